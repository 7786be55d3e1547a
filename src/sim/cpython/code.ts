// Instructions named after CPython 3.13's opcodes, and the immutable code object the compiler makes.
import type { Const } from './ast.ts';

const NAMES = [
  'NOP',
  'RESUME',
  'LOAD_FAST',
  'LOAD_FAST_AND_CLEAR',
  'STORE_FAST',
  'DELETE_FAST',
  'LOAD_CONST',
  'LOAD_GLOBAL',
  'LOAD_NAME',
  'STORE_NAME',
  'DELETE_NAME',
  'STORE_GLOBAL',
  'DELETE_GLOBAL',
  'LOAD_DEREF',
  'STORE_DEREF',
  'DELETE_DEREF',
  'MAKE_CELL',
  'COPY_FREE_VARS',
  'LOAD_FROM_DICT_OR_DEREF',
  'LOAD_ATTR',
  'LOAD_METHOD',
  'STORE_ATTR',
  'DELETE_ATTR',
  'POP_TOP',
  'PUSH_NULL',
  'COPY',
  'SWAP',
  'UNARY_NEGATIVE',
  'UNARY_NOT',
  'UNARY_INVERT',
  'UNARY_POSITIVE',
  'TO_BOOL',
  'BINARY_OP',
  'COMPARE_OP',
  'IS_OP',
  'CONTAINS_OP',
  'BINARY_SUBSCR',
  'STORE_SUBSCR',
  'DELETE_SUBSCR',
  'BINARY_SLICE',
  'STORE_SLICE',
  'BUILD_SLICE',
  'BUILD_TUPLE',
  'BUILD_LIST',
  'BUILD_SET',
  'BUILD_MAP',
  'BUILD_STRING',
  'LIST_APPEND',
  'LIST_EXTEND',
  'SET_ADD',
  'SET_UPDATE',
  'MAP_ADD',
  'DICT_UPDATE',
  'DICT_MERGE',
  'LIST_TO_TUPLE',
  'UNPACK_SEQUENCE',
  'UNPACK_EX',
  'GET_ITER',
  'FOR_ITER',
  'GET_LEN',
  'JUMP_FORWARD',
  'JUMP_BACKWARD',
  'POP_JUMP_IF_FALSE',
  'POP_JUMP_IF_TRUE',
  'POP_JUMP_IF_NONE',
  'POP_JUMP_IF_NOT_NONE',
  'CALL',
  'CALL_KW',
  'CALL_FUNCTION_EX',
  'MAKE_FUNCTION',
  'SET_FUNCTION_ATTRIBUTE',
  'RETURN_VALUE',
  'RETURN_GENERATOR',
  'YIELD_VALUE',
  'SEND',
  'END_SEND',
  'GET_YIELD_FROM_ITER',
  'LOAD_BUILD_CLASS',
  'LOAD_ASSERTION_ERROR',
  'SETUP_ANNOTATIONS',
  'RAISE_VARARGS',
  'RERAISE',
  'PUSH_EXC_INFO',
  'POP_EXCEPT',
  'CHECK_EXC_MATCH',
  'BEFORE_WITH',
  'WITH_EXCEPT_START',
  'IMPORT_NAME',
  'IMPORT_FROM',
  'IMPORT_STAR',
  'CONVERT_VALUE',
  'FORMAT_SIMPLE',
  'FORMAT_WITH_SPEC',
  'MATCH_CLASS',
  'MATCH_MAPPING',
  'MATCH_SEQUENCE',
  'MATCH_KEYS',
  'STOPITERATION_ERROR',
  'LOAD_LOCALS',
  'SETUP_FINALLY',
  'SETUP_CLEANUP',
  'SETUP_WITH',
  'POP_BLOCK',
  'GET_AWAITABLE',
  'CHECK_EG_MATCH',
  'PREP_RERAISE_STAR',
  'BEFORE_ASYNC_WITH',
  'GET_AITER',
  'GET_ANEXT',
  'END_ASYNC_FOR',
  'RUN_MAIN',
  'EXIT_FUNCS',
  'EXIT_COLLECT',
  'EXIT_MODULES',
  'EXIT_CLEAR',
  'HALT',
  'CLEANUP_THROW',
  'ASYNC_GEN_WRAP',
  'LOAD_INTRINSIC',
] as const;

export type OpName = (typeof NAMES)[number];
export const OP = Object.fromEntries(NAMES.map((n, i) => [n, i])) as Record<OpName, number>;
export const OP_NAMES: readonly string[] = NAMES;

/** Operators of BINARY_OP by number (NB_ADD, ...); +13 = in place. */
export const BINARY = ['+', '&', '//', '<<', '@', '*', '%', '|', '**', '>>', '-', '/', '^'] as const;
export const COMPARE = ['<', '<=', '==', '!=', '>', '>='] as const;

export const FLAG = { varargs: 4, varkeywords: 8, generator: 32, coroutine: 128, asyncGenerator: 512 } as const;

export interface Code {
  readonly name: string;
  readonly qualname: string;
  readonly argcount: number;
  readonly posonly: number;
  readonly kwonly: number;
  readonly flags: number;
  /** Names of all fast slots: locals, then cells, then free variables. */
  readonly localsplus: readonly string[];
  readonly nlocals: number;
  readonly ncells: number;
  readonly nfrees: number;
  readonly stacksize: number;
  /** One instruction each: opcode | argument << 8. */
  readonly ops: Int32Array;
  readonly lines: Int32Array;
  /** Rows of start, end, target, depth << 1 | lasti. */
  readonly table: Int32Array;
  readonly consts: readonly (Const | Code)[];
  readonly names: readonly string[];
  readonly firstline: number;
  readonly doc: string | null;
  readonly isClass: boolean;
  readonly isModule: boolean;
  /** Part of the library: never a stop. */
  readonly library: boolean;
  /** Whether its frames count towards the recursion limit: the program's do, and those of what is Python upstream too. */
  counts: boolean;
  /** Where rows of the line table begin (execute/rows.ts), once asked for. */
  rows?: Uint8Array;
}

/** The frames of this code, and of all in it, count towards the recursion limit. */
export function countFrames(code: Code): Code {
  code.counts = true;
  for (const c of code.consts) if ('ops' in c) countFrames(c);
  return code;
}
