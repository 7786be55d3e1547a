// Module _static: gives what the prelude writes in Python the looks of what upstream writes in C: names of types, sizes, built-in functions.
import { K, T } from '../memory/kinds.ts';
import type { NativeFn, Vm } from '../execute/vm.ts';
import { callFunction } from '../execute/call.ts';
import { dictItems, getStr, setStr } from '../values/dict.ts';
import { bytesOf } from '../values/compare.ts';
import { typeModified } from '../values/type.ts';
import { sha512 } from '../../numbers/sha512.ts';
import { nativeFunction } from './define.ts';
import { BASIC_SIZES, SEALED } from './cparts.ts';
import { defineDeque } from './deque.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;

export function defineStatic(m: Vm, mod: number): void {
  defineDeque(m);
  const put = (name: string, v: number): void => setStr(m, m.field(mod, 0), m.name(name), v);
  const fn = (name: string, text: string, f: NativeFn): void => put(name, nativeFunction(m, name, text, f, null, mod));
  for (const [n, t] of [
    ['deque', T.deque],
    ['CoroutineType', T.coroutine],
    ['AsyncGeneratorType', T.async_generator],
    ['TracebackType', T.traceback],
    ['FrameType', T.frame],
  ] as const)
    put(n, m.incref(t));
  // The class gets the full name upstream's type has in messages, its module, and its size.
  fn('static', 'cls name', (_, b) => {
    const t = A(m, b, 0);
    const full = m.text(A(m, b, 1));
    const dot = full.lastIndexOf('.');
    const short = full.slice(dot + 1);
    m.payload[t] = {
      ...m.typeInfo(t),
      name: full,
      basicSize:
        m.typeInfo(t).layout === K.plain || full === 'collections.OrderedDict'
          ? (BASIC_SIZES[full] ?? NaN)
          : m.typeInfo(t).basicSize,
      immutable: true,
      preheader: false,
    };
    m.setField(t, 4, m.incref(m.name(short)));
    m.setField(t, 5, m.incref(m.name(short)));
    if (dot > 0) setStr(m, m.field(t, 0), m.id['__module__']!, m.incref(m.name(full.slice(0, dot))));
    return m.none();
  });
  // Functions of a module become built-in functions around them.
  fn('seal', 'module', (_, b) => {
    const name = m.text(A(m, b, 0));
    const self = m.findModule(name);
    const d = m.field(self, 0);
    for (const [f, text] of Object.entries(SEALED[name]!)) {
      const key = m.name(f);
      const python = getStr(m, d, key);
      if (python === 0) throw new Error(`${name}.${f}`);
      const hidden = m.name(`${name}.${f}`);
      setStr(m, m.primDict, hidden, m.incref(python));
      setStr(
        m,
        d,
        key,
        nativeFunction(
          m,
          f,
          text,
          (_m, base, n) => {
            let last = n;
            while (last > 0 && m.stk[base + last - 1] === 0) last--;
            const args: number[] = [];
            for (let i = 0; i < last; i++) args.push(m.stk[base + i]!);
            return callFunction(m, getStr(m, m.primDict, hidden), args);
          },
          null,
          self,
        ),
      );
    }
    return m.none();
  });
  fn('graft', 'type cls', (_, b) => {
    const t = A(m, b, 0);
    for (const [k, v] of dictItems(m, m.field(A(m, b, 1), 0))) {
      const name = m.text(k);
      if (
        ['__module__', '__dict__', '__weakref__', '__doc__', '__firstlineno__', '__static_attributes__'].includes(name)
      )
        continue;
      setStr(m, m.field(t, 0), m.name(name), m.incref(v));
    }
    typeModified(m, t);
    return m.none();
  });
  fn('varies', 'what', (_, b) => {
    m.varies(m.text(A(m, b, 0)));
    return m.none();
  });
  fn('sha512', 'data', (_, b) => m.bytesObject(sha512(bytesOf(m, A(m, b, 0)))));
  // IEEE 754 bytes, little-endian.
  const view = new DataView(new ArrayBuffer(8));
  fn('pack_double', 'x', (_, b) => {
    view.setFloat64(0, m.num[A(m, b, 0)]!, true);
    return m.bytesObject(new Uint8Array(view.buffer.slice(0)));
  });
  fn('unpack_double', 'data', (_, b) => {
    bytesOf(m, A(m, b, 0)).forEach((x, i) => view.setUint8(i, x));
    return m.float(view.getFloat64(0, true));
  });
  fn('pack_single', 'x', (_, b) => {
    view.setFloat32(0, m.num[A(m, b, 0)]!, true);
    return m.bytesObject(new Uint8Array(view.buffer.slice(0, 4)));
  });
  fn('unpack_single', 'data', (_, b) => {
    bytesOf(m, A(m, b, 0)).forEach((x, i) => view.setUint8(i, x));
    return m.float(view.getFloat32(0, true));
  });
}

/** Module _refusal: what a library module meets that is outside the subset. */
export function defineRefusal(m: Vm, mod: number): void {
  setStr(
    m,
    m.field(mod, 0),
    m.name('refuse'),
    nativeFunction(m, 'refuse', 'construct', (_, b) => m.refuse(m.text(m.stk[b]!)), null, mod),
  );
}
