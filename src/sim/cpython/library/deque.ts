// collections.deque of CPython 3.13 (Modules/_collectionsmodule.c): the type and what needs no user code; the rest is grafted on from the prelude's _collections.
// Columns: a, b = block of cells (a hole at either end), num = length, d = position of the first element, kept equal to upstream's leftindex modulo 64, c = mutation count. Cell 0 holds maxlen.
import { K, NONE, T } from '../memory/kinds.ts';
import { SLOW, type NativeFn, type Vm } from '../execute/vm.ts';
import { setStr } from '../values/dict.ts';
import { makeExt } from '../values/type.ts';
import { leafElements } from '../execute/rare.ts';
import { native, nativeFunction } from './define.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;
const BLOCK = 64;
const CENTER = 32;

/** Bytes as sys.getsizeof counts them, without the collector's head. */
export function dequeSize(m: Vm, s: number): number {
  const left = (m.d[s]! - 1) % BLOCK;
  const n = m.num[s]!;
  return 216 + (n === 0 ? 1 : Math.ceil((left + n) / BLOCK)) * 528;
}
const maxlen = (m: Vm, s: number): number => {
  const v = m.field(s, 0);
  return v === 0 || v === NONE ? Infinity : m.num[v]!;
};
/** Makes room for one more element on the side asked for. */
function room(m: Vm, s: number, left: boolean): void {
  if (m.touched !== null) m.touched.add(s);
  const h = m.d[s]!;
  const n = m.num[s]!;
  const cap = m.b[s]!;
  if (left ? h > 1 : h + n < cap) return;
  const shift = left ? Math.max(BLOCK, Math.ceil(n / BLOCK) * BLOCK) : 0;
  const want = cap + shift + (left ? 0 : Math.max(BLOCK, Math.ceil(n / BLOCK) * BLOCK));
  // A hole on the left larger than the contents is used before anything grows.
  const waste = left ? 0 : Math.floor((h - 1) / BLOCK) * BLOCK;
  m.room(want * 8);
  if (waste > n) {
    m.mem.copyWithin(m.a[s]! + h - waste, m.a[s]! + h, m.a[s]! + h + n);
    m.mem.fill(0, m.a[s]! + h, m.a[s]! + h + n);
    m.d[s] = h - waste;
    return;
  }
  const at = m.block(want);
  m.mem[at] = m.mem[m.a[s]!]!;
  m.mem.copyWithin(at + h + shift, m.a[s]! + h, m.a[s]! + h + n);
  m.unblock(m.a[s]!, cap);
  m.a[s] = at;
  m.b[s] = want;
  m.d[s] = h + shift;
}
/** Adds at the right; the value is given away; one over maxlen falls off the left. */
export function pushRight(m: Vm, s: number, v: number): void {
  room(m, s, false);
  m.mem[m.a[s]! + m.d[s]! + m.num[s]!] = v;
  m.num[s]!++;
  m.c[s]!++;
  if (m.num[s]! > maxlen(m, s)) m.decref(take(m, s, true));
}
function pushLeft(m: Vm, s: number, v: number): void {
  room(m, s, true);
  m.d[s]!--;
  m.mem[m.a[s]! + m.d[s]!] = v;
  m.num[s]!++;
  m.c[s]!++;
  if (m.num[s]! > maxlen(m, s)) m.decref(take(m, s, false));
}
/** Takes one away (a reference). */
function take(m: Vm, s: number, left: boolean): number {
  const n = m.num[s]! - 1;
  const at = m.a[s]! + m.d[s]! + (left ? 0 : n);
  const v = m.mem[at]!;
  if (m.touched !== null) m.touched.add(s);
  m.mem[at] = 0;
  m.num[s] = n;
  m.c[s]!++;
  if (n === 0) m.d[s] = CENTER + 1;
  else if (left) m.d[s]!++;
  return v;
}
export function clearDeque(m: Vm, s: number): void {
  const n = m.num[s]!;
  if (m.touched !== null) m.touched.add(s);
  const old = Array.from(m.mem.subarray(m.a[s]! + m.d[s]!, m.a[s]! + m.d[s]! + n));
  m.mem.fill(0, m.a[s]! + m.d[s]!, m.a[s]! + m.d[s]! + n);
  m.num[s] = 0;
  m.d[s] = CENTER + 1;
  if (n > 0) m.c[s]!++;
  for (const v of old) m.decref(v);
}
function index(m: Vm, s: number, k: number): number | null {
  if (m.kind[k] !== K.int) {
    m.typeError(`sequence index must be integer, not '${m.typeName(k)}'`);
    return null;
  }
  let i = m.num[k]!;
  if (i < 0) i += m.num[s]!;
  if (!(i >= 0 && i < m.num[s]!)) {
    m.raise(T.IndexError, 'deque index out of range');
    return null;
  }
  return m.a[s]! + m.d[s]! + i;
}

/** A method of a heap-flagged native type: dispatched like a function of a class. */
export function nativeMethod(
  m: Vm,
  type: number,
  name: string,
  text: string,
  fn: NativeFn,
  slow: string | null = null,
): void {
  const i = native(
    m,
    `${m.typeInfo(type).name.split('.').at(-1)!}.${name}`,
    text === '...' ? text : text.startsWith('@') ? `@self ${text.slice(1)}` : `self ${text}`,
    fn,
    slow,
  );
  const d = m.record(T.method_descriptor, [type, m.incref(m.name(name))]);
  m.c[d] = i;
  setStr(m, m.field(type, 0), m.name(name), d);
}
/** Turns a built-in type without behaviour of its own into one dispatched through its dict, as classes are. */
export function openType(m: Vm, type: number, fullName: string): void {
  m.payload[type] = { ...m.typeInfo(type), name: fullName, heap: true, immutable: true };
  const short = m.name(fullName.slice(fullName.lastIndexOf('.') + 1));
  m.setField(type, 4, m.incref(short));
  m.setField(type, 5, m.incref(short));
  const module = fullName.slice(0, fullName.lastIndexOf('.'));
  setStr(m, m.field(type, 0), m.id['__module__']!, m.incref(m.name(module)));
}

export function defineDeque(m: Vm): void {
  const D = T.deque;
  openType(m, D, 'collections.deque');
  openType(m, T.deque_iterator, 'collections._deque_iterator');
  const make = nativeFunction(m, 'deque.__new__', '...', (_, b) => {
    const cls = A(m, b, 0);
    const s = m.record(cls, new Array<number>(BLOCK + 2).fill(0));
    m.incref(cls);
    makeExt(m, s, cls);
    m.d[s] = CENTER + 1;
    return s;
  });
  setStr(m, m.field(D, 0), m.id['__new__']!, make);
  const fn = (name: string, text: string, f: NativeFn): void => nativeMethod(m, D, name, text, f);
  fn('append', 'item', (_, b) => {
    pushRight(m, A(m, b, 0), m.incref(A(m, b, 1)));
    return m.none();
  });
  fn('appendleft', 'item', (_, b) => {
    pushLeft(m, A(m, b, 0), m.incref(A(m, b, 1)));
    return m.none();
  });
  fn('pop', '', (_, b) =>
    m.num[A(m, b, 0)] === 0 ? m.raise(T.IndexError, 'pop from an empty deque') : take(m, A(m, b, 0), false),
  );
  fn('popleft', '', (_, b) =>
    m.num[A(m, b, 0)] === 0 ? m.raise(T.IndexError, 'pop from an empty deque') : take(m, A(m, b, 0), true),
  );
  fn('clear', '', (_, b) => {
    clearDeque(m, A(m, b, 0));
    return m.none();
  });
  fn('__len__', '', (_, b) => m.int(m.num[A(m, b, 0)]!));
  fn('__getitem__', 'index', (_, b) => {
    const at = index(m, A(m, b, 0), A(m, b, 1));
    return at === null ? 0 : m.incref(m.mem[at]!);
  });
  fn('__setitem__', 'index value', (_, b) => {
    const at = index(m, A(m, b, 0), A(m, b, 1));
    if (at === null) return 0;
    const old = m.mem[at]!;
    if (m.touched !== null) m.touched.add(A(m, b, 0));
    m.mem[at] = m.incref(A(m, b, 2));
    m.decref(old);
    return m.none();
  });
  fn('__iter__', '', (_, b) => iterator(m, A(m, b, 0), false));
  fn('__reversed__', '', (_, b) => iterator(m, A(m, b, 0), true));
  fn('_state', '', (_, b) => m.int(m.c[A(m, b, 0)]!));
  fn('_set_maxlen', 'maxlen', (_, b) => {
    m.setField(A(m, b, 0), 0, m.incref(A(m, b, 1)));
    return m.none();
  });
  fn('_maxlen', '', (_, b) => m.incref(m.field(A(m, b, 0), 0) || NONE));
  // extendleft of an empty deque fills from the right end of a block, extend from the left.
  fn('_start_left', '', (_, b) => {
    if (m.num[A(m, b, 0)] === 0) m.d[A(m, b, 0)] = BLOCK;
    return m.none();
  });
  fn('_extend_leaf', 'iterable', (_, b) => {
    if (m.num[A(m, b, 0)] === 0) m.d[A(m, b, 0)] = 2;
    const items = leafElements(m, A(m, b, 1));
    if (items === undefined) return 0;
    if (items === null) return m.bool(false);
    for (const v of items) pushRight(m, A(m, b, 0), v);
    return m.bool(true);
  });
  fn('rotate', 'n?', (_, b) => {
    const s = A(m, b, 0);
    const k = A(m, b, 1);
    if (k !== 0 && m.kind[k] !== K.int)
      return m.typeError(`'${m.typeName(k)}' object cannot be interpreted as an integer`);
    const n = m.num[s]!;
    if (n <= 1) return m.none();
    let by = (k === 0 ? 1 : m.num[k]!) % n;
    if (by > n / 2) by -= n;
    else if (by < -n / 2) by += n;
    for (; by > 0; by--) {
      const v = take(m, s, false);
      room(m, s, true);
      m.d[s]!--;
      m.mem[m.a[s]! + m.d[s]!] = v;
      m.num[s]!++;
    }
    for (; by < 0; by++) {
      const v = take(m, s, true);
      room(m, s, false);
      m.mem[m.a[s]! + m.d[s]! + m.num[s]!] = v;
      m.num[s]!++;
    }
    return m.none();
  });
  nativeMethod(m, T.deque_iterator, '__iter__', '', (_, b) => m.incref(A(m, b, 0)));
  nativeMethod(
    m,
    T.deque_iterator,
    '__next__',
    '',
    (_, b) => dequeNext(m, A(m, b, 0)) || (m.exc !== 0 ? 0 : m.stopIteration()),
  );
  nativeMethod(m, T.deque_iterator, '__length_hint__', '', (_, b) => {
    const it = A(m, b, 0);
    return m.int(m.field(it, 0) === 0 ? 0 : m.num[m.field(it, 0)]! - m.num[it]!);
  });
}
/** Columns of an iterator: field 0 = deque, c = its mutation count at the start, num = steps done, d = 1 backwards. */
function iterator(m: Vm, s: number, back: boolean): number {
  const it = m.record(T.deque_iterator, [m.incref(s)]);
  m.incref(T.deque_iterator);
  m.c[it] = m.c[s]!;
  m.d[it] = back ? 1 : 0;
  return it;
}
/** The next element (a reference); 0 = at its end, or raised. */
export function dequeNext(m: Vm, it: number): number {
  const s = m.field(it, 0);
  if (s === 0) return 0;
  if (m.c[it] !== m.c[s]) {
    m.setField(it, 0, 0);
    return m.raise(T.RuntimeError, 'deque mutated during iteration');
  }
  const i = m.num[it]!;
  const n = m.num[s]!;
  if (i >= n) {
    m.setField(it, 0, 0);
    return 0;
  }
  m.num[it] = i + 1;
  return m.incref(m.mem[m.a[s]! + m.d[s]! + (m.d[it] === 1 ? n - 1 - i : i)]!);
}
export { SLOW };
