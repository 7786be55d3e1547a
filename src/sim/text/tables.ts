// Decodes the character tables (tables/*.ts, written by tools/unicode/generate.ts): sets as borders, categories as runs, mappings and numeric values as stretches. Each is decoded when first asked.

/** The thirty general categories. */
export const categories = [
  'Cn',
  'Lu',
  'Ll',
  'Lt',
  'Lm',
  'Lo',
  'Mn',
  'Mc',
  'Me',
  'Nd',
  'Nl',
  'No',
  'Zs',
  'Zl',
  'Zp',
  'Cc',
  'Cf',
  'Cs',
  'Co',
  'Pc',
  'Pd',
  'Ps',
  'Pe',
  'Pi',
  'Pf',
  'Po',
  'Sm',
  'Sc',
  'Sk',
  'So',
] as const;
export type Category = (typeof categories)[number];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%';

/** The index of the last border at or below the point, or -1. */
function borderBelow(borders: Uint32Array, point: number): number {
  let low = 0,
    high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (borders[middle]! <= point) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A membership test for a set given as distances between its borders. */
export function setOf(text: string): (point: number) => boolean {
  let borders: Uint32Array | undefined;
  const latin = new Uint8Array(256);
  const load = (): Uint32Array => {
    let at = 0;
    const found = Uint32Array.from(text.split(' '), (part) => (at += Number.parseInt(part, 36)));
    for (let i = 0; i < 256; i++) latin[i] = borderBelow(found, i) & 1 ? 0 : 1;
    return found;
  };
  return (point) => {
    borders ??= load();
    return point < 256 ? latin[point] === 1 : (borderBelow(borders, point) & 1) === 0;
  };
}

/** The general category of a code point. */
export function categoriesOf(text: string): (point: number) => Category {
  let borders: Uint32Array | undefined, kinds: Uint8Array | undefined;
  return (point) => {
    if (borders === undefined || kinds === undefined) {
      const starts: number[] = [],
        found: number[] = [];
      let at = 0,
        length = 0;
      for (let i = 0; i < text.length; i++) {
        const kind = letters.indexOf(text[i]!);
        if (kind < 0) length = length * 36 + Number.parseInt(text[i]!, 36);
        else {
          starts.push(at);
          found.push(kind);
          at += length;
          length = 0;
        }
      }
      borders = Uint32Array.from(starts);
      kinds = Uint8Array.from(found);
    }
    return categories[kinds[borderBelow(borders, point)]!]!;
  };
}

/** A mapping of code points to one or more code points; undefined where the point maps to itself. */
export function mapOf(text: string): (point: number) => readonly number[] | undefined {
  let table: Map<number, readonly number[]> | undefined;
  return (point) => (table ??= loadMap(text)).get(point);
}
function loadMap(text: string): Map<number, readonly number[]> {
  const table = new Map<number, readonly number[]>();
  let at = 0;
  for (const part of text.split(' ')) {
    const colon = part.indexOf(':');
    if (colon >= 0) {
      at += Number.parseInt(part.slice(0, colon), 36);
      table.set(
        at,
        part
          .slice(colon + 1)
          .split(',')
          .map((p) => Number.parseInt(p, 36)),
      );
      continue;
    }
    const [gap = 0, offset = 0, count = 1, stride = 1] = part.split('.').map((p) => Number.parseInt(p, 36));
    at += gap;
    for (let i = 0; i < count; i++) table.set(at + i * stride, [at + i * stride + offset]);
    at += (count - 1) * stride;
  }
  return table;
}

/** A mapping that always gives one code point (the point itself where there is no entry). */
export function simpleMapOf(text: string): (point: number) => number {
  const map = mapOf(text);
  return (point) => map(point)?.[0] ?? point;
}

/** Numeric values; undefined where there is none. */
export function valuesOf(text: string): (point: number) => number | undefined {
  let table: Map<number, number> | undefined;
  return (point) => {
    table ??= loadValues(text);
    return table.get(point);
  };
}
function loadValues(text: string): Map<number, number> {
  const table = new Map<number, number>();
  let at = 0;
  for (const part of text.split(' ')) {
    const single = part.indexOf('=');
    if (single >= 0) {
      at += Number.parseInt(part.slice(0, single), 36);
      table.set(at, Number(part.slice(single + 1)));
      continue;
    }
    const [gap = '', count = '', value = ''] = part.split('.');
    at += Number.parseInt(gap, 36);
    const n = Number.parseInt(count, 36);
    for (let i = 0; i < n; i++) table.set(at + i, Number(value) + i);
    at += n - 1;
  }
  return table;
}
