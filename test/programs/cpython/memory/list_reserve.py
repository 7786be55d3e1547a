import sys
S=sys.getsizeof
for n in (0,1,2,3,4,5,7,8,9,13,20,21):
    s=set(range(n)); d=dict.fromkeys(s)
    print(n,S(list(s)),S(list(d)),S(list(d.keys())),S(list(d.values())),S(list(d.items())),S(sorted(s)),S(sorted(d)),S([*s]),S([*d]),S([0,*s]),S(list(frozenset(s))),S(list(tuple(s))),S(sorted(tuple(s))),S(sorted(range(n))),S([*range(n)]),S(list(iter(s))),S(list(x for x in s)),S(list(map(str,s))),S(list(enumerate(s))),S(list(zip(s,s))),S(list("x"*n)),S(list(b"x"*n)),S(list(reversed(list(s)))),S(list(filter(None,s))),S([*map(str,s)]),S([*"ab",*s]),S(sorted(map(str,s))),S(sorted(x for x in s)), S("a b c d e f g h"[:n].split()), S("a,"*n), S(("a,"*n).split(",")), S(list(d.items())*2), S([1]+list(s)))
    l=[];l.extend(s);m=[];m+=d;k=[1];k.extend(tuple(s));o=[1,2];o+=list(s);q=[];q.extend(x for x in s);r=[0]*5;r.extend(range(n))
    print(S(l),S(m),S(k),S(o),S(q),S(r))
