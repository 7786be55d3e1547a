// The limits a run is given. Sizes are checked before allocating; crossing one stops the machine at that line, with the partial result kept.
import { diagnostic, type Diagnostic, type Span } from './diagnostic.ts';

export type Limit = 'steps' | 'objects' | 'bytes' | 'output' | 'depth' | 'deadlock' | 'interrupted';

export interface Limits {
  /** Instructions. */
  readonly steps: number;
  /** Live objects. */
  readonly objects: number;
  /** Live bytes, as the modelled runtime counts them. */
  readonly bytes: number;
  /** UTF-16 units written to stdout and stderr together. */
  readonly output: number;
  /** Call depth, where the modelled runtime itself sets no certain limit. */
  readonly depth: number;
}

/** The command line's limits (a page uses fewer steps). */
export const DEFAULT_LIMITS: Limits = {
  steps: 4e8,
  objects: 2e7,
  bytes: 512 * 2 ** 20,
  output: 16 * 2 ** 20,
  depth: 1e6,
};

const SAID: Record<Limit, string> = {
  steps: 'the step budget is used up',
  objects: 'the object budget is used up',
  bytes: 'the memory budget is used up',
  output: 'the output budget is used up',
  depth: 'the call depth budget is used up',
  deadlock: 'all threads are blocked for ever',
  interrupted: 'stopped by the reader',
};

/** The diagnostic for crossing `limit` at `span`. */
export function overLimit(limit: Limit, span: Span | null): Diagnostic {
  return diagnostic('limit', limit, span, SAID[limit]);
}
