// char and the case of str in Rust 1.95 (Unicode 17.0).

import { lowerText, mapText } from './casing.ts';
import * as table from './tables/rust.ts';
import { mapOf, setOf } from './tables.ts';

export { unicodeVersion } from './tables/rust.ts';
export const isAlphabetic = setOf(table.alphabeticSet);
export const isNumeric = setOf(table.numericSet);
export const isWhitespace = setOf(table.whitespaceSet);
export const isUppercase = setOf(table.upperSet);
export const isLowercase = setOf(table.lowerSet);
/** True where {:?} of a char writes an escape instead of the character. */
export const isEscapedInChar = setOf(table.escapedCharSet);
/** True where {:?} of a str writes an escape: as in a char, but for " and not for '. */
export const isEscapedInString = setOf(table.escapedStringSet);
const cased = setOf(table.casedSet),
  ignorable = setOf(table.ignorableSet);
const upperOf = mapOf(table.upperMap),
  lowerOf = mapOf(table.lowerMap);

/** char::is_alphanumeric */
export function isAlphanumeric(point: number): boolean {
  return isAlphabetic(point) || isNumeric(point);
}
/** char::is_control */
export function isControl(point: number): boolean {
  return point < 0x20 || (point >= 0x7f && point < 0xa0);
}
/** char::to_uppercase */
export function toUppercase(point: number): readonly number[] {
  return upperOf(point) ?? [point];
}
/** char::to_lowercase */
export function toLowercase(point: number): readonly number[] {
  return lowerOf(point) ?? [point];
}
/** str::to_uppercase */
export function upper(text: string): string {
  return mapText(text, upperOf);
}
/** str::to_lowercase */
export function lower(text: string): string {
  return lowerText(text, lowerOf, cased, ignorable);
}
