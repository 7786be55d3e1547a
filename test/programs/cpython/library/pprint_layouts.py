from pprint import pprint, pformat, pp, PrettyPrinter
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from types import SimpleNamespace
big = {"name": "x" * 30, "items": list(range(30)), "nested": {"a": [1, 2, {"b": "c" * 40}], "z": (1,)}, 3: 4} if 0 else {"name": "x" * 30, "items": list(range(30)), "nested": {"a": [1, 2, {"b": "c" * 40}], "z": (1,)}}
pprint(big); pprint(big, indent=4); pprint(big, width=40, compact=True); pprint(big, depth=1); pprint(big, depth=2)
pprint([1, 2, 3]); print(pformat({"b": 1, "a": 2})); pprint({"b": 1, "a": 2}, sort_dicts=False); pp({"b": 1, "a": 2})
pprint(["aaaa" * 5] * 5, width=40, indent=2); pprint(list(range(100)), compact=True); pprint(tuple(range(40))); pprint(("x" * 80,)); pprint(set("abc")); pprint({i * 1000 for i in range(20)}); pprint(frozenset(range(30)))
pprint("the quick brown fox jumps over the lazy dog " * 4); pprint(["the quick brown fox jumps over the lazy dog " * 4, "a\nb\nc" * 20]); pprint({"k": "word " * 30})
pprint(OrderedDict((f"key{i}", i) for i in range(12))); pprint(Counter("the quick brown fox jumps over the lazy dog" * 2)); d = defaultdict(list); [d[i % 7].append("v" * i) for i in range(14)]; pprint(d); pprint(deque(range(40))); pprint(deque(range(40), 50)); pprint(SimpleNamespace(a="x" * 40, b="y" * 40))
@dataclass
class P:
    name: str; tags: list = field(default_factory=list); n: int = field(default=0, repr=False)
pprint(P("n" * 30, ["tag%d" % i for i in range(10)])); pprint([P("a"), P("b")])
N = namedtuple("N", "a b"); pprint(N("x" * 50, "y" * 50))
l = [1]; l.append(l); print(pformat(l)[:25]); pprint({1: "a", "b": 2, (1, 2): 3}); pprint([{"id": i, "name": f"user{i}", "roles": ["admin", "dev"]} for i in range(4)]); pprint(1234567, underscore_numbers=True); pprint(None); pprint({}); pprint([]); pprint("")
pprint({"users": [{"name": "A" * 20, "emails": ["a@example.com", "b@example.com"]}, {"name": "B", "emails": []}], "total": 2, "meta": {"page": 1, "next": None}})
PrettyPrinter(indent=2, width=30).pprint({"a": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], "b": {"c": "d" * 20}})
try: PrettyPrinter(indent=-1)
except ValueError as e: print(e)
