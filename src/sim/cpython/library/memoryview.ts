// memoryview of CPython 3.13 (Objects/memoryobject.c) over bytes and bytearray: one dimension of unsigned bytes. Fields: the object looked at (none = released), read-only or not; columns c = start, d = length, num = step.
import { FALSE, K, NONE, T, TRUE } from '../memory/kinds.ts';
import { SLOW, type NativeFn, type Vm } from '../execute/vm.ts';
import { bytesOf, hashOf, joinHash } from '../values/compare.ts';
import { sliceBounds } from '../values/index.ts';
import { setStr } from '../values/dict.ts';
import { record } from './record.ts';
import { nativeMethod, openType } from './deque.ts';
import { getset, nativeFunction } from './define.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;

/** The bytes it shows. */
export function viewBytes(m: Vm, s: number): Uint8Array {
  const all = bytesOf(m, m.field(s, 0));
  const out = new Uint8Array(m.d[s]!);
  for (let i = 0; i < out.length; i++) out[i] = all[m.c[s]! + i * m.num[s]!]!;
  return out;
}
function made(m: Vm, obj: number, readonly: boolean, start: number, length: number, step: number): number {
  const s = record(m, T.memoryview, [m.incref(obj), m.incref(readonly ? TRUE : FALSE)]);
  m.c[s] = start;
  m.d[s] = length;
  m.num[s] = step;
  return s;
}
/** Whether a live memoryview looks at a bytearray. */
export function isExported(m: Vm, obj: number): boolean {
  for (let s = T.object; s < m.used; s++)
    if (m.type[s] === T.memoryview && m.kind[s] === K.record && m.field(s, 0) === obj) return true;
  return false;
}

export function defineMemoryview(m: Vm): void {
  openType(m, T.memoryview, 'memoryview');
  setStr(
    m,
    m.field(T.memoryview, 0),
    m.id['__new__']!,
    nativeFunction(m, 'memoryview.__new__', '@cls object', (_, b) => {
      const o = A(m, b, 1);
      m.extra['memoryviews'] = 1;
      if (m.kind[o] === K.bytes) return made(m, o, true, 0, bytesOf(m, o).length, 1);
      if (m.kind[o] === K.bytearray) return made(m, o, false, 0, m.c[o]!, 1);
      if (m.type[o] === T.memoryview)
        return m.field(o, 0) === 0
          ? released(m)
          : made(m, m.field(o, 0), m.field(o, 1) === TRUE, m.c[o]!, m.d[o]!, m.num[o]!);
      if (m.typeName(o) === 'array.array' || m.hasSpecial(o, '__buffer__')) m.refuse(`memoryview of ${m.typeName(o)}`);
      return m.typeError(`memoryview: a bytes-like object is required, not '${m.typeName(o)}'`);
    }),
  );
  const released = (_: Vm): 0 => m.valueError('operation forbidden on released memoryview object');
  const fn = (name: string, text: string, f: NativeFn): void =>
    nativeMethod(m, T.memoryview, name, text, (v, b, n, kw) =>
      m.field(A(m, b, 0), 0) === 0 ? released(m) : f(v, b, n, kw),
    );
  const attr = (name: string, f: (s: number) => number): void =>
    getset(m, 'memoryview', name, (_, b) => (m.field(A(m, b, 0), 0) === 0 ? released(m) : f(A(m, b, 0))));
  attr('obj', (s) => m.incref(m.field(s, 0)));
  attr('nbytes', (s) => m.int(m.d[s]!));
  attr('itemsize', () => m.int(1));
  attr('format', () => m.str('B'));
  attr('readonly', (s) => m.incref(m.field(s, 1)));
  attr('ndim', () => m.int(1));
  attr('shape', (s) => m.tuple([m.int(m.d[s]!)]));
  attr('strides', (s) => m.tuple([m.int(m.num[s]!)]));
  attr('suboffsets', () => m.tuple([]));
  for (const n of ['c_contiguous', 'f_contiguous', 'contiguous']) attr(n, (s) => m.bool(m.num[s] === 1 || m.d[s]! < 2));
  fn('__len__', '', (_, b) => m.int(m.d[A(m, b, 0)]!));
  fn('tobytes', '@order?', (_, b) => m.bytesObject(viewBytes(m, A(m, b, 0))));
  fn('tolist', '', (_, b) => m.list(Array.from(viewBytes(m, A(m, b, 0)), (x) => m.int(x))));
  fn('hex', '', (_, b) => m.str(Array.from(viewBytes(m, A(m, b, 0)), (x) => x.toString(16).padStart(2, '0')).join('')));
  fn('toreadonly', '', (_, b) =>
    made(m, m.field(A(m, b, 0), 0), true, m.c[A(m, b, 0)]!, m.d[A(m, b, 0)]!, m.num[A(m, b, 0)]!),
  );
  fn('cast', '...', () => m.refuse('memoryview.cast'));
  nativeMethod(m, T.memoryview, 'release', '', (_, b) => {
    if (m.field(A(m, b, 0), 0) !== 0) m.setField(A(m, b, 0), 0, 0);
    return m.none();
  });
  fn('__enter__', '', (_, b) => m.incref(A(m, b, 0)));
  nativeMethod(m, T.memoryview, '__exit__', '...', (_, b) => {
    if (m.field(A(m, b, 0), 0) !== 0) m.setField(A(m, b, 0), 0, 0);
    return m.none();
  });
  /** Position in the object of an index, or null = raised. */
  const position = (s: number, k: number): number | null => {
    if (m.kind[k] !== K.int) {
      if (m.hasSpecial(k, '__index__')) m.refuse('memoryview index with __index__');
      m.typeError('memoryview: invalid slice key');
      return null;
    }
    let i = m.num[k]!;
    if (i < 0) i += m.d[s]!;
    if (!(i >= 0 && i < m.d[s]!)) {
      m.raise(T.IndexError, 'index out of bounds on dimension 1');
      return null;
    }
    return m.c[s]! + i * m.num[s]!;
  };
  fn('__getitem__', 'key', (_, b) => {
    const [s, k] = [A(m, b, 0), A(m, b, 1)];
    if (m.type[k] === T.slice) {
      const w = sliceBounds(m, k, m.d[s]!);
      if (w === SLOW) m.refuse('memoryview slice with __index__');
      if (w === null || typeof w === 'number') return 0;
      return made(m, m.field(s, 0), m.field(s, 1) === TRUE, m.c[s]! + w.start * m.num[s]!, w.count, w.step * m.num[s]!);
    }
    const at = position(s, k);
    return at === null ? 0 : m.int(bytesOf(m, m.field(s, 0))[at]!);
  });
  fn('__setitem__', 'key value', (_, b) => {
    const [s, k, v] = [A(m, b, 0), A(m, b, 1), A(m, b, 2)];
    if (m.field(s, 1) === TRUE) return m.typeError('cannot modify read-only memory');
    const base = m.a[m.field(s, 0)]!;
    if (m.type[k] === T.slice) {
      const w = sliceBounds(m, k, m.d[s]!);
      if (w === SLOW) m.refuse('memoryview slice with __index__');
      if (w === null || typeof w === 'number') return 0;
      if (m.type[v] !== T.memoryview && m.kind[v] !== K.bytes && m.kind[v] !== K.bytearray)
        return m.typeError(`a bytes-like object is required, not '${m.typeName(v)}'`);
      const x = m.type[v] === T.memoryview ? viewBytes(m, v) : bytesOf(m, v);
      if (x.length !== w.count)
        return m.valueError('memoryview assignment: lvalue and rvalue have different structures');
      for (let i = 0; i < w.count; i++) m.mem[base + m.c[s]! + (w.start + i * w.step) * m.num[s]!] = x[i]!;
      return m.none();
    }
    const at = position(s, k);
    if (at === null) return 0;
    if (m.kind[v] !== K.int) return m.typeError("memoryview: invalid type for format 'B'");
    if (!(m.num[v]! >= 0 && m.num[v]! <= 255)) return m.valueError("memoryview: invalid value for format 'B'");
    m.mem[base + at] = m.num[v]!;
    return m.none();
  });
  fn('__delitem__', 'key', () => m.typeError('cannot delete memory'));
  fn('__iter__', '', (_, b) => {
    const t = m.bytesObject(viewBytes(m, A(m, b, 0)));
    const it = record(m, T.bytes_iterator, [t]);
    return it;
  });
  const equal = (b: number): boolean | null => {
    const [s, o] = [A(m, b, 0), A(m, b, 1)];
    if (m.type[o] !== T.memoryview && m.kind[o] !== K.bytes && m.kind[o] !== K.bytearray) return null;
    if (m.field(s, 0) === 0 || (m.type[o] === T.memoryview && m.field(o, 0) === 0)) return s === o;
    const x = viewBytes(m, s);
    const y = m.type[o] === T.memoryview ? viewBytes(m, o) : bytesOf(m, o);
    return x.length === y.length && x.every((v, i) => v === y[i]);
  };
  for (const [name, want] of [
    ['__eq__', true],
    ['__ne__', false],
  ] as const) {
    nativeMethod(m, T.memoryview, name, 'other', (_, b) => {
      const e = equal(b);
      return e === null ? m.incref(NONE + 1) : m.bool(e === want);
    });
  }
  fn('__hash__', '', (_, b) => {
    if (m.field(A(m, b, 0), 1) === FALSE) return m.valueError('cannot hash writable memoryview object');
    const t = m.bytesObject(viewBytes(m, A(m, b, 0)));
    hashOf(m, t);
    m.decref(t);
    return m.integer(joinHash(m));
  });
  nativeMethod(m, T.memoryview, '__repr__', '', (_, b) => {
    m.varies('address');
    return m.str(
      `<${m.field(A(m, b, 0), 0) === 0 ? 'released memory' : 'memory'} at 0x7f3a0000${(A(m, b, 0) * 16).toString(16).padStart(4, '0')}>`,
    );
  });
}
