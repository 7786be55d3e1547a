// Scopes and cells, after Python/symtable.c of CPython 3.13. List, set and dict comprehensions are scopes of their own here and are inlined into their host by the compiler (PEP 709).
import {
  SyntaxFault,
  type Arguments,
  type Comprehension,
  type Expr,
  type Pattern,
  type Stmt,
  type TypeParam,
} from '../ast.ts';

export type Place = 'local' | 'cell' | 'free' | 'global' | 'globalExplicit';

export interface Sym {
  param: boolean;
  assigned: boolean;
  used: boolean;
  global: boolean;
  nonlocal: boolean;
  annotated: boolean;
  /** Captured by an inner code unit. */
  cell: boolean;
  line: number;
  at: number;
}

export type ScopeKind = 'module' | 'class' | 'function' | 'lambda' | 'genexp' | 'comp';

export class Scope {
  readonly kind: ScopeKind;
  readonly name: string;
  readonly parent: Scope | null;
  /** Class name for private mangling, or null. */
  readonly priv: string | null;
  readonly id: number;
  readonly syms = new Map<string, Sym>();
  /** Names captured from outside by this code unit. */
  readonly frees = new Set<string>();
  readonly children: Scope[] = [];
  generator = false;
  coroutine = false;
  /** Class scope whose methods use `__class__` or `super`. */
  classCell = false;
  /** A scope of type parameters, or of something evaluated lazily for one: not part of qualified names. */
  forTypes = false;
  /** Attributes its methods assign through their first parameter. */
  readonly staticAttributes = new Set<string>();

  constructor(kind: ScopeKind, name: string, parent: Scope | null, priv: string | null, id: number) {
    this.kind = kind;
    this.name = name;
    this.parent = parent;
    this.priv = priv;
    this.id = id;
    parent?.children.push(this);
  }
  /** The code unit this scope's instructions go to. */
  get host(): Scope {
    return this.kind === 'comp' ? this.parent!.host : this;
  }
  get isFunction(): boolean {
    return this.kind === 'function' || this.kind === 'lambda' || this.kind === 'genexp';
  }
  sym(name: string, at = 0, line = 0): Sym {
    let s = this.syms.get(name);
    if (!s) {
      s = {
        param: false,
        assigned: false,
        used: false,
        global: false,
        nonlocal: false,
        annotated: false,
        cell: false,
        line,
        at,
      };
      this.syms.set(name, s);
    }
    return s;
  }
  binds(name: string): boolean {
    const s = this.syms.get(name);
    return !!s && (s.param || s.assigned) && !s.global && !s.nonlocal;
  }
}

/** `__x` inside class C is `_C__x`. */
export function mangle(priv: string | null, name: string): string {
  if (priv === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name;
  const c = priv.replace(/^_+/, '');
  return c === '' ? name : `_${c}${name}`;
}

export class Symtable {
  readonly scopes = new Map<object, Scope>();
  readonly #all: Scope[] = [];
  readonly module: Scope;
  future = false;

  constructor(body: readonly Stmt[]) {
    this.module = this.#scope('module', '<module>', null, null, body);
    this.#stmts(this.module, body);
    for (const s of this.#all) for (const name of s.syms.keys()) this.resolve(s, name);
  }
  of(node: object): Scope {
    return this.scopes.get(node)!;
  }
  #scope(kind: ScopeKind, name: string, parent: Scope | null, priv: string | null, node: object): Scope {
    const s = new Scope(kind, name, parent, priv, this.#all.length);
    this.#all.push(s);
    this.scopes.set(node, s);
    return s;
  }

  /** Where a (mangled) name lives as seen from a scope, and the scope that owns it. */
  resolve(scope: Scope, name: string): { place: Place; owner: Scope } {
    const own = scope.syms.get(name);
    if (own?.global) return { place: 'globalExplicit', owner: this.module };
    if (scope.kind === 'module') return { place: 'local', owner: scope };
    if (own && (own.param || own.assigned) && !own.nonlocal)
      return { place: own.cell ? 'cell' : 'local', owner: scope };
    for (let p = scope.parent; p; p = p.parent) {
      if (p.kind === 'module') break;
      if (p.kind === 'class') {
        if (name === '__class__') {
          p.classCell = true;
          return this.#capture(scope, p, name);
        }
        continue;
      }
      const s = p.syms.get(name);
      if (s?.global) {
        if (own?.nonlocal) break;
        return { place: 'globalExplicit', owner: this.module };
      }
      if (s && (s.param || s.assigned) && !s.nonlocal) {
        if (p.host === scope.host) return { place: s.cell ? 'cell' : 'local', owner: p };
        return this.#capture(scope, p, name);
      }
    }
    if (own?.nonlocal) throw new SyntaxFault(`no binding for nonlocal '${name}' found`, own.at);
    return { place: 'global', owner: this.module };
  }
  #capture(scope: Scope, owner: Scope, name: string): { place: Place; owner: Scope } {
    if (owner.kind !== 'class') owner.sym(name).cell = true;
    for (let s: Scope | null = scope; s && s.host !== owner.host; s = s.parent)
      if (s.kind !== 'comp') s.frees.add(name);
    return { place: 'free', owner };
  }

  #stmts(s: Scope, body: readonly Stmt[]): void {
    for (const x of body) this.#stmt(s, x);
  }
  /** The scope that a binding inside a comprehension by `:=` goes to. */
  #bind(s: Scope, name: string, at: number): void {
    const y = s.sym(mangle(s.priv, name), at);
    y.assigned = true;
  }
  #use(s: Scope, name: string): void {
    s.sym(mangle(s.priv, name)).used = true;
    if (name === 'super' && s.host.isFunction) s.sym('__class__').used = true;
  }

  #stmt(s: Scope, x: Stmt): void {
    const e = (y: Expr | null): void => void (y && this.#expr(s, y));
    switch (x.k) {
      case 'FunctionDef': {
        this.#bind(s, x.name, x.start);
        x.decorators.forEach(e);
        this.#defaultsOutside(s, x.args);
        const around = this.#typeScope(s, x.name, x.typeParams);
        if (x.typeParams.length > 0) for (const n of ['.defaults', '.kwdefaults']) around.sym(n).param = true;
        this.#annotationsOutside(around, x.args);
        if (x.returns && !this.future) this.#expr(around, x.returns);
        const f = this.#scope('function', x.name, around, s.priv, x);
        f.coroutine = x.isAsync;
        this.#params(f, x.args);
        this.#stmts(f, x.body);
        if (s.kind === 'class') this.#staticAttributes(s, x);
        break;
      }
      case 'ClassDef': {
        this.#bind(s, x.name, x.start);
        x.decorators.forEach(e);
        const around = this.#typeScope(s, x.name, x.typeParams);
        x.bases.forEach((b) => this.#expr(around, b));
        x.keywords.forEach((k) => this.#expr(around, k.value));
        const c = this.#scope('class', x.name, around, x.name, x);
        if (x.typeParams.length > 0) {
          for (const n of ['.type_params', '.generic_base']) around.sym(n).assigned = true;
          c.sym('.type_params').used = true;
        }
        this.#stmts(c, x.body);
        break;
      }
      case 'TypeAlias': {
        this.#bind(s, x.name, x.start);
        const around = this.#typeScope(s, x.name, x.typeParams);
        this.#lazily(around, x.name, x);
        break;
      }
      case 'Return':
        if (!s.isFunction) throw new SyntaxFault("'return' outside function", x.start);
        e(x.value);
        break;
      case 'Delete':
        for (const t of x.targets) this.#target(s, t);
        break;
      case 'Assign':
        e(x.value);
        for (const t of x.targets) this.#target(s, t);
        break;
      case 'AugAssign':
        if (x.target.k === 'Name') this.#use(s, x.target.id);
        this.#target(s, x.target);
        e(x.value);
        break;
      case 'AnnAssign':
        if (x.target.k === 'Name') {
          const y = s.sym(mangle(s.priv, x.target.id), x.start);
          if ((y.global || y.nonlocal) && s.kind !== 'module' && x.simple)
            throw new SyntaxFault(
              `annotated name '${x.target.id}' can't be ${y.global ? 'global' : 'nonlocal'}`,
              x.start,
            );
          y.assigned = true;
          y.annotated = true;
          if (!x.simple && !x.value) y.assigned = true;
        } else this.#target(s, x.target);
        if (!this.future && !s.isFunction) e(x.annotation);
        else if (!this.future) this.#annotationOnly(s, x.annotation);
        e(x.value);
        break;
      case 'For':
        this.#target(s, x.target);
        e(x.iter);
        this.#stmts(s, x.body);
        this.#stmts(s, x.orelse);
        break;
      case 'While':
        e(x.test);
        this.#stmts(s, x.body);
        this.#stmts(s, x.orelse);
        break;
      case 'If':
        e(x.test);
        this.#stmts(s, x.body);
        this.#stmts(s, x.orelse);
        break;
      case 'With':
        for (const i of x.items) {
          e(i.context);
          if (i.target) this.#target(s, i.target);
        }
        this.#stmts(s, x.body);
        break;
      case 'Match':
        e(x.subject);
        for (const c of x.cases) {
          this.#pattern(s, c.pattern);
          e(c.guard);
          this.#stmts(s, c.body);
        }
        break;
      case 'Raise':
        e(x.exc);
        e(x.cause);
        break;
      case 'Try':
        this.#stmts(s, x.body);
        for (const h of x.handlers) {
          e(h.type);
          if (h.name !== null) this.#bind(s, h.name, h.start);
          this.#stmts(s, h.body);
        }
        this.#stmts(s, x.orelse);
        this.#stmts(s, x.finalbody);
        break;
      case 'Assert':
        e(x.test);
        e(x.msg);
        break;
      case 'Import':
      case 'ImportFrom':
        if (x.k === 'ImportFrom' && x.module === '__future__' && x.names.some((n) => n.name === 'annotations'))
          this.future = true;
        for (const a of x.names) {
          if (a.name === '*') {
            if (s.kind !== 'module') throw new SyntaxFault('import * only allowed at module level', x.start);
          } else this.#bind(s, a.asname ?? (x.k === 'Import' ? a.name.split('.')[0]! : a.name), x.start);
        }
        break;
      case 'Global':
      case 'Nonlocal':
        for (const n of x.names) {
          const y = s.sym(mangle(s.priv, n), x.start);
          const word = x.k === 'Global' ? 'global' : 'nonlocal';
          if (x.k === 'Nonlocal' && s.kind === 'module')
            throw new SyntaxFault('nonlocal declaration not allowed at module level', x.start);
          if (y.param) throw new SyntaxFault(`name '${n}' is parameter and ${word}`, x.start);
          if (y.annotated) throw new SyntaxFault(`annotated name '${n}' can't be ${word}`, x.start);
          if (y.assigned) throw new SyntaxFault(`name '${n}' is assigned to before ${word} declaration`, x.start);
          if (y.used) throw new SyntaxFault(`name '${n}' is used prior to ${word} declaration`, x.start);
          if (x.k === 'Global') {
            if (y.nonlocal) throw new SyntaxFault(`name '${n}' is nonlocal and global`, x.start);
            y.global = true;
            this.module.sym(n).assigned = true;
          } else {
            if (y.global) throw new SyntaxFault(`name '${n}' is nonlocal and global`, x.start);
            y.nonlocal = true;
          }
        }
        break;
      case 'Expr':
        e(x.value);
        break;
    }
  }

  /** Names in an annotation that is never evaluated still count as uses (only in CPython's symtable). */
  #annotationOnly(_s: Scope, _e: Expr): void {}

  #staticAttributes(cls: Scope, f: Stmt & { readonly k: 'FunctionDef' }): void {
    const self = (f.args.posonly[0] ?? f.args.args[0])?.name;
    if (self === undefined) return;
    const seen = new Set<object>();
    const walk = (n: unknown): void => {
      if (Array.isArray(n)) return n.forEach(walk);
      if (typeof n !== 'object' || n === null || seen.has(n)) return;
      seen.add(n);
      const x = n as { k?: string; targets?: Expr[]; target?: Expr };
      const t =
        x.k === 'Assign' ? x.targets! : x.k === 'AugAssign' || x.k === 'AnnAssign' || x.k === 'For' ? [x.target!] : [];
      const each = (y: Expr): void => {
        if (y.k === 'Attribute' && y.value.k === 'Name' && y.value.id === self) cls.staticAttributes.add(y.attr);
        else if (y.k === 'Tuple' || y.k === 'List') y.elts.forEach(each);
      };
      t.forEach(each);
      Object.values(n).forEach(walk);
    };
    walk(f.body);
  }

  /** The scope of type parameters, or the same scope where there are none. */
  #typeScope(s: Scope, name: string, params: readonly TypeParam[]): Scope {
    if (params.length === 0) return s;
    const t = this.#scope('function', `<generic parameters of ${name}>`, s, s.priv, params);
    t.forTypes = true;
    for (const p of params) {
      t.sym(mangle(t.priv, p.name), p.start).assigned = true;
      if (p.bound) this.#lazily(t, p.name, p.bound);
      if (p.fallback) this.#lazily(t, p.name, p.fallback);
    }
    return t;
  }
  /** What is evaluated when asked for: a scope of its own. */
  #lazily(s: Scope, name: string, node: { readonly value: Expr }): void {
    const f = this.#scope('lambda', name, s, s.priv, node);
    f.forTypes = true;
    this.#expr(f, node.value.k === 'Starred' ? node.value.value : node.value);
  }
  #argsOutside(s: Scope, a: Arguments): void {
    this.#defaultsOutside(s, a);
    this.#annotationsOutside(s, a);
  }
  #defaultsOutside(s: Scope, a: Arguments): void {
    a.defaults.forEach((d) => this.#expr(s, d));
    a.kwDefaults.forEach((d) => d && this.#expr(s, d));
  }
  #annotationsOutside(s: Scope, a: Arguments): void {
    if (this.future) return;
    for (const x of [...a.posonly, ...a.args, a.vararg, ...a.kwonly, a.kwarg])
      if (x?.annotation) this.#expr(s, x.annotation.k === 'Starred' ? x.annotation.value : x.annotation);
  }
  #params(f: Scope, a: Arguments): void {
    for (const x of [...a.posonly, ...a.args, ...a.kwonly, a.vararg, a.kwarg]) {
      if (!x) continue;
      const y = f.sym(mangle(f.priv, x.name), x.start);
      if (y.param) throw new SyntaxFault(`duplicate argument '${x.name}' in function definition`, x.start);
      y.param = true;
    }
  }
  #target(s: Scope, t: Expr): void {
    switch (t.k) {
      case 'Name': {
        if (t.id === '__debug__') throw new SyntaxFault('cannot assign to __debug__', t.start);
        this.#bind(s, t.id, t.start);
        break;
      }
      case 'Starred':
        this.#target(s, t.value);
        break;
      case 'List':
      case 'Tuple':
        for (const x of t.elts) this.#target(s, x);
        break;
      default:
        this.#expr(s, t);
    }
  }
  #pattern(s: Scope, p: Pattern): void {
    switch (p.k) {
      case 'MatchValue':
        this.#expr(s, p.value);
        break;
      case 'MatchSequence':
      case 'MatchOr':
        p.patterns.forEach((x) => this.#pattern(s, x));
        break;
      case 'MatchMapping':
        p.keys.forEach((x) => this.#expr(s, x));
        p.patterns.forEach((x) => this.#pattern(s, x));
        if (p.rest !== null) this.#bind(s, p.rest, p.start);
        break;
      case 'MatchClass':
        this.#expr(s, p.cls);
        p.patterns.forEach((x) => this.#pattern(s, x));
        p.kwPatterns.forEach((x) => this.#pattern(s, x));
        break;
      case 'MatchStar':
        if (p.name !== null) this.#bind(s, p.name, p.start);
        break;
      case 'MatchAs':
        if (p.pattern) this.#pattern(s, p.pattern);
        if (p.name !== null) this.#bind(s, p.name, p.start);
        break;
    }
  }

  #expr(s: Scope, x: Expr): void {
    const e = (y: Expr | null): void => void (y && this.#expr(s, y));
    switch (x.k) {
      case 'Name':
        this.#use(s, x.id);
        break;
      case 'JoinedStr':
        x.parts.forEach(e);
        break;
      case 'FormattedValue':
        e(x.value);
        e(x.spec);
        break;
      case 'BoolOp':
        x.values.forEach(e);
        break;
      case 'NamedExpr': {
        this.#notInTypes(s, 'named expression', x.start);
        let t = s;
        let inComp = false;
        while (t.kind === 'comp' || t.kind === 'genexp') {
          inComp = true;
          if (t.binds(x.target.id))
            throw new SyntaxFault(
              `assignment expression cannot rebind comprehension iteration variable '${x.target.id}'`,
              x.target.start,
            );
          t = t.parent!;
        }
        if (inComp && t.kind === 'class')
          throw new SyntaxFault('assignment expression within a comprehension cannot be used in a class body', x.start);
        this.#bind(t, x.target.id, x.target.start);
        if (t !== s) this.#use(s, x.target.id);
        e(x.value);
        break;
      }
      case 'BinOp':
        e(x.left);
        e(x.right);
        break;
      case 'UnaryOp':
        e(x.operand);
        break;
      case 'Lambda': {
        this.#argsOutside(s, x.args);
        const f = this.#scope('lambda', '<lambda>', s, s.priv, x);
        this.#params(f, x.args);
        this.#expr(f, x.body);
        break;
      }
      case 'IfExp':
        e(x.test);
        e(x.body);
        e(x.orelse);
        break;
      case 'Dict':
        x.keys.forEach(e);
        x.values.forEach(e);
        break;
      case 'Set':
      case 'List':
      case 'Tuple':
        x.elts.forEach(e);
        break;
      case 'ListComp':
        this.#comp(s, x, 'comp', '<listcomp>', [x.elt], x.gens);
        break;
      case 'SetComp':
        this.#comp(s, x, 'comp', '<setcomp>', [x.elt], x.gens);
        break;
      case 'DictComp':
        this.#comp(s, x, 'comp', '<dictcomp>', [x.key, x.elt], x.gens);
        break;
      case 'GeneratorExp':
        this.#comp(s, x, 'genexp', '<genexpr>', [x.elt], x.gens);
        break;
      case 'Await': {
        this.#notInTypes(s, 'await expression', x.start);
        // A comprehension or generator expression that awaits is asynchronous.
        if (s.kind === 'comp' || s.kind === 'genexp') s.coroutine = true;
        e(x.value);
        break;
      }
      case 'Yield':
      case 'YieldFrom':
        if (s.kind === 'comp' || s.kind === 'genexp')
          throw new SyntaxFault(
            `'yield' inside ${s.name === '<listcomp>' ? 'list comprehension' : s.name === '<setcomp>' ? 'set comprehension' : s.name === '<dictcomp>' ? 'dict comprehension' : 'generator expression'}`,
            x.start,
          );
        this.#notInTypes(s, 'yield expression', x.start);
        if (!s.isFunction) throw new SyntaxFault("'yield' outside function", x.start);
        s.generator = true;
        e(x.value);
        break;
      case 'Compare':
        e(x.left);
        x.comparators.forEach(e);
        break;
      case 'Call':
        e(x.func);
        x.args.forEach(e);
        x.keywords.forEach((k) => e(k.value));
        break;
      case 'Attribute':
        e(x.value);
        break;
      case 'Subscript':
        e(x.value);
        e(x.index);
        break;
      case 'Starred':
        e(x.value);
        break;
      case 'Slice':
        e(x.lower);
        e(x.upper);
        e(x.step);
        break;
    }
  }
  /** What type parameters, their bounds and type aliases may not contain. */
  #notInTypes(s: Scope, what: string, at: number): void {
    let t: Scope = s;
    while (t.kind === 'comp' || t.kind === 'genexp') t = t.parent!;
    if (!t.forTypes) return;
    const where = t.kind === 'lambda' ? 'a type alias' : 'the definition of a generic';
    throw new SyntaxFault(`${what} cannot be used within ${where}`, at);
  }
  #comp(
    s: Scope,
    node: object,
    kind: 'comp' | 'genexp',
    name: string,
    elts: readonly Expr[],
    gens: readonly Comprehension[],
  ): void {
    const first = gens[0]!;
    this.#expr(s, first.iter);
    const c = this.#scope(kind, name, s, s.priv, node);
    if (gens.some((g) => g.isAsync)) c.coroutine = true;
    if (kind === 'genexp') {
      c.generator = true;
      c.sym('.0').param = true;
    }
    gens.forEach((g, i) => {
      this.#target(c, g.target);
      if (i > 0) this.#expr(c, g.iter);
      g.ifs.forEach((x) => this.#expr(c, x));
    });
    elts.forEach((x) => this.#expr(c, x));
    // An asynchronous comprehension makes the one around it asynchronous too.
    if (c.coroutine && kind === 'comp' && (s.kind === 'comp' || s.kind === 'genexp')) s.coroutine = true;
  }
}
