// Child processes for the oracles: output as text, a time limit, several at once.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';

export interface Finished {
  /** Exit code; 128 + signal number when a signal ended it (as a shell says it). */
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

const SIGNALS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGILL: 4,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15,
};

const MOST_OUTPUT = 64 * 2 ** 20;

/** Runs a command to its end. Rejects when it cannot be started, runs longer than `limitMs`, or prints more than 64 MB. */
export function finish(
  command: string,
  args: readonly string[],
  settings: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly stdin?: string;
    readonly limitMs?: number;
  } = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: settings.cwd, env: { ...process.env, ...settings.env }, stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const limit = settings.limitMs ?? 20_000;
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${command} ${args.join(' ')}: no end after ${limit} ms`));
    }, limit);
    let size = 0;
    const keep = (where: Buffer[], b: Buffer): void => {
      where.push(b);
      size += b.length;
      if (size <= MOST_OUTPUT) return;
      child.kill('SIGKILL');
      reject(new Error(`${command} ${args.join(' ')}: more than ${MOST_OUTPUT} bytes of output`));
    };
    child.stdout.on('data', (b: Buffer) => keep(out, b));
    child.stderr.on('data', (b: Buffer) => keep(err, b));
    child.on('error', (e) => {
      clearTimeout(timer);
      reject(e);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({
        exit: code ?? 128 + (SIGNALS[signal ?? ''] ?? 0),
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      });
    });
    child.stdin.on('error', () => {}); // a program that ends without reading its input
    child.stdin.end(settings.stdin ?? '');
  });
}

/** `work` over all items, one per core at a time; results in the order of the items. */
export async function each<T, R>(items: readonly T[], work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array<R>(items.length);
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i]!, i);
  };
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, lane));
  return results;
}

/** A fresh folder for the length of `work`. */
export async function inFolder<R>(work: (folder: string) => Promise<R>): Promise<R> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wfi-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
