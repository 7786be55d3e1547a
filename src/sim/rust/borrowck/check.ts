// The borrow checker: initialisation and moves, mutability, loans, universal regions. Codes and primary places as rustc_borrowck 1.95.
import type { Span } from '../parse/lex.ts';
import { outermost } from '../check/fn-expr.ts';
import type { Lowering } from '../check/lower.ts';
import type { Diag, Session } from '../check/session.ts';
import * as T from '../check/types.ts';
import type { Ty } from '../check/types.ts';
import type { ClosureDef, ConstDef, FnDef } from '../check/defs.ts';
import { successors } from '../mir/mir.ts';
import type { Elem, MirBody, Operand, Place, Rvalue, Statement } from '../mir/mir.ts';
import { hasDropImpl } from '../mir/build.ts';
import { Bits, MoveData, operands } from './movepaths.ts';
import { hasRegions, Regions } from './regions.ts';
import type { ClosureNeeds, Constraint, Loan } from './regions.ts';

type Access = {
  rw: 'read' | 'fake' | 'borrow' | 'reserve' | 'activate' | 'mutborrow' | 'mutate' | 'move' | 'dead' | 'drop';
  depth: 'shallow' | 'deep' | 'drop';
};
export function borrowCheck(s: Session, l: Lowering, m: MirBody, f: FnDef | ConstDef): void {
  const needs = new Map<ClosureDef, ClosureNeeds>();
  // inner closures first: they were collected before those around them
  for (const c of m.closures) new Checker(s, l, c, f, needs).run();
  new Checker(s, l, m, f, needs).run();
}
class Checker {
  private readonly s: Session;
  private readonly l: Lowering;
  private readonly b: MirBody;
  private readonly f: FnDef | ConstDef;
  private readonly needs: Map<ClosureDef, ClosureNeeds>;
  private md!: MoveData;
  private rg!: Regions;
  private inScope: Bits[] = [];
  private readonly reported = new Set<string>();
  private everInit: Bits[] = [];
  private active: Bits[] = [];
  constructor(s: Session, l: Lowering, b: MirBody, f: FnDef | ConstDef, needs: Map<ClosureDef, ClosureNeeds>) {
    this.s = s;
    this.l = l;
    this.b = b;
    this.f = f;
    this.needs = needs;
  }
  private err(code: string, span: Span, message: string, labels: { span: Span; text: string }[] = []): void {
    const at = outermostUser(span);
    this.s.error(code, at, message, labels);
  }
  run(): void {
    const b = this.b,
      sig = this.f.kind === 'fn' && !b.closure ? this.l.fnSig(this.f) : null;
    this.rg = new Regions(this.s, this.l, b, this.needs);
    const tr = this.rg.tr;
    this.md = new MoveData(b, (t) => t.k === 'adt' && hasDropImpl(tr, t));
    this.rg.build(sig, b.closure?.regionCount ?? 0);
    this.rg.solve(this.liveness());
    this.flow();
    this.visit();
    this.universal();
  }
  // ---- liveness
  private liveness(): (r: number) => Bits | null {
    const b = this.b,
      n = b.blocks.length,
      nl = b.locals.length;
    const regionsOf: number[][] = this.rg.localTys.map((t) => {
      const out = new Set<number>();
      T.fold(this.rg.tr.t.resolve(t), {
        mask: 0,
        re: (r) => {
          if (r.kind === 'var') out.add(r.n);
          return r;
        },
      });
      return [...out];
    });
    const dropsOf: (number[] | null)[] = new Array<number[] | null>(nl).fill(null);
    const live = new Map<number, Bits>();
    const add = (rs: readonly number[], p: number): void => {
      for (const r of rs) {
        let x = live.get(r);
        if (!x) live.set(r, (x = new Bits(this.rg.points + this.rg.universals.length)));
        x.add(p);
      }
    };
    for (const mode of ['use', 'drop'] as const) {
      const entry: Bits[] = Array.from({ length: n }, () => new Bits(nl));
      const preds: number[][] = Array.from({ length: n }, () => []);
      b.blocks.forEach((blk, i) => {
        for (const s of successors(blk.term)) preds[s]!.push(i);
      });
      const walk = (bi: number, rec: ((stmt: number, live: Bits) => void) | null): Bits => {
        const blk = b.blocks[bi]!;
        const cur = new Bits(nl);
        for (const s of successors(blk.term)) cur.or(entry[s]!);
        const t = blk.term;
        const use = (l: number): void => cur.add(l),
          def = (l: number): void => cur.del(l);
        if (t.k === 'call' || t.k === 'arith') {
          const d = t.dest;
          if (!d.proj.length) {
            const after = t.target === null ? null : entry[t.target]!;
            void after;
            def(d.local);
          } else if (mode === 'use') use(d.local);
        }
        if (mode === 'use') {
          for (const o of termOperands(t))
            if (o.k !== 'const') {
              use(o.place.local);
              for (const e of o.place.proj) if (e.k === 'index') use(e.local);
            }
          if (t.k === 'return') use(0);
          if (t.k === 'drop') {
            /* a drop is no use */
          }
          if (t.k === 'call' && t.dest.proj.length) use(t.dest.local);
        } else if (t.k === 'drop') use(t.place.local);
        rec?.(blk.stmts.length, cur);
        for (let i = blk.stmts.length - 1; i >= 0; i--) {
          const s = blk.stmts[i]!;
          if (s.k === 'dead' || s.k === 'live') def(s.local);
          else if (s.k === 'assign') {
            if (!s.place.proj.length) def(s.place.local);
            else if (mode === 'use') {
              use(s.place.local);
            }
            if (mode === 'use') {
              for (const o of operands(s.rv))
                if (o.k !== 'const') {
                  use(o.place.local);
                  for (const e of o.place.proj) if (e.k === 'index') use(e.local);
                }
              if ('place' in s.rv) {
                use(s.rv.place.local);
                for (const e of s.rv.place.proj) if (e.k === 'index') use(e.local);
              }
            }
          } else if (s.k === 'fakeRead' && mode === 'use') use(s.place.local);
          rec?.(i, cur);
        }
        return cur;
      };
      const queue = b.blocks.map((_, i) => n - 1 - i);
      const inq = new Uint8Array(n).fill(1);
      while (queue.length) {
        const bi = queue.shift()!;
        inq[bi] = 0;
        const e = walk(bi, null);
        if (entry[bi]!.or(e))
          for (const p of preds[bi]!)
            if (!inq[p]) {
              inq[p] = 1;
              queue.push(p);
            }
      }
      for (let bi = 0; bi < n; bi++) {
        if (!this.md.entryInit[bi]) continue;
        let inits: Bits[] | null = null;
        if (mode === 'drop') {
          inits = [];
          const i = this.md.entryInit[bi]!.copy(),
            u = this.md.entryUninit[bi]!.copy();
          for (let k = 0; k <= b.blocks[bi]!.stmts.length; k++) {
            inits.push(i.copy());
            this.md.step(bi, k, i, u);
          }
        }
        walk(bi, (stmt, cur) => {
          const p = this.rg.pointBase[bi]! + stmt;
          for (let l = 0; l < nl; l++)
            if (cur.has(l)) {
              if (mode === 'use') {
                if (regionsOf[l]!.length) add(regionsOf[l]!, p);
              } else if (regionsOf[l]!.length) {
                let any = false;
                this.md.each(l, (q) => {
                  if (inits![stmt]!.has(q)) any = true;
                });
                if (!any) continue;
                const d = (dropsOf[l] ??= ((): number[] => {
                  const o = new Set<number>();
                  this.rg.dropRegions(this.rg.localTys[l]!, o);
                  return [...o];
                })());
                add(d, p);
              }
            }
        });
      }
    }
    return (r) => live.get(r) ?? null;
  }
  // ---- loans in scope, activations, ever-initialised
  private flow(): void {
    const b = this.b,
      n = b.blocks.length,
      nl = this.rg.loans.length;
    this.inScope = Array.from({ length: n }, () => new Bits(nl));
    this.active = Array.from({ length: n }, () => new Bits(nl));
    this.everInit = Array.from({ length: n }, () => new Bits(b.locals.length));
    for (let i = 1; i <= b.args; i++) this.everInit[0]!.add(i);
    const seen = new Uint8Array(n);
    const queue = [0];
    seen[0] = 1;
    const inq = new Uint8Array(n);
    inq[0] = 1;
    while (queue.length) {
      const bi = queue.shift()!;
      inq[bi] = 0;
      const blk = b.blocks[bi]!;
      const sc = this.inScope[bi]!.copy(),
        ac = this.active[bi]!.copy(),
        ev = this.everInit[bi]!.copy();
      for (let i = 0; i <= blk.stmts.length; i++) this.stepLoans(bi, i, sc, ac, ev);
      for (const s of successors(blk.term)) {
        let ch = this.inScope[s]!.or(sc);
        if (this.active[s]!.or(ac)) ch = true;
        const e2 = ev.copy();
        const t = blk.term;
        if ((t.k === 'call' || t.k === 'arith') && s === t.target) e2.add(t.dest.local);
        if (this.everInit[s]!.or(e2)) ch = true;
        if (!seen[s]) {
          seen[s] = 1;
          ch = true;
        }
        if (ch && !inq[s]) {
          inq[s] = 1;
          queue.push(s);
        }
      }
    }
  }
  private stepLoans(bi: number, i: number, sc: Bits, ac: Bits, ev: Bits): void {
    const blk = this.b.blocks[bi]!;
    const p = this.rg.pointBase[bi]! + i;
    const loans = this.rg.loans;
    for (const l of loans)
      if (sc.has(l.index)) {
        if (!this.rg.values[l.region]!.has(p)) {
          sc.del(l.index);
          ac.del(l.index);
        }
      }
    const killLocal = (local: number): void => {
      for (const l of loans)
        if (l.place.local === local && sc.has(l.index)) {
          sc.del(l.index);
          ac.del(l.index);
        }
    };
    const killPlace = (pl: Place): void => {
      if (!pl.proj.length) {
        killLocal(pl.local);
        return;
      }
      for (const l of loans)
        if (sc.has(l.index) && l.place.local === pl.local && isPrefix(pl, l.place)) {
          sc.del(l.index);
          ac.del(l.index);
        }
    };
    if (i < blk.stmts.length) {
      const s = blk.stmts[i]!;
      this.activations(s.k === 'assign' ? operands(s.rv) : [], ac, sc);
      if (s.k === 'assign') {
        killPlace(s.place);
        if (s.rv.k === 'ref') {
          const l = loans.find((x) => x.block === bi && x.stmt === i);
          if (l) {
            sc.add(l.index);
            ac.del(l.index);
          }
        }
        if (!s.place.proj.length) ev.add(s.place.local);
      } else if (s.k === 'dead') {
        killLocal(s.local);
        ev.del(s.local);
      }
    } else {
      const t = blk.term;
      this.activations(termOperands(t), ac, sc);
      if (t.k === 'call' || t.k === 'arith') killPlace(t.dest);
    }
  }
  private activations(ops: Operand[], ac: Bits, sc: Bits): void {
    for (const o of ops)
      if (o.k !== 'const' && !o.place.proj.length)
        for (const l of this.rg.loans) if (l.twoPhase && l.temp === o.place.local && sc.has(l.index)) ac.add(l.index);
  }
  // ---- the walk
  private sc = new Bits(0);
  private ac = new Bits(0);
  private init = new Bits(0);
  private un = new Bits(0);
  private ev = new Bits(0);
  private loc = { block: 0, stmt: 0 };
  private visit(): void {
    for (const m of this.md.illegal)
      this.illegalMove(m.place, m.at, m.why, m.ty, m.span, this.b.blocks[m.block]!.stmts[m.stmt]);
    for (const bi of this.md.order) {
      const blk = this.b.blocks[bi]!;
      this.sc = this.inScope[bi]!.copy();
      this.ac = this.active[bi]!.copy();
      this.ev = this.everInit[bi]!.copy();
      this.init = this.md.entryInit[bi]!.copy();
      this.un = this.md.entryUninit[bi]!.copy();
      for (let i = 0; i <= blk.stmts.length; i++) {
        this.loc = { block: bi, stmt: i };
        const p = this.rg.pointBase[bi]! + i;
        for (const l of this.rg.loans)
          if (this.sc.has(l.index) && !this.rg.values[l.region]!.has(p)) {
            this.sc.del(l.index);
            this.ac.del(l.index);
          }
        if (i < blk.stmts.length) this.statement(blk.stmts[i]!);
        else this.terminator(blk.term);
        this.stepLoans(bi, i, this.sc, this.ac, this.ev);
        this.md.step(bi, i, this.init, this.un);
      }
    }
  }
  private activate(ops: Operand[], span: Span): void {
    for (const o of ops)
      if (o.k !== 'const' && !o.place.proj.length)
        for (const l of this.rg.loans)
          if (l.twoPhase && l.temp === o.place.local && this.sc.has(l.index) && !this.ac.has(l.index)) {
            this.access(l.place, { rw: 'activate', depth: 'deep' }, l.span, l);
            void span;
          }
  }
  private statement(s: Statement): void {
    switch (s.k) {
      case 'assign':
        this.activate(operands(s.rv), s.span);
        this.rvalue(s.rv, s.span, s);
        this.mutate(s.place, s.span, s.init);
        return;
      case 'fakeRead':
        if (s.cause === 'guard') {
          this.usePlace(s.place, s.span);
          return;
        }
        this.initialised(s.place, s.span, true);
        return;
      case 'dead':
        this.access({ local: s.local, proj: [] }, { rw: 'dead', depth: 'shallow' }, s.span);
        return;
      default:
        return;
    }
  }
  private terminator(t: import('../mir/mir.ts').Terminator): void {
    this.activate(termOperands(t), t.span);
    switch (t.k) {
      case 'switch':
        this.operand(t.op);
        return;
      case 'bounds':
        this.operand(t.index);
        this.operand(t.len);
        if (t.unwind === null) this.leaving(t.span);
        return;
      case 'arith':
        this.operand(t.l);
        if (t.r) this.operand(t.r);
        this.mutate(t.dest, t.span, false);
        if (t.unwind === null) this.leaving(t.span);
        return;
      case 'call':
        this.operand(t.fn);
        for (const a of t.args) this.operand(a);
        this.mutate(t.dest, t.span, true);
        if (t.unwind === null) this.leaving(t.span);
        return;
      case 'drop': {
        let any = false;
        const l = this.md.lookup(t.place);
        this.md.each(l.path, (q) => {
          if (this.init.has(q)) any = true;
        });
        if (any) {
          if (t.replace) this.access(t.place, { rw: 'mutate', depth: 'drop' }, t.span);
          else this.access(t.place, { rw: 'drop', depth: 'drop' }, t.span);
        }
        return;
      }
      case 'return':
      case 'resume':
        this.leaving(t.span);
        return;
      default:
        return;
    }
  }
  /** The function ends here, by its end or by a panic. */
  private leaving(span: Span): void {
    for (const l of this.rg.loans) if (this.sc.has(l.index)) this.atExit(l, span);
  }
  /** A loan still live when the function ends, of something that ends with it. */
  private atExit(l: Loan, span: Span): void {
    if (l.place.proj.some((e) => e.k === 'deref')) return;
    if (this.rg.endOf.size && [...this.rg.endOf.values()].some((e) => this.rg.values[l.region]!.has(e)))
      this.doesNotLive(l, span);
  }
  private operand(o: Operand): void {
    if (o.k === 'const') return;
    if (o.k === 'copy') {
      this.access(o.place, { rw: 'read', depth: 'deep' }, o.span);
      this.initialised(o.place, o.span, true);
    } else {
      this.access(o.place, { rw: 'move', depth: 'deep' }, o.span);
      this.initialised(o.place, o.span, true);
    }
  }
  private usePlace(p: Place, span: Span): void {
    this.access(p, { rw: 'read', depth: 'deep' }, span);
  }
  private rvalue(rv: Rvalue, span: Span, s: Statement & { k: 'assign' }): void {
    switch (rv.k) {
      case 'ref': {
        const kind = rv.bk;
        if (kind === 'shared') this.access(rv.place, { rw: 'borrow', depth: 'deep' }, span);
        else if (kind === 'fake') this.access(rv.place, { rw: 'fake', depth: 'shallow' }, span);
        else {
          if (!s.capture) this.mutable(rv.place, span, 'borrow');
          this.access(rv.place, { rw: kind === 'two-phase' ? 'reserve' : 'mutborrow', depth: 'deep' }, span);
        }
        if (kind !== 'fake') this.initialised(rv.place, s.capture ? this.captureSpan(s) : span, true);
        return;
      }
      case 'rawptr':
        if (rv.mut) {
          this.mutable(rv.place, span, 'borrow');
          this.access(rv.place, { rw: 'mutborrow', depth: 'deep' }, span);
        } else this.access(rv.place, { rw: 'borrow', depth: 'deep' }, span);
        this.initialised(rv.place, span, true);
        return;
      case 'len':
      case 'discriminant':
        this.access(rv.place, { rw: 'read', depth: 'shallow' }, span);
        this.initialised(rv.place, span, false);
        return;
      default: {
        // what a closure takes is told of at its head
        const head = rv.k === 'aggregate' && rv.closure ? rv.closure.headSpan : null;
        for (const o of operands(rv)) this.operand(head && o.k !== 'const' ? { ...o, span: head } : o);
      }
    }
  }
  private captureSpan(s: Statement & { k: 'assign' }): Span {
    return s.capture ?? s.span;
  }
  private mutate(p: Place, span: Span, init: boolean): void {
    // writing to part of something needs the rest to be there
    for (let i = p.proj.length - 1; i >= 0; i--) {
      const e = p.proj[i]!;
      const base: Place = { local: p.local, proj: p.proj.slice(0, i) };
      if (e.k === 'deref') {
        this.initialised(base, span, false);
        break;
      }
      const bt = i === 0 ? this.b.locals[p.local]!.ty : p.proj[i - 1]!.ty;
      if (e.k === 'field' && (bt.k === 'adt' || bt.k === 'tuple')) {
        this.initialised(base, span, false, true);
        break;
      }
      if (e.k === 'index') {
        this.initialised(base, span, false);
        break;
      }
    }
    const local = this.b.locals[p.local]!;
    if (!p.proj.length) {
      if ((local.kind === 'var' || local.kind === 'arg') && !local.mut && local.name && this.ev.has(p.local)) {
        if (!this.once(`384:${p.local}:${this.loc.block}:${this.loc.stmt}`))
          this.err(
            'E0384',
            span,
            `cannot assign ${local.kind === 'arg' ? 'to immutable argument' : 'twice to immutable variable'} \`${local.name}\``,
          );
      }
    } else this.mutable(p, span, 'assign');
    void init;
    this.access(p, { rw: 'mutate', depth: 'shallow' }, span);
  }
  private once(k: string): boolean {
    if (this.reported.has(k)) return true;
    this.reported.add(k);
    return false;
  }
  // ---- initialisation
  private initialised(p: Place, span: Span, whole: boolean, part = false): void {
    const l = this.md.lookup(p);
    let bad = -1;
    for (let x: number = l.path; x >= 0; x = this.md.paths[x]!.parent)
      if (this.un.has(x)) {
        bad = x;
        break;
      }
    if (bad < 0 && whole && l.exact) {
      this.md.each(l.path, (q) => {
        if (bad < 0 && this.un.has(q)) bad = q;
      });
    }
    if (bad < 0) return;
    const local = this.b.locals[p.local]!;
    const moves = this.movesReaching(bad, l.path);
    const root = this.describe(p);
    void part;
    if (moves.length) {
      const key = `382:${moves.sort((a, b) => a - b).join()}`;
      if (this.once(key)) return;
      if (local.kind === 'temp' && !local.name && this.once(`t${p.local}`)) return;
      this.err(
        'E0382',
        span,
        `use of moved value: \`${root}\``,
        moves.slice(0, 3).map((i) => ({ span: this.md.moves[i]!.span, text: 'value moved here' })),
      );
    } else {
      if (this.once(`381:${p.local}`)) return;
      if (!local.name) return;
      this.err('E0381', span, `used binding \`${local.name}\` isn't initialized`);
    }
  }
  /** The moves of a path, its parents or its parts that reach here without a new value in between. */
  private movesReaching(bad: number, used: number): number[] {
    const related = new Set<number>();
    this.md.each(bad, (q) => related.add(q));
    this.md.each(used, (q) => related.add(q));
    for (let x = bad; x >= 0; x = this.md.paths[x]!.parent) related.add(x);
    const out = new Set<number>();
    const preds = this.preds();
    const seen = new Set<string>();
    const todo: { b: number; i: number }[] = [{ b: this.loc.block, i: this.loc.stmt - 1 }];
    while (todo.length) {
      const { b, i } = todo.pop()!;
      let stop = false;
      for (let k = i; k >= 0 && !stop; k--) {
        const mv = this.md.movesAt.get(b * this.md.stride + k);
        const s = this.b.blocks[b]!.stmts[k];
        if (mv && s?.k !== 'dead')
          for (const p of mv)
            if (related.has(p)) {
              const idx = this.md.moves.findIndex((m) => m.path === p && m.block === b && m.stmt === k);
              out.add(idx);
              if (this.covers(p, bad)) stop = true;
            }
        if (s?.k === 'dead' && s.local === this.md.paths[bad]!.local) stop = true;
        if (s?.k === 'assign') {
          const l = this.md.lookup(s.place);
          if (l.exact && this.covers(l.path, bad)) stop = true;
        }
      }
      if (stop) continue;
      for (const p of preds[b]!) {
        const t = this.b.blocks[p]!.term;
        const key = `${p}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if ((t.k === 'call' || t.k === 'arith') && t.target === b) {
          const l = this.md.lookup(t.dest);
          if (l.exact && this.covers(l.path, bad)) {
            continue;
          }
        }
        todo.push({ b: p, i: this.b.blocks[p]!.stmts.length });
      }
    }
    return [...out];
  }
  private covers(p: number, q: number): boolean {
    for (let x = q; x >= 0; x = this.md.paths[x]!.parent) if (x === p) return true;
    return false;
  }
  private predCache: number[][] | null = null;
  private preds(): number[][] {
    if (!this.predCache) {
      const a: number[][] = this.b.blocks.map(() => []);
      this.b.blocks.forEach((blk, i) => {
        for (const s of successors(blk.term)) a[s]!.push(i);
      });
      this.predCache = a;
    }
    return this.predCache;
  }
  private illegalMove(p: Place, at: number, why: string, ty: Ty, span: Span, st: Statement | undefined): void {
    const where = st?.k === 'assign' && st.scrut ? st.scrut : span;
    const key = `${where.start}:${where.end}:507`;
    if (this.once(key)) return;
    const name = this.describe(p);
    if (why === 'drop')
      this.err('E0509', where, `cannot move out of type \`${T.show(ty)}\`, which implements the \`Drop\` trait`);
    else if (why === 'index')
      this.err(
        'E0508',
        where,
        `cannot move out of type \`${T.show(ty)}\`, a non-copy ${ty.k === 'array' ? 'array' : 'slice'}`,
      );
    else this.err('E0507', where, `cannot move out of \`${name}\` which is behind a reference`);
    void at;
  }
  // ---- mutability
  private readonly immutable = new Map<number, Diag>();
  private mutable(p: Place, span: Span, what: 'borrow' | 'assign'): void {
    const bad = this.immutableBecause(p);
    if (!bad) return;
    if (this.once(`596:${span.start}:${span.end}:${p.local}`)) return;
    const name = this.describe(p);
    if (what === 'borrow' && bad === 'as it is not declared as mutable' && !(this.b.closure && p.local === 1)) {
      // several uses of one variable make one error, at its declaration
      const first = this.immutable.get(p.local);
      if (first) {
        first.labels.push({ span, text: 'cannot borrow as mutable' });
        first.span = this.b.locals[p.local]!.span;
        return;
      }
      const n = this.s.errors.length;
      this.err('E0596', span, `cannot borrow \`${name}\` as mutable, ${bad}`);
      if (this.s.errors.length > n) this.immutable.set(p.local, this.s.errors[n]!);
      return;
    }
    this.err(
      what === 'borrow' ? 'E0596' : 'E0594',
      span,
      what === 'borrow' ? `cannot borrow \`${name}\` as mutable, ${bad}` : `cannot assign to \`${name}\`, ${bad}`,
    );
  }
  private immutableBecause(p: Place): string | null {
    const b = this.b;
    const closure = b.closure;
    let through = false;
    const tyAt = (i: number): Ty => (i === 0 ? b.locals[p.local]!.ty : p.proj[i - 1]!.ty);
    for (let i = p.proj.length - 1; i >= 0; i--) {
      const e = p.proj[i]!,
        t = tyAt(i);
      if (closure && p.local === 1 && e.k === 'field' && tyAt(i).k === 'closure') {
        const u = closure.upvars[e.index]!;
        const throughFn =
          i >= 1 && p.proj[i - 1]!.k === 'deref' && tyAt(i - 1).k === 'ref' && !(tyAt(i - 1) as Ty & { k: 'ref' }).mut;
        if (throughFn) return 'as it is a captured variable in a `Fn` closure';
        if (u.by === 'move')
          return through || u.local.mut || u.projs.some((x) => x.k === 'deref')
            ? null
            : 'as it is not declared as mutable';
        return null;
      }
      if (e.k === 'deref') {
        if (t.k === 'ref') {
          if (!t.mut) return this.capturedRef(p, i) ? null : 'which is behind a `&` reference'; // through &mut: a captured variable still has to be mutable
          if (closure && p.local === 1) {
            const f = p.proj[i - 1];
            if (f?.k === 'field' && tyAt(i - 1).k === 'closure') {
              const u = closure.upvars[f.index]!;
              if (u.by !== 'move') {
                const throughFn =
                  i >= 2 && p.proj[i - 2]!.k === 'deref' && (tyAt(i - 2) as Ty & { mut?: boolean }).mut === false;
                if (throughFn) return 'as it is a captured variable in a `Fn` closure';
                if (u.projs.some((x) => x.k === 'deref')) return null;
                return u.local.mut ? null : 'as it is not declared as mutable';
              }
            }
          }
          through = true;
          continue;
        }
        if (t.k === 'ptr') return t.mut ? null : 'which is behind a `*const` pointer';
      }
    }
    if (through) return null;
    const l = b.locals[p.local]!;
    if (l.kind === 'temp' || l.kind === 'ret') return null;
    if (l.mut) return null;
    if (!l.name && l.kind === 'arg') return null;
    if (l.guardRef) return null;
    if (!p.proj.length && !this.ev.has(p.local)) return null;
    return 'as it is not declared as mutable';
  }
  private capturedRef(p: Place, i: number): boolean {
    void p;
    void i;
    return false;
  }
  // ---- loans
  private access(p: Place, a: Access, span: Span, self: Loan | null = null): void {
    for (const l of this.rg.loans) {
      if (!this.sc.has(l.index) || l === self) continue;
      if (!this.conflicts(p, l, a.depth)) continue;
      const mutLoan = l.kind === 'mut' || l.kind === 'uniq';
      const active = !l.twoPhase || this.ac.has(l.index);
      switch (a.rw) {
        case 'read':
          if (!mutLoan || !active) continue;
          if (this.oncePlace('503', l, p)) continue;
          this.err('E0503', span, `cannot use \`${this.describe(p)}\` because it was mutably borrowed`, [
            { span: l.span, text: 'borrowed here' },
          ]);
          return;
        case 'fake':
          continue;
        case 'borrow':
          if (!mutLoan || !active) continue;
          this.conflict(l, p, 'shared', span);
          return;
        case 'reserve':
          if (!mutLoan) continue;
          this.conflict(l, p, 'mut', span);
          return;
        case 'activate':
          if (l.kind === 'fake') continue;
          this.conflict(l, p, 'mut', span);
          return;
        case 'mutborrow':
          if (l.kind === 'fake') {
            if (this.oncePlace('510', l, p)) continue;
            this.err('E0510', span, 'cannot mutably borrow in match guard');
            return;
          }
          this.conflict(l, p, 'mut', span);
          return;
        case 'mutate':
          if (l.kind === 'fake') {
            if (this.oncePlace('510', l, p)) continue;
            this.err('E0510', span, `cannot assign \`${this.describe(p)}\` in match guard`);
            return;
          }
          if (this.oncePlace('506', l, p, span)) continue;
          this.err('E0506', span, `cannot assign to \`${this.describe(p)}\` because it is borrowed`, [
            { span: l.span, text: 'borrowed here' },
          ]);
          return;
        case 'move':
          if (l.kind === 'fake') continue;
          if (this.oncePlace('505', l, p, span)) continue;
          this.err('E0505', span, `cannot move out of \`${this.describe(p)}\` because it is borrowed`, [
            { span: l.span, text: 'borrowed here' },
          ]);
          return;
        case 'dead':
        case 'drop':
          if (l.kind === 'fake') continue;
          this.doesNotLive(l, span);
          return;
      }
    }
  }
  private oncePlace(code: string, l: Loan, p: Place, span: Span | null = null): boolean {
    return this.once(
      `${code}:${p.local}:${p.proj.map((e) => e.k + ('index' in e ? e.index : '')).join()}:${span ? `${span.start}-${span.end}` : `${this.loc.block}.${this.loc.stmt}`}:${code === '503' ? l.index : ''}`,
    );
  }
  private conflict(l: Loan, p: Place, want: 'mut' | 'shared', span: Span): void {
    if (this.once(`c:${span.start}-${span.end}:${p.local}`)) return;
    const uniq = this.isUniq(span);
    if (l.kind === 'uniq' || uniq) {
      const name = this.describe(p);
      if (uniq && l.kind === 'uniq')
        this.err('E0524', span, `two closures require unique access to \`${name}\` at the same time`);
      else if (uniq)
        this.err('E0500', span, `closure requires unique access to \`${name}\` but it is already borrowed`);
      else
        this.err('E0501', span, `cannot borrow \`${name}\` because previous closure requires unique access`, [
          { span: l.span, text: 'closure construction occurs here' },
        ]);
      return;
    }
    const code = want === 'mut' && l.kind === 'mut' ? 'E0499' : 'E0502';
    this.err(
      code,
      span,
      code === 'E0499'
        ? `cannot borrow \`${this.describe(p)}\` as mutable more than once at a time`
        : `cannot borrow \`${this.describe(p)}\` as ${want === 'mut' ? 'mutable because it is also borrowed as immutable' : 'immutable because it is also borrowed as mutable'}`,
      [{ span: l.span, text: `${l.kind === 'shared' ? 'immutable' : 'first mutable'} borrow occurs here` }],
    );
  }
  private isUniq(span: Span): boolean {
    const s = this.b.blocks[this.loc.block]!.stmts[this.loc.stmt];
    void span;
    return s?.k === 'assign' && s.rv.k === 'ref' && s.rv.bk === 'uniq';
  }
  private conflicts(access: Place, l: Loan, depth: Access['depth']): boolean {
    const a = access,
      b = l.place;
    if (a.local !== b.local) return false;
    const n = Math.min(a.proj.length, b.proj.length);
    const tyAt = (p: Place, i: number): Ty => (i === 0 ? this.b.locals[p.local]!.ty : p.proj[i - 1]!.ty);
    for (let i = 0; i < n; i++) {
      const x = a.proj[i]!,
        y = b.proj[i]!;
      if (x.k === 'field' && y.k === 'field') {
        if (x.index !== y.index) {
          const t = tyAt(a, i);
          if (!(t.k === 'adt' && t.def.what === 'union')) return false;
          return true;
        }
        continue;
      }
      if (x.k === 'downcast' && y.k === 'downcast') {
        if (x.variant !== y.variant) return false;
        continue;
      }
      if (x.k === 'deref' && y.k === 'deref') continue;
      if (x.k === 'constIndex' && y.k === 'constIndex') {
        if (x.fromEnd === y.fromEnd) {
          if (x.offset !== y.offset) return false;
          continue;
        }
        const min = Math.max(x.min, y.min);
        const off = x.fromEnd ? x.offset : y.offset,
          st = x.fromEnd ? y.offset : x.offset;
        if (st < min - off) return false;
        continue;
      }
      if ((x.k === 'constIndex' && y.k === 'subslice') || (x.k === 'subslice' && y.k === 'constIndex')) {
        const c = (x.k === 'constIndex' ? x : y) as Elem & { k: 'constIndex' },
          s = (x.k === 'subslice' ? x : y) as Elem & { k: 'subslice' };
        if (!c.fromEnd && c.offset < s.from) return false;
        if (c.fromEnd && s.fromEnd && c.offset <= s.to) return false;
        return true;
      }
      continue; // indices: taken as equal
    }
    if (b.proj.length > a.proj.length) {
      for (let i = n; i < b.proj.length; i++) {
        const e = b.proj[i]!,
          t = tyAt(b, i);
        if (e.k === 'deref') {
          if (depth === 'shallow') return false;
          if (t.k === 'ref') {
            if (!t.mut) return false;
            if (depth === 'drop') return false;
          }
          if (t.k === 'ptr') return false;
        }
        if (e.k === 'field' && depth === 'drop' && t.k === 'adt' && hasDropImpl(this.rg.tr, t)) return true;
        if (e.k === 'field' && depth === 'drop' && t.k === 'closure') continue;
      }
      if (depth === 'drop' && b.proj.length) {
        const t = tyAt(b, b.proj.length);
        void t;
      }
      return true;
    }
    if (l.kind === 'fake' && a.proj.length > b.proj.length) return false;
    return true;
  }
  private describe(p: Place): string {
    let s = this.b.locals[p.local]!.name || (this.b.closure && p.local === 1 ? '' : 'value');
    for (let i = 0; i < p.proj.length; i++) {
      const e = p.proj[i]!;
      const t = i === 0 ? this.b.locals[p.local]!.ty : p.proj[i - 1]!.ty;
      if (e.k === 'deref') s = p.local === 1 && this.b.closure ? s : `*${s}`;
      else if (e.k === 'field') {
        if (t.k === 'closure') s = t.def.upvars[e.index]?.name ?? s;
        else s = `${s}.${t.k === 'adt' ? (t.def.variants[0]?.fields[e.index]?.name ?? e.index) : e.index}`;
      } else if (e.k === 'index' || e.k === 'constIndex') s = `${s}[_]`;
    }
    return s;
  }
  /** Something borrowed ends while the loan goes on. */
  private doesNotLive(l: Loan, span: Span): void {
    const key = `597:${l.index}`;
    if (this.once(key)) return;
    const root = this.b.locals[l.place.local]!;
    const st = this.b.blocks[l.block]!.stmts[l.stmt] as Statement & { k: 'assign' };
    void span;
    // does the loan have to reach the caller?
    const path = this.rg.path(l.region, (r) => this.rg.endOf.has(r));
    const reaches = path !== null && [...this.rg.endOf.values()].some((e) => this.rg.values[l.region]!.has(e));
    if (reaches && path) {
      const ret = path.find((c) => c.cat === 'return');
      if (st.capture) {
        const call = path.find((c) => c.cat === 'call');
        const cast = call
          ? path.slice(path.indexOf(call)).some((c) => c.cat === 'cast' && !this.castsToReturn(c.span))
          : false;
        if (ret || (call && !cast)) {
          this.err(
            'E0373',
            st.capture,
            `closure may outlive the current function, but it borrows \`${this.describe(l.place)}\``,
          );
          return;
        }
      }
      if (ret) {
        if (this.once(`515:${ret.span.start}-${ret.span.end}`)) return;
        this.err(
          'E0515',
          ret.span,
          root.name
            ? `cannot return reference to local variable \`${root.name}\``
            : 'cannot return value referencing temporary value',
        );
        return;
      }
    }
    if (!reaches && this.b.owner.kind === 'fn' && this.b.owner.opaques.length && !this.b.closure) {
      // it is part of the value whose type `impl Trait` hides
      const own = new Set<number>();
      T.fold(this.rg.localTys[0]!, { mask: 0, re: (r) => (r.kind === 'var' && own.add(r.n), r) });
      const out = this.rg.path(l.region, (r) => own.has(r));
      if (out && st.capture) {
        this.err(
          'E0373',
          st.capture,
          `closure may outlive the current function, but it borrows \`${this.describe(l.place)}\``,
        );
        return;
      }
      const g = this.b.owner.generics;
      const back = out?.find((c) => c.cat === 'return');
      if (back && (g.late.length || g.own.some((p) => p.k === 'lt'))) {
        if (this.once(`515:${back.span.start}-${back.span.end}`)) return;
        this.err('E0515', back.span, 'cannot return value referencing a local variable');
        return;
      }
    }
    if (
      l.place.proj.some((e, i) => {
        const t = i === 0 ? root.ty : l.place.proj[i - 1]!.ty;
        return e.k === 'deref' && t.k === 'ref';
      }) &&
      this.isDropLoc()
    ) {
      this.err('E0713', l.span, 'borrow may still be in use when destructor runs');
      return;
    }
    if (root.kind === 'temp' && !root.name) {
      if (this.once(`716:${l.place.local}`)) return;
      this.err('E0716', root.span, 'temporary value dropped while borrowed', [{ span: l.span, text: 'borrowed here' }]);
      return;
    }
    if (this.once(`597s:${l.span.start}:${l.place.local}`)) return;
    this.err(
      'E0597',
      st.capture ? this.captured(l) : l.span,
      `\`${this.describe(l.place)}\` does not live long enough`,
      [{ span: root.span, text: 'binding declared here' }],
    );
  }
  /** Is the conversion at `span` the one that makes the returned value? */
  private castsToReturn(span: Span): boolean {
    const ret = T.erase(this.b.locals[0]!.ty);
    return this.b.blocks.some((x) =>
      x.stmts.some(
        (s) => s.k === 'assign' && s.rv.k === 'cast' && s.span.start === span.start && T.erase(s.rv.ty) === ret,
      ),
    );
  }
  private captured(l: Loan): Span {
    const t = this.b.blocks[l.block]!.stmts.slice(l.stmt).find(
      (s) => s.k === 'assign' && s.rv.k === 'aggregate' && s.rv.what === 'closure',
    );
    if (t?.k === 'assign' && t.rv.k === 'aggregate' && t.rv.closure) {
      const u = t.rv.closure.upvars.find((x) => x.local.name === this.b.locals[l.place.local]!.name);
      if (u) return u.span;
    }
    return l.span;
  }
  private isDropLoc(): boolean {
    const t = this.b.blocks[this.loc.block]!;
    return this.loc.stmt === t.stmts.length && t.term.k === 'drop';
  }
  // ---- universal regions
  private universal(): void {
    const rg = this.rg;
    const need: ClosureNeeds = { outlives: [] };
    const closure = this.b.closure;
    const done = new Set<string>();
    const external = (v: number): number | null => {
      const i = rg.externalVars.indexOf(v);
      if (i >= 0) return i;
      return rg.parentNumber(v);
    };
    for (const u of rg.universals)
      for (const w of rg.universals) {
        if (u === w || !rg.values[u.v]!.has(rg.endOf.get(w.v)!)) continue;
        if (u.kind === 'static' || rg.knows(u.v, w.v)) continue;
        const path = rg.path(u.v, (r) => r === w.v);
        if (!path) continue;
        if (closure) {
          const a = external(u.v),
            b = external(w.v);
          if (a !== null && b !== null) {
            const best0 =
              path.find((c) => c.cat === 'return') ?? path.find((c) => c.cat === 'call') ?? path[path.length - 1]!;
            need.outlives.push({
              sup: a,
              sub: b,
              span: best0.span,
              cat: best0.cat === 'return' ? 'closure' : best0.cat,
            });
            continue;
          }
          // a region of the closure's own: what is known to outlive it stands for it outside
          if (a !== null && b === null) {
            const up = rg.universals.find((x) => x.kind !== 'static' && external(x.v) !== null && rg.knows(x.v, w.v));
            if (up) {
              const c0 = path[path.length - 1]!;
              need.outlives.push({ sup: a, sub: external(up.v)!, span: c0.span, cat: 'closure' });
              continue;
            }
          }
        }
        // what follows from another failure is not told again
        if (
          rg.universals.some(
            (x) =>
              x !== u &&
              x !== w &&
              rg.values[u.v]!.has(rg.endOf.get(x.v)!) &&
              !rg.knows(u.v, x.v) &&
              rg.knows(x.v, w.v) &&
              x.kind !== 'static' &&
              false,
          )
        )
          continue;
        if (done.has(`${u.v}`)) continue;
        done.add(`${u.v}`);
        const ret = path.find((c) => c.cat === 'return');
        const call = path.find((c) => c.cat === 'call');
        const best: Constraint =
          ret ??
          path.find((c) => c.cat === 'ann') ??
          path.find((c) => c.cat === 'cast') ??
          call ??
          path.find((c) => c.cat === 'closure') ??
          path.find((c) => c.cat === 'assign') ??
          path[path.length - 1]!;
        const named = (x: typeof u): boolean => x.kind === 'early' || x.kind === 'late';
        const argOf = (x: typeof u): number => {
          if (x.kind !== 'anon') return -1;
          for (let i = 1; i <= this.b.args; i++) {
            let hit = false;
            T.fold(rg.localTys[i]!, {
              mask: 0,
              re: (r) => {
                if (r.kind === 'var' && r.n === x.v) hit = true;
                return r;
              },
            });
            if (hit) return i;
          }
          return -1;
        };
        if (!closure && ((named(w) && u.kind === 'anon') || (named(u) && w.kind === 'anon'))) {
          const anon = u.kind === 'anon' ? u : w;
          const i = argOf(anon);
          if (i > 0 && !this.b.locals[i]!.self) {
            this.err(
              'E0621',
              best.span,
              `explicit lifetime required in the type of \`${this.b.locals[i]!.name || 'argument'}\``,
            );
            continue;
          }
        }
        if (
          !closure &&
          (w.kind === 'static' || w.kind === 'early') &&
          !ret &&
          (best.cat === 'call' || best.cat === 'closure') &&
          (u.kind === 'anon' || u.kind === 'late')
        ) {
          this.err('E0521', best.span, 'borrowed data escapes outside of function');
          continue;
        }
        if (closure && !ret && external(w.v) !== null) {
          this.err('E0521', best.span, 'borrowed data escapes outside of closure');
          continue;
        }
        this.err('LIFETIME', best.span, 'lifetime may not live long enough');
      }
    if (closure) this.needs.set(closure, need);
    for (const t of rg.typeTests) {
      for (const w of rg.universals) {
        if (!rg.values[t.re]!.has(rg.endOf.get(w.v)!)) continue;
        const ok =
          rg.envRaw.some(
            (p) =>
              p.k === 'tyout' &&
              T.erase(p.ty) === T.erase(t.ty) &&
              (p.re.kind === 'static' || rg.knows(rg.num(p.re), w.v)),
          ) || rg.paramOutlives.some(([ty, r]) => ty === t.ty && rg.knows(r, w.v));
        if (ok) continue;
        if (t.ty.k === 'alias') {
          if (!hasRegions(t.ty) && !(t.ty.flags & T.HAS_PARAM)) continue;
          this.s.refuse('outlives requirement of an associated type', outermostUser(t.span));
        }
        if (closure) {
          this.s.refuse('type outlives requirement in a closure', outermostUser(t.span));
        }
        if (
          w.kind !== 'static' &&
          rg.universals.some((x) => x.kind === 'static' && rg.values[t.re]!.has(rg.endOf.get(x.v)!))
        )
          continue;
        this.err(
          w.kind === 'static' ? 'E0310' : 'E0309',
          t.span,
          `the parameter type \`${T.show(t.ty)}\` may not live long enough`,
        );
      }
    }
  }
}
function isPrefix(p: Place, of: Place): boolean {
  if (p.proj.length > of.proj.length) return false;
  return p.proj.every((e, i) => {
    const o = of.proj[i]!;
    return (
      e.k === o.k &&
      (e.k !== 'field' || e.index === (o as Elem & { k: 'field' }).index) &&
      (e.k !== 'downcast' || e.variant === (o as Elem & { k: 'downcast' }).variant) &&
      e.k !== 'index'
    );
  });
}
function termOperands(t: import('../mir/mir.ts').Terminator): Operand[] {
  switch (t.k) {
    case 'switch':
      return [t.op];
    case 'call':
      return [t.fn, ...t.args];
    case 'arith':
      return t.r ? [t.l, t.r] : [t.l];
    case 'bounds':
      return [t.index, t.len];
    default:
      return [];
  }
}
function outermostUser(span: Span): Span {
  return span.start >= 1 << 24 ? outermost(span) : span;
}
