print('start')
class A
    pass
