// The abstract syntax tree, shaped after CPython 3.13's Parser/Python.asdl; constants carry their value.

export interface Pos {
  /** UTF-16 offsets into the source. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

export type Const =
  | { readonly t: 'int'; readonly v: bigint }
  | { readonly t: 'float' | 'imag'; readonly v: number }
  | { readonly t: 'str'; readonly v: string }
  | { readonly t: 'bytes'; readonly v: Uint8Array }
  | { readonly t: 'None' | 'True' | 'False' | 'Ellipsis' }
  | { readonly t: 'tuple' | 'frozenset'; readonly v: readonly Const[] };

export interface Comprehension {
  readonly target: Expr;
  readonly iter: Expr;
  readonly ifs: readonly Expr[];
  readonly isAsync: boolean;
}
export interface Keyword extends Pos {
  /** null = `**value`. */
  readonly name: string | null;
  readonly value: Expr;
}
export interface Arg extends Pos {
  readonly name: string;
  readonly annotation: Expr | null;
}
export interface Arguments {
  readonly posonly: readonly Arg[];
  readonly args: readonly Arg[];
  readonly vararg: Arg | null;
  readonly kwonly: readonly Arg[];
  /** One a keyword-only parameter, null where none. */
  readonly kwDefaults: readonly (Expr | null)[];
  readonly kwarg: Arg | null;
  readonly defaults: readonly Expr[];
}

export type Expr = Pos &
  (
    | { readonly k: 'Name'; readonly id: string }
    | { readonly k: 'Constant'; readonly value: Const }
    | { readonly k: 'JoinedStr'; readonly parts: readonly Expr[] }
    | {
        readonly k: 'FormattedValue';
        readonly value: Expr;
        readonly conversion: 's' | 'r' | 'a' | null;
        readonly spec: Expr | null;
      }
    | { readonly k: 'BoolOp'; readonly op: 'and' | 'or'; readonly values: readonly Expr[] }
    | { readonly k: 'NamedExpr'; readonly target: Expr & { readonly k: 'Name' }; readonly value: Expr }
    | { readonly k: 'BinOp'; readonly op: string; readonly left: Expr; readonly right: Expr }
    | { readonly k: 'UnaryOp'; readonly op: 'not' | '-' | '+' | '~'; readonly operand: Expr }
    | { readonly k: 'Lambda'; readonly args: Arguments; readonly body: Expr }
    | { readonly k: 'IfExp'; readonly test: Expr; readonly body: Expr; readonly orelse: Expr }
    | { readonly k: 'Dict'; readonly keys: readonly (Expr | null)[]; readonly values: readonly Expr[] }
    | { readonly k: 'Set' | 'List' | 'Tuple'; readonly elts: readonly Expr[]; readonly paren?: boolean }
    | { readonly k: 'ListComp'; readonly elt: Expr; readonly gens: readonly Comprehension[] }
    | { readonly k: 'SetComp'; readonly elt: Expr; readonly gens: readonly Comprehension[] }
    | { readonly k: 'GeneratorExp'; readonly elt: Expr; readonly gens: readonly Comprehension[] }
    | { readonly k: 'DictComp'; readonly key: Expr; readonly elt: Expr; readonly gens: readonly Comprehension[] }
    | { readonly k: 'Await' | 'YieldFrom'; readonly value: Expr }
    | { readonly k: 'Yield'; readonly value: Expr | null }
    | {
        readonly k: 'Compare';
        readonly left: Expr;
        readonly ops: readonly string[];
        readonly comparators: readonly Expr[];
      }
    | { readonly k: 'Call'; readonly func: Expr; readonly args: readonly Expr[]; readonly keywords: readonly Keyword[] }
    | { readonly k: 'Attribute'; readonly value: Expr; readonly attr: string; readonly attrPos: Pos }
    | { readonly k: 'Subscript'; readonly value: Expr; readonly index: Expr }
    | { readonly k: 'Starred'; readonly value: Expr }
    | { readonly k: 'Slice'; readonly lower: Expr | null; readonly upper: Expr | null; readonly step: Expr | null }
  );

export interface Handler extends Pos {
  readonly type: Expr | null;
  readonly name: string | null;
  readonly body: readonly Stmt[];
}
export interface WithItem {
  readonly context: Expr;
  readonly target: Expr | null;
}
export type Pattern = Pos &
  (
    | { readonly k: 'MatchValue'; readonly value: Expr }
    | { readonly k: 'MatchSingleton'; readonly value: Const }
    | { readonly k: 'MatchSequence'; readonly patterns: readonly Pattern[] }
    | {
        readonly k: 'MatchMapping';
        readonly keys: readonly Expr[];
        readonly patterns: readonly Pattern[];
        readonly rest: string | null;
      }
    | {
        readonly k: 'MatchClass';
        readonly cls: Expr;
        readonly patterns: readonly Pattern[];
        readonly kwNames: readonly string[];
        readonly kwPatterns: readonly Pattern[];
      }
    | { readonly k: 'MatchStar'; readonly name: string | null }
    | { readonly k: 'MatchAs'; readonly pattern: Pattern | null; readonly name: string | null }
    | { readonly k: 'MatchOr'; readonly patterns: readonly Pattern[] }
  );
export interface Case extends Pos {
  readonly pattern: Pattern;
  readonly guard: Expr | null;
  readonly body: readonly Stmt[];
}
export interface Alias extends Pos {
  readonly name: string;
  readonly asname: string | null;
}

/** A type parameter (PEP 695): `T: bound = default`, `*Ts`, `**P`. */
export interface TypeParam extends Pos {
  readonly kind: 'TypeVar' | 'TypeVarTuple' | 'ParamSpec';
  readonly name: string;
  /** Evaluated when asked for, each in a scope of its own (the keys stand for them). */
  readonly bound: { readonly value: Expr } | null;
  readonly fallback: { readonly value: Expr } | null;
}

export type Stmt = Pos &
  (
    | {
        readonly k: 'FunctionDef';
        readonly name: string;
        readonly args: Arguments;
        readonly body: readonly Stmt[];
        readonly decorators: readonly Expr[];
        readonly returns: Expr | null;
        readonly isAsync: boolean;
        readonly typeParams: readonly TypeParam[];
      }
    | {
        readonly k: 'TypeAlias';
        readonly name: string;
        readonly typeParams: readonly TypeParam[];
        readonly value: Expr;
      }
    | {
        readonly k: 'ClassDef';
        readonly typeParams: readonly TypeParam[];
        readonly name: string;
        readonly bases: readonly Expr[];
        readonly keywords: readonly Keyword[];
        readonly body: readonly Stmt[];
        readonly decorators: readonly Expr[];
      }
    | { readonly k: 'Return'; readonly value: Expr | null }
    | { readonly k: 'Delete'; readonly targets: readonly Expr[] }
    | { readonly k: 'Assign'; readonly targets: readonly Expr[]; readonly value: Expr }
    | { readonly k: 'AugAssign'; readonly target: Expr; readonly op: string; readonly value: Expr }
    | {
        readonly k: 'AnnAssign';
        readonly target: Expr;
        readonly annotation: Expr;
        readonly value: Expr | null;
        readonly simple: boolean;
      }
    | {
        readonly k: 'For';
        readonly target: Expr;
        readonly iter: Expr;
        readonly body: readonly Stmt[];
        readonly orelse: readonly Stmt[];
        readonly isAsync: boolean;
      }
    | { readonly k: 'While'; readonly test: Expr; readonly body: readonly Stmt[]; readonly orelse: readonly Stmt[] }
    | { readonly k: 'If'; readonly test: Expr; readonly body: readonly Stmt[]; readonly orelse: readonly Stmt[] }
    | {
        readonly k: 'With';
        readonly items: readonly WithItem[];
        readonly body: readonly Stmt[];
        readonly isAsync: boolean;
      }
    | { readonly k: 'Match'; readonly subject: Expr; readonly cases: readonly Case[] }
    | { readonly k: 'Raise'; readonly exc: Expr | null; readonly cause: Expr | null }
    | {
        readonly k: 'Try';
        readonly body: readonly Stmt[];
        readonly handlers: readonly Handler[];
        readonly orelse: readonly Stmt[];
        readonly finalbody: readonly Stmt[];
        readonly star: boolean;
      }
    | { readonly k: 'Assert'; readonly test: Expr; readonly msg: Expr | null }
    | { readonly k: 'Import'; readonly names: readonly Alias[] }
    | {
        readonly k: 'ImportFrom';
        readonly module: string | null;
        readonly names: readonly Alias[];
        readonly level: number;
      }
    | { readonly k: 'Global' | 'Nonlocal'; readonly names: readonly string[] }
    | { readonly k: 'Expr'; readonly value: Expr }
    | { readonly k: 'Pass' | 'Break' | 'Continue' }
  );

/** What the real compiler rejects: a SyntaxError (or subclass) at an offset. */
export class SyntaxFault extends Error {
  readonly cls: 'SyntaxError' | 'IndentationError' | 'TabError';
  readonly at: number;
  constructor(message: string, at: number, cls: 'SyntaxError' | 'IndentationError' | 'TabError' = 'SyntaxError') {
    super(message);
    this.cls = cls;
    this.at = at;
  }
}
