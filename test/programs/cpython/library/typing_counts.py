from typing import *
import traceback
K=TypeVar('K');V=TypeVar('V');W=TypeVar('W')
class G(Generic[K,V,W]): pass
for f in (lambda: G[int], lambda: G[K,V,W][int], lambda: G[K,V,W][int,str], lambda: G[int,str], lambda: Tuple[K,V,W][int],lambda: K.__typing_prepare_subst__(G,()), lambda: V.__typing_prepare_subst__(G,(int,)), lambda: W.__typing_prepare_subst__(G,(int,))):
    try: print(f())
    except Exception as e: print(type(e),e)
