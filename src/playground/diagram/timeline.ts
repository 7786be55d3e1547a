// The run at a glance: live bytes as a step line (a band where buckets hold several steps) over lanes of events.
import type { Lane } from '../../sim/core/event.ts';
import { EVENT, EVENT_NAMES, laneOf, type EventKind } from '../../sim/core/event.ts';
import { rect, tag, text } from './svg.ts';

/** A bucket as it leaves the worker. */
export interface Bucket {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly last: number;
  /** Pairs of kind and how many. */
  readonly kinds: readonly (readonly [EventKind, number])[];
}

export const LANES: readonly Lane[] = ['allocate', 'references', 'free', 'collect', 'borrow', 'fault'];

export interface TimelineOptions {
  readonly width: number;
  /** Steps shown, from and to. */
  readonly from: number;
  readonly to: number;
  /** Width of the labels at the left. */
  readonly left: number;
}

export interface TimelineDrawing {
  readonly svg: string;
  readonly height: number;
  readonly lanes: readonly Lane[];
}

/** Event kinds as the reader's words, after a number. */
const WORDS: Readonly<Record<string, string>> = {
  birth: 'allocated',
  death: 'freed',
  move: 'moved',
  resize: 'resized',
  count: 'count changes',
  link: 'references made',
  unlink: 'references dropped',
  age: 'survived',
  mark: 'marked',
  state: 'state changes',
  collect: 'collection starts',
  phase: 'phases',
  collected: 'collection ends',
  finalize: 'finalizers',
  enqueue: 'queued',
  dequeue: 'taken from a queue',
  clear: 'weak references cleared',
  raise: 'exceptions',
  catch: 'handled',
  moved: 'moved out',
  borrow: 'borrows',
  unborrow: 'borrows end',
  fault: 'faults',
  barrier: 'write barriers',
};

const CHART = 34;
const LANE = 15;
/** From this many occupied places on, a lane shows columns instead of glyphs. */
const DENSE = 48;

/** Lanes a run uses. */
export function lanesOf(buckets: readonly Bucket[]): Lane[] {
  const used = new Set<Lane>();
  for (const b of buckets) for (const [kind] of b.kinds) used.add(laneOf(kind));
  return LANES.filter((l) => used.has(l));
}

/** x of a step. */
export function stepX(step: number, o: TimelineOptions): number {
  return o.left + ((step - o.from) / Math.max(1, o.to - o.from)) * (o.width - o.left - 8);
}

/** Draws chart and lanes; the playhead is laid over it by the page. */
export function drawTimeline(buckets: readonly Bucket[], o: TimelineOptions): TimelineDrawing {
  const lanes = lanesOf(buckets);
  const shown = buckets.filter((b) => b.to > o.from && b.from <= o.to);
  const most = Math.max(1, ...shown.map((b) => b.high));
  const y = (bytes: number): number => 6 + (1 - bytes / most) * (CHART - 8);
  let line = '';
  let band = '';
  let back = '';
  const before = buckets.findLast((b) => b.to <= o.from)?.last ?? 0;
  let last = before;
  for (const b of shown) {
    const x0 = Math.max(o.left, stepX(b.from, o));
    const x1 = Math.min(o.width - 8, stepX(b.to, o));
    line += line === '' ? `M${r(x0)} ${r(y(last))}` : `H${r(x0)}`;
    line += `V${r(y(b.last))}H${r(x1)}`;
    last = b.last;
    if (b.low !== b.high && b.to - b.from > 1) {
      band += `${band === '' ? 'M' : 'L'}${r(x0)} ${r(y(b.high))}L${r(x1)} ${r(y(b.high))}`;
      back = `L${r(x1)} ${r(y(b.low))}L${r(x0)} ${r(y(b.low))}${back}`;
    }
  }
  if (line !== '') line += `H${r(Math.min(o.width - 8, Math.max(o.left, stepX(o.to, o))))}`;
  let svg = text(0, 28, 'live bytes', 'd-lane-name') + text(o.left - 8, 13, most.toLocaleString('en'), 'd-max');
  if (band !== '') svg += tag('path', { class: 'd-band', d: `${band}${back}Z` });
  svg += tag('path', { class: 'd-chart', d: line });
  lanes.forEach((lane, i) => {
    const top = CHART + i * LANE;
    svg +=
      text(0, top + 12, lane, 'd-lane-name') +
      tag('path', { class: 'd-axis', d: `M${o.left} ${top + 8}H${o.width - 8}` });
    svg += glyphs(lane, shown, o, top + 8);
  });
  const height = CHART + lanes.length * LANE + 4;
  return {
    svg: tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        class: 'diagram d-timeline',
        viewBox: `0 0 ${o.width} ${height}`,
        width: o.width,
        height,
        'aria-hidden': 'true',
      },
      svg,
    ),
    height,
    lanes,
  };
}

/** The mark of an event kind on its lane. */
function glyphOf(kind: EventKind): 'born' | 'up' | 'down' | 'freed' | 'bar' | 'fault' | 'small' {
  switch (kind) {
    case EVENT.birth:
      return 'born';
    case EVENT.link:
      return 'up';
    case EVENT.unlink:
      return 'down';
    case EVENT.death:
      return 'freed';
    case EVENT.collect:
    case EVENT.phase:
    case EVENT.collected:
    case EVENT.mark:
    case EVENT.move:
      return 'bar';
    case EVENT.fault:
    case EVENT.raise:
      return 'fault';
    default:
      return 'small';
  }
}

function glyphs(lane: Lane, buckets: readonly Bucket[], o: TimelineOptions, y: number): string {
  let out = '';
  const cell = 8;
  const cells = new Map<number, { step: number; kinds: Map<EventKind, number> }>();
  for (const b of buckets) {
    const mine = b.kinds.filter(([k]) => laneOf(k) === lane);
    if (mine.length === 0) continue;
    const at = Math.round(stepX(b.from, o) / cell);
    const c = cells.get(at) ?? { step: b.from, kinds: new Map<EventKind, number>() };
    for (const [k, n] of mine) c.kinds.set(k, (c.kinds.get(k) ?? 0) + n);
    cells.set(at, c);
  }
  // Many in a row: columns whose height grows with the number. Few: one glyph for what is most telling in the cell.
  const dense = cells.size > DENSE;
  const most = Math.max(1, ...[...cells.values()].map((c) => [...c.kinds.values()].reduce((a, n) => a + n, 0)));
  for (const [at, c] of cells) {
    const x = Math.min(o.width - 10, Math.max(o.left, at * cell));
    const kinds = [...c.kinds.keys()];
    const says = [...c.kinds]
      .map(([k, n]) => `${n.toLocaleString('en')} ${WORDS[EVENT_NAMES[k]!] ?? EVENT_NAMES[k]}`)
      .join(', ');
    if (dense) {
      const n = [...c.kinds.values()].reduce((a, k) => a + k, 0);
      const height = 3 + (8 * Math.log2(1 + n)) / Math.log2(1 + most);
      out += tag(
        'g',
        { class: 'd-glyph d-glyph-dense', 'data-step': c.step, 'data-says': says },
        rect(x - cell / 2, y + 5 - height, cell - 1, height, ''),
      );
      continue;
    }
    const order = ['fault', 'freed', 'born', 'bar', 'down', 'up', 'small'] as const;
    const glyph = order.find((g) => kinds.some((k) => glyphOf(k) === g)) ?? 'small';
    out += tag('g', { class: `d-glyph d-glyph-${glyph}`, 'data-step': c.step, 'data-says': says }, shape(glyph, x, y));
  }
  return out;
}

function shape(glyph: ReturnType<typeof glyphOf>, x: number, y: number): string {
  switch (glyph) {
    case 'born':
      return tag('circle', { cx: x, cy: y, r: 3.6 });
    case 'up':
      return tag('path', { d: `M${r(x - 3.5)} ${y + 3}h7l-3.5 -6.5z` });
    case 'down':
      return tag('path', { d: `M${r(x - 3.5)} ${y - 3}h7l-3.5 6.5z` });
    case 'freed':
      return tag('path', { d: `M${r(x - 3)} ${y - 3}l6 6m0 -6l-6 6` });
    case 'fault':
      return tag('path', { d: `M${r(x - 4)} ${y - 4}l8 8m0 -8l-8 8` });
    case 'bar':
      return rect(x - 2.5, y - 5, 5.5, 10, '');
    default:
      return rect(x - 1, y - 3, 2, 6, '');
  }
}

const r = (n: number): number => Math.round(n * 10) / 10;
