// Many objects: compact boxes with type and number, then a map with one cell per object, then bars per space. The same fills throughout.
import type { HeapColumns, View } from '../../sim/core/view.ts';
import { STATE_NAMES } from '../../sim/core/event.ts';
import { fit, type Mode } from './metrics.ts';
import { rect, tag, text } from './svg.ts';

export interface CrowdOptions {
  readonly left: number;
  readonly top: number;
  readonly selected?: number | undefined;
  readonly narrow: boolean;
}

export interface Crowd {
  readonly svg: string;
  readonly right: number;
  readonly bottom: number;
  readonly says: string;
}

/** 41 to 400 objects: type and number, each in its place of the grid. */
export function drawCompact(
  view: View,
  o: CrowdOptions & { readonly changed: ReadonlySet<string>; readonly ranks: ReadonlyMap<number, number> },
): Crowd {
  const width = 92;
  const height = 22;
  const columns = o.narrow ? 3 : 6;
  let svg = '';
  let bottom = o.top;
  view.objects.forEach((object, index) => {
    const i = o.ranks.get(object.serial) ?? index;
    const x = o.left + (i % columns) * (width + 8);
    const y = o.top + Math.floor(i / columns) * (height + 8);
    bottom = Math.max(bottom, y + height);
    const id = `#${object.serial}`;
    const marks =
      rect(x, y, width, height, 'd-shape', { rx: 2 }) +
      text(x + 6, y + 15, fit(object.type, width - 16 - id.length * 6.4, 6.6), 'd-small') +
      text(x + width - 6, y + 15, id, 'd-id') +
      (o.changed.has(`o${object.serial}`) ? rect(x - 2, y - 2, width + 4, height + 4, 'd-ring', { rx: 4 }) : '') +
      (o.selected === object.serial ? rect(x - 4, y - 4, width + 8, height + 8, 'd-selected', { rx: 5 }) : '');
    svg += tag(
      'g',
      {
        class: `d-box d-object d-is-${object.state}`,
        'data-mark': `o${object.serial}`,
        'data-serial': object.serial,
        'data-term': 'object',
        'data-says': `${object.type} #${object.serial}, ${object.size} bytes`,
      },
      marks,
    );
  });
  return {
    svg: tag('g', { class: 'd-crowd' }, svg),
    right: o.left + columns * (width + 8),
    bottom,
    says: 'drawn small, without fields. Select one to see it in full.',
  };
}

/** More: a map (one cell per object), or bars per space from 100,000. */
export function drawMap(view: View, o: CrowdOptions & { readonly mode: Mode }): Crowd {
  return o.mode === 'map' ? heapMap(view.heap, view, o) : bars(view, o);
}

function heapMap(heap: HeapColumns, view: View, o: CrowdOptions): Crowd {
  const columns = o.narrow ? 32 : 72;
  const most = columns * 48;
  // Above the room one cell stands for several neighbours by birth; it wears the most telling state among them.
  const per = Math.max(1, Math.ceil(heap.length / most));
  const cell = o.narrow ? 7 : 8;
  const paths = new Map<string, string>();
  const cells = Math.ceil(heap.length / per);
  let selected = '';
  for (let i = 0; i < cells; i++) {
    let state = 0;
    for (let j = i * per; j < Math.min(heap.length, (i + 1) * per); j++) {
      state = Math.max(state, heap.state[j]!);
      if (heap.serial[j] === o.selected)
        selected = rect(
          o.left + (i % columns) * cell - 2,
          o.top + Math.floor(i / columns) * cell - 2,
          cell + 3,
          cell + 3,
          'd-selected',
        );
    }
    const key = STATE_NAMES[state] ?? 'live';
    paths.set(
      key,
      `${paths.get(key) ?? ''}M${o.left + (i % columns) * cell} ${o.top + Math.floor(i / columns) * cell}h${cell - 1.5}v${cell - 1.5}h-${cell - 1.5}z`,
    );
  }
  const rows = Math.ceil(cells / columns);
  let svg = [...paths].map(([state, d]) => tag('path', { class: `d-cell d-cell-${state}`, d })).join('') + selected;
  svg += rect(o.left, o.top, columns * cell, rows * cell, 'd-brush', {
    'data-brush': `${columns},${cell},${per},${heap.length},${o.left},${o.top}`,
  });
  const legend = [...paths.keys()].map((s) => s).join(', ');
  return {
    svg: tag(
      'g',
      { class: 'd-crowd', 'data-says': `${heap.length} objects by birth: ${legend}`, 'data-term': 'heap' },
      svg,
    ),
    right: o.left + columns * cell,
    bottom: o.top + rows * cell,
    says: `a map by order of birth, ${per === 1 ? 'one cell for each' : `one cell for ${per}`}. Drag over it to open ${view.objects.length > 0 ? 'boxes' : 'a part'}.`,
  };
}

function bars(view: View, o: CrowdOptions): Crowd {
  const width = o.narrow ? 220 : 520;
  const counts = new Map<string, { n: number; bytes: number }>();
  const heap = view.heap;
  for (let i = 0; i < heap.length; i++) {
    const key = `${heap.space[i]}`;
    const c = counts.get(key) ?? { n: 0, bytes: 0 };
    c.n++;
    c.bytes += heap.size[i]!;
    counts.set(key, c);
  }
  const spaces =
    view.spaces.length > 0
      ? view.spaces.map((s) => ({ name: s.name, used: s.used, capacity: s.capacity }))
      : [{ name: 'heap', used: [...counts.values()].reduce((a, c) => a + c.bytes, 0), capacity: 0 }];
  const most = Math.max(1, ...spaces.map((s) => Math.max(s.used, s.capacity)));
  let svg = '';
  let y = o.top;
  for (const s of spaces) {
    svg +=
      text(o.left, y + 12, s.name, 'd-small') +
      rect(o.left, y + 18, Math.max(1, ((s.capacity || s.used) / most) * width), 18, 'd-capacity') +
      rect(o.left, y + 18, (s.used / most) * width, 18, 'd-ink') +
      text(o.left + width + 8, y + 32, `${s.used.toLocaleString('en')} bytes`, 'd-note');
    y += 50;
  }
  return {
    svg: tag('g', { class: 'd-crowd' }, svg),
    right: o.left + width + 130,
    bottom: y,
    says: 'bars by space; zoom in on a smaller run to see objects.',
  };
}
