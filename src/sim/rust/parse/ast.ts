// The syntax tree of Rust, as the parser leaves it: macros are already expanded.
import type { Span } from './lex.ts';

export interface Ident {
  name: string;
  span: Span;
}
export interface Lifetime {
  name: string;
  span: Span;
} // with its quote; "'_" too
export interface Binding {
  name: Ident;
  ty: TypeNode | null;
  bounds: Bound[];
}
export interface GenericArgs {
  args: GenericArg[];
  bindings: Binding[];
  paren: { inputs: TypeNode[]; output: TypeNode | null } | null;
  span: Span;
}
export type GenericArg = { k: 'ty'; ty: TypeNode } | { k: 'lt'; lt: Lifetime } | { k: 'const'; expr: Expr };
export interface Segment {
  name: string;
  span: Span;
  args: GenericArgs | null;
}
export interface Path {
  global: boolean;
  qself: TypeNode | null;
  qpos: number;
  segs: Segment[];
  span: Span;
}
export type Bound =
  | { k: 'trait'; path: Path; maybe: boolean; forLts: Lifetime[]; span: Span }
  | { k: 'lt'; lt: Lifetime; span: Span }
  | { k: 'use'; span: Span };

export type TypeNode = { span: Span } & (
  | { k: 'path'; path: Path }
  | { k: 'ref'; lt: Lifetime | null; mut: boolean; ty: TypeNode }
  | { k: 'ptr'; mut: boolean; ty: TypeNode }
  | { k: 'tuple'; elems: TypeNode[] }
  | { k: 'array'; ty: TypeNode; len: Expr }
  | { k: 'slice'; ty: TypeNode }
  | { k: 'never' }
  | { k: 'infer' }
  | { k: 'fnptr'; forLts: Lifetime[]; unsafe: boolean; params: TypeNode[]; ret: TypeNode | null }
  | { k: 'dyn'; bounds: Bound[]; bare: boolean }
  | { k: 'impl'; bounds: Bound[] }
);

export type LitKind = 'int' | 'float' | 'str' | 'bytestr' | 'char' | 'byte' | 'bool';
export interface Lit {
  kind: LitKind;
  value: string;
  suffix: string;
  span: Span;
}

export type Pat = { span: Span } & (
  | { k: 'wild' }
  | { k: 'rest' }
  | { k: 'ident'; byRef: boolean; mut: boolean; name: Ident; sub: Pat | null }
  | { k: 'lit'; expr: Expr }
  | { k: 'range'; lo: Expr | null; hi: Expr | null; inclusive: boolean }
  | { k: 'ref'; mut: boolean; pat: Pat }
  | { k: 'tuple'; pats: Pat[] }
  | { k: 'slice'; pats: Pat[] }
  | { k: 'path'; path: Path }
  | { k: 'tuplestruct'; path: Path; pats: Pat[] }
  | { k: 'struct'; path: Path; fields: { name: Ident; pat: Pat; shorthand: boolean }[]; rest: boolean }
  | { k: 'or'; pats: Pat[] }
  | { k: 'err' }
);

export interface Block {
  stmts: Stmt[];
  expr: Expr | null;
  items: Item[];
  span: Span;
}
export type Stmt = { span: Span } & (
  | { k: 'let'; pat: Pat; ty: TypeNode | null; init: Expr | null; els: Block | null }
  | { k: 'expr'; expr: Expr; semi: boolean }
  | { k: 'item'; item: Item }
  | { k: 'empty' }
);
export interface Arm {
  pat: Pat;
  guard: Expr | null;
  body: Expr;
  span: Span;
}
export type BinOp = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '<<' | '>>' | '==' | '!=' | '<' | '<=' | '>' | '>=';
export interface FormatSpec {
  fill: string;
  align: '' | '<' | '^' | '>';
  sign: string;
  alt: boolean;
  zero: boolean;
  width: FormatCount;
  precision: FormatCount;
  trait: string;
}
export type FormatCount = { k: 'none' } | { k: 'lit'; n: number } | { k: 'arg'; index: number };
export type FormatPiece = { k: 'text'; text: string } | { k: 'arg'; index: number; spec: FormatSpec };
export interface ClosureParam {
  pat: Pat;
  ty: TypeNode | null;
}

export type Expr = { span: Span; attrs?: string[] } & (
  | { k: 'lit'; lit: Lit }
  | { k: 'path'; path: Path }
  | { k: 'unary'; op: '-' | '!' | '*'; expr: Expr }
  | { k: 'binary'; op: BinOp; l: Expr; r: Expr; opSpan: Span }
  | { k: 'lazy'; op: '&&' | '||'; l: Expr; r: Expr }
  | { k: 'assign'; l: Expr; r: Expr }
  | { k: 'assignop'; op: BinOp; l: Expr; r: Expr; opSpan: Span }
  | { k: 'borrow'; mut: boolean; raw: boolean; expr: Expr }
  | { k: 'call'; callee: Expr; args: Expr[] }
  | { k: 'method'; recv: Expr; seg: Segment; args: Expr[] }
  | { k: 'field'; expr: Expr; name: Ident }
  | { k: 'index'; expr: Expr; index: Expr }
  | { k: 'range'; lo: Expr | null; hi: Expr | null; inclusive: boolean }
  | { k: 'tuple'; elems: Expr[] }
  | { k: 'array'; elems: Expr[] }
  | { k: 'repeat'; elem: Expr; len: Expr }
  | {
      k: 'struct';
      path: Path;
      fields: { name: Ident; expr: Expr; shorthand: boolean }[];
      base: Expr | null;
      rest: boolean;
    }
  | { k: 'block'; block: Block; label: Ident | null; unsafe: boolean; isConst: boolean }
  | { k: 'if'; cond: Expr; then: Block; els: Expr | null }
  | { k: 'let'; pat: Pat; expr: Expr }
  | { k: 'match'; expr: Expr; arms: Arm[] }
  | { k: 'while'; cond: Expr; body: Block; label: Ident | null }
  | { k: 'loop'; body: Block; label: Ident | null }
  | { k: 'for'; pat: Pat; expr: Expr; body: Block; label: Ident | null }
  | { k: 'break'; label: Ident | null; expr: Expr | null }
  | { k: 'continue'; label: Ident | null }
  | { k: 'return'; expr: Expr | null }
  | { k: 'closure'; move: boolean; params: ClosureParam[]; ret: TypeNode | null; body: Expr; headSpan: Span }
  | { k: 'cast'; expr: Expr; ty: TypeNode }
  | { k: 'try'; expr: Expr }
  | { k: 'paren'; expr: Expr }
  | { k: 'underscore' }
  | { k: 'format'; pieces: FormatPiece[]; args: Expr[]; const: boolean }
  | { k: 'offset_of'; ty: TypeNode; field: Ident }
  | { k: 'lineno'; what: 'line' | 'column' | 'file' }
  | { k: 'err' }
);

export interface GenericParam {
  k: 'lt' | 'ty' | 'const';
  name: Ident;
  bounds: Bound[];
  ty: TypeNode | null;
  def: TypeNode | null;
  constDef: Expr | null;
  mayDangle: boolean;
}
export type WherePred =
  | { k: 'ty'; forLts: Lifetime[]; ty: TypeNode; bounds: Bound[]; span: Span }
  | { k: 'lt'; lt: Lifetime; bounds: Bound[]; span: Span };
export interface Generics {
  params: GenericParam[];
  preds: WherePred[];
  span: Span;
}
export type Vis = { k: 'priv' } | { k: 'pub' } | { k: 'in'; path: Path };
export interface Attr {
  name: string;
  tokens: string;
  span: Span;
}
export interface FieldNode {
  name: Ident;
  ty: TypeNode;
  vis: Vis;
  attrs: Attr[];
}
export interface VariantData {
  kind: 'unit' | 'tuple' | 'struct';
  fields: FieldNode[];
}
export interface FnParam {
  pat: Pat;
  ty: TypeNode;
  isSelf: boolean;
}
export interface FnNode {
  generics: Generics;
  params: FnParam[];
  ret: TypeNode | null;
  body: Block | null;
  unsafe: boolean;
  isConst: boolean;
  isAsync: boolean;
  selfKind: '' | 'value' | 'ref' | 'refmut' | 'typed';
  sigSpan: Span;
}
export interface UseTree {
  path: Path;
  k: 'simple' | 'glob' | 'nested';
  rename: Ident | null;
  nested: UseTree[];
  span: Span;
}
export type Item = { name: Ident; vis: Vis; attrs: Attr[]; span: Span } & (
  | { k: 'fn'; fn: FnNode }
  | { k: 'struct'; generics: Generics; data: VariantData }
  | { k: 'union'; generics: Generics; data: VariantData }
  | {
      k: 'enum';
      generics: Generics;
      variants: { name: Ident; data: VariantData; disc: Expr | null; attrs: Attr[]; span: Span }[];
    }
  | { k: 'trait'; generics: Generics; supers: Bound[]; items: Item[]; unsafe: boolean; auto: boolean }
  | {
      k: 'impl';
      generics: Generics;
      trait: Path | null;
      negative: boolean;
      self: TypeNode;
      items: Item[];
      unsafe: boolean;
      headSpan: Span;
    }
  | { k: 'const'; ty: TypeNode; expr: Expr | null; generics: Generics }
  | { k: 'static'; ty: TypeNode; expr: Expr | null; mut: boolean }
  | { k: 'type'; generics: Generics; ty: TypeNode | null; bounds: Bound[] }
  | { k: 'mod'; items: Item[] }
  | { k: 'use'; tree: UseTree }
);
