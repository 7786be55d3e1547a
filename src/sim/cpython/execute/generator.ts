// Generators after Objects/genobject.c of CPython 3.13. A suspended one keeps its fast slots and value stack in its own block: [function, name, qualname, handled exception, fast slots and stack...].
// Columns: c = state, d = next instruction, num = height of its value stack, payload = its code.
import { FLAG, OP } from '../code.ts';
import { K, NONE, T } from '../memory/kinds.ts';
import { newException, raiseObject } from '../values/exception.ts';
import { MODE, PENDING, type Frame, type RtCode, type Vm } from './vm.ts';

export const GEN = { created: 0, suspended: 1, running: 2, closed: 3 } as const;
export const HEAD = 4;
/** Flags of an asynchronous generator: something iterates it; it has ended; the event loop knows it. */
export const AGEN = { running: 8, closed: 16, hooked: 32 } as const;
/** Its kind as error messages name it. */
export function kindName(m: Vm, g: number): string {
  return m.type[g] === T.coroutine ? 'coroutine' : m.type[g] === T.async_generator ? 'async generator' : 'generator';
}
/** Whether StopIteration passes through it: an iterator of the library that is a generator here. */
export function isSoft(m: Vm, g: number): boolean {
  const t = m.type[g]!;
  return t !== T.generator && t !== T.coroutine && t !== T.async_generator;
}

/** RETURN_GENERATOR: the running frame becomes a generator object (returned); the frame is gone. */
export function makeGenerator(m: Vm, f: Frame): number {
  const rt = f.rt;
  const flags = rt.code.flags;
  const type = flags & FLAG.coroutine ? T.coroutine : flags & FLAG.asyncGenerator ? T.async_generator : T.generator;
  const g = m.allocGc(K.generator, type);
  const n = HEAD + rt.nplus + rt.code.stacksize + 2;
  const at = m.block(n);
  m.a[g] = at;
  m.b[g] = n;
  m.payload[g] = rt;
  m.mem[at] = f.fn;
  if (f.fn !== 0) {
    m.mem[at + 1] = m.incref(m.field(f.fn, 9));
    m.mem[at + 2] = m.incref(m.field(f.fn, 10));
  }
  for (let i = 0; i < rt.nplus; i++) m.mem[at + HEAD + i] = m.stk[f.lb + i]!;
  m.c[g] = GEN.created;
  m.d[g] = f.pc;
  m.num[g] = 0;
  m.track(g);
  leave(m, f);
  return g;
}
/** The pooled frame is given up without touching references. */
export function leave(m: Vm, f: Frame): void {
  if (f.counts) m.depth--;
  else m.libDepth--;
  if (m.obs) m.obs(2, f.id, 0, 0);
  m.fp--;
}

/** Puts a generator's frame on top, ready to run; `sent` (owned) is what its `yield` gives. */
export function resume(m: Vm, g: number, sent: number): number {
  const caller = m.frame;
  const rt = m.payload[g] as RtCode;
  if (m.depth >= m.recursionLimit && rt.code.counts) {
    m.decref(sent);
    return m.raise(T.RecursionError, 'maximum recursion depth exceeded');
  }
  const lb = caller.sp;
  m.need(lb + rt.nplus + rt.code.stacksize + 16);
  const at = m.a[g]!;
  const depth = m.num[g]!;
  const f = m.enter(rt, lb);
  const n = rt.nplus + depth;
  for (let i = 0; i < n; i++) {
    m.stk[lb + i] = m.mem[at + HEAD + i]!;
    m.mem[at + HEAD + i] = 0;
  }
  f.fn = m.mem[at]!;
  m.mem[at] = 0;
  f.globals = f.fn === 0 ? m.mainDict : m.mem[m.a[f.fn]!]!;
  f.pc = m.d[g]!;
  f.sp = f.sb + depth;
  f.gen = m.incref(g);
  f.isGen = true;
  f.soft = isSoft(m, g);
  f.aux2 = m.handled;
  m.handled = m.mem[at + 3]!;
  m.mem[at + 3] = 0;
  m.c[g] = GEN.running;
  if (m.touched !== null) m.touched.add(g);
  if (sent !== 0) m.stk[f.sp++] = sent;
  if (m.obs) m.obs(1, f.id, m.eventName(rt.code.qualname), 0);
  return PENDING;
}
/** YIELD_VALUE: saves the frame back; the caller gets the value next. */
export function suspend(m: Vm, f: Frame): void {
  const g = f.gen;
  if (m.touched !== null) m.touched.add(g);
  const at = m.a[g]!;
  const n = f.sp - f.lb;
  for (let i = 0; i < n; i++) m.mem[at + HEAD + i] = m.stk[f.lb + i]!;
  m.mem[at] = f.fn;
  m.mem[at + 3] = m.handled;
  m.handled = f.aux2;
  m.num[g] = f.sp - f.sb;
  m.d[g] = f.pc;
  m.c[g] = GEN.suspended;
  if (f.fobj !== 0) {
    const fo = f.fobj;
    f.fobj = 0;
    m.decref(fo);
  }
  f.gen = 0;
  f.yielding = true;
  leave(m, f);
  m.decref(g);
}

/** next(g) or g.send(v): `sent` is owned. The mode says what becomes of the result. */
export function sendTo(m: Vm, g: number, sent: number, mode: number, aux = 0): number {
  const state = m.c[g]!;
  if (state === GEN.running) {
    m.decref(sent);
    return m.valueError(`${kindName(m, g)} already executing`);
  }
  if (state === GEN.closed) {
    m.decref(sent);
    if (m.type[g] === T.coroutine) return m.raise(T.RuntimeError, 'cannot reuse already awaited coroutine');
    return exhausted(m, NONE, mode, aux);
  }
  if (state === GEN.created && sent !== NONE) {
    m.decref(sent);
    return m.typeError(`can't send non-None value to a just-started ${kindName(m, g)}`);
  }
  const r = resume(m, g, sent);
  if (r === PENDING) {
    m.frame.mode = mode;
    m.frame.aux = aux;
  }
  return r;
}
/** What asking a finished iterator gives. */
function exhausted(m: Vm, _value: number, mode: number, aux: number): number {
  if (mode === MODE.gennext && aux !== 0) return aux;
  if (mode === MODE.next || mode === MODE.send) return 0;
  return raiseObject(m, newException(m, T.StopIteration, m.tuple([])));
}

/** Whether closing it must run code: it is suspended inside a try or with. */
export function needsClose(m: Vm, g: number): boolean {
  if (m.c[g] === GEN.created && m.type[g] === T.coroutine) warnNeverAwaited(m, g);
  if (m.type[g] === T.async_generator && m.flags[g]! & AGEN.hooked)
    return m.c[g] !== GEN.closed && !(m.flags[g]! & AGEN.closed);
  if (m.c[g] !== GEN.suspended) return false;
  const rt = m.payload[g] as RtCode;
  const table = rt.code.table;
  const pc = m.d[g]! - 1;
  for (let i = 0; i < table.length; i += 4) {
    if (pc >= table[i]! && pc < table[i + 1]!) {
      const handler = rt.code.ops[table[i + 2]!]! & 255;
      if (handler !== OP.STOPITERATION_ERROR && handler !== OP.CLEANUP_THROW) return true;
    }
  }
  // Delegating: the inner iterator may have something to close.
  return isDelegating(rt, m.d[g]!) && innerIterator(m, g) !== 0;
}
function warnNeverAwaited(m: Vm, g: number): void {
  const f = m.programFrame();
  const line = f ? f.rt.code.lines[Math.max(0, f.pc - 1)]! : 0;
  m.writeErr(
    `${m.fileName}:${line}: RuntimeWarning: coroutine '${m.text(m.field(g, 2))}' was never awaited\nRuntimeWarning: Enable tracemalloc to get the object allocation traceback\n`,
  );
}
/** Whether the instruction before `pc` yields for `yield from`. */
export function isDelegating(rt: RtCode, pc: number): boolean {
  const w = rt.code.ops[pc - 1]!;
  return (w & 255) === OP.YIELD_VALUE && w >> 8 === 1;
}
/** What a suspended generator delegates to (borrowed), or 0. */
export function innerIterator(m: Vm, g: number): number {
  const rt = m.payload[g] as RtCode;
  const depth = m.num[g]!;
  return depth > 0 ? m.mem[m.a[g]! + HEAD + rt.nplus + depth - 1]! : 0;
}
/** Marks a generator finished and drops what it holds. */
export function clearGenerator(m: Vm, g: number): void {
  m.c[g] = GEN.closed;
  if (m.touched !== null) m.touched.add(g);
  const at = m.a[g]!;
  for (let i = HEAD, n = m.b[g]!; i < n; i++) {
    const x = m.mem[at + i]!;
    if (x === 0) continue;
    m.mem[at + i] = 0;
    m.decref(x);
  }
  const fn = m.mem[at]!;
  m.mem[at] = 0;
  if (fn !== 0) m.decref(fn);
}
