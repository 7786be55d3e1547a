// Where objects stand. An object keeps its place from birth until a collector moves it: column by the depth of its first
// referrer, slot by birth. Places follow from a survey of the whole run, so they do not depend on how the reader got to a moment.
import type { Step } from '../../sim/core/machine.ts';
import type { View } from '../../sim/core/view.ts';
import { globalGroups, rowsOf, targetOf } from './cells.ts';
import type { Metrics } from './metrics.ts';

/** What is known of one object's life, as far as the survey saw it. */
interface Life {
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
  #last: Step = -1;

  add(view: View): void {
    const forward = view.at >= this.#last;
    this.#last = Math.max(this.#last, view.at);
    const depths = depthsOf(view);
    for (const object of view.objects) {
      const rows = Math.max(1, rowsOf(object.cells).length + (object.text === undefined ? 0 : 1));
      const life = this.lives.get(object.serial);
      if (!life) {
        this.lives.set(object.serial, {
          serial: object.serial, born: object.born, died: Infinity, depth: depths.get(object.serial) ?? 0, rows,
          address: object.address, space: object.space, moves: [],
        });
        continue;
      }
      life.rows = Math.max(life.rows, rows);
      if (forward && object.address !== life.address && life.address !== 0) life.moves.push(view.at);
      if (forward) life.address = object.address;
    }
    for (const dead of view.tombstones) {
      const life = this.lives.get(dead.serial);
      if (life && life.died === Infinity) life.died = dead.died;
    }
  }
}

/** Depth of each object by breadth-first search from the frames and globals, in the order of their cells. */
function depthsOf(view: View): Map<number, number> {
  const out = new Map<number, number>();
  const drawn = new Map(view.objects.map((o) => [o.serial, o]));
  let front: number[] = [];
  const roots = [...globalGroups(view.globals).flatMap((g) => rowsOf(g.cells)), ...view.threads.flatMap((t) => t.frames.flatMap((f) => rowsOf(f.cells)))];
  const reach = (serial: number | undefined, depth: number, next: number[]): void => {
    if (serial === undefined || out.has(serial) || !drawn.has(serial)) return;
    out.set(serial, depth);
    next.push(serial);
  };
  for (const row of roots) reach(targetOf(row.cell), 0, front);
  for (let depth = 1; front.length > 0; depth++) {
    const next: number[] = [];
    for (const serial of front) for (const row of rowsOf(drawn.get(serial)!.cells)) reach(targetOf(row.cell), depth, next);
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
}

/** Places of all surveyed objects under one set of measures. */
export class Places {
  readonly metrics: Metrics;
  readonly #slots = new Map<number, Slot[]>();
  readonly #columns: Slot[][] = [];

  constructor(metrics: Metrics, survey: Survey) {
    this.metrics = metrics;
    const lives = [...survey.lives.values()].sort((a, b) => a.born - b.born || a.serial - b.serial);
    for (const life of lives) {
      let from = life.born;
      for (const move of [...life.moves, Infinity]) {
        const to = Math.min(move, life.died);
        if (to > from || from === life.born) this.#give(life, from, move === Infinity ? life.died : to, life.died);
        from = move;
      }
    }
  }

  #give(life: Life, from: Step, to: Step, died: Step): void {
    const m = this.metrics;
    const column = Math.min(life.depth, m.columns - 1);
    const rows = Math.min(life.rows, m.rows + 1);
    const height = m.head + rows * m.row + 6;
    const others = (this.#columns[column] ??= []);
    const free = (top: number, evenDead: boolean): boolean =>
      others.every((o) => top + height + m.gap <= o.top || o.top + o.height + m.gap <= top || (evenDead && o.to <= from));
    const tops = [0, ...others.map((o) => o.top + o.height + m.gap)].sort((a, b) => a - b);
    const top = tops.find((t) => free(t, false) && t + height <= m.roomy) ?? tops.find((t) => free(t, true)) ?? tops.at(-1)!;
    const slot: Slot = { serial: life.serial, column, top, height, rows, from, to, died };
    others.push(slot);
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

  /** Whether somebody else has taken a dead object's place by `step`. */
  taken(slot: Slot, step: Step): boolean {
    return (this.#columns[slot.column] ?? []).some(
      (o) => o.serial !== slot.serial && o.from <= step && o.from >= slot.to && o.top < slot.top + slot.height && slot.top < o.top + o.height,
    );
  }
}

/** Places for one view, or for a few: what the build and the tests use. */
export function placesFor(views: Iterable<View>, metrics: Metrics): Places {
  const survey = new Survey();
  for (const view of views) survey.add(view);
  return new Places(metrics, survey);
}
