// What a link carries: a compressed state in the part of the address after `#`.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { LanguageId } from '../sim/core/machine.ts';
import { isSaved, type Saved } from './store.ts';

/** What a link says: code, options, step and selection. */
export interface Shared extends Saved {
  readonly scenario: string;
  readonly language: LanguageId;
  readonly position: number;
  readonly selected?: number;
  readonly stdin?: string;
}

/** Largest program a link may carry, in UTF-16 units. */
const MOST = 100_000;

/** The part of an address after `#` that holds a state. */
export function toHash(shared: Shared): string {
  const packed = deflateSync(strToU8(JSON.stringify(shared)), { level: 9 });
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  return `demo=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Reads a state out of an address; undefined when there is none or it is damaged. */
export function fromHash(hash: string): Shared | undefined {
  const m = /^#?demo=([\w-]+)$/.exec(hash);
  if (!m) return undefined;
  try {
    const binary = atob(m[1]!.replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (c) => c.charCodeAt(0));
    const value: unknown = JSON.parse(strFromU8(inflateSync(packed, { out: new Uint8Array(4 * MOST) })));
    if (!isSaved(value) || value.text.length > MOST) return undefined;
    const { scenario, language, position } = value as Shared;
    return typeof scenario === 'string' &&
      ['python', 'java', 'csharp', 'rust', 'cpp'].includes(language) &&
      Number.isInteger(position)
      ? (value as Shared)
      : undefined;
  } catch {
    return undefined;
  }
}
