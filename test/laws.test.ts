// The laws over the two proof machines, every fixture and every demo.
import { describe, test } from 'vitest';
import { allPrograms } from '../src/oracle/fixture.ts';
import { languages } from '../src/sim/index.ts';
import { checkLaws } from './laws.ts';
import { OPEN_LANGUAGES, OPEN_LAWS } from './open.ts';
import { byValuePrograms } from './proof/byvalue.ts';
import { movingPrograms } from './proof/moving.ts';
import { compile, worldOf } from './runs.ts';

/** CI looks closer; a developer's run samples. */
const SETTINGS = process.env['WFI_REQUIRE_ALL'] ? { sample: 12, steps: 30_000 } : { sample: 6, steps: 20_000 };

describe('a typed machine whose collector moves objects', () => {
  for (const [name, program] of movingPrograms)
    test(name, () => checkLaws(program, worldOf(), { sample: 200, steps: 1e6 }));
});

describe('a machine of values, pointers and explicit free', () => {
  for (const [name, program] of byValuePrograms)
    test(name, () => checkLaws(program, worldOf(), { sample: 200, steps: 1e6 }));
});

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
