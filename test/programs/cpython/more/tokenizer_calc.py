import re
from dataclasses import dataclass, field
from typing import Iterator, Union, Optional
TOKEN_RE = re.compile(r"\s*(?:(?P<num>\d+(?:\.\d*)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>\*\*|//|[-+*/%()=,<>]))")
@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    pos: int
class ParseError(SyntaxError):
    def __init__(self, msg, tok):
        super().__init__(msg)
        self.tok = tok
    def __str__(self):
        return f"{self.msg} at {self.tok.pos}" if self.tok else self.msg
def tokenize(src: str) -> Iterator[Token]:
    i = 0
    while i < len(src):
        m = TOKEN_RE.match(src, i)
        if not m or m.end() == i:
            if src[i:].strip() == "": return
            raise ParseError(f"bad char {src[i]!r}", Token("err", src[i], i))
        yield Token(m.lastgroup, m[m.lastgroup], m.start(m.lastgroup))
        i = m.end()
@dataclass
class Num: value: float
@dataclass
class Var: name: str
@dataclass
class Bin:
    op: str
    left: "Expr"
    right: "Expr"
@dataclass
class Call:
    fn: str
    args: list = field(default_factory=list)
@dataclass
class Neg: operand: "Expr"
Expr = Union[Num, Var, Bin, Call, Neg]
class Parser:
    PREC = {"+": 1, "-": 1, "*": 2, "/": 2, "//": 2, "%": 2, "**": 4}
    def __init__(self, src):
        self.toks = list(tokenize(src)); self.i = 0
    @property
    def tok(self) -> Optional[Token]:
        return self.toks[self.i] if self.i < len(self.toks) else None
    def eat(self, text=None):
        t = self.tok
        if t is None: raise ParseError("unexpected end", None)
        if text is not None and t.text != text: raise ParseError(f"expected {text!r}, got {t.text!r}", t)
        self.i += 1
        return t
    def expr(self, rbp=0):
        left = self.atom()
        while (t := self.tok) and t.kind == "op" and self.PREC.get(t.text, 0) > rbp:
            self.eat()
            p = self.PREC[t.text]
            left = Bin(t.text, left, self.expr(p - 1 if t.text == "**" else p))
        return left
    def atom(self):
        match self.eat():
            case Token("num", text): return Num(float(text) if "." in text else int(text))
            case Token("name", name):
                if self.tok and self.tok.text == "(":
                    self.eat("("); args = []
                    while self.tok and self.tok.text != ")":
                        args.append(self.expr())
                        if self.tok and self.tok.text == ",": self.eat()
                    self.eat(")")
                    return Call(name, args)
                return Var(name)
            case Token("op", "("):
                e = self.expr(); self.eat(")"); return e
            case Token("op", "-"): return Neg(self.expr(3))
            case t: raise ParseError(f"unexpected {t.text!r}", t)
import operator, math
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod, "**": operator.pow}
def ev(e, env):
    match e:
        case Num(v): return v
        case Var(n) if n in env: return env[n]
        case Var(n): raise NameError(f"unknown {n}")
        case Bin(op, l, r): return OPS[op](ev(l, env), ev(r, env))
        case Neg(x): return -ev(x, env)
        case Call("max" | "min" as f, args): return {"max": max, "min": min}[f](*(ev(a, env) for a in args))
        case Call(f, args): return getattr(math, f)(*[ev(a, env) for a in args])
for s in ["1 + 2 * 3", "2 ** 3 ** 2", "-2 ** 2", "(1 + 2) * -3", "sqrt(16) + max(1, x, 3)", "10 / 4 - 7 // 2 % 3", "1 +", "(1", "1 $ 2", "y + 1", "1 / 0", "sqrt(-1)", ")", "foo(1)", "1.5e3"]:
    try:
        p = Parser(s); e = p.expr()
        if p.tok: raise ParseError(f"trailing {p.tok.text!r}", p.tok)
        print(f"{s:<25} = {ev(e, {'x': 7})!r:<10} {e}")
    except Exception as ex:
        print(f"{s:<25} ! {type(ex).__name__}: {ex}")
