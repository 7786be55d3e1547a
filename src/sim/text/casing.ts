// Case mapping of whole texts: one code point after the other, with the final-sigma rule where the runtime has it.

import { pointAt, pointsOf, textOf, textOfPoints } from './codepoints.ts';

type Mapping = (point: number) => readonly number[] | undefined;
type Test = (point: number) => boolean;

/** Every code point replaced by its mapping. */
export function mapText(text: string, mapping: Mapping): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    if (point > 0xffff) i++;
    const to = mapping(point);
    out += to === undefined ? textOf(point) : textOfPoints(to);
  }
  return out;
}
/** Lower case with Σ at the end of a word as ς: a cased point before it, none after it, ignorable ones skipped. */
export function lowerText(text: string, mapping: Mapping, cased: Test, ignorable: Test): string {
  if (!text.includes('Σ')) return mapText(text, mapping);
  const points = pointsOf(text),
    out: number[] = [];
  points.forEach((point, i) => {
    if (point !== 0x3a3) out.push(...(mapping(point) ?? [point]));
    else out.push(isFinal(points, i, cased, ignorable) ? 0x3c2 : 0x3c3);
  });
  return textOfPoints(out);
}
/** Is the sigma at index i a final one? */
export function isFinal(points: readonly number[], i: number, cased: Test, ignorable: Test): boolean {
  let j = i - 1;
  while (j >= 0 && ignorable(points[j]!)) j--;
  if (j < 0 || !cased(points[j]!)) return false;
  j = i + 1;
  while (j < points.length && ignorable(points[j]!)) j++;
  return j === points.length || !cased(points[j]!);
}
