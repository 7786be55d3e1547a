import csv  #~ refused: import csv
