import multiprocessing  #~ refused: import multiprocessing
