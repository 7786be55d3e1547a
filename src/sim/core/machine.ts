// The contract between a runtime and everybody else: a deterministic machine whose whole state is data and whose only clock is instructions executed (ARCHITECTURE, "The contract").
import type { Diagnostic, Source, Span } from './diagnostic.ts';
import type { Observe } from './event.ts';
import type { Limit, Limits } from './budget.ts';
import type { OptionSpec, OptionValues } from './option.ts';
import type { Detail, Inspection, Place, ByteView, View } from './view.ts';

/** Instructions executed so far. */
export type Step = number;

/** Everything a run depends on besides program and options. */
export interface World {
  /** Seed of whatever the real runtime randomises (0 = the oracle's setting). */
  readonly seed: number;
  /** Milliseconds since the epoch at step 0 of the virtual clock. */
  readonly clock: number;
  readonly stdin: string;
  readonly limits: Limits;
}

/** The only door from the simulator to files. */
export interface Assets {
  /** All text files below a folder of `src/sim`, keyed by their path inside it, e.g. `hotspot/library/prelude`. */
  folder(name: string): Promise<ReadonlyMap<string, string>>;
}

export type LanguageId = 'python' | 'java' | 'csharp' | 'rust' | 'cpp';

/** One row of the language table: what can be known before anything is fetched. */
export interface LanguageEntry {
  readonly id: LanguageId;
  readonly title: string;
  /** File ending with its dot. */
  readonly ending: string;
  /** Reference implementation and version, e.g. `CPython 3.13`. */
  readonly models: string;
  readonly options: readonly OptionSpec[];
  load(assets: Assets): Promise<Language>;
}

/** A loaded language: everything from here on is synchronous. */
export interface Language {
  readonly id: LanguageId;
  compile(source: Source, options: OptionValues): Compiled;
}

/** `rejected` = the real compiler rejects it; `refused` = outside the subset (one refusal anywhere decides). */
export interface Compiled {
  readonly verdict: 'accepted' | 'rejected' | 'refused';
  readonly diagnostics: readonly Diagnostic[];
  readonly program?: Program;
  readonly analysis?: Analysis;
}

/** Static facts to show beside the code. */
export interface Analysis {
  /** The lowered program, in the runtime's own instruction names, by source line. */
  readonly lowered: readonly LoweredRow[];
  /** Facts tied to a span: permissions, loans with their ranges, drop flags, hidden locals. */
  readonly facts: readonly Fact[];
}
export interface LoweredRow {
  /** Source line (from 1), or 0 where there is none. */
  readonly line: number;
  readonly routine: string;
  readonly offset: number;
  readonly text: string;
}
export interface Fact {
  readonly kind: string;
  readonly line: number;
  readonly span: Span;
  readonly text: string;
}

export interface Program {
  start(world: World): Machine;
}

/** `faulted` = a memory fault ended it as the sanitizer would; `refused` = a construct reached at run time. */
export type Status =
  | { readonly kind: 'running' }
  | { readonly kind: 'finished'; readonly exit: number }
  | { readonly kind: 'faulted'; readonly exit: number; readonly fault: Diagnostic }
  | { readonly kind: 'refused'; readonly refusal: Diagnostic }
  | { readonly kind: 'stopped'; readonly limit: Limit; readonly at: Diagnostic };

export interface Counts {
  readonly allocated: number;
  readonly freed: number;
  readonly liveObjects: number;
  readonly liveBytes: number;
  readonly collections: number;
}

/** A saved state. Opaque but for its cost; only the machine (or one started from the same program) that made it can load it. */
export interface Checkpoint {
  readonly step: Step;
  /** Approximate size in bytes, for thinning. */
  readonly bytes: number;
}

export interface Machine {
  readonly now: Step;
  readonly status: Status;
  /** What the run has said so far: uncaught exceptions, leaks, reports that do not end the run, `varies` marks. */
  readonly diagnostics: readonly Diagnostic[];
  readonly stdout: string;
  readonly stderr: string;
  /** Names that the integers of this machine's own events and views refer to. Append-only; another machine of the same program may number them otherwise. */
  readonly names: readonly string[];
  readonly counts: Counts;
  /**
   * Executes until `now` is `until` or the status is no longer `running`. The observer hears every event and changes nothing.
   * While instruction number `n` runs, and in all its events, `now` is `n`; afterwards it is `n + 1`.
   */
  run(until: Step, observe?: Observe): void;
  /** What a diagram draws, at `now`. */
  view(detail?: Detail): View;
  /** The innermost program line about to run (from 1), or 0. */
  line(): number;
  inspect(serial: number): Inspection | undefined;
  bytes(place: Place): ByteView | undefined;
  save(): Checkpoint;
  load(checkpoint: Checkpoint): void;
}
