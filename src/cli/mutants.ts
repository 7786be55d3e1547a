// `wfi mutants`: asks the real compilers about mutants of the fixtures and records their verdicts in content/recorded/mutants.
import type { LanguageId } from '../sim/core/machine.ts';
import { languages } from '../sim/index.ts';
import { fixturesIn } from '../oracle/fixture.ts';
import { oracleOf } from '../oracle/index.ts';
import { mutantHash, mutantsOf, saveMutants } from '../oracle/mutants.ts';
import { isFound } from '../oracle/oracle.ts';
import { parseArguments } from './usage.ts';

/** `--language ID`, `--count N` (1000). Exit code 1 when a compiler is missing. */
export async function mutants(args: string[]): Promise<number> {
  const { values } = parseArguments(args, { language: 'values', count: 'value' });
  const count = Number(values['count']?.[0] ?? 1000);
  let exit = 0;
  for (const language of (values['language'] as LanguageId[] | undefined) ?? languages.map((l) => l.id)) {
    const oracle = await oracleOf(language);
    if (!isFound(oracle)) {
      process.stderr.write(`${language}: ${oracle.missing} is missing\n`);
      exit = 1;
      continue;
    }
    const made = mutantsOf(
      fixturesIn('test/programs').filter((p) => p.language === language),
      count,
    );
    const errors = await oracle.check(made.map((m) => ({ ...m.program, text: m.text })));
    saveMutants(
      language,
      made.map((m, i) => ({ file: m.program.file, seed: m.seed, of: mutantHash(m.text), errors: errors[i]! })),
    );
    process.stdout.write(
      `${language}: ${made.length} mutants, ${errors.filter((e) => e.length > 0).length} rejected by ${oracle.version}\n`,
    );
  }
  return exit;
}
