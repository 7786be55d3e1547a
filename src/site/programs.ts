// The programs of the scenarios, read from content/demos, with what the real runtimes did (content/recorded/demos).
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

export function recordedRun(scenario: string, language: LanguageId): RecordedRun | undefined {
  const path = join(root, 'content/recorded/demos', `${scenario}.json`);
  if (!existsSync(path)) return undefined;
  return (JSON.parse(readFileSync(path, 'utf8')) as Partial<Record<LanguageId, RecordedRun>>)[language];
}
