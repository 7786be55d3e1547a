// Constant expressions inside patterns: everything that binds tighter than a relational operator.
import type { Cursor } from './parser.ts';
import type { Expr } from '../ast.ts';
import { parseBinaryFrom } from './expressions.ts';

export function parseShift(c: Cursor): Expr {
  return parseBinaryFrom(c, 9);
}
