// Recomputes from vocabulary.css what it promises: contrast on page and panel, and distance between the roles for four kinds of colour vision.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeColours } from '../../src/site/code-colours.ts';

type Rgb = readonly [number, number, number];
const sheet = readFileSync(new URL('../../src/playground/vocabulary.css', import.meta.url), 'utf8');
const codeSheet = readFileSync(new URL('../../src/styles/code.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...sheet.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((m) => [
    m[1] ?? '',
    [m[2] ?? '', m[3] ?? ''] as const,
  ]),
);

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const gamma = (c: number): number => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
const luminance = (hex: string): number => {
  const [r, g, b] = rgb(hex).map(linear) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, two: string): number => {
  const [high, low] = [luminance(one), luminance(two)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

// Machado, Oliveira, Fernandes 2009, severity 1.
const visions: Record<string, readonly Rgb[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seen = (hex: string, matrix: readonly Rgb[]): Rgb => {
  const colour = rgb(hex).map(linear) as unknown as Rgb;
  return matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])),
  ) as unknown as Rgb;
};
const lab = ([r, g, b]: Rgb): Rgb => {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const distance = (one: string, two: string, matrix: readonly Rgb[]): number => {
  const [a, b] = [lab(seen(one, matrix)), lab(seen(two, matrix))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

const roles = ['ink', 'owner', 'shared', 'exclusive', 'ghost', 'danger', 'leak'];
const colour = (name: string, theme: number): string => {
  const pair = pairs.get(name);
  if (pair === undefined) throw new Error(`vocabulary.css has no pair --${name}`);
  return pair[theme as 0 | 1];
};

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s', (_name, theme) => {
  test('gamma and linear are inverse', () => expect(gamma(linear(0.5))).toBeCloseTo(0.5, 9));
  test.each(roles)('%s stands out from page and panel by 3:1', (role) => {
    for (const ground of ['page', 'panel'])
      expect(contrast(colour(role, theme), colour(ground, theme))).toBeGreaterThanOrEqual(2.98);
  });
  test.each(['ink', 'quiet', 'link', 'danger-text'])('text in --%s has 4.5:1 on page, panel and hover', (role) => {
    for (const ground of ['page', 'panel', 'hover'])
      expect(contrast(colour(role, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
  test('text has 4.5:1 on the washes', () => {
    for (const wash of ['danger-wash', 'leak-wash', 'owner-wash'])
      expect(contrast(colour('ink', theme), colour(wash, theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('danger-text', theme), colour('danger-wash', theme))).toBeGreaterThanOrEqual(4.5);
  });
  test('any two roles are at least 27 apart in every kind of vision', () => {
    const close: string[] = [];
    for (const [vision, matrix] of Object.entries(visions))
      for (const one of roles)
        for (const two of roles)
          if (one < two && distance(colour(one, theme), colour(two, theme), matrix) < 27)
            close.push(
              `${one} ${two} ${vision} ${distance(colour(one, theme), colour(two, theme), matrix).toFixed(1)}`,
            );
    expect(close).toEqual([]);
  });
  test('code colours have 4.5:1 on panel and hover', () => {
    for (const one of codeColours) {
      const text = theme === 0 ? one.light : one.dark;
      for (const ground of ['page', 'panel', 'hover', 'danger-wash'])
        expect(contrast(text, colour(ground, theme)), `${one.name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('code.css has the classes of code-colours.ts', () => {
  const found = [...codeSheet.matchAll(/\.(k\d+) \{\s+color: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    (m) => ({ name: m[1], light: m[2], dark: m[3] }),
  );
  expect(found).toEqual(codeColours.filter((one) => one.name !== ''));
});
