// Going through a run: one line or one event at a time, to the next event of a kind, to an author's beat.
// A position shows the state after the line it names has run: position k is the moment of stop k, its line that of stop k − 1.
import { EVENT, type EventKind } from '../sim/core/event.ts';
import type { Moment, Recording, Want } from '../sim/core/recording.ts';
import type { Beat } from '../site/beats.ts';

export type Grain = 'line' | 'event';
export type Direction = 'forward' | 'backward';

/** Named searches of the transport. */
export const WANTS = {
  free: { kinds: [EVENT.death] },
  collection: { kinds: [EVENT.collect] },
  fault: { kinds: [EVENT.fault, EVENT.raise] },
} as const satisfies Record<string, Want>;

/** Kinds that change what is drawn or said: what one step "event by event" may stop at. */
export const VISIBLE: readonly EventKind[] = Object.values(EVENT).filter(
  (k) =>
    k !== EVENT.stop &&
    k !== EVENT.store &&
    k !== EVENT.place &&
    k !== EVENT.space &&
    k !== EVENT.thread &&
    k !== EVENT.output,
);

/** The position of a moment: how many lines have run. */
export function positionOf(recording: Recording, moment: Moment): number {
  const stop = recording.stopOf(moment.step);
  const at = recording.stopAt(stop);
  return moment.step === at.step && moment.event === 0 ? stop : Math.min(stop + 1, recording.stops);
}

/** Last position of the run so far. */
export function lastPosition(recording: Recording): number {
  return recording.stops;
}

/** One step on or back. Undefined at the ends. */
export function stepFrom(recording: Recording, from: Moment, grain: Grain, direction: Direction): Moment | undefined {
  if (grain === 'line') {
    const stop = recording.stopOf(from.step);
    const exact = sameMoment(recording.stopAt(stop), from);
    const to = direction === 'forward' ? stop + 1 : exact ? stop - 1 : stop;
    return to < 0 || to > recording.stops ? undefined : recording.stopAt(to);
  }
  if (direction === 'backward') {
    // Before the last event that is applied, and said as "just after the one before it", so that both ways visit the same moments.
    const last = recording.find({ kinds: VISIBLE }, from, 'backward');
    if (!last) return from.step > 0 || from.event > 0 ? { step: 0, event: 0 } : undefined;
    const before = recording.find({ kinds: VISIBLE }, last, 'backward');
    return before ? { step: before.step, event: before.event + 1 } : { step: 0, event: 0 };
  }
  // The state after the next event: find() gives the event itself, strictly after `from`.
  const hit = recording.find({ kinds: VISIBLE }, { step: from.step, event: from.event - 1 }, 'forward');
  return hit ? { step: hit.step, event: hit.event + 1 } : undefined;
}

/** The moment that shows the next (or previous) wanted event: in lines, the stop after it; in events, just after it. */
export function seekEvent(
  recording: Recording,
  want: Want,
  from: Moment,
  grain: Grain,
  direction: Direction,
): Moment | undefined {
  const begin = direction === 'forward' ? { step: from.step, event: from.event - 1 } : beginOf(recording, from, grain);
  const hit = recording.find(want, begin, direction);
  if (!hit) return undefined;
  if (grain === 'event') return { step: hit.step, event: hit.event + 1 };
  return recording.stopAt(Math.min(recording.stopOf(hit.step) + 1, recording.stops));
}

/** Before the event a position shows, so that going back does not find it again. */
function beginOf(recording: Recording, from: Moment, grain: Grain): Moment {
  if (grain === 'event') return { step: from.step, event: from.event - 1 };
  const position = positionOf(recording, from);
  return position <= 0 ? { step: 0, event: 0 } : recording.stopAt(position - 1);
}

/** The moment just after an author's marked line has run (its `visit`-th time), or undefined when the run never comes there. */
export function momentOfBeat(recording: Recording, beat: Beat): Moment | undefined {
  let visits = 0;
  // A line may have several rows in the line table; coming from one to the next is no new visit.
  const last = new Map<number, number>();
  for (let n = 0; n < recording.stops; n++) {
    const frame = recording.frameAt(n);
    const line = recording.lineAt(n);
    const before = last.get(frame);
    last.set(frame, line);
    if (line !== beat.line || before === line || ++visits < beat.visit) continue;
    for (let after = n + 1; after < recording.stops; after++) {
      const then = recording.frameAt(after);
      if (then < frame || (then === frame && recording.lineAt(after) !== line)) return recording.stopAt(after);
    }
    return recording.stopAt(recording.stops);
  }
  return undefined;
}

/** All beats that the run reached, in order of their lines; `exit` is the end. */
export function beatMoments(recording: Recording, beats: readonly Beat[]): ReadonlyMap<string, Moment> {
  const out = new Map<string, Moment>();
  for (const beat of beats) {
    const moment = momentOfBeat(recording, beat);
    if (moment) out.set(beat.id, moment);
  }
  out.set('exit', recording.stopAt(recording.stops));
  return out;
}

export function sameMoment(a: Moment, b: Moment): boolean {
  return a.step === b.step && a.event === b.event;
}

export type { Beat };
