from collections import *
import gc
gc.collect()
print(gc.collect())
