// Text and mathematics against what CPython 3.13, g++ 12 with glibc 2.36, JDK 25, Rust 1.95 and .NET 10 gave (tools/vectors records it).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareFloats, compareFunctions, floatColumns, functionTables } from './vectors.ts';

const lines = (name: string): string[] =>
  readFileSync(new URL(`recorded/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

describe('floating-point text', () => {
  for (const name of Object.keys(floatColumns))
    test(name, () => {
      const rows = lines(`floats-${name}.txt`).map((line) => [line.slice(0, 16), line.slice(17)] as const);
      const { count, wrong } = compareFloats(
        name,
        rows.map(([hex]) => hex),
        rows.map(([, cells]) => cells),
      );
      expect(count).toBeGreaterThan(1000);
      expect(wrong).toEqual([]);
    });
});

describe('mathematics', () => {
  const rows = lines('functions.txt').map((line) => line.split('\t') as [string, string]);
  const names = Object.keys(functionTables);
  for (const name of names)
    test(name, () => {
      const at = names.indexOf(name);
      const column = rows.map(([, cells]) => {
        const list = cells.split(' ');
        return list[at] === '=' ? list[0]! : list[at]!;
      });
      const padded = column.map((cell) =>
        Array<string>(functionTables[name]!.column + 1)
          .fill(cell)
          .join(' '),
      );
      const found = compareFunctions(
        name,
        rows.map(([input]) => input),
        padded,
      );
      expect(found.size).toBeGreaterThan(18);
      expect([...found.values()].flatMap(({ wrong }) => wrong)).toEqual([]);
    });
});
