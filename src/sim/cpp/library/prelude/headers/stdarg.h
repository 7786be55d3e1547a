cstdarg
