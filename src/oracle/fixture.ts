// Fixtures: programs whose expectations stand in their comments, in the same words in all languages (CONTRIBUTING, "A fixture").
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LanguageEntry, LanguageId } from '../sim/core/machine.ts';
import { languageOf } from '../sim/index.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Something said of a line: `kind` is `expect`, `error`, `fault`, `refused` or `ask`. */
export interface Remark {
  readonly kind: 'expect' | 'error' | 'fault' | 'refused' | 'ask';
  readonly line: number;
  readonly text: string;
}

export interface Fixture {
  /** Path below the project's folder, with forward slashes. */
  readonly file: string;
  readonly language: LanguageId;
  readonly text: string;
  readonly options: Readonly<Record<string, string>>;
  readonly stdin: string;
  /** Why the real runtime is not asked, where it is not. */
  readonly simOnly: string | undefined;
  readonly remarks: readonly Remark[];
}

const DIRECTIVE = /(?:#|\/\/)@ ([\w-]+): (.*?)(?=\s{2,}(?:#|\/\/)@|$)/g;
const REMARK = /(?:#|\/\/)\s?(?:(expect): ?(.*)|~ (error|fault|refused): (.*)|= (.*))$/;
const KEYS = new Set(['runtime', 'options', 'sim-only', 'stdin']);

/** Reads one fixture. Throws on a directive nobody knows: a misspelt one must not pass silently. */
export function parseFixture(file: string, text: string, entry: LanguageEntry): Fixture {
  const said: Record<string, string> = {};
  const remarks: Remark[] = [];
  text.split('\n').forEach((row, i) => {
    for (const [, key = '', value = ''] of row.matchAll(DIRECTIVE)) {
      if (!KEYS.has(key)) throw new Error(`${file}:${i + 1}: unknown directive "${key}"`);
      said[key] = value.trim();
    }
    const m = REMARK.exec(row);
    if (!m || /(?:#|\/\/)@/.test(row)) return;
    const [, expect, output, mark, code, ask] = m;
    if (expect) remarks.push({ kind: 'expect', line: i + 1, text: output ?? '' });
    else if (mark) remarks.push({ kind: mark as Remark['kind'], line: i + 1, text: (code ?? '').trim() });
    else if (ask && /[=<>]|^(freed|live)\(/.test(ask)) remarks.push({ kind: 'ask', line: i + 1, text: ask.trim() });
  });
  if (said['sim-only'] === '') throw new Error(`${file}: sim-only needs a reason`);
  return {
    file,
    language: entry.id,
    text,
    remarks,
    simOnly: said['sim-only'],
    options: Object.fromEntries(
      (said['options'] ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((o) => [o.slice(0, o.indexOf('=')), o.slice(o.indexOf('=') + 1)]),
    ),
    stdin: (said['stdin'] ?? '').replaceAll('\\n', '\n'),
  };
}

/** All programs below a folder of the project, in order of their paths. Files of languages that are not there yet are left out. */
export function fixturesIn(folder: string): Fixture[] {
  let names: string[];
  try {
    names = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return names.sort().flatMap((name) => {
    const entry = languageOf(name);
    if (!entry) return [];
    const file = path.posix.join(folder, name.split(path.sep).join('/'));
    return [parseFixture(file, readFileSync(path.join(ROOT, file), 'utf8'), entry)];
  });
}

/** Every program that must agree with its real runtime: fixtures and demos. */
export function allPrograms(): Fixture[] {
  return [...fixturesIn('test/programs'), ...fixturesIn('content/demos')];
}
