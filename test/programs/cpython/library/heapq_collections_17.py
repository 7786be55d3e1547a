from collections import *
try: defaultdict(1)
except TypeError as e: print(e)
