// Every leaf of the Java library.
import type { Registry } from './registry.ts';
import { textLeaves } from './text.ts';
import { systemLeaves } from './system.ts';
import { utilLeaves } from './collections.ts';
import { numberLeaves } from './numbers.ts';
import { reflectLeaves } from './reflect.ts';

export function allLeaves(r: Registry): void {
  textLeaves(r);
  systemLeaves(r);
  utilLeaves(r);
  numberLeaves(r);
  reflectLeaves(r);
}
