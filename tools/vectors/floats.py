# Prints each double of a file (16 hex digits a line) in CPython's ways, tab-separated.
import struct, sys

FORMATS = '%.0f %.1f %.2f %.6f %.15f %.0e %.3e %.6g %.17g %.3g %.12g %.30f %.25e'.split()
for line in open(sys.argv[1]):
    x = struct.unpack('>d', bytes.fromhex(line.strip()))[0]
    print('\t'.join([repr(x), *(f % x for f in FORMATS), x.hex(), '%#.3g' % x, repr(round(x, 2)), repr(hash(x)) if x == x else '-']))
