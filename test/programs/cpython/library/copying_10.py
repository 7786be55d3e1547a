import copy
try: copy.copy(x for x in [])
except TypeError as e: print(e)
