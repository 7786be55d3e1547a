// A method made concrete: its code (generated on first call), or a leaf, or a special routine of the machine.
import type { Method, Type } from '../check/types.ts';
import type { Obj, Value } from '../values/object.ts';
import type { RType } from './rtype.ts';
import type { CallInstead, Machine } from './machine.ts';

export interface Handler {
  start: number;
  end: number;
  kind: 'catch' | 'filter' | 'finally' | 'fault';
  type: RType | null;
  at: number;
  filterAt: number;
  hend: number;
}
export interface Code {
  ops: Int32Array;
  K: unknown[];
  spans: Int32Array;
  nargs: number;
  nlocals: number;
  stack: number;
  handlers: Handler[];
  names: {
    name: string;
    slot: number;
    hidden: boolean;
    /** Lives in the object of an iterator although hidden. */ across?: boolean;
    rt: RType | null;
    type: string;
    from: number;
    to: number;
  }[];
  structSlots: { slot: number; rt: RType }[];
  zeroSlots: { slot: number; zero: Value }[];
  file: string;
  library: boolean;
  endPc: number;
  minst: MInst;
  iterSize: number;
  stops: Uint8Array;
  /** A library method whose allocations are not those of CoreLib, byte for byte. */
  inexact: boolean;
}
export type Leaf = (m: Machine, a: Value[], at: number) => Value | CallInstead;
/** One concrete method. */
export class MInst {
  readonly id: number;
  readonly def: Method;
  readonly owner: RType;
  readonly margs: Type[];
  code: Code | null = null;
  leaf: Leaf | null = null;
  special = '';
  nargs = 0;
  returns = false;
  name = '';
  retRT: RType | null = null;
  func: unknown = null;
  argStructs: number[] = [];
  isCtor = false;
  vcall: number;
  compile: (() => Code) | null = null;
  needsInit = false;
  virt = false;
  parent: MInst | null = null;
  env: unknown = null;
  synthInfo: unknown = null;
  hasThis = false;
  iter: 'enumerable' | 'enumerator' | 'asyncEnumerable' | 'asyncEnumerator' | null = null;
  iterElem: RType | null = null;
  async = '';
  fnName = '';
  envOwner: MInst | null = null;
  retStruct = false;
  stub = false;
  sorted: Obj | null = null;
  constructor(id: number, def: Method, owner: RType, margs: Type[]) {
    this.id = id;
    this.def = def;
    this.owner = owner;
    this.margs = margs;
    this.vcall = id;
  }
}
