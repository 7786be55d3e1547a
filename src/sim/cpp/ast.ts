// The syntax tree of a C++20 translation unit, as the parser makes it; names are not yet looked up.
import type { Pos } from './diagnose.ts';
import type { Token } from './lex.ts';

export interface NamePart {
  id: string;
  targs?: TArg[];
  opType?: TypeNode;
  pos: Pos;
}
/** A possibly qualified name. `decl` is a leading decltype(...). */
export interface Name {
  pos: Pos;
  global: boolean;
  parts: NamePart[];
  decl?: Expr;
}
export interface TArg {
  type?: TypeNode;
  expr?: Expr;
  pack: boolean;
  pos: Pos;
}

export type TypeNode =
  | { k: 'basic'; pos: Pos; b: string; cv: number }
  | { k: 'named'; pos: Pos; name: Name; cv: number; typename: boolean }
  | { k: 'auto'; pos: Pos; cv: number; concept?: NamePart & { name: Name }; dauto: boolean }
  | { k: 'decltype'; pos: Pos; e: Expr; cv: number }
  | { k: 'class'; pos: Pos; decl: ClassDecl; cv: number }
  | { k: 'enum'; pos: Pos; decl: EnumDecl; cv: number }
  | { k: 'ptr'; pos: Pos; to: TypeNode; cv: number }
  | { k: 'ref'; pos: Pos; to: TypeNode; rv: boolean; cv: number }
  | { k: 'arr'; pos: Pos; of: TypeNode; n: Expr | null; cv: number }
  | {
      k: 'fn';
      pos: Pos;
      ret: TypeNode;
      params: Param[];
      variadic: boolean;
      fcv: number;
      ref: string;
      noexc: boolean | Expr;
      cv: number;
      requires?: Expr;
    }
  | { k: 'memptr'; pos: Pos; cls: Name; to: TypeNode; cv: number }
  | { k: 'trait'; pos: Pos; name: string; of: TypeNode; cv: number }
  | { k: 'pack'; pos: Pos; of: TypeNode; cv: number };

export interface Param {
  pos: Pos;
  type: TypeNode;
  name: string;
  def?: Expr;
  defTokens?: Token[];
  pack: boolean;
  thisParam?: boolean;
}
export interface TParam {
  k: 'type' | 'value' | 'template';
  name: string;
  pos: Pos;
  pack: boolean;
  type?: TypeNode;
  defType?: TypeNode;
  defExpr?: Expr;
  concept?: NamePart & { name: Name };
  params?: TParam[];
}
export interface Template {
  params: TParam[];
  requires?: Expr;
}

export type Init =
  | { k: 'none' }
  | { k: 'copy'; e: Expr; pos: Pos }
  | { k: 'paren'; args: Expr[]; pos: Pos }
  | { k: 'brace'; e: BraceExpr; pos: Pos };
export interface BraceExpr {
  k: 'brace';
  pos: Pos;
  items: { name?: string; e: Expr; pos: Pos }[];
  end: Pos;
}
export interface Capture {
  name: string;
  pos: Pos;
  ref: boolean;
  init?: Init;
  thisStar?: boolean;
  pack: boolean;
}
export interface Requirement {
  k: 'expr' | 'type' | 'compound' | 'nested';
  e?: Expr;
  type?: TypeNode;
  noexc?: boolean;
  concept?: NamePart & { name: Name };
  pos: Pos;
}

export type Expr =
  | { k: 'num'; pos: Pos; s: string }
  | { k: 'str'; pos: Pos; bytes: number[]; prefix: string; suffix?: string }
  | { k: 'chr'; pos: Pos; v: number; prefix: string; multi: boolean }
  | { k: 'bool'; pos: Pos; v: boolean }
  | { k: 'nullptr'; pos: Pos }
  | { k: 'this'; pos: Pos }
  | { k: 'name'; pos: Pos; name: Name }
  | { k: 'un'; pos: Pos; op: string; e: Expr }
  | { k: 'post'; pos: Pos; op: string; e: Expr }
  | { k: 'bin'; pos: Pos; op: string; a: Expr; b: Expr; paren?: boolean }
  | { k: 'assign'; pos: Pos; op: string; a: Expr; b: Expr }
  | { k: 'cond'; pos: Pos; c: Expr; a: Expr; b: Expr }
  | { k: 'paren'; pos: Pos; e: Expr }
  | { k: 'call'; pos: Pos; f: Expr; args: Expr[] }
  | { k: 'index'; pos: Pos; a: Expr; args: Expr[] }
  | { k: 'mem'; pos: Pos; o: Expr; arrow: boolean; name: Name }
  | { k: 'cast'; pos: Pos; style: string; type: TypeNode; e: Expr }
  | { k: 'fcast'; pos: Pos; type: TypeNode; args: Expr[]; brace: BraceExpr | null }
  | { k: 'sizeof'; pos: Pos; type?: TypeNode; e?: Expr; pack?: string }
  | { k: 'alignof'; pos: Pos; type: TypeNode }
  | { k: 'typeid'; pos: Pos; type?: TypeNode; e?: Expr }
  | { k: 'noexcept'; pos: Pos; e: Expr }
  | { k: 'new'; pos: Pos; global: boolean; place: Expr[]; type: TypeNode; init: Init }
  | { k: 'delete'; pos: Pos; array: boolean; e: Expr; global: boolean }
  | { k: 'throw'; pos: Pos; e: Expr | null }
  | {
      k: 'lambda';
      pos: Pos;
      dflt: string;
      captures: Capture[];
      tmpl?: Template;
      params: Param[];
      variadic: boolean;
      ret?: TypeNode;
      mutable: boolean;
      noexc: boolean | Expr;
      requires?: Expr;
      body: Stmt & { k: 'block' };
      hasParams: boolean;
    }
  | BraceExpr
  | { k: 'pack'; pos: Pos; e: Expr }
  | { k: 'fold'; pos: Pos; op: string; l: Expr | null; r: Expr | null }
  | { k: 'requires'; pos: Pos; params: Param[]; reqs: Requirement[] }
  | { k: 'vaarg'; pos: Pos; e: Expr; type: TypeNode }
  | { k: 'offsetof'; pos: Pos; type: TypeNode; member: string[] }
  | { k: 'trait'; pos: Pos; name: string; args: TArg[] }
  | { k: 'typearg'; pos: Pos; type: TypeNode };

export type Stmt =
  | { k: 'expr'; pos: Pos; e: Expr }
  | { k: 'empty'; pos: Pos }
  | { k: 'decl'; pos: Pos; d: Decl[] }
  | { k: 'block'; pos: Pos; body: Stmt[]; end: Pos }
  | { k: 'if'; pos: Pos; constexpr: boolean; consteval?: boolean; init?: Stmt; c: Expr | CondDecl; a: Stmt; b?: Stmt }
  | { k: 'while'; pos: Pos; c: Expr | CondDecl; body: Stmt }
  | { k: 'do'; pos: Pos; c: Expr; body: Stmt }
  | { k: 'for'; pos: Pos; init: Stmt; c?: Expr | CondDecl; step?: Expr; body: Stmt }
  | { k: 'rfor'; pos: Pos; init?: Stmt; d: Decl; range: Expr; body: Stmt }
  | { k: 'switch'; pos: Pos; init?: Stmt; c: Expr | CondDecl; body: Stmt }
  | { k: 'case'; pos: Pos; e: Expr; body: Stmt }
  | { k: 'default'; pos: Pos; body: Stmt }
  | { k: 'break' | 'continue'; pos: Pos }
  | { k: 'return'; pos: Pos; e: Expr | null }
  | { k: 'try'; pos: Pos; body: Stmt; handlers: Handler[] }
  | { k: 'goto'; pos: Pos; label: string }
  | { k: 'label'; pos: Pos; label: string; body: Stmt };
export interface Handler {
  pos: Pos;
  type: TypeNode | null;
  name: string;
  body: Stmt;
}
export interface CondDecl {
  k: 'cond-decl';
  pos: Pos;
  d: Decl;
}

export interface Flags {
  static?: boolean;
  extern?: boolean;
  constexpr?: boolean;
  consteval?: boolean;
  constinit?: boolean;
  inline?: boolean;
  virtual?: boolean;
  explicit?: boolean;
  explicitExpr?: Expr;
  friend?: boolean;
  mutable?: boolean;
  typedef?: boolean;
  thread_local?: boolean;
  nodiscard?: boolean;
  noreturn?: boolean;
  nua?: boolean;
  align?: Expr | TypeNode;
  register?: boolean;
  leaf?: string;
}

export interface VarDecl {
  k: 'var';
  pos: Pos;
  name: Name;
  type: TypeNode;
  flags: Flags;
  init: Init;
  initTokens?: Token[];
  /** its initialiser was a syntax error */
  broken?: boolean;
  tmpl?: Template;
  bits?: Expr;
  access: string;
  spec?: TArg[];
  end: Pos;
}
export interface FuncDecl {
  k: 'func';
  pos: Pos;
  name: Name;
  type: TypeNode & { k: 'fn' };
  flags: Flags;
  tmpl?: Template;
  access: string;
  body?: Stmt & { k: 'block' };
  bodyTokens?: Token[];
  inits?: MemInit[];
  handlers?: Handler[];
  special?: 'default' | 'delete' | 'pure';
  override?: boolean;
  final?: boolean;
  kind: 'plain' | 'ctor' | 'dtor' | 'conv' | 'guide';
  outer?: Template;
  outers?: Template[];
  friend?: boolean;
  trailing: boolean;
  end: Pos;
  library?: boolean;
}
export interface MemInit {
  name: Name;
  args: Expr[];
  brace: BraceExpr | null;
  pos: Pos;
  pack: boolean;
}
export interface BaseSpec {
  name: TypeNode;
  access: string;
  virtual: boolean;
  pack: boolean;
  pos: Pos;
}
export interface ClassDecl {
  k: 'class';
  pos: Pos;
  key: string;
  name: Name | null;
  tmpl?: Template;
  bases: BaseSpec[];
  members: Decl[] | null;
  final: boolean;
  access: string;
  spec?: TArg[];
  friend?: boolean;
  end: Pos;
  align?: Expr | TypeNode;
  anonField?: boolean;
  leafClass?: boolean;
}
export interface EnumDecl {
  k: 'enum';
  pos: Pos;
  name: Name | null;
  scoped: boolean;
  base?: TypeNode;
  items: { name: string; e?: Expr; pos: Pos }[] | null;
  access: string;
}
export type Decl =
  | VarDecl
  | FuncDecl
  | ClassDecl
  | EnumDecl
  | { k: 'alias'; pos: Pos; name: string; type: TypeNode; tmpl?: Template; access: string }
  | { k: 'using'; pos: Pos; name: Name; typename: boolean; access: string; enum?: boolean; pack?: boolean }
  | { k: 'usingns'; pos: Pos; name: Name }
  | { k: 'namespace'; pos: Pos; names: string[]; inline: boolean; body: Decl[] }
  | { k: 'nsalias'; pos: Pos; name: string; target: Name }
  | { k: 'static_assert'; pos: Pos; e: Expr; msg: string }
  | { k: 'concept'; pos: Pos; name: string; tmpl: Template; e: Expr }
  | { k: 'sbind'; pos: Pos; names: { name: string; pos: Pos }[]; type: TypeNode; init: Init; flags: Flags }
  | { k: 'empty'; pos: Pos }
  | { k: 'explicit'; pos: Pos };
