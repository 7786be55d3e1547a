// Statements, variables, function bodies, lambdas and the bodies of implicit members.
import type {
  CondDecl,
  Decl,
  Expr,
  FuncDecl,
  Handler,
  Init,
  NamePart,
  Param,
  Requirement,
  Stmt,
  TArg,
  Template,
  TypeNode,
  VarDecl,
} from './ast.ts';
import { CompileError, error, refuse, type Pos } from './diagnose.ts';
import {
  ClassInfo,
  FuncInfo,
  Scope,
  TemplateInfo,
  VarInfo,
  type Access,
  type Arg,
  type Entity,
  type Field,
  type LambdaInfo,
} from './entities.ts';
import { badJumps } from './jumps.ts';
import type { InitArgs } from './sema-convert.ts';
import { SemaExpr } from './sema-expr.ts';
import { argKey, mentions, nsPrefix } from './sema-types.ts';
import type { S, X } from './typed.ts';
import {
  type Type,
  AUTO,
  BOOL,
  INT,
  LONG,
  ULONG,
  VOID,
  classType,
  constOf,
  cvOf,
  funcType,
  isArithmetic,
  isEnum,
  isFloating,
  isIntegral,
  isScalar,
  isScoped,
  isUnsigned,
  lrefTo,
  noRef,
  pointerTo,
  promoted,
  qualify,
  rrefTo,
  show,
  sizeOf,
  unqualified,
} from './types.ts';

interface Body {
  returns: { x: X | null; s: (S & { k: 'return' }) | null; pos: Pos }[];
  loops: number;
  switches: { v: bigint; label: object; pos: Pos }[][];
  labels: Set<string>;
  gotos: { label: string; pos: Pos }[];
  dflt: { label: object | null }[];
  ret: Type | null;
  cases: Type[];
}

export abstract class SemaStmt extends SemaExpr {
  private body: Body | null = null;
  /** constant evaluation runs code: given by the driver */
  evaluate: ((x: X) => X | null) | null = null;
  runConstant(x: X): X | null {
    return this.evaluate ? this.evaluate(x) : null;
  }
  globalOrder: VarInfo[] = [];
  libraryVars: VarInfo[] = [];

  // ---- variables
  declareVariable(d: VarDecl, scope: Scope): void {
    const part = d.name.parts[d.name.parts.length - 1] as NamePart;
    if (d.name.parts.length > 1) {
      this.outsideVariable(d, scope);
      return;
    }
    if (d.tmpl) {
      if (part.targs || d.tmpl.params.length === 0) {
        const e = this.lookup(part.id, d.pos, scope).find((x) => x.e === 'tmpl');
        if (!e || e.e !== 'tmpl') error(d.pos, `'${part.id}' is not a template`);
        if (d.tmpl.params.length === 0) {
          const args = this.inScope(scope, () => this.resolveArgs(e.t.params.params, part.targs ?? [], e.t, d.pos));
          e.t.full.set(args.map(argKey).join(','), { v: d, scope });
        } else e.t.specs.push({ params: d.tmpl, args: part.targs ?? [], decl: d, scope });
        return;
      }
      const t = new TemplateInfo(part.id, 'var', d.tmpl, scope, d, d.pos);
      t.cls = scope.cls;
      t.access = (scope.cls ? d.access : 'public') as Access;
      scope.add(part.id, { e: 'tmpl', t });
      return;
    }
    const old = scope.names.get(part.id)?.[0];
    if (old && !scope.cls) {
      if (old.e === 'var' && (d.flags.extern || !old.v.defined)) {
        if (!d.flags.extern || d.init.k !== 'none') this.define(old.v, d, scope);
        return;
      }
      if (!(old.e === 'type' && old.t.k === 'class'))
        error(
          d.pos,
          old.e === 'var'
            ? `redefinition of '${show(old.v.type)} ${part.id}'`
            : `'${part.id}' redeclared as different kind of entity`,
        );
    }
    const v = new VarInfo(part.id, AUTO, d.pos, 'global');
    v.decl = d;
    v.scope = scope;
    v.cls = scope.cls;
    v.access = (scope.cls ? d.access : 'public') as Access;
    v.library = scope.library;
    v.isConstexpr = !!d.flags.constexpr;
    scope.add(part.id, { e: 'var', v });
    if (scope.cls) {
      scope.cls.statics.push(v);
      v.defined = !!(d.flags.inline || d.flags.constexpr);
      if (!v.defined) {
        v.type = this.inScope(scope, () => this.typeOf(d.type));
        if (d.init.k !== 'none') {
          if (!v.type.isConst)
            error(d.pos, `ISO C++ forbids in-class initialization of non-const static member '${part.id}'`);
          v.lazy = () => {
            v.lazy = null;
            this.constantMember(v);
          };
        }
        return;
      }
    }
    if (d.flags.extern && d.init.k === 'none') {
      v.defined = false;
      v.type = this.inScope(scope, () => this.typeOf(d.type));
      return;
    }
    if (d.flags.thread_local) refuse(d.pos, 'thread_local');
    // members of class templates and library variables are set up when first used
    if (scope.library || (scope.cls && this.templated(scope.cls)) || scope.cls?.state === 'defining') {
      v.lazy = () => this.setUp(v);
      if (scope.cls && !scope.library && !this.templated(scope.cls)) this.later.push(v);
      return;
    }
    this.setUp(v);
  }
  private later: VarInfo[] = [];
  /** static members with initialisers inside the class, once it is complete */
  flushLater(): void {
    for (const v of this.later.splice(0)) if (v.lazy) v.lazy();
  }
  private templated(c: ClassInfo): boolean {
    for (let o: ClassInfo | null = c; o; o = o.outer) if (o.tmpl) return true;
    return false;
  }
  private constantMember(v: VarInfo): void {
    const d = v.decl as VarDecl;
    const x = this.attemptX(() =>
      this.inFunction(null, v.scope as Scope, () =>
        this.initialise(v.type, this.initOf(d.init, v.type), d.pos, v.name),
      ),
    );
    if (x && (isIntegral(v.type) || isEnum(v.type))) {
      const n = this.constantInt(x);
      if (n !== null) v.constant = this.intX(n, v.type.base, d.pos);
    }
  }
  private define(v: VarInfo, d: VarDecl, scope: Scope): void {
    v.defined = true;
    v.decl = d;
    v.scope = scope;
    v.pos = d.pos;
    this.setUp(v);
  }
  private outsideVariable(d: VarDecl, scope: Scope): void {
    const id = (d.name.parts[d.name.parts.length - 1] as NamePart).id;
    if (d.tmpl) {
      const first = d.name.parts[0] as NamePart;
      const e = this.lookup(first.id, d.pos, scope).find((x) => x.e === 'tmpl');
      if (e && e.e === 'tmpl' && d.tmpl.params.length) {
        e.t.outside.push({ name: id, decl: d, tmpl: d.tmpl, scope, used: false });
        for (const c of e.t.insts.values())
          if (c.state === 'complete') {
            const v = c.statics.find((s) => s.name === id);
            if (v && !v.defined) {
              v.defined = true;
              v.decl = d;
              const b = new Scope('template', c.scope);
              d.tmpl.params.forEach((p, i) => {
                const a = c.targs[i];
                if (p.name && a) b.add(p.name, { e: 'arg', a });
              });
              v.scope = b;
              v.lazy = () => this.setUp(v);
            }
          }
        return;
      }
    }
    const q = this.inScope(scope, () => this.qualifier(d.name, d.name.parts.length - 1));
    if (q.cls) this.complete(q.cls, d.pos);
    const e = this.inScopeOnly(q.scope, id).find((x) => x.e === 'var');
    if (!e || e.e !== 'var')
      error(
        d.pos,
        q.cls
          ? `'${show(this.inScope(scope, () => this.typeOf(d.type)))} ${q.cls.fullName}::${id}' is not a static data member of '${q.cls.key} ${q.cls.fullName}'`
          : `'${id}' should have been declared inside '${this.scopeName(q.scope)}'`,
      );
    const v = e.v;
    if (v.defined && v.decl?.flags.constexpr) return;
    if (v.defined) error(d.pos, `redefinition of '${id}'`);
    const before = v.decl;
    v.defined = true;
    v.pos = d.pos;
    v.decl = d.init.k === 'none' && before && before.init.k !== 'none' ? { ...d, init: before.init } : d;
    v.scope = q.scope;
    v.lazy = null;
    v.constant = null;
    this.setUp(v, true);
  }
  private initOf(i: Init, t: Type): InitArgs {
    switch (i.k) {
      case 'none':
        return { k: 'none' };
      case 'copy':
        return { k: 'copy', x: this.expr(i.e) };
      case 'paren':
        return { k: 'direct', args: this.argList(i.args) };
      case 'brace': {
        void t;
        return { k: 'list', x: this.expr(i.e) };
      }
    }
  }
  /** checks a global's, static's or static member's type and initialiser */
  setUp(v: VarInfo, keepType = false): void {
    v.lazy = null;
    const d = v.decl as VarDecl;
    this.inFunction(null, v.scope as Scope, () => {
      const { t, x } = this.variable(d, keepType ? null : null, v.name);
      v.type = t;
      v.init = x;
      this.noteConstant(v, x, d);
    });
    if (v.state === 'none') {
      v.state = 'queued';
      this.globalOrder.push(v);
    }
  }
  noteConstant(v: VarInfo, x: X | null, d: { flags: VarDecl['flags']; pos: Pos }): void {
    if (!x || v.type.isRef) return;
    if ((v.type.isConst || d.flags.constexpr) && isScalar(v.type)) {
      const c = this.fold(x);
      if (c.k === 'int' || c.k === 'float') v.constant = c;
      else if (isIntegral(v.type) || isEnum(v.type)) {
        const n = d.flags.constexpr || this.cheap(c) ? this.constantInt(c) : null;
        if (n !== null) v.constant = this.intX(n, v.type.base, d.pos);
      } else if (isFloating(v.type) && d.flags.constexpr) {
        const r = this.runConstant(c);
        if (r && r.k === 'float') v.constant = r;
      }
      if (d.flags.constexpr && !v.constant && (isIntegral(v.type) || isEnum(v.type))) {
        if (this.scope.library) return;
        this.notConstant(x, d.pos);
      }
    }
    v.isConstexpr = !!d.flags.constexpr;
  }
  private notConstant(x: X, pos: Pos): never {
    const find = (n: X | undefined): X | null => {
      if (!n) return null;
      if (n.k === 'load' && n.a?.k === 'var' && n.a.v && !n.a.v.constant) return n;
      if (n.k === 'call' && n.fn && !n.fn.isConstexpr && !n.fn.library) return n;
      for (const c of [n.a, n.b, n.d, ...(n.args ?? [])]) {
        const r = find(c);
        if (r) return r;
      }
      return null;
    };
    const w = find(x);
    if (w?.k === 'call') error(w.pos, `call to non-'constexpr' function '${w.fn?.name}'`);
    if (w) error(w.pos, `the value of '${w.a?.v?.name}' is not usable in a constant expression`);
    refuse(pos, 'constexpr', 'constant evaluation of this initialiser');
  }
  private cheap(x: X): boolean {
    return (
      x.k === 'bin' ||
      x.k === 'un' ||
      x.k === 'conv' ||
      x.k === 'cond' ||
      x.k === 'load' ||
      (x.k === 'call' && !!x.fn?.isConstexpr)
    );
  }
  /** type (deduced where asked) and initialiser of a variable declaration */
  variable(d: VarDecl, _fixed: Type | null, what: string): { t: Type; x: X | null } {
    const node = d.type;
    let t: Type;
    const ct = node.k === 'named' ? this.placeholderTemplate(node) : null;
    if (ct) {
      const init = d.init;
      if (init.k === 'none') error(d.pos, `invalid use of template-name '${ct.name}' without an argument list`);
      const xs =
        init.k === 'copy' ? [this.expr(init.e)] : init.k === 'paren' ? this.argList(init.args) : [this.expr(init.e)];
      const brace = init.k === 'brace' || (init.k === 'copy' && xs[0]?.k === 'brace') ? (xs[0] as X) : null;
      t = qualify(this.deduceClass(ct, brace ? (brace.items ?? []) : xs, d.pos, brace), node.cv);
      const args: InitArgs =
        init.k === 'copy'
          ? { k: 'copy', x: xs[0] as X }
          : init.k === 'paren'
            ? { k: 'direct', args: xs }
            : { k: 'list', x: xs[0] as X };
      if (d.flags.constexpr) t = constOf(t);
      return { t, x: this.initialise(t, args, d.pos, what) };
    }
    if (this.hasAuto(node) || (node.k === 'fn' && false)) {
      if (d.init.k === 'none') error(d.pos, `declaration of '${this.autoText(node)} ${what}' has no initializer`);
      const init = this.initOf(d.init, AUTO);
      let x =
        init.k === 'copy'
          ? init.x
          : init.k === 'direct'
            ? init.args.length === 1
              ? (init.args[0] as X)
              : error(d.pos, 'wrong number of initializers for auto')
            : init.k === 'list'
              ? init.x
              : error(d.pos, '');
      if (x.k === 'brace') {
        const items = x.items ?? [];
        if (init.k === 'copy') {
          // std::initializer_list
          const il = this.std.names.get('initializer_list')?.[0];
          if (!il || il.e !== 'tmpl')
            error(d.pos, `deducing from brace-enclosed initializer list requires '#include <initializer_list>'`);
          const et = this.listElement(items, d.pos);
          t = this.instantiateClass(il.t, [{ k: 'type', t: et }], d.pos).type;
          return { t, x: this.initialise(t, { k: 'copy', x }, d.pos, what) };
        }
        if (items.length !== 1) error(d.pos, `direct-list-initialization of 'auto' requires exactly one element`);
        x = items[0] as X;
      }
      t = this.deduceAuto(
        node,
        x,
        d.init.k === 'copy' ? d.init.e : d.init.k === 'paren' ? (d.init.args[0] as Expr) : undefined,
        d.pos,
      );
      if (d.flags.constexpr && !t.isRef) t = constOf(t);
      if (t.k === 'void') error(d.pos, `'void ${what}' has incomplete type`);
      return {
        t,
        x: this.initialise(
          t,
          init.k === 'list' ? { k: 'copy', x } : init.k === 'copy' ? { k: 'copy', x } : init,
          d.pos,
          what,
        ),
      };
    }
    t = this.typeOf(node);
    if (t.k === 'void') error(d.pos, `variable or field '${what}' declared void`);
    if (t.k === 'func') error(d.pos, `function '${what}' is initialized like a variable`);
    if (d.flags.constexpr && !t.isRef) t = constOf(t);
    const el = this.elementType(t);
    if (el.k === 'class')
      this.needComplete(
        el,
        d.pos,
        d.init.k === 'none'
          ? `aggregate '% ${what}' has incomplete type and cannot be defined`
          : `variable '% ${what}' has initializer but incomplete type`,
      );
    if (t.k === 'array' && t.n < 0 && d.init.k === 'none') error(d.pos, `storage size of '${what}' isn't known`);
    const x = this.initialise(t, this.initOf(d.init, t), d.pos, what);
    if (t.k === 'array' && t.n < 0) {
      if (x.t.n < 0) error(d.pos, `array size missing in '${what}'`);
      t = qualify(x.t, cvOf(t));
    }
    this.useDtorOf(el, d.pos);
    return { t, x };
  }
  private autoText(n: TypeNode): string {
    return n.k === 'ref'
      ? `${this.autoText(n.to)}&`
      : n.k === 'ptr'
        ? `${this.autoText(n.to)}*`
        : n.cv & 1
          ? 'const auto'
          : 'auto';
  }
  deduceAuto(node: TypeNode, x0: X, e: Expr | undefined, pos: Pos): Type {
    if (node.k === 'auto') {
      if (node.dauto) {
        if (!e) error(pos, 'decltype(auto)');
        return this.declType(x0, e);
      }
      const x = this.load(x0);
      let t = x.t.k === 'class' || x.t.k === 'array' ? unqualified(x.t) : x.t.base;
      if (x.t.k === 'void') t = VOID;
      if (node.concept && !this.conceptHolds(node.concept, t))
        error(pos, `deduced initializer does not satisfy placeholder constraints`);
      return qualify(t, node.cv);
    }
    if (node.k === 'ref') {
      const inner = node.to;
      if (inner.k === 'auto') {
        const x = x0.k === 'set' ? this.load(x0) : x0;
        if (node.rv && !inner.cv) return x.c === 0 ? lrefTo(x.t) : rrefTo(x.t);
        return node.rv ? rrefTo(qualify(x.t, inner.cv)) : lrefTo(qualify(x.t, inner.cv));
      }
      const t = this.deduceAuto(inner, x0, e, pos);
      return node.rv ? rrefTo(t) : lrefTo(t);
    }
    if (node.k === 'ptr') {
      const x = this.load(x0);
      if (x.t.k !== 'ptr') error(pos, `unable to deduce '${this.autoText(node)}' from '${show(x.t)}'`);
      if (node.to.k === 'auto') return qualify(pointerTo(qualify(x.t.to as Type, node.to.cv)), node.cv);
      return qualify(
        pointerTo(this.deduceAuto(node.to, { ...x, t: x.t.to as Type, c: 0, k: 'noop' }, e, pos)),
        node.cv,
      );
    }
    refuse(pos, 'auto', 'placeholder in this position');
  }
  variableTemplate(t: TemplateInfo, part: NamePart, pos: Pos): X {
    if (!part.targs) error(pos, `missing template arguments before '${part.id}'`);
    const args = this.resolveArgs(t.params.params, part.targs, t, pos);
    const key = args.map(argKey).join(',');
    let v = t.vars.get(key);
    if (!v) {
      let d = t.decl as VarDecl,
        bind = this.bindScope(t.params.params, args, t.scope);
      const full = t.full.get(key);
      if (full?.v) {
        d = full.v;
        bind = new Scope('template', full.scope);
      } else
        for (const s of t.specs) {
          const b: Map<string, Arg> = new Map();
          if (this.deduceArgs(s.args, args, s.params.params, b, s.scope)) {
            d = s.decl as VarDecl;
            bind = this.scopeFor(s.params.params, b, s.scope);
          }
        }
      v = new VarInfo(t.name, AUTO, d.pos, 'global');
      v.decl = d;
      v.scope = bind;
      v.library = t.library;
      v.isConstexpr = !!d.flags.constexpr;
      v.cls = t.cls;
      t.vars.set(key, v);
      this.setUp(v);
    }
    return this.varX(v, pos);
  }

  // ---- function bodies
  checkBody(f: FuncInfo): void {
    if (f.state !== 'none') return;
    f.state = 'checking';
    const saved = this.body;
    const savedSfinae = this.sfinae;
    this.sfinae = 0;
    try {
      this.inFunction(f, f.scope, () => {
        if (f.defaulted || f.implicit || f.inherited || f.make) {
          if (f.make) f.make(f);
          else this.synthesise(f);
          f.state = 'checked';
          return;
        }
        const d = f.decl as FuncDecl;
        if (!d.body) {
          f.state = 'checked';
          return;
        }
        const scope = new Scope('func', f.scope);
        scope.fn = f;
        if (f.cls && this.scope.cls !== f.cls) scope.cls = null;
        this.scope = scope;
        if (f.cls && !f.isStatic) f.thisVar = this.makeThis(f);
        this.declareParams(f, scope);
        this.body = {
          returns: [],
          loops: 0,
          switches: [],
          labels: new Set(),
          gotos: [],
          dflt: [],
          ret: f.autoRet ? null : (f.type.to as Type),
          cases: [],
        };
        const out: S[] = [];
        const body = (): S => this.blockBody(d.body as Stmt & { k: 'block' }, scope);
        if (f.kind === 'ctor') this.constructorParts(f, d, out);
        if (f.kind === 'dtor') this.destructorParts(f, out);
        let s = body();
        if (d.handlers) {
          if (f.kind === 'dtor') refuse(d.pos, 'function-try-block of a destructor');
          const ctor = f.kind === 'ctor';
          if (ctor) s = { k: 'block', body: [...out.splice(0), s], pos: d.pos, end: d.end, scoped: true };
          const handlers = d.handlers.map((h) => this.handler(h));
          // a constructor's handler throws again at its end: the object was never made
          if (ctor)
            for (const h of handlers) {
              const again: S = { k: 'expr', e: { k: 'throw', t: VOID, c: 2, pos: h.pos }, pos: h.pos };
              h.body = { k: 'block', body: [h.body, again], pos: h.pos, end: h.pos, scoped: true };
            }
          s = { k: 'try', body: s, handlers, pos: d.pos, ctor };
        }
        out.push(s);
        for (const g of this.body.gotos)
          if (!this.body.labels.has(g.label)) error(g.pos, `label '${g.label}' used but not defined`);
        this.jumps(s);
        this.finishReturns(f, d);
        f.body = { k: 'block', body: out, pos: d.pos, end: (d.body as { end: Pos }).end, scoped: true };
        f.state = 'checked';
      });
    } finally {
      this.body = saved;
      this.sfinae = savedSfinae;
    }
  }
  private jumps(s: S): void {
    for (const j of badJumps(s, (v) => !this.trivialDtor(v.type))) this.report(new CompileError(j.pos, j.message));
  }
  private makeThis(f: FuncInfo): VarInfo {
    const v = new VarInfo('this', pointerTo(qualify((f.cls as ClassInfo).type, f.type.fcv)), f.pos, 'param');
    v.fn = f;
    f.vars.push(v);
    return v;
  }
  private declareParams(f: FuncInfo, scope: Scope): void {
    const d = f.decl as FuncDecl;
    const add = (name: string, t: Type, pos: Pos): VarInfo => {
      const v = new VarInfo(name, t, pos, 'param');
      v.fn = f;
      if (t.k === 'class') {
        v.indirect = true;
        this.needComplete(t, pos, `'${name}' has incomplete type`);
      }
      f.vars.push(v);
      f.pvars.push(v);
      return v;
    };
    const types = f.type.params ?? [];
    let i = 0;
    const n = d.type.params.length;
    for (const p of d.type.params) {
      if (p.pack || p.type.k === 'pack') {
        const node = p.type.k === 'pack' ? p.type.of : p.type;
        const count = types.length - (n - 1);
        const vars: VarInfo[] = [];
        const ts = this.expandPack(node, () => this.typeOf(node), p.pos);
        for (let k = 0; k < count; k++) {
          const t0 = ts[k] as Type;
          vars.push(add(p.name, t0.k === 'array' || t0.k === 'func' ? (types[i] as Type) : t0, p.pos));
          i++;
        }
        if (p.name) scope.add(p.name, { e: 'vpack', vars });
        continue;
      }
      let t = types[i++] as Type;
      // the declared type keeps top-level const
      const declared = this.typeOf(p.type);
      if (!declared.isRef && declared.k !== 'array' && declared.k !== 'func') t = declared;
      if (p.name && scope.names.has(p.name)) error(p.pos, `redefinition of '${show(t)} ${p.name}'`);
      const v = add(p.name, t, p.pos);
      if (p.name) scope.add(p.name, { e: 'var', v });
    }
  }
  withParams<T>(params: Param[], f: () => T, cls: ClassInfo | null = null, fcv = 0): T {
    const s = new Scope('func', this.scope);
    return this.inScope(s, () => {
      for (const p of params) {
        if (!p.name) continue;
        if (p.pack || p.type.k === 'pack') {
          const node = p.type.k === 'pack' ? p.type.of : p.type;
          const ts = this.expandPack(node, () => this.typeOf(node), p.pos);
          s.add(p.name, {
            e: 'vpack',
            vars: ts.map((t) => {
              const v = new VarInfo(p.name, t, p.pos, 'param');
              v.fn = this.fn;
              return v;
            }),
          });
          continue;
        }
        const v = new VarInfo(p.name, this.adjustParam(this.typeOf(p.type), p.pos), p.pos, 'param');
        v.fn = this.fn;
        s.add(p.name, { e: 'var', v });
      }
      const saved = this.pretendThis;
      if (cls) this.pretendThis = { cls, cv: fcv };
      this.unevaluated++;
      try {
        return f();
      } finally {
        this.unevaluated--;
        this.pretendThis = saved;
      }
    });
  }
  private pretendThis: { cls: ClassInfo; cv: number } | null = null;
  deduceReturn(f: FuncInfo): void {
    if (f.retKnown) return;
    if (f.state === 'checking') error(f.pos, `use of '${f.name}' before deduction of 'auto'`);
    if (!f.hasBody) error(f.pos, `use of 'auto ${f.name}()' before deduction of 'auto'`);
    const un = this.unevaluated,
      sf = this.sfinae;
    this.unevaluated = 0;
    try {
      this.checkBody(f);
    } finally {
      this.unevaluated = un;
      this.sfinae = sf;
    }
  }
  private finishReturns(f: FuncInfo, d: FuncDecl): void {
    const b = this.body as Body;
    if (f.autoRet && !f.retKnown) {
      this.setReturn(f, VOID);
    }
    // one named variable in every return: it lives in the caller's slot
    const rt = f.type.to as Type;
    if (rt.k === 'class' && b.returns.length) {
      let v: VarInfo | null = null,
        ok = true;
      for (const r of b.returns) {
        const e = r.x;
        const named = e && e.k === ('return-name' as never) ? null : e;
        const src = (r.s as unknown as { named?: VarInfo }).named ?? null;
        void named;
        if (!src || src.storage !== 'local' || src.type.isRef || src.type.base !== rt.base || (v && v !== src)) {
          ok = false;
          break;
        }
        v = src;
      }
      if (ok && v) {
        v.nrvo = true;
        f.nrvoVar = v;
        for (const r of b.returns) if (r.s) r.s.nrvo = true;
      }
    }
    void d;
  }
  private setReturn(f: FuncInfo, t: Type): void {
    const o = f.type;
    f.type = funcType(t, o.params ?? [], o.variadic, o.fcv, o.fref, o.noexc);
    f.retKnown = true;
    if (this.body) this.body.ret = t;
  }
  private blockBody(b: Stmt & { k: 'block' }, scope: Scope): S {
    const inner = new Scope('block', scope);
    return this.inScope(inner, () => {
      const out: S[] = [];
      this.statements(b.body, out);
      return { k: 'block', body: out, pos: b.pos, end: b.end, scoped: true };
    });
  }
  private statements(list: Stmt[], out: S[]): void {
    for (const s of list) {
      try {
        out.push(this.statement(s));
      } catch (e) {
        if (!(e instanceof CompileError) || this.sfinae) throw e;
        this.report(e);
        if (this.fn?.autoRet && !this.fn.retKnown) this.fn.broken ??= e;
      }
    }
  }
  private sub(s: Stmt): S {
    if (s.k === 'block') return this.blockBody(s, this.scope);
    return this.inScope(new Scope('block', this.scope), () => {
      const x = this.statement(s);
      return x.k === 'block' ? x : { k: 'block', body: [x], pos: s.pos, end: s.pos, scoped: true };
    });
  }
  private statement(s: Stmt): S {
    const pos = s.pos;
    switch (s.k) {
      case 'empty':
        return { k: 'empty', pos };
      case 'expr': {
        const x = this.expr(s.e);
        if (x.k === 'set') {
          this.load(x);
        }
        return { k: 'expr', e: x.c === 2 && x.t.k === 'class' ? this.materialise(x) : x, pos };
      }
      case 'block':
        return this.blockBody(s, this.scope);
      case 'decl': {
        const out: S[] = [];
        for (const d of s.d) this.localDecl(d, out, pos);
        return out.length === 1 ? (out[0] as S) : { k: 'block', body: out, pos, end: pos, scoped: false };
      }
      case 'if':
        return this.inScope(new Scope('block', this.scope), () => {
          const out: S[] = [];
          if (s.init) out.push(this.statement(s.init));
          if (s.constexpr) {
            const c = this.constantInt(this.toBool(this.condExprOnly(s.c), pos));
            if (c === null) error(pos, 'condition of if constexpr is not a constant expression');
            const taken = c !== 0n ? s.a : s.b;
            if (taken) out.push(this.sub(taken));
            return { k: 'block', body: out, pos, end: pos, scoped: true };
          }
          const c = this.cond(s.c, out);
          out.push({ k: 'if', c, a: this.sub(s.a), b: s.b ? this.sub(s.b) : null, pos });
          return out.length === 1 ? (out[0] as S) : { k: 'block', body: out, pos, end: pos, scoped: true };
        });
      case 'while':
        return this.inScope(new Scope('block', this.scope), () => {
          const pre: S[] = [];
          const c = this.cond(s.c, pre);
          const b = this.body as Body;
          b.loops++;
          const body = this.sub(s.body);
          b.loops--;
          return { k: 'loop', c, cvar: pre[0] ?? null, step: null, body, post: false, pos };
        });
      case 'do': {
        const b = this.body as Body;
        b.loops++;
        const body = this.sub(s.body);
        b.loops--;
        const c = this.toBool(this.expr(s.c), s.c.pos);
        return { k: 'loop', c, cvar: null, step: null, body, post: true, pos: s.c.pos };
      }
      case 'for':
        return this.inScope(new Scope('block', this.scope), () => {
          const init = this.statement(s.init);
          const pre: S[] = [];
          const c = s.c ? this.cond(s.c, pre) : null;
          const step = s.step ? this.discard(this.expr(s.step)) : null;
          const b = this.body as Body;
          b.loops++;
          const body = this.sub(s.body);
          b.loops--;
          return {
            k: 'block',
            body: [
              init,
              {
                k: 'loop',
                c,
                cvar: pre[0] ?? null,
                step,
                body,
                post: false,
                pos: s.c ? (s.c.k === 'cond-decl' ? s.c.pos : s.c.pos) : pos,
              },
            ],
            pos,
            end: pos,
            scoped: true,
          };
        });
      case 'rfor':
        return this.rangeFor(s);
      case 'switch':
        return this.switchStatement(s);
      case 'case': {
        const b = this.body as Body;
        const cases = b.switches[b.switches.length - 1];
        if (!cases) error(pos, 'case label not within a switch statement');
        const t = b.cases[b.cases.length - 1] as Type;
        const x = this.inUnevaluated(() => this.expr(s.e));
        if (isScoped(t) !== isScoped(x.t) || (isScoped(t) && t.base !== x.t.base)) this.conversionError(x, t, s.e.pos);
        let v = this.constantInt(x);
        if (v === null)
          error(
            s.e.pos,
            x.k === 'load' && x.a?.k === 'var'
              ? `the value of '${x.a.v?.name}' is not usable in a constant expression`
              : 'case label is not a constant expression',
          );
        const w = isEnum(t) ? (t.enm?.under as Type) : t;
        v = isUnsigned(w) ? BigInt.asUintN(sizeOf(w) * 8, v) : BigInt.asIntN(sizeOf(w) * 8, v);
        if (cases.some((c) => c.v === v)) error(s.e.pos, 'duplicate case value');
        const label = {};
        cases.push({ v, label, pos });
        return { k: 'case', label, body: this.statement(s.body), pos };
      }
      case 'default': {
        const b = this.body as Body;
        const d = b.dflt[b.dflt.length - 1];
        if (!d) error(pos, 'case label not within a switch statement');
        if (d.label) error(pos, 'multiple default labels in one switch');
        d.label = {};
        return { k: 'case', label: d.label, body: this.statement(s.body), pos };
      }
      case 'break':
      case 'continue': {
        const b = this.body as Body;
        if (s.k === 'continue' ? !b.loops : !b.loops && !b.switches.length)
          error(pos, `${s.k} statement not within loop${s.k === 'break' ? ' or switch' : ''}`);
        return { k: s.k, pos };
      }
      case 'return':
        return this.returnStatement(s.e, pos);
      case 'try': {
        const body = this.sub(s.body);
        return { k: 'try', body, handlers: s.handlers.map((h) => this.handler(h)), pos, ctor: false };
      }
      case 'goto':
        (this.body as Body).gotos.push({ label: s.label, pos });
        return { k: 'goto', label: s.label, pos };
      case 'label': {
        const b = this.body as Body;
        if (b.labels.has(s.label)) error(pos, `duplicate label '${s.label}'`);
        b.labels.add(s.label);
        return { k: 'label', label: s.label, body: this.statement(s.body), pos };
      }
    }
  }
  private discard(x: X): X {
    return x.c === 2 && x.t.k === 'class' ? this.materialise(x) : x;
  }
  private condExprOnly(c: Expr | CondDecl): X {
    if (c.k === 'cond-decl') refuse(c.pos, 'declaration in if constexpr');
    return this.expr(c);
  }
  private cond(c: Expr | CondDecl, pre: S[]): X {
    if (c.k !== 'cond-decl') return this.toBool(this.expr(c), c.pos);
    this.localDecl(c.d, pre, c.pos);
    const v = (pre[pre.length - 1] as S & { k: 'var' }).v;
    return this.toBool(this.varX(v, c.pos), c.pos);
  }
  private switchStatement(s: Stmt & { k: 'switch' }): S {
    return this.inScope(new Scope('block', this.scope), () => {
      const out: S[] = [];
      if (s.init) out.push(this.statement(s.init));
      let c: X;
      if (s.c.k === 'cond-decl') {
        this.localDecl(s.c.d, out, s.c.pos);
        c = this.varX((out[out.length - 1] as S & { k: 'var' }).v, s.c.pos);
      } else c = this.expr(s.c);
      if (c.t.k === 'class') {
        const f = this.conversionFunctions(c.t.cls as ClassInfo).find(
          (x) => isIntegral(x.type.to as Type) || isEnum(x.type.to as Type),
        );
        if (!f) error(s.pos, 'switch quantity not an integer');
        c = this.convert(c, f.type.to as Type, s.pos);
      }
      let v = this.load(c);
      if (!isIntegral(v.t) && !isEnum(v.t)) error(s.c.pos, 'switch quantity not an integer');
      const t = isScoped(v.t) ? v.t.base : promoted(v.t);
      v = isScoped(v.t) ? v : this.toScalar(v, t);
      const b = this.body as Body;
      b.switches.push([]);
      b.dflt.push({ label: null });
      b.cases.push(isEnum(c.t) ? c.t.base : t);
      const body = this.sub(s.body);
      const cases = b.switches.pop() as { v: bigint; label: object; pos: Pos }[];
      const dflt = (b.dflt.pop() as { label: object | null }).label;
      b.cases.pop();
      out.push({ k: 'switch', c: v, body, cases, dflt, pos: s.pos });
      return out.length === 1 ? (out[0] as S) : { k: 'block', body: out, pos: s.pos, end: s.pos, scoped: true };
    });
  }
  private handler(h: Handler): { type: Type | null; v: VarInfo | null; init: X | null; body: S; pos: Pos } {
    return this.inScope(new Scope('block', this.scope), () => {
      let type: Type | null = null,
        v: VarInfo | null = null,
        init: X | null = null;
      if (h.type) {
        type = this.typeOf(h.type);
        if (type.k === 'array') type = pointerTo(type.to as Type);
        const u = noRef(type);
        this.needComplete(u.k === 'ptr' ? INT : u, h.pos, "invalid use of incomplete type '%'");
        if (u.cls?.abstract && !type.isRef) error(h.pos, `cannot declare catch parameter to be of abstract class type`);
        v = new VarInfo(h.name, type, h.pos, 'local');
        v.fn = this.fn;
        (this.fn as FuncInfo).vars.push(v);
        if (h.name) this.scope.add(h.name, { e: 'var', v });
        const src: X = { k: 'placehold', t: u, c: 0, pos: h.pos };
        if (!type.isRef && u.k === 'class') {
          init = this.initialise(unqualified(u), { k: 'copy', x: { ...src, t: constOf(u) } }, h.pos, '');
          this.useDtorOf(u, h.pos);
        }
      }
      const body = this.sub(h.body);
      return { type, v, init, body, pos: h.pos };
    });
  }
  private returnStatement(e: Expr | null, pos: Pos): S {
    const f = this.fn as FuncInfo;
    const b = this.body as Body;
    const out: S & { k: 'return' } = { k: 'return', e: null, pos, nrvo: false };
    if (f.kind === 'ctor' || f.kind === 'dtor') {
      if (e) error(e.pos, `returning a value from a ${f.kind === 'ctor' ? 'constructor' : 'destructor'}`);
      return out;
    }
    if (!e) {
      if (f.autoRet && !f.retKnown) this.setReturn(f, VOID);
      if ((b.ret ?? VOID).k !== 'void')
        error(pos, "return-statement with no value, in function returning '" + show(b.ret as Type) + "'");
      b.returns.push({ x: null, s: null, pos });
      return out;
    }
    const x0 = this.expr(e);
    if (f.autoRet && !f.retKnown) {
      const node = (f.decl as FuncDecl).type.ret;
      if (x0.k === 'brace') error(pos, 'returning initializer list');
      const t = x0.t.k === 'void' ? VOID : this.deduceAuto(node, x0, e, pos);
      this.setReturn(f, t);
    } else if (f.autoRet && x0.k !== 'brace') {
      const t = x0.t.k === 'void' ? VOID : this.deduceAuto((f.decl as FuncDecl).type.ret, x0, e, pos);
      if (t !== b.ret)
        error(pos, `inconsistent deduction for auto return type: '${show(b.ret as Type)}' and then '${show(t)}'`);
    }
    const ret = b.ret as Type;
    if (ret.k === 'void') {
      if (x0.t.k !== 'void') error(e.pos, "return-statement with a value, in function returning 'void'");
      out.e = x0;
      b.returns.push({ x: null, s: out, pos });
      return out;
    }
    if (x0.t.k === 'void' && x0.k !== 'throw' && x0.k !== 'brace')
      error(pos, 'void value not ignored as it ought to be');
    let inner: Expr = e;
    while (inner.k === 'paren') inner = inner.e;
    const isName =
      inner.k === 'name' &&
      x0.k === 'var' &&
      x0.v &&
      (x0.v.storage === 'local' || x0.v.storage === 'param') &&
      x0.v.fn === f;
    let x = x0;
    if (isName && !ret.isRef && e.k === 'name') (out as unknown as { named?: VarInfo }).named = x0.v as VarInfo;
    if (isName && !ret.isRef && x0.t.k === 'class') {
      // treated as an rvalue first
      const moved = this.implicitMove(x0, inner);
      x = this.sequence(moved, ret) ? moved : x0;
    }
    if (ret.isRef) {
      const r = this.convert(x, ret, pos);
      out.e = r;
    } else if (ret.k === 'class') {
      out.e =
        x.k === 'brace' ? this.listInit(ret.base, x, pos, false) : this.initialise(ret.base, { k: 'copy', x }, pos, '');
    } else out.e = x.k === 'brace' ? this.listInit(ret, x, pos, false) : this.convert(x, ret, pos);
    b.returns.push({ x: out.e, s: out, pos });
    return out;
  }

  // ---- local declarations
  private localDecl(d: Decl, out: S[], pos: Pos): void {
    switch (d.k) {
      case 'var':
        this.localVar(d, out);
        return;
      case 'sbind':
        this.bindings(d, this.initOf(d.init, AUTO), out);
        return;
      case 'func': {
        if (d.name.parts.length > 1) error(d.pos, 'qualified-id in declaration');
        const part = d.name.parts[0] as NamePart;
        const ns = this.namespaceOf(this.scope) as Scope;
        const f = this.makeFunction(d, this.scope, null, false);
        const same = (ns.names.get(part.id) ?? []).find((e) => e.e === 'func' && this.sameSignature(e.f, f));
        if (same) this.scope.add(part.id, same);
        else {
          f.pos = d.pos;
          this.scope.add(part.id, { e: 'func', f });
          f.scope = ns;
          this.localFunctions.push({ f, ns, name: part.id });
        }
        return;
      }
      case 'class': {
        const c = this.classDeclaration(d, this.scope);
        if (c && !this.fn?.library) this.flushLater();
        return;
      }
      default:
        this.declaration(d, this.scope);
    }
    void pos;
  }
  localFunctions: { f: FuncInfo; ns: Scope; name: string }[] = [];
  private localVar(d: VarDecl, out: S[]): void {
    const part = d.name.parts[d.name.parts.length - 1] as NamePart;
    if (d.name.parts.length > 1) error(d.pos, 'qualified name in local declaration');
    if (d.flags.extern) {
      const e = this.globals.names.get(part.id)?.[0];
      if (e) {
        this.scope.add(part.id, e);
        return;
      }
      refuse(d.pos, 'local extern');
    }
    if (d.flags.thread_local) refuse(d.pos, 'thread_local');
    const f = this.fn as FuncInfo;
    const clash = this.scope.names.get(part.id)?.[0];
    if (clash && clash.e !== 'type') {
      error(
        d.pos,
        clash.e === 'var' && clash.v.type.k !== 'auto' && d.type.k !== 'auto'
          ? `redeclaration of '${part.id}'`
          : `conflicting declaration '${part.id}'`,
      );
    }
    if (!clash && this.scope.parent?.kind === 'func' && this.scope.parent.names.has(part.id))
      error(d.pos, `declaration of '${part.id}' shadows a parameter`);
    const v = new VarInfo(part.id, AUTO, d.pos, d.flags.static ? 'static' : 'local');
    v.fn = f;
    v.end = d.end;
    v.library = f.library;
    // the name is visible in its own initialiser
    const entity: Entity = { e: 'var', v };
    if (!this.hasAuto(d.type) && !this.placeholderTemplate(d.type)) {
      const t0 = this.attemptType(d.type);
      if (t0) {
        v.type = d.flags.constexpr && !t0.isRef ? constOf(t0) : t0;
      }
    }
    this.scope.add(part.id, entity);
    try {
      if (d.broken) {
        // the syntax error is known; the variable is there
        v.type = v.type.k === 'auto' ? INT : v.type;
        f.vars.push(v);
        out.push({ k: 'var', v, init: null, pos: d.pos });
        return;
      }
      const { t, x } = this.variable(d, null, part.id);
      v.type = t;
      v.init = x;
      this.noteConstant(v, x, d);
      if (d.flags.align) v.needsRedzone = v.needsRedzone;
      if (d.flags.align) {
        const a = this.alignValue(d.flags.align);
        (v as VarInfo & { align?: number }).align = a;
      }
    } catch (e) {
      if (e instanceof CompileError && !this.sfinae && v.type.k === 'auto') {
        this.scope.names.delete(part.id);
        // a type that is not known declares nothing: the name's first use is an error of its own.
        // With a known template of unknown arguments g++ goes on with int; otherwise uses are no further errors.
        const how = this.hasAuto(d.type) || this.placeholderTemplate(d.type) ? 'silent' : this.unknownType(d.type);
        if (how === 'int') this.scope.add(part.id, { e: 'var', v: Object.assign(v, { type: INT }) });
        else if (how === 'silent') this.poison(part.id, e);
      }
      throw e;
    }
    if (v.storage === 'static' || (d.flags.constexpr && !isScalar(v.type) && !v.type.isRef)) {
      v.storage = 'static';
      f.statics.push(v);
      out.push({ k: 'static', v, init: v.init, pos: d.pos });
      return;
    }
    f.vars.push(v);
    out.push({ k: 'var', v, init: v.init, pos: d.pos });
  }
  private unknownType(n: TypeNode): 'none' | 'int' | 'silent' {
    let t = n;
    while (t.k === 'ptr' || t.k === 'ref' || t.k === 'arr') t = t.k === 'arr' ? t.of : t.to;
    if (t.k !== 'named') return 'silent';
    const found = this.attemptX(() => this.lookupName(t.name).found);
    if (!found?.length) return 'none';
    return t === n && t.name.parts.some((q) => q.targs) ? 'int' : 'silent';
  }
  private attemptType(n: TypeNode): Type | null {
    return this.attemptX(() => this.typeOf(n));
  }
  /** auto [a, b] = … */
  private bindings(d: Decl & { k: 'sbind' }, init: InitArgs, out: S[]): void {
    const f = this.fn as FuncInfo;
    let x =
      init.k === 'copy' || init.k === 'list'
        ? init.x
        : init.k === 'direct' && init.args.length === 1
          ? (init.args[0] as X)
          : error(d.pos, `structured binding declaration needs an initializer`);
    if (x.k === 'brace') {
      const i = (x.items ?? [])[0];
      if (!i || (x.items ?? []).length !== 1) error(d.pos, 'structured binding initializer');
      x = i;
    }
    let t: Type;
    if (d.type.k === 'auto') {
      t = x.t.k === 'array' ? qualify(unqualified(x.t), d.type.cv) : qualify(unqualified(x.t), d.type.cv);
    } else t = this.deduceAuto(d.type, x, undefined, d.pos);
    const v = new VarInfo('', t, d.pos, d.flags.static ? refuse(d.pos, 'static structured binding') : 'local');
    v.fn = f;
    f.vars.push(v);
    let ix: X;
    if (t.k === 'array') ix = { k: 'arrcopy', t: unqualified(t), c: 2, pos: d.pos, a: x };
    else ix = this.initialise(t, { k: 'copy', x }, d.pos, '');
    v.init = ix;
    out.push({ k: 'var', v, init: ix, pos: d.pos });
    const e = noRef(t);
    const whole = (pos: Pos): X => {
      const cap = this.fn !== f ? this.captured(v, pos) : null;
      return cap ?? { k: 'var', t: e, c: 0, pos, v };
    };
    const n = d.names.length;
    const count = (have: number): void => {
      if (have !== n)
        error(
          d.pos,
          have < n
            ? `${n} names provided for structured binding, while '${show(e)}' decomposes into ${have} elements`
            : `only ${n} names provided for structured binding, while '${show(e)}' decomposes into ${have} elements`,
        );
    };
    const bind = (i: number, make: (pos: Pos) => X): void => {
      const nm = d.names[i] as { name: string; pos: Pos };
      if (this.scope.names.has(nm.name)) error(nm.pos, `redeclaration of '${nm.name}'`);
      this.scope.add(nm.name, { e: 'expr', x: () => make(nm.pos) });
    };
    if (e.k === 'array') {
      count(e.n);
      for (let i = 0; i < n; i++)
        bind(i, (pos) => ({
          k: 'deref',
          t: e.to as Type,
          c: 0,
          pos,
          a: {
            k: 'ptradd',
            t: pointerTo(e.to as Type),
            c: 2,
            pos,
            a: this.load(whole(pos)),
            b: this.intX(BigInt(i), LONG, pos),
            size: sizeOf(e.to as Type),
          },
        }));
      return;
    }
    const c = e.cls;
    if (!c) error(d.pos, `cannot decompose non-array non-class type '${show(e)}'`);
    this.complete(c, d.pos);
    // tuple-like
    const ts = this.std.names.get('tuple_size')?.find((k) => k.e === 'tmpl');
    if (ts && ts.e === 'tmpl') {
      const inst = this.instantiateClass(ts.t, [{ k: 'type', t: unqualified(e) }], d.pos);
      if (inst.decl?.members && inst.instantiate) {
        this.complete(inst, d.pos);
        const val = this.inClass(inst, 'value', d.pos)[0];
        if (val?.e === 'var') {
          const k = this.constantInt(this.varX(val.v, d.pos));
          count(Number(k));
          for (let i = 0; i < n; i++) {
            const got = this.tupleGet(v, e, i, d.pos, t);
            const rt = got.c === 2 ? rrefTo(got.t) : got.c === 0 ? lrefTo(got.t) : rrefTo(got.t);
            const r = new VarInfo((d.names[i] as { name: string }).name, rt, d.pos, 'local');
            r.fn = f;
            f.vars.push(r);
            r.init = got.c === 2 ? this.materialise(got) : got;
            out.push({ k: 'var', v: r, init: r.init, pos: d.pos });
            bind(i, (pos) => {
              const cap = this.fn !== f ? this.captured(r, pos) : null;
              return cap ?? { k: 'var', t: got.t, c: 0, pos, v: r };
            });
          }
          return;
        }
      }
    }
    let owner = c;
    while (!owner.fields.length && owner.bases.length === 1) owner = (owner.bases[0] as { cls: ClassInfo }).cls;
    const fields = owner.fields.filter((q) => q.name);
    count(fields.length);
    fields.forEach((q, i) => {
      this.checkAccess(q.access, q.cls, c, d.pos, q.name);
      bind(i, (pos) => this.fieldX(this.upcastX(whole(pos), qualify(owner.type, cvOf(e)), pos), q, pos, owner));
    });
  }
  private tupleGet(v: VarInfo, e: Type, i: number, pos: Pos, declared: Type): X {
    const src: X = { k: 'var', t: e, c: declared.isRef && declared.k === 'lref' ? 0 : 1, pos, v };
    const part: NamePart = { id: 'get', pos, targs: [{ expr: { k: 'num', s: String(i), pos }, pack: false, pos }] };
    const member = this.inClass(e.cls as ClassInfo, 'get', pos).filter((x) => x.e === 'tmpl');
    if (member.length) {
      const set = {
        name: 'get',
        cands: this.functionsOf(member),
        obj: src,
        targs: null,
        adl: false,
        pos,
        naming: e.cls,
        qualified: false,
        entities: member,
      };
      return this.callSet(set, [], pos, part);
    }
    const es = this.adl('get', [src], pos);
    const set = {
      name: 'get',
      cands: this.functionsOf(es),
      obj: null,
      targs: null,
      adl: false,
      pos,
      naming: null,
      qualified: true,
      entities: es,
    };
    return this.callSet(set, [src], pos, part);
  }
  /** what `auto` deduces for the elements of a braced list; braces inside take no part */
  private listElement(items: X[], pos: Pos): Type {
    let et: Type | null = null;
    for (const it of items) {
      if (it.k === 'brace') continue;
      const t = it.t.k === 'class' ? unqualified(it.t) : this.load(it).t.base;
      if (et && et !== t) error(pos, `unable to deduce 'std::initializer_list<auto>' from '{...}'`);
      et = t;
    }
    if (!et) error(pos, `unable to deduce 'std::initializer_list<auto>' from '{}'`);
    return et;
  }
  private rangeFor(s: Stmt & { k: 'rfor' }): S {
    return this.inScope(new Scope('block', this.scope), () => {
      const pos = s.pos,
        rp = s.range.pos;
      const out: S[] = [];
      if (s.init) out.push(this.statement(s.init));
      const f = this.fn as FuncInfo;
      const temp = (name: string, t: Type, init: X): VarInfo => {
        const v = new VarInfo(name, t, rp, 'local');
        v.fn = f;
        v.init = init;
        f.vars.push(v);
        out.push({ k: 'var', v, init, pos: rp });
        return v;
      };
      let range = this.expr(s.range);
      if (range.k === 'brace') {
        const il = this.std.names.get('initializer_list')?.[0];
        if (il?.e !== 'tmpl') error(rp, 'range-for over a braced list requires <initializer_list>');
        const et = this.listElement(range.items ?? [], rp);
        range = this.listInit(this.instantiateClass(il.t, [{ k: 'type', t: et }], rp).type, range, rp, false);
      }
      const rt = range.c === 0 ? lrefTo(range.t) : rrefTo(range.t);
      const rv = temp('__range', rt, this.initialise(rt, { k: 'copy', x: range }, rp, ''));
      const rx = (): X => ({ k: 'var', t: noRef(rt), c: 0, pos: rp, v: rv });
      let b: X, e: X;
      const t = noRef(rt);
      if (t.k === 'array') {
        b = this.load(rx());
        e = this.pointerStep('+', this.load(rx()), this.intX(BigInt(t.n), LONG, rp), rp);
      } else {
        const c = t.cls;
        const member = (n: string): X | null => {
          if (!c) return null;
          this.complete(c, rp);
          const es = this.inClass(c, n, rp);
          if (!es.length) return null;
          return this.callSet(
            {
              name: n,
              cands: this.functionsOf(es),
              obj: rx(),
              targs: null,
              adl: false,
              pos: rp,
              naming: c,
              qualified: false,
              entities: es,
            },
            [],
            rp,
          );
        };
        const free = (n: string): X => {
          const es = this.adl(n, [rx()], rp);
          if (!es.length) {
            if (c?.library && !this.sfinae) refuse(rp, `range-for over ${c.fullName}`);
            error(rp, `'${n}' was not declared in this scope`);
          }
          return this.callSet(
            {
              name: n,
              cands: this.functionsOf(es),
              obj: null,
              targs: null,
              adl: false,
              pos: rp,
              naming: null,
              qualified: true,
              entities: es,
            },
            [rx()],
            rp,
          );
        };
        const mb = c && this.inClass(c, 'begin', rp).length && this.inClass(c, 'end', rp).length;
        b = mb ? (member('begin') as X) : free('begin');
        e = mb ? (member('end') as X) : free('end');
      }
      const bt = unqualified(this.load(b).t),
        et = unqualified(this.load(e).t);
      const bv = temp('__begin', bt, this.initialise(bt, { k: 'copy', x: b }, rp, ''));
      const ev = temp('__end', et, this.initialise(et, { k: 'copy', x: e }, rp, ''));
      this.useDtorOf(bt, rp);
      this.useDtorOf(et, rp);
      const bx = (): X => ({ k: 'var', t: bt, c: 0, pos: rp, v: bv }),
        ex = (): X => ({ k: 'var', t: et, c: 0, pos: rp, v: ev });
      const cond = this.toBool(this.binaryX('!=', bx(), ex(), rp), rp);
      const step =
        bt.k === 'ptr'
          ? {
              k: 'incdec' as const,
              op: '++',
              t: bt,
              c: 0 as const,
              pos: rp,
              a: bx(),
              flag: false,
              size: sizeOf(bt.to as Type),
            }
          : (this.overloadedOp('operator++', [bx()], rp) ?? error(rp, "no match for 'operator++'"));
      const star: X =
        bt.k === 'ptr'
          ? { k: 'deref', t: bt.to as Type, c: 0, pos: rp, a: this.load(bx()) }
          : (this.overloadedOp('operator*', [bx()], rp) ?? error(rp, "no match for 'operator*'"));
      const inner: S[] = [];
      const bd = this.body as Body;
      const block = this.inScope(new Scope('block', this.scope), () => {
        const d = s.d;
        if (d.k === 'sbind') this.bindings(d, { k: 'copy', x: star }, inner);
        else if (d.k === 'var') {
          const v = new VarInfo((d.name.parts[0] as NamePart).id, AUTO, d.pos, 'local');
          v.fn = f;
          const ct = this.placeholderTemplate(d.type);
          v.type = ct
            ? unqualified(star.t)
            : this.hasAuto(d.type)
              ? this.deduceAuto(d.type, star, undefined, d.pos)
              : this.typeOf(d.type);
          v.init = this.initialise(v.type, { k: 'copy', x: star }, d.pos, v.name);
          this.useDtorOf(noRef(v.type), d.pos);
          f.vars.push(v);
          this.scope.add(v.name, { e: 'var', v });
          inner.push({ k: 'var', v, init: v.init, pos: d.pos });
        }
        bd.loops++;
        const body = this.sub(s.body);
        bd.loops--;
        inner.push(body);
        return { k: 'block' as const, body: inner, pos, end: pos, scoped: true };
      });
      out.push({ k: 'loop', c: cond, cvar: null, step: this.discard(step), body: block, post: false, pos: rp });
      return { k: 'block', body: out, pos, end: pos, scoped: true };
    });
  }

  // ---- constructors and destructors
  inMember<T>(c: ClassInfo, f: () => T): T {
    const saved = this.pretendThis;
    this.pretendThis = { cls: c, cv: 0 };
    const ss = this.scope;
    this.scope = c.scope;
    try {
      return f();
    } finally {
      this.pretendThis = saved;
      this.scope = ss;
    }
  }
  enclosingThis(): { cls: ClassInfo; cv: number } | null {
    if (this.pretendThis) return this.pretendThis;
    let f = this.fn;
    while (f?.lambda) {
      if (f.lambda.thisType === null) return null;
      const t = f.lambda.thisType.to as Type;
      return { cls: t.cls as ClassInfo, cv: t.cv };
    }
    f = this.fn;
    if (!f?.cls || f.isStatic) return null;
    return { cls: f.cls, cv: f.type.fcv };
  }
  thisX(pos: Pos): X {
    const t = this.enclosingThis();
    if (!t)
      error(
        pos,
        this.fn?.lambda
          ? `'this' was not captured for this lambda function`
          : `invalid use of 'this' in non-member function`,
      );
    const type = pointerTo(qualify(t.cls.type, t.cv));
    if (this.fn?.lambda && !(this.pretendThis && this.pretendThis.cls !== t.cls))
      return this.capturedThis(this.fn.lambda, type, pos);
    return { k: 'this', t: type, c: 2, pos };
  }
  private selfX(pos: Pos, c: ClassInfo, cv = 0): X {
    return {
      k: 'deref',
      t: qualify(c.type, cv),
      c: 0,
      pos,
      a: { k: 'this', t: pointerTo(qualify(c.type, cv)), c: 2, pos },
    };
  }
  private constructorParts(f: FuncInfo, d: FuncDecl, out: S[]): void {
    const c = f.cls as ClassInfo;
    const pos = d.pos;
    const inits = d.inits ?? [];
    const done = new Set<unknown>();
    // delegation
    const entries: { base: ClassInfo | null; field: Field | null; args: () => X[]; brace: X | null; pos: Pos }[] = [];
    for (const m of inits) {
      const id = (m.name.parts[m.name.parts.length - 1] as NamePart).id;
      if (m.pack) {
        for (const e of this.expandPack(
          [m.name, m.args],
          () => {
            const part = m.name.parts[m.name.parts.length - 1] as NamePart;
            const t = this.lookupName(m.name)
              .found.map((x) => this.entityType(x, part, true))
              .find((x) => x);
            return { base: t?.cls ?? null, args: this.argList(m.args) };
          },
          m.pos,
        ))
          entries.push({ base: e.base, field: null, args: () => e.args, brace: null, pos: m.pos });
        continue;
      }
      const fe =
        m.name.parts.length === 1 && !(m.name.parts[0] as NamePart).targs
          ? c.scope.names.get(id)?.find((x) => x.e === 'field')
          : undefined;
      const brace = m.brace ? this.expr(m.brace) : null;
      if (fe && fe.e === 'field') {
        entries.push({ base: null, field: fe.f, args: () => this.argList(m.args), brace, pos: m.pos });
        continue;
      }
      const part = m.name.parts[m.name.parts.length - 1] as NamePart;
      const found = this.lookupName(m.name).found;
      const t =
        found.map((x) => this.entityType(x, part, true)).find((x) => x) ??
        found.map((x) => (x.e === 'tmpl' ? c.bases.find((b) => b.cls.tmpl === x.t)?.cls.type : null)).find((x) => x);
      if (t?.cls === c) {
        // delegating
        if (inits.length > 1) error(m.pos, `mem-initializer for '${c.fullName}::${id}' follows constructor delegation`);
        const x = brace
          ? this.listInit(c.type, brace, m.pos, true)
          : this.construct(c.type, this.argList(m.args), m.pos, { explicit: true });
        out.push({
          k: 'expr',
          e: { k: 'initvar', t: VOID, c: 2, pos: m.pos, a: this.selfX(m.pos, c), b: { ...x, op: 'delegate' } },
          pos: m.pos,
        });
        this.useDtorOf(c.type, m.pos);
        out.push({
          k: 'cleanup',
          e: { k: 'dtor', t: VOID, c: 2, pos: m.pos, a: this.selfX(m.pos, c), op: 'delegate' },
          onlyThrow: true,
          pos: m.pos,
        });
        return;
      }
      if (!t?.cls || !(c.bases.some((b) => b.cls === t.cls) || c.vbases.some((b) => b.cls === t.cls)))
        error(
          m.pos,
          found.length && t
            ? `type '${show(t)}' is not a direct base of '${c.fullName}'`
            : `class '${c.fullName}' does not have any field named '${id}'`,
        );
      entries.push({ base: t.cls, field: null, args: () => this.argList(m.args), brace, pos: m.pos });
    }
    const initBase = (b: ClassInfo, virt: boolean): void => {
      const e = entries.find((x) => x.base === b);
      const p = e?.pos ?? pos;
      const x = e
        ? e.brace
          ? this.listBase(b.type, e.brace, p)
          : (() => {
              const a = e.args();
              return a.length
                ? this.construct(b.type, a, p, { explicit: true, base: true })
                : this.valueInit(b.type, p, true);
            })()
        : this.baseDefault(b, c, p);
      const target: X = { k: 'upcast', t: b.type, c: 0, pos: p, a: this.selfX(p, c), cls: b, flag: true };
      if (virt) target.op = 'virtual';
      done.add(b);
      if (x.k !== 'uninit')
        out.push({
          k: 'expr',
          e: { k: 'initvar', t: VOID, c: 2, pos: p, a: target, b: x, ...(virt ? { op: 'vbase' } : {}) },
          pos: p,
        });
      if (!this.trivialDtor(b.type)) {
        this.useDtorOf(b.type, p);
        out.push({
          k: 'cleanup',
          e: { k: 'dtor', t: VOID, c: 2, pos: p, a: target, op: virt ? 'vbase' : 'base' },
          onlyThrow: true,
          pos: p,
        });
      }
    };
    for (const v of c.vbases) initBase(v.cls, true);
    for (const b of c.bases) if (!b.virtual) initBase(b.cls, false);
    for (const m of entries)
      if (m.base && done.has(m.base) && entries.filter((y) => y.base === m.base).length > 1)
        error(m.pos, `multiple initializations given for base '${m.base.fullName}'`);
    out.push({ k: 'expr', e: { k: 'vastart', t: VOID, c: 2, pos, op: 'vptr', cls: c }, pos });
    for (const fd of c.fields) {
      if (fd.bits >= 0 && !fd.name) continue;
      const e = entries.find((x) => x.field === fd);
      const p = e?.pos ?? pos;
      const target: X = { k: 'member', t: noRef(fd.type), c: 0, pos: p, a: this.selfX(p, c), fld: fd, flag: true };
      if (fd.bits >= 0) target.bitfield = fd;
      let x: X | null;
      if (c.isUnion && !e && (fd.decl?.init.k ?? 'none') === 'none') continue;
      const what = fd.name;
      if (e)
        x = e.brace
          ? this.initialise(fd.type, { k: 'list', x: e.brace }, p, what)
          : (() => {
              const a = e.args();
              return a.length === 0 && !fd.type.isRef
                ? this.valueInit(unqualified(fd.type), p)
                : this.initialise(fd.type, { k: 'direct', args: a }, p, what);
            })();
      else {
        x = this.fieldDefault(fd, p);
        if (!x) {
          if (fd.type.isRef) error(pos, `uninitialized reference member in '${c.fullName}'`);
          if (fd.anon && fd.type.cls) {
            x = this.anonymousInit(fd.type.cls, entries, p);
            if (!x) continue;
          } else {
            if (isScalar(this.elementType(fd.type)) && this.elementType(fd.type).isConst)
              error(pos, `uninitialized const member in '${c.fullName}'`);
            x = this.defaultInit(fd.type, p, '');
          }
        }
      }
      if (x.k !== 'uninit')
        out.push({ k: 'expr', e: { k: 'initvar', t: VOID, c: 2, pos: p, a: target, b: x }, pos: p });
      if (!fd.type.isRef && !(fd.anon && fd.type.cls?.isUnion) && !this.trivialDtor(fd.type) && !c.isUnion) {
        this.useDtorOf(fd.type, p);
        out.push({ k: 'cleanup', e: { k: 'dtor', t: VOID, c: 2, pos: p, a: target }, onlyThrow: true, pos: p });
      }
    }
    // members of anonymous unions named in the list
    for (const e of entries)
      if (e.field && e.field.cls !== c) {
        const fd = e.field;
        const o = this.ownerOf(this.selfX(e.pos, c), fd, e.pos);
        const target: X = { k: 'member', t: noRef(fd.type), c: 0, pos: e.pos, a: o, fld: fd, flag: true };
        const a = e.args();
        out.push({
          k: 'expr',
          e: {
            k: 'initvar',
            t: VOID,
            c: 2,
            pos: e.pos,
            a: target,
            b: e.brace
              ? this.initialise(fd.type, { k: 'list', x: e.brace }, e.pos, fd.name)
              : a.length
                ? this.initialise(fd.type, { k: 'direct', args: a }, e.pos, fd.name)
                : this.valueInit(fd.type, e.pos),
          },
          pos: e.pos,
        });
      }
  }
  private listBase(t: Type, brace: X, p: Pos): X {
    this.baseInit = true;
    try {
      return this.listInit(t, brace, p, true);
    } finally {
      this.baseInit = false;
    }
  }
  private anonymousInit(c: ClassInfo, entries: { field: Field | null }[], pos: Pos): X | null {
    if (entries.some((e) => e.field?.cls === c)) return null;
    const d = c.fields.find((f) => (f.decl?.init.k ?? 'none') !== 'none');
    if (!d) return null;
    return {
      k: 'agg',
      t: c.type,
      c: 2,
      pos,
      inits: [{ off: d.offset, t: unqualified(d.type), x: this.fieldDefault(d, pos) as X, fld: d }],
    };
  }
  private baseDefault(b: ClassInfo, c: ClassInfo, pos: Pos): X {
    this.complete(b, pos);
    const f = this.resolve([...b.ctors, ...b.ctorTemplates], [], null, pos, `${b.fullName}::${b.name}`).f;
    if (!this.accessible(f.access, b, c)) error(pos, `'${b.fullName}::${b.name}()' is ${f.access} within this context`);
    if (f.trivial) return { k: 'uninit', t: b.type, c: 2, pos };
    this.useFunction(f, pos);
    return { k: 'ctor', t: b.type, c: 2, pos, fn: f, cls: b, args: this.arguments(f, [], pos) };
  }
  private destructorParts(f: FuncInfo, out: S[]): void {
    const c = f.cls as ClassInfo;
    const pos = (f.decl?.body as { end: Pos } | undefined)?.end ?? f.pos;
    out.push({ k: 'expr', e: { k: 'vastart', t: VOID, c: 2, pos, op: 'vptr', cls: c }, pos: f.pos });
    for (const v of c.vbases)
      if (!this.trivialDtor(v.cls.type)) {
        this.useDtorOf(v.cls.type, pos);
        out.push({
          k: 'cleanup',
          e: {
            k: 'dtor',
            t: VOID,
            c: 2,
            pos,
            a: { k: 'upcast', t: v.cls.type, c: 0, pos, a: this.selfX(pos, c), cls: v.cls, flag: true, op: 'virtual' },
            op: 'vbase',
          },
          onlyThrow: false,
          pos,
        });
      }
    for (const b of c.bases)
      if (!b.virtual && !this.trivialDtor(b.cls.type)) {
        this.useDtorOf(b.cls.type, pos);
        out.push({
          k: 'cleanup',
          e: {
            k: 'dtor',
            t: VOID,
            c: 2,
            pos,
            a: { k: 'upcast', t: b.cls.type, c: 0, pos, a: this.selfX(pos, c), cls: b.cls, flag: true },
            op: 'base',
          },
          onlyThrow: false,
          pos,
        });
      }
    if (!c.isUnion)
      for (const fd of c.fields)
        if (!fd.type.isRef && !(fd.anon && fd.type.cls?.isUnion) && !this.trivialDtor(fd.type)) {
          this.useDtorOf(fd.type, pos);
          out.push({
            k: 'cleanup',
            e: {
              k: 'dtor',
              t: VOID,
              c: 2,
              pos,
              a: { k: 'member', t: unqualified(fd.type), c: 0, pos, a: this.selfX(pos, c), fld: fd, flag: true },
            },
            onlyThrow: false,
            pos,
          });
        }
  }
  /** bodies of defaulted and inherited members */
  synthesise(f: FuncInfo): void {
    const c = f.cls;
    const pos = f.pos;
    if (!c) {
      this.defaultedComparison(f);
      return;
    }
    f.thisVar = this.makeThis(f);
    const ps = f.type.params ?? [];
    ps.forEach((t) => {
      const v = new VarInfo('', t, pos, 'param');
      v.fn = f;
      if (t.k === 'class') v.indirect = true;
      f.vars.push(v);
      f.pvars.push(v);
    });
    const out: S[] = [];
    this.scope = c.scope;
    this.body = {
      returns: [],
      loops: 0,
      switches: [],
      labels: new Set(),
      gotos: [],
      dflt: [],
      ret: f.type.to as Type,
      cases: [],
    };
    if (f.inherited) {
      const base = f.inherited.cls as ClassInfo;
      const args = f.pvars.map((v) => {
        const t = noRef(v.type);
        const x: X = { k: 'var', t, c: v.type.k === 'rref' || !v.type.isRef ? 1 : 0, pos, v };
        return x;
      });
      const d: FuncDecl = { ...(f.inherited.decl as FuncDecl), inits: [] };
      const baseX = this.ctorCall(base, f.inherited, args, pos);
      const parts: S[] = [];
      this.constructorPartsWith(f, d, parts, base, baseX);
      f.body = { k: 'block', body: parts, pos, end: pos, scoped: true };
      return;
    }
    if (f.name === 'operator==' || f.name === 'operator<=>' || f.name === 'operator!=' || f.name === 'operator<') {
      this.defaultedComparison(f);
      return;
    }
    if (f.kind === 'dtor') {
      this.destructorParts(f, out);
      f.body = { k: 'block', body: out, pos, end: pos, scoped: true };
      return;
    }
    const p0 = ps[0];
    if (f.kind === 'ctor' && !p0) {
      this.constructorParts(f, { ...(f.decl ?? ({ k: 'func', pos } as FuncDecl)), inits: [] }, out);
      f.body = { k: 'block', body: out, pos, end: pos, scoped: true };
      return;
    }
    const pv = f.pvars[0] as VarInfo;
    const move = p0?.k === 'rref';
    const other = (cv: number): X => ({ k: 'var', t: qualify(c.type, cv), c: move ? 1 : 0, pos, v: pv });
    const ocv = cvOf(noRef(p0 as Type));
    if (f.kind === 'ctor') {
      const sub = (t: Type, mk: () => X): X =>
        t.k === 'array'
          ? { k: 'arrcopy', t: unqualified(t), c: 2, pos, a: mk(), ...this.elementCopy(t, move, pos) }
          : t.isRef
            ? mk()
            : t.k === 'class'
              ? this.construct(unqualified(t), [mk()], pos)
              : this.load(mk());
      if (c.isUnion) {
        f.body = {
          k: 'block',
          body: [
            { k: 'expr', e: { k: 'trivassign', t: c.type, c: 0, pos, a: this.selfX(pos, c), b: other(ocv) }, pos },
          ],
          pos,
          end: pos,
          scoped: true,
        };
        return;
      }
      for (const v of c.vbases)
        out.push({
          k: 'expr',
          e: {
            k: 'initvar',
            t: VOID,
            c: 2,
            pos,
            op: 'vbase',
            a: { k: 'upcast', t: v.cls.type, c: 0, pos, a: this.selfX(pos, c), cls: v.cls, flag: true, op: 'virtual' },
            b: this.construct(v.cls.type, [this.upcastX(other(ocv), qualify(v.cls.type, ocv), pos)], pos, {
              base: true,
            }),
          },
          pos,
        });
      for (const b of c.bases) {
        if (b.virtual) continue;
        const target: X = { k: 'upcast', t: b.cls.type, c: 0, pos, a: this.selfX(pos, c), cls: b.cls, flag: true };
        out.push({
          k: 'expr',
          e: {
            k: 'initvar',
            t: VOID,
            c: 2,
            pos,
            a: target,
            b: this.construct(b.cls.type, [this.upcastX(other(ocv), qualify(b.cls.type, ocv), pos)], pos, {
              base: true,
            }),
          },
          pos,
        });
        if (!this.trivialDtor(b.cls.type))
          out.push({ k: 'cleanup', e: { k: 'dtor', t: VOID, c: 2, pos, a: target, op: 'base' }, onlyThrow: true, pos });
      }
      out.push({ k: 'expr', e: { k: 'vastart', t: VOID, c: 2, pos, op: 'vptr', cls: c }, pos });
      for (const fd of c.fields) {
        if (fd.bits >= 0 && !fd.name) continue;
        const target: X = { k: 'member', t: noRef(fd.type), c: 0, pos, a: this.selfX(pos, c), fld: fd, flag: true };
        const src = (): X => ({
          k: 'member',
          t: fd.type.isRef ? (fd.type.to as Type) : qualify(fd.type, ocv & (fd.mutable ? 2 : 3)),
          c: fd.type.k === 'lref' ? 0 : move ? 1 : 0,
          pos,
          a: other(ocv),
          fld: fd,
          ...(fd.bits >= 0 ? { bitfield: fd } : {}),
        });
        if (fd.bits >= 0) target.bitfield = fd;
        out.push({ k: 'expr', e: { k: 'initvar', t: VOID, c: 2, pos, a: target, b: sub(fd.type, src) }, pos });
        if (!fd.type.isRef && !this.trivialDtor(fd.type))
          out.push({ k: 'cleanup', e: { k: 'dtor', t: VOID, c: 2, pos, a: target }, onlyThrow: true, pos });
      }
      f.body = { k: 'block', body: out, pos, end: pos, scoped: true };
      return;
    }
    // assignment
    const assign = (t: Type, dst: X, src: X): X => {
      if (t.k === 'array') {
        const el = this.elementType(t);
        if (el.k !== 'class' || this.trivialAssign(el, move)) return { k: 'trivassign', t, c: 0, pos, a: dst, b: src };
        const g = this.assignOf(el.cls as ClassInfo, move) as FuncInfo;
        this.use(g);
        return { k: 'arrcopy', t, c: 0, pos, a: dst, b: src, fn: g, op: 'assign', type2: el };
      }
      if (t.k === 'class') return this.assignX('=', dst, src, pos);
      return this.assignX('=', dst, this.load(src), pos);
    };
    for (const b of c.bases)
      if (!b.cls.isEmpty || !this.trivialAssign(b.cls.type, move))
        out.push({
          k: 'expr',
          e: assign(
            b.cls.type,
            { k: 'upcast', t: b.cls.type, c: 0, pos, a: this.selfX(pos, c), cls: b.cls },
            { ...this.upcastX(other(ocv), qualify(b.cls.type, ocv), pos) },
          ),
          pos,
        });
    for (const fd of c.fields) {
      if (fd.bits >= 0 && !fd.name) continue;
      const dst: X = {
        k: 'member',
        t: fd.type,
        c: 0,
        pos,
        a: this.selfX(pos, c),
        fld: fd,
        ...(fd.bits >= 0 ? { bitfield: fd } : {}),
      };
      const src: X = {
        k: 'member',
        t: qualify(fd.type, ocv),
        c: move ? 1 : 0,
        pos,
        a: other(ocv),
        fld: fd,
        ...(fd.bits >= 0 ? { bitfield: fd } : {}),
      };
      out.push({ k: 'expr', e: assign(fd.type, dst, src), pos });
    }
    out.push({ k: 'return', e: this.selfX(pos, c), pos, nrvo: false });
    f.body = { k: 'block', body: out, pos, end: pos, scoped: true };
  }
  private constructorPartsWith(f: FuncInfo, d: FuncDecl, out: S[], base: ClassInfo, baseX: X): void {
    const tmp: S[] = [];
    const saved = this.baseOverride;
    this.baseOverride = { base, x: baseX };
    this.constructorParts(f, { ...d, inits: [], pos: f.pos }, tmp);
    this.baseOverride = saved;
    for (const s of tmp) {
      if (s.k === 'expr' && s.e.k === 'initvar' && s.e.a?.k === 'upcast' && s.e.a.cls === base)
        out.push({ ...s, e: { ...s.e, b: baseX } });
      else out.push(s);
    }
    if (!tmp.some((s) => s.k === 'expr' && s.e.k === 'initvar' && s.e.a?.cls === base))
      out.unshift({
        k: 'expr',
        e: {
          k: 'initvar',
          t: VOID,
          c: 2,
          pos: f.pos,
          a: {
            k: 'upcast',
            t: base.type,
            c: 0,
            pos: f.pos,
            a: this.selfX(f.pos, f.cls as ClassInfo),
            cls: base,
            flag: true,
          },
          b: baseX,
        },
        pos: f.pos,
      });
  }
  private baseOverride: { base: ClassInfo; x: X } | null = null;
  private elementCopy(t: Type, move: boolean, pos: Pos): Partial<X> {
    const el = this.elementType(t);
    if (el.k !== 'class' || this.trivialCopy(el)) return {};
    const g = this.copyOrMove(el.cls as ClassInfo, move, false) as FuncInfo;
    this.useFunction(g, pos);
    return { fn: g, type2: el };
  }
  trivialAssign(t: Type, move: boolean): boolean {
    if (t.k !== 'class') return true;
    const g = this.assignOf(t.cls as ClassInfo, move);
    return !!g && g.trivial;
  }
  /** = default of a comparison: member by member */
  private defaultedComparison(f: FuncInfo): void {
    const pos = f.pos;
    const ps = f.type.params ?? [];
    const c = f.cls ?? (noRef(ps[0] as Type).cls as ClassInfo);
    const friend = !f.cls;
    if (friend) {
      ps.forEach((t) => {
        const v = new VarInfo('', t, pos, 'param');
        v.fn = f;
        if (t.k === 'class') v.indirect = true;
        f.vars.push(v);
        f.pvars.push(v);
      });
    }
    const left = (): X =>
      friend ? { k: 'var', t: qualify(c.type, 1), c: 0, pos, v: f.pvars[0] as VarInfo } : this.selfX(pos, c, 1);
    const right = (): X => ({
      k: 'var',
      t: qualify(c.type, 1),
      c: 0,
      pos,
      v: (friend ? f.pvars[1] : f.pvars[0]) as VarInfo,
    });
    const out: S[] = [];
    this.scope = c.scope;
    const parts: { a: X; b: X }[] = [];
    for (const b of c.bases)
      parts.push({
        a: this.upcastX(left(), qualify(b.cls.type, 1), pos),
        b: this.upcastX(right(), qualify(b.cls.type, 1), pos),
      });
    for (const q of c.fields) {
      if (q.type.k === 'array') {
        const el = q.type.to as Type;
        for (let i = 0; i < q.type.n; i++) {
          const at = (o: X): X => ({
            k: 'deref',
            t: constOf(el),
            c: 0,
            pos,
            a: {
              k: 'ptradd',
              t: pointerTo(constOf(el)),
              c: 2,
              pos,
              a: this.load(this.fieldX(o, q, pos, c)),
              b: this.intX(BigInt(i), LONG, pos),
              size: sizeOf(el),
            },
          });
          parts.push({ a: at(left()), b: at(right()) });
        }
        continue;
      }
      parts.push({ a: this.fieldX(left(), q, pos, c), b: this.fieldX(right(), q, pos, c) });
    }
    if (f.name === 'operator==') {
      for (const p of parts)
        out.push({
          k: 'if',
          c: this.toBool(this.binaryX('==', p.a, p.b, pos), pos),
          a: { k: 'empty', pos },
          b: { k: 'return', e: this.boolX(false, pos), pos, nrvo: false },
          pos,
        });
      out.push({ k: 'return', e: this.boolX(true, pos), pos, nrvo: false });
    } else if (f.name === 'operator<=>') {
      const cat = f.autoRet ? this.commonCategory(parts, pos) : (f.type.to as Type);
      if (f.autoRet) {
        this.body ??= {
          returns: [],
          loops: 0,
          switches: [],
          labels: new Set(),
          gotos: [],
          dflt: [],
          ret: cat,
          cases: [],
        };
        this.setReturn(f, cat);
      }
      for (const p of parts) {
        const v = new VarInfo('', cat, pos, 'local');
        v.fn = f;
        f.vars.push(v);
        const r = this.convert(this.binaryX('<=>', p.a, p.b, pos), cat, pos);
        const zero = this.intX(0n, INT, pos);
        zero.flag = true;
        const vx = (): X => ({ k: 'var', t: cat, c: 0, pos, v });
        out.push({ k: 'var', v, init: r, pos });
        out.push({
          k: 'if',
          c: this.toBool(this.binaryX('!=', vx(), zero, pos), pos),
          a: { k: 'return', e: this.initialise(cat, { k: 'copy', x: vx() }, pos, ''), pos, nrvo: false },
          b: null,
          pos,
        });
      }
      const eq =
        this.inClass(cat.cls as ClassInfo, cat.cls?.name === 'partial_ordering' ? 'equivalent' : 'equal', pos).find(
          (e) => e.e === 'var',
        ) ?? this.inClass(cat.cls as ClassInfo, 'equivalent', pos).find((e) => e.e === 'var');
      if (!eq || eq.e !== 'var') refuse(pos, '<=>');
      out.push({
        k: 'return',
        e: this.initialise(cat, { k: 'copy', x: this.varX(eq.v, pos) }, pos, ''),
        pos,
        nrvo: false,
      });
    } else refuse(pos, `defaulted ${f.name}`);
    f.body = { k: 'block', body: out, pos, end: pos, scoped: true };
  }
  private commonCategory(parts: { a: X; b: X }[], pos: Pos): Type {
    let worst = 'strong_ordering';
    for (const p of parts) {
      const t = this.inUnevaluated(() => this.binaryX('<=>', p.a, p.b, pos)).t;
      const n = t.cls?.name ?? '';
      if (n === 'partial_ordering' || (n === 'weak_ordering' && worst === 'strong_ordering')) worst = n;
    }
    const e = this.std.names.get(worst)?.[0];
    if (e?.e !== 'type') refuse(pos, '<=>', 'include <compare>');
    return e.t;
  }

  // ---- lambdas
  lambda(e: Expr & { k: 'lambda' }): X {
    const pos = e.pos;
    const outer = this.fn;
    const scope = new Scope('class', this.scope);
    const c = new ClassInfo(`<lambda>`, 'class', scope, null, pos, classType);
    c.fullName = '<lambda>';
    scope.cls = c;
    c.library = this.scope.library;
    c.state = 'complete';
    c.local = outer;
    c.ns = this.namespaceOf(this.scope);
    this.classes.push(c);
    const t0 = this.enclosingThis();
    const wantsThis = e.dflt !== '' || e.captures.some((k) => k.name === 'this');
    const info: LambdaInfo = {
      cls: c,
      dflt: e.dflt,
      scope: this.scope,
      outerFn: outer,
      captured: new Map(),
      inits: [],
      explicit: new Set(),
      thisType: wantsThis && t0 ? pointerTo(qualify(t0.cls.type, t0.cv)) : null,
      thisCopy: e.captures.some((k) => k.name === 'this' && k.thisStar),
      body: () => {},
    };
    c.lambda = info;
    const lscope = new Scope('block', this.scope);
    lscope.lambda = info;
    const addField = (name: string, t: Type): Field => {
      const f: Field = {
        name,
        type: t,
        offset: 0,
        access: 'public',
        mutable: false,
        cls: c,
        decl: null,
        bits: -1,
        bitOffset: 0,
        pos,
        anon: false,
        index: c.fields.length,
        init: null,
        initState: 'done',
        nua: false,
      };
      c.fields.push(f);
      return f;
    };
    for (const k of e.captures) {
      if (k.name === 'this') {
        if (!t0) error(k.pos, `invalid use of 'this' in non-member function`);
        if (k.thisStar) {
          const f = addField('*this', t0.cls.type);
          info.captured.set('this', f);
          info.inits.push({
            field: f,
            init: this.construct(
              t0.cls.type,
              [{ k: 'deref', t: qualify(t0.cls.type, t0.cv), c: 0, pos, a: this.thisX(pos) }],
              pos,
            ),
          });
          info.thisType = pointerTo(qualify(t0.cls.type, e.mutable ? 0 : 1));
        } else this.captureThis(info, pos);
        continue;
      }
      if (k.init) {
        const init = k.init;
        if (k.pack) refuse(k.pos, 'init-capture pack');
        const x0 =
          init.k === 'copy'
            ? this.expr(init.e)
            : init.k === 'brace'
              ? ((this.expr(init.e).items ?? [])[0] as X)
              : init.k === 'paren'
                ? (this.argList(init.args)[0] as X)
                : error(k.pos, 'capture');
        const v = this.load(x0);
        const t = k.ref ? lrefTo(x0.t) : x0.t.k === 'class' ? unqualified(x0.t) : v.t.base;
        const f = addField(k.name, t);
        info.inits.push({ field: f, init: this.initialise(t, { k: 'copy', x: x0 }, k.pos, k.name) });
        this.useDtorOf(noRef(t), k.pos);
        lscope.add(k.name, { e: 'expr', x: () => this.closureField(info, f, pos, k.ref) });
        continue;
      }
      const found = this.lookup(k.name, k.pos)[0];
      if (!found) error(k.pos, `'${k.name}' was not declared in this scope`);
      if (found.e === 'vpack') {
        const fields = found.vars.map((v) => this.captureVar(info, v, k.ref, k.pos));
        void fields;
        continue;
      }
      if (found.e === 'expr') {
        // a structured binding
        const x0 = found.x();
        const t = k.ref ? lrefTo(x0.t) : unqualified(x0.t);
        const f = addField(k.name, t);
        info.inits.push({ field: f, init: this.initialise(t, { k: 'copy', x: x0 }, k.pos, k.name) });
        lscope.add(k.name, { e: 'expr', x: () => this.closureField(info, f, pos, k.ref) });
        continue;
      }
      if (found.e === 'field') error(k.pos, `capture of non-variable '${found.f.cls.fullName}::${k.name}'`);
      if (found.e !== 'var') error(k.pos, `'${k.name}' is not a variable`);
      if (found.v.storage === 'global' || found.v.storage === 'static')
        error(k.pos, `capture of variable '${k.name}' with non-automatic storage duration`);
      if (info.captured.has(found.v)) error(k.pos, `already captured '${k.name}' in lambda expression`);
      this.captureVar(info, found.v, k.ref, k.pos);
    }
    const ret: TypeNode = e.ret ?? { k: 'auto', pos, cv: 0, dauto: false };
    const d: FuncDecl = {
      k: 'func',
      pos,
      name: { pos, global: false, parts: [{ id: 'operator()', pos }] },
      type: {
        k: 'fn',
        pos,
        ret,
        params: e.params,
        variadic: e.variadic,
        fcv: e.mutable ? 0 : 1,
        ref: '',
        noexc: e.noexc,
        cv: 0,
        ...(e.requires ? { requires: e.requires } : {}),
      },
      flags: { constexpr: true },
      access: 'public',
      kind: 'plain',
      body: e.body,
      trailing: !!e.ret,
      end: e.body.end,
    };
    let generic = !!e.tmpl || e.params.some((p) => this.hasAutoParam(p.type));
    if (generic) {
      const copy: { tmpl?: Template; type: FuncDecl['type'] } = {
        ...(e.tmpl ? { tmpl: e.tmpl } : {}),
        type: { ...d.type, params: d.type.params.map((p) => ({ ...p })) },
      };
      if (e.params.some((p) => this.hasAutoParam(p.type))) this.abbreviate(copy);
      d.type = copy.type;
      d.tmpl = copy.tmpl as Template;
      const t = new TemplateInfo('operator()', 'func', copy.tmpl as Template, lscope, d, pos);
      t.cls = c;
      if (e.dflt) this.preCapture(info, e, lscope);
      lambdaTemplates.set(t, info);
      scope.add('operator()', { e: 'tmpl', t });
    } else {
      const f = this.makeFunction(d, lscope, c, this.scope.library);
      f.lambda = info;
      scope.add('operator()', { e: 'func', f });
      if (!this.unevaluated) {
        const un = this.unevaluated;
        this.checkBody(f);
        this.unevaluated = un;
        this.use(f);
      } else {
        f.state = 'none';
        if (!f.retKnown) {
          this.checkBody(f);
        }
      }
      generic = false;
    }
    this.finishClosure(c, e, info, generic, pos);
    const inits = info.inits.map((i) => ({
      off: i.field.offset,
      t: i.field.type.isRef ? i.field.type : unqualified(i.field.type),
      x: i.init,
      fld: i.field,
    }));
    return { k: 'agg', t: c.type, c: 2, pos, inits };
  }
  /** lays the closure out and gives it its special members */
  private finishClosure(c: ClassInfo, e: Expr & { k: 'lambda' }, info: LambdaInfo, generic: boolean, pos: Pos): void {
    let off = 0,
      al = 1;
    for (const f of c.fields) {
      const s = sizeOf(f.type.isRef ? pointerTo(VOID) : f.type),
        a = f.type.isRef
          ? 8
          : f.type.k === 'class' && f.type.cls
            ? f.type.cls.align
            : f.type.k === 'array'
              ? (this.elementType(f.type).cls?.align ?? sizeOf(this.elementType(f.type)))
              : s;
      off = Math.ceil(off / a) * a;
      f.offset = off;
      off += s;
      al = Math.max(al, a);
    }
    c.align = al;
    c.size = Math.max(1, Math.ceil(off / al) * al);
    c.isEmpty = !c.fields.length;
    c.nvsize = c.isEmpty ? 0 : c.size;
    c.dsize = off;
    c.state = 'complete';
    this.implicitMembers(c);
    // closures have no default constructor unless they capture nothing (C++20)
    if (c.fields.length || e.dflt) {
      const dc = c.ctors.find((f) => !(f.type.params ?? []).length);
      if (dc && c.fields.length) dc.deleted = true;
      for (const es of c.scope.names.get('operator=') ?? [])
        if (es.e === 'func')
          es.f.deleted = es.f.deleted || c.fields.length > 0 || e.dflt !== '' || e.captures.length > 0;
    }
    if (!e.captures.length && !e.dflt && !generic) {
      // conversion to pointer to function
      const op = (c.scope.names.get('operator()') as Entity[])[0] as Entity & { e: 'func' };
      const f = op.f;
      const pt = pointerTo(funcType(f.type.to as Type, f.type.params ?? [], f.type.variadic, 0, '', f.type.noexc));
      const inv = new FuncInfo('__invoke', funcType(f.type.to as Type, f.type.params ?? []), pos, c.scope);
      inv.cls = c;
      inv.isStatic = true;
      inv.library = f.library;
      inv.hasBody = true;
      inv.retKnown = true;
      inv.invented = true;
      inv.make = (g) => {
        (f.type.params ?? []).forEach((t) => {
          const v = new VarInfo('', t, pos, 'param');
          v.fn = g;
          if (t.k === 'class') v.indirect = true;
          g.vars.push(v);
          g.pvars.push(v);
        });
        const obj: X = { k: 'temp', t: c.type, c: 1, pos, a: { k: 'zero', t: c.type, c: 2, pos } };
        const args = g.pvars.map((v) => ({ k: 'var', t: noRef(v.type), c: v.type.k === 'lref' ? 0 : 1, pos, v }) as X);
        const call = this.call(f, obj, args, pos);
        g.body = {
          k: 'block',
          body: [
            (f.type.to as Type).k === 'void' ? { k: 'expr', e: call, pos } : { k: 'return', e: call, pos, nrvo: false },
          ],
          pos,
          end: pos,
          scoped: true,
        };
      };
      const conv = new FuncInfo('operator T', funcType(pt, [], false, 1, '', true), pos, c.scope);
      conv.cls = c;
      conv.kind = 'conv';
      conv.hasBody = true;
      conv.library = f.library;
      conv.invented = true;
      conv.isConstexpr = true;
      conv.make = (g) => {
        g.thisVar = this.makeThis(g);
        this.use(inv);
        g.body = {
          k: 'block',
          body: [
            {
              k: 'return',
              e: { k: 'addr', t: pt, c: 2, pos, a: { k: 'func', t: inv.type, c: 0, pos, fn: inv } },
              pos,
              nrvo: false,
            },
          ],
          pos,
          end: pos,
          scoped: true,
        };
      };
      c.conversions.push(conv);
    }
    void info;
  }
  private captureThis(info: LambdaInfo, pos: Pos): Field {
    const old = info.captured.get('this');
    if (old) return old;
    if (info.cls.size > 1 && info.cls.implicitDone) refuse(pos, 'late capture');
    const f: Field = {
      name: 'this',
      type: info.thisType as Type,
      offset: 0,
      access: 'public',
      mutable: false,
      cls: info.cls,
      decl: null,
      bits: -1,
      bitOffset: 0,
      pos,
      anon: false,
      index: info.cls.fields.length,
      init: null,
      initState: 'done',
      nua: false,
    };
    info.cls.fields.push(f);
    info.captured.set('this', f);
    // evaluated in the enclosing function
    const init = this.inLambdaOuter(info, () => this.thisX(pos));
    info.inits.push({ field: f, init });
    return f;
  }
  private inLambdaOuter<T>(info: LambdaInfo, f: () => T): T {
    const fn = this.fn,
      scope = this.scope,
      un = this.unevaluated,
      pt = this.pretendThis;
    this.fn = info.outerFn;
    this.scope = info.scope;
    this.pretendThis = pt && this.inMemberOf(info) ? pt : info.outerFn ? null : pt;
    try {
      return f();
    } finally {
      this.fn = fn;
      this.scope = scope;
      this.unevaluated = un;
      this.pretendThis = pt;
    }
  }
  private inMemberOf(_info: LambdaInfo): boolean {
    return false;
  }
  private capturedThis(info: LambdaInfo, type: Type, pos: Pos): X {
    const copy = info.thisCopy ? info.captured.get('this') : null;
    const self: X = {
      k: 'deref',
      t: qualify(info.cls.type, (this.fn as FuncInfo).type.fcv),
      c: 0,
      pos,
      a: { k: 'this', t: pointerTo(qualify(info.cls.type, (this.fn as FuncInfo).type.fcv)), c: 2, pos },
    };
    if (copy)
      return { k: 'addr', t: type, c: 2, pos, a: { k: 'member', t: type.to as Type, c: 0, pos, a: self, fld: copy } };
    const f = this.captureThis(info, pos);
    return { k: 'load', t: type, c: 2, pos, a: { k: 'member', t: type, c: 0, pos, a: self, fld: f } };
  }
  private closureField(info: LambdaInfo, f: Field, pos: Pos, ref: boolean): X {
    // reached from inside the lambda, or from a lambda nested in it
    let chain: LambdaInfo | null = null;
    for (let g = this.fn; g?.lambda; g = g.lambda.outerFn)
      if (g.lambda === info) {
        chain = info;
        break;
      }
    if (!chain) error(pos, `'${f.name}' is not captured`);
    if ((this.fn as FuncInfo).lambda !== info) {
      // capture the outer closure's field by reference in the inner one
      const inner = (this.fn as FuncInfo).lambda as LambdaInfo;
      const key = f as unknown as VarInfo;
      let g = inner.captured.get(key);
      if (!g) {
        if (inner.dflt === '') error(pos, `'${f.name}' is not captured`);
        const init = this.inLambdaOuter(inner, () => this.closureField(info, f, pos, ref));
        const byRef = inner.dflt === '&';
        const t = byRef ? lrefTo(init.t) : unqualified(init.t);
        g = {
          name: f.name,
          type: t,
          offset: 0,
          access: 'public',
          mutable: false,
          cls: inner.cls,
          decl: null,
          bits: -1,
          bitOffset: 0,
          pos,
          anon: false,
          index: inner.cls.fields.length,
          init: null,
          initState: 'done',
          nua: false,
        };
        inner.cls.fields.push(g);
        inner.captured.set(key, g);
        inner.inits.push({
          field: g,
          init: this.inLambdaOuter(inner, () => this.initialise(t, { k: 'copy', x: init }, pos, '')),
        });
      }
      return this.ownField(inner, g, pos);
    }
    return this.ownField(info, f, pos);
  }
  private ownField(info: LambdaInfo, f: Field, pos: Pos): X {
    const cv = (this.fn as FuncInfo).type.fcv;
    const self: X = {
      k: 'deref',
      t: qualify(info.cls.type, cv),
      c: 0,
      pos,
      a: { k: 'this', t: pointerTo(qualify(info.cls.type, cv)), c: 2, pos },
    };
    return { k: 'member', t: f.type.isRef ? (f.type.to as Type) : qualify(f.type, cv), c: 0, pos, a: self, fld: f };
  }
  /** a local variable of an enclosing function, seen from a lambda: captures it */
  captured(v: VarInfo, pos: Pos): X | null {
    const info = this.fn?.lambda;
    if (!info) {
      if (this.unevaluated || !this.fn || v.storage === 'static') return null;
      if (v.fn && v.fn !== this.fn) {
        if (v.constant) return null;
        error(pos, `use of local variable with automatic storage from containing function`);
      }
      return null;
    }
    if (v.fn === null) return null;
    if (this.unevaluated) return null;
    const f = info.captured.get(v);
    if (f) return this.ownField(info, f, pos);
    // constants and references to constants need no capture
    if (v.constant && v.type.isConst) return { ...v.constant, pos, t: v.type.base };
    if (!this.encloses(info, v)) return null;
    if (info.dflt === '') error(pos, `'${v.name}' is not captured`);
    const field = this.captureVar(info, v, info.dflt === '&', pos);
    return this.ownField(info, field, pos);
  }
  private encloses(info: LambdaInfo, v: VarInfo): boolean {
    for (let g = info.outerFn; g; g = g.lambda ? g.lambda.outerFn : null) if (g === v.fn) return true;
    return false;
  }
  private captureVar(info: LambdaInfo, v: VarInfo, byRef: boolean, pos: Pos): Field {
    const old = info.captured.get(v);
    if (old) return old;
    if (info.cls.implicitDone) refuse(pos, 'late capture in a generic lambda');
    const src = this.inLambdaOuter(info, () => this.varX(v, pos));
    const t = byRef
      ? lrefTo(src.t)
      : v.type.isRef
        ? src.t.k === 'func'
          ? lrefTo(src.t)
          : unqualified(src.t) === src.t
            ? src.t
            : src.t
        : src.t;
    const ft = byRef ? t : t.isRef ? t : qualify(unqualified(src.t), cvOf(v.type.isRef ? src.t : v.type));
    const f: Field = {
      name: v.name,
      type: ft,
      offset: 0,
      access: 'public',
      mutable: false,
      cls: info.cls,
      decl: null,
      bits: -1,
      bitOffset: 0,
      pos,
      anon: false,
      index: info.cls.fields.length,
      init: null,
      initState: 'done',
      nua: false,
    };
    info.cls.fields.push(f);
    info.captured.set(v, f);
    const init = this.inLambdaOuter(info, () =>
      ft.k === 'array'
        ? { k: 'arrcopy' as const, t: unqualified(ft), c: 2 as const, pos, a: src, ...this.elementCopy(ft, false, pos) }
        : this.initialise(ft, { k: 'copy', x: src }, pos, v.name),
    );
    if (!byRef) this.useDtorOf(noRef(ft), pos);
    info.inits.push({ field: f, init });
    return f;
  }
  /** a generic lambda's implicit captures, found before it is instantiated */
  private preCapture(info: LambdaInfo, e: Expr & { k: 'lambda' }, lscope: Scope): void {
    const seen = new Set<string>();
    const params = new Set(e.params.map((p) => p.name));
    let usesThis = false;
    const walk = (n: unknown): void => {
      if (n === null || typeof n !== 'object') return;
      if (Array.isArray(n)) {
        n.forEach(walk);
        return;
      }
      const o = n as Record<string, unknown>;
      if (o['k'] === 'this') usesThis = true;
      if (o['parts'] !== undefined) {
        const p = (o['parts'] as NamePart[])[0];
        if (p && (o['parts'] as NamePart[]).length === 1) seen.add(p.id);
      }
      for (const k in o) {
        const v = o[k];
        if (typeof v === 'object' && v !== null) walk(v);
      }
    };
    walk(e.body);
    for (const name of seen) {
      if (params.has(name)) continue;
      const f = this.lookup(name, e.pos, lscope)[0];
      if (
        f?.e === 'var' &&
        (f.v.storage === 'local' || f.v.storage === 'param') &&
        !(f.v.constant && f.v.type.isConst) &&
        (f.v.fn === info.outerFn || this.encloses(info, f.v))
      )
        this.captureVar(info, f.v, info.dflt === '&', e.pos);
      else if (f?.e === 'vpack') for (const v of f.vars) this.captureVar(info, v, info.dflt === '&', e.pos);
      else if ((f?.e === 'field' || (f?.e === 'func' && f.f.cls && !f.f.isStatic)) && info.thisType) usesThis = true;
      else if (f?.e === 'expr') {
        const x = f.x();
        const root = x.k === 'var' ? x.v : x.k === 'member' && x.a?.k === 'var' ? x.a.v : null;
        if (root && root.fn === info.outerFn) this.captureVar(info, root, info.dflt === '&', e.pos);
      }
    }
    if (usesThis && info.thisType) this.captureThis(info, e.pos);
  }
  override instantiateFunction(t: TemplateInfo, args: Arg[], bind: Scope): FuncInfo {
    const f = super.instantiateFunction(t, args, bind);
    const info = lambdaTemplates.get(t);
    if (info) {
      f.lambda = info;
      f.cls = info.cls;
    }
    return f;
  }

  // ---- requires-expressions and type traits
  requiresX(e: Expr & { k: 'requires' }): boolean {
    let ok = true;
    const run = (): void => {
      for (const r of e.reqs) {
        if (!this.requirement(r)) {
          ok = false;
          return;
        }
      }
    };
    const fine = this.wellFormed(() => this.withParams(e.params, run));
    return ok && fine;
  }
  private requirement(r: Requirement): boolean {
    switch (r.k) {
      case 'expr':
        return this.wellFormed(() => {
          const x = this.inUnevaluated(() => this.expr(r.e as Expr));
          if (x.k === 'set') this.load(x);
        });
      case 'type':
        return this.wellFormed(() => {
          this.typeOf(r.type as TypeNode);
        });
      case 'nested':
        return this.satisfied(r.e as Expr);
      case 'compound': {
        let x: X | null = null;
        if (
          !this.wellFormed(() => {
            x = this.inUnevaluated(() => this.expr(r.e as Expr));
          })
        )
          return false;
        if (r.noexc && this.canThrow(x as unknown as X)) return false;
        if (r.concept) {
          const y = x as unknown as X;
          const t = y.c === 0 ? lrefTo(y.t) : y.c === 1 ? rrefTo(y.t) : y.t;
          return this.conceptHolds(r.concept, t);
        }
        return true;
      }
    }
  }
  canThrow(x: X): boolean {
    switch (x.k) {
      case 'call':
      case 'vcall':
      case 'ctor':
        if (x.fn && !this.isNoexcept(x.fn)) return true;
        break;
      case 'pcall':
      case 'mptrcall':
        if (!x.type2?.noexc) return true;
        break;
      case 'throw':
      case 'new':
        return true;
      case 'dyncast':
        if (x.flag) return true;
        break;
      case 'typeid':
        if (x.a) return true;
        break;
    }
    for (const y of [
      x.a,
      x.b,
      x.d,
      x.place,
      x.count,
      ...(x.args ?? []),
      ...(x.items ?? []),
      ...(x.inits ?? []).map((i) => i.x),
    ])
      if (y && this.canThrow(y)) return true;
    if ((x.k === 'temp' || x.k === 'ctor' || x.k === 'call') && x.c !== 0 && x.t.k === 'class') {
      const d = x.t.cls?.dtor;
      if (d && !d.trivial && !this.isNoexcept(d)) return true;
    }
    return false;
  }
  typeTraitX(name: string, args: TArg[], pos: Pos): X {
    const types: Type[] = [];
    for (const a of args) {
      if (a.pack || a.type?.k === 'pack') {
        const n = a.type?.k === 'pack' ? a.type.of : (a.type as TypeNode);
        types.push(...this.expandPack(n, () => this.typeOf(n), pos));
      } else types.push(this.typeOf(a.type as TypeNode));
    }
    const t = types[0] as Type;
    const u = types[1];
    const b = (v: boolean): X => this.boolX(v, pos);
    const full = (k: Type): ClassInfo | null => {
      const e = this.elementType(k);
      if (e.k !== 'class') return null;
      this.complete(e.cls as ClassInfo, pos);
      return e.cls;
    };
    const value = (k: Type): X =>
      k.isRef
        ? { k: 'noop', t: k.to as Type, c: k.k === 'lref' ? 0 : 1, pos }
        : { k: 'noop', t: k, c: k.k === 'func' ? 0 : 1, pos };
    switch (name) {
      case '__is_same':
        return b(t === u);
      case '__is_class':
        return b(t.k === 'class' && !t.cls?.isUnion);
      case '__is_union':
        return b(t.k === 'class' && !!t.cls?.isUnion);
      case '__is_enum':
        return b(t.k === 'enum');
      case '__is_scoped_enum':
        return b(isScoped(t));
      case '__is_integral':
        return b(isIntegral(t));
      case '__is_floating':
        return b(isFloating(t));
      case '__is_arithmetic':
        return b(isArithmetic(t));
      case '__is_pointer':
        return b(t.k === 'ptr');
      case '__is_array':
        return b(t.k === 'array');
      case '__is_function':
        return b(t.k === 'func');
      case '__is_void':
        return b(t.k === 'void');
      case '__is_const':
        return b(t.isConst && !t.isRef);
      case '__is_volatile':
        return b((t.cv & 2) !== 0);
      case '__is_signed':
        return b(isArithmetic(t) && (isFloating(t) || !isUnsigned(t)));
      case '__is_unsigned':
        return b(isIntegral(t) && isUnsigned(t));
      case '__is_lref':
        return b(t.k === 'lref');
      case '__is_rref':
        return b(t.k === 'rref');
      case '__is_memptr':
        return b(t.k === 'memptr');
      case '__is_memfn':
        return b(t.k === 'memptr' && (t.to as Type).k === 'func');
      case '__is_nullptr':
        return b(t.k === 'nullptr');
      case '__is_base_of': {
        const c = t.cls,
          d = u?.cls;
        if (!c || !d || t.k !== 'class' || u?.k !== 'class') return b(false);
        full(u);
        return b(this.derivedFrom(d, c));
      }
      case '__is_empty': {
        const c = full(t);
        return b(!!c && t.k === 'class' && c.isEmpty);
      }
      case '__is_polymorphic': {
        const c = full(t);
        return b(!!c && c.polymorphic);
      }
      case '__is_abstract': {
        const c = full(t);
        return b(!!c && !!c.abstract);
      }
      case '__is_final':
        return b(!!t.cls?.final);
      case '__is_aggregate': {
        if (t.k === 'array') return b(true);
        const c = full(t);
        return b(!!c && c.aggregate);
      }
      case '__is_trivially_copyable': {
        if (t.isRef) return b(false);
        full(t);
        return b(t.k !== 'void' && t.k !== 'func' && this.trivialCopy(t) && this.trivialDtor(t));
      }
      case '__is_trivially_destructible':
        full(t);
        return b(this.trivialDtor(t));
      case '__is_trivial': {
        const c = full(t);
        return b(!t.isRef && t.k !== 'void' && this.trivialCopy(t) && (!c || !!this.defaultCtor(c)?.trivial));
      }
      case '__is_standard_layout': {
        const c = full(t);
        return b(
          !c ||
            (!c.hasVptr &&
              !c.vbases.length &&
              c.fields.every((f) => f.access === (c.fields[0] as Field).access) &&
              (!c.fields.length || c.bases.every((x) => x.cls.isEmpty))),
        );
      }
      case '__is_destructible': {
        if (t.isRef) return b(true);
        if (t.k === 'void' || t.k === 'func') return b(false);
        const c = full(t);
        return b(!c || (!!c.dtor && !c.dtor.deleted && this.accessible(c.dtor.access, c, null)));
      }
      case '__is_convertible': {
        if (t.k === 'void' && u?.k === 'void') return b(true);
        if (t.k === 'void' || !u || u.k === 'void') return b(false);
        full(noRef(t));
        full(noRef(u));
        return b(
          this.wellFormed(() => {
            this.convert(value(t), u, pos);
          }),
        );
      }
      case '__is_constructible':
      case '__is_nothrow_constructible':
      case '__is_trivially_constructible': {
        if (t.k === 'void' || t.k === 'func' || (t.k === 'class' && full(t)?.abstract)) return b(false);
        full(noRef(t));
        let x: X | null = null;
        const ok = this.wellFormed(() => {
          this.inUnevaluated(() => {
            x = t.isRef
              ? this.convert(value(u as Type), t, pos)
              : types.length === 1
                ? t.k === 'array'
                  ? this.defaultInit(t, pos, '')
                  : this.valueInit(t, pos)
                : t.k === 'class'
                  ? this.construct(unqualified(t), types.slice(1).map(value), pos, { explicit: true })
                  : this.initialise(t, { k: 'direct', args: types.slice(1).map(value) }, pos, '');
            const e = this.elementType(t);
            if (e.cls?.dtor) {
              if (e.cls.dtor.deleted || !this.accessible(e.cls.dtor.access, e.cls, null)) error(pos, 'destructor');
            }
          });
        });
        if (!ok) return b(false);
        if (name === '__is_nothrow_constructible') return b(!this.canThrow(x as unknown as X));
        if (name === '__is_trivially_constructible') {
          const y = x as unknown as X;
          return b(y.k === 'copy' || y.k === 'zero' || isScalar(t));
        }
        return b(true);
      }
      case '__is_assignable':
      case '__is_nothrow_assignable':
      case '__is_trivially_assignable': {
        let x: X | null = null;
        const ok =
          !!u &&
          this.wellFormed(() => {
            this.inUnevaluated(() => {
              const l = value(t);
              if (l.t.k !== 'class' && l.c !== 0) error(pos, 'rvalue');
              x = this.assignX('=', l, value(u), pos);
            });
          });
        if (!ok) return b(false);
        const y = x as unknown as X;
        return b(
          name === '__is_assignable'
            ? true
            : name === '__is_nothrow_assignable'
              ? !this.canThrow(y)
              : y.k === 'trivassign' || y.k === 'assign',
        );
      }
      case '__has_virtual_destructor': {
        const c = full(t);
        return b(!!c?.dtor?.isVirtual);
      }
      case '__is_invocable':
        return b(
          this.wellFormed(() => {
            this.inUnevaluated(() => {
              this.callValue(value(t), types.slice(1).map(value), pos);
            });
          }),
        );
      default:
        refuse(pos, name);
    }
  }
}
const lambdaTemplates = new Map<TemplateInfo, LambdaInfo>();
void BOOL;
void ULONG;
void mentions;
void nsPrefix;
export class Sema extends SemaStmt {}
