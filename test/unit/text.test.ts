// Encodings against the host's own encoder, case mapping against what the real runtimes gave, tables for their shape.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as points from '../../src/sim/text/codepoints.ts';
import * as utf8 from '../../src/sim/text/utf8.ts';
import * as utf16 from '../../src/sim/text/utf16.ts';
import * as python from '../../src/sim/text/python.ts';
import * as java from '../../src/sim/text/java.ts';
import * as dotnet from '../../src/sim/text/dotnet.ts';
import * as rust from '../../src/sim/text/rust.ts';
import * as ascii from '../../src/sim/text/ascii.ts';

const units = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x7f }),
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
    ),
    { maxLength: 20 },
  )
  .map((list) => String.fromCharCode(...list));
const bytes = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x80, max: 0xff }),
      fc.constantFrom(0x41, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x9f, 0xa0, 0xbf),
    ),
    { maxLength: 12 },
  )
  .map((list) => Uint8Array.from(list));

test('UTF-8 is written and read as the platform does it', () => {
  fc.assert(
    fc.property(units, (text) => {
      expect([...utf8.encodeUtf8(text, 'replacement')]).toEqual([...new TextEncoder().encode(text)]);
      const passed = utf8.encodeUtf8(text);
      expect(passed.length).toBe(utf8.utf8Length(text));
      const well = utf8.firstSurrogate(text) < 0;
      expect(well).toBe(text.isWellFormed());
      if (well) expect(utf8.decodeUtf8(passed)).toBe(text);
      expect(utf16.wellFormed(text)).toBe(text.toWellFormed());
      expect(utf16.decodeUtf16(utf16.encodeUtf16(text))).toBe(text);
      expect(utf16.decodeUtf32(utf16.encodeUtf32(text))).toBe(text);
      expect(points.textOfPoints(points.pointsOf(text))).toBe(text);
      expect(points.countPoints(text)).toBe([...text].length);
      expect(points.largestPoint(text)).toBe(Math.max(0, ...[...text].map((c) => c.codePointAt(0)!)));
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(bytes, (list) => {
      expect(utf8.decodeUtf8Lossy(list)).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(list));
    }),
    { numRuns: 3000 },
  );
  expect(utf8.decodeUtf8(Uint8Array.of(0x61, 0xff))).toEqual({ start: 1, end: 2, reason: 'invalid start byte' });
  expect(utf8.decodeUtf8(Uint8Array.of(0xe2, 0x82))).toEqual({ start: 0, end: 2, reason: 'unexpected end of data' });
  expect(utf8.decodeUtf8(Uint8Array.of(0xed, 0xa0, 0x80))).toEqual({
    start: 0,
    end: 1,
    reason: 'invalid continuation byte',
  });
});

describe('case mapping as the real runtimes', () => {
  const recorded = JSON.parse(readFileSync(new URL('recorded/case.json', import.meta.url), 'utf8')) as Record<
    string,
    string[][]
  > & { source: string[] };
  const functions: Record<string, ((text: string) => string)[]> = {
    python: [python.upper, python.lower, python.title, python.capitalize, python.swapcase, python.casefold],
    java: [java.upper, java.lower],
    dotnet: [dotnet.upper, dotnet.lower],
    rust: [rust.upper, rust.lower],
  };
  for (const [name, list] of Object.entries(functions))
    test(name, () => {
      recorded.source.forEach((text, i) => {
        expect(list.map((of) => of(text))).toEqual(recorded[name]![i]);
      });
    });
});

test('tables', () => {
  const letters = (isLetter: (point: number) => boolean): number => {
    let n = 0;
    for (let i = 0; i < 0x110000; i++) if (isLetter(i)) n++;
    return n;
  };
  expect(letters(python.isAlpha)).toBe(letters((point) => python.category(point).startsWith('L')));
  expect(letters(java.isLetter)).toBe(letters((point) => java.category(point).startsWith('L')));
  expect([python.unicodeVersion, java.unicodeVersion, dotnet.unicodeVersion, rust.unicodeVersion]).toEqual([
    '15.1.0',
    '16.0',
    '16.0',
    '17.0.0',
  ]);
  expect(
    ['٣', '½', 'Ⅷ', '万'].map((c) => [
      python.decimalValue(c.codePointAt(0)!),
      python.numericValue(c.codePointAt(0)!),
      java.numericValue(c.codePointAt(0)!),
    ]),
  ).toEqual([
    [3, 3, 3],
    [undefined, 0.5, -2],
    [undefined, 8, 8],
    [undefined, 10000, -1],
  ]);
  expect([
    python.isSpace(0x1c),
    java.isWhitespace(0xa0),
    java.isSpaceChar(0xa0),
    dotnet.isWhiteSpace(0x85),
    rust.isWhitespace(0x200b),
  ]).toEqual([true, false, true, true, false]);
  expect([
    python.isIdentifierStart(0x5f),
    python.isPrintable(0xad),
    rust.isEscapedInChar(0x301),
    rust.isEscapedInString(0x301),
    rust.isEscapedInString(0x27),
  ]).toEqual([true, false, true, true, false]);
  for (let c = 0; c < 128; c++) expect(ascii.isAlpha(c)).toBe(java.isLetter(c));
});
