import base64, binascii
for s in (b'', b'a', b'ab', b'abc', b'hello world', bytes(range(256)), 'héé'.encode()):
    e = base64.b64encode(s); print(e[:40], base64.b64decode(e) == s, base64.urlsafe_b64encode(s)[:20], base64.b32encode(s)[:24], base64.b32decode(base64.b32encode(s)) == s, base64.b16encode(s)[:10], binascii.crc32(s), binascii.hexlify(s)[:10])
print(base64.b64decode('aGVs bG8='), base64.encodebytes(b'x' * 60), base64.urlsafe_b64decode('-_-_'), binascii.unhexlify('DEadBEef'), binascii.b2a_base64(b'q'), base64.b16decode('0aFF', casefold=True))
for f in (lambda: base64.b64decode('abc'), lambda: base64.b64decode('a'), lambda: base64.b64encode('str'), lambda: binascii.unhexlify('abc'), lambda: binascii.unhexlify('zz'), lambda: base64.b32decode('A'), lambda: base64.b64decode('abcde'), lambda: base64.b64decode('!!!!', validate=True), lambda: base64.b16decode('zz')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
