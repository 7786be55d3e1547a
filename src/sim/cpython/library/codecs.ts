// str.encode and bytes.decode: utf-8, latin-1, ascii, utf-16 and utf-32 with CPython 3.13's error handlers and messages.
import { T } from '../memory/kinds.ts';
import type { Vm } from '../execute/vm.ts';
import { newException, raiseObject } from '../values/exception.ts';
import { pointsOf, textOfPoints } from '../../text/codepoints.ts';
import { hex } from '../values/text.ts';
import { isExactSet } from '../values/set.ts';

const NAMES: Record<string, string> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  u8: 'utf-8',
  utf: 'utf-8',
  'utf-16': 'utf-16',
  utf16: 'utf-16',
  'utf-16-le': 'utf-16-le',
  'utf-16le': 'utf-16-le',
  'utf-16-be': 'utf-16-be',
  'utf-16be': 'utf-16-be',
  'utf-32': 'utf-32',
  'utf-32-le': 'utf-32-le',
  'utf-32-be': 'utf-32-be',
  ascii: 'ascii',
  'us-ascii': 'ascii',
  latin1: 'latin-1',
  'latin-1': 'latin-1',
  'iso-8859-1': 'latin-1',
  'iso8859-1': 'latin-1',
  l1: 'latin-1',
  'utf-8-sig': 'utf-8-sig',
};
function codec(m: Vm, name: string): string | null {
  const key = name.replace(/[A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 32)).replace(/_/g, '-');
  const c = NAMES[key];
  if (c !== undefined) return c;
  if (
    /^(cp|iso|mac|koi|big|gb|shift|euc|hz|utf|ptcp|tis|johab|idna|punycode|raw|unicode|rot|hex|base64|bz2|zlib|quopri|uu|undefined|oem|mbcs|charmap)/.test(
      key,
    )
  )
    m.refuse(`codec ${name}`);
  m.raise(T.LookupError, `unknown encoding: ${name}`);
  return null;
}
function error(m: Vm, encode: boolean, enc: string, obj: number, start: number, end: number, reason: string): 0 {
  const args = m.tuple([m.str(enc), m.incref(obj), m.int(start), m.int(end), m.str(reason)]);
  const e = newException(m, encode ? T.UnicodeEncodeError : T.UnicodeDecodeError, args);
  m.cellsOf(args).forEach((x, i) => m.setField(e, 5 + i, m.incref(x)));
  return raiseObject(m, e);
}

export function encodeText(m: Vm, s: number, name: string, errors: string): number {
  const enc = codec(m, name);
  if (enc === null) return 0;
  const points = pointsOf(m.text(s));
  const out: number[] = [];
  const wide = enc.startsWith('utf');
  const max = enc === 'ascii' ? 127 : enc === 'latin-1' ? 255 : 0x10ffff;
  const put = (p: number): void => {
    if (enc === 'utf-8' || enc === 'utf-8-sig') {
      if (p < 128) out.push(p);
      else if (p < 2048) out.push(192 | (p >> 6), 128 | (p & 63));
      else if (p < 65536) out.push(224 | (p >> 12), 128 | ((p >> 6) & 63), 128 | (p & 63));
      else out.push(240 | (p >> 18), 128 | ((p >> 12) & 63), 128 | ((p >> 6) & 63), 128 | (p & 63));
    } else if (enc.startsWith('utf-16')) {
      const unit = (u: number): void =>
        void (enc === 'utf-16-be' ? out.push(u >> 8, u & 255) : out.push(u & 255, u >> 8));
      if (p < 65536) unit(p);
      else {
        unit(0xd800 + ((p - 65536) >> 10));
        unit(0xdc00 + ((p - 65536) & 1023));
      }
    } else if (enc.startsWith('utf-32')) {
      const b = [p & 255, (p >> 8) & 255, (p >> 16) & 255, 0];
      out.push(...(enc === 'utf-32-be' ? b.reverse() : b));
    } else out.push(p);
  };
  if (enc === 'utf-16') out.push(255, 254);
  if (enc === 'utf-32') out.push(255, 254, 0, 0);
  if (enc === 'utf-8-sig') out.push(0xef, 0xbb, 0xbf);
  for (let i = 0; i < points.length; i++) {
    const p = points[i]!;
    const bad = wide ? p >= 0xd800 && p < 0xe000 : p > max;
    if (!bad) {
      put(p);
      continue;
    }
    let j = i + 1;
    while (j < points.length && (wide ? points[j]! >= 0xd800 && points[j]! < 0xe000 : points[j]! > max)) j++;
    switch (errors) {
      case 'strict':
        return error(
          m,
          true,
          enc === 'utf-8-sig' ? 'utf-8' : enc,
          s,
          i,
          j,
          wide ? 'surrogates not allowed' : `ordinal not in range(${max + 1})`,
        );
      case 'ignore':
        break;
      case 'replace':
        for (let k = i; k < j; k++) put(63);
        break;
      case 'backslashreplace':
        for (let k = i; k < j; k++) {
          const q = points[k]!;
          for (const c of q < 256 ? `\\x${hex(q, 2)}` : q < 65536 ? `\\u${hex(q, 4)}` : `\\U${hex(q, 8)}`)
            put(c.charCodeAt(0));
        }
        break;
      case 'xmlcharrefreplace':
        for (let k = i; k < j; k++) for (const c of `&#${points[k]};`) put(c.charCodeAt(0));
        break;
      case 'surrogatepass':
        if (!wide) return error(m, true, enc, s, i, j, `ordinal not in range(${max + 1})`);
        for (let k = i; k < j; k++) put(points[k]!);
        break;
      case 'surrogateescape':
      case 'namereplace':
        return m.refuse(`error handler ${errors}`);
      default:
        return m.raise(T.LookupError, `unknown error handler name '${errors}'`);
    }
    i = j - 1;
  }
  return m.bytesObject(Uint8Array.from(out));
}

export function decodeText(m: Vm, b: Uint8Array, obj: number, name: string, errors: string): number {
  const enc = codec(m, name);
  if (enc === null) return 0;
  if (!['strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape'].includes(errors))
    return m.raise(T.LookupError, `unknown error handler name '${errors}'`);
  const out: number[] = [];
  let failed = false;
  const bad = (start: number, end: number, reason: string): void => {
    if (errors === 'strict') {
      error(m, false, enc === 'utf-8-sig' ? 'utf-8' : enc, obj, start, end, reason);
      failed = true;
    } else if (errors === 'replace') out.push(0xfffd);
    else if (errors === 'backslashreplace')
      for (let i = start; i < end; i++) for (const c of `\\x${hex(b[i]!, 2)}`) out.push(c.charCodeAt(0));
    else if (errors === 'surrogateescape') for (let i = start; i < end; i++) out.push(0xdc00 + b[i]!);
  };
  let i = 0;
  if (enc === 'utf-8' || enc === 'utf-8-sig') {
    if (enc === 'utf-8-sig' && b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) i = 3;
    while (i < b.length && !failed) {
      const c = b[i]!;
      if (c < 128) {
        out.push(c);
        i++;
        continue;
      }
      const n = c >= 0xc2 && c < 0xe0 ? 2 : c >= 0xe0 && c < 0xf0 ? 3 : c >= 0xf0 && c < 0xf5 ? 4 : 0;
      if (n === 0) {
        bad(i, i + 1, 'invalid start byte');
        i++;
        continue;
      }
      let k = 1;
      for (; k < n; k++) {
        const x = b[i + k];
        if (x === undefined) break;
        const low = k === 1 ? (c === 0xe0 ? 0xa0 : c === 0xf0 ? 0x90 : 0x80) : 0x80;
        const high = k === 1 ? (c === 0xed ? 0x9f : c === 0xf4 ? 0x8f : 0xbf) : 0xbf;
        if (x < low || x > high) break;
      }
      if (k < n) {
        if (i + k >= b.length) bad(i, b.length, 'unexpected end of data');
        else bad(i, i + k, 'invalid continuation byte');
        i += k;
        continue;
      }
      let p = n === 2 ? c & 31 : n === 3 ? c & 15 : c & 7;
      for (k = 1; k < n; k++) p = (p << 6) | (b[i + k]! & 63);
      out.push(p);
      i += n;
    }
  } else if (enc === 'ascii' || enc === 'latin-1') {
    for (; i < b.length && !failed; i++) {
      if (enc === 'ascii' && b[i]! > 127) bad(i, i + 1, 'ordinal not in range(128)');
      else out.push(b[i]!);
    }
  } else if (enc.startsWith('utf-16')) {
    let big = enc === 'utf-16-be';
    if (enc === 'utf-16' && b.length >= 2) {
      if (b[0] === 255 && b[1] === 254) i = 2;
      else if (b[0] === 254 && b[1] === 255) {
        big = true;
        i = 2;
      }
    }
    const unit = (at: number): number => (big ? (b[at]! << 8) | b[at + 1]! : (b[at + 1]! << 8) | b[at]!);
    while (i < b.length && !failed) {
      if (i + 1 >= b.length) {
        bad(i, b.length, 'truncated data');
        break;
      }
      const u = unit(i);
      if (u < 0xd800 || u >= 0xe000) {
        out.push(u);
        i += 2;
      } else if (u >= 0xdc00) {
        bad(i, i + 2, 'illegal encoding');
        i += 2;
      } else if (i + 3 >= b.length) {
        bad(i, b.length, 'unexpected end of data');
        i = b.length;
      } else {
        const v = unit(i + 2);
        if (v >= 0xdc00 && v < 0xe000) {
          out.push(65536 + ((u - 0xd800) << 10) + (v - 0xdc00));
          i += 4;
        } else {
          bad(i, i + 2, 'illegal UTF-16 surrogate');
          i += 2;
        }
      }
    }
  } else m.refuse(`decoding ${enc}`);
  if (failed) return 0;
  return m.str(textOfPoints(out));
}
export { isExactSet };
