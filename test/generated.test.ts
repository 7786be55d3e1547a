// Generated programs: the seed makes the text again, and the simulator does what the real Java did (content/recorded/generated, `node test/generate/run.ts --record`).
// One seed in four is run; GENERATED=all runs them all.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { execute, optionsFor } from '../src/cli/execute.ts';
import { batch, overloadProgram, type Kind } from './generate/java.ts';
import { recordFile, type GeneratedRecord } from './generate/recorded.ts';
import { entryOf, languageOfId, worldOf } from './runs.ts';

const records = JSON.parse(readFileSync(recordFile, 'utf8')) as GeneratedRecord[];
const wanted = process.env['GENERATED'] === 'all' ? records : records.filter((r) => r.seed % 4 === 1);
const sha = (s: string): string => createHash('sha256').update(s).digest('hex').slice(0, 16);

describe('Generated Java programs', async () => {
  const entry = entryOf('java');
  const language = await languageOfId('java');
  test('every kind is there', () => {
    expect([...new Set(records.map((r) => r.kind))].sort()).toEqual([
      'collections',
      'expressions',
      'hierarchies',
      'overloads',
      'strings',
    ]);
  });
  for (const kind of new Set(wanted.map((r) => r.kind)))
    test(kind, () => {
      for (const r of wanted.filter((x) => x.kind === kind)) {
        const text = kind === 'overloads' ? overloadProgram(r.seed) : batch(kind as Kind, r.seed);
        const name = `${kind}${r.seed}.java`;
        expect(sha(text), `${name}: the record is of this very text`).toBe(r.of);
        const report = execute(language, entry, { name, text }, optionsFor(entry, {}), worldOf());
        if (report.outcome === 'refused') continue;
        expect(
          {
            stdout: sha(report.stdout),
            exit: report.exit,
            errors: [
              ...new Set(report.diagnostics.filter((d) => d.severity === 'error').map((d) => `${d.code}@${d.line}`)),
            ],
          },
          name,
        ).toEqual({ stdout: r.stdout, exit: r.exit, errors: r.errors });
      }
    });
});
