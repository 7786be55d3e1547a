// Spaces, generations, regions and queues as lanes: the capacity as outline, objects as filled cells, the exact number beside.
import type { SpaceView, View } from '../../sim/core/view.ts';
import { rect, tag, text } from './svg.ts';

/** Cells a lane shows before it shows a bar instead. */
const CELLS = 40;
/** From this many spaces of one group on, they are regions of a grid. */
const GRID = 9;
/** Lanes narrower than this keep room for a second line under them. */
const LABEL = 330;
/** Mean width of a character of a label. */
const CHARACTER = 5.6;

export interface Lanes {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface LaneOptions {
  readonly id: string;
  readonly width: number;
  /** Names of the heap's space column, by index. */
  readonly names: readonly string[];
  readonly selected?: number | undefined;
  readonly changed?: ReadonlySet<string>;
}

/** Draws the spaces of a view; undefined where the runtime has none. */
export function drawSpaces(view: View, o: LaneOptions): Lanes | undefined {
  const queues = view.queues.filter((q) => q.serials.length > 0);
  if (view.spaces.length === 0 && queues.length === 0) return undefined;
  const members = new Map<string, number[]>();
  for (let i = 0; i < view.heap.length; i++) {
    const name = o.names[view.heap.space[i]!] ?? '';
    const list = members.get(name);
    if (list) list.push(i);
    else members.set(name, [i]);
  }
  const groups = new Map<string, SpaceView[]>();
  for (const s of view.spaces) groups.set(s.group ?? '', [...(groups.get(s.group ?? '') ?? []), s]);
  const states = new Map(view.objects.map((x) => [x.serial, x.state]));
  let svg = text(0, 14, 'Spaces', 'd-heading');
  let y = 26;
  for (const [group, spaces] of groups) {
    if (group !== '' && groups.size > 1) {
      svg += text(0, y + 10, group, 'd-note');
      y += 16;
    }
    if (spaces.length >= GRID) {
      const grid = regionGrid(spaces, y, o.width);
      svg += grid.svg;
      y += grid.height + 8;
      continue;
    }
    const across = Math.max(1, Math.min(spaces.length, Math.floor((o.width + 16) / 190)));
    const width = (o.width - (across - 1) * 16) / across;
    // Fixed for the whole run, whatever a label says at one moment: lanes do not jump.
    const pitch = width < LABEL ? 64 : 52;
    spaces.forEach((space, i) => {
      const x = (i % across) * (width + 16);
      const top = y + Math.floor(i / across) * pitch;
      svg += lane(space, members.get(space.name) ?? [], view, x, top, width, o, states);
    });
    y += Math.ceil(spaces.length / across) * pitch;
  }
  for (const q of queues) {
    const shown = q.serials
      .slice(0, 12)
      .map((s) => `#${s}`)
      .join('  ');
    svg += tag(
      'g',
      { 'data-term': 'reference-queue', 'data-says': `${q.name}: ${q.serials.length} waiting` },
      tag('path', { class: 'd-clock', d: `M6 ${y + 1}a5 5 0 1 0 .1 0M6 ${y + 3}v3l2 2` }) +
        text(16, y + 10, `${q.name}: ${shown}${q.serials.length > 12 ? ` … ${q.serials.length}` : ''}`, 'd-small'),
    );
    y += 20;
  }
  const says = view.spaces.map((s) => `${s.name}: ${spaceText(s, members.get(s.name)?.length ?? 0)}`).join('; ');
  return {
    svg: tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        class: 'diagram d-spaces',
        viewBox: `0 0 ${o.width} ${y}`,
        width: o.width,
        height: y,
        role: 'img',
        'aria-label': `Spaces. ${says}`,
      },
      svg,
    ),
    width: o.width,
    height: y,
  };
}

function spaceText(s: SpaceView, n: number): string {
  if (s.text !== undefined) return s.text;
  const used = `${s.used.toLocaleString('en')}${s.capacity > 0 ? ` of ${s.capacity.toLocaleString('en')}` : ''} bytes`;
  return n === 0 && s.used === 0 ? 'empty' : `${n} ${n === 1 ? 'object' : 'objects'}, ${used}`;
}

/** A label on at most two lines of so many characters, broken between words. */
function twoLines(label: string, most: number): string[] {
  if (label.length <= most) return [label];
  const space = label.lastIndexOf(' ', most);
  const at = space > 0 ? space : most;
  const rest = label.slice(at).trim();
  return [label.slice(0, at), rest.length > most ? `${rest.slice(0, most - 1)}…` : rest];
}

function lane(
  space: SpaceView,
  rows: readonly number[],
  view: View,
  x: number,
  y: number,
  width: number,
  o: LaneOptions,
  states: ReadonlyMap<number, string>,
): string {
  let out = rect(x, y, width, 22, 'd-capacity', { rx: 2 });
  const label = `${space.name}: ${spaceText(space, rows.length)}`;
  const room = Math.floor((width - 6) / 12);
  if (rows.length <= Math.min(CELLS, room)) {
    rows.forEach((row, i) => {
      const serial = view.heap.serial[row]!;
      const state = states.get(serial) ?? 'live';
      const marked = o.changed?.has(`o${serial}`) ?? false;
      out += rect(
        x + 4 + i * 12,
        y + 5,
        9,
        12,
        `d-cell d-cell-${state}${marked ? ' d-cell-new' : ''}${o.selected === serial ? ' d-cell-on' : ''}`,
        { 'data-mark': `s${serial}`, 'data-serial': serial, 'data-says': `#${serial}` },
      );
    });
  } else {
    const share = space.capacity > 0 ? Math.min(1, space.used / space.capacity) : 1;
    out += rect(x + 2, y + 3, Math.max(1, (width - 4) * share), 16, 'd-ink');
  }
  twoLines(label, Math.floor(width / CHARACTER)).forEach(
    (line, i) => (out += text(x, y + 36 + i * 13, line, 'd-note')),
  );
  return tag('g', { class: 'd-lane', 'data-term': 'space', 'data-says': label }, out);
}

/** Regions as a grid of letters: E Eden, S survivor, O old, H humongous, empty where free. */
function regionGrid(spaces: readonly SpaceView[], top: number, width: number): { svg: string; height: number } {
  const size = 26;
  const across = Math.max(1, Math.floor(width / (size + 3)));
  let svg = '';
  spaces.forEach((s, i) => {
    const x = (i % across) * (size + 3);
    const y = top + Math.floor(i / across) * (size + 3);
    const letter = (s.text ?? s.name).slice(0, 1).toUpperCase();
    const share = s.capacity > 0 ? Math.min(1, s.used / s.capacity) : 0;
    svg += tag(
      'g',
      { 'data-term': 'region', 'data-says': `${s.name}: ${spaceText(s, 0)}` },
      rect(x, y, size, size, 'd-capacity') +
        rect(x, y + size * (1 - share), size, size * share, 'd-fill') +
        (s.used > 0 || s.text !== undefined ? text(x + size / 2, y + 17, letter, 'd-region') : ''),
    );
  });
  return { svg: tag('g', { class: 'd-regions' }, svg), height: Math.ceil(spaces.length / across) * (size + 3) };
}
