// Every demo of every language that is there: it agrees with its recording, reaches the moments its author marked, and each of its questions has exactly one right answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../src/sim/index.ts';
import { difference } from '../src/site/agreement.ts';
import { beatsOf } from '../src/site/beats.ts';
import { rightChoice } from '../src/site/conditions.ts';
import { programsOf, recordedRun, scenarioNames } from '../src/site/programs.ts';
import { runDemo } from '../src/site/run.ts';
import { scenarioSchema } from '../src/site/scenario.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const programs = scenarioNames().flatMap(programsOf);
const here = programs.filter((program) => languages.some((one) => one.id === program.language.id));
if (here.length < programs.length)
  console.warn(
    `not checked: ${programs.length - here.length} of ${programs.length} demos, whose languages are not simulated yet`,
  );

describe.skipIf(here.length === 0)('demos', () => {
  test.each(here.map((program) => [`${program.scenario}/${program.file}`, program] as const))(
    '%s',
    async (_name, program) => {
      const scenario = scenarioSchema.parse(
        parse(readFileSync(join(root, 'content/demos', program.scenario, 'scenario.yaml'), 'utf8')),
      );
      const run = await runDemo(program);
      expect(
        run.said.filter((one) => one.kind === 'refused' || one.kind === 'internal' || one.kind === 'limit'),
      ).toEqual([]);
      const recorded = recordedRun(program.scenario, program.language.id);
      expect(recorded, 'not recorded, or changed since: npm run bless').toBeDefined();
      expect(difference(run, recorded)).toBeUndefined();
      if (run.outcome !== 'rejected') {
        const reached = run.moments.map((moment) => moment.beat);
        expect(
          beatsOf(program.text)
            .map((beat) => beat.id)
            .filter((id) => !reached.includes(id)),
          'marked but never reached',
        ).toEqual([]);
      }
      for (const question of scenario.predict)
        if (question.language === program.language.id) rightChoice(question, run);
    },
  );
});
