// The heap as CoreCLR keeps it: generations 0, 1, 2, large and pinned objects, frozen ones, finalization queue and f-reachable, weak handles (after gc.cpp: mark, then plan/sweep with promotion).
import { EVENT, type EventKind } from '../../core/event.ts';
import type { Tombstone } from '../../core/view.ts';
import { FLAG, Obj, Ref, type Value } from '../values/object.ts';
import { type Frame, type Machine, Stop } from './machine.ts';
import type { MInst } from './method.ts';
import { Refusal } from '../../core/diagnostic.ts';
import { align, layoutClass, type RField, type RType } from './rtype.ts';
import { stringSize } from './runtime.ts';
import type { IterState } from './loop.ts';
import { stacks } from './threads.ts';
import { cloneStruct } from '../values/object.ts';

const LARGE = 85000;
export class Heap {
  readonly m: Machine;
  objs: Obj[] = [];
  allocated = 0;
  freed = 0;
  bytes = 0;
  serial = 1;
  counts = [0, 0, 0];
  total = 0;
  sinceGen0 = 0;
  sinceLoh = 0;
  live = 0;
  gen2: Obj[] = [];
  gen1q: Obj[] = [];
  gen0q: Obj[] = [];
  critical: Obj[] = [];
  freach: Obj[] = [];
  weaks: Obj[] = [];
  cwts: Obj[] = [];
  cold = true;
  tombs: Tombstone[] = [];
  last = { generation: 2, compacted: false, index: 0, pending: 0 };
  lastByKind = new Map<number, number>();
  freedThisGc = 0;
  noGC = false;
  muted = 0;
  /** The library method since the last reading of allocated bytes whose allocations differ from CoreLib's. */
  inexact: MInst | null = null;
  /** Allocated bytes have been read: what lies between two readings is what a program shows. */
  read = false;
  constructor(m: Machine) {
    this.m = m;
  }
  /** Allocated bytes, told only where every allocation since the last reading is CoreLib's own. */
  totalRead(): number {
    const m = this.inexact;
    this.inexact = null;
    if (m && this.read) throw new Refusal(`allocated bytes of ${m.owner.type.def.full}.${m.def.name}`, null);
    this.read = true;
    return this.total;
  }
  liveBytes(): number {
    return this.live;
  }
  private emit(k: EventKind, a = 0, b = 0, c = 0): void {
    this.m.observe?.(k, a, b, c);
  }
  born(o: Obj, size: number): Obj {
    o.size = size;
    o.serial = this.serial++;
    o.born = this.m.now;
    this.allocated++;
    if (!this.muted) {
      this.total += size;
      if (this.m.frame?.code.inexact) this.inexact = this.m.frame.code.minst;
    }
    this.live += size;
    this.sinceGen0 += size;
    if (this.live > this.m.world.limits.bytes) {
      this.collect(2, true);
      if (this.live > this.m.world.limits.bytes) throw new Stop('bytes');
    }
    if (this.sinceGen0 > this.m.options.gen0 && !this.noGC) {
      this.sinceGen0 = size;
      this.auto(0);
    }
    this.objs.push(o);
    if (this.m.observe) {
      this.emit(EVENT.birth, o.serial, this.m.name(o.t.name), size);
      this.emit(EVENT.place, o.serial, this.m.name(this.space(o)), 0);
    }
    return o;
  }
  private auto(gen: number): void {
    this.collect(gen, true);
  }
  space(o: Obj): string {
    return o.flags & FLAG.frozen ? 'frozen' : o.flags & FLAG.poh ? 'POH' : o.flags & FLAG.loh ? 'LOH' : 'gen ' + o.gen;
  }
  /** A new instance with default fields. */
  alloc(rt: RType): Obj {
    const t = rt.template,
      n = t.length,
      f = new Array<Value>(n);
    for (let i = 0; i < n; i++) {
      const x = t[i];
      f[i] = Array.isArray(x) ? cloneStruct(x) : x;
    }
    const o = new Obj(rt, f);
    this.born(o, rt.objSize);
    if (rt.finalizer) {
      o.flags |= FLAG.finalizable;
      this.register(o);
    } else if (rt.type.kind === 'named' && rt.type.def.name === 'WeakReference' && rt.type.def.ns === 'System') {
      o.flags |= FLAG.weak;
      this.register(o);
      this.weaks.push(o);
    }
    return o;
  }
  string(s: string): Obj {
    const o = new Obj(this.m.r.string, []);
    o.s = s;
    const size = stringSize(s.length);
    if (size >= LARGE) {
      o.flags |= FLAG.loh;
      o.gen = 2;
      this.sinceLoh += size;
    }
    return this.born(o, size);
  }
  array(rt: RType, n: number, blob = 0): Obj {
    const raw = 24 + n * rt.elemSize;
    if (n > 0x7fffffc7) this.m.raise('System.OutOfMemoryException', 'Array dimensions exceeded supported range.');
    if (raw > this.m.world.limits.bytes - this.live) {
      this.collect(2, true);
      if (raw > this.m.world.limits.bytes - this.live) throw new Stop('bytes');
    }
    const e = rt.elem!;
    const f = new Array<Value>(n);
    if (e.structZero) for (let i = 0; i < n; i++) f[i] = cloneStruct(e.structZero);
    else {
      const z = e.isValue ? e.zero : null;
      for (let i = 0; i < n; i++) f[i] = z;
    }
    const o = new Obj(rt, f);
    if (raw >= LARGE) {
      o.flags |= FLAG.loh;
      o.gen = 2;
      this.large(raw);
    }
    if (blob) {
      this.total += 72;
    }
    return this.born(o, align(raw, 8));
  }
  private large(n: number): void {
    if (this.sinceLoh + n > 3 * 1024 * 1024) {
      this.sinceLoh = 0;
      this.collect(2, true);
    }
    this.sinceLoh += n;
  }
  mdArray(rt: RType, dims: number[]): Obj {
    const n = dims.reduce((x, y) => x * y, 1);
    const o = this.array(rt, n);
    o.dims = dims;
    const extra = 8 * dims.length;
    const size = align(24 + extra + n * rt.elemSize, 8);
    const d = size - o.size;
    o.size = size;
    this.total += d;
    this.live += d;
    return o;
  }
  /** Stack memory of stackalloc: no heap object. */
  stackArray(rt: RType, n: number): Obj {
    const e = rt.elem!;
    const f = new Array<Value>(n);
    for (let i = 0; i < n; i++) f[i] = e.default();
    const o = new Obj(rt, f);
    o.flags |= FLAG.library;
    return o;
  }
  box(rt: RType, v: Value): Value {
    if (rt.nullable) {
      const s = v as Value[];
      return s[0] ? this.box(rt.nullable, s[1]) : null;
    }
    const o = new Obj(rt, rt.structZero ? cloneStruct(v as Value[]) : [v]);
    return this.born(o, rt.objSize);
  }
  typeObject(rt: RType): Obj {
    const old = this.m.state.types.get(rt);
    if (old) return old;
    const T = this.m.r.lib('System.RuntimeType');
    const o = new Obj(T, T.template.slice());
    o.host = rt;
    o.gen = 3;
    o.flags |= FLAG.frozen;
    o.size = 40;
    o.serial = this.serial++;
    this.m.state.types.set(rt, o);
    return o;
  }
  /** A delegate kept in a static field of the closure class: made once. */
  cachedDelegate(mi: MInst, rt: RType): Obj {
    const key = mi.id + ':' + rt.id;
    let o = this.m.state.fnCache.get(key);
    if (o) return o;
    let target: Value = null;
    if (mi.synthInfo) {
      const host = mi.owner;
      let c = this.m.state.closureInstances.get(host);
      if (!c) {
        c = new Obj(this.m.r.rtype(this.m.r.model.T.object), []);
        this.born(c, 24);
        this.m.state.closureInstances.set(host, c);
      }
      target = c;
    }
    o = this.m.delegate(rt, target, mi);
    this.m.state.fnCache.set(key, o);
    return o;
  }
  iterator(mi: MInst, args: Value[]): Obj {
    const elem = mi.iterElem ?? (mi.iterElem = iterElem(this.m, mi));
    const rt = this.m.r.lib(
      mi.iter === 'asyncEnumerable' || mi.iter === 'asyncEnumerator'
        ? 'System.Runtime.CompilerServices.__AsyncIterator`1'
        : 'System.Runtime.CompilerServices.Iterator`1',
      elem.type,
    );
    const o = new Obj(rt, rt.template.slice());
    const st: IterState = {
      m: mi,
      R: args.slice(),
      params: args.slice(),
      pc: 0,
      state: mi.iter === 'enumerable' || mi.iter === 'asyncEnumerable' ? -2 : 0,
      current: elem.default(),
      running: false,
    };
    o.host = st;
    return this.born(o, iterSize(this.m, mi, elem));
  }

  // ---- finalization queue ----
  private rotate(seg: Obj[]): void {
    if (seg.length) seg.push(seg.shift()!);
  }
  register(o: Obj): void {
    this.rotate(this.critical);
    this.rotate(this.freach);
    this.gen0q.push(o);
  }
  suppress(o: Obj): void {
    if (o.flags & FLAG.finalizable) o.flags |= FLAG.suppressed;
  }
  reregister(o: Obj): void {
    if (!(o.flags & FLAG.finalizable)) return;
    if (o.flags & FLAG.suppressed) o.flags &= ~FLAG.suppressed;
    else this.register(o);
  }
  private back(seg: Obj[]): void {
    if (seg.length > 1) seg.unshift(seg.pop()!);
  }
  private scanQueue(gen: number, promote: (o: Obj) => void): void {
    const segs = [this.gen0q, this.gen1q, this.gen2];
    for (let g = gen; g >= 0; g--) {
      const seg = segs[g]!;
      for (let i = seg.length - 1; i >= 0; i--) {
        const o = seg[i]!;
        if (o.mark || o.gen > gen) continue;
        seg[i] = seg[seg.length - 1]!;
        seg.pop();
        for (let k = g - 1; k >= 0; k--) this.back(segs[k]!);
        if (o.flags & FLAG.weak || o.flags & FLAG.suppressed) {
          this.back(this.critical);
          this.back(this.freach);
          o.flags &= ~FLAG.suppressed;
          continue;
        }
        if (o.t.critical) {
          this.critical.unshift(o);
          o.flags |= FLAG.freachable;
          promote(o);
          continue;
        }
        this.back(this.critical);
        this.freach.unshift(o);
        o.flags |= FLAG.freachable;
        promote(o);
        this.emit(EVENT.enqueue, this.m.name('f-reachable'), o.serial);
      }
    }
    if (gen >= 1) {
      this.gen2 = this.gen2.concat(this.gen1q);
      this.gen1q = this.gen0q;
      this.gen0q = [];
    } else {
      this.gen1q = this.gen1q.concat(this.gen0q);
      this.gen0q = [];
    }
    if (gen >= 2) {
      /* gen2 stays */
    }
  }
  /** The next object whose finalizer is due. */
  nextFinalizable(): Obj | null {
    if (this.cold && (this.freach.length || this.critical.length)) {
      this.cold = false;
      const o = new Obj(this.m.r.rtype(this.m.r.model.T.object), []);
      o.flags |= FLAG.library;
      this.register(o);
      o.mark = 0;
      o.gen = 3;
    }
    const o = this.freach.pop() ?? this.critical.pop() ?? null;
    if (o) {
      o.flags &= ~FLAG.freachable;
      o.flags |= FLAG.finalized;
      this.emit(EVENT.dequeue, this.m.name('f-reachable'), o.serial);
      this.emit(EVENT.finalize, o.serial);
    }
    return o;
  }
  // ---- collection ----
  collect(gen: number, automatic = false): void {
    if (gen > 2) gen = 2;
    const m = this.m;
    m.announcer?.reconcile(m, true);
    this.emit(EVENT.collect, gen, m.name(automatic ? 'allocation' : 'GC.Collect'));
    for (let g = 0; g <= gen; g++) this.counts[g]!++;
    this.emit(EVENT.phase, m.name('mark'));
    const objs = this.objs;
    for (const o of objs) o.mark = 0;
    const work: Obj[] = [];
    const mark = (v: Value): void => {
      if (v instanceof Obj) {
        if (!v.mark) {
          v.mark = 1;
          if (m.observe && v.gen <= gen) this.emit(EVENT.mark, v.serial, 2);
          work.push(v);
        }
      } else if (v instanceof Ref) {
        if (v.o) mark(v.o);
        else for (const x of v.c === undefined ? [] : []) mark(x);
      } else if (Array.isArray(v)) for (const x of v) mark(x as Value);
    };
    const drain = (): void => {
      while (work.length) {
        const o = work.pop()!;
        if (o.flags & FLAG.frozen) continue;
        scan(o, mark);
      }
    };
    this.roots(mark);
    if (gen < 2) for (const o of objs) if (o.gen > gen) mark(o);
    drain();
    // ephemerons
    const ephemerons = (): void => {
      for (let again = true; again;) {
        again = false;
        for (const c of this.cwts)
          if (c.mark)
            for (const e of c.host as { k: Obj; v: Value }[])
              if (e.k.mark && !(e as { done?: boolean }).done) {
                if (!(e.v instanceof Obj) || !e.v.mark) {
                  mark(e.v);
                  again = true;
                }
              }
        if (again) drain();
      }
    };
    ephemerons();
    // short weak references to what is dead are cleared before finalization
    const dead = (o: Obj): boolean => !o.mark && o.gen <= gen;
    for (const w of this.weaks) {
      const h = w.host as WeakState | null;
      if (h && !h.long && h.target instanceof Obj && !(h.target.flags & FLAG.frozen) && dead(h.target)) {
        this.emit(EVENT.clear, w.serial, h.target.serial);
        h.target = null;
      }
    }
    for (const h of m.state.handles)
      if (h && h.kind === 0 && h.target && !(h.target.flags & FLAG.frozen) && dead(h.target)) h.target = null;
    this.scanQueue(gen, (o) => {
      mark(o);
    });
    drain();
    ephemerons();
    for (const w of this.weaks) {
      const h = w.host as WeakState | null;
      if (h && h.target instanceof Obj && !(h.target.flags & FLAG.frozen) && dead(h.target)) {
        this.emit(EVENT.clear, w.serial, h.target.serial);
        h.target = null;
      }
      if (h && dead(w)) {
        h.freed = true;
      }
    }
    for (const h of m.state.handles)
      if (h && h.kind === 1 && h.target && !(h.target.flags & FLAG.frozen) && dead(h.target)) h.target = null;
    for (const c of this.cwts) c.host = (c.host as { k: Obj; v: Value }[]).filter((e) => !dead(e.k));
    this.weaks = this.weaks.filter((w) => !dead(w));
    this.cwts = this.cwts.filter((w) => !dead(w));
    this.emit(EVENT.phase, m.name('plan'));
    const keep: Obj[] = [];
    let n = 0,
      bytes = 0;
    this.emit(EVENT.phase, m.name('sweep'));
    for (const o of objs) {
      if (dead(o)) {
        n++;
        bytes += o.size;
        o.flags |= FLAG.dead;
        this.live -= o.size;
        this.emit(EVENT.death, o.serial, 1);
        this.tombs.unshift({
          serial: o.serial,
          type: o.t.name,
          size: o.size,
          space: this.space(o),
          address: 0,
          born: o.born,
          died: m.now,
        });
        if (this.tombs.length > 64) this.tombs.pop();
        continue;
      }
      if (o.gen <= gen && o.gen < 2) {
        o.gen++;
        this.emit(EVENT.age, o.serial, o.gen);
        this.emit(EVENT.move, o.serial, m.name(this.space(o)), 0);
      }
      keep.push(o);
    }
    this.objs = keep;
    this.freed += n;
    this.last = {
      generation: gen,
      compacted: gen < 2,
      index: this.last.index + 1,
      pending: this.freach.length + this.critical.length,
    };
    this.lastByKind.set(gen, this.last.index);
    this.emit(EVENT.collected, gen, n, bytes);
    this.sinceGen0 = 0;
    if (gen === 2) this.sinceLoh = 0;
  }
  roots(mark: (v: Value) => void): void {
    const m = this.m;
    for (const s of stacks(m)) {
      for (let f = s.top; f; f = f.caller) frameRoots(f, mark);
      if (s.fiber?.wait) mark(s.fiber.wait);
      if (s.fiber?.thread) mark(s.fiber.thread);
      for (const vs of s.fiber?.statics.values() ?? []) for (const v of vs) mark(v);
    }
    for (const o of m.ready) mark(o);
    for (const t of m.timers) mark(t.action);
    for (const l of m.locks) mark(l.o);
    if (m.unwind) mark(m.unwind.o);
    for (const s of m.state.values.values()) for (const v of s) mark(v);
    for (const o of m.state.fnCache.values()) mark(o);
    for (const o of m.state.closureInstances.values()) mark(o);
    for (const o of m.state.interned.values()) mark(o);
    for (const v of m.state.misc.values()) mark(v);
    for (const o of m.state.failed.values()) mark(o);
    for (const h of m.state.handles) if (h && h.target && h.kind >= 2) mark(h.target);
    for (const o of this.freach) mark(o);
    for (const o of this.critical) mark(o);
    for (const o of m.processExit) mark(o);
    if (m.mainTask) mark(m.mainTask);
  }
}
/** What one frame keeps alive. */
export function frameRoots(f: Frame, mark: (v: Value) => void): void {
  const n = Math.max(f.sp, f.code.nlocals);
  for (let i = 0; i < n; i++) mark(f.R[i]);
  mark(f.result);
  if (f.inst) mark(f.inst);
  for (const o of f.caught) mark(o);
  for (const x of f.fin) if (x.unwinding) mark(x.unwinding.o);
  if (f.filter) mark(f.filter.u.o);
}
export interface WeakState {
  target: Value;
  long: boolean;
  freed?: boolean;
}
/** All references an object holds. */
export function scan(o: Obj, mark: (v: Value) => void): void {
  const t = o.t;
  if (t.kind === 'array') {
    if (t.elem!.isValue && !t.elem!.hasRefs) return;
    for (const v of o.f) mark(v);
    return;
  }
  if (t.kind === 'string') return;
  for (const v of o.f) mark(v);
  const h = o.host;
  if (h) {
    if (Array.isArray(h)) {
      if (t.kind === 'delegate') for (const d of h) mark(d as Obj);
    } else if (typeof h === 'object' && 'params' in h) {
      const it = h as IterState;
      for (const v of it.R) mark(v);
      for (const v of it.params) mark(v);
      mark(it.current);
    } else if (typeof h === 'object' && 'R' in h) {
      for (const v of (h as { R: Value[] }).R) mark(v);
    } else if (typeof h === 'object' && 'frame' in h) frameRoots((h as { frame: Frame }).frame, mark);
  }
}
import { isValueType, subst } from '../check/types.ts';
function iterElem(m: Machine, mi: MInst): RType {
  const ret = mi.def.ret;
  const t =
    ret.kind === 'named' && ret.args.length
      ? subst(ret.args[0]!, mi.owner.type.kind === 'named' ? mi.owner.type.args : [], mi.margs)
      : m.r.model.T.object;
  return m.r.rtype(t);
}
/** Size of the compiler-made iterator class: state, thread, current, parameters (twice), hoisted locals. */
function iterSize(m: Machine, mi: MInst, elem: RType): number {
  const c = mi as MInst & { isize?: number };
  if (c.isize) return c.isize;
  const own: RField[] = [];
  const add = (name: string, rt: RType | null): void => {
    own.push({
      f: null,
      name,
      type: elem.type,
      index: own.length,
      offset: -1,
      size: 0,
      rt: rt?.isValue ? rt : null,
      owner: elem,
    });
  };
  const int = m.r.lib('System.Int32');
  add('<>1__state', int);
  add('<>2__current', elem);
  const en = mi.iter === 'enumerable';
  if (en) add('<>l__initialThreadId', int);
  // `this`, or the display object of a local function
  for (let k = Math.max(mi.hasThis ? 1 : 0, (mi.code?.nargs ?? 0) - mi.def.params.length); k > 0; k--)
    add('<>4__this', null);
  for (const p of mi.def.params) {
    const q = subst(p.type, mi.owner.type.kind === 'named' ? mi.owner.type.args : [], mi.margs);
    const rt = isValueType(q) ? m.r.rtype(q) : null;
    add(p.name, rt);
    if (en) add('<>3__' + p.name, rt);
  }
  for (const n of mi.code?.names ?? [])
    if (n.slot >= (mi.code?.nargs ?? 0) && n.name !== 'this' && (n.hidden ? n.across : n.name)) add(n.name, n.rt);
  const size = 16 + layoutClass(own, 0);
  return (c.isize = Math.max(24, align(size, 8)));
}
