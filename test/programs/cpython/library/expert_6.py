class BankError(Exception): pass
class Insufficient(BankError):
    def __init__(self, need, have): self.need, self.have = need, have; super().__init__(f"need {need}, have {have}")
class Account:
    interest = 0.02
    def __init__(self, owner, balance=0): self.owner, self._b, self.log = owner, balance, []
    @property
    def balance(self): return self._b
    def deposit(self, n):
        if n <= 0: raise ValueError("positive only")
        self._b += n; self.log.append(('d', n)); return self
    def withdraw(self, n):
        if n > self._b: raise Insufficient(n, self._b)
        self._b -= n; self.log.append(('w', n)); return self
    def __repr__(self): return f"{type(self).__name__}({self.owner!r}, {self._b})"
    def __lt__(self, o): return self._b < o._b
    def __add__(self, o): return Account(f"{self.owner}&{o.owner}", self._b + o._b)
    def __len__(self): return len(self.log)
    def __iter__(self): yield from self.log
    def __contains__(self, k): return any(t == k for t, _ in self.log)
class Savings(Account):
    interest = 0.05
    def accrue(self): return self.deposit(round(self._b * self.interest, 2))
a, s = Account('ann', 100), Savings('sam', 200.5)
a.deposit(50).withdraw(30); s.accrue(); print(a, s, a < s, a + s, len(a), list(a), 'w' in s, sorted([s, a]), max(a, s).owner, bool(Account('z')))
for act in (lambda: a.withdraw(1000), lambda: a.deposit(-1), lambda: setattr(a, 'balance', 5), lambda: a.nope, lambda: Account(), lambda: a < 5, lambda: a + 1):
    try: print(act())
    except BankError as e: print('bank', e, e.need, isinstance(e, Exception))
    except (ValueError, AttributeError, TypeError) as e: print(type(e).__name__, e)
print(f"{'Item':<10}|{'Qty':>5}|{'Price':^10}|"); print('-' * 28)
for n, q, p in [('Apple', 3, 1.5), ('Banana', 12, 0.25), ('Cherry', 100, 12.999)]: print(f"{n:<10}|{q:>5}|{p:^10.2f}|{q*p:>12,.2f}|{q:08b}|{q:#x}|{p:e}|{q/100:.0%}")
text = """the quick brown fox
jumps over the lazy dog the end"""
words = text.split(); freq = {}
for w in words: freq[w] = freq.get(w, 0) + 1
print(sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:3], {len(w) for w in words} == {3, 4, 5}, text.title(), text.count('the'), text.find('fox'), text.splitlines(), text.replace('the', 'THE', 1).upper().swapcase()[:20], 'a,b,,c'.split(','), ' x '.strip() + '|', 'abc'.center(9, '*'), 'x'.zfill(3), '-5'.zfill(4), 'Hello'.translate(str.maketrans('lo', '01')), 'a-b_c'.partition('-'), 'abc'[::-1], 'ab' * 2, 'caféß'.upper(), 'ǅ'.lower(), 'İ'.lower().encode(), 'ﬁ'.upper(), '١'.isdigit(), '½'.isnumeric(), 'a1'.isalnum(), 'Ab'.istitle(), ' '.isspace(), 'x'.isidentifier(), '%s' % 'q', 'tab\tx'.expandtabs(4), r'raw\n', 'a\\b', "it's", 'say "hi"', 'both \' "', 'nul\0', '\x7f\x80\u2028\U0001f600')
primes = [p for p in range(2, 50) if all(p % d for d in range(2, int(p ** .5) + 1))]; print(primes, [*zip(primes, primes[1:])][:2], {p: p % 4 for p in primes if p % 4 == 1}, [[i * j for j in range(3)] for i in range(3)], [x for r in [[1], [2, 3]] for x in r], sum(1 for _ in primes))
print(bin(10), oct(8), hex(255), int('ff', 16), int('0b11', 0), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), divmod(-7, 2), -7 // 2, -7 % 2, 7 % -2, abs(-3), pow(2, 10, 1000), 10 ** 20, 2 ** 0.5, 1e100, 0.1 * 3, 1 / 3, 22 / 7, float('1e-7'), 1e22, 123456789012345678, 1.0, 100.0, 1e5, 1.5e300 * 1e10, 3 + 4j, (1 + 2j) * (3 - 1j), abs(3 + 4j), 5 == 5.0, 0.1 + 0.2 == 0.3, 1_000_000, 0xFF, 0o17, True + True, min(3, 1, 2), max('b', 'a'), sum([0.1] * 10), sorted('hello'), sorted([3, 1, 2], reverse=True), list(map(int, '123')), any([]), all([]), list(range(10, 0, -3)), chr(8364), ord('€'), len('😀'), [1, 2] < [1, 3], (1, 2) == (1, 2), [1, 2, 3][-2:], [1, 2, 3, 4, 5][1:4:2], 'abcdef'[-3:-1])
