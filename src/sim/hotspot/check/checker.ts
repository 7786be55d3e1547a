// The checker of one compilation: the whole chain of passes, with javac's order of errors.
import { Statements } from './statements.ts';
import { completesNormally } from './resolve.ts';
import type { Constant } from './constants.ts';
import type { Stat } from '../ast/tree.ts';
import { javaDouble, javaFloat } from '../../numbers/javafloat.ts';

export class Checker extends Statements {
  override canComplete(s: Stat): boolean {
    return completesNormally(s);
  }
  override textOf(c: Constant): string | null {
    switch (c.t) {
      case 'string':
        return c.v;
      case 'double':
        return javaDouble(c.v);
      case 'float':
        return javaFloat(c.v);
      case 'char':
        return String.fromCharCode(c.v);
      case 'null':
        return 'null';
      default:
        return String(c.v);
    }
  }
}
