from dataclasses import dataclass, field, asdict, replace, astuple, fields
@dataclass(order=True)
class P:
    x: int
    y: int = 2
    tags: list = field(default_factory=list, compare=False)
p=P(1)
print(p, p==P(1), p<P(2), asdict(p), replace(p,x=9), astuple(p), [f.name for f in fields(P)])
