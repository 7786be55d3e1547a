// One code unit under construction: instructions with labels and exception blocks; stack depths by flow analysis; after Python/flowgraph.c and assemble.c of CPython 3.13.
import type { Const } from '../ast.ts';
import { OP, OP_NAMES, type Code, type OpName } from '../code.ts';

export interface Label {
  at: number;
}
interface Instr {
  op: number;
  arg: number;
  label: Label | null;
  line: number;
  handler: Block | null;
}
interface Block {
  readonly target: Label;
  readonly lasti: boolean;
  readonly outer: Block | null;
  depth: number;
}

const ENDS = new Set<number>([OP.JUMP_FORWARD, OP.JUMP_BACKWARD, OP.RETURN_VALUE, OP.RAISE_VARARGS, OP.RERAISE]);

export class Assembler {
  readonly instrs: Instr[] = [];
  readonly consts: (Const | Code)[] = [];
  readonly #constKeys = new Map<string, number>();
  readonly names: string[] = [];
  readonly #nameIndex = new Map<string, number>();
  /** Fast slots by key; keys of comprehension variables carry their scope. */
  readonly varnames: string[] = [];
  readonly varKeys = new Map<string, number>();
  /** Cells and free variables, numbered after the locals when assembling. */
  readonly cells: string[] = [];
  readonly cellKeys = new Map<string, number>();
  readonly frees: string[] = [];
  line = 0;
  handler: Block | null = null;

  emit(op: OpName, arg = 0): void {
    this.instrs.push({ op: OP[op], arg, label: null, line: this.line, handler: this.handler });
  }
  jump(op: OpName, label: Label): void {
    this.instrs.push({ op: OP[op], arg: 0, label, line: this.line, handler: this.handler });
  }
  label(): Label {
    return { at: -1 };
  }
  mark(l: Label): void {
    l.at = this.instrs.length;
  }
  /** Opens an exception block (SETUP_FINALLY, SETUP_CLEANUP or SETUP_WITH). */
  setup(op: 'SETUP_FINALLY' | 'SETUP_CLEANUP' | 'SETUP_WITH', target: Label): void {
    this.jump(op, target);
    this.handler = { target, lasti: op !== 'SETUP_FINALLY', outer: this.handler, depth: -1 };
    (this.instrs.at(-1) as Instr & { opens?: Block }).opens = this.handler;
  }
  popBlock(): void {
    this.emit('POP_BLOCK');
    this.handler = this.handler!.outer;
  }
  constant(c: Const | Code): number {
    const key = constKey(c);
    if (key !== null) {
      const had = this.#constKeys.get(key);
      if (had !== undefined) return had;
      this.#constKeys.set(key, this.consts.length);
    }
    this.consts.push(c);
    return this.consts.length - 1;
  }
  name(n: string): number {
    let i = this.#nameIndex.get(n);
    if (i === undefined) {
      i = this.names.length;
      this.#nameIndex.set(n, i);
      this.names.push(n);
    }
    return i;
  }
  fast(key: string): number {
    let i = this.varKeys.get(key);
    if (i === undefined) {
      i = this.varnames.length;
      this.varKeys.set(key, i);
      this.varnames.push(key.split('\0')[0]!);
    }
    return i;
  }
  /** A cell or free variable; the number is made final by `finish`. */
  deref(key: string): number {
    return this.cellKeys.get(key)!;
  }

  finish(
    meta: Omit<
      Code,
      'localsplus' | 'nlocals' | 'ncells' | 'nfrees' | 'stacksize' | 'ops' | 'lines' | 'table' | 'consts' | 'names'
    >,
  ): Code {
    const nlocals = this.varnames.length;
    const size = this.#depths(meta.flags);
    const index: number[] = [];
    let n = 0;
    for (const x of this.instrs) {
      index.push(n);
      if (!isPseudo(x.op)) n++;
    }
    index.push(n);
    const ops = new Int32Array(n);
    const lines = new Int32Array(n);
    const rows: number[] = [];
    let open: { block: Block; start: number } | null = null;
    const close = (end: number): void => {
      if (open && end > open.start)
        rows.push(open.start, end, index[open.block.target.at]!, (open.block.depth << 1) | (open.block.lasti ? 1 : 0));
      open = null;
    };
    this.instrs.forEach((x, i) => {
      if (isPseudo(x.op)) return;
      const at = index[i]!;
      let arg = x.label ? index[x.label.at]! : x.arg;
      if (arg >= CELL_BASE) arg = nlocals + (arg - CELL_BASE);
      ops[at] = x.op | (arg << 8);
      lines[at] = x.line;
      if (x.handler !== (open?.block ?? null)) {
        close(at);
        if (x.handler && x.handler.depth >= 0) open = { block: x.handler, start: at };
      }
    });
    close(n);
    return {
      ...meta,
      localsplus: [...this.varnames, ...this.cells, ...this.frees],
      nlocals,
      ncells: this.cells.length,
      nfrees: this.frees.length,
      stacksize: size,
      ops,
      lines,
      table: Int32Array.from(rows),
      consts: this.consts,
      names: this.names,
    };
  }

  /** Depth of the value stack at each instruction; returns the greatest. */
  #depths(_flags: number): number {
    const depth = new Int32Array(this.instrs.length + 1).fill(-1);
    const work: [number, number][] = [[0, 0]];
    let most = 0;
    while (work.length > 0) {
      let [i, d] = work.pop()!;
      while (i < this.instrs.length && depth[i]! < 0) {
        depth[i] = d;
        const x = this.instrs[i]!;
        if (d > most) most = d;
        if (x.op === OP.SETUP_FINALLY || x.op === OP.SETUP_CLEANUP || x.op === OP.SETUP_WITH) {
          const b = (x as Instr & { opens?: Block }).opens!;
          b.depth = x.op === OP.SETUP_WITH ? d - 1 : d;
          work.push([x.label!.at, b.depth + (b.lasti ? 2 : 1)]);
        } else if (x.label) work.push([x.label.at, d + effect(x.op, x.arg, true)]);
        if (ENDS.has(x.op)) break;
        d += effect(x.op, x.arg, false);
        if (d < 0) throw new Error(`stack underflow after ${OP_NAMES[x.op]} at ${i} line ${x.line}`);
        i++;
      }
    }
    return most + 2;
  }
}

/** Cell and free variable numbers are offset by this until the locals are counted. */
export const CELL_BASE = 1 << 20;

function isPseudo(op: number): boolean {
  return op === OP.SETUP_FINALLY || op === OP.SETUP_CLEANUP || op === OP.SETUP_WITH || op === OP.POP_BLOCK;
}

/** Equal constants have equal keys (_PyCode_ConstantKey); null for code. */
export function constKey(c: Const | Code): string | null {
  if (!('t' in c)) return null;
  switch (c.t) {
    case 'int':
      return `i${c.v}`;
    case 'float':
      return Object.is(c.v, -0) ? 'f-0' : `f${c.v}`;
    case 'imag':
      return `j${c.v}`;
    case 'str':
      return `s${c.v}`;
    case 'bytes':
      return `b${Array.from(c.v).join(',')}`;
    case 'tuple':
    case 'frozenset': {
      const keys = c.v.map(constKey);
      return keys.includes(null) ? null : `${c.t}(${keys.map((k) => `${k!.length}:${k}`).join(';')})`;
    }
    default:
      return c.t;
  }
}

/** Net effect on the stack depth (`_PyOpcode_num_pushed - popped`). */
function effect(op: number, arg: number, jump: boolean): number {
  switch (OP_NAMES[op] as OpName) {
    case 'LOAD_FAST':
    case 'LOAD_FAST_AND_CLEAR':
    case 'LOAD_CONST':
    case 'LOAD_GLOBAL':
    case 'LOAD_NAME':
    case 'LOAD_DEREF':
    case 'PUSH_NULL':
    case 'COPY':
    case 'LOAD_BUILD_CLASS':
    case 'LOAD_ASSERTION_ERROR':
    case 'PUSH_EXC_INFO':
    case 'GET_LEN':
    case 'IMPORT_FROM':
    case 'BEFORE_WITH':
    case 'WITH_EXCEPT_START':
    case 'LOAD_LOCALS':
    case 'LOAD_METHOD':
    case 'RETURN_GENERATOR':
    case 'MATCH_MAPPING':
    case 'MATCH_SEQUENCE':
    case 'BEFORE_ASYNC_WITH':
    case 'GET_ANEXT':
    case 'LOAD_INTRINSIC':
      return 1;
    case 'STORE_FAST':
    case 'STORE_NAME':
    case 'STORE_GLOBAL':
    case 'STORE_DEREF':
    case 'POP_TOP':
    case 'BINARY_OP':
    case 'COMPARE_OP':
    case 'IS_OP':
    case 'CONTAINS_OP':
    case 'BINARY_SUBSCR':
    case 'LIST_APPEND':
    case 'LIST_EXTEND':
    case 'SET_ADD':
    case 'SET_UPDATE':
    case 'DICT_UPDATE':
    case 'DICT_MERGE':
    case 'POP_JUMP_IF_FALSE':
    case 'POP_JUMP_IF_TRUE':
    case 'POP_JUMP_IF_NONE':
    case 'POP_JUMP_IF_NOT_NONE':
    case 'SET_FUNCTION_ATTRIBUTE':
    case 'RETURN_VALUE':
    case 'POP_EXCEPT':
    case 'DELETE_ATTR':
    case 'END_SEND':
    case 'FORMAT_WITH_SPEC':
    case 'IMPORT_NAME':
    case 'IMPORT_STAR':
    case 'RERAISE':
    case 'PREP_RERAISE_STAR':
    case 'CHECK_EG_MATCH':
    case 'CLEANUP_THROW':
      return -1;
    case 'STORE_ATTR':
    case 'DELETE_SUBSCR':
    case 'MAP_ADD':
    case 'BINARY_SLICE':
    case 'MATCH_CLASS':
    case 'END_ASYNC_FOR':
      return -2;
    case 'STORE_SUBSCR':
      return -3;
    case 'MATCH_KEYS':
      return arg === 1 ? -1 : 1;
    case 'STORE_SLICE':
      return -4;
    case 'BUILD_SLICE':
      return 1 - arg;
    case 'BUILD_TUPLE':
    case 'BUILD_LIST':
    case 'BUILD_SET':
    case 'BUILD_STRING':
      return 1 - arg;
    case 'BUILD_MAP':
      return 1 - 2 * arg;
    case 'UNPACK_SEQUENCE':
      return arg - 1;
    case 'UNPACK_EX':
      return (arg & 255) + (arg >> 8);
    case 'FOR_ITER':
      return jump ? 0 : 1;
    case 'SEND':
      return 0;
    case 'CALL':
      return -arg - 1;
    case 'CALL_KW':
      return -arg - 2;
    case 'CALL_FUNCTION_EX':
      return -2 - (arg & 1);
    case 'RAISE_VARARGS':
      return -arg;
    default:
      return 0;
  }
}
