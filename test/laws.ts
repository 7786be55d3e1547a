// The laws every machine obeys (ARCHITECTURE, "The laws"), as checks over one program: determinism, seek, sufficiency, silence, conservation.
import { expect } from 'vitest';
import { CAUSE, EVENT, type MemoryEvent } from '../src/sim/core/event.ts';
import { apply, skeletonOf, type Skeleton } from '../src/sim/core/fold.ts';
import { fingerprint } from '../src/sim/core/hash.ts';
import type { Machine, Program, World } from '../src/sim/core/machine.ts';
import { record } from '../src/sim/core/recording.ts';

const DETAIL = { edges: true, library: true, limit: 400 };
const ALL_UP_TO = 200;

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
  if (recording.length > 0) moments.push(recording.length - 1);
  const silent = program.start(limited);
  silent.run(Infinity);
  expect(silent.now, 'silence: observing changes nothing (steps)').toBe(recording.length);
  expect(fingerprint(silent.view(DETAIL)), 'silence: observing changes nothing (view)').toBe(fingerprint(recording.seek({ step: recording.length, event: 0 }, DETAIL)));
  expect(silent.stdout, 'silence: observing changes nothing (output)').toBe(recording.head.stdout);

  const walker = program.start(limited);
  for (const step of [...new Set(moments)].sort((a, b) => a - b)) {
    walker.run(step);
    const view = walker.view(DETAIL);
    const seen = recording.seek({ step, event: 0 }, DETAIL);
    expect(fingerprint(seen), `seek and determinism at step ${step}`).toBe(fingerprint(view));
    checkCounts(walker, step);
    const folded = skeletonOf(view);
    const before = new Set(folded.objects.keys());
    const events: MemoryEvent[] = [];
    walker.run(step + 1, (kind, a, b, c) => events.push({ kind, a, b, c }));
    checkLives(before, events, step);
    for (const e of events) apply(folded, e, walker.names);
    expect(plain(folded), `sufficiency: events of step ${step} tell the change (${events.length} events)`).toEqual(plain(skeletonOf(walker.view(DETAIL))));
  }
  const counts = recording.head.counts;
  expect(counts.allocated - counts.freed, 'conservation: born − dead = live').toBe(counts.liveObjects);
}

/** Where strong counts exist, they equal the references seen (immortal objects aside). */
function checkCounts(machine: Machine, step: number): void {
  const view = machine.view(DETAIL);
  const edges = view.edges;
  if (!edges) throw new Error('a view asked for edges has them');
  const held = new Map<number, number>();
  for (let i = 0; i < edges.length; i++) if (edges.kind[i] === 0 || edges.kind[i] === 8) held.set(edges.target[i]!, (held.get(edges.target[i]!) ?? 0) + 1);
  const h = view.heap;
  const wrong: string[] = [];
  for (let i = 0; i < h.length; i++) {
    const n = h.strong[i]!;
    if (n >= 0 && n !== (held.get(h.serial[i]!) ?? 0)) wrong.push(`#${h.serial[i]} ${machine.names[h.type[i]!]}: count ${n}, references ${held.get(h.serial[i]!) ?? 0}`);
  }
  expect(wrong, `conservation: counts = references at step ${step}`).toEqual([]);
}

function checkLives(before: ReadonlySet<number>, events: readonly MemoryEvent[], step: number): void {
  const alive = new Set(before);
  for (const e of events) {
    if (e.kind === EVENT.birth) {
      expect(alive.has(e.a), `conservation: one birth (#${e.a}, step ${step})`).toBe(false);
      alive.add(e.a);
    } else if (e.kind === EVENT.death) {
      expect(alive.has(e.a), `conservation: at most one death, of a live object (#${e.a}, step ${step})`).toBe(true);
      expect(Object.values(CAUSE)).toContain(e.b);
      alive.delete(e.a);
    }
  }
}

function sampled(stops: number, sample: number): number[] {
  if (stops <= ALL_UP_TO && stops <= sample * 6) return Array.from({ length: stops }, (_, i) => i);
  // A fixed stride with a fixed jitter: seeded, so that a failure repeats.
  return Array.from({ length: sample }, (_, i) => Math.min(stops - 1, Math.floor((i * stops) / sample) + ((i * 7919) % Math.max(1, Math.floor(stops / sample)))));
}

function plain(s: Skeleton): unknown {
  const sorted = <K, V>(m: ReadonlyMap<K, V>): [K, V][] => [...m].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { frames: sorted(s.frames), objects: sorted(s.objects), edges: sorted(s.edges), spaces: sorted(s.spaces) };
}
