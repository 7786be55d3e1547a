// One lane of a batch: loads each language once, runs the files it is given.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { DEFAULT_LIMITS } from '../sim/core/budget.ts';
import type { Language } from '../sim/core/machine.ts';
import { languageOf } from '../sim/index.ts';
import { assets } from './assets.ts';
import type { FromWorker, Settings } from './batch.ts';
import { execute, optionsFor } from './execute.ts';
import { failed, type Report } from '../oracle/report.ts';

const settings = workerData as Settings;
const loaded = new Map<string, Language>();
const post = (m: FromWorker): void => parentPort!.postMessage(m);

async function run(file: string): Promise<Report> {
  const entry = languageOf(file);
  if (!entry) return failed(file, null, null, 'no language has this file ending', null, 0);
  try {
    const text = readFileSync(file, 'utf8');
    let language = loaded.get(entry.id);
    if (!language) loaded.set(entry.id, (language = await entry.load(assets)));
    post({ kind: 'progress' });
    const limits = { ...DEFAULT_LIMITS, ...(settings.maxSteps === undefined ? {} : { steps: settings.maxSteps }) };
    const world = { seed: 0, clock: Date.UTC(2026, 0, 1), stdin: settings.stdin, limits };
    const source = { name: file, text };
    let last = 0;
    return execute(language, entry, source, optionsFor(entry, settings.options), world, () => {
      const now = performance.now();
      if (now - last <= 500) return;
      last = now;
      post({ kind: 'progress' });
    });
  } catch (error) {
    return failed(
      file,
      entry.id,
      entry.models,
      error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      null,
      0,
    );
  }
}

parentPort!.on('message', (file: string) => void run(file).then((report) => post({ kind: 'report', report })));
