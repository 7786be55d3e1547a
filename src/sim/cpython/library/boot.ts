// The built-in types as objects, in the order of their slots, before any native is attached.
import { EXCEPTION_NAMES, IMMORTAL_START, K, T, TYPE_NAMES, type TypeName } from '../memory/kinds.ts';
import { initLists } from '../memory/gc.ts';
import { newDict } from '../values/dict.ts';
import type { TypeInfo, Vm } from '../execute/vm.ts';

const LAYOUT: Partial<Record<TypeName, number>> = {
  int: K.int,
  bool: K.int,
  float: K.float,
  complex: K.complex,
  str: K.str,
  bytes: K.bytes,
  bytearray: K.bytearray,
  list: K.list,
  tuple: K.tuple,
  dict: K.dict,
  set: K.set,
  frozenset: K.set,
  type: K.type,
  range: K.range,
  ReferenceType: K.weakref,
  ProxyType: K.weakref,
  CallableProxyType: K.weakref,
  code: K.code,
  frame: K.frame,
  generator: K.generator,
  coroutine: K.generator,
  async_generator: K.generator,
  coroutine_wrapper: K.generator,
  object: K.plain,
  NoneType: K.plain,
  NotImplementedType: K.plain,
  ellipsis: K.plain,
  defaultdict: K.dict,
};
const NO_GC = new Set<string>([
  'object',
  'int',
  'bool',
  'float',
  'complex',
  'str',
  'bytes',
  'bytearray',
  'NoneType',
  'NotImplementedType',
  'ellipsis',
  'range',
  'range_iterator',
  'longrange_iterator',
  'code',
]);
const NOT_BASE = new Set<string>([
  'bool',
  'function',
  'builtin_function_or_method',
  'method',
  'method_descriptor',
  'NoneType',
  'NotImplementedType',
  'ellipsis',
  'range',
  'slice',
  'generator',
  'coroutine',
  'coroutine_wrapper',
  'async_generator',
  'async_generator_wrapped_value',
  'code',
  'frame',
  'traceback',
  'cell',
  'mappingproxy',
  'memoryview',
  'dict_keys',
  'dict_values',
  'dict_items',
]);
const HAS_DICT = new Set<string>([
  'function',
  'partial',
  'SimpleNamespace',
  '_lru_cache_wrapper',
  'staticmethod',
  'classmethod',
  'property0',
]);
const HAS_WEAK = new Set<string>([
  'type',
  'set',
  'frozenset',
  'function',
  'builtin_function_or_method',
  'method',
  'generator',
  'coroutine',
  'async_generator',
  'code',
  'module',
  'deque',
  'partial',
  '_lru_cache_wrapper',
  'array',
  'StringIO',
  'Pattern',
  'ReferenceType0',
  'memoryview',
  'Random',
]);
const SIZE: Partial<Record<string, number>> = {
  object: 16,
  int: 28,
  bool: 28,
  float: 24,
  complex: 32,
  str: 41,
  bytes: 33,
  bytearray: 56,
  list: 56,
  tuple: 40,
  dict: 64,
  set: 216,
  frozenset: 216,
  function: 160,
  builtin_function_or_method: 72,
  method: 64,
  property: 72,
  staticmethod: 56,
  classmethod: 56,
  super: 64,
  cell: 40,
  generator: 176,
  module: 72,
  NoneType: 16,
  range: 48,
  slice: 56,
  enumerate: 64,
  zip: 64,
  map: 56,
  filter: 56,
  reversed: 48,
  list_iterator: 48,
  tuple_iterator: 48,
  range_iterator: 32,
  ReferenceType: 80,
  traceback: 64,
  type: 1712,
};

const PARENTS: Record<string, string> = {
  Exception: 'BaseException',
  SystemExit: 'BaseException',
  KeyboardInterrupt: 'BaseException',
  GeneratorExit: 'BaseException',
  BaseExceptionGroup: 'BaseException',
  FloatingPointError: 'ArithmeticError',
  OverflowError: 'ArithmeticError',
  ZeroDivisionError: 'ArithmeticError',
  ModuleNotFoundError: 'ImportError',
  IndexError: 'LookupError',
  KeyError: 'LookupError',
  NotImplementedError: 'RuntimeError',
  RecursionError: 'RuntimeError',
  PythonFinalizationError: 'RuntimeError',
  IndentationError: 'SyntaxError',
  TabError: 'IndentationError',
  UnboundLocalError: 'NameError',
  UnicodeError: 'ValueError',
  UnicodeEncodeError: 'UnicodeError',
  UnicodeDecodeError: 'UnicodeError',
  UnicodeTranslateError: 'UnicodeError',
  UserWarning: 'Warning',
  DeprecationWarning: 'Warning',
  PendingDeprecationWarning: 'Warning',
  SyntaxWarning: 'Warning',
  RuntimeWarning: 'Warning',
  FutureWarning: 'Warning',
  ImportWarning: 'Warning',
  UnicodeWarning: 'Warning',
  BytesWarning: 'Warning',
  ResourceWarning: 'Warning',
  EncodingWarning: 'Warning',
  FileNotFoundError: 'OSError',
  FileExistsError: 'OSError',
  PermissionError: 'OSError',
  IsADirectoryError: 'OSError',
  NotADirectoryError: 'OSError',
  InterruptedError: 'OSError',
  ProcessLookupError: 'OSError',
  TimeoutError: 'OSError',
  BlockingIOError: 'OSError',
  ConnectionError: 'OSError',
  BrokenPipeError: 'ConnectionError',
  ConnectionAbortedError: 'ConnectionError',
  ConnectionRefusedError: 'ConnectionError',
  ConnectionResetError: 'ConnectionError',
  ChildProcessError: 'OSError',
  bool: 'int',
  defaultdict: 'dict',
  dict_keys: 'object',
  BaseException: 'object',
};

/** Makes atoms, names and types. */
export function bootTypes(m: Vm): void {
  initLists(m);
  m.atoms();
  for (const name of TYPE_NAMES) {
    const t = T[name];
    m.kind[t] = K.type;
    m.type[t] = T.type;
    m.rc[t] = IMMORTAL_START;
    const exc = EXCEPTION_NAMES.includes(name);
    const info: TypeInfo = {
      name,
      layout: exc ? K.exception : (LAYOUT[name] ?? K.record),
      gc: !NO_GC.has(name),
      heap: false,
      hasDict: exc || HAS_DICT.has(name),
      hasWeak: HAS_WEAK.has(name),
      fixed: exc || HAS_DICT.has(name) ? 2 : 0,
      subclassable: !NOT_BASE.has(name) && !name.includes('iterator'),
      basicSize: exc ? 88 : (SIZE[name] ?? 48),
      solid: t,
    };
    m.payload[t] = info;
    const at = m.block(6);
    m.a[t] = at;
    m.b[t] = 6;
  }
  for (const name of TYPE_NAMES) {
    const t = T[name];
    const bases: number[] = [];
    const base = (n: string): number => T[n as TypeName];
    if (name === 'ExceptionGroup') bases.push(T.BaseExceptionGroup, T.Exception);
    else if (name !== 'object')
      bases.push(base(PARENTS[name] ?? (EXCEPTION_NAMES.includes(name) ? 'Exception' : 'object')));
    const chain = (x: number): number[] => {
      const n = TYPE_NAMES[x - T.object]!;
      const p = PARENTS[n] ?? (EXCEPTION_NAMES.includes(n) ? 'Exception' : 'object');
      return n === 'object' ? [x] : [x, ...chain(base(p))];
    };
    const mro =
      name === 'ExceptionGroup' ? [t, T.BaseExceptionGroup, T.Exception, T.BaseException, T.object] : chain(t);
    const at = m.a[t]!;
    m.mem[at] = newDict(m);
    m.mem[at + 1] = m.tuple(bases);
    m.mem[at + 2] = m.tuple(mro);
    m.mem[at + 3] = bases[0] ?? 0;
    m.mem[at + 4] = m.name(name);
    m.mem[at + 5] = m.name(name);
  }
  for (const n of NAMES) m.id[n] = n === '' ? m.name('\u0001none') : m.name(n);
  m.extra['emptyTuple'] = m.tuple([]);
  m.extra['emptyDict'] = newDict(m);
}

const UNARY = [
  'neg',
  'pos',
  'invert',
  'abs',
  'int',
  'float',
  'index',
  'bool',
  'len',
  'iter',
  'next',
  'hash',
  'repr',
  'str',
  'del',
  'new',
  'init',
  'call',
  'enter',
  'exit',
  'getattr',
  'getattribute',
  'setattr',
  'delattr',
  'get',
  'set',
  'delete',
  'set_name',
  'getitem',
  'setitem',
  'delitem',
  'contains',
  'missing',
  'format',
  'dict',
  'class',
  'name',
  'qualname',
  'module',
  'doc',
  'annotations',
  'class_getitem',
  'await',
  'aiter',
  'anext',
  'aenter',
  'aexit',
  'init_subclass',
  'reversed',
  'round',
  'trunc',
  'complex',
  'bytes',
  'lt',
  'le',
  'eq',
  'ne',
  'gt',
  'ge',
  'slots',
  'weakref',
  'prepare',
  'mro_entries',
  'match_args',
  'length_hint',
  'classcell',
  'file',
  'builtins',
  'abstractmethods',
];
const BINARIES = [
  'add',
  'and',
  'floordiv',
  'lshift',
  'matmul',
  'mul',
  'mod',
  'or',
  'pow',
  'rshift',
  'sub',
  'truediv',
  'xor',
  'divmod',
];
/** Names whose slots are wanted everywhere. */
const NAMES = ['', ...UNARY.map((n) => `__${n}__`), ...BINARIES.flatMap((n) => [`__${n}__`, `__r${n}__`, `__i${n}__`])];
