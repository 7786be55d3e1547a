// Binding of whole members: parameters, initialisers, constructor chains, bodies. Library members are bound when first needed.
import type { Expr } from '../ast.ts';
import type { Local } from './bound.ts';
import { type B, type Func, type S } from './bound.ts';
import { Binder } from './binder.ts';
import { bindValue, convertTo } from './expressions.ts';
import { arrayItems, constructors } from './create.ts';
import { bindArgs, fixOutVars, makeCall, reportFailure } from './calls.ts';
import { resolve } from './overload.ts';
import { bindBody, declareParams, initDims } from './statements.ts';
import { checkAssignment } from './flow.ts';
import type { Model } from './model.ts';
import { type Field, type Method, show, type Type, type TypeDef } from './types.ts';

/** A bound member: body, and for constructors what runs before it. */
export interface BoundMethod {
  func: Func;
  body: S | null;
  inits: { f: Field; e: B; start: number; end: number }[];
  chain: B | null;
  captures: { f: Field; p: Local }[];
}

export function bindMethod(model: Model, m: Method): BoundMethod {
  if (m.bound) return m.bound as BoundMethod;
  model.sig(m);
  const d = m.owner;
  const b = new Binder(model, d, m, m.scope, m.file);
  setup(b, m);
  b.func.retRef = m.retRef;
  b.func.isAsync = m.isAsync;
  declareParams(b, m, b.func);
  const out: BoundMethod = { func: b.func, body: null, inits: [], chain: null, captures: [] };
  m.bound = out;
  const nameAt = { start: m.nameStart || m.start, end: m.nameEnd || m.end };
  if (m.prop?.field && m.prop.usesField) b.fieldKeyword = m.prop.field;
  if (m.mkind === 'ctor' && !m.stub) constructorParts(b, m, out);
  if (m.mkind === 'cctor') out.inits = staticInits(model, d);
  if (m.body && (m.body.block || m.body.expr)) {
    out.body = bindBody(b, m, m.body.block, m.body.expr, nameAt);
  }
  if (out.body && !d.library && m.file !== '<record>') {
    const before = model.problems.length;
    checkAssignment(b.func, out.body, (code, at, msg) => b.err(code, at, msg), nameAt);
    void before;
  }
  m.iterator = b.func.isIterator;
  m.isAsync = b.func.isAsync;
  return out;
}
function setup(b: Binder, m: Method): void {
  void m;
  b.topLocals = (b.model as Model & { topLocals?: Map<string, unknown> }).topLocals ?? null;
  b.topLevel = m.synth === 'toplevel';
}
function constructorParts(b: Binder, m: Method, out: BoundMethod): void {
  const d = m.owner;
  const init = m.ctorInit;
  const isThis = init?.kind === 'this';
  if (d.primary && !m.isPrimary && !isThis && !d.library && m.synth !== 'copyctor' && d.kind === 'class')
    b.err(
      'CS8862',
      { start: m.nameStart, end: m.nameEnd },
      "A constructor declared in a type with parameter list must have 'this' constructor initializer.",
    );
  if (!isThis && m.synth !== 'copyctor') {
    if (m.isPrimary) {
      b.primaryLocals = new Map(b.func.params.map((p) => [p.name, p]));
    }
    out.inits = instanceInits(b, d);
  }
  // chain
  if (d.kind === 'struct') {
    if (isThis) out.chain = chainCall(b, d.open, init!.args, init!, m);
    else if (m.isPrimary) b.primaryLocals = null;
    b.primaryLocals = null;
    return;
  }
  const base = b.model.baseOf(d.open);
  if (isThis) out.chain = chainCall(b, d.open, init!.args, init!, m);
  else if (base) {
    const args = init?.args ?? (m.isPrimary ? (d.primaryBase?.args ?? []) : []);
    const at =
      init ??
      (m.isPrimary && d.primaryBase ? d.primaryBase : { start: m.nameStart || m.start, end: m.nameEnd || m.end });
    out.chain = chainCall(b, base, args, at, m);
  }
  b.primaryLocals = null;
}
function chainCall(
  b: Binder,
  t: Type,
  args: import('../ast.ts').Arg[],
  at: { start: number; end: number },
  m: Method,
): B | null {
  b.ctorInitializer = true;
  const bound = bindArgs(b, args);
  b.ctorInitializer = false;
  if (t.is('System.Object')) {
    if (bound.length)
      b.err('CS1729', at, `'object' does not contain a constructor that takes ${bound.length} arguments`);
    return null;
  }
  if (bound.some((a) => a.e.k === 'error')) return null;
  const isSelf = t.def === m.owner;
  const cs = constructors(b, t).filter(
    (c) =>
      (c.m !== m || isSelf) &&
      (t.def === m.owner || c.m.access !== 'private' || nested(b.type, t.def)) &&
      !(t.def.library && !b.type.library && c.m.access === 'internal'),
  );
  if (t.def.library && cs.length && cs.every((c) => c.m.stub && c.m.access === 'private')) {
    if (!b.type.library) b.refuse(`base class ${t.def.ns}.${t.def.name}`, at);
  }
  const r = resolve(b, cs, bound, null);
  if (!r.best) {
    const hid = constructors(b, t).filter((c) => !cs.includes(c));
    if (r.ambiguous) b.err('CS0121', at, 'The call is ambiguous between constructors');
    else if (!r.failures.length)
      b.err(hid.length ? 'CS0122' : 'CS1729', at, `'${show(t)}' has no accessible constructor`);
    else reportFailure(b, r, bound, t.def.name, at, at, 'ctor');
    return null;
  }
  if (r.best.m === m) {
    b.err('CS0516', at, `Constructor '${m.owner.name}' cannot call itself`);
    return null;
  }
  fixOutVars(b, r.best, bound);
  if ((r.best.m as Method).stub && !b.type.library) b.refuse(`base class ${t.def.ns}.${t.def.name}`, at);
  const c = makeCall(
    b,
    r.best,
    bound,
    { k: 'this', type: b.type.open, start: at.start, end: at.end },
    false,
    { recv: { k: 'baseRef', type: t, start: at.start, end: at.end }, name: '.ctor' },
    at,
    at,
  );
  return c;
}
function nested(a: TypeDef, d: TypeDef): boolean {
  for (let t: TypeDef | null = a; t; t = t.outer) if (t === d) return true;
  return false;
}
function initValue(b: Binder, x: Expr, t: Type): B {
  if (x.k === 'arrayInit') {
    if (t.kind === 'array')
      return {
        k: 'newArray',
        elem: t.elem,
        dims: initDims(b, x, t.rank),
        init: arrayItems(b, x.items, t, t.rank, x),
        rank: t.rank,
        type: t,
        start: x.start,
        end: x.end,
      };
    if (t.kind !== 'error')
      b.err(
        'CS0622',
        x,
        'Can only use array initializer expressions to assign to array types. Try using a new expression instead.',
      );
    return b.error(x);
  }
  const e = bindValue(b, x);
  return e.k === 'error' ? e : convertTo(b, e, t, x);
}
/** Instance initialisers of a type, bound once; with a primary constructor they see its parameters. */
function instanceInits(b: Binder, d: TypeDef): BoundMethod['inits'] {
  const cache = d as TypeDef & { instInits?: BoundMethod['inits'] };
  if (cache.instInits && !d.primary) return cache.instInits;
  const out: BoundMethod['inits'] = [];
  const c = d.primary ? b : b;
  const oldInit = c.inInitializer;
  c.inInitializer = true;
  for (const m of d.order)
    if (m.kind === 'field' && !m.isStatic && m.init) {
      const t = b.model.fieldType(m);
      const e = inFile(c, m.file, () => initValue(c, m.init!, t));
      if (e.k !== 'error') out.push({ f: m, e, start: m.start, end: m.init.end });
    }
  c.inInitializer = oldInit;
  cache.instInits = out;
  return out;
}
function inFile<T>(b: Binder, file: string, f: () => T): T {
  void b;
  void file;
  return f();
}
/** Static initialisers in textual order. */
export function staticInits(model: Model, d: TypeDef): BoundMethod['inits'] {
  const cache = d as TypeDef & { statInits?: BoundMethod['inits'] };
  if (cache.statInits) return cache.statInits;
  const out: BoundMethod['inits'] = [];
  cache.statInits = out;
  for (const m of d.order)
    if (m.kind === 'field' && m.isStatic && !m.isConst && m.init) {
      const b = new Binder(model, d, { ...dummy(d, m), name: '.cctor', isStatic: true } as Method, m.scope, m.file);
      b.staticContext = true;
      b.inInitializer = true;
      b.func.isStatic = false;
      const t = model.fieldType(m);
      const e = initValue(b, m.init, t);
      if (e.k !== 'error') out.push({ f: m, e, start: m.start, end: m.init.end });
    }
  return out;
}
import { newMethod } from './model.ts';
function dummy(d: TypeDef, f: Field): Method {
  return newMethod(d, '.cctor', 'cctor', { isStatic: true, ret: f.type, file: f.file, scope: f.scope });
}
