cstdlib
