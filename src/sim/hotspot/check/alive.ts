// Reachability (JLS 14.22): unreachable statements, missing returns, switches that do not cover. After com.sun.tools.javac.comp.Flow.AliveAnalyzer.
import type { Checker } from './checker.ts';
import { exhaustive } from './exhaust.ts';
import { parts } from './walk.ts';
import { unparen } from './resolve.ts';
import type { ClassNode, Expr, Lambda, Stat } from '../ast/tree.ts';
import type { ClassSymbol } from './types.ts';

type Life = 'alive' | 'dead' | 'recovery';
export class Alive {
  private readonly c: Checker;
  private alive: Life = 'alive';
  private get life(): Life {
    return this.alive;
  }
  private readonly breaks = new Set<object>();
  private readonly continues = new Set<object>();
  constructor(c: Checker) {
    this.c = c;
  }
  classBody(cls: ClassSymbol): void {
    const n = cls.node as ClassNode;
    const saved = this.alive;
    for (const m of n.members) {
      this.alive = 'alive';
      switch (m.k) {
        case 'class':
          if (m.sym) this.classBody(m.sym);
          break;
        case 'var':
          if (m.init) this.expr(m.init);
          break;
        case 'init':
          this.stat(m.body);
          if (this.life === 'dead') this.c.error(m.body.start, 'initializer must be able to complete normally');
          break;
        case 'enumconst':
          m.args.forEach((a) => this.expr(a));
          if (m.body?.sym) this.classBody(m.body.sym);
          break;
        case 'method':
          if (!m.body) break;
          this.stat(m.body);
          if (this.alive === 'alive' && m.sym && m.sym.ret.k !== 'void' && !m.sym.isCtor)
            this.c.error(m.body.closePos, 'missing return statement');
          break;
      }
    }
    this.alive = saved;
  }
  private truth(e: Expr | null): boolean | null {
    if (!e) return true;
    const k = unparen(e).constant ?? e.constant;
    return k?.t === 'boolean' ? k.v : null;
  }
  private scan(s: Stat): void {
    if (this.alive === 'dead') {
      this.c.error(s.k === 'locals' ? s.vars[0]!.pos : s.k === 'expr' ? s.expr.pos : s.start, 'unreachable statement');
      if (s.k !== 'empty') this.alive = 'recovery';
    }
    this.stat(s);
  }
  private stats(list: readonly Stat[]): void {
    for (const s of list) this.scan(s);
  }
  private resolve(set: Set<object>, node: object): boolean {
    return set.delete(node);
  }
  private or(a: Life, b: Life): Life {
    return a === 'alive' || b === 'alive' ? 'alive' : a === 'recovery' || b === 'recovery' ? 'recovery' : 'dead';
  }
  private brk(node: object): void {
    if (this.resolve(this.breaks, node)) this.alive = this.or(this.alive, 'alive');
  }
  stat(s: Stat): void {
    switch (s.k) {
      case 'block':
        this.stats(s.stats);
        break;
      case 'locals':
        for (const v of s.vars) if (v.init) this.expr(v.init);
        break;
      case 'localclass':
        if (s.cls.sym) this.classBody(s.cls.sym);
        break;
      case 'expr':
        this.expr(s.expr);
        break;
      case 'if': {
        this.expr(s.cond);
        this.scan(s.then);
        if (s.else) {
          const a = this.alive;
          this.alive = 'alive';
          this.scan(s.else);
          this.alive = this.or(this.alive, a);
        } else this.alive = 'alive';
        break;
      }
      case 'while': {
        this.expr(s.cond);
        const t = this.truth(s.cond);
        this.alive = t === false ? 'dead' : 'alive';
        this.scan(s.body);
        this.resolve(this.continues, s);
        this.alive = t === true ? 'dead' : 'alive';
        this.brk(s);
        break;
      }
      case 'do': {
        this.scan(s.body);
        if (this.resolve(this.continues, s)) this.alive = this.or(this.alive, 'alive');
        this.expr(s.cond);
        if (this.alive !== 'dead' && this.truth(s.cond) === true) this.alive = 'dead';
        this.brk(s);
        break;
      }
      case 'for': {
        this.stats(s.init);
        let t: boolean | null = true;
        if (s.cond) {
          this.expr(s.cond);
          t = this.truth(s.cond);
          this.alive = t === false ? 'dead' : 'alive';
        } else this.alive = 'alive';
        this.scan(s.body);
        if (this.resolve(this.continues, s)) this.alive = this.or(this.alive, 'alive');
        for (const u of s.update) this.stat(u);
        this.alive = t === true ? 'dead' : 'alive';
        this.brk(s);
        break;
      }
      case 'foreach':
        this.expr(s.expr);
        this.scan(s.body);
        this.resolve(this.continues, s);
        this.resolve(this.breaks, s);
        this.alive = 'alive';
        break;
      case 'labeled':
        this.scan(s.body);
        this.brk(s);
        break;
      case 'switch': {
        this.expr(s.sel);
        const needs = s.hasPattern || (s.how === 'pattern' && s.cases.length > 0);
        const total = s.exhaustive === true || (needs && exhaustive(this.c.types, s));
        for (let i = 0; i < s.cases.length; i++) {
          const c = s.cases[i]!;
          this.alive = 'alive';
          c.labels.forEach((l) => {
            if (l.l === 'const') this.expr(l.expr);
          });
          if (c.guard) this.expr(c.guard);
          this.stats(c.body);
          if (c.arrow && this.life !== 'dead') {
            this.breaks.add(s);
            this.alive = 'dead';
          }
        }
        if (needs && !total) this.c.error(s.pos, 'the switch statement does not cover all possible input values');
        if (!s.cases.length || !total) this.alive = 'alive';
        this.brk(s);
        break;
      }
      case 'return':
        if (s.expr) this.expr(s.expr);
        this.alive = 'dead';
        break;
      case 'throw':
        this.expr(s.expr);
        this.alive = 'dead';
        break;
      case 'break':
        if (s.target) this.breaks.add(s.target);
        this.alive = 'dead';
        break;
      case 'continue':
        if (s.target) this.continues.add(s.target);
        this.alive = 'dead';
        break;
      case 'yield':
        this.expr(s.expr);
        if (s.target) this.breaks.add(s.target);
        this.alive = 'dead';
        break;
      case 'sync':
        this.expr(s.expr);
        this.scan(s.body);
        break;
      case 'try': {
        for (const r of s.resources) {
          if ((r as { k: string }).k === 'var') {
            const v = r as { init: Expr | null };
            if (v.init) this.expr(v.init);
          } else this.expr(r as Expr);
        }
        const b0 = new Set(this.breaks),
          c0 = new Set(this.continues);
        this.scan(s.body);
        let end = this.alive;
        for (const c of s.catches) {
          this.alive = 'alive';
          this.scan(c.body);
          end = this.or(end, this.alive);
        }
        if (s.fin) {
          const b1 = new Set(this.breaks),
            c1 = new Set(this.continues);
          this.breaks.clear();
          this.continues.clear();
          this.alive = 'alive';
          this.scan(s.fin);
          s.finallyCanComplete = this.life !== 'dead';
          if (this.life === 'dead') {
            for (const x of b0) this.breaks.add(x);
            for (const x of c0) this.continues.add(x);
          } else {
            for (const x of b1) this.breaks.add(x);
            for (const x of c1) this.continues.add(x);
            this.alive = end;
          }
        } else this.alive = end;
        break;
      }
      case 'assert':
        this.expr(s.cond);
        if (s.detail) this.expr(s.detail);
        break;
      case 'empty':
        break;
    }
  }
  expr(e: Expr): void {
    switch (e.k) {
      case 'lambda':
        this.lambda(e);
        return;
      case 'switchx': {
        this.expr(e.sel);
        const saved = this.alive;
        const total = exhaustive(this.c.types, e);
        for (let i = 0; i < e.cases.length; i++) {
          const c = e.cases[i]!;
          this.alive = 'alive';
          if (c.guard) this.expr(c.guard);
          this.stats(c.body);
          if (this.alive === 'alive') {
            if (c.arrow)
              this.c.error(
                (c.body[0] as { closePos?: number } | undefined)?.closePos ?? c.end,
                'switch rule completes without providing a value',
              );
            else if (i === e.cases.length - 1)
              this.c.error(e.closePos, 'switch expression completes without providing a value');
          }
        }
        if (!total) this.c.error(e.pos, 'the switch expression does not cover all possible input values');
        this.resolve(this.breaks, e);
        this.alive = saved;
        return;
      }
      case 'new':
        for (const p of parts(e)) this.expr(p);
        if (e.body?.sym) this.classBody(e.body.sym);
        return;
      default:
        for (const p of parts(e)) this.expr(p);
    }
  }
  private lambda(l: Lambda): void {
    const saved = this.alive;
    this.alive = 'alive';
    if (l.bodyExpr) this.expr(l.bodyExpr);
    else if (l.body) {
      this.stat(l.body);
      if (this.alive === 'alive' && l.fnReturn && l.fnReturn.k !== 'void' && l.fnReturn.k !== 'err')
        this.c.error(l.body.start, 'lambda body is neither value nor void compatible');
    }
    this.alive = saved;
  }
}
