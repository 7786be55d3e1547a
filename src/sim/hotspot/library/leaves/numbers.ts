// Leaves of java.math: BigInteger over host big ints.
import { gcdInt } from '../../../numbers/bigint.ts';
import { isqrt } from '../../../numbers/bigint.ts';
import { canonical } from '../../../numbers/int.ts';
import { EVENT } from '../../../core/event.ts';
import { longOf, setLong } from '../../execute/long.ts';
import { RunRefusal, type JavaMachine } from '../../execute/machine.ts';
import type { Registry } from './registry.ts';

const B = 'Ljava/math/BigInteger;';
function big(m: JavaMachine, s: number): bigint {
  if (s === 0) throw m.throwable('java/lang/NullPointerException', null);
  return m.heap.payload[s] as bigint;
}
function make(m: JavaMachine, v: bigint): number {
  const x = m.allocObject(m.link.klassNamed('java/math/BigInteger'));
  fill(m, x, v);
  return x;
}
/** The magnitude array counts with the object. */
function fill(m: JavaMachine, x: number, v: bigint): void {
  const words = v === 0n ? 0 : Math.ceil((v < 0n ? -v : v).toString(2).length / 32);
  const n = (16 + words * 4 + 7) & ~7;
  m.heap.payload[x] = v;
  m.heap.size[x]! += n;
  m.heap.liveBytes += n;
  if (m.heap.edenTop + n <= m.heap.edenEnd) m.heap.edenTop += n;
  if (m.observe) {
    m.observe(EVENT.resize, m.heap.serial[x]!, m.heap.size[x]!, 0);
    m.noteEden();
  }
}
function root(v: bigint): bigint {
  return BigInt(isqrt(canonical(v)));
}
function powMod(b: bigint, e: bigint, m: bigint): bigint {
  let r = 1n % m;
  b = ((b % m) + m) % m;
  while (e > 0n) {
    if (e & 1n) r = (r * b) % m;
    b = (b * b) % m;
    e >>= 1n;
  }
  return r;
}
function isPrime(n: bigint): boolean {
  n = n < 0n ? -n : n;
  if (n < 2n) return false;
  for (const p of [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n]) {
    if (n === p) return true;
    if (n % p === 0n) return false;
  }
  let d = n - 1n,
    r = 0;
  while (!(d & 1n)) {
    d >>= 1n;
    r++;
  }
  outer: for (const a of [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n]) {
    let x = powMod(a, d, n);
    if (x === 1n || x === n - 1n) continue;
    for (let i = 1; i < r; i++) {
      x = (x * x) % n;
      if (x === n - 1n) continue outer;
    }
    return false;
  }
  return true;
}
/** BigInteger reads groups of digits: its message names the group (BigInteger.java, digitsPerInt). */
function badDigits(m: JavaMachine, body: string, radix: number): unknown {
  const size = radix === 10 ? 9 : radix === 16 ? 7 : radix === 2 ? 30 : 0;
  if (size === 0) throw new RunRefusal('BigInteger of text in this radix');
  const digits = body.replace(/^0+/, '');
  const fits = (g: string): boolean => (radix === 10 ? /^\d*$/ : radix === 16 ? /^[\da-fA-F]*$/ : /^[01]*$/).test(g);
  let at = digits.length % size || size;
  let group = digits.slice(0, at);
  for (; fits(group) && at < digits.length; at += size) group = digits.slice(at, at + size);
  return m.throwable(
    'java/lang/NumberFormatException',
    `For input string: "${group}"${radix === 10 ? '' : ` under radix ${radix}`}`,
  );
}
export function numberLeaves(r: Registry): void {
  r.add('java/math/BigInteger', {
    'init(Ljava/lang/String;I)': (m, t, a) => {
      const s = m.str(t.S[a + 1]!),
        radix = t.S[a + 2]!;
      const neg = s.startsWith('-');
      const body = s.replace(/^[+-]/, '');
      let v = 0n;
      if (/[+-]/.test(body)) throw m.throwable('java/lang/NumberFormatException', 'Illegal embedded sign character');
      if (body === '') throw m.throwable('java/lang/NumberFormatException', 'Zero length BigInteger');
      for (const c of body) {
        const d =
          c >= '0' && c <= '9'
            ? c.charCodeAt(0) - 48
            : c >= 'a' && c <= 'z'
              ? c.charCodeAt(0) - 87
              : c >= 'A' && c <= 'Z'
                ? c.charCodeAt(0) - 55
                : 99;
        if (d >= radix) throw badDigits(m, body, radix);
        v = v * BigInt(radix) + BigInt(d);
      }
      fill(m, t.S[a]!, neg ? -v : v);
    },
    'of0(J)': (m, t, a) => {
      t.S[a] = make(m, longOf(t.S[a]!, t.H[a]!));
    },
    [`op(I${B})`]: (m, t, a) => {
      const x = big(m, t.S[a]!),
        y = big(m, t.S[a + 2]!);
      let v: bigint;
      switch (t.S[a + 1]) {
        case 0:
          v = x + y;
          break;
        case 1:
          v = x - y;
          break;
        case 2:
          v = x * y;
          break;
        case 3:
          v = x / y;
          break;
        case 4:
          v = x % y;
          break;
        case 5:
          v = BigInt(gcdInt(canonical(x), canonical(y)));
          break;
        case 6:
          v = x & y;
          break;
        case 7:
          v = x | y;
          break;
        case 8:
          v = x ^ y;
          break;
        default:
          v = root(x);
      }
      t.S[a] = make(m, v < 0n && t.S[a + 1] === 5 ? -v : v);
    },
    'shift(I)': (m, t, a) => {
      const n = t.S[a + 1]!;
      const x = big(m, t.S[a]!);
      t.S[a] = make(m, n >= 0 ? x << BigInt(n) : x >> BigInt(-n));
    },
    [`cmp(${B})`]: (m, t, a) => {
      const x = big(m, t.S[a]!),
        y = big(m, t.S[a + 1]!);
      t.S[a] = x < y ? -1 : x > y ? 1 : 0;
    },
    'pow0(I)': (m, t, a) => {
      t.S[a] = make(m, big(m, t.S[a]!) ** BigInt(t.S[a + 1]!));
    },
    [`modPow0(${B}${B})`]: (m, t, a) => {
      t.S[a] = make(m, powMod(big(m, t.S[a]!), big(m, t.S[a + 1]!), big(m, t.S[a + 2]!)));
    },
    [`modInverse0(${B})`]: (m, t, a) => {
      const n = big(m, t.S[a + 1]!);
      let [x, y, u, v] = [((big(m, t.S[a]!) % n) + n) % n, n, 1n, 0n];
      while (x > 1n && y !== 0n) {
        const q = x / y;
        [x, y] = [y, x % y];
        [u, v] = [v, u - q * v];
      }
      t.S[a] = x === 1n ? make(m, ((u % n) + n) % n) : 0;
    },
    'signum()': (m, t, a) => {
      const x = big(m, t.S[a]!);
      t.S[a] = x < 0n ? -1 : x > 0n ? 1 : 0;
    },
    'bitLength()': (m, t, a) => {
      const x = big(m, t.S[a]!);
      t.S[a] = x === 0n || x === -1n ? 0 : (x < 0n ? -x - 1n : x).toString(2).length;
    },
    'bitCount()': (m, t, a) => {
      const x = big(m, t.S[a]!);
      t.S[a] = (x < 0n ? -x - 1n : x).toString(2).replace(/0/g, '').length;
    },
    'testBit(I)': (m, t, a) => {
      t.S[a] = Number((big(m, t.S[a]!) >> BigInt(t.S[a + 1]!)) & 1n);
    },
    'prime()': (m, t, a) => {
      t.S[a] = isPrime(big(m, t.S[a]!)) ? 1 : 0;
    },
    'hashCode()': (m, t, a) => {
      const x = big(m, t.S[a]!);
      let v = x < 0n ? -x : x;
      const words: number[] = [];
      while (v > 0n) {
        words.unshift(Number(v & 0xffffffffn));
        v >>= 32n;
      }
      let h = 0;
      for (const w of words) h = (Math.imul(31, h) + w) | 0;
      t.S[a] = x < 0n ? -h | 0 : h;
    },
    'toString(I)': (m, t, a) => {
      const s = big(m, t.S[a]!).toString(t.S[a + 1]!);
      t.S[a] = s === '0' ? m.literal(s) : m.string(s);
    },
    'intValue()': (m, t, a) => {
      t.S[a] = Number(BigInt.asIntN(32, big(m, t.S[a]!)));
    },
    'longValue()': (m, t, a) => {
      setLong(t.S, t.H, a, BigInt.asIntN(64, big(m, t.S[a]!)));
    },
    'doubleValue()': (m, t, a) => {
      t.D[a] = Number(big(m, t.S[a]!));
    },
  });
}
