// Calling a class, after type_call of Objects/typeobject.c of CPython 3.13: `__new__`, then `__init__`, natives in place; whatever else by the prelude.
import { FL, T } from '../memory/kinds.ts';
import { newDict, setStr } from '../values/dict.ts';
import { lookup, newInstance } from '../values/type.ts';
import { bindNative, callAt, callNative, callPrelude, callPython, drop, insertSelf } from './call.ts';
import { MODE, PENDING, SLOW, type Vm } from './vm.ts';

/** type.__call__: `__new__`, then `__init__`. */
export function callType(m: Vm, ci: number, n: number, kw: number): number {
  const stk = m.stk;
  const t = stk[ci]!;
  const caller = m.frame;
  const meta = m.type[t]!;
  if (meta !== T.type) {
    const call = lookup(m, meta, m.id['__call__']!);
    if (m.type[call] === T.function) {
      insertSelfSlot(m, ci, n, t);
      const had = m.stk[ci + 1] !== 0;
      void had;
      m.stk[ci] = m.incref(call);
      const r = callAt(m, ci, n, kw);
      m.decref(t);
      return r;
    }
  }
  if (stk[ci + 1] !== 0) {
    // A class held as method: its self is the first argument.
    m.need(ci + n + 8);
    stk.copyWithin(ci + 2, ci + 1, ci + 2 + n);
    m.stk[ci + 1] = 0;
    n++;
    caller.sp = ci + 2 + n;
  }
  if (t === T.type && n === 1 && kw === 0) {
    const r = m.incref(m.type[m.stk[ci + 2]!]!);
    drop(m, caller, ci, ci + 3);
    return r;
  }
  // A class of which everything is known: object.__new__, an __init__ in Python, nothing abstract.
  if (meta === T.type && kw === 0 && m.d[t] !== 0 && m.plainClass[t] === m.d[t]) {
    const init = m.plainInit[t]!;
    const obj = newInstance(m, t);
    m.stk[ci] = m.incref(init);
    m.stk[ci + 1] = m.incref(obj);
    const r = callPython(m, ci, init, ci + 1, n + 1, 0);
    m.decref(t);
    if (r === PENDING) {
      const fr = m.frames[m.fp]!;
      fr.mode = MODE.init;
      fr.aux = obj;
      return PENDING;
    }
    m.decref(obj);
    return r;
  }
  const newf = lookup(m, t, m.id['__new__']!);
  const raw = m.type[newf] === T.staticmethod ? m.field(newf, 0) : newf;
  if (m.type[raw] !== T['builtin_function_or_method']) {
    return generalCall(m, ci, n, kw, t);
  }
  const info = m.typeInfo(t);
  if (m.flags[t]! & FL.abstract && m.abstractNames(t) !== '') {
    const names = m.abstractNames(t).split(',');
    drop(m, caller, ci, ci + 2 + n);
    return m.typeError(
      `Can't instantiate abstract class ${info.name} without an implementation for abstract method${names.length === 1 ? '' : 's'} ${names.map((x) => `'${x}'`).join(', ')}`,
    );
  }
  const native = m.natives[m.c[raw]!]!;
  const top = ci + 2 + n;
  m.stk[ci + 1] = m.incref(t);
  let obj: number;
  if (native.params) {
    const saved = n < 3 ? null : Array.from(m.stk.subarray(ci + 1, top));
    const first = m.stk[ci + 2]!;
    const second = m.stk[ci + 3]!;
    const k = native.params.names.length;
    const high = Math.max(top, ci + 1 + k);
    m.need(high + 16);
    for (let i = top; i < high; i++) m.stk[i] = 0;
    if (kw !== 0 || n + 1 < native.params.required || n + 1 > native.params.positional) {
      if (!bindNative(m, native, ci + 1, n + 1, kw)) {
        drop(m, caller, ci, top);
        return 0;
      }
    }
    caller.sp = high;
    obj = m.leaf || native.slow === null ? native.fn(m, ci + 1, k, 0) : SLOW;
    if (obj === SLOW && native.slow !== null && lookup(m, t, m.id['__init__']!) === m.extra['object.__init__']) {
      const args: number[] = [];
      let last = k;
      while (last > 0 && m.stk[ci + last] === 0) last--;
      for (let i = 0; i < last; i++) args.push(m.stk[ci + 1 + i] || m.extra['missing']!);
      obj = callPrelude(m, native.slow, args);
      drop(m, caller, ci, high);
      return obj;
    }
    if (saved !== null) for (let i = 0; i < saved.length; i++) m.stk[ci + 1 + i] = saved[i]!;
    else {
      m.stk[ci + 1] = t;
      if (n > 0) m.stk[ci + 2] = first;
      if (n > 1) m.stk[ci + 3] = second;
    }
    caller.sp = top;
  } else {
    caller.sp = top;
    obj = native.fn(m, ci + 1, n + 1, kw);
  }
  if (m.loose.length > 0) m.dropLoose();
  if (obj === SLOW || obj === PENDING) {
    if (obj === PENDING) {
      // Made by a frame of its own; nothing follows (checked by the native).
      drop(m, caller, ci, top);
      return PENDING;
    }
    m.decref(m.stk[ci + 1]!);
    m.stk[ci + 1] = 0;
    return generalCall(m, ci, n, kw, t);
  }
  m.decref(m.stk[ci + 1]!);
  m.stk[ci + 1] = 0;
  if (obj === 0) {
    drop(m, caller, ci, top);
    return 0;
  }
  const init = lookup(m, m.type[obj]!, m.id['__init__']!);
  if (init === m.extra['object.__init__'] || !m.isSubtype(m.type[obj]!, t)) {
    drop(m, caller, ci, top);
    return obj;
  }
  m.stk[ci + 1] = m.incref(obj);
  if (m.type[init] === T.function) {
    if (meta === T.type && newf === m.extra['object.__new__'] && m.type[obj] === t && m.d[t] !== 0) {
      m.plainClass[t] = m.d[t]!;
      m.plainInit[t] = init;
    }
    const old = m.stk[ci]!;
    m.stk[ci] = m.incref(init);
    const r = callPython(m, ci, init, ci + 1, n + 1, kw);
    m.decref(old);
    if (r === PENDING) {
      const fr = m.frame;
      fr.mode = MODE.init;
      fr.aux = obj;
      return PENDING;
    }
    m.decref(obj);
    return r;
  }
  if (m.type[init] === T.wrapper_descriptor) {
    const r = callNative(m, m.natives[m.c[init]!]!, ci, ci + 1, n + 1, kw, top);
    if (r === PENDING) {
      const fr = m.frame;
      fr.mode = MODE.init;
      fr.aux = obj;
      return PENDING;
    }
    if (r === 0) {
      m.decref(obj);
      return 0;
    }
    m.decref(r);
    return obj;
  }
  m.decref(m.stk[ci + 1]!);
  m.stk[ci + 1] = 0;
  m.decref(obj);
  return generalCall(m, ci, n, kw, t);
}
function insertSelfSlot(m: Vm, ci: number, n: number, v: number): void {
  if (m.stk[ci + 1] === 0) m.stk[ci + 1] = m.incref(v);
  else insertSelf(m, ci, n, v);
}
/** Any other class call, by the prelude: `_type_call(cls, args, kwargs)`. */
function generalCall(m: Vm, ci: number, n: number, kw: number, t: number): number {
  const caller = m.frame;
  const nkw = kw === 0 ? 0 : m.b[kw]!;
  const items = Array.from(m.stk.subarray(ci + 2, ci + 2 + n));
  const args = m.tuple(items.slice(0, n - nkw).map((s) => m.incref(s)));
  const kwargs = newDict(m);
  for (let i = 0; i < nkw; i++) setStr(m, kwargs, m.mem[m.a[kw]! + i]!, m.incref(items[n - nkw + i]!));
  const r = callPrelude(m, '_type_call', [t, args, kwargs]);
  m.decref(args);
  m.decref(kwargs);
  drop(m, caller, ci, ci + 2 + n);
  return r;
}
