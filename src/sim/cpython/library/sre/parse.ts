// Regular expressions as Python writes them, into a tree. Follows Lib/re/_parser.py of CPython 3.13 in what it accepts and what it says.
import * as unicode from '../../../text/python.ts';

export const FLAG = { I: 2, L: 4, M: 8, S: 16, U: 32, X: 64, A: 256 } as const;

/** A pattern that is no regular expression: message and position as `re.PatternError` has them. */
export class PatternError extends Error {
  override name = 'PatternError';
  readonly position: number;
  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

export type Category = 'd' | 'D' | 's' | 'S' | 'w' | 'W';
export type SetItem = { readonly from: number; readonly to: number } | { readonly category: Category };

export type Node =
  | { readonly k: 'char'; readonly c: number; readonly flags: number }
  | { readonly k: 'any'; readonly flags: number }
  | { readonly k: 'set'; readonly items: readonly SetItem[]; readonly negated: boolean; readonly flags: number }
  | { readonly k: 'at'; readonly what: '^' | '$' | 'A' | 'Z' | 'b' | 'B'; readonly flags: number }
  | { readonly k: 'seq'; readonly nodes: readonly Node[] }
  | { readonly k: 'alt'; readonly nodes: readonly Node[] }
  | {
      readonly k: 'repeat';
      readonly node: Node;
      readonly min: number;
      readonly max: number;
      readonly how: 'greedy' | 'lazy' | 'possessive';
    }
  | { readonly k: 'group'; readonly n: number; readonly node: Node }
  | { readonly k: 'ref'; readonly n: number; readonly flags: number }
  | { readonly k: 'look'; readonly ahead: boolean; readonly negated: boolean; readonly node: Node }
  | { readonly k: 'atomic'; readonly node: Node }
  | { readonly k: 'if'; readonly n: number; readonly yes: Node; readonly no: Node | undefined };

export interface Pattern {
  readonly node: Node;
  readonly flags: number;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

const MANY = 4294967295;
const code = (s: string): number => s.codePointAt(0)!;
const text = (c: number): string => String.fromCodePoint(c);
const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92 };
const LETTERS: Readonly<Record<string, number>> = {
  i: FLAG.I,
  L: FLAG.L,
  m: FLAG.M,
  s: FLAG.S,
  u: FLAG.U,
  x: FLAG.X,
  a: FLAG.A,
};
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isOct = (c: number): boolean => c >= 48 && c <= 55;
const isHex = (c: number): boolean => isDigit(c) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102);
const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);

class Parser {
  readonly #p: readonly number[];
  readonly #bytes: boolean;
  #i = 0;
  flags: number;
  groups = 0;
  readonly names = new Map<string, number>();
  readonly #open = new Set<number>();
  readonly #conditions: { readonly n: number; readonly at: number }[] = [];

  constructor(points: readonly number[], flags: number, bytes: boolean) {
    this.#p = points;
    this.#bytes = bytes;
    this.flags = flags;
  }
  #fail(message: string, position = this.#i): never {
    throw new PatternError(message, position);
  }
  #peek(at = this.#i): string {
    return at < this.#p.length ? text(this.#p[at]!) : '';
  }
  #next(): string {
    return text(this.#p[this.#i++]!);
  }
  #eat(s: string): boolean {
    if (this.#peek() !== s) return false;
    this.#i++;
    return true;
  }

  whole(): Pattern {
    const node = this.#alternatives(this.flags, 0);
    if (this.#i < this.#p.length) this.#fail('unbalanced parenthesis');
    for (const c of this.#conditions) if (c.n > this.groups) this.#fail(`invalid group reference ${c.n}`, c.at);
    return { node, flags: this.flags, groups: this.groups, names: this.names };
  }

  #alternatives(flags: number, depth: number): Node {
    const nodes: Node[] = [];
    let inner = flags;
    do {
      const [node, after] = this.#sequence(inner, depth, nodes.length === 0);
      nodes.push(node);
      inner = after;
    } while (this.#eat('|'));
    return nodes.length === 1 ? nodes[0]! : { k: 'alt', nodes };
  }

  /** One branch. Inline flags at the very start change the flags of the whole pattern. */
  #sequence(flags: number, depth: number, first: boolean): [Node, number] {
    const nodes: Node[] = [];
    let f = flags;
    while (this.#i < this.#p.length) {
      const here = this.#i;
      const ch = this.#peek();
      if (ch === '|' || ch === ')') break;
      this.#i++;
      if (f & FLAG.X) {
        if (/[ \t\n\r\v\f]/.test(ch)) continue;
        if (ch === '#') {
          while (this.#i < this.#p.length && this.#next() !== '\n');
          continue;
        }
      }
      if (ch === '\\') nodes.push(this.#escape(here, f));
      else if (ch === '.') nodes.push({ k: 'any', flags: f });
      else if (ch === '^') nodes.push({ k: 'at', what: '^', flags: f });
      else if (ch === '$') nodes.push({ k: 'at', what: '$', flags: f });
      else if (ch === '[') nodes.push(this.#set(here, f));
      else if (ch === '(') {
        const node = this.#group(here, f, depth, first && nodes.length === 0);
        if (typeof node === 'number') f = node;
        else if (node) nodes.push(node);
      } else if (ch === '*' || ch === '+' || ch === '?' || ch === '{') {
        const range = this.#range(ch, here);
        if (!range) {
          nodes.push({ k: 'char', c: code(ch), flags: f });
          continue;
        }
        const [min, max] = range;
        const item = nodes.pop();
        if (!item || item.k === 'at') this.#fail('nothing to repeat', here);
        if (item.k === 'repeat') this.#fail('multiple repeat', here);
        const how = this.#eat('?') ? 'lazy' : this.#eat('+') ? 'possessive' : 'greedy';
        nodes.push({ k: 'repeat', node: item, min, max, how });
      } else nodes.push({ k: 'char', c: code(ch), flags: f });
    }
    return [nodes.length === 1 ? nodes[0]! : { k: 'seq', nodes }, f];
  }

  #range(ch: string, here: number): [number, number] | undefined {
    if (ch === '*') return [0, MANY];
    if (ch === '+') return [1, MANY];
    if (ch === '?') return [0, 1];
    const from = this.#i;
    if (this.#peek() === '}') return undefined;
    let low = '';
    let high = '';
    while (isDigit(this.#p[this.#i] ?? 0)) low += this.#next();
    if (this.#eat(',')) while (isDigit(this.#p[this.#i] ?? 0)) high += this.#next();
    else high = low;
    if (!this.#eat('}')) {
      this.#i = from;
      return undefined;
    }
    const min = low === '' ? 0 : Number(low);
    const max = high === '' ? MANY : Number(high);
    if (min >= MANY || (high !== '' && max >= MANY)) throw new PatternError('the repetition number is too large', -1);
    if (max < min) this.#fail('min repeat greater than max repeat', here + 1);
    return [min, max];
  }

  #number(digits: number, here: number, letter: string): number {
    let s = '';
    while (s.length < digits && isHex(this.#p[this.#i] ?? 0)) s += this.#next();
    if (s.length !== digits) this.#fail(`incomplete escape \\${letter}${s}`, here);
    return parseInt(s, 16);
  }

  /** Escapes that mean one character in and outside of sets; undefined = none of them. */
  #character(ch: string, here: number): number | undefined {
    if (ch === 'x') return this.#number(2, here, 'x');
    if (ch === 'u' && !this.#bytes) return this.#number(4, here, 'u');
    if (ch === 'U' && !this.#bytes) {
      const c = this.#number(8, here, 'U');
      return c > 0x10ffff ? this.#fail(`bad escape \\U${c.toString(16).padStart(8, '0')}`, here) : c;
    }
    return undefined;
  }

  #escape(here: number, flags: number): Node {
    if (this.#i >= this.#p.length) this.#fail('bad escape (end of pattern)', here);
    const ch = this.#next();
    if ('dDsSwW'.includes(ch)) return { k: 'set', items: [{ category: ch as Category }], negated: false, flags };
    if (ch === 'A' || ch === 'Z' || ch === 'b' || ch === 'B') return { k: 'at', what: ch, flags };
    const c = this.#character(ch, here);
    if (c !== undefined) return { k: 'char', c, flags };
    if (ch === '0') {
      let s = '0';
      while (s.length < 3 && isOct(this.#p[this.#i] ?? 0)) s += this.#next();
      return { k: 'char', c: parseInt(s, 8), flags };
    }
    if (isDigit(code(ch))) {
      let s = ch;
      if (isDigit(this.#p[this.#i] ?? 0)) {
        if (isOct(code(ch)) && isOct(this.#p[this.#i]!) && isOct(this.#p[this.#i + 1] ?? 0)) {
          s += this.#next() + this.#next();
          const value = parseInt(s, 8);
          if (value > 0o377) this.#fail(`octal escape value \\${s} outside of range 0-0o377`, here);
          return { k: 'char', c: value, flags };
        }
        s += this.#next();
      }
      const n = Number(s);
      if (n > this.groups) this.#fail(`invalid group reference ${n}`, here + 1);
      if (this.#open.has(n)) this.#fail('cannot refer to an open group', here);
      return { k: 'ref', n, flags };
    }
    if (ESCAPES[ch] !== undefined && ch !== 'b') return { k: 'char', c: ESCAPES[ch], flags };
    if (isLetter(code(ch))) this.#fail(`bad escape \\${ch}`, here);
    return { k: 'char', c: code(ch), flags };
  }

  #setEscape(here: number): SetItem {
    if (this.#i >= this.#p.length) this.#fail('bad escape (end of pattern)', here);
    const ch = this.#next();
    if ('dDsSwW'.includes(ch)) return { category: ch as Category };
    const c = this.#character(ch, here);
    if (c !== undefined) return { from: c, to: c };
    if (isOct(code(ch))) {
      let s = ch;
      while (s.length < 3 && isOct(this.#p[this.#i] ?? 0)) s += this.#next();
      const value = parseInt(s, 8);
      if (value > 0o377) this.#fail(`octal escape value \\${s} outside of range 0-0o377`, here);
      return { from: value, to: value };
    }
    if (isDigit(code(ch)) || (isLetter(code(ch)) && ESCAPES[ch] === undefined)) this.#fail(`bad escape \\${ch}`, here);
    const value = ESCAPES[ch] ?? code(ch);
    return { from: value, to: value };
  }

  #set(here: number, flags: number): Node {
    const items: SetItem[] = [];
    const negated = this.#eat('^');
    const start = this.#i;
    for (;;) {
      if (this.#i >= this.#p.length) this.#fail('unterminated character set', here);
      const at = this.#i;
      const ch = this.#next();
      if (ch === ']' && at !== start) break;
      const low: SetItem = ch === '\\' ? this.#setEscape(at) : { from: code(ch), to: code(ch) };
      if (this.#eat('-')) {
        if (this.#i >= this.#p.length) this.#fail('unterminated character set', here);
        const at2 = this.#i;
        const ch2 = this.#next();
        if (ch2 === ']') {
          items.push(low, { from: 45, to: 45 });
          break;
        }
        const high: SetItem = ch2 === '\\' ? this.#setEscape(at2) : { from: code(ch2), to: code(ch2) };
        const shown = this.#p.slice(at, this.#i).map(text).join('');
        if ('category' in low || 'category' in high) this.#fail(`bad character range ${shown}`, at);
        if (high.to < low.from) this.#fail(`bad character range ${shown}`, at);
        items.push({ from: low.from, to: high.to });
      } else items.push(low);
    }
    return { k: 'set', items, negated, flags };
  }

  #name(end: string, missing: string): string {
    let s = '';
    const at = this.#i;
    for (;;) {
      if (this.#i >= this.#p.length) {
        if (s === '') this.#fail(`missing ${missing}`, at);
        this.#fail(`missing ${end}, unterminated name`, at);
      }
      const ch = this.#next();
      if (ch === end) break;
      s += ch;
    }
    if (s === '') this.#fail(`missing ${missing}`, at);
    return s;
  }
  #checkName(name: string, at: number): void {
    const points = [...name].map(code);
    if (!unicode.isIdentifierStart(points[0]!) || points.some((c) => !unicode.isIdentifierPart(c)))
      this.#fail(`bad character in group name '${name}'`, at);
  }

  /** A parenthesis: a node, new flags for the rest (a number), or nothing (a comment). */
  #group(here: number, flags: number, depth: number, atStart: boolean): Node | number | undefined {
    if (!this.#eat('?')) return this.#capture(here, flags, depth, undefined);
    if (this.#i >= this.#p.length) this.#fail('unexpected end of pattern');
    const ch = this.#next();
    if (ch === 'P') {
      if (this.#eat('<')) {
        const at = this.#i;
        const name = this.#name('>', 'group name');
        this.#checkName(name, at);
        return this.#capture(here, flags, depth, name, at);
      }
      if (this.#eat('=')) {
        const at = this.#i;
        const name = this.#name(')', 'group name');
        this.#checkName(name, at);
        const n = this.names.get(name);
        if (n === undefined) this.#fail(`unknown group name '${name}'`, at);
        if (this.#open.has(n)) this.#fail('cannot refer to an open group', here);
        return { k: 'ref', n, flags };
      }
      if (this.#i >= this.#p.length) this.#fail('unexpected end of pattern');
      const bad = this.#next();
      this.#fail(`unknown extension ?P${bad}`, here + 1);
    }
    // A group of its own, so that a repeat of a repeat is none.
    if (ch === ':') return { k: 'seq', nodes: [this.#close(this.#alternatives(flags, depth + 1), here)] };
    if (ch === '#') {
      for (;;) {
        if (this.#i >= this.#p.length) this.#fail('missing ), unterminated comment', here);
        if (this.#next() === ')') return undefined;
      }
    }
    if (ch === '=' || ch === '!')
      return {
        k: 'look',
        ahead: true,
        negated: ch === '!',
        node: this.#close(this.#alternatives(flags, depth + 1), here),
      };
    if (ch === '<') {
      if (this.#i >= this.#p.length) this.#fail('unexpected end of pattern');
      const sign = this.#next();
      if (sign !== '=' && sign !== '!') this.#fail(`unknown extension ?<${sign}`, here + 1);
      return {
        k: 'look',
        ahead: false,
        negated: sign === '!',
        node: this.#close(this.#alternatives(flags, depth + 1), here),
      };
    }
    if (ch === '>') return { k: 'atomic', node: this.#close(this.#alternatives(flags, depth + 1), here) };
    if (ch === '(') return this.#condition(here, flags, depth);
    if (ch === '-' || LETTERS[ch] !== undefined) return this.#inlineFlags(ch, here, flags, depth, atStart);
    return this.#fail(`unknown extension ?${ch}`, here + 1);
  }

  #close(node: Node, here: number): Node {
    if (!this.#eat(')')) this.#fail('missing ), unterminated subpattern', here);
    return node;
  }
  #capture(here: number, flags: number, depth: number, name: string | undefined, at = here): Node {
    const n = ++this.groups;
    if (name !== undefined) {
      const old = this.names.get(name);
      if (old !== undefined) this.#fail(`redefinition of group name '${name}' as group ${n}; was group ${old}`, at);
      this.names.set(name, n);
    }
    this.#open.add(n);
    const node = this.#close(this.#alternatives(flags, depth + 1), here);
    this.#open.delete(n);
    return { k: 'group', n, node };
  }
  #condition(here: number, flags: number, depth: number): Node {
    const at = this.#i;
    const name = this.#name(')', 'group name');
    let n: number;
    if (/^\d+$/.test(name)) {
      n = Number(name);
      if (n === 0) this.#fail('bad group number', at);
      this.#conditions.push({ n, at });
    } else {
      this.#checkName(name, at);
      const known = this.names.get(name);
      if (known === undefined) this.#fail(`unknown group name '${name}'`, at);
      n = known;
    }
    const [yes] = this.#sequence(flags, depth + 1, false);
    let no: Node | undefined;
    if (this.#eat('|')) {
      [no] = this.#sequence(flags, depth + 1, false);
      if (this.#peek() === '|') this.#fail('conditional backref with more than two branches');
    }
    this.#close(yes, here);
    return { k: 'if', n, yes, no };
  }
  #inlineFlags(first: string, here: number, flags: number, depth: number, atStart: boolean): Node | number {
    let add = 0;
    let remove = 0;
    let ch = first;
    while (ch !== ')' && ch !== ':' && ch !== '-') {
      const f = LETTERS[ch];
      if (f === undefined) this.#fail(isLetter(code(ch)) ? 'unknown flag' : 'missing -, : or )', this.#i - 1);
      if (f === FLAG.U && this.#bytes) this.#fail("bad inline flags: cannot use 'u' flag with a bytes pattern");
      if (f === FLAG.L && !this.#bytes) this.#fail("bad inline flags: cannot use 'L' flag with a str pattern");
      add |= f;
      if ((add & FLAG.A && add & FLAG.U) || (add & FLAG.A && add & FLAG.L))
        this.#fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
      if (this.#i >= this.#p.length) this.#fail('missing -, : or )');
      ch = this.#next();
    }
    if (ch === ')') {
      if (!(depth === 0 && atStart && here === 0)) this.#fail('global flags not at the start of the expression', here);
      this.flags |= add;
      return add & FLAG.A ? (flags | add) & ~FLAG.U : flags | add;
    }
    if (ch === '-') {
      if (this.#i >= this.#p.length) this.#fail('missing flag');
      ch = this.#next();
      if (LETTERS[ch] === undefined) this.#fail(isLetter(code(ch)) ? 'unknown flag' : 'missing flag', this.#i - 1);
      while (ch !== ':') {
        const f = LETTERS[ch];
        if (f === undefined) this.#fail(isLetter(code(ch)) ? 'unknown flag' : 'missing :', this.#i - 1);
        if (f & (FLAG.A | FLAG.U | FLAG.L)) this.#fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        remove |= f;
        if (this.#i >= this.#p.length) this.#fail('missing :');
        ch = this.#next();
      }
    }
    if (add & remove) this.#fail('bad inline flags: flag turned on and off', this.#i - 1);
    let inner = flags;
    if (add & (FLAG.A | FLAG.U | FLAG.L)) inner &= ~(FLAG.A | FLAG.U | FLAG.L);
    inner = (inner | add) & ~remove;
    return { k: 'seq', nodes: [this.#close(this.#alternatives(inner, depth + 1), here)] };
  }
}

/** Parses a pattern given as code points (bytes for a bytes pattern). Throws `PatternError`. */
export function parsePattern(points: readonly number[], flags: number, bytes: boolean): Pattern {
  if (!bytes && !(flags & (FLAG.A | FLAG.L))) flags |= FLAG.U;
  const pattern = new Parser(points, flags, bytes).whole();
  return pattern.flags & FLAG.A && !bytes ? { ...pattern, flags: pattern.flags & ~FLAG.U } : pattern;
}
