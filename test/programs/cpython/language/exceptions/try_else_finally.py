def f(k):
    try:
        print('try')
        if k == 1: raise ValueError('v')
        if k == 2: return 'ret'
    except ValueError as e:
        print('except', e)
    else:
        print('else')
    finally:
        print('finally')
    return 'end'
for k in range(3): print(f(k))
