import pickle  #~ refused: import pickle
