// The checked program: expressions with types and value categories, statements ready to be lowered.
import type { Pos } from './diagnose.ts';
import type { BraceExpr } from './ast.ts';
import type { ClassInfo, Entity, Field, FuncInfo, Scope, TemplateInfo, VarInfo, Arg } from './entities.ts';
import type { Type } from './types.ts';

export type XKind =
  | 'int'
  | 'float'
  | 'str'
  | 'null'
  | 'var'
  | 'func'
  | 'member'
  | 'deref'
  | 'load'
  | 'addr'
  | 'conv'
  | 'bin'
  | 'un'
  | 'assign'
  | 'cassign'
  | 'incdec'
  | 'cond'
  | 'and'
  | 'or'
  | 'not'
  | 'comma'
  | 'call'
  | 'vcall'
  | 'pcall'
  | 'mcall'
  | 'leaf'
  | 'ctor'
  | 'agg'
  | 'zero'
  | 'copy'
  | 'temp'
  | 'new'
  | 'delete'
  | 'throw'
  | 'upcast'
  | 'downcast'
  | 'dyncast'
  | 'typeid'
  | 'ilist'
  | 'arrayinit'
  | 'decay'
  | 'ptradd'
  | 'ptrsub'
  | 'ptrdiff'
  | 'memptr'
  | 'memderef'
  | 'vaarg'
  | 'vastart'
  | 'void'
  | 'bitcast'
  | 'noop'
  | 'set'
  | 'brace'
  | 'pseudo-dtor'
  | 'dtor'
  | 'initvar'
  | 'arrcopy'
  | 'seq'
  | 'placehold'
  | 'trivassign'
  | 'mptrcall'
  | 'this'
  | 'uninit'
  | 'reuse'
  | 'thunkaddr';

/** 0 lvalue, 1 xvalue, 2 prvalue */
export type Category = 0 | 1 | 2;
export interface X {
  k: XKind;
  t: Type;
  c: Category;
  pos: Pos;
  a?: X;
  b?: X;
  d?: X;
  args?: X[];
  n?: bigint;
  f?: number;
  op?: string;
  str?: number[];
  fn?: FuncInfo;
  v?: VarInfo;
  fld?: Field;
  cls?: ClassInfo;
  flag?: boolean;
  off?: number;
  virt?: { cls: ClassInfo }[];
  set?: OverloadSet;
  brace?: BraceExpr;
  braceScope?: Scope;
  items?: X[];
  /** full-expression-extended temporaries */
  ext?: VarInfo;
  type2?: Type;
  size?: number;
  cleanup?: boolean;
  count?: X;
  place?: X;
  ref?: { x: X | null };
  paren?: boolean;
  bitfield?: Field;
  /** aggregates: what goes where; `rest` fills an array's tail */
  inits?: { off: number; x: X; t: Type; fld?: Field }[];
  rest?: { from: number; n: number; x: X };
}
export interface OverloadSet {
  name: string;
  cands: (FuncInfo | TemplateInfo)[];
  obj: X | null;
  targs: Arg[] | null;
  adl: boolean;
  pos: Pos;
  naming: ClassInfo | null;
  qualified: boolean;
  entities: Entity[];
  arrowThis?: boolean;
}

export type S =
  | { k: 'expr'; e: X; pos: Pos }
  | { k: 'var'; v: VarInfo; init: X | null; pos: Pos }
  | { k: 'static'; v: VarInfo; init: X | null; pos: Pos }
  | { k: 'block'; body: S[]; pos: Pos; end: Pos; scoped: boolean }
  | { k: 'if'; c: X; a: S; b: S | null; pos: Pos }
  | { k: 'loop'; c: X | null; cvar: S | null; step: X | null; body: S; post: boolean; pos: Pos }
  | { k: 'switch'; c: X; body: S; cases: { v: bigint; label: object }[]; dflt: object | null; pos: Pos }
  | { k: 'case'; label: object; body: S; pos: Pos }
  | { k: 'break' | 'continue'; pos: Pos }
  | { k: 'return'; e: X | null; pos: Pos; nrvo: boolean }
  | {
      k: 'try';
      body: S;
      handlers: { type: Type | null; v: VarInfo | null; init: X | null; body: S; pos: Pos }[];
      pos: Pos;
      ctor: boolean;
    }
  | { k: 'goto'; label: string; pos: Pos }
  | { k: 'label'; label: string; body: S; pos: Pos }
  /** member-wise construction or destruction, with the cleanup that undoes it */
  | { k: 'cleanup'; e: X; onlyThrow: boolean; pos: Pos }
  | { k: 'empty'; pos: Pos };
