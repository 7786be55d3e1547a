// Exceptions after Objects/exceptions.c and Python/errors.c: fields, implicit context, traceback entries. References: [args, traceback, context, cause, notes, then by type].
import { K, NONE, T } from '../memory/kinds.ts';
import type { Frame, Vm } from '../execute/vm.ts';
import { makeExt } from './type.ts';

export const EX = {
  args: 0,
  traceback: 1,
  context: 2,
  cause: 3,
  notes: 4,
  first: 5,
  second: 6,
  third: 7,
  fourth: 8,
  fifth: 9,
  count: 10,
} as const;

/** A new exception object of a type, with its args tuple (given away). */
export function newException(m: Vm, type: number, args: number): number {
  const s = m.allocGc(K.exception, type);
  const base = m.block(EX.count);
  m.a[s] = base;
  m.b[s] = EX.count;
  m.mem[base] = args;
  if (m.typeInfo(type).heap) m.incref(type);
  makeExt(m, s, type);
  m.track(s);
  return s;
}
/** Raises a new exception with one string argument. */
export function raiseMessage(m: Vm, type: number, message: string): 0 {
  const e = newException(m, type, m.tuple([m.str(message)]));
  return raiseObject(m, e);
}
/** _PyErr_SetObject: takes over the exception; the one being handled becomes its context. */
export function raiseObject(m: Vm, e: number): 0 {
  const h = m.handled;
  if (h !== 0 && h !== NONE && h !== e) {
    // Avoid making a cycle through the context chain.
    let o = h;
    for (;;) {
      const c = m.field(o, EX.context);
      if (c === 0 || c === NONE) break;
      if (c === e) {
        m.setField(o, EX.context, 0);
        break;
      }
      o = c;
    }
    m.setField(e, EX.context, m.incref(h));
  }
  if (m.exc !== 0) m.decref(m.exc);
  m.exc = e;
  if (m.obs) m.obs(23, m.serial[e]!, m.eventName(m.typeName(e)), 0);
  return 0;
}
/** Takes the raised exception away (owned). */
export function fetch(m: Vm): number {
  const e = m.exc;
  m.exc = 0;
  return e;
}
export function matches(m: Vm, e: number, type: number): boolean {
  return m.isSubtype(m.type[e]!, type);
}

/** The frame object of a running frame (borrowed), made when first wanted. */
export function frameObject(m: Vm, f: Frame): number {
  if (f.fobj !== 0) return f.fobj;
  const s = m.allocGc(K.frame, T.frame);
  // [back, code, globals, then locals and stack once the frame is gone]
  const n = 3 + f.rt.nplus + f.rt.code.stacksize;
  m.a[s] = m.block(n);
  m.b[s] = n;
  m.mem[m.a[s]! + 1] = m.incref(f.rt.slot);
  m.mem[m.a[s]! + 2] = m.incref(f.globals);
  m.c[s] = f.rt.code.lines[Math.max(0, f.pc - 1)]!;
  m.payload[s] = f.rt;
  f.fobj = s;
  return s;
}
/** PyTraceBack_Here. */
export function addTraceback(m: Vm, f: Frame): void {
  const e = m.exc;
  const line = f.rt.code.lines[Math.max(0, f.pc - 1)]!;
  const fo = frameObject(m, f);
  const old = m.field(e, EX.traceback);
  const tb = m.record(T.traceback, [old, m.incref(fo)]);
  m.c[tb] = f.pc;
  m.d[tb] = line;
  if (m.touched !== null) m.touched.add(e);
  m.mem[m.a[e]! + EX.traceback] = tb;
}
