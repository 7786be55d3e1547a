// The drawing: no edge crosses a box it has no business with, no two boxes overlap, objects keep their places, and the pictures are as committed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawBytes } from '../../src/playground/diagram/bytes.ts';
import { changesBetween } from '../../src/playground/diagram/change.ts';
import { describe as words, objectTable } from '../../src/playground/diagram/describe.ts';
import { draw } from '../../src/playground/diagram/draw.ts';
import { NARROW, WIDE } from '../../src/playground/diagram/metrics.ts';
import { Places, Survey, placesFor } from '../../src/playground/diagram/place.ts';
import { drawTimeline } from '../../src/playground/diagram/timeline.ts';
import { EVENT, type EventKind } from '../../src/sim/core/event.ts';
import { heapColumns } from '../../src/sim/core/view.ts';
import { drawSpaces } from '../../src/playground/diagram/spaces.ts';
import { faultsOf } from '../diagrams/faults.ts';
import { cycle, makeView, vocabulary, type FrameSpec, type ObjectSpec } from '../diagrams/build.ts';

describe('pictures', () => {
  for (const [name, view] of Object.entries({ cycle, vocabulary }))
    for (const [size, metrics] of Object.entries({ wide: WIDE, narrow: NARROW }))
      test(`${name}, ${size}`, async () => {
        const d = draw(view, placesFor([view], metrics), {
          id: 'x',
          selected: 2,
          changed: new Set(['o1.next', 'o2']),
          faults: new Set([9]),
        });
        expect(faultsOf(d)).toEqual([]);
        await expect(`${d.svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../diagrams/${name}-${size}.svg`);
      });
  test('spaces as lanes', async () => {
    await expect(
      `${drawSpaces(vocabulary, { id: 'x', width: 520, names: ['young', 'old'] })!.svg.replaceAll('><', '>\n<')}\n`,
    ).toMatchFileSnapshot('../diagrams/spaces.svg');
  });
  const same = (name: string, svg: string): Promise<void> =>
    expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../diagrams/${name}.svg`);
  test('regions as a grid of letters', async () => {
    const spaces = Array.from({ length: 12 }, (_, i) => ({
      name: `region ${i}`,
      used: i * 80,
      capacity: 1000,
      text: ['E Eden', 'S survivor', 'O old', 'H humongous'][i % 4]!,
      group: 'heap',
    }));
    await same('regions', drawSpaces(makeView(1, [], [], { spaces }), { id: 'x', width: 340, names: [] })!.svg);
  });
  test('the bytes of an object: fields, padding, uninitialised, freed', async () => {
    const bytes = Uint8Array.from({ length: 24 }, (_, i) => i * 7);
    const state = Uint8Array.from([0, 0, 0, 0, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 3, 3, 4, 5]);
    const fields = [
      { name: 'n', type: 'int', offset: 0, size: 4 },
      { name: 'next', type: 'Node*', offset: 8, size: 8 },
      { name: 'rest', type: 'int', offset: 16, size: 4 },
    ];
    await same('bytes', drawBytes({ address: 0x6020, bytes, state, fields }, 'x'));
  });
  test('a timeline of few events in glyphs, of many in columns', async () => {
    const bucket = (i: number, kinds: [EventKind, number][]) => ({
      from: i,
      to: i + 1,
      low: i * 10,
      high: i * 10 + 10,
      last: i * 10 + 10,
      kinds,
    });
    const few = [
      bucket(0, [
        [EVENT.birth, 1],
        [EVENT.link, 1],
      ]),
      bucket(1, [[EVENT.unlink, 1]]),
      bucket(2, [
        [EVENT.collect, 1],
        [EVENT.death, 2],
      ]),
      bucket(3, [[EVENT.fault, 1]]),
    ];
    await same('timeline', drawTimeline(few, { width: 600, from: 0, to: 4, left: 90 }).svg);
    const many = Array.from({ length: 500 }, (_, i) => bucket(i, [[EVENT.birth, 1 + (i % 9)]]));
    const dense = drawTimeline(many, { width: 900, from: 0, to: 500, left: 90 }).svg;
    expect(dense).toContain('d-glyph-dense');
    expect(dense).not.toContain('d-glyph-born');
  });
  test('a hundred thousand objects are bars, and say so', () => {
    const view = {
      ...makeView(1, [], [], { spaces: [{ name: 'old', used: 9e6, capacity: 2e7 }] }),
      heap: heapColumns(100_000),
    };
    const d = draw(view, placesFor([], WIDE), { id: 'x' });
    expect(d.mode).toBe('bars');
    expect(d.announcement).toContain('100,000 objects');
    expect(d.svg.length).toBeLessThan(20_000);
  });
  test('a dangling reference whose target is gone is a stub with a cross, and says so', () => {
    expect(draw(vocabulary, placesFor([vocabulary], WIDE), { id: 'x' }).svg).toContain('points to nothing');
  });
});

describe('laws of the drawing', () => {
  const graph = fc.record({
    frames: fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
    objects: fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 4 }), { minLength: 1, maxLength: 14 }),
  });
  const viewOf = (g: { frames: number[][]; objects: number[][] }, at = 1000) => {
    const n = g.objects.length;
    const frames = g.frames.map((refs, i): FrameSpec => ({
      frame: i + 1,
      routine: `f${i}`,
      cells: refs.map((r, k) => (r < n ? { name: `v${k}`, to: r + 1 } : { name: `v${k}`, text: String(r) })),
    }));
    const objects = g.objects.map((refs, i): ObjectSpec => ({
      serial: i + 1,
      type: 'T',
      counts: [1],
      fields: refs.map((r, k) => (r < n ? { name: `x${k}`, to: r + 1 } : { name: `x${k}`, text: String(r) })),
    }));
    return makeView(at, frames, objects);
  };
  test('random graphs: nothing overlaps, nothing is crossed', () => {
    fc.assert(
      fc.property(graph, fc.boolean(), (g, narrow) => {
        const view = viewOf(g);
        expect(faultsOf(draw(view, placesFor([view], narrow ? NARROW : WIDE), { id: 'x' }))).toEqual([]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
  test('forty boxes and eighty references', () => {
    const objects = Array.from({ length: 40 }, (_, i) => [(i * 7) % 40, (i * 11 + 3) % 40]);
    const view = viewOf({ frames: [[0, 1, 2, 3]], objects });
    expect(faultsOf(draw(view, placesFor([view], WIDE), { id: 'x' }))).toEqual([]);
  });
  test('an object stands where it stood while others come and go', () => {
    const survey = new Survey();
    const views = [0, 1, 2, 3].map((t) =>
      makeView(
        t * 10 + 9,
        [
          {
            frame: 1,
            routine: 'f',
            cells: [
              { name: 'a', to: 1 },
              { name: 'b', to: 2 + t },
            ],
          },
        ],
        [
          { serial: 1, type: 'A', born: 1 },
          { serial: 2 + t, type: 'B', born: t * 10 + 5 },
        ],
        {
          tombstones:
            t === 0
              ? []
              : [{ serial: 1 + t, type: 'B', size: 8, space: '', address: 0, born: t * 10 - 5, died: t * 10 }],
        },
      ),
    );
    for (const v of views) survey.add(v);
    const places = new Places(WIDE, survey);
    const seen = views.map((v) => draw(v, places, { id: 'x' }).plan.boxes.find((b) => b.key === 'o1')!);
    expect(new Set(seen.map((b) => `${b.x},${b.y}`)).size).toBe(1);
    for (const v of views) expect(faultsOf(draw(v, places, { id: 'x' }))).toEqual([]);
  });
  test('a collector moves an object: the old place stays as an outline for that step', () => {
    const before = makeView(
      10,
      [{ frame: 1, routine: 'f', cells: [{ name: 'a', to: 1 }] }],
      [{ serial: 1, type: 'A', born: 1, address: 100 }],
    );
    const after = makeView(
      20,
      [{ frame: 1, routine: 'f', cells: [{ name: 'a', to: 1 }] }],
      [{ serial: 1, type: 'A', born: 1, address: 900 }],
    );
    const later = { ...after, at: 30 };
    const places = placesFor([before, after, later], WIDE);
    const box = (v: typeof before, key: string) => draw(v, places, { id: 'x' }).plan.boxes.find((b) => b.key === key);
    expect(box(after, 'o1')).not.toMatchObject({ y: box(before, 'o1')!.y });
    expect(box(after, 'was1')).toMatchObject({ y: box(before, 'o1')!.y });
    expect(box(later, 'was1')).toBeUndefined();
  });
  test('from 41 objects the drawing changes its manner and says so', () => {
    const many = (n: number) =>
      makeView(
        n,
        [],
        Array.from({ length: n }, (_, i) => ({ serial: i + 1, type: 'T' })),
      );
    for (const [n, mode] of [
      [40, 'boxes'],
      [41, 'compact'],
      [401, 'map'],
    ] as const) {
      const view = many(n);
      const d = draw(view, placesFor([view], WIDE), { id: 'x' });
      expect(d.mode).toBe(mode);
      expect(d.announcement === '').toBe(mode === 'boxes');
      expect(d.svg).toContain(d.announcement);
    }
  });
});

describe('words', () => {
  test('the picture in sentences, and its table', () => {
    expect(words(cycle)).toBe(
      '1 frame on the stack. module: a: dead; b: strong reference to Node #2. 2 objects on the heap. Node #1, strong 1: next: strong reference to Node #2. Node #2, strong 2: next: strong reference to Node #1.',
    );
    expect(objectTable(cycle)[0]).toEqual({
      serial: 1,
      type: 'Node',
      counts: 'strong 1',
      state: 'live',
      space: '',
      size: 48,
      fields: [{ name: 'next', says: 'strong reference to Node #2', to: 2 }],
    });
  });
  test('what changed, and the note in the margin', () => {
    const before = makeView(
      20,
      [
        {
          frame: 1,
          routine: 'module',
          cells: [
            { name: 'a', to: 1 },
            { name: 'b', to: 2 },
          ],
        },
      ],
      [
        { serial: 1, type: 'Node', counts: [2], fields: [{ name: 'next', to: 2 }] },
        { serial: 2, type: 'Node', counts: [2], fields: [{ name: 'next', to: 1 }] },
      ],
    );
    const changes = changesBetween(before, cycle);
    expect(changes.margin).toBe('rc 2 → 1');
    expect([...changes.marks].sort()).toEqual(['f1.a', 'o1']);
  });
});
