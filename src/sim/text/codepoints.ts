// Code points in a UTF-16 host string; a lone surrogate is a code point of its own.

/** The code point at a unit index (its pair if one starts there). */
export function pointAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if ((unit & 0xfc00) === 0xd800 && index + 1 < text.length) {
    const next = text.charCodeAt(index + 1);
    if ((next & 0xfc00) === 0xdc00) return 0x10000 + ((unit & 0x3ff) << 10) + (next & 0x3ff);
  }
  return unit;
}
/** Units a code point takes. */
export function unitsOf(point: number): 1 | 2 {
  return point > 0xffff ? 2 : 1;
}
/** True for U+D800 to U+DFFF. */
export function isSurrogate(point: number): boolean {
  return (point & 0x1ff800) === 0xd800;
}
/** The host string of one code point. */
export function textOf(point: number): string {
  return point > 0xffff
    ? String.fromCharCode(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + (point & 0x3ff))
    : String.fromCharCode(point);
}
/** All code points. */
export function pointsOf(text: string): number[] {
  const points: number[] = [];
  for (let i = 0; i < text.length;) {
    const point = pointAt(text, i);
    points.push(point);
    i += point > 0xffff ? 2 : 1;
  }
  return points;
}
/** The host string of code points. Two lone surrogates side by side join into a pair, as they must in UTF-16. */
export function textOfPoints(points: Iterable<number>): string {
  let text = '';
  for (const point of points) text += textOf(point);
  return text;
}
/** Number of code points. */
export function countPoints(text: string): number {
  let n = text.length;
  for (let i = 1; i < text.length; i++)
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) n--;
  return n;
}
/** The largest code point, 0 for an empty text (what decides the width of a CPython str). */
export function largestPoint(text: string): number {
  let most = 0;
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    if (point > most) most = point;
    if (point > 0xffff) i++;
  }
  return most;
}
