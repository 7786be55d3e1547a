// The preprocessor ([cpp]): conditionals, object- and function-like macros with # ## __VA_ARGS__, and includes of known headers.
import { lineOf, error, refuse, CompileError, type Pos } from './diagnose.ts';
import { lex, utf8, type Token } from './lex.ts';

export interface Macro {
  name: string;
  params?: string[];
  variadic: boolean;
  body: Token[];
}
/** What an `#include <name>` brings in: a module of the library, or why not. */
export type IncludeAnswer = { modules: string[] } | { refused: string } | { missing: true };
export interface Preprocessed {
  tokens: Token[];
  includes: { modules: string[]; pos: Pos }[];
  /** unterminated literals, after which lexing went on */
  errors: CompileError[];
  macros: Map<string, Macro>;
}

/** Expands one file. `macros` is changed: definitions stay. `include` answers for headers and may add macros. */
export function preprocess(
  text: string,
  file: number,
  macros: Map<string, Macro>,
  include: (name: string, pos: Pos) => IncludeAnswer,
): Preprocessed {
  const errors: CompileError[] = [];
  const source = lex(text, file, errors);
  const out: Token[] = [];
  const includes: Preprocessed['includes'] = [];
  const conditions: { taken: boolean; active: boolean; parent: boolean; pos: Pos }[] = [];
  let i = 0;
  const active = (): boolean => conditions.every((c) => c.active);
  while ((source[i] as Token).t !== 'eof') {
    const token = source[i] as Token;
    if (token.bol && token.s === '#' && token.t === 'op') {
      let end = i + 1;
      while ((source[end] as Token).t !== 'eof' && !(source[end] as Token).bol) end++;
      directive(source.slice(i + 1, end), token.pos);
      i = end;
      continue;
    }
    if (!active()) {
      i++;
      continue;
    }
    let end = i;
    // a run of text lines up to the next directive: macro calls may span lines
    while (
      (source[end] as Token).t !== 'eof' &&
      !((source[end] as Token).bol && (source[end] as Token).s === '#' && (source[end] as Token).t === 'op')
    )
      end++;
    const run = source.slice(i, end);
    if (macros.size) {
      for (const t of expand(run, macros, undefined, errors)) out.push(t);
    } else for (const t of run) out.push(t);
    i = end;
  }
  if (conditions.length)
    error((conditions[conditions.length - 1] as { pos: Pos }).pos, 'unterminated conditional directive');
  out.push(source[source.length - 1] as Token);
  return { tokens: out, includes, macros, errors };

  function directive(line: Token[], hashPos: Pos): void {
    const name = line[0]?.s ?? '';
    const rest = line.slice(1);
    if (name === 'ifdef' || name === 'ifndef') {
      const on = macros.has(rest[0]?.s ?? '') === (name === 'ifdef');
      conditions.push({ parent: active(), taken: on, active: on, pos: hashPos });
      return;
    }
    if (name === 'if') {
      const on = active() ? condition(rest, hashPos) : false;
      conditions.push({ parent: active(), taken: on, active: on, pos: hashPos });
      return;
    }
    const top = conditions[conditions.length - 1];
    if (name === 'elif') {
      if (!top) error(hashPos, '#elif without #if');
      if (top.taken) top.active = false;
      else {
        top.active = true;
        top.active = active() ? condition(rest, hashPos) : false;
        top.taken = top.active;
      }
      return;
    }
    if (name === 'else') {
      if (!top) error(hashPos, '#else without #if');
      top.active = !top.taken;
      top.taken = true;
      return;
    }
    if (name === 'endif') {
      if (!top) error(hashPos, '#endif without #if');
      conditions.pop();
      return;
    }
    if (!active()) return;
    if (name === 'define') {
      const id = rest[0];
      if (!id || id.t !== 'id') error(hashPos, 'macro names must be identifiers');
      const macro: Macro = { name: id.s, variadic: false, body: [] };
      let k = 1;
      if (rest[1] && rest[1].s === '(' && !rest[1].ws) {
        macro.params = [];
        k = 2;
        while (rest[k] && rest[k]?.s !== ')') {
          const p = rest[k] as Token;
          if (p.s === '...') {
            macro.variadic = true;
            macro.params.push('__VA_ARGS__');
          } else if (p.t === 'id') {
            if (rest[k + 1]?.s === '...') {
              macro.variadic = true;
              k++;
            }
            macro.params.push(p.s);
          }
          k++;
        }
        k++;
      }
      macro.body = rest.slice(k);
      macros.set(id.s, macro);
      return;
    }
    if (name === 'undef') {
      macros.delete(rest[0]?.s ?? '');
      return;
    }
    if (name === 'include') {
      let header = '';
      const first = rest[0];
      if (first?.s === '<') {
        for (let k = 1; k < rest.length && rest[k]?.s !== '>'; k++) header += rest[k]?.s;
        // g++ complains, and takes the rest of the line for the name.
        if (!rest.some((t) => t.s === '>')) errors.push(new CompileError(hashPos, 'missing terminating > character'));
      } else if (first?.t === 'str') header = first.s.slice(1, -1);
      else refuse(hashPos, '#include of a macro');
      const answer = include(header, first.pos);
      if ('missing' in answer) error(first.pos, `${header}: No such file or directory`);
      if ('refused' in answer) refuse(first.pos, `#include <${header}>`, answer.refused);
      includes.push({ modules: answer.modules, pos: first.pos });
      return;
    }
    if (name === 'pragma' || name === '' || name === 'warning' || name === 'ident') return;
    if (name === 'error')
      error(
        hashPos,
        `#error ${rest
          .map((t) => (t.ws ? ' ' : '') + t.s)
          .join('')
          .trim()}`,
      );
    if (name === 'line') refuse(hashPos, '#line');
    errors.push(new CompileError(hashPos, `invalid preprocessing directive #${name}`));
  }

  function condition(line: Token[], at: Pos): boolean {
    const replaced: Token[] = [];
    const num = (t: Token, v: boolean): Token => ({ ...t, t: 'num', s: v ? '1' : '0' });
    for (let k = 0; k < line.length; k++) {
      const t = line[k] as Token;
      if (t.s === 'defined') {
        if (line[k + 1]?.s === '(') {
          replaced.push(num(t, macros.has(line[k + 2]?.s ?? '')));
          k += 3;
        } else {
          replaced.push(num(t, macros.has(line[k + 1]?.s ?? '')));
          k += 1;
        }
      } else if (t.s === '__has_include') {
        let end = k + 1;
        let header = '';
        while (end < line.length && line[end]?.s !== ')') {
          const s = line[end]?.s ?? '';
          if (s !== '(' && s !== '<' && s !== '>') header += s;
          end++;
        }
        const a = include(header.replace(/"/g, ''), at);
        replaced.push(num(t, !('missing' in a)));
        k = end;
      } else replaced.push(t);
    }
    const tokens = expand(replaced, macros);
    let p = 0;
    const BIN: [string, number][] = [
      ['||', 1],
      ['&&', 2],
      ['|', 3],
      ['^', 4],
      ['&', 5],
      ['==', 6],
      ['!=', 6],
      ['<', 7],
      ['>', 7],
      ['<=', 7],
      ['>=', 7],
      ['<<', 8],
      ['>>', 8],
      ['+', 9],
      ['-', 9],
      ['*', 10],
      ['/', 10],
      ['%', 10],
    ];
    const primary = (): bigint => {
      const t = tokens[p++];
      if (!t) error(at, '#if with no expression');
      if (t.s === '(') {
        const v = ternary();
        if (tokens[p++]?.s !== ')') error(at, "missing ')' in expression");
        return v;
      }
      if (t.s === '!') return primary() === 0n ? 1n : 0n;
      if (t.s === '-') return -primary();
      if (t.s === '+') return primary();
      if (t.s === '~') return ~primary();
      if (t.t === 'num')
        return BigInt(
          t.s
            .replace(/'/g, '')
            .replace(/[uUlLzZ]+$/, '')
            .replace(/^0([0-7]+)$/, '0o$1'),
        );
      if (t.t === 'chr') return BigInt(t.bytes?.[0] ?? 0);
      if (t.t === 'id') return t.s === 'true' ? 1n : 0n;
      error(at, `token "${t.s}" is not valid in preprocessor expressions`);
    };
    const binary = (min: number): bigint => {
      let a = primary();
      for (;;) {
        const op = tokens[p]?.s ?? '';
        const prec = BIN.find((b) => b[0] === op)?.[1] ?? 0;
        if (!prec || prec < min) return a;
        p++;
        const b = binary(prec + 1);
        const bool = (v: boolean): bigint => (v ? 1n : 0n);
        switch (op) {
          case '||':
            a = bool(a !== 0n || b !== 0n);
            break;
          case '&&':
            a = bool(a !== 0n && b !== 0n);
            break;
          case '|':
            a |= b;
            break;
          case '^':
            a ^= b;
            break;
          case '&':
            a &= b;
            break;
          case '==':
            a = bool(a === b);
            break;
          case '!=':
            a = bool(a !== b);
            break;
          case '<':
            a = bool(a < b);
            break;
          case '>':
            a = bool(a > b);
            break;
          case '<=':
            a = bool(a <= b);
            break;
          case '>=':
            a = bool(a >= b);
            break;
          case '<<':
            a <<= b;
            break;
          case '>>':
            a >>= b;
            break;
          case '+':
            a += b;
            break;
          case '-':
            a -= b;
            break;
          case '*':
            a *= b;
            break;
          case '/':
            if (b === 0n) error(at, 'division by zero in #if');
            a /= b;
            break;
          case '%':
            if (b === 0n) error(at, 'division by zero in #if');
            a %= b;
            break;
        }
      }
    };
    const ternary = (): bigint => {
      const c = binary(1);
      if (tokens[p]?.s !== '?') return c;
      p++;
      const a = ternary();
      if (tokens[p++]?.s !== ':') error(at, "expected ':' in #if");
      const b = ternary();
      return c !== 0n ? a : b;
    };
    return ternary() !== 0n;
  }
}

function quote(text: string): string {
  return `"${text}"`;
}
/** `#x`: the spelling of an argument as a string literal. */
function stringize(tokens: Token[], at: Token): Token {
  const text = tokens.map((t, k) => (k > 0 && (t.ws || t.bol) ? ' ' : '') + t.s).join('');
  return { t: 'str', s: quote(text), pos: at.pos, ws: at.ws, bol: false, end: at.end, bytes: utf8(text), prefix: '' };
}
function paste(a: Token, b: Token): Token {
  const text = a.s + b.s;
  const made = lex(text, 0);
  if (made.length !== 2) error(a.pos, `pasting "${a.s}" and "${b.s}" does not give a valid preprocessing token`);
  const t = made[0] as Token;
  return { ...t, pos: a.pos, ws: a.ws, bol: false };
}

/** Rescans a run of tokens until no macro is left. */
export function expand(input: Token[], macros: Map<string, Macro>, at?: Pos, errors?: CompileError[]): Token[] {
  // g++ goes on with the bare name of a macro whose arguments are wrong
  const wrong = (pos: Pos, message: string): void => {
    const e = new CompileError(pos, message);
    if (!errors) throw e;
    errors.push(e);
  };
  const out: Token[] = [];
  // what is still to be read, last token first
  const work: Token[] = input.slice().reverse();
  let budget = 200000;
  const top = (): Token | undefined => work[work.length - 1];
  while (work.length) {
    const t = work.pop() as Token;
    if (t.t !== 'id') {
      out.push(t);
      continue;
    }
    if (t.s === '__LINE__') {
      out.push({ ...t, t: 'num', s: String(lineOf(at ?? t.pos)) });
      continue;
    }
    if (t.s === '__FILE__') {
      out.push({ ...t, t: 'str', s: '"main.cpp"', bytes: utf8('main.cpp'), prefix: '' });
      continue;
    }
    const m = macros.get(t.s);
    if (!m || t.hide?.has(t.s)) {
      out.push(t);
      continue;
    }
    if (--budget < 0) refuse(t.pos, 'macro expansion budget');
    const args: Token[][] = [];
    if (m.params) {
      if (top()?.s !== '(') {
        out.push(t);
        continue;
      }
      work.pop();
      let depth = 0,
        arg: Token[] = [],
        closed = true;
      for (;;) {
        const a = work.pop();
        if (!a) {
          wrong(input[input.length - 1]!.pos, `unterminated argument list invoking macro "${t.s}"`);
          closed = false;
          break;
        }
        if (a.s === ')' && a.t === 'op' && depth === 0) break;
        if (a.t === 'op' && a.s === '(') depth++;
        if (a.t === 'op' && a.s === ')') depth--;
        if (a.s === ',' && a.t === 'op' && depth === 0 && !(m.variadic && args.length >= m.params.length - 1)) {
          args.push(arg);
          arg = [];
          continue;
        }
        arg.push(a);
      }
      if (!closed) {
        out.push(t);
        continue;
      }
      if (args.length || arg.length || m.params.length) args.push(arg);
      if (m.variadic && args.length === m.params.length - 1) args.push([]);
      if (args.length !== m.params.length) {
        wrong(
          t.pos,
          args.length < m.params.length
            ? `macro "${t.s}" requires ${m.params.length} arguments, but only ${args.length} given`
            : `macro "${t.s}" passed ${args.length} arguments, but takes just ${m.params.length}`,
        );
        out.push(t);
        continue;
      }
    }
    const made = substitute(m, args, t, macros, at ?? t.pos);
    for (let k = made.length - 1; k >= 0; k--) work.push(made[k] as Token);
  }
  return out;
}
function substitute(m: Macro, args: Token[][], call: Token, macros: Map<string, Macro>, at: Pos): Token[] {
  const hide = new Set(call.hide ?? []);
  hide.add(m.name);
  const param = (t: Token | undefined): number => (t && t.t === 'id' && m.params ? m.params.indexOf(t.s) : -1);
  const result: Token[] = [];
  const expanded = new Map<number, Token[]>();
  const body = m.body;
  for (let k = 0; k < body.length; k++) {
    const t = body[k] as Token;
    if (t.s === '#' && m.params && param(body[k + 1]) >= 0) {
      result.push(stringize(args[param(body[k + 1])] as Token[], t));
      k++;
      continue;
    }
    if (t.s === '##' && result.length && k + 1 < body.length) {
      const nextToken = body[k + 1] as Token;
      const p = param(nextToken);
      const right: Token[] = p >= 0 ? (args[p] as Token[]) : [nextToken];
      k++;
      const left = result[result.length - 1] as Token;
      if (left.s === ',' && p >= 0 && m.variadic && p === args.length - 1) {
        if (!right.length) result.pop();
        else result.push(...right);
        continue;
      }
      if (!right.length) continue;
      if ((left as Token & { placemarker?: boolean }).placemarker) {
        result.pop();
        result.push(...right);
        continue;
      }
      result.pop();
      result.push(paste(left, right[0] as Token), ...right.slice(1));
      continue;
    }
    if (t.s === '__VA_OPT__' && m.variadic && body[k + 1]?.s === '(') {
      let depth = 0,
        e = k + 1;
      for (; ; e++) {
        const s = body[e]?.s;
        if (s === '(') depth++;
        if (s === ')' && --depth === 0) break;
        if (e >= body.length) error(call.pos, 'unterminated __VA_OPT__');
      }
      const inner = body.slice(k + 2, e);
      if ((args[args.length - 1] ?? []).length)
        result.push(...substitute({ ...m, body: inner }, args, call, macros, at));
      k = e;
      continue;
    }
    const p = param(t);
    if (p >= 0) {
      const arg = args[p] as Token[];
      if (body[k + 1]?.s === '##') {
        if (arg.length) result.push(...arg);
        else result.push({ ...t, s: '', placemarker: true } as Token);
        continue;
      }
      let e = expanded.get(p);
      if (!e) {
        e = expand(arg, macros, at);
        expanded.set(p, e);
      }
      e.forEach((x, n) => result.push(n === 0 ? { ...x, ws: t.ws } : x));
      continue;
    }
    result.push(t);
  }
  return result
    .filter((t) => !(t as Token & { placemarker?: boolean }).placemarker)
    .map((t) => {
      const h = new Set(hide);
      if (t.hide) for (const x of t.hide) h.add(x);
      return { ...t, pos: call.pos, hide: h, bol: false };
    });
}
