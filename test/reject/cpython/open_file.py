f = open('x')
