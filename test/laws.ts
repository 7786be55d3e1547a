// The laws every machine obeys (ARCHITECTURE, "The laws"), as checks over one program: determinism, seek, sufficiency, silence, conservation, reachability.
import { expect } from 'vitest';
import { CAUSE, EDGE, EVENT, type EventKind } from '../src/sim/core/event.ts';
import { apply, skeletonOf, type Skeleton } from '../src/sim/core/fold.ts';
import { fingerprint } from '../src/sim/core/hash.ts';
import type { Machine, Program, World } from '../src/sim/core/machine.ts';
import type { View } from '../src/sim/core/view.ts';
import { record } from '../src/sim/core/recording.ts';

const DETAIL = { edges: true, library: true, limit: 400 };
const ALL_UP_TO = 200;
const STRONG: ReadonlySet<number> = new Set([EDGE.strong, EDGE.owner, EDGE.shared, EDGE.exclusive, EDGE.stack]);
const CAUSES: ReadonlySet<number> = new Set(Object.values(CAUSE));

export interface LawSettings {
  /** Stops looked at when there are more than 200. */
  readonly sample: number;
  /** Steps run at most; a longer program is checked up to there. */
  readonly steps: number;
}

/** Throws (as an assertion) at the first law broken. */
export function checkLaws(program: Program, world: World, settings: LawSettings): void {
  const limited = { ...world, limits: { ...world.limits, steps: Math.min(world.limits.steps, settings.steps) } };
  const recording = record(program, limited, () => 0);
  recording.advance(Infinity);
  const moments = sampled(recording.stops, settings.sample).map((n) => recording.stopAt(n).step);
  const silent = program.start(limited);
  silent.run(recording.length);
  expect(silent.now, 'silence: observing changes nothing (steps)').toBe(recording.length);
  expect(print(silent.view(DETAIL), silent), 'silence: observing changes nothing (view)').toBe(
    print(recording.seek({ step: recording.length, event: 0 }, DETAIL), recording.machineAt(recording.length)),
  );
  expect(silent.stdout, 'silence: observing changes nothing (output)').toBe(recording.head.stdout);

  // One walk over the whole run: every event is folded, and at each moment looked at the fold must equal the view.
  const walker = program.start(limited);
  const folded = skeletonOf(walker.view(DETAIL));
  let reachable: ReadonlySet<number> = new Set();
  const observe = (kind: EventKind, a: number, b: number, c: number): void => {
    checkLife(folded, kind, a, b, walker.now);
    if (kind === EVENT.collect) reachable = trace(folded);
    if (kind === EVENT.collected) reachable = new Set();
    if (kind === EVENT.death && b === CAUSE.collector && reachable.has(a))
      throw new Error(`reachability: a collector frees nothing reachable (#${a}, step ${walker.now})`);
    apply(folded, { kind, a, b, c }, walker.names);
  };
  // A second machine goes on from each checkpoint to the next moment: the silent one, taken back to the beginning.
  const copy = silent;
  copy.load(walker.save());
  for (const step of [...new Set([...moments, recording.length])].sort((a, b) => a - b)) {
    walker.run(step, observe);
    const view = walker.view(DETAIL);
    expect(plain(folded), `sufficiency: the events up to step ${step} tell the change`).toEqual(
      plain(skeletonOf(view)),
    );
    expect(
      print(recording.seek({ step, event: 0 }, DETAIL), recording.machineAt(step)),
      `seek and determinism at step ${step}`,
    ).toBe(print(view, walker));
    copy.run(step);
    expect(print(copy.view(DETAIL), copy), `a loaded checkpoint goes on as the original, up to step ${step}`).toBe(
      print(view, walker),
    );
    copy.load(walker.save());
    checkCounts(view, walker.names, step);
  }
  const counts = recording.head.counts;
  expect(counts.allocated - counts.freed, 'conservation: born − dead = live').toBe(counts.liveObjects);
}

/** Fingerprint of a view; name numbers are the machine's own, so names are compared. */
function print(view: View, machine: Machine): number {
  const named = (ids: Int32Array): string[] => Array.from(ids, (id) => machine.names[id] ?? '');
  return fingerprint({ ...view, heap: { ...view.heap, type: named(view.heap.type), space: named(view.heap.space) } });
}

/** Where strong counts exist, they equal the references seen (immortal objects aside). */
function checkCounts(view: View, names: readonly string[], step: number): void {
  const edges = view.edges;
  if (!edges) throw new Error('a view asked for edges has them');
  const held = new Map<number, number>();
  for (let i = 0; i < edges.length; i++)
    if (edges.kind[i] === 0 || edges.kind[i] === 8) held.set(edges.target[i]!, (held.get(edges.target[i]!) ?? 0) + 1);
  const h = view.heap;
  const wrong: string[] = [];
  for (let i = 0; i < h.length; i++) {
    const n = h.strong[i]!;
    if (n >= 0 && n !== (held.get(h.serial[i]!) ?? 0))
      wrong.push(`#${h.serial[i]} ${names[h.type[i]!]}: count ${n}, references ${held.get(h.serial[i]!) ?? 0}`);
  }
  expect(wrong, `conservation: counts = references at step ${step}`).toEqual([]);
}

function checkLife(folded: Skeleton, kind: EventKind, a: number, b: number, step: number): void {
  if (kind === EVENT.birth && folded.objects.has(a)) throw new Error(`conservation: one birth (#${a}, step ${step})`);
  if (kind === EVENT.death && !folded.objects.has(a))
    throw new Error(`conservation: at most one death, of a live object (#${a}, step ${step})`);
  if ((kind === EVENT.show && folded.objects.has(a)) || (kind === EVENT.hide && !folded.objects.has(a)))
    throw new Error(`what is shown was hidden, and what is hidden was shown (#${a}, step ${step})`);
  if (kind === EVENT.death && !CAUSES.has(b))
    throw new Error(`conservation: a death has a cause (#${a}, step ${step})`);
}

/** Everything that references other than weak ones lead to, from frames and globals: an independent trace over the folded references. */
function trace(folded: Skeleton): Set<number> {
  const out = new Map<number, number[]>();
  for (const key of folded.edges.keys()) {
    const [owner, target, kind] = key.split(/[>:]/).map(Number) as [number, number, number];
    if (STRONG.has(kind)) out.set(owner, [...(out.get(owner) ?? []), target]);
  }
  const seen = new Set<number>();
  const todo = [...out].flatMap(([owner, targets]) => (owner <= 0 ? targets : []));
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    todo.push(...(out.get(at) ?? []));
  }
  return seen;
}

function sampled(stops: number, sample: number): number[] {
  if (stops <= ALL_UP_TO && stops <= sample * 6) return Array.from({ length: stops }, (_, i) => i);
  // A fixed stride with a fixed jitter: seeded, so that a failure repeats.
  return Array.from({ length: sample }, (_, i) =>
    Math.min(stops - 1, Math.floor((i * stops) / sample) + ((i * 7919) % Math.max(1, Math.floor(stops / sample)))),
  );
}

function plain(s: Skeleton): unknown {
  const sorted = <K, V>(m: ReadonlyMap<K, V>): [K, V][] => [...m].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { frames: sorted(s.frames), objects: sorted(s.objects), edges: sorted(s.edges), spaces: sorted(s.spaces) };
}
