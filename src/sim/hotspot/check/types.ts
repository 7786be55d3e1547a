// Types and symbols of the checker, after com.sun.tools.javac.code.Type and Symbol; an inference variable is javac's UndetVar.
import type { ClassNode, MethodNode, VarNode, Lambda, Stat } from '../ast/tree.ts';
import { F } from '../ast/tree.ts';
import type { Constant } from './constants.ts';

export interface PrimType {
  readonly k: 'prim';
  readonly name: 'int' | 'long' | 'double' | 'float' | 'boolean' | 'char' | 'byte' | 'short';
}
export interface VoidType {
  readonly k: 'void';
}
export interface NullType {
  readonly k: 'null';
}
export interface ErrType {
  readonly k: 'err';
}
export interface ClassType {
  readonly k: 'class';
  readonly sym: ClassSymbol;
  readonly args: readonly Type[];
  readonly outer: ClassType | null;
}
export interface ArrayType {
  readonly k: 'array';
  readonly elem: Type;
  readonly varargs?: boolean;
}
export interface TypeVar {
  readonly k: 'tvar';
  readonly name: string;
  bounds: Type[];
  lower: Type | null;
  readonly captured: boolean;
  readonly owner: ClassSymbol | MethodSymbol | null;
  wild?: WildType;
}
export interface WildType {
  readonly k: 'wild';
  readonly kind: 'extends' | 'super' | null;
  readonly bound: Type | null;
}
export interface InterType {
  readonly k: 'inter';
  readonly parts: readonly Type[];
}
export interface InferVar {
  readonly k: 'ivar';
  readonly tv: TypeVar;
  eq: Type[];
  lo: Type[];
  up: Type[];
  inst: Type | null;
  readonly id: number;
  thrown?: boolean;
}
export type Type =
  PrimType | VoidType | NullType | ErrType | ClassType | ArrayType | TypeVar | WildType | InterType | InferVar;

const prim = (name: PrimType['name']): PrimType => ({ k: 'prim', name });
export const INT = prim('int'),
  LONG = prim('long'),
  DOUBLE = prim('double'),
  FLOAT = prim('float'),
  BOOLEAN = prim('boolean'),
  CHAR = prim('char'),
  BYTE = prim('byte'),
  SHORT = prim('short');
export const VOID: VoidType = { k: 'void' },
  NULL: NullType = { k: 'null' },
  ERR: ErrType = { k: 'err' };
export const PRIM: Readonly<Record<string, PrimType>> = {
  int: INT,
  long: LONG,
  double: DOUBLE,
  float: FLOAT,
  boolean: BOOLEAN,
  char: CHAR,
  byte: BYTE,
  short: SHORT,
};
export function arrayOf(elem: Type): ArrayType {
  return { k: 'array', elem };
}

export class VarSymbol {
  readonly name: string;
  type: Type;
  flags: number;
  readonly owner: ClassSymbol | MethodSymbol | null;
  constant: Constant | null = null;
  constState: 0 | 1 | 2 = 0;
  node: VarNode | null = null;
  absent = false;
  kind: 'field' | 'local' | 'param' | 'exception' | 'resource' | 'binding' | 'length' = 'local';
  /** Locals: assigned again after initialisation, so not effectively final. */
  reassigned = false;
  initialised = false;
  lambdaOwner: Lambda | null = null;
  ownerClass: ClassSymbol | null = null;
  slot = -1;
  fieldIndex = -1;
  declPos = -1;
  ownerCode: object | null = null;
  constructor(name: string, type: Type, flags: number, owner: ClassSymbol | MethodSymbol | null) {
    this.name = name;
    this.type = type;
    this.flags = flags;
    this.owner = owner;
  }
  get isStatic(): boolean {
    return (this.flags & F.STATIC) !== 0;
  }
  get isFinal(): boolean {
    return (this.flags & F.FINAL) !== 0;
  }
}

export class MethodSymbol {
  readonly name: string;
  flags: number;
  readonly owner: ClassSymbol;
  typeParams: TypeVar[] = [];
  params: Type[] = [];
  ret: Type = VOID;
  throws: Type[] = [];
  paramNames: string[] = [];
  node: MethodNode | null = null;
  lambda: Lambda | null = null;
  /** Known to exist in JDK 25, but without a body here. */
  absent = false;
  generated:
    'values' | 'valueOf' | 'ctor' | 'accessor' | 'toString' | 'hashCode' | 'equals' | 'clinit' | 'arrayclone' | null =
    null;
  component: VarSymbol | null = null;
  constructor(name: string, flags: number, owner: ClassSymbol) {
    this.name = name;
    this.flags = flags;
    this.owner = owner;
  }
  get isStatic(): boolean {
    return (this.flags & F.STATIC) !== 0;
  }
  get isAbstract(): boolean {
    return (this.flags & F.ABSTRACT) !== 0;
  }
  get varargs(): boolean {
    return (this.flags & 0x800000) !== 0;
  }
  get isCtor(): boolean {
    return this.name === '<init>';
  }
}
/** Set in MethodSymbol.flags for a variable-arity method (the class file's bit doubles as TRANSIENT). */
export const VARARGS_FLAG = 0x800000;

export class ClassSymbol {
  /** Binary name with slashes and dollars. */
  name: string;
  readonly simple: string;
  readonly outer: ClassSymbol | null;
  flags = 0;
  kind: 'class' | 'interface' | 'enum' | 'record' | 'annotation' = 'class';
  typeParams: TypeVar[] = [];
  superType: ClassType | null = null;
  interfaces: ClassType[] = [];
  permits: ClassSymbol[] | null = null;
  sealedLibrary = false;
  readonly fields = new Map<string, VarSymbol>();
  readonly methods = new Map<string, MethodSymbol[]>();
  readonly memberTypes = new Map<string, ClassSymbol>();
  components: VarSymbol[] = [];
  enumConstants: VarSymbol[] = [];
  node: ClassNode | null = null;
  library = false;
  hasSource = false;
  pkg: string;
  headerDone = false;
  membersDone = false;
  membersBusy = false;
  headerBusy = false;
  attributed = false;
  /** Local and anonymous classes: the method or initialiser they stand in, and whether that is static. */
  local = false;
  anonymous = false;
  staticContext = false;
  capturedVars: VarSymbol[] = [];
  env: object | null = null;
  unit: object | null = null;
  usesOuter = false;
  localOwner: MethodSymbol | null = null;
  localHost: ClassSymbol | null = null;
  localLambda: Lambda | null = null;
  implicitUnit = false;
  completer: ((phase: 'header' | 'members') => void) | null = null;
  declSite: Stat | null = null;
  initLambda = 0;
  anonCount = 0;
  subclasses: ClassSymbol[] = [];
  topPos = 0;
  private self: ClassType | null = null;
  constructor(name: string, simple: string, outer: ClassSymbol | null, pkg: string) {
    this.name = name;
    this.simple = simple;
    this.outer = outer;
    this.pkg = pkg;
  }
  get isInterface(): boolean {
    if (!this.hasSource) this.header();
    return this.kind === 'interface' || this.kind === 'annotation';
  }
  get isStatic(): boolean {
    if (!this.hasSource) this.header();
    return (this.flags & F.STATIC) !== 0 || (this.outer === null && !this.local);
  }
  /** An instance of it has an enclosing instance (whether or not javac keeps the field). */
  get inner(): boolean {
    return (
      this.outer !== null &&
      (this.flags & F.STATIC) === 0 &&
      !this.isInterface &&
      this.kind !== 'enum' &&
      this.kind !== 'record' &&
      !this.staticContext
    );
  }
  header(): this {
    if (!this.headerDone && this.completer && !this.headerBusy) {
      this.headerBusy = true;
      this.completer('header');
      this.headerDone = true;
    }
    return this;
  }
  members(): this {
    this.header();
    if (!this.membersDone && this.completer && !this.membersBusy) {
      this.membersBusy = true;
      this.completer('members');
      this.membersDone = true;
    }
    return this;
  }
  /** The class's own type, its parameters as arguments. */
  get type(): ClassType {
    this.header();
    if (!this.self || this.self.args.length !== this.typeParams.length)
      this.self = {
        k: 'class',
        sym: this,
        args: this.typeParams,
        outer:
          this.outer && this.inner && this.outer.header() && (this.outer.typeParams.length || this.outer.type.outer)
            ? this.outer.type
            : null,
      };
    return this.self;
  }
  /** Package-qualified, dots between nested names, as javac prints it. */
  get canonical(): string {
    return this.outer && !this.local
      ? this.outer.canonical + '.' + this.simple
      : this.local
        ? this.simple
        : this.name.replaceAll('/', '.');
  }
  addMethod(m: MethodSymbol): void {
    const l = this.methods.get(m.name);
    if (l) l.push(m);
    else this.methods.set(m.name, [m]);
  }
}

export function isPrim(t: Type): t is PrimType {
  return t.k === 'prim';
}
export function isNumeric(t: Type): boolean {
  return t.k === 'prim' && t.name !== 'boolean';
}
export function isIntegral(t: Type): boolean {
  return t.k === 'prim' && t.name !== 'boolean' && t.name !== 'float' && t.name !== 'double';
}
export function isRef(t: Type): boolean {
  return t.k !== 'prim' && t.k !== 'void';
}
export function isErr(t: Type): boolean {
  return t.k === 'err';
}

/** A type as javac's messages write it (simple names). */
/** An unknown type, or an array of one (Type.isErroneous). */
export function unknown(t: Type): boolean {
  while (t.k === 'array') t = t.elem;
  return isErr(t);
}
export function show(t: Type): string {
  switch (t.k) {
    case 'prim':
      return t.name;
    case 'void':
      return 'void';
    case 'null':
      return '<null>';
    case 'err':
      return '<any>';
    case 'class':
      return (
        (t.sym.simple ||
          (t.sym.interfaces[0]
            ? `<anonymous ${show(t.sym.interfaces[0])}>`
            : t.sym.superType
              ? `<anonymous ${show(t.sym.superType)}>`
              : '')) + (t.args.length ? `<${t.args.map(show).join(',')}>` : '')
      );
    case 'array':
      return show(t.elem) + '[]';
    case 'tvar':
      return t.captured ? 'CAP#1' : t.name;
    case 'wild':
      return t.kind === null ? '?' : `? ${t.kind} ${show(t.bound as Type)}`;
    case 'inter':
      return t.parts.map(show).join('&');
    case 'ivar':
      return t.inst ? show(t.inst) : t.tv.name;
  }
}
