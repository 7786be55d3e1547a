// Facts from real runtimes, kept in content/recorded/<language>.json: one line a program, with a hash of its text and settings, so that a changed program is known to be unverified.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LanguageId } from '../sim/core/machine.ts';
import { ROOT, type Fixture } from './fixture.ts';
import type { Facts } from './oracle.ts';

export interface Recorded extends Facts {
  /** First 12 hex digits of the SHA-256 of text, options and stdin. */
  readonly of: string;
  /** Runtime and version that was asked, and the day (ISO). */
  readonly by: string;
  readonly on: string;
}

export function hashOf(f: Pick<Fixture, 'text' | 'options' | 'stdin'>): string {
  return createHash('sha256')
    .update(JSON.stringify([f.text, f.options, f.stdin]))
    .digest('hex')
    .slice(0, 12);
}

function fileOf(language: LanguageId): string {
  return path.join(ROOT, 'content/recorded', `${language}.json`);
}

/** Recorded facts of a language by program path. */
export function recordedOf(language: LanguageId): Map<string, Recorded> {
  const file = fileOf(language);
  return new Map(
    existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Recorded>) : [],
  );
}

/** Writes them back, one program a line, ordered by path. */
export function saveRecorded(language: LanguageId, facts: ReadonlyMap<string, Recorded>): void {
  mkdirSync(path.dirname(fileOf(language)), { recursive: true });
  const rows = [...facts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, f]) => `${JSON.stringify(file)}: ${JSON.stringify(f)}`);
  writeFileSync(fileOf(language), `{\n${rows.join(',\n')}\n}\n`);
}
