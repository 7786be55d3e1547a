// Lexical analysis of C# 14 (ECMA-334 §6; error codes as Roslyn's Lexer gives them). Own text, no recovery by guessing.

/** A token: `kind` is the keyword or punctuation itself, or id, #int, #real, #char, #string, #istring, eof. */
export interface Token {
  kind: string;
  start: number;
  end: number;
  text: string;
  value?: LiteralValue;
  parts?: InterpolationPart[];
  nl: boolean;
}
export interface LiteralValue {
  type: string;
  value: number | bigint | string | boolean | null;
}
export interface InterpolationPart {
  text?: string;
  start: number;
  end: number;
  alignStart?: number;
  alignEnd?: number;
  format?: string;
}
export interface SyntaxProblem {
  code: string;
  start: number;
  end: number;
  message: string;
  uncertain?: boolean;
}

const reserved = new Set(
  'abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while'.split(
    ' ',
  ),
);
const puncts = [
  '>>>=',
  '<<=',
  '>>=',
  '...',
  '??=',
  '>>>',
  '=>',
  '==',
  '!=',
  '<=',
  '>=',
  '&&',
  '||',
  '??',
  '?.',
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
  '<<',
  '::',
  '..',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ';',
  ',',
  ':',
  '.',
  '?',
  '<',
  '>',
  '=',
  '+',
  '-',
  '*',
  '/',
  '%',
  '&',
  '|',
  '^',
  '!',
  '~',
].filter((p) => p !== '>>=' && p !== '>>>=' && p !== '>>>' && p !== '?.' && p !== '...');
const byFirst = new Map<string, string[]>();
for (const p of puncts) {
  const l = byFirst.get(p[0]!);
  if (l) l.push(p);
  else byFirst.set(p[0]!, [p]);
}

function isIdStart(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c > 0xaa;
}
function isIdPart(c: number): boolean {
  return isIdStart(c) || (c >= 48 && c <= 57);
}
function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}
export function isKeyword(s: string): boolean {
  return reserved.has(s);
}

/** Splits source[from, to) into tokens; problems are pushed in source order. */
export function lex(
  src: string,
  from: number,
  to: number,
  problems: SyntaxProblem[],
  defined: Set<string> = new Set(),
): Token[] {
  const out: Token[] = [];
  let i = from,
    nl = from === 0,
    lineStart = true;
  const conditions: { active: boolean; taken: boolean }[] = [];
  const problem = (code: string, start: number, end: number, message: string, uncertain = false): void => {
    problems.push({ code, start, end, message, uncertain });
  };
  const push = (kind: string, start: number, value?: LiteralValue, parts?: InterpolationPart[]): void => {
    const t: Token = {
      kind,
      start,
      end: i,
      text: kind === 'id' && src[start] === '@' ? src.slice(start + 1, i) : src.slice(start, i),
      nl,
    };
    if (value) t.value = value;
    if (parts) t.parts = parts;
    out.push(t);
    nl = false;
    lineStart = false;
  };
  const active = (): boolean => conditions.every((c) => c.active);
  while (true) {
    while (i < to) {
      const c = src.charCodeAt(i);
      if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029 || c === 0x85) {
        nl = true;
        lineStart = true;
        i++;
      } else if (c === 32 || c === 9 || c === 11 || c === 12 || c === 0xa0 || c === 0xfeff) i++;
      else if (c === 47 && src[i + 1] === '/') {
        while (i < to && src[i] !== '\n') i++;
      } else if (c === 47 && src[i + 1] === '*') {
        const s = i,
          e = src.indexOf('*/', i + 2);
        if (e < 0 || e + 2 > to) {
          problem('CS1035', s, s + 2, "End-of-file found, '*/' expected", true);
          i = to;
          break;
        }
        if (src.slice(i, e).includes('\n')) nl = true;
        i = e + 2;
      } else if (c === 35 && lineStart) {
        let e = src.indexOf('\n', i);
        if (e < 0 || e > to) e = to;
        const text = src
          .slice(i + 1, e)
          .replace(/\/\/.*$/, '')
          .trim();
        const m = /^(\w+)\s*(.*)$/.exec(text);
        const d = m?.[1] ?? '',
          rest = m?.[2] ?? '';
        if (d === 'if') {
          const v = condition(rest, defined);
          conditions.push({ active: v, taken: v });
        } else if (d === 'elif' && conditions.length) {
          const k = conditions.at(-1)!;
          const v = !k.taken && condition(rest, defined);
          k.active = v;
          k.taken ||= v;
        } else if (d === 'else' && conditions.length) {
          const k = conditions.at(-1)!;
          k.active = !k.taken;
          k.taken = true;
        } else if (d === 'endif' && conditions.length) conditions.pop();
        else if (d === 'define') defined.add(rest);
        else if (d === 'undef') defined.delete(rest);
        else if (!['region', 'endregion', 'nullable', 'pragma', 'line', 'warning'].includes(d) && active())
          problem(d === 'error' ? 'CS1029' : 'CS1024', i, e, 'Preprocessor directive expected', d !== 'error');
        i = e;
        if (!active())
          while (i < to) {
            // skip to the next directive
            while (i < to && src[i] !== '\n') i++;
            i++;
            let k = i;
            while (k < to && (src[k] === ' ' || src[k] === '\t')) k++;
            if (src[k] === '#') {
              i = k;
              break;
            }
          }
        lineStart = true;
      } else break;
    }
    const start = i;
    if (i >= to) {
      push('eof', to);
      out.at(-1)!.text = '';
      return out;
    }
    const c = src.charCodeAt(i),
      ch = src[i]!;
    if (isIdStart(c) || (ch === '@' && isIdStart(src.charCodeAt(i + 1))) || ch === '\\') {
      if (ch === '\\') {
        problem('CS1056', i, i + 1, "Unexpected character '\\'", true);
        i++;
        continue;
      }
      i++;
      while (i < to && isIdPart(src.charCodeAt(i))) i++;
      const w = src.slice(start, i);
      push(ch !== '@' && reserved.has(w) ? w : 'id', start);
      continue;
    }
    if (isDigit(c) || (ch === '.' && isDigit(src.charCodeAt(i + 1)))) {
      number();
      continue;
    }
    if (ch === "'") {
      character();
      continue;
    }
    if (ch === '"') {
      if (src.startsWith('"""', i)) raw(0);
      else regular(false);
      continue;
    }
    if (ch === '@' && src[i + 1] === '"') {
      i++;
      verbatim(false, start);
      continue;
    }
    if (ch === '$' || (ch === '@' && src[i + 1] === '$')) {
      let k = i,
        dollars = 0;
      while (src[k] === '$' || src[k] === '@') {
        if (src[k] === '$') dollars++;
        k++;
      }
      if (src[k] === '"') {
        if (src.startsWith('"""', k)) {
          i = k;
          raw(dollars, start);
        } else {
          const verb = src.slice(i, k).includes('@');
          i = k;
          interpolated(verb, start);
        }
        continue;
      }
    }
    let hit = '';
    for (const p of byFirst.get(ch) ?? [])
      if (src.startsWith(p, i)) {
        hit = p;
        break;
      }
    if (hit) {
      if (hit === '??' && src[i + 2] === '.') hit = '?';
      i += hit.length;
      push(hit, start);
      continue;
    }
    problem('CS1056', i, i + 1, `Unexpected character '${ch}'`, true);
    i++;
  }

  function number(): void {
    const start = i;
    let isReal = false,
      text: string;
    if (src[i] === '0' && /[xXbB]/.test(src[i + 1] ?? '')) {
      const hex = /[xX]/.test(src[i + 1]!);
      i += 2;
      while (i < to && (hex ? /[0-9a-fA-F_]/ : /[01_]/).test(src[i]!)) i++;
      text = src.slice(start, i).replace(/_/g, '');
      if (text.length === 2) problem('CS1013', start, i, 'Invalid number');
    } else {
      while (i < to && (isDigit(src.charCodeAt(i)) || src[i] === '_')) i++;
      if (src[i] === '.' && isDigit(src.charCodeAt(i + 1))) {
        isReal = true;
        i++;
        while (i < to && (isDigit(src.charCodeAt(i)) || src[i] === '_')) i++;
      }
      if (/[eE]/.test(src[i] ?? '') && /^[eE][+-]?\d/.test(src.slice(i, i + 3))) {
        isReal = true;
        i += 2;
        while (i < to && (isDigit(src.charCodeAt(i)) || src[i] === '_')) i++;
      }
      text = src.slice(start, i).replace(/_/g, '');
    }
    const suffix = /^[a-zA-Z]*/
      .exec(src.slice(i, i + 3))![0]
      .replace(/[A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 32));
    if (!text.startsWith('0x') && /^[fdm]/.test(suffix)) {
      i++;
      const t = suffix[0] === 'f' ? 'float' : suffix[0] === 'd' ? 'double' : 'decimal';
      push('#real', start, { type: t, value: text });
      return;
    }
    if (isReal) {
      push('#real', start, { type: 'double', value: text });
      return;
    }
    let u = false,
      l = false,
      n = 0;
    while (n < suffix.length && n < 2) {
      if (suffix[n] === 'u' && !u) u = true;
      else if (suffix[n] === 'l' && !l) l = true;
      else break;
      n++;
    }
    i += n;
    const v = text.length > 2 || /^\d+$/.test(text) ? BigInt(text) : 0n;
    const t =
      u && l
        ? 'ulong'
        : u
          ? v <= 0xffffffffn
            ? 'uint'
            : 'ulong'
          : l
            ? v <= 0x7fffffffffffffffn
              ? 'long'
              : 'ulong'
            : v <= 0x7fffffffn
              ? 'int'
              : v <= 0xffffffffn
                ? 'uint'
                : v <= 0x7fffffffffffffffn
                  ? 'long'
                  : 'ulong';
    if (v > 0xffffffffffffffffn) problem('CS1021', start, i, 'Integral constant is too large');
    push('#int', start, { type: t, value: v });
  }
  function escape(): string {
    // at backslash
    const s = i;
    const e = src[i + 1] ?? '';
    i += 2;
    switch (e) {
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case 'r':
        return '\r';
      case '0':
        return '\0';
      case 'a':
        return '\x07';
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'v':
        return '\v';
      case 'e':
        return '\x1b';
      case '\\':
      case '"':
      case "'":
        return e;
      case 'x': {
        let k = 0;
        while (k < 4 && /[0-9a-fA-F]/.test(src[i] ?? '')) {
          i++;
          k++;
        }
        if (k) return String.fromCharCode(parseInt(src.slice(i - k, i), 16));
        break;
      }
      case 'u':
        if (/^[0-9a-fA-F]{4}/.test(src.slice(i, i + 4))) {
          i += 4;
          return String.fromCharCode(parseInt(src.slice(i - 4, i), 16));
        }
        break;
      case 'U':
        if (/^[0-9a-fA-F]{8}/.test(src.slice(i, i + 8))) {
          i += 8;
          return String.fromCodePoint(Math.min(0x10ffff, parseInt(src.slice(i - 8, i), 16)));
        }
        break;
    }
    problem('CS1009', s, i, 'Unrecognized escape sequence');
    return e;
  }
  function character(): void {
    const start = i;
    i++;
    let v = '';
    if (src[i] === "'") {
      i++;
      problem('CS1011', start, i, 'Empty character literal');
      push('#char', start, { type: 'char', value: '\0' });
      return;
    }
    while (i < to && src[i] !== "'" && src[i] !== '\n') v += src[i] === '\\' ? escape() : src[i++]!;
    if (src[i] !== "'") problem('CS1010', start, start + 1, 'Newline in constant', true);
    else i++;
    if (v.length > 1) problem('CS1012', start, i, 'Too many characters in character literal');
    push('#char', start, { type: 'char', value: v.slice(0, 1) });
  }
  function utf8(start: number, v: string): void {
    if (src[i] === 'u' && src[i + 1] === '8') {
      i += 2;
      push('#string', start, { type: 'utf8', value: v });
    } else push('#string', start, { type: 'string', value: v });
  }
  function regular(_: boolean): void {
    const start = i;
    i++;
    let v = '';
    while (i < to && src[i] !== '"' && src[i] !== '\n') v += src[i] === '\\' ? escape() : src[i++]!;
    if (src[i] !== '"') {
      problem('CS1010', start, start + 1, 'Newline in constant');
    } else i++;
    utf8(start, v);
  }
  function verbatim(_: boolean, start: number): void {
    i++;
    let v = '';
    while (i < to) {
      if (src[i] === '"') {
        if (src[i + 1] === '"') {
          v += '"';
          i += 2;
          continue;
        }
        break;
      }
      v += src[i++]!;
    }
    if (i >= to) problem('CS1039', start, start + 1, 'Unterminated string literal', true);
    else i++;
    utf8(start, v.replace(/\r\n/g, '\n'));
  }
  // after '{' of a hole: finds its end, top-level ',' and ':'
  function hole(parts: InterpolationPart[], verb: boolean, closing: number): void {
    const s = i;
    let depth = 0,
      comma = -1,
      colon = -1;
    while (i < to) {
      const ch = src[i]!;
      if (ch === '(' || ch === '[' || ch === '{') {
        depth++;
        i++;
        continue;
      }
      if (ch === ')' || ch === ']') {
        depth--;
        i++;
        continue;
      }
      if (ch === '}') {
        if (depth > 0) {
          depth--;
          i++;
          continue;
        }
        break;
      }
      if (
        ch === '"' ||
        ch === "'" ||
        (ch === '$' && /^[$@]+"/.test(src.slice(i, i + 4))) ||
        (ch === '@' && /^[$@]+"/.test(src.slice(i, i + 4)))
      ) {
        skipString();
        continue;
      }
      if (ch === '/' && src[i + 1] === '*') {
        i = src.indexOf('*/', i) + 2;
        continue;
      }
      if (depth === 0 && ch === ',' && comma < 0) comma = i;
      if (depth === 0 && ch === ':' && src[i + 1] === ':') {
        i += 2;
        continue;
      }
      if (depth === 0 && ch === ':') {
        colon = i;
        break;
      }
      i++;
    }
    const exprEnd = comma >= 0 ? comma : colon >= 0 ? colon : i;
    const p: InterpolationPart = { start: s, end: exprEnd };
    if (comma >= 0) {
      p.alignStart = comma + 1;
      p.alignEnd = colon >= 0 ? colon : i;
    }
    if (colon >= 0) {
      let f = '';
      i = colon + 1;
      while (i < to && src[i] !== '}') {
        if (src[i] === '\\' && !verb && closing === 1) f += escape();
        else if (src[i] === '"' && !verb && closing === 1) break;
        else f += src[i++]!;
      }
      p.format = f;
    }
    if (src[i] !== '}') {
      problem('CS8076', s - 1, s, "Missing close delimiter '}' for interpolated expression started with '{'.", true);
    } else i += closing;
    if (src.slice(s, exprEnd).trim() === '') problem('CS1733', s, i, 'Expected expression');
    parts.push(p);
  }
  function skipString(): void {
    let k = i;
    while (src[k] === '$' || src[k] === '@') k++;
    const verb = src.slice(i, k).includes('@'),
      interp = src.slice(i, k).includes('$');
    if (src.startsWith('"""', k)) {
      let q = 0;
      while (src[k + q] === '"') q++;
      const e = src.indexOf('"'.repeat(q), k + q);
      i = e < 0 ? to : e + q;
      return;
    }
    const quote = src[k]!;
    i = k + 1;
    while (i < to && src[i] !== quote) {
      if (src[i] === '\\' && !verb) {
        i += 2;
        continue;
      }
      if (interp && src[i] === '{') {
        if (src[i + 1] === '{') {
          i += 2;
          continue;
        }
        i++;
        const p: InterpolationPart[] = [];
        hole(p, verb, 1);
        continue;
      }
      i++;
      if (verb && src[i - 1] !== '"' && src[i] === '"' && src[i + 1] === '"') i += 2;
    }
    i++;
  }
  function interpolated(verb: boolean, start: number): void {
    i++;
    const parts: InterpolationPart[] = [];
    let v = '';
    while (i < to) {
      const ch = src[i]!;
      if (ch === '"') {
        if (verb && src[i + 1] === '"') {
          v += '"';
          i += 2;
          continue;
        }
        break;
      }
      if (ch === '\n' && !verb) break;
      if (ch === '{') {
        if (src[i + 1] === '{') {
          v += '{';
          i += 2;
          continue;
        }
        if (v) parts.push({ text: v, start: i, end: i });
        v = '';
        i++;
        hole(parts, verb, 1);
        continue;
      }
      if (ch === '}') {
        if (src[i + 1] === '}') {
          v += '}';
          i += 2;
          continue;
        }
        problem('CS8086', i, i + 1, "A '}' character must be escaped (by doubling) in an interpolated string.", false);
        i++;
        continue;
      }
      v += ch === '\\' && !verb ? escape() : src[i++]!;
    }
    if (v) parts.push({ text: v, start: i, end: i });
    if (src[i] !== '"') problem('CS1039', start, start + 1, 'Unterminated string literal', true);
    else i++;
    push('#istring', start, undefined, parts);
  }
  function raw(dollars: number, begin?: number): void {
    const start = begin ?? i;
    let q = 0;
    while (src[i + q] === '"') q++;
    const close = '"'.repeat(q),
      open = i + q;
    i = open;
    const eol = src.indexOf('\n', i);
    const multi = eol >= 0 && src.slice(i, eol).trim() === '';
    let end = src.indexOf(close, open);
    if (end < 0 || end >= to) {
      problem('CS8997', start, start + 3, 'Unterminated raw string literal.', true);
      i = to;
      push('#string', start, { type: 'string', value: '' });
      return;
    }
    while (src[end + q] === '"') end++;
    let indent = '';
    let bodyStart = open,
      bodyEnd = end;
    if (multi) {
      const lastNl = src.lastIndexOf('\n', end - 1);
      indent = src.slice(lastNl + 1, end);
      if (indent.trim() !== '') problem('CS8999', start, start + 3, 'Raw string', true);
      bodyStart = eol + 1;
      bodyEnd = Math.max(bodyStart, src[lastNl - 1] === '\r' ? lastNl - 1 : lastNl);
    } else if (src.slice(open, end).includes('\n'))
      problem('CS9000', start, start + 3, 'Raw string literal delimiter must be on its own line', true);
    // piece by piece, stripping indentation at the beginning of every line
    const parts: InterpolationPart[] = [];
    let v = '';
    i = bodyStart;
    let atLine = multi;
    while (i < bodyEnd) {
      if (atLine) {
        atLine = false;
        if (src.startsWith(indent, i)) i += indent.length;
        else {
          let k = i;
          while (src[k] === ' ' || src[k] === '\t') k++;
          if (src[k] === '\n' || src[k] === '\r') i = k;
          else
            problem(
              'CS8999',
              i,
              i + 1,
              'Line does not start with the same whitespace as the closing line of the raw string literal.',
              true,
            );
        }
        if (i >= bodyEnd) break;
      }
      const ch = src[i]!;
      if (ch === '\r' && src[i + 1] === '\n') {
        i++;
        continue;
      }
      if (ch === '\n') {
        v += ch;
        i++;
        atLine = multi;
        continue;
      }
      if (dollars > 0 && ch === '{') {
        let k = 0;
        while (src[i + k] === '{') k++;
        if (k >= 2 * dollars)
          problem('CS9006', i, i + k, 'The raw string literal does not start with enough $ characters', true);
        if (k >= dollars) {
          v += '{'.repeat(k - dollars);
          if (v) parts.push({ text: v, start: i, end: i });
          v = '';
          i += k;
          hole(parts, true, dollars);
          continue;
        }
        v += '{'.repeat(k);
        i += k;
        continue;
      }
      if (dollars > 0 && ch === '}') {
        let k = 0;
        while (src[i + k] === '}') k++;
        if (k >= dollars) problem('CS9007', i, i + k, 'The raw string literal does not start with enough $ characters');
        v += '}'.repeat(k);
        i += k;
        continue;
      }
      v += ch;
      i++;
    }
    if (dollars > 0) {
      if (v) parts.push({ text: v, start: i, end: i });
      i = end + q;
      push('#istring', start, undefined, parts);
      return;
    }
    i = end + q;
    utf8(start, v);
  }
}

function condition(text: string, defined: Set<string>): boolean {
  const toks = text.match(/\w+|&&|\|\||[!()]|==|!=/g) ?? [];
  let k = 0;
  const or = (): boolean => {
    let v = and();
    while (toks[k] === '||') {
      k++;
      const r = and();
      v = v || r;
    }
    return v;
  };
  const and = (): boolean => {
    let v = eq();
    while (toks[k] === '&&') {
      k++;
      const r = eq();
      v = v && r;
    }
    return v;
  };
  const eq = (): boolean => {
    let v = un();
    while (toks[k] === '==' || toks[k] === '!=') {
      const ne = toks[k++] === '!=';
      const r = un();
      v = (v === r) !== ne;
    }
    return v;
  };
  const un = (): boolean => {
    if (toks[k] === '!') {
      k++;
      return !un();
    }
    if (toks[k] === '(') {
      k++;
      const v = or();
      k++;
      return v;
    }
    const w = toks[k++] ?? 'false';
    return w === 'true' || (w !== 'false' && defined.has(w));
  };
  return or();
}
