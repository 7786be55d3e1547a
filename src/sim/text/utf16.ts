// UTF-16 and UTF-32 byte forms of host strings.

import { pointAt, textOf } from './codepoints.ts';

/** The units as bytes. */
export function encodeUtf16(text: string, littleEndian = true): Uint8Array {
  const out = new Uint8Array(text.length * 2),
    view = new DataView(out.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return out;
}
/** The units of bytes; an odd last byte is left out (the caller reports it). */
export function decodeUtf16(bytes: Uint8Array, littleEndian = true): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) text += String.fromCharCode(view.getUint16(i, littleEndian));
  return text;
}
/** The code points as 4-byte words. */
export function encodeUtf32(text: string, littleEndian = true): Uint8Array {
  const words: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    words.push(point);
    if (point > 0xffff) i++;
  }
  const out = new Uint8Array(words.length * 4),
    view = new DataView(out.buffer);
  words.forEach((word, i) => view.setUint32(4 * i, word, littleEndian));
  return out;
}
/** The text of 4-byte words, or undefined when one is no code point. */
export function decodeUtf32(bytes: Uint8Array, littleEndian = true): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const point = view.getUint32(i, littleEndian);
    if (point > 0x10ffff) return undefined;
    text += textOf(point);
  }
  return text;
}
/** Replaces every lone surrogate (what a UTF-16 writer does with it). */
export function wellFormed(text: string, replacement = '\ufffd'): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    out += (point & 0x1ff800) === 0xd800 ? replacement : textOf(point);
    if (point > 0xffff) i++;
  }
  return out;
}
