import struct
def U(fmt,b):
    try: print(fmt,b,struct.unpack(fmt,b))
    except Exception as e: print(fmt,b,type(e).__name__, e)
U('i',b'\x01\0\0\0')
U('>i',b'\xff\xff\xff\xfe')
U('h',b'a')
U('f',struct.pack('f',1.1))
b=bytearray(6)
struct.pack_into('<H',b,2,0xabcd)
s=struct.Struct('<Hb')
print(s.size,s.format,s.pack(1,2),s.unpack(b'\1\0\2'),s)
