import struct
def P(fmt,*a):
    try: print(fmt,a,struct.pack(fmt,*a))
    except Exception as e: print(fmt,a,type(e).__name__, e)
P('i',1)
