class MyErr(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
    def __str__(self): return f"<{self.code}>"
import sys
try:
    raise MyErr(3)
except MyErr as e:
    e.add_note("a note")
    print(e, repr(e), e.args, e.__notes__)
    raise
