x, w, name = 3.14159, 8, 'Ann'
print(f'{x:.2f} {x:{w}.1f} {name!r:>6} {name=} {x=:.1f} {"nested " + f"{name}"} {{}} {1 + 2} {name[0]} {[i for i in range(3)]} {"a" if x > 3 else "b"} {x!s}')
print(f'{"q":*^5}', f'{10:b}', f'{name.upper() = }', rf'\n{name}', f'''{
    name}''')
