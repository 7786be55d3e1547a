// Asks the real Java about generated programs and compares: `node test/generate/run.ts [--from SEED] [--batches N] [--overloads N] [--record]`.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execute, optionsFor } from '../../src/cli/execute.ts';
import { differences } from '../../src/oracle/compare.ts';
import { parseFixture, ROOT } from '../../src/oracle/fixture.ts';
import { oracleOf } from '../../src/oracle/index.ts';
import { isFound, type Facts } from '../../src/oracle/oracle.ts';
import { entryOf, languageOfId, worldOf } from '../runs.ts';
import { batch, IN_BATCH, KINDS, overloadProgram, type Kind } from './java.ts';
import { recordFile, type GeneratedRecord } from './recorded.ts';

const argument = (name: string, otherwise: number): number => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? otherwise : Number(process.argv[i + 1]);
};
const from = argument('from', 1);
const batches = argument('batches', 8);
const overloadCount = argument('overloads', 0);
const entry = entryOf('java');
const oracle = await oracleOf('java');
if (!isFound(oracle)) throw new Error(`${oracle.missing} is missing`);
const language = await languageOfId(entry.id);
const sha = (s: string): string => createHash('sha256').update(s).digest('hex').slice(0, 16);
const folder = mkdtempSync(path.join(tmpdir(), 'generated-'));
const records: GeneratedRecord[] = [];
let agree = 0;
let refused = 0;
let wrong = 0;

function judge(kind: Kind | 'overloads', seed: number, text: string, real: Facts): void {
  const programs = kind === 'overloads' ? 1 : IN_BATCH;
  const program = parseFixture(`${kind}${seed}.java`, text, entry);
  const report = execute(
    language,
    entry,
    { name: program.file, text },
    optionsFor(entry, program.options),
    worldOf(''),
  );
  const found = differences(report, real);
  records.push({
    kind,
    seed,
    of: sha(text),
    exit: real.exit,
    stdout: sha(real.stdout ?? ''),
    errors: real.diagnostics.map((d) => `${d.code}@${d.line}`),
  });
  if (found.length === 0) agree += programs;
  else {
    const out = path.join(folder, `${kind}${seed}.java`);
    writeFileSync(out, text);
    if (report.outcome === 'refused' || report.outcome === 'stopped') refused += programs;
    else wrong += programs;
    process.stdout.write(`${out}: ${found.join('; ').slice(0, 400)}\n`);
  }
}
for (const kind of KINDS) {
  const seeds = Array.from({ length: batches }, (_, i) => from + i);
  const texts = seeds.map((s) => batch(kind, s));
  const facts = await oracle.run(texts.map((t, i) => parseFixture(`${kind}${seeds[i]}.java`, t, entry)));
  seeds.forEach((s, i) => judge(kind, s, texts[i]!, facts[i]!));
}
if (overloadCount > 0) {
  const seeds = Array.from({ length: overloadCount }, (_, i) => from + i);
  const texts = seeds.map(overloadProgram);
  const facts = await oracle.run(texts.map((t, i) => parseFixture(`overloads${seeds[i]}.java`, t, entry)));
  seeds.forEach((s, i) => judge('overloads', s, texts[i]!, facts[i]!));
}
process.stdout.write(`${agree} programs agree, ${refused} refused, ${wrong} in batches that differ\n`);
if (process.argv.includes('--record')) {
  mkdirSync(path.dirname(recordFile), { recursive: true });
  writeFileSync(recordFile, `[\n${records.map((r) => JSON.stringify(r)).join(',\n')}\n]\n`);
  process.stdout.write(`${records.length} records in ${path.relative(ROOT, recordFile)}\n`);
}
