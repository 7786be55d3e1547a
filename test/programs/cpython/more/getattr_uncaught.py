class P:
    @property
    def v(self): raise ValueError('inner')
try: P().v
except ValueError as e: print(e)
print(hasattr(P, 'v'))
P().v
