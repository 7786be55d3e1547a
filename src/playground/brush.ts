// The brush over the heap map: which objects (by rank of birth) lie under a rectangle.

/** At most this many are opened as boxes. */
const MOST = 24;

/** `spec` is what the map says of itself: columns, cell size, objects a cell, objects in all, left, top. */
export function ranksIn(
  spec: string,
  b: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number },
): number[] {
  const [columns = 1, cell = 1, per = 1, total = 0, left = 0, top = 0] = spec.split(',').map(Number);
  const column = (x: number): number => Math.min(columns - 1, Math.max(0, Math.floor((x - left) / cell)));
  const row = (y: number): number => Math.max(0, Math.floor((y - top) / cell));
  const ranks: number[] = [];
  for (let r = row(Math.min(b.y0, b.y1)); r <= row(Math.max(b.y0, b.y1)); r++)
    for (let c = column(Math.min(b.x0, b.x1)); c <= column(Math.max(b.x0, b.x1)); c++)
      for (let k = 0; k < per; k++) {
        const rank = (r * columns + c) * per + k;
        if (ranks.length < MOST && rank < total) ranks.push(rank);
      }
  return ranks;
}
