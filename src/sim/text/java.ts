// java.lang.Character and the case of String in JDK 25 (Unicode 16.0), in the root locale.

import { lowerText, mapText } from './casing.ts';
import * as table from './tables/java.ts';
import { categoriesOf, mapOf, setOf, simpleMapOf, valuesOf } from './tables.ts';

export { unicodeVersion } from './tables/java.ts';
/** Character.getType, by its category's short name. */
export const category = categoriesOf(table.categoryRuns);
export const isLetter = setOf(table.letterSet);
export const isDigit = setOf(table.digitSet);
export const isAlphabetic = setOf(table.alphabeticSet);
export const isWhitespace = setOf(table.whitespaceSet);
export const isSpaceChar = setOf(table.spaceCharSet);
export const isUpperCase = setOf(table.upperSet);
export const isLowerCase = setOf(table.lowerSet);
export const isJavaIdentifierStart = setOf(table.identifierStartSet);
export const isJavaIdentifierPart = setOf(table.identifierPartSet);
export const isIdentifierIgnorable = setOf(table.identifierIgnorableSet);
export const isIdeographic = setOf(table.ideographicSet);
/** Character.toUpperCase(int) */
export const toUpperCase = simpleMapOf(table.upperMap);
/** Character.toLowerCase(int) */
export const toLowerCase = simpleMapOf(table.lowerMap);
/** Character.toTitleCase(int) */
export const toTitleCase = simpleMapOf(table.titleMap);
const values = valuesOf(table.numericValues);
const upperOf = mapOf(table.upperStringMap),
  lowerOf = mapOf(table.lowerStringMap);
const cased = setOf(table.casedSet),
  ignorable = setOf(table.ignorableSet);

/** Character.isLetterOrDigit */
export function isLetterOrDigit(point: number): boolean {
  return isLetter(point) || isDigit(point);
}
/** Character.isTitleCase */
export function isTitleCase(point: number): boolean {
  return category(point) === 'Lt';
}
/** Character.isDefined */
export function isDefined(point: number): boolean {
  return category(point) !== 'Cn';
}
/** Character.getNumericValue: -1 for none, -2 for a fraction. */
export function numericValue(point: number): number {
  return values(point) ?? -1;
}
/** Character.digit(point, radix): -1 when it is no digit of the radix. */
export function digit(point: number, radix: number): number {
  if (radix < 2 || radix > 36) return -1;
  const latin =
    (point >= 0x41 && point <= 0x5a) ||
    (point >= 0x61 && point <= 0x7a) ||
    (point >= 0xff21 && point <= 0xff3a) ||
    (point >= 0xff41 && point <= 0xff5a);
  const value = latin || isDigit(point) ? numericValue(point) : -1;
  return value < radix ? value : -1;
}
/** String.toUpperCase */
export function upper(text: string): string {
  return mapText(text, upperOf);
}
/** String.toLowerCase */
export function lower(text: string): string {
  return lowerText(text, lowerOf, cased, ignorable);
}
