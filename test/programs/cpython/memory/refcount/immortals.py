import sys
print(sys.getrefcount(None), sys.getrefcount(True), sys.getrefcount(5), sys.getrefcount(''), 256 is int('256'), 257 is int('257'), -5 is int('-5'), 'ab' is 'ab', () is tuple())
