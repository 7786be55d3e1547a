import sys
try:
    sys.exit('message')
except SystemExit as e:
    print('code', e.code)
print('leaving')
sys.exit(7)
