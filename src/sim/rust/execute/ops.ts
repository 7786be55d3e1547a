// The machine's instructions: opcode numbers and how many operands follow. All operands are frame offsets unless said otherwise.
const list: [string, number][] = [
  ['HALT', 0], ['MOV1', 2], ['MOV2', 2], ['MOV4', 2], ['MOV8', 2], ['MOVN', 3], ['C1', 2], ['C2', 2], ['C4', 2], ['C8', 3], ['CN', 3],
  ['LD1', 3], ['LD2', 3], ['LD4', 3], ['LD8', 3], ['LDN', 4], ['ST1', 3], ['ST2', 3], ['ST4', 3], ['ST8', 3], ['STN', 4], ['LEA', 2], ['ADDP', 3], ['IDX', 4], ['BND', 2],
  ['JMP', 1], ['JZ', 2], ['JNZ', 2], ['JEQ1', 3], ['JEQ2', 3], ['JEQ4', 3], ['JEQ8', 4], ['JNE1', 3], ['JNE2', 3], ['JNE4', 3], ['JNE8', 4],
  ['ADD_I32', 3], ['SUB_I32', 3], ['MUL_I32', 3], ['ADDI_I32', 3], ['ADD_U64', 3], ['SUB_U64', 3], ['MUL_U64', 3], ['ADDI_U64', 3], ['ADD_I64', 3], ['SUB_I64', 3], ['MUL_I64', 3], ['ADD_F64', 3], ['SUB_F64', 3], ['MUL_F64', 3], ['DIV_F64', 3],
  ['LT_I32', 3], ['LE_I32', 3], ['EQ_4', 3], ['NE_4', 3], ['LT_U64', 3], ['LE_U64', 3], ['EQ_8', 3], ['NE_8', 3], ['LT_F64', 3], ['LE_F64', 3], ['EQ_F64', 3], ['NE_F64', 3], ['EQ_1', 3], ['NE_1', 3], ['LT_I64', 3], ['LE_I64', 3],
  ['ARITH', 5], ['CMP', 5], ['BIT', 5], ['NEG', 3], ['NOT', 3], ['CAST', 4], ['CALL', 2], ['CALLI', 2], ['RET', 0], ['RESUME', 0], ['INTR', 2], ['TAG', 4], ['ADDDYN', 4], ['UNREACHABLE', 0], ['VCALL', 3], ['UPCAST', 3], ['DIV_I32', 3], ['REM_I32', 3], ['DIV_U64', 3], ['REM_U64', 3], ['FENCE', 0], ['FILL', 4], ['EXIT', 0], ['LIVE', 1], ['DEAD', 1], ['LAZY', 1],
  ['JLT_I32', 3], ['JGE_I32', 3], ['JLT_U64', 3], ['JGE_U64', 3], ['JLE_I32', 3], ['JGT_I32', 3], ['JLE_U64', 3], ['JGT_U64', 3], ['JEQ_4', 3], ['JNEQ_4', 3], ['JEQ_8', 3], ['JNEQ_8', 3],
];
export const OPS: Readonly<Record<string, number>> = Object.fromEntries(list.map((x, i) => [x[0], i]));
export const OP_NAMES: readonly string[] = list.map(x => x[0]);
export const OP_LENGTH: readonly number[] = list.map(x => x[1] + 1);
/** Scalar types as the generic instructions name them. */
export const SCALARS = ['i8', 'i16', 'i32', 'i64', 'i128', 'isize', 'u8', 'u16', 'u32', 'u64', 'u128', 'usize', 'f32', 'f64', 'bool', 'char', 'ptr'] as const;
export const BINOPS = ['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>', '==', '!=', '<', '<=', '>', '>='] as const;
export const scalarSize = (t: number): number => [1, 2, 4, 8, 16, 8, 1, 2, 4, 8, 16, 8, 4, 8, 1, 4, 8][t]!;
