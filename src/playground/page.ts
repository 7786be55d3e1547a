// What a page hands to a demo: one JSON block inside <who-demo>, written at build from content/demos, read when the demo is opened.
// The static block around it is `panes/Stage.svelte`, rendered at build with the `Picture` of one moment; the browser mounts the same component over it.
import type { LanguageId } from '../sim/core/machine.ts';

/** One program of a scenario. */
export interface DemoProgram {
  readonly language: LanguageId;
  /** Real file name, e.g. `Demo.java`. */
  readonly file: string;
  readonly text: string;
  /** Highlighted lines, one element per source line, inner HTML with token classes only. */
  readonly html: readonly string[];
  /** Options by name, as texts (`wfi run --option NAME=VALUE`). */
  readonly options: Readonly<Record<string, string>>;
  /** Author's sentences by beat, said under the computed ones. */
  readonly say: Readonly<Record<string, string>>;
  /** Date (ISO) on which it last agreed with the real runtime, and its version. */
  readonly verified?: { readonly on: string; readonly version: string };
}

/** Standard input, seed and where to begin. */
export interface DemoStart {
  /** Beat to open at; without it the first stop. */
  readonly beat?: string;
  readonly stdin?: string;
}

/** A condition on a run. `fate` asks of the object a variable or `Type #n` names at the question's beat how it ends. */
export type Condition =
  | { readonly prints: string }
  | { readonly never: string }
  | { readonly before: readonly [string, string] }
  | { readonly times: readonly [string, number] }
  | { readonly outcome: 'finished' | 'rejected' | 'faulted' | 'exception' }
  | { readonly code: string }
  | { readonly fate: readonly [string, Fate] };

/** How an object ends: freed at once by its count or its owner's scope, by a collector, by the program, only at exit, or never. */
export type Fate = 'at-once' | 'end-of-scope' | 'collection' | 'explicit' | 'exit' | 'never';

/** An answer to choose. It is the right one when all its conditions hold in the run at hand, so it stays right after an edit. */
export interface DemoChoice {
  readonly text: string;
  readonly holds: readonly Condition[];
  /** Right: the reason. Wrong: the idea behind it, and what speaks against it. */
  readonly because: string;
  /** Beat that shows it. */
  readonly see?: string;
}

/** A prediction, put when the reader is about to pass `beat` (without one: at the start). */
export interface DemoQuestion {
  readonly id: string;
  readonly language: LanguageId;
  readonly beat?: string;
  readonly ask: string;
  readonly choices: readonly DemoChoice[];
}

/** A tab of the header: all five languages, also those without a program here. */
export interface DemoLanguage {
  readonly id: LanguageId;
  readonly title: string;
  /** e.g. `CPython 3.13`. */
  readonly models: string;
  /** Address of the list of deviations, and of the subset table. */
  readonly deviations: string;
  readonly subset: string;
}

/** Everything a demo must know. */
export interface DemoPage {
  readonly scenario: string;
  readonly title: string;
  readonly languages: readonly DemoLanguage[];
  readonly programs: readonly DemoProgram[];
  readonly start: DemoStart;
  /** Beats in order: id → title. They are marked in the programs (`# beat: id`). */
  readonly beats: Readonly<Record<string, string>>;
  /** Type names the comparison follows. */
  readonly follow: readonly string[];
  readonly questions: readonly DemoQuestion[];
  /** Glossary address with a trailing `#`, and the definitions the demo may show (term id → one sentence). */
  readonly glossary: { readonly href: string; readonly terms: Readonly<Record<string, string>> };
  /** Address of the page that shows this demo alone. */
  readonly embed: string;
}
