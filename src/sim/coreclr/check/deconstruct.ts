// Deconstruction (ECMA-334 §12.7): tuples and Deconstruct methods, into variables new and old.
import type { Designation, Expr } from '../ast.ts';
import { type B, type BArg0, Local } from './bound.ts';
import { type Binder, lookup } from './binder.ts';
import { hasNaturalType, naturalTuple } from './convert.ts';
import { bindExpr, convertTo, isWritable, tupleEls } from './expressions.ts';
import { callGroup } from './calls.ts';
import { tupleField } from './operators.ts';
import { errorType, type Method, show, type Type } from './types.ts';

/** A place to store into, before its type is known. */
export type Target =
  | { k: 'new'; name: string; type: Type | null; at: { start: number; end: number } }
  | { k: 'discard' }
  | { k: 'expr'; e: B; at: { start: number; end: number } }
  | { k: 'nested'; items: Target[]; at: { start: number; end: number } };

export function targetsOf(b: Binder, x: Expr): Target {
  if (x.k === 'tuple') return { k: 'nested', items: x.items.map((i) => targetsOf(b, i.e)), at: x };
  if (x.k === 'declare') {
    const isVar = x.type.k === 'named' && x.type.parts.length === 1 && x.type.parts[0]!.id === 'var' && !x.type.alias;
    return designation(b, x.d, isVar ? null : b.resolve(x.type));
  }
  if (x.k === 'name' && x.id === '_' && !b.findLocal('_')) return { k: 'discard' };
  if (x.k === 'paren') return targetsOf(b, x.e);
  const e = bindExpr(b, x);
  if (e.k !== 'error') isWritable(b, e, 'assign', x);
  return { k: 'expr', e, at: x };
}
export function designation(b: Binder, d: Designation, t: Type | null): Target {
  if (d.k === 'discard') return { k: 'discard' };
  if (d.k === 'single') return { k: 'new', name: d.name, type: t, at: d };
  return { k: 'nested', items: d.items.map((i) => designation(b, i, t)), at: d };
}
export function bindDeconstruct(b: Binder, left: Expr, right: B, x: { start: number; end: number }): B {
  const ts = targetsOf(b, left);
  return deconstruct(b, ts, right, x);
}
export function deconstruct(b: Binder, ts: Target, right: B, x: { start: number; end: number }): B {
  const declareAll = (t: Target): void => {
    if (t.k === 'new') b.declare(t.name, t.type ?? errorType, t.at);
    else if (t.k === 'nested') t.items.forEach(declareAll);
  };
  if (right.k === 'error' || (right.type.kind === 'error' && right.k !== 'tupleLit' && hasNaturalType(right))) {
    declareAll(ts);
    return b.error(x);
  }
  const temps: Local[] = [],
    before: B[] = [],
    stores: B[] = [];
  const values: B[] = [];
  const types: Type[] = [];
  const asg = (v: Local, e: B): void => {
    temps.push(v);
    before.push({ k: 'assign', target: b.use(v, x), value: e, isRef: false, type: v.type, start: x.start, end: x.end });
  };
  let failed = false;
  // receivers and index arguments of the targets are evaluated first, left to right
  const hoist = (t: Target): void => {
    if (t.k === 'nested') t.items.forEach(hoist);
    else if (t.k === 'expr') t.e = stable(t.e);
  };
  const stable = (e: B): B => {
    if (
      e.k === 'field' &&
      e.recv &&
      e.recv.k !== 'this' &&
      e.recv.k !== 'local' &&
      !(e.recv.type.kind === 'named' && e.recv.type.def.kind === 'struct')
    ) {
      const v = b.temp(e.recv.type, 'dr');
      asg(v, e.recv);
      return { ...e, recv: b.use(v, x) };
    }
    if (e.k === 'elem') {
      const v = b.temp(e.arr.type, 'da');
      asg(v, e.arr);
      const idx = e.idx.map((i) => {
        if (i.cv !== undefined) return i;
        const q = b.temp(i.type, 'di');
        asg(q, i);
        return b.use(q, x);
      });
      return { ...e, arr: b.use(v, x), idx };
    }
    if (e.k === 'prop' && e.recv) {
      const r = e.recv;
      const recv =
        r.k === 'this' || (r.type.kind === 'named' && r.type.def.kind === 'struct')
          ? r
          : (() => {
              const v = b.temp(r.type, 'dr');
              asg(v, r);
              return b.use(v, x);
            })();
      const args = e.args.map((a) => {
        if (a.e.cv !== undefined || a.ref) return a;
        const q = b.temp(a.e.type, 'di');
        asg(q, a.e);
        return { e: b.use(q, x), ref: a.ref };
      });
      return { ...e, recv, args };
    }
    return e;
  };
  hoist(ts);
  const pending: { t: Target; v: B }[] = [];
  const walk = (t: Target, e: B): void => {
    if (t.k !== 'nested') {
      // the value is converted and kept, stored only after all are evaluated
      let type: Type;
      if (t.k === 'expr') type = t.e.type;
      else if (t.k === 'new' && t.type) type = t.type;
      else {
        const n = e.k === 'tupleLit' ? naturalTuple(b, e) : hasNaturalType(e) ? e.type : null;
        if (!n) {
          if (t.k === 'new') {
            b.declare(t.name, errorType, t.at);
            b.err('CS8130', t.at, `Cannot infer the type of implicitly-typed deconstruction variable '${t.name}'.`);
          }
          failed = true;
          return;
        }
        type = n;
      }
      const v = type.kind === 'error' ? b.error(x) : convertTo(b, e, type, e.start ? e : x);
      if (v.k === 'error') failed = true;
      pending.push({ t, v });
      types.push(type);
      return;
    }
    if (e.k === 'tupleLit' || e.k === 'tuple') {
      if (e.items.length !== t.items.length) {
        b.err(
          'CS8132',
          x,
          `Cannot deconstruct a tuple of '${e.items.length}' elements into '${t.items.length}' variables.`,
        );
        t.items.forEach(declareAll);
        failed = true;
        return;
      }
      t.items.forEach((q, i) => walk(q, e.items[i]!));
      return;
    }
    const tv = b.temp(e.type, 'dec');
    if (e.type.isTuple) {
      const el = tupleEls(e.type);
      if (el.length !== t.items.length) {
        b.err('CS8132', x, `Cannot deconstruct a tuple of '${el.length}' elements into '${t.items.length}' variables.`);
        t.items.forEach(declareAll);
        failed = true;
        return;
      }
      pendingSetup.push(() => asgNow(tv, e));
      pendingSetup.splice(0).forEach((f) => f());
      t.items.forEach((q, i) => walk(q, tupleField(b, b.use(tv, x), i)));
      return;
    }
    const holes = t.items.map(() => {
      const v = new Local('', errorType, b.func);
      v.hidden = 'decon';
      v.scope = b.scope;
      return v;
    });
    const call = deconstructCall(b, b.use(tv, x), holes, x);
    if (!call) {
      b.err(
        'CS8129',
        right,
        `No suitable 'Deconstruct' instance or extension method was found for type '${show(e.type)}', with ${t.items.length} out parameters and a void return type.`,
      );
      t.items.forEach(declareAll);
      for (const q of t.items)
        if (q.k === 'new' && !q.type)
          b.err('CS8130', q.at, `Cannot infer the type of implicitly-typed deconstruction variable '${q.name}'.`);
      failed = true;
      return;
    }
    asgNow(tv, e);
    temps.push(...holes);
    before.push(call);
    t.items.forEach((q, i) => walk(q, b.use(holes[i]!, x)));
  };
  const pendingSetup: (() => void)[] = [];
  const asgNow = (v: Local, e: B): void => asg(v, e);
  walk(ts, right);
  for (const { t, v } of pending) {
    if (t.k === 'new') {
      b.declare(t.name, v.type, t.at);
    }
  }
  if (failed) return b.error(x);
  // single simple value: no temporaries between
  const kept = pending.map(({ v }) => {
    if (v.cv !== undefined || v.k === 'const') return v;
    const q = b.temp(v.type, 'dv');
    asg(q, v);
    return b.use(q, x);
  });
  pending.forEach(({ t }, i) => {
    const v = kept[i]!;
    values.push(v);
    if (t.k === 'new') {
      const l = b.scope.vars.get(t.name);
      if (l instanceof Local)
        stores.push({
          k: 'assign',
          target: b.use(l, t.at),
          value: v,
          isRef: false,
          type: l.type,
          start: t.at.start,
          end: t.at.end,
        });
    } else if (t.k === 'expr')
      stores.push({
        k: 'assign',
        target: t.e,
        value: v,
        isRef: false,
        type: t.e.type,
        start: t.at.start,
        end: t.at.end,
      });
  });
  const type = values.length > 1 ? b.model.tuple(types, null) : errorType;
  return {
    k: 'seq',
    temps,
    before: [...before, ...stores],
    value: { k: 'tuple', items: values, type, start: x.start, end: x.end },
    type,
    start: x.start,
    end: x.end,
  };
}
/** `x.Deconstruct(out a, out b)`, instance or extension; types of the holes are set. */
export function deconstructCall(b: Binder, recv: B, holes: Local[], x: { start: number; end: number }): B | null {
  if (recv.type.kind === 'error') return null;
  const ms = lookup(b, recv.type, 'Deconstruct')
    .found.filter((f) => f.m.kind === 'method')
    .map((f) => ({ m: f.m as Method, owner: f.owner }));
  const args: BArg0[] = holes.map((h) => ({
    e: {
      k: 'outVar',
      name: '',
      local: h,
      nstart: x.start,
      isDiscard: false,
      type: errorType,
      start: x.start,
      end: x.end,
    },
    ref: 'out',
    syntax: null,
  }));
  const g: B & { k: 'group' } = {
    k: 'group',
    recv,
    methods: ms,
    targs: null,
    name: 'Deconstruct',
    viaType: false,
    extensions: true,
    virt: true,
    nameStart: x.start,
    type: errorType,
    start: x.start,
    end: x.end,
  };
  const q = b.model.quietly(() => {
    const old = b.model.problems.length;
    void old;
    return callGroup(b, g, args, { start: x.start, end: x.end, f: { k: 'missing', start: x.start, end: x.end } });
  });
  return q.errors || q.value.k === 'error' ? null : q.value;
}
