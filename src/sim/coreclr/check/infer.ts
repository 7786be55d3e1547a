// Type inference for generic methods (ECMA-334 §12.6.3): the two phases, bounds, and fixing.
import { type B } from './bound.ts';
import type { Binder } from './binder.ts';
import { hasNaturalType, implicitConv, naturalTuple, standardConv } from './convert.ts';
import { inferredReturn, lambdaFor } from './lambda.ts';
import {
  isDelegate,
  isNullableT,
  isReferenceType,
  isValueType,
  type Method,
  sameType,
  subst,
  tupleElements,
  type Type,
} from './types.ts';
import { groupReturn } from './calls.ts';

interface Var {
  exact: Type[];
  lower: Type[];
  upper: Type[];
  fixed: Type | null;
}

/** Type arguments for `m`, or null when they cannot be inferred. */
export function inferTypes(b: Binder, m: Method, args: { e: B; ref: string; t: Type }[]): Type[] | null {
  const vars: Var[] = m.tparams.map(() => ({ exact: [], lower: [], upper: [], fixed: null }));
  const own = new Set(m.tparams);
  const ix = (t: Type): number => (t.kind === 'tparam' && own.has(t.tp) ? t.tp.index - m.tparams[0]!.index : -1);
  const mentions = (t: Type, out: Set<number>): void => {
    const i = ix(t);
    if (i >= 0) {
      out.add(i);
      return;
    }
    if (t.kind === 'array') mentions(t.elem, out);
    else if (t.kind === 'named') t.args.forEach((a) => mentions(a, out));
  };
  const cur = (): Type[] => {
    const base = m.tparams[0]!.index;
    const a: Type[] = [];
    vars.forEach((v, i) => {
      if (v.fixed) a[base + i] = v.fixed;
    });
    return a;
  };
  const now = (t: Type): Type => subst(t, [], cur());
  const invoke = (t: Type): { params: Type[]; ret: Type } | null => {
    if (t.kind === 'named' && t.def.full === 'System.Linq.Expressions.Expression`1') t = t.args[0]!;
    if (!isDelegate(t)) return null;
    const d = b.model.members(t.def, 'Invoke')[0] as Method;
    b.model.sig(d);
    return { params: d.params.map((p) => subst(p.type, t.args, [])), ret: subst(d.ret, t.args, []) };
  };

  function inference(e: B, t: Type, ref: string): void {
    if (e.k === 'tupleLit' && t.isTuple && tupleElements(t).length === e.items.length) {
      tupleElements(t).forEach((x, i) => inference(e.items[i]!, x, ''));
      return;
    }
    if (e.k === 'ulambda') {
      explicitParams(e, t);
      return;
    }
    if (e.k === 'collectionLit') {
      const el = elementOf(t);
      if (el)
        for (const i of e.items) {
          if (i.spread) {
            const s = iterElement(b, i.e.type);
            if (s) lower(s, el);
          } else inference(i.e, el, '');
        }
      return;
    }
    if (e.k === 'condTarget') {
      inference(e.a, t, ref);
      inference(e.b, t, ref);
      return;
    }
    if (e.k === 'switchTarget') {
      e.arms.forEach((a) => inference(a.e, t, ref));
      return;
    }
    if (e.k === 'outVar' || !hasNaturalType(e)) return;
    const et = e.k === 'tupleLit' ? naturalTuple(b, e) : e.type;
    if (!et || et.kind === 'error') return;
    if (ref === 'ref' || ref === 'out') exactInf(et, t);
    else lower(et, t);
  }
  function elementOf(t: Type): Type | null {
    if (t.kind === 'array') return t.elem;
    if (
      t.kind === 'named' &&
      t.args.length === 1 &&
      (t.def.full.startsWith('System.Collections') || t.def.full.endsWith('Span`1'))
    )
      return t.args[0]!;
    if (isNullableT(t)) return elementOf(t.args[0]!);
    return t.kind === 'named' ? iterElement(b, t) : null;
  }
  function explicitParams(e: B & { k: 'ulambda' }, t: Type): void {
    const d = invoke(t);
    if (!d || d.params.length !== e.params.length) return;
    e.params.forEach((p, i) => {
      if (p.type) {
        const pt = b.resolve(p.type);
        exactInf(pt, d.params[i]!);
      }
    });
    if (e.x.ret) exactInf(b.resolve(e.x.ret), d.ret);
  }
  function add(list: Type[], t: Type): void {
    if (!list.some((x) => sameType(x, t))) list.push(t);
  }
  function exactInf(u: Type, v: Type): void {
    const i = ix(v);
    if (i >= 0) {
      if (!vars[i]!.fixed) add(vars[i]!.exact, u);
      return;
    }
    if (v.kind === 'array') {
      if (u.kind === 'array' && u.rank === v.rank) exactInf(u.elem, v.elem);
      return;
    }
    if (v.kind === 'named' && u.kind === 'named' && v.def === u.def) v.args.forEach((a, k) => exactInf(u.args[k]!, a));
  }
  function lower(u: Type, v: Type): void {
    const i = ix(v);
    if (i >= 0) {
      if (!vars[i]!.fixed) add(vars[i]!.lower, u);
      return;
    }
    if (!v.open || v.kind === 'tparam') return;
    if (isNullableT(v)) {
      if (isNullableT(u)) lower(u.args[0]!, v.args[0]!);
      else lower(u, v.args[0]!);
      return;
    }
    if (v.kind === 'array') {
      if (u.kind === 'array' && u.rank === v.rank) (isReferenceType(u.elem) ? lower : exactInf)(u.elem, v.elem);
      return;
    }
    if (v.kind !== 'named') return;
    if (v.def.full === 'System.ReadOnlySpan`1' || v.def.full === 'System.Span`1') {
      const el =
        u.kind === 'array' && u.rank === 1
          ? u.elem
          : u.is('System.String') && v.def.full.includes('ReadOnly')
            ? b.T.char
            : u.kind === 'named' &&
                (u.def === v.def || (u.def.full === 'System.Span`1' && v.def.full.includes('ReadOnly')))
              ? u.args[0]!
              : null;
      if (el) {
        if (v.def.full.includes('ReadOnly') && isReferenceType(el) && u.kind !== 'named') lower(el, v.args[0]!);
        else exactInf(el, v.args[0]!);
      }
      return;
    }
    if (
      u.kind === 'array' &&
      u.rank === 1 &&
      [
        'System.Collections.Generic.IList`1',
        'System.Collections.Generic.ICollection`1',
        'System.Collections.Generic.IEnumerable`1',
        'System.Collections.Generic.IReadOnlyList`1',
        'System.Collections.Generic.IReadOnlyCollection`1',
      ].includes(v.def.full)
    ) {
      (isReferenceType(u.elem) ? lower : exactInf)(u.elem, v.args[0]!);
      return;
    }
    if (v.isTuple && u.isTuple) {
      const a = tupleElements(u),
        c = tupleElements(v);
      if (a.length === c.length) a.forEach((x, k) => lower(x, c[k]!));
      return;
    }
    const found: Type[] = [];
    if (v.def.kind === 'interface') {
      if (u.kind === 'named' && u.def === v.def) found.push(u);
      else for (const k of b.model.interfacesOf(u)) if (k.def === v.def) found.push(k);
    } else
      for (
        let c: Type | null =
          u.kind === 'tparam' ? (u.tp.bounds.find((x) => x.kind === 'named' && x.def.kind === 'class') ?? null) : u;
        c;
        c = b.model.baseOf(c)
      )
        if (c.kind === 'named' && c.def === v.def) {
          found.push(c);
          break;
        }
    if (found.length !== 1) return;
    const f = found[0]!;
    v.def.tparams.forEach((p, k) => {
      const x = f.args[k]!,
        y = v.args[k]!;
      if (p.variance === 'out' && isReferenceType(x)) lower(x, y);
      else if (p.variance === 'in' && isReferenceType(x)) upper(x, y);
      else if (p.variance === 'out' && !isValueType(x) && x.kind !== 'tparam') lower(x, y);
      else exactInf(x, y);
    });
  }
  function upper(u: Type, v: Type): void {
    const i = ix(v);
    if (i >= 0) {
      if (!vars[i]!.fixed) add(vars[i]!.upper, u);
      return;
    }
    if (!v.open) return;
    if (v.kind === 'array' && u.kind === 'array') {
      (isReferenceType(u.elem) ? upper : exactInf)(u.elem, v.elem);
      return;
    }
    if (v.kind === 'named' && u.kind === 'named' && v.def === u.def)
      v.def.tparams.forEach((p, k) => {
        const x = u.args[k]!,
          y = v.args[k]!;
        if (p.variance === 'out' && isReferenceType(x)) upper(x, y);
        else if (p.variance === 'in' && isReferenceType(x)) lower(x, y);
        else exactInf(x, y);
      });
  }
  function output(e: B, t: Type): void {
    if (e.k === 'tupleLit' && t.isTuple) {
      const el = tupleElements(t);
      if (el.length === e.items.length) e.items.forEach((x, i) => output(x, el[i]!));
      return;
    }
    if (e.k === 'ulambda') {
      const d = invoke(t);
      if (!d || d.ret.is('System.Void')) return;
      const l = lambdaFor(b, e, d.params.map(now), null);
      if (!l) return;
      const r = inferredReturn(b, l);
      if (!r || r.is('System.Void')) return;
      if (
        e.x.isAsync &&
        d.ret.kind === 'named' &&
        d.ret.args.length === 1 &&
        d.ret.def.full.startsWith('System.Threading.Tasks.')
      ) {
        lower(r, d.ret.args[0]!);
        return;
      }
      lower(r, d.ret);
      return;
    }
    if (e.k === 'group') {
      const d = invoke(t);
      if (!d || d.ret.is('System.Void')) return;
      const r = groupReturn(b, e, d.params.map(now));
      if (r && !r.is('System.Void')) lower(r, d.ret);
      return;
    }
    if (e.k === 'condTarget') {
      output(e.a, t);
      output(e.b, t);
    }
  }
  const inputs = (e: B, t: Type): Set<number> => {
    const s = new Set<number>();
    if ((e.k === 'ulambda' && e.params.some((p) => !p.type)) || e.k === 'group') {
      const d = invoke(t);
      if (d) d.params.forEach((p) => mentions(p, s));
    }
    return s;
  };
  const outputs = (e: B, t: Type): Set<number> => {
    const s = new Set<number>();
    if (e.k === 'ulambda' || e.k === 'group') {
      const d = invoke(t);
      if (d) mentions(d.ret, s);
    }
    return s;
  };
  function fix(i: number): boolean {
    const v = vars[i]!;
    let cands = [...v.exact, ...v.lower, ...v.upper].filter((t, k, a) => a.findIndex((x) => sameType(x, t)) === k);
    if (!cands.length) return false;
    const conv = (x: Type, y: Type): boolean => {
      const c = standardConv(b, x, y) ?? implicitConv(b, { k: 'default', type: x, start: 0, end: 0 } as B, y);
      return !!c && c.implicit;
    };
    for (const t of v.exact) cands = cands.filter((c) => sameType(c, t));
    for (const t of v.lower) cands = cands.filter((c) => conv(t, c));
    for (const t of v.upper) cands = cands.filter((c) => conv(c, t));
    if (!cands.length) return false;
    const best = cands.filter((c) => cands.every((d) => sameType(c, d) || conv(d, c)));
    if (best.length !== 1) {
      const e = best.find((x) => v.exact.some((y) => y === x));
      if (best.length > 1) {
        v.fixed = e ?? best[0]!;
        return true;
      }
      return false;
    }
    // names of tuple elements: kept when one source only
    v.fixed = best[0]!;
    return true;
  }
  for (const a of args) inference(a.e, a.t, a.ref);
  for (let round = 0; round <= vars.length + 1; round++) {
    const open = vars.map((v, i) => (v.fixed ? -1 : i)).filter((i) => i >= 0);
    if (!open.length) break;
    // dependencies: i depends on j when j occurs in an input type of an argument whose output type holds i
    const dep = (i: number): boolean =>
      args.some((a) => {
        const inn = inputs(a.e, a.t),
          out = outputs(a.e, a.t);
        return out.has(i) && [...inn].some((j) => j !== i && !vars[j]!.fixed);
      });
    let fixedAny = false;
    const free = open.filter(
      (i) =>
        !dep(i) &&
        !args.some((a) => {
          const s = inputs(a.e, a.t),
            o = outputs(a.e, a.t);
          return o.has(i) && s.has(i);
        }),
    );
    for (const i of free)
      if (vars[i]!.exact.length + vars[i]!.lower.length + vars[i]!.upper.length > 0) {
        if (!fix(i)) return null;
        fixedAny = true;
      }
    if (!fixedAny) {
      for (const i of open)
        if (
          vars[i]!.exact.length + vars[i]!.lower.length + vars[i]!.upper.length > 0 &&
          args.some((a) => inputs(a.e, a.t).has(i))
        ) {
          if (!fix(i)) return null;
          fixedAny = true;
        }
    }
    let progressed = fixedAny;
    for (const a of args) {
      const inn = inputs(a.e, a.t),
        out = outputs(a.e, a.t);
      if ([...out].some((i) => !vars[i]!.fixed) && [...inn].every((i) => vars[i]!.fixed)) {
        const before = vars.map((v) => v.lower.length + v.exact.length);
        output(a.e, a.t);
        if (vars.some((v, i) => v.lower.length + v.exact.length !== before[i])) progressed = true;
      }
    }
    if (!progressed) break;
  }
  for (let i = 0; i < vars.length; i++) if (!vars[i]!.fixed && !fix(i)) return null;
  const out: Type[] = [];
  vars.forEach((v, i) => {
    out[m.tparams[i]!.index] = v.fixed!;
  });
  return out;
}
export function iterElement(b: Binder, t: Type): Type | null {
  if (t.kind === 'array') return t.elem;
  if (t.is('System.String')) return b.T.char;
  if (t.kind === 'named' && (t.def.full === 'System.Span`1' || t.def.full === 'System.ReadOnlySpan`1'))
    return t.args[0]!;
  if (t.kind === 'named' && t.def.full === 'System.Collections.Generic.IEnumerable`1') return t.args[0]!;
  const i = b.model.interfacesOf(t).find((x) => x.def.full === 'System.Collections.Generic.IEnumerable`1');
  return i ? i.args[0]! : null;
}
