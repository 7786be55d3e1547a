// Statements (ECMA-334 §13): scopes, declarations, jumps, iterators, local functions.
import type { Block, Expr, MethodDecl, Pattern, Statement, TypeSyntax } from '../ast.ts';
import { type B, BScope, Func, Local, type LocalFunction, type P, type S, type UsingInfo } from './bound.ts';
import { type Binder } from './binder.ts';
import { hasNaturalType, implicitConv, naturalTuple } from './convert.ts';
import { bindExpr, bindTyped, bindValue, constType, convertTo, reportNoConversion } from './expressions.ts';
import { condition } from './operators.ts';
import { arrayItems } from './create.ts';
import { deconstruct, designation, type Target, targetsOf } from './deconstruct.ts';
import { forEachInfo, usingInfo } from './foreach.ts';
import { addChild, asyncResultOf, naturalLambdaType } from './lambda.ts';
import { naturalGroupType } from './calls.ts';
import { bindPattern } from './patterns.ts';
import { checkDesignations, impossible } from './satisfy.ts';
import { covers } from './subsume.ts';
import { newMethod } from './model.ts';
import { endReachable } from './flow.ts';
import {
  type ConstValue,
  errorType,
  isNullableT,
  isReferenceType,
  isValueType,
  type Method,
  show,
  type Type,
} from './types.ts';

export function isVar(b: Binder, t: TypeSyntax): boolean {
  return (
    t.k === 'named' &&
    t.parts.length === 1 &&
    t.parts[0]!.id === 'var' &&
    !t.parts[0]!.targs &&
    !t.alias &&
    !b.model.lookupName('var', 0, b.where)
  );
}
/** A block that is a body: its scope is the current one's child. */
export function bindBlockBody(b: Binder, x: Block): S {
  return bindStatements(b, x.stmts, x);
}
function bindBlock(b: Binder, x: Block): S {
  return b.inScope(() => bindStatements(b, x.stmts, x));
}
export function bindStatements(b: Binder, stmts: Statement[], x: { start: number; end: number }): S {
  const scope = b.scope;
  prescan(b, stmts, scope);
  const out = stmts.map((s) => bindStatement(b, s));
  return { k: 'block', scope, stmts: out, start: x.start, end: x.end };
}
function prescan(b: Binder, stmts: Statement[], scope: BScope): void {
  for (const s of stmts) {
    if (s.k === 'local') for (const d of s.decls) scope.pending.set(d.name, d.start);
    else if (s.k === 'localFunction') declareLocalFunction(b, s.m);
    else if (s.k === 'label') {
      let q: Statement = s;
      while (q.k === 'label') {
        declareLabel(b, scope, q.name, q);
        q = q.body;
      }
      if (q.k === 'local') for (const d of q.decls) scope.pending.set(d.name, d.start);
    }
  }
}
/** A label belongs to its block; one of the same name in a block around it is an error, in another block it is another label. */
function declareLabel(b: Binder, scope: BScope, name: string, at: { start: number }): void {
  const pos = { start: at.start, end: at.start + name.length };
  if (scope.labels.has(name)) {
    b.err('CS0140', pos, `The label '${name}' is a duplicate`);
    return;
  }
  for (let p = scope.parent; p && p.func.method === scope.func.method; p = p.parent)
    if (p.labels.has(name)) {
      b.err('CS0158', pos, `The label '${name}' shadows another label by the same name in a contained scope`);
      break;
    }
  scope.labels.set(name, `${name}@${scope.id}`);
}
function findLabel(b: Binder, name: string): string | null {
  for (let p: BScope | null = b.scope; p && p.func === b.func; p = p.parent) {
    const l = p.labels.get(name);
    if (l) return l;
  }
  return null;
}
function declareLocalFunction(b: Binder, m: MethodDecl): void {
  const base = b.mparams.reduce((n, p) => n + p.length, 0);
  const k = newMethod(b.type, m.name, 'local', {
    isStatic: true,
    access: 'private',
    start: m.start,
    end: m.end,
    nameStart: m.nameStart,
    nameEnd: m.nameEnd,
    isAsync: m.mods.includes('async'),
    syntax: m,
    file: b.file,
    scope: b.ns,
    containing: b.func.method,
    body: { block: m.body, expr: m.expr },
  });
  k.tparams = b.model.makeTypeParams(m.tparams, base);
  for (const p of k.tparams) p.owner = k;
  const at = { start: m.nameStart, end: m.nameEnd };
  if (!b.type.library) {
    if (b.scope.vars.has(m.name) || b.scope.pending.has(m.name))
      b.err('CS0128', at, `A local variable or function named '${m.name}' is already defined in this scope`);
    else b.conflict(m.name, at);
  }
  const f = new Func(b.func, k, 'local', null);
  f.isStatic = m.mods.includes('static');
  f.isAsync = k.isAsync;
  f.outerScope = b.scope;
  const lf: LocalFunction = { m: k, func: f, body: null, scope: b.scope, syntax: m };
  k.local = lf;
  const w = { ...b.where, mparams: [...b.mparams, k.tparams] };
  b.model.applyConstraints(k.tparams, m.constraints, w);
  k.params = b.model.params(m.params, w);
  k.ret = b.model.resolve(m.ret, w);
  if (m.ret.k === 'ref') k.retRef = m.ret.readonly ? 'ref readonly' : 'ref';
  f.ret = k.ret;
  f.retRef = k.retRef;
  if (!b.scope.vars.has(m.name)) b.scope.vars.set(m.name, k);
  b.scope.functions.push(lf);
  addChild(b.func, f, lf);
}
function bindLocalFunction(b: Binder, m: MethodDecl): S {
  const lf = b.scope.functions.find((q) => q.syntax === m)!;
  const f = lf.func;
  const save = {
    f: b.func,
    s: b.scope,
    m: b.mparams,
    l: b.loops,
    w: b.switchStack,
    t: b.inTry,
    c: b.inCatch,
    fi: b.inFinally,
    chk: b.checked,
  };
  b.func = f;
  b.scope = new BScope(lf.scope, f);
  f.root = b.scope;
  b.mparams = [...b.mparams, lf.m.tparams];
  b.loops = [];
  b.switchStack = [];
  b.inTry = b.inCatch = b.inFinally = 0;
  declareParams(b, lf.m, f);
  if (!m.body && !m.expr) {
    b.err(
      'CS8112',
      { start: m.nameStart, end: m.nameEnd },
      `Local function '${m.name}()' must declare a body because it is not marked 'static extern'.`,
    );
  } else lf.body = bindBody(b, lf.m, m.body, m.expr, { start: m.nameStart, end: m.nameEnd });
  b.func = save.f;
  b.scope = save.s;
  b.mparams = save.m;
  b.loops = save.l;
  b.switchStack = save.w;
  b.inTry = save.t;
  b.inCatch = save.c;
  b.inFinally = save.fi;
  b.checked = save.chk;
  return { k: 'localFunction', fn: lf, start: m.start, end: m.end };
}
export function declareParams(b: Binder, m: Method, f: Func): void {
  m.params.forEach((p) => {
    const at = p.syntax
      ? { start: p.syntax.nameStart, end: p.syntax.nameStart + p.name.length }
      : { start: m.start, end: m.end };
    if (b.scope.vars.has(p.name) && p.name !== '' && f.kind !== 'method') {
      b.err('CS0100', at, `The parameter name '${p.name}' is a duplicate`);
    }
    const v = new Local(p.name, p.type, f);
    v.start = at.start;
    v.end = at.end;
    v.isParam = true;
    v.scope = b.scope;
    v.ref = p.ref === 'ref readonly' ? 'in' : p.ref;
    if (v.ref === 'in') v.readonlyWhy = 'in';
    b.scope.vars.set(p.name, v);
    b.scope.locals.push(v);
    f.params.push(v);
  });
}
/** Body of a method, accessor, local function: block or expression; checks what all paths return. */
export function bindBody(
  b: Binder,
  m: Method,
  block: Block | null,
  expr: Expr | null,
  nameAt: { start: number; end: number },
): S {
  const f = b.func;
  const ret = m.ret;
  f.isIterator = block ? hasYield(block.stmts) : false;
  m.iterator = f.isIterator;
  if (f.isAsync) {
    f.asyncResult = asyncResultOf(b, ret);
  }
  if (f.isAsync && !f.isIterator && !ret.is('System.Void') && ret.kind !== 'error' && !isTask(ret))
    b.model.error(
      'CS1983',
      nameAt.start,
      nameAt.end,
      'The return type of an async method must be void, Task, Task<T>, a task-like type, IAsyncEnumerable<T>, or IAsyncEnumerator<T>',
      f.kind === 'method' ? 1 : 2,
    );
  if (f.isAsync)
    for (const p of f.params)
      if (p.ref)
        b.model.error(
          'CS1988',
          p.start,
          p.end,
          'Async methods cannot have ref, in or out parameters',
          f.kind === 'method' ? 1 : 2,
        );
  if (f.isIterator) {
    const names = f.isAsync
      ? ['System.Collections.Generic.IAsyncEnumerable`1', 'System.Collections.Generic.IAsyncEnumerator`1']
      : ['System.Collections.Generic.IEnumerable`1', 'System.Collections.Generic.IEnumerator`1'];
    if (ret.kind === 'named' && names.includes(ret.def.full)) f.yieldType = ret.args[0]!;
    else if (!f.isAsync && (ret.is('System.Collections.IEnumerable') || ret.is('System.Collections.IEnumerator')))
      f.yieldType = b.T.object;
    else {
      if (ret.kind !== 'error')
        b.err(
          'CS1624',
          nameAt,
          `The body of '${m.name}' cannot be an iterator block because '${show(ret)}' is not an iterator interface type`,
        );
      f.yieldType = errorType;
    }
    for (const p of f.params) if (p.ref) b.err('CS1623', p, 'Iterators cannot have ref, in or out parameters');
  }
  if (expr) {
    const at = { start: expr.start, end: expr.end };
    const want = f.isAsync ? (f.asyncResult ?? b.T.void) : ret;
    if (want.is('System.Void')) {
      const e = bindExpr(b, expr);
      if (e.k !== 'error' && e.k !== 'throw' && !isStatementExpr(expr)) {
        if (e.k === 'group') {
          b.err(
            'CS0201',
            expr,
            'Only assignment, call, increment, decrement, await, and new object expressions can be used as a statement',
          );
        } else
          b.err(
            'CS0201',
            expr,
            'Only assignment, call, increment, decrement, await, and new object expressions can be used as a statement',
          );
      }
      return { k: 'block', scope: b.scope, stmts: [{ k: 'expr', e, ...at }], ...at };
    }
    if (m.retRef) {
      const e = bindValue(b, expr);
      if (e.k === 'ref') refSafe(b, e.e, expr);
      return {
        k: 'block',
        scope: b.scope,
        stmts: [{ k: 'return', e: e.k === 'ref' ? e.e : e, isRef: true, ...at }],
        ...at,
      };
    }
    const e = bindValue(b, expr);
    const v = e.k === 'error' ? e : convertTo(b, e, want, expr);
    if (v.k !== 'error') escapes(b, v, expr);
    return { k: 'block', scope: b.scope, stmts: [{ k: 'return', e: v, isRef: false, ...at }], ...at };
  }
  const s = bindStatements(b, block!.stmts, block!);
  (s as S & { close?: number }).close = block!.end - 1;
  if (
    !f.isIterator &&
    !ret.is('System.Void') &&
    ret.kind !== 'error' &&
    !(f.isAsync && !f.asyncResult) &&
    endReachable(s)
  )
    b.err(m.mkind === 'lambda' ? 'CS1643' : 'CS0161', nameAt, `'${m.name}': not all code paths return a value`);
  return s;
}
function isTask(t: Type): boolean {
  return (
    t.kind === 'named' &&
    (t.def.full.startsWith('System.Threading.Tasks.Task') ||
      t.def.full.startsWith('System.Threading.Tasks.ValueTask') ||
      t.def.full.startsWith('System.Collections.Generic.IAsync'))
  );
}
export function isStatementExpr(x: Expr): boolean {
  switch (x.k) {
    case 'call':
    case 'assign':
    case 'await':
    case 'new':
    case 'postfix':
    case 'throw':
    case 'missing':
    case 'unsupported':
      return true;
    case 'unary':
      return x.op === '++' || x.op === '--';
    case 'cond?': {
      let r: Expr = x.rest;
      while (r.k === 'cond?') r = r.rest;
      return isStatementExpr(r);
    }
    default:
      return false;
  }
}
export function hasYield(stmts: Statement[]): boolean {
  const s1 = (s: Statement | null): boolean => {
    if (!s) return false;
    switch (s.k) {
      case 'yield':
        return true;
      case 'block':
        return s.stmts.some(s1);
      case 'if':
        return s1(s.a) || s1(s.b);
      case 'while':
      case 'do':
      case 'for':
      case 'foreach':
      case 'lock':
      case 'using':
      case 'checked':
      case 'label':
        return s1(s.body);
      case 'try':
        return s1(s.body) || s.catches.some((c) => s1(c.body)) || s1(s.fin);
      case 'switch':
        return s.sections.some((q) => q.stmts.some(s1));
      default:
        return false;
    }
  };
  return stmts.some(s1);
}

export function bindStatement(b: Binder, s: Statement): S {
  const at = { start: s.start, end: s.end };
  switch (s.k) {
    case 'block':
      return bindBlock(b, s);
    case 'empty':
      return { k: 'nop', ...at };
    case 'local':
      return localDecl(b, s);
    case 'expr': {
      const e = bindExpr(b, s.e);
      if (e.k === 'group' || e.k === 'typeRef' || e.k === 'nsRef') {
        bindValue(b, s.e);
      }
      if (e.k === 'newTarget') {
        b.err('CS8754', s.e, "There is no target type for 'new()'");
        return { k: 'nop', ...at };
      }
      if (s.e.k === 'suppress') b.err('CS8598', s.e, 'The suppression operator is not allowed in this context');
      checkStatement(b, s.e);
      return { k: 'expr', e, ...at };
    }
    case 'if': {
      const c = condition(b, s.c);
      const a = embedded(b, s.a);
      const e = s.b ? embedded(b, s.b) : null;
      return { k: 'if', c, a, b: e, ...at };
    }
    case 'while':
      return b.inScope((scope) => {
        const c = condition(b, s.c);
        b.loops.push('loop');
        const body = embedded(b, s.body);
        b.loops.pop();
        return { k: 'while', c, body, scope, ...at } as S;
      });
    case 'do': {
      b.loops.push('loop');
      const body = embedded(b, s.body);
      b.loops.pop();
      const c = condition(b, s.c);
      return { k: 'do', c, body, ...at };
    }
    case 'for':
      return b.inScope((scope) => {
        scope.loop = true;
        const init: S[] = [];
        if (s.init) init.push(bindStatement(b, s.init));
        for (const e of s.inits) {
          checkStatement(b, e);
          init.push({ k: 'expr', e: bindExpr(b, e), start: e.start, end: e.end });
        }
        return b.inScope((bodyScope) => {
          const c = s.c ? condition(b, s.c) : null;
          const incr = s.incr.map((e) => {
            checkStatement(b, e);
            return bindExpr(b, e);
          });
          b.loops.push('loop');
          const body = embedded(b, s.body);
          b.loops.pop();
          return { k: 'for', scope, init, c, incr, body, bodyScope, ...at } as S;
        });
      });
    case 'foreach':
      return forEach(b, s);
    case 'return':
      return returnStatement(b, s);
    case 'break':
      if (!b.loops.length) {
        b.err('CS0139', at, 'No enclosing loop out of which to break or continue');
        return { k: 'nop', ...at };
      } else leaveFinally(b, at);
      return { k: 'break', ...at };
    case 'continue':
      if (!b.loops.includes('loop')) {
        b.err('CS0139', at, 'No enclosing loop out of which to break or continue');
        return { k: 'nop', ...at };
      } else leaveFinally(b, at);
      return { k: 'continue', ...at };
    case 'throw': {
      if (!s.e) {
        if (!b.inCatch || b.catchFunc !== b.func)
          b.err(
            'CS0156',
            { start: s.start, end: s.start + 5 },
            'A throw statement with no arguments is not allowed outside of a catch clause',
          );
        return { k: 'throw', e: null, ...at };
      }
      const e = bindExpr(b, { k: 'throw', e: s.e, start: s.e.start, end: s.e.end });
      return { k: 'throw', e: e.k === 'throw' ? e.e : e, ...at };
    }
    case 'yield': {
      const f = b.func;
      if (f.kind === 'lambda') {
        b.err('CS1621', at, 'The yield statement cannot be used inside an anonymous method or lambda expression');
        return { k: 'nop', ...at };
      }
      if (b.inFinally) b.err('CS1625', at, 'Cannot yield in the body of a finally clause');
      else if (s.e && b.inCatch) b.err('CS1631', at, 'Cannot yield a value in the body of a catch clause');
      else if (s.e && b.inTry)
        b.err('CS1626', at, 'Cannot yield a value in the body of a try block with a catch clause');
      if (!s.e) return { k: 'yield', e: null, ...at };
      const e = bindValue(b, s.e);
      const t = f.yieldType ?? errorType;
      return { k: 'yield', e: e.k === 'error' || t.kind === 'error' ? e : convertTo(b, e, t, s.e), ...at };
    }
    case 'try':
      return tryStatement(b, s);
    case 'using':
      return usingStatement(b, s);
    case 'lock': {
      const e = bindTyped(b, s.e);
      if (e.k !== 'error' && e.type.kind !== 'error' && !isReferenceType(e.type))
        b.err('CS0185', s.e, `'${show(e.type)}' is not a reference type as required by the lock statement`);
      const temp = b.temp(e.type, 'lock'),
        flag = b.temp(b.T.bool, 'taken');
      const body = embedded(b, s.body);
      return { k: 'lock', e, temp, flag, body, ...at };
    }
    case 'switch':
      return switchStatement(b, s);
    case 'goto': {
      const label = findLabel(b, s.label);
      if (label === null)
        b.err(
          'CS0159',
          { start: s.start + 5, end: s.start + 5 + s.label.length },
          `No such label '${s.label}' within the scope of the goto statement`,
        );
      return { k: 'goto', label: label ?? s.label, ...at };
    }
    case 'gotoCase': {
      const sw = b.switchStack.at(-1);
      if (!sw) {
        b.err('CS0153', at, 'A goto case is only valid inside a switch statement');
        return { k: 'nop', ...at };
      }
      if (!s.e) {
        if (!sw.cases.has('default'))
          b.err('CS0159', at, "No such label 'default:' within the scope of the goto statement");
        return { k: 'gotoCase', value: undefined, isDefault: true, ...at };
      }
      const e = convertTo(b, bindValue(b, s.e), sw.type, s.e);
      if (e.k !== 'error' && e.cv === undefined) b.err('CS0150', s.e, 'A constant value is expected');
      else if (e.k !== 'error' && !sw.cases.has(keyOf(e.cv!)))
        b.err('CS0159', at, `No such label 'case ${String(e.cv)}:' within the scope of the goto statement`);
      return { k: 'gotoCase', value: e.cv, isDefault: false, ...at };
    }
    case 'label':
      return { k: 'label', name: findLabel(b, s.name) ?? s.name, body: bindStatement(b, s.body), ...at };
    case 'checked': {
      const old = b.checked,
        oc = b.checkedConst;
      b.checked = s.on;
      b.checkedConst = s.on;
      const r = bindBlock(b, s.body);
      b.checked = old;
      b.checkedConst = oc;
      return r;
    }
    case 'localFunction':
      return bindLocalFunction(b, s.m);
    case 'unsafe':
      return b.refuse(s.what, s);
  }
}
function checkStatement(b: Binder, e: Expr): void {
  if (!isStatementExpr(e))
    b.err(
      'CS0201',
      e,
      'Only assignment, call, increment, decrement, await, and new object expressions can be used as a statement',
    );
}
function leaveFinally(b: Binder, at: { start: number; end: number }): void {
  if (b.inFinally && b.loops.length === (b.finallyLoops ?? 0))
    b.err('CS0157', at, 'Control cannot leave the body of a finally clause');
}
function embedded(b: Binder, s: Statement): S {
  return s.k === 'block'
    ? bindBlock(b, s)
    : b.inScope((scope) => ({ k: 'block', scope, stmts: [bindStatement(b, s)], start: s.start, end: s.end }) as S);
}

function localDecl(b: Binder, s: Statement & { k: 'local' }): S {
  const v = isVar(b, s.type);
  const out: S[] = [];
  const isRef = s.type.k === 'ref';
  const ts = s.type.k === 'ref' ? s.type.elem : s.type;
  const implicit = v || (isRef && isVar(b, ts));
  const t = implicit ? null : b.resolve(ts);
  if (t && t.is('System.Void')) {
    b.err('CS1547', s.type, "Keyword 'void' cannot be used in this context");
  }
  if (t?.kind === 'named' && t.def.isStatic)
    b.err('CS0723', s.type, `Cannot declare a variable of static type '${show(t)}'`);
  if (implicit && s.decls.length > 1) b.err('CS0819', s, 'Implicitly-typed variables cannot have multiple declarators');
  if (implicit && s.isConst) b.err('CS0822', s.type, 'Implicitly-typed variables cannot be constant');
  for (const d of s.decls) {
    const at = { start: d.start, end: d.nameEnd };
    if (implicit) {
      const l = b.declare(d.name, errorType, at);
      (l as Local & { inferring?: boolean }).inferring = true;
      let init: B | null = null;
      let type: Type = errorType;
      if (!d.init) b.err('CS0818', at, 'Implicitly-typed variables must be initialized');
      else if (d.init.k === 'arrayInit')
        b.err('CS0820', at, 'Cannot initialize an implicitly-typed variable with an array initializer');
      else {
        const e = bindValue(b, d.init);
        const pos = { start: d.start, end: d.end };
        if (e.k !== 'error') {
          if (e.type.kind === 'null') b.err('CS0815', pos, 'Cannot assign <null> to an implicitly-typed variable');
          else if (e.type.is('System.Void')) b.err('CS0815', pos, 'Cannot assign void to an implicitly-typed variable');
          else if (e.k === 'ulambda') {
            const n = naturalLambdaType(b, e);
            if (n) {
              type = n;
              init = convertTo(b, e, n, d.init);
            } else b.err('CS8917', d.init, 'The delegate type could not be inferred.');
          } else if (e.k === 'group') {
            const n = naturalGroupType(b, e);
            if (n) {
              type = n;
              init = convertTo(b, e, n, d.init);
            } else b.err('CS8917', d.init, 'The delegate type could not be inferred.');
          } else if (e.k === 'tupleLit') {
            const n = naturalTuple(b, e);
            if (n) {
              type = n;
              init = convertTo(b, e, n, d.init);
            } else b.err('CS0815', pos, 'Cannot assign tuple to an implicitly-typed variable');
          } else if (e.k === 'defaultLit') b.err('CS8716', d.init, 'There is no target type for the default literal.');
          else if (e.k === 'newTarget') b.err('CS8754', d.init, "There is no target type for 'new()'");
          else if (e.k === 'collectionLit')
            b.err('CS9176', d.init, 'There is no target type for the collection expression.');
          else if (e.k === 'condTarget') b.err('CS0173', d.init, 'Type of conditional expression cannot be determined');
          else if (e.k === 'switchTarget') b.err('CS8506', d.init, 'No best type was found for the switch expression.');
          else if (e.k === 'throw') b.err('CS8115', d.init, 'A throw expression is not allowed in this context.');
          else if (e.k === 'ref') {
            type = e.type;
            init = e.e;
          } else {
            type = e.type;
            init = e;
            if (e.k === 'stackalloc') {
              type = b.model.lib.type('System.Span`1', e.elem);
              init = b.refuse('stackalloc to a pointer', d.init);
            }
          }
        } else type = errorType;
      }
      (l as Local & { inferring?: boolean }).inferring = false;
      l.type = type;
      l.isRefLocal = isRef;
      if (l.isRefLocal && d.init && d.init.k !== 'ref')
        b.err('CS8172', at, 'Cannot initialize a by-reference variable with a value');
      finish(l, init, at, d);
      continue;
    }
    const l = b.declare(d.name, t!, at);
    let init: B | null = null;
    let original: ConstValue | undefined;
    if (d.init) {
      if (d.init.k === 'arrayInit' && s.isConst && t!.kind === 'array')
        b.err('CS0133', d.init, `The expression being assigned to '${d.name}' must be constant`);
      else if (d.init.k === 'arrayInit') {
        if (t!.kind === 'array') {
          const items = arrayItems(b, d.init.items, t!, t!.rank, d.init);
          init = {
            k: 'newArray',
            elem: t!.elem,
            dims: dims(b, d.init, t!.rank),
            init: items,
            rank: t!.rank,
            type: t!,
            start: d.init.start,
            end: d.init.end,
          };
        } else if (t!.kind !== 'error')
          b.err(
            'CS0622',
            d.init,
            'Can only use array initializer expressions to assign to array types. Try using a new expression instead.',
          );
      } else if (isRef) {
        const e = bindValue(b, d.init);
        if (e.k === 'ref') init = e.e;
        else if (e.k !== 'error') b.err('CS8172', at, 'Cannot initialize a by-reference variable with a value');
        if (e.k === 'ref' && e.type.kind !== 'error' && e.type.plain !== t!.plain)
          b.err(
            'CS8173',
            d.init,
            `The expression must be of type '${show(t!)}' because it is being assigned by reference`,
          );
        l.isRefLocal = true;
      } else {
        const e = bindValue(b, d.init);
        original = e.cv;
        init = e.k === 'error' ? e : convertTo(b, e, t!, d.init);
      }
    } else if (isRef) b.err('CS8174', at, 'A declaration of a by-reference variable must have an initializer');
    else if (s.isConst) b.err('CS0145', at, 'A const field requires a value to be provided');
    else if (s.isUsing)
      b.err('CS0210', at, 'You must provide an initializer in a fixed or using statement declaration');
    if (s.isConst) {
      l.isConst = true;
      if (t && !constType(t)) b.err('CS0283', s.type, `The type '${show(t)}' cannot be declared const`);
      else if (init && init.k !== 'error') {
        if (init.cv === undefined)
          b.err(
            original === undefined ? 'CS0133' : 'CS0134',
            d.init!,
            `The expression being assigned to '${d.name}' must be constant`,
          );
        else l.value = init.cv;
      }
      continue;
    }
    finish(l, init, at, d);
  }
  return out.length === 1 ? out[0]! : { k: 'multi', stmts: out, start: s.start, end: s.end };
  function finish(
    l: Local,
    init: B | null,
    at: { start: number; end: number },
    d: { start: number; end: number; init: Expr | null },
  ): void {
    let info: UsingInfo | null = null;
    if (s.isUsing) {
      l.readonlyWhy = 'using';
      if (l.type.kind !== 'error') info = usingInfo(b, l.type, { start: s.start, end: s.end }, s.isAwait);
      if (!info && l.type.kind !== 'error') init = null;
    }
    if (init && init.k !== 'error' && init.type.kind === 'named' && init.type.def.isRefStruct)
      l.stackOnly = isStackOnly(init);
    out.push({ k: 'local', v: l, init, usingInfo: s.isUsing ? info : null, start: at.start, end: d.end });
  }
}
function dims(b: Binder, x: Expr & { k: 'arrayInit' }, rank: number): B[] {
  const out: B[] = [];
  let cur: Expr[] = x.items;
  for (let r = 0; r < rank; r++) {
    out.push(b.const(b.T.int, cur.length, x));
    const f = cur[0];
    cur = f?.k === 'arrayInit' ? f.items : [];
  }
  return out;
}
export { dims as initDims };
/** A span over this method's own stack memory. */
function isStackOnly(e: B): boolean {
  switch (e.k) {
    case 'stackalloc':
      return true;
    case 'local':
      return e.v.stackOnly;
    case 'conv':
      return (e.c.k === 'span' || e.c.k === 'identity' || e.c.k === 'user') && isStackOnly(e.e);
    case 'cond':
      return isStackOnly(e.a) || isStackOnly(e.b);
    case 'call':
      return (
        e.type.kind === 'named' &&
        e.type.def.isRefStruct &&
        ((!!e.recv && isStackOnly(e.recv)) || e.args.some((a) => isStackOnly(a.e)))
      );
    case 'seq':
      return isStackOnly(e.value) || e.before.some((q) => q.k === 'assign' && isStackOnly(q.value));
    case 'prop':
      return e.type.kind === 'named' && e.type.def.isRefStruct && !!e.recv && isStackOnly(e.recv);
    case 'collection':
      return e.kind === 'span';
    default:
      return false;
  }
}
function escapes(b: Binder, e: B, at: { start: number; end: number }): void {
  if (b.type.library || e.type.kind !== 'named' || !e.type.def.isRefStruct) return;
  const why = stackReason(e);
  if (!why) return;
  if (why.k === 'local')
    b.err(
      'CS8352',
      at,
      `Cannot use variable '${why.v.name}' in this context because it may expose referenced variables outside of their declaration scope`,
    );
  else if (why.k === 'stackalloc')
    b.err(
      'CS8353',
      at,
      'A result of a stackalloc expression of this type in this context may be exposed outside of the containing method',
    );
}
function stackReason(e: B): B | null {
  switch (e.k) {
    case 'stackalloc':
      return e;
    case 'local':
      return e.v.stackOnly ? e : null;
    case 'conv':
      return stackReason(e.e);
    case 'cond':
      return stackReason(e.a) ?? stackReason(e.b);
    default:
      return null;
  }
}
/** A reference that would outlive what it refers to (CS8168, CS8166, CS8156 …). */
function refSafe(b: Binder, e: B, at: { start: number; end: number }): void {
  if (b.type.library) return;
  switch (e.k) {
    case 'local':
      if (e.v.isRefLocal) {
        if (!e.v.refSafe)
          b.err(
            'CS8157',
            at,
            `Cannot return '${e.v.name}' by reference because it was initialized to a value that cannot be returned by reference`,
          );
        return;
      }
      if (e.v.isParam) {
        if (!e.v.ref)
          b.err('CS8166', at, `Cannot return a parameter by reference '${e.v.name}' because it is not a ref parameter`);
        return;
      }
      b.err('CS8168', at, `Cannot return local '${e.v.name}' by reference because it is not a ref local`);
      return;
    case 'field':
      if (e.recv && isValueType(e.recv.type)) {
        if (e.recv.k === 'this') {
          b.err('CS8170', at, "Struct members cannot return 'this' or other instance members by reference");
          return;
        }
        if (e.recv.k === 'local') {
          const v = e.recv.v;
          if (v.isRefLocal || v.ref) return;
          b.err(
            v.isParam ? 'CS8167' : 'CS8169',
            at,
            `Cannot return a member of local '${v.name}' by reference because it is not a ref local`,
          );
          return;
        }
        refSafe(b, e.recv, at);
      }
      return;
    case 'elem':
      return;
    case 'call':
      if (e.m.def.retRef) {
        for (const a of e.args)
          if (a.ref) {
            const q = b.model.quietly(() => refSafe(b, a.e, at));
            if (q.errors) {
              b.err(
                'CS8347',
                at,
                'Cannot use a result in this context because it may expose variables outside of their declaration scope',
              );
              refSafe(b, a.e, a.e);
              return;
            }
          }
        return;
      }
      b.err(
        'CS8156',
        at,
        'An expression cannot be used in this context because it may not be passed or returned by reference',
      );
      return;
    case 'prop':
      if (e.p.retRef) return;
      b.err(
        'CS8156',
        at,
        'An expression cannot be used in this context because it may not be passed or returned by reference',
      );
      return;
    case 'cond':
      if (e.isRef) {
        refSafe(b, e.a, at);
        refSafe(b, e.b, at);
      }
      return;
    case 'seq':
      refSafe(b, e.value, at);
      return;
    case 'error':
      return;
    default:
      b.err(
        'CS8156',
        at,
        'An expression cannot be used in this context because it may not be passed or returned by reference',
      );
  }
}
function returnStatement(b: Binder, s: Statement & { k: 'return' }): S {
  const at = { start: s.start, end: s.end };
  const f = b.func;
  if (b.inFinally) {
    b.err('CS0157', at, 'Control cannot leave the body of a finally clause');
  }
  if (f.isIterator) {
    b.err(
      'CS1622',
      { start: s.start, end: s.start + 6 },
      'Cannot return a value from an iterator. Use the yield return statement to return a value, or yield break to end the iteration.',
    );
    if (s.e) bindValue(b, s.e);
    return { k: 'nop', ...at };
  }
  if (f.inferReturn) {
    if (!s.e) {
      f.returns.push({ e: null, ...at });
      return { k: 'return', e: null, isRef: false, ...at };
    }
    const e = bindValue(b, s.e);
    f.returns.push({ e, ...at });
    return { k: 'return', e, isRef: false, ...at };
  }
  const ret = f.isAsync ? (f.asyncResult ?? b.T.void) : (f.ret ?? errorType);
  if (!s.e) {
    f.returns.push({ e: null, ...at });
    if (!ret.is('System.Void') && ret.kind !== 'error')
      b.err(
        'CS0126',
        { start: s.start, end: s.start + 6 },
        `An object of a type convertible to '${show(ret)}' is required`,
      );
    return { k: 'return', e: null, isRef: false, ...at };
  }
  const e = bindValue(b, s.e);
  f.returns.push({ e, start: s.e.start, end: s.e.end });
  if (ret.is('System.Void')) {
    if (f.kind === 'lambda') {
      b.err(
        f.isAsync ? 'CS8030' : 'CS8030',
        { start: s.start, end: s.start + 6 },
        'Anonymous function converted to a void returning delegate cannot return a value',
      );
    } else
      b.err(
        f.isAsync ? 'CS1997' : 'CS0127',
        { start: s.start, end: s.start + 6 },
        `Since '${f.method.name}' returns void, a return keyword must not be followed by an object expression`,
      );
    return { k: 'return', e: null, isRef: false, ...at };
  }
  if (ret.kind === 'error' || e.k === 'error') return { k: 'return', e, isRef: false, ...at };
  if (f.retRef) {
    if (e.k !== 'ref') {
      b.err(
        'CS8150',
        { start: s.start, end: s.start + 6 },
        'By-value returns may only be used in methods that return by value',
      );
      return { k: 'return', e: null, isRef: false, ...at };
    }
    refSafe(b, e.e, s.e.k === 'ref' ? s.e.e : s.e);
    return { k: 'return', e: e.e, isRef: true, ...at };
  }
  if (e.k === 'ref') {
    b.err(
      'CS8149',
      { start: s.start, end: s.start + 6 },
      'By-reference returns may only be used in methods that return by reference',
    );
    return { k: 'return', e: null, isRef: false, ...at };
  }
  const v = convertTo(b, e, ret, s.e);
  if (v.k !== 'error') escapes(b, v, s.e);
  return { k: 'return', e: v, isRef: false, ...at };
}
function forEach(b: Binder, s: Statement & { k: 'foreach' }): S {
  const at = { start: s.start, end: s.end };
  const e0 = bindValue(b, s.e);
  const e = e0.k === 'tupleLit' || !hasNaturalType(e0) ? natural(b, e0, s.e) : e0;
  const info =
    e.k === 'error' || e.type.kind === 'error'
      ? null
      : e.type.kind === 'null'
        ? (b.err('CS0186', s.e, 'Use of null is not valid in this context'), null)
        : forEachInfo(b, e, s.e, null, s.isAwait);
  return b.inScope((outer) => {
    outer.loop = true;
    return b.inScope((scope) => {
      let v: Local | null = null,
        assign: B | null = null;
      let deconTemp: Local | undefined;
      if (s.type) {
        const isV = isVar(b, s.type);
        const isRef = s.type.k === 'ref';
        const t = isV
          ? (info?.elem ?? errorType)
          : s.type.k === 'ref' && isVar(b, s.type.elem)
            ? (info?.elem ?? errorType)
            : b.resolve(s.type);
        v = b.declare(s.name, t, { start: s.nameStart, end: s.nameStart + s.name.length });
        v.readonlyWhy = 'foreach';
        v.isForeachVar = true;
        if (isRef) {
          v.isRefLocal = true;
          v.readonlyWhy = '';
        }
        if (info && t.kind !== 'error') {
          info.hole.type = info.elem;
          const hole = b.use(info.hole, s.e);
          if (isRef) {
            assign = hole;
          } else {
            const c = implicitConv(b, hole, t) ?? explicit(b, hole, t);
            if (!c) {
              b.err(
                'CS0030',
                { start: s.start, end: s.start + 7 },
                `Cannot convert type '${show(info.elem)}' to '${show(t)}'`,
              );
            } else info.conv = apply(b, hole, t, c);
          }
        }
      } else if (s.d) {
        const ts: Target =
          s.d.k === 'declare' && s.d.d.k === 'paren'
            ? designation(
                b,
                s.d.d,
                s.d.type.k === 'named' && s.d.type.parts[0]!.id === 'var' ? null : b.resolve(s.d.type),
              )
            : targetsOf(b, s.d);
        if (info) {
          info.hole.type = info.elem;
          assign = deconstruct(b, ts, b.use(info.hole, s.d), s.d);
          deconTemp = info.hole;
        } else deconstruct(b, ts, b.error(s.d), s.d);
      }
      b.loops.push('loop');
      const body = embedded(b, s.body);
      b.loops.pop();
      if (!info) return { k: 'nop', ...at } as S;
      return { k: 'foreach', info, e, v, assign, body, scope, outer, ...(deconTemp ? { deconTemp } : {}), ...at } as S;
    });
  });
}
import { explicitConv } from './convert.ts';
import { applyConv } from './expressions.ts';
function explicit(b: Binder, e: B, t: Type): import('./bound.ts').Conv | null {
  return explicitConv(b, e, t);
}
function apply(b: Binder, e: B, t: Type, c: import('./bound.ts').Conv): B {
  return applyConv(b, e, t, c, true);
}
function natural(b: Binder, e: B, x: Expr): B {
  if (e.k === 'error') return e;
  if (e.k === 'group') {
    b.err('CS0446', x, `Foreach cannot operate on a 'method group'. Did you intend to invoke the 'method group'?`);
    return b.error(x);
  }
  if (e.k === 'collectionLit') {
    b.err('CS9176', x, 'There is no target type for the collection expression.');
    return b.error(x);
  }
  if (
    e.k === 'condTarget' ||
    e.k === 'switchTarget' ||
    e.k === 'newTarget' ||
    e.k === 'defaultLit' ||
    e.k === 'ulambda'
  ) {
    reportNoConversion(b, e, b.T.object, x);
    return b.error(x);
  }
  return bindTyped(b, x);
}
function tryStatement(b: Binder, s: Statement & { k: 'try' }): S {
  const at = { start: s.start, end: s.end };
  const E = b.model.lib.type('System.Exception');
  if (s.catches.length) b.inTry++;
  const body = bindBlock(b, s.body);
  if (s.catches.length) b.inTry--;
  const seen: Type[] = [];
  let general = false;
  const catches = s.catches.map((c) =>
    b.inScope((scope) => {
      let type: Type | null = null,
        v: Local | null = null;
      if (general) b.err('CS1017', c, 'Catch clauses cannot follow the general catch clause of a try statement');
      if (c.type) {
        type = b.resolve(c.type);
        if (type.kind !== 'error') {
          if (!b.model.referenceConvertible(type, E) && !(type.kind === 'tparam' && b.model.satisfies(type, E)))
            b.err('CS0155', c.type, 'The type caught or thrown must be derived from System.Exception');
          else if (seen.some((q) => b.model.referenceConvertible(type!, q)))
            b.err(
              'CS0160',
              c.type,
              `A previous catch clause already catches all exceptions of this or of a super type ('${show(seen.find((q) => b.model.referenceConvertible(type!, q))!)}')`,
            );
          else if (!c.filter) seen.push(type);
        }
        if (c.name) v = b.declare(c.name, type, { start: c.type.end + 1, end: c.type.end + 1 + c.name.length });
      } else if (!c.filter) general = true;
      const filter = c.filter ? condition(b, c.filter) : null;
      const oldF = b.catchFunc;
      b.catchFunc = b.func;
      b.inCatch++;
      const bd = bindBlock(b, c.body);
      b.inCatch--;
      b.catchFunc = oldF;
      return { type, v, filter, body: bd, scope, start: c.start };
    }),
  );
  let fin: S | null = null;
  if (s.fin) {
    b.inFinally++;
    const ol = b.finallyLoops;
    b.finallyLoops = b.loops.length;
    fin = bindBlock(b, s.fin);
    b.finallyLoops = ol;
    b.inFinally--;
  }
  return { k: 'try', body, catches, fin, ...at };
}
function usingStatement(b: Binder, s: Statement & { k: 'using' }): S {
  const at = { start: s.start, end: s.end };
  return b.inScope((scope) => {
    if (s.decl) {
      const d = s.decl as Statement & { k: 'local' };
      const bound = localDecl(b, { ...d, isUsing: false });
      const list = bound.k === 'multi' ? bound.stmts : [bound];
      const decls: { v: Local; init: B }[] = [];
      let info: UsingInfo | null = null;
      for (const q of list)
        if (q.k === 'local') {
          q.v.readonlyWhy = 'using';
          if (!q.init) {
            b.err('CS0210', q, 'You must provide an initializer in a fixed or using statement declaration');
            continue;
          }
          if (q.init.k === 'error' || q.v.type.kind === 'error') continue;
          info = usingInfo(b, q.v.type, { start: d.start, end: d.end }, s.isAwait);
          decls.push({ v: q.v, init: q.init });
        }
      const body = embedded(b, s.body);
      if (!info) return { k: 'nop', ...at } as S;
      return { k: 'using', v: decls[0]?.v ?? null, decls, e: null, info, body, scope, ...at } as S;
    }
    const e = bindTyped(b, s.e!);
    const info = e.k === 'error' || e.type.kind === 'error' ? null : usingInfo(b, e.type, s.e!, s.isAwait);
    const body = embedded(b, s.body);
    if (!info) return { k: 'nop', ...at } as S;
    return { k: 'using', v: null, decls: [], e, info, body, scope, ...at } as S;
  });
}
export const keyOf = (v: ConstValue): string =>
  typeof v === 'object' && v !== null ? 'd' + v.c + '/' + v.scale + v.neg : typeof v + ':' + String(v);
function switchStatement(b: Binder, s: Statement & { k: 'switch' }): S {
  const at = { start: s.start, end: s.end };
  const e = bindTyped(b, s.e.k === 'paren' ? s.e.e : s.e);
  const bad = e.k === 'error' || e.type.kind === 'error';
  const input = bad ? errorType : e.type;
  const temp = b.temp(input, 'switch');
  temp.hidden = 'switch';
  const cases = new Map<string, number>();
  b.switchStack.push({ type: isNullableT(input) ? input.args[0]! : input, cases });
  b.loops.push('switch');
  const seen: P[] = [];
  const unreachable: Pattern[] = [];
  let broken = false;
  let hasDefault = false;
  const r = b.inScope((scope) => {
    scope.isSwitch = true;
    prescan(
      b,
      s.sections.flatMap((q) => q.stmts),
      scope,
    );
    // labels first, so that goto case sees all of them
    const bound = s.sections.map((sec) => ({
      sec,
      scope: new BScope(scope, b.func),
      labels: [] as { p: P | null; when: B | null; start: number; isDefault: boolean; value?: ConstValue }[],
    }));
    for (const q of bound) {
      const old = b.scope;
      b.scope = q.scope;
      for (const l of q.sec.labels) {
        if (!l.pattern) {
          if (hasDefault)
            b.err(
              'CS0152',
              { start: l.start, end: l.end },
              "The switch statement contains multiple cases with the label value 'default'",
            );
          hasDefault = true;
          cases.set('default', 1);
          q.labels.push({ p: null, when: null, start: l.start, isDefault: true });
          continue;
        }
        if (bad) {
          q.labels.push({ p: { k: 'error' }, when: null, start: l.start, isDefault: false });
          continue;
        }
        checkDesignations(b, l.pattern, true, false);
        const p = bindPattern(b, l.pattern, input);
        if (p.k === 'error') broken = true;
        const when = l.when ? condition(b, l.when) : null;
        const value = p.k === 'const' && !when ? p.value.cv : undefined;
        if (p.k !== 'error') {
          if (value !== undefined && cases.has(keyOf(value)))
            b.err(
              'CS0152',
              { start: l.start, end: l.end },
              `The switch statement contains multiple cases with the label value '${String(value)}'`,
            );
          else if (covers(seen, p) || impossible(p)) unreachable.push(l.pattern);
          if (!when || when.cv === true) seen.push(p);
        }
        if (value !== undefined) cases.set(keyOf(value), 1);
        q.labels.push({ p, when, start: l.start, isDefault: false, ...(value !== undefined ? { value } : {}) });
      }
      b.scope = old;
    }
    if (!broken)
      for (const u of unreachable)
        b.err(
          'CS8120',
          u,
          'The switch case is unreachable. It has already been handled by a previous case or it is impossible to match.',
        );
    const ends: boolean[] = [];
    const sections = bound.map((q) => {
      const old = b.scope;
      b.scope = q.scope;
      const stmts = q.sec.stmts.map((x) => {
        const bound = bindStatement(b, x);
        // what a section declares belongs to the whole block
        if (x.k === 'local')
          for (const d of x.decls) {
            const v = q.scope.vars.get(d.name);
            if (!(v instanceof Local) || v === scope.vars.get(d.name)) continue;
            if (scope.vars.has(d.name))
              b.err(
                'CS0128',
                { start: d.start, end: d.start + d.name.length },
                `A local variable or function named '${d.name}' is already defined in this scope`,
              );
            else {
              scope.vars.set(d.name, v);
              v.scope = scope;
            }
            scope.pending.delete(d.name);
          }
        return bound;
      });
      b.scope = old;
      const blk: S = { k: 'block', scope: q.scope, stmts, start: q.sec.start, end: q.sec.end };
      const open = endReachable(blk);
      ends.push(open);
      if (open) {
        const last = q === bound.at(-1);
        const l = q.sec.labels.at(-1)!;
        if (!q.sec.stmts.length && !last)
          b.err('CS8070', { start: l.start, end: l.end }, 'Control cannot fall out of switch');
        else
          b.err(
            last ? 'CS8070' : 'CS0163',
            { start: l.start, end: l.end },
            `Control cannot fall through from one case label to another`,
          );
      }
      return { labels: q.labels, stmts: [blk], start: q.sec.start, end: q.sec.end };
    });
    return { k: 'switch', e, temp, sections, scope, ends, ...at } as S;
  });
  b.loops.pop();
  b.switchStack.pop();
  return bad ? { k: 'nop', ...at } : r;
}
