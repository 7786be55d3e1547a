// Module math of CPython 3.13 on correctly reproduced libm functions.
import { K, T } from '../memory/kinds.ts';
import { SLOW, type NativeFn, type Vm } from '../execute/vm.ts';
import { callPrelude } from '../execute/call.ts';
import { leafElements } from '../execute/rare.ts';
import { toDouble } from '../values/number.ts';
import { setStr } from '../values/dict.ts';
import * as lib from '../../numbers/libm/python.ts';
import { gcdInt, isqrt } from '../../numbers/bigint.ts';
import { absInt, bitLengthInt, floorDivInt, mulInt, type Int } from '../../numbers/int.ts';
import {
  copySign,
  fusedMultiplyAdd,
  nextDown,
  nextUp,
  scaleByPower,
  splitFraction,
  ulp,
} from '../../numbers/double.ts';
import { nativeFunction } from './define.ts';
import { asksFloat, fsum, sumprod } from './mathsums.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;

/** math.hypot of any number of coordinates. */
function hypotOf(xs: readonly number[]): number {
  return xs.length === 2 ? lib.hypot(xs[0]!, xs[1]!) : xs.length < 2 ? Math.abs(xs[0] ?? 0) : hypotMany(xs);
}
/** vector_norm: scaled by a power of two, squares summed with their errors. */
function hypotMany(xs: readonly number[]): number {
  const most = Math.max(...xs.map((x) => Math.abs(x)));
  if (!Number.isFinite(most) || xs.some((x) => x !== x))
    return xs.some((x) => Math.abs(x) === Infinity) ? Infinity : NaN;
  if (most === 0) return 0;
  const e = splitFraction(most).exponent;
  const scale = scaleByPower(1, -e);
  let csum = 1;
  let frac1 = 0;
  let frac2 = 0;
  const twoSum = (a: number, b: number): [number, number] => {
    const s = a + b;
    return [s, b - (s - a)];
  };
  for (const v of xs) {
    const x = Math.abs(v) * scale;
    const p = x * x;
    const err = fusedMultiplyAdd(x, x, -p);
    const [s, t] = twoSum(csum, p);
    csum = s;
    frac1 += err;
    frac2 += t;
  }
  const h = Math.sqrt(csum - 1 + (frac1 + frac2));
  let x = h;
  const p = -x * x;
  const err = fusedMultiplyAdd(-x, x, -p);
  const [s, t] = twoSum(csum, p);
  frac1 += err;
  frac2 += t;
  x = s - 1 + (frac1 + frac2);
  return (h + x / (2 * h)) / scale;
}

/** Raised where an object is to be asked for its float first (execute/call.ts does it, and calls again). */
export const ASKS_FLOAT = '\0float';

export function defineMath(m: Vm, mod: number): void {
  const fn = (name: string, text: string, f: NativeFn, slow: string | null = null): void =>
    setStr(m, m.field(mod, 0), m.name(name), nativeFunction(m, text === '...' ? name : `${name}`, text, f, slow, mod));
  const num = (s: number): number | null => {
    if (m.kind[s] === K.float || m.kind[s] === K.int) return toDouble(m, s);
    if (asksFloat(m, s)) {
      m.typeError(ASKS_FLOAT);
      return null;
    }
    m.typeError(`must be real number, not ${m.typeName(s)}`);
    return null;
  };
  const one = (
    name: string,
    f: (x: number) => number,
    ok: (x: number) => boolean = () => true,
    canOverflow = false,
  ): void =>
    fn(name, 'x', (_, b) => {
      const x = num(A(m, b, 0));
      if (x === null) return 0;
      if (!ok(x)) return m.valueError(domain(name));
      const v = f(x);
      if (v !== v && x === x) return m.valueError(domain(name));
      if (!Number.isFinite(v) && v === v && Number.isFinite(x))
        return canOverflow ? m.overflow('math range error') : m.valueError(domain(name));
      return m.float(v);
    });
  const domain = (name: string): string => (name === '' ? '' : 'math domain error');
  one(
    'sqrt',
    (x) => Math.sqrt(x),
    (x) => !(x < 0),
  );
  one('exp', lib.exp, undefined, true);
  one('exp2', lib.exp2, undefined, true);
  one('expm1', lib.expm1, undefined, true);
  for (const n of [
    'sin',
    'cos',
    'tan',
    'asin',
    'acos',
    'atan',
    'asinh',
    'acosh',
    'atanh',
    'tanh',
    'cbrt',
    'erf',
    'erfc',
    'log1p',
  ] as const)
    one(n, lib[n]);
  one('sinh', lib.sinh, undefined, true);
  one('cosh', lib.cosh, undefined, true);
  one('gamma', lib.gamma, undefined, true);
  one('lgamma', lib.lgamma, (x) => !(x <= 0 && x > -Infinity && x === Math.floor(x)), true);
  one('fabs', Math.abs);
  one('degrees', (x) => x * (180 / 3.141592653589793));
  one('radians', (x) => x * (3.141592653589793 / 180));
  const logOf = (s: number, f: (x: number) => number, base2: number): number | null => {
    if (m.kind[s] === K.int) {
      const v = m.value(s);
      if (v <= 0) {
        m.valueError('math domain error');
        return null;
      }
      if (typeof v === 'bigint' && bitLengthInt(v) > 1000) {
        const e = bitLengthInt(v) - 60;
        return f(Number(v >> BigInt(e)) + 0) + e * base2;
      }
      return f(Number(v));
    }
    const x = num(s);
    if (x === null) return null;
    if (x <= 0) {
      m.valueError('math domain error');
      return null;
    }
    return f(x);
  };
  fn('log', 'x base?', (_, b) => {
    const x = logOf(A(m, b, 0), lib.log, lib.log(2));
    if (x === null) return 0;
    if (A(m, b, 1) === 0) return m.float(x);
    const y = logOf(A(m, b, 1), lib.log, lib.log(2));
    if (y === null) return 0;
    if (y === 0) return m.raise(T.ZeroDivisionError, 'division by zero');
    return m.float(x / y);
  });
  fn('log2', 'x', (_, b) => {
    const x = logOf(A(m, b, 0), lib.log2, 1);
    return x === null ? 0 : m.float(x);
  });
  fn('log10', 'x', (_, b) => {
    const x = logOf(A(m, b, 0), lib.log10, lib.log10(2));
    return x === null ? 0 : m.float(x);
  });
  const two = (name: string, f: (x: number, y: number) => number): void =>
    fn(name, 'x y', (_, b) => {
      const x = num(A(m, b, 0));
      if (x === null) return 0;
      const y = num(A(m, b, 1));
      if (y === null) return 0;
      const v = f(x, y);
      if (v !== v && x === x && y === y) return m.valueError('math domain error');
      if (!Number.isFinite(v) && v === v && Number.isFinite(x) && Number.isFinite(y))
        return name === 'pow' && x === 0 ? m.valueError('math domain error') : m.overflow('math range error');
      return m.float(v);
    });
  two('pow', lib.pow);
  two('atan2', lib.atan2);
  two('fmod', lib.fmod);
  two('copysign', copySign);
  two('remainder', lib.remainder);
  fn('nextafter', '@x y * steps?', (_, b) => {
    const x = num(A(m, b, 0));
    const y = x === null ? null : num(A(m, b, 1));
    if (x === null || y === null) return 0;
    if (A(m, b, 2) !== 0) m.refuse('math.nextafter with steps');
    return m.float(x !== x || y !== y ? NaN : x === y ? y : x < y ? nextUp(x) : nextDown(x));
  });
  fn('ulp', 'x', (_, b) => {
    const x = num(A(m, b, 0));
    return x === null ? 0 : m.float(ulp(x));
  });
  fn('fma', 'x y z', (_, b) => {
    const [x, y, z] = [num(A(m, b, 0)), num(A(m, b, 1)), num(A(m, b, 2))];
    if (x === null || y === null || z === null) return 0;
    return m.float(fusedMultiplyAdd(x, y, z));
  });
  fn('hypot', '...', (_, b, n) => {
    const xs: number[] = [];
    for (let i = 0; i < n; i++) {
      const x = num(A(m, b, i));
      if (x === null) return 0;
      xs.push(x);
    }
    return m.float(hypotOf(xs));
  });
  fn('dist', 'p q', (_, b) => {
    const [p, q] = [leafElements(m, A(m, b, 0)), leafElements(m, A(m, b, 1))];
    if (!p || !q) return m.refuse('math.dist');
    if (p.length !== q.length) return m.valueError('both points must have the same number of dimensions');
    const d = p.map((x, i) => (num(x) ?? NaN) - (num(q[i]!) ?? NaN));
    for (const x of [...p, ...q]) m.decref(x);
    return m.float(hypotOf(d));
  });
  for (const [name, f] of [
    ['floor', Math.floor],
    ['ceil', Math.ceil],
    ['trunc', Math.trunc],
  ] as const) {
    fn(name, 'x', (_, b) => {
      const s = A(m, b, 0);
      if (m.kind[s] === K.int) return m.integer(m.value(s));
      if (m.kind[s] !== K.float) {
        if (m.hasSpecial(s, `__${name}__`)) return callPrelude(m, '_call_special', [s, m.prim(`__${name}__`)]);
        return name === 'trunc'
          ? m.typeError(`type ${m.typeName(s)} doesn't define __trunc__ method`)
          : m.typeError(`must be real number, not ${m.typeName(s)}`);
      }
      const v = m.num[s]!;
      if (v !== v) return m.valueError('cannot convert float NaN to integer');
      if (!Number.isFinite(v)) return m.overflow('cannot convert float infinity to integer');
      return m.bigint(BigInt(f(v)));
    });
  }
  for (const [name, f] of [
    ['isnan', (x: number): boolean => x !== x],
    ['isinf', (x: number): boolean => x === Infinity || x === -Infinity],
    ['isfinite', (x: number): boolean => Number.isFinite(x)],
  ] as const) {
    fn(name, 'x', (_, b) => {
      const x = num(A(m, b, 0));
      return x === null ? 0 : m.bool(f(x));
    });
  }
  fn('isclose', '@a b * rel_tol? abs_tol?', (_, b) => {
    const [x, y] = [num(A(m, b, 0)), num(A(m, b, 1))];
    if (x === null || y === null) return 0;
    const rel = A(m, b, 2) === 0 ? 1e-9 : num(A(m, b, 2))!;
    const abs = A(m, b, 3) === 0 ? 0 : num(A(m, b, 3))!;
    if (rel < 0 || abs < 0) return m.valueError('tolerances must be non-negative');
    if (x === y) return m.bool(true);
    if (!Number.isFinite(x) || !Number.isFinite(y)) return m.bool(false);
    const d = Math.abs(y - x);
    return m.bool(d <= Math.abs(rel * y) || d <= Math.abs(rel * x) || d <= abs);
  });
  const ints = (b: number, n: number): Int[] | null => {
    const out: Int[] = [];
    for (let i = 0; i < n; i++) {
      if (m.kind[A(m, b, i)] !== K.int) {
        m.typeError(`'${m.typeName(A(m, b, i))}' object cannot be interpreted as an integer`);
        return null;
      }
      out.push(m.value(A(m, b, i)));
    }
    return out;
  };
  fn('gcd', '...', (_, b, n) => {
    const v = ints(b, n);
    return v === null ? 0 : m.integer(absInt(v.reduce((x, y) => gcdInt(x, y), 0 as Int)));
  });
  fn('lcm', '...', (_, b, n) => {
    const v = ints(b, n);
    if (v === null) return 0;
    return m.integer(
      v.reduce((x, y) => (x === 0 || y === 0 ? 0 : absInt(mulInt(floorDivInt(x, gcdInt(x, y)), y))), 1 as Int),
    );
  });
  fn('isqrt', 'n', (_, b) => {
    const v = ints(b, 1);
    if (v === null) return 0;
    return v[0]! < 0 ? m.valueError('isqrt() argument must be nonnegative') : m.integer(isqrt(v[0]!));
  });
  fn('factorial', 'x', (_, b) => {
    if (m.kind[A(m, b, 0)] !== K.int)
      return m.typeError(`'${m.typeName(A(m, b, 0))}' object cannot be interpreted as an integer`);
    const n = m.value(A(m, b, 0));
    if (n < 0) return m.valueError('factorial() not defined for negative values');
    if (n > 5000) m.room(Number(n) * 2);
    let r: Int = 1;
    for (let i = 2; i <= n; i++) r = mulInt(r, i);
    return m.integer(r);
  });
  for (const name of ['comb', 'perm'] as const) {
    fn(name, name === 'perm' ? 'n k?' : 'n k', (_, b) => {
      const v = ints(b, A(m, b, 1) === 0 || (name === 'perm' && A(m, b, 1) === 8) ? 1 : 2);
      if (v === null) return 0;
      const n = v[0]!;
      let k = v[1] ?? n;
      if (n < 0) return m.valueError('n must be a non-negative integer');
      if (k < 0) return m.valueError('k must be a non-negative integer');
      if (k > n) return m.int(0);
      if (name === 'comb' && Number(k) > Number(n) / 2) k = Number(n) - Number(k);
      let r = 1n;
      for (let i = 0n; i < BigInt(k); i++) r = name === 'comb' ? (r * (BigInt(n) - i)) / (i + 1n) : r * (BigInt(n) - i);
      return m.bigint(r);
    });
  }
  fn(
    'prod',
    '@iterable * start?',
    (_, b) => {
      const items = leafElements(m, A(m, b, 0));
      if (items === undefined) return 0;
      const start = A(m, b, 1);
      if (items === null || (start !== 0 && m.type[start] !== T.int)) {
        if (items) for (const x of items) m.decref(x);
        return SLOW;
      }
      const all = items.every((x) => m.type[x] === T.int);
      let r: Int = start === 0 ? 1 : m.value(start);
      if (all) for (const x of items) r = mulInt(r, m.value(x));
      for (const x of items) m.decref(x);
      return all ? m.integer(r) : SLOW;
    },
    '_prod',
  );
  fn('fsum', 'seq', (_, b) => fsum(m, b, num), '_fsum');
  fn('sumprod', 'p q', (_, b) => sumprod(m, b));
  fn('modf', 'x', (_, b) => {
    const x = num(A(m, b, 0));
    if (x === null) return 0;
    if (!Number.isFinite(x)) return m.tuple([m.float(x !== x ? NaN : copySign(0, x)), m.float(x)]);
    const t = Math.trunc(x);
    return m.tuple([m.float(copySign(x - t, x)), m.float(copySign(t, x))]);
  });
  fn('frexp', 'x', (_, b) => {
    const x = num(A(m, b, 0));
    if (x === null) return 0;
    if (x === 0 || !Number.isFinite(x)) return m.tuple([m.float(x), m.int(0)]);
    const p = splitFraction(x);
    return m.tuple([m.float(p.fraction), m.int(p.exponent)]);
  });
  fn('ldexp', 'x i', (_, b) => {
    const x = num(A(m, b, 0));
    if (x === null) return 0;
    if (m.kind[A(m, b, 1)] !== K.int) return m.typeError('Expected an int as second argument to ldexp.');
    const v = scaleByPower(x, Math.max(-5000, Math.min(5000, m.num[A(m, b, 1)]!)));
    if (!Number.isFinite(v) && Number.isFinite(x)) return m.overflow('math range error');
    return m.float(v);
  });
  const put = (name: string, v: number): void => setStr(m, m.field(mod, 0), m.name(name), m.float(v));
  put('pi', 3.141592653589793);
  put('e', 2.718281828459045);
  put('tau', 6.283185307179586);
  put('inf', Infinity);
  put('nan', NaN);
}
