// The regular expression engine against what CPython 3.13's re did (tools/cpython/sre_vectors.py).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matchAt, searchFrom } from '../../src/sim/cpython/library/sre/match.ts';
import { parsePattern, PatternError } from '../../src/sim/cpython/library/sre/parse.ts';
import { compilePattern, type Regex } from '../../src/sim/cpython/library/sre/program.ts';
import { pointsOf } from '../../src/sim/text/codepoints.ts';

type Spans = (number[] | number)[] | null;
interface Vectors {
  readonly texts: readonly string[];
  readonly matches: readonly [
    string,
    number,
    number,
    number,
    Record<string, number>,
    [Spans, Spans, Spans, number[][]][],
  ][];
  readonly errors: readonly (readonly [string, string | null, number?])[];
}
const vectors = JSON.parse(readFileSync(new URL('./sre.vectors.json', import.meta.url), 'utf8')) as Vectors;

const compile = (pattern: string, flags: number): Regex =>
  compilePattern(parsePattern(pointsOf(pattern), flags, false));
function spans(found: number[] | undefined): Spans {
  if (!found) return null;
  const out: (number[] | number)[] = [];
  for (let i = 0; i + 1 < found.length; i += 2) out.push([found[i]!, found[i + 1]!]);
  return [...out, found.at(-1)!];
}
function all(regex: Regex, text: readonly number[]): number[][] {
  const out: number[][] = [];
  let at = 0;
  let advance = false;
  while (at <= text.length) {
    const found = searchFrom(regex, text, at, text.length, advance);
    if (!found) break;
    out.push([found[0]!, found[1]!]);
    at = found[1]!;
    advance = found[0] === found[1];
  }
  return out;
}

for (const [pattern, given, flags, groups, names, rows] of vectors.matches)
  test(`${JSON.stringify(pattern)} with flags ${given}`, () => {
    const regex = compile(pattern, given);
    expect([regex.flags, regex.groups, Object.fromEntries(regex.names)]).toEqual([flags, groups, names]);
    vectors.texts.forEach((text, i) => {
      const points = pointsOf(text);
      const n = points.length;
      expect([
        text,
        spans(matchAt(regex, points, 0, n)),
        spans(searchFrom(regex, points, 0, n)),
        spans(matchAt(regex, points, 0, n, true)),
        all(regex, points),
      ]).toEqual([text, ...rows[i]!]);
    });
  });

for (const [pattern, message, position] of vectors.errors)
  test(`${JSON.stringify(pattern)} is no pattern`, () => {
    let said: [string, number] | null = null;
    try {
      compile(pattern, 0);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      said = [error.message, error.position];
    }
    expect(said).toEqual(message === null ? null : [message, position]);
  });
