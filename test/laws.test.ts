// The laws over the two proof machines, and every fixture and demo of the languages but Python (laws.python.test.ts).
import { describe, test } from 'vitest';
import { languages } from '../src/sim/index.ts';
import { checkLaws } from './laws.ts';
import { lawsOver } from './laws.programs.ts';
import { byValuePrograms } from './proof/byvalue.ts';
import { movingPrograms } from './proof/moving.ts';
import { worldOf } from './runs.ts';

describe('a typed machine whose collector moves objects', () => {
  for (const [name, program] of movingPrograms)
    test(name, () => checkLaws(program, worldOf(), { sample: 200, steps: 1e6 }));
});

describe('a machine of values, pointers and explicit free', () => {
  for (const [name, program] of byValuePrograms)
    test(name, () => checkLaws(program, worldOf(), { sample: 200, steps: 1e6 }));
});

lawsOver(languages.filter((l) => l.id !== 'python'));
