// SHA-512 (FIPS 180-4), needed because Python seeds its generator from text with it. The constants are computed: roots of the first primes.

import { isqrt } from './bigint.ts';

const mask = 2n ** 64n - 1n;

function primes(count: number): bigint[] {
  const found: bigint[] = [];
  for (let n = 2n; found.length < count; n++) if (found.every((p) => n % p !== 0n)) found.push(n);
  return found;
}
/** The first 64 bits of the fraction of the cube root. */
function cubeRootBits(p: bigint): bigint {
  const target = p << 192n;
  let low = 0n,
    high = 1n << 70n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle * middle * middle <= target) low = middle;
    else high = middle;
  }
  return low & mask;
}
let constants: { readonly start: bigint[]; readonly rounds: bigint[] } | undefined;
function load(): { readonly start: bigint[]; readonly rounds: bigint[] } {
  constants ??= { start: primes(8).map((p) => BigInt(isqrt(p << 128n)) & mask), rounds: primes(80).map(cubeRootBits) };
  return constants;
}
const turn = (x: bigint, n: bigint): bigint => (x >> n) | ((x << (64n - n)) & mask);

/** The 64-byte digest. */
export function sha512(message: Uint8Array): Uint8Array {
  const { start, rounds } = load();
  const padded = new Uint8Array(Math.ceil((message.length + 17) / 128) * 128);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  const h = start.slice(),
    w = new BigUint64Array(80);
  for (let block = 0; block < padded.length; block += 128) {
    for (let i = 0; i < 16; i++) w[i] = view.getBigUint64(block + 8 * i);
    for (let i = 16; i < 80; i++) {
      const x = w[i - 15]!,
        y = w[i - 2]!;
      w[i] =
        w[i - 16]! + (turn(x, 1n) ^ turn(x, 8n) ^ (x >> 7n)) + w[i - 7]! + (turn(y, 19n) ^ turn(y, 61n) ^ (y >> 6n));
    }
    let [a, b, c, d, e, f, g, k] = h as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];
    for (let i = 0; i < 80; i++) {
      const t1 = k + (turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n)) + ((e & f) ^ (~e & mask & g)) + rounds[i]! + w[i]!;
      const t2 = (turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
      k = g;
      g = f;
      f = e;
      e = (d + t1) & mask;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) & mask;
    }
    [a, b, c, d, e, f, g, k].forEach((x, i) => {
      h[i] = (h[i]! + x) & mask;
    });
  }
  const out = new DataView(new ArrayBuffer(64));
  h.forEach((x, i) => {
    out.setBigUint64(8 * i, x);
  });
  return new Uint8Array(out.buffer);
}

/** The whole number random.seed(text) or random.seed(bytes) seeds with: the bytes followed by their digest, big-endian. */
export function pythonSeedNumber(bytes: Uint8Array): bigint {
  let hex = '';
  for (const part of [bytes, sha512(bytes)]) for (const byte of part) hex += byte.toString(16).padStart(2, '0');
  return BigInt('0x' + hex);
}
