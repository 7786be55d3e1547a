// Where the rows of a code object's line table begin: the places where a run can stop.
import { OP, type Code } from '../code.ts';

/** By instruction: 1 where a row begins. */
export function rowsOf(code: Code): Uint8Array {
  if (code.rows !== undefined) return code.rows;
  const rows = new Uint8Array(code.ops.length);
  let last = 0;
  for (let i = 0; i < rows.length; i++) {
    const o = code.ops[i]! & 255;
    if (o === OP.RESUME || o === OP.MAKE_CELL || o === OP.COPY_FREE_VARS || o === OP.RETURN_GENERATOR) continue;
    if (code.lines[i] !== last) rows[i] = 1;
    last = code.lines[i]!;
    if (o === OP.JUMP_FORWARD || o === OP.JUMP_BACKWARD || o === OP.RETURN_VALUE) last = 0;
  }
  code.rows = rows;
  return rows;
}
