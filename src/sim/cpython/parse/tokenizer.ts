// Tokens of Python 3.13, after Parser/lexer/lexer.c: indentation stack with alternative tab size, bracket stack, f-strings (PEP 701) as one token with parts.
import { SyntaxFault } from '../ast.ts';
import { Refusal } from '../../core/diagnostic.ts';

export const T: Readonly<
  Record<'EOF' | 'NAME' | 'NUMBER' | 'STRING' | 'FSTRING' | 'OP' | 'NEWLINE' | 'INDENT' | 'DEDENT' | 'ERROR', number>
> = {
  EOF: 0,
  NAME: 1,
  NUMBER: 2,
  STRING: 3,
  FSTRING: 4,
  OP: 5,
  NEWLINE: 6,
  INDENT: 7,
  DEDENT: 8,
  ERROR: 9,
};

/** A piece of an f-string: literal text, or a replacement field with its own tokens. */
export type FPart =
  | { readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly tokens: readonly Token[];
      readonly start: number;
      readonly end: number;
      readonly debug: string | null;
      readonly conversion: 's' | 'r' | 'a' | null;
      readonly spec: readonly FPart[] | null;
    };

export interface Token {
  readonly t: number;
  readonly s: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Strings: decoded value; f-strings: parts; ERROR: the fault. */
  readonly str?: string;
  readonly bytes?: Uint8Array;
  readonly parts?: readonly FPart[];
  readonly fault?: SyntaxFault | Refusal;
}

const OPS3 = new Set(['**=', '//=', '>>=', '<<=', '...']);
const OPS2 = new Set([
  '**',
  '//',
  '>>',
  '<<',
  '<=',
  '>=',
  '==',
  '!=',
  '->',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '&=',
  '|=',
  '^=',
  '@=',
  ':=',
  '<>',
]);
const OPS1 = '+-*/%@&|^~<>()[]{},:.;=';

const isNameStart = (c: string): boolean =>
  (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c === '_' || c >= '\x80';
const isNamePart = (c: string): boolean => isNameStart(c) || (c >= '0' && c <= '9');
const isDigit = (c: string): boolean => c >= '0' && c <= '9';

export class Tokenizer {
  readonly src: string;
  pos = 0;
  line = 1;
  /** Open brackets: character, offset, line. */
  readonly brackets: { c: string; at: number; line: number }[] = [];
  readonly #indents: number[] = [0];
  readonly #altIndents: number[] = [0];
  readonly tokens: Token[] = [];
  #fdepth = 0;

  constructor(src: string) {
    // A lone carriage return ends a line, as in the real reader.
    this.src = src.includes('\r') ? src.replace(/\r(?!\n)/g, '\n') : src;
    if (src.charCodeAt(0) === 0xfeff) this.pos = 1;
  }

  /** All tokens; ends with EOF, or with an ERROR token at the first fault. */
  run(): Token[] {
    const zero = this.src.indexOf('\0');
    try {
      if (zero >= 0) throw new SyntaxFault('source code cannot contain null bytes', zero);
      this.#all();
    } catch (e) {
      if (!(e instanceof SyntaxFault) && !(e instanceof Refusal)) throw e;
      this.tokens.push({ t: T.ERROR, s: '', start: this.pos, end: this.pos, line: this.line, fault: e });
    }
    return this.tokens;
  }

  #push(t: number, s: string, start: number, line: number, more: Partial<Token> = {}): void {
    this.tokens.push({ t, s, start, end: this.pos, line, ...more });
  }

  #all(): void {
    const src = this.src;
    let atLineStart = true;
    for (;;) {
      if (atLineStart) {
        atLineStart = false;
        if (this.#indentation()) {
          if (this.pos >= src.length) break;
          atLineStart = true;
          continue;
        }
      }
      this.#spaces();
      if (this.pos >= src.length) break;
      const c = src[this.pos]!;
      if (c === '\n') {
        if (this.brackets.length === 0) {
          const start = this.pos++;
          this.#push(T.NEWLINE, '\n', start, this.line);
          atLineStart = true;
        } else this.pos++;
        this.line++;
        continue;
      }
      this.#token(c);
    }
    if (this.brackets.length > 0) {
      // The parser meets the end of the file inside a bracket.
      const b = this.brackets.at(-1)!;
      throw new SyntaxFault(`'${b.c}' was never closed`, b.at);
    }
    const last = this.tokens.at(-1);
    if (last && last.t !== T.NEWLINE && last.t !== T.DEDENT && last.t !== T.INDENT)
      this.#push(T.NEWLINE, '', this.pos, this.line);
    while (this.#indents.length > 1) {
      this.#indents.pop();
      this.#push(T.DEDENT, '', this.pos, this.line);
    }
    this.#push(T.EOF, '', this.pos, this.line);
  }

  #spaces(): void {
    const src = this.src;
    for (;;) {
      const c = src[this.pos];
      if (c === ' ' || c === '\t' || c === '\f') this.pos++;
      else if (c === '#') {
        while (this.pos < src.length && src[this.pos] !== '\n') this.pos++;
      } else if (c === '\r' && src[this.pos + 1] === '\n') this.pos++;
      else if (c === '\r')
        throw new Refusal('syntax', { start: this.pos, end: this.pos + 1 }, 'a bare carriage return');
      else if (c === '\\') {
        let n = this.pos + 1;
        if (src[n] === '\r') n++;
        if (src[n] !== '\n')
          throw new SyntaxFault(
            n >= src.length ? 'unexpected EOF while parsing' : 'unexpected character after line continuation character',
            this.pos,
          );
        this.pos = n + 1;
        this.line++;
        if (this.pos >= src.length) throw new SyntaxFault('unexpected EOF while parsing', n);
      } else return;
    }
  }

  /** Measures a line's indentation; true = the line is blank or a comment (consumed). */
  #indentation(): boolean {
    const src = this.src;
    let col = 0;
    let alt = 0;
    for (;;) {
      const c = src[this.pos];
      if (c === ' ') {
        col++;
        alt++;
      } else if (c === '\t') {
        col = (Math.floor(col / 8) + 1) * 8;
        alt += 1;
      } else if (c === '\f') {
        col = 0;
        alt = 0;
      } else if (
        c === '\\' &&
        (src[this.pos + 1] === '\n' || (src[this.pos + 1] === '\r' && src[this.pos + 2] === '\n'))
      )
        throw new Refusal('syntax', { start: this.pos, end: this.pos + 1 }, 'a line continuation in the indentation');
      else break;
      this.pos++;
    }
    const c = src[this.pos];
    if (c === '#') while (this.pos < src.length && src[this.pos] !== '\n') this.pos++;
    if (this.pos >= src.length) return true;
    if (src[this.pos] === '\r' && src[this.pos + 1] === '\n') this.pos++;
    if (src[this.pos] === '\n') {
      this.pos++;
      this.line++;
      return true;
    }
    const top = this.#indents.at(-1)!;
    const altTop = this.#altIndents.at(-1)!;
    const tabs = (): never => {
      throw new SyntaxFault('inconsistent use of tabs and spaces in indentation', this.pos, 'TabError');
    };
    if (col === top) {
      if (alt !== altTop) tabs();
    } else if (col > top) {
      if (alt <= altTop) tabs();
      if (this.#indents.length >= 100)
        throw new SyntaxFault('too many levels of indentation', this.pos, 'IndentationError');
      this.#indents.push(col);
      this.#altIndents.push(alt);
      this.#push(T.INDENT, '', this.pos, this.line);
    } else {
      while (col < this.#indents.at(-1)!) {
        this.#indents.pop();
        this.#altIndents.pop();
        this.#push(T.DEDENT, '', this.pos, this.line);
      }
      if (col !== this.#indents.at(-1)!)
        throw new SyntaxFault('unindent does not match any outer indentation level', this.pos, 'IndentationError');
      if (alt !== this.#altIndents.at(-1)!) tabs();
    }
    return false;
  }

  #token(c: string): void {
    const src = this.src;
    const start = this.pos;
    const line = this.line;
    if (isNameStart(c)) {
      const m = /[rRbBuUfF]{0,2}(?=["'])/y;
      m.lastIndex = start;
      const prefix = m.exec(src)?.[0].toString();
      if (prefix !== undefined && prefix !== '') {
        const low = lower(prefix);
        if (['r', 'b', 'u', 'f', 'br', 'rb', 'fr', 'rf'].includes(low))
          return this.#string(low, start, start + prefix.length);
      }
      while (this.pos < src.length && isNamePart(src[this.pos]!)) {
        if (src[this.pos]! >= '\x80') this.#identifierChar();
        this.pos++;
      }
      return this.#push(T.NAME, src.slice(start, this.pos), start, line);
    }
    if (c === '"' || c === "'") return this.#string('', start, start);
    if (isDigit(c) || (c === '.' && isDigit(src[start + 1] ?? ''))) return this.#number();
    const three = src.slice(start, start + 3);
    const two = src.slice(start, start + 2);
    let op = '';
    if (OPS3.has(three)) op = three;
    else if (OPS2.has(two)) op = two;
    else if (OPS1.includes(c)) op = c;
    if (op === '') {
      if (c === '!' && this.#fdepth > 0) op = c;
      else if (c === '$' || c === '?' || c === '`' || c === '!') throw new SyntaxFault('invalid syntax', start);
      else throw new SyntaxFault(`invalid non-printable character U+${c.charCodeAt(0).toString(16)}`, start);
    }
    if (op === '(' || op === '[' || op === '{') {
      if (this.brackets.length >= 200) throw new SyntaxFault('too many nested parentheses', start);
      this.brackets.push({ c: op, at: start, line });
    } else if (op === ')' || op === ']' || op === '}') {
      const open = this.brackets.pop();
      if (!open) throw new SyntaxFault(`unmatched '${op}'`, start);
      if ('([{'.indexOf(open.c) !== ')]}'.indexOf(op)) {
        throw new SyntaxFault(
          `closing parenthesis '${op}' does not match opening parenthesis '${open.c}'${open.line !== line ? ` on line ${open.line}` : ''}`,
          start,
        );
      }
    }
    this.pos = start + op.length;
    this.#push(T.OP, op, start, line);
  }

  #identifierChar(): void {
    throw new Refusal('identifier outside ASCII', { start: this.pos, end: this.pos + 1 });
  }

  #number(): void {
    const src = this.src;
    const start = this.pos;
    const rest = src.slice(start, start + 4000);
    const bad = (kind: string, at: number): never => {
      throw new SyntaxFault(`invalid ${kind} literal`, at);
    };
    let m = /^0[xX](_?[0-9a-fA-F])*_?|^0[oO](_?[0-9])*_?|^0[bB](_?[0-9])*_?/.exec(rest);
    let kind = 'decimal';
    if (m) {
      const p = lower(rest[1]!);
      kind = p === 'x' ? 'hexadecimal' : p === 'o' ? 'octal' : 'binary';
      const digits = m[0].slice(2);
      const wrong = p === 'o' ? /[89]/.exec(digits) : p === 'b' ? /[2-9]/.exec(digits) : null;
      if (wrong) throw new SyntaxFault(`invalid digit '${wrong[0]}' in ${kind} literal`, start + 2 + wrong.index);
      if (digits === '' || digits.endsWith('_')) bad(kind, start + m[0].length - 1);
    } else {
      m = /^((\d(_?\d)*)?\.\d(_?\d)*|\d(_?\d)*\.?)([eE][+-]?\d(_?\d)*)?[jJ]?/.exec(rest)!;
      if (/^0[\d_]*[1-9]/.test(m[0]) && /^[\d_]+$/.test(m[0]))
        throw new SyntaxFault(
          'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
          start,
        );
      if (/[eE]$/.test(m[0])) bad('decimal', start);
    }
    this.pos = start + m[0].length;
    const next = src[this.pos] ?? '';
    if (isNamePart(next)) {
      // `1if x else y` and the like are valid (with a warning); anything else is not.
      const word = /^[a-zA-Z]+/.exec(src.slice(this.pos, this.pos + 10))?.[0] ?? '';
      if (!['and', 'else', 'for', 'if', 'in', 'is', 'not', 'or'].includes(word))
        bad(/[jJ]$/.test(m[0]) ? 'imaginary' : kind, this.pos);
    }
    this.#push(T.NUMBER, m[0], start, this.line);
  }

  #string(prefix: string, start: number, quoteAt: number): void {
    const src = this.src;
    const line = this.line;
    const q = src[quoteAt]!;
    const quote = src.startsWith(q.repeat(3), quoteAt) ? q.repeat(3) : q;
    const raw = prefix.includes('r');
    this.pos = quoteAt + quote.length;
    if (prefix.includes('f')) {
      const parts = this.#fparts(quote, raw, start, line, 0);
      this.pos += quote.length;
      return this.#push(T.FSTRING, src.slice(start, this.pos), start, line, { parts });
    }
    const body = this.pos;
    for (;;) {
      const c = src[this.pos];
      if (c === undefined) this.#unterminated(quote, start, line, false);
      else if (c === '\\') {
        this.pos++;
        if (src[this.pos] === '\r' && src[this.pos + 1] === '\n') this.pos++;
        if (src[this.pos] === '\n') this.line++;
        this.pos++;
      } else if (c === '\n') {
        if (quote.length === 1) this.#unterminated(quote, start, line, false);
        this.line++;
        this.pos++;
      } else if (src.startsWith(quote, this.pos)) break;
      else this.pos++;
    }
    const text = src.slice(body, this.pos).replace(/\r\n/g, '\n');
    this.pos += quote.length;
    const more: Partial<Token> = prefix.includes('b')
      ? { bytes: decodeBytes(text, raw, start) }
      : { str: raw ? text : decodeEscapes(text, start) };
    this.#push(T.STRING, src.slice(start, this.pos), start, line, more);
  }

  #unterminated(quote: string, start: number, line: number, f: boolean): never {
    const kind = f ? 'f-string' : 'string';
    if (quote.length === 3)
      throw new SyntaxFault(`unterminated triple-quoted ${kind} literal (detected at line ${this.line})`, start);
    throw new SyntaxFault(`unterminated ${kind} literal (detected at line ${line})`, start);
  }

  /** Parts of an f-string up to its closing quote (or, in a format spec, up to the closing brace). */
  #fparts(quote: string, raw: boolean, start: number, line: number, specDepth: number): FPart[] {
    const src = this.src;
    const parts: FPart[] = [];
    let text = '';
    let from = this.pos;
    const flush = (): void => {
      if (text !== '') parts.push({ text: raw ? text : decodeEscapes(text, start), start: from, end: this.pos });
      text = '';
    };
    for (;;) {
      const c = src[this.pos];
      if (c === undefined) this.#unterminated(quote, start, line, true);
      if (specDepth === 0 ? src.startsWith(quote, this.pos) : c === '}') {
        flush();
        return parts;
      }
      if (specDepth > 0 && src.startsWith(quote, this.pos)) throw new SyntaxFault("f-string: expecting '}'", this.pos);
      if (c === '\n') {
        if (quote.length === 1) {
          if (specDepth > 0) throw new Refusal('syntax', { start: this.pos, end: this.pos + 1 });
          this.#unterminated(quote, start, line, true);
        }
        this.line++;
        text += c;
        this.pos++;
      } else if (c === '\\') {
        if (!raw && src[this.pos + 1] === 'N' && src[this.pos + 2] === '{') {
          const end = src.indexOf('}', this.pos);
          if (end < 0) this.#unterminated(quote, start, line, true);
          text += src.slice(this.pos, end + 1);
          this.pos = end + 1;
        } else if (src[this.pos + 1] === '{' || src[this.pos + 1] === '}') {
          text += raw ? '\\' : '\\\\';
          this.pos++;
        } else {
          text += c + (src[this.pos + 1] ?? '');
          if (src[this.pos + 1] === '\n') this.line++;
          this.pos += 2;
        }
      } else if (c === '{') {
        if (src[this.pos + 1] === '{' && specDepth === 0) {
          text += '{';
          this.pos += 2;
          continue;
        }
        flush();
        parts.push(this.#field(quote, raw, start, line, specDepth));
        from = this.pos;
      } else if (c === '}') {
        if (src[this.pos + 1] !== '}') throw new SyntaxFault("f-string: single '}' is not allowed", this.pos);
        text += '}';
        this.pos += 2;
      } else {
        text += c;
        this.pos++;
      }
    }
  }

  #field(quote: string, raw: boolean, start: number, line: number, specDepth: number): FPart {
    const src = this.src;
    const at = this.pos++;
    const exprStart = this.pos;
    const sub: Token[] = [];
    const saved = this.tokens.splice(0, this.tokens.length);
    const depth = this.brackets.length;
    this.#fdepth++;
    let debug: string | null = null;
    for (;;) {
      this.#fspaces(quote);
      const c = src[this.pos];
      if (c === undefined) throw new SyntaxFault("f-string: expecting '}'", this.pos);
      if (this.brackets.length === depth) {
        if (c === '}' || c === ':' || (c === '!' && src[this.pos + 1] !== '=')) break;
        if (c === '=' && src[this.pos + 1] !== '=' && !'<>!='.includes(src[this.pos - 1] ?? '')) {
          this.pos++;
          this.#fspaces(quote);
          const n = src[this.pos];
          if (n === '}' || n === ':' || n === '!') {
            debug = src.slice(exprStart, this.pos);
            break;
          }
          throw new Refusal('syntax', { start: this.pos, end: this.pos + 1 });
        }
      }
      if (quote.length === 1 && c === quote && this.brackets.length === depth && this.tokens.length === 0)
        throw new SyntaxFault("f-string: expecting '}'", this.pos);
      if (c === '\n') {
        this.line++;
        this.pos++;
        continue;
      }
      this.#token(c);
    }
    this.#fdepth--;
    sub.push(...this.tokens.splice(0, this.tokens.length));
    this.tokens.push(...saved);
    if (sub.length === 0) throw new SyntaxFault("f-string: valid expression required before '}'", this.pos);
    const endTok: Token = { t: T.EOF, s: src[this.pos]!, start: this.pos, end: this.pos, line: this.line };
    sub.push(endTok);
    let conversion: 's' | 'r' | 'a' | null = null;
    if (src[this.pos] === '!') {
      const name = /[a-zA-Z_0-9]*/y;
      name.lastIndex = this.pos + 1;
      const got = name.exec(src)![0];
      if (got === '') throw new SyntaxFault('f-string: missing conversion character', this.pos + 1);
      if (got !== 's' && got !== 'r' && got !== 'a')
        throw new SyntaxFault(
          `f-string: invalid conversion character '${got}': expected 's', 'r', or 'a'`,
          this.pos + 1,
        );
      conversion = got;
      this.pos += 1 + got.length;
      this.#fspaces(quote);
    }
    let spec: readonly FPart[] | null = null;
    if (src[this.pos] === ':') {
      this.pos++;
      if (specDepth >= 2) throw new SyntaxFault('f-string: expressions nested too deeply', this.pos);
      spec = this.#fparts(quote, raw, start, line, specDepth + 1);
    }
    if (src[this.pos] !== '}') throw new SyntaxFault("f-string: expecting '}'", this.pos);
    this.pos++;
    return { tokens: sub, start: at, end: this.pos, debug, conversion, spec };
  }

  #fspaces(quote: string): void {
    const src = this.src;
    for (;;) {
      const c = src[this.pos];
      if (c === ' ' || c === '\t' || c === '\f' || (c === '\r' && src[this.pos + 1] === '\n')) this.pos++;
      else if (c === '\n') {
        this.line++;
        this.pos++;
      } else if (c === '#') {
        if (quote.length === 1) throw new Refusal('syntax', { start: this.pos, end: this.pos + 1 });
        while (this.pos < src.length && src[this.pos] !== '\n') this.pos++;
      } else return;
    }
  }
}

/** ASCII lower case. */
export function lower(s: string): string {
  return s.replace(/[A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 32));
}

const SIMPLE: Record<string, string> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
};

/** Escape sequences of a string literal. Unknown ones stay (the real compiler only warns on stderr). */
export function decodeEscapes(text: string, at: number): string {
  if (!text.includes('\\')) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c !== '\\') {
      out += c;
      continue;
    }
    const e = text[++i]!;
    const simple = SIMPLE[e];
    if (simple !== undefined) out += simple;
    else if (e >= '0' && e <= '7') {
      const m = /^[0-7]{1,3}/.exec(text.slice(i, i + 3))![0];
      out += String.fromCharCode(parseInt(m, 8));
      i += m.length - 1;
    } else if (e === 'x' || e === 'u' || e === 'U') {
      const n = e === 'x' ? 2 : e === 'u' ? 4 : 8;
      const hex = /^[0-9a-fA-F]*/.exec(text.slice(i + 1, i + 1 + n))![0];
      if (hex.length < n)
        throw new SyntaxFault(
          `(unicode error) 'unicodeescape' codec can't decode bytes in position ${i - 1}-${i + hex.length}: truncated \\${e}${e === 'x' ? 'XX' : e === 'u' ? 'XXXX' : 'UXXXXXXXX'} escape`,
          at,
        );
      const code = parseInt(hex, 16);
      if (code > 0x10ffff)
        throw new SyntaxFault(
          `(unicode error) 'unicodeescape' codec can't decode bytes in position ${i - 1}-${i + n}: illegal Unicode character`,
          at,
        );
      out += String.fromCodePoint(code);
      i += n;
    } else if (e === 'N') {
      const end = text.indexOf('}', i);
      const name = text.slice(i + 2, end);
      const code = NAMES[name.replace(/[a-z]/g, (x) => String.fromCharCode(x.charCodeAt(0) - 32))];
      if (code === undefined)
        throw new Refusal(
          '\\N{...} escape',
          { start: at, end: at + 1 },
          `the character name ${name} is not in the simulator's table`,
        );
      out += String.fromCodePoint(code);
      i = end;
    } else out += '\\' + e;
  }
  return out;
}

/** The character names known to `\N{}` without the full table. */
const NAMES: Record<string, number> = {
  'GREEK SMALL LETTER PI': 0x3c0,
  'GREEK SMALL LETTER ALPHA': 0x3b1,
  'GREEK SMALL LETTER LAMBDA': 0x3bb,
  SNOWMAN: 0x2603,
  BULLET: 0x2022,
  'DEGREE SIGN': 0xb0,
  'EURO SIGN': 0x20ac,
  'LATIN SMALL LETTER E WITH ACUTE': 0xe9,
  'COMBINING ACUTE ACCENT': 0x301,
  'EM DASH': 0x2014,
  'EN DASH': 0x2013,
  'NO-BREAK SPACE': 0xa0,
  'GRINNING FACE': 0x1f600,
  'BLACK HEART SUIT': 0x2665,
  'CHECK MARK': 0x2713,
  'HORIZONTAL ELLIPSIS': 0x2026,
  'RIGHTWARDS ARROW': 0x2192,
  'OHM SIGN': 0x2126,
  'GREEK CAPITAL LETTER OMEGA': 0x3a9,
  'GREEK CAPITAL LETTER DELTA': 0x394,
  INFINITY: 0x221e,
  'BLACK STAR': 0x2605,
  'WHITE SMILING FACE': 0x263a,
};

function decodeBytes(text: string, raw: boolean, at: number): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c > 127) throw new SyntaxFault('bytes can only contain ASCII literal characters', at);
    if (c !== 92 || raw) {
      out.push(c);
      continue;
    }
    const e = text[++i]!;
    const simple = SIMPLE[e];
    if (simple !== undefined) {
      if (simple !== '') out.push(simple.charCodeAt(0));
    } else if (e >= '0' && e <= '7') {
      const m = /^[0-7]{1,3}/.exec(text.slice(i, i + 3))![0];
      out.push(parseInt(m, 8) & 255);
      i += m.length - 1;
    } else if (e === 'x') {
      const hex = /^[0-9a-fA-F]*/.exec(text.slice(i + 1, i + 3))![0];
      if (hex.length < 2) throw new SyntaxFault(`(value error) invalid \\x escape at position ${i - 1}`, at);
      out.push(parseInt(hex, 16));
      i += 2;
    } else {
      out.push(92, e.charCodeAt(0));
      if (e.charCodeAt(0) > 127) throw new SyntaxFault('bytes can only contain ASCII literal characters', at);
    }
  }
  return Uint8Array.from(out);
}
