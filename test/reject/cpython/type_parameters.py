def f[T](x: T) -> T:  #~ refused: type parameters
    return x
