// Run-time classes and methods: field layout as HotSpot's FieldLayoutBuilder makes it (JDK 15+: superclass first, gaps reused, big primitives, small ones, references), method tables by override.
// Follows openjdk-25 src/hotspot/share/classfile/fieldLayoutBuilder.cpp.
import { F, type Expr } from '../ast/tree.ts';
import type { ClassSymbol, MethodSymbol, Type, VarSymbol } from '../check/types.ts';

export type Storage = 'I' | 'B' | 'C' | 'S' | 'Z' | 'J' | 'F' | 'D' | 'A';
export interface FieldInfo {
  readonly name: string;
  readonly kind: Storage;
  readonly offset: number;
  readonly sym: VarSymbol | null;
  readonly owner: Klass;
  readonly index: number;
  readonly type: Type | null;
}
/** `depth`: operands below the protected region, kept (javac spills them to locals instead). */
export interface Handler {
  start: number;
  end: number;
  pc: number;
  depth: number;
  type: Klass | null;
  typeSym: ClassSymbol | null;
}
/** What a null at an instruction was, for the helpful message; made only when asked. */
export interface NullInfo {
  action: string;
  what: (() => string) | null;
}
export interface LocalVar {
  name: string;
  slot: number;
  start: number;
  end: number;
  type: Type;
}

export interface Code {
  readonly code: Int32Array;
  readonly maxLocals: number;
  readonly maxStack: number;
  readonly handlers: Handler[];
  readonly strings: string[];
  readonly doubles: number[];
  readonly longs: [lo: number, hi: number][];
  readonly types: TypeRef[];
  readonly calls: CallSite[];
  readonly tables: SwitchTable[];
  readonly concats: ConcatSite[];
  readonly lambdas: LambdaSite[];
  readonly lines: { pc: number; line: number }[];
  readonly nulls: Map<number, NullInfo>;
  readonly locals: LocalVar[];
  /** Reference maps by pc, made when a collection first meets the pc. */
  readonly maps: Map<number, Uint8Array>;
  lineStarts: Uint8Array;
}
/** A class constant, resolved on first use. */
export interface TypeRef {
  type: Type;
  klass: Klass | null;
}
export interface CallSite {
  sym: MethodSymbol;
  owner: ClassSymbol;
  nargs: number;
  wide: number[] | null;
  argKinds: string;
  ret: Storage | 'V';
  icKlass: number;
  icMethod: Method | null;
  target: Method | null;
  ownerKlass: Klass | null;
}
export interface SwitchTable {
  ints: Map<number, number> | null;
  strings: Map<string, number> | null;
  def: number;
}
export interface ConcatSite {
  recipe: (string | Storage)[];
  n: number;
}
export interface LambdaSite {
  klass: Klass;
  n: number;
  captured: Storage[];
}

/** A routine as it runs: bytecode, a leaf, or nothing yet (compiled on first call). */
export class Method {
  readonly id: number;
  readonly name: string;
  readonly desc: string;
  readonly klass: Klass;
  readonly sym: MethodSymbol | null;
  code: Code | null = null;
  compile: (() => Code) | null = null;
  leaf: Leaf | null = null;
  readonly nargs: number;
  readonly isStatic: boolean;
  readonly ret: Storage | 'V';
  hidden = false;
  library: boolean;
  sync = false;
  argSlots: number;
  wide: number[] | null = null;
  display: string;
  absent = false;
  paramKinds: string;
  constructor(
    id: number,
    name: string,
    desc: string,
    klass: Klass,
    sym: MethodSymbol | null,
    isStatic: boolean,
    params: readonly Storage[],
    ret: Storage | 'V',
  ) {
    this.id = id;
    this.name = name;
    this.desc = desc;
    this.klass = klass;
    this.sym = sym;
    this.isStatic = isStatic;
    this.ret = ret;
    this.library = klass.library;
    this.nargs = params.length + (isStatic ? 0 : 1);
    let slot = isStatic ? 0 : 1;
    let wide = false;
    const at: number[] = isStatic ? [] : [0];
    for (const p of params) {
      at.push(slot);
      if (p === 'J' || p === 'D') {
        wide = true;
        slot += 2;
      } else slot++;
    }
    this.argSlots = slot;
    if (wide) this.wide = at;
    this.display = klass.name.replaceAll('/', '.') + '.' + name;
    this.paramKinds = (isStatic ? '' : 'A') + params.join('');
  }
}
/** A leaf: `a` is the stack index of the first argument, where the result goes too. */
export type Leaf = (m: never, t: never, a: number) => void;

export class Klass {
  readonly id: number;
  readonly name: string;
  readonly sym: ClassSymbol | null;
  readonly superKlass: Klass | null;
  readonly library: boolean;
  readonly elem: Klass | null;
  readonly elemKind: Storage | null;
  readonly dims: number;
  fields: FieldInfo[] = [];
  statics: FieldInfo[] = [];
  byName = new Map<string, FieldInfo>();
  size = 0;
  refOffsets: Int32Array = new Int32Array(0);
  interfaces: Klass[] = [];
  readonly supers = new Set<number>();
  readonly vcache = new Map<number, Method>();
  readonly methods = new Map<MethodSymbol, Method>();
  isInterface = false;
  isAbstract = false;
  clinit: Method | null = null;
  needsInit = true;
  lambda: { sel: MethodSymbol; run: Method } | null = null;
  finalizer: Method | null = null;
  isRef = 0;
  gaps: [number, number][] = [];
  end = 12;
  isString = false;
  display: string;
  usesReferent = false;
  depth = 0;
  constructor(
    id: number,
    name: string,
    sym: ClassSymbol | null,
    superKlass: Klass | null,
    library: boolean,
    elem: Klass | null = null,
    elemKind: Storage | null = null,
  ) {
    this.id = id;
    this.name = name;
    this.sym = sym;
    this.superKlass = superKlass;
    this.library = library;
    this.elem = elem;
    this.elemKind = elemKind;
    this.dims = elemKind ? 1 + (elem && elem.elemKind ? elem.dims : 0) : 0;
    this.display = name.replaceAll('/', '.');
    if (superKlass) {
      for (const s of superKlass.supers) this.supers.add(s);
      this.depth = superKlass.depth + 1;
    }
    this.supers.add(id);
  }
  get isArray(): boolean {
    return this.elemKind !== null;
  }
  /** As a program would write it: `String[]`, `Map.Entry`; library classes without their package. */
  get shown(): string {
    if (this.isArray) return `${this.elem ? this.elem.shown : PRIMITIVE[this.elemKind!]}[]`;
    const name = this.library ? this.name.slice(this.name.lastIndexOf('/') + 1) : this.display;
    return name.replace(/(?<=\w)\$(?=[A-Za-z])/g, '.');
  }
  isSubOf(k: Klass): boolean {
    return this.supers.has(k.id);
  }
}

const PRIMITIVE: Record<Storage, string> = {
  I: 'int',
  J: 'long',
  D: 'double',
  F: 'float',
  Z: 'boolean',
  C: 'char',
  B: 'byte',
  S: 'short',
  A: 'Object',
};
export const BYTES: Record<Storage, number> = { I: 4, B: 1, C: 2, S: 2, Z: 1, J: 8, F: 4, D: 8, A: 4 };
export function storageOf(t: Type): Storage {
  if (t.k !== 'prim') return 'A';
  switch (t.name) {
    case 'int':
      return 'I';
    case 'long':
      return 'J';
    case 'double':
      return 'D';
    case 'float':
      return 'F';
    case 'boolean':
      return 'Z';
    case 'char':
      return 'C';
    case 'byte':
      return 'B';
    default:
      return 'S';
  }
}

/** Lays out instance fields after the superclass's. `header` is 12 (compressed class pointers) or 8 (compact object headers). */
export function layout(
  k: Klass,
  own: { name: string; kind: Storage; sym: VarSymbol | null; type: Type | null }[],
  header: number,
): void {
  const sup = k.superKlass;
  let gaps: [number, number][] = sup ? sup.gaps.map((g) => [g[0], g[1]]) : [];
  let end = sup ? sup.end : header;
  k.fields = sup ? [...sup.fields] : [];
  const place = (size: number): number => {
    let best = -1;
    for (let i = 0; i < gaps.length; i++) {
      const [a, b] = gaps[i]!;
      const s = (a + size - 1) & -size;
      if (s + size <= b && (best < 0 || b - a < gaps[best]![1] - gaps[best]![0])) best = i;
    }
    if (best >= 0) {
      const [a, b] = gaps[best]!;
      const s = (a + size - 1) & -size;
      const next = gaps.filter((_g, i) => i !== best);
      if (s > a) next.push([a, s]);
      if (s + size < b) next.push([s + size, b]);
      gaps = next;
      return s;
    }
    const s = (end + size - 1) & -size;
    if (s > end) gaps.push([end, s]);
    end = s + size;
    return s;
  };
  const big = own.filter((f) => f.kind !== 'A' && BYTES[f.kind] >= 4).sort((a, b) => BYTES[b.kind] - BYTES[a.kind]);
  const small = own.filter((f) => BYTES[f.kind] < 4).sort((a, b) => BYTES[b.kind] - BYTES[a.kind]);
  const refs = own.filter((f) => f.kind === 'A');
  const at = new Map<unknown, number>();
  for (const f of [...big, ...small, ...refs]) at.set(f, place(BYTES[f.kind]));
  for (const f of own) {
    const info: FieldInfo = {
      name: f.name,
      kind: f.kind,
      offset: at.get(f)!,
      sym: f.sym,
      owner: k,
      index: k.fields.length,
      type: f.type,
    };
    k.fields.push(info);
    k.byName.set(f.name, info);
  }
  k.gaps = gaps;
  k.end = end;
  k.size = (end + 7) & ~7;
  k.refOffsets = Int32Array.from(
    k.fields.filter((f) => f.kind === 'A' && !(k.isRef && f.name === 'referent')).map((f) => f.offset),
  );
}
export function isFinalField(v: VarSymbol): boolean {
  return (v.flags & F.FINAL) !== 0;
}
export type { Expr };
