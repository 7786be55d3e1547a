// Expressions ([expr]), by precedence climbing.
import { error, refuse, type Pos } from './diagnose.ts';
import { NameScope } from './parse-base.ts';
import { TypeParser, BASIC, KEYWORDS } from './parse-types.ts';
import type {
  BraceExpr,
  Capture,
  Expr,
  Init,
  Name,
  NamePart,
  Param,
  Requirement,
  Stmt,
  TArg,
  Template,
  TypeNode,
} from './ast.ts';

const PREC: Record<string, number> = {
  '||': 1,
  or: 1,
  '&&': 2,
  and: 2,
  '|': 3,
  bitor: 3,
  '^': 4,
  xor: 4,
  '&': 5,
  bitand: 5,
  '==': 6,
  '!=': 6,
  not_eq: 6,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  '<=>': 8,
  '<<': 9,
  '>>': 9,
  '+': 10,
  '-': 10,
  '*': 11,
  '/': 11,
  '%': 11,
  '.*': 12,
  '->*': 12,
};
const ALT: Record<string, string> = {
  or: '||',
  and: '&&',
  bitor: '|',
  xor: '^',
  bitand: '&',
  not_eq: '!=',
  not: '!',
  compl: '~',
};
const ASSIGN = new Set(['=', '+=', '-=', '*=', '/=', '%=', '<<=', '&=', '|=', '^=']);
const FOLD = new Set([
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  '&',
  '|',
  '<<',
  '>>',
  '&&',
  '||',
  ',',
  '==',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  '=',
  '+=',
  '-=',
  '*=',
  '/=',
  '|=',
  '&=',
  '^=',
]);

export abstract class ExprParser extends TypeParser {
  abstract block(): Stmt & { k: 'block' };

  expr(): Expr {
    let a = this.assignExpr();
    while (this.is(',') && !this.isAt(1, '...')) {
      const pos = this.next().pos;
      const b = this.assignExpr();
      a = { k: 'bin', op: ',', a, b, pos };
    }
    return a;
  }
  assignExpr(): Expr {
    if (++this.depth > 500) refuse(this.pos, 'nesting');
    const r = this.assignInner();
    this.depth--;
    return r;
  }
  private assignInner(): Expr {
    if (this.is('throw')) {
      const pos = this.next().pos;
      const stop = this.is(';') || this.is(')') || this.is(',') || this.is(':');
      return { k: 'throw', pos, e: stop ? null : this.assignExpr() };
    }
    if (this.is('co_yield') || this.is('co_await')) refuse(this.pos, this.tok.s);
    const a = this.condExpr();
    const t = this.tok;
    if (t.t === 'op') {
      if (ASSIGN.has(t.s)) {
        this.p++;
        const b = this.is('{') ? this.brace() : this.assignExpr();
        return { k: 'assign', op: t.s, a, b, pos: t.pos };
      }
      if (t.s === '>' && !this.noAngle && this.isAt(1, '>=') && !this.peek().ws) {
        this.p += 2;
        return { k: 'assign', op: '>>=', a, b: this.assignExpr(), pos: t.pos };
      }
    }
    return a;
  }
  condExpr(): Expr {
    const c = this.binaryExpr(1);
    if (!this.is('?')) return c;
    const pos = this.next().pos;
    const saved = this.noAngle;
    this.noAngle = false;
    const a = this.expr();
    this.noAngle = saved;
    this.expect(':');
    const b = this.assignExpr();
    return { k: 'cond', pos, c, a, b };
  }
  private binOp(): string {
    const t = this.tok;
    if (t.t === 'op') {
      if (t.s === '>') {
        if (this.noAngle) return '';
        if (this.isShift()) return '>>';
        if (this.isAt(1, '>=') && !this.peek().ws) return '';
        return '>';
      }
      return PREC[t.s] ? t.s : '';
    }
    if (t.t === 'id') {
      const a = ALT[t.s];
      return a && PREC[t.s] ? t.s : '';
    }
    return '';
  }
  binaryExpr(min: number): Expr {
    if (++this.depth > 500) refuse(this.pos, 'nesting');
    let a = this.unaryExpr();
    for (;;) {
      const op = this.binOp();
      const prec = PREC[op] ?? 0;
      if (!op || prec < min) {
        this.depth--;
        return a;
      }
      // `(pack op ...)`: a fold, closed by the caller
      const width = op === '>>' ? 2 : 1;
      if (this.isAt(width, '...')) {
        this.depth--;
        return a;
      }
      const pos = this.pos;
      this.p += width;
      const b = this.binaryExpr(prec + 1);
      a = { k: 'bin', op: ALT[op] ?? op, a, b, pos };
    }
  }
  unaryExpr(): Expr {
    const t = this.tok;
    const pos = t.pos;
    if (t.t === 'op') {
      switch (t.s) {
        case '++':
        case '--':
        case '+':
        case '-':
        case '!':
        case '~':
        case '*':
        case '&': {
          this.p++;
          return { k: 'un', op: t.s, e: this.nestedUnary(), pos };
        }
        case '::':
          if (this.isAt(1, 'new') || this.isAt(1, 'delete')) {
            this.p++;
            return this.is('new') ? this.newExpr(true) : this.deleteExpr(true);
          }
          break;
        case '(': {
          const c = this.castOrParen();
          if (c) return c;
          break;
        }
      }
    } else if (t.t === 'id') {
      switch (t.s) {
        case 'not':
        case 'compl':
          this.p++;
          return { k: 'un', op: ALT[t.s] as string, e: this.nestedUnary(), pos };
        case 'sizeof': {
          this.p++;
          if (this.accept('...')) {
            this.expect('(');
            const n = this.ident().s;
            this.expect(')');
            return { k: 'sizeof', pack: n, pos };
          }
          if (this.is('(')) {
            const type = this.attempt(() => {
              this.p++;
              if (!this.startsType()) return undefined;
              const saved = this.noAngle;
              this.noAngle = false;
              const x = this.typeId();
              this.noAngle = saved;
              return this.accept(')') ? x : undefined;
            });
            if (type) return { k: 'sizeof', type, pos };
          }
          return { k: 'sizeof', e: this.nestedUnary(), pos };
        }
        case 'alignof': {
          this.p++;
          this.expect('(');
          const type = this.typeId();
          this.expect(')');
          return { k: 'alignof', type, pos };
        }
        case 'noexcept': {
          this.p++;
          this.expect('(');
          const e = this.expr();
          this.expect(')');
          return { k: 'noexcept', e, pos };
        }
        case 'new':
          return this.newExpr(false);
        case 'delete':
          return this.deleteExpr(false);
        case 'co_await':
          refuse(pos, 'co_await');
      }
    }
    return this.postfix(this.primary());
  }
  private nestedUnary(): Expr {
    if (++this.depth > 500) refuse(this.pos, 'nesting');
    const e = this.unaryExpr();
    this.depth--;
    return e;
  }
  private castOrParen(): Expr | null {
    const pos = this.pos;
    const p = this.p;
    this.p++;
    if (!this.startsType()) {
      this.p = p;
      return null;
    }
    const saved = this.noAngle;
    this.noAngle = false;
    const type = this.attempt(() => {
      const t = this.typeId();
      return this.accept(')') ? t : undefined;
    });
    this.noAngle = saved;
    if (!type) {
      this.p = p;
      return null;
    }
    // `(T)` must be followed by something castable
    const t = this.tok;
    if (t.t === 'op' && !['(', '-', '+', '*', '&', '!', '~', '++', '--', '{', '[', '::'].includes(t.s)) {
      this.p = p;
      return null;
    }
    if (t.t === 'op' && t.s === '[' && type.k !== 'basic' && type.k !== 'named') {
      this.p = p;
      return null;
    }
    if (t.t === 'eof' || (t.t === 'id' && ALT[t.s] && PREC[t.s])) {
      this.p = p;
      return null;
    }
    if (this.is('{')) {
      return this.postfix({ k: 'fcast', type, args: [], brace: this.brace(), pos });
    }
    const e = this.nestedUnary();
    return { k: 'cast', style: 'c', type, e, pos };
  }
  private newExpr(global: boolean): Expr {
    const pos = this.expect('new').pos;
    let place: Expr[] = [];
    let type: TypeNode | undefined;
    const saved = this.noAngle;
    this.noAngle = false;
    if (this.is('(')) {
      // placement, or a parenthesised type
      const asType = this.attempt(() => {
        this.p++;
        if (!this.startsType()) return undefined;
        const t = this.typeId();
        return this.accept(')') && !(this.tok.t === 'id' && !PREC[this.tok.s]) && !this.is('(') ? t : undefined;
      });
      if (asType) type = asType;
      else {
        this.p++;
        place = this.args(')');
      }
    }
    if (!type) {
      if (this.is('(')) {
        this.p++;
        type = this.typeId();
        this.expect(')');
      } else {
        const s = this.typeSpecs();
        const d = this.declarator('new');
        type = d.wrap(s.type as TypeNode);
      }
    }
    let init: Init = { k: 'none' };
    if (this.is('(')) {
      const at = this.next().pos;
      init = { k: 'paren', args: this.args(')'), pos: at };
    } else if (this.is('{')) {
      const at = this.pos;
      init = { k: 'brace', e: this.brace(), pos: at };
    }
    this.noAngle = saved;
    return { k: 'new', global, place, type, init, pos };
  }
  private deleteExpr(global: boolean): Expr {
    const pos = this.expect('delete').pos;
    let array = false;
    if (this.is('[') && this.isAt(1, ']')) {
      this.p += 2;
      array = true;
    }
    return { k: 'delete', array, e: this.nestedUnary(), global, pos };
  }
  /** comma-separated arguments up to and including the closing bracket */
  args(close: string): Expr[] {
    const out: Expr[] = [];
    const saved = this.noAngle;
    this.noAngle = false;
    if (!this.is(close)) {
      for (;;) {
        let e: Expr = this.is('{') ? this.brace() : this.assignExpr();
        if (this.is('...')) {
          const pos = this.next().pos;
          e = { k: 'pack', e, pos };
        }
        out.push(e);
        if (!this.accept(',')) break;
      }
    }
    this.noAngle = saved;
    this.expect(close);
    return out;
  }
  brace(): BraceExpr {
    const pos = this.expect('{').pos;
    if (++this.depth > 500) refuse(pos, 'nesting');
    const saved = this.noAngle;
    this.noAngle = false;
    const items: BraceExpr['items'] = [];
    while (!this.is('}')) {
      const at = this.pos;
      let name: string | undefined;
      if (this.is('.') && this.peek().t === 'id') {
        this.p++;
        name = this.ident().s;
        if (!this.is('{')) this.expect('=');
      } else if (
        this.is('[') &&
        this.attempt(() => {
          this.skipBalanced();
          return this.is('=') || undefined;
        })
      )
        refuse(at, 'array designator');
      let e: Expr = this.is('{') ? this.brace() : this.assignExpr();
      if (this.is('...')) {
        const pp = this.next().pos;
        e = { k: 'pack', e, pos: pp };
      }
      items.push(name ? { name, e, pos: at } : { e, pos: at });
      if (!this.accept(',')) break;
    }
    this.noAngle = saved;
    const end = this.expect('}').pos;
    this.depth--;
    return { k: 'brace', pos, items, end };
  }
  private postfix(start: Expr): Expr {
    let e = start;
    for (;;) {
      const t = this.tok;
      if (t.t !== 'op') return e;
      switch (t.s) {
        case '(': {
          this.p++;
          e = { k: 'call', f: e, args: this.args(')'), pos: t.pos };
          break;
        }
        case '[': {
          this.p++;
          const args = this.args(']');
          e = { k: 'index', a: e, args, pos: t.pos };
          break;
        }
        case '++':
        case '--':
          this.p++;
          e = { k: 'post', op: t.s, e, pos: t.pos };
          break;
        case '.':
        case '->': {
          this.p++;
          const forced = this.is('template');
          e = { k: 'mem', o: e, arrow: t.s === '->', name: this.memberName(forced), pos: t.pos };
          break;
        }
        default:
          return e;
      }
    }
  }
  /** the name after `.` or `->` */
  private memberName(forced: boolean): Name {
    if (forced) this.expect('template');
    const t = this.tok;
    if (t.s === '~' || t.s === 'operator' || t.s === '::') {
      const n = this.name({ declarator: true });
      return n;
    }
    const id = this.ident();
    const part: NamePart = { id: id.s, pos: id.pos };
    const name: Name = { pos: id.pos, global: false, parts: [part] };
    if (this.is('<') && (forced || this.memberTemplates.has(id.s))) {
      const a = this.attempt(() => {
        const x = this.templateArgs();
        return forced || this.is('(') ? x : undefined;
      });
      if (a) part.targs = a;
    }
    if (this.is('<') && !part.targs) {
      // x.Base<T>::member
      const a = this.attempt(() => {
        const x = this.templateArgs();
        return this.is('::') ? x : undefined;
      });
      if (a) part.targs = a;
    }
    while (this.is('::')) {
      this.p++;
      if (this.is('~')) {
        this.p++;
        const d = this.ident();
        name.parts.push({ id: `~${d.s}`, pos: d.pos });
        return name;
      }
      if (this.is('operator')) {
        name.parts.push(this.operatorName());
        return name;
      }
      const q = this.ident();
      const qp: NamePart = { id: q.s, pos: q.pos };
      name.parts.push(qp);
      if (this.is('<')) {
        const a = this.attempt(() => {
          const x = this.templateArgs();
          return this.is('(') || this.is('::') ? x : undefined;
        });
        if (a) qp.targs = a;
      }
    }
    return name;
  }
  private primary(): Expr {
    const t = this.tok;
    const pos = t.pos;
    switch (t.t) {
      case 'num':
        this.p++;
        return t.suffix ? refuse(pos, 'user-defined literal') : { k: 'num', s: t.s, pos };
      case 'str': {
        const bytes: number[] = [];
        let prefix = '',
          suffix: string | undefined;
        while (this.tok.t === 'str') {
          const s = this.next();
          bytes.push(...(s.bytes ?? []));
          if (s.prefix) prefix = s.prefix;
          if (s.suffix) suffix = s.suffix;
        }
        return suffix ? { k: 'str', bytes, prefix, suffix, pos } : { k: 'str', bytes, prefix, pos };
      }
      case 'chr': {
        this.p++;
        const b = t.bytes ?? [];
        if (!b.length) error(pos, 'empty character constant');
        let v = b[0] as number;
        const multi = b.length > 1;
        if (multi) {
          v = 0;
          for (const x of b) v = (v << 8) | x;
        }
        return { k: 'chr', v, prefix: t.prefix ?? '', multi, pos };
      }
      case 'eof':
        error(this.prevPos, 'expected primary-expression at end of input');
    }
    if (t.t === 'op') {
      if (t.s === '(') return this.parenthesised();
      if (t.s === '[') return this.lambda();
      if (t.s === '{') error(pos, "expected primary-expression before '{' token");
      if (t.s === '~') {
        this.p++;
        return { k: 'un', op: '~', e: this.nestedUnary(), pos };
      }
      if (t.s !== '::') error(pos, `expected primary-expression before '${t.s}' token`);
    }
    switch (t.s) {
      case 'true':
      case 'false':
        this.p++;
        return { k: 'bool', v: t.s === 'true', pos };
      case 'nullptr':
        this.p++;
        return { k: 'nullptr', pos };
      case 'this':
        this.p++;
        return { k: 'this', pos };
      case 'static_cast':
      case 'dynamic_cast':
      case 'const_cast':
      case 'reinterpret_cast': {
        this.p++;
        this.expect('<');
        const type = this.typeId();
        this.closeAngle();
        this.expect('(');
        const saved = this.noAngle;
        this.noAngle = false;
        const e = this.expr();
        this.noAngle = saved;
        this.expect(')');
        return { k: 'cast', style: t.s.slice(0, -5), type, e, pos };
      }
      case 'typeid': {
        this.p++;
        this.expect('(');
        const type = this.startsType()
          ? this.attempt(() => {
              const x = this.typeId();
              return this.accept(')') ? x : undefined;
            })
          : undefined;
        if (type) return { k: 'typeid', type, pos };
        const e = this.expr();
        this.expect(')');
        return { k: 'typeid', e, pos };
      }
      case 'requires':
        return this.requiresExpr();
      case '__builtin_va_arg': {
        this.p++;
        this.expect('(');
        const e = this.assignExpr();
        this.expect(',');
        const type = this.typeId();
        this.expect(')');
        return { k: 'vaarg', e, type, pos };
      }
      case '__builtin_offsetof': {
        this.p++;
        this.expect('(');
        const type = this.typeId();
        this.expect(',');
        const member = [this.ident().s];
        while (this.accept('.')) member.push(this.ident().s);
        this.expect(')');
        return { k: 'offsetof', type, member, pos };
      }
      case '__func__':
      case '__FUNCTION__':
      case '__PRETTY_FUNCTION__':
        if (t.s === '__PRETTY_FUNCTION__') refuse(pos, t.s);
        this.p++;
        return { k: 'name', pos, name: { pos, global: false, parts: [{ id: '__func__', pos }] } };
      case 'asm':
        refuse(pos, 'asm');
    }
    if (t.t === 'id' && /^__(is|has)_[a-z_]+$/.test(t.s) && this.isAt(1, '(')) {
      this.p += 2;
      const args: TArg[] = [];
      while (!this.is(')')) {
        const at = this.pos;
        const type = this.typeId();
        const pack = this.accept('...') || type.k === 'pack';
        args.push({ type, pack, pos: at });
        if (!this.accept(',')) break;
      }
      this.expect(')');
      return { k: 'trait', name: t.s, args, pos };
    }
    // functional casts and types
    if (
      BASIC.has(t.s) ||
      t.s === 'typename' ||
      t.s === 'auto' ||
      ((t.t === 'id' || t.s === '::') && this.startsType())
    ) {
      const p = this.p;
      let type: TypeNode;
      if (BASIC.has(t.s)) {
        this.p++;
        type = {
          k: 'basic',
          b:
            t.s === 'unsigned'
              ? 'uint'
              : t.s === 'signed'
                ? 'int'
                : t.s === 'wchar_t'
                  ? 'wchar'
                  : t.s === 'char8_t'
                    ? 'char8'
                    : t.s === 'char16_t'
                      ? 'char16'
                      : t.s === 'char32_t'
                        ? 'char32'
                        : t.s,
          pos,
          cv: 0,
        };
        if (!this.is('(') && !this.is('{')) {
          this.p = p;
          error(this.peek().pos, `expected primary-expression before '${t.s}'`);
        }
      } else if (t.s === 'auto') {
        this.p++;
        type = { k: 'auto', pos, cv: 0, dauto: false };
      } else if (t.s === 'typename') {
        this.p++;
        type = this.namedType(true);
      } else if (t.s === 'decltype') {
        this.p++;
        this.expect('(');
        const e = this.expr();
        this.expect(')');
        type = { k: 'decltype', e, pos, cv: 0 };
        if (this.is('::')) {
          this.p = p;
          return { k: 'name', name: this.name(), pos };
        }
      } else {
        type = this.namedType(false);
      }
      if (this.is('(')) {
        const at = this.next().pos;
        return { k: 'fcast', type, args: this.args(')'), brace: null, pos: type.k === 'named' ? at : pos };
      }
      if (this.is('{')) return { k: 'fcast', type, args: [], brace: this.brace(), pos };
      // a concept used as an expression, C<T>, or a type where a value is needed
      this.p = p;
      const name = this.name();
      return { k: 'name', name, pos };
    }
    if (t.t === 'id' && KEYWORDS.has(t.s) && t.s !== 'operator' && t.s !== 'decltype')
      error(pos, `expected primary-expression before '${t.s}'`);
    const name = this.name();
    const last = name.parts[name.parts.length - 1] as NamePart;
    if (this.is('{') && last.targs && this.kindOf(name) === undefined) {
      return { k: 'fcast', type: { k: 'named', name, cv: 0, typename: true, pos }, args: [], brace: this.brace(), pos };
    }
    return { k: 'name', name, pos: last.pos };
  }
  private foldOp(): string {
    const t = this.tok;
    if (this.isShift()) return '>>';
    if (t.t === 'op' && FOLD.has(t.s)) return t.s;
    return ALT[t.s] ?? '';
  }
  private parenthesised(): Expr {
    const pos = this.expect('(').pos;
    const saved = this.noAngle;
    this.noAngle = false;
    let r: Expr;
    if (this.is('...')) {
      this.p++;
      const op = this.foldOp();
      this.p += op === '>>' ? 2 : 1;
      r = { k: 'fold', op, l: null, r: this.castLevel(), pos };
    } else {
      const first = this.expr();
      const op = this.foldOp();
      if (op && this.isAt(op === '>>' ? 2 : 1, '...')) {
        this.p += op === '>>' ? 3 : 2;
        const op2 = this.foldOp();
        if (op2) {
          this.p += op2 === '>>' ? 2 : 1;
          r = { k: 'fold', op, l: first, r: this.castLevel(), pos };
        } else r = { k: 'fold', op, l: first, r: null, pos };
      } else r = { k: 'paren', e: first, pos };
    }
    this.noAngle = saved;
    this.expect(')');
    return r;
  }
  private castLevel(): Expr {
    return this.binaryExpr(12);
  }

  private lambda(): Expr {
    const pos = this.expect('[').pos;
    const saved = this.scope;
    const scope = new NameScope(saved, 'block');
    const captures: Capture[] = [];
    let dflt = '';
    if ((this.is('=') || this.is('&')) && (this.isAt(1, ',') || this.isAt(1, ']'))) {
      dflt = this.next().s;
      this.accept(',');
    }
    while (!this.is(']')) {
      const at = this.pos;
      if (this.is('*') && this.isAt(1, 'this')) {
        this.p += 2;
        captures.push({ name: 'this', pos: at, ref: false, thisStar: true, pack: false });
      } else if (this.accept('this')) captures.push({ name: 'this', pos: at, ref: true, pack: false });
      else {
        const ref = this.accept('&');
        const lead = this.accept('...');
        const name = this.ident().s;
        const cap: Capture = { name, pos: at, ref, pack: lead || this.accept('...') };
        if (this.is('=')) {
          const ip = this.next().pos;
          cap.init = { k: 'copy', e: this.assignExpr(), pos: ip };
        } else if (this.is('{')) {
          const ip = this.pos;
          cap.init = { k: 'brace', e: this.brace(), pos: ip };
        } else if (this.is('(')) {
          const ip = this.next().pos;
          cap.init = { k: 'paren', args: this.args(')'), pos: ip };
        }
        scope.names.set(name, 'v');
        captures.push(cap);
      }
      if (!this.accept(',')) break;
    }
    this.expect(']');
    this.scope = scope;
    const angle = this.noAngle;
    this.noAngle = false;
    const deferring = this.deferring;
    this.deferring = null;
    let tmpl: Template | undefined;
    if (this.is('<')) {
      tmpl = { params: this.templateParams() };
      if (this.accept('requires')) tmpl.requires = this.requiresClauseExpr();
    }
    let params: Param[] = [],
      variadic = false,
      mutable = false,
      noexc: boolean | Expr = false;
    let ret: TypeNode | undefined, requires: Expr | undefined;
    let hasParams = false;
    if (this.accept('(')) {
      hasParams = true;
      const r = this.params();
      params = r.params;
      variadic = r.variadic;
      this.expect(')');
    }
    for (;;) {
      if (this.accept('mutable')) mutable = true;
      else if (this.accept('constexpr') || this.accept('consteval') || this.accept('static')) continue;
      else if (this.accept('noexcept')) {
        if (this.accept('(')) {
          noexc = this.condExpr();
          this.expect(')');
        } else noexc = true;
      } else if (this.is('[') && this.isAt(1, '[')) this.attributes();
      else break;
    }
    if (this.accept('->')) ret = this.typeId();
    if (this.accept('requires')) requires = this.requiresClauseExpr();
    const body = this.block();
    this.scope = saved;
    this.noAngle = angle;
    this.deferring = deferring;
    return {
      k: 'lambda',
      dflt,
      captures,
      ...(tmpl ? { tmpl } : {}),
      params,
      variadic,
      ...(ret ? { ret } : {}),
      mutable,
      noexc,
      ...(requires ? { requires } : {}),
      body,
      hasParams,
      pos,
    };
  }
  /** constraint-logical-or-expression */
  requiresClauseExpr(): Expr {
    const atom = (): Expr => {
      const t = this.tok;
      if (t.s === '(' && t.t === 'op') return this.parenthesised();
      if (t.s === 'requires') return this.requiresExpr();
      if (t.s === '!' && t.t === 'op') {
        this.p++;
        return { k: 'un', op: '!', e: atom(), pos: t.pos };
      }
      return this.primaryForRequires();
    };
    const and = (): Expr => {
      let a = atom();
      while (this.is('&&') || this.is('and')) {
        const pos = this.next().pos;
        a = { k: 'bin', op: '&&', a, b: atom(), pos };
      }
      return a;
    };
    let a = and();
    while (this.is('||') || this.is('or')) {
      const pos = this.next().pos;
      a = { k: 'bin', op: '||', a, b: and(), pos };
    }
    return a;
  }
  private primaryForRequires(): Expr {
    const t = this.tok;
    if (t.t === 'id' && (t.s === 'true' || t.s === 'false')) {
      this.p++;
      return { k: 'bool', v: t.s === 'true', pos: t.pos };
    }
    if (t.t === 'id' && /^__(is|has)_[a-z_]+$/.test(t.s)) return this.primary();
    const name = this.name();
    const e: Expr = { k: 'name', name, pos: t.pos };
    if (this.is('(')) {
      const at = this.next().pos;
      return { k: 'call', f: e, args: this.args(')'), pos: at };
    }
    return e;
  }
  private requiresExpr(): Expr {
    const pos: Pos = this.expect('requires').pos;
    const saved = this.scope;
    this.scope = new NameScope(saved, 'block');
    let params: Param[] = [];
    if (this.accept('(')) {
      params = this.params().params;
      this.expect(')');
    }
    this.expect('{');
    const reqs: Requirement[] = [];
    const angle = this.noAngle;
    this.noAngle = false;
    while (!this.is('}')) {
      const at = this.pos;
      if (this.is('typename')) {
        const asType = this.attempt(() => {
          this.p++;
          const t = this.namedType(true);
          return this.is(';') ? t : undefined;
        });
        if (asType) {
          this.expect(';');
          reqs.push({ k: 'type', type: asType, pos: at });
          continue;
        }
      }
      if (this.accept('requires')) {
        const e = this.requiresClauseExpr();
        this.expect(';');
        reqs.push({ k: 'nested', e, pos: at });
        continue;
      }
      if (this.accept('{')) {
        const e = this.expr();
        this.expect('}');
        const noexc = this.accept('noexcept');
        const r: Requirement = { k: 'compound', e, noexc, pos: at };
        if (this.accept('->')) {
          const cn = this.name();
          const part = cn.parts[cn.parts.length - 1] as NamePart;
          r.concept = { ...part, name: cn };
        }
        this.expect(';');
        reqs.push(r);
        continue;
      }
      const e = this.expr();
      this.expect(';');
      reqs.push({ k: 'expr', e, pos: at });
    }
    this.noAngle = angle;
    this.expect('}');
    this.scope = saved;
    return { k: 'requires', params, reqs, pos };
  }
}
