// Turns symbols into run-time classes and methods on demand, and makes what javac or the VM makes: bridges, lambda classes, enum and record methods.
import { OP } from './opcodes.ts';
import { Body } from './body.ts';
import { kindOf } from './generate.ts';
import { Label } from './emitter.ts';
import { Klass, Method, layout, storageOf, type Code, type FieldInfo, type Leaf, type Storage } from './klass.ts';
import { Refusal } from '../../core/diagnostic.ts';
import { F, type Expr, type Lambda, type MethodRef } from '../ast/tree.ts';
import type { Constant } from '../check/constants.ts';
import { convert } from '../check/constants.ts';
import { unparen } from '../check/resolve.ts';
import type { Types } from '../check/relations.ts';
import type { ClassSymbol } from '../check/types.ts';
import { INT, MethodSymbol, VOID, VarSymbol, arrayOf, isPrim, type Type } from '../check/types.ts';
import type { Statements } from '../check/statements.ts';

export class Linker {
  readonly types: Types;
  checker: Statements;
  readonly leaves: ReadonlyMap<string, Leaf>;
  readonly header: number;
  readonly klasses: Klass[] = [];
  readonly methods: Method[] = [];
  private readonly bySym = new Map<ClassSymbol, Klass>();
  private readonly arrays = new Map<string, Klass>();
  private readonly staticInfo = new Map<VarSymbol, FieldInfo>();
  staticCount = 0;
  private readonly fieldInfo = new Map<VarSymbol, FieldInfo>();
  /** Fields by run-time index (getfield's second operand), for views and messages. */
  readonly fieldList: FieldInfo[] = [];
  constructor(types: Types, checker: Statements, leaves: ReadonlyMap<string, Leaf>, header = 12) {
    this.types = types;
    this.checker = checker;
    this.leaves = leaves;
    this.header = header;
    this.klasses.push(new Klass(0, '', null, null, true));
  }
  /** The same run-time classes, methods of this program attributed by its own checker. */
  forProgram(_checker: Statements): this {
    return this;
  }
  refuse(construct: string, pos: number): never {
    throw new Refusal(construct, { start: pos, end: pos + 1 });
  }
  cls(name: string): ClassSymbol {
    return this.checker.table.need(name);
  }
  klassNamed(name: string): Klass {
    return this.klass(this.cls(name));
  }
  findMethod(c: ClassSymbol, name: string, n: number): MethodSymbol {
    const m = this.checker.methodsOf(c.type, name).find((x) => x.params.length === n);
    if (!m) throw new Error(`no method ${c.name}.${name}`);
    return m;
  }
  constantText(c: Constant, t: Type): string {
    const k = isPrim(t) ? (convert(c, t.name) ?? c) : c;
    return this.checker.textOf(k) ?? '';
  }
  external(t: Type): string {
    switch (t.k) {
      case 'prim':
        return t.name;
      case 'array':
        return this.external(t.elem) + '[]';
      case 'class': {
        const n = t.sym.name.replaceAll('/', '.');
        return n === 'java.lang.Object' ? 'Object' : n === 'java.lang.String' ? 'String' : n;
      }
      default:
        return 'Object';
    }
  }
  /** Describes what was null, as HotSpot's bytecodeUtils does; null when it cannot. */
  nullText(e: Expr, slot: (v: VarSymbol) => string, isStatic: boolean): (() => string) | null {
    const inner = (x0: Expr, top: boolean): string | null => {
      const x = unparen(x0);
      switch (x.k) {
        case 'lit':
          return x.lit === 'null' ? 'null' : null;
        case 'this':
          return 'this';
        case 'cast':
          return inner(x.expr, top);
        case 'id': {
          const v = x.sym;
          if (!v) return null;
          if (v.kind === 'field')
            return v.isStatic ? `${(v.owner as ClassSymbol).name.replaceAll('/', '.')}.${v.name}` : `this.${v.name}`;
          return slot(v);
        }
        case 'sel': {
          const v = x.sym;
          if (!v) return null;
          if (v.isStatic) return `${(v.owner as ClassSymbol).name.replaceAll('/', '.')}.${v.name}`;
          const s = inner(x.expr, false);
          return s === null ? null : `${s}.${v.name}`;
        }
        case 'index': {
          const a = inner(x.expr, false);
          const i = index(x.index);
          return a === null ? null : `${a}[${i}]`;
        }
        case 'call': {
          const m = x.sym;
          if (!m || m.generated === 'arrayclone') return null;
          const o = m.owner;
          const rt =
            x.target?.type && m.owner !== this.types.known.object && !m.isStatic
              ? this.types.erasure(x.target.type)
              : null;
          const own = rt?.k === 'class' ? rt.sym : o;
          const n =
            `${own.name.replaceAll('/', '.')}.${m.name}(${m.params.map((p) => this.external(this.types.erasure(p))).join(', ')})`.replace(
              /^java\.lang\.(String|Object)\./,
              '$1.',
            );
          return n;
        }
        default:
          return null;
      }
    };
    const index = (i0: Expr): string => {
      const i = unparen(i0);
      const c = i.constant;
      if (c && 'v' in c) return String(c.v);
      if (i.k === 'call' || i.k === 'id' || i.k === 'sel' || i.k === 'index') return inner(i, false) ?? '...';
      return '...';
    };
    const x = unparen(e);
    void isStatic;
    return () => {
      const s = inner(x, true);
      if (s === null) return '';
      let y = x;
      while (y.k === 'cast') y = unparen(y.expr);
      return y.k === 'call' ? `the return value of "${s}"` : y.k === 'lit' ? '"null"' : `"${s}"`;
    };
  }

  // ---- classes
  klass(c: ClassSymbol): Klass {
    const have = this.bySym.get(c);
    if (have) return have;
    if (c.library && c.inner && !c.local) c.usesOuter = true;
    c.members();
    const sup =
      c.superType && !c.isInterface
        ? this.klass(c.superType.sym)
        : c.isInterface
          ? this.klass(this.types.known.object)
          : null;
    const k = new Klass(this.klasses.length, c.name, c, sup, c.library);
    this.klasses.push(k);
    this.bySym.set(c, k);
    k.isInterface = c.isInterface;
    k.isAbstract = (c.flags & F.ABSTRACT) !== 0;
    k.isString = c === this.types.known.string;
    for (const i of c.interfaces) {
      const ik = this.klass(i.sym);
      k.interfaces.push(ik);
      for (const s of ik.supers) k.supers.add(s);
    }
    const rk = {
      'java/lang/ref/SoftReference': 1,
      'java/lang/ref/WeakReference': 2,
      'java/lang/ref/FinalReference': 3,
      'java/lang/ref/PhantomReference': 4,
    } as Record<string, number>;
    k.isRef = sup?.isRef && sup.isRef !== 9 ? sup.isRef : (rk[c.name] ?? 0);
    if (c.name === 'java/lang/ref/Reference') k.isRef = 9;
    const own: { name: string; kind: Storage; sym: VarSymbol | null; type: Type | null }[] = [];
    if (c.hasSource) {
      for (const v of c.fields.values()) {
        if (v.absent || v.isStatic) continue;
        own.push({ name: v.name, kind: storageOf(this.types.erasure(v.type)), sym: v, type: v.type });
      }
      if (c.usesOuter && this.hasOuterParam(c))
        own.push({ name: 'this$0', kind: 'A', sym: null, type: (c.outer ?? c.localHost)!.type });
      for (const v of c.capturedVars)
        own.push({ name: 'val$' + v.name, kind: storageOf(this.types.erasure(v.type)), sym: null, type: v.type });
    }
    layout(k, own, this.header);
    if (k.isRef === 9 || k.isRef > 0)
      k.refOffsets = Int32Array.from(
        k.fields.filter((f) => f.kind === 'A' && f.name !== 'referent').map((f) => f.offset),
      );
    for (const f of k.fields) {
      if (f.owner === k) {
        (f as { index: number }).index = this.fieldList.length;
        this.fieldList.push(f);
      }
      if (f.sym) this.fieldInfo.set(f.sym, f);
    }
    if (c.hasSource && !c.isInterface) {
      for (let s: ClassSymbol | null = c; s && s !== this.types.known.object; s = s.superType?.sym ?? null) {
        const m = s.methods
          .get('finalize')
          ?.find((x) => x.params.length === 0 && !x.isStatic && !x.absent && x.node?.body);
        if (m) {
          if ((m.node?.body?.stats.length ?? 0) > 0) k.finalizer = this.method(m, this.klass(s));
          break;
        }
      }
    }
    k.needsInit = true;
    return k;
  }
  arrayOf(elem: Klass | null, kind: Storage): Klass {
    const key = elem ? 'A' + elem.id : kind;
    const have = this.arrays.get(key);
    if (have) return have;
    const obj = this.klass(this.types.known.object);
    const name = '[' + (elem ? (elem.isArray ? elem.name : 'L' + elem.name + ';') : kind);
    const k = new Klass(this.klasses.length, name, null, obj, true, elem, kind);
    this.klasses.push(k);
    this.arrays.set(key, k);
    k.needsInit = false;
    k.size = 16;
    for (const i of ['java/lang/Cloneable', 'java/io/Serializable']) {
      const ik = this.klassNamed(i);
      k.supers.add(ik.id);
    }
    if (elem)
      for (const s of elem.supers) {
        const sk = this.klasses[s]!;
        if (sk !== elem) k.supers.add(this.arrayOf(sk, 'A').id);
      }
    return k;
  }
  klassOf(t: Type): Klass {
    const e = this.types.erasure(t);
    if (e.k === 'array') {
      const s = storageOf(this.types.erasure(e.elem));
      return s === 'A' ? this.arrayOf(this.klassOf(e.elem), 'A') : this.arrayOf(null, s);
    }
    if (e.k === 'class') return this.klass(e.sym);
    throw new Error('no class for type ' + e.k);
  }
  // ---- fields
  instanceField(v: VarSymbol): FieldInfo {
    const f = this.fieldInfo.get(v);
    if (f) return f;
    this.klass(v.owner as ClassSymbol);
    const g = this.fieldInfo.get(v);
    if (!g) throw new Error('field ' + v.name);
    return g;
  }
  staticField(v: VarSymbol): FieldInfo {
    let f = this.staticInfo.get(v);
    if (!f) {
      f = {
        name: v.name,
        kind: storageOf(this.types.erasure(v.type)),
        offset: 0,
        sym: v,
        owner: this.klass(v.owner as ClassSymbol),
        index: this.staticCount++,
        type: v.type,
      };
      this.staticInfo.set(v, f);
      f.owner.statics.push(f);
    }
    return f;
  }
  private readonly valueFields = new Map<ClassSymbol, VarSymbol>();
  valuesField(c: ClassSymbol): FieldInfo {
    let v = this.valueFields.get(c);
    if (!v) {
      v = new VarSymbol(
        '$VALUES',
        arrayOf({ k: 'class', sym: c, args: [], outer: null }),
        F.STATIC | F.PRIVATE | F.FINAL | F.SYNTHETIC,
        c,
      );
      this.valueFields.set(c, v);
    }
    return this.staticField(v);
  }
  outerField(c: ClassSymbol): FieldInfo {
    const f = this.klass(c).byName.get('this$0');
    if (!f) throw new Error('no this$0 in ' + c.name);
    return f;
  }
  capturedField(c: ClassSymbol, v: VarSymbol): FieldInfo {
    const f = this.klass(c).byName.get('val$' + v.name);
    if (!f) throw new Error('not captured: ' + v.name);
    return f;
  }
  hasOuterParam(c: ClassSymbol): boolean {
    if (c.local) return c.kind === 'class' && !c.staticContext;
    return c.inner && c.kind === 'class';
  }
  /** Erased parameters of a constructor with javac's additions. */
  ctorParams(c: ClassSymbol, m: MethodSymbol): Type[] {
    const obj = this.types.objectType;
    const out: Type[] = [];
    if (c.kind === 'enum' || c.superType?.sym.kind === 'enum') out.push(this.types.stringType, INT);
    if (this.hasOuterParam(c)) out.push(obj);
    out.push(...m.params);
    for (const v of c.capturedVars) out.push(v.type);
    return out;
  }
  private anonCtors = new Map<ClassSymbol, { ctor: MethodSymbol; sup: MethodSymbol | null }>();
  anonymousCtor(c: ClassSymbol, sup: MethodSymbol | null): MethodSymbol {
    let a = this.anonCtors.get(c);
    if (!a) {
      const m = new MethodSymbol('<init>', 0, c);
      m.generated = 'ctor';
      m.params = sup ? sup.params.map((p) => this.types.erasure(p)) : [];
      m.ret = VOID;
      a = { ctor: m, sup };
      this.anonCtors.set(c, a);
    }
    return a.ctor;
  }
  anonymousSuper(c: ClassSymbol): MethodSymbol | null {
    return this.anonCtors.get(c)?.sup ?? null;
  }
  private cloneSym: MethodSymbol | null = null;
  cloneMethod(): MethodSymbol {
    return (this.cloneSym ??= this.types.known.object.members().methods.get('clone')![0]!);
  }

  // ---- methods
  private fresh(
    name: string,
    desc: string,
    k: Klass,
    sym: MethodSymbol | null,
    isStatic: boolean,
    ps: Storage[],
    ret: Storage | 'V',
  ): Method {
    const m = new Method(this.methods.length, name, desc, k, sym, isStatic, ps, ret);
    this.methods.push(m);
    return m;
  }
  method(sym: MethodSymbol, k: Klass): Method {
    const have = k.methods.get(sym);
    if (have) return have;
    const c = sym.owner;
    const ps = (sym.isCtor ? this.ctorParams(c, sym) : sym.params).map((p) => storageOf(this.types.erasure(p)));
    const ret = sym.isCtor || sym.ret.k === 'void' ? ('V' as const) : storageOf(this.types.erasure(sym.ret));
    const m = this.fresh(sym.name, this.types.paramDesc(sym), k, sym, sym.isStatic, ps, ret);
    k.methods.set(sym, m);
    m.sync = (sym.flags & F.SYNCHRONIZED) !== 0;
    m.absent = sym.absent;
    if (sym.flags & F.NATIVE) {
      const key = `${c.name}.${sym.name}${this.types.paramDesc(sym)}`;
      const leaf = this.leaves.get(key);
      if (!leaf) throw new Error('no leaf ' + key);
      m.leaf = leaf;
      return m;
    }
    m.compile = () => this.compile(sym, m);
    return m;
  }
  private body(): Body {
    return new Body(this);
  }
  private compile(sym: MethodSymbol, m: Method): Code {
    const c = sym.owner;
    this.checker.attribLazily(c, sym.node);
    switch (sym.generated) {
      case 'ctor': {
        this.checker.attribLazily(c, null);
        const b = this.body();
        b.setup(c, false);
        return b.ctor(sym, null);
      }
      case 'values': {
        const b = this.body();
        b.setup(c, true);
        const f = this.valuesField(c);
        b.em.op(OP.GETSTATIC_A, f.index, b.em.type(c.type));
        b.em.op(OP.INVOKEVIRTUAL, b.site(this.cloneMethod(), this.types.known.object, null, false));
        b.em.op(OP.ARETURN);
        return b.code();
      }
      case 'valueOf': {
        const b = this.body();
        b.setup(c, true);
        b.em.newSlot(false);
        b.em.op(OP.LDC_CLASS, b.em.type(c.type));
        b.em.op(OP.ALOAD, 0);
        b.invokeNamed(OP.INVOKESTATIC, this.types.known.enumClass, 'valueOf', () => true);
        b.em.op(OP.CHECKCAST, b.em.type({ k: 'class', sym: c, args: [], outer: null }));
        b.em.op(OP.ARETURN);
        return b.code();
      }
      case 'accessor': {
        const b = this.body();
        b.setup(c, false);
        b.lineOf(0);
        const f = this.instanceField(sym.component!);
        b.thisSlot();
        b.field(sym.component!, null, null, c.node!.start);
        void f;
        b.ret(kindOf(this.types.erasure(sym.ret)));
        return b.code();
      }
      case 'toString':
        return this.recordToString(c);
      case 'hashCode':
        return this.recordHash(c);
      case 'equals':
        return this.recordEquals(c);
    }
    if (sym.isCtor) this.checker.attribLazily(c, null);
    const b = this.body();
    void m;
    return b.method(sym);
  }
  private recordToString(c: ClassSymbol): Code {
    const b = this.body();
    b.setup(c, false);
    const recipe: (string | Storage)[] = ['=' + c.simple + '['];
    let n = 0;
    c.components.forEach((v, i) => {
      recipe.push(`=${i ? ', ' : ''}${v.name}=`);
      b.field(v, null, null, c.node!.start);
      const t = this.types.erasure(v.type);
      if (isPrim(t)) recipe.push(storageOf(t));
      else {
        b.stringOf();
        recipe.push('A');
      }
      n++;
    });
    recipe.push('=]');
    b.em.concats.push({ recipe, n });
    b.em.op(OP.INVOKEDYNAMIC_CONCAT, b.em.concats.length - 1);
    b.em.op(OP.ARETURN);
    return b.code();
  }
  private recordHash(c: ClassSymbol): Code {
    const b = this.body();
    b.setup(c, false);
    b.em.op(OP.ICONST, 0);
    for (const v of c.components) {
      b.em.op(OP.ICONST, 31);
      b.em.op(OP.IMUL);
      b.field(v, null, null, c.node!.start);
      const t = this.types.erasure(v.type);
      if (isPrim(t)) b.invokeNamed(OP.INVOKESTATIC, this.types.known.box[t.name]!, 'hashCode', (m) => m.isStatic);
      else b.invokeNamed(OP.INVOKESTATIC, this.cls('java/util/Objects'), 'hashCode', () => true);
      b.em.op(OP.IADD);
    }
    b.em.op(OP.IRETURN);
    return b.code();
  }
  private recordEquals(c: ClassSymbol): Code {
    const b = this.body();
    b.setup(c, false);
    b.em.newSlot(false);
    const no = new Label(),
      go = new Label();
    const raw: Type = { k: 'class', sym: c, args: [], outer: null };
    b.em.op(OP.ALOAD, 0);
    b.em.op(OP.ALOAD, 1);
    b.em.jump(OP.IF_ACMPNE, go);
    b.em.op(OP.ICONST, 1);
    b.em.op(OP.IRETURN);
    b.em.mark(go);
    b.em.op(OP.ALOAD, 1);
    b.em.op(OP.INSTANCEOF, b.em.type(raw));
    b.em.jump(OP.IFEQ, no);
    b.em.op(OP.ALOAD, 1);
    b.em.op(OP.CHECKCAST, b.em.type(raw));
    const s = b.em.newSlot(false);
    b.em.op(OP.ASTORE, s);
    for (const v of c.components) {
      const f = this.instanceField(v);
      const t = this.types.erasure(v.type);
      const op = {
        I: OP.GETFIELD_I,
        B: OP.GETFIELD_B,
        Z: OP.GETFIELD_B,
        C: OP.GETFIELD_C,
        S: OP.GETFIELD_S,
        J: OP.GETFIELD_L,
        F: OP.GETFIELD_F,
        D: OP.GETFIELD_D,
        A: OP.GETFIELD_A,
      }[f.kind];
      b.em.op(OP.ALOAD, 0);
      b.em.op(op, f.offset, f.index);
      b.em.op(OP.ALOAD, s);
      b.em.op(op, f.offset, f.index);
      if (isPrim(t)) {
        if (kindOf(t) === 'I') b.em.jump(OP.IF_ICMPNE, no);
        else if (kindOf(t) === 'J') {
          b.em.op(OP.LCMP);
          b.em.jump(OP.IFNE, no);
        } else {
          b.invokeNamed(OP.INVOKESTATIC, this.types.known.box[t.name]!, 'compare', (m) => m.isStatic);
          b.em.jump(OP.IFNE, no);
        }
      } else {
        b.invokeNamed(OP.INVOKESTATIC, this.cls('java/util/Objects'), 'equals', (m) => m.params.length === 2);
        b.em.jump(OP.IFEQ, no);
      }
    }
    b.em.op(OP.ICONST, 1);
    b.em.op(OP.IRETURN);
    b.em.mark(no);
    b.em.op(OP.ICONST, 0);
    b.em.op(OP.IRETURN);
    return b.code();
  }
  clinit(k: Klass): Method | null {
    if (!k.sym?.hasSource) return null;
    if (k.clinit) return k.clinit;
    this.checker.attribLazily(k.sym, null);
    const code = this.body().clinit(k.sym);
    if (!code) return null;
    const m = this.fresh('<clinit>', '()', k, null, true, [], 'V');
    m.code = code;
    k.clinit = m;
    return m;
  }

  /** The method that runs for a virtual call of `sym` on an instance of `k`; null = abstract. */
  virtual(k: Klass, sym: MethodSymbol): Method | null {
    if (
      k.lambda &&
      (sym === k.lambda.sel ||
        (sym.isAbstract && sym.name === k.lambda.sel.name && sym.params.length === k.lambda.sel.params.length))
    )
      return k.lambda.run;
    const c = k.isArray ? this.types.known.object : k.sym;
    if (!c) {
      return this.interfaceDefault(k, sym);
    }
    const impl = this.checker.implementation(c, sym) ?? (sym.owner.isInterface && !sym.isAbstract ? sym : null);
    if (!impl || impl.isAbstract) return null;
    const ik = this.klass(impl.owner);
    const m = this.method(impl, ik);
    if (impl === sym || this.types.paramDesc(impl) === this.types.paramDesc(sym)) return m;
    return this.bridge(k, impl, sym, m);
  }
  private interfaceDefault(k: Klass, sym: MethodSymbol): Method | null {
    for (const i of k.interfaces) {
      const impl =
        sym.owner === i.sym || this.types.isSubClass(i.sym!, sym.owner)
          ? (this.checker.implementation(i.sym!, sym) ?? this.ownDefault(i.sym!, sym))
          : null;
      if (impl && !impl.isAbstract) return this.method(impl, this.klass(impl.owner));
    }
    if (!sym.isAbstract) return this.method(sym, this.klass(sym.owner));
    const o = this.checker.implementation(this.types.known.object, sym);
    return o && !o.isAbstract ? this.method(o, this.klass(this.types.known.object)) : null;
  }
  private ownDefault(c: ClassSymbol, sym: MethodSymbol): MethodSymbol | null {
    return (
      (c.methods.get(sym.name) ?? []).find(
        (m) => !m.isAbstract && !m.isStatic && this.checker.sameParams(m, sym, c.type),
      ) ?? null
    );
  }
  /** A bridge method: casts its arguments to what the overriding method takes (JLS 15.12.4.5). */
  private bridge(k: Klass, impl: MethodSymbol, sym: MethodSymbol, target: Method): Method {
    const ps = sym.params.map((p) => storageOf(this.types.erasure(p)));
    const m = this.fresh(sym.name, this.types.paramDesc(sym), target.klass, impl, false, ps, target.ret);
    m.hidden = true;
    void k;
    m.compile = () => {
      const b = this.body();
      b.setup(impl.owner, false);
      b.thisSlot();
      sym.params.forEach((p, i) => {
        const t = this.types.erasure(p);
        const kd = kindOf(t);
        b.load(kd, b.em.newSlot(kd === 'J' || kd === 'D'));
        const want = this.types.erasure(impl.params[i]!);
        if (!isPrim(t) && !this.types.isSubtype(t, want)) b.cast(want);
      });
      if (impl.owner.node) b.at(impl.owner.node.start);
      b.em.op(OP.INVOKESPECIAL, b.site(impl, impl.owner, null, false));
      if (impl.ret.k === 'void') b.em.op(OP.RETURN);
      else b.ret(kindOf(this.types.erasure(impl.ret)));
      return b.code();
    };
    return m;
  }

  // ---- lambdas
  private lambdaCount = new Map<ClassSymbol, number>();
  private lambdaKlasses = new Map<object, Klass>();
  private newLambdaKlass(host: ClassSymbol, iface: Type, caps: Storage[]): Klass {
    const n = (this.lambdaCount.get(host) ?? 0) + 1;
    this.lambdaCount.set(host, n);
    const obj = this.klass(this.types.known.object);
    const k = new Klass(this.klasses.length, `${host.name}$$Lambda`, null, obj, host.library);
    this.klasses.push(k);
    k.needsInit = false;
    k.display = `${host.name.replaceAll('/', '.')}$$Lambda`;
    for (const p of iface.k === 'inter' ? iface.parts : [iface]) {
      const e = this.types.erasure(p);
      if (e.k !== 'class' || !e.sym.isInterface) continue;
      const ik = this.klass(e.sym);
      k.interfaces.push(ik);
      for (const s of ik.supers) k.supers.add(s);
    }
    layout(
      k,
      caps.map((c, i) => ({ name: 'arg$' + (i + 1), kind: c, sym: null, type: null })),
      this.header,
    );
    for (const f of k.fields) {
      (f as { index: number }).index = this.fieldList.length;
      this.fieldList.push(f);
    }
    return k;
  }
  private runMethod(k: Klass, sel: MethodSymbol, gen: (b: Body) => void): void {
    const ps = sel.params.map((p) => storageOf(this.types.erasure(p)));
    const ret = sel.ret.k === 'void' ? ('V' as const) : storageOf(this.types.erasure(sel.ret));
    const m = this.fresh(sel.name, this.types.paramDesc(sel), k, sel, false, ps, ret);
    m.hidden = true;
    m.library = true;
    m.compile = () => {
      const b = this.body();
      b.em.newSlot(false);
      gen(b);
      return b.code();
    };
    k.lambda = { sel, run: m };
  }
  private loadCap(b: Body, k: Klass, i: number): void {
    const f = k.fields[i]!;
    b.thisSlot();
    b.em.op(
      {
        I: OP.GETFIELD_I,
        B: OP.GETFIELD_B,
        Z: OP.GETFIELD_B,
        C: OP.GETFIELD_C,
        S: OP.GETFIELD_S,
        J: OP.GETFIELD_L,
        F: OP.GETFIELD_F,
        D: OP.GETFIELD_D,
        A: OP.GETFIELD_A,
      }[f.kind],
      f.offset,
      f.index,
    );
  }
  /** Loads parameter `i` of the interface method and converts it from what the interface says it is to `want`. */
  private loadParam(b: Body, sel: MethodSymbol, slots: number[], i: number, actual: Type, want: Type): void {
    const e = this.types.erasure(sel.params[i]!);
    b.load(kindOf(e), slots[i]!);
    if (isPrim(e)) {
      b.coerce(e, want);
      return;
    }
    const a = isPrim(want)
      ? this.types.unboxed(actual)
        ? this.types.boxed(this.types.unboxed(actual)!)
        : this.types.boxed(want)
      : want;
    const ae = this.types.erasure(a);
    if (!this.types.isSubtype(e, ae)) b.cast(ae);
    if (isPrim(want)) b.coerce(a, want);
  }
  private paramSlots(b: Body, sel: MethodSymbol): number[] {
    return sel.params.map((p) => {
      const k = kindOf(this.types.erasure(p));
      return b.em.newSlot(k === 'J' || k === 'D');
    });
  }
  private finishRun(b: Body, sel: MethodSymbol, got: Type, actual: Type): void {
    if (sel.ret.k === 'void') {
      if (got.k !== 'void') b.em.op(OP.POP);
      b.em.op(OP.RETURN);
      return;
    }
    const e = this.types.erasure(sel.ret);
    if (isPrim(e)) b.coerce(got, e);
    else if (isPrim(got)) {
      b.coerce(got, this.types.unboxed(actual) ? actual : this.types.boxed(got));
    }
    b.ret(kindOf(e));
  }
  lambdaKlass(l: Lambda, host: ClassSymbol, routine: string): Klass {
    const have = this.lambdaKlasses.get(l);
    if (have) return have;
    const caps: Storage[] = l.capturesThis ? ['A'] : [];
    for (const v of l.captures) caps.push(storageOf(this.types.erasure(v.type)));
    const k = this.newLambdaKlass(host, l.fnType!, caps);
    this.lambdaKlasses.set(l, k);
    const sel = l.fn!;
    const hk = this.klass(host);
    const retT = l.fnReturn!;
    const name = `lambda$${routine === '<init>' ? 'new' : routine === '<clinit>' ? 'static' : routine.startsWith('lambda') ? (routine.split('$')[1] ?? 'main') : routine}$${host.initLambda++}`;
    const ps = [
      ...l.captures.map((v) => storageOf(this.types.erasure(v.type))),
      ...l.paramSyms!.map((v) => storageOf(this.types.erasure(v.type))),
    ];
    const ret = retT.k === 'void' ? ('V' as const) : storageOf(this.types.erasure(retT));
    const impl = this.fresh(name, '', hk, null, !l.capturesThis, ps, ret);
    impl.compile = () => {
      const b = this.body();
      const c = b.lambdaBody(l, host);
      return c;
    };
    const sym = new MethodSymbol(name, F.PRIVATE | (l.capturesThis ? 0 : F.STATIC), host);
    sym.params = [...l.captures.map((v) => v.type), ...l.paramSyms!.map((v) => v.type)];
    sym.ret = retT;
    hk.methods.set(sym, impl);
    this.runMethod(k, sel, (b) => {
      b.cls = host;
      const slots = this.paramSlots(b, sel);
      for (let i = 0; i < caps.length; i++) this.loadCap(b, k, i);
      l.paramSyms!.forEach((v, i) => this.loadParam(b, sel, slots, i, l.fnParams![i]!, v.type));
      b.em.op(l.capturesThis ? OP.INVOKESPECIAL : OP.INVOKESTATIC, b.site(sym, host, null, !l.capturesThis));
      this.finishRun(b, sel, retT.k === 'void' ? retT : isPrim(retT) ? retT : this.types.erasure(retT), retT);
    });
    return k;
  }
  refKlass(e: MethodRef, host: ClassSymbol, caps: Storage[]): Klass {
    const have = this.lambdaKlasses.get(e);
    if (have) return have;
    const k = this.newLambdaKlass(host, e.fnType!, caps);
    this.lambdaKlasses.set(e, k);
    const sel = e.fn!;
    const fp = e.fnParams!;
    this.runMethod(k, sel, (b) => {
      b.cls = host;
      const slots = this.paramSlots(b, sel);
      const m = e.sym;
      const pass = (from: number): void => {
        const n = m!.params.length;
        const given = fp.length - from;
        const each = (i: number, want: Type): void =>
          this.loadParam(b, sel, slots, i + from, fp[i + from]!, this.types.erasure(want));
        if (!e.varargsCall) {
          for (let i = 0; i < n; i++) each(i, m!.params[i]!);
          return;
        }
        for (let i = 0; i < n - 1; i++) each(i, m!.params[i]!);
        const el = this.types.erasure((m!.params[n - 1] as { elem: Type }).elem);
        b.em.op(OP.ICONST, given - (n - 1));
        b.newArrayOp(el);
        for (let i = n - 1; i < given; i++) {
          b.em.op(OP.DUP);
          b.em.op(OP.ICONST, i - (n - 1));
          each(i, el);
          b.em.op(
            {
              I: OP.IASTORE,
              B: OP.BASTORE,
              Z: OP.BASTORE,
              C: OP.CASTORE,
              S: OP.SASTORE,
              J: OP.LASTORE,
              F: OP.FASTORE,
              D: OP.DASTORE,
              A: OP.AASTORE,
            }[storageOf(el)],
          );
        }
      };
      switch (e.refKind) {
        case 'newarray': {
          this.loadParam(b, sel, slots, 0, fp[0]!, INT);
          const t = e.site as { elem: Type };
          b.newArrayOp(t.elem);
          this.finishRun(b, sel, e.site!, e.site!);
          return;
        }
        case 'arrayclone':
          if (caps.length) this.loadCap(b, k, 0);
          else this.loadParam(b, sel, slots, 0, fp[0]!, fp[0]!);
          b.em.op(OP.INVOKEVIRTUAL, b.site(this.cloneMethod(), this.types.known.object, null, false));
          this.finishRun(b, sel, this.types.objectType, e.fnReturn!);
          return;
        case 'new': {
          const c = m!.owner;
          b.em.op(OP.NEW, b.em.type({ k: 'class', sym: c, args: [], outer: null }));
          b.em.op(OP.DUP);
          let at = 0;
          if (this.hasOuterParam(c)) this.loadCap(b, k, at++);
          pass(0);
          while (at < caps.length) this.loadCap(b, k, at++);
          b.em.op(OP.INVOKESPECIAL, b.site(m!, c, this.ctorParams(c, m!), false));
          this.finishRun(b, sel, c.type, c.type);
          return;
        }
        case 'static':
          pass(0);
          b.em.op(OP.INVOKESTATIC, b.site(m!, m!.owner, null, true));
          break;
        case 'bound':
        case 'super':
          this.loadCap(b, k, 0);
          pass(0);
          b.em.op(
            e.refKind === 'super' || m!.flags & F.PRIVATE
              ? OP.INVOKESPECIAL
              : m!.owner.isInterface
                ? OP.INVOKEINTERFACE
                : OP.INVOKEVIRTUAL,
            b.site(m!, m!.owner, null, false),
          );
          break;
        default:
          this.loadParam(b, sel, slots, 0, fp[0]!, this.types.erasure(this.types.upper(e.site!)));
          pass(1);
          b.em.op(
            m!.flags & F.PRIVATE ? OP.INVOKESPECIAL : m!.owner.isInterface ? OP.INVOKEINTERFACE : OP.INVOKEVIRTUAL,
            b.site(m!, m!.owner, null, false),
          );
          break;
      }
      const rt = this.types.erasure(m!.ret);
      const actual = e.refReturn!;
      if (m!.ret.k === 'void') this.finishRun(b, sel, VOID, VOID);
      else {
        if (!isPrim(rt) && isPrim(this.types.erasure(sel.ret)))
          b.retype(rt, this.types.boxed(this.types.unboxed(actual) ?? this.types.erasure(sel.ret)), actual);
        this.finishRun(
          b,
          sel,
          isPrim(rt)
            ? rt
            : isPrim(this.types.erasure(sel.ret))
              ? this.types.boxed(this.types.unboxed(actual) ?? this.types.erasure(sel.ret))
              : rt,
          e.fnReturn!,
        );
      }
    });
    return k;
  }
}
