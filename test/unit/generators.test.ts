// Random generators and hashes against the real runtimes' numbers (recorded/generators.txt, made by tools/vectors/generators.*), sums against exact arithmetic.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as c from '../../src/sim/numbers/crand.ts';
import * as dotnet from '../../src/sim/numbers/dotnetrandom.ts';
import { scaleBig, splitDouble } from '../../src/sim/numbers/double.ts';
import * as java from '../../src/sim/numbers/javarandom.ts';
import * as mersenne from '../../src/sim/numbers/mersenne.ts';
import { pythonRepr } from '../../src/sim/numbers/pythonfloat.ts';
import * as hash from '../../src/sim/numbers/pythonhash.ts';
import { pythonSeedNumber } from '../../src/sim/numbers/sha512.ts';
import { sipHash13, sipHash24 } from '../../src/sim/numbers/siphash.ts';
import * as sums from '../../src/sim/numbers/sums.ts';
import { encodeUtf8 } from '../../src/sim/text/utf8.ts';

const sections = readFileSync(new URL('recorded/generators.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split(/--.*\n/)
  .map((part) => part.trimEnd().split('\n'));

test('CPython', () => {
  const out: string[] = [];
  for (const seed of [0, 1, 42, -7, 2n ** 70n + 5n]) {
    const t = mersenne.pythonSeed(seed);
    out.push(
      [
        pythonRepr(mersenne.nextDouble53(t)),
        mersenne.randomBits(t, 5),
        mersenne.randomBits(t, 100),
        mersenne.randomBelow(t, 10),
        mersenne.randomBelow(t, 10n ** 20n),
      ].join(' '),
    );
  }
  for (const text of ['hello', '', 'é'])
    out.push(pythonRepr(mersenne.nextDouble53(mersenne.pythonSeed(pythonSeedNumber(encodeUtf8(text))))));
  for (const text of ['', 'a', 'hello', 'é', '€uro', '😀x', 'abcdefgh', 'The quick brown fox'])
    out.push(`${text.length}:${hash.stringHash(text)} ${hash.stringHash(text, hash.hashKey(42))}`);
  for (const x of [0.5, -0.5, 1e300, -1e-300, 3.14, 1e16, 5e-324, -1, 2 ** 61 - 1, 2 ** 61, 1.5e20])
    out.push(`${hash.floatHash(x)}`);
  for (const n of [2n ** 61n - 1n, 2n ** 61n, -(2n ** 61n), -(2n ** 61n), 10n ** 30n, -(10n ** 30n)])
    out.push(`${hash.intHash(n)}`);
  out.push(`${hash.tupleHash([])}`, `${hash.tupleHash([1, 2, 3])}`, `${hash.tupleHash([hash.stringHash('a'), -2])}`);
  expect(out).toEqual(sections[0]);
});

test('java.util.Random', () => {
  const out = [0, 1, 42, -7, 2n ** 62n + 12345n].map((seed) => {
    let a = java.javaStep(java.javaSeed(seed));
    const first = java.javaInt(a);
    a = java.javaStep(a);
    let b = java.javaStep(a);
    const second = java.javaLong(a, b);
    a = java.javaStep(b);
    b = java.javaStep(a);
    return `${first} ${second} ${pythonRepr(java.javaUnit(a, b))}`;
  });
  expect(out).toEqual(sections[1]);
});

test('System.Random', () => {
  const out = [0, 1, 42, -7, -2147483648, 2147483647].map((seed) => {
    const r = dotnet.dotnetSeed(seed);
    return [
      dotnet.dotnetSample(r),
      dotnet.dotnetBelow(r, 100),
      dotnet.dotnetBetween(r, -5, 5),
      dotnet.dotnetBetween(r, -2147483648, 2147483647),
      pythonRepr(dotnet.dotnetUnit(r)),
    ].join(' ');
  });
  expect(out).toEqual(sections[2]);
});

test('rand(), the Mersenne Twisters and SipHash', () => {
  const out = [0, 1, 42, -1].map((seed) => {
    const r = c.cSeed(seed);
    return `${c.cRand(r)} ${c.cRand(r)} ${c.cRand(r)}`;
  });
  const g = mersenne.twister(5489),
    h = mersenne.twister64(5489);
  for (let i = 0; i < 9999; i++) {
    mersenne.next32(g);
    mersenne.next64(h);
  }
  out.push(
    `${mersenne.next32(g)}`,
    `${mersenne.next64(h)}`,
    `${sipHash13(Uint8Array.of())} ${sipHash13(Uint8Array.of(104, 105, 255))}`,
  );
  expect(out).toEqual(sections[3]);
  // The example of the SipHash paper, appendix A.
  const key = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c] as const;
  expect(
    sipHash24(
      Uint8Array.from({ length: 15 }, (_, i) => i),
      key,
    ),
  ).toBe(0xa129ca6149be45e5n);
});

test('a copy of a generator goes its own way', () => {
  const t = mersenne.twister(1),
    u = mersenne.copyTwister(t);
  const first = Array.from({ length: 700 }, () => mersenne.next32(t));
  expect(Array.from({ length: 700 }, () => mersenne.next32(u))).toEqual(first);
});

test('sums', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e150, max: 1e150 }), {
        minLength: 1,
        maxLength: 8,
      }),
      (values) => {
        const total = values.reduce((sum, x) => {
          const { mantissa, exponent } = splitDouble(x),
            whole = BigInt(mantissa) << BigInt(exponent + 1074);
          return x < 0 ? sum - whole : sum + whole;
        }, 0n);
        expect(sums.exactSum(values) + 0).toBe((total < 0n ? -scaleBig(-total, -1074) : scaleBig(total, -1074)) + 0);
        const length = sums.vectorLength(values),
          longest = Math.max(...values.map((x) => Math.abs(x)));
        expect(length >= longest && length <= longest * 3).toBe(true);
      },
    ),
  );
  expect(sums.exactSum([0.1, 0.2, 0.3, -0.6])).toBe(2.7755575615628914e-17);
  const sum = { high: 0, low: 0 };
  for (const x of Array<number>(10).fill(0.1)) sums.addCompensated(sum, x);
  expect(sums.compensatedValue(sum)).toBe(1);
  expect(sums.vectorLength([3, 4])).toBe(5);
});
