// A view in words: the description of the picture, and the rows of the objects table.
import type { Cell, ObjectView, View } from '../../sim/core/view.ts';
import { globalGroups, rowsOf } from './cells.ts';
import { EDGE_WORDS } from './edges.ts';

/** One field as words, with the object it leads to. */
export interface FieldWords {
  readonly name: string;
  readonly says: string;
  readonly to?: number;
}

/** One row of the objects table. */
export interface ObjectWords {
  readonly serial: number;
  readonly type: string;
  readonly counts: string;
  readonly state: string;
  readonly space: string;
  readonly size: number;
  readonly fields: readonly FieldWords[];
}

/** The objects of a view as table rows, ascending by serial; the dead that are still shown come last. */
export function objectTable(view: View): ObjectWords[] {
  const names = typesOf(view);
  const rows = view.objects.map((o): ObjectWords => ({
    serial: o.serial,
    type: o.type,
    counts: countWords(o),
    state: stateWords(o),
    space: o.space,
    size: o.size,
    fields: [
      ...(o.text === undefined ? [] : [{ name: 'value', says: o.text }]),
      ...rowsOf(o.cells).map((r) => fieldWords(r.cell, names)),
    ],
  }));
  rows.sort((a, b) => a.serial - b.serial);
  const live = new Set(rows.map((r) => r.serial));
  const dead = view.tombstones.filter((t) => !live.has(t.serial)).slice(0, 8);
  return [
    ...rows,
    ...dead.map((t): ObjectWords => ({
      serial: t.serial,
      type: t.type,
      counts: '',
      state: 'freed',
      space: t.space,
      size: t.size,
      fields: [],
    })),
  ];
}

function typesOf(view: View): Map<number, string> {
  return new Map([
    ...view.tombstones.map((t) => [t.serial, t.type] as const),
    ...view.objects.map((o) => [o.serial, o.type] as const),
  ]);
}

export function countWords(o: ObjectView): string {
  return o.counts.map((c) => `${c.name} ${c.n === -1 ? 'immortal' : c.n}`).join(', ');
}

function stateWords(o: ObjectView): string {
  return [o.state, ...o.flags].join(', ');
}

/** A cell as words. */
export function fieldWords(cell: Cell, types: ReadonlyMap<number, string>): FieldWords {
  const name = cell.name === '' ? '(unnamed)' : cell.name;
  const gone = cell.state === 'live' ? '' : `${cell.state.replace('-', ' ')}`;
  const edge = cell.edge;
  if (!edge)
    return {
      name,
      says:
        [cell.text ?? (gone === '' && !cell.parts ? 'nothing' : ''), gone].filter((s) => s !== '').join(', ') ||
        'a value of parts',
    };
  const to = edge.to;
  const verb = EDGE_WORDS[edge.kind].says;
  const target =
    to === null
      ? 'nothing'
      : 'object' in to.root
        ? `${types.get(to.root.object) ?? 'object'} #${to.root.object}${to.path.length > 0 ? `, inside at ${to.path.join('.')}` : ''}`
        : 'frame' in to.root
          ? `variable ${to.path.join('.') || 'of a frame'}`
          : `${to.root.global} ${to.path.join('.')}`;
  const says = `${edge.state === 'dangling' ? 'dangling ' : ''}${verb} to ${target}${gone === '' ? '' : `, ${gone}`}`;
  return to && 'object' in to.root ? { name, says, to: to.root.object } : { name, says };
}

/** The picture in a few sentences, for its accessible description. */
export function describe(view: View): string {
  const types = typesOf(view);
  const out: string[] = [];
  const say = (cells: readonly Cell[]): string =>
    cells.length === 0
      ? 'no variables'
      : rowsOf(cells)
          .slice(0, 12)
          .map((r) => {
            const w = fieldWords(r.cell, types);
            return `${w.name}: ${w.says}`;
          })
          .join('; ') + (cells.length > 12 ? `; and ${cells.length - 12} more` : '');
  for (const thread of view.threads) {
    const frames = thread.frames.filter((f) => !f.library);
    if (view.threads.length > 1) out.push(`Thread ${thread.name}, ${thread.state}.`);
    out.push(`${frames.length} ${frames.length === 1 ? 'frame' : 'frames'} on the stack.`);
    for (const f of frames.toReversed().slice(0, 6)) out.push(`${f.routine}: ${say(f.cells)}.`);
  }
  for (const group of globalGroups(view.globals)) out.push(`${group.name}: ${say(group.cells)}.`);
  const n = view.heap.length;
  out.push(n === 0 ? 'The heap is empty.' : `${n} ${n === 1 ? 'object' : 'objects'} on the heap.`);
  if (view.objects.length <= 12)
    for (const o of view.objects) {
      const counts = countWords(o);
      out.push(
        `${o.type} #${o.serial}${counts === '' ? '' : `, ${counts}`}${o.state === 'live' ? '' : `, ${o.state}`}${o.cells.length === 0 ? '' : `: ${say(o.cells)}`}.`,
      );
    }
  const freed = view.tombstones.length;
  if (freed > 0 && freed <= 8) out.push(`Freed: ${view.tombstones.map((t) => `${t.type} #${t.serial}`).join(', ')}.`);
  return out.join(' ');
}
