// The typed tree a body becomes: everything implicit is written out. After rustc_middle::thir 1.95.
import type { Span, Expansion } from '../parse/lex.ts';
import type { BinOp, FormatPiece } from '../parse/ast.ts';
import type { Arg, Const, Ty } from './types.ts';
import type { ClosureDef, ConstDef, FnDef, TraitDef, VariantDef } from './defs.ts';

export interface Local {
  id: number;
  name: string;
  ty: Ty;
  mut: boolean;
  span: Span;
  exp: Expansion | null;
  depth: ClosureBody | null;
  self: boolean;
  typed: boolean;
  refBinding: boolean;
  byRefMatch: boolean;
}
/** A body in the making: the function's own (null) or a closure's. */
export interface ClosureBody {
  def: ClosureDef;
  parent: ClosureBody | null;
  params: { pat: TPat; ty: Ty; span: Span }[];
  body: TExpr;
  ret: Ty;
  captures: Map<number, Local>;
  uses: Upvar[];
  expectedKind: 'Fn' | 'FnMut' | 'FnOnce' | null;
  nested: ClosureBody[];
  span: Span;
  locals: Local[];
  seen: boolean;
  kindChecks: { want: string; span: Span }[];
}
export interface Proj {
  k: 'field' | 'deref' | 'other';
  variant: VariantDef | null;
  index: number;
  ty: Ty;
}
/** A captured place and how. */
export interface Upvar {
  local: Local;
  projs: Proj[];
  by: 'move' | 'copy' | 'ref' | 'uniq' | 'mut';
  span: Span;
  ty: Ty;
  name: string;
}

export type CastKind =
  | 'int'
  | 'enum'
  | 'intfloat'
  | 'floatint'
  | 'float'
  | 'u8char'
  | 'charint'
  | 'boolint'
  | 'ptrptr'
  | 'ptrint'
  | 'intptr'
  | 'fnint'
  | 'arrayptr'
  | 'same'
  | 'fnptr'
  | 'refptr';
export interface Callee {
  def: FnDef;
  args: readonly Arg[];
}
export type TExpr = { ty: Ty; span: Span } & (
  | { k: 'lit'; value: bigint | number | string | boolean | Uint8Array }
  | { k: 'local'; local: Local }
  | { k: 'const'; def: ConstDef; args: readonly Arg[] }
  | { k: 'constparam'; c: Const }
  | { k: 'static'; def: ConstDef }
  | { k: 'fn' }
  | { k: 'call'; fn: TExpr; args: TExpr[]; fnSpan: Span; op: boolean; recv: Span | null }
  | { k: 'deref'; e: TExpr }
  | { k: 'overderef'; e: TExpr; mut: boolean }
  | { k: 'field'; e: TExpr; variant: VariantDef | null; index: number; name: string }
  | { k: 'index'; e: TExpr; index: TExpr }
  | { k: 'overindex'; e: TExpr; index: TExpr; mut: boolean }
  | { k: 'borrow'; mut: boolean; e: TExpr; twoPhase: boolean }
  | { k: 'rawborrow'; mut: boolean; e: TExpr }
  | { k: 'unary'; op: '-' | '!'; e: TExpr; method: Callee | null }
  | { k: 'binary'; op: BinOp; l: TExpr; r: TExpr; method: Callee | null; opSpan: Span }
  | { k: 'lazy'; op: '&&' | '||'; l: TExpr; r: TExpr }
  | { k: 'cast'; kind: CastKind | null; e: TExpr }
  | { k: 'assign'; l: TExpr; r: TExpr }
  | { k: 'assignop'; op: BinOp; l: TExpr; r: TExpr; method: Callee | null; opSpan: Span }
  | { k: 'tuple'; elems: TExpr[] }
  | { k: 'array'; elems: TExpr[] }
  | { k: 'repeat'; e: TExpr; len: Const }
  | { k: 'adt'; variant: VariantDef; fields: { index: number; e: TExpr }[]; base: TExpr | null; defaults: boolean }
  | { k: 'closure'; body: ClosureBody }
  | { k: 'block'; stmts: TStmt[]; expr: TExpr | null; label: LoopTarget | null; unsafe: boolean }
  | { k: 'if'; cond: TExpr; then: TExpr; els: TExpr | null }
  | { k: 'let'; pat: TPat; e: TExpr }
  | { k: 'match'; e: TExpr; arms: TArm[]; desugar: '' | 'for' | 'try' }
  | { k: 'loop'; body: TExpr; target: LoopTarget }
  | { k: 'break'; target: LoopTarget; e: TExpr | null }
  | { k: 'continue'; target: LoopTarget }
  | { k: 'return'; e: TExpr | null }
  | { k: 'never'; e: TExpr }
  | { k: 'coerce'; what: 'unsize' | 'reify' | 'closurefn' | 'unsafefn' | 'mutconst' | 'refptr'; e: TExpr }
  | { k: 'format'; pieces: FormatPiece[]; args: { e: TExpr; trait: string }[]; counts: { index: number; e: TExpr }[] }
  | { k: 'scope'; e: TExpr }
  | { k: 'error' }
);
export type TStmt = { span: Span } & (
  { k: 'let'; pat: TPat; init: TExpr | null; els: TExpr | null; ty: Ty; ann?: Ty } | { k: 'expr'; e: TExpr }
);
export interface TArm {
  pat: TPat;
  guard: TExpr | null;
  body: TExpr;
  span: Span;
}
export interface LoopTarget {
  name: string | null;
  exp: Expansion | null;
  span: Span;
  isBlock: boolean;
  ty: Ty;
  breaks: number;
  depth: ClosureBody | null;
  merge: unknown;
  broke: boolean;
  isLoop: boolean;
}
export type TPat = { ty: Ty; span: Span } & (
  | { k: 'wild' }
  | { k: 'bind'; local: Local; by: 'move' | 'ref' | 'refmut'; sub: TPat | null; primary: boolean }
  | { k: 'variant'; variant: VariantDef; subs: { index: number; pat: TPat }[] }
  | { k: 'leaf'; subs: { index: number; pat: TPat }[] }
  | { k: 'deref'; pat: TPat }
  | { k: 'const'; value: bigint | number | string | boolean | Uint8Array | null; e: TExpr }
  | { k: 'range'; lo: bigint | number | null; hi: bigint | number | null; inclusive: boolean }
  | { k: 'slice'; before: TPat[]; rest: TPat | null; hasRest: boolean; after: TPat[] }
  | { k: 'or'; pats: TPat[] }
  | { k: 'never' }
  | { k: 'error' }
);
/** A checked body. */
export interface Body {
  owner: FnDef | ConstDef;
  params: { pat: TPat; ty: Ty; span: Span }[];
  ret: Ty;
  value: TExpr;
  locals: Local[];
  closures: ClosureBody[];
  tainted: boolean;
  resolve: (t: Ty) => Ty;
  resolveArgs: (a: readonly Arg[]) => readonly Arg[];
  env: import('./defs.ts').Pred[];
  traits: TraitDef[];
  endSpan: Span;
}
