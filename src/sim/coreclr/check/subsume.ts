// Whether earlier patterns already match everything a later one can (CS8120, CS8510): the provable cases only.
import type { P } from './bound.ts';
import type { Dec } from '../values/decimal.ts';
import { sameType, type Type } from './types.ts';

const value = (v: unknown): string =>
  typeof v === 'object' && v !== null
    ? `d${(v as Dec).neg ? '-' : ''}${(v as Dec).c}/${(v as Dec).scale}`
    : typeof v + String(v);
/** True when one of `seen` certainly covers `p`. */
export function covers(seen: readonly P[], p: P): boolean {
  if (p.k === 'or') return covers(seen, p.l) && covers(seen, p.r);
  if (seen.some((s) => coversOne(s, p))) return true;
  if (p.k === 'and') return covers(seen, p.l) || covers(seen, p.r);
  return unionCovers(seen, p);
}
function total(s: P): boolean {
  return s.k === 'any' || s.k === 'var' || (s.k === 'or' && (total(s.l) || total(s.r)));
}
function coversOne(s: P, p: P): boolean {
  if (total(s)) return true;
  if (s.k === 'or') return coversOne(s.l, p) || coversOne(s.r, p);
  if (s.k === 'and') return coversOne(s.l, p) && coversOne(s.r, p);
  if (p.k === 'and') return coversOne(s, p.l) || coversOne(s, p.r);
  if (s.k === 'const' && p.k === 'const')
    return (
      s.nullTest === p.nullTest &&
      (s.nullTest || (sameType(s.value.type, p.value.type) && value(s.value.cv) === value(p.value.cv)))
    );
  if (s.k === 'type') {
    if (p.k === 'type') return derived(p.t, s.t);
    if (p.k === 'recursive' && p.t) return derived(p.t, s.t);
    if (p.k === 'const' && !p.nullTest) return derived(p.value.type, s.t);
    if (p.k === 'recursive' && !p.t) return derived(p.vtype, s.t);
    if (p.k === 'rel') return derived(p.value.type, s.t);
  }
  if (s.k === 'recursive' && !s.deconstruct && s.subs.length === 0) {
    if (!s.t) return p.k === 'type' || p.k === 'recursive' || (p.k === 'const' && !p.nullTest) || p.k === 'list';
    if (p.k === 'type') return derived(p.t, s.t);
    if (p.k === 'recursive' && p.t) return derived(p.t, s.t);
  }
  if (
    s.k === 'recursive' &&
    p.k === 'recursive' &&
    !s.deconstruct &&
    !p.deconstruct &&
    s.subs.length &&
    (s.t === p.t || (!s.t && !!p.t && sameType(s.vtype, p.vtype)))
  )
    return s.subs.every((x) => {
      const mine = p.subs.find((y) => key(y.get) === key(x.get));
      return mine ? coversOne(x.p, mine.p) : total(x.p);
    });
  if (s.k === 'rel' && p.k === 'rel' && s.ot === p.ot && s.ot !== 'decimal') {
    const a = s.value.cv as number,
      c = p.value.cv as number;
    if (s.op[0] === '<' && p.op[0] === '<') return c < a || (c === a && (s.op === '<=' || p.op === '<'));
    if (s.op[0] === '>' && p.op[0] === '>') return c > a || (c === a && (s.op === '>=' || p.op === '>'));
  }
  if (
    s.k === 'rel' &&
    p.k === 'const' &&
    !p.nullTest &&
    s.ot !== 'decimal' &&
    typeof p.value.cv !== 'object' &&
    sameType(s.value.type, p.value.type)
  ) {
    const a = s.value.cv as number,
      c = p.value.cv as number;
    return s.op === '<' ? c < a : s.op === '<=' ? c <= a : s.op === '>' ? c > a : c >= a;
  }
  if (s.k === 'not' && s.p.k === 'const' && s.p.nullTest)
    return p.k === 'type' || p.k === 'recursive' || p.k === 'list' || (p.k === 'const' && !p.nullTest) || p.k === 'rel';
  if (s.k === 'list' && p.k === 'list' && s.items.length === 0 && !s.slice?.p)
    return s.exact ? p.exact && p.min === 0 : true;
  return false;
}
function key(g: import('./bound.ts').B): string {
  return g.k === 'field' ? 'f' + g.f.name : g.k === 'prop' ? 'p' + g.p.name : '?' + g.start;
}
/** true/false over a bool, or < and >= that meet. */
function unionCovers(seen: readonly P[], p: P): boolean {
  const flat: P[] = [];
  const f = (s: P): void => {
    if (s.k === 'or') {
      f(s.l);
      f(s.r);
    } else flat.push(s);
  };
  seen.forEach(f);
  const bools = new Set(
    flat
      .filter((s) => s.k === 'const' && typeof s.value.cv === 'boolean')
      .map((s) => (s as P & { k: 'const' }).value.cv),
  );
  if (bools.size === 2 && (p.k === 'any' || p.k === 'var') && inputOf(flat)?.is('System.Boolean')) return true;
  let lo: number | null = null,
    hi: number | null = null,
    loInc = false,
    hiInc = false;
  for (const s of flat)
    if (
      s.k === 'rel' &&
      ['int', 'long', 'byte', 'short', 'char', 'uint'].includes(s.ot) &&
      typeof s.value.cv === 'number'
    ) {
      const v = s.value.cv;
      if (s.op[0] === '<') {
        if (lo === null || v > lo || (v === lo && s.op === '<=')) {
          lo = v;
          loInc = s.op === '<=';
        }
      } else if (hi === null || v < hi || (v === hi && s.op === '>=')) {
        hi = v;
        hiInc = s.op === '>=';
      }
    }
  if (lo !== null && hi !== null) {
    const top = loInc ? lo : lo - 1,
      bot = hiInc ? hi : hi + 1;
    let all = true;
    for (let v = top + 1; v < bot && v - top < 2000; v++)
      if (!flat.some((s) => s.k === 'const' && s.value.cv === v)) {
        all = false;
        break;
      }
    if (bot - top > 2000) all = false;
    const inp = inputOf(flat);
    if (
      all &&
      (p.k === 'any' || p.k === 'var'
        ? !!inp &&
          !inp.is('System.Object') &&
          inp.kind === 'named' &&
          inp.def.kind === 'struct' &&
          !inp.def.full.startsWith('System.Nullable')
        : p.k === 'rel' || (p.k === 'const' && typeof p.value.cv === 'number'))
    )
      return true;
  }
  return false;
}
function inputOf(flat: P[]): Type | null {
  for (const s of flat) if (s.k === 'const' || s.k === 'rel') return s.input;
  return null;
}
function derived(t: Type, base: Type): boolean {
  if (sameType(t, base) || base.is('System.Object')) return true;
  if (t.kind !== 'named' || base.kind !== 'named') return false;
  for (let d = t.def.base, n = 0; d && n < 60; d = d.kind === 'named' ? d.def.base : null, n++)
    if (d.kind === 'named' && d.def === base.def) return true;
  if (base.def.kind === 'interface') {
    const seen = new Set<Type>();
    const walk = (x: Type): boolean => {
      if (seen.has(x) || x.kind !== 'named') return false;
      seen.add(x);
      return (
        (x.def === base.def && !base.args.length) ||
        x.def.interfaces.some(walk) ||
        (x.def.base !== null && walk(x.def.base))
      );
    };
    return walk(t);
  }
  return false;
}
