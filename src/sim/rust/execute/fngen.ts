// The code of one function instance, from its MIR and the arguments of its generics.
import * as T from '../check/types.ts';
import type { Arg, Ty } from '../check/types.ts';
import type { VariantDef } from '../check/defs.ts';
import type { ConstVal, Elem, MirBody, Operand, Place, Rvalue, Terminator } from '../mir/mir.ts';
import type { MoveData, Bits } from '../borrowck/movepaths.ts';
import type { BinOp } from '../parse/ast.ts';
import type { Span } from '../parse/lex.ts';
import { emitIntrinsic } from './inline.ts';
import { BINOPS, OPS, SCALARS } from './ops.ts';
import type { Compiler, Generated } from './codegen.ts';
import { outermost } from '../check/fn-expr.ts';

export type PlaceCode = { m: 'f'; off: number; ty: Ty } | { m: 'p'; slot: number; off: number; meta: number; ty: Ty };
const op = (n: string): number => OPS[n]!;
const fused: Record<string, [string, string]> = {
  LT_I32: ['JLT_I32', 'JGE_I32'],
  LE_I32: ['JLE_I32', 'JGT_I32'],
  LT_U64: ['JLT_U64', 'JGE_U64'],
  LE_U64: ['JLE_U64', 'JGT_U64'],
  EQ_4: ['JEQ_4', 'JNEQ_4'],
  NE_4: ['JNEQ_4', 'JEQ_4'],
  EQ_8: ['JEQ_8', 'JNEQ_8'],
  NE_8: ['JNEQ_8', 'JEQ_8'],
};

export class FnGen {
  readonly c: Compiler;
  readonly body: MirBody;
  readonly args: readonly Arg[];
  readonly code: number[] = [];
  private readonly folder: T.Folder;
  private readonly tys: Ty[] = [];
  readonly offs: number[] = [];
  private base = 0;
  private tmpTop = 0;
  private maxFrame = 0;
  private readonly starts: number[] = [];
  private readonly patches: { at: number; block: number }[] = [];
  private readonly frameFix: number[] = [];
  private readonly cleanupFix: { pc: number; block: number }[] = [];
  private readonly lines: number[] = [];
  private readonly flags = new Map<number, number>();
  private lastLine = -1;
  retSize = 0;
  private readonly tyCache = new Map<Ty, Ty>();
  private vars: Generated['vars'] = [];
  private discOf = new Map<number, Place>();
  private cmpOf = new Map<number, [string, number, number]>();
  constructor(c: Compiler, body: MirBody, args: readonly Arg[]) {
    this.c = c;
    this.body = body;
    this.args = args;
    this.folder = T.substFolder(args);
    void this.folder;
  }
  ty(t: Ty): Ty {
    let r = this.tyCache.get(t);
    if (!r) {
      r = this.c.norm(T.subst(t, this.args));
      this.tyCache.set(t, r);
    }
    return r;
  }
  lay(t: Ty): import('./layout.ts').Layout {
    return this.c.layouts.of(t);
  }
  emit(...xs: number[]): void {
    for (const x of xs) this.code.push(x);
  }
  tmp(size: number, align = 8): number {
    align = Math.max(align, size >= 4 ? 4 : 1);
    this.tmpTop = Math.ceil(this.tmpTop / align) * align;
    const o = this.tmpTop;
    this.tmpTop += Math.max(size, 1);
    if (this.tmpTop > this.maxFrame) this.maxFrame = this.tmpTop;
    return o;
  }
  /** Temporaries from here on (for glue, which has a frame of its own). */
  useTemps(at: number): this {
    this.tmpTop = at;
    return this;
  }
  private reserveLocal(size: number, align: number): number {
    align = Math.max(align, size >= 4 ? 4 : 1);
    this.base = Math.ceil(this.base / align) * align;
    const o = this.base;
    this.base += size;
    return o;
  }
  mark(span: Span): void {
    const s = outermost(span);
    const at = s.start;
    if (at !== this.lastLine) {
      this.lines.push(this.code.length, at);
      this.lastLine = at;
    }
  }

  run(): Generated {
    const b = this.body;
    for (const l of b.locals) this.tys.push(this.ty(l.ty));
    const ins = b.locals.slice(1, b.args + 1).map((_, i) => this.tys[i + 1]!);
    const fr = this.c.frameOf(ins, this.tys[0]!);
    this.offs[0] = 0;
    fr.args.forEach((o, i) => {
      this.offs[i + 1] = o;
    });
    this.base = fr.size;
    this.retSize = this.lay(this.tys[0]!).size;
    for (let i = b.args + 1; i < b.locals.length; i++) {
      const l = this.lay(this.tys[i]!);
      this.offs[i] = this.reserveLocal(l.size, l.align);
    }
    const md = this.c.moves(b);
    this.elaborate(md);
    this.base = Math.ceil(this.base / 8) * 8;
    this.maxFrame = this.base;
    this.tmpTop = this.base;
    for (const [p, o] of this.flags) {
      const l = md.paths[p]!.local;
      this.emit(op('C1'), o, l >= 1 && l <= b.args ? 1 : 0);
    }
    // lay blocks out in the order they are reached
    const order = this.order(md);
    const pos = new Map(order.map((x, i) => [x, i]));
    order.forEach((bi, i) => {
      this.starts[bi] = this.code.length;
      this.block(bi, md, order[i + 1] ?? -1);
    });
    void pos;
    const backs: number[] = [];
    for (const p of this.patches) {
      const to = this.starts[p.block]!;
      this.code[p.at] = to;
      if (to < p.at) backs.push(to);
    }
    const frame = Math.ceil(this.maxFrame / 16) * 16;
    for (const at of this.frameFix) this.code[at]! += frame;
    const cleanup: number[] = [];
    for (const f of this.cleanupFix) cleanup.push(f.pc, this.starts[f.block]!);
    for (let i = 1; i < b.locals.length; i++) {
      const d = b.locals[i]!;
      if (d.name && !d.guardRef)
        this.vars.push({ name: d.name, offset: this.offs[i]!, ty: this.tys[i]!, from: i, to: d.span.start });
    }
    return {
      code: this.code,
      frame,
      cleanup,
      lines: this.lines,
      retSize: this.retSize,
      argSize: fr.size,
      vars: this.vars,
      catches: false,
      mir: b,
      points: this.points,
      backs,
      out: this.out,
    };
  }
  private order(md: MoveData): number[] {
    // straight lines stay together; cleanup comes last
    const seen = new Set<number>();
    const main: number[] = [],
      cold: number[] = [];
    const visit = (start: number): void => {
      const todo = [start];
      while (todo.length) {
        let x = todo.pop()!;
        for (;;) {
          if (seen.has(x) || !md.entryInit[x]) break;
          seen.add(x);
          (this.body.blocks[x]!.cleanup ? cold : main).push(x);
          const t = this.body.blocks[x]!.term;
          if (t.k === 'switch') {
            for (const y of t.targets) todo.push(y.target);
            x = t.otherwise;
          } else if (t.k === 'goto' || t.k === 'falseUnwind' || t.k === 'falseEdge') x = t.target;
          else if (t.k === 'drop' || t.k === 'arith' || t.k === 'bounds') {
            if (t.unwind !== null) todo.push(t.unwind);
            x = t.target;
          } else if (t.k === 'call') {
            if (t.unwind !== null) todo.push(t.unwind);
            if (t.target === null) break;
            x = t.target;
          } else break;
        }
      }
    };
    visit(0);
    return [...main, ...cold];
  }
  // ---- drop flags
  readonly points: number[] = [];
  private needs = new Set<number>();
  private dropPlans = new Map<number, 'none' | 'static' | 'cond' | 'open'>();
  private elaborate(md: MoveData): void {
    this.body.blocks.forEach((blk, bi) => {
      const t = blk.term;
      if (t.k !== 'drop' || !md.entryInit[bi]) return;
      const init = md.entryInit[bi]!.copy(),
        un = md.entryUninit[bi]!.copy();
      for (let i = 0; i < blk.stmts.length; i++) md.step(bi, i, init, un);
      const l = md.lookup(t.place);
      if (!l.exact) {
        this.dropPlans.set(bi, init.has(l.path) ? 'static' : 'none');
        return;
      }
      let anyLive = false,
        anyDead = false,
        kids = 0;
      md.each(l.path, (p) => {
        if (this.maybeLive(md, p, init)) anyLive = true;
        if (un.has(p)) anyDead = true;
        kids++;
      });
      if (!anyLive) this.dropPlans.set(bi, 'none');
      else if (!anyDead) this.dropPlans.set(bi, 'static');
      else if (kids === 1) {
        this.dropPlans.set(bi, 'cond');
        this.needs.add(l.path);
      } else {
        this.dropPlans.set(bi, 'open');
        md.each(l.path, (p) => {
          if (un.has(p)) this.needs.add(p);
        });
      }
    });
    for (const p of this.needs) {
      const o = this.reserveLocal(1, 1);
      this.flags.set(p, o);
    }
  }
  private maybeLive(md: MoveData, p: number, init: Bits): boolean {
    void md;
    return init.has(p);
  }
  private setFlags(md: MoveData, path: number, v: number): void {
    if (!this.flags.size) return;
    md.each(path, (p) => {
      const o = this.flags.get(p);
      if (o !== undefined) this.emit(op('C1'), o, v);
    });
  }
  private flagMoves(md: MoveData, bi: number, i: number): void {
    if (!this.flags.size) return;
    const mv = md.movesAt.get(bi * md.stride + i);
    if (mv) for (const p of mv) this.setFlags(md, p, 0);
  }
  private flagInit(md: MoveData, place: Place): void {
    if (!this.flags.size) return;
    const l = md.lookup(place);
    if (l.exact) this.setFlags(md, l.path, 1);
  }

  // ---- blocks
  private jump(block: number, next: number): void {
    if (block === next) return;
    this.emit(op('JMP'), 0);
    this.patches.push({ at: this.code.length - 1, block });
  }
  private target(block: number): void {
    this.emit(0);
    this.patches.push({ at: this.code.length - 1, block });
  }
  private unwinds(unwind: number | null): void {
    if (unwind !== null) this.cleanupFix.push({ pc: this.code.length, block: unwind });
  }
  private block(bi: number, md: MoveData, next: number): void {
    const blk = this.body.blocks[bi]!;
    this.discOf.clear();
    this.cmpOf.clear();
    const n = blk.stmts.length;
    blk.stmts.forEach((s, i) => {
      this.tmpTop = this.base;
      this.points.push(this.code.length, bi, i);
      if (s.k === 'assign') {
        this.mark(s.span);
        const fusing =
          i === n - 1 &&
          blk.term.k === 'switch' &&
          !s.place.proj.length &&
          blk.term.op.k !== 'const' &&
          blk.term.op.place.local === s.place.local &&
          !blk.term.op.place.proj.length;
        if (fusing && s.rv.k === 'discriminant') {
          this.discOf.set(s.place.local, s.rv.place);
          return;
        }
        this.assign(s.place, s.rv, fusing);
        this.flagMoves(md, bi, i);
        this.flagInit(md, s.place);
      } else if (s.k === 'dead') this.flagMoves(md, bi, i);
    });
    this.tmpTop = this.base;
    this.points.push(this.code.length, bi, n);
    this.terminator(blk.term, bi, md, next, n);
  }
  private terminator(t: Terminator, bi: number, md: MoveData, next: number, at: number): void {
    this.mark(t.span);
    switch (t.k) {
      case 'goto':
      case 'falseUnwind':
      case 'falseEdge':
        this.jump(t.target, next);
        return;
      case 'return':
        this.emit(op('RET'));
        return;
      case 'resume':
        this.emit(op('RESUME'));
        return;
      case 'unreachable':
        this.emit(op('UNREACHABLE'));
        return;
      case 'switch':
        this.switch(t, next);
        return;
      case 'drop': {
        const plan = this.dropPlans.get(bi) ?? 'none';
        if (plan !== 'none') {
          const ty = this.ty(
            t.place.proj.length ? t.place.proj[t.place.proj.length - 1]!.ty : this.body.locals[t.place.local]!.ty,
          );
          const l = md.lookup(t.place);
          if (this.c.needsDrop(ty)) {
            if (plan === 'static') this.dropPlace(this.place(t.place), t.unwind);
            else if (plan === 'cond') {
              const o = this.flags.get(l.path)!;
              this.emit(op('JZ'), o, 0);
              const fix = this.code.length - 1;
              this.dropPlace(this.place(t.place), t.unwind);
              this.code[fix] = this.code.length;
            } else this.openDrop(md, l.path, t.unwind);
          }
          if (l.exact) this.setFlags(md, l.path, 0);
        }
        this.jump(t.target, next);
        return;
      }
      case 'arith':
        this.arith(t);
        this.flagMoves(md, bi, at);
        this.jump(t.target, next);
        return;
      case 'bounds': {
        const i = this.read(t.index),
          l = this.read(t.len);
        this.unwinds(t.unwind);
        this.emit(op('BND'), i, l);
        this.jump(t.target, next);
        return;
      }
      case 'call':
        this.call(t, bi, md, at);
        if (t.target !== null) this.jump(t.target, next);
        else if (this.code[this.code.length - 1] !== op('UNREACHABLE')) this.emit(op('UNREACHABLE'));
        return;
    }
  }
  private switch(t: Terminator & { k: 'switch' }, next: number): void {
    if (t.op.k !== 'const' && !t.op.place.proj.length) {
      const dp = this.discOf.get(t.op.place.local);
      if (dp) {
        this.switchDisc(dp, t, next);
        return;
      }
      const cmp = this.cmpOf.get(t.op.place.local);
      if (cmp && t.targets.length === 1 && t.targets[0]!.v === 0n) {
        const no = t.targets[0]!.target,
          yes = t.otherwise;
        const [y, nn] = fused[cmp[0]]!;
        if (yes === next) {
          this.emit(op(nn), cmp[1], cmp[2]);
          this.target(no);
        } else {
          this.emit(op(y), cmp[1], cmp[2]);
          this.target(yes);
          this.jump(no, next);
        }
        return;
      }
    }
    const ty = this.ty(t.ty);
    const size = this.lay(ty).size;
    const s = this.read(t.op);
    if (size === 1 && ty.k === 'bool' && t.targets.length === 1) {
      const v = t.targets[0]!.v;
      if (t.otherwise === next) {
        this.emit(op(v === 0n ? 'JZ' : 'JNZ'), s);
        this.target(t.targets[0]!.target);
      } else {
        this.emit(op(v === 0n ? 'JNZ' : 'JZ'), s);
        this.target(t.otherwise);
        this.jump(t.targets[0]!.target, next);
      }
      return;
    }
    this.compareJumps(
      s,
      size,
      t.targets.map((x) => ({ v: x.v, target: x.target })),
      t.otherwise,
      next,
    );
  }
  private compareJumps(
    s: number,
    size: number,
    targets: { v: bigint; target: number }[],
    otherwise: number,
    next: number,
  ): void {
    if (size === 16) {
      this.emit(op('INTR'), this.c.intrinsicId('wide_switch'), 3 + 1 + targets.length * 0, s);
      throw new Error('switch on i128');
    }
    const one = targets.length === 1 && targets[0]!.target === next;
    const name = (one ? 'JNE' : 'JEQ') + size;
    for (const x of targets) {
      if (size === 8) this.emit(op(name), s, Number(BigInt.asIntN(32, x.v)), Number(BigInt.asIntN(32, x.v >> 32n)));
      else this.emit(op(name), s, size === 4 ? Number(BigInt.asIntN(32, x.v)) : Number(BigInt.asUintN(size * 8, x.v)));
      this.target(one ? otherwise : x.target);
    }
    if (!one) this.jump(otherwise, next);
  }
  private switchDisc(p: Place, t: Terminator & { k: 'switch' }, next: number): void {
    const pc = this.place(p);
    const ty = pc.ty as Ty & { k: 'adt' };
    const l = this.lay(ty);
    const tag = l.tag;
    if (!tag) {
      const only = l.variants?.findIndex((v) => !v.absent) ?? 0;
      const d = ty.def.variants.length ? this.c.src.discOf(ty.def.variants[only >= 0 ? only : 0]!) : 0n;
      const hit = t.targets.find((x) => x.v === d);
      this.jump(hit ? hit.target : t.otherwise, next);
      return;
    }
    const at = this.sub(pc, tag.offset, T.tU8);
    const s = this.load(at, tag.size, tag.size);
    if (tag.k === 'direct') {
      this.compareJumps(s, tag.size, t.targets, t.otherwise, next);
      return;
    }
    // niche: one value a variant, anything else is the variant that holds data
    const vs = ty.def.variants;
    const mask = (1n << BigInt(tag.size * 8)) - 1n;
    const byDisc = new Map(vs.map((v, i) => [this.c.src.discOf(v), i]));
    const list: { v: bigint; target: number }[] = [];
    let dataTarget: number | null = null;
    const named = new Set<number>();
    for (const x of t.targets) {
      const i = byDisc.get(x.v);
      if (i === undefined) continue;
      named.add(i);
      if (i === tag.untagged) dataTarget = x.target;
      else list.push({ v: (tag.nicheStart + BigInt(i - tag.first)) & mask, target: x.target });
    }
    if (dataTarget === null) {
      this.compareJumps(s, tag.size, list, t.otherwise, next);
      return;
    }
    // the data variant has a target of its own: the others are told apart first
    for (let i = tag.first; i <= tag.last; i++)
      if (i !== tag.untagged && !named.has(i))
        list.push({ v: (tag.nicheStart + BigInt(i - tag.first)) & mask, target: t.otherwise });
    this.compareJumps(s, tag.size, list, dataTarget, next);
  }
  // ---- places
  place(p: Place): PlaceCode {
    let cur: PlaceCode = { m: 'f', off: this.offs[p.local]!, ty: this.tys[p.local]! };
    let variant: VariantDef | null = null;
    for (const e of p.proj) {
      if (e.k === 'downcast') {
        variant = e.variant;
        continue;
      }
      cur = this.project(cur, e, variant);
      variant = null;
    }
    return cur;
  }
  sub(p: PlaceCode, off: number, ty: Ty): PlaceCode {
    return p.m === 'f' ? { m: 'f', off: p.off + off, ty } : { m: 'p', slot: p.slot, off: p.off + off, meta: -1, ty };
  }
  deref(p: PlaceCode, to: Ty): PlaceCode {
    // a box's pointer is its first field
    const fat = this.c.layouts.tail(to) !== 'thin';
    if (p.m === 'f') return { m: 'p', slot: p.off, off: 0, meta: fat ? p.off + 8 : -1, ty: to };
    const t = this.tmp(fat ? 16 : 8);
    this.emit(op('LD8'), t, p.slot, p.off);
    if (fat) this.emit(op('LD8'), t + 8, p.slot, p.off + 8);
    return { m: 'p', slot: t, off: 0, meta: fat ? t + 8 : -1, ty: to };
  }
  private project(p: PlaceCode, e: Elem, variant: VariantDef | null): PlaceCode {
    const ty = this.ty(e.ty);
    switch (e.k) {
      case 'deref':
        return this.deref(p, ty);
      case 'field': {
        const l = this.lay(p.ty);
        let offs = l.offsets;
        if (l.variants) {
          const v = variant ?? (p.ty as Ty & { k: 'adt' }).def.variants[0]!;
          offs = l.variants[v.index]!.offsets;
        }
        const off = offs[e.index]!;
        if (p.m === 'p' && p.meta >= 0 && this.c.layouts.tail(ty) !== 'thin') {
          if (this.c.layouts.tail(ty) === 'vtable') {
            const t = this.tmp(8);
            const b = this.address(p);
            this.emit(op('ADDDYN'), t, b, off, p.meta);
            return { m: 'p', slot: t, off: 0, meta: p.meta, ty };
          }
          return { m: 'p', slot: p.slot, off: p.off + off, meta: p.meta, ty };
        }
        return this.sub(p, off, ty);
      }
      case 'index': {
        const size = this.lay(ty).size;
        const b = this.address(p);
        const t = this.tmp(8);
        this.emit(op('IDX'), t, b, this.offs[e.local]!, size);
        return { m: 'p', slot: t, off: 0, meta: -1, ty };
      }
      case 'constIndex': {
        const size = this.lay(ty).size;
        if (!e.fromEnd) return this.sub(p, e.offset * size, ty);
        if (p.ty.k === 'array')
          return this.sub(p, (Number((p.ty.len as { value: bigint }).value) - e.offset) * size, ty);
        const b = this.address(p);
        const t = this.tmp(8);
        this.emit(op('IDX'), t, b, (p as PlaceCode & { m: 'p' }).meta, size);
        return { m: 'p', slot: t, off: -e.offset * size, meta: -1, ty };
      }
      case 'subslice': {
        const elem = (p.ty as Ty & { k: 'slice' | 'array' }).ty;
        const size = this.lay(elem).size;
        if (p.ty.k === 'array') {
          const n = Number((p.ty.len as { value: bigint }).value) - e.from - e.to;
          if (ty.k === 'array') return this.sub(p, e.from * size, ty);
          const b = this.address(this.sub(p, e.from * size, ty));
          const m = this.tmp(8);
          this.emit(op('C8'), m, n, 0);
          return { m: 'p', slot: b, off: 0, meta: m, ty };
        }
        const q = p as PlaceCode & { m: 'p' };
        const m = this.tmp(8);
        this.emit(op('ADDI_U64'), m, q.meta, -(e.from + e.to));
        return { m: 'p', slot: q.slot, off: q.off + e.from * size, meta: m, ty };
      }
      case 'downcast':
        return p;
    }
  }
  /** A frame slot holding the place's address. */
  address(p: PlaceCode): number {
    if (p.m === 'p' && p.off === 0) return p.slot;
    const t = this.tmp(8);
    if (p.m === 'f') this.emit(op('LEA'), t, p.off);
    else this.emit(op('ADDP'), t, p.slot, p.off);
    return t;
  }
  move(dst: number, src: number, size: number, align: number): void {
    if (size === 0 || dst === src) return;
    if (size === 1) this.emit(op('MOV1'), dst, src);
    else if (size === 2 && align >= 2) this.emit(op('MOV2'), dst, src);
    else if (size === 4 && align >= 4) this.emit(op('MOV4'), dst, src);
    else if (size === 8 && align >= 4) this.emit(op('MOV8'), dst, src);
    else this.emit(op('MOVN'), dst, src, size);
  }
  loadInto(dst: number, p: PlaceCode, size: number, align: number): void {
    if (size === 0) return;
    if (p.m === 'f') {
      this.move(dst, p.off, size, align);
      return;
    }
    if (size === 1) this.emit(op('LD1'), dst, p.slot, p.off);
    else if (size === 2 && align >= 2) this.emit(op('LD2'), dst, p.slot, p.off);
    else if (size === 4 && align >= 4) this.emit(op('LD4'), dst, p.slot, p.off);
    else if (size === 8 && align >= 4) this.emit(op('LD8'), dst, p.slot, p.off);
    else this.emit(op('LDN'), dst, p.slot, p.off, size);
  }
  load(p: PlaceCode, size: number, align: number): number {
    if (p.m === 'f') return p.off;
    const t = this.tmp(size, align);
    this.loadInto(t, p, size, align);
    return t;
  }
  storeFrom(p: PlaceCode, src: number, size: number, align: number): void {
    if (size === 0) return;
    if (p.m === 'f') {
      this.move(p.off, src, size, align);
      return;
    }
    if (size === 1) this.emit(op('ST1'), p.slot, p.off, src);
    else if (size === 2 && align >= 2) this.emit(op('ST2'), p.slot, p.off, src);
    else if (size === 4 && align >= 4) this.emit(op('ST4'), p.slot, p.off, src);
    else if (size === 8 && align >= 4) this.emit(op('ST8'), p.slot, p.off, src);
    else this.emit(op('STN'), p.slot, p.off, src, size);
  }
  // ---- operands
  opTy(o: Operand): Ty {
    return o.k === 'const'
      ? this.ty(o.ty)
      : this.ty(o.place.proj.length ? o.place.proj[o.place.proj.length - 1]!.ty : this.body.locals[o.place.local]!.ty);
  }
  /** A slot holding the operand's value. */
  read(o: Operand): number {
    const ty = this.opTy(o);
    const l = this.lay(ty);
    if (o.k === 'const') {
      const t = this.tmp(l.size, l.align);
      this.constInto(t, ty, o.val);
      return t;
    }
    return this.load(this.place(o.place), l.size, l.align);
  }
  readInto(dst: number, o: Operand): void {
    const ty = this.opTy(o);
    const l = this.lay(ty);
    if (o.k === 'const') this.constInto(dst, ty, o.val);
    else this.loadInto(dst, this.place(o.place), l.size, l.align);
  }
  intInto(dst: number, size: number, v: bigint): void {
    switch (size) {
      case 0:
        return;
      case 1:
        this.emit(op('C1'), dst, Number(BigInt.asUintN(8, v)));
        return;
      case 2:
        this.emit(op('C2'), dst, Number(BigInt.asUintN(16, v)));
        return;
      case 4:
        this.emit(op('C4'), dst, Number(BigInt.asIntN(32, v)));
        return;
      case 8:
        this.emit(op('C8'), dst, Number(BigInt.asIntN(32, v)), Number(BigInt.asIntN(32, v >> 32n)));
        return;
      case 16:
        this.intInto(dst, 8, v);
        this.intInto(dst + 8, 8, v >> 64n);
        return;
    }
  }
  constInto(dst: number, ty: Ty, v: ConstVal): void {
    const l = this.lay(ty);
    const c = this.c;
    switch (v.k) {
      case 'zst':
        return;
      case 'int':
        this.intInto(dst, l.size, v.v);
        return;
      case 'float': {
        const b = new DataView(new ArrayBuffer(8));
        if (l.size === 4) {
          b.setFloat32(0, v.v, true);
          this.emit(op('C4'), dst, b.getInt32(0, true));
        } else {
          b.setFloat64(0, v.v, true);
          this.emit(op('C8'), dst, b.getInt32(0, true), b.getInt32(4, true));
        }
        return;
      }
      case 'str': {
        const s = c.staticStr(v.v);
        this.emit(op('C8'), dst, s.addr, 0);
        this.emit(op('C8'), dst + 8, s.len, 0);
        return;
      }
      case 'bytes': {
        const a = c.staticBytes(v.v);
        this.emit(op('C8'), dst, a, 0);
        if (l.size === 16) this.emit(op('C8'), dst + 8, v.v.length, 0);
        return;
      }
      case 'param': {
        const x = v.c.kind === 'param' ? this.args[v.c.index] : v.c;
        this.intInto(dst, l.size, x && !x.isTy && x.k === 'const' && x.kind === 'value' ? x.value : 0n);
        return;
      }
      case 'item': {
        const args = this.substArgs(v.args);
        let def = v.def;
        let a: readonly Arg[] = args;
        if (def.container?.kind === 'trait') {
          const r = this.assocConst(def, args);
          def = r.def;
          a = r.args;
        }
        const addr = c.constAddr(`k${def.id}<${a.map((x) => x.id).join()}`, ty, () => c.src.mirOf(def), a);
        this.fromStatic(dst, addr, l.size, l.align);
        return;
      }
      case 'static': {
        this.emit(op('C8'), dst, c.staticAddr(v.def), 0);
        return;
      }
      case 'promoted': {
        const inner = this.ty(v.body.locals[0]!.ty);
        const addr = c.constAddr(
          `p${((v.body as MirBody & { pid?: number }).pid ??= nextPromoted++)}<${this.args.map((x) => x.id).join()}`,
          inner,
          () => v.body,
          this.args,
        );
        this.emit(op('C8'), dst, addr, 0);
        if (l.size === 16) throw new Error('promoted of unsized type');
        return;
      }
    }
  }
  private fromStatic(dst: number, addr: number, size: number, align: number): void {
    void align;
    if (size) this.emit(op('CN'), dst, addr, size);
  }
  substArgs(args: readonly Arg[]): readonly Arg[] {
    return T.eraseArgs(T.substArgs(args, this.args)).map((a) => (a.isTy ? this.c.norm(a) : a));
  }
  private assocConst(
    def: import('../check/defs.ts').ConstDef,
    args: readonly Arg[],
  ): { def: import('../check/defs.ts').ConstDef; args: readonly Arg[] } {
    const trait = def.container as import('../check/defs.ts').TraitDef;
    const sel = this.c.tr.select(trait, args.slice(0, trait.generics.count), this.body.span, 0);
    if (sel.k === 'ok' && sel.source.k === 'impl') {
      const own = sel.source.impl.items.get(def.name);
      if (own?.kind === 'const') return { def: own, args: T.eraseArgs(this.c.tr.t.resolveArgs(sel.source.args)) };
    }
    return { def, args };
  }
  scalarIndex(t: Ty): number {
    switch (t.k) {
      case 'int':
      case 'float':
        return SCALARS.indexOf(t.name);
      case 'bool':
        return 14;
      case 'char':
        return 15;
      case 'ptr':
      case 'fnptr':
      case 'ref':
        return 16;
      case 'adt':
        return 16;
      default:
        return -1;
    }
  }
  // ---- rvalues
  assign(place: Place, rv: Rvalue, fuse = false): void {
    const p = this.place(place);
    const l = this.lay(p.ty);
    if (p.m === 'f') {
      this.rvalueInto(p.off, p.ty, rv, place, fuse);
      return;
    }
    const t = this.tmp(l.size, l.align);
    this.rvalueInto(t, p.ty, rv, place, false);
    this.storeFrom(p, t, l.size, l.align);
  }
  private rvalueInto(dst: number, ty: Ty, rv: Rvalue, place: Place, fuse: boolean): void {
    switch (rv.k) {
      case 'use':
        this.readInto(dst, rv.op);
        return;
      case 'ref':
      case 'rawptr': {
        const p = this.place(rv.place);
        if (p.m === 'f') this.emit(op('LEA'), dst, p.off);
        else {
          const meta = p.meta;
          const safe = meta >= 0 && meta === dst;
          const m = safe ? this.tmp(8) : meta;
          if (safe) this.move(m, meta, 8, 8);
          if (p.off === 0) this.move(dst, p.slot, 8, 8);
          else this.emit(op('ADDP'), dst, p.slot, p.off);
          if (meta >= 0) this.move(dst + 8, m, 8, 8);
        }
        return;
      }
      case 'len': {
        const p = this.place(rv.place);
        if (p.ty.k === 'array') this.intInto(dst, 8, (p.ty.len as { value: bigint }).value);
        else this.move(dst, (p as PlaceCode & { m: 'p' }).meta, 8, 8);
        return;
      }
      case 'discriminant':
        this.discriminant(dst, this.place(rv.place));
        return;
      case 'binary': {
        const lt = this.opTy(rv.l);
        const a = this.read(rv.l),
          b = this.read(rv.r);
        this.binary(dst, rv.op, a, b, lt, this.opTy(rv.r), fuse ? place.local : -1);
        return;
      }
      case 'unary': {
        const a = this.read(rv.e);
        const t = this.scalarIndex(this.opTy(rv.e));
        this.emit(op(rv.op === '!' ? 'NOT' : 'NEG'), dst, a, t);
        return;
      }
      case 'cast':
        this.cast(dst, ty, rv);
        return;
      case 'repeat': {
        const l = this.lay(this.opTy(rv.op));
        const n = Number(
          (ty as Ty & { k: 'array' }).len.kind === 'value'
            ? ((ty as Ty & { k: 'array' }).len as { value: bigint }).value
            : 0n,
        );
        if (n === 0 || l.size === 0) return;
        this.readInto(dst, rv.op);
        if (n > 1) this.emit(op('FILL'), dst, n, l.size, 0);
        return;
      }
      case 'aggregate':
        this.aggregate(dst, ty, rv);
        return;
    }
  }
  discriminant(dst: number, p: PlaceCode): void {
    const ty = p.ty;
    if (ty.k !== 'adt' || ty.def.what !== 'enum') {
      this.emit(op('C8'), dst, 0, 0);
      return;
    }
    const l = this.lay(ty);
    const tag = l.tag;
    const vs = ty.def.variants;
    if (!tag) {
      const only = l.variants?.findIndex((v) => !v.absent) ?? 0;
      this.intInto(dst, 8, vs.length ? this.c.src.discOf(vs[Math.max(0, only)]!) : 0n);
      return;
    }
    const s = this.load(this.sub(p, tag.offset, T.tU8), tag.size, tag.size);
    if (tag.k === 'direct') {
      const neg = vs.some((v) => this.c.src.discOf(v) < 0n) || (ty.def.repr !== null && T.isSigned(ty.def.repr));
      const from = SCALARS.indexOf(`${neg ? 'i' : 'u'}${tag.size * 8}` as 'i8');
      this.emit(op('CAST'), dst, s, from, 3);
      return;
    }
    const mask = (1n << BigInt(tag.size * 8)) - 1n;
    const ends: number[] = [];
    for (let i = tag.first; i <= tag.last; i++) {
      if (i === tag.untagged) continue;
      const v = (tag.nicheStart + BigInt(i - tag.first)) & mask;
      if (tag.size === 8)
        this.emit(op('JNE8'), s, Number(BigInt.asIntN(32, v)), Number(BigInt.asIntN(32, v >> 32n)), 0);
      else this.emit(op(`JNE${tag.size}`), s, tag.size === 4 ? Number(BigInt.asIntN(32, v)) : Number(v), 0);
      const fix = this.code.length - 1;
      this.intInto(dst, 8, this.c.src.discOf(vs[i]!));
      this.emit(op('JMP'), 0);
      ends.push(this.code.length - 1);
      this.code[fix] = this.code.length;
    }
    this.intInto(dst, 8, this.c.src.discOf(vs[tag.untagged]!));
    for (const e of ends) this.code[e] = this.code.length;
  }
  binary(dst: number, o: BinOp, a: number, b: number, lt: Ty, rt: Ty, fuseLocal = -1): void {
    void rt;
    const t = this.scalarIndex(lt);
    const i = BINOPS.indexOf(o);
    const size = this.lay(lt).size;
    const name = lt.k === 'int' || lt.k === 'float' ? lt.name : lt.k;
    const put = (n: string, x: number, y: number): void => {
      if (fuseLocal >= 0 && fused[n]) {
        this.cmpOf.set(fuseLocal, [n, x, y]);
        return;
      }
      this.emit(op(n), dst, x, y);
    };
    if (i >= 10) {
      if (name === 'f64') {
        if (o === '==' || o === '!=') {
          put(o === '==' ? 'EQ_F64' : 'NE_F64', a, b);
          return;
        }
        if (o === '<') {
          put('LT_F64', a, b);
          return;
        }
        if (o === '<=') {
          put('LE_F64', a, b);
          return;
        }
        if (o === '>') {
          put('LT_F64', b, a);
          return;
        }
        put('LE_F64', b, a);
        return;
      }
      if ((o === '==' || o === '!=') && name !== 'f32') {
        if (size === 4) {
          put(o === '==' ? 'EQ_4' : 'NE_4', a, b);
          return;
        }
        if (size === 8) {
          put(o === '==' ? 'EQ_8' : 'NE_8', a, b);
          return;
        }
        if (size === 1) {
          this.emit(op(o === '==' ? 'EQ_1' : 'NE_1'), dst, a, b);
          return;
        }
      }
      const kind =
        name === 'i32'
          ? 'I32'
          : name === 'usize' || name === 'u64' || t === 16
            ? 'U64'
            : name === 'i64' || name === 'isize'
              ? 'I64'
              : '';
      if (kind && (size === 4 || size === 8) && o !== '==' && o !== '!=') {
        if (o === '<') put(`LT_${kind}`, a, b);
        else if (o === '<=') put(`LE_${kind}`, a, b);
        else if (o === '>') put(`LT_${kind}`, b, a);
        else put(`LE_${kind}`, b, a);
        return;
      }
      if (size === 16 && t === 16) {
        this.emit(op('INTR'), this.c.intrinsicId('fat_eq'), 3 + 4, dst, a, b, o === '!=' ? 1 : 0);
        return;
      }
      this.emit(op('CMP'), dst, a, b, t, i);
      return;
    }
    if (name === 'f64' && i < 4) {
      this.emit(op(['ADD', 'SUB', 'MUL', 'DIV'][i]! + '_F64'), dst, a, b);
      return;
    }
    if (i >= 5 && i <= 7) {
      this.emit(op('BIT'), dst, a, b, t, i);
      return;
    }
    this.emit(op('ARITH'), dst, a, b, t, i);
  }
  private arith(t: Terminator & { k: 'arith' }): void {
    const p = this.place(t.dest);
    const ty = p.ty;
    const l = this.lay(ty);
    const dst = p.m === 'f' ? p.off : this.tmp(l.size, l.align);
    const lt = this.opTy(t.l);
    const ti = this.scalarIndex(lt);
    const store = (): void => {
      if (p.m === 'p') this.storeFrom(p, dst, l.size, l.align);
    };
    if (t.op === 'neg') {
      const a = this.read(t.l);
      this.unwinds(t.unwind);
      this.emit(op('NEG'), dst, a, ti);
      store();
      return;
    }
    const name = lt.k === 'int' ? lt.name : '';
    const a = this.read(t.l);
    if (t.r!.k === 'const' && t.r!.val.k === 'int' && (t.op === '+' || t.op === '-')) {
      const v = Number(t.r!.val.v);
      if (Math.abs(v) < 2 ** 30) {
        const imm = t.op === '+' ? v : -v;
        if (name === 'i32' && imm !== 0) {
          this.unwinds(t.unwind);
          this.emit(op('ADDI_I32'), dst, a, imm);
          store();
          return;
        }
        if (name === 'usize' || name === 'u64') {
          this.unwinds(t.unwind);
          this.emit(op('ADDI_U64'), dst, a, imm);
          store();
          return;
        }
      }
    }
    const b = this.read(t.r!);
    if (t.op === '<<' || t.op === '>>') {
      this.unwinds(t.unwind);
      this.emit(
        op('INTR'),
        this.c.intrinsicId('shift'),
        3 + 6,
        dst,
        a,
        b,
        ti,
        this.scalarIndex(this.opTy(t.r!)),
        t.op === '<<' ? 1 : 0,
      );
      store();
      return;
    }
    const i = BINOPS.indexOf(t.op);
    this.unwinds(t.unwind);
    const k =
      name === 'i32'
        ? 'I32'
        : name === 'usize' || name === 'u64'
          ? 'U64'
          : name === 'i64' || name === 'isize'
            ? 'I64'
            : '';
    if (i < 3 && k) this.emit(op(['ADD_', 'SUB_', 'MUL_'][i]! + k), dst, a, b);
    else if ((i === 3 || i === 4) && (k === 'I32' || k === 'U64'))
      this.emit(op((i === 3 ? 'DIV_' : 'REM_') + k), dst, a, b);
    else this.emit(op('ARITH'), dst, a, b, ti, i);
    store();
  }
  private cast(dst: number, ty: Ty, rv: Rvalue & { k: 'cast' }): void {
    const from = this.opTy(rv.op);
    const l = this.lay(ty);
    switch (rv.kind) {
      case 'reify': {
        const f = from as Ty & { k: 'fndef' };
        const r = this.c.resolve(f.def, f.args);
        const idx = r.k === 'fn' ? r.index : this.c.glue.wrapper(f);
        this.emit(op('C8'), dst, this.c.fnPointer(idx), 0);
        return;
      }
      case 'closurefn': {
        const f = from as Ty & { k: 'closure' };
        const idx = this.c.glue.closureFn(f);
        this.emit(op('C8'), dst, this.c.fnPointer(idx), 0);
        return;
      }
      case 'unsafefn':
      case 'mutconst':
      case 'same':
      case 'ptrptr':
      case 'refptr':
      case 'arrayptr': {
        const s = this.read(rv.op);
        this.move(dst, s, Math.min(l.size, this.lay(from).size), 8);
        return;
      }
      case 'unsize':
        this.unsize(dst, ty, from, this.read(rv.op));
        return;
      case 'enum': {
        const s = this.tmp(8);
        const t = this.read(rv.op);
        this.discriminant(s, { m: 'f', off: t, ty: from });
        this.emit(op('CAST'), dst, s, 3, this.scalarIndex(ty));
        return;
      }
      case 'fnint':
        if (from.k === 'fndef') {
          const r = this.c.resolve(from.def, from.args);
          this.emit(op('C8'), dst, this.c.fnPointer(r.k === 'fn' ? r.index : 0), 0);
          return;
        }
        this.move(dst, this.read(rv.op), 8, 8);
        return;
      default: {
        const s = this.read(rv.op);
        this.emit(op('CAST'), dst, s, this.scalarIndex(from), this.scalarIndex(ty));
      }
    }
  }
  /** Pointer to a sized type becomes pointer to an unsized one: the metadata is added. */
  private unsize(dst: number, to: Ty, from: Ty, src: number): void {
    const pointee = (t: Ty): Ty => (t.k === 'ref' || t.k === 'ptr' ? t.ty : ((t as Ty & { k: 'adt' }).args[0] as Ty));
    if (to.k === 'adt' && from.k === 'adt' && to.def.name === 'Pin') {
      this.unsize(dst, to.args[0] as Ty, from.args[0] as Ty, src);
      return;
    }
    this.meta(dst, src, pointee(from), pointee(to));
  }
  private meta(dst: number, src: number, a: Ty, b: Ty): void {
    this.move(dst, src, 8, 8);
    if (a.k === 'array' && b.k === 'slice') {
      this.intInto(dst + 8, 8, (a.len as { value: bigint }).value);
      return;
    }
    if (b.k === 'dyn') {
      if (a.k === 'dyn') {
        if (a.trait === b.trait) this.move(dst + 8, src + 8, 8, 8);
        else this.emit(op('UPCAST'), dst + 8, src + 8, this.c.typeId(b));
        return;
      }
      this.emit(op('C8'), dst + 8, this.c.vtable(a, b), 0);
      return;
    }
    if (a.k === 'adt' && b.k === 'adt') {
      const fa = this.c.layouts.fieldTys(a, null),
        fb = this.c.layouts.fieldTys(b, null);
      const x = fa[fa.length - 1]!,
        y = fb[fb.length - 1]!;
      this.meta(dst, src, x, y);
      return;
    }
    throw new Error(`unsize ${T.show(a)} to ${T.show(b)}`);
  }
  private aggregate(dst: number, ty: Ty, rv: Rvalue & { k: 'aggregate' }): void {
    const l = this.lay(ty);
    if (rv.what === 'array') {
      const e = this.lay((ty as Ty & { k: 'array' }).ty).size;
      rv.ops.forEach((o, i) => this.readInto(dst + i * e, o));
      return;
    }
    if (rv.field !== null) {
      this.readInto(dst + l.offsets[rv.field]!, rv.ops[0]!);
      return;
    }
    let offs = l.offsets;
    if (rv.variant && l.variants) {
      offs = l.variants[rv.variant.index]!.offsets;
    }
    rv.ops.forEach((o, i) => this.readInto(dst + offs[i]!, o));
    if (rv.variant && l.variants) this.setTag(dst, ty as Ty & { k: 'adt' }, rv.variant);
  }
  setTag(dst: number, ty: Ty & { k: 'adt' }, v: VariantDef): void {
    const l = this.lay(ty);
    const tag = l.tag;
    if (!tag) return;
    if (tag.k === 'direct') this.intInto(dst + tag.offset, tag.size, this.c.src.discOf(v));
    else if (v.index !== tag.untagged)
      this.intInto(dst + tag.offset, tag.size, tag.nicheStart + BigInt(v.index - tag.first));
  }
  // ---- calls and drops
  /** Calls a function whose arguments lie in the given slots; the result is left above the frame. */
  callOut(): { arg: (off: number) => number; at: (off: number) => number } {
    return { arg: (o) => o, at: (o) => o };
  }
  private call(t: Terminator & { k: 'call' }, bi: number, md: MoveData, at: number): void {
    const ft = this.opTy(t.fn);
    if (ft.k === 'fndef') {
      const r = this.c.resolve(ft.def, ft.args);
      if (r.k === 'intrinsic') {
        emitIntrinsic(this, r, t);
        this.flagMoves(md, bi, at);
        if (t.target !== null) this.flagInit(md, t.dest);
        return;
      }
      const ins = t.args.map((a) => this.opTy(a));
      const dest = this.place(t.dest);
      // a call that never returns has no result, whatever the place it was to fill
      const out = t.target === null ? T.tNever : dest.ty;
      if (r.k === 'virtual') {
        // the receiver is a fat pointer; the callee takes its thin half
        const fr = this.c.frameOf([T.tUsize, ...ins.slice(1)], out);
        const self = this.read(t.args[0]!);
        t.args.slice(1).forEach((a, i) => this.argInto(fr.args[i + 1]!, a));
        this.outMove(fr.args[0]!, self, 8, 8);
        this.flagMoves(md, bi, at);
        this.unwinds(t.unwind);
        this.emit(op('VCALL'), self + 8, r.slot, 0);
        this.frameFix.push(this.code.length - 1);
        this.retTo(dest);
        if (t.target !== null) this.flagInit(md, t.dest);
        return;
      }
      if (r.k === 'fn') {
        const fr = this.c.frameOf(ins, out);
        t.args.forEach((a, i) => this.argInto(fr.args[i]!, a));
        this.flagMoves(md, bi, at);
        this.unwinds(t.unwind);
        this.emit(op('CALL'), r.index, 0);
        this.frameFix.push(this.code.length - 1);
        if (t.target !== null) {
          this.retTo(dest);
          this.flagInit(md, t.dest);
        }
        return;
      }
      return;
    }
    const fnSlot = this.read(t.fn);
    const ins = t.args.map((a) => this.opTy(a));
    const dest = this.place(t.dest);
    const fr = this.c.frameOf(ins, t.target === null ? T.tNever : dest.ty);
    t.args.forEach((a, i) => this.argInto(fr.args[i]!, a));
    this.flagMoves(md, bi, at);
    this.unwinds(t.unwind);
    this.emit(op('CALLI'), fnSlot, 0);
    this.frameFix.push(this.code.length - 1);
    if (t.target !== null) {
      this.retTo(dest);
      this.flagInit(md, t.dest);
    }
  }
  /** Operand offsets beyond the frame are fixed up when its size is known. */
  argInto(off: number, o: Operand): void {
    const ty = this.opTy(o);
    const l = this.lay(ty);
    if (l.size === 0) return;
    const s = this.read(o);
    this.outMove(off, s, l.size, l.align);
  }
  private out = 0;
  outMove(off: number, src: number, size: number, align: number): void {
    if (!size) return;
    if (off + size > this.out) this.out = off + size;
    const before = this.code.length;
    this.move(off, src + 1e7, size, align);
    this.code[before + 2] = src;
    this.frameFix.push(before + 1);
  }
  inMove(dst: number, off: number, size: number, align: number): void {
    if (!size) return;
    if (off + size > this.out) this.out = off + size;
    const before = this.code.length;
    this.move(dst, off + 1e7, size, align);
    this.code[before + 2] = off;
    this.frameFix.push(before + 2);
  }
  retTo(p: PlaceCode): void {
    const l = this.lay(p.ty);
    if (!l.size) return;
    if (p.m === 'f') {
      this.inMove(p.off, 0, l.size, l.align);
      return;
    }
    const t = this.tmp(l.size, l.align);
    this.inMove(t, 0, l.size, l.align);
    this.storeFrom(p, t, l.size, l.align);
  }
  /** Emits a call of code `index` whose single argument is a (possibly fat) pointer. */
  dropPlace(p: PlaceCode, unwind: number | null): void {
    if (!this.c.needsDrop(p.ty)) return;
    const f = this.c.glue.dropFn(p.ty);
    const a = this.address(p);
    this.outMove(0, a, 8, 8);
    if (p.m === 'p' && p.meta >= 0) this.outMove(8, p.meta, 8, 8);
    this.unwinds(unwind);
    this.emit(op('CALL'), f, 0);
    this.frameFix.push(this.code.length - 1);
  }
  private openDrop(md: MoveData, path: number, unwind: number | null): void {
    const mp = md.paths[path]!;
    const pc = this.place(mp.place);
    const ty = pc.ty;
    const flag = this.flags.get(path);
    if (!mp.children.length) {
      if (!this.c.needsDrop(ty)) return;
      let fix = -1;
      if (flag !== undefined) {
        this.emit(op('JZ'), flag, 0);
        fix = this.code.length - 1;
      }
      this.dropPlace(pc, unwind);
      if (fix >= 0) this.code[fix] = this.code.length;
      return;
    }
    if (ty.k === 'adt' && ty.def.lang === 'box') {
      // the contents may be gone; the box's own memory goes when it is still there
      for (const ch of mp.children) this.openDrop(md, ch, unwind);
      let fix = -1;
      if (flag !== undefined) {
        this.emit(op('JZ'), flag, 0);
        fix = this.code.length - 1;
      }
      const f = this.c.glue.boxFree(ty);
      const a = this.address(pc);
      this.outMove(0, a, 8, 8);
      this.unwinds(unwind);
      this.emit(op('CALL'), f, 0);
      this.frameFix.push(this.code.length - 1);
      if (fix >= 0) this.code[fix] = this.code.length;
      return;
    }
    if (ty.k === 'adt' && ty.def.what === 'enum') {
      // the variant that was matched has tracked fields; the rest is dropped whole under the owner's flag
      const done: number[] = [];
      const child = mp.children.map((i) => md.paths[i]!).filter((x) => x.elem?.k === 'downcast');
      for (const ch of child) {
        const v = (ch.elem as Elem & { k: 'downcast' }).variant;
        const d = this.tmp(8);
        this.discriminant(d, pc);
        const dv = this.c.src.discOf(v);
        this.emit(op('JNE8'), d, Number(BigInt.asIntN(32, dv)), Number(BigInt.asIntN(32, dv >> 32n)), 0);
        const fix = this.code.length - 1;
        this.fieldDrops(md, ch.index, this.c.layouts.fieldTys(ty, v), pc, v, flag, unwind);
        this.emit(op('JMP'), 0);
        done.push(this.code.length - 1);
        this.code[fix] = this.code.length;
      }
      let fix = -1;
      if (flag !== undefined) {
        this.emit(op('JZ'), flag, 0);
        fix = this.code.length - 1;
      }
      this.dropPlace(pc, unwind);
      if (fix >= 0) this.code[fix] = this.code.length;
      for (const f of done) this.code[f] = this.code.length;
      return;
    }
    const fields = ty.k === 'tuple' || ty.k === 'closure' || ty.k === 'adt' ? this.c.layouts.fieldTys(ty, null) : [];
    if (ty.k === 'array') {
      for (const ch of mp.children) this.openDrop(md, ch, unwind);
      this.arrayRest(md, mp.index, pc, ty, flag, unwind);
      return;
    }
    this.fieldDrops(md, path, fields, pc, null, flag, unwind);
  }
  private arrayRest(
    md: MoveData,
    path: number,
    pc: PlaceCode,
    ty: Ty & { k: 'array' },
    flag: number | undefined,
    unwind: number | null,
  ): void {
    const n = Number((ty.len as { value: bigint }).value);
    const size = this.lay(ty.ty).size;
    const taken = new Set<number>();
    for (const i of md.paths[path]!.children) {
      const e = md.paths[i]!.elem!;
      if (e.k === 'constIndex') taken.add(e.fromEnd ? n - e.offset : e.offset);
      else if (e.k === 'subslice') for (let k = e.from; k < n - e.to; k++) taken.add(k);
    }
    for (let k = 0; k < n; k++) {
      if (taken.has(k)) continue;
      let fix = -1;
      if (flag !== undefined) {
        this.emit(op('JZ'), flag, 0);
        fix = this.code.length - 1;
      }
      this.dropPlace(this.sub(pc, k * size, ty.ty), unwind);
      if (fix >= 0) this.code[fix] = this.code.length;
    }
  }
  private fieldDrops(
    md: MoveData,
    path: number,
    fields: Ty[],
    pc: PlaceCode,
    v: VariantDef | null,
    flag: number | undefined,
    unwind: number | null,
  ): void {
    const mp = md.paths[path]!;
    const l = this.lay(pc.ty);
    const offs = v && l.variants ? l.variants[v.index]!.offsets : l.offsets;
    const own = this.flags.get(path) ?? flag;
    fields.forEach((ft, i) => {
      const ch = mp.children.map((x) => md.paths[x]!).find((x) => x.elem?.k === 'field' && x.elem.index === i);
      if (ch) {
        this.openDrop(md, ch.index, unwind);
        return;
      }
      if (!this.c.needsDrop(ft)) return;
      let fix = -1;
      if (own !== undefined) {
        this.emit(op('JZ'), own, 0);
        fix = this.code.length - 1;
      }
      this.dropPlace(this.sub(pc, offs[i]!, ft), unwind);
      if (fix >= 0) this.code[fix] = this.code.length;
    });
  }
  callIndex(index: number, unwind: number | null): void {
    this.unwinds(unwind);
    this.emit(op('CALL'), index, 0);
    this.frameFix.push(this.code.length - 1);
  }
  pushUnwind(unwind: number | null): void {
    this.unwinds(unwind);
  }
  fixFrame(at: number): void {
    this.frameFix.push(at);
  }
  jumpFix(at: number): void {
    this.code[at] = this.code.length;
  }
}
let nextPromoted = 1;
