// What names stand for: variables, functions, classes, enumerations, templates, namespaces; and the scopes that hold them.
import type { ClassDecl, Decl, Expr, FuncDecl, Param, TArg, Template, TypeNode, VarDecl } from './ast.ts';
import type { CompileError, Pos } from './diagnose.ts';
import type { X } from './typed.ts';
import type { Type } from './types.ts';

export type Access = 'public' | 'protected' | 'private';
/** A template argument. */
export type Arg =
  | { k: 'type'; t: Type }
  | { k: 'value'; v: bigint; t: Type }
  | { k: 'object'; e: X; key: string; t: Type }
  | { k: 'template'; t: TemplateInfo }
  | { k: 'pack'; items: Arg[] };

export type Entity =
  | { e: 'var'; v: VarInfo; at?: Pos }
  | { e: 'func'; f: FuncInfo; at?: Pos }
  | { e: 'tmpl'; t: TemplateInfo; at?: Pos }
  | { e: 'type'; t: Type; access: Access; cls: ClassInfo | null; alias: boolean }
  | { e: 'ns'; s: Scope }
  | { e: 'const'; v: bigint; t: Type; access: Access; cls: ClassInfo | null }
  | { e: 'field'; f: Field }
  | { e: 'arg'; a: Arg }
  | { e: 'vpack'; vars: VarInfo[] }
  /** a structured binding or captured thing standing for an expression */
  | { e: 'expr'; x: () => X };

export class Scope {
  kind: 'ns' | 'class' | 'block' | 'template' | 'func';
  parent: Scope | null;
  names = new Map<string, Entity[]>();
  usings: Scope[] = [];
  name = '';
  cls: ClassInfo | null = null;
  fn: FuncInfo | null = null;
  library = false;
  inline = false;
  /** a lambda's body: where names of the enclosing function must be captured */
  lambda: LambdaInfo | null = null;
  constructor(kind: Scope['kind'], parent: Scope | null) {
    this.kind = kind;
    this.parent = parent;
    if (parent) this.library = parent.library;
  }
  add(name: string, e: Entity): void {
    // where a namespace first declares it: names are not seen before
    if (this.kind === 'ns' && !this.library && (e.e === 'func' || e.e === 'var' || e.e === 'tmpl'))
      e.at ??= e.e === 'func' ? e.f.pos : e.e === 'var' ? e.v.pos : e.t.pos;
    const l = this.names.get(name);
    if (l) l.push(e);
    else this.names.set(name, [e]);
  }
}

export interface LambdaInfo {
  cls: ClassInfo;
  dflt: string;
  scope: Scope;
  outerFn: FuncInfo | null;
  captured: Map<VarInfo | 'this', Field>;
  inits: { field: Field; init: X }[];
  explicit: Set<string>;
  thisType: Type | null;
  thisCopy: boolean;
  body: () => void;
}

export class VarInfo {
  name: string;
  type: Type;
  pos: Pos;
  storage: 'local' | 'param' | 'global' | 'static';
  offset = 0;
  addrTaken = false;
  used = false;
  /** value of a constant usable in constant expressions */
  constant: X | null = null;
  constEvaluating = false;
  init: X | null = null;
  isConstexpr = false;
  fn: FuncInfo | null = null;
  /** parameter of class type: its slot holds the object's address */
  indirect = false;
  nrvo = false;
  /** a scalar declared without an initialiser: its loads are checked */
  bare = false;
  guard = 0;
  cls: ClassInfo | null = null;
  access: Access = 'public';
  lambdaDepth = 0;
  defined = true;
  decl: VarDecl | null = null;
  scope: Scope | null = null;
  lazy: (() => void) | null = null;
  state: 'none' | 'queued' | 'done' = 'none';
  library = false;
  index = -1;
  end: Pos = 0;
  needsRedzone = false;
  caseOnly = false;
  constructor(name: string, type: Type, pos: Pos, storage: VarInfo['storage']) {
    this.name = name;
    this.type = type;
    this.pos = pos;
    this.storage = storage;
  }
}

export class FuncInfo {
  name: string;
  type: Type;
  pos: Pos;
  cls: ClassInfo | null = null;
  decl: FuncDecl | null = null;
  params: Param[] = [];
  /** where the parameter declarations and the body are looked up from */
  scope: Scope;
  kind: 'plain' | 'ctor' | 'dtor' | 'conv' = 'plain';
  access: Access = 'public';
  isStatic = false;
  isVirtual = false;
  isPure = false;
  isFinal = false;
  vslot = -1;
  explicit = false;
  explicitExpr: Expr | null = null;
  deleted = false;
  /** where g++ says why a special member is implicitly deleted (0: it says so in a note), and the members' functions that make it so */
  why: Pos = 0;
  because: FuncInfo[] = [];
  defaulted = false;
  /** implicitly declared */
  implicit = false;
  trivial = false;
  isConstexpr = false;
  noexc: boolean | Expr = false;
  noexcKnown: boolean | null = null;
  autoRet = false;
  retKnown = true;
  /** the error in the body of a function with a deduced result type: calls are no further errors */
  broken: CompileError | null = null;
  library = false;
  leaf = '';
  tmpl: TemplateInfo | null = null;
  targs: Arg[] = [];
  constraints: Expr[] = [];
  state: 'none' | 'checking' | 'checked' = 'none';
  queued = false;
  index = -1;
  friend = false;
  hidden = false;
  ns: Scope | null = null;
  /** synthesised bodies */
  make: ((f: FuncInfo) => void) | null = null;
  body: import('./typed.ts').S | null = null;
  vars: VarInfo[] = [];
  pvars: VarInfo[] = [];
  thisVar: VarInfo | null = null;
  retSlot: VarInfo | null = null;
  vaSlot: VarInfo | null = null;
  vttVar: VarInfo | null = null;
  nrvoVar: VarInfo | null = null;
  hasBody = false;
  isMain = false;
  lambda: LambdaInfo | null = null;
  inherited: FuncInfo | null = null;
  minArgs = 0;
  packParam = -1;
  defaults: (X | null)[] = [];
  defScopes: Scope | null = null;
  end: Pos = 0;
  rewritten = false;
  statics: VarInfo[] = [];
  invented = false;
  outers: Template[] = [];
  constructor(name: string, type: Type, pos: Pos, scope: Scope) {
    this.name = name;
    this.type = type;
    this.pos = pos;
    this.scope = scope;
  }
}

export interface Field {
  name: string;
  type: Type;
  offset: number;
  access: Access;
  mutable: boolean;
  cls: ClassInfo;
  decl: VarDecl | null;
  bits: number;
  bitOffset: number;
  pos: Pos;
  anon: boolean;
  index: number;
  init: X | null;
  initState: 'none' | 'checking' | 'done';
  nua: boolean;
}
export interface BaseInfo {
  cls: ClassInfo;
  access: Access;
  virtual: boolean;
  offset: number;
}
export interface VSlot {
  name: string;
  f: FuncInfo;
}

export class ClassInfo {
  name: string;
  fullName: string;
  type: Type;
  key: 'class' | 'struct' | 'union';
  scope: Scope;
  decl: ClassDecl | null;
  pos: Pos;
  state: 'declared' | 'defining' | 'laid' | 'complete' = 'declared';
  bases: BaseInfo[] = [];
  /** all virtual bases with their offset in a complete object */
  vbases: { cls: ClassInfo; offset: number }[] = [];
  fields: Field[] = [];
  size = 1;
  align = 1;
  /** size without virtual bases and tail padding */
  nvsize = 0;
  dsize = 0;
  isUnion = false;
  isEmpty = true;
  polymorphic = false;
  abstract: FuncInfo | null = null;
  vslots: VSlot[] = [];
  hasVptr = false;
  primary: ClassInfo | null = null;
  ctors: FuncInfo[] = [];
  ctorTemplates: TemplateInfo[] = [];
  /** Destructors as declared: several where constraints choose. */
  dtors: FuncInfo[] = [];
  dtor: FuncInfo | null = null;
  conversions: FuncInfo[] = [];
  convTemplates: TemplateInfo[] = [];
  friends: { f?: FuncInfo; cls?: ClassInfo; tmpl?: TemplateInfo; name?: string; all?: boolean }[] = [];
  friendNames = new Map<string, Entity[]>();
  tmpl: TemplateInfo | null = null;
  targs: Arg[] = [];
  bindScope: Scope | null = null;
  library = false;
  final = false;
  local: FuncInfo | null = null;
  lambda: LambdaInfo | null = null;
  outer: ClassInfo | null = null;
  access: Access = 'public';
  aggregate = false;
  userCtor = false;
  statics: VarInfo[] = [];
  /** access that a using-declaration gives a name of a base */
  shownAs = new Map<string, Access>();
  instantiate: (() => void) | null = null;
  laidUnits = 0;
  ns: Scope | null = null;
  anonymous = false;
  index = -1;
  memberClasses: ClassDecl[] = [];
  trivialCopyKnown: boolean | null = null;
  trivialDtorKnown: boolean | null = null;
  implicitDone = false;
  virtualAnywhere = false;
  incompleteAt: Pos = 0;
  /** does the class declare constructors, destructor or assignment itself? then its tail padding may be reused */
  userDeclaredSpecial(): boolean {
    return (
      this.ctors.some((f) => !f.implicit && !f.defaulted) ||
      this.ctorTemplates.length > 0 ||
      (this.dtor !== null && !this.dtor.implicit) ||
      (this.scope.names.get('operator=') ?? []).some((e) => e.e === 'func' && !e.f.implicit)
    );
  }
  constructor(
    name: string,
    key: ClassInfo['key'],
    scope: Scope,
    decl: ClassDecl | null,
    pos: Pos,
    type: (c: ClassInfo) => Type,
  ) {
    this.name = name;
    this.fullName = name;
    this.key = key;
    this.scope = scope;
    this.decl = decl;
    this.pos = pos;
    this.isUnion = key === 'union';
    this.type = type(this);
  }
}

export interface EnumInfo {
  name: string;
  scoped: boolean;
  under: Type;
  items: { name: string; v: bigint }[];
  fixed: boolean;
  type: Type;
  complete: boolean;
  scope: Scope;
  ns: Scope | null;
  cls: ClassInfo | null;
}

export interface Specialization {
  params: Template;
  args: TArg[];
  decl: ClassDecl | VarDecl;
  scope: Scope;
}
let nextTemplate = 1;
export class TemplateInfo {
  id = nextTemplate++;
  name: string;
  kind: 'class' | 'func' | 'alias' | 'var' | 'concept';
  params: Template;
  scope: Scope;
  decl: Decl | null;
  specs: Specialization[] = [];
  full = new Map<string, { cls?: ClassDecl; fn?: FuncDecl; v?: VarDecl; scope: Scope }>();
  insts = new Map<string, ClassInfo>();
  funcs = new Map<string, FuncInfo>();
  vars = new Map<string, VarInfo>();
  concepts = new Map<string, boolean>();
  guides: { tmpl: Template | null; decl: FuncDecl; scope: Scope }[] = [];
  /** members defined outside the class */
  outside: { name: string; decl: FuncDecl | VarDecl | ClassDecl; tmpl: Template; scope: Scope; used: boolean }[] = [];
  cls: ClassInfo | null = null;
  access: Access = 'public';
  library: boolean;
  friend = false;
  body: Expr | null = null;
  type: TypeNode | null = null;
  pos: Pos;
  constructor(name: string, kind: TemplateInfo['kind'], params: Template, scope: Scope, decl: Decl | null, pos: Pos) {
    this.name = name;
    this.kind = kind;
    this.params = params;
    this.scope = scope;
    this.decl = decl;
    this.library = scope.library;
    this.pos = pos;
  }
}
