print(7 // 2, -7 // 2, 7 % -3, -7 % 3, divmod(-7, 2), 2 ** 100, -2 ** 2, (-2) ** 3, 2 ** -1, 10 ** 20 // 7, ~5, 5 & 3, 5 | 3, 5 ^ 3, 1 << 70, -1 >> 3)
print(int('ff', 16), int('0b101', 0), int('1_000'), int(-3.9), round(2.5), round(3.5), round(-2.5), round(1234, -2), round(2.675, 2), bin(10), oct(8), hex(-255))
print((255).bit_length(), (12).bit_count(), (1000).to_bytes(2, 'big'), int.from_bytes(b'\x01\x00', 'little'), (7).as_integer_ratio(), 3 .__add__(4), pow(3, 200, 13), abs(-5), True + True)
