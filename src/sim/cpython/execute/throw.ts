// Throwing into a suspended generator, coroutine or asynchronous generator, and closing it: gen_throw, gen_close and gen_close_iter of Objects/genobject.c, CPython 3.13.
import { OP } from '../code.ts';
import { K, NONE, T } from '../memory/kinds.ts';
import { matches, newException, raiseObject } from '../values/exception.ts';
import { getAttr, lookup } from '../values/type.ts';
import { callFunction } from './call.ts';
import { AGEN, clearGenerator, GEN, kindName, resume } from './generator.ts';
import { MODE, PENDING, type Vm } from './vm.ts';

/** Whether the type is one of the three whose `throw` and `close` are the interpreter's own. */
function delegates(t: number): boolean {
  return t === T.generator || t === T.coroutine || t === T.coroutine_wrapper;
}

/** Closes it: GeneratorExit is raised where it waits. `mode` says what becomes of the result; `aux` is what MODE.exit raises next (given away). */
export function closeGenerator(m: Vm, g: number, mode: number, aux: number): number {
  const state = m.c[g]!;
  if (state === GEN.created || state === GEN.closed) {
    if (state === GEN.created) clearGenerator(m, g);
    return m.none();
  }
  return throwInto(m, g, newException(m, T.GeneratorExit, m.tuple([])), mode, aux);
}

/** _PyGen_Finalize of one that `needsClose`: closes it, or hands an asynchronous generator to the event loop. The caller says what becomes of the result in the first frame pushed. */
export function finalizeGenerator(m: Vm, g: number): number {
  const hook = m.extra['asyncgenFinalizer'] ?? 0;
  if (m.type[g] === T.async_generator && m.flags[g]! & AGEN.hooked && hook !== 0) return callFunction(m, hook, [g]);
  return closeGenerator(m, g, MODE.push, 0);
}

/** Raises `e` (given away) where the generator waits. 0 = raised, PENDING, or a result that is there already. */
export function throwInto(m: Vm, g: number, e: number, mode: number, aux = 0): number {
  const state = m.c[g]!;
  if (state === GEN.running) {
    m.decref(e);
    return m.valueError(`${kindName(m, g)} already executing`);
  }
  if (state === GEN.closed) {
    if (m.type[g] === T.coroutine) {
      m.decref(e);
      return m.raise(T.RuntimeError, 'cannot reuse already awaited coroutine');
    }
    return raiseObject(m, e);
  }
  const waits = state === GEN.suspended;
  resume(m, g, waits ? m.incref(NONE) : 0);
  const f = m.frame;
  f.mode = mode;
  f.aux = aux;
  const w = f.rt.code.ops[f.pc - 1]!;
  if (waits && (w & 255) === OP.YIELD_VALUE && w >> 8 === 1) {
    const inner = m.stk[f.sp - 2]!;
    const here = f.pc;
    if (matches(m, e, T.GeneratorExit) && !m.passExit) {
      const r = closeIterator(m, inner, e);
      if (r === PENDING) return PENDING;
      if (r === 0) {
        // Raised in a frame of what is closed, which is on top; or closing it failed at once.
        if (m.frame === f) m.decref(e);
        return 0;
      }
      m.decref(r);
    } else {
      // The value it answers with is what SEND gives.
      f.sp--;
      m.decref(NONE);
      f.pc = here - 1;
      const r = throwDown(m, inner, e);
      if (r === PENDING || m.frame !== f) return r;
      if (r > 0) {
        m.stk[f.sp++] = r;
        return PENDING;
      }
      m.stk[f.sp++] = m.incref(NONE);
      f.pc = here;
      if (r === 0) return 0;
    }
  }
  raiseObject(m, e);
  return 0;
}
/** Hands the exception on to what is delegated to; -2 = it takes none. */
function throwDown(m: Vm, inner: number, e: number): number {
  const t = m.type[inner]!;
  if (m.kind[inner] === K.generator && delegates(t)) return throwInto(m, inner, e, MODE.send);
  if (m.kind[inner] === K.generator || (!m.typeInfo(t).heap && lookup(m, t, m.name('throw')) === 0)) return -2;
  const d = lookup(m, t, m.name('throw'));
  if (d === 0) return -2;
  const method = getAttr(m, inner, m.name('throw'));
  if (method <= 0) return m.refuse('throw of an iterator that is computed');
  const given = m.thrown.length > 0 ? (m.thrown[1] === NONE ? [m.thrown[0]!] : m.thrown) : [e];
  const r = callFunction(m, method, given);
  if (r === PENDING) m.frame.mode = MODE.send;
  m.decref(method);
  m.decref(e);
  return r;
}
/** gen_close_iter: afterwards `e` is raised in the frame that waits (MODE.exit does it). */
function closeIterator(m: Vm, inner: number, e: number): number {
  const t = m.type[inner]!;
  if (m.kind[inner] === K.generator && delegates(t)) return closeGenerator(m, inner, MODE.exit, e);
  if (m.kind[inner] === K.generator || lookup(m, t, m.name('close')) === 0) return m.none();
  const method = getAttr(m, inner, m.name('close'));
  if (method <= 0) return m.refuse('close of an iterator that is computed');
  const r = callFunction(m, method, []);
  if (r === PENDING) {
    m.frame.mode = MODE.exit;
    m.frame.aux = e;
  }
  m.decref(method);
  return r;
}
