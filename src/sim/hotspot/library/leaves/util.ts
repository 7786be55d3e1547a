// Leaves of java.util.
import type { Registry } from './registry.ts';
export function utilLeaves(_r: Registry): void { /* java.util's own */ }
