import sys, importlib, types, collections, functools, operator, weakref, array, struct, io, random, re
PLAIN = "object type int bool float complex str bytes bytearray list tuple dict set frozenset property staticmethod classmethod super range slice enumerate zip map filter reversed memoryview".split()
import builtins
T = {}
for n in PLAIN: T[n] = getattr(builtins, n)
for n in dir(builtins):
    o = getattr(builtins, n)
    if isinstance(o, type) and issubclass(o, BaseException): T[n] = o
def f(): pass
def g(): yield
async def co(): yield
class A:
    __slots__=('x',)
    def m(self): pass
T.update({'function': type(f), 'builtin_function_or_method': type(len), 'method': type(A().m), 'method_descriptor': type(str.join), 'wrapper_descriptor': type(int.__add__), 'method-wrapper': type((1).__add__),
 'classmethod_descriptor': type(dict.__dict__['fromkeys']), 'getset_descriptor': types.GetSetDescriptorType, 'member_descriptor': types.MemberDescriptorType, 'cell': types.CellType, 'code': types.CodeType, 'frame': types.FrameType,
 'traceback': types.TracebackType, 'generator': types.GeneratorType, 'coroutine': types.CoroutineType, 'module': types.ModuleType, 'NoneType': type(None), 'NotImplementedType': type(NotImplemented), 'ellipsis': type(...),
 'list_iterator': type(iter([])), 'tuple_iterator': type(iter(())), 'str_iterator': type(iter('é')), 'str_ascii_iterator': type(iter('a')), 'range_iterator': type(iter(range(1))), 'longrange_iterator': type(iter(range(10**30))),
 'dict_keyiterator': type(iter({})), 'dict_valueiterator': type(iter({}.values())), 'dict_itemiterator': type(iter({}.items())), 'dict_reversekeyiterator': type(reversed({})), 'dict_reversevalueiterator': type(reversed({}.values())), 'dict_reverseitemiterator': type(reversed({}.items())),
 'set_iterator': type(iter(set())), 'bytes_iterator': type(iter(b'')), 'bytearray_iterator': type(iter(bytearray())), 'list_reverseiterator': type(reversed([])), 'callable_iterator': type(iter(int, 1)),
 'iterator': type(iter(type('Q', (), {'__getitem__': lambda s,i: 1})())), 'dict_keys': type({}.keys()), 'dict_values': type({}.values()), 'dict_items': type({}.items()), 'mappingproxy': types.MappingProxyType,
 'ReferenceType': weakref.ref, 'ProxyType': weakref.ProxyType, 'CallableProxyType': weakref.CallableProxyType, 'deque': collections.deque, 'deque_iterator': type(iter(collections.deque())), 'partial': functools.partial, 'defaultdict': collections.defaultdict,
 'SimpleNamespace': types.SimpleNamespace, 'GenericAlias': types.GenericAlias, 'UnionType': types.UnionType, '_lru_cache_wrapper': type(functools.lru_cache(f)), 'itemgetter': operator.itemgetter, 'attrgetter': operator.attrgetter, 'methodcaller': operator.methodcaller,
 'Random': random.Random, 'array': array.array, 'arrayiterator': type(iter(array.array('b'))), 'Struct': struct.Struct, 'StringIO': io.StringIO, 'async_generator': types.AsyncGeneratorType, 'Pattern': re.Pattern, 'Match': re.Match, 'NoneType': type(None)})
out = ["// Member names of CPython 3.13's built-in types and of the modules offered, made by tools/cpython-names.py with the real 3.13.0; a blank stands on each side of every name."]
out.append("/* eslint-disable */")
out.append("export const TYPE_NAMES_OF: Readonly<Record<string, string>> = {")
for n in sorted(T):
    names = set()
    for k in T[n].__mro__: names |= set(vars(k))
    if n == 'type': names |= {'__abstractmethods__'} - {'__abstractmethods__'}
    base = set(vars(object)) if n != 'object' else set()
    out.append(f"  {n!r}: ' {' '.join(sorted(names - base))} ',")
out.append("};")
mods = "builtins sys gc weakref math random string collections functools itertools operator copy json re time datetime textwrap io types inspect contextlib abc enum dataclasses typing heapq bisect statistics struct array decimal fractions threading asyncio traceback unicodedata warnings os collections.abc numbers queue pprint tracemalloc logging uuid hashlib secrets calendar keyword dis ast atexit platform argparse subprocess tempfile pathlib shutil csv concurrent.futures multiprocessing signal socket errno locale reprlib cmath base64 binascii zlib pickle shelve sqlite3 timeit linecache tokenize graphlib zoneinfo contextvars select ctypes html urllib difflib fnmatch glob stat copyreg codecs unittest doctest getpass sched faulthandler".split()
out.append("export const MODULE_NAMES: Readonly<Record<string, string>> = {")
for n in mods:
    try: mod = importlib.import_module(n)
    except ImportError: continue
    out.append(f"  {n!r}: ' {' '.join(sorted(vars(mod)))} ',")
out.append("};")
out.append("/** Every importable top-level module of the standard library. */")
out.append(f"export const STDLIB = ' {' '.join(sorted(sys.stdlib_module_names))} ';")
print('\n'.join(out).replace("\\'", "'"))
