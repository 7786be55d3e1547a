// `wfi view`, `wfi svg`, `wfi events`: one run looked at from the command line, by the same code as the page.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LIMITS } from '../sim/core/budget.ts';
import { LineMap } from '../sim/core/diagnostic.ts';
import { EVENT_NAMES, laneOf } from '../sim/core/event.ts';
import { plain } from '../sim/core/narrate.ts';
import { languageOf, record, type Recording } from '../sim/index.ts';
import { describe, objectTable } from '../playground/diagram/describe.ts';
import { Album } from '../playground/picture.ts';
import { tell } from '../playground/narrative.ts';
import { assets } from './assets.ts';
import { optionsFor } from './execute.ts';
import { parseArguments, splitOnce, Usage } from './usage.ts';

const SPEC = {
  json: 'flag',
  stop: 'value',
  from: 'value',
  to: 'value',
  size: 'value',
  option: 'values',
  'max-steps': 'value',
  stdin: 'value',
} as const;

interface Look {
  readonly file: string;
  readonly recording: Recording;
  readonly flags: ReadonlySet<string>;
  number(name: string): number | undefined;
  readonly size: 'wide' | 'narrow' | 'slim';
}

/** Records one file to its end. Undefined (and the reason on stderr) where there is nothing to run. */
async function look(args: string[]): Promise<Look | undefined> {
  const { files, flags, values } = parseArguments(args, SPEC);
  const file = files[0];
  if (file === undefined || files.length > 1) throw new Usage('one FILE is needed');
  if (!existsSync(file)) throw new Usage(`no such file: ${file}`);
  const entry = languageOf(file);
  if (!entry) throw new Usage(`no language for ${file}`);
  const number = (name: string): number | undefined => {
    const text = values[name]?.[0];
    if (text !== undefined && !/^\d+$/.test(text)) throw new Usage(`--${name} takes a whole number, not "${text}"`);
    return text === undefined ? undefined : Number(text);
  };
  const size = values['size']?.[0] ?? 'wide';
  if (size !== 'wide' && size !== 'narrow' && size !== 'slim') throw new Usage('--size is wide, narrow or slim');
  const texts: Record<string, string> = {};
  for (const text of values['option'] ?? []) {
    const [name, value] = splitOnce(text);
    if (value === undefined || !entry.options.some((o) => o.name === name)) throw new Usage(`unknown option ${text}`);
    texts[name] = value;
  }
  const text = readFileSync(file, 'utf8');
  const lines = new LineMap(text);
  const compiled = (await entry.load(assets)).compile({ name: path.basename(file), text }, optionsFor(entry, texts));
  for (const d of compiled.diagnostics)
    process.stderr.write(`${file}${d.span ? `:${lines.line(d.span.start)}` : ''}: ${d.code}: ${d.message}\n`);
  if (compiled.verdict !== 'accepted' || !compiled.program) {
    process.exitCode = compiled.verdict === 'refused' ? 2 : 1;
    return undefined;
  }
  const stdin = values['stdin']?.[0];
  const recording = record(
    compiled.program,
    {
      seed: 0,
      clock: Date.UTC(2026, 0, 1),
      stdin: stdin === undefined ? '' : readFileSync(stdin, 'utf8'),
      limits: { ...DEFAULT_LIMITS, steps: number('max-steps') ?? 1_000_000 },
    },
    () => performance.now(),
  );
  while (!recording.advance(1000));
  return { file, recording, flags, number, size };
}

/** `wfi view FILE --stop N [--json]`: the state at a stop, in words or as data. */
export async function view(args: string[]): Promise<number> {
  const run = await look(args);
  if (!run) return Number(process.exitCode ?? 1);
  const { recording, flags } = run;
  const at = recording.stopAt(run.number('stop') ?? recording.stops);
  const seen = recording.seek(at);
  if (flags.has('json')) {
    process.stdout.write(
      `${JSON.stringify(seen, (_, v: unknown) => (ArrayBuffer.isView(v) ? [...(v as unknown as Iterable<number>)] : v))}\n`,
    );
    return 0;
  }
  process.stdout.write(
    `step ${at.step}, stop ${recording.stopOf(at.step)} of ${recording.stops}, line ${seen.line}\n${describe(seen)}\n`,
  );
  for (const o of objectTable(seen))
    process.stdout.write(
      `  #${o.serial} ${o.type}, ${o.size} bytes${o.counts === '' ? '' : `, ${o.counts}`}, ${o.state}${o.space === '' ? '' : `, ${o.space}`}\n`,
    );
  for (const s of seen.spaces)
    process.stdout.write(`  ${s.name}: ${s.used} of ${s.capacity} bytes${s.text === undefined ? '' : `, ${s.text}`}\n`);
  return 0;
}

/** `wfi svg FILE --stop N`: the drawing the page would show, with its style sheet inside. */
export async function svg(args: string[]): Promise<number> {
  const run = await look(args);
  if (!run) return Number(process.exitCode ?? 1);
  const { recording } = run;
  const album = new Album(recording);
  while (!album.survey(1000, () => performance.now()));
  const picture = album.picture(recording.stopAt(run.number('stop') ?? recording.stops), {
    id: 'd',
    size: run.size,
    style: styleSheet(),
    title: path.basename(run.file),
  });
  process.stdout.write(`${picture.svg}\n`);
  return 0;
}

/** The page's rules for drawings, with the light colours written out: other programs than browsers read these files. */
function styleSheet(): string {
  const read = (name: string): string =>
    readFileSync(fileURLToPath(new URL(`../playground/${name}`, import.meta.url)), 'utf8');
  const values = [...read('vocabulary.css').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
    ([, name, value]) => `${name}:${value!.replace(/light-dark\(\s*([^,]+),[^)]+\)/, '$1')}`,
  );
  return `.diagram{${values.join(';')};background:var(--page)}\n${read('diagram.css')}`;
}

/** `wfi events FILE [--from N --to M] [--json]`: the narrative, stop by stop. */
export async function events(args: string[]): Promise<number> {
  const run = await look(args);
  if (!run) return Number(process.exitCode ?? 1);
  const { recording, flags } = run;
  const from = run.number('from') ?? 0;
  const to = Math.min(run.number('to') ?? recording.stops, recording.stops);
  for (let n = from; n < to; n++) {
    const [a, b] = [recording.stopAt(n), recording.stopAt(n + 1)];
    const list = recording.events(a.step, b.step);
    if (flags.has('json')) {
      for (const { step, event } of list)
        process.stdout.write(
          `${JSON.stringify({ stop: n, line: recording.lineAt(n), step, kind: EVENT_NAMES[event.kind], lane: laneOf(event.kind), a: event.a, b: event.b, c: event.c })}\n`,
        );
      continue;
    }
    process.stdout.write(`stop ${n + 1}, line ${recording.lineAt(n)}\n`);
    const story = tell(
      list.map((e) => e.event),
      recording.seek(a),
      recording.seek(b),
      recording.names,
    );
    for (const sentence of story.all) process.stdout.write(`  ${plain(sentence)}\n`);
  }
  return 0;
}
