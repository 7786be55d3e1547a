// Anonymous functions: binding against parameter types, inferred return type, conversion to a delegate (ECMA-334 §12.19, §10.7).
import type { Expr } from '../ast.ts';
import type { Local } from './bound.ts';
import { type B, type BoundLambda, BScope, type Conv, Func } from './bound.ts';
import type { Binder } from './binder.ts';
import { implicitConv } from './convert.ts';
import { bindExpr, bindValue, convertTo } from './expressions.ts';
import { bindBlockBody } from './statements.ts';
import { bestCommonType } from './operators.ts';
import { newMethod } from './model.ts';
import { errorType, isDelegate, type Method, sameType, show, subst, type Type } from './types.ts';
import { endReachable } from './flow.ts';

export function unboundLambda(b: Binder, x: Expr & { k: 'lambda' }): B {
  return {
    k: 'ulambda',
    x,
    scope: b.scope,
    func: b.func,
    cache: new Map(),
    params: x.params,
    type: errorType,
    start: x.start,
    end: x.end,
  };
}
export function delegateSig(
  b: Binder,
  t: Type,
): { params: { type: Type; ref: string }[]; ret: Type; retRef: string } | null {
  if (!isDelegate(t)) return null;
  const m = b.model.members(t.def, 'Invoke')[0] as Method;
  b.model.sig(m);
  return {
    params: m.params.map((p) => ({ type: subst(p.type, t.args, []), ref: p.ref })),
    ret: subst(m.ret, t.args, []),
    retRef: m.retRef,
  };
}
/** Binds the body with these parameter types; `ret` null = infer. Errors are counted, not reported. */
export function lambdaFor(
  b: Binder,
  e: B & { k: 'ulambda' },
  params: Type[],
  ret: Type | null,
  refs: string[] = [],
): BoundLambda | null {
  if (e.x.hasParams && e.params.length !== params.length) return null;
  if (params.some((p) => p.kind === 'error')) return null;
  const key = params.map((p) => p.id).join(',') + '>' + (ret ? ret.id : '') + '|' + refs.join();
  const old = e.cache.get(key);
  if (old) return old;
  const r = b.model.quietly(() => bindLambda(b, e, params, ret, refs, null));
  r.value.errors = r.errors;
  e.cache.set(key, r.value);
  return r.value;
}
export function bindLambda(
  b: Binder,
  e: B & { k: 'ulambda' },
  ptypes: Type[],
  ret: Type | null,
  refs: string[],
  delegateType: Type | null,
): BoundLambda {
  const oldF = b.func,
    oldS = b.scope,
    loops = b.loops,
    sw = b.switchStack,
    sc = b.staticContext,
    it = b.inTry,
    ic = b.inCatch,
    fi = b.inFinally;
  const chk = b.checked;
  const m = newMethod(b.type, '', 'lambda', {
    isStatic: e.x.isStatic,
    ret: ret ?? errorType,
    start: e.x.start,
    end: e.x.end,
    file: b.file,
    scope: b.ns,
  });
  const f = new Func(e.func, m, 'lambda', ret);
  f.isStatic = e.x.isStatic;
  f.isAsync = e.x.isAsync;
  f.inferReturn = ret === null;
  f.outerScope = e.scope;
  b.func = f;
  b.scope = new BScope(e.scope, f);
  f.root = b.scope;
  b.loops = [];
  b.switchStack = [];
  b.lambdaDepth++;
  b.inTry = b.inCatch = b.inFinally = 0;
  try {
    const ps: Local[] = [];
    const names = e.x.hasParams
      ? e.params
      : ptypes.map((_, i) => ({ name: `<p${i}>`, start: e.x.start, end: e.x.start, ref: refs[i] ?? '', type: null }));
    const discards = e.params.filter((p) => p.name === '_').length > 1;
    names.forEach((p, i) => {
      const nm = p.name === '_' && discards ? `<_${i}>` : p.name;
      if (b.scope.vars.has(nm)) b.err('CS0100', p, `The parameter name '${nm}' is a duplicate`);
      const v = b.declare(nm, ptypes[i]!, p);
      v.isParam = true;
      v.ref = ((refs[i] ?? p.ref) || '') as Local['ref'];
      if (v.ref === 'in') v.readonlyWhy = 'in';
      ps.push(v);
    });
    f.params = ps;
    b.scope.locals.length = 0;
    b.scope.locals.push(...ps);
    if (ret && f.isAsync) f.asyncResult = asyncResultOf(b, ret);
    let body = null,
      expr: B | null = null;
    const before = b.model.mutedErrors;
    if (e.x.body.k === 'block') {
      body = bindBlockBody(b, e.x.body);
    } else {
      const bx = e.x.body as Expr;
      const v =
        ret && !ret.is('System.Void') && !(f.isAsync && !f.asyncResult)
          ? bindValueFor(b, bx, f.isAsync ? f.asyncResult! : ret)
          : bindExpr(b, bx);
      expr = v;
      if (expr.k === 'group' || expr.k === 'typeRef' || expr.k === 'nsRef') {
        if (ret === null || ret.is('System.Void')) {
          /* a type or group is no expression */ if (expr.k === 'typeRef' || expr.k === 'nsRef')
            expr = bindValue(b, bx);
        }
      }
      if (ret && ret.is('System.Void') && !isStatementLike(bx))
        b.err(
          'CS0201',
          bx,
          'Only assignment, call, increment, decrement, await, and new object expressions can be used as a statement',
        );
      f.returns.push({ e: expr, start: bx.start, end: bx.end });
    }
    void before;
    const reach = body ? endReachable(body) : true;
    if (body && ret && reach && !ret.is('System.Void') && !(f.isAsync && !f.asyncResult))
      b.err(
        'CS1643',
        { start: e.x.arrow, end: e.x.arrow + 2 },
        'Not all code paths return a value in lambda expression',
      );
    return {
      func: f,
      body,
      expr,
      params: ps,
      ret: ret ?? errorType,
      errors: 0,
      syntax: e.x,
      delegateType,
      returnTypes: f.returns.map((r) => r.e).filter((x): x is B => x !== null),
      scope: b.scope,
      reachableEnd: reach,
    };
  } finally {
    b.func = oldF;
    b.scope = oldS;
    b.loops = loops;
    b.switchStack = sw;
    b.staticContext = sc;
    b.lambdaDepth--;
    b.inTry = it;
    b.inCatch = ic;
    b.inFinally = fi;
    b.checked = chk;
  }
}
function bindValueFor(b: Binder, x: Expr, ret: Type): B {
  const v = bindExpr(b, x);
  return convertTo(b, v, ret, x);
}
function isStatementLike(x: Expr): boolean {
  switch (x.k) {
    case 'call':
    case 'assign':
    case 'await':
    case 'new':
    case 'postfix':
    case 'throw':
      return true;
    case 'unary':
      return x.op === '++' || x.op === '--';
    case 'cond?': {
      let r: Expr = x.rest;
      while (r.k === 'cond?') r = r.rest;
      return isStatementLike(r);
    }
    case 'paren':
      return isStatementLike(x.e) && false;
    default:
      return false;
  }
}
export function asyncResultOf(b: Binder, ret: Type): Type | null {
  void b;
  return ret.kind === 'named' &&
    ret.args.length === 1 &&
    (ret.def.full === 'System.Threading.Tasks.Task`1' || ret.def.full === 'System.Threading.Tasks.ValueTask`1')
    ? ret.args[0]!
    : null;
}

/** Return type of a lambda bound with unknown return type: best common type of what it returns; void when nothing; null when none. */
export function inferredReturn(b: Binder, l: BoundLambda): Type | null {
  if (l.ret.kind !== 'error') return l.ret;
  const es = l.returnTypes;
  if (!es.length) return l.body ? (l.reachableEnd || l.func.returns.length ? b.T.void : null) : null;
  if (l.expr && l.expr.type.is('System.Void')) return b.T.void;
  if (es.some((x) => x.type.kind === 'error' && x.k === 'error')) return null;
  return bestCommonType(b, es);
}
export function lambdaConversion(b: Binder, e: B & { k: 'ulambda' }, to: Type): Conv | null {
  if (to.kind === 'named' && to.def.full === 'System.Linq.Expressions.Expression`1') {
    return null;
  }
  if (
    to.is('System.Delegate') ||
    to.is('System.MulticastDelegate') ||
    to.is('System.Object') ||
    to.is('System.ICloneable')
  ) {
    const n = naturalLambdaType(b, e);
    return n ? { k: 'lambda', implicit: true, midTo: n } : null;
  }
  const d = delegateSig(b, to);
  if (!d) return null;
  if (e.x.hasParams && d.params.length !== e.params.length) return null;
  if (!e.x.hasParams && d.params.some((p) => p.ref === 'out')) return null;
  for (let i = 0; i < e.params.length; i++) {
    const p = e.params[i]!;
    const r = p.ref || '';
    if (r !== (d.params[i]!.ref === 'ref readonly' ? 'in' : d.params[i]!.ref) && (p.type || r)) return null;
    if (!p.type && d.params[i]!.ref && !r) return null;
    if (p.type) {
      const t = b.resolve(p.type);
      if (t.kind !== 'error' && !sameType(t, d.params[i]!.type)) return null;
    }
  }
  const l = lambdaFor(
    b,
    e,
    d.params.map((p) => p.type),
    d.ret,
    d.params.map((p) => p.ref),
  );
  if (!l) return null;
  const void_ = d.ret.is('System.Void');
  const asyncVoid = e.x.isAsync && (void_ || !asyncResultOf(b, d.ret));
  if (l.body) {
    if (void_ || asyncVoid) {
      if (l.func.returns.some((r) => r.e)) return null;
    } else {
      if (l.reachableEnd) return null;
      if (l.func.returns.some((r) => !r.e)) return null;
    }
  } else if (void_ || asyncVoid) {
    if (!isStatementLike(e.x.body as Expr)) return null;
  }
  if (!void_ && !asyncVoid) {
    const inf = lambdaFor(
      b,
      e,
      d.params.map((p) => p.type),
      null,
      d.params.map((p) => p.ref),
    );
    if (!inf) return null;
    const target = e.x.isAsync ? asyncResultOf(b, d.ret)! : d.ret;
    for (const r of inf.returnTypes) {
      if (
        r.k === 'error' ||
        (r.type.kind === 'error' &&
          ![
            'ulambda',
            'group',
            'defaultLit',
            'newTarget',
            'collectionLit',
            'condTarget',
            'switchTarget',
            'throw',
            'tupleLit',
          ].includes(r.k))
      )
        continue;
      if (!withLambda(b, inf, () => implicitConv(b, r, target))) return null;
    }
  }
  return { k: 'lambda', implicit: true };
}
/** Runs something in the context of a bound lambda's body. */
function withLambda<T>(b: Binder, l: BoundLambda, f: () => T): T {
  const of = b.func,
    os = b.scope;
  b.func = l.func;
  b.scope = l.scope;
  try {
    return f();
  } finally {
    b.func = of;
    b.scope = os;
  }
}
/** `var f = (int x) => x + 1`: Func or Action. */
export function naturalLambdaType(b: Binder, e: B & { k: 'ulambda' }): Type | null {
  if (e.params.some((p) => !p.type) || !e.x.hasParams) return null;
  const ps = e.params.map((p) => b.resolve(p.type!));
  if (ps.some((p) => p.kind === 'error')) return null;
  if (e.params.some((p) => p.ref || p.def || p.params)) {
    return b.refuse('delegate type of a lambda with ref, optional or params parameters', e);
  }
  const l = lambdaFor(b, e, ps, e.x.ret ? b.resolve(e.x.ret) : null);
  if (!l) return null;
  let r = e.x.ret ? b.resolve(e.x.ret) : inferredReturn(b, l);
  if (!r) return null;
  if (e.x.isAsync && !e.x.ret)
    r = r.is('System.Void')
      ? b.model.lib.type('System.Threading.Tasks.Task')
      : b.model.lib.type('System.Threading.Tasks.Task`1', r);
  return funcType(b, ps, r);
}
export function funcType(b: Binder, ps: Type[], r: Type): Type {
  if (r.is('System.Void'))
    return ps.length ? b.model.lib.type('System.Action`' + ps.length, ...ps) : b.model.lib.type('System.Action');
  return b.model.lib.type('System.Func`' + (ps.length + 1), ...ps, r);
}
/** Final binding against a delegate type, reporting errors. */
export function finishLambda(b: Binder, e: B & { k: 'ulambda' }, to: Type, c: Conv): B {
  if (c.midTo) to = c.midTo;
  const d = delegateSig(b, to);
  if (!d) return b.error(e);
  const l = bindLambda(
    b,
    e,
    d.params.map((p) => p.type),
    d.ret,
    d.params.map((p) => p.ref),
    to,
  );
  addChild(e.func, l.func, null);
  return { k: 'lambda', fn: l, type: to, start: e.start, end: e.end };
}
/** Why a lambda does not convert. */
export function reportLambda(b: Binder, e: B & { k: 'ulambda' }, to: Type): void {
  const d = delegateSig(b, to);
  if (!d) {
    if (to.kind === 'named' && to.def.full === 'System.Linq.Expressions.Expression`1') b.refuse('expression tree', e);
    b.err('CS1660', e, `Cannot convert lambda expression to type '${show(to)}' because it is not a delegate type`);
    return;
  }
  if (e.x.hasParams && d.params.length !== e.params.length) {
    b.err(
      'CS1593',
      { start: e.x.start, end: e.x.arrow + 2 },
      `Delegate '${show(to)}' does not take ${e.params.length} arguments`,
    );
    return;
  }
  for (let i = 0; i < e.params.length; i++) {
    const p = e.params[i]!;
    if (p.type && !sameType(b.resolve(p.type), d.params[i]!.type)) {
      b.err(
        'CS1678',
        p,
        `Parameter ${i + 1} is declared as type '${show(b.resolve(p.type))}' but should be '${show(d.params[i]!.type)}'`,
      );
      b.err(
        'CS1661',
        { start: e.x.start, end: e.x.arrow + 2 },
        'Cannot convert lambda expression to type because the parameter types do not match the delegate parameter types',
      );
      return;
    }
  }
  const from = b.model.problems.length;
  const l = bindLambda(
    b,
    e,
    d.params.map((p) => p.type),
    d.ret,
    d.params.map((p) => p.ref),
    to,
  );
  if (b.model.problems.length > from) {
    const mine = b.model.problems.slice(from);
    if (
      mine.some(
        (p) =>
          (p.code === 'CS0029' || p.code === 'CS0266') &&
          l.func.returns.some((r) => r.e && p.start >= r.start && p.start <= r.end),
      )
    ) {
      const p = mine.find((q) => q.code === 'CS0029' || q.code === 'CS0266')!;
      b.err(
        'CS1662',
        p,
        `Cannot convert lambda expression to intended delegate type because some of the return types in the block are not implicitly convertible to the delegate return type`,
      );
    }
    return;
  }
  b.err('CS1662', e, 'Cannot convert lambda expression to intended delegate type');
}

/** Records a nested function with its parent, for closure analysis. */
export function addChild(parent: Func, func: Func, lf: import('./bound.ts').LocalFunction | null): void {
  const p = parent as Func & { children?: { func: Func; lf: import('./bound.ts').LocalFunction | null }[] };
  (p.children ??= []).push({ func, lf });
}
