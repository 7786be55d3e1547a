cstddef
