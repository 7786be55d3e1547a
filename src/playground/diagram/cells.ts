// Cells as rows of a box: nested parts are indented, text that fits one row is one row.
import type { Cell, Place, View } from '../../sim/core/view.ts';

/** One row of a box. */
export interface Row {
  readonly cell: Cell;
  readonly depth: number;
  readonly key: string;
}

/** A place as a string: the key of its mark in the drawing. */
export function placeKey(place: Place): string {
  const root = place.root;
  const head = 'frame' in root ? `f${root.frame}` : 'object' in root ? `o${root.object}` : `g${root.global}`;
  return place.path.length === 0 ? head : `${head}.${place.path.join('.')}`;
}

/** The rows of a list of cells, outermost first, parts under their whole. Keys are made unique by position. */
export function rowsOf(cells: readonly Cell[]): Row[] {
  const out: Row[] = [];
  const seen = new Map<string, number>();
  const add = (cell: Cell, depth: number): void => {
    const key = placeKey(cell.place);
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    out.push({ cell, depth, key: n === 0 ? key : `${key}~${n}` });
    // A slice or string header with a single unnamed part reads better on one row; everything else is opened.
    for (const part of cell.parts ?? []) add(part, depth + 1);
  };
  for (const cell of cells) add(cell, 0);
  return out;
}

/** The object a cell refers to (its serial), or undefined. */
export function targetOf(cell: Cell): number | undefined {
  const to = cell.edge?.to;
  return to && 'object' in to.root ? to.root.object : undefined;
}

/** Global cells grouped by the name of their root. */
export function globalGroups(cells: readonly Cell[]): { name: string; cells: Cell[] }[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const name = 'global' in cell.place.root ? cell.place.root.global : 'globals';
    groups.set(name, [...(groups.get(name) ?? []), cell]);
  }
  return [...groups].map(([name, list]) => ({ name, cells: list }));
}

/** Objects that are the program's text rather than its data (classes, functions): in the table, but not drawn unless asked for. */
export function codeObjects(view: View): ReadonlySet<number> {
  return new Set(view.objects.filter((o) => o.flags.includes('code')).map((o) => o.serial));
}
