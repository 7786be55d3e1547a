def inner(d):
    return d['missing']
def outer():
    try:
        return inner({})
    finally:
        print('cleanup')
outer()
