// The table of a scenario: who frees the objects it follows, when, and how many are left, read off the runs.
import { siteLanguages, type LanguageId } from './languages.ts';
import { programOf } from './programs.ts';
import { shownRun } from './agreement.ts';
import { printedLines, type DemoRun, type End } from './run.ts';
import type { Scenario } from './scenario.ts';

export interface Answer {
  readonly language: LanguageId;
  readonly title: string;
  readonly page: string;
  readonly who: string;
  readonly when: string;
  readonly left: string;
}

const who: Record<string, Record<string, string>> = {
  python: {
    count: 'the last reference',
    collector: 'the cyclic collector',
    scope: 'the end of its scope',
    explicit: 'the program',
    exit: 'the end of the interpreter',
  },
  java: { collector: 'the collector', exit: 'nobody' },
  csharp: { collector: 'the collector', exit: 'nobody' },
  rust: { count: 'the last Rc', scope: 'its owner', explicit: 'its owner', exit: 'nobody' },
  cpp: { count: 'the last shared_ptr', scope: 'its scope', explicit: 'delete', exit: 'nobody' },
};

const notTold = { who: 'not told by the run yet', when: '', left: '' };
const notYet = { who: 'not simulated yet', when: '', left: '' };

export async function answersOf(id: string, scenario: Scenario): Promise<Answer[]> {
  const rows: Answer[] = [];
  for (const language of siteLanguages) {
    const program = programOf(id, language.id);
    if (program === undefined) continue;
    const { run, state } = await shownRun(program);
    rows.push({
      language: language.id,
      title: language.title,
      page: language.page,
      ...(state === 'runs' ? answerOf(language.id, scenario, run) : notYet),
    });
  }
  return rows;
}

/** A followed type may carry its package or generic arguments: the last simple name is compared. */
function follows(scenario: Scenario, end: End): boolean {
  return scenario.follow.some(
    (name) =>
      new RegExp(`(^|[^A-Za-z0-9_])${name}$`).test(end.type) ||
      new RegExp(`<(?:[A-Za-z0-9_]+::)*${name}(?:,.*)?>$`).test(end.type),
  );
}

function answerOf(language: LanguageId, scenario: Scenario, run: DemoRun): Pick<Answer, 'who' | 'when' | 'left'> {
  if (run.outcome === 'rejected') {
    const first = run.said.find((one) => one.kind === 'compile');
    return {
      who: 'nobody has to',
      when: `the program does not compile${first === undefined ? '' : ` (${first.code}, line ${first.line})`}`,
      left: 'none made',
    };
  }
  if (scenario.watch !== undefined) return cleanupOf(scenario, scenario.watch, run);
  const ends = run.ends.filter((end) => follows(scenario, end));
  // A run whose views and events do not show the followed objects says nothing about them.
  if (ends.length === 0) return notTold;
  const freed = ends.filter((end) => end.died !== undefined && end.cause !== 'exit');
  const left = ends.length - freed.length;
  const causes = [...new Set(freed.map((end) => end.cause ?? 'explicit'))];
  const fault = run.said.find((one) => one.kind === 'memory' && one.code !== 'leak');
  return {
    who: freed.length === 0 ? 'nobody' : causes.map((cause) => who[language]?.[cause] ?? cause).join(', '),
    when: [
      freed.length === 0 ? 'never' : whenOf(scenario, run, freed),
      fault === undefined ? '' : `${fault.code} in line ${fault.line}`,
    ]
      .filter((text) => text !== '')
      .join('; then '),
    left: left === 0 ? '0' : `${left} of ${ends.length}`,
  };
}

/** Between which beats the first of them went. */
function whenOf(scenario: Scenario, run: DemoRun, freed: readonly End[]): string {
  const first = Math.min(...freed.map((end) => end.died ?? Infinity));
  const beat = run.moments.find((moment) => moment.step >= first);
  if (beat === undefined) return 'at the end of the program';
  const title = scenario.beats[beat.beat] ?? beat.beat;
  const line = lineAt(run, first);
  return line === 0
    ? `before “${title}”`
    : line === beat.line
      ? `line ${line}, “${title}”`
      : `line ${line}, before “${title}”`;
}

/** The line of the outermost function that was running. */
function lineAt(run: DemoRun, step: number): number {
  const recording = run.recording;
  if (recording === undefined) return 0;
  const frames = recording.seek({ step, event: 0 }).threads[0]?.frames.filter((frame) => !frame.library) ?? [];
  return frames[0]?.line ?? 0;
}

/** Where the question is whose cleanup code runs: what it printed, from where, and before which beat. */
function cleanupOf(scenario: Scenario, prefix: string, run: DemoRun): Pick<Answer, 'who' | 'when' | 'left'> {
  const lines = printedLines(run).filter((line) => line.text.startsWith(prefix));
  const first = lines[0];
  if (first === undefined && run.stdout.split('\n').some((line) => line.startsWith(prefix))) return notTold;
  if (first === undefined) return { who: 'nobody', when: 'never', left: '' };
  const beat = run.moments.find((moment) => moment.step >= first.step);
  const order = lines.map((line) => line.text.slice(prefix.length)).join(', then ');
  const until = beat === undefined ? 'at the end of the program' : `before “${scenario.beats[beat.beat] ?? beat.beat}”`;
  return { who: first.routine, when: `${order}, ${until}`, left: '' };
}
