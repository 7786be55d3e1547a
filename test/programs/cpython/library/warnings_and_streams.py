import warnings, sys
def old(): warnings.warn('old is deprecated', DeprecationWarning, stacklevel=2); return 1
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); old(); warnings.warn('user'); print(len(w), w[0].category.__name__, str(w[0].message), w[1].category.__name__, w[0].lineno, w[1].lineno)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try: old()
    except DeprecationWarning as e: print('raised', e)
with warnings.catch_warnings():
    warnings.simplefilter('ignore'); old(); print('quiet')
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('default')
    for i in range(3): warnings.warn('same')
    print(len(w))
with warnings.catch_warnings(record=True) as w:
    warnings.filterwarnings('ignore', message='skip.*'); warnings.filterwarnings('always', category=RuntimeWarning)
    warnings.warn('skip this'); warnings.warn('keep', RuntimeWarning); print([str(x.message) for x in w])
class MyW(UserWarning): pass
with warnings.catch_warnings(record=True) as w: warnings.simplefilter('always'); warnings.warn(MyW('custom')); print(type(w[0].message).__name__, w[0].category is MyW)
try: warnings.warn('x', int)
except TypeError as e: print(e)
sys.stdout.write('a'); print(sys.stdout.write('bc\n')); sys.stdout.writelines(['x\n', 'y\n']); sys.stdout.flush()
