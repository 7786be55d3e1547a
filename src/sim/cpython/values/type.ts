// Types and attributes, after Objects/typeobject.c and object.c of CPython 3.13: method resolution with a version-tagged cache, descriptors, instance attributes held inline until their dict is asked for.
// A type's references: [dict, bases, mro, base, name, qualname]; c = names of inline attributes (a block of 30, held), d = version tag (0 = none), num = how many.
import { FL, K, NONE, T } from '../memory/kinds.ts';
import { MODE, PENDING, type TypeInfo, type Vm } from '../execute/vm.ts';
import { delStr, dictItems, getStr, newDict, setStr } from './dict.ts';
import { callFunction } from '../execute/call.ts';
import { countInstance, INLINE, shareKeys, takeName } from './sharedkeys.ts';
import { closedWorld } from '../library/closed.ts';

export const TY = { dict: 0, bases: 1, mro: 2, base: 3, name: 4, qualname: 5, count: 6 } as const;

export function typeDict(m: Vm, t: number): number {
  return m.mem[m.a[t]!]!;
}
export function mroOf(m: Vm, t: number): number[] {
  return m.cellsOf(m.mem[m.a[t]! + TY.mro]!);
}

/** The attribute of a type found along its MRO (borrowed), or 0. `name` is an interned string. */
export function lookup(m: Vm, t: number, name: number): number {
  let v = m.d[t]!;
  if (v === 0) {
    v = m.typeVersion++;
    m.d[t] = v;
  }
  const h = (Math.imul(v, 31) ^ name) & 4095;
  if (m.mcVersion[h] === v && m.mcName[h] === name) return m.mcValue[h]!;
  const mro = m.mem[m.a[t]! + TY.mro]!;
  const at = m.a[mro]!;
  let r = 0;
  for (let i = 0, n = m.b[mro]!; i < n && r === 0; i++) r = getStr(m, typeDict(m, m.mem[at + i]!), name);
  if (r === 0 && (t === T.ProxyType || t === T.CallableProxyType)) m.refuse('operation on a weak proxy');
  m.mcVersion[h] = v;
  m.mcName[h] = name;
  m.mcValue[h] = r;
  return r;
}
/** PyType_Modified: the type and all that inherit from it lose their tags. */
export function typeModified(m: Vm, t: number): void {
  m.d[t] = 0;
  for (const x of m.heapTypes) if (m.d[x] !== 0 && m.isSubtype(x, t)) m.d[x] = 0;
}
/** The interned twin of a string (borrowed; interns it if need be). */
export function internStr(m: Vm, s: number): number {
  if (m.kind[s] !== K.str) m.refuse('attribute name that is no string');
  if (m.flags[s]! & FL.interned) return s;
  const text = m.payload[s] as string;
  const had = m.interned.get(text);
  if (had !== undefined) return had;
  if (m.type[s] !== T.str) return m.intern(text);
  m.flags[s]! |= FL.interned;
  m.interned.set(text, s);
  return s;
}

const isData = (m: Vm, d: number): boolean => {
  const t = m.type[d]!;
  if (t === T.property || t === T.member_descriptor || t === T.getset_descriptor) return true;
  if (
    t === T.function ||
    t === T.method_descriptor ||
    t === T.wrapper_descriptor ||
    t === T.classmethod ||
    t === T.staticmethod ||
    t === T.classmethod_descriptor ||
    t === T['builtin_function_or_method']
  )
    return false;
  return m.typeInfo(t).heap && (lookup(m, t, m.id['__set__']!) !== 0 || lookup(m, t, m.id['__delete__']!) !== 0);
};

/** Index of an inline attribute of a type, or -1. */
export function inlineIndex(m: Vm, t: number, name: number): number {
  const keys = m.c[t]!;
  if (keys === 0) return -1;
  for (let i = 0, n = m.num[t]!; i < n; i++) if (m.mem[keys + i] === name) return i;
  return -1;
}
/** Instance attribute by its name, borrowed, or 0. */
export function instanceGet(m: Vm, s: number, name: number): number {
  const e = m.ext[s]!;
  if (e === 0) return 0;
  const d = m.mem[e + 1]!;
  if (d !== 0) return getStr(m, d, name);
  const t = m.type[s]!;
  const i = inlineIndex(m, t, name);
  if (i < 0) return 0;
  const at = m.typeInfo(t).fixed + i;
  return at < m.mem[e]! ? m.mem[e + at]! : 0;
}
/** Gives an object its instance part if its type has one. */
export function makeExt(m: Vm, s: number, t: number): void {
  const info = m.typeInfo(t);
  if (info.fixed === 0) return;
  if (info.hasDict && info.heap && info.layout === K.plain && info.fixed === 2) countInstance(m, t);
  const inline = info.hasDict && info.heap ? Math.min(INLINE, Math.max(m.num[t]!, 4)) : 0;
  const n = info.fixed + inline;
  const e = m.block(n);
  m.mem[e] = n;
  m.ext[s] = e;
}
/** A plain instance of a class (object.__new__). */
export function newInstance(m: Vm, t: number): number {
  const info = m.typeInfo(t);
  const s = info.gc ? m.allocGc(info.layout, t) : m.alloc(info.layout, t);
  if (info.heap) m.incref(t);
  makeExt(m, s, t);
  if (info.gc) m.track(s);
  return s;
}
/** Stores an instance attribute; takes over the value's reference. The old value is dropped last. */
export function instanceSet(m: Vm, s: number, name: number, value: number): void {
  if (m.touched !== null) m.touched.add(s);
  let e = m.ext[s]!;
  const t = m.type[s]!;
  const info = m.typeInfo(t);
  if (m.mem[e + 1] === 0 && info.heap) {
    let i = inlineIndex(m, t, name);
    if (i < 0) i = takeName(m, t, name);
    if (i >= 0) {
      const at = info.fixed + i;
      const n = m.mem[e]!;
      if (at >= n) {
        const grown = Math.min(info.fixed + INLINE, Math.max(at + 1, n + 4));
        e = m.reblock(e, n, grown);
        m.mem[e] = grown;
        m.ext[s] = e;
      }
      const old = m.mem[e + at]!;
      if (old !== 0) {
        m.mem[e + at] = value;
        m.decref(old);
        return;
      }
      let later = false;
      for (let j = at + 1; j < m.mem[e]!; j++) if (m.mem[e + j] !== 0) later = true;
      if (!later) {
        m.mem[e + at] = value;
        return;
      }
    }
  }
  setStr(m, instanceDict(m, s), name, value);
}
/** The instance's `__dict__` (borrowed), made from the inline values the first time. */
export function instanceDict(m: Vm, s: number): number {
  const e = m.ext[s]!;
  let d = m.mem[e + 1]!;
  if (d !== 0) return d;
  d = newDict(m);
  if (m.touched !== null) m.touched.add(s);
  m.mem[e + 1] = d;
  const t = m.type[s]!;
  const info = m.typeInfo(t);
  const keys = m.c[t]!;
  for (let i = info.fixed; i < m.mem[e]!; i++) {
    const v = m.mem[e + i]!;
    if (v === 0) continue;
    m.mem[e + i] = 0;
    setStr(m, d, m.mem[keys + i - info.fixed]!, v);
  }
  if (info.heap && info.layout !== K.type) {
    shareKeys(m, d, t);
  }
  return d;
}
/** Whether the object can have instance attributes. */
export function hasDict(m: Vm, s: number): boolean {
  return m.ext[s] !== 0 && m.typeInfo(m.type[s]!).hasDict;
}

/** Attribute access. Returns a reference, 0 = raised, PENDING. `name` is interned. */
export function getAttr(m: Vm, s: number, name: number): number {
  const t = m.type[s]!;
  if (m.kind[s] === K.type) {
    const meta = t === T.type ? 0 : lookup(m, t, m.id['__getattribute__']!);
    if (meta !== 0 && m.type[meta] === T.function) return callFunction(m, meta, [s, name]);
    return typeGetAttr(m, s, name);
  }
  if (m.typeInfo(t).heap) {
    const ga = lookup(m, t, m.id['__getattribute__']!);
    if (ga !== m.extra['object.__getattribute__']) {
      if (m.type[ga] === T.function) return callFunction(m, m.preludeFn('_slot_getattribute'), [s, name]);
    }
  } else if (t === T.module) return moduleGetAttr(m, s, name);
  else if (t === T.super) return superGetAttr(m, s, name);
  else if (t === T.ProxyType || t === T.CallableProxyType) {
    const target = m.a[s]!;
    if (target === 0) return m.raise(T.ReferenceError, 'weakly-referenced object no longer exists');
    return getAttr(m, target, name);
  }
  const r = genericGetAttr(m, s, name);
  if (r === PENDING) {
    // A property or descriptor runs: if it raises AttributeError, `__getattr__` comes after.
    const f = m.frame;
    if (m.typeInfo(t).heap && f.mode === MODE.push && lookup(m, t, m.id['__getattr__']!) !== 0) {
      f.mode = MODE.hook;
      f.aux = m.incref(s);
      f.aux2name = name;
    }
    return r;
  }
  if (r !== 0 || m.exc === 0) return r;
  return getAttrHook(m, s, name);
}
/** After an AttributeError: the type's `__getattr__`. */
export function getAttrHook(m: Vm, s: number, name: number): number {
  if (m.type[m.exc] !== T.AttributeError && !m.isSubtype(m.type[m.exc]!, T.AttributeError)) return 0;
  const hook = lookup(m, m.type[s]!, m.id['__getattr__']!);
  if (hook === 0) return 0;
  m.decref(m.exc);
  m.exc = 0;
  return callFunction(m, hook, [s, name]);
}

/** PyObject_GenericGetAttr. */
export function genericGetAttr(m: Vm, s: number, name: number): number {
  const t = m.type[s]!;
  const descr = lookup(m, t, name);
  if (descr !== 0 && isData(m, descr)) return bindData(m, descr, s, t);
  if (m.ext[s] !== 0) {
    const v = instanceGet(m, s, name);
    if (v !== 0) return m.incref(v);
  }
  if (descr !== 0) return bind(m, descr, s, t);
  return noAttribute(m, s, name);
}
/** Raises AttributeError; refuses where the real type has the attribute and this one lacks it. */
export function noAttribute(m: Vm, s: number, name: number): 0 {
  const t = m.type[s]!;
  // What sys holds (streams, facts about the interpreter) has more than is modelled.
  if (t === T.SimpleNamespace) m.refuse(`attribute ${m.text(name)} of what sys holds`);
  closedWorld(m, t, m.text(name));
  m.raise(T.AttributeError, `'${m.typeInfo(t).name}' object has no attribute '${m.text(name)}'`);
  attributeErrorFields(m, name, s);
  return 0;
}
export function attributeErrorFields(m: Vm, name: number, obj: number): void {
  const e = m.exc;
  m.setField(e, 5, m.incref(name));
  m.setField(e, 6, m.incref(obj));
}

/** Binds a non-data descriptor (or returns a plain value). */
export function bind(m: Vm, d: number, s: number, t: number): number {
  const dt = m.type[d]!;
  if (dt === T.function) return m.record(T.method, [m.incref(d), m.incref(s)]);
  if (dt === T.method_descriptor || dt === T.wrapper_descriptor) {
    const r = m.record(dt === T.wrapper_descriptor ? T['method-wrapper'] : T['builtin_function_or_method'], [
      m.incref(s),
      m.incref(m.field(d, 1)),
    ]);
    m.c[r] = m.c[d]!;
    m.d[r] = 1;
    return r;
  }
  if (dt === T.classmethod_descriptor) {
    const r = m.record(T['builtin_function_or_method'], [m.incref(t), m.incref(m.field(d, 1))]);
    m.c[r] = m.c[d]!;
    return r;
  }
  if (dt === T.staticmethod) return m.incref(m.field(d, 0));
  if (dt === T.classmethod) {
    const f = m.field(d, 0);
    if (m.type[f] === T.function) return m.record(T.method, [m.incref(f), m.incref(t)]);
    if (m.typeInfo(m.type[f]!).heap || m.type[f] === T.property) m.refuse('classmethod of a descriptor');
    return m.record(T.method, [m.incref(f), m.incref(t)]);
  }
  if (dt === T['builtin_function_or_method'] || dt === T.type) return m.incref(d);
  if (isData(m, d)) return bindData(m, d, s, t);
  if (m.typeInfo(dt).heap || dt === T.partial || dt === T._lru_cache_wrapper) {
    const get = lookup(m, dt, m.id['__get__']!);
    if (get !== 0) return callFunction(m, get, [d, s, t]);
  }
  return m.incref(d);
}
function bindData(m: Vm, d: number, s: number, t: number): number {
  const dt = m.type[d]!;
  if (dt === T.property) {
    const get = m.field(d, 0);
    if (get === NONE || get === 0) {
      const name = m.field(d, 4);
      return m.raise(
        T.AttributeError,
        name
          ? `property ${m.reprText(name)} of ${m.reprText(m.intern(m.typeInfo(t).name))} object has no getter`
          : `property of ${m.reprText(m.intern(m.typeInfo(t).name))} object has no getter`,
      );
    }
    return callFunction(m, get, [s]);
  }
  if (dt === T.getset_descriptor) {
    const base = m.frame.sp;
    m.need(base + 4);
    m.stk[base] = s;
    return m.natives[m.c[d]!]!.fn(m, base, 1, 0);
  }
  if (dt === T.member_descriptor) {
    const e = m.ext[s]!;
    const v = m.kind[s] === K.exception && m.num[d] === 1 ? m.field(s, m.c[d]!) : e === 0 ? 0 : m.mem[e + m.c[d]!]!;
    if (v === 0) {
      if (m.num[d] === 1) return m.none();
      m.raise(T.AttributeError, `'${m.typeInfo(t).name}' object has no attribute '${m.text(m.field(d, 1))}'`);
      attributeErrorFields(m, m.field(d, 1), s);
      return 0;
    }
    return m.incref(v);
  }
  const get = lookup(m, dt, m.id['__get__']!);
  if (get === 0) {
    return m.incref(d);
  }
  return callFunction(m, get, [d, s, t]);
}

/** type.__getattribute__. */
export function typeGetAttr(m: Vm, t: number, name: number): number {
  const meta = m.type[t]!;
  const md = lookup(m, meta, name);
  if (md !== 0 && isData(m, md)) return bindData(m, md, t, meta);
  const d = lookup(m, t, name);
  if (d !== 0) return bindClass(m, d, t);
  if (md !== 0) return bind(m, md, t, meta);
  closedWorld(m, t, m.text(name));
  closedWorld(m, meta, m.text(name));
  m.raise(T.AttributeError, `type object '${m.typeInfo(t).name}' has no attribute '${m.text(name)}'`);
  attributeErrorFields(m, name, t);
  const hook = lookup(m, meta, m.id['__getattr__']!);
  if (hook !== 0) return getAttrHook(m, t, name);
  return 0;
}
/** A descriptor asked through its class. */
export function bindClass(m: Vm, d: number, t: number): number {
  const dt = m.type[d]!;
  if (dt === T.staticmethod) return m.incref(m.field(d, 0));
  if (dt === T.classmethod || dt === T.classmethod_descriptor) return bind(m, d, t, t);
  if (dt === T.getset_descriptor && m.num[d] === 2) {
    // A computed class attribute.
    const base = m.frame.sp;
    m.need(base + 4);
    m.stk[base] = t;
    return m.natives[m.c[d]!]!.fn(m, base, 1, 0);
  }
  if (m.typeInfo(dt).heap) {
    const get = lookup(m, dt, m.id['__get__']!);
    if (get !== 0) return callFunction(m, get, [d, NONE, t]);
  }
  return m.incref(d);
}
function moduleGetAttr(m: Vm, s: number, name: number): number {
  const v = getStr(m, m.field(s, 0), name);
  if (v !== 0) return m.incref(v);
  const d = lookup(m, T.module, name);
  if (d !== 0) return bind(m, d, s, T.module);
  const mod = getStr(m, m.field(s, 0), m.id['__name__']!);
  closedWorld(m, s, m.text(name));
  const hook = getStr(m, m.field(s, 0), m.id['__getattr__']!);
  if (hook !== 0) return callFunction(m, hook, [name]);
  m.raise(T.AttributeError, `module '${mod ? m.text(mod) : '?'}' has no attribute '${m.text(name)}'`);
  attributeErrorFields(m, name, s);
  return 0;
}
function superGetAttr(m: Vm, s: number, name: number): number {
  const start = m.field(s, 0);
  const obj = m.field(s, 1);
  const ot = m.field(s, 2);
  if (obj !== NONE && m.text(name) !== '__class__') {
    const mro = mroOf(m, ot);
    let i = mro.indexOf(start);
    for (i++; i < mro.length; i++) {
      const d = getStr(m, typeDict(m, mro[i]!), name);
      if (d === 0) continue;
      if (obj === ot) return bindClass(m, d, ot);
      return bind(m, d, obj, ot);
    }
    for (const t of mro.slice(mro.indexOf(start) + 1)) closedWorld(m, t, m.text(name));
  }
  const d = lookup(m, T.super, name);
  if (d !== 0) return bind(m, d, s, T.super);
  m.raise(T.AttributeError, `'super' object has no attribute '${m.text(name)}'`);
  attributeErrorFields(m, name, s);
  return 0;
}

/** Attribute store: takes over the value's reference. 1 done, 0 raised, PENDING. */
export function setAttr(m: Vm, s: number, name: number, value: number): number {
  const t = m.type[s]!;
  if (t === T.ProxyType || t === T.CallableProxyType) {
    if (m.a[s] !== 0) return setAttr(m, m.a[s]!, name, value);
    if (value !== 0) m.decref(value);
    return m.raise(T.ReferenceError, 'weakly-referenced object no longer exists');
  }
  if (m.typeInfo(t).heap) {
    const f = lookup(m, t, m.id[value === 0 ? '__delattr__' : '__setattr__']!);
    if (m.type[f] === T.function) {
      const r = callFunction(m, f, value === 0 ? [s, name] : [s, name, value]);
      if (value !== 0) m.decref(value);
      return r;
    }
  }
  if (m.kind[s] === K.type) return typeSetAttr(m, s, name, value);
  return genericSetAttr(m, s, name, value);
}
/** PyObject_GenericSetAttr; value 0 = delete. */
export function genericSetAttr(m: Vm, s: number, name: number, value: number): number {
  const t = m.type[s]!;
  const d = lookup(m, t, name);
  if (d !== 0) {
    const dt = m.type[d]!;
    if (dt === T.property) {
      const f = m.field(d, value === 0 ? 2 : 1);
      if (f === NONE || f === 0) {
        if (value !== 0) m.decref(value);
        const n = m.field(d, 4);
        return m.raise(
          T.AttributeError,
          `property ${n ? `${m.reprText(n)} ` : ''}of ${m.reprText(m.intern(m.typeInfo(t).name))} object has no ${value === 0 ? 'deleter' : 'setter'}`,
        );
      }
      const r = callFunction(m, f, value === 0 ? [s] : [s, value]);
      if (value !== 0) m.decref(value);
      return r;
    }
    if (dt === T.getset_descriptor) {
      if (m.d[d] === 0) {
        if (value !== 0) m.decref(value);
        return m.raise(
          T.AttributeError,
          `attribute '${m.text(name)}' of '${m.typeInfo(m.field(d, 0)).name}' objects is not writable`,
        );
      }
      const base = m.frame.sp;
      m.need(base + 4);
      m.stk[base] = s;
      m.stk[base + 1] = value;
      const r = m.natives[m.d[d]! - 1]!.fn(m, base, value === 0 ? 1 : 2, 0);
      if (value !== 0) m.decref(value);
      return r === 0 ? 0 : 1;
    }
    if (dt === T.member_descriptor) {
      if (m.num[d] === 1) {
        if (value === 0) m.setField(s, m.c[d]!, 0);
        else m.setField(s, m.c[d]!, value);
        return 1;
      }
      const at = m.ext[s]! + m.c[d]!;
      const old = m.mem[at]!;
      if (value === 0 && old === 0) return m.raise(T.AttributeError, m.text(name));
      if (m.touched !== null) m.touched.add(s);
      m.mem[at] = value;
      if (old !== 0) m.decref(old);
      return 1;
    }
    if (m.typeInfo(dt).heap) {
      const f = lookup(m, dt, m.id[value === 0 ? '__delete__' : '__set__']!);
      if (f !== 0) {
        const r = callFunction(m, f, value === 0 ? [d, s] : [d, s, value]);
        if (value !== 0) m.decref(value);
        return r;
      }
      if (value === 0 && lookup(m, dt, m.id['__set__']!) !== 0) return m.raise(T.AttributeError, '__delete__');
    }
  }
  if (t === T.module) {
    if (value === 0) {
      if (!delStr(m, m.field(s, 0), name))
        return m.raise(
          T.AttributeError,
          `module '${m.text(getStr(m, m.field(s, 0), m.id['__name__']!))}' has no attribute '${m.text(name)}'`,
        );
    } else setStr(m, m.field(s, 0), name, value);
    return 1;
  }
  if (!hasDict(m, s)) {
    if (value !== 0) m.decref(value);
    if (t === T.super || t === T.ProxyType || t === T.CallableProxyType)
      m.refuse('attribute assignment through a proxy');
    const info = m.typeInfo(t);
    if (d !== 0) m.raise(T.AttributeError, `'${info.name}' object attribute '${m.text(name)}' is read-only`);
    else {
      closedWorld(m, t, m.text(name));
      m.raise(
        T.AttributeError,
        `'${info.name}' object has no attribute '${m.text(name)}'${value === 0 ? '' : ' and no __dict__ for setting new attributes'}`,
      );
    }
    attributeErrorFields(m, name, s);
    return 0;
  }
  if (value !== 0) {
    instanceSet(m, s, internStr(m, name), value);
    return 1;
  }
  if (m.mem[m.ext[s]! + 1] === 0) {
    if (instanceGet(m, s, name) === 0) {
      m.raise(T.AttributeError, `'${m.typeInfo(t).name}' object has no attribute '${m.text(name)}'`);
      attributeErrorFields(m, name, s);
      return 0;
    }
    // The newest inline value can go in place; otherwise order is kept by a dict.
    const info = m.typeInfo(t);
    const e = m.ext[s]!;
    const at = info.fixed + inlineIndex(m, t, name);
    const old = m.mem[e + at]!;
    if (m.touched !== null) m.touched.add(s);
    m.mem[e + at] = 0;
    m.decref(old);
    return 1;
  }
  if (!delStr(m, instanceDict(m, s), name)) {
    m.raise(T.AttributeError, `'${m.typeInfo(t).name}' object has no attribute '${m.text(name)}'`);
    attributeErrorFields(m, name, s);
    return 0;
  }
  return 1;
}
/** type.__setattr__. */
export function typeSetAttr(m: Vm, t: number, name: number, value: number): number {
  const info = m.typeInfo(t);
  if (!info.heap || info.immutable === true) {
    if (value !== 0) m.decref(value);
    return m.typeError(`cannot set '${m.text(name)}' attribute of immutable type '${info.name}'`);
  }
  const meta = m.type[t]!;
  const d = lookup(m, meta, name);
  if (d !== 0 && isData(m, d)) return genericSetAttr(m, t, name, value);
  const key = internStr(m, name);
  if (value === 0) {
    const had = getStr(m, typeDict(m, t), key);
    if (had === 0) {
      m.raise(T.AttributeError, `type object '${info.name}' has no attribute '${m.text(name)}'`);
      attributeErrorFields(m, name, t);
      return 0;
    }
    typeModified(m, t);
    delStr(m, typeDict(m, t), key);
  } else {
    typeModified(m, t);
    setStr(m, typeDict(m, t), key, value);
  }
  if (m.text(key) === '__abstractmethods__')
    m.flags[t] = value === 0 ? m.flags[t]! & ~FL.abstract : m.flags[t]! | FL.abstract;
  return 1;
}
export type { TypeInfo };
export { dictItems, PENDING };
