// The token cursor of the parser: lookahead, speculative type scanning, and syntax problems as javac places them.
import { type Token, lex } from './lexer.ts';
import { F } from '../ast/tree.ts';

export class SyntaxProblem {
  readonly message: string;
  readonly pos: number;
  readonly refused: boolean;
  constructor(message: string, pos: number, refused = false) {
    this.message = message;
    this.pos = pos;
    this.refused = refused;
  }
}

export const PRIMS = new Set(['int', 'long', 'double', 'float', 'boolean', 'char', 'byte', 'short', 'void']);
export const MODS: Record<string, number> = {
  public: F.PUBLIC,
  private: F.PRIVATE,
  protected: F.PROTECTED,
  static: F.STATIC,
  final: F.FINAL,
  abstract: F.ABSTRACT,
  native: F.NATIVE,
  synchronized: F.SYNCHRONIZED,
  transient: F.TRANSIENT,
  volatile: F.VOLATILE,
  strictfp: F.STRICTFP,
  default: F.DEFAULT,
};
const STOPS = new Set(
  (
    'public final abstract @ class interface enum { } private protected static transient native volatile synchronized strictfp < ' +
    'byte short char int long float double boolean void'
  ).split(' '),
);
const STATEMENTS = new Set(
  'case default if for while do try switch return throw break continue else finally catch this super new assert'.split(
    ' ',
  ),
);
export const MAX_NESTING = 500;

export class Cursor {
  readonly toks: Token[];
  p = 0;
  depth = 0;
  readonly soft: SyntaxProblem[] = [];
  constructor(source: string) {
    this.toks = lex(source);
  }
  get tok(): Token {
    return this.toks[this.p] as Token;
  }
  peek(n = 1): Token {
    return this.toks[Math.min(this.p + n, this.toks.length - 1)] as Token;
  }
  get prevEnd(): number {
    return this.p > 0 ? (this.toks[this.p - 1] as Token).end : 0;
  }
  is(text: string): boolean {
    const t = this.tok;
    return t.text === text && (t.kind === 'op' || t.kind === 'key');
  }
  isAt(i: number, text: string): boolean {
    const t = this.toks[i];
    return t !== undefined && t.text === text && (t.kind === 'op' || t.kind === 'key');
  }
  isWord(text: string): boolean {
    return this.tok.kind === 'id' && this.tok.text === text;
  }
  next(): Token {
    const t = this.tok;
    if (this.p < this.toks.length - 1) this.p++;
    return t;
  }
  take(text: string): boolean {
    if (this.is(text)) {
      this.next();
      return true;
    }
    return false;
  }
  fail(message: string, pos = this.tok.start): never {
    if (this.tok.kind === 'eof') throw new SyntaxProblem('reached end of file while parsing', this.prevEnd - 1);
    throw new SyntaxProblem(message, pos);
  }
  refuse(construct: string, pos = this.tok.start): never {
    throw new SyntaxProblem(construct, pos, true);
  }
  expect(text: string): Token {
    if (this.is(text)) return this.next();
    if (this.tok.kind === 'eof') this.fail('');
    if (text === ';' || text === ')' || text === ']' || text === '(') {
      this.errorEnd = Math.max(this.errorEnd, this.tok.start);
      this.report(`'${text}' expected`, this.prevEnd - 1);
      return this.tok;
    }
    throw new SyntaxProblem(`'${text}' expected`, text === ')' || text === ']' ? this.prevEnd - 1 : this.tok.start);
  }
  ident(): string {
    const t = this.tok;
    if (t.kind === 'id') {
      this.next();
      return t.text;
    }
    if (t.kind === 'key' && t.text === '_') {
      this.next();
      return '_';
    }
    this.fail('<identifier> expected', this.tok.kind === 'key' ? this.tok.start : this.prevEnd - 1);
  }
  enter(): void {
    if (++this.depth > MAX_NESTING) this.refuse('nesting');
  }
  leave(): void {
    this.depth--;
  }
  /** Where the last error lies: nothing at or before it is said again. */
  private errPos = -1;
  /** Up to here reading went wrong: statements and members are looked for behind it. */
  errorEnd = -1;
  private reports = 0;
  /** Says a problem after which javac reads on (JavacParser.reportSyntaxError). */
  report(message: string, pos: number): void {
    if (++this.reports > 200) this.refuse('syntax');
    if (pos > this.errPos) this.soft.push(new SyntaxProblem(message, pos));
    this.errPos = Math.max(this.errPos, pos);
  }
  /** Says what stands alone in the tree: nothing is suppressed by it. */
  remark(message: string, pos: number): void {
    this.soft.push(new SyntaxProblem(message, pos));
  }
  illegal(message: string, pos = this.tok.start): void {
    if (this.tok.kind === 'eof') this.fail('');
    this.errorEnd = Math.max(this.errorEnd, pos);
    this.report(message, pos);
  }
  /** To the next token where a member, a name or a statement could begin (JavacParser.skip). */
  skip(identifiers: boolean, statements: boolean): void {
    for (; this.tok.kind !== 'eof'; this.next()) {
      const t = this.tok;
      if (t.kind === 'id') {
        if (identifiers) return;
      } else if (t.kind === 'op' || t.kind === 'key') {
        if (t.text === ';') {
          this.next();
          return;
        }
        if (STOPS.has(t.text) || (statements && STATEMENTS.has(t.text))) return;
      }
    }
  }
  /** `>` tokens written together from here: '>>', '>>>', '>=', … as one operator, or null. */
  joined(): string | null {
    if (!this.is('>')) return null;
    let op = '>';
    let k = 1;
    while (k < 4) {
      const a = this.peek(k - 1),
        b = this.peek(k);
      if (b.start !== a.end) break;
      if (b.text === '>' && op.length < 3) {
        op += '>';
        k++;
      } else if (b.text === '=') {
        op += '=';
        k++;
        break;
      } else if (b.text === '==') break;
      else break;
    }
    return op;
  }
  // ---- speculative scanning: index after the construct, or -1
  scanAnnotations(i: number): number {
    while (this.isAt(i, '@') && this.toks[i + 1]?.kind === 'id') {
      i += 2;
      while (this.isAt(i, '.')) i += 2;
      if (this.isAt(i, '(')) i = this.matching(i) + 1;
    }
    return i;
  }
  matching(i: number): number {
    let d = 0;
    for (; i < this.toks.length; i++) {
      const t = this.toks[i] as Token;
      if (t.kind !== 'op') continue;
      if (t.text === '(' || t.text === '[' || t.text === '{') d++;
      else if (t.text === ')' || t.text === ']' || t.text === '}') {
        d--;
        if (d === 0) return i;
      }
    }
    return this.toks.length - 1;
  }
  scanType(i: number, dims = true): number {
    i = this.scanAnnotations(i);
    const t = this.toks[i];
    if (!t) return -1;
    if (t.kind === 'key' && PRIMS.has(t.text)) i++;
    else if (t.kind === 'id') {
      i++;
      for (;;) {
        if (this.isAt(i, '<')) {
          i = this.scanArgs(i);
          if (i < 0) return -1;
        }
        if (this.isAt(i, '.') && this.toks[i + 1]?.kind === 'id') i += 2;
        else break;
      }
    } else return -1;
    while (dims && this.isAt(i, '[') && this.isAt(i + 1, ']')) i += 2;
    return i;
  }
  scanArgs(i: number): number {
    i++;
    if (this.isAt(i, '>')) return i + 1;
    for (;;) {
      if (this.isAt(i, '?')) {
        i++;
        if (this.isAt(i, 'extends') || this.isAt(i, 'super')) {
          i = this.scanType(i + 1);
          if (i < 0) return -1;
        }
      } else {
        i = this.scanType(i);
        if (i < 0) return -1;
        while (this.isAt(i, '&')) {
          i = this.scanType(i + 1);
          if (i < 0) return -1;
        }
      }
      if (this.isAt(i, ',')) {
        i++;
        continue;
      }
      return this.isAt(i, '>') ? i + 1 : -1;
    }
  }
}
