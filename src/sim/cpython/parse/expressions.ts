// Expressions of Python 3.13 by recursive descent, after Grammar/python.gram; each method is named after its rule.
import {
  SyntaxFault,
  type Arg,
  type Arguments,
  type Comprehension,
  type Const,
  type Expr,
  type Keyword,
  type Pos,
} from '../ast.ts';
import { Refusal } from '../../core/diagnostic.ts';
import { lower, T, type FPart, type Token } from './tokenizer.ts';

export const KEYWORDS = new Set([
  'False',
  'None',
  'True',
  'and',
  'as',
  'assert',
  'async',
  'await',
  'break',
  'class',
  'continue',
  'def',
  'del',
  'elif',
  'else',
  'except',
  'finally',
  'for',
  'from',
  'global',
  'if',
  'import',
  'in',
  'is',
  'lambda',
  'nonlocal',
  'not',
  'or',
  'pass',
  'raise',
  'return',
  'try',
  'while',
  'with',
  'yield',
]);
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', 'not', 'is']);

export class Expressions {
  toks: readonly Token[];
  i = 0;
  readonly src: string;
  #depth = 0;

  constructor(src: string, toks: readonly Token[]) {
    this.src = src;
    this.toks = toks;
  }

  get tok(): Token {
    const t = this.toks[this.i]!;
    if (t.fault) throw t.fault;
    return t;
  }
  peek(n = 1): Token {
    return this.toks[Math.min(this.i + n, this.toks.length - 1)]!;
  }
  is(s: string): boolean {
    const t = this.tok;
    return t.s === s && (t.t === T.OP || (t.t === T.NAME && KEYWORDS.has(s)));
  }
  /** A soft keyword by its spelling. */
  soft(s: string): boolean {
    return this.tok.t === T.NAME && this.tok.s === s;
  }
  eat(s: string): boolean {
    if (!this.is(s)) return false;
    this.i++;
    return true;
  }
  need(s: string): Token {
    const t = this.tok;
    if (!this.is(s)) this.fail();
    this.i++;
    return t;
  }
  fail(message = 'invalid syntax', at: Token = this.tok): never {
    throw new SyntaxFault(message, at.start);
  }
  name(): Token {
    const t = this.tok;
    if (t.t !== T.NAME || KEYWORDS.has(t.s)) this.fail();
    this.i++;
    return t;
  }
  /** Position from a first token or node to the last consumed token. */
  pos(from: { readonly start: number; readonly line: number }): Pos {
    return { start: from.start, end: this.toks[this.i - 1]?.end ?? from.start, line: from.line };
  }
  deeper<R>(f: () => R): R {
    if (++this.#depth > 500) throw new Refusal('nesting', { start: this.tok.start, end: this.tok.end });
    try {
      return f();
    } finally {
      this.#depth--;
    }
  }

  /** star_expressions: a possibly bare tuple with stars. */
  starExpressions(): Expr {
    const first = this.tok;
    const e = this.starExpression();
    if (!this.is(',')) return e;
    const elts = [e];
    while (this.eat(',')) {
      if (!this.startsExpression()) break;
      elts.push(this.starExpression());
    }
    return { k: 'Tuple', elts, ...this.pos(first) };
  }
  starExpression(): Expr {
    const first = this.tok;
    if (this.eat('*')) return { k: 'Starred', value: this.bitOr(), ...this.pos(first) };
    return this.expression();
  }
  /** star_named_expression: as in list displays. */
  starNamed(): Expr {
    const first = this.tok;
    if (this.eat('*')) return { k: 'Starred', value: this.bitOr(), ...this.pos(first) };
    return this.namedExpression();
  }
  startsExpression(): boolean {
    const t = this.tok;
    if (t.t === T.NUMBER || t.t === T.STRING || t.t === T.FSTRING) return true;
    if (t.t === T.NAME)
      return !KEYWORDS.has(t.s) || ['None', 'True', 'False', 'lambda', 'not', 'await', 'yield'].includes(t.s);
    return t.t === T.OP && ['(', '[', '{', '-', '+', '~', '...', '*'].includes(t.s);
  }
  namedExpression(): Expr {
    const first = this.tok;
    if (first.t === T.NAME && !KEYWORDS.has(first.s) && this.peek().t === T.OP && this.peek().s === ':=') {
      this.i += 2;
      const target = { k: 'Name', id: first.s, start: first.start, end: first.end, line: first.line } as const;
      return { k: 'NamedExpr', target, value: this.expression(), ...this.pos(first) };
    }
    const e = this.expression();
    if (this.tok.t === T.OP && this.tok.s === ':=')
      throw new SyntaxFault(`cannot use assignment expressions with ${describe(e)}`, e.start);
    return e;
  }
  expression(): Expr {
    return this.deeper(() => {
      const first = this.tok;
      if (this.is('lambda')) return this.lambda();
      const e = this.disjunction();
      if (!this.is('if')) return e;
      this.i++;
      const test = this.disjunction();
      if (!this.is('else')) {
        if (this.tok.t === T.OP && this.tok.s === ':') this.fail();
        throw new SyntaxFault("expected 'else' after 'if' expression", e.start);
      }
      this.i++;
      const orelse = this.expression();
      return { k: 'IfExp', test, body: e, orelse, ...this.pos(first) };
    });
  }
  lambda(): Expr {
    const first = this.need('lambda');
    const args = this.parameters(':', false);
    this.need(':');
    const body = this.expression();
    return { k: 'Lambda', args, body, ...this.pos(first) };
  }
  disjunction(): Expr {
    return this.#bool('or', () => this.conjunction());
  }
  conjunction(): Expr {
    return this.#bool('and', () => this.inversion());
  }
  #bool(op: 'and' | 'or', next: () => Expr): Expr {
    const first = this.tok;
    const e = next();
    if (!this.is(op)) return e;
    const values = [e];
    while (this.eat(op)) values.push(next());
    return { k: 'BoolOp', op, values, ...this.pos(first) };
  }
  inversion(): Expr {
    const first = this.tok;
    if (this.eat('not'))
      return this.deeper(() => ({ k: 'UnaryOp', op: 'not', operand: this.inversion(), ...this.pos(first) }));
    return this.comparison();
  }
  comparison(): Expr {
    const first = this.tok;
    const left = this.bitOr();
    const ops: string[] = [];
    const comparators: Expr[] = [];
    for (;;) {
      const t = this.tok;
      if (t.t !== T.OP && t.t !== T.NAME) break;
      if (!COMPARISONS.has(t.s)) break;
      let op = t.s;
      if (op === 'not') {
        if (this.peek().s !== 'in') break;
        this.i++;
        op = 'not in';
      } else if (op === 'is' && this.peek().s === 'not' && this.peek().t === T.NAME) {
        this.i++;
        op = 'is not';
      }
      this.i++;
      ops.push(op);
      comparators.push(this.bitOr());
    }
    return ops.length === 0 ? left : { k: 'Compare', left, ops, comparators, ...this.pos(first) };
  }
  bitOr(): Expr {
    return this.#binary(0);
  }
  #binary(level: number): Expr {
    const LEVELS = [['|'], ['^'], ['&'], ['<<', '>>'], ['+', '-'], ['*', '/', '//', '%', '@']];
    if (level === LEVELS.length) return this.factor();
    const first = this.tok;
    let e = this.#binary(level + 1);
    while (this.tok.t === T.OP && LEVELS[level]!.includes(this.tok.s)) {
      const op = this.tok.s;
      this.i++;
      const right = this.#binary(level + 1);
      e = { k: 'BinOp', op, left: e, right, ...this.pos(first) };
    }
    return e;
  }
  factor(): Expr {
    const first = this.tok;
    if (first.t === T.OP && (first.s === '-' || first.s === '+' || first.s === '~')) {
      this.i++;
      const op = first.s;
      return this.deeper(() => ({ k: 'UnaryOp', op, operand: this.factor(), ...this.pos(first) }));
    }
    const base = this.awaitPrimary();
    if (!this.is('**')) return base;
    this.i++;
    const right = this.deeper(() => this.factor());
    return { k: 'BinOp', op: '**', left: base, right, ...this.pos(first) };
  }
  awaitPrimary(): Expr {
    const first = this.tok;
    if (this.eat('await')) return { k: 'Await', value: this.primary(), ...this.pos(first) };
    return this.primary();
  }
  primary(): Expr {
    const first = this.tok;
    let e = this.atom();
    for (;;) {
      if (this.eat('.')) {
        const n = this.name();
        e = {
          k: 'Attribute',
          value: e,
          attr: n.s,
          attrPos: { start: n.start, end: n.end, line: n.line },
          ...this.pos(first),
        };
      } else if (this.is('(')) {
        e = this.deeper(() => this.call(e, first));
      } else if (this.is('[')) {
        this.i++;
        const index = this.deeper(() => this.slices());
        this.need(']');
        e = { k: 'Subscript', value: e, index, ...this.pos(first) };
      } else return e;
    }
  }
  call(func: Expr, first: Token): Expr {
    this.need('(');
    const { args, keywords } = this.arguments();
    this.need(')');
    return { k: 'Call', func, args, keywords, ...this.pos(first) };
  }
  arguments(): { args: Expr[]; keywords: Keyword[] } {
    const args: Expr[] = [];
    const keywords: Keyword[] = [];
    let doubleStar = false;
    while (!this.is(')')) {
      const first = this.tok;
      if (this.eat('**')) {
        doubleStar = true;
        keywords.push({ name: null, value: this.expression(), ...this.pos(first) });
      } else if (this.eat('*')) {
        if (doubleStar)
          throw new SyntaxFault('iterable argument unpacking follows keyword argument unpacking', first.start);
        args.push({ k: 'Starred', value: this.expression(), ...this.pos(first) });
      } else if (first.t === T.NAME && !KEYWORDS.has(first.s) && this.peek().t === T.OP && this.peek().s === '=') {
        this.i += 2;
        if (this.is(',') || this.is(')')) throw new SyntaxFault('expected argument value expression', first.start);
        keywords.push({ name: first.s, value: this.expression(), ...this.pos(first) });
        if (this.is('for'))
          throw new SyntaxFault("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", first.start);
      } else {
        const e = this.namedExpression();
        if (this.is('for') || (this.is('async') && this.peek().s === 'for')) {
          const gens = this.comprehensions();
          const g: Expr = { k: 'GeneratorExp', elt: e, gens, ...this.pos(first) };
          if (args.length > 0 || keywords.length > 0 || this.is(',')) {
            if (!(args.length === 0 && keywords.length === 0 && this.is(',') && this.peek().s === ')'))
              throw new SyntaxFault('Generator expression must be parenthesized', e.start);
            throw new SyntaxFault('Generator expression must be parenthesized', e.start);
          }
          args.push(g);
        } else if (this.tok.t === T.OP && this.tok.s === '=') {
          if (e.k === 'Constant' && ['True', 'False', 'None'].includes(e.value.t))
            throw new SyntaxFault(`cannot assign to ${e.value.t}`, e.start);
          throw new SyntaxFault('expression cannot contain assignment, perhaps you meant "=="?', e.start);
        } else {
          if (keywords.length > 0) {
            throw new SyntaxFault(
              doubleStar
                ? 'positional argument follows keyword argument unpacking'
                : 'positional argument follows keyword argument',
              this.toks[this.i - 1]!.start,
            );
          }
          args.push(e);
        }
      }
      if (!this.eat(',')) break;
    }
    return { args, keywords };
  }
  slices(): Expr {
    const first = this.tok;
    const e = this.slice();
    if (!this.is(',')) {
      if (e.k === 'Starred') return { k: 'Tuple', elts: [e], ...this.pos(first) };
      return e;
    }
    const elts = [e];
    while (this.eat(',')) {
      if (this.is(']')) break;
      elts.push(this.slice());
    }
    return { k: 'Tuple', elts, ...this.pos(first) };
  }
  slice(): Expr {
    const first = this.tok;
    if (this.is('*')) return this.starNamed();
    const bound = (): Expr | null => (this.is(':') || this.is(']') || this.is(',') ? null : this.expression());
    if (!this.is(':')) {
      const e = this.namedExpression();
      if (!this.is(':')) return e;
      this.i++;
      return this.#sliceRest(first, e, bound);
    }
    this.i++;
    return this.#sliceRest(first, null, bound);
  }
  #sliceRest(first: Token, lowerBound: Expr | null, bound: () => Expr | null): Expr {
    const upper = bound();
    const step = this.eat(':') ? bound() : null;
    return { k: 'Slice', lower: lowerBound, upper, step, ...this.pos(first) };
  }

  atom(): Expr {
    const t = this.tok;
    const p: Pos = { start: t.start, end: t.end, line: t.line };
    const constant = (value: Const): Expr => {
      this.i++;
      return { k: 'Constant', value, ...p };
    };
    switch (t.t) {
      case T.NAME:
        if (t.s === 'None' || t.s === 'True' || t.s === 'False') return constant({ t: t.s });
        if (t.s === 'yield') this.fail();
        if (KEYWORDS.has(t.s)) this.fail();
        this.i++;
        return { k: 'Name', id: t.s, ...p };
      case T.NUMBER:
        return constant(number(t));
      case T.STRING:
      case T.FSTRING:
        return this.strings();
      case T.OP:
        if (t.s === '...') return constant({ t: 'Ellipsis' });
        if (t.s === '(') return this.deeper(() => this.group());
        if (t.s === '[') return this.deeper(() => this.list());
        if (t.s === '{') return this.deeper(() => this.braces());
    }
    return this.fail();
  }
  group(): Expr {
    const first = this.need('(');
    if (this.eat(')')) return { k: 'Tuple', elts: [], paren: true, ...this.pos(first) };
    if (this.is('yield')) {
      const y = this.yieldExpr();
      this.need(')');
      return y;
    }
    const e = this.starNamed();
    if (this.is('for') || (this.is('async') && this.peek().s === 'for')) {
      if (e.k === 'Starred') throw new SyntaxFault('iterable unpacking cannot be used in comprehension', e.start);
      const gens = this.comprehensions();
      this.need(')');
      return { k: 'GeneratorExp', elt: e, gens, ...this.pos(first) };
    }
    if (!this.is(',')) {
      if (e.k === 'Starred') {
        this.need(')');
        throw new SyntaxFault('cannot use starred expression here', e.start);
      }
      this.need(')');
      return { ...e, paren: true } as Expr;
    }
    const elts = [e];
    while (this.eat(',')) {
      if (this.is(')')) break;
      elts.push(this.starNamed());
    }
    this.need(')');
    return { k: 'Tuple', elts, paren: true, ...this.pos(first) };
  }
  list(): Expr {
    const first = this.need('[');
    const elts: Expr[] = [];
    while (!this.is(']')) {
      const e = this.starNamed();
      if (elts.length === 0 && (this.is('for') || (this.is('async') && this.peek().s === 'for'))) {
        if (e.k === 'Starred') throw new SyntaxFault('iterable unpacking cannot be used in comprehension', e.start);
        const gens = this.comprehensions();
        this.need(']');
        return { k: 'ListComp', elt: e, gens, ...this.pos(first) };
      }
      elts.push(e);
      if (!this.eat(',')) break;
    }
    this.need(']');
    return { k: 'List', elts, ...this.pos(first) };
  }
  braces(): Expr {
    const first = this.need('{');
    const keys: (Expr | null)[] = [];
    const values: Expr[] = [];
    if (this.eat('}')) return { k: 'Dict', keys, values, ...this.pos(first) };
    let isDict: boolean | null = null;
    while (!this.is('}')) {
      if (isDict !== false && this.is('**')) {
        this.i++;
        keys.push(null);
        values.push(this.bitOr());
        isDict = true;
        if (this.is('for'))
          throw new SyntaxFault('dict unpacking cannot be used in dict comprehension', this.toks[this.i - 1]!.start);
      } else {
        const e: Expr = (isDict as boolean | null) === true ? this.expression() : this.starNamed();
        if (isDict === null) isDict = this.is(':') && e.k !== 'Starred';
        if (isDict) {
          if (!this.is(':')) {
            if (this.is(',') || this.is('}'))
              throw new SyntaxFault("':' expected after dictionary key", this.toks[this.i - 1]!.start);
            this.fail();
          }
          this.i++;
          if (this.is('}') || this.is(','))
            throw new SyntaxFault("expression expected after dictionary key and ':'", this.toks[this.i - 1]!.start);
          const v = this.expression();
          if (keys.length === 0 && (this.is('for') || (this.is('async') && this.peek().s === 'for'))) {
            const gens = this.comprehensions();
            this.need('}');
            return { k: 'DictComp', key: e, elt: v, gens, ...this.pos(first) };
          }
          keys.push(e);
          values.push(v);
        } else {
          if (values.length === 0 && (this.is('for') || (this.is('async') && this.peek().s === 'for'))) {
            if (e.k === 'Starred') throw new SyntaxFault('iterable unpacking cannot be used in comprehension', e.start);
            const gens = this.comprehensions();
            this.need('}');
            return { k: 'SetComp', elt: e, gens, ...this.pos(first) };
          }
          values.push(e);
        }
      }
      if (!this.eat(',')) break;
    }
    this.need('}');
    return isDict ? { k: 'Dict', keys, values, ...this.pos(first) } : { k: 'Set', elts: values, ...this.pos(first) };
  }
  comprehensions(): Comprehension[] {
    const out: Comprehension[] = [];
    while (this.is('for') || (this.is('async') && this.peek().s === 'for')) {
      const isAsync = this.eat('async');
      this.need('for');
      const target = this.targets();
      if (!this.is('in')) {
        if (this.tok.t === T.OP && ['+', '-', '=='].includes(this.tok.s)) this.fail();
        this.fail();
      }
      this.i++;
      const iter = this.disjunction();
      const ifs: Expr[] = [];
      while (this.eat('if')) ifs.push(this.disjunction());
      out.push({ target, iter, ifs, isAsync });
    }
    return out;
  }
  /** Targets of `for`: stops before `in`. */
  targets(): Expr {
    const first = this.tok;
    const one = (): Expr => {
      const t = this.tok;
      if (this.eat('*')) return { k: 'Starred', value: this.bitOr(), ...this.pos(t) };
      return this.bitOr();
    };
    const e = one();
    if (!this.is(',')) {
      checkTarget(e, 'assign to');
      return e;
    }
    const elts = [e];
    while (this.eat(',')) {
      if (this.is('in') || this.is('=')) break;
      elts.push(one());
    }
    const tuple: Expr = { k: 'Tuple', elts, ...this.pos(first) };
    checkTarget(tuple, 'assign to');
    return tuple;
  }
  yieldExpr(): Expr {
    const first = this.need('yield');
    if (this.eat('from')) return { k: 'YieldFrom', value: this.expression(), ...this.pos(first) };
    if (this.startsExpression()) return { k: 'Yield', value: this.starExpressions(), ...this.pos(first) };
    return { k: 'Yield', value: null, ...this.pos(first) };
  }

  /** Adjacent string literals become one. */
  strings(): Expr {
    const first = this.tok;
    let anyBytes = false;
    let anyStr = false;
    const bytes: number[] = [];
    const parts: Expr[] = [];
    let f = false;
    const text = (v: string, p: Pos): void => {
      const last = parts.at(-1);
      if (last && last.k === 'Constant' && last.value.t === 'str')
        parts[parts.length - 1] = { ...last, value: { t: 'str', v: last.value.v + v }, end: p.end };
      else if (v !== '') parts.push({ k: 'Constant', value: { t: 'str', v }, ...p });
    };
    while (this.tok.t === T.STRING || this.tok.t === T.FSTRING) {
      const t = this.tok;
      this.i++;
      if (t.bytes) {
        anyBytes = true;
        bytes.push(...t.bytes);
      } else {
        anyStr = true;
        if (t.parts) {
          f = true;
          this.fparts(t.parts, parts, text);
        } else text(t.str!, { start: t.start, end: t.end, line: t.line });
      }
    }
    if (anyBytes && anyStr) throw new SyntaxFault('cannot mix bytes and nonbytes literals', first.start);
    const p = this.pos(first);
    if (anyBytes) return { k: 'Constant', value: { t: 'bytes', v: Uint8Array.from(bytes) }, ...p };
    if (!f) {
      const one = parts[0];
      return { k: 'Constant', value: one && one.k === 'Constant' ? one.value : { t: 'str', v: '' }, ...p };
    }
    return { k: 'JoinedStr', parts, ...p };
  }
  fparts(from: readonly FPart[], parts: Expr[], text: (v: string, p: Pos) => void): void {
    for (const part of from) {
      if ('text' in part) {
        text(part.text, { start: part.start, end: part.end, line: 0 });
        continue;
      }
      if (part.debug !== null) text(part.debug, { start: part.start, end: part.end, line: 0 });
      const inner = new Expressions(this.src, part.tokens);
      const first = inner.tok;
      const value = inner.is('yield') ? inner.yieldExpr() : inner.starExpressions();
      if (inner.tok.t === T.OP && inner.tok.s === ':=')
        throw new Refusal('syntax', { start: part.start, end: part.end });
      if (inner.tok.t !== T.EOF)
        throw new SyntaxFault("f-string: expecting '=', or '!', or ':', or '}'", inner.tok.start);
      let spec: Expr | null = null;
      if (part.spec) {
        const specParts: Expr[] = [];
        const add = (v: string, p: Pos): void =>
          void (v !== '' && specParts.push({ k: 'Constant', value: { t: 'str', v }, ...p }));
        this.fparts(part.spec, specParts, add);
        spec = { k: 'JoinedStr', parts: specParts, start: part.start, end: part.end, line: first.line };
      }
      const conversion = part.conversion ?? (part.debug !== null && part.spec === null ? 'r' : null);
      parts.push({ k: 'FormattedValue', value, conversion, spec, start: part.start, end: part.end, line: first.line });
    }
  }

  /** Parameters up to `stop` (not consumed). */
  parameters(stop: string, annotations: boolean): Arguments {
    const posonly: Arg[] = [];
    let args: Arg[] = [];
    const defaults: Expr[] = [];
    let vararg: Arg | null = null;
    const kwonly: Arg[] = [];
    const kwDefaults: (Expr | null)[] = [];
    let kwarg: Arg | null = null;
    let star = false;
    let slash = false;
    const param = (starred: boolean): Arg => {
      const n = this.name();
      const annotation = annotations && this.eat(':') ? (starred ? this.starExpression() : this.expression()) : null;
      return { name: n.s, annotation, ...this.pos(n) };
    };
    while (!this.is(stop)) {
      const t = this.tok;
      if (kwarg) throw new SyntaxFault('arguments cannot follow var-keyword argument', t.start);
      if (this.eat('**')) kwarg = param(false);
      else if (this.eat('*')) {
        if (star) throw new SyntaxFault('* argument may appear only once', t.start);
        star = true;
        if (this.is(',')) {
          if (this.peek().s === stop || this.peek().s === '**')
            throw new SyntaxFault('named arguments must follow bare *', t.start);
        } else if (this.is(stop)) throw new SyntaxFault('named arguments must follow bare *', t.start);
        else vararg = param(true);
        if (vararg && this.is('='))
          throw new SyntaxFault('var-positional argument cannot have default value', this.tok.start);
      } else if (this.is('/')) {
        this.i++;
        if (slash) throw new SyntaxFault('/ may appear only once', t.start);
        if (star) throw new SyntaxFault('/ must be ahead of *', t.start);
        if (args.length === 0) throw new SyntaxFault('at least one argument must precede /', t.start);
        slash = true;
        posonly.push(...args);
        args = [];
      } else {
        const a = param(false);
        const value = this.eat('=')
          ? this.is(',') || this.is(stop)
            ? this.fail('expected default value expression', this.toks[this.i - 1]!)
            : this.expression()
          : null;
        if (star) {
          kwonly.push(a);
          kwDefaults.push(value);
        } else {
          args.push(a);
          if (value) defaults.push(value);
          else if (defaults.length > 0)
            throw new SyntaxFault('parameter without a default follows parameter with a default', a.start);
        }
      }
      if (!this.eat(',')) break;
    }
    return { posonly, args, vararg, kwonly, kwDefaults, kwarg, defaults };
  }
}

function number(t: Token): Const {
  const s = lower(t.s.replace(/_/g, ''));
  if (/^0[xob]/.test(s)) return { t: 'int', v: BigInt(s) };
  if (s.endsWith('j')) return { t: 'imag', v: Number(s.slice(0, -1)) };
  if (/[.e]/.test(s)) return { t: 'float', v: Number(s) };
  if (s.length > 4300)
    throw new SyntaxFault(
      `Exceeds the limit (4300 digits) for integer string conversion: value has ${s.length} digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.`,
      t.start,
    );
  return { t: 'int', v: BigInt(s) };
}

/** How CPython names an expression in its messages (`_PyPegen_get_expr_name`). */
export function describe(e: Expr): string {
  switch (e.k) {
    case 'Attribute':
      return 'attribute';
    case 'Subscript':
      return 'subscript';
    case 'Starred':
      return 'starred';
    case 'Name':
      return 'name';
    case 'List':
      return 'list';
    case 'Tuple':
      return 'tuple';
    case 'Lambda':
      return 'lambda';
    case 'Call':
      return 'function call';
    case 'BoolOp':
    case 'BinOp':
    case 'UnaryOp':
      return 'expression';
    case 'GeneratorExp':
      return 'generator expression';
    case 'Yield':
    case 'YieldFrom':
      return 'yield expression';
    case 'Await':
      return 'await expression';
    case 'ListComp':
      return 'list comprehension';
    case 'SetComp':
      return 'set comprehension';
    case 'DictComp':
      return 'dict comprehension';
    case 'Dict':
      return 'dict literal';
    case 'Set':
      return 'set display';
    case 'JoinedStr':
    case 'FormattedValue':
      return 'f-string expression';
    case 'Constant':
      return ['None', 'True', 'False'].includes(e.value.t)
        ? e.value.t
        : e.value.t === 'Ellipsis'
          ? 'ellipsis'
          : 'literal';
    case 'Compare':
      return 'comparison';
    case 'IfExp':
      return 'conditional expression';
    case 'NamedExpr':
      return 'named expression';
    case 'Slice':
      return 'slice';
  }
}

/** Checks an assignment or deletion target; `verb` as in CPython's message. */
export function checkTarget(e: Expr, verb: 'assign to' | 'delete'): void {
  switch (e.k) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return;
    case 'Starred':
      if (verb === 'delete') break;
      return checkTarget(e.value, verb);
    case 'List':
    case 'Tuple':
      for (const x of e.elts) checkTarget(x, verb);
      return;
  }
  throw new SyntaxFault(`cannot ${verb} ${describe(e)}`, e.start);
}
