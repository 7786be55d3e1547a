// The leaves: what the prelude declares `native`. Keyed by class, name and erased parameters.
import { UNSAID, type JavaMachine } from '../../execute/machine.ts';
import type { JThread } from '../../execute/thread.ts';

export type JavaLeaf = (m: JavaMachine, t: JThread, a: number) => void;
export class Registry {
  readonly map = new Map<string, JavaLeaf>();
  add(cls: string, entries: Record<string, JavaLeaf>): void {
    for (const [k, f] of Object.entries(entries)) this.map.set(`${cls}.${k}`, f);
  }
}
/** Non-null string argument, or the NullPointerException the real method throws. */
export function need(m: JavaMachine, s: number, what = ''): string {
  if (s === 0) throw m.throwable('java/lang/NullPointerException', what || UNSAID);
  return m.str(s);
}
export function bool(t: JThread, a: number, v: boolean): void {
  t.S[a] = v ? 1 : 0;
}
