n = 3
try: x = input('? ')
except EOFError as e: print('eof', e)
