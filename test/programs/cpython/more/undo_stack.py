from abc import ABC, abstractmethod
from contextlib import contextmanager, ExitStack, suppress, redirect_stdout, closing, nullcontext
from enum import Enum, IntEnum, Flag, auto, unique, StrEnum
import io, copy
class Cmd(ABC):
    @abstractmethod
    def do(self, doc): ...
    @abstractmethod
    def undo(self, doc): ...
    @property
    @abstractmethod
    def label(self): ...
try: Cmd()
except TypeError as e: print(e)
class Insert(Cmd):
    def __init__(self, at, s): self.at, self.s = at, s
    def do(self, doc): doc.text = doc.text[:self.at] + self.s + doc.text[self.at:]
    def undo(self, doc): doc.text = doc.text[:self.at] + doc.text[self.at + len(self.s):]
    label = property(lambda self: f"ins {self.s!r}")
class Half(Cmd):
    def do(self, doc): pass
try: Half()
except TypeError as e: print(e)
class Doc:
    def __init__(self): self.text = ""; self.done = []; self.undone = []
    def run(self, c): c.do(self); self.done.append(c); self.undone.clear(); return self
    def undo(self):
        with suppress(IndexError):
            c = self.done.pop(); c.undo(self); self.undone.append(c)
    def redo(self):
        if self.undone: self.run(self.undone.pop())
    @contextmanager
    def transaction(self):
        mark = len(self.done)
        try: yield self
        except Exception as e:
            while len(self.done) > mark: self.undo()
            print("rolled back:", e)
        else: print("committed", len(self.done) - mark)
d = Doc(); d.run(Insert(0, "hello")).run(Insert(5, " world"))
print(d.text); d.undo(); print(d.text, [c.label for c in d.undone]); d.redo(); print(d.text); d.undo(); d.undo(); d.undo(); print(repr(d.text))
with d.transaction(): d.run(Insert(0, "A")); d.run(Insert(1, "B"))
with d.transaction(): d.run(Insert(0, "C")); raise RuntimeError("oops")
print(d.text)
class Color(Enum):
    RED = 1; GREEN = "g"; CRIMSON = 1
    def nice(self): return self.name.title()
    @classmethod
    def default(cls): return cls.GREEN
print(Color.RED, repr(Color.CRIMSON), Color("g"), Color["RED"], list(Color), Color.RED.nice(), Color.default(), Color.__members__, Color.RED in Color, len(Color), Color.RED == 1, {Color.RED: 1})
for f in (lambda: Color(5), lambda: Color["X"], lambda: setattr(Color, "RED", 2), lambda: Color.RED < Color.GREEN, lambda: type("E2", (Color,), {})):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Perm(Flag): R = auto(); W = auto(); X = auto(); RW = R | W
print(Perm.R | Perm.X, Perm.RW, Perm(7), ~Perm.R, Perm.R in Perm.RW, bool(Perm(0)), Perm(0), list(Perm.RW), Perm.RW & Perm.W, Perm.R ^ Perm.RW, repr(Perm(5)))
class N(IntEnum): A = auto(); B = auto()
class S(StrEnum): FOO = auto(); BAR = "b"
print(N.A + 1, N.B > N.A, sorted([N.B, N.A]), f"{N.A} {S.FOO} {S.BAR!r}", S.FOO == "foo", S.FOO.upper(), N(2), int(N.B), str(N.A), json if 0 else "")
try:
    @unique
    class U(Enum): A = 1; B = 1
except ValueError as e: print(e)
with ExitStack() as st:
    for i in range(3): st.callback(print, "cb", i)
    st.enter_context(nullcontext()); st.push(lambda *a: print("push", a[0]))
buf = io.StringIO()
with redirect_stdout(buf): print("captured")
print(repr(buf.getvalue())); buf.seek(0); print(buf.read(3), buf.tell(), buf.readline())
class R:
    def close(self): print("closed")
with closing(R()) as r: print("using")
