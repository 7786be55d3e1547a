// exp, log, log10, pow, cbrt and hypot of fdlibm 5.3 (Sun Microsystems 1993, freely distributable), bit for bit: Java 25's StrictMath; hypot is also its Math.hypot.

import {
  binaryExponent,
  highWordOf,
  lowWordOf,
  powerOfTwo,
  scaleByPower,
  withHighWord,
  withLowWord,
} from '../double.ts';

const ln2High = 0.6931471803691238,
  ln2Low = 1.9082149292705877e-10;

/** The remainder function x - R(x²) of exp and pow. */
function expRest(x: number): number {
  const t = x * x;
  return (
    x -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))))
  );
}
/** e^x */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  const ix = highWordOf(x) & 0x7fffffff;
  let high = 0,
    low = 0,
    k = 0,
    u = x;
  if (ix > 0x3fd62e42) {
    k = ix < 0x3ff0a2b2 ? (x < 0 ? -1 : 1) : Math.trunc(1.4426950408889634 * x + (x < 0 ? -0.5 : 0.5));
    high = x - k * ln2High;
    low = k * ln2Low;
    u = high - low;
  } else if (ix < 0x3e300000) return 1 + x;
  const c = expRest(u);
  if (k === 0) return 1 - ((u * c) / (c - 2) - u);
  const y = 1 - (low - (u * c) / (2 - c) - high);
  if (k >= -1021) return withHighWord(y, (highWordOf(y) + (k << 20)) >>> 0);
  return withHighWord(y, (highWordOf(y) + ((k + 1000) << 20)) >>> 0) * powerOfTwo(-1000);
}
/** ln x */
export function log(x: number): number {
  if (x === 0) return -Infinity;
  if (x !== x || x < 0) return NaN;
  if (x === Infinity) return x;
  let u = x,
    k = 0;
  if (highWordOf(x) < 0x00100000) {
    k = -54;
    u *= 18014398509481984;
  }
  let hx = highWordOf(u);
  k += (hx >> 20) - 1023;
  hx &= 0xfffff;
  const i = (hx + 0x95f64) & 0x100000;
  u = withHighWord(u, hx | (i ^ 0x3ff00000));
  k += i >> 20;
  const f = u - 1;
  if ((0xfffff & (2 + hx)) < 3) {
    if (f === 0) return k === 0 ? 0 : k * ln2High + k * ln2Low;
    const r = f * f * (0.5 - 0.3333333333333333 * f);
    return k === 0 ? f - r : k * ln2High - (r - k * ln2Low - f);
  }
  const s = f / (2 + f),
    z = s * s,
    w = z * z;
  const t1 = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const t2 = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const r = t2 + t1;
  if (((hx - 0x6147a) | (0x6b851 - hx)) > 0) {
    const hfsq = 0.5 * f * f;
    return k === 0 ? f - (hfsq - s * (hfsq + r)) : k * ln2High - (hfsq - (s * (hfsq + r) + k * ln2Low) - f);
  }
  return k === 0 ? f - s * (f - r) : k * ln2High - (s * (f - r) - k * ln2Low - f);
}
/** log to base 10 over a given natural logarithm. */
export function log10(x: number, logOf: (x: number) => number): number {
  if (x === 0) return -Infinity;
  if (x !== x || x < 0) return NaN;
  if (x === Infinity) return x;
  const k = binaryExponent(x),
    i = k < 0 ? 1 : 0,
    y = k + i;
  const normal = highWordOf(x) < 0x00100000 ? x * 18014398509481984 : x;
  const m = withHighWord(normal, (highWordOf(normal) & 0xfffff) | ((0x3ff - i) << 20));
  return y * 3.694239077158931e-13 + 0.4342944819032518 * logOf(m) + y * 0.30102999566361177;
}
/** The cube root. */
export function cbrt(x: number): number {
  if (x === 0 || x - x !== 0) return x;
  const a = Math.abs(x);
  let t = a < 2.2250738585072014e-308 ? a * 18014398509481984 : 0;
  t =
    t === 0
      ? withHighWord(0, Math.trunc(highWordOf(a) / 3) + 715094163)
      : withHighWord(t, Math.trunc(highWordOf(t) / 3) + 696219795);
  let r = (t * t) / a,
    s = 0.5428571428571428 + r * t;
  t *= 0.35714285714285715 + 1.6071428571428572 / (s + 1.4142857142857144 + -0.7053061224489796 / s);
  t = withLowWord(t, 0);
  t = withHighWord(t, highWordOf(t) + 1);
  s = t * t;
  r = a / s;
  r = (r - t) / (t + t + r);
  t = t + t * r;
  return x < 0 ? -t : t;
}
/** sqrt(x² + y²) */
export function hypot(x: number, y: number): number {
  let a = Math.abs(x),
    b = Math.abs(y);
  if (a === Infinity || b === Infinity) return Infinity;
  if (a !== a || b !== b) return NaN;
  if (b > a) [a, b] = [b, a];
  if (highWordOf(a) - highWordOf(b) > 0x3c00000) return a + b;
  let k = 0;
  if (a > 3.2733937296446915e150) {
    a *= powerOfTwo(-600);
    b *= powerOfTwo(-600);
    k = 600;
  }
  if (b < powerOfTwo(-500)) {
    if (b === 0) return a;
    const up = b < 2.2250738585072014e-308 ? 1022 : 600;
    a *= powerOfTwo(up);
    b *= powerOfTwo(up);
    k -= up;
  }
  let w = a - b;
  if (w > b) {
    const t1 = withLowWord(a, 0),
      t2 = a - t1;
    w = Math.sqrt(t1 * t1 - (b * -b - t2 * (a + t1)));
  } else {
    const double = a + a,
      y1 = withLowWord(b, 0),
      y2 = b - y1,
      t1 = withLowWord(double, 0),
      t2 = double - t1;
    w = Math.sqrt(t1 * y1 - (w * -w - (t1 * y2 + t2 * b)));
  }
  return k === 0 ? w : powerOfTwo(k) * w;
}
/** x^y */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x !== x || y !== y) return NaN;
  const ay = Math.abs(y),
    ax = Math.abs(x),
    negative = highWordOf(x) >>> 31 === 1;
  if (y === 2) return x * x;
  if (y === 0.5 && x >= -1.7976931348623157e308) return Math.sqrt(x + 0);
  if (ay === 1) return y === 1 ? x : 1 / x;
  if (ay === Infinity) return ax === 1 ? NaN : ax > 1 === y > 0 ? Infinity : 0;
  const whole = ay >= 9007199254740992 || Math.trunc(y) === y,
    odd = whole && ay < 9007199254740992 && y % 2 !== 0;
  if (ax === 0 || ax === Infinity || ax === 1) {
    const z = y < 0 ? 1 / ax : ax;
    if (!negative) return z;
    if (ax === 1 && !whole) return NaN;
    return odd ? -z : z;
  }
  if (negative && !whole) return NaN;
  const r = positivePower(ax, ay, y);
  return negative && odd ? -r : r;
}
function positivePower(ax: number, ay: number, y: number): number {
  let t1: number, t2: number;
  if (ay > 2147485695.9999995) {
    if (ax < 0.9999995231628418) return y < 0 ? Infinity : 0;
    if (ax > 1.0000009536743162) return y > 0 ? Infinity : 0;
    const t = ax - 1,
      w = t * t * (0.5 - t * (0.3333333333333333 - t * 0.25));
    const u = 1.4426950216293335 * t,
      v = t * 1.9259629911266175e-8 - w * 1.4426950408889634;
    t1 = withLowWord(u + v, 0);
    t2 = v - (t1 - u);
  } else {
    let n = 0,
      x = ax;
    if (highWordOf(x) < 0x00100000) {
      x *= 9007199254740992;
      n -= 53;
    }
    let ix = highWordOf(x);
    n += (ix >> 20) - 0x3ff;
    const j = ix & 0xfffff;
    ix = j | 0x3ff00000;
    let k = 0;
    if (j > 0x3988e) {
      if (j < 0xbb67a) k = 1;
      else {
        n++;
        ix -= 0x100000;
      }
    }
    x = withHighWord(x, ix);
    const bp = k === 0 ? 1 : 1.5,
      dpHigh = k === 0 ? 0 : 0.5849624872207642,
      dpLow = k === 0 ? 0 : 1.350039202129749e-8;
    const u0 = x - bp,
      v0 = 1 / (x + bp),
      ss = u0 * v0,
      sh = withLowWord(ss, 0);
    let th = withHighWord(0, ((ix >> 1) | 0x20000000) + 0x80000 + (k << 18));
    let tl = x - (th - bp);
    const sl = v0 * (u0 - sh * th - sh * tl);
    let s2 = ss * ss;
    let r =
      s2 *
      s2 *
      (0.5999999999999946 +
        s2 *
          (0.4285714285785502 +
            s2 *
              (0.33333332981837743 +
                s2 * (0.272728123808534 + s2 * (0.23066074577556175 + s2 * 0.20697501780033842)))));
    r += sl * (sh + ss);
    s2 = sh * sh;
    th = withLowWord(3 + s2 + r, 0);
    tl = r - (th - 3 - s2);
    const u = sh * th,
      v = sl * th + tl * ss,
      ph = withLowWord(u + v, 0),
      pl = v - (ph - u);
    const zh = 0.9617967009544373 * ph,
      zl = -7.028461650952758e-9 * ph + pl * 0.9617966939259756 + dpLow;
    t1 = withLowWord(zh + zl + dpHigh + n, 0);
    t2 = zl - (t1 - n - dpHigh - zh);
  }
  const y1 = withLowWord(y, 0),
    pl = (y - y1) * t1 + y * t2;
  const ph = y1 * t1;
  const z = pl + ph;
  const j = highWordOf(z) | 0,
    i = lowWordOf(z);
  if (j >= 0x40900000) {
    if (j > 0x40900000 || i !== 0 || pl + 8.008566259537294e-17 > z - ph) return Infinity;
  } else if ((j & 0x7fffffff) >= 0x4090cc00) {
    if (highWordOf(z) !== 0xc090cc00 || i !== 0 || pl <= z - ph) return 0;
  }
  return powerOfTwoOf(ph, pl, j);
}
/** 2^(ph + pl), j the high word of the sum. */
function powerOfTwoOf(head: number, pl: number, j: number): number {
  let ph = head,
    n = 0;
  const i = j & 0x7fffffff;
  if (i > 0x3fe00000) {
    let k = (i >> 20) - 0x3ff;
    n = j + (0x100000 >> (k + 1));
    k = ((n & 0x7fffffff) >> 20) - 0x3ff;
    ph -= withHighWord(0, (n & ~(0xfffff >> k)) >>> 0);
    n = ((n & 0xfffff) | 0x100000) >> (20 - k);
    if (j < 0) n = -n;
  }
  const t = withLowWord(pl + ph, 0),
    u = t * 0.6931471824645996;
  const v = (pl - (t - ph)) * 0.6931471805599453 + t * -1.904654299957768e-9;
  let z = u + v;
  const w = v - (z - u),
    c = expRest(z);
  z = 1 - ((z * c) / (c - 2) - (w + z * w) - z);
  const high = (highWordOf(z) + (n << 20)) | 0;
  return high >> 20 <= 0 ? scaleByPower(z, n) : withHighWord(z, high >>> 0);
}
