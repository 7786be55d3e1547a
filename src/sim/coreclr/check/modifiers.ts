// Modifiers of types and members: which an item may carry, and which exclude each other (after Roslyn's ModifierUtils and CheckModifiers).
import type { CtorDecl, FieldDecl, Member as MemberSyntax, MemberBase, TypeDecl } from '../ast.ts';
import type { Model } from './model.ts';
import type { TypeDef } from './types.ts';

const ACCESS = ['public', 'private', 'protected', 'internal'];
const VIRTUAL = ['virtual', 'abstract', 'override', 'sealed'];
const of = (...more: readonly string[]): ReadonlySet<string> => new Set([...ACCESS, 'unsafe', ...more]);
const MEMBER: Readonly<Record<string, ReadonlySet<string>>> = {
  field: of('new', 'static', 'readonly', 'volatile', 'required'),
  const: of('new', 'static', 'const'),
  method: of('new', 'static', ...VIRTUAL, 'extern', 'async', 'partial'),
  property: of('new', 'static', ...VIRTUAL, 'extern', 'required', 'partial'),
  indexer: of('new', ...VIRTUAL, 'extern', 'partial'),
  event: of('new', 'static', ...VIRTUAL, 'extern', 'partial'),
  ctor: of('static', 'extern', 'partial'),
  dtor: new Set(['extern', 'unsafe']),
  operator: of('static', 'extern', 'new', ...VIRTUAL),
};
const TYPE: Readonly<Record<string, ReadonlySet<string>>> = {
  class: of('new', 'static', 'sealed', 'abstract', 'partial', 'file'),
  record: of('new', 'sealed', 'abstract', 'partial', 'file'),
  struct: of('new', 'readonly', 'ref', 'partial', 'file'),
  'record struct': of('new', 'readonly', 'partial', 'file'),
  interface: of('new', 'partial', 'file'),
  enum: of('new', 'file'),
  delegate: of('new', 'file'),
};

type At = { start: number; end: number };
/** Reports every wrong modifier of the program's own declarations. */
export function checkModifiers(model: Model, all: readonly TypeDef[]): void {
  const err = (code: string, at: At, message: string): void => model.error(code, at.start, at.end, message, 1);
  for (const d of all)
    for (const { decl } of d.decls) {
      if (decl.start === decl.end) continue;
      typeModifiers(d, decl, err);
      if (decl.kind === 'enum' || decl.kind === 'delegate') continue;
      for (const m of decl.members) if (m.k !== 'type') memberModifiers(decl, m, err);
    }
}
type Err = (code: string, at: At, message: string) => void;

function doubled(m: MemberBase, err: Err): boolean {
  for (let i = 1; i < m.mods.length; i++)
    if (m.mods.indexOf(m.mods[i]!) < i) {
      const start = m.modStarts[i]!;
      err('CS1004', { start, end: start + m.mods[i]!.length }, `Duplicate '${m.mods[i]!}' modifier`);
      return true;
    }
  return false;
}
/** More than one access modifier, apart from the two pairs that mean something. */
function accesses(mods: readonly string[]): boolean {
  const a = new Set(mods.filter((x) => ACCESS.includes(x)));
  if (a.size < 2) return false;
  if (a.size > 2) return true;
  return !(a.has('protected') && (a.has('internal') || a.has('private')));
}
function typeModifiers(d: TypeDef, t: TypeDecl, err: Err): void {
  const at = { start: t.nameStart, end: t.nameEnd };
  if (doubled(t, err)) return;
  const bad = t.mods.find((m) => !TYPE[t.kind]!.has(m) && m !== 'const');
  if (bad !== undefined) {
    err('CS0106', at, `The modifier '${bad}' is not valid for this item`);
    return;
  }
  if (accesses(t.mods)) err('CS0107', at, 'More than one protection modifier');
  else if (!d.outer && t.mods.some((m) => m === 'private' || m === 'protected'))
    err('CS1527', at, 'Elements defined in a namespace cannot be explicitly declared as private or protected');
  else if (!d.outer && t.mods.includes('new')) err('CS1530', at, 'Keyword new is not allowed on namespace elements');
  if (t.mods.includes('abstract') && (t.mods.includes('sealed') || t.mods.includes('static')))
    err('CS0418', at, `'${t.name}': an abstract type cannot be sealed or static`);
  else if (t.mods.includes('sealed') && t.mods.includes('static'))
    err('CS0441', at, `'${t.name}': a type cannot be both static and sealed`);
}
const kindOf = (m: Exclude<MemberSyntax, TypeDecl>): string =>
  m.k === 'field'
    ? m.isEvent
      ? 'event'
      : m.mods.includes('const')
        ? 'const'
        : 'field'
    : m.k === 'property' && m.params
      ? 'indexer'
      : m.k;
function places(m: Exclude<MemberSyntax, TypeDecl>): At[] {
  if (m.k === 'field') return (m as FieldDecl).decls.map((x) => ({ start: x.start, end: x.nameEnd }));
  if (m.k === 'dtor') return [{ start: m.nameStart, end: m.nameStart + m.name.length }];
  return [{ start: m.nameStart, end: m.nameEnd }];
}
function memberModifiers(t: TypeDecl, m: Exclude<MemberSyntax, TypeDecl>, err: Err): void {
  if (doubled(m, err)) return;
  const kind = kindOf(m);
  const has = (x: string): boolean => m.mods.includes(x);
  const struct = t.kind === 'struct' || t.kind === 'record struct';
  for (const at of places(m)) {
    if (kind === 'field' && has('abstract')) {
      err('CS0681', at, "The modifier 'abstract' is not valid on fields. Try using a property instead.");
      continue;
    }
    const bad = m.mods.filter(
      (x) =>
        !MEMBER[kind]!.has(x) &&
        !(x === 'readonly' && struct && ['method', 'property', 'indexer', 'event'].includes(kind)),
    );
    for (const x of new Set(bad)) err('CS0106', at, `The modifier '${x}' is not valid for this item`);
    if (kind === 'const' && has('static')) err('CS0504', at, 'The constant cannot be marked static');
    if (bad.length) continue;
    if (struct && ['method', 'property', 'indexer', 'event'].includes(kind)) {
      const v = m.mods.find((x) => x === 'virtual' || x === 'abstract' || x === 'sealed');
      if (v !== undefined) {
        err('CS0106', at, `The modifier '${v}' is not valid for this item`);
        continue;
      }
    }
    if (accesses(m.mods)) {
      err('CS0107', at, 'More than one protection modifier');
      if (has('virtual') && has('private')) err('CS0621', at, 'virtual or abstract members cannot be private');
      continue;
    }
    if (kind === 'field' && has('volatile') && has('readonly'))
      err('CS0678', at, 'a field cannot be both volatile and readonly');
    if (m.k === 'ctor' && m.name !== t.name) err('CS1520', at, 'Method must have a return type');
    if (m.k === 'ctor' && has('static')) staticConstructor(m, at, err);
    if (
      t.kind === 'interface' || m.k === 'field'
        ? kind !== 'event'
        : !['method', 'property', 'indexer', 'event'].includes(kind)
    )
      continue;
    if (t.kind !== 'interface') exclusions(m, at, has, err);
  }
}
/** What excludes what on a method, property or event; the rest of the chain stands in declarations.ts. */
function exclusions(m: MemberBase & { explicit?: unknown }, at: At, has: (x: string) => boolean, err: Err): void {
  if (has('static') && (has('virtual') || has('abstract') || has('override'))) {
    const x = ['abstract', 'virtual', 'override'].find(has)!;
    err('CS0112', at, `A static member cannot be marked as '${x}'`);
    return;
  }
  const access = m.mods.filter((x) => ACCESS.includes(x));
  const isPrivate = !m.explicit && (access.length === 0 || (access.length === 1 && access[0] === 'private'));
  if (isPrivate && (has('virtual') || has('abstract') || has('override')))
    err('CS0621', at, 'virtual or abstract members cannot be private');
  else if (has('override') && (has('new') || has('virtual')))
    err('CS0113', at, 'A member marked as override cannot be marked as new or virtual');
  else if (has('sealed') && !has('override')) err('CS0238', at, 'cannot be sealed because it is not an override');
  else if (has('abstract') && has('extern')) err('CS0180', at, 'cannot be both extern and abstract');
  else if (has('abstract') && has('sealed')) err('CS0502', at, 'cannot be both abstract and sealed');
  else if (has('abstract') && has('virtual')) err('CS0503', at, 'The abstract member cannot be marked virtual');
}
/** Whether `exclusions` says something, so that CS0513 is left out for a method. */
export function excluded(mods: readonly string[], isPrivate: boolean): boolean {
  const has = (x: string): boolean => mods.includes(x);
  return (
    isPrivate ||
    (has('override') && (has('new') || has('virtual'))) ||
    (has('sealed') && !has('override')) ||
    has('extern') ||
    has('sealed') ||
    has('virtual')
  );
}
function staticConstructor(m: CtorDecl, at: At, err: Err): void {
  if (m.mods.some((x) => ACCESS.includes(x)))
    err('CS0515', at, 'access modifiers are not allowed on static constructors');
  if (m.params.length) err('CS0132', at, 'a static constructor must be parameterless');
}
