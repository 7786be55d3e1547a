"""Writes src/sim/cpython/library/names/classes.ts: the member names of the classes of the library, as the real 3.13.0 has them."""
import importlib
import os
import sys

root = os.path.join(os.path.dirname(__file__), '../src/sim/cpython/library/prelude')
found = {}
for folder, _, files in os.walk(root):
    for file in files:
        name = os.path.relpath(os.path.join(folder, file), root)[:-3].replace('/', '.').removesuffix('.__init__')
        if not file.endswith('.py'):
            continue
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        for cls in vars(module).values():
            if not isinstance(cls, type) or cls.__module__ == 'builtins':
                continue
            names = set()
            for base in cls.__mro__:
                if base.__module__ != 'builtins':
                    names |= set(vars(base))
            found[f'{cls.__module__}.{cls.__qualname__}'] = sorted(names - set(dir(object)))
print("// Member names of the classes of CPython 3.13's library, made by tools/cpython-classes.py with the real 3.13.0; a blank stands on each side of every name.")
print('/* prettier-ignore */')
print('export const CLASS_NAMES: Readonly<Record<string, string>> = {')
for key in sorted(found):
    print(f"  '{key}': ' {' '.join(found[key])} ',")
print('};')
