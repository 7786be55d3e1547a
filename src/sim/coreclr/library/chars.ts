// Char's classes and case mapping: the tables of .NET's own Unicode data (sim/text).
import {
  isDigit,
  isLetter as letter,
  isLower,
  isPunctuation,
  isSymbol as symbol,
  isUpper,
  isWhiteSpace,
  toLower as low,
  toUpper as up,
} from '../../text/dotnet.ts';
export const isWhite = (c: number): boolean => isWhiteSpace(c);
export const isDigitChar = (c: number): boolean => isDigit(c);
export const isUpperChar = (c: number): boolean => isUpper(c);
export const isLowerChar = (c: number): boolean => isLower(c);
export const isLetter = (c: number): boolean => letter(c);
export const isPunct = (c: number): boolean => isPunctuation(c);
export const isSymbol = (c: number): boolean => symbol(c);
export const toUpper = (c: number): number => up(c);
export const toLower = (c: number): number => low(c);
