// A demo is stepped through only if the simulator does what the real runtime did. Otherwise the page shows the recording,
// and says so; the tests fail on a difference.
import { recordedRun, type DemoSource, type RecordedRun } from './programs.ts';
import { runDemo, type DemoRun } from './run.ts';

/** In words, how a run differs from the recording; undefined if it agrees or there is nothing to compare. */
export function difference(run: DemoRun, recorded: RecordedRun | undefined): string | undefined {
  if (run.outcome === 'absent' || run.outcome === 'refused') return undefined;
  if (run.outcome === 'failed') return 'the simulator failed';
  if (run.outcome === 'stopped') return 'the run was stopped by a limit';
  if (recorded === undefined) return undefined;
  if (recorded.stdout !== null && run.stdout !== recorded.stdout)
    return `printed\n${run.stdout}\nbut ${recorded.version} printed\n${recorded.stdout}`;
  const codes = (list: readonly { code: string; line: number | null }[]): string =>
    list
      .map((one) => `${one.code} at line ${one.line ?? '?'}`)
      .sort()
      .join(', ');
  const ours = codes(run.said.filter((one) => ['compile', 'exception', 'memory'].includes(one.kind)));
  const theirs = codes(recorded.diagnostics);
  return ours === theirs ? undefined : `said ${ours || 'nothing'} but ${recorded.version} said ${theirs || 'nothing'}`;
}

export interface Shown {
  /** `runs` = agrees with the recording, or nothing is recorded. */
  readonly state: 'runs' | 'absent' | 'refused' | 'differs';
  readonly run: DemoRun;
  readonly recorded: RecordedRun | undefined;
  /** What questions are decided by: the run, or else the recording; undefined where neither says enough. */
  readonly facts: DemoRun | undefined;
}

export async function shownRun(program: DemoSource): Promise<Shown> {
  const recorded = recordedRun(program.scenario, program.language.id);
  const run = await runDemo(program);
  const state =
    run.outcome === 'absent' || run.outcome === 'refused'
      ? run.outcome
      : difference(run, recorded) === undefined
        ? 'runs'
        : 'differs';
  return {
    state,
    run,
    recorded,
    facts: state === 'runs' ? run : recorded === undefined ? undefined : recordedFacts(recorded),
  };
}

/** A recording in the shape of a run. A fault that lost the output says too little to decide a question by. */
function recordedFacts(recorded: RecordedRun): DemoRun | undefined {
  if (recorded.stdout === null) return undefined;
  const compile = /^(E\d{4}|CS\d{4}|compile|LIFETIME|SYNTAX|SyntaxError)$/;
  const rejected = recorded.diagnostics.some((one) => compile.test(one.code));
  return {
    outcome: rejected ? 'rejected' : 'finished',
    exit: recorded.exit,
    stdout: recorded.stdout,
    stderr: '',
    said: recorded.diagnostics.map((one) => ({
      kind: rejected ? 'compile' : one.code === 'leak' ? 'memory' : 'exception',
      code: one.code,
      message: '',
      line: one.line,
      notes: [],
      labels: [],
    })),
    moments: [],
    ends: [],
    collections: 0,
  };
}
