// The core by itself: lines, options, checkpoints, timeline, folding, narration, searching a recording.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checkpoints } from '../../src/sim/core/checkpoints.ts';
import { LineMap } from '../../src/sim/core/diagnostic.ts';
import { CAUSE, EVENT, type MemoryEvent } from '../../src/sim/core/event.ts';
import { fold } from '../../src/sim/core/fold.ts';
import { narrate, plain } from '../../src/sim/core/narrate.ts';
import { defaults, parseOption, type OptionSpec } from '../../src/sim/core/option.ts';
import { record } from '../../src/sim/core/recording.ts';
import { Timeline } from '../../src/sim/core/timeline.ts';
import { ObjectTable } from '../../src/sim/memory/objects.ts';
import { byValuePrograms } from '../proof/byvalue.ts';
import { movingPrograms } from '../proof/moving.ts';
import { worldOf } from '../runs.ts';

describe('lines', () => {
  test('agree with splitting the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', 'é', '\r', '😀')).map((xs) => xs.join('')),
        fc.nat(),
        (text, at) => {
          const offset = at % (text.length + 1);
          const before = text.slice(0, offset).split('\n');
          const map = new LineMap(text);
          expect([map.line(offset), map.column(offset)]).toEqual([before.length, before.at(-1)!.length + 1]);
        },
      ),
    );
  });
});

describe('options', () => {
  const specs: readonly OptionSpec[] = [
    { name: 'heap', flag: '-Xmx16m', about: '', type: 'bytes', default: 16, min: 1, max: 2 ** 31 },
    { name: 'threshold', flag: 'gc.set_threshold', about: '', type: 'ints', default: [2000, 10, 10], length: 3 },
    {
      name: 'collector',
      flag: '-XX:+Use…',
      about: '',
      type: 'choice',
      default: 'Serial',
      choices: ['Serial', 'Epsilon'],
    },
    { name: 'stress', flag: 'gc.stress', about: '', type: 'bool', default: false },
    { name: 'age', flag: '-XX:MaxTenuringThreshold', about: '', type: 'int', default: 15, min: 0, max: 15 },
  ];
  test.each([
    ['heap', '64m', 64 * 2 ** 20],
    ['heap', '3G', undefined],
    ['threshold', '(700, 10, 10)', [700, 10, 10]],
    ['threshold', '1,2', undefined],
    ['collector', 'Epsilon', 'Epsilon'],
    ['collector', 'ZGC', undefined],
    ['stress', 'on', true],
    ['stress', 'maybe', undefined],
    ['age', '15', 15],
    ['age', '16', undefined],
    ['age', '1k', undefined],
  ] as const)('%s=%s', (name, text, value) => {
    const spec = specs.find((s) => s.name === name)!;
    if (value === undefined) expect(() => parseOption(spec, text)).toThrow(RangeError);
    else expect(parseOption(spec, text)).toEqual(value);
  });
  test('defaults', () => expect(defaults(specs)).toMatchObject({ heap: 16, collector: 'Serial' }));
});

test('checkpoints are thinned evenly and stay within their bounds', () => {
  const kept = new Checkpoints();
  for (let step = 0; step <= 100_000; step += 10) kept.add({ step, bytes: 1000 });
  expect(kept.count).toBe(48);
  for (const step of [0, 25_000, 50_000, 99_995]) expect(step - kept.before(step)!.step).toBeLessThan(100_000 / 12);
  const heavy = new Checkpoints();
  for (let step = 0; step < 40; step++) heavy.add({ step, bytes: 10 * 2 ** 20 });
  expect(heavy.bytes).toBeLessThanOrEqual(64 * 2 ** 20);
});

test('a timeline tells live bytes and kinds, however long the run', () => {
  const line = new Timeline();
  for (let i = 0; i < 100_000; i++) {
    line.add(i, EVENT.birth, i + 1, 0, 16);
    if (i % 2) line.add(i, EVENT.death, i, CAUSE.count, 0);
  }
  expect(line.buckets().length).toBeLessThanOrEqual(1024);
  expect(line.liveBytes).toBe(50_000 * 16);
  expect(line.buckets().reduce((n, b) => n + (b.kinds.get(EVENT.death) ?? 0), 0)).toBe(50_000);
});

test('object slots are reused last in, first out; serials never', () => {
  const table = new ObjectTable();
  const a = table.take(0);
  const b = table.take(1);
  const saved = table.save();
  table.give(a, 2, 'T', 'heap');
  table.give(b, 3, 'T', 'heap');
  expect([table.take(4), table.take(5)]).toEqual([b, a]);
  expect([table.serial[b], table.serial[a]]).toEqual([3, 4]);
  expect(table.tombstones.map((t) => t.serial)).toEqual([2, 1]);
  table.load(saved);
  expect([table.live, table.serial[a], table.serial[b], table.take(6)]).toEqual([2, 1, 2, 3]);
});

describe('a recording', () => {
  const [, program] = movingPrograms[0]!;
  const recording = record(program, worldOf(), () => 0);
  recording.advance(Infinity);
  test('finds the next and the previous collection', () => {
    const first = recording.find({ kinds: [EVENT.collect] }, { step: 0, event: 0 }, 'forward')!;
    const second = recording.find({ kinds: [EVENT.collect] }, first, 'forward')!;
    expect(second.step).toBeGreaterThan(first.step);
    expect(recording.find({ kinds: [EVENT.collect] }, second, 'backward')).toEqual(first);
    expect(recording.find({ kinds: [EVENT.fault] }, first, 'forward')).toBeUndefined();
  });
  test('finds the events of one object and the visits of a line', () => {
    const death = recording.find({ kinds: [EVENT.death], serial: 2 }, { step: 0, event: 0 }, 'forward')!;
    const events = recording.events(death.step, death.step + 1);
    expect(events[death.event]!.event).toMatchObject({ kind: EVENT.death, a: 2 });
    const visit = recording.find({ line: 8 }, { step: 0, event: 0 }, 'forward')!;
    expect(recording.lineAt(recording.stopOf(visit.step))).toBe(8);
  });
  test('shows a collection object by object', () => {
    const collect = recording.find({ kinds: [EVENT.collect] }, { step: 0, event: 0 }, 'forward')!;
    const events = recording.events(collect.step, collect.step + 1).map((e) => e.event);
    const before = recording.seek(collect);
    const middle = events.findIndex((e) => e.kind === EVENT.move) + 1;
    const view = recording.seek({ step: collect.step, event: middle });
    const moved = events[middle - 1]!;
    expect(view.objects.find((o) => o.serial === moved.a)!.space).not.toBe(
      before.objects.find((o) => o.serial === moved.a)!.space,
    );
    const end = recording.seek({ step: collect.step, event: events.length });
    expect(end.heap.length).toBeLessThan(before.heap.length + 1);
    expect(end.tombstones.length).toBeGreaterThan(0);
  });
  test('stops and steps lead to each other', () => {
    for (let n = 0; n < recording.stops; n += 17) expect(recording.stopOf(recording.stopAt(n).step)).toBe(n);
    expect(recording.stopOf(recording.length)).toBe(recording.stops);
  });
});

test('a fault keeps its moment and its block', () => {
  const [, program] = byValuePrograms[1]!;
  const recording = record(program, worldOf(), () => 0);
  recording.advance(Infinity);
  expect(recording.status.kind).toBe('faulted');
  const fault = recording.find({ kinds: [EVENT.fault] }, { step: 0, event: 0 }, 'forward')!;
  const dangling = JSON.stringify(recording.seek(fault).threads);
  expect(dangling).toContain('"state":"dangling"');
});

test('narration tells a count once, and a death instead of its last count', () => {
  const names = ['', 'Node'];
  const telling = { names, type: () => 'Node', routine: () => 'main', count: () => 2 };
  const e = (kind: MemoryEvent['kind'], a: number, b = 0, c = 0): MemoryEvent => ({ kind, a, b, c });
  const told = (events: MemoryEvent[]): string[] => narrate(events, telling).map(plain);
  expect(told([e(EVENT.count, 7, 0, 3), e(EVENT.count, 7, 0, 1)])).toEqual(['Node #7 loses one reference: 2 → 1.']);
  expect(told([e(EVENT.count, 7, 0, 3), e(EVENT.count, 7, 0, 2)])).toEqual([]);
  expect(told([e(EVENT.count, 7, 0, 0), e(EVENT.death, 7, CAUSE.count)])).toEqual([
    'Node #7 loses its last reference and is freed.',
  ]);
});

test('folding no events is the view itself', () => {
  const [, program] = movingPrograms[1]!;
  const view = record(program, worldOf(), () => 0).seek({ step: 0, event: 0 });
  expect(fold(view, [], [])).toBe(view);
});
