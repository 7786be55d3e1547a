import struct
def U(fmt,b):
    try: print(fmt,b,struct.unpack(fmt,b))
    except Exception as e: print(fmt,b,type(e).__name__, e)
U('i',b'\x01\0\0\0')
U('>i',b'\xff\xff\xff\xfe')
