// Headers and members of source classes, generated ones included (enum, record, default constructor), and the checks javac makes on declarations.
// After com.sun.tools.javac.comp.TypeEnter, MemberEnter and Check.
import { Env, type Unit } from './env.ts';
import { Names } from './names.ts';
import { F, type ClassNode, type MethodNode, type Modifiers, type VarNode } from '../ast/tree.ts';
import {
  BOOLEAN,
  ERR,
  INT,
  MethodSymbol,
  VARARGS_FLAG,
  VOID,
  VarSymbol,
  arrayOf,
  type ClassSymbol,
  type ClassType,
  type Type,
  unknown,
} from './types.ts';

export abstract class Enter extends Names {
  readonly classEnvs = new Map<ClassSymbol, Env>();
  desc(m: MethodSymbol): string {
    return this.types.paramDesc(m);
  }
  unitEnv(u: Unit): Env {
    return new Env(null, 'unit', u);
  }
  /** The scope inside a class body. */
  classEnv(c: ClassSymbol): Env {
    const have = this.classEnvs.get(c);
    if (have) return have;
    const parent = (c.env as Env | null) ?? (c.outer ? this.classEnv(c.outer) : this.unitEnv(c.unit as Unit));
    const e = new Env(parent, 'class', parent.unit);
    e.cls = c;
    e.method = null;
    e.lambda = null;
    e.isStatic = false;
    e.ctorPrologue = false;
    e.code = null;
    this.classEnvs.set(c, e);
    return e;
  }
  private importsDone = new Set<Unit>();
  importsResolved(u: Unit): void {
    this.importsDone.add(u);
  }
  /** Classes of one file that extend a sealed class without a permits clause are its permitted ones. */
  sealHierarchies(all: readonly ClassSymbol[]): void {
    for (const c of all)
      if (c.flags & F.SEALED && !c.node?.permits)
        c.permits = all.filter((x) => x.superType?.sym === c || x.interfaces.some((i) => i.sym === c));
  }
  sourceHeader(c: ClassSymbol): void {
    const n = c.node as ClassNode;
    const u = c.unit as Unit;
    const saved = this.unit;
    this.unit = u;
    if (!this.importsDone.has(u)) {
      this.importsDone.add(u);
      this.resolveImports(u);
    }
    if (c.outer && !c.outer.headerDone && !c.outer.headerBusy) c.outer.header();
    const env = this.classEnv(c);
    c.typeParams = n.typeParams.map((p) => ({
      k: 'tvar',
      name: p.name,
      bounds: [],
      lower: null,
      captured: false,
      owner: c,
    }));
    n.typeParams.forEach((p, i) => {
      if (env.types.has(p.name)) this.error(p.pos, 'already defined');
      env.types.set(p.name, c.typeParams[i]!);
    });
    const headEnv = new Env(env.parent, 'block', env.unit);
    headEnv.cls = env.parent?.cls ?? null;
    for (const [k, v] of env.types) headEnv.types.set(k, v);
    headEnv.types.set(c.simple, c);
    const T = this.types?.known;
    const sup = (node: typeof n.extends, wantInterface: boolean): ClassType | null => {
      if (!node) return null;
      const t = this.typeOf(node, headEnv);
      if (t.k === 'err') return null;
      if (t.k !== 'class') {
        this.error(node.pos, 'unexpected type');
        return null;
      }
      if (this.inheritsFrom(t.sym, c)) {
        this.error(n.pos, 'cyclic inheritance');
        return null;
      }
      if (t.sym.isInterface !== wantInterface) {
        this.error(node.pos, wantInterface ? 'interface expected here' : 'no interface expected here');
        return null;
      }
      if (!wantInterface && !t.sym.anonymous) {
        const s = t.sym.header();
        if (s.flags & F.FINAL || s.kind === 'record') this.error(node.pos, 'cannot inherit from final ' + s.simple);
        else if ((s.kind === 'enum' && !c.anonymous) || (s === T?.enumClass && !this.library))
          this.error(
            node.pos,
            s.kind === 'enum' ? 'enum classes must not be extended' : 'classes cannot directly extend java.lang.Enum',
          );
      }
      const generic = (x: ClassSymbol): boolean =>
        x.typeParams.length > 0 || (x.inner && !!x.outer && generic(x.outer));
      if (
        !wantInterface &&
        !this.library &&
        generic(c) &&
        this.types.isSubClass(t.sym, this.sym('java/lang/Throwable'))
      )
        this.error(node.pos, 'a generic class may not extend java.lang.Throwable');
      if (t.args.some((a) => a.k === 'wild')) {
        this.error(node.pos, 'unexpected type; found wildcard');
        return null;
      }
      return t;
    };
    if (c.kind === 'enum')
      c.superType = {
        k: 'class',
        sym: this.sym('java/lang/Enum'),
        args: [{ k: 'class', sym: c, args: [], outer: null }],
        outer: null,
      };
    else if (c.kind === 'record') {
      c.superType = this.sym('java/lang/Record').type;
      c.flags |= F.FINAL;
    } else if (!c.isInterface) {
      c.superType = sup(n.extends, false);
      if (!c.superType && c.name !== 'java/lang/Object')
        c.superType = { k: 'class', sym: this.sym('java/lang/Object'), args: [], outer: null };
    } else c.flags |= F.ABSTRACT;
    const seen: ClassSymbol[] = [];
    for (const i of n.implements) {
      const t = sup(i, true);
      if (t) {
        if (seen.includes(t.sym)) this.error(i.pos, 'repeated interface');
        else {
          seen.push(t.sym);
          c.interfaces.push(t);
        }
      }
    }
    n.typeParams.forEach((p, i) => {
      c.typeParams[i]!.bounds = p.bounds.map((b) => this.typeOf(b, env)).filter((b) => b.k !== 'err');
    });
    if (c.kind === 'enum' && !n.members.some((m) => m.k === 'enumconst' && m.body)) c.flags |= F.FINAL;
    if (n.permits)
      c.permits = n.permits
        .map((p) => this.typeOf(p, env))
        .filter((t): t is ClassType => t.k === 'class')
        .map((t) => t.sym);
    this.unit = saved;
  }
  private inheritsFrom(a: ClassSymbol, b: ClassSymbol): boolean {
    if (a === b) return true;
    if (!a.headerBusy || a.headerDone) a.header();
    return (
      (a.superType !== null && this.inheritsFrom(a.superType.sym, b)) ||
      a.interfaces.some((i) => this.inheritsFrom(i.sym, b))
    );
  }

  sourceMembers(c: ClassSymbol): void {
    const n = c.node as ClassNode;
    const env = this.classEnv(c);
    const saved = this.unit;
    this.unit = c.unit as Unit;
    const before = new Set<string>();
    if (c.kind === 'record')
      for (const p of n.components) {
        if (['clone', 'finalize', 'getClass', 'hashCode', 'notify', 'notifyAll', 'toString', 'wait'].includes(p.name))
          this.error(p.pos, 'illegal record component name ' + p.name);
        if (c.fields.has(p.name)) this.error(p.pos, 'record component already declared');
        const v = new VarSymbol(p.name, this.typeOf(p.type!, env), F.PRIVATE | F.FINAL, c);
        v.kind = 'field';
        v.node = p;
        v.constState = 2;
        p.sym = v;
        // As in javac, a component is found by its name: of two with one name, the later stands for both.
        const same = c.components.findIndex((other) => other.name === p.name);
        if (same >= 0) c.components[same] = v;
        c.fields.set(p.name, v);
        c.components.push(v);
      }
    for (const m of n.members) {
      switch (m.k) {
        case 'class':
          if (before.has('t' + m.name)) this.error(m.pos, 'class already defined');
          for (let o: ClassSymbol | null = c; o; o = o.outer)
            if (o.simple === m.name && !o.anonymous && !this.library) this.error(m.pos, 'class already defined');
          before.add('t' + m.name);
          this.checkMods(m.mods, 'class', m.pos, c);
          break;
        case 'enumconst': {
          const v = new VarSymbol(m.name, { k: 'class', sym: c, args: [], outer: null }, m.mods.flags, c);
          v.kind = 'field';
          v.constState = 2;
          if (c.fields.has(m.name)) this.error(m.pos, 'already defined');
          c.fields.set(m.name, v);
          m.sym = v;
          c.enumConstants.push(v);
          break;
        }
        case 'var': {
          let flags = m.mods.flags;
          if (c.isInterface) flags |= F.PUBLIC | F.STATIC | F.FINAL;
          this.checkMods(m.mods, 'field', m.pos, c);
          let t: Type = ERR;
          if (m.type?.t === 'var') this.error(m.type.pos, "'var' is not allowed here");
          else t = this.typeOf(m.type!, flags & F.STATIC ? this.staticEnv(env) : env);
          if (t.k === 'void') {
            this.error(m.type!.pos, 'illegal start of expression');
            t = ERR;
          }
          const v = new VarSymbol(m.name, t, flags, c);
          v.kind = 'field';
          v.node = m;
          v.declPos = m.pos;
          m.sym = v;
          v.constState = flags & F.FINAL && m.init ? 0 : 2;
          if (c.fields.has(m.name)) this.error(m.pos, `variable ${m.name} is already defined in ${c.kind} ${c.simple}`);
          else c.fields.set(m.name, v);
          if (c.isInterface && !m.init) this.error(m.pos, '= expected');
          break;
        }
        case 'method':
          this.enterMethod(m, c, env);
          break;
        case 'init':
          if (c.isInterface) this.error(m.pos, 'initializers not allowed in interfaces');
          break;
      }
    }
    this.generated(c, n, env);
    this.unit = saved;
  }
  private staticEnv(env: Env): Env {
    const e = env.block();
    e.isStatic = true;
    return e;
  }
  private checkMods(m: Modifiers, what: 'class' | 'field' | 'method', pos: number, c: ClassSymbol): void {
    const acc = m.flags & (F.PUBLIC | F.PRIVATE | F.PROTECTED);
    if (acc & (acc - 1)) this.error(pos, 'illegal combination of modifiers');
    const bad =
      what === 'field'
        ? F.ABSTRACT | F.SYNCHRONIZED | F.NATIVE | F.DEFAULT | F.STRICTFP | F.SEALED
        : what === 'class'
          ? F.SYNCHRONIZED | F.NATIVE | F.VOLATILE | F.TRANSIENT | F.DEFAULT
          : F.VOLATILE | F.TRANSIENT | F.SEALED;
    if (m.flags & bad) this.error(pos, 'modifier not allowed here');
    if (c.isInterface && m.flags & (F.PRIVATE | F.PROTECTED) && what !== 'method')
      this.error(pos, 'modifier not allowed here');
    if (what === 'field' && m.flags & F.FINAL && m.flags & F.VOLATILE)
      this.error(pos, 'illegal combination of modifiers: final and volatile');
    if (what === 'class' && m.flags & F.FINAL && m.flags & F.ABSTRACT)
      this.error(pos, 'illegal combination of modifiers: abstract and final');
    if (
      what === 'method' &&
      m.flags & F.ABSTRACT &&
      m.flags & (F.PRIVATE | F.STATIC | F.FINAL | F.NATIVE | F.SYNCHRONIZED | F.DEFAULT)
    )
      this.error(pos, 'illegal combination of modifiers');
    if (what === 'method' && m.flags & F.DEFAULT && !c.isInterface)
      this.error(pos, 'modifier default not allowed here');
    if (what === 'method' && c.isInterface && m.flags & (F.PROTECTED | F.FINAL | F.SYNCHRONIZED | F.NATIVE))
      this.error(pos, 'modifier not allowed here');
  }
  private enterMethod(m: MethodNode, c: ClassSymbol, env: Env): void {
    let flags = m.mods.flags & ~F.TRANSIENT;
    this.checkMods(m.mods, 'method', m.pos, c);
    if (c.isInterface) {
      if (!(flags & F.PRIVATE)) flags |= F.PUBLIC;
      if (!(flags & (F.DEFAULT | F.STATIC | F.PRIVATE))) flags |= F.ABSTRACT;
    }
    const s = new MethodSymbol(m.name, flags, c);
    s.node = m;
    m.sym = s;
    const e = new Env(env, 'method', env.unit);
    e.method = s;
    if (flags & F.STATIC) e.isStatic = true;
    s.typeParams = this.typeParamsOf(m.typeParams, s, e);
    if (m.compactCtor) {
      s.params = c.components.map((v) => v.type);
      s.paramNames = c.components.map((v) => v.name);
      if ((c.node as ClassNode).components.some((p) => p.varargs)) s.flags |= VARARGS_FLAG;
    } else {
      s.params = m.params.map((p) => {
        const t = this.typeOf(p.type!, e);
        if (t.k === 'void') {
          this.error(p.type!.pos, "'void' type not allowed here");
          return ERR;
        }
        return t;
      });
      s.paramNames = m.params.map((p) => p.name);
      if (m.params.some((p) => p.varargs)) {
        s.flags |= VARARGS_FLAG;
        if (!m.params[m.params.length - 1]!.varargs)
          this.error(m.params.find((p) => p.varargs)!.pos, 'varargs parameter must be the last parameter');
      }
    }
    if (m.ret?.t === 'var') {
      this.error(m.ret.pos, "'var' is not allowed here");
      s.ret = ERR;
    } else s.ret = m.ret ? this.typeOf(m.ret, e) : VOID;
    s.throws = m.throws
      .map((t) => {
        const x = this.typeOf(t, e);
        if (x.k !== 'err' && x.k !== 'tvar' && !this.types.asSuper(x, this.sym('java/lang/Throwable'))) {
          this.error(t.pos, 'incompatible types: cannot be converted to Throwable');
          return ERR;
        }
        return x;
      })
      .filter((t) => t.k !== 'err');
    const list = c.methods.get(m.name);
    const d = this.desc(s);
    if (list?.some((o) => this.desc(o) === d && !o.params.some((p) => p.k === 'err'))) {
      const o = list.find((x) => this.desc(x) === d)!;
      this.error(
        m.pos,
        o.params.every((p, i) => this.sameParam(p, s.params[i]!, o, s))
          ? `method ${m.name} is already defined in class ${c.simple}`
          : 'name clash: same erasure',
      );
      return;
    }
    if (!this.library) {
      if (m.body === null && !(flags & (F.ABSTRACT | F.NATIVE)))
        this.error(m.pos, 'missing method body, or declare abstract');
      else if (m.body && flags & F.ABSTRACT)
        this.error(
          m.pos,
          c.isInterface ? 'interface abstract methods cannot have body' : 'abstract methods cannot have a body',
        );
      else if (m.body && flags & F.NATIVE) this.error(m.pos, 'native methods cannot have a body');
      if (flags & F.NATIVE) this.refuse('native-method', m.pos);
      if (flags & F.ABSTRACT && !c.isInterface && !(c.flags & F.ABSTRACT) && c.kind !== 'enum')
        this.error(c.node!.pos, `${c.simple} is not abstract and does not override abstract method`);
    }
    c.addMethod(s);
  }
  private sameParam(a: Type, b: Type, m: MethodSymbol, n: MethodSymbol): boolean {
    return this.types.isSame(this.types.subst(a, m.typeParams, n.typeParams), b);
  }

  private generated(c: ClassSymbol, n: ClassNode, _env: Env): void {
    const self: ClassType = c.type;
    const add = (
      name: string,
      flags: number,
      params: Type[],
      ret: Type,
      generated: MethodSymbol['generated'],
    ): MethodSymbol => {
      const m = new MethodSymbol(name, flags, c);
      m.params = params;
      m.ret = ret;
      m.generated = generated;
      c.addMethod(m);
      return m;
    };
    if (c.kind === 'enum') {
      add('values', F.PUBLIC | F.STATIC, [], arrayOf(self), 'values');
      add('valueOf', F.PUBLIC | F.STATIC, [this.types.stringType], self, 'valueOf');
    }
    if (c.kind === 'record') {
      const types = c.components.map((v) => v.type);
      const canon = c.methods
        .get('<init>')
        ?.find(
          (m) =>
            m.params.length === types.length &&
            m.params.every((p, i) => this.types.isSame(this.types.erasure(p), this.types.erasure(types[i]!))),
        );
      if (canon && canon.node && !canon.node.compactCtor) {
        canon.node.params.forEach((p, i) => {
          if (p.name !== c.components[i]!.name) this.error(canon.node!.pos, 'invalid canonical constructor in record');
        });
        if (canon.throws.length)
          this.error(canon.node.throws[0]!.pos, 'throws clause not allowed for canonical constructor');
      }
      if (canon && canon.node) {
        const acc = (f: number): number => (f & F.PUBLIC ? 3 : f & F.PROTECTED ? 2 : f & F.PRIVATE ? 0 : 1);
        if (acc(canon.flags) < acc(c.flags))
          this.error(canon.node.pos, 'invalid canonical constructor: attempting to assign stronger access privileges');
      }
      if (!canon) {
        const m = add(
          '<init>',
          (c.flags & (F.PUBLIC | F.PROTECTED | F.PRIVATE)) | (n.components.some((p) => p.varargs) ? VARARGS_FLAG : 0),
          types,
          VOID,
          'ctor',
        );
        m.paramNames = c.components.map((v) => v.name);
      }
      for (const v of c.components) {
        const own = c.methods.get(v.name)?.find((m) => m.params.length === 0);
        if (!own) {
          const m = add(v.name, F.PUBLIC, [], v.type, 'accessor');
          m.component = v;
        } else if (!own.node)
          continue; // a component of this name came before, which is an error already
        else if (!(own.flags & F.PUBLIC))
          this.error(own.node.pos, 'invalid accessor method: accessor method must be public');
        else if (!this.types.isSame(own.ret, v.type))
          this.error(own.node.pos, 'invalid accessor method: type does not match');
      }
      if (!c.methods.get('toString')?.some((m) => m.params.length === 0))
        add('toString', F.PUBLIC | F.FINAL, [], this.types.stringType, 'toString');
      if (!c.methods.get('hashCode')?.some((m) => m.params.length === 0))
        add('hashCode', F.PUBLIC | F.FINAL, [], INT, 'hashCode');
      if (!c.methods.get('equals')?.some((m) => m.params.length === 1 && this.types.isObject(m.params[0]!)))
        add('equals', F.PUBLIC | F.FINAL, [this.types.objectType], BOOLEAN, 'equals');
    } else if (!c.isInterface && !c.methods.has('<init>') && !c.anonymous)
      add('<init>', c.kind === 'enum' ? F.PRIVATE : c.flags & (F.PUBLIC | F.PROTECTED | F.PRIVATE), [], VOID, 'ctor');
  }
  /** Symbol of a local variable or parameter. */
  local(node: VarNode, type: Type, env: Env, kind: VarSymbol['kind']): VarSymbol {
    const v = new VarSymbol(node.name, type, node.mods.flags, env.method);
    v.kind = kind;
    v.node = node;
    v.lambdaOwner = env.lambda;
    v.ownerClass = env.cls;
    v.ownerCode = env.code;
    v.declPos = node.pos;
    node.sym = v;
    v.initialised = kind !== 'local' || node.init !== null;
    if (node.name !== '_') {
      for (let e: Env | null = env; e && e.kind !== 'class'; e = e.parent)
        if (e.vars.has(node.name)) {
          if (!unknown(e.vars.get(node.name)!.type)) this.error(node.pos, `variable ${node.name} is already defined`);
          break;
        }
      env.vars.set(node.name, v);
    }
    return v;
  }
}
