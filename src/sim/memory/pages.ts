// Saved columns in pages of 4,096 cells: a page that has not changed since the previous checkpoint is shared with it, so that many checkpoints of a large heap cost little.

type Numbers = Int32Array | Uint8Array | Float64Array | Uint16Array | Uint32Array;
const PAGE = 4096;

/** The first `length` cells of a column. Pages are never written to. */
export interface Pages<C extends { readonly length: number } = Numbers> {
  readonly length: number;
  readonly pages: readonly C[];
  /** Bytes of the pages that are not shared with the previous checkpoint. */
  readonly fresh: number;
}

/** Saves `column[0, length)`, sharing equal pages with `previous`. */
export function savePages<C extends Numbers | readonly unknown[]>(
  column: C,
  length: number,
  previous: Pages<C> | undefined,
): Pages<C> {
  const pages: C[] = [];
  let fresh = 0;
  for (let from = 0, i = 0; from < length; from += PAGE, i++) {
    const to = Math.min(from + PAGE, length);
    const old = previous?.pages[i];
    if (old !== undefined && old.length === to - from && same(column, from, old)) pages.push(old);
    else {
      pages.push(column.slice(from, to) as C);
      fresh += (to - from) * ('BYTES_PER_ELEMENT' in column ? column.BYTES_PER_ELEMENT : 8);
    }
  }
  return { length, pages, fresh };
}

function same(column: Numbers | readonly unknown[], from: number, old: Numbers | readonly unknown[]): boolean {
  if (!('buffer' in column) || !('buffer' in old)) {
    for (let k = 0; k < old.length; k++) if (column[from + k] !== old[k]) return false;
    return true;
  }
  // Bit by bit (a NaN equals itself), and always over one type of array, which the host compiles best.
  const bytes = old.byteLength & ~3;
  if (!sameWords(words(column, from * column.BYTES_PER_ELEMENT, bytes), words(old, 0, bytes))) return false;
  for (let k = bytes / old.BYTES_PER_ELEMENT; k < old.length; k++) if (column[from + k] !== old[k]) return false;
  return true;
}
const words = (of: Numbers, at: number, bytes: number): Int32Array =>
  new Int32Array(of.buffer, of.byteOffset + at, bytes >> 2);
function sameWords(x: Int32Array, y: Int32Array): boolean {
  for (let k = 0; k < x.length; k++) if (x[k] !== y[k]) return false;
  return true;
}

/** Writes saved pages back to the beginning of a column that is long enough. */
export function loadPages(saved: Pages<Numbers>, column: Numbers): void {
  let at = 0;
  for (const page of saved.pages) {
    column.set(page as never, at);
    at += page.length;
  }
}

/** The saved cells of a column of host values, as a new array. */
export function loadValues(saved: Pages<readonly unknown[]>): unknown[] {
  return ([] as unknown[]).concat(...saved.pages);
}
