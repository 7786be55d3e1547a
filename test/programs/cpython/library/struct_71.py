import struct
def U(fmt,b):
    try: print(fmt,b,struct.unpack(fmt,b))
    except Exception as e: print(fmt,b,type(e).__name__, e)
for f in ('i','>i','<h','@bhilq','=bhilq','>Q','10s','3p','?','c','xxi','bxh','ih','hi','2h3s','','0i','nN','e','fd','<e','P','5x','qb','bq'):
    print(f, struct.calcsize(f))
U('i',b'\x01\0\0\0')
U('>i',b'\xff\xff\xff\xfe')
U('h',b'a')
U('f',struct.pack('f',1.1))
b=bytearray(6)
struct.pack_into('<H',b,2,0xabcd)
for f in (lambda: struct.pack_into('<I',b,4,1), lambda: struct.unpack_from('<I',b,4), lambda: struct.unpack_from('i',b,-2), lambda: list(struct.iter_unpack('i',b'abc')), lambda: struct.pack_into('i',b,-10,1), lambda: struct.iter_unpack('',b'')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
