// UTF-8 to and from host strings, with the exact place and extent of every error.

import { pointAt, textOf } from './codepoints.ts';

/** Bytes a code point takes. */
export function byteLength(point: number): 1 | 2 | 3 | 4 {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
/** Bytes a text takes; a lone surrogate counts 3. */
export function utf8Length(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    n += byteLength(point);
    if (point > 0xffff) i++;
  }
  return n;
}
/** What to do with a lone surrogate: write its three bytes, or one replacement character, or `?`. */
export type Surrogates = 'pass' | 'replacement' | 'question';
/** The bytes of a text. */
export function encodeUtf8(text: string, surrogates: Surrogates = 'pass'): Uint8Array {
  const out = new Uint8Array(utf8Length(text));
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    let point = pointAt(text, i);
    if (point > 0xffff) i++;
    if (surrogates !== 'pass' && (point & 0x1ff800) === 0xd800) point = surrogates === 'question' ? 0x3f : 0xfffd;
    if (point < 0x80) out[at++] = point;
    else {
      if (point < 0x800) out[at++] = 0xc0 | (point >> 6);
      else {
        if (point < 0x10000) out[at++] = 0xe0 | (point >> 12);
        else {
          out[at++] = 0xf0 | (point >> 18);
          out[at++] = 0x80 | ((point >> 12) & 0x3f);
        }
        out[at++] = 0x80 | ((point >> 6) & 0x3f);
      }
      out[at++] = 0x80 | (point & 0x3f);
    }
  }
  return at === out.length ? out : out.slice(0, at);
}
/** The index of the first lone surrogate in units, or -1 (Python's encode fails there). */
export function firstSurrogate(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    if ((point & 0x1ff800) === 0xd800) return i;
    if (point > 0xffff) i++;
  }
  return -1;
}

/** A wrong sequence: bytes `start` to `end` are its longest valid beginning (or the one byte that cannot begin). */
export interface Utf8Error {
  readonly start: number;
  readonly end: number;
  /** CPython's words; Rust reports `unexpected end of data` as an error of unknown length. */
  readonly reason: 'invalid start byte' | 'invalid continuation byte' | 'unexpected end of data';
}
/** One code point at `start`, or the error there. */
export function decodeOne(
  bytes: Uint8Array,
  start: number,
): { readonly point: number; readonly length: number } | Utf8Error {
  const first = bytes[start]!;
  if (first < 0x80) return { point: first, length: 1 };
  const need =
    first >= 0xc2 && first <= 0xdf ? 1 : first >= 0xe0 && first <= 0xef ? 2 : first >= 0xf0 && first <= 0xf4 ? 3 : 0;
  if (need === 0) return { start, end: start + 1, reason: 'invalid start byte' };
  let point = first & (0x3f >> need);
  for (let k = 1; k <= need; k++) {
    if (start + k >= bytes.length) return { start, end: start + k, reason: 'unexpected end of data' };
    const byte = bytes[start + k]!;
    // The second byte excludes overlong forms, surrogates and points above U+10FFFF.
    const low = k > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = k > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return { start, end: start + k, reason: 'invalid continuation byte' };
    point = (point << 6) | (byte & 0x3f);
  }
  return { point, length: need + 1 };
}
/** The text, or the first error. */
export function decodeUtf8(bytes: Uint8Array): string | Utf8Error {
  let text = '';
  for (let i = 0; i < bytes.length;) {
    const one = decodeOne(bytes, i);
    if ('reason' in one) return one;
    text += textOf(one.point);
    i += one.length;
  }
  return text;
}
/** The text with U+FFFD for every wrong sequence (Python errors='replace', Rust from_utf8_lossy, Java, .NET), or without them. */
export function decodeUtf8Lossy(bytes: Uint8Array, replacement = '\ufffd'): string {
  let text = '';
  for (let i = 0; i < bytes.length;) {
    const one = decodeOne(bytes, i);
    if ('reason' in one) {
      text += replacement;
      i = one.end;
    } else {
      text += textOf(one.point);
      i += one.length;
    }
  }
  return text;
}
