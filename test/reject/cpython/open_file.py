f = open('x')  #~ refused: open
