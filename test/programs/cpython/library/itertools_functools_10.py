from itertools import *
try: print(list(batched('ABCDEFG',3,strict=True)))
except ValueError as e: print(e)
