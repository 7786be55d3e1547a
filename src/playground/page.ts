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
  /** Date (ISO) on which it last agreed with the real runtime, and its version. */
  readonly verified?: { readonly on: string; readonly version: string };
}

/** Standard input, seed and where to begin. */
export interface DemoStart {
  /** Beat to open at; without it the first stop. */
  readonly beat?: string;
  readonly stdin?: string;
}

/** What a question asks of the run. `of` names an object: a variable at that beat (`a`), or `Node #1`, or `#1`. */
export type Ask =
  | { readonly kind: 'fate'; readonly of: string }
  | { readonly kind: 'count'; readonly of: string }
  | { readonly kind: 'alive-at-exit'; readonly of: string }
  | { readonly kind: 'next-output' }
  | { readonly kind: 'verdict' };

/** The answers to `fate`, in this order; a scenario may leave some out. */
export type Fate = 'at-once' | 'end-of-scope' | 'next-collection' | 'explicitly' | 'at-exit' | 'never';

/** A prediction: put before `beat`, answered by the simulator. */
export interface DemoQuestion {
  readonly id: string;
  readonly beat: string;
  readonly text: string;
  readonly ask: Ask;
  /** Answers to choose from: fates, numbers as text, or printed lines. */
  readonly choices: readonly string[];
  /** Wrong choice → the misconception behind it, in one or two sentences. */
  readonly misconceptions: Readonly<Record<string, string>>;
  /** Only for these languages; without it, for all. */
  readonly languages?: readonly LanguageId[];
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
  readonly questions: readonly DemoQuestion[];
  /** Glossary address with a trailing `#`, and the definitions the demo may show (term id → one sentence). */
  readonly glossary: { readonly href: string; readonly terms: Readonly<Record<string, string>> };
  /** Address of the page that shows this demo alone. */
  readonly embed: string;
}

/** The mark of a beat in a program: `# beat: name` or `// beat: name`, on the line itself or alone above it. */
export const BEAT = /(?:#|\/\/)\s*beat:\s*([\w-]+(?:[ ][\w-]+)*)/;

/** Beats of a program: name → line (from 1) that it marks. */
export function beatsOf(text: string): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  const lines = text.split('\n');
  lines.forEach((line, i) => {
    const m = BEAT.exec(line);
    if (!m) return;
    const alone = line.slice(0, m.index).trim() === '';
    let at = i;
    if (alone) {
      at = i + 1;
      while (at < lines.length && (lines[at]!.trim() === '' || /^\s*(#|\/\/)/.test(lines[at]!))) at++;
      if (at >= lines.length) at = i;
    }
    out.set(m[1]!.trim(), at + 1);
  });
  return out;
}
