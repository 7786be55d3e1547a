import heapq, itertools, random
from collections import defaultdict, deque, Counter
class Event:
    _seq = itertools.count()
    __slots__ = ("time", "prio", "seq", "fn", "args", "cancelled")
    def __init__(self, time, fn, *args, prio=0):
        self.time, self.prio, self.fn, self.args = time, prio, fn, args
        self.seq = next(Event._seq); self.cancelled = False
    def __lt__(self, o): return (self.time, self.prio, self.seq) < (o.time, o.prio, o.seq)
    def __repr__(self): return f"<Event t={self.time:.2f} {self.fn.__qualname__}>"
class Sim:
    def __init__(self, seed=42):
        self.now = 0.0; self.q = []; self.rng = random.Random(seed); self.log = []; self.stats = defaultdict(Counter)
    def at(self, dt, fn, *a, **k):
        e = Event(self.now + dt, fn, *a, **k); heapq.heappush(self.q, e); return e
    def run(self, until=float("inf")):
        while self.q and self.q[0].time <= until:
            e = heapq.heappop(self.q)
            if e.cancelled: continue
            self.now = e.time; e.fn(*e.args)
        return self.now
class Bank:
    def __init__(self, sim, tellers):
        self.sim, self.free, self.line = sim, tellers, deque()
        self.waits = []
    def arrive(self, i):
        self.line.append((i, self.sim.now)); self.sim.log.append(f"{self.sim.now:6.2f} arrive {i}")
        self.serve()
        if i < 8: self.sim.at(self.sim.rng.expovariate(0.5), self.arrive, i + 1)
    def serve(self):
        while self.free and self.line:
            i, t = self.line.popleft(); self.free -= 1
            self.waits.append(self.sim.now - t)
            self.sim.at(self.sim.rng.uniform(1, 5), self.leave, i)
    def leave(self, i):
        self.free += 1; self.sim.log.append(f"{self.sim.now:6.2f} leave  {i}"); self.serve()
s = Sim(7); b = Bank(s, 2); s.at(0, b.arrive, 1)
ev = s.at(3, print, "never"); ev.cancelled = True; print(ev)
print(f"{s.run():.3f}", len(b.waits), f"{sum(b.waits) / len(b.waits):.4f}")
print("\n".join(s.log))
r = random.Random(1)
print([r.randint(1, 6) for _ in range(10)], r.choice("abc"), r.sample(range(100), 5), round(r.gauss(0, 1), 6), r.choices([1, 2, 3], weights=[1, 5, 1], k=6))
x = list(range(10)); r.shuffle(x); print(x, r.random(), r.getrandbits(40), r.triangular(0, 10, 3), r.betavariate(2, 3), r.randrange(0, 100, 7))
print(r.normalvariate(5, 2), r.lognormvariate(0, 1), r.paretovariate(3), r.weibullvariate(1, 2), r.gammavariate(2, 1))
random.seed("text"); print(random.random(), random.randbytes(4))
