// macro_rules!: matching by example and transcription, after rustc_expand::mbe 1.95, with hygiene for locals and labels.
import { Outside, SyntaxFault } from './lex.ts';
import type { Expansion, Span, Token } from './lex.ts';
import type { Cursor } from './tokens.ts';

export interface Rule {
  pattern: Matcher[];
  body: Token[];
}
export interface Macro {
  name: string;
  rules: Rule[];
  local: boolean;
  defExp: Expansion | null;
  library: boolean;
}
type Matcher =
  | { k: 'token'; tok: Token }
  | { k: 'frag'; name: string; frag: string }
  | { k: 'rep'; inner: Matcher[]; sep: Token | null; op: string };
type Bound = { k: 'one'; tok: Token[] } | { k: 'many'; items: Map<string, Bound>[] };

/** Macros visible from here: textual scopes, innermost last. */
export class MacroScope {
  frames: Map<string, Macro>[] = [new Map()];
  steps = 0;
  readonly library: MacroScope | null;
  inFn = 0;
  constructor(library: MacroScope | null) {
    this.library = library;
    for (const n of library?.names ?? []) this.names.add(n);
  }
  find(name: string): Macro | null {
    for (let i = this.frames.length - 1; i >= 0; i--) {
      const m = this.frames[i]!.get(name);
      if (m) return m;
    }
    return this.library?.find(name) ?? null;
  }
  /** Every name a macro was ever given. */
  readonly names = new Set<string>();
  define(m: Macro): void {
    this.names.add(m.name);
    this.frames[this.frames.length - 1]!.set(m.name, m);
  }
}
const same = (a: Token, b: Token): boolean =>
  a.text === b.text && (a.kind === b.kind || (a.kind === 'raw' && b.kind === 'ident'));

function parsePattern(c: Cursor, tokens: Token[]): Matcher[] {
  const out: Matcher[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind === 'punct' && t.text === '$' && i + 1 < tokens.length) {
      const n = tokens[i + 1]!;
      if (n.kind === 'punct' && n.text === '(') {
        const end = groupEnd(tokens, i + 1);
        const inner = parsePattern(c, tokens.slice(i + 2, end - 1));
        let j = end;
        let sep: Token | null = null;
        if (!isRepOp(tokens[j])) {
          sep = tokens[j] ?? null;
          j++;
        }
        if (!isRepOp(tokens[j])) throw new Outside('macro pattern', c.spanOf(t));
        out.push({ k: 'rep', inner, sep, op: tokens[j]!.text });
        i = j;
        continue;
      }
      if (n.kind === 'ident' && tokens[i + 2]?.text === ':' && tokens[i + 3]?.kind === 'ident') {
        out.push({ k: 'frag', name: n.text, frag: tokens[i + 3]!.text });
        i += 3;
        continue;
      }
      if (n.kind === 'ident' && n.text === 'crate') {
        out.push({ k: 'token', tok: t });
        continue;
      }
      throw new Outside('macro pattern', c.spanOf(t));
    }
    out.push({ k: 'token', tok: t });
  }
  return out;
}
const isRepOp = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'punct' && (t.text === '*' || t.text === '+' || t.text === '?');
function groupEnd(tokens: Token[], at: number): number {
  let d = 0;
  for (let i = at; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind === 'punct') {
      if ('([{'.includes(t.text)) d++;
      else if (')]}'.includes(t.text)) {
        d--;
      }
    }
    if (d === 0) return i + 1;
  }
  return tokens.length;
}
/** Reads the body of `macro_rules! name { … }`. */
export function parseRules(c: Cursor, name: string, tokens: Token[]): Rule[] {
  const rules: Rule[] = [];
  let i = 0;
  while (i < tokens.length) {
    const pe = groupEnd(tokens, i),
      pat = tokens.slice(i + 1, pe - 1);
    i = pe;
    if (tokens[i]?.text !== '=>')
      throw new SyntaxFault(`no rules for macro ${name}`, tokens[Math.min(i, tokens.length - 1)]!.start, false);
    i++;
    const be = groupEnd(tokens, i),
      body = tokens.slice(i + 1, be - 1);
    i = be;
    if (tokens[i]?.text === ';') i++;
    rules.push({ pattern: parsePattern(c, pat), body });
  }
  return rules;
}

/** How the parser reads one fragment: tokens and position in, position after out; null when it cannot start here. */
export type FragmentReader = (frag: string, tokens: Token[], at: number) => number | null;

function matchSeq(
  ms: Matcher[],
  mi: number,
  toks: Token[],
  at: number,
  read: FragmentReader,
  out: Map<string, Bound>,
): number | null {
  for (let m = mi; m < ms.length; m++) {
    const x = ms[m]!;
    if (x.k === 'token') {
      const t = toks[at];
      if (!t) return null;
      if (!same(x.tok, t)) {
        if (t.kind === 'group' && t.inner!.length === 1 && same(x.tok, t.inner![0]!)) {
          at++;
          continue;
        }
        return null;
      }
      at++;
    } else if (x.k === 'frag') {
      const end = read(x.frag, toks, at);
      if (end === null) return null;
      out.set(x.name, { k: 'one', tok: wrap(x.frag, toks.slice(at, end)) });
      at = end;
    } else {
      const items: Map<string, Bound>[] = [];
      for (;;) {
        let p = at;
        if (items.length && x.sep) {
          const t = toks[p];
          if (!t || !same(x.sep, t)) break;
          p++;
        }
        if (p >= toks.length && x.inner.length && !canBeEmpty(x.inner)) break;
        if (
          !x.sep &&
          items.length === 0 &&
          m + 1 < ms.length &&
          ms[m + 1]!.k === 'token' &&
          toks[p] &&
          same((ms[m + 1] as { tok: Token }).tok, toks[p]!) &&
          !startsWith(x.inner, toks[p]!)
        )
          break;
        const got = new Map<string, Bound>();
        const end = matchSeq(x.inner, 0, toks, p, read, got);
        if (end === null || (end === at && !items.length)) break;
        items.push(got);
        at = end;
        if (x.op === '?') break;
      }
      if (x.op === '+' && !items.length) return null;
      for (const name of names(x.inner)) out.set(name, { k: 'many', items: items.map((i) => i) });
    }
  }
  return at;
}
const canBeEmpty = (ms: Matcher[]): boolean => ms.every((m) => m.k === 'rep' && m.op !== '+');
const startsWith = (ms: Matcher[], t: Token): boolean =>
  ms.length > 0 && ms[0]!.k === 'token' && same((ms[0] as { tok: Token }).tok, t);
function names(ms: Matcher[]): string[] {
  return ms.flatMap((m) => (m.k === 'frag' ? [m.name] : m.k === 'rep' ? names(m.inner) : []));
}
function wrap(frag: string, toks: Token[]): Token[] {
  if (
    frag === 'tt' ||
    frag === 'ident' ||
    frag === 'lifetime' ||
    frag === 'vis' ||
    frag === 'literal' ||
    frag === 'item' ||
    frag === 'meta' ||
    (toks.length === 1 && toks[0]!.kind === 'group')
  )
    return toks;
  const a = toks[0],
    b = toks[toks.length - 1];
  if (!a || !b) return toks;
  return [
    {
      kind: 'group',
      text: '',
      start: a.start,
      end: b.end,
      exp: a.exp,
      suffix: '',
      value: '',
      joint: false,
      frag,
      inner: toks,
    },
  ];
}

function transcribe(body: Token[], binds: Map<string, Bound>, exp: Expansion, c: Cursor): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < body.length; i++) {
    const t = body[i]!;
    if (t.kind === 'punct' && t.text === '$') {
      const n = body[i + 1];
      if (n?.kind === 'punct' && n.text === '(') {
        const end = groupEnd(body, i + 1),
          inner = body.slice(i + 2, end - 1);
        let j = end;
        let sep: Token | null = null;
        if (!isRepOp(body[j])) {
          sep = body[j] ?? null;
          j++;
        }
        if (!isRepOp(body[j])) throw new Outside('macro repetition', c.spanOf(t));
        let count = -1;
        let items: Map<string, Bound>[] = [];
        for (const u of usedNames(inner)) {
          const b = binds.get(u);
          if (b?.k === 'many' && count < 0) {
            count = b.items.length;
            items = b.items;
          } else if (b?.k === 'many' && b.items.length !== count)
            throw new Outside('macro repetition of unequal length', c.spanOf(t));
        }
        if (count < 0) throw new Outside('macro repetition without variable', c.spanOf(t));
        for (let r = 0; r < count; r++) {
          if (r && sep) out.push({ ...sep, exp });
          const scope = new Map(binds);
          for (const [k, v] of binds)
            if (v.k === 'many' && v.items[r]) {
              const x = v.items[r]!.get(k);
              if (x && v.items.length === count) scope.set(k, x);
            }
          for (const [k, v] of items[r]!) scope.set(k, v);
          out.push(...transcribe(inner, scope, exp, c));
        }
        i = j;
        continue;
      }
      if (n && (n.kind === 'ident' || n.kind === 'raw')) {
        if (n.text === 'crate') {
          out.push({ ...n, text: exp.macro.startsWith('std::') ? '$crate' : 'crate', exp });
          i++;
          continue;
        }
        const b = binds.get(n.text);
        if (b) {
          if (b.k !== 'one') throw new Outside('macro variable still repeating', c.spanOf(n));
          // a whole fragment stands where the macro wrote it
          for (const x of b.tok)
            out.push(
              x.kind === 'group' && !exp.macro.startsWith('std::') ? { ...x, start: t.start, end: n.end, exp } : x,
            );
          i++;
          continue;
        }
      }
    }
    out.push({ ...t, exp });
  }
  return out;
}
function usedNames(body: Token[]): string[] {
  const r: string[] = [];
  for (let i = 0; i + 1 < body.length; i++)
    if (body[i]!.text === '$' && body[i]!.kind === 'punct' && body[i + 1]!.kind === 'ident') r.push(body[i + 1]!.text);
  return r;
}

/** Expands one use of a macro into tokens. */
export function expand(c: Cursor, m: Macro, args: Token[], call: Span, read: FragmentReader): Token[] {
  if (++c.scope.steps > 20000) throw new Outside('macro recursion', call);
  let d = 0;
  for (let e: Expansion | null = call.exp; e && d < 130; e = e.call.exp) d++;
  if (d > 120) throw new Outside('macro recursion limit', call);
  const exp: Expansion = {
    call,
    definition: m.local ? m.defExp : null,
    macro: m.library ? `std::${m.name}` : m.local ? `fn::${m.name}` : m.name,
  };
  for (const r of m.rules) {
    const binds = new Map<string, Bound>();
    const end = matchSeq(r.pattern, 0, args, 0, read, binds);
    if (end === args.length) return transcribe(r.body, binds, exp, c);
  }
  throw new SyntaxFault('no rules expected this token in macro call', args[0]?.start ?? call.start, false, call.exp);
}
