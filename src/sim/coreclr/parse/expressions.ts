// Expressions of C# 14: precedence climbing over Cursor, with the grammar's own disambiguations (casts, generics, lambdas, tuples).
import { Bail, Cursor, predefined } from './parser.ts';
import type {
  Arg,
  Designation,
  Expr,
  InitItem,
  InitializerSyntax,
  LambdaParam,
  ObjectInit,
  QueryClause,
  SwitchArm,
  TypeSyntax,
} from '../ast.ts';
import type { InterpolationPart } from './lexer.ts';
import { parsePattern } from './patterns.ts';
import { parseBlock } from './statements.ts';

const precedence: Record<string, number> = {
  '??': 1,
  '||': 2,
  '&&': 3,
  '|': 4,
  '^': 5,
  '&': 6,
  '==': 7,
  '!=': 7,
  '<': 8,
  '>': 8,
  '<=': 8,
  '>=': 8,
  is: 8,
  as: 8,
  '<<': 9,
  '>>': 9,
  '>>>': 9,
  '+': 10,
  '-': 10,
  '*': 11,
  '/': 11,
  '%': 11,
};
const assignOps = new Set(['=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '??=', '>>=', '>>>=']);

function operator(c: Cursor): { op: string; n: number } {
  const t = c.t;
  if (t.kind === '>') {
    const a = c.peek(1),
      b = c.peek(2);
    if (a.kind === '>' && a.start === t.end) {
      if (b.kind === '>' && b.start === a.end) return { op: '>>>', n: 3 };
      if (b.kind === '>=' && b.start === a.end) return { op: '>>>=', n: 3 };
      return { op: '>>', n: 2 };
    }
    if (a.kind === '>=' && a.start === t.end) return { op: '>>=', n: 2 };
  }
  return { op: t.kind, n: 1 };
}

export function parseExpr(c: Cursor): Expr {
  return c.nest(() => {
    const start = c.t.start;
    const lambda = tryLambda(c);
    if (lambda) return lambda;
    if (c.is('throw')) {
      c.next();
      const e = parseExpr(c);
      return { k: 'throw', e, start, end: e.end };
    }
    if (c.is('ref')) {
      c.next();
      const e = parseExpr(c);
      return { k: 'ref', e, start, end: e.end };
    }
    if (c.isId('from') && isQuery(c)) return parseQuery(c);
    const l = parseConditional(c);
    const { op, n } = operator(c);
    if (assignOps.has(op)) {
      const opStart = c.t.start;
      c.p += n;
      const r = parseExpr(c);
      return { k: 'assign', op, l, r, opStart, start, end: r.end };
    }
    return l;
  });
}
function parseConditional(c: Cursor): Expr {
  const start = c.t.start;
  const cond = parseBinary(c, 1);
  if (c.is('?') && !(c.peek().kind === '.' && c.peek().start === c.t.end && false)) {
    c.next();
    const a = parseExpr(c);
    if (!c.expect(':')) {
      c.uncertain ??= new Bail(c.t.start);
    }
    const b = parseExpr(c);
    return { k: 'conditional', c: cond, a, b, start, end: b.end };
  }
  return cond;
}
export function parseBinaryFrom(c: Cursor, min: number): Expr {
  return parseBinary(c, min);
}
function parseBinary(c: Cursor, min: number): Expr {
  return c.nest(() => {
    const start = c.t.start;
    let l = parseUnary(c);
    for (;;) {
      const { op, n } = operator(c);
      const prec = precedence[op];
      if (prec === undefined || prec < min) return l;
      const opStart = c.t.start;
      if (op === 'is') {
        c.next();
        const pattern = parsePattern(c, true);
        l = { k: 'is', e: l, pattern, opStart, start, end: c.prevEnd };
        continue;
      }
      if (op === 'as') {
        c.next();
        const type = c.type({ nullableInExpr: true });
        l = { k: 'as', e: l, type, opStart, start, end: c.prevEnd };
        continue;
      }
      c.p += n;
      if (op === '??') {
        const r: Expr = c.is('throw') ? parseExpr(c) : parseBinary(c, prec);
        l = { k: 'binary', op, l, r, opStart, start, end: r.end };
        continue;
      }
      const r = parseBinary(c, prec + 1);
      l = { k: 'binary', op, l, r, opStart, start, end: r.end };
    }
  });
}
/** Ranges, `switch` and `with` bind tighter than multiplication and looser than unary. */
function parseUnary(c: Cursor): Expr {
  const start = c.t.start;
  let e: Expr;
  if (c.is('..')) {
    c.next();
    const r = rangeOperand(c) ? parseSuffixed(c) : null;
    return { k: 'range', l: null, r, start, end: c.prevEnd };
  }
  e = parseSuffixed(c);
  if (c.is('..')) {
    c.next();
    const r = rangeOperand(c) ? parseSuffixed(c) : null;
    e = { k: 'range', l: e, r, start, end: c.prevEnd };
  }
  return e;
}
function rangeOperand(c: Cursor): boolean {
  return c.startsExpr(c.t) && !c.is('..');
}
function parseSuffixed(c: Cursor): Expr {
  const start = c.t.start;
  let e = parsePrefix(c);
  for (;;) {
    if (c.is('switch') && c.peek().kind === '{') {
      const keyword = c.t.start;
      c.next();
      c.next();
      const arms: SwitchArm[] = [];
      while (!c.is('}') && !c.is('eof')) {
        const s = c.t.start;
        const pattern = parsePattern(c, false);
        let when: Expr | null = null;
        if (c.acceptId('when')) when = parseBinary(c, 1);
        if (!c.expect('=>')) throw new Bail(c.t.start);
        const body = parseExpr(c);
        arms.push({ pattern, when, e: body, start: s, end: body.end });
        if (!c.accept(',')) break;
      }
      c.expect('}');
      e = { k: 'switch', e, arms, keyword, start, end: c.prevEnd };
      continue;
    }
    if (c.isId('with') && c.peek().kind === '{') {
      c.next();
      c.next();
      const init: { name: string; e: Expr; start: number; end: number }[] = [];
      while (!c.is('}') && !c.is('eof')) {
        const s = c.t.start;
        const name = c.ident();
        if (!c.expect('=')) throw new Bail(c.t.start);
        const v = parseExpr(c);
        init.push({ name, e: v, start: s, end: v.end });
        if (!c.accept(',')) break;
      }
      c.expect('}');
      e = { k: 'with', e, init, start, end: c.prevEnd };
      continue;
    }
    return e;
  }
}
function parsePrefix(c: Cursor): Expr {
  return c.nest(() => {
    const t = c.t,
      start = t.start;
    switch (t.kind) {
      case '+':
      case '-':
      case '!':
      case '~':
      case '++':
      case '--':
      case '^': {
        c.next();
        const e = parsePrefix(c);
        return { k: 'unary', op: t.kind, e, start, end: e.end };
      }
      case '&':
      case '*': {
        c.next();
        const e = parsePrefix(c);
        return { k: 'unsupported', what: 'pointer expression', start, end: e.end };
      }
      case '(': {
        if (isCast(c)) {
          c.next();
          const type = c.type();
          c.expect(')');
          const e = parsePrefix(c);
          return { k: 'cast', type, e, start, end: e.end };
        }
        break;
      }
      case 'id':
        if (t.text === 'await' && (c.inAsync || awaits(c))) {
          c.next();
          const e = parsePrefix(c);
          return { k: 'await', e, start, end: e.end };
        }
    }
    return parsePostfix(c, parsePrimary(c));
  });
}
function isCast(c: Cursor): boolean {
  const j = c.scanType(c.p + 1);
  if (j < 0 || c.toks[j]!.kind !== ')') return false;
  const first = c.toks[c.p + 1]!,
    last = c.toks[j - 1]!,
    after = c.toks[j + 1]!;
  const sure =
    (predefined.has(first.kind) && j === c.p + 2) ||
    last.kind === ']' ||
    last.kind === '?' ||
    predefined.has(first.kind);
  if (sure) return c.toks[j + 1]!.kind !== '=>';
  if (
    [
      'id',
      '#int',
      '#real',
      '#char',
      '#string',
      '#istring',
      '(',
      '~',
      '!',
      'new',
      'this',
      'base',
      'typeof',
      'sizeof',
      'default',
      'true',
      'false',
      'null',
      'checked',
      'unchecked',
      'delegate',
      'stackalloc',
      'throw',
    ].includes(after.kind) ||
    predefined.has(after.kind)
  ) {
    if (
      after.kind === 'id' &&
      ['and', 'or', 'when', 'with', 'not'].includes(after.text) &&
      !['(', '.', ';', ')'].includes(c.toks[j + 2]!.kind)
    )
      return false;
    return true;
  }
  return false;
}

function parsePrimary(c: Cursor): Expr {
  const t = c.t,
    start = t.start;
  switch (t.kind) {
    case '#int':
    case '#real':
    case '#char':
    case '#string':
      c.next();
      return { k: 'lit', value: t.value!, start, end: t.end };
    case 'true':
    case 'false':
      c.next();
      return { k: 'lit', value: { type: 'bool', value: t.kind === 'true' }, start, end: t.end };
    case 'null':
      c.next();
      return { k: 'lit', value: { type: 'null', value: null }, start, end: t.end };
    case '#istring':
      c.next();
      return interpolated(c, t.parts!, start, t.end);
    case 'this':
      c.next();
      return { k: 'this', start, end: t.end };
    case 'base':
      c.next();
      return { k: 'base', start, end: t.end };
    case '(':
      return parenOrTuple(c);
    case '[':
      return collection(c);
    case 'new':
      return parseNew(c);
    case 'stackalloc': {
      c.next();
      if (c.is('[')) {
        c.next();
        c.expect(']');
        const init = initializer(c);
        return { k: 'stackalloc', elem: null, size: null, init, start, end: c.prevEnd };
      }
      const elem = c.type({ noArray: true });
      let size: Expr | null = null;
      if (!c.expect('[')) throw new Bail(c.t.start);
      if (!c.is(']')) size = parseExpr(c);
      sizeEnd(c);
      c.expect(']');
      return { k: 'stackalloc', elem, size, init: c.is('{') ? initializer(c) : null, start, end: c.prevEnd };
    }
    case 'typeof':
    case 'sizeof': {
      c.next();
      c.expect('(');
      const type = c.type();
      c.expect(')');
      return { k: t.kind, type, start, end: c.prevEnd };
    }
    case 'default':
      if (c.peek().kind === '(') {
        c.next();
        c.next();
        const type = c.type();
        c.expect(')');
        return { k: 'default', type, start, end: c.prevEnd };
      }
      c.next();
      return { k: 'default', type: null, start, end: t.end };
    case 'checked':
    case 'unchecked': {
      c.next();
      c.expect('(');
      const e = parseExpr(c);
      c.expect(')');
      return { k: 'checked', on: t.kind === 'checked', e, start, end: c.prevEnd };
    }
    case 'delegate': {
      c.next();
      if (c.is('*')) return { k: 'unsupported', what: 'function pointer', start, end: c.t.end };
      let params: LambdaParam[] = [],
        has = false;
      if (c.is('(')) {
        params = lambdaParams(c);
        has = true;
      }
      const body = withAsync(c, false, () => parseBlock(c));
      return {
        k: 'lambda',
        params,
        body,
        isAsync: false,
        isStatic: false,
        ret: null,
        anonymous: true,
        hasParams: has,
        arrow: start,
        start,
        end: c.prevEnd,
      };
    }
    case 'throw': {
      c.next();
      const e = parseExpr(c);
      return { k: 'throw', e, start, end: e.end };
    }
    case 'id': {
      if (c.peek().kind === '::') {
        c.next();
        c.next();
        const id = c.ident();
        const targs = genericArgs(c);
        return { k: 'alias', alias: t.text, id, targs, start, end: c.prevEnd };
      }
      if (t.text === 'var' && c.peek().kind === '(') {
        const j = c.afterMatching(c.p + 1);
        if (j > 0 && (c.toks[j]!.kind === '=' || c.toks[j]!.kind === 'in')) {
          c.next();
          const d = parenDesignation(c);
          return {
            k: 'declare',
            type: { k: 'named', parts: [{ id: 'var', targs: null, start, end: start + 3 }], start, end: start + 3 },
            d,
            start,
            end: c.prevEnd,
          };
        }
      }
      c.next();
      const targs = genericArgs(c);
      return { k: 'name', id: t.text, targs, start, end: c.prevEnd };
    }
  }
  if (predefined.has(t.kind)) {
    if (c.peek().kind === '[') {
      const j = c.scanType(c.p);
      if (j > c.p + 1) {
        const type = c.type();
        return { k: 'typeExpr', type, start, end: c.prevEnd };
      }
    }
    c.next();
    if (!c.is('.')) {
      if (c.is('id')) {
        c.problem('CS1525', start, t.end, `Invalid expression term '${t.text}'`);
        c.uncertain ??= new Bail(start);
      } else if (!c.is(')') && !c.is(',') && !c.is('?')) {
        c.problem('CS1525', start, t.end, `Invalid expression term '${t.text}'`);
      }
    }
    return { k: 'predefined', id: t.text, start, end: t.end };
  }
  if (t.kind === 'eof') {
    c.problem('CS1733', c.missingAt(), c.missingAt(), 'Expected expression');
    return { k: 'missing', start, end: start };
  }
  const at = c.missingAt();
  c.problem('CS1525', at, at, `Invalid expression term '${t.text}'`);
  if (![';', ')', '}', ']', ','].includes(t.kind) && !(t.kind in precedence) && !assignOps.has(t.kind))
    c.uncertain ??= new Bail(t.start);
  return { k: 'missing', start, end: start };
}
function withAsync<T>(c: Cursor, on: boolean, f: () => T): T {
  const old = c.inAsync;
  c.inAsync = on;
  try {
    return f();
  } finally {
    c.inAsync = old;
  }
}

const afterTypeArgs = new Set([
  '(',
  ')',
  ']',
  '}',
  ':',
  ';',
  ',',
  '.',
  '?',
  '==',
  '!=',
  '|',
  '^',
  '&&',
  '||',
  '&',
  '[',
  'eof',
  '>',
  '=>',
  '{',
  '!',
]);
function genericArgs(c: Cursor): TypeSyntax[] | null {
  if (!c.is('<')) return null;
  const j = c.scanTypeArgs(c.p);
  if (j < 0) return null;
  const k = c.toks[j]!.kind;
  if (!afterTypeArgs.has(k) && !(k === 'id')) return null;
  if (k === 'id' || k === '{' || k === '!' || k === '>') return null;
  return c.typeArgs();
}
function parsePostfix(c: Cursor, e: Expr): Expr {
  const start = e.start;
  for (;;) {
    const t = c.t;
    switch (t.kind) {
      case '.': {
        c.next();
        const nameStart = c.t.start;
        if (!c.is('id')) {
          if (c.t.kind === 'eof' || c.t.nl || [';', ')', '}', ']', ','].includes(c.t.kind)) c.expect('id');
          else {
            c.ident();
          }
          e = { k: 'member', e, id: '', targs: null, nameStart, start, end: c.prevEnd };
          continue;
        }
        const id = c.next().text;
        const targs = genericArgs(c);
        e = { k: 'member', e, id, targs, nameStart, start, end: c.prevEnd };
        continue;
      }
      case '(': {
        const open = t.start;
        const args = parseArgs(c, ')');
        e = { k: 'call', f: e, args, open, start, end: c.prevEnd };
        continue;
      }
      case '[': {
        const args = parseArgs(c, ']');
        e = { k: 'index', e, args, start, end: c.prevEnd };
        continue;
      }
      case '++':
      case '--':
        c.next();
        e = { k: 'postfix', op: t.kind, e, start, end: t.end };
        continue;
      case '!': {
        const n = c.peek();
        if (n.kind === '=' && n.start === t.end) return e;
        c.next();
        e = { k: 'suppress', e, start, end: t.end };
        continue;
      }
      case '->':
        c.next();
        c.ident();
        return { k: 'unsupported', what: 'pointer member access', start, end: c.prevEnd };
      case '?': {
        const n = c.peek();
        if ((n.kind === '.' && n.start === t.end) || (n.kind === '[' && n.start === t.end && conditionalIndex(c))) {
          c.next();
          let rest: Expr;
          if (c.is('.')) {
            c.next();
            const ns = c.t.start;
            const id = c.ident();
            const targs = genericArgs(c);
            rest = { k: 'binding', id, targs, nameStart: ns, start: ns, end: c.prevEnd };
          } else {
            const s = c.t.start;
            rest = { k: 'elementBinding', args: parseArgs(c, ']'), start: s, end: c.prevEnd };
          }
          rest = parsePostfix(c, rest);
          return { k: 'cond?', e, rest, start, end: c.prevEnd };
        }
        return e;
      }
      default:
        return e;
    }
  }
}
/** `a?[i]` or `a ? [x] : [y]`: conditional when a matching ':' follows the bracket. */
function conditionalIndex(c: Cursor): boolean {
  const j = c.afterMatching(c.p + 1);
  if (j < 0) return false;
  return c.toks[j]!.kind !== ':';
}
export function parseArgs(c: Cursor, close: string): Arg[] {
  c.next();
  const out: Arg[] = [];
  if (c.is(close)) {
    if (close === ']') {
      c.problem('CS0443', c.t.start, c.t.end, 'Syntax error; value expected');
    }
    c.next();
    return out;
  }
  if (c.is(';') || c.is('}') || c.is('eof')) {
    c.expect(close);
    return out;
  }
  for (;;) {
    if (c.is(',')) {
      // a comma where an argument must stand
      c.problem('CS0839', c.t.start, c.t.start, 'Argument missing');
      c.next();
      continue;
    }
    out.push(parseArg(c));
    if (c.accept(',')) continue;
    if (c.is(close)) break;
    if (c.is(';') || c.is('}') || c.is('eof') || c.is(')') || c.is(']')) break;
    if (c.startsExpr(c.t)) {
      c.problem('CS1003', c.missingAt(), c.missingAt(), "Syntax error, ',' expected");
      if (c.uncertain) break;
      continue;
    }
    break;
  }
  const other = close === ']' ? ')' : ']';
  if (!c.is(close) && c.is(other)) {
    // what cannot belong to the list is skipped
    c.problem('CS1003', c.missingAt(), c.missingAt(), "Syntax error, ',' expected");
    while (c.is(other)) c.next();
    if (!c.is(';') && !c.is(close)) c.uncertain ??= new Bail(c.t.start);
  }
  c.expect(close);
  return out;
}
/** Sizes of an array without their bracket: a further one is looked for. */
function sizeEnd(c: Cursor): void {
  if (c.is(']')) return;
  c.problem('CS0443', c.missingAt(), c.missingAt(), 'Syntax error; value expected');
  if (!c.is(';')) c.uncertain ??= new Bail(c.t.start);
}
export function parseArg(c: Cursor): Arg {
  const start = c.t.start;
  const a: Arg = { ref: '', e: { k: 'missing', start, end: start }, start, end: start };
  if (c.is('id') && c.peek().kind === ':') {
    a.name = c.t.text;
    a.nameStart = start;
    c.next();
    c.next();
  }
  if (c.is('ref') || c.is('out') || c.is('in')) {
    a.ref = c.next().kind as 'ref' | 'out' | 'in';
    if (a.ref === 'out') {
      const d = tryDeclaration(c);
      if (d) {
        a.e = d;
        a.end = d.end;
        return a;
      }
    }
  }
  a.e = parseExpr(c);
  a.end = c.prevEnd;
  return a;
}
/** Outside async methods `await` is still the operator before what can only be its operand (Roslyn's IsAwaitExpression). */
function awaits(c: Cursor): boolean {
  const n = c.peek();
  return (n.kind === 'id' && n.text !== 'with') || ['new', 'this', 'base', 'typeof', 'default'].includes(n.kind);
}
/** `T name` or `var (a, b)` where an expression may stand (out arguments, tuple elements). */
function tryDeclaration(c: Cursor): Expr | null {
  const start = c.t.start;
  if (c.isId('var') && c.peek().kind === '(') {
    const j = c.afterMatching(c.p + 1);
    if (j > 0 && [',', ')', '='].includes(c.toks[j]!.kind)) {
      const type = c.type({ noArray: true });
      const d = parenDesignation(c);
      return { k: 'declare', type, d, start, end: c.prevEnd };
    }
    return null;
  }
  let i = c.p;
  if (c.isId('scoped') && c.peek().kind === 'id') i++;
  const j = c.scanType(i);
  if (j < 0) return null;
  const n = c.toks[j]!,
    m = c.toks[j + 1]!;
  if (n.kind !== 'id' || ![',', ')', '=', ']'].includes(m.kind)) return null;
  if (c.toks[j - 1]!.kind === '*') return null;
  if (j === c.p + 1 && ['is', 'as'].includes(n.kind)) return null;
  c.p = i;
  const type = c.type();
  const name = c.next();
  const d: Designation =
    name.text === '_'
      ? { k: 'discard', start: name.start, end: name.end }
      : { k: 'single', name: name.text, start: name.start, end: name.end };
  return { k: 'declare', type, d, start, end: name.end };
}
export function parenDesignation(c: Cursor): Designation {
  const start = c.t.start;
  c.expect('(');
  const items: Designation[] = [];
  if (!c.is(')'))
    do {
      if (c.is('(')) items.push(parenDesignation(c));
      else {
        const t = c.t;
        const id = c.ident();
        items.push(
          id === '_'
            ? { k: 'discard', start: t.start, end: t.end }
            : { k: 'single', name: id, start: t.start, end: t.end },
        );
      }
    } while (c.accept(','));
  c.expect(')');
  return { k: 'paren', items, start, end: c.prevEnd };
}
function parenOrTuple(c: Cursor): Expr {
  const start = c.t.start;
  c.next();
  const items: Arg[] = [];
  for (;;) {
    const s = c.t.start;
    const named = c.is('id') && c.peek().kind === ':' && !(c.peek(1).kind === '::');
    let name: string | undefined;
    if (named) {
      name = c.next().text;
      c.next();
    }
    const e = tryDeclaration(c) ?? parseExpr(c);
    items.push({ ...(name ? { name, nameStart: s } : {}), ref: '', e, start: s, end: c.prevEnd });
    if (!c.accept(',')) break;
  }
  c.expect(')');
  if (items.length === 1 && !items[0]!.name) {
    if (items[0]!.e.k === 'declare') throw new Bail(start);
    return { k: 'paren', e: items[0]!.e, start, end: c.prevEnd };
  }
  if (items.length === 1) c.problem('CS8124', c.prevEnd - 1, c.prevEnd, 'Tuple must contain at least two elements.');
  return { k: 'tuple', items, start, end: c.prevEnd };
}
function collection(c: Cursor): Expr {
  const start = c.t.start;
  c.next();
  const items: { e: Expr; spread: boolean; start: number; end: number }[] = [];
  while (!c.is(']') && !c.is('eof')) {
    const s = c.t.start;
    const spread = c.accept('..');
    const e = parseExpr(c);
    items.push({ e, spread, start: s, end: e.end });
    if (!c.accept(',')) break;
  }
  c.expect(']');
  return { k: 'collection', items, start, end: c.prevEnd };
}
export function initializer(c: Cursor): InitializerSyntax {
  const start = c.t.start;
  c.expect('{');
  const items: Expr[] = [];
  while (!c.is('}') && !c.is('eof')) {
    items.push(c.is('{') ? arrayInit(c) : parseExpr(c));
    if (!c.accept(',')) break;
  }
  c.expect('}');
  return { items, start, end: c.prevEnd };
}
export function arrayInit(c: Cursor): Expr {
  const i = initializer(c);
  return { k: 'arrayInit', items: i.items, start: i.start, end: i.end };
}

function objectInit(c: Cursor): ObjectInit {
  const start = c.t.start;
  c.expect('{');
  const items: InitItem[] = [];
  let isObject = false;
  while (!c.is('}') && !c.is('eof')) {
    const s = c.t.start;
    if (c.is('id') && c.peek().kind === '=') {
      isObject = true;
      const name = c.next().text;
      const nameEnd = c.prevEnd;
      c.next();
      if (c.is('{')) {
        const e = objectInit(c);
        items.push({ k: 'assign', name, e, nested: true, start: s, end: c.prevEnd, nameEnd });
      } else {
        const e = parseExpr(c);
        items.push({ k: 'assign', name, e, nested: false, start: s, end: c.prevEnd, nameEnd });
      }
    } else if (c.is('[')) {
      const save = c.p;
      const j = c.afterMatching(c.p);
      if (j > 0 && c.toks[j]!.kind === '=') {
        isObject = true;
        const args = parseArgs(c, ']');
        c.expect('=');
        if (c.is('{')) {
          const e = objectInit(c);
          items.push({ k: 'index', args, e, nested: true, start: s, end: c.prevEnd });
        } else {
          const e = parseExpr(c);
          items.push({ k: 'index', args, e, nested: false, start: s, end: c.prevEnd });
        }
      } else {
        c.p = save;
        const e = parseExpr(c);
        items.push({ k: 'add', args: [e], start: s, end: c.prevEnd });
      }
    } else if (c.is('{')) {
      const i = initializer(c);
      items.push({ k: 'add', args: i.items, start: s, end: c.prevEnd });
    } else {
      const e = parseExpr(c);
      items.push({ k: 'add', args: [e], start: s, end: c.prevEnd });
    }
    if (!c.accept(',')) break;
  }
  c.expect('}');
  return { items, isObject: isObject || items.length === 0, start, end: c.prevEnd };
}
function parseNew(c: Cursor): Expr {
  const start = c.t.start;
  c.next();
  if (c.is('{')) {
    c.next();
    const members: { name: string | null; e: Expr }[] = [];
    while (!c.is('}') && !c.is('eof')) {
      let name: string | null = null;
      if (c.is('id') && c.peek().kind === '=') {
        name = c.next().text;
        c.next();
      }
      members.push({ name, e: parseExpr(c) });
      if (!c.accept(',')) break;
    }
    c.expect('}');
    return { k: 'anonObject', members, start, end: c.prevEnd };
  }
  if (c.is('(')) {
    const q = c.afterMatching(c.p);
    if (!(q > 0 && c.toks[q]!.kind === '[' && c.scanType(c.p) >= q)) {
      const args = parseArgs(c, ')');
      const init = c.is('{') ? objectInit(c) : null;
      return { k: 'new', type: null, args, init, start, end: c.prevEnd };
    }
  }
  if (c.is('[')) {
    c.next();
    let rank = 1;
    while (c.accept(',')) rank++;
    if (!c.is(']')) {
      c.problem('CS0178', c.t.start, c.t.end, "Invalid rank specifier: expected ',' or ']'");
      throw new Bail(c.t.start);
    }
    c.next();
    const init = initializer(c);
    return { k: 'implicitArray', rank, init, start, end: c.prevEnd };
  }
  const type = c.type({ noArray: true });
  if (c.is('[')) {
    c.next();
    const sizes: Expr[] = [];
    let rank = 1;
    const outer: number[] = [];
    if (c.is(']') || c.is(',')) {
      while (c.accept(',')) rank++;
    } else {
      do sizes.push(parseExpr(c));
      while (c.accept(','));
      rank = sizes.length;
    }
    sizeEnd(c);
    c.expect(']');
    while (c.is('[')) {
      let j = c.p + 1;
      while (c.toks[j]!.kind === ',') j++;
      if (c.toks[j]!.kind !== ']') {
        if (outer.length || c.toks[j]!.kind !== 'x') {
          const bad = c.t;
          c.problem('CS0178', c.toks[j]!.start, bad.end, "Invalid rank specifier: expected ',' or ']'");
          throw new Bail(bad.start);
        }
        break;
      }
      outer.push(j - c.p);
      c.p = j + 1;
    }
    let init: InitializerSyntax | null = null;
    if (c.is('{')) init = initializer(c);
    else if (!sizes.length) {
      const at = c.missingAt();
      c.problem('CS1586', at, at, 'Array creation must have array size or array initializer');
    }
    return { k: 'newArray', elem: type, sizes, rank, outer, init, start, end: c.prevEnd };
  }
  let args: Arg[] | null = null,
    init: ObjectInit | null = null;
  if (c.is('(')) args = parseArgs(c, ')');
  if (c.is('{')) init = objectInit(c);
  if (!args && !init) {
    const at = c.missingAt();
    c.problem('CS1526', at, at, 'A new expression requires an argument list or (), [], or {} after type');
  }
  return { k: 'new', type, args, init, start, end: c.prevEnd };
}

function interpolated(c: Cursor, parts: InterpolationPart[], start: number, end: number): Expr {
  const out: { part: InterpolationPart; e: Expr | null; align: Expr | null }[] = [];
  const sub = (s: number, e: number): Expr => {
    const d = new Cursor(c.src, c.file, s, e);
    d.inAsync = c.inAsync;
    d.depth = c.depth;
    const x = parseExpr(d);
    if (!d.is('eof')) {
      d.problem('CS1003', d.t.start, d.t.end, 'Syntax error');
      d.uncertain ??= new Bail(d.t.start);
    }
    c.problems.push(...d.problems);
    c.uncertain ??= d.uncertain;
    return x;
  };
  for (const part of parts) {
    if (part.text !== undefined) {
      out.push({ part, e: null, align: null });
      continue;
    }
    if (c.src.slice(part.start, part.end).trim() === '') {
      out.push({ part, e: { k: 'missing', start: part.start, end: part.end }, align: null });
      continue;
    }
    out.push({
      part,
      e: sub(part.start, part.end),
      align: part.alignStart !== undefined ? sub(part.alignStart, part.alignEnd!) : null,
    });
  }
  return { k: 'interp', parts: out, start, end };
}

function tryLambda(c: Cursor): Expr | null {
  let i = c.p;
  const start = c.t.start;
  let isAsync = false,
    isStatic = false;
  if (c.is('[')) {
    const j = c.afterMatching(c.p);
    if (j > 0 && c.toks[j]!.kind === '(') {
      const q = c.afterMatching(j);
      if (q > 0 && c.toks[q]!.kind === '=>')
        return { k: 'unsupported', what: 'attribute on lambda', start, end: start };
    }
  }
  for (;;) {
    const t = c.toks[i]!;
    if (t.kind === 'static') {
      isStatic = true;
      i++;
      continue;
    }
    if (
      t.kind === 'id' &&
      t.text === 'async' &&
      ['(', 'id', 'delegate', 'static'].includes(c.toks[i + 1]!.kind) &&
      !(c.toks[i + 1]!.kind === '(' && afterParen(c, i + 1) !== '=>')
    ) {
      isAsync = true;
      i++;
      continue;
    }
    break;
  }
  const t = c.toks[i]!;
  if (t.kind === 'delegate' && (isAsync || isStatic)) {
    c.p = i;
    const e = withAsync(c, isAsync, () => parsePrimary(c));
    if (e.k === 'lambda') {
      e.isAsync = isAsync;
      e.isStatic = isStatic;
    }
    return e;
  }
  let ret: TypeSyntax | null = null;
  if (t.kind === 'id' && c.toks[i + 1]!.kind === '=>') {
    c.p = i;
    c.next();
    const arrow = c.t.start;
    c.next();
    return finish([{ name: t.text, type: null, ref: '', def: null, params: false, start: t.start, end: t.end }], arrow);
  }
  if (t.kind === '(') {
    if (afterParen(c, i) !== '=>') return null;
    c.p = i;
    const ps = lambdaParams(c);
    const arrow = c.t.start;
    c.next();
    return finish(ps, arrow);
  }
  if (t.kind === 'id' || predefined.has(t.kind)) {
    // explicit return type
    const j = c.scanType(i);
    if (j > i && c.toks[j]!.kind === '(' && afterParen(c, j) === '=>') {
      const inner = c.toks[j + 1]!;
      if (
        j === i + 1 &&
        t.kind === 'id' &&
        !(inner.kind === ')' || predefined.has(inner.kind) || (inner.kind === 'id' && c.toks[j + 2]!.kind === 'id'))
      )
        return null;
      c.p = i;
      ret = c.type();
      const ps = lambdaParams(c);
      const arrow = c.t.start;
      c.next();
      return finish(ps, arrow);
    }
  }
  return null;
  function finish(params: LambdaParam[], arrow: number): Expr {
    const body = withAsync(c, isAsync, () => (c.is('{') ? parseBlock(c) : parseExpr(c)));
    return {
      k: 'lambda',
      params,
      body,
      isAsync,
      isStatic,
      ret,
      anonymous: false,
      hasParams: true,
      arrow,
      start,
      end: c.prevEnd,
    };
  }
}
function afterParen(c: Cursor, i: number): string {
  const j = c.afterMatching(i);
  return j < 0 ? '' : c.toks[j]!.kind;
}
function lambdaParams(c: Cursor): LambdaParam[] {
  c.next();
  const out: LambdaParam[] = [];
  while (!c.is(')') && !c.is('eof')) {
    const start = c.t.start;
    let ref = '',
      type: TypeSyntax | null = null,
      params = false;
    if (c.is('[')) c.p = c.afterMatching(c.p);
    c.acceptId('scoped');
    if (c.is('params')) {
      c.next();
      params = true;
    }
    if (c.is('ref') || c.is('out') || c.is('in')) {
      ref = c.next().kind;
      if (c.accept('readonly')) ref = 'in';
    }
    if (!(c.is('id') && (c.peek().kind === ',' || c.peek().kind === ')'))) type = c.type();
    const t = c.t;
    const name = c.ident();
    let def: Expr | null = null;
    if (c.accept('=')) def = parseExpr(c);
    out.push({ name, type, ref, def, params, start, end: t.end });
    if (!c.accept(',')) break;
  }
  c.expect(')');
  return out;
}

function isQuery(c: Cursor): boolean {
  const a = c.peek(1),
    b = c.peek(2);
  if (a.kind === 'id' && b.kind === 'in') return true;
  const j = c.scanType(c.p + 1);
  return j > 0 && c.toks[j]!.kind === 'id' && c.toks[j + 1]!.kind === 'in';
}
function parseQuery(c: Cursor): Expr {
  const start = c.t.start;
  const out: QueryClause[] = [];
  const from = (): void => {
    const s = c.t.start;
    c.next();
    let type: TypeSyntax | null = null;
    if (c.peek().kind !== 'in') type = c.type();
    const name = c.ident();
    c.expect('in');
    const e = parseExpr(c);
    out.push({ k: 'from', type, name, e, start: s, end: c.prevEnd });
  };
  from();
  for (;;) {
    const s = c.t.start;
    if (c.isId('from')) from();
    else if (c.acceptId('let')) {
      const name = c.ident();
      c.expect('=');
      const e = parseExpr(c);
      out.push({ k: 'let', name, e, start: s, end: c.prevEnd });
    } else if (c.acceptId('where')) {
      const e = parseExpr(c);
      out.push({ k: 'where', e, start: s, end: c.prevEnd });
    } else if (c.acceptId('join')) {
      let type: TypeSyntax | null = null;
      if (c.peek().kind !== 'in') type = c.type();
      const name = c.ident();
      c.expect('in');
      const e = parseExpr(c);
      if (!c.acceptId('on')) throw new Bail(c.t.start);
      const on = parseExpr(c);
      if (!c.acceptId('equals')) throw new Bail(c.t.start);
      const equals = parseExpr(c);
      let into: string | null = null;
      if (c.acceptId('into')) into = c.ident();
      out.push({ k: 'join', type, name, e, on, equals, into, start: s, end: c.prevEnd });
    } else if (c.acceptId('orderby')) {
      const keys: { e: Expr; desc: boolean }[] = [];
      do {
        const e = parseExpr(c);
        let desc = false;
        if (c.acceptId('descending')) desc = true;
        else c.acceptId('ascending');
        keys.push({ e, desc });
      } while (c.accept(','));
      out.push({ k: 'orderby', keys, start: s, end: c.prevEnd });
    } else if (c.acceptId('select')) {
      const e = parseExpr(c);
      out.push({ k: 'select', e, start: s, end: c.prevEnd });
      if (!into()) break;
    } else if (c.acceptId('group')) {
      const e = parseExpr(c);
      if (!c.acceptId('by')) throw new Bail(c.t.start);
      const by = parseExpr(c);
      out.push({ k: 'group', e, by, start: s, end: c.prevEnd });
      if (!into()) break;
    } else {
      c.problem('CS0742', c.t.start, c.t.end, 'A query body must end with a select clause or a group clause');
      throw new Bail(c.t.start);
    }
  }
  return { k: 'query', from: out, start, end: c.prevEnd };
  function into(): boolean {
    const s = c.t.start;
    if (c.acceptId('into')) {
      out.push({ k: 'into', name: c.ident(), start: s, end: c.prevEnd });
      return true;
    }
    return false;
  }
}
