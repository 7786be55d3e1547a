// The demo without a browser: going through runs of the two proof machines, pictures at every stop, what is kept and shared, marks, brush and diff.
import { describe, expect, test } from 'vitest';
import { ranksIn } from '../../src/playground/brush.ts';
import { compareRun } from '../../src/playground/comparison.ts';
import { SIZES, type Size } from '../../src/playground/diagram/metrics.ts';
import { diffEvents } from '../../src/playground/diff.ts';
import { inspectAt } from '../../src/playground/inspection.ts';
import { carriedBeats } from '../../src/playground/marks.ts';
import { positionOf, sameMoment, seekEvent, stepFrom, WANTS } from '../../src/playground/moments.ts';
import { Album } from '../../src/playground/picture.ts';
import { fromHash, toHash } from '../../src/playground/link.ts';
import { asFixture } from '../../src/playground/store.ts';
import { record, type Recording } from '../../src/sim/index.ts';
import { EVENT } from '../../src/sim/core/event.ts';
import type { Program } from '../../src/sim/core/machine.ts';
import { faultsOf } from '../diagrams/faults.ts';
import { byValuePrograms } from '../proof/byvalue.ts';
import { movingPrograms } from '../proof/moving.ts';
import { compile, worldOf } from '../runs.ts';

const programs = [...movingPrograms, ...byValuePrograms];

function recorded(program: Program): Recording {
  const recording = record(program, worldOf(), () => 0);
  while (!recording.advance(1000));
  return recording;
}
function albumOf(recording: Recording): Album {
  const album = new Album(recording);
  while (!album.survey(1000, () => 0));
  return album;
}

describe.each(programs)('%s', (_name, program) => {
  const recording = recorded(program);
  const album = albumOf(recording);
  const positions = Array.from({ length: Math.min(recording.stops, 60) + 1 }, (_, i) => i);

  test.each(Object.keys(SIZES) as Size[])('%s pictures cross and overlap nothing', (size) => {
    for (const n of positions) {
      const view = album.view(recording.stopAt(n));
      if (view.heap.length > 40) continue;
      expect(faultsOf(album.drawing(view, { id: 'x', size }, new Set(), new Set())), `stop ${n}`).toEqual([]);
    }
  });

  test('a picture of a stop is the same whichever way the reader came', () => {
    const again = albumOf(recording);
    for (const n of positions.toReversed()) {
      const a = album.picture(recording.stopAt(n), { id: 'x', size: 'wide' });
      const b = again.picture(recording.stopAt(n), { id: 'x', size: 'wide' });
      expect(b.svg).toBe(a.svg);
      expect(b.all).toEqual(a.all);
      expect(a.position).toBe(n);
    }
  });

  test('lines forward and back visit the same moments', () => {
    let at = recording.stopAt(0);
    const there = [at];
    for (let next = stepFrom(recording, at, 'line', 'forward'); next; next = stepFrom(recording, at, 'line', 'forward'))
      there.push((at = next));
    expect(there.length).toBe(recording.stops + 1);
    const back = [at];
    for (
      let next = stepFrom(recording, at, 'line', 'backward');
      next;
      next = stepFrom(recording, at, 'line', 'backward')
    )
      back.push((at = next));
    expect(back.toReversed()).toEqual(there);
  });

  test('events forward and back visit the same states', () => {
    let at = recording.stopAt(0);
    const views: string[] = [];
    const look = (): string =>
      JSON.stringify(album.view(at).objects.map((o) => [o.serial, o.counts, o.state, o.cells.map((c) => c.edge?.to)]));
    for (let i = 0; i < 40; i++) {
      const next = stepFrom(recording, at, 'event', 'forward');
      if (!next) break;
      at = next;
      views.push(look());
    }
    for (let i = views.length - 2; i >= 0; i--) {
      at = stepFrom(recording, at, 'event', 'backward')!;
      expect(look(), `event ${i}`).toBe(views[i]);
    }
  });

  test('next and previous free land where an object died', () => {
    let at = recording.stopAt(0);
    const hits: number[] = [];
    for (let i = 0; i < 30; i++) {
      const next = seekEvent(recording, WANTS.free, at, 'line', 'forward');
      if (!next || sameMoment(next, at)) break;
      hits.push(positionOf(recording, next));
      const before = recording.stopAt(positionOf(recording, next) - 1);
      expect(recording.events(before.step, next.step).some((e) => e.event.kind === EVENT.death)).toBe(true);
      at = next;
    }
    for (const hit of hits.slice(0, -1).toReversed()) {
      const previous = seekEvent(recording, WANTS.free, at, 'line', 'backward')!;
      expect(positionOf(recording, previous)).toBe(hit);
      at = previous;
    }
  });

  test('the inspector tells of every object it is asked for', () => {
    const end = recording.stopAt(Math.floor(recording.stops / 2));
    const view = album.view(end);
    for (const o of view.objects.slice(0, 10)) {
      const told = inspectAt(recording, end, o.serial, view, () => 0);
      expect(told?.type).toBe(o.type);
      expect(told?.history.length).toBeGreaterThan(0);
      expect(told?.why).not.toBe('');
    }
  });

  test('the table row counts what the run did', () => {
    const row = compareRun(recording, []);
    const births = recording.events(0, recording.length).filter((e) => e.event.kind === EVENT.birth).length;
    expect(row.aliveAtExit.endsWith(`of ${births}`)).toBe(true);
  });

  test('a death is told on the line that caused it, not on the last line of a finalizer', async () => {
    const rows = ['class C:', '    def __init__(self):', '        self.me = None', '    def __del__(self):'];
    rows.push('        print("bye")', 'import gc', 'a = C()', 'del a', 'b = C()', 'b.me = b', 'del b', 'gc.collect()');
    const compiled = await compile({ language: 'python', file: 'a.py', text: rows.join('\n'), options: {} });
    const row = compareRun(recorded(compiled.program!), ['C']);
    expect(row.deaths.map((d) => d.line)).toEqual([8, 12]);
    expect(row.when).toBe('line 8, 12');
  });
});

describe('what is kept and shared', () => {
  const shared = {
    scenario: 'cycle',
    language: 'python',
    text: 'x = 1\n# ü → 数\n'.repeat(40),
    options: { 'gc.threshold': '10,5,5' },
    position: 7,
    selected: 3,
  } as const;
  test('a state survives the address, and is much smaller than its text', () => {
    const hash = toHash(shared);
    expect(fromHash(`#${hash}`)).toEqual(shared);
    expect(hash.length).toBeLessThan(300);
  });
  test('a damaged address is no state', () => {
    const hash = toHash(shared);
    for (const bad of [
      '',
      '#',
      '#demo=',
      '#demo=!!',
      `#${hash.slice(0, -9)}`,
      `#${hash.replace(/^demo=..../, 'demo=AAAA')}`,
      '#section',
    ])
      expect(fromHash(bad)).toBeUndefined();
  });
  test('a fixture carries its options', () => {
    expect(asFixture('python', { text: 'x = 1\n', options: { 'gc.threshold': '10,5,5' } })).toBe(
      '#@ options: gc.threshold=10,5,5\nx = 1\n',
    );
    expect(asFixture('cpp', { text: 'int main() {}\n', options: {} })).toBe('int main() {}\n');
  });
});

describe('marks, brush and diff', () => {
  test('beats follow their lines through an edit, and go with them', () => {
    const original = 'a = 1  # beat: born\nb = 2\ndel a  # beat: gone\n';
    expect(carriedBeats(original, 'a = 1\nb = 2\ndel a\n').map((b) => [b.id, b.line])).toEqual([
      ['born', 1],
      ['gone', 3],
    ]);
    expect(carriedBeats(original, 'import gc\na = 1\n\nb = 2\ndel a\n').map((b) => [b.id, b.line])).toEqual([
      ['born', 2],
      ['gone', 5],
    ]);
    expect(carriedBeats(original, 'a = 7\nb = 2\ndel a\n').map((b) => b.id)).toEqual(['gone']);
  });
  test('the brush gives the ranks under it', () => {
    expect(ranksIn('10,8,1,95,100,50', { x0: 109, y0: 51, x1: 125, y1: 60 })).toEqual([1, 2, 3, 11, 12, 13]);
    expect(ranksIn('10,8,1,12,100,50', { x0: 100, y0: 50, x1: 400, y1: 400 })).toHaveLength(12);
  });
  test('the diff of two runs keeps what both do', () => {
    const event = (text: string, line = 1) => ({ text, line, position: line });
    const rows = diffEvents([event('A'), event('B'), event('C')], [event('A'), event('X'), event('C', 5)]);
    expect(rows.map((r) => `${r.side} ${r.text}`)).toEqual(['both A', 'before B', 'after X', 'both C']);
    expect(rows.at(-1)!.line).toBe(5);
  });
});
