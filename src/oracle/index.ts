// The oracle of each runtime, found once.
import type { LanguageId } from '../sim/core/machine.ts';
import { findCoreclr } from './coreclr.ts';
import { findCpp } from './cpp.ts';
import { findCpython } from './cpython.ts';
import { findHotspot } from './hotspot.ts';
import type { Found } from './oracle.ts';
import { findRust } from './rust.ts';

const FINDERS: Readonly<Record<LanguageId, () => Promise<Found>>> = {
  python: findCpython,
  java: findHotspot,
  csharp: findCoreclr,
  rust: findRust,
  cpp: findCpp,
};
const found = new Map<LanguageId, Promise<Found>>();

/** The real runtime of a language on this machine, or what is missing. */
export function oracleOf(language: LanguageId): Promise<Found> {
  let f = found.get(language);
  if (!f) found.set(language, (f = FINDERS[language]()));
  return f;
}
