// Decimal digits against exact rational arithmetic, and parsing against the definition of "nearest".
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as decimal from '../../src/sim/numbers/decimal.ts';
import * as double from '../../src/sim/numbers/double.ts';
import * as parse from '../../src/sim/numbers/parse.ts';

const anyBits = fc
  .bigInt({ min: 0n, max: 2n ** 63n - 1n })
  .map((bits) => double.doubleFromBits(bits))
  .filter((x) => x - x === 0);
const short = fc
  .tuple(fc.integer({ min: 0, max: 10 ** 7 }), fc.integer({ min: -8, max: 22 }))
  .map(([m, e]) => Number(`${m}e${e}`));
const dyadic = fc
  .tuple(fc.integer({ min: 0, max: 10 ** 6 }), fc.integer({ min: 0, max: 20 }))
  .map(([m, e]) => m / double.powerOfTwo(e));
const positive = fc.oneof(anyBits, short, dyadic);
const modes = fc.constantFrom<decimal.Rounding>('half-even', 'half-up', 'half-down', 'down', 'up');

/** |x| * 10^places rounded by the definition of the mode, from the exact digits. */
function expected(x: number, places: number, mode: decimal.Rounding): bigint {
  const { mantissa, exponent } = double.splitDouble(x);
  const top = BigInt(mantissa) * 10n ** BigInt(Math.max(places, 0)) * 2n ** BigInt(Math.max(exponent, 0));
  const bottom = 10n ** BigInt(Math.max(-places, 0)) * 2n ** BigInt(Math.max(-exponent, 0));
  const q = top / bottom,
    twice = (top % bottom) * 2n;
  const above = {
    down: false,
    up: twice > 0n,
    'half-up': twice >= bottom,
    'half-down': twice > bottom,
    'half-even': twice > bottom || (twice === bottom && q % 2n === 1n),
  };
  return above[mode] ? q + 1n : q;
}

test('fixed digits', () => {
  fc.assert(
    fc.property(positive, fc.integer({ min: 0, max: 120 }), modes, (x, places, mode) => {
      const text = decimal.fixedDigits(x, places, mode);
      expect(BigInt(text.replace('.', ''))).toBe(expected(x, places, mode));
      expect(text.length - (places > 0 ? text.indexOf('.') + 1 : text.length)).toBe(places);
    }),
    { numRuns: 2000 },
  );
});

test('digits of a precision', () => {
  fc.assert(
    fc.property(
      positive.filter((x) => x > 0),
      fc.integer({ min: 1, max: 110 }),
      modes,
      (x, count, mode) => {
        const d = decimal.precisionDigits(x, count, mode);
        expect(d.digits.length).toBe(count);
        expect(d.digits[0]).not.toBe('0');
        const lower = decimal.exactDigits(x);
        expect(BigInt(d.digits) * 10n ** BigInt(d.exponent - lower.exponent)).toBe(
          expected(x, count - 1 - lower.exponent, mode),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('exact digits are the value', () => {
  fc.assert(
    fc.property(
      positive.filter((x) => x > 0),
      (x) => {
        expect(decimal.compareDecimal(decimal.exactDigits(x), x)).toBe(0);
      },
    ),
    { numRuns: 500 },
  );
});

test('shortest digits round back and none shorter do', () => {
  fc.assert(
    fc.property(
      positive.filter((x) => x > 0),
      (x) => {
        for (const digits of [decimal.shortest(x), decimal.shortestUp(x), decimal.shortestJava(x)])
          expect(Number(decimal.scientificText(digits))).toBe(x);
        const f = Math.fround(x);
        if (f === 0 || f === Infinity) return;
        const d = decimal.shortestFloat(f),
          exponent = d.exponent,
          count = d.digits.length;
        expect(decimal.floatNearest(decimal.scientificText(d))).toBe(f);
        expect(decimal.floatNearest(decimal.scientificText(decimal.shortestFloatJava(f)))).toBe(f);
        if (count === 1) return;
        const below = decimal.precisionDigits(f, count - 1, 'down');
        for (const add of [0, 1]) {
          const text = `${BigInt(below.digits) + BigInt(add)}e${exponent - (count - 2)}`;
          expect(decimal.floatNearest(text)).not.toBe(f);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('a float is rounded once from its text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 0x7f7ffffe }), fc.integer({ min: -1, max: 1 }), (bits, side) => {
      const lower = double.floatFromBits(bits),
        upper = double.floatFromBits(bits + 1),
        middle = (lower + upper) / 2;
      const exact = decimal.plainText(decimal.exactDigits(middle));
      const whole = BigInt(exact.replace('.', '')) * 10n + BigInt(side);
      const places = exact.includes('.') ? exact.length - exact.indexOf('.') : 1;
      const expectedFloat = side < 0 ? lower : side > 0 ? upper : bits % 2 === 0 ? lower : upper;
      expect(parse.parseFloat32(`${whole}e-${places}`)).toBe(expectedFloat);
    }),
    { numRuns: 1000 },
  );
});

test('parsing is the nearest double, halfway texts included', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 0x7feffffffffffffen }), fc.integer({ min: -1, max: 1 }), (bits, side) => {
      const lower = double.splitDouble(double.doubleFromBits(bits)),
        x = double.doubleFromBits(bits),
        up = double.nextUp(x);
      // The exact middle, written out: (2m+1) * 2^(e-1).
      const e = lower.exponent - 1,
        m = 2n * BigInt(lower.mantissa) + 1n;
      const digits = (e >= 0 ? m * 2n ** BigInt(e) * 10n : m * 5n ** BigInt(-e) * 10n) + BigInt(side);
      const text = `${digits}e${(e >= 0 ? 0 : e) - 1}`;
      expect(parse.parseDouble(text)).toBe(side < 0 ? x : side > 0 ? up : bits % 2n === 0n ? x : up);
    }),
    { numRuns: 500 },
  );
  expect(parse.parseHexDouble('0x1.8p+1')).toBe(3);
  expect(parse.parseHexDouble('-0x0.0000000000001p-1022')).toBe(-5e-324);
  expect(parse.parseHexDouble('0x1.00000000000008p0')).toBe(1);
  expect(parse.parseHexFloat32('0x1.fffffffp127')).toBe(Infinity);
  expect(parse.parseDouble('1e')).toBeUndefined();
});

test('doubles and their bits', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.integer({ min: -2200, max: 2200 }), (x, n) => {
      expect(double.doubleFromBits(double.doubleBits(x))).toBe(x);
      if (x - x !== 0 || x === 0) return;
      const { mantissa, exponent } = double.splitDouble(x);
      expect(mantissa * double.powerOfTwo(Math.max(exponent, -1074))).toBe(Math.abs(x));
      const scaled = double.scaleBig(BigInt(mantissa), exponent + n);
      expect(Math.abs(double.scaleByPower(x, n))).toBe(scaled);
      const f = double.splitFraction(x);
      expect(
        Math.abs(f.fraction) >= 0.5 && Math.abs(f.fraction) < 1 && double.scaleByPower(f.fraction, f.exponent) === x,
      ).toBe(true);
      expect(double.nextDown(double.nextUp(x))).toBe(x);
    }),
    { numRuns: 2000 },
  );
  let power = 5e-324;
  for (let e = -1074; e <= 1023; e++, power *= 2) expect(double.powerOfTwo(e)).toBe(power);
  for (const [x, even, away] of [
    [0.5, 0, 1],
    [1.5, 2, 2],
    [2.5, 2, 3],
    [-0.5, -0, -1],
    [0.49999999999999994, 0, 0],
    [-2.5, -2, -3],
  ] as const) {
    expect(double.roundHalfEven(x)).toBe(even);
    expect(double.roundHalfAway(x)).toBe(away);
  }
});

test('fused multiply-add rounds once', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (a, b, c) => {
        const x = double.splitDouble(a),
          y = double.splitDouble(b),
          z = double.splitDouble(c);
        const signed = (value: number, m: number): bigint => (double.isNegative(value) ? -BigInt(m) : BigInt(m));
        const e = Math.min(x.exponent + y.exponent, z.exponent);
        const sum =
          ((signed(a, x.mantissa) * signed(b, y.mantissa)) << BigInt(x.exponent + y.exponent - e)) +
          (signed(c, z.mantissa) << BigInt(z.exponent - e));
        const expectedSum = sum < 0n ? -double.scaleBig(-sum, e) : double.scaleBig(sum, e);
        expect(double.fusedMultiplyAdd(a, b, c) + 0).toBe(expectedSum + 0);
      },
    ),
    { numRuns: 1000 },
  );
});
