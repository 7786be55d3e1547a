// From attributed expressions to instructions, after com.sun.tools.javac.jvm.Gen with Lower and TransTypes folded in.
import { OP } from './opcodes.ts';
import { Emitter, Label } from './emitter.ts';
import { storageOf, type CallSite, type Code, type ConcatSite, type Storage } from './klass.ts';
import type { Linker } from './linker.ts';
import {
  F,
  type Binary,
  type Call,
  type Expr,
  type InstanceOf,
  type Lambda,
  type MethodRef,
  type NewExpr,
  type Pattern,
  type Unary,
} from '../ast/tree.ts';
import type { Constant } from '../check/constants.ts';
import { convert } from '../check/constants.ts';
import { unparen } from '../check/resolve.ts';
import type { Types } from '../check/relations.ts';
import type { ClassSymbol, MethodSymbol } from '../check/types.ts';
import { INT, LONG, isPrim, type PrimType, type Type, type VarSymbol } from '../check/types.ts';

type K = 'I' | 'J' | 'F' | 'D' | 'A';
/** Computational kind of a type. */
export function kindOf(t: Type): K {
  if (t.k !== 'prim') return 'A';
  switch (t.name) {
    case 'long':
      return 'J';
    case 'float':
      return 'F';
    case 'double':
      return 'D';
    default:
      return 'I';
  }
}
const LOAD: Record<K, number> = { I: OP.ILOAD, J: OP.LLOAD, F: OP.FLOAD, D: OP.DLOAD, A: OP.ALOAD };
const STORE: Record<K, number> = { I: OP.ISTORE, J: OP.LSTORE, F: OP.FSTORE, D: OP.DSTORE, A: OP.ASTORE };
const RET: Record<K, number> = { I: OP.IRETURN, J: OP.LRETURN, F: OP.FRETURN, D: OP.DRETURN, A: OP.ARETURN };
const ALOADS: Record<Storage, number> = {
  I: OP.IALOAD,
  B: OP.BALOAD,
  Z: OP.BALOAD,
  C: OP.CALOAD,
  S: OP.SALOAD,
  J: OP.LALOAD,
  F: OP.FALOAD,
  D: OP.DALOAD,
  A: OP.AALOAD,
};
const ASTORES: Record<Storage, number> = {
  I: OP.IASTORE,
  B: OP.BASTORE,
  Z: OP.BASTORE,
  C: OP.CASTORE,
  S: OP.SASTORE,
  J: OP.LASTORE,
  F: OP.FASTORE,
  D: OP.DASTORE,
  A: OP.AASTORE,
};
const GETF: Record<Storage, number> = {
  I: OP.GETFIELD_I,
  B: OP.GETFIELD_B,
  Z: OP.GETFIELD_B,
  C: OP.GETFIELD_C,
  S: OP.GETFIELD_S,
  J: OP.GETFIELD_L,
  F: OP.GETFIELD_F,
  D: OP.GETFIELD_D,
  A: OP.GETFIELD_A,
};
const PUTF: Record<Storage, number> = {
  I: OP.PUTFIELD_I,
  B: OP.PUTFIELD_B,
  Z: OP.PUTFIELD_B,
  C: OP.PUTFIELD_C,
  S: OP.PUTFIELD_S,
  J: OP.PUTFIELD_L,
  F: OP.PUTFIELD_F,
  D: OP.PUTFIELD_D,
  A: OP.PUTFIELD_A,
};
const SK: Record<Storage, number> = { I: 0, B: 0, Z: 0, C: 0, S: 0, J: 1, F: 2, D: 2, A: 3 };
export const GETS = [OP.GETSTATIC_I, OP.GETSTATIC_L, OP.GETSTATIC_D, OP.GETSTATIC_A],
  PUTS = [OP.PUTSTATIC_I, OP.PUTSTATIC_L, OP.PUTSTATIC_D, OP.PUTSTATIC_A];
const ARITH: Record<string, [number, number, number, number]> = {
  '+': [OP.IADD, OP.LADD, OP.FADD, OP.DADD],
  '-': [OP.ISUB, OP.LSUB, OP.FSUB, OP.DSUB],
  '*': [OP.IMUL, OP.LMUL, OP.FMUL, OP.DMUL],
  '/': [OP.IDIV, OP.LDIV, OP.FDIV, OP.DDIV],
  '%': [OP.IREM, OP.LREM, OP.FREM, OP.DREM],
  '<<': [OP.ISHL, OP.LSHL, 0, 0],
  '>>': [OP.ISHR, OP.LSHR, 0, 0],
  '>>>': [OP.IUSHR, OP.LUSHR, 0, 0],
  '&': [OP.IAND, OP.LAND, 0, 0],
  '|': [OP.IOR, OP.LOR, 0, 0],
  '^': [OP.IXOR, OP.LXOR, 0, 0],
};
const KI: Record<K, number> = { I: 0, J: 1, F: 2, D: 3, A: 0 };
const ICMP: Record<string, number> = {
  '==': OP.IF_ICMPEQ,
  '!=': OP.IF_ICMPNE,
  '<': OP.IF_ICMPLT,
  '>=': OP.IF_ICMPGE,
  '>': OP.IF_ICMPGT,
  '<=': OP.IF_ICMPLE,
};
const IF0: Record<string, number> = {
  '==': OP.IFEQ,
  '!=': OP.IFNE,
  '<': OP.IFLT,
  '>=': OP.IFGE,
  '>': OP.IFGT,
  '<=': OP.IFLE,
};
const NEG: Record<string, string> = { '==': '!=', '!=': '==', '<': '>=', '>=': '<', '>': '<=', '<=': '>' };

export abstract class Generate {
  em = new Emitter();
  readonly link: Linker;
  readonly types: Types;
  cls!: ClassSymbol;
  slots = new Map<VarSymbol, number>();
  isStaticCode = false;
  prologue = false;
  outerParam = -1;
  lineOf: (pos: number) => number = () => 0;
  routine = '';
  constructor(link: Linker) {
    this.link = link;
    this.types = link.types;
  }
  abstract switchExpr(e: Extract<Expr, { k: 'switchx' }>, want: Type | null): void;

  // ---- constants and conversions
  constant(c: Constant, t: Type): void {
    if (c.t === 'string') {
      this.em.op(OP.LDC_STRING, this.em.string(c.v));
      return;
    }
    if (c.t === 'null') {
      this.em.op(OP.ACONST_NULL);
      return;
    }
    const k = isPrim(t) ? (convert(c, t.name) ?? c) : c;
    switch (k.t) {
      case 'long':
        this.em.op(OP.LCONST, this.em.long(k.v));
        break;
      case 'double':
        this.em.op(OP.DCONST, this.em.double(k.v));
        break;
      case 'float':
        this.em.op(OP.FCONST, this.em.double(k.v));
        break;
      case 'boolean':
        this.em.op(OP.ICONST, k.v ? 1 : 0);
        break;
      case 'int':
      case 'short':
      case 'byte':
      case 'char':
        this.em.op(OP.ICONST, k.v);
        break;
    }
  }
  primConv(from: PrimType, to: PrimType): void {
    const a = kindOf(from),
      b = kindOf(to);
    if (a !== b) {
      const ops: Record<string, number> = {
        IJ: OP.I2L,
        IF: OP.I2F,
        ID: OP.I2D,
        JI: OP.L2I,
        JF: OP.L2F,
        JD: OP.L2D,
        FI: OP.F2I,
        FJ: OP.F2L,
        FD: OP.F2D,
        DI: OP.D2I,
        DJ: OP.D2L,
        DF: OP.D2F,
      };
      const op = ops[a + b];
      if (op !== undefined) this.em.op(op);
    }
    if (b === 'I') {
      const n = to.name,
        f = from.name;
      if (n === f) return;
      if (n === 'byte') this.em.op(OP.I2B);
      else if (n === 'char') {
        this.em.op(OP.I2C);
      } else if (n === 'short') {
        if (f !== 'byte') this.em.op(OP.I2S);
      }
    }
  }
  box(t: PrimType): void {
    const b = this.types.known.box[t.name]!;
    this.invokeNamed(
      OP.INVOKESTATIC,
      b,
      'valueOf',
      (m) => m.params.length === 1 && isPrim(m.params[0]!) && (m.params[0] as PrimType).name === t.name,
    );
  }
  unbox(t: PrimType, at?: Expr): void {
    const b = this.types.known.box[t.name]!;
    const pc = this.em.pc;
    this.invokeNamed(OP.INVOKEVIRTUAL, b, t.name + 'Value', (m) => m.params.length === 0);
    this.nullAt(pc, `Cannot invoke "${b.canonical}.${t.name}Value()"`, at ?? null);
  }
  /** Converts the value on the stack from type `from` to `to`. */
  coerce(from: Type, to: Type, at?: Expr): void {
    if (to.k === 'void' || to.k === 'err') return;
    if (isPrim(from)) {
      if (isPrim(to)) {
        this.primConv(from, to);
        return;
      }
      const u = to.k === 'class' ? this.types.unboxed(to) : null;
      if (u && u.name !== from.name) {
        this.primConv(from, u);
        this.box(u);
      } else this.box(from);
      return;
    }
    if (isPrim(to)) {
      const u = this.types.unboxed(from);
      if (u) {
        if (!(from.k === 'class' && this.types.known.box[u.name] === from.sym)) this.cast(this.types.boxed(u));
        this.unbox(u, at);
        this.primConv(u, to);
      } else {
        this.cast(this.types.boxed(to));
        this.unbox(to, at);
      }
      return;
    }
  }
  cast(t: Type): void {
    const e = this.types.erasure(t);
    if (this.types.isObject(e) || e.k === 'null') return;
    this.em.op(OP.CHECKCAST, this.em.type(e));
  }
  /** Emits a cast where an erased result does not already have the wanted type (TransTypes.retype). */
  retype(erased: Type, want: Type | null, actual: Type): void {
    if (!want || isPrim(erased) || erased.k === 'void') return;
    const w = this.types.erasure(isPrim(want) ? actual : want);
    if (isPrim(w) || w.k === 'null' || w.k === 'void' || w.k === 'err') return;
    if (!this.types.isSubtype(this.types.erasure(erased), w)) {
      // the context may want less than the type says; casting to the wider of the two is what javac does
      this.cast(w);
    }
  }
  genTo(e: Expr, target: Type): void {
    const t = e.type!;
    const c = e.constant ?? unparen(e).constant;
    if (c && isPrim(target) && isPrim(t)) {
      this.constant(c, target);
      return;
    }
    this.gen(
      e,
      isPrim(target)
        ? isPrim(t)
          ? null
          : this.types.unboxed(t)
            ? this.types.boxed(this.types.unboxed(t)!)
            : this.types.boxed(target)
        : target,
    );
    this.coerce(t, target, e);
  }
  load(k: K, slot: number): void {
    this.em.op(LOAD[k], slot);
  }
  store(k: K, slot: number): void {
    this.em.op(STORE[k], slot);
  }
  ret(k: K): void {
    this.em.op(RET[k]);
  }
  at(pos: number): void {
    this.em.line(this.lineOf(pos));
  }

  // ---- calls
  site(sym: MethodSymbol, owner: ClassSymbol, params: readonly Type[] | null, isStatic: boolean): number {
    const ps = (params ?? sym.params).map((p) => storageOf(this.types.erasure(p)));
    const ret = sym.ret.k === 'void' || sym.isCtor ? 'V' : storageOf(this.types.erasure(sym.ret));
    let wide: number[] | null = null;
    let slot = isStatic ? 0 : 1;
    const at: number[] = isStatic ? [] : [0];
    for (const p of ps) {
      at.push(slot);
      if (p === 'J' || p === 'D') {
        slot += 2;
        wide = at;
      } else slot++;
    }
    const c: CallSite = {
      sym,
      owner,
      nargs: ps.length + (isStatic ? 0 : 1),
      wide,
      argKinds: (isStatic ? '' : 'A') + ps.join(''),
      ret,
      icKlass: -1,
      icMethod: null,
      target: null,
      ownerKlass: null,
    };
    this.em.calls.push(c);
    return this.em.calls.length - 1;
  }
  invokeNamed(op: number, c: ClassSymbol, name: string, pick: (m: MethodSymbol) => boolean): void {
    const m = c.members().methods.get(name)?.find(pick);
    if (!m) throw new Error(`no ${c.name}.${name}`);
    this.em.op(op, this.site(m, c, null, op === OP.INVOKESTATIC));
  }
  private nullAt(pc: number, action: string, e: Expr | null): void {
    if (pc >= 0 && !this.em.dead)
      this.em.nulls.set(pc, { action, what: e ? this.link.nullText(e, this.slotText(), this.isStaticCode) : null });
  }
  private slotText(): (v: VarSymbol) => string {
    const m = new Map(this.slots);
    return (v) => {
      const s = m.get(v);
      if (s === undefined) return v.name;
      return v.kind === 'param' && s >= 0 && this.paramIndex.has(v)
        ? `<parameter${this.paramIndex.get(v)!}>`
        : `<local${s}>`;
    };
  }
  paramIndex = new Map<VarSymbol, number>();
  methodText(m: MethodSymbol, owner: ClassSymbol): string {
    return `${owner.name.replaceAll('/', '.')}.${m.name}(${m.params.map((p) => this.link.external(this.types.erasure(p))).join(', ')})`;
  }
  args(list: Expr[], m: MethodSymbol, varargs: boolean, paramTypes: readonly Type[] | undefined): void {
    const n = m.params.length;
    const target = (i: number): Type => {
      const d = m.params[i]!;
      const p = this.types.erasure(d);
      if (isPrim(p)) return p;
      const actual = paramTypes?.[i];
      void actual;
      return p;
    };
    if (!varargs) {
      list.forEach((a, i) => this.argTo(a, target(i), m.params[i]!, paramTypes?.[i]));
      return;
    }
    for (let i = 0; i < n - 1; i++) this.argTo(list[i]!, target(i), m.params[i]!, paramTypes?.[i]);
    const arr = target(n - 1);
    const actualArr = paramTypes?.[n - 1] ? this.types.erasure(paramTypes[n - 1]!) : arr;
    const made =
      m.params[n - 1]!.k === 'array' && (m.params[n - 1] as { elem: Type }).elem.k === 'tvar' && actualArr.k === 'array'
        ? actualArr
        : arr;
    const elem = (made as { elem: Type }).elem;
    const rest = list.slice(n - 1);
    this.em.op(OP.ICONST, rest.length);
    this.newArrayOp(elem);
    rest.forEach((a, i) => {
      this.em.op(OP.DUP);
      this.em.op(OP.ICONST, i);
      this.genTo(a, elem);
      this.em.op(ASTORES[storageOf(elem)]);
    });
  }
  private argTo(a: Expr, erased: Type, declared: Type, actual: Type | undefined): void {
    // boxing follows the instantiated parameter type; the cast follows the erased one
    if (!isPrim(erased) && isPrim(a.type!) && actual && !isPrim(actual) && declared.k === 'tvar') {
      this.genTo(a, this.types.unboxed(actual) ? actual : erased);
      return;
    }
    this.genTo(a, erased);
  }
  newArrayOp(elem: Type): void {
    const s = storageOf(elem);
    if (s === 'A') this.em.op(OP.ANEWARRAY, this.em.type(this.types.erasure(elem)));
    else this.em.op(OP.NEWARRAY, 'IBCSZJFD'.indexOf(s));
  }
  thisSlot(): void {
    this.em.op(OP.ALOAD, 0);
  }
  /** Pushes the `this` of an enclosing class. */
  loadThisOf(target: ClassSymbol | null): void {
    let cur = this.cls;
    let first = true;
    if (target === null || this.types.isSubClass(cur, target)) {
      this.thisSlot();
      return;
    }
    if (this.prologue && this.outerParam >= 0) {
      this.em.op(OP.ALOAD, this.outerParam);
      cur = (cur.outer ?? cur.localHost)!;
      first = false;
    } else this.thisSlot();
    while (!this.types.isSubClass(cur, target)) {
      const f = this.link.outerField(cur);
      this.em.op(OP.GETFIELD_A, f.offset, f.index);
      cur = (cur.outer ?? cur.localHost)!;
      first = false;
      if (!cur) throw new Error('no enclosing ' + target.name);
    }
    void first;
  }
  /** Pushes the values a constructor of a local or inner class takes besides its declared parameters. */
  loadCaptured(c: ClassSymbol): void {
    for (const v of c.capturedVars) this.loadVar(v);
  }
  loadVar(v: VarSymbol): void {
    const s = this.slots.get(v);
    if (s !== undefined) {
      this.load(kindOf(v.type), s);
      return;
    }
    // a captured variable: a field of this class or of an enclosing local class
    let cur: ClassSymbol | null = this.cls;
    this.thisSlot();
    while (cur && !cur.capturedVars.includes(v)) {
      const f = this.link.outerField(cur);
      this.em.op(OP.GETFIELD_A, f.offset, f.index);
      cur = cur.outer ?? cur.localHost;
    }
    if (!cur) throw new Error('captured variable ' + v.name);
    const f = this.link.capturedField(cur, v);
    this.em.op(GETF[f.kind], f.offset, f.index);
  }
  call(e: Call, want: Type | null): void {
    const m = e.sym!;
    if (m.generated === 'arrayclone') {
      this.gen(e.target!, e.target!.type!);
      this.at(e.pos);
      const pc = this.em.pc;
      this.em.op(OP.INVOKEVIRTUAL, this.site(this.link.cloneMethod(), this.types.known.object, null, false));
      this.nullAt(pc, 'Cannot invoke "Object.clone()"', e.target!);
      if (want && !this.types.isObject(this.types.erasure(want))) this.cast(e.type!);
      return;
    }
    const owner = m.owner;
    if (m.isStatic) {
      if (e.target && !((e.target.k === 'id' || e.target.k === 'sel') && e.target.cls && !e.target.sym)) {
        if (!this.isTypeName(e.target)) {
          this.gen(e.target, null);
          this.em.op(OP.POP);
        }
      }
      this.args(e.args, m, e.varargsCall === true, e.paramTypes);
      this.at(e.pos);
      this.em.op(OP.INVOKESTATIC, this.site(m, owner, null, true));
    } else {
      let special = e.superCall === true;
      if (e.target) {
        if (e.target.k === 'super') {
          if (e.target.qualifier && !(e.site!.k === 'class' && e.site!.sym.isInterface)) {
            if (e.target.cls !== this.cls) this.link.refuse('qualified-super-call', e.pos);
            this.loadThisOf(e.target.cls!);
          } else this.loadThisOf(e.target.cls ?? this.cls);
        } else this.gen(e.target, this.receiverType(m, e.target.type!));
      } else this.loadThisOf(e.throughOuter ?? null);
      if (m.flags & F.PRIVATE) special = true;
      this.args(e.args, m, e.varargsCall === true, e.paramTypes);
      this.at(e.pos);
      const pc = this.em.pc;
      const recv = e.target?.type;
      const iface = owner.isInterface;
      if (special) this.em.op(OP.INVOKESPECIAL, this.site(m, owner, null, false));
      else this.em.op(iface ? OP.INVOKEINTERFACE : OP.INVOKEVIRTUAL, this.site(m, owner, null, false));
      if (e.target && e.target.k !== 'super' && e.target.k !== 'this') {
        const rt = recv ? this.types.erasure(recv) : null;
        const shown = this.shownOwner(m, rt);
        this.nullAt(pc, `Cannot invoke "${this.methodText(m, shown)}"`, e.target);
      }
    }
    if (m.ret.k !== 'void')
      this.retype(m.ret.k === 'tvar' || m.ret.k === 'array' || m.ret.k === 'class' ? m.ret : m.ret, want, e.type!);
  }
  /** The class javac names in the call: the receiver's own type, unless the method is Object's. */
  private shownOwner(m: MethodSymbol, rt: Type | null): ClassSymbol {
    if (m.owner === this.types.known.object || !rt || rt.k !== 'class') return m.owner;
    return rt.sym;
  }
  private receiverType(m: MethodSymbol, t: Type): Type {
    const e = this.types.erasure(t);
    void m;
    return e;
  }
  private isTypeName(e: Expr): boolean {
    return (e.k === 'id' || e.k === 'sel') && e.sym === undefined;
  }
  ctorArgsOuter(c: ClassSymbol, outer: Expr | null): void {
    if (!this.link.hasOuterParam(c)) return;
    if (outer) {
      this.gen(outer, outer.type!);
      const pc = this.em.pc;
      this.em.op(OP.NULLCHECK);
      this.nullAt(pc, 'Cannot invoke "Object.getClass()"', outer);
      return;
    }
    const host = c.outer ?? c.localHost;
    this.loadThisOf(host);
  }
  create(e: NewExpr, want: Type | null): void {
    void want;
    const c = e.newClass ?? (e.type as { sym: ClassSymbol }).sym;
    this.at(e.pos);
    this.em.op(OP.NEW, this.em.type({ k: 'class', sym: c, args: [], outer: null }));
    this.em.op(OP.DUP);
    if (e.newClass) {
      // anonymous: its constructor takes what the super constructor takes
      const sup = c.superType!.sym;
      const sc = e.sym && !sup.isInterface && !(e.cls.type?.k === 'class' && e.cls.type.sym.isInterface) ? e.sym : null;
      if (e.outer) this.link.refuse('qualified-anonymous-class', e.pos);
      const ctor = this.link.anonymousCtor(c, sc);
      this.ctorArgsOuter(c, null);
      if (sc) this.args(e.args, sc, e.varargsCall === true, e.paramTypes);
      this.loadCaptured(c);
      this.at(e.pos);
      this.em.op(OP.INVOKESPECIAL, this.site(ctor, c, this.link.ctorParams(c, ctor), false));
      return;
    }
    this.ctorArgsOuter(c, e.outer);
    this.args(e.args, e.sym!, e.varargsCall === true, e.paramTypes);
    if (c.local) this.loadCaptured(c);
    this.at(e.pos);
    this.em.op(OP.INVOKESPECIAL, this.site(e.sym!, c, this.link.ctorParams(c, e.sym!), false));
  }

  // ---- expressions
  gen(e: Expr, want: Type | null): void {
    if (e.constant && e.type && (isPrim(e.type) || e.constant.t === 'string')) {
      this.constant(e.constant, e.type);
      return;
    }
    switch (e.k) {
      case 'lit':
        this.constant(e.value, e.type!);
        return;
      case 'paren':
        this.gen(e.expr, want);
        return;
      case 'id': {
        const v = e.sym!;
        if (v.constant) {
          this.constant(v.constant, v.type);
          return;
        }
        if (v.kind === 'field') this.field(v, null, e.throughOuter ?? null, e.pos);
        else this.loadVar(v);
        this.retype(v.type, want, e.type!);
        return;
      }
      case 'sel': {
        if (e.arrayLength) {
          this.gen(e.expr, e.expr.type!);
          const pc = this.em.pc;
          this.em.op(OP.ARRAYLENGTH);
          this.nullAt(pc, 'Cannot read the array length', e.expr);
          return;
        }
        const v = e.sym!;
        if (v.constant && v.isStatic) {
          this.constant(v.constant, v.type);
          return;
        }
        this.field(v, e.expr, null, e.pos);
        this.retype(v.type, want, e.type!);
        return;
      }
      case 'this':
        this.loadThisOf(e.cls ?? null);
        return;
      case 'super':
        this.thisSlot();
        return;
      case 'classlit': {
        this.em.op(OP.LDC_CLASS, this.em.type(e.of.type!));
        return;
      }
      case 'call':
        this.call(e, want);
        return;
      case 'new':
        this.create(e, want);
        return;
      case 'newarray':
        this.newArray(e);
        return;
      case 'unary':
        this.unary(e, true);
        return;
      case 'binary':
        this.binary(e);
        return;
      case 'assign':
        this.assign(e, true);
        return;
      case 'compound':
        this.compound(e, true);
        return;
      case 'cond': {
        const els = new Label(),
          end = new Label();
        const t = e.type!;
        this.jumpFalse(e.cond, els);
        this.armTo(e.then, t, want);
        this.em.jump(OP.GOTO, end);
        this.em.mark(els);
        this.armTo(e.else, t, want);
        this.em.mark(end);
        return;
      }
      case 'instanceof':
        this.boolean(e);
        return;
      case 'cast': {
        const to = e.to.type!;
        const from = e.expr.type!;
        if (to.k === 'inter') {
          this.gen(e.expr, null);
          for (const p of to.parts) this.cast(p);
          return;
        }
        if (isPrim(to)) {
          if (isPrim(from)) {
            this.gen(e.expr, null);
            this.primConv(from, to);
          } else {
            const u = this.types.unboxed(from);
            if (u) {
              this.gen(e.expr, from);
              this.coerce(from, to, e.expr);
            } else {
              this.gen(e.expr, null);
              this.at(e.pos);
              this.cast(this.types.boxed(to));
              this.unbox(to, e.expr);
            }
          }
          return;
        }
        if (isPrim(from)) {
          this.genTo(e.expr, this.types.unboxed(to) ? to : this.types.boxed(from));
          return;
        }
        this.gen(e.expr, null);
        const et = this.types.erasure(to);
        const src = this.erasedOf(e.expr);
        if (!this.types.isSubtype(src, et)) {
          this.at(e.pos);
          this.cast(et);
        }
        return;
      }
      case 'index': {
        const at = this.types.upper(e.expr.type!);
        this.gen(e.expr, at);
        this.genTo(e.index, INT);
        const el = (at as { elem: Type }).elem;
        const pc = this.em.pc;
        this.em.op(ALOADS[storageOf(this.types.erasure(el))]);
        this.nullAt(pc, `Cannot load from ${arrayWord(el)} array`, e.expr);
        this.retype(el, want, e.type!);
        return;
      }
      case 'lambda':
        this.lambda(e);
        return;
      case 'mref':
        this.methodRef(e);
        return;
      case 'switchx':
        this.switchExpr(e, want);
        return;
    }
  }
  armTo(e: Expr, t: Type, want: Type | null): void {
    if (isPrim(t)) this.genTo(e, t);
    else if (isPrim(e.type!)) this.genTo(e, this.types.unboxed(t) ? t : this.types.boxed(e.type!));
    else {
      this.gen(e, want ?? t);
    }
  }
  /** Erased type of the value an expression leaves without a cast. */
  erasedOf(e: Expr): Type {
    const x = unparen(e);
    if (x.k === 'call' && x.sym && x.sym.generated !== 'arrayclone')
      return this.types.erasure(x.sym.name === 'getClass' ? x.type! : x.sym.ret);
    if ((x.k === 'id' || x.k === 'sel') && x.sym && !(x.k === 'sel' && x.arrayLength))
      return this.types.erasure(x.sym.type);
    if (x.k === 'index') return this.types.erasure((this.types.upper(x.expr.type!) as { elem: Type }).elem ?? x.type!);
    if (x.k === 'cond') return this.types.objectType;
    return this.types.erasure(x.type!);
  }
  field(v: VarSymbol, target: Expr | null, outer: ClassSymbol | null, pos: number): void {
    if (v.isStatic) {
      if (
        target &&
        !this.isTypeName(target) &&
        !((target.k === 'id' || target.k === 'sel') && target.cls && !target.sym)
      ) {
        this.gen(target, null);
        this.em.op(OP.POP);
      }
      const f = this.link.staticField(v);
      this.at(pos);
      this.em.op(
        GETS[SK[f.kind]]!,
        f.index,
        this.em.type({ k: 'class', sym: v.owner as ClassSymbol, args: [], outer: null }),
      );
      return;
    }
    const f = this.link.instanceField(v);
    if (target) this.gen(target, this.types.erasure((v.owner as ClassSymbol).type));
    else this.loadThisOf(outer);
    this.at(pos);
    const pc = this.em.pc;
    this.em.op(GETF[f.kind], f.offset, f.index);
    if (target) this.nullAt(pc, `Cannot read field "${v.name}"`, target);
  }
  private newArray(e: Extract<Expr, { k: 'newarray' }>): void {
    const t = e.type as { elem: Type };
    if (e.init) {
      this.at(e.pos);
      this.em.op(OP.ICONST, e.init.length);
      this.newArrayOp(t.elem);
      const el = t.elem;
      e.init.forEach((x, i) => {
        this.em.op(OP.DUP);
        this.em.op(OP.ICONST, i);
        if (x.k === 'newarray' && !x.elem) this.newArray(x);
        else this.genTo(x, this.types.erasure(el).k === 'prim' ? el : this.elementTarget(el));
        this.em.op(ASTORES[storageOf(this.types.erasure(el))]);
      });
      return;
    }
    for (const d of e.dims) this.genTo(d, INT);
    this.at(e.pos);
    if (e.dims.length === 1) this.newArrayOp(t.elem);
    else this.em.op(OP.MULTIANEWARRAY, this.em.type(this.types.erasure(e.type!)), e.dims.length);
  }
  private elementTarget(el: Type): Type {
    return el;
  }
  private unary(e: Unary, used: boolean): void {
    const t = e.opType as PrimType;
    switch (e.op) {
      case 'neg':
        this.genTo(e.expr, t);
        this.em.op([OP.INEG, OP.LNEG, OP.FNEG, OP.DNEG][KI[kindOf(t)]]!);
        return;
      case 'pos':
        this.genTo(e.expr, t);
        return;
      case '~':
        this.genTo(e.expr, t);
        if (kindOf(t) === 'J') {
          this.em.op(OP.LCONST, this.em.long(-1n));
          this.em.op(OP.LXOR);
        } else {
          this.em.op(OP.ICONST, -1);
          this.em.op(OP.IXOR);
        }
        return;
      case '!':
        this.boolean(e);
        return;
    }
    const post = e.op.startsWith('x');
    const inc = e.op.includes('++');
    const x = unparen(e.expr);
    const vt = x.type!;
    if (x.k === 'id' && x.sym && x.sym.kind !== 'field' && isPrim(vt) && vt.name === 'int') {
      const s = this.slots.get(x.sym)!;
      if (used && post) this.em.op(OP.ILOAD, s);
      this.em.op(OP.IINC, s, inc ? 1 : -1);
      if (used && !post) this.em.op(OP.ILOAD, s);
      return;
    }
    const k = kindOf(t);
    const one = (): void => {
      switch (k) {
        case 'J':
          this.em.op(OP.LCONST, this.em.long(1n));
          break;
        case 'F':
          this.em.op(OP.FCONST, this.em.double(1));
          break;
        case 'D':
          this.em.op(OP.DCONST, this.em.double(1));
          break;
        default:
          this.em.op(OP.ICONST, 1);
      }
    };
    const depth = this.lvalue(x);
    this.dupLvalue(depth);
    this.loadLvalue(x, e.pos);
    if (used && post) this.dupUnder(depth);
    this.coerce(vt, t, x);
    const wide = k === 'I' ? INT : t;
    one();
    this.em.op(ARITH[inc ? '+' : '-']![KI[k]]!);
    if (isPrim(vt)) {
      if (vt.name !== t.name || vt.name === 'byte' || vt.name === 'short' || vt.name === 'char')
        this.primConv(wide, vt);
    } else {
      this.primConv(wide, t);
      this.box(t);
    }
    if (used && !post) this.dupUnder(depth);
    this.storeLvalue(x, e.pos);
  }
  /** Pushes what an assignment target needs (0, 1 or 2 operands). */
  private lvalue(x: Expr): number {
    if (x.k === 'index') {
      this.gen(x.expr, this.types.upper(x.expr.type!));
      this.genTo(x.index, INT);
      return 2;
    }
    if (x.k === 'id') {
      const v = x.sym!;
      if (v.kind !== 'field' || v.isStatic) return 0;
      this.loadThisOf(x.throughOuter ?? null);
      return 1;
    }
    if (x.k === 'sel') {
      const v = x.sym!;
      if (v.isStatic) {
        if (!this.isTypeName(x.expr) && !((x.expr.k === 'id' || x.expr.k === 'sel') && x.expr.cls && !x.expr.sym)) {
          this.gen(x.expr, null);
          this.em.op(OP.POP);
        }
        return 0;
      }
      this.gen(x.expr, this.types.erasure((v.owner as ClassSymbol).type));
      return 1;
    }
    throw new Error('lvalue');
  }
  private dupLvalue(d: number): void {
    if (d === 1) this.em.op(OP.DUP);
    else if (d === 2) this.em.op(OP.DUP2);
  }
  private dupUnder(d: number): void {
    this.em.op(d === 0 ? OP.DUP : d === 1 ? OP.DUP_X1 : OP.DUP_X2);
  }
  private loadLvalue(x: Expr, pos: number): void {
    if (x.k === 'index') {
      const el = (this.types.upper(x.expr.type!) as { elem: Type }).elem;
      const pc = this.em.pc;
      this.em.op(ALOADS[storageOf(this.types.erasure(el))]);
      this.nullAt(pc, `Cannot load from ${arrayWord(el)} array`, x.expr);
      this.retype(el, x.type!, x.type!);
      return;
    }
    const v = (x as { sym: VarSymbol }).sym;
    if (v.kind !== 'field') {
      this.load(kindOf(v.type), this.slots.get(v)!);
      return;
    }
    if (v.isStatic) {
      const f = this.link.staticField(v);
      this.at(pos);
      this.em.op(
        GETS[SK[f.kind]]!,
        f.index,
        this.em.type({ k: 'class', sym: v.owner as ClassSymbol, args: [], outer: null }),
      );
    } else {
      const f = this.link.instanceField(v);
      const pc = this.em.pc;
      this.em.op(GETF[f.kind], f.offset, f.index);
      if (x.k === 'sel') this.nullAt(pc, `Cannot read field "${v.name}"`, x.expr);
    }
    this.retype(v.type, x.type!, x.type!);
  }
  private storeLvalue(x: Expr, pos: number): void {
    if (x.k === 'index') {
      const el = (this.types.upper(x.expr.type!) as { elem: Type }).elem;
      this.at(pos);
      const pc = this.em.pc;
      this.em.op(ASTORES[storageOf(this.types.erasure(el))]);
      this.nullAt(pc, `Cannot store to ${arrayWord(el)} array`, x.expr);
      return;
    }
    const v = (x as { sym: VarSymbol }).sym;
    if (v.kind !== 'field') {
      const s = this.slots.get(v)!;
      this.store(kindOf(v.type), s);
      return;
    }
    if (v.isStatic) {
      const f = this.link.staticField(v);
      this.em.op(
        PUTS[SK[f.kind]]!,
        f.index,
        this.em.type({ k: 'class', sym: v.owner as ClassSymbol, args: [], outer: null }),
      );
      return;
    }
    const f = this.link.instanceField(v);
    const pc = this.em.pc;
    this.em.op(PUTF[f.kind], f.offset, f.index);
    if (x.k === 'sel') this.nullAt(pc, `Cannot assign field "${v.name}"`, x.expr);
  }
  private assign(e: Extract<Expr, { k: 'assign' }>, used: boolean): void {
    const x = unparen(e.left);
    const d = this.lvalue(x);
    const t =
      x.k === 'index' ? (this.types.upper(x.expr.type!) as { elem: Type }).elem : (x as { sym: VarSymbol }).sym.type;
    this.genTo(e.right, isPrim(t) ? t : isPrim(e.right.type!) ? x.type! : this.types.erasure(t));
    if (used) this.dupUnder(d);
    this.storeLvalue(x, e.pos);
  }
  private compound(e: Extract<Expr, { k: 'compound' }>, used: boolean): void {
    const x = unparen(e.left);
    const d = this.lvalue(x);
    this.dupLvalue(d);
    this.loadLvalue(x, e.pos);
    const vt = x.type!;
    if (e.opType!.k === 'class') {
      this.toStringPart(vt);
      const parts: { e: Expr }[] = [];
      this.flatten(e.right, parts, false);
      const site: ConcatSite = { recipe: ['A'], n: 1 };
      for (const p of parts) this.concatPart(p.e, site);
      this.em.concats.push(site);
      this.em.op(OP.INVOKEDYNAMIC_CONCAT, this.em.concats.length - 1);
    } else {
      const t = e.opType as PrimType;
      this.coerce(vt, t, x);
      const shift = e.op === '<<' || e.op === '>>' || e.op === '>>>';
      if (shift) this.shiftCount(e.right);
      else this.genTo(e.right, t);
      this.at(e.pos);
      this.em.op(ARITH[e.op]![KI[kindOf(t)]]!);
      if (isPrim(vt)) this.primConv(t.name === 'byte' || t.name === 'short' || t.name === 'char' ? INT : t, vt);
      else {
        const u = this.types.unboxed(vt)!;
        this.primConv(t, u);
        this.box(u);
      }
    }
    if (used) this.dupUnder(d);
    this.storeLvalue(x, e.pos);
  }
  private shiftCount(r: Expr): void {
    const u = this.types.unboxed(r.type!)!;
    this.genTo(r, u);
    if (u.name === 'long') this.em.op(OP.L2I);
  }
  private toStringPart(t: Type): void {
    if (!isPrim(t)) this.stringOf();
  }
  /** String.valueOf(Object) of the reference on the stack. */
  stringOf(): void {
    this.invokeNamed(
      OP.INVOKESTATIC,
      this.types.known.string,
      'valueOf',
      (m) => m.params.length === 1 && this.types.isObject(m.params[0]!),
    );
  }
  private flatten(e: Expr, out: { e: Expr }[], top: boolean): void {
    const x = unparen(e);
    if (top && x.k === 'binary' && x.op === '+' && x.opType?.k === 'class' && !x.constant) {
      this.flatten(x.left, out, true);
      out.push({ e: x.right });
      return;
    }
    out.push({ e });
  }
  private concatPart(e: Expr, site: ConcatSite): void {
    const c = e.constant ?? unparen(e).constant;
    if (c && e.type) {
      const s = this.link.constantText(c, e.type);
      site.recipe.push('=' + s);
      return;
    }
    const t = e.type!;
    if (isPrim(t)) {
      this.gen(e, null);
      site.recipe.push(storageOf(t));
    } else {
      this.gen(e, this.types.isString(t) ? t : null);
      this.stringOf();
      site.recipe.push('A');
    }
    site.n++;
  }
  private binary(e: Binary): void {
    if (e.op === '+' && e.opType?.k === 'class') {
      const parts: { e: Expr }[] = [];
      this.flatten(e, parts, true);
      const site: ConcatSite = { recipe: [], n: 0 };
      for (const p of parts) this.concatPart(p.e, site);
      this.at(e.pos);
      this.em.concats.push(site);
      this.em.op(OP.INVOKEDYNAMIC_CONCAT, this.em.concats.length - 1);
      return;
    }
    if (ICMP[e.op] || e.op === '&&' || e.op === '||') {
      this.boolean(e);
      return;
    }
    const t = e.opType as PrimType;
    this.genTo(e.left, t);
    if (e.op === '<<' || e.op === '>>' || e.op === '>>>') this.shiftCount(e.right);
    else this.genTo(e.right, t);
    if (e.op === '/' || e.op === '%') this.at(e.pos);
    this.em.op(ARITH[e.op]![KI[kindOf(t)]]!);
  }
  private boolean(e: Expr): void {
    const f = new Label(),
      end = new Label();
    this.jumpFalse(e, f);
    this.em.op(OP.ICONST, 1);
    this.em.jump(OP.GOTO, end);
    this.em.mark(f);
    this.em.op(OP.ICONST, 0);
    this.em.mark(end);
  }
  jumpFalse(e: Expr, l: Label): void {
    this.jumpIf(e, l, false);
  }
  jumpIf(e: Expr, l: Label, when: boolean): void {
    const c = e.constant ?? unparen(e).constant;
    if (c?.t === 'boolean') {
      if (c.v === when) this.em.jump(OP.GOTO, l);
      return;
    }
    const x = unparen(e);
    switch (x.k) {
      case 'unary':
        if (x.op === '!') {
          this.jumpIf(x.expr, l, !when);
          return;
        }
        break;
      case 'binary':
        if (x.op === '&&') {
          if (when) {
            const no = new Label();
            this.jumpIf(x.left, no, false);
            this.jumpIf(x.right, l, true);
            this.em.mark(no);
          } else {
            this.jumpIf(x.left, l, false);
            this.jumpIf(x.right, l, false);
          }
          return;
        }
        if (x.op === '||') {
          if (when) {
            this.jumpIf(x.left, l, true);
            this.jumpIf(x.right, l, true);
          } else {
            const yes = new Label();
            this.jumpIf(x.left, yes, true);
            this.jumpIf(x.right, l, false);
            this.em.mark(yes);
          }
          return;
        }
        if (ICMP[x.op]) {
          this.compare(x, l, when);
          return;
        }
        break;
      case 'instanceof':
        this.instanceOf(x, l, when);
        return;
      case 'cond': {
        const els = new Label(),
          end = new Label();
        this.jumpFalse(x.cond, els);
        this.jumpIfBool(x.then, l, when);
        this.em.jump(OP.GOTO, end);
        this.em.mark(els);
        this.jumpIfBool(x.else, l, when);
        this.em.mark(end);
        return;
      }
    }
    this.jumpIfBool(e, l, when);
  }
  private jumpIfBool(e: Expr, l: Label, when: boolean): void {
    const x = unparen(e);
    if (
      x !== e ||
      ((x.k === 'binary' || x.k === 'unary' || x.k === 'instanceof' || x.k === 'cond') && isPrim(x.type!))
    ) {
      if (
        (x.k === 'binary' && (ICMP[x.op] || x.op === '&&' || x.op === '||')) ||
        (x.k === 'unary' && x.op === '!') ||
        x.k === 'instanceof'
      ) {
        this.jumpIf(x, l, when);
        return;
      }
    }
    this.genTo(e, { k: 'prim', name: 'boolean' });
    this.em.jump(when ? OP.IFNE : OP.IFEQ, l);
  }
  private compare(x: Binary, l: Label, when: boolean): void {
    const op = when ? x.op : NEG[x.op]!;
    const t = x.opType!;
    if (!isPrim(t)) {
      const nl = unparen(x.left).type?.k === 'null',
        nr = unparen(x.right).type?.k === 'null';
      if (nr || nl) {
        this.gen(nr ? x.left : x.right, null);
        this.em.jump(op === '==' ? OP.IFNULL : OP.IFNONNULL, l);
        return;
      }
      this.gen(x.left, null);
      this.gen(x.right, null);
      this.em.jump(op === '==' ? OP.IF_ACMPEQ : OP.IF_ACMPNE, l);
      return;
    }
    const k = kindOf(t);
    if (k === 'I') {
      this.genTo(x.left, t);
      const c = x.right.constant ?? unparen(x.right).constant;
      if (c && 'v' in c && (c.v === 0 || c.v === false)) {
        this.em.jump(IF0[op]!, l);
        return;
      }
      this.genTo(x.right, t);
      this.em.jump(ICMP[op]!, l);
      return;
    }
    this.genTo(x.left, t);
    this.genTo(x.right, t);
    // NaN must fail the source operator: the comparison variant is chosen by it, not by its negation
    const less = x.op === '<' || x.op === '<=';
    this.em.op(k === 'J' ? OP.LCMP : k === 'F' ? (less ? OP.FCMPG : OP.FCMPL) : less ? OP.DCMPG : OP.DCMPL);
    this.em.jump(IF0[op]!, l);
  }
  private instanceOf(x: InstanceOf, l: Label, when: boolean): void {
    if (x.of) {
      this.gen(x.expr, null);
      this.at(x.pos);
      this.em.op(OP.INSTANCEOF, this.em.type(this.types.erasure(x.of.type!)));
      this.em.jump(when ? OP.IFNE : OP.IFEQ, l);
      return;
    }
    const t = x.expr.type!;
    const no = new Label();
    this.gen(x.expr, null);
    const tmp = this.em.newSlot(false);
    this.em.op(OP.ASTORE, tmp);
    this.patternTest(x.pat!, tmp, t, when ? no : l);
    if (when) {
      this.em.jump(OP.GOTO, l);
      this.em.mark(no);
    }
  }
  /** Tests a pattern against the value in a slot; jumps to `no` when it does not match, binds its variables when it does. */
  patternTest(p: Pattern, slot: number, from: Type, no: Label, nullMatches = false): void {
    if (p.p === 'any') return;
    if (p.p === 'type') {
      const v = p.v.sym!;
      const t = this.types.erasure(v.type);
      if (isPrim(t)) throw new Error('primitive pattern');
      const total = this.types.isSubtype(this.types.erasure(from), t);
      if (total && nullMatches) {
        /* matches null too */
      } else if (total) {
        this.em.op(OP.ALOAD, slot);
        this.em.jump(OP.IFNULL, no);
      } else {
        this.em.op(OP.ALOAD, slot);
        this.em.op(OP.INSTANCEOF, this.em.type(t));
        this.em.jump(OP.IFEQ, no);
      }
      if (p.v.name === '_') return;
      this.em.op(OP.ALOAD, slot);
      if (!total) this.cast(t);
      const s = this.bindSlot(v);
      this.em.op(OP.ASTORE, s);
      return;
    }
    const rt = p.resolved as { sym: ClassSymbol } & Type;
    this.em.op(OP.ALOAD, slot);
    this.em.op(OP.INSTANCEOF, this.em.type(this.types.erasure(rt)));
    this.em.jump(OP.IFEQ, no);
    this.em.op(OP.ALOAD, slot);
    this.cast(rt);
    const rec = this.em.newSlot(false);
    this.em.op(OP.ASTORE, rec);
    p.subs.forEach((s, i) => {
      const comp = rt.sym.components[i]!;
      const acc = rt.sym.methods.get(comp.name)!.find((m) => m.params.length === 0)!;
      const ct = p.compTypes![i]!;
      if (s.p === 'any') return;
      this.em.op(OP.ALOAD, rec);
      this.em.op(OP.INVOKEVIRTUAL, this.site(acc, rt.sym, null, false));
      this.retype(comp.type, ct, ct);
      if (isPrim(ct)) {
        const v = (s as { v: { sym?: VarSymbol; name: string } }).v;
        const k = kindOf(ct);
        if (v.name === '_') {
          this.em.op(OP.POP);
          return;
        }
        this.store(k, this.bindSlot(v.sym!));
        return;
      }
      const tmp = this.em.newSlot(false);
      this.em.op(OP.ASTORE, tmp);
      this.patternTest(s, tmp, ct, no, true);
    });
  }
  bindSlot(v: VarSymbol): number {
    let s = this.slots.get(v);
    if (s === undefined) {
      const k = kindOf(v.type);
      s = this.em.newSlot(k === 'J' || k === 'D');
      this.slots.set(v, s);
    }
    return s;
  }
  /** Runs an expression for its effect. */
  discard(e: Expr): void {
    const x = unparen(e);
    switch (x.k) {
      case 'assign':
        this.assign(x, false);
        return;
      case 'compound':
        this.compound(x, false);
        return;
      case 'unary':
        if (x.op.includes('x')) {
          this.unary(x, false);
          return;
        }
        break;
      case 'call':
        if (x.ctorCall) {
          this.ctorCall(x);
          return;
        }
        this.call(x, null);
        if (x.sym!.ret.k !== 'void') this.em.op(OP.POP);
        return;
    }
    this.gen(x, null);
    this.em.op(OP.POP);
  }
  abstract ctorCall(e: Call): void;

  // ---- lambdas and method references
  private lambda(l: Lambda): void {
    const caps: Storage[] = [];
    if (l.capturesThis) {
      this.thisSlot();
      caps.push('A');
    }
    for (const v of l.captures) {
      this.loadVar(v);
      caps.push(storageOf(v.type));
    }
    const k = this.link.lambdaKlass(l, this.cls, this.routine);
    this.em.lambdas.push({ klass: k, n: caps.length, captured: caps });
    this.at(l.pos);
    this.em.op(OP.INVOKEDYNAMIC_LAMBDA, this.em.lambdas.length - 1);
  }
  private methodRef(e: MethodRef): void {
    const caps: Storage[] = [];
    if (e.refKind === 'bound' || (e.refKind === 'arrayclone' && !e.typeNode && !(e.expr as { cls?: unknown }).cls)) {
      this.gen(e.expr!, e.expr!.type!);
      const pc = this.em.pc;
      this.em.op(OP.NULLCHECK);
      this.nullAt(pc, 'Cannot invoke "Object.getClass()"', e.expr!);
      caps.push('A');
    } else if (e.refKind === 'super') {
      this.thisSlot();
      caps.push('A');
    } else if (e.refKind === 'new' && e.sym) {
      const c = e.sym.owner;
      if (this.link.hasOuterParam(c)) {
        this.loadThisOf(c.outer ?? c.localHost);
        caps.push('A');
      }
      for (const v of c.capturedVars) {
        this.loadVar(v);
        caps.push(storageOf(v.type));
      }
    }
    const k = this.link.refKlass(e, this.cls, caps);
    this.em.lambdas.push({ klass: k, n: caps.length, captured: caps });
    this.at(e.pos);
    this.em.op(OP.INVOKEDYNAMIC_LAMBDA, this.em.lambdas.length - 1);
  }
  code(): Code {
    return this.em.finish();
  }
  long(): Type {
    return LONG;
  }
}
export function arrayWord(el: Type): string {
  return el.k === 'prim' ? (el.name === 'boolean' || el.name === 'byte' ? 'byte/boolean' : el.name) : 'object';
}
