// Conversions: which exist, implicitly or explicitly, and in which steps (ECMA-334 §10; after Roslyn's Conversions).
import { type B, type Conv } from './bound.ts';
import { type Binder } from './binder.ts';
import { fits, implicitNumeric, isIntegral, numOf } from './numbers.ts';
import {
  isDelegate,
  isEnum,
  isInterface,
  isNullableT,
  isReferenceType,
  isValueType,
  type MethodRef,
  sameType,
  subst,
  tupleElements,
  type Type,
} from './types.ts';
import type { Int } from '../../numbers/int.ts';
import { lambdaConversion } from './lambda.ts';
import { groupConversion } from './calls.ts';
import { collectionConversion } from './collections.ts';
import { targetTypedNew } from './create.ts';

const id: Conv = { k: 'identity', implicit: true };
const imp = (k: Conv['k'], more: Partial<Conv> = {}): Conv => ({ k, implicit: true, ...more });
const exp = (k: Conv['k'], more: Partial<Conv> = {}): Conv => ({ k, implicit: false, ...more });

/** Implicit conversion of an expression, or null. */
export function implicitConv(b: Binder, e: B, to: Type): Conv | null {
  if (to.kind === 'error' || e.k === 'error') return imp('error');
  switch (e.k) {
    case 'ulambda':
      return lambdaConversion(b, e, to);
    case 'group':
      return groupConversion(b, e, to);
    case 'defaultLit':
      return imp('default');
    case 'throw':
      return imp('throw');
    case 'newTarget':
      return targetTypedNew(b, e, to) ? imp('new') : null;
    case 'collectionLit':
      return collectionConversion(b, e, to);
    case 'outVar':
      return imp('outvar');
    case 'typeRef':
    case 'nsRef':
    case 'void':
      return null;
    case 'condTarget': {
      const a = implicitConv(b, e.a, to),
        c = implicitConv(b, e.b, to);
      return a && c ? imp('branches', { parts: [a, c] }) : null;
    }
    case 'switchTarget': {
      const cs = e.arms.map((a) => implicitConv(b, a.e, to));
      return cs.every((c) => c) ? imp('switch', { parts: cs as Conv[] }) : null;
    }
    case 'tupleLit': {
      const t = isNullableT(to) ? to.args[0]! : to;
      if (!t.isTuple) {
        if (to.is('System.Object') || to.is('System.ValueType') || isInterface(to)) {
          const nat = naturalTuple(b, e);
          if (nat) {
            const c = typeConv(b, nat, to);
            return c?.implicit ? c : null;
          }
        }
        const nt = naturalTuple(b, e);
        return nt ? userConv(b, e, nt, to, true) : null;
      }
      const el = tupleElements(t);
      if (el.length !== e.items.length) return null;
      const cs = e.items.map((x, i) => implicitConv(b, x, el[i]!));
      return cs.every((c) => c) ? imp('tuple', { parts: cs as Conv[] }) : null;
    }
    case 'stackalloc':
      if (
        to.kind === 'named' &&
        (to.def.full === 'System.Span`1' || to.def.full === 'System.ReadOnlySpan`1') &&
        sameType(to.args[0]!, e.elem)
      )
        return imp('stackalloc');
      break;
    case 'interp':
      if (to.is('System.FormattableString') || to.is('System.IFormattable')) return imp('interp');
      if (to.kind === 'named' && to.def.attrs.some((a) => a.name === 'InterpolatedStringHandler')) return imp('interp');
      break;
    case 'conv':
      break;
  }
  if (e.type.kind === 'error') return imp('error');
  if (e.type.kind === 'null') {
    if (isReferenceType(to) || (to.kind === 'tparam' && isReferenceType(to))) return imp('null');
    if (isNullableT(to)) return imp('default');
    if (to.kind === 'named' && !isValueType(to)) return imp('null');
    {
      const u = userConv(b, e, e.type, to, true);
      return u;
    }
  }
  // constants
  if (e.cv !== undefined && e.cv !== null && e.type.kind === 'named') {
    const n = numOf(e.type),
      t = isNullableT(to) ? to.args[0]! : to,
      m = numOf(t);
    if (m && (n === 'int' || n === 'long') && isIntegral(m) && m !== 'char' && !implicitNumeric(n, m)) {
      if ((n === 'int' || m === 'ulong') && fits(e.cv as Int, m) && !(n === 'long' && m !== 'ulong'))
        return t === to ? imp('const') : imp('wrap', { inner: imp('const'), midTo: t });
    }
    if (isEnum(t) && e.cv === 0 && n && isIntegral(n) && !isEnum(e.type) && e.k !== 'conv')
      return t === to ? imp('enum') : imp('wrap', { inner: imp('enum'), midTo: t });
    if (isEnum(t) && e.cv === 0 && n && isIntegral(n) && e.type.is('System.Int32'))
      return t === to ? imp('enum') : imp('wrap', { inner: imp('enum'), midTo: t });
  }
  const c = typeConv(b, e.type, to);
  return c && c.implicit ? c : null;
}
export function naturalTuple(b: Binder, e: B): Type | null {
  if (e.k !== 'tupleLit') return hasNaturalType(e) ? e.type : null;
  const ts = e.items.map((i) => (i.k === 'tupleLit' ? naturalTuple(b, i) : hasNaturalType(i) ? i.type : null));
  if (ts.some((t) => t === null || t.kind === 'null' || t.is('System.Void'))) return null;
  return b.model.tuple(ts as Type[], e.names.some((n) => n) ? e.names : null);
}
export function hasNaturalType(e: B): boolean {
  return (
    ![
      'ulambda',
      'group',
      'defaultLit',
      'newTarget',
      'collectionLit',
      'outVar',
      'typeRef',
      'nsRef',
      'condTarget',
      'switchTarget',
      'void',
      'throw',
    ].includes(e.k) && e.type.kind !== 'null'
  );
}

const cacheKey = (a: Type, b: Type): number => a.id * 4294967 + b.id;
const standardCache = new Map<number, Conv | null>();
/** Conversion between types, implicit or explicit; user-defined ones included. */
export function typeConv(b: Binder, from: Type, to: Type): Conv | null {
  return standardConv(b, from, to) ?? userConv(b, null, from, to, false);
}

export function standardConv(b: Binder, from: Type, to: Type): Conv | null {
  if (from === to || from.plain === to.plain) return id;
  const key = from.plain.id < 1e6 && to.plain.id < 1e6 ? cacheKey(from.plain, to.plain) : -1;
  if (key >= 0 && b.model.ready) {
    const c = standardCache.get(key);
    if (c !== undefined) return c;
    const r = standard(b, from.plain, to.plain);
    standardCache.set(key, r);
    if (standardCache.size > 200000) standardCache.clear();
    return r;
  }
  return standard(b, from, to);
}
function standard(b: Binder, from: Type, to: Type): Conv | null {
  if (from.kind === 'error' || to.kind === 'error') return imp('error');
  if (from.is('System.Void') || to.is('System.Void')) return null;
  const nf = numOf(from),
    nt = numOf(to);
  if (nf && nt) {
    if (implicitNumeric(nf, nt)) return imp('numeric');
    return exp('numeric');
  }
  const ef = isEnum(from),
    et = isEnum(to);
  if ((ef || nf) && (et || nt) && (ef || et)) return exp('enum');
  // nullable
  if (isNullableT(to)) {
    const t = to.args[0]!;
    if (isNullableT(from)) {
      const c = standardConv(b, from.args[0]!, t);
      if (c) return { k: 'lift', implicit: c.implicit, inner: c };
      return null;
    }
    const c = standardConv(b, from, t);
    if (c && ['identity', 'numeric', 'enum', 'tupleValue', 'error'].includes(c.k))
      return { k: 'wrap', implicit: c.implicit, inner: c, midTo: t };
    if (
      from.is('System.Object') ||
      from.is('System.ValueType') ||
      isInterface(from) ||
      (from.is('System.Enum') && isEnum(t))
    )
      return exp('unbox');
    return null;
  }
  if (isNullableT(from)) {
    const f = from.args[0]!;
    if (
      to.is('System.Object') ||
      to.is('System.ValueType') ||
      (isInterface(to) && b.model.satisfies(f, to)) ||
      (to.is('System.Enum') && isEnum(f))
    )
      return imp('box');
    const c = standardConv(b, f, to);
    if (c && isValueType(to)) return exp('unwrap', { inner: c });
    return null;
  }
  // references
  if (isReferenceType(from) && b.model.referenceConvertible(from, to)) return imp('ref');
  if (from.kind === 'tparam' && !isReferenceType(from)) {
    if (to.kind === 'tparam' && from.tp.bounds.some((x) => x === to)) return imp('box');
    if (
      to.is('System.Object') ||
      b.model.satisfies(from, to) ||
      from.tp.bounds.some((x) => b.model.referenceConvertible(x, to))
    )
      return imp('box');
  }
  if (isValueType(from) && from.kind === 'named') {
    if (from.def.isRefStruct) {
      const s = spanConv(b, from, to);
      return s;
    }
    if (to.is('System.Object') || to.is('System.ValueType') || (isEnum(from) && to.is('System.Enum')))
      return imp('box');
    if (isInterface(to) && b.model.interfacesOf(from).some((i) => b.model.variantConvertible(i, to))) return imp('box');
  }
  const sp = spanConv(b, from, to);
  if (sp) return sp;
  // tuples
  if (from.isTuple && to.isTuple) {
    const a = tupleElements(from),
      c = tupleElements(to);
    if (a.length === c.length) {
      const cs = a.map((x, i) => typeConv(b, x, c[i]!));
      if (cs.every((x) => x)) return { k: 'tupleValue', implicit: cs.every((x) => x!.implicit), parts: cs as Conv[] };
    }
    return null;
  }
  // explicit reference and unboxing
  if (isReferenceType(to) && isReferenceType(from)) {
    if (b.model.referenceConvertible(to, from)) return exp('castRef');
    if (
      isInterface(from) &&
      !(
        to.kind === 'named' &&
        to.def.isSealed &&
        to.def.kind === 'class' &&
        !b.model.interfacesOf(to).some((i) => i.def === from.def)
      )
    ) {
      if (to.kind !== 'array' || from.def.full.startsWith('System.Collections')) return exp('castRef');
    }
    if (isInterface(to) && !(from.kind === 'named' && from.def.isSealed) && from.kind !== 'array')
      return exp('castRef');
    if (
      from.kind === 'array' &&
      to.kind === 'array' &&
      from.rank === to.rank &&
      isReferenceType(from.elem) &&
      isReferenceType(to.elem) &&
      standardConv(b, from.elem, to.elem)
    )
      return exp('castRef');
    if (isDelegate(from) && isDelegate(to) && from.def === to.def) return exp('castRef');
    if (to.kind === 'array' && isInterface(from)) return exp('castRef');
    if (from.kind === 'array' && isInterface(to) && to.def.full.startsWith('System.Collections.Generic.I'))
      return exp('castRef');
    if (from.kind === 'tparam' || to.kind === 'tparam')
      return from.kind === 'tparam' &&
        to.kind === 'tparam' &&
        !from.tp.bounds.includes(to) &&
        !to.tp.bounds.includes(from)
        ? null
        : exp('castRef');
    return null;
  }
  if (to.kind === 'tparam' || from.kind === 'tparam') {
    if (to.kind === 'tparam' && from.kind === 'tparam')
      return to.tp.bounds.includes(from) || from.tp.bounds.includes(to) ? exp('unbox') : null;
    if (
      to.kind === 'tparam' &&
      isReferenceType(from) &&
      (from.is('System.Object') ||
        isInterface(from) ||
        to.tp.bounds.some((x) => b.model.referenceConvertible(x, from)) ||
        from.is('System.ValueType') ||
        from.is('System.Enum'))
    )
      return exp('unbox');
    if (from.kind === 'tparam' && isInterface(to)) return exp('castRef');
    if (from.kind === 'tparam' && isReferenceType(to) && from.tp.bounds.some((x) => standardConv(b, x, to)))
      return exp('castRef');
    return null;
  }
  if (isValueType(to) && isReferenceType(from)) {
    if (from.is('System.Object') || from.is('System.ValueType') || (from.is('System.Enum') && isEnum(to)))
      return exp('unbox');
    if (
      isInterface(from) &&
      b.model.interfacesOf(to).some((i) => b.model.variantConvertible(i, from) || i.def === from.def)
    )
      return exp('unbox');
  }
  return null;
}
/** C# 14 implicit span conversions. */
function spanConv(b: Binder, from: Type, to: Type): Conv | null {
  if (to.kind !== 'named') return null;
  const ro = to.def.full === 'System.ReadOnlySpan`1';
  if (!ro && to.def.full !== 'System.Span`1') return null;
  const t = to.args[0]!;
  if (from.kind === 'array' && from.rank === 1) {
    if (sameType(from.elem, t) || (ro && isReferenceType(from.elem) && b.model.referenceConvertible(from.elem, t)))
      return imp('span');
    return null;
  }
  if (!ro || from.kind !== 'named') return null;
  if (from.is('System.String')) return t.is('System.Char') ? imp('span') : null;
  if (from.def.full === 'System.Span`1' || from.def.full === 'System.ReadOnlySpan`1') {
    const f = from.args[0]!;
    if (sameType(f, t) || (isReferenceType(f) && b.model.referenceConvertible(f, t))) return imp('span');
  }
  return null;
}
function operators(b: Binder, t: Type, name: string): MethodRef[] {
  const out: MethodRef[] = [];
  const u = isNullableT(t) ? t.args[0]! : t;
  for (let c: Type | null = u.kind === 'tparam' ? null : u; c && c.kind === 'named'; c = b.model.baseOf(c))
    for (const m of b.model.members(c.def, name))
      if (m.kind === 'method') {
        b.model.sig(m);
        out.push({ def: m, owner: c, targs: [] });
      }
  return out;
}
/** User-defined conversion (§10.5), with standard conversions on both sides. */
export function userConv(b: Binder, _e: B | null, from: Type, to: Type, implicitOnly: boolean): Conv | null {
  if (from.kind === 'null' || (from.kind === 'array' && to.kind === 'array')) return null;
  if (isInterface(from) || isInterface(to)) return null;
  if (from.kind !== 'named' && to.kind !== 'named') return null;
  const f0 = isNullableT(from) ? from.args[0]! : from,
    t0 = isNullableT(to) ? to.args[0]! : to;
  if (!couldHave(f0) && !couldHave(t0)) return null;
  const cands: { m: MethodRef; s: Type; t: Type; imp: boolean; chk?: boolean }[] = [];
  for (const x of [from, to]) {
    for (const m of operators(b, x, 'op_Implicit')) cands.push(mk(m, true));
    if (!implicitOnly) for (const m of operators(b, x, 'op_Explicit')) cands.push(mk(m, false));
    if (from === to) break;
  }
  function mk(m: MethodRef, i: boolean): { m: MethodRef; s: Type; t: Type; imp: boolean } {
    return { m, s: subst(m.def.params[0]!.type, m.owner.args, []), t: subst(m.def.ret, m.owner.args, []), imp: i };
  }
  const std = (x: Type, y: Type): Conv | null => standardConv(b, x, y);
  const enc = (x: Type, y: Type): boolean => {
    const c = std(x, y);
    return !!c && c.implicit;
  };
  const pick = (list: typeof cands, onlyImplicit: boolean): Conv | null => {
    let app = list.filter((c) =>
      onlyImplicit
        ? enc(from, c.s) && enc(c.t, to)
        : (enc(from, c.s) || std(from, c.s)) && (enc(c.t, to) || std(c.t, to)),
    );
    // lifted forms
    if (!app.length && (isNullableT(from) || isNullableT(to))) {
      const lifted = list.filter(
        (c) =>
          isValueType(c.s) &&
          !isNullableT(c.s) &&
          isValueType(c.t) &&
          !isNullableT(c.t) &&
          (onlyImplicit ? enc(f0, c.s) && enc(c.t, t0) && isNullableT(to) : std(f0, c.s) && std(c.t, t0)),
      );
      if (lifted.length >= 1 && isNullableT(from)) {
        const c = lifted[0]!;
        const inner: Conv = {
          k: 'user',
          implicit: c.imp,
          m: c.m,
          pre: std(f0, c.s)!,
          post: std(c.t, t0)!,
          midFrom: c.s,
          midTo: c.t,
        };
        return isNullableT(to) ? { k: 'lift', implicit: c.imp, inner } : { k: 'unwrap', implicit: false, inner };
      }
      if (lifted.length >= 1) {
        const c = lifted[0]!;
        return {
          k: 'wrap',
          implicit: c.imp,
          inner: {
            k: 'user',
            implicit: c.imp,
            m: c.m,
            pre: std(f0, c.s)!,
            post: std(c.t, t0)!,
            midFrom: c.s,
            midTo: c.t,
          },
          midTo: t0,
        };
      }
    }
    if (!app.length) return null;
    const uniq: typeof app = [];
    for (const c of app) if (!uniq.some((u) => u.m.def === c.m.def && u.m.owner === c.m.owner)) uniq.push(c);
    app = uniq;
    let S = app.find((c) => sameType(c.s, from))?.s;
    if (!S) {
      const encl = app.filter((c) => enc(from, c.s));
      const pool = encl.length ? encl : app;
      S = (
        encl.length
          ? pool.find((c) => pool.every((d) => enc(c.s, d.s)))
          : pool.find((c) => pool.every((d) => enc(d.s, c.s)))
      )?.s;
    }
    let T = app.find((c) => sameType(c.t, to))?.t;
    if (!T) {
      const encl = app.filter((c) => enc(c.t, to));
      const pool = encl.length ? encl : app;
      T = (
        encl.length
          ? pool.find((c) => pool.every((d) => enc(d.t, c.t)))
          : pool.find((c) => pool.every((d) => enc(c.t, d.t)))
      )?.t;
    }
    if (!S || !T) return null;
    const best = app.filter((c) => sameType(c.s, S) && sameType(c.t, T));
    const one = best.length > 1 ? best.filter((c) => c.imp) : best;
    if (!one.length) return null;
    const c = one[0]!;
    return {
      k: 'user',
      implicit: c.imp && onlyImplicit,
      m: c.m,
      pre: std(from, c.s)!,
      post: std(c.t, to)!,
      midFrom: c.s,
      midTo: c.t,
    };
  };
  const im = pick(
    cands.filter((c) => c.imp),
    true,
  );
  if (im) return im;
  if (implicitOnly) return null;
  return pick(cands, false);
}
function couldHave(t: Type): boolean {
  return (
    t.kind === 'named' &&
    !t.is('System.Object') &&
    !t.is('System.String') &&
    (t.def.kind === 'class' || t.def.kind === 'struct') &&
    numOf(t) !== 'int' &&
    !t.is('System.Boolean')
  );
}

/** Explicit conversion of an expression (a cast). */
export function explicitConv(b: Binder, e: B, to: Type): Conv | null {
  const i = implicitConv(b, e, to);
  if (i) return i;
  if (e.k === 'tupleLit' && to.isTuple) {
    const el = tupleElements(to);
    if (el.length !== e.items.length) return null;
    const cs = e.items.map((x, k) => explicitConv(b, x, el[k]!));
    return cs.every((c) => c) ? exp('tuple', { parts: cs as Conv[] }) : null;
  }
  if (
    e.k === 'condTarget' ||
    e.k === 'ulambda' ||
    e.k === 'group' ||
    e.k === 'collectionLit' ||
    e.k === 'switchTarget' ||
    e.k === 'newTarget'
  )
    return null;
  if (e.type.kind === 'null') return null;
  return typeConv(b, e.type, to);
}
