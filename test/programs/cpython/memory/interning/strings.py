import sys
a = 'hello'; b = 'hello'
c = ''.join(['hel', 'lo'])
print(a is b, a is c, sys.intern(c) is a, 'a b' is 'a b')
x = 'x' * 5
print(x is 'xxxxx', 'ab'[0] is 'a', chr(97) is 'a')
