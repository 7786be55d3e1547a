// Mutants of the fixtures: each is refused, or judged as the real compiler judged it, with the same codes and lines (content/recorded/mutants, `npm run wfi -- mutants`).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LineMap } from '../src/sim/core/diagnostic.ts';
import { parseFixture, ROOT } from '../src/oracle/fixture.ts';
import { mutant, mutantHash, recordedMutants } from '../src/oracle/mutants.ts';
import { languages } from '../src/sim/index.ts';
import { OPEN_MUTANTS } from './open.ts';
import { compile } from './runs.ts';

for (const entry of languages)
  describe(`${entry.title} mutants`, () => {
    const recorded = recordedMutants(entry.id);
    if (recorded.length === 0)
      test.skip(`NOT CHECKED: no mutants of ${entry.title} are recorded (npm run wfi -- mutants --language ${entry.id})`, () => {});
    const byFile = Map.groupBy(recorded, (m) => m.file);
    for (const [file, mutants] of byFile)
      test(file, async () => {
        const program = parseFixture(file, readFileSync(path.join(ROOT, file), 'utf8'), entry);
        const wrong: string[] = [];
        for (const m of mutants) {
          const text = mutant(program.text, m.seed);
          expect(mutantHash(text), `seed ${m.seed}: the record is of this very text (npm run wfi -- mutants)`).toBe(
            m.of,
          );
          const compiled = await compile({ ...program, text });
          if (compiled.verdict === 'refused') continue;
          const lines = new LineMap(text);
          const key = (d: { readonly code: string; readonly line: number | null }): string => `${d.code}@${d.line}`;
          const ours = compiled.diagnostics
            .filter((d) => d.severity === 'error')
            .map((d) => key({ code: d.code, line: d.span ? lines.line(d.span.start) : null }));
          const said = [...new Set(ours)].sort().join(' ') || 'accepted';
          const real = [...new Set(m.errors.map(key))].sort().join(' ') || 'accepted';
          const open = OPEN_MUTANTS[entry.id]?.includes(m.seed) ?? false;
          if (open && said === real) wrong.push(`seed ${m.seed}: is right, and has to leave the list of open ones`);
          if (said !== real && !open) wrong.push(`seed ${m.seed}: real ${real}, ours ${said}`);
        }
        expect(wrong).toEqual([]);
      });
  });
