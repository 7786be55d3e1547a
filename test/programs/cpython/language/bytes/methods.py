b = b'Hello\x00\xff'
print(b, b[0], b[1:3], len(b), b.hex(), bytes.fromhex('48 65'), b + b'!', b * 2, b'l' in b, 72 in b, list(b'ab'), bytes(3), bytes([65, 66]), b'a,b'.split(b','), b' x '.strip(), b'abc'.replace(b'b', b'X'), b'abc'.decode(), b'\xc3\xa9'.decode('utf-8'), b'abc'.upper(), b'a'.join([b'1', b'2']))
try:
    b'\xff'.decode()
except UnicodeDecodeError as e:
    print(e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
