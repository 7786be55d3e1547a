// await (ECMA-334 §12.9.8): the awaiter pattern.
import type { Expr } from '../ast.ts';
import { type B } from './bound.ts';
import type { Binder } from './binder.ts';
import { bindTyped, memberOf } from './expressions.ts';
import { callGroup } from './calls.ts';
import { show } from './types.ts';

export function bindAwait(b: Binder, x: Expr & { k: 'await' }): B {
  if (b.func.kind === 'method' && b.topLevel) b.func.isAsync = true;
  if (!b.func.isAsync) {
    b.err(
      b.func.kind === 'lambda' ? 'CS4034' : b.func.ret?.is('System.Void') ? 'CS4033' : 'CS4032',
      x,
      "The 'await' operator can only be used within an async method.",
    );
    return b.error(x);
  }
  return awaitOf(b, bindTyped(b, x.e), x);
}
/** Awaits a bound expression: what `await foreach` and `await using` do with what they are given. */
export function awaitOf(b: Binder, e: B, x: { start: number; end: number }): B {
  if (e.k === 'error' || e.type.kind === 'error') return b.error(x);
  const none = { k: 'missing' as const, start: x.start, end: x.end };
  const call = (recv: B, name: string): B => {
    const g = memberOf(b, recv, { id: name, targs: null, nameStart: x.start, start: x.start, end: x.end }, true, none);
    return g.k === 'group' ? callGroup(b, g, [], { start: x.start, end: x.end, f: none }) : b.error(x);
  };
  const hole = b.temp(e.type, 'awaitable');
  const q = b.model.quietly(() => call(b.use(hole, x), 'GetAwaiter'));
  if (q.errors || q.value.k === 'error') {
    b.err(
      e.type.is('System.Void') ? 'CS4008' : 'CS1061',
      x,
      `'${show(e.type)}' does not contain a definition for 'GetAwaiter'`,
    );
    return b.error(x);
  }
  const getAwaiter = call(b.use(hole, x), 'GetAwaiter');
  const temp = b.temp(getAwaiter.type, 'awaiter');
  const aw = b.use(temp, x);
  const isCompleted = memberOf(
    b,
    aw,
    { id: 'IsCompleted', targs: null, nameStart: x.start, start: x.start, end: x.end },
    false,
    none,
  );
  const getResult = call(aw, 'GetResult');
  if (isCompleted.k === 'error' || getResult.k === 'error') return b.error(x);
  return {
    k: 'await',
    e,
    getAwaiter,
    temp,
    isCompleted,
    getResult,
    hole,
    type: getResult.type,
    start: x.start,
    end: x.end,
  };
}
