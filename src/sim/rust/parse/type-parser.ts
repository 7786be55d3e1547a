// Paths, generic arguments, bounds and types.
import { Cursor } from './tokens.ts';
import { SyntaxFault } from './lex.ts';
import type { Token } from './lex.ts';
import type { Bound, Expr, GenericArg, GenericArgs, Lifetime, Path, Segment, TypeNode, Binding, Block } from './ast.ts';

export abstract class TypeParser extends Cursor {
  abstract expr(): Expr;
  abstract block(): Block;
  abstract literal(): Expr;
  lifetime(): Lifetime {
    const t = this.next();
    return { name: t.text, span: this.spanOf(t) };
  }
  /** Runs `f` over the tokens of a matched fragment. */
  protected inGroup<T>(f: (p: this) => T): T {
    const t = this.next(),
      saved = this.tokens,
      pos = this.pos;
    this.tokens = t.inner!;
    this.pos = 0;
    const r = f(this);
    if (this.pos < this.tokens.length) this.unexpected('expected end of macro fragment');
    this.tokens = saved;
    this.pos = pos;
    this.last = t;
    return r;
  }
  isPathStart(): boolean {
    const t = this.tok;
    return (
      this.isIdent ||
      (t.kind === 'ident' && ['self', 'Self', 'super', 'crate', '$crate'].includes(t.text)) ||
      (t.kind === 'punct' && (t.text === '::' || t.text === '<' || t.text === '<<')) ||
      (t.kind === 'group' && (t.frag === 'path' || t.frag === 'ty'))
    );
  }
  segment(inExpr: boolean): Segment {
    const t = this.tok;
    const id =
      t.kind === 'ident' && ['self', 'Self', 'super', 'crate', '$crate'].includes(t.text)
        ? (this.next(), { name: t.text, span: this.spanOf(t) })
        : this.ident();
    let args: GenericArgs | null = null;
    if (!inExpr) {
      if (this.is('::') && (this.peekIs(1, '<') || this.peekIs(1, '<<') || this.peekIs(1, '('))) this.next();
      if (this.begins('<') && !this.is('<=')) args = this.genericArgs();
      else if (this.is('(') && /^Fn(Mut|Once)?$/.test(id.name)) args = this.parenArgs();
    } else if (this.is('::') && (this.peekIs(1, '<') || this.peekIs(1, '<<'))) {
      this.next();
      args = this.genericArgs();
    }
    return { name: id.name, span: id.span, args };
  }
  private parenArgs(): GenericArgs {
    const start = this.tok;
    this.next();
    const inputs = this.list(')', () => this.type());
    const output = this.eat('->') ? this.typeNoBounds() : null;
    return { args: [], bindings: [], paren: { inputs, output }, span: this.from(start) };
  }
  genericArgs(): GenericArgs {
    const start = this.tok;
    this.expectSplit('<');
    const args: GenericArg[] = [],
      bindings: Binding[] = [];
    while (!this.begins('>')) {
      const t = this.tok;
      if (t.kind === 'lifetime') args.push({ k: 'lt', lt: this.lifetime() });
      else if (t.kind === 'int' || t.kind === 'char' || this.is('true') || this.is('false') || this.is('-'))
        args.push({ k: 'const', expr: this.constArg() });
      else if (this.is('{')) {
        const b = this.block();
        args.push({
          k: 'const',
          expr: { k: 'block', block: b, label: null, unsafe: false, isConst: true, span: b.span },
        });
      } else if (this.isIdent && (this.peekIs(1, '=') || this.peekIs(1, ':'))) {
        const name = this.ident();
        if (this.eat('=')) bindings.push({ name, ty: this.type(), bounds: [] });
        else {
          this.next();
          bindings.push({ name, ty: null, bounds: this.bounds() });
        }
      } else args.push({ k: 'ty', ty: this.type() });
      if (!this.begins('>')) {
        if (!this.is(',')) this.unexpected('expected one of `,`, `>`');
        this.next();
      }
    }
    this.expectSplit('>');
    return { args, bindings, paren: null, span: this.from(start) };
  }
  private constArg(): Expr {
    const start = this.tok;
    if (this.eat('-')) {
      const e = this.literal();
      return { k: 'unary', op: '-', expr: e, span: this.from(start) };
    }
    return this.literal();
  }
  path(inExpr: boolean): Path {
    const start = this.tok;
    if (start.kind === 'group' && start.frag === 'path') {
      const p = this.inGroup((c) => c.path(inExpr || false));
      while (this.is('::')) {
        this.next();
        p.segs.push(this.segment(inExpr));
      }
      return p;
    }
    if (start.kind === 'group' && start.frag === 'ty') {
      const ty = this.inGroup((c) => c.type());
      const base: Path =
        ty.k === 'path'
          ? { ...ty.path, segs: ty.path.segs.slice() }
          : { global: false, qself: ty, qpos: 0, segs: [], span: ty.span };
      while (this.is('::')) {
        this.next();
        base.segs.push(this.segment(inExpr));
      }
      return { ...base, span: this.from(start) };
    }
    const segs: Segment[] = [];
    let qself: TypeNode | null = null,
      qpos = 0,
      global = false;
    if (this.begins('<') && !this.is('<=')) {
      this.expectSplit('<');
      qself = this.type();
      if (this.eat('as')) {
        const p = this.path(false);
        segs.push(...p.segs);
        global = p.global;
        qpos = segs.length;
      }
      this.expectSplit('>');
      this.expect('::');
    } else if (this.eat('::')) global = true;
    segs.push(this.segment(inExpr));
    while (this.is('::') && !(this.peek().kind === 'punct' && (this.peek().text === '{' || this.peek().text === '*'))) {
      this.next();
      segs.push(this.segment(inExpr));
    }
    return { global, qself, qpos, segs, span: this.from(start) };
  }
  bounds(): Bound[] {
    const out: Bound[] = [];
    while (
      this.tok.kind === 'lifetime' ||
      this.isPathStart() ||
      this.is('?') ||
      this.is('for') ||
      this.is('(') ||
      this.is('~') ||
      this.is('use') ||
      this.is('const') ||
      this.is('async')
    ) {
      out.push(this.bound());
      if (!this.eat('+')) break;
    }
    return out;
  }
  bound(): Bound {
    const start = this.tok;
    if (start.kind === 'lifetime') {
      const lt = this.lifetime();
      return { k: 'lt', lt, span: lt.span };
    }
    if (this.is('use')) {
      this.next();
      this.genericArgs();
      return { k: 'use', span: this.from(start) };
    }
    if (this.is('~') || this.is('const') || this.is('async')) this.outside('bound modifier');
    const paren = this.eat('(');
    const maybe = this.eat('?');
    const forLts = this.forLifetimes();
    const path = this.path(false);
    if (paren) this.expect(')');
    return { k: 'trait', path, maybe, forLts, span: this.from(start) };
  }
  forLifetimes(): Lifetime[] {
    const out: Lifetime[] = [];
    if (!this.is('for')) return out;
    this.next();
    this.expectSplit('<');
    while (!this.begins('>')) {
      if (this.tok.kind !== 'lifetime') this.unexpected('expected lifetime');
      out.push(this.lifetime());
      if (!this.eat(',')) break;
    }
    this.expectSplit('>');
    return out;
  }
  type(): TypeNode {
    return this.nested(() => this.typeIn(true));
  }
  typeNoBounds(): TypeNode {
    return this.nested(() => this.typeIn(false));
  }
  private typeIn(plus: boolean): TypeNode {
    const start = this.tok;
    const span = () => this.from(start);
    if (start.kind === 'group' && start.frag === 'ty') {
      if (this.peekIs(1, '::')) {
        const p = this.path(false);
        return { k: 'path', path: p, span: span() };
      }
      return this.inGroup((c) => c.type());
    }
    if (this.begins('&')) {
      this.eatSplit('&');
      const lt = this.tok.kind === 'lifetime' ? this.lifetime() : null;
      const mut = this.eat('mut');
      const ty = this.typeNoBounds();
      return { k: 'ref', lt, mut, ty, span: span() };
    }
    if (this.is('*')) {
      this.next();
      const mut = this.eat('mut');
      if (!mut) this.expect('const');
      return { k: 'ptr', mut, ty: this.typeNoBounds(), span: span() };
    }
    if (this.is('[')) {
      this.next();
      const ty = this.type();
      if (this.eat(';')) {
        const len = this.expr();
        this.expect(']');
        return { k: 'array', ty, len, span: span() };
      }
      this.expect(']');
      return { k: 'slice', ty, span: span() };
    }
    if (this.is('!')) {
      this.next();
      return { k: 'never', span: span() };
    }
    if (this.is('_')) {
      this.next();
      return { k: 'infer', span: span() };
    }
    if (this.is('(')) {
      this.next();
      const elems: TypeNode[] = [];
      let comma = false;
      while (!this.is(')')) {
        elems.push(this.type());
        comma = this.eat(',');
        if (!comma) break;
      }
      this.expect(')');
      if (elems.length === 1 && !comma) {
        const e = elems[0]!;
        if (plus && this.is('+') && e.k === 'path') this.outside('parenthesised bound');
        return e;
      }
      return { k: 'tuple', elems, span: span() };
    }
    if (this.is('dyn') && !(this.peek().text === '::')) {
      this.next();
      const bounds = plus ? this.bounds() : [this.bound()];
      return { k: 'dyn', bounds, bare: false, span: span() };
    }
    if (this.is('impl')) {
      this.next();
      const bounds = plus ? this.bounds() : [this.bound()];
      return { k: 'impl', bounds, span: span() };
    }
    if (this.is('for') || this.is('fn') || this.is('unsafe') || this.is('extern')) {
      const forLts = this.forLifetimes();
      const unsafe = this.eat('unsafe');
      if (this.is('extern')) this.outside('extern');
      if (!this.is('fn')) {
        const b = this.bounds();
        return { k: 'dyn', bounds: b, bare: true, span: span() };
      }
      this.expect('fn');
      this.expect('(');
      const params = this.list(')', () => {
        if ((this.isIdent || this.is('_')) && this.peekIs(1, ':')) {
          this.next();
          this.next();
        }
        return this.type();
      });
      const ret = this.eat('->') ? this.typeNoBounds() : null;
      return { k: 'fnptr', forLts, unsafe, params, ret, span: span() };
    }
    if (this.isPathStart()) {
      const path = this.path(false);
      if (this.is('!') && !this.peekIs(1, '=')) this.outside('macro in type position');
      if (plus && this.is('+')) throw new SyntaxFault('expected one type', this.tok.start, false);
      return { k: 'path', path, span: span() };
    }
    return this.unexpected('expected type');
  }
  protected tokenText(tokens: Token[]): string {
    let s = '';
    for (const t of tokens) s += t.kind === 'group' ? this.tokenText(t.inner!) + ' ' : t.text + (t.joint ? '' : ' ');
    return s.trim();
  }
}
