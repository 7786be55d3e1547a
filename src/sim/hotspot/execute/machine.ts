// The Java machine: threads, allocation with collections, exceptions and class initialisation around the interpreter loop. All state is data.
import { diagnostic, type Diagnostic, type Span } from '../../core/diagnostic.ts';
import { overLimit, type Limit } from '../../core/budget.ts';
import { EDGE, EVENT, type Observe } from '../../core/event.ts';
import type { Checkpoint, Counts, Machine, Status, World } from '../../core/machine.ts';
import type { Detail, Inspection, Place, ByteView, View } from '../../core/view.ts';
import { Heap, SPACE, type Geometry, type SavedHeap } from '../heap/heap.ts';
import { collectFull, collectYoung, fields, spaces, type GcLog, type Roots } from '../heap/collect.ts';
import type { Code, FieldInfo, Klass, Method, Storage } from '../code/klass.ts';
import type { Linker } from '../code/linker.ts';
import type { ClassSymbol, MethodSymbol } from '../check/types.ts';
import { FRAME, JThread } from './thread.ts';
import { mapsOf } from './maps.ts';
import { interpret } from './interpreter.ts';
import { viewOf, inspectOf } from './view.ts';
import { unwind } from './actions.ts';
import { variesWith, type Doubt, type Turns, type Variation } from './turns.ts';
import type { JavaRegex } from '../library/leaves/regex.ts';

/** A Java exception on its way, by slot. */
export class JavaThrow {
  readonly slot: number;
  constructor(slot: number) {
    this.slot = slot;
  }
}
/** A construct met at run time that the subset lacks. */
export class RunRefusal {
  readonly construct: string;
  constructor(construct: string) {
    this.construct = construct;
  }
}
/** The message of a NullPointerException inside the library, which nobody may read. */
export const UNSAID = '\u0000?';
/** A budget ran out. */
export class OverBudget {
  readonly limit: Limit;
  constructor(limit: Limit) {
    this.limit = limit;
  }
}

export interface ProgramInfo {
  link: Linker;
  /** null: the launcher finds none, says so, and the program ends with 1. */
  main: MethodSymbol | null;
  geometry: Geometry;
  logGc: boolean;
  lineSpan(line: number): Span;
  explicitGcDisabled: boolean;
  softPerMB: number;
  pinned: boolean;
  finalization: boolean;
  /** Simple names of the box classes the program boxes into. */
  boxes: readonly string[];
  text: string;
  fileName: string;
  /** Names in events and views, shared by all machines of the program. */
  names: { list: string[]; index: Map<string, number> };
  /** A class of the program or the library by binary name with slashes; null: there is none, undefined: it cannot be told. */
  classNamed(name: string): ClassSymbol | null | undefined;
  /** By world: whether other schedules and stacks end the program as the usual ones do. */
  judged: Map<string, Doubt | null>;
}

const SURROGATE = /[\ud800-\udfff]/;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Box classes that keep a cache, each in a member class of its own. */
const CACHED = ['Integer', 'Long', 'Character', 'Short', 'Byte'];

export class JavaMachine implements Machine, Roots {
  readonly info: ProgramInfo;
  readonly link: Linker;
  readonly world: World;
  readonly heap: Heap;
  now = 0;
  status: Status = { kind: 'running' };
  diagnostics: Diagnostic[] = [];
  private out: string[] = [];
  private err: string[] = [];
  outSize = 0;
  /** The first half of a character beyond the basic plane, by stream. */
  private half: string[] = ['', ''];
  threads: JThread[] = [];
  current = 0;
  switchNow = false;
  observe: Observe | undefined;
  SI: Int32Array = new Int32Array(256);
  SH: Int32Array = new Int32Array(256);
  SD: Float64Array = new Float64Array(256);
  /** Class initialisation: 0 not, 1 under way, 2 done, 3 failed; by class id. */
  init: Uint8Array = new Uint8Array(1024);
  initThread: Int32Array = new Int32Array(1024);
  readonly intern = new Map<string, number>();
  literals = new Set<number>();
  mirrors = new Map<number, number>();
  primMirrors = new Map<string, number>();
  monitors = new Map<number, { owner: number; count: number }>();
  temp: number[] = [];
  epoch = 0;
  frameCount = 0;
  clock: number;
  stdinAt = 0;
  collections = 0;
  // Roots
  discovered: number[] = [];
  finalizable: number[] = [];
  pending: number[] = [];
  finalizeQueue: number[] = [];
  softClock = 0;
  softMaxIdle = Infinity;
  clearSoft = false;
  threshold: number;
  fullCount = 0;
  phantomFinal = new Set<number>();
  log: GcLog = { lines: [], count: 0 };
  referentOffset: number;
  nextOffset: number;
  softTimestampOffset: number;
  oldBase = 0;
  logged = 0;
  /** Objects the VM itself holds: the uncaught exception, thread objects, … */
  vmRoots: number[] = [];
  exiting = false;
  /** There are shutdown hooks to run at the end. */
  hooked = false;
  exitCode = 0;
  variesLines = new Set<number>();
  mainUncaught = false;
  sliceStart = 0;
  readonly kString: Klass;
  readonly kClass: Klass;
  readonly fThrow: { message: FieldInfo; trace: FieldInfo; cause: FieldInfo };
  /** Where the doubtful last part of a stack begins, in bytes of interpreter frames; a StackOverflowError comes 50,000 later. */
  readonly stackLow: number;
  /** Line whose call overflowed the stack first; 0 = none did. */
  overflowedAt = 0;
  /** Line whose identity hash HotSpot may draw later in its sequence; 0 = none did. */
  hashedAt = 0;
  /** A concatenation or lambda has run. */
  linkedSites = false;
  /** Line that asked for all methods of a class, which come in no promised order; 0 = none did. */
  listedAt = 0;
  /** They come the other way round. */
  readonly backwards: boolean;
  /** Other identity hashes than the usual ones, and how many of them are given out. */
  private readonly hashes: ((n: number) => number) | null;
  private hashed = 0;
  /** Another schedule than the usual one; null = threads take turns. */
  readonly turns: Turns | null;
  private readonly varied: boolean;
  /** Line that made code of the program run in a second thread; 0 = none did. */
  concurrentSince = 0;
  constructor(info: ProgramInfo, world: World, other: Variation | null = null) {
    this.info = info;
    this.turns = other?.turns ?? null;
    this.stackLow = other?.stackLow ?? 960_000;
    this.hashes = other?.hashes ?? null;
    this.backwards = other?.backwards ?? false;
    this.varied = other !== null;
    this.link = info.link;
    this.world = world;
    this.heap = new Heap(info.geometry);
    this.threshold = info.geometry.initialTenuring;
    this.clock = world.clock;
    this.softClock = world.clock;
    const ref = this.link.klassNamed('java/lang/ref/Reference');
    this.referentOffset = ref.byName.get('referent')!.offset;
    this.nextOffset = ref.byName.get('next')!.offset;
    this.softTimestampOffset = this.link.klassNamed('java/lang/ref/SoftReference').byName.get('timestamp')!.offset;
    this.kString = this.link.klass(this.link.types.known.string);
    this.kClass = this.link.klassNamed('java/lang/Class');
    const th = this.link.klassNamed('java/lang/Throwable');
    this.fThrow = {
      message: th.byName.get('detailMessage')!,
      trace: th.byName.get('depth')!,
      cause: th.byName.get('cause')!,
    };
    this.boot();
  }
  get klasses(): readonly Klass[] {
    return this.link.klasses;
  }
  get names(): readonly string[] & ((s: string) => number) {
    return this.namesFn as unknown as readonly string[] & ((s: string) => number);
  }
  private readonly namesFn: object = this.makeNames();
  private makeNames(): object {
    const f = (s: string): number => this.name(s);
    return new Proxy(f, {
      get: (_t, k) =>
        k === 'length'
          ? this.info.names.list.length
          : typeof k === 'string' && /^\d+$/.test(k)
            ? this.info.names.list[Number(k)]
            : (Reflect.get(this.info.names.list, k) as unknown),
    });
  }
  name(s: string): number {
    const n = this.info.names;
    let i = n.index.get(s);
    if (i === undefined) {
      i = n.list.length;
      n.list.push(s);
      n.index.set(s, i);
    }
    return i;
  }
  typeName(k: number): number {
    return this.name(this.klasses[k]!.shown);
  }
  get stdout(): string {
    if (this.out.length > 1) this.out = [this.out.join('')];
    return this.out[0] ?? '';
  }
  get stderr(): string {
    if (this.err.length > 1) this.err = [this.err.join('')];
    return this.err[0] ?? '';
  }
  get counts(): Counts {
    const h = this.heap;
    return {
      allocated: h.allocated,
      freed: h.freed,
      liveObjects: h.live,
      liveBytes: h.liveBytes,
      collections: this.collections,
    };
  }
  write(stream: 1 | 2, s: string): void {
    if (this.info.logGc && stream === 1) this.flushLog();
    if (this.half[stream - 1] !== '' || SURROGATE.test(s)) s = this.encoded(stream, s);
    (stream === 1 ? this.out : this.err).push(s);
    if (this.out.length > 4096) this.out = [this.out.join('')];
    this.outSize += s.length;
    if (this.observe) this.observe(EVENT.output, stream, s.length, 0);
    if (this.outSize > this.world.limits.output) throw new OverBudget('output');
  }
  /** As StreamEncoder writes halves of a surrogate pair: one at the end waits for the other, one alone is a question mark. */
  private encoded(stream: 1 | 2, text: string): string {
    let s = this.half[stream - 1]! + text;
    const last = s.charCodeAt(s.length - 1);
    const open = last >= 0xd800 && last < 0xdc00;
    this.half[stream - 1] = open ? s[s.length - 1]! : '';
    if (open) s = s.slice(0, -1);
    return s.replace(LONE, '?');
  }
  flushLog(): void {
    while (this.logged < this.log.lines.length) {
      const l = this.log.lines[this.logged++]! + '\n';
      this.out.push(l);
      this.outSize += l.length;
    }
  }

  // ---- start
  private boot(): void {
    const t = this.newThread('main', false);
    const tk = this.link.klassNamed('java/lang/Thread');
    t.object = this.allocObject(tk);
    this.setThreadObject(t.object, t, 'main');
    const m = this.info.main;
    if (!m) {
      this.write(2, 'Error: Main method not found\n');
      this.status = { kind: 'finished', exit: 1 };
      return;
    }
    const c = m.owner;
    const k = this.link.klass(c);
    if (m.isStatic) {
      const n = m.params.length;
      if (n) {
        t.S[0] = this.newArray(this.link.arrayOf(this.kString, 'A'), 0);
      }
      this.pushEntry(t, this.link.method(m, k), 0);
    } else {
      // instance main: construct, then call
      const launcher = this.link.klassNamed('java/lang/Launcher');
      const run = this.link.findMethod(launcher.sym!, m.params.length ? 'runArgs' : 'run', m.params.length ? 3 : 2);
      void run;
      const ctor = c
        .members()
        .methods.get('<init>')!
        .find((x) => x.params.length === 0)!;
      const o = this.allocObject(k);
      this.vmRoots.push(o);
      if (m.params.length) {
        t.S[1] = this.newArray(this.link.arrayOf(this.kString, 'A'), 0);
      }
      t.S[0] = o;
      this.pushEntry(t, this.link.method(m, k), 0);
      t.fkind[0] = FRAME.entry;
      // the constructor runs first, on top; it returns nothing, so main starts at pc 0 afterwards
      const base = t.fsp[0]!;
      t.S[base] = o;
      this.pushFrame(t, this.link.method(ctor, k), base, FRAME.clinit);
    }
    this.startUp(t);
    // the main class is initialised before anything of it runs: superclasses first, so they go on top
    for (let c2: Klass | null = k; c2 && !c2.library; c2 = c2.superKlass) this.initialiseUnder(t, c2);
  }
  /** Objects allocated now come from the archive, which the serial collector maps into the old generation. */
  private archived = false;
  /**
   * What is there before `main`: System and String are initialised by the launcher, and the box caches come with the
   * archive of the JDK (a program that boxes allocates none of them). Nobody observes it and its steps do not count.
   */
  private startUp(t: JThread): void {
    const base = t.top;
    const caches = CACHED.filter((b) => this.info.boxes.includes(b));
    this.archived = true;
    for (const name of ['System', 'String', 'Boolean', ...caches.map((b) => `${b}$${b}Cache`)])
      this.initialiseUnder(t, this.link.klassNamed(`java/lang/${name}`));
    while (t.top > base) interpret(this, t, this.now + 1);
    this.archived = false;
    this.now = 0;
    this.heap.born.fill(0, 0, this.heap.used);
  }
  newThread(name: string, daemon: boolean): JThread {
    const t = new JThread(this.threads.length, name);
    t.daemon = daemon;
    this.threads.push(t);
    if (t.id > 0) {
      t.hx = (1422014746 + t.id * 77773) | 0;
    } else {
      for (let i = 0; i < 5; i++) t.nextHash();
    }
    return t;
  }
  setThreadObject(o: number, t: JThread, name: string): void {
    const k = this.klasses[this.heap.kls[o]!]!;
    const f = k.byName.get('name');
    const e = k.byName.get('eetop');
    if (f) {
      const n = this.string(name);
      this.putRef(o, f.offset, n);
    }
    if (e) this.heap.H32[(this.heap.addr[o]! + e.offset) >> 2] = t.id + 1;
    const p = k.byName.get('tid');
    if (p) this.heap.H32[(this.heap.addr[o]! + p.offset) >> 2] = t.id + 1;
    const pr = k.byName.get('priority');
    if (pr) this.heap.H32[(this.heap.addr[o]! + pr.offset) >> 2] = 5;
    this.vmRoots.push(o);
  }
  /** A frame nobody waits for: the thread's first. */
  pushEntry(t: JThread, m: Method, a: number): void {
    this.pushFrame(t, m, a, FRAME.entry);
  }
  pushFrame(t: JThread, m: Method, a: number, kind: number): void {
    let code = m.code;
    if (code === null) {
      if (m.absent || !m.compile) throw new RunRefusal(`${m.klass.display}.${m.name}`);
      code = m.code = m.compile();
    }
    const sp = a + Math.max(code.maxLocals, m.argSlots);
    t.ensure(sp + code.maxStack);
    t.top++;
    t.ensureFrame();
    const f = t.top;
    t.fm[f] = m;
    t.fpc[f] = 0;
    t.fbase[f] = a;
    t.fsp[f] = sp;
    t.fkind[f] = kind;
    t.fnum[f] = ++this.frameCount;
    if (m.wide) {
      const w = m.wide;
      for (let i = w.length - 1; i >= 0; i--) {
        const to = a + w[i]!;
        if (to !== a + i) {
          t.S[to] = t.S[a + i]!;
          t.H[to] = t.H[a + i]!;
          t.D[to] = t.D[a + i]!;
        }
      }
    }
    // interpreter frame: fixed part, locals beyond the arguments, and the caller's operands below them (frame_x86.hpp)
    const below = f > 0 ? t.fbytes[f - 1]! : 4096;
    t.fbytes[f] =
      below +
      8 * (12 + Math.max(0, code.maxLocals - m.argSlots) + (f > 0 ? Math.max(0, a - t.fsp[f - 1]!) : 0) + m.argSlots);
    if (t.fbytes[f]! > this.stackLow) {
      if (!t.overflowing) {
        t.sawLow = true;
      }
      if (t.fbytes[f]! > this.stackLow + 50_000) {
        this.popFrame(t);
        t.sawLow = false;
        this.overflowedAt ||= this.line();
        throw this.throwable('java/lang/StackOverflowError', null);
      }
    }
    if (this.observe) this.observe(EVENT.enter, this.frameCount, this.name(m.display), t.id);
  }
  popFrame(t: JThread): void {
    const f = t.top;
    if (this.observe) {
      this.unlinkFrame(t.fnum[f]!);
      this.observe(EVENT.leave, t.fnum[f]!, 0, 0);
    }
    t.top = f - 1;
  }
  unlinkFrame(_n: number): void {
    /* stack references are read from the machine, not folded */
  }

  // ---- objects
  klassOf(s: number): Klass {
    return this.klasses[this.heap.kls[s]!]!;
  }
  private place(size: number, k: Klass, length: number): number {
    const h = this.heap;
    const limit = this.world.limits;
    if (h.live >= limit.objects) throw new OverBudget('objects');
    let a = 0;
    let space: number = SPACE.eden;
    if (this.archived) {
      a = h.bumpOld(size);
      space = SPACE.old;
    } else if (size <= h.g.eden) {
      a = h.bump(size);
      if (a === 0 && !h.g.epsilon) {
        a = this.collectFor(size);
        if (a === 0) {
          a = h.bumpOld(size);
          space = SPACE.old;
        }
      }
    } else {
      a = h.bumpOld(size);
      space = SPACE.old;
      if (a === 0 && !h.g.epsilon) {
        this.collect(true, 'Allocation Failure');
        a = h.bumpOld(size);
      }
    }
    if (a === 0) {
      this.clearSoft = true;
      if (!h.g.epsilon) this.collect(true, 'Allocation Failure');
      this.clearSoft = false;
      a = size <= h.g.eden ? h.bump(size) : 0;
      space = SPACE.eden;
      if (a === 0) {
        a = h.bumpOld(size);
        space = SPACE.old;
      }
    }
    if (a === 0) {
      if (!this.info.pinned) throw new OverBudget('bytes');
      throw this.throwable('java/lang/OutOfMemoryError', 'Java heap space');
    }
    const s = h.slot(k, a, size, length, space, this.now);
    this.temp.push(s);
    if (this.observe) {
      this.observe(EVENT.birth, h.serial[s]!, this.typeName(k.id), size);
      this.observe(EVENT.place, h.serial[s]!, this.name(space === SPACE.old ? 'Old' : 'Eden'), a);
      this.observe(
        EVENT.space,
        this.name(space === SPACE.old ? 'Old' : 'Eden'),
        space === SPACE.old ? h.oldTop - h.oldStart : h.edenTop - h.edenStart,
        space === SPACE.old ? h.g.old : h.g.eden,
      );
    }
    return s;
  }
  private collectFor(size: number): number {
    this.collect(false, 'Allocation Failure');
    return this.heap.bump(size);
  }
  allocObject(k: Klass): number {
    const s = this.place(k.size, k, 0);
    if (k.finalizer && this.info.finalization) this.finalizable.push(s);
    return s;
  }
  newArray(k: Klass, n: number): number {
    const bytes =
      16 + n * ({ I: 4, B: 1, C: 2, S: 2, Z: 1, J: 8, F: 4, D: 8, A: 4 } as Record<Storage, number>)[k.elemKind!] + 7;
    const size = bytes - (bytes % 8);
    if (n >= 2147483646) throw this.throwable('java/lang/OutOfMemoryError', 'Requested array size exceeds VM limit');
    if (size > this.world.limits.bytes && !(this.info.pinned && size > this.heap.g.maxHeap))
      throw new OverBudget('bytes');
    return this.place(size, k, n);
  }
  stringBytes(s: string): number {
    let wide = false;
    for (let i = 0; i < s.length; i++)
      if (s.charCodeAt(i) > 255) {
        wide = true;
        break;
      }
    return (16 + (wide ? s.length * 2 : s.length) + 7) & ~7;
  }
  /** A new java.lang.String; the size counts its own byte array. */
  /** The string of a library method that made it: an empty one is the literal (StringLatin1.newString). */
  string(s: string): number {
    return s === '' ? this.literal(s) : this.ownString(s);
  }
  ownString(s: string): number {
    const x = this.place(24 + this.stringBytes(s), this.kString, 0);
    this.heap.payload[x] = s;
    return x;
  }
  /** Gives a string made by `new String(...)` its value. */
  setString(x: number, s: string, shared: boolean): void {
    this.heap.payload[x] = s;
    if (!shared) {
      const n = this.stringBytes(s);
      const h = this.heap;
      if (h.edenTop + n <= h.edenEnd) h.edenTop += n;
      h.size[x]! += n;
      h.liveBytes += n;
      if (this.observe) {
        this.observe(EVENT.resize, h.serial[x]!, h.size[x]!, 0);
        this.noteEden();
      }
    }
  }
  str(slot: number): string {
    return this.heap.payload[slot] as string;
  }
  literal(s: string): number {
    let x = this.intern.get(s);
    if (x === undefined) {
      x = this.ownString(s);
      this.intern.set(s, x);
    }
    this.literals.add(x);
    return x;
  }
  mirror(k: Klass): number {
    let x = this.mirrors.get(k.id);
    if (x === undefined) {
      x = this.allocObject(this.kClass);
      this.heap.payload[x] = k;
      this.mirrors.set(k.id, x);
    }
    return x;
  }
  primMirror(n: string): number {
    let x = this.primMirrors.get(n);
    if (x === undefined) {
      x = this.allocObject(this.kClass);
      this.heap.payload[x] = n;
      this.primMirrors.set(n, x);
    }
    return x;
  }
  putRef(o: number, offset: number, v: number): void {
    const h = this.heap;
    const i = (h.addr[o]! + offset) >> 2;
    if (this.observe) {
      const old = h.H32[i]!;
      const kind = this.edgeKind(o, offset);
      if (old) this.observe(EVENT.unlink, h.serial[o]!, h.serial[old]!, kind);
      if (v) this.observe(EVENT.link, h.serial[o]!, h.serial[v]!, kind);
    }
    h.H32[i] = v;
    if (v !== 0 && h.space[o] === SPACE.old && h.space[v] !== SPACE.old && h.dirty[o] === 0) {
      h.remember(o);
      if (this.observe) this.observe(EVENT.barrier, h.serial[o]!, h.serial[v]!, 0);
    }
  }
  /** Kind of the reference a field holds: a Reference's referent is weak, soft or phantom. */
  edgeKind(o: number, offset: number): number {
    const k = this.klassOf(o);
    return k.isRef > 0 && offset === this.referentOffset
      ? k.isRef === 1
        ? EDGE.soft
        : k.isRef === 4
          ? EDGE.phantom
          : EDGE.weak
      : EDGE.strong;
  }
  /** Tells the size of Eden after memory was taken that belongs to an object already there. */
  noteEden(): void {
    if (this.observe)
      this.observe(EVENT.space, this.name('Eden'), this.heap.edenTop - this.heap.edenStart, this.heap.g.eden);
  }
  getRef(o: number, offset: number): number {
    return this.heap.H32[(this.heap.addr[o]! + offset) >> 2]!;
  }
  getInt(o: number, offset: number): number {
    return this.heap.H32[(this.heap.addr[o]! + offset) >> 2]!;
  }
  putInt(o: number, offset: number, v: number): void {
    this.heap.H32[(this.heap.addr[o]! + offset) >> 2] = v;
  }
  field(o: number, name: string): FieldInfo {
    const f = this.klassOf(o).byName.get(name);
    if (!f) throw new Error('field ' + name);
    return f;
  }
  identityHash(s: number): number {
    let h = this.heap.hash[s]!;
    if (h === 0) {
      h = this.hashes ? this.hashes(this.hashed++) : this.threads[this.current]!.nextHash();
      this.heap.hash[s] = h;
      if (this.hashedAt === 0 && this.drawsUnknown(s)) this.hashedAt = this.line() || 1;
    }
    return h;
  }
  /** The VM draws from the sequence of the main thread too: when it loads a class of the program, and at the first run of a call site. */
  private drawsUnknown(s: number): boolean {
    if (this.current !== 0 || this.linkedSites || this.klasses[this.heap.kls[s]!] === this.kClass) return true;
    return this.klasses.some((k) => !k.library && !k.elem && k.sym !== this.info.main?.owner);
  }
  varies(): void {
    const l = this.line();
    if (!l || this.variesLines.has(l)) return;
    this.variesLines.add(l);
    this.diagnostics.push(
      diagnostic('varies', 'varies', this.info.lineSpan(l), 'this value differs from run to run; this is one of them'),
    );
    if (this.observe) this.observe(EVENT.varies, l, 0, 0);
  }

  // ---- collections
  collect(full: boolean, cause: string): void {
    this.collections++;
    if (full || !collectYoung(this, cause)) collectFull(this, cause);
    const free =
      this.heap.g.maxHeap - (this.heap.oldTop - this.heap.oldStart) - (this.heap.fromTop - this.heap.fromStart);
    this.softMaxIdle = Math.floor(free / 1048576) * this.info.softPerMB;
    this.softClock = this.millis();
    if (this.pending.length || this.finalizeQueue.length) this.wakeSystem();
  }
  /** References to enqueue, and finalizers to run: handed to the VM's own threads. */
  wakeSystem(): void {
    this.concurrentSince ||= this.line();
    if (this.turns?.eager) this.switchNow = true;
    for (const t of this.threads)
      if (t.daemonSystem && t.waiting === 'daemon') {
        t.waiting = 'no';
      }
    if (!this.threads.some((t) => t.name === 'Reference Handler')) this.startSystem();
  }
  private startSystem(): void {
    const k = this.link.klassNamed('java/lang/ref/ReferenceHandler');
    for (const [name, run] of [
      ['Reference Handler', 'handle'],
      ['Finalizer', 'finalizers'],
    ] as const) {
      const m = k.sym!.members().methods.get(run)![0]!;
      const t = this.newThread(name, true);
      t.daemonSystem = true;
      this.pushEntry(t, this.link.method(m, k), 0);
    }
  }
  roots(visit: (slot: number) => void): void {
    const H = this.heap;
    for (const t of this.threads) {
      if (t.object && t.alive) visit(t.object);
      if (t.on && t.waiting !== 'no') visit(t.on);
      for (let f = 0; f <= t.top; f++) this.frameRoots(t, f, visit);
    }
    for (const s of this.literals) visit(s);
    for (const s of this.mirrors.values()) visit(s);
    for (const s of this.lambdaCache.values()) visit(s);
    for (const s of this.primMirrors.values()) visit(s);
    for (const k of this.klasses)
      for (const f of k.statics)
        if (f.kind === 'A') {
          const r = this.SI[f.index]!;
          if (r) visit(r);
        }
    for (const s of this.vmRoots) visit(s);
    for (const s of this.temp) if (H.serial[s] !== 0) visit(s);
    for (const s of this.pending) visit(s);
    for (const s of this.finalizeQueue) visit(s);
    for (const s of this.monitors.keys()) visit(s);
    const n = this.intern.size;
    void n;
  }
  private frameRoots(t: JThread, f: number, visit: (slot: number) => void): void {
    const m = t.fm[f]!;
    const c = m.code!;
    const pc = t.fpc[f]!;
    if (c.maps.size === 0) mapsOf(m, c);
    const map = c.maps.get(pc);
    if (!map) return;
    const n = c.maxLocals;
    const base = t.fbase[f]!;
    const S = t.S;
    for (let i = 0; i < n; i++)
      if (map[i]) {
        const r = S[base + i]!;
        if (r) visit(r);
      }
    // operands: a caller's arguments belong to its callee
    let top = map.length;
    if (f < t.top && t.fkind[f + 1] === FRAME.call) {
      const site = this.callAt(c, pc);
      if (site) top -= site.nargs;
    }
    const sp = base + Math.max(n, m.argSlots);
    for (let i = n; i < top; i++)
      if (map[i]) {
        const r = S[sp + i - n]!;
        if (r) visit(r);
      }
  }
  callAt(c: Code, pc: number): { nargs: number } | null {
    const n = c.code[pc + 1]!;
    return c.calls[n] ?? null;
  }
  internDead(_s: number): void {
    /* see dead */
  }
  /** The dead let go of what they refer to, before any of them is gone. */
  release(list: readonly number[]): void {
    const o = this.observe;
    if (!o) return;
    const h = this.heap;
    for (const s of list) {
      fields(this, s, (r) => {
        if (h.serial[r] !== 0) o(EVENT.unlink, h.serial[s]!, h.serial[r]!, 0);
      });
      if (this.klassOf(s).isRef > 0) {
        const r = this.getRef(s, this.referentOffset);
        if (r && h.serial[r] !== 0) o(EVENT.unlink, h.serial[s]!, h.serial[r]!, this.edgeKind(s, this.referentOffset));
      }
    }
  }
  dead(s: number): void {
    const h = this.heap;
    if (h.kls[s] === this.kString.id) {
      const v = h.payload[s] as string | undefined;
      if (v !== undefined && this.intern.get(v) === s) this.intern.delete(v);
    }
    if (this.observe) this.observe(EVENT.death, h.serial[s]!, 1, 0);
    this.tomb(s);
    h.give(s);
  }
  tombs: { serial: number; type: string; size: number; space: string; address: number; born: number; died: number }[] =
    [];
  private tomb(s: number): void {
    const h = this.heap;
    this.tombs.unshift({
      serial: h.serial[s]!,
      type: this.klassOf(s).shown,
      size: h.size[s]!,
      space: ['', 'Eden', 'From', 'To', 'Old'][h.space[s]!]!,
      address: h.addr[s]!,
      born: h.born[s]!,
      died: this.now,
    });
    if (this.tombs.length > 64) this.tombs.length = 64;
  }
  fieldsOf(s: number, visit: (r: number) => void): void {
    fields(this, s, visit);
  }

  // ---- exceptions
  throwable(cls: string, message: string | null): JavaThrow {
    const k = this.link.klassNamed(cls);
    const o = this.rescue(k);
    const t = this.threads[this.current]!;
    if (message !== null) this.putRef(o, this.fThrow.message.offset, this.rescueString(message));
    this.putRef(o, this.fThrow.cause.offset, o);
    this.init[k.id] = this.init[k.id] || 0;
    this.fillTrace(t, o, 0);
    return new JavaThrow(o);
  }
  /** Exceptions of the VM itself are made even when the heap is full. */
  private rescue(k: Klass): number {
    const h = this.heap;
    const a = h.bump(k.size) || h.bumpOld(k.size);
    const s = h.slot(
      k,
      a || h.edenStart,
      k.size,
      0,
      a ? (a >= h.oldStart ? SPACE.old : SPACE.eden) : SPACE.eden,
      this.now,
    );
    this.temp.push(s);
    if (this.observe) {
      this.observe(EVENT.birth, h.serial[s]!, this.typeName(k.id), k.size);
      this.observe(EVENT.place, h.serial[s]!, this.name(h.space[s] === SPACE.old ? 'Old' : 'Eden'), h.addr[s]!);
      spaces(this);
    }
    return s;
  }
  private rescueString(v: string): number {
    const s = this.rescue(this.kString);
    this.heap.payload[s] = v;
    return s;
  }
  /** Records the stack as pairs of method and line in the throwable's payload. */
  fillTrace(t: JThread, o: number, skip: number): void {
    const out: { m: Method; line: number }[] = [];
    let f = t.top;
    let leading = true;
    for (; f >= 0 && out.length < 1024; f--) {
      const m = t.fm[f]!;
      if (
        leading &&
        skip > 0 &&
        m.klass.isSubOf(this.link.klassNamed('java/lang/Throwable')) &&
        (m.name === 'fillInStackTrace' || m.name === '<init>') &&
        t.S[t.fbase[f]!] === o
      )
        continue;
      leading = false;
      if (m.hidden) continue;
      out.push({ m, line: this.lineAt(m, t.fpc[f]!) });
    }
    this.heap.payload[o] = out;
  }
  lineAt(m: Method, pc: number): number {
    const c = m.code;
    if (!c) return 0;
    let line = 0;
    for (const l of c.lines) {
      if (l.pc > pc) break;
      line = l.line;
    }
    return line;
  }
  /** The helpful message for a null at the current instruction, or null. */
  nullMessage(m: Method, pc: number): string | null {
    const n = m.code?.nulls.get(pc);
    if (!n || n.action === '') return null;
    // the real library's own names are in its messages: what they are is not known here
    if (m.library) return UNSAID;
    const w = n.what?.() ?? '';
    const a = n.action.replace(/^(Cannot invoke ")java\.lang\.(String|Object)\./, '$1$2.');
    return w ? `${a} because ${w} is null` : a;
  }
  line(): number {
    const t = this.threads[this.current];
    if (!t) return 0;
    for (let f = t.top; f >= 0; f--) {
      const m = t.fm[f]!;
      if (!m.library && !m.hidden) {
        const l = this.lineAt(m, t.fpc[f]!);
        if (l) return l;
      }
    }
    for (const x of this.threads)
      for (let f = x.top; f >= 0; f--) if (!x.fm[f]!.library) return this.lineAt(x.fm[f]!, x.fpc[f]!);
    return 0;
  }

  // ---- class initialisation: true when the class may be used now
  ready(t: JThread, k: Klass): boolean {
    if (k.id >= this.init.length) {
      const n = Math.max(this.klasses.length + 64, this.init.length * 2);
      const a = new Uint8Array(n);
      a.set(this.init);
      this.init = a;
      const b = new Int32Array(n);
      b.set(this.initThread);
      this.initThread = b;
    }
    const st = this.init[k.id]!;
    if (st === 2 || !k.needsInit) return true;
    if (st === 1 && this.initThread[k.id] === t.id) return true;
    if (st === 1) {
      t.waiting = 'monitor';
      t.on = 0;
      t.wakeAt = Infinity;
      this.switchNow = true;
      return false;
    }
    if (st === 3) throw this.throwable('java/lang/NoClassDefFoundError', `Could not initialize class ${k.display}`);
    if (k.superKlass && !k.isInterface && !this.ready(t, k.superKlass)) return false;
    if (!k.isInterface) for (const i of k.interfaces) if (this.hasDefaults(i) && !this.ready(t, i)) return false;
    const m = this.link.clinit(k);
    this.sizeStatics();
    if (k.sym?.hasSource)
      for (const v of k.sym.fields.values())
        if (v.isStatic && v.constant && !v.absent) this.presetConstant(this.link.staticField(v));
    if (!m) {
      this.init[k.id] = 2;
      return true;
    }
    this.init[k.id] = 1;
    this.initThread[k.id] = t.id;
    const f = t.top;
    const base = f >= 0 ? t.fsp[f]! : 0;
    this.pushFrame(t, m, base, FRAME.clinit);
    return false;
  }
  private initialiseUnder(t: JThread, k: Klass): void {
    while (k.id >= this.init.length) {
      const a = new Uint8Array(this.init.length * 2);
      a.set(this.init);
      this.init = a;
      const b = new Int32Array(this.initThread.length * 2);
      b.set(this.initThread);
      this.initThread = b;
    }
    const m = this.link.clinit(k);
    this.sizeStatics();
    if (k.sym?.hasSource)
      for (const v of k.sym.fields.values())
        if (v.isStatic && v.constant && !v.absent) this.presetConstant(this.link.staticField(v));
    if (!m) {
      this.init[k.id] = 2;
      return;
    }
    this.init[k.id] = 1;
    this.initThread[k.id] = t.id;
    this.pushFrame(t, m, t.fsp[t.top]! + 2, FRAME.clinit);
  }
  private presetConstant(f: FieldInfo): void {
    this.sizeStatics();
    const c = f.sym!.constant!;
    switch (c.t) {
      case 'string': {
        const x = this.literal(c.v);
        if (this.observe) {
          const old = this.SI[f.index]!;
          if (old) this.observe(EVENT.unlink, 0, this.heap.serial[old]!, 0);
          this.observe(EVENT.link, 0, this.heap.serial[x]!, 0);
        }
        this.SI[f.index] = x;
        break;
      }
      case 'long':
        this.SI[f.index] = Number(BigInt.asIntN(32, c.v));
        this.SH[f.index] = Number(BigInt.asIntN(32, c.v >> 32n));
        break;
      case 'double':
      case 'float':
        this.SD[f.index] = c.v;
        break;
      case 'boolean':
        this.SI[f.index] = c.v ? 1 : 0;
        break;
      case 'null':
        break;
      default:
        this.SI[f.index] = c.v;
    }
  }
  private hasDefaults(k: Klass): boolean {
    return [...(k.sym?.methods.values() ?? [])].some((l) => l.some((m) => !m.isAbstract && !m.isStatic));
  }
  sizeStatics(): void {
    const n = this.link.staticCount;
    if (n <= this.SI.length) return;
    const c = Math.max(n + 64, this.SI.length * 2);
    const a = new Int32Array(c);
    a.set(this.SI);
    this.SI = a;
    const b = new Int32Array(c);
    b.set(this.SH);
    this.SH = b;
    const d = new Float64Array(c);
    d.set(this.SD);
    this.SD = d;
  }

  // ---- time and threads
  millis(): number {
    return Math.floor(this.clock + this.now / (this.turns?.perMilli ?? 50_000));
  }
  /** The next thread that can run, after `from`; -1 when none can. */
  schedule(): boolean {
    const n = this.threads.length;
    for (let round = 0; round < 2; round++) {
      const others = this.turns?.candidates(this.threads);
      for (let i = 1; i <= n; i++) {
        const t = others ? others[i - 1]! : this.threads[(this.current + i) % n]!;
        if (this.runnable(t)) {
          if (t.id !== this.current) {
            this.current = t.id;
            if (this.observe) this.observe(EVENT.thread, t.id, this.name('running'), 0);
          }
          this.switchNow = false;
          this.sliceStart = this.now;
          return true;
        }
      }
      if (round === 0) {
        let best = Infinity;
        for (const t of this.threads)
          if (t.alive && t.top >= 0 && t.waiting !== 'no' && t.wakeAt < best) best = t.wakeAt;
        if (best === Infinity) return false;
        const d = best - this.millis();
        if (d > 0) this.clock += d;
      }
    }
    return false;
  }
  private runnable(t: JThread): boolean {
    if (!t.alive || t.top < 0) return false;
    switch (t.waiting) {
      case 'no':
        return true;
      case 'daemon':
        return false;
      case 'sleep':
      case 'park':
        if (t.wakeAt <= this.millis()) {
          t.waiting = 'no';
          t.wakeAt = Infinity;
          return true;
        }
        return false;
      case 'join': {
        const o = this.threads[t.on - 1];
        if (!o || !o.alive || t.wakeAt <= this.millis()) {
          t.waiting = 'no';
          t.on = 0;
          t.wakeAt = Infinity;
          return true;
        }
        return false;
      }
      case 'monitor': {
        if (t.on === 0) {
          t.waiting = 'no';
          return true;
        }
        const mo = this.monitors.get(t.on);
        if (mo && mo.owner !== t.id && mo.count > 0) return false;
        if (t.held === -1) {
          t.held = 0;
          t.waiting = 'no';
          t.on = 0;
          return true;
        }
        this.monitors.set(t.on, { owner: t.id, count: t.held || 1 });
        t.held = 0;
        t.waiting = 'no';
        t.on = 0;
        return true;
      }
      case 'wait': {
        if (!t.notified && t.wakeAt > this.millis()) return false;
        t.notified = false;
        t.wakeAt = Infinity;
        t.waiting = 'monitor';
        return this.runnable(t);
      }
    }
  }
  enter(t: JThread, o: number): boolean {
    const mo = this.monitors.get(o);
    if (!mo || mo.count === 0) {
      this.monitors.set(o, { owner: t.id, count: 1 });
      return true;
    }
    if (mo.owner === t.id) {
      mo.count++;
      return true;
    }
    t.waiting = 'monitor';
    t.on = o;
    t.held = 1;
    this.switchNow = true;
    return false;
  }
  exit(t: JThread, o: number): boolean {
    const mo = this.monitors.get(o);
    if (!mo || mo.owner !== t.id || mo.count === 0) return false;
    if (--mo.count === 0) {
      this.monitors.delete(o);
      for (const x of this.threads) if (x.waiting === 'monitor' && x.on === o) this.switchSoon = true;
    }
    return true;
  }
  switchSoon = false;
  retry = false;
  tids = 0;
  interruptions: number[] = [];
  rng = 25214903917;
  readonly regexes = new Map<string, JavaRegex>();
  private lastWriter = 0;
  readonly lambdaCache = new Map<number, number>();
  /** Two threads of the program that could run at once both print: the order is the machine's schedule, one of many. */
  outputBy(t: JThread): void {
    if (t.id !== this.lastWriter) {
      this.lastWriter = t.id;
    }
  }
  /** A thread ended, normally or by an exception nobody caught. */
  endThread(t: JThread): void {
    t.alive = false;
    while (this.observe && t.top >= 0) this.popFrame(t);
    t.top = -1;
    this.switchNow = true;
    if (this.observe) this.observe(EVENT.thread, t.id, this.name('ended'), 0);
    const o = t.object;
    if (o) {
      const locals = this.klassOf(o).byName.get('threadLocals');
      if (locals) this.putRef(o, locals.offset, 0);
      for (const x of this.threads) if (x.waiting === 'wait' && x.on === o) x.notified = true;
    }
    if (this.threads.some((x) => x.alive && !x.daemon)) return;
    if (this.hooked && !this.exiting) {
      this.exiting = true;
      const k = this.link.klassNamed('java/lang/Runtime');
      this.pushEntry(
        this.newThread('DestroyJavaVM', false),
        this.link.method(this.link.findMethod(k.sym!, 'leave', 0), k),
        0,
      );
    } else this.finish(this.threads.length > 0 && this.mainUncaught ? 1 : 0);
  }
  finish(code: number): void {
    if (this.info.logGc) this.flushLog();
    this.status = { kind: 'finished', exit: code };
  }
  stop(limit: Limit): void {
    const l = this.line();
    this.status = { kind: 'stopped', limit, at: overLimit(limit, l ? this.info.lineSpan(l) : null) };
  }

  run(until: number, observe?: Observe): void {
    this.observe = observe;
    try {
      while (this.status.kind === 'running' && this.now < until) {
        if (this.now >= this.world.limits.steps) {
          this.stop('steps');
          break;
        }
        if (this.switchNow || !this.runnable(this.threads[this.current]!)) {
          if (!this.schedule()) {
            this.stop('deadlock');
            break;
          }
        }
        if (this.interruptions.length && this.deliver()) continue;
        try {
          let end = Math.min(until, this.world.limits.steps);
          if (this.turns && this.threads.length > 1) end = Math.min(end, this.now + this.turns.burst(this.now));
          const t = this.threads[this.current]!;
          interpret(this, t, end);
          if (this.turns && this.now >= end && this.turns.endsHere(t)) this.switchNow = true;
        } catch (e) {
          if (e instanceof JavaThrow) throw e;
          if (e instanceof RunRefusal) {
            const l = this.line();
            this.status = {
              kind: 'refused',
              refusal: diagnostic(
                'refused',
                e.construct,
                this.info.lineSpan(l || 1),
                `${e.construct} is not in the simulated subset`,
              ),
            };
          } else if (e instanceof OverBudget) this.stop(e.limit);
          else throw e;
        }
      }
    } finally {
      this.observe = undefined;
    }
    if (this.status.kind === 'finished' && !this.varied) {
      const doubt = variesWith(this, (other) => new JavaMachine(this.info, this.world, other));
      if (doubt)
        this.status = {
          kind: 'refused',
          refusal: diagnostic('refused', doubt.construct, this.info.lineSpan(doubt.line || 1), doubt.message),
        };
    }
  }
  /** An interrupted sleep, wait or join ends with InterruptedException. */
  private deliver(): boolean {
    const t = this.threads[this.current]!;
    const i = this.interruptions.indexOf(t.id);
    if (i < 0) return false;
    this.interruptions.splice(i, 1);
    t.interrupted = false;
    const e = this.throwable('java/lang/InterruptedException', 'sleep interrupted');
    t.fpc[t.top] = Math.max(0, t.fpc[t.top]! - 2);
    unwind(this, t, e.slot);
    this.temp.length = 0;
    return true;
  }
  view(detail?: Detail): View {
    return viewOf(this, detail);
  }
  inspect(serial: number): Inspection | undefined {
    return inspectOf(this, serial);
  }
  bytes(_place: Place): ByteView | undefined {
    return undefined;
  }
  save(): Checkpoint {
    const heap = this.heap.save();
    const bytes =
      heap.parts.reduce((n, p) => n + p[1].byteLength, 0) +
      heap.cols.reduce((n, c) => n + c.byteLength, 0) +
      heap.payload.length * 8 +
      this.stdout.length * 2;
    const c: Saved = {
      step: this.now,
      bytes,
      heap,
      threads: this.threads.map((t) => ({ id: t.id, name: t.name, s: t.save() })),
      SI: this.SI.slice(),
      SH: this.SH.slice(),
      SD: this.SD.slice(),
      init: this.init.slice(),
      initThread: this.initThread.slice(),
      intern: [...this.intern],
      literals: [...this.literals],
      mirrors: [...this.mirrors],
      primMirrors: [...this.primMirrors],
      monitors: [...this.monitors].map(([k, v]) => [k, { ...v }]),
      out: this.stdout,
      err: this.stderr,
      rest: {
        current: this.current,
        switchNow: this.switchNow,
        outSize: this.outSize,
        frameCount: this.frameCount,
        clock: this.clock,
        tids: this.tids,
        stdinAt: this.stdinAt,
        collections: this.collections,
        softClock: this.softClock,
        softMaxIdle: this.softMaxIdle,
        threshold: this.threshold,
        fullCount: this.fullCount,
        logged: this.logged,
        exiting: this.exiting,
        hooked: this.hooked,
        exitCode: this.exitCode,
        mainUncaught: this.mainUncaught,
        sliceStart: this.sliceStart,
        concurrentSince: this.concurrentSince,
        overflowedAt: this.overflowedAt,
        hashedAt: this.hashedAt,
        listedAt: this.listedAt,
        linkedSites: this.linkedSites,
        half: this.half.slice(),
        status: this.status,
        switchSoon: this.switchSoon,
      },
      lists: {
        finalizable: this.finalizable.slice(),
        pending: this.pending.slice(),
        finalizeQueue: this.finalizeQueue.slice(),
        vmRoots: this.vmRoots.slice(),
        diagnostics: this.diagnostics.slice(),
        tombs: this.tombs.slice(),
      },
      log: { lines: this.log.lines.slice(), count: this.log.count },
      varies: [...this.variesLines],
      lambdas: [...this.lambdaCache],
    };
    return c;
  }
  load(c: Checkpoint): void {
    const s = c as Saved;
    this.now = s.step;
    this.heap.load(s.heap);
    this.threads = s.threads.map((x) => {
      const t = new JThread(x.id, x.name);
      t.load(x.s);
      return t;
    });
    this.SI = s.SI.slice();
    this.SH = s.SH.slice();
    this.SD = s.SD.slice();
    this.init = s.init.slice();
    this.initThread = s.initThread.slice();
    this.intern.clear();
    for (const [k, v] of s.intern) this.intern.set(k, v);
    this.literals = new Set(s.literals);
    this.mirrors = new Map(s.mirrors);
    this.primMirrors = new Map(s.primMirrors);
    this.monitors = new Map(s.monitors.map(([k, v]) => [k, { ...v }]));
    this.out = [s.out];
    this.err = [s.err];
    Object.assign(this, s.rest);
    this.half = this.half.slice();
    this.finalizable = s.lists.finalizable.slice();
    this.pending = s.lists.pending.slice();
    this.finalizeQueue = s.lists.finalizeQueue.slice();
    this.vmRoots = s.lists.vmRoots.slice();
    this.diagnostics = s.lists.diagnostics.slice();
    this.tombs = s.lists.tombs.slice();
    this.log = { lines: s.log.lines.slice(), count: s.log.count };
    this.variesLines = new Set(s.varies);
    this.lambdaCache.clear();
    for (const [k, v] of s.lambdas) this.lambdaCache.set(k, v);
    this.temp.length = 0;
    this.epoch++;
    this.sizeStatics();
  }
}
interface Saved extends Checkpoint {
  heap: SavedHeap;
  threads: { id: number; name: string; s: object }[];
  SI: Int32Array;
  SH: Int32Array;
  SD: Float64Array;
  init: Uint8Array;
  initThread: Int32Array;
  intern: [string, number][];
  literals: number[];
  mirrors: [number, number][];
  primMirrors: [string, number][];
  monitors: [number, { owner: number; count: number }][];
  out: string;
  err: string;
  rest: object;
  lists: {
    finalizable: number[];
    pending: number[];
    finalizeQueue: number[];
    vmRoots: number[];
    diagnostics: Diagnostic[];
    tombs: JavaMachine['tombs'];
  };
  log: GcLog;
  varies: number[];
  lambdas: [number, number][];
}
