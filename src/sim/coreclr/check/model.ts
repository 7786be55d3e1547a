// The semantic model of one compilation: name lookup of types, symbols of members, diagnostics (after Roslyn's Binder_Symbols and SourceMemberContainer).
import type { CompilationUnit, Constraint, NamespaceDecl, Param, TypeParamSyntax, TypeSyntax } from '../ast.ts';
import { diagnostic, type Diagnostic, Refusal } from '../../core/diagnostic.ts';
import type { Library } from './universe.ts';
import { declareType, dupTypes } from './universe.ts';
import {
  type EventSym,
  errorType,
  type Field,
  freshId,
  isNullableT,
  isReferenceType,
  isValueType,
  type Member,
  type Method,
  type MethodKind,
  type NamespaceScope,
  type ParamSym,
  type Property,
  sameType,
  show,
  subst,
  type Type,
  TypeDef,
  TypeParam,
} from './types.ts';

/** Where a name is looked up. */
export interface Where {
  ns: NamespaceScope;
  type: TypeDef | null;
  mparams: TypeParam[][];
  library: boolean;
  file: string;
}
export interface Problem {
  code: string;
  start: number;
  end: number;
  message: string;
  stage: 1 | 2;
}

export class Model {
  readonly lib: Library;
  readonly own = new Map<string, TypeDef>();
  readonly ownNamespaces = new Set<string>();
  readonly ownDefs: TypeDef[] = [];
  problems: Problem[] = [];
  muted = 0;
  root!: NamespaceScope;
  warnings: Problem[] = [];
  assembly = 'Program';
  afterBases: (() => void)[] = [];
  readonly T: Record<
    | 'int'
    | 'uint'
    | 'long'
    | 'ulong'
    | 'short'
    | 'ushort'
    | 'byte'
    | 'sbyte'
    | 'bool'
    | 'char'
    | 'float'
    | 'double'
    | 'decimal'
    | 'string'
    | 'object'
    | 'void'
    | 'nint'
    | 'nuint',
    Type
  >;
  constructor(lib: Library) {
    this.lib = lib;
    const t = (n: string): Type => lib.type('System.' + n);
    this.T = {
      int: t('Int32'),
      uint: t('UInt32'),
      long: t('Int64'),
      ulong: t('UInt64'),
      short: t('Int16'),
      ushort: t('UInt16'),
      byte: t('Byte'),
      sbyte: t('SByte'),
      bool: t('Boolean'),
      char: t('Char'),
      float: t('Single'),
      double: t('Double'),
      decimal: t('Decimal'),
      string: t('String'),
      object: t('Object'),
      void: t('Void'),
      nint: t('IntPtr'),
      nuint: t('UIntPtr'),
    };
  }
  error(code: string, start: number, end: number, message: string, stage: 1 | 2 = 2): void {
    if (this.muted) {
      this.mutedErrors++;
      return;
    }
    this.problems.push({ code, start, end, message, stage });
  }
  mutedErrors = 0;
  sourceText = '';
  lateDefs: TypeDef[] = [];
  /** Runs without reporting; returns the number of errors it would have given. */
  quietly<T>(f: () => T): { value: T; errors: number } {
    const old = this.mutedErrors;
    this.muted++;
    this.mutedErrors = 0;
    try {
      const value = f();
      return { value, errors: this.mutedErrors };
    } finally {
      this.muted--;
      this.mutedErrors = old;
    }
  }
  refuse(construct: string, start: number, end = start): never {
    throw new Refusal(construct, { start, end });
  }
  diagnostics(): Diagnostic[] {
    return this.problems.map((p) => diagnostic('compile', p.code, { start: p.start, end: p.end }, p.message));
  }

  // ---- declarations ----
  addUnit(u: CompilationUnit): void {
    dupTypes.length = 0;
    const implicit = [
      'System',
      'System.Collections.Generic',
      'System.IO',
      'System.Linq',
      'System.Net.Http',
      'System.Threading',
      'System.Threading.Tasks',
    ];
    const walk = (n: NamespaceDecl, parent: NamespaceScope | null): void => {
      const s: NamespaceScope = {
        name: n.name,
        parent,
        usings: parent ? [] : implicit.slice(),
        statics: [],
        aliases: new Map(),
        library: false,
        staticSyntax: [],
      };
      if (!parent) this.root = s;
      for (let k = n.name; k; k = k.includes('.') ? k.slice(0, k.lastIndexOf('.')) : '') this.ownNamespaces.add(k);
      for (const d of n.types) {
        const full = (n.name ? n.name + '.' : '') + d.name + (d.tparams.length ? '`' + d.tparams.length : '');
        let def = this.own.get(full);
        if (def && !(d.mods.includes('partial') && def.decls[0]!.decl.mods.includes('partial'))) {
          this.error(
            d.mods.includes('partial') || def.decls[0]!.decl.mods.includes('partial') ? 'CS0260' : 'CS0101',
            d.nameStart,
            d.nameEnd,
            `The namespace '${n.name || '<global namespace>'}' already contains a definition for '${d.name}'`,
            1,
          );
          def = undefined;
          const orphan = new TypeDef(d.name, n.name, null);
          this.ownDefs.push(orphan);
          declareType(orphan, d, s, u.file, false);
          continue;
        }
        if (!def) {
          def = new TypeDef(d.name, n.name, null);
          this.own.set(full, def);
          this.ownDefs.push(def);
        }
        declareType(def, d, s, u.file, false);
      }
      scopes.push([n, s]);
      n.namespaces.forEach((k) => walk(k, s));
    };
    const scopes: [NamespaceDecl, NamespaceScope][] = [];
    walk(u.root, null);
    const usings = (n: NamespaceDecl, s: NamespaceScope): void => {
      for (const x of n.usings) {
        if (x.alias) {
          s.aliases.set(x.alias, { type: x.type });
          continue;
        }
        if (x.static) {
          s.staticSyntax.push(x.type);
          continue;
        }
        if (x.type.k !== 'named') {
          this.refuse('using of a type', x.start, x.end);
        }
        const name = x.type.parts.map((p) => p.id).join('.');
        const within = this.enclosing(s.parent?.name ?? '', s.name)
          .map((q) => q + '.' + name)
          .find((q) => this.namespaceExists(q));
        if (within ?? this.namespaceExists(name)) {
          s.usings.push(within ?? name);
          continue;
        }
        // reported where the first part that does not exist stands
        let k = '';
        let missing = x.type.parts[0]!;
        let first = true;
        for (const p of x.type.parts) {
          const q = k ? k + '.' + p.id : p.id;
          if (!this.namespaceExists(q)) {
            missing = p;
            break;
          }
          k = q;
          first = false;
        }
        const asType = this.own.get(name) ?? this.lib.find(name);
        if (asType)
          this.error(
            'CS0138',
            x.type.start,
            x.type.end,
            `A 'using namespace' directive can only be applied to namespaces; '${name}' is a type not a namespace. Consider a 'using static' directive instead`,
            1,
          );
        else
          this.error(
            first ? 'CS0246' : 'CS0234',
            missing.start,
            missing.end,
            `The type or namespace name '${missing.id}' could not be found (are you missing a using directive or an assembly reference?)`,
            1,
          );
      }
    };
    for (const [n, s] of scopes) usings(n, s);
    for (const [, s] of scopes)
      for (const t of s.staticSyntax.splice(0)) {
        const r = this.resolve(t, { ns: s, type: null, mparams: [], library: false, file: u.file }, 1);
        if (r.kind === 'named') s.statics.push(r);
      }
    for (const d of dupTypes)
      this.error(
        'CS0102',
        d.decl.nameStart,
        d.decl.nameEnd,
        `The type '${d.def.outer?.name}' already contains a definition for '${d.decl.name}'`,
        1,
      );
  }
  /** The namespaces a using directive of `name` may be relative to, the innermost first. */
  private enclosing(outer: string, name: string): string[] {
    const all: string[] = [];
    for (let k = name; k; k = k.includes('.') ? k.slice(0, k.lastIndexOf('.')) : '') all.push(k);
    return outer === name ? [] : all;
  }
  namespaceExists(n: string): boolean {
    return this.ownNamespaces.has(n) || this.lib.namespaces.has(n);
  }
  findType(full: string): TypeDef | null {
    return this.own.get(full) ?? this.lib.find(full);
  }

  // ---- type names ----
  /** Looks a simple type name up; a string result is a namespace. */
  lookupName(id: string, arity: number, w: Where): Type | TypeDef | string | { ambiguous: TypeDef[] } | null {
    if (arity === 0) for (const ps of w.mparams) for (const p of ps) if (p.name === id) return p.type;
    for (let t = w.type; t; t = t.outer) {
      if (arity === 0) {
        const own = t.tparams.slice(t.tparams.length - t.ownArity).find((p) => p.name === id);
        if (own) return own.type;
      }
      const n = this.nestedType(t, id, arity);
      if (n) return n;
    }
    const key = arity ? id + '`' + arity : id;
    for (let s: NamespaceScope | null = w.ns; s; s = s.parent) {
      for (let ns = s.name; ; ns = ns.slice(0, ns.lastIndexOf('.'))) {
        const full = ns ? ns + '.' + key : key;
        const d = w.library ? this.lib.find(full) : this.findType(full);
        if (d && (d.access === 'public' || d.library === w.library)) return d;
        if (arity === 0 && this.namespaceExists(ns ? ns + '.' + id : id)) return ns ? ns + '.' + id : id;
        if (s.parent && ns === s.parent.name) break;
        if (!ns) break;
        if (!ns.includes('.')) {
          if (s.parent === null || s.parent.name === '') {
            break;
          }
        }
        if (!ns.includes('.')) break;
      }
      const a = s.aliases.get(id);
      if (a && arity === 0) {
        a.resolved ??= this.resolveAlias(a.type, s, w);
        return a.resolved;
      }
      const found: TypeDef[] = [];
      for (const u of s.usings) {
        const d = w.library ? this.lib.find(u + '.' + key) : this.findType(u + '.' + key);
        if (d && (d.access === 'public' || d.library === w.library) && !found.includes(d)) found.push(d);
      }
      for (const st of s.statics) {
        const d = this.nestedType(st.def, id, arity);
        if (d instanceof TypeDef && !found.includes(d)) found.push(d);
      }
      if (found.length > 1) return { ambiguous: found };
      if (found.length === 1) return found[0]!;
      if (w.library && s.parent === null) {
        for (const u of ['System', 'System.Collections.Generic']) {
          const d = this.lib.find(u + '.' + key);
          if (d) return d;
        }
        const d = this.lib.find(key);
        if (d) return d;
      }
    }
    if (w.ns.library === false) {
      const d = this.own.get(key);
      if (d) return d;
    }
    if (arity === 0 && this.namespaceExists(id)) return id;
    return null;
  }
  private resolveAlias(t: TypeSyntax, s: NamespaceScope, w: Where): Type | string {
    if (t.k === 'named') {
      const name = t.parts.map((p) => p.id).join('.');
      if (t.parts.every((p) => !p.targs) && this.namespaceExists(name)) return name;
    }
    return this.resolve(
      t,
      { ns: { ...s, aliases: new Map() }, type: null, mparams: [], library: w.library, file: w.file },
      1,
    );
  }
  nestedType(t: TypeDef, id: string, arity: number): TypeDef | Type | null {
    let d: TypeDef | null = t;
    let self: Type | null = null;
    for (let n = 0; d && n < 50; n++) {
      const hit = d.nested.get(id + '`' + arity);
      if (hit) return self && self.args.length ? (hit.ownArity ? hit : hit.inst(self.args)) : hit;
      this.bases(d);
      const b: Type | null = d.base;
      if (!b) {
        for (const i of d.interfaces)
          if (i.kind === 'named') {
            const h = i.def.nested.get(id + '`' + arity);
            if (h) return h;
          }
        return null;
      }
      self = self ? subst(b, self.args, []) : b;
      d = b.def;
    }
    return null;
  }
  /** Resolves a type syntax, reporting what does not exist. */
  resolve(t: TypeSyntax, w: Where, stage: 1 | 2 = 2): Type {
    if (w.library) {
      this.muted++;
      try {
        return this.resolve0(t, w, stage);
      } finally {
        this.muted--;
      }
    }
    return this.resolve0(t, w, stage);
  }
  private resolve0(t: TypeSyntax, w: Where, stage: 1 | 2): Type {
    switch (t.k) {
      case 'array': {
        const e = this.resolve(t.elem, w, stage);
        if (e.kind === 'named' && e.def.isStatic)
          this.error('CS0719', t.start, t.end, `'${show(e)}': array elements cannot be of static type`, stage);
        if (e.kind === 'named' && e.def.isRefStruct)
          this.error('CS0611', t.elem.start, t.elem.end, `Array elements cannot be of type '${show(e)}'`, stage);
        return e.kind === 'error' ? e : e.array(t.rank);
      }
      case 'nullable': {
        const e = this.resolve(t.elem, w, stage);
        return this.nullableAnnotation(e, t.start, t.end);
      }
      case 'tuple':
        return this.tuple(
          t.elems.map((e) => this.resolve(e.type, w, stage)),
          t.elems.some((e) => e.name) ? t.elems.map((e) => e.name ?? null) : null,
        );
      case 'pointer':
        if (w.library) return errorType;
        return this.refuse('pointer type', t.start, t.end);
      case 'ref':
        return this.resolve(t.elem, w, stage);
      case 'omitted':
        return errorType;
      case 'named':
        return this.named(t, w, stage);
    }
  }
  nullableAnnotation(e: Type, start: number, end: number): Type {
    if (isNullableT(e)) {
      this.error(
        'CS0453',
        start,
        end,
        "The type must be a non-nullable value type in order to use it as parameter 'T' in the generic type or method 'Nullable<T>'",
      );
      return e;
    }
    return e.kind !== 'error' && isValueType(e) ? this.lib.type('System.Nullable`1', e) : e;
  }
  tuple(elems: Type[], names: (string | null)[] | null): Type {
    if (elems.some((e) => e.kind === 'error')) return errorType;
    if (elems.length >= 8)
      return this.lib
        .get('System.ValueTuple`8')
        .inst(
          [
            ...elems.slice(0, 7),
            elems.length === 8 ? this.lib.type('System.ValueTuple`1', elems[7]!) : this.tuple(elems.slice(7), null),
          ],
          names,
        );
    return this.lib.get('System.ValueTuple`' + elems.length).inst(elems, names);
  }
  private named(t: TypeSyntax & { k: 'named' }, w: Where, stage: 1 | 2): Type {
    if (t.alias === '#') {
      const n = t.parts[0]!.id as keyof Model['T'];
      return this.T[n];
    }
    let cur: Type | TypeDef | string | null = t.alias ? (t.alias === 'global' ? '' : null) : null;
    let outerArgs: Type[] = [];
    if (t.alias && t.alias !== 'global') {
      let s: NamespaceScope | null = w.ns;
      while (s && !s.aliases.has(t.alias)) s = s.parent;
      if (!s) {
        this.error('CS0432', t.start, t.end, `Alias '${t.alias}' not found`, stage);
        return errorType;
      }
      const a = s.aliases.get(t.alias)!;
      cur = a.resolved ??= this.resolveAlias(a.type, s, w);
    }
    for (let i = 0; i < t.parts.length; i++) {
      const p = t.parts[i]!;
      const arity = p.targs?.length ?? 0;
      const unbound = p.targs?.[0]?.k === 'omitted';
      if (p.id === '') return errorType;
      if (i === 0 && cur === null) {
        if (arity === 0 && p.id === 'dynamic' && !w.library) {
          const r0 = this.lookupName(p.id, 0, w);
          if (!r0) return this.refuse('dynamic', p.start, p.end);
        }
        if (arity === 0 && (p.id === 'nint' || p.id === 'nuint')) {
          cur = this.T[p.id];
          continue;
        }
        const r = this.lookupName(p.id, arity, w);
        if (r === null) {
          this.reportMissing(p, arity, w, stage, null);
          p.targs?.forEach((a) => {
            this.resolve(a, w, stage);
          });
          return errorType;
        }
        if (typeof r === 'object' && 'ambiguous' in r) {
          this.error(
            'CS0104',
            p.start,
            p.end,
            `'${p.id}' is an ambiguous reference between '${r.ambiguous[0]!.full}' and '${r.ambiguous[1]!.full}'`,
            stage,
          );
          return errorType;
        }
        cur = r;
      } else if (typeof cur === 'string') {
        const full: string = (cur ? cur + '.' : '') + p.id + (arity ? '`' + arity : '');
        const d: TypeDef | null = w.library ? this.lib.find(full) : this.findType(full);
        if (d) cur = d;
        else if (arity === 0 && this.namespaceExists((cur ? cur + '.' : '') + p.id))
          cur = (cur ? cur + '.' : '') + p.id;
        else {
          if (cur)
            this.error(
              'CS0234',
              p.start,
              p.end,
              `The type or namespace name '${p.id}' does not exist in the namespace '${cur}' (are you missing an assembly reference?)`,
              stage,
            );
          else
            this.error(
              'CS0400',
              p.start,
              p.end,
              `The type or namespace name '${p.id}' could not be found in the global namespace`,
              stage,
            );
          return errorType;
        }
      } else {
        const def: TypeDef = cur instanceof TypeDef ? cur : (cur as Type).def;
        if (cur && !(cur instanceof TypeDef)) outerArgs = cur.args;
        const n: TypeDef | Type | null = def ? this.nestedType(def, p.id, arity) : null;
        if (!n) {
          this.error(
            'CS0426',
            p.start,
            p.end,
            `The type name '${p.id}' does not exist in the type '${def?.name ?? '?'}'`,
            stage,
          );
          return errorType;
        }
        cur = n;
      }
      if (typeof cur !== 'string' && cur instanceof TypeDef) {
        const d: TypeDef = cur;
        const need: number = d.tparams.length;
        const own = p.targs ? p.targs.map((a) => (a.k === 'omitted' ? null : this.resolve(a, w, stage))) : [];
        if (unbound) {
          const pre = outerArgs.slice(0, need - d.ownArity);
          void pre;
          cur = d.open;
          return cur;
        }
        if (own.some((a) => a?.kind === 'error')) return errorType;
        let pre: Type[] = [];
        if (need > own.length) {
          pre = outerArgs.slice(0, need - own.length);
          if (pre.length < need - own.length) {
            let o: TypeDef | null = w.type;
            while (o && o !== d.outer && !this.derives(o, d.outer)) o = o.outer;
            if (o && o === d.outer) pre = o.tparams.map((x) => x.type);
            else if (o) {
              let b: Type | null = o.open;
              while (b && b.def !== d.outer) b = this.baseOf(b);
              pre = b?.args ?? [];
            }
          }
        }
        if (pre.length + own.length !== need) return errorType;
        const args = [...pre, ...(own as Type[])];
        cur = d.inst(args);
        if (own.length && d.library && this.ready) this.bases(d);
        if (own.length) this.checkConstraints(d.tparams.slice(need - own.length), args, [], p.targs!, d, stage);
        outerArgs = args;
      }
    }
    if (typeof cur === 'string') {
      this.error('CS0118', t.start, t.end, `'${cur}' is a namespace but is used like a type`, stage);
      return errorType;
    }
    return cur as Type;
  }
  derives(d: TypeDef, from: TypeDef | null): boolean {
    for (let b: TypeDef | null = d; b; b = this.bases(b).base?.def ?? null) if (b === from) return true;
    return false;
  }
  private reportMissing(
    p: { id: string; targs: TypeSyntax[] | null; start: number; end: number },
    arity: number,
    w: Where,
    stage: 1 | 2,
    _: null,
  ): void {
    // the same name with another arity: CS0305 / CS0308
    for (let n = 0; n <= 8; n++)
      if (n !== arity) {
        const r = this.lookupName(p.id, n, w);
        const d =
          r instanceof TypeDef ? r : r && typeof r === 'object' && 'kind' in r && r.kind === 'named' ? r.def : null;
        if (d) {
          if (d.ownArity === 0)
            this.error(
              'CS0308',
              p.start,
              p.end,
              `The non-generic type '${d.name}' cannot be used with type arguments`,
              stage,
            );
          else
            this.error(
              'CS0305',
              p.start,
              p.end,
              `Using the generic type '${d.name}<T>' requires ${d.ownArity} type arguments`,
              stage,
            );
          return;
        }
      }
    this.error(
      p.id === 'var' && !arity ? 'CS0825' : 'CS0246',
      p.start,
      p.end,
      `The type or namespace name '${p.id}${arity ? '<' + ','.repeat(arity - 1) + '>' : ''}' could not be found (are you missing a using directive or an assembly reference?)`,
      stage,
    );
  }
  /** Checks type arguments against constraints once bases are known. */
  checkConstraints(
    ps: TypeParam[],
    cls: Type[],
    meth: Type[],
    at: { start: number; end: number }[] | { start: number; end: number },
    d: TypeDef | Method,
    stage: 1 | 2,
  ): boolean {
    if (this.muted) return true;
    const run = (): boolean => {
      let ok = true;
      for (let i = 0; i < ps.length; i++) {
        const p = ps[i]!;
        const a = p.isMethod ? meth[p.index] : cls[p.index];
        if (!a || a.kind === 'error') continue;
        const pos = Array.isArray(at) ? (at[i] ?? at[0]!) : at;
        const what = 'full' in d ? d.name : d.name;
        if (p.isStruct && (!isValueType(a) || isNullableT(a))) {
          this.error(
            'CS0453',
            pos.start,
            pos.end,
            `The type '${show(a)}' must be a non-nullable value type in order to use it as parameter '${p.name}' in the generic type or method '${what}'`,
            stage,
          );
          ok = false;
          continue;
        }
        if (p.isClass && !isReferenceType(a)) {
          this.error(
            'CS0452',
            pos.start,
            pos.end,
            `The type '${show(a)}' must be a reference type in order to use it as parameter '${p.name}' in the generic type or method '${what}'`,
            stage,
          );
          ok = false;
          continue;
        }
        if (p.hasNew && !isValueType(a) && !this.hasPublicDefaultCtor(a)) {
          this.error(
            'CS0310',
            pos.start,
            pos.end,
            `'${show(a)}' must be a non-abstract type with a public parameterless constructor in order to use it as parameter '${p.name}' in the generic type or method '${what}'`,
            stage,
          );
          ok = false;
          continue;
        }
        if (!p.refstruct && a.kind === 'named' && a.def.isRefStruct) {
          this.error(
            'CS9244',
            pos.start,
            pos.end,
            `The type '${show(a)}' may not be a ref struct or a type parameter allowing ref structs in order to use it as parameter '${p.name}'`,
            stage,
          );
          ok = false;
          continue;
        }
        for (const b of p.bounds) {
          const bt = subst(b, cls, meth);
          if (!this.satisfies(a, bt)) {
            const code = isValueType(a)
              ? isNullableT(a)
                ? 'CS0312'
                : 'CS0315'
              : a.kind === 'tparam'
                ? 'CS0314'
                : 'CS0311';
            this.error(
              code,
              pos.start,
              pos.end,
              `The type '${show(a)}' cannot be used as type parameter '${p.name}' in the generic type or method '${what}'. There is no implicit reference conversion from '${show(a)}' to '${show(bt)}'.`,
              stage,
            );
            ok = false;
            break;
          }
        }
      }
      return ok;
    };
    if (!this.ready) {
      this.afterBases.push(run);
      return true;
    }
    return run();
  }
  checkConstraintsQuiet(m: Method, cls: Type[], meth: Type[]): boolean {
    for (const p of m.tparams) {
      const a = meth[p.index];
      if (!a || a.kind === 'error') continue;
      if (p.isStruct && (!isValueType(a) || isNullableT(a))) return false;
      if (p.isClass && !isReferenceType(a)) return false;
      if (p.hasNew && !isValueType(a) && !this.hasPublicDefaultCtor(a)) return false;
      if (!p.refstruct && a.kind === 'named' && a.def.isRefStruct) return false;
      for (const b of p.bounds) if (!this.satisfies(a, subst(b, cls, meth))) return false;
    }
    return true;
  }
  ready = false;
  hasPublicDefaultCtor(a: Type): boolean {
    if (a.kind === 'tparam') return a.tp.hasNew || a.tp.isStruct;
    if (a.kind !== 'named' || a.def.isAbstract || a.def.kind !== 'class') return false;
    return this.members(a.def, '.ctor').some(
      (m) => m.kind === 'method' && m.params.length === 0 && m.access === 'public',
    );
  }
  satisfies(a: Type, b: Type): boolean {
    if (sameType(a, b) || b.is('System.Object')) return true;
    if (a.kind === 'tparam')
      return a.tp.bounds.some((x) => this.satisfies(x, b)) || (isValueType(a) && b.is('System.ValueType'));
    if (b.kind === 'tparam') return false;
    for (let t: Type | null = a; t; t = this.baseOf(t)) if (sameType(t, b)) return true;
    return this.interfacesOf(a).some((i) => sameType(i, b) || this.variantConvertible(i, b));
  }
  /** Identity or variance between two constructions of one interface or delegate. */
  variantConvertible(a: Type, b: Type): boolean {
    if (sameType(a, b)) return true;
    if (
      a.kind !== 'named' ||
      b.kind !== 'named' ||
      a.def !== b.def ||
      !(a.def.kind === 'interface' || a.def.kind === 'delegate')
    )
      return false;
    return a.def.tparams.every((p, i) => {
      const x = a.args[i]!,
        y = b.args[i]!;
      return (
        sameType(x, y) ||
        (p.variance === 'out' && this.referenceConvertible(x, y)) ||
        (p.variance === 'in' && this.referenceConvertible(y, x))
      );
    });
  }
  /** Implicit reference (or identity) conversion. */
  referenceConvertible(a: Type, b: Type): boolean {
    if (sameType(a, b)) return true;
    if (a.kind === 'null') return isReferenceType(b);
    if (!isReferenceType(a)) return false;
    if (b.is('System.Object')) return true;
    if (b.kind === 'tparam') return a.kind === 'tparam' && a.tp.bounds.some((x) => this.referenceConvertible(x, b));
    if (!isReferenceType(b)) return false;
    if (a.kind === 'array') {
      if (b.kind === 'array')
        return a.rank === b.rank && isReferenceType(a.elem) && this.referenceConvertible(a.elem, b.elem);
      if (
        b.is('System.Array') ||
        b.is('System.ICloneable') ||
        b.is('System.Collections.IList') ||
        b.is('System.Collections.ICollection') ||
        b.is('System.Collections.IEnumerable') ||
        b.is('System.Collections.IStructuralComparable') ||
        b.is('System.Collections.IStructuralEquatable')
      )
        return true;
      if (
        a.rank === 1 &&
        b.kind === 'named' &&
        [
          'System.Collections.Generic.IList`1',
          'System.Collections.Generic.ICollection`1',
          'System.Collections.Generic.IEnumerable`1',
          'System.Collections.Generic.IReadOnlyList`1',
          'System.Collections.Generic.IReadOnlyCollection`1',
        ].includes(b.def.full)
      ) {
        const x = b.args[0]!;
        return sameType(a.elem, x) || (isReferenceType(a.elem) && this.referenceConvertible(a.elem, x));
      }
      return false;
    }
    if (a.kind === 'tparam')
      return a.tp.bounds.some((x) => this.referenceConvertible(x, b) || this.satisfies(x, b)) || false;
    for (let t: Type | null = a; t; t = this.baseOf(t))
      if (sameType(t, b) || this.variantConvertible(t, b)) return true;
    if (b.kind === 'named' && b.def.kind === 'interface')
      return this.interfacesOf(a).some((i) => this.variantConvertible(i, b));
    return false;
  }
  /** Base class of a constructed type. */
  baseOf(t: Type): Type | null {
    if (t.kind === 'array') return this.lib.type('System.Array');
    if (t.kind !== 'named') return null;
    const c = (t.cache ??= new Map());
    const old = c.get('base') as Type | null | undefined;
    if (old !== undefined) return old;
    const b = this.bases(t.def).base;
    const r = b ? subst(b, t.args, []) : null;
    if (t.def.basesDone) c.set('base', r);
    return r;
  }
  /** All interfaces of a type, inherited ones included. */
  interfacesOf(t: Type): Type[] {
    if (t.kind === 'tparam') {
      const out: Type[] = [];
      for (const b of t.tp.bounds) {
        if (b.kind === 'named' && b.def.kind === 'interface') out.push(b);
        for (const i of this.interfacesOf(b)) if (!out.includes(i)) out.push(i);
      }
      return out;
    }
    if (t.kind === 'array') {
      const names = [
        'System.ICloneable',
        'System.Collections.IList',
        'System.Collections.ICollection',
        'System.Collections.IEnumerable',
        'System.Collections.IStructuralComparable',
        'System.Collections.IStructuralEquatable',
      ].map((n) => this.lib.type(n));
      if (t.rank === 1)
        for (const n of ['IList`1', 'ICollection`1', 'IEnumerable`1', 'IReadOnlyList`1', 'IReadOnlyCollection`1'])
          names.push(this.lib.type('System.Collections.Generic.' + n, t.elem));
      return names;
    }
    if (t.kind !== 'named') return [];
    const c = (t.cache ??= new Map());
    const old = c.get('ifaces') as Type[] | undefined;
    if (old) return old;
    const out: Type[] = [];
    const add = (i: Type): void => {
      if (i.kind === 'named' && !out.includes(i)) {
        out.push(i);
        for (const k of this.interfacesOf(i)) if (!out.includes(k)) out.push(k);
      }
    };
    for (const i of this.bases(t.def).interfaces) add(subst(i, t.args, []));
    const b = this.baseOf(t);
    if (b) for (const i of this.interfacesOf(b)) if (!out.includes(i)) out.push(i);
    if (t.def.basesDone) c.set('ifaces', out);
    return out;
  }
  where(d: TypeDef, x: { scope: NamespaceScope; file: string }): Where {
    return { ns: x.scope, type: d, mparams: [], library: d.library, file: x.file };
  }
  /** Resolves base class and interfaces of a definition. */
  bases(d: TypeDef): TypeDef {
    if (d.basesDone || d.basesBusy) return d;
    d.basesBusy = true;
    if (d.outer) this.bases(d.outer);
    const st = (full: string): Type => this.lib.type(full);
    const isObject = d.full === 'System.Object';
    const seen = new Set<Type>();
    let explicitBase = false;
    if (d.kind === 'enum') {
      d.base = st('System.Enum');
      d.enumType ??= this.T.int;
      d.interfaces = [];
      const b = d.decls[0]!.decl.bases[0];
      if (b) {
        d.enumType = this.resolve(b.type, this.outerWhere(d, d.decls[0]!), 1);
        if (!['byte', 'sbyte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong'].includes(show(d.enumType))) {
          this.error(
            'CS1008',
            b.type.start,
            b.type.end,
            'Type byte, sbyte, short, ushort, int, uint, long, or ulong expected',
            1,
          );
          d.enumType = this.T.int;
        }
      }
    } else if (d.kind === 'delegate') d.base = st('System.MulticastDelegate');
    else {
      d.base =
        isObject || d.kind === 'interface' ? null : d.kind === 'struct' ? st('System.ValueType') : st('System.Object');
      for (const x of d.decls) {
        if (d.library && !x.stub && d.decls.some((y) => y.stub)) {
          // our partial may add interfaces of its own
          for (const b of x.decl.bases) {
            const t = this.resolve(b.type, this.baseWhere(d, x), 1);
            if (t.kind === 'named' && t.def.kind === 'interface' && !seen.has(t)) {
              seen.add(t);
              d.interfaces.push(t);
            }
            if (b.args && t.kind === 'named' && t.def.kind === 'class')
              d.primaryBase = { args: b.args, start: b.type.start, end: b.type.end };
          }
          continue;
        }
        x.decl.bases.forEach((b, i) => {
          const t = this.resolve(b.type, this.baseWhere(d, x), 1);
          if (t.kind === 'error') return;
          const s = b.type.start,
            e = b.type.end;
          if (t.kind !== 'named') {
            this.error(t.kind === 'tparam' ? 'CS0689' : 'CS1521', s, e, `Cannot derive from '${show(t)}'`, 1);
            return;
          }
          if (b.args) d.primaryBase = { args: b.args, start: s, end: e };
          if (t.def.kind === 'interface') {
            if (seen.has(t)) this.error('CS0528', s, e, `'${show(t)}' is already listed in interface list`, 1);
            else {
              seen.add(t);
              d.interfaces.push(t);
            }
            return;
          }
          if (d.kind === 'interface') {
            this.error('CS0527', s, e, `Type '${show(t)}' in interface list is not an interface`, 1);
            return;
          }
          if (d.kind === 'struct') {
            this.error('CS0527', s, e, `Type '${show(t)}' in interface list is not an interface`, 1);
            return;
          }
          if (d.isStatic && !d.library) {
            this.error(
              'CS0713',
              s,
              e,
              `Static class '${d.name}' cannot derive from type '${show(t)}'. Static classes must derive from object.`,
              1,
            );
            return;
          }
          if (t.def.kind !== 'class') {
            this.error(
              'CS0509',
              d.decls[0]!.decl.nameStart,
              d.decls[0]!.decl.nameEnd,
              `'${d.name}': cannot derive from sealed type '${show(t)}'`,
              1,
            );
            return;
          }
          if (explicitBase && !sameType(d.base!, t)) {
            this.error(
              'CS1721',
              s,
              e,
              `Class '${d.name}' cannot have multiple base classes: '${show(d.base!)}' and '${show(t)}'`,
              1,
            );
            return;
          }
          if (i > 0 && !explicitBase)
            this.error('CS1722', s, e, `Base class '${show(t)}' must come before any interfaces`, 1);
          if (t.def.isStatic) {
            this.error(
              'CS0709',
              d.decls[0]!.decl.nameStart,
              d.decls[0]!.decl.nameEnd,
              `'${d.name}': cannot derive from static class '${show(t)}'`,
              1,
            );
            return;
          }
          if (t.def.isSealed && !d.library) {
            this.error(
              'CS0509',
              d.decls[0]!.decl.nameStart,
              d.decls[0]!.decl.nameEnd,
              `'${d.name}': cannot derive from sealed type '${show(t)}'`,
              1,
            );
            return;
          }
          if (
            !d.library &&
            ['System.Enum', 'System.ValueType', 'System.Delegate', 'System.MulticastDelegate', 'System.Array'].includes(
              t.def.full,
            )
          ) {
            this.error('CS0644', s, e, `'${d.name}' cannot derive from special class '${show(t)}'`, 1);
            return;
          }
          explicitBase = true;
          d.base = t;
        });
      }
      // a cycle of base classes
      for (let b = d.base?.def ?? null, n = 0; b && n < 100; b = b.base?.def ?? null, n++)
        if (b === d) {
          const cycle: TypeDef[] = [];
          for (let x = d; !cycle.includes(x); x = x.base!.def) cycle.push(x);
          for (const x of cycle) {
            this.error(
              'CS0146',
              x.decls[0]!.decl.nameStart,
              x.decls[0]!.decl.nameEnd,
              `Circular base type dependency involving '${x.name}' and '${show(x.base!)}'`,
              1,
            );
          }
          for (const x of cycle) x.base = st('System.Object');
          break;
        }
      if (d.isRecord && d.decls.length) {
        const eq = this.lib.get('System.IEquatable`1').inst([d.open]);
        if (!d.interfaces.includes(eq)) d.interfaces.push(eq);
      }
    }
    d.basesDone = true;
    d.basesBusy = false;
    this.constraints(d);
    return d;
  }
  private outerWhere(d: TypeDef, x: { scope: NamespaceScope; file: string }): Where {
    return { ns: x.scope, type: d.outer, mparams: [], library: d.library, file: x.file };
  }
  private baseWhere(d: TypeDef, x: { scope: NamespaceScope; file: string }): Where {
    return {
      ns: x.scope,
      type: d.outer,
      mparams: [d.tparams.slice(d.tparams.length - d.ownArity)],
      library: d.library,
      file: x.file,
    };
  }
  constraints(d: TypeDef): void {
    if (d.constraintsDone) return;
    d.constraintsDone = true;
    const own = d.tparams.slice(d.tparams.length - d.ownArity);
    let used = false;
    for (const x of d.decls)
      if (x.decl.constraints.length && !used) {
        used = true;
        this.applyConstraints(own, x.decl.constraints, this.baseWhere(d, x));
      }
  }
  applyConstraints(ps: TypeParam[], cs: Constraint[], w: Where): void {
    if (!cs.length) return;
    const was = this.ready;
    const held = this.afterBases;
    if (was) {
      this.ready = false;
      this.afterBases = [];
    }
    this.applyNow(ps, cs, w);
    if (was) {
      this.ready = true;
      const mine = this.afterBases;
      this.afterBases = held;
      for (const f of mine) f();
    }
  }
  private applyNow(ps: TypeParam[], cs: Constraint[], w: Where): void {
    for (const c of cs) {
      const p = ps.find((q) => q.name === c.name);
      if (!p) {
        this.error('CS0699', c.start + 6, c.start + 6 + c.name.length, `'${c.name}' does not define type parameter`, 1);
        continue;
      }
      for (const i of c.items) {
        if (i.k === 'class') p.isClass = true;
        else if (i.k === 'struct' || i.k === 'unmanaged') p.isStruct = true;
        else if (i.k === 'new') p.hasNew = true;
        else if (i.k === 'notnull') p.notnull = true;
        else if (i.k === 'refstruct') p.refstruct = true;
        else if (i.k === 'type') {
          const t = this.resolve(i.type, w, 1);
          if (t.kind !== 'error') {
            if (t.kind === 'named' && t.def.isSealed && t.def.kind !== 'interface' && !w.library)
              this.error(
                'CS0701',
                i.type.start,
                i.type.end,
                `'${show(t)}' is not a valid constraint. A type used as a constraint must be an interface, a non-sealed class or a type parameter.`,
                1,
              );
            else p.bounds.push(t);
          }
        }
      }
    }
  }
  makeTypeParams(ps: TypeParamSyntax[], from: number): TypeParam[] {
    return ps.map((p, i) => new TypeParam(p.name, true, from + i));
  }

  // ---- members ----
  /** Members of that name declared in the definition itself. */
  members(d: TypeDef, name: string): Member[] {
    this.ensure(d);
    return d.members.get(name) ?? [];
  }
  ensure(d: TypeDef): void {
    if (!d.membersDone) {
      d.membersDone = true;
      declareMembers(this, d);
    }
  }
  private add(d: TypeDef, m: Member): void {
    const l = d.members.get(m.name);
    if (l) l.push(m);
    else d.members.set(m.name, [m]);
    d.order.push(m);
  }
  addMember(d: TypeDef, m: Member): void {
    this.add(d, m);
  }
  params(ps: Param[], w: Where): ParamSym[] {
    return ps.map((p) => {
      const type = this.resolve(p.type, w, 1);
      let ref = p.ref;
      if (p.type.k === 'ref' && !ref) ref = 'ref';
      if (type.kind === 'named' && type.def.isStatic)
        this.error('CS0721', p.type.start, p.type.end, `'${show(type)}': static types cannot be used as parameters`, 1);
      if (type.is('System.Void')) this.error('CS1536', p.type.start, p.type.end, "Invalid parameter type 'void'", 1);
      const ce = p.attrs.find((a) => a.name === 'CallerArgumentExpression');
      const ce0 = ce?.args[0]?.e;
      if (p.attrs.some((a) => a.name.startsWith('Caller') && a.name !== 'CallerArgumentExpression') && !w.library)
        this.refuse('caller information attribute', p.start);
      return {
        name: p.name,
        type,
        ref,
        params: p.params,
        isThis: p.isThis,
        def: p.def,
        syntax: p,
        optional: p.def !== null || p.attrs.some((a) => a.name === 'Optional'),
        scoped: p.scoped,
        ...(ce0?.k === 'lit' ? { callerExpr: String(ce0.value.value) } : {}),
      };
    });
  }
  /** Makes sure signature types are resolved. */
  sig<M extends Method | Property | EventSym>(m: M): M {
    if (!m.resolved) {
      m.resolved = true;
      m.resolve?.();
      m.resolve = null;
    }
    return m;
  }
  fieldType(f: Field): Type {
    if (!f.resolved) {
      f.resolved = true;
      if (f.syntaxType)
        f.type = this.resolve(
          f.syntaxType,
          { ns: f.scope, type: f.owner, mparams: [], library: f.owner.library, file: f.file },
          1,
        );
      if (f.eventOf) f.type = this.sig(f.eventOf).type;
      if (f.backing) f.type = this.sig(f.backing).type;
    }
    return f.type;
  }
}

export function newMethod(owner: TypeDef, name: string, mkind: MethodKind, more: Partial<Method> = {}): Method {
  const x = owner.decls[0];
  return {
    kind: 'method',
    id: freshId(),
    owner,
    name,
    mkind,
    access: 'public',
    isStatic: false,
    start: 0,
    end: 0,
    mods: [],
    stub: false,
    scope: x?.scope ?? emptyScope,
    file: x?.file ?? '',
    tparams: [],
    params: [],
    ret: errorType,
    retRef: '',
    isVirtual: false,
    isAbstract: false,
    isOverride: false,
    isSealed: false,
    isExtension: false,
    isAsync: false,
    isExtern: false,
    isReadonly: false,
    body: null,
    explicit: null,
    explicitSyntax: null,
    resolved: true,
    resolve: null,
    syntax: null,
    priority: 0,
    nameStart: 0,
    nameEnd: 0,
    ...more,
  };
}
const emptyScope: NamespaceScope = {
  name: '',
  parent: null,
  usings: [],
  statics: [],
  aliases: new Map(),
  library: true,
  staticSyntax: [],
};
export function operatorName(op: string, arity: number, checked: boolean): string {
  const u: Record<string, string> = {
    '+': 'UnaryPlus',
    '-': 'UnaryNegation',
    '!': 'LogicalNot',
    '~': 'OnesComplement',
    '++': 'Increment',
    '--': 'Decrement',
    true: 'True',
    false: 'False',
    implicit: 'Implicit',
    explicit: 'Explicit',
  };
  const b: Record<string, string> = {
    '+': 'Addition',
    '-': 'Subtraction',
    '*': 'Multiply',
    '/': 'Division',
    '%': 'Modulus',
    '&': 'BitwiseAnd',
    '|': 'BitwiseOr',
    '^': 'ExclusiveOr',
    '<<': 'LeftShift',
    '>>': 'RightShift',
    '>>>': 'UnsignedRightShift',
    '==': 'Equality',
    '!=': 'Inequality',
    '<': 'LessThan',
    '>': 'GreaterThan',
    '<=': 'LessThanOrEqual',
    '>=': 'GreaterThanOrEqual',
    '+=': 'AdditionAssignment',
    '-=': 'SubtractionAssignment',
    '*=': 'MultiplicationAssignment',
    '/=': 'DivisionAssignment',
  };
  return 'op_' + (checked ? 'Checked' : '') + ((arity === 1 ? (u[op] ?? b[op]) : (b[op] ?? u[op])) ?? '?');
}
import { declareMembers } from './members.ts';
