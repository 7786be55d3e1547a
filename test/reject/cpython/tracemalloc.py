import tracemalloc  #~ refused: import tracemalloc
