// `wfi bench`: the programs of test/bench, untraced, as ratios in one run: the Python simulator against native CPython, Pyodide and Skulpt; the other simulators against it; seeking.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../oracle/fixture.ts';
import { pythonOnPath } from '../oracle/cpython.ts';
import { pyodideRunner } from '../oracle/pyodide.ts';
import { finish } from '../oracle/process.ts';
import { DEFAULT_LIMITS } from '../sim/core/budget.ts';
import type { Language, LanguageEntry, World } from '../sim/core/machine.ts';
import { languageOf, languages, record } from '../sim/index.ts';
import { assets } from './assets.ts';
import { execute, optionsFor } from './execute.ts';
import { parseArguments } from './usage.ts';

const FOLDER = path.join(ROOT, 'test/bench/programs');
const VERSUS_NATIVE = ['while.py', 'range.py', 'fib.py', 'chains.py', 'cycles.py', 'lists.py'];
const VERSUS_PYTHON = ['fib', 'sieve', 'churn', 'sort'];
const world: World = { seed: 0, clock: 0, stdin: '', limits: { ...DEFAULT_LIMITS, steps: 1e9, bytes: 2 ** 31 } };

/** `--runs N` (3): the least time of N counts. Prints a table of milliseconds and ratios. */
export async function bench(args: string[]): Promise<number> {
  const { values } = parseArguments(args, { runs: 'value' });
  const runs = Number(values['runs']?.[0] ?? 3);
  const loaded = new Map<string, Language>();
  const ours = async (file: string): Promise<number | string> => {
    const entry = languageOf(file);
    if (!entry) return 'no runtime';
    let language = loaded.get(entry.id);
    if (!language) loaded.set(entry.id, (language = await entry.load(assets)));
    return least(runs, () => simulated(entry, language, file));
  };
  const cpython = new Map<string, number | string>();
  process.stdout.write('Python, milliseconds (ratio to native CPython 3.13)\n');
  const native = (await pythonOnPath())?.python;
  const rivals = { Pyodide: await pyodide(), Skulpt: skulpt() };
  for (const file of VERSUS_NATIVE) {
    const mine = await ours(file);
    cpython.set(file, mine);
    const real = native ? await least(runs, () => nativeRun(native, file)) : 'missing';
    const cells = [`simulator ${shown(mine, real)}`, `native ${shown(real)}`];
    for (const [name, rival] of Object.entries(rivals))
      cells.push(
        `${name} ${rival ? shown(await least(runs, () => rival(readFileSync(path.join(FOLDER, file), 'utf8'))), real) : 'missing'}`,
      );
    process.stdout.write(`  ${file.padEnd(10)} ${cells.join(' · ')}\n`);
  }
  process.stdout.write('All simulators, milliseconds (ratio to the Python simulator)\n');
  const files = readdirSync(FOLDER);
  for (const name of VERSUS_PYTHON) {
    const base = cpython.get(`${name}.py`) ?? (await ours(`${name}.py`));
    const cells: string[] = [];
    for (const entry of languages) {
      const file = files.find((f) => f.toLowerCase() === `${name}${entry.ending}`);
      if (file)
        cells.push(
          `${entry.title} ${shown(entry.id === 'python' ? base : await ours(file), entry.id === 'python' ? undefined : base)}`,
        );
    }
    process.stdout.write(`  ${name.padEnd(10)} ${cells.join(' · ')}\n`);
  }
  process.stdout.write(
    'Recorded, 10^6 steps of each program (time of the observed pass as a ratio to the same steps unobserved)\n',
  );
  for (const name of VERSUS_PYTHON)
    for (const entry of languages) {
      const file = files.find((f) => f.toLowerCase() === `${name}${entry.ending}`);
      const language = loaded.get(entry.id);
      if (file && language)
        process.stdout.write(
          `  ${file.padEnd(10)} ${recorded(entry, language, file, readFileSync(path.join(FOLDER, file), 'utf8'))}\n`,
        );
    }
  const python = languages.find((l) => l.id === 'python');
  const language = loaded.get('python');
  if (python && language)
    process.stdout.write(
      `  10^5 lists ${recorded(python, language, 'seek.py', 'keep = []\nfor i in range(110000):\n    keep.append([i])\nprint(len(keep))\n')}\n`,
    );
  return 0;
}

async function least(runs: number, run: () => number | string | Promise<number | string>): Promise<number | string> {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const ms = await run();
    if (typeof ms === 'string') return ms;
    best = Math.min(best, ms);
  }
  return best;
}

function shown(ms: number | string, base?: number | string): string {
  if (typeof ms === 'string') return ms;
  return `${ms.toFixed(0)}${typeof base === 'number' ? ` (${(ms / base).toFixed(2)}×)` : ''}`;
}

function simulated(entry: LanguageEntry, language: Language, file: string): number | string {
  const source = { name: file, text: readFileSync(path.join(FOLDER, file), 'utf8') };
  const begin = performance.now();
  const report = execute(language, entry, source, optionsFor(entry, {}), world);
  return report.outcome === 'finished'
    ? performance.now() - begin
    : `${report.outcome} ${report.diagnostics.at(-1)?.code ?? ''}`;
}

/** The program's own time: measured inside the process, so that starting the interpreter does not count. */
async function nativeRun(python: string, file: string): Promise<number | string> {
  const code =
    'import sys, time; s = compile(open(sys.argv[1]).read(), "p", "exec"); t = time.perf_counter(); exec(s, {"__name__": "__main__"}); sys.stderr.write(str((time.perf_counter() - t) * 1000))';
  const r = await finish(python, ['-c', code, path.join(FOLDER, file)]);
  return r.exit === 0 ? Number(r.stderr) : 'failed';
}

async function pyodide(): Promise<((text: string) => number) | undefined> {
  const run = await pyodideRunner();
  return (
    run &&
    ((text) => {
      const begin = performance.now();
      run(text);
      return performance.now() - begin;
    })
  );
}

interface Skulpt {
  configure(settings: object): void;
  readonly builtinFiles: { readonly files: Readonly<Record<string, string>> };
  importMainWithBody(name: string, dump: boolean, body: string, suspend: boolean): unknown;
  readonly python3: unknown;
}

function skulpt(): ((text: string) => number) | undefined {
  const require = createRequire(import.meta.url);
  let sk: Skulpt;
  try {
    sk = require('skulpt') as Skulpt;
  } catch {
    return undefined;
  }
  sk.configure({
    output: () => {},
    read: (f: string) => sk.builtinFiles.files[f] ?? '',
    __future__: sk.python3,
    execLimit: null,
  });
  return (text) => {
    const begin = performance.now();
    sk.importMainWithBody('<stdin>', false, text, false);
    return performance.now() - begin;
  };
}

/** Records at most 10^6 steps and seeks at random in them. */
function recorded(entry: LanguageEntry, language: Language, name: string, text: string): string {
  const { program } = language.compile({ name, text }, optionsFor(entry, {}));
  if (!program) return 'not accepted';
  const limited = { ...world, limits: { ...world.limits, steps: 1_000_000 } };
  const plainBegin = performance.now();
  const plain = program.start(limited);
  plain.run(1_000_000);
  const plainTime = performance.now() - plainBegin;
  const begin = performance.now();
  const recording = record(program, limited, () => performance.now());
  recording.advance(Infinity);
  const time = performance.now() - begin;
  const times: number[] = [];
  for (let i = 0, x = 12345; i < 200; i++) {
    x = (x * 1103515245 + 12345) % 2147483648;
    const t = performance.now();
    recording.seek({ step: Math.floor((x / 2147483648) * recording.length), event: 0 });
    times.push(performance.now() - t);
  }
  times.sort((a, b) => a - b);
  const live = recording.head.counts.liveObjects;
  return `${time.toFixed(0)} ms (${(time / plainTime).toFixed(1)}×) · ${recording.length} steps, ${recording.stops} stops, ${live} live · seek median ${times[100]!.toFixed(1)} ms, p95 ${times[190]!.toFixed(1)} ms · checkpoints ${(recording.checkpointBytes / 2 ** 20).toFixed(1)} MB`;
}
