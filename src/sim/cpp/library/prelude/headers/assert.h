cassert
