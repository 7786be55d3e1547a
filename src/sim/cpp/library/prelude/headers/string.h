cstring
