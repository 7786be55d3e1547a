// Types, regions and constants, hash-consed: equal types are the same object. After rustc_middle::ty 1.95.
import type { AdtDef, AssocDef, ClosureDef, FnDef, OpaqueDef, TraitDef } from './defs.ts';

export type IntName = 'i8' | 'i16' | 'i32' | 'i64' | 'i128' | 'isize' | 'u8' | 'u16' | 'u32' | 'u64' | 'u128' | 'usize';
export const HAS_INFER = 1,
  HAS_PARAM = 2,
  HAS_ALIAS = 4,
  HAS_REGION = 8,
  HAS_ERROR = 16,
  HAS_OPAQUE = 32,
  HAS_CLOSURE = 64,
  HAS_VARREGION = 128;
export type Region = { isTy: false; k: 're'; id: number; flags: number } & (
  | { kind: 'static' | 'erased' }
  | { kind: 'param'; index: number; name: string }
  | { kind: 'late'; def: number; index: number; name: string }
  | { kind: 'bound'; binder: number; index: number; name: string }
  | { kind: 'var'; n: number }
);
export type Const = { isTy: false; k: 'const'; id: number; flags: number } & (
  | { kind: 'value'; value: bigint }
  | { kind: 'param'; index: number; name: string }
  | { kind: 'infer'; vid: number }
  | { kind: 'error' }
);
export interface FnSig {
  inputs: readonly Ty[];
  output: Ty;
  unsafe: boolean;
}
export interface ProjBound {
  item: AssocDef;
  trait: TraitDef;
  args: readonly Arg[];
  ty: Ty;
} // args without Self
export type Ty = { isTy: true; id: number; flags: number } & (
  | { k: 'bool' | 'char' | 'str' | 'never' | 'error' }
  | { k: 'int'; name: IntName }
  | { k: 'float'; name: 'f32' | 'f64' }
  | { k: 'adt'; def: AdtDef; args: readonly Arg[] }
  | { k: 'ref'; re: Region; mut: boolean; ty: Ty }
  | { k: 'ptr'; mut: boolean; ty: Ty }
  | { k: 'tuple'; elems: readonly Ty[] }
  | { k: 'array'; ty: Ty; len: Const }
  | { k: 'slice'; ty: Ty }
  | { k: 'fndef'; def: FnDef; args: readonly Arg[] }
  | { k: 'fnptr'; sig: FnSig }
  | { k: 'closure'; def: ClosureDef; args: readonly Arg[] }
  | { k: 'param'; index: number; name: string }
  | {
      k: 'dyn';
      trait: TraitDef | null;
      args: readonly Arg[];
      projs: readonly ProjBound[];
      autos: readonly TraitDef[];
      re: Region;
    }
  | { k: 'alias'; trait: TraitDef; item: AssocDef; args: readonly Arg[] }
  | { k: 'opaque'; def: OpaqueDef; args: readonly Arg[] }
  | { k: 'infer'; vid: number; kind: 'ty' | 'int' | 'float' }
);
export type Arg = Ty | Region | Const;

const table = new Map<string, Arg>();
let nextId = 1;
type Make<T> = T extends unknown ? Omit<T, 'id' | 'flags' | 'isTy'> : never;
function intern<T extends Arg>(key: string, flags: number, isTy: boolean, make: () => object): T {
  let t = table.get(key);
  if (!t) {
    t = { ...make(), isTy, id: nextId++, flags } as Arg;
    table.set(key, t);
  }
  return t as T;
}
const flagsOf = (args: readonly Arg[]): number => {
  let f = 0;
  for (const a of args) f |= a.flags;
  return f;
};
const ids = (args: readonly { id: number }[]): string => {
  let s = '';
  for (const a of args) s += a.id + ',';
  return s;
};
type SimpleTy = Extract<Ty, { k: 'bool' | 'char' | 'str' | 'never' | 'error' }>;
const simple = (k: SimpleTy['k'], f = 0): Ty => intern<Ty>(k, f, true, () => ({ k }));
export const tBool = simple('bool'),
  tChar = simple('char'),
  tStr = simple('str'),
  tNever = simple('never'),
  tError = simple('error', HAS_ERROR);
export const int = (name: IntName): Ty => intern<Ty>(name, 0, true, () => ({ k: 'int', name }) satisfies Make<Ty>);
export const float = (name: 'f32' | 'f64'): Ty =>
  intern<Ty>(name, 0, true, () => ({ k: 'float', name }) satisfies Make<Ty>);
export const tI32 = int('i32'),
  tU8 = int('u8'),
  tUsize = int('usize'),
  tU32 = int('u32'),
  tIsize = int('isize'),
  tF64 = float('f64'),
  tI64 = int('i64'),
  tU64 = int('u64');
export const reStatic = intern<Region>(
  "'static",
  HAS_REGION,
  false,
  () => ({ k: 're', kind: 'static' }) satisfies Make<Region>,
);
/** What stands for a lifetime that is missing or unknown: nothing is held against a type with it. */
export const reError = intern<Region>(
  "'error",
  HAS_ERROR,
  false,
  () => ({ k: 're', kind: 'static' }) satisfies Make<Region>,
);
export const reErased = intern<Region>("'erased", 0, false, () => ({ k: 're', kind: 'erased' }) satisfies Make<Region>);
export const reParam = (index: number, name: string): Region =>
  intern<Region>(
    `'p${index}${name}`,
    HAS_REGION | HAS_PARAM,
    false,
    () => ({ k: 're', kind: 'param', index, name }) satisfies Make<Region>,
  );
export const reLate = (def: number, index: number, name: string): Region =>
  intern<Region>(
    `'l${def}.${index}`,
    HAS_REGION,
    false,
    () => ({ k: 're', kind: 'late', def, index, name }) satisfies Make<Region>,
  );
export const reBound = (binder: number, index: number, name: string): Region =>
  intern<Region>(
    `'b${binder}.${index}`,
    HAS_REGION,
    false,
    () => ({ k: 're', kind: 'bound', binder, index, name }) satisfies Make<Region>,
  );
export const reVar = (n: number): Region =>
  intern<Region>(
    `'${n}`,
    HAS_REGION | HAS_VARREGION,
    false,
    () => ({ k: 're', kind: 'var', n }) satisfies Make<Region>,
  );
export const constValue = (value: bigint): Const =>
  intern<Const>(`#${value}`, 0, false, () => ({ k: 'const', kind: 'value', value }) satisfies Make<Const>);
export const constParam = (index: number, name: string): Const =>
  intern<Const>(
    `#p${index}${name}`,
    HAS_PARAM,
    false,
    () => ({ k: 'const', kind: 'param', index, name }) satisfies Make<Const>,
  );
export const constInfer = (vid: number): Const =>
  intern<Const>(`#?${vid}`, HAS_INFER, false, () => ({ k: 'const', kind: 'infer', vid }) satisfies Make<Const>);
export const constError = intern<Const>(
  '#error',
  HAS_ERROR,
  false,
  () => ({ k: 'const', kind: 'error' }) satisfies Make<Const>,
);
export const tuple = (elems: readonly Ty[]): Ty =>
  intern<Ty>(`(${ids(elems)})`, flagsOf(elems), true, () => ({ k: 'tuple', elems }) satisfies Make<Ty>);
export const tUnit = tuple([]);
export const adt = (def: AdtDef, args: readonly Arg[]): Ty =>
  intern<Ty>(`A${def.id}<${ids(args)}`, flagsOf(args), true, () => ({ k: 'adt', def, args }) satisfies Make<Ty>);
export const ref = (re: Region, mut: boolean, ty: Ty): Ty =>
  intern<Ty>(
    `&${re.id}${mut ? 'm' : ' '}${ty.id}`,
    re.flags | ty.flags,
    true,
    () => ({ k: 'ref', re, mut, ty }) satisfies Make<Ty>,
  );
export const ptr = (mut: boolean, ty: Ty): Ty =>
  intern<Ty>(`*${mut ? 'm' : ' '}${ty.id}`, ty.flags, true, () => ({ k: 'ptr', mut, ty }) satisfies Make<Ty>);
export const array = (ty: Ty, len: Const): Ty =>
  intern<Ty>(`[${ty.id};${len.id}`, ty.flags | len.flags, true, () => ({ k: 'array', ty, len }) satisfies Make<Ty>);
export const slice = (ty: Ty): Ty =>
  intern<Ty>(`[${ty.id}]`, ty.flags, true, () => ({ k: 'slice', ty }) satisfies Make<Ty>);
export const fndef = (def: FnDef, args: readonly Arg[]): Ty =>
  intern<Ty>(`F${def.id}<${ids(args)}`, flagsOf(args), true, () => ({ k: 'fndef', def, args }) satisfies Make<Ty>);
export const fnptr = (sig: FnSig): Ty =>
  intern<Ty>(
    `P${sig.unsafe ? 'u' : ''}(${ids(sig.inputs)})${sig.output.id}`,
    flagsOf(sig.inputs) | sig.output.flags,
    true,
    () => ({ k: 'fnptr', sig }) satisfies Make<Ty>,
  );
export const closure = (def: ClosureDef, args: readonly Arg[]): Ty =>
  intern<Ty>(
    `C${def.id}<${ids(args)}`,
    flagsOf(args) | HAS_CLOSURE,
    true,
    () => ({ k: 'closure', def, args }) satisfies Make<Ty>,
  );
export const param = (index: number, name: string): Ty =>
  intern<Ty>(`T${index}${name}`, HAS_PARAM, true, () => ({ k: 'param', index, name }) satisfies Make<Ty>);
export const alias = (trait: TraitDef, item: AssocDef, args: readonly Arg[]): Ty =>
  intern<Ty>(
    `a${item.id}<${ids(args)}`,
    flagsOf(args) | HAS_ALIAS,
    true,
    () => ({ k: 'alias', trait, item, args }) satisfies Make<Ty>,
  );
export const opaque = (def: OpaqueDef, args: readonly Arg[]): Ty =>
  intern<Ty>(
    `O${def.id}<${ids(args)}`,
    flagsOf(args) | HAS_OPAQUE,
    true,
    () => ({ k: 'opaque', def, args }) satisfies Make<Ty>,
  );
export const infer = (vid: number, kind: 'ty' | 'int' | 'float'): Ty =>
  intern<Ty>(`?${kind}${vid}`, HAS_INFER, true, () => ({ k: 'infer', vid, kind }) satisfies Make<Ty>);
export function dyn(
  trait: TraitDef | null,
  args: readonly Arg[],
  projs: readonly ProjBound[],
  autos: readonly TraitDef[],
  re: Region,
): Ty {
  const key = `D${trait?.id ?? ''}<${ids(args)}|${projs.map((p) => `${p.item.id}:${ids(p.args)}=${p.ty.id}`).join(';')}|${autos
    .map((a) => a.id)
    .sort()
    .join()}|${re.id}`;
  return intern<Ty>(
    key,
    flagsOf(args) | re.flags | projs.reduce((f, p) => f | p.ty.flags | flagsOf(p.args), 0),
    true,
    () => ({ k: 'dyn', trait, args, projs, autos, re }) satisfies Make<Ty>,
  );
}

/** What a fold does with the leaves; null leaves them. */
export interface Folder {
  ty?: (t: Ty) => Ty | null;
  re?: (r: Region) => Region;
  ct?: (c: Const) => Const;
  mask: number;
}
export function foldArg(a: Arg, f: Folder): Arg {
  return a.isTy ? fold(a, f) : a.k === 're' ? (f.re ? f.re(a) : a) : f.ct ? f.ct(a) : a;
}
export function foldArgs(args: readonly Arg[], f: Folder): readonly Arg[] {
  let out: Arg[] | null = null;
  for (let i = 0; i < args.length; i++) {
    const a = args[i]!,
      b = foldArg(a, f);
    if (b !== a && !out) out = args.slice(0, i);
    if (out) out.push(b);
  }
  return out ?? args;
}
const foldTys = (tys: readonly Ty[], f: Folder): readonly Ty[] => foldArgs(tys, f) as readonly Ty[];
/** Rebuilds `t` bottom-up; `f.ty` sees a node first and may replace it whole. Subtrees without a flag of `f.mask` are left. */
export function fold(t: Ty, f: Folder): Ty {
  if (f.mask && !(t.flags & f.mask)) return t;
  if (f.ty) {
    const r = f.ty(t);
    if (r) return r;
  }
  const re = (r: Region): Region => (f.re ? f.re(r) : r);
  switch (t.k) {
    case 'adt':
      return adt(t.def, foldArgs(t.args, f));
    case 'ref':
      return ref(re(t.re), t.mut, fold(t.ty, f));
    case 'ptr':
      return ptr(t.mut, fold(t.ty, f));
    case 'tuple':
      return tuple(foldTys(t.elems, f));
    case 'array':
      return array(fold(t.ty, f), f.ct ? f.ct(t.len) : t.len);
    case 'slice':
      return slice(fold(t.ty, f));
    case 'fndef':
      return fndef(t.def, foldArgs(t.args, f));
    case 'fnptr':
      return fnptr({ inputs: foldTys(t.sig.inputs, f), output: fold(t.sig.output, f), unsafe: t.sig.unsafe });
    case 'closure':
      return closure(t.def, foldArgs(t.args, f));
    case 'alias':
      return alias(t.trait, t.item, foldArgs(t.args, f));
    case 'opaque':
      return opaque(t.def, foldArgs(t.args, f));
    case 'dyn':
      return dyn(
        t.trait,
        foldArgs(t.args, f),
        t.projs.map((p) => ({ ...p, args: foldArgs(p.args, f), ty: fold(p.ty, f) })),
        t.autos,
        re(t.re),
      );
    default:
      return t;
  }
}
export const foldSig = (s: FnSig, f: Folder): FnSig => ({
  inputs: foldTys(s.inputs, f),
  output: fold(s.output, f),
  unsafe: s.unsafe,
});
const substFolders = new Map<readonly Arg[], Folder>(); // a cache, emptied when it grows
/** The folder that puts `args` in place of generic parameters. */
export function substFolder(args: readonly Arg[]): Folder {
  let f = substFolders.get(args);
  if (!f) {
    f = {
      mask: HAS_PARAM,
      ty: (t) => (t.k === 'param' ? ((args[t.index] as Ty | undefined) ?? t) : null),
      re: (r) => (r.kind === 'param' ? ((args[r.index] as Region | undefined) ?? r) : r),
      ct: (c) => (c.kind === 'param' ? ((args[c.index] as Const | undefined) ?? c) : c),
    };
    if (substFolders.size > 4000) substFolders.clear();
    substFolders.set(args, f);
  }
  return f;
}
export const subst = (t: Ty, args: readonly Arg[]): Ty => (t.flags & HAS_PARAM ? fold(t, substFolder(args)) : t);
export const substArgs = (a: readonly Arg[], args: readonly Arg[]): readonly Arg[] => foldArgs(a, substFolder(args));
const eraser: Folder = { mask: HAS_REGION, re: () => reErased };
/** The type with every region erased. */
export const erase = (t: Ty): Ty => (t.flags & HAS_REGION ? fold(t, eraser) : t);
export const eraseArgs = (a: readonly Arg[]): readonly Arg[] => foldArgs(a, eraser);
/** Visits every type inside, outermost first. */
export function walk(a: Arg, f: (t: Ty) => boolean | void): void {
  if (!a.isTy) return;
  if (f(a) === false) return;
  switch (a.k) {
    case 'adt':
    case 'fndef':
    case 'closure':
    case 'alias':
    case 'opaque':
      for (const x of a.args) walk(x, f);
      break;
    case 'ref':
    case 'ptr':
    case 'slice':
    case 'array':
      walk(a.ty, f);
      break;
    case 'tuple':
      for (const x of a.elems) walk(x, f);
      break;
    case 'fnptr':
      for (const x of a.sig.inputs) walk(x, f);
      walk(a.sig.output, f);
      break;
    case 'dyn':
      for (const x of a.args) walk(x, f);
      for (const p of a.projs) walk(p.ty, f);
      break;
  }
}
export const isInt = (t: Ty): boolean => t.k === 'int' || (t.k === 'infer' && t.kind === 'int');
export const isFloat = (t: Ty): boolean => t.k === 'float' || (t.k === 'infer' && t.kind === 'float');
export const isNumeric = (t: Ty): boolean => isInt(t) || isFloat(t);
export const isSigned = (n: IntName): boolean => n[0] === 'i';
export const bitsOf = (n: IntName): number => (n === 'isize' || n === 'usize' ? 64 : Number(n.slice(1)));

const argText = (args: readonly Arg[], full: boolean): string => {
  const xs = args.filter((a) => a.k !== 're').map((a) => show(a, full));
  return xs.length ? `<${xs.join(', ')}>` : '';
};
/** How the compiler (or, with `full`, `type_name`) writes a type; regions are left out. */
export function show(t: Arg, full = false): string {
  if (!t.isTy)
    return t.k === 're'
      ? t.kind === 'param' || t.kind === 'late' || t.kind === 'bound'
        ? t.name
        : t.kind === 'static'
          ? "'static"
          : "'_"
      : t.kind === 'value'
        ? String(t.value)
        : t.kind === 'param'
          ? t.name
          : '_';
  switch (t.k) {
    case 'bool':
    case 'char':
    case 'str':
      return t.k;
    case 'never':
      return '!';
    case 'error':
      return '{type error}';
    case 'int':
    case 'float':
      return t.name;
    case 'adt':
      return (full ? t.def.fullPath : t.def.name) + argText(t.args, full);
    case 'ref':
      return `&${t.mut ? 'mut ' : ''}${show(t.ty, full)}`;
    case 'ptr':
      return `*${t.mut ? 'mut' : 'const'} ${show(t.ty, full)}`;
    case 'tuple':
      return t.elems.length === 1
        ? `(${show(t.elems[0]!, full)},)`
        : `(${t.elems.map((e) => show(e, full)).join(', ')})`;
    case 'array':
      return `[${show(t.ty, full)}; ${show(t.len)}]`;
    case 'slice':
      return `[${show(t.ty, full)}]`;
    case 'fndef':
      return full
        ? `${t.def.fullPath}${t.args.some((a) => a.isTy) ? '::' : ''}${argText(t.args, full)}`
        : `fn(${t.def.name})`;
    case 'fnptr':
      return `${t.sig.unsafe ? 'unsafe ' : ''}fn(${t.sig.inputs.map((e) => show(e, full)).join(', ')})${t.sig.output === tUnit ? '' : ` -> ${show(t.sig.output, full)}`}`;
    case 'closure':
      return full ? `${t.def.parentPath}::{{closure}}` : '{closure}';
    case 'param':
      return t.name;
    case 'dyn': {
      const a = [
        ...t.args.filter((x) => x.k !== 're').map((x) => show(x, full)),
        ...t.projs.map((p) => `${p.item.name} = ${show(p.ty, full)}`),
      ];
      const input = t.args[0];
      if (full && t.trait && /^fn(_mut|_once)?$/.test(t.trait.lang) && input?.isTy && input.k === 'tuple') {
        const out = t.projs[0]?.ty;
        const head = `${t.trait.fullPath}(${input.elems.map((x) => show(x, full)).join(', ')})`;
        const call = out && out !== tUnit ? `${head} -> ${show(out, full)}` : head;
        return `dyn ${[call, ...t.autos.map((x) => x.fullPath)].join(' + ')}`;
      }
      const names = [
        ...(t.trait ? [(full ? t.trait.fullPath : t.trait.name) + (a.length ? `<${a.join(', ')}>` : '')] : []),
        ...t.autos.map((x) => (full ? x.fullPath : x.name)),
      ];
      return `dyn ${names.join(' + ')}`;
    }
    case 'alias':
      return `<${show(t.args[0]!, full)} as ${t.trait.name}>::${t.item.name}`;
    case 'opaque':
      return `impl ${t.def.name}`;
    case 'infer':
      return t.kind === 'int' ? '{integer}' : t.kind === 'float' ? '{float}' : '_';
  }
}
/** Equal but for regions. */
export const isTySame = (a: Arg, b: Arg): boolean =>
  a === b || (a.isTy && b.isTy ? erase(a) === erase(b) : a.k === 're' && b.k === 're');
