print('start')
try:
    pass
except:
    pass
except ValueError:
    pass
