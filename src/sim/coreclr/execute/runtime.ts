// Everything concrete a program uses: types with layout, methods, dispatch tables, literals. Built on demand, shared by all machines of a program.
import { lookupImplementation } from '../check/implement.ts';
import { defaultIn, implementation } from '../check/implement.ts';
import { sameSig } from '../check/binder.ts';
import type { BoundLambda, Func, LocalFunction } from '../check/bound.ts';
import type { Model } from '../check/model.ts';
import { numOf } from '../check/numbers.ts';
import {
  type ConstValue,
  type Field,
  isEnum,
  isNullableT,
  isValueType,
  type Method,
  type Property,
  sameType,
  show,
  subst,
  Type,
  TypeDef,
} from '../check/types.ts';
import { Refusal } from '../../core/diagnostic.ts';
import { compileMethod, type NestedInfo } from '../lower/method.ts';
import type { Display, Gen } from '../lower/gen.ts';
import { FLAG, Obj, type Value } from '../values/object.ts';
import { align, layoutClass, layoutStruct, primitive, type RField, RType } from './rtype.ts';
import { type Code, type Leaf, MInst } from './method.ts';
import { bindLeaf, leaves } from '../library/leaves.ts';
import { newMethod } from '../check/model.ts';

export function constValue(v: ConstValue): Value {
  return v as Value;
}
export interface StaticRef {
  rt: RType;
  i: number;
  f: Field;
}

/** What CoreLib's object has more than ours, in bytes: helpers that are objects of their own, flags kept in a handle. */
const ownSize: Readonly<Record<string, number>> = {
  'System.WeakReference': -8,
  'System.WeakReference`1': -8,
  'System.Random': 8,
  'System.Lazy`1': 8,
  'System.Collections.Generic.SortedDictionary`2': -16,
};
export class Runtime {
  readonly model: Model;
  types = new Map<Type, RType>();
  all: RType[] = [];
  insts = new Map<string, MInst>();
  list: MInst[] = [];
  literals = new Map<string, Obj>();
  statics = new Map<string, StaticRef>();
  nestedCache = new Map<string, MInst>();
  objectMethods = new Map<string, MInst>();
  displayTypes = new Map<Display, Map<string, RType>>();
  spanNames = new Map<string, RType>();
  frozen = 0;
  closureHost: RType | null = null;
  constructor(model: Model) {
    this.model = model;
  }
  get string(): RType {
    return this.rtype(this.model.T.string);
  }
  lib(full: string, ...args: Type[]): RType {
    return this.rtype(this.model.lib.type(full, ...args));
  }
  literal(s: string): Obj {
    let o = this.literals.get(s);
    if (!o) {
      o = new Obj(this.string, []);
      o.s = s;
      o.gen = 3;
      o.flags = FLAG.frozen;
      o.size = stringSize(s.length);
      this.literals.set(s, o);
    }
    return o;
  }

  rtype(t0: Type): RType {
    const t = t0.plain;
    const old = this.types.get(t);
    if (old) return old;
    if (t.open) throw new Error('open type at run time: ' + show(t));
    const r = new RType(t, this.all.length);
    this.all.push(r);
    this.types.set(t, r);
    if (t.kind === 'array') {
      r.kind = 'array';
      r.base = this.lib('System.Array');
      r.elem = this.rtype(t.elem);
      r.rank = t.rank;
      r.elemSize = r.elem.isValue ? r.elem.vsize : 8;
      r.hasRefs = true;
      r.name = show(t);
      return r;
    }
    if (t.kind !== 'named') throw new Error('no runtime type for ' + show(t));
    const d = t.def;
    r.name = show(t);
    r.isLibrary = d.library;
    this.model.ensure(d);
    const b = this.model.baseOf(t);
    r.base = b ? this.rtype(b) : null;
    r.kind = d.full === 'System.String' ? 'string' : d.kind === 'class' ? 'class' : d.kind;
    r.isValue = d.kind === 'struct' || d.kind === 'enum';
    const p = primitive(t);
    if (p) {
      r.kind = isEnum(t) ? 'enum' : 'prim';
      r.zero = p.zero;
      r.vsize = r.align = p.size;
      r.hasRefs = false;
      r.num = numOf(isEnum(t) ? d.enumType! : t) ?? 'bool';
      r.objSize = 24;
    } else if (d.full === 'System.Decimal') {
      r.kind = 'prim';
      r.zero = { c: 0n, scale: 0, neg: false };
      r.vsize = 16;
      r.align = 8;
      r.hasRefs = false;
      r.num = 'decimal';
      r.objSize = 32;
    }
    if (isNullableT(t)) r.nullable = this.rtype(t.args[0]!);
    if (d.kind === 'class' || (d.kind === 'struct' && !p && r.kind !== 'prim')) this.layout(r, t);
    if (r.kind === 'delegate') r.objSize = 64;
    r.precise = !!d.staticCtor;
    r.hasCctor = !!d.staticCtor || d.hasStaticInit;
    if (r.hasCctor) r.initState = 0;
    else r.initState = 2;
    if (d.kind === 'class') {
      for (let c: RType | null = r; c; c = c.base) {
        if (c.type.def.full === 'System.Object') break;
        const dt = c.type.def.dtor;
        if (dt) {
          r.finalizer = this.minst(dt, c.type, []);
          break;
        }
      }
      for (let c: RType | null = r; c; c = c.base)
        if (c.type.def.full === 'System.Runtime.ConstrainedExecution.CriticalFinalizerObject') r.critical = true;
    }
    return r;
  }
  /** A generic type definition, only ever looked at by reflection. */
  openType(t: Type): RType {
    const d = t.def.open;
    let o = this.types.get(d);
    if (!o) {
      o = new RType(d, this.all.length);
      this.all.push(o);
      this.types.set(d, o);
      o.name = d.def.name;
      o.kind = d.def.kind === 'interface' ? 'interface' : 'class';
      o.isValue = d.def.kind === 'struct';
      o.initState = 2;
    }
    return o;
  }
  private layout(r: RType, t: Type): void {
    const d = t.def;
    const inherited = r.base && !r.isValue ? r.base.fields : [];
    let index = inherited.length;
    r.own = [];
    for (const m of d.order)
      if (m.kind === 'field' && !m.isStatic && !m.isConst && !m.stub) {
        const ft = subst(this.model.fieldType(m), t.args, []);
        const f: RField = { f: m, name: m.name, type: ft, index: index++, offset: -1, size: 0, rt: null, owner: r };
        r.own.push(f);
      }
    r.fields = [...inherited, ...r.own];
    r.nfields = index;
    if (r.isValue) {
      r.structZero = [];
    }
    for (const f of r.own) {
      f.rt = isValueType(f.type) ? this.rtype(f.type) : null;
    }
    r.hasRefs = r.own.some((f) => !f.rt || f.rt.hasRefs);
    if (r.isValue && d.library && !r.own.length && d.decls.every((x) => x.stub)) {
      const k = knownSizes[d.full];
      if (!k) throw new Refusal(d.full, null);
      r.vsize = k[0];
      r.align = k[1];
      r.hasRefs = false;
      r.template = [0];
      r.structZero = r.template;
      r.objSize = Math.max(24, align(16 + r.vsize, 8));
      return;
    }
    if (r.isValue) {
      const a = d.attrs.find((x) => x.name === 'StructLayout');
      let pack = 0,
        least = 0,
        auto = false,
        explicit = false;
      if (a) {
        for (const n of a.named) if (n.name === 'Pack' && n.e.k === 'lit') pack = Number(n.e.value.value);
        const k = a.args[0]?.e;
        explicit = k?.k === 'member' && k.id === 'Explicit';
        auto = k?.k === 'member' && k.id === 'Auto';
        for (const n of a.named) if (n.name === 'Size' && n.e.k === 'lit') least = Number(n.e.value.value);
      }
      const l = layoutStruct(r.own, r.hasRefs || auto, pack, explicit);
      r.vsize = Math.max(1, l.size, least);
      r.align = l.align;
      if (d.full === 'System.ValueTuple`1' || d.isTuple) {
        if (r.hasRefs) r.align = 8;
      }
      if (explicit && r.own.length > 1) (r as RType & { union?: boolean }).union = overlaps(r.own);
      r.template = r.own.map((f) => (f.rt ? f.rt.default() : null));
      r.structZero = r.template;
      r.objSize = Math.max(24, align(16 + r.vsize, 8));
    } else {
      const start = r.base ? r.base.fieldEnd : 0;
      r.fieldEnd = layoutClass(r.own, start);
      r.objSize = Math.max(24, align(16 + r.fieldEnd, 8));
      if (d.library) r.objSize += ownSize[d.full] ?? 0;
      r.template = [...(r.base?.template ?? []), ...r.own.map((f) => (f.rt ? f.rt.default() : null))];
    }
  }
  /** A class or struct of compiler-made fields. */
  displayType(d: Display, g: Gen): RType {
    const key = [...g.targs, '|', ...g.margs].map((x) => (typeof x === 'string' ? x : x.id)).join(',');
    let m = this.displayTypes.get(d);
    if (!m) this.displayTypes.set(d, (m = new Map()));
    const old = m.get(key);
    if (old) return old;
    const t = new Type('named');
    const def = new TypeDef('<>c__DisplayClass', '', g.m.def.owner);
    def.synthetic = 'display';
    (t as { def: TypeDef }).def = def;
    t.args = [];
    const r = new RType(t, this.all.length);
    this.all.push(r);
    r.name = '<>c__DisplayClass';
    r.isLibrary = g.library;
    r.initState = 2;
    r.base = this.rtype(this.model.T.object);
    r.kind = d.heap ? 'class' : 'struct';
    r.isValue = !d.heap;
    const types: (Type | null)[] = [];
    if (d.thisIndex >= 0) types.push(null);
    for (const v of d.vars.keys()) types.push(g.S(v.type));
    if (d.link >= 0) types.push(null);
    for (let k = d.caches.size; k > 0; k--) types.push(null);
    r.own = types.map((ft, i) => ({
      f: null,
      name: d.names[i]!,
      type: ft ?? this.model.T.object,
      index: i,
      offset: -1,
      size: 0,
      rt: ft && isValueType(ft) ? this.rtype(ft) : null,
      owner: r,
    }));
    r.fields = r.own;
    r.nfields = types.length;
    r.template = r.own.map((f) => (f.rt ? f.rt.default() : null));
    r.fieldEnd = layoutClass(r.own, 0);
    r.objSize = Math.max(24, align(16 + r.fieldEnd, 8));
    if (!d.heap) r.structZero = r.template;
    m.set(key, r);
    return r;
  }
  fieldIndex(t: Type, f: Field): number {
    for (let r: RType | null = this.rtype(t); r; r = r.base)
      for (const x of r.own)
        if (x.f === f) {
          if ((r as RType & { union?: boolean }).union) throw new Refusal('struct with overlapping fields', null);
          return x.index;
        }
    throw new Refusal(`${f.owner.full}.${f.name}`, null);
  }
  fieldIndexOrStatic(t: Type, f: Field): number | StaticRef {
    return f.isStatic ? this.staticField(t, f) : this.fieldIndex(t, f);
  }
  staticField(t: Type, f: Field): StaticRef {
    const owner = f.owner === (t.kind === 'named' ? t.def : null) ? t : this.ownerIn(t, f.owner);
    const r = this.rtype(owner);
    const key = r.id + ':' + f.name;
    let s = this.statics.get(key);
    if (!s) {
      const ft = subst(this.model.fieldType(f), r.type.args, []);
      s = { rt: r, i: r.staticFields.length, f };
      r.staticFields.push({
        f,
        name: f.name,
        type: ft,
        index: s.i,
        offset: 0,
        size: 0,
        rt: isValueType(ft) ? this.rtype(ft) : null,
        owner: r,
      });
      this.statics.set(key, s);
    }
    return s;
  }
  private ownerIn(t: Type, d: TypeDef): Type {
    for (let c: Type | null = t; c && c.kind === 'named'; c = this.model.baseOf(c)) if (c.def === d) return c;
    return d.tparams.length ? d.inst(t.args.slice(0, d.tparams.length)) : d.open;
  }
  minst(def: Method, owner0: Type, margs: Type[]): MInst {
    const owner = this.rtype(owner0);
    const key = def.id + ':' + owner.id + (margs.length ? ':' + margs.map((a) => (a ? a.plain.id : '')).join(',') : '');
    const old = this.insts.get(key);
    if (old) return old;
    const m = new MInst(this.list.length, def, owner, margs);
    this.list.push(m);
    this.insts.set(key, m);
    this.model.sig(def);
    m.hasThis = !def.isStatic;
    m.isCtor = def.mkind === 'ctor';
    m.nargs = def.params.length + (def.isStatic ? 0 : 1);
    m.returns = !def.ret.is('System.Void') && def.mkind !== 'ctor' && def.mkind !== 'cctor';
    m.virt = def.isVirtual || def.isAbstract || def.isOverride;
    m.name = def.name;
    m.needsInit = owner.precise && (def.isStatic || def.mkind === 'ctor') && def.mkind !== 'cctor';
    if (def.isExtern || (def.owner.library && !def.body && !def.isAbstract)) {
      const k = `${def.owner.full}.${def.name}`;
      const l: Leaf | undefined = leaves[`${k}/${def.params.length}`] ?? leaves[k];
      if (l) m.leaf = bindLeaf(m, l);
      else if (def.synth !== 'delegateinvoke' && !def.synth && def.mkind !== 'ctor' && def.isExtern) m.special = k;
    }
    m.stub = def.stub && !def.isAbstract && !m.leaf;
    m.compile = () => compileMethod(this, m);
    return m;
  }
  code(m: MInst): Code {
    if (m.code) return m.code;
    if (m.stub && !m.def.synth) throw new Refusal(`${m.def.owner.full}.${m.def.name}`, null);
    if (!m.def.body && !m.synthInfo && !m.def.synth && m.def.mkind !== 'ctor' && m.def.mkind !== 'cctor')
      throw new Refusal(`${m.def.owner.full}.${m.def.name}`, null);
    return (m.code = m.compile!());
  }
  nested(g: Gen, f: Func, lf: LocalFunction | null, margs: Type[], bl: BoundLambda | null = null): MInst {
    const id = f as Func & { nid?: number };
    id.nid ??= ++nid;
    const key = id.nid + ':' + g.m.owner.id + ':' + margs.map((a) => (a ? a.plain.id : '')).join(',');
    const old = this.nestedCache.get(key);
    if (old) return old;
    const def = lf
      ? lf.m
      : newMethod(g.m.def.owner, lambdaName(g), 'lambda', {
          isStatic: false,
          ret: bl!.ret,
          params: [],
          file: g.m.def.file,
          scope: g.m.def.scope,
          start: f.method.start,
          end: f.method.end,
        });
    const m = new MInst(this.list.length, def, g.m.owner, margs);
    this.list.push(m);
    this.nestedCache.set(key, m);
    const env = g.closures!.env.get(f) ?? null;
    const hasThis = !env && (f as Func & { needsThis?: boolean }).needsThis === true;
    const ret = lf ? lf.m.ret : bl!.ret;
    m.returns = !ret.is('System.Void');
    m.nargs = f.params.length + (env || hasThis || !lf ? 1 : 0);
    m.name = lf ? lf.m.name : '<lambda>';
    m.hasThis = false;
    m.parent = g.root;
    m.synthInfo = { func: f, lf, bl, closures: g.closures!, hasThis } satisfies NestedInfo;
    m.compile = () => compileMethod(this, m);
    return m;
  }
  objectMethod(name: string): MInst {
    let m = this.objectMethods.get(name);
    if (!m) {
      const d = this.model.lib.get('System.Object');
      m = this.minst(this.model.members(d, name).find((x) => x.kind === 'method' && !x.isStatic) as Method, d.open, []);
      this.objectMethods.set(name, m);
    }
    return m;
  }

  // ---- dispatch ----
  /** What a virtual or interface call reaches on an object of this type. */
  virtual(r: RType, m: MInst): MInst {
    const old = r.vt[m.id];
    if (old) return old;
    const found = this.resolve(r, m);
    if (!found) throw new Refusal(`${m.def.owner.full}.${m.def.name} on ${r.name}`, null);
    r.vt[m.id] = found;
    return found;
  }
  private resolve(r: RType, m: MInst): MInst | null {
    if (m.owner.kind === 'interface') return this.resolveInterface(r, m);
    if (!m.virt) return m;
    return this.resolveClass(r, m);
  }
  private resolveClass(r: RType, m: MInst): MInst | null {
    const root = m.def;
    const acc = root.prop ?? root.event ?? null;
    for (let c: RType | null = r; c; c = c.base) {
      if (c.type.kind !== 'named') continue;
      for (const x of this.model.members(c.type.def, acc ? acc.name : root.name)) {
        let cand: Method | null = null;
        if (acc && acc.kind === 'property' && x.kind === 'property') {
          if (x.explicitSyntax || x.isIndexer !== acc.isIndexer) continue;
          cand = root.mkind === 'get' ? x.getter : x.setter;
        } else if (acc && acc.kind === 'event' && x.kind === 'event') cand = root.mkind === 'add' ? x.add : x.remove;
        else if (!acc && x.kind === 'method' && !x.explicitSyntax && x.mkind !== 'ctor' && !x.isStatic) cand = x;
        if (!cand) continue;
        if (cand === root) return this.minst(cand, c.type, m.margs);
        if (!cand.isOverride) continue;
        this.model.sig(cand);
        this.model.sig(root);
        if (
          cand.stub &&
          !cand.body &&
          c.type.def.library &&
          !leaves[`${cand.owner.full}.${cand.name}`] &&
          !leaves[`${cand.owner.full}.${cand.name}/${cand.params.length}`]
        ) {
          if (
            cand.params.length === root.params.length &&
            cand.params.every((p, i) =>
              sameSig(subst(p.type, c!.type.args, []), subst(root.params[i]!.type, m.owner.type.args, [])),
            )
          )
            throw new Refusal(`${cand.owner.full}.${cand.name}`, null);
          continue;
        }
        if (cand.params.length !== root.params.length || cand.tparams.length !== root.tparams.length) continue;
        if (
          !cand.params.every((p, i) =>
            sameSig(subst(p.type, c!.type.args, []), subst(root.params[i]!.type, m.owner.type.args, [])),
          )
        )
          continue;
        if (this.rootOf(c, cand, m)) return this.minst(cand, c.type, m.margs);
      }
    }
    return m.def.isAbstract ? null : m;
  }
  /** Whether an override belongs to the slot of `m` (no `new` member in between). */
  private rootOf(c: RType, cand: Method, m: MInst): boolean {
    const acc = cand.prop ?? cand.event ?? null;
    for (let b = c.base; b; b = b.base) {
      if (b.type.kind !== 'named') continue;
      for (const x of this.model.members(b.type.def, acc ? acc.name : cand.name)) {
        if (acc) {
          if (x.kind !== acc.kind) continue;
          if ((x as Property).isOverride) continue;
          if (x.kind === 'property' && acc.kind === 'property' && x.isIndexer) {
            this.model.sig(x);
            if (
              x.params.length !== acc.params.length ||
              !x.params.every((p, i) =>
                sameSig(subst(p.type, b!.type.args, []), subst(acc.params[i]!.type, c.type.args, [])),
              )
            )
              continue;
          }
          return x === (m.def.prop ?? m.def.event) || (b.type.def !== m.def.owner && !this.isBelow(b, m.owner));
        }
        if (x.kind !== 'method' || x.explicitSyntax || x.isStatic) continue;
        this.model.sig(x);
        if (
          x.params.length !== cand.params.length ||
          x.tparams.length !== cand.tparams.length ||
          !x.params.every((p, i) =>
            sameSig(subst(p.type, b!.type.args, []), subst(cand.params[i]!.type, c.type.args, [])),
          )
        )
          continue;
        if (x.isOverride) continue;
        if (!x.isVirtual && !x.isAbstract) continue;
        return x === m.def;
      }
    }
    return true;
  }
  private isBelow(b: RType, owner: RType): boolean {
    for (let c: RType | null = b; c; c = c.base) if (c === owner) return true;
    return false;
  }
  private resolveInterface(r: RType, m: MInst): MInst | null {
    const i0 = m.owner.type;
    const d = m.def;
    if (r.kind === 'array' && i0.args.length) return this.arrayInterface(r, m);
    const t = r.type;
    let iface = i0;
    const all = this.model.interfacesOf(t);
    if (!all.some((x) => sameType(x, i0))) {
      const v = all.find((x) => this.model.variantConvertible(x, i0));
      if (v) iface = v;
    }
    const pick = (
      x: { m: Method | Property | import('../check/types.ts').EventSym; owner: Type } | null,
    ): MInst | null => {
      if (!x) return null;
      let me: Method | null = null;
      if (x.m.kind === 'method') me = x.m;
      else if (x.m.kind === 'property') me = d.mkind === 'get' ? x.m.getter : x.m.setter;
      else me = d.mkind === 'add' ? x.m.add : x.m.remove;
      if (!me) return null;
      if (
        me.stub &&
        !me.body &&
        !me.synth &&
        !leaves[`${me.owner.full}.${me.name}`] &&
        !leaves[`${me.owner.full}.${me.name}/${me.params.length}`] &&
        me.owner.kind !== 'interface'
      )
        return null;
      const impl = this.minst(me, x.owner, m.margs);
      if (me.isVirtual || me.isAbstract || me.isOverride)
        if (x.owner.kind === 'named' && x.owner.def.kind === 'class') {
          const q = this.resolveClass(r, impl);
          return q;
        }
      return impl;
    };
    const member = d.prop ?? d.event ?? d;
    for (; t && t.kind === 'named';) {
      const x = implementation(this.model, t, member, iface);
      const p = pick(x);
      if (p) return p;
      break;
    }
    const df = defaultIn(this.model, r.type, member, iface);
    if (df) {
      const p = pick(df);
      if (p) return p;
    }
    if (r.kind === 'array') {
      const x = implementation(this.model, this.model.lib.type('System.Array'), member, iface);
      return pick(x);
    }
    void lookupImplementation;
    return null;
  }
  private arrayInterface(r: RType, m: MInst): MInst | null {
    const H = this.model.lib.find('System.SZArrayHelper');
    if (!H) return null;
    const name = m.def.prop ? m.def.name : m.def.name;
    const x = this.model
      .members(H, name)
      .find((q) => q.kind === 'method' && this.model.sig(q).params.length === m.def.params.length + 1) as
      Method | undefined;
    if (!x) return null;
    return this.minst(x, H.open, [
      m.owner.type.args[0]!.plain === r.type.elem.plain ? r.type.elem : m.owner.type.args[0]!,
    ]);
  }
  /** The member of a value type that a call through a base class or interface reaches, if it is its own. */
  constrained(r: RType, m: MInst): MInst | null {
    try {
      const f = this.virtual(r, m);
      return f;
    } catch (e) {
      if (e instanceof Refusal) return null;
      throw e;
    }
  }
  resolveStatic(t: Type, def: Method, iface: Type, margs: Type[]): MInst {
    const member = def.prop ?? def;
    const x = implementation(this.model, t, member, iface);
    if (x) {
      const me = x.m.kind === 'property' ? (def.mkind === 'get' ? x.m.getter! : x.m.setter!) : (x.m as Method);
      if (!(
        me.stub &&
        !me.body &&
        !leaves[`${me.owner.full}.${me.name}/${me.params.length}`] &&
        !leaves[`${me.owner.full}.${me.name}`]
      ))
        return this.minst(me, x.owner, margs);
    }
    // operators of the built-in numbers
    const n = numOf(t);
    if (n || t.is('System.Boolean')) {
      const key = `num:${def.name}`;
      const l = leaves[key];
      if (l) {
        const mi = this.minst(def, iface, [...margs, t]);
        const tag = (n ?? 'bool') as unknown as Value;
        mi.leaf = (m, a, at) => l(m, [...a, tag], at);
        mi.returns = true;
        return mi;
      }
    }
    const df = defaultIn(this.model, t, member, iface);
    if (df) {
      const me = df.m.kind === 'property' ? (def.mkind === 'get' ? df.m.getter! : df.m.setter!) : (df.m as Method);
      if (me.body) return this.minst(me, df.owner, margs);
    }
    throw new Refusal(`${show(t)}.${def.name}`, null);
  }
  /** Whether an object of type `r` is a `t`. */
  isInstance(r: RType, t: RType): boolean {
    if (r === t) return true;
    const old = t.ifaceCache.get(r);
    if (old !== undefined) return old;
    let ok: boolean;
    if (t.nullable) ok = this.isInstance(r, t.nullable);
    else if (r.isValue)
      ok =
        t.type.is('System.Object') ||
        t.type.is('System.ValueType') ||
        (t.type.is('System.Enum') && r.kind === 'enum') ||
        (t.kind === 'interface' &&
          this.model.interfacesOf(r.type).some((i) => this.model.variantConvertible(i, t.type)));
    else ok = this.model.referenceConvertible(r.type, t.type) || arrayCompatible(r, t, this);
    t.ifaceCache.set(r, ok);
    return ok;
  }
}
function arrayCompatible(r: RType, t: RType, rt: Runtime): boolean {
  if (r.kind !== 'array' || t.kind !== 'array' || r.rank !== t.rank) return false;
  const a = r.elem!,
    b = t.elem!;
  const u = (x: RType): string => {
    const n = x.num ?? '';
    return ({ sbyte: 'byte', ushort: 'short', uint: 'int', ulong: 'long' } as Record<string, string>)[n] ?? n;
  };
  if (a.isValue && b.isValue)
    return u(a) !== '' && u(a) === u(b) && a.num !== 'bool' && b.num !== 'bool' && a.num !== 'char' && b.num !== 'char';
  return !a.isValue && !b.isValue && rt.isInstance(a, b);
}
function overlaps(fs: RField[]): boolean {
  return fs.some((a, i) => fs.some((b, j) => j > i && a.offset < b.offset + b.size && b.offset < a.offset + a.size));
}
let nid = 0;
function lambdaName(g: Gen): string {
  return `<${g.m.def.name}>b__`;
}
export function stringSize(n: number): number {
  return align(22 + 2 * n, 8);
}

/** Sizes of library structs whose members we do not run. */
const knownSizes: Readonly<Record<string, readonly [number, number]>> = {
  'System.DateTime': [8, 8],
  'System.TimeSpan': [8, 8],
  'System.Guid': [16, 4],
  'System.DateOnly': [4, 4],
  'System.TimeOnly': [8, 8],
  'System.DateTimeOffset': [16, 8],
  'System.Int128': [16, 16],
  'System.UInt128': [16, 16],
  'System.Half': [2, 2],
};
