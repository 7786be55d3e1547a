// Which member of a class implements an interface member (ECMA-334 §19.6.5), and which override a virtual call reaches.
import { sameSig } from './binder.ts';
import type { Model } from './model.ts';
import { type EventSym, type Member, type Method, type Property, sameType, subst, type Type } from './types.ts';

type Impl = Method | Property | EventSym;
/** The implementing member for `m` of interface `i` in type `t`; 'default' when the interface's own body serves; null when none. */
export function lookupImplementation(model: Model, t: Type, m: Member, i: Type): Impl | 'default' | null {
  if (m.kind === 'field' || m.kind === 'type') return null;
  const r = implementation(model, t, m, i);
  if (r) return r.m;
  return m.isAbstract ? (defaultIn(model, t, m, i) ? 'default' : null) : 'default';
}
function matches(model: Model, x: Impl, c: Type, m: Impl, i: Type): boolean {
  if (x.kind !== m.kind) return false;
  model.sig(x);
  model.sig(m);
  if (x.kind === 'event' || m.kind === 'event') return true;
  if (x.params.length !== m.params.length) return false;
  if (x.kind === 'method' && m.kind === 'method') {
    if (
      x.tparams.length !== m.tparams.length ||
      (x.mkind !== m.mkind && !(x.mkind === 'method' && m.mkind === 'method'))
    )
      return false;
    if (!sameSig(subst(x.ret, c.args, []), subst(m.ret, i.args, []))) return false;
  }
  if (x.kind === 'property' && m.kind === 'property' && !sameType(subst(x.type, c.args, []), subst(m.type, i.args, [])))
    return false;
  return x.params.every(
    (p, k) =>
      sameSig(subst(p.type, c.args, []), subst((m as Method).params[k]!.type, i.args, [])) &&
      (p.ref === '') === ((m as Method).params[k]!.ref === ''),
  );
}
export function implementation(model: Model, t: Type, m: Impl, i: Type): { m: Impl; owner: Type } | null {
  for (let c: Type | null = t; c && c.kind === 'named'; c = model.baseOf(c)) {
    for (const x of model.members(c.def, m.name))
      if (
        (x.kind === 'method' || x.kind === 'property' || x.kind === 'event') &&
        x.explicitSyntax &&
        x.isStatic === m.isStatic
      ) {
        model.sig(x);
        if (x.explicit && sameType(subst(x.explicit, c.args, []), i) && matches(model, x, c, m, i))
          return { m: x, owner: c };
      }
    for (const x of model.members(c.def, m.name))
      if (
        (x.kind === 'method' || x.kind === 'property' || x.kind === 'event') &&
        !x.explicitSyntax &&
        x.isStatic === m.isStatic &&
        (x.access === 'public' || x.owner.library) &&
        matches(model, x, c, m, i)
      )
        return { m: x, owner: c };
  }
  return null;
}
/** A default body for `m` given by the interface or one derived from it. */
export function defaultIn(model: Model, t: Type, m: Impl, i: Type): { m: Impl; owner: Type } | null {
  let best: { m: Impl; owner: Type } | null = null;
  for (const k of model.interfacesOf(t)) {
    for (const x of model.members(k.def, m.name))
      if ((x.kind === 'method' || x.kind === 'property' || x.kind === 'event') && x.explicitSyntax && !x.isAbstract) {
        model.sig(x);
        if (x.explicit && sameType(subst(x.explicit, k.args, []), i) && matches(model, x, k, m, i)) {
          if (!best || model.interfacesOf(k).includes(best.owner)) best = { m: x, owner: k };
        }
      }
  }
  if (best) return best;
  const hasBody = m.kind === 'method' ? !!m.body : m.kind === 'property' ? !!(m.getter?.body || m.setter?.body) : false;
  return !m.isAbstract && hasBody ? { m, owner: i } : null;
}
