// `wfi verify`: the simulator against the real runtime, live. Without FILE: every fixture and demo.
import { readFileSync } from 'node:fs';
import { languageOf, languages } from '../sim/index.ts';
import { differences } from '../oracle/compare.ts';
import { allPrograms, parseFixture, type Fixture } from '../oracle/fixture.ts';
import { oracleOf } from '../oracle/index.ts';
import { isFound } from '../oracle/oracle.ts';
import { DEFAULT_LIMITS } from '../sim/core/budget.ts';
import { assets } from './assets.ts';
import { execute, optionsFor } from './execute.ts';
import { parseArguments, Usage } from './usage.ts';

/** Prints one line a difference and a count per language. Exit code 1 on a difference that is no refusal, or a missing runtime. */
export async function verify(args: string[]): Promise<number> {
  const { files, values } = parseArguments(args, { language: 'values' });
  const programs = files.length > 0 ? files.map(fromFile) : allPrograms().filter((p) => p.simOnly === undefined);
  let exit = 0;
  for (const entry of languages) {
    if (values['language'] && !values['language'].includes(entry.id)) continue;
    const mine = programs.filter((p) => p.language === entry.id);
    if (mine.length === 0) continue;
    const oracle = await oracleOf(entry.id);
    if (!isFound(oracle)) {
      process.stdout.write(`${entry.title}: ${oracle.missing} is missing; ${mine.length} programs not verified\n`);
      exit = 1;
      continue;
    }
    const language = await entry.load(assets);
    const facts = await oracle.run(mine);
    let right = 0;
    let refused = 0;
    mine.forEach((p, i) => {
      const world = { seed: 0, clock: Date.UTC(2026, 0, 1), stdin: p.stdin, limits: DEFAULT_LIMITS };
      const report = execute(language, entry, { name: p.file, text: p.text }, optionsFor(entry, p.options), world);
      const wrong = differences(report, facts[i]!);
      for (const w of wrong) process.stdout.write(`${p.file}: ${w}\n`);
      if (wrong.length === 0) right++;
      else if (report.outcome === 'refused' || report.outcome === 'stopped') refused++;
      else exit = 1;
    });
    process.stdout.write(
      `${entry.title} against ${oracle.version}: ${right} of ${mine.length} agree, ${refused} refused or stopped, ${mine.length - right - refused} differ\n`,
    );
  }
  return exit;
}

function fromFile(file: string): Fixture {
  const entry = languageOf(file);
  if (!entry) throw new Usage(`${file}: no language has this ending`);
  return parseFixture(file, readFileSync(file, 'utf8'), entry);
}
