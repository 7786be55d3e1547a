// Inference of type arguments (JLS 18): bounds by reduction, lambdas and method references once their inputs are known, resolution. After com.sun.tools.javac.comp.Infer and DeferredAttr.
import { Resolve, type Arg, type FnType, type Inference, type Pending, unparen } from './resolve.ts';
import type { Env } from './env.ts';
import { F, type Expr, type Lambda, type MethodRef } from '../ast/tree.ts';
import {
  ERR,
  VOID,
  arrayOf,
  isPrim,
  show,
  type ClassSymbol,
  type ClassType,
  type InferVar,
  type MethodSymbol,
  type Type,
} from './types.ts';

export abstract class Infer extends Resolve {
  /** Adds a pending call's variables and constraints to an inference; its return type, or null when they contradict. */
  inferInto(p: Pending, inf: Inference): Type | null {
    const m = p.sym;
    const cls = p.diamond;
    const tps = [...(cls ? cls.typeParams : []), ...m.typeParams];
    const explicit = p.typeArgs && p.typeArgs.length === m.typeParams.length && !cls ? p.typeArgs : null;
    const vars = explicit ? [] : this.types.fresh(tps);
    const subs: Type[] = explicit ?? vars;
    inf.vars.push(...vars);
    const member = (t: Type): Type => this.types.subst(cls ? t : this.types.methodType(p.site, t, m), tps, subs);
    const formals = p.args.map((_a, i) => member(this.formal(m, i, p.args.length, p.phase)));
    for (const t of m.throws)
      if (t.k === 'tvar') {
        const i = tps.indexOf(t);
        const v = subs[i];
        if (v && v.k === 'ivar') v.thrown = true;
      }
    const saved = this.types.unchecked;
    this.types.unchecked = false;
    let ok = true;
    for (let i = 0; i < p.args.length && ok; i++) ok = this.passArg(p.args[i]!, formals[i]!, p.phase === 1, inf);
    const unchecked = this.types.unchecked;
    this.types.unchecked = saved;
    if (!ok) return null;
    let ret: Type = cls
      ? {
          k: 'class',
          sym: cls,
          args: vars.slice(0, cls.typeParams.length),
          outer: p.site.k === 'class' ? p.site.outer : null,
        }
      : member(m.ret);
    if (unchecked && !cls)
      ret = this.types.erasure(
        m.ret.k === 'tvar'
          ? this.types.subst(
              m.ret,
              tps,
              tps.map((t) => this.types.erasure(t)),
            )
          : m.ret,
      );
    if (!inf.trial)
      inf.finishers.push(() =>
        p.finish?.(
          this.types.resolved(ret),
          m.params.map((t) => this.types.resolved(member(t))),
          m.throws.map((t) => this.types.resolved(member(t))),
        ),
      );
    return ret;
  }
  private passArg(a: Arg, formal: Type, strict: boolean, inf: Inference): boolean {
    switch (a.k) {
      case 'type':
        return strict ? this.types.isStrict(a.type, formal) : this.types.isLoose(a.type, formal);
      case 'call': {
        const r = this.inferInto(a.p, inf);
        if (!r) return false;
        if (r.k === 'ivar' && !r.inst && isPrim(formal)) {
          const b = this.boxedBound(r);
          if (b) return this.types.isLoose(b, formal) && this.types.isSame(r, b);
        }
        if (isPrim(formal) && r.k === 'ivar') return this.types.isLoose(r, formal);
        return strict ? this.types.isStrict(r, formal) : this.types.isLoose(r, formal);
      }
      case 'arms': {
        for (const x of a.arms) if (!this.passArg(x, formal, strict, inf)) return false;
        if (!inf.trial) inf.finishers.push(() => a.done(this.types.resolved(formal)));
        return true;
      }
      default:
        inf.waiting.push({ arg: a, formal });
        return true;
    }
  }
  /** Solves an inference: target first, then lambdas and references as their inputs become known, then the rest. */
  solve(inf: Inference, pos: number): boolean {
    let guard = 0;
    while (inf.waiting.length) {
      if (++guard > 400) return false;
      let pick = 0;
      let found = false;
      for (let i = 0; i < inf.waiting.length && !found; i++) {
        const w = inf.waiting[i]!;
        if (this.ready(w.arg, w.formal)) {
          pick = i;
          found = true;
        }
      }
      if (!found)
        for (let i = 0; i < inf.waiting.length && !found; i++) {
          const w = inf.waiting[i]!;
          const ins = this.inputs(w.arg, w.formal);
          const others = inf.waiting.flatMap((o, j) => (j === i ? [] : this.outputs(o.formal)));
          if (ins.every((v) => !others.includes(v))) {
            pick = i;
            found = true;
          }
        }
      const [w] = inf.waiting.splice(pick, 1);
      if (!w) break;
      for (const v of this.inputs(w.arg, w.formal)) if (!this.instantiate(v, inf, pos)) return false;
      const formal = this.types.resolved(w.formal);
      if (
        !(w.arg.k === 'lambda'
          ? this.lambdaInto(w.arg.expr, w.arg.env, formal, inf)
          : this.refInto(w.arg.expr, w.arg.env, formal, inf))
      )
        return false;
    }
    for (const v of inf.vars) if (!v.inst && !this.instantiate(v, inf, pos)) return false;
    return true;
  }
  private ready(a: Arg, formal: Type): boolean {
    const ins = this.inputs(a, formal);
    return ins.every((v) => v.eq.some((b) => !this.types.free(b)) || v.lo.some((b) => !this.types.free(b)));
  }
  private inputs(a: Arg, formal: Type): InferVar[] {
    if (formal.k === 'ivar' && !formal.inst) return [formal];
    const fn = this.fnType(formal);
    if (!fn) return [];
    if (a.k === 'lambda' && a.expr.explicit) return [];
    if (a.k === 'mref' && this.exactRef(a.expr, a.env)) return [];
    return fn.params.flatMap((p) => this.types.ivars(p));
  }
  private outputs(formal: Type): InferVar[] {
    const fn = this.fnType(formal);
    return fn && fn.ret.k !== 'void' ? this.types.ivars(fn.ret) : [];
  }
  instantiate(v: InferVar, inf: Inference, pos: number, stack: InferVar[] = []): boolean {
    if (v.inst) return true;
    if (stack.includes(v)) return true;
    const proper = (l: Type[]): Type[] => l.map((t) => this.types.resolved(t)).filter((t) => !this.types.free(t));
    stack.push(v);
    let eq = proper(v.eq);
    if (!eq.length) {
      // variables this one depends on come first
      for (const b of [...v.eq, ...v.lo, ...v.up])
        for (const d of this.types.ivars(b))
          if (d !== v && !stack.includes(d)) {
            if (b !== d && v.up.includes(b) && proper(v.lo).length > 0) continue;
            if (!this.instantiate(d, inf, pos, stack)) return false;
            if (v.inst) {
              stack.pop();
              return true;
            }
          }
      eq = proper(v.eq);
    }
    let t: Type | null = eq[0] ?? null;
    if (!t) {
      const lo = proper(v.lo);
      if (lo.length) t = this.types.lub(lo);
    }
    if (t && t.k === 'null') t = null;
    if (
      !t &&
      v.thrown &&
      v.up.every(
        (u) =>
          u.k === 'class' && ['java/lang/Throwable', 'java/lang/Exception', 'java/lang/Object'].includes(u.sym.name),
      )
    )
      t = this.sym('java/lang/RuntimeException').type;
    if (!t) {
      const up = proper(v.up);
      if (up.length) t = this.types.glb(up);
      else {
        const self = v.up.filter((u) => this.types.ivars(u).includes(v));
        t = self.length
          ? this.types.erasure(this.types.subst(v.tv.bounds[0] ?? this.types.objectType, [], []))
          : this.types.objectType;
      }
    }
    if (isPrim(t)) t = this.types.boxed(t);
    stack.pop();
    v.inst = t;
    for (const b of v.eq) if (!this.types.isSame(b, t)) return false;
    for (const b of v.lo) if (!this.types.isSubtype(b, t)) return false;
    const r = this.types.rawOk;
    this.types.rawOk = true;
    let ok = true;
    for (const b of v.up) if (!this.types.isSubtype(t, b)) ok = false;
    this.types.rawOk = r;
    return ok;
  }
  /** Types a pending call in its context. */
  complete(p: Pending, target: Type | null, pos: number): Type {
    const inf = this.newInference(false);
    const ret = this.inferInto(p, inf);
    if (!ret) {
      this.error(pos, 'method cannot be applied to given types');
      p.finish?.(ERR, p.sym.params, []);
      this.poison(inf);
      return ERR;
    }
    if (target && target.k !== 'void' && this.types.free(ret)) {
      let ok: boolean;
      if (isPrim(target)) {
        const b = ret.k === 'ivar' ? this.boxedBound(ret) : null;
        ok = b ? true : this.types.isLoose(ret, target);
      } else ok = this.retCompatible(ret, target);
      if (!ok) {
        this.error(pos, 'incompatible types: inference variable has incompatible bounds');
        p.finish?.(ERR, p.sym.params, []);
        this.poison(inf);
        return ERR;
      }
    }
    if (!this.solve(inf, pos)) {
      this.error(pos, 'incompatible types: inference variable has incompatible bounds');
      p.finish?.(ERR, p.sym.params, []);
      this.poison(inf);
      return ERR;
    }
    for (const f of inf.finishers) f();
    return p.node.type ?? this.types.resolved(ret);
  }
  private retCompatible(ret: Type, target: Type): boolean {
    // an inference variable as the whole result, with a wildcard-parameterised or boxed bound, is resolved first where JLS 18.5.2.1 says so
    if (ret.k === 'ivar' && !ret.inst && target.k === 'class') {
      for (const b of [...ret.eq, ...ret.lo])
        if (b.k === 'class' && b.args.some((a) => a.k === 'wild')) {
          return this.types.isLoose(this.types.capture(b), target);
        }
    }
    return this.types.isLoose(ret, target);
  }
  private poison(inf: Inference): void {
    for (const v of inf.vars) v.inst ??= ERR;
    for (const w of inf.waiting) this.attribOrphan(w.arg);
    for (const f of inf.finishers) f();
  }
  abstract attribOrphan(a: Arg): void;
  /** Attributes a lambda against a functional interface type; its returns go into the inference. */
  abstract lambdaInto(l: Lambda, env: Env, formal: Type, inf: Inference): boolean;
  abstract attribRefTarget(e: MethodRef, env: Env): Type;
  abstract prepare(e: Expr, env: Env): Arg;

  /** Passes an expression that returns from a lambda. */
  resultInto(e: Expr, env: Env, ret: Type, inf: Inference): boolean {
    const a = this.prepare(e, env);
    if (a.k === 'type' && !this.types.free(ret)) return this.assignable(a.type, ret, e);
    return this.passArg(a, ret, false, inf);
  }
  /** Assignment compatibility (JLS 5.2), constants narrowed. */
  assignable(from: Type, to: Type, e: Expr | null): boolean {
    if (from.k === 'err' || to.k === 'err') return true;
    if (from.k === 'void' || to.k === 'void') return false;
    if (e) {
      const c = unparen(e).constant ?? e.constant;
      const p = to.k === 'prim' ? to : this.narrowBox(to);
      if (
        c &&
        p &&
        (c.t === 'int' || c.t === 'short' || c.t === 'byte' || c.t === 'char') &&
        from.k === 'prim' &&
        (from.name === 'int' || from.name === 'short' || from.name === 'byte' || from.name === 'char')
      ) {
        if (
          (p.name === 'byte' && c.v >= -128 && c.v <= 127) ||
          (p.name === 'short' && c.v >= -32768 && c.v <= 32767) ||
          (p.name === 'char' && c.v >= 0 && c.v <= 65535)
        ) {
          if (to.k === 'prim' || from.name === 'int' || p.name === from.name || true) return true;
        }
      }
    }
    return this.types.isLoose(from, to);
  }
  private narrowBox(t: Type): { name: string } | null {
    const u = t.k === 'class' ? this.types.unboxed(t) : null;
    return u && (u.name === 'byte' || u.name === 'short' || u.name === 'char') ? u : null;
  }

  // ---- method references
  private refSite(e: MethodRef, env: Env): { type: Type; isType: boolean } {
    if (e.typeNode) {
      e.typeNode.type ??= this.typeOf(e.typeNode, env);
      return { type: e.typeNode.type, isType: true };
    }
    const x = e.expr!;
    if (x.k === 'id' || x.k === 'sel') {
      const t = this.attribRefTarget(e, env);
      return {
        type: t,
        isType:
          ((x.k === 'id' || x.k === 'sel') &&
            (x as { cls?: ClassSymbol | undefined }).cls !== undefined &&
            (x as { sym?: unknown }).sym === undefined) ||
          (t.k === 'tvar' && x.type === undefined),
      };
    }
    return { type: this.attribRefTarget(e, env), isType: false };
  }
  /** A reference with exactly one candidate method (JLS 15.13.1). */
  exactRef(e: MethodRef, env: Env): MethodSymbol | null {
    const { type } = this.refSite(e, env);
    if (type.k === 'err' || type.k === 'array') return null;
    if (e.isNew) {
      if (type.k !== 'class' || this.types.isRaw(type)) return null;
      const cs = (type.sym.members().methods.get('<init>') ?? []).filter((m) =>
        this.accessible(m.flags, type.sym, null, env),
      );
      return cs.length === 1 && !cs[0]!.varargs && !cs[0]!.typeParams.length ? cs[0]! : null;
    }
    const ms = this.methodsOf(type, e.name).filter((m) => this.accessible(m.flags, m.owner, type, env));
    return ms.length === 1 && !ms[0]!.varargs && (!ms[0]!.typeParams.length || e.typeArgs !== null) ? ms[0]! : null;
  }
  refArityOk(e: MethodRef, env: Env, n: number): boolean {
    const { type, isType } = this.refSite(e, env);
    if (type.k === 'err') return true;
    if (e.isNew) {
      if (type.k === 'array') return n === 1;
      return (
        type.k === 'class' &&
        (type.sym.members().methods.get('<init>') ?? []).some(
          (m) => m.params.length === n || (m.varargs && n >= m.params.length - 1),
        )
      );
    }
    return this.methodsOf(type, e.name).some((m) => {
      const ok = (k: number): boolean => m.params.length === k || (m.varargs && k >= m.params.length - 1);
      return isType ? (m.isStatic ? ok(n) : n > 0 && ok(n - 1)) : !m.isStatic && ok(n);
    });
  }
  /** An exact reference is pertinent to applicability: its parameters and result must fit. */
  refExactOk(e: MethodRef, env: Env, fn: FnType, _strict: boolean): boolean {
    const m = this.exactRef(e, env);
    if (!m) return true;
    if (fn.ret.k === 'void') return true;
    if (e.isNew) return true;
    if (m.ret.k === 'void') return false;
    const { type } = this.refSite(e, env);
    if (this.types.isRaw(type)) return true;
    const r = this.types.methodType(type, m.ret, m);
    if (this.types.free(fn.ret) || r.k === 'tvar') return true;
    if (isPrim(fn.ret) && !isPrim(r) && !this.types.unboxed(r)) return false;
    return this.types.isLoose(r, fn.ret);
  }
  refInto(e: MethodRef, env: Env, formal: Type, inf: Inference): boolean {
    const fn = this.fnType(formal);
    if (!fn) {
      this.error(e.pos, 'not a functional interface');
      return true;
    }
    const { type: site0, isType } = this.refSite(e, env);
    if (site0.k === 'err') {
      e.type = ERR;
      return true;
    }
    const exact = this.exactRef(e, env);
    const params = fn.params;
    const done = (sym: MethodSymbol, kind: NonNullable<MethodRef['refKind']>, site: Type, ret: Type): void => {
      e.sym = sym;
      e.refKind = kind;
      e.fn = fn.sym;
      e.site = site;
      e.refReturn = ret;
      if (!inf.trial)
        inf.finishers.push(() => {
          e.fnType = this.types.resolved(formal);
          e.type = e.fnType;
          e.fnParams = params.map((p) => this.types.resolved(p));
          e.fnReturn = this.types.resolved(fn.ret);
          e.refReturn = this.types.resolved(ret);
          e.site = this.types.resolved(site);
          const allowed = fn.throws.map((t) => this.types.resolved(t));
          const [runtime, error] = [this.sym('java/lang/RuntimeException'), this.sym('java/lang/Error')];
          for (const t of sym.throws)
            if (
              t.k !== 'tvar' &&
              !this.types.isUncheckedException(t, runtime, error) &&
              !allowed.some((x) => x.k === 'tvar' || this.types.isSubtype(t, x))
            )
              this.error(e.pos, 'incompatible thrown types in functional expression');
        });
    };
    const returns = (r: Type): boolean =>
      fn.ret.k === 'void' ? true : r.k === 'void' ? false : this.types.isLoose(this.types.capture(r), fn.ret);
    if (e.isNew) {
      if (site0.k === 'array') {
        if (params.length !== 1) {
          this.error(e.pos, 'invalid constructor reference');
          return true;
        }
        e.refKind = 'newarray';
        e.fn = fn.sym;
        e.site = site0;
        e.refReturn = site0;
        if (!inf.trial)
          inf.finishers.push(() => {
            e.fnType = this.types.resolved(formal);
            e.type = e.fnType;
            e.fnParams = params.map((p) => this.types.resolved(p));
            e.fnReturn = this.types.resolved(fn.ret);
          });
        if (!returns(site0)) this.error(e.pos, 'incompatible types: bad return type in method reference');
        return true;
      }
      if (site0.k !== 'class') {
        this.error(e.pos, 'unexpected type');
        return true;
      }
      if (site0.sym.flags & F.ABSTRACT || site0.sym.isInterface) {
        this.error(e.pos, `${site0.sym.simple} is abstract; cannot be instantiated`);
        return true;
      }
      const diamond = this.types.isRaw(site0) ? site0.sym : null;
      const cands = (site0.sym.members().methods.get('<init>') ?? []).filter((m) =>
        this.accessible(m.flags, site0.sym, null, env),
      );
      const args = params.map((p): Arg => ({ k: 'type', expr: e, type: p }));
      const f = this.select(cands, site0, args, null, diamond);
      if (f === 'none' || f === 'ambiguous') {
        this.error(e.pos, 'incompatible types: invalid constructor reference');
        return true;
      }
      if (f.sym.absent) this.refuse(`${site0.sym.canonical} constructor`, e.pos);
      if (f.phase === 3) e.varargsCall = true;
      const p: Pending = {
        node: { k: 'new', pos: e.pos, start: e.start, end: e.end } as unknown as Pending['node'],
        sym: f.sym,
        site: site0,
        args,
        phase: f.phase,
        typeArgs: null,
        env,
        diamond,
        finish: null,
      };
      const r = diamond || f.sym.typeParams.length ? this.inferInto(p, inf) : site0;
      if (!r) return false;
      done(f.sym, 'new', r, r);
      if (!returns(r)) {
        this.error(e.pos, 'incompatible types: bad return type in method reference');
      }
      return true;
    }
    const ms = this.methodsOf(site0, e.name).filter((m) => this.accessible(m.flags, m.owner, site0, env));
    if (!ms.length) {
      this.error(e.pos, `invalid method reference: cannot find symbol ${e.name}`);
      return true;
    }
    if (exact && inf.vars.length) {
      // exact: the function type's parameters are bounded by the method's
      const own = exact.params.map((p) => this.types.methodType(site0, p, exact));
      const shift = isType && !exact.isStatic ? 1 : 0;
      if (params.length === own.length + shift) {
        if (shift && !this.types.isRaw(site0) && !this.types.isLoose(params[0]!, site0)) {
          this.error(e.pos, 'incompatible types: invalid method reference');
          return true;
        }
        for (let i = 0; i < own.length; i++)
          if (this.types.free(params[i + shift]!) && !this.types.isRaw(site0))
            this.types.isLoose(params[i + shift]!, own[i]!);
      }
      for (const p of params) for (const v of this.types.ivars(p)) if (!this.instantiate(v, inf, e.pos)) return false;
    }
    const ps = params.map((p) => this.types.resolved(p));
    const args = ps.map((p): Arg => ({ k: 'type', expr: e, type: p }));
    const typeArgs = e.typeArgs ? e.typeArgs.map((t) => this.typeOf(t, env)) : null;
    let best: {
      sym: MethodSymbol;
      phase: 1 | 2 | 3;
      kind: NonNullable<MethodRef['refKind']>;
      site: Type;
      args: Arg[];
    } | null = null;
    if (isType) {
      const first = this.select(ms, site0, args, typeArgs, null);
      let second: ReturnType<typeof this.select> = 'none';
      let recv: Type = site0;
      if (ps.length > 0 && ps[0]!.k !== 'prim') {
        if (this.types.isRaw(site0) && site0.k === 'class') recv = this.types.asSuper(ps[0]!, site0.sym) ?? site0;
        if (this.types.isLoose(ps[0]!, this.types.erasure(site0)))
          second = this.select(
            this.methodsOf(recv, e.name).filter((m) => this.accessible(m.flags, m.owner, site0, env)),
            this.types.capture(recv),
            args.slice(1),
            typeArgs,
            null,
          );
      }
      const s1 = typeof first === 'object' && first.sym.isStatic ? first : null;
      const s2 = typeof second === 'object' && !second.sym.isStatic ? second : null;
      if (s1 && s2) {
        this.error(e.pos, 'incompatible types: invalid method reference: reference is ambiguous');
        return true;
      }
      if (s1) best = { ...s1, kind: 'static', site: site0, args };
      else if (s2) best = { ...s2, kind: 'unbound', site: this.types.capture(recv), args: args.slice(1) };
    } else {
      const f = this.select(ms, this.types.capture(site0), args, typeArgs, null);
      if (typeof f === 'object' && !f.sym.isStatic)
        best = {
          ...f,
          kind: e.expr?.k === 'super' ? 'super' : f.sym.generated === 'arrayclone' ? 'arrayclone' : 'bound',
          site: this.types.capture(site0),
          args,
        };
    }
    if (!best) {
      this.error(e.pos, 'incompatible types: invalid method reference');
      return true;
    }
    if (best.kind === 'unbound' && best.sym.generated === 'arrayclone') best.kind = 'arrayclone';
    if (best.sym.absent) this.refuse(`${best.sym.owner.canonical}.${best.sym.name}`, e.pos);
    if (best.phase === 3) e.varargsCall = true;
    let r: Type;
    if (best.sym.typeParams.length && !typeArgs) {
      const p: Pending = {
        node: { k: 'call' } as unknown as Pending['node'],
        sym: best.sym,
        site: best.site,
        args: best.args,
        phase: best.phase,
        typeArgs: null,
        env,
        diamond: null,
        finish: null,
      };
      const x = this.inferInto(p, inf);
      if (!x) return false;
      r = x;
    } else {
      r = this.types.subst(
        this.types.methodType(best.site, best.sym.ret, best.sym),
        typeArgs ? best.sym.typeParams : [],
        typeArgs ?? [],
      );
      if (best.sym.name === 'getClass' && best.sym.params.length === 0 && best.sym.owner === this.types.known.object)
        r = this.classOf(best.site);
    }
    done(best.sym, best.kind, best.site, r);
    if (!returns(r)) this.error(e.pos, 'incompatible types: bad return type in method reference');
    return true;
  }
  classOf(t: Type): Type {
    return {
      k: 'class',
      sym: this.sym('java/lang/Class'),
      args: [{ k: 'wild', kind: 'extends', bound: this.types.erasure(this.types.upper(t)) }],
      outer: null,
    };
  }
  describe(t: Type): string {
    return show(t);
  }
  arr(t: Type): Type {
    return arrayOf(t);
  }
  void(): Type {
    return VOID;
  }
  isClass(t: Type): t is ClassType {
    return t.k === 'class';
  }
}
