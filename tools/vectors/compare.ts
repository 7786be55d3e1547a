// Compares our numbers with what run.sh left in FOLDER: prints how many differ, or with --record writes them to test/unit/recorded.
//   node tools/with-node.mjs node tools/vectors/compare.ts FOLDER [--record]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareFloats, compareFunctions, floatColumns, functionTables } from '../../test/unit/vectors.ts';

const [folder, flag] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: compare.ts FOLDER [--record]');
const lines = (name: string): string[] => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
const floats = lines('floats.in'),
  functions = lines('functions.in');

if (flag === '--record') {
  const target = (name: string): string => fileURLToPath(new URL(`../../test/unit/recorded/${name}`, import.meta.url));
  for (const name of Object.keys(floatColumns))
    writeFileSync(
      target(`floats-${name}.txt`),
      floats.map((hex, i) => `${hex}\t${lines(`floats-${name}.txt`)[i]!}\n`).join(''),
    );
  const columns = Object.values(functionTables).map(({ file, column }) =>
    lines(`functions-${file}.txt`).map((row) => row.split(' ')[column]!),
  );
  // Results that agree with the first column are written as `=`.
  writeFileSync(
    target('functions.txt'),
    functions
      .map(
        (line, i) =>
          `${line}\t${columns.map((rows, k) => (k > 0 && rows[i] === columns[0]![i] ? '=' : rows[i]!)).join(' ')}\n`,
      )
      .join(''),
  );
} else {
  for (const name of Object.keys(floatColumns)) {
    const { count, wrong } = compareFloats(name, floats, lines(`floats-${name}.txt`));
    console.log(`text ${name}: ${wrong.length} differing of ${count}`, wrong.slice(0, 3).join('; '));
  }
  for (const [name, { file }] of Object.entries(functionTables)) {
    const found = compareFunctions(name, functions, lines(`functions-${file}.txt`));
    console.log(name, [...found].map(([what, { count, wrong }]) => `${what} ${wrong.length}/${count}`).join(' '));
  }
}
