// java.util.regex patterns on the host's engine: only constructs whose meaning is the same are let through, anything else is refused by name.
export interface JavaRegex {
  find: RegExp;
  whole: RegExp;
  sticky: RegExp;
  groups: number;
  names: string[];
  refused: string | null;
}
const POSIX: Record<string, string> = {
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Upper: 'A-Z',
  Lower: 'a-z',
  Punct: '!-\\/:-@\\[-`{-~',
  Space: ' \\t\\n\\x0B\\f\\r',
  XDigit: '0-9a-fA-F',
  Blank: ' \\t',
};
const NONE: JavaRegex = { find: /$^/g, whole: /$^/g, sticky: /$^/g, groups: 0, names: [], refused: null };

/** Translates a pattern; `refused` names the first construct outside the common subset. */
export function compileRegex(p: string, flags: number): JavaRegex {
  const bad = (what: string): JavaRegex => ({ ...NONE, refused: what });
  if (flags & ~(2 | 8 | 32)) return bad('flags');
  let out = '';
  let groups = 0;
  const names: string[] = [''];
  let i = 0;
  let inClass = false;
  let depth = 0;
  let last = '';
  while (i < p.length) {
    const c = p[i]!;
    if (c === '\\') {
      const d = p[i + 1];
      if (d === undefined) return bad('syntax');
      if (d === 'Q') {
        const e = p.indexOf('\\E', i + 2);
        const lit = p.slice(i + 2, e < 0 ? p.length : e);
        out += lit.replace(/[\\^$.*+?()[\]{}|\/-]/g, '\\$&');
        i = e < 0 ? p.length : e + 2;
        continue;
      }
      if (d === 's') {
        out += inClass ? ' \\t\\n\\x0B\\f\\r' : '[ \\t\\n\\x0B\\f\\r]';
        i += 2;
        continue;
      }
      if (d === 'S') {
        if (inClass) return bad('\\S in a class');
        out += '[^ \\t\\n\\x0B\\f\\r]';
        i += 2;
        continue;
      }
      if (d === 'p' || d === 'P') {
        const m = /^\{(\w+)\}/.exec(p.slice(i + 2));
        const set = m ? POSIX[m[1]!] : undefined;
        if (!set || (d === 'P' && inClass)) return bad('\\p');
        out += inClass ? set : d === 'P' ? `[^${set}]` : `[${set}]`;
        i += 2 + m![0].length;
        continue;
      }
      if (d === 'h') {
        out += inClass
          ? ' \\t\\xA0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000'
          : '[ \\t\\xA0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000]';
        i += 2;
        continue;
      }
      if (d === 'R' && !inClass) {
        out += '(?:\\r\\n|[\\n\\x0B\\f\\r\\x85\\u2028\\u2029])';
        i += 2;
        continue;
      }
      if (d === 'A' || d === 'z') {
        if (flags & 8) return bad('\\' + d);
        out += d === 'A' ? '^' : '$(?![\\s\\S])';
        i += 2;
        continue;
      }
      if (d === 'k') {
        const m = /^\\k<(\w+)>/.exec(p.slice(i));
        const n = m ? names.indexOf(m[1]!) : -1;
        if (n < 0) return bad('\\k');
        out += `\\${n}(?:)`;
        i += m![0].length;
        continue;
      }
      if (/[1-9]/.test(d)) {
        if (inClass) return bad('\\' + d);
        out += `\\${d}`;
        if (Number(d) > groups) return bad('back reference');
        i += 2;
        if (/[0-9]/.test(p[i] ?? '')) out += '(?:)';
        continue;
      }
      if (/[dDwWbBtnrf]/.test(d)) {
        out += '\\' + d;
        i += 2;
        continue;
      }
      if (d === 'u') {
        const m = /^\\u[0-9a-fA-F]{4}/.exec(p.slice(i));
        if (!m) return bad('\\u');
        out += m[0];
        i += 6;
        continue;
      }
      if (/[a-zA-Z0-9]/.test(d)) return bad('\\' + d);
      out += /[\\^$.*+?()[\]{}|\/-]/.test(d) ? '\\' + d : d;
      i += 2;
      continue;
    }
    if (inClass) {
      if (c === '[') return bad('class union');
      if (c === '&' && p[i + 1] === '&') return bad('class intersection');
      if (c === ']') {
        inClass = false;
        out += ']';
        i++;
        last = ']';
        continue;
      }
      out += c;
      i++;
      continue;
    }
    switch (c) {
      case '[':
        inClass = true;
        out += '[';
        i++;
        if (p[i] === '^') {
          out += '^';
          i++;
        }
        if (p[i] === ']') {
          out += '\\]';
          i++;
        }
        continue;
      case '(': {
        depth++;
        if (p[i + 1] === '?') {
          const m = /^\(\?(?:<([a-zA-Z]\w*)>|(:|=|!|<=|<!))/.exec(p.slice(i));
          if (!m) {
            const f = /^\(\?i\)/.exec(p.slice(i));
            if (f && out === '') {
              depth--;
              flags |= 2;
              i += 4;
              continue;
            }
            return bad('group ' + p.slice(i, i + 3));
          }
          if (m[1]) {
            groups++;
            names[groups] = m[1];
            out += '(';
          } else out += '(?' + m[2];
          i += m[0].length;
          continue;
        }
        groups++;
        names[groups] = '';
        out += '(';
        i++;
        continue;
      }
      case ')':
        if (--depth < 0) return bad('syntax');
        out += ')';
        i++;
        last = ')';
        continue;
      case '*':
      case '+':
      case '?': {
        if (out === '' || (last === 'q' && false)) return bad('syntax');
        out += c;
        i++;
        if (p[i] === '+') return bad('possessive quantifier');
        if (p[i] === '?') {
          out += '?';
          i++;
        }
        continue;
      }
      case '{': {
        const m = /^\{\d+(,\d*)?\}/.exec(p.slice(i));
        if (!m) return bad('syntax');
        out += m[0];
        i += m[0].length;
        if (p[i] === '+') return bad('possessive quantifier');
        if (p[i] === '?') {
          out += '?';
          i++;
        }
        continue;
      }
      case '.':
        out += flags & 32 ? '[\\s\\S]' : '[^\\n\\r\\x85\\u2028\\u2029]';
        i++;
        continue;
      case '$':
        out += flags & 8 ? '$' : '(?=\\n?$(?![\\s\\S]))';
        i++;
        continue;
      case '/':
        out += '\\/';
        i++;
        continue;
      case '}':
      case ']':
        out += '\\' + c;
        i++;
        continue;
      default:
        if (c.charCodeAt(0) > 127 && flags & 2) return bad('case folding');
        out += c;
        i++;
    }
    last = c;
  }
  if (inClass || depth !== 0) return bad('syntax');
  const f = (flags & 2 ? 'i' : '') + (flags & 8 ? 'm' : '');
  try {
    return {
      find: new RegExp(out, 'dg' + f),
      whole: new RegExp(`^(?:${out})$(?![\\s\\S])`, 'dg' + f.replace('m', '')),
      sticky: new RegExp(out, 'dy' + f),
      groups,
      names,
      refused: null,
    };
  } catch (e) {
    if (e instanceof SyntaxError) return bad('syntax');
    throw e;
  }
}
