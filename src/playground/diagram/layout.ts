// From a view and the places of its objects to boxes with coordinates: frames piled at the left (newest on top), objects in their columns.
import type { Cell, FrameView, ObjectView, Tombstone, View } from '../../sim/core/view.ts';
import { globalGroups, placeKey, rowsOf, type Row } from './cells.ts';
import type { Metrics } from './metrics.ts';
import type { Places, Slot } from './place.ts';

/** A row of a box, with the y of its middle. */
export interface BoxRow extends Row {
  readonly y: number;
}

/** A rectangle on the drawing. Column 0 is the stack. */
export interface Box {
  readonly key: string;
  readonly kind: 'frame' | 'globals' | 'object' | 'tomb' | 'ghost' | 'note';
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly column: number;
  readonly rows: readonly BoxRow[];
  /** Rows left out. */
  readonly more: number;
  readonly object?: ObjectView;
  readonly dead?: Tombstone;
  readonly frame?: FrameView;
  /** Thread it belongs to, where there are several. */
  readonly thread?: string;
}

export interface Layout {
  readonly metrics: Metrics;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** Left edges of the columns, stack first; a column is followed by a channel. */
  readonly columns: readonly { readonly x: number; readonly w: number }[];
  readonly top: number;
}

/** y at which boxes may begin: above it are the headings and one lane for edges. */
export const TOP = 52;
/** Frames shown of a deep pile: the newest and the oldest. */
const NEWEST = 6;
const OLDEST = 2;

/** What the drawing of one moment may be told besides the view. */
export interface LayoutOptions {
  /** Show frames of the library too. */
  readonly library?: boolean;
  /** Most tombstones. */
  readonly tombstones?: number;
}

/** Lays out a view whose objects are few enough to be boxes. */
export function layout(view: View, places: Places, options: LayoutOptions = {}): Layout {
  const m = places.metrics;
  const stack = stackBoxes(view, m, options.library ?? false);
  const objects = new Map<string, Box>();
  const columnX = (column: number): number => m.pad + m.stackWidth + m.channel + column * (m.boxWidth + m.channel);
  const box = (
    slot: Slot,
    column: number,
    kind: Box['kind'],
    key: string,
    title: string,
    cells: readonly Cell[],
    text: string | undefined,
    more: Partial<Box>,
  ): Box => {
    const all = rowsOf(cells);
    const y = TOP + slot.top;
    const lead = text === undefined ? 0 : 1;
    const room = Math.max(0, slot.rows - lead);
    const shown = all.length > room ? Math.max(0, room - 1) : all.length;
    const rows = all.slice(0, shown).map((row, i) => ({ ...row, y: y + m.head + (i + lead + 0.5) * m.row + 2 }));
    return {
      key,
      kind,
      title,
      x: columnX(column),
      y,
      w: m.boxWidth,
      h: slot.height,
      column: column + 1,
      rows,
      more: all.length - shown,
      ...more,
    };
  };
  let low = 0;
  const free: ObjectView[] = [];
  for (const object of view.objects) {
    const slot = places.at(object.serial, view.at);
    if (!slot) {
      free.push(object);
      continue;
    }
    objects.set(
      `o${object.serial}`,
      box(slot, slot.column, 'object', `o${object.serial}`, object.type, object.cells, object.text, { object }),
    );
    low = Math.max(low, slot.top + slot.height);
    const old = places.before(object.serial, view.at);
    if (old && slot.from === view.at)
      objects.set(`was${object.serial}`, {
        ...box(old, old.column, 'ghost', `was${object.serial}`, object.type, [], undefined, {}),
        rows: [],
      });
  }
  // Objects the survey never saw (alive for a moment between two stops) stand below the others, in order of birth.
  for (const object of free) {
    const rows = Math.min(m.rows, Math.max(1, rowsOf(object.cells).length + (object.text === undefined ? 0 : 1)));
    const slot: Slot = {
      serial: object.serial,
      column: 0,
      top: low + m.gap,
      rows,
      height: m.head + rows * m.row + 6,
      from: view.at,
      to: view.at,
      died: Infinity,
      kept: Infinity,
    };
    objects.set(
      `o${object.serial}`,
      box(slot, 0, 'object', `o${object.serial}`, object.type, object.cells, object.text, { object }),
    );
    low = slot.top + slot.height;
  }
  const occupied = [...objects.values()];
  let tombs = options.tombstones ?? 8;
  for (const dead of [...view.tombstones].sort((a, b) => b.died - a.died || b.serial - a.serial)) {
    if (tombs === 0) break;
    const slot = places.at(dead.serial, view.at);
    if (!slot || objects.has(`o${dead.serial}`) || places.taken(slot, view.at)) continue;
    const tomb = box(slot, slot.column, 'tomb', `o${dead.serial}`, dead.type, [], undefined, { dead });
    if (occupied.some((o) => o.column === tomb.column && o.y < tomb.y + tomb.h + 8 && tomb.y < o.y + o.h + 8)) continue;
    objects.set(tomb.key, tomb);
    occupied.push(tomb);
    tombs--;
  }
  const boxes = [...stack, ...objects.values()];
  const used = Math.max(0, ...boxes.map((b) => b.column));
  const columns = [
    { x: m.pad, w: m.stackWidth },
    ...Array.from({ length: used }, (_, i) => ({ x: columnX(i), w: m.boxWidth })),
  ];
  const last = columns.at(-1)!;
  return {
    metrics: m,
    boxes,
    columns,
    top: TOP,
    width: last.x + last.w + m.channel,
    height: Math.max(TOP + 60, ...boxes.map((b) => b.y + b.h)) + 34,
  };
}

function stackBoxes(view: View, m: Metrics, library: boolean): Box[] {
  const out: Box[] = [];
  let y = TOP - 12;
  const several = view.threads.length > 1;
  const add = (key: string, kind: Box['kind'], title: string, cells: readonly Cell[], more: Partial<Box>): void => {
    const all = rowsOf(cells);
    const most = kind === 'globals' ? 16 : 14;
    const shown = all.length > most ? most - 1 : all.length;
    const h = m.head + Math.max(0, shown + (shown < all.length ? 1 : 0)) * m.row + (all.length === 0 ? 2 : 6);
    const rows = all.slice(0, shown).map((row, i) => ({ ...row, y: y + m.head + (i + 0.5) * m.row + 2 }));
    out.push({ key, kind, title, x: m.pad, y, w: m.stackWidth, h, column: 0, rows, more: all.length - shown, ...more });
    y += h + 10;
  };
  for (const thread of view.threads) {
    const frames = thread.frames.filter((f) => library || !f.library).toReversed();
    if (several && frames.length > 0) y += 12;
    frames.forEach((frame, i) => {
      if (frames.length > NEWEST + OLDEST + 1 && i >= NEWEST && i < frames.length - OLDEST) {
        if (i === NEWEST)
          add(`more-${thread.name}`, 'note', `… ${frames.length - NEWEST - OLDEST} more frames`, [], {});
        return;
      }
      add(`f${frame.frame}`, 'frame', frame.routine, frame.cells, {
        frame,
        ...(several ? { thread: `${thread.name}, ${thread.state}` } : {}),
      });
    });
  }
  for (const group of globalGroups(view.globals)) add(`g${group.name}`, 'globals', group.name, group.cells, {});
  return out;
}

/** Finds the box and, where it is drawn, the row that a place names. */
export function findPlace(
  boxes: readonly Box[],
  place: Parameters<typeof placeKey>[0],
): { box: Box; row?: BoxRow } | undefined {
  const root = placeKey({ root: place.root, path: [] });
  const box = boxes.find((b) => b.key === root && b.kind !== 'ghost');
  if (!box) return undefined;
  const key = placeKey(place);
  const row = place.path.length === 0 ? undefined : box.rows.find((r) => r.key === key);
  return row ? { box, row } : { box };
}
