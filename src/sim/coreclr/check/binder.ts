// State of binding one body, and the lookups everything else stands on: members of a type, extension methods, accessibility (after Roslyn's Binder_Lookup).
import type { TypeSyntax } from '../ast.ts';
import { type B, BScope, Func, Local } from './bound.ts';
import { type Model, newMethod, type Where } from './model.ts';
import {
  type ConstValue,
  errorType,
  isValueType,
  type Member,
  nullType,
  type Method,
  type NamespaceScope,
  subst,
  type Type,
  type TypeDef,
} from './types.ts';

export class Binder {
  readonly model: Model;
  func: Func;
  scope: BScope;
  readonly type: TypeDef;
  ns: NamespaceScope;
  readonly file: string;
  readonly library: boolean;
  checked = false;
  staticContext: boolean;
  inInitializer = false;
  mparams: import('./types.ts').TypeParam[][];
  loops: ('loop' | 'switch')[] = [];
  condTemp: Local | null = null;
  switchStack: { type: Type; cases: Map<string, number> }[] = [];
  inFinally = 0;
  inCatch = 0;
  inTry = 0;
  topLevel = false;
  ctorInitializer = false;
  noPrimary = false;
  attributeArg = false;
  lambdaDepth = 0;
  nameofDepth = 0;
  inLock = 0;
  catchFunc: Func | null = null;
  finallyLoops: number | null = null;
  checkedConst = true;
  castSpan: { start: number; end: number } | null = null;
  fieldKeyword: import('./types.ts').Field | null = null;
  topLocals: Map<string, unknown> | null = null;
  inErrorName = false;
  primaryLocals: Map<string, Local> | null = null;
  enumInit: TypeDef | null = null;
  initTarget: Local | null = null;
  get nullType(): Type {
    return nullType;
  }
  /** A binder for another declaration of the same compilation. */
  child(type: TypeDef, ns: NamespaceScope, file: string): Binder {
    return new Binder(this.model, type, newMethod(type, '', 'synth', { isStatic: true, ret: errorType }), ns, file);
  }
  /** The same place seen with library rights (compiler-made members). */
  privileged(): Binder {
    return this;
  }
  /** Whether an init accessor may be called on this receiver here. */
  initAllowed(e: B & { k: 'prop' }): boolean {
    if (e.recv?.k === 'local' && e.recv.v === this.initTarget) return true;
    const m = this.func.method;
    return e.recv?.k === 'this' && this.func.kind === 'method' && (m.mkind === 'ctor' || m.isInit === true);
  }
  constructor(model: Model, type: TypeDef, method: Method, ns: NamespaceScope, file: string) {
    this.model = model;
    this.type = type;
    this.ns = ns;
    this.file = file;
    this.library = type.library || file === '<record>';
    this.func = new Func(null, method, 'method', method.ret);
    this.func.isStatic = method.isStatic;
    this.func.isInstance = !method.isStatic;
    this.scope = new BScope(null, this.func);
    this.func.root = this.scope;
    this.staticContext = method.isStatic;
    this.mparams = method.tparams.length ? [method.tparams] : [];
  }
  get T(): Model['T'] {
    return this.model.T;
  }
  get where(): Where {
    return { ns: this.ns, type: this.type, mparams: this.mparams, library: this.type.library, file: this.file };
  }
  err(code: string, n: { start: number; end: number }, message: string): void {
    if (this.type.library) {
      this.model.mutedErrors++;
      if (!this.model.muted)
        throw new Error(
          `prelude ${this.file}:${this.type.name}.${this.func.method.name} ${code} ${message} near ${n.start} line ${(this.model.lib.sources.get(this.file) ?? '').slice(0, n.start).split('\n').length}`,
        );
      return;
    }
    this.model.error(code, n.start, n.end, message);
  }
  refuse(construct: string, n: { start: number; end: number }): never {
    if (this.type.library)
      throw new Error(
        `prelude ${this.file} refuses ${construct} line ${(this.model.lib.sources.get(this.file) ?? '').slice(0, n.start).split('\n').length}`,
      );
    return this.model.refuse(construct, n.start, n.end);
  }
  resolve(t: TypeSyntax): Type {
    return this.model.resolve(t, this.where);
  }
  error(n: { start: number; end: number }): B {
    return { k: 'error', type: errorType, start: n.start, end: n.end };
  }
  const(type: Type, value: ConstValue, n: { start: number; end: number }): B {
    return { k: 'const', type, cv: value, start: n.start, end: n.end };
  }
  temp(type: Type, name = ''): Local {
    const v = new Local(name, type, this.func);
    v.hidden = 'temp';
    v.scope = this.scope;
    return v;
  }
  use(v: Local, n: { start: number; end: number }): B {
    return { k: 'local', v, type: v.type, start: n.start, end: n.end, lvalue: true };
  }
  inScope<T>(f: (s: BScope) => T): T {
    const old = this.scope;
    const s = new BScope(old, this.func);
    this.scope = s;
    try {
      return f(s);
    } finally {
      this.scope = old;
    }
  }
  declare(name: string, type: Type, n: { start: number; end: number }): Local {
    const v = new Local(name, type, this.func);
    v.start = n.start;
    v.end = n.end;
    v.scope = this.scope;
    if (name && !this.type.library) this.conflict(name, n);
    this.scope.vars.set(name, v);
    this.scope.locals.push(v);
    this.scope.pending.delete(name);
    return v;
  }
  conflict(name: string, n: { start: number; end: number }): void {
    if (this.scope.vars.has(name)) {
      this.err('CS0128', n, `A local variable or function named '${name}' is already defined in this scope`);
      return;
    }
    for (let s = this.scope.parent; s && s.func === this.func; s = s.parent)
      if ((s.vars.has(name) || s.pending.has(name)) && !(s.isSwitch && s === this.scope.parent)) {
        this.err(
          'CS0136',
          n,
          `A local or parameter named '${name}' cannot be declared in this scope because that name is used in an enclosing local scope to define a local or parameter`,
        );
        return;
      }
  }
  /** Finds a local or local function, marking captures on the way out of lambdas. */
  findLocal(name: string): Local | Method | { pending: true } | null {
    for (let s: BScope | null = this.scope; s; s = s.parent) {
      const v = s.vars.get(name);
      if (v) {
        if (v instanceof Local) this.capture(v);
        return v;
      }
      if (s.pending.has(name) && s.func === this.func) return { pending: true };
      if (s.pending.has(name)) return { pending: true };
    }
    return null;
  }
  capture(v: Local): void {
    if (v.func === this.func || v.isConst) return;
    v.captured = true;
    for (let f: Func | null = this.func; f && f !== v.func; f = f.parent) f.captures.add(v);
  }
  captureThis(): void {
    for (let f: Func | null = this.func; f; f = f.parent) f.usesThis = true;
  }
}

export interface Found {
  m: Member;
  owner: Type;
}
/** Members named `name` visible in a type, nearest first; methods of all levels, overrides left to what they override. */
export function lookup(
  b: Binder,
  t: Type,
  name: string,
  viaBase = false,
): { found: Found[]; inaccessible: Found | null } {
  const out: Found[] = [];
  let hidden: Found | null = null;
  const take = (owner: Type): 'go' | 'stop' => {
    let stop = false;
    for (const m of b.model.members(owner.def, name)) {
      if ((m.kind === 'method' || m.kind === 'property') && m.explicitSyntax) continue;
      if (
        m.kind === 'method' &&
        (m.mkind === 'get' ||
          m.mkind === 'set' ||
          m.mkind === 'add' ||
          m.mkind === 'remove' ||
          m.mkind === 'ctor' ||
          m.mkind === 'cctor') &&
        name !== '.ctor'
      )
        continue;
      if (m.kind === 'method' && m.mkind === 'operator' && !name.startsWith('op_')) continue;
      if (!accessible(b, m, owner, viaBase ? null : t)) {
        if (!(m.owner.library && !b.type.library)) hidden ??= { m, owner };
        continue;
      }
      if (
        out.some((o) => o.m.kind !== 'method' && o.m.kind !== 'property') ||
        (out.length && m.kind !== 'method' && m.kind !== 'property')
      )
        continue;
      if (m.kind === 'method' && out.length && out[0]!.m.kind !== 'method') continue;
      if (m.kind === 'property' && m.isOverride && overriddenExists(b, m, owner)) continue;
      if (m.kind === 'method' && m.isOverride && overriddenExists(b, m, owner)) continue;
      if (m.kind === 'property' && out.length && !m.isIndexer) continue;
      out.push({ m, owner });
      if (m.kind !== 'method' && !(m.kind === 'property' && m.isIndexer)) stop = true;
    }
    return stop ? 'stop' : 'go';
  };
  const walk = (x: Type): void => {
    if (x.kind === 'tparam') {
      for (const k of x.tp.bounds) walk(k);
      if (isValueType(x)) walk(b.model.lib.type('System.ValueType'));
      else if (!out.length) walk(b.T.object);
      return;
    }
    if (x.kind === 'array') {
      walk(b.model.lib.type('System.Array'));
      return;
    }
    if (x.kind !== 'named') return;
    if (x.def.kind === 'interface') {
      if (take(x) === 'stop') return;
      for (const i of b.model.interfacesOf(x)) if (!out.some((o) => o.owner === i)) take(i);
      walkClass(b.T.object);
      return;
    }
    walkClass(x);
  };
  const walkClass = (x: Type): void => {
    for (let c: Type | null = x; c; c = b.model.baseOf(c)) if (take(c) === 'stop') return;
  };
  if (t.kind === 'tparam') {
    walk(t);
    if (!out.some((o) => o.owner.is('System.Object'))) walkClass(b.T.object);
    dedupe(out);
  } else walk(t);
  return { found: out, inaccessible: hidden };
}
function dedupe(out: Found[]): void {
  for (let i = out.length - 1; i >= 0; i--)
    if (out.findIndex((o) => o.m === out[i]!.m && o.owner === out[i]!.owner) < i) out.splice(i, 1);
}
function overriddenExists(b: Binder, m: Method | import('./types.ts').Property, owner: Type): boolean {
  for (let c = b.model.baseOf(owner); c; c = b.model.baseOf(c))
    for (const x of b.model.members(c.def, m.name)) {
      if (x.kind !== m.kind || (x.kind !== 'method' && x.kind !== 'property')) continue;
      b.model.sig(x);
      b.model.sig(m);
      if (
        x.params.length !== m.params.length ||
        (x.kind === 'method' && m.kind === 'method' && x.tparams.length !== m.tparams.length)
      )
        continue;
      if (
        (x.isVirtual || x.isAbstract || x.isOverride) &&
        x.params.every((p, i) => sameSig(subst(p.type, c.args, []), subst(m.params[i]!.type, owner.args, [])))
      )
        return true;
    }
  return false;
}
/** Equal up to renaming of method type parameters. */
export function sameSig(a: Type, b: Type): boolean {
  if (a.plain === b.plain) return true;
  if (a.kind === 'tparam' && b.kind === 'tparam') return a.tp.isMethod && b.tp.isMethod && a.tp.index === b.tp.index;
  if (a.kind === 'array' && b.kind === 'array') return a.rank === b.rank && sameSig(a.elem, b.elem);
  if (a.kind === 'named' && b.kind === 'named')
    return a.def === b.def && a.args.every((x, i) => sameSig(x, b.args[i]!));
  return false;
}
export function accessible(b: Binder, m: Member, owner: Type, through: Type | null): boolean {
  const def = owner.def ?? m.owner;
  if (m.access === 'public') return true;
  const sameAssembly = m.owner.library === b.type.library;
  if (m.owner.library && b.type.library) return true;
  const inside = (d: TypeDef): boolean => {
    for (let t: TypeDef | null = b.type; t; t = t.outer) if (t === d) return true;
    return false;
  };
  const derived = (): boolean => {
    for (let t: TypeDef | null = b.type; t; t = t.outer)
      if (b.model.derives(t, def)) {
        if (
          m.isStatic ||
          !through ||
          through.kind !== 'named' ||
          (m.kind === 'method' && m.mkind === 'ctor') ||
          b.model.derives(through.def, t)
        )
          return true;
      }
    return false;
  };
  switch (m.access) {
    case 'private':
      return inside(m.owner);
    case 'internal':
      return sameAssembly;
    case 'protected':
      return inside(m.owner) || derived();
    case 'protected internal':
      return sameAssembly || derived();
    case 'private protected':
      return sameAssembly && (inside(m.owner) || derived());
  }
}
export function typeAccessible(b: Binder, d: TypeDef): boolean {
  if (
    d.library !== b.type.library &&
    b.type.library === false &&
    d.library &&
    d.access !== 'public' &&
    d.access !== 'protected'
  )
    return false;
  if (d.access === 'private' && d.outer && !d.library) {
    for (let t: TypeDef | null = b.type; t; t = t.outer) if (t === d.outer) return true;
    return false;
  }
  return true;
}
/** Extension methods named `name`, one list a namespace level, innermost first. */
export function extensionLevels(b: Binder, name: string): { m: Method; owner: Type }[][] {
  const out: { m: Method; owner: Type }[][] = [];
  const of = (ns: string): { m: Method; owner: Type }[] => {
    const r: { m: Method; owner: Type }[] = [];
    for (const d of b.model.lib.extensions(ns))
      for (const m of b.model.members(d, name))
        if (m.kind === 'method' && m.isExtension && (m.access === 'public' || b.type.library))
          r.push({ m, owner: d.open });
    if (!b.type.library)
      for (const d of b.model.ownDefs)
        if (d.ns === ns && d.isStatic && !d.outer)
          for (const m of b.model.members(d, name))
            if (m.kind === 'method' && m.isExtension && accessible(b, m, d.open, null)) r.push({ m, owner: d.open });
    return r;
  };
  for (let s: NamespaceScope | null = b.ns; s; s = s.parent) {
    const own = of(s.name);
    if (own.length) out.push(own);
    const used: { m: Method; owner: Type }[] = [];
    for (const u of s.usings) for (const x of of(u)) if (!used.some((y) => y.m === x.m)) used.push(x);
    for (const st of s.statics)
      if (st.def.isStatic)
        for (const m of b.model.members(st.def, name))
          if (m.kind === 'method' && m.isExtension && !used.some((y) => y.m === m)) used.push({ m, owner: st });
    if (used.length) out.push(used);
    if (b.type.library && !s.parent) {
      const r = of('System.Linq');
      if (r.length) out.push(r);
      const q = of('System');
      if (q.length) out.push(q);
    }
  }
  return out;
}
