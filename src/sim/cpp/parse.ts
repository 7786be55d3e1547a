// Statements and declarations ([stmt], [dcl], [class], [temp]): the parser proper.
import { CompileError, error, refuse, type Pos } from './diagnose.ts';
import type { Token } from './lex.ts';
import { NameScope, type NameKind } from './parse-base.ts';
import { KEYWORDS, SPECIFIERS, type Declarator, type Specs } from './parse-types.ts';
import { ExprParser } from './parse-expr.ts';
import type {
  BaseSpec,
  ClassDecl,
  CondDecl,
  Decl,
  EnumDecl,
  Expr,
  Flags,
  FuncDecl,
  Handler,
  Init,
  MemInit,
  Name,
  NamePart,
  Stmt,
  TArg,
  Template,
  TypeNode,
  VarDecl,
} from './ast.ts';

export class Parser extends ExprParser {
  /** the class being parsed, for constructors */
  private className = '';
  private access = 'public';
  library: boolean;
  /** errors inside function bodies are collected so that later ones are seen too */
  constructor(tokens: Token[], scope: NameScope, memberTemplates: Set<string>, library: boolean) {
    super(tokens, scope, memberTemplates);
    this.library = library;
  }

  translationUnit(): Decl[] {
    const out: Decl[] = [];
    while (this.tok.t !== 'eof') {
      const scope = this.scope,
        at = this.p;
      try {
        if (this.is('}')) {
          const t = this.next();
          error(t.pos, "expected declaration before '}' token");
        }
        this.declaration(out, 'ns');
      } catch (e) {
        this.scope = scope;
        const stray = this.p > at && this.tokens[this.p - 1]?.s === '}' && this.p === at + 1;
        if (this.library || stray) {
          if (this.library || !(e instanceof CompileError)) throw e;
          this.errors.push(e);
          continue;
        }
        this.recover(e);
        this.lost.push(e as CompileError);
      }
    }
    return out;
  }
  // ---- statements
  block(): Stmt & { k: 'block' } {
    const pos = this.expect('{').pos;
    if (++this.depth > 500) refuse(pos, 'nesting');
    const saved = this.scope;
    this.scope = new NameScope(saved, 'block');
    const body: Stmt[] = [];
    while (!this.is('}')) {
      if (this.tok.t === 'eof') error(this.prevPos, "expected '}' at end of input");
      if (this.is('else')) {
        // as cp_parser_statement_seq_opt: inside an if the block ends here
        if (this.inIf) break;
        this.missing(this.pos, "'else' without a previous 'if'");
        this.p++;
        continue;
      }
      const scope = this.scope,
        depth = this.depth;
      try {
        body.push(this.statement());
      } catch (e) {
        if (this.atEnd()) throw e;
        this.scope = scope;
        this.depth = depth;
        this.recover(e);
      }
    }
    const end = this.pos;
    if (!this.accept('}')) this.missing(end, `expected '}' before '${this.tok.s}'`);
    this.scope = saved;
    this.depth--;
    return { k: 'block', pos, body, end };
  }
  /** in the first branch of an if (g++'s IN_IF_STMT) */
  private inIf = false;
  private outsideIf<T>(f: () => T): T {
    const saved = this.inIf;
    this.inIf = false;
    const r = f();
    this.inIf = saved;
    return r;
  }
  statement(): Stmt {
    if (++this.depth > 500) refuse(this.pos, 'nesting');
    const s = this.statementInner();
    this.depth--;
    return s;
  }
  private atEnd(): boolean {
    return this.tok.t === 'eof';
  }
  private scoped<T>(f: () => T): T {
    const saved = this.scope;
    this.scope = new NameScope(saved, 'block');
    const r = f();
    this.scope = saved;
    return r;
  }
  private statementInner(): Stmt {
    const t = this.tok;
    const pos = t.pos;
    if (t.t === 'op') {
      if (t.s === '{') return this.block();
      if (t.s === ';') {
        this.p++;
        return { k: 'empty', pos };
      }
      if (t.s === '[' && this.isAt(1, '[')) {
        this.attributes();
        return this.statementInner();
      }
    }
    if (t.t === 'id') {
      switch (t.s) {
        case 'if':
          return this.scoped(() => {
            this.p++;
            const constexpr = this.accept('constexpr');
            if (this.is('consteval') || this.is('!')) refuse(this.pos, 'if consteval');
            this.expect('(');
            const init = this.initStatement();
            const c = this.condition();
            if (this.is('{')) refuse(this.prevPos, 'syntax', "expected ')' before '{'");
            this.expect(')');
            const inIf = this.inIf;
            this.inIf = true;
            const a = this.substatement();
            this.inIf = inIf;
            const b = this.accept('else') ? this.substatement() : undefined;
            return { k: 'if', pos, constexpr, ...(init ? { init } : {}), c, a, ...(b ? { b } : {}) };
          });
        case 'while':
          return this.scoped(() => {
            this.p++;
            this.expect('(');
            const c = this.condition();
            this.expect(')');
            return { k: 'while', pos, c, body: this.outsideIf(() => this.substatement()) };
          });
        case 'do': {
          this.p++;
          const body = this.outsideIf(() => this.substatement());
          this.expect('while');
          this.expect('(');
          const c = this.expr();
          this.expect(')');
          this.semicolon();
          return { k: 'do', pos, c, body };
        }
        case 'for':
          return this.scoped(() => this.forStatement());
        case 'switch':
          return this.scoped(() => {
            this.p++;
            this.expect('(');
            const init = this.initStatement();
            const c = this.condition();
            this.expect(')');
            return { k: 'switch', pos, ...(init ? { init } : {}), c, body: this.substatement() };
          });
        case 'case': {
          this.p++;
          const e = this.condExpr();
          if (this.is('...')) refuse(pos, 'case range');
          if (!this.accept(':')) this.missing(this.prevPos, `expected ':' before '${this.tok.s}'`);
          return { k: 'case', pos, e, body: this.is('}') ? { k: 'empty', pos } : this.statement() };
        }
        case 'default':
          if (this.isAt(1, ':')) {
            this.p += 2;
            return { k: 'default', pos, body: this.is('}') ? { k: 'empty', pos } : this.statement() };
          }
          break;
        case 'break':
        case 'continue':
          this.p++;
          this.semicolon();
          return { k: t.s, pos };
        case 'return': {
          this.p++;
          const e = this.is(';') ? null : this.is('{') ? this.brace() : this.expr();
          this.semicolon();
          return { k: 'return', pos, e };
        }
        case 'try': {
          this.p++;
          const body = this.block();
          return { k: 'try', pos, body, handlers: this.handlers() };
        }
        case 'goto': {
          this.p++;
          const label = this.ident().s;
          this.semicolon();
          return { k: 'goto', pos, label };
        }
        case 'co_return':
        case 'co_yield':
        case 'asm':
        case '__asm__':
          refuse(pos, t.s);
      }
      if (this.isAt(1, ':') && !this.isAt(1, '::') && !KEYWORDS.has(t.s)) {
        this.p += 2;
        return { k: 'label', pos, label: t.s, body: this.is('}') ? { k: 'empty', pos } : this.statement() };
      }
    }
    if (this.startsDeclaration()) {
      const d: Decl[] = [];
      this.declaration(d, 'block');
      return { k: 'decl', pos, d };
    }
    const e = this.expr();
    this.semicolon();
    return { k: 'expr', pos, e };
  }
  private substatement(): Stmt {
    return this.is('{') ? this.block() : this.scoped(() => this.statement());
  }
  handlers(): Handler[] {
    const out: Handler[] = [];
    if (!this.is('catch')) this.fail('catch');
    while (this.is('catch')) {
      const pos = this.next().pos;
      out.push(
        this.scoped(() => {
          this.expect('(');
          let type: TypeNode | null = null,
            name = '';
          if (!this.accept('...')) {
            const s = this.typeSpecs();
            const d = this.declarator('either');
            type = d.wrap(s.type as TypeNode);
            if (d.name) {
              name = (d.name.parts[0] as NamePart).id;
              this.declare(name, 'v');
            }
          }
          this.expect(')');
          return { pos, type, name, body: this.block() };
        }),
      );
    }
    return out;
  }
  /** `init;` in if and switch */
  private initStatement(): Stmt | undefined {
    const p = this.p;
    let depth = 0;
    for (let q = p; ; q++) {
      const t = this.tokens[q] as Token;
      if (t.t === 'eof') return undefined;
      if (t.t !== 'op') continue;
      if (t.s === '(' || t.s === '{' || t.s === '[') depth++;
      else if (t.s === ')' || t.s === '}' || t.s === ']') {
        if (depth-- === 0) return undefined;
      } else if (t.s === ';' && depth === 0) break;
    }
    return this.statement();
  }
  private condition(): Expr | CondDecl {
    const pos = this.pos;
    if (this.startsDeclaration()) {
      const r = this.attempt(() => {
        const s = this.specs('decl');
        if (!s.type) return undefined;
        if (this.is('[')) refuse(this.pos, 'structured binding as condition');
        const d = this.declarator('named');
        const v = this.finishVar(s, d, undefined, 'public');
        return v.init.k === 'none' ? undefined : v;
      });
      if (r) return { k: 'cond-decl', pos, d: r };
    }
    return this.expr();
  }
  private forStatement(): Stmt {
    const pos = this.expect('for').pos;
    this.expect('(');
    const ranged = this.rangeFor(pos);
    if (ranged) return ranged;
    const init = this.strictly(() => this.statement());
    if (this.is(':')) {
      refuse(pos, 'range-for');
    }
    const c = this.is(';') ? undefined : this.condition();
    this.expect(';');
    const step = this.is(')') ? undefined : this.expr();
    this.expect(')');
    const body = this.outsideIf(() => this.substatement());
    return { k: 'for', pos, init, ...(c ? { c } : {}), ...(step ? { step } : {}), body };
  }
  private rangeFor(pos: Pos): Stmt | undefined {
    // a ':' before any ';' at this level
    let depth = 0,
      question = 0,
      semis = 0,
      colon = false;
    for (let q = this.p; ; q++) {
      const t = this.tokens[q] as Token;
      if (t.t === 'eof') return undefined;
      if (t.t !== 'op') continue;
      if (t.s === '(' || t.s === '{' || t.s === '[') depth++;
      else if (t.s === ')' || t.s === '}' || t.s === ']') {
        if (depth-- === 0) break;
      } else if (depth === 0) {
        if (t.s === '?') question++;
        if (t.s === ';') semis++;
        if (t.s === ':') {
          if (question) question--;
          else {
            colon = true;
            break;
          }
        }
      }
    }
    if (!colon || semis > 1) return undefined;
    const init = semis === 1 ? this.statement() : undefined;
    const s = this.specs('decl');
    if (!s.type) error(this.pos, `expected type before '${this.tok.s}'`);
    const d = this.rangeDeclarator();
    const bindings = d.bindings;
    const at = d.pos;
    this.expect(':');
    const range = this.is('{') ? this.brace() : this.expr();
    this.expect(')');
    let decl: Decl;
    if (bindings) {
      decl = { k: 'sbind', pos: at, names: bindings, type: d.wrap(s.type), init: { k: 'none' }, flags: s.flags };
      for (const b of bindings) this.declare(b.name, 'v');
    } else decl = this.makeVar(s, d, { k: 'none' }, 'public');
    return {
      k: 'rfor',
      pos,
      ...(init ? { init } : {}),
      d: decl,
      range,
      body: this.outsideIf(() => this.substatement()),
    };
  }
  private rangeDeclarator(): Declarator {
    const b = this.bindingDeclarator();
    if (b) return b;
    const d = this.declarator('named');
    if (d.name) this.declare((d.name.parts[0] as NamePart).id, 'v');
    return d;
  }
  private bindingDeclarator(): Declarator | undefined {
    const p = this.p;
    let wrap = (t: TypeNode): TypeNode => t;
    if (this.is('&') || this.is('&&')) {
      const t = this.next();
      wrap = (x) => ({ k: 'ref', pos: t.pos, to: x, rv: t.s === '&&', cv: 0 });
    }
    if (!this.is('[') || this.isAt(1, '[')) {
      this.p = p;
      return undefined;
    }
    const pos = this.next().pos;
    const bindings: { name: string; pos: Pos }[] = [];
    for (;;) {
      const t = this.ident();
      bindings.push({ name: t.s, pos: t.pos });
      if (!this.accept(',')) break;
    }
    this.expect(']');
    return { name: null, wrap, pos, pack: false, fn: false, bindings };
  }
  startsDeclaration(): boolean {
    const t = this.tok;
    if (t.t === 'op') {
      if (t.s !== '::') return false;
    } else if (t.t !== 'id') return false;
    if (
      SPECIFIERS.has(t.s) ||
      t.s === 'using' ||
      t.s === 'namespace' ||
      t.s === 'static_assert' ||
      t.s === 'template' ||
      t.s === 'alignas' ||
      t.s === 'auto' ||
      t.s === 'concept' ||
      t.s === 'export'
    )
      return true;
    if (t.s === 'struct' || t.s === 'class' || t.s === 'union' || t.s === 'enum') return true;
    if (KEYWORDS.has(t.s) && t.s !== 'decltype' && t.s !== 'typename' && t.s !== 'operator' && !this.startsType())
      return false;
    const k = this.startsType();
    if (!k) {
      // `Unknown name;` can only be a declaration
      if (t.t !== 'id' || KEYWORDS.has(t.s)) return false;
      const kind = this.lookKind();
      if (kind !== undefined) return false;
      const p = this.p;
      const name = this.attempt(() => this.name({ typename: true }));
      let yes = false;
      if (name) {
        if (this.tok.t === 'id' && !KEYWORDS.has(this.tok.s)) yes = true;
        else if (
          (name.parts[name.parts.length - 1] as NamePart).targs &&
          (this.is('*') || this.is('&')) &&
          this.peek().t === 'id' &&
          (this.isAt(2, '=') || this.isAt(2, ';'))
        )
          yes = true;
      }
      this.p = p;
      return yes;
    }
    // a type followed by something: declaration unless it is a functional cast or `T::member` expression
    const p = this.p;
    const after = this.attempt(() => {
      this.specs('decl');
      return { s: this.tok.s, t: this.tok.t };
    });
    if (!after) {
      this.p = p;
      return true;
    }
    let yes = true;
    if (after.s === '(' && after.t === 'op') {
      // T(x) = …, T(*p), T(f)(int): declares when the bracket holds a declarator and nothing else
      yes =
        this.attempt(() => {
          this.p++;
          if (this.lookMemberPointer()) return true;
          while (this.is('*') || this.is('&') || this.is('&&')) this.p++;
          if (this.is('(')) return undefined;
          if (this.tok.t !== 'id' || KEYWORDS.has(this.tok.s)) return undefined;
          if (this.scope.own(this.tok.s) !== undefined) return undefined;
          this.p++;
          while (this.is('[')) this.skipBalanced();
          if (!this.accept(')')) return undefined;
          return this.is(';') || this.is('=') || this.is('(') || this.is('{') || this.is('[') ? true : undefined;
        }) === true;
    } else if (
      after.t === 'op' &&
      (after.s === '{' ||
        after.s === '.' ||
        after.s === '->' ||
        after.s === '++' ||
        after.s === ')' ||
        after.s === '+' ||
        after.s === '-' ||
        after.s === '<<')
    )
      yes = false;
    else if (after.t === 'op' && after.s === '::') yes = false;
    this.p = p;
    return yes;
  }
  // ---- declarations
  declaration(out: Decl[], where: 'ns' | 'class' | 'block'): void {
    const t = this.tok;
    const pos = t.pos;
    if (t.t === 'op' && t.s === ';') {
      this.p++;
      return;
    }
    if (t.t === 'op' && t.s === '}' && where === 'ns') error(pos, "expected declaration before '}' token");
    if (t.t === 'id') {
      switch (t.s) {
        case 'namespace':
          this.namespace(out);
          return;
        case 'using':
          this.using(out);
          return;
        case 'static_assert': {
          this.p++;
          this.expect('(');
          const e = this.condExpr();
          let msg = '';
          if (this.accept(',')) {
            if (this.tok.t !== 'str') refuse(this.pos, 'static_assert message');
            const m = this.primaryString();
            msg = m;
          }
          this.expect(')');
          this.expect(';');
          out.push({ k: 'static_assert', pos, e, msg });
          return;
        }
        case 'template':
          this.template(out, where, []);
          return;
        case 'extern':
          if (this.peek().t === 'str') {
            this.p += 2;
            if (this.accept('{')) {
              while (!this.is('}')) {
                if (this.tok.t === 'eof') this.fail('}');
                this.declaration(out, where);
              }
              this.p++;
            } else this.declaration(out, where);
            return;
          }
          if (this.isAt(1, 'template')) {
            while (!this.is(';')) this.p++;
            this.p++;
            out.push({ k: 'explicit', pos });
            return;
          }
          break;
        case 'inline':
          if (this.isAt(1, 'namespace')) {
            this.p++;
            this.namespace(out, true);
            return;
          }
          break;
        case 'asm':
        case 'import':
        case 'module':
        case 'export':
          if (t.s === 'asm' || t.s === 'export' || this.peek().t === 'id') refuse(pos, t.s);
          break;
      }
    }
    this.simple(out, where, undefined, []);
  }
  private primaryString(): string {
    let s = '';
    while (this.tok.t === 'str') {
      const t = this.next();
      s += String.fromCharCode(...(t.bytes ?? []));
    }
    return s;
  }
  private namespace(out: Decl[], inline = false): void {
    const pos = this.expect('namespace').pos;
    this.attributes();
    const names: string[] = [];
    if (this.tok.t === 'id') {
      names.push(this.ident().s);
      while (this.accept('::')) {
        this.accept('inline');
        names.push(this.ident().s);
      }
    }
    if (this.is('=') && names.length === 1) {
      this.p++;
      const target = this.name();
      this.expect(';');
      const inner = this.scopeOf(target, target.parts.length);
      this.declare(names[0] as string, 'n', inner);
      out.push({ k: 'nsalias', pos, name: names[0] as string, target });
      return;
    }
    this.expect('{');
    const saved = this.scope;
    for (const n of names.length ? names : ['']) {
      let inner = this.scope.inner.get(n || '(anonymous)');
      if (!inner) {
        inner = new NameScope(this.scope, 'ns');
        if (n) this.declare(n, 'n', inner);
        else this.scope.inner.set('(anonymous)', inner);
        if (!n || inline) this.scope.usings.push(inner);
      }
      this.scope = inner;
    }
    const body: Decl[] = [];
    while (!this.is('}')) {
      if (this.tok.t === 'eof') error(this.prevPos, "expected '}' at end of input");
      this.declaration(body, 'ns');
    }
    this.p++;
    this.scope = saved;
    out.push({ k: 'namespace', pos, names, inline, body });
  }
  private using(out: Decl[], tmpl?: Template): void {
    const pos = this.expect('using').pos;
    if (this.accept('namespace')) {
      const name = this.name();
      this.expect(';');
      const inner = this.scopeOf(name, name.parts.length);
      if (inner) this.scope.usings.push(inner);
      out.push({ k: 'usingns', pos, name });
      return;
    }
    if (this.is('enum')) {
      this.p++;
      const name = this.name();
      this.expect(';');
      const inner = this.scopeOf(name, name.parts.length);
      if (inner) this.scope.usings.push(inner);
      out.push({ k: 'using', pos, name, typename: false, access: this.access, enum: true });
      return;
    }
    if (this.tok.t === 'id' && (this.isAt(1, '=') || this.isAt(1, '['))) {
      const name = this.ident().s;
      this.attributes();
      this.expect('=');
      const type = this.typeId();
      this.expect(';');
      this.declareAlias(name, type, !!tmpl);
      out.push({ k: 'alias', pos, name, type, ...(tmpl ? { tmpl } : {}), access: this.access });
      return;
    }
    for (;;) {
      const typename = this.accept('typename');
      const name = this.name({ declarator: false });
      const kind = typename ? 't' : (this.kindOf(name) ?? 'v');
      const id = (name.parts[name.parts.length - 1] as NamePart).id;
      const outer = name.parts.length > 1 ? this.scopeOf(name, name.parts.length - 1) : undefined;
      const inner = outer?.ownInner(id);
      this.declare(id, kind, inner);
      const pack = this.accept('...');
      out.push({ k: 'using', pos, name, typename, access: this.access, ...(pack ? { pack } : {}) });
      if (this.accept(',')) continue;
      this.expect(';');
      return;
    }
  }
  private declareAlias(name: string, type: TypeNode, template: boolean): void {
    let inner: NameScope | undefined;
    if (type.k === 'named') inner = this.scopeOf(type.name, type.name.parts.length);
    if (type.k === 'class' && type.decl.name) inner = this.scope.findInner((type.decl.name.parts[0] as NamePart).id);
    this.declare(name, template ? 'tt' : 't', inner);
  }
  private template(out: Decl[], where: 'ns' | 'class' | 'block', outers: Template[]): void {
    const pos = this.expect('template').pos;
    if (!this.is('<')) {
      while (!this.is(';')) {
        if (this.is('{')) {
          this.skipBalanced();
          return;
        }
        this.p++;
      }
      this.p++;
      out.push({ k: 'explicit', pos });
      return;
    }
    const saved = this.scope;
    this.scope = new NameScope(saved, 'block');
    const tscope = this.scope;
    const tmpl: Template = { params: this.templateParams() };
    if (this.is('requires')) {
      this.p++;
      tmpl.requires = this.requiresClauseExpr();
    }
    const restore = (): void => {
      this.scope = saved;
    };
    if (this.is('template')) {
      this.template(out, where, [...outers, tmpl]);
      restore();
      return;
    }
    if (this.is('concept')) {
      this.p++;
      const name = this.ident().s;
      saved.names.set(name, 'c');
      this.expect('=');
      const e = this.requiresOr();
      this.expect(';');
      restore();
      out.push({ k: 'concept', pos, name, tmpl, e });
      return;
    }
    if (this.is('using')) {
      const tmp: Decl[] = [];
      const name = this.peek().s;
      this.using(tmp, tmpl);
      saved.names.set(name, 'tt');
      const inner = this.scope.inner.get(name);
      if (inner) saved.inner.set(name, inner);
      restore();
      out.push(...tmp);
      return;
    }
    void tscope;
    this.templateOwner = saved;
    this.simple(out, where, tmpl, outers);
    restore();
  }
  private requiresOr(): Expr {
    return this.condExpr();
  }
  private templateOwner: NameScope | null = null;

  /** simple-declaration, function-definition or member-declaration */
  private simple(out: Decl[], where: 'ns' | 'class' | 'block', tmpl: Template | undefined, outers: Template[]): void {
    const owner = tmpl ? (this.templateOwner as NameScope) : this.scope;
    this.pendingTemplate = tmpl;
    const start = this.pos;
    const s = this.specs('decl', this.ctorName(where));
    this.pendingTemplate = undefined;
    if (s.cls && tmpl) {
      s.cls.tmpl = tmpl;
    }
    if (this.is(';')) {
      this.p++;
      if (s.cls) {
        if (s.flags.friend) s.cls.friend = true;
        s.cls.access = this.access;
        s.cls.anonField = !s.cls.name && s.cls.members !== null;
        out.push(s.cls);
        return;
      }
      if (s.enm) {
        s.enm.access = this.access;
        out.push(s.enm);
        return;
      }
      if (s.flags.friend) return;
      if (s.type) error(this.prevPos, 'declaration does not declare anything');
      return;
    }
    if (s.cls && s.cls.members === null && s.flags.friend) {
      /* friend class X; handled above */
    }
    // a class or enum defined in the specifiers is declared first
    if (s.cls && s.cls.members && s.cls.name) out.push(s.cls);
    if (
      s.cls?.members &&
      this.tok.t === 'id' &&
      KEYWORDS.has(this.tok.s) &&
      !['const', 'volatile', 'operator'].includes(this.tok.s)
    ) {
      this.missing(this.prevPos, `expected ';' after ${s.cls.key} definition`);
      return;
    }
    if (s.enm && s.enm.items && s.enm.name) out.push(s.enm);
    let first = true;
    for (;;) {
      this.attributes(s.flags);
      if (s.type && where !== 'class') {
        const b = this.bindingDeclarator();
        if (b) {
          const init = this.initializer();
          out.push({
            k: 'sbind',
            pos: b.pos,
            names: b.bindings as { name: string; pos: Pos }[],
            type: b.wrap(s.type),
            init,
            flags: s.flags,
          });
          for (const n of b.bindings as { name: string }[]) this.declare(n.name, 'v');
          if (!this.accept(',')) {
            this.expect(';');
            return;
          }
          continue;
        }
      }
      // unnamed bit-field
      if (where === 'class' && this.is(':') && s.type) {
        this.p++;
        const bits = this.condExpr();
        out.push(
          this.makeVar(
            s,
            { name: null, wrap: (x) => x, pos: this.pos, pack: false, fn: false },
            { k: 'none' },
            this.access,
            bits,
          ),
        );
        if (this.accept(',')) continue;
        this.expect(';');
        return;
      }
      const forced = this.paramsForced;
      this.paramsForced = where === 'class' || !s.type;
      if (!s.type && !this.looksLikeSpecialMember()) {
        const t = this.tok;
        if (t.t === 'id' && !KEYWORDS.has(t.s)) {
          this.refuseUnmodelled();
          const unknown = this.attempt(() => this.name({ typename: true }));
          error(t.pos, `'${unknown ? unknown.parts.map((p) => p.id).join('::') : t.s}' does not name a type`);
        }
        error(
          t.pos,
          t.t === 'eof' ? 'expected declaration at end of input' : `expected unqualified-id before '${t.s}'`,
        );
      }
      const d = this.declarator('named');
      this.paramsForced = forced;
      if (s.type ? this.isFunctionType(d, s) : d.fn) {
        if (s.flags.typedef) {
          this.typedefOf(out, s, d);
          if (this.accept(',')) continue;
          this.expect(';');
          return;
        }
        if (this.functionDeclaration(out, s, d, tmpl, outers, owner, where, start)) return;
        if (this.accept(',')) {
          first = false;
          continue;
        }
        this.expect(';');
        return;
      }
      if (s.flags.typedef) {
        this.typedefOf(out, s, d);
      } else {
        if (!s.type)
          error(d.pos, `expected constructor, destructor, or type conversion before '${this.tok.s || ';'}' token`);
        const v = this.finishVar(s, d, tmpl, where === 'class' ? this.access : 'public', where, owner);
        if (outers.length) v.tmpl = v.tmpl ?? (outers[0] as Template);
        out.push(v);
      }
      first = false;
      if (this.accept(',')) continue;
      void first;
      if (where === 'class') {
        // g++ goes on as if the semicolon were there
        if (!this.accept(';')) this.missing(this.prevPos, "expected ';' at end of member declaration");
      } else if (!this.accept(';')) {
        try {
          if (this.tok.t !== 'eof') error(this.pos, `expected ',' or ';' before '${this.tok.s}'`);
          this.fail(';');
        } catch (e) {
          this.recover(e);
        }
      }
      return;
    }
  }
  private isFunctionType(d: Declarator, s: Specs): boolean {
    const t = s.type && d.wrap(s.type);
    return !!t && t.k === 'fn' && d.fn;
  }
  private ctorName(where: string): string {
    return where === 'class' ? this.className : '';
  }
  private looksLikeSpecialMember(): boolean {
    const t = this.tok;
    if (t.s === '~' || t.s === 'operator') return true;
    if (t.t === 'id' && !KEYWORDS.has(t.s)) {
      if (t.s === this.className && (this.isAt(1, '(') || this.isAt(1, '<'))) return true;
      const p = this.p;
      const name = this.attempt(() => this.name({ declarator: true }));
      const open = this.is('(');
      this.p = p;
      if (!name || !open) return false;
      const n = name.parts.length;
      const last = name.parts[n - 1] as NamePart;
      if (n > 1) {
        const q = name.parts[n - 2] as NamePart;
        return last.id === q.id || last.id === `~${q.id}` || last.id === 'operator T';
      }
      // deduction guide: Name(params) -> Name<..>
      return this.scope.find(last.id) === 'tt';
    }
    return false;
  }
  private typedefOf(out: Decl[], s: Specs, d: Declarator): void {
    const name = ((d.name as Name).parts[0] as NamePart).id;
    const type = d.wrap(s.type as TypeNode);
    this.declareAlias(name, type, false);
    out.push({ k: 'alias', pos: d.pos, name, type, access: this.access });
  }
  private initializer(): Init {
    if (this.is('=')) {
      const pos = this.next().pos;
      if (this.is('{')) {
        const e = this.brace();
        return { k: 'copy', e, pos };
      }
      return { k: 'copy', e: this.assignExpr(), pos };
    }
    if (this.is('(')) {
      const pos = this.next().pos;
      return { k: 'paren', args: this.args(')'), pos };
    }
    if (this.is('{')) {
      const pos = this.pos;
      return { k: 'brace', e: this.brace(), pos };
    }
    return { k: 'none' };
  }
  private makeVar(s: Specs, d: Declarator, init: Init, access: string, bits?: Expr): VarDecl {
    return {
      k: 'var',
      pos: d.name?.pos ?? d.pos,
      name: d.name ?? { pos: d.pos, global: false, parts: [{ id: '', pos: d.pos }] },
      type: d.wrap(s.type as TypeNode),
      flags: s.flags,
      init,
      access,
      ...(bits ? { bits } : {}),
      end: this.pos,
    };
  }
  private finishVar(
    s: Specs,
    d: Declarator,
    tmpl: Template | undefined,
    access: string,
    where = 'block',
    owner = this.scope,
  ): VarDecl {
    const name = d.name as Name;
    const last = name.parts[name.parts.length - 1] as NamePart;
    if (name.parts.length === 1) this.declare(last.id, tmpl ? 'vt' : 'v', undefined, owner);
    let bits: Expr | undefined;
    if (where === 'class' && this.is(':')) {
      this.p++;
      bits = this.condExpr();
    }
    if (where === 'class') {
      const v = this.makeVar(s, d, { k: 'none' }, access, bits);
      if (last.targs) v.spec = last.targs;
      if (tmpl) v.tmpl = tmpl;
      if (this.is('=') || this.is('{')) {
        if (this.deferring && !this.valueNeededNow(s)) {
          const start = this.p;
          if (this.is('{')) this.skipBalanced();
          else {
            this.p++;
            this.skipDefault();
          }
          const slice = this.tokens.slice(start, this.p),
            scope = this.scope;
          this.deferring.push(() => {
            v.init = this.parseSlice(slice, scope, () => this.initializer());
          });
        } else v.init = this.initializer();
      }
      v.end = this.pos;
      return v;
    }
    // names of the class are visible in the initialiser of a static member defined outside
    const saved = this.scope;
    if (name.parts.length > 1) {
      const c = this.scopeOf(name, name.parts.length - 1);
      const b = new NameScope(saved, 'block');
      if (c) b.usings.push(c);
      this.scope = b;
    }
    let init: VarDecl['init'] = { k: 'none' },
      broken = false;
    const inside = this.scope,
      called = this.is('(');
    try {
      init = this.initializer();
    } catch (e) {
      // the variable is declared all the same; the declaration's end is looked for by the caller
      if (!(e instanceof CompileError)) throw e;
      this.scope = inside;
      this.missing(e.pos, e.message);
      broken = true;
      if (called) this.lost.push(new CompileError(e.pos, e.message));
      while (this.tok.t !== 'eof' && !this.is(';') && !this.is('}')) {
        if (this.is('{')) this.skipBalanced();
        else this.p++;
      }
    }
    this.scope = saved;
    const v = this.makeVar(s, d, init, access, bits);
    if (broken) v.broken = true;
    if (last.targs) v.spec = last.targs;
    if (tmpl) v.tmpl = tmpl;
    return v;
  }
  private valueNeededNow(s: Specs): boolean {
    return !!s.flags.static;
  }

  private functionDeclaration(
    out: Decl[],
    s: Specs,
    d: Declarator,
    tmpl: Template | undefined,
    outers: Template[],
    owner: NameScope,
    where: string,
    start: Pos,
  ): boolean {
    const name = d.name as Name;
    const last = name.parts[name.parts.length - 1] as NamePart;
    const qualified = name.parts.length > 1;
    const prev = name.parts[name.parts.length - 2];
    let kind: FuncDecl['kind'] = 'plain';
    if (last.id.startsWith('~')) kind = 'dtor';
    else if (last.id === 'operator T') kind = 'conv';
    else if (!s.type)
      kind = qualified
        ? last.id === prev?.id
          ? 'ctor'
          : 'plain'
        : last.id === this.className && where === 'class'
          ? 'ctor'
          : 'guide';
    const ret: TypeNode =
      kind === 'conv' ? (last.opType as TypeNode) : (s.type ?? { k: 'basic', b: 'void', cv: 0, pos: d.pos });
    const type = d.wrap(ret);
    if (type.k !== 'fn') refuse(d.pos, 'declarator', 'function declarator of this shape');
    const f: FuncDecl = {
      k: 'func',
      pos: name.pos,
      name,
      type,
      flags: s.flags,
      access: this.access,
      kind,
      trailing: type.ret !== ret,
      end: this.pos,
      ...(tmpl ? { tmpl } : {}),
      ...(outers.length ? { outers } : {}),
      ...(this.library ? { library: true } : {}),
    };
    if (s.flags.friend) f.friend = true;
    void start;
    if (kind === 'guide') {
      // specs found no type: `Name(params) -> Name<...>`
      this.expect(';');
      out.push(f);
      return true;
    }
    if (!qualified && kind === 'plain' && !s.flags.friend) {
      const isTemplate = !!tmpl;
      if (isTemplate) {
        if (where === 'class') this.memberTemplates.add(last.id);
        this.declare(last.id, 'ft', undefined, owner);
      } else if (owner.names.get(last.id) !== 'ft') this.declare(last.id, 'v', undefined, owner);
    } else if (!qualified && s.flags.friend && !last.targs) {
      let ns: NameScope = owner;
      while (ns.what !== 'ns' && ns.parent) ns = ns.parent;
      if (ns.names.get(last.id) === undefined && tmpl) ns.names.set(last.id, 'ft');
    }
    for (;;) {
      if (this.accept('override')) f.override = true;
      else if (this.accept('final')) f.final = true;
      else if (this.is('__leaf')) {
        this.p++;
        this.expect('(');
        f.flags = { ...f.flags, leaf: this.ident().s };
        this.expect(')');
      } else break;
    }
    if (this.is('=')) {
      const n = this.peek();
      if (n.s === '0') {
        this.p += 2;
        f.special = 'pure';
        return this.endFunction(out, f);
      }
      if (n.s === 'default' || n.s === 'delete') {
        this.p += 2;
        f.special = n.s;
        return this.endFunction(out, f);
      }
    }
    if (this.is('{') || this.is(':') || this.is('try')) {
      if (where === 'block') error(this.pos, "a function-definition is not allowed here before '{' token");
      const scope = d.scope ?? new NameScope(this.scope, 'block');
      f.end = this.pos;
      if (this.deferring) {
        // member functions see the whole class
        const from = this.p;
        if (this.is('try')) this.p++;
        if (this.is(':')) {
          this.p++;
          this.skipMemInits();
        }
        this.skipBalanced();
        while (this.is('catch')) {
          this.p++;
          this.skipBalanced();
          this.skipBalanced();
        }
        const slice = this.tokens.slice(from, this.p);
        this.deferring.push(() => this.parseSlice(slice, scope, () => this.functionBody(f)));
        out.push(f);
        return true;
      }
      const saved = this.scope;
      this.scope = scope;
      this.functionBody(f);
      this.scope = saved;
      out.push(f);
      return true;
    }
    f.end = this.pos;
    out.push(f);
    if (where !== 'class' && !this.is(';') && !this.is(',') && this.tok.t !== 'eof')
      error(this.pos, `expected initializer before '${this.tok.s}'`);
    return false;
  }
  private endFunction(out: Decl[], f: FuncDecl): boolean {
    out.push(f);
    if (this.is(',')) return false;
    this.expect(';');
    return true;
  }
  private skipMemInits(): void {
    for (;;) {
      this.name({ typename: true });
      if (this.is('(') || this.is('{')) this.skipBalanced();
      else this.fail('(');
      this.accept('...');
      if (!this.accept(',')) return;
    }
  }
  private functionBody(f: FuncDecl): void {
    const isTry = this.accept('try');
    if (this.is(':')) {
      this.p++;
      f.inits = [];
      for (;;) {
        const pos = this.pos;
        const name = this.name({ typename: true });
        const m: MemInit = { name, args: [], brace: null, pos, pack: false };
        if (this.is('{')) m.brace = this.brace();
        else {
          this.expect('(');
          m.args = this.args(')');
        }
        m.pack = this.accept('...');
        f.inits.push(m);
        if (!this.accept(',')) break;
      }
    }
    f.body = this.outsideIf(() => this.block());
    if (isTry) f.handlers = this.handlers();
  }
  // ---- classes and enums
  private pendingTemplate: Template | undefined = undefined;
  classSpecifier(flags: Flags, _tmpl: Template | undefined): ClassDecl {
    const key = this.next();
    const tmpl = this.pendingTemplate;
    this.pendingTemplate = undefined;
    const own: Flags = {};
    this.attributes(own);
    let name: Name | null = null;
    let spec: TArg[] | undefined;
    const owner = tmpl ? (this.templateOwner as NameScope) : this.scope;
    if (this.tok.t === 'id' && !KEYWORDS.has(this.tok.s)) {
      const pos = this.pos;
      name = { pos, global: false, parts: [] };
      for (;;) {
        const t = this.ident();
        const part: NamePart = { id: t.s, pos: t.pos };
        name.parts.push(part);
        if (this.is('<')) part.targs = this.templateArgs();
        if (this.is('::')) {
          this.p++;
          continue;
        }
        break;
      }
      spec = (name.parts[name.parts.length - 1] as NamePart).targs;
    } else if (this.is('::')) {
      name = this.name({ typename: true });
    }
    const final = this.is('final') && (this.isAt(1, '{') || this.isAt(1, ':')) ? (this.p++, true) : false;
    const id = name ? (name.parts[name.parts.length - 1] as NamePart).id : '';
    const decl: ClassDecl = {
      k: 'class',
      pos: name?.pos ?? key.pos,
      key: key.s,
      name,
      bases: [],
      members: null,
      final,
      access: this.access,
      end: key.pos,
      ...(spec ? { spec } : {}),
      ...(own.align ? { align: own.align } : {}),
    };
    const defines = this.is('{') || this.is(':');
    let scope: NameScope | undefined;
    if (name && name.parts.length > 1) {
      scope = this.scopeOf(name, name.parts.length);
    } else if (name) {
      const kind: NameKind = tmpl ? 'tt' : 't';
      const isDeclaration = this.is(';') && !flags.friend;
      if (defines || isDeclaration) {
        if (spec) {
          scope = new NameScope(this.scope, 'class');
          if (defines) owner.inner.get(id)?.specs.push(scope);
        } else {
          scope = owner.inner.get(id);
          const known = owner.names.get(id);
          if (!scope || (known !== 't' && known !== 'tt')) {
            scope = new NameScope(this.scope, 'class');
            owner.names.set(id, kind);
            owner.inner.set(id, scope);
          } else if (!isDeclaration) scope.parent = this.scope;
        }
      } else if (flags.friend || !this.isTypeKind(this.kindOf(name))) {
        // elaborated-type-specifier declares the name in the nearest namespace or block
        if (this.kindOf(name) === undefined) {
          let s: NameScope = owner;
          while (s.what === 'class' && s.parent) s = s.parent;
          s.names.set(id, kind);
          s.inner.set(id, new NameScope(s, 'class'));
        }
      }
    }
    if (!defines) return decl;
    scope ??= new NameScope(this.scope, 'class');
    if (id) {
      scope.names.set(id, tmpl || spec ? 'tt' : 't');
      if (!tmpl && !spec) scope.names.set(id, 't');
      scope.inner.set(id, scope);
    }
    if (this.accept(':')) {
      for (;;) {
        const base: BaseSpec = {
          pos: this.pos,
          access: '',
          virtual: false,
          pack: false,
          name: { k: 'basic', b: 'void', cv: 0, pos: this.pos },
        };
        for (;;) {
          if (this.accept('virtual')) base.virtual = true;
          else if (this.is('public') || this.is('private') || this.is('protected')) base.access = this.next().s;
          else break;
        }
        this.accept('typename');
        const saved = this.scope;
        const n = this.is('decltype') ? null : this.name({ typename: true });
        if (!n) {
          this.p++;
          this.expect('(');
          const e = this.expr();
          this.expect(')');
          base.name = { k: 'decltype', pos: base.pos, e, cv: 0 };
          scope.open = true;
        } else {
          base.name = { k: 'named', pos: base.pos, name: n, cv: 0, typename: true };
          const bs = this.scopeOf(n, n.parts.length);
          if (bs) scope.bases.push(bs);
          else scope.open = true;
        }
        this.scope = saved;
        base.pack = this.accept('...');
        decl.bases.push(base);
        if (!this.accept(',')) break;
      }
    }
    this.expect('{');
    const savedScope = this.scope,
      savedName = this.className,
      savedAccess = this.access,
      savedDefer = this.deferring,
      savedForced = this.paramsForced;
    this.scope = scope;
    this.className = id;
    this.access = key.s === 'class' ? 'private' : 'public';
    this.paramsForced = false;
    const outermost = !savedDefer;
    this.deferring = savedDefer ?? [];
    const members: Decl[] = [];
    while (!this.is('}')) {
      if (this.tok.t === 'eof') error(this.prevPos, "expected '}' at end of input");
      if ((this.is('public') || this.is('private') || this.is('protected')) && this.isAt(1, ':')) {
        this.access = this.tok.s;
        this.p += 2;
        continue;
      }
      const inside = this.scope;
      try {
        this.declaration(members, 'class');
      } catch (e) {
        this.scope = inside;
        this.recover(e);
        this.lost.push(e as CompileError);
      }
    }
    decl.end = this.next().pos;
    const todo = this.deferring;
    decl.members = members;
    if (outermost) {
      this.deferring = null;
      // bodies may hold local classes, which defer and finish on their own
      const cls = this.className;
      for (const f of todo) f();
      this.className = cls;
    }
    this.scope = savedScope;
    this.className = savedName;
    this.access = savedAccess;
    this.deferring = savedDefer;
    this.paramsForced = savedForced;
    if (tmpl) decl.tmpl = tmpl;
    return decl;
  }
  enumSpecifier(): EnumDecl {
    const pos = this.expect('enum').pos;
    const scoped = this.accept('class') || this.accept('struct');
    this.attributes();
    const name = this.tok.t === 'id' && !KEYWORDS.has(this.tok.s) ? this.name({ declarator: true }) : null;
    let base: TypeNode | undefined;
    if (this.is(':') && !this.isAt(1, ':')) {
      this.p++;
      base = this.typeSpecs().type as TypeNode;
    }
    const decl: EnumDecl = {
      k: 'enum',
      pos: name?.pos ?? pos,
      name,
      scoped,
      items: null,
      access: this.access,
      ...(base ? { base } : {}),
    };
    const id = name ? (name.parts[name.parts.length - 1] as NamePart).id : '';
    const scope = new NameScope(this.scope, 'class');
    if (!this.is('{')) {
      if (id && this.is(';')) this.declare(id, 't', scope);
      else if (id && !base && this.kindOf(name as Name) === undefined)
        error(pos, `use of enum '${id}' without previous declaration`);
      return decl;
    }
    if (id && name?.parts.length === 1) this.declare(id, 't', scope);
    this.p++;
    decl.items = [];
    const saved = this.scope;
    const inner = new NameScope(saved, 'block');
    this.scope = inner;
    while (!this.is('}')) {
      const t = this.ident();
      this.attributes();
      const item: { name: string; e?: Expr; pos: Pos } = { name: t.s, pos: t.pos };
      if (this.accept('=')) item.e = this.condExpr();
      decl.items.push(item);
      inner.names.set(t.s, 'v');
      scope.names.set(t.s, 'v');
      if (!scoped) saved.names.set(t.s, 'v');
      if (!this.accept(',')) break;
    }
    this.scope = saved;
    this.expect('}');
    return decl;
  }
}
