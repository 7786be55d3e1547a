// Patterns, `is`, switch expressions (ECMA-334 §11; after Roslyn's Binder_Patterns).
import type { Designation, Expr, Pattern, TypeSyntax } from '../ast.ts';
import { type B, type Conv, Local, type P } from './bound.ts';
import { type Binder, lookup } from './binder.ts';
import { explicitConv, hasNaturalType, implicitConv, standardConv } from './convert.ts';
import {
  applyConv,
  bindExpr,
  bindTyped,
  bindValue,
  convertTo,
  indexOf,
  memberOf,
  memberValue,
  tupleEls,
} from './expressions.ts';
import { bestCommonType, tupleField } from './operators.ts';
import { deconstructCall } from './deconstruct.ts';
import { numOrEnum } from './numbers.ts';
import {
  errorType,
  isEnum,
  isInterface,
  isNullableT,
  isReferenceType,
  isValueType,
  sameType,
  show,
  type Type,
} from './types.ts';

const none = { k: 'missing' as const, start: 0, end: 0 };
export function bindIs(b: Binder, x: Expr & { k: 'is' }): B {
  const e = bindTyped(b, x.e);
  if (x.pattern.k === 'type' || x.pattern.k === 'const') {
    let t: Type | null = null;
    if (x.pattern.k === 'type') t = b.resolve(x.pattern.type);
    else {
      const c = constOrType(b, x.pattern.e);
      if (c.type) t = c.type;
      else {
        if (e.k === 'error') return { ...b.error(x), type: b.T.bool };
        return patternTest(b, e, constPattern(b, c.e!, e.type, x.pattern.e), x);
      }
    }
    if (e.k === 'error' || t.kind === 'error' || (e.type.kind === 'error' && e.k !== 'tupleLit' && hasNaturalType(e)))
      return { ...b.error(x), type: b.T.bool };
    if (t.kind === 'named' && t.def.isStatic) {
      checkType(b, e.type, t, x.pattern, x);
      return { ...b.error(x), type: b.T.bool };
    }
    return { k: 'isType', e, t, type: b.T.bool, start: x.start, end: x.end };
  }
  if (e.k === 'error' || (e.type.kind === 'error' && e.k !== 'tupleLit' && hasNaturalType(e))) {
    b.model.quietly(() => 0);
    declareOnly(b, x.pattern);
    return { ...b.error(x), type: b.T.bool };
  }
  checkDesignations(b, x.pattern, true, true);
  if (e.type.kind === 'null') {
    const p = bindPattern(b, x.pattern, b.T.object);
    return patternTest(b, b.const(b.T.object, null, e), p, x);
  }
  return patternTest(b, e, bindPattern(b, x.pattern, e.type), x);
}
function declareOnly(b: Binder, p: Pattern): void {
  const d = (x: Designation | null): void => {
    if (!x) return;
    if (x.k === 'single') b.declare(x.name, errorType, x);
    else if (x.k === 'paren') x.items.forEach(d);
  };
  switch (p.k) {
    case 'decl':
    case 'var':
      d(p.d);
      break;
    case 'recursive':
      p.pos?.forEach((q) => declareOnly(b, q.p));
      p.props?.forEach((q) => declareOnly(b, q.p));
      d(p.d);
      break;
    case 'list':
      p.items.forEach((q) => declareOnly(b, q));
      d(p.d);
      break;
    case 'slice':
      if (p.p) declareOnly(b, p.p);
      break;
    case 'not':
      declareOnly(b, p.p);
      break;
    case 'and':
    case 'or':
      declareOnly(b, p.l);
      declareOnly(b, p.r);
      break;
    default:
  }
}
function patternTest(b: Binder, e: B, p: P, x: { start: number; end: number }): B {
  if (p.k === 'error') return { ...b.error(x), type: b.T.bool };
  if (impossible(p))
    b.err('CS8518', x, `An expression of type '${show(e.type)}' can never match the provided pattern.`);
  const temp = e.k === 'local' ? null : b.temp(e.type, 'is');
  return { k: 'is', e, p, temp, type: b.T.bool, start: x.start, end: x.end };
}
function constOrType(b: Binder, e: Expr): { type: Type | null; e: B | null } {
  const v = bindExpr(b, e);
  if (v.k === 'typeRef') return { type: v.t, e: null };
  if (v.k === 'group' || v.k === 'nsRef') return { type: null, e: bindValue(b, e) };
  return { type: null, e: v };
}
/** Whether testing `input` for `t` makes sense; reports CS8121 where it cannot be. */
function checkType(
  b: Binder,
  input: Type,
  t: Type,
  at: { start: number; end: number },
  x: { start: number; end: number },
): boolean {
  if (t.kind === 'named' && t.def.isStatic) {
    b.err('CS7023', x, `The second operand of an 'is' or 'as' operator may not be static type '${show(t)}'`);
    return false;
  }
  if (input.kind === 'null' || input.kind === 'error' || input.kind === 'tparam' || t.kind === 'tparam') return true;
  const c = standardConv(b, input, t) ?? standardConv(b, t, input);
  const ok =
    c &&
    ['identity', 'ref', 'box', 'unbox', 'castRef', 'wrap', 'unwrap', 'lift', 'tupleValue'].includes(c.k) &&
    !(c.k === 'wrap' && c.inner!.k !== 'identity') &&
    !(c.k === 'unwrap' && c.inner!.k !== 'identity') &&
    !(c.k === 'lift' && c.inner!.k !== 'identity');
  if (!ok) {
    if (at === x) return false;
    b.err('CS8121', at, `An expression of type '${show(input)}' cannot be handled by a pattern of type '${show(t)}'.`);
    return false;
  }
  return true;
}
function constPattern(b: Binder, v: B, input: Type, at: { start: number; end: number }): P {
  if (v.k === 'error') return { k: 'error' };
  if (v.type.kind === 'null') {
    if (isValueType(input) && !isNullableT(input)) {
      b.err('CS0037', at, `Cannot convert null to '${show(input)}' because it is a non-nullable value type`);
      return { k: 'error' };
    }
    return { k: 'const', value: b.const(b.T.object, null, at), nullTest: true, input };
  }
  const t = isNullableT(input) ? input.args[0]! : input;
  if (
    (t.is('System.ReadOnlySpan`1') ||
      t.is('System.Span`1') ||
      (t.kind === 'named' && t.def.full.startsWith('System.ReadOnlySpan'))) &&
    v.type.is('System.String')
  )
    return b.refuse('span pattern', at);
  let c: B;
  if (t.is('System.Object') || isInterface(t) || t.kind === 'tparam' || t.is('System.ValueType') || t.is('System.Enum'))
    c = v;
  else {
    const cv = implicitConv(b, v, t);
    if (!cv) {
      if (v.cv === undefined) {
        b.err('CS0029', at, `Cannot implicitly convert type '${show(v.type)}' to '${show(t)}'`);
        return { k: 'error' };
      }
      const ex = explicitConv(b, v, t);
      b.err(
        ex
          ? 'CS0266'
          : isReferenceType(t) || isEnum(t) || true
            ? standardConv(b, v.type, t)
              ? 'CS0266'
              : 'CS0029'
            : 'CS8121',
        at,
        `Cannot implicitly convert type '${show(v.type)}' to '${show(t)}'`,
      );
      return { k: 'error' };
    }
    c = applyConv(b, v, t, cv);
  }
  if (c.cv === undefined) {
    b.err('CS9135', at, `A constant value of type '${show(t)}' is expected`);
    return { k: 'error' };
  }
  return { k: 'const', value: c, nullTest: false, input };
}
function declareIn(b: Binder, d: Designation, t: Type): Local | null {
  return d.k === 'single' ? b.declare(d.name, t, d) : null;
}
export function bindPattern(b: Binder, p: Pattern, input: Type): P {
  switch (p.k) {
    case 'discard':
      return { k: 'any' };
    case 'var':
      if (p.d.k === 'paren') return varTuple(b, p.d, input);
      return { k: 'var', v: declareIn(b, p.d, input) };
    case 'const': {
      const c = constOrType(b, p.e);
      if (c.type) {
        if (c.type.kind === 'error') return { k: 'error' };
        return typePattern(b, c.type, input, null, p);
      }
      return constPattern(b, c.e!, input, p.e);
    }
    case 'type': {
      const t = b.resolve(p.type);
      if (t.kind === 'error') return { k: 'error' };
      return typePattern(b, t, input, null, p);
    }
    case 'decl': {
      const t = isVarType(p.type) ? input : b.resolve(p.type);
      if (t.kind === 'error') {
        if (p.d.k === 'single') b.declare(p.d.name, errorType, p.d);
        return { k: 'error' };
      }
      if (isNullableT(t)) {
        b.err(
          'CS8116',
          p.type,
          `It is not legal to use nullable type '${show(t)}' in a pattern; use the underlying type '${show(t.args[0]!)}' instead.`,
        );
        declareIn(b, p.d, t);
        return { k: 'error' };
      }
      return typePattern(b, t, input, p.d, p);
    }
    case 'rel': {
      const v = bindValue(b, p.e);
      if (v.k === 'error') return { k: 'error' };
      const t = isNullableT(input) ? input.args[0]! : input;
      const obj = t.is('System.Object') || isInterface(t) || t.kind === 'tparam' || t.is('System.ValueType');
      const c = obj ? v : convertTo(b, v, t, p.e);
      if (c.k === 'error') return { k: 'error' };
      if (c.cv === undefined) {
        b.err('CS9135', p.e, `A constant value of type '${show(t)}' is expected`);
        return { k: 'error' };
      }
      const n = numOrEnum(c.type);
      if (!n || (isEnum(c.type) && false)) {
        b.err('CS8781', p.e, `Relational patterns may not be used for a value of type '${show(c.type)}'.`);
        return { k: 'error' };
      }
      return { k: 'rel', op: p.op, value: c, ot: n, input };
    }
    case 'not': {
      const q = bindPattern(b, p.p, input);
      return q.k === 'error' ? q : { k: 'not', p: q };
    }
    case 'and': {
      const l = bindPattern(b, p.l, input);
      const nt = narrowed(l, input);
      const r = bindPattern(b, p.r, nt);
      if (l.k === 'error' || r.k === 'error') return { k: 'error' };
      return { k: 'and', l, r };
    }
    case 'or': {
      const l = bindPattern(b, p.l, input),
        r = bindPattern(b, p.r, input);
      return l.k === 'error' || r.k === 'error' ? { k: 'error' } : { k: 'or', l, r };
    }
    case 'recursive':
      return recursive(b, p, input);
    case 'list':
      return listPattern(b, p, input);
    case 'slice':
      b.err('CS8980', p, 'Slice patterns may only be used once and directly inside a list pattern.');
      return { k: 'error' };
  }
}
/** The type an input is known to have after a pattern. */
function narrowed(p: P, input: Type): Type {
  switch (p.k) {
    case 'type':
      return p.t;
    case 'recursive':
      return p.t ?? (isNullableT(input) ? input.args[0]! : input);
    case 'and':
      return narrowed(p.r, narrowed(p.l, input));
    case 'const':
      return p.nullTest ? input : p.value.type;
    case 'rel':
      return p.value.type;
    default:
      return input;
  }
}
function isVarType(t: TypeSyntax): boolean {
  return t.k === 'named' && t.parts.length === 1 && t.parts[0]!.id === 'var' && !t.alias;
}
function typePattern(b: Binder, t: Type, input: Type, d: Designation | null, at: Pattern): P {
  const pos = at.k === 'decl' || at.k === 'type' ? at.type : at;
  if (!checkType(b, input, t, pos, at)) {
    if (d) declareIn(b, d, t);
    return { k: 'error' };
  }
  return { k: 'type', t, v: d ? declareIn(b, d, t) : null, input, nullOnly: sameType(t, input) };
}
function varTuple(b: Binder, d: Designation & { k: 'paren' }, input: Type): P {
  const pos = d.items.map((i) => ({
    p: (i.k === 'discard'
      ? { k: 'discard', start: i.start, end: i.end }
      : { k: 'var', d: i, start: i.start, end: i.end }) as Pattern,
  }));
  return recursive(b, { k: 'recursive', type: null, pos, props: null, d: null, start: d.start, end: d.end }, input);
}
function recursive(b: Binder, p: Pattern & { k: 'recursive' }, input: Type): P {
  const t = p.type ? b.resolve(p.type) : null;
  if (t?.kind === 'error') {
    declareOnly(b, p);
    return { k: 'error' };
  }
  const inner = t ?? (isNullableT(input) ? input.args[0]! : input);
  if (t && !checkType(b, input, t, p.type!, p)) {
    declareOnly(b, { ...p, type: null });
    return { k: 'error' };
  }
  const recv = b.temp(inner, 'pat');
  const rv = b.use(recv, p);
  let failed = false;
  const subs: { get: B; recv: Local; temp: Local; p: P }[] = [];
  let deconstruct: { call: B; holes: Local[]; recv: Local } | null = null;
  const add = (get: B, q: Pattern): void => {
    const temp = b.temp(get.type, 'sub');
    const s = bindPattern(b, q, get.type);
    if (s.k === 'error') failed = true;
    subs.push({ get, recv, temp, p: s });
  };
  if (p.pos) {
    if (inner.isTuple || (inner.is('System.Object') && false)) {
      const el = tupleEls(inner);
      if (el.length !== p.pos.length) {
        b.err(
          'CS8502',
          p,
          `Matching the tuple type '${show(inner)}' requires '${el.length}' subpatterns, but '${p.pos.length}' subpatterns are present.`,
        );
        declareOnly(b, { ...p, type: null });
        return { k: 'error' };
      }
      p.pos.forEach((q, i) => {
        let ix = i;
        if (q.name && inner.names) {
          const n = inner.names.indexOf(q.name);
          if (n >= 0) ix = n;
        }
        add(tupleField(b, rv, ix), q.p);
      });
    } else if ((inner.is('System.Object') || isInterface(inner)) && !t && p.pos.length) {
      return itupleePattern(b, p, input);
    } else {
      const holes = p.pos.map(() => {
        const v = new Local('', errorType, b.func);
        v.hidden = 'decon';
        v.scope = b.scope;
        return v;
      });
      const call = deconstructCall(b, rv, holes, p);
      if (!call) {
        b.err(
          'CS8129',
          p,
          `No suitable 'Deconstruct' instance or extension method was found for type '${show(inner)}', with ${p.pos.length} out parameters and a void return type.`,
        );
        declareOnly(b, { ...p, type: null });
        return { k: 'error' };
      }
      deconstruct = { call, holes, recv };
      const names = call.k === 'call' ? call.m.def.params.slice(call.ext ? 1 : 0).map((q) => q.name) : [];
      p.pos.forEach((q, i) => {
        let ix = i;
        if (q.name) {
          const n = names.indexOf(q.name);
          if (n >= 0) ix = n;
        }
        add(b.use(holes[ix]!, p), q.p);
      });
    }
  }
  for (const q of p.props ?? []) {
    let get: B = rv;
    let ok = true;
    let chain: Pattern = q.p;
    // nested paths: A.B.C is { A: { B: { C: p } } }
    for (let i = q.path.length - 1; i > 0; i--)
      chain = {
        k: 'recursive',
        type: null,
        pos: null,
        props: [{ path: [q.path[i]!], p: chain, start: q.start, end: q.end }],
        d: null,
        start: q.start,
        end: q.end,
      };
    const n = q.path[0]!;
    const at = { start: q.start, end: q.start + n.length };
    if (inner.isTuple) {
      const m = memberOf(b, rv, { id: n, targs: null, nameStart: at.start, start: at.start, end: at.end }, false, none);
      get = m;
      if (m.k === 'error') ok = false;
    } else {
      const r = lookup(b, inner, n);
      const f = r.found.find((z) => z.m.kind === 'field' || z.m.kind === 'property');
      if (!f) {
        b.err(
          r.inaccessible ? 'CS0122' : r.found.length ? 'CS8918' : 'CS0117',
          at,
          `'${show(inner)}' does not contain a definition for '${n}'`,
        );
        ok = false;
      } else if (f.m.isStatic) {
        b.err('CS0176', at, 'static member');
        ok = false;
      } else get = memberValue(b, rv, f, at, at.start);
    }
    if (!ok) {
      failed = true;
      declareOnly(b, chain);
      continue;
    }
    add(get, chain);
  }
  const v = p.d && p.d.k === 'single' ? b.declare(p.d.name, inner, p.d) : null;
  if (failed) return { k: 'error' };
  return {
    k: 'recursive',
    t,
    input,
    nullTest: isReferenceType(input) || isNullableT(input) || input.kind === 'tparam' || !!t,
    deconstruct,
    subs,
    v,
    vtype: inner,
    cast: recv,
  };
}
/** Positional pattern on an object: System.Runtime.CompilerServices.ITuple. */
function itupleePattern(b: Binder, p: Pattern & { k: 'recursive' }, input: Type): P {
  const IT = b.model.lib.type('System.Runtime.CompilerServices.ITuple');
  const recv = b.temp(IT, 'ituple');
  const rv = b.use(recv, p);
  const len = memberOf(
    b,
    rv,
    { id: 'Length', targs: null, nameStart: p.start, start: p.start, end: p.end },
    false,
    none,
  );
  const lt = b.temp(b.T.int, 'len');
  const subs: { get: B; recv: Local; temp: Local; p: P }[] = [
    {
      get: len,
      recv,
      temp: lt,
      p: { k: 'const', value: b.const(b.T.int, p.pos!.length, p), nullTest: false, input: b.T.int },
    },
  ];
  let failed = false;
  p.pos!.forEach((q, i) => {
    const get = indexOf(b, rv, [{ e: b.const(b.T.int, i, p), ref: '', syntax: null }], p);
    const temp = b.temp(b.T.object, 'sub');
    const s = bindPattern(b, q.p, b.T.object);
    if (s.k === 'error') failed = true;
    subs.push({ get, recv, temp, p: s });
  });
  const v = p.d && p.d.k === 'single' ? b.declare(p.d.name, IT, p.d) : null;
  return failed
    ? { k: 'error' }
    : { k: 'recursive', t: IT, input, nullTest: true, deconstruct: null, subs, v, vtype: IT, cast: recv };
}
function listPattern(b: Binder, p: Pattern & { k: 'list' }, input: Type): P {
  const inner = isNullableT(input) ? input.args[0]! : input;
  const recv = b.temp(inner, 'list');
  const rv = b.use(recv, p);
  const lenName = inner.kind === 'array' || lookup(b, inner, 'Length').found.length ? 'Length' : 'Count';
  const q = b.model.quietly(() =>
    memberOf(b, rv, { id: lenName, targs: null, nameStart: p.start, start: p.start, end: p.end }, false, none),
  );
  const itm = q.errors
    ? null
    : b.model.quietly(() => indexOf(b, rv, [{ e: b.const(b.T.int, 0, p), ref: '', syntax: null }], p));
  if (q.errors || q.value.k === 'error' || !itm || itm.errors) {
    if (q.errors || q.value.k === 'error') b.err('CS8985', p, 'List patterns may not be used for this value');
    b.err(
      'CS0021',
      p,
      `List patterns may not be used for a value of type '${show(input)}'. No suitable 'Length' or 'Count' property was found.`,
    );
    declareOnly(b, p);
    return { k: 'error' };
  }
  const lenTemp = b.temp(b.T.int, 'len');
  const length: B = {
    k: 'assign',
    target: b.use(lenTemp, p),
    value: q.value,
    isRef: false,
    type: b.T.int,
    start: p.start,
    end: p.end,
  };
  const items: { get: B; temp: Local; p: P }[] = [];
  let slice: { get: B | null; temp: Local; p: P | null; at: number } | null = null;
  let failed = false;
  const n = p.items.length;
  const at = p.items.findIndex((i) => i.k === 'slice');
  p.items.forEach((i, k) => {
    if (i.k === 'slice') {
      if (slice) {
        b.err('CS8980', i, 'Slice patterns may only be used once and directly inside a list pattern.');
        failed = true;
        return;
      }
      if (!i.p) {
        slice = { get: null, temp: recv, p: null, at: k };
        return;
      }
      const R = b.model.lib.type('System.Range'),
        I = b.model.lib.type('System.Index');
      const mk = (v: number, fromEnd: boolean): B => {
        const ctor = b.model
          .members(I.def, '.ctor')
          .find((m) => m.kind === 'method' && b.model.sig(m).params.length === 2) as import('./types.ts').Method;
        return {
          k: 'new',
          m: { def: ctor, owner: I, targs: [] },
          args: [
            { e: b.const(b.T.int, v, i), ref: '' },
            { e: b.const(b.T.bool, fromEnd, i), ref: '' },
          ],
          init: null,
          type: I,
          start: i.start,
          end: i.end,
        };
      };
      const rc = b.model
        .members(R.def, '.ctor')
        .find((m) => m.kind === 'method' && b.model.sig(m).params.length === 2) as import('./types.ts').Method;
      const range: B = {
        k: 'new',
        m: { def: rc, owner: R, targs: [] },
        args: [
          { e: mk(k, false), ref: '' },
          { e: mk(n - 1 - k, true), ref: '' },
        ],
        init: null,
        type: R,
        start: i.start,
        end: i.end,
      };
      const get = indexOf(b, rv, [{ e: range, ref: '', syntax: null }], i);
      if (get.k === 'error') {
        failed = true;
        return;
      }
      const temp = b.temp(get.type, 'slice');
      const s = bindPattern(b, i.p, get.type);
      if (s.k === 'error') failed = true;
      slice = { get, temp, p: s, at: k };
      return;
    }
    const ix: B =
      at >= 0 && k > at
        ? {
            k: 'bin',
            op: '-',
            ot: 'int',
            l: b.use(lenTemp, i),
            r: b.const(b.T.int, n - k, i),
            checked: false,
            lifted: false,
            type: b.T.int,
            start: i.start,
            end: i.end,
          }
        : b.const(b.T.int, k, i);
    const get = indexOf(b, rv, [{ e: ix, ref: '', syntax: null }], i);
    const temp = b.temp(get.type, 'item');
    const s = bindPattern(b, i, get.type);
    if (s.k === 'error') failed = true;
    items.push({ get, temp, p: s });
  });
  const v = p.d && p.d.k === 'single' ? b.declare(p.d.name, inner, p.d) : null;
  if (failed) return { k: 'error' };
  return {
    k: 'list',
    input,
    recv,
    length,
    items,
    slice,
    v,
    min: at >= 0 ? n - 1 : n,
    exact: at < 0,
    nullTest: isReferenceType(input) || isNullableT(input),
  };
}

export function bindSwitchExpr(b: Binder, x: Expr & { k: 'switch' }): B {
  let e = bindTyped(b, x.e);
  if (e.k === 'error' || (e.type.kind === 'error' && e.k !== 'tupleLit' && hasNaturalType(e))) {
    e = { ...b.error(x.e), type: errorType };
  }
  const bad = e.k === 'error';
  const input = e.type;
  const temp = b.temp(input, 'switch');
  let failed = bad;
  return b.inScope((scope) => {
    const arms = x.arms.map((a) =>
      b.inScope((s) => {
        let p: P = { k: 'error' };
        if (bad) declareOnly(b, a.pattern);
        else {
          checkDesignations(b, a.pattern, true, false);
          p = bindPattern(b, a.pattern, input);
        }
        if (p.k === 'error') failed = true;
        let when: B | null = null;
        if (a.when) {
          const w = bindValue(b, a.when);
          when = w.k === 'error' ? w : convertTo(b, w, b.T.bool, a.when);
        }
        const v = bindValue(b, a.e);
        if (v.k === 'error') failed = true;
        return { p, when, e: v, scope: s };
      }),
    );
    if (!arms.length) {
      return { k: 'switchTarget', e, temp, arms, scope, type: errorType, start: x.start, end: x.end };
    }
    if (failed) {
      const t = bestCommonType(
        b,
        arms.map((a) => a.e).filter((v) => v.k !== 'error'),
      );
      return { ...b.error(x), type: t ?? errorType };
    }
    subsumption(b, arms, x);
    const t = bestCommonType(
      b,
      arms.map((a) => a.e).filter((v) => v.k !== 'throw'),
    );
    if (!t || t.is('System.Void'))
      return { k: 'switchTarget', e, temp, arms, scope, type: errorType, start: x.start, end: x.end };
    return {
      k: 'switchExpr',
      e,
      temp,
      arms: arms.map((a) => ({ ...a, e: convertTo(b, a.e, t, a.e) })),
      scope,
      type: t,
      start: x.start,
      end: x.end,
    };
  });
}
export function finishSwitch(b: Binder, e: B & { k: 'switchTarget' }, to: Type, convs: Conv[]): B {
  return {
    k: 'switchExpr',
    e: e.e,
    temp: e.temp,
    arms: e.arms.map((a, i) => ({ ...a, e: applyConv(b, a.e, to, convs[i]!) })),
    scope: e.scope,
    type: to,
    start: e.start,
    end: e.end,
  };
}
import { checkDesignations, impossible } from './satisfy.ts';
import { covers } from './subsume.ts';
/** CS8510: an arm that earlier arms have already handled. */
function subsumption(b: Binder, arms: { p: P; when: B | null; e: B }[], x: Expr & { k: 'switch' }): void {
  const seen: P[] = [];
  arms.forEach((a, i) => {
    if ((seen.length && covers(seen, a.p)) || impossible(a.p))
      b.err(
        'CS8510',
        x.arms[i]!.pattern,
        'The pattern is unreachable. It has already been handled by a previous arm of the switch expression or it is impossible to match.',
      );
    if (!a.when || a.when.cv === true) seen.push(a.p);
  });
}
