// The bound tree: expressions and statements with types, symbols and conversions decided; open over type parameters.
import type { Arg, Expr, LambdaParam } from '../ast.ts';
import type { ConstValue, EventSym, Field, Method, MethodRef, Property, Type } from './types.ts';

export class Local {
  readonly id: number;
  readonly name: string;
  type: Type;
  readonly func: Func;
  captured = false;
  isParam = false;
  ref: '' | 'ref' | 'out' | 'in' = '';
  isConst = false;
  value: ConstValue | undefined;
  start = 0;
  end = 0;
  readonlyWhy = '';
  scope: BScope | null = null;
  hidden = '';
  declared = true;
  isThis = false;
  usedBeforeDeclared = false;
  assignedInLambda = false;
  isRefLocal = false;
  scoped = false;
  refSafe = true;
  stackOnly = false;
  written = false;
  isForeachVar = false;
  fixedOuter = false;
  constructor(name: string, type: Type, func: Func) {
    this.id = Local.next++;
    this.name = name;
    this.type = type;
    this.func = func;
  }
  static next = 1;
}
/** A method body, lambda or local function being bound. */
export class Func {
  readonly parent: Func | null;
  readonly method: Method;
  readonly kind: 'method' | 'lambda' | 'local';
  ret: Type | null;
  isAsync = false;
  isIterator = false;
  isStatic = false;
  usesThis = false;
  params: Local[] = [];
  yieldType: Type | null = null;
  returns: { e: B | null; start: number; end: number }[] = [];
  captures = new Set<Local>();
  depth: number;
  outerScope: BScope | null = null;
  root: BScope | null = null;
  isInstance = false;
  inferReturn = false;
  retRef = '';
  calledLocals = new Set<Method>();
  asyncResult: Type | null = null;
  constructor(parent: Func | null, method: Method, kind: Func['kind'], ret: Type | null) {
    this.parent = parent;
    this.method = method;
    this.kind = kind;
    this.ret = ret;
    this.depth = parent ? parent.depth + 1 : 0;
  }
}
export class BScope {
  readonly parent: BScope | null;
  readonly func: Func;
  readonly vars = new Map<string, Local | Method>();
  readonly locals: Local[] = [];
  readonly functions: LocalFunction[] = [];
  readonly id: number;
  pending = new Map<string, number>();
  usedNames = new Map<string, number>();
  readonly labels = new Map<string, string>();
  /** The block of a switch statement, whose sections are scopes of their own here. */
  isSwitch = false;
  /** The outermost scope of a `for` or `foreach`. */
  loop = false;
  static next = 1;
  constructor(parent: BScope | null, func: Func) {
    this.parent = parent;
    this.func = func;
    this.id = BScope.next++;
  }
}
export interface LocalFunction {
  m: Method;
  func: Func;
  body: S | null;
  scope: BScope;
  syntax: import('../ast.ts').MethodDecl;
}

export type ConvKind =
  | 'identity'
  | 'numeric'
  | 'enum'
  | 'ref'
  | 'box'
  | 'unbox'
  | 'wrap'
  | 'lift'
  | 'unwrap'
  | 'user'
  | 'null'
  | 'const'
  | 'lambda'
  | 'group'
  | 'tuple'
  | 'tupleValue'
  | 'default'
  | 'collection'
  | 'new'
  | 'throw'
  | 'branches'
  | 'switch'
  | 'interp'
  | 'span'
  | 'stackalloc'
  | 'error'
  | 'castRef'
  | 'outvar'
  | 'refstruct';
export interface Conv {
  k: ConvKind;
  implicit: boolean;
  m?: MethodRef;
  inner?: Conv;
  post?: Conv;
  pre?: Conv;
  parts?: Conv[];
  midFrom?: Type;
  midTo?: Type;
}
export interface BArg {
  e: B;
  ref: '' | 'ref' | 'out' | 'in';
}
interface Base {
  type: Type;
  start: number;
  end: number;
  cv?: ConstValue | undefined;
  lvalue?: boolean;
  paren?: boolean;
  synth?: boolean;
}
export type Op = string;
export type B = Base &
  (
    | { k: 'const' }
    | { k: 'default' }
    | { k: 'error' }
    | { k: 'this' }
    | { k: 'baseRef' }
    | { k: 'local'; v: Local }
    | { k: 'discard' }
    | { k: 'field'; recv: B | null; f: Field; owner: Type }
    | { k: 'elem'; arr: B; idx: B[] }
    | { k: 'prop'; recv: B | null; p: Property; owner: Type; args: BArg[]; virt: boolean; order?: number[] }
    | { k: 'event'; recv: B | null; ev: EventSym; owner: Type; virt: boolean }
    | {
        k: 'call';
        recv: B | null;
        m: MethodRef;
        args: BArg[];
        virt: boolean;
        order?: number[];
        dim?: boolean;
        ext?: boolean;
        nameStart?: number;
      }
    | { k: 'assign'; target: B; value: B; isRef: boolean }
    | { k: 'compound'; target: B; op: string; bin: B; leftHole: Local; value: B; checked: boolean; inPlace?: MethodRef }
    | { k: 'incdec'; target: B; op: string; prefix: boolean; bin: B; hole: Local }
    | { k: 'eventAssign'; recv: B | null; ev: EventSym; owner: Type; add: boolean; value: B; virt: boolean }
    | { k: 'conv'; e: B; c: Conv; checked: boolean; explicit: boolean }
    | { k: 'bin'; op: string; ot: string; l: B; r: B; checked: boolean; m?: MethodRef; lifted: boolean }
    | { k: 'un'; op: string; ot: string; e: B; checked: boolean; m?: MethodRef; lifted: boolean }
    | { k: 'and' | 'or'; l: B; r: B; m?: MethodRef; test?: MethodRef }
    | { k: 'not'; e: B }
    | { k: 'cond'; c: B; a: B; b: B; isRef?: boolean }
    | { k: 'coalesce'; l: B; r: B; hole: Local; left: B }
    | { k: 'coalesceAssign'; target: B; value: B; nullableResult: boolean; hole: Local }
    | { k: 'condAccess'; recv: B; temp: Local; access: B }
    | { k: 'lambda'; fn: BoundLambda }
    | { k: 'delegate'; recv: B | null; m: MethodRef; virt: boolean; ext?: boolean }
    | { k: 'new'; m: MethodRef | null; args: BArg[]; order?: number[]; init: BInit | null }
    | { k: 'newArray'; elem: Type; dims: B[]; init: B[] | null; params?: boolean; rank: number }
    | { k: 'tuple'; items: B[] }
    | { k: 'tupleEq'; l: B; r: B; eq: boolean; temps: Local[]; setup: B[]; test: B }
    | { k: 'is'; e: B; p: P; temp: Local | null }
    | { k: 'isType'; e: B; t: Type }
    | { k: 'as'; e: B; t: Type }
    | { k: 'switchExpr'; e: B; temp: Local; arms: { p: P; when: B | null; e: B; scope: BScope }[]; scope: BScope }
    | { k: 'interp'; parts: { text?: string; e?: B; align?: number; format?: string }[]; concat: boolean }
    | { k: 'typeof'; t: Type }
    | { k: 'throw'; e: B }
    | { k: 'stackalloc'; elem: Type; size: B | null; init: B[] | null; span: boolean }
    | {
        k: 'collection';
        kind: 'array' | 'list' | 'span' | 'rospan' | 'enumerable' | 'builder' | 'add';
        elem: Type;
        items: { e: B; spread: boolean; each?: ForEachInfo }[];
        add?: { call: B; hole: Local; recv: Local } | null;
        ctor?: MethodRef | null;
        builder?: MethodRef;
      }
    | { k: 'with'; e: B; clone: MethodRef | null; temp: Local; sets: B[] }
    | { k: 'seq'; temps: Local[]; before: B[]; value: B }
    | { k: 'ref'; e: B }
    | { k: 'await'; e: B; getAwaiter: B; temp: Local; isCompleted: B; getResult: B; hole: Local }
    | { k: 'sizeof'; t: Type }
    | { k: 'sdelegate' }
    // not yet typed
    | { k: 'typeRef'; t: Type }
    | { k: 'nsRef'; name: string }
    | {
        k: 'group';
        recv: B | null;
        methods: { m: Method; owner: Type }[];
        targs: Type[] | null;
        name: string;
        viaType: boolean;
        extensions: boolean;
        virt: boolean;
        nameStart: number;
        colorType?: Type;
        inaccessible?: boolean;
      }
    | {
        k: 'ulambda';
        x: Expr & { k: 'lambda' };
        scope: BScope;
        func: Func;
        cache: Map<string, BoundLambda>;
        params: LambdaParam[];
      }
    | { k: 'collectionLit'; items: { e: B; spread: boolean }[]; scope: BScope }
    | { k: 'defaultLit' }
    | { k: 'newTarget'; args: BArg0[]; x: Expr & { k: 'new' }; scope: BScope }
    | { k: 'tupleLit'; items: B[]; names: (string | null)[] }
    | { k: 'condTarget'; c: B; a: B; b: B }
    | { k: 'switchTarget'; e: B; temp: Local; arms: { p: P; when: B | null; e: B; scope: BScope }[]; scope: BScope }
    | { k: 'outVar'; name: string; local: Local | null; nstart: number; isDiscard: boolean }
    | { k: 'void' }
    | { k: 'declTuple'; items: B[] }
    | { k: 'propGroup'; recv: B | null; ps: { p: Property; owner: Type }[]; virt: boolean }
  );
export interface BArg0 {
  e: B;
  ref: '' | 'ref' | 'out' | 'in';
  name?: string | undefined;
  nameStart?: number | undefined;
  syntax: Arg | null;
}
export interface BoundLambda {
  func: Func;
  body: S | null;
  expr: B | null;
  params: Local[];
  ret: Type;
  errors: number;
  syntax: Expr & { k: 'lambda' };
  delegateType: Type | null;
  returnTypes: B[];
  scope: BScope;
  reachableEnd: boolean;
}
export type BInit = { temp: Local; sets: B[] };
export interface ForEachInfo {
  kind: 'array' | 'string' | 'pattern';
  elem: Type;
  getEnumerator?: B;
  enumType?: Type;
  enumTemp: Local;
  current?: B;
  moveNext?: B;
  dispose?: B | null;
  disposeCast?: boolean;
  mdRank?: number;
  span?: boolean;
  collTemp: Local;
  conv: B;
  hole: Local;
  isAsync?: boolean;
}

export type P =
  | { k: 'any' }
  | { k: 'var'; v: Local | null }
  | { k: 'const'; value: B; nullTest: boolean; input: Type }
  | { k: 'rel'; op: string; value: B; ot: string; input: Type }
  | { k: 'type'; t: Type; v: Local | null; input: Type; nullOnly: boolean }
  | {
      k: 'recursive';
      t: Type | null;
      input: Type;
      nullTest: boolean;
      deconstruct: { call: B; holes: Local[]; recv: Local } | null;
      subs: { get: B; recv: Local; temp: Local; p: P }[];
      v: Local | null;
      vtype: Type;
      cast: Local | null;
    }
  | {
      k: 'list';
      input: Type;
      recv: Local;
      length: B;
      items: { get: B; temp: Local; p: P }[];
      slice: { get: B | null; temp: Local; p: P | null; at: number } | null;
      v: Local | null;
      min: number;
      exact: boolean;
      nullTest: boolean;
    }
  | { k: 'not'; p: P }
  | { k: 'and' | 'or'; l: P; r: P }
  | { k: 'error' };

export type S = { start: number; end: number; reach?: boolean } & (
  | { k: 'block'; scope: BScope; stmts: S[]; close?: number }
  | { k: 'nop' }
  | { k: 'expr'; e: B }
  | { k: 'local'; v: Local; init: B | null; usingInfo?: UsingInfo | null }
  | { k: 'if'; c: B; a: S; b: S | null; scope?: BScope }
  | { k: 'while'; c: B; body: S; scope: BScope }
  | { k: 'do'; c: B; body: S }
  | { k: 'for'; scope: BScope; init: S[]; c: B | null; incr: B[]; body: S; bodyScope: BScope }
  | {
      k: 'foreach';
      info: ForEachInfo;
      e: B;
      v: Local | null;
      assign: B | null;
      body: S;
      scope: BScope;
      outer: BScope;
      deconTemp?: Local;
    }
  | { k: 'return'; e: B | null; isRef: boolean }
  | { k: 'break' }
  | { k: 'continue' }
  | { k: 'throw'; e: B | null }
  | { k: 'yield'; e: B | null }
  | {
      k: 'try';
      body: S;
      catches: { type: Type | null; v: Local | null; filter: B | null; body: S; scope: BScope; start: number }[];
      fin: S | null;
    }
  | {
      k: 'using';
      v: Local | null;
      decls: { v: Local; init: B }[];
      e: B | null;
      info: UsingInfo;
      body: S;
      scope: BScope;
    }
  | { k: 'lock'; e: B; temp: Local; flag: Local; body: S }
  | {
      k: 'switch';
      e: B;
      temp: Local;
      sections: {
        labels: { p: P | null; when: B | null; start: number; isDefault: boolean; value?: ConstValue }[];
        stmts: S[];
        start: number;
        end: number;
      }[];
      scope: BScope;
      ends: boolean[];
    }
  | { k: 'goto'; label: string }
  | { k: 'gotoCase'; value: ConstValue | undefined; isDefault: boolean }
  | { k: 'label'; name: string; body: S }
  | { k: 'localFunction'; fn: LocalFunction }
  | { k: 'multi'; stmts: S[] }
);
export interface UsingInfo {
  dispose: B;
  hole: Local;
  nullable: boolean;
  isAsync: boolean;
}
