from dataclasses import dataclass, field, asdict, replace, astuple, fields
@dataclass(frozen=True, slots=True)
class Q: a: int = 0
q=Q(5)
print(hash(q)==hash(Q(5)), {q:1}, Q.__slots__)
