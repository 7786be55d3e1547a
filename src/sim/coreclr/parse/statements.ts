// Statements of C# 14.
import type { Cursor } from './parser.ts';
import { Bail, predefined } from './parser.ts';
import type { Block, CatchClause, Declarator, Expr, MethodDecl, Pattern, Statement, TypeSyntax } from '../ast.ts';
import { arrayInit, parseExpr } from './expressions.ts';
import { parsePattern } from './patterns.ts';
import { attributes, constraints, parameters, typeParams } from './declarations.ts';

export function parseBlock(c: Cursor): Block {
  return c.nest(() => {
    const start = c.t.start;
    if (!c.expect('{')) {
      return { k: 'block', stmts: [], start, end: start };
    }
    const stmts = statementList(c, () => c.is('}'));
    c.expect('}');
    return { k: 'block', stmts, start, end: c.prevEnd };
  });
}
export function statementList(c: Cursor, done: () => boolean): Statement[] {
  const out: Statement[] = [];
  while (!done() && !c.is('eof')) {
    const at = c.p;
    if (startsMember(c)) {
      // a member where a statement must stand: a brace was forgotten; Roslyn closes the block here
      if (!c.depth || c.t.kind === 'namespace') throw (c.uncertain ??= new Bail(c.t.start));
      return out;
    }
    out.push(parseStatement(c));
    if (c.p === at) {
      if (c.problems.length === 0) c.problem('CS1525', c.t.start, c.t.end, 'syntax');
      c.uncertain ??= new Bail(c.t.start);
      throw c.uncertain;
    }
  }
  return out;
}
function startsMember(c: Cursor): boolean {
  return (
    [
      'public',
      'private',
      'protected',
      'internal',
      'class',
      'struct',
      'interface',
      'enum',
      'namespace',
      'override',
      'virtual',
      'abstract',
      'operator',
    ].includes(c.t.kind) ||
    (c.is('static') && !isLocalFunction(c) && c.scanType(c.p + 1) < 0)
  );
}

function parseStatement(c: Cursor): Statement {
  return c.nest(() => statement(c));
}
function embedded(c: Cursor): Statement {
  const s = parseStatement(c);
  if (s.k === 'local' || s.k === 'localFunction' || s.k === 'label')
    c.problem('CS1023', s.start, s.end, 'Embedded statement cannot be a declaration or labeled statement');
  return s;
}
function paren(c: Cursor): Expr {
  c.expect('(');
  const e = parseExpr(c);
  c.expect(')');
  return e;
}

function statement(c: Cursor): Statement {
  const t = c.t,
    start = t.start;
  const top = c.atTop;
  c.atTop = false;
  const end = (): number => c.prevEnd;
  switch (t.kind) {
    case '{':
      return parseBlock(c);
    case ';':
      c.next();
      return { k: 'empty', start, end: t.end };
    case 'if': {
      c.next();
      const cond = paren(c);
      const a = embedded(c);
      let b: Statement | null = null;
      if (c.accept('else')) b = embedded(c);
      return { k: 'if', c: cond, a, b, start, end: end() };
    }
    case 'else':
      c.problem('CS8641', start, t.end, "'else' cannot start a statement.");
      throw c.uncertain ?? new Bail(start);
    case 'while': {
      c.next();
      const cond = paren(c);
      const body = embedded(c);
      return { k: 'while', c: cond, body, start, end: end() };
    }
    case 'do': {
      c.next();
      const body = embedded(c);
      c.expect('while');
      const cond = paren(c);
      c.expect(';');
      return { k: 'do', c: cond, body, start, end: end() };
    }
    case 'for': {
      c.next();
      c.expect('(');
      let init: Statement | null = null;
      const inits: Expr[] = [];
      let cond: Expr | null = null;
      const incr: Expr[] = [];
      if (!c.is(';')) {
        if (isDeclaration(c)) init = localDeclaration(c, false);
        else
          do inits.push(parseExpr(c));
          while (c.accept(','));
      }
      c.expect(';');
      if (!c.is(';')) cond = parseExpr(c);
      c.expect(';');
      if (!c.is(')'))
        do incr.push(parseExpr(c));
        while (c.accept(','));
      if (!c.is(')') && c.startsExpr(c.t)) c.uncertain ??= new Bail(c.t.start);
      c.expect(')');
      const body = embedded(c);
      return { k: 'for', init, inits, c: cond, incr, body, start, end: end() };
    }
    case 'foreach':
      return foreach(c, false, start);
    case 'return': {
      c.next();
      const e = c.is(';') ? null : parseExpr(c);
      c.expect(';');
      return { k: 'return', e, start, end: end() };
    }
    case 'break':
    case 'continue':
      c.next();
      c.expect(';');
      return { k: t.kind, start, end: end() };
    case 'throw': {
      c.next();
      const e = c.is(';') ? null : parseExpr(c);
      c.expect(';');
      return { k: 'throw', e, start, end: end() };
    }
    case 'goto': {
      c.next();
      if (c.accept('case')) {
        const e = parseExpr(c);
        c.expect(';');
        return { k: 'gotoCase', e, start, end: end() };
      }
      if (c.accept('default')) {
        c.expect(';');
        return { k: 'gotoCase', e: null, start, end: end() };
      }
      const label = c.ident();
      c.expect(';');
      return { k: 'goto', label, start, end: end() };
    }
    case 'try': {
      c.next();
      const body = parseBlock(c);
      const catches: CatchClause[] = [];
      let fin: Block | null = null;
      while (c.is('catch')) {
        const s = c.next().start;
        let type: TypeSyntax | null = null,
          name: string | null = null,
          filter: Expr | null = null;
        if (c.accept('(')) {
          type = c.type();
          if (c.is('id')) name = c.next().text;
          c.expect(')');
        }
        if (c.acceptId('when')) filter = paren(c);
        const b = parseBlock(c);
        catches.push({ type, name, filter, body: b, start: s, end: end() });
      }
      if (c.accept('finally')) fin = parseBlock(c);
      if (!catches.length && !fin) c.problem('CS1524', end() - 1, end(), 'Expected catch or finally');
      return { k: 'try', body, catches, fin, start, end: end() };
    }
    case 'catch':
    case 'finally':
      c.problem('CS1003', start, t.end, "Syntax error, 'try' expected");
      c.uncertain ??= new Bail(start);
      throw c.uncertain;
    case 'switch': {
      c.next();
      let e: Expr;
      if (c.is('(')) {
        e = parseExpr(c);
      } else {
        c.expect('(');
        e = parseExpr(c);
      }
      const open = c.t.start;
      c.expect('{');
      const sections: {
        labels: { pattern: Pattern | null; when: Expr | null; start: number; end: number }[];
        stmts: Statement[];
        start: number;
        end: number;
      }[] = [];
      while (c.is('case') || c.is('default')) {
        const s = c.t.start;
        const labels: { pattern: Pattern | null; when: Expr | null; start: number; end: number }[] = [];
        while (c.is('case') || (c.is('default') && c.peek().kind === ':')) {
          const ls = c.t.start;
          if (c.next().kind === 'default') {
            c.expect(':');
            labels.push({ pattern: null, when: null, start: ls, end: end() });
            continue;
          }
          const pattern = parsePattern(c, false);
          let when: Expr | null = null;
          if (c.acceptId('when')) when = parseExpr(c);
          c.expect(':');
          labels.push({ pattern, when, start: ls, end: end() });
        }
        const stmts = statementList(c, () => c.is('case') || c.is('}') || (c.is('default') && c.peek().kind === ':'));
        sections.push({ labels, stmts, start: s, end: end() });
      }
      c.expect('}');
      return { k: 'switch', e, sections, open, start, end: end() };
    }
    case 'lock': {
      c.next();
      const e = paren(c);
      const body = embedded(c);
      return { k: 'lock', e, body, start, end: end() };
    }
    case 'using':
      return usingStatement(c, false, start);
    case 'checked':
    case 'unchecked':
      if (c.peek().kind === '{') {
        c.next();
        const body = parseBlock(c);
        return { k: 'checked', on: t.kind === 'checked', body, start, end: end() };
      }
      break;
    case 'unsafe':
    case 'fixed':
      return refuseUnsafe(c, start);
    case 'const': {
      c.next();
      const s = localDeclaration(c, true);
      if (top) topDeclarationEnd(c, s);
      c.expect(';');
      return { ...s, start, end: end() };
    }
  }
  if (t.kind === 'id') {
    if (t.text === 'yield' && (c.peek().kind === 'return' || c.peek().kind === 'break')) {
      c.next();
      if (c.next().kind === 'break') {
        c.expect(';');
        return { k: 'yield', e: null, start, end: end() };
      }
      if (c.is(';')) c.problem('CS1627', c.t.start, c.t.end, 'Expression expected after yield return');
      const e = c.is(';') ? ({ k: 'missing', start, end: start } as Expr) : parseExpr(c);
      c.expect(';');
      return { k: 'yield', e, start, end: end() };
    }
    if (t.text === 'await' && c.peek().kind === 'foreach') {
      c.next();
      return foreach(c, true, start);
    }
    if (t.text === 'await' && c.peek().kind === 'using') {
      c.next();
      return usingStatement(c, true, start);
    }
    if (c.peek().kind === ':' && c.peek(2).kind !== ':') {
      c.next();
      c.next();
      const body: Statement = c.is('}') ? { k: 'empty', start: c.t.start, end: c.t.start } : parseStatement(c);
      if (body.k === 'empty' && body.start === body.end)
        c.problem('CS1525', c.t.start, c.t.end, "Invalid expression term '}'");
      return { k: 'label', name: t.text, body, start, end: end() };
    }
  }
  if (isLocalFunction(c)) return localFunction(c);
  if (c.is('readonly') || c.is('static') || c.is('volatile')) {
    c.problem('CS0106', t.start, t.end, `The modifier '${t.text}' is not valid for this item`);
    c.next();
    if (!isDeclaration(c)) throw (c.uncertain ??= new Bail(start));
    const s = localDeclaration(c, false);
    c.expect(';');
    return { ...s, start, end: end() };
  }
  if (predefined.has(t.kind) && t.kind !== 'void' && c.peek().kind === '#int') {
    // a name that begins with a digit: the declaration ends before it
    c.next();
    c.problem('CS1001', c.t.start, c.t.start, 'Identifier expected');
    c.problem('CS1002', c.t.start, c.t.start, '; expected');
    return { k: 'empty', start, end: end() };
  }
  if (isDeclaration(c)) {
    const s = localDeclaration(c, false);
    if (top) topDeclarationEnd(c, s);
    c.expect(';');
    return { ...s, start, end: end() };
  }
  const e = parseExpr(c);
  c.expect(';');
  return { k: 'expr', e, start, end: end() };
}
const TOP_STOPS: ReadonlySet<string> = new Set([
  ...['eof', ';', '}', '[', 'class', 'struct', 'interface', 'enum', 'delegate', 'namespace', 'using', 'extern', 'new'],
  ...['public', 'private', 'protected', 'internal', 'abstract', 'sealed', 'static', 'unsafe', 'readonly', 'virtual'],
  ...['override', 'volatile', 'const', 'ref'],
]);
/** A declaration directly in the unit is read as a list of declarators: without its semicolon, all up to the next comma or end is skipped. */
function topDeclarationEnd(c: Cursor, s: Statement): void {
  if (s.k !== 'local') return;
  let bare = s.decls.at(-1)!.init === null;
  while (!TOP_STOPS.has(c.t.kind)) {
    const at = c.missingAt();
    c.problem('CS1003', at, at, "Syntax error, ',' expected");
    while (!TOP_STOPS.has(c.t.kind) && !c.is(',')) c.next();
    if (!c.is(',')) return;
    if (bare) throw (c.uncertain ??= new Bail(c.t.start));
    do {
      c.next();
      const start = c.t.start;
      c.ident();
      if (c.is('[') || c.is('(')) throw (c.uncertain ??= new Bail(c.t.start));
      const init = c.accept('=');
      if (init) c.is('{') ? arrayInit(c) : parseExpr(c);
      else if (s.isConst) c.problem('CS0145', start, start, 'A const field requires a value to be provided');
      bare = false;
    } while (c.is(','));
  }
}
function refuseUnsafe(c: Cursor, start: number): Statement {
  throw new Bail(start, c.t.kind === 'fixed' ? 'fixed statement' : 'unsafe block');
}

function foreach(c: Cursor, isAwait: boolean, start: number): Statement {
  c.next();
  c.expect('(');
  let type: TypeSyntax | null = null,
    name = '',
    d: Expr | null = null;
  let nameStart = c.t.start;
  const j = c.scanType(c.p);
  if (j > 0 && c.toks[j]!.kind === 'id' && c.toks[j + 1]!.kind === 'in' && !(c.isId('var') && c.peek().kind === '(')) {
    type = c.type();
    nameStart = c.t.start;
    name = c.ident();
  } else if (c.isId('var') && c.peek().kind === 'in') {
    type = null;
    c.problem('CS0230', c.t.start, c.t.end, 'Type and identifier are both required in a foreach statement');
    c.next();
    c.uncertain ??= new Bail(start);
  } else {
    const e = parseExpr(c);
    d = e;
    if (e.k !== 'tuple' && e.k !== 'declare') {
      c.problem('CS0230', c.t.start, c.t.end, 'Type and identifier are both required in a foreach statement');
      if (!c.is('in')) {
        c.uncertain ??= new Bail(start);
        throw c.uncertain;
      }
    }
  }
  const inStart = c.t.start;
  if (!c.expect('in')) {
    c.uncertain ??= new Bail(c.t.start);
    throw c.uncertain;
  }
  const e = parseExpr(c);
  c.expect(')');
  const body = embedded(c);
  return { k: 'foreach', type, name, d, e, body, isAwait, nameStart, inStart, start, end: c.prevEnd };
}
function usingStatement(c: Cursor, isAwait: boolean, start: number): Statement {
  c.next();
  if (c.is('(')) {
    c.next();
    let decl: Statement | null = null,
      e: Expr | null = null;
    if (isDeclaration(c)) decl = localDeclaration(c, false);
    else e = parseExpr(c);
    c.expect(')');
    const body = embedded(c);
    return { k: 'using', decl, e, body, isAwait, start, end: c.prevEnd };
  }
  const s = localDeclaration(c, false);
  c.expect(';');
  if (s.k === 'local') {
    s.isUsing = true;
    s.isAwait = isAwait;
  }
  return { ...s, start, end: c.prevEnd };
}

const notAType = new Set(['await', 'yield']);
export function isDeclaration(c: Cursor): boolean {
  let i = c.p;
  if (c.isId('scoped') && (c.peek().kind === 'id' || predefined.has(c.peek().kind) || c.peek().kind === 'ref')) i++;
  const t = c.toks[i]!;
  if (t.kind === 'id' && notAType.has(t.text) && c.inAsync) return false;
  if (t.kind === 'ref') {
    const j = c.scanType(i);
    return j > 0 && c.toks[j]!.kind === 'id';
  }
  const j = c.scanType(i);
  if (j < 0) return false;
  const n = c.toks[j]!;
  if (n.kind === 'id') {
    const m = c.toks[j + 1]!;
    if (['=', ';', ',', ')', ':', 'eof', '[', '}'].includes(m.kind)) return !(m.kind === '[' && false);
    if (n.text === 'is' || m.kind === '.' || m.kind === '(') return false;
    if (m.nl || n.nl === false)
      return (
        !(t.kind === 'id' && ['from', 'await'].includes(t.text)) &&
        !['switch'].includes(n.text) &&
        !(n.text === 'with' && m.kind === '{')
      );
    return false;
  }
  return predefined.has(t.kind) && t.kind !== 'void' && j > c.p && (n.kind === '=' || n.kind === ';');
}
export function localDeclaration(c: Cursor, isConst: boolean): Statement {
  const start = c.t.start;
  let scoped = false;
  if (c.isId('scoped')) {
    c.next();
    scoped = true;
  }
  const type = c.type();
  const decls: Declarator[] = [];
  do {
    const s = c.t.start;
    const name = c.ident();
    const nameEnd = c.prevEnd;
    let init: Expr | null = null;
    if (c.is('[')) {
      c.problem('CS1528', c.t.start, c.t.end, 'Bad array declarator');
      c.uncertain ??= new Bail(c.t.start);
      throw c.uncertain;
    }
    if (c.accept('=')) init = c.is('{') ? arrayInit(c) : parseExpr(c);
    if (isConst && !init) c.problem('CS0145', s, nameEnd, 'A const field requires a value to be provided');
    decls.push({ name, init, nameEnd, start: s, end: c.prevEnd });
  } while (c.accept(','));
  return { k: 'local', type, decls, isConst, isUsing: false, isAwait: false, scoped, start, end: c.prevEnd };
}
export function isLocalFunction(c: Cursor): boolean {
  let i = c.p;
  let mods = 0;
  if (c.is('[')) {
    const j = c.afterMatching(c.p);
    if (j < 0) return false;
    i = j;
    if (c.toks[i]!.kind === '.' || c.toks[i]!.kind === ';') return false;
    while (c.toks[i]!.kind === '[') {
      i = c.afterMatching(i);
      if (i < 0) return false;
    }
    mods++;
  }
  for (;;) {
    const t = c.toks[i]!;
    if (t.kind === 'static' || t.kind === 'unsafe' || t.kind === 'extern' || (t.kind === 'id' && t.text === 'async')) {
      i++;
      mods++;
      continue;
    }
    break;
  }
  const t = c.toks[i]!;
  if (t.kind === 'id' && notAType.has(t.text)) return false;
  const j = c.scanType(i);
  if (j < 0) return false;
  const n = c.toks[j]!;
  if (n.kind !== 'id') return false;
  let k = j + 1;
  if (c.toks[k]!.kind === '<') {
    k = c.scanTypeArgs(k);
    if (k < 0) return false;
  }
  if (c.toks[k]!.kind !== '(') return false;
  const q = c.afterMatching(k);
  if (q < 0) return mods > 0;
  const after = c.toks[q]!;
  return (
    after.kind === '{' || after.kind === '=>' || (after.kind === 'id' && after.text === 'where') || after.kind === ';'
  );
}
function localFunction(c: Cursor): Statement {
  const start = c.t.start;
  const attrs = attributes(c);
  const mods: string[] = [],
    modStarts: number[] = [];
  while (c.is('static') || c.is('unsafe') || c.is('extern') || c.isId('async')) {
    modStarts.push(c.t.start);
    mods.push(c.next().text);
  }
  const ret = c.type();
  const nameStart = c.t.start;
  const name = c.ident();
  const nameEnd = c.prevEnd;
  const tparams = c.is('<') ? typeParams(c) : [];
  const params = parameters(c, ')');
  const cs = constraints(c);
  const old = c.inAsync;
  c.inAsync = mods.includes('async');
  let body: Block | null = null,
    expr: Expr | null = null;
  if (c.is('{')) body = parseBlock(c);
  else if (c.accept('=>')) {
    expr = parseExpr(c);
    c.expect(';');
  } else c.expect(';');
  c.inAsync = old;
  const m: MethodDecl = {
    k: 'method',
    mods,
    modStarts,
    attrs,
    ret,
    explicit: null,
    name,
    nameStart,
    nameEnd,
    tparams,
    params,
    constraints: cs,
    body,
    expr,
    start,
    end: c.prevEnd,
  };
  return { k: 'localFunction', m, start, end: c.prevEnd };
}
