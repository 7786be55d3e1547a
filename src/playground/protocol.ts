// What page and worker say to each other. One worker per open demo column; requests carry an id, answers the same id; progress is pushed.
import type { LanguageId } from '../sim/core/machine.ts';
import type { Moment, Want } from '../sim/core/recording.ts';
import type { Limit } from '../sim/core/budget.ts';
import type { OptionSpec } from '../sim/core/option.ts';
import type { Beat } from '../site/beats.ts';
import type { Bucket } from './diagram/timeline.ts';
import type { Direction, Grain } from './moments.ts';
import type { DemoChoice } from './page.ts';
import type { Picture, PictureOptions } from './picture.ts';
import type { ComparedRow } from './comparison.ts';

/** A diagnostic with line and column (from 1) instead of offsets; 0 where there is no place. */
export interface Said {
  readonly kind: string;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly labels: readonly { readonly line: number; readonly text: string }[];
  readonly notes: readonly string[];
  readonly allocatedAt?: number;
  readonly freedAt?: number;
  readonly bytes?: number;
  readonly count?: number;
}

/** A run as asked for. */
export interface RunRequest {
  readonly language: LanguageId;
  readonly file: string;
  readonly text: string;
  /** Marked moments, by line of this text. */
  readonly beats: readonly Beat[];
  /** Option texts by name. */
  readonly options: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly seed: number;
  readonly steps: number;
  /** Milliseconds after which a run pauses by itself; what was recorded stays. */
  readonly patience: number;
}

export interface Lowered {
  readonly line: number;
  readonly routine: string;
  readonly offset: number;
  readonly text: string;
}

/** What compiling said. `run` tells whether there is something to run. */
export interface Judged {
  readonly verdict: 'accepted' | 'rejected' | 'refused' | 'failed';
  readonly said: readonly Said[];
  readonly lowered: readonly Lowered[];
  readonly facts: readonly { readonly kind: string; readonly line: number; readonly text: string }[];
}

export type Ended = 'finished' | 'faulted' | 'refused' | 'stopped' | 'failed' | 'none';

/** A run when its recording is complete (or was stopped: what was recorded so far stays). */
export interface Ran {
  readonly judged: Judged;
  readonly ended: Ended;
  readonly exit: number | null;
  readonly limit?: Limit;
  /** The run paused because it took long, and could go on. */
  readonly paused: boolean;
  /** In words. */
  readonly ending: string;
  readonly said: readonly Said[];
  readonly steps: number;
  readonly stops: number;
  readonly events: number;
  readonly ms: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly buckets: readonly Bucket[];
  /** Beats the run reached: id → moment and position. */
  readonly beats: readonly { readonly id: string; readonly moment: Moment; readonly position: number }[];
}

export interface HistoryRow {
  readonly step: number;
  readonly event: number;
  readonly position: number;
  readonly line: number;
  readonly text: string;
}

/** The inspector's answer about one object. */
export interface Inspected {
  readonly serial: number;
  readonly type: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly holders: readonly { readonly text: string; readonly serial?: number; readonly kind: string }[];
  readonly path: readonly { readonly text: string; readonly serial?: number }[];
  readonly history: readonly HistoryRow[];
  readonly bytes: string;
  /** Why it is alive, or why it was freed, in one sentence. */
  readonly why: string;
}

/** An answered question. */
export interface Answered {
  /** Index of the choice that holds, or -1 when the run decides for none (the question does not fit an edited program). */
  readonly right: number;
  /** Moment that shows it, per choice. */
  readonly see: readonly (Moment | null)[];
}

/** A memory event with its place in the run, told in words: the unit of a diff of two runs. */
export interface ToldEvent {
  readonly text: string;
  readonly line: number;
  readonly position: number;
}

export interface Requests {
  load: {
    readonly ask: { readonly language: LanguageId };
    readonly answer: { readonly here: boolean; readonly options: readonly OptionSpec[] };
  };
  run: { readonly ask: RunRequest; readonly answer: Ran };
  stop: { readonly ask: Record<never, never>; readonly answer: true };
  picture: { readonly ask: { readonly moment: Moment; readonly options: PictureOptions }; readonly answer: Picture };
  step: {
    readonly ask: { readonly from: Moment; readonly grain: Grain; readonly direction: Direction };
    readonly answer: Moment | null;
  };
  seek: {
    readonly ask: { readonly want: Want; readonly from: Moment; readonly grain: Grain; readonly direction: Direction };
    readonly answer: Moment | null;
  };
  at: {
    readonly ask: { readonly position?: number; readonly step?: number; readonly after?: boolean };
    readonly answer: Moment;
  };
  serials: {
    readonly ask: { readonly moment: Moment; readonly ranks: readonly number[] };
    readonly answer: readonly number[];
  };
  line: { readonly ask: { readonly line: number }; readonly answer: Moment | null };
  inspect: { readonly ask: { readonly moment: Moment; readonly serial: number }; readonly answer: Inspected | null };
  judge: {
    readonly ask: { readonly choices: readonly DemoChoice[]; readonly moment: Moment };
    readonly answer: Answered;
  };
  told: { readonly ask: { readonly most: number }; readonly answer: readonly ToldEvent[] };
  compare: { readonly ask: { readonly follow: readonly string[] }; readonly answer: ComparedRow };
}

export type RequestName = keyof Requests;
export type Ask<N extends RequestName> = Requests[N]['ask'];
export type Answer<N extends RequestName> = Requests[N]['answer'];

export interface ToWorker<N extends RequestName = RequestName> {
  readonly id: number;
  readonly name: N;
  readonly ask: Ask<N>;
}

export type FromWorker =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: string }
  | {
      readonly progress: {
        readonly steps: number;
        readonly most: number;
        readonly ms: number;
        readonly phase: 'loading' | 'running' | 'drawing';
      };
    };
