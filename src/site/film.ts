// The frames of a demo's filmstrip: the marked moments in order, and the end of the run where the scenario asks for it.
import type { Sentence } from '../sim/core/narrate.ts';
import type { View } from '../sim/core/view.ts';
import type { LanguageId } from './languages.ts';
import type { DemoRun } from './run.ts';
import type { Scenario } from './scenario.ts';

export interface FilmFrame {
  readonly beat: string;
  readonly title: string;
  readonly place: string;
  readonly step: number;
  readonly view?: View;
  readonly say?: string;
  readonly sentences: readonly Sentence[];
  readonly printed: string;
}

export function filmOf(scenario: Scenario, language: LanguageId, run: DemoRun): FilmFrame[] {
  const say = scenario.programs[language]?.say ?? {};
  const frames: FilmFrame[] = run.moments.map((moment) => ({
    beat: moment.beat,
    title: scenario.beats[moment.beat] ?? moment.beat,
    place: `after line ${moment.line}`,
    step: moment.step,
    view: moment.view,
    ...(say[moment.beat] === undefined ? {} : { say: say[moment.beat] }),
    sentences: moment.sentences,
    printed: moment.view.stdout,
  }));
  const recording = run.recording;
  if (recording !== undefined && scenario.beats['exit'] !== undefined) {
    const faults = run.said.filter((one) => one.kind === 'memory');
    frames.push({
      beat: 'exit',
      title: scenario.beats['exit'],
      place: 'end of the run',
      step: recording.length,
      view: recording.seek({ step: recording.length, event: 0 }),
      ...(say['exit'] === undefined ? {} : { say: say['exit'] }),
      sentences: faults.map((one) => [
        { text: `${one.code}${one.line === null ? '' : ` (line ${one.line})`}: ${one.message}` },
      ]),
      printed: run.stdout,
    });
  }
  return frames;
}
