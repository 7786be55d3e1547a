// Patterns, expressions, statements and blocks, with rustc's precedence table.
import { TypeParser } from './type-parser.ts';
import { SyntaxFault } from './lex.ts';
import type { Span, Token } from './lex.ts';
import type { Arm, BinOp, Block, ClosureParam, Expr, Ident, Item, Lit, Pat, Stmt } from './ast.ts';

const binary: Record<string, number> = {
  '==': 5,
  '!=': 5,
  '<': 5,
  '>': 5,
  '<=': 5,
  '>=': 5,
  '|': 6,
  '^': 7,
  '&': 8,
  '<<': 9,
  '>>': 9,
  '+': 10,
  '-': 10,
  '*': 11,
  '/': 11,
  '%': 11,
};
const opAssign = new Set(['+=', '-=', '*=', '/=', '%=', '^=', '&=', '|=', '<<=', '>>=']);
/** Expressions that end a statement without `;`. */
export const isBlockLike = (e: Expr): boolean =>
  e.k === 'if' || e.k === 'match' || e.k === 'block' || e.k === 'while' || e.k === 'loop' || e.k === 'for';

export abstract class ExprParser extends TypeParser {
  private noStruct = false;
  abstract item(attrs: { name: string; tokens: string; span: Span }[]): Item | null;
  abstract items(close: string | null): Item[];
  abstract bodiless(it: Item): void;
  abstract attributes(onItem?: boolean): { name: string; tokens: string; span: Span }[];
  abstract isItemStart(): boolean;
  abstract macroExpr(path: { name: string; span: Span; segs: number }, open: Token, inner: Token[], span: Span): Expr;
  abstract macroTokens(name: string, args: Token[], call: Span): Token[] | 'unknown' | null;

  // ---- patterns
  pattern(): Pat {
    const start = this.tok;
    this.eatSplit('|');
    const first = this.patternNoTop();
    if (!this.is('|')) return first;
    const pats = [first];
    while (this.eat('|')) pats.push(this.patternNoTop());
    return { k: 'or', pats, span: this.from(start) };
  }
  patternNoTop(): Pat {
    return this.nested(() => this.patternIn());
  }
  private rangeEnd(): Expr | null {
    const t = this.tok;
    if (
      t.kind === 'int' ||
      t.kind === 'float' ||
      t.kind === 'char' ||
      t.kind === 'byte' ||
      this.is('-') ||
      this.isPathStart() ||
      (t.kind === 'group' && (t.frag === 'literal' || t.frag === 'expr'))
    )
      return this.patLiteral();
    return null;
  }
  private patLiteral(): Expr {
    const start = this.tok;
    if (this.eat('-')) {
      const e = this.literal();
      return { k: 'unary', op: '-', expr: e, span: this.from(start) };
    }
    if (start.kind === 'group') return this.inGroup((c) => c.patLiteral());
    if (this.isPathStart()) {
      const path = this.path(true);
      return { k: 'path', path, span: path.span };
    }
    return this.literal();
  }
  private patternIn(): Pat {
    const start = this.tok;
    const span = (): Span => this.from(start);
    if (start.kind === 'group' && (start.frag === 'pat' || start.frag === 'pat_param'))
      return this.inGroup((c) => c.pattern());
    if (start.kind === 'group' && (start.frag === 'literal' || start.frag === 'expr')) {
      const e = this.patLiteral();
      return { k: 'lit', expr: e, span: span() };
    }
    if (this.is('_')) {
      this.next();
      return { k: 'wild', span: span() };
    }
    if (this.is('..')) {
      this.next();
      if (this.tok.kind === 'int' || this.tok.kind === 'char') {
        const hi = this.rangeEnd();
        return { k: 'range', lo: null, hi, inclusive: false, span: span() };
      }
      return { k: 'rest', span: span() };
    }
    if (this.is('..=')) {
      this.next();
      const hi = this.rangeEnd();
      return { k: 'range', lo: null, hi, inclusive: true, span: span() };
    }
    if (this.begins('&')) {
      this.eatSplit('&');
      const mut = this.eat('mut');
      const pat = this.patternNoTop();
      return { k: 'ref', mut, pat, span: span() };
    }
    if (this.is('(')) {
      this.next();
      const pats: Pat[] = [];
      let comma = false;
      while (!this.is(')')) {
        pats.push(this.pattern());
        comma = this.eat(',');
        if (!comma) break;
      }
      this.expect(')');
      if (pats.length === 1 && !comma && pats[0]!.k !== 'rest') return pats[0]!;
      return { k: 'tuple', pats, span: span() };
    }
    if (this.is('[')) {
      this.next();
      const pats = this.list(']', () => this.pattern());
      return { k: 'slice', pats, span: span() };
    }
    const lit =
      start.kind === 'int' ||
      start.kind === 'float' ||
      start.kind === 'char' ||
      start.kind === 'byte' ||
      start.kind === 'str' ||
      start.kind === 'bytestr' ||
      this.is('-') ||
      this.is('true') ||
      this.is('false');
    if (lit) return this.patRangeFrom(this.patLiteral(), start);
    if (this.is('ref') || this.is('mut')) {
      const byRef = this.eat('ref');
      const mut = this.eat('mut');
      if (mut && !byRef && (this.is('mut') || this.is('(') || this.is('[') || this.is('&') || this.is('_'))) {
        const again = this.is('mut');
        if (again) while (this.eat('mut')) continue;
        const p = this.patternNoTop();
        const all = (x: Pat): void => {
          if (x.k === 'ident') x.mut = true;
          else if (x.k === 'tuple' || x.k === 'slice') x.pats.forEach(all);
          else if (x.k === 'ref') all(x.pat);
        };
        all(p);
        this.soft(
          '',
          span(),
          again ? '`mut` on a binding may not be repeated' : '`mut` must be followed by a named binding',
        );
        return p;
      }
      const name = this.ident();
      if (mut && !byRef && (this.is('(') || this.is('{') || this.is('::')))
        return this.unexpected('expected one of `:`, `;`, `=`, `@`, or `|`');
      const sub = this.eat('@') ? this.patternNoTop() : null;
      return { k: 'ident', byRef, mut, name, sub, span: span() };
    }
    if (this.is('box') || this.is('const')) this.outside(`${this.tok.text} pattern`);
    if (
      this.isIdent &&
      !this.peekIs(1, '::') &&
      !this.peekIs(1, '(') &&
      !this.peekIs(1, '{') &&
      !this.peekIs(1, '!') &&
      !(this.peek().text === '..=' || this.peek().text === '...' || this.peek().text === '..')
    ) {
      const name = this.ident();
      const sub = this.eat('@') ? this.patternNoTop() : null;
      return { k: 'ident', byRef: false, mut: false, name, sub, span: span() };
    }
    if (this.isPathStart()) {
      const path = this.path(true);
      if (this.is('!')) {
        const call = this.from(start);
        this.next();
        const { inner } = this.takeGroup();
        const toks = this.macroTokens(path.segs[path.segs.length - 1]!.name, inner, call);
        if (toks === 'unknown') return { k: 'err', span: span() };
        if (!toks) this.outside('macro in pattern position', call);
        return this.onTokens(toks!, (c) => c.pattern());
      }
      if (this.is('(')) {
        this.next();
        const pats = this.list(')', () => this.pattern());
        return { k: 'tuplestruct', path, pats, span: span() };
      }
      if (this.is('{')) {
        this.next();
        const fields: { name: Ident; pat: Pat; shorthand: boolean }[] = [];
        let rest = false;
        while (!this.is('}')) {
          this.attributes();
          if (this.eat('..')) {
            rest = true;
            break;
          }
          const ft = this.tok;
          if (ft.kind === 'int' || (this.isIdent && this.peekIs(1, ':'))) {
            const name = ft.kind === 'int' ? (this.next(), { name: ft.text, span: this.spanOf(ft) }) : this.ident();
            this.expect(':');
            fields.push({ name, pat: this.pattern(), shorthand: false });
          } else {
            const byRef = this.eat('ref'),
              mut = this.eat('mut'),
              name = this.ident();
            fields.push({
              name,
              pat: { k: 'ident', byRef, mut, name, sub: null, span: this.from(ft) },
              shorthand: true,
            });
          }
          if (!this.eat(',')) break;
        }
        this.expect('}');
        return { k: 'struct', path, fields, rest, span: span() };
      }
      if (this.is('..=') || this.is('...') || this.is('..'))
        return this.patRangeFrom({ k: 'path', path, span: path.span }, start);
      return { k: 'path', path, span: span() };
    }
    return this.unexpected('expected pattern');
  }
  private patRangeFrom(lo: Expr, start: Token): Pat {
    if (this.is('..=') || this.is('...')) {
      const old = this.next().text === '...';
      const hi = this.rangeEnd();
      if (old) this.soft('E0783', this.from(start), '`...` range patterns are not allowed');
      if (!hi) throw new SyntaxFault('E0586', this.last.start, false);
      return { k: 'range', lo, hi, inclusive: true, span: this.from(start) };
    }
    if (this.is('..')) {
      this.next();
      const hi = this.rangeEnd();
      return { k: 'range', lo, hi, inclusive: false, span: this.from(start) };
    }
    return { k: 'lit', expr: lo, span: this.from(start) };
  }
  protected onTokens<T>(tokens: Token[], f: (c: this) => T): T {
    const saved = this.tokens,
      pos = this.pos,
      last = this.last;
    this.tokens = tokens;
    this.pos = 0;
    const r = f(this);
    if (this.pos < this.tokens.length) this.unexpected('expected end of macro expansion');
    this.tokens = saved;
    this.pos = pos;
    this.last = last;
    return r;
  }

  // ---- expressions
  expr(): Expr {
    const saved = this.noStruct;
    this.noStruct = false;
    const e = this.nested(() => this.assignment());
    this.noStruct = saved;
    return e;
  }
  exprNoStruct(): Expr {
    const saved = this.noStruct;
    this.noStruct = true;
    const e = this.nested(() => this.assignment());
    this.noStruct = saved;
    return e;
  }
  private assignment(): Expr {
    const start = this.tok;
    this.attributes();
    const l = this.rangeExpr();
    if (this.is('=')) {
      this.next();
      const r = this.assignment();
      return { k: 'assign', l, r, span: this.from(start) };
    }
    const t = this.tok;
    if (t.kind === 'punct' && opAssign.has(t.text)) {
      this.next();
      const r = this.assignment();
      return { k: 'assignop', op: t.text.slice(0, -1) as BinOp, l, r, opSpan: this.spanOf(t), span: this.from(start) };
    }
    return l;
  }
  private startsExpr(): boolean {
    const t = this.tok;
    if (t.kind === 'eof') return false;
    if (t.kind === 'punct')
      return (
        ['(', '[', '-', '*', '!', '&', '&&', '|', '||', '<', '<<', '::', '#'].includes(t.text) ||
        (t.text === '{' && !this.noStruct) ||
        t.text === '..'
      );
    if (
      t.kind === 'ident' &&
      [
        'as',
        'else',
        'in',
        'where',
        'let',
        'mut',
        'ref',
        'fn',
        'struct',
        'enum',
        'impl',
        'trait',
        'type',
        'use',
        'pub',
        'mod',
        'static',
      ].includes(t.text)
    )
      return t.text === 'let';
    return true;
  }
  private rangeExpr(): Expr {
    const start = this.tok;
    if (this.is('..') || this.is('..=')) {
      const inclusive = this.next().text === '..=';
      const hi =
        this.startsExpr() && !this.is('{')
          ? this.lazyOr()
          : this.startsExpr() && !this.noStruct && this.is('{')
            ? this.lazyOr()
            : null;
      if (inclusive && !hi) this.soft('E0586', this.spanOf(start), 'inclusive range with no end');
      return { k: 'range', lo: null, hi, inclusive, span: this.from(start) };
    }
    const lo = this.lazyOr();
    if (this.is('..') || this.is('..=')) {
      const t = this.next(),
        inclusive = t.text === '..=';
      const hi = this.startsExpr() ? this.lazyOr() : null;
      if (inclusive && !hi) this.soft('E0586', this.spanOf(t), 'inclusive range with no end');
      return { k: 'range', lo, hi, inclusive, span: this.from(start) };
    }
    return lo;
  }
  private lazyOr(): Expr {
    const start = this.tok;
    let l = this.lazyAnd();
    while (this.is('||')) {
      this.next();
      const r = this.lazyAnd();
      l = { k: 'lazy', op: '||', l, r, span: this.from(start) };
    }
    return l;
  }
  private lazyAnd(): Expr {
    const start = this.tok;
    let l = this.binaryExpr(5);
    while (this.is('&&')) {
      this.next();
      const r = this.binaryExpr(5);
      l = { k: 'lazy', op: '&&', l, r, span: this.from(start) };
    }
    return l;
  }
  private binaryExpr(min: number): Expr {
    const start = this.tok;
    let l = this.castExpr(),
      compared = false;
    for (;;) {
      const t = this.tok;
      const p = t.kind === 'punct' ? binary[t.text] : undefined;
      if (p === undefined || p < min) return l;
      if (p === 5) {
        if (compared) throw new SyntaxFault('comparison operators cannot be chained', start.start, false);
        compared = true;
      }
      this.next();
      const r = this.binaryExpr(p + 1);
      l = { k: 'binary', op: t.text as BinOp, l, r, opSpan: this.spanOf(t), span: this.from(start) };
    }
  }
  private castExpr(): Expr {
    const start = this.tok;
    let e = this.unary();
    while (this.is('as')) {
      this.next();
      const ty = this.typeNoBounds();
      e = { k: 'cast', expr: e, ty, span: this.from(start) };
    }
    return e;
  }
  private unary(): Expr {
    return this.nested(() => this.unaryIn());
  }
  private unaryIn(): Expr {
    const start = this.tok;
    if (this.is('-') || this.is('!') || this.is('*')) {
      const op = this.next().text as '-' | '!' | '*';
      const expr = this.unary();
      return { k: 'unary', op, expr, span: this.from(start) };
    }
    if (this.begins('&') && !this.is('&=')) {
      this.eatSplit('&');
      if (this.is('raw') && (this.peekIs(1, 'const') || this.peekIs(1, 'mut'))) {
        this.next();
        const mut = this.next().text === 'mut';
        const expr = this.unary();
        return { k: 'borrow', mut, raw: true, expr, span: this.from(start) };
      }
      const mut = this.eat('mut');
      const expr = this.unary();
      return { k: 'borrow', mut, raw: false, expr, span: this.from(start) };
    }
    if (this.is('let')) {
      this.next();
      const pat = this.pattern();
      this.expect('=');
      const saved = this.noStruct;
      this.noStruct = true;
      const expr = this.binaryExpr(6);
      this.noStruct = saved;
      return { k: 'let', pat, expr, span: this.from(start) };
    }
    if (
      this.is('|') ||
      this.is('||') ||
      this.is('move') ||
      (this.is('static') && (this.peekIs(1, '|') || this.peekIs(1, 'move')))
    )
      return this.closure();
    if (this.is('return')) {
      this.next();
      const expr = this.startsExpr() ? this.assignment() : null;
      return { k: 'return', expr, span: this.from(start) };
    }
    if (this.is('break')) {
      this.next();
      const label = this.tok.kind === 'lifetime' ? this.label() : null;
      const expr = this.startsExpr() ? this.assignment() : null;
      return { k: 'break', label, expr, span: this.from(start) };
    }
    if (this.is('continue')) {
      this.next();
      const label = this.tok.kind === 'lifetime' ? this.label() : null;
      return { k: 'continue', label, span: this.from(start) };
    }
    return this.postfix(this.primary(), start);
  }
  private label(): Ident {
    const t = this.next();
    return { name: t.text, span: this.spanOf(t) };
  }
  private closure(): Expr {
    const start = this.tok;
    const move = this.eat('move');
    if (this.is('static') || this.is('async')) this.outside('async or static closure');
    const params: ClosureParam[] = [];
    if (!this.eat('||')) {
      this.expect('|');
      while (!this.is('|')) {
        this.attributes();
        const pat = this.patternNoTop();
        const ty = this.eat(':') ? this.type() : null;
        params.push({ pat, ty });
        if (!this.eat(',')) break;
      }
      this.expect('|');
    }
    const ret = this.eat('->') ? this.typeNoBounds() : null;
    const headSpan = this.from(start);
    let body: Expr;
    if (ret) {
      const b = this.block();
      body = { k: 'block', block: b, label: null, unsafe: false, isConst: false, span: b.span };
    } else body = this.nested(() => this.assignment());
    return { k: 'closure', move, params, ret, body, headSpan, span: this.from(start) };
  }
  private postfix(e: Expr, start: Token): Expr {
    for (;;) {
      if (this.is('?')) {
        this.next();
        e = { k: 'try', expr: e, span: this.from(start) };
      } else if (this.is('(')) {
        this.next();
        const args = this.list(')', () => this.expr());
        e = { k: 'call', callee: e, args, span: this.from(start) };
      } else if (this.is('[')) {
        this.next();
        const index = this.expr();
        this.expect(']');
        e = { k: 'index', expr: e, index, span: this.from(start) };
      } else if (this.is('.')) {
        this.next();
        const t = this.tok;
        if (t.kind === 'int') {
          this.next();
          e = { k: 'field', expr: e, name: { name: t.text, span: this.spanOf(t) }, span: this.from(start) };
        } else if (t.kind === 'float') {
          this.next();
          const parts = t.text.split('.');
          let at = t.start;
          for (const p of parts) {
            if (p === '') continue;
            if (!/^\d+$/.test(p)) throw new SyntaxFault('unexpected token', t.start, false);
            e = {
              k: 'field',
              expr: e,
              name: { name: p, span: { start: at, end: at + p.length, exp: t.exp } },
              span: { start: start.start, end: at + p.length, exp: start.exp },
            };
            at += p.length + 1;
          }
          if (t.text.endsWith('.')) {
            this.pos--;
            this.tokens = this.tokens.slice();
            this.tokens[this.pos] = { ...t, kind: 'punct', text: '.', start: t.end - 1 };
          }
        } else if (this.is('await')) this.outside('await');
        else {
          if (
            !(this.isIdent || this.is('self') || this.is('Self') || this.is('super') || this.is('crate')) &&
            !this.tok.exp
          ) {
            this.soft('', this.spanOf(this.tok), `unexpected token: \`${this.tok.text}\``);
            return { k: 'err', span: this.from(start) };
          }
          const seg = this.segment(true);
          if (this.is('(')) {
            this.next();
            const args = this.list(')', () => this.expr());
            e = { k: 'method', recv: e, seg, args, span: this.from(start) };
          } else {
            if (seg.args) this.unexpected('expected `(`');
            e = { k: 'field', expr: e, name: { name: seg.name, span: seg.span }, span: this.from(start) };
          }
        }
      } else return e;
    }
  }
  literal(): Expr {
    const t = this.tok;
    const span = this.spanOf(t);
    if (t.kind === 'group') return this.inGroup((c) => c.patLiteral());
    let lit: Lit;
    switch (t.kind) {
      case 'int':
      case 'float':
      case 'str':
      case 'bytestr':
      case 'char':
      case 'byte':
        if (t.suffix && t.kind !== 'int' && t.kind !== 'float')
          this.soft('', span, `suffixes on ${t.kind} literals are invalid`);
        lit = { kind: t.kind, value: t.value, suffix: t.suffix, span };
        break;
      case 'cstr':
        return this.outside('C string');
      default:
        if (this.is('true') || this.is('false')) {
          lit = { kind: 'bool', value: t.text, suffix: '', span };
          break;
        }
        return this.unexpected('expected literal');
    }
    this.next();
    return { k: 'lit', lit, span };
  }
  blockExpr(label: Ident | null, unsafe: boolean, start: Token): Expr {
    const b = this.block();
    return { k: 'block', block: b, label, unsafe, isConst: false, span: this.from(start) };
  }
  private primary(): Expr {
    const start = this.tok;
    const span = (): Span => this.from(start);
    if (start.kind === 'group') {
      if (start.frag === 'expr' || start.frag === 'literal') {
        const e = this.inGroup((c) => c.expr());
        return { k: 'paren', expr: e, span: e.span };
      }
      if (start.frag === 'block') {
        const b = this.inGroup((c) => c.block());
        return { k: 'block', block: b, label: null, unsafe: false, isConst: false, span: b.span };
      }
      if (start.frag === 'stmt') return this.inGroup((c) => c.expr());
    }
    switch (start.kind) {
      case 'int':
      case 'float':
      case 'str':
      case 'bytestr':
      case 'char':
      case 'byte':
      case 'cstr':
        return this.literal();
    }
    if (this.is('true') || this.is('false')) return this.literal();
    if (this.is('_')) {
      this.next();
      return { k: 'underscore', span: span() };
    }
    if (this.is('(')) {
      this.next();
      const elems: Expr[] = [];
      let comma = false;
      while (!this.is(')')) {
        elems.push(this.expr());
        comma = this.eat(',');
        if (!comma) break;
      }
      this.expect(')');
      if (elems.length === 1 && !comma) return { k: 'paren', expr: elems[0]!, span: span() };
      return { k: 'tuple', elems, span: span() };
    }
    if (this.is('[')) {
      this.next();
      if (this.eat(']')) return { k: 'array', elems: [], span: span() };
      const first = this.expr();
      if (this.eat(';')) {
        const len = this.expr();
        this.expect(']');
        return { k: 'repeat', elem: first, len, span: span() };
      }
      const elems = [first];
      while (this.eat(',')) {
        if (this.is(']')) break;
        elems.push(this.expr());
      }
      this.expect(']');
      return { k: 'array', elems, span: span() };
    }
    if (this.is('{')) return this.blockExpr(null, false, start);
    if (this.is('unsafe')) {
      this.next();
      return this.blockExpr(null, true, start);
    }
    if (this.is('const') && this.peekIs(1, '{')) {
      this.next();
      const b = this.block();
      return { k: 'block', block: b, label: null, unsafe: false, isConst: true, span: span() };
    }
    if (this.is('if')) return this.ifExpr();
    if (this.is('match')) return this.matchExpr();
    let label: Ident | null = null;
    if (start.kind === 'lifetime') {
      label = this.label();
      this.expect(':');
    }
    if (this.is('while')) {
      this.next();
      const cond = this.exprNoStruct();
      const body = this.block();
      return { k: 'while', cond, body, label, span: span() };
    }
    if (this.is('loop')) {
      this.next();
      const body = this.block();
      return { k: 'loop', body, label, span: span() };
    }
    if (this.is('for') && !this.peekIs(1, '<')) {
      this.next();
      const pat = this.pattern();
      this.expect('in');
      const e = this.exprNoStruct();
      const body = this.block();
      return { k: 'for', pat, expr: e, body, label, span: span() };
    }
    if (label && this.is('{')) return this.blockExpr(label, false, start);
    if (this.is('async') || this.is('yield') || this.is('become') || this.is('do')) this.outside(this.tok.text);
    if (this.isPathStart()) {
      const path = this.path(true);
      if (this.is('!') && !this.peekIs(1, '=') && !path.qself) {
        this.next();
        if (!(this.is('(') || this.is('[') || this.is('{'))) this.unexpected('expected one of `(`, `[`, or `{`');
        const { inner, open } = this.takeGroup();
        const last = path.segs[path.segs.length - 1]!;
        return this.macroExpr({ name: last.name, span: path.span, segs: path.segs.length }, open, inner, span());
      }
      if (this.is('{') && !this.noStruct && this.looksLikeStruct()) return this.structExpr(path, start);
      return { k: 'path', path, span: span() };
    }
    return this.unexpected('expected expression');
  }
  private looksLikeStruct(): boolean {
    const a = this.peek(1),
      b = this.peek(2);
    if (a.text === '}' && a.kind === 'punct') return true;
    if (a.text === '..' && a.kind === 'punct') return true;
    if (a.text === '#' && a.kind === 'punct') return true;
    if (a.kind === 'ident' || a.kind === 'raw' || a.kind === 'int' || (a.kind === 'group' && a.frag === 'ident'))
      return b.kind === 'punct' && (b.text === ':' || b.text === ',' || b.text === '}');
    return false;
  }
  private structExpr(path: import('./ast.ts').Path, start: Token): Expr {
    this.next();
    const fields: { name: Ident; expr: Expr; shorthand: boolean }[] = [];
    let base: Expr | null = null,
      rest = false;
    while (!this.is('}')) {
      this.attributes();
      if (this.eat('..')) {
        rest = true;
        if (!this.is('}')) base = this.expr();
        break;
      }
      const t = this.tok;
      const name = t.kind === 'int' ? (this.next(), { name: t.text, span: this.spanOf(t) }) : this.ident();
      if (this.eat(':')) fields.push({ name, expr: this.expr(), shorthand: false });
      else
        fields.push({
          name,
          expr: {
            k: 'path',
            path: {
              global: false,
              qself: null,
              qpos: 0,
              segs: [{ name: name.name, span: name.span, args: null }],
              span: name.span,
            },
            span: name.span,
          },
          shorthand: true,
        });
      if (!this.eat(',')) break;
    }
    this.expect('}');
    return { k: 'struct', path, fields, base, rest, span: this.from(start) };
  }
  private ifExpr(): Expr {
    const start = this.tok;
    this.expect('if');
    const cond = this.exprNoStruct();
    const then = this.block();
    let els: Expr | null = null;
    if (this.eat('else')) {
      const t = this.tok;
      els = this.is('if') ? this.nested(() => this.ifExpr()) : this.blockExpr(null, false, t);
    }
    return { k: 'if', cond, then, els, span: this.from(start) };
  }
  private matchExpr(): Expr {
    const start = this.tok;
    this.expect('match');
    const expr = this.exprNoStruct();
    this.expect('{');
    const arms: Arm[] = [];
    while (!this.is('}')) {
      this.attributes();
      const at = this.tok;
      const pat = this.pattern();
      const guard = this.eat('if') ? this.expr() : null;
      this.expect('=>');
      const bodyStart = this.pos;
      const body = this.armBody();
      void bodyStart;
      arms.push({ pat, guard, body, span: this.from(at) });
      if (!this.eat(',') && !this.is('}') && !(body.k === 'block' && !body.label ? true : isBlockLike(body)))
        this.unexpected('expected one of `,`, `}`');
    }
    this.expect('}');
    return { k: 'match', expr, arms, span: this.from(start) };
  }
  private armBody(): Expr {
    if (this.is('{')) {
      // a block body ends the arm unless an operator on it follows, which rustc reads as a new arm
      const t = this.tok,
        save = this.pos;
      const b = this.blockExpr(null, false, t);
      if (this.is(',') || this.is('}') || !(this.is('.') || this.is('?'))) return b;
      this.pos = save;
    }
    return this.expr();
  }

  // ---- blocks
  block(): Block {
    const start = this.tok;
    if (start.kind === 'group' && start.frag === 'block') return this.inGroup((c) => c.block());
    this.expect('{');
    const saved = this.noStruct;
    this.noStruct = false;
    this.scope.frames.push(new Map());
    this.scope.inFn++;
    const b = this.nested(() => this.blockBody(true));
    this.scope.inFn--;
    this.scope.frames.pop();
    this.noStruct = saved;
    this.expect('}');
    b.span = this.from(start);
    return b;
  }
  blockBody(braced: boolean): Block {
    const stmts: Stmt[] = [],
      items: Item[] = [];
    let expr: Expr | null = null;
    const start = this.tok;
    const finish = (): boolean => (braced ? this.is('}') : this.atEnd);
    while (!finish()) {
      const at = this.tok;
      if (this.eat(';')) continue;
      const state = this.state();
      try {
        if (at.kind === 'group' && at.frag === 'item') {
          for (const it of this.inGroup((c) => c.items(null))) items.push(it);
          continue;
        }
        if (at.kind === 'group' && at.frag === 'stmt') {
          const sub = this.inGroup((c) => c.blockBody(false));
          items.push(...sub.items);
          stmts.push(...sub.stmts);
          if (sub.expr) {
            if (finish()) expr = sub.expr;
            else {
              if (!this.eat(';') && !isBlockLike(sub.expr)) this.missingSemi();
              stmts.push({ k: 'expr', expr: sub.expr, semi: true, span: sub.expr.span });
            }
          } else this.eat(';');
          continue;
        }
        const attrs = this.attributes(true);
        if (finish() && !attrs.length) continue;
        if (this.is('let')) {
          stmts.push(this.letStmt());
          continue;
        }
        if (this.isItemStart()) {
          const it = this.item(attrs);
          if (it) {
            this.bodiless(it);
            items.push(it);
            stmts.push({ k: 'item', item: it, span: it.span });
          }
          continue;
        }
        // a macro used as a statement expands to statements
        if (
          this.isIdent &&
          this.peekIs(1, '!') &&
          !this.peekIs(2, '=') &&
          (this.peekIs(2, '(') || this.peekIs(2, '{') || this.peekIs(2, '['))
        ) {
          const end = this.skipGroup(this.pos + 2),
            after = this.tokens[end],
            open = this.peek(2).text;
          const alone =
            after === undefined ||
            (after.kind === 'punct' && (after.text === ';' || after.text === '}')) ||
            (open === '{' && !(after.kind === 'punct' && (after.text === '.' || after.text === '?')));
          if (alone) {
            const name = this.tok.text;
            const nameTok = this.next();
            this.next();
            const { inner } = this.takeGroup();
            const call = this.from(nameTok);
            const toks = this.macroTokens(name, inner, call);
            if (toks && toks !== 'unknown') {
              const semi = this.eat(';');
              const sub = this.onTokens(toks, (c) => c.blockBody(false));
              items.push(...sub.items);
              stmts.push(...sub.stmts);
              if (sub.expr) {
                if (finish() && !semi) expr = sub.expr;
                else
                  stmts.push({ k: 'expr', expr: sub.expr, semi: semi || !isBlockLike(sub.expr), span: sub.expr.span });
              }
              continue;
            }
            const e: Expr =
              toks === 'unknown'
                ? { k: 'err', span: call }
                : this.macroExpr({ name, span: call, segs: 1 }, this.tok, inner, call);
            if (this.eat(';')) stmts.push({ k: 'expr', expr: e, semi: true, span: this.from(at) });
            else if (finish()) expr = e;
            else stmts.push({ k: 'expr', expr: e, semi: true, span: this.from(at) });
            continue;
          }
        }
        const e = this.statementExpr();
        if (this.eat(';')) {
          stmts.push({ k: 'expr', expr: e, semi: true, span: this.from(at) });
          continue;
        }
        if (finish()) {
          expr = e;
          break;
        }
        if (isBlockLike(e)) {
          stmts.push({ k: 'expr', expr: e, semi: false, span: this.from(at) });
          continue;
        }
        this.missingSemi();
        stmts.push({ k: 'expr', expr: { k: 'err', span: e.span }, semi: true, span: this.from(at) });
      } catch (e) {
        if (!(e instanceof SyntaxFault) || !braced || !this.recover(e, state)) throw e;
        expr = { k: 'err', span: this.spanOf(at) };
      }
    }
    if (braced) this.strayDoc('E0585', "a documentation comment that doesn't document anything");
    return { stmts, expr, items, span: this.from(start) };
  }
  /** rustc puts "expected `;`" at the end of what stands before. */
  /** Could an expression, an item or the end of a block begin here? */
  protected beginsAnything(): boolean {
    const t = this.tok;
    return t.kind === 'punct'
      ? ['(', '[', '{', '}', '-', '*', '!', '&', '&&', '|', '||', '<', '<<', '::', '#', '..'].includes(t.text)
      : t.kind !== 'group' && t.kind !== 'eof';
  }
  private missingSemi(): void {
    const t = this.tok;
    const recovers = this.beginsAnything();
    if (t.exp || this.last.exp || t.kind === 'eof' || !this.onNewLine() || !recovers)
      throw new SyntaxFault(`expected \`;\`, found \`${t.text}\``, t.start, !t.exp && t.kind !== 'eof', t.exp);
    this.soft('', { start: this.last.end - 1, end: this.last.end, exp: null }, `expected \`;\`, found \`${t.text}\``);
  }
  private state() {
    return {
      tokens: this.tokens,
      pos: this.pos,
      frames: this.scope.frames.length,
      inFn: this.scope.inFn,
      noStruct: this.noStruct,
      depth: this.depth,
      faults: this.faults.length,
    };
  }
  /** After an error in a statement the parser goes on behind the block, as rustc's does. */
  private recover(e: SyntaxFault, s: ReturnType<ExprParser['state']>): boolean {
    if (e.exp) return false;
    let at = s.pos,
      depth = 0;
    for (; at < s.tokens.length && s.tokens[at]!.start < e.at; at++) {
      const t = s.tokens[at]!;
      if (t.kind === 'group') return false;
      if (t.kind !== 'punct') continue;
      if ('([{'.includes(t.text)) depth++;
      else if (')]}'.includes(t.text)) depth--;
    }
    if (s.tokens[at]?.start !== e.at || depth !== 0) if (!e.certain) return false;
    const code = /^E\d{4}$/.test(e.message) ? e.message : '';
    this.tokens = s.tokens;
    this.scope.frames.length = s.frames;
    this.scope.inFn = s.inFn;
    this.noStruct = s.noStruct;
    this.depth = s.depth;
    depth = 0;
    at = s.pos;
    for (; at < s.tokens.length; at++) {
      const t = s.tokens[at]!;
      if (t.kind !== 'punct') continue;
      if (t.text === '}' && depth === 0) break;
      if ('([{'.includes(t.text)) depth++;
      else if (')]}'.includes(t.text)) depth--;
    }
    if (at >= s.tokens.length) return false;
    this.pos = at;
    this.last = s.tokens[at - 1] ?? this.last;
    this.soft(code, { start: e.at, end: e.at + 1, exp: null }, e.message);
    return true;
  }
  abstract onNewLine(): boolean;
  private statementExpr(): Expr {
    const start = this.tok;
    const blockish =
      this.is('if') ||
      this.is('match') ||
      this.is('while') ||
      this.is('loop') ||
      (this.is('for') && !this.peekIs(1, '<')) ||
      this.is('{') ||
      (this.is('unsafe') && this.peekIs(1, '{')) ||
      start.kind === 'lifetime';
    if (blockish) {
      const e = this.primary();
      if (this.is('.') || this.is('?')) {
        // a method on a block-like statement goes on as an expression
        const saved = this.noStruct;
        const p = this.postfix(e, start);
        this.noStruct = saved;
        return this.continueExpr(p, start);
      }
      return e;
    }
    return this.expr();
  }
  private continueExpr(l: Expr, start: Token): Expr {
    const t = this.tok;
    if (this.is('=')) {
      this.next();
      const r = this.assignment();
      return { k: 'assign', l, r, span: this.from(start) };
    }
    if (t.kind === 'punct' && opAssign.has(t.text)) {
      this.next();
      const r = this.assignment();
      return { k: 'assignop', op: t.text.slice(0, -1) as BinOp, l, r, opSpan: this.spanOf(t), span: this.from(start) };
    }
    if (t.kind === 'punct' && binary[t.text] !== undefined) this.outside('operator after a block expression');
    return l;
  }
  private letStmt(): Stmt {
    const start = this.tok;
    this.expect('let');
    const pat = this.pattern();
    const ty = this.eat(':') ? this.type() : null;
    let init: Expr | null = null,
      els: Block | null = null;
    if (this.eat('=')) {
      init = this.expr();
      if (this.eat('else')) els = this.block();
    }
    const inStmtFrag = this.atEnd;
    if (!this.is(';')) {
      if (inStmtFrag) return { k: 'let', pat, ty, init, els, span: this.from(start) };
      this.missingSemi();
    } else this.next();
    return { k: 'let', pat, ty, init, els, span: this.from(start) };
  }
}
