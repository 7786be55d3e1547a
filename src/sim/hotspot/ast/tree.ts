// The syntax tree of Java 25 (JLS SE 25 grammar), annotated in place by the checker; the names follow com.sun.tools.javac.tree.JCTree loosely.
import type { Type, ClassSymbol, MethodSymbol, VarSymbol } from '../check/types.ts';
import type { Constant } from '../check/constants.ts';

export interface Node {
  pos: number;
  end: number;
  start: number;
}

export interface Annotation extends Node {
  name: string;
  /** `name = value`, or the value alone, whose name is `value`. */
  values: { readonly name: string; readonly pos: number; readonly value: Expr }[];
  /** The method that makes it at run time, when it lasts until then, and where it may stand (null: anywhere). */
  note?: string;
  targets?: readonly string[] | null;
}
export interface Modifiers {
  flags: number;
  annotations: Annotation[];
  pos: number;
}

export interface TypeNode extends Node {
  t: 'prim' | 'name' | 'array' | 'wild' | 'var' | 'union' | 'inter';
  name: string; // prim name, or simple name
  qualifier: TypeNode | null; // a.b.C
  args: TypeNode[] | null; // null: none; []: diamond
  elem: TypeNode | null; // array element, wildcard bound
  bound: 'extends' | 'super' | null;
  parts: TypeNode[]; // union (catch) and intersection (cast)
  type?: Type;
}
export interface TypeParamNode extends Node {
  name: string;
  bounds: TypeNode[];
}

export interface VarNode extends Node {
  k: 'var';
  mods: Modifiers;
  type: TypeNode | null;
  name: string;
  init: Expr | null;
  sym?: VarSymbol;
  varargs: boolean;
  dims?: number;
  declaredAlone?: boolean;
}
export interface MethodNode extends Node {
  k: 'method';
  mods: Modifiers;
  typeParams: TypeParamNode[];
  ret: TypeNode | null;
  name: string;
  params: VarNode[];
  throws: TypeNode[];
  body: BlockNode | null;
  compactCtor: boolean;
  sym?: MethodSymbol;
  def: Expr | null;
}
export interface InitNode extends Node {
  k: 'init';
  isStatic: boolean;
  body: BlockNode;
}
export interface EnumConstNode extends Node {
  k: 'enumconst';
  name: string;
  args: Expr[];
  body: ClassNode | null;
  sym?: VarSymbol;
  ctor?: MethodSymbol;
  varargsCall?: boolean;
  mods: Modifiers;
}
export type MemberNode = VarNode | MethodNode | InitNode | ClassNode | EnumConstNode;
export interface ClassNode extends Node {
  k: 'class';
  kind: 'class' | 'interface' | 'enum' | 'record' | 'annotation';
  mods: Modifiers;
  name: string;
  typeParams: TypeParamNode[];
  extends: TypeNode | null;
  implements: TypeNode[];
  permits: TypeNode[] | null;
  components: VarNode[];
  members: MemberNode[];
  sym?: ClassSymbol;
  implicit?: boolean;
  bodyStart: number;
}

// ---- statements
export interface BlockNode extends Node {
  k: 'block';
  stats: Stat[];
  closePos: number;
}
export interface LocalVars extends Node {
  k: 'locals';
  vars: VarNode[];
}
export interface LocalClass extends Node {
  k: 'localclass';
  cls: ClassNode;
}
export interface ExprStat extends Node {
  k: 'expr';
  expr: Expr;
}
export interface IfStat extends Node {
  k: 'if';
  cond: Expr;
  then: Stat;
  else: Stat | null;
}
export interface WhileStat extends Node {
  k: 'while';
  cond: Expr;
  body: Stat;
}
export interface DoStat extends Node {
  k: 'do';
  cond: Expr;
  body: Stat;
}
export interface ForStat extends Node {
  k: 'for';
  init: Stat[];
  cond: Expr | null;
  update: Stat[];
  body: Stat;
}
export interface ForEachStat extends Node {
  k: 'foreach';
  v: VarNode;
  expr: Expr;
  body: Stat;
  elemType?: Type;
  iterType?: Type;
}
export interface LabeledStat extends Node {
  k: 'labeled';
  label: string;
  body: Stat;
}
export interface CaseNode extends Node {
  labels: CaseLabel[];
  isDefault: boolean;
  guard: Expr | null;
  arrow: boolean;
  body: Stat[];
  arrowExpr: boolean;
}
export type CaseLabel =
  { l: 'const'; expr: Expr; pos: number } | { l: 'pattern'; pat: Pattern; pos: number } | { l: 'null'; pos: number };
export interface SwitchBody {
  sel: Expr;
  cases: CaseNode[];
  closePos: number;
  selType?: Type;
  how?: 'int' | 'string' | 'enum' | 'pattern';
  exhaustive?: boolean;
  hasPattern?: boolean;
  needsDefaultThrow?: boolean;
}
export interface SwitchStat extends Node, SwitchBody {
  k: 'switch';
}
export interface ReturnStat extends Node {
  k: 'return';
  expr: Expr | null;
}
export interface ThrowStat extends Node {
  k: 'throw';
  expr: Expr;
}
export interface BreakStat extends Node {
  k: 'break';
  label: string | null;
  target?: Stat | Expr;
}
export interface ContinueStat extends Node {
  k: 'continue';
  label: string | null;
  target?: Stat;
}
export interface YieldStat extends Node {
  k: 'yield';
  expr: Expr;
  target?: SwitchExpr;
}
export interface SyncStat extends Node {
  k: 'sync';
  expr: Expr;
  body: BlockNode;
}
export interface CatchNode extends Node {
  param: VarNode;
  types: TypeNode[];
  body: BlockNode;
}
export interface TryStat extends Node {
  k: 'try';
  resources: (VarNode | Expr)[];
  body: BlockNode;
  catches: CatchNode[];
  fin: BlockNode | null;
  finallyCanComplete?: boolean;
}
export interface AssertStat extends Node {
  k: 'assert';
  cond: Expr;
  detail: Expr | null;
}
export interface EmptyStat extends Node {
  k: 'empty';
}
export type Stat =
  | BlockNode
  | LocalVars
  | LocalClass
  | ExprStat
  | IfStat
  | WhileStat
  | DoStat
  | ForStat
  | ForEachStat
  | LabeledStat
  | SwitchStat
  | ReturnStat
  | ThrowStat
  | BreakStat
  | ContinueStat
  | YieldStat
  | SyncStat
  | TryStat
  | AssertStat
  | EmptyStat;

// ---- patterns
export interface TypePattern extends Node {
  p: 'type';
  v: VarNode;
}
export interface RecordPattern extends Node {
  p: 'record';
  type: TypeNode;
  subs: Pattern[];
  resolved?: Type;
  compTypes?: Type[];
}
export interface AnyPattern extends Node {
  p: 'any';
}
export type Pattern = TypePattern | RecordPattern | AnyPattern;

// ---- expressions
export interface ExprBase extends Node {
  type?: Type;
  constant?: Constant;
}
export interface Literal extends ExprBase {
  k: 'lit';
  lit: 'int' | 'long' | 'float' | 'double' | 'char' | 'string' | 'boolean' | 'null';
  value: Constant;
}
export interface Ident extends ExprBase {
  k: 'id';
  name: string;
  sym?: VarSymbol;
  cls?: ClassSymbol;
  pkg?: string;
  throughOuter?: ClassSymbol | null;
}
export interface Select extends ExprBase {
  k: 'sel';
  expr: Expr;
  name: string;
  namePos: number;
  sym?: VarSymbol;
  cls?: ClassSymbol;
  pkg?: string;
  arrayLength?: boolean;
}
export interface ThisExpr extends ExprBase {
  k: 'this';
  qualifier: Expr | null;
  cls?: ClassSymbol;
}
export interface SuperExpr extends ExprBase {
  k: 'super';
  qualifier: Expr | null;
  cls?: ClassSymbol;
}
export interface ClassLit extends ExprBase {
  k: 'classlit';
  of: TypeNode;
}
export interface Call extends ExprBase {
  k: 'call';
  target: Expr | null;
  name: string;
  namePos: number;
  typeArgs: TypeNode[] | null;
  args: Expr[];
  sym?: MethodSymbol;
  varargsCall?: boolean;
  superCall?: boolean;
  ctorCall?: 'this' | 'super';
  site?: Type;
  implicitOuter?: ClassSymbol | null;
  paramTypes?: Type[];
  thrown?: Type[];
  throughOuter?: ClassSymbol | null;
}
export interface NewExpr extends ExprBase {
  k: 'new';
  outer: Expr | null;
  cls: TypeNode;
  args: Expr[];
  body: ClassNode | null;
  typeArgs: TypeNode[] | null;
  sym?: MethodSymbol;
  varargsCall?: boolean;
  paramTypes?: Type[];
  thrown?: Type[];
  newClass?: ClassSymbol;
}
export interface NewArray extends ExprBase {
  k: 'newarray';
  elem: TypeNode | null;
  dims: Expr[];
  extraDims: number;
  init: Expr[] | null;
}
export interface Unary extends ExprBase {
  k: 'unary';
  op: string;
  expr: Expr;
  opType?: Type;
}
export interface Binary extends ExprBase {
  k: 'binary';
  op: string;
  left: Expr;
  right: Expr;
  opType?: Type;
}
export interface Assign extends ExprBase {
  k: 'assign';
  left: Expr;
  right: Expr;
}
export interface CompoundAssign extends ExprBase {
  k: 'compound';
  op: string;
  left: Expr;
  right: Expr;
  opType?: Type;
}
export interface Conditional extends ExprBase {
  k: 'cond';
  cond: Expr;
  then: Expr;
  else: Expr;
}
export interface InstanceOf extends ExprBase {
  k: 'instanceof';
  expr: Expr;
  of: TypeNode | null;
  pat: Pattern | null;
}
export interface Cast extends ExprBase {
  k: 'cast';
  to: TypeNode;
  expr: Expr;
}
export interface Index extends ExprBase {
  k: 'index';
  expr: Expr;
  index: Expr;
}
export interface Paren extends ExprBase {
  k: 'paren';
  expr: Expr;
}
export interface Lambda extends ExprBase {
  k: 'lambda';
  params: VarNode[];
  explicit: boolean;
  bodyExpr: Expr | null;
  body: BlockNode | null;
  fn?: MethodSymbol;
  fnType?: Type;
  fnParams?: Type[];
  fnReturn?: Type;
  captures: VarSymbol[];
  capturesThis: boolean;
  paramSyms?: VarSymbol[];
  inClass?: ClassSymbol;
  isStaticCode?: boolean;
}
export interface MethodRef extends ExprBase {
  k: 'mref';
  expr: Expr | null;
  typeNode: TypeNode | null;
  name: string;
  typeArgs: TypeNode[] | null;
  isNew: boolean;
  sym?: MethodSymbol;
  fn?: MethodSymbol;
  fnType?: Type;
  refKind?: 'static' | 'bound' | 'unbound' | 'new' | 'newarray' | 'super' | 'arrayclone';
  site?: Type;
  varargsCall?: boolean;
  fnParams?: Type[];
  fnReturn?: Type;
  refReturn?: Type;
}
export interface SwitchExpr extends ExprBase, SwitchBody {
  k: 'switchx';
  yields?: Expr[];
}
export type Expr =
  | Literal
  | Ident
  | Select
  | ThisExpr
  | SuperExpr
  | ClassLit
  | Call
  | NewExpr
  | NewArray
  | Unary
  | Binary
  | Assign
  | CompoundAssign
  | Conditional
  | InstanceOf
  | Cast
  | Index
  | Paren
  | Lambda
  | MethodRef
  | SwitchExpr;

export interface ImportNode extends Node {
  isStatic: boolean;
  module: boolean;
  name: string;
  wildcard: boolean;
}
export interface CompilationUnit {
  pkg: string;
  imports: ImportNode[];
  types: ClassNode[];
  implicitClass: boolean;
}

/** Modifier bits, as in the class file where one exists. */
export const F = {
  PUBLIC: 1,
  PRIVATE: 2,
  PROTECTED: 4,
  STATIC: 8,
  FINAL: 0x10,
  SYNCHRONIZED: 0x20,
  VOLATILE: 0x40,
  TRANSIENT: 0x80,
  VARARGS: 0x80,
  NATIVE: 0x100,
  INTERFACE: 0x200,
  ABSTRACT: 0x400,
  STRICTFP: 0x800,
  SYNTHETIC: 0x1000,
  ANNOTATION: 0x2000,
  ENUM: 0x4000,
  DEFAULT: 0x10000,
  SEALED: 0x20000,
  NONSEALED: 0x40000,
  RECORD: 0x80000,
} as const;
