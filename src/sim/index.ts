// The whole public API of the simulator: the language table and `record`.
import type { LanguageEntry } from './core/machine.ts';

export { record, Recording, type Moment, type Want } from './core/recording.ts';

/** All languages, in the site's fixed order. */
export const languages: readonly LanguageEntry[] = [];

/** The language of a file name, by its ending. */
export function languageOf(fileName: string): LanguageEntry | undefined {
  return languages.find((l) => fileName.endsWith(l.ending));
}
