// `wfi bless`: asks the real runtimes about every fixture and demo whose record is missing or out of date, and writes content/recorded.
import type { LanguageId } from '../sim/core/machine.ts';
import { languages } from '../sim/index.ts';
import { allPrograms } from '../oracle/fixture.ts';
import { oracleOf } from '../oracle/index.ts';
import { isFound } from '../oracle/oracle.ts';
import { hashOf, recordedOf, saveRecorded } from '../oracle/recorded.ts';
import { parseArguments } from './usage.ts';

/** `--all` asks again about all; `--language ID` only one language. Exit code 1 when a runtime is missing. */
export async function bless(args: string[]): Promise<number> {
  const { flags, values } = parseArguments(args, { all: 'flag', language: 'values' });
  const wanted = new Set<LanguageId>((values['language'] as LanguageId[] | undefined) ?? languages.map((l) => l.id));
  let exit = 0;
  for (const language of wanted) {
    const programs = allPrograms().filter((p) => p.language === language && p.simOnly === undefined);
    const recorded = recordedOf(language);
    for (const file of recorded.keys()) if (!programs.some((p) => p.file === file)) recorded.delete(file);
    const todo = programs.filter((p) => flags.has('all') || recorded.get(p.file)?.of !== hashOf(p));
    if (todo.length > 0) {
      const oracle = await oracleOf(language);
      if (!isFound(oracle)) {
        process.stderr.write(`${language}: ${oracle.missing} is missing; ${todo.length} programs stay unverified\n`);
        exit = 1;
        continue;
      }
      const facts = await oracle.run(todo);
      const on = new Date().toISOString().slice(0, 10);
      todo.forEach((p, i) => recorded.set(p.file, { of: hashOf(p), by: oracle.version, on, ...facts[i]! }));
    }
    saveRecorded(language, recorded);
    process.stdout.write(`${language}: ${todo.length} of ${programs.length} programs recorded\n`);
  }
  return exit;
}
