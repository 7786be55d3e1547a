// From MIR to machine code, one instance of a function at a time, when it is first called. Generic code is monomorphised as rustc_monomorphize does.
import { Traits } from '../check/traits.ts';
import * as T from '../check/types.ts';
import type { Arg, Ty } from '../check/types.ts';
import { tracksCaller, type ClosureDef, type ConstDef, type FnDef, type TraitDef } from '../check/defs.ts';
import type { MirBody } from '../mir/mir.ts';
import { MoveData } from '../borrowck/movepaths.ts';
import { hasDropImpl, needsDrop } from '../mir/build.ts';
import { Layouts } from './layout.ts';
import { OPS, OP_LENGTH } from './ops.ts';
import { FnGen } from './fngen.ts';
import { Glue } from './glue.ts';
import { intrinsicTable } from './intrinsics.ts';
import type { IntrinsicFn } from './intrinsics.ts';
import { CONST_STACK, CONST_STACK_SIZE, STATIC_BASE, STATIC_END } from './memory.ts';
import { Halt, utf8Bytes } from './vm.ts';
import type { Code, Thread, Vm } from './vm.ts';
import type { Session } from '../check/session.ts';
import type { Lowering } from '../check/lower.ts';
import type { FormatPiece } from '../parse/ast.ts';

export interface MirSource {
  s: Session;
  l: Lowering;
  mirOf: (d: FnDef | ConstDef) => MirBody;
  discOf: (v: import('../check/defs.ts').VariantDef) => bigint;
  templates: { pieces: FormatPiece[][] };
  userLine: (at: number) => number;
}
export type Callee =
  | { k: 'fn'; index: number }
  | { k: 'intrinsic'; name: string; args: readonly Arg[]; def: FnDef }
  | { k: 'virtual'; slot: number }
  | { k: 'nop' };

export class Compiler {
  readonly src: MirSource;
  readonly tr: Traits;
  readonly layouts: Layouts;
  vm!: Vm;
  private readonly byKey = new Map<string, number>();
  staticTop = STATIC_BASE;
  /** All compiled functions; the machines of one program share them. */
  readonly fns: Code[] = [];
  /** The bytes of constants, and of statics before they are written to: what a new machine begins with. */
  private image = new Uint8Array(1 << 16);
  private constTop = CONST_STACK;
  private readonly strings = new Map<string, { addr: number; len: number }>();
  readonly intrinsics: IntrinsicFn[] = [];
  private readonly intrinsicIds = new Map<string, number>();
  private readonly moveData = new Map<MirBody, MoveData>();
  private readonly vtables = new Map<string, number>();
  private readonly vtableTys = new Map<number, Ty>();
  readonly types: Ty[] = [];
  private readonly typeIds = new Map<Ty, number>();
  private readonly consts = new Map<string, number>();
  readonly statics = new Map<ConstDef, { addr: number; size: number; mut: boolean }>();
  private readonly closureMir = new Map<ClosureDef, MirBody>();
  private constDepth = 0;
  readonly glue: Glue;
  constructor(src: MirSource) {
    this.src = src;
    this.tr = new Traits(src.s, src.l, newTable(), []);
    this.tr.reveal = 'all';
    this.tr.closureKinds = null;
    this.layouts = new Layouts(this.tr, src.discOf);
    this.layouts.norm = (t) => this.norm(t);
    this.glue = new Glue(this);
    for (const [name, f] of Object.entries(intrinsicTable)) {
      this.intrinsicIds.set(name, this.intrinsics.length);
      this.intrinsics.push(f);
    }
  }
  attach(vm: Vm): void {
    vm.opLength = (op) => OP_LENGTH[op]!;
    vm.synced = STATIC_BASE;
    this.enterVm(vm);
  }
  /** The machine that runs from now on: it gets the constants that others have had made. */
  enterVm(vm: Vm): void {
    this.vm = vm;
    if (vm.synced < this.staticTop) {
      vm.U8.set(this.image.subarray(vm.synced - STATIC_BASE, this.staticTop - STATIC_BASE), vm.synced);
      vm.synced = this.staticTop;
    }
  }
  /** Keeps what the running machine has written into constant memory, for the others. */
  private publish(addr: number, size: number): void {
    const need = this.staticTop - STATIC_BASE;
    if (need > this.image.length) {
      const bigger = new Uint8Array(Math.max(need, this.image.length * 2));
      bigger.set(this.image);
      this.image = bigger;
    }
    this.image.set(this.vm.U8.subarray(addr, addr + size), addr - STATIC_BASE);
    this.vm.synced = this.staticTop;
  }
  /** The bytes a static begins with. */
  initialBytes(addr: number, size: number): Uint8Array {
    return this.image.subarray(addr - STATIC_BASE, addr - STATIC_BASE + size);
  }
  intrinsicId(name: string): number {
    const i = this.intrinsicIds.get(name);
    if (i === undefined) throw new Error(`intrinsic ${name}`);
    return i;
  }
  typeId(t: Ty): number {
    let i = this.typeIds.get(t);
    if (i === undefined) {
      i = this.types.length;
      this.types.push(t);
      this.typeIds.set(t, i);
    }
    return i;
  }
  private readonly normed = new Map<Ty, Ty>();
  norm(t0: Ty): Ty {
    const t = T.erase(t0);
    if (!(t.flags & (T.HAS_ALIAS | T.HAS_OPAQUE | T.HAS_INFER))) return t;
    const hit = this.normed.get(t);
    if (hit) return hit;
    {
      const out: import('../check/traits.ts').Obligation[] = [];
      let r = this.tr.normalise(t, this.src.s.std.span, 0, out);
      if (r.flags & T.HAS_INFER) {
        this.settle(out, [r]);
        r = this.tr.t.resolve(r);
        if (r.flags & (T.HAS_ALIAS | T.HAS_OPAQUE)) r = this.norm(r);
      }
      r = T.erase(r);
      if (!(r.flags & T.HAS_INFER)) this.normed.set(t, r);
      return r;
    }
  }
  isCopy(t: Ty): boolean {
    return this.tr.holds(this.src.s.langTrait('copy'), [t], this.src.s.std.span) === 'yes';
  }
  needsDrop(t: Ty): boolean {
    return needsDrop(this.tr, t, 0);
  }
  // ---- constants
  staticAlloc(size: number, align = 16): number {
    const a = Math.ceil(this.staticTop / align) * align;
    if (a + size > STATIC_END) throw new Halt({ k: 'refused', construct: 'more than 6 MB of constants' });
    this.staticTop = a + Math.max(size, 1);
    return a;
  }
  staticBytes(b: Uint8Array): number {
    const a = this.staticAlloc(b.length, 1);
    this.vm.U8.set(b, a);
    this.publish(a, b.length);
    return a;
  }
  staticStr(s: string): { addr: number; len: number } {
    let x = this.strings.get(s);
    if (!x) {
      const b = utf8Bytes(s);
      x = { addr: this.staticBytes(b), len: b.length };
      this.strings.set(s, x);
    }
    return x;
  }
  /** The address of a constant's value, computed once per instance. */
  constAddr(key: string, ty: Ty, body: () => MirBody, args: readonly Arg[]): number {
    let a = this.consts.get(key);
    if (a !== undefined) return a;
    if (this.constDepth > 60) throw new Halt({ k: 'refused', construct: 'constant evaluation depth' });
    const l = this.layouts.of(ty);
    a = this.staticAlloc(l.size, Math.max(8, l.align));
    this.consts.set(key, a);
    this.evaluate(body(), args, ty, a, key);
    return a;
  }
  staticAddr(def: ConstDef): number {
    const x = this.statics.get(def);
    if (x) return x.addr;
    const ty = this.norm(this.src.l.constTy(def));
    const l = this.layouts.of(ty);
    const addr = this.staticAlloc(l.size, Math.max(8, l.align));
    this.statics.set(def, { addr, size: l.size, mut: true });
    this.evaluate(this.src.mirOf(def), [], ty, addr, `static ${def.id}`);
    return addr;
  }
  /** Runs a constant's body to its end, outside the program's own steps. */
  private evaluate(body: MirBody, args: readonly Arg[], ty: Ty, addr: number, key: string): void {
    const vm = this.vm;
    const index = this.register(`const ${key} ${args.map((a) => a.id).join()}`, body.name, body.library, false, () =>
      new FnGen(this, body, args).run(),
    );
    const saved = {
      cur: vm.cur,
      now: vm.now,
      threads: vm.threads.slice(),
      observer: vm.observer,
      asked: vm.switchAsked,
      at: vm.switchAt,
      entered: vm.entered,
      stack: this.constTop,
    };
    // an evaluation inside another one goes on above it; its arguments may lie just past the frame
    const from = this.constDepth ? Math.ceil((vm.topFp() + 65536) / 16) * 16 : CONST_STACK;
    const left = CONST_STACK + CONST_STACK_SIZE - from;
    if (left < 65536) throw new Halt({ k: 'refused', construct: 'constant evaluation depth' });
    this.constTop = from;
    const t: Thread = vm.newThread('const', left, from);
    vm.threads = [t];
    vm.cur = t;
    t.id = 0;
    vm.observer = null;
    this.constDepth++;
    const base = this.register(`constbase`, 'const', true, false, () => ({
      code: [OPS['FENCE']!, OPS['EXIT']!],
      frame: 0,
      cleanup: [],
      lines: [],
      retSize: 0,
      argSize: 0,
      vars: [],
      catches: false,
      mir: null,
    }));
    this.finish(vm.fns[base]!);
    vm.pushFrame(base, t.stackBase);
    vm.pushFrame(index, t.stackBase);
    vm.status = { k: 'running' };
    let done = false;
    try {
      vm.now = 0;
      for (let i = 0; i < 200 && !done; i++) {
        vm.run(vm.now + 1e6);
        if (vm.status.k !== 'running') done = true;
      }
    } finally {
      this.constDepth--;
      this.constTop = saved.stack;
    }
    const st = vm.status as import('./vm.ts').StopReason;
    vm.status = { k: 'running' };
    vm.cur = saved.cur;
    vm.threads = saved.threads;
    vm.now = saved.now;
    vm.observer = saved.observer;
    vm.switchAsked = saved.asked;
    vm.switchAt = saved.at;
    vm.entered = saved.entered;
    if (st.k !== 'exit' || st.code !== 0)
      throw st.k === 'exit' ? new ConstPanic(body) : new Halt(st.k === 'running' ? { k: 'limit', limit: 'steps' } : st);
    vm.U8.copyWithin(addr, t.stackBase, t.stackBase + this.layouts.of(ty).size);
    this.publish(addr, this.layouts.of(ty).size);
  }
  // ---- functions
  register(
    key: string,
    name: string,
    library: boolean,
    trackCaller: boolean,
    gen: () => Generated,
    targs: readonly Arg[] = [],
  ): number {
    const old = this.byKey.get(key);
    if (old !== undefined) return old;
    const index = this.fns.length;
    const c: Code = {
      index,
      name,
      code: new Int32Array(0),
      frame: 0,
      cleanup: new Int32Array(0),
      lines: new Int32Array(0),
      library,
      trackCaller,
      ready: false,
      retSize: 0,
      compile: null,
      key,
      vars: [],
      argSize: 0,
      catches: false,
      mir: null,
      targs,
      backs: [],
      out: 0,
    };
    c.compile = () => {
      const g = gen();
      c.code = Int32Array.from(g.code);
      c.frame = Math.ceil(g.frame / 16) * 16;
      c.cleanup = Int32Array.from(g.cleanup);
      c.lines = Int32Array.from(g.lines);
      c.retSize = g.retSize;
      c.argSize = g.argSize;
      c.vars = g.vars;
      c.catches = g.catches;
      c.mir = g.mir;
      c.points = g.points ?? [];
      c.backs = g.backs ?? [];
      c.out = g.out ?? 0;
    };
    this.fns.push(c);
    this.byKey.set(key, index);
    return index;
  }
  finish(c: Code): void {
    if (c.ready) return;
    const f = c.compile!;
    c.compile = null;
    f();
    c.ready = true;
  }
  fnPointer(index: number): number {
    return 16 + index * 8;
  }
  fnOfPointer(p: number): number {
    const i = (p - 16) / 8;
    return p >= 16 && i < this.fns.length && Number.isInteger(i) ? i : -1;
  }
  moves(body: MirBody): MoveData {
    let m = this.moveData.get(body);
    if (!m) {
      const tr = new Traits(
        this.src.s,
        this.src.l,
        newTable(),
        Traits.elaborate(this.src.l, body.env).map(Traits.erasePred),
      );
      m = new MoveData(body, (t) => t.k === 'adt' && hasDropImpl(tr, t));
      this.moveData.set(body, m);
    }
    return m;
  }
  closureBody(def: ClosureDef): MirBody {
    let m = this.closureMir.get(def);
    if (!m) {
      const owner = this.src.mirOf(def.owner as FnDef);
      for (const c of owner.closures) this.closureMir.set(c.closure!, c);
      m = this.closureMir.get(def);
      if (!m) throw new Error('closure body');
    }
    return m;
  }
  instance(def: FnDef, args: readonly Arg[]): number {
    const key = `f${def.id}<${args.map((a) => a.id).join()}`;
    const old = this.byKey.get(key);
    if (old !== undefined) return old;
    if (def.ctor) return this.register(key, def.fullPath, true, false, () => this.glue.ctor(def, args));
    return this.register(
      key,
      def.fullPath,
      def.library,
      tracksCaller(def),
      () => new FnGen(this, this.src.mirOf(def), args).run(),
      args,
    );
  }
  closureInstance(ty: Ty & { k: 'closure' }): number {
    const body = this.closureBody(ty.def);
    return this.register(`c${ty.def.id}<${ty.args.map((a) => a.id).join()}`, body.name, body.library, false, () =>
      new FnGen(this, body, ty.args).run(),
    );
  }
  langFn(name: string): number {
    const d = this.src.s.lang.get(name);
    if (d?.kind !== 'fn') throw new Error(`library function ${name}`);
    return this.instance(d, []);
  }
  /** Where each argument of an instance lies in its frame. */
  argOffsets(index: number): number[] {
    const key = this.fns[index]!.key;
    const d = [...this.src.s.lang.values()].find((x) => x.kind === 'fn' && key === `f${x.id}<`);
    if (d?.kind !== 'fn') throw new Error('argOffsets');
    const sig = this.src.l.fnSig(d);
    return this.frameOf(
      sig.inputs.map((i) => this.norm(i)),
      this.norm(sig.output),
    ).args;
  }
  frameOf(inputs: readonly Ty[], output: Ty): { args: number[]; size: number } {
    let off = this.layouts.of(output).size;
    const args: number[] = [];
    for (const i of inputs) {
      const l = this.layouts.of(i);
      const al = Math.max(l.align, l.size >= 4 ? 4 : 1);
      off = Math.ceil(off / al) * al;
      args.push(off);
      off += l.size;
    }
    return { args, size: off };
  }
  /** Which code a call of `def` with concrete arguments reaches. */
  resolve(def: FnDef, args: readonly Arg[]): Callee {
    if (def.intrinsic && !def.node?.body) return { k: 'intrinsic', name: def.intrinsic, args, def };
    const c = def.container;
    if (c?.kind !== 'trait') return { k: 'fn', index: this.instance(def, args) };
    const self = args[0] as Ty;
    const span = this.src.s.std.span;
    const n = c.generics.count;
    const targs = args.slice(0, n);
    if (/^fn(_mut|_once)?$/.test(c.lang)) {
      if (self.k === 'closure') {
        const kind = self.def.fnKind!;
        const body = this.closureInstance(self);
        if (def.name === 'call_once' && kind !== 'FnOnce')
          return {
            k: 'fn',
            index: this.register(`once ${self.id}`, 'call_once', true, true, () => this.glue.callOnce(self, body)),
          };
        return { k: 'fn', index: body };
      }
      if (self.k === 'fndef' || self.k === 'fnptr')
        return {
          k: 'fn',
          index: this.register(`fnshim ${def.name} ${self.id}`, 'call', true, true, () =>
            this.glue.fnShim(self, def.name === 'call_once'),
          ),
        };
    }
    const sel = this.tr.select(c, targs, span, 0);
    if (sel.k !== 'ok') throw new Error(`no instance of ${c.name}::${def.name} for ${T.show(self)} (${sel.k})`);
    switch (sel.source.k) {
      case 'impl': {
        const impl = sel.source.impl;
        const iargs = this.tr.t.resolveArgs(sel.source.args).slice();
        this.settle(sel.nested, iargs);
        const own = impl.items.get(def.name);
        const fixed = T.eraseArgs(this.tr.t.resolveArgs(iargs)).map((a) => (a.isTy ? this.norm(a) : a));
        if (own?.kind === 'fn') {
          const rest = args.slice(n);
          const a = [...fixed, ...rest];
          if (own.intrinsic && !own.node?.body) return { k: 'intrinsic', name: own.intrinsic, args: a, def: own };
          return { k: 'fn', index: this.instance(own, a) };
        }
        if (def.intrinsic && !def.node?.body) return { k: 'intrinsic', name: def.intrinsic, args, def };
        return { k: 'fn', index: this.instance(def, args) };
      }
      case 'object': {
        if (self.k !== 'dyn') throw new Error('object');
        const slots = this.methods(self);
        const i = slots.findIndex((m) => m.def === def);
        if (i < 0) return { k: 'fn', index: this.instance(def, args) };
        return { k: 'virtual', slot: 24 + i * 8 };
      }
      case 'builtin':
        if (c.lang === 'clone' && def.name === 'clone')
          return {
            k: 'fn',
            index: this.register(`clone ${self.id}`, 'clone', true, false, () => this.glue.clone(self)),
          };
        return { k: 'fn', index: this.instance(def, args) };
      default:
        throw new Error(`instance of ${c.name}::${def.name} from ${sel.source.k}`);
    }
  }
  /** Lets nested obligations fix impl arguments that the header alone leaves open. */
  private settle(nested: import('../check/traits.ts').Obligation[], args: Arg[]): void {
    let todo = nested.slice();
    for (let r = 0; r < 8 && args.some((a) => this.tr.t.resolveArg(a).flags & T.HAS_INFER) && todo.length; r++) {
      const next: typeof todo = [];
      for (const o of todo) {
        if (o.pred.k === 'proj') {
          const out: typeof todo = [];
          const ty = this.tr.project(o.pred.trait, o.pred.item, o.pred.args, o.span, 0, out);
          if (ty === 'ambig') {
            next.push(o);
            continue;
          }
          if (ty !== 'err') {
            const p = o.pred;
            this.tr.t.attempt(() => this.tr.t.unify(ty, p.ty));
          }
          next.push(...out);
        } else if (o.pred.k === 'trait') {
          const s = this.tr.select(o.pred.trait, o.pred.args, o.span, 0);
          if (s.k === 'ok') next.push(...s.nested);
          else if (s.k === 'ambig') next.push(o);
        }
      }
      todo = next;
    }
  }
  // ---- dynamic dispatch
  methods(t: Ty & { k: 'dyn' }): { trait: TraitDef; args: readonly Arg[]; def: FnDef }[] {
    if (!t.trait) return [];
    const out: { trait: TraitDef; args: readonly Arg[]; def: FnDef }[] = [];
    for (const c of this.src.l.elaborate([{ trait: t.trait, args: [t, ...t.args] }]))
      for (const m of c.trait.items.values())
        if (m.kind === 'fn' && m.hasSelf && !this.src.l.whereSelfSized(m))
          out.push({ trait: c.trait, args: c.args, def: m });
    return out;
  }
  /** The vtable of a concrete type for a trait object: drop glue, size, align, methods. */
  vtable(concrete: Ty, object: Ty & { k: 'dyn' }): number {
    const key = `${concrete.id}:${object.trait?.id ?? 0}:${object.args.map((a) => a.id).join()}`;
    let a = this.vtables.get(key);
    if (a !== undefined) return a;
    const ms = this.methods(object);
    a = this.staticAlloc(24 + ms.length * 8, 8);
    this.vtables.set(key, a);
    this.vtableTys.set(a, concrete);
    const l = this.layouts.of(concrete);
    const vm = this.vm;
    const put = (o: number, v: number): void => {
      vm.U32[(a! + o) >> 2] = v;
      vm.U32[(a! + o + 4) >> 2] = 0;
    };
    put(0, this.needsDrop(concrete) ? this.fnPointer(this.glue.dropFn(concrete)) : 0);
    put(8, l.size);
    put(16, l.align);
    ms.forEach((m, i) => {
      if (m.def.generics.own.some((p) => p.k !== 'lt')) {
        put(24 + i * 8, 0);
        return;
      }
      const full = m.args.map((x) => (x === object ? concrete : x)).slice() as Arg[];
      full[0] = concrete;
      for (const p of m.def.generics.own) full[p.index] = T.reErased;
      put(
        24 + i * 8,
        this.fnPointer(
          this.glue.virtual(
            m.def,
            full.map((x) => (x.isTy ? this.norm(x) : x.k === 're' ? T.reErased : x)),
          ),
        ),
      );
    });
    this.publish(a, 24 + ms.length * 8);
    return a;
  }
  typeOfVtable(a: number): Ty | null {
    return this.vtableTys.get(a) ?? null;
  }
  upcast(vt: number, typeIndex: number): number {
    const t = this.vtableTys.get(vt);
    if (!t) throw new Error('upcast');
    return this.vtable(t, this.types[typeIndex] as Ty & { k: 'dyn' });
  }
  lazy(_n: number, _vm: Vm): void {}
}
export interface Generated {
  code: number[];
  frame: number;
  cleanup: number[];
  lines: number[];
  retSize: number;
  argSize: number;
  vars: Code['vars'];
  catches: boolean;
  mir: MirBody | null;
  points?: number[];
  backs?: number[];
  out?: number;
}
/** A constant whose evaluation panics: rustc's E0080. */
export class ConstPanic extends Error {
  readonly body: MirBody;
  constructor(body: MirBody) {
    super('const panic');
    this.body = body;
  }
}
import { InferTable } from '../check/infer.ts';
function newTable(): InferTable {
  return new InferTable();
}
export { hasDropImpl };
