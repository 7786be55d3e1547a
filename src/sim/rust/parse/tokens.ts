// The cursor over tokens every part of the parser stands on.
import { Outside, SyntaxFault } from './lex.ts';
import type { DocComment, Expansion, SoftFault, Span, Token } from './lex.ts';
import type { Ident } from './ast.ts';
import type { MacroScope } from './macros.ts';

const keywords = new Set([
  'as',
  'break',
  'const',
  'continue',
  'crate',
  'else',
  'enum',
  'extern',
  'false',
  'fn',
  'for',
  'if',
  'impl',
  'in',
  'let',
  'loop',
  'match',
  'mod',
  'move',
  'mut',
  'pub',
  'ref',
  'return',
  'self',
  'Self',
  'static',
  'struct',
  'super',
  'trait',
  'true',
  'type',
  'unsafe',
  'use',
  'where',
  'while',
  'async',
  'await',
  'dyn',
  'abstract',
  'become',
  'box',
  'do',
  'final',
  'macro',
  'override',
  'priv',
  'typeof',
  'unsized',
  'virtual',
  'yield',
  'try',
  'gen',
]);
/** Words that no item or variable can have as its name. */
export const isKeyword = (t: Token): boolean => t.kind === 'ident' && keywords.has(t.text);
const eof: Token = { kind: 'eof', text: '', start: 0, end: 0, exp: null, suffix: '', value: '', joint: false };

export class Cursor {
  tokens: Token[];
  pos = 0;
  depth = 0;
  readonly scope: MacroScope;
  /** Errors found so far that rustc goes on from. */
  readonly faults: SoftFault[] = [];
  /** Doc comments, by the start of the token after them. */
  readonly docs = new Map<number, DocComment>();
  last: Token;
  constructor(tokens: Token[], scope: MacroScope) {
    this.tokens = tokens;
    this.scope = scope;
    this.last = tokens[0] ?? eof;
  }
  private half: Token | null = null;
  private halfPos = -1;
  private halfOf: Token[] | null = null; // what is left of a split token
  get tok(): Token {
    if (this.half && this.halfPos === this.pos && this.halfOf === this.tokens) return this.half;
    return (
      this.tokens[this.pos] ??
      (this.tokens.length
        ? {
            ...eof,
            start: this.tokens[this.tokens.length - 1]!.end,
            end: this.tokens[this.tokens.length - 1]!.end,
            exp: this.tokens[this.tokens.length - 1]!.exp,
          }
        : eof)
    );
  }
  peek(n = 1): Token {
    return this.tokens[this.pos + n] ?? eof;
  }
  get atEnd(): boolean {
    return this.tok.kind === 'eof';
  }
  next(): Token {
    const t = this.tok;
    this.last = t;
    this.pos++;
    this.half = null;
    return t;
  }
  is(text: string): boolean {
    const t = this.tok;
    return (t.kind === 'punct' || t.kind === 'ident') && t.text === text;
  }
  peekIs(n: number, text: string): boolean {
    const t = this.peek(n);
    return (t.kind === 'punct' || t.kind === 'ident') && t.text === text;
  }
  /** The next sign begins with `text` (which may be the first half of `>>`, `&&`, `||`, `>=`, `>>=`). */
  begins(text: string): boolean {
    const t = this.tok;
    return (
      t.kind === 'punct' &&
      t.text.startsWith(text) &&
      (t.text === text || ['>>', '>=', '>>=', '&&', '||', '<<', '<-', '<<=', '<='].includes(t.text))
    );
  }
  eat(text: string): boolean {
    if (!this.is(text)) return false;
    this.next();
    return true;
  }
  /** Eats one sign, splitting a longer token. */
  eatSplit(text: string): boolean {
    const t = this.tok;
    if (t.kind !== 'punct' || !t.text.startsWith(text)) return false;
    if (t.text === text) {
      this.next();
      return true;
    }
    if (!this.begins(text)) return false;
    this.half = { ...t, text: t.text.slice(text.length), start: t.start + text.length };
    this.halfPos = this.pos;
    this.halfOf = this.tokens;
    this.last = { ...t, end: t.start + text.length };
    return true;
  }
  expect(text: string): Token {
    if (!this.is(text)) return this.unexpected(`expected \`${text}\``);
    return this.next();
  }
  expectSplit(text: string): void {
    if (!this.eatSplit(text)) this.unexpected(`expected \`${text}\``);
  }
  unexpected(what: string): never {
    throw new SyntaxFault(`${what}, found \`${this.tok.text || 'end of file'}\``, this.tok.start, false, this.tok.exp);
  }
  soft(code: string, span: Span, message: string): void {
    this.faults.push({ code, span, message });
  }
  /** A doc comment just before the cursor, where there is nothing to document. */
  strayDoc(code: string, message: string): void {
    const d = this.tok.exp ? undefined : this.docs.get(this.tok.start);
    if (d && !d.inner) this.soft(code, d.span, message);
  }
  outside(construct: string, span: Span = this.spanOf(this.tok)): never {
    throw new Outside(construct, span);
  }
  spanOf(t: Token): Span {
    return { start: t.start, end: t.end, exp: t.exp };
  }
  from(start: Span | Token): Span {
    return { start: start.start, end: Math.max(this.last.end, start.start), exp: start.exp };
  }
  get isIdent(): boolean {
    const t = this.tok;
    return t.kind === 'raw' || (t.kind === 'ident' && !isKeyword(t)) || (t.kind === 'group' && t.frag === 'ident');
  }
  ident(what = 'identifier'): Ident {
    const t = this.tok;
    if (t.kind === 'group' && t.frag === 'ident') {
      this.next();
      const i = t.inner![0]!;
      return { name: i.text, span: this.spanOf(i) };
    }
    if (t.kind === 'ident' && t.text === 'gen') {
      this.soft('', this.spanOf(t), 'expected identifier, found reserved keyword `gen`');
      this.next();
      return { name: t.text, span: this.spanOf(t) };
    }
    if (!this.isIdent) return this.unexpected(`expected ${what}`);
    this.next();
    return { name: t.text, span: this.spanOf(t) };
  }
  nested<T>(f: () => T): T {
    if (++this.depth > 400) this.outside('nesting');
    const r = f();
    this.depth--;
    return r;
  }
  /** The index just after the bracket group that opens at `at`. */
  skipGroup(at: number): number {
    let depth = 0;
    for (let i = at; i < this.tokens.length; i++) {
      const t = this.tokens[i]!;
      if (t.kind !== 'punct') {
        if (depth === 0) return i + 1;
        continue;
      }
      if (t.text === '(' || t.text === '[' || t.text === '{') depth++;
      else if (t.text === ')' || t.text === ']' || t.text === '}') depth--;
      if (depth === 0) return i + 1;
    }
    return this.tokens.length;
  }
  /** Takes the tokens inside the bracket group at the cursor. */
  takeGroup(): { inner: Token[]; open: Token } {
    const open = this.tok,
      end = this.skipGroup(this.pos);
    const inner = this.tokens.slice(this.pos + 1, end - 1);
    this.pos = end;
    this.last = this.tokens[end - 1] ?? open;
    return { inner, open };
  }
  list<T>(close: string, one: () => T, sep = ',', documented = false): T[] {
    const out: T[] = [];
    for (;;) {
      if (this.is(close)) {
        if (documented) this.strayDoc('E0585', "a documentation comment that doesn't document anything");
        break;
      }
      out.push(one());
      if (!this.is(close)) {
        if (!this.is(sep)) this.unexpected(`expected one of \`${sep}\`, \`${close}\``);
        this.next();
      }
    }
    this.expect(close);
    return out;
  }
}
/** An expansion's own tokens, marked as coming from it. */
export function mark(t: Token, exp: Expansion): Token {
  return { ...t, exp };
}
