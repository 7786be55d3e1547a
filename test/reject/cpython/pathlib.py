import pathlib  #~ refused: import pathlib
