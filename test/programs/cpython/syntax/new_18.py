def f[*Ts: int](x): pass
