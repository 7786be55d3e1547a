// Builds MIR from a typed body: evaluation order, temporaries, scopes and drops. After rustc_mir_build 1.95.
import type { Span } from '../parse/lex.ts';
import { outermost } from '../check/fn-expr.ts';
import * as T from '../check/types.ts';
import type { Ty } from '../check/types.ts';
import type { Traits } from '../check/traits.ts';
import { tracksCaller, type ClosureDef, type VariantDef } from '../check/defs.ts';
import type { Body, Callee, ClosureBody, Local, LoopTarget, Proj, TArm, TExpr, TPat, TStmt } from '../check/thir.ts';
import { placeOf } from './mir.ts';
import type {
  Block,
  BorrowKind,
  Elem,
  LocalDecl,
  MirBody,
  Operand,
  Place,
  Rvalue,
  Statement,
  Terminator,
} from './mir.ts';

interface Scope {
  drops: { local: number; value: boolean }[];
}
interface Breakable {
  target: LoopTarget | null;
  scope: number;
  breakTo: number;
  continueTo: number;
  dest: Place | null;
}
type Base = { local: number } | { cap: Local };
interface PlaceB {
  base: Base;
  proj: (Elem & { src?: Proj })[];
}
interface Binding {
  local: Local;
  place: Place;
  by: 'move' | 'ref' | 'refmut';
  span: Span;
}
const ARITH = new Set(['+', '-', '*', '/', '%', '<<', '>>']);

export class MirBuilder {
  readonly tr: Traits;
  readonly body: Body;
  readonly closure: ClosureBody | null;
  readonly mir: MirBody;
  private readonly resolve: (t: Ty) => Ty;
  private bb = 0;
  private scopes: Scope[] = [];
  private breakables: Breakable[] = [];
  private readonly vars = new Map<number, number>();
  private guardVars: Map<number, number> | null = null;
  private tempScope = 0;
  private readonly extended = new Map<TExpr, number>();
  private readonly chain = new Map<string, number>();
  private resumeBlock = -1;
  private readonly edition: '2021' | '2024';
  private readonly returnBlock: { scope: number } = { scope: 0 };
  constructor(tr: Traits, body: Body, closure: ClosureBody | null, edition: '2021' | '2024') {
    this.tr = tr;
    this.body = body;
    this.closure = closure;
    this.resolve = body.resolve;
    this.edition = edition;
    const def = body.owner;
    const sp = closure ? closure.span : def.span;
    this.mir = {
      name: closure ? `${def.fullPath}::{closure}` : def.fullPath,
      owner: def,
      closure: closure?.def ?? null,
      locals: [],
      args: 0,
      blocks: [],
      span: sp,
      env: body.env,
      library: def.library,
      trackCaller: def.kind === 'fn' && tracksCaller(def),
      closures: [],
      tainted: body.tainted,
      endSpan: closure ? { start: closure.span.end - 1, end: closure.span.end, exp: closure.span.exp } : body.endSpan,
      upvarNames: [],
      headSpan: closure ? closure.def.headSpan : def.span,
      sigSpans: [],
      userVars: [],
    };
  }
  // ---- blocks and statements
  private newBlock(cleanup = false): number {
    this.mir.blocks.push({ stmts: [], term: { k: 'unreachable', span: this.mir.span }, cleanup });
    return this.mir.blocks.length - 1;
  }
  private blk(i: number): Block {
    return this.mir.blocks[i]!;
  }
  private push(s: Statement): void {
    this.blk(this.bb).stmts.push(s);
  }
  private term(t: Terminator): void {
    this.blk(this.bb).term = t;
  }
  private goto(target: number, span: Span): void {
    this.term({ k: 'goto', target, span });
  }
  private assign(place: Place, rv: Rvalue, span: Span, init = true): void {
    this.push({ k: 'assign', place, rv, span, init });
  }
  private local(ty: Ty, span: Span, over: Partial<LocalDecl> = {}): number {
    this.mir.locals.push({
      ty,
      mut: false,
      name: '',
      kind: 'temp',
      span,
      refBinding: false,
      guardRef: false,
      typed: false,
      id: -1,
      self: false,
      ...over,
    });
    return this.mir.locals.length - 1;
  }
  private ty(t: Ty): Ty {
    return this.resolve(t);
  }
  isCopy(t: Ty): boolean {
    switch (t.k) {
      case 'int':
      case 'float':
      case 'bool':
      case 'char':
      case 'never':
      case 'ptr':
      case 'fnptr':
      case 'fndef':
        return true;
      case 'ref':
        return !t.mut;
      case 'str':
      case 'slice':
      case 'dyn':
        return false;
      default:
        return this.tr.holds(this.tr.s.langTrait('copy'), [t], this.mir.span) === 'yes';
    }
  }
  needsDrop(t: Ty): boolean {
    return needsDrop(this.tr, t, 0);
  }
  private consume(place: Place, ty: Ty, span: Span): Operand {
    return { k: this.isCopy(ty) ? 'copy' : 'move', place, span };
  }
  private unit(dest: Place, span: Span): void {
    this.assign(
      dest,
      { k: 'aggregate', what: 'tuple', ty: T.tUnit, variant: null, ops: [], field: null, closure: null },
      span,
    );
  }

  // ---- scopes and drops
  private schedule(local: number, scope: number): void {
    const value = this.needsDrop(this.mir.locals[local]!.ty);
    this.scopes[scope]!.drops.push({ local, value });
  }
  /** The cleanup block that drops everything scheduled up to here. */
  private unwindTo(depth = this.scopes.length, within = Infinity): number | null {
    const list: number[] = [];
    for (let i = 0; i < depth; i++) {
      const d = this.scopes[i]!.drops;
      const n = i === depth - 1 ? Math.min(d.length, within) : d.length;
      for (let j = 0; j < n; j++) if (d[j]!.value) list.push(d[j]!.local);
    }
    if (!list.length) return null;
    if (this.resumeBlock < 0) {
      this.resumeBlock = this.newBlock(true);
      this.blk(this.resumeBlock).term = { k: 'resume', span: this.mir.endSpan };
    }
    let to = this.resumeBlock;
    let key = '';
    for (const l of list) {
      key += l + ',';
      let b = this.chain.get(key);
      if (b === undefined) {
        b = this.newBlock(true);
        this.blk(b).term = {
          k: 'drop',
          place: placeOf(l),
          target: to,
          unwind: null,
          replace: false,
          span: this.mir.endSpan,
        };
        this.chain.set(key, b);
      }
      to = b;
    }
    return to;
  }
  /** Emits the drops of the scopes above `depth` (they stay scheduled). */
  private exitTo(depth: number, span: Span): void {
    for (let i = this.scopes.length - 1; i >= depth; i--) this.emitDrops(i, span);
  }
  private emitDrops(i: number, span: Span): void {
    const d = this.scopes[i]!.drops;
    for (let j = d.length - 1; j >= 0; j--) {
      const x = d[j]!;
      if (x.value) {
        const next = this.newBlock();
        this.term({
          k: 'drop',
          place: placeOf(x.local),
          target: next,
          unwind: this.unwindTo(i + 1, j),
          replace: false,
          span,
        });
        this.bb = next;
      }
      this.push({ k: 'dead', local: x.local, span });
    }
  }
  private inScope<R>(span: Span, f: () => R): R {
    this.scopes.push({ drops: [] });
    const r = f();
    this.emitDrops(this.scopes.length - 1, { start: span.end - 1, end: span.end, exp: span.exp });
    this.scopes.pop();
    return r;
  }
  /** An expression after which its temporaries die. */
  private terminating<R>(span: Span, f: () => R): R {
    const saved = this.tempScope;
    return this.inScope(span, () => {
      this.tempScope = this.scopes.length - 1;
      const r = f();
      this.tempScope = saved;
      return r;
    });
  }

  build(): MirBody {
    const b = this.body,
      c = this.closure;
    const ret = this.ty(c ? c.ret : b.ret);
    this.local(ret, this.mir.span, { kind: 'ret', mut: true });
    this.bb = this.newBlock();
    this.scopes.push({ drops: [] });
    const params = c ? c.params : b.params;
    const argLocals: { pat: TPat; local: number; span: Span }[] = [];
    if (c) {
      const def = c.def;
      const self = T.closure(def, this.closureArgs(def));
      const st =
        def.fnKind === 'Fn'
          ? T.ref(T.reErased, false, self)
          : def.fnKind === 'FnMut'
            ? T.ref(T.reErased, true, self)
            : self;
      const l = this.local(st, this.mir.span, { kind: 'arg', name: '', self: false });
      if (def.fnKind === 'FnOnce') this.schedule(l, 0);
      const tup = this.local(T.tuple(params.map((p) => this.ty(p.ty))), this.mir.span, { kind: 'arg' });
      this.schedule(tup, 0);
      this.mir.args = 2;
      this.mir.upvarNames = def.upvars.map((u) => ({
        name: u.local.name,
        mut: u.local.mut,
        byRef: u.by !== 'move',
        by: u.by,
      }));
      params.forEach((p, i) => {
        const ty = this.ty(p.ty);
        const l2 = this.local(ty, p.span, { kind: 'temp', typed: true });
        this.push({ k: 'live', local: l2, span: p.span });
        this.assign(
          placeOf(l2),
          { k: 'use', op: this.consume({ local: tup, proj: [{ k: 'field', index: i, ty }] }, ty, p.span) },
          p.span,
        );
        this.schedule(l2, 0);
        argLocals.push({ pat: p.pat, local: l2, span: p.span });
      });
    } else {
      for (const p of params) {
        const l = this.local(this.ty(p.ty), p.span, { kind: 'arg' });
        argLocals.push({ pat: p.pat, local: l, span: p.span });
        this.mir.sigSpans.push(p.span);
      }
      this.mir.args = params.length;
      for (const a of argLocals) this.schedule(a.local, 0);
    }
    this.scopes.push({ drops: [] });
    this.tempScope = 1;
    for (const a of argLocals) {
      if (a.pat.k === 'bind' && a.pat.by === 'move' && !a.pat.sub) {
        const d = this.mir.locals[a.local]!;
        d.name = a.pat.local.name;
        d.mut = a.pat.local.mut;
        d.id = a.pat.local.id;
        d.self = a.pat.local.self;
        if (d.kind === 'temp') d.kind = 'var';
        this.vars.set(a.pat.local.id, a.local);
        d.span = a.pat.local.span;
      } else this.bindPattern(a.pat, placeOf(a.local), 1);
    }
    const value = c ? c.body : b.value;
    this.returnBlock.scope = 0;
    if (value.k === 'block' && !value.label) this.exprInto(placeOf(0), value);
    else this.terminating(value.span, () => this.exprInto(placeOf(0), value));
    this.exitTo(0, this.mir.endSpan);
    this.term({ k: 'return', span: this.mir.endSpan });
    if (!c) this.collectClosures(b.closures);
    this.prune();
    return this.mir;
  }
  private collectClosures(all: ClosureBody[]): void {
    for (const x of all) {
      const m = new MirBuilder(this.tr, this.body, x, this.edition).build();
      this.mir.closures.push(m);
    }
  }
  /** The owner's own parameters, and an erased region for each of the closure's. */
  private closureArgs(def: ClosureDef): T.Arg[] {
    const own = this.tr.l.identity(this.body.owner.generics).map((a) => (a.k === 're' ? T.reErased : a));
    for (let i = 0; i < def.regionCount; i++) own.push(T.reErased);
    return own;
  }
  /** Blocks nothing leads to are taken out. */
  private prune(): void {
    const seen = new Uint8Array(this.mir.blocks.length),
      order: number[] = [];
    const todo = [0];
    seen[0] = 1;
    while (todo.length) {
      const i = todo.pop()!;
      order.push(i);
      for (const s of succ(this.mir.blocks[i]!.term))
        if (!seen[s]) {
          seen[s] = 1;
          todo.push(s);
        }
    }
    order.sort((a, b) => a - b);
    const map = new Map(order.map((o, i) => [o, i]));
    const m = (x: number): number => map.get(x)!;
    this.mir.blocks = order.map((i) => this.mir.blocks[i]!);
    for (const b of this.mir.blocks) {
      const t = b.term;
      switch (t.k) {
        case 'goto':
        case 'falseUnwind':
          t.target = m(t.target);
          break;
        case 'switch':
          t.targets = t.targets.map((x) => ({ v: x.v, target: m(x.target) }));
          t.otherwise = m(t.otherwise);
          break;
        case 'drop':
        case 'arith':
        case 'bounds':
          t.target = m(t.target);
          if (t.unwind !== null) t.unwind = m(t.unwind);
          break;
        case 'call':
          if (t.target !== null) t.target = m(t.target);
          if (t.unwind !== null) t.unwind = m(t.unwind);
          break;
        case 'falseEdge':
          t.target = m(t.target);
          t.imaginary = m(t.imaginary);
          break;
      }
    }
  }

  // ---- places
  private isPlace(e: TExpr): boolean {
    return (
      e.k === 'local' ||
      e.k === 'field' ||
      e.k === 'deref' ||
      e.k === 'index' ||
      e.k === 'overderef' ||
      e.k === 'overindex' ||
      e.k === 'static'
    );
  }
  private finish(p: PlaceB, span: Span): Place {
    if ('local' in p.base) return { local: p.base.local, proj: p.proj };
    const local = p.base.cap;
    const def = this.closure!.def;
    const i = def.upvars.findIndex(
      (u) => u.local === local && u.projs.length <= p.proj.length && u.projs.every((q, k) => sameSrc(q, p.proj, k)),
    );
    if (i < 0) return this.tr.s.refuse('a place in a closure that is not captured', span);
    const u = def.upvars[i]!;
    const proj: Elem[] = [];
    const self = T.closure(def, this.closureArgs(def));
    if (def.fnKind !== 'FnOnce') proj.push({ k: 'deref', ty: self });
    const fieldTy = this.erase(T.subst(def.upvarTys[i]!, this.closureArgs(def)));
    proj.push({ k: 'field', index: i, ty: fieldTy });
    if (u.by !== 'move') proj.push({ k: 'deref', ty: (fieldTy as Ty & { k: 'ref' }).ty });
    let n = 0,
      k = 0;
    for (; n < u.projs.length; k++) if (p.proj[k]!.k !== 'downcast') n++;
    return { local: 1, proj: [...proj, ...p.proj.slice(k)] };
  }
  private erase(t: Ty): Ty {
    return T.erase(t);
  }
  asPlace(e: TExpr, mut = false): Place {
    return this.finish(this.placeB(e, mut), e.span);
  }
  private varPlace(l: Local): PlaceB {
    const g = this.guardVars?.get(l.id);
    if (g !== undefined) return { base: { local: g }, proj: [{ k: 'deref', ty: this.ty(l.ty) }] };
    const v = this.vars.get(l.id);
    if (v !== undefined) return { base: { local: v }, proj: [] };
    return { base: { cap: l }, proj: [] };
  }
  private placeB(e: TExpr, mut: boolean): PlaceB {
    switch (e.k) {
      case 'local':
        return this.varPlace(e.local);
      case 'field': {
        const p = this.placeB(e.e, mut);
        const ty = this.ty(e.ty);
        const src: Proj = { k: 'field', variant: e.variant, index: e.index, ty };
        const bt = this.ty(e.e.ty);
        if (bt.k === 'adt' && bt.def.what === 'enum' && e.variant)
          p.proj.push({ k: 'downcast', variant: e.variant, ty: bt });
        return { base: p.base, proj: [...p.proj, { k: 'field', index: e.index, ty, src }] };
      }
      case 'deref': {
        const inner = e.e;
        const ty = this.ty(e.ty);
        const src: Proj = { k: 'deref', variant: null, index: 0, ty };
        if (this.isPlace(inner)) {
          const p = this.placeB(inner, mut);
          return { base: p.base, proj: [...p.proj, { k: 'deref', ty, src }] };
        }
        const t = this.asTemp(inner, mut);
        return { base: { local: t }, proj: [{ k: 'deref', ty, src }] };
      }
      case 'index': {
        const p = this.placeB(e.e, mut);
        const base = this.finish(p, e.span);
        const idx = this.indexOperand(e.index);
        const ty = this.ty(e.ty);
        const bt = this.ty(e.e.ty);
        let len: Operand;
        if (bt.k === 'array')
          len = {
            k: 'const',
            ty: T.tUsize,
            val: bt.len.kind === 'value' ? { k: 'int', v: bt.len.value } : { k: 'param', c: bt.len },
            span: e.span,
          };
        else {
          const l = this.local(T.tUsize, e.span);
          this.assign(placeOf(l), { k: 'len', place: base }, e.span);
          len = { k: 'copy', place: placeOf(l), span: e.span };
        }
        const next = this.newBlock();
        this.term({
          k: 'bounds',
          index: { k: 'copy', place: placeOf(idx), span: e.span },
          len,
          target: next,
          unwind: this.unwindTo(),
          span: e.span,
        });
        this.bb = next;
        return { base: { local: base.local }, proj: [...base.proj, { k: 'index', local: idx, ty }] };
      }
      case 'overderef':
      case 'overindex': {
        const inner = e.e;
        const it = this.ty(inner.ty);
        const m = e.mut;
        const place = this.isPlace(inner) ? this.asPlace(inner, m) : placeOf(this.asTemp(inner, m));
        const rt = T.ref(T.reErased, m, it);
        const r = this.local(rt, e.span);
        this.push({ k: 'live', local: r, span: e.span });
        this.assign(placeOf(r), { k: 'ref', bk: m ? 'mut' : 'shared', place }, e.span);
        this.tempDrop(r);
        const lang = e.k === 'overderef' ? (m ? 'deref_mut' : 'deref') : m ? 'index_mut' : 'index';
        const def = this.tr.s.langTrait(lang).items.get(lang);
        if (def?.kind !== 'fn') throw new Error(lang);
        const args: Operand[] = [{ k: 'move', place: placeOf(r), span: inner.span }];
        const fargs: T.Arg[] = [it];
        if (e.k === 'overindex') {
          fargs.push(this.ty(e.index.ty));
          args.push(this.asOperand(e.index));
        }
        const ty = this.ty(e.ty);
        const out = this.local(T.ref(T.reErased, m, ty), e.span);
        this.push({ k: 'live', local: out, span: e.span });
        this.tempDrop(out);
        this.callTo(def, fargs, args, placeOf(out), e.span, e.span, true);
        return { base: { local: out }, proj: [{ k: 'deref', ty }] };
      }
      case 'static': {
        const ty = this.ty(e.ty);
        const t = this.local(e.def.mut ? T.ptr(true, ty) : T.ref(T.reStatic, false, ty), e.span);
        this.assign(
          placeOf(t),
          { k: 'use', op: { k: 'const', ty: this.mir.locals[t]!.ty, val: { k: 'static', def: e.def }, span: e.span } },
          e.span,
        );
        return { base: { local: t }, proj: [{ k: 'deref', ty }] };
      }
      default:
        return { base: { local: this.asTemp(e, mut) }, proj: [] };
    }
  }
  private indexOperand(e: TExpr): number {
    const l = this.local(T.tUsize, e.span);
    this.push({ k: 'live', local: l, span: e.span });
    this.exprInto(placeOf(l), e);
    return l;
  }
  private tempDrop(local: number): void {
    this.scopes[this.tempScope]!.drops.push({ local, value: this.needsDrop(this.mir.locals[local]!.ty) });
  }
  /** A fresh variable holding the value, alive as long as the language says. */
  asTemp(e: TExpr, mut = false): number {
    if (e.k === 'scope') return this.asTemp(e.e, mut);
    const ty = this.ty(e.ty);
    const l = this.local(ty, e.span, { mut: true });
    this.push({ k: 'live', local: l, span: e.span });
    const scope = this.extended.get(e) ?? this.tempScope;
    // storage first, then the value once it exists
    this.exprInto(placeOf(l), e);
    this.scopes[scope]!.drops.push({ local: l, value: this.needsDrop(ty) });
    return l;
  }
  asOperand(e: TExpr): Operand {
    switch (e.k) {
      case 'lit':
      case 'fn':
      case 'const':
      case 'constparam': {
        const c = this.constant(e);
        if (c) return c;
        break;
      }
      case 'never':
        break;
    }
    if (e.k === 'adt' || e.k === 'tuple') {
      /* falls through to a temporary */
    }
    if (this.isPlace(e)) {
      const ty = this.ty(e.ty);
      const p = this.asPlace(e);
      if (this.isCopy(ty) || p.proj.length || this.mir.locals[p.local]!.kind !== 'temp') {
        // the value is taken now, so a later change cannot be seen
        const t = this.local(ty, e.span);
        this.push({ k: 'live', local: t, span: e.span });
        this.assign(placeOf(t), { k: 'use', op: this.consume(p, ty, e.span) }, e.span);
        this.tempDrop(t);
        return { k: this.isCopy(ty) ? 'copy' : 'move', place: placeOf(t), span: e.span };
      }
      return this.consume(p, ty, e.span);
    }
    const t = this.asTemp(e);
    return { k: 'move', place: placeOf(t), span: e.span };
  }
  private constant(e: TExpr): Operand | null {
    const ty = this.ty(e.ty);
    if (e.k === 'lit') {
      const v = e.value;
      return {
        k: 'const',
        ty,
        span: e.span,
        val:
          typeof v === 'string'
            ? { k: 'str', v }
            : v instanceof Uint8Array
              ? { k: 'bytes', v }
              : typeof v === 'boolean'
                ? { k: 'int', v: v ? 1n : 0n }
                : ty.k === 'float'
                  ? { k: 'float', v: Number(v) }
                  : { k: 'int', v: BigInt(v) },
      };
    }
    if (e.k === 'fn') return { k: 'const', ty, val: { k: 'zst' }, span: e.span };
    if (e.k === 'const')
      return { k: 'const', ty, val: { k: 'item', def: e.def, args: this.body.resolveArgs(e.args) }, span: e.span };
    if (e.k === 'constparam') return { k: 'const', ty, val: { k: 'param', c: e.c }, span: e.span };
    return null;
  }
  private callTo(
    def: import('../check/defs.ts').FnDef,
    args: readonly T.Arg[],
    ops: Operand[],
    dest: Place,
    span: Span,
    fnSpan: Span,
    op: boolean,
  ): void {
    const next = this.newBlock();
    this.term({
      k: 'call',
      fn: { k: 'const', ty: T.fndef(def, args), val: { k: 'zst' }, span: fnSpan },
      args: ops,
      dest,
      target: next,
      unwind: this.unwindTo(),
      fnSpan,
      op,
      span,
    });
    this.bb = next;
  }

  // ---- values
  exprInto(dest: Place, e: TExpr): void {
    const span = e.span;
    switch (e.k) {
      case 'scope':
        this.exprInto(dest, e.e);
        return;
      case 'block':
        this.block(e, dest);
        return;
      case 'never':
        this.stmtExpr(e.e);
        this.term({ k: 'unreachable', span });
        this.bb = this.newBlock();
        return;
      case 'call': {
        const ft = this.ty(e.fn.ty);
        const fn: Operand =
          ft.k === 'fndef' && e.fn.k === 'fn'
            ? { k: 'const', ty: ft, val: { k: 'zst' }, span: e.fn.span }
            : this.asOperand(e.fn);
        if (ft.k === 'fndef' && ft.def.ctor) {
          const ops = e.args.map((a) => this.asOperand(a));
          this.assign(
            dest,
            { k: 'aggregate', what: 'adt', ty: this.ty(e.ty), variant: ft.def.ctor, ops, field: null, closure: null },
            span,
          );
          return;
        }
        const args = e.args.map((a) => this.asOperand(a));
        const rt = this.ty(e.ty);
        const diverges = rt.k === 'never';
        const next = diverges ? null : this.newBlock();
        this.term({
          k: 'call',
          fn,
          args,
          dest,
          target: next,
          unwind: this.unwindTo(),
          fnSpan: e.fnSpan,
          op: e.op,
          span,
        });
        this.bb = next ?? this.newBlock();
        return;
      }
      case 'if': {
        const thenB = this.newBlock(),
          join = this.newBlock();
        const body = (): void => {
          // the condition's temporaries die when it is decided; those of `if let` live through the block
          const els = this.newBlock();
          const depth = this.scopes.length;
          this.scopes.push({ drops: [] });
          const saved = this.tempScope;
          this.tempScope = this.scopes.length - 1;
          if (!this.hasLet(e.cond)) {
            this.condition(e.cond, els, depth);
            this.emitDrops(this.scopes.length - 1, span);
            this.scopes.pop();
            this.tempScope = saved;
            this.goto(thenB, span);
            this.bb = thenB;
            this.branch(e.then, dest);
          } else {
            this.condition(e.cond, els, this.edition === '2024' ? depth : depth + 1);
            this.goto(thenB, span);
            this.bb = thenB;
            this.tempScope = saved;
            this.branch(e.then, dest);
            if (this.edition === '2024') {
              this.emitDrops(this.scopes.length - 1, e.then.span);
              this.scopes.pop();
            }
          }
          if (this.hasLet(e.cond) && this.edition === '2021') {
            // 2021: the scrutinee outlives the else block
            const after = this.newBlock();
            this.goto(after, span);
            this.bb = els;
            if (e.els) this.branch(e.els, dest);
            else this.unit(dest, span);
            this.goto(after, span);
            this.bb = after;
            this.emitDrops(this.scopes.length - 1, span);
            this.scopes.pop();
            this.goto(join, span);
          } else {
            this.goto(join, span);
            this.bb = els;
            if (e.els) this.branch(e.els, dest);
            else this.unit(dest, span);
            this.goto(join, span);
          }
          this.tempScope = saved;
        };
        body();
        this.bb = join;
        return;
      }
      case 'lazy': {
        const els = this.newBlock(),
          join = this.newBlock();
        const depth = this.scopes.length;
        this.scopes.push({ drops: [] });
        const saved = this.tempScope;
        this.tempScope = this.scopes.length - 1;
        this.condition(e, els, depth);
        this.emitDrops(this.scopes.length - 1, span);
        this.scopes.pop();
        this.tempScope = saved;
        const bool = (v: bigint): void => {
          this.assign(dest, { k: 'use', op: { k: 'const', ty: T.tBool, val: { k: 'int', v }, span } }, span);
          this.goto(join, span);
        };
        bool(1n);
        this.bb = els;
        bool(0n);
        this.bb = join;
        return;
      }
      case 'let': {
        const els = this.newBlock(),
          join = this.newBlock();
        const depth = this.scopes.length;
        this.scopes.push({ drops: [] });
        const saved = this.tempScope;
        this.tempScope = this.scopes.length - 1;
        this.condition(e, els, depth);
        this.emitDrops(this.scopes.length - 1, span);
        this.scopes.pop();
        this.tempScope = saved;
        const bool = (v: bigint): void => {
          this.assign(dest, { k: 'use', op: { k: 'const', ty: T.tBool, val: { k: 'int', v }, span } }, span);
          this.goto(join, span);
        };
        bool(1n);
        this.bb = els;
        bool(0n);
        this.bb = join;
        return;
      }
      case 'match':
        this.match(e, dest);
        return;
      case 'loop': {
        const head = this.newBlock(),
          exit = this.newBlock(),
          body = this.newBlock();
        this.goto(head, span);
        this.bb = head;
        this.term({ k: 'falseUnwind', target: body, span });
        this.bb = body;
        this.breakables.push({ target: e.target, scope: this.scopes.length, breakTo: exit, continueTo: head, dest });
        const t = this.local(T.tUnit, span);
        this.terminating(e.body.span, () => this.exprInto(placeOf(t), e.body));
        this.goto(head, span);
        this.breakables.pop();
        this.bb = exit;
        return;
      }
      case 'break':
      case 'continue':
      case 'return':
      case 'assign':
      case 'assignop':
        this.stmtExpr(e);
        if (e.k === 'assign' || e.k === 'assignop') this.unit(dest, span);
        return;
      case 'adt': {
        const ty = this.ty(e.ty) as Ty & { k: 'adt' };
        if (ty.def.what === 'union') {
          const f = e.fields[0]!;
          const op = this.asOperand(f.e);
          this.assign(
            dest,
            { k: 'aggregate', what: 'adt', ty, variant: e.variant, ops: [op], field: f.index, closure: null },
            span,
          );
          return;
        }
        const ops = new Map<number, Operand>();
        for (const f of e.fields) ops.set(f.index, this.asOperand(f.e));
        if (e.base) {
          const bp = this.isPlace(e.base) ? this.asPlace(e.base) : placeOf(this.asTemp(e.base));
          for (const f of e.variant.fields)
            if (!ops.has(f.index)) {
              const ft = this.fieldTy(e.variant, f.index, ty);
              ops.set(
                f.index,
                this.consume(
                  { local: bp.local, proj: [...bp.proj, { k: 'field', index: f.index, ty: ft }] },
                  ft,
                  e.base.span,
                ),
              );
            }
        }
        this.assign(
          dest,
          {
            k: 'aggregate',
            what: 'adt',
            ty,
            variant: e.variant,
            ops: e.variant.fields.map((f) => ops.get(f.index)!).filter((o) => o),
            field: null,
            closure: null,
          },
          span,
        );
        return;
      }
      default: {
        if (this.isPlace(e)) {
          const ty = this.ty(e.ty);
          const p = this.asPlace(e);
          this.assign(dest, { k: 'use', op: this.consume(p, ty, span) }, span);
          return;
        }
        const rv = this.rvalue(e, dest);
        if (rv) this.assign(dest, rv, span);
      }
    }
  }
  private branch(e: TExpr, dest: Place): void {
    if (e.k === 'block' && !e.label) this.block(e, dest);
    else this.terminating(e.span, () => this.exprInto(dest, e));
  }
  fieldTy(v: VariantDef, index: number, t: Ty & { k: 'adt' }): Ty {
    return this.ty(
      this.tr.normalise(T.erase(T.subst(this.tr.l.fieldTy(v.fields[index]!), t.args)), this.mir.span, 0, []),
    );
  }
  private scalar(t: Ty): boolean {
    return t.k === 'int' || t.k === 'float' || t.k === 'bool' || t.k === 'char' || t.k === 'ptr' || t.k === 'fnptr';
  }
  private rvalue(e: TExpr, dest: Place): Rvalue | null {
    const span = e.span;
    const ty = this.ty(e.ty);
    switch (e.k) {
      case 'lit':
      case 'fn':
      case 'const':
      case 'constparam':
        return { k: 'use', op: this.constant(e)! };
      case 'borrow': {
        const p = this.promoted(e);
        if (p) return p;
        const inner = e.e;
        const place = this.isPlace(inner) ? this.asPlace(inner, e.mut) : placeOf(this.asTemp(inner, e.mut));
        return { k: 'ref', bk: e.mut ? (e.twoPhase ? 'two-phase' : 'mut') : 'shared', place };
      }
      case 'rawborrow': {
        const place = this.isPlace(e.e) ? this.asPlace(e.e, e.mut) : placeOf(this.asTemp(e.e, e.mut));
        return { k: 'rawptr', mut: e.mut, place };
      }
      case 'unary': {
        if (e.method && !this.scalar(this.ty(e.e.ty))) {
          this.callMethod(e.method, [this.asOperand(e.e)], dest, span, span);
          return null;
        }
        if (e.e.k === 'lit' && e.op === '-' && typeof e.e.value !== 'string') {
          const v = e.e.value;
          if (typeof v === 'bigint' && ty.k === 'int')
            return { k: 'use', op: { k: 'const', ty, val: { k: 'int', v: -v }, span } };
          if (ty.k === 'float') return { k: 'use', op: { k: 'const', ty, val: { k: 'float', v: -Number(v) }, span } };
        }
        const op = this.asOperand(e.e);
        if (e.op === '-' && ty.k === 'int') {
          const next = this.newBlock();
          this.term({ k: 'arith', dest, op: 'neg', l: op, r: null, target: next, unwind: this.unwindTo(), span });
          this.bb = next;
          return null;
        }
        return { k: 'unary', op: e.op, e: op };
      }
      case 'binary': {
        const lt = this.ty(e.l.ty),
          rt = this.ty(e.r.ty);
        if (this.scalar(lt) && this.scalar(rt)) {
          const l = this.asOperand(e.l),
            r = this.asOperand(e.r);
          if (lt.k === 'int' && ARITH.has(e.op)) {
            const next = this.newBlock();
            this.term({ k: 'arith', dest, op: e.op, l, r, target: next, unwind: this.unwindTo(), span });
            this.bb = next;
            return null;
          }
          return { k: 'binary', op: e.op, l, r };
        }
        const cmp = e.op === '==' || e.op === '!=' || e.op === '<' || e.op === '<=' || e.op === '>' || e.op === '>=';
        const arg = (x: TExpr): Operand => {
          if (!cmp) return this.asOperand(x);
          const p = this.isPlace(x) ? this.asPlace(x) : placeOf(this.asTemp(x));
          const t = this.local(T.ref(T.reErased, false, this.ty(x.ty)), x.span);
          this.push({ k: 'live', local: t, span: x.span });
          this.tempDrop(t);
          this.assign(placeOf(t), { k: 'ref', bk: 'shared', place: p }, x.span);
          return { k: 'move', place: placeOf(t), span: x.span };
        };
        const a = arg(e.l),
          b = arg(e.r);
        this.callMethod(e.method!, [a, b], dest, span, e.opSpan);
        return null;
      }
      case 'cast': {
        if (e.kind === 'same') {
          this.exprInto(dest, e.e);
          return null;
        }
        const op = this.asOperand(e.e);
        return { k: 'cast', kind: e.kind!, op, ty };
      }
      case 'coerce': {
        if (e.what === 'refptr') return { k: 'use', op: this.asOperand(e.e) };
        return { k: 'cast', kind: e.what, op: this.asOperand(e.e), ty };
      }
      case 'tuple':
        return {
          k: 'aggregate',
          what: 'tuple',
          ty,
          variant: null,
          ops: e.elems.map((x) => this.asOperand(x)),
          field: null,
          closure: null,
        };
      case 'array':
        return {
          k: 'aggregate',
          what: 'array',
          ty,
          variant: null,
          ops: e.elems.map((x) => this.asOperand(x)),
          field: null,
          closure: null,
        };
      case 'repeat': {
        const op = this.asOperand(e.e);
        const len = (ty as Ty & { k: 'array' }).len;
        return { k: 'repeat', op, len };
      }
      case 'closure': {
        const def = e.body.def;
        const ops = def.upvars.map((u): Operand => {
          const pb = this.varPlace(u.local);
          const full: PlaceB = { base: pb.base, proj: [...pb.proj, ...this.srcElems(u.projs, u.local)] };
          const place = this.finish(full, u.span);
          const pty = u.projs.length ? this.ty(u.projs[u.projs.length - 1]!.ty) : this.ty(u.local.ty);
          if (u.by === 'move') {
            return this.consume(place, pty, u.span);
          }
          const t = this.local(T.ref(T.reErased, u.by !== 'ref', pty), u.span);
          this.push({ k: 'live', local: t, span: span });
          this.tempDrop(t);
          this.push({
            k: 'assign',
            place: placeOf(t),
            rv: {
              k: 'ref',
              bk: u.by === 'ref' ? 'shared' : u.by === 'uniq' || (!u.local.mut && !u.projs.length) ? 'uniq' : 'mut',
              place,
            },
            span,
            init: true,
            capture: def.headSpan,
          });
          return { k: 'move', place: placeOf(t), span: u.span };
        });
        return { k: 'aggregate', what: 'closure', ty, variant: null, ops, field: null, closure: def };
      }
      case 'error':
        throw new Error('MIR of an erroneous body');
      default:
        throw new Error(`MIR of ${e.k}`);
    }
  }
  private srcElems(projs: Proj[], local: Local): (Elem & { src?: Proj })[] {
    const out: (Elem & { src?: Proj })[] = [];
    let t = this.ty(local.ty);
    for (const p of projs) {
      const ty = this.ty(p.ty);
      if (p.k === 'field') {
        if (t.k === 'adt' && t.def.what === 'enum' && p.variant) out.push({ k: 'downcast', variant: p.variant, ty: t });
        out.push({ k: 'field', index: p.index, ty, src: p });
      } else out.push({ k: 'deref', ty, src: p });
      t = ty;
    }
    return out;
  }
  private callMethod(m: Callee, ops: Operand[], dest: Place, span: Span, fnSpan: Span): void {
    this.callTo(m.def, this.body.resolveArgs(m.args), ops, dest, span, fnSpan, true);
  }
  /** A borrow of a constant is a reference to a static. */
  private promoted(e: TExpr & { k: 'borrow' }): Rvalue | null {
    const x = e.e;
    if (e.mut && !(x.k === 'array' && !x.elems.length)) return null;
    if (!this.constLike(x) || this.isPlace(x)) return null;
    if (x.k === 'adt' || x.k === 'call') {
      const t = this.ty(x.ty);
      if (this.needsDropOrCell(t)) return null;
    }
    const inner = new MirBuilder(
      this.tr,
      { ...this.body, value: x, params: [], closures: [], ret: x.ty },
      null,
      this.edition,
    );
    const body = inner.build();
    body.name += '::promoted';
    return {
      k: 'use',
      op: { k: 'const', ty: T.ref(T.reStatic, e.mut, this.ty(x.ty)), val: { k: 'promoted', body }, span: e.span },
    };
  }
  private needsDropOrCell(t: Ty): boolean {
    if (this.needsDrop(t)) return true;
    let cell = false;
    const look = (x: Ty, d: number): void => {
      if (d > 6) return;
      if (x.k === 'adt') {
        if (x.def.lang === 'unsafe_cell') cell = true;
        else if (x.def.name !== 'PhantomData')
          for (const v of x.def.variants) for (const f of v.fields) look(this.tr.l.fieldTy(f), d + 1);
        for (const a of x.args) if (a.isTy) look(a, d + 1);
      } else if (x.k === 'tuple') x.elems.forEach((y) => look(y, d + 1));
      else if (x.k === 'array') look(x.ty, d + 1);
      else if (x.k === 'param') cell = true;
    };
    look(t, 0);
    return cell;
  }
  private constLike(e: TExpr): boolean {
    switch (e.k) {
      case 'lit':
      case 'fn':
      case 'constparam':
        return true;
      case 'const':
        return !this.needsDropOrCell(this.ty(e.ty));
      case 'unary':
        return !e.method || this.scalar(this.ty(e.e.ty)) ? this.constLike(e.e) : false;
      case 'binary': {
        const lt = this.ty(e.l.ty),
          rt = this.ty(e.r.ty);
        return (
          this.scalar(lt) &&
          this.scalar(rt) &&
          this.constLike(e.l) &&
          this.constLike(e.r) &&
          !(e.op === '/' || e.op === '%')
        );
      }
      case 'cast':
        return this.constLike(e.e);
      case 'coerce':
        return e.what !== 'unsize' ? this.constLike(e.e) : this.constLike(e.e);
      case 'tuple':
      case 'array':
        return e.elems.every((x) => this.constLike(x));
      case 'repeat':
        return this.constLike(e.e);
      case 'adt':
        return (
          !e.base &&
          e.variant.adt.what !== 'union' &&
          e.fields.every((f) => this.constLike(f.e)) &&
          e.variant.adt.lang !== 'unsafe_cell'
        );
      case 'call': {
        const ft = this.ty(e.fn.ty);
        return ft.k === 'fndef' && ft.def.ctor !== null && e.args.every((a) => this.constLike(a));
      }
      case 'borrow':
        return !e.mut && this.constLike(e.e) && !this.isPlace(e.e) && !this.needsDropOrCell(this.ty(e.e.ty));
      case 'field':
        return false;
      default:
        return false;
    }
  }
  // ---- statements
  /** Evaluates for effect. */
  stmtExpr(e: TExpr): void {
    const span = e.span;
    switch (e.k) {
      case 'assign': {
        const lt = this.ty(e.l.ty);
        if (this.needsDrop(lt)) {
          const r = this.asOperand(e.r);
          const l = this.asPlace(e.l, true);
          const next = this.newBlock();
          this.term({ k: 'drop', place: l, target: next, unwind: this.unwindTo(), replace: true, span });
          this.bb = next;
          this.assign(l, { k: 'use', op: r }, span, false);
        } else {
          const r = this.valueOf(e.r);
          const l = this.asPlace(e.l, true);
          this.assign(l, { k: 'use', op: r }, span, false);
        }
        return;
      }
      case 'assignop': {
        const lt = this.ty(e.l.ty),
          rt = this.ty(e.r.ty);
        if (this.scalar(lt) && this.scalar(rt)) {
          const r = this.asOperand(e.r);
          const l = this.asPlace(e.l, true);
          const lop: Operand = { k: 'copy', place: l, span };
          if (lt.k === 'int' && ARITH.has(e.op)) {
            const next = this.newBlock();
            this.term({ k: 'arith', dest: l, op: e.op, l: lop, r, target: next, unwind: this.unwindTo(), span });
            this.bb = next;
          } else this.assign(l, { k: 'binary', op: e.op, l: lop, r }, span, false);
          return;
        }
        const p = this.asPlace(e.l, true);
        const t = this.local(T.ref(T.reErased, true, lt), e.l.span);
        this.push({ k: 'live', local: t, span: e.l.span });
        this.tempDrop(t);
        this.assign(placeOf(t), { k: 'ref', bk: 'two-phase', place: p }, e.l.span);
        const r = this.asOperand(e.r);
        const u = this.local(T.tUnit, span);
        this.callMethod(e.method!, [{ k: 'move', place: placeOf(t), span: e.l.span }, r], placeOf(u), span, e.opSpan);
        return;
      }
      case 'break': {
        const b = this.breakables.find((x) => x.target === e.target)!;
        const t = e.target;
        if (b.dest) {
          if (e.e) this.exprInto(b.dest, e.e);
          else this.unit(b.dest, span);
        } else if (e.e) this.stmtExpr(e.e);
        void t;
        this.exitTo(b.scope, span);
        this.goto(b.breakTo, span);
        this.bb = this.newBlock();
        return;
      }
      case 'continue': {
        const b = this.breakables.find((x) => x.target === e.target)!;
        this.exitTo(b.scope, span);
        this.goto(b.continueTo, span);
        this.bb = this.newBlock();
        return;
      }
      case 'return': {
        if (e.e) this.exprInto(placeOf(0), e.e);
        else this.unit(placeOf(0), span);
        this.exitTo(0, span);
        this.term({ k: 'return', span: this.mir.endSpan });
        this.bb = this.newBlock();
        return;
      }
      case 'never':
        this.stmtExpr(e.e);
        return;
      default: {
        const t = this.local(this.ty(e.ty), span);
        this.push({ k: 'live', local: t, span });
        this.exprInto(placeOf(t), e);
        this.tempDrop(t);
      }
    }
  }
  private valueOf(e: TExpr): Operand {
    const c = this.constant(e);
    if (c) return c;
    return this.asOperand(e);
  }
  private block(e: TExpr & { k: 'block' }, dest: Place): void {
    const run = (): void =>
      this.inScope(e.span, () => {
        const scope = this.scopes.length - 1;
        const saved = this.tempScope;
        for (const s of e.stmts) this.stmt(s, scope);
        if (e.expr) {
          if (this.edition === '2024') {
            this.terminatingTail(e.expr, dest, scope);
          } else {
            this.exprInto(dest, e.expr);
          }
        } else if (this.ty(e.ty).k !== 'never' || true) {
          if (this.ty(e.ty) === T.tUnit) this.unit(dest, e.span);
          else if (this.ty(e.ty).k !== 'never') this.unit(dest, e.span);
        }
        this.tempScope = saved;
      });
    if (e.label) {
      const exit = this.newBlock();
      this.breakables.push({ target: e.label, scope: this.scopes.length, breakTo: exit, continueTo: -1, dest });
      run();
      this.goto(exit, e.span);
      this.breakables.pop();
      this.bb = exit;
      return;
    }
    run();
  }
  private terminatingTail(x: TExpr, dest: Place, scope: number): void {
    void scope;
    const ext = this.extended.get(x);
    if (ext !== undefined) {
      this.exprInto(dest, x);
      return;
    }
    this.terminating(x.span, () => this.exprInto(dest, x));
  }
  private stmt(s: TStmt, scope: number): void {
    if (s.k === 'expr') {
      this.terminating(s.span, () => this.stmtExpr(s.e));
      return;
    }
    const span = s.span;
    if (s.init) {
      // temporaries of an extending initialiser live as long as the block
      const saved = this.tempScope;
      this.extend(s.init, scope, hasRef(s.pat));
      if (s.els) {
        const els = this.newBlock();
        const depth = this.scopes.length;
        this.declareAll(s.pat, scope);
        this.scopes.push({ drops: [] });
        this.tempScope = this.scopes.length - 1;
        const init = s.init;
        const place = this.isPlace(init) ? this.asPlace(init) : placeOf(this.asTemp(init));
        const fail = this.newBlock();
        const binds: Binding[] = [];
        const outer = this.enterTest(init.span, init.span);
        this.test(s.pat, place, fail, binds);
        [this.scrut, this.matchStart] = outer;
        this.bindAll(binds, true);
        const ok = this.newBlock();
        const cur = this.bb;
        this.bb = fail;
        this.exitTo(depth, span);
        this.goto(els, span);
        this.bb = cur;
        this.emitDrops(this.scopes.length - 1, span);
        this.scopes.pop();
        this.tempScope = saved;
        this.goto(ok, span);
        // the else block runs outside the bindings
        this.bb = els;
        const drops = this.scopes[scope]!.drops;
        const keep = drops.splice(this.letMark);
        const t = this.local(T.tNever, span);
        this.branch(s.els, placeOf(t));
        this.term({ k: 'unreachable', span });
        drops.push(...keep);
        this.bb = ok;
        return;
      }
      if (s.pat.k === 'bind' && s.pat.by === 'move' && !s.pat.sub) {
        const l = this.declareVar(s.pat.local);
        this.scopes.push({ drops: [] });
        this.tempScope = this.scopes.length - 1;
        this.push({ k: 'live', local: l, span: s.pat.span });
        if (s.ann) this.push({ k: 'ann', place: placeOf(l), ty: s.ann, span });
        this.exprInto(placeOf(l), s.init);
        this.schedule(l, scope);
        this.push({ k: 'fakeRead', place: placeOf(l), cause: 'let', span: s.pat.span });
        this.emitDrops(this.scopes.length - 1, span);
        this.scopes.pop();
        this.tempScope = saved;
        return;
      }
      this.scopes.push({ drops: [] });
      this.tempScope = this.scopes.length - 1;
      const init = s.init;
      if (s.pat.k === 'wild' && !this.isPlace(init)) {
        this.stmtExpr(init);
      } else {
        const place = this.isPlace(init) ? this.asPlace(init) : placeOf(this.asTemp(init));
        if (s.ann) this.push({ k: 'ann', place, ty: s.ann, span });
        const outer = this.scrut;
        this.scrut = init.span;
        this.bindPattern(s.pat, place, scope);
        this.scrut = outer;
      }
      this.emitDrops(this.scopes.length - 1, span);
      this.scopes.pop();
      this.tempScope = saved;
      return;
    }
    for (const l of this.patLocals(s.pat)) {
      const v = this.declareVar(l);
      this.push({ k: 'live', local: v, span: l.span });
      if (s.ann) this.push({ k: 'ann', place: placeOf(v), ty: s.ann, span });
      this.schedule(v, scope);
    }
  }
  private letMark = 0;
  private scrut: Span | null = null;
  /** Where a scalar is tested: from the `match` to its scrutinee. */
  private matchStart: Span | null = null;
  private declareAll(p: TPat, scope: number): void {
    this.letMark = this.scopes[scope]!.drops.length;
    for (const l of this.patLocals(p)) {
      const v = this.declareVar(l);
      this.push({ k: 'live', local: v, span: l.span });
      this.schedule(v, scope);
    }
  }
  private declareVar(l: Local): number {
    const v = this.local(this.ty(l.ty), l.span, {
      mut: l.mut,
      name: l.name,
      kind: 'var',
      refBinding: l.refBinding,
      typed: l.typed,
      id: l.id,
      self: l.self,
    });
    this.vars.set(l.id, v);
    return v;
  }
  private patLocals(p: TPat): Local[] {
    switch (p.k) {
      case 'bind':
        return [...(p.primary ? [p.local] : []), ...(p.sub ? this.patLocals(p.sub) : [])];
      case 'variant':
      case 'leaf':
        return p.subs.flatMap((s) => this.patLocals(s.pat));
      case 'deref':
        return this.patLocals(p.pat);
      case 'slice':
        return [
          ...p.before.flatMap((x) => this.patLocals(x)),
          ...(p.rest ? this.patLocals(p.rest) : []),
          ...p.after.flatMap((x) => this.patLocals(x)),
        ];
      case 'or':
        return p.pats.flatMap((x) => this.patLocals(x));
      default:
        return [];
    }
  }
  /** Marks the operands of borrows whose temporaries are extended to the block. */
  private extend(e: TExpr, scope: number, whole: boolean): void {
    const place = (x: TExpr): void => {
      this.extended.set(x, scope);
      switch (x.k) {
        case 'field':
        case 'index':
        case 'overindex':
        case 'deref':
        case 'overderef':
          place(x.e);
          break;
        case 'scope':
        case 'borrow':
          place(x.e);
          break;
      }
    };
    if (whole) place(e);
    switch (e.k) {
      case 'borrow':
      case 'rawborrow':
        place(e.e);
        this.extend(e.e, scope, false);
        break;
      case 'tuple':
      case 'array':
        e.elems.forEach((x) => this.extend(x, scope, false));
        break;
      case 'adt':
        e.fields.forEach((f) => this.extend(f.e, scope, false));
        break;
      case 'call': {
        const ft = e.fn.k === 'fn' ? this.ty(e.fn.ty) : null;
        if (
          ft?.k === 'fndef' &&
          (ft.def.ctor || ft.def.fullPath.endsWith('fmt::Arguments::new') || ft.def.name.startsWith('new_'))
        )
          e.args.forEach((x) => this.extend(x, scope, false));
        break;
      }
      case 'cast':
      case 'coerce':
        this.extend(e.e, scope, false);
        break;
      case 'block':
        if (e.expr) {
          this.extended.set(e.expr, scope);
          this.extend(e.expr, scope, false);
        }
        break;
      case 'if':
        this.extend(e.then, scope, false);
        if (e.els) this.extend(e.els, scope, false);
        break;
    }
  }
  // ---- conditions
  private hasLet(e: TExpr): boolean {
    return e.k === 'let' || (e.k === 'lazy' && e.op === '&&' && (this.hasLet(e.l) || this.hasLet(e.r)));
  }
  /** Goes on in the current block when the condition holds; else leaves the scopes above `depth` and jumps to `els`. */
  private condition(e: TExpr, els: number, depth: number): void {
    const span = e.span;
    const fail = (): number => {
      const b = this.newBlock();
      const cur = this.bb;
      this.bb = b;
      this.exitTo(depth, span);
      this.goto(els, span);
      this.bb = cur;
      return b;
    };
    if (e.k === 'lazy' && e.op === '&&') {
      this.condition(e.l, els, depth);
      this.condition(e.r, els, depth);
      return;
    }
    if (e.k === 'lazy') {
      const other = this.newBlock(),
        join = this.newBlock();
      const d = this.scopes.length;
      const saved = this.tempScope;
      this.scopes.push({ drops: [] });
      this.tempScope = this.scopes.length - 1;
      this.condition(e.l, other, d);
      this.emitDrops(this.scopes.length - 1, span);
      this.scopes.pop();
      this.goto(join, span);
      this.bb = other;
      this.scopes.push({ drops: [] });
      this.tempScope = this.scopes.length - 1;
      this.condition(e.r, els, depth);
      this.emitDrops(this.scopes.length - 1, span);
      this.scopes.pop();
      this.tempScope = saved;
      this.goto(join, span);
      this.bb = join;
      return;
    }
    if (e.k === 'unary' && e.op === '!' && !e.method) {
      const t = this.newBlock();
      const d = this.scopes.length;
      this.scopes.push({ drops: [] });
      const saved = this.tempScope;
      this.tempScope = this.scopes.length - 1;
      this.condition(e.e, t, d);
      this.emitDrops(this.scopes.length - 1, span);
      this.scopes.pop();
      this.tempScope = saved;
      this.exitTo(depth, span);
      this.goto(els, span);
      this.bb = t;
      return;
    }
    if (e.k === 'let') {
      const init = e.e;
      const place = this.isPlace(init) ? this.asPlace(init) : placeOf(this.asTemp(init));
      const f = this.newBlock();
      const binds: Binding[] = [];
      const scope = this.scopes.length - 1;
      for (const l of this.patLocals(e.pat)) this.declareVar(l);
      const outerScrut = this.enterTest(init.span, init.span);
      this.test(e.pat, place, f, binds);
      const pre = this.newBlock();
      this.term({ k: 'falseEdge', target: pre, imaginary: f, span });
      this.bb = pre;
      const cur = this.bb;
      this.bb = f;
      this.exitTo(depth, span);
      this.goto(els, span);
      this.bb = cur;
      for (const l of this.patLocals(e.pat)) this.push({ k: 'live', local: this.vars.get(l.id)!, span: l.span });
      this.bindAll(binds, true);
      [this.scrut, this.matchStart] = outerScrut;
      for (const l of this.patLocals(e.pat)) this.schedule(this.vars.get(l.id)!, scope);
      return;
    }
    const op = this.condOperand(e);
    const t = this.newBlock();
    const f = fail();
    this.term({ k: 'switch', op, targets: [{ v: 0n, target: f }], otherwise: t, ty: T.tBool, span });
    this.bb = t;
  }
  private condOperand(e: TExpr): Operand {
    const c = this.constant(e);
    if (c) return c;
    const t = this.local(T.tBool, e.span);
    this.push({ k: 'live', local: t, span: e.span });
    this.terminating(e.span, () => this.exprInto(placeOf(t), e));
    return { k: 'move', place: placeOf(t), span: e.span };
  }
  // ---- patterns
  private bindPattern(p: TPat, place: Place, scope: number): void {
    const binds: Binding[] = [];
    for (const l of this.patLocals(p)) {
      const v = this.declareVar(l);
      this.push({ k: 'live', local: v, span: l.span });
    }
    const dead = this.newBlock();
    this.test(p, place, dead, binds);
    this.bindAll(binds, true);
    for (const l of this.patLocals(p)) this.schedule(this.vars.get(l.id)!, scope);
  }
  private bindAll(binds: Binding[], real: boolean): void {
    void real;
    for (const b of binds) {
      const v = this.vars.get(b.local.id)!;
      const ty = this.ty(b.local.ty);
      if (b.by === 'move')
        this.push({
          k: 'assign',
          place: placeOf(v),
          rv: { k: 'use', op: this.consume(b.place, ty, b.span) },
          span: b.span,
          init: true,
          ...(this.scrut ? { scrut: this.scrut } : {}),
        });
      else this.assign(placeOf(v), { k: 'ref', bk: b.by === 'ref' ? 'shared' : 'mut', place: b.place }, b.span);
    }
  }
  /** Tests a place against a pattern; on a mismatch jumps to `fail`. */
  private test(p: TPat, place: Place, fail: number, binds: Binding[]): void {
    const span = p.span;
    switch (p.k) {
      case 'wild':
        return;
      case 'bind':
        binds.push({ local: p.local, place, by: p.by, span });
        if (p.sub) this.test(p.sub, place, fail, binds);
        return;
      case 'variant': {
        const t = this.ty(p.ty) as Ty & { k: 'adt' };
        if (t.def.variants.length > 1) {
          const d = this.local(T.tIsize, span);
          this.assign(placeOf(d), { k: 'discriminant', place }, this.scrut ?? span);
          const ok = this.newBlock();
          this.term({
            k: 'switch',
            op: { k: 'move', place: placeOf(d), span },
            targets: [{ v: this.discOf(p.variant), target: ok }],
            otherwise: fail,
            ty: T.tIsize,
            span,
          });
          this.bb = ok;
        }
        for (const s of p.subs) {
          const ft = this.fieldTy(p.variant, s.index, t);
          this.test(
            s.pat,
            {
              local: place.local,
              proj: [
                ...place.proj,
                { k: 'downcast', variant: p.variant, ty: t },
                {
                  k: 'field',
                  index: s.index,
                  ty: ft,
                  src: { k: 'field', variant: p.variant, index: s.index, ty: ft },
                } as Elem,
              ],
            },
            fail,
            binds,
          );
        }
        return;
      }
      case 'leaf': {
        const t = this.ty(p.ty);
        for (const s of p.subs) {
          const ft =
            t.k === 'tuple'
              ? t.elems[s.index]!
              : this.fieldTy((t as Ty & { k: 'adt' }).def.variants[0]!, s.index, t as Ty & { k: 'adt' });
          this.test(
            s.pat,
            { local: place.local, proj: [...place.proj, { k: 'field', index: s.index, ty: ft }] },
            fail,
            binds,
          );
        }
        return;
      }
      case 'deref': {
        const t = this.ty(p.ty);
        this.test(
          p.pat,
          { local: place.local, proj: [...place.proj, { k: 'deref', ty: (t as Ty & { k: 'ref' }).ty }] },
          fail,
          binds,
        );
        return;
      }
      case 'const': {
        const ty = this.ty(p.ty);
        const ok = this.newBlock();
        if (ty.k === 'int' || ty.k === 'char' || ty.k === 'bool') {
          if (p.value !== null) {
            const v = typeof p.value === 'boolean' ? (p.value ? 1n : 0n) : BigInt(p.value as bigint);
            this.term({
              k: 'switch',
              op: { k: 'copy', place, span: this.matchStart ?? span },
              targets: [{ v, target: ok }],
              otherwise: fail,
              ty,
              span: this.matchStart ?? span,
            });
            this.bb = ok;
            return;
          }
          this.compare('==', { k: 'copy', place, span }, this.constant(p.e)!, ok, fail, span);
          this.bb = ok;
          return;
        }
        if (ty.k === 'float') {
          const c: Operand =
            p.value !== null ? { k: 'const', ty, val: { k: 'float', v: Number(p.value) }, span } : this.constant(p.e)!;
          this.compare('==', { k: 'copy', place, span }, c, ok, fail, span);
          this.bb = ok;
          return;
        }
        // strings and byte strings compare by value
        const eq = this.tr.s.langTrait('eq').items.get('eq');
        if (eq?.kind !== 'fn') throw new Error('eq');
        const r = this.local(T.tBool, span);
        const val: Operand =
          p.value === null
            ? this.constant(p.e)!
            : {
                k: 'const',
                ty:
                  p.value instanceof Uint8Array
                    ? T.ref(T.reStatic, false, T.array(T.tU8, T.constValue(BigInt(p.value.length))))
                    : T.ref(T.reErased, false, T.tStr),
                val: p.value instanceof Uint8Array ? { k: 'bytes', v: p.value } : { k: 'str', v: String(p.value) },
                span,
              };
        let inner: Ty = ty.k === 'ref' ? ty.ty : ty;
        let rhs: Ty = inner;
        const lhs: Place =
          ty.k === 'ref' ? { local: place.local, proj: [...place.proj, { k: 'deref', ty: inner }] } : place;
        if (p.value instanceof Uint8Array) rhs = T.array(T.tU8, T.constValue(BigInt(p.value.length)));
        if (!(inner.k === 'str' || inner.k === 'slice' || inner.k === 'array')) inner = ty;
        const lr = this.local(T.ref(T.reErased, false, inner), span);
        this.assign(placeOf(lr), { k: 'ref', bk: 'shared', place: lhs }, span);
        this.callTo(eq, [inner, rhs], [{ k: 'move', place: placeOf(lr), span }, val], placeOf(r), span, span, true);
        this.term({
          k: 'switch',
          op: { k: 'move', place: placeOf(r), span },
          targets: [{ v: 0n, target: fail }],
          otherwise: ok,
          ty: T.tBool,
          span,
        });
        this.bb = ok;
        return;
      }
      case 'range': {
        const ty = this.ty(p.ty);
        const c = (v: bigint | number): Operand => ({
          k: 'const',
          ty,
          val: ty.k === 'float' ? { k: 'float', v: Number(v) } : { k: 'int', v: BigInt(v) },
          span,
        });
        if (p.lo !== null) {
          const ok = this.newBlock();
          this.compare('<=', c(p.lo), { k: 'copy', place, span }, ok, fail, span);
          this.bb = ok;
        }
        if (p.hi !== null) {
          const ok = this.newBlock();
          this.compare(p.inclusive ? '<=' : '<', { k: 'copy', place, span }, c(p.hi), ok, fail, span);
          this.bb = ok;
        }
        return;
      }
      case 'slice': {
        const ty = this.ty(p.ty);
        const elem = (ty as Ty & { k: 'slice' | 'array' }).ty;
        const n = p.before.length + p.after.length;
        if (ty.k === 'slice') {
          if (!(p.hasRest && n === 0)) {
            const l = this.local(T.tUsize, span);
            this.assign(placeOf(l), { k: 'len', place }, span);
            const ok = this.newBlock();
            const c: Operand = { k: 'const', ty: T.tUsize, val: { k: 'int', v: BigInt(n) }, span };
            this.compare(p.hasRest ? '>=' : '==', { k: 'copy', place: placeOf(l), span }, c, ok, fail, span);
            this.bb = ok;
          }
        }
        p.before.forEach((x, i) =>
          this.test(
            x,
            {
              local: place.local,
              proj: [...place.proj, { k: 'constIndex', offset: i, fromEnd: false, min: n, ty: elem }],
            },
            fail,
            binds,
          ),
        );
        if (p.rest)
          this.test(
            p.rest,
            {
              local: place.local,
              proj: [
                ...place.proj,
                {
                  k: 'subslice',
                  from: p.before.length,
                  to: p.after.length,
                  fromEnd: true,
                  ty:
                    ty.k === 'array'
                      ? this.ty(p.rest.ty).k === 'ref'
                        ? T.slice(elem)
                        : this.ty(p.rest.ty)
                      : T.slice(elem),
                },
              ],
            },
            fail,
            binds,
          );
        p.after.forEach((x, i) =>
          this.test(
            x,
            {
              local: place.local,
              proj: [...place.proj, { k: 'constIndex', offset: p.after.length - i, fromEnd: true, min: n, ty: elem }],
            },
            fail,
            binds,
          ),
        );
        return;
      }
      case 'or': {
        // alternatives without bindings; those with were expanded
        const ok = this.newBlock();
        p.pats.forEach((x, i) => {
          const last = i === p.pats.length - 1;
          const next = last ? fail : this.newBlock();
          this.test(x, place, next, binds);
          this.goto(ok, span);
          if (!last) this.bb = next;
        });
        this.bb = ok;
        return;
      }
      case 'never':
      case 'error':
        throw new Error('MIR of an erroneous pattern');
    }
  }
  private compare(op: '==' | '<=' | '<' | '>=', l: Operand, r: Operand, yes: number, no: number, span: Span): void {
    const t = this.local(T.tBool, span);
    this.assign(placeOf(t), { k: 'binary', op, l, r }, span);
    this.term({
      k: 'switch',
      op: { k: 'move', place: placeOf(t), span },
      targets: [{ v: 0n, target: no }],
      otherwise: yes,
      ty: T.tBool,
      span,
    });
  }
  discOf: (v: VariantDef) => bigint = (v) => BigInt(v.disc ?? v.index);
  /** Or-patterns with bindings become several candidates. */
  private expand(p: TPat): TPat[] {
    if (!hasBindingOr(p)) return [p];
    const product = (lists: TPat[][]): TPat[][] =>
      lists.reduce<TPat[][]>((acc, l) => acc.flatMap((a) => l.map((x) => [...a, x])), [[]]);
    switch (p.k) {
      case 'or':
        return p.pats.flatMap((x) => this.expand(x));
      case 'bind':
        return this.expand(p.sub!).map((sub) => ({ ...p, sub }));
      case 'deref':
        return this.expand(p.pat).map((pat) => ({ ...p, pat }));
      case 'variant':
      case 'leaf':
        return product(p.subs.map((s) => this.expand(s.pat))).map((ps) => ({
          ...p,
          subs: ps.map((pat, i) => ({ index: p.subs[i]!.index, pat })),
        }));
      case 'slice':
        return product([...p.before, ...(p.rest ? [p.rest] : []), ...p.after].map((x) => this.expand(x))).map((ps) => ({
          ...p,
          before: ps.slice(0, p.before.length),
          rest: p.rest ? ps[p.before.length]! : null,
          after: ps.slice(p.before.length + (p.rest ? 1 : 0)),
        }));
      default:
        return [p];
    }
  }
  /** What tests of a pattern are charged to; gives what was in force before. */
  private enterTest(scrut: Span, start: Span): [Span | null, Span | null] {
    const outer: [Span | null, Span | null] = [this.scrut, this.matchStart];
    this.scrut = scrut;
    this.matchStart = start;
    return outer;
  }
  private match(e: TExpr & { k: 'match' }, dest: Place): void {
    const span = e.span;
    const scrut = e.e;
    const place = this.isPlace(scrut) ? this.asPlace(scrut) : placeOf(this.asTemp(scrut));
    const outerScrut = this.enterTest(scrut.span, { ...span, end: Math.max(span.start, scrut.span.end) });
    const end = this.newBlock();
    const guarded = e.arms.some((a) => a.guard);
    const fakes: number[] = [];
    if (guarded)
      for (const fp of this.fakePlaces(e.arms, place)) {
        const f = this.local(T.ref(T.reErased, false, fp.ty), scrut.span);
        this.assign(placeOf(f), { k: 'ref', bk: 'fake', place: fp.place }, scrut.span);
        fakes.push(f);
      }
    const bodies = e.arms.map(() => this.newBlock());
    e.arms.forEach((arm, i) => {
      const locals = this.patLocals(arm.pat);
      for (const l of locals) this.declareVar(l);
      const alts = arm.guard ? this.expandAll(arm.pat) : this.expand(arm.pat);
      for (const alt of alts) {
        const fail = this.newBlock();
        const binds: Binding[] = [];
        this.test(alt, place, fail, binds);
        const pre = this.newBlock();
        this.term({ k: 'falseEdge', target: pre, imaginary: fail, span: arm.span });
        this.bb = pre;
        if (arm.guard) {
          // in a guard, bindings are seen through shared references
          const saved = this.guardVars;
          const g = new Map(saved ?? []);
          for (const b of binds) {
            const ty = this.ty(b.local.ty);
            const r = this.local(T.ref(T.reErased, false, ty), b.span, { guardRef: true, name: b.local.name });
            this.push({ k: 'live', local: r, span: b.span });
            if (b.by === 'move') this.assign(placeOf(r), { k: 'ref', bk: 'shared', place: b.place }, b.span);
            else {
              const v = this.local(ty, b.span);
              this.assign(placeOf(v), { k: 'ref', bk: b.by === 'ref' ? 'shared' : 'mut', place: b.place }, b.span);
              this.assign(placeOf(r), { k: 'ref', bk: 'shared', place: placeOf(v) }, b.span);
            }
            g.set(b.local.id, r);
          }
          this.guardVars = g;
          const depth = this.scopes.length;
          this.scopes.push({ drops: [] });
          const st = this.tempScope;
          this.tempScope = this.scopes.length - 1;
          this.condition(arm.guard, fail, depth);
          this.emitDrops(this.scopes.length - 1, arm.guard.span);
          this.scopes.pop();
          this.tempScope = st;
          this.guardVars = saved;
          for (const f of fakes) this.push({ k: 'fakeRead', place: placeOf(f), cause: 'guard', span: arm.guard.span });
          const post = this.newBlock();
          this.term({ k: 'falseEdge', target: post, imaginary: fail, span: arm.span });
          this.bb = post;
        }
        for (const l of locals) this.push({ k: 'live', local: this.vars.get(l.id)!, span: l.span });
        this.bindAll(binds, true);
        this.goto(bodies[i]!, arm.span);
        this.bb = fail;
      }
    });
    this.term({ k: 'unreachable', span });
    [this.scrut, this.matchStart] = outerScrut;
    e.arms.forEach((arm, i) => {
      this.bb = bodies[i]!;
      const locals = this.patLocals(arm.pat);
      this.terminating(arm.body.span, () => {
        const sc = this.scopes.length - 1;
        for (const l of locals) this.schedule(this.vars.get(l.id)!, sc);
        this.terminating(arm.body.span, () => this.exprInto(dest, arm.body));
      });
      this.goto(end, span);
    });
    this.bb = end;
  }
  private expandAll(p: TPat): TPat[] {
    return p.k === 'or' ? p.pats.flatMap((x) => this.expandAll(x)) : this.expand(p);
  }
  /** The places a match examines, which a guard must not change. */
  private fakePlaces(arms: TArm[], place: Place): { place: Place; ty: Ty }[] {
    const out = new Map<string, { place: Place; ty: Ty }>();
    const key = (p: Place): string =>
      p.local + p.proj.map((x) => x.k + ('index' in x ? x.index : '') + ('variant' in x ? x.variant.index : '')).join();
    const add = (p: Place, ty: Ty): void => {
      out.set(key(p), { place: p, ty });
    };
    const go = (p: TPat, at: Place): void => {
      const t = this.ty(p.ty);
      switch (p.k) {
        case 'variant':
          add(at, t);
          for (const s of p.subs) {
            const ft = this.fieldTy(p.variant, s.index, t as Ty & { k: 'adt' });
            go(s.pat, {
              local: at.local,
              proj: [...at.proj, { k: 'downcast', variant: p.variant, ty: t }, { k: 'field', index: s.index, ty: ft }],
            });
          }
          return;
        case 'leaf':
          for (const s of p.subs) {
            const ft =
              t.k === 'tuple'
                ? t.elems[s.index]!
                : this.fieldTy((t as Ty & { k: 'adt' }).def.variants[0]!, s.index, t as Ty & { k: 'adt' });
            go(s.pat, { local: at.local, proj: [...at.proj, { k: 'field', index: s.index, ty: ft }] });
          }
          return;
        case 'deref':
          add(at, t);
          go(p.pat, { local: at.local, proj: [...at.proj, { k: 'deref', ty: (t as Ty & { k: 'ref' }).ty }] });
          return;
        case 'const':
        case 'range':
          add(at, t);
          return;
        case 'slice':
          add(at, t);
          return;
        case 'or':
          for (const x of p.pats) go(x, at);
          return;
        case 'bind':
          if (p.sub) go(p.sub, at);
          return;
      }
    };
    for (const a of arms) go(a.pat, place);
    return [...out.values()];
  }
}
function succ(t: Terminator): number[] {
  switch (t.k) {
    case 'goto':
    case 'falseUnwind':
      return [t.target];
    case 'switch':
      return [...t.targets.map((x) => x.target), t.otherwise];
    case 'drop':
    case 'arith':
    case 'bounds':
      return t.unwind === null ? [t.target] : [t.target, t.unwind];
    case 'call':
      return [...(t.target === null ? [] : [t.target]), ...(t.unwind === null ? [] : [t.unwind])];
    case 'falseEdge':
      return [t.target, t.imaginary];
    default:
      return [];
  }
}
function sameSrc(q: Proj, proj: readonly (Elem & { src?: Proj })[], n: number): boolean {
  let i = 0;
  for (const e of proj) {
    if (e.k === 'downcast') continue;
    if (i === n) return q.k === 'field' ? e.k === 'field' && e.index === q.index : e.k === 'deref';
    i++;
  }
  return false;
}
function hasRef(p: TPat): boolean {
  switch (p.k) {
    case 'bind':
      return p.by !== 'move' || (p.sub !== null && hasRef(p.sub));
    case 'variant':
    case 'leaf':
      return p.subs.some((s) => hasRef(s.pat));
    case 'deref':
      return hasRef(p.pat);
    case 'slice':
      return [...p.before, ...p.after, ...(p.rest ? [p.rest] : [])].some(hasRef);
    case 'or':
      return p.pats.some(hasRef);
    default:
      return false;
  }
}
function hasBinding(p: TPat): boolean {
  switch (p.k) {
    case 'bind':
      return true;
    case 'variant':
    case 'leaf':
      return p.subs.some((s) => hasBinding(s.pat));
    case 'deref':
      return hasBinding(p.pat);
    case 'slice':
      return [...p.before, ...p.after, ...(p.rest ? [p.rest] : [])].some(hasBinding);
    case 'or':
      return p.pats.some(hasBinding);
    default:
      return false;
  }
}
function hasBindingOr(p: TPat): boolean {
  switch (p.k) {
    case 'or':
      return p.pats.some(hasBinding);
    case 'bind':
      return p.sub !== null && hasBindingOr(p.sub);
    case 'variant':
    case 'leaf':
      return p.subs.some((s) => hasBindingOr(s.pat));
    case 'deref':
      return hasBindingOr(p.pat);
    case 'slice':
      return [...p.before, ...p.after, ...(p.rest ? [p.rest] : [])].some(hasBindingOr);
    default:
      return false;
  }
}
/** Might dropping a value of this type do something? */
export function needsDrop(tr: Traits, t: Ty, depth: number): boolean {
  if (depth > 20) return true;
  switch (t.k) {
    case 'adt': {
      if (t.def.lang === 'manually_drop' || t.def.name === 'PhantomData') return false;
      if (t.def.lang === 'box') return true;
      if (t.def.what === 'union') return false;
      if (hasDropImpl(tr, t)) return true;
      if (
        t.args.every((a) => !a.isTy || !(a.flags & T.HAS_PARAM)) &&
        tr.holds(tr.s.langTrait('copy'), [t], tr.s.std.span) === 'yes'
      )
        return false;
      return t.def.variants.some((v) =>
        v.fields.some((f) =>
          needsDrop(tr, tr.normalise(T.erase(T.subst(tr.l.fieldTy(f), t.args)), tr.s.std.span, 0, []), depth + 1),
        ),
      );
    }
    case 'tuple':
      return t.elems.some((e) => needsDrop(tr, e, depth + 1));
    case 'array':
    case 'slice':
      return needsDrop(tr, t.ty, depth + 1);
    case 'closure':
      return tr.upvarTys(t).some((u) => needsDrop(tr, T.erase(u), depth + 1));
    case 'dyn':
      return true;
    case 'param':
    case 'alias':
    case 'opaque':
      return tr.holds(tr.s.langTrait('copy'), [t], tr.s.std.span) !== 'yes';
    default:
      return false;
  }
}
export function hasDropImpl(tr: Traits, t: Ty & { k: 'adt' }): boolean {
  if (t.def.drop !== undefined) return t.def.drop !== null;
  for (const i of tr.implsOf(tr.s.langTrait('drop'))) {
    const r = tr.l.implTraitRef(i);
    const s = r?.args[0];
    if (s?.isTy && s.k === 'adt') s.def.drop = i;
  }
  t.def.drop ??= null;
  return t.def.drop !== null;
}
export { outermost };
export type { BorrowKind };
