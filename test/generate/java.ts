// Batches of generated Java programs: one source file holds many small ones, so that one JVM runs them all.
import { Chance, type Piece } from './chance.ts';
import { collections } from './collections.ts';
import { expressions } from './expressions.ts';
import { hierarchies, overloads } from './hierarchies.ts';
import { strings } from './strings.ts';

/** Programs in a batch that runs. */
export const IN_BATCH = 25;
export const KINDS = ['expressions', 'strings', 'collections', 'hierarchies'] as const;
export type Kind = (typeof KINDS)[number];

function piece(kind: Kind, c: Chance, p: string): Piece {
  if (kind === 'expressions') return expressions(c);
  if (kind === 'strings') return strings(c);
  if (kind === 'collections') return collections(c);
  return hierarchies(c, p);
}
const HEAD =
  'import java.util.*;\nimport java.util.concurrent.*;\nimport java.util.function.*;\nimport java.util.stream.*;\n\npublic class Main {\n' +
  'static void p(Object o) { System.out.println(o); }\nstatic int n0 = 0;\nstatic int v() { return n0++ % 3; }\nstatic int ini(String s, int x) { p("init " + s); return x; }\n';

/** A batch: each program is a method, and what it throws is printed. */
export function batch(kind: Kind, seed: number): string {
  let classes = '';
  let methods = '';
  let calls = '';
  for (let i = 0; i < IN_BATCH; i++) {
    const c = new Chance(seed * 1000 + i * 7 + KINDS.indexOf(kind));
    const { classes: k, body } = piece(kind, c, `P${i}`);
    classes += k;
    methods += `static void run${i}() {\n${body}\n}\n`;
    calls += `p("-- ${i}"); try { run${i}(); } catch (Throwable e) { p("thrown " + e); }\n`;
  }
  return `${HEAD}${classes}${methods}public static void main(String[] args) {\n${calls}}\n}\n`;
}
/** One program with calls of overloads, which javac judges: many are ambiguous or fit nothing. */
export function overloadProgram(seed: number): string {
  const { classes, body } = overloads(new Chance(seed * 31 + 5), 'P', 6);
  return `${HEAD}${classes}public static void main(String[] args) {\n${body}\n}\n}\n`;
}
