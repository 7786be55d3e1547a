// Characters and case of str in CPython 3.13 (Unicode 15.1). Tests take one code point; the empty-string rules of str.is… are the caller's.

import { isFinal, lowerText, mapText } from './casing.ts';
import { pointsOf, textOfPoints } from './codepoints.ts';
import * as table from './tables/python.ts';
import { categoriesOf, mapOf, setOf, valuesOf } from './tables.ts';

export { unicodeVersion } from './tables/python.ts';
/** unicodedata.category */
export const category = categoriesOf(table.categoryRuns);
export const isAlpha = setOf(table.alphaSet);
export const isDecimal = setOf(table.decimalSet);
export const isDigit = setOf(table.digitSet);
export const isNumeric = setOf(table.numericSet);
export const isSpace = setOf(table.spaceSet);
export const isPrintable = setOf(table.printableSet);
/** str.islower of one character (the property Lowercase). */
export const isLower = setOf(table.lowerSet);
/** str.isupper of one character (the property Uppercase). */
export const isUpper = setOf(table.upperSet);
/** May begin an identifier ('_' included). */
export const isIdentifierStart = setOf(table.identifierStartSet);
export const isIdentifierPart = setOf(table.identifierPartSet);
/** False where NFKC changes the character: an identifier with it is another name than it looks. */
export const isNormal = setOf(table.normalSet);
export const decimalValue = valuesOf(table.decimalValues);
export const digitValue = valuesOf(table.digitValues);
export const numericValue = valuesOf(table.numericValues);
const cased = setOf(table.casedSet),
  ignorable = setOf(table.ignorableSet);
const upperOf = mapOf(table.upperMap),
  lowerOf = mapOf(table.lowerMap),
  titleOf = mapOf(table.titleMap),
  foldOf = mapOf(table.casefoldMap);

/** True for a titlecase letter (Lt). */
export function isTitle(point: number): boolean {
  return category(point) === 'Lt';
}
/** The property str.title and str.istitle go by. */
export function isCased(point: number): boolean {
  return isLower(point) || isUpper(point) || isTitle(point);
}
/** str.upper */
export function upper(text: string): string {
  return mapText(text, upperOf);
}
/** str.lower */
export function lower(text: string): string {
  return lowerText(text, lowerOf, cased, ignorable);
}
/** str.casefold */
export function casefold(text: string): string {
  return mapText(text, foldOf);
}
function lowerAt(points: readonly number[], i: number): readonly number[] {
  if (points[i] === 0x3a3) return [isFinal(points, i, cased, ignorable) ? 0x3c2 : 0x3c3];
  return lowerOf(points[i]!) ?? [points[i]!];
}
/** str.title: the first cased character of each run of cased ones in title case, the rest lower. */
export function title(text: string): string {
  const points = pointsOf(text),
    out: number[] = [];
  let inside = false;
  points.forEach((point, i) => {
    out.push(...(inside ? lowerAt(points, i) : (titleOf(point) ?? [point])));
    inside = isCased(point);
  });
  return textOfPoints(out);
}
/** str.capitalize */
export function capitalize(text: string): string {
  const points = pointsOf(text);
  return textOfPoints(points.flatMap((point, i) => (i === 0 ? (titleOf(point) ?? [point]) : lowerAt(points, i))));
}
/** str.swapcase */
export function swapcase(text: string): string {
  const points = pointsOf(text);
  return textOfPoints(
    points.flatMap((point, i) =>
      isUpper(point) ? lowerAt(points, i) : isLower(point) ? (upperOf(point) ?? [point]) : [point],
    ),
  );
}
/** True for the characters str.splitlines ends a line at. */
export function isLineBreak(point: number): boolean {
  return (
    (point >= 0x0a && point <= 0x0d) ||
    (point >= 0x1c && point <= 0x1e) ||
    point === 0x85 ||
    point === 0x2028 ||
    point === 0x2029
  );
}
