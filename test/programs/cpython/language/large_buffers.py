# Work on large buffers, lists, sets and wide text one item at a time: each is done in place, and the results are exact.
ba = bytearray()
for i in range(20000):
    ba.append(i & 255)
for i in range(0, 20000, 7):
    ba[i:i + 2] = b"xy"
ba[3:10] = b""
ba[5:5] = b"inserted"
ba.insert(-1, 33)
del ba[100:200]
del ba[::3]
print(len(ba), sum(ba), ba[:12], ba.pop(), ba.pop(0), len(ba))
ba += bytes(10)
ba.extend(range(5))
ba.extend(ba)
print(len(ba), ba[-6:])

x = list(range(5000))
for i in range(5000):
    x[i:i + 1] = [-i]
x[10:20] = [1, 2, 3]
x[30:30] = "abc"
del x[0]
del x[5:8]
del x[::2]
print(len(x), x[:20], sum(v for v in x if isinstance(v, int)))

s = set(range(20000))
s.add(7.5)
total = 0
while s:
    total += s.pop()
print(total)

class Noisy:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print("del", self.n)

l = [Noisy(0), Noisy(1), Noisy(2), Noisy(3)]
l[1:3] = [10, 11]
print("same length")
l[0:4:3] = [12, 13]
print(l)

wide = "\U0001f600a\u00e9" * 3000
print(sum(c == "a" for c in (wide[i] for i in range(len(wide)))), wide[3001:3004], len(wide[::2]))

parts = [bytes(70000), bytes(70000)]
print(len(b"-".join(parts)), len(bytes(70000).replace(b"\0", b"ab")))

own = bytearray(b"ab")
try:
    own += own
except BufferError as e:
    print(e)
own.extend(own)
empty = bytearray()
empty += empty
held = memoryview(own)
try:
    own += b"x"
except BufferError as e:
    print(e)
held.release()
own += b"x"
print(own, empty)
