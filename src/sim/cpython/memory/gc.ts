// The cyclic collector, function by function after Python/gc.c of CPython 3.13: three generations, count thresholds, the 25 % rule, list orders included.
// Lists are circular through gcNext and gcPrev; heads: 1, 2, 3 the generations, 4 permanent, 5 unreachable, 6 finalizers (unused), 7 final unreachable.
import { STARTUP_SERIAL } from './heap.ts';
import { K, NONE, T } from './kinds.ts';
import { clearDict, dictItems, entries, mayBeTracked } from '../values/dict.ts';
import { setClear } from '../values/set.ts';
import { lookup } from '../values/type.ts';
import { MODE, PENDING, type Vm } from '../execute/vm.ts';
import { callFunction } from '../execute/call.ts';
import { needsClose } from '../execute/generator.ts';
import { finalizeGenerator } from '../execute/throw.ts';

const TRACKED = 1;
const FINALIZED = 2;
const COLLECTING = 4;
const UNREACHABLE = 8;
const PERMANENT = 4;
const UNREACH = 5;
const FINAL = 7;

export function initLists(m: Vm): void {
  for (let h = 1; h <= 7; h++) listInit(m, h);
}
function listInit(m: Vm, h: number): void {
  m.gcNext[h] = h;
  m.gcPrev[h] = h;
}
const isEmpty = (m: Vm, h: number): boolean => m.gcNext[h] === h;
function listMove(m: Vm, s: number, h: number): void {
  const n = m.gcNext[s]!;
  const p = m.gcPrev[s]!;
  m.gcNext[p] = n;
  m.gcPrev[n] = p;
  const last = m.gcPrev[h]!;
  m.gcNext[last] = s;
  m.gcPrev[s] = last;
  m.gcNext[s] = h;
  m.gcPrev[h] = s;
}
function listMerge(m: Vm, from: number, to: number): void {
  if (!isEmpty(m, from)) {
    const toTail = m.gcPrev[to]!;
    const head = m.gcNext[from]!;
    const tail = m.gcPrev[from]!;
    m.gcNext[toTail] = head;
    m.gcPrev[head] = toTail;
    m.gcNext[tail] = to;
    m.gcPrev[to] = tail;
  }
  listInit(m, from);
}
export function listSize(m: Vm, h: number): number {
  let n = 0;
  for (let s = m.gcNext[h]!; s !== h; s = m.gcNext[s]!) n++;
  return n;
}
/** Objects of a generation list, in order. */
export function listOf(m: Vm, h: number): number[] {
  const out: number[] = [];
  for (let s = m.gcNext[h]!; s !== h; s = m.gcNext[s]!) out.push(s);
  return out;
}

/** func_traverse: code, globals, module, defaults, keyword defaults, doc, name, dict, closure, annotations, qualified name (5 stands for the dict). */
const FUNCTION_ORDER = [8, 0, 1, 2, 3, 4, 9, 5, 6, 7, 10] as const;

/** tp_traverse: visits every object `s` refers to. */
export function traverse(m: Vm, s: number, visit: (t: number) => void): void {
  if (m.type[s] === T.function) {
    for (const i of FUNCTION_ORDER) {
      const x = i === 5 ? m.mem[m.ext[s]! + 1]! : m.field(s, i);
      if (x !== 0) visit(x);
    }
    return;
  }
  const e = m.ext[s]!;
  if (e !== 0) {
    const d = m.mem[e + 1]!;
    for (let i = 2, n = m.mem[e]!; i < n; i++) {
      const x = m.mem[e + i]!;
      if (x !== 0) visit(x);
    }
    if (d !== 0) visit(d);
  }
  const t = m.type[s]!;
  if (m.typeInfo(t).heap) visit(t);
  const kind = m.kind[s]!;
  switch (kind) {
    case K.dict:
      if (m.a[s] !== 0) {
        const at = entries(m, s);
        // Tables with only str keys do not visit them.
        const keys = m.mem[m.a[s]! + 2] === 1;
        for (let i = at, n = at + 4 * m.d[s]!; i < n; i += 4) {
          const k = m.mem[i]!;
          if (k === 0) continue;
          visit(m.mem[i + 1]!);
          if (keys) visit(k);
        }
      }
      break;
    case K.set:
      for (let i = m.a[s]!, n = i + 3 * (m.d[s]! + 1); i < n; i += 3) {
        const k = m.mem[i]!;
        if (k > 0) visit(k);
      }
      break;
    case K.weakref:
      if (m.c[s] !== 0) visit(m.c[s]!);
      break;
    case K.bytearray:
      break;
    default: {
      const at = m.a[s]!;
      const n = m.b[s]!;
      if (at === 0) break;
      // list_traverse and tupletraverse go from the end.
      const back = kind === K.list || kind === K.tuple;
      for (let i = 0; i < n; i++) {
        const x = m.mem[at + (back ? n - 1 - i : i)]!;
        if (x !== 0) visit(x);
      }
    }
  }
}

function updateRefs(m: Vm, h: number): void {
  for (let s = m.gcNext[h]!; s !== h; s = m.gcNext[s]!) {
    m.gcRefs[s] = m.rc[s]!;
    m.gcBits[s]! |= COLLECTING;
  }
}
function subtractRefs(m: Vm, h: number): void {
  const visitDecref = (t: number): void => {
    if (m.gcBits[t]! & COLLECTING && m.gcBits[t]! & TRACKED) m.gcRefs[t]!--;
  };
  for (let s = m.gcNext[h]!; s !== h; s = m.gcNext[s]!) traverse(m, s, visitDecref);
}
/** move_unreachable: also reorders survivors, as the real one does. */
function moveUnreachable(m: Vm, young: number, unreachable: number): void {
  const visitReachable = (t: number): void => {
    if (!(m.gcBits[t]! & COLLECTING)) return;
    if (m.gcBits[t]! & UNREACHABLE) {
      m.gcBits[t]! &= ~UNREACHABLE;
      listMove(m, t, young);
      m.gcRefs[t] = 1;
    } else if (m.gcRefs[t] === 0) m.gcRefs[t] = 1;
  };
  let s = m.gcNext[young]!;
  while (s !== young) {
    if (m.gcRefs[s]! > 0) {
      traverse(m, s, visitReachable);
      m.gcBits[s]! &= ~COLLECTING;
      s = m.gcNext[s]!;
    } else {
      const next = m.gcNext[s]!;
      listMove(m, s, unreachable);
      m.gcBits[s]! |= UNREACHABLE;
      s = next;
    }
  }
}
function deduceUnreachable(m: Vm, base: number, unreachable: number): void {
  updateRefs(m, base);
  subtractRefs(m, base);
  listInit(m, unreachable);
  moveUnreachable(m, base, unreachable);
}
function untrackTuples(m: Vm, h: number): void {
  let s = m.gcNext[h]!;
  while (s !== h) {
    const next = m.gcNext[s]!;
    if (m.type[s] === T.tuple) {
      const at = m.a[s]!;
      let keep = false;
      for (let i = 0, n = m.b[s]!; i < n && !keep; i++) keep = m.mem[at + i] === 0 || mayBeTracked(m, m.mem[at + i]!);
      if (!keep) m.untrack(s);
    }
    s = next;
  }
}
function untrackDicts(m: Vm, h: number): void {
  let s = m.gcNext[h]!;
  while (s !== h) {
    const next = m.gcNext[s]!;
    if (m.type[s] === T.dict && !dictItems(m, s).some(([k, v]) => mayBeTracked(m, v) || mayBeTracked(m, k)))
      m.untrack(s);
    s = next;
  }
}

/** What is left to do of a collection while code of the program runs in between. */
export interface Job {
  generation: number;
  phase: number;
  index: number;
  /** Objects being worked on, held. */
  objects: number[];
  collected: number;
  /** Garbage of the real imports, found in addition. */
  left: number;
  uncollectable: number;
  /** Called by gc.collect: the number is its result. */
  explicit: boolean;
  callbacks: number[];
  reason: string;
}

/** The oldest generation due (gc_select_generation). */
export function selectGeneration(m: Vm): number {
  for (let i = 2; i >= 0; i--) {
    if (m.gcCount[i]! > m.gcThreshold[i]!) {
      if (i === 2 && m.gcLongPending < Math.trunc(m.gcLongTotal / 4)) continue;
      return i;
    }
  }
  return -1;
}

/** Starts collecting a generation. Returns the result, or PENDING when code of the program runs first. */
export function collect(m: Vm, generation: number, explicit: boolean, left = 0): number {
  m.gcCollecting = true;
  m.gcPending = false;
  m.collections++;
  m.job = {
    generation,
    phase: 0,
    index: 0,
    objects: [],
    collected: 0,
    left,
    uncollectable: 0,
    explicit,
    callbacks: [],
    reason: 'start',
  };
  m.observeNow();
  if (m.obs) m.obs(15, generation, m.eventName(explicit ? 'gc.collect()' : 'threshold'), 0);
  return resumeCollect(m);
}

/** gc_collect_main, cut where code of the program runs. */
export function resumeCollect(m: Vm): number {
  const j = m.job!;
  for (;;) {
    switch (j.phase) {
      case 0: // callbacks "start"
      case 8: {
        // callbacks "stop"
        const list = m.extra['gc.callbacks']!;
        if (j.index < m.b[list]!) {
          const f = m.mem[m.a[list]! + j.index++]!;
          const r = callPhase(m, f, j.phase === 0 ? 'start' : 'stop');
          if (r === PENDING) return PENDING;
          if (r === 0) {
            if (m.unraisable(f)) {
              m.frame.mode = MODE.collector;
              return PENDING;
            }
          } else m.decref(r);
          break;
        }
        j.index = 0;
        j.phase++;
        break;
      }
      case 1: {
        const g = j.generation;
        if (g + 1 < 3) m.gcCount[g + 1]!++;
        for (let i = 0; i <= g; i++) m.gcCount[i] = 0;
        for (let i = 0; i < g; i++) listMerge(m, i + 1, g + 1);
        const young = g + 1;
        const old = g < 2 ? g + 2 : young;
        deduceUnreachable(m, young, UNREACH);
        untrackTuples(m, young);
        const next = Math.min(g + 1, 2) << 4;
        const survivors = listOf(m, young);
        for (const s of survivors) m.gcBits[s] = (m.gcBits[s]! & 15) | next;
        m.touched?.place(survivors);
        if (young !== old) {
          if (g === 1) m.gcLongPending += listSize(m, young);
          listMerge(m, young, old);
        } else {
          untrackDicts(m, young);
          m.gcLongPending = 0;
          m.gcLongTotal = listSize(m, young);
        }
        m.touched?.place(listOf(m, UNREACH));
        m.observeNow();
        j.phase = 2;
        break;
      }
      case 2: {
        // handle_weakrefs
        for (const s of listOf(m, UNREACH)) {
          for (let w = m.weak[s]!; w !== 0; w = m.weak[s]!) {
            m.touched?.add(s);
            m.touched?.add(w);
            m.weak[s] = m.d[w]!;
            m.a[w] = 0;
            m.d[w] = 0;
            if (m.obs) m.obs(21, m.serial[w]!, m.serial[s]!, 0);
            if (m.c[w] !== 0 && !(m.gcBits[w]! & UNREACHABLE)) j.objects.push(m.incref(w));
          }
        }
        j.index = 0;
        j.phase = 3;
        break;
      }
      case 3: {
        if (j.index < j.objects.length) {
          const w = j.objects[j.index++]!;
          const f = m.c[w]!;
          const r = callCollector(m, f, [w]);
          m.decref(w);
          if (r === PENDING) return PENDING;
          if (r === 0) {
            if (m.unraisable(f)) {
              m.frame.mode = MODE.collector;
              return PENDING;
            }
          } else m.decref(r);
          break;
        }
        j.objects = listOf(m, UNREACH).map((s) => m.incref(s));
        m.touched?.place(j.objects);
        j.index = 0;
        j.phase = 4;
        break;
      }
      case 4: {
        // finalize_garbage
        if (j.index < j.objects.length) {
          const s = j.objects[j.index++]!;
          if (m.gcBits[s]! & FINALIZED || m.rc[s] === 0) break;
          if (m.kind[s] === K.generator) {
            if (!needsClose(m, s)) break;
            m.gcBits[s]! |= FINALIZED;
            const base = m.fp;
            const r = finalizeGenerator(m, s);
            if (r === 0 || r === PENDING) {
              m.frames[base + 1]!.mode = MODE.collector;
              if (m.exc !== 0) m.unwindNow();
              return PENDING;
            }
            break;
          }
          const t = m.type[s]!;
          if (!m.typeInfo(t).heap) break;
          const f = lookup(m, t, m.id['__del__']!);
          if (f === 0) break;
          m.gcBits[s]! |= FINALIZED;
          if (m.obs) m.obs(18, m.serial[s]!, 0, 0);
          const r = callCollector(m, f, [s]);
          if (r === PENDING) return PENDING;
          if (r === 0) {
            if (m.unraisable(f)) {
              m.frame.mode = MODE.collector;
              return PENDING;
            }
          } else m.decref(r);
          break;
        }
        const held = j.objects;
        j.objects = [];
        // handle_resurrected_objects; the counts held here are taken off first.
        for (const s of held) m.rc[s]!--;
        m.touched?.place(held);
        m.touched?.place(listOf(m, UNREACH));
        const old = j.generation < 2 ? j.generation + 2 : 3;
        for (let s = m.gcNext[UNREACH]!; s !== UNREACH; s = m.gcNext[s]!) m.gcBits[s]! &= ~(UNREACHABLE | COLLECTING);
        deduceUnreachable(m, UNREACH, FINAL);
        for (let s = m.gcNext[FINAL]!; s !== FINAL; s = m.gcNext[s]!) m.gcBits[s]! &= ~(UNREACHABLE | COLLECTING);
        listMerge(m, UNREACH, old);
        j.objects = listOf(m, FINAL);
        // What the library leaves behind when it is imported is not the real one's.
        j.collected = j.left + j.objects.filter((s) => m.serial[s]! < STARTUP_SERIAL).length;
        j.index = 0;
        j.phase = 5;
        break;
      }
      case 5: {
        // delete_garbage
        const old = j.generation < 2 ? j.generation + 2 : 3;
        if (m.gcDebug & 32) {
          const garbage = m.extra['gc.garbage']!;
          for (const s of j.objects) m.listAppend(garbage, m.incref(s));
          listMerge(m, FINAL, old);
          j.phase = 7;
          break;
        }
        if (!isEmpty(m, FINAL)) {
          const s = m.gcNext[FINAL]!;
          m.incref(s);
          tpClear(m, s);
          m.decref(s);
          if (m.gcNext[FINAL] === s) listMove(m, s, old);
          if (m.due) {
            // A finalizer of something that was not in the list runs first.
            return SUSPEND;
          }
          break;
        }
        j.phase = 7;
        break;
      }
      case 7: {
        const st = m.gcStats[j.generation]!;
        st[0]!++;
        st[1]! += j.collected;
        if (m.obs) m.obs(17, j.generation, j.collected, 0);
        j.index = 0;
        j.phase = 8;
        break;
      }
      default: {
        m.gcCollecting = false;
        m.job = null;
        return j.explicit ? m.int(j.collected) : m.none();
      }
    }
  }
}
/** The collection goes on when the work now due is done. */
export const SUSPEND = -9;

function callCollector(m: Vm, f: number, args: readonly number[]): number {
  const r = callFunction(m, f, args);
  if (r === PENDING) m.frame.mode = MODE.collector;
  return r;
}
function callPhase(m: Vm, f: number, phase: string): number {
  const j = m.job!;
  const info = m.dictOf([
    ['generation', m.int(j.generation)],
    ['collected', m.int(j.phase === 0 ? 0 : j.collected)],
    ['uncollectable', m.int(0)],
  ]);
  const p = m.str(phase);
  const r = callCollector(m, f, [p, info]);
  m.decref(p);
  m.decref(info);
  return r;
}

/** tp_clear. */
export function tpClear(m: Vm, s: number): void {
  const kind = m.kind[s]!;
  const e = m.ext[s]!;
  if (m.touched !== null) m.touched.add(s);
  if (kind === K.dict) clearDict(m, s);
  else if (kind === K.set) setClear(m, s);
  else if (kind === K.tuple || m.type[s] === T.method || m.type[s] === T.code) {
    // These have no tp_clear.
  } else if (kind === K.list) {
    const cells = m.cellsOf(s);
    m.unblock(m.a[s]!, m.c[s]!);
    m.a[s] = 0;
    m.b[s] = 0;
    m.c[s] = 0;
    for (let i = cells.length - 1; i >= 0; i--) m.decref(cells[i]!);
  } else if (kind === K.weakref) {
    const cb = m.c[s]!;
    m.c[s] = 0;
    if (cb !== 0) m.decref(cb);
  } else if (kind === K.type) {
    const d = m.field(s, 0);
    m.d[s] = 0;
    clearDict(m, d);
    const at = m.a[s]!;
    const held = [m.mem[at + 1]!, m.mem[at + 2]!];
    m.mem[at + 1] = m.incref(m.extra['emptyTuple']!);
    m.mem[at + 2] = m.tuple([m.incref(T.object)]);
    for (const x of held) m.decref(x);
  } else if (kind !== K.bytearray) {
    const at = m.a[s]!;
    const keepName = m.type[s] === T.function;
    for (let i = 0, n = m.b[s]!; i < n; i++) {
      const x = m.mem[at + i]!;
      if (x === 0 || (keepName && i >= 8)) continue;
      m.mem[at + i] = 0;
      m.decref(x);
    }
  }
  if (e !== 0 && m.ext[s] === e) {
    const n = m.mem[e]!;
    const fixed = m.typeInfo(m.type[s]!).fixed;
    const take = (i: number): void => {
      const x = m.mem[e + i]!;
      if (x === 0) return;
      m.mem[e + i] = 0;
      m.decref(x);
    };
    for (let i = 2; i < fixed; i++) take(i);
    take(1);
    for (let i = fixed; i < n; i++) take(i);
  }
}

/** Moves all to the permanent generation. */
export function freeze(m: Vm): void {
  for (let g = 1; g <= 3; g++) {
    listMerge(m, g, PERMANENT);
    m.gcCount[g - 1] = 0;
  }
}
export function unfreeze(m: Vm): void {
  listMerge(m, PERMANENT, 3);
}
export { NONE };
