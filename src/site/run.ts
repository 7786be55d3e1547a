// One demo on the simulator, at build: what it printed and said, the moments its author marked, and how its objects ended.
import { LineMap, type Diagnostic } from '../sim/core/diagnostic.ts';
import { CAUSE, EVENT, type MemoryEvent } from '../sim/core/event.ts';
import { DEFAULT_LIMITS } from '../sim/core/budget.ts';
import type { Language, LanguageEntry, Step, World } from '../sim/core/machine.ts';
import { narrate, type Sentence } from '../sim/core/narrate.ts';
import { defaults, parseOption } from '../sim/core/option.ts';
import { record, type Recording } from '../sim/core/recording.ts';
import type { View } from '../sim/core/view.ts';
import { languages } from '../sim/index.ts';
import { buildAssets } from './assets.ts';
import { beatsOf } from './beats.ts';
import { optionsOf, type DemoSource } from './programs.ts';

export interface Said {
  readonly kind: Diagnostic['kind'];
  readonly code: string;
  readonly message: string;
  readonly line: number | null;
  readonly notes: readonly string[];
  readonly labels: readonly { readonly line: number; readonly text: string }[];
}

/** A marked moment: the state just after its line has run. */
export interface BeatMoment {
  readonly beat: string;
  /** The marked line; 0 for the end of the run. */
  readonly line: number;
  readonly step: Step;
  readonly view: View;
  /** What the line did, in order. */
  readonly sentences: readonly Sentence[];
}

/** How an object of a followed type ended. */
export interface End {
  readonly serial: number;
  readonly type: string;
  readonly born: Step;
  /** Undefined: alive when the program ended. */
  readonly died?: Step;
  readonly cause?: keyof typeof CAUSE;
}

/** A line of output, and who printed it. */
export interface Printed {
  readonly text: string;
  readonly step: Step;
  /** The innermost routine of the program that was running. */
  readonly routine: string;
}

export interface DemoRun {
  /** `failed` = a defect of the simulator: the page says so, and the tests fail. */
  readonly outcome: 'absent' | 'finished' | 'rejected' | 'faulted' | 'refused' | 'stopped' | 'failed';
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly said: readonly Said[];
  readonly moments: readonly BeatMoment[];
  readonly ends: readonly End[];
  readonly collections: number;
  readonly recording?: Recording;
}

/** The lines of standard output, each with the first stop at which it was there and the routine that had been running. */
export function printedLines(run: DemoRun): Printed[] {
  const recording = run.recording;
  if (recording === undefined) return [];
  const found: Printed[] = [];
  let routine = '';
  const stride = Math.max(1, Math.ceil(recording.stops / 400));
  for (let stop = 0; stop <= recording.stops; stop += stride) {
    const { step } = recording.stopAt(stop);
    const view = recording.seek({ step, event: 0 }, { limit: 1 });
    const lines = view.stdout.split('\n').slice(0, -1);
    for (const text of lines.slice(found.length)) found.push({ text, step, routine });
    const frames = view.threads.flatMap((thread) => thread.frames).filter((frame) => !frame.library);
    routine = frames.at(-1)?.routine ?? routine;
  }
  return found;
}

const steps = 2_000_000;
const loaded = new Map<string, Promise<Language>>();
const runs = new Map<string, Promise<DemoRun>>();

function load(entry: LanguageEntry): Promise<Language> {
  let language = loaded.get(entry.id);
  if (language === undefined) loaded.set(entry.id, (language = entry.load(buildAssets)));
  return language;
}

/** Runs a demo, once a build. */
export function runDemo(source: DemoSource): Promise<DemoRun> {
  const key = `${source.scenario}/${source.file}`;
  let run = runs.get(key);
  if (run === undefined)
    runs.set(key, (run = freshRun(source, optionsOf(source.text)).catch((error: unknown) => failure(source, error))));
  return run;
}

function failure(source: DemoSource, error: unknown): DemoRun {
  const message =
    error instanceof Error
      ? `${error.message}\n${error.stack?.split('\n').slice(1, 7).join('\n') ?? ''}`
      : String(error);
  console.warn(`${source.scenario}/${source.file}: the simulator failed: ${message}`);
  return {
    ...nothing,
    outcome: 'failed',
    said: [{ kind: 'internal', code: 'internal', message, line: null, notes: [], labels: [] }],
  };
}

const nothing = { exit: null, stdout: '', stderr: '', said: [], moments: [], ends: [], collections: 0 };

async function freshRun(source: DemoSource, texts: Readonly<Record<string, string>>): Promise<DemoRun> {
  const entry = languages.find((one) => one.id === source.language.id);
  if (entry === undefined) return { outcome: 'absent', ...nothing };
  const values = defaults(entry.options);
  for (const [name, text] of Object.entries(texts)) {
    const spec = entry.options.find((one) => one.name === name);
    if (spec === undefined) throw new Error(`${source.scenario}/${source.file}: ${entry.title} has no option ${name}`);
    values[name] = parseOption(spec, text);
  }
  const lines = new LineMap(source.text);
  const told = (list: readonly Diagnostic[]): Said[] => list.map((one) => saidOf(one, lines));
  const language = await load(entry);
  const compiled = language.compile({ name: source.file, text: source.text }, values);
  if (compiled.verdict !== 'accepted' || compiled.program === undefined)
    return {
      ...nothing,
      outcome: compiled.verdict === 'rejected' ? 'rejected' : 'refused',
      exit: compiled.verdict === 'rejected' ? 1 : null,
      said: told(compiled.diagnostics),
    };

  const world: World = { seed: 0, clock: 1_700_000_000_000, stdin: '', limits: { ...DEFAULT_LIMITS, steps } };
  const recording = record(compiled.program, world, () => performance.now());
  while (!recording.advance(1000)) if (recording.length > steps) break;
  const status = recording.status;
  const last =
    status.kind === 'faulted'
      ? [status.fault]
      : status.kind === 'refused'
        ? [status.refusal]
        : status.kind === 'stopped'
          ? [status.at]
          : [];
  const head = recording.head;
  return {
    outcome: status.kind === 'running' ? 'stopped' : status.kind,
    exit: status.kind === 'finished' || status.kind === 'faulted' ? status.exit : null,
    stdout: head.stdout,
    stderr: head.stderr,
    said: told([
      ...compiled.diagnostics,
      ...head.diagnostics,
      ...last.filter((one) => !head.diagnostics.includes(one)),
    ]),
    moments: momentsOf(source, recording),
    ends: endsOf(recording),
    collections: head.counts.collections,
    recording,
  };
}

function saidOf(one: Diagnostic, lines: LineMap): Said {
  return {
    kind: one.kind,
    code: one.code,
    message: one.message,
    line: one.span === null ? null : lines.line(one.span.start),
    notes: one.notes,
    labels: one.labels.map((label) => ({ line: lines.line(label.span.start), text: label.text })),
  };
}

function momentsOf(source: DemoSource, recording: Recording): BeatMoment[] {
  const found: BeatMoment[] = [];
  for (const beat of beatsOf(source.text)) {
    const visits: number[] = [];
    // A line may have several rows in the line table; coming from one to the next is no new visit.
    const last = new Map<number, number>();
    for (let stop = 0; stop < recording.stops; stop++) {
      const frame = recording.frameAt(stop);
      const line = recording.lineAt(stop);
      if (line === beat.line && last.get(frame) !== line) visits.push(stop);
      last.set(frame, line);
    }
    const start = visits[beat.visit - 1];
    if (start === undefined) continue; // the run ended before this line
    const from = recording.stopAt(start).step;
    const to = endOfLine(recording, start);
    found.push({
      beat: beat.id,
      line: beat.line,
      step: to,
      view: recording.seek({ step: to, event: 0 }),
      sentences: sentencesOf(recording, from, to),
    });
  }
  found.sort((one, two) => one.step - two.step);
  return found;
}

/** Where the line of a stop has run to its end: the next stop of the same frame at another line, or the first after it has returned. */
function endOfLine(recording: Recording, stop: number): Step {
  const frame = recording.frameAt(stop);
  const from = recording.stopAt(stop).step;
  const line = recording.lineAt(stop);
  let left = recording.length;
  for (const { step, event } of recording.events(from, recording.length)) {
    if (event.kind === EVENT.leave && event.a === frame) left = step;
    else if (event.kind === EVENT.stop && step > from && ((event.b === frame && event.a !== line) || step > left))
      return step;
  }
  return recording.length;
}

export function sentencesOf(recording: Recording, from: Step, to: Step): Sentence[] {
  const before = recording.seek({ step: from, event: 0 });
  const events: MemoryEvent[] = recording.events(from, to).map((one) => one.event);
  const types = new Map<number, string>();
  const counts = new Map<number, readonly [number, number]>();
  const heap = before.heap;
  for (let row = 0; row < heap.length; row++) {
    const serial = heap.serial[row] ?? 0;
    types.set(serial, recording.names[heap.type[row] ?? -1] ?? '');
    counts.set(serial, [heap.strong[row] ?? -2, heap.weak[row] ?? -2]);
  }
  for (const tomb of before.tombstones) types.set(tomb.serial, tomb.type);
  const routines = new Map<number, string>();
  for (const thread of before.threads) for (const frame of thread.frames) routines.set(frame.frame, frame.routine);
  for (const event of events) {
    if (event.kind === EVENT.enter) routines.set(event.a, recording.names[event.b] ?? '');
  }
  return narrate(events, {
    names: recording.names,
    type: (serial) => types.get(serial) ?? '',
    routine: (frame) => routines.get(frame) ?? '',
    count: (serial, which) => {
      const n = counts.get(serial)?.[which === 0 ? 0 : 1];
      return n === undefined || n === -2 ? undefined : n;
    },
  });
}

/** Which objects there were, from the views at the stops, and how they ended, from the events. */
function endsOf(recording: Recording): End[] {
  const causes = Object.keys(CAUSE) as (keyof typeof CAUSE)[];
  const deaths = new Map<number, { died: Step; cause?: keyof typeof CAUSE }>();
  const ends = new Map<number, { serial: number; type: string; born: Step }>();
  for (const { step, event } of recording.events(0, recording.length)) {
    if (event.kind === EVENT.birth && !ends.has(event.a))
      ends.set(event.a, { serial: event.a, type: recording.names[event.b] ?? '', born: step });
    if (event.kind !== EVENT.death) continue;
    const cause = causes[event.b];
    deaths.set(event.a, { died: step, ...(cause === undefined ? {} : { cause }) });
  }
  const stride = Math.max(1, Math.ceil(recording.stops / 400));
  for (let stop = 0; stop <= recording.stops; stop += stride) {
    const { step } = recording.stopAt(stop);
    const { heap } = recording.seek({ step, event: 0 }, { limit: 1 });
    for (let row = 0; row < heap.length; row++) {
      const serial = heap.serial[row] ?? 0;
      if (!ends.has(serial))
        ends.set(serial, { serial, type: recording.names[heap.type[row] ?? -1] ?? '', born: step });
    }
  }
  return [...ends.values()]
    .map((end) => ({ ...end, ...deaths.get(end.serial) }))
    .sort((one, two) => one.serial - two.serial);
}
