// The machine: frames as data, one dispatch loop, exceptions in two passes (filters first, then finally blocks), after CoreCLR's observable behaviour.
import { diagnostic, type Diagnostic, LineMap, Refusal, type Source, type Span } from '../../core/diagnostic.ts';
import { EVENT, type Observe } from '../../core/event.ts';
import { type Limit, overLimit } from '../../core/budget.ts';
import type { ByteView, Detail, Inspection, Place, View } from '../../core/view.ts';
import type { Checkpoint, Counts, Machine as Contract, Status, Step, World } from '../../core/machine.ts';

import { Obj, Ref, type Value } from '../values/object.ts';

import { Heap } from './heap.ts';
import type { Code, Handler, MInst } from './method.ts';
import type { RType } from './rtype.ts';
import type { Runtime } from './runtime.ts';
import { makeView } from './view.ts';

export class Thrown {
  readonly o: Obj;
  /** The trace so far is kept, as `throw;` and ExceptionDispatchInfo do. */
  readonly keep: boolean;
  constructor(o: Obj, keep = false) {
    this.o = o;
    this.keep = keep;
  }
}
export class Exit {
  readonly code: number;
  constructor(code: number) {
    this.code = code;
  }
}
export class Stop {
  readonly limit: Limit;
  constructor(limit: Limit) {
    this.limit = limit;
  }
}
/** A leaf asks for a call to be made in its place: the result of the callee is the result of the leaf. */
export class CallInstead {
  readonly instead = true;
  readonly m: MInst;
  readonly args: Value[];
  constructor(m: MInst, args: Value[]) {
    this.m = m;
    this.args = args;
  }
}

export interface Fin {
  target: number;
  unwinding: Unwind | null;
  at: number;
}
export interface Unwind {
  o: Obj;
  pass: 1 | 2;
  frame: Frame | null;
  handler: Handler | null;
  targetFrame: Frame | null;
  uncaught: boolean;
}
export class Frame {
  readonly code: Code;
  pc = 0;
  R: Value[];
  sp = 0;
  caller: Frame | null;
  result: Value = undefined;
  kind = 0;
  fin: Fin[] = [];
  caught: Obj[] = [];
  id = 0;
  inst: Obj | null = null;
  /** What the caller of an async method does with its task. */
  want = 0;
  filter: { u: Unwind; of: Frame; hi: number; pc: number } | null = null;
  line = 0;
  constructor(code: Code, R: Value[], caller: Frame | null) {
    this.code = code;
    this.R = R;
    this.caller = caller;
    this.sp = code.nlocals;
  }
}
/** What happens when a frame returns. */
export const RETURN = {
  normal: 0,
  ctor: 1,
  discard: 2,
  retry: 3,
  finalizer: 4,
  iterator: 5,
  disposeIterator: 6,
  asyncStart: 7,
  asyncResume: 8,
  entry: 9,
  filter: 10,
  cctor: 11,
  asyncIterator: 12,
} as const;

export class Machine implements Contract {
  now: Step = 0;
  status: Status = { kind: 'running' };
  diagnostics: Diagnostic[] = [];
  out: string[] = [];
  outLength = 0;
  err = '';
  names: string[] = [];
  readonly r: Runtime;
  readonly world: World;
  readonly source: Source;
  readonly lines: LineMap;
  frame: Frame | null = null;
  heap: Heap;
  observe: Observe | null = null;
  announcer: Announcer | null = null;
  depth = 0;
  nextFrame = 1;
  exitCode = 0;
  stdinAt = 0;
  readonly entry: MInst;
  varied = new Set<number>();
  lineOf: (o: number) => number;
  nameIds = new Map<string, number>();
  current: Frame | null = null;
  pending: Frame | null = null;
  unwind: Unwind | null = null;
  hashState = 3754577994;
  rtInit = new Map<RType, number>();
  state: MachineStatics;
  options: { optimised: boolean; gen0: number };
  userMethods = 0;
  uncaughtDone = false;
  processExit: Obj[] = [];
  mainTask: Obj | null = null;
  fiber: Fiber | null = new Fiber(1);
  fibers: Fiber[] = [];
  nextFiber = 2;
  woken: Fiber[] = [];
  ready: Obj[] = [];
  timers: Timer[] = [];
  nextTimer = 1;
  /** Milliseconds of the virtual clock since the start. */
  clock = 0;
  locks: { o: Obj; owner: number; count: number }[] = [];
  constructor(r: Runtime, world: World, source: Source, entry: MInst, options: { optimised: boolean; gen0: number }) {
    this.r = r;
    this.world = world;
    this.source = source;
    this.lines = new LineMap(source.text);
    this.entry = entry;
    this.options = options;
    this.lineOf = (o) => this.lines.line(o);
    this.state = new MachineStatics();
    this.heap = new Heap(this);
    this.fiber!.background = false;
    this.fibers.push(this.fiber!);
    const args: Value[] = [];
    if (entry.def.params.length) {
      const a = this.heap.array(r.rtype(r.model.T.string.array()), 0);
      args.push(a);
    }
    this.guard(() => {
      r.code(entry);
      if (entry.async !== '') asyncStart(this, entry, args, RETURN.entry);
      else this.push(entry, args, RETURN.entry);
      // the static constructor of the entry point's type comes first
      if (entry.needsInit) {
        // all its static fields are known from the beginning, whatever has been compiled
        for (const f of entry.owner.type.def.order)
          if (f.kind === 'field' && f.isStatic && !f.isConst) this.r.staticField(entry.owner.type, f);
        this.statics(entry.owner);
      }
    });
  }
  get stdout(): string {
    if (this.out.length > 1) {
      this.out = [this.out.join('')];
    }
    return this.out[0] ?? '';
  }
  get stderr(): string {
    return this.err;
  }
  get counts(): Counts {
    return {
      allocated: this.heap.allocated,
      freed: this.heap.freed,
      liveObjects: this.heap.objs.length,
      liveBytes: this.heap.liveBytes(),
      collections: this.heap.counts[0]!,
    };
  }
  name(s: string): number {
    let i = this.nameIds.get(s);
    if (i === undefined) {
      i = this.names.length;
      this.names.push(s);
      this.nameIds.set(s, i);
    }
    return i;
  }
  write(s: string, stream = 1): void {
    this.outLength += s.length;
    if (this.outLength > this.world.limits.output) throw new Stop('output');
    if (stream === 1) {
      this.out.push(s);
      if (this.out.length > 4096) this.out = [this.out.join('')];
    } else this.err += s;
    this.observe?.(EVENT.output, stream, s.length, 0);
  }
  guard(f: () => void): void {
    try {
      f();
    } catch (e) {
      if (e instanceof Thrown) {
        this.guard(() => this.dispatch(e.o, e.keep));
        return;
      }
      if (e instanceof Refusal) {
        this.status = {
          kind: 'refused',
          refusal: diagnostic(
            'refused',
            e.construct,
            e.span ?? this.span() ?? { start: this.entry.def.start, end: this.entry.def.start },
            e.message,
          ),
        };
        return;
      }
      if (e instanceof Stop) {
        this.status = { kind: 'stopped', limit: e.limit, at: overLimit(e.limit, this.span()) };
        return;
      }
      if (e instanceof Exit) {
        this.exitCode = e.code;
        if (raiseExit(this)) return;
        this.status = { kind: 'finished', exit: e.code & 0xff };
        this.frame = null;
        return;
      }
      throw e;
    }
  }
  /** The innermost place in the program's own text. */
  span(): Span | null {
    for (let f = this.frame; f; f = f.caller)
      if (!f.code.library) {
        const s = spanAt(f.code, f.pc);
        if (s >= 0) return { start: s, end: s };
      }
    return null;
  }
  line(): number {
    const s = this.span();
    return s ? this.lineOf(s.start) : 0;
  }

  // ---- frames ----
  push(m: MInst, args: Value[], kind: number, result?: Value): Frame {
    const code = m.code ?? this.r.code(m);
    const n = code.nlocals + code.stack;
    const R: Value[] = args;
    for (let i = R.length; i < n; i++) R.push(undefined);
    for (const s of code.structSlots) if (s.slot >= code.nargs) R[s.slot] = s.rt.default();
    return this.enter(code, R, kind, result);
  }
  enter(code: Code, R: Value[], kind: number, result?: Value): Frame {
    if (++this.depth > 11000) this.overflow();
    const f = new Frame(code, R, this.frame);
    f.kind = kind;
    f.result = result;
    f.id = this.nextFrame++;
    this.frame = f;
    if (this.observe) this.observe(EVENT.enter, f.id, this.name(routineName(f)), this.threadIndex());
    return f;
  }
  private overflow(): void {
    // certain only when frames so many that no real frame is small enough
    if (this.depth > 180000) {
      this.err += 'Stack overflow.\n';
      this.diagnostics.push(diagnostic('exception', 'StackOverflow', this.span(), 'Stack overflow.'));
      this.status = { kind: 'finished', exit: 134 };
      throw new Exit(134);
    }
    if (this.depth > this.world.limits.depth) throw new Stop('depth');
  }
  popFrame(): void {
    const f = this.frame!;
    this.frame = f.caller;
    this.depth--;
    if (this.observe) this.observe(EVENT.leave, f.id, 0, 0);
  }

  // ---- exceptions ----
  /** A new exception object with its message. */
  exception(full: string, message: string | null, more: Record<string, Value> = {}): Obj {
    const rt = this.r.lib(full);
    const o = this.heap.alloc(rt);
    const set = (n: string, v: Value): void => {
      const f = rt.fields.find((x) => x.name === n);
      if (f) o.f[f.index] = v;
    };
    if (message !== null) set('_message', this.str(message));
    for (const k of Object.keys(more)) set(k, more[k]!);
    return o;
  }
  raise(full: string, message: string | null, more: Record<string, Value> = {}): never {
    throw new Thrown(this.exception(full, message, more));
  }
  nullRef(): never {
    return this.raise('System.NullReferenceException', 'Object reference not set to an instance of an object.');
  }
  range(): never {
    return this.raise('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
  }
  str(s: string): Obj {
    if (s === '') return this.r.literal('');
    return this.heap.string(s);
  }
  /** Throws an object at the current frame: remembers the trace, then searches. */
  dispatch(o: Obj, keepTrace = false): void {
    const f = this.frame;
    if (!keepTrace || !o.host) o.host = { lines: [] as TraceLine[], done: false };
    this.observe?.(EVENT.raise, o.serial, this.name(o.t.name), 0);
    const u: Unwind = { o, pass: 1, frame: f, handler: null, targetFrame: null, uncaught: false };
    this.search(u, f, 0, f ? f.pc : 0);
  }
  trace(o: Obj, f: Frame, pc: number): void {
    const t = o.host as { lines: TraceLine[] };
    const s = spanAt(f.code, pc);
    t.lines.push({ m: f.code.minst, line: f.code.library || s < 0 ? 0 : this.lineOf(s) });
  }
  /** First pass: who handles it, innermost first. */
  search(u: Unwind, f: Frame | null, hi: number, pc: number): void {
    for (; f;) {
      if (hi === 0) this.trace(u.o, f, pc);
      if (f.filter) {
        // an exception that leaves a filter counts as false; the handlers around the filter do not see it
        u.targetFrame = f;
        u.handler = null;
        this.second(u);
        return;
      }
      const hs = f.code.handlers;
      for (; hi < hs.length; hi++) {
        const h = hs[hi]!;
        if (pc < h.start || pc >= h.end || h.kind === 'finally') continue;
        if (!this.r.isInstance(u.o.t, h.type!)) continue;
        if (h.kind === 'filter') {
          // the filter runs on top of everything, sharing the frame's variables
          const top = this.frame;
          const g = new Frame(f.code, f.R, top);
          g.pc = h.filterAt;
          g.kind = RETURN.filter;
          g.sp = f.code.nlocals;
          g.id = f.id;
          g.filter = { u, of: f, hi, pc };
          g.R[g.sp++] = u.o;
          this.frame = g;
          this.depth++;
          return;
        }
        u.targetFrame = f;
        u.handler = h;
        this.second(u);
        return;
      }
      if (f.kind === RETURN.finalizer) {
        this.uncaught(u, f);
        return;
      }
      if (f.kind === RETURN.cctor) {
        if ((f.result as unknown as RType).isLibrary) this.heap.muted--;
        const rt = f.result as unknown as RType;
        const X = this.exception(
          'System.TypeInitializationException',
          `The type initializer for '${this.typeName(rt)}' threw an exception.`,
          { _innerException: u.o, _typeName: this.str(this.typeName(rt)) },
        );
        this.state.init.set(rt, 3);
        this.state.failed.set(rt, X);
        u.targetFrame = f.caller;
        u.handler = null;
        (u as Unwind & { replace?: Obj }).replace = X;
        this.second(u);
        return;
      }
      if (isAsyncFrame(f)) {
        u.targetFrame = f;
        u.handler = null;
        this.second(u);
        return;
      }
      const c: Frame | null = f.caller;
      hi = 0;
      pc = c ? c.pc : 0;
      f = c;
    }
    this.uncaught(u, null);
  }
  typeName(rt: RType): string {
    return this.r.model ? reflectionName(rt) : rt.name;
  }
  /** Second pass: finally blocks from the top frame down to the handler. */
  second(u: Unwind): void {
    u.pass = 2;
    this.unwind = u;
    while (this.frame) {
      const f = this.frame;
      const target = f === u.targetFrame;
      if (target && f.filter) {
        const q = f.filter;
        this.unwind = null;
        this.frame = f.caller;
        this.depth--;
        this.search(q.u, q.of, q.hi + 1, q.pc);
        return;
      }
      if (target && !u.handler && !isAsyncFrame(f)) {
        const X = (u as Unwind & { replace?: Obj }).replace!;
        this.unwind = null;
        this.dispatch(X);
        return;
      }
      const hs = f.code.handlers;
      const from = f.fin.length && f.fin.at(-1)!.unwinding === u ? f.fin.at(-1)!.at : -1;
      let pending = true;
      for (let i = from + 1; i < hs.length; i++) {
        const h = hs[i]!;
        if (target && h === u.handler) {
          pending = false;
          break;
        }
        if (h.kind !== 'finally' || f.pc < h.start || f.pc >= h.end) continue;
        if (from >= 0) f.fin.pop();
        f.fin.push({ target: -1, unwinding: u, at: i });
        (f as Frame & { thrownAt?: number }).thrownAt ??= f.pc;
        const fin = f.fin.at(-1)! as Fin & { pc?: number };
        fin.pc = f.pc;
        (f as Frame & { leafReturn?: boolean }).leafReturn = false;
        f.pc = h.at;
        f.sp = f.code.nlocals;
        return;
      }
      void pending;
      if (from >= 0) f.fin.pop();
      if (target) {
        this.unwind = null;
        if (!u.handler) {
          this.asyncFailed(f, u.o);
          return;
        }
        (f as Frame & { leafReturn?: boolean }).leafReturn = false;
        f.pc = u.handler.at;
        f.sp = f.code.nlocals;
        f.R[f.sp++] = u.o;
        f.caught.push(u.o);
        this.observe?.(EVENT.catch, u.o.serial, f.id, 0);
        return;
      }
      if (f.kind === RETURN.iterator || f.kind === RETURN.disposeIterator) {
        const it = iterOf(f.inst!);
        it.state = -1;
      }
      if (f.kind === RETURN.cctor) {
        /* handled by search */
      }
      this.popFrame();
      if (f.kind === RETURN.finalizer || f.kind === RETURN.entry) {
        break;
      }
    }
    if (u.uncaught) this.endUncaught(u);
  }
  uncaught(u: Unwind, inFinalizer: Frame | null): void {
    void inFinalizer;
    u.uncaught = true;
    u.targetFrame = null;
    u.handler = null;
    const o = u.o;
    this.err += 'Unhandled exception. ' + this.describe(o);
    const t = o.host as { lines: TraceLine[] };
    const own = t.lines.find((l) => l.line > 0);
    this.diagnostics.push(
      diagnostic(
        'exception',
        o.t.type.def.name,
        own ? { start: this.lines.start(own.line), end: this.lines.start(own.line) } : null,
        this.message(o),
      ),
    );
    this.second(u);
  }
  private endUncaught(_: Unwind): void {
    this.frame = null;
    this.unwind = null;
    this.status = { kind: 'finished', exit: 134 };
  }
  message(o: Obj): string {
    const f = o.t.fields.find((x) => x.name === '_message');
    const v = f ? o.f[f.index] : null;
    return v instanceof Obj ? v.s : `Exception of type '${reflectionName(o.t)}' was thrown.`;
  }
  /** Text of an exception with its trace. */
  describe(o: Obj): string {
    const f = o.t.fields.find((x) => x.name === '_innerException');
    const inner = f ? o.f[f.index] : null;
    let msg = this.message(o);
    const pn = o.t.fields.find((x) => x.name === '_paramName');
    const pv = pn ? o.f[pn.index] : null;
    if (pv instanceof Obj && pv.s) msg += ` (Parameter '${pv.s}')`;
    let s = reflectionName(o.t) + ': ' + msg;
    if (inner instanceof Obj)
      s += '\n ---> ' + this.describe(inner).trimEnd() + '\n   --- End of inner exception stack trace ---';
    return s + '\n' + this.traceText(o);
  }
  traceText(o: Obj): string {
    const t = o.host as { lines: TraceLine[] } | null;
    return (t?.lines ?? [])
      .filter((l) => l.line > 0)
      .map((l) => `   at ${l.m.owner.name}.${l.m.name}() in ${this.source.name}:line ${l.line}\n`)
      .join('');
  }
  varies(line: number): void {
    if (line && !this.varied.has(line)) {
      this.varied.add(line);
      const s = this.lines.start(line);
      this.diagnostics.push(
        diagnostic(
          'varies',
          'varies',
          { start: s, end: s },
          'This value differs from run to run; this is one of them.',
        ),
      );
    }
  }

  // ---- statics ----
  /** Storage of static fields; runs the initialiser first. Returns null when a frame was pushed and the instruction must run again. */
  statics(rt: RType): Value[] | null {
    const st = this.state.init.get(rt) ?? (rt.hasCctor ? 0 : 2);
    if (st !== 0) {
      if (st === 3) throw new Thrown(this.state.failed.get(rt)!);
      return this.state.of(rt);
    }
    this.state.init.set(rt, 1);
    const s = this.state.of(rt);
    const m = this.cctor(rt);
    if (!m) {
      this.state.init.set(rt, 2);
      return s;
    }
    if (rt.isLibrary) this.heap.muted++;
    this.push(m, [], RETURN.cctor, rt as unknown as Value);
    return null;
  }
  /** Storage of the fields a thread has for itself; the main thread's is the type's own. */
  threadStatics(rt: RType, own: Value[]): Value[] {
    const f = this.fiber;
    if (!f || f.id === 1) return own;
    let v = f.statics.get(rt);
    if (!v) f.statics.set(rt, (v = []));
    for (const x of rt.staticFields) if (v[x.index] === undefined) v[x.index] = x.rt ? x.rt.default() : null;
    return v;
  }
  cctor(rt: RType): MInst | null {
    if (rt.cctor) return rt.cctor;
    const d = rt.type.def;
    const def = d.staticCtor ?? newCctor(d);
    rt.cctor = this.r.minst(def, rt.type, []);
    return rt.cctor;
  }
  // ---- delegates ----
  delegate(rt: RType, target: Value, m: MInst): Obj {
    const o = this.heap.alloc(rt);
    o.f = [target, null];
    o.m = m;
    return o;
  }
  /** Invocation list of a delegate. */
  list(d: Obj): Obj[] {
    const l = d.host as Obj[] | null;
    return l ?? [d];
  }
  callDelegate(d: Obj, args: Value[], kind: number): void {
    const m = d.m!;
    const t = d.f[0];
    if (d.host) {
      this.multicast(d, args);
      return;
    }
    this.invoke(m, this.delegateArgs(d, args), kind);
    void t;
  }
  delegateArgs(d: Obj, args: Value[]): Value[] {
    const m = d.m!;
    return m.nargs > args.length ? [selfArg(d.f[0], m), ...args] : args;
  }
  multicast(d: Obj, args: Value[]): void {
    const l = d.host as Obj[];
    this.state.multi.push({ list: l, at: 0, args, frame: this.frame!, sp: 0 });
    throw new Error('multicast outside loop');
  }
  invoke(m: MInst, args: Value[], kind: number): void {
    if (m.leaf) {
      const v = m.leaf(this, args, 0) as Value;
      if (m.returns && kind === RETURN.normal) {
        const f = this.frame!;
        f.R[f.sp++] = v;
      }
      return;
    }
    this.push(m, args, kind);
  }
  // async and iterators are in their own files
  asyncFailed(f: Frame, o: Obj): void {
    asyncFail(this, f, o);
  }

  run(until: Step, observe?: Observe): void {
    this.announcer = observe ? new Announcer(this, observe) : null;
    this.observe = this.announcer?.observe ?? null;
    while (this.status.kind === 'running' && this.now < until) {
      if (!this.frame) {
        this.finishProgram();
        continue;
      }
      if (this.now >= this.world.limits.steps) {
        this.status = { kind: 'stopped', limit: 'steps', at: overLimit('steps', this.span()) };
        break;
      }
      this.guard(() => loop(this, Math.min(until, this.world.limits.steps)));
    }
    this.announcer?.reconcile(this, true);
    this.announcer = null;
    this.observe = null;
  }
  finishProgram(): void {
    schedule(this);
  }
  taskState(t: Obj): number {
    return getField(t, '_st') as number;
  }
  taskValue(t: Obj): Value {
    return getField(t, '_result');
  }
  selfArg(o: Obj, m: MInst): Value {
    return selfArg(o, m);
  }
  /** Which thread of the view the running one is. */
  threadIndex(): number {
    return (this.fiber?.id ?? 1) - 1;
  }
  view(detail?: Detail): View {
    return makeView(this, detail);
  }
  inspect(_serial: number): Inspection | undefined {
    return undefined;
  }
  bytes(_place: Place): ByteView | undefined {
    return undefined;
  }
  save(): Checkpoint {
    return saveMachine(this);
  }
  load(c: Checkpoint): void {
    loadMachine(this, c);
  }
}
export interface TraceLine {
  m: MInst;
  line: number;
}
/** Static storage and initialisation states, per machine. */
export class MachineStatics {
  init = new Map<RType, number>();
  failed = new Map<RType, Obj>();
  values = new Map<RType, Value[]>();
  multi: { list: Obj[]; at: number; args: Value[]; frame: Frame; sp: number }[] = [];
  types = new Map<RType, Obj>();
  fnCache = new Map<string, Obj>();
  closureInstances = new Map<RType, Obj>();
  interned = new Map<string, Obj>();
  /** Hash codes asked of literals, which the machines of a program share. */
  hashes = new Map<Obj, number>();
  handles: (Handle | null)[] = [];
  misc = new Map<string, Value>();
  of(rt: RType): Value[] {
    let s = this.values.get(rt);
    if (!s) this.values.set(rt, (s = []));
    while (s.length < rt.staticFields.length) {
      const f = rt.staticFields[s.length]!;
      s.push(f.rt ? f.rt.default() : null);
    }
    return s;
  }
}
export interface Handle {
  target: Obj | null;
  kind: number;
  dependent?: Obj | null;
}
export function spanAt(c: Code, pc: number): number {
  return c.spans[Math.floor(pc / 3)] ?? -1;
}
function selfArg(t: Value, m: MInst): Value {
  return t instanceof Obj && m.owner.isValue && m.hasThis ? (t.t.structZero ? t.f : new Ref(t.f, 0, t)) : t;
}
export { selfArg };
import { newMethod } from '../check/model.ts';
import type { TypeDef } from '../check/types.ts';
function newCctor(d: TypeDef): import('../check/types.ts').Method {
  const x = d as TypeDef & { madeCctor?: import('../check/types.ts').Method };
  let m = x.madeCctor;
  if (!m) {
    m = newMethod(d, '.cctor', 'cctor', { isStatic: true, access: 'private' });
    m.ret = d.open;
    (m as { body: unknown }).body = { block: null, expr: null };
    x.madeCctor = m;
  }
  return m;
}
import { Announcer, routineName } from './announce.ts';
import { loop, iterOf } from './loop.ts';
import { asyncFail, asyncStart, getField } from './async.ts';
import { Fiber, raiseExit, schedule, type Timer } from './threads.ts';
export function isAsyncFrame(f: Frame): boolean {
  return f.kind === RETURN.asyncStart || f.kind === RETURN.asyncResume || f.kind === RETURN.asyncIterator;
}
import { reflectionName } from './names.ts';
import { loadMachine, saveMachine } from './checkpoint.ts';
