// What differs between two moments: marks to ring, and the short note in the margin of the code line ("rc 2 → 1").
import type { Cell, View } from '../../sim/core/view.ts';
import { rowsOf, targetOf } from './cells.ts';

export interface Changes {
  /** Keys of marks (objects `o1`, rows `o1.next`, frames `f2`) that are new or different. */
  readonly marks: ReadonlySet<string>;
  /** At most two short notes, most telling first. */
  readonly margin: string;
}

/** Compares two views. Without an earlier one nothing is changed. */
export function changesBetween(before: View | undefined, after: View): Changes {
  const marks = new Set<string>();
  if (!before) return { marks, margin: '' };
  const notes: { rank: number; text: string }[] = [];
  const note = (rank: number, text: string): void => void notes.push({ rank, text });
  const old = new Map(before.objects.map((o) => [o.serial, o]));
  const now = new Map(after.objects.map((o) => [o.serial, o]));
  for (const o of after.objects) {
    const key = `o${o.serial}`;
    const was = old.get(o.serial);
    if (!was) {
      marks.add(key);
      if (o.born >= before.at) note(2, `+ ${o.type} #${o.serial}`);
      continue;
    }
    const counts = o.counts
      .map((c, i) => ({ name: c.name, to: c.n, from: was.counts[i]?.n }))
      .filter((c) => c.from !== c.to);
    for (const c of counts) {
      marks.add(key);
      note(c.to < (c.from ?? 0) ? 1 : 3, `${short(c.name)} ${count(c.from ?? 0)} → ${count(c.to)}`);
    }
    if (
      was.state !== o.state ||
      was.space !== o.space ||
      was.address !== o.address ||
      was.mark !== o.mark ||
      was.text !== o.text ||
      was.size !== o.size
    )
      marks.add(key);
    if (was.state !== o.state) note(0, `#${o.serial} ${o.state}`);
    else if (was.address !== o.address && was.address !== 0) note(1, `#${o.serial} moved`);
    rowChanges(was.cells, o.cells, marks);
  }
  const dead = before.objects.filter((o) => !now.has(o.serial));
  const tombs = new Set(after.tombstones.map((t) => t.serial));
  for (const o of dead) {
    marks.add(`o${o.serial}`);
    if (tombs.has(o.serial)) note(0, `#${o.serial} freed`);
  }
  const frames = new Map(before.threads.flatMap((t) => t.frames.map((f) => [f.frame, f] as const)));
  for (const f of after.threads.flatMap((t) => t.frames)) {
    const was = frames.get(f.frame);
    if (!was) marks.add(`f${f.frame}`);
    else rowChanges(was.cells, f.cells, marks);
  }
  rowChanges(before.globals, after.globals, marks);
  notes.sort((a, b) => a.rank - b.rank);
  const freed = notes.filter((n) => n.text.endsWith(' freed'));
  if (freed.length > 2) return { marks, margin: `${freed.length} freed` };
  return { marks, margin: [...new Set(notes.map((n) => n.text))].slice(0, 2).join(', ') };
}

function rowChanges(before: readonly Cell[], after: readonly Cell[], marks: Set<string>): void {
  const old = new Map(rowsOf(before).map((r) => [r.key, r.cell]));
  for (const { key, cell } of rowsOf(after)) {
    const was = old.get(key);
    if (
      !was ||
      was.text !== cell.text ||
      was.state !== cell.state ||
      targetOf(was) !== targetOf(cell) ||
      was.edge?.state !== cell.edge?.state ||
      (was.flags ?? []).join() !== (cell.flags ?? []).join()
    )
      marks.add(key);
  }
}

const count = (n: number): string => (n === -1 ? '∞' : String(n));

function short(name: string): string {
  return ['strong', 'count', 'refcount', 'references'].includes(name) ? 'rc' : name;
}
