// Unary, binary, assignment, conditional and coalescing operators (ECMA-334 §12.9–§12.21).
import type { Expr } from '../ast.ts';
import type { Local } from './bound.ts';
import { type B, type BArg0 } from './bound.ts';
import type { Binder } from './binder.ts';
import { hasNaturalType, implicitConv, naturalTuple, standardConv } from './convert.ts';
import {
  applyConv,
  bindExpr,
  bindTyped,
  bindValue,
  convertTo,
  isWritable,
  reportNoConversion,
  tupleEls,
} from './expressions.ts';
import { finishArgs, resolve } from './overload.ts';
import { paramDefault } from './calls.ts';
import { makeParamsCollection } from './collections.ts';
import { naturalGroupType } from './calls.ts';
import { naturalLambdaType } from './lambda.ts';
import { Fold, foldBinary, foldUnary, fits, implicitNumeric, isIntegral, type Num, numOf } from './numbers.ts';
import {
  type ConstValue,
  errorType,
  isDelegate,
  isEnum,
  isNullableT,
  isReferenceType,
  isValueType,
  type Method,
  mergeNames,
  sameType,
  show,
  subst,
  type Type,
} from './types.ts';
import { operatorName } from './model.ts';
import { bindDeconstruct } from './deconstruct.ts';
import { lookup } from './binder.ts';

const lift = (t: Type): Type => (isNullableT(t) ? t.args[0]! : t);
const ladder: Num[] = ['int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal'];

/** Best common type of some expressions (§12.6.3.16), or null. */
export function bestCommonType(b: Binder, es: B[]): Type | null {
  const cands: Type[] = [];
  for (const e of es) {
    const t =
      e.k === 'tupleLit'
        ? naturalTuple(b, e)
        : e.k === 'ulambda'
          ? naturalLambdaType(b, e)
          : e.k === 'group'
            ? naturalGroupType(b, e)
            : hasNaturalType(e)
              ? e.type
              : null;
    if (t && t.kind !== 'error' && !cands.some((c) => c === t)) cands.push(t);
  }
  const ok = cands.filter((c) => es.every((e) => !!implicitConv(b, e, c)));
  if (ok.length === 1) return ok[0]!;
  if (ok.length > 1) {
    const best = ok.filter((c) => ok.every((d) => sameType(c, d) || !!standardConv(b, d, c)?.implicit));
    const first = best[0];
    return first ? ok.filter((c) => sameType(c, first)).reduce(mergeNames) : null;
  }
  return null;
}
export function bindConditional(b: Binder, x: Expr & { k: 'conditional' }): B {
  const c = condition(b, x.c);
  const a0 = bindValue(b, x.a),
    b0 = bindValue(b, x.b);
  if (x.a.k === 'ref' || x.b.k === 'ref') {
    if (a0.k === 'ref' && b0.k === 'ref')
      return { k: 'cond', c, a: a0.e, b: b0.e, isRef: true, type: a0.type, start: x.start, end: x.end, lvalue: true };
    return b.refuse('ref conditional', x);
  }
  if (a0.k === 'error' || b0.k === 'error')
    return {
      ...b.error(x),
      type: a0.k === 'error' ? (hasNaturalType(b0) ? b0.type : errorType) : hasNaturalType(a0) ? a0.type : errorType,
    };
  let t: Type | null = null;
  const na = a0.k === 'tupleLit' ? naturalTuple(b, a0) : hasNaturalType(a0) ? a0.type : null,
    nb = b0.k === 'tupleLit' ? naturalTuple(b, b0) : hasNaturalType(b0) ? b0.type : null;
  if (na && nb) {
    if (sameType(na, nb)) t = mergeNames(na, nb);
    else {
      const ab = implicitConv(b, a0, nb),
        ba = implicitConv(b, b0, na);
      if (ab && !ba) t = nb;
      else if (ba && !ab) t = na;
      else if (ab && ba) {
        t = b0.cv !== undefined && a0.cv === undefined ? na : a0.cv !== undefined && b0.cv === undefined ? nb : na;
      }
    }
  } else if (na && implicitConv(b, b0, na)) t = na;
  else if (nb && implicitConv(b, a0, nb)) t = nb;
  else if (!na && !nb) {
    t = bestCommonType(b, [a0, b0]);
  }
  if (t && t.is('System.Void')) {
    t = null;
  }
  if (!t) return { k: 'condTarget', c, a: a0, b: b0, type: errorType, start: x.start, end: x.end };
  const a = convertTo(b, a0, t, x.a),
    bb = convertTo(b, b0, t, x.b);
  const cv = c.cv === true ? a.cv : c.cv === false ? bb.cv : undefined;
  return {
    k: 'cond',
    c,
    a,
    b: bb,
    type: t,
    start: x.start,
    end: x.end,
    ...(cv !== undefined && a.cv !== undefined && bb.cv !== undefined ? { cv } : {}),
  };
}
export function condition(b: Binder, x: Expr): B {
  const e = bindValue(b, x);
  return asCondition(b, e, x);
}
export function asCondition(b: Binder, e: B, x: { start: number; end: number }): B {
  if (e.k === 'error') return e;
  const c = implicitConv(b, e, b.T.bool);
  if (c) return applyConv(b, e, b.T.bool, c);
  if (e.type.kind === 'named') {
    const u = lookup(b, e.type, 'op_True').found[0];
    if (u && u.m.kind === 'method') {
      b.model.sig(u.m);
      return {
        k: 'call',
        recv: null,
        m: { def: u.m, owner: u.owner, targs: [] },
        args: [{ e, ref: '' }],
        virt: false,
        type: b.T.bool,
        start: e.start,
        end: e.end,
      };
    }
  }
  reportNoConversion(b, e, b.T.bool, x);
  return { ...b.error(x), type: b.T.bool };
}
function userOperators(b: Binder, t: Type, name: string): { m: Method; owner: Type }[] {
  const u = lift(t);
  const out: { m: Method; owner: Type }[] = [];
  if (u.kind === 'tparam') {
    for (const bd of u.tp.bounds)
      for (const i of [bd, ...b.model.interfacesOf(bd)])
        if (i.kind === 'named' && i.def.kind === 'interface')
          for (const m of b.model.members(i.def, name))
            if (m.kind === 'method' && m.mkind === 'operator') out.push({ m, owner: i });
            else if (bd.kind === 'named' && bd.def.kind === 'class') out.push(...userOperators(b, bd, name));
    return out;
  }
  for (let c: Type | null = u; c && c.kind === 'named'; c = b.model.baseOf(c)) {
    const ms = b.model
      .members(c.def, name)
      .filter((m): m is Method => m.kind === 'method' && m.mkind === 'operator' && !m.explicitSyntax);
    if (ms.length) {
      ms.forEach((m) => out.push({ m, owner: c! }));
    }
  }
  return out;
}
function builtin(t: Type): boolean {
  const u = lift(t);
  return numOf(u) !== null || u.is('System.Boolean') || isEnum(u) || u.is('System.String') || u.is('System.Object');
}

/** Tries user-defined operators; undefined when none applies. */
function userBinary(b: Binder, op: string, l: B, r: B, x: { start: number; end: number }): B | undefined | null {
  const lt = lift(l.type),
    rt = lift(r.type);
  const names =
    b.checked && ['+', '-', '*', '/'].includes(op)
      ? [operatorName(op, 2, true), operatorName(op, 2, false)]
      : [operatorName(op, 2, false)];
  if (numOf(lt) && numOf(rt) && !['nint', 'nuint'].includes('')) return undefined;
  if (
    (builtin(l.type) || l.type.kind === 'null' || l.type.kind === 'error') &&
    (builtin(r.type) || r.type.kind === 'null' || r.type.kind === 'error') &&
    !hasOwnOps(lt) &&
    !hasOwnOps(rt)
  )
    return undefined;
  for (const name of names) {
    const cs = [...(numOf(lt) && numOf(lt) !== 'decimal' ? [] : userOperators(b, l.type, name))];
    for (const c of numOf(rt) && numOf(rt) !== 'decimal' ? [] : userOperators(b, r.type, name))
      if (!cs.some((d) => d.m === c.m && d.owner === c.owner)) cs.push(c);
    const live = cs.filter(
      (c) => !(c.m.owner.library && (numOf(c.owner) || c.owner.is('System.String') || c.owner.is('System.Decimal'))),
    );
    if (!live.length) continue;
    const args: BArg0[] = [
      { e: l, ref: '', syntax: null },
      { e: r, ref: '', syntax: null },
    ];
    const res = resolve(b, live, args, null);
    if (res.best) {
      const m = res.best.m as Method;
      if (m.stub && !m.isAbstract && !b.type.library) b.refuse(`${m.owner.full}.${m.name}`, x);
      const f = finishArgs(b, res.best, args, x, applyConv, paramDefault, (bb, t, e, i) =>
        makeParamsCollection(bb, t, e, i, x),
      );
      const ret = subst(m.ret, res.best.owner.args, []);
      const call: B = {
        k: 'call',
        recv: null,
        m: { def: m, owner: res.best.owner, targs: [] },
        args: f.args,
        virt: false,
        type: ret,
        start: x.start,
        end: x.end,
      };
      if ((lt.kind === 'tparam' && m.isAbstract) || (rt.kind === 'tparam' && m.isAbstract))
        (call as B & { constrained?: Type }).constrained = lt.kind === 'tparam' ? lt : rt;
      else if ((m.isAbstract || m.isVirtual) && m.owner.kind === 'interface')
        (call as B & { constrained?: Type }).constrained = lt;
      return call;
    }
    if (res.ambiguous) {
      b.err('CS0034', x, `Operator '${op}' is ambiguous on operands of type '${show(l.type)}' and '${show(r.type)}'`);
      return null;
    }
    // lifted
    if (isNullableT(l.type) || isNullableT(r.type) || l.type.kind === 'null' || r.type.kind === 'null') {
      const cand = live
        .map((c) => {
          b.model.sig(c.m);
          return { c, p: c.m.params.map((p) => subst(p.type, c.owner.args, [])) };
        })
        .filter(
          (q) =>
            q.p.every((t) => isValueType(t) && !isNullableT(t)) &&
            [l, r].every((e, i) => e.type.kind === 'null' || !!standardConv(b, lift(e.type), q.p[i]!)?.implicit),
        );
      if (cand.length === 1) {
        const q = cand[0]!;
        const N = (t: Type): Type => b.model.lib.type('System.Nullable`1', t);
        const ret = subst(q.c.m.ret, q.c.owner.args, []);
        const cmp = ['==', '!=', '<', '>', '<=', '>='].includes(op);
        return {
          k: 'bin',
          op,
          ot: 'user',
          l: convertTo(b, l, N(q.p[0]!), l),
          r: convertTo(b, r, N(q.p[1]!), r),
          checked: b.checked,
          lifted: true,
          m: { def: q.c.m, owner: q.c.owner, targs: [] },
          type: cmp ? ret : N(ret),
          start: x.start,
          end: x.end,
        };
      }
    }
  }
  return undefined;
}
function hasOwnOps(t: Type): boolean {
  return t.kind === 'named' && !t.def.library && !isEnum(t);
}

export function bindBinary(b: Binder, x: Expr & { k: 'binary' }): B {
  // long left-leaning chains are bound without host recursion
  if (x.op === '+') {
    const chain: (Expr & { k: 'binary' })[] = [];
    let e: Expr = x;
    while (e.k === 'binary' && e.op === '+') {
      chain.push(e);
      e = e.l;
    }
    if (chain.length > 2) {
      let l = operand(b, e);
      for (const c of chain.reverse()) l = binaryOp(b, '+', l, operand(b, c.r), c);
      return l;
    }
  }
  if (x.op === '&&' || x.op === '||') {
    const l = bindValue(b, x.l),
      r = bindValue(b, x.r);
    if (l.k === 'error' || r.k === 'error') return { ...b.error(x), type: b.T.bool };
    if (l.type.is('System.Boolean') && r.type.is('System.Boolean')) {
      const cv =
        l.cv !== undefined && r.cv !== undefined
          ? x.op === '&&'
            ? !!l.cv && !!r.cv
            : !!l.cv || !!r.cv
          : x.op === '&&' && l.cv === false
            ? undefined
            : undefined;
      return {
        k: x.op === '&&' ? 'and' : 'or',
        l,
        r,
        type: b.T.bool,
        start: x.start,
        end: x.end,
        ...(cv !== undefined ? { cv } : {}),
      };
    }
    const cl = implicitConv(b, l, b.T.bool),
      cr = implicitConv(b, r, b.T.bool);
    const u = userBinary(b, x.op === '&&' ? '&' : '|', l, r, x);
    if (u && u.k === 'call') {
      const t = lookup(b, u.type, x.op === '&&' ? 'op_False' : 'op_True').found[0];
      if (t && t.m.kind === 'method') {
        b.model.sig(t.m);
        return {
          k: x.op === '&&' ? 'and' : 'or',
          l: u.args[0]!.e,
          r: u.args[1]!.e,
          m: u.m,
          test: { def: t.m, owner: t.owner, targs: [] },
          type: u.type,
          start: x.start,
          end: x.end,
        };
      }
    }
    if (cl && cr)
      return {
        k: x.op === '&&' ? 'and' : 'or',
        l: applyConv(b, l, b.T.bool, cl),
        r: applyConv(b, r, b.T.bool, cr),
        type: b.T.bool,
        start: x.start,
        end: x.end,
      };
    return badBinary(b, x.op, l, r, x, b.T.bool);
  }
  if (x.op === '??') return bindCoalesce(b, x);
  return binaryOp(b, x.op, operand(b, x.l), operand(b, x.r), x);
}
function operand(b: Binder, x: Expr): B {
  return bindValue(b, x);
}
function badBinary(b: Binder, op: string, l: B, r: B, x: { start: number; end: number }, t: Type): B {
  if (
    (l.type.kind === 'error' && l.k !== 'tupleLit' && hasNaturalType(l)) ||
    (r.type.kind === 'error' && r.k !== 'tupleLit' && hasNaturalType(r))
  )
    return { ...b.error(x), type: t };
  const nm = (e: B): string =>
    e.k === 'ulambda'
      ? 'lambda expression'
      : e.k === 'group'
        ? 'method group'
        : e.k === 'defaultLit'
          ? 'default'
          : show(e.type);
  b.err('CS0019', x, `Operator '${op}' cannot be applied to operands of type '${nm(l)}' and '${nm(r)}'`);
  return { ...b.error(x), type: t };
}
const cmpOps = new Set(['==', '!=', '<', '>', '<=', '>=']);
export function binaryOp(b: Binder, op: string, l: B, r: B, x: { start: number; end: number }): B {
  if (l.k === 'error' || r.k === 'error') return { ...b.error(x), type: cmpOps.has(op) ? b.T.bool : errorType };
  const tupleish = (e: B): boolean => e.k === 'tupleLit' || e.type.isTuple;
  if (tupleish(l) && tupleish(r)) if (op === '==' || op === '!=') return tupleEquality(b, op, l, r, x);
  if (l.k === 'defaultLit' && hasNaturalType(r) && (op === '==' || op === '!=')) l = convertTo(b, l, r.type, l);
  if (r.k === 'defaultLit' && hasNaturalType(l) && (op === '==' || op === '!=')) r = convertTo(b, r, l.type, r);
  const bad = (): B => badBinary(b, op, l, r, x, cmpOps.has(op) ? b.T.bool : errorType);
  if ((!hasNaturalType(l) && l.type.kind !== 'null') || (!hasNaturalType(r) && r.type.kind !== 'null')) {
    if (l.k === 'throw' || r.k === 'throw') return bad();
    if (op === '==' || op === '!=' || !isDelegate(l.type)) {
      if (!(isDelegate(l.type) && r.k === 'group')) return bad();
    }
  }
  if (l.type.is('System.Void') || r.type.is('System.Void')) return bad();
  const u = userBinary(b, op, l, r, x);
  if (u) return u;
  if (u === null) return b.error(x);
  const T = b.T;
  const lt = lift(l.type),
    rt = lift(r.type);
  // strings
  if (op === '+' && (l.type.is('System.String') || r.type.is('System.String'))) {
    const other = l.type.is('System.String') ? r : l;
    if (
      other.type.kind === 'null' ||
      (hasNaturalType(other) &&
        !(other.type.kind === 'named' && other.type.def.isRefStruct && !other.type.def.full.includes('Span')))
    ) {
      if (
        l.cv !== undefined &&
        r.cv !== undefined &&
        (l.type.is('System.String') || l.type.kind === 'null') &&
        (r.type.is('System.String') || r.type.kind === 'null')
      )
        return b.const(T.string, ((l.cv as string | null) ?? '') + ((r.cv as string | null) ?? ''), x);
      return {
        k: 'bin',
        op: '+',
        ot: 'string',
        l,
        r,
        checked: false,
        lifted: false,
        type: T.string,
        start: x.start,
        end: x.end,
      };
    }
  }
  // delegates
  if ((op === '+' || op === '-') && (isDelegate(l.type) || isDelegate(r.type))) {
    const t = isDelegate(l.type) ? l.type : r.type;
    const a = implicitConv(b, l, t),
      c = implicitConv(b, r, t);
    if (a && c)
      return {
        k: 'bin',
        op,
        ot: 'delegate',
        l: applyConv(b, l, t, a),
        r: applyConv(b, r, t, c),
        checked: false,
        lifted: false,
        type: t,
        start: x.start,
        end: x.end,
      };
    return bad();
  }
  // enums
  if (isEnum(lt) || isEnum(rt)) {
    const e = enumOp(b, op, l, r, lt, rt, x);
    if (e) return e;
  }
  // bool
  if (lt.is('System.Boolean') && rt.is('System.Boolean') && ['&', '|', '^', '==', '!='].includes(op))
    return numeric(b, op, 'bool', l, r, T.bool, x);
  if (
    (op === '==' || op === '!=') &&
    ((lt.is('System.Boolean') && isNullableT(l.type) && r.type.kind === 'null') ||
      (rt.is('System.Boolean') && isNullableT(r.type) && l.type.kind === 'null'))
  )
    return nullCompare(b, op, l, r, x);
  // null comparisons of nullables
  if (
    (op === '==' || op === '!=') &&
    ((isNullableT(l.type) && r.type.kind === 'null') || (isNullableT(r.type) && l.type.kind === 'null'))
  )
    return nullCompare(b, op, l, r, x);
  // shifts
  if (op === '<<' || op === '>>' || op === '>>>') {
    const k = promote1(lt, l);
    const c = standardConv(b, rt, T.int);
    if (k && isIntegral(k) && (c?.implicit || (r.cv !== undefined && implicitConv(b, r, T.int)))) {
      const kt = T[k as 'int'];
      const lifted = isNullableT(l.type) || isNullableT(r.type);
      const w = (t: Type): Type => (lifted ? b.model.lib.type('System.Nullable`1', t) : t);
      const ll = convertTo(b, l, w(kt), l),
        rr = convertTo(b, r, w(T.int), r);
      const cv =
        ll.cv !== undefined && rr.cv !== undefined && !lifted
          ? foldBinary(op, k, ll.cv as ConstValue, rr.cv as ConstValue, false)
          : undefined;
      return cv !== undefined
        ? b.const(kt, cv, x)
        : { k: 'bin', op, ot: k, l: ll, r: rr, checked: false, lifted, type: w(kt), start: x.start, end: x.end };
    }
    return bad();
  }
  // numbers
  const nl = numOf(lt),
    nr = numOf(rt);
  if ((nl || (l.type.kind === 'null' && nr)) && (nr || (r.type.kind === 'null' && nl))) {
    const k = promote2(nl ?? nr!, nr ?? nl!, l, r);
    if (!k) {
      const amb = nl === 'ulong' || nr === 'ulong';
      if (amb) {
        b.err('CS0034', x, `Operator '${op}' is ambiguous on operands of type '${show(l.type)}' and '${show(r.type)}'`);
        return b.error(x);
      }
      return bad();
    }
    if (['&', '|', '^'].includes(op) && !isIntegral(k)) return bad();
    return numeric(b, op, k, l, r, T[k as 'int'], x);
  }
  // numbers reached by user-defined conversions
  if (
    ['+', '-', '*', '/', '%', '<', '>', '<=', '>=', '==', '!='].includes(op) &&
    !(isReferenceType(l.type) && isReferenceType(r.type)) &&
    (couldConvert(lt) || couldConvert(rt))
  ) {
    for (const k of ladder) {
      const t = T[k as 'int'];
      const a = implicitConv(b, l, t),
        c = implicitConv(b, r, t);
      if (a && c) return numeric(b, op, k, l, r, t, x);
    }
    if (op === '==' || op === '!=') {
      const a = implicitConv(b, l, T.bool),
        c = implicitConv(b, r, T.bool);
      if (a && c) return numeric(b, op, 'bool', l, r, T.bool, x);
    }
  }
  if (op === '+' && (implicitConv(b, l, T.string) || implicitConv(b, r, T.string))) {
    return {
      k: 'bin',
      op: '+',
      ot: 'string',
      l,
      r,
      checked: false,
      lifted: false,
      type: T.string,
      start: x.start,
      end: x.end,
    };
  }
  // equality of references
  if (op === '==' || op === '!=') {
    if (
      (l.type.is('System.String') && (r.type.is('System.String') || r.type.kind === 'null')) ||
      (r.type.is('System.String') && l.type.kind === 'null')
    ) {
      const cv = l.cv !== undefined && r.cv !== undefined ? (l.cv === r.cv) === (op === '==') : undefined;
      return {
        k: 'bin',
        op,
        ot: 'string',
        l: l.type.kind === 'null' ? b.const(T.string, null, l) : l,
        r: r.type.kind === 'null' ? b.const(T.string, null, r) : r,
        checked: false,
        lifted: false,
        type: T.bool,
        start: x.start,
        end: x.end,
        ...(cv !== undefined ? { cv } : {}),
      };
    }
    if (l.type.kind === 'null' && r.type.kind === 'null') return b.const(T.bool, op === '==', x);
    const refOk = (t: Type): boolean => isReferenceType(t) || (t.kind === 'tparam' && !isValueType(t));
    if ((refOk(l.type) && r.type.kind === 'null') || (refOk(r.type) && l.type.kind === 'null'))
      return { k: 'bin', op, ot: 'ref', l, r, checked: false, lifted: false, type: T.bool, start: x.start, end: x.end };
    if (isReferenceType(l.type) && isReferenceType(r.type)) {
      if (
        (isDelegate(l.type) && isDelegate(r.type) && sameType(l.type, r.type)) ||
        (isDelegate(l.type) && r.type.is('System.Delegate'))
      )
        return {
          k: 'bin',
          op,
          ot: 'delegate',
          l,
          r,
          checked: false,
          lifted: false,
          type: T.bool,
          start: x.start,
          end: x.end,
        };
      if (standardConv(b, l.type, r.type) || standardConv(b, r.type, l.type))
        return {
          k: 'bin',
          op,
          ot: l.type.is('System.Delegate')
            ? 'delegate'
            : l.type.is('System.Type') || r.type.is('System.Type')
              ? 'ref'
              : 'ref',
          l,
          r,
          checked: false,
          lifted: false,
          type: T.bool,
          start: x.start,
          end: x.end,
        };
    }
    if (isDelegate(l.type) && r.k === 'group') {
      const c = implicitConv(b, r, l.type);
      if (c)
        return {
          k: 'bin',
          op,
          ot: 'delegate',
          l,
          r: applyConv(b, r, l.type, c),
          checked: false,
          lifted: false,
          type: T.bool,
          start: x.start,
          end: x.end,
        };
    }
  }
  return bad();
}
function couldConvert(t: Type): boolean {
  return (
    t.kind === 'named' &&
    !numOf(t) &&
    !isEnum(t) &&
    !t.is('System.String') &&
    !t.is('System.Object') &&
    !t.is('System.Boolean')
  );
}
function nullCompare(b: Binder, op: string, l: B, r: B, x: { start: number; end: number }): B {
  const e = l.type.kind === 'null' ? r : l;
  return {
    k: 'bin',
    op,
    ot: 'hasvalue',
    l: e,
    r: b.const(b.T.object, null, x),
    checked: false,
    lifted: false,
    type: b.T.bool,
    start: x.start,
    end: x.end,
  };
}
function promote1(t: Type, _e: B): Num | null {
  const n = numOf(t);
  if (!n) return null;
  return ['sbyte', 'byte', 'short', 'ushort', 'char'].includes(n) ? 'int' : n;
}
function promote2(a: Num, c: Num, l: B, r: B): Num | null {
  const fitsConst = (e: B, n: Num): boolean =>
    e.cv !== undefined &&
    e.cv !== null &&
    typeof e.cv !== 'object' &&
    (numOf(e.type) === 'int' || numOf(e.type) === 'long') &&
    fits(e.cv as number, n);
  for (const k of ladder) {
    const okA =
      implicitNumeric(a, k) ||
      (k !== 'float' &&
        k !== 'double' &&
        k !== 'decimal' &&
        fitsConst(l, k) &&
        (a === 'int' || (a === 'long' && k === 'ulong')));
    const okC =
      implicitNumeric(c, k) ||
      (k !== 'float' &&
        k !== 'double' &&
        k !== 'decimal' &&
        fitsConst(r, k) &&
        (c === 'int' || (c === 'long' && k === 'ulong')));
    if (okA && okC) return k;
    if (k === 'long' && (a === 'nint' || c === 'nint')) {
      if (implicitNumeric(a, 'nint') && implicitNumeric(c, 'nint')) return 'nint';
    }
    if (k === 'int' && (a === 'nint' || c === 'nint') && implicitNumeric(a, 'nint') && implicitNumeric(c, 'nint'))
      return 'nint';
    if (k === 'uint' && (a === 'nuint' || c === 'nuint') && implicitNumeric(a, 'nuint') && implicitNumeric(c, 'nuint'))
      return 'nuint';
    if (k === 'ulong' && (a === 'ulong' || c === 'ulong')) {
      const o = a === 'ulong' ? c : a;
      if (['sbyte', 'short', 'int', 'long', 'nint'].includes(o)) return null;
    }
  }
  return null;
}
function numeric(b: Binder, op: string, k: Num | 'bool', l: B, r: B, t: Type, x: { start: number; end: number }): B {
  const lifted = isNullableT(l.type) || isNullableT(r.type) || l.type.kind === 'null' || r.type.kind === 'null';
  const w = (y: Type): Type => (lifted ? b.model.lib.type('System.Nullable`1', y) : y);
  const ll = convertTo(b, l, w(t), l),
    rr = convertTo(b, r, w(t), r);
  if (ll.k === 'error' || rr.k === 'error') return b.error(x);
  const res = cmpOps.has(op) ? b.T.bool : w(t);
  if (
    !lifted &&
    (op === '/' || op === '%') &&
    rr.cv !== undefined &&
    ll.cv !== undefined &&
    k !== 'bool' &&
    k !== 'float' &&
    k !== 'double' &&
    (k === 'decimal' ? (rr.cv as { c: bigint }).c === 0n : rr.cv === 0)
  ) {
    b.err('CS0020', x, 'Division by constant zero');
    return { ...b.error(x), type: res };
  }
  if (!lifted && ll.cv !== undefined && rr.cv !== undefined) {
    try {
      const cv = foldBinary(op, k, ll.cv as ConstValue, rr.cv as ConstValue, b.checkedConst);
      if (cv !== undefined) return b.const(res, cv, x);
    } catch (e) {
      if (!(e instanceof Fold)) throw e;
      b.err(
        e.why === 'zero' ? 'CS0020' : k === 'decimal' ? 'CS0463' : 'CS0220',
        x,
        'The operation overflows at compile time in checked mode',
      );
      return { ...b.error(x), type: res };
    }
  }
  return { k: 'bin', op, ot: k, l: ll, r: rr, checked: b.checked, lifted, type: res, start: x.start, end: x.end };
}
function enumOp(b: Binder, op: string, l: B, r: B, lt: Type, rt: Type, x: { start: number; end: number }): B | null {
  const e = isEnum(lt) ? lt : rt;
  const u = numOf(e.def.enumType!)!;
  const lifted = isNullableT(l.type) || isNullableT(r.type);
  const w = (y: Type): Type => (lifted ? b.model.lib.type('System.Nullable`1', y) : y);
  const k: Num = ['sbyte', 'byte', 'short', 'ushort'].includes(u) ? 'int' : u;
  const both = (ret: Type): B | null => {
    const a = implicitConv(b, l, w(e)),
      c = implicitConv(b, r, w(e));
    if (!a || !c) return null;
    const ll = applyConv(b, l, w(e), a),
      rr = applyConv(b, r, w(e), c);
    const cv =
      !lifted && ll.cv !== undefined && rr.cv !== undefined
        ? foldBinary(op, k, ll.cv as ConstValue, rr.cv as ConstValue, false)
        : undefined;
    return cv !== undefined
      ? b.const(ret, cv, x)
      : { k: 'bin', op, ot: k, l: ll, r: rr, checked: false, lifted, type: ret, start: x.start, end: x.end };
  };
  if (cmpOps.has(op)) {
    if ((isNullableT(l.type) && r.type.kind === 'null') || (isNullableT(r.type) && l.type.kind === 'null'))
      return nullCompare(b, op, l, r, x);
    return both(b.T.bool);
  }
  if (op === '&' || op === '|' || op === '^') return both(w(e));
  if (op === '-' && isEnum(lt) && isEnum(rt)) {
    const q = both(w(e.def.enumType!));
    return q;
  }
  if (op === '+' || op === '-') {
    const en = isEnum(lt) ? l : r,
      nu = isEnum(lt) ? r : l;
    if (op === '-' && !isEnum(lt)) return null;
    const ut = e.def.enumType!;
    const c = implicitConv(b, nu, w(ut));
    if (!c) return null;
    const nn = applyConv(b, nu, w(ut), c);
    const ee = convertTo(b, en, w(e), en);
    const ll = isEnum(lt) ? ee : nn,
      rr = isEnum(lt) ? nn : ee;
    const cv =
      !lifted && ll.cv !== undefined && rr.cv !== undefined
        ? foldBinary(op, k, ll.cv as ConstValue, rr.cv as ConstValue, false)
        : undefined;
    return cv !== undefined
      ? b.const(e, cv, x)
      : { k: 'bin', op, ot: u, l: ll, r: rr, checked: b.checked, lifted, type: w(e), start: x.start, end: x.end };
  }
  return null;
}
function tupleEquality(b: Binder, op: string, l: B, r: B, x: { start: number; end: number }): B {
  const items = (e: B): B[] | null => (e.k === 'tupleLit' || e.k === 'tuple' ? e.items : e.type.isTuple ? null : null);
  const n = (e: B): number => (e.k === 'tupleLit' ? e.items.length : e.type.isTuple ? tupleEls(e.type).length : -1);
  if (n(l) !== n(r) || n(l) < 0) {
    if (n(l) >= 0 && n(r) >= 0)
      b.err('CS8384', x, 'Tuple types used as operands of an == or != operator must have matching cardinalities.');
    else return badBinary(b, op, l, r, x, b.T.bool);
    return b.error(x);
  }
  const temps: Local[] = [],
    setup: B[] = [];
  const spread = (e: B): B[] => {
    const its = items(e);
    if (its)
      return its.map((i) => {
        const v0 = i.type.kind === 'null' || !hasNaturalType(i) ? i : i;
        if (v0.cv !== undefined || !hasNaturalType(v0)) return v0;
        const t = b.temp(v0.type, 'tup');
        temps.push(t);
        setup.push({
          k: 'assign',
          target: b.use(t, i),
          value: v0,
          isRef: false,
          type: t.type,
          start: i.start,
          end: i.end,
        });
        return b.use(t, i);
      });
    const t = b.temp(e.type, 'tup');
    temps.push(t);
    setup.push({ k: 'assign', target: b.use(t, e), value: e, isRef: false, type: t.type, start: e.start, end: e.end });
    return tupleEls(e.type).map((_, i) => tupleField(b, b.use(t, e), i));
  };
  const ls = spread(l),
    rs = spread(r);
  let test: B | null = null;
  for (let i = 0; i < ls.length; i++) {
    const c = binaryOp(b, op, ls[i]!, rs[i]!, { start: ls[i]!.start, end: rs[i]!.end });
    if (c.k === 'error') return { ...b.error(x), type: b.T.bool };
    test = test ? { k: op === '==' ? 'and' : 'or', l: test, r: c, type: b.T.bool, start: x.start, end: x.end } : c;
  }
  return { k: 'seq', temps, before: setup, value: test!, type: b.T.bool, start: x.start, end: x.end };
}
export function tupleField(b: Binder, e: B, i: number): B {
  let r = e,
    t = e.type;
  while (i >= 7) {
    const f = b.model.members(t.def, 'Rest')[0] as import('./types.ts').Field;
    b.model.fieldType(f);
    r = { k: 'field', recv: r, f, owner: t, type: t.args[7]!, start: e.start, end: e.end, lvalue: true };
    t = t.args[7]!;
    i -= 7;
  }
  const f = b.model.members(t.def, 'Item' + (i + 1))[0] as import('./types.ts').Field;
  b.model.fieldType(f);
  return { k: 'field', recv: r, f, owner: t, type: t.args[i]!, start: e.start, end: e.end, lvalue: true };
}

export function bindUnary(b: Binder, x: Expr & { k: 'unary' }): B {
  if (x.op === '++' || x.op === '--') return bindIncDec(b, x.e, x.op, true, x);
  if (x.op === '^') {
    const e = convertTo(b, bindValue(b, x.e), b.T.int, x.e);
    if (e.k === 'error') return e;
    const I = b.model.lib.type('System.Index');
    const ctor = b.model
      .members(I.def, '.ctor')
      .find((m) => m.kind === 'method' && b.model.sig(m).params.length === 2) as Method;
    return {
      k: 'new',
      m: { def: ctor, owner: I, targs: [] },
      args: [
        { e, ref: '' },
        { e: b.const(b.T.bool, true, x), ref: '' },
      ],
      init: null,
      type: I,
      start: x.start,
      end: x.end,
    };
  }
  // the smallest int and long as written
  if (x.op === '-' && x.e.k === 'lit' && x.e.value.value === 2147483648n && x.e.value.type === 'uint')
    return b.const(b.T.int, -2147483648, x);
  if (x.op === '-' && x.e.k === 'lit' && x.e.value.value === 9223372036854775808n && x.e.value.type === 'ulong')
    return b.const(b.T.long, -9223372036854775808n, x);
  const e = bindValue(b, x.e);
  return unaryOp(b, x.op, e, x);
}
export function unaryOp(b: Binder, op: string, e: B, x: { start: number; end: number }): B {
  if (e.k === 'error') return e;
  const bad = (): B => {
    if (e.type.kind !== 'error' || !hasNaturalType(e))
      b.err(
        'CS0023',
        x,
        `Operator '${op}' cannot be applied to operand of type '${e.k === 'ulambda' ? 'lambda expression' : e.k === 'group' ? 'method group' : e.k === 'defaultLit' ? 'default' : show(e.type)}'`,
      );
    return b.error(x);
  };
  if (!hasNaturalType(e)) return bad();
  const t = lift(e.type);
  const lifted = isNullableT(e.type);
  const w = (y: Type): Type => (lifted ? b.model.lib.type('System.Nullable`1', y) : y);
  if (!builtin(e.type) || t.kind === 'tparam') {
    for (const name of b.checked && op === '-'
      ? [operatorName(op, 1, true), operatorName(op, 1, false)]
      : [operatorName(op, 1, false)]) {
      const cs = userOperators(b, e.type, name);
      const r = resolve(b, cs, [{ e, ref: '', syntax: null }], null);
      if (r.best) {
        const m = r.best.m as Method;
        if (m.stub && !m.isAbstract && !b.type.library) b.refuse(`${m.owner.full}.${m.name}`, x);
        const c: B = {
          k: 'call',
          recv: null,
          m: { def: m, owner: r.best.owner, targs: [] },
          args: [{ e: applyConv(b, e, r.best.types[0]!, r.best.convs[0]!), ref: '' }],
          virt: false,
          type: subst(m.ret, r.best.owner.args, []),
          start: x.start,
          end: x.end,
        };
        if (t.kind === 'tparam') (c as B & { constrained?: Type }).constrained = t;
        return c;
      }
      if (lifted && cs.length === 1) {
        const m = cs[0]!.m;
        b.model.sig(m);
        return {
          k: 'un',
          op,
          ot: 'user',
          e,
          checked: false,
          lifted: true,
          m: { def: m, owner: cs[0]!.owner, targs: [] },
          type: w(subst(m.ret, cs[0]!.owner.args, [])),
          start: x.start,
          end: x.end,
        };
      }
    }
  }
  if (op === '!') {
    if (t.is('System.Boolean')) {
      if (e.cv !== undefined) return b.const(b.T.bool, !e.cv, x);
      return lifted
        ? { k: 'un', op, ot: 'bool', e, checked: false, lifted, type: e.type, start: x.start, end: x.end }
        : { k: 'not', e, type: b.T.bool, start: x.start, end: x.end };
    }
    const c = implicitConv(b, e, b.T.bool);
    if (c && !numOf(t))
      return { k: 'not', e: applyConv(b, e, b.T.bool, c), type: b.T.bool, start: x.start, end: x.end };
    return bad();
  }
  if (op === '~' && isEnum(t)) {
    const u = numOf(t.def.enumType!)!;
    const cv = e.cv !== undefined && !lifted ? foldUnary('~', u, e.cv, false) : undefined;
    return cv !== undefined
      ? b.const(t, cv, x)
      : { k: 'un', op, ot: u, e, checked: false, lifted, type: e.type, start: x.start, end: x.end };
  }
  let n = numOf(t);
  if (!n) {
    if (couldConvert(t))
      for (const k of ladder) {
        const c = implicitConv(b, e, b.T[k as 'int']);
        if (c && c.k === 'user') return unaryOp(b, op, applyConv(b, e, b.T[k as 'int'], c), x);
      }
    return bad();
  }
  if (['sbyte', 'byte', 'short', 'ushort', 'char'].includes(n)) n = 'int';
  if (op === '-' && n === 'uint') n = 'long';
  if (op === '-' && (n === 'ulong' || n === 'nuint')) {
    b.err('CS0023', x, `Operator '-' cannot be applied to operand of type '${show(e.type)}'`);
    return b.error(x);
  }
  if (op === '~' && !isIntegral(n)) return bad();
  const kt = b.T[n as 'int'];
  const ee = convertTo(b, e, w(kt), e);
  if (ee.k === 'error') return ee;
  if (!lifted && ee.cv !== undefined) {
    try {
      const cv = foldUnary(op, n, ee.cv as ConstValue, b.checkedConst);
      if (cv !== undefined) {
        const c = b.const(kt, cv, x);
        if ((e as B & { literal?: boolean }).literal) (c as B & { literal?: boolean }).literal = true;
        return c;
      }
    } catch (er) {
      if (!(er instanceof Fold)) throw er;
      b.err('CS0220', x, 'The operation overflows at compile time in checked mode');
      return b.error(x);
    }
  }
  if (op === '+') return ee;
  return { k: 'un', op, ot: n, e: ee, checked: b.checked, lifted, type: w(kt), start: x.start, end: x.end };
}
export function bindIncDec(b: Binder, ex: Expr, op: string, prefix: boolean, x: { start: number; end: number }): B {
  const target = bindTyped(b, ex);
  if (target.k === 'error') return target;
  if (!isWritable(b, target, 'incdec', ex)) return { ...b.error(x), type: target.type };
  const t = lift(target.type);
  const hole = b.temp(target.type, 'inc');
  const h = b.use(hole, ex);
  const n = numOf(t);
  let val: B;
  if (n || isEnum(t)) {
    const one: B =
      n === 'decimal'
        ? b.const(b.T.decimal, { c: 1n, scale: 0, neg: false }, x)
        : n === 'double'
          ? b.const(b.T.double, 1, x)
          : n === 'float'
            ? b.const(b.T.float, 1, x)
            : b.const(b.T.int, 1, x);
    const r = binaryOp(
      b,
      op[0]!,
      h,
      n &&
        n !== 'int' &&
        n !== 'decimal' &&
        n !== 'double' &&
        n !== 'float' &&
        ['long', 'ulong', 'uint', 'nint', 'nuint'].includes(n)
        ? convertTo(b, one, b.T[n as 'int'], x)
        : one,
      x,
    );
    if (r.k === 'error') return r;
    val = sameType(r.type, target.type) ? r : explicitApply(b, r, target.type);
  } else {
    const cs = userOperators(b, target.type, operatorName(op, 1, false));
    const r = resolve(b, cs, [{ e: h, ref: '', syntax: null }], null);
    if (r.best) {
      const m = r.best.m as Method;
      const c: B = {
        k: 'call',
        recv: null,
        m: { def: m, owner: r.best.owner, targs: [] },
        args: [{ e: applyConv(b, h, r.best.types[0]!, r.best.convs[0]!), ref: '' }],
        virt: false,
        type: subst(m.ret, r.best.owner.args, []),
        start: x.start,
        end: x.end,
      };
      if (t.kind === 'tparam') (c as B & { constrained?: Type }).constrained = t;
      val = convertTo(b, c, target.type, x);
    } else {
      b.err('CS0023', x, `Operator '${op}' cannot be applied to operand of type '${show(target.type)}'`);
      return b.error(x);
    }
  }
  return { k: 'incdec', target, op, prefix, bin: val, hole, type: target.type, start: x.start, end: x.end };
}
import { typeConv } from './convert.ts';
function explicitApply(b: Binder, e: B, t: Type): B {
  const c = typeConv(b, e.type, t);
  return c ? applyConv(b, e, t, c, true) : e;
}

export function bindAssign(b: Binder, x: Expr & { k: 'assign' }): B {
  if (x.op === '=') {
    if (x.l.k === 'tuple' || (x.l.k === 'declare' && x.l.d.k === 'paren'))
      return bindDeconstruct(b, x.l, bindValue(b, x.r), x);
    if (x.l.k === 'name' && x.l.id === '_' && !b.findLocal('_') && !lookup(b, b.type.open, '_').found.length) {
      const r0 = bindValue(b, x.r);
      const r =
        r0.k === 'ulambda' ||
        r0.k === 'group' ||
        r0.k === 'defaultLit' ||
        r0.k === 'collectionLit' ||
        r0.k === 'newTarget'
          ? (b.err('CS8183', x.l, 'Cannot infer the type of implicitly-typed discard.'), b.error(x))
          : bindSettled(b, r0, x.r);
      return {
        k: 'assign',
        target: { k: 'discard', type: r.type, start: x.l.start, end: x.l.end },
        value: r,
        isRef: false,
        type: r.type,
        start: x.start,
        end: x.end,
      };
    }
    if (x.r.k === 'ref') {
      const t = bindExpr(b, x.l);
      const v = bindValue(b, x.r);
      if (t.k === 'error' || v.k === 'error') return b.error(x);
      if (t.k === 'local' && (t.v.isRefLocal || t.v.ref)) {
        if (!sameType(t.type, v.type)) {
          b.err('CS8173', x.r, 'The expression must be of the same type');
        }
        return {
          k: 'assign',
          target: t,
          value: v,
          isRef: true,
          type: t.type,
          start: x.start,
          end: x.end,
          lvalue: true,
        };
      }
      b.err('CS8373', x.l, 'The left-hand side of a ref assignment must be a ref variable.');
      return b.error(x);
    }
    const target = bindTarget(b, x.l);
    if (target.k === 'condAccess') return b.refuse('null-conditional assignment', x);
    const r = bindValue(b, x.r);
    if (target.k === 'error') {
      return b.error(x);
    }
    if (target.k === 'typeRef' || target.k === 'nsRef') {
      b.err('CS0131', x.l, 'The left-hand side of an assignment must be a variable, property or indexer');
      return b.error(x);
    }
    const ok = isWritable(b, target, 'assign', x.l);
    if (r.k === 'error') return { ...b.error(x), type: target.type };
    const value = convertTo(b, r, target.type, x.r);
    if (!ok || value.k === 'error') return { ...b.error(x), type: target.type };
    return { k: 'assign', target, value, isRef: false, type: target.type, start: x.start, end: x.end };
  }
  if (x.op === '??=') {
    const target = bindTarget(b, x.l),
      r = bindValue(b, x.r);
    if (target.k === 'error' || r.k === 'error') return { ...b.error(x), type: target.type };
    isWritable(b, target, 'assign', x.l);
    const t = target.type;
    if (isValueType(t) && !isNullableT(t)) {
      b.err('CS0019', x, `Operator '??=' cannot be applied to operands of type '${show(t)}' and '${show(r.type)}'`);
      return b.error(x);
    }
    const hole = b.temp(t, 'coal');
    if (isNullableT(t)) {
      const c = implicitConv(b, r, t.args[0]!);
      if (c)
        return {
          k: 'coalesceAssign',
          target,
          value: applyConv(b, r, t.args[0]!, c),
          nullableResult: true,
          hole,
          type: t.args[0]!,
          start: x.start,
          end: x.end,
        };
    }
    const v = convertTo(b, r, t, x.r);
    if (v.k === 'error') return { ...v, type: t };
    return { k: 'coalesceAssign', target, value: v, nullableResult: false, hole, type: t, start: x.start, end: x.end };
  }
  const op = x.op.slice(0, -1);
  const target = bindTarget(b, x.l);
  const ev =
    target.k === 'event'
      ? { recv: target.recv, ev: target.ev, owner: target.owner, virt: target.virt }
      : (target as B & { event?: { recv: B | null; ev: import('./types.ts').EventSym; owner: Type } }).event;
  if (ev && (op === '+' || op === '-')) {
    const r = bindValue(b, x.r);
    if (r.k === 'error') return b.error(x);
    const v = convertTo(b, r, target.type, x.r);
    if (v.k === 'error') return b.error(x);
    if ((op === '+' ? ev.ev.add : ev.ev.remove).stub && !b.type.library && !ev.ev.isAbstract)
      b.refuse(`${ev.ev.owner.full}.${ev.ev.name}`, x);
    return {
      k: 'eventAssign',
      recv: ev.recv,
      ev: ev.ev,
      owner: ev.owner,
      add: op === '+',
      value: v,
      virt: 'virt' in ev ? (ev.virt as boolean) : false,
      type: b.T.void,
      start: x.start,
      end: x.end,
    };
  }
  const r = bindValue(b, x.r);
  if (target.k === 'error' || r.k === 'error') return { ...b.error(x), type: target.type };
  if (!isWritable(b, target, 'assign', x.l)) return { ...b.error(x), type: target.type };
  const hole = b.temp(target.type, 'comp');
  const h: B = { ...b.use(hole, x.l), start: x.l.start, end: x.l.end };
  // instance compound operators (C# 14)
  if (target.type.kind === 'named' && !target.type.def.library) {
    const inst = lookup(b, target.type, operatorName(x.op, 1, false)).found.filter(
      (f) => f.m.kind === 'method' && !f.m.isStatic,
    );
    if (inst.length) b.refuse('instance compound assignment operator', x);
  }
  const bin = binaryOp(b, op, h, r, x);
  if (bin.k === 'error') return { ...bin, type: target.type };
  let val: B;
  const c = implicitConv(b, bin, target.type);
  if (c) val = applyConv(b, bin, target.type, c);
  else {
    const e = typeConv(b, bin.type, target.type);
    const okR = implicitConv(b, r, target.type) || ['<<', '>>', '>>>'].includes(op);
    if (e && (e.k === 'numeric' || e.k === 'enum' || e.k === 'lift') && okR) {
      val = applyConv(b, bin, target.type, e, true);
    } else {
      b.err(e ? 'CS0266' : 'CS0029', x, `Cannot implicitly convert type '${show(bin.type)}' to '${show(target.type)}'`);
      return { ...b.error(x), type: target.type };
    }
  }
  return {
    k: 'compound',
    target,
    op,
    bin: val,
    leftHole: hole,
    value: r,
    checked: b.checked,
    type: target.type,
    start: x.start,
    end: x.end,
  };
}
function bindTarget(b: Binder, x: Expr): B {
  const e = bindExpr(b, x);
  if (e.k === 'group' && !e.methods.length) return bindValue(b, x);
  return e;
}
import { settleType } from './expressions.ts';
function bindSettled(b: Binder, e: B, x: { start: number; end: number }): B {
  return settleType(b, e, x);
}
function bindCoalesce(b: Binder, x: Expr & { k: 'binary' }): B {
  const l = bindTyped(b, x.l),
    r0 = bindValue(b, x.r);
  if (l.k === 'error' || r0.k === 'error')
    return { ...b.error(x), type: l.k === 'error' ? (hasNaturalType(r0) ? r0.type : errorType) : l.type };
  const bad = (): B => badBinary(b, '??', l, r0, x, errorType);
  if (l.type.kind === 'null') {
    if (hasNaturalType(r0)) return r0;
    return bad();
  }
  if (!hasNaturalType(l) && !(l.k === 'group' || l.k === 'ulambda')) return bad();
  if (!hasNaturalType(l)) return bad();
  const t = l.type;
  if (isValueType(t) && !isNullableT(t)) return bad();
  const hole = b.temp(t, 'coal');
  const h = b.use(hole, x.l);
  const make = (left: B, r: B, rt: Type): B => ({
    k: 'coalesce',
    l,
    r,
    hole,
    left,
    type: rt,
    start: x.start,
    end: x.end,
  });
  if (isNullableT(t)) {
    const a0 = t.args[0]!;
    const c = implicitConv(b, r0, a0);
    const un: B = {
      k: 'conv',
      e: h,
      c: { k: 'unwrap', implicit: false, inner: { k: 'identity', implicit: true } },
      checked: false,
      explicit: true,
      type: a0,
      start: h.start,
      end: h.end,
    };
    if (c) return make(un, applyConv(b, r0, a0, c), a0);
    const c2 = implicitConv(b, r0, t);
    if (c2) return make(h, applyConv(b, r0, t, c2), t);
    if (hasNaturalType(r0)) {
      const k = implicitConv(b, un, r0.type);
      if (k) return make(applyConv(b, un, r0.type, k), r0, r0.type);
    }
    return bad();
  }
  const c = implicitConv(b, r0, t);
  if (c) return make(h, applyConv(b, r0, t, c), t);
  if (hasNaturalType(r0)) {
    const k = implicitConv(b, h, r0.type);
    if (k) return make(applyConv(b, h, r0.type, k), r0, r0.type);
  }
  return bad();
}
