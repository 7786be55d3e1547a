// A view as SVG: layers of headings, frames, tombstones, objects, edges and badges. Pure text; used in the browser, at build and by `wfi svg`.
import type { Cell, Edge, ObjectView, View } from '../../sim/core/view.ts';
import { targetOf } from './cells.ts';
import { EDGE_WORDS, drawEdge } from './edges.ts';
import { describe, fieldWords } from './describe.ts';
import { drawCompact, drawMap } from './crowd.ts';
import { findPlace, layout, TOP, type Box, type BoxRow, type Layout } from './layout.ts';
import { fit, fitSans, modeOf, type Metrics, type Mode } from './metrics.ts';
import type { Places } from './place.ts';
import { route, type Path, type Wire } from './route.ts';
import { rect, tag, text } from './svg.ts';

export interface DrawOptions {
  /** Prefix of ids, unique on the page. */
  readonly id: string;
  /** Marks to ring (from `changesBetween`). */
  readonly changed?: ReadonlySet<string>;
  /** The selected object. */
  readonly selected?: number | undefined;
  /** Objects named by the last fault. */
  readonly faults?: ReadonlySet<number>;
  /** Show frames of the library and the runtime's own objects. */
  readonly library?: boolean;
  /** Serials opened as boxes out of a crowd (the brush). */
  readonly opened?: ReadonlySet<number>;
  /** Accessible title. */
  readonly title?: string;
  /** A style sheet to carry inside (for files; pages have it already). */
  readonly style?: string;
}

export interface Drawing {
  readonly svg: string;
  readonly mode: Mode;
  readonly width: number;
  readonly height: number;
  /** Boxes and paths, for the tests and for moving between neighbours. */
  readonly plan: Layout;
  readonly paths: readonly Path[];
  /** What is said when not everything is drawn as a box. */
  readonly announcement: string;
}

/** The text that stands for a reference which is not drawn; undefined where it is. */
type AsText = (cell: Cell) => string | undefined;

/** Most edges that are drawn; beyond it only those of the selection and the frames. */
const MOST_EDGES = 140;

/** Draws a view. */
export function draw(view: View, places: Places, options: DrawOptions): Drawing {
  const opened = options.opened;
  const code = options.library
    ? new Set<number>()
    : new Set(view.objects.filter((o) => o.flags.includes('code') || places.code.has(o.serial)).map((o) => o.serial));
  const count = view.heap.length - code.size;
  const mode = modeOf(count);
  const hidden = new Set([...code].filter((serial) => serial !== options.selected && !opened?.has(serial)));
  const few =
    mode === 'boxes'
      ? { ...view, objects: view.objects.filter((o) => !hidden.has(o.serial)) }
      : {
          ...view,
          objects: opened ? view.objects.filter((o) => opened.has(o.serial)).slice(0, 40) : [],
          tombstones: [],
        };
  const plan = layout(few, places, { library: options.library ?? false });
  const wires = wiresOf(plan, few);
  const shown =
    wires.length <= MOST_EDGES
      ? wires
      : wires
          .filter(
            (w) =>
              w.wire.from.column === 0 ||
              w.wire.from.object?.serial === options.selected ||
              w.wire.to.object?.serial === options.selected,
          )
          .slice(0, MOST_EDGES);
  const paths = route(
    plan,
    shown.map((w) => w.wire),
  );
  const changed = options.changed ?? new Set<string>();
  const types = new Map([...view.tombstones, ...view.objects].map((o) => [o.serial, o.type] as const));
  // What a reference to something that is not drawn says instead: only what is in the heap and was left out gets a stub.
  const elsewhere = new Map<number, string>(
    view.objects.filter((o) => hidden.has(o.serial)).map((o) => [o.serial, o.type]),
  );
  const inHeap = new Set<number>();
  for (let i = 0; i < view.heap.length; i++) inHeap.add(view.heap.serial[i]!);
  const asText: AsText = (cell) => {
    const to = cell.edge?.state === 'ok' ? targetOf(cell) : undefined;
    if (to === undefined || findPlace(plan.boxes, cell.edge!.to!)) return undefined;
    return elsewhere.get(to) ?? (inHeap.has(to) ? undefined : (cell.text ?? cell.type ?? `#${to}`));
  };
  const m = plan.metrics;

  let body = '';
  const threads = new Set<string>();
  for (const box of plan.boxes) if (box.column === 0) body += frameBox(box, m, changed, types, threads, asText);
  for (const kind of ['ghost', 'tomb', 'object'] as const)
    for (const box of plan.boxes)
      if (box.kind === kind) body += objectBox(box, m, options, changed, types, view, asText);
  for (const box of plan.boxes) if (box.kind === 'ghost') body += relocation(box, plan);
  const edges = paths.map((p, i) =>
    drawEdge(p.key, shown[i]!.edge, p.points, {
      changed: changed.has(p.key),
      label: `${shown[i]!.name} → ${shown[i]!.target}: ${EDGE_WORDS[shown[i]!.edge.kind].says}`,
    }),
  );
  body += tag('g', { class: 'd-edges' }, edges.join('') + stubs(plan, asText));
  body += plan.boxes.map((b) => badge(b)).join('');

  let width = plan.width;
  let height = plan.height;
  let announcement = '';
  if (mode !== 'boxes') {
    const left = plan.width - m.channel + 24;
    const crowd =
      mode === 'compact'
        ? drawCompact(view, {
            left: opened ? left : m.pad + m.stackWidth + m.channel,
            top: TOP,
            selected: options.selected,
            changed,
            narrow: m.columns < 3,
            ranks: places.ranks(view.objects.map((o) => o.serial)),
          })
        : drawMap(view, {
            left: opened ? left : m.pad + m.stackWidth + m.channel,
            top: TOP,
            mode,
            selected: options.selected,
            narrow: m.columns < 3,
          });
    body += crowd.svg;
    width = Math.max(width, crowd.right + m.pad);
    height = Math.max(height, crowd.bottom + m.pad);
    announcement = `${count.toLocaleString('en')} objects: ${crowd.says}`;
  } else if (wires.length > shown.length)
    announcement = `${wires.length} references: only those of the frames and of the selected object are drawn.`;

  const heapX = m.pad + m.stackWidth + m.channel;
  let heads = text(m.pad, 20, 'Stack', 'd-heading') + text(heapX, 20, 'Heap', 'd-heading');
  const besides = hidden.size === 0 ? '' : `; ${hidden.size} of the code not drawn`;
  const counted = `${count <= 0 ? 'empty' : `${count.toLocaleString('en')} ${count === 1 ? 'object' : 'objects'}`}${besides}`;
  heads += text(heapX + 44, 20, counted, 'd-note');
  width = Math.max(width, heapX + 44 + counted.length * 6 + m.pad);
  if (announcement !== '') heads += text(heapX, 36, announcement, 'd-note d-announce');
  if (announcement !== '') width = Math.max(width, heapX + announcement.length * 6 + m.pad);
  const hatch = tag(
    'defs',
    {},
    tag(
      'pattern',
      {
        id: `${options.id}-hatch`,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      tag('path', { d: 'M0 0V6', class: 'd-hatch' }),
    ),
  );
  const names =
    tag('title', { id: `${options.id}-t` }, escapeTitle(options.title ?? 'Stack and heap')) +
    tag('desc', { id: `${options.id}-d` }, escapeTitle(describe(view)));
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'diagram',
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': `${options.id}-t`,
      'aria-describedby': `${options.id}-d`,
    },
    names + (options.style ? tag('style', {}, options.style) : '') + hatch + heads + body,
  );
  return { svg, mode, width, height, plan, paths, announcement };
}

const escapeTitle = (s: string): string => s.replace(/&/g, '&amp;').replace(/</g, '&lt;');

interface Planned {
  readonly wire: Wire;
  readonly edge: Edge;
  readonly name: string;
  readonly target: string;
}

function wiresOf(plan: Layout, view: View): Planned[] {
  const out: Planned[] = [];
  const types = new Map(view.objects.map((o) => [o.serial, o.type]));
  for (const box of plan.boxes) {
    if (box.kind === 'ghost' || box.kind === 'tomb') continue;
    for (const row of box.rows) {
      const edge = row.cell.edge;
      if (!edge?.to) continue;
      const found = findPlace(plan.boxes, edge.to);
      if (!found) continue;
      const wire: Wire = {
        key: row.key,
        from: box,
        start: { x: dotX(box), y: row.y },
        to: found.box,
        ...(found.row ? { row: found.row.y } : {}),
      };
      out.push({ wire, edge, name: row.cell.name, target: fieldWords(row.cell, types).says });
    }
  }
  // Near targets first: the short ways are then the straight ones.
  return out.sort(
    (a, b) => Math.abs(a.wire.to.column - a.wire.from.column) - Math.abs(b.wire.to.column - b.wire.from.column),
  );
}

const dotX = (box: Box): number => box.x + box.w - 11;

/** References whose target is not drawn: a stub with the number, or a cross where nothing is left. */
function stubs(plan: Layout, asText: AsText): string {
  let out = '';
  for (const box of plan.boxes) {
    if (box.kind === 'ghost' || box.kind === 'tomb') continue;
    for (const row of box.rows) {
      const edge = row.cell.edge;
      if (!edge || (edge.to && findPlace(plan.boxes, edge.to)) || asText(row.cell) !== undefined) continue;
      const x = dotX(box);
      const to = edge.to && 'object' in edge.to.root ? `#${edge.to.root.object}` : '';
      const dangling = edge.state === 'dangling';
      const gone = dangling || to === '';
      if (edge.to === null && !dangling) continue;
      const points = [
        { x, y: row.y },
        { x: x + 30, y: row.y },
      ];
      out += drawEdge(row.key, { ...edge, state: gone ? 'dangling' : 'ok' }, points, {
        changed: false,
        label: gone ? 'points to nothing' : `to ${to}, not drawn`,
      });
      if (!gone) out += text(x + 34, row.y + 4, to, 'd-note');
    }
  }
  return out;
}

function frameBox(
  box: Box,
  m: Metrics,
  changed: ReadonlySet<string>,
  types: ReadonlyMap<number, string>,
  threads: Set<string>,
  asText: AsText,
): string {
  if (box.kind === 'note') return text(box.x + 8, box.y + 16, box.title, 'd-note');
  let out = rect(box.x, box.y, box.w, box.h, 'd-panel', { rx: 3 });
  const top = box.frame !== undefined && box.frame.line > 0 ? `line ${box.frame.line}` : '';
  const room = box.w - 18 - (top === '' ? 0 : 8 + top.length * 6.2);
  out += text(box.x + 9, box.y + 16, fitSans(box.title, room, m.sans), 'd-title');
  if (top !== '') out += text(box.x + box.w - 8, box.y + 16, top, 'd-id');
  if (box.thread !== undefined && !threads.has(box.thread)) {
    threads.add(box.thread);
    out += text(box.x, box.y - 3, box.thread, 'd-note');
  }
  for (const row of box.rows) out += rowMark(box, row, m, changed, types, asText);
  if (box.more > 0) out += text(box.x + 9, box.y + box.h - 8, `… ${box.more} more`, 'd-note');
  if (box.frame?.library) out += text(box.x + box.w - 8, box.y + box.h - 6, 'library', 'd-id');
  if (changed.has(box.key)) out += rect(box.x - 3, box.y - 3, box.w + 6, box.h + 6, 'd-ring', { rx: 5 });
  return tag(
    'g',
    {
      class: `d-box d-${box.kind}`,
      'data-mark': box.key,
      'data-term': box.kind === 'frame' ? 'frame' : 'global',
      'data-says': `${box.kind === 'frame' ? 'frame of' : 'globals:'} ${box.title}`,
    },
    out,
  );
}

function rowMark(
  box: Box,
  row: BoxRow,
  m: Metrics,
  changed: ReadonlySet<string>,
  types: ReadonlyMap<number, string>,
  asText: AsText,
): string {
  const { cell } = row;
  const flags = cell.flags ?? [];
  const x = box.x + 9 + row.depth * 10;
  const right = box.x + box.w - 9;
  const instead = asText(cell);
  const hasEdge =
    instead === undefined && cell.edge !== undefined && (cell.edge.to !== null || cell.edge.state === 'dangling');
  const value = hasEdge
    ? ''
    : instead !== undefined
      ? instead
      : (cell.text ?? (cell.edge ? 'null' : cell.parts && cell.parts.length > 0 ? '' : ''));
  const note =
    cell.state === 'moved'
      ? 'moved'
      : cell.state === 'partly-moved'
        ? 'partly moved'
        : cell.state === 'uninitialised'
          ? 'uninitialised'
          : cell.state === 'dead'
            ? 'deleted'
            : '';
  const struck = cell.state === 'moved' || cell.state === 'dead';
  const room = box.w - 18 - row.depth * 10 - (hasEdge ? 14 : 0);
  const nameWidth = cell.name.length * m.mono;
  const valueText = note !== '' && (struck || value === '') ? note : value;
  const name = fit(
    cell.name,
    valueText === '' ? room : Math.max(28, room - Math.min(valueText.length * m.mono, room * 0.62) - 8),
    m.mono,
  );
  let out = '';
  if (cell.state === 'moved' || cell.state === 'partly-moved')
    out += rect(box.x + 4, row.y - m.row / 2 + 1, box.w - 8, m.row - 2, 'd-moved');
  if (flags.includes('borrowed'))
    out += tag('path', {
      class: 'd-lock',
      d: `M${x - 7.5} ${row.y - 1}h6v5h-6zM${x - 6.3} ${row.y - 1}v-1.8a1.8 1.8 0 0 1 3.6 0v1.8`,
    });
  out += text(
    x,
    row.y + 4,
    name,
    `d-name${struck ? ' d-struck' : ''}${flags.includes('borrowed') ? ' d-borrowed' : ''}`,
  );
  if (valueText !== '') {
    const left = room - Math.min(nameWidth, name.length * m.mono) - 8;
    out += text(
      right - (hasEdge ? 12 : 0),
      row.y + 4,
      fit(valueText, Math.max(m.mono * 3, left), m.mono),
      note !== '' ? 'd-state' : 'd-value',
    );
  }
  if (hasEdge && cell.text !== undefined && cell.text !== '') {
    const left = room - name.length * m.mono - 6;
    if (left > m.mono * 3) out += text(right - 12, row.y + 4, fit(cell.text, left, m.mono), 'd-value d-quiet');
  }
  if (changed.has(row.key))
    out += rect(box.x + 3, row.y - m.row / 2 + 1, box.w - 6, m.row - 2, 'd-ring d-ring-row', { rx: 3 });
  const words = fieldWords(cell, types);
  return tag('g', { class: 'd-row', 'data-mark': row.key, 'data-says': `${words.name}: ${words.says}` }, out);
}

/** Words under the type for a state that is not plain life. */
const STATE_LABEL: Readonly<Record<string, string>> = {
  unreachable: 'unreachable',
  finalizing: 'finalizer due',
  finalized: 'finalized',
  moved: 'moved',
  leaked: '▲ leaked',
  freed: 'freed',
};

function objectBox(
  box: Box,
  m: Metrics,
  options: DrawOptions,
  changed: ReadonlySet<string>,
  types: ReadonlyMap<number, string>,
  view: View,
  asText: AsText,
): string {
  const { object, dead } = box;
  if (box.kind === 'ghost')
    return tag(
      'g',
      { class: 'd-box d-was', 'data-says': `where ${box.title} was` },
      rect(box.x, box.y, box.w, box.h, 'd-shape', { rx: 3 }),
    );
  const serial = object?.serial ?? dead?.serial ?? 0;
  const state = dead ? 'freed' : (object?.state ?? 'live');
  const fault = options.faults?.has(serial) ?? false;
  const badged = (object?.counts.length ?? 0) > 0;
  const rc = object?.counts[0]?.n;
  const indent = badged ? 17 : 9;
  let out = rect(box.x, box.y, box.w, box.h, 'd-shape', {
    rx: 3,
    ...(state === 'freed' ? { fill: `url(#${options.id}-hatch)` } : {}),
  });
  const flagText = (object?.flags ?? []).map((f) => (f === 'pinned' ? '◆' : f === 'immortal' ? '∞' : '')).join('');
  const id = `${flagText === '' ? '' : `${flagText} `}#${serial}`;
  out += text(
    box.x + indent,
    box.y + 16,
    fitSans(box.title, box.w - indent - 12 - id.length * 6.6 - (hasMarks(view) ? 16 : 0), m.sans),
    'd-title',
  );
  out += text(box.x + box.w - 8, box.y + 16, id, 'd-id');
  out += tag('path', { class: 'd-rule', d: `M${box.x} ${box.y + m.head}H${box.x + box.w}` });
  if (object?.text !== undefined)
    out += text(box.x + 9, box.y + m.head + m.row / 2 + 6, fit(object.text, box.w - 18, m.mono), 'd-name');
  for (const row of box.rows) out += rowMark(box, row, m, changed, types, asText);
  if (box.more > 0) out += text(box.x + 9, box.y + box.h - 9, `… ${box.more} more`, 'd-note');
  const labels = [fault ? 'fault' : '', STATE_LABEL[state] ?? ''].filter((s) => s !== '');
  if (dead) labels[labels.length - 1] = `freed at step ${dead.died}`;
  if (labels.length > 0) {
    const inside = dead !== undefined;
    out += text(
      box.x + 9,
      inside ? box.y + m.head + 15 : box.y + box.h + 13,
      labels.join(', '),
      `d-label${inside ? '' : ' d-under'}`,
    );
  }
  if (object && hasMarks(view)) out += corner(box, object.mark, id.length * 6.6);
  if (changed.has(box.key)) out += rect(box.x - 4, box.y - 4, box.w + 8, box.h + 8, 'd-ring', { rx: 6 });
  if (options.selected === serial) out += rect(box.x - 7, box.y - 7, box.w + 14, box.h + 14, 'd-selected', { rx: 8 });
  const classes = [
    'd-box',
    'd-object',
    `d-is-${state}`,
    ...(fault ? ['d-fault'] : []),
    ...(rc === 0 ? ['d-zero'] : []),
  ];
  const term =
    state === 'freed' ? 'free' : state === 'leaked' ? 'leak' : state === 'unreachable' ? 'reachable' : 'object';
  return tag(
    'g',
    {
      class: classes.join(' '),
      'data-mark': `o${serial}`,
      'data-serial': serial,
      'data-term': term,
      'data-says': objectSays(box, object),
    },
    out,
  );
}

function objectSays(box: Box, object: ObjectView | undefined): string {
  if (!object) return `${box.title} #${box.dead?.serial}: freed`;
  const counts = object.counts.map((c) => `${c.name} ${c.n === -1 ? '∞' : c.n}`).join(', ');
  return `${object.type} #${object.serial}, ${object.size} bytes${counts === '' ? '' : `, ${counts}`}${object.space === '' ? '' : `, in ${object.space}`}${object.state === 'live' ? '' : `, ${object.state}`}`;
}

function hasMarks(view: View): boolean {
  for (let i = 0; i < view.heap.length; i++) if (view.heap.mark[i] !== 0) return true;
  return false;
}

/** Tri-colour mark in the upper right corner, beside the number: empty = not seen, striped = to scan, full = scanned. */
function corner(box: Box, mark: 0 | 1 | 2, beside: number): string {
  const x = box.x + box.w - 24 - beside;
  const y = box.y + 6.5;
  const says = mark === 0 ? 'not seen' : mark === 1 ? 'to scan' : 'scanned';
  const inner =
    mark === 0
      ? ''
      : mark === 2
        ? rect(x, y, 10, 10, 'd-ink')
        : rect(x + 2, y, 2, 10, 'd-ink') + rect(x + 6, y, 2, 10, 'd-ink');
  return tag(
    'g',
    { class: 'd-mark', 'data-term': 'tri-colour', 'data-says': says },
    rect(x, y, 10, 10, 'd-square') + inner,
  );
}

/** The count at the top left corner: strong alone, or strong·weak. */
function badge(box: Box): string {
  const counts = box.object?.counts ?? [];
  const strong = counts[0];
  if (!strong || box.kind !== 'object') return '';
  const sign = (n: number): string => (n === -1 ? '∞' : String(n));
  // A second count is shown where there is something to show.
  const weak = counts[1] && counts[1].n !== 0 ? counts[1] : undefined;
  const label = weak ? `${sign(strong.n)}·${sign(weak.n)}` : sign(strong.n);
  const half = Math.max(10, label.length * 4 + 4);
  const zero = strong.n === 0;
  return tag(
    'g',
    {
      class: `d-badge${zero ? ' d-zero' : ''}`,
      'data-mark': `c${box.object!.serial}`,
      'data-term': weak ? 'strong-count' : 'reference-count',
      'data-says': counts.map((c) => `${c.name} ${sign(c.n)}`).join(', '),
    },
    rect(box.x - half + 2, box.y - 10, half * 2, 20, 'd-disc', { rx: 10 }) +
      text(box.x + 2, box.y + 4, label, 'd-count'),
  );
}

/** The way a collector moved an object: from the faint outline to its new place. */
function relocation(ghost: Box, plan: Layout): string {
  const now = plan.boxes.find((b) => b.key === ghost.key.replace(/^was/, 'o'));
  if (!now) return '';
  return tag('path', {
    class: 'd-path',
    'data-term': 'compaction',
    'data-says': 'moved by the collector',
    d: `M${ghost.x + ghost.w / 2} ${ghost.y + ghost.h / 2}L${now.x + now.w / 2} ${now.y + 4}`,
  });
}
