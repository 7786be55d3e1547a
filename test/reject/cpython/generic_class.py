class Box[T]:  #~ refused: type parameters
    pass
