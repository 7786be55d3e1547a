// Lexical structure of Java 25 (JLS chapter 3). `>` is always one token; the parser joins adjacent ones, as generics need.

export const KEYWORDS = new Set(
  (
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import ' +
    'instanceof int interface long native new package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while true false null _'
  ).split(' '),
);

export type TokenKind = 'id' | 'key' | 'int' | 'long' | 'float' | 'double' | 'char' | 'string' | 'op' | 'eof';
export interface Token {
  kind: TokenKind;
  text: string;
  start: number;
  end: number;
  value: string | number | bigint;
}

/** A lexical error, or a construct outside the subset. */
export class LexProblem {
  readonly message: string;
  readonly pos: number;
  readonly refused: boolean;
  constructor(message: string, pos: number, refused = false) {
    this.message = message;
    this.pos = pos;
    this.refused = refused;
  }
}

const OPS = [
  '>>>=',
  '<<=',
  '>>=',
  '...',
  '->',
  '::',
  '++',
  '--',
  '&&',
  '||',
  '==',
  '!=',
  '<=',
  '>=',
  '+=',
  '-=',
  '*=',
  '/=',
  '&=',
  '|=',
  '^=',
  '%=',
  '<<',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ';',
  ',',
  '.',
  '@',
  '=',
  '>',
  '<',
  '!',
  '~',
  '?',
  ':',
  '+',
  '-',
  '*',
  '/',
  '&',
  '|',
  '^',
  '%',
].filter((o) => o === '>' || !o.startsWith('>'));
const OPS_BY_CHAR = new Map<string, string[]>();
for (const o of OPS) {
  const c = o[0] as string;
  const l = OPS_BY_CHAR.get(c);
  if (l) l.push(o);
  else OPS_BY_CHAR.set(c, [o]);
}

function isStart(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 36;
}
function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}
/** Letters beyond ASCII that may begin or continue an identifier; anything else there is refused, not guessed. */
function isWideLetter(c: number): boolean {
  return (
    (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7) ||
    (c >= 0x370 && c <= 0x3ff && c !== 0x37e && c !== 0x387 && c !== 0x375) ||
    (c >= 0x400 && c <= 0x481) ||
    c === 0xb5 ||
    c === 0xaa ||
    c === 0xba ||
    (c >= 0x4e00 && c <= 0x9fff) ||
    (c >= 0x3041 && c <= 0x3096) ||
    (c >= 0x30a1 && c <= 0x30fa) ||
    (c >= 0xac00 && c <= 0xd7a3) ||
    (c >= 0x5d0 && c <= 0x5ea) ||
    (c >= 0x620 && c <= 0x64a)
  );
}

export function lex(src: string): Token[] {
  const out: Token[] = [];
  let i = 0;
  const n = src.length;
  const push = (
    kind: TokenKind,
    start: number,
    end: number,
    value: string | number | bigint = 0,
    text = src.slice(start, end),
  ): void => {
    out.push({ kind, text, start, end, value });
  };
  while (i < n) {
    const c = src.charCodeAt(i);
    if (c === 32 || c === 9 || c === 10 || c === 13 || c === 12) {
      i++;
      continue;
    }
    if (c === 26 && i === n - 1) break;
    if (c === 47) {
      const d = src.charCodeAt(i + 1);
      if (d === 47) {
        while (i < n && src.charCodeAt(i) !== 10 && src.charCodeAt(i) !== 13) i++;
        continue;
      }
      if (d === 42) {
        const e = src.indexOf('*/', i + 2);
        if (e < 0) throw new LexProblem('unclosed comment', i);
        i = e + 2;
        continue;
      }
    }
    if (isStart(c) || isWideLetter(c)) {
      const s = i;
      i++;
      while (i < n) {
        const d = src.charCodeAt(i);
        if (isStart(d) || isDigit(d) || isWideLetter(d)) i++;
        else break;
      }
      const text = src.slice(s, i);
      push(KEYWORDS.has(text) ? 'key' : 'id', s, i, 0, text);
      continue;
    }
    if (isDigit(c) || (c === 46 && isDigit(src.charCodeAt(i + 1)))) {
      i = number(src, i, push);
      continue;
    }
    if (c === 34) {
      if (src.startsWith('"""', i)) {
        i = textBlock(src, i, push);
        continue;
      }
      const s = i;
      i++;
      let v = '';
      for (;;) {
        if (i >= n || src[i] === '\n' || src[i] === '\r') throw new LexProblem('unclosed string literal', s);
        const ch = src[i] as string;
        if (ch === '"') {
          i++;
          break;
        }
        if (ch === '\\') {
          const [t, e] = escape(src, i, false);
          v += t;
          i = e;
        } else {
          v += ch;
          i++;
        }
      }
      push('string', s, i, v);
      continue;
    }
    if (c === 39) {
      const s = i;
      i++;
      let v: string;
      if (src[i] === "'") throw new LexProblem('empty character literal', s);
      if (i >= n || src[i] === '\n' || src[i] === '\r')
        throw new LexProblem('illegal line end in character literal', s);
      if (src[i] === '\\') {
        const [t, e] = escape(src, i, false);
        v = t;
        i = e;
      } else {
        v = src[i] as string;
        i++;
      }
      if (src[i] !== "'") throw new LexProblem('unclosed character literal', s);
      i++;
      push('char', s, i, v.charCodeAt(0));
      continue;
    }
    if (c === 92 && src[i + 1] === 'u') throw new LexProblem('unicode-escape', i, true);
    const cands = OPS_BY_CHAR.get(src[i] as string);
    if (cands) {
      const op = cands.find((o) => src.startsWith(o, i));
      if (op !== undefined) {
        push('op', i, i + op.length, 0, op);
        i += op.length;
        continue;
      }
    }
    if (c > 127) throw new LexProblem('character', i, true);
    throw new LexProblem('illegal character', i);
  }
  push('eof', n, n, 0, '');
  return out;
}

function escape(src: string, i: number, block: boolean): [string, number] {
  const e = src[i + 1];
  switch (e) {
    case 'n':
      return ['\n', i + 2];
    case 't':
      return ['\t', i + 2];
    case 'r':
      return ['\r', i + 2];
    case 'b':
      return ['\b', i + 2];
    case 'f':
      return ['\f', i + 2];
    case 's':
      return [' ', i + 2];
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7': {
      let j = i + 1;
      let v = 0;
      const max = (e as string) <= '3' ? 3 : 2;
      while (j < i + 1 + max && (src[j] as string) >= '0' && (src[j] as string) <= '7') {
        v = v * 8 + (src.charCodeAt(j) - 48);
        j++;
      }
      return [String.fromCharCode(v), j];
    }
    case '"':
    case "'":
    case '\\':
      return [e, i + 2];
    case 'u': {
      let j = i + 1;
      while (src[j] === 'u') j++;
      const h = src.slice(j, j + 4);
      if (!/^[0-9a-fA-F]{4}$/.test(h)) throw new LexProblem('illegal unicode escape', i);
      const v = parseInt(h, 16);
      if (v === 10 || v === 13 || v === 34 || v === 39 || v === 92) throw new LexProblem('unicode-escape', i, true);
      return [String.fromCharCode(v), j + 4];
    }
    case '\n':
      if (block) return ['', i + 2];
      break;
    case '\r':
      if (block) return ['', src[i + 2] === '\n' ? i + 3 : i + 2];
      break;
  }
  throw new LexProblem('illegal escape character', i + 1);
}

function textBlock(src: string, s: number, push: (k: TokenKind, a: number, b: number, v: string) => void): number {
  let i = s + 3;
  while (src[i] === ' ' || src[i] === '\t' || src[i] === '\f') i++;
  if (src[i] === '\r') {
    i++;
    if (src[i] === '\n') i++;
  } else if (src[i] === '\n') i++;
  else throw new LexProblem('illegal text block open delimiter sequence', s);
  const from = i;
  for (;;) {
    if (i >= src.length) throw new LexProblem('unclosed text block', s);
    if (src[i] === '\\') {
      i += 2;
      continue;
    }
    if (src.startsWith('"""', i)) break;
    i++;
  }
  const raw = src.slice(from, i).replace(/\r\n?/g, '\n');
  const lines = raw.split('\n');
  let min = Infinity;
  const blank = (l: string): boolean => /^[ \t\f]*$/.test(l);
  lines.forEach((l, k) => {
    if (!blank(l) || k === lines.length - 1) {
      const ind = (/^[ \t\f]*/.exec(l) as RegExpExecArray)[0].length;
      if (ind < min) min = ind;
    }
  });
  if (min === Infinity) min = 0;
  const stripped = lines
    .map((l, k) => (blank(l) && k < lines.length - 1 ? '' : l.slice(min).replace(/[ \t\f]+$/, '')))
    .join('\n');
  let v = '';
  let j = 0;
  while (j < stripped.length) {
    if (stripped[j] === '\\') {
      const [t, e] = escape(stripped, j, true);
      v += t;
      j = e;
    } else {
      v += stripped[j];
      j++;
    }
  }
  push('string', s, i + 3, v);
  return i + 3;
}

function number(
  src: string,
  s: number,
  push: (k: TokenKind, a: number, b: number, v: string | number | bigint) => void,
): number {
  let i = s;
  const c1 = src[i + 1];
  const digits = (ok: (c: number) => boolean): string => {
    const a = i;
    while (i < src.length && (ok(src.charCodeAt(i)) || src[i] === '_')) i++;
    const t = src.slice(a, i);
    if (t.endsWith('_') || t.startsWith('_')) throw new LexProblem('illegal underscore', t.endsWith('_') ? i - 1 : a);
    return t.replace(/_/g, '');
  };
  const hexd = (c: number): boolean => isDigit(c) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70);
  if (src[i] === '0' && (c1 === 'x' || c1 === 'X' || c1 === 'b' || c1 === 'B')) {
    i += 2;
    const hex = c1 === 'x' || c1 === 'X';
    const d = digits(hex ? hexd : isDigit);
    if (hex && (src[i] === '.' || src[i] === 'p' || src[i] === 'P'))
      throw new LexProblem('hexadecimal-floating-point', s, true);
    if (d === '')
      throw new LexProblem(
        hex
          ? 'hexadecimal numbers must contain at least one hexadecimal digit'
          : 'binary numbers must contain at least one binary digit',
        s,
      );
    if (!hex && /[2-9]/.test(d)) throw new LexProblem('illegal digit in a binary literal', s, true);
    const v = BigInt((hex ? '0x' : '0b') + d);
    if (src[i] === 'L' || src[i] === 'l') {
      i++;
      if (v >= 1n << 64n) throw new LexProblem('integer number too large', s);
      push('long', s, i, BigInt.asIntN(64, v));
      return i;
    }
    if (v >= 1n << 32n) throw new LexProblem('integer number too large', s);
    push('int', s, i, Number(BigInt.asIntN(32, v)));
    return i;
  }
  let text = '';
  if (src[i] !== '.') text = digits(isDigit);
  let float = false;
  if (
    (src[i] === '.' &&
      (isDigit(src.charCodeAt(i + 1)) || !isStart(src.charCodeAt(i + 1)) || /[eEfFdD]/.test(src[i + 1] as string)) &&
      !src.startsWith('...', i) &&
      text !== '') ||
    (src[i] === '.' && text === '')
  ) {
    float = true;
    i++;
    text += '.';
    if (isDigit(src.charCodeAt(i))) text += digits(isDigit);
  }
  if (src[i] === 'e' || src[i] === 'E') {
    float = true;
    i++;
    text += 'e';
    if (src[i] === '+' || src[i] === '-') {
      text += src[i];
      i++;
    }
    if (!isDigit(src.charCodeAt(i))) throw new LexProblem('malformed floating-point literal', s);
    text += digits(isDigit);
  }
  const suf = src[i];
  if (suf === 'f' || suf === 'F') {
    i++;
    push('float', s, i, text);
    return i;
  }
  if (suf === 'd' || suf === 'D') {
    i++;
    push('double', s, i, text);
    return i;
  }
  if (float) {
    push('double', s, i, text);
    return i;
  }
  const octal = text.length > 1 && text[0] === '0';
  if (octal && /[89]/.test(text)) throw new LexProblem('integer number too large', s);
  const v = octal ? BigInt('0o' + text.slice(1)) : BigInt(text);
  if (suf === 'L' || suf === 'l') {
    i++;
    if (octal ? v >= 1n << 64n : v > 1n << 63n) throw new LexProblem('integer number too large', s);
    push('long', s, i, octal ? BigInt.asIntN(64, v) : v);
    return i;
  }
  if (octal ? v >= 1n << 32n : v > 1n << 31n) throw new LexProblem('integer number too large', s);
  push('int', s, i, octal ? Number(BigInt.asIntN(32, v)) : Number(v));
  return i;
}
