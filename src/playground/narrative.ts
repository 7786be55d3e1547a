// "What just happened": the sentences of a stop, the most telling first, and the reason why a thing that lost a reference is still there.
import { EVENT, type MemoryEvent } from '../sim/core/event.ts';
import { narrate, plain, type Sentence, type Telling, type Token } from '../sim/core/narrate.ts';
import type { View } from '../sim/core/view.ts';
import { codeObjects, globalGroups, rowsOf, targetOf } from './diagram/cells.ts';

export interface Narrative {
  /** At most three, to be shown. */
  readonly shown: readonly Sentence[];
  /** All of them, for the full list. */
  readonly all: readonly Sentence[];
}

/** Most sentences kept for the full list. */
const MOST = 200;

/** From this many events on, a line is told by its sums. */
const CROWD = 1500;

/** "12,000 objects are allocated, 11,998 are freed." */
function summary(events: readonly MemoryEvent[]): Sentence[] {
  const count = (kind: number): number => events.reduce((n, e) => (e.kind === kind ? n + 1 : n), 0);
  const say = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
  const out: Sentence[] = [];
  const [births, deaths, collections, calls] = [
    count(EVENT.birth),
    count(EVENT.death),
    count(EVENT.collect),
    count(EVENT.enter),
  ];
  if (births > 0)
    out.push([
      { text: say(births, 'object is ', 'objects are ') },
      { term: 'allocate', text: 'allocated' },
      { text: '.' },
    ]);
  if (deaths > 0)
    out.push([{ text: say(deaths, 'object is ', 'objects are ') }, { term: 'free', text: 'freed' }, { text: '.' }]);
  if (collections > 0)
    out.push([
      { text: say(collections, '', '') },
      { term: 'collection', text: collections === 1 ? 'collection runs' : 'collections run' },
      { text: '.' },
    ]);
  if (calls > 0) out.push([{ text: `${say(calls, 'function is', 'functions are')} called.` }]);
  return out;
}

/** Tells what the events did between two views. */
export function tell(events: readonly MemoryEvent[], before: View, after: View, names: readonly string[]): Narrative {
  if (events.length > CROWD) {
    const sum = summary(events);
    return { shown: sum, all: sum };
  }
  const seen = [...seenBirths(events, before, after), ...events, ...seenCounts(events, before, after)].filter(
    telling(events, before, after),
  );
  const all = narrate(seen, tellingOf(before, names, after)).slice(0, MOST);
  const ranked = all.map((s, i) => ({ s, i, rank: rankOf(s) })).sort((a, b) => a.rank - b.rank || a.i - b.i);
  const chosen = ranked
    .slice(0, 3)
    .sort((a, b) => a.i - b.i)
    .map((r) => r.s);
  const why = reason(events, before, after);
  if (why) {
    if (chosen.length === 3) chosen.pop();
    chosen.push(why);
  }
  return { shown: chosen, all: why ? [...all, why] : all };
}

/** Keeps what is about objects the reader can see: not the program's text, and none that neither view knows. */
function telling(events: readonly MemoryEvent[], before: View, after: View): (e: MemoryEvent) => boolean {
  const known = new Set<number>([
    ...before.heap.serial,
    ...after.heap.serial,
    ...after.tombstones.map((t) => t.serial),
  ]);
  for (const e of events) if (e.kind === EVENT.birth) known.add(e.a);
  for (const view of [before, after]) for (const serial of codeObjects(view)) known.delete(serial);
  return (e) => !ABOUT.has(e.kind) || known.has(e.a);
}
const ABOUT: ReadonlySet<number> = new Set([
  EVENT.birth,
  EVENT.death,
  EVENT.move,
  EVENT.resize,
  EVENT.count,
  EVENT.age,
  EVENT.state,
  EVENT.finalize,
]);

/** Births the view shows though no event told of them (a runtime may announce only what costs little). */
function seenBirths(events: readonly MemoryEvent[], before: View, after: View): MemoryEvent[] {
  if (after.heap.length > SMALL) return [];
  const told = new Set(events.filter((e) => e.kind === EVENT.birth).map((e) => e.a));
  const here = new Set(before.heap.serial);
  const out: MemoryEvent[] = [];
  const h = after.heap;
  for (let i = 0; i < h.length; i++)
    if (!here.has(h.serial[i]!) && !told.has(h.serial[i]!))
      out.push({ kind: EVENT.birth, a: h.serial[i]!, b: h.type[i]!, c: h.size[i]! });
  return out;
}

/** Counts that differ between the views though no event told of them. */
function seenCounts(events: readonly MemoryEvent[], before: View, after: View): MemoryEvent[] {
  if (after.heap.length > SMALL) return [];
  const told = new Set(events.filter((e) => e.kind === EVENT.count).map((e) => e.a));
  const old = new Map<number, number>();
  for (let i = 0; i < before.heap.length; i++) old.set(before.heap.serial[i]!, before.heap.strong[i]!);
  const out: MemoryEvent[] = [];
  const h = after.heap;
  for (let i = 0; i < h.length; i++) {
    const was = old.get(h.serial[i]!);
    if (was !== undefined && was >= 0 && h.strong[i]! >= 0 && was !== h.strong[i] && !told.has(h.serial[i]!))
      out.push({ kind: EVENT.count, a: h.serial[i]!, b: 0, c: h.strong[i]! });
  }
  return out;
}

/** Heaps up to this size are compared object by object. */
const SMALL = 2000;

/** What narration has to know of the moment before (and, of the newborn, after). */
export function tellingOf(view: View, names: readonly string[], after?: View): Telling {
  const types = new Map<number, string>();
  for (const o of after?.objects ?? []) types.set(o.serial, o.type);
  for (const t of after?.tombstones ?? []) types.set(t.serial, t.type);
  for (const t of view.tombstones) types.set(t.serial, t.type);
  const row = new Map<number, number>();
  for (let i = 0; i < view.heap.length; i++) {
    row.set(view.heap.serial[i]!, i);
    types.set(view.heap.serial[i]!, names[view.heap.type[i]!] ?? '');
  }
  for (const o of view.objects) types.set(o.serial, o.type);
  const routines = new Map(view.threads.flatMap((t) => t.frames.map((f) => [f.frame, f.routine] as const)));
  return {
    names,
    type: (serial) => types.get(serial) ?? 'object',
    routine: (frame) => routines.get(frame) ?? 'the frame',
    count: (serial, which) => {
      const i = row.get(serial);
      if (i === undefined) return undefined;
      const n = (which === 0 ? view.heap.strong : view.heap.weak)[i]!;
      return n === -2 ? undefined : n;
    },
  };
}

const RANKS: readonly (readonly [RegExp, number])[] = [
  [/differs from run to run/, 1],
  [/-after-|overflow|-free|leak|double|dangling|is raised/, 0],
  [/is freed|frees it|is cleared|collection ends|ends with its/, 1],
  [/collection starts|finalizer|is unreachable|is leaked|resurrect/, 2],
  [/ loses |Moved out|moves /, 3],
  [/allocated/, 4],
  [/borrow/, 5],
  [/ gains /, 6],
  [/Call of|comes to life/, 7],
];

function rankOf(s: Sentence): number {
  const text = plain(s);
  for (const [pattern, rank] of RANKS) if (pattern.test(text)) return rank;
  return 8;
}

/** "It is not freed: Node #2 still refers to it." for the last object that lost a reference and lives on. */
function reason(events: readonly MemoryEvent[], before: View, after: View): Sentence | undefined {
  if (events.some((e) => e.kind === EVENT.collect)) return undefined;
  const old = new Map(before.objects.map((o) => [o.serial, o.counts[0]?.n]));
  const lost = after.objects.findLast((o) => {
    const [was, now] = [old.get(o.serial), o.counts[0]?.n];
    return was !== undefined && now !== undefined && now > 0 && now < was && !o.flags.includes('code');
  });
  if (!lost) return undefined;
  const holder = holderOf(after, lost.serial);
  if (!holder) return undefined;
  return [{ text: 'It is not freed: ' }, holder, { text: ' still refers to it.' }];
}

function holderOf(view: View, serial: number): Token | undefined {
  for (const o of view.objects)
    if (rowsOf(o.cells).some((r) => targetOf(r.cell) === serial && r.cell.edge?.kind !== 'weak'))
      return { serial: o.serial, text: `${o.type} #${o.serial}` };
  for (const t of view.threads)
    for (const f of t.frames) {
      const row = rowsOf(f.cells).find((r) => targetOf(r.cell) === serial);
      if (row) return { owner: -f.frame, text: row.cell.name === '' ? f.routine : row.cell.name };
    }
  for (const g of globalGroups(view.globals)) {
    const row = rowsOf(g.cells).find((r) => targetOf(r.cell) === serial);
    if (row) return { owner: 0, text: row.cell.name };
  }
  return undefined;
}
