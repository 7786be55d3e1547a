// Which words the glossary has, for text that is made by programs and may name terms.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly also?: readonly string[];
  readonly line?: string;
  readonly text: string;
}

let read: readonly GlossaryEntry[] | undefined;

export function glossary(): readonly GlossaryEntry[] {
  return (read ??= parse(readFileSync(join(process.cwd(), 'content/glossary.yaml'), 'utf8')) as GlossaryEntry[]);
}

export function isTerm(id: string): boolean {
  return glossary().some((entry) => entry.id === id);
}
