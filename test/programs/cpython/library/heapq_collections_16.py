from collections import *
d2=defaultdict(None,{1:2})
try: d2[5]
except KeyError as e: print('KeyError',e)
