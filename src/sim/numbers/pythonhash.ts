// hash() of CPython 3.13, 64-bit: strings and bytes under a hash seed, whole numbers, floats and tuples (Python/pyhash.c, Python/bootstrap_hash.c, Objects/tupleobject.c).

import { isNegative, splitFraction } from './double.ts';
import { canonical, type Int } from './int.ts';
import { pythonBytesHash, zeroKey, type SipKey } from './siphash.ts';

/** The key that PYTHONHASHSEED gives: all zero for 0, else bytes of a 32-bit generator. */
export function hashKey(seed: number): SipKey {
  if (seed === 0) return zeroKey;
  const words: [number, number, number, number] = [0, 0, 0, 0];
  let x = seed >>> 0;
  for (let i = 0; i < 16; i++) {
    x = (Math.imul(x, 214013) + 2531011) >>> 0;
    words[i >> 2] = words[i >> 2]! | (((x >>> 16) & 0xff) << (8 * (i & 3)));
  }
  return words;
}

/** hash(s) of a str given as UTF-16; the bytes hashed are those of its compact form (1, 2 or 4 bytes a code point). */
export function stringHash(text: string, key: SipKey = zeroKey): Int {
  const n = text.length;
  let kind = 1;
  for (let i = 0; i < n; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0xff && kind === 1) kind = 2;
    if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < n && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      kind = 4;
      break;
    }
  }
  const bytes = new Uint8Array(n * kind);
  let at = 0;
  for (let i = 0; i < n; i++) {
    let point = text.charCodeAt(i);
    if (kind === 4 && (point & 0xfc00) === 0xd800 && i + 1 < n && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00)
      point = 0x10000 + ((point & 0x3ff) << 10) + (text.charCodeAt(++i) & 0x3ff);
    for (let k = 0; k < kind; k++, point >>>= 8) bytes[at++] = point & 0xff;
  }
  return pythonBytesHash(bytes.subarray(0, at), key);
}

const modulus = 2n ** 61n - 1n;

/** hash(n) of an int: its remainder modulo 2^61-1 with its sign, -1 turned into -2. */
export function intHash(n: Int): Int {
  if (typeof n === 'number') return n === -1 ? -2 : n;
  const r = canonical(n % modulus);
  return r === -1 ? -2 : r;
}

/** hash(x) of a float; undefined for NaN, whose hash comes from the object's address. */
export function floatHash(x: number): Int | undefined {
  if (x !== x) return undefined;
  if (x - x !== 0) return x < 0 ? -314159 : 314159;
  if (Math.trunc(x) === x && Math.abs(x) <= 9007199254740991) return intHash(x + 0);
  const f = splitFraction(Math.abs(x));
  let rest = f.fraction,
    exponent = f.exponent,
    h = 0n;
  while (rest !== 0) {
    h = ((h << 28n) & modulus) | (h >> 33n);
    rest *= 268435456;
    exponent -= 28;
    const y = Math.floor(rest);
    rest -= y;
    h += BigInt(y);
    if (h >= modulus) h -= modulus;
  }
  const turn = BigInt(exponent >= 0 ? exponent % 61 : 60 - ((-1 - exponent) % 61));
  h = ((h << turn) & modulus) | (h >> (61n - turn));
  const r = canonical(isNegative(x) ? -h : h);
  return r === -1 ? -2 : r;
}

/** hash(t) of a tuple from the hashes of its items (the xxHash variant). */
export function tupleHash(items: readonly Int[]): Int {
  let acc = 2870177450012600261n;
  for (const item of items) {
    acc = BigInt.asUintN(64, acc + BigInt.asUintN(64, BigInt(item)) * 14029467366897019727n);
    acc = BigInt.asUintN(64, (acc << 31n) | (acc >> 33n));
    acc = BigInt.asUintN(64, acc * 11400714785074694791n);
  }
  acc = BigInt.asUintN(64, acc + (BigInt(items.length) ^ (2870177450012600261n ^ 3527539n)));
  if (acc === 2n ** 64n - 1n) return 1546275796;
  return canonical(BigInt.asIntN(64, acc));
}
