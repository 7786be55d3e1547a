// What names stand for: modules, types, traits, impls, functions. Facts about them are computed when first asked for.
import type { Span } from '../parse/lex.ts';
import type {
  Attr,
  Expr,
  FieldNode,
  FnNode,
  Generics as GenericsNode,
  Item,
  VariantData,
  Bound,
  TypeNode,
} from '../parse/ast.ts';
import type { Arg, FnSig, IntName, Region, Ty } from './types.ts';
import type { Upvar } from './thir.ts';

export interface Module {
  kind: 'mod';
  id: number;
  name: string;
  parent: Module | null;
  block: boolean;
  library: boolean;
  types: Map<string, NameBinding>;
  values: Map<string, NameBinding>;
  globs: { from: Module | EnumDef; vis: Module | null; span: Span }[];
  imports: Import[];
  traits: { trait: TraitDef }[] | null;
  fullPath: string;
  resolving: boolean;
  anonTraits: TraitDef[];
  span: Span;
  impls: ImplDef[];
  vis: Module | null;
  scopeOf: ScopeLink | null;
}
/** What a block's module sees of the generic item around it. */
export interface ScopeLink {
  generics: Generics | null;
  selfTy: Ty | null;
}
export interface NameBinding {
  def: Def;
  vis: Module | null;
  glob: boolean;
  import: boolean;
  span: Span;
}
export interface Import {
  segs: { name: string; span: Span }[];
  global: boolean;
  as: string;
  glob: boolean;
  vis: Module | null;
  span: Span;
  done: boolean;
  failed: boolean;
  isSelf: boolean;
  module: Module;
}
export interface GenericParamDef {
  k: 'lt' | 'ty' | 'const';
  name: string;
  index: number;
  span: Span;
  def: TypeNode | null;
  constDef: Expr | null;
  ty: TypeNode | null;
  mayDangle: boolean;
  synthetic: Bound[] | null;
}
export interface Generics {
  parent: Generics | null;
  own: GenericParamDef[];
  count: number;
  hasSelf: boolean;
  nodes: GenericsNode[];
  owner: GenericOwner;
  late: { name: string; span: Span; index: number }[];
  implTraits: Map<TypeNode, number>;
}
export type GenericOwner = AdtDef | TraitDef | ImplDef | FnDef | AliasDef | AssocDef | ConstDef | OpaqueDef;
export type Pred =
  | { k: 'trait'; trait: TraitDef; args: readonly Arg[]; span: Span; binder?: number }
  | { k: 'proj'; trait: TraitDef; item: AssocDef; args: readonly Arg[]; ty: Ty; span: Span; binder?: number }
  | { k: 'tyout'; ty: Ty; re: Region; span: Span }
  | { k: 'reout'; a: Region; b: Region; span: Span };
interface Base {
  id: number;
  name: string;
  module: Module;
  span: Span;
  fullPath: string;
  library: boolean;
}
export interface FieldDef {
  name: string;
  node: FieldNode;
  vis: Module | null;
  ty?: Ty;
  owner: VariantDef;
  index: number;
}
export interface VariantDef extends Base {
  kind: 'variant';
  adt: AdtDef;
  index: number;
  data: VariantData;
  fields: FieldDef[];
  ctor: 'unit' | 'tuple' | 'struct';
  discExpr: Expr | null;
  disc?: bigint;
  ctorFn?: FnDef;
  ctorVis: Module | null;
  isDefault: boolean;
}
export interface AdtDef extends Base {
  kind: 'adt';
  what: 'struct' | 'enum' | 'union';
  variants: VariantDef[];
  generics: Generics;
  node: Item;
  derives: string[];
  repr: IntName | null;
  reprC: boolean;
  transparent: boolean;
  drop?: ImplDef | null;
  lang: string;
  variance?: ('co' | 'contra' | 'inv' | 'bi')[];
  preds?: Pred[];
  attrs: Attr[];
  assocScopeModule: Module;
  vis: Module | null;
}
export type StructDef = AdtDef;
export type EnumDef = AdtDef;
export interface TraitDef extends Base {
  kind: 'trait';
  generics: Generics;
  items: Map<string, AssocMember>;
  node: Item & { k: 'trait' };
  preds?: Pred[];
  superPreds?: Pred[];
  impls: ImplDef[];
  auto: boolean;
  lang: string;
  unsafe: boolean;
  vis: Module | null;
  resolvingSupers?: boolean;
}
export type AssocMember = FnDef | AssocDef | ConstDef;
export interface AssocDef extends Base {
  kind: 'assocty';
  trait: TraitDef | null;
  impl: ImplDef | null;
  node: Item & { k: 'type' };
  generics: Generics;
  ty?: Ty;
  bounds?: Pred[];
}
export interface ImplDef extends Base {
  kind: 'impl';
  generics: Generics;
  node: Item & { k: 'impl' };
  items: Map<string, AssocMember>;
  traitRef?: { trait: TraitDef; args: readonly Arg[] } | null;
  selfTy?: Ty;
  preds?: Pred[];
  negative: boolean;
  derived: string;
  trait: TraitDef | null;
  scopeModule: Module;
  failed?: boolean;
  lowering?: boolean;
  each?: string;
}
export interface FnDef extends Base {
  kind: 'fn';
  generics: Generics;
  node: FnNode | null;
  container: TraitDef | ImplDef | null;
  sig?: FnSig;
  preds?: Pred[];
  ctor: VariantDef | null;
  intrinsic: string;
  vis: Module | null;
  attrs: Attr[];
  hasSelf: boolean;
  scopeModule: Module;
  trackCaller: boolean;
  derived: { impl: ImplDef; what: string } | null;
  opaques: OpaqueDef[];
  lowering?: boolean;
  paramNames: string[];
  elided?: Set<string>;
  parentFn: FnDef | null;
}
/** `#[track_caller]`, on the function or on the trait's declaration of it. */
export function tracksCaller(def: FnDef): boolean {
  if (def.trackCaller) return true;
  const declared = def.container?.kind === 'impl' ? def.container.trait?.items.get(def.name) : undefined;
  return declared?.kind === 'fn' && declared.trackCaller;
}
export interface ConstDef extends Base {
  kind: 'const';
  ty?: Ty;
  expr: Expr | null;
  tyNode: TypeNode;
  container: TraitDef | ImplDef | null;
  isStatic: boolean;
  mut: boolean;
  generics: Generics;
  vis: Module | null;
  scopeModule: Module;
  evaluating?: boolean;
}
export interface AliasDef extends Base {
  kind: 'alias';
  generics: Generics;
  tyNode: TypeNode;
  ty?: Ty;
  lowering?: boolean;
}
export interface OpaqueDef extends Base {
  kind: 'opaque';
  generics: Generics;
  bounds: Bound[];
  preds?: Pred[];
  hidden: Ty | null;
  scopeFn: FnDef;
  regions: number;
  inferring: Ty | null;
}
export interface ClosureDef {
  kind: 'closure';
  id: number;
  parentPath: string;
  span: Span;
  headSpan: Span;
  fnKind: 'Fn' | 'FnMut' | 'FnOnce' | null;
  sig: FnSig;
  upvars: Upvar[];
  upvarTys: Ty[];
  regionCount: number;
  parentCount: number;
  isMove: boolean;
  owner: unknown;
  finished: boolean;
}
export interface ParamTyDef {
  kind: 'param';
  index: number;
  name: string;
  isConst: boolean;
  span: Span;
  constTy: TypeNode | null;
  owner: Generics;
}
export interface PrimDef {
  kind: 'prim';
  ty: Ty;
  name: string;
}
export interface SelfDef {
  kind: 'selfty';
  ty: Ty;
}
export type Def =
  | Module
  | AdtDef
  | VariantDef
  | TraitDef
  | ImplDef
  | FnDef
  | ConstDef
  | AliasDef
  | AssocDef
  | ParamTyDef
  | PrimDef
  | SelfDef;
