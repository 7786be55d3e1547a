#@ stdin: 12\nhello world\n
n = int(input())
s = input('prompt> ')
print(n * 2, s.split())
print(eval('1 + n', {'n': 5}), eval('[i for i in range(3)]'))
ns = {}
exec('a = 1\ndef f(x): return x + a', ns)
print(ns['f'](5))
try: input()
except EOFError as e: print('EOF', e)
