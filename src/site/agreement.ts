// A demo on the page must do what the real runtime did: a difference from the recording fails the build.
import type { DemoSource, RecordedRun } from './programs.ts';
import type { DemoRun } from './run.ts';

/** In words, how a run differs from the recording; undefined if it agrees or there is nothing to compare. */
export function difference(run: DemoRun, recorded: RecordedRun | undefined): string | undefined {
  if (recorded === undefined || run.outcome === 'absent' || run.outcome === 'refused') return undefined;
  if (run.outcome === 'stopped') return 'the run was stopped by a limit';
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

export function checkAgainst(program: DemoSource, run: DemoRun, recorded: RecordedRun | undefined): void {
  const found = difference(run, recorded);
  if (found !== undefined) throw new Error(`content/demos/${program.scenario}/${program.file}: ${found}`);
}
