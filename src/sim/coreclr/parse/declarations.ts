// Compilation units, namespaces, types and members of C# 14.
import type { Cursor } from './parser.ts';
import { Bail, predefined } from './parser.ts';
import type {
  Accessor,
  AttributeSyntax,
  Arg,
  Block,
  CompilationUnit,
  Constraint,
  Declarator,
  EnumMember,
  Expr,
  Member,
  NamespaceDecl,
  Param,
  Statement,
  TypeDecl,
  TypeParamSyntax,
  TypeSyntax,
  UsingDirective,
} from '../ast.ts';
import { arrayInit, parseArg, parseArgs, parseExpr } from './expressions.ts';
import { isLocalFunction, parseBlock, statementList } from './statements.ts';

const modifiers = new Set([
  'public',
  'private',
  'protected',
  'internal',
  'static',
  'abstract',
  'sealed',
  'virtual',
  'override',
  'readonly',
  'extern',
  'new',
  'volatile',
  'unsafe',
  'const',
]);
const contextual = new Set(['partial', 'async', 'required', 'file', 'scoped']);
const operators = new Set([
  '+',
  '-',
  '!',
  '~',
  '++',
  '--',
  'true',
  'false',
  '*',
  '/',
  '%',
  '&',
  '|',
  '^',
  '<<',
  '==',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '&=',
  '|=',
  '^=',
  '<<=',
]);

export function parseUnit(c: Cursor): CompilationUnit {
  const root: NamespaceDecl = { usings: [], name: '', types: [], namespaces: [], start: 0, end: c.src.length };
  const stmts: Statement[] = [];
  namespaceBody(c, root, stmts, false);
  return { source: c.src, file: c.file, root, stmts, eof: c.t.start };
}
function namespaceBody(c: Cursor, ns: NamespaceDecl, stmts: Statement[] | null, braces: boolean): void {
  while (!c.is('eof')) {
    if (c.is('}')) {
      if (braces) return;
      c.problem(
        stmts ? 'CS1022' : 'CS1022',
        c.t.start,
        c.t.end,
        'Type or namespace definition, or end-of-file expected',
      );
      c.next();
      if (c.is('eof')) return;
      if (stmts?.length && !ns.types.length) continue;
      c.uncertain ??= new Bail(c.t.start);
      throw c.uncertain;
    }
    if (c.is(';') && !stmts?.length) {
      c.next();
      continue;
    }
    if (c.is('extern') && c.peek().kind === 'id' && c.peek().text === 'alias')
      throw new Bail(c.t.start, 'extern alias');
    const isGlobal = c.isId('global') && c.peek().kind === 'using';
    if (isGlobal || (c.is('using') && isUsingDirective(c))) {
      const u = usingDirective(c);
      ns.usings.push(u);
      if (ns.types.length || ns.namespaces.length || stmts?.length)
        c.problem(
          'CS1529',
          u.start,
          u.end,
          'A using clause must precede all other elements defined in the namespace except extern alias declarations',
        );
      continue;
    }
    if (c.is('namespace')) {
      namespaceDecl(c, ns, stmts);
      continue;
    }
    if (c.is('[') && c.peek().kind === 'id' && c.peek().text === 'assembly' && c.peek(2).kind === ':') {
      attributes(c);
      continue;
    }
    if (startsType(c)) {
      const d = typeDecl(c);
      ns.types.push(d);
      continue;
    }
    if (!stmts) {
      c.problem(
        c.is('id') || predefined.has(c.t.kind) ? 'CS0116' : 'CS1022',
        c.t.start,
        c.t.end,
        'A namespace cannot directly contain members such as fields, methods or statements',
      );
      c.uncertain ??= new Bail(c.t.start);
      throw c.uncertain;
    }
    const at = c.p;
    c.inAsync = true;
    const mods = ['public', 'private', 'protected', 'internal'].includes(c.t.kind);
    if (mods) {
      topLevelMember(c);
    }
    c.atTop = true;
    const got = statementList(c, () => c.p > at || c.is('}'));
    c.atTop = false;
    c.inAsync = false;
    for (const s of got) {
      if (ns.types.length || ns.namespaces.length)
        c.problem('CS8803', s.start, s.end, 'Top-level statements must precede namespace and type declarations.');
    }
    stmts.push(...got);
    if (c.p === at) {
      c.uncertain ??= new Bail(c.t.start);
      throw c.uncertain;
    }
  }
}
function topLevelMember(c: Cursor): void {
  const at = c.p;
  let i = c.p;
  while (modifiers.has(c.toks[i]!.kind)) i++;
  c.p = i;
  const fn = isLocalFunction(c);
  c.p = at;
  if (fn) {
    c.problem('CS0106', c.t.start, c.t.end, `The modifier '${c.t.text}' is not valid for this item`);
    c.uncertain ??= new Bail(c.t.start);
  }
  throw c.uncertain ?? new Bail(c.t.start);
}
function isUsingDirective(c: Cursor): boolean {
  const n = c.peek();
  if (n.kind === 'static' || n.kind === 'unsafe') return true;
  if (n.kind !== 'id') return false;
  if (c.peek(2).kind === '=') return true;
  const j = c.scanType(c.p + 1);
  return j > 0 && (c.toks[j]!.kind === ';' || c.toks[j]!.nl);
}
function usingDirective(c: Cursor): UsingDirective {
  const start = c.t.start;
  const global = c.acceptId('global');
  c.expect('using');
  const isStatic = c.accept('static');
  c.accept('unsafe');
  let alias: string | null = null;
  if (c.is('id') && c.peek().kind === '=') {
    alias = c.next().text;
    c.next();
  }
  const type = c.type();
  c.expect(';');
  return { global, static: isStatic, alias, type, start, end: c.prevEnd };
}
function namespaceDecl(c: Cursor, parent: NamespaceDecl, stmts: Statement[] | null): void {
  const start = c.t.start;
  c.next();
  let name = c.ident();
  while (c.accept('.')) name += '.' + c.ident();
  const ns: NamespaceDecl = {
    usings: [],
    name: parent.name ? parent.name + '.' + name : name,
    types: [],
    namespaces: [],
    start,
    end: start,
  };
  parent.namespaces.push(ns);
  if (c.accept(';')) {
    if (stmts?.length)
      c.problem('CS8956', start, start, 'File-scoped namespace must precede all other members in a file.');
    namespaceBody(c, ns, null, false);
    ns.end = c.prevEnd;
    return;
  }
  c.expect('{');
  namespaceBody(c, ns, null, true);
  c.expect('}');
  c.accept(';');
  ns.end = c.prevEnd;
}
function skipAttributes(c: Cursor, i: number): number {
  while (c.toks[i]!.kind === '[') {
    const j = c.afterMatching(i);
    if (j < 0) return -1;
    i = j;
  }
  return i;
}
function startsType(c: Cursor): boolean {
  let i = skipAttributes(c, c.p);
  if (i < 0) return false;
  for (;;) {
    const t = c.toks[i]!;
    if (
      (modifiers.has(t.kind) && t.kind !== 'const') ||
      (t.kind === 'id' &&
        contextual.has(t.text) &&
        c.toks[i + 1]!.kind !== '(' &&
        c.toks[i + 1]!.kind !== '.' &&
        c.toks[i + 1]!.kind !== '=')
    ) {
      i++;
      continue;
    }
    break;
  }
  const t = c.toks[i]!;
  if (['class', 'struct', 'interface', 'enum'].includes(t.kind)) return true;
  if (
    t.kind === 'ref' &&
    (c.toks[i + 1]!.kind === 'struct' || (c.toks[i + 1]!.text === 'partial' && c.toks[i + 2]!.kind === 'struct'))
  )
    return true;
  if (t.kind === 'delegate' && c.toks[i + 1]!.kind !== '(' && c.toks[i + 1]!.kind !== '{') return true;
  return (
    t.kind === 'id' &&
    t.text === 'record' &&
    (['class', 'struct'].includes(c.toks[i + 1]!.kind) ||
      (c.toks[i + 1]!.kind === 'id' &&
        ['(', '{', ':', ';', '<'].includes(c.toks[i + 2]!.kind) &&
        !(c.toks[i + 2]!.kind === '<' && false)))
  );
}
export function attributes(c: Cursor): AttributeSyntax[] {
  const out: AttributeSyntax[] = [];
  while (c.is('[')) {
    c.next();
    let target: string | undefined;
    if ((c.is('id') || ['return', 'event'].includes(c.t.kind)) && c.peek().kind === ':') {
      target = c.next().text;
      c.next();
    }
    do {
      if (c.is(']')) break;
      const start = c.t.start;
      const type = c.type({ noArray: true });
      const args: Arg[] = [],
        named: { name: string; e: Expr }[] = [];
      if (c.is('(')) {
        c.next();
        while (!c.is(')') && !c.is('eof')) {
          if (c.is('id') && c.peek().kind === '=') {
            const name = c.next().text;
            c.next();
            named.push({ name, e: parseExpr(c) });
          } else args.push(parseArg(c));
          if (!c.accept(',')) break;
        }
        c.expect(')');
      }
      out.push({
        name: type.k === 'named' ? type.parts.at(-1)!.id : '',
        type,
        args,
        named,
        start,
        end: c.prevEnd,
        ...(target ? { target } : {}),
      });
    } while (c.accept(','));
    c.expect(']');
  }
  return out;
}
export function typeParams(c: Cursor): TypeParamSyntax[] {
  c.next();
  const out: TypeParamSyntax[] = [];
  do {
    attributes(c);
    const start = c.t.start;
    let variance: '' | 'in' | 'out' = '';
    if (c.is('in') || c.is('out')) variance = c.next().kind as 'in' | 'out';
    const name = c.ident();
    out.push({ name, variance, start, end: c.prevEnd });
  } while (c.accept(','));
  c.expect('>');
  return out;
}
export function constraints(c: Cursor): Constraint[] {
  const out: Constraint[] = [];
  while (c.isId('where') && c.peek().kind === 'id' && c.peek(2).kind === ':') {
    const start = c.t.start;
    c.next();
    const name = c.ident();
    c.next();
    const items: Constraint['items'] = [];
    do {
      if (c.is('class') || c.is('struct')) {
        const k = c.next().kind as 'class' | 'struct';
        c.accept('?');
        items.push({ k });
      } else if (c.is('new')) {
        c.next();
        c.expect('(');
        c.expect(')');
        items.push({ k: 'new' });
      } else if (c.isId('notnull') || c.isId('unmanaged')) items.push({ k: c.next().text as 'notnull' | 'unmanaged' });
      else if (c.is('default')) {
        c.next();
        items.push({ k: 'default' });
      } else if (c.isId('allows')) {
        c.next();
        c.expect('ref');
        c.expect('struct');
        items.push({ k: 'refstruct' });
      } else items.push({ k: 'type', type: c.type() });
    } while (c.accept(','));
    out.push({ name, items, start, end: c.prevEnd });
  }
  return out;
}
export function parameters(c: Cursor, close: string): Param[] {
  c.next();
  const out: Param[] = [];
  while (!c.is(close) && !c.is('eof')) {
    if (!out.length && c.is('{')) break;
    const attrs = attributes(c);
    const start = c.t.start;
    let ref: Param['ref'] = '',
      isParams = false,
      isThis = false,
      scoped = false;
    for (;;) {
      if (c.is('this')) {
        c.next();
        isThis = true;
      } else if (c.is('params')) {
        c.next();
        isParams = true;
      } else if (c.is('out') || c.is('in')) ref = c.next().kind as 'out' | 'in';
      else if (c.is('ref')) {
        c.next();
        ref = c.accept('readonly') ? 'ref readonly' : 'ref';
      } else if (
        c.isId('scoped') &&
        (c.peek().kind === 'id' || predefined.has(c.peek().kind) || c.peek().kind === 'ref')
      ) {
        c.next();
        scoped = true;
      } else break;
    }
    const type = c.type();
    const nameStart = c.t.start;
    const name = c.ident();
    let def: Expr | null = null;
    if (c.accept('=')) def = parseExpr(c);
    out.push({ name, type, ref, params: isParams, isThis, def, attrs, scoped, nameStart, start, end: c.prevEnd });
    if (!c.accept(',')) break;
    if (c.is(close)) {
      c.problem('CS1031', c.t.start, c.t.end, 'Type expected');
      c.problems.push({ code: 'CS1001', start: c.t.start, end: c.t.end, message: 'Identifier expected' });
    }
  }
  if (c.is('=>') || (close === ']' && !c.is(']'))) c.uncertain ??= new Bail(c.t.start);
  c.expect(close);
  return out;
}
function modifierList(c: Cursor): { mods: string[]; modStarts: number[] } {
  const mods: string[] = [],
    modStarts: number[] = [];
  for (;;) {
    const t = c.t;
    if (modifiers.has(t.kind) && t.kind !== 'const') {
      mods.push(t.kind);
      modStarts.push(t.start);
      c.next();
      continue;
    }
    if (t.kind === 'id' && contextual.has(t.text)) {
      const n = c.peek();
      if (
        n.kind === '(' ||
        n.kind === '=' ||
        n.kind === ';' ||
        n.kind === '.' ||
        n.kind === ',' ||
        n.kind === '{' ||
        n.kind === '=>' ||
        n.kind === '?'
      )
        break;
      mods.push(t.text);
      modStarts.push(t.start);
      c.next();
      continue;
    }
    if (
      t.kind === 'ref' &&
      (c.peek().kind === 'struct' || (c.peek().text === 'partial' && c.peek(2).kind === 'struct'))
    ) {
      mods.push('ref');
      modStarts.push(t.start);
      c.next();
      continue;
    }
    break;
  }
  return { mods, modStarts };
}
function typeDecl(c: Cursor): TypeDecl {
  const start = c.t.start;
  const attrs = attributes(c);
  const m = modifierList(c);
  return typeRest(c, start, attrs, m.mods, m.modStarts);
}
function typeRest(c: Cursor, start: number, attrs: AttributeSyntax[], mods: string[], modStarts: number[]): TypeDecl {
  return c.nest(() => {
    let kind: TypeDecl['kind'];
    const t = c.next();
    if (t.kind === 'id') {
      kind = 'record';
      if (c.is('struct')) {
        c.next();
        kind = 'record struct';
      } else c.accept('class');
    } else kind = t.kind as TypeDecl['kind'];
    const d: TypeDecl = {
      k: 'type',
      kind,
      attrs,
      mods,
      modStarts,
      name: '',
      nameStart: 0,
      nameEnd: 0,
      tparams: [],
      bases: [],
      constraints: [],
      members: [],
      params: null,
      enumMembers: [],
      ret: null,
      closeBrace: 0,
      start,
      end: start,
    };
    if (kind === 'delegate') {
      d.ret = c.type();
      d.nameStart = c.t.start;
      d.name = c.ident();
      d.nameEnd = c.prevEnd;
      if (c.is('<')) d.tparams = typeParams(c);
      if (!c.is('(')) {
        c.expect('(');
        throw new Bail(c.t.start);
      }
      d.params = parameters(c, ')');
      d.constraints = constraints(c);
      c.expect(';');
      d.end = c.prevEnd;
      return d;
    }
    d.nameStart = c.t.start;
    d.name = c.ident();
    d.nameEnd = c.prevEnd;
    if (c.is('<')) d.tparams = typeParams(c);
    if (c.is('(') && kind !== 'enum') d.params = parameters(c, ')');
    if (c.accept(':'))
      do {
        const type = c.type();
        const args = c.is('(') ? parseArgs(c, ')') : null;
        d.bases.push({ type, args });
      } while (c.accept(','));
    d.constraints = constraints(c);
    if (c.is(';') && kind !== 'enum') {
      c.next();
      d.closeBrace = c.prevEnd - 1;
      d.end = c.prevEnd;
      return d;
    }
    c.expect('{');
    if (kind === 'enum') {
      const ms: EnumMember[] = [];
      while (!c.is('}') && !c.is('eof')) {
        attributes(c);
        const s = c.t.start;
        const name = c.ident();
        let value: Expr | null = null;
        if (c.accept('=')) value = parseExpr(c);
        ms.push({ name, value, start: s, end: c.prevEnd });
        if (!c.accept(',')) {
          if (c.is('id')) {
            c.problem('CS1003', c.missingAt(), c.missingAt(), "Syntax error, ',' expected");
            continue;
          }
          break;
        }
      }
      d.enumMembers = ms;
    } else
      while (!c.is('}') && !c.is('eof')) {
        const at = c.p;
        if (c.is('namespace')) break;
        d.members.push(member(c, d.name, kind));
        if (c.p === at) throw (c.uncertain ??= new Bail(c.t.start));
      }
    d.closeBrace = c.t.start;
    c.expect('}');
    if (c.is(';')) c.next();
    d.end = c.prevEnd;
    return d;
  });
}
function member(c: Cursor, typeName: string, _kind: TypeDecl['kind']): Member {
  const start = c.t.start;
  const attrs = attributes(c);
  const { mods, modStarts } = modifierList(c);
  const base = { attrs, mods, modStarts };
  const t = c.t;
  const end = (): number => c.prevEnd;
  if (
    ['class', 'struct', 'interface', 'enum'].includes(t.kind) ||
    t.kind === 'delegate' ||
    (t.kind === 'id' &&
      t.text === 'record' &&
      (['class', 'struct'].includes(c.peek().kind) ||
        (c.peek().kind === 'id' && ['(', '{', ':', ';', '<'].includes(c.peek(2).kind) && !recordMethod(c))))
  )
    return typeRest(c, start, attrs, mods, modStarts);
  if (t.kind === 'id' && t.text === 'extension' && (c.peek().kind === '(' || c.peek().kind === '<'))
    throw new Bail(t.start, 'extension block');
  if (t.kind === 'const') {
    c.next();
    mods.push('const');
    modStarts.push(t.start);
    const type = c.type();
    const decls = declarators(c);
    for (const d of decls)
      if (!d.init) c.problem('CS0145', d.start, d.end, 'A const field requires a value to be provided');
    c.expect(';');
    return { ...base, k: 'field', type, decls, isEvent: false, start, end: end() };
  }
  if (t.kind === 'fixed') throw new Bail(t.start, 'fixed buffer');
  if (t.kind === 'event') {
    c.next();
    const type = c.type();
    if (c.is('id') && (c.peek().kind === '{' || c.peek().kind === '.' || c.peek().kind === '<')) {
      const { explicit, name, nameStart } = memberName(c);
      if (c.is('{')) {
        const accessors = accessorList(c);
        return {
          ...base,
          k: 'event',
          type,
          explicit,
          name,
          nameStart,
          nameEnd: nameStart + name.length,
          accessors,
          start,
          end: end(),
        };
      }
    }
    const decls = declarators(c);
    c.expect(';');
    return { ...base, k: 'field', type, decls, isEvent: true, start, end: end() };
  }
  if (t.kind === '~') {
    c.next();
    const nameStart = c.t.start;
    const name = c.ident();
    c.expect('(');
    c.expect(')');
    const b = body(c, mods);
    return { ...base, k: 'dtor', name, nameStart, ...b, start, end: end() };
  }
  if (t.kind === 'implicit' || t.kind === 'explicit') {
    const nameStart = t.start;
    c.next();
    c.expect('operator');
    const chk = c.accept('checked');
    const ret = c.type();
    const params = parameters(c, ')');
    const b = body(c, mods);
    return {
      ...base,
      k: 'operator',
      op: t.kind,
      checked: chk,
      ret,
      params,
      ...b,
      nameStart,
      nameEnd: nameStart + 8,
      explicit: null,
      start,
      end: end(),
    };
  }
  if (t.kind === 'id' && c.peek().kind === '(') {
    const nameStart = t.start;
    if (t.text === typeName || !hasReturnTypeMissing(c)) {
      c.next();
      const params = parameters(c, ')');
      let init: { kind: 'this' | 'base'; args: Arg[]; start: number; end: number } | null = null;
      if (c.accept(':')) {
        const s = c.t.start;
        const k = c.t.kind;
        if (k !== 'this' && k !== 'base') throw new Bail(s);
        c.next();
        if (!c.is('(')) {
          c.expect('(');
          throw new Bail(s);
        }
        const args = parseArgs(c, ')');
        init = { kind: k, args, start: s, end: end() };
      }
      const b = body(c, mods);
      return { ...base, k: 'ctor', name: t.text, nameStart, nameEnd: t.end, params, init, ...b, start, end: end() };
    }
  }
  if (c.is('}') && (mods.length || attrs.length)) {
    c.problem(
      'CS1519',
      c.t.start,
      c.t.end,
      `Invalid token '}' in class, record, struct, or interface member declaration`,
    );
    throw (c.uncertain ??= new Bail(c.t.start));
  }
  if (!c.is('id') && !predefined.has(c.t.kind) && !c.is('(') && !c.is('ref')) {
    c.problem(
      'CS1519',
      c.t.start,
      c.t.end,
      `Invalid token '${c.t.text}' in class, record, struct, or interface member declaration`,
    );
    throw (c.uncertain ??= new Bail(c.t.start));
  }
  const type = c.type();
  if (c.is('operator')) {
    const nameStart = c.t.start;
    c.next();
    const chk = c.accept('checked');
    let op = c.t.kind;
    if (op === '>' && c.peek().kind === '>') {
      c.next();
      op = '>>';
      if (c.peek().kind === '>') {
        c.next();
        op = '>>>';
      }
    }
    if (!operators.has(op) && op !== '>>' && op !== '>>>') throw new Bail(c.t.start);
    c.next();
    const nameEnd = c.prevEnd;
    const params = parameters(c, ')');
    const b = body(c, mods);
    return {
      ...base,
      k: 'operator',
      op,
      checked: chk,
      ret: type,
      params,
      ...b,
      nameStart,
      nameEnd,
      explicit: null,
      start,
      end: end(),
    };
  }
  if (c.is('this')) return indexer(c, base, type, null, start);
  if (!c.is('id')) {
    const tt = c.t;
    if (tt.kind === '(' && type.k === 'named') {
      c.problem('CS1520', type.start, type.end, 'Method must have a return type');
      throw (c.uncertain ??= new Bail(c.t.start));
    }
    if (tt.kind === 'eof' || tt.kind === '}') {
      c.problem(
        'CS1519',
        tt.start,
        tt.end,
        `Invalid token '${tt.text}' in class, record, struct, or interface member declaration`,
      );
      throw (c.uncertain ??= new Bail(c.t.start));
    }
    c.problem(
      'CS1519',
      tt.start,
      tt.end,
      `Invalid token '${tt.text}' in class, record, struct, or interface member declaration`,
    );
    throw (c.uncertain ??= new Bail(c.t.start));
  }
  const { explicit, name, nameStart, isThis } = memberName(c);
  if (isThis) return indexer(c, base, type, explicit, start);
  const nameEnd = c.prevEnd;
  if (c.is('(') || c.is('<')) {
    const tparams = c.is('<') ? typeParams(c) : [];
    if (!c.is('(')) {
      c.expect('(');
      throw (c.uncertain ??= new Bail(c.t.start));
    }
    const params = parameters(c, ')');
    const cs = constraints(c);
    const b = body(c, mods);
    return {
      ...base,
      k: 'method',
      ret: type,
      explicit,
      name,
      nameStart,
      nameEnd,
      tparams,
      params,
      constraints: cs,
      ...b,
      start,
      end: end(),
    };
  }
  if (c.is('{') || c.is('=>')) {
    let accessors: Accessor[] = [],
      expr: Expr | null = null,
      init: Expr | null = null;
    if (c.accept('=>')) {
      expr = parseExpr(c);
      c.expect(';');
    } else {
      accessors = accessorList(c);
      if (c.accept('=')) {
        init = c.is('{') ? arrayInit(c) : parseExpr(c);
        c.expect(';');
      }
    }
    return {
      ...base,
      k: 'property',
      type,
      explicit,
      name,
      nameStart,
      nameEnd,
      params: null,
      accessors,
      expr,
      init,
      start,
      end: end(),
    };
  }
  const decls: Declarator[] = [];
  let s = nameStart,
    n = name,
    ne = nameEnd;
  for (;;) {
    let init: Expr | null = null;
    if (c.accept('=')) init = c.is('{') ? arrayInit(c) : parseExpr(c);
    decls.push({ name: n, init, nameEnd: ne, start: s, end: end() });
    if (!c.accept(',')) break;
    s = c.t.start;
    n = c.ident();
    ne = c.prevEnd;
  }
  c.expect(';');
  return { ...base, k: 'field', type, decls, isEvent: false, start, end: end() };
}
function recordMethod(c: Cursor): boolean {
  return c.peek(2).kind === '(' && false;
}
function hasReturnTypeMissing(c: Cursor): boolean {
  const j = c.afterMatching(c.p + 1);
  if (j < 0) return true;
  const k = c.toks[j]!.kind;
  return !(k === '{' || k === '=>' || k === ':');
}
function indexer(
  c: Cursor,
  base: { attrs: AttributeSyntax[]; mods: string[]; modStarts: number[] },
  type: TypeSyntax,
  explicit: TypeSyntax | null,
  start: number,
): Member {
  const nameStart = c.t.start;
  if (c.is('this')) c.next();
  const params = parameters(c, ']');
  let accessors: Accessor[] = [],
    expr: Expr | null = null;
  if (c.accept('=>')) {
    expr = parseExpr(c);
    c.expect(';');
  } else accessors = accessorList(c);
  return {
    ...base,
    k: 'property',
    type,
    explicit,
    name: 'this[]',
    nameStart,
    nameEnd: nameStart + 4,
    params,
    accessors,
    expr,
    init: null,
    start,
    end: c.prevEnd,
  };
}
/** Reads `Name` or `I<T>.Name`. */
function memberName(c: Cursor): { explicit: TypeSyntax | null; name: string; nameStart: number; isThis: boolean } {
  const parts: { id: string; targs: TypeSyntax[] | null; start: number; end: number }[] = [];
  const start = c.t.start;
  for (;;) {
    const t = c.t;
    if (t.kind === 'this' && parts.length) {
      c.next();
      return {
        explicit: { k: 'named', parts, start, end: c.prevEnd },
        name: 'this[]',
        nameStart: t.start,
        isThis: true,
      };
    }
    const id = c.ident();
    let targs: TypeSyntax[] | null = null;
    const save = c.p;
    if (c.is('<')) {
      const j = c.scanTypeArgs(c.p);
      if (j > 0 && c.toks[j]!.kind === '.') targs = c.typeArgs();
      else c.p = save;
    }
    if (c.is('.')) {
      parts.push({ id, targs, start: t.start, end: c.prevEnd });
      c.next();
      continue;
    }
    return {
      explicit: parts.length ? { k: 'named', parts, start, end: t.start } : null,
      name: id,
      nameStart: t.start,
      isThis: false,
    };
  }
}
function declarators(c: Cursor): Declarator[] {
  const out: Declarator[] = [];
  do {
    const s = c.t.start;
    const name = c.ident();
    const nameEnd = c.prevEnd;
    let init: Expr | null = null;
    if (c.accept('=')) init = c.is('{') ? arrayInit(c) : parseExpr(c);
    out.push({ name, init, nameEnd, start: s, end: c.prevEnd });
    // what follows a declarator without value is taken for its continuation
    if (!init && (c.is('[') || c.is('~') || (c.is('id') && c.peek().kind === '('))) c.uncertain ??= new Bail(c.t.start);
  } while (c.accept(','));
  return out;
}
function body(c: Cursor, mods: string[]): { body: Block | null; expr: Expr | null } {
  const old = c.inAsync;
  c.inAsync = mods.includes('async');
  try {
    if (c.is('{')) {
      const b = parseBlock(c);
      c.accept(';');
      return { body: b, expr: null };
    }
    if (c.accept('=>')) {
      const expr = parseExpr(c);
      c.expect(';');
      return { body: null, expr };
    }
    if (!c.is(';')) {
      const at = c.missingAt();
      c.problem('CS1002', at, at, '; expected');
      if (
        !c.is('}') &&
        !(c.t.nl && (c.is('id') || modifiers.has(c.t.kind) || predefined.has(c.t.kind) || startsType(c)))
      )
        throw (c.uncertain ??= new Bail(c.t.start));
      return { body: null, expr: null };
    }
    c.next();
    return { body: null, expr: null };
  } finally {
    c.inAsync = old;
  }
}
/** A member where an accessor must stand: the brace of the list was forgotten. */
function startsOtherMember(c: Cursor): boolean {
  let i = c.p;
  while (modifiers.has(c.toks[i]!.kind)) i++;
  const t = c.toks[i]!;
  return (
    i > c.p &&
    (predefined.has(t.kind) || (t.kind === 'id' && !['get', 'set', 'init', 'add', 'remove'].includes(t.text)))
  );
}
function accessorList(c: Cursor): Accessor[] {
  c.expect('{');
  const out: Accessor[] = [];
  while (!c.is('}') && !c.is('eof')) {
    const start = c.t.start;
    if (startsOtherMember(c)) break;
    const attrs = attributes(c);
    const { mods, modStarts } = modifierList(c);
    const t = c.t;
    if (t.kind !== 'id' || !['get', 'set', 'init', 'add', 'remove'].includes(t.text)) {
      c.problem('CS1014', t.start, t.end, 'A get or set accessor expected');
      throw (c.uncertain ??= new Bail(t.start));
    }
    c.next();
    let b: { body: Block | null; expr: Expr | null } = { body: null, expr: null };
    if (c.is(';')) c.next();
    else if (c.is('{') || c.is('=>')) b = body(c, mods);
    else c.problem('CS8180', c.missingAt(), c.missingAt(), '{ or ; or => expected');
    out.push({ kind: t.text as Accessor['kind'], mods, modStarts, attrs, ...b, start, end: c.prevEnd });
  }
  c.expect('}');
  return out;
}
