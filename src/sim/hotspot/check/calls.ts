// Calls, instance creation and lambdas (JLS 15.9, 15.12, 15.27). After com.sun.tools.javac.comp.Attr.
import { Expressions } from './expressions.ts';
import type { Arg, Pending } from './resolve.ts';
import type { Env } from './env.ts';
import { F, type Call, type Expr, type Ident, type NewExpr, type Select } from '../ast/tree.ts';
import type { ClassSymbol } from './types.ts';
import { ERR, VOID, isPrim, type ClassType, type MethodSymbol, type Type } from './types.ts';

export abstract class Calls extends Expressions {
  // ---- calls
  private args(list: Expr[], env: Env): Arg[] {
    return list.map((a) => {
      const x = this.prepare(a, env);
      if (x.k === 'type' && x.type.k === 'void') {
        this.error(a.pos, "'void' type not allowed here");
        return { ...x, type: ERR };
      }
      if (
        x.k === 'type' &&
        (a.k === 'id' || a.k === 'sel') &&
        !a.sym &&
        a.type?.k !== 'err' &&
        (a as { cls?: unknown }).cls
      ) {
        this.error(a.pos, 'cannot find symbol');
        return { ...x, type: ERR };
      }
      return x;
    });
  }
  protected override call(e: Call, env: Env): Arg {
    const err = (): Arg => {
      e.type = ERR;
      return { k: 'type', expr: e, type: ERR };
    };
    if (e.ctorCall) return this.ctorCall(e, env);
    let site: Type;
    let cands: MethodSymbol[];
    let isType = false;
    let stat = false;
    let through: ClassSymbol | null = null;
    let args: Arg[];
    if (e.target) {
      const q = e.target.k === 'id' || e.target.k === 'sel' ? this.ambiguous(e.target, env) : this.expr(e.target, env);
      args = this.args(e.args, env);
      if (q === null) {
        const x = e.target as Ident | Select;
        this.error(
          x.pos,
          x.k === 'id'
            ? `cannot find symbol: variable ${x.name}`
            : `package ${(x.expr as { pkg?: string }).pkg ?? ''} does not exist`,
        );
        args.forEach((a) => this.attribOrphanArg(a));
        return err();
      }
      if (q.k === 'err') {
        args.forEach((a) => this.attribOrphanArg(a));
        return err();
      }
      if (isPrim(q) || q.k === 'void') {
        this.error(e.namePos, `${this.describe(q)} cannot be dereferenced`);
        args.forEach((a) => this.attribOrphanArg(a));
        return err();
      }
      if (q.k === 'null') {
        this.error(e.namePos, '<null> cannot be dereferenced');
        return err();
      }
      isType =
        (e.target.k === 'id' || e.target.k === 'sel') && e.target.cls !== undefined && e.target.sym === undefined;
      site = this.types.capture(q);
      e.superCall = e.target.k === 'super';
      cands = this.methodsOf(site, e.name);
    } else {
      args = this.args(e.args, env);
      cands = [];
      site = ERR;
      let prologue = false;
      for (let x: Env | null = env, st = false; x; x = x.parent) {
        if (x.isStatic) st = true;
        if (x.ctorPrologue) prologue = true;
        if (x.kind === 'class' && x.cls) {
          const ms = this.methodsOf(x.cls.type, e.name);
          if (ms.length) {
            cands = ms;
            site = x.cls.type;
            stat = st;
            through = x.cls;
            break;
          }
          st =
            x.cls.isStatic ||
            x.cls.staticContext ||
            x.cls.kind === 'record' ||
            x.cls.kind === 'enum' ||
            x.cls.isInterface;
          prologue = false;
        }
      }
      if (!cands.length) {
        for (const [c, n] of env.unit.staticSingle)
          if (n === e.name) {
            const t = this.table.need(c).type;
            cands.push(...this.methodsOf(t, n).filter((m) => m.isStatic));
            site = t;
          }
        if (!cands.length)
          for (const c of env.unit.staticOnDemand) {
            const t = this.table.need(c).type;
            const ms = this.methodsOf(t, e.name).filter(
              (m) => m.isStatic && this.accessible(m.flags, m.owner, null, env),
            );
            if (ms.length) {
              cands.push(...ms);
              site = t;
            }
          }
      }
      if (!cands.length) {
        this.error(e.start, `cannot find symbol: method ${e.name}`);
        args.forEach((a) => this.attribOrphanArg(a));
        return err();
      }
      if (prologue && through) stat = stat || false;
    }
    const namePos = e.target ? e.namePos : e.start;
    const typeArgs = e.typeArgs ? e.typeArgs.map((t) => this.typeOf(t, env)) : null;
    if (!cands.length) {
      this.notOffered(site, namePos);
      this.error(namePos, `cannot find symbol: method ${e.name}`);
      args.forEach((a) => this.attribOrphanArg(a));
      return err();
    }
    const usable = cands.filter((m) =>
      this.accessible(m.flags, m.owner, e.superCall ? null : m.generated === 'arrayclone' ? null : site, env),
    );
    if (args.some((a) => a.k === 'type' && a.type.k === 'err')) {
      // erroneous arguments hide resolution errors
      const f =
        usable.length === 1
          ? { sym: usable[0]!, phase: (usable[0]!.params.length === args.length ? 2 : 3) as 2 | 3 }
          : this.select(usable, site, args, typeArgs, null);
      args.forEach((a) => this.attribOrphanArg(a));
      e.type = ERR;
      if (typeof f === 'object' && !f.sym.typeParams.length && this.arityOk(f.sym, args.length, f.phase)) {
        e.type = this.types.capture(this.types.methodType(site, f.sym.ret, f.sym));
      }
      return { k: 'type', expr: e, type: e.type };
    }
    const f = this.select(usable, site, args, typeArgs, null);
    if (f === 'none' || f === 'ambiguous') {
      this.notOffered(site, namePos);
      this.error(
        namePos,
        f === 'none' ? `no suitable method found for ${e.name}` : `reference to ${e.name} is ambiguous`,
      );
      args.forEach((a) => this.attribOrphanArg(a));
      return err();
    }
    const m = f.sym;
    e.sym = m;
    e.site = site;
    if (f.phase === 3) e.varargsCall = true;
    if (!m.isStatic) {
      if (isType) this.error(namePos, `non-static method ${m.name} cannot be referenced from a static context`);
      else if (!e.target) {
        if (stat) this.error(namePos, `non-static method ${m.name} cannot be referenced from a static context`);
        else {
          if (this.prologueAt(env) && through === env.cls)
            this.error(namePos, `cannot reference ${m.name} before supertype constructor has been called`);
          this.useThis(env, through);
          e.throughOuter = through;
        }
      }
    } else if (e.target && !isType && m.owner.isInterface) {
      this.error(namePos, 'illegal static interface method call');
    }
    if (e.superCall && m.isAbstract)
      this.error(namePos, `abstract method ${m.name} in ${m.owner.simple} cannot be accessed directly`);
    if (m.absent) this.refuse(`${m.owner.canonical}.${m.name}`, namePos);
    if (m.name === 'getClass' && m.params.length === 0 && m.owner === this.types.known.object) {
      e.type = this.types.capture(this.classOf(site));
      e.thrown = [];
      e.paramTypes = [];
      return { k: 'type', expr: e, type: e.type };
    }
    return this.finishCall(
      {
        node: e,
        sym: m,
        site,
        args,
        phase: f.phase,
        typeArgs,
        env,
        diamond: null,
        finish: (ret, params, thrown) => {
          e.type = this.types.capture(ret);
          e.paramTypes = params;
          e.thrown = thrown;
        },
      },
      e,
    );
  }
  private attribOrphanArg(a: Arg): void {
    if (a.k === 'lambda' || a.k === 'mref') this.attribOrphan(a);
    else if (a.k !== 'type') this.settle(a);
  }
  /** A poly call waits for its target; any other is typed now. */
  private finishCall(p: Pending, e: Call | NewExpr): Arg {
    const m = p.sym;
    const tps = [...(p.diamond ? p.diamond.typeParams : []), ...m.typeParams];
    if (p.diamond || (m.typeParams.length && !p.typeArgs && this.types.mentions(m.ret, tps)))
      return { k: 'call', expr: e, p };
    if (!m.typeParams.length && p.args.every((a) => a.k === 'type') && !p.diamond) {
      // plain
      this.types.unchecked = false;
      for (let i = 0; i < p.args.length; i++)
        this.types.isLoose(
          (p.args[i] as Arg & { k: 'type' }).type,
          this.types.methodType(p.site, this.formal(m, i, p.args.length, p.phase), m),
        );
      const mt = (t: Type): Type => this.types.methodType(p.site, t, m);
      p.finish?.(
        e.k === 'new' ? p.site : this.types.unchecked ? this.types.erasure(mt(m.ret)) : mt(m.ret),
        m.params.map(mt),
        m.throws.map(mt),
      );
      this.types.unchecked = false;
      return { k: 'type', expr: e, type: e.type ?? ERR };
    }
    const t = this.complete(p, null, e.pos);
    if (e.k === 'new' && t.k !== 'err') e.type ??= p.site;
    return { k: 'type', expr: e, type: e.type ?? t };
  }
  private ctorCall(e: Call, env: Env): Arg {
    const c = env.cls!;
    e.type = VOID;
    const done: Arg = { k: 'type', expr: e, type: VOID };
    const penv = env.block();
    penv.ctorPrologue = true;
    const args = this.args(e.args, penv);
    const site: Type = e.ctorCall === 'this' ? c.type : (c.superType ?? this.types.objectType);
    if (site.k !== 'class') return done;
    if (c.kind === 'enum' && e.ctorCall === 'super') {
      this.error(e.pos, 'call to super not allowed in enum constructor');
      return done;
    }
    const cands = (site.sym.members().methods.get('<init>') ?? []).filter((m) =>
      this.accessible(m.flags, site.sym, null, env),
    );
    if (args.some((a) => a.k === 'type' && a.type.k === 'err')) {
      args.forEach((a) => this.attribOrphanArg(a));
      return done;
    }
    const f = this.select(cands, site, args, null, null);
    if (f === 'none' || f === 'ambiguous') {
      this.error(
        e.ctorCall === 'this' || e.ctorCall === 'super' ? e.start : e.pos,
        `constructor ${site.sym.simple} cannot be applied to given types`,
      );
      args.forEach((a) => this.attribOrphanArg(a));
      return done;
    }
    if (f.sym.absent) this.refuse(`${site.sym.canonical} constructor`, e.pos);
    e.sym = f.sym;
    e.site = site;
    if (f.phase === 3) e.varargsCall = true;
    if (e.ctorCall === 'super' && site.sym.inner && !site.sym.local) {
      for (let x: Env | null = env.parent; x; x = x.parent)
        if (x.kind === 'class' && x.cls && x.cls !== c && this.types.isSubClass(x.cls, site.sym.outer!)) {
          this.markHops(env, x.cls);
          break;
        }
    }
    const p: Pending = {
      node: e,
      sym: f.sym,
      site,
      args,
      phase: f.phase,
      typeArgs: null,
      env: penv,
      diamond: null,
      finish: (_r, params, thrown) => {
        e.paramTypes = params;
        e.thrown = thrown;
        e.type = VOID;
      },
    };
    if (!f.sym.typeParams.length && args.every((a) => a.k === 'type')) {
      const mt = (t: Type): Type => this.types.memberType(site, t, site.sym);
      p.finish!(VOID, f.sym.params.map(mt), f.sym.throws.map(mt));
    } else this.complete(p, null, e.pos);
    e.type = VOID;
    return done;
  }
  private markHops(env: Env, target: ClassSymbol): void {
    this.useThis(env, target);
  }
  protected override create(e: NewExpr, env: Env): Arg {
    const err = (): Arg => {
      e.type = ERR;
      return { k: 'type', expr: e, type: ERR };
    };
    let t: Type;
    if (e.outer) {
      const o = this.expr(e.outer, env);
      if (o.k === 'err') {
        this.args(e.args, env);
        return err();
      }
      const m = o.k === 'class' ? this.memberType(o.sym, e.cls.name) : null;
      if (!m) {
        this.error(e.cls.pos, `cannot find symbol: class ${e.cls.name}`);
        this.args(e.args, env);
        return err();
      }
      const args = e.cls.args?.map((a) => this.typeOf(a, env)) ?? [];
      t = { k: 'class', sym: m, args, outer: o.k === 'class' && o.args.length ? o : null };
      e.cls.type = t;
    } else t = this.typeOf(e.cls, env, true);
    if (t.k !== 'class') {
      if (t.k !== 'err') this.error(e.cls.pos, 'unexpected type');
      const as = this.args(e.args, env);
      as.forEach((a) => this.attribOrphanArg(a));
      if (e.body) {
        e.type = ERR;
      }
      return err();
    }
    if (t.args.some((a) => a.k === 'wild')) {
      this.error(e.cls.args![0]!.pos, 'unexpected type');
      return err();
    }
    const c = t.sym.members();
    if (!e.body && (c.flags & F.ABSTRACT || c.isInterface)) {
      this.error(e.pos, `${c.simple} is abstract; cannot be instantiated`);
      this.args(e.args, env).forEach((a) => this.attribOrphanArg(a));
      return err();
    }
    if (c.kind === 'enum') {
      this.error(e.pos, 'enum classes must not be instantiated');
      return err();
    }
    const args = this.args(e.args, env);
    if (c.library && !c.hasSource && !c.isInterface) this.refuse('class ' + c.canonical, e.pos);
    const diamond = e.cls.args !== null && e.cls.args.length === 0 ? c : null;
    if (diamond && c.typeParams.length === 0) {
      this.error(e.cls.pos, 'cannot infer type arguments: cannot use <> with non-generic class');
      return err();
    }
    if (c.inner && !e.outer && !c.local) {
      // needs an enclosing instance
      let ok = false;
      for (let x: Env | null = env, st = false; x; x = x.parent) {
        if (x.isStatic) st = true;
        if (x.kind === 'class' && x.cls) {
          if (this.types.isSubClass(x.cls, c.outer!)) {
            if (!st) {
              ok = true;
              this.useThis(env, c.outer!);
              if (this.prologueAt(env) && x.cls === env.cls)
                this.error(e.pos, 'cannot reference this before supertype constructor has been called');
            }
            break;
          }
          if (
            x.cls.isStatic ||
            x.cls.staticContext ||
            x.cls.kind === 'record' ||
            x.cls.kind === 'enum' ||
            x.cls.isInterface
          )
            st = true;
        }
      }
      if (!ok) {
        this.error(e.pos, `non-static variable this cannot be referenced from a static context`);
        args.forEach((a) => this.attribOrphanArg(a));
        return err();
      }
    } else if (c.local && !c.staticContext && c.kind === 'class') this.useThis(env, c.localHost);
    if (c.local) this.newLocals.push({ env, cls: c });
    if (args.some((a) => a.k === 'type' && a.type.k === 'err')) {
      args.forEach((a) => this.attribOrphanArg(a));
      if (e.body) this.anonymous(e, t, env);
      e.type = diamond ? ERR : t;
      return { k: 'type', expr: e, type: e.type };
    }
    if (c.isInterface) {
      // anonymous class of an interface
      if (args.length) this.error(e.pos, 'anonymous class implements interface; cannot have arguments');
      if (diamond) {
        const obj = this.types.known.object.members().methods.get('<init>')![0]!;
        const p: Pending = {
          node: e,
          sym: obj,
          site: t,
          args: [],
          phase: 1,
          typeArgs: null,
          env,
          diamond,
          finish: (ret) => {
            e.type = ret;
            if (ret.k === 'class') this.anonymous(e, ret, env);
          },
        };
        return { k: 'call', expr: e, p };
      }
      this.anonymous(e, t, env);
      return { k: 'type', expr: e, type: e.type! };
    }
    const cands = (c.methods.get('<init>') ?? []).filter(
      (m) =>
        this.accessible(m.flags, c, null, env) ||
        (e.body !== null && !(m.flags & F.PRIVATE) && (m.flags & F.PROTECTED) !== 0),
    );
    const f = this.select(cands, t, args, e.typeArgs?.map((x) => this.typeOf(x, env)) ?? null, diamond);
    if (f === 'none' || f === 'ambiguous') {
      this.error(e.pos, `constructor ${c.simple} in class ${c.simple} cannot be applied to given types`);
      args.forEach((a) => this.attribOrphanArg(a));
      if (e.body) this.anonymous(e, t, env);
      return err();
    }
    if (f.sym.absent) this.refuse(`${c.canonical} constructor`, e.pos);
    e.sym = f.sym;
    if (f.phase === 3) e.varargsCall = true;
    const site = t;
    return this.finishCall(
      {
        node: e,
        sym: f.sym,
        site,
        args,
        phase: f.phase,
        typeArgs: null,
        env,
        diamond,
        finish: (ret, params, thrown) => {
          e.paramTypes = params;
          e.thrown = thrown;
          const rt = diamond ? ret : site;
          e.type = rt;
          if (e.body && rt.k === 'class') this.anonymous(e, rt, env);
        },
      },
      e,
    );
  }
  readonly newLocals: { env: Env; cls: ClassSymbol }[] = [];
  private anonymous(e: NewExpr, sup: ClassType, env: Env): void {
    const b = e.body!;
    if (b.sym) {
      return;
    }
    const c = this.declareLocalClass(b, env);
    c.anonymous = true;
    e.newClass = c;
    const s = this.types.project(sup) as ClassType;
    if (s.sym.isInterface) {
      c.superType = this.types.objectType;
      c.interfaces = [s];
    } else {
      c.superType = s;
      if (s.sym.flags & F.FINAL) this.error(e.cls.pos, 'cannot inherit from final');
      if (s.sym.inner && !s.sym.local && !e.outer)
        for (let x: Env | null = env; x; x = x.parent)
          if (x.kind === 'class' && x.cls && this.types.isSubClass(x.cls, s.sym.outer!)) {
            this.useThis(env, x.cls);
            break;
          }
      if (s.sym.local && !s.sym.staticContext) this.useThis(env, s.sym.localHost);
    }
    c.headerDone = true;
    e.type = { k: 'class', sym: c, args: [], outer: null };
    c.members();
    this.attribClassBody(c);
  }
}
