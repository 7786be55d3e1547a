// Generators, coroutines and asynchronous generators as objects: their methods and attributes (Objects/genobject.c of CPython 3.13).
import { K, NONE, T } from '../memory/kinds.ts';
import { setStr } from '../values/dict.ts';
import { AGEN, GEN, innerIterator, isDelegating, sendTo } from '../execute/generator.ts';
import { closeGenerator, throwInto } from '../execute/throw.ts';
import { callPrelude } from '../execute/call.ts';
import { MODE, type NativeFn, type RtCode, type Vm } from '../execute/vm.ts';
import { getset, method, nativeFunction } from './define.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;

export function defineGenerators(m: Vm): void {
  for (const [type, prefix] of [
    ['generator', 'gi'],
    ['coroutine', 'cr'],
    ['async_generator', 'ag'],
  ] as const) {
    if (type !== 'async_generator') sendThrowClose(m, type);
    getset(m, type, `${prefix}_running`, (_, b) =>
      m.bool(
        type === 'async_generator' ? (m.flags[A(m, b, 0)]! & AGEN.running) !== 0 : m.c[A(m, b, 0)] === GEN.running,
      ),
    );
    getset(m, type, `${prefix}_frame`, (_, b) =>
      m.c[A(m, b, 0)] === GEN.closed ? m.none() : m.refuse(`${prefix}_frame`),
    );
    if (type !== 'async_generator')
      getset(m, type, `${prefix}_suspended`, (_, b) => m.bool(m.c[A(m, b, 0)] === GEN.suspended));
    getset(m, type, `${prefix}_code`, (_, b) => m.incref((m.payload[A(m, b, 0)] as RtCode).slot));
    getset(m, type, type === 'generator' ? 'gi_yieldfrom' : `${prefix}_await`, (_, b) => {
      const g = A(m, b, 0);
      const waits = m.c[g] === GEN.suspended && isDelegating(m.payload[g] as RtCode, m.d[g]!);
      return m.incref(waits ? innerIterator(m, g) || NONE : NONE);
    });
    for (const [name, i] of [
      ['__name__', 1],
      ['__qualname__', 2],
    ] as const)
      getset(
        m,
        type,
        name,
        (_, b) => m.incref(m.field(A(m, b, 0), i)),
        (_, b) => {
          if (m.kind[A(m, b, 1)] !== K.str) return m.typeError(`${name} must be set to a string object`);
          m.setField(A(m, b, 0), i, m.incref(A(m, b, 1)));
          return 1;
        },
      );
  }
  // A coroutine's iterator.
  sendThrowClose(m, 'coroutine_wrapper');
  method(m, 'coroutine_wrapper', '__iter__', '', (_, b) => m.incref(A(m, b, 0)));
  method(m, 'coroutine_wrapper', '__next__', '', (_, b) => sendTo(m, A(m, b, 0), m.none(), MODE.push));
  method(m, 'coroutine', '__await__', '', (_, b) => callPrelude(m, '_coroutine_await', [A(m, b, 0)]));
  method(m, 'async_generator', '__aiter__', '', (_, b) => m.incref(A(m, b, 0)));
  method(m, 'async_generator', '__anext__', '', (_, b) => callPrelude(m, '_agen_anext', [A(m, b, 0)]));
  method(m, 'async_generator', 'asend', 'value', (_, b) => callPrelude(m, '_agen_asend', [A(m, b, 0), A(m, b, 1)]));
  method(m, 'async_generator', 'aclose', '', (_, b) => callPrelude(m, '_agen_aclose', [A(m, b, 0)]));
  method(m, 'async_generator', 'athrow', 'type value? tb?', (_, b) =>
    callPrelude(m, '_agen_athrow', [A(m, b, 0), A(m, b, 1), A(m, b, 2) || NONE]),
  );
}
function sendThrowClose(m: Vm, type: 'generator' | 'coroutine' | 'coroutine_wrapper'): void {
  method(m, type, 'send', 'value', (_, b) => sendTo(m, A(m, b, 0), m.incref(A(m, b, 1)), MODE.push));
  method(m, type, 'close', '', (_, b) => closeGenerator(m, A(m, b, 0), MODE.close, 0));
  method(m, type, 'throw', 'type value? tb?', (_, b) => {
    const e = A(m, b, 1);
    if (m.kind[e] === K.exception) return throwInto(m, A(m, b, 0), m.incref(e), MODE.push);
    return callPrelude(m, '_gen_throw', [A(m, b, 0), e, A(m, b, 2) || NONE]);
  });
}
/** Module _agen: what _async.py needs to drive an asynchronous generator. */
export function defineAgen(m: Vm, mod: number): void {
  const fn = (name: string, text: string, f: NativeFn): void =>
    setStr(m, m.field(mod, 0), m.name(name), nativeFunction(m, name, text, f, null, mod));
  fn('send', 'g value', (_, b) => {
    const r = sendTo(m, A(m, b, 0), m.incref(A(m, b, 1)), MODE.push);
    return r === 0 && m.exc === 0 ? m.stopIteration() : r;
  });
  fn('throw', 'g exception', (_, b) => {
    m.passExit = true;
    const r = throwInto(m, A(m, b, 0), m.incref(A(m, b, 1)), MODE.push);
    m.passExit = false;
    return r;
  });
  fn('is_wrapped', 'value', (_, b) => m.bool(m.type[A(m, b, 0)] === T.async_generator_wrapped_value));
  fn('unwrap', 'value', (_, b) => m.incref(m.field(A(m, b, 0), 0)));
  fn('flags', 'g', (_, b) => m.int(m.flags[A(m, b, 0)]!));
  fn('set_flag', 'g flag on', (_, b) => {
    const bit = m.num[A(m, b, 1)]!;
    const g = A(m, b, 0);
    m.flags[g] = m.num[A(m, b, 2)] !== 0 ? m.flags[g]! | bit : m.flags[g]! & ~bit;
    return m.none();
  });
  fn('is_created', 'g', (_, b) => m.bool(m.c[A(m, b, 0)] === GEN.created));
  fn('is_finished', 'g', (_, b) => m.bool(m.c[A(m, b, 0)] === GEN.closed));
  fn('set_finalizer', 'hook', (_, b) => {
    const h = A(m, b, 0);
    m.extra['asyncgenFinalizer'] = h === NONE ? 0 : m.incref(h);
    return m.none();
  });
}
