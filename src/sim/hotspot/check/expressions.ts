// Attribution of expressions: names, types, conversions, constants (JLS 15). After com.sun.tools.javac.comp.Attr.
import { Infer } from './infer.ts';
import { unparen, type Arg, type Inference } from './resolve.ts';
import { convert, foldBinary, foldShift, foldUnary, type Constant } from './constants.ts';
import { Env } from './env.ts';
import {
  F,
  type Binary,
  type Call,
  type ClassNode,
  type Conditional,
  type Expr,
  type Ident,
  type Lambda,
  type MethodRef,
  type NewArray,
  type NewExpr,
  type Pattern,
  type Select,
  type SwitchExpr,
  type Unary,
} from '../ast/tree.ts';
import {
  BOOLEAN,
  CHAR,
  ClassSymbol,
  DOUBLE,
  ERR,
  FLOAT,
  INT,
  LONG,
  NULL,
  SHORT,
  BYTE,
  VarSymbol,
  arrayOf,
  isIntegral,
  isNumeric,
  isPrim,
  type ClassType,
  type PrimType,
  type Type,
  unknown,
} from './types.ts';

export interface Bindings {
  t: VarSymbol[];
  f: VarSymbol[];
}
export interface LambdaContext {
  ret: Type;
  inf: Inference;
  ok: boolean;
  lambda: Lambda;
}
const NONE: Bindings = { t: [], f: [] };

export abstract class Expressions extends Infer {
  readonly bindings = new Map<Expr, Bindings>();
  readonly lambdaCtx = new Map<Lambda, LambdaContext>();
  readonly lengthSym = Object.assign(new VarSymbol('length', INT, F.PUBLIC | F.FINAL, null), {
    kind: 'length' as const,
  });
  abstract attribClassBody(c: ClassSymbol): void;
  abstract declareLocalClass(node: ClassNode, env: Env): ClassSymbol;
  abstract attribBlockIn(l: Lambda, env: Env): void;
  abstract attribSwitchX(e: SwitchExpr, env: Env): Arg[];
  protected abstract call(e: Call, env: Env): Arg;
  protected abstract create(e: NewExpr, env: Env): Arg;

  bind(e: Expr): Bindings {
    return this.bindings.get(e) ?? NONE;
  }
  withVars(env: Env, vars: readonly VarSymbol[]): Env {
    if (!vars.length) return env;
    const b = env.block();
    for (const v of vars) b.vars.set(v.name, v);
    return b;
  }

  // ---- contexts
  /** Type of a standalone expression. */
  expr(e: Expr, env: Env): Type {
    return this.settle(this.prepare(e, env));
  }
  settle(a: Arg): Type {
    switch (a.k) {
      case 'type':
        return a.type;
      case 'call':
        return this.complete(a.p, null, a.expr.pos);
      case 'arms': {
        const ts = a.arms.map((x) => this.settle(x));
        const t = this.armsType(ts);
        a.done(t);
        return t;
      }
      case 'lambda':
      case 'mref':
        this.error(
          a.expr.pos,
          a.k === 'lambda' ? 'lambda expression not expected here' : 'method reference not expected here',
        );
        return (a.expr.type = ERR);
    }
  }
  protected armsType(ts: Type[]): Type {
    if (ts.some((t) => t.k === 'err')) return ERR;
    const boxed = ts.map((t) => this.types.boxed(t));
    return this.types.capture(this.types.lub(boxed));
  }
  /** Assignment context: initialisers, assignments, returns, yields. */
  into(e: Expr, env: Env, target: Type): Type {
    return this.argInto(this.prepare(e, env), target, env);
  }
  argInto(a: Arg, target: Type, env: Env): Type {
    if (target.k === 'err') {
      if (a.k === 'lambda' || a.k === 'mref') {
        this.attribOrphan(a);
        return ERR;
      }
      this.settle(a);
      return ERR;
    }
    switch (a.k) {
      case 'type':
        if (!this.assignable(a.type, target, a.expr))
          this.error(
            a.expr.pos,
            `incompatible types: ${this.describe(a.type)} cannot be converted to ${this.describe(target)}`,
          );
        return a.type;
      case 'call': {
        const n = this.errors.length;
        const t = this.complete(a.p, target, a.expr.pos);
        if (this.errors.length === n && !this.assignable(t, target, null))
          this.error(
            a.expr.pos,
            `incompatible types: ${this.describe(t)} cannot be converted to ${this.describe(target)}`,
          );
        return t;
      }
      case 'arms':
        for (const x of a.arms) this.argInto(x, target, env);
        a.done(target);
        return target;
      case 'lambda':
      case 'mref': {
        const inf = this.newInference(false);
        const n = this.errors.length;
        const fn = this.fnType(target);
        if (!fn) {
          this.error(a.expr.pos, 'incompatible types: not a functional interface');
          this.attribOrphan(a);
          return ERR;
        }
        const ok =
          a.k === 'lambda' ? this.lambdaInto(a.expr, a.env, target, inf) : this.refInto(a.expr, a.env, target, inf);
        if (!ok || !this.solve(inf, a.expr.pos)) {
          if (this.errors.length === n) this.error(a.expr.pos, 'incompatible types: bad return type');
        }
        for (const f of inf.finishers) f();
        a.expr.type = target;
        return target;
      }
    }
  }
  /** Boolean condition, with its bindings. */
  condition(e: Expr, env: Env): void {
    const a = this.prepare(e, env);
    const t = this.settle(a);
    if (t.k !== 'err') {
      const u = this.types.unboxed(t);
      if (!u || u.name !== 'boolean')
        this.error(
          e.k === 'paren' ? unparen(e).pos : e.pos,
          `incompatible types: ${this.describe(t)} cannot be converted to boolean`,
        );
    }
  }
  attribOrphan(a: Arg): void {
    if (a.k === 'lambda') {
      const l = a.expr;
      if (l.type) return;
      l.type = ERR;
      const env = new Env(a.env, 'lambda', a.env.unit);
      env.lambda = l;
      env.code = l;
      l.params.forEach((p) => this.local(p, p.type ? this.typeOf(p.type, env) : ERR, env, 'param'));
      this.lambdaCtx.set(l, { ret: ERR, inf: this.newInference(false), ok: true, lambda: l });
      if (l.bodyExpr) {
        const b = this.prepare(l.bodyExpr, env);
        if (b.k === 'lambda' || b.k === 'mref') this.attribOrphan(b);
        else this.settle(b);
      } else this.attribBlockIn(l, env);
    } else if (a.k === 'mref') a.expr.type = ERR;
    else if (a.k === 'arms') a.arms.forEach((x) => this.attribOrphan(x));
    else if (a.k === 'call') this.settle(a);
  }

  // ---- the great switch
  prepare(e: Expr, env: Env): Arg {
    switch (e.k) {
      case 'lambda':
        return { k: 'lambda', expr: e, env };
      case 'mref':
        return { k: 'mref', expr: e, env };
      case 'paren': {
        const a = this.prepare(e.expr, env);
        const b = this.bindings.get(e.expr);
        if (b) this.bindings.set(e, b);
        if (a.k === 'type') {
          e.type = a.type;
          if (e.expr.constant) e.constant = e.expr.constant;
          if (e.expr.k === 'id' && e.expr.cls && !e.expr.sym) this.error(e.pos, 'illegal parenthesized expression');
          return { k: 'type', expr: e, type: a.type };
        }
        if (a.k === 'call') {
          const f = a.p.finish;
          a.p.finish = (t, p, x) => {
            f?.(t, p, x);
            e.type = e.expr.type ?? t;
          };
          return a;
        }
        if (a.k === 'arms') {
          const d = a.done;
          return {
            ...a,
            done: (t) => {
              d(t);
              e.type = t;
            },
          };
        }
        return a;
      }
      case 'cond':
        return this.conditional(e, env);
      case 'switchx': {
        const arms = this.attribSwitchX(e, env);
        const std = this.standaloneArms(arms);
        if (std) {
          for (const a of arms) if (a.k === 'type') void a;
          e.type = std;
          return { k: 'type', expr: e, type: std };
        }
        return {
          k: 'arms',
          expr: e,
          arms,
          done: (t) => {
            e.type = t;
          },
        };
      }
      case 'call':
        return this.call(e, env);
      case 'new':
        return this.create(e, env);
      default: {
        const t = this.simple(e, env);
        e.type = t;
        return { k: 'type', expr: e, type: t };
      }
    }
  }
  /** Numeric and boolean conditionals stand alone (JLS 15.25). */
  protected standaloneArms(arms: Arg[]): Type | null {
    if (!arms.length || !arms.every((a) => a.k === 'type')) return null;
    const ts = (arms as (Arg & { k: 'type' })[]).map((a) => a.type);
    if (ts.some((t) => t.k === 'err')) return ERR;
    const us = ts.map((t) => this.types.unboxed(t));
    if (!us.every((u) => u)) return null;
    if (us.every((u) => u!.name === 'boolean'))
      return ts.every((t) => t.k === 'class') && arms.length > 0 && ts.every((t) => this.types.isSame(t, ts[0]!))
        ? ts[0]!
        : BOOLEAN;
    if (us.some((u) => u!.name === 'boolean')) return null;
    if (ts.every((t) => this.types.isSame(t, ts[0]!))) return ts[0]!;
    return this.numericArms(
      us as PrimType[],
      (arms as (Arg & { k: 'type' })[]).map((a) => a.expr),
      ts,
    );
  }
  private numericArms(us: PrimType[], exprs: Expr[], ts: Type[]): Type {
    if (us.every((u) => u.name === us[0]!.name)) return us[0]!;
    const names = us.map((u) => u.name);
    for (const n of ['byte', 'short', 'char'] as const) {
      if (!names.includes(n)) continue;
      const ok = us.every(
        (u, i) =>
          u.name === n ||
          (n === 'short' && u.name === 'byte') ||
          (u.name === 'int' && ts[i]!.k === 'prim' && this.fits(exprs[i]!, n)),
      );
      if (ok) return n === 'byte' ? BYTE : n === 'short' ? SHORT : CHAR;
    }
    return us.reduce((a, b) => this.promote(a, b));
  }
  private fits(e: Expr, n: string): boolean {
    const c = unparen(e).constant;
    return (
      c?.t === 'int' &&
      (n === 'byte'
        ? c.v >= -128 && c.v <= 127
        : n === 'short'
          ? c.v >= -32768 && c.v <= 32767
          : c.v >= 0 && c.v <= 65535)
    );
  }
  private conditional(e: Conditional, env: Env): Arg {
    this.condition(e.cond, env);
    const b = this.bind(e.cond);
    const a1 = this.prepare(e.then, this.withVars(env, b.t)),
      a2 = this.prepare(e.else, this.withVars(env, b.f));
    const std = this.standaloneArms([a1, a2]);
    if (std) {
      e.type = std;
      const c = unparen(e.cond).constant,
        x = unparen(e.then).constant,
        y = unparen(e.else).constant;
      if (c?.t === 'boolean' && x && y && isPrim(std)) {
        const v = convert(c.v ? x : y, std.name);
        if (v) e.constant = v;
      }
      return { k: 'type', expr: e, type: std };
    }
    if (a1.k === 'type' && a2.k === 'type') {
      if (a1.type.k === 'void' || a2.type.k === 'void') {
        this.error(a1.type.k === 'void' ? e.then.pos : e.else.pos, "'void' type not allowed here");
        e.type = ERR;
        return { k: 'type', expr: e, type: ERR };
      }
      const c = unparen(e.cond).constant,
        x = unparen(e.then).constant,
        y = unparen(e.else).constant;
      if (c?.t === 'boolean' && x?.t === 'string' && y?.t === 'string') {
        e.constant = c.v ? x : y;
        e.type = this.types.stringType;
        return { k: 'type', expr: e, type: e.type };
      }
    }
    return {
      k: 'arms',
      expr: e,
      arms: [a1, a2],
      done: (t) => {
        e.type = t;
      },
    };
  }
  simple(e: Expr, env: Env): Type {
    switch (e.k) {
      case 'lit': {
        if (e.lit !== 'null') e.constant = e.value;
        switch (e.lit) {
          case 'int':
            return INT;
          case 'long':
            return LONG;
          case 'float':
            return FLOAT;
          case 'double':
            return DOUBLE;
          case 'char':
            return CHAR;
          case 'boolean':
            return BOOLEAN;
          case 'string':
            return this.types.stringType;
          default:
            return NULL;
        }
      }
      case 'id':
        return this.ident(e, env);
      case 'sel':
        return this.select1(e, env);
      case 'this':
        return this.thisExpr(e, env);
      case 'super':
        return this.superExpr(e, env);
      case 'classlit': {
        const t = this.typeOf(e.of, env);
        return t.k === 'err'
          ? ERR
          : {
              k: 'class',
              sym: this.sym('java/lang/Class'),
              args: [t.k === 'void' ? this.sym('java/lang/Void').type : this.types.boxed(this.types.erasure(t))],
              outer: null,
            };
      }
      case 'newarray':
        return this.newArray(e, env, null);
      case 'unary':
        return this.unary(e, env);
      case 'binary':
        return this.binary(e, env);
      case 'assign': {
        const t = this.lvalue(e.left, env);
        if (e.right.k === 'newarray' && !e.right.elem) {
          this.error(e.right.pos, 'illegal start of expression');
          return ERR;
        }
        this.into(e.right, env, t);
        return t;
      }
      case 'compound': {
        const l = this.lvalue(e.left, env);
        const r = this.expr(e.right, env);
        if (l.k === 'err' || r.k === 'err') return l;
        if (e.op === '+' && this.types.isString(l)) {
          if (r.k === 'void') {
            this.error(e.right.pos, "'void' type not allowed here");
          }
          e.opType = l;
          return l;
        }
        if (
          e.op === '+' &&
          !this.types.unboxed(l) &&
          this.types.isString(r) &&
          this.types.isSubtype(this.types.stringType, l)
        ) {
          e.opType = this.types.stringType;
          return l;
        }
        const op = this.operator(e.op, l, r, e.pos);
        if (!op) return l;
        e.opType = op.operand;
        if (!this.types.isCastable(op.result, l))
          this.error(
            e.right.pos,
            `incompatible types: ${this.describe(op.result)} cannot be converted to ${this.describe(l)}`,
          );
        return l;
      }
      case 'instanceof': {
        const t = this.expr(e.expr, env);
        if (e.pat) {
          const vars: VarSymbol[] = [];
          const pt = this.pattern(e.pat, env, t, vars);
          if (isPrim(t)) this.error(e.expr.pos, 'unexpected type');
          else if (pt.k !== 'err' && t.k !== 'err') this.checkTest(t, pt, e.pat.p === 'type' ? e.pos : e.pos);
          this.bindings.set(e, { t: vars, f: [] });
          return BOOLEAN;
        }
        const to = this.typeOf(e.of!, env);
        if (isPrim(t)) {
          this.error(e.expr.pos, 'unexpected type');
          return BOOLEAN;
        }
        if (t.k !== 'err' && to.k !== 'err') this.checkTest(t, to, e.pos);
        return BOOLEAN;
      }
      case 'cast': {
        const to = this.typeOf(e.to, env);
        const a = this.prepare(e.expr, env);
        if (a.k === 'lambda' || a.k === 'mref') {
          this.argInto(a, to, env);
          return to;
        }
        if (a.k === 'arms') {
          for (const x of a.arms) {
            if (x.k === 'lambda' || x.k === 'mref') this.argInto(x, to, env);
            else this.settle(x);
          }
          a.done(to);
          return to;
        }
        const t = this.settle(a);
        if (to.k === 'err' || t.k === 'err') return to;
        if (!this.types.isCastable(t, to)) {
          this.error(e.pos, `incompatible types: ${this.describe(t)} cannot be converted to ${this.describe(to)}`);
          return to;
        }
        const c = unparen(e.expr).constant;
        if (c) {
          const v = isPrim(to) ? convert(c, to.name) : this.types.isString(to) && c.t === 'string' ? c : null;
          if (v) e.constant = v;
        }
        return to;
      }
      case 'index': {
        const t = this.expr(e.expr, env);
        this.indexExpr(e.index, env);
        if (t.k === 'err') return ERR;
        const u = t.k === 'tvar' ? this.types.upper(t) : t;
        if (u.k !== 'array') {
          this.error(e.pos, 'array required, but ' + this.describe(t) + ' found');
          return ERR;
        }
        return this.types.capture(u.elem);
      }
      default:
        return ERR;
    }
  }
  private indexExpr(i: Expr, env: Env): void {
    const t = this.expr(i, env);
    if (t.k === 'err') return;
    const u = this.types.unboxed(t);
    if (!u || !this.types.isSubtype(u, INT))
      this.error(i.pos, `incompatible types: ${this.describe(t)} cannot be converted to int`);
  }
  private checkTest(t: Type, to: Type, pos: number): void {
    if (isPrim(to)) {
      this.refuse('primitive-pattern', pos);
    }
    if (!this.types.isCastable(t, to)) {
      this.error(pos, `incompatible types: ${this.describe(t)} cannot be converted to ${this.describe(to)}`);
      return;
    }
    if (!this.types.isReifiable(to) && !this.types.isSubtype(this.types.capture(t), to)) {
      if (to.k === 'tvar' || !this.checkedCast(t, to)) this.error(pos, 'reifiable types');
    }
  }
  /** A cast to a parameterised type that is not unchecked: its arguments follow from the source type. */
  private checkedCast(from: Type, to: Type): boolean {
    if (to.k !== 'class' || from.k !== 'class') return false;
    const sup = this.types.asSuper(to.sym.type, from.sym);
    if (!sup || !from.args.length) return false;
    const vars = this.types.fresh(to.sym.typeParams);
    const g = this.types.subst(sup, to.sym.typeParams, vars);
    if (!this.types.isSubtype(g, from)) return false;
    return vars.every((v, i) => {
      const a = to.args[i]!;
      const b = v.eq[0] ?? v.up.find((u) => u.k !== 'ivar');
      if (a.k === 'wild' && !a.bound) return true;
      if (!b) return false;
      return v.eq[0] ? this.types.isSame(v.eq[0], a.k === 'wild' ? a.bound! : a) || a.k === 'wild' : a.k === 'wild';
    });
  }
  pattern(p: Pattern, env: Env, scrutinee: Type, out: VarSymbol[]): Type {
    if (p.p === 'any') return scrutinee;
    if (p.p === 'type') {
      const t = p.v.type?.t === 'var' ? this.types.project(scrutinee) : this.typeOf(p.v.type!, env);
      const v = new VarSymbol(p.v.name, t, p.v.mods.flags, env.method);
      v.kind = 'binding';
      v.initialised = true;
      v.node = p.v;
      v.ownerClass = env.cls;
      v.ownerCode = env.code;
      v.lambdaOwner = env.lambda;
      v.declPos = p.v.pos;
      p.v.sym = v;
      if (p.v.name !== '_') {
        for (let e: Env | null = env; e && e.kind !== 'class'; e = e.parent)
          if (e.vars.has(p.v.name)) {
            if (!unknown(e.vars.get(p.v.name)!.type)) this.error(p.v.pos, `variable ${p.v.name} is already defined`);
            break;
          }
        if (out.some((o) => o.name === v.name)) this.error(p.v.pos, 'already defined');
        out.push(v);
      }
      return t;
    }
    let t = p.type.t === 'var' ? ERR : this.typeOf(p.type, env);
    if (t.k !== 'class' || t.sym.members().kind !== 'record') {
      if (t.k !== 'err') this.error(p.start, 'deconstruction patterns can only be applied to records');
      return ERR;
    }
    if (this.types.isRaw(t)) t = this.inferRecord(t, scrutinee);
    p.resolved = t;
    const comps = (t as ClassType).sym.components.map((c) => this.types.memberType(t, c.type, (t as ClassType).sym));
    p.compTypes = comps;
    if (comps.length !== p.subs.length) {
      this.error(p.start, 'incorrect number of nested patterns');
      return t;
    }
    p.subs.forEach((s, i) => {
      const st = this.pattern(s, env, this.types.capture(comps[i]!), out);
      const ct = comps[i]!;
      if (st.k === 'err' || ct.k === 'err' || s.p === 'any') return;
      if (isPrim(st) || isPrim(ct)) {
        if (!(isPrim(st) && isPrim(ct) && st.name === ct.name)) {
          if (isPrim(st) && isPrim(ct)) this.refuse('primitive-pattern', s.start);
          this.error(s.start, `incompatible types: ${this.describe(ct)} cannot be converted to ${this.describe(st)}`);
        }
      } else this.checkTest(ct, st, s.start);
    });
    return t;
  }
  private inferRecord(t: ClassType, scrutinee: Type): ClassType {
    const vars = this.types.fresh(t.sym.typeParams);
    const g: ClassType = { k: 'class', sym: t.sym, args: vars, outer: t.outer };
    const s = this.types.capture(scrutinee);
    if (s.k === 'class' && s.args.length && this.types.isSubClass(t.sym, s.sym)) {
      const sup = this.types.asSuper(g, s.sym);
      if (sup) this.types.isSame(sup, s);
    }
    const inf = this.newInference(false);
    inf.vars = vars;
    for (const v of vars) this.instantiate(v, inf, 0);
    return this.types.resolved(g) as ClassType;
  }

  // ---- names
  /** Marks a variable as captured by every lambda and local class between its use and its declaration. */
  outward(env: Env, v: VarSymbol): boolean {
    let added = false;
    if (v.constant) return false;
    for (let e: Env | null = env; e && e.vars.get(v.name) !== v; e = e.parent) {
      if (e.kind === 'lambda' && e.lambda && !e.lambda.captures.includes(v)) {
        e.lambda.captures.push(v);
        added = true;
      }
      if (e.kind === 'class' && e.cls && !e.cls.localHost) e.cls.usesOuter = true;
      if (e.kind === 'class' && e.cls && e.cls.localHost && !e.cls.capturedVars.includes(v)) {
        e.cls.capturedVars.push(v);
        added = true;
      }
    }
    return added;
  }
  /** Uses `this` of `target` from `env`: lambdas capture it, inner classes on the way keep their this$0. */
  useThis(env: Env, target: ClassSymbol | null): void {
    for (let e: Env | null = env; e; e = e.parent) {
      if (e.kind === 'lambda' && e.lambda) e.lambda.capturesThis = true;
      if (e.kind === 'class' && e.cls) {
        if (target === null || e.cls === target || this.types.isSubClass(e.cls, target)) return;
        e.cls.usesOuter = true;
      }
    }
  }
  private ident(e: Ident, env: Env): Type {
    const v = this.findVar(e.name, env, e);
    if (v) {
      e.sym = v;
      if (v.absent) this.refuse(`${(v.owner as ClassSymbol).canonical}.${v.name}`, e.pos);
      this.constantOf(v);
      if (v.constant) e.constant = v.constant;
      return v.kind === 'field' && v.owner instanceof ClassSymbol
        ? this.types.capture(this.types.memberType(this.siteFor(env, v.owner), v.type, v.owner))
        : this.types.capture(v.type);
    }
    this.error(e.pos, `cannot find symbol: variable ${e.name}`);
    return ERR;
  }
  siteFor(env: Env, owner: ClassSymbol): Type {
    for (let e: Env | null = env; e; e = e.parent)
      if (e.kind === 'class' && e.cls && this.types.isSubClass(e.cls, owner)) return e.cls.type;
    return owner.type;
  }
  findVar(name: string, env: Env, at: Ident): VarSymbol | null {
    let stat = false;
    let prologue = false;
    for (let e: Env | null = env; e; e = e.parent) {
      const v = e.vars.get(name);
      if (v) {
        this.outward(env, v);
        if (v.ownerClass && env.cls && v.ownerClass !== env.cls) {
          for (let c: ClassSymbol | null = env.cls; c && c !== v.ownerClass; c = c.outer ?? c.localHost)
            if (
              !v.constant &&
              (c.kind === 'record' || c.kind === 'enum' || c.kind === 'interface' || (c.outer && c.flags & F.STATIC)) &&
              c.local
            ) {
              this.error(at.pos, 'non-static variable cannot be referenced from a static context');
              break;
            }
        }
        return v;
      }
      if (e.isStatic) stat = true;
      if (e.ctorPrologue) prologue = true;
      if (e.kind === 'class' && e.cls) {
        const f = this.findField(e.cls.type, name);
        if (f && (this.accessible(f.flags, f.owner as ClassSymbol, null, env) || !(f.flags & F.PRIVATE))) {
          if (!f.isStatic) {
            if (stat) this.error(at.pos, `non-static variable ${name} cannot be referenced from a static context`);
            else if (prologue && !this.prologueWrite.has(at))
              this.error(at.pos, `cannot reference ${name} before supertype constructor has been called`);
            this.useThis(env, e.cls);
            at.throughOuter = e.cls;
            if (this.fieldForward(f, e, env, at)) this.error(at.pos, 'illegal forward reference');
          } else if (this.fieldForward(f, e, env, at)) this.error(at.pos, 'illegal forward reference');
          else if (
            env.cls?.kind === 'enum' &&
            env.cls === f.owner &&
            !f.constant &&
            !stat &&
            !(f.flags & F.ENUM && false) &&
            this.inInstanceInit(env, e.cls) &&
            (this.constantOf(f), !f.constant)
          )
            this.error(at.pos, 'illegal reference to static field from initializer');
          return f;
        }
        stat = e.cls.isStatic || e.cls.staticContext;
        prologue = e.parent?.ctorPrologue ?? false;
        if (stat && e.parent === null) stat = true;
      }
    }
    for (const [c, n] of env.unit.staticSingle)
      if (n === name) {
        const f = this.findField(this.table.need(c).type, name);
        if (f?.isStatic) return f;
      }
    for (const c of env.unit.staticOnDemand) {
      const f = this.findField(this.table.need(c).type, name);
      if (f?.isStatic && this.accessible(f.flags, f.owner as ClassSymbol, null, env)) return f;
    }
    return null;
  }
  readonly prologueWrite = new Set<Expr>();
  private inInstanceInit(env: Env, cls: ClassSymbol): boolean {
    for (let e: Env | null = env; e; e = e.parent) {
      if (e.kind === 'class') return false;
      if (e.kind === 'lambda') return false;
      if (e.kind === 'method' || (e.code && e.parent?.kind === 'class'))
        return !e.isStatic && e.cls === cls && (e.method === null || e.method.isCtor);
    }
    return false;
  }
  /** Simple-name use of a field before its declaration, in an initialiser of the same class (JLS 8.3.3). */
  initializing: { cls: ClassSymbol; pos: number; isStatic: boolean } | null = null;
  readonly assignTargets = new Set<Expr>();
  private fieldForward(f: VarSymbol, classEnv: Env, env: Env, at: Ident): boolean {
    const i = this.initializing;
    if (!i || i.cls !== classEnv.cls || f.owner !== i.cls || f.isStatic !== i.isStatic || this.assignTargets.has(at))
      return false;
    for (let e: Env | null = env; e && e !== classEnv; e = e.parent)
      if (e.kind === 'lambda' || e.kind === 'class' || e.kind === 'method') return false;
    return f.declPos >= at.pos || (f.declPos >= 0 && i.pos === f.declPos);
  }
  /** The constant value of a final variable, computed on demand. */
  constantOf(v: VarSymbol): void {
    if (v.constState !== 0 || v.kind !== 'field') return;
    v.constState = 1;
    const n = v.node;
    const c = v.owner as ClassSymbol;
    if (n?.init && v.isFinal && (isPrim(v.type) || this.types.isString(v.type)) && this.mayBeConstant(n.init)) {
      const saved = this.errors;
      this.errors = [];
      this.speculating++;
      const u = this.unit;
      this.unit = c.unit as typeof u;
      const init = this.initializing;
      this.initializing = null;
      const env = this.classEnv(c).block();
      env.isStatic = v.isStatic;
      try {
        const t = this.expr(n.init, env);
        const k = unparen(n.init).constant ?? n.init.constant;
        if (k && this.assignable(t, v.type, n.init))
          v.constant = isPrim(v.type) ? convert(k, v.type.name) : k.t === 'string' ? k : null;
      } finally {
        this.speculating--;
        this.errors = saved;
        this.unit = u;
        this.initializing = init;
      }
    }
    v.constState = 2;
  }
  private mayBeConstant(e: Expr): boolean {
    switch (e.k) {
      case 'lit':
      case 'id':
        return true;
      case 'sel':
        return true;
      case 'paren':
      case 'cast':
        return this.mayBeConstant(e.expr);
      case 'unary':
        return !e.op.includes('x') && this.mayBeConstant(e.expr);
      case 'binary':
        return this.mayBeConstant(e.left) && this.mayBeConstant(e.right);
      case 'cond':
        return this.mayBeConstant(e.cond) && this.mayBeConstant(e.then) && this.mayBeConstant(e.else);
      default:
        return false;
    }
  }
  /** A name that may be a package, a class or a variable (JLS 6.5.2). */
  ambiguous(e: Expr, env: Env): Type | null {
    if (e.k === 'id') {
      const v = this.findVar(e.name, env, e);
      if (v) {
        e.sym = v;
        if (v.absent) this.refuse(`${(v.owner as ClassSymbol).canonical}.${v.name}`, e.pos);
        this.constantOf(v);
        if (v.constant) e.constant = v.constant;
        return (e.type =
          v.kind === 'field' && v.owner instanceof ClassSymbol
            ? this.types.capture(this.types.memberType(this.siteFor(env, v.owner), v.type, v.owner))
            : this.types.capture(v.type));
      }
      const t = this.findType(e.name, env, e.pos);
      if (t) {
        if (t instanceof ClassSymbol) {
          e.cls = t;
          return { k: 'class', sym: t, args: [], outer: null };
        }
        return t;
      }
      if (this.isPackage(e.name)) {
        e.pkg = e.name;
        return null;
      }
      this.error(e.pos, `cannot find symbol: variable ${e.name}`);
      e.type = ERR;
      return ERR;
    }
    if (e.k === 'sel') {
      const q = this.ambiguous(e.expr, env);
      if (q === null) {
        const p = (e.expr as { pkg?: string }).pkg!;
        const slash = p + '/' + e.name;
        const c = this.table.find(slash);
        if (c) {
          e.cls = c;
          return { k: 'class', sym: c, args: [], outer: null };
        }
        if (this.table.names.packages.get(p)?.has(e.name)) this.refuse('class ' + slash.replaceAll('/', '.'), e.pos);
        if (this.isPackage(slash)) {
          e.pkg = slash;
          return null;
        }
        this.error(e.pos, `package ${p.replaceAll('/', '.')} does not exist`);
        e.type = ERR;
        return ERR;
      }
      if (q.k === 'class' && (e.expr as { cls?: ClassSymbol }).cls && !(e.expr as { sym?: VarSymbol }).sym) {
        const f = this.findField(q, e.name);
        if (!f) {
          const m = this.memberType(q.sym, e.name);
          if (m) {
            if (m.flags & F.PRIVATE && this.topOf(m) !== this.topOf(env.cls!)) {
              this.error(e.pos, 'has private access');
              return ERR;
            }
            e.cls = m;
            return { k: 'class', sym: m, args: [], outer: null };
          }
        }
      }
      return (e.type = this.fieldAccess(e, q, env));
    }
    return this.expr(e, env);
  }
  attribRefTarget(e: MethodRef, env: Env): Type {
    const x = e.expr!;
    const known = this.refTargets.get(x);
    if (known) return known;
    const t =
      x.k === 'id' || x.k === 'sel'
        ? (this.ambiguous(x, env) ?? (this.error(x.pos, 'cannot find symbol'), ERR))
        : this.expr(x, env);
    this.refTargets.set(x, t);
    return t;
  }
  private readonly refTargets = new Map<Expr, Type>();
  private select1(e: Select, env: Env): Type {
    const q = this.ambiguous(e.expr, env);
    if (q === null) {
      const p = (e.expr as { pkg?: string }).pkg!;
      if (this.table.find(p + '/' + e.name)) this.error(e.pos, 'cannot find symbol');
      else this.error(e.expr.k === 'id' ? e.expr.pos : e.pos, `package ${p} does not exist`);
      return ERR;
    }
    return this.fieldAccess(e, q, env);
  }
  private fieldAccess(e: Select, q: Type, env: Env): Type {
    if (q.k === 'err') return ERR;
    if (isPrim(q) || q.k === 'void') {
      this.error(e.pos, `${this.describe(q)} cannot be dereferenced`);
      return ERR;
    }
    const site = this.types.capture(q);
    if (site.k === 'array' && e.name === 'length') {
      e.sym = this.lengthSym;
      e.arrayLength = true;
      return INT;
    }
    const f = this.findField(site, e.name);
    if (!f) {
      this.notOffered(site, e.pos);
      this.error(e.pos, `cannot find symbol: variable ${e.name}`);
      return ERR;
    }
    if (!this.accessible(f.flags, f.owner as ClassSymbol, site, env)) {
      this.error(e.pos, `${e.name} has private access`);
      return ERR;
    }
    const isType = (e.expr.k === 'id' || e.expr.k === 'sel') && e.expr.cls !== undefined && e.expr.sym === undefined;
    if (isType && !f.isStatic) {
      this.error(e.pos, `non-static variable ${e.name} cannot be referenced from a static context`);
    }
    if (f.absent) this.refuse(`${(f.owner as ClassSymbol).canonical}.${f.name}`, e.pos);
    e.sym = f;
    this.constantOf(f);
    if (f.constant && (isType || f.isStatic)) e.constant = f.constant;
    if (e.expr.k === 'this' && this.prologueAt(env) && !this.prologueWrite.has(e))
      this.error(e.expr.pos, 'cannot reference this before supertype constructor has been called');
    return this.types.capture(this.types.memberType(site, f.type, f.owner as ClassSymbol));
  }
  /** A class known only by name gives no negative answer. */
  notOffered(t: Type, pos: number): void {
    if (t.k === 'class' && t.sym.library && !t.sym.hasSource && !this.table.names.has(t.sym.name))
      this.refuse('class ' + t.sym.canonical, pos);
    if (t.k === 'class') {
      for (const s of this.types.superTypes(t)) if (s.k === 'class' && s.sym.library) this.notOffered(s, pos);
    }
  }
  protected prologueAt(env: Env): boolean {
    for (let e: Env | null = env; e && e.kind !== 'class'; e = e.parent) if (e.ctorPrologue) return true;
    return false;
  }
  private thisExpr(e: Extract<Expr, { k: 'this' }>, env: Env): Type {
    if (!e.qualifier) {
      if (this.staticAt(env)) {
        this.error(e.pos, 'non-static variable this cannot be referenced from a static context');
        return ERR;
      }
      if (this.prologueAt(env) && !this.prologueThis)
        this.error(e.pos, 'cannot reference this before supertype constructor has been called');
      this.useThis(env, env.cls);
      e.cls = env.cls!;
      return env.cls!.type;
    }
    const q = this.ambiguous(e.qualifier, env);
    if (!q || q.k !== 'class') return ERR;
    for (let x: Env | null = env, st = false; x; x = x.parent) {
      if (x.isStatic) st = true;
      if (x.kind === 'class' && x.cls) {
        if (x.cls === q.sym) {
          if (st) this.error(e.pos, 'non-static variable this cannot be referenced from a static context');
          this.useThis(env, q.sym);
          e.cls = q.sym;
          return q.sym.type;
        }
        if (
          x.cls.isStatic ||
          x.cls.staticContext ||
          x.cls.kind === 'record' ||
          x.cls.kind === 'enum' ||
          x.cls.isInterface
        )
          st = true;
        else st = false;
      }
    }
    this.error(e.pos, 'not an enclosing class');
    return ERR;
  }
  prologueThis = false;
  staticAt(env: Env): boolean {
    for (let e: Env | null = env; e && e.kind !== 'class'; e = e.parent) if (e.isStatic) return true;
    return false;
  }
  private superExpr(e: Extract<Expr, { k: 'super' }>, env: Env): Type {
    if (this.staticAt(env)) {
      this.error(e.pos, 'non-static variable super cannot be referenced from a static context');
      return ERR;
    }
    if (e.qualifier) {
      const q = this.ambiguous(e.qualifier, env);
      if (!q || q.k !== 'class') return ERR;
      if (q.sym.isInterface) {
        const i = env.cls!.interfaces.find((x) => x.sym === q.sym);
        if (!i) {
          this.error(e.pos, 'not an enclosing class');
          return ERR;
        }
        this.useThis(env, env.cls);
        e.cls = env.cls!;
        return this.types.memberType(env.cls!.type, i, env.cls!);
      }
      this.useThis(env, q.sym);
      e.cls = q.sym;
      return q.sym.superType ?? this.types.objectType;
    }
    this.useThis(env, env.cls);
    e.cls = env.cls!;
    return env.cls!.header().superType ?? this.types.objectType;
  }

  // ---- operators
  promote(a: PrimType, b: PrimType): PrimType {
    const n = [a.name, b.name];
    return n.includes('double') ? DOUBLE : n.includes('float') ? FLOAT : n.includes('long') ? LONG : INT;
  }
  operator(op: string, l: Type, r: Type, pos: number): { operand: Type; result: Type } | null {
    const a = this.types.unboxed(l),
      b = this.types.unboxed(r);
    const bad = (): null => {
      if (l.k !== 'err' && r.k !== 'err') this.error(pos, `bad operand types for binary operator '${op}'`);
      return null;
    };
    switch (op) {
      case '+':
      case '-':
      case '*':
      case '/':
      case '%': {
        if (!a || !b || a.name === 'boolean' || b.name === 'boolean') return bad();
        const t = this.promote(a, b);
        return { operand: t, result: t };
      }
      case '<<':
      case '>>':
      case '>>>': {
        if (!a || !b || !isIntegral(a) || !isIntegral(b)) return bad();
        const t = a.name === 'long' ? LONG : INT;
        return { operand: t, result: t };
      }
      case '<':
      case '>':
      case '<=':
      case '>=':
        if (!a || !b || a.name === 'boolean' || b.name === 'boolean') return bad();
        return { operand: this.promote(a, b), result: BOOLEAN };
      case '&':
      case '|':
      case '^': {
        if (!a || !b) return bad();
        if (a.name === 'boolean' && b.name === 'boolean') return { operand: BOOLEAN, result: BOOLEAN };
        if (!isIntegral(a) || !isIntegral(b)) return bad();
        const t = this.promote(a, b);
        return { operand: t, result: t };
      }
      case '&&':
      case '||':
        if (!a || !b || a.name !== 'boolean' || b.name !== 'boolean') return bad();
        return { operand: BOOLEAN, result: BOOLEAN };
      default: {
        // == and !=
        if (l.k === 'void' || r.k === 'void') return bad();
        if (isPrim(l) || isPrim(r)) {
          if (a && b && isNumeric(a) && isNumeric(b)) return { operand: this.promote(a, b), result: BOOLEAN };
          if (a && b && a.name === 'boolean' && b.name === 'boolean') return { operand: BOOLEAN, result: BOOLEAN };
          const ref = isPrim(l) ? r : l;
          const p = isPrim(l) ? l : (r as PrimType);
          if (ref.k === 'null' || isPrim(ref) || !this.types.isCastable(ref, p)) {
            return bad();
          }
          return { operand: p, result: BOOLEAN };
        }
        if (!this.types.isCastable(l, r) && !this.types.isCastable(r, l)) {
          this.error(pos, `incomparable types: ${this.describe(l)} and ${this.describe(r)}`);
          return null;
        }
        return { operand: this.types.objectType, result: BOOLEAN };
      }
    }
  }
  private binary(e: Binary, env: Env): Type {
    const l = this.expr(e.left, env);
    const lb = this.bind(e.left);
    const renv = e.op === '&&' ? this.withVars(env, lb.t) : e.op === '||' ? this.withVars(env, lb.f) : env;
    const r = this.expr(e.right, renv);
    const rb = this.bind(e.right);
    if (e.op === '&&') {
      if (lb.t.length || rb.t.length) this.bindings.set(e, { t: [...lb.t, ...rb.t], f: [] });
    } else if (e.op === '||') {
      if (lb.f.length || rb.f.length) this.bindings.set(e, { t: [], f: [...lb.f, ...rb.f] });
    }
    if (l.k === 'err' || r.k === 'err')
      return ['<', '>', '<=', '>=', '==', '!=', '&&', '||'].includes(e.op) ? BOOLEAN : ERR;
    if (e.op === '+' && (this.types.isString(l) || this.types.isString(r))) {
      if (l.k === 'void' || r.k === 'void') {
        this.error(l.k === 'void' ? e.left.pos : e.right.pos, "'void' type not allowed here");
        return this.types.stringType;
      }
      e.opType = this.types.stringType;
      const a = unparen(e.left).constant,
        b = unparen(e.right).constant;
      if (a && b) {
        const x = this.textOf(a),
          y = this.textOf(b);
        if (x !== null && y !== null) e.constant = { t: 'string', v: x + y };
      }
      return this.types.stringType;
    }
    if (l.k === 'void' || r.k === 'void') {
      this.error(l.k === 'void' ? e.left.pos : e.right.pos, "'void' type not allowed here");
      return ERR;
    }
    const op = this.operator(e.op, l, r, e.pos);
    if (!op) return ['<', '>', '<=', '>=', '==', '!=', '&&', '||'].includes(e.op) ? BOOLEAN : ERR;
    e.opType = op.operand;
    const a = unparen(e.left).constant,
      b = unparen(e.right).constant;
    if (a && b) {
      let c: Constant | null = null;
      if (op.operand.k === 'class') c = foldBinary(e.op, a, b, 'string');
      else if (e.op === '<<' || e.op === '>>' || e.op === '>>>') {
        const x = convert(a, (op.operand as PrimType).name);
        if (x) c = foldShift(e.op, x, b);
      } else {
        const n = (op.operand as PrimType).name;
        const x = convert(a, n),
          y = convert(b, n);
        if (x && y) c = foldBinary(e.op, x, y, n);
      }
      if (c) e.constant = c;
    }
    return op.result;
  }
  /** Text of a constant in a folded concatenation; null where printing needs the number library at run time. */
  abstract textOf(c: Constant): string | null;
  private unary(e: Unary, env: Env): Type {
    if (e.op.includes('x')) {
      const t = this.lvalue(e.expr, env);
      if (t.k === 'err') return ERR;
      const u = this.types.unboxed(t);
      if (!u || u.name === 'boolean') {
        this.error(e.pos, `bad operand type ${this.describe(t)} for unary operator`);
        return ERR;
      }
      e.opType = u;
      return t;
    }
    const t = this.expr(e.expr, env);
    const b = this.bind(e.expr);
    if (e.op === '!' && (b.t.length || b.f.length)) this.bindings.set(e, { t: b.f, f: b.t });
    if (t.k === 'err') return e.op === '!' ? BOOLEAN : ERR;
    const u = this.types.unboxed(t);
    const bad = (): Type => {
      this.error(e.pos, `bad operand type ${this.describe(t)} for unary operator '${e.op}'`);
      return e.op === '!' ? BOOLEAN : ERR;
    };
    if (!u) return bad();
    let r: PrimType;
    if (e.op === '!') {
      if (u.name !== 'boolean') return bad();
      r = BOOLEAN;
    } else {
      if (u.name === 'boolean' || (e.op === '~' && !isIntegral(u))) return bad();
      r = this.promote(u, INT);
    }
    e.opType = r;
    const c = unparen(e.expr).constant;
    if (c) {
      const x = convert(c, r.name);
      const v = x && foldUnary(e.op, x);
      if (v) e.constant = v;
    }
    return r;
  }
  lvalue(e: Expr, env: Env): Type {
    const x = unparen(e);
    if (x.k !== 'id' && x.k !== 'sel' && x.k !== 'index') {
      this.expr(e, env);
      this.error(x.pos, 'unexpected type; required: variable');
      return ERR;
    }
    this.assignTargets.add(x);
    if (this.prologueAt(env)) {
      this.prologueWrite.add(x);
      if (x.k === 'sel') {
        const s = this.prologueThis;
        this.prologueThis = true;
        const t = this.expr(e, env);
        this.prologueThis = s;
        this.markAssigned(x, env);
        return t;
      }
    }
    let t = this.expr(e, env);
    delete (x as { constant?: Constant }).constant;
    delete e.constant;
    if (t.k !== 'err') {
      // the declared type, not its capture
      if (x.k === 'index') {
        const u = this.types.upper(x.expr.type!);
        if (u.k === 'array') t = u.elem;
      } else {
        const v = x.sym!;
        if (v.kind !== 'field') t = v.type;
        else if (v.kind === 'field' && v.owner instanceof ClassSymbol)
          t = this.types.memberType(
            x.k === 'id'
              ? this.siteFor(env, v.owner)
              : this.types.capture((x.expr as { type?: Type; cls?: ClassSymbol }).type ?? v.owner.type),
            v.type,
            v.owner,
          );
      }
    }
    this.markAssigned(x, env);
    return t;
  }
  private markAssigned(x: Expr, env: Env): void {
    if (x.k === 'sel' && x.arrayLength) {
      this.error(x.pos, 'cannot assign a value to final variable length');
      return;
    }
    const v = x.k === 'id' || x.k === 'sel' ? x.sym : undefined;
    if (!v) return;
    if (v.kind !== 'field') {
      if (v.initialised || v.kind !== 'local') v.reassigned = true;
      if (v.kind === 'resource') this.error(x.pos, 'auto-closeable resource may not be assigned');
      else if (v.kind === 'exception' && v.flags & F.FINAL)
        this.error(x.pos, 'multi-catch parameter may not be assigned');
      else if (v.isFinal && v.kind === 'local' && v.node?.init)
        this.error(x.pos, `cannot assign a value to final variable ${v.name}`);
      else if (v.isFinal && v.kind === 'binding') this.error(x.pos, 'pattern binding may not be assigned');
      return;
    }
    if (!v.isFinal) return;
    const own = x.k === 'id' || (x.k === 'sel' && x.expr.k === 'this' && !x.expr.qualifier);
    let code: Env | null = env;
    let inLambda = false;
    while (code && code.kind !== 'method' && code.kind !== 'class') {
      if (code.kind === 'lambda') inLambda = true;
      code = code.parent;
    }
    const inInit = code?.kind === 'class' || (code?.method?.isCtor ?? false);
    const stat = this.staticAt(env);
    if (
      v.node?.init ||
      v.flags & F.ENUM ||
      !own ||
      v.owner !== env.cls ||
      !inInit ||
      inLambda ||
      v.isStatic !== stat ||
      (v.isStatic && code?.kind !== 'class') ||
      code?.method?.node?.compactCtor
    )
      this.error(x.pos, `cannot assign a value to final variable ${v.name}`);
  }

  // ---- arrays
  newArray(e: NewArray, env: Env, expected: Type | null): Type {
    let t: Type;
    if (e.elem) {
      t = this.typeOf(e.elem, env, true);
      if (t.k === 'err') {
        e.dims.forEach((d) => this.indexExpr(d, env));
        e.init?.forEach((i) => (i.k === 'newarray' && !i.elem ? this.newArray(i, env, ERR) : this.expr(i, env)));
        return ERR;
      }
      for (let i = 0; i < e.dims.length + e.extraDims; i++) t = arrayOf(t);
    } else {
      if (!expected || expected.k !== 'array') {
        if (expected?.k !== 'err')
          this.error(e.pos, 'illegal initializer for ' + (expected ? this.describe(expected) : '?'));
        e.init?.forEach((i) => (i.k === 'newarray' && !i.elem ? this.newArray(i, env, ERR) : this.expr(i, env)));
        return (e.type = ERR);
      }
      t = expected;
    }
    let base: Type = t;
    while (base.k === 'array') base = base.elem;
    if (e.elem && !this.types.isReifiable(base)) this.error(e.pos, 'generic array creation');
    e.dims.forEach((d) => this.indexExpr(d, env));
    if (e.init) {
      const el = (t as { elem: Type }).elem;
      for (const i of e.init) {
        if (i.k === 'newarray' && !i.elem) {
          this.newArray(i, env, el);
        } else this.into(i, env, el);
      }
    }
    e.type = t;
    return t;
  }
}
