// async methods and iterators: a suspended frame is kept by the continuation of what it awaits, and pushed again on whatever stack completes that.
import type { Obj } from '../values/object.ts';
import { type Value } from '../values/object.ts';
import { EVENT } from '../../core/event.ts';
import { type Frame, type Machine, RETURN } from './machine.ts';
import type { MInst } from './method.ts';
import type { RType } from './rtype.ts';
import { routineName } from './announce.ts';
import { iterOf } from './loop.ts';
import { libraryMethod } from './threads.ts';

/** The task class behind the return type of an async method; null for async void. */
function taskType(m: Machine, ret: RType): RType | null {
  const d = ret.type.def;
  if (d.full === 'System.Void') return null;
  if (d.full.startsWith('System.Threading.Tasks.Task')) return ret;
  return ret.type.args.length
    ? m.r.lib('System.Threading.Tasks.Task`1', ret.type.args[0]!)
    : m.r.lib('System.Threading.Tasks.Task');
}
export function setField(o: Obj, name: string, v: Value): void {
  const f = o.t.fields.find((x) => x.name === name);
  if (!f) throw new Error('no field ' + name);
  o.f[f.index] = v;
}
export function getField(o: Obj, name: string): Value {
  const f = o.t.fields.find((x) => x.name === name);
  return f ? o.f[f.index] : undefined;
}
/** Calls an async method: its frame runs until the first await that has to wait. */
export function asyncStart(m: Machine, mi: MInst, args: Value[], kind: number = RETURN.normal): void {
  m.r.code(mi);
  const tt = taskType(m, mi.retRT!);
  const task = tt ? m.heap.alloc(tt) : null;
  if (task) setField(task, '_promise', true);
  const f = m.push(mi, args, RETURN.asyncStart, task);
  f.want = kind;
}
/** Gives the caller its task, and the caller goes on behind the call. */
function give(m: Machine, f: Frame): void {
  const c = f.caller;
  if (f.want === RETURN.entry) {
    m.mainTask = f.result as Obj;
    return;
  }
  if (!c || f.want !== RETURN.normal) return;
  const rt = f.code.minst.retRT!;
  if (rt.isValue) {
    const v = rt.default() as Value[];
    v[0] = f.result;
    c.R[c.sp++] = v;
  } else c.R[c.sp++] = f.result;
}
function detach(m: Machine, f: Frame): void {
  m.popFrame();
  f.caller = null;
}
/** The frame of an async method has reached its end. The loop then goes on with `resume`. */
export function asyncReturn(m: Machine, f: Frame, v: Value): void {
  const first = f.kind === RETURN.asyncStart;
  m.popFrame();
  const task = f.result as Obj | null;
  if (task && v !== undefined && task.t.fields.some((x) => x.name === '_result')) setField(task, '_result', v);
  if (first) {
    if (task) setField(task, '_st', 1);
    give(m, f);
  } else if (task) m.push(libraryMethod(m, task.t, '__Done'), [task], RETURN.discard);
}
/** await found nothing to take: the frame leaves the stack, and what it awaits is told how to bring it back. */
export function suspend(m: Machine, f: Frame, aw: Obj, pc: number, sp: number): void {
  f.pc = pc;
  f.sp = sp;
  const c = f.caller;
  if (f.kind === RETURN.asyncStart) give(m, f);
  detach(m, f);
  if (f.kind === RETURN.asyncStart) {
    f.kind = RETURN.asyncResume;
    void c;
  }
  const back = m.heap.alloc(m.r.lib('System.Threading.Tasks.__Resume'));
  back.host = { frame: f };
  const action = m.delegate(m.r.lib('System.Action'), back, libraryMethod(m, back.t, 'Run'));
  const critical = m.r.lib('System.Runtime.CompilerServices.ICriticalNotifyCompletion');
  const plain = m.r.lib('System.Runtime.CompilerServices.INotifyCompletion');
  const on = m.r.isInstance(aw.t, critical)
    ? libraryMethod(m, critical, 'UnsafeOnCompleted')
    : libraryMethod(m, plain, 'OnCompleted');
  const impl = m.r.virtual(aw.t, on);
  m.push(impl, [m.selfArg(aw, impl), action], RETURN.discard);
}
/** The continuation of an await: the frame is back, on top of whoever completed it. */
export function resumeFrame(m: Machine, back: Obj): void {
  const f = (back.host as { frame: Frame }).frame;
  f.caller = m.frame;
  m.frame = f;
  m.depth++;
  if (m.observe) m.observe(EVENT.enter, f.id, m.name(routineName(f)), m.threadIndex());
}
/** An exception leaves an async frame: its task has failed. */
export function asyncFail(m: Machine, f: Frame, o: Obj): void {
  const first = f.kind === RETURN.asyncStart;
  const c = f.caller;
  m.popFrame();
  if (f.kind === RETURN.asyncIterator) {
    const it = iterOf(f.inst!);
    it.state = -1;
    it.running = false;
    m.push(libraryMethod(m, f.inst!.t, '__Failed'), [f.inst, o], RETURN.discard);
    return;
  }
  const task = f.result as Obj | null;
  if (!task) {
    const crash = libraryMethod(m, m.r.lib('System.Threading.Tasks.__Sched'), 'Crash');
    void c;
    m.push(crash, [o], RETURN.discard);
    return;
  }
  if (first) {
    give(m, f);
    m.push(libraryMethod(m, task.t, '__Fail'), [task, o], RETURN.discard);
  } else m.push(libraryMethod(m, task.t, '__Fail'), [task, o], RETURN.discard);
}
/** `yield return` and the end of an async iterator: the waiting MoveNextAsync gets its answer. */
export function asyncYielded(m: Machine, f: Frame, more: boolean): void {
  const o = f.inst!;
  detach(m, f);
  m.push(libraryMethod(m, o.t, '__Yielded'), [o, more], RETURN.discard);
}
