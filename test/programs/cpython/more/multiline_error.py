def f(a,
      b):
    return (a +
            b /
            0)
x = [1,
     2,
     f(1,
       2)]
