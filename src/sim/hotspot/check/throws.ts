// Checked exceptions (JLS 11.2): what is thrown must be caught or declared; what is caught must be possible. After com.sun.tools.javac.comp.Flow.FlowAnalyzer.
import type { Checker } from './checker.ts';
import { parts } from './walk.ts';
import { unparen } from './resolve.ts';
import { F, type ClassNode, type Expr, type Stat, type VarNode } from '../ast/tree.ts';
import type { ClassSymbol, Type, VarSymbol } from './types.ts';

interface Thrown {
  type: Type;
  pos: number;
}
export class Throws {
  private readonly c: Checker;
  private thrown: Thrown[] = [];
  private readonly runtime: ClassSymbol;
  private readonly error: ClassSymbol;
  private readonly throwable: Type;
  private readonly exception: Type;
  private readonly precise = new Map<VarSymbol, Type[]>();
  constructor(c: Checker) {
    this.c = c;
    this.runtime = c.sym('java/lang/RuntimeException');
    this.error = c.sym('java/lang/Error');
    this.throwable = c.sym('java/lang/Throwable').type;
    this.exception = c.sym('java/lang/Exception').type;
  }
  private unchecked(t: Type): boolean {
    return this.c.types.isUncheckedException(t, this.runtime, this.error);
  }
  private mark(t: Type, pos: number): void {
    this.thrown.push({ type: t, pos });
  }
  private sub(a: Type, b: Type): boolean {
    return this.c.types.isSubtype(a, b);
  }
  private report(allowed: readonly Type[]): void {
    for (const t of this.thrown)
      if (!this.unchecked(t.type) && !allowed.some((a) => this.sub(t.type, a)))
        this.c.error(t.pos, `unreported exception ${this.c.describe(t.type)}; must be caught or declared to be thrown`);
  }

  classBody(cls: ClassSymbol): void {
    const n = cls.node as ClassNode;
    const saved = this.thrown;
    // static initialisers may throw nothing checked; instance ones what every constructor declares
    this.thrown = [];
    for (const m of n.members) {
      if (m.k === 'var' && m.init && m.sym?.isStatic) this.expr(m.init);
      else if (m.k === 'init' && m.isStatic) this.stat(m.body);
      else if (m.k === 'enumconst') {
        m.args.forEach((a) => this.expr(a));
        m.ctor?.throws.forEach((t) => this.mark(t, m.pos));
        if (m.body?.sym) this.classBody(m.body.sym);
      }
    }
    this.report([]);
    this.thrown = [];
    for (const m of n.members) {
      if (m.k === 'var' && m.init && m.sym && !m.sym.isStatic) this.expr(m.init);
      else if (m.k === 'init' && !m.isStatic) this.stat(m.body);
    }
    const inits = this.thrown;
    const ctors = n.members.filter((m) => m.k === 'method' && m.name === '<init>');
    if (cls.anonymous) {
      this.thrown = saved;
      for (const t of inits) this.mark(t.type, t.pos);
    } else if (!ctors.length) {
      this.report([]);
      const sup = cls.superType?.sym
        .members()
        .methods.get('<init>')
        ?.find((m) => m.params.length === 0);
      if (sup && cls.kind === 'class') {
        this.thrown = [];
        sup.throws.forEach((t) => this.mark(t, n.pos));
        this.report([]);
      }
    }
    for (const m of n.members) {
      if (m.k === 'class') {
        if (m.sym) this.classBody(m.sym);
        continue;
      }
      if (m.k !== 'method' || !m.body || !m.sym) continue;
      this.thrown = [];
      const ctor = m.name === '<init>';
      const callsThis = m.body.stats.some((s) => s.k === 'expr' && s.expr.k === 'call' && s.expr.ctorCall === 'this');
      if (ctor && !callsThis && !cls.anonymous) {
        this.thrown.push(...inits);
        if (!m.body.stats.some((s) => s.k === 'expr' && s.expr.k === 'call' && s.expr.ctorCall === 'super'))
          cls.superType?.sym
            .members()
            .methods.get('<init>')
            ?.find((x) => x.params.length === 0)
            ?.throws.forEach((t) => this.mark(t, m.body!.start));
      }
      this.stat(m.body);
      this.report(m.sym.throws);
    }
    if (!cls.anonymous) this.thrown = saved;
  }
  stat(s: Stat): void {
    switch (s.k) {
      case 'block':
        s.stats.forEach((x) => this.stat(x));
        break;
      case 'locals':
        s.vars.forEach((v) => v.init && this.expr(v.init));
        break;
      case 'localclass':
        if (s.cls.sym) this.classBody(s.cls.sym);
        break;
      case 'expr':
        this.expr(s.expr);
        break;
      case 'if':
        this.expr(s.cond);
        this.stat(s.then);
        if (s.else) this.stat(s.else);
        break;
      case 'while':
        this.expr(s.cond);
        this.stat(s.body);
        break;
      case 'do':
        this.stat(s.body);
        this.expr(s.cond);
        break;
      case 'for':
        s.init.forEach((x) => this.stat(x));
        if (s.cond) this.expr(s.cond);
        s.update.forEach((x) => this.stat(x));
        this.stat(s.body);
        break;
      case 'foreach':
        this.expr(s.expr);
        this.stat(s.body);
        break;
      case 'labeled':
        this.stat(s.body);
        break;
      case 'switch':
        this.expr(s.sel);
        for (const c of s.cases) {
          if (c.guard) this.expr(c.guard);
          c.body.forEach((b) => this.stat(b));
        }
        break;
      case 'return':
        if (s.expr) this.expr(s.expr);
        break;
      case 'throw': {
        this.expr(s.expr);
        const x = unparen(s.expr);
        const p = x.k === 'id' && x.sym ? this.precise.get(x.sym) : undefined;
        if (p && x.k === 'id' && x.sym && !x.sym.reassigned) p.forEach((t) => this.mark(t, s.pos));
        else if (s.expr.type && s.expr.type.k !== 'null') this.mark(s.expr.type, s.pos);
        break;
      }
      case 'yield':
        this.expr(s.expr);
        break;
      case 'sync':
        this.expr(s.expr);
        this.stat(s.body);
        break;
      case 'assert':
        this.expr(s.cond);
        if (s.detail) this.expr(s.detail);
        break;
      case 'try':
        this.tryStat(s);
        break;
      case 'break':
      case 'continue':
      case 'empty':
        break;
    }
  }
  private tryStat(s: Extract<Stat, { k: 'try' }>): void {
    const outer = this.thrown;
    this.thrown = [];
    for (const r of s.resources) {
      const isVar = (r as { k: string }).k === 'var';
      const v = r as VarNode;
      if (isVar) this.expr(v.init!);
      else this.expr(r as Expr);
      const t = isVar ? v.sym?.type : (r as Expr).type;
      if (t && t.k !== 'err') {
        const close = this.c.methodsOf(t, 'close').find((m) => m.params.length === 0);
        close?.throws.forEach((x) =>
          this.mark(this.c.types.memberType(t, x, close.owner), isVar ? v.pos : (r as Expr).pos),
        );
      }
    }
    this.stat(s.body);
    const body = this.thrown;
    let rest = body;
    const caught: Type[] = [];
    const after: Thrown[] = [];
    for (const c of s.catches) {
      const ts = c.types.map((t) => t.type!).filter((t) => t && t.k !== 'err');
      ts.forEach((t, i) => {
        const pos = c.types[i]!.pos;
        if (caught.some((x) => this.sub(t, x)))
          this.c.error(c.types.length > 1 ? pos : c.pos, `exception ${this.c.describe(t)} has already been caught`);
        else if (
          !this.unchecked(t) &&
          !this.isSuper(t) &&
          !body.some((b) => this.sub(b.type, t) || this.sub(t, b.type))
        )
          this.c.error(
            c.types.length > 1 ? pos : c.pos,
            `exception ${this.c.describe(t)} is never thrown in body of corresponding try statement`,
          );
        caught.push(t);
      });
      const mine = rest.filter((b) => ts.some((t) => this.sub(b.type, t))).map((b) => b.type);
      if (c.param.sym && !c.param.sym.reassigned)
        this.precise.set(c.param.sym, [...mine.filter((t) => !this.unchecked(t)), this.runtime.type, this.error.type]);
      rest = rest.filter((b) => !ts.some((t) => this.sub(b.type, t)));
      this.thrown = [];
      this.stat(c.body);
      after.push(...this.thrown);
    }
    let out = [...rest, ...after];
    if (s.fin) {
      this.thrown = [];
      this.stat(s.fin);
      if (s.finallyCanComplete === false) out = this.thrown;
      else out.push(...this.thrown);
    }
    this.thrown = [...outer, ...out];
  }
  /** Exception and Throwable may always be caught. */
  private isSuper(t: Type): boolean {
    return this.c.types.isSame(t, this.exception) || this.c.types.isSame(t, this.throwable);
  }
  expr(e: Expr): void {
    switch (e.k) {
      case 'call':
        for (const p of parts(e)) this.expr(p);
        (e.thrown ?? []).forEach((t) => this.mark(t, e.pos));
        return;
      case 'new':
        for (const p of parts(e)) this.expr(p);
        (e.thrown ?? []).forEach((t) => this.mark(t, e.pos));
        if (e.body?.sym) this.classBody(e.body.sym);
        return;
      case 'lambda': {
        const saved = this.thrown;
        this.thrown = [];
        if (e.bodyExpr) this.expr(e.bodyExpr);
        else if (e.body) this.stat(e.body);
        const fn = e.fnType ? this.c.fnType(e.fnType) : null;
        this.report(fn ? fn.throws.map((t) => (t.k === 'tvar' ? this.throwable : t)) : [this.throwable]);
        this.thrown = saved;
        return;
      }
      case 'switchx':
        this.expr(e.sel);
        for (const c of e.cases) {
          if (c.guard) this.expr(c.guard);
          c.body.forEach((b) => this.stat(b));
        }
        return;
      default:
        for (const p of parts(e)) this.expr(p);
    }
  }
  static final(f: number): boolean {
    return (f & F.FINAL) !== 0;
  }
}
