// Layout kinds of objects, fixed slots of singletons and small ints, and the built-in types in order; slots of types are fixed so that exact type checks are comparisons with constants.

export const K = {
  free: 0,
  plain: 1,
  int: 2,
  float: 3,
  complex: 4,
  str: 5,
  bytes: 6,
  bytearray: 7,
  tuple: 8,
  list: 9,
  dict: 10,
  set: 11,
  record: 12,
  type: 13,
  generator: 14,
  exception: 15,
  range: 16,
  weakref: 17,
  code: 18,
  frame: 19,
} as const;

/** Slots 1 to 4 are the heads of the collector's lists: three generations and the permanent one; 5 and 6 its two working lists. */
export const HEADS = 8;
export const NONE = 8;
export const NOT_IMPLEMENTED = 9;
export const ELLIPSIS = 10;
export const FALSE = 11;
export const TRUE = 12;
const FIRST_TYPE = 16;

const PLAIN = [
  'object',
  'type',
  'int',
  'bool',
  'float',
  'complex',
  'str',
  'bytes',
  'bytearray',
  'list',
  'tuple',
  'dict',
  'set',
  'frozenset',
  'function',
  'builtin_function_or_method',
  'method',
  'method_descriptor',
  'wrapper_descriptor',
  'method-wrapper',
  'classmethod_descriptor',
  'getset_descriptor',
  'member_descriptor',
  'property',
  'staticmethod',
  'classmethod',
  'super',
  'cell',
  'code',
  'frame',
  'traceback',
  'generator',
  'coroutine',
  'module',
  'NoneType',
  'NotImplementedType',
  'ellipsis',
  'range',
  'slice',
  'enumerate',
  'zip',
  'map',
  'filter',
  'reversed',
  'list_iterator',
  'tuple_iterator',
  'str_iterator',
  'str_ascii_iterator',
  'range_iterator',
  'dict_keyiterator',
  'dict_valueiterator',
  'dict_itemiterator',
  'dict_reversekeyiterator',
  'dict_reversevalueiterator',
  'dict_reverseitemiterator',
  'set_iterator',
  'bytes_iterator',
  'bytearray_iterator',
  'list_reverseiterator',
  'callable_iterator',
  'iterator',
  'longrange_iterator',
  'dict_keys',
  'dict_values',
  'dict_items',
  'mappingproxy',
  'ReferenceType',
  'ProxyType',
  'CallableProxyType',
  'memoryview',
  'deque',
  'deque_iterator',
  'partial',
  'defaultdict',
  'SimpleNamespace',
  'GenericAlias',
  'UnionType',
  '_lru_cache_wrapper',
  'itemgetter',
  'attrgetter',
  'methodcaller',
  'Random',
  'array',
  'arrayiterator',
  'Struct',
  'StringIO',
  'async_generator',
  'async_generator_wrapped_value',
  'coroutine_wrapper',
  'Pattern',
  'Match',
] as const;
const EXCEPTIONS = [
  'BaseException',
  'Exception',
  'ArithmeticError',
  'AssertionError',
  'AttributeError',
  'BufferError',
  'EOFError',
  'FloatingPointError',
  'GeneratorExit',
  'ImportError',
  'ModuleNotFoundError',
  'IndexError',
  'KeyError',
  'KeyboardInterrupt',
  'LookupError',
  'MemoryError',
  'NameError',
  'NotImplementedError',
  'OSError',
  'OverflowError',
  'RecursionError',
  'ReferenceError',
  'RuntimeError',
  'StopIteration',
  'StopAsyncIteration',
  'SyntaxError',
  'IndentationError',
  'TabError',
  'SystemError',
  'SystemExit',
  'TypeError',
  'UnboundLocalError',
  'UnicodeError',
  'UnicodeEncodeError',
  'UnicodeDecodeError',
  'UnicodeTranslateError',
  'ValueError',
  'ZeroDivisionError',
  'Warning',
  'UserWarning',
  'DeprecationWarning',
  'PendingDeprecationWarning',
  'SyntaxWarning',
  'RuntimeWarning',
  'FutureWarning',
  'ImportWarning',
  'UnicodeWarning',
  'BytesWarning',
  'ResourceWarning',
  'EncodingWarning',
  'FileNotFoundError',
  'FileExistsError',
  'PermissionError',
  'IsADirectoryError',
  'NotADirectoryError',
  'InterruptedError',
  'ProcessLookupError',
  'TimeoutError',
  'BlockingIOError',
  'ConnectionError',
  'BrokenPipeError',
  'ConnectionAbortedError',
  'ConnectionRefusedError',
  'ConnectionResetError',
  'ChildProcessError',
  'PythonFinalizationError',
  'BaseExceptionGroup',
  'ExceptionGroup',
] as const;

export type TypeName = (typeof PLAIN)[number] | (typeof EXCEPTIONS)[number];
/** Names of the built-in types, in order of their slots. */
export const TYPE_NAMES: readonly TypeName[] = [...PLAIN, ...EXCEPTIONS];
export const EXCEPTION_NAMES: readonly string[] = EXCEPTIONS;
/** Slots of the built-in types. */
export const T = Object.fromEntries(TYPE_NAMES.map((n, i) => [n, FIRST_TYPE + i])) as Record<TypeName, number>;
/** First slot after the built-in types: small ints -5 to 256, then one-character strings 0 to 255, then "", (), b"". */
export const AFTER_TYPES = FIRST_TYPE + TYPE_NAMES.length;
export const SMALL = AFTER_TYPES + 5;
export const CHARS = AFTER_TYPES + 262;
export const EMPTY_STR = CHARS + 256;
export const EMPTY_TUPLE = EMPTY_STR + 1;
export const EMPTY_BYTES = EMPTY_STR + 2;
export const FIRST_FREE = EMPTY_STR + 3;

/** Counts at or above this stand for an immortal object. */
export const IMMORTAL = 0x30000000;
export const IMMORTAL_START = 0x40000000;

export const FL = {
  abstract: 64,
  interned: 1,
  hashed: 2,
  scanned: 4,
  astral: 8,
  finalized: 16,
  ascii: 32,
  split: 128,
} as const;

// Types whose slot is compared in hot paths, as constants of their own.
export const T_INT = T.int;
export const T_FLOAT = T.float;
export const T_STR = T.str;
export const T_BOOL = T.bool;
export const T_LIST = T.list;
export const T_TUPLE = T.tuple;
export const T_DICT = T.dict;
export const T_TYPE = T.type;
export const T_FUNCTION = T.function;
export const T_RANGE_ITER = T.range_iterator;
export const T_LIST_ITER = T.list_iterator;
