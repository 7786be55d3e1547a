cstdio cstddef
