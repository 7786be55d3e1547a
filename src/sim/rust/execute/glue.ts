// Code the compiler writes itself: drop glue, clone and call shims, constructors as functions. After rustc_mir_transform::shim 1.95.
import * as T from '../check/types.ts';
import type { Arg, Ty } from '../check/types.ts';
import type { FnDef, VariantDef } from '../check/defs.ts';
import { placeOf } from '../mir/mir.ts';
import type { MirBody } from '../mir/mir.ts';
import { hasDropImpl } from '../mir/build.ts';
import { FnGen } from './fngen.ts';
import { OPS } from './ops.ts';
import type { Compiler, Generated } from './codegen.ts';

const op = (n: string): number => OPS[n]!;
/** A little assembler over FnGen's own helpers. */
class Asm {
  readonly code: number[] = [];
  private top: number;
  private readonly fix: number[] = [];
  readonly cleanup: [number, number][] = [];
  private readonly c: Compiler;
  private readonly ret: number;
  constructor(c: Compiler, start: number, ret: number) {
    this.c = c;
    this.top = Math.ceil(start / 8) * 8;
    this.ret = ret;
  }
  emit(...x: number[]): void {
    this.code.push(...x);
  }
  tmp(n = 8): number {
    this.top = Math.ceil(this.top / 8) * 8;
    const o = this.top;
    this.top += n;
    return o;
  }
  move(dst: number, src: number, size: number, align = 8): void {
    if (!size || dst === src) return;
    if (size === 1) this.emit(op('MOV1'), dst, src);
    else if (size === 2 && align >= 2) this.emit(op('MOV2'), dst, src);
    else if (size === 4 && align >= 4) this.emit(op('MOV4'), dst, src);
    else if (size === 8 && align >= 4) this.emit(op('MOV8'), dst, src);
    else this.emit(op('MOVN'), dst, src, size);
  }
  out(off: number, src: number, size: number, align = 8): void {
    if (!size) return;
    const at = this.code.length;
    this.move(off, src + 1e7, size, align);
    this.code[at + 2] = src;
    this.fix.push(at + 1);
  }
  in(dst: number, off: number, size: number, align = 8): void {
    if (!size) return;
    const at = this.code.length;
    this.move(dst, off + 1e7, size, align);
    this.code[at + 2] = off;
    this.fix.push(at + 2);
  }
  call(f: number): number {
    const pc = this.code.length;
    this.emit(op('CALL'), f, 0);
    this.fix.push(this.code.length - 1);
    return pc;
  }
  vcall(vt: number, slot: number): number {
    const pc = this.code.length;
    this.emit(op('VCALL'), vt, slot, 0);
    this.fix.push(this.code.length - 1);
    return pc;
  }
  calli(s: number): number {
    const pc = this.code.length;
    this.emit(op('CALLI'), s, 0);
    this.fix.push(this.code.length - 1);
    return pc;
  }
  here(): number {
    return this.code.length;
  }
  done(catches = false): Generated {
    const frame = Math.ceil(this.top / 16) * 16;
    for (const f of this.fix) this.code[f]! += frame;
    void this.c;
    return {
      code: this.code,
      frame,
      cleanup: this.cleanup.flat(),
      lines: [],
      retSize: this.ret,
      argSize: 0,
      vars: [],
      catches,
      mir: null,
    };
  }
}
export class Glue {
  private readonly c: Compiler;
  constructor(c: Compiler) {
    this.c = c;
  }
  private lay(t: Ty) {
    return this.c.layouts.of(t);
  }
  dropFn(t: Ty): number {
    return this.c.register(`drop ${t.id}`, `drop_in_place::<${T.show(t)}>`, true, false, () => this.drop(t));
  }
  private dropImpl(t: Ty & { k: 'adt' }): number {
    const d = this.c.src.s.langTrait('drop').items.get('drop');
    if (d?.kind !== 'fn') throw new Error('Drop');
    const r = this.c.resolve(d, [t]);
    if (r.k !== 'fn') throw new Error('Drop impl');
    return r.index;
  }
  boxFree(t: Ty & { k: 'adt' }): number {
    return this.dropImpl(t);
  }
  private drop(t: Ty): Generated {
    const fat = this.c.layouts.tail(t) !== 'thin';
    const a = new Asm(this.c, fat ? 16 : 8, 0);
    const part =
      (ty: Ty, off: number, meta: boolean): (() => number) =>
      () => {
        const p = a.tmp();
        if (meta && this.c.layouts.tail(ty) === 'vtable') a.emit(op('ADDDYN'), p, 0, off, 8);
        else a.emit(op('ADDP'), p, 0, off);
        a.out(0, p, 8);
        if (meta) a.out(8, 8, 8);
        return a.call(this.dropFn(ty));
      };
    /** Runs the steps; a panic in one goes on with those after it. */
    const sequence = (steps: (() => number)[]): void => {
      const pcs = steps.map((s) => s());
      a.emit(op('RET'));
      const starts: number[] = [];
      if (pcs.length > 0) {
        for (let i = 1; i < steps.length; i++) {
          starts[i] = a.here();
          steps[i]!();
        }
        starts[steps.length] = a.here();
        a.emit(op('RESUME'));
        pcs.forEach((pc, i) => a.cleanup.push([pc, starts[i + 1]!]));
      }
    };
    const fieldSteps = (ty: Ty, v: VariantDef | null): (() => number)[] => {
      const l = this.lay(ty);
      const offs = v && l.variants ? l.variants[v.index]!.offsets : l.offsets;
      return this.c.layouts
        .fieldTys(ty, v)
        .flatMap((ft, i) =>
          this.c.needsDrop(ft) ? [part(ft, offs[i]!, fat && this.c.layouts.tail(ft) !== 'thin')] : [],
        );
    };
    switch (t.k) {
      case 'tuple':
      case 'closure':
        sequence(fieldSteps(t, null));
        return a.done();
      case 'adt': {
        if (t.def.lang === 'box') {
          const inner = t.args[0] as Ty;
          const steps: (() => number)[] = [];
          if (this.c.needsDrop(inner))
            steps.push(() => {
              const p = a.tmp(16);
              a.emit(op('LD8'), p, 0, 0);
              a.out(0, p, 8);
              if (this.c.layouts.tail(inner) !== 'thin') {
                a.emit(op('LD8'), p + 8, 0, 8);
                a.out(8, p + 8, 8);
              }
              return a.call(this.dropFn(inner));
            });
          steps.push(() => {
            a.out(0, 0, 8);
            return a.call(this.boxFree(t));
          });
          sequence(steps);
          return a.done();
        }
        const own = hasDropImpl(this.c.tr, t);
        const first: (() => number)[] = own
          ? [
              () => {
                a.out(0, 0, 8);
                if (fat) a.out(8, 8, 8);
                return a.call(this.dropImpl(t));
              },
            ]
          : [];
        if (t.def.what !== 'enum') {
          sequence([...first, ...fieldSteps(t, null)]);
          return a.done();
        }
        // an enum: its own drop, then the fields of the variant it is
        const l = this.lay(t);
        let dropPc = -1;
        if (own) dropPc = first[0]!();
        const bodies = (): void => {
          const d = a.tmp();
          const g = new FnGen(this.c, emptyBody, []).useTemps(a.tmp(64));
          g.discriminant(d, { m: 'p', slot: 0, off: 0, meta: -1, ty: t });
          const shift = a.here();
          this.relocate(g.code, shift, a);
          void l;
          for (const v of t.def.variants) {
            const st = fieldSteps(t, v);
            if (!st.length) continue;
            const dv = this.c.src.discOf(v);
            a.emit(op('JNE8'), d, Number(BigInt.asIntN(32, dv)), Number(BigInt.asIntN(32, dv >> 32n)), 0);
            const fix = a.here() - 1;
            sequence(st);
            a.code[fix] = a.here();
          }
          a.emit(op('RET'));
        };
        bodies();
        if (dropPc >= 0) {
          const at = a.here();
          for (const v of t.def.variants) {
            const st = fieldSteps(t, v);
            if (!st.length) continue;
            const d = a.tmp();
            const g = new FnGen(this.c, emptyBody, []).useTemps(a.tmp(64));
            g.discriminant(d, { m: 'p', slot: 0, off: 0, meta: -1, ty: t });
            this.relocate(g.code, a.here(), a);
            const dv = this.c.src.discOf(v);
            a.emit(op('JNE8'), d, Number(BigInt.asIntN(32, dv)), Number(BigInt.asIntN(32, dv >> 32n)), 0);
            const fix = a.here() - 1;
            for (const s of st) s();
            a.code[fix] = a.here();
          }
          a.emit(op('RESUME'));
          a.cleanup.push([dropPc, at]);
        }
        return a.done();
      }
      case 'array':
      case 'slice': {
        const n = a.tmp(),
          i = a.tmp(),
          b = a.tmp();
        const size = this.lay(t.ty).size;
        if (t.k === 'slice') a.move(n, 8, 8);
        else a.emit(op('C8'), n, Number((t.len as { value: bigint }).value), 0);
        a.emit(op('C8'), i, 0, 0);
        const loop = (ret: string): { pc: number; head: number } => {
          const head = a.here();
          a.emit(op('LT_U64'), b, i, n);
          a.emit(op('JZ'), b, 0);
          const fix = a.here() - 1;
          const p = a.tmp();
          a.emit(op('IDX'), p, 0, i, size);
          a.emit(op('ADDI_U64'), i, i, 1);
          a.out(0, p, 8);
          const pc = a.call(this.dropFn(t.ty));
          a.emit(op('JMP'), head);
          a.code[fix] = a.here();
          a.emit(op(ret));
          return { pc, head };
        };
        const m = loop('RET'),
          c = loop('RESUME');
        a.cleanup.push([m.pc, c.head]);
        return a.done();
      }
      case 'dyn':
        a.out(0, 0, 8);
        a.vcall(8, 0);
        a.emit(op('RET'));
        return a.done();
      default:
        a.emit(op('RET'));
        return a.done();
    }
  }
  /** Moves straight-line code with jumps to its new place. */
  private relocate(code: number[], shift: number, a: Asm): void {
    const lens: Record<number, number> = {};
    for (const [n, o] of Object.entries(OPS)) lens[o] = LENGTHS[n] ?? 0;
    for (let i = 0; i < code.length;) {
      const o = code[i]!;
      const n = Object.keys(OPS).find((k) => OPS[k] === o)!;
      const len = lenOf(n);
      const xs = code.slice(i, i + len);
      if (n === 'JMP') xs[1]! += shift;
      if (n.startsWith('JNE') || n.startsWith('JEQ')) xs[len - 1]! += shift;
      a.emit(...xs);
      i += len;
    }
  }
  ctor(def: FnDef, args: readonly Arg[]): Generated {
    const sig = this.c.src.l.fnSig(def);
    const ins = sig.inputs.map((i) => this.c.norm(T.subst(i, args))),
      out = this.c.norm(T.subst(sig.output, args)) as Ty & { k: 'adt' };
    const fr = this.c.frameOf(ins, out);
    const a = new Asm(this.c, fr.size, this.lay(out).size);
    const l = this.lay(out);
    const v = def.ctor!;
    const offs = l.variants ? l.variants[v.index]!.offsets : l.offsets;
    const copies = ins.map((t, i) => {
      const s = this.lay(t);
      const p = a.tmp(Math.max(8, s.size));
      a.move(p, fr.args[i]!, s.size, s.align);
      return { p, s };
    });
    copies.forEach((x, i) => a.move(offs[i]!, x.p, x.s.size, x.s.align));
    if (l.variants) {
      const g = new FnGen(this.c, emptyBody, []);
      g.setTag(0, out, v);
      a.emit(...g.code);
    }
    a.emit(op('RET'));
    return a.done();
  }
  callOnce(self: Ty & { k: 'closure' }, body: number): Generated {
    const sig = this.c.tr.callSig(self)!;
    const tup = this.c.norm(T.tuple(sig.inputs)),
      out = this.c.norm(sig.output);
    const fr = this.c.frameOf([self, tup], out);
    const inner = this.c.frameOf([T.tUsize, tup], out);
    const a = new Asm(this.c, fr.size, this.lay(out).size);
    const tl = this.lay(tup),
      ol = this.lay(out);
    const p = a.tmp();
    a.emit(op('LEA'), p, fr.args[0]!);
    a.out(inner.args[0]!, p, 8);
    a.out(inner.args[1]!, fr.args[1]!, tl.size, tl.align);
    const pc = a.call(body);
    a.in(0, 0, ol.size, ol.align);
    const drop = (): void => {
      if (this.c.needsDrop(self)) {
        a.emit(op('LEA'), p, fr.args[0]!);
        a.out(0, p, 8);
        a.call(this.dropFn(self));
      }
    };
    drop();
    a.emit(op('RET'));
    if (this.c.needsDrop(self)) {
      a.cleanup.push([pc, a.here()]);
      drop();
      a.emit(op('RESUME'));
    }
    return a.done();
  }
  fnShim(self: Ty & { k: 'fndef' | 'fnptr' }, byValue: boolean): Generated {
    const sig = this.c.tr.callSig(self)!;
    const ins = sig.inputs.map((i) => this.c.norm(i)),
      out = this.c.norm(sig.output),
      tup = T.tuple(ins);
    const st = byValue ? self : T.ref(T.reErased, false, self);
    const fr = this.c.frameOf([st, tup], out),
      inner = this.c.frameOf(ins, out);
    const a = new Asm(this.c, fr.size, this.lay(out).size);
    const tl = this.lay(tup),
      ol = this.lay(out);
    ins.forEach((t, i) => {
      const l = this.lay(t);
      a.out(inner.args[i]!, fr.args[1]! + tl.offsets[i]!, l.size, l.align);
    });
    if (self.k === 'fndef') {
      const r = this.c.resolve(self.def, self.args);
      a.call(r.k === 'fn' ? r.index : this.wrapper(self));
    } else {
      let s = fr.args[0]!;
      if (!byValue) {
        s = a.tmp();
        a.emit(op('LD8'), s, fr.args[0]!, 0);
      }
      a.calli(s);
    }
    a.in(0, 0, ol.size, ol.align);
    a.emit(op('RET'));
    return a.done();
  }
  /** A function item whose call is no plain call (an intrinsic, a trait object's method) as a function. */
  wrapper(f: Ty & { k: 'fndef' }): number {
    return this.c.register(`wrap ${f.id}`, f.def.fullPath, true, true, () => {
      const sig = this.c.tr.callSig(f)!;
      const ins = sig.inputs.map((i) => this.c.norm(i)),
        out = this.c.norm(sig.output);
      const sp = f.def.span;
      const decl = (ty: Ty) => ({
        ty,
        mut: false,
        name: '',
        kind: 'temp' as const,
        span: sp,
        refBinding: false,
        guardRef: false,
        typed: false,
        id: -1,
        self: false,
      });
      const body: MirBody = {
        ...emptyBody,
        locals: [decl(out), ...ins.map(decl)],
        args: ins.length,
        blocks: [
          {
            stmts: [],
            cleanup: false,
            term: {
              k: 'call',
              fn: { k: 'const', ty: f, val: { k: 'zst' }, span: sp },
              args: ins.map((_, i) => ({ k: 'move', place: placeOf(i + 1), span: sp })),
              dest: placeOf(0),
              target: 1,
              unwind: null,
              fnSpan: sp,
              op: false,
              span: sp,
            },
          },
          { stmts: [], cleanup: false, term: { k: 'return', span: sp } },
        ],
      };
      return new FnGen(this.c, body, []).run();
    });
  }
  closureFn(f: Ty & { k: 'closure' }): number {
    return this.c.register(`clfn ${f.id}`, 'closure', true, true, () => {
      const sig = this.c.tr.callSig(f)!;
      const ins = sig.inputs.map((i) => this.c.norm(i)),
        out = this.c.norm(sig.output),
        tup = T.tuple(ins);
      const fr = this.c.frameOf(ins, out),
        tl = this.lay(tup),
        ol = this.lay(out);
      const self: Ty = f.def.fnKind === 'FnOnce' ? f : T.ref(T.reErased, false, f);
      const inner = this.c.frameOf([self, tup], out);
      const a = new Asm(this.c, fr.size, ol.size);
      const t = a.tmp(Math.max(8, tl.size));
      ins.forEach((x, i) => {
        const l = this.lay(x);
        a.move(t + tl.offsets[i]!, fr.args[i]!, l.size, l.align);
      });
      if (this.lay(self).size) {
        const p = a.tmp();
        a.emit(op('C8'), p, 16, 0);
        a.out(inner.args[0]!, p, 8);
      }
      a.out(inner.args[1]!, t, tl.size, tl.align);
      a.call(this.c.closureInstance(f));
      a.in(0, 0, ol.size, ol.align);
      a.emit(op('RET'));
      return a.done();
    });
  }
  clone(t: Ty): Generated {
    const l = this.lay(t);
    const fr = this.c.frameOf([T.ref(T.reErased, false, t)], t);
    const a = new Asm(this.c, fr.size, l.size);
    const p = fr.args[0]!;
    if (this.c.isCopy(t)) {
      if (l.size) a.emit(op('LDN'), 0, p, 0, l.size);
      a.emit(op('RET'));
      return a.done();
    }
    const m = this.c.src.s.langTrait('clone').items.get('clone');
    if (m?.kind !== 'fn') throw new Error('Clone');
    const done: { off: number; ty: Ty }[] = [];
    const pcs: number[] = [];
    this.c.layouts.fieldTys(t, null).forEach((ft, i) => {
      const fl = this.lay(ft);
      const off = l.offsets[i]!;
      if (this.c.isCopy(ft)) {
        if (fl.size) {
          const q = a.tmp(Math.max(8, fl.size));
          a.emit(op('LDN'), q, p, off, fl.size);
          a.move(off, q, fl.size, fl.align);
        }
        return;
      }
      const r = this.c.resolve(m, [ft]);
      const q = a.tmp();
      a.emit(op('ADDP'), q, p, off);
      const inner = this.c.frameOf([T.ref(T.reErased, false, ft)], ft);
      a.out(inner.args[0]!, q, 8);
      pcs.push(r.k === 'fn' ? a.call(r.index) : a.call(this.wrapper(T.fndef(m, [ft]) as Ty & { k: 'fndef' })));
      a.in(off, 0, fl.size, fl.align);
      done.push({ off, ty: ft });
    });
    a.emit(op('RET'));
    return a.done();
  }
  /** A vtable's entry: the receiver comes as a thin pointer. */
  virtual(def: FnDef, args: readonly Arg[]): number {
    const f = T.fndef(def, args) as Ty & { k: 'fndef' };
    const r = this.c.resolve(def, args);
    const idx = r.k === 'fn' ? r.index : this.wrapper(f);
    if (def.node?.selfKind !== 'value') return idx;
    return this.c.register(`byptr ${f.id}`, def.name, true, true, () => {
      const sig = this.c.tr.callSig(f)!;
      const ins = sig.inputs.map((i) => this.c.norm(i)),
        out = this.c.norm(sig.output);
      const outer = this.c.frameOf([T.tUsize, ...ins.slice(1)], out),
        inner = this.c.frameOf(ins, out);
      const a = new Asm(this.c, outer.size, this.lay(out).size);
      const sl = this.lay(ins[0]!);
      if (sl.size) {
        const t = a.tmp(Math.max(8, sl.size));
        a.emit(op('LDN'), t, outer.args[0]!, 0, sl.size);
        a.out(inner.args[0]!, t, sl.size, sl.align);
      }
      ins.slice(1).forEach((x, i) => {
        const l = this.lay(x);
        a.out(inner.args[i + 1]!, outer.args[i + 1]!, l.size, l.align);
      });
      a.call(idx);
      const ol = this.lay(out);
      a.in(0, 0, ol.size, ol.align);
      a.emit(op('RET'));
      return a.done();
    });
  }
  /** `Box<F>` called once: the closure is moved out of the box, whose memory is then freed. */
  boxCallOnce(f: Ty, tup: Ty, out: Ty): number {
    return this.c.register(`boxonce ${f.id} ${tup.id}`, 'call_once', true, true, () => {
      const adt = this.c.src.s.langAdt('box');
      const bt = T.adt(adt, [f]) as Ty & { k: 'adt' };
      const fr = this.c.frameOf([bt, tup], out);
      const a = new Asm(this.c, fr.size, this.lay(out).size);
      const tl = this.lay(tup),
        ol = this.lay(out);
      const b = fr.args[0]!;
      let pc: number;
      const once = this.c.src.s.langTrait('fn_once').items.get('call_once');
      if (once?.kind !== 'fn') throw new Error('FnOnce');
      if (f.k === 'dyn') {
        const slot = this.c.methods(f).findIndex((m) => m.def === once);
        const inner = this.c.frameOf([T.tUsize, tup], out);
        a.out(inner.args[0]!, b, 8);
        a.out(inner.args[1]!, fr.args[1]!, tl.size, tl.align);
        pc = a.vcall(b + 8, 24 + slot * 8);
      } else {
        const inner = this.c.frameOf([f, tup], out);
        const fl = this.lay(f);
        if (fl.size) {
          const t = a.tmp(Math.max(8, fl.size));
          a.emit(op('LDN'), t, b, 0, fl.size);
          a.out(inner.args[0]!, t, fl.size, fl.align);
        }
        a.out(inner.args[1]!, fr.args[1]!, tl.size, tl.align);
        const r = this.c.resolve(once, [f, tup]);
        pc = a.call(r.k === 'fn' ? r.index : this.wrapper(T.fndef(once, [f, tup]) as Ty & { k: 'fndef' }));
      }
      a.in(0, 0, ol.size, ol.align);
      const free = (): void => {
        const p = a.tmp();
        a.emit(op('LEA'), p, b);
        a.out(0, p, 8);
        a.call(this.boxFree(bt));
      };
      free();
      a.emit(op('RET'));
      a.cleanup.push([pc, a.here()]);
      free();
      a.emit(op('RESUME'));
      return a.done();
    });
  }
}
import { OP_LENGTH, OP_NAMES } from './ops.ts';
const LENGTHS: Record<string, number> = Object.fromEntries(OP_NAMES.map((n, i) => [n, OP_LENGTH[i]!]));
const lenOf = (n: string): number => LENGTHS[n]!;
const emptyBody: MirBody = {
  name: 'glue',
  owner: null as unknown as FnDef,
  closure: null,
  locals: [
    {
      ty: T.tUnit,
      mut: false,
      name: '',
      kind: 'ret',
      span: { start: 1 << 24, end: 1 << 24, exp: null },
      refBinding: false,
      guardRef: false,
      typed: false,
      id: -1,
      self: false,
    },
  ],
  args: 0,
  blocks: [],
  span: { start: 1 << 24, end: 1 << 24, exp: null },
  env: [],
  library: true,
  trackCaller: true,
  closures: [],
  tainted: false,
  endSpan: { start: 1 << 24, end: 1 << 24, exp: null },
  upvarNames: [],
  headSpan: { start: 1 << 24, end: 1 << 24, exp: null },
  sigSpans: [],
  userVars: [],
};
