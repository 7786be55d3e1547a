// Collects a crate's definitions into modules and resolves its imports and paths. After rustc_resolve 1.95.
import type { Span } from '../parse/lex.ts';
import type {
  Attr,
  Block,
  FnNode,
  Generics as GenericsNode,
  Item,
  Path,
  UseTree,
  VariantData,
  Vis,
} from '../parse/ast.ts';
import { float, int, tBool, tChar, tStr } from './types.ts';
import type { IntName, Ty } from './types.ts';
import type {
  AdtDef,
  AssocMember,
  Def,
  FnDef,
  GenericOwner,
  Generics,
  GenericParamDef,
  ImplDef,
  Import,
  Module,
  NameBinding,
  ScopeLink,
  TraitDef,
  VariantDef,
} from './defs.ts';
import type { Session } from './session.ts';
import { deriveItems } from './derive.ts';

const prims = new Map<string, Ty>([
  ['bool', tBool],
  ['char', tChar],
  ['str', tStr],
  ['f32', float('f32')],
  ['f64', float('f64')],
  ...(['i8', 'i16', 'i32', 'i64', 'i128', 'isize', 'u8', 'u16', 'u32', 'u64', 'u128', 'usize'] as IntName[]).map(
    (n) => [n, int(n)] as [string, Ty],
  ),
]);
export const primitive = (name: string): Ty | undefined => prims.get(name);
const langName = (attrs: Attr[]): string =>
  attrs
    .find((a) => a.name === 'lang')
    ?.tokens.replace(/^=\s*/, '')
    .trim() ?? '';
const intrinsicName = (attrs: Attr[], name: string): string => {
  const a = attrs.find((x) => x.name === 'intrinsic');
  return a ? a.tokens.replace(/^=\s*/, '').trim() || name : '';
};

export function newModule(
  s: Session,
  name: string,
  parent: Module | null,
  block: boolean,
  library: boolean,
  span: Span,
): Module {
  const fullPath = block ? parent!.fullPath : parent ? (parent.fullPath ? `${parent.fullPath}::${name}` : name) : name;
  return {
    kind: 'mod',
    id: s.id(),
    name,
    parent,
    block,
    library,
    types: new Map(),
    values: new Map(),
    globs: [],
    imports: [],
    traits: null,
    fullPath,
    resolving: false,
    anonTraits: [],
    span,
    impls: [],
    vis: null,
    scopeOf: null,
  };
}
/** The module a name is private to: the nearest that is no block. */
export function nearestModule(m: Module): Module {
  while (m.block) m = m.parent!;
  return m;
}
export function isWithin(m: Module, of: Module): boolean {
  for (let x: Module | null = m; x; x = x.parent) if (x === of) return true;
  return false;
}
export const accessible = (vis: Module | null, from: Module): boolean =>
  vis === null || isWithin(from, vis) || (from.library && vis.library);

const later = (a: Span, b: Span): Span => (a.start > b.start ? a : b);
/** Does a type name one of `names` as a path of one segment? */
function mentions(x: unknown, names: ReadonlySet<string>): boolean {
  if (!x || typeof x !== 'object') return false;
  if (Array.isArray(x)) return x.some((y) => mentions(y, names));
  const o = x as { k?: string; path?: Path };
  if (o.k === 'path' && o.path && !o.path.qself && names.has(o.path.segs[0]!.name)) return true;
  return Object.entries(x).some(([k, v]) => k !== 'span' && mentions(v, names));
}
export class Collector {
  readonly s: Session;
  readonly library: boolean;
  readonly pending: Import[] = [];
  readonly modules: Module[] = [];
  constructor(s: Session, library: boolean) {
    this.s = s;
    this.library = library;
  }
  private base(name: string, module: Module, span: Span) {
    return {
      id: this.s.id(),
      name,
      module,
      span,
      fullPath: module.fullPath ? `${module.fullPath}::${name}` : name,
      library: this.library,
    };
  }
  private vis(v: Vis, m: Module): Module | null {
    if (v.k === 'pub') return null;
    const near = nearestModule(m);
    if (v.k === 'priv') return m.block ? m : near;
    let x = near;
    for (const seg of v.path.segs) {
      if (seg.name === 'crate') {
        while (x.parent) x = x.parent;
      } else if (seg.name === 'super') x = nearestModule(x.parent ?? x);
      else if (seg.name === 'self') {
        /* here */
      } else {
        const b = x.types.get(seg.name);
        if (b?.def.kind === 'mod') x = b.def;
        else this.s.refuse('visibility path', seg.span);
      }
    }
    if (!isWithin(near, x))
      this.s.error('E0742', v.path.span, 'visibilities can only be restricted to ancestor modules');
    return x;
  }
  private define(m: Module, ns: 'types' | 'values', name: string, def: Def, vis: Module | null, span: Span): void {
    const old = m[ns].get(name);
    if (old && !old.import) {
      if (!this.library) this.s.error('E0428', later(old.span, span), `the name \`${name}\` is defined multiple times`);
      return;
    }
    m[ns].set(name, { def, vis, glob: false, import: false, span });
  }
  module(items: Item[], m: Module): void {
    this.modules.push(m);
    for (const it of items) this.item(it, m);
  }
  private generics(nodes: GenericsNode, parent: Generics | null, owner: GenericOwner, hasSelf = false): Generics {
    const own: GenericParamDef[] = [];
    let index = parent ? parent.count : 0;
    if (hasSelf)
      own.push({
        k: 'ty',
        name: 'Self',
        index: index++,
        span: nodes.span,
        def: null,
        constDef: null,
        ty: null,
        mayDangle: false,
        synthetic: null,
      });
    const names = new Set<string>();
    if (!this.library)
      for (const p of nodes.params)
        for (let g = parent; g; g = g.parent)
          if (g.own.some((x) => x.name === p.name.name && (x.k === 'lt') === (p.k === 'lt')))
            this.s.error(
              p.k === 'lt' ? 'E0496' : 'E0403',
              p.name.span,
              `the name \`${p.name.name}\` is already used for a generic parameter`,
            );
    for (const p of nodes.params) {
      if (names.has(p.name.name))
        this.s.error(
          'E0403',
          p.name.span,
          `the name \`${p.name.name}\` is already used for a generic parameter in this item's generic parameters`,
        );
      names.add(p.name.name);
      if (p.k === 'lt' && (p.name.name === "'static" || p.name.name === "'_"))
        this.s.error('E0262', p.name.span, `invalid lifetime parameter name: \`${p.name.name}\``);
    }
    if (!this.library)
      nodes.params.forEach((p, i) => {
        if (p.k === 'lt') return;
        if (p.def && mentions(p.def, new Set(['Self'])) && owner.kind !== 'trait')
          this.s.error('E0735', p.def.span, 'generic parameters cannot use `Self` in their defaults');
        const ahead = new Set(nodes.params.slice(i).map((q) => q.name.name));
        if (p.def && mentions(p.def, ahead))
          this.s.error(
            'E0128',
            p.def.span,
            'generic parameter defaults cannot reference parameters before they are declared',
          );
        if (p.k === 'const' && p.ty) {
          const all = new Set(
            [...nodes.params, ...(parent?.nodes.flatMap((n) => n.params) ?? [])].map((q) => q.name.name),
          );
          if (mentions(p.ty, all))
            this.s.error(
              'E0770',
              p.ty.span,
              'the type of const parameters must not depend on other generic parameters',
            );
        }
      });
    for (const k of ['lt', 'ty'] as const)
      for (const p of nodes.params) {
        if (k === 'lt' ? p.k !== 'lt' : p.k === 'lt') continue;
        own.push({
          k: p.k,
          name: p.name.name,
          index: index++,
          span: p.name.span,
          def: p.def,
          constDef: p.constDef,
          ty: p.ty,
          mayDangle: p.mayDangle,
          synthetic: null,
        });
      }
    return { parent, own, count: index, hasSelf, nodes: [nodes], owner, late: [], implTraits: new Map() };
  }
  /** A function's generics: its lifetimes are late bound unless a bound names them. */
  private fnGenerics(node: FnNode, parent: Generics | null, owner: FnDef): Generics {
    const early = new Set<string>();
    const inBounds = JSON.stringify(
      [
        node.generics.params.map((p) => [
          p.k === 'lt' ? (p.bounds.length ? [p.bounds, { k: 'lt', lt: { name: p.name.name } }] : []) : p.bounds,
        ]),
        node.generics.preds,
      ],
      (k, v: unknown) => (k === 'span' || k === 'exp' ? undefined : v),
    );
    for (const p of node.generics.params)
      if (p.k === 'lt' && inBounds.includes(`"name":"${p.name.name}"`)) early.add(p.name.name);
    const inInputs = JSON.stringify(
      node.params.map((p) => p.ty),
      (k, v: unknown) => (k === 'span' || k === 'exp' ? undefined : v),
    );
    for (const p of node.generics.params)
      if (p.k === 'lt' && !inInputs.includes(`"name":"${p.name.name}"`)) early.add(p.name.name);
    const g = this.generics(
      { ...node.generics, params: node.generics.params.filter((p) => p.k !== 'lt' || early.has(p.name.name)) },
      parent,
      owner,
    );
    g.nodes = [node.generics];
    if (!this.library) {
      const names = new Set<string>();
      for (const p of node.generics.params)
        if (p.k === 'lt') {
          if (names.has(p.name.name) && !early.has(p.name.name))
            this.s.error('E0403', p.name.span, `the name \`${p.name.name}\` is already used for a generic parameter`);
          names.add(p.name.name);
          if (p.name.name === "'static") this.s.error('E0262', p.name.span, 'invalid lifetime parameter name');
          for (let x = parent; x; x = x.parent)
            if (x.own.some((y) => y.name === p.name.name))
              this.s.error(
                'E0496',
                p.name.span,
                `lifetime name \`${p.name.name}\` shadows a lifetime name that is already in scope`,
              );
        }
    }
    node.generics.params
      .filter((p) => p.k === 'lt' && !early.has(p.name.name))
      .forEach((p, i) => g.late.push({ name: p.name.name, span: p.name.span, index: i }));
    return g;
  }
  fn(it: Item & { k: 'fn' }, m: Module, container: TraitDef | ImplDef | null, parent: Generics | null): FnDef {
    const d: FnDef = {
      ...this.base(it.name.name, m, it.name.span),
      kind: 'fn',
      generics: null as unknown as Generics,
      node: it.fn,
      container,
      ctor: null,
      intrinsic: intrinsicName(it.attrs, it.name.name),
      vis:
        container?.kind === 'trait' || (container?.kind === 'impl' && container.node.trait)
          ? null
          : this.vis(it.vis, m),
      attrs: it.attrs,
      hasSelf: it.fn.selfKind !== '',
      scopeModule: m,
      trackCaller: it.attrs.some((a) => a.name === 'track_caller'),
      derived: null,
      opaques: [],
      paramNames: [],
      parentFn: null,
    };
    d.generics = this.fnGenerics(it.fn, parent, d);
    const count = { n: d.generics.count };
    // `impl Trait` in argument position is an anonymous type parameter
    const visit = (x: unknown): void => {
      if (!x || typeof x !== 'object') return;
      if (Array.isArray(x)) {
        x.forEach(visit);
        return;
      }
      const o = x as { k?: string; bounds?: import('../parse/ast.ts').Bound[] };
      if (o.k === 'impl' && o.bounds) {
        const idx = count.n++;
        const node = x as import('../parse/ast.ts').TypeNode;
        d.generics.implTraits.set(node, idx);
        d.generics.own.push({
          k: 'ty',
          name: `impl#${idx}`,
          index: idx,
          span: node.span,
          def: null,
          constDef: null,
          ty: null,
          mayDangle: false,
          synthetic: o.bounds,
        });
      }
      for (const [k, v] of Object.entries(x)) if (k !== 'span' && k !== 'expr' && k !== 'len') visit(v);
    };
    for (const p of it.fn.params) visit(p.ty);
    d.generics.count = count.n;
    if (!this.library) this.s.userFns.push(d);
    if (langName(it.attrs)) this.s.lang.set(langName(it.attrs), d);
    return d;
  }
  private variant(
    adt: AdtDef,
    name: string,
    index: number,
    data: VariantData,
    span: Span,
    attrs: Attr[],
    fieldVis: (v: Vis) => Module | null,
  ): VariantDef {
    const v: VariantDef = {
      ...this.base(name, adt.module, span),
      kind: 'variant',
      adt,
      index,
      data,
      fields: [],
      ctor: data.kind,
      discExpr: null,
      ctorVis: null,
      isDefault: attrs.some((a) => a.name === 'default'),
    };
    v.fullPath = `${adt.fullPath}::${name}`;
    const seen = new Set<string>();
    v.fields = data.fields.map((f, i) => {
      if (seen.has(f.name.name)) this.s.error('E0124', f.name.span, `field \`${f.name.name}\` is already declared`);
      seen.add(f.name.name);
      return { name: f.name.name, node: f, vis: fieldVis(f.vis), owner: v, index: i };
    });
    if (data.kind === 'tuple') {
      const c: FnDef = {
        ...this.base(name, adt.module, span),
        kind: 'fn',
        generics: adt.generics,
        node: null,
        container: null,
        ctor: v,
        intrinsic: '',
        vis: null,
        attrs: [],
        hasSelf: false,
        scopeModule: adt.module,
        trackCaller: false,
        derived: null,
        opaques: [],
        paramNames: [],
        parentFn: null,
      };
      c.fullPath = adt.what === 'enum' ? v.fullPath : adt.fullPath;
      v.ctorFn = c;
    }
    return v;
  }
  private item(it: Item, m: Module): void {
    const s = this.s;
    switch (it.k) {
      case 'mod': {
        const sub = newModule(s, it.name.name, m, false, this.library, it.name.span);
        sub.vis = this.vis(it.vis, m);
        this.define(m, 'types', it.name.name, sub, sub.vis, it.name.span);
        this.module(it.items, sub);
        return;
      }
      case 'use':
        this.use(it.tree, [], it.tree.path.global, this.vis(it.vis, m), m);
        return;
      case 'fn': {
        const d = this.fn(it, m, null, null);
        d.parentFn = null;
        this.define(m, 'values', d.name, d, d.vis, it.name.span);
        return;
      }
      case 'struct':
      case 'union':
      case 'enum': {
        const vis = this.vis(it.vis, m);
        const d: AdtDef = {
          ...this.base(it.name.name, m, it.name.span),
          kind: 'adt',
          what: it.k,
          variants: [],
          generics: null as unknown as Generics,
          node: it,
          derives: [],
          repr: null,
          reprC: false,
          transparent: false,
          lang: langName(it.attrs),
          attrs: it.attrs,
          assocScopeModule: m,
          vis,
        };
        d.generics = this.generics(it.generics, null, d);
        const repr = it.attrs.find((a) => a.name === 'repr')?.tokens ?? '';
        const ri = /\b([iu](8|16|32|64|128|size))\b/.exec(repr);
        d.repr = (ri?.[1] as IntName | undefined) ?? null;
        d.reprC = /\bC\b/.test(repr);
        d.transparent = /transparent/.test(repr);
        if (/packed|align/.test(repr)) s.refuse('#[repr(packed/align)]', it.attrs.find((a) => a.name === 'repr')!.span);
        if (it.k === 'enum') {
          const seen = new Set<string>();
          d.variants = it.variants.map((v, i) => {
            if (seen.has(v.name.name))
              s.error('E0428', v.span, `the name \`${v.name.name}\` is defined multiple times`);
            seen.add(v.name.name);
            const x = this.variant(d, v.name.name, i, v.data, v.name.span, v.attrs, () => null);
            x.discExpr = v.disc;
            return x;
          });
        } else {
          const v = this.variant(d, it.name.name, 0, it.data, it.name.span, [], (x) => this.vis(x, m));
          v.fullPath = d.fullPath;
          d.variants = [v];
          // a tuple struct's constructor is as visible as its least visible field
          let cv = vis;
          for (const f of v.fields) if (f.vis && (!cv || isWithin(f.vis, cv))) cv = f.vis;
          v.ctorVis = cv;
          if (it.data.kind === 'tuple') {
            v.ctorFn!.vis = cv;
            this.define(m, 'values', d.name, v.ctorFn!, cv, it.name.span);
          } else if (it.data.kind === 'unit') this.define(m, 'values', d.name, v, cv, it.name.span);
        }
        this.define(m, 'types', d.name, d, vis, it.name.span);
        if (d.lang) s.lang.set(d.lang, d);
        if (!this.library) s.userAdts.push(d);
        for (const imp of deriveItems(d, s)) this.impl(imp.item, m, imp.trait);
        return;
      }
      case 'trait': {
        const d: TraitDef = {
          ...this.base(it.name.name, m, it.name.span),
          kind: 'trait',
          generics: null as unknown as Generics,
          items: new Map(),
          node: it,
          impls: [],
          auto: it.auto,
          lang: langName(it.attrs),
          unsafe: it.unsafe,
          vis: this.vis(it.vis, m),
        };
        d.generics = this.generics(it.generics, null, d, true);
        this.members(it.items, m, d, d.generics, d.items);
        this.define(m, 'types', d.name, d, d.vis, it.name.span);
        if (d.lang) s.lang.set(d.lang, d);
        if (!this.library) s.userTraits.push(d);
        return;
      }
      case 'impl': {
        const each = it.attrs.find((a) => a.name === 'each');
        if (each) {
          for (const n of each.tokens.replace(/[()]/g, ' ').trim().split(/\s+/)) this.impl(it, m, '', n);
          return;
        }
        this.impl(it, m, '');
        return;
      }
      case 'const':
      case 'static': {
        const d = {
          ...this.base(it.name.name, m, it.name.span),
          kind: 'const' as const,
          expr: it.expr,
          tyNode: it.ty,
          container: null,
          isStatic: it.k === 'static',
          mut: it.k === 'static' && it.mut,
          generics: null as unknown as Generics,
          vis: this.vis(it.vis, m),
          scopeModule: m,
        };
        d.generics = this.generics({ params: [], preds: [], span: it.span }, null, d);
        if (!this.library) s.userConsts.push(d);
        if (it.name.name === '_') this.define(m, 'values', `_#${d.id}`, d, d.vis, it.name.span);
        else this.define(m, 'values', d.name, d, d.vis, it.name.span);
        return;
      }
      case 'type': {
        if (!it.ty) s.refuse('type alias without a type', it.span);
        const d = {
          ...this.base(it.name.name, m, it.name.span),
          kind: 'alias' as const,
          generics: null as unknown as Generics,
          tyNode: it.ty!,
        };
        d.generics = this.generics(it.generics, null, d);
        if (!this.library) s.userAliases.push(d);
        this.define(m, 'types', d.name, d, this.vis(it.vis, m), it.name.span);
        return;
      }
    }
  }
  impl(it: Item & { k: 'impl' }, m: Module, derived: string, each = ''): void {
    const d: ImplDef = {
      ...this.base('', m, it.headSpan),
      kind: 'impl',
      generics: null as unknown as Generics,
      node: it,
      items: new Map(),
      negative: it.negative,
      derived,
      trait: null,
      scopeModule: m,
      ...(each ? { each } : {}),
    };
    d.generics = this.generics(it.generics, null, d);
    this.members(it.items, m, d, d.generics, d.items);
    this.s.impls.push(d);
    if (!this.library) this.s.userImpls.push(d);
  }
  private members(items: Item[], m: Module, c: TraitDef | ImplDef, g: Generics, out: Map<string, AssocMember>): void {
    for (const it of items) {
      let d: AssocMember;
      if (it.k === 'fn') d = this.fn(it, m, c, g);
      else if (it.k === 'const') {
        d = {
          ...this.base(it.name.name, m, it.name.span),
          kind: 'const',
          expr: it.expr,
          tyNode: it.ty,
          container: c,
          isStatic: false,
          mut: false,
          generics: null as unknown as Generics,
          vis: c.kind === 'impl' && !c.node.trait ? this.vis(it.vis, m) : null,
          scopeModule: m,
        };
        d.generics = this.generics(it.generics, g, d);
      } else if (it.k === 'type') {
        d = {
          ...this.base(it.name.name, m, it.name.span),
          kind: 'assocty',
          trait: c.kind === 'trait' ? c : null,
          impl: c.kind === 'impl' ? c : null,
          node: it,
          generics: null as unknown as Generics,
        };
        d.generics = this.generics(it.generics, g, d);
        if (it.generics.params.length) this.s.refuse('generic associated type', it.span);
      } else {
        this.s.refuse(`${it.k} in an impl or trait`, it.span);
      }
      if (c.kind === 'trait' && d.kind === 'assocty') {
        const ln = langName(it.attrs);
        if (ln) this.s.lang.set(ln, d);
      }
      if (!this.library && it.vis.k !== 'priv' && (c.kind === 'trait' || c.node.trait)) s2(this.s, it.name.span);
      const old = out.get(d.name);
      if (old) {
        this.s.error(
          c.kind === 'trait' ? 'E0428' : c.node.trait ? 'E0201' : 'E0592',
          c.kind === 'impl' && !c.node.trait ? old.span : it.name.span,
          `duplicate definitions with name \`${d.name}\``,
        );
        continue;
      }
      out.set(d.name, d);
    }
  }
  private use(
    t: UseTree,
    prefix: { name: string; span: Span }[],
    global: boolean,
    vis: Module | null,
    m: Module,
  ): void {
    const segs = [...prefix, ...t.path.segs.map((x) => ({ name: x.name, span: x.span }))];
    if (t.k === 'nested') {
      for (const n of t.nested) this.use(n, segs, global || t.path.global, vis, m);
      return;
    }
    let isSelf = false;
    if (!this.library && t.k === 'simple' && t.path.segs[t.path.segs.length - 1]!.name === 'self') {
      if (t.path.segs.length > 1 && segs.length > 1)
        this.s.error('E0429', t.path.span, '`self` imports are only allowed within a { } list');
      else if (segs.length === 1 && !t.rename) {
        this.s.error('', t.path.span, 'imports need to be explicitly named');
        return;
      }
    }
    let use = segs;
    if (t.k === 'simple' && segs.length > 1 && segs[segs.length - 1]!.name === 'self') {
      use = segs.slice(0, -1);
      isSelf = true;
    }
    const imp: Import = {
      segs: use,
      global,
      as: t.k === 'glob' ? '*' : (t.rename?.name ?? use[use.length - 1]!.name),
      glob: t.k === 'glob',
      vis,
      span: t.k === 'glob' ? t.span : t.rename ? t.span : t.path.span,
      done: false,
      failed: false,
      isSelf,
      module: m,
    };
    m.imports.push(imp);
    this.pending.push(imp);
  }
  /** Resolves imports until nothing changes; what is left is an error. */
  resolveImports(r: Resolver): void {
    let left = this.pending.slice();
    for (;;) {
      const next = left.filter((i) => !this.tryImport(i, r, false));
      if (next.length === left.length) break;
      left = next;
    }
    for (const i of left) this.tryImport(i, r, true);
  }
  private tryImport(i: Import, r: Resolver, last: boolean): boolean {
    const s = this.s;
    let m: Module | AdtDef | null = null;
    const segs = i.segs;
    let at = 0;
    const first = segs[0]!;
    if (i.global) {
      const e = r.externCrate(first.name);
      if (!e) {
        if (last) s.error('E0432', i.span, `unresolved import \`${first.name}\``);
        return last;
      }
      m = e;
      at = 1;
    } else if (first.name === 'crate') {
      m = r.rootOf(i.module);
      at = 1;
    } else if (first.name === '$crate') {
      m = s.std;
      at = 1;
    } else if (first.name === 'self') {
      m = nearestModule(i.module);
      at = 1;
    } else if (first.name === 'super') {
      m = nearestModule(i.module);
      while (segs[at]?.name === 'super') {
        m = m.parent ? nearestModule(m.parent) : null;
        at++;
        if (!m) {
          s.error('E0433', first.span, 'too many leading `super` keywords');
          i.failed = true;
          return true;
        }
      }
    }
    const lastAt = i.glob ? segs.length : segs.length - 1;
    for (; at < lastAt; at++) {
      const seg: { name: string; span: Span } = segs[at]!;
      let b: NameBinding | null;
      if (!m) {
        b = r.lexical(seg.name, 'types', i.module, i);
      } else b = m.kind === 'mod' ? r.inModule(m, seg.name, 'types', i.module, i) : null;
      if (!b || (b.def.kind !== 'mod' && b.def.kind !== 'adt')) {
        if (!last) return false;
        if (r.isStdHole(m, seg.name, segs)) s.refuse(`std path ${segs.map((x) => x.name).join('::')}`, i.span);
        if (at < lastAt - 1) s.error('E0433', seg.span, `failed to resolve: cannot find \`${seg.name}\``);
        else s.error('E0432', i.span, `unresolved import \`${seg.name}\``);
        i.failed = true;
        r.failedNames.add(i.as);
        return true;
      }
      if (!this.library && b.def.kind === 'mod' && b.def.library && seg.name === 'intrinsics')
        s.refuse('std::intrinsics', i.span);
      if (!accessible(b.vis, i.module)) {
        if (!last) return false;
        s.error('E0603', seg.span, `${b.def.kind === 'mod' ? 'module' : 'type'} \`${seg.name}\` is private`);
      }
      m = b.def;
    }
    if (i.glob) {
      if (!m) return last;
      i.module.globs.push({ from: m, vis: i.vis, span: i.span });
      i.done = true;
      return true;
    }
    const name = segs[segs.length - 1]!.name;
    let found = false,
      denied: NameBinding | null = null;
    for (const ns of (i.isSelf ? ['types'] : ['types', 'values']) as ('types' | 'values')[]) {
      let b: NameBinding | null = null;
      if (at > segs.length - 1 && m) {
        if (ns === 'types') b = { def: m, vis: null, glob: false, import: false, span: i.span };
      } else if (!m) b = r.lexical(name, ns, i.module, i);
      else if (m.kind === 'mod') b = r.inModule(m, name, ns, i.module, i);
      else {
        const v: VariantDef | undefined = m.variants.find(
          (x) => x.name === name && m!.kind === 'adt' && (m as AdtDef).what === 'enum',
        );
        b = v
          ? { def: ns === 'values' && v.ctorFn ? v.ctorFn : v, vis: null, glob: false, import: false, span: i.span }
          : null;
        if (ns === 'values' && v?.ctor === 'struct') b = null;
      }
      if (!b) continue;
      if (!this.library && b.def.kind === 'mod' && b.def.library && name === 'intrinsics')
        s.refuse('std::intrinsics', i.span);
      if (!accessible(b.vis, i.module)) {
        denied = b;
        continue;
      }
      if (!this.library && i.vis === null && b.vis !== null && b.def.kind !== 'variant')
        s.refuse('re-export of a private item', i.span);
      found = true;
      const map = i.module[ns];
      if (i.as === '_') {
        if (b.def.kind === 'trait') i.module.anonTraits.push(b.def);
        continue;
      }
      const old = map.get(i.as);
      if (old && !old.glob) {
        if (old.def === b.def && old.import && old.span === i.span) continue;
        if (!this.library) {
          s.error(
            old.import ? (old.def === b.def ? 'E0252' : 'E0252') : 'E0255',
            later(old.span, i.span),
            `the name \`${i.as}\` is defined multiple times`,
          );
        }
        continue;
      }
      map.set(i.as, { def: b.def, vis: i.vis, glob: false, import: true, span: i.span });
    }
    if (found) {
      i.done = true;
      return true;
    }
    if (!last) return false;
    i.failed = true;
    r.failedNames.add(i.as);
    if (denied) {
      s.error('E0603', segs[segs.length - 1]!.span, `${kindName(denied.def)} \`${name}\` is private`);
      return true;
    }
    if (r.isStdHole(m, name, segs)) s.refuse(`std path ${segs.map((x) => x.name).join('::')}`, i.span);
    s.error('E0432', i.span, `unresolved import \`${segs.map((x) => x.name).join('::')}\``);
    return true;
  }
}
export function kindName(d: Def): string {
  switch (d.kind) {
    case 'mod':
      return 'module';
    case 'adt':
      return d.what;
    case 'variant':
      return 'variant';
    case 'fn':
      return d.ctor ? 'tuple struct constructor' : 'function';
    case 'const':
      return d.isStatic ? 'static' : 'constant';
    case 'trait':
      return 'trait';
    case 'alias':
      return 'type alias';
    default:
      return 'type';
  }
}

/** Looks names up. */
export class Resolver {
  readonly s: Session;
  readonly failedNames = new Set<string>();
  /** The path being resolved. */
  at: Span | null = null;
  constructor(s: Session) {
    this.s = s;
  }
  rootOf(m: Module): Module {
    while (m.parent) m = m.parent;
    return m;
  }
  externCrate(name: string): Module | null {
    return name === 'std' || name === 'core' || name === 'alloc' ? this.s.std : null;
  }
  /** A name declared or imported in this very module. */
  inModule(
    m: Module,
    name: string,
    ns: 'types' | 'values',
    from: Module,
    by: Import | null = null,
  ): NameBinding | null {
    const own = m[ns].get(name);
    if (own && !own.glob) return own;
    if (m.resolving) return null;
    m.resolving = true;
    let hit: NameBinding | null = null;
    try {
      for (const g of m.globs) {
        let b: NameBinding | null = null;
        if (g.from.kind === 'adt') {
          const v = g.from.what === 'enum' ? g.from.variants.find((x) => x.name === name) : undefined;
          if (v && !(ns === 'values' && v.ctor === 'struct'))
            b = { def: ns === 'values' && v.ctorFn ? v.ctorFn : v, vis: g.vis, glob: true, import: true, span: g.span };
        } else {
          const x = this.inModule(g.from, name, ns, from, by);
          if (x && accessible(x.vis, nearestModule(m)))
            b = { def: x.def, vis: g.vis, glob: true, import: true, span: g.span };
        }
        if (b) {
          if (hit && hit.def !== b.def) {
            if (!m.library && !by) this.s.error('E0659', this.at ?? g.span, `\`${name}\` is ambiguous`);
          } else hit = b;
        }
      }
    } finally {
      m.resolving = false;
    }
    return hit;
  }
  /** A name seen from inside a module: outward through blocks, then crates, prelude and primitive types. */
  lexical(name: string, ns: 'types' | 'values', m: Module, by: Import | null = null): NameBinding | null {
    for (let x: Module = m; ; x = x.parent!) {
      const b = this.inModule(x, name, ns, m, by);
      if (b && !(by && b.import && b.span === by.span)) return b;
      if (!x.block) break;
    }
    if (ns === 'types') {
      const c = this.externCrate(name);
      if (c) return { def: c, vis: null, glob: false, import: false, span: m.span };
    }
    if ((this.s.prelude && m.library === false) || (this.s.prelude && m.library)) {
      const p = this.inModule(this.s.prelude, name, ns, m);
      if (p) return p;
    }
    if (ns === 'types') {
      const t = prims.get(name);
      if (t) return { def: { kind: 'prim', ty: t, name }, vis: null, glob: false, import: false, span: m.span };
    }
    return null;
  }
  /** Might the real std have this path, which ours lacks? */
  isStdHole(m: Module | AdtDef | null, name: string, segs: { name: string }[]): boolean {
    const inStd = m ? m.library : segs.length > 0 && ['std', 'core', 'alloc'].includes(segs[0]!.name);
    if (!inStd || !this.s.names) return inStd;
    if (m && m.kind === 'adt') return true;
    const head = m ? m.fullPath : '';
    const path = (head ? head + '::' : '') + name;
    return this.s.names.hasPath(path.replace(/^(std|core|alloc)::/, ''));
  }
  /** Refuses a name that a `use …::*` of the real library would bring in. */
  globHole(from: Module, name: string, span: Span): void {
    for (let x: Module = from; ; x = x.parent!) {
      for (const g of x.globs)
        if (g.from.kind === 'mod' && g.from.library && this.isStdHole(g.from, name, [{ name }]))
          this.s.refuse(`std path ${g.from.fullPath}::${name}`, span);
      if (!x.block) break;
    }
  }
  /** Traits whose methods can be called from `m`. */
  traitsInScope(m: Module): Set<TraitDef> {
    const out = new Set<TraitDef>();
    const seen = new Set<Module>();
    const add = (x: Module): void => {
      if (seen.has(x)) return;
      seen.add(x);
      for (const b of x.types.values()) if (b.def.kind === 'trait') out.add(b.def);
      for (const t of x.anonTraits) out.add(t);
      for (const g of x.globs) if (g.from.kind === 'mod') addGlob(g.from, new Set());
    };
    const addGlob = (x: Module, done: Set<Module>): void => {
      if (done.has(x)) return;
      done.add(x);
      for (const b of x.types.values()) if (b.def.kind === 'trait') out.add(b.def);
      for (const t of x.anonTraits) out.add(t);
      for (const g of x.globs) if (g.from.kind === 'mod') addGlob(g.from, done);
    };
    for (let x: Module = m; ; x = x.parent!) {
      add(x);
      if (!x.block) break;
    }
    if (this.s.prelude) addGlob(this.s.prelude, new Set());
    return out;
  }
}
/** Collects the items of a block into a module of its own. */
export function collectBlock(
  s: Session,
  r: Resolver,
  block: Block,
  parent: Module,
  scope: ScopeLink,
  library: boolean,
): Module {
  const m = newModule(s, '', parent, true, library, block.span);
  m.scopeOf = scope;
  const c = new Collector(s, library);
  c.module(block.items, m);
  c.resolveImports(r);
  return m;
}
export type { Path };
const s2 = (s: Session, span: Span): void => s.error('E0449', span, 'visibility qualifiers are not permitted here');
