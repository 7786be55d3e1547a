// What the tests over all programs share: each language loaded once, a world, a stopwatch that does not tick.
import { defaults } from '../src/sim/core/option.ts';
import { DEFAULT_LIMITS, type Limits } from '../src/sim/core/budget.ts';
import type { Compiled, Language, LanguageEntry, LanguageId, World } from '../src/sim/core/machine.ts';
import { languages } from '../src/sim/index.ts';
import { assets } from '../src/cli/assets.ts';
import { optionsFor } from '../src/cli/execute.ts';
import type { Fixture } from '../src/oracle/fixture.ts';

const loaded = new Map<LanguageId, Promise<Language>>();

export function entryOf(id: LanguageId): LanguageEntry {
  const entry = languages.find((l) => l.id === id);
  if (!entry) throw new Error(`no language ${id}`);
  return entry;
}

export function languageOfId(id: LanguageId): Promise<Language> {
  let language = loaded.get(id);
  if (!language) loaded.set(id, (language = entryOf(id).load(assets)));
  return language;
}

export function worldOf(stdin = '', limits: Partial<Limits> = {}): World {
  return { seed: 0, clock: Date.UTC(2026, 0, 1), stdin, limits: { ...DEFAULT_LIMITS, ...limits } };
}

export async function compile(f: Pick<Fixture, 'language' | 'file' | 'text' | 'options'>): Promise<Compiled> {
  const entry = entryOf(f.language);
  return (await languageOfId(f.language)).compile(
    { name: f.file, text: f.text },
    f.options ? optionsFor(entry, f.options) : defaults(entry.options),
  );
}
