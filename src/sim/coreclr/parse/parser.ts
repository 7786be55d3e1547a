// Token cursor of the C# parser: lookahead, expectation with Roslyn's codes for missing tokens, type scanning (ECMA-334 §6.2.5).
import { lex } from './lexer.ts';
import type { SyntaxProblem, Token } from './lexer.ts';
import type { TypeSyntax } from '../ast.ts';

export const predefined = new Set([
  'bool',
  'byte',
  'sbyte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'float',
  'double',
  'decimal',
  'char',
  'string',
  'object',
  'void',
]);
const expected: Record<string, string> = {
  ';': 'CS1002',
  ')': 'CS1026',
  '}': 'CS1513',
  '{': 'CS1514',
  ']': 'CS1003',
  id: 'CS1001',
};

/** Thrown to leave a parse whose real outcome cannot be proved; the front end turns it into `refused: syntax`. */
export class Bail {
  readonly at: number;
  readonly what: string;
  constructor(at: number, what = 'syntax') {
    this.at = at;
    this.what = what;
  }
}

export class Cursor {
  readonly src: string;
  readonly file: string;
  toks: Token[];
  p = 0;
  problems: SyntaxProblem[] = [];
  uncertain: Bail | null = null;
  depth = 0;
  inAsync = false;
  /** The next statement stands directly in the compilation unit. */
  atTop = false;
  inQuery = 0;
  constructor(src: string, file: string, from = 0, to = src.length) {
    this.src = src;
    this.file = file;
    this.toks = lex(src, from, to, this.problems);
  }
  get t(): Token {
    return this.toks[this.p]!;
  }
  peek(n = 1): Token {
    return this.toks[Math.min(this.p + n, this.toks.length - 1)]!;
  }
  get prevEnd(): number {
    return this.p > 0 ? this.toks[this.p - 1]!.end : 0;
  }
  is(kind: string): boolean {
    return this.t.kind === kind;
  }
  isId(text: string): boolean {
    const t = this.t;
    return t.kind === 'id' && t.text === text && this.src[t.start] !== '@';
  }
  peekId(n: number, text: string): boolean {
    const t = this.peek(n);
    return t.kind === 'id' && t.text === text;
  }
  next(): Token {
    const t = this.t;
    if (t.kind !== 'eof') this.p++;
    return t;
  }
  accept(kind: string): boolean {
    if (this.t.kind === kind) {
      this.p++;
      return true;
    }
    return false;
  }
  acceptId(text: string): boolean {
    if (this.isId(text)) {
      this.p++;
      return true;
    }
    return false;
  }
  problem(code: string, start: number, end: number, message: string): void {
    if (!this.problems.some((q) => q.code === code && q.start === start))
      this.problems.push({ code, start, end, message });
  }
  /** A missing token is reported at the end of the previous one when the next is on another line, else at the next. */
  missingAt(): number {
    const t = this.t;
    return (t.nl || t.kind === 'eof') && this.p > 0 ? this.prevEnd : t.start;
  }
  expect(kind: string): boolean {
    if (this.accept(kind)) return true;
    const code = expected[kind] ?? 'CS1003';
    const at = this.missingAt();
    this.problem(
      code,
      at,
      at,
      code === 'CS1003'
        ? `Syntax error, '${kind}' expected`
        : kind === 'id'
          ? 'Identifier expected'
          : `${kind} expected`,
    );
    return false;
  }
  ident(): string {
    const t = this.t;
    if (t.kind === 'id') {
      this.p++;
      return t.text;
    }
    if (/^[a-z]/.test(t.kind) && t.kind !== 'eof' && t.text === t.kind && !t.nl) {
      // a keyword where a name must stand
      this.problem('CS1041', t.start, t.end, `Identifier expected; '${t.text}' is a keyword`);
      this.uncertain ??= new Bail(t.start);
      return t.text;
    }
    this.expect('id');
    return '';
  }
  nest<T>(f: () => T): T {
    if (++this.depth > 500) throw new Bail(this.t.start, 'nesting');
    try {
      return f();
    } finally {
      this.depth--;
    }
  }

  /** Scans a type from token index i without building it; the index after it, or -1. */
  scanType(i: number, opts: { nullableInExpr?: boolean } = {}): number {
    const toks = this.toks;
    let t = toks[i]!;
    if (t.kind === 'ref') {
      i++;
      if (toks[i]!.kind === 'readonly') i++;
      t = toks[i]!;
    }
    if (predefined.has(t.kind)) i++;
    else if (t.kind === 'id') {
      if (toks[i + 1]!.kind === '::') i += 2;
      for (;;) {
        if (toks[i]!.kind !== 'id') return -1;
        i++;
        if (toks[i]!.kind === '<') {
          const j = this.scanTypeArgs(i);
          if (j < 0) return -1;
          i = j;
        }
        if (toks[i]!.kind === '.' && toks[i + 1]!.kind === 'id') {
          i++;
          continue;
        }
        break;
      }
    } else if (t.kind === '(') {
      let n = 0;
      i++;
      for (;;) {
        const j = this.scanType(i);
        if (j < 0) return -1;
        i = j;
        n++;
        if (toks[i]!.kind === 'id') i++;
        if (toks[i]!.kind === ',') {
          i++;
          continue;
        }
        if (toks[i]!.kind === ')') {
          i++;
          break;
        }
        return -1;
      }
      if (n < 2) return -1;
    } else return -1;
    for (;;) {
      const k = toks[i]!.kind;
      if (k === '?') {
        if (
          opts.nullableInExpr &&
          this.startsExpr(toks[i + 1]!) &&
          !(toks[i + 1]!.kind === 'id' && ['and', 'or', 'when'].includes(toks[i + 1]!.text)) &&
          toks[i + 1]!.kind !== '['
        )
          return i;
        i++;
        continue;
      }
      if (k === '*') {
        i++;
        continue;
      }
      if (k === '[') {
        let j = i + 1;
        while (toks[j]!.kind === ',') j++;
        if (toks[j]!.kind !== ']') return i;
        i = j + 1;
        continue;
      }
      return i;
    }
  }
  scanTypeArgs(i: number): number {
    const toks = this.toks;
    i++;
    if (toks[i]!.kind === ',' || toks[i]!.kind === '>') {
      while (toks[i]!.kind === ',') i++;
      return toks[i]!.kind === '>' ? i + 1 : -1;
    }
    for (;;) {
      const j = this.scanType(i);
      if (j < 0) return -1;
      i = j;
      if (toks[i]!.kind === ',') {
        i++;
        continue;
      }
      return toks[i]!.kind === '>' ? i + 1 : -1;
    }
  }
  startsExpr(t: Token): boolean {
    return (
      [
        'id',
        '#int',
        '#real',
        '#char',
        '#string',
        '#istring',
        '(',
        '[',
        '!',
        '~',
        '+',
        '-',
        '++',
        '--',
        'new',
        'this',
        'base',
        'typeof',
        'sizeof',
        'default',
        'true',
        'false',
        'null',
        'checked',
        'unchecked',
        'throw',
        'delegate',
        'stackalloc',
        'static',
        'ref',
        '..',
        '^',
        '&',
      ].includes(t.kind) || predefined.has(t.kind)
    );
  }
  /** Index of the token after the bracket that closes the one at i, or -1. */
  afterMatching(i: number): number {
    const open = this.toks[i]!.kind,
      close = open === '(' ? ')' : open === '[' ? ']' : '}';
    let d = 0;
    for (; i < this.toks.length; i++) {
      const k = this.toks[i]!.kind;
      if (k === open) d++;
      else if (k === close && --d === 0) return i + 1;
    }
    return -1;
  }

  type(opts: { nullableInExpr?: boolean; noArray?: boolean } = {}): TypeSyntax {
    return this.nest(() => this.type0(opts));
  }
  private type0(opts: { nullableInExpr?: boolean; noArray?: boolean }): TypeSyntax {
    const start = this.t.start;
    let ty: TypeSyntax;
    if (this.is('ref')) {
      this.next();
      const readonly = this.accept('readonly');
      const elem = this.type();
      return { k: 'ref', elem, readonly, start, end: this.prevEnd };
    }
    if (predefined.has(this.t.kind)) {
      const t = this.next();
      ty = {
        k: 'named',
        parts: [{ id: t.text, targs: null, start: t.start, end: t.end }],
        alias: '#',
        start,
        end: t.end,
      };
    } else if (this.is('(')) {
      this.next();
      const elems: { type: TypeSyntax; name?: string }[] = [];
      do {
        const type = this.type();
        const e: { type: TypeSyntax; name?: string } = { type };
        if (this.is('id')) e.name = this.next().text;
        elems.push(e);
      } while (this.accept(','));
      this.expect(')');
      if (elems.length < 2) {
        this.problem('CS8124', this.prevEnd - 1, this.prevEnd, 'Tuple must contain at least two elements.');
      }
      ty = { k: 'tuple', elems, start, end: this.prevEnd };
    } else {
      let alias: string | undefined;
      const parts: { id: string; targs: TypeSyntax[] | null; start: number; end: number }[] = [];
      if (!this.is('id')) {
        const t = this.t;
        const at = this.missingAt();
        this.problem('CS1031', at, at, 'Type expected');
        if (t.kind !== 'eof') this.uncertain ??= new Bail(t.start);
        return { k: 'named', parts: [{ id: '', targs: null, start, end: start }], start, end: start };
      }
      if (this.peek().kind === '::') {
        alias = this.next().text;
        this.next();
      }
      do {
        const s = this.t.start;
        const id = this.ident();
        let targs: TypeSyntax[] | null = null;
        if (this.is('<')) targs = this.typeArgs();
        parts.push({ id, targs, start: s, end: this.prevEnd });
      } while (this.is('.') && this.peek().kind === 'id' && this.accept('.'));
      ty = { k: 'named', parts, ...(alias ? { alias } : {}), start, end: this.prevEnd };
    }
    for (;;) {
      if (this.is('?')) {
        if (opts.nullableInExpr && this.scanType(this.tokIndexOfStart(start), { nullableInExpr: true }) === this.p)
          break;
        this.next();
        ty = { k: 'nullable', elem: ty, start, end: this.prevEnd };
      } else if (this.is('*')) {
        this.next();
        ty = { k: 'pointer', elem: ty, start, end: this.prevEnd };
      } else if (this.is('[') && !opts.noArray) {
        // ranks read left to right, applied right to left: int[][,] is an array of int[,]
        const ranks: number[] = [];
        while (this.is('[')) {
          let j = this.p + 1;
          while (this.toks[j]!.kind === ',') j++;
          if (this.toks[j]!.kind !== ']') break;
          ranks.push(j - this.p);
          this.p = j + 1;
          if (this.is('?') && this.peek().kind === '[') break;
        }
        if (!ranks.length) break;
        for (const r of ranks.reverse()) ty = { k: 'array', elem: ty, rank: r, start, end: this.prevEnd };
      } else break;
    }
    return ty;
  }
  private tokIndexOfStart(start: number): number {
    let i = this.p;
    while (i > 0 && this.toks[i]!.start > start) i--;
    return i;
  }
  typeArgs(): TypeSyntax[] {
    this.next();
    const out: TypeSyntax[] = [];
    if (this.is(',') || this.is('>')) {
      out.push({ k: 'omitted', start: this.t.start, end: this.t.start });
      while (this.accept(',')) out.push({ k: 'omitted', start: this.t.start, end: this.t.start });
      this.expect('>');
      return out;
    }
    do out.push(this.type());
    while (this.accept(','));
    this.expect('>');
    return out;
  }
}
