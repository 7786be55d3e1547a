z = 3 + 4j
print(z, abs(z), z.conjugate(), z * 2j, z / (1 - 1j), z ** 2, z == 3 + 4j, complex('1+2j'), complex(1, -0.0), (1j) ** 2, -z, z.real, z.imag, 1j * 1j)
