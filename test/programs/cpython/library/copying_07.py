import copy
class S:
    __slots__=('a','b')
s=S()
class G:
    def __getstate__(s): return {'k':9}
    def __setstate__(s, st): s.k=st['k']+1
print(copy.copy(G()).k)
