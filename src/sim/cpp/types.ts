// Types of C++ as interned objects: equal types are the same object, cv-qualification included. Sizes and alignments are those of x86-64 System V.
import type { ClassInfo, EnumInfo } from './entities.ts';

export type Kind =
  | 'void'
  | 'bool'
  | 'char'
  | 'schar'
  | 'uchar'
  | 'short'
  | 'ushort'
  | 'int'
  | 'uint'
  | 'long'
  | 'ulong'
  | 'llong'
  | 'ullong'
  | 'wchar'
  | 'char8'
  | 'char16'
  | 'char32'
  | 'float'
  | 'double'
  | 'ldouble'
  | 'nullptr'
  | 'ptr'
  | 'lref'
  | 'rref'
  | 'array'
  | 'func'
  | 'class'
  | 'enum'
  | 'memptr'
  /** only inside the checker: an overload set, a braced list, a type still to be deduced */
  | 'overloads'
  | 'braced'
  | 'auto';

export class Type {
  id: number;
  k: Kind;
  cv: number;
  /** the same type without cv-qualifiers */
  base: Type;
  to: Type | null = null;
  n = -1;
  params: Type[] | null = null;
  variadic = false;
  fcv = 0;
  fref = '';
  noexc = false;
  cls: ClassInfo | null = null;
  enm: EnumInfo | null = null;
  qualified: (Type | undefined)[] = [];
  ptrTo: Type | undefined = undefined;
  lrefTo: Type | undefined = undefined;
  rrefTo: Type | undefined = undefined;
  constructor(id: number, k: Kind, cv: number) {
    this.id = id;
    this.k = k;
    this.cv = cv;
    this.base = this;
  }
  get isRef(): boolean {
    return this.k === 'lref' || this.k === 'rref';
  }
  get isConst(): boolean {
    return this.k === 'array' ? (this.to as Type).isConst : (this.cv & 1) !== 0;
  }
}

let counter = 0;
const basics = new Map<string, Type>();
const composed = new Map<string, Type>();
function basic(k: Kind): Type {
  const t = new Type(counter++, k, 0);
  t.qualified[0] = t;
  basics.set(k, t);
  return t;
}

export const VOID = basic('void'),
  BOOL = basic('bool'),
  CHAR = basic('char'),
  SCHAR = basic('schar'),
  UCHAR = basic('uchar'),
  SHORT = basic('short'),
  USHORT = basic('ushort'),
  INT = basic('int'),
  UINT = basic('uint'),
  LONG = basic('long'),
  ULONG = basic('ulong'),
  LLONG = basic('llong'),
  ULLONG = basic('ullong');
export const WCHAR = basic('wchar'),
  CHAR8 = basic('char8'),
  CHAR16 = basic('char16'),
  CHAR32 = basic('char32'),
  FLOAT = basic('float'),
  DOUBLE = basic('double'),
  LDOUBLE = basic('ldouble'),
  NULLPTR = basic('nullptr');
export const OVERLOADS = basic('overloads'),
  BRACED = basic('braced'),
  AUTO = basic('auto');
export function basicType(name: string): Type {
  return basics.get(name) as Type;
}

/** The type with cv added. References and functions take none; arrays pass it to their elements. */
export function qualify(t: Type, cv: number): Type {
  if (cv === 0 || t.isRef || t.k === 'func') return t;
  if (t.k === 'array') return arrayOf(qualify(t.to as Type, cv), t.n);
  const want = t.cv | cv;
  if (want === t.cv) return t;
  const b = t.base;
  let q = b.qualified[want];
  if (!q) {
    q = new Type(counter++, b.k, want);
    q.base = b;
    q.to = b.to;
    q.n = b.n;
    q.params = b.params;
    q.variadic = b.variadic;
    q.cls = b.cls;
    q.enm = b.enm;
    b.qualified[want] = q;
  }
  return q;
}
export function constOf(t: Type): Type {
  return qualify(t, 1);
}
/** The type without its own cv; arrays lose their elements'. */
export function unqualified(t: Type): Type {
  return t.k === 'array' ? arrayOf(unqualified(t.to as Type), t.n) : t.base;
}
export function cvOf(t: Type): number {
  return t.k === 'array' ? cvOf(t.to as Type) : t.cv;
}
export function pointerTo(t: Type): Type {
  if (t.ptrTo) return t.ptrTo;
  const p = new Type(counter++, 'ptr', 0);
  p.to = t;
  p.qualified[0] = p;
  return (t.ptrTo = p);
}
/** `T&`, with reference collapsing. */
export function lrefTo(t: Type): Type {
  if (t.k === 'lref') return t;
  if (t.k === 'rref') return lrefTo(t.to as Type);
  if (t.lrefTo) return t.lrefTo;
  const p = new Type(counter++, 'lref', 0);
  p.to = t;
  return (t.lrefTo = p);
}
export function rrefTo(t: Type): Type {
  if (t.isRef) return t;
  if (t.rrefTo) return t.rrefTo;
  const p = new Type(counter++, 'rref', 0);
  p.to = t;
  return (t.rrefTo = p);
}
function compose(key: string, make: () => Type): Type {
  let t = composed.get(key);
  if (!t) {
    t = make();
    t.qualified[0] = t;
    composed.set(key, t);
  }
  return t;
}
export function arrayOf(t: Type, n: number): Type {
  return compose(`a${t.id}:${n}`, () => {
    const a = new Type(counter++, 'array', 0);
    a.to = t;
    a.n = n;
    return a;
  });
}
export function funcType(ret: Type, params: Type[], variadic = false, fcv = 0, fref = '', noexc = false): Type {
  return compose(
    `f${ret.id}(${params.map((p) => p.id).join(',')}${variadic ? '...' : ''})${fcv}${fref}${noexc ? 'n' : ''}`,
    () => {
      const f = new Type(counter++, 'func', 0);
      f.to = ret;
      f.params = params;
      f.variadic = variadic;
      f.fcv = fcv;
      f.fref = fref;
      f.noexc = noexc;
      return f;
    },
  );
}
export function memberPointer(cls: ClassInfo, to: Type): Type {
  return compose(`m${cls.type.id}:${to.id}`, () => {
    const m = new Type(counter++, 'memptr', 0);
    m.to = to;
    m.cls = cls;
    return m;
  });
}
export function classType(cls: ClassInfo): Type {
  const t = new Type(counter++, 'class', 0);
  t.cls = cls;
  t.qualified[0] = t;
  return t;
}
export function enumType(enm: EnumInfo): Type {
  const t = new Type(counter++, 'enum', 0);
  t.enm = enm;
  t.qualified[0] = t;
  return t;
}
/** What a reference refers to; other types are themselves. */
export function noRef(t: Type): Type {
  return t.isRef ? (t.to as Type) : t;
}

const SIZES: Partial<Record<Kind, number>> = {
  bool: 1,
  char: 1,
  schar: 1,
  uchar: 1,
  short: 2,
  ushort: 2,
  int: 4,
  uint: 4,
  long: 8,
  ulong: 8,
  llong: 8,
  ullong: 8,
  wchar: 4,
  char8: 1,
  char16: 2,
  char32: 4,
  float: 4,
  double: 8,
  ldouble: 16,
  nullptr: 8,
  ptr: 8,
  lref: 8,
  rref: 8,
  void: 1,
  func: 1,
};
export function sizeOf(t: Type): number {
  const s = SIZES[t.k];
  if (s !== undefined) return s;
  if (t.k === 'array') return t.n * sizeOf(t.to as Type);
  if (t.k === 'class') return (t.cls as ClassInfo).size;
  if (t.k === 'enum') return sizeOf((t.enm as EnumInfo).under);
  if (t.k === 'memptr') return (t.to as Type).k === 'func' ? 16 : 8;
  throw new Error(`size of ${t.k}`);
}
export function alignOf(t: Type): number {
  if (t.k === 'array') return alignOf(t.to as Type);
  if (t.k === 'class') return (t.cls as ClassInfo).align;
  if (t.k === 'memptr') return 8;
  return sizeOf(t);
}
const UNSIGNED = new Set<Kind>(['bool', 'uchar', 'ushort', 'uint', 'ulong', 'ullong', 'char8', 'char16', 'char32']);
const INTEGRAL = new Set<Kind>([
  'bool',
  'char',
  'schar',
  'uchar',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'llong',
  'ullong',
  'wchar',
  'char8',
  'char16',
  'char32',
]);
export function isIntegral(t: Type): boolean {
  return INTEGRAL.has(t.k);
}
export function isFloating(t: Type): boolean {
  return t.k === 'float' || t.k === 'double' || t.k === 'ldouble';
}
export function isArithmetic(t: Type): boolean {
  return isIntegral(t) || isFloating(t);
}
export function isEnum(t: Type): boolean {
  return t.k === 'enum';
}
export function isScoped(t: Type): boolean {
  return t.k === 'enum' && (t.enm as EnumInfo).scoped;
}
export function isUnscoped(t: Type): boolean {
  return t.k === 'enum' && !(t.enm as EnumInfo).scoped;
}
export function isPointer(t: Type): boolean {
  return t.k === 'ptr';
}
export function isClass(t: Type): boolean {
  return t.k === 'class';
}
export function isScalar(t: Type): boolean {
  return isArithmetic(t) || t.k === 'enum' || t.k === 'ptr' || t.k === 'memptr' || t.k === 'nullptr';
}
export function isUnsigned(t: Type): boolean {
  return t.k === 'enum'
    ? isUnsigned((t.enm as EnumInfo).under)
    : UNSIGNED.has(t.k) || t.k === 'ptr' || t.k === 'nullptr';
}
export function isObject(t: Type): boolean {
  return t.k !== 'func' && !t.isRef && t.k !== 'void';
}
/** Class of register a scalar travels in: i 32-bit, l 64-bit, d floating. */
export function regOf(t: Type): 'i' | 'l' | 'd' | 'v' {
  switch (t.k) {
    case 'void':
      return 'v';
    case 'float':
    case 'double':
    case 'ldouble':
      return 'd';
    case 'long':
    case 'ulong':
    case 'llong':
    case 'ullong':
    case 'ptr':
    case 'nullptr':
    case 'lref':
    case 'rref':
    case 'func':
    case 'memptr':
      return 'l';
    case 'enum':
      return regOf((t.enm as EnumInfo).under);
    case 'class':
    case 'array':
      return 'l';
    default:
      return 'i';
  }
}
/** Wraps an integer to a type's width. */
export function wrapTo(t: Type, v: bigint): bigint {
  if (t.k === 'bool') return v === 0n ? 0n : 1n;
  const bits = sizeOf(t) * 8;
  return isUnsigned(t) ? BigInt.asUintN(bits, v) : BigInt.asIntN(bits, v);
}
export function promoted(t: Type): Type {
  const u = t.base;
  switch (u.k) {
    case 'bool':
    case 'char':
    case 'schar':
    case 'uchar':
    case 'short':
    case 'ushort':
    case 'char8':
    case 'char16':
    case 'wchar':
      return INT;
    case 'char32':
      return UINT;
    case 'enum':
      return isScoped(u) ? u : promoted((u.enm as EnumInfo).under);
    default:
      return u;
  }
}
const RANK: Partial<Record<Kind, number>> = { int: 3, uint: 3, long: 4, ulong: 4, llong: 5, ullong: 5 };
/** The usual arithmetic conversions. */
export function commonArithmetic(a0: Type, b0: Type): Type {
  const f = (k: Kind): boolean => a0.k === k || b0.k === k;
  if (f('ldouble')) return LDOUBLE;
  if (f('double')) return DOUBLE;
  if (f('float')) return FLOAT;
  const a = promoted(a0),
    b = promoted(b0);
  if (a === b) return a;
  const ra = RANK[a.k] ?? 3,
    rb = RANK[b.k] ?? 3;
  if (isUnsigned(a) === isUnsigned(b)) return ra >= rb ? a : b;
  const [u, s] = isUnsigned(a) ? [a, b] : [b, a];
  const ru = RANK[u.k] ?? 3,
    rs = RANK[s.k] ?? 3;
  if (ru >= rs) return u;
  if (sizeOf(s) > sizeOf(u)) return s;
  return s.k === 'long' ? ULONG : s.k === 'llong' ? ULLONG : UINT;
}
const WORDS: Partial<Record<Kind, string>> = {
  schar: 'signed char',
  uchar: 'unsigned char',
  short: 'short int',
  ushort: 'short unsigned int',
  uint: 'unsigned int',
  long: 'long int',
  ulong: 'long unsigned int',
  llong: 'long long int',
  ullong: 'long long unsigned int',
  wchar: 'wchar_t',
  char8: 'char8_t',
  char16: 'char16_t',
  char32: 'char32_t',
  ldouble: 'long double',
  nullptr: 'std::nullptr_t',
};
/** A type as g++ writes it. */
export function show(t: Type): string {
  const cv = t.cv === 0 || t.k === 'array' ? '' : t.cv === 1 ? 'const ' : t.cv === 2 ? 'volatile ' : 'const volatile ';
  switch (t.k) {
    case 'ptr': {
      const p = t.to as Type;
      const c = t.cv & 1 ? ' const' : '';
      if (p.k === 'func') return `${show(p.to as Type)} (*${c})(${(p.params ?? []).map(show).join(', ')})`;
      if (p.k === 'array') return `${show(p.to as Type)} (*${c})[${p.n}]`;
      return `${show(p)}*${c}`;
    }
    case 'lref':
      return `${show(t.to as Type)}&`;
    case 'rref':
      return `${show(t.to as Type)}&&`;
    case 'array': {
      let e = t;
      let dims = '';
      while (e.k === 'array') {
        dims += `[${e.n < 0 ? '' : e.n}]`;
        e = e.to as Type;
      }
      return `${show(e)} ${dims}`;
    }
    case 'func':
      return `${show(t.to as Type)}(${(t.params ?? []).map(show).join(', ')}${t.variadic ? ', ...' : ''})`;
    case 'class':
      return cv + (t.cls as ClassInfo).fullName;
    case 'enum':
      return cv + (t.enm as EnumInfo).name;
    case 'memptr':
      return `${show(t.to as Type)} ${(t.cls as ClassInfo).fullName}::*`;
    default:
      return cv + (WORDS[t.k] ?? t.k);
  }
}
