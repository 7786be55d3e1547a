// The instructions of await, async for and async with, and of yield from's clean-up: Python/bytecodes.c and Objects/genobject.c of CPython 3.13.
import { OP } from '../code.ts';
import { NONE, T } from '../memory/kinds.ts';
import { EX, matches } from '../values/exception.ts';
import { lookup } from '../values/type.ts';
import { callFunction, callPrelude } from './call.ts';
import { GEN, innerIterator, isDelegating } from './generator.ts';
import type { Frame, RtCode, Vm } from './vm.ts';

/** Executes one of them with the stack in the frame: 1 done, 0 raised, PENDING. */
export function executeAsync(m: Vm, f: Frame, op: number, arg: number): number {
  const stk = m.stk;
  switch (op) {
    case OP.GET_AWAITABLE: {
      const o = stk[f.sp - 1]!;
      if (m.type[o] === T.coroutine) {
        // _PyGen_yf: somebody awaits it.
        if (m.c[o] === GEN.suspended && isDelegating(m.payload[o] as RtCode, m.d[o]!) && innerIterator(m, o) !== 0)
          return m.raise(T.RuntimeError, 'coroutine is being awaited already');
        return 1;
      }
      const how = m.int(arg);
      f.sp--;
      const r = callPrelude(m, '_get_awaitable', [o, how]);
      m.decref(how);
      m.decref(o);
      return pushed(m, f, r);
    }
    case OP.GET_AITER: {
      const o = stk[f.sp - 1]!;
      if (m.type[o] === T.async_generator) return 1;
      f.sp--;
      const r = callPrelude(m, '_get_aiter', [o]);
      m.decref(o);
      return pushed(m, f, r);
    }
    case OP.GET_ANEXT:
      return pushed(m, f, callPrelude(m, '_get_anext', [stk[f.sp - 1]!]));
    case OP.BEFORE_ASYNC_WITH: {
      const o = stk[f.sp - 1]!;
      const t = m.type[o]!;
      const enter = lookup(m, t, m.id['__aenter__']!);
      const lacks = `'${m.typeInfo(t).name}' object does not support the asynchronous context manager protocol`;
      if (enter === 0) {
        m.closedSpecial(t, '__aenter__');
        return m.typeError(lacks);
      }
      const exit = lookup(m, t, m.id['__aexit__']!);
      if (exit === 0) return m.typeError(`${lacks} (missed __aexit__ method)`);
      stk[f.sp - 1] = m.bindSpecial(exit, o, t);
      const r = callFunction(m, enter, [o]);
      m.decref(o);
      return pushed(m, f, r);
    }
    case OP.END_ASYNC_FOR: {
      const e = stk[f.sp - 1]!;
      if (!matches(m, e, T.StopAsyncIteration)) {
        f.sp--;
        m.exc = e;
        m.reraised = true;
        return 0;
      }
      const it = stk[f.sp - 2]!;
      f.sp -= 2;
      m.decref(e);
      m.decref(it);
      return 1;
    }
    case OP.CLEANUP_THROW: {
      // A StopIteration that came by throw or close is the value of the yield from.
      const e = stk[f.sp - 1]!;
      f.sp--;
      if (!matches(m, e, T.StopIteration)) {
        m.exc = e;
        m.reraised = true;
        return 0;
      }
      const v = m.field(e, EX.first);
      const old = stk[f.sp - 1]!;
      stk[f.sp - 1] = m.incref(v === 0 ? NONE : v);
      m.decref(old);
      m.decref(e);
      return 1;
    }
    case OP.ASYNC_GEN_WRAP:
      stk[f.sp - 1] = m.record(T.async_generator_wrapped_value, [stk[f.sp - 1]!]);
      return 1;
  }
  throw new Error(`instruction ${op}`);
}
function pushed(m: Vm, f: Frame, r: number): number {
  if (r > 0) {
    m.stk[f.sp++] = r;
    return 1;
  }
  return r;
}
