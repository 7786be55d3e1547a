// The instructions of the C++ machine and what a lowered program is made of. Four words an instruction: operation and three operands.
import type { ClassInfo } from './entities.ts';
import type { Pos } from './diagnose.ts';
import type { Type } from './types.ts';

const NAMES = [
  'nop',
  // constants and addresses
  'pushi',
  'pushl',
  'pushd',
  'lea',
  // variables of the frame: offset
  'll8s',
  'll8u',
  'll16s',
  'll16u',
  'll32',
  'll64',
  'llf',
  'lld',
  'sl8',
  'sl16',
  'sl32',
  'sl64',
  'slf',
  'sld',
  // memory: [address] + offset
  'lm8s',
  'lm8u',
  'lm16s',
  'lm16u',
  'lm32',
  'lm64',
  'lmf',
  'lmd',
  // [value, address]: offset, keep address
  'sm8',
  'sm16',
  'sm32',
  'sm64',
  'smf',
  'smd',
  // operand stack
  'dup',
  'pop',
  'swap',
  'over',
  // 32-bit
  'add',
  'addu',
  'sub',
  'subu',
  'mul',
  'mulu',
  'div',
  'divu',
  'mod',
  'modu',
  'neg',
  'negu',
  'and',
  'or',
  'xor',
  'not',
  'shl',
  'shlu',
  'shr',
  'shru',
  'eq',
  'ne',
  'lt',
  'le',
  'gt',
  'ge',
  'ltu',
  'leu',
  'gtu',
  'geu',
  // 64-bit
  'add64',
  'addu64',
  'sub64',
  'subu64',
  'mul64',
  'mulu64',
  'div64',
  'divu64',
  'mod64',
  'modu64',
  'neg64',
  'negu64',
  'and64',
  'or64',
  'xor64',
  'not64',
  'shl64',
  'shlu64',
  'shr64',
  'shru64',
  'eq64',
  'ne64',
  'lt64',
  'le64',
  'gt64',
  'ge64',
  'ltu64',
  'leu64',
  'gtu64',
  'geu64',
  // floating: f = round to float
  'addd',
  'subd',
  'muld',
  'divd',
  'addf',
  'subf',
  'mulf',
  'divf',
  'negd',
  'eqd',
  'ned',
  'ltd',
  'led',
  'gtd',
  'ged',
  // conversions
  'sext64',
  'zext64',
  'sext8',
  'zext8',
  'sext16',
  'zext16',
  'bool32',
  'bool64',
  'boold',
  'i2d',
  'u2d',
  'l2d',
  'ul2d',
  'i2f',
  'u2f',
  'l2f',
  'ul2f',
  'd2f',
  'd2i',
  'd2u',
  'd2l',
  'd2ul',
  'notb',
  // control
  'jmp',
  'jz',
  'jnz',
  'switch',
  'call',
  'callv',
  'callp',
  'callm',
  'ret',
  'retv',
  'leaf',
  // pointers: ptradd size; ptrdiff size; index size count
  'ptradd',
  'ptrsub',
  'ptrdiff',
  'index',
  'offset',
  'nonnull',
  'vbase',
  'top',
  // storage
  'uninit',
  'scopein',
  'scopeout',
  'copy',
  'zero',
  'fill',
  'setvptr',
  'subvtt',
  'bfload',
  'bfstore',
  // heap
  'new',
  'newarr',
  'delete',
  'delarr',
  'cookie',
  'delsize',
  // exceptions
  'allocex',
  'throw',
  'rethrow',
  'catch',
  'endcatch',
  'resume',
  'dyncast',
  'typeid',
  // program
  'exitnext',
  'exitcall',
  'atexit',
  'trap',
  'vastart',
  'vaarg',
  'stopat',
  'constret',
  'guard',
  'mdata',
  'memdata',
  'incl',
  'localcmp',
  'checkvar',
  'llp',
  'nrvo',
  'ptrcmp',
  // variables that may never have been written: offset, how
  'lc8s',
  'lc8u',
  'lc16s',
  'lc16u',
  'lc32',
  'lc64',
  'lcf',
  'lcd',
] as const;
export type OpName = (typeof NAMES)[number];
export const OP_NAMES: readonly string[] = NAMES;
/** Operation numbers by name. */
export const OP = Object.fromEntries(NAMES.map((n, i) => [n, i])) as Record<OpName, number>;

export interface CatchClause {
  type: Type | null;
  pc: number;
}
/** A stretch of a function that is cleaned up, or whose exceptions are handled; later ones are inner. */
export interface Region {
  ranges: number[];
  landing: number;
  clauses: CatchClause[] | null;
}
export interface LocalVar {
  name: string;
  type: Type;
  offset: number;
  indirect: boolean;
  from: number;
  to: number;
  param: boolean;
  pos: Pos;
}
export interface Routine {
  name: string;
  entry: number;
  end: number;
  frame: number;
  /** operand slots it takes */
  args: number;
  /** register class of the result */
  ret: 'i' | 'l' | 'd' | 'v';
  library: boolean;
  noexcept: boolean;
  /** frame bytes that must be poisoned: variables whose address may escape */
  poison: boolean;
  /** where the redzone before the first such variable lies */
  left: number;
  /** frame slots that say whether a conditional temporary exists */
  flags: number[];
  regions: Region[];
  locals: LocalVar[];
  pos: Pos;
}
export interface GlobalVar {
  name: string;
  type: Type;
  address: number;
  size: number;
  pos: Pos;
  library: boolean;
}
export interface VTable {
  cls: ClassInfo;
  top: number;
  funcs: number[];
  deltas: number[];
  vbases: Map<ClassInfo, number>;
  sub: ClassInfo;
}
export interface Image {
  code: Int32Array;
  lines: Float64Array;
  doubles: number[];
  routines: Routine[];
  vtables: VTable[];
  vtts: { whole: ClassInfo; offset: number; cls: ClassInfo }[];
  types: Type[];
  classes: ClassInfo[];
  switches: { keys: string[]; targets: Map<string, number>; dflt: number }[];
  leaves: string[];
  globals: GlobalVar[];
  /** initial bytes of globals and literals, from GLOBALS on */
  data: Uint8Array;
  /** per byte state of the same stretch */
  state: Uint8Array;
  start: number;
  typeNames: string[];
  /** the file of the library whose accesses the sanitizers do not see */
  silent: number;
}
/** Where globals begin: everything below is the null page. */
export const GLOBALS = 65536;
/** per-byte states; the low bit means addressable, 3 addressable and initialised, 5 initialised in some bits */
export const ST = {
  unmapped: 0,
  uninit: 1,
  ok: 3,
  partly: 5,
  heapRedzone: 4,
  freed: 6,
  stackLeft: 8,
  stackMid: 10,
  scope: 12,
  returned: 14,
  global: 16,
} as const;
