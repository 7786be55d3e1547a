// Many files in worker threads, one a core: reports come in order; a file that shows no progress for 10 s or dies of memory is ended and the batch goes on.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { languageOf } from '../sim/index.ts';
import { failed, type Report } from '../oracle/report.ts';

/** What a worker is asked to do: files one at a time, under the same settings. */
export interface Settings {
  readonly options: Readonly<Record<string, string>>;
  readonly maxSteps: number | undefined;
  readonly stdin: string;
}
export type FromWorker =
  { readonly kind: 'progress' } | { readonly kind: 'ready' } | { readonly kind: 'report'; readonly report: Report };

const SILENCE_MS = 10_000;
const HEAP_MB = 3072;

/** Runs the files and hands each report to `done`, in the order of `files`. */
export async function batch(
  files: readonly string[],
  settings: Settings,
  done: (report: Report) => void,
): Promise<void> {
  const reports = new Map<number, Report>();
  let next = 0;
  let shown = 0;
  const deliver = (i: number, report: Report): void => {
    reports.set(i, report);
    for (let r = reports.get(shown); r; r = reports.get(shown)) {
      done(r);
      reports.delete(shown++);
    }
  };
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    while (next < files.length) {
      const i = next++;
      worker ??= start(settings);
      const report = await one(worker, files[i]!);
      if (report.fatal) {
        await worker.terminate();
        worker = undefined;
      }
      deliver(i, report.report);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(files.length, Math.max(1, availableParallelism())) }, lane));
}

function start(settings: Settings): Worker {
  return new Worker(new URL('./batch.worker.ts', import.meta.url), {
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, stackSizeMb: 8 },
  });
}

function one(worker: Worker, file: string): Promise<{ report: Report; fatal: boolean }> {
  const entry = languageOf(file);
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout;
    const end = (report: Report, fatal: boolean): void => {
      clearTimeout(timer);
      worker.off('message', heard).off('error', died).off('exit', ended);
      resolve({ report, fatal });
    };
    const lost = (why: string): void => end(failed(file, entry?.id ?? null, entry?.models ?? null, why, null, 0), true);
    const wind = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => lost(`no progress for ${SILENCE_MS / 1000} s`), SILENCE_MS);
    };
    const heard = (m: FromWorker): void => (m.kind === 'report' ? end(m.report, false) : wind());
    const died = (e: Error & { code?: string }): void => {
      if (e.code !== 'ERR_WORKER_OUT_OF_MEMORY') return lost(e.message);
      const lostTo = failed(file, entry?.id ?? null, entry?.models ?? null, e.message, null, 0);
      const said = { ...lostTo.diagnostics[0]!, kind: 'limit' as const, code: 'bytes' };
      end({ ...lostTo, outcome: 'stopped', diagnostics: [{ ...said, message: 'the memory budget is used up' }] }, true);
    };
    const ended = (code: number): void => lost(`the worker ended with code ${code}`);
    worker.on('message', heard).on('error', died).on('exit', ended);
    worker.postMessage(file);
    wind();
  });
}
