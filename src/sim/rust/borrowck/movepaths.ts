// Move paths and where they are initialised: the ground of E0381, E0382 and of drop flags. After rustc_mir_dataflow 1.95.
import type { Ty } from '../check/types.ts';
import { successors } from '../mir/mir.ts';
import type { Elem, MirBody, Operand, Place, Rvalue, Statement, Terminator } from '../mir/mir.ts';
import type { Span } from '../parse/lex.ts';

export interface MovePath {
  index: number;
  local: number;
  elem: Elem | null;
  parent: number;
  children: number[];
  ty: Ty;
  place: Place;
}
export interface MoveOut {
  path: number;
  block: number;
  stmt: number;
  span: Span;
}
export interface IllegalMove {
  place: Place;
  at: number;
  why: 'deref' | 'index' | 'drop';
  ty: Ty;
  span: Span;
  block: number;
  stmt: number;
}
const elemKey = (e: Elem): string =>
  e.k === 'field'
    ? `f${e.index}`
    : e.k === 'downcast'
      ? `d${e.variant.index}`
      : e.k === 'deref'
        ? '*'
        : e.k === 'constIndex'
          ? `c${e.fromEnd ? '-' : ''}${e.offset}`
          : e.k === 'subslice'
            ? `s${e.from}:${e.to}`
            : 'i';
export class Bits {
  readonly w: Int32Array;
  constructor(n: number | Int32Array) {
    this.w = typeof n === 'number' ? new Int32Array((n + 31) >> 5) : n;
  }
  has(i: number): boolean {
    return ((this.w[i >> 5]! >>> (i & 31)) & 1) === 1;
  }
  add(i: number): void {
    this.w[i >> 5]! |= 1 << (i & 31);
  }
  del(i: number): void {
    this.w[i >> 5]! &= ~(1 << (i & 31));
  }
  or(o: Bits): boolean {
    let c = false;
    for (let i = 0; i < this.w.length; i++) {
      const n = this.w[i]! | o.w[i]!;
      if (n !== this.w[i]) {
        this.w[i] = n;
        c = true;
      }
    }
    return c;
  }
  copy(): Bits {
    return new Bits(this.w.slice());
  }
  set(o: Bits): void {
    this.w.set(o.w);
  }
}
export class MoveData {
  readonly body: MirBody;
  readonly paths: MovePath[] = [];
  private readonly byKey = new Map<string, number>();
  readonly illegal: IllegalMove[] = [];
  readonly moves: MoveOut[] = [];
  readonly movesAt = new Map<number, number[]>();
  private readonly hasDrop: (t: Ty) => boolean;
  readonly stride: number;
  entryInit: (Bits | null)[] = [];
  entryUninit: (Bits | null)[] = [];
  readonly order: number[] = [];
  constructor(body: MirBody, hasDrop: (t: Ty) => boolean) {
    this.body = body;
    this.hasDrop = hasDrop;
    this.stride = Math.max(1, ...body.blocks.map((b) => b.stmts.length + 1));
    body.locals.forEach((d, i) => {
      this.paths.push({
        index: i,
        local: i,
        elem: null,
        parent: -1,
        children: [],
        ty: d.ty,
        place: { local: i, proj: [] },
      });
    });
    body.blocks.forEach((b, bi) => {
      b.stmts.forEach((s, si) => this.gatherStmt(s, bi, si));
      this.gatherTerm(b.term, bi, b.stmts.length);
    });
    this.flow();
    this.walk();
  }
  private child(parent: number, e: Elem): number {
    const key = `${parent}/${elemKey(e)}`;
    let i = this.byKey.get(key);
    if (i === undefined) {
      i = this.paths.length;
      const p = this.paths[parent]!;
      this.paths.push({
        index: i,
        local: p.local,
        elem: e,
        parent,
        children: [],
        ty: e.ty,
        place: { local: p.local, proj: [...p.place.proj, e] },
      });
      p.children.push(i);
      this.byKey.set(key, i);
    }
    return i;
  }
  /** The path of a place if it has one, else its nearest tracked ancestor. */
  lookup(place: Place): { path: number; exact: boolean } {
    let p = place.local;
    for (const e of place.proj) {
      const n = this.byKey.get(`${p}/${elemKey(e)}`);
      if (n === undefined || (e.k === 'deref' && !this.isBox(this.paths[p]!.ty))) return { path: p, exact: false };
      p = n;
    }
    return { path: p, exact: true };
  }
  private isBox(t: Ty): boolean {
    return t.k === 'adt' && t.def.lang === 'box';
  }
  private pathFor(place: Place, span: Span, block: number, stmt: number, moving: boolean): number {
    let p = place.local;
    for (let i = 0; i < place.proj.length; i++) {
      const e = place.proj[i]!,
        ty = i === 0 ? this.body.locals[place.local]!.ty : place.proj[i - 1]!.ty;
      if (e.k === 'deref' && !this.isBox(ty)) {
        if (moving) this.illegal.push({ place, at: i, why: 'deref', ty, span, block, stmt });
        return -1;
      }
      if (e.k === 'index' || ((e.k === 'constIndex' || e.k === 'subslice') && ty.k === 'slice')) {
        if (moving) this.illegal.push({ place, at: i, why: 'index', ty, span, block, stmt });
        return -1;
      }
      if ((e.k === 'field' || e.k === 'downcast') && ty.k === 'adt' && !this.isBox(ty) && this.hasDrop(ty)) {
        if (moving) this.illegal.push({ place, at: i, why: 'drop', ty, span, block, stmt });
        return -1;
      }
      if (e.k === 'field' && ty.k === 'adt' && ty.def.what === 'union') return p;
      p = this.child(p, e);
    }
    return p;
  }
  private addMove(path: number, block: number, stmt: number, span: Span): void {
    const loc = block * this.stride + stmt;
    this.moves.push({ path, block, stmt, span });
    let a = this.movesAt.get(loc);
    if (!a) this.movesAt.set(loc, (a = []));
    a.push(path);
  }
  private operand(o: Operand, block: number, stmt: number): void {
    if (o.k !== 'move') return;
    const p = this.pathFor(o.place, o.span, block, stmt, true);
    if (p >= 0) this.addMove(p, block, stmt, o.span);
  }
  private rvalue(r: Rvalue, b: number, s: number): void {
    for (const o of operands(r)) this.operand(o, b, s);
  }
  private gatherStmt(s: Statement, b: number, i: number): void {
    if (s.k === 'assign') {
      this.rvalue(s.rv, b, i);
      this.pathFor(s.place, s.span, b, i, false);
    } else if (s.k === 'dead') this.addMove(s.local, b, i, s.span);
  }
  private gatherTerm(t: Terminator, b: number, i: number): void {
    switch (t.k) {
      case 'switch':
        this.operand(t.op, b, i);
        break;
      case 'call':
        this.operand(t.fn, b, i);
        for (const a of t.args) this.operand(a, b, i);
        this.pathFor(t.dest, t.span, b, i, false);
        break;
      case 'arith':
        this.operand(t.l, b, i);
        if (t.r) this.operand(t.r, b, i);
        this.pathFor(t.dest, t.span, b, i, false);
        break;
      case 'bounds':
        this.operand(t.index, b, i);
        this.operand(t.len, b, i);
        break;
      case 'drop':
        this.pathFor(t.place, t.span, b, i, false);
        break;
    }
  }
  each(path: number, f: (p: number) => void): void {
    f(path);
    for (const c of this.paths[path]!.children) this.each(c, f);
  }
  /** Reverse postorder, later successors visited first, as rustc's traversal does: the order errors are found in. */
  private walk(): void {
    const n = this.body.blocks.length;
    const mark = new Uint8Array(n);
    const post: number[] = [];
    const stack: { b: number; rest: number[] }[] = [{ b: 0, rest: successors(this.body.blocks[0]!.term) }];
    mark[0] = 1;
    while (stack.length) {
      const top = stack[stack.length - 1]!;
      const s = top.rest.pop();
      if (s === undefined) {
        post.push(top.b);
        stack.pop();
        continue;
      }
      if (!mark[s]) {
        mark[s] = 1;
        stack.push({ b: s, rest: successors(this.body.blocks[s]!.term) });
      }
    }
    for (let i = post.length - 1; i >= 0; i--) if (this.entryInit[post[i]!]) this.order.push(post[i]!);
  }
  /** Effects of one statement on the two states. */
  private effectStmt(s: Statement, b: number, i: number, init: Bits, un: Bits): void {
    const mv = this.movesAt.get(b * this.stride + i);
    if (mv)
      for (const m of mv)
        this.each(m, (p) => {
          init.del(p);
          un.add(p);
        });
    if (s.k === 'assign') this.initPlace(s.place, init, un);
  }
  private initPlace(place: Place, init: Bits, un: Bits): void {
    const l = this.lookup(place);
    if (l.exact)
      this.each(l.path, (p) => {
        init.add(p);
        un.del(p);
      });
  }
  step(b: number, i: number, init: Bits, un: Bits): void {
    const blk = this.body.blocks[b]!;
    if (i < blk.stmts.length) this.effectStmt(blk.stmts[i]!, b, i, init, un);
    else {
      const mv = this.movesAt.get(b * this.stride + i);
      if (mv)
        for (const m of mv)
          this.each(m, (p) => {
            init.del(p);
            un.add(p);
          });
      const t = blk.term;
      if (t.k === 'drop') {
        const l = this.lookup(t.place);
        if (l.exact)
          this.each(l.path, (p) => {
            init.del(p);
            un.add(p);
          });
      }
    }
  }
  private flow(): void {
    const n = this.body.blocks.length,
      np = this.paths.length;
    this.entryInit = new Array<Bits | null>(n).fill(null);
    this.entryUninit = new Array<Bits | null>(n).fill(null);
    const init = new Bits(np),
      un = new Bits(np);
    for (let p = 0; p < np; p++) {
      const l = this.paths[p]!.local;
      if (l >= 1 && l <= this.body.args) init.add(p);
      else un.add(p);
    }
    this.entryInit[0] = init;
    this.entryUninit[0] = un;
    const queue = [0];
    const queued = new Uint8Array(n);
    queued[0] = 1;
    const seen = new Uint8Array(n);
    const send = (to: number, i: Bits, u: Bits): void => {
      const a = this.entryInit[to],
        b = this.entryUninit[to];
      let ch = false;
      if (!a || !b) {
        this.entryInit[to] = i.copy();
        this.entryUninit[to] = u.copy();
        ch = true;
      } else {
        if (a.or(i)) ch = true;
        if (b.or(u)) ch = true;
      }
      if (ch && !queued[to]) {
        queued[to] = 1;
        queue.push(to);
      }
    };
    while (queue.length) {
      const b = queue.shift()!;
      queued[b] = 0;
      seen[b] = 1;
      const i = this.entryInit[b]!.copy(),
        u = this.entryUninit[b]!.copy();
      const blk = this.body.blocks[b]!;
      for (let k = 0; k <= blk.stmts.length; k++) this.step(b, k, i, u);
      const t = blk.term;
      if (t.k === 'call' || t.k === 'arith') {
        if (t.unwind !== null) send(t.unwind, i, u);
        if (t.target !== null) {
          const i2 = i.copy(),
            u2 = u.copy();
          this.initPlace(t.dest, i2, u2);
          send(t.target, i2, u2);
        }
      } else if (t.k === 'switch' && t.ty.k === 'int' && t.op.k !== 'const') {
        // a variant that was not taken holds nothing of the other variants
        for (const s of successors(t)) send(s, i, u);
      } else for (const s of successors(t)) send(s, i, u);
    }
  }
}
export function operands(r: Rvalue): Operand[] {
  switch (r.k) {
    case 'use':
    case 'cast':
    case 'repeat':
      return [r.op];
    case 'binary':
      return [r.l, r.r];
    case 'unary':
      return [r.e];
    case 'aggregate':
      return r.ops;
    default:
      return [];
  }
}
