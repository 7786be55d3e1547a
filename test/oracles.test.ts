// The real runtimes themselves: each is found, and a sample of the recorded programs, another one each day, still does what the record says. In CI a missing runtime is a failure; elsewhere it is named.
import { describe, expect, test } from 'vitest';
import { allPrograms } from '../src/oracle/fixture.ts';
import { oracleOf } from '../src/oracle/index.ts';
import { isFound, type FactDiagnostic } from '../src/oracle/oracle.ts';
import { findPyodide } from '../src/oracle/pyodide.ts';
import { hashOf, recordedOf } from '../src/oracle/recorded.ts';
import { languages } from '../src/sim/index.ts';

const REQUIRED = process.env['WFI_REQUIRE_ALL'] === '1';
/** Programs asked about in one run; a C++ program costs two builds and two runs. */
const SAMPLE = { python: 60, java: 30, csharp: 30, rust: 30, cpp: 12 } as const;
const today = Math.floor(Date.now() / 86_400_000);
const programs = allPrograms().filter((p) => p.simOnly === undefined);

describe('real runtimes', async () => {
  for (const entry of languages) {
    const oracle = await oracleOf(entry.id);
    if (!isFound(oracle)) {
      if (REQUIRED)
        test(`${entry.title}: ${oracle.missing} is installed`, () => expect.fail(`${oracle.missing} is missing`));
      else {
        process.stderr.write(
          `NOT CHECKED: ${entry.title} programs against the real runtime (${oracle.missing} is not installed)\n`,
        );
        test.skip(`${entry.title}: NOT CHECKED, ${oracle.missing} is not installed`, () => {});
      }
      continue;
    }
    test(`${entry.title}: ${oracle.version} does what is recorded`, { timeout: 600_000 }, async () => {
      const recorded = recordedOf(entry.id);
      const mine = programs.filter((p) => p.language === entry.id && recorded.get(p.file)?.of === hashOf(p));
      const n = Math.min(SAMPLE[entry.id], mine.length);
      const sample = Array.from({ length: n }, (_, i) => mine[(today * n + i) % mine.length]!);
      const facts = await oracle.run(sample);
      const key = (d: FactDiagnostic): string => `${d.code}@${d.line}`;
      sample.forEach((p, i) => {
        const was = recorded.get(p.file)!;
        expect([p.file, facts[i]!.exit, facts[i]!.stdout, facts[i]!.diagnostics.map(key)]).toEqual([
          p.file,
          was.exit,
          was.stdout,
          was.diagnostics.map(key),
        ]);
      });
    });
  }

  test('Pyodide, the oracle that is always there, agrees on Python programs', { timeout: 600_000 }, async () => {
    const oracle = await findPyodide();
    if (!isFound(oracle)) return expect.fail('pyodide is a development dependency');
    const recorded = recordedOf('python');
    // Sizes, teardown at exit and long chains are not wasm32's strength, an event loop of its own runs already, and input comes by another way: the rest of the language topics.
    const mine = programs.filter(
      (p) =>
        p.language === 'python' &&
        p.file.startsWith('test/programs/cpython/language/') &&
        !p.file.includes('/async/') &&
        p.stdin === '' &&
        recorded.get(p.file)?.of === hashOf(p) &&
        recorded.get(p.file)?.exit === 0,
    );
    const sample = Array.from({ length: Math.min(40, mine.length) }, (_, i) => mine[(today * 40 + i) % mine.length]!);
    const facts = await oracle.run(sample);
    const wrong = sample.filter((p, i) => facts[i]!.stdout !== recorded.get(p.file)!.stdout).map((p) => p.file);
    expect(wrong).toEqual([]);
  });
});
