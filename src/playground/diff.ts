// The difference of two lists of told events, by longest common subsequence; runs of equal events are kept for context.
import type { ToldEvent } from './protocol.ts';

export interface DiffRow extends ToldEvent {
  readonly side: 'both' | 'before' | 'after';
}

/** Compares by wording, without the lines: an inserted line moves all the others. */
export function diffEvents(before: readonly ToldEvent[], after: readonly ToldEvent[]): DiffRow[] {
  const n = before.length;
  const m = after.length;
  const table = new Uint16Array((n + 1) * (m + 1));
  const at = (i: number, j: number): number => table[i * (m + 1) + j]!;
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      table[i * (m + 1) + j] =
        before[i]!.text === after[j]!.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const out: DiffRow[] = [];
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    if (i < n && j < m && before[i]!.text === after[j]!.text) {
      out.push({ ...after[j]!, side: 'both' });
      i++;
      j++;
    } else if (i < n && (j >= m || at(i + 1, j) >= at(i, j + 1))) out.push({ ...before[i++]!, side: 'before' });
    else out.push({ ...after[j++]!, side: 'after' });
  }
  return out;
}
