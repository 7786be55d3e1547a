# Prints CPython's seeded random numbers, hashes and sums, for generators.txt. Run with PYTHONHASHSEED=0.
import random, subprocess, sys
o=[]
for seed in [0,1,42,-7,2**70+5]:
    random.seed(seed); o.append(' '.join(map(str,[repr(random.random()),random.getrandbits(5),random.getrandbits(100),random._inst._randbelow(10),random._inst._randbelow(10**20)])))
for x in ['hello','','é']:
    random.seed(x); o.append(repr(random.random()))
h42=eval(subprocess.run([sys.executable,'-c',"print([hash(x) for x in ['','a','hello','é','€uro','😀x','abcdefgh','The quick brown fox']])"],env={'PYTHONHASHSEED':'42','PYTHONIOENCODING':'utf8','PYTHONUTF8':'1'},capture_output=True,text=True).stdout)
for x,y in zip(['','a','hello','é','€uro','😀x','abcdefgh','The quick brown fox'],h42): o.append(f'{len(x.encode("utf-16le"))//2}:{hash(x)} {y}')
for x in [0.5,-0.5,1e300,-1e-300,3.14,1e16,5e-324,-1.0,float(2**61-1),float(2**61),1.5e20]: o.append(str(hash(x)))
for x in [2**61-1,2**61,-(2**61),-(2**61),10**30,-(10**30)]: o.append(str(hash(x)))
o+=[str(hash(())),str(hash((1,2,3))),str(hash(('a',-1)))]
print('\n'.join(o))
