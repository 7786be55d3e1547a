// Other runs of a program: what it prints must not depend on whose turn it was (os_linux.cpp leaves that to the kernel), on the depth of the stack or on identity hashes, else it is refused.
import type { JavaMachine } from './machine.ts';
import type { JThread } from './thread.ts';

/** Classes whose methods are one step to other threads: the real ones are lock-free or locked inside. */
const WHOLE =
  /^java\/(util\/concurrent\/(?!FutureTask|Executors|CompletableFuture|ForkJoin|Recursive)|lang\/ref\/|lang\/(StringBuffer|System|ThreadLocal)|io\/Print|util\/(Vector|Hashtable|Stack|Random))/;

/** Who runs, for how many instructions. A fresh one belongs to one run. */
export class Turns {
  /** Instructions a millisecond of the virtual clock is worth. */
  readonly perMilli: number;
  private readonly order: 'newest' | 'oldest' | 'any';
  private state: number;
  private since = 0;
  constructor(order: Turns['order'], perMilli: number, seed: number) {
    this.order = order;
    this.perMilli = perMilli;
    this.state = seed;
  }
  private next(n: number): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return (x >>> 0) % n;
  }
  /** Does a thread that just became able to run go first? */
  get eager(): boolean {
    return this.order === 'newest';
  }
  /** How long the next turn is. */
  burst(now: number): number {
    if (this.order !== 'any') return 400;
    return now > 5_000_000 ? 2000 : 1 + this.next(now > 300_000 ? 97 : 23);
  }
  /** The order in which threads are asked whether they can run. */
  candidates(threads: readonly JThread[]): readonly JThread[] {
    const all = [...threads];
    if (this.order === 'any' || ++this.since % 50 === 0) {
      const at = this.next(all.length);
      return [...all.slice(at), ...all.slice(0, at)];
    }
    return this.order === 'newest' ? all.reverse() : all;
  }
  /** May the turn of `t` end here? Not inside what is one step to other threads. */
  endsHere(t: JThread): boolean {
    for (let f = t.top; f >= 0; f--) {
      const m = t.fm[f];
      if (m?.library && WHOLE.test(m.klass.name)) return false;
    }
    return true;
  }
}

/** How another run differs from the usual one. */
export interface Variation {
  readonly turns?: Turns;
  readonly stackLow?: number;
  /** The identity hash of the n-th object that asks for one. */
  readonly hashes?: (n: number) => number;
  /** Methods of a class are listed the other way round. */
  readonly backwards?: boolean;
}
export interface Doubt {
  readonly construct: string;
  readonly message: string;
  readonly line: number;
}
const SCHEDULES: readonly (() => Variation)[] = [
  () => ({ turns: new Turns('newest', 400_000, 7) }),
  () => ({ turns: new Turns('any', 50_000, 2463534242) }),
  () => ({ turns: new Turns('oldest', 50_000, 88172645) }),
  () => ({ turns: new Turns('any', 10_000, 521288629) }),
];
/** The real depth is within these bounds of the estimate. */
const STACKS: readonly (() => Variation)[] = [() => ({ stackLow: 700_000 }), () => ({ stackLow: 1_153_000 })];

/** Rising and falling hashes put any two objects in a table the other way round. */
const HASHES: readonly (() => Variation)[] = [
  () => ({ hashes: (n) => n + 1 }),
  () => ({ hashes: (n) => (n < 65_000 ? 65_535 - n : n + 1) }),
  () => ({ hashes: (n) => (Math.imul(n + 17, 0x9e3779b1) >>> 1) + 1 }),
];

/** What else the program could have printed, had its threads run in another order, its stack been a little larger or smaller or its objects had other identity hashes; null when nothing. */
export function variesWith(m: JavaMachine, start: (other: Variation) => JavaMachine): Doubt | null {
  if (!m.concurrentSince && !m.overflowedAt && !m.hashedAt && !m.listedAt) return null;
  const w = m.world;
  const key = JSON.stringify([w.seed, w.clock, w.stdin, w.limits]);
  let doubt = m.info.judged.get(key);
  if (doubt === undefined) {
    const same = (v: () => Variation): boolean => {
      const o = start(v());
      o.run(m.now * 8 + 1_000_000);
      const exit = (x: JavaMachine): number | null => (x.status.kind === 'finished' ? x.status.exit : null);
      return o.status.kind === m.status.kind && exit(o) === exit(m) && o.stdout === m.stdout;
    };
    doubt = null;
    if (m.overflowedAt && !STACKS.every(same))
      doubt = {
        construct: 'result that depends on the depth of the stack',
        message: 'another depth of the stack ends this program differently',
        line: m.overflowedAt,
      };
    else if (m.listedAt && !same(() => ({ backwards: true })))
      doubt = {
        construct: 'result that depends on the order of methods',
        message: 'methods listed in another order end this program differently',
        line: m.listedAt,
      };
    else if (m.hashedAt && !HASHES.every(same))
      doubt = {
        construct: 'result that depends on identity hashes',
        message: 'other identity hashes end this program differently',
        line: m.hashedAt,
      };
    else if (m.concurrentSince && !SCHEDULES.every(same))
      doubt = {
        construct: 'result that depends on the schedule of threads',
        message: 'another order of the threads ends this program differently',
        line: m.concurrentSince,
      };
    m.info.judged.set(key, doubt);
  }
  return doubt;
}
