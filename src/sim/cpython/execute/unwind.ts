// Leaving frames: results go where the caller's mode says, exceptions look for a handler (exception table of 3.13) frame by frame.
import { FALSE, K, NONE, T, TRUE } from '../memory/kinds.ts';
import { resumeCollect, SUSPEND } from '../memory/gc.ts';
import { FLAG } from '../code.ts';
import { addTraceback, EX, fetch, matches, newException, raiseObject } from '../values/exception.ts';
import { callFunction } from './call.ts';
import { clearGenerator, leave } from './generator.ts';
import { MODE, PENDING, type Frame, type Vm } from './vm.ts';

/** Drops a frame: its fast slots in order, then namespace and function. A frame object that others hold takes them over instead. */
export function leaveFrame(m: Vm, f: Frame, raising: number): void {
  void raising;
  const g = f.gen;
  leave(m, f);
  if (g !== 0) {
    const own = m.handled;
    m.handled = f.aux2;
    f.aux2 = 0;
    if (own !== 0) m.decref(own);
    f.gen = 0;
    m.c[g] = 3;
  }
  const fo = f.fobj;
  if (fo !== 0) {
    f.fobj = 0;
    if (m.rc[fo]! > 1) {
      if (m.touched !== null) m.touched.add(fo);
      // take_ownership
      const at = m.a[fo]!;
      for (let i = f.lb, j = 3; i < f.sp; i++, j++) m.mem[at + j] = m.stk[i]!;
      m.c[fo] = f.rt.code.lines[Math.max(0, f.pc - 1)]!;
      const caller = m.callerFrame();
      if (caller) m.mem[at] = m.incref(m.frameObjectOf(caller));
      m.track(fo);
      m.rc[fo]!--;
      f.sp = f.lb;
    } else m.decref(fo);
  }
  const stk = m.stk;
  for (let i = f.lb, e = f.sp; i < e; i++) {
    const v = stk[i]!;
    if (v !== 0 && --m.rc[v]! === 0) m.dealloc(v);
  }
  if (f.locals !== 0) m.decref(f.locals);
  if (f.fn !== 0) m.decref(f.fn);
  if (g !== 0) {
    clearGenerator(m, g);
    m.decref(g);
  }
}

/** Gives the result of a frame that is gone to the frame below. 1, or 0 = raised. */
export function deliver(m: Vm, f: Frame, v: number): number {
  const caller = m.frames[m.fp]!;
  const returned = f.gen === 0 && f.rt !== undefined;
  void returned;
  switch (f.mode) {
    case MODE.push:
      if (f.isGen && !f.yielding) return generatorReturned(m, v);
      m.stk[caller.sp++] = v;
      if (f.pushNull) m.stk[caller.sp++] = 0;
      return 1;
    case MODE.hook:
      m.decref(f.aux);
      if (f.dflt !== 0) {
        if (f.dflt > 0) m.decref(f.dflt);
        else {
          m.decref(v);
          m.stk[caller.sp++] = m.incref(TRUE);
          return 1;
        }
      }
      m.stk[caller.sp++] = v;
      if (f.pushNull) m.stk[caller.sp++] = 0;
      return 1;
    case MODE.attr:
    case MODE.gennext:
      if (f.mode === MODE.gennext && f.isGen && !f.yielding) {
        m.decref(v);
        m.stk[caller.sp++] = f.aux;
        return 1;
      }
      if (f.aux !== 0) m.decref(f.aux);
      m.stk[caller.sp++] = v;
      return 1;
    case MODE.hasattr:
      m.decref(v);
      m.stk[caller.sp++] = m.incref(TRUE);
      return 1;
    case MODE.drop:
      m.decref(v);
      return 1;
    case MODE.stop:
      m.decref(v);
      m.due = true;
      return 1;
    case MODE.init:
      if (v !== NONE) {
        m.typeError(`__init__() should return None, not '${m.typeName(v)}'`);
        m.decref(v);
        m.decref(f.aux);
        return 0;
      }
      m.decref(v);
      m.stk[caller.sp++] = f.aux;
      return 1;
    case MODE.next:
      if (f.isGen && !f.yielding) {
        m.decref(v);
        caller.pc = caller.rt.code.ops[caller.pc - 1]! >> 8;
        return 1;
      }
      m.stk[caller.sp++] = v;
      return 1;
    case MODE.send:
      m.stk[caller.sp++] = v;
      if (f.isGen && !f.yielding) caller.pc = caller.rt.code.ops[caller.pc - 1]! >> 8;
      return 1;
    case MODE.bool:
      if (v !== TRUE && v !== FALSE) {
        m.typeError(`__bool__ should return bool, returned ${m.typeName(v)}`);
        m.decref(v);
        return 0;
      }
      m.stk[caller.sp++] = v;
      return 1;
    case MODE.len: {
      if (m.kind[v] !== K.int) {
        m.typeError(`'${m.typeName(v)}' object cannot be interpreted as an integer`);
        m.decref(v);
        return 0;
      }
      const n = m.value(v);
      m.decref(v);
      if (n < 0) return m.valueError('__len__() should return >= 0');
      m.stk[caller.sp++] = f.aux === 1 ? m.bool(n !== 0) : m.integer(n);
      return 1;
    }
    case MODE.check: {
      const bad = m.checkResult(f.aux, v);
      if (bad !== null) {
        m.decref(v);
        return m.typeError(bad);
      }
      m.stk[caller.sp++] = v;
      return 1;
    }
    case MODE.finalizer:
      m.decref(v);
      afterFinalizer(m, f);
      return 1;
    case MODE.exit:
      m.decref(v);
      if (f.yielding) {
        m.decref(f.aux);
        return m.raise(T.RuntimeError, `${ignoring(f)} ignored GeneratorExit`);
      }
      return raiseObject(m, f.aux);
    case MODE.close:
      if (f.yielding) {
        m.decref(v);
        return m.raise(T.RuntimeError, `${ignoring(f)} ignored GeneratorExit`);
      }
      // Since 3.13 close() answers with what the generator returned.
      m.stk[caller.sp++] = v;
      return 1;
    case MODE.collector: {
      m.decref(v);
      return afterCollector(m);
    }
    default:
      throw new Error(`mode ${f.mode}`);
  }
}
function ignoring(f: Frame): string {
  const flags = f.rt.code.flags;
  return flags & FLAG.coroutine ? 'coroutine' : flags & FLAG.asyncGenerator ? 'async generator' : 'generator';
}
function generatorReturned(m: Vm, v: number): number {
  const args = v === NONE ? [] : [m.incref(v)];
  const e = newException(m, T.StopIteration, m.tuple(args));
  m.setField(e, EX.first, v);
  return raiseObject(m, e);
}
/** The collection goes on; an explicit one leaves its result. */
function afterCollector(m: Vm): number {
  const explicit = m.job!.explicit;
  const r = resumeCollect(m);
  if (r === SUSPEND) m.jobWaits = true;
  if (r > 0) {
    if (explicit) m.push(r);
    else m.decref(r);
  }
  return 1;
}
/** Goes on with a collection that waited for a finalizer outside its list. */
export function continueCollection(m: Vm): void {
  m.jobWaits = false;
  afterCollector(m);
}

/** A finalizer or callback is over: the worklist it interrupted goes on. */
function afterFinalizer(m: Vm, f: Frame): void {
  m.dzFloor = f.aux;
  const hold = f.delHold;
  const held = f.delHeld;
  f.delHold = 0;
  f.delHeld = 0;
  if (held !== 0) m.decref(held);
  if (hold !== 0) m.decref(hold);
  m.drain();
}

/** Finds the handler of the raised exception. False = the run is over. */
export function unwind(m: Vm): boolean {
  for (;;) {
    const f = m.frame;
    if (m.reraised) m.reraised = false;
    else if (!f.library) addTraceback(m, f);
    const table = f.rt.code.table;
    const pc = f.pc - 1;
    for (let i = 0; i < table.length; i += 4) {
      if (pc < table[i]! || pc >= table[i + 1]!) continue;
      const info = table[i + 3]!;
      const to = f.sb + (info >> 1);
      while (f.sp > to) {
        const v = m.stk[--f.sp]!;
        if (v !== 0) m.decref(v);
      }
      if (info & 1) m.stk[f.sp++] = m.int(pc);
      m.stk[f.sp++] = m.exc;
      if (m.obs) m.obs(24, m.serial[m.exc]!, f.id, 0);
      m.exc = 0;
      f.pc = table[i + 2]!;
      return true;
    }
    if (m.fp === 0) return m.uncaught(f);
    const failed = f.isGen ? f.gen : f.fn;
    leaveFrame(m, f, 1);
    const caller = m.frame;
    switch (f.mode) {
      case MODE.next:
        if ((!f.isGen || f.soft) && matches(m, m.exc, T.StopIteration)) {
          m.decref(fetch(m));
          caller.pc = caller.rt.code.ops[caller.pc - 1]! >> 8;
          return true;
        }
        break;
      case MODE.send:
        if ((!f.isGen || f.soft) && matches(m, m.exc, T.StopIteration)) {
          const e = fetch(m);
          const v = m.field(e, EX.first);
          m.stk[caller.sp++] = m.incref(v === 0 ? NONE : v);
          m.decref(e);
          caller.pc = caller.rt.code.ops[caller.pc - 1]! >> 8;
          return true;
        }
        break;
      case MODE.gennext:
        if (matches(m, m.exc, T.StopIteration)) {
          m.decref(fetch(m));
          m.stk[caller.sp++] = f.aux;
          return true;
        }
        if (f.aux !== 0) m.decref(f.aux);
        break;
      case MODE.attr:
      case MODE.hasattr:
        if (matches(m, m.exc, T.AttributeError)) {
          m.decref(fetch(m));
          m.stk[caller.sp++] = f.mode === MODE.hasattr ? m.incref(FALSE) : f.aux;
          return true;
        }
        if (f.aux !== 0) m.decref(f.aux);
        break;
      case MODE.hook: {
        const obj = f.aux;
        if (matches(m, m.exc, T.AttributeError)) {
          m.decref(fetch(m));
          const r = callFunction(m, m.hookOf(obj), [obj, f.aux2name]);
          if (r === PENDING) {
            const g = m.frame;
            g.pushNull = f.pushNull;
            if (f.dflt !== 0) {
              g.mode = f.dflt > 0 ? MODE.attr : MODE.hasattr;
              g.aux = Math.max(0, f.dflt);
            }
          }
          m.decref(obj);
          if (r === 0) break;
          if (r > 0) {
            m.stk[caller.sp++] = r;
            if (f.pushNull) m.stk[caller.sp++] = 0;
          }
          return true;
        }
        m.decref(obj);
        break;
      }
      case MODE.init:
        m.decref(f.aux);
        break;
      case MODE.exit:
        if (matches(m, m.exc, T.GeneratorExit) || matches(m, m.exc, T.StopIteration)) {
          m.decref(m.exc);
          m.exc = f.aux;
        } else m.decref(f.aux);
        break;
      case MODE.close:
        if (matches(m, m.exc, T.GeneratorExit) || matches(m, m.exc, T.StopIteration)) {
          m.decref(fetch(m));
          m.stk[caller.sp++] = m.incref(NONE);
          return true;
        }
        break;
      case MODE.finalizer:
        if (f.isGen && (matches(m, m.exc, T.GeneratorExit) || matches(m, m.exc, T.StopIteration))) m.decref(fetch(m));
        else if (m.unraisable(f.isGen ? failed : f.delHold)) {
          const hook = m.frame;
          hook.mode = MODE.finalizer;
          hook.aux = f.aux;
          hook.delHold = f.delHold;
          hook.delHeld = f.delHeld;
          f.delHold = 0;
          f.delHeld = 0;
          return true;
        }
        afterFinalizer(m, f);
        return true;
      case MODE.collector:
        if (f.isGen && (matches(m, m.exc, T.GeneratorExit) || matches(m, m.exc, T.StopIteration))) m.decref(fetch(m));
        else if (m.unraisable(failed)) {
          m.frame.mode = MODE.collector;
          return true;
        }
        afterCollector(m);
        return true;
    }
  }
}
