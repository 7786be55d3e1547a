// What the reader's browser keeps and what a link carries: edited programs (autosave) and a compressed state in the address.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { LanguageId } from '../sim/core/machine.ts';

/** An edit as kept between visits. */
export interface Saved {
  readonly text: string;
  readonly options: Readonly<Record<string, string>>;
}

/** What a link says: code, options, step and selection. */
export interface Shared extends Saved {
  readonly scenario: string;
  readonly language: LanguageId;
  readonly position: number;
  readonly selected?: number;
  readonly stdin?: string;
}

const key = (scenario: string, language: LanguageId): string => `demo:${scenario}:${language}`;

/** Reads an autosaved edit. Browsers may refuse storage; then there is none. */
export function restore(scenario: string, language: LanguageId): Saved | undefined {
  try {
    const kept = localStorage.getItem(key(scenario, language));
    if (kept === null) return undefined;
    const value: unknown = JSON.parse(kept);
    return isSaved(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function keep(scenario: string, language: LanguageId, saved: Saved | undefined): void {
  try {
    if (saved) localStorage.setItem(key(scenario, language), JSON.stringify(saved));
    else localStorage.removeItem(key(scenario, language));
  } catch {
    // Storage is full or refused: the edit then lasts as long as the page.
  }
}

function isSaved(value: unknown): value is Saved {
  return typeof value === 'object' && value !== null && typeof (value as Saved).text === 'string' && typeof (value as Saved).options === 'object' && (value as Saved).options !== null;
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
    return typeof scenario === 'string' && ['python', 'java', 'csharp', 'rust', 'cpp'].includes(language) && Number.isInteger(position) ? (value as Shared) : undefined;
  } catch {
    return undefined;
  }
}

/** The program as a test file: its options in the words of the fixtures, then the text. */
export function asFixture(language: LanguageId, saved: Saved): string {
  const lead = language === 'python' ? '#' : '//';
  const options = Object.entries(saved.options);
  const head = options.length === 0 ? '' : `${lead}@ options: ${options.map(([name, value]) => `${name}=${value}`).join(' ')}\n`;
  return head + saved.text;
}
