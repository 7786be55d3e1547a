// Every program of test/programs and content/demos agrees with what its real runtime did (content/recorded); every program of test/reject is refused at its line.
import { describe, expect, test } from 'vitest';
import { execute, optionsFor } from '../src/cli/execute.ts';
import { differences } from '../src/oracle/compare.ts';
import { allPrograms, fixturesIn } from '../src/oracle/fixture.ts';
import { hashOf, recordedOf } from '../src/oracle/recorded.ts';
import { languages } from '../src/sim/index.ts';
import { OPEN_FIXTURES } from './open.ts';
import { entryOf, languageOfId, worldOf } from './runs.ts';

const programs = allPrograms();
const rejects = fixturesIn('test/reject');

for (const entry of languages) {
  describe(`${entry.title} programs`, async () => {
    const recorded = recordedOf(entry.id);
    const language = await languageOfId(entry.id);
    for (const p of programs.filter((x) => x.language === entry.id)) {
      (p.file in OPEN_FIXTURES ? test.fails : test)(p.file, () => {
        const report = execute(
          language,
          entry,
          { name: p.file, text: p.text },
          optionsFor(entry, p.options),
          worldOf(p.stdin),
        );
        if (p.simOnly === undefined) {
          const facts = recorded.get(p.file);
          expect(facts, 'has a record of the real runtime (npm run bless)').toBeDefined();
          expect(facts!.of, 'the record is of this very text (npm run bless)').toBe(hashOf(p));
          expect(differences(report, facts!)).toEqual([]);
        } else expect(['finished', 'rejected', 'faulted']).toContain(report.outcome);
        const wanted = p.remarks.filter((r) => r.kind === 'expect').map((r) => r.text);
        if (wanted.length > 0) expect(report.stdout.replace(/\n$/, '').split('\n')).toEqual(wanted);
        for (const r of p.remarks)
          if (r.kind === 'error' || r.kind === 'fault')
            expect(report.diagnostics.map((d) => `${d.code}@${d.line}`)).toContain(`${r.text}@${r.line}`);
      });
    }
  });

  describe(`${entry.title} refusals`, async () => {
    const language = await languageOfId(entry.id);
    for (const p of rejects.filter((x) => x.language === entry.id)) {
      test(p.file, () => {
        const marks = p.remarks.filter((r) => r.kind === 'refused');
        expect(marks.length, 'says where and what is refused (//~ refused: construct)').toBe(1);
        const report = execute(
          language,
          entryOf(p.language),
          { name: p.file, text: p.text },
          optionsFor(entry, p.options),
          worldOf(p.stdin),
        );
        expect(report.outcome).toBe('refused');
        expect(report.diagnostics.filter((d) => d.kind === 'refused').map((d) => `${d.code}@${d.line}`)).toContain(
          `${marks[0]!.text}@${marks[0]!.line}`,
        );
      });
    }
  });
}
