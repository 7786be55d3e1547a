// The machine of the contract: a Vm with its limits, its diagnostics, its view, and states that can be saved and loaded.
import { overLimit } from '../../core/budget.ts';
import { diagnostic, type Diagnostic, type LineMap, type Span } from '../../core/diagnostic.ts';
import type { Observe } from '../../core/event.ts';
import type { Checkpoint, Counts, Machine, Status, Step, World } from '../../core/machine.ts';
import type { ByteView, Detail, Inspection, Place, View } from '../../core/view.ts';
import { Outside } from '../parse/lex.ts';
import { outermost } from '../check/fn-expr.ts';
import { ConstPanic, type Compiler } from './codegen.ts';
import { callerPlace } from './intrinsics.ts';
import { HEAP_BASE, SCRATCH, SCRATCH_SIZE } from './memory.ts';
import { snapshot } from './view.ts';
import { Watch } from './watch.ts';
import { Halt, utf8Bytes, type StopReason, type Thread, type Vm } from './vm.ts';

interface Saved extends Checkpoint {
  readonly memory: readonly { addr: number; bytes: Uint8Array }[];
  readonly entered: number;
  readonly switchAt: number;
  readonly scratchAt: number;
  readonly threads: Thread[];
  readonly cur: number;
  readonly heap: unknown;
  readonly out: string[];
  readonly err: string[];
  readonly outLen: number;
  readonly varies: [number, number][];
  readonly clock: number;
  readonly panicAt: number[];
  readonly host: [string, number][];
  readonly stdinPos: number;
  readonly status: StopReason;
  readonly statics: { addr: number; bytes: Uint8Array }[];
}
const VARIES = ['', 'an address', "the program's arguments", 'the order of a hash table', 'a clock'];
export class RustMachine implements Machine {
  readonly vm: Vm;
  readonly compiler: Compiler;
  readonly lines: LineMap;
  private readonly world: World;
  readonly names: string[] = ['heap'];
  private readonly numbers = new Map<string, number>([['heap', 0]]);
  private readonly length: number;
  private refusal: Span | null = null;
  constructor(vm: Vm, compiler: Compiler, world: World, lines: LineMap, length: number) {
    this.vm = vm;
    this.compiler = compiler;
    this.world = world;
    this.lines = lines;
    this.length = length;
    vm.stdin = utf8Bytes(world.stdin);
    vm.maxBytes = world.limits.bytes;
    vm.maxOutput = world.limits.output;
    vm.clock = world.clock;
    vm.env.seed = world.seed;
  }
  /** The number of a name. */
  name(text: string): number {
    let n = this.numbers.get(text);
    if (n === undefined) {
      n = this.names.length;
      this.names.push(text);
      this.numbers.set(text, n);
    }
    return n;
  }
  get now(): Step {
    return this.vm.now;
  }
  private span(at: number): Span | null {
    return at >= 0 ? { start: Math.min(at, this.length), end: Math.min(this.length, at + 1) } : null;
  }
  private here(): Span {
    const p = callerPlace(this.vm, false);
    return this.span(p.at) ?? { start: 0, end: Math.min(1, this.length) };
  }
  get status(): Status {
    const s = this.vm.status;
    switch (s.k) {
      case 'running':
        return { kind: 'running' };
      case 'exit':
        return { kind: 'finished', exit: s.code };
      case 'abort':
        return { kind: 'finished', exit: s.code };
      case 'limit':
        return { kind: 'stopped', limit: s.limit, at: overLimit(s.limit, this.here()) };
      case 'refused':
        return {
          kind: 'refused',
          refusal: diagnostic(
            'refused',
            s.construct,
            this.refusal ?? this.here(),
            `${s.construct} is not in the simulated subset`,
          ),
        };
    }
  }
  get diagnostics(): readonly Diagnostic[] {
    const out: Diagnostic[] = [];
    const vm = this.vm;
    for (const [at, what] of vm.varies)
      out.push(
        diagnostic('varies', 'varies', this.span(at), `${VARIES[what] ?? 'this value'} differs from run to run`),
      );
    if (
      (vm.status.k === 'exit' && vm.status.code === 101 && vm.panicAt.length && vm.threads[0]!.state === 'done') ||
      (vm.status.k === 'abort' && vm.panicAt.length)
    ) {
      const at = vm.panicAt[vm.panicAt.length - 1]!;
      out.push(diagnostic('exception', 'panic', this.span(at), 'the main thread panicked'));
    }
    return out;
  }
  get stdout(): string {
    return this.vm.stdout.join('');
  }
  get stderr(): string {
    return this.vm.stderr.join('');
  }
  get counts(): Counts {
    const h = this.vm.heap;
    return { allocated: h.allocated, freed: h.freed, liveObjects: h.live.size, liveBytes: h.liveBytes, collections: 0 };
  }
  run(until: Step, observe?: Observe): void {
    const vm = this.vm;
    const cap = Math.min(until, this.world.limits.steps);
    const watch = observe ? new Watch(this, observe) : null;
    vm.observer = watch;
    vm.heap.watcher = watch;
    try {
      vm.run(cap);
    } catch (e) {
      if (e instanceof Outside) {
        this.refusal = {
          start: Math.min(outermost(e.span).start, this.length),
          end: Math.min(outermost(e.span).end, this.length),
        };
        if (outermost(e.span).start >= 1 << 24) this.refusal = this.here();
        vm.status = { k: 'refused', construct: e.construct };
        return;
      }
      if (e instanceof ConstPanic) {
        vm.status = { k: 'refused', construct: 'constant that panics when used' };
        return;
      }
      if (e instanceof Halt) {
        vm.status = e.reason;
        return;
      }
      throw e;
    }
    if (vm.status.k === 'running' && vm.now >= this.world.limits.steps) vm.status = { k: 'limit', limit: 'steps' };
  }
  line(): number {
    const p = callerPlace(this.vm, false);
    return p.line;
  }
  view(detail?: Detail): View {
    return snapshot(this, detail);
  }
  inspect(serial: number): Inspection | undefined {
    const o = this.view({ serials: [serial] }).objects.find((x) => x.serial === serial);
    return o ? { object: o, holders: [], path: [] } : undefined;
  }
  bytes(place: Place): ByteView | undefined {
    if (!('object' in place.root)) return undefined;
    const serial = place.root.object;
    for (const b of this.vm.heap.live.values())
      if (b.serial === serial)
        return {
          address: b.addr,
          bytes: this.vm.U8.slice(b.addr, b.addr + b.size),
          state: new Uint8Array(b.size),
          fields: [],
        };
    return undefined;
  }
  save(): Checkpoint {
    const vm = this.vm;
    const statics = [...this.compiler.statics.values()].map((s) => ({
      addr: s.addr,
      bytes: vm.U8.slice(s.addr, s.addr + s.size),
    }));
    const memory: { addr: number; bytes: Uint8Array }[] = [];
    const keep = (from: number, to: number): void => {
      if (to > from) memory.push({ addr: from, bytes: vm.U8.slice(from, to) });
    };
    // the used part of each stack, with the arguments being made ready above it; all else that is allocated
    for (const t of vm.threads) {
      if (t.state === 'done' || !t.depth) continue;
      const top = t.depth - 1;
      const fn = vm.fns[t.fns[top]!]!;
      keep(t.stackBase, Math.min(t.stackEnd, t.fps[top]! + fn.frame + fn.out + 4096));
    }
    let from = HEAP_BASE;
    for (const [base, end] of vm.heap.stacks) {
      keep(from, base);
      from = end;
    }
    keep(from, vm.heap.end());
    keep(SCRATCH, SCRATCH + SCRATCH_SIZE);
    const threads = vm.threads.map((t) => ({
      ...t,
      fns: t.fns.slice(0, t.depth + 1),
      pcs: t.pcs.slice(0, t.depth + 1),
      fps: t.fps.slice(0, t.depth + 1),
      ids: t.ids.slice(0, t.depth + 1),
      payload: [...t.payload] as [number, number],
    }));
    const s: Saved = {
      step: vm.now,
      bytes: memory.reduce((n, x) => n + x.bytes.length, 4096),
      memory,
      entered: vm.entered,
      switchAt: vm.switchAt,
      scratchAt: vm.scratchAt,
      threads,
      cur: vm.cur.id,
      heap: vm.heap.save(),
      out: vm.stdout.slice(),
      err: vm.stderr.slice(),
      outLen: vm.outLen,
      varies: [...vm.varies],
      clock: vm.clock,
      panicAt: vm.panicAt.slice(),
      host: [...vm.hostState].filter(([k]) => k.startsWith('k')),
      stdinPos: vm.stdinPos,
      status: vm.status,
      statics,
    };
    return s;
  }
  load(c: Checkpoint): void {
    const s = c as Saved,
      vm = this.vm;
    this.compiler.enterVm(vm);
    for (const x of s.memory) {
      vm.grow(x.addr + x.bytes.length);
      vm.U8.set(x.bytes, x.addr);
    }
    // statics that did not exist yet begin anew
    const known = new Set(s.statics.map((x) => x.addr));
    for (const x of s.statics) vm.U8.set(x.bytes, x.addr);
    for (const x of this.compiler.statics.values())
      if (!known.has(x.addr)) vm.U8.set(this.compiler.initialBytes(x.addr, x.size), x.addr);
    vm.entered = s.entered;
    vm.switchAt = s.switchAt;
    vm.scratchAt = s.scratchAt;
    vm.heap.load(s.heap);
    vm.threads = s.threads.map((t) => {
      const pad = (a: Int32Array): Int32Array => {
        const b = new Int32Array(Math.max(4096, a.length * 2));
        b.set(a);
        return b;
      };
      return {
        ...t,
        fns: pad(t.fns),
        pcs: pad(t.pcs),
        fps: pad(t.fps),
        ids: pad(t.ids),
        payload: [...t.payload] as [number, number],
      };
    });
    vm.cur = vm.threads[s.cur]!;
    vm.now = s.step;
    vm.stdout = s.out.slice();
    vm.stderr = s.err.slice();
    vm.outLen = s.outLen;
    vm.varies = new Map(s.varies);
    vm.clock = s.clock;
    vm.panicAt = s.panicAt.slice();
    for (const k of [...vm.hostState.keys()]) if (k.startsWith('k')) vm.hostState.delete(k);
    for (const [k, v] of s.host) vm.hostState.set(k, v);
    vm.stdinPos = s.stdinPos;
    vm.status = s.status;
    vm.switchAsked = 0;
  }
}
