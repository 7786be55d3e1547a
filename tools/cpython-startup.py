"""Writes src/sim/cpython/library/names/startup.ts: what the first collection of a program finds of its imports, as the real 3.13.0 says."""
import itertools
import os
import subprocess
import sys
import tempfile

ONE = 'weakref functools collections contextlib dataclasses enum typing copy random types re json abc string operator array io statistics datetime inspect asyncio threading traceback struct collections.abc heapq bisect queue textwrap fractions numbers warnings atexit math time itertools decimal tracemalloc logging pprint os csv hashlib'.split()
TWO = 'weakref functools collections contextlib dataclasses enum typing copy random types re json abc operator array io traceback time math itertools tracemalloc os'.split()
THREE = 'weakref functools collections contextlib dataclasses enum typing copy'.split()


BODY = """
class C{0}:
    def __init__(self, a, b=(1, 2)):
        self.a = [x for x in b]
    def show(self):
        for i in range(5):
            yield (i, self.a, lambda k: k + 1)
"""


def ask(modules):
    """Containers allocated (the own ones of a short program among them) and garbage found, if the program's own length does not change the latter."""
    counts, garbage = [], set()
    for n in (0, 4, 12, 30):
        text = 'import gc\n' + ''.join(f'import {m}\n' for m in modules) + 'print(gc.get_count()[0], gc.collect())\n'
        with open(os.path.join(tempfile.gettempdir(), 'startup.py'), 'w') as f:
            f.write(text + ''.join(BODY.format(i) for i in range(n)))
        out = subprocess.run([sys.executable, f.name], capture_output=True, text=True, env=dict(os.environ, PYTHONHASHSEED='0'))
        count, found = map(int, out.stdout.split())
        counts.append(count)
        garbage.add(found)
    return [str(min(counts)), str(garbage.pop())] if len(garbage) == 1 else None


keys = [(m,) for m in ONE] + list(itertools.permutations(TWO, 2)) + list(itertools.permutations(THREE, 3))
answers = {k: ask(k) for k in [(), *keys]}
lines = [f"  '{' '.join(k)}': '{' '.join(v)}'," for k, v in answers.items() if v is not None]
print('// What CPython 3.13.0 has allocated of containers when a program has imported these modules in this order, and how many its first collection finds of them; made by tools/cpython-startup.py.')
print('/* prettier-ignore */')
print('export const STARTUP: Readonly<Record<string, string>> = {')
for i in range(0, len(lines), 8):
    print(' '.join(x.strip() for x in lines[i : i + 8]))
print('};')
