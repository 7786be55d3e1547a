// Patterns of the match statement (PEP 634), after Grammar/python.gram.
import { SyntaxFault, type Expr, type Pattern } from '../ast.ts';
import { Expressions, KEYWORDS } from './expressions.ts';
import { T } from './tokenizer.ts';

export class Patterns extends Expressions {
  /** Top level of a case: an open sequence or one pattern. */
  patterns(): Pattern {
    const first = this.tok;
    const p = this.maybeStar();
    if (!this.is(',')) {
      if (p.k === 'MatchStar') return { k: 'MatchSequence', patterns: [p], ...this.pos(first) };
      return p;
    }
    const list = [p];
    while (this.eat(',')) {
      if (this.is(':') || this.is('if')) break;
      list.push(this.maybeStar());
    }
    return { k: 'MatchSequence', patterns: list, ...this.pos(first) };
  }
  maybeStar(): Pattern {
    const first = this.tok;
    if (this.eat('*')) {
      const n = this.name();
      return { k: 'MatchStar', name: n.s === '_' ? null : n.s, ...this.pos(first) };
    }
    return this.pattern();
  }
  pattern(): Pattern {
    return this.deeper(() => {
      const first = this.tok;
      const p = this.orPattern();
      if (!this.eat('as')) return p;
      const n = this.tok;
      if (n.t !== T.NAME || KEYWORDS.has(n.s)) this.fail('invalid pattern target');
      if (n.s === '_') this.fail("cannot use '_' as a target");
      this.i++;
      return { k: 'MatchAs', pattern: p, name: n.s, ...this.pos(first) };
    });
  }
  orPattern(): Pattern {
    const first = this.tok;
    const p = this.closedPattern();
    if (!this.is('|')) return p;
    const patterns = [p];
    while (this.eat('|')) patterns.push(this.closedPattern());
    return { k: 'MatchOr', patterns, ...this.pos(first) };
  }
  closedPattern(): Pattern {
    const t = this.tok;
    if (t.t === T.NUMBER || (t.t === T.OP && t.s === '-')) {
      const value = this.#complexOrNumber();
      return { k: 'MatchValue', value, ...this.pos(t) };
    }
    if (t.t === T.STRING || t.t === T.FSTRING) {
      const value = this.strings();
      if (value.k === 'JoinedStr')
        throw new SyntaxFault('patterns may only match literals and attribute lookups', t.start);
      return { k: 'MatchValue', value, ...this.pos(t) };
    }
    if (t.t === T.NAME) {
      if (t.s === 'None' || t.s === 'True' || t.s === 'False') {
        this.i++;
        return { k: 'MatchSingleton', value: { t: t.s }, ...this.pos(t) };
      }
      if (KEYWORDS.has(t.s)) this.fail();
      return this.#nameOrClass();
    }
    if (this.is('[') || this.is('(')) return this.#sequence();
    if (this.is('{')) return this.#mapping();
    return this.fail();
  }
  #complexOrNumber(): Expr {
    const first = this.tok;
    const one = (): Expr => {
      const t = this.tok;
      if (this.eat('-')) {
        if (this.tok.t !== T.NUMBER) this.fail();
        return { k: 'UnaryOp', op: '-', operand: this.atom(), ...this.pos(t) };
      }
      return this.atom();
    };
    const left = one();
    if (this.tok.t === T.OP && (this.tok.s === '+' || this.tok.s === '-')) {
      const op = this.tok.s;
      this.i++;
      if (this.tok.t !== T.NUMBER) this.fail();
      const right = this.atom();
      return { k: 'BinOp', op, left, right, ...this.pos(first) };
    }
    return left;
  }
  #nameOrClass(): Pattern {
    const t = this.name();
    let e: Expr = { k: 'Name', id: t.s, start: t.start, end: t.end, line: t.line };
    let dotted = false;
    while (this.eat('.')) {
      dotted = true;
      const n = this.name();
      e = {
        k: 'Attribute',
        value: e,
        attr: n.s,
        attrPos: { start: n.start, end: n.end, line: n.line },
        ...this.pos(t),
      };
    }
    if (!this.is('(')) {
      if (dotted) return { k: 'MatchValue', value: e, ...this.pos(t) };
      return { k: 'MatchAs', pattern: null, name: t.s === '_' ? null : t.s, ...this.pos(t) };
    }
    this.i++;
    const patterns: Pattern[] = [];
    const kwNames: string[] = [];
    const kwPatterns: Pattern[] = [];
    while (!this.is(')')) {
      const n = this.tok;
      if (n.t === T.NAME && !KEYWORDS.has(n.s) && this.peek().s === '=') {
        this.i += 2;
        kwNames.push(n.s);
        kwPatterns.push(this.pattern());
      } else {
        const p = this.pattern();
        if (kwNames.length > 0) throw new SyntaxFault('positional patterns follow keyword patterns', p.start);
        patterns.push(p);
      }
      if (!this.eat(',')) break;
    }
    this.need(')');
    return { k: 'MatchClass', cls: e, patterns, kwNames, kwPatterns, ...this.pos(t) };
  }
  #sequence(): Pattern {
    const first = this.tok;
    const close = first.s === '[' ? ']' : ')';
    this.i++;
    const patterns: Pattern[] = [];
    let comma = false;
    while (!this.is(close)) {
      patterns.push(this.maybeStar());
      if (!this.eat(',')) break;
      comma = true;
    }
    this.need(close);
    const only = patterns[0];
    if (close === ')' && patterns.length === 1 && !comma && only && only.k !== 'MatchStar') return only;
    return { k: 'MatchSequence', patterns, ...this.pos(first) };
  }
  #mapping(): Pattern {
    const first = this.need('{');
    const keys: Expr[] = [];
    const patterns: Pattern[] = [];
    let rest: string | null = null;
    while (!this.is('}')) {
      const t = this.tok;
      if (this.eat('**')) {
        const n = this.name();
        if (n.s === '_') this.fail('invalid syntax', n);
        rest = n.s;
        this.eat(',');
        if (!this.is('}')) this.fail('double star pattern must be the last pattern', t);
        break;
      }
      const k = this.closedPattern();
      if (k.k === 'MatchValue') keys.push(k.value);
      else if (k.k === 'MatchSingleton')
        keys.push({ k: 'Constant', value: k.value, start: k.start, end: k.end, line: k.line });
      else this.fail('invalid syntax', t);
      this.need(':');
      patterns.push(this.pattern());
      if (!this.eat(',')) break;
    }
    this.need('}');
    return { k: 'MatchMapping', keys, patterns, rest, ...this.pos(first) };
  }
}
