// The syntax tree of C# 14 as the parser builds it: plain data, offsets into one source text.
import type { InterpolationPart, LiteralValue } from './parse/lexer.ts';

export interface Node {
  start: number;
  end: number;
}
export type TypeSyntax =
  | (Node & {
      k: 'named';
      parts: { id: string; targs: TypeSyntax[] | null; start: number; end: number }[];
      alias?: string;
    })
  | (Node & { k: 'array'; elem: TypeSyntax; rank: number })
  | (Node & { k: 'nullable'; elem: TypeSyntax })
  | (Node & { k: 'tuple'; elems: { type: TypeSyntax; name?: string }[] })
  | (Node & { k: 'pointer'; elem: TypeSyntax })
  | (Node & { k: 'ref'; elem: TypeSyntax; readonly: boolean })
  | (Node & { k: 'omitted' });

export interface Arg extends Node {
  name?: string;
  nameStart?: number;
  ref: '' | 'ref' | 'out' | 'in';
  e: Expr;
}
export type Designation =
  (Node & { k: 'single'; name: string }) | (Node & { k: 'discard' }) | (Node & { k: 'paren'; items: Designation[] });
export interface InitializerSyntax extends Node {
  items: Expr[];
}
export interface LambdaParam extends Node {
  name: string;
  type: TypeSyntax | null;
  ref: string;
  def: Expr | null;
  params: boolean;
}
export interface SwitchArm extends Node {
  pattern: Pattern;
  when: Expr | null;
  e: Expr;
}
export type Expr =
  | (Node & { k: 'lit'; value: LiteralValue })
  | (Node & { k: 'name'; id: string; targs: TypeSyntax[] | null })
  | (Node & { k: 'alias'; alias: string; id: string; targs: TypeSyntax[] | null })
  | (Node & { k: 'predefined'; id: string })
  | (Node & { k: 'typeExpr'; type: TypeSyntax })
  | (Node & { k: 'member'; e: Expr; id: string; targs: TypeSyntax[] | null; nameStart: number })
  | (Node & { k: 'binding'; id: string; targs: TypeSyntax[] | null; nameStart: number })
  | (Node & { k: 'elementBinding'; args: Arg[] })
  | (Node & { k: 'cond?'; e: Expr; rest: Expr })
  | (Node & { k: 'call'; f: Expr; args: Arg[]; open: number })
  | (Node & { k: 'index'; e: Expr; args: Arg[] })
  | (Node & { k: 'unary'; op: string; e: Expr })
  | (Node & { k: 'postfix'; op: string; e: Expr })
  | (Node & { k: 'binary'; op: string; l: Expr; r: Expr; opStart: number })
  | (Node & { k: 'assign'; op: string; l: Expr; r: Expr; opStart: number })
  | (Node & { k: 'conditional'; c: Expr; a: Expr; b: Expr })
  | (Node & { k: 'cast'; type: TypeSyntax; e: Expr })
  | (Node & { k: 'as'; e: Expr; type: TypeSyntax; opStart: number })
  | (Node & { k: 'is'; e: Expr; pattern: Pattern; opStart: number })
  | (Node & {
      k: 'lambda';
      params: LambdaParam[];
      body: Expr | Statement;
      isAsync: boolean;
      isStatic: boolean;
      ret: TypeSyntax | null;
      anonymous: boolean;
      hasParams: boolean;
      arrow: number;
      isVoidExpr?: boolean;
    })
  | (Node & { k: 'new'; type: TypeSyntax | null; args: Arg[] | null; init: ObjectInit | null })
  | (Node & {
      k: 'newArray';
      elem: TypeSyntax;
      sizes: Expr[];
      rank: number;
      outer: number[];
      init: InitializerSyntax | null;
    })
  | (Node & { k: 'implicitArray'; rank: number; init: InitializerSyntax })
  | (Node & { k: 'arrayInit'; items: Expr[] })
  | (Node & { k: 'anonObject'; members: { name: string | null; e: Expr }[] })
  | (Node & { k: 'stackalloc'; elem: TypeSyntax | null; size: Expr | null; init: InitializerSyntax | null })
  | (Node & { k: 'collection'; items: { e: Expr; spread: boolean; start: number; end: number }[] })
  | (Node & { k: 'tuple'; items: Arg[] })
  | (Node & { k: 'paren'; e: Expr })
  | (Node & { k: 'throw'; e: Expr })
  | (Node & { k: 'await'; e: Expr })
  | (Node & { k: 'switch'; e: Expr; arms: SwitchArm[]; keyword: number })
  | (Node & { k: 'with'; e: Expr; init: { name: string; e: Expr; start: number; end: number }[] })
  | (Node & { k: 'default'; type: TypeSyntax | null })
  | (Node & { k: 'typeof'; type: TypeSyntax })
  | (Node & { k: 'sizeof'; type: TypeSyntax })
  | (Node & { k: 'checked'; on: boolean; e: Expr })
  | (Node & { k: 'interp'; parts: { part: InterpolationPart; e: Expr | null; align: Expr | null }[] })
  | (Node & { k: 'this' })
  | (Node & { k: 'base' })
  | (Node & { k: 'ref'; e: Expr })
  | (Node & { k: 'range'; l: Expr | null; r: Expr | null })
  | (Node & { k: 'declare'; type: TypeSyntax; d: Designation })
  | (Node & { k: 'suppress'; e: Expr })
  | (Node & { k: 'query'; from: QueryClause[] })
  | (Node & { k: 'missing' })
  | (Node & { k: 'unsupported'; what: string });
export interface ObjectInit extends Node {
  items: InitItem[];
  isObject: boolean;
}
export type InitItem =
  | { k: 'assign'; name: string; e: Expr | ObjectInit; nested: boolean; start: number; end: number; nameEnd: number }
  | { k: 'index'; args: Arg[]; e: Expr | ObjectInit; nested: boolean; start: number; end: number }
  | { k: 'add'; args: Expr[]; start: number; end: number };
export type QueryClause =
  | { k: 'from'; type: TypeSyntax | null; name: string; e: Expr; start: number; end: number }
  | { k: 'let'; name: string; e: Expr; start: number; end: number }
  | { k: 'where'; e: Expr; start: number; end: number }
  | {
      k: 'join';
      type: TypeSyntax | null;
      name: string;
      e: Expr;
      on: Expr;
      equals: Expr;
      into: string | null;
      start: number;
      end: number;
    }
  | { k: 'orderby'; keys: { e: Expr; desc: boolean }[]; start: number; end: number }
  | { k: 'select'; e: Expr; start: number; end: number }
  | { k: 'group'; e: Expr; by: Expr; start: number; end: number }
  | { k: 'into'; name: string; start: number; end: number };

export type Pattern =
  | (Node & { k: 'discard' })
  | (Node & { k: 'var'; d: Designation })
  | (Node & { k: 'const'; e: Expr })
  | (Node & { k: 'rel'; op: string; e: Expr })
  | (Node & { k: 'type'; type: TypeSyntax })
  | (Node & { k: 'decl'; type: TypeSyntax; d: Designation })
  | (Node & {
      k: 'recursive';
      type: TypeSyntax | null;
      pos: { name?: string; p: Pattern }[] | null;
      props: { path: string[]; p: Pattern; start: number; end: number }[] | null;
      d: Designation | null;
    })
  | (Node & { k: 'list'; items: Pattern[]; d: Designation | null })
  | (Node & { k: 'slice'; p: Pattern | null })
  | (Node & { k: 'not'; p: Pattern })
  | (Node & { k: 'and' | 'or'; l: Pattern; r: Pattern });

export interface Declarator extends Node {
  name: string;
  init: Expr | null;
  nameEnd: number;
}
export interface CatchClause extends Node {
  type: TypeSyntax | null;
  name: string | null;
  filter: Expr | null;
  body: Block;
}
export interface Block extends Node {
  k: 'block';
  stmts: Statement[];
}
export type Statement =
  | Block
  | (Node & { k: 'empty' })
  | (Node & {
      k: 'local';
      type: TypeSyntax;
      decls: Declarator[];
      isConst: boolean;
      isUsing: boolean;
      isAwait: boolean;
      scoped: boolean;
    })
  | (Node & { k: 'expr'; e: Expr })
  | (Node & { k: 'if'; c: Expr; a: Statement; b: Statement | null })
  | (Node & { k: 'while'; c: Expr; body: Statement })
  | (Node & { k: 'do'; c: Expr; body: Statement })
  | (Node & { k: 'for'; init: Statement | null; inits: Expr[]; c: Expr | null; incr: Expr[]; body: Statement })
  | (Node & {
      k: 'foreach';
      type: TypeSyntax | null;
      name: string;
      d: Expr | null;
      e: Expr;
      body: Statement;
      isAwait: boolean;
      nameStart: number;
      inStart: number;
    })
  | (Node & { k: 'return'; e: Expr | null })
  | (Node & { k: 'break' })
  | (Node & { k: 'continue' })
  | (Node & { k: 'throw'; e: Expr | null })
  | (Node & { k: 'yield'; e: Expr | null })
  | (Node & { k: 'try'; body: Block; catches: CatchClause[]; fin: Block | null })
  | (Node & { k: 'using'; decl: Statement | null; e: Expr | null; body: Statement; isAwait: boolean })
  | (Node & { k: 'lock'; e: Expr; body: Statement })
  | (Node & {
      k: 'switch';
      e: Expr;
      sections: {
        labels: { pattern: Pattern | null; when: Expr | null; start: number; end: number }[];
        stmts: Statement[];
        start: number;
        end: number;
      }[];
      open: number;
    })
  | (Node & { k: 'goto'; label: string })
  | (Node & { k: 'gotoCase'; e: Expr | null })
  | (Node & { k: 'label'; name: string; body: Statement })
  | (Node & { k: 'checked'; on: boolean; body: Block })
  | (Node & { k: 'localFunction'; m: MethodDecl })
  | (Node & { k: 'unsafe'; what: string });

export interface AttributeSyntax extends Node {
  name: string;
  type: TypeSyntax;
  args: Arg[];
  named: { name: string; e: Expr }[];
  target?: string;
}
export interface Param extends Node {
  name: string;
  type: TypeSyntax;
  ref: '' | 'ref' | 'out' | 'in' | 'ref readonly';
  params: boolean;
  isThis: boolean;
  def: Expr | null;
  attrs: AttributeSyntax[];
  scoped: boolean;
  nameStart: number;
}
export interface TypeParamSyntax extends Node {
  name: string;
  variance: '' | 'in' | 'out';
}
export interface Constraint extends Node {
  name: string;
  items: (
    | { k: 'type'; type: TypeSyntax }
    | { k: 'class' | 'struct' | 'new' | 'notnull' | 'unmanaged' | 'default' | 'refstruct' }
  )[];
}
export interface MemberBase extends Node {
  mods: string[];
  attrs: AttributeSyntax[];
  modStarts: number[];
}
export type Body = Block | Expr | null;
export interface MethodDecl extends MemberBase {
  k: 'method';
  ret: TypeSyntax;
  explicit: TypeSyntax | null;
  name: string;
  nameStart: number;
  nameEnd: number;
  tparams: TypeParamSyntax[];
  params: Param[];
  constraints: Constraint[];
  body: Block | null;
  expr: Expr | null;
}
export interface CtorDecl extends MemberBase {
  k: 'ctor';
  name: string;
  nameStart: number;
  nameEnd: number;
  params: Param[];
  init: { kind: 'this' | 'base'; args: Arg[]; start: number; end: number } | null;
  body: Block | null;
  expr: Expr | null;
}
export interface DtorDecl extends MemberBase {
  k: 'dtor';
  name: string;
  nameStart: number;
  body: Block | null;
  expr: Expr | null;
}
export interface Accessor extends MemberBase {
  kind: 'get' | 'set' | 'init' | 'add' | 'remove';
  body: Block | null;
  expr: Expr | null;
}
export interface PropertyDecl extends MemberBase {
  k: 'property';
  type: TypeSyntax;
  explicit: TypeSyntax | null;
  name: string;
  nameStart: number;
  nameEnd: number;
  params: Param[] | null;
  accessors: Accessor[];
  expr: Expr | null;
  init: Expr | null;
}
export interface FieldDecl extends MemberBase {
  k: 'field';
  type: TypeSyntax;
  decls: Declarator[];
  isEvent: boolean;
}
export interface EventDecl extends MemberBase {
  k: 'event';
  type: TypeSyntax;
  explicit: TypeSyntax | null;
  name: string;
  nameStart: number;
  nameEnd: number;
  accessors: Accessor[];
}
export interface OperatorDecl extends MemberBase {
  k: 'operator';
  op: string;
  checked: boolean;
  ret: TypeSyntax;
  params: Param[];
  body: Block | null;
  expr: Expr | null;
  nameStart: number;
  nameEnd: number;
  explicit: TypeSyntax | null;
}
export interface EnumMember extends Node {
  name: string;
  value: Expr | null;
}
export interface TypeDecl extends MemberBase {
  k: 'type';
  kind: 'class' | 'struct' | 'interface' | 'enum' | 'delegate' | 'record' | 'record struct';
  name: string;
  nameStart: number;
  nameEnd: number;
  tparams: TypeParamSyntax[];
  bases: { type: TypeSyntax; args: Arg[] | null }[];
  constraints: Constraint[];
  members: Member[];
  params: Param[] | null;
  enumMembers: EnumMember[];
  ret: TypeSyntax | null;
  closeBrace: number;
}
export type Member = MethodDecl | CtorDecl | DtorDecl | PropertyDecl | FieldDecl | EventDecl | OperatorDecl | TypeDecl;
export interface UsingDirective extends Node {
  global: boolean;
  static: boolean;
  alias: string | null;
  type: TypeSyntax;
}
export interface NamespaceDecl {
  usings: UsingDirective[];
  name: string;
  types: TypeDecl[];
  namespaces: NamespaceDecl[];
  start: number;
  end: number;
}
export interface CompilationUnit {
  source: string;
  file: string;
  root: NamespaceDecl;
  stmts: Statement[];
  eof: number;
}
