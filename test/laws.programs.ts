// The laws over every fixture and demo of some languages; a file a part, so that the parts run beside each other.
import { describe, test } from 'vitest';
import { allPrograms } from '../src/oracle/fixture.ts';
import type { LanguageEntry } from '../src/sim/core/machine.ts';
import { checkLaws } from './laws.ts';
import { OPEN_LANGUAGES, OPEN_LAWS } from './open.ts';
import { compile, worldOf } from './runs.ts';

/** CI looks closer; a developer's run samples. */
const SETTINGS = process.env['WFI_REQUIRE_ALL'] ? { sample: 12, steps: 30_000 } : { sample: 6, steps: 20_000 };

export function lawsOver(languages: readonly LanguageEntry[]): void {
  for (const entry of languages) {
    describe(`${entry.title} programs`, () => {
      const open = OPEN_LANGUAGES[entry.id];
      if (open !== undefined) {
        process.stderr.write(`NOT CHECKED: the laws over ${entry.title} programs (${open})\n`);
        test.skip(`NOT CHECKED: ${open}`, () => {});
        return;
      }
      for (const p of allPrograms().filter((x) => x.language === entry.id))
        (p.file in OPEN_LAWS ? test.fails : test)(p.file, async () => {
          const compiled = await compile(p);
          if (compiled.program && compiled.verdict === 'accepted')
            checkLaws(compiled.program, worldOf(p.stdin), SETTINGS);
        });
    });
  }
}
