// Concrete types at run time: layout as CoreCLR's (methodtablebuilder: references, then primitives by size, then structs), dispatch, statics.
import { isEnum, type Field, type Type } from '../check/types.ts';
import { numOf } from '../check/numbers.ts';
import type { MInst } from './method.ts';
import type { Value } from '../values/object.ts';
import { cloneStruct } from '../values/object.ts';

export interface RField {
  f: Field | null;
  name: string;
  type: Type;
  index: number;
  offset: number;
  size: number;
  rt: RType | null;
  owner: RType | null;
}
export type RKind = 'class' | 'struct' | 'prim' | 'enum' | 'array' | 'delegate' | 'interface' | 'string';
/** One constructed type of a running program. */
export class RType {
  readonly type: Type;
  readonly id: number;
  kind: RKind = 'class';
  base: RType | null = null;
  fields: RField[] = [];
  own: RField[] = [];
  nfields = 0;
  template: Value[] = [];
  statics: Value[] = [];
  staticFields: RField[] = [];
  initState = 0;
  cctor: MInst | null = null;
  hasCctor = false;
  precise = false;
  vsize = 8;
  align = 8;
  objSize = 24;
  hasRefs = true;
  finalizer: MInst | null = null;
  elem: RType | null = null;
  elemSize = 8;
  rank = 0;
  vt: (MInst | undefined)[] = [];
  zero: Value = null;
  isValue = false;
  num: string | null = null;
  nullable: RType | null = null;
  typeObj: unknown = null;
  ifaceCache = new Map<RType, boolean>();
  structZero: Value[] | null = null;
  fieldEnd = 0;
  name = '';
  critical = false;
  failed: unknown = null;
  isLibrary = true;
  refIndexes: number[] | null = null;
  constructor(type: Type, id: number) {
    this.type = type;
    this.id = id;
  }
  /** A fresh default value. */
  default(): Value {
    return this.structZero ? cloneStruct(this.structZero) : this.zero;
  }
}
const primSize: Record<string, number> = {
  sbyte: 1,
  byte: 1,
  short: 2,
  ushort: 2,
  char: 2,
  int: 4,
  uint: 4,
  float: 4,
  long: 8,
  ulong: 8,
  double: 8,
  nint: 8,
  nuint: 8,
};
const align = (n: number, a: number): number => Math.ceil(n / a) * a;
export { align };

export function primitive(t: Type): { size: number; zero: Value } | null {
  const u = isEnum(t) ? t.def.enumType! : t;
  if (u.is('System.Boolean')) return { size: 1, zero: false };
  const n = numOf(u);
  if (n && n !== 'decimal') return { size: primSize[n]!, zero: 0 };
  if (u.is('System.IntPtr') || u.is('System.UIntPtr')) return { size: 8, zero: 0 };
  return null;
}
/** Offsets of a class's own fields after its parent's end: references, 8-, 4-, 2-, 1-byte primitives, then structs. */
export function layoutClass(own: RField[], start: number): number {
  let at = start;
  const refs = own.filter((f) => !f.rt || !f.rt.isValue),
    isStruct = (f: RField): boolean => !!f.rt && (!!f.rt.structZero || f.rt.vsize > 8),
    prims = own.filter((f) => f.rt && f.rt.isValue && !isStruct(f)),
    structs = own.filter((f) => f.rt?.isValue && isStruct(f));
  const place = (f: RField, size: number, al: number): void => {
    at = align(at, al);
    f.offset = at;
    f.size = size;
    at += size;
  };
  const by = (n: number): RField[] => prims.filter((f) => f.rt!.vsize === n && f.offset < 0);
  // small fields fill the gap an unaligned parent leaves
  if (at % 8 !== 0 && (refs.length || by(8).length || by(4).length || structs.length)) {
    for (const n of [4, 2, 1])
      for (const f of by(n)) {
        if (at % 8 === 0) break;
        if (at % n === 0 && 8 - (at % 8) >= n) place(f, n, n);
      }
  }
  for (const f of refs) place(f, 8, 8);
  for (const n of [8, 4, 2, 1]) for (const f of by(n)) place(f, n, n);
  for (const f of structs) place(f, f.rt!.vsize, f.rt!.hasRefs ? 8 : Math.max(f.rt!.align, 1));
  return at;
}
/** Offsets in a struct: C rules in source order, or reordered like a class when it holds references. */
export function layoutStruct(
  fields: RField[],
  hasRefs: boolean,
  pack: number,
  explicit: boolean,
): { size: number; align: number } {
  if (explicit) {
    let end = 0,
      al = 1;
    for (const f of fields) {
      const s = f.rt && f.rt.isValue ? f.rt.vsize : 8;
      f.offset = f.f?.offset ?? 0;
      f.size = s;
      end = Math.max(end, f.offset + s);
      al = Math.max(al, f.rt && f.rt.isValue ? f.rt.align : 8);
    }
    return { size: Math.max(1, align(end, al)), align: al };
  }
  if (hasRefs) {
    for (const f of fields) f.offset = -1;
    const end = layoutClass(fields, 0);
    return { size: Math.max(8, align(end, 8)), align: 8 };
  }
  let at = 0,
    al = 1;
  for (const f of fields) {
    const s = f.rt!.vsize;
    let a = f.rt!.align;
    if (pack) a = Math.min(a, pack);
    at = align(at, a);
    f.offset = at;
    f.size = s;
    at += s;
    al = Math.max(al, a);
  }
  return { size: Math.max(1, align(at, al)), align: al };
}
