// Definite assignment and unassignment (JLS 16), finals, and effective finality. After com.sun.tools.javac.comp.Flow.AssignAnalyzer and CaptureAnalyzer.
import type { Checker } from './checker.ts';
import { parts } from './walk.ts';
import { unparen } from './resolve.ts';
import {
  F,
  type ClassNode,
  type Expr,
  type Ident,
  type Lambda,
  type MemberNode,
  type Stat,
  type SwitchBody,
  type Select,
  type VarNode,
} from '../ast/tree.ts';
import type { ClassSymbol, VarSymbol } from './types.ts';

const ALL = -1n;
interface State {
  i: bigint;
  u: bigint;
}
interface Pending {
  target: object;
  i: bigint;
  u: bigint;
  kind: 'break' | 'continue' | 'yield' | 'return';
}

export class Assign {
  private readonly c: Checker;
  private readonly index = new Map<VarSymbol, number>();
  private next = 0;
  private i = 0n;
  private u = 0n;
  private pending: Pending[] = [];
  private cls: ClassSymbol | null = null;
  private loopPass = false;
  private readonly notFinal = new Set<VarSymbol>();
  private captured: { v: VarSymbol; pos: number; what: string }[] = [];
  private owner: object | null = null;
  private readonly declaredIn = new Map<VarSymbol, object | null>();
  private quiet = 0;
  private firstAdr = 0;
  private inCtor = false;
  constructor(c: Checker) {
    this.c = c;
  }
  private error(pos: number, m: string): void {
    if (!this.quiet) this.c.error(pos, m);
  }
  private bit(v: VarSymbol): bigint {
    return 1n << BigInt(this.index.get(v)!);
  }
  private has(v: VarSymbol): boolean {
    return this.index.has(v);
  }
  private track(v: VarSymbol): void {
    if (!this.index.has(v)) this.index.set(v, this.next++);
    const b = this.bit(v);
    this.i &= ~b;
    this.u |= b;
    this.declaredIn.set(v, this.owner);
  }
  private dead(): void {
    this.i = ALL;
    this.u = ALL;
  }
  private get state(): State {
    return { i: this.i, u: this.u };
  }
  private set(s: State): void {
    this.i = s.i;
    this.u = s.u;
  }
  private join(s: State): void {
    this.i &= s.i;
    this.u &= s.u;
  }

  classBody(cls: ClassSymbol): void {
    const n = cls.node as ClassNode;
    const saved = {
      i: this.i,
      u: this.u,
      cls: this.cls,
      owner: this.owner,
      pending: this.pending,
      first: this.firstAdr,
      ctor: this.inCtor,
    };
    this.cls = cls;
    this.pending = [];
    this.owner = cls;
    this.inCtor = false;
    if (!cls.local) {
      /* member classes see nothing of it */
    }
    this.firstAdr = this.next;
    const fields = [...cls.fields.values()].filter(
      (v) => (v.isFinal && v.constState !== 0 && !v.constant) || (v.isFinal && !v.constant),
    );
    const statics = fields.filter((v) => v.isStatic && !(v.flags & F.ENUM) && v.node && !v.node.init),
      insts = fields.filter((v) => !v.isStatic && v.node && !v.node.init);
    for (const v of statics) this.track(v);
    for (const m of n.members) this.initMember(m, true);
    for (const v of statics)
      if (!(this.i & this.bit(v)))
        this.error(v.node!.pos, `variable ${v.name} not initialized in the default constructor`);
    for (const v of insts) this.track(v);
    for (const m of n.members) this.initMember(m, false);
    const after = this.state;
    const hasCtor = n.members.some((m) => m.k === 'method' && m.name === '<init>');
    if (!hasCtor && cls.kind !== 'record')
      for (const v of insts)
        if (!(this.i & this.bit(v)))
          this.error(v.node!.pos, `variable ${v.name} not initialized in the default constructor`);
    for (const m of n.members) {
      if (m.k === 'class') {
        if (m.sym) {
          const s = this.state;
          this.i = 0n;
          this.u = 0n;
          this.classBody(m.sym);
          this.set(s);
        }
        continue;
      }
      if (m.k !== 'method' || !m.body) continue;
      this.set(after);
      this.owner = m;
      const ctor = m.name === '<init>';
      const callsThis =
        ctor && m.body.stats.some((s) => s.k === 'expr' && s.expr.k === 'call' && s.expr.ctorCall === 'this');
      const callsSuper =
        ctor && m.body.stats.some((s) => s.k === 'expr' && s.expr.k === 'call' && s.expr.ctorCall === 'super');
      this.inCtor = ctor;
      if (ctor) {
        if (callsThis) {
          for (const v of insts) {
            this.i &= ~this.bit(v);
            this.u |= this.bit(v);
          }
        } else if (callsSuper) {
          for (const v of insts) {
            this.i &= ~this.bit(v);
            this.u |= this.bit(v);
          }
          this.afterSuper = after;
        }
      } else
        for (const v of [...insts, ...statics]) {
          this.i |= this.bit(v);
          this.u &= ~this.bit(v);
        }
      if (m.compactCtor) for (const v of cls.components) if (this.has(v)) this.u |= this.bit(v);
      for (const p of m.params)
        if (p.sym) {
          this.track(p.sym);
          this.i |= this.bit(p.sym);
          this.u &= ~this.bit(p.sym);
        }
      this.pending = [];
      this.stat(m.body);
      if (ctor && !callsThis) {
        const ends: State[] = [
          this.state,
          ...this.pending.filter((p) => p.kind === 'return').map((p) => ({ i: p.i, u: p.u })),
        ];
        for (const v of cls.kind === 'record' ? cls.components.filter((x) => this.has(x)) : insts) {
          if (m.compactCtor) continue;
          const bad = ends.findIndex((e) => !(e.i & this.bit(v)));
          if (bad >= 0) this.error(m.body.closePos, `variable ${v.name} might not have been initialized`);
        }
      }
      this.pending = [];
      this.inCtor = false;
    }
    this.i = saved.i;
    this.u = saved.u;
    this.cls = saved.cls;
    this.owner = saved.owner;
    this.pending = saved.pending;
    this.firstAdr = saved.first;
    this.inCtor = saved.ctor;
  }
  private afterSuper: State | null = null;
  private initMember(m: MemberNode, isStatic: boolean): void {
    this.owner = m;
    this.inCtor = true;
    if (m.k === 'var' && m.init && m.sym && m.sym.isStatic === isStatic) {
      this.expr(m.init);
      if (this.has(m.sym)) this.letInit(m.sym, m.pos);
    } else if (m.k === 'init' && m.isStatic === isStatic) this.stat(m.body);
    else if (m.k === 'enumconst' && isStatic) {
      m.args.forEach((a) => this.expr(a));
      if (m.body?.sym) this.nested(m.body.sym);
    }
    this.inCtor = false;
  }
  private nested(c: ClassSymbol): void {
    const s = this.state;
    this.classBody(c);
    this.set(s);
  }
  /** After the pass: captured variables that are not effectively final. */
  finish(): void {
    for (const x of this.captured)
      if (this.notFinal.has(x.v))
        this.c.error(x.pos, `local variables referenced from ${x.what} must be final or effectively final`);
  }

  private letInit(v: VarSymbol, pos: number): void {
    if (!this.has(v)) {
      if (v.isFinal && v.kind === 'field') return;
      return;
    }
    const b = this.bit(v);
    if (v.kind !== 'field' && this.declaredIn.get(v) !== this.owner && this.owner) {
      this.notFinal.add(v);
      this.captured.push({ v, pos, what: this.captureKind() });
    }
    if (v.isFinal) {
      if (v.kind === 'param') this.error(pos, `final parameter ${v.name} may not be assigned`);
      else if (v.kind === 'resource') {
        /* said by attribution */
      } else if (!(this.u & b))
        this.error(
          pos,
          this.loopPass
            ? `variable ${v.name} might be assigned in loop`
            : `variable ${v.name} might already have been assigned`,
        );
    } else if (v.kind !== 'field') {
      if (!(this.u & b)) this.notFinal.add(v);
    }
    this.u &= ~b;
    this.i |= b;
  }
  private captureKind(): string {
    return (this.owner as { k?: string } | null)?.k === 'lambda' ? 'a lambda expression' : 'an inner class';
  }
  private use(v: VarSymbol, pos: number): void {
    if (!this.has(v)) return;
    if (v.kind !== 'field' && this.declaredIn.get(v) !== this.owner && !v.constant)
      this.captured.push({ v, pos, what: this.captureKind() });
    if (v.kind === 'field' && !this.inCtor) return;
    if (!(this.i & this.bit(v))) {
      this.error(pos, `variable ${v.name} might not have been initialized`);
      this.i |= this.bit(v);
    }
  }

  // ---- expressions
  cond(e: Expr): { t: State; f: State } {
    const k = e.constant ?? unparen(e).constant;
    if (k?.t === 'boolean') {
      const s = this.state;
      const d = { i: ALL, u: ALL };
      return k.v ? { t: s, f: d } : { t: d, f: s };
    }
    const x = unparen(e);
    if (x.k === 'binary' && x.op === '&&') {
      const l = this.cond(x.left);
      this.set(l.t);
      const r = this.cond(x.right);
      return { t: r.t, f: { i: l.f.i & r.f.i, u: l.f.u & r.f.u } };
    }
    if (x.k === 'binary' && x.op === '||') {
      const l = this.cond(x.left);
      this.set(l.f);
      const r = this.cond(x.right);
      return { t: { i: l.t.i & r.t.i, u: l.t.u & r.t.u }, f: r.f };
    }
    if (x.k === 'unary' && x.op === '!') {
      const r = this.cond(x.expr);
      return { t: r.f, f: r.t };
    }
    if (x.k === 'cond' && x.type?.k === 'prim' && x.type.name === 'boolean') {
      const c = this.cond(x.cond);
      this.set(c.t);
      const a = this.cond(x.then);
      this.set(c.f);
      const b = this.cond(x.else);
      return { t: { i: a.t.i & b.t.i, u: a.t.u & b.t.u }, f: { i: a.f.i & b.f.i, u: a.f.u & b.f.u } };
    }
    this.expr(e);
    const s = this.state;
    return { t: s, f: s };
  }
  private target(x: Expr): VarSymbol | null {
    const y = unparen(x);
    if (y.k === 'id') return y.sym ?? null;
    if (y.k === 'sel' && y.expr.k === 'this' && !y.expr.qualifier) return y.sym ?? null;
    return null;
  }
  expr(e: Expr): void {
    switch (e.k) {
      case 'id':
        if (e.sym) this.use(e.sym, e.pos);
        return;
      case 'sel': {
        if (e.expr.k === 'this' && !e.expr.qualifier && e.sym?.kind === 'field' && e.sym.owner === this.cls) {
          this.use(e.sym, e.pos);
          return;
        }
        if (!(e.cls && !e.sym))
          if (!((e.expr.k === 'id' || e.expr.k === 'sel') && e.expr.cls && !e.expr.sym)) this.expr(e.expr);
        return;
      }
      case 'assign': {
        const v = this.target(e.left);
        if (!v) this.lhs(unparen(e.left));
        this.expr(e.right);
        if (v) this.letInit(v, unparen(e.left).pos);
        return;
      }
      case 'compound': {
        const v = this.target(e.left);
        this.expr(e.left);
        this.expr(e.right);
        if (v) this.letInit(v, unparen(e.left).pos);
        return;
      }
      case 'unary': {
        if (e.op === '!') {
          const c = this.cond(e);
          this.set(c.t);
          this.join(c.f);
          return;
        }
        this.expr(e.expr);
        if (e.op.includes('x')) {
          const v = this.target(e.expr);
          if (v) this.letInit(v, unparen(e.expr).pos);
        }
        return;
      }
      case 'binary': {
        if (e.op === '&&' || e.op === '||') {
          const c = this.cond(e);
          this.set(c.t);
          this.join(c.f);
          return;
        }
        this.expr(e.left);
        this.expr(e.right);
        return;
      }
      case 'cond': {
        const c = this.cond(e.cond);
        this.set(c.t);
        if (e.type?.k === 'prim' && e.type.name === 'boolean') {
          const a = this.cond(e.then);
          const ja = { i: a.t.i & a.f.i, u: a.t.u & a.f.u };
          this.set(c.f);
          const b = this.cond(e.else);
          this.set(ja);
          this.join({ i: b.t.i & b.f.i, u: b.t.u & b.f.u });
          return;
        }
        this.expr(e.then);
        const s = this.state;
        this.set(c.f);
        this.expr(e.else);
        this.join(s);
        return;
      }
      case 'lambda':
        this.lambda(e);
        return;
      case 'switchx': {
        this.expr(e.sel);
        const saved = this.pending;
        this.pending = [];
        this.switchCases(e, e, true);
        const mine = this.pending.filter((p) => p.kind === 'yield' && p.target === e);
        this.pending = [...saved, ...this.pending.filter((p) => !(p.kind === 'yield' && p.target === e))];
        this.dead();
        for (const p of mine) this.join(p);
        return;
      }
      case 'instanceof':
        this.expr(e.expr);
        if (e.pat) this.pattern(e.pat);
        return;
      case 'new': {
        for (const p of parts(e)) this.expr(p);
        if (e.body?.sym) this.nested(e.body.sym);
        else {
          const t = e.type;
          if (t?.k === 'class' && t.sym.local)
            for (const v of t.sym.capturedVars)
              if (this.has(v) && !(this.i & this.bit(v)))
                this.error(e.pos, `variable ${v.name} might not have been initialized`);
        }
        return;
      }
      case 'call': {
        for (const p of parts(e)) if (!((p.k === 'id' || p.k === 'sel') && p.cls && !p.sym)) this.expr(p);
        if (e.ctorCall === 'this' && this.cls)
          for (const v of this.cls.fields.values())
            if (this.has(v) && !v.isStatic) {
              this.i |= this.bit(v);
              this.u &= ~this.bit(v);
            }
        if (e.ctorCall === 'super' && this.afterSuper && this.cls) {
          for (const v of this.cls.fields.values())
            if (this.has(v) && !v.isStatic && this.afterSuper.i & this.bit(v)) {
              this.i |= this.bit(v);
              this.u &= ~this.bit(v);
            }
          this.afterSuper = null;
        }
        return;
      }
      default:
        for (const p of parts(e)) this.expr(p);
    }
  }
  private lhs(x: Expr): void {
    if (x.k === 'index') {
      this.expr(x.expr);
      this.expr(x.index);
    } else if (x.k === 'sel' && !((x.expr.k === 'id' || x.expr.k === 'sel') && x.expr.cls && !x.expr.sym))
      this.expr(x.expr);
  }
  private pattern(p: import('../ast/tree.ts').Pattern): void {
    if (p.p === 'type') {
      if (p.v.sym) {
        this.track(p.v.sym);
        this.i |= this.bit(p.v.sym);
        this.u &= ~this.bit(p.v.sym);
      }
    } else if (p.p === 'record') p.subs.forEach((s) => this.pattern(s));
  }
  private lambda(l: Lambda): void {
    const s = this.state;
    const owner = this.owner;
    const pend = this.pending;
    this.pending = [];
    this.owner = l;
    const ctor = this.inCtor;
    for (const p of l.paramSyms ?? []) {
      this.track(p);
      this.i |= this.bit(p);
      this.u &= ~this.bit(p);
    }
    if (l.bodyExpr) this.expr(l.bodyExpr);
    else if (l.body) this.stat(l.body);
    this.set(s);
    this.owner = owner;
    this.pending = pend;
    this.inCtor = ctor;
  }

  // ---- statements
  private take(target: object, kind: 'break' | 'continue'): void {
    const rest: Pending[] = [];
    for (const p of this.pending)
      if (p.target === target && p.kind === kind) this.join(p);
      else rest.push(p);
    this.pending = rest;
  }
  private jump(target: object | undefined, kind: Pending['kind']): void {
    if (target) this.pending.push({ target, kind, i: this.i, u: this.u });
    this.dead();
  }
  /** A loop is gone through until the unassigned set is stable. */
  private loop(run: () => State): void {
    let entry = this.state;
    const errs = this.quiet;
    let guard = 0;
    for (;;) {
      this.set(entry);
      this.quiet++;
      const pend = [...this.pending];
      const cap = this.captured.length;
      const nf = new Set(this.notFinal);
      const back = run();
      this.quiet--;
      const u = entry.u & back.u;
      if (u === entry.u || ++guard > 8) {
        this.pending = pend;
        this.captured.length = cap;
        if (u === entry.u) {
          this.notFinal.clear();
          for (const v of nf) this.notFinal.add(v);
        }
        this.set(entry);
        break;
      }
      this.pending = pend;
      this.captured.length = cap;
      entry = { i: entry.i, u };
    }
    const lp = this.loopPass;
    this.loopPass = true;
    void errs;
    run();
    this.loopPass = lp;
  }
  stat(s: Stat): void {
    switch (s.k) {
      case 'block':
        for (const x of s.stats) this.stat(x);
        break;
      case 'locals':
        for (const v of s.vars) {
          if (!v.sym) continue;
          this.track(v.sym);
          if (v.init) {
            this.expr(v.init);
            this.letInit(v.sym, v.pos);
          }
        }
        break;
      case 'localclass':
        if (s.cls.sym) this.nested(s.cls.sym);
        break;
      case 'expr':
        this.expr(s.expr);
        break;
      case 'if': {
        const c = this.cond(s.cond);
        this.set(c.t);
        this.stat(s.then);
        if (s.else) {
          const a = this.state;
          this.set(c.f);
          this.stat(s.else);
          this.join(a);
        } else this.join(c.f);
        break;
      }
      case 'while':
        this.loop(() => {
          const c = this.cond(s.cond);
          this.set(c.t);
          this.stat(s.body);
          this.take(s, 'continue');
          const back = this.state;
          this.set(c.f);
          this.take(s, 'break');
          return back;
        });
        break;
      case 'do':
        this.loop(() => {
          this.stat(s.body);
          this.take(s, 'continue');
          const c = this.cond(s.cond);
          this.set(c.f);
          this.take(s, 'break');
          return c.t;
        });
        break;
      case 'for': {
        for (const x of s.init) this.stat(x);
        this.loop(() => {
          let f: State = { i: ALL, u: ALL };
          if (s.cond) {
            const c = this.cond(s.cond);
            this.set(c.t);
            f = c.f;
          }
          this.stat(s.body);
          this.take(s, 'continue');
          for (const x of s.update) this.stat(x);
          const back = this.state;
          this.set(f);
          this.take(s, 'break');
          return back;
        });
        break;
      }
      case 'foreach': {
        if (s.v.sym) this.track(s.v.sym);
        this.expr(s.expr);
        const start = this.state;
        this.loop(() => {
          const f = this.state;
          if (s.v.sym) {
            this.i &= ~this.bit(s.v.sym);
            this.u |= this.bit(s.v.sym);
            this.letInit(s.v.sym, s.v.pos);
          }
          this.stat(s.body);
          this.take(s, 'continue');
          const back = this.state;
          this.set({ i: start.i & f.i, u: f.u & back.u });
          this.take(s, 'break');
          if (s.v.sym) back.u |= this.bit(s.v.sym);
          return back;
        });
        break;
      }
      case 'labeled':
        this.stat(s.body);
        this.take(s, 'break');
        break;
      case 'switch':
        this.expr(s.sel);
        this.switchCases(s, s, false);
        this.take(s, 'break');
        break;
      case 'return':
        if (s.expr) this.expr(s.expr);
        this.jump(this.owner ?? this, 'return');
        break;
      case 'throw':
        this.expr(s.expr);
        this.dead();
        break;
      case 'break':
        this.jump(s.target, 'break');
        break;
      case 'continue':
        this.jump(s.target, 'continue');
        break;
      case 'yield':
        this.expr(s.expr);
        this.jump(s.target, 'yield');
        break;
      case 'sync':
        this.expr(s.expr);
        this.stat(s.body);
        break;
      case 'assert': {
        const before = this.state;
        const c = this.cond(s.cond);
        this.set(c.f);
        if (s.detail) this.expr(s.detail);
        this.set({ i: before.i, u: before.u & c.t.u });
        break;
      }
      case 'try': {
        const outer = this.pending;
        this.pending = [];
        const start = this.state;
        const uTry0 = this.u;
        void uTry0;
        for (const r of s.resources) {
          if ((r as { k: string }).k === 'var') {
            const v = r as VarNode;
            if (v.sym) {
              this.track(v.sym);
              this.expr(v.init!);
              this.i |= this.bit(v.sym);
              this.u &= ~this.bit(v.sym);
            }
          } else {
            this.expr(r as Expr);
            const v = (r as Ident | Select).sym;
            if (v && v.kind !== 'field') this.resourceUse.push({ v, pos: (r as Expr).pos });
          }
        }
        const touched: VarSymbol[] = [];
        const base = this.state;
        this.stat(s.body);
        // what the body may have assigned is no longer unassigned in handlers and finally
        let uAny = this.u & base.u;
        for (const p of this.pending) uAny &= p.u;
        uAny &= ~this.assignedIn(s.body, base.u);
        void touched;
        void start;
        let end = this.state;
        const bodyPending = this.pending;
        let allPending = bodyPending;
        for (const c of s.catches) {
          this.pending = [];
          this.set({ i: base.i, u: base.u & uAny });
          if (c.param.sym) {
            this.track(c.param.sym);
            this.i |= this.bit(c.param.sym);
            this.u &= ~this.bit(c.param.sym);
          }
          this.stat(c.body);
          end = { i: end.i & this.i, u: end.u & this.u };
          uAny &= ~this.assignedIn(c.body, base.u);
          allPending = [...allPending, ...this.pending];
        }
        if (s.fin) {
          this.pending = [];
          this.set({ i: base.i, u: base.u & uAny });
          this.stat(s.fin);
          const fi = this.i,
            fu = this.u;
          if (s.finallyCanComplete === false) {
            this.pending = [...outer, ...this.pending];
            this.dead();
          } else {
            const moved = allPending.map((p) => ({ ...p, i: p.i | fi, u: p.u & fu }));
            this.pending = [...outer, ...moved, ...this.pending];
            this.i = end.i | fi;
            this.u = end.u & fu;
          }
        } else {
          this.pending = [...outer, ...allPending];
          this.set(end);
        }
        break;
      }
      case 'empty':
        break;
    }
  }
  readonly resourceUse: { v: VarSymbol; pos: number }[] = [];
  /** Bits of variables assigned anywhere inside. */
  private assignedIn(s: Stat, among: bigint): bigint {
    let out = 0n;
    const hit = (x: Expr): void => {
      const v = this.target(x);
      if (v && this.has(v)) out |= this.bit(v) & among;
    };
    const ex = (e: Expr): void => {
      if (e.k === 'assign' || e.k === 'compound') hit(e.left);
      if (e.k === 'unary' && e.op.includes('x')) hit(e.expr);
      if (e.k === 'lambda') return;
      if (e.k === 'switchx') e.cases.forEach((c) => c.body.forEach(st));
      parts(e).forEach(ex);
    };
    const st = (x: Stat): void => {
      switch (x.k) {
        case 'block':
          x.stats.forEach(st);
          break;
        case 'locals':
          x.vars.forEach((v) => v.init && ex(v.init));
          break;
        case 'expr':
          ex(x.expr);
          break;
        case 'if':
          ex(x.cond);
          st(x.then);
          if (x.else) st(x.else);
          break;
        case 'while':
        case 'do':
          ex(x.cond);
          st(x.body);
          break;
        case 'for':
          x.init.forEach(st);
          if (x.cond) ex(x.cond);
          x.update.forEach(st);
          st(x.body);
          break;
        case 'foreach':
          ex(x.expr);
          st(x.body);
          break;
        case 'labeled':
          st(x.body);
          break;
        case 'sync':
          ex(x.expr);
          st(x.body);
          break;
        case 'switch':
          ex(x.sel);
          x.cases.forEach((c) => c.body.forEach(st));
          break;
        case 'return':
          if (x.expr) ex(x.expr);
          break;
        case 'throw':
        case 'yield':
          ex(x.expr);
          break;
        case 'try':
          st(x.body);
          x.catches.forEach((c) => st(c.body));
          if (x.fin) st(x.fin);
          break;
      }
    };
    st(s);
    return out;
  }
  private switchCases(s: SwitchBody, node: object, isExpr: boolean): void {
    const start = this.state;
    let hasDefault = s.exhaustive === true || s.hasPattern === true || s.how === 'pattern';
    const exits: State[] = [];
    let first = true;
    for (const c of s.cases) {
      if (c.isDefault) hasDefault = true;
      if (c.arrow || first) this.set(start);
      else {
        this.i &= start.i;
        this.u &= start.u;
      }
      first = false;
      for (const l of c.labels) if (l.l === 'pattern') this.pattern(l.pat);
      if (c.guard) {
        const g = this.cond(c.guard);
        this.set(g.t);
      }
      for (const b of c.body) this.stat(b);
      if (c.arrow) {
        exits.push(this.state);
      }
    }
    if (s.cases.some((c) => c.arrow)) {
      this.dead();
      for (const x of exits) this.join(x);
      if (!hasDefault && !isExpr) this.join(start);
    } else if (!hasDefault && !isExpr) this.join(start);
    void node;
  }
}
