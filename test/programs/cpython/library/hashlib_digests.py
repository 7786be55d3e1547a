import hashlib
for d in (b"", b"hello", b"a"*55, b"b"*64, b"c"*200):
    for n in ("md5","sha1","sha224","sha256","sha384","sha512"):
        h = hashlib.new(n, d); print(n, h.hexdigest(), h.digest_size, h.block_size, h.name)
h = hashlib.sha256(); h.update(b"he"); g = h.copy(); h.update(b"llo"); print(h.hexdigest() == hashlib.sha256(b"hello").hexdigest(), g.hexdigest()[:8], h.digest()[:4])
try: hashlib.md5("x")
except TypeError as e: print(e)
try: hashlib.new("nope")
except ValueError as e: print(e)
try: hashlib.md5(5)
except TypeError as e: print(e)
print(int(hashlib.sha1(b"k").hexdigest(), 16) % 1000)
