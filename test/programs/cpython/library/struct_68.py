import struct
def U(fmt,b):
    try: print(fmt,b,struct.unpack(fmt,b))
    except Exception as e: print(fmt,b,type(e).__name__, e)
U('i',b'\x01\0\0\0')
U('>i',b'\xff\xff\xff\xfe')
U('h',b'a')
U('f',struct.pack('f',1.1))
print(list(struct.iter_unpack('<H',b'\1\0\2\0')), struct.unpack_from('<H',b'\0\0\1\0',2))
