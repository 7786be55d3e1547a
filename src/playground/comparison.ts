// One row of the comparison's table, computed from a recording: who frees what is followed, when, by what means, and what is left at exit.
import { CAUSE, EVENT, type MemoryEvent } from '../sim/core/event.ts';
import type { Recording } from '../sim/core/recording.ts';
import { endingOf } from './picture.ts';

export interface ComparedRow {
  /** Who frees, from the causes of the deaths that occurred. */
  readonly who: string;
  /** When: the line or lines on which the followed objects died. */
  readonly when: string;
  /** By what mechanism, with numbers. */
  readonly how: string;
  readonly aliveAtExit: string;
  readonly collections: number;
  readonly faults: string;
  readonly ending: string;
  /** Deaths of the followed objects: line (from 1) and cause. */
  readonly deaths: readonly {
    readonly serial: number;
    readonly type: string;
    readonly line: number;
    readonly cause: number;
    readonly step: number;
  }[];
}

const WHO: Readonly<Record<number, string>> = {
  [CAUSE.count]: 'the reference count',
  [CAUSE.collector]: 'the collector',
  [CAUSE.scope]: 'the owner’s scope',
  [CAUSE.explicit]: 'the program',
  [CAUSE.exit]: 'the end of the process',
};

/**
 * The line an event belongs to. After a call that line is the caller's, though the last stop was in the callee; and what
 * a collection does belongs to the line on which it began, whatever finalizers it ran.
 */
class Lines {
  readonly #recording: Recording;
  /** The line of the caller, by frame. */
  readonly #callers = new Map<number, number>();
  #returned = { stop: -1, line: 0 };
  #collecting: number | undefined;
  constructor(recording: Recording) {
    this.#recording = recording;
  }
  line(step: number): number {
    const stop = this.#recording.stopOf(step);
    return this.#collecting ?? (this.#returned.stop === stop ? this.#returned.line : this.#recording.lineAt(stop));
  }
  /** To be told of every event in order. */
  see(step: number, { kind, a: frame }: MemoryEvent): void {
    if (kind === EVENT.collect) this.#collecting ??= this.line(step);
    else if (kind === EVENT.collected) this.#collecting = undefined;
    else if (kind === EVENT.enter) this.#callers.set(frame, this.line(step));
    else if (kind === EVENT.leave) {
      this.#returned = { stop: this.#recording.stopOf(step), line: this.#callers.get(frame) ?? 0 };
      this.#callers.delete(frame);
    }
  }
}

/** Reads the row out of a complete recording. Without names to follow, all objects born after the first line of the program count. */
export function compareRun(recording: Recording, follow: readonly string[]): ComparedRow {
  const births = new Map<number, string>();
  const deaths: { serial: number; type: string; line: number; cause: number; step: number }[] = [];
  const faults: string[] = [];
  let collections = 0;
  let events = 0;
  const places = new Lines(recording);
  const wanted = (type: string): boolean =>
    follow.length === 0 ||
    follow.some(
      (f) =>
        type === f ||
        type.startsWith(`${f}<`) ||
        type.endsWith(`.${f}`) ||
        type.endsWith(`::${f}`) ||
        type.includes(`<${f}>`) ||
        type.includes(`<${f},`),
    );
  let step = 0;
  // In pieces, so that the list of events of a long run is never in memory as a whole.
  while (step < recording.length && events < 2_000_000) {
    const to = Math.min(recording.length, step + 50_000);
    for (const { step: at, event: e } of recording.events(step, to)) {
      events++;
      places.see(at, e);
      if (e.kind === EVENT.birth) {
        const type = recording.names[e.b] ?? '';
        if (wanted(type)) births.set(e.a, type);
      } else if (e.kind === EVENT.death) {
        const type = births.get(e.a);
        if (type !== undefined)
          deaths.push({
            serial: e.a,
            type,
            line: places.line(at) || recording.lineAt(recording.stops - 1),
            cause: e.b,
            step: at,
          });
      } else if (e.kind === EVENT.collect) collections++;
      else if (e.kind === EVENT.fault) faults.push(recording.names[e.a] ?? 'fault');
    }
    step = to;
  }
  const dead = new Set(deaths.filter((d) => d.cause !== CAUSE.exit).map((d) => d.serial));
  const alive = [...births].filter(([serial]) => !dead.has(serial));
  const causes = [...new Set(deaths.map((d) => d.cause))];
  const inTime = deaths.filter((d) => d.cause !== CAUSE.exit);
  const lines = [...new Set(inTime.map((d) => d.line))];
  const how = causes.map((c) => `${deaths.filter((d) => d.cause === c).length} by ${WHO[c] ?? 'nobody'}`).join(', ');
  return {
    who:
      births.size === 0
        ? 'nothing was allocated'
        : causes.length === 0
          ? 'nobody'
          : causes.map((c) => WHO[c] ?? '').join(' and '),
    when:
      lines.length === 0
        ? deaths.length > 0
          ? 'at exit'
          : 'never'
        : `line ${lines.slice(0, 4).join(', ')}${lines.length > 4 ? ', …' : ''}`,
    how: how === '' ? 'none' : how,
    aliveAtExit: `${alive.length} of ${births.size}`,
    collections,
    faults: faults.length === 0 ? 'none' : [...new Set(faults)].join(', '),
    ending: endingOf(recording.status),
    deaths: deaths.slice(0, 200),
  };
}
