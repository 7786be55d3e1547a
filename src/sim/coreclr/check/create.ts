// Object, array, anonymous-type, tuple, stackalloc and `with` expressions (ECMA-334 §12.8.17).
import type { Expr, ObjectInit } from '../ast.ts';
import { type B, type BArg0 } from './bound.ts';
import { accessible, type Binder, lookup } from './binder.ts';
import { hasNaturalType, implicitConv, naturalTuple } from './convert.ts';
import { applyConv, bindIndex, bindValue, convertTo, describe, isWritable, memberValue } from './expressions.ts';
import { finishArgs, type Match, resolve } from './overload.ts';
import { bindArgs, callGroup, fixOutVars, paramDefault, reportFailure } from './calls.ts';
import { makeParamsCollection } from './collections.ts';
import { bestCommonType } from './operators.ts';
import { errorType, isDelegate, isNullableT, isValueType, type Method, show, type Type, TypeDef } from './types.ts';

import { declareMembers } from './members.ts';
import { parse } from '../parse/index.ts';
import { declareType } from './universe.ts';

export function constructors(b: Binder, t: Type): { m: Method; owner: Type }[] {
  return b.model
    .members(t.def, '.ctor')
    .filter(
      (m): m is Method =>
        m.kind === 'method' &&
        !(t.def.kind === 'struct' && m.stub && m.params.length === 0 && b.model.sig(m).params.length === 0),
    )
    .map((m) => ({ m, owner: t }));
}
export function bindNew(b: Binder, x: Expr & { k: 'new' }): B {
  if (!x.type) {
    return {
      k: 'newTarget',
      args: x.args ? bindArgs(b, x.args) : [],
      x,
      scope: b.scope,
      type: errorType,
      start: x.start,
      end: x.end,
    };
  }
  const t = x.type.k === 'nullable' ? b.model.lib.type('System.Nullable`1', b.resolve(x.type.elem)) : b.resolve(x.type);
  const at = x.type;
  if (t.kind === 'error') {
    const args = x.args ? bindArgs(b, x.args) : [];
    void args;
    if (x.init) quietInit(b, x.init);
    return b.error(x);
  }
  if (isDelegate(t)) {
    const args = x.args ? bindArgs(b, x.args) : [];
    if (args.length !== 1) {
      b.err('CS0149', x, 'Method name expected');
      return { ...b.error(x), type: t };
    }
    const a = args[0]!.e;
    if (a.k === 'ulambda' || a.k === 'group') return convertTo(b, a, t, a.k === 'group' ? x : a);
    if (isDelegate(a.type)) {
      const m = b.model.members(a.type.def, 'Invoke')[0] as Method;
      return {
        k: 'delegate',
        recv: a,
        m: { def: m, owner: a.type, targs: [] },
        virt: true,
        type: t,
        start: x.start,
        end: x.end,
      };
    }
    b.err('CS0149', args[0]!.e, 'Method name expected');
    return b.error(x);
  }
  const args = x.args ? bindArgs(b, x.args) : [];
  return construct(b, t, args, x.init, x, at);
}
function quietInit(b: Binder, i: ObjectInit): void {
  for (const it of i.items) {
    if (it.k === 'assign' && !it.nested) bindValue(b, it.e as Expr);
    else if (it.k === 'add') it.args.forEach((a) => bindValue(b, a));
  }
}
export function construct(
  b: Binder,
  t: Type,
  args: BArg0[],
  init: ObjectInit | null,
  x: { start: number; end: number },
  at: { start: number; end: number },
): B {
  x = { start: x.start, end: x.end };
  const err = (code: string, msg: string): B => {
    b.err(code, code === 'CS0712' || code === 'CS0144' ? x : at, msg);
    if (init) quietInit(b, init);
    return { ...b.error(x), type: t };
  };
  if (t.kind === 'tparam') {
    if (args.length)
      return err('CS0417', `'${t.tp.name}': cannot provide arguments when creating an instance of a variable type`);
    if (!t.tp.hasNew && !t.tp.isStruct) {
      b.err(
        'CS0304',
        x,
        `Cannot create an instance of the variable type '${t.tp.name}' because it does not have the new() constraint`,
      );
      return { ...b.error(x), type: t };
    }
    const A = b.model.lib.get('System.Activator');
    const m = b.model.members(A, 'CreateInstance').find((q) => q.kind === 'method' && q.tparams.length === 1) as Method;
    b.model.sig(m);
    const call: B = {
      k: 'call',
      recv: null,
      m: { def: m, owner: A.open, targs: [t] },
      args: [],
      virt: false,
      type: t,
      start: x.start,
      end: x.end,
    };
    return init
      ? { k: 'seq', temps: [], before: [], value: withInit(b, call, t, init, x), type: t, start: x.start, end: x.end }
      : call;
  }
  if (t.kind !== 'named') return err('CS8386', 'Invalid object creation');
  if (t.def.isStatic) return err('CS0712', `Cannot create an instance of the static class '${show(t)}'`);
  if (t.def.kind === 'interface' || (t.def.isAbstract && t.def.kind === 'class'))
    return err('CS0144', `Cannot create an instance of the abstract type or interface '${show(t)}'`);
  if (t.def.kind === 'enum') {
    if (args.length)
      return err('CS1729', `'${show(t)}' does not contain a constructor that takes ${args.length} arguments`);
    return { k: 'default', type: t, ...x };
  }
  const bad = args.some((a) => a.e.k === 'error');
  let node: B;
  const all = constructors(b, t);
  const cands = all.filter((c) => accessible(b, c.m, t, t));
  if (!args.length && isValueType(t) && !cands.some((c) => b.model.sig(c.m).params.length === 0))
    node = { k: 'new', m: null, args: [], init: null, type: t, ...x };
  else {
    const r = resolve(b, cands, args, null);
    if (!r.best) {
      if (init) quietInit(b, init);
      if (!bad) {
        if (r.ambiguous)
          b.err(
            'CS0121',
            at,
            `The call is ambiguous between the following methods or properties: '${describe(r.ambiguous[0]!.m)}' and '${describe(r.ambiguous[1]!.m)}'`,
          );
        else {
          const hid = resolve(
            b,
            all.filter((c) => !(c.m.owner.library && c.m.access !== 'protected')),
            args,
            null,
          );
          if (hid.best && !t.def.library)
            b.err('CS0122', at, `'${describe(hid.best.m)}' is inaccessible due to its protection level`);
          else if (!r.failures.length)
            b.err(
              all.length && !t.def.library ? 'CS0122' : 'CS1729',
              at,
              `'${show(t)}' does not contain a constructor that takes ${args.length} arguments`,
            );
          else reportFailure(b, r, args, t.def.name, x, at, 'ctor');
        }
      }
      for (const a of args) if (a.e.k === 'outVar' && a.e.local) a.e.local.type = errorType;
      return { ...b.error(x), type: t };
    }
    const m = r.best.m as Method;
    if (m.stub && !b.type.library) {
      if (t.def.synthetic === 'opaque' || !(t.def.kind === 'struct' && !args.length))
        b.refuse(`new ${t.def.ns ? t.def.ns + '.' : ''}${t.def.name}`, at);
    }
    const f = finishArgs(b, r.best as Match, args, x, applyConv, paramDefault, (bb, tt, e, i) =>
      makeParamsCollection(bb, tt, e, i, x),
    );
    fixOutVars(b, r.best, args);
    node = {
      k: 'new',
      m: { def: m, owner: t, targs: [] },
      args: f.args,
      ...(f.order ? { order: f.order } : {}),
      init: null,
      type: t,
      ...x,
    };
  }
  requiredMembers(b, t, init, at, node);
  if (!init) return node;
  return withInit(b, node, t, init, x);
}
function requiredMembers(
  b: Binder,
  t: Type,
  init: ObjectInit | null,
  at: { start: number; end: number },
  node: B,
): void {
  if (b.type.library || node.k !== 'new') return;
  if (node.m?.def.syntax?.attrs.some((a) => a.name === 'SetsRequiredMembers')) return;
  for (let c: Type | null = t; c && c.kind === 'named' && !c.def.library; c = b.model.baseOf(c)) {
    b.model.ensure(c.def);
    for (const m of c.def.order)
      if ((m.kind === 'property' && m.required) || (m.kind === 'field' && m.required))
        if (!init || !init.items.some((i) => i.k === 'assign' && i.name === m.name))
          b.err(
            'CS9035',
            at,
            `Required member '${describe(m)}' must be set in the object initializer or attribute constructor.`,
          );
  }
}
function withInit(b: Binder, node: B, t: Type, init: ObjectInit, x: { start: number; end: number }): B {
  x = { start: x.start, end: x.end };
  const temp = b.temp(t, 'init');
  const old = b.initTarget;
  b.initTarget = temp;
  const sets = initSets(b, b.use(temp, x), t, init);
  b.initTarget = old;
  if (node.k === 'new') {
    node.init = { temp, sets };
    return node;
  }
  return {
    k: 'seq',
    temps: [temp],
    before: [{ k: 'assign', target: b.use(temp, x), value: node, isRef: false, type: t, ...x }, ...sets],
    value: b.use(temp, x),
    type: t,
    ...x,
  };
}
/** The assignments and Add calls of an object or collection initialiser. */
export function initSets(b: Binder, target: B, t: Type, init: ObjectInit): B[] {
  const out: B[] = [];
  if (
    !init.isObject &&
    init.items.length &&
    !b.model.interfacesOf(t).some((i) => i.def.full === 'System.Collections.IEnumerable') &&
    !t.is('System.Collections.IEnumerable')
  ) {
    b.err(
      'CS1922',
      init,
      `Cannot initialize type '${show(t)}' with a collection initializer because it does not implement 'System.Collections.IEnumerable'`,
    );
    return out;
  }
  for (const i of init.items) {
    if (i.k === 'add') {
      const args: BArg0[] = i.args.map((a) => ({
        e: bindValue(b, a),
        ref: '' as const,
        syntax: { ref: '', e: a, start: a.start, end: a.end },
      }));
      if (args.some((a) => a.e.k === 'error')) continue;
      const c = addCall(b, target, t, args, { start: i.start, end: i.end });
      if (c) out.push(c);
      continue;
    }
    let dest: B;
    if (i.k === 'assign') {
      const r = lookup(b, t, i.name);
      const f = r.found.find((q) => q.m.kind === 'field' || q.m.kind === 'property' || q.m.kind === 'event');
      const at = { start: i.start, end: i.nameEnd };
      if (!f) {
        if (r.inaccessible)
          b.err('CS0122', at, `'${describe(r.inaccessible.m)}' is inaccessible due to its protection level`);
        else if (r.found.length)
          b.err('CS1913', at, `Member '${i.name}' cannot be initialized. It is not a field or property.`);
        else b.err('CS0117', at, `'${show(t)}' does not contain a definition for '${i.name}'`);
        if (!i.nested) bindValue(b, i.e as Expr);
        continue;
      }
      if (f.m.isStatic) {
        b.err('CS1914', at, `Static field or property '${describe(f.m)}' cannot be assigned in an object initializer`);
        continue;
      }
      dest = memberValue(b, target, f, at, i.start);
      if (i.nested) {
        out.push(...initSets(b, dest, dest.type, i.e as ObjectInit));
        continue;
      }
      if (!isWritable(b, dest, 'assign', at)) {
        bindValue(b, i.e as Expr);
        continue;
      }
    } else {
      dest = bindIndex(b, target, { args: i.args, start: i.start, end: i.end });
      if (dest.k === 'error') continue;
      if (i.nested) {
        out.push(...initSets(b, dest, dest.type, i.e as ObjectInit));
        continue;
      }
      if (!isWritable(b, dest, 'assign', { start: i.start, end: i.end })) continue;
    }
    const e = i.e as Expr;
    if (e.k === 'arrayInit') {
      b.err('CS0622', e, 'Can only use array initializer expressions to assign to array types.');
      continue;
    }
    const v0 = bindValue(b, e);
    if (v0.k === 'error') continue;
    const v = convertTo(b, v0, dest.type, e);
    if (v.k === 'error') continue;
    out.push({ k: 'assign', target: dest, value: v, isRef: false, type: dest.type, start: i.start, end: i.end });
  }
  return out;
}
export function addCall(b: Binder, target: B, t: Type, args: BArg0[], at: { start: number; end: number }): B | null {
  const r = lookup(b, t, 'Add');
  const ms = r.found.filter((f) => f.m.kind === 'method').map((f) => ({ m: f.m as Method, owner: f.owner }));
  if (ms.length === 0 && !args.length) return null;
  const g: B & { k: 'group' } = {
    k: 'group',
    recv: target,
    methods: ms,
    targs: null,
    name: 'Add',
    viaType: false,
    extensions: true,
    virt: true,
    nameStart: at.start,
    type: errorType,
    start: at.start,
    end: at.end,
  };
  const res = resolve(b, ms, args, null);
  if (!res.best && ms.length) {
    const bad = res.failures.find((f) => f.kind === 'args');
    if (bad) {
      b.err(
        'CS1950',
        { start: args[0]!.e.start, end: args.at(-1)!.e.end },
        `The best overloaded Add method '${describe(bad.cand.m)}' for the collection initializer has some invalid arguments`,
      );
      reportFailure(b, res, args, 'Add', at, at, 'add');
      return null;
    }
    reportFailure(b, res, args, 'Add', at, at, 'add');
    return null;
  }
  const c = callGroup(b, g, args, { start: at.start, end: at.end, f: { k: 'missing', start: at.start, end: at.end } });
  return c.k === 'error' ? null : c;
}
// ---- target-typed new ----
export function targetTypedNew(b: Binder, e: B & { k: 'newTarget' }, to: Type): boolean {
  void b;
  void e;
  if (to.kind === 'tparam') return to.tp.hasNew || to.tp.isStruct;
  return to.kind === 'named' && to.def.kind !== 'interface' && !(to.isTuple && false) && to.def.kind !== 'delegate';
}
export function targetTypedNewReport(b: Binder, e: B & { k: 'newTarget' }, to: Type): void {
  if (to.kind === 'named' && to.def.kind === 'interface')
    b.err('CS0144', e, `Cannot create an instance of the abstract type or interface '${show(to)}'`);
  else b.err('CS8754', e, `There is no target type for 'new(...)'`);
}
export function finishNewTarget(b: Binder, e: B & { k: 'newTarget' }, to: Type): B {
  const t = isNullableT(to) ? to.args[0]! : to;
  const old = b.scope;
  b.scope = e.scope;
  const r = construct(b, t, e.args, e.x.init, e, { start: e.start, end: e.end });
  b.scope = old;
  return t === to || r.k === 'error'
    ? r
    : applyConv(b, r, to, { k: 'wrap', implicit: true, inner: { k: 'identity', implicit: true }, midTo: t });
}
// ---- arrays ----
export function bindNewArray(b: Binder, x: Expr & { k: 'newArray' }, _: null): B {
  let elem = b.resolve(x.elem);
  for (const r of x.outer.slice().reverse()) elem = elem.kind === 'error' ? elem : elem.array(r);
  if (elem.kind === 'named' && elem.def.isStatic) {
    b.err('CS0719', x.elem, `'${show(elem)}': array elements cannot be of static type`);
    return b.error(x);
  }
  const dims = x.sizes.map((s) => {
    const e = bindValue(b, s);
    if (e.k === 'error') return e;
    for (const n of ['int', 'uint', 'long', 'ulong'] as const) {
      const c = implicitConv(b, e, b.T[n]);
      if (c) {
        const r = applyConv(b, e, b.T[n], c);
        if (typeof r.cv === 'number' && r.cv < 0) b.err('CS0248', s, 'Cannot create an array with a negative size');
        return r;
      }
    }
    return convertTo(b, e, b.T.int, s);
  });
  if (elem.kind === 'error') {
    if (x.init) x.init.items.forEach((i) => (i.k === 'arrayInit' ? null : bindValue(b, i)));
    return b.error(x);
  }
  const t = elem.array(x.rank);
  if (x.init) {
    const init = arrayItems(b, x.init.items, t, x.rank, x.init);
    const counts = shape(x.init.items, x.rank);
    if (dims.length) {
      dims.forEach((d, i) => {
        if (d.cv === undefined) b.err('CS0150', x.sizes[i]!, 'A constant value is expected');
        else if (d.cv !== counts[i])
          b.err('CS0847', x.init!, `An array initializer of length '${String(d.cv)}' is expected`);
      });
    }
    return {
      k: 'newArray',
      elem,
      dims: counts.map((c) => b.const(b.T.int, c, x)),
      init,
      rank: x.rank,
      type: t,
      start: x.start,
      end: x.end,
    };
  }
  return { k: 'newArray', elem, dims, init: null, rank: x.rank, type: t, start: x.start, end: x.end };
}
function shape(items: Expr[], rank: number): number[] {
  const out: number[] = [];
  let cur: Expr[] = items;
  for (let r = 0; r < rank; r++) {
    out.push(cur.length);
    const f = cur[0];
    cur = f?.k === 'arrayInit' ? f.items : [];
  }
  return out;
}
/** Flattened elements of a brace initialiser of one rank. */
export function arrayItems(b: Binder, items: Expr[], t: Type, rank: number, at: { start: number; end: number }): B[] {
  const want = shape(items, rank);
  const out: B[] = [];
  const walk = (xs: Expr[], r: number): void => {
    if (xs.length !== want[r]) b.err('CS0847', at, `An array initializer of length '${want[r]}' is expected`);
    for (const i of xs) {
      if (r < rank - 1) {
        if (i.k !== 'arrayInit') {
          b.err('CS0846', i, 'A nested array initializer is expected');
          continue;
        }
        walk(i.items, r + 1);
        continue;
      }
      if (i.k === 'arrayInit') {
        b.err(
          'CS0623',
          i,
          'Array initializers can only be used in a variable or field initializer. Try using a new expression instead.',
        );
        continue;
      }
      const e = bindValue(b, i);
      out.push(e.k === 'error' ? e : convertTo(b, e, t.elem, i));
    }
  };
  walk(items, 0);
  return out;
}
export function bindImplicitArray(b: Binder, x: Expr & { k: 'implicitArray' }): B {
  const flat: Expr[] = [];
  const walk = (xs: Expr[], r: number): void => {
    for (const i of xs)
      if (r < x.rank - 1 && i.k === 'arrayInit') walk(i.items, r + 1);
      else flat.push(i);
  };
  walk(x.init.items, 0);
  const es = flat.map((i) => bindValue(b, i));
  if (es.some((e) => e.k === 'error')) return b.error(x);
  const t = bestCommonType(b, es);
  if (!t || t.is('System.Void')) {
    b.err('CS0826', x, 'No best type found for implicitly-typed array');
    return b.error(x);
  }
  return {
    k: 'newArray',
    elem: t,
    dims: shape(x.init.items, x.rank).map((c) => b.const(b.T.int, c, x)),
    init: es.map((e, i) => convertTo(b, e, t, flat[i]!)),
    rank: x.rank,
    type: t.array(x.rank),
    start: x.start,
    end: x.end,
  };
}
export function bindStackalloc(b: Binder, x: Expr & { k: 'stackalloc' }): B {
  let elem = x.elem ? b.resolve(x.elem) : null;
  let init: B[] | null = null;
  if (x.init) {
    const es = x.init.items.map((i) => bindValue(b, i));
    if (es.some((e) => e.k === 'error')) return b.error(x);
    elem ??= bestCommonType(b, es);
    if (!elem) {
      b.err('CS0826', x, 'No best type found for implicitly-typed array');
      return b.error(x);
    }
    const el = elem;
    init = es.map((e, i) => convertTo(b, e, el, x.init!.items[i]!));
  }
  if (!elem || elem.kind === 'error') return b.error(x);
  const size = x.size ? convertTo(b, bindValue(b, x.size), b.T.int, x.size) : null;
  return {
    k: 'stackalloc',
    elem,
    size,
    init,
    span: false,
    type: b.model.lib.type('System.Span`1', elem),
    start: x.start,
    end: x.end,
  };
}
export function bindTuple(b: Binder, x: Expr & { k: 'tuple' }): B {
  const items = x.items.map((i) => bindValue(b, i.e));
  if (items.some((i) => i.k === 'error')) return b.error(x);
  for (const i of items)
    if (i.type.is('System.Void')) {
      b.err('CS8210', i, "A tuple may not contain a value of type 'void'.");
      return b.error(x);
    }
  const inferred = x.items.map((i) => i.name ?? inferName(i.e));
  const names = inferred.map(
    (n, i) =>
      x.items[i]!.name ??
      (n &&
      inferred.filter((q) => q === n).length === 1 &&
      !/^Item\d+$|^Rest$|^ToString$|^GetHashCode$|^Equals$|^CompareTo$/.test(n)
        ? n
        : null),
  );
  return { k: 'tupleLit', items, names, type: errorType, start: x.start, end: x.end };
}
function inferName(e: Expr): string | null {
  return e.k === 'name' && !e.targs
    ? e.id
    : e.k === 'member'
      ? e.id
      : e.k === 'suppress'
        ? inferName(e.e)
        : e.k === 'cond?'
          ? inferName(e.rest)
          : e.k === 'binding'
            ? e.id
            : null;
}
// ---- anonymous types ----
export function bindAnon(b: Binder, x: Expr & { k: 'anonObject' }): B {
  const es = x.members.map((m) => bindValue(b, m.e));
  if (es.some((e) => e.k === 'error')) return b.error(x);
  const names = x.members.map((m, i) => {
    const n = m.name ?? inferName(m.e);
    if (!n) {
      b.err(
        'CS0746',
        m.e,
        'Invalid anonymous type member declarator. Anonymous type members must be declared with a member assignment, simple name or member access.',
      );
    }
    void i;
    return n ?? '';
  });
  if (names.some((n) => !n)) return b.error(x);
  for (let i = 0; i < names.length; i++)
    if (names.indexOf(names[i]!) < i) {
      b.err('CS0833', x.members[i]!.e, 'An anonymous type cannot have multiple properties with the same name');
      return b.error(x);
    }
  for (let i = 0; i < es.length; i++)
    if ((!hasNaturalType(es[i]!) && es[i]!.k !== 'tupleLit') || es[i]!.type.is('System.Void')) {
      b.err('CS0828', x.members[i]!.e, 'Cannot assign to anonymous type property');
      return b.error(x);
    }
  const vals = es.map((e) => {
    const t = e.k === 'tupleLit' ? naturalTuple(b, e) : null;
    return t ? convertTo(b, e, t, e) : e;
  });
  const d = anonType(b, names);
  const t = d.inst(vals.map((v) => v.type));
  const m = b.model.members(d, '.ctor')[0] as Method;
  b.model.sig(m);
  return {
    k: 'new',
    m: { def: m, owner: t, targs: [] },
    args: vals.map((e) => ({ e, ref: '' as const })),
    init: null,
    type: t,
    start: x.start,
    end: x.end,
  };
}
export function anonType(b: Binder, names: string[]): TypeDef {
  const key = names.join(',');
  const m = b.model as typeof b.model & { anon?: Map<string, TypeDef> };
  m.anon ??= new Map();
  const old = m.anon.get(key);
  if (old) return old;
  const ps = names.map((_, i) => 'T' + i);
  const RS = 'global::System.Runtime.CompilerServices.__RecordSupport';
  const self = `A<${ps.join(', ')}>`;
  const n = names.length;
  const src = `sealed class A${n ? `<${ps.join(', ')}>` : ''} { ${names.map((nm, i) => `private readonly T${i} f${i}; public T${i} @${nm} => f${i};`).join('\n')} public A(${names.map((nm, i) => `T${i} @${nm}`).join(', ')}) { ${names.map((nm, i) => `f${i} = @${nm};`).join(' ')} }
 public override bool Equals(object value) { var o = value as ${n ? self : 'A'}; return (object)o != null${names.map((_, i) => ` && ${RS}.Same(f${i}, o.f${i})`).join('')}; }
 public override int GetHashCode() { unchecked { int h = ${n ? hashSeed(names) : 0}; ${names.map((_, i) => `h = h * -1521134295 + ${RS}.Hash(f${i});`).join(' ')} return h; } }
 public override string ToString() { var b = new global::System.Text.StringBuilder(); b.Append("{ "); ${names.map((nm, i) => `b.Append("${i ? ', ' : ''}${nm} = "); ${RS}.Print(b, f${i});`).join(' ')} b.Append("${n ? ' }' : '}'}"); return b.ToString(); } }`;
  const p = parse(src, '<record>');
  const d = new TypeDef(`<>f__AnonymousType${m.anon.size}`, '', null);
  d.isAnonymous = true;
  d.ownArity = n;
  declareType(
    d,
    { ...p.unit!.root.types[0]!, name: 'A' },
    { name: '', parent: null, usings: ['System'], statics: [], aliases: new Map(), library: true, staticSyntax: [] },
    '<record>',
    false,
  );
  d.library = false;
  d.isSealed = true;
  m.anon.set(key, d);
  m.lateDefs.push(d);
  d.members = new Map();
  d.order = [];
  d.membersDone = true;
  fixName(d);
  declareMembers(b.model, d);
  return d;
}
function fixName(d: TypeDef): void {
  d.nested.set('A`' + d.ownArity, d);
}
function hashSeed(names: string[]): number {
  let h = 0;
  for (const n of names) for (let i = 0; i < n.length; i++) h = (Math.imul(h, 31) + n.charCodeAt(i)) | 0;
  return h;
}
export function bindWith(b: Binder, x: Expr & { k: 'with' }): B {
  const e = bindValue(b, x.e);
  if (e.k === 'error' || e.type.kind === 'error') {
    return b.error(x);
  }
  const t = e.type;
  let clone: import('./types.ts').MethodRef | null = null;
  if (t.kind === 'named' && t.def.isRecord && t.def.kind === 'class') {
    const f = lookup(b.privileged(), t, '__Clone').found[0];
    if (f && f.m.kind === 'method') clone = { def: f.m, owner: f.owner, targs: [] };
  } else if (t.kind === 'named' && t.def.isAnonymous) return withAnon(b, e, x);
  else if (!isValueType(t)) {
    b.err('CS8858', x.e, `The receiver type '${show(t)}' is not a valid record type and is not a struct type.`);
    return b.error(x);
  }
  const temp = b.temp(t, 'with');
  const target = b.use(temp, x);
  const sets: B[] = [];
  const old = b.initTarget;
  b.initTarget = temp;
  for (const i of x.init) {
    const at = { start: i.start, end: i.start + i.name.length };
    const r = lookup(b, t, i.name);
    const f = r.found.find((q) => q.m.kind === 'field' || q.m.kind === 'property');
    if (!f) {
      b.err(r.inaccessible ? 'CS0122' : 'CS0117', at, `'${show(t)}' does not contain a definition for '${i.name}'`);
      bindValue(b, i.e);
      continue;
    }
    const d = memberValue(b, target, f, at, i.start);
    if (!isWritable(b, d, 'assign', at)) continue;
    const v0 = bindValue(b, i.e);
    if (v0.k === 'error') continue;
    const v = convertTo(b, v0, d.type, i.e);
    if (v.k !== 'error')
      sets.push({ k: 'assign', target: d, value: v, isRef: false, type: d.type, start: i.start, end: i.end });
  }
  b.initTarget = old;
  return { k: 'with', e, clone, temp, sets, type: t, start: x.start, end: x.end };
}
function withAnon(b: Binder, e: B, x: Expr & { k: 'with' }): B {
  const d = e.type.def;
  const ctor = b.model.members(d, '.ctor')[0] as Method;
  b.model.sig(ctor);
  const temp = b.temp(e.type, 'with');
  const vals = new Map<string, B>();
  for (const i of x.init) {
    const k = ctor.params.findIndex((p) => p.name === i.name);
    if (k < 0) {
      b.err(
        'CS0117',
        { start: i.start, end: i.start + i.name.length },
        `'${show(e.type)}' does not contain a definition for '${i.name}'`,
      );
      return b.error(x);
    }
    vals.set(i.name, convertTo(b, bindValue(b, i.e), e.type.args[k]!, i.e));
  }
  const args = ctor.params.map((p) => {
    const v = vals.get(p.name);
    if (v) return { e: v, ref: '' as const };
    const f = lookup(b, e.type, p.name).found[0]!;
    return { e: memberValue(b, b.use(temp, x), f, x, x.start), ref: '' as const };
  });
  return {
    k: 'seq',
    temps: [temp],
    before: [{ k: 'assign', target: b.use(temp, x), value: e, isRef: false, type: e.type, start: x.start, end: x.end }],
    value: {
      k: 'new',
      m: { def: ctor, owner: e.type, targs: [] },
      args,
      init: null,
      type: e.type,
      start: x.start,
      end: x.end,
    },
    type: e.type,
    start: x.start,
    end: x.end,
  };
}
