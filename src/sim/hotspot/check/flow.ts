// Flow analysis.
import type { Checker } from './checker.ts';
import type { ClassSymbol } from './types.ts';
export function checkFlow(_c: Checker, _cls: ClassSymbol): void { /* replaced below */ }
