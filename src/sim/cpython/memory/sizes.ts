// sys.getsizeof on 64-bit CPython 3.13.
import { K, T } from './kinds.ts';
import { STARTUP_SERIAL } from './heap.ts';
import type { RtCode, Vm } from '../execute/vm.ts';
import { OP } from '../code.ts';
import { bitLengthInt } from '../../numbers/int.ts';
import { dictSize, isGc } from '../values/dict.ts';
import { setSize } from '../values/set.ts';
import { strLen } from '../values/text.ts';
import { largestPoint } from '../../text/codepoints.ts';

/** Bytes of an object; `head` adds the collector's 16 bytes. */
export function objectSize(m: Vm, s: number, head: boolean): number {
  const n = knownSize(m, s, head);
  return n === n ? n : m.refuse(unknownSize(m, s));
}
function unknownSize(m: Vm, s: number): string {
  if (m.kind[s] === K.type) return 'size of a built-in type';
  if (m.kind[s] === K.generator) return 'size of a generator';
  return `size of ${m.typeName(s)}`;
}
/** What `sys.getsizeof` says of the program's own objects, added up; an object whose size is not known counts nothing. */
export function ownBytes(m: Vm): number {
  let sum = 0;
  for (let s = 0; s < m.used; s++)
    if (m.kind[s] !== 0 && m.serial[s]! > 0 && m.serial[s]! < STARTUP_SERIAL) sum += m.sizeText(s);
  return sum;
}
/** The same, or NaN where the real size is not known here. */
export function knownSize(m: Vm, s: number, head: boolean): number {
  const t = m.type[s]!;
  const info = m.typeInfo(t);
  const gc = head && isGc(m, s) ? 16 : 0;
  // What a class of the program adds to its built-in base.
  const extra =
    info.heap && info.layout !== K.plain
      ? info.basicSize - m.typeInfo(info.solid).basicSize + (head && info.preheader === true ? 16 : 0)
      : 0;
  if (extra !== extra) return NaN;
  switch (m.kind[s]) {
    case K.int:
      return 24 + 4 * Math.max(1, Math.ceil(bitLengthInt(m.value(s)) / 30)) + gc + extra;
    case K.float:
      return 24 + gc + extra;
    case K.complex:
      return 32 + gc + extra;
    case K.str: {
      const text = m.payload[s] as string;
      const n = strLen(m, s);
      const p = n === 0 ? 0 : largestPoint(text);
      // An instance of a subclass keeps its characters apart.
      if (info.heap)
        return 64 + (n + 1) * (p < 256 ? 1 : p < 65536 ? 2 : 4) + gc + (head && info.preheader === true ? 16 : 0);
      // One Latin-1 character is a shared object that also keeps its UTF-8 form.
      if (n === 1 && p >= 128 && p < 256) return 61 + extra;
      return (p < 128 ? 41 + n : p < 256 ? 57 + n : p < 65536 ? 58 + 2 * n : 60 + 4 * n) + extra;
    }
    case K.bytes:
      return 33 + (m.payload[s] as Uint8Array).length + gc + extra;
    case K.bytearray:
      return 56 + (m.c[s] === 0 ? 0 : m.c[s]! + 1) + gc + extra;
    case K.list:
      return 40 + 8 * m.c[s]! + gc + extra;
    case K.tuple:
      return 24 + 8 * m.b[s]! + gc + extra;
    case K.dict:
      return dictSize(m, s) + gc + extra;
    case K.set:
      return setSize(m, s) + gc + extra;
    case K.type:
      return m.typeInfo(s).heap ? (m.typeInfo(s).immutable ? NaN : 1696 + gc) : C_HEAP.has(s) ? NaN : 416;
    case K.range:
      return 48;
    case K.weakref:
      return 64 + gc;
    case K.exception:
      return (EXCEPTION_SIZE[m.typeInfo(info.solid).name] ?? 72) + gc + extra;
    case K.generator:
      if (ITERATOR_SIZE[t] !== undefined) return ITERATOR_SIZE[t] + gc;
      return t === T.generator || t === T.coroutine || t === T.async_generator ? frameSize(m, s) + gc : 48 + gc;
    case K.plain:
      // A type whose real size is not known here has none.
      return info.heap
        ? info.basicSize + gc + (head && info.preheader === true ? 16 : 0)
        : info.basicSize === info.basicSize
          ? 16
          : NaN;
  }
  const k = RECORD_SIZE[info.heap ? info.solid : t];
  return k === undefined ? NaN : k + gc + extra;
}
/** A generator's frame is inside it: fast slots and the value stack at its deepest. */
function frameSize(m: Vm, s: number): number {
  const code = (m.payload[s] as RtCode).code;
  for (const w of code.ops) {
    const op = w & 255;
    // Here the real compiler's stack is less deep, or shares slots.
    if (op === OP.LOAD_FAST_AND_CLEAR || (op === OP.BUILD_MAP && w >> 8 > 1)) return NaN;
  }
  return 144 + 8 * (code.localsplus.length + code.stacksize - 2);
}
/** Types that are made at run time upstream: their own size is not the static one. */
const C_HEAP = new Set<number>([
  T.deque,
  T.partial,
  T.defaultdict,
  T.array,
  T.arrayiterator,
  T.deque_iterator,
  T.Struct,
  T.StringIO,
  T.Random,
  T.Pattern,
  T.Match,
  T.itemgetter,
  T.attrgetter,
  T.methodcaller,
  T._lru_cache_wrapper,
]);
const RECORD_SIZE: Readonly<Record<number, number>> = {
  [T.function]: 144,
  [T.method]: 48,
  [T.cell]: 24,
  [T.slice]: 40,
  [T['builtin_function_or_method']]: 56,
  [T.module]: 56,
  [T.deque]: 760 - 16,
  [T.property]: 64,
  [T.staticmethod]: 32,
  [T.classmethod]: 32,
  [T.list_iterator]: 32,
  [T.tuple_iterator]: 32,
  [T.list_reverseiterator]: 32,
  [T.str_iterator]: 32,
  [T.str_ascii_iterator]: 32,
  [T.bytes_iterator]: 32,
  [T.bytearray_iterator]: 32,
  [T.callable_iterator]: 32,
  [T.iterator]: 32,
  [T.dict_keyiterator]: 56,
  [T.dict_valueiterator]: 56,
  [T.dict_itemiterator]: 56,
  [T.dict_reversekeyiterator]: 56,
  [T.dict_reversevalueiterator]: 56,
  [T.dict_reverseitemiterator]: 56,
  [T.set_iterator]: 48,
  [T.enumerate]: 56,
  [T.zip]: 48,
  [T.reversed]: 32,
  [T.dict_keys]: 24,
  [T.dict_values]: 24,
  [T.dict_items]: 24,
  [T.super]: 40,
  [T.range_iterator]: 40,
  [T.longrange_iterator]: 40,
  [T.traceback]: 48,
  [T.mappingproxy]: 24,
  [T.method_descriptor]: 56,
  [T.wrapper_descriptor]: 56,
  [T.classmethod_descriptor]: 56,
  [T.getset_descriptor]: 48,
  [T.member_descriptor]: 48,
  [T['method-wrapper']]: 32,
  [T.memoryview]: 168,
};
/** Iterators that run code of the program are generators here. */
const ITERATOR_SIZE: Readonly<Record<number, number>> = {
  [T.enumerate]: 56,
  [T.zip]: 48,
  [T.map]: 32,
  [T.filter]: 32,
  [T.reversed]: 32,
};
const EXCEPTION_SIZE: Record<string, number> = {
  StopIteration: 80,
  SystemExit: 80,
  NameError: 80,
  UnboundLocalError: 80,
  AttributeError: 88,
  ImportError: 112,
  ModuleNotFoundError: 112,
  OSError: 112,
  SyntaxError: 144,
  IndentationError: 144,
  UnicodeEncodeError: 112,
  UnicodeDecodeError: 112,
};
