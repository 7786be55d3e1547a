// Native parts of random (MT19937), time (the virtual clock) and unicodedata.
import { K } from '../memory/kinds.ts';
import type { NativeFn, Vm } from '../execute/vm.ts';
import { setStr } from '../values/dict.ts';
import { chars } from '../values/text.ts';
import { copyTwister, nextDouble53, pythonSeed, randomBits, type Twister } from '../../numbers/mersenne.ts';
import { sha512 } from '../../numbers/sha512.ts';
import * as uni from '../../text/python.ts';
import { nativeFunction } from './define.ts';
import { canonical } from '../../numbers/int.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;
const definer =
  (m: Vm, mod: number) =>
  (name: string, text: string, f: NativeFn): void =>
    setStr(m, m.field(mod, 0), m.name(name), nativeFunction(m, name, text, f, null, mod));

/** A generator's state lies in the payload of a one-field record; it is replaced, never changed, so that checkpoints share it. */
function state(m: Vm, s: number): Twister {
  const t = copyTwister(m.payload[s] as Twister);
  m.payload[s] = t;
  return t;
}
export function defineRandom(m: Vm, mod: number): void {
  const fn = definer(m, mod);
  fn('new', '', () => {
    const s = m.record(m.typeNamed('Random'), [0], false);
    m.payload[s] = pythonSeed(m.worldSeed());
    return s;
  });
  fn('seed_int', 'g n', (_, b) => {
    const v = m.value(A(m, b, 1));
    m.payload[A(m, b, 0)] = pythonSeed(canonical(BigInt(v < 0 ? -BigInt(v) : v)));
    return m.none();
  });
  fn('seed_bytes', 'g data', (_, b) => {
    // random.seed(str): the bytes, then their SHA-512, as one big number.
    const data = m.payload[A(m, b, 1)] as Uint8Array;
    const h = sha512(data);
    let n = 0n;
    for (const x of [...data, ...h]) n = (n << 8n) | BigInt(x);
    m.payload[A(m, b, 0)] = pythonSeed(canonical(n));
    return m.none();
  });
  fn('random', 'g', (_, b) => m.float(nextDouble53(state(m, A(m, b, 0)))));
  fn('getrandbits', 'g k', (_, b) => m.integer(randomBits(state(m, A(m, b, 0)), m.num[A(m, b, 1)]!)));
  fn('getstate', 'g', (_, b) => {
    const s = m.record(m.typeNamed('Random'), [0], false);
    m.payload[s] = copyTwister(m.payload[A(m, b, 0)] as Twister);
    return s;
  });
  fn('setstate', 'g s', (_, b) => {
    m.payload[A(m, b, 0)] = copyTwister(m.payload[A(m, b, 1)] as Twister);
    return m.none();
  });
}
export function defineTime(m: Vm, mod: number): void {
  const fn = definer(m, mod);
  fn('now', '', () => m.float(m.clockNow()));
  fn('advance', 'seconds', (_, b) => {
    m.clockShift += m.num[A(m, b, 0)]!;
    return m.none();
  });
}
export function defineUnicode(m: Vm, mod: number): void {
  const fn = definer(m, mod);
  const point = (s: number): number | null => {
    if (m.kind[s] !== K.str || chars(m, s).length !== 1) {
      m.typeError('argument must be a unicode character');
      return null;
    }
    return m.text(s).codePointAt(0)!;
  };
  fn('category', 'c', (_, b) => {
    const p = point(A(m, b, 0));
    return p === null ? 0 : m.str(uni.category(p));
  });
  for (const [name, test, value] of [
    ['decimal', uni.isDecimal, uni.decimalValue],
    ['digit', uni.isDigit, uni.digitValue],
    ['numeric', uni.isNumeric, uni.numericValue],
  ] as const) {
    fn(name, 'c default?', (_, b) => {
      const p = point(A(m, b, 0));
      if (p === null) return 0;
      if (!test(p))
        return A(m, b, 1) !== 0
          ? m.incref(A(m, b, 1))
          : m.valueError(name === 'numeric' ? 'not a numeric character' : `not a ${name}`);
      const v = value(p) as number;
      return name === 'numeric' ? m.float(v) : m.int(v);
    });
  }
}
