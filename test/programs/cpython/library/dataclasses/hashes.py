from dataclasses import dataclass
@dataclass(frozen=True)
class B:
    p: int
    q: float = 0.5
print(hash(B(1)) == hash((1, 0.5)), hash(B(1)), {B(1): 1}[B(1)])
class X:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
    def __eq__(self, o): return True
for h in (0, -1, 2**61 - 1, 2**61, 2**62 + 5, 2**63 - 1, 2**63, -2**63, -2**63 - 1, 10**30, True):
    print(hash(X(h)), hash((X(h),)) == hash((hash(X(h)),)), X(h) in {X(h)}, {X(h): 1}[X(h)])
print(hash(frozenset([X(2**62)])) == hash(frozenset([2**62])))
class H:
    def __hash__(self): return hash((1, 2, 3))
print(hash(H()), hash(H()) == hash((1, 2, 3)), H().__hash__())
