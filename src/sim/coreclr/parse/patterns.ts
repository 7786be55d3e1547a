// Patterns of C# 14 (ECMA-334 §11): or < and < not < primary.
import type { Cursor } from './parser.ts';
import { Bail, predefined } from './parser.ts';
import type { Designation, Expr, Pattern } from '../ast.ts';
import { parenDesignation } from './expressions.ts';
import { parseShift } from './shift.ts';

export function parsePattern(c: Cursor, inIs: boolean): Pattern {
  return c.nest(() => {
    const start = c.t.start;
    let l = parseAnd(c, inIs);
    while (c.isId('or')) {
      c.next();
      const r = parseAnd(c, inIs);
      l = { k: 'or', l, r, start, end: c.prevEnd };
    }
    return l;
  });
}
function parseAnd(c: Cursor, inIs: boolean): Pattern {
  const start = c.t.start;
  let l = parseNot(c, inIs);
  while (c.isId('and')) {
    c.next();
    const r = parseNot(c, inIs);
    l = { k: 'and', l, r, start, end: c.prevEnd };
  }
  return l;
}
function parseNot(c: Cursor, inIs: boolean): Pattern {
  const start = c.t.start;
  if (c.isId('not') && !['=>', ',', ')', ']', '}', ';', ':'].includes(c.peek().kind)) {
    c.next();
    const p = parseNot(c, inIs);
    return { k: 'not', p, start, end: c.prevEnd };
  }
  return parsePrimaryPattern(c, inIs);
}
function designation(c: Cursor): Designation | null {
  const t = c.t;
  if (t.kind !== 'id' || ['and', 'or', 'when', 'not'].includes(t.text)) return null;
  c.next();
  return t.text === '_'
    ? { k: 'discard', start: t.start, end: t.end }
    : { k: 'single', name: t.text, start: t.start, end: t.end };
}
function parsePrimaryPattern(c: Cursor, inIs: boolean): Pattern {
  const t = c.t,
    start = t.start;
  if (t.kind === 'id' && t.text === '_' && !['.', '<', '(', '['].includes(c.peek().kind)) {
    c.next();
    return { k: 'discard', start, end: t.end };
  }
  if (c.isId('var') && (c.peek().kind === 'id' || c.peek().kind === '(')) {
    c.next();
    const d: Designation = c.is('(') ? parenDesignation(c) : (designation(c) ?? { k: 'discard', start, end: start });
    return { k: 'var', d, start, end: c.prevEnd };
  }
  if (t.kind === '<' || t.kind === '>' || t.kind === '<=' || t.kind === '>=') {
    c.next();
    const e = parseShift(c);
    return { k: 'rel', op: t.kind, e, start, end: e.end };
  }
  if (t.kind === '..') {
    c.next();
    let p: Pattern | null = null;
    if (![',', ']'].includes(c.t.kind)) p = parseNot(c, inIs);
    return { k: 'slice', p, start, end: c.prevEnd };
  }
  if (t.kind === '[') {
    c.next();
    const items: Pattern[] = [];
    while (!c.is(']') && !c.is('eof')) {
      items.push(parsePattern(c, false));
      if (!c.accept(',')) break;
    }
    c.expect(']');
    const d = designation(c);
    return { k: 'list', items, d, start, end: c.prevEnd };
  }
  if (t.kind === '{') return recursive(c, null, start);
  if (t.kind === '(') {
    const j = c.scanType(c.p);
    const after = c.afterMatching(c.p);
    // a cast constant such as (byte)1
    if (
      c.scanType(c.p + 1) === after - 1 &&
      predefined.has(c.toks[c.p + 1]!.kind) &&
      ['#int', '#char', '#real', 'id', '-', '('].includes(c.toks[after]!.kind)
    ) {
      const e = parseShift(c);
      return { k: 'const', e, start, end: e.end };
    }
    // tuple type followed by a designator: (int, int) t
    if (
      j > 0 &&
      c.toks[j]!.kind === 'id' &&
      !['and', 'or', 'when'].includes(c.toks[j]!.text) &&
      hasPredefined(c, c.p, j)
    ) {
      const type = c.type();
      const d = designation(c);
      return d ? { k: 'decl', type, d, start, end: c.prevEnd } : { k: 'type', type, start, end: c.prevEnd };
    }
    return recursive(c, null, start);
  }
  // a type, when what follows says so; otherwise a constant expression that binding may turn into a type
  const j = c.scanType(c.p, { nullableInExpr: true });
  if (j > 0) {
    const n = c.toks[j]!;
    const first = t.kind;
    const simple = j === c.p + 1;
    if (
      (n.kind === 'id' && !['and', 'or', 'when', 'not'].includes(n.text)) ||
      (n.kind === 'id' && n.text === 'not' && false)
    ) {
      const type = c.type({ nullableInExpr: true });
      const d = designation(c)!;
      return { k: 'decl', type, d, start, end: c.prevEnd };
    }
    if (n.kind === '{') {
      {
        const type = c.type({ nullableInExpr: true });
        return recursive(c, type, start);
      }
    }
    if ((n.kind === '(' && !predefined.has(first)) || (n.kind === '(' && predefined.has(first))) {
      const type = c.type({ nullableInExpr: true });
      return recursive(c, type, start);
    }
    const last = c.toks[j - 1]!.kind;
    if ((predefined.has(first) && n.kind !== '.') || last === ']' || last === '?' || last === '>') {
      const type = c.type({ nullableInExpr: true });
      return { k: 'type', type, start, end: c.prevEnd };
    }
    void simple;
  }
  const e: Expr = parseShift(c);
  if (e.k === 'missing') throw new Bail(start);
  return { k: 'const', e, start, end: e.end };
}
function hasPredefined(c: Cursor, i: number, j: number): boolean {
  for (; i < j; i++) if (predefined.has(c.toks[i]!.kind)) return true;
  return false;
}
function recursive(c: Cursor, type: import('../ast.ts').TypeSyntax | null, start: number): Pattern {
  let pos: { name?: string; p: Pattern }[] | null = null,
    props: { path: string[]; p: Pattern; start: number; end: number }[] | null = null;
  if (c.is('(')) {
    c.next();
    pos = [];
    while (!c.is(')') && !c.is('eof')) {
      const item: { name?: string; p: Pattern } = { p: { k: 'discard', start, end: start } };
      if (c.is('id') && c.peek().kind === ':') {
        item.name = c.next().text;
        c.next();
      }
      item.p = parsePattern(c, false);
      pos.push(item);
      if (!c.accept(',')) break;
    }
    c.expect(')');
  }
  if (c.is('{')) {
    c.next();
    props = [];
    while (!c.is('}') && !c.is('eof')) {
      const s = c.t.start;
      const path = [c.ident()];
      while (c.accept('.')) path.push(c.ident());
      if (!c.expect(':')) throw new Bail(c.t.start);
      const p = parsePattern(c, false);
      props.push({ path, p, start: s, end: c.prevEnd });
      if (!c.accept(',')) break;
    }
    c.expect('}');
  }
  const d = designation(c);
  if (!type && pos && pos.length === 1 && !props && !d && !pos[0]!.name) return pos[0]!.p; // parenthesised
  return { k: 'recursive', type, pos, props, d, start, end: c.prevEnd };
}
