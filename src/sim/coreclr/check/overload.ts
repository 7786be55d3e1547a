// Overload resolution (ECMA-334 §12.6.4; after Roslyn's OverloadResolution): applicability in both forms, better member, and which error to give.
import { type B, type BArg, type BArg0, type Conv } from './bound.ts';
import type { Binder } from './binder.ts';
import { hasNaturalType, implicitConv, naturalTuple, standardConv } from './convert.ts';
import { correspond } from './arguments.ts';
import { inferTypes } from './infer.ts';
import { lambdaFor } from './lambda.ts';
import { numOf } from './numbers.ts';
import {
  isDelegate,
  isNullableT,
  type Method,
  type MethodRef,
  type ParamSym,
  type Property,
  sameType,
  subst,
  type Type,
  isInterface,
} from './types.ts';

export interface Candidate {
  m: Method | Property;
  owner: Type;
}
/** A candidate matched to the arguments: `map[i]` is the parameter of argument i; -1-k is element k of the params collection. */
export interface Match {
  m: Method | Property;
  owner: Type;
  targs: Type[];
  map: number[];
  expanded: boolean;
  params: ParamSym[];
  types: Type[];
  convs: (Conv | null)[];
  elem: Type | null;
  usedDefaults: boolean;
}
export type Failure = {
  kind: 'count' | 'missing' | 'name' | 'nontrailing' | 'twice' | 'infer' | 'args' | 'constraint' | 'arity';
  cand: Candidate;
  bad?: number[];
  match?: Match;
  missing?: ParamSym;
  name?: BArg0;
};
export interface Resolution {
  best: Match | null;
  ambiguous: Match[] | null;
  failures: Failure[];
}

/** Element type of a `params` parameter. */
export function paramsElement(_b: Binder, t: Type): Type | null {
  if (t.kind === 'array' && t.rank === 1) return t.elem;
  if (t.kind !== 'named') return null;
  if (
    [
      'System.ReadOnlySpan`1',
      'System.Span`1',
      'System.Collections.Generic.IEnumerable`1',
      'System.Collections.Generic.IList`1',
      'System.Collections.Generic.ICollection`1',
      'System.Collections.Generic.IReadOnlyList`1',
      'System.Collections.Generic.IReadOnlyCollection`1',
      'System.Collections.Generic.List`1',
      'System.Collections.Generic.HashSet`1',
    ].includes(t.def.full)
  )
    return t.args[0]!;
  return null;
}
function paramName(m: Method | Property, i: number): string {
  const p = (m as { publicName?: string[] }).publicName;
  return p?.[i] ?? m.params[i]!.name;
}

function tryMatch(b: Binder, c: Candidate, args: BArg0[], targs: Type[] | null, expanded: boolean): Match | Failure {
  const m = c.m;
  b.model.sig(m);
  const ps = m.kind === 'property' ? m.params : m.params;
  const n = ps.length;
  const matched = correspond(c, args, ps, (k) => paramName(m, k), expanded);
  if ('kind' in matched) return matched;
  const { map, usedDefaults } = matched;
  let method: Type[] = [];
  if (m.kind === 'method' && m.tparams.length) {
    if (targs) {
      if (targs.length !== m.tparams.length) return { kind: 'arity', cand: c };
      method = targs;
    } else {
      const own = c.owner.args;
      const types = ps.map((p) => subst(p.type, own, []));
      let elemT: Type | null = null;
      if (expanded) elemT = paramsElement(b, types[n - 1]!);
      const pairs = args.map((a, i) => ({ e: a.e, ref: a.ref, t: map[i]! >= 0 ? types[map[i]!]! : elemT! }));
      const r = inferTypes(b, m, pairs);
      if (!r) return { kind: 'infer', cand: c };
      method = r;
    }
  } else if (targs?.length) return { kind: 'arity', cand: c };
  const types = ps.map((p) => subst(p.type, c.owner.args, method));
  const elem = expanded ? paramsElement(b, types[n - 1]!) : null;
  if (
    m.kind === 'method' &&
    m.tparams.length &&
    !b.model.quietly(() => b.model.checkConstraintsQuiet(m, c.owner.args, method)).value
  )
    return {
      kind: 'constraint',
      cand: c,
      match: { m, owner: c.owner, targs: method, map, expanded, params: ps, types, convs: [], elem, usedDefaults },
    };
  const convs: (Conv | null)[] = [];
  const bad: number[] = [];
  for (let i = 0; i < args.length; i++) {
    const a = args[i]!,
      k = map[i]!;
    const p = k >= 0 ? ps[k]! : ps[n - 1]!;
    const t = k >= 0 ? types[k]! : elem!;
    convs.push(argConv(b, a, p, t, k < 0, m.kind === 'method' && m.isExtension && i === 0 && k === 0));
    if (!convs[i]) bad.push(i);
  }
  const match: Match = {
    m,
    owner: c.owner,
    targs: method,
    map,
    expanded,
    params: ps,
    types,
    convs,
    elem,
    usedDefaults,
  };
  return bad.length ? { kind: 'args', cand: c, bad, match } : match;
}
export function argConv(b: Binder, a: BArg0, p: ParamSym, t: Type, inParams: boolean, extThis: boolean): Conv | null {
  const want = inParams ? '' : p.ref;
  if (a.e.k === 'error' || t.kind === 'error') return { k: 'error', implicit: true };
  if (want === 'out' || (want === 'ref' && !(extThis && p.isThis))) {
    if (a.ref !== want) return null;
    if (a.e.k === 'outVar') return { k: 'outvar', implicit: true };
    return sameType(a.e.type, t) || a.e.type.kind === 'error' ? { k: 'identity', implicit: true } : null;
  }
  if (want === 'ref') return sameType(a.e.type, t) ? { k: 'identity', implicit: true } : null;
  if (want === 'in' || want === 'ref readonly') {
    if (a.ref === 'in' || a.ref === 'ref') return sameType(a.e.type, t) ? { k: 'identity', implicit: true } : null;
    if (a.ref) return null;
    return implicitConv(b, a.e, t);
  }
  if (a.ref) return null;
  const c = implicitConv(b, a.e, t);
  if (extThis && c && !['identity', 'ref', 'box', 'span', 'error', 'tuple'].includes(c.k)) return null;
  return c;
}

export function resolve(b: Binder, cands: Candidate[], args: BArg0[], targs: Type[] | null): Resolution {
  const matches: Match[] = [],
    failures: Failure[] = [];
  for (const c of cands) {
    if (c.m.kind === 'method' && targs && c.m.tparams.length !== targs.length) {
      failures.push({ kind: 'arity', cand: c });
      continue;
    }
    const r = tryMatch(b, c, args, targs, false);
    if (!('kind' in r)) {
      matches.push(r);
      continue;
    }
    b.model.sig(c.m);
    const last = c.m.params.at(-1);
    if (last?.params) {
      const x = tryMatch(b, c, args, targs, true);
      if (!('kind' in x)) {
        matches.push(x);
        continue;
      }
      failures.push(
        r.kind === 'args' &&
          x.kind === 'args' &&
          args.length === c.m.params.length &&
          args.at(-1)!.e.type.kind === 'array'
          ? r
          : x.kind === 'args' || r.kind !== 'args'
            ? x
            : r,
      );
      continue;
    }
    failures.push(r);
  }
  if (!matches.length) return { best: null, ambiguous: null, failures };
  let list = matches;
  // members of a less derived class give way
  if (list.length > 1)
    list = list.filter(
      (x) =>
        !list.some(
          (y) =>
            y !== x &&
            y.owner !== x.owner &&
            y.owner.kind === 'named' &&
            x.owner.kind === 'named' &&
            !(x.m.kind === 'method' && x.m.isExtension && x.m.isStatic) &&
            hides(b, y, x),
        ),
    );
  if (list.length > 1) {
    const byOwner = new Map<Type, number>();
    for (const x of list) {
      const p = x.m.priority;
      byOwner.set(x.owner, Math.max(byOwner.get(x.owner) ?? -1e9, p));
    }
    list = list.filter((x) => x.m.priority === byOwner.get(x.owner));
  }
  if (list.length === 1) return { best: list[0]!, ambiguous: null, failures };
  const best = list.filter((x) => list.every((y) => y === x || better(b, args, x, y) > 0));
  if (best.length === 1) return { best: best[0]!, ambiguous: null, failures };
  const top = list.filter((x) => !list.some((y) => y !== x && better(b, args, y, x) > 0));
  return { best: null, ambiguous: top.length > 1 ? top : list, failures };
}
function hides(b: Binder, y: Match, x: Match): boolean {
  if (y.owner.def === x.owner.def) return false;
  if (y.owner.def.kind === 'interface' && x.owner.def.kind === 'interface')
    return b.model.interfacesOf(y.owner).includes(x.owner);
  if (x.owner.def.kind === 'interface') return false;
  if (y.owner.def.kind === 'interface' && x.owner.is('System.Object')) return true;
  for (let c = b.model.baseOf(y.owner); c; c = b.model.baseOf(c)) if (c === x.owner) return true;
  return false;
}
/** > 0 when x is the better function member, < 0 when y is. */
function better(b: Binder, args: BArg0[], x: Match, y: Match): number {
  let xb = false,
    yb = false;
  for (let i = 0; i < args.length; i++) {
    const xt = x.map[i]! >= 0 ? x.types[x.map[i]!]! : x.elem!,
      yt = y.map[i]! >= 0 ? y.types[y.map[i]!]! : y.elem!;
    const r = betterConversion(
      b,
      args[i]!,
      xt,
      yt,
      x.convs[i]!,
      y.convs[i]!,
      x.map[i]! < 0,
      y.map[i]! < 0,
      x.map[i]! >= 0 ? x.params[x.map[i]!]!.ref : '',
      y.map[i]! >= 0 ? y.params[y.map[i]!]!.ref : '',
    );
    if (r > 0) xb = true;
    else if (r < 0) yb = true;
  }
  if (xb !== yb) return xb ? 1 : -1;
  if (xb && yb) return 0;
  const same = args.every((_, i) => {
    const xt = x.map[i]! >= 0 ? x.types[x.map[i]!]! : x.elem!,
      yt = y.map[i]! >= 0 ? y.types[y.map[i]!]! : y.elem!;
    return sameType(xt, yt);
  });
  if (!same) return 0;
  const gx = x.m.kind === 'method' ? x.m.tparams.length : 0,
    gy = y.m.kind === 'method' ? y.m.tparams.length : 0;
  if (gx === 0 && gy > 0) return 1;
  if (gy === 0 && gx > 0) return -1;
  if (!x.expanded && y.expanded) return 1;
  if (x.expanded && !y.expanded) return -1;
  if (x.expanded && y.expanded) {
    if (x.params.length !== y.params.length) return x.params.length > y.params.length ? 1 : -1;
    const xl = x.types.at(-1)!,
      yl = y.types.at(-1)!;
    const rank = (t: Type): number =>
      t.kind === 'named' && t.def.full === 'System.ReadOnlySpan`1'
        ? 3
        : t.kind === 'named' && t.def.full === 'System.Span`1'
          ? 2
          : t.kind === 'array'
            ? 1
            : 0;
    if (rank(xl) !== rank(yl)) return rank(xl) - rank(yl);
  }
  if (!x.usedDefaults && y.usedDefaults) return 1;
  if (x.usedDefaults && !y.usedDefaults) return -1;
  // more specific parameter types, before substitution
  let xs = false,
    ys = false;
  for (let i = 0; i < args.length; i++) {
    const xo = x.map[i]! >= 0 ? x.params[x.map[i]!]!.type : paramsElement(b, x.params.at(-1)!.type)!,
      yo = y.map[i]! >= 0 ? y.params[y.map[i]!]!.type : paramsElement(b, y.params.at(-1)!.type)!;
    const s = specific(xo, yo);
    if (s > 0) xs = true;
    else if (s < 0) ys = true;
  }
  if (xs !== ys) return xs ? 1 : -1;
  for (let i = 0; i < args.length; i++) {
    const xr = x.map[i]! >= 0 ? x.params[x.map[i]!]!.ref : '',
      yr = y.map[i]! >= 0 ? y.params[y.map[i]!]!.ref : '';
    if (args[i]!.ref === '' && xr !== yr) {
      if (xr === '' && (yr === 'in' || yr === 'ref readonly')) return 1;
      if (yr === '' && (xr === 'in' || xr === 'ref readonly')) return -1;
    }
  }
  return 0;
}
function specific(a: Type, c: Type): number {
  if (a.kind === 'tparam' && c.kind !== 'tparam') return -1;
  if (a.kind !== 'tparam' && c.kind === 'tparam') return 1;
  if (a.kind === 'array' && c.kind === 'array') return specific(a.elem, c.elem);
  if (a.kind === 'named' && c.kind === 'named' && a.def === c.def) {
    let p = false,
      q = false;
    a.args.forEach((x, i) => {
      const s = specific(x, c.args[i]!);
      if (s > 0) p = true;
      if (s < 0) q = true;
    });
    return p === q ? 0 : p ? 1 : -1;
  }
  return 0;
}
function betterConversion(
  b: Binder,
  a: BArg0,
  t1: Type,
  t2: Type,
  c1: Conv,
  c2: Conv,
  _p1: boolean,
  _p2: boolean,
  _r1: string,
  _r2: string,
): number {
  if (sameType(t1, t2)) return 0;
  const e = a.e;
  if (e.k === 'outVar' || a.ref === 'ref' || a.ref === 'out') return 0;
  if (e.k === 'collectionLit') {
    return betterCollection(b, e, t1, t2);
  }
  const x1 = exact(b, e, t1),
    x2 = exact(b, e, t2);
  if (x1 !== x2) return x1 ? 1 : -1;
  if (e.k === 'interp') {
    const h1 = isHandler(t1),
      h2 = isHandler(t2);
    if (h1 !== h2) return h1 ? 1 : -1;
  }
  if (e.type.kind === 'array' || e.type.is('System.String')) {
    const sp = (t: Type): boolean =>
      t.kind === 'named' && (t.def.full === 'System.ReadOnlySpan`1' || t.def.full === 'System.Span`1');
    if (sp(t1) && isInterface(t2)) return 1;
    if (sp(t2) && isInterface(t1)) return -1;
  }
  if (e.k === 'ulambda') return betterLambda(b, e, t1, t2);
  if (e.k === 'group') {
    const d1 = invoke(b, t1),
      d2 = invoke(b, t2);
    if (!d1 || !d2) return betterTarget(b, t1, t2);
  }
  if (
    e.k === 'tupleLit' &&
    t1.isTuple &&
    t2.isTuple &&
    t1.args.length === t2.args.length &&
    t1.args.length === e.items.length
  ) {
    let p = false,
      q = false;
    e.items.forEach((it, i) => {
      const r = betterConversion(
        b,
        { e: it, ref: '', syntax: null },
        t1.args[i]!,
        t2.args[i]!,
        c1,
        c2,
        false,
        false,
        '',
        '',
      );
      if (r > 0) p = true;
      if (r < 0) q = true;
    });
    if (p !== q) return p ? 1 : -1;
  }
  return betterTarget(b, t1, t2);
}
function isHandler(t: Type): boolean {
  return t.kind === 'named' && t.def.attrs.some((x) => x.name === 'InterpolatedStringHandler');
}
function exact(b: Binder, e: B, t: Type): boolean {
  if (e.k === 'ulambda') return false;
  if (e.k === 'tupleLit') {
    const n = naturalTuple(b, e);
    return !!n && sameType(n, t);
  }
  return hasNaturalType(e) && sameType(e.type, t);
}
function invoke(b: Binder, t: Type): { ret: Type; params: Type[] } | null {
  if (t.kind === 'named' && t.def.full === 'System.Linq.Expressions.Expression`1') t = t.args[0]!;
  if (!isDelegate(t)) return null;
  const m = b.model.members(t.def, 'Invoke')[0] as Method;
  b.model.sig(m);
  return { ret: subst(m.ret, t.args, []), params: m.params.map((p) => subst(p.type, t.args, [])) };
}
function betterLambda(b: Binder, e: B & { k: 'ulambda' }, t1: Type, t2: Type): number {
  const d1 = invoke(b, t1),
    d2 = invoke(b, t2);
  if (d1 && d2 && d1.params.length === d2.params.length && d1.params.every((p, i) => sameType(p, d2.params[i]!))) {
    const v1 = d1.ret.is('System.Void'),
      v2 = d2.ret.is('System.Void');
    if (v1 !== v2) return v1 ? -1 : 1;
    if (v1) return betterTarget(b, t1, t2);
    const l = lambdaFor(b, e, d1.params, null);
    const inferred = l ? inferredReturn(b, l) : null;
    if (inferred) {
      const i1 = sameType(inferred, d1.ret),
        i2 = sameType(inferred, d2.ret);
      if (i1 !== i2) return i1 ? 1 : -1;
    }
    const r = betterTarget(b, d1.ret, d2.ret);
    if (r) return r;
  }
  return betterTarget(b, t1, t2);
}
import { inferredReturn } from './lambda.ts';
function betterCollection(b: Binder, e: B & { k: 'collectionLit' }, t1: Type, t2: Type): number {
  const e1 = paramsElement(b, t1),
    e2 = paramsElement(b, t2);
  const span = (t: Type): number =>
    t.kind === 'named' ? (t.def.full === 'System.ReadOnlySpan`1' ? 2 : t.def.full === 'System.Span`1' ? 1 : 0) : 0;
  if (e1 && e2 && (span(t1) || span(t2))) {
    if (sameType(e1, e2)) {
      if (span(t1) !== span(t2)) return span(t1) - span(t2);
    } else {
      let p = false,
        q = false;
      for (const it of e.items) {
        if (it.spread) continue;
        const r = betterConversion(
          b,
          { e: it.e, ref: '', syntax: null },
          e1,
          e2,
          { k: 'identity', implicit: true },
          { k: 'identity', implicit: true },
          false,
          false,
          '',
          '',
        );
        if (r > 0) p = true;
        if (r < 0) q = true;
      }
      if (p !== q) return p ? 1 : -1;
    }
  }
  if (e1 && e2 && !sameType(e1, e2)) {
    let p = false,
      q = false;
    for (const it of e.items) {
      if (it.spread) continue;
      const r = betterConversion(
        b,
        { e: it.e, ref: '', syntax: null },
        e1,
        e2,
        { k: 'identity', implicit: true },
        { k: 'identity', implicit: true },
        false,
        false,
        '',
        '',
      );
      if (r > 0) p = true;
      if (r < 0) q = true;
    }
    if (p !== q) return p ? 1 : -1;
  }
  return betterTarget(b, t1, t2);
}
const signedOver: Record<string, string[]> = {
  sbyte: ['byte', 'ushort', 'uint', 'ulong', 'nuint'],
  short: ['ushort', 'uint', 'ulong', 'nuint', 'byte'],
  int: ['uint', 'ulong', 'nuint', 'byte', 'ushort'],
  long: ['ulong', 'nuint', 'byte', 'ushort', 'uint'],
  nint: ['nuint', 'ulong', 'byte', 'ushort', 'uint'],
};
function betterTarget(b: Binder, t1: Type, t2: Type): number {
  if (sameType(t1, t2)) return 0;
  const span = (t: Type): number =>
    t.kind === 'named' ? (t.def.full === 'System.ReadOnlySpan`1' ? 2 : t.def.full === 'System.Span`1' ? 1 : 0) : 0;
  const s1 = span(t1),
    s2 = span(t2);
  if (s1 && s2) {
    if (s1 !== s2 && (sameType(t1.args[0]!, t2.args[0]!) || true)) {
      if (sameType(t1.args[0]!, t2.args[0]!)) return s1 - s2;
    }
  } else if (s1 || s2) {
    const [sp, ot, sg] = s1 ? [t1, t2, 1] : [t2, t1, -1];
    if (ot.kind === 'array' && sameType(sp.args[0]!, ot.elem)) return sg;
  }
  const a = implicitTypes(b, t1, t2),
    c = implicitTypes(b, t2, t1);
  if (a !== c) return a ? 1 : -1;
  if (
    t1.kind === 'named' &&
    t2.kind === 'named' &&
    t1.def.full === 'System.Threading.Tasks.Task`1' &&
    t2.def === t1.def
  )
    return betterTarget(b, t1.args[0]!, t2.args[0]!);
  const n1 = numOf(isNullableT(t1) ? t1.args[0]! : t1),
    n2 = numOf(isNullableT(t2) ? t2.args[0]! : t2);
  if (n1 && n2) {
    if (signedOver[n1]?.includes(n2)) return 1;
    if (signedOver[n2]?.includes(n1)) return -1;
  }
  return 0;
}
function implicitTypes(b: Binder, x: Type, y: Type): boolean {
  const c = standardConv(b, x, y);
  if (c) return c.implicit;
  const u = userConv(b, null, x, y, true);
  return !!u;
}
import { userConv } from './convert.ts';

/** Arguments in parameter order with conversions applied, defaults filled in, and evaluation order where it differs. */
export function finishArgs(
  b: Binder,
  r: Match,
  args: BArg0[],
  _at: { start: number; end: number },
  convert: (b: Binder, e: B, t: Type, c: Conv) => B,
  makeDefault: (b: Binder, p: ParamSym, t: Type, m: Method | Property, args: BArg0[], map: number[]) => B,
  makeParams: (b: Binder, t: Type, elem: Type, items: B[]) => B,
): { args: BArg[]; order: number[] | undefined } {
  const out: BArg[] = r.params.map(() => ({ e: null as unknown as B, ref: '' }));
  const extra: B[] = [];
  const seq: number[] = [];
  for (let i = 0; i < args.length; i++) {
    const k = r.map[i]!,
      a = args[i]!;
    if (k < 0) {
      extra.push(convert(b, a.e, r.elem!, r.convs[i]!));
      continue;
    }
    const p = r.params[k]!;
    seq.push(k);
    if (p.ref === 'ref' || p.ref === 'out') out[k] = { e: convert(b, a.e, r.types[k]!, r.convs[i]!), ref: p.ref };
    else out[k] = { e: convert(b, a.e, r.types[k]!, r.convs[i]!), ref: p.ref ? 'in' : '' };
  }
  const n = r.params.length;
  if (r.expanded) {
    out[n - 1] = { e: makeParams(b, r.types[n - 1]!, r.elem!, extra), ref: '' };
    seq.push(n - 1);
  }
  for (let k = 0; k < n; k++)
    if (!out[k]!.e)
      out[k] = { e: makeDefault(b, r.params[k]!, r.types[k]!, r.m, args, r.map), ref: r.params[k]!.ref ? 'in' : '' };
  const inOrder = seq.every((k, i) => i === 0 || seq[i - 1]! < k);
  return { args: out, order: inOrder ? undefined : seq };
}
export type { MethodRef };
