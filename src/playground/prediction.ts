// Answers to predictions, out of the run at hand: which choice's conditions hold.
import { CAUSE, EVENT } from '../sim/core/event.ts';
import type { Moment, Recording } from '../sim/core/recording.ts';
import type { View } from '../sim/core/view.ts';
import { rowsOf, targetOf } from './diagram/cells.ts';
import type { Condition, DemoChoice, Fate } from './page.ts';

/** What a condition may look at. */
export interface Evidence {
  readonly verdict: 'accepted' | 'rejected' | 'refused' | 'failed';
  /** Codes of compile errors, faults and exceptions. */
  readonly codes: readonly string[];
  readonly outcome: 'finished' | 'rejected' | 'faulted' | 'exception' | 'other';
  readonly stdout: string;
  /** Absent where nothing ran. */
  readonly recording?: Recording;
}

/** Whether a condition holds. `moment` is where the question is put. */
export function holds(condition: Condition, e: Evidence, moment: Moment): boolean {
  const rows = e.stdout.split('\n');
  if ('prints' in condition) return rows.includes(condition.prints);
  if ('never' in condition) return !rows.includes(condition.never);
  if ('before' in condition) {
    const first = rows.indexOf(condition.before[0]);
    const second = rows.indexOf(condition.before[1]);
    return first >= 0 && (second < 0 || first < second);
  }
  if ('times' in condition) return rows.filter((row) => row === condition.times[0]).length === condition.times[1];
  if ('outcome' in condition) return e.outcome === condition.outcome;
  if ('code' in condition) return e.codes.includes(condition.code);
  if (!e.recording) return false;
  const serial = serialOf(e.recording.seek(moment), condition.fate[0]);
  return serial !== undefined && fateOf(e.recording, serial, moment) === condition.fate[1];
}

/** The one choice that holds, or -1. */
export function rightChoice(choices: readonly DemoChoice[], e: Evidence, moment: Moment): number {
  const right = choices.map((c, i) => (c.holds.every((h) => holds(h, e, moment)) ? i : -1)).filter((i) => i >= 0);
  return right.length === 1 ? right[0]! : -1;
}

/** The object a variable (`a`) or a name (`Node #1`, `#1`) means in a view. */
export function serialOf(view: View, name: string): number | undefined {
  const number = /#(\d+)$/.exec(name);
  if (number) return Number(number[1]);
  const frames = view.threads.flatMap((t) => t.frames).toReversed();
  for (const cells of [...frames.map((f) => f.cells), view.globals]) {
    const row = rowsOf(cells).find((r) => r.cell.name === name && targetOf(r.cell) !== undefined);
    if (row) return targetOf(row.cell);
  }
  return undefined;
}

/** How an object ends after a moment. `at-once` is within the line about to run. */
export function fateOf(recording: Recording, serial: number, from: Moment): Fate {
  const hit = recording.find({ kinds: [EVENT.death], serial }, { step: from.step, event: from.event - 1 }, 'forward');
  if (!hit) return 'never';
  const event = recording.events(hit.step, hit.step + 1)[hit.event];
  switch (event?.event.b) {
    case CAUSE.collector:
      return 'collection';
    case CAUSE.explicit:
      return 'explicit';
    case CAUSE.exit:
      return 'exit';
    case CAUSE.scope:
      return 'end-of-scope';
    default:
      return 'at-once';
  }
}
