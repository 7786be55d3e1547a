import traceback, sys
def a(): b()
def b(): raise ValueError('deep')
try: a()
except ValueError as e:
    traceback.print_exc()
    print([(f.lineno, f.name) for f in traceback.extract_tb(e.__traceback__)])
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    print([(l) for _, l in traceback.walk_tb(e.__traceback__)], len(traceback.extract_tb(e.__traceback__)), traceback.extract_tb(e.__traceback__)[-1].name)
class MyErr(Exception): pass
e = MyErr(); e.add_note('n'); print(traceback.format_exception_only(e), traceback.format_exception(ValueError('x')))
print(traceback.format_exc())
try: a()
except ValueError:
    tb = sys.exc_info()[2]; n = 0
    while tb: n += 1; print(tb.tb_lineno, tb.tb_frame.f_code.co_name); tb = tb.tb_next
try: a()
except ValueError as e: traceback.clear_frames(e.__traceback__); print('cleared')
