# Computes each line `name hex [hex]` of a file with the math module; prints the result's bits, or `-` for an exception.
import math, struct, sys

for line in open(sys.argv[1]):
    name, *args = line.split()
    try:
        print(struct.pack('>d', getattr(math, name)(*(struct.unpack('>d', bytes.fromhex(h))[0] for h in args))).hex())
    except (ValueError, OverflowError):
        print('-')
