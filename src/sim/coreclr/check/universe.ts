// All types a compilation can name: the program's own, and .NET 10's from its declarations (library/declarations.txt) and our prelude, created on first use.
import type { CompilationUnit, NamespaceDecl, TypeDecl } from '../ast.ts';
import { parse } from '../parse/index.ts';
import { type NamespaceScope, type Type, TypeDef, TypeParam } from './types.ts';

/** The library: name index over the declaration text and the parsed prelude. Shared by all compilations. */
export class Library {
  readonly text: string;
  readonly index = new Map<string, number>();
  readonly namespaces = new Set<string>();
  readonly names = new Map<string, string[]>(); // simple name → full names
  readonly prelude = new Map<string, { decl: TypeDecl; scope: NamespaceScope; file: string }[]>();
  readonly sources = new Map<string, string>();
  readonly defs = new Map<string, TypeDef | null>();
  readonly extensionClasses = new Map<string, TypeDef[]>();
  private extensionNames = new Map<string, string[]>();
  constructor(declarations: string, prelude: ReadonlyMap<string, string>) {
    this.text = declarations;
    let i = 0;
    while (i < declarations.length) {
      const e = declarations.indexOf('\n', i);
      const end = e < 0 ? declarations.length : e;
      if (declarations.charCodeAt(i) === 35) {
        const parts = declarations.slice(i, end).split(' ');
        const full = parts[1] ? parts[1] + '.' + parts[2] : parts[2]!;
        this.add(full, parts[1]!, parts[0] === '#type' ? end + 1 : -1);
      }
      i = end + 1;
    }
    for (const [file, source] of prelude) {
      if (!file.endsWith('.cs')) continue;
      const p = parse(source, file);
      if (!p.unit || p.problems.length || p.refused)
        throw new Error(
          `prelude ${file}: ${p.problems[0]?.code} ${p.problems[0]?.message} at line ${source.slice(0, p.problems[0]?.start ?? p.refused?.at ?? 0).split('\n').length}`,
        );
      this.sources.set(file, source);
      this.addUnit(p.unit, file);
    }
    for (
      let k = declarations.indexOf('(this '), head = 0, name = '';
      k >= 0;
      k = declarations.indexOf('(this ', k + 1)
    ) {
      const h = declarations.lastIndexOf('\n#type ', k);
      if (h === head && name) continue;
      head = h;
      const line = declarations.slice(h + 7, declarations.indexOf('\n', h + 1)).split(' ');
      name = line[0] + '.' + line[1];
      const l = this.extensionNames.get(line[0]!);
      if (l) l.push(name);
      else this.extensionNames.set(line[0]!, [name]);
    }
  }
  private add(full: string, ns: string, at: number): void {
    this.index.set(full, at);
    for (let n = ns; n; n = n.includes('.') ? n.slice(0, n.lastIndexOf('.')) : '') {
      if (this.namespaces.has(n)) break;
      this.namespaces.add(n);
    }
    const simple = full.slice(full.lastIndexOf('.') + 1);
    const l = this.names.get(simple);
    if (l) l.push(full);
    else this.names.set(simple, [full]);
  }
  private addUnit(u: CompilationUnit, file: string): void {
    const walk = (n: NamespaceDecl, parent: NamespaceScope | null): void => {
      const s: NamespaceScope = {
        name: n.name,
        parent,
        usings: n.usings
          .filter((x) => !x.static && !x.alias)
          .map((x) => (x.type.k === 'named' ? x.type.parts.map((p) => p.id).join('.') : '')),
        statics: [],
        aliases: new Map(),
        library: true,
        staticSyntax: [],
      };
      for (const d of n.types) {
        const full = (n.name ? n.name + '.' : '') + d.name + (d.tparams.length ? '`' + d.tparams.length : '');
        if (!this.index.has(full)) this.add(full, n.name, -2);
        const l = this.prelude.get(full);
        const item = { decl: d, scope: s, file };
        if (l) l.push(item);
        else this.prelude.set(full, [item]);
      }
      n.namespaces.forEach((k) => walk(k, s));
    };
    walk(u.root, null);
  }
  /** The type of that full name (arity after a backquote), or null when .NET has none. */
  find(full: string): TypeDef | null {
    const old = this.defs.get(full);
    if (old !== undefined) return old;
    const at = this.index.get(full);
    if (at === undefined) return null;
    const pre = this.prelude.get(full);
    let stub: TypeDecl | null = null;
    const dot = full.lastIndexOf('.'),
      ns = dot < 0 ? '' : full.slice(0, dot);
    if (at >= 0) {
      let e = this.text.indexOf('\n#', at);
      if (e < 0) e = this.text.length;
      const p = parse(this.text.slice(at, e), 'declarations');
      stub = p.unit!.root.types[0]!;
    }
    const scope: NamespaceScope = {
      name: ns,
      parent: null,
      usings: [],
      statics: [],
      aliases: new Map(),
      library: true,
      staticSyntax: [],
    };
    const m = /^(.*?)(?:`(\d+))?$/.exec(full.slice(dot + 1))!;
    const d = new TypeDef(m[1]!, ns, null);
    d.ownArity = Number(m[2] ?? 0);
    d.library = true;
    this.defs.set(full, d);
    if (stub) {
      declareType(d, stub, scope, 'declarations', true);
    }
    for (const p of pre ?? []) declareType(d, p.decl, p.scope, p.file, false);
    if (d.kind === 'enum') {
      const b = (stub ?? pre?.[0]?.decl)?.bases[0]?.type;
      const n: Record<string, string> = {
        byte: 'Byte',
        sbyte: 'SByte',
        short: 'Int16',
        ushort: 'UInt16',
        int: 'Int32',
        uint: 'UInt32',
        long: 'Int64',
        ulong: 'UInt64',
      };
      d.enumType = this.type('System.' + (b?.k === 'named' ? (n[b.parts[0]!.id] ?? 'Int32') : 'Int32'));
    }
    if (!stub && !pre) {
      d.access = 'public';
      d.synthetic = 'opaque';
      for (let i = 0; i < d.ownArity; i++) d.tparams.push(new TypeParam('T' + i, false, i));
    }
    d.isTuple = ns === 'System' && d.name === 'ValueTuple' && d.ownArity > 0;
    return d;
  }
  get(full: string): TypeDef {
    const d = this.find(full);
    if (!d) throw new Error('library type missing: ' + full);
    return d;
  }
  type(full: string, ...args: Type[]): Type {
    return this.get(full).inst(args);
  }
  /** Static classes with extension methods in a namespace. */
  extensions(ns: string): TypeDef[] {
    const old = this.extensionClasses.get(ns);
    if (old) return old;
    const out = (this.extensionNames.get(ns) ?? []).map((f) => this.get(f));
    for (const [full, ps] of this.prelude) {
      const dot = full.lastIndexOf('.');
      if (
        full.slice(0, dot) === ns &&
        ps.some(
          (p) => p.decl.mods.includes('static') && p.decl.members.some((x) => x.k === 'method' && x.params[0]?.isThis),
        )
      ) {
        const d = this.get(full);
        if (!out.includes(d)) out.push(d);
      }
    }
    this.extensionClasses.set(ns, out);
    return out;
  }
}

/** Enters one declaration (of possibly several partial ones) into a definition, nested types included. */
export function declareType(d: TypeDef, decl: TypeDecl, scope: NamespaceScope, file: string, stub: boolean): void {
  const first = d.decls.length === 0;
  d.decls.push({ decl, scope, file, stub });
  if (first) {
    d.kind = decl.kind === 'record' ? 'class' : decl.kind === 'record struct' ? 'struct' : decl.kind;
    d.isRecord = decl.kind === 'record' || decl.kind === 'record struct';
    const outer = d.outer ? d.outer.tparams : [];
    d.tparams = [
      ...outer,
      ...decl.tparams.map((p, i) => {
        const t = new TypeParam(p.name, false, outer.length + i);
        t.variance = p.variance;
        t.owner = d;
        return t;
      }),
    ];
    d.ownArity = decl.tparams.length;
    d.access = d.outer ? 'private' : 'internal';
    if (d.outer?.kind === 'interface') d.access = 'public';
  }
  for (const m of decl.mods) {
    if (m === 'static') {
      d.isStatic = true;
    } else if (m === 'abstract') d.isAbstract = true;
    else if (m === 'sealed') d.isSealed = true;
    else if (m === 'readonly') d.isReadonly = true;
    else if (m === 'ref') d.isRefStruct = true;
  }
  if (first || !stub) {
    const a = accessOf(decl.mods);
    if (a && (first || !d.library)) d.access = a;
  }
  if (d.kind === 'struct' || d.kind === 'enum' || d.kind === 'delegate' || d.isStatic) d.isSealed = true;
  d.attrs.push(...decl.attrs);
  if (decl.attrs.some((a) => a.name === 'Flags' || a.name === 'FlagsAttribute')) d.isFlags = true;
  const cb = decl.attrs.find((a) => a.name === 'CollectionBuilder');
  if (cb && cb.args.length === 2) {
    const t = cb.args[0]!.e,
      n = cb.args[1]!.e;
    if (t.k === 'typeof' && t.type.k === 'named' && n.k === 'lit')
      d.builder = t.type.parts.map((p) => p.id).join('.') + '|' + String(n.value.value);
  }
  for (const m of decl.members)
    if (m.k === 'type') {
      const key = m.name + '`' + m.tparams.length;
      let n = d.nested.get(key);
      if (!n || (!d.library && !m.mods.includes('partial'))) {
        const dup = n;
        n = new TypeDef(m.name, d.ns, d);
        n.library = d.library;
        if (!dup) d.nested.set(key, n);
        else {
          dupTypes.push({ def: dup, decl: m, file });
        }
      }
      declareType(n, m, scope, file, stub);
    }
}
export const dupTypes: { def: TypeDef; decl: TypeDecl; file: string }[] = [];
export function accessOf(mods: readonly string[]): import('./types.ts').Access | null {
  const pub = mods.includes('public'),
    pri = mods.includes('private'),
    pro = mods.includes('protected'),
    int = mods.includes('internal');
  return pub
    ? 'public'
    : pro && int
      ? 'protected internal'
      : pri && pro
        ? 'private protected'
        : pro
          ? 'protected'
          : int
            ? 'internal'
            : pri
              ? 'private'
              : null;
}
