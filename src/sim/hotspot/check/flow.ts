// The flow passes over one top-level class, in javac's order.
import type { Checker } from './checker.ts';
import type { ClassSymbol } from './types.ts';
import { Alive } from './alive.ts';
import { Assign } from './assign.ts';
import { Throws } from './throws.ts';

export function checkFlow(c: Checker, cls: ClassSymbol): void {
  new Alive(c).classBody(cls);
  const a = new Assign(c);
  a.classBody(cls);
  new Throws(c).classBody(cls);
  a.finish();
}
