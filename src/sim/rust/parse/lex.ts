// The tokens of Rust, after rustc_lexer 1.95 (maximal munch; the parser splits `>>`, `&&` and `||` where the grammar wants one sign).

/** One macro use: where it was called, and the context its definition saw. */
export interface Expansion {
  readonly call: Span;
  readonly definition: Expansion | null;
  readonly macro: string;
}
/** Offsets into the space of all source texts of a compilation. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly exp: Expansion | null;
}
export type TokenKind =
  | 'ident'
  | 'raw'
  | 'lifetime'
  | 'int'
  | 'float'
  | 'str'
  | 'bytestr'
  | 'cstr'
  | 'char'
  | 'byte'
  | 'punct'
  | 'group'
  | 'eof';
export interface Token {
  kind: TokenKind;
  text: string;
  start: number;
  end: number;
  exp: Expansion | null;
  suffix: string; // of a literal
  value: string; // decoded text of a literal
  joint: boolean; // no space before the next token
  frag?: string;
  inner?: Token[]; // group: a matched macro fragment, parsed again as one unit
}

/** A program rustc refuses to parse. `certain`: the line is rustc's own. */
export class SyntaxFault extends Error {
  readonly at: number;
  readonly certain: boolean;
  readonly exp: Expansion | null;
  constructor(message: string, at: number, certain: boolean, exp: Expansion | null = null) {
    super(message);
    this.at = at;
    this.certain = certain;
    this.exp = exp;
  }
}
/** An error rustc reports and goes on from; no code means a syntax error. */
export interface SoftFault {
  readonly code: string;
  readonly span: Span;
  readonly message: string;
  /** Nothing after it is checked. */
  readonly fatal?: boolean;
}
/** A doc comment, by the start of the token after it. */
export interface DocComment {
  readonly inner: boolean;
  readonly span: Span;
  /** What stands before an inner one, which belongs at the start of what it documents. */
  readonly after: string;
}
/** A construct outside the subset. */
export class Outside extends Error {
  readonly construct: string;
  readonly span: Span;
  constructor(construct: string, span: Span) {
    super(construct);
    this.construct = construct;
    this.span = span;
  }
}

const puncts = [
  '<<=',
  '>>=',
  '...',
  '..=',
  '::',
  '->',
  '=>',
  '==',
  '!=',
  '<=',
  '>=',
  '&&',
  '||',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '^=',
  '&=',
  '|=',
  '<<',
  '>>',
  '..',
];
const isIdStart = (c: number): boolean => c === 95 || (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c > 127;
const isIdPart = (c: number): boolean => isIdStart(c) || (c >= 48 && c <= 57);
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Splits `text` into tokens; positions are offset by `base`. */
export function lex(text: string, base: number, docs: Map<number, DocComment> | null = null): Token[] {
  const out: Token[] = [];
  let i = 0;
  const n = text.length;
  const fault = (m: string, at: number, certain = false): never => {
    throw new SyntaxFault(m, base + at, certain);
  };
  const push = (kind: TokenKind, from: number, to: number, value = '', suffix = ''): void => {
    out.push({
      kind,
      text: text.slice(from, to),
      start: base + from,
      end: base + to,
      exp: null,
      suffix,
      value,
      joint: false,
    });
  };
  const doc = (from: number): void => {
    const head = text.slice(from, from + 4);
    const inner = head.startsWith('//!') || (head.startsWith('/*!') && head !== '/*!/');
    const outer =
      (head.startsWith('///') && head !== '////') || (head.startsWith('/**') && head !== '/***' && head !== '/**/');
    if (inner || outer)
      pendingDoc = {
        inner,
        span: { start: base + from, end: base + i, exp: null },
        after: out[out.length - 1]?.text ?? '',
      };
  };
  let pendingDoc: DocComment | null = null;
  const skipSpace = (): void => {
    pendingDoc = null;
    for (;;) {
      const c = text.charCodeAt(i);
      if (c === 32 || c === 10 || c === 9 || c === 13 || c === 0xfeff) i++;
      else if (c === 47 && text.charCodeAt(i + 1) === 47) {
        const at = i;
        while (i < n && text.charCodeAt(i) !== 10) i++;
        if (docs) doc(at);
      } else if (c === 47 && text.charCodeAt(i + 1) === 42) {
        const at = i;
        let depth = 1;
        i += 2;
        while (depth > 0) {
          if (i >= n) {
            throw new SyntaxFault('E0758', base + at, true);
          }
          if (text.startsWith('/*', i)) {
            depth++;
            i += 2;
          } else if (text.startsWith('*/', i)) {
            depth--;
            i += 2;
          } else i++;
        }
        if (docs) doc(at);
      } else return;
    }
  };
  const ident = (): string => {
    const s = i;
    while (i < n && isIdPart(text.charCodeAt(i))) i++;
    return text.slice(s, i);
  };
  const escape = (quote: string): string => {
    // at the backslash
    const c = text[i + 1];
    const at = i;
    i += 2;
    switch (c) {
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case 'r':
        return '\r';
      case '0':
        return '\0';
      case '\\':
        return '\\';
      case "'":
        return "'";
      case '"':
        return '"';
      case 'x': {
        const h = text.slice(i, i + 2);
        i += 2;
        if (!/^[0-9a-fA-F]{2}$/.test(h)) fault('bad \\x escape', at);
        return String.fromCharCode(parseInt(h, 16));
      }
      case 'u': {
        const m = /^\{([0-9a-fA-F_]{1,8})\}/.exec(text.slice(i, i + 12));
        if (!m) return fault('bad \\u escape', at);
        i += m[0].length;
        return String.fromCodePoint(parseInt(m[1]!.replace(/_/g, ''), 16));
      }
      case '\n':
      case '\r':
        if (quote === '"') {
          while (i < n && /\s/.test(text[i]!)) i++;
          return '';
        }
        return fault('bad escape', at);
      default:
        return fault('unknown character escape', at);
    }
  };
  const quoted = (kind: TokenKind, from: number): void => {
    // at the opening quote
    let value = '';
    i++;
    for (;;) {
      if (i >= n) throw new SyntaxFault(kind === 'str' ? 'E0765' : 'E0766', base + from, true);
      const c = text[i]!;
      if (c === '"') {
        i++;
        break;
      }
      if (c === '\\') value += escape('"');
      else if (c === '\r' && text[i + 1] === '\n') {
        value += '\n';
        i += 2;
      } else {
        value += c;
        i++;
      }
    }
    const s = i;
    if (isIdStart(text.charCodeAt(i))) ident();
    push(kind, from, i, value, text.slice(s, i));
  };
  const raw = (kind: TokenKind, from: number): void => {
    // at the first # or "
    let hashes = 0;
    while (text[i] === '#') {
      hashes++;
      i++;
    }
    const end = '"' + '#'.repeat(hashes);
    i++;
    const close = text.indexOf(end, i);
    if (close < 0) throw new SyntaxFault('E0748', base + from, true);
    const value = text.slice(i, close).replace(/\r\n/g, '\n');
    i = close + end.length;
    push(kind, from, i, value);
  };
  const number = (): void => {
    const from = i;
    let float = false;
    if (text[i] === '0' && /[xob]/.test(text[i + 1] ?? '')) {
      const hex = text[i + 1] === 'x';
      i += 2;
      while (i < n && (hex ? /[0-9a-fA-F_]/ : /[0-9_]/).test(text[i]!)) i++;
    } else {
      while (i < n && /[0-9_]/.test(text[i]!)) i++;
      if (text[i] === '.' && text[i + 1] !== '.' && !isIdStart(text.charCodeAt(i + 1))) {
        float = true;
        i++;
        if (isDigit(text.charCodeAt(i))) while (i < n && /[0-9_]/.test(text[i]!)) i++;
      }
      const e = /^[eE][+-]?_*[0-9][0-9_]*/.exec(text.slice(i, i + 40));
      if (e) {
        float = true;
        i += e[0].length;
      }
    }
    const body = text.slice(from, i);
    if (/^0[xob]_*$/.test(body)) fault('E0768', from, true);
    if (/^0b.*[2-9]/.test(body) || /^0o.*[89]/.test(body)) fault('invalid digit for this base', from);
    const s = i;
    if (isIdStart(text.charCodeAt(i))) ident();
    const suffix = text.slice(s, i);
    push(
      float || ((suffix === 'f32' || suffix === 'f64') && !/^0[xob]/.test(body)) ? 'float' : 'int',
      from,
      i,
      body.replace(/_/g, ''),
      suffix.replace(/^_+/, ''),
    );
  };
  if (text.startsWith('#!') && !text.startsWith('#![')) while (i < n && text[i] !== '\n') i++;
  for (;;) {
    const before = i;
    skipSpace();
    if (pendingDoc && docs) docs.set(base + i, pendingDoc);
    if (out.length) out[out.length - 1]!.joint = before === i;
    if (i >= n) break;
    const from = i,
      c = text.charCodeAt(i),
      two = text[i + 1];
    if (c === 114 && (two === '"' || (two === '#' && (text[i + 2] === '"' || text[i + 2] === '#')))) {
      i++;
      raw('str', from);
      continue;
    }
    if (c === 114 && two === '#' && isIdStart(text.charCodeAt(i + 2))) {
      i += 2;
      const name = ident();
      push('raw', from, i, name);
      out[out.length - 1]!.text = name;
      continue;
    }
    if (c === 98 && two === '"') {
      i++;
      quoted('bytestr', from);
      continue;
    }
    if (c === 99 && two === '"') {
      i++;
      quoted('cstr', from);
      continue;
    }
    if (c === 98 && two === 'r' && (text[i + 2] === '"' || text[i + 2] === '#')) {
      i += 2;
      raw('bytestr', from);
      continue;
    }
    if (c === 98 && two === "'") {
      i += 2;
      let v: string;
      if (text[i] === '\\') v = escape("'");
      else {
        v = text[i]!;
        i++;
      }
      if (text[i] !== "'") fault('unterminated byte', from);
      i++;
      push('byte', from, i, v);
      continue;
    }
    if (isIdStart(c)) {
      ident();
      push('ident', from, i);
      continue;
    }
    if (isDigit(c)) {
      number();
      continue;
    }
    if (c === 34) {
      quoted('str', from);
      continue;
    }
    if (c === 39) {
      const cp = text.codePointAt(i + 1) ?? 0,
        w = cp > 0xffff ? 2 : 1;
      if (text[i + 1] === '\\') {
        i++;
        const v = escape("'");
        if (text[i] !== "'") fault('unterminated char', from);
        i++;
        push('char', from, i, v);
        continue;
      }
      if (text[i + 1 + w] === "'" && text[i + 1] !== "'") {
        i += 2 + w;
        push('char', from, i, String.fromCodePoint(cp));
        continue;
      }
      if (isIdStart(text.charCodeAt(i + 1))) {
        i++;
        ident();
        if (text[i] === "'") fault('character literal may only contain one codepoint', from, true);
        push('lifetime', from, i);
        continue;
      }
      fault('unterminated character literal', from);
    }
    const p = puncts.find((x) => text.startsWith(x, i));
    if (p) {
      i += p.length;
      push('punct', from, i);
      continue;
    }
    if ('+-*/%^!&|=<>@.,;:#$?~()[]{}'.includes(text[i]!)) {
      i++;
      push('punct', from, i);
      continue;
    }
    fault(`unknown start of token: ${text[i]!}`, from, true);
  }
  out.push({ kind: 'eof', text: '', start: base + n, end: base + n, exp: null, suffix: '', value: '', joint: false });
  return out;
}

/** Checks that brackets pair up, as rustc_parse's token trees do: errors at mismatched closers, then the one that ends the reading. */
export function checkBrackets(tokens: readonly Token[]): SoftFault[] {
  const stack: Token[] = [];
  const out: SoftFault[] = [];
  const close: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
  const at = (t: Token): Span => ({ start: t.start, end: t.end, exp: t.exp });
  let lastUnclosed: Token | null = null;
  for (let i = 0; i < tokens.length;) {
    const t = tokens[i]!;
    if (t.kind === 'eof') {
      if (stack.length) out.push({ code: '', span: at(t), message: 'this file contains an unclosed delimiter' });
      break;
    }
    if (t.kind !== 'punct') {
      i++;
      continue;
    }
    if (t.text in close) stack.push(t);
    else if (t.text === ')' || t.text === ']' || t.text === '}') {
      const open = stack[stack.length - 1];
      if (!open) {
        // a closer without its opener explains the mismatches before it
        out.splice(0, out.length, ...out.filter((f) => f.message.endsWith('`}`')));
        out.push({ code: '', span: at(t), message: `unexpected closing delimiter: \`${t.text}\`` });
        break;
      }
      stack.pop();
      if (close[open.text] !== t.text) {
        if (lastUnclosed !== t) {
          lastUnclosed = t;
          out.push({ code: '', span: at(t), message: `mismatched closing delimiter: \`${t.text}\`` });
        }
        // a closer of an earlier bracket stays to close that one
        if (stack.some((x) => close[x.text] === t.text)) continue;
      }
    }
    i++;
  }
  return out;
}
