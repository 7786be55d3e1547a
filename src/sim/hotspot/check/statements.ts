// Attribution of statements, class bodies and switches (JLS 14, 8), and the checks javac makes on overriding. After com.sun.tools.javac.comp.Attr and Check.
import { Lambdas } from './lambdas.ts';
import { unparen, type Arg } from './resolve.ts';
import { convert, type Constant } from './constants.ts';
import { Env } from './env.ts';
import {
  F,
  type BlockNode,
  type CaseNode,
  type ClassNode,
  type Expr,
  type Lambda,
  type MethodNode,
  type Stat,
  type SwitchBody,
  type SwitchExpr,
  type TryStat,
  type VarNode,
} from '../ast/tree.ts';
import type { VarSymbol } from './types.ts';
import { ERR, INT, ClassSymbol, VOID, isPrim, type ClassType, type MethodSymbol, type Type } from './types.ts';

interface Jumps {
  labels: Map<string, Stat>;
  breakable: (Stat | Expr)[];
  loops: Stat[];
  yieldTo: { node: SwitchExpr; arms: Arg[]; depth: number } | null;
}

export abstract class Statements extends Lambdas {
  private jumps: Jumps = { labels: new Map(), breakable: [], loops: [], yieldTo: null };
  readonly allClasses: ClassSymbol[] = [];

  private readonly done = new Set<object>();
  /** Attributes one method of a library class, or (null) its initialisers, when they are first compiled. */
  attribLazily(c: ClassSymbol, node: MethodNode | null): void {
    if (!c.hasSource || c.attributed || !c.library) return;
    const key: object = node ?? c;
    if (this.done.has(key)) return;
    this.done.add(key);
    const saved = this.unit;
    this.unit = c.unit as typeof saved;
    const sj = this.jumps;
    this.jumps = { labels: new Map(), breakable: [], loops: [], yieldTo: null };
    const env = this.classEnv(c);
    c.members();
    if (node) this.methodBody(node, c, env);
    else
      for (const m of (c.node as ClassNode).members) {
        if (m.k === 'var' && m.init && m.sym) {
          const e = this.codeEnv(env, m.sym.isStatic, m);
          this.constantOf(m.sym);
          this.initializer(m, m.sym.type, e);
        } else if (m.k === 'init') this.block(m.body, this.codeEnv(env, m.isStatic, m));
        else if (m.k === 'enumconst') this.enumConstant(m, c, env);
      }
    this.closeCaptures();
    this.jumps = sj;
    this.unit = saved;
  }
  /** A place that creates a local class needs what that class captured. */
  closeCaptures(): void {
    for (let again = true; again;) {
      again = false;
      for (const n of this.newLocals) for (const v of n.cls.capturedVars) if (this.outward(n.env, v)) again = true;
    }
  }

  // ---- class bodies
  attribClassBody(c: ClassSymbol): void {
    if (c.attributed) return;
    c.attributed = true;
    this.allClasses.push(c);
    const saved = this.unit;
    this.unit = c.unit as typeof saved;
    const sj = this.jumps;
    const si = this.initializing;
    this.initializing = null;
    this.jumps = { labels: new Map(), breakable: [], loops: [], yieldTo: null };
    const node = c.node as ClassNode;
    const env = this.classEnv(c);
    c.members();
    this.checkClass(c, node);
    if (
      c.kind === 'class' &&
      !c.anonymous &&
      c.superType &&
      !node.members.some((m) => m.k === 'method' && m.name === '<init>')
    )
      this.checkImplicitSuper(c, node.pos, env);
    for (const m of node.members) {
      switch (m.k) {
        case 'class':
          if (m.sym) this.attribClassBody(m.sym);
          break;
        case 'var': {
          if (!m.init || !m.sym) break;
          const v = m.sym;
          const e = this.codeEnv(env, v.isStatic, m);
          this.constantOf(v);
          this.initializing = { cls: c, pos: m.pos, isStatic: v.isStatic };
          this.initializer(m, v.type, e);
          this.initializing = null;
          break;
        }
        case 'init': {
          const e = this.codeEnv(env, m.isStatic, m);
          this.initializing = { cls: c, pos: m.pos, isStatic: m.isStatic };
          this.block(m.body, e);
          this.initializing = null;
          break;
        }
        case 'enumconst':
          this.enumConstant(m, c, env);
          break;
        case 'method':
          this.methodBody(m, c, env);
          break;
      }
    }
    this.jumps = sj;
    this.unit = saved;
    this.initializing = si;
  }
  private codeEnv(env: Env, isStatic: boolean, owner: object): Env {
    const e = new Env(env, 'block', env.unit);
    e.isStatic = isStatic;
    e.code = owner;
    return e;
  }
  private enumConstant(m: Extract<ClassNode['members'][number], { k: 'enumconst' }>, c: ClassSymbol, env: Env): void {
    const e = this.codeEnv(env, true, m);
    this.initializing = { cls: c, pos: m.pos, isStatic: true };
    const args = m.args.map((a) => this.prepare(a, e));
    const cands = c.methods.get('<init>') ?? [];
    if (args.some((a) => a.k === 'type' && a.type.k === 'err')) {
      this.initializing = null;
      return;
    }
    const f = this.select(cands, c.type, args, null, null);
    if (typeof f !== 'object') {
      this.error(m.pos, `constructor ${c.simple} in enum ${c.simple} cannot be applied to given types`);
      this.initializing = null;
      return;
    }
    m.ctor = f.sym;
    if (f.phase === 3) m.varargsCall = true;
    if (args.some((a) => a.k !== 'type'))
      this.complete(
        {
          node: { k: 'call', pos: m.pos } as never,
          sym: f.sym,
          site: c.type,
          args,
          phase: f.phase,
          typeArgs: null,
          env: e,
          diamond: null,
          finish: null,
        },
        null,
        m.pos,
      );
    this.initializing = null;
    if (m.body) {
      const b = this.declareLocalClass(m.body, e);
      b.anonymous = true;
      b.superType = { k: 'class', sym: c, args: [], outer: null };
      b.headerDone = true;
      b.flags |= F.ENUM;
      b.staticContext = true;
      c.subclasses.push(b);
      b.members();
      this.attribClassBody(b);
    }
  }
  private methodBody(m: MethodNode, c: ClassSymbol, env: Env): void {
    const s = m.sym;
    if (!s) return;
    const e = new Env(env, 'method', env.unit);
    e.method = s;
    e.isStatic = s.isStatic;
    e.code = m;
    for (const t of s.typeParams) e.types.set(t.name, t);
    if (m.compactCtor)
      c.components.forEach((v, i) => {
        const p: VarNode = {
          k: 'var',
          mods: { flags: 0, annotations: [], pos: m.pos },
          type: null,
          name: v.name,
          init: null,
          varargs: false,
          pos: v.node!.pos,
          start: v.node!.pos,
          end: v.node!.pos,
        };
        this.local(p, s.params[i]!, e, 'param');
        m.params.push(p);
      });
    else m.params.forEach((p, i) => this.local(p, s.params[i]!, e, 'param'));
    if (!m.body) return;
    if ((s.isCtor && c.kind !== 'record') || (s.isCtor && c.kind === 'record')) this.ctorBody(m, c, e);
    else this.block(m.body, e, false);
  }
  private isCtorCall(s: Stat): boolean {
    return s.k === 'expr' && s.expr.k === 'call' && s.expr.ctorCall !== undefined;
  }
  private ctorBody(m: MethodNode, c: ClassSymbol, e: Env): void {
    const body = m.body!;
    const at = body.stats.findIndex((s) => this.isCtorCall(s));
    if (c.kind === 'record') {
      const canonical =
        m.compactCtor ||
        (m.params.length === c.components.length &&
          m.params.every((p, i) =>
            this.types.isSame(this.types.erasure(p.sym!.type), this.types.erasure(c.components[i]!.type)),
          ));
      if (!canonical && (at < 0 || (body.stats[at] as { expr: { ctorCall?: string } }).expr.ctorCall !== 'this'))
        this.error(m.pos, 'constructor is not canonical, so its first statement must invoke another constructor');
      if (canonical && at >= 0)
        this.error(
          m.compactCtor ? m.pos : m.pos,
          'invalid canonical constructor: must not contain explicit constructor invocation',
        );
    }
    if (at < 0 && c.kind === 'class' && c.superType) this.checkImplicitSuper(c, body.start, this.classEnv(c));
    const pro = e.block();
    body.stats.forEach((s, i) => {
      if (i < at) {
        pro.ctorPrologue = true;
        this.stat(s, pro, body.stats, i);
      } else {
        pro.ctorPrologue = false;
        this.stat(s, pro, body.stats, i);
      }
    });
  }
  private checkImplicitSuper(c: ClassSymbol, pos: number, env: Env): void {
    const sup = c.superType!;
    const cands = (sup.sym.members().methods.get('<init>') ?? []).filter((m) =>
      this.accessible(m.flags, sup.sym, null, env),
    );
    if (sup.sym.library && !sup.sym.hasSource) this.refuse('class ' + sup.sym.canonical, pos);
    const f = this.select(cands, sup, [], null, null);
    if (typeof f !== 'object')
      this.error(pos, `constructor ${sup.sym.simple} in class ${sup.sym.simple} cannot be applied to given types`);
    else if (f.sym.absent) this.refuse(`${sup.sym.canonical} constructor`, pos);
    if (sup.sym.inner && !sup.sym.local) this.useThisFrom(c, sup.sym.outer!);
    if (sup.sym.local && !sup.sym.staticContext && c.localHost) this.useThisFrom(c, sup.sym.localHost!);
  }
  private useThisFrom(c: ClassSymbol, target: ClassSymbol): void {
    const env = this.classEnv(c);
    if (env.parent) {
      /* the constructor itself receives the outer instance; classes further out must keep theirs */ this.useThis(
        env.parent,
        target,
      );
    }
  }

  // ---- declarations: overriding and completeness
  private checkClass(c: ClassSymbol, node: ClassNode): void {
    if (this.library) return;
    for (const sup of [c.superType, ...c.interfaces])
      if (sup) {
        const s = sup.sym;
        if (s.permits || s.flags & F.SEALED) {
          if (s.library) this.error(node.extends?.start ?? node.pos, 'class is not allowed to extend sealed class');
          else {
            const explicit = s.permits !== null && s.node?.permits;
            const listed = explicit ? s.permits!.includes(c) : true;
            const at =
              (c.superType === sup ? node.extends : node.implements[c.interfaces.indexOf(sup)])?.start ?? node.pos;
            if (c.local) this.error(at, 'local classes must not extend sealed classes');
            else if (!listed)
              this.error(
                at,
                'class is not allowed to extend sealed class: (as it is not listed in its permits clause)',
              );
            else if (
              !c.anonymous &&
              !(c.flags & (F.FINAL | F.SEALED | F.NONSEALED)) &&
              c.kind !== 'record' &&
              c.kind !== 'enum'
            )
              this.error(node.pos, 'sealed, non-sealed or final modifiers expected');
          }
        }
      }
    if (c.flags & F.SEALED && !c.permits?.length) this.error(node.pos, 'sealed class must have subclasses');
    if (node.permits && !(c.flags & F.SEALED))
      this.error(node.permits[0]!.start, 'invalid permits clause: class is not sealed');
    if (node.permits)
      node.permits.forEach((p) => {
        const t = p.type;
        if (t?.k === 'class' && t.sym.superType?.sym !== c && !t.sym.header().interfaces.some((i) => i.sym === c))
          this.error(p.start, 'invalid permits clause: subclass must extend sealed class');
      });
    if (
      c.flags & F.NONSEALED &&
      ![c.superType, ...c.interfaces].some((s) => s && (s.sym.permits || s.sym.flags & F.SEALED))
    )
      this.error(node.pos, 'non-sealed modifier not allowed here');
    // own methods against what they override
    for (const l of c.methods.values())
      for (const m of l) {
        if (m.isCtor || !m.node) continue;
        let overrides = false;
        for (const o of this.inherited(c, m)) {
          if (o.isStatic && m.isStatic && !o.owner.isInterface) {
            this.hides(m, o);
            continue;
          }
          if (o.owner.isInterface && o.isStatic) continue;
          overrides = true;
          this.checkOverride(c, m, o);
        }
        for (const a of m.node.mods.annotations)
          if (a.name === 'Override' || a.name === 'java.lang.Override') {
            if (
              (!overrides || m.isStatic) &&
              !(c.kind === 'record' && m.params.length === 0 && c.components.some((v) => v.name === m.name)) &&
              !(c.isInterface && this.objectHas(m))
            )
              this.error(
                a.pos,
                m.isStatic
                  ? 'static methods cannot be annotated with @Override'
                  : 'method does not override or implement a method from a supertype',
              );
          }
      }
    for (const a of node.mods.annotations)
      if (a.name === 'FunctionalInterface' && !this.samOf(c))
        this.error(a.pos, 'Unexpected @FunctionalInterface annotation');
    // abstract methods left
    if (!(c.flags & F.ABSTRACT) && !c.isInterface) {
      const m = this.unimplemented(c);
      if (
        m &&
        !(
          c.kind === 'enum' &&
          node.members.some((x) => x.k === 'enumconst' && x.body) &&
          this.enumBodiesImplement(c, m)
        )
      )
        this.error(
          c.anonymous ? node.pos : node.pos,
          `${c.simple || '<anonymous>'} is not abstract and does not override abstract method ${m.name} in ${m.owner.simple}`,
        );
      else if (m && c.kind === 'enum') c.flags |= F.ABSTRACT;
    } else if (c.kind === 'enum') {
      /* abstract by its methods */
    }
    this.checkDefaults(c, node);
    this.checkTypeArgs(node);
    if (c.anonymous || c.local) return;
  }
  private checkTypeArgs(_n: ClassNode): void {
    /* bounds of written type arguments */
  }
  private enumBodiesImplement(_c: ClassSymbol, _m: MethodSymbol): boolean {
    return true;
  }
  private objectHas(m: MethodSymbol): boolean {
    return (this.types.known.object.members().methods.get(m.name) ?? []).some(
      (o) => o.flags & F.PUBLIC && o.params.length === m.params.length && this.sameParams(m, o, m.owner.type),
    );
  }
  /** Methods of supertypes that `m` of class `c` overrides, hides or implements. */
  private inherited(c: ClassSymbol, m: MethodSymbol): MethodSymbol[] {
    const out: MethodSymbol[] = [];
    const seen: ClassSymbol[] = [];
    const visit = (s: ClassSymbol): void => {
      if (seen.includes(s)) return;
      seen.push(s);
      s.members();
      if (s !== c)
        for (const o of s.methods.get(m.name) ?? [])
          if (
            !(o.flags & F.PRIVATE) &&
            (o.flags & (F.PUBLIC | F.PROTECTED) || (o.owner.pkg === c.pkg && o.owner.library === c.library)) &&
            this.sameParams(m, o, c.type)
          )
            out.push(o);
      if (s.superType) visit(s.superType.sym);
      for (const i of s.interfaces) visit(i.sym);
    };
    visit(c);
    if (c.isInterface) visit(this.types.known.object);
    return out;
  }
  private access(f: number): number {
    return f & F.PUBLIC ? 3 : f & F.PROTECTED ? 2 : f & F.PRIVATE ? 0 : 1;
  }
  private hides(m: MethodSymbol, o: MethodSymbol): void {
    if (this.access(m.flags) < this.access(o.flags))
      this.error(m.node!.pos, 'attempting to assign weaker access privileges');
    if (o.flags & F.FINAL) this.error(m.node!.pos, 'overridden method is static final');
  }
  private checkOverride(c: ClassSymbol, m: MethodSymbol, o: MethodSymbol): void {
    const pos = m.node!.pos;
    if (m.isStatic) {
      this.error(pos, 'overriding method is static');
      return;
    }
    if (o.isStatic) {
      this.error(pos, 'overridden method is static');
      return;
    }
    if (o.flags & F.FINAL) {
      this.error(pos, 'overridden method is final');
      return;
    }
    if (o.owner === this.types.known.object && c.isInterface && !(o.flags & F.PUBLIC)) return;
    if (this.access(m.flags) < this.access(o.flags)) {
      this.error(pos, `${m.name} in ${c.simple} cannot override: attempting to assign weaker access privileges`);
      return;
    }
    const ret = this.types.subst(
      this.types.memberType(c.type, o.ret, o.owner),
      o.typeParams,
      o.typeParams.length === m.typeParams.length ? m.typeParams : o.typeParams.map((t) => this.types.erasure(t)),
    );
    const ok =
      m.ret.k === 'void' || ret.k === 'void'
        ? m.ret.k === ret.k
        : isPrim(m.ret) || isPrim(ret)
          ? this.types.isSame(m.ret, ret)
          : this.types.isStrict(m.ret, ret) || this.types.isSubtype(m.ret, this.types.erasure(ret));
    if (!ok && m.ret.k !== 'err' && ret.k !== 'err') {
      this.error(m.node!.ret?.pos ?? pos, 'return type is not compatible');
      return;
    }
    for (let i = 0; i < m.throws.length; i++) {
      const t = m.throws[i]!;
      if (this.unchecked1(t)) continue;
      if (!o.throws.some((x) => this.types.isSubtype(t, this.types.memberType(c.type, x, o.owner)))) {
        this.error(m.node!.throws[i]?.pos ?? pos, 'overridden method does not throw');
        return;
      }
    }
  }
  unchecked1(t: Type): boolean {
    return this.types.isUncheckedException(t, this.sym('java/lang/RuntimeException'), this.sym('java/lang/Error'));
  }
  private unimplemented(c: ClassSymbol): MethodSymbol | null {
    const seen: ClassSymbol[] = [];
    const visit = (s: ClassSymbol): MethodSymbol | null => {
      if (seen.includes(s)) return null;
      seen.push(s);
      s.members();
      if (s.flags & F.ABSTRACT || s.isInterface)
        for (const l of s.methods.values())
          for (const m of l)
            if (m.isAbstract && !m.isStatic) {
              const impl = this.implementation(c, m);
              if (!impl || impl.isAbstract) return m;
            }
      if (s === c && c.kind === 'enum')
        for (const l of s.methods.values()) for (const m of l) if (m.isAbstract) return m;
      if (s.superType) {
        const r = visit(s.superType.sym);
        if (r) return r;
      }
      for (const i of s.interfaces) {
        const r = visit(i.sym);
        if (r) return r;
      }
      return null;
    };
    return visit(c);
  }
  /** The method that runs when `m` is called on an instance of `c`. */
  implementation(c: ClassSymbol, m: MethodSymbol): MethodSymbol | null {
    for (let s: ClassSymbol | null = c; s; s = s.superType?.sym ?? null) {
      s.members();
      for (const o of s.methods.get(m.name) ?? [])
        if (!o.isStatic && (o === m || (!(o.isAbstract && o.owner.isInterface) && this.sameParams(o, m, c.type)))) {
          if (!o.isAbstract || !o.owner.isInterface) return o;
        }
    }
    const best: MethodSymbol[] = [];
    const seen: ClassSymbol[] = [];
    const visit = (s: ClassSymbol): void => {
      for (const i of s.header().interfaces) {
        if (!seen.includes(i.sym)) {
          seen.push(i.sym);
          i.sym.members();
          for (const o of i.sym.methods.get(m.name) ?? [])
            if (!o.isStatic && !o.isAbstract && this.sameParams(o, m, c.type)) best.push(o);
          visit(i.sym);
        }
      }
      if (s.superType) visit(s.superType.sym);
    };
    visit(c);
    const d = best.filter((b) => !best.some((x) => x !== b && this.types.isSubClass(x.owner, b.owner)));
    if (
      d[0] &&
      m.isAbstract &&
      m.owner.isInterface &&
      m.owner !== d[0].owner &&
      this.types.isSubClass(m.owner, d[0].owner)
    )
      return m;
    return d[0] ?? null;
  }
  /** Two unrelated default methods with one signature (JLS 8.4.8.4). */
  private checkDefaults(c: ClassSymbol, node: ClassNode): void {
    const all: MethodSymbol[] = [];
    const seen: ClassSymbol[] = [];
    const visit = (s: ClassSymbol): void => {
      if (seen.includes(s)) return;
      seen.push(s);
      s.members();
      if (s.isInterface && s !== c)
        for (const l of s.methods.values()) for (const m of l) if (!m.isStatic && !(m.flags & F.PRIVATE)) all.push(m);
      if (s.superType) visit(s.superType.sym);
      s.interfaces.forEach((i) => visit(i.sym));
    };
    visit(c);
    if (all.every((m) => m.owner.library)) return;
    for (const m of all)
      for (const o of all)
        if (
          m !== o &&
          m.name === o.name &&
          !m.isAbstract &&
          m.owner !== o.owner &&
          !this.types.isSubClass(m.owner, o.owner) &&
          !this.types.isSubClass(o.owner, m.owner) &&
          m.params.length === o.params.length &&
          this.sameParams(m, o, c.type)
        ) {
          let impl = false;
          for (let s: ClassSymbol | null = c; s; s = s.superType?.sym ?? null)
            if ((s.methods.get(m.name) ?? []).some((x) => !x.isStatic && this.sameParams(x, m, c.type))) impl = true;
          if (
            !impl &&
            !all.some(
              (x) =>
                x !== m &&
                x !== o &&
                x.name === m.name &&
                this.types.isSubClass(x.owner, m.owner) &&
                this.types.isSubClass(x.owner, o.owner),
            )
          ) {
            this.error(node.pos, 'types are incompatible: inherit unrelated defaults');
            return;
          }
        }
  }

  // ---- local classes
  declareLocalClass(node: ClassNode, env: Env): ClassSymbol {
    const host = env.cls!;
    const nm = this.localName(host, node.name);
    const c = new ClassSymbol(nm, node.name, null, host.pkg);
    node.sym = c;
    c.node = node;
    c.unit = host.unit;
    c.library = host.library;
    c.hasSource = true;
    c.kind = node.kind;
    c.flags = node.mods.flags;
    c.local = true;
    c.localHost = host;
    c.env = env;
    c.localOwner = env.method;
    c.localLambda = env.lambda;
    c.staticContext = this.staticAt(env) || node.kind !== 'class' || env.ctorPrologue;
    if (node.kind !== 'class') c.flags |= F.STATIC;
    this.table.register(c);
    for (const m of node.members) if (m.k === 'class') this.table.enter(m, c, host.unit as never, host.library);
    this.table.completeBy(c);
    return c;
  }
  private localNames = new Set<string>();
  private localName(host: ClassSymbol, simple: string): string {
    for (let i = 1; ; i++) {
      const n = `${host.name}$${i}${simple}`;
      if (!this.localNames.has(n)) {
        this.localNames.add(n);
        return n;
      }
    }
  }

  // ---- statements
  attribBlockIn(l: Lambda, env: Env): void {
    const s = this.jumps;
    this.jumps = { labels: new Map(), breakable: [], loops: [], yieldTo: null };
    this.block(l.body!, env, false);
    this.jumps = s;
  }
  block(b: BlockNode, env: Env, scope = true): void {
    const e = scope ? env.block() : env;
    b.stats.forEach((s, i) => this.stat(s, e, b.stats, i));
  }
  private sub(s: Stat, env: Env): void {
    this.stat(s, env.block(), null, 0);
  }
  private loop(s: Stat, f: () => void): void {
    this.jumps.breakable.push(s);
    this.jumps.loops.push(s);
    f();
    this.jumps.breakable.pop();
    this.jumps.loops.pop();
  }
  private bringIn(env: Env, vars: readonly VarSymbol[]): void {
    for (const v of vars) env.vars.set(v.name, v);
  }
  private initializer(m: VarNode, t: Type, env: Env): void {
    const init = m.init!;
    if (init.k === 'newarray' && !init.elem) {
      this.newArray(init, env, t);
      return;
    }
    this.into(init, env, t);
  }
  stat(s: Stat, env: Env, _siblings: Stat[] | null, _index: number): void {
    switch (s.k) {
      case 'block':
        this.block(s, env);
        break;
      case 'locals':
        for (const v of s.vars) this.localVar(v, env);
        break;
      case 'localclass': {
        const n = s.cls;
        if (n.kind === 'annotation') this.error(n.pos, 'annotation interface declaration not allowed here');
        for (let e: Env | null = env; e && e.kind !== 'class'; e = e.parent)
          if (e.types.get(n.name) instanceof ClassSymbol) {
            this.error(n.pos, 'class already defined');
            break;
          }
        const c = this.declareLocalClass(n, env);
        env.types.set(n.name, c);
        c.members();
        this.attribClassBody(c);
        break;
      }
      case 'expr': {
        const a = this.prepare(s.expr, env);
        if (a.k === 'call') this.complete(a.p, null, s.expr.pos);
        else this.settle(a);
        break;
      }
      case 'if': {
        this.condition(s.cond, env);
        const b = this.bind(s.cond);
        this.sub(s.then, this.withVars(env, b.t));
        if (s.else) this.sub(s.else, this.withVars(env, b.f));
        if (b.f.length && !this.canComplete(s.then) && (!s.else || this.canComplete(s.else))) this.bringIn(env, b.f);
        else if (b.t.length && s.else && !this.canComplete(s.else)) this.bringIn(env, b.t);
        break;
      }
      case 'while':
        this.condition(s.cond, env);
        this.loop(s, () => this.sub(s.body, this.withVars(env, this.bind(s.cond).t)));
        if (this.bind(s.cond).f.length && !this.breaks(s.body)) this.bringIn(env, this.bind(s.cond).f);
        break;
      case 'do':
        this.loop(s, () => this.sub(s.body, env));
        this.condition(s.cond, env);
        break;
      case 'for': {
        const e = env.block();
        s.init.forEach((x, i) => this.stat(x, e, s.init, i));
        let be = e;
        if (s.cond) {
          this.condition(s.cond, e);
          be = this.withVars(e, this.bind(s.cond).t);
        }
        s.update.forEach((x, i) => this.stat(x, be, s.update, i));
        this.loop(s, () => this.sub(s.body, be));
        break;
      }
      case 'foreach': {
        const t = this.expr(s.expr, env);
        const e = env.block();
        let elem: Type = ERR;
        if (t.k !== 'err') {
          const u = this.types.upper(t);
          if (u.k === 'array') elem = u.elem;
          else {
            const it = this.types.asSuper(t, this.sym('java/lang/Iterable'));
            if (!it) this.error(s.expr.pos, 'for-each not applicable to expression type');
            else
              elem = it.args.length
                ? this.types.upper(
                    this.types.capture(it).k === 'class' ? (this.types.capture(it) as ClassType).args[0]! : it.args[0]!,
                  )
                : this.types.objectType;
          }
        }
        s.elemType = elem;
        const vt = s.v.type?.t === 'var' ? this.types.project(elem) : this.typeOf(s.v.type!, env);
        if (s.v.type?.t !== 'var' && elem.k !== 'err' && vt.k !== 'err' && !this.types.isLoose(elem, vt))
          this.error(
            s.expr.pos,
            `incompatible types: ${this.describe(elem)} cannot be converted to ${this.describe(vt)}`,
          );
        const v = this.local(s.v, vt, e, 'local');
        v.initialised = true;
        this.loop(s, () => this.sub(s.body, e));
        break;
      }
      case 'labeled': {
        if (this.jumps.labels.has(s.label)) this.error(s.pos, 'label already in use');
        const had = this.jumps.labels.get(s.label);
        this.jumps.labels.set(s.label, s);
        this.stat(s.body, env.block(), null, 0);
        if (had) this.jumps.labels.set(s.label, had);
        else this.jumps.labels.delete(s.label);
        break;
      }
      case 'switch': {
        this.jumps.breakable.push(s);
        this.switchCommon(s, env, (c) => {
          const e = c.env;
          c.node.body.forEach((b, i) => this.stat(b, e, c.node.body, i));
        });
        this.jumps.breakable.pop();
        break;
      }
      case 'return':
        this.returnStat(s, env);
        break;
      case 'throw': {
        const t = this.expr(s.expr, env);
        if (t.k !== 'err' && !this.types.isSubtype(t, this.sym('java/lang/Throwable').type))
          this.error(s.expr.pos, `incompatible types: ${this.describe(t)} cannot be converted to Throwable`);
        break;
      }
      case 'break': {
        if (s.label) {
          const t = this.jumps.labels.get(s.label);
          if (!t) this.error(s.pos, 'undefined label: ' + s.label);
          else s.target = t;
        } else {
          const t = this.jumps.breakable[this.jumps.breakable.length - 1];
          if (!t)
            this.error(
              s.pos,
              this.jumps.yieldTo ? 'attempt to break out of a switch expression' : 'break outside switch or loop',
            );
          else if ((t as { k: string }).k === 'switchx')
            this.error(s.pos, 'attempt to break out of a switch expression');
          else s.target = t;
        }
        break;
      }
      case 'continue': {
        if (s.label) {
          let t = this.jumps.labels.get(s.label);
          if (!t) this.error(s.pos, 'undefined label: ' + s.label);
          else {
            while (t.k === 'labeled') t = t.body;
            if (t.k !== 'while' && t.k !== 'do' && t.k !== 'for' && t.k !== 'foreach')
              this.error(s.pos, 'not a loop label: ' + s.label);
            else s.target = t;
          }
        } else {
          const t = this.jumps.loops[this.jumps.loops.length - 1];
          if (!t)
            this.error(
              s.pos,
              this.jumps.yieldTo ? 'attempt to continue out of a switch expression' : 'continue outside of loop',
            );
          else s.target = t;
        }
        break;
      }
      case 'yield': {
        const y = this.jumps.yieldTo;
        if (!y) {
          this.error(s.pos, 'yield outside of switch expression');
          break;
        }
        s.target = y.node;
        y.arms.push(this.prepareYield(s.expr, env));
        y.node.yields!.push(s.expr);
        break;
      }
      case 'sync': {
        const t = this.expr(s.expr, env);
        if (isPrim(t)) this.error(s.expr.pos, 'unexpected type');
        this.block(s.body, env);
        break;
      }
      case 'try':
        this.tryStat(s, env);
        break;
      case 'assert':
        this.condition(s.cond, env);
        if (s.detail) {
          const t = this.expr(s.detail, this.withVars(env, this.bind(s.cond).f));
          if (t.k === 'void') this.error(s.detail.pos, "'void' type not allowed here");
        }
        break;
      case 'empty':
        break;
    }
  }
  private prepareYield(e: Expr, env: Env): Arg {
    const a = this.prepare(e, env);
    if (a.k === 'type' && a.type.k === 'void') {
      this.error(e.pos, "'void' type not allowed here");
      return { ...a, type: ERR };
    }
    return a;
  }
  abstract canComplete(s: Stat): boolean;
  private breaks(s: Stat): boolean {
    let b = false;
    const visit = (x: Stat): void => {
      switch (x.k) {
        case 'break':
          b = true;
          break;
        case 'block':
          x.stats.forEach(visit);
          break;
        case 'if':
          visit(x.then);
          if (x.else) visit(x.else);
          break;
        case 'labeled':
        case 'sync':
          visit(x.body);
          break;
        case 'try':
          visit(x.body);
          x.catches.forEach((c) => visit(c.body));
          if (x.fin) visit(x.fin);
          break;
      }
    };
    visit(s);
    return b;
  }
  private localVar(v: VarNode, env: Env): void {
    if (v.type!.t === 'var') {
      let t: Type = ERR;
      if (!v.init) this.error(v.pos, `cannot infer type for local variable ${v.name}`);
      else if (v.init.k === 'newarray' && !v.init.elem)
        this.error(v.pos, 'array initializer needs an explicit target-type');
      else {
        const a = this.prepare(v.init, env);
        if (a.k === 'lambda' || a.k === 'mref') {
          this.error(
            v.pos,
            a.k === 'lambda'
              ? 'lambda expression needs an explicit target-type'
              : 'method reference needs an explicit target-type',
          );
          this.attribOrphan(a);
        } else {
          t = this.settle(a);
          if (t.k === 'null') {
            this.error(v.pos, "variable initializer is 'null'");
            t = ERR;
          } else if (t.k === 'void') {
            this.error(v.pos, "variable initializer is 'void'");
            t = ERR;
          } else t = this.types.project(t);
        }
      }
      this.local(v, t, env, 'local');
      v.sym!.initialised = v.init !== null;
      return;
    }
    const t0 = this.typeOf(v.type!, env);
    let t = t0;
    if (t.k === 'void') {
      this.error(v.type!.pos, 'illegal start of expression');
      t = ERR;
    }
    const sym = this.local(v, t, env, 'local');
    if (v.init) {
      this.initializer(v, t, env);
      if (sym.isFinal && (isPrim(t) || this.types.isString(t))) {
        const c = unparen(v.init).constant ?? v.init.constant;
        if (c) {
          const k = isPrim(t) ? convert(c, t.name) : c.t === 'string' ? c : null;
          if (k) sym.constant = k;
        }
      }
    }
  }
  private returnStat(s: Extract<Stat, { k: 'return' }>, env: Env): void {
    if (this.jumps.yieldTo) {
      this.error(s.pos, 'attempt to return out of a switch expression');
      return;
    }
    if (env.lambda && this.lambdaEnv(env)) {
      const ctx = this.lambdaCtx.get(env.lambda)!;
      if (ctx.ret.k === 'err') {
        if (s.expr) {
          const a = this.prepare(s.expr, env);
          if (a.k === 'lambda' || a.k === 'mref') this.attribOrphan(a);
          else this.settle(a);
        }
        return;
      }
      if (!s.expr) {
        if (ctx.ret.k !== 'void') this.error(s.pos, 'incompatible types: missing return value');
        return;
      }
      if (ctx.ret.k === 'void') {
        this.expr(s.expr, env);
        this.error(s.expr.pos, 'incompatible types: unexpected return value');
        return;
      }
      const n = this.errors.length;
      if (!this.resultInto(s.expr, env, ctx.ret, ctx.inf)) {
        if (this.errors.length === n)
          this.error(s.expr.pos, 'incompatible types: bad return type in lambda expression');
        ctx.ok = false;
      }
      return;
    }
    const m = env.method;
    if (!m || this.inInit(env)) {
      this.error(s.pos, 'return outside method');
      return;
    }
    if (m.node?.compactCtor) {
      this.error(s.pos, 'invalid compact constructor: return statement');
      return;
    }
    const ret = m.ret;
    if (!s.expr) {
      if (ret.k !== 'void' && ret.k !== 'err') this.error(s.pos, 'incompatible types: missing return value');
      return;
    }
    if (ret.k === 'void') {
      this.error(s.expr.pos, 'incompatible types: unexpected return value');
      return;
    }
    this.into(s.expr, env, ret);
  }
  private lambdaEnv(env: Env): boolean {
    for (let e: Env | null = env; e; e = e.parent) {
      if (e.kind === 'lambda') return true;
      if (e.kind === 'method' || e.kind === 'class') return false;
    }
    return false;
  }
  private inInit(env: Env): boolean {
    for (let e: Env | null = env; e; e = e.parent) {
      if (e.kind === 'method') return false;
      if (e.kind === 'class') return true;
    }
    return true;
  }
  private tryStat(s: TryStat, env: Env): void {
    const e = env.block();
    const ac = this.sym('java/lang/AutoCloseable').type;
    for (const r of s.resources) {
      if ((r as { k: string }).k === 'var') {
        const v = r as VarNode;
        let t: Type;
        if (v.type!.t === 'var') {
          t = this.types.project(this.expr(v.init!, e));
          this.local(v, t, e, 'resource');
        } else {
          t = this.typeOf(v.type!, e);
          this.local(v, t, e, 'resource');
          e.vars.delete(v.name);
          this.into(v.init!, e, t);
          e.vars.set(v.name, v.sym!);
        }
        if (t.k !== 'err' && !this.types.isSubtype(t, ac))
          this.error(v.pos, 'incompatible types: try-with-resources not applicable to variable type');
      } else {
        const x = r as Expr;
        const t = this.expr(x, e);
        if (x.k !== 'id' && x.k !== 'sel')
          this.error(
            x.pos,
            'the try-with-resources resource must either be a variable declaration or an expression denoting a reference to a final or effectively final variable',
          );
        else if (t.k !== 'err' && !this.types.isSubtype(t, ac))
          this.error(x.pos, 'incompatible types: try-with-resources not applicable to variable type');
      }
    }
    this.block(s.body, e);
    for (const c of s.catches) {
      const ce = env.block();
      const ts = c.types.map((t) => this.typeOf(t, env));
      const th = this.sym('java/lang/Throwable').type;
      ts.forEach((t, i) => {
        if (t.k !== 'err' && !this.types.isSubtype(t, th))
          this.error(c.types[i]!.pos, `incompatible types: ${this.describe(t)} cannot be converted to Throwable`);
      });
      if (ts.length > 1)
        ts.forEach((t, i) => {
          ts.forEach((o, j) => {
            if (i !== j && t.k !== 'err' && o.k !== 'err' && this.types.isSubtype(t, o))
              this.error(c.types[i]!.pos, 'Alternatives in a multi-catch statement cannot be related by subclassing');
          });
        });
      const v = this.local(c.param, ts.length === 1 ? ts[0]! : this.types.lub(ts), ce, 'exception');
      v.initialised = true;
      if (ts.length > 1) {
        v.flags |= F.FINAL;
        c.param.type!.t = 'union';
      }
      this.block(c.body, ce);
    }
    if (s.fin) this.block(s.fin, env);
  }

  // ---- switches
  attribSwitchX(e: SwitchExpr, env: Env): Arg[] {
    const arms: Arg[] = [];
    const saved = this.jumps;
    e.yields = [];
    this.jumps = { labels: new Map(), breakable: [e], loops: [], yieldTo: { node: e, arms, depth: 0 } };
    if (!e.cases.length) this.error(e.pos, 'switch expression does not have any case clauses');
    this.switchCommon(e, env, (c) => c.node.body.forEach((b, i) => this.stat(b, c.env, c.node.body, i)));
    this.jumps = saved;
    if (!arms.length && e.cases.length) {
      this.error(e.pos, 'switch expression does not have any result expressions');
      return [{ k: 'type', expr: e, type: ERR }];
    }
    return arms;
  }
  private switchCommon(
    s: SwitchBody & { pos: number },
    env: Env,
    body: (c: { node: CaseNode; env: Env }) => void,
  ): void {
    const sel = this.types.capture(this.expr(s.sel, env));
    s.selType = sel;
    const u = this.types.unboxed(sel);
    const sw = env.block();
    const isEnum = sel.k === 'class' && sel.sym.members().kind === 'enum';
    const isString = this.types.isString(sel);
    const intLike = u !== null && (u.name === 'int' || u.name === 'char' || u.name === 'short' || u.name === 'byte');
    const hasPattern = s.cases.some((c) => c.labels.some((l) => l.l === 'pattern'));
    const hasNull = s.cases.some((c) => c.labels.some((l) => l.l === 'null'));
    if (sel.k !== 'err') {
      if (isPrim(sel) && !intLike) this.refuse('primitive-switch', s.sel.pos);
      if (sel.k === 'void') this.error(s.sel.pos, 'illegal selector');
    }
    s.hasPattern = hasPattern;
    s.how =
      hasPattern || (!isEnum && !isString && !intLike) || hasNull
        ? 'pattern'
        : isEnum
          ? 'enum'
          : isString
            ? 'string'
            : 'int';
    if (s.how === 'pattern' && isPrim(sel)) this.error(s.sel.pos, 'constant label of type');
    const seen = new Set<string>();
    let hasDefault = false;
    let unconditional = false;
    let nullSeen = false;
    const earlier: { type: Type; guarded: boolean; pos: number; pat: boolean; rec: boolean }[] = [];
    for (const c of s.cases) {
      const ce = c.arrow ? sw.block() : sw;
      const vars: VarSymbol[] = [];
      if (c.isDefault) {
        if (hasDefault) this.error(c.pos, 'duplicate default label');
        if (unconditional) this.error(c.pos, 'switch has both an unconditional pattern and a default label');
        hasDefault = true;
      }
      for (const l of c.labels) {
        if (l.l === 'null') {
          if (nullSeen) this.error(l.pos, 'duplicate case label');
          nullSeen = true;
          if (isPrim(sel)) this.error(l.pos, 'incompatible types: <null> cannot be converted');
          continue;
        }
        if (l.l === 'pattern') {
          const t = this.pattern(l.pat, ce, sel, vars);
          if (t.k === 'err' || sel.k === 'err') continue;
          if (isPrim(t) || isPrim(sel)) {
            if (isPrim(sel) && isPrim(t)) this.refuse('primitive-pattern', l.pos);
            this.error(l.pos, 'unexpected type in pattern');
            continue;
          }
          if (!this.types.isCastable(sel, t)) {
            this.error(l.pos, `incompatible types: ${this.describe(sel)} cannot be converted to ${this.describe(t)}`);
            continue;
          }
          if (!this.types.isReifiable(t) && !this.types.isSubtype(sel, t) && l.pat.p === 'type')
            this.checkTypeTest(sel, t, l.pos);
          const guarded =
            c.guard !== null && unparen(c.guard).constant?.t !== 'boolean' && !(unparen(c.guard).k === 'lit');
          const dom = earlier.find(
            (p) =>
              !p.guarded && p.pat && this.types.isSubtype(this.types.erasure(t), this.types.erasure(p.type)) && !p.rec,
          );
          if (dom) this.error(l.pos, 'this case label is dominated by a preceding case label');
          else if (hasDefault && !c.isDefault && s.cases.indexOf(c) > s.cases.findIndex((x) => x.isDefault))
            this.error(l.pos, 'this case label is dominated by a preceding case label');
          const total = l.pat.p === 'type' && this.types.isSubtype(this.types.erasure(sel), this.types.erasure(t));
          if (total && !guarded) {
            if (unconditional) this.error(l.pos, 'duplicate unconditional pattern');
            if (hasDefault) this.error(l.pos, 'switch has both an unconditional pattern and a default label');
            unconditional = true;
          }
          earlier.push({ type: t, guarded, pos: l.pos, pat: true, rec: l.pat.p === 'record' });
          continue;
        }
        this.constLabel(l.expr, ce, sel, isEnum, isString, intLike, seen, s);
        const ct = l.expr.type;
        if (
          ct &&
          ct.k !== 'err' &&
          earlier.some(
            (p) =>
              !p.guarded &&
              p.pat &&
              !p.rec &&
              this.types.isSubtype(this.types.boxed(this.types.erasure(ct)), this.types.erasure(p.type)),
          )
        )
          this.error(l.pos, 'this case label is dominated by a preceding case label');
      }
      if (c.labels.some((l) => l.l === 'pattern') && (c.labels.length > 1 || c.isDefault) && vars.length)
        this.error(c.labels[1]?.pos ?? c.pos, 'flows through from pattern');
      for (const v of vars) ce.vars.set(v.name, v);
      const be = c.arrow ? ce : ce;
      if (c.guard) {
        this.condition(c.guard, ce);
        const k = unparen(c.guard).constant;
        if (k?.t === 'boolean' && !k.v)
          this.error(c.guard.pos, 'this case label has a constant expression that evaluates to false as a guard');
        this.bringIn(be, this.bind(c.guard).t);
      }
      body({ node: c, env: be });
      if (!c.arrow) for (const v of vars) be.vars.delete(v.name);
    }
    s.exhaustive = hasDefault || unconditional;
  }
  private checkTypeTest(_a: Type, _b: Type, _pos: number): void {
    /* unchecked generic patterns are rare; the cast check above has passed */
  }
  private constLabel(
    e: Expr,
    env: Env,
    sel: Type,
    isEnum: boolean,
    isString: boolean,
    intLike: boolean,
    seen: Set<string>,
    s: SwitchBody,
  ): void {
    const dup = (k: string): void => {
      if (seen.has(k)) this.error(e.pos, 'duplicate case label');
      seen.add(k);
    };
    if (isEnum && e.k === 'id') {
      const c = (sel as ClassType).sym;
      const f = c.members().fields.get(e.name);
      if (!f || !(f.flags & F.ENUM)) {
        this.error(e.pos, 'an enum switch case label must be the unqualified name of an enumeration constant');
        e.type = ERR;
        return;
      }
      if (f.absent) this.refuse(`${c.canonical}.${f.name}`, e.pos);
      e.sym = f;
      e.type = c.type;
      dup('e' + f.name);
      return;
    }
    if (e.k === 'sel') {
      const t = this.expr(e, env);
      if (t.k === 'class' && e.sym && e.sym.flags & F.ENUM) {
        if (sel.k !== 'err' && !this.types.isCastable(sel, t)) this.error(e.pos, 'incompatible types');
        if (!isEnum) s.how = 'pattern';
        dup('e' + e.sym.name);
        return;
      }
    }
    const a = this.prepare(e, env);
    const t = this.settle(a);
    if (t.k === 'err' || sel.k === 'err') return;
    const k: Constant | undefined = unparen(e).constant;
    if (isEnum) {
      this.error(e.pos, 'constant expression required');
      return;
    }
    if (!k) {
      this.error(e.pos, 'constant expression required');
      return;
    }
    if (isString) {
      if (k.t !== 'string') {
        this.error(e.pos, 'constant label of type is not assignment compatible');
        return;
      }
      dup('s' + k.v);
      return;
    }
    if (intLike) {
      const u = this.types.unboxed(sel)!;
      if (!this.assignable(t, u, e)) {
        this.error(
          e.pos,
          `constant label of type ${this.describe(t)} is not assignment compatible with ${this.describe(sel)}`,
        );
        return;
      }
      dup('i' + String((k as { v: number }).v));
      return;
    }
    if (!this.types.isString(t) && !this.types.unboxed(t)) {
      this.error(e.pos, 'constant label is not assignment compatible');
      return;
    }
    if (!this.types.isSubtype(this.types.boxed(t), sel))
      this.error(e.pos, 'constant label of type is not assignment compatible');
    else this.refuse('constant-label', e.pos);
  }
  intType(): Type {
    return INT;
  }
  voidType(): Type {
    return VOID;
  }
}
