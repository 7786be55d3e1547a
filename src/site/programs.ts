// The programs of the scenarios, read from content/demos, with what the real runtimes did (content/recorded,
// written by `npm run bless`).
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { siteLanguages, type LanguageId, type SiteLanguage } from './languages.ts';

const root = process.cwd();
const folder = join(root, 'content/demos');

export interface DemoSource {
  readonly scenario: string;
  readonly language: SiteLanguage;
  readonly file: string;
  /** As it stands in the file, marks included. */
  readonly text: string;
}

/** What a real runtime did with a demo, and when that was recorded. */
export interface RecordedRun {
  readonly version: string;
  readonly on: string;
  readonly exit: number | null;
  readonly stdout: string | null;
  readonly diagnostics: readonly { readonly code: string; readonly line: number | null }[];
}

export function scenarioNames(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'scenario.yaml')))
    .map((entry) => entry.name)
    .sort();
}

export function programOf(scenario: string, id: LanguageId): DemoSource | undefined {
  const language = siteLanguages.find((one) => one.id === id);
  if (language === undefined) return undefined;
  const path = join(folder, scenario, language.file);
  return existsSync(path) ? { scenario, language, file: language.file, text: readFileSync(path, 'utf8') } : undefined;
}

export function programsOf(scenario: string): DemoSource[] {
  return siteLanguages.flatMap((language) => programOf(scenario, language.id) ?? []);
}

/** Options of the runtime, written in the program: `#@ options: gc.threshold=(10,5,5)`. */
export function optionsOf(text: string): Record<string, string> {
  const said = /(?:#|\/\/)@ options: (.*?)(?=\s{2,}(?:#|\/\/)@|\r?$)/m.exec(text)?.[1] ?? '';
  return Object.fromEntries(
    said
      .split(/\s+/)
      .filter((one) => one !== '')
      .map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]),
  );
}

interface Row extends Omit<RecordedRun, 'version'> {
  readonly of: string;
  readonly by: string;
}
const tables = new Map<LanguageId, Record<string, Row>>();

/** The recording of a demo, unless the program was changed after it. */
export function recordedRun(scenario: string, language: LanguageId): RecordedRun | undefined {
  const program = programOf(scenario, language);
  if (program === undefined) return undefined;
  let table = tables.get(language);
  if (table === undefined) {
    const path = join(root, 'content/recorded', `${language}.json`);
    table = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Row>) : {};
    tables.set(language, table);
  }
  const row = table[`content/demos/${scenario}/${program.file}`];
  const hash = createHash('sha256')
    .update(JSON.stringify([program.text, optionsOf(program.text), '']))
    .digest('hex')
    .slice(0, 12);
  if (row === undefined || row.of !== hash) return undefined;
  return { version: row.by, on: row.on, exit: row.exit, stdout: row.stdout, diagnostics: row.diagnostics };
}
