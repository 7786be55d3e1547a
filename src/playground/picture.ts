// Everything the demo shows at one moment, as plain data: drawing, sentences, table, margin note, output. Made in the worker, and at build for the static page.
import type { Diagnostic } from '../sim/core/diagnostic.ts';
import type { Moment, Recording } from '../sim/core/recording.ts';
import type { Status, Step } from '../sim/core/machine.ts';
import type { Sentence } from '../sim/core/narrate.ts';
import type { View } from '../sim/core/view.ts';
import { EVENT, type MemoryEvent } from '../sim/core/event.ts';
import { changesBetween } from './diagram/change.ts';
import { objectTable, type ObjectWords } from './diagram/describe.ts';
import { draw, type Drawing } from './diagram/draw.ts';
import { SIZES, type Mode, type Size } from './diagram/metrics.ts';
import { Places, Survey } from './diagram/place.ts';
import { drawSpaces } from './diagram/spaces.ts';
import { tell } from './narrative.ts';
import { positionOf } from './moments.ts';

/** A mark's box, for moving between neighbours with the arrow keys. */
export interface MarkBox {
  readonly serial: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Picture {
  readonly moment: Moment;
  /** Lines run so far, of how many. */
  readonly position: number;
  readonly last: number;
  /** The line that has just run, and the one about to run (from 1, or 0). */
  readonly line: number;
  readonly next: number;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly mode: Mode;
  readonly announcement: string;
  readonly spaces: string;
  readonly boxes: readonly MarkBox[];
  readonly links: readonly { readonly from: number; readonly to: number }[];
  readonly table: readonly ObjectWords[];
  readonly shown: readonly Sentence[];
  readonly all: readonly Sentence[];
  /** Note in the margin of the line that has just run. */
  readonly margin: string;
  readonly changed: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  /** The runtime's own log up to here. */
  readonly notes: readonly string[];
  readonly liveObjects: number;
  readonly liveBytes: number;
  readonly frames: readonly { readonly routine: string; readonly line: number }[];
  /** How the run stands here, in words; empty while it goes on. */
  readonly ending: string;
}

export interface PictureOptions {
  readonly id: string;
  readonly size: Size;
  readonly selected?: number | undefined;
  readonly library?: boolean;
  readonly opened?: readonly number[] | undefined;
  /** Width of the spaces drawing. */
  readonly spacesWidth?: number;
  /** Style sheet to carry inside the drawing. */
  readonly style?: string;
  readonly title?: string;
  /** The moment shown before, when it is not the neighbour: what is ringed is what differs from it. */
  readonly since?: Moment;
}

/** Steps of one line whose events are told; beyond, only the view speaks. */
const TOLD = 50_000;
/** Stops looked at to learn where objects stand. */
const SURVEYED = 160;

/** Pictures of one recording. Places are learnt once, so that they do not depend on the order of looking. */
export class Album {
  readonly recording: Recording;
  readonly #survey = new Survey();
  readonly #bySize = new Map<Size, Places>();
  #surveyed = 0;
  /** The step of the stop surveyed last. */
  #seen: Step = 0;
  /** The first step from there on at which a collector moves something, as far as it was looked for. */
  #nextMove: Step = -1;

  constructor(recording: Recording) {
    this.recording = recording;
  }

  /** Looks at some stops; true when the survey is complete. Call it until then, before the first picture. */
  survey(ms: number, stopwatch: () => number): boolean {
    const stops = this.recording.stops + 1;
    const count = Math.min(stops, SURVEYED);
    const begin = stopwatch();
    while (this.#surveyed < count) {
      const i = this.#surveyed++;
      const stop =
        stops <= SURVEYED || i < SURVEYED / 2
          ? i
          : Math.floor(SURVEYED / 2 + ((stops - SURVEYED / 2) * (i - SURVEYED / 2)) / (SURVEYED / 2));
      const moment = this.recording.stopAt(stop);
      const moved = this.#movesUntil(moment.step);
      const view = this.recording.seek(moment, { limit: 60 });
      if (view.heap.length <= 60) this.#survey.add(view, moved);
      if (stopwatch() - begin >= ms && this.#surveyed < count) return false;
    }
    return true;
  }

  /** The steps after which objects had been moved between the stop surveyed before and this step, by serial. */
  #movesUntil(step: Step): ReadonlyMap<number, readonly Step[]> {
    const out = new Map<number, Step[]>();
    const from = this.#seen;
    this.#seen = step;
    if (this.#nextMove < from)
      this.#nextMove =
        this.recording.find({ kinds: [EVENT.move] }, { step: from, event: -1 }, 'forward')?.step ?? Infinity;
    if (this.#nextMove >= step) return out;
    for (const { step: at, event } of this.recording.events(this.#nextMove, step))
      if (event.kind === EVENT.move) out.set(event.a, [...(out.get(event.a) ?? []), at + 1]);
    return out;
  }

  /** Where the surveyed objects stand. */
  places(size: Size): Places {
    let places = this.#bySize.get(size);
    if (!places) this.#bySize.set(size, (places = new Places(SIZES[size], this.#survey)));
    return places;
  }

  #placesOf(view: View, size: Size): Places {
    let fresh = false;
    if (view.heap.length <= 60) for (const o of view.objects) if (!this.#survey.lives.has(o.serial)) fresh = true;
    if (fresh) {
      this.#survey.add(view);
      for (const places of this.#bySize.values()) places.extend(this.#survey);
    }
    return this.places(size);
  }

  /** The view at a moment, with what a drawing needs. */
  view(moment: Moment, options: Pick<PictureOptions, 'selected' | 'library' | 'opened'> = {}): View {
    const serials = [...(options.opened ?? []), ...(options.selected === undefined ? [] : [options.selected])];
    return this.recording.seek(moment, {
      ...(serials.length > 0 ? { serials } : {}),
      ...(options.library ? { library: true } : {}),
    });
  }

  /** The drawing of a view, at its places. */
  drawing(view: View, options: PictureOptions, changed: ReadonlySet<string>, faults: ReadonlySet<number>): Drawing {
    return draw(view, this.#placesOf(view, options.size), {
      id: options.id,
      changed,
      selected: options.selected,
      faults,
      library: options.library ?? false,
      ...(options.opened ? { opened: new Set(options.opened) } : {}),
      ...(options.style === undefined ? {} : { style: options.style }),
      ...(options.title === undefined ? {} : { title: options.title }),
    });
  }

  picture(moment: Moment, options: PictureOptions): Picture {
    const recording = this.recording;
    const position = positionOf(recording, moment);
    const ended = position >= recording.stops && recording.status.kind !== 'running';
    const previous = previousOf(recording, moment);
    const before = previous ? this.view(previous, options) : undefined;
    // In this order the second machine only ever goes forward.
    const events = previous ? eventsBetween(recording, previous, moment) : [];
    const after = this.view(moment, options);
    const changes = changesBetween(before, after);
    const story = before ? tell(events, before, after, recording.names) : { shown: [], all: [] };
    const faults = ended
      ? faultSerials(recording, events)
      : new Set<number>(events.filter((e) => e.kind === EVENT.fault).map((e) => e.b));
    const d = this.drawing(after, options, changes.marks, faults);
    const lanes = drawSpaces(after, {
      id: options.id,
      width: options.spacesWidth ?? (options.size === 'wide' ? 640 : 340),
      names: recording.names,
      selected: options.selected,
      changed: changes.marks,
    });
    const boxes = d.plan.boxes.flatMap((b) =>
      b.object ? [{ serial: b.object.serial, x: b.x, y: b.y, w: b.w, h: b.h }] : [],
    );
    return {
      moment,
      position,
      last: recording.stops,
      line: position > 0 ? recording.lineAt(position - 1) : 0,
      next: ended ? 0 : recording.lineAt(recording.stopOf(moment.step)),
      svg: d.svg,
      width: d.width,
      height: d.height,
      mode: d.mode,
      announcement: d.announcement,
      spaces: lanes?.svg ?? '',
      boxes,
      links: linksOf(after),
      table: objectTable(after).slice(0, 400),
      shown: story.shown,
      all: story.all,
      margin: changes.margin,
      changed: [...changes.marks],
      stdout: after.stdout,
      stderr: after.stderr,
      notes: after.notes,
      liveObjects: after.heap.length,
      liveBytes: sum(after.heap.size),
      frames: after.threads.flatMap((t) =>
        t.frames.filter((f) => !f.library).map((f) => ({ routine: f.routine, line: f.line })),
      ),
      ending: ended ? endingOf(recording.status) : '',
    };
  }
}

/** The moment before: of a stop the stop before it, of an event the event before it. */
function previousOf(recording: Recording, moment: Moment): Moment | undefined {
  if (moment.event > 0) return { step: moment.step, event: moment.event - 1 };
  const position = positionOf(recording, moment);
  return position > 0 ? recording.stopAt(position - 1) : undefined;
}

function eventsBetween(recording: Recording, from: Moment, to: Moment): MemoryEvent[] {
  if (from.step === to.step)
    return recording
      .events(from.step, from.step + 1)
      .slice(from.event, to.event)
      .map((e) => e.event);
  return recording.events(from.step, Math.min(to.step, from.step + TOLD)).map((e) => e.event);
}

function faultSerials(recording: Recording, events: readonly MemoryEvent[]): Set<number> {
  const out = new Set<number>();
  if (recording.status.kind === 'faulted') for (const e of events) if (e.kind === EVENT.fault && e.b > 0) out.add(e.b);
  return out;
}

function linksOf(view: View): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  for (const o of view.objects) {
    const add = (cells: typeof o.cells): void => {
      for (const c of cells) {
        if (c.edge?.to && 'object' in c.edge.to.root) out.push({ from: o.serial, to: c.edge.to.root.object });
        if (c.parts) add(c.parts);
      }
    };
    add(o.cells);
  }
  return out;
}

function sum(sizes: Float64Array): number {
  let n = 0;
  for (const size of sizes) n += size;
  return n;
}

/** How a run ended, in words. */
export function endingOf(status: Status): string {
  switch (status.kind) {
    case 'running':
      return '';
    case 'finished':
      return status.exit === 0 ? 'The program ended.' : `The program ended with exit code ${status.exit}.`;
    case 'faulted':
      return `Stopped by a memory fault: ${status.fault.code}.`;
    case 'refused':
      return `Stopped: ${status.refusal.message}.`;
    case 'stopped':
      return `Stopped: ${status.at.message}.`;
  }
}

/** The diagnostic a status carries, if any. */
export function diagnosticOf(status: Status): Diagnostic | undefined {
  return status.kind === 'faulted'
    ? status.fault
    : status.kind === 'refused'
      ? status.refusal
      : status.kind === 'stopped'
        ? status.at
        : undefined;
}
