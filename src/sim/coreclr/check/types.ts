// Types and symbols of a C# compilation (after Roslyn's TypeSymbol and friends): interned constructed types, lazily resolved members.
import type { AttributeSyntax, Block, Expr, MemberBase, Param, TypeDecl, TypeSyntax } from '../ast.ts';
import type { Int } from '../../numbers/int.ts';

export type Access = 'public' | 'private' | 'protected' | 'internal' | 'protected internal' | 'private protected';
export type Kind = 'class' | 'struct' | 'interface' | 'enum' | 'delegate';
/** A decimal constant: coefficient, scale (0–28) and sign, as the real bits hold them. */
export interface Dec {
  readonly c: bigint;
  readonly scale: number;
  readonly neg: boolean;
}
export type ConstValue = Int | string | boolean | null | Dec;

let nextId = 1;
export class TypeParam {
  readonly id = nextId++;
  readonly name: string;
  readonly isMethod: boolean;
  index: number;
  variance: '' | 'in' | 'out' = '';
  isClass = false;
  isStruct = false;
  hasNew = false;
  notnull = false;
  refstruct = false;
  bounds: Type[] = [];
  owner: TypeDef | Method | null = null;
  readonly type: Type;
  constructor(name: string, isMethod: boolean, index: number) {
    this.name = name;
    this.isMethod = isMethod;
    this.index = index;
    this.type = new Type('tparam');
    this.type.tp = this;
    this.type.open = true;
  }
}

export class Type {
  readonly id = nextId++;
  readonly kind: 'named' | 'array' | 'tparam' | 'null' | 'error' | 'ptr';
  def!: TypeDef;
  args: Type[] = [];
  elem!: Type;
  rank = 0;
  names: (string | null)[] | null = null;
  tp!: TypeParam;
  /** The same type without tuple element names. */
  plain: Type = this;
  open = false;
  arrays: Type[] = [];
  cache: Map<string, unknown> | null = null;
  constructor(kind: Type['kind']) {
    this.kind = kind;
  }
  get isTuple(): boolean {
    return this.kind === 'named' && this.def.isTuple;
  }
  is(name: string): boolean {
    return this.kind === 'named' && this.def.full === name;
  }
  /** Array of this type. */
  array(rank = 1): Type {
    const old = this.arrays[rank];
    if (old) return old;
    const t = new Type('array');
    t.elem = this;
    t.rank = rank;
    t.open = this.open;
    this.arrays[rank] = t;
    if (this.plain !== this) t.plain = this.plain.array(rank);
    return t;
  }
}
export const errorType = new Type('error');
export const nullType = new Type('null');

export interface Scope {
  ns: NamespaceScope;
  type: TypeDef | null;
  method?: Method | null;
  library: boolean;
}
/** Namespace body: its usings and its parent. */
export interface NamespaceScope {
  name: string;
  parent: NamespaceScope | null;
  usings: string[];
  statics: Type[];
  aliases: Map<string, { type: TypeSyntax; resolved?: Type | string }>;
  library: boolean;
  staticSyntax: TypeSyntax[];
}

export class TypeDef {
  readonly id = nextId++;
  readonly name: string;
  readonly ns: string;
  readonly outer: TypeDef | null;
  kind: Kind = 'class';
  tparams: TypeParam[] = [];
  ownArity = 0;
  library = false;
  isTuple = false;
  isRecord = false;
  isStatic = false;
  isAbstract = false;
  isSealed = false;
  isReadonly = false;
  isRefStruct = false;
  access: Access = 'internal';
  decls: { decl: TypeDecl; scope: NamespaceScope; file: string; stub: boolean }[] = [];
  base: Type | null = null;
  interfaces: Type[] = [];
  basesDone = false;
  basesBusy = false;
  members = new Map<string, Member[]>();
  membersDone = false;
  order: Member[] = [];
  nested = new Map<string, TypeDef>();
  enumType: Type | null = null;
  isFlags = false;
  attrs: AttributeSyntax[] = [];
  constraintsDone = false;
  instances = new Map<string, Type>();
  self: Type | null = null;
  primary: Method | null = null;
  staticCtor: Method | null = null;
  dtor: Method | null = null;
  hasStaticInit = false;
  isAnonymous = false;
  synthetic = '';
  allInterfaces: Type[] | null = null;
  usageTargets = 0;
  hasExtensions = false;
  primaryBase: { args: import('../ast.ts').Arg[]; start: number; end: number } | null = null;
  builder: string | null = null;
  constructor(name: string, ns: string, outer: TypeDef | null) {
    this.name = name;
    this.ns = ns;
    this.outer = outer;
  }
  /** Full name without type arguments, nested types joined by `+`, arity after a backquote. */
  get full(): string {
    return (this.fullName ??=
      (this.outer ? this.outer.full + '+' : this.ns ? this.ns + '.' : '') +
      this.name +
      (this.ownArity ? '`' + this.ownArity : ''));
  }
  private fullName: string | null = null;
  /** The type as seen inside its own declaration. */
  get open(): Type {
    return (this.self ??= this.inst(this.tparams.map((p) => p.type)));
  }
  inst(args: readonly Type[], names: (string | null)[] | null = null): Type {
    const key =
      args.length === 0
        ? ''
        : args.map((a) => a.id).join(',') + (names ? '|' + names.map((n) => n ?? '').join(',') : '');
    let t = this.instances.get(key);
    if (!t) {
      t = new Type('named');
      t.def = this;
      t.args = args.slice();
      t.names = names;
      t.open = args.some((a) => a.open);
      this.instances.set(key, t);
      if (names || args.some((a) => a.plain !== a)) t.plain = this.inst(args.map((a) => a.plain));
    }
    return t;
  }
}

/** Of two types that differ in the names of tuple elements only: the type with the names both have. */
export function mergeNames(a: Type, b: Type): Type {
  if (a === b) return a;
  if (a.kind === 'array' && b.kind === 'array') return mergeNames(a.elem, b.elem).array(a.rank);
  if (a.kind !== 'named' || b.kind !== 'named' || a.def !== b.def) return a;
  const names = a.names && b.names ? a.names.map((n, i) => (n === b.names![i] ? n : null)) : null;
  return a.def.inst(
    a.args.map((x, i) => mergeNames(x, b.args[i]!)),
    names?.some((n) => n !== null) ? names : null,
  );
}
export interface ParamSym {
  name: string;
  type: Type;
  ref: '' | 'ref' | 'out' | 'in' | 'ref readonly';
  params: boolean;
  isThis: boolean;
  def: Expr | null;
  syntax: Param | null;
  optional: boolean;
  defValue?: { type: Type; value: ConstValue } | null;
  scoped: boolean;
  callerExpr?: string;
}
interface MemberCommon {
  owner: TypeDef;
  name: string;
  access: Access;
  isStatic: boolean;
  start: number;
  end: number;
  mods: string[];
  stub: boolean;
  scope: NamespaceScope;
  file: string;
  obsolete?: boolean;
}
export interface Field extends MemberCommon {
  kind: 'field';
  type: Type;
  isConst: boolean;
  isReadonly: boolean;
  init: Expr | null;
  value?: { type: Type; value: ConstValue } | null;
  busy?: boolean;
  syntaxType: TypeSyntax | null;
  resolved: boolean;
  backing?: Property;
  index: number;
  threadStatic?: boolean;
  offset?: number;
  eventOf?: EventSym;
  volatile?: boolean;
  required?: boolean;
  synthetic?: string;
}
export type MethodKind =
  'method' | 'ctor' | 'cctor' | 'dtor' | 'operator' | 'get' | 'set' | 'add' | 'remove' | 'local' | 'lambda' | 'synth';
export interface BodySyntax {
  block: Block | null;
  expr: Expr | null;
}
export interface Method extends MemberCommon {
  kind: 'method';
  mkind: MethodKind;
  id: number;
  tparams: TypeParam[];
  params: ParamSym[];
  ret: Type;
  retRef: '' | 'ref' | 'ref readonly';
  isVirtual: boolean;
  isAbstract: boolean;
  isOverride: boolean;
  isSealed: boolean;
  isExtension: boolean;
  isAsync: boolean;
  isExtern: boolean;
  isReadonly: boolean;
  isInit?: boolean;
  body: BodySyntax | null;
  explicit: Type | null;
  explicitSyntax: TypeSyntax | null;
  resolved: boolean;
  resolve: (() => void) | null;
  prop?: Property;
  event?: EventSym;
  overridden?: Method | null;
  ctorInit?: { kind: 'this' | 'base'; args: import('../ast.ts').Arg[]; start: number; end: number } | null;
  isPrimary?: boolean;
  bound?: unknown;
  synth?: string;
  syntax: MemberBase | null;
  iterator?: boolean;
  priority: number;
  nameStart: number;
  nameEnd: number;
  op?: string;
  opChecked?: boolean;
  noBody?: boolean;
  isPartial?: boolean;
  local?: unknown;
  containing?: Method | null;
  constraintsOf?: Method;
  autoField?: Field;
  line?: number;
  isUnsafe?: boolean;
  lookedOverride?: boolean;
  isRequiredInit?: boolean;
}
export interface Property extends MemberCommon {
  kind: 'property';
  type: Type;
  params: ParamSym[];
  getter: Method | null;
  setter: Method | null;
  explicit: Type | null;
  explicitSyntax: TypeSyntax | null;
  field: Field | null;
  init: Expr | null;
  isIndexer: boolean;
  isVirtual: boolean;
  isAbstract: boolean;
  isOverride: boolean;
  retRef: '' | 'ref' | 'ref readonly';
  resolved: boolean;
  resolve: (() => void) | null;
  required: boolean;
  nameStart: number;
  nameEnd: number;
  syntax: import('../ast.ts').PropertyDecl | null;
  usesField?: boolean;
  priority: number;
}
export interface EventSym extends MemberCommon {
  kind: 'event';
  type: Type;
  add: Method;
  remove: Method;
  field: Field | null;
  resolved: boolean;
  resolve: (() => void) | null;
  explicit: Type | null;
  explicitSyntax: TypeSyntax | null;
  isVirtual: boolean;
  isAbstract: boolean;
  isOverride: boolean;
  nameStart: number;
}
export interface NestedType extends MemberCommon {
  kind: 'type';
  def: TypeDef;
}
export type Member = Field | Method | Property | EventSym | NestedType;

export interface MethodRef {
  def: Method;
  owner: Type;
  targs: Type[];
}
export function freshId(): number {
  return nextId++;
}

/** Replaces type parameters: `cls` for the containing type's, `meth` for the method's own. */
export function subst(t: Type, cls: readonly Type[], meth: readonly Type[]): Type {
  if (!t.open) return t;
  switch (t.kind) {
    case 'tparam':
      return (t.tp.isMethod ? meth[t.tp.index] : cls[t.tp.index]) ?? t;
    case 'array':
      return subst(t.elem, cls, meth).array(t.rank);
    case 'named':
      return t.def.inst(
        t.args.map((a) => subst(a, cls, meth)),
        t.names,
      );
    default:
      return t;
  }
}
export function sameType(a: Type, b: Type): boolean {
  return a.plain === b.plain;
}
export function isNullableT(t: Type): boolean {
  return t.kind === 'named' && t.def.full === 'System.Nullable`1';
}
export function isValueType(t: Type): boolean {
  if (t.kind === 'named') return t.def.kind === 'struct' || t.def.kind === 'enum';
  return t.kind === 'tparam' && (t.tp.isStruct || t.tp.bounds.some((b) => b.kind === 'tparam' && isValueType(b)));
}
export function isReferenceType(t: Type): boolean {
  if (t.kind === 'array' || t.kind === 'null') return true;
  if (t.kind === 'named') return t.def.kind === 'class' || t.def.kind === 'interface' || t.def.kind === 'delegate';
  return (
    t.kind === 'tparam' &&
    (t.tp.isClass ||
      t.tp.bounds.some(
        (b) =>
          (b.kind === 'named' &&
            b.def.kind === 'class' &&
            b.def.full !== 'System.ValueType' &&
            b.def.full !== 'System.Enum' &&
            b.def.full !== 'System.Object') ||
          (b.kind === 'tparam' && isReferenceType(b)),
      ))
  );
}
export function isEnum(t: Type): boolean {
  return t.kind === 'named' && t.def.kind === 'enum';
}
export function isInterface(t: Type): boolean {
  return t.kind === 'named' && t.def.kind === 'interface';
}
export function isDelegate(t: Type): boolean {
  return t.kind === 'named' && t.def.kind === 'delegate';
}
export function isVoid(t: Type): boolean {
  return t.kind === 'named' && t.def.full === 'System.Void';
}

const keywords: Record<string, string> = {
  'System.Int32': 'int',
  'System.UInt32': 'uint',
  'System.Int64': 'long',
  'System.UInt64': 'ulong',
  'System.Int16': 'short',
  'System.UInt16': 'ushort',
  'System.Byte': 'byte',
  'System.SByte': 'sbyte',
  'System.Boolean': 'bool',
  'System.Char': 'char',
  'System.Single': 'float',
  'System.Double': 'double',
  'System.Decimal': 'decimal',
  'System.String': 'string',
  'System.Object': 'object',
  'System.Void': 'void',
  'System.IntPtr': 'nint',
  'System.UIntPtr': 'nuint',
};
/** The type as C# diagnostics write it. */
export function show(t: Type): string {
  switch (t.kind) {
    case 'null':
      return '<null>';
    case 'error':
      return '?';
    case 'tparam':
      return t.tp.name;
    case 'ptr':
      return show(t.elem) + '*';
    case 'array': {
      let e = t,
        s = '';
      while (e.kind === 'array') {
        s += '[' + ','.repeat(e.rank - 1) + ']';
        e = e.elem;
      }
      return show(e) + s;
    }
    case 'named': {
      if (t.def.full === 'System.Nullable`1') return show(t.args[0]!) + '?';
      if (t.isTuple && t.args.length > 1)
        return (
          '(' +
          tupleElements(t)
            .map((e, i) => show(e) + (t.names?.[i] ? ' ' + t.names[i] : ''))
            .join(', ') +
          ')'
        );
      const k = keywords[t.def.full];
      if (k) return k;
      const own = t.def.ownArity;
      const args = own
        ? '<' +
          t.args
            .slice(t.args.length - own)
            .map(show)
            .join(', ') +
          '>'
        : '';
      if (t.def.outer) return show(t.def.outer.inst(t.args.slice(0, t.args.length - own))) + '.' + t.def.name + args;
      return t.def.name + args;
    }
  }
}
/** Element types of a tuple, the nested rest flattened. */
export function tupleElements(t: Type): Type[] {
  if (t.args.length < 8) return t.args;
  return [...t.args.slice(0, 7), ...tupleElements(t.args[7]!)];
}
