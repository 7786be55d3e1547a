// Where objects stand. An object keeps its place from birth until a collector moves it: column by the depth of its first
// referrer, slot by birth. Places follow from a survey of the whole run, so they do not depend on how the reader got to a moment.
import type { Step } from '../../sim/core/machine.ts';
import type { View } from '../../sim/core/view.ts';
import { globalGroups, rowsOf, targetOf } from './cells.ts';
import type { Metrics } from './metrics.ts';

/** What is known of one object's life, as far as the survey saw it. */
export interface Life {
  readonly serial: number;
  born: Step;
  died: Step;
  /** 0 = held by a frame or global first. */
  depth: number;
  /** Most rows it ever shows. */
  rows: number;
  address: number;
  space: string;
  /** Steps at which a collector moved it. */
  moves: Step[];
}

/** Collects the lives of objects from views, in any order of time but best from first to last. */
export class Survey {
  readonly lives = new Map<number, Life>();
  /** Most rows of the pile of frames, so that its room can be kept. */
  pile = 0;
  /** Objects that are, at some time, the program's text. */
  readonly code = new Set<number>();
  readonly #steps: Step[] = [];
  #last: Step = -1;

  /** `moved`: the steps after which a collector had moved objects since the view before; without it, this view's step is taken. */
  add(view: View, moved?: ReadonlyMap<number, readonly Step[]>): void {
    const forward = view.at >= this.#last;
    this.#last = Math.max(this.#last, view.at);
    if (forward) this.#steps.push(view.at);
    const depths = depthsOf(view);
    for (const object of view.objects) {
      // What turns out to be program text (a class body's dict) gives its place back.
      if (object.flags.includes('code')) {
        this.lives.delete(object.serial);
        this.code.add(object.serial);
      }
      if (this.code.has(object.serial)) continue;
      const rows = Math.max(1, rowsOf(object.cells).length + (object.text === undefined ? 0 : 1));
      const life = this.lives.get(object.serial);
      if (!life) {
        this.lives.set(object.serial, {
          serial: object.serial,
          born: object.born,
          died: Infinity,
          depth: depths.get(object.serial) ?? 0,
          rows,
          address: object.address,
          space: object.space,
          moves: [],
        });
        continue;
      }
      life.rows = Math.max(life.rows, rows);
      if (moved) life.moves.push(...(moved.get(object.serial) ?? []));
      else if (forward && object.address !== life.address && life.address !== 0) life.moves.push(view.at);
      if (forward) life.address = object.address;
    }
    for (const dead of view.tombstones) {
      const life = this.lives.get(dead.serial);
      if (life && (life.died === Infinity || life.died > dead.died)) life.died = dead.died;
    }
    // Who is missing from a complete view has died since, though its tombstone is gone already.
    if (!forward || view.objects.length < view.heap.length) return;
    const here = new Set(view.objects.map((o) => o.serial));
    for (const life of this.lives.values())
      if (life.died === Infinity && life.born < view.at && !here.has(life.serial)) life.died = view.at;
  }

  /** The step of the surveyed view that comes `count` views after `step`. */
  after(step: Step, count: number): Step {
    const i = this.#steps.findIndex((s) => s >= step);
    return i < 0 ? Infinity : (this.#steps[i + count] ?? Infinity);
  }
}

/** Depth of each object by breadth-first search from the frames and globals, in the order of their cells. */
function depthsOf(view: View): Map<number, number> {
  const out = new Map<number, number>();
  const drawn = new Map(view.objects.map((o) => [o.serial, o]));
  let front: number[] = [];
  const roots = [
    ...globalGroups(view.globals).flatMap((g) => rowsOf(g.cells)),
    ...view.threads.flatMap((t) => t.frames.flatMap((f) => rowsOf(f.cells))),
  ];
  const reach = (serial: number | undefined, depth: number, next: number[]): void => {
    if (serial === undefined || out.has(serial) || !drawn.has(serial)) return;
    out.set(serial, depth);
    next.push(serial);
  };
  for (const row of roots) reach(targetOf(row.cell), 0, front);
  for (let depth = 1; front.length > 0; depth++) {
    const next: number[] = [];
    for (const serial of front)
      for (const row of rowsOf(drawn.get(serial)!.cells)) reach(targetOf(row.cell), depth, next);
    front = next;
  }
  return out;
}

/** A place from one step to another. `rows` is the room that was kept. */
export interface Slot {
  readonly serial: number;
  readonly column: number;
  readonly top: number;
  readonly height: number;
  readonly rows: number;
  readonly from: Step;
  readonly to: Step;
  /** Step at which the object died (its tombstone stays while nobody takes the place). */
  readonly died: Step;
  /** Step until which its tombstone keeps the place. */
  readonly kept: Step;
}

/** Places of all surveyed objects under one set of measures. */
export class Places {
  readonly metrics: Metrics;
  readonly #slots = new Map<number, Slot[]>();
  readonly #columns: Slot[][] = [];
  readonly #ranks = new Map<number, number>();

  /** Objects that are the program's text at some time of the run, and so are never drawn unasked. */
  readonly code: ReadonlySet<number>;

  constructor(metrics: Metrics, survey: Survey) {
    this.metrics = metrics;
    this.code = survey.code;
    this.extend(survey);
  }

  /** Gives places to lives that have none yet; those given stay. */
  extend(survey: Survey): void {
    const lives = [...survey.lives.values()]
      .filter((l) => !this.#slots.has(l.serial))
      .sort((a, b) => a.born - b.born || a.serial - b.serial);
    for (const life of lives) {
      let from = life.born;
      for (const move of [...life.moves, Infinity]) {
        const to = Math.min(move, life.died);
        if (to > from || from === life.born)
          this.#give(life, from, move === Infinity ? life.died : to, life.died, survey.after(to, KEPT));
        from = move;
      }
    }
  }

  #give(life: Life, from: Step, to: Step, died: Step, kept: Step): void {
    const m = this.metrics;
    const wish = Math.min(life.depth, m.columns - 1);
    const rows = Math.min(life.rows, m.rows + 1);
    const height = m.head + rows * m.row + 6;
    // Its own column first, then those to the right, then those to the left; within the room first beside the dead, then in their places; else where there is least.
    const order = [
      wish,
      ...Array.from({ length: m.columns }, (_, i) => i).filter((c) => c > wish),
      ...Array.from({ length: wish }, (_, i) => wish - 1 - i),
    ];
    const columns = order.map((c) => (this.#columns[c] ??= []));
    let best: { column: number; top: number } | undefined;
    for (const evenDead of [false, true])
      for (const [i, others] of columns.entries()) {
        const top = firstFree(others, height, m.gap, from, evenDead);
        if (!best && top + height <= m.roomy) best = { column: order[i]!, top };
      }
    for (const [i, others] of columns.entries()) {
      if (best && best.top + height <= m.roomy) break;
      const top = firstFree(others, height, m.gap, from, true);
      if (!best || top < best.top) best = { column: order[i]!, top };
    }
    const slot: Slot = {
      serial: life.serial,
      column: best!.column,
      top: best!.top,
      height,
      rows,
      from,
      to,
      died,
      kept,
    };
    this.#columns[slot.column]!.push(slot);
    this.#slots.set(life.serial, [...(this.#slots.get(life.serial) ?? []), slot]);
  }

  /** The place of an object at a step, or undefined when the survey never saw it. */
  at(serial: number, step: Step): Slot | undefined {
    const slots = this.#slots.get(serial);
    return slots?.findLast((s) => s.from <= step) ?? slots?.[0];
  }

  /** The place an object had before a collector moved it to where it is at `step`. */
  before(serial: number, step: Step): Slot | undefined {
    const slots = this.#slots.get(serial) ?? [];
    const i = slots.findLastIndex((s) => s.from <= step);
    return i > 0 ? slots[i - 1] : undefined;
  }

  /** Places in the grid of small boxes: kept while the object lives, the lowest free one at birth. */
  ranks(serials: readonly number[]): ReadonlyMap<number, number> {
    const here = new Set(serials);
    for (const serial of this.#ranks.keys()) if (!here.has(serial)) this.#ranks.delete(serial);
    const taken = new Set(this.#ranks.values());
    let free = 0;
    for (const serial of serials) {
      if (this.#ranks.has(serial)) continue;
      while (taken.has(free)) free++;
      this.#ranks.set(serial, free);
      taken.add(free);
    }
    return this.#ranks;
  }

  /** Whether somebody else has taken a dead object's place by `step`. */
  taken(slot: Slot, step: Step): boolean {
    return (this.#columns[slot.column] ?? []).some(
      (o) =>
        o.serial !== slot.serial &&
        o.from <= step &&
        o.from >= slot.to &&
        o.top < slot.top + slot.height &&
        slot.top < o.top + o.height,
    );
  }
}

/** Surveyed views for which a tombstone keeps its place; afterwards it stays only while nobody needs the place. */
const KEPT = 3;

/** The highest top at which a box of `height` fits at `step`; tombstones count unless `evenDead`. */
function firstFree(others: readonly Slot[], height: number, gap: number, step: Step, evenDead: boolean): number {
  const alive = others.filter((o) => (evenDead ? o.to : o.kept) > step);
  const tops = [0, ...alive.map((o) => o.top + o.height + gap)].sort((a, b) => a - b);
  return tops.find((top) => alive.every((o) => top + height + gap <= o.top || o.top + o.height + gap <= top)) ?? 0;
}

/** Places for one view, or for a few: what the build and the tests use. */
export function placesFor(views: Iterable<View>, metrics: Metrics): Places {
  const survey = new Survey();
  for (const view of views) survey.add(view);
  return new Places(metrics, survey);
}
