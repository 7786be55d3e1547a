// A machine that can be asked about any moment. One observed pass goes ahead and leaves checkpoints, stops and a timeline; a second machine re-executes from the nearest checkpoint to where the reader looks.
import { EVENT, type EventKind, type MemoryEvent } from './event.ts';
import { fold } from './fold.ts';
import { Checkpoints } from './checkpoints.ts';
import { Timeline } from './timeline.ts';
import type { Machine, Program, Status, Step, World } from './machine.ts';
import type { Detail, View } from './view.ts';

/** A point in time: before event number `event` of the instruction at `step` (0 = before the instruction). */
export interface Moment {
  readonly step: Step;
  readonly event: number;
}

/** A search, as data. All that are given must hold. */
export interface Want {
  readonly kinds?: readonly EventKind[];
  /** First argument of the event (the serial, for events about objects), or the target of a link. */
  readonly serial?: number;
  /** A stop at this line. */
  readonly line?: number;
  readonly frame?: number;
  /** STATE number, for state events. */
  readonly state?: number;
}

const SLICE = 4096;

export class Recording {
  readonly #program: Program;
  readonly #world: World;
  readonly #head: Machine;
  #cursor: Machine | undefined;
  readonly #checkpoints = new Checkpoints();
  readonly timeline = new Timeline();
  // Stops as columns: step, line, frame.
  #stops = new Float64Array(1024);
  #lines = new Int32Array(1024);
  #frames = new Int32Array(1024);
  #stopCount = 0;
  #events = 0;
  readonly #stopwatch: () => number;
  #sinceCheckpoint = 0;
  #spacing = 15;

  /** `stopwatch` gives milliseconds; it only decides how far apart checkpoints lie, never what is shown. */
  constructor(program: Program, world: World, stopwatch: () => number) {
    this.#program = program;
    this.#world = world;
    this.#stopwatch = stopwatch;
    this.#head = program.start(world);
    this.#checkpoints.add(this.#head.save());
  }

  /** Runs the observed pass for about `ms` milliseconds, or until `step`. True when the program is over. */
  advance(ms: number, step: Step = Infinity): boolean {
    const begin = this.#stopwatch();
    let mark = begin;
    while (this.#head.status.kind === 'running' && this.#head.now < step) {
      this.#head.run(Math.min(this.#head.now + SLICE, step), this.#observe);
      const now = this.#stopwatch();
      this.#sinceCheckpoint += now - mark;
      mark = now;
      if (this.#sinceCheckpoint >= this.#spacing && this.#head.status.kind === 'running') {
        this.#checkpoints.add(this.#head.save());
        const cost = this.#stopwatch() - mark;
        this.#spacing = Math.max(15, cost * 8);
        mark = this.#stopwatch();
        this.#sinceCheckpoint = 0;
      }
      if (now - begin >= ms) break;
    }
    return this.#head.status.kind !== 'running';
  }

  readonly #observe = (kind: EventKind, a: number, b: number, c: number): void => {
    this.#events++;
    if (kind === EVENT.stop) this.#addStop(this.#head.now, a, b);
    this.timeline.add(this.#head.now, kind, a, b, c);
  };

  #addStop(step: Step, line: number, frame: number): void {
    const n = this.#stopCount;
    if (n === this.#stops.length) {
      const grow = <T extends Float64Array | Int32Array>(old: T, bigger: T): T => (bigger.set(old), bigger);
      this.#stops = grow(this.#stops, new Float64Array(2 * n));
      this.#lines = grow(this.#lines, new Int32Array(2 * n));
      this.#frames = grow(this.#frames, new Int32Array(2 * n));
    }
    this.#stops[n] = step;
    this.#lines[n] = line;
    this.#frames[n] = frame;
    this.#stopCount = n + 1;
  }

  /** The machine of the observed pass: status, output, diagnostics and counts so far. */
  get head(): Omit<Machine, 'run' | 'load'> {
    return this.#head;
  }
  get status(): Status {
    return this.#head.status;
  }
  /** Instructions executed so far by the observed pass. */
  get length(): Step {
    return this.#head.now;
  }
  /** Names that the views and events handed out refer to: those of the machine that makes them. */
  get names(): readonly string[] {
    return (this.#cursor ?? this.#head).names;
  }
  get eventCount(): number {
    return this.#events;
  }
  get checkpointBytes(): number {
    return this.#checkpoints.bytes;
  }

  /** Number of stops so far; the end of a finished run counts as one more position, `stops`. */
  get stops(): number {
    return this.#stopCount;
  }
  /** The moment of stop `n`; past the last one, the end of the run. */
  stopAt(n: number): Moment {
    if (n < 0 || this.#stopCount === 0) return { step: 0, event: 0 };
    return { step: n < this.#stopCount ? this.#stops[n]! : this.length, event: 0 };
  }
  /** Line (from 1) of stop `n`, or 0 past the end. */
  lineAt(n: number): number {
    return n >= 0 && n < this.#stopCount ? this.#lines[n]! : 0;
  }
  /** Frame of stop `n`, or 0 past the end. */
  frameAt(n: number): number {
    return n >= 0 && n < this.#stopCount ? this.#frames[n]! : 0;
  }
  /** The last stop at or before `step`. */
  stopOf(step: Step): number {
    if (step >= this.length && this.#head.status.kind !== 'running') return this.#stopCount;
    let low = 0;
    let high = this.#stopCount - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (this.#stops[mid]! <= step) low = mid;
      else high = mid - 1;
    }
    return Math.max(0, low);
  }

  /** The view at a moment. Re-executes from the nearest checkpoint, or goes on from where the cursor is. */
  seek(moment: Moment, detail?: Detail): View {
    const view = this.machineAt(moment.step).view(detail);
    return moment.event === 0
      ? view
      : fold(
          view,
          this.events(moment.step, moment.step + 1)
            .slice(0, moment.event)
            .map((e) => e.event),
          this.names,
        );
  }

  /** The second machine, standing at `step`: for `inspect`, `bytes` and `line`. Not to be run by others. */
  machineAt(step: Step): Machine {
    const at = Math.max(0, Math.min(step, this.length));
    const cursor = (this.#cursor ??= this.#program.start(this.#world));
    const near = this.#checkpoints.before(at);
    if (near && (cursor.now > at || cursor.now < near.step)) cursor.load(near);
    if (cursor.now < at) cursor.run(at);
    return cursor;
  }

  /** The events of the instructions [from, to), with the step each belongs to. */
  events(from: Step, to: Step): { step: Step; event: MemoryEvent }[] {
    const machine = this.machineAt(from);
    const out: { step: Step; event: MemoryEvent }[] = [];
    if (to > from)
      machine.run(Math.min(to, this.length), (kind, a, b, c) =>
        out.push({ step: machine.now, event: { kind, a, b, c } }),
      );
    return out;
  }

  /** The nearest moment after (or before) `from` whose event is wanted, or undefined. Whole buckets without such kinds are skipped. */
  find(want: Want, from: Moment, direction: 'forward' | 'backward'): Moment | undefined {
    const kinds = want.line !== undefined ? [EVENT.stop] : want.kinds;
    const width = this.timeline.width;
    const count = Math.ceil(this.length / width);
    let i = Math.floor(from.step / width);
    for (; i >= 0 && i < count; i += direction === 'forward' ? 1 : -1) {
      const bucket = this.timeline.bucket(i * width);
      if (!bucket || (kinds && !kinds.some((k) => bucket.kinds.has(k)))) continue;
      const hit = this.#findIn(want, from, direction, bucket.from, Math.min(bucket.to, this.length));
      if (hit) return hit;
    }
    return undefined;
  }

  #findIn(want: Want, from: Moment, direction: 'forward' | 'backward', low: Step, high: Step): Moment | undefined {
    const machine = this.machineAt(low);
    let best: Moment | undefined;
    let step = -1;
    let index = 0;
    machine.run(high, (kind, a, b) => {
      if (machine.now !== step) {
        step = machine.now;
        index = 0;
      } else index++;
      if (direction === 'forward' && best) return;
      const after = step > from.step || (step === from.step && index > from.event);
      const before = step < from.step || (step === from.step && index < from.event);
      if (direction === 'forward' ? !after : !before) return;
      if (matches(want, kind, a, b)) best = { step, event: index };
    });
    return best;
  }
}

/** Whether one event is what is looked for. */
export function matches(want: Want, kind: EventKind, a: number, b: number): boolean {
  if (want.line !== undefined && !(kind === EVENT.stop && a === want.line)) return false;
  if (want.kinds && !want.kinds.includes(kind)) return false;
  if (want.serial !== undefined) {
    const target =
      kind === EVENT.link ||
      kind === EVENT.unlink ||
      kind === EVENT.enqueue ||
      kind === EVENT.dequeue ||
      kind === EVENT.clear ||
      kind === EVENT.barrier;
    if (
      kind === EVENT.stop ||
      kind === EVENT.enter ||
      kind === EVENT.leave ||
      (a !== want.serial && !(target && b === want.serial))
    )
      return false;
  }
  if (
    want.frame !== undefined &&
    !(kind === EVENT.stop ? b === want.frame : a === want.frame && (kind === EVENT.enter || kind === EVENT.leave))
  )
    return false;
  return want.state === undefined || (kind === EVENT.state && b === want.state);
}

/** Starts recording a program. */
export function record(program: Program, world: World, stopwatch: () => number): Recording {
  return new Recording(program, world, stopwatch);
}
