// Preprocessing tokens of C++20 ([lex.pptoken]), one list per source file, with line splicing.
import { CompileError, makePos, error, refuse, type Pos } from './diagnose.ts';

export type TokenKind = 'id' | 'num' | 'str' | 'chr' | 'op' | 'eof';
export interface Token {
  t: TokenKind;
  s: string;
  pos: Pos;
  /** white space before it */
  ws: boolean;
  /** first token of its line */
  bol: boolean;
  /** decoded bytes of a string or character literal */
  bytes?: number[];
  /** encoding prefix of a literal */
  prefix?: string;
  /** user-defined literal suffix */
  suffix?: string;
  /** macros that may not be expanded in this token any more */
  hide?: Set<string>;
  end: number;
}
const OPERATORS = [
  '<=>',
  '<<=',
  '>>=',
  '->*',
  '...',
  '##',
  '<<',
  '>>',
  '<=',
  '>=',
  '==',
  '!=',
  '&&',
  '||',
  '++',
  '--',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '&=',
  '|=',
  '^=',
  '->',
  '.*',
  '::',
];
const isIdStart = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 36 || c > 127;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

function pushUtf8(out: number[], cp: number): void {
  if (cp < 0x80) out.push(cp);
  else if (cp < 0x800) out.push(0xc0 | (cp >> 6), 0x80 | (cp & 63));
  else if (cp < 0x10000) out.push(0xe0 | (cp >> 12), 0x80 | ((cp >> 6) & 63), 0x80 | (cp & 63));
  else out.push(0xf0 | (cp >> 18), 0x80 | ((cp >> 12) & 63), 0x80 | ((cp >> 6) & 63), 0x80 | (cp & 63));
}
/** UTF-8 bytes of a text. */
export function utf8(text: string): number[] {
  const out: number[] = [];
  for (const ch of text) pushUtf8(out, ch.codePointAt(0) ?? 0);
  return out;
}
const SIMPLE: Record<string, number> = {
  n: 10,
  t: 9,
  r: 13,
  a: 7,
  b: 8,
  f: 12,
  v: 11,
  '\\': 92,
  "'": 39,
  '"': 34,
  '?': 63,
  e: 27,
};

/** Splits a file into tokens; `file` numbers it in positions. */
export function lex(text: string, file: number, errors?: CompileError[]): Token[] {
  const out: Token[] = [];
  let i = 0,
    line = 1,
    lineStart = 0,
    ws = false,
    bol = true;
  const n = text.length;
  const pos = (at: number): Pos => makePos(file, line, at - lineStart + 1);
  const push = (t: TokenKind, s: string, at: number): Token => {
    const token: Token = { t, s, pos: pos(at), ws, bol, end: i };
    out.push(token);
    ws = false;
    bol = false;
    return token;
  };
  const escape = (bytes: number[], wide: boolean): void => {
    const c = text[i++] ?? '';
    const simple = SIMPLE[c];
    if (simple !== undefined) {
      bytes.push(simple);
      return;
    }
    if (c >= '0' && c <= '7') {
      let v = c.charCodeAt(0) - 48,
        k = 1;
      while (k < 3 && (text[i] ?? '') >= '0' && (text[i] ?? '') <= '7') {
        v = v * 8 + text.charCodeAt(i++) - 48;
        k++;
      }
      bytes.push(v & 255);
      return;
    }
    if (c === 'x') {
      let v = 0;
      while (/[0-9a-fA-F]/.test(text[i] ?? '')) v = v * 16 + parseInt(text[i++] as string, 16);
      bytes.push(wide ? v : v & 255);
      return;
    }
    if (c === 'u' || c === 'U') {
      const len = c === 'u' ? 4 : 8;
      const cp = parseInt(text.slice(i, i + len), 16);
      i += len;
      if (wide) bytes.push(cp);
      else pushUtf8(bytes, cp);
      return;
    }
    refuse(pos(i - 1), 'escape sequence', `escape \\${c}`);
  };
  const quoted = (prefix: string, start: number): void => {
    const q = text[i++] as string;
    const bytes: number[] = [];
    const wide = prefix === 'L' || prefix === 'u' || prefix === 'U';
    for (;;) {
      const c = text.charCodeAt(i);
      if ((i >= n || c === 10) && errors) {
        if (['=', '(', '{', ','].includes(out[out.length - 1]?.s ?? ''))
          refuse(pos(start), 'syntax', 'an unterminated literal in an initialiser or argument list');
        errors.push(
          new CompileError(
            pos(start),
            q === '"' ? 'missing terminating " character' : "missing terminating ' character",
          ),
        );
        return;
      }
      if (i >= n || c === 10)
        error(pos(start), q === '"' ? 'missing terminating " character' : "missing terminating ' character");
      if (text[i] === q) {
        i++;
        break;
      }
      if (c === 92) {
        if (text[i + 1] === '\n') {
          i += 2;
          line++;
          lineStart = i;
          continue;
        }
        i++;
        escape(bytes, wide);
        continue;
      }
      const cp = text.codePointAt(i) ?? 0;
      i += cp > 0xffff ? 2 : 1;
      if (wide) bytes.push(cp);
      else pushUtf8(bytes, cp);
    }
    const token = push(q === '"' ? 'str' : 'chr', text.slice(start, i), start);
    token.bytes = bytes;
    token.prefix = prefix;
    if (isIdStart(text.charCodeAt(i)) && !(text[i] === '_' && false)) {
      const s = i;
      while (i < n && (isIdStart(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++;
      token.suffix = text.slice(s, i);
      token.end = i;
    }
  };
  while (i < n) {
    const c = text.charCodeAt(i);
    if (c === 10) {
      i++;
      line++;
      lineStart = i;
      bol = true;
      ws = false;
      continue;
    }
    if (c === 32 || c === 9 || c === 13 || c === 11 || c === 12) {
      i++;
      ws = true;
      continue;
    }
    if (c === 92 && (text[i + 1] === '\n' || (text[i + 1] === '\r' && text[i + 2] === '\n'))) {
      i += text[i + 1] === '\n' ? 2 : 3;
      line++;
      lineStart = i;
      ws = true;
      continue;
    }
    if (c === 47 && text[i + 1] === '/') {
      while (i < n && text.charCodeAt(i) !== 10) i++;
      ws = true;
      continue;
    }
    if (c === 47 && text[i + 1] === '*') {
      const start = pos(i);
      i += 2;
      for (;;) {
        if (i >= n) error(start, 'unterminated comment');
        if (text[i] === '*' && text[i + 1] === '/') {
          i += 2;
          break;
        }
        if (text.charCodeAt(i) === 10) {
          line++;
          lineStart = i + 1;
        }
        i++;
      }
      ws = true;
      continue;
    }
    const start = i;
    if (isIdStart(c)) {
      while (i < n && (isIdStart(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++;
      const word = text.slice(start, i);
      if (text[i] === '"' && /^(u8|u|U|L)?R$/.test(word)) {
        const open = text.indexOf('(', i);
        const delim = `)${text.slice(i + 1, open)}"`;
        const close = text.indexOf(delim, open);
        if (open < 0 || close < 0) error(pos(start), 'unterminated raw string');
        const body = text.slice(open + 1, close);
        const startLine = line,
          startCol = lineStart;
        i = close + delim.length;
        const token: Token = {
          t: 'str',
          s: text.slice(start, i),
          pos: makePos(file, startLine, start - startCol + 1),
          ws,
          bol,
          end: i,
          bytes: utf8(body.replace(/\r\n/g, '\n')),
          prefix: word.slice(0, -1),
        };
        for (let k = start; k < i; k++)
          if (text.charCodeAt(k) === 10) {
            line++;
            lineStart = k + 1;
          }
        out.push(token);
        ws = false;
        bol = false;
        if (isIdStart(text.charCodeAt(i))) {
          const s = i;
          while (i < n && (isIdStart(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++;
          token.suffix = text.slice(s, i);
        }
        continue;
      }
      if ((text[i] === '"' || text[i] === "'") && /^(u8|u|U|L)$/.test(word)) {
        quoted(word, start);
        continue;
      }
      push('id', word, start);
      continue;
    }
    if (isDigit(c) || (c === 46 && isDigit(text.charCodeAt(i + 1)))) {
      i++;
      while (i < n) {
        const d = text[i] as string;
        if (
          /[eEpP]/.test(d) &&
          (text[i + 1] === '+' || text[i + 1] === '-') &&
          !(/^0[xX]/.test(text.slice(start, i)) && /[eE]/.test(d))
        ) {
          i += 2;
          continue;
        }
        if (/[0-9a-zA-Z_.]/.test(d)) {
          i++;
          continue;
        }
        if (d === "'" && /[0-9a-zA-Z_]/.test(text[i + 1] ?? '')) {
          i += 2;
          continue;
        }
        break;
      }
      push('num', text.slice(start, i), start);
      continue;
    }
    if (c === 34 || c === 39) {
      quoted('', start);
      continue;
    }
    let op = text[i] as string;
    for (const o of OPERATORS)
      if (text.startsWith(o, i)) {
        op = o;
        break;
      }
    i += op.length;
    if (op === '\\' || op === '`' || op === '@') {
      const e = new CompileError(pos(start), `stray '${op}' in program`);
      if (!errors) throw e;
      errors.push(e);
      continue;
    }
    push('op', op, start);
  }
  bol = true;
  push('eof', '', n);
  return out;
}
