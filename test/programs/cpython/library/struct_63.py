import struct
def U(fmt,b):
    try: print(fmt,b,struct.unpack(fmt,b))
    except Exception as e: print(fmt,b,type(e).__name__, e)
U('i',b'\x01\0\0\0')
U('>i',b'\xff\xff\xff\xfe')
U('h',b'a')
U('f',struct.pack('f',1.1))
U('e',b'\x00<')
U('e',b'\x01\x00')
U('e',b'\x00\xfc')
U('5p',b'\x03abcd')
U('?',b'\x02')
