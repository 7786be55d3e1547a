// The CPython machine of the contract: steps, diagnostics, the end of the run, and the tables of modules.
import { diagnostic, type Diagnostic, type Span } from '../../core/diagnostic.ts';
import { overLimit, type Limit } from '../../core/budget.ts';
import type { Checkpoint, Counts, Machine, Status, World } from '../../core/machine.ts';
import type { Observe } from '../../core/event.ts';
import type { ByteView, Detail, Inspection, Place, View } from '../../core/view.ts';
import { OP, type Code } from '../code.ts';
import { IMMORTAL, K, NONE, T } from '../memory/kinds.ts';
import { DUE } from '../memory/dealloc.ts';
import { finalizeGenerator } from './throw.ts';
import { collect, SUSPEND } from '../memory/gc.ts';
import { clearDict, dictItems, getStr, newDict, setStr } from '../values/dict.ts';
import { lookup } from '../values/type.ts';
import { callFunction } from './call.ts';
import { evaluate } from './eval.ts';
import { continueCollection } from './unwind.ts';
import type { Frame } from './vm.ts';
import { MODE, NO_CACHE, PENDING, RunLimit, RunRefusal, Vm, type RtCode } from './vm.ts';
import { bootLibrary, NATIVE_MODULES } from '../library/index.ts';
import { newModule } from '../library/import.ts';
import { knownSize, ownBytes } from '../memory/sizes.ts';
import { rowsOf } from './rows.ts';
import { Watch } from './watch.ts';
import { makeView, inspectObject, type Saved, saveMachine, loadMachine } from './view.ts';
import type { LineMap } from '../../core/diagnostic.ts';

export interface Prepared {
  readonly main: Code;
  readonly prelude: Code;
  readonly modules: ReadonlyMap<string, () => Code>;
  readonly fileName: string;
  readonly lines: LineMap;
  readonly source: readonly string[];
  readonly leaf: boolean;
  readonly threshold: readonly number[];
}

const op = (name: string): number => (OP as Record<string, number>)[name]!;

/** The bottom frame: runs the program, then the steps of Py_FinalizeEx. */
const BOTTOM: Code = {
  name: '<bottom>',
  qualname: '<bottom>',
  argcount: 0,
  posonly: 0,
  kwonly: 0,
  flags: 0,
  localsplus: [],
  nlocals: 0,
  ncells: 0,
  nfrees: 0,
  stacksize: 16,
  ops: Int32Array.from([
    op('RUN_MAIN'),
    op('POP_TOP'),
    op('EXIT_FUNCS'),
    op('POP_TOP'),
    op('EXIT_COLLECT'),
    op('POP_TOP'),
    op('EXIT_MODULES'),
    op('EXIT_COLLECT') | (1 << 8),
    op('POP_TOP'),
    op('EXIT_CLEAR'),
    op('HALT'),
  ]),
  lines: new Int32Array(11),
  table: new Int32Array(0),
  consts: [],
  names: [],
  firstline: 0,
  doc: null,
  isClass: false,
  isModule: false,
  library: true,
  counts: false,
};

/** A cell of `mem` stands for a pointer of the real interpreter. */
const CELL_BYTES = 8;

export class CPythonMachine extends Vm implements Machine {
  startupCells = 0;
  status: Status = { kind: 'running' };
  readonly prepared: Prepared;
  readonly world: World;
  readonly said: Diagnostic[] = [];
  waiting = new Map<string, number>();
  stage = 0;

  constructor(prepared: Prepared, world: World) {
    super();
    this.prepared = prepared;
    this.world = world;
    this.limits = world.limits;
    this.stdin = world.stdin;
    this.fileName = prepared.fileName;
    this.leafOff = !prepared.leaf;
    bootLibrary(this);
    const d = newDict(this);
    this.mainDict = d;
    // The prelude's functions are made before the program's first step.
    this.enterCode(BOTTOM, 0);
    const pre = this.runtimeCode(prepared.prelude);
    const f = this.enterModule(pre, this.primDict);
    f.mode = MODE.stop;
    evaluateAll(this);
    this.now = 0;
    this.frames.length = 0;
    this.fp = -1;
    this.depth = 0;
    this.libDepth = 0;
    this.nextFrame = 1;
    this.due = false;
    setStr(this, d, this.id['__name__']!, this.incref(this.name('__main__')));
    for (const n of ['__doc__', '__package__', '__loader__', '__spec__']) setStr(this, d, this.name(n), this.none());
    setStr(this, d, this.name('__builtins__'), this.incref(this.extra['builtins']!));
    setStr(this, d, this.id['__file__']!, this.str(this.fileName));
    const main = this.record(T.module, [this.incref(d)]);
    this.rc[d]!--;
    this.modulesMade.set('__main__', main);
    setStr(this, this.sysModules, this.name('__main__'), this.incref(main));
    this.gcThreshold = [...prepared.threshold];
    this.gcCount = [0, 0, 0];
    for (const row of this.gcStats) row.fill(0);
    this.collections = 0;
    this.gcPending = false;
    this.libSerial = this.nextSerial;
    this.nextSerial = 1;
    this.died = 0;
    this.startupCells = this.liveCells;
    this.enterCode(BOTTOM, 0);
  }

  // ----- code objects -----

  override runtimeCode(code: Code): RtCode {
    const slot = this.allocGc(K.code, T.code);
    this.eventName(code.qualname);
    const n = code.consts.length + code.names.length;
    const base = this.block(n === 0 ? 1 : n);
    const rt: RtCode = {
      code,
      slot,
      kbase: base,
      nbase: base + code.consts.length,
      cache: NO_CACHE,
      nplus: code.nlocals + code.ncells + code.nfrees,
      rows: rowsOf(code),
    };
    this.payload[slot] = rt;
    this.a[slot] = base;
    this.b[slot] = n;
    for (let i = 0; i < code.consts.length; i++) {
      const c = code.consts[i]!;
      const v = 't' in c ? this.constantObject(c) : this.runtimeCode(c).slot;
      this.mem[rt.kbase + i] = v;
    }
    for (let i = 0; i < code.names.length; i++) {
      const s = this.intern(code.names[i]!);
      this.mem[rt.nbase + i] = this.incref(s);
      this.hashName(s);
    }
    return rt;
  }
  enterCode(code: Code, lb: number): Frame {
    const rt = this.runtimeCode(code);
    const f = this.enter(rt, lb);
    f.globals = this.mainDict;
    return f;
  }
  enterModule(rt: RtCode, dict: number): Frame {
    const lb = this.frame.sp;
    const f = this.enter(rt, lb);
    for (let i = 0; i < rt.nplus; i++) this.stk[lb + i] = 0;
    f.globals = dict;
    f.locals = this.incref(dict);
    if (this.obs) this.obs(1, f.id, this.eventName(rt.code.qualname), 0);
    return f;
  }

  /** Runs code made from text in the namespaces given. */
  override enterText(rt: RtCode, globals: number, locals: number): void {
    const f = this.enterModule(rt, globals);
    if (locals !== globals) {
      // The frame keeps its globals alive too, as the function upstream makes for it does.
      f.fn = f.locals;
      f.locals = this.incref(locals);
    }
  }

  // ----- modules -----

  override findModule(name: string): number {
    const had = this.modulesMade.get(name);
    if (had !== undefined) return getStr(this, this.sysModules, this.name(name)) || had;
    const placed = getStr(this, this.sysModules, this.name(name));
    if (placed !== 0 && placed !== NONE) this.refuse('a module put into sys.modules');
    const make = NATIVE_MODULES[name];
    const src = this.prepared.modules.get(name);
    if (!make && !src) return 0;
    const parent = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '';
    if (parent !== '' && this.findModule(parent) === 0) return 0;
    const mod = newModule(this, name);
    this.modulesMade.set(name, mod);
    setStr(this, this.sysModules, this.name(name), this.incref(mod));
    if (make) make(this, mod);
    if (src) this.waiting.set(name, mod);
    if (parent !== '')
      setStr(this, this.field(this.findModule(parent), 0), this.name(name.slice(parent.length + 1)), this.incref(mod));
    return mod;
  }
  override moduleSource(name: string): unknown {
    return this.prepared.modules.get(name);
  }
  override isPending(name: string): boolean {
    const parts = name.split('.');
    return parts.some((_, i) => this.waiting.has(parts.slice(0, i + 1).join('.')));
  }
  /** Whether the library has modules below this one. */
  override isPackage(name: string): boolean {
    for (const key of this.prepared.modules.keys()) if (key.startsWith(`${name}.`)) return true;
    return false;
  }
  /** The module of this name whose body has still to run, or 0; parents first. */
  override pendingModules(name: string): number {
    const parts = name.split('.');
    for (let i = 1; i <= parts.length; i++) {
      const n = parts.slice(0, i).join('.');
      const mod = this.waiting.get(n);
      if (mod !== undefined) {
        this.waiting.delete(n);
        return mod;
      }
    }
    return 0;
  }
  /** What the body of a library module makes is numbered with the interpreter's own objects. */
  importing = 0;
  libSerial = 0;
  #swapSerials(): void {
    [this.nextSerial, this.libSerial] = [this.libSerial, this.nextSerial];
  }
  override moduleDone(): void {
    if (--this.importing > 0) return;
    this.#swapSerials();
    this.gcEnabled = this.extra['import.gc'] === 1;
    for (let i = 0; i < 3; i++) this.gcCount[i] = this.extra[`import.count${i}`]!;
    this.gcPending = false;
  }
  /** Runs a prelude module's body (called by the prelude's `_import`). */
  override runModule(mod: number): number {
    const name = this.moduleName(mod);
    const code = this.prepared.modules.get(name)!();
    if (this.importing++ === 0) {
      this.#swapSerials();
      // What the library allocates while it is loaded brings no collection of the program nearer.
      this.extra['import.gc'] = this.gcEnabled ? 1 : 0;
      for (let i = 0; i < 3; i++) this.extra[`import.count${i}`] = this.gcCount[i]!;
      this.gcEnabled = false;
    }
    const rt = this.runtimeCode(code);
    this.enterModule(rt, this.field(mod, 0));
    return PENDING;
  }

  /** The program's code. Its tree lives while it runs, and with it one more reference to each constant. */
  #loadMain(): RtCode {
    this.constCache = new Map();
    const rt = this.runtimeCode(this.prepared.main);
    const held = [...this.constCache.values()].filter((s) => this.rc[s]! < IMMORTAL);
    this.constCache = null;
    this.#swapSerials();
    this.extra['arena'] = this.tuple(held);
    this.untrack(this.extra['arena']);
    this.#swapSerials();
    return rt;
  }

  // ----- the bottom frame -----

  /** Instructions of the bottom frame. 1, 0, PENDING. */
  override bottom(o: number): number {
    const f = this.frame;
    if (o === op('RUN_MAIN')) {
      this.enterModule(this.#loadMain(), this.mainDict);
      return PENDING;
    }
    if (o === op('EXIT_FUNCS')) {
      this.xdecref(this.extra['arena'] ?? 0);
      this.extra['arena'] = 0;
      const atexit = this.modulesMade.get('atexit');
      const run = atexit === undefined ? 0 : getStr(this, this.field(atexit, 0), this.name('_run_exitfuncs'));
      if (run === 0) {
        this.push(this.none());
        return 1;
      }
      const r = callFunction(this, run, []);
      if (r > 0) this.push(r);
      return r > 0 ? 1 : r;
    }
    if (o === op('EXIT_COLLECT')) {
      const again = f.rt.code.ops[f.pc - 1]! >> 8 === 1;
      if (this.handled !== 0) {
        const h = this.handled;
        this.handled = 0;
        this.decref(h);
      }
      if (!again && !this.gcEnabled) {
        this.push(this.none());
        return 1;
      }
      const r = collect(this, 2, true);
      if (r === SUSPEND) this.jobWaits = true;
      if (r > 0) this.push(r);
      return r > 0 ? 1 : PENDING;
    }
    if (o === op('EXIT_MODULES')) {
      this.stage = 1;
      const main = this.modulesMade.get('__main__')!;
      setStr(this, this.sysModules, this.name('__main__'), this.none());
      const d = this.mainDict;
      this.incref(d);
      // The module goes; its dict stays only if functions and classes refer to it.
      this.decref(main);
      if (this.rc[d] === 1) {
        this.mainDict = this.extra['emptyDict']!;
        f.globals = this.mainDict;
        this.decref(d);
      } else this.rc[d]!--;
      return 1;
    }
    if (o === op('EXIT_CLEAR')) {
      const d = this.mainDict;
      if (
        this.kind[d] === K.dict &&
        d !== this.extra['emptyDict'] &&
        this.rc[d]! > 0 &&
        this.b[d]! > 0 &&
        this.getName(d) === '__main__'
      ) {
        // _PyModule_ClearDict: names with one underscore first, then all but __builtins__.
        for (const pass of [0, 1]) {
          for (const [k] of dictItems(this, d)) {
            const name = this.text(k);
            const under = name.startsWith('_') && !name.startsWith('__');
            if (pass === 0 ? under : name !== '__builtins__') setStr(this, d, k, this.none());
          }
        }
      }
      return 1;
    }
    // HALT
    this.fp = -1;
    this.observeNow();
    this.status = { kind: 'finished', exit: this.exitCode ?? 0 };
    return 1;
  }
  getName(d: number): string {
    const v = getStr(this, d, this.id['__name__']!);
    return v !== 0 && this.kind[v] === K.str ? this.text(v) : '';
  }

  // ----- running -----

  watch: Watch | null = null;
  override observeDeath(s: number): void {
    this.watch?.death(this, s);
  }
  override observeNow(): void {
    if (this.obs !== null) this.watch?.sync(this);
  }
  /** Before a stop: what the instruction before it has changed. */
  override observeChange(f: Frame): void {
    if (f.library || this.watch!.at === this.now) return;
    this.now--;
    this.watch!.sync(this);
    this.now++;
    this.watch!.at = this.now;
  }

  run(until: number, observe?: Observe): void {
    this.obs = (observe as Vm['obs']) ?? null;
    if (!observe) this.watch = null;
    else if (this.watch === null) this.watch = new Watch(this);
    this.touched = this.watch === null ? null : this.watch.touched;
    try {
      while (this.status.kind === 'running' && this.now < until) {
        if (this.now >= this.limits.steps) {
          this.status = { kind: 'stopped', limit: 'steps', at: overLimit('steps', this.span()) };
          break;
        }
        this.between();
        if (this.status.kind !== 'running') break;
        evaluate(this, Math.min(until, this.limits.steps, this.now + 20000));
        if (this.live > this.limits.objects || (this.liveCells - this.startupCells) * CELL_BYTES > this.limits.bytes) {
          const which: Limit = this.live > this.limits.objects ? 'objects' : 'bytes';
          this.status = { kind: 'stopped', limit: which, at: overLimit(which, this.span()) };
        }
      }
    } catch (e) {
      if (e instanceof RunRefusal)
        this.status = { kind: 'refused', refusal: diagnostic('refused', e.construct, this.span(), e.message) };
      else if (e instanceof RunLimit)
        this.status = { kind: 'stopped', limit: e.limit, at: overLimit(e.limit, this.span()) };
      else if (
        e instanceof RangeError &&
        /Invalid (typed )?array length|Array buffer allocation|Maximum BigInt size|Invalid string length/.test(
          e.message,
        )
      )
        this.status = { kind: 'stopped', limit: 'bytes', at: overLimit('bytes', this.span()) };
      else throw e;
      // The instruction that ended the run counts: running up to here again ends it again.
      this.now++;
    } finally {
      // Whoever stops here has heard of everything up to here.
      if (this.obs && this.watch && this.watch.at !== this.now) {
        this.now--;
        this.watch.sync(this);
        this.now++;
        this.watch.at = this.now;
      }
      this.obs = null;
    }
  }
  /** Work due between two instructions: finalizers, weak reference callbacks, a collection that waits. */
  between(): void {
    while (this.due) {
      this.due = false;
      const what = this.dueWhat;
      const s = this.dueSlot;
      this.dueWhat = DUE.none;
      const floor = this.dzFloor;
      this.dzFloor = this.dzTop;
      let r: number;
      let hold = 0;
      const top = this.fp;
      if (what === DUE.finalizer) {
        const f = lookup(this, this.type[s]!, this.id['__del__']!);
        hold = this.incref(f);
        r = callFunction(this, f, [s]);
      } else if (what === DUE.callback) {
        const cb = this.c[s]!;
        if (this.touched !== null) this.touched.add(s);
        this.c[s] = 0;
        hold = cb;
        r = callFunction(this, cb, [s]);
        if (r !== PENDING) this.decref(s);
        else this.dueHeld = s;
      } else {
        hold = this.none();
        r = finalizeGenerator(this, s);
        if (r === 0 && this.exc !== 0) {
          // The exception waits in the generator's frame.
          const fr = this.frames[top + 1]!;
          fr.mode = MODE.finalizer;
          fr.aux = floor;
          fr.aux2 = fr.aux2;
          fr.delHold = hold;
          this.dzFloor = this.dzTop;
          this.unwindNow();
          continue;
        }
      }
      if (r === 0 && this.unraisable(hold)) r = PENDING;
      if (r === PENDING) {
        const fr = this.frames[top + 1]!;
        fr.mode = MODE.finalizer;
        fr.aux = floor;
        fr.delHold = hold;
        fr.delHeld = what === DUE.callback ? s : 0;
        this.dzFloor = this.dzTop;
      } else {
        if (r !== 0) this.decref(r);
        this.decref(hold);
        this.dzFloor = floor;
        this.drain();
      }
    }
    if (this.jobWaits && this.frames[this.fp]) {
      let waiting = false;
      for (let i = this.fp; i >= 0; i--) if (this.frames[i]!.mode === MODE.finalizer) waiting = true;
      if (!waiting) continueCollection(this);
      if (this.due) this.between();
    }
  }
  dueHeld = 0;

  // ----- what is said -----

  line(): number {
    const f = this.programFrame();
    return f ? (f.rt.code.lines[Math.min(f.pc, f.rt.code.lines.length - 1)] ?? 0) : 0;
  }
  currentLine(): number {
    const f = this.programFrame();
    return f ? f.rt.code.lines[Math.max(0, f.pc - 1)]! : this.uncaughtLine;
  }
  span(): Span | null {
    const line = this.currentLine();
    if (line === 0) return { start: 0, end: 0 };
    return this.spanOf(line);
  }
  spanOf(line: number): Span {
    const start = this.prepared.lines.start(line);
    const text = this.prepared.source[line - 1] ?? '';
    const indent = text.length - text.trimStart().length;
    return { start: start + indent, end: start + text.length };
  }
  get diagnostics(): readonly Diagnostic[] {
    const out: Diagnostic[] = [];
    for (const [key, code] of this.variesLines) {
      const line = Number(key.split(':')[0]);
      out.push(
        diagnostic(
          'varies',
          code,
          line > 0 ? this.spanOf(line) : null,
          'this value differs from run to run; this is one of them',
        ),
      );
    }
    if (this.uncaughtCode !== '')
      out.push(
        diagnostic(
          'exception',
          this.uncaughtCode,
          this.uncaughtLine > 0 ? this.spanOf(this.uncaughtLine) : null,
          this.uncaughtMessage,
        ),
      );
    return out;
  }
  override sourceLine(line: number): string {
    const text = this.prepared.source[line - 1];
    return text === undefined || text.trim() === '' ? '' : `    ${text.trim()}\n`;
  }
  get stdout(): string {
    return this.out.join('');
  }
  get stderr(): string {
    return this.err.join('');
  }
  get counts(): Counts {
    const born = (this.importing > 0 ? this.libSerial : this.nextSerial) - 1;
    return {
      allocated: born,
      freed: this.died,
      liveObjects: born - this.died,
      liveBytes: ownBytes(this),
      collections: this.collections,
    };
  }
  override worldSeed(): number {
    return this.world.seed;
  }
  override clockNow(): number {
    return this.world.clock / 1000 + this.now / 1e7 + this.clockShift;
  }
  override sizeText(s: number): number {
    const n = knownSize(this, s, true);
    return n === n ? n : 0;
  }

  view(detail?: Detail): View {
    return makeView(this, detail ?? {});
  }
  inspect(serial: number): Inspection | undefined {
    return inspectObject(this, serial);
  }
  bytes(_place: Place): ByteView | undefined {
    return undefined;
  }
  save(): Checkpoint {
    return saveMachine(this);
  }
  load(c: Checkpoint): void {
    this.watch = null;
    this.touched = null;
    const saved = c as Saved;
    // Natives are code, and the table of them only grows as the program goes on. A machine that has not come as far goes there first; one that has been further forgets what came later.
    if (this.natives.length < saved.natives) this.run(saved.step);
    this.natives.length = saved.natives;
    loadMachine(this, saved);
  }
}

/** Runs the prelude's module body to its end. */
function evaluateAll(m: CPythonMachine): void {
  m.limits = { ...m.world.limits, steps: Infinity };
  while (m.fp > 0) {
    m.between();
    evaluate(m, m.now + 1e9);
    if (m.uncaughtCode !== '') throw new Error(`the prelude raised ${m.uncaughtMessage} in line ${m.err.join('')}`);
  }
  m.due = false;
  m.limits = m.world.limits;
}
export { clearDict, NONE };
