// The simulator in a module worker: loads one language, compiles, records in slices of about 10 ms (so that a stop is heard), and answers questions about moments.
import { languages, record, type Moment, type Recording } from '../sim/index.ts';
import { DEFAULT_LIMITS } from '../sim/core/budget.ts';
import { LineMap, type Diagnostic, type Span } from '../sim/core/diagnostic.ts';
import { EVENT } from '../sim/core/event.ts';
import type { Compiled, Language, LanguageEntry, LanguageId } from '../sim/core/machine.ts';
import { narrate, plain } from '../sim/core/narrate.ts';
import { defaults, parseOption, type OptionValues } from '../sim/core/option.ts';
import type { Beat } from '../site/beats.ts';
import { assets } from './assets.ts';
import { beatMoments, momentOfBeat, positionOf, seekEvent, stepFrom } from './moments.ts';
import { tellingOf } from './narrative.ts';
import { Album, diagnosticOf, endingOf } from './picture.ts';
import { rightChoice, type Evidence } from './prediction.ts';
import type {
  Answer,
  Ask,
  Ended,
  FromWorker,
  Judged,
  Ran,
  RequestName,
  RunRequest,
  Said,
  ToldEvent,
  ToWorker,
} from './protocol.ts';

const SLICE = 10;
const SURVEY = 700;
const loaded = new Map<LanguageId, Promise<Language>>();
let recording: Recording | undefined;
let album: Album | undefined;
let evidence: Evidence = { verdict: 'failed', codes: [], outcome: 'other', stdout: '' };
let beats: readonly Beat[] = [];
/** Grows with every run and every stop: a slice that finds it changed gives up. */
let turn = 0;
let interrupted = false;

const post = (message: FromWorker): void => self.postMessage(message);
const now = (): number => performance.now();
/** Lets waiting messages in. */
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();
const breathe = (): Promise<void> => new Promise((go) => (waiting.push(go), channel.port2.postMessage(0)));

function entryOf(id: LanguageId): LanguageEntry | undefined {
  return languages.find((l) => l.id === id);
}

function languageOf(entry: LanguageEntry): Promise<Language> {
  let language = loaded.get(entry.id);
  if (!language) loaded.set(entry.id, (language = entry.load(assets)));
  return language;
}

function optionsOf(entry: LanguageEntry, texts: Readonly<Record<string, string>>): OptionValues {
  const values = defaults(entry.options);
  for (const spec of entry.options)
    if (texts[spec.name] !== undefined) values[spec.name] = parseOption(spec, texts[spec.name]!);
  return values;
}

function said(d: Diagnostic, lines: LineMap): Said {
  const line = (span: Span | null | undefined): number => (span ? lines.line(span.start) : 0);
  return {
    kind: d.kind,
    severity: d.severity,
    code: d.code,
    line: line(d.span),
    column: d.span ? lines.column(d.span.start) : 0,
    endLine: d.span ? lines.line(d.span.end) : 0,
    endColumn: d.span ? lines.column(d.span.end) : 0,
    message: d.message,
    labels: d.labels.map((l) => ({ line: line(l.span), text: l.text })),
    notes: d.notes,
    ...(d.allocatedAt ? { allocatedAt: line(d.allocatedAt) } : {}),
    ...(d.freedAt ? { freedAt: line(d.freedAt) } : {}),
    ...(d.bytes === undefined ? {} : { bytes: d.bytes }),
    ...(d.count === undefined ? {} : { count: d.count }),
  };
}

const failure = (message: string): Said => ({
  kind: 'internal',
  severity: 'error',
  code: 'internal',
  line: 0,
  column: 0,
  endLine: 0,
  endColumn: 0,
  message,
  labels: [],
  notes: [],
});

async function run(ask: RunRequest): Promise<Ran> {
  const mine = ++turn;
  interrupted = false;
  const begin = now();
  const entry = entryOf(ask.language);
  if (!entry) throw new Error(`${ask.language} is not here yet`);
  post({ progress: { steps: 0, most: ask.steps, ms: 0, phase: 'loading' } });
  const language = await languageOf(entry);
  const lines = new LineMap(ask.text);
  let compiled: Compiled;
  try {
    compiled = language.compile({ name: ask.file, text: ask.text }, optionsOf(entry, ask.options));
  } catch (error) {
    return nothing({ verdict: 'failed', said: [failure(words(error))], lowered: [], facts: [] }, begin);
  }
  const judged: Judged = {
    verdict: compiled.verdict,
    said: compiled.diagnostics.map((d) => said(d, lines)),
    lowered: compiled.analysis?.lowered ?? [],
    facts: (compiled.analysis?.facts ?? []).map((f) => ({ kind: f.kind, line: f.line, text: f.text })),
  };
  if (compiled.verdict !== 'accepted' || !compiled.program) return nothing(judged, begin);
  const fresh = record(
    compiled.program,
    {
      seed: ask.seed,
      clock: Date.UTC(2026, 0, 1),
      stdin: ask.stdin,
      limits: { ...DEFAULT_LIMITS, steps: ask.steps, objects: 2e6, bytes: 256 * 2 ** 20 },
    },
    now,
  );
  const pages = new Album(fresh);
  let broken = '';
  let told = begin;
  let paused = false;
  const recorded = now();
  try {
    while (!fresh.advance(SLICE)) {
      await breathe();
      if (mine !== turn || interrupted) break;
      if ((paused = now() - recorded > ask.patience)) break;
      if (now() - told > 60)
        post({ progress: { steps: fresh.length, most: ask.steps, ms: (told = now()) - begin, phase: 'running' } });
    }
    if (mine !== turn) throw new Error('superseded');
    // A survey of a very large run is cut short: objects it has not seen get their places when they are first drawn.
    const surveyed = now();
    while (!pages.survey(SLICE, now) && now() - surveyed < SURVEY) {
      await breathe();
      if (mine !== turn) throw new Error('superseded');
      if (now() - told > 60)
        post({ progress: { steps: fresh.length, most: ask.steps, ms: (told = now()) - begin, phase: 'drawing' } });
    }
  } catch (error) {
    if (mine !== turn) throw error;
    broken = words(error);
  }
  recording = fresh;
  album = pages;
  beats = ask.beats;
  const head = fresh.head;
  const status = fresh.status;
  const last = diagnosticOf(status);
  const all = [...head.diagnostics, ...(last && !head.diagnostics.includes(last) ? [last] : [])].map((d) =>
    said(d, lines),
  );
  const ended: Ended = broken !== '' ? 'failed' : status.kind === 'running' ? 'stopped' : status.kind;
  const ran: Ran = {
    judged,
    ended,
    exit: status.kind === 'finished' || status.kind === 'faulted' ? status.exit : null,
    ...(status.kind === 'stopped'
      ? { limit: status.limit }
      : status.kind === 'running'
        ? { limit: 'interrupted' as const }
        : {}),
    paused,
    ending:
      broken !== ''
        ? `The simulator itself failed: ${broken}`
        : paused
          ? `Paused after ${Math.round(ask.patience / 1000)} seconds, at ${fresh.length.toLocaleString('en')} steps.`
          : status.kind === 'running'
            ? `Stopped by you after ${fresh.length.toLocaleString('en')} steps.`
            : endingOf(status),
    said: broken === '' ? all : [...all, failure(broken)],
    steps: fresh.length,
    stops: fresh.stops,
    events: fresh.eventCount,
    ms: Math.round(now() - begin),
    stdout: clip(head.stdout),
    stderr: clip(head.stderr),
    buckets: fresh.timeline.buckets().map((b) => ({ ...b, kinds: [...b.kinds] })),
    beats: [...beatMoments(fresh, ask.beats)].map(([id, moment]) => ({
      id,
      moment,
      position: positionOf(fresh, moment),
    })),
  };
  const thrown = all.some((d) => d.kind === 'exception');
  evidence = {
    verdict: compiled.verdict,
    codes: [...judged.said, ...all].map((d) => d.code),
    stdout: head.stdout,
    recording: fresh,
    outcome:
      status.kind === 'faulted' ? 'faulted' : thrown ? 'exception' : status.kind === 'finished' ? 'finished' : 'other',
  };
  return ran;
}

/** The answer when nothing ran. The last good recording stays, so that its pictures can still be asked for. */
function nothing(judged: Judged, begin: number): Ran {
  evidence = {
    verdict: judged.verdict,
    codes: judged.said.map((d) => d.code),
    stdout: '',
    outcome: judged.verdict === 'rejected' ? 'rejected' : 'other',
  };
  return {
    judged,
    ended: judged.verdict === 'failed' ? 'failed' : 'none',
    exit: null,
    paused: false,
    ending: '',
    said: judged.said,
    steps: 0,
    stops: 0,
    events: 0,
    ms: Math.round(now() - begin),
    stdout: '',
    stderr: '',
    buckets: [],
    beats: [],
  };
}

const clip = (s: string): string =>
  s.length > 200_000 ? `${s.slice(0, 200_000)}\n… ${s.length - 200_000} more characters` : s;
const words = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

function here(): { recording: Recording; album: Album } {
  if (!recording || !album) throw new Error('nothing has run yet');
  return { recording, album };
}

/** Memory events of the whole run in words, for the diff of two runs. */
function told(most: number): ToldEvent[] {
  const { recording: r } = here();
  const out: ToldEvent[] = [];
  const kinds = new Set<number>([
    EVENT.birth,
    EVENT.death,
    EVENT.collect,
    EVENT.collected,
    EVENT.finalize,
    EVENT.clear,
    EVENT.fault,
    EVENT.raise,
    EVENT.moved,
    EVENT.move,
  ]);
  const telling = tellingOf(r.seek({ step: 0, event: 0 }), r.names);
  const types = new Map<number, string>();
  const asking = { ...telling, type: (serial: number): string => types.get(serial) ?? telling.type(serial) };
  for (let step = 0; step < r.length && out.length < most; step += 50_000)
    for (const { step: at, event } of r.events(step, Math.min(r.length, step + 50_000))) {
      if (event.kind === EVENT.birth) types.set(event.a, r.names[event.b] ?? '');
      if (!kinds.has(event.kind)) continue;
      const sentence = narrate([event], asking)[0];
      const stop = r.stopOf(at);
      if (sentence) out.push({ text: plain(sentence), line: r.lineAt(stop), position: Math.min(stop + 1, r.stops) });
      if (out.length >= most) break;
    }
  return out;
}

const answers: { [N in RequestName]: (ask: Ask<N>) => Answer<N> | Promise<Answer<N>> } = {
  load: async ({ language }) => {
    const entry = entryOf(language);
    if (!entry) return { here: false, options: [] };
    await languageOf(entry);
    return { here: true, options: entry.options };
  },
  run,
  stop: () => {
    interrupted = true;
    return true;
  },
  picture: ({ moment, options }) => here().album.picture(moment, options),
  step: ({ from, grain, direction }) => stepFrom(here().recording, from, grain, direction) ?? null,
  seek: ({ want, from, grain, direction }) => seekEvent(here().recording, want, from, grain, direction) ?? null,
  at: ({ position, step, after }) => {
    const r = here().recording;
    return r.stopAt(Math.max(0, Math.min(position ?? r.stopOf(step ?? 0) + (after ? 1 : 0), r.stops)));
  },
  serials: ({ moment, ranks }) => {
    const heap = here().recording.seek(moment, { limit: 1 }).heap;
    return ranks.flatMap((r) => (r < heap.length ? [heap.serial[r]!] : []));
  },
  line: ({ line }) => {
    const r = here().recording;
    for (let n = 0; n < r.stops; n++) if (r.lineAt(n) === line) return r.stopAt(n + 1);
    return null;
  },
  inspect: async ({ moment, serial }) =>
    (await import('./inspection.ts')).inspectAt(
      here().recording,
      moment,
      serial,
      here().album.view(moment, { selected: serial }),
      now,
    ),
  judge: ({ choices, moment }) => {
    const byId = new Map(beats.map((b) => [b.id, b]));
    const see = choices.map((c): Moment | null => {
      if (c.see === undefined || !evidence.recording) return null;
      if (c.see === 'exit') return evidence.recording.stopAt(evidence.recording.stops);
      const beat = byId.get(c.see);
      return beat ? (momentOfBeat(evidence.recording, beat) ?? null) : null;
    });
    return { right: rightChoice(choices, evidence, moment), see };
  },
  told: ({ most }) => told(most),
  compare: async ({ follow }) => (await import('./comparison.ts')).compareRun(here().recording, follow),
};

self.onmessage = async (message: MessageEvent<ToWorker>) => {
  const { id, name, ask } = message.data;
  try {
    post({ id, answer: await (answers[name] as (ask: unknown) => unknown)(ask) });
  } catch (error) {
    post({ id, error: words(error) });
  }
};
