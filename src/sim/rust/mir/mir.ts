// The mid-level form: places, statements, terminators. Names and meaning follow rustc_middle::mir 1.95.
import type { Span } from '../parse/lex.ts';
import type { BinOp } from '../parse/ast.ts';
import type { CastKind } from '../check/thir.ts';
import type { Arg, Const, Ty } from '../check/types.ts';
import type { ClosureDef, ConstDef, FnDef, Pred, VariantDef } from '../check/defs.ts';

export type Elem = { ty: Ty } & (
  | { k: 'deref' }
  | { k: 'field'; index: number }
  | { k: 'downcast'; variant: VariantDef }
  | { k: 'index'; local: number }
  | { k: 'constIndex'; offset: number; fromEnd: boolean; min: number }
  | { k: 'subslice'; from: number; to: number; fromEnd: boolean }
);
export interface Place {
  local: number;
  proj: readonly Elem[];
}
export type ConstVal =
  | { k: 'int'; v: bigint }
  | { k: 'float'; v: number }
  | { k: 'str'; v: string }
  | { k: 'bytes'; v: Uint8Array }
  | { k: 'zst' }
  | { k: 'item'; def: ConstDef; args: readonly Arg[] }
  | { k: 'param'; c: Const }
  | { k: 'static'; def: ConstDef }
  | { k: 'promoted'; body: MirBody };
export type Operand =
  { k: 'copy' | 'move'; place: Place; span: Span } | { k: 'const'; ty: Ty; val: ConstVal; span: Span };
export type BorrowKind = 'shared' | 'fake' | 'mut' | 'two-phase' | 'uniq';
export type Rvalue =
  | { k: 'use'; op: Operand }
  | { k: 'ref'; bk: BorrowKind; place: Place }
  | { k: 'rawptr'; mut: boolean; place: Place }
  | { k: 'len'; place: Place }
  | { k: 'cast'; kind: CastKind | 'unsize' | 'reify' | 'closurefn' | 'unsafefn' | 'mutconst'; op: Operand; ty: Ty }
  | { k: 'binary'; op: BinOp; l: Operand; r: Operand }
  | { k: 'unary'; op: '-' | '!'; e: Operand }
  | { k: 'discriminant'; place: Place }
  | { k: 'repeat'; op: Operand; len: Const }
  | {
      k: 'aggregate';
      what: 'tuple' | 'array' | 'adt' | 'closure';
      ty: Ty;
      variant: VariantDef | null;
      ops: Operand[];
      field: number | null;
      closure: ClosureDef | null;
    };
export type Statement = { span: Span } & (
  | { k: 'assign'; place: Place; rv: Rvalue; init: boolean; scrut?: Span; capture?: Span }
  | { k: 'live'; local: number }
  | { k: 'dead'; local: number }
  | { k: 'fakeRead'; place: Place; cause: 'let' | 'match' | 'guard' | 'index' }
  | { k: 'ann'; place: Place; ty: Ty }
  | { k: 'nop' }
);
export type Terminator = { span: Span } & (
  | { k: 'goto'; target: number }
  | { k: 'switch'; op: Operand; targets: { v: bigint; target: number }[]; otherwise: number; ty: Ty }
  | { k: 'return' }
  | { k: 'unreachable' }
  | { k: 'resume' }
  | { k: 'drop'; place: Place; target: number; unwind: number | null; replace: boolean }
  | {
      k: 'call';
      fn: Operand;
      args: Operand[];
      dest: Place;
      target: number | null;
      unwind: number | null;
      fnSpan: Span;
      op: boolean;
    }
  | { k: 'arith'; dest: Place; op: BinOp | 'neg'; l: Operand; r: Operand | null; target: number; unwind: number | null }
  | { k: 'bounds'; index: Operand; len: Operand; target: number; unwind: number | null }
  | { k: 'falseEdge'; target: number; imaginary: number }
  | { k: 'falseUnwind'; target: number }
);
export interface Block {
  stmts: Statement[];
  term: Terminator;
  cleanup: boolean;
}
export interface LocalDecl {
  ty: Ty;
  mut: boolean;
  name: string;
  kind: 'ret' | 'arg' | 'var' | 'temp';
  span: Span;
  refBinding: boolean;
  guardRef: boolean;
  typed: boolean;
  id: number;
  self: boolean;
}
export interface MirBody {
  name: string;
  owner: FnDef | ConstDef;
  closure: ClosureDef | null;
  locals: LocalDecl[];
  args: number;
  blocks: Block[];
  span: Span;
  env: Pred[];
  library: boolean;
  trackCaller: boolean;
  closures: MirBody[];
  tainted: boolean;
  endSpan: Span;
  upvarNames: { name: string; mut: boolean; byRef: boolean; by: string }[];
  flags?: unknown;
  headSpan: Span;
  sigSpans: Span[];
  userVars: { name: string; place: Place }[];
}
export const placeOf = (local: number): Place => ({ local, proj: [] });
export const placeTy = (b: MirBody, p: Place): Ty =>
  p.proj.length ? p.proj[p.proj.length - 1]!.ty : b.locals[p.local]!.ty;
export function successors(t: Terminator): number[] {
  switch (t.k) {
    case 'goto':
    case 'falseUnwind':
      return [t.target];
    case 'switch':
      return [...t.targets.map((x) => x.target), t.otherwise];
    case 'return':
    case 'unreachable':
    case 'resume':
      return [];
    case 'drop':
    case 'arith':
    case 'bounds':
      return t.unwind === null ? [t.target] : [t.target, t.unwind];
    case 'call':
      return [...(t.target === null ? [] : [t.target]), ...(t.unwind === null ? [] : [t.unwind])];
    case 'falseEdge':
      return [t.target, t.imaginary];
  }
}
