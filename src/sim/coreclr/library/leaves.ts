// The leaves below the prelude: short host functions that run no user code (ARCHITECTURE, "Where code runs"). Keyed `Type.Method` or `Type.Method/parameters`.
import { canonical, type Int } from '../../numbers/int.ts';
import { lowWord, highWord } from '../../numbers/int64.ts';
import { doubleBits, doubleFromBits, floatBits, floatFromBits } from '../../numbers/double.ts';
import { roundHalfEven } from '../../numbers/double.ts';
import { dotnetDouble, dotnetSingle } from '../../numbers/dotnetfloat.ts';

import { constantOf } from '../check/expressions.ts';
import { Binder } from '../check/binder.ts';
import { newMethod } from '../check/model.ts';
import { wrapTo, fits } from '../check/numbers.ts';
import { decText, type Dec, decRound, type Midpoint } from '../values/decimal.ts';
import { FLAG, Obj, Ref, cloneStruct, type Value } from '../values/object.ts';
import { CallInstead, Exit, type Machine, RETURN, Stop } from '../execute/machine.ts';
import type { Leaf, MInst } from '../execute/method.ts';
import { iterOf } from '../execute/loop.ts';
import type { RType } from '../execute/rtype.ts';
import { block, libraryMethod, newFiber, rethrow, wake } from '../execute/threads.ts';
import { resumeFrame } from '../execute/async.ts';
import { reflectionName, simpleName } from '../execute/names.ts';
import { formatNumber } from './format.ts';
import { parseNumber } from './parse.ts';
import {
  toLower,
  toUpper,
  isLetter,
  isWhite,
  isPunct,
  isUpperChar,
  isLowerChar,
  isDigitChar,
  isSymbol,
} from './chars.ts';
import { arithmetic, unaryOp } from '../execute/arith.ts';
import { bigLeaves } from './biginteger.ts';
import { math } from './math.ts';
import type { WeakState } from '../execute/heap.ts';
import { Refusal } from '../../core/diagnostic.ts';

const S = (v: Value): string => (v as Obj).s;
const rtOf = (m: Machine, mi: MInst, i = 0): RType => m.r.rtype(mi.margs[i]!);
const vary = (m: Machine): void => {
  m.varies(m.line());
};
type L = (m: Machine, a: Value[], at: number, mi: MInst) => Value | CallInstead;

function hashString(s: string): number {
  let h = 5381;
  for (let i = 0; i < s.length; i++) h = (Math.imul(h, 33) ^ s.charCodeAt(i)) | 0;
  return h;
}
function objHash(m: Machine, o: Obj): number {
  if (o.flags & FLAG.frozen && o.t.kind === 'string') {
    const old = m.state.hashes.get(o);
    if (old) return old;
    m.hashState = (Math.imul(m.hashState, 9) + 1) >>> 0;
    m.state.hashes.set(o, m.hashState >>> 6 || 1);
    return m.hashState >>> 6 || 1;
  }
  if (!o.hash) {
    m.hashState = (Math.imul(m.hashState, 9) + 1) >>> 0;
    o.hash = m.hashState >>> 6 || 1;
  }
  return o.hash;
}
/** Text of a primitive value boxed in `o`. */
function primText(rt: RType, v: Value): string {
  switch (rt.num) {
    case 'bool':
      return v ? 'True' : 'False';
    case 'char':
      return String.fromCharCode(v as number);
    case 'double':
      return dotnetDouble(v as number);
    case 'float':
      return dotnetSingle(v as number);
    case 'decimal':
      return decText(v as Dec);
    default:
      return String(v);
  }
}
function enumText(m: Machine, rt: RType, v: Int, format: string | null): string {
  const f = format ? upper(format) : 'G';
  if (f === 'D') return String(v);
  if (f === 'X') {
    const size = rt.vsize * 2;
    return upper(
      (typeof v === 'number' && v >= 0 ? BigInt(v) : BigInt.asUintN(rt.vsize * 8, BigInt(v)))
        .toString(16)
        .padStart(size, '0'),
    );
  }
  const ms = enumMembers(m, rt);
  const hit = ms.find((x) => x.v === v);
  if (hit) return hit.name;
  if (!rt.type.def.isFlags && f !== 'F') return String(v);
  if (v === 0) return ms.find((x) => x.v === 0)?.name ?? '0';
  let rest = BigInt(v);
  const names: string[] = [];
  const sorted = ms
    .slice()
    .sort((a, b) => (BigInt.asUintN(64, BigInt(a.v)) < BigInt.asUintN(64, BigInt(b.v)) ? -1 : 1));
  for (let i = sorted.length - 1; i >= 0; i--) {
    const b = BigInt(sorted[i]!.v);
    if (b === 0n) continue;
    if ((rest & b) === b) {
      rest &= ~b;
      names.unshift(sorted[i]!.name);
    }
    if (rest === 0n) break;
  }
  return rest === 0n ? names.join(', ') : String(v);
}
function enumMembers(m: Machine, rt: RType): { name: string; v: Int }[] {
  const d = rt.type.def;
  const c = d as typeof d & { enumCache?: { name: string; v: Int }[] };
  if (c.enumCache) return c.enumCache;
  m.r.model.ensure(d);
  const b = new Binder(
    m.r.model,
    d,
    newMethod(d, '', 'synth', { isStatic: true }),
    d.decls[0]!.scope,
    d.decls[0]!.file,
  );
  return (c.enumCache = d.order
    .filter((x) => x.kind === 'field')
    .map((x) => ({ name: x.name, v: (x.kind === 'field' ? (constantOf(b, x)?.value ?? 0) : 0) as Int })));
}
function sortedMembers(m: Machine, rt: RType): { name: string; v: Int }[] {
  return enumMembers(m, rt)
    .slice()
    .sort((a, b) => {
      const x = BigInt.asUintN(64, BigInt(a.v)),
        y = BigInt.asUintN(64, BigInt(b.v));
      return x < y ? -1 : x > y ? 1 : 0;
    });
}
const typeRT = (v: Value): RType => (v as Obj).host as RType;
function array(m: Machine, rt: RType, items: Value[]): Obj {
  const o = m.heap.array(rt, items.length);
  o.f = items;
  return o;
}
function strings(m: Machine, items: string[]): Obj {
  return array(
    m,
    m.r.rtype(m.r.model.T.string.array()),
    items.map((s) => m.str(s)),
  );
}

/** Equality as EqualityComparer<T>.Default has it. */
function genericEquals(m: Machine, rt: RType, a: Value, b: Value): Value | CallInstead {
  if (rt.kind === 'prim' || rt.kind === 'enum') {
    if (rt.num === 'decimal') {
      const x = a as Dec,
        y = b as Dec;
      return (x.c === 0n && y.c === 0n) || arithmetic(m, 11, 11, x, y) === true;
    }
    return a === b || (a !== a && b !== b);
  }
  if (rt.nullable) {
    const x = a as Value[],
      y = b as Value[];
    if (!x[0] || !y[0]) return !x[0] && !y[0];
    return genericEquals(m, rt.nullable, x[1], y[1]);
  }
  if (rt.kind === 'string') return a === b || (!!a && !!b && S(a) === S(b));
  if (rt.isValue) {
    const i = m.r.model.lib.type('System.IEquatable`1', rt.type);
    if (m.r.model.interfacesOf(rt.type).some((x) => x.plain === i.plain)) {
      const d = m.r.model.members(i.def, 'Equals')[0] as import('../check/types.ts').Method;
      return callOn(m, rt, m.r.minst(d, i, []), a, [cloneStruct(b as Value[])]);
    }
    return callOn(m, rt, m.r.objectMethod('Equals'), a, [m.heap.box(rt, b)]);
  }
  if (a === null || b === null || a === undefined || b === undefined) return (a ?? null) === (b ?? null);
  const o = a as Obj;
  if (o.t.kind === 'string') return b instanceof Obj && b.t.kind === 'string' && b.s === o.s;
  if (o.t.kind === 'prim' || o.t.kind === 'enum')
    return b instanceof Obj && b.t === o.t && genericEquals(m, o.t, o.f[0], b.f[0]) === true;
  const i = m.r.model.lib.type('System.IEquatable`1', rt.type);
  if (m.r.isInstance(rt, m.r.rtype(i))) {
    const d = m.r.model.members(i.def, 'Equals')[0] as import('../check/types.ts').Method;
    return invoke(m, m.r.virtual(o.t, m.r.minst(d, i, [])), o, [b]);
  }
  const e = m.r.virtual(o.t, m.r.objectMethod('Equals'));
  return invoke(m, e, o, [b]);
}
function selfOf(mi: MInst, o: Obj): Value {
  return mi.owner.isValue && mi.hasThis ? (o.t.structZero ? o.f : new Ref(o.f, 0, o)) : o;
}
function invoke(m: Machine, mi: MInst, o: Obj, args: Value[]): Value | CallInstead {
  if (mi.leaf) return mi.leaf(m, [selfOf(mi, o), ...args], 0);
  return new CallInstead(mi, [selfOf(mi, o), ...args]);
}
function callOn(m: Machine, rt: RType, target: MInst, v: Value, args: Value[]): Value | CallInstead {
  const impl = m.r.constrained(rt, target);
  if (impl?.owner.isValue) {
    const self: Value = rt.structZero ? cloneStruct(v as Value[]) : new Ref([v], 0, null);
    return impl.leaf ? impl.leaf(m, [self, ...args], 0) : new CallInstead(impl, [self, ...args]);
  }
  const box = m.heap.box(rt, v) as Obj;
  return invoke(m, m.r.virtual(rt, target), box, args);
}
function genericHash(m: Machine, rt: RType, a: Value): Value | CallInstead {
  if (rt.kind === 'prim' || rt.kind === 'enum') return primHash(rt, a);
  if (rt.nullable) {
    const x = a as Value[];
    return x[0] ? genericHash(m, rt.nullable, x[1]) : 0;
  }
  if (a === null || a === undefined) return 0;
  if (rt.isValue) return callOn(m, rt, m.r.objectMethod('GetHashCode'), a, []);
  const o = a as Obj;
  if (o.t.kind === 'string') return hashString(o.s);
  return invoke(m, m.r.virtual(o.t, m.r.objectMethod('GetHashCode')), o, []);
}
function primHash(rt: RType, v: Value): number {
  switch (rt.num) {
    case 'bool':
      return v ? 1 : 0;
    case 'char':
      return (v as number) | ((v as number) << 16);
    case 'double': {
      const b = doubleBits(v === 0 ? 0 : (v as number));
      return lowWord(b) ^ highWord(b);
    }
    case 'float':
      return floatBits(v === 0 ? 0 : (v as number)) | 0;
    case 'long':
    case 'ulong':
    case 'nint':
    case 'nuint':
      return lowWord(v as Int) ^ highWord(v as Int);
    case 'decimal': {
      const d = v as Dec;
      let c = d.c,
        s = d.scale;
      while (s > 0 && c % 10n === 0n) {
        c /= 10n;
        s--;
      }
      const h = BigInt.asIntN(32, c ^ (c >> 32n) ^ (c >> 64n));
      return Number(h) ^ (s << 16);
    }
    case 'sbyte':
      return v as number;
    default:
      return (v as number) | 0;
  }
}
function genericCompare(m: Machine, rt: RType, a: Value, b: Value, deep = 0): Value | CallInstead {
  if (rt.kind === 'prim' || rt.kind === 'enum') {
    if (rt.num === 'decimal') return arithmetic(m, 13, 11, a, b) ? -1 : arithmetic(m, 14, 11, a, b) ? 1 : 0;
    if (rt.num === 'bool') return a === b ? 0 : a ? 1 : -1;
    const x = a as number,
      y = b as number;
    if (x !== x) return y !== y ? 0 : -1;
    if (y !== y) return 1;
    return x < y ? -1 : x > y ? 1 : 0;
  }
  if (rt.nullable) {
    const x = a as Value[],
      y = b as Value[];
    if (!x[0]) return y[0] ? -1 : 0;
    if (!y[0]) return 1;
    return genericCompare(m, rt.nullable, x[1], y[1]);
  }
  if (rt.kind === 'string') {
    if (a === b) return 0;
    if (!a) return -1;
    if (!b) return 1;
    const x = S(a),
      y = S(b);
    return x < y ? -1 : x > y ? 1 : 0;
  }
  if (!rt.isValue) {
    if ((a ?? null) === (b ?? null)) return 0;
    if (a === null || a === undefined) return -1;
    if (b === null || b === undefined) return 1;
  }
  void deep;
  const i = m.r.model.lib.type('System.IComparable`1', rt.type);
  const irt = m.r.rtype(i);
  const d = m.r.model.members(i.def, 'CompareTo')[0] as import('../check/types.ts').Method;
  if (rt.isValue) {
    if (m.r.model.interfacesOf(rt.type).some((x) => x.plain === i.plain))
      return callOn(m, rt, m.r.minst(d, i, []), a, [cloneStruct(b as Value[])]);
    const ib = m.heap.box(rt, a),
      jb = m.heap.box(rt, b);
    return objectCompare(m, ib as Obj, jb as Obj);
  }
  const o = a as Obj;
  // what the type itself says counts, not what the object is
  if (m.r.isInstance(rt, irt)) return invoke(m, m.r.virtual(o.t, m.r.minst(d, i, [])), o, [b]);
  return objectCompare(m, o, b as Obj);
}
function objectCompare(m: Machine, o: Obj, b: Obj): Value | CallInstead {
  if ((o.t.kind === 'prim' || o.t.kind === 'enum') && b.t === o.t) return genericCompare(m, o.t, o.f[0], b.f[0]);
  if (o.t.kind === 'string' && b.t === o.t) return genericCompare(m, o.t, o, b);
  const c = m.r.lib('System.IComparable');
  const d = m.r.model.members(c.type.def, 'CompareTo')[0] as import('../check/types.ts').Method;
  if (m.r.isInstance(o.t, c)) return invoke(m, m.r.virtual(o.t, m.r.minst(d, c.type, [])), o, [b]);
  const g = m.r.model
    .interfacesOf(o.t.type)
    .find((x) => o.t.isLibrary && x.def.full === 'System.IComparable`1' && m.r.isInstance(b.t, m.r.rtype(x.args[0]!)));
  if (g) {
    const gd = m.r.model.members(g.def, 'CompareTo')[0] as import('../check/types.ts').Method;
    const mi = m.r.virtual(o.t, m.r.minst(gd, g, []));
    return invoke(m, mi, o, [m.r.rtype(g.args[0]!).isValue ? (b.t.structZero ? cloneStruct(b.f) : b.f[0]) : b]);
  }
  return m.raise('System.ArgumentException', 'At least one object must implement IComparable.');
}
function delegateEq(a: Obj, b: Obj): boolean {
  if (a === b) return true;
  if (a.t !== b.t) return false;
  const la = a.host as Obj[] | null,
    lb = b.host as Obj[] | null;
  if (la || lb) return !!la && !!lb && la.length === lb.length && la.every((x, i) => delegateEq(x, lb[i]!));
  return a.m === b.m && a.f[0] === b.f[0];
}
const list = (d: Obj): Obj[] => (d.host as Obj[] | null) ?? [d];
function makeMulti(m: Machine, t: RType, l: Obj[]): Obj {
  if (l.length === 1) return l[0]!;
  const o = m.heap.alloc(t);
  const last = l.at(-1)!;
  o.f = [last.f[0] ?? null, null];
  o.m = last.m;
  o.host = l;
  const size = 24 + 8 * Math.max(2, pow2(l.length));
  m.heap.total += size;
  m.heap.live += size;
  return o;
}
function pow2(n: number): number {
  let p = 2;
  while (p < n) p *= 2;
  return p;
}

const raw: Record<string, L> = {
  'System.Object.GetType': (m, a) => {
    const o = a[0] as Obj;
    return m.heap.typeObject(o.t);
  },
  'System.Object.MemberwiseClone': (m, a) => {
    const o = a[0] as Obj;
    const c = o.t.kind === 'array' ? m.heap.array(o.t, o.f.length) : m.heap.alloc(o.t);
    c.f = cloneStruct(o.f);
    c.dims = o.dims;
    c.m = o.m;
    c.host = o.host && typeof o.host === 'object' && !Array.isArray(o.host) ? { ...(o.host as object) } : o.host;
    return c;
  },
  'System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode': (m, a) => (a[0] ? objHash(m, a[0] as Obj) : 0),
  'System.Runtime.CompilerServices.RuntimeHelpers.__ObjectEquals': (_m, a) => (a[0] ?? null) === (a[1] ?? null),
  'System.Runtime.CompilerServices.RuntimeHelpers.__ValueEquals': (m, a) => {
    const x = a[0] as Obj | null,
      y = a[1] as Obj | null;
    if (x === y) return true;
    if (!x || !y || x.t !== y.t) return false;
    if (x.t.kind === 'prim' || x.t.kind === 'enum') return genericEquals(m, x.t, x.f[0], y.f[0]);
    return x.t.isValue && x.t.own.every((f, i) => deepEq(m, f.rt, x.f[i], y.f[i]));
  },
  'System.Runtime.CompilerServices.RuntimeHelpers.__ValueHash': (m, a) => {
    const x = a[0] as Obj;
    if (x.t.kind === 'prim' || x.t.kind === 'enum') return primHash(x.t, x.f[0]);
    vary(m);
    let h = 17;
    for (const v of x.f)
      h =
        (Math.imul(h, 31) +
          (typeof v === 'number' ? v | 0 : v instanceof Obj ? (v.t.kind === 'string' ? hashString(v.s) : 1) : 0)) |
        0;
    return h;
  },
  'System.Runtime.CompilerServices.RuntimeHelpers.__Equals': (m, a, _at, mi) =>
    genericEquals(m, rtOf(m, mi), a[0], a[1]),
  'System.Runtime.CompilerServices.RuntimeHelpers.__Hash': (m, a, _at, mi) => genericHash(m, rtOf(m, mi), a[0]),
  'System.Runtime.CompilerServices.RuntimeHelpers.__Compare': (m, a, _at, mi) =>
    genericCompare(m, rtOf(m, mi), a[0], a[1]),
  'System.Runtime.CompilerServices.RuntimeHelpers.__HasRefs': (m, _a, _at, mi) => {
    const r = rtOf(m, mi);
    return !r.isValue || r.hasRefs;
  },
  'System.Runtime.CompilerServices.Unsafe.SizeOf': (m, _a, _at, mi) => {
    const r = rtOf(m, mi);
    return r.isValue ? r.vsize : 8;
  },
  'System.Activator.CreateInstance': (m, _a, _at, mi) => {
    const r = rtOf(m, mi);
    if (r.isValue) {
      const c = m.r.model
        .members(r.type.def, '.ctor')
        .find((x) => x.kind === 'method' && !x.stub && m.r.model.sig(x).params.length === 0);
      if (!c) return r.default();
      const v = r.default();
      const fr = m.push(m.r.minst(c as import('../check/types.ts').Method, r.type, []), [v], RETURN.ctor, v);
      void fr;
      return undefined;
    }
    const c = m.r.model
      .members(r.type.def, '.ctor')
      .find((x) => x.kind === 'method' && m.r.model.sig(x).params.length === 0);
    if (!c)
      return m.raise(
        'System.MissingMethodException',
        `No parameterless constructor defined for type '${reflectionName(r)}'.`,
      );
    const o = m.heap.alloc(r);
    m.push(m.r.minst(c as import('../check/types.ts').Method, r.type, []), [o], RETURN.ctor, o);
    return undefined;
  },
  'System.Enum.__Text': (m, a) => {
    const o = a[0] as Obj;
    const f = a[1] as Obj | null;
    if (f && !/^[GgDdXxFf]?$/.test(f.s))
      return m.raise('System.FormatException', 'Format string can be only "G", "g", "X", "x", "F", "f", "D" or "d".');
    return m.str(enumText(m, o.t, o.f[0] as Int, f ? f.s || null : null));
  },
  'System.Enum.__Compare': (_m, a) => {
    const x = (a[0] as Obj).f[0] as Int,
      y = (a[1] as Obj).f[0] as Int;
    return x < y ? -1 : x > y ? 1 : 0;
  },
  'System.Enum.__HasFlag': (_m, a) => {
    const x = BigInt((a[0] as Obj).f[0] as Int),
      y = BigInt((a[1] as Obj).f[0] as Int);
    return (x & y) === y;
  },
  'System.Enum.__Values': (m, a) => {
    const t = typeRT(a[0]!);
    return array(
      m,
      m.r.rtype(m.r.model.T.object.array()),
      sortedMembers(m, t).map((x) => m.heap.box(t, x.v)),
    );
  },
  'System.Enum.__Names': (m, a) =>
    strings(
      m,
      sortedMembers(m, typeRT(a[0]!)).map((x) => x.name),
    ),
  'System.Enum.__Defined': (m, a) => {
    const t = typeRT(a[0]!);
    const v = a[1] as Obj | null;
    if (!v) return m.raise('System.ArgumentNullException', 'Value cannot be null.', { _paramName: m.str('value') });
    if (v.t.kind === 'string') return enumMembers(m, t).some((x) => x.name === v.s);
    return enumMembers(m, t).some((x) => x.v === v.f[0]);
  },
  'System.Enum.ToObject/2': (m, a) => {
    const t = typeRT(a[0]!);
    const v = a[1] as Obj;
    return m.heap.box(t, t.num === (v.t.num ?? '') ? v.f[0] : wrapTo(v.f[0] as Int, t.num!));
  },
  'System.Enum.__Parse': (m, a) => {
    const t = typeRT(a[0]!);
    const s0 = a[1] as Obj | null;
    const bad = (s: string): Value =>
      a[3] ? m.raise('System.ArgumentException', `Requested value '${s}' was not found.`) : null;
    if (!s0) return m.raise('System.ArgumentNullException', 'Value cannot be null.', { _paramName: m.str('value') });
    const s = s0.s.trim();
    if (s === '')
      return a[3]
        ? m.raise('System.ArgumentException', 'Must specify valid information for parsing in the string.', {
            _paramName: m.str('value'),
          })
        : null;
    if (/^[+-]?\d+$/.test(s)) {
      const v = canonical(BigInt(s));
      if (!fits(v, t.num!))
        return a[3] ? m.raise('System.OverflowException', 'Value was either too large or too small.') : null;
      return m.heap.box(t, v);
    }
    let r = 0n;
    const ic = a[2] === true;
    for (const p of s.split(',')) {
      const n = p.trim();
      const x = enumMembers(m, t).find((q) => (ic ? lower(q.name) === lower(n) : q.name === n));
      if (!x) return bad(s0.s);
      r |= BigInt(x.v);
    }
    return m.heap.box(t, canonical(r));
  },
  'System.Char.__Is': (_m, a) => {
    const c = a[0] as number;
    switch (a[1]) {
      case 1:
        return isDigitChar(c);
      case 2:
        return isLetter(c);
      case 3:
        return isWhite(c);
      case 4:
        return isUpperChar(c);
      case 5:
        return isLowerChar(c);
      case 6:
        return isPunct(c);
      case 7:
        return isSymbol(c);
      default:
        return c === 32 || c === 0xa0;
    }
  },
  'System.Char.__Case': (_m, a) => (a[1] ? toUpper(a[0] as number) : toLower(a[0] as number)),
  'System.Number.Format': (m, a) => {
    const o = a[0] as Obj;
    const f = a[1] as Obj | null;
    if (!f || f.s === '') return m.str(primText(o.t, o.f[0]));
    const r = formatNumber(o.f[0]!, o.t.num!, f.s);
    if (r === null) return m.raise('System.FormatException', 'Format specifier was invalid.');
    return m.str(r);
  },
  'System.Number.I4': (m, a) => smallInt(m, a[0] as number),
  'System.Number.I8': (m, a) => (typeof a[0] === 'number' ? smallInt(m, a[0]) : m.str(String(a[0]))),
  'System.Number.U8': (m, a) => (typeof a[0] === 'number' ? smallInt(m, a[0]) : m.str(String(a[0]))),
  'System.Number.R8': (m, a) => m.str(dotnetDouble(a[0] as number)),
  'System.Number.R4': (m, a) => m.str(dotnetSingle(a[0] as number)),
  'System.Number.Dec': (m, a) => m.str(decText(a[0] as Dec)),
  'System.Number.Parse': (m, a) => {
    const s = a[0] as Obj | null;
    if (!s)
      return a[3] ? null : m.raise('System.ArgumentNullException', 'Value cannot be null.', { _paramName: m.str('s') });
    return parseNumber(m, s.s, a[1] as number, a[2] as number, a[3] === 1);
  },
  'System.Double.__Hash': (_m, a) => {
    const b = doubleBits(a[0] === 0 ? 0 : (a[0] as number));
    return lowWord(b) ^ highWord(b);
  },
  'System.Single.__Hash': (_m, a) => floatBits(a[0] === 0 ? 0 : (a[0] as number)) | 0,
  'System.Decimal.__Hash': (_m, a) => primHash({ num: 'decimal' } as RType, a[0]!),
  'System.Decimal.__Round': (m, a) => {
    const modes: Midpoint[] = ['even', 'away', 'zero', 'down', 'up'];
    const n = a[1] as number;
    if (n < 0 || n > 28)
      return m.raise(
        'System.ArgumentOutOfRangeException',
        'Decimal can only round to between 0 and 28 digits of precision.',
        { _paramName: m.str('decimals') },
      );
    return decRound(a[0] as Dec, n, modes[a[2] as number]!);
  },
  'System.Delegate.Combine': (m, a) => {
    const x = a[0] as Obj | null,
      y = a[1] as Obj | null;
    if (!x) return y;
    if (!y) return x;
    return makeMulti(m, x.t, [...list(x), ...list(y)]);
  },
  'System.Delegate.Remove': (m, a) => {
    const x = a[0] as Obj | null,
      y = a[1] as Obj | null;
    if (!x) return null;
    if (!y) return x;
    const l = list(x),
      r = list(y);
    for (let i = l.length - r.length; i >= 0; i--)
      if (r.every((d, k) => delegateEq(l[i + k]!, d))) {
        const rest = [...l.slice(0, i), ...l.slice(i + r.length)];
        return rest.length ? makeMulti(m, x.t, rest) : null;
      }
    return x;
  },
  'System.Delegate.__Equal': (_m, a) => delegateEq(a[0] as Obj, a[1] as Obj),
  'System.Delegate.__Hash': (m, a) => objHash(m, a[0] as Obj),
  'System.Delegate.GetInvocationList': (m, a) =>
    array(m, m.r.rtype(m.r.model.lib.type('System.Delegate').array()), list(a[0] as Obj)),
  'System.Delegate.__Target': (_m, a) => (a[0] as Obj).f[0] ?? null,
  'System.Exception.__Trace': (m, a) => {
    const t = (a[0] as Obj).host ? m.traceText(a[0] as Obj) : '';
    return t ? m.str(t.trimEnd()) : null;
  },
  'System.Console.__Write': (m, a) => {
    m.write(S(a[0]!));
    return undefined;
  },
  'System.Console.__Line': (m, a) => {
    m.write((a[0] ? S(a[0]) : '') + '\n');
    return undefined;
  },
  'System.Console.__WriteTo': (m, a) => {
    m.write(S(a[1]!), a[0] as number);
    return undefined;
  },
  'System.Console.ReadLine': (m) => {
    const s = m.world.stdin;
    if (m.stdinAt >= s.length) return null;
    const e = s.indexOf('\n', m.stdinAt);
    const end = e < 0 ? s.length : e;
    let t = s.slice(m.stdinAt, end);
    if (t.endsWith('\r')) t = t.slice(0, -1);
    m.stdinAt = e < 0 ? s.length : e + 1;
    return m.str(t);
  },
  'System.Console.Read': (m) => (m.stdinAt < m.world.stdin.length ? m.world.stdin.charCodeAt(m.stdinAt++) : -1),
  'System.Environment.Exit': (_m, a) => {
    throw new Exit(a[0] as number);
  },
  'System.AppDomain.__Handled': (m) => {
    m.state.misc.set('exit handlers', 1);
    return undefined;
  },
  'System.Environment.__GetExit': (m) => m.exitCode,
  'System.Environment.__SetExit': (m, a) => {
    m.exitCode = a[0] as number;
    return undefined;
  },
  'System.Random.__Seed': (m) => {
    vary(m);
    return 12345 + m.world.seed;
  },
  'System.Type.__Name': (m, a) => {
    const r = typeRT(a[0]!);
    const t = r.type;
    switch (a[1]) {
      case 0:
        return m.str(r.type.kind === 'named' && r.type.def.synthetic ? r.name : simpleName(t));
      case 1:
        return m.str(reflectionName(r));
      default: {
        const ns = t.kind === 'named' ? t.def.ns : '';
        return ns ? m.str(ns) : null;
      }
    }
  },
  'System.Type.__Flag': (_m, a) => {
    const r = typeRT(a[0]!);
    const d = r.type.kind === 'named' ? r.type.def : null;
    switch (a[1]) {
      case 0:
        return r.isValue;
      case 1:
        return r.kind === 'enum';
      case 2:
        return !r.isValue && r.kind !== 'interface';
      case 3:
        return r.kind === 'interface';
      case 4:
        return r.kind === 'array';
      case 5:
        return r.type.args.length > 0;
      case 6:
        return !!d && (d.isAbstract || d.isStatic || r.kind === 'interface');
      case 7:
        return r.kind === 'array' || (!!d && d.isSealed);
      default:
        return r.kind === 'prim' && r.num !== 'decimal';
    }
  },
  'System.Type.__Get': (m, a) => {
    const r = typeRT(a[0]!);
    switch (a[1]) {
      case 0:
        return r.base ? m.heap.typeObject(r.base) : null;
      case 1:
        return r.elem ? m.heap.typeObject(r.elem) : null;
      case 2:
        return array(
          m,
          m.r.rtype(m.r.model.lib.type('System.Type').array()),
          r.type.args.map((t) => m.heap.typeObject(m.r.rtype(t))),
        );
      default:
        return m.heap.typeObject(m.r.openType(r.type));
    }
  },
  'System.Type.IsInstanceOfType': (m, a) => {
    const o = a[1] as Obj | null;
    return !!o && m.r.isInstance(o.t, typeRT(a[0]!));
  },
  'System.Type.IsAssignableFrom': (m, a) =>
    !!a[1] && (typeRT(a[1]) === typeRT(a[0]!) || m.r.isInstance(typeRT(a[1]), typeRT(a[0]!))),
  'System.Array.get_Length': (_m, a) => (a[0] as Obj).f.length,
  'System.Array.__Rank': (_m, a) => (a[0] as Obj).t.rank,
  'System.Array.GetLength': (m, a) => {
    const o = a[0] as Obj;
    const d = a[1] as number;
    if (d < 0 || d >= o.t.rank) m.range();
    return o.dims ? o.dims[d]! : o.f.length;
  },
  'System.Array.Clone': (m, a) => {
    const o = a[0] as Obj;
    const c = o.dims ? m.heap.mdArray(o.t, o.dims) : m.heap.array(o.t, o.f.length);
    c.f = cloneStruct(o.f);
    return c;
  },
  'System.Array.__Get': (m, a) => {
    const o = a[0] as Obj;
    const v = o.f[a[1] as number];
    return o.t.elem!.isValue ? m.heap.box(o.t.elem!, v) : (v ?? null);
  },
  'System.Array.__Set': (m, a) => {
    const o = a[0] as Obj;
    const v = a[2] as Obj | null;
    const e = o.t.elem!;
    if (e.isValue) {
      if (!v || v.t !== e)
        return m.raise('System.InvalidCastException', 'Object cannot be stored in an array of this type.');
      o.f[a[1] as number] = e.structZero ? cloneStruct(v.f) : v.f[0];
    } else o.f[a[1] as number] = v;
    return undefined;
  },
  'System.Array.CreateInstance/2': (m, a) => m.heap.array(m.r.rtype(typeRT(a[0]!).type.array()), a[1] as number),
  'System.Array.__Copy': (_m, a) => {
    const s = (a[0] as Obj).f,
      si = a[1] as number,
      d = (a[2] as Obj).f,
      di = a[3] as number,
      n = a[4] as number;
    const st = (a[2] as Obj).t.elem!.structZero !== null;
    if (s === d && si < di)
      for (let i = n - 1; i >= 0; i--) {
        const v = s[si + i];
        d[di + i] = st ? cloneStruct(v as Value[]) : v;
      }
    else
      for (let i = 0; i < n; i++) {
        const v = s[si + i];
        d[di + i] = st ? cloneStruct(v as Value[]) : v;
      }
    return undefined;
  },
  'System.Array.__Clear': (_m, a) => {
    const o = a[0] as Obj;
    const e = o.t.elem!;
    for (let i = a[1] as number, n = i + (a[2] as number); i < n; i++) o.f[i] = e.isValue ? e.default() : null;
    return undefined;
  },
  'System.String..ctor/1': (m, a) => {
    const x = a[0];
    if (Array.isArray(x)) {
      const arr = x[0] as Obj | null;
      const o = x[1] as number,
        n = x[2] as number;
      return m.str(arr ? chars(arr.f, o, n) : '');
    }
    return m.str(x ? chars((x as Obj).f, 0, (x as Obj).f.length) : '');
  },
  'System.String..ctor/2': (m, a) => {
    const n = a[1] as number;
    if (n < 0)
      return m.raise('System.ArgumentOutOfRangeException', "'count' must be non-negative.", {
        _paramName: m.str('count'),
      });
    if (2 * n > m.world.limits.bytes) throw new Stop('bytes');
    return m.str(String.fromCharCode(a[0] as number).repeat(n));
  },
  'System.String..ctor/3': (m, a) => {
    const x = a[0] as Obj;
    const o = a[1] as number,
      n = a[2] as number;
    if (o < 0 || n < 0 || o > x.f.length - n)
      return m.raise(
        'System.ArgumentOutOfRangeException',
        'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
        { _paramName: m.str('startIndex') },
      );
    return m.str(chars(x.f, o, n));
  },
  'System.String.get_Length': (_m, a) => S(a[0]!).length,
  'System.String.__Len': (_m, a) => S(a[0]!).length,
  'System.String.get_Item': (m, a) => {
    const s = S(a[0]!),
      i = a[1] as number;
    if (!(i >= 0 && i < s.length)) m.range();
    return s.charCodeAt(i);
  },
  'System.String.get_Chars': (_m, a) => S(a[0]!).charCodeAt(a[1] as number),
  'System.String.__FromChar': (m, a) => m.heap.string(String.fromCharCode(a[0] as number)),
  'System.String.__Compare': (_m, a) => {
    const x = a[0] as Obj | null,
      y = a[1] as Obj | null;
    if (x === y) return 0;
    if (!x) return -1;
    if (!y) return 1;
    let p = x.s,
      q = y.s;
    if (a[2]) {
      p = upper(p);
      q = upper(q);
    }
    const n = Math.min(p.length, q.length);
    for (let i = 0; i < n; i++) {
      const d = p.charCodeAt(i) - q.charCodeAt(i);
      if (d) return d;
    }
    return p.length - q.length;
  },
  'System.String.__Sub': (m, a) => {
    const s = a[0] as Obj,
      i = a[1] as number,
      n = a[2] as number;
    return n === 0 ? m.r.literal('') : i === 0 && n === s.s.length ? s : m.heap.string(s.s.slice(i, i + n));
  },
  'System.String.__IndexOf': (_m, a) =>
    a[3] ? upper(S(a[0]!)).indexOf(upper(S(a[1]!)), a[2] as number) : S(a[0]!).indexOf(S(a[1]!), a[2] as number),
  'System.String.__LastIndexOf': (_m, a) => S(a[0]!).lastIndexOf(S(a[1]!)),
  'System.String.__Trim': (m, a) => {
    const o = a[0] as Obj;
    const s = o.s;
    const cs = a[2] as Obj | null;
    const hit = (c: number): boolean => (cs && cs.f.length ? cs.f.includes(c) : isWhite(c));
    let i = 0,
      e = s.length;
    if ((a[1] as number) & 1) while (i < e && hit(s.charCodeAt(i))) i++;
    if ((a[1] as number) & 2) while (e > i && hit(s.charCodeAt(e - 1))) e--;
    return i === 0 && e === s.length ? o : m.str(s.slice(i, e));
  },
  'System.String.__Replace': (m, a) => {
    const o = a[0] as Obj;
    const from = S(a[1]!),
      to = a[2] ? S(a[2]) : '';
    if (!a[3]) {
      if (!o.s.includes(from)) return o;
      return m.str(o.s.split(from).join(to));
    }
    const u = upper(o.s),
      f = upper(from);
    let r = '',
      i = 0;
    for (;;) {
      const k = u.indexOf(f, i);
      if (k < 0) break;
      r += o.s.slice(i, k) + to;
      i = k + from.length;
    }
    return i === 0 ? o : m.str(r + o.s.slice(i));
  },
  'System.String.__Case': (m, a) => {
    const o = a[0] as Obj;
    const r = a[1] ? upper(o.s) : lower(o.s);
    return r === o.s ? o : m.str(r);
  },
  'System.String.__Pad': (m, a) => {
    const o = a[0] as Obj;
    const n = a[1] as number;
    if (n <= o.s.length) return o;
    if (2 * n > m.world.limits.bytes) throw new Stop('bytes');
    const p = String.fromCharCode(a[2] as number).repeat(n - o.s.length);
    return m.str(a[3] ? p + o.s : o.s + p);
  },
  'System.String.__Split': (m, a) =>
    split(
      m,
      S(a[0]!),
      a[1] ? ((a[1] as Obj).f as Obj[]).map((x) => x?.s ?? '').filter((x) => x !== '') : null,
      a[2] === true,
      a[3] as number,
      a[4] as number,
    ),
  'System.String.__ConcatArray': (m, a) => m.str(((a[0] as Obj).f as (Obj | null)[]).map((x) => x?.s ?? '').join('')),
  'System.String.__JoinA': (m, a) =>
    a[2] === 1
      ? (((a[1] as Obj).f[0] as Obj | null) ?? m.r.literal(''))
      : m.str(
          ((a[1] as Obj).f as (Obj | null)[])
            .slice(0, a[2] as number)
            .map((x) => x?.s ?? '')
            .join(a[0] ? S(a[0]) : ''),
        ),
  'System.String.__Hash': (m, a) => {
    const f = m.frame;
    if (f && !f.code.library) vary(m);
    return hashString(S(a[0]!));
  },
  'System.String.__Chars': (m, a) => {
    const s = S(a[0]!),
      i = a[1] as number,
      n = a[2] as number;
    const o = m.heap.array(m.r.rtype(m.r.model.T.char.array()), n);
    for (let k = 0; k < n; k++) o.f[k] = s.charCodeAt(i + k);
    return o;
  },
  'System.String.__FromChars': (m, a) => m.str(chars((a[0] as Obj).f, a[1] as number, a[2] as number)),
  'System.String.__White': (_m, a) => {
    const s = S(a[0]!);
    for (let i = 0; i < s.length; i++) if (!isWhite(s.charCodeAt(i))) return false;
    return true;
  },
  'System.String.__Intern': (m, a) => {
    const o = a[0] as Obj;
    const l = m.r.literals.get(o.s) ?? m.state.interned.get(o.s);
    if (l) return l;
    if (!a[1]) return null;
    m.state.interned.set(o.s, o);
    return o;
  },
  'System.Text.StringBuilder.__Append': (_m, a) => {
    const o = a[0] as Obj;
    const h = (o.host ??= { parts: [] as string[], n: 0 }) as Sb;
    const s = S(a[1]!);
    h.parts.push(s);
    h.n += s.length;
    if (h.parts.length > 1024) h.parts = [h.parts.join('')];
    return undefined;
  },
  'System.Text.StringBuilder.__Text': (m, a) => m.str(sbText(a[0] as Obj)),
  'System.Text.StringBuilder.__Length': (_m, a) => ((a[0] as Obj).host as Sb | null)?.n ?? 0,
  'System.Text.StringBuilder.__Set': (_m, a) => {
    const s = S(a[1]!);
    (a[0] as Obj).host = { parts: [s], n: s.length };
    return undefined;
  },
  'System.Text.StringBuilder.__At': (_m, a) => sbText(a[0] as Obj).charCodeAt(a[1] as number),
  'System.Text.StringBuilder.__Put': (_m, a) => {
    const t = sbText(a[0] as Obj);
    const i = a[1] as number;
    (a[0] as Obj).host = { parts: [t.slice(0, i) + String.fromCharCode(a[2] as number) + t.slice(i + 1)], n: t.length };
    return undefined;
  },
  'System.Runtime.CompilerServices.DefaultInterpolatedStringHandler.__New': (m) => {
    const o = new Obj(m.r.rtype(m.r.model.T.object), []);
    o.host = { parts: [], n: 0 };
    return o;
  },
  'System.Runtime.CompilerServices.DefaultInterpolatedStringHandler.__Add': (_m, a) => {
    let s = S(a[1]!);
    const w = a[2] as number;
    if (w > 0) s = s.padStart(w);
    else if (w < 0) s = s.padEnd(-w);
    ((a[0] as Obj).host as Sb).parts.push(s);
    return undefined;
  },
  'System.Runtime.CompilerServices.DefaultInterpolatedStringHandler.__Done': (m, a) =>
    m.str(((a[0] as Obj).host as Sb).parts.join('')),
  'System.Runtime.CompilerServices.DefaultInterpolatedStringHandler.__Fast': (m, a, _at, mi) => {
    const rt = rtOf(m, mi);
    const f = a[1] as Obj | null;
    const v = a[0]!;
    if (rt.kind === 'string') return v;
    if (rt.kind === 'prim') {
      const t =
        rt.num === 'bool' || rt.num === 'char' || !f || f.s === '' ? primText(rt, v) : formatNumber(v, rt.num!, f.s);
      if (t === null) return m.raise('System.FormatException', 'Format specifier was invalid.');
      return freeText(m, t);
    }
    if (rt.kind === 'enum') return freeText(m, enumText(m, rt, v as Int, f ? f.s || null : null));
    return null;
  },
  'System.Runtime.CompilerServices.Iterator`1.MoveNext': (m, a) => {
    const o = a[0] as Obj;
    const it = iterOf(o);
    if (it.state === -1 || (it.state === -2 && false)) return false;
    if (it.running) return false;
    const code = m.r.code(it.m);
    const n = code.nlocals + code.stack;
    if (it.state === 0 || it.state === -2) {
      it.pc = 0;
      for (let i = it.R.length; i < n; i++) it.R.push(undefined);
      for (const s of code.structSlots) if (s.slot >= code.nargs) it.R[s.slot] = s.rt.default();
    }
    it.running = true;
    it.state = 2;
    const f = m.enter(code, it.R, RETURN.iterator);
    f.inst = o;
    f.pc = it.pc === 0 ? -1 : it.pc;
    return undefined;
  },
  'System.Runtime.CompilerServices.Iterator`1.get_Current': (_m, a) => {
    const v = iterOf(a[0] as Obj).current;
    return Array.isArray(v) ? cloneStruct(v) : v;
  },
  'System.Runtime.CompilerServices.Iterator`1.__Get': (m, a) => {
    const o = a[0] as Obj;
    const it = iterOf(o);
    if (it.state === -2) {
      it.state = 0;
      return o;
    }
    const n = m.heap.iterator(
      it.m,
      it.params.map((v) => (Array.isArray(v) ? cloneStruct(v) : v)),
    );
    iterOf(n).state = 0;
    return n;
  },
  'System.Runtime.CompilerServices.Iterator`1.Dispose': (m, a) => {
    const o = a[0] as Obj;
    const it = iterOf(o);
    if (it.state !== 1) {
      it.state = -1;
      return undefined;
    }
    const code = it.m.code!;
    it.state = -1;
    const inside = code.handlers.some((h) => h.kind === 'finally' && it.pc >= h.start && it.pc < h.end);
    if (!inside) return undefined;
    const f = m.enter(code, it.R, RETURN.disposeIterator);
    f.inst = o;
    const hs = code.handlers;
    for (let i = 0; i < hs.length; i++) {
      const h = hs[i]!;
      if (h.kind === 'finally' && it.pc >= h.start && it.pc < h.end) {
        const fin = { target: code.endPc, unwinding: null, at: i, pc: it.pc };
        f.fin.push(fin);
        f.pc = h.at;
        break;
      }
    }
    return undefined;
  },
  'System.Runtime.CompilerServices.ConditionalWeakTable`2.__Init': (m, a) => {
    const o = a[0] as Obj;
    o.host = [];
    m.heap.cwts.push(o);
    return undefined;
  },
  'System.Runtime.CompilerServices.ConditionalWeakTable`2.__Find': (_m, a) =>
    ((a[0] as Obj).host as { k: Obj; v: Value }[]).find((e) => e.k === a[1])?.v ?? null,
  'System.Runtime.CompilerServices.ConditionalWeakTable`2.__Put': (_m, a) => {
    ((a[0] as Obj).host as { k: Obj; v: Value }[]).push({ k: a[1] as Obj, v: a[2]! });
    return undefined;
  },
  'System.Runtime.CompilerServices.ConditionalWeakTable`2.__Remove': (_m, a) => {
    const h = (a[0] as Obj).host as { k: Obj }[];
    const i = h.findIndex((e) => e.k === a[1]);
    if (i >= 0) h.splice(i, 1);
    return i >= 0;
  },
  'System.Runtime.CompilerServices.ConditionalWeakTable`2.__Entries': (m, a) => {
    const h = (a[0] as Obj).host as { k: Obj; v: Value }[];
    m.heap.muted++;
    const o = m.heap.array(m.r.rtype(m.r.model.T.object.array()), h.length * 2);
    m.heap.muted--;
    h.forEach((e, i) => {
      o.f[2 * i] = e.k;
      o.f[2 * i + 1] = e.v;
    });
    return o;
  },
  'System.Runtime.CompilerServices.ConditionalWeakTable`2.__Count': (_m, a) => ((a[0] as Obj).host as unknown[]).length,
  'System.Threading.Tasks.__Sched.Block': (m, a) => {
    block(m, a[0] as Obj);
    return undefined;
  },
  'System.Threading.Tasks.__Sched.Yield': (m) => {
    block(m, null);
    return undefined;
  },
  'System.Threading.Tasks.__Sched.Wake': (m, a) => {
    wake(m, a[0] as Obj);
    return undefined;
  },
  'System.Threading.Tasks.__Sched.Queue': (m, a) => {
    m.ready.push(a[0] as Obj);
    return undefined;
  },
  'System.Threading.Tasks.__Sched.Timer': (m, a) => {
    m.timers.push({ id: m.nextTimer, at: m.clock + Number(a[0]), action: a[1] as Obj });
    return m.nextTimer++;
  },
  'System.Threading.Tasks.__Sched.CancelTimer': (m, a) => {
    m.timers = m.timers.filter((t) => t.id !== a[0]);
    return undefined;
  },
  'System.Threading.Tasks.__Sched.Rethrow': (_m, a) => rethrow(a[0] as Obj),
  'System.Threading.Tasks.__Sched.Clock': (m) => m.clock,
  'System.Threading.Tasks.__Resume.Run': (m, a) => {
    resumeFrame(m, a[0] as Obj);
    return undefined;
  },
  'System.Runtime.CompilerServices.__AsyncIterator`1.__Ended': (_m, a) => iterOf(a[0] as Obj).state === -1,
  'System.Runtime.CompilerServices.__AsyncIterator`1.__Current': (_m, a) => {
    const v = iterOf(a[0] as Obj).current;
    return Array.isArray(v) ? cloneStruct(v) : v;
  },
  'System.Runtime.CompilerServices.__AsyncIterator`1.__Get': (m, a) => {
    const o = a[0] as Obj;
    const it = iterOf(o);
    if (it.state === -2) {
      it.state = 0;
      return o;
    }
    const n = m.heap.iterator(
      it.m,
      it.params.map((v) => (Array.isArray(v) ? cloneStruct(v) : v)),
    );
    iterOf(n).state = 0;
    return n;
  },
  'System.Runtime.CompilerServices.__AsyncIterator`1.__Step': (m, a) => {
    const o = a[0] as Obj;
    const it = iterOf(o);
    const code = m.r.code(it.m);
    if (it.state <= 0) {
      it.pc = 0;
      for (let i = it.R.length; i < code.nlocals + code.stack; i++) it.R.push(undefined);
      for (const s of code.structSlots) if (s.slot >= code.nargs) it.R[s.slot] = s.rt.default();
    }
    it.running = true;
    it.state = 2;
    const f = m.enter(code, it.R, RETURN.asyncIterator);
    f.inst = o;
    f.pc = it.pc === 0 ? -1 : it.pc;
    return undefined;
  },
  'System.Runtime.CompilerServices.__AsyncIterator`1.__Stop': (m, a) => {
    const o = a[0] as Obj;
    const it = iterOf(o);
    const code = m.r.code(it.m);
    const at =
      it.state === 1 ? code.handlers.findIndex((h) => h.kind === 'finally' && it.pc >= h.start && it.pc < h.end) : -1;
    it.state = -1;
    if (at < 0) {
      m.push(libraryMethod(m, o.t, '__Yielded'), [o, false], RETURN.discard);
      return undefined;
    }
    const f = m.enter(code, it.R, RETURN.asyncIterator);
    f.inst = o;
    f.fin.push({ target: code.endPc, unwinding: null, at, pc: it.pc } as never);
    f.pc = code.handlers[at]!.at;
    return undefined;
  },
  'System.Threading.Thread.__Start': (m, a) => {
    const f = newFiber(m, a[0] as Obj, a[2] as boolean);
    const run = libraryMethod(m, m.r.lib('System.Threading.Tasks.__Sched'), 'Run');
    const [cur, depth] = [m.frame, m.depth];
    m.frame = null;
    m.depth = 0;
    f.frame = m.push(run, [a[1]!], RETURN.discard);
    f.depth = m.depth;
    m.frame = cur;
    m.depth = depth;
    m.woken.push(f);
    return undefined;
  },
  'System.Threading.Thread.__Current': (m) => {
    const f = m.fiber!;
    if (f.thread || f.id === 1) return f.thread;
    vary(m);
    throw new Refusal('Thread.CurrentThread in work of the thread pool', m.span());
  },
  'System.Threading.Monitor.__Try': (m, a) => {
    const o = a[0] as Obj;
    const l = m.locks.find((x) => x.o === o);
    if (!l) m.locks.push({ o, owner: m.fiber!.id, count: 1 });
    else if (l.owner === m.fiber!.id) l.count++;
    else return false;
    return true;
  },
  'System.Threading.Monitor.__Leave': (m, a) => {
    const l = m.locks.find((x) => x.o === a[0]);
    if (!l || l.owner !== m.fiber!.id) return -1;
    if (--l.count === 0) m.locks = m.locks.filter((x) => x !== l);
    return l.count;
  },
  'System.Threading.Monitor.__Strip': (m, a) => {
    const l = m.locks.find((x) => x.o === a[0])!;
    m.locks = m.locks.filter((x) => x !== l);
    return l.count;
  },
  'System.Threading.Monitor.__Restore': (m, a) => {
    m.locks.find((x) => x.o === a[0])!.count = a[1] as number;
    return undefined;
  },
  'System.Threading.Monitor.__Mine': (m, a) => m.locks.some((x) => x.o === a[0] && x.owner === m.fiber!.id),
  'System.DateTime.__Now': (m) => {
    vary(m);
    return ticks(m);
  },
  'System.DateTime.__Quiet': (m) => ticks(m),
  'System.Collections.Concurrent.ConcurrentDictionary`2.__Hash': (_m, a) => {
    // string.GetNonRandomizedHashCode
    const t = S(a[0]!);
    const at = (i: number): number => (i < t.length ? t.charCodeAt(i) : 0);
    const rot = (h: number): number => (h << 5) | (h >>> 27);
    let h1 = ((5381 << 16) + 5381) | 0,
      h2 = h1,
      i = 0,
      n = t.length;
    while (n > 2) {
      n -= 4;
      h1 = ((rot(h1) + h1) ^ (at(i) | (at(i + 1) << 16))) | 0;
      h2 = ((rot(h2) + h2) ^ (at(i + 2) | (at(i + 3) << 16))) | 0;
      i += 4;
    }
    if (n > 0) h2 = ((rot(h2) + h2) ^ (at(i) | (at(i + 1) << 16))) | 0;
    return (h1 + Math.imul(h2, 1566083941)) >>> 0;
  },
  'System.Collections.Concurrent.ConcurrentDictionary`2.__Unordered': (m, a) => {
    throw new Refusal(S(a[0]!), m.span());
  },
  'System.BitConverter.DoubleToInt64Bits': (_m, a) => canonical(BigInt.asIntN(64, BigInt(doubleBits(a[0] as number)))),
  'System.BitConverter.Int64BitsToDouble': (_m, a) =>
    doubleFromBits(canonical(BigInt.asUintN(64, BigInt(a[0] as Int)))),
  'System.BitConverter.SingleToInt32Bits': (_m, a) => floatBits(a[0] as number) | 0,
  'System.BitConverter.Int32BitsToSingle': (_m, a) => floatFromBits((a[0] as number) >>> 0),
  'System.GC.__Collect': (m, a) => {
    m.heap.collect(a[0] as number);
    if (a[1]) m.heap.last.compacted = true;
    m.state.misc.delete('loh');
    return undefined;
  },
  'System.GC.__Info': (m, a) => {
    const last = m.heap.last;
    switch (a[0]) {
      case 0:
        if (last.generation < 2) throw new Refusal('GCMemoryInfo.Compacted of a collection of young objects', m.span());
        return last.compacted ? 1 : 0;
      case 1:
        return last.index;
      case 2:
        return m.state.handles.filter((h) => h && h.kind === 3 && h.target).length;
      case 3:
        return last.pending;
      case 4:
        vary(m);
        return m.heap.live + 60000;
      default:
        throw new Refusal('sizes in GCMemoryInfo', m.span());
    }
  },
  'System.GC.__NextFinalizable': (m) => m.heap.nextFinalizable(),
  'System.GC.__RunFinalizer': (m, a) => {
    const o = a[0] as Obj;
    if (!o.t.finalizer) return undefined;
    m.push(o.t.finalizer, [o], RETURN.discard);
    return undefined;
  },
  'System.GC.__Total': (m, a) => (a[0] === 0 ? m.heap.live + 60000 : m.heap.totalRead()),
  'System.GC.__Gen': (_m, a) => {
    const o = a[0] as Obj;
    return o.flags & FLAG.frozen ? 2147483647 : o.gen >= 3 ? 2147483647 : o.gen;
  },
  'System.GC.__Count': (m, a) => m.heap.counts[a[0] as number]!,
  'System.GC.__Suppress': (m, a) => {
    if (a[1]) m.heap.suppress(a[0] as Obj);
    else m.heap.reregister(a[0] as Obj);
    return undefined;
  },
  'System.GC.__Array': (m, a, _at, mi) => {
    const o = m.heap.array(m.r.rtype(rtOf(m, mi).type.array()), a[0] as number);
    if (a[1]) {
      o.flags |= FLAG.poh;
      o.gen = 2;
    }
    return o;
  },
  'System.String.__Free': (m, a) => {
    const [from, at, n] = a[0] as [Obj | null, number, number];
    if (!from || n === 0) return m.r.literal('');
    m.heap.muted++;
    const o = m.heap.string(String.fromCharCode(...(from.f.slice(at, at + n) as number[])));
    m.heap.muted--;
    return o;
  },
  // a buffer that CoreLib has on the stack or from a pool: its bytes do not count
  'System.Linq.__Scratch.Array': (m, a, _at, mi) => {
    m.heap.muted++;
    const o = m.heap.array(m.r.rtype(rtOf(m, mi).type.array()), a[0] as number);
    m.heap.muted--;
    return o;
  },
  'System.GC.__NoGC': (m, a) => {
    switch (a[0]) {
      case 0:
        m.heap.noGC = false;
        return 0;
      case 1:
        m.heap.noGC = true;
        return 1;
      case 2:
        return m.heap.noGC ? 1 : 0;
      case 3:
        return m.state.misc.get('loh') === 1 ? 1 : 0;
      case 4:
        m.state.misc.set('loh', 1);
        return 0;
      default:
        m.state.misc.delete('loh');
        return 0;
    }
  },
  'System.GC.__Last': (m, a) =>
    a[0] === 1 ? Math.min(1, m.heap.last.generation) : a[0] === 2 ? 2 : m.heap.last.generation,
  'System.WeakReference.__Set': (m, a) => {
    const w = a[0] as Obj;
    const h = w.host as WeakState | null;
    if (h?.freed) return m.raise('System.InvalidOperationException', 'Handle is not initialized.');
    if (h) h.target = a[1] ?? null;
    else w.host = { target: a[1] ?? null, long: a[2] === true } satisfies WeakState;
    return undefined;
  },
  'System.WeakReference.__Get': (_m, a) => {
    const h = (a[0] as Obj).host as WeakState | null;
    return h && !h.freed ? h.target : null;
  },
  'System.Runtime.InteropServices.GCHandle.__Alloc': (m, a) => {
    m.state.handles.push({ target: (a[0] ?? null) as Obj | null, kind: a[1] as number });
    return m.state.handles.length;
  },
  'System.Runtime.InteropServices.GCHandle.__Get': (m, a) => m.state.handles[(a[0] as number) - 1]?.target ?? null,
  'System.Runtime.InteropServices.GCHandle.__Set': (m, a) => {
    const h = m.state.handles[(a[0] as number) - 1];
    if (h) h.target = a[1] as Obj | null;
    return undefined;
  },
  'System.Runtime.InteropServices.GCHandle.__Free': (m, a) => {
    m.state.handles[(a[0] as number) - 1] = null;
    return true;
  },
  'System.Runtime.InteropServices.GCHandle.__Of': (m, a) => m.state.handles[(a[0] as number) - 1]?.kind ?? -1,
  'System.Runtime.InteropServices.GCHandle.__Pinnable': (_m, a) => {
    const o = a[0] as Obj;
    return (
      o.t.kind === 'string' ||
      (o.t.kind === 'array'
        ? o.t.elem!.isValue && !o.t.elem!.hasRefs
        : o.t.isValue
          ? !o.t.hasRefs
          : !o.t.fields.some((f) => !f.rt || f.rt.hasRefs))
    );
  },
  'System.Convert.__FromBase': (m, a) => {
    const s = (a[0] as Obj | null)?.s ?? '0';
    const b = a[1] as number;
    const t = b === 16 ? s.replace(/^0[xX]/, '') : s;
    let v = 0n;
    for (const c of t) {
      const d = parseInt(c, 36);
      if (!(d < b)) return m.raise('System.FormatException', 'Could not find any recognizable digits.');
      v = v * BigInt(b) + BigInt(d);
    }
    if (v > 0x7fffffffn && v <= 0xffffffffn && b !== 10) v = BigInt.asIntN(32, v);
    return canonical(v);
  },
  'System.Convert.__ToBase': (m, a) => {
    const v = BigInt(a[0] as Int);
    const b = a[1] as number;
    if (![2, 8, 10, 16].includes(b)) return m.raise('System.ArgumentException', 'Invalid Base.');
    return m.str(b === 10 ? v.toString() : BigInt.asUintN(a[2] as number, v).toString(b));
  },
  'System.Math.Abs/1': (_m, a) => Math.abs(a[0] as number),
  'System.Math.Sqrt': (_m, a) => Math.sqrt(a[0] as number),
  'System.Math.Floor/1': (_m, a) => Math.floor(a[0] as number),
  'System.Math.Ceiling/1': (_m, a) => Math.ceil(a[0] as number),
  'System.Math.Truncate/1': (_m, a) => Math.trunc(a[0] as number),
  'System.Math.Max/2': (_m, a) => Math.max(a[0] as number, a[1] as number),
  'System.Math.Min/2': (_m, a) => Math.min(a[0] as number, a[1] as number),
  'System.Math.__Round': (_m, a) => roundDouble(a[0] as number, a[1] as number, a[2] as number),
  'System.Math.IEEERemainder': (_m, a) => {
    const x = a[0] as number,
      y = a[1] as number;
    return x - y * roundHalfEven(x / y);
  },
};
for (const n of [
  'Pow',
  'Exp',
  'Log',
  'Log10',
  'Log2',
  'Sin',
  'Cos',
  'Tan',
  'Asin',
  'Acos',
  'Atan',
  'Atan2',
  'Sinh',
  'Cosh',
  'Tanh',
  'Cbrt',
])
  raw[`System.Math.${n}`] = (m, a) => {
    const f = math[lower(n)];
    if (!f) throw new Refusal('Math.' + n, m.span());
    return f(a[0] as number, a[1] as number);
  };
raw['System.Double.__Hypot'] = (m, a) => {
  const f = math['hypot'];
  if (!f) throw new Refusal('double.Hypot', m.span());
  return f(a[0] as number, a[1] as number);
};
// operators and properties of the built-in numbers through static abstract members
const K = [
  'sbyte',
  'byte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'char',
  'float',
  'double',
  'decimal',
  'nint',
  'nuint',
];
const opNames: [string, number][] = [
  ['op_Addition', 0],
  ['op_Subtraction', 1],
  ['op_Multiply', 2],
  ['op_Division', 3],
  ['op_Modulus', 4],
  ['op_BitwiseAnd', 5],
  ['op_BitwiseOr', 6],
  ['op_ExclusiveOr', 7],
  ['op_LeftShift', 8],
  ['op_RightShift', 9],
];
for (const [n, i] of opNames)
  raw['num:' + n] = (m, a) => {
    const k = a[2] as unknown as string;
    return arithmetic(m, i, K.indexOf(k), a[0]!, a[1]!);
  };
const cmpNames: [string, (x: number, y: number) => boolean, number][] = [
  ['op_LessThan', (x, y) => x < y, 13],
  ['op_GreaterThan', (x, y) => x > y, 14],
  ['op_LessThanOrEqual', (x, y) => x <= y, 15],
  ['op_GreaterThanOrEqual', (x, y) => x >= y, 16],
  ['op_Equality', (x, y) => x === y, 11],
  ['op_Inequality', (x, y) => x !== y, 12],
];
for (const [n, f, i] of cmpNames)
  raw['num:' + n] = (m, a) =>
    (a[2] as unknown as string) === 'decimal' ? arithmetic(m, i, 11, a[0]!, a[1]!) : f(a[0] as number, a[1] as number);
const dec = (n: bigint): Dec => ({ c: n < 0n ? -n : n, scale: 0, neg: n < 0n });
raw['num:get_Zero'] = (_m, a) => ((a[0] as unknown as string) === 'decimal' ? dec(0n) : 0);
raw['num:get_One'] = (_m, a) => ((a[0] as unknown as string) === 'decimal' ? dec(1n) : 1);
raw['num:get_AdditiveIdentity'] = raw['num:get_Zero']!;
raw['num:get_MultiplicativeIdentity'] = raw['num:get_One']!;
raw['num:op_UnaryNegation'] = (m, a) => unaryOp(m, 0, K.indexOf(a[1] as unknown as string), a[0]!);
raw['num:op_Increment'] = (m, a) =>
  arithmetic(
    m,
    0,
    K.indexOf(a[1] as unknown as string),
    a[0]!,
    (a[1] as unknown as string) === 'decimal' ? dec(1n) : 1,
  );
raw['num:op_Decrement'] = (m, a) =>
  arithmetic(
    m,
    1,
    K.indexOf(a[1] as unknown as string),
    a[0]!,
    (a[1] as unknown as string) === 'decimal' ? dec(1n) : 1,
  );
raw['num:IsNegative'] = (_m, a) =>
  (a[1] as unknown as string) === 'decimal' ? (a[0] as Dec).neg : (a[0] as number) < 0 || Object.is(a[0], -0);
raw['num:IsZero'] = (_m, a) => ((a[1] as unknown as string) === 'decimal' ? (a[0] as Dec).c === 0n : a[0] === 0);
raw['num:CreateChecked'] = raw['num:CreateTruncating'] = (m, a) => {
  const x = a[0];
  void m;
  return x;
};
delete raw['num:CreateChecked'];
delete raw['num:CreateTruncating'];

Object.assign(raw, bigLeaves);
raw['System.MulticastDelegate.GetInvocationList'] = raw['System.Delegate.GetInvocationList']!;
export const leaves: Record<string, Leaf> = {};
for (const k of Object.keys(raw)) {
  const f = raw[k]!;
  leaves[k] = f as unknown as Leaf;
}
/** Leaves that want the method they stand for. */
export function bindLeaf(mi: MInst, l: Leaf): Leaf {
  const f = l as unknown as L;
  return f.length >= 4 ? (m, a, at) => f(m, a, at, mi) : l;
}

/** The virtual clock in ticks of 100 ns since the year 1; steps count as tenths of a microsecond. */
function ticks(m: Machine): Int {
  return canonical(621355968000000000n + BigInt(Math.trunc(m.world.clock + m.clock)) * 10000n + BigInt(m.now));
}
interface Sb {
  parts: string[];
  n: number;
}
function sbText(o: Obj): string {
  const h = o.host as Sb | null;
  if (!h) return '';
  if (h.parts.length > 1) h.parts = [h.parts.join('')];
  return h.parts[0] ?? '';
}
function chars(f: Value[], o: number, n: number): string {
  let s = '';
  for (let i = 0; i < n; i++) s += String.fromCharCode(f[o + i] as number);
  return s;
}
function upper(s: string): string {
  let r = '';
  for (let i = 0; i < s.length; i++) r += String.fromCharCode(toUpper(s.charCodeAt(i)));
  return r;
}
function lower(s: string): string {
  let r = '';
  for (let i = 0; i < s.length; i++) r += String.fromCharCode(toLower(s.charCodeAt(i)));
  return r;
}
/** Text that costs nothing: the handler formats into its own buffer. */
function freeText(m: Machine, s: string): Obj {
  const o = new Obj(m.r.string, []);
  o.s = s;
  return o;
}
function smallInt(m: Machine, n: number): Obj {
  if (n >= 0 && n < 300) {
    const k = 'small' + n;
    const old = m.state.misc.get(k);
    if (old) return old as Obj;
    const o = m.heap.string(String(n));
    m.state.misc.set(k, o);
    return o;
  }
  return m.heap.string(String(n));
}
function deepEq(m: Machine, rt: RType | null, a: Value, b: Value): boolean {
  if (!rt) {
    if (a === b) return true;
    if (a instanceof Obj && b instanceof Obj && a.t.kind === 'string' && b.t.kind === 'string') return a.s === b.s;
    if (a instanceof Obj && b instanceof Obj) {
      const e = m.r.virtual(a.t, m.r.objectMethod('Equals'));
      if (e.leaf || e.owner.type.is('System.Object')) return false;
      throw new Refusal('ValueType.Equals over a reference field', m.span());
    }
    return (a ?? null) === (b ?? null);
  }
  if (rt.structZero) {
    return rt.own.every((f, i) => deepEq(m, f.rt, (a as Value[])[i], (b as Value[])[i]));
  }
  return genericEquals(m, rt, a, b) === true;
}
function roundDouble(x: number, digits: number, mode: number): number {
  if (x - x !== 0) return x;
  const r = (y: number): number =>
    mode === 0
      ? roundHalfEven(y)
      : mode === 1
        ? Math.trunc(y + (y < 0 ? -0.49999999999999994 : 0.49999999999999994))
        : mode === 2
          ? Math.trunc(y)
          : mode === 3
            ? Math.floor(y)
            : Math.ceil(y);
  if (digits === 0) return keepSign(r(x), x);
  if (Math.abs(x) >= 1e16) return x;
  let p = 1;
  for (let i = 0; i < digits; i++) p *= 10;
  return keepSign(r(x * p) / p, x);
}
function keepSign(r: number, x: number): number {
  return r === 0 && (x < 0 || Object.is(x, -0)) ? -0 : r;
}
function split(m: Machine, s: string, seps: string[] | null, ws: boolean, count: number, opts: number): Obj {
  if (count < 0)
    return m.raise('System.ArgumentOutOfRangeException', 'Count cannot be less than zero.', {
      _paramName: m.str('count'),
    });
  if (count === 0) return strings(m, []);
  const out: string[] = [];
  const remove = (opts & 1) !== 0,
    trim = (opts & 2) !== 0;
  let i = 0,
    start = 0;
  const add = (t: string): void => {
    if (trim) t = t.trim();
    if (remove && t === '') return;
    out.push(t);
  };
  if (ws || (seps && seps.length))
    while (i < s.length && out.length < count - 1) {
      let n = 0;
      if (ws || !seps || !seps.length) {
        if (isWhite(s.charCodeAt(i))) n = 1;
      } else
        for (const q of seps)
          if (s.startsWith(q, i)) {
            n = q.length;
            break;
          }
      if (n) {
        add(s.slice(start, i));
        i += n;
        start = i;
      } else i++;
    }
  add(s.slice(start));
  return strings(m, out);
}
