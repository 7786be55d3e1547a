import ctypes  #~ refused: import ctypes
