// Sums of two doubles (Dekker 1971, Knuth 4.2.2): about 106 bits. Each operation returns the head and leaves the tail in `tail`.

/** The low part of the last result. */
export let tail = 0;

/** a + b exactly. */
export function twoSum(a: number, b: number): number {
  const s = a + b,
    v = s - a;
  tail = a - (s - v) + (b - v);
  return s;
}
/** a + b exactly for |a| >= |b|. */
export function fastTwoSum(a: number, b: number): number {
  const s = a + b;
  tail = b - (s - a);
  return s;
}
/** a * b exactly (|a|, |b| below 2^995, product well above the subnormals). */
export function twoProduct(a: number, b: number): number {
  const p = a * b;
  const ta = 134217729 * a,
    ah = ta - (ta - a),
    al = a - ah;
  const tb = 134217729 * b,
    bh = tb - (tb - b),
    bl = b - bh;
  tail = ah * bh - p + ah * bl + al * bh + al * bl;
  return p;
}
/** (ah + al) + (bh + bl). */
export function add(ah: number, al: number, bh: number, bl: number): number {
  const s = ah + bh,
    v = s - ah;
  const e = ah - (s - v) + (bh - v);
  const t = al + bl,
    w = t - al;
  const f = al - (t - w) + (bl - w);
  const u = e + t,
    s1 = s + u;
  const g = u - (s1 - s) + f,
    r = s1 + g;
  tail = g - (r - s1);
  return r;
}
/** (ah + al) * (bh + bl). */
export function multiply(ah: number, al: number, bh: number, bl: number): number {
  const p = ah * bh;
  const ta = 134217729 * ah,
    xh = ta - (ta - ah),
    xl = ah - xh;
  const tb = 134217729 * bh,
    yh = tb - (tb - bh),
    yl = bh - yh;
  const e = xh * yh - p + xh * yl + xl * yh + xl * yl + (ah * bl + al * bh);
  const r = p + e;
  tail = e - (r - p);
  return r;
}
/** (ah + al) / (bh + bl). */
export function divide(ah: number, al: number, bh: number, bl: number): number {
  const q1 = ah / bh;
  const ph = multiply(bh, bl, q1, 0);
  const rh = add(ah, al, -ph, -tail),
    rl = tail;
  const q2 = rh / bh;
  const sh = multiply(bh, bl, q2, 0);
  const q3 = add(rh, rl, -sh, -tail) / bh;
  const q = fastTwoSum(q1, q2);
  return add(q, tail, q3, 0);
}
/** sqrt(ah + al) for ah > 0. */
export function squareRoot(ah: number, al: number): number {
  const s = Math.sqrt(ah);
  const p = twoProduct(s, s);
  const rest = add(ah, al, -p, -tail);
  const t = rest / (2 * s);
  const h = fastTwoSum(s, t),
    l = tail;
  // One more correction brings the tail to full accuracy.
  const q = multiply(h, l, h, l);
  const d = add(ah, al, -q, -tail) / (2 * h);
  return add(h, l, d, 0);
}

/**
 * The double nearest to head + low, if an error of `error` (relative to head) cannot change it; otherwise NaN.
 * The head is already the nearest double of the sum.
 */
export function rounded(head: number, low: number, error: number): number {
  const e = Math.abs(head) * error;
  const a = head + (low - e),
    b = head + (low + e);
  return a === b ? a : NaN;
}

const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);
bits[0] = 1;
const lowAt = words[0] === 0 ? 0 : 1;

/**
 * a * b + c with one rounding, where neither the product nor its low half overflows or underflows (the range of an
 * elementary function's own steps). The low parts are added with rounding to odd (Boldo and Melquiond 2008).
 */
export function fma(a: number, b: number, c: number): number {
  const ph = twoProduct(a, b),
    pl = tail;
  const th = twoSum(c, pl),
    tl = tail;
  const vh = twoSum(ph, th),
    vl = tail;
  let z = twoSum(tl, vl);
  if (tail !== 0) {
    bits[0] = z;
    const low = words[lowAt]!;
    if ((low & 1) === 0) {
      if (tail > 0 === z > 0) words[lowAt] = low + 1;
      else {
        if (low === 0) words[1 - lowAt] = words[1 - lowAt]! - 1;
        words[lowAt] = low - 1;
      }
      z = bits[0];
    }
  }
  return vh + z;
}
