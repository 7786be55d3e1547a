// What the runtimes' own READMEs tell a reader: the subset and the deviations.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageId } from './languages.ts';

const folders: Record<LanguageId, string> = {
  python: 'cpython',
  java: 'hotspot',
  csharp: 'coreclr',
  rust: 'rust',
  cpp: 'cpp',
};

/** The sections of a README for readers of the site, their headings one level deeper; links to files become plain text. */
function sectionsFor(id: LanguageId): string | undefined {
  const path = join(process.cwd(), 'src/sim', folders[id], 'README.md');
  if (!existsSync(path)) return undefined;
  const parts = readFileSync(path, 'utf8').split(/^(?=## )/m);
  const told = parts.filter((part) =>
    /^## (Subset|Supported|Deviations|Departures|Not modelled|Not yet|Limits)\b/i.test(part),
  );
  if (told.length === 0) return undefined;
  return told.join('\n').replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1');
}

export function hasSubset(id: LanguageId): boolean {
  return sectionsFor(id) !== undefined;
}

export function runtimeSections(): { id: LanguageId; markdown: string }[] {
  return (Object.keys(folders) as LanguageId[]).flatMap((id) => {
    const markdown = sectionsFor(id);
    return markdown === undefined ? [] : [{ id, markdown }];
  });
}
