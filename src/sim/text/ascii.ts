// <cctype> in the "C" locale, and the ASCII-only methods of the other languages: only values below 128 have a class.

export function isUpper(c: number): boolean {
  return c >= 0x41 && c <= 0x5a;
}
export function isLower(c: number): boolean {
  return c >= 0x61 && c <= 0x7a;
}
export function isAlpha(c: number): boolean {
  return isUpper(c) || isLower(c);
}
export function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}
export function isAlnum(c: number): boolean {
  return isAlpha(c) || isDigit(c);
}
export function isHexDigit(c: number): boolean {
  return isDigit(c) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66);
}
/** Space, \t \n \v \f \r. */
export function isSpace(c: number): boolean {
  return c === 0x20 || (c >= 0x09 && c <= 0x0d);
}
/** Space and \t. */
export function isBlank(c: number): boolean {
  return c === 0x20 || c === 0x09;
}
export function isControl(c: number): boolean {
  return (c >= 0 && c < 0x20) || c === 0x7f;
}
export function isPrint(c: number): boolean {
  return c >= 0x20 && c < 0x7f;
}
export function isGraph(c: number): boolean {
  return c > 0x20 && c < 0x7f;
}
export function isPunct(c: number): boolean {
  return isGraph(c) && !isAlnum(c);
}
export function toUpper(c: number): number {
  return isLower(c) ? c - 32 : c;
}
export function toLower(c: number): number {
  return isUpper(c) ? c + 32 : c;
}
/** A text with its ASCII letters in upper case (Rust to_ascii_uppercase, Python bytes.upper). */
export function upper(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(toUpper(text.charCodeAt(i)));
  return out;
}
/** A text with its ASCII letters in lower case. */
export function lower(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(toLower(text.charCodeAt(i)));
  return out;
}
