// Saving and loading a machine: a deep copy of everything reachable, sharing kept.
import type { Checkpoint } from '../../core/machine.ts';
import { Obj, Ref } from '../values/object.ts';
import { type Machine } from './machine.ts';
import { RType } from './rtype.ts';
import { MInst } from './method.ts';
import { TypeParam, Type, TypeDef } from '../check/types.ts';

const shared = (v: object): boolean =>
  v instanceof RType ||
  v instanceof MInst ||
  v instanceof Type ||
  v instanceof TypeDef ||
  v instanceof TypeParam ||
  v instanceof Int32Array ||
  v instanceof Uint8Array;
/** Copies a graph; types, methods and code are shared. */
class Copier {
  seen = new Map<object, unknown>();
  count = 0;
  cells = 0;
  todo: (() => void)[] = [];
  copy<T>(v: T): T {
    if (v === null || typeof v !== 'object') return v;
    const o = v as unknown as object;
    const old = this.seen.get(o);
    if (old !== undefined) return old as T;
    if (shared(o)) return v;
    this.count++;
    if (o instanceof Obj) {
      const n = new Obj(o.t, []);
      this.seen.set(o, n);
      n.s = o.s;
      n.gen = o.gen;
      n.serial = o.serial;
      n.size = o.size;
      n.mark = o.mark;
      n.flags = o.flags;
      n.hash = o.hash;
      n.dims = o.dims;
      n.m = o.m;
      n.born = o.born;
      n.address = o.address;
      if (!(o.flags & 1) || o.t.kind !== 'string') {
        this.todo.push(() => {
          n.f = this.copy(o.f);
          n.host = this.copy(o.host);
        });
      } else {
        this.seen.set(o, o);
        return v;
      }
      return n as unknown as T;
    }
    if (Array.isArray(o)) {
      this.cells += o.length;
      const n: unknown[] = new Array(o.length);
      this.seen.set(o, n);
      this.todo.push(() => {
        for (let i = 0; i < o.length; i++) n[i] = this.copy(o[i]);
      });
      return n as unknown as T;
    }
    if (o instanceof Map) {
      const n = new Map<unknown, unknown>();
      this.seen.set(o, n);
      for (const [k, x] of o) n.set(this.copy(k), this.copy(x));
      return n as unknown as T;
    }
    if (o instanceof Set) {
      const n = new Set<unknown>();
      this.seen.set(o, n);
      for (const x of o) n.add(this.copy(x));
      return n as unknown as T;
    }
    if (('ops' in o && 'spans' in o) || ('hend' in o && 'filterAt' in o)) return v; // code and its handlers
    if (o instanceof Ref) {
      const n = Object.create(Ref.prototype) as Record<string, unknown>;
      this.seen.set(o, n);
      this.todo.push(() => {
        n['c'] = this.copy(o.c);
        n['i'] = o.i;
        n['o'] = this.copy(o.o);
      });
      return n as unknown as T;
    }
    const n = Object.create(Object.getPrototypeOf(o) as object) as Record<string, unknown>;
    this.seen.set(o, n);
    this.todo.push(() => {
      for (const k of Object.keys(o)) n[k] = this.copy((o as Record<string, unknown>)[k]);
    });
    return n as unknown as T;
  }
  run(): void {
    while (this.todo.length) this.todo.pop()!();
  }
}
interface Saved extends Checkpoint {
  state: Record<string, unknown>;
}
const keep = [
  'now',
  'status',
  'diagnostics',
  'out',
  'outLength',
  'err',
  'frame',
  'depth',
  'nextFrame',
  'exitCode',
  'stdinAt',
  'varied',
  'unwind',
  'hashState',
  'fiber',
  'fibers',
  'nextFiber',
  'woken',
  'ready',
  'timers',
  'nextTimer',
  'clock',
  'locks',
  'state',
  'processExit',
  'mainTask',
] as const;
const heapKeys = [
  'objs',
  'allocated',
  'freed',
  'bytes',
  'serial',
  'counts',
  'total',
  'sinceGen0',
  'sinceLoh',
  'live',
  'gen2',
  'gen1q',
  'gen0q',
  'critical',
  'freach',
  'weaks',
  'cwts',
  'cold',
  'tombs',
  'last',
  'lastByKind',
  'noGC',
  'muted',
  'inexact',
  'read',
] as const;
function snapshot(m: Machine): Record<string, unknown> {
  const s: Record<string, unknown> = {};
  const x = m as unknown as Record<string, unknown>,
    h = m.heap as unknown as Record<string, unknown>;
  for (const k of keep) s[k] = x[k];
  for (const k of heapKeys) s['heap.' + k] = h[k];
  return s;
}
export function saveMachine(m: Machine): Checkpoint {
  const c = new Copier();
  const state = c.copy(snapshot(m));
  c.run();
  const s: Saved = { step: m.now, bytes: c.count * 80 + c.cells * 8, state };
  return s;
}
export function loadMachine(m: Machine, cp: Checkpoint): void {
  const c = new Copier();
  const s = c.copy((cp as Saved).state);
  c.run();
  const x = m as unknown as Record<string, unknown>,
    h = m.heap as unknown as Record<string, unknown>;
  for (const k of keep) x[k] = s[k];
  for (const k of heapKeys) h[k] = s['heap.' + k];
}
