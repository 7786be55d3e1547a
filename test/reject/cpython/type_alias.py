type X = int  #~ refused: type alias statement
