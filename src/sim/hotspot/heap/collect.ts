// Serial's two collections over the heap: DefNew copying with adaptive tenuring, and the full mark-compact; reference processing in HotSpot's order.
// Follows openjdk-25 src/hotspot/share/gc/serial/defNewGeneration.cpp, serialFullGC.cpp, share/gc/shared/ageTable.cpp, referenceProcessor.cpp.
import type { Heap } from './heap.ts';
import { SPACE } from './heap.ts';
import { BYTES, type Klass } from '../code/klass.ts';
import { EDGE, EVENT } from '../../core/event.ts';
import type { Observe } from '../../core/event.ts';

/** What a collector asks of the machine. */
export interface Roots {
  heap: Heap;
  klasses: readonly Klass[];
  observe: Observe | undefined;
  names(s: string): number;
  typeName(k: number): number;
  now: number;
  /** Calls `visit` for every root slot. */
  roots(visit: (slot: number) => void): void;
  referentOffset: number;
  nextOffset: number;
  discovered: number[];
  finalizable: number[];
  pending: number[];
  finalizeQueue: number[];
  softTimestampOffset: number;
  softClock: number;
  softMaxIdle: number;
  internDead(slot: number): void;
  dead(slot: number): void;
  release(list: readonly number[]): void;
  log: GcLog;
  clearSoft: boolean;
  threshold: number;
  fullCount: number;
  phantomFinal: Set<number>;
}
export interface GcLog {
  lines: string[];
  count: number;
}

const EDEN = SPACE.eden,
  FROM = SPACE.from,
  TO = SPACE.to,
  OLD = SPACE.old;

/** Visits the reference fields of an object. */
export function fields(m: Roots, s: number, visit: (slot: number) => void): void {
  const h = m.heap;
  const k = m.klasses[h.kls[s]!]!;
  const a = h.addr[s]!;
  if (k.elemKind !== null) {
    if (k.elemKind === 'A') {
      const H = h.H32;
      const b = (a + 16) >> 2;
      for (let i = 0, n = h.len[s]!; i < n; i++) {
        const r = H[b + i]!;
        if (r !== 0) visit(r);
      }
    }
    return;
  }
  const o = k.refOffsets;
  const H = h.H32;
  for (let i = 0; i < o.length; i++) {
    const r = H[(a + o[i]!) >> 2]!;
    if (r !== 0) visit(r);
  }
}
function referent(m: Roots, s: number): number {
  return m.heap.H32[(m.heap.addr[s]! + m.referentOffset) >> 2]!;
}
function clear(m: Roots, s: number, target: number): void {
  m.heap.H32[(m.heap.addr[s]! + m.referentOffset) >> 2] = 0;
  if (m.observe) {
    const k = m.klasses[m.heap.kls[s]!]!.isRef;
    m.observe(
      EVENT.unlink,
      m.heap.serial[s]!,
      m.heap.serial[target]!,
      k === 1 ? EDGE.soft : k === 4 ? EDGE.phantom : EDGE.weak,
    );
    m.observe(EVENT.clear, m.heap.serial[s]!, m.heap.serial[target]!, 0);
  }
}
const KB = (n: number): string => `${Math.floor(n / 1024)}K`;
const MB = (n: number): string => `${Math.floor(n / 1048576)}M`;

/** Is this reference still strong this time? Soft ones by the LRU policy (referencePolicy.cpp). */
function keepsSoft(m: Roots, s: number): boolean {
  if (m.clearSoft) return false;
  const ts = m.heap.HF64[(m.heap.addr[s]! + m.softTimestampOffset) >> 3]!;
  return m.softClock - ts <= m.softMaxIdle;
}

/** Reference processing after the strong closure: soft, weak, final, phantom. `alive` is the collection's notion, `keep` revives. */
function processReferences(
  m: Roots,
  found: number[],
  alive: (s: number) => boolean,
  keep: (s: number) => void,
  closure: () => void,
): void {
  const kind = (s: number): number => m.klasses[m.heap.kls[s]!]!.isRef;
  const pend = (s: number): void => {
    if (m.heap.H32[(m.heap.addr[s]! + m.nextOffset) >> 2] === 0) m.pending.push(s);
  };
  for (let i = 0; i < found.length; i++) {
    const s = found[i]!;
    if (kind(s) !== 1 || !alive(s)) continue;
    const r = referent(m, s);
    if (r && !alive(r) && keepsSoft(m, s)) {
      keep(r);
      closure();
    }
  }
  for (let i = 0; i < found.length; i++) {
    const s = found[i]!;
    const k = kind(s);
    if ((k !== 1 && k !== 2) || !alive(s)) continue;
    const r = referent(m, s);
    if (r && !alive(r)) {
      clear(m, s, r);
      pend(s);
    }
  }
  // finalizable objects found unreachable: revived, to be finalized once
  const still: number[] = [];
  const due: number[] = [];
  for (const f of m.finalizable)
    if (alive(f)) still.push(f);
    else due.push(f);
  if (due.length) {
    m.finalizable.length = 0;
    for (const f of still) m.finalizable.push(f);
    for (const f of due) {
      keep(f);
      m.finalizeQueue.push(f);
    }
    closure();
  }
  // new references may have been reached through the revived ones: their referents follow the same rules
  for (let i = 0; i < found.length; i++) {
    const s = found[i]!;
    const k = kind(s);
    if ((k !== 1 && k !== 2) || !alive(s)) continue;
    const r = referent(m, s);
    if (r && !alive(r)) {
      clear(m, s, r);
      pend(s);
    }
  }
  for (let i = 0; i < found.length; i++) {
    const s = found[i]!;
    if (kind(s) !== 4 || !alive(s)) continue;
    const r = referent(m, s);
    if (r && !alive(r)) {
      clear(m, s, r);
      pend(s);
    }
  }
}

/** A young collection. False when promotion does not fit: a full one must follow. */
export function collectYoung(m: Roots, cause: string): boolean {
  const h = m.heap;
  const g = h.g;
  const o = m.observe;
  const n0 = m.log.count;
  const before = { eden: h.edenTop - h.edenStart, from: h.fromTop - h.fromStart, old: h.oldTop - h.oldStart };
  const freeOld = h.oldEnd - h.oldTop;
  if (freeOld < before.eden + before.from && freeOld < before.eden + before.from) {
    if (!promotionSafe(m, freeOld, before.eden + before.from)) return false;
  }
  if (o) {
    o(EVENT.collect, 0, m.names(cause), 0);
    o(EVENT.phase, m.names('copy live objects'), 0, 0);
  }
  const threshold = m.threshold;
  const ages = new Float64Array(16);
  const work: number[] = [];
  const found: number[] = [];
  let toTop = h.toStart;
  const toEnd = h.toStart + g.survivor;
  let promotedBytes = 0;
  const copied = h.mark; // 1 = copied this time
  const copy = (s: number): void => {
    if (h.space[s] === OLD || copied[s] === 1) return;
    copied[s] = 1;
    const size = h.size[s]!;
    const age = h.age[s]!;
    let a: number;
    let sp: number;
    if (age < threshold && toTop + size <= toEnd) {
      a = toTop;
      toTop += size;
      sp = TO;
      if (age < 15) h.age[s] = age + 1;
      ages[Math.min(15, h.age[s]!)]! += size;
    } else {
      a = h.oldTop;
      if (a + size > h.oldEnd) {
        throw new PromotionFailed();
      }
      h.oldTop = a + size;
      sp = OLD;
      promotedBytes += size;
      h.olds.push(s);
    }
    h.reach(a + size);
    const from = h.addr[s]! >> 2;
    h.H32.copyWithin(a >> 2, from, from + (Math.min(size, h.size[s]!) >> 2));
    h.addr[s] = a;
    h.space[s] = sp;
    if (o) {
      o(EVENT.move, h.serial[s]!, sp === TO ? m.names('To') : m.names('Old'), a);
      if (sp === TO) o(EVENT.age, h.serial[s]!, h.age[s]!, 0);
    }
    work.push(s);
  };
  const scan = (s: number): void => {
    const k = m.klasses[h.kls[s]!]!;
    fields(m, s, copy);
    if (k.isRef > 0) {
      const r = referent(m, s);
      if (r) found.push(s);
    }
    if (h.space[s] === OLD && h.dirty[s] === 0) {
      let young = false;
      fields(m, s, (r) => {
        if (h.space[r] !== OLD) young = true;
      });
      if (young) {
        h.dirty[s] = 1;
        h.remembered.push(s);
      }
    }
  };
  const closure = (): void => {
    for (let i = work.pop(); i !== undefined; i = work.pop()) scan(i);
  };
  const remembered = h.remembered;
  h.remembered = [];
  for (const s of remembered) {
    h.dirty[s] = 0;
  }
  try {
    m.roots(copy);
    for (const s of remembered) if (h.serial[s] !== 0 && h.space[s] === OLD) scan(s);
    closure();
    // old references to young referents are discovered through the remembered set only
    for (const s of h.olds) {
      const k = m.klasses[h.kls[s]!]!;
      if (k.isRef > 0) {
        const r = referent(m, s);
        if (r && h.space[r] !== OLD && !found.includes(s)) found.push(s);
      }
    }
    processReferences(m, found, (s) => h.space[s] === OLD || copied[s] === 1, copy, closure);
  } catch (e) {
    if (!(e instanceof PromotionFailed)) throw e;
    for (let i = 0; i < h.youngCount; i++) h.mark[h.young[i]!] = 0;
    for (const s of h.olds) h.mark[s] = 0;
    for (const s of h.olds) h.remembered.push(s);
    return false;
  }
  // what was not copied is garbage
  let freedN = 0,
    freedB = 0;
  const live: number[] = [];
  if (o) {
    const gone: number[] = [];
    for (let i = 0; i < h.youngCount; i++) {
      const s = h.young[i]!;
      if (h.serial[s] !== 0 && copied[s] !== 1) gone.push(s);
    }
    m.release(gone);
  }
  for (let i = 0; i < h.youngCount; i++) {
    const s = h.young[i]!;
    if (h.serial[s] === 0) continue;
    if (copied[s] === 1) {
      copied[s] = 0;
      if (h.space[s] === TO) live.push(s);
    } else {
      freedN++;
      freedB += h.size[s]!;
      m.dead(s);
    }
  }
  for (const s of live) h.space[s] = FROM;
  h.young.set(live);
  h.youngCount = live.length;
  h.edenTop = h.edenStart;
  h.edenZero = Math.max(h.edenZero, before.eden + h.edenStart);
  const t = h.fromStart;
  h.fromStart = h.toStart;
  h.toStart = t;
  h.fromTop = toTop;
  h.toTop = t;
  // adaptive tenuring (AgeTable::compute_tenuring_threshold)
  const desired = (g.survivor * g.targetSurvivorRatio) / 100;
  let total = 0;
  let age = 1;
  while (age < 16) {
    total += ages[age]!;
    if (total > desired) break;
    age++;
  }
  m.threshold = Math.min(age, g.initialTenuring);
  avgPromoted(m, promotedBytes);
  if (o) {
    for (const s of live) o(EVENT.place, h.serial[s]!, m.names('From'), h.addr[s]!);
    spaces(m);
    o(EVENT.collected, 0, freedN, freedB);
  }
  m.log.count++;
  logYoung(m, n0, cause, before, h.fromTop - h.fromStart);
  return true;
}
class PromotionFailed extends Error {}
function avgPromoted(m: Roots, n: number): void {
  const x = m as Roots & { avg?: number; avgN?: number };
  x.avgN = (x.avgN ?? 0) + 1;
  x.avg = x.avg === undefined ? n : x.avg * 0.25 + n * 0.75;
}
function promotionSafe(m: Roots, available: number, max: number): boolean {
  const avg = (m as Roots & { avg?: number }).avg ?? 0;
  return available >= avg && available >= 0
    ? available >= avg && (available >= max || avg > 0 || available > 0)
    : available >= max;
}
export function spaces(m: Roots): void {
  const h = m.heap;
  const o = m.observe;
  if (!o) return;
  o(EVENT.space, m.names('Eden'), h.edenTop - h.edenStart, h.g.eden);
  o(EVENT.space, m.names('From'), h.fromTop - h.fromStart, h.g.survivor);
  o(EVENT.space, m.names('To'), 0, h.g.survivor);
  o(EVENT.space, m.names('Old'), h.oldTop - h.oldStart, h.g.old);
}

/** A full collection: mark, compute addresses, adjust (handles need none), move. Everything alive ends in old as far as it fits. */
export function collectFull(m: Roots, cause: string): void {
  const h = m.heap;
  const g = h.g;
  const o = m.observe;
  const n0 = m.log.count;
  const before = { eden: h.edenTop - h.edenStart, from: h.fromTop - h.fromStart, old: h.oldTop - h.oldStart };
  m.fullCount++;
  if (o) {
    o(EVENT.collect, 1, m.names(cause), 0);
    o(EVENT.phase, m.names('Mark live objects'), 0, 0);
  }
  const work: number[] = [];
  const found: number[] = [];
  const mark = h.mark;
  const visit = (s: number): void => {
    if (mark[s] !== 0) return;
    mark[s] = 1;
    if (o) o(EVENT.mark, h.serial[s]!, 1, 0);
    work.push(s);
  };
  const closure = (): void => {
    for (let s = work.pop(); s !== undefined; s = work.pop()) {
      fields(m, s, visit);
      mark[s] = 2;
      if (o) o(EVENT.mark, h.serial[s]!, 2, 0);
      if (m.klasses[h.kls[s]!]!.isRef > 0 && referent(m, s)) found.push(s);
    }
  };
  m.roots(visit);
  closure();
  processReferences(m, found, (s) => mark[s] !== 0, visit, closure);
  // live objects in address order: old first, then eden, from, as the compaction spaces are chained
  const order: number[] = [];
  let freedN = 0,
    freedB = 0;
  const all: number[] = [];
  for (const s of h.olds) all.push(s);
  for (let i = 0; i < h.youngCount; i++) all.push(h.young[i]!);
  if (o) m.release(all.filter((s) => h.serial[s] !== 0 && mark[s] === 0));
  for (const s of all) {
    if (h.serial[s] === 0) continue;
    if (mark[s] === 0) {
      freedN++;
      freedB += h.size[s]!;
      m.dead(s);
    } else order.push(s);
  }
  const rank = (s: number): number => (h.space[s] === OLD ? 0 : h.space[s] === EDEN ? 1 : 2);
  order.sort((x, y) => rank(x) - rank(y) || h.addr[x]! - h.addr[y]!);
  if (o) {
    o(EVENT.phase, m.names('Compute new object addresses'), 0, 0);
  }
  const olds: number[] = [];
  const youngs: number[] = [];
  let top = h.oldStart;
  let eden = h.edenStart;
  const oldTopBefore = h.oldTop;
  const edenTopBefore = h.edenTop;
  if (o) o(EVENT.phase, m.names('Move objects'), 0, 0);
  const moves: { s: number; a: number; sp: number; words: Int32Array }[] = [];
  for (const s of order) {
    const size = h.size[s]!;
    let a: number;
    let sp: number;
    if (top + size <= h.oldEnd) {
      a = top;
      top += size;
      sp = OLD;
    } else {
      a = eden;
      eden += size;
      sp = EDEN;
    }
    const from = h.addr[s]!;
    h.reach(a + size);
    if ((sp === OLD && h.space[s] === OLD) || a !== from) {
      if (a !== from) {
        if (h.space[s] === OLD && sp === OLD) h.H32.copyWithin(a >> 2, from >> 2, (from + size) >> 2);
        else moves.push({ s, a, sp, words: h.H32.slice(from >> 2, (from + size) >> 2) });
      }
    }
    if (a !== from || sp !== h.space[s]) {
      if (o) o(EVENT.move, h.serial[s]!, m.names(sp === OLD ? 'Old' : 'Eden'), a);
    }
    h.addr[s] = a;
    h.space[s] = sp;
    mark[s] = 0;
    if (o) o(EVENT.mark, h.serial[s]!, 0, 0);
    if (sp === OLD) {
      if (h.age[s] !== 0) {
        h.age[s] = 0;
        if (o) o(EVENT.age, h.serial[s]!, 0, 0);
      }
      olds.push(s);
    } else youngs.push(s);
  }
  for (const mv of moves) h.H32.set(mv.words, mv.a >> 2);
  h.olds = olds;
  h.young.set(youngs);
  h.youngCount = youngs.length;
  for (const s of h.remembered) h.dirty[s] = 0;
  h.remembered = [];
  h.edenTop = eden;
  h.edenZero = Math.max(h.edenZero, edenTopBefore);
  h.fromTop = h.fromStart;
  h.toTop = h.toStart;
  h.oldTop = top;
  if (oldTopBefore > top) h.H32.fill(0, top >> 2, Math.min(h.H32.length, oldTopBefore >> 2));
  if (youngs.length) {
    for (const s of olds) {
      let y = false;
      fields(m, s, (r) => {
        if (h.space[r] !== OLD) y = true;
      });
      if (y) h.remember(s);
    }
  }
  m.threshold = g.initialTenuring;
  if (o) {
    spaces(m);
    o(EVENT.collected, 1, freedN, freedB);
  }
  m.log.count++;
  logFull(m, n0, cause, before);
}

function logYoung(
  m: Roots,
  n: number,
  cause: string,
  b: { eden: number; from: number; old: number },
  from: number,
): void {
  const h = m.heap;
  const g = h.g;
  const cap = g.eden + g.survivor;
  const L = m.log.lines;
  const base = (m as Roots & { oldBase?: number }).oldBase ?? 0;
  const ob = b.old + base,
    oa = h.oldTop - h.oldStart + base;
  L.push(
    `GC(${n}) Pause Young (${cause})`,
    `GC(${n}) DefNew: ${KB(b.eden + b.from)}(${KB(cap)})->${KB(from)}(${KB(cap)}) Eden: ${KB(b.eden)}(${KB(g.eden)})->0K(${KB(g.eden)}) From: ${KB(b.from)}(${KB(g.survivor)})->${KB(from)}(${KB(g.survivor)})`,
    `GC(${n}) Tenured: ${KB(ob)}(${KB(g.old)})->${KB(oa)}(${KB(g.old)})`,
    `GC(${n}) Pause Young (${cause}) ${MB(b.eden + b.from + ob)}->${MB(from + oa)}(${MB(cap + g.old)})`,
  );
}
function logFull(m: Roots, n: number, cause: string, b: { eden: number; from: number; old: number }): void {
  const h = m.heap;
  const g = h.g;
  const cap = g.eden + g.survivor;
  const L = m.log.lines;
  const base = (m as Roots & { oldBase?: number }).oldBase ?? 0;
  const ob = b.old + base,
    oa = h.oldTop - h.oldStart + base;
  const ea = h.edenTop - h.edenStart;
  L.push(
    `GC(${n}) Pause Full (${cause})`,
    `GC(${n}) DefNew: ${KB(b.eden + b.from)}(${KB(cap)})->${KB(ea)}(${KB(cap)}) Eden: ${KB(b.eden)}(${KB(g.eden)})->${KB(ea)}(${KB(g.eden)}) From: ${KB(b.from)}(${KB(g.survivor)})->0K(${KB(g.survivor)})`,
    `GC(${n}) Tenured: ${KB(ob)}(${KB(g.old)})->${KB(oa)}(${KB(g.old)})`,
    `GC(${n}) Pause Full (${cause}) ${MB(b.eden + b.from + ob)}->${MB(ea + oa)}(${MB(cap + g.old)})`,
  );
}
export { BYTES };
