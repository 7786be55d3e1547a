// Methods of an impl against their trait: parameters, generics, types, lifetimes. After rustc_hir_analysis::check::compare_impl_item 1.95.
import { InferTable } from './infer.ts';
import type { Lowering } from './lower.ts';
import { Traits } from './traits.ts';
import * as T from './types.ts';
import type { Ty } from './types.ts';
import type { FnDef, ImplDef, Pred } from './defs.ts';
import type { Session } from './session.ts';

function traitsFor(s: Session, l: Lowering, preds: Pred[]): Traits {
  return new Traits(s, l, new InferTable(), Traits.elaborate(l, preds).map(Traits.erasePred));
}
/** Reports where the method `m` of an impl does not fit `tm` of its trait. */
export function method(s: Session, l: Lowering, i: ImplDef, m: FnDef, tm: FnDef, targs: readonly T.Arg[]): void {
  const a = l.fnSig(m),
    b = l.fnSig(tm);
  const mn = m.node!;
  if (m.hasSelf !== tm.hasSelf) {
    s.error(
      m.hasSelf ? 'E0185' : 'E0186',
      mn.sigSpan,
      `method \`${m.name}\` has a \`self\` declaration in the ${m.hasSelf ? 'impl, but not in the trait' : 'trait, but not in the impl'}`,
    );
    return;
  }
  const tyParams = (f: FnDef): number => f.generics.own.filter((p) => p.k !== 'lt').length;
  if (tyParams(m) !== tyParams(tm)) {
    s.error(
      'E0049',
      m.span,
      `method \`${m.name}\` has a different number of type parameters than its trait declaration`,
    );
    return;
  }
  const early = (f: FnDef): number => f.generics.own.filter((p) => p.k === 'lt').length;
  if (early(m) !== early(tm)) {
    s.error('E0195', mn.generics.span, 'lifetime parameters do not match the trait definition');
    return;
  }
  const tyParam = (f: FnDef) => f.generics.own.filter((p) => p.k === 'ty');
  for (const [k, p] of tyParam(m).entries())
    if ((p.synthetic === null) !== (tyParam(tm)[k]?.synthetic === null)) {
      s.error('E0643', p.span, `method \`${m.name}\` has incompatible signature for trait`);
      return;
    }
  if (a.inputs.length !== b.inputs.length) {
    s.error(
      'E0050',
      mn.params[Math.min(mn.params.length - 1, b.inputs.length)]?.ty.span ?? m.span,
      `method \`${m.name}\` has ${a.inputs.length} parameters but the declaration in trait has ${b.inputs.length}`,
    );
    return;
  }
  // the trait's signature with the impl's types in place of its parameters
  const full: T.Arg[] = targs.slice();
  tm.generics.own.forEach((p, k) => {
    const q = m.generics.own[k];
    full[p.index] =
      p.k === 'lt'
        ? T.reErased
        : q
          ? q.k === 'ty'
            ? T.param(q.index, q.name)
            : T.constParam(q.index, q.name)
          : T.tError;
  });
  const subst = targs.slice();
  tm.generics.own.forEach((p, k) => {
    const q = m.generics.own[k];
    subst[p.index] = q ? l.paramArg(q) : T.tError;
  });
  const tr = traitsFor(s, l, l.preds(m));
  for (const o of m.opaques) tr.defining.add(o);
  const norm = (t: Ty): Ty => T.erase(tr.t.resolve(tr.normalise(T.erase(t), m.span, 0, [])));
  for (let k = 0; k < a.inputs.length; k++) {
    const x = norm(a.inputs[k]!),
      y = norm(T.subst(b.inputs[k]!, full));
    if (!tr.t.attempt(() => tr.t.unify(x, y))) {
      s.error(
        'E0053',
        mn.params[k]!.isSelf ? mn.params[k]!.pat.span : mn.params[k]!.ty.span,
        `method \`${m.name}\` has an incompatible type for trait`,
      );
      return;
    }
  }
  const x = norm(a.output),
    y = norm(T.subst(b.output, full));
  if (!tr.t.attempt(() => tr.t.unify(x, y)))
    s.error('E0053', mn.ret?.span ?? mn.sigSpan, `method \`${m.name}\` has an incompatible type for trait`);
  else if (!sameRegions(a, { ...b, inputs: b.inputs.map((t) => T.subst(t, subst)), output: T.subst(b.output, subst) }))
    s.refuse('lifetimes of a method that differ from its trait', mn.sigSpan);
  if (a.unsafe && !b.unsafe)
    s.error('E0053', mn.sigSpan, 'method has an incompatible type for trait: expected safe fn, found unsafe fn');
  const env = traitsFor(s, l, [
    ...l.preds(i),
    ...l.preds(tm).map((p) => (p.k === 'trait' ? { ...p, args: T.substArgs(p.args, full) } : p)),
  ]);
  for (const p of l.preds(m))
    if (
      p.k === 'trait' &&
      p.args[0]!.isTy &&
      p.args[0]!.k === 'param' &&
      m.generics.own.some((q) => q.index === (p.args[0] as Ty & { k: 'param' }).index) &&
      env.holds(p.trait, T.eraseArgs(p.args), m.span) === 'no'
    )
      s.error('E0276', p.span, 'impl has stricter requirements than trait');
}
/** Do two signatures use their lifetimes in the same pattern, or the impl's more freely? */
function sameRegions(a: T.FnSig, b: T.FnSig): boolean {
  const regions = (t: Ty): T.Region[] => {
    const out: T.Region[] = [];
    T.fold(t, {
      mask: 0,
      ty: (x) => (x.k === 'alias' || x.k === 'opaque' || x.k === 'fnptr' ? x : null),
      re: (r) => {
        out.push(r);
        return r;
      },
    });
    return out;
  };
  const ai = a.inputs.map(regions),
    bi = b.inputs.map(regions);
  const ao = regions(a.output),
    bo = regions(b.output);
  // where the types are written differently (projections), the regions do not pair up
  if (ai.some((x, i) => x.length !== bi[i]!.length) || ao.length !== bo.length) return true;
  const of = new Map<T.Region, T.Region>();
  for (let i = 0; i < ai.length; i++)
    for (let k = 0; k < ai[i]!.length; k++) {
      const x = ai[i]![k]!,
        y = bi[i]![k]!;
      if (x.kind === 'late') {
        const had = of.get(x);
        if (had && had !== y && ao.includes(x)) return false;
        of.set(x, y);
      } else if (x.kind === 'static' ? y.kind !== 'static' : x.kind === 'param' && y.kind === 'late') return false;
    }
  for (let k = 0; k < ao.length; k++) {
    const x = ao[k]!,
      y = bo[k]!;
    if (x.kind === 'static') continue;
    const z = x.kind === 'late' ? of.get(x) : x;
    if (z && z !== y && z.kind !== 'static' && (y.kind === 'late' || y.kind === 'static')) return false;
    if (z && z !== y && z.kind === 'late') return false;
  }
  return true;
}
