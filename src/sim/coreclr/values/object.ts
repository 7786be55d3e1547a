// Values inside the machine: heap objects, managed pointers, struct values (host arrays, copied at every by-value use).
import type { RType } from '../execute/rtype.ts';
import type { MInst } from '../execute/method.ts';
import type { Dec } from './decimal.ts';

/** Anything a slot can hold: numbers (64-bit ones as canonical Int), booleans, decimals, references, struct values, managed pointers. */
export type Value = number | bigint | boolean | null | undefined | Dec | Obj | Ref | Value[];

/** A heap object. Fields or elements in `f`; a string's text in `s`. */
export class Obj {
  readonly t: RType;
  f: Value[];
  s: string;
  gen = 0;
  serial = 0;
  size = 0;
  mark = 0;
  flags = 0;
  hash = 0;
  dims: number[] | null = null;
  m: MInst | null = null;
  host: unknown = null;
  born = 0;
  address = 0;
  constructor(t: RType, f: Value[]) {
    this.t = t;
    this.f = f;
    this.s = '';
  }
}
export const FLAG = {
  frozen: 1,
  loh: 2,
  poh: 4,
  finalizable: 8,
  suppressed: 16,
  freachable: 32,
  dead: 64,
  finalized: 128,
  weak: 256,
  critical: 512,
  locked: 1024,
  library: 2048,
} as const;
/** A managed pointer to one cell. Pointers to struct storage are the struct's own array. */
export class Ref {
  readonly c: Value[];
  readonly i: number;
  readonly o: Obj | null;
  constructor(c: Value[], i: number, o: Obj | null) {
    this.c = c;
    this.i = i;
    this.o = o;
  }
}

/** Deep copy of a struct value. */
export function cloneStruct(v: Value[]): Value[] {
  const n = v.length,
    r = new Array<Value>(n);
  for (let i = 0; i < n; i++) {
    const x = v[i];
    r[i] = Array.isArray(x) ? cloneStruct(x) : x;
  }
  return r;
}
/** Copies a struct value into existing storage. */
export function storeStruct(to: Value[], from: Value[]): void {
  for (let i = 0; i < from.length; i++) {
    const x = from[i];
    if (Array.isArray(x)) storeStruct(to[i] as Value[], x);
    else to[i] = x;
  }
}
