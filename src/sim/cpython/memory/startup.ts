// What the first collection of a program finds of its own imports: containers that CPython 3.13.0 leaves behind while it loads the library. Ours leaves nothing, so the number is looked up.
import type { Vm } from '../execute/vm.ts';
import { OP, type Code } from '../code.ts';
import { STARTUP } from '../library/names/startup.ts';

const THRESHOLD = 2000;
/** Containers that a program's own code leaves in the young generation before its first statement, at most: some, and so many for each function and class. */
const OWN = 60;
const OWN_EACH = 7;
/** Modules that are there from the start. */
const BUILT_IN = ['gc', 'sys', 'builtins', '__future__'];
/** Modules whose import leaves nothing behind and allocates little. */
const SMALL = ['math', 'time', 'io', 'abc', 'os', 'itertools', 'struct', 'bisect', 'heapq', 'atexit'];

/** The program imports a module. */
export function noteImport(m: Vm, name: string): void {
  if (BUILT_IN.includes(name) || m.extra[`imported:${name}`] !== undefined) return;
  m.extra['imported'] = (m.extra['imported'] ?? 0) + 1;
  m.extra[`imported:${name}`] = m.extra['imported'];
}
/** gc.disable: from here on nothing is collected by itself. */
export function noteDisabled(m: Vm): void {
  m.extra['gc.disabledAt'] ??= m.gcCount[0]!;
}
/** Functions and classes of the program. */
function routines(m: Vm): number {
  const main = m.frames.find((f) => f && !f.library && f.rt.code.name === '<module>');
  const inside = (code: Code): number => code.consts.reduce((n, c) => ('t' in c ? n : n + 1 + inside(c)), 0);
  return main === undefined ? 0 : inside(main.rt.code);
}
/** How many objects of the imports the collection that is asked for now finds. */
export function startupGarbage(m: Vm): number {
  if (m.extra['gc.first'] !== undefined) return 0;
  m.extra['gc.first'] = 1;
  if (m.gcStats.some((s) => s[0]! > 0)) return 0;
  const imported = Object.keys(m.extra)
    .filter((k) => k.startsWith('imported:'))
    .sort((a, b) => m.extra[a]! - m.extra[b]!)
    .map((k) => k.slice(9));
  if (imported.length === 0) return 0;
  const known = STARTUP[imported.join(' ')] ?? STARTUP[imported.filter((x) => !SMALL.includes(x)).join(' ')];
  if (known !== undefined) {
    const [count, found] = known.split(' ').map(Number) as [number, number];
    if (found === 0) return 0;
    const own = m.extra['gc.disabledAt'] ?? m.gcCount[0]!;
    if (count + own + OWN + OWN_EACH * routines(m) < THRESHOLD) return found;
    // Somewhere before, the real one has collected by itself, or has not.
    if (count + own > THRESHOLD) return 0;
  }
  const f = m.frame;
  const ops = f.rt.code.ops;
  // Nobody looks at the number, or only whether it is `>= 0`.
  if (f.library || (ops[f.pc]! & 255) === OP.POP_TOP) return 0;
  if ((ops[f.pc]! & 255) === OP.LOAD_CONST && (ops[f.pc + 1]! & 255) === OP.COMPARE_OP && ops[f.pc + 1]! >> 8 === 5)
    return 0;
  return m.refuse('gc.collect', 'how many objects the first collection after these imports finds is not known');
}
