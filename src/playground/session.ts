// The page's side of a worker: asks, answers, progress; a stop that is not heard in time ends the worker and starts another.
import type { Answer, Ask, FromWorker, RequestName, ToWorker } from './protocol.ts';

export interface Progress {
  readonly steps: number;
  readonly most: number;
  readonly ms: number;
  readonly phase: 'loading' | 'running' | 'drawing';
}

/** A stop must be felt within 100 ms; a worker that does not answer by then is busy inside one slice. */
const PATIENCE = 80;

export class Session {
  #worker: Worker | undefined;
  #next = 1;
  readonly #open = new Map<
    number,
    { readonly name: RequestName; readonly done: (answer: never) => void; readonly failed: (error: Error) => void }
  >();
  onprogress: (progress: Progress) => void = () => undefined;

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'simulator' });
    worker.onmessage = (message: MessageEvent<FromWorker>) => this.#hear(message.data);
    worker.onerror = (event) => this.#end(event.message === '' ? 'the simulator could not be loaded' : event.message);
    this.#worker = worker;
    return worker;
  }

  #hear(message: FromWorker): void {
    if ('progress' in message) return this.onprogress(message.progress);
    const waiting = this.#open.get(message.id);
    this.#open.delete(message.id);
    if (!waiting) return;
    if ('error' in message) waiting.failed(new Error(message.error));
    else waiting.done(message.answer as never);
  }

  ask<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
    const worker = this.#start();
    const id = this.#next++;
    const message: ToWorker<N> = { id, name, ask };
    return new Promise((done, failed) => {
      this.#open.set(id, { name, done, failed });
      worker.postMessage(message);
    });
  }

  /** Stops a run. True when the worker heard it and keeps what was recorded; false when it had to be ended. */
  async stop(): Promise<boolean> {
    if (!this.#worker) return true;
    const heard = this.ask('stop', {}).then(
      () => true,
      () => false,
    );
    const kept = await Promise.race([heard, new Promise<false>((late) => setTimeout(() => late(false), PATIENCE))]);
    if (!kept) this.#end('stopped');
    return kept;
  }

  #end(why: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const waiting of open) waiting.failed(new Error(why));
  }

  close(): void {
    this.#end('closed');
  }
}
