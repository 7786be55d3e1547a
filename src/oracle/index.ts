// The oracle of each runtime, found once.
import type { LanguageId } from '../sim/core/machine.ts';
import { findCpp } from './cpp.ts';
import { findCpython } from './cpython.ts';
import type { Found } from './oracle.ts';
import { findRust } from './rust.ts';

const FINDERS: Partial<Record<LanguageId, () => Promise<Found>>> = { python: findCpython, rust: findRust, cpp: findCpp };
const found = new Map<LanguageId, Promise<Found>>();

/** The real runtime of a language on this machine, or what is missing. */
export function oracleOf(language: LanguageId): Promise<Found> {
  const find = FINDERS[language];
  let f = found.get(language);
  if (!f) found.set(language, (f = find ? find() : Promise.resolve({ missing: `an oracle for ${language}` })));
  return f;
}
