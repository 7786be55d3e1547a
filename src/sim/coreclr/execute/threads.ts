// Threads of the program on one deterministic schedule: a thread runs until it blocks or ends, then pool work, woken and new threads and timers follow in order.
import type { Obj } from '../values/object.ts';
import type { Value } from '../values/object.ts';
import { overLimit } from '../../core/budget.ts';
import { type Frame, type Machine, RETURN, Thrown } from './machine.ts';
import type { MInst } from './method.ts';
import type { RType } from './rtype.ts';

/** One thread: the chain of frames it was left with, and the object it waits for. */
export class Fiber {
  readonly id: number;
  frame: Frame | null = null;
  wait: Obj | null = null;
  depth = 0;
  background = true;
  /** The Thread object that started it; null for the main thread and the pool's. */
  thread: Obj | null = null;
  /** Its own static fields ([ThreadStatic]). */
  readonly statics = new Map<RType, Value[]>();
  constructor(id: number) {
    this.id = id;
  }
}
/** A timer: the action becomes pool work when the virtual clock reaches it. */
export interface Timer {
  readonly id: number;
  readonly at: number;
  readonly action: Obj;
}

/** A method of a library type, by name. */
export function libraryMethod(m: Machine, rt: RType, name: string): MInst {
  for (let t: RType | null = rt; t; t = t.base) {
    const def = m.r.model.members(t.type.def, name).find((x) => x.kind === 'method');
    if (def) return m.r.minst(def as import('../check/types.ts').Method, t.type, []);
  }
  throw new Error('no library method ' + name);
}
/** The running thread waits for `on`; the scheduler goes on. */
export function block(m: Machine, on: Obj | null): void {
  const f = m.fiber!;
  f.frame = m.frame;
  f.wait = on;
  f.depth = m.depth;
  if (!on) m.woken.push(f);
  m.fiber = null;
  m.frame = null;
}
export function wake(m: Machine, on: Obj): void {
  for (const f of m.fibers)
    if (f.wait === on) {
      f.wait = null;
      m.woken.push(f);
    }
}
export function newFiber(m: Machine, thread: Obj | null, background: boolean): Fiber {
  const f = new Fiber(m.nextFiber++);
  f.thread = thread;
  f.background = background;
  m.fibers.push(f);
  return f;
}
function resumeFiber(m: Machine, f: Fiber): void {
  m.fiber = f;
  m.depth = f.depth;
  m.frame = f.frame;
  f.frame = null;
  const x = m.frame as (Frame & { leafReturn?: boolean }) | null;
  if (x?.leafReturn) x.leafReturn = false;
}
/** Runs an action as the bottom of the current, empty stack. */
function runAction(m: Machine, action: Obj): void {
  const run = libraryMethod(m, m.r.lib('System.Threading.Tasks.__Sched'), 'Run');
  m.push(run, [action], RETURN.discard);
}
/** Nothing runs: chooses what is next, or ends the program. */
export function schedule(m: Machine): void {
  const cur = m.fiber;
  if (cur && cur.id === 1) {
    // the main thread is at its end: it waits for the task of an async Main
    const t = m.mainTask;
    if (t) {
      const done = m.taskState(t);
      if (done === 0) {
        block(m, t);
        return;
      }
      m.mainTask = null;
      if (done !== 1) {
        m.guard(() => {
          m.push(libraryMethod(m, t.t, '__Throw'), [t as Value], RETURN.discard);
        });
        return;
      }
      const v = m.taskValue(t);
      if (typeof v === 'number') m.exitCode = v;
    }
  }
  if (cur) {
    m.fibers = m.fibers.filter((f) => f !== cur);
    m.fiber = null;
    if (cur.thread) wake(m, cur.thread);
  }
  const mainDone = !m.fibers.some((f) => f.id === 1);
  if (mainDone && !m.fibers.some((f) => !f.background)) {
    if (raiseExit(m)) return;
    m.status = { kind: 'finished', exit: m.exitCode & 0xff };
    return;
  }
  m.depth = 0;
  const item = m.ready.shift();
  if (item) {
    const f = newFiber(m, null, true);
    m.fiber = f;
    m.guard(() => runAction(m, item));
    return;
  }
  const w = m.woken.shift();
  if (w) {
    resumeFiber(m, w);
    return;
  }
  if (m.timers.length) {
    let first = m.timers[0]!;
    for (const t of m.timers) if (t.at < first.at) first = t;
    m.timers = m.timers.filter((t) => t !== first);
    if (first.at > m.clock) m.clock = first.at;
    m.ready.push(first.action);
    return;
  }
  m.status = { kind: 'stopped', limit: 'deadlock', at: overLimit('deadlock', null) };
}
/** At the end of the process: the handlers of AppDomain.ProcessExit, once. False when there are none. */
export function raiseExit(m: Machine): boolean {
  if (!m.state.misc.has('exit handlers') || m.state.misc.has('exiting')) return false;
  m.state.misc.set('exiting', 1);
  m.fibers = [];
  m.depth = 0;
  m.frame = null;
  m.fiber = newFiber(m, null, false);
  m.guard(() => {
    m.push(libraryMethod(m, m.r.lib('System.AppDomain'), '__RaiseExit'), [], RETURN.discard);
  });
  return true;
}
/** Every stack of the machine, the running one first. */
export function stacks(m: Machine): { fiber: Fiber | null; top: Frame | null }[] {
  return [
    { fiber: m.fiber, top: m.frame },
    ...m.fibers.filter((f) => f !== m.fiber).map((f) => ({ fiber: f, top: f.frame })),
  ];
}
export function rethrow(o: Obj): never {
  throw new Thrown(o, true);
}
