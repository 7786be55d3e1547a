// Token cursor and the parser's own table of what kind of thing a name is, which C++'s grammar needs to be decided at all.
import { CompileError, error, type Pos } from './diagnose.ts';
import type { Token } from './lex.ts';

/** type, type template, function template, variable template, concept, value, namespace */
export type NameKind = 't' | 'tt' | 'ft' | 'vt' | 'c' | 'v' | 'n';
/** Names of one scope, as the parser sees them. */
export class NameScope {
  names = new Map<string, NameKind>();
  inner = new Map<string, NameScope>();
  usings: NameScope[] = [];
  bases: NameScope[] = [];
  parent: NameScope | null;
  what: 'ns' | 'class' | 'block';
  /** some base is not known: absence proves nothing */
  open = false;
  constructor(parent: NameScope | null, what: 'ns' | 'class' | 'block') {
    this.parent = parent;
    this.what = what;
  }
  /** looks in this scope, its bases and its using-directives only */
  own(name: string, seen: Set<NameScope> = new Set()): NameKind | undefined {
    if (seen.has(this)) return undefined;
    seen.add(this);
    const k = this.names.get(name);
    if (k) return k;
    for (const b of this.bases) {
      const r = b.own(name, seen);
      if (r) return r;
    }
    for (const u of this.usings) {
      const r = u.own(name, seen);
      if (r) return r;
    }
    return undefined;
  }
  ownInner(name: string, seen: Set<NameScope> = new Set()): NameScope | undefined {
    if (seen.has(this)) return undefined;
    seen.add(this);
    const k = this.inner.get(name);
    if (k) return k;
    for (const b of this.bases) {
      const r = b.ownInner(name, seen);
      if (r) return r;
    }
    for (const u of this.usings) {
      const r = u.ownInner(name, seen);
      if (r) return r;
    }
    return undefined;
  }
  /** scopes of specialisations of this class template */
  specs: NameScope[] = [];
  /** what a qualified name stands for: members of specialisations count where they agree */
  qualified(name: string): NameKind | undefined {
    const k = this.own(name);
    if (k || !this.specs.length) return k;
    const kinds = new Set(this.specs.map((s) => s.own(name)).filter((x) => x !== undefined));
    return kinds.size === 1 ? [...kinds][0] : undefined;
  }
  qualifiedInner(name: string): NameScope | undefined {
    const i = this.ownInner(name);
    if (i) return i;
    for (const s of this.specs) {
      const r = s.ownInner(name);
      if (r) return r;
    }
    return undefined;
  }
  find(name: string): NameKind | undefined {
    for (let s: NameScope | null = this; s; s = s.parent) {
      const k = s.own(name);
      if (k) return k;
    }
    return undefined;
  }
  findInner(name: string): NameScope | undefined {
    for (let s: NameScope | null = this; s; s = s.parent) {
      const k = s.ownInner(name);
      if (k) return k;
      if (s.own(name) && s.own(name) !== 'n') return undefined;
    }
    return undefined;
  }
}

/** `>>` and `>>=` as two tokens, so that template argument lists can close; expressions glue them again */
function splitAngles(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (const t of tokens) {
    if (t.t === 'op' && (t.s === '>>' || t.s === '>>='))
      out.push({ ...t, s: '>' }, { ...t, s: t.s === '>>' ? '>' : '>=', ws: false, bol: false });
    else out.push(t);
  }
  return out;
}

export class Cursor {
  tokens: Token[];
  p = 0;
  scope: NameScope;
  depth = 0;
  /** member templates seen anywhere: `x.name<` opens template arguments */
  memberTemplates: Set<string>;
  constructor(tokens: Token[], scope: NameScope, memberTemplates: Set<string>) {
    this.tokens = splitAngles(tokens);
    this.scope = scope;
    this.memberTemplates = memberTemplates;
  }
  get tok(): Token {
    return this.tokens[this.p] as Token;
  }
  peek(n = 1): Token {
    return this.tokens[Math.min(this.p + n, this.tokens.length - 1)] as Token;
  }
  get pos(): Pos {
    return this.tok.pos;
  }
  /** where an error about a missing token is reported: after the previous token */
  get prevPos(): Pos {
    return this.p > 0 ? (this.tokens[this.p - 1] as Token).pos : this.pos;
  }
  is(s: string): boolean {
    const t = this.tok;
    return t.s === s && (t.t === 'op' || t.t === 'id');
  }
  isAt(n: number, s: string): boolean {
    const t = this.peek(n);
    return t.s === s && (t.t === 'op' || t.t === 'id');
  }
  accept(s: string): boolean {
    if (this.is(s)) {
      this.p++;
      return true;
    }
    return false;
  }
  expect(s: string): Token {
    if (this.is(s)) return this.tokens[this.p++] as Token;
    this.fail(s);
  }
  fail(expected: string): never {
    const t = this.tok;
    const at = expected === ';' || expected === ')' || expected === ',' || expected === ']' ? this.prevPos : t.pos;
    error(
      t.t === 'eof' ? this.prevPos : at,
      `expected '${expected}' before ${t.t === 'eof' ? 'end of input' : `'${t.s}'`}`,
    );
  }
  next(): Token {
    return this.tokens[this.p++] as Token;
  }
  ident(): Token {
    const t = this.tok;
    if (t.t !== 'id') error(t.pos, `expected identifier before '${t.s}'`);
    this.p++;
    return t;
  }
  closeAngle(): void {
    this.expect('>');
  }
  atAngleClose(): boolean {
    return this.tok.t === 'op' && this.tok.s === '>';
  }
  /** a shift operator, which the token list holds as two adjacent '>' */
  isShift(): boolean {
    return this.is('>') && this.isAt(1, '>') && !this.peek().ws && !this.peek().bol;
  }
  /** syntax errors after which parsing went on */
  readonly errors: CompileError[] = [];
  private trying = 0;
  /** notes a syntax error and goes on behind the statement (cp_parser_skip_to_end_of_statement); speculation fails instead */
  recover(e: unknown): void {
    if (!(e instanceof CompileError) || this.trying > 0) throw e;
    this.errors.push(e);
    this.skipStatement();
  }
  /** those of them that cost a whole declaration of a namespace or class */
  readonly lost: CompileError[] = [];
  /** notes a syntax error and goes on where it is */
  missing(pos: Pos, message: string): void {
    const e = new CompileError(pos, message);
    if (this.trying > 0) throw e;
    this.errors.push(e);
  }
  skipStatement(): void {
    let depth = 0;
    for (; this.tok.t !== 'eof'; this.p++) {
      if (this.tok.t !== 'op') continue;
      if (this.tok.s === ';' && depth === 0) {
        this.p++;
        return;
      }
      if (this.tok.s === '{') depth++;
      else if (this.tok.s === '}') {
        if (depth === 0) return;
        if (--depth === 0) {
          this.p++;
          return;
        }
      }
    }
  }
  /** the semicolon at the end of a statement; without it the next statement is lost too */
  semicolon(): void {
    if (this.accept(';')) return;
    try {
      this.fail(';');
    } catch (e) {
      this.recover(e);
    }
  }
  /** syntax errors inside `f` end the statement */
  strictly<T>(f: () => T): T {
    this.trying++;
    try {
      return f();
    } finally {
      this.trying--;
    }
  }
  /** tries `f`; on a syntax error or `undefined` goes back */
  attempt<T>(f: () => T | undefined): T | undefined {
    const p = this.p,
      scope = this.scope;
    this.trying++;
    try {
      const r = f();
      if (r !== undefined) return r;
    } catch (e) {
      if (!(e instanceof CompileError)) throw e;
    } finally {
      this.trying--;
    }
    this.p = p;
    this.scope = scope;
    return undefined;
  }
  /** takes the tokens up to the bracket matching the one at the cursor, both included */
  skipBalanced(): Token[] {
    const start = this.p;
    const open = this.tok.s;
    const close = open === '{' ? '}' : open === '(' ? ')' : ']';
    const stack: string[] = [];
    for (;;) {
      const t = this.tok;
      if (t.t === 'eof') error(this.prevPos, `expected '${close}' at end of input`);
      if (t.t === 'op') {
        if (t.s === '{' || t.s === '(' || t.s === '[') stack.push(t.s === '{' ? '}' : t.s === '(' ? ')' : ']');
        else if (t.s === '}' || t.s === ')' || t.s === ']') {
          const want = stack.pop();
          if (want !== t.s) error(t.pos, `expected '${want ?? ''}' before '${t.s}'`);
          if (!stack.length) {
            this.p++;
            return this.tokens.slice(start, this.p);
          }
        }
      }
      this.p++;
    }
  }
}
