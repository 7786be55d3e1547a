// Patterns that no value can match (CS8518; CS8510 and CS8120 for an arm): the provable cases; and where a pattern may declare variables (CS8780).
import type { Designation, Pattern } from '../ast.ts';
import type { Binder } from './binder.ts';
import type { P } from './bound.ts';
import { isNullableT, sameType, type Type } from './types.ts';

interface Test {
  p: P;
  neg: boolean;
}
/** True when no value can match `p`. */
export function impossible(p: P): boolean {
  return !satisfiable([{ p, neg: false }], [], false);
}
/** Takes `todo` apart into single tests and asks whether all of one choice can hold together. */
function satisfiable(todo: readonly Test[], done: readonly Test[], counted: boolean): boolean {
  const first = todo[0];
  if (!first) return consistent(done, counted);
  const rest = todo.slice(1);
  const { p, neg } = first;
  switch (p.k) {
    case 'error':
      return true;
    case 'any':
    case 'var':
      return neg ? false : satisfiable(rest, done, counted);
    case 'not':
      return satisfiable([{ p: p.p, neg: !neg }, ...rest], done, counted);
    case 'and':
    case 'or':
      if ((p.k === 'and') !== neg) return satisfiable([{ p: p.l, neg }, { p: p.r, neg }, ...rest], done, counted);
      return (
        satisfiable([{ p: p.l, neg }, ...rest], done, counted) || satisfiable([{ p: p.r, neg }, ...rest], done, counted)
      );
    default:
      return satisfiable(rest, [...done, first], counted);
  }
}
const plainStruct = (t: Type): boolean => t.kind === 'named' && t.def.kind === 'struct' && !isNullableT(t);
const RANGES: Readonly<Record<string, readonly [bigint, bigint]>> = {
  sbyte: [-128n, 127n],
  byte: [0n, 255n],
  short: [-32768n, 32767n],
  ushort: [0n, 65535n],
  char: [0n, 65535n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  uint: [0n, 2n ** 32n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  ulong: [0n, 2n ** 64n - 1n],
};
const big = (v: unknown): bigint | null =>
  typeof v === 'bigint' ? v : typeof v === 'number' && Number.isInteger(v) ? BigInt(v) : null;

function consistent(tests: readonly Test[], counted: boolean): boolean {
  let isNull = false,
    nonNull = false;
  for (const { p, neg } of tests) {
    if (p.k === 'const' && p.nullTest) {
      if (neg) nonNull = true;
      else isNull = true;
    } else if (!neg) nonNull = true;
    else if ((p.k === 'type' && p.nullOnly) || (p.k === 'recursive' && !p.subs.length && !p.deconstruct && !p.t)) {
      if (plainStruct(p.input)) return false;
      isNull = true;
    }
    if (!neg && p.k === 'recursive' && p.subs.some((s) => !satisfiable([{ p: s.p, neg: false }], [], lengthOf(s.get))))
      return false;
  }
  if (isNull && nonNull) return false;
  return lengthsAgree(tests) && valuesAgree(tests, counted);
}
/** Whether the value is the length of a string, array or list, which is never negative. */
function lengthOf(get: import('./bound.ts').B): boolean {
  if (get.k !== 'prop' || (get.p.name !== 'Length' && get.p.name !== 'Count')) return false;
  return get.p.owner.library && ['String', 'Array', 'List', 'Span', 'ReadOnlySpan'].includes(get.p.owner.name);
}
function lengthsAgree(tests: readonly Test[]): boolean {
  let lo = 0,
    hi = Infinity;
  for (const { p, neg } of tests)
    if (p.k === 'list' && !neg) {
      lo = Math.max(lo, p.min);
      if (p.exact) hi = Math.min(hi, p.min);
    }
  return lo <= hi;
}
function valuesAgree(tests: readonly Test[], counted: boolean): boolean {
  let type: Type | null = null;
  let lo: bigint | null = null,
    hi: bigint | null = null;
  let same: unknown;
  const not = new Set<unknown>();
  const positive = tests.some(
    ({ p, neg }) => !neg && (p.k === 'const' || p.k === 'rel') && !(p.k === 'const' && p.nullTest),
  );
  for (const { p, neg } of tests) {
    if (p.k !== 'const' && p.k !== 'rel') continue;
    if (p.k === 'const' && p.nullTest) continue;
    if (!type) type = p.value.type;
    else if (!sameType(type, p.value.type)) {
      if (!neg && p.k === 'const') return true;
      continue;
    }
    const fixed = plainStruct(p.input) || positive;
    const v = big(p.value.cv);
    if (p.k === 'const') {
      if (neg) not.add(v ?? p.value.cv);
      else {
        if (typeof p.value.cv === 'object') return true;
        if (same !== undefined && same !== (v ?? p.value.cv)) return false;
        same = v ?? p.value.cv;
        if (v !== null) [lo, hi] = [lo === null || v > lo ? v : lo, hi === null || v < hi ? v : hi];
      }
      continue;
    }
    const range = RANGES[p.ot];
    if (!range || v === null || (neg && !fixed)) continue;
    const op = neg ? ({ '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as Record<string, string>)[p.op]! : p.op;
    lo ??= counted ? 0n : range[0];
    hi ??= range[1];
    if (op[0] === '<') {
      const top = op === '<' ? v - 1n : v;
      if (top < hi) hi = top;
    } else {
      const bottom = op === '>' ? v + 1n : v;
      if (bottom > lo) lo = bottom;
    }
  }
  if (counted && lo !== null && hi !== null && hi < 0n) return false;
  if (lo !== null && hi !== null && (lo > hi || (lo === hi && not.has(lo)))) return false;
  return same === undefined || !not.has(same);
}

/** CS8780 for every variable that stands under `or`, or under a `not` that is not the whole of an `is`. */
export function checkDesignations(b: Binder, p: Pattern, permit: boolean, underIs: boolean): void {
  const designation = (d: Designation | null | undefined): void => {
    if (!d || permit) return;
    if (d.k === 'single') b.err('CS8780', d, "A variable may not be declared within a 'not' or 'or' pattern.");
    else if (d.k === 'paren') d.items.forEach(designation);
  };
  switch (p.k) {
    case 'decl':
    case 'var':
      designation(p.d);
      break;
    case 'recursive':
      p.pos?.forEach((q) => checkDesignations(b, q.p, permit, false));
      p.props?.forEach((q) => checkDesignations(b, q.p, permit, false));
      designation(p.d);
      break;
    case 'list':
      p.items.forEach((q) => checkDesignations(b, q, permit, false));
      designation(p.d);
      break;
    case 'slice':
      if (p.p) checkDesignations(b, p.p, permit, false);
      break;
    case 'not':
      checkDesignations(b, p.p, underIs, underIs);
      break;
    case 'and':
      checkDesignations(b, p.l, permit, false);
      checkDesignations(b, p.r, permit, false);
      break;
    case 'or':
      checkDesignations(b, p.l, false, false);
      checkDesignations(b, p.r, false, false);
      break;
    default:
  }
}
