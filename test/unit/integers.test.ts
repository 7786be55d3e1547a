// Integers of every width against bigint arithmetic, which is the definition.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as int from '../../src/sim/numbers/int.ts';
import * as int64 from '../../src/sim/numbers/int64.ts';
import * as width from '../../src/sim/numbers/width.ts';
import * as bits from '../../src/sim/numbers/bits.ts';
import * as radix from '../../src/sim/numbers/radix.ts';
import * as big from '../../src/sim/numbers/bigint.ts';

type Int = int.Int;

/** Values near every border that matters. */
const borders = [
  0n,
  1n,
  2n ** 7n,
  2n ** 8n,
  2n ** 15n,
  2n ** 16n,
  2n ** 31n,
  2n ** 32n,
  2n ** 52n,
  2n ** 53n,
  2n ** 62n,
  2n ** 63n,
  2n ** 64n,
  2n ** 127n,
  2n ** 128n,
];
const near = fc
  .tuple(fc.constantFrom(...borders), fc.integer({ min: -3, max: 3 }), fc.boolean())
  .map(([b, d, minus]) => (minus ? -b : b) + BigInt(d));
const any = fc.oneof(
  near,
  fc.bigInt({ min: -(2n ** 130n), max: 2n ** 130n }),
  fc.integer().map(BigInt),
  fc.integer({ min: -100, max: 100 }).map(BigInt),
);

function same(actual: Int, expected: bigint): void {
  expect(BigInt(actual)).toBe(expected);
  expect(typeof actual).toBe(expected >= -(2n ** 53n) + 1n && expected <= 2n ** 53n - 1n ? 'number' : 'bigint');
  expect(Object.is(actual, -0)).toBe(false);
}
const floorDiv = (a: bigint, b: bigint): bigint => (a % b !== 0n && a < 0n !== b < 0n ? a / b - 1n : a / b);

test('exact integers', () => {
  fc.assert(
    fc.property(any, any, fc.integer({ min: 0, max: 200 }), (a, b, n) => {
      const x = int.canonical(a),
        y = int.canonical(b);
      same(int.addInt(x, y), a + b);
      same(int.subInt(x, y), a - b);
      same(int.mulInt(x, y), a * b);
      same(int.negInt(x), -a);
      same(int.absInt(x), a < 0n ? -a : a);
      same(int.andInt(x, y), a & b);
      same(int.orInt(x, y), a | b);
      same(int.xorInt(x, y), a ^ b);
      same(int.notInt(x), ~a);
      same(int.shlInt(x, n), a << BigInt(n));
      same(int.shrInt(x, n), a >> BigInt(n));
      same(int.powInt(x, n % 12), a ** BigInt(n % 12));
      expect(int.compareInt(x, y)).toBe(a < b ? -1 : a > b ? 1 : 0);
      expect(int.bitLengthInt(x)).toBe(a === 0n ? 0 : (a < 0n ? -a : a).toString(2).length);
      expect(int.bitCountInt(x)).toBe((a < 0n ? -a : a).toString(2).replaceAll('0', '').length);
      if (b === 0n) return;
      same(int.truncDivInt(x, y), a / b);
      same(int.truncRemInt(x, y), a % b);
      same(int.floorDivInt(x, y), floorDiv(a, b));
      same(int.floorModInt(x, y), a - b * floorDiv(a, b));
      const rem = BigInt(int.euclidRemInt(x, y));
      expect(rem >= 0n && rem < (b < 0n ? -b : b)).toBe(true);
      expect(BigInt(int.euclidDivInt(x, y)) * b + rem).toBe(a);
    }),
    { numRuns: 3000 },
  );
});

describe('64-bit words', () => {
  const signed = (a: bigint): bigint => BigInt.asIntN(64, a),
    unsigned = (a: bigint): bigint => BigInt.asUintN(64, a);
  test('signed', () => {
    fc.assert(
      fc.property(any, any, fc.integer({ min: -70, max: 70 }), (wideA, wideB, n) => {
        const a = signed(wideA),
          b = signed(wideB),
          x = int.canonical(a),
          y = int.canonical(b),
          k = BigInt(n & 63);
        same(int64.wrapI64(int.canonical(wideA)), a);
        same(int64.addI64(x, y), signed(a + b));
        same(int64.subI64(x, y), signed(a - b));
        same(int64.mulI64(x, y), signed(a * b));
        same(int64.negI64(x), signed(-a));
        same(int64.andI64(x, y), a & b);
        same(int64.orI64(x, y), a | b);
        same(int64.xorI64(x, y), a ^ b);
        same(int64.shlI64(x, n), signed(a << k));
        same(int64.shrI64(x, n), a >> k);
        same(int64.ushrI64(x, n), signed(unsigned(a) >> k));
        same(int64.fromWordsI64(int64.highWord(x), int64.lowWord(x)), a);
        expect(bits.popcount64(x)).toBe(unsigned(a).toString(2).replaceAll('0', '').length);
        expect(bits.leadingZeros64(x)).toBe(a === 0n ? 64 : 64 - unsigned(a).toString(2).length);
        expect(bits.trailingZeros64(x)).toBe(bits.trailingZeros(x, 64));
        if (b === 0n) return;
        same(int64.divI64(x, y), signed(a / b));
        same(int64.remI64(x, y), a % b);
      }),
      { numRuns: 3000 },
    );
  });
  test('unsigned', () => {
    fc.assert(
      fc.property(any, any, fc.integer({ min: -70, max: 70 }), (wideA, wideB, n) => {
        const a = unsigned(wideA),
          b = unsigned(wideB),
          x = int.canonical(a),
          y = int.canonical(b),
          k = BigInt(n & 63);
        same(int64.wrapU64(int.canonical(wideA)), a);
        same(int64.addU64(x, y), unsigned(a + b));
        same(int64.subU64(x, y), unsigned(a - b));
        same(int64.mulU64(x, y), unsigned(a * b));
        same(int64.andU64(x, y), a & b);
        same(int64.orU64(x, y), a | b);
        same(int64.xorU64(x, y), a ^ b);
        same(int64.notU64(x), unsigned(~a));
        same(int64.shlU64(x, n), unsigned(a << k));
        same(int64.shrU64(x, n), a >> k);
        same(int64.fromWordsU64(int64.highWord(x), int64.lowWord(x)), a);
        same(
          bits.rotateLeft(x, n, 64),
          unsigned((a << BigInt(((n % 64) + 64) % 64)) | (a >> BigInt(64 - (((n % 64) + 64) % 64)))),
        );
        same(bits.swapBytes(bits.swapBytes(x, 64), 64), a);
        same(bits.reverseBits(bits.reverseBits(x, 64), 64), a);
        if (b === 0n) return;
        same(int64.divU64(x, y), a / b);
        same(int64.remU64(x, y), a % b);
      }),
      { numRuns: 3000 },
    );
  });
});

test('every width wraps and checks', () => {
  const types = [
    width.i8,
    width.i16,
    width.i32,
    width.i64,
    width.i128,
    width.u8,
    width.u16,
    width.u32,
    width.u64,
    width.u128,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...types), any, any, (type, wideA, wideB) => {
      const into = (a: bigint): bigint => (type.signed ? BigInt.asIntN(type.bits, a) : BigInt.asUintN(type.bits, a));
      const a = into(wideA),
        b = into(wideB),
        x = int.canonical(a),
        y = int.canonical(b);
      same(width.wrap(type, int.canonical(wideA)), a);
      same(width.wrappingAdd(type, x, y), into(a + b));
      same(width.wrappingSub(type, x, y), into(a - b));
      same(width.wrappingMul(type, x, y), into(a * b));
      same(width.wrappingPow(type, x, 5), into(a ** 5n));
      const check = (actual: Int | undefined, exact: bigint): void => {
        if (exact === into(exact)) same(actual as Int, exact);
        else expect(actual).toBeUndefined();
      };
      check(width.checkedAdd(type, x, y), a + b);
      check(width.checkedSub(type, x, y), a - b);
      check(width.checkedMul(type, x, y), a * b);
      check(width.checkedNeg(type, x), -a);
      check(width.checkedPow(type, x, 3), a ** 3n);
      if (b !== 0n) check(width.checkedDiv(type, x, y), a / b);
    }),
    { numRuns: 3000 },
  );
});

test('radix and whole-number mathematics', () => {
  fc.assert(
    fc.property(any, any, fc.integer({ min: 2, max: 36 }), (a, b, base) => {
      const x = int.canonical(a < 0n ? -a : a),
        y = int.canonical(b);
      expect(radix.parseDigits(radix.formatInt(x, base), base)).toBe(x);
      const root = BigInt(big.isqrt(x));
      expect(root * root <= BigInt(x) && (root + 1n) * (root + 1n) > BigInt(x)).toBe(true);
      const g = BigInt(big.gcdInt(x, y));
      if (g !== 0n) expect([BigInt(x) % g, b % g]).toEqual([0n, 0n]);
      const m = int.canonical((b < 0n ? -b : b) + 1n);
      expect(BigInt(big.powMod(x, 13, m))).toBe(BigInt(x) ** 13n % BigInt(m));
      const inverse = big.inverseMod(x, m);
      if (inverse !== undefined) expect((BigInt(inverse) * BigInt(x)) % BigInt(m)).toBe(1n % BigInt(m));
    }),
    { numRuns: 2000 },
  );
  expect(radix.formatWord(-1, 32, 16)).toBe('ffffffff');
  expect(radix.groupDigits('1234567', ',')).toBe('1,234,567');
  expect(radix.parseDigits('12a')).toBeUndefined();
});

test('true division is the nearest double', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), fc.integer({ min: 1 }), (a, b) => {
      expect(big.nearestRatio(BigInt(a), BigInt(b))).toBe(a / b);
    }),
  );
  expect(big.nearestRatio(1n, 2n ** 1074n)).toBe(5e-324);
  expect(big.nearestRatio(1n, 2n ** 1075n)).toBe(0);
  expect(big.nearestRatio(3n, 2n ** 1075n)).toBe(1e-323);
  expect(big.nearestRatio(2n ** 1024n, 1n)).toBe(Infinity);
});
