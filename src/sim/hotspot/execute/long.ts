// 64-bit arithmetic on two 32-bit halves in stack columns.
/** High half of a 64-bit product; the low half is Math.imul of the low ones. */
export function longMulHi(al: number, ah: number, bl: number, bh: number): number {
  const a0 = al & 0xffff,
    a1 = al >>> 16,
    b0 = bl & 0xffff,
    b1 = bl >>> 16;
  const p00 = a0 * b0,
    p01 = a0 * b1,
    p10 = a1 * b0,
    p11 = a1 * b1;
  const mid = (p00 >>> 16) + (p01 & 0xffff) + (p10 & 0xffff);
  const hi = p11 + Math.floor(p01 / 65536) + Math.floor(p10 / 65536) + (mid >>> 16);
  return (hi + Math.imul(al, bh) + Math.imul(ah, bl)) | 0;
}
export function longOf(lo: number, hi: number): bigint {
  return (BigInt(hi) << 32n) | BigInt(lo >>> 0);
}
export function setLong(S: Int32Array, H: Int32Array, i: number, v: bigint): void {
  S[i] = Number(BigInt.asIntN(32, v));
  H[i] = Number(BigInt.asIntN(32, v >> 32n));
}
function safe(hi: number): boolean {
  return hi >= -2097152 && hi < 2097152;
}
export function longDiv(S: Int32Array, H: Int32Array, a: number, b: number): void {
  const ah = H[a]!,
    bh = H[b]!;
  if (safe(ah) && safe(bh)) {
    const q = Math.trunc((ah * 4294967296 + (S[a]! >>> 0)) / (bh * 4294967296 + (S[b]! >>> 0)));
    const r = (ah * 4294967296 + (S[a]! >>> 0)) % (bh * 4294967296 + (S[b]! >>> 0));
    const exact = (ah * 4294967296 + (S[a]! >>> 0) - r) / (bh * 4294967296 + (S[b]! >>> 0));
    const v = Number.isInteger(exact) ? exact : q;
    H[a] = Math.floor(v / 4294967296);
    S[a] = v | 0;
    if (v < -2147483648 || v > 2147483647) S[a] = (v - H[a]! * 4294967296) | 0;
    return;
  }
  setLong(S, H, a, BigInt.asIntN(64, longOf(S[a]!, ah) / longOf(S[b]!, bh)));
}
export function longRem(S: Int32Array, H: Int32Array, a: number, b: number): void {
  const ah = H[a]!,
    bh = H[b]!;
  if (safe(ah) && safe(bh)) {
    const v = (ah * 4294967296 + (S[a]! >>> 0)) % (bh * 4294967296 + (S[b]! >>> 0));
    const hi = Math.floor(v / 4294967296);
    H[a] = hi;
    S[a] = (v - hi * 4294967296) | 0;
    return;
  }
  setLong(S, H, a, longOf(S[a]!, ah) % longOf(S[b]!, bh));
}
/** l2d: rounded once. */
export function toDouble(lo: number, hi: number): number {
  return safe(hi) ? hi * 4294967296 + (lo >>> 0) : Number(longOf(lo, hi));
}
/** d2l: truncated and saturated. */
export function fromDouble(S: Int32Array, H: Int32Array, i: number, d: number): void {
  if (d !== d) {
    S[i] = 0;
    H[i] = 0;
    return;
  }
  if (d >= 9223372036854775807) {
    S[i] = -1;
    H[i] = 2147483647;
    return;
  }
  if (d <= -9223372036854775808) {
    S[i] = 0;
    H[i] = -2147483648;
    return;
  }
  const v = Math.trunc(d);
  const hi = Math.floor(v / 4294967296);
  H[i] = hi;
  S[i] = (v - hi * 4294967296) | 0;
}
export function longText(lo: number, hi: number): string {
  return safe(hi) ? String(hi * 4294967296 + (lo >>> 0)) : longOf(lo, hi).toString();
}
