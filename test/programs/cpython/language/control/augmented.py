a = b = [1]
a += (2,)
print(b)
a = a + [3]
print(b, a)
t = (1,)
u = t
t += (2,)
print(t, u)
s = 'a'; s *= 3; s += 'b'
n = 7; n //= 2; n **= 3; n -= 1; n <<= 2; n |= 1; n ^= 3; n %= 50; n >>= 1
print(s, n)
