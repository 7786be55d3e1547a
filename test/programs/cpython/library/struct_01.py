import struct
for f in ('i','>i','<h','@bhilq','=bhilq','>Q','10s','3p','?','c','xxi','bxh','ih','hi','2h3s','','0i','nN','e','fd','<e','P','5x','qb','bq'):
    print(f, struct.calcsize(f))
