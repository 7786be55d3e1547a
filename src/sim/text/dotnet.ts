// System.Char and the invariant case of System.String in .NET 10 (Unicode 16.0). char tests take one UTF-16 unit.

import { mapText } from './casing.ts';
import * as table from './tables/dotnet.ts';
import { categoriesOf, mapOf, setOf, simpleMapOf, valuesOf } from './tables.ts';

export { unicodeVersion } from './tables/dotnet.ts';
/** CharUnicodeInfo.GetUnicodeCategory, by its category's short name. */
export const category = categoriesOf(table.categoryRuns);
export const isWhiteSpace = setOf(table.charSpaceSet);
export const isLetter = setOf(table.charLetterSet);
export const isDigit = setOf(table.charDigitSet);
export const isNumber = setOf(table.charNumberSet);
export const isPunctuation = setOf(table.charPunctuationSet);
export const isSymbol = setOf(table.charSymbolSet);
export const isUpper = setOf(table.charUpperSet);
export const isLower = setOf(table.charLowerSet);
export const isControl = setOf(table.charControlSet);
export const isSeparator = setOf(table.charSeparatorSet);
const upperOf = mapOf(table.upperMap),
  lowerOf = mapOf(table.lowerMap);
/** Rune.ToUpperInvariant; char.ToUpperInvariant for a unit that is no surrogate. */
export const toUpper = simpleMapOf(table.upperMap);
/** Rune.ToLowerInvariant */
export const toLower = simpleMapOf(table.lowerMap);
const values = valuesOf(table.numericValues);

/** char.IsLetterOrDigit */
export function isLetterOrDigit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}
/** char.GetNumericValue: -1 for none. */
export function numericValue(point: number): number {
  return values(point) ?? -1;
}
/** string.ToUpperInvariant: simple mappings only, one code point to one. */
export function upper(text: string): string {
  return mapText(text, upperOf);
}
/** string.ToLowerInvariant */
export function lower(text: string): string {
  return mapText(text, lowerOf);
}
