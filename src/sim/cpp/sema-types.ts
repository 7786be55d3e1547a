// From type syntax to types; template arguments, deduction and instantiation of declarations ([temp]).
import type { ClassDecl, Expr, FuncDecl, Name, NamePart, Param, TArg, Template, TParam, TypeNode } from './ast.ts';
import { error, refuse, type Pos } from './diagnose.ts';
import { ClassInfo, FuncInfo, Scope, TemplateInfo, type Arg, type Entity, type Specialization } from './entities.ts';
import { SemaAccess } from './sema-access.ts';
import type { X } from './typed.ts';
import {
  type Type,
  AUTO,
  BOOL,
  INT,
  LONG,
  arrayOf,
  basicType,
  classType,
  cvOf,
  funcType,
  isEnum,
  isIntegral,
  isScoped,
  lrefTo,
  memberPointer,
  noRef,
  pointerTo,
  qualify,
  rrefTo,
  show,
  unqualified,
  UCHAR,
  USHORT,
  UINT,
  ULONG,
  SCHAR,
  SHORT,
  wrapTo,
  sizeOf,
} from './types.ts';

export type Bindings = Map<string, Arg>;

/** Does a piece of syntax mention one of these names? Nested expansions count only when `deep`. */
export function mentions(node: unknown, names: ReadonlySet<string>): boolean {
  if (node === null || typeof node !== 'object') return false;
  if (Array.isArray(node)) {
    for (const n of node) if (mentions(n, names)) return true;
    return false;
  }
  const o = node as Record<string, unknown>;
  if (o['parts'] !== undefined) {
    const parts = o['parts'] as NamePart[];
    if (parts[0] && names.has(parts[0].id)) return true;
    for (const p of parts)
      if ((p.targs && mentions(p.targs, names)) || (p.opType && mentions(p.opType, names))) return true;
    return o['decl'] !== undefined && mentions(o['decl'], names);
  }
  if (o['k'] === 'sizeof' && typeof o['pack'] === 'string' && names.has(o['pack'])) return true;
  for (const key in o) {
    const v = o[key];
    if (typeof v === 'object' && v !== null && key !== 'defTokens' && mentions(v, names)) return true;
  }
  return false;
}
/** Names a piece of syntax mentions, outside nested pack expansions. */
function collect(node: unknown, out: Set<string>): void {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const n of node) collect(n, out);
    return;
  }
  const o = node as Record<string, unknown>;
  if (o['parts'] !== undefined) {
    const parts = o['parts'] as NamePart[];
    if (parts[0]) out.add(parts[0].id);
    for (const p of parts) {
      if (p.targs) collect(p.targs, out);
      if (p.opType) collect(p.opType, out);
    }
    if (o['decl'] !== undefined) collect(o['decl'], out);
    return;
  }
  if (o['k'] === 'pack' || o['pack'] === true) return;
  if (o['k'] === 'lambda') {
    collect(o['captures'], out);
    collect(o['params'], out);
    collect(o['body'], out);
    return;
  }
  for (const key in o) {
    const v = o[key];
    if (typeof v === 'object' && v !== null && key !== 'defTokens') collect(v, out);
  }
}

export function argKey(a: Arg): string {
  switch (a.k) {
    case 'type':
      return `t${a.t.id}`;
    case 'value':
      return `v${a.v}:${a.t.id}`;
    case 'object':
      return `o${a.key}`;
    case 'template':
      return `T${templateId(a.t)}`;
    case 'pack':
      return `[${a.items.map(argKey).join(',')}]`;
  }
}
function templateId(t: TemplateInfo): number {
  return t.id;
}
export function argText(a: Arg): string {
  switch (a.k) {
    case 'type':
      return show(a.t);
    case 'value':
      return a.t.k === 'bool'
        ? a.v
          ? 'true'
          : 'false'
        : a.t.k === 'char'
          ? `'${String.fromCharCode(Number(a.v))}'`
          : a.t.k === 'ulong'
            ? `${a.v}`
            : `${a.v}`;
    case 'object':
      return a.key;
    case 'template':
      return a.t.name;
    case 'pack':
      return a.items.map(argText).join(', ');
  }
}
function sameArg(a: Arg, b: Arg): boolean {
  if (a.k === 'value' && b.k === 'value') return a.v === b.v;
  return argKey(a) === argKey(b);
}

export abstract class SemaTypes extends SemaAccess {
  abstract implicitly(x: X, to: Type): boolean;
  abstract makeFunction(decl: FuncDecl, scope: Scope, cls: ClassInfo | null, library: boolean): FuncInfo;
  abstract templateValue(x: X, to: Type, pos: Pos): Arg;
  abstract declareClass(d: ClassDecl, scope: Scope, name: string, cls?: ClassInfo): ClassInfo;
  abstract declareEnum(d: import('./ast.ts').EnumDecl, scope: Scope): Type;
  abstract localClass(d: ClassDecl): ClassInfo;

  typeOf(n: TypeNode): Type {
    switch (n.k) {
      case 'basic':
        return qualify(basicType(n.b), n.cv);
      case 'ptr': {
        const to = this.typeOf(n.to);
        if (to.isRef) error(n.pos, `cannot declare pointer to '${show(to)}'`);
        return qualify(pointerTo(to), n.cv);
      }
      case 'ref': {
        const to = this.typeOf(n.to);
        if (to.k === 'void') error(n.pos, 'forming reference to void');
        return n.rv ? rrefTo(to) : lrefTo(to);
      }
      case 'arr': {
        const of = this.typeOf(n.of);
        if (of.isRef) error(n.pos, 'declaration of array of references');
        if (!n.n) return arrayOf(of, -1);
        const v = this.arraySize(n.n);
        return arrayOf(of, v);
      }
      case 'fn': {
        const ret = this.typeOf(n.ret);
        return funcType(ret, this.paramTypes(n.params), n.variadic, n.fcv, n.ref, this.noexceptOf(n.noexc));
      }
      case 'memptr': {
        const e = this.lookupName(n.cls)
          .found.map((f) => this.entityType(f, n.cls.parts[n.cls.parts.length - 1] as NamePart, true))
          .find((t) => t);
        if (!e || !e.cls) error(n.pos, `'${n.cls.parts.map((p) => p.id).join('::')}' is not a class`);
        return qualify(memberPointer(e.cls, this.typeOf(n.to)), n.cv);
      }
      case 'auto':
        return qualify(AUTO, n.cv);
      case 'decltype': {
        const x = this.unevaluatedExpr(n.e);
        return qualify(this.declType(x, n.e), n.cv);
      }
      case 'class':
        return qualify(this.elaborated(n.decl), n.cv);
      case 'enum': {
        if (n.decl.items === null && n.decl.name) {
          const f = this.lookupName(n.decl.name).found.find((e) => e.e === 'type' && e.t.k === 'enum');
          if (f && f.e === 'type') return qualify(f.t, n.cv);
        }
        return qualify(this.declareEnum(n.decl, this.scope), n.cv);
      }
      case 'trait':
        return this.typeTrait(n.name, this.typeOf(n.of), n.pos);
      case 'pack':
        return this.typeOf(n.of);
      case 'named':
        return qualify(this.namedType(n), n.cv);
    }
  }
  private typeTrait(name: string, t: Type, pos: Pos): Type {
    if (name === '__underlying_type') {
      if (!t.enm) error(pos, `'${show(t)}' is not an enumeration type`);
      return t.enm.under;
    }
    if (name === '__remove_cv') return unqualified(t);
    const bits = sizeOf(t);
    const u = [UCHAR, USHORT, UINT, ULONG],
      s = [SCHAR, SHORT, INT, LONG];
    const i = bits === 1 ? 0 : bits === 2 ? 1 : bits === 4 ? 2 : 3;
    if (!isIntegral(t) && !isEnum(t)) error(pos, `'${show(t)}' is not an integral type`);
    const cv = cvOf(t);
    if (t.k === 'llong' || t.k === 'ullong')
      return qualify(basicType(name === '__make_unsigned' ? 'ullong' : 'llong'), cv);
    return qualify((name === '__make_unsigned' ? u : s)[i] as Type, cv);
  }
  noexceptOf(n: boolean | Expr): boolean {
    if (typeof n === 'boolean') return n;
    const x = this.unevaluatedExpr(n);
    return this.constantInt(x) === 1n;
  }
  private elaborated(d: ClassDecl): Type {
    if (d.members !== null) return this.localClass(d).type;
    const name = d.name as Name;
    const r = this.lookupName(name);
    const part = name.parts[name.parts.length - 1] as NamePart;
    for (const e of r.found) {
      const t = this.entityType(e, part, true);
      if (t) return t;
    }
    if (r.qualified) error(d.pos, `'${part.id}' is not a class`);
    let s = this.scope;
    while (s.kind === 'class' || s.kind === 'template') s = s.parent as Scope;
    return this.declareClass(d, s, part.id).type;
  }
  arraySize(e: Expr): number {
    const x = this.inUnevaluated(() => this.expr(e));
    if (isScoped(noRef(x.t))) error(e.pos, `size of array has non-integral type '${show(x.t)}'`);
    const v = this.constantInt(x);
    if (v === null) {
      if (!isIntegral(noRef(x.t)) && x.t.k !== 'enum')
        error(e.pos, `size of array has non-integral type '${show(x.t)}'`);
      return this.variableLength(e, x);
    }
    if (v < 0n) error(e.pos, 'size of array is negative');
    if (v > 0x20000000n) refuse(e.pos, 'array size');
    return Number(v);
  }
  variableLength(e: Expr, _x: X): number {
    if (this.sfinae) error(e.pos, 'size of array is not an integral constant-expression');
    refuse(e.pos, 'variable-length array');
  }
  inUnevaluated<T>(f: () => T): T {
    this.unevaluated++;
    try {
      return f();
    } finally {
      this.unevaluated--;
    }
  }

  /** inside a derived class a base's name is the one injected into the base, with the access of a member */
  private checkInjected(c: ClassInfo, part: NamePart): void {
    for (let s: Scope | null = this.scope; s; s = s.parent) {
      const d = s.cls;
      if (d && d !== c && d.bases.length && this.derivedFrom(d, c) && !d.scope.names.has(part.id))
        this.checkAccess('public', c, d, part.pos, c.fullName, part.id);
    }
  }
  /** the type named by a type-specifier; `null` when it names a class template without arguments (to be deduced) */
  private namedType(n: TypeNode & { k: 'named' }): Type {
    const name = n.name;
    const part = name.parts[name.parts.length - 1] as NamePart;
    const r = this.lookupName(name);
    for (const e of r.found) {
      const t = this.entityType(e, part, true);
      if (t) {
        if (e.e === 'type' && e.cls && e.cls !== t.cls)
          this.checkAccess(e.access, e.cls, r.cls, part.pos, part.id, part.id);
        if (!r.qualified && t.cls?.name === part.id && !t.cls.library) this.checkInjected(t.cls, part);
        return t;
      }
    }
    const e = r.found[0];
    if (e?.e === 'tmpl' && (e.t.kind === 'class' || e.t.kind === 'alias')) {
      if (part.targs) refuse(part.pos, 'template');
      error(part.pos, `invalid use of template-name '${part.id}' without an argument list`);
    }
    if (e?.e === 'arg' && e.a.k === 'template') error(part.pos, `missing template arguments`);
    if (e) {
      this.entityType(e, part, false);
      error(part.pos, `'${name.parts.map((p) => p.id).join('::')}' does not name a type`);
    }
    if (r.qualified) {
      if (r.scope?.library && !this.sfinae && this.mayExist(r.scope, part.id))
        refuse(part.pos, `${this.scopeName(r.scope)}::${part.id}`, `'${part.id}' is not in the library we model`);
      error(part.pos, `'${part.id}' in '${r.scope ? this.scopeName(r.scope) : ''}' does not name a type`);
    }
    if (this.mayBeVisible(part.id) && !this.sfinae)
      refuse(part.pos, part.id, `'${part.id}' is not in the library we model`);
    error(part.pos, this.fn ? `'${part.id}' was not declared in this scope` : `'${part.id}' does not name a type`);
  }
  /** the class template a type-specifier names without arguments, for class template argument deduction */
  placeholderTemplate(n: TypeNode): TemplateInfo | null {
    if (n.k !== 'named') return null;
    const part = n.name.parts[n.name.parts.length - 1] as NamePart;
    if (part.targs) return null;
    const r = this.lookupName(n.name);
    const e = r.found[0];
    if (e?.e === 'tmpl' && e.t.kind === 'class' && this.entityType(e, part, true) === null) return e.t;
    if (e?.e === 'arg' && e.a.k === 'template') return e.a.t;
    return null;
  }
  /** parameter types of a function type, adjusted, packs expanded */
  paramTypes(params: Param[]): Type[] {
    const out: Type[] = [];
    for (const p of params) {
      if (p.pack || p.type.k === 'pack') {
        const node = p.type.k === 'pack' ? p.type.of : p.type;
        for (const t of this.expandPack(node, () => this.typeOf(node), p.pos)) out.push(this.adjustParam(t, p.pos));
      } else out.push(this.adjustParam(this.typeOf(p.type), p.pos));
    }
    return out;
  }
  adjustParam(t: Type, pos: Pos): Type {
    if (t.k === 'array') return pointerTo(t.to as Type);
    if (t.k === 'func') return pointerTo(t);
    if (t.k === 'void') error(pos, "invalid parameter type 'void'");
    return t.isRef ? t : t.base;
  }

  // ---- packs
  /** evaluates `f` once for each element of the packs that `node` mentions */
  expandPack<T>(node: unknown, f: (i: number) => T, pos: Pos): T[] {
    const names = new Set<string>();
    collect(node, names);
    const packs: { name: string; entity: Entity; n: number }[] = [];
    for (const name of names) {
      for (let s: Scope | null = this.scope; s; s = s.parent) {
        const e = s.names.get(name)?.[0];
        if (!e) continue;
        if (e.e === 'arg' && e.a.k === 'pack') packs.push({ name, entity: e, n: e.a.items.length });
        else if (e.e === 'vpack') packs.push({ name, entity: e, n: e.vars.length });
        break;
      }
    }
    if (!packs.length) error(pos, 'expansion pattern contains no parameter packs');
    const n = (packs[0] as { n: number }).n;
    if (packs.some((p) => p.n !== n)) error(pos, 'mismatched argument pack lengths while expanding');
    const out: T[] = [];
    for (let i = 0; i < n; i++) {
      const s = new Scope('template', this.scope);
      for (const p of packs) {
        if (p.entity.e === 'arg' && p.entity.a.k === 'pack') s.add(p.name, { e: 'arg', a: p.entity.a.items[i] as Arg });
        else if (p.entity.e === 'vpack') {
          const v = p.entity.vars[i];
          if (v) s.add(p.name, { e: 'var', v });
        }
      }
      out.push(this.inScope(s, () => f(i)));
    }
    return out;
  }

  // ---- template arguments
  /** checks arguments against parameters and adds defaults */
  resolveArgs(params: TParam[], targs: TArg[], t: TemplateInfo, pos: Pos): Arg[] {
    const given: Arg[] = [];
    const kinds = (i: number): TParam | undefined => params[Math.min(i, params.length - 1)];
    let i = 0;
    const out: Arg[] = [];
    const bind = new Scope('template', t.scope);
    const flat: { targ: TArg; at: Scope }[] = [];
    for (const a of targs) {
      if (a.pack || a.type?.k === 'pack') {
        const node = a.type?.k === 'pack' ? a.type.of : (a.type ?? a.expr);
        const inner: TArg = a.type?.k === 'pack' ? { type: a.type.of, pack: false, pos: a.pos } : { ...a, pack: false };
        this.expandPack(
          node,
          () => {
            flat.push({ targ: inner, at: this.scope });
          },
          a.pos,
        );
      } else flat.push({ targ: a, at: this.scope });
    }
    for (const p of params) {
      if (p.pack) {
        const items: Arg[] = [];
        while (i < flat.length) {
          const f = flat[i++] as { targ: TArg; at: Scope };
          items.push(this.inScope(f.at, () => this.resolveArg(f.targ, p, bind, t)));
        }
        const a: Arg = { k: 'pack', items };
        out.push(a);
        bind.add(p.name, { e: 'arg', a });
        continue;
      }
      const f = flat[i];
      let a: Arg;
      if (f) {
        i++;
        a = this.inScope(f.at, () => this.resolveArg(f.targ, p, bind, t));
      } else {
        const d = this.defaultArg(p, bind, t);
        if (!d)
          error(
            pos,
            `wrong number of template arguments (${flat.length}, should be ${params.some((q) => q.defType || q.defExpr || q.pack) ? 'at least ' : ''}${params.filter((q) => !q.defType && !q.defExpr && !q.pack).length})`,
          );
        a = d;
      }
      out.push(a);
      if (p.name) bind.add(p.name, { e: 'arg', a });
    }
    if (i < flat.length) error(pos, `wrong number of template arguments (${flat.length}, should be ${params.length})`);
    void given;
    void kinds;
    return out;
  }
  defaultArg(p: TParam, bind: Scope, _t: TemplateInfo): Arg | null {
    return this.inScope(bind, () => {
      if (p.k === 'type' && p.defType) return { k: 'type', t: this.typeOf(p.defType) } as Arg;
      if (p.k === 'value' && p.defExpr) {
        const to = this.typeOf(p.type as TypeNode);
        return this.templateValue(
          this.inUnevaluated(() => this.expr(p.defExpr as Expr)),
          to,
          p.pos,
        );
      }
      if (p.k === 'template' && p.defType?.k === 'named') {
        const e = this.lookupName(p.defType.name).found[0];
        if (e?.e === 'tmpl') return { k: 'template', t: e.t } as Arg;
      }
      return null;
    });
  }
  private resolveArg(a: TArg, p: TParam, bind: Scope, t: TemplateInfo): Arg {
    if (p.k === 'template') {
      const name = a.type?.k === 'named' ? a.type.name : a.expr?.k === 'name' ? a.expr.name : null;
      if (!name) error(a.pos, `type/value mismatch at argument in template parameter list`);
      const e = this.lookupName(name).found[0];
      if (e?.e === 'tmpl') return { k: 'template', t: e.t };
      if (e?.e === 'arg' && e.a.k === 'template') return e.a;
      if (e?.e === 'type' && e.t.cls?.tmpl) return { k: 'template', t: e.t.cls.tmpl };
      error(a.pos, `type/value mismatch at argument in template parameter list: expected a class template`);
    }
    if (p.k === 'type') {
      if (!a.type && a.expr?.k === 'name' && a.expr.name.parts.length > 1) {
        const e = a.expr;
        return this.resolveArg(
          { ...a, type: { k: 'named', pos: e.pos, name: e.name, cv: 0, typename: false } },
          p,
          bind,
          t,
        );
      }
      if (!a.type) {
        error(a.pos, `type/value mismatch at argument 1 in template parameter list for '${t.name}'`);
      }
      const type = this.typeOf(a.type);
      if (p.concept && !this.conceptHolds(p.concept, type)) error(a.pos, `template constraint failure for '${t.name}'`);
      return { k: 'type', t: type };
    }
    // a value
    if (a.type && !a.expr) {
      // a name the parser took for a type may be a value parameter
      if (a.type.k === 'named') {
        const e = this.lookupName(a.type.name).found[0];
        if (e?.e === 'arg' && (e.a.k === 'value' || e.a.k === 'object')) return e.a;
      }
      error(a.pos, `type/value mismatch at argument in template parameter list for '${t.name}'`);
    }
    const to = this.inScope(bind, () => this.typeOf(p.type as TypeNode));
    const x = this.inUnevaluated(() => this.expr(a.expr as Expr));
    return this.templateValue(x, to, a.pos);
  }
  conceptHolds(c: NamePart & { name: Name }, t: Type): boolean {
    const r = this.lookupName(c.name);
    const e = r.found[0];
    if (e?.e !== 'tmpl' || e.t.kind !== 'concept') {
      if (r.scope?.library) refuse(c.pos, `std::${c.id}`);
      error(c.pos, `'${c.id}' is not a concept`);
    }
    return this.checkConcept(e.t, t, c.targs ?? [], c.pos);
  }
  /** concept<t, more...> */
  checkConcept(t: TemplateInfo, first: Type | null, more: TArg[], pos: Pos): boolean {
    const bind = new Scope('template', t.scope);
    const params = t.params.params;
    const firstName = '$first';
    const holder = new Scope('template', this.scope);
    if (first) holder.add(firstName, { e: 'arg', a: { k: 'type', t: first } });
    const targs: TArg[] = first
      ? [
          {
            type: {
              k: 'named',
              pos,
              cv: 0,
              typename: false,
              name: { pos, global: false, parts: [{ id: firstName, pos }] },
            },
            pack: false,
            pos,
          },
          ...more,
        ]
      : more;
    const args = this.inScope(holder, () => this.resolveArgs(params, targs, t, pos));
    const key = args.map(argKey).join(',');
    const known = t.concepts.get(key);
    if (known !== undefined) return known;
    params.forEach((p, i) => {
      if (p.name) bind.add(p.name, { e: 'arg', a: args[i] as Arg });
    });
    const holds = this.inFunction(null, bind, () => this.satisfied(t.body as Expr));
    t.concepts.set(key, holds);
    return holds;
  }
  /** a constraint: conjunctions and disjunctions short-circuit, an ill-formed atom is false */
  satisfied(e: Expr): boolean {
    if (e.k === 'bin' && e.op === '&&') return this.satisfied(e.a) && this.satisfied(e.b);
    if (e.k === 'bin' && e.op === '||') return this.satisfied(e.a) || this.satisfied(e.b);
    if (e.k === 'paren') return this.satisfied(e.e);
    let value = false;
    const ok = this.wellFormed(() => {
      const x = this.inUnevaluated(() => this.expr(e));
      if (noRef(x.t).base.k !== 'bool') error(e.pos, 'constraint is not bool');
      value = this.constantInt(x) === 1n;
    });
    return ok && value;
  }

  // ---- class templates
  instantiateClass(t: TemplateInfo, args: Arg[], pos: Pos): ClassInfo {
    const key = args.map(argKey).join(',');
    const old = t.insts.get(key);
    if (old) return old;
    if (++this.instantiations > 20000) refuse(pos, 'template instantiation budget');
    if (t.params.requires) {
      const bind = this.bindScope(t.params.params, args, t.scope);
      if (!this.inFunction(null, bind, () => this.satisfied(t.params.requires as Expr)))
        error(pos, `template constraint failure for '${t.name}'`);
    }
    const decl = t.decl as ClassDecl;
    const scope = new Scope('class', null);
    const c = new ClassInfo(t.name, decl.key as ClassInfo['key'], scope, decl, decl.pos, classType);
    t.insts.set(key, c);
    c.tmpl = t;
    c.targs = args;
    c.library = t.library;
    const prefix = t.scope.cls ? `${t.scope.cls.fullName}::` : nsPrefix(t.scope);
    c.fullName = `${prefix}${t.name}<${args
      .map(argText)
      .filter((s) => s !== '')
      .join(', ')}${args.length && argText(args[args.length - 1] as Arg).endsWith('>') ? ' ' : ''}>`;
    if (t.library) c.fullName = libraryName(t.name, args, c.fullName);
    c.ns = t.scope.kind === 'ns' ? t.scope : (t.cls?.ns ?? null);
    c.outer = t.cls;
    scope.cls = c;
    // which body: primary, partial or full specialisation
    let chosen: ClassDecl = decl;
    let bind = this.bindScope(t.params.params, args, t.scope);
    let params = t.params;
    const full = t.full.get(key);
    if (full?.cls) {
      chosen = full.cls;
      bind = new Scope('template', full.scope);
      params = { params: [] };
    } else if (t.specs.length) {
      const matches: { s: Specialization; b: Bindings }[] = [];
      for (const s of t.specs) {
        const b: Bindings = new Map();
        if (
          this.deduceArgs(s.args, args, s.params.params, b, s.scope) &&
          this.completeBindings(s.params.params, b, s.scope, t)
        ) {
          const bs = this.scopeFor(s.params.params, b, s.scope);
          // the pattern must give the arguments back
          const back = this.attemptX(() => this.inScope(bs, () => this.resolveArgs(t.params.params, s.args, t, pos)));
          if (
            back &&
            back.map(argKey).join(',') === key &&
            (!s.params.requires || this.inFunction(null, bs, () => this.satisfied(s.params.requires as Expr)))
          )
            matches.push({ s, b });
        }
      }
      if (matches.length) {
        let best = matches[0] as { s: Specialization; b: Bindings };
        for (const m of matches.slice(1)) if (this.moreSpecialized(m.s, best.s, t)) best = m;
        chosen = best.s.decl as ClassDecl;
        params = best.s.params;
        bind = this.scopeFor(best.s.params.params, best.b, best.s.scope);
      }
    }
    void params;
    scope.parent = bind;
    scope.library = t.library;
    c.bindScope = bind;
    c.decl = chosen;
    c.pos = chosen.pos;
    c.key = chosen.key as ClassInfo['key'];
    c.isUnion = chosen.key === 'union';
    c.instantiate = chosen.members ? () => {} : null;
    scope.add(t.name, { e: 'type', t: c.type, access: 'public', cls: null, alias: false });
    this.classes.push(c);
    return c;
  }
  bindScope(params: TParam[], args: Arg[], parent: Scope): Scope {
    const s = new Scope('template', parent);
    params.forEach((p, i) => {
      if (p.name && args[i]) s.add(p.name, { e: 'arg', a: args[i] as Arg });
    });
    return s;
  }
  scopeFor(params: TParam[], b: Bindings, parent: Scope): Scope {
    const s = new Scope('template', parent);
    for (const p of params) {
      const a = b.get(p.name);
      if (p.name && a) s.add(p.name, { e: 'arg', a });
    }
    return s;
  }
  private completeBindings(params: TParam[], b: Bindings, _scope: Scope, _t: TemplateInfo): boolean {
    for (const p of params)
      if (p.name && !b.has(p.name)) {
        if (p.pack) b.set(p.name, { k: 'pack', items: [] });
        else return false;
      }
    return true;
  }
  /** is specialisation a more specialised than b? a's pattern with made-up arguments must match b */
  private moreSpecialized(a: Specialization, b: Specialization, t: TemplateInfo): boolean {
    const fits = (x: Specialization, y: Specialization): boolean => {
      const s = this.inventedScope(x.params.params, x.scope);
      const args = this.attemptX(() => this.inScope(s, () => this.resolveArgs(t.params.params, x.args, t, x.decl.pos)));
      return !!args && this.deduceArgs(y.args, args, y.params.params, new Map(), y.scope);
    };
    const ab = fits(a, b),
      ba = fits(b, a);
    if (ab && !ba) return true;
    if (ab && ba && a.params.requires && !b.params.requires) return true;
    return false;
  }
  private invented = 0;
  private inventedType(): Type {
    const c = new ClassInfo(`$I${++this.invented}`, 'struct', new Scope('class', null), null, 0, classType);
    c.state = 'complete';
    return c.type;
  }
  inventedScope(params: TParam[], parent: Scope): Scope {
    const s = new Scope('template', parent);
    const one = (p: TParam): Arg => {
      if (p.k === 'value')
        return {
          k: 'object',
          key: `inv${++this.invented}`,
          t: INT,
          e: this.intX(BigInt(900000 + this.invented), INT, 0),
        };
      if (p.k === 'template') {
        const t = new TemplateInfo(`$T${++this.invented}`, 'class', { params: p.params ?? [] }, parent, null, 0);
        return { k: 'template', t };
      }
      return { k: 'type', t: this.inventedType() };
    };
    for (const p of params)
      if (p.name) s.add(p.name, { e: 'arg', a: p.pack ? { k: 'pack', items: [one(p)] } : one(p) });
    return s;
  }
  aliasType(t: TemplateInfo, args: Arg[], pos: Pos): Type {
    if (++this.instantiations > 20000) refuse(pos, 'template instantiation budget');
    const bind = this.bindScope(t.params.params, args, t.scope);
    return this.inFunction(null, bind, () => this.typeOf(t.type as TypeNode));
  }

  // ---- deduction
  deduceArgs(pattern: TArg[], args: Arg[], params: TParam[], b: Bindings, scope: Scope): boolean {
    const flat: Arg[] = [];
    for (const a of args)
      if (a.k === 'pack') flat.push(...a.items);
      else flat.push(a);
    let i = 0;
    for (const p of pattern) {
      if (p.pack || p.type?.k === 'pack') {
        const node = p.type?.k === 'pack' ? p.type.of : p.type;
        const collected = new Map<string, Arg[]>();
        const names = params.filter((q) => q.pack).map((q) => q.name);
        while (i < flat.length) {
          const one: Bindings = new Map(b);
          for (const n of names) one.delete(n);
          const single = params.map((q) => (names.includes(q.name) ? { ...q, pack: false } : q));
          if (
            !this.deduceArg(
              { ...(node ? { type: node } : {}), ...(p.expr ? { expr: p.expr } : {}), pack: false, pos: p.pos },
              flat[i++] as Arg,
              single,
              one,
              scope,
            )
          )
            return false;
          for (const [n, a] of one) {
            if (names.includes(n)) collected.set(n, [...(collected.get(n) ?? []), a]);
            else if (!b.has(n)) b.set(n, a);
          }
        }
        for (const n of names)
          if (mentions(node ?? p.expr, new Set([n]))) {
            const got: Arg = { k: 'pack', items: collected.get(n) ?? [] };
            const old = b.get(n);
            if (old && !sameArg(old, got)) return false;
            b.set(n, got);
          }
        continue;
      }
      const a = flat[i++];
      if (!a) return false;
      if (!this.deduceArg(p, a, params, b, scope)) return false;
    }
    return i >= flat.length;
  }
  private bindTo(b: Bindings, name: string, a: Arg): boolean {
    const old = b.get(name);
    if (!old) {
      b.set(name, a);
      return true;
    }
    return sameArg(old, a);
  }
  deduceArg(p: TArg, a: Arg, params: TParam[], b: Bindings, scope: Scope): boolean {
    if (p.type) {
      if (a.k === 'type') return this.deduce(p.type, a.t, params, b, scope);
      if (p.type.k === 'named' && p.type.name.parts.length === 1) {
        const id = (p.type.name.parts[0] as NamePart).id;
        if (params.some((q) => q.name === id)) return this.bindTo(b, id, a);
      }
      if (a.k === 'template' && p.type.k === 'named') {
        const e = this.inScope(scope, () => this.lookupName((p.type as TypeNode & { k: 'named' }).name)).found[0];
        return e?.e === 'tmpl' && e.t === a.t;
      }
      return false;
    }
    const e = p.expr as Expr;
    if (a.k === 'type' || a.k === 'template' || a.k === 'pack') return false;
    if (e.k === 'name' && e.name.parts.length === 1) {
      const id = (e.name.parts[0] as NamePart).id;
      const q = params.find((r) => r.name === id);
      if (q) return this.bindTo(b, id, a);
    }
    if (mentions(e, new Set(params.map((q) => q.name)))) return true;
    const v = this.inScope(scope, () => this.constantInt(this.inUnevaluated(() => this.expr(e))));
    return v !== null && a.k === 'value' && v === a.v;
  }
  /** matches a type pattern against a type, binding template parameters */
  deduce(n: TypeNode, t: Type, params: TParam[], b: Bindings, scope: Scope): boolean {
    switch (n.k) {
      case 'basic':
        return qualify(basicType(n.b), n.cv) === t;
      case 'ptr':
        return (
          t.k === 'ptr' && (t.cv & n.cv) === n.cv && t.cv === n.cv && this.deduce(n.to, t.to as Type, params, b, scope)
        );
      case 'ref':
        if (n.rv ? t.k !== 'rref' : t.k !== 'lref') return false;
        return this.deduce(n.to, t.to as Type, params, b, scope);
      case 'arr': {
        if (t.k !== 'array') return false;
        if (n.n === null) {
          if (t.n !== -1) return false;
        } else if (t.n === -1) return false;
        else if (
          !this.deduceArg(
            { expr: n.n, pack: false, pos: n.pos },
            { k: 'value', v: BigInt(t.n), t: ULONG },
            params,
            b,
            scope,
          )
        )
          return false;
        return this.deduce(n.of, t.to as Type, params, b, scope);
      }
      case 'fn': {
        if (t.k !== 'func' || t.variadic !== n.variadic || t.fcv !== n.fcv || t.fref !== n.ref) return false;
        if (typeof n.noexc === 'boolean' && n.noexc && !t.noexc) return false;
        if (typeof n.noexc === 'object' && n.noexc.k === 'name') {
          if (
            !this.deduceArg(
              { expr: n.noexc, pack: false, pos: n.pos },
              { k: 'value', v: t.noexc ? 1n : 0n, t: BOOL },
              params,
              b,
              scope,
            )
          )
            return false;
        }
        if (!this.deduce(n.ret, t.to as Type, params, b, scope)) return false;
        const pattern: TArg[] = n.params.map((p) => ({ type: p.type, pack: p.pack, pos: p.pos }));
        return this.deduceArgs(
          pattern,
          (t.params ?? []).map((q) => ({ k: 'type', t: q })),
          params,
          b,
          scope,
        );
      }
      case 'memptr': {
        if (t.k !== 'memptr') return false;
        const cn: TypeNode = { k: 'named', pos: n.pos, name: n.cls, cv: 0, typename: false };
        return (
          this.deduce(cn, (t.cls as ClassInfo).type, params, b, scope) &&
          this.deduce(n.to, t.to as Type, params, b, scope)
        );
      }
      case 'named': {
        const part = n.name.parts[n.name.parts.length - 1] as NamePart;
        if (n.name.parts.length === 1 && !n.name.global) {
          const p = params.find((q) => q.name === part.id);
          if (p && !part.targs) {
            if (p.k === 'template') return false;
            const cv = cvOf(t);
            if ((cv & n.cv) !== n.cv) return false;
            const bare = n.cv ? qualify(unqualified(t), cv & ~n.cv) : t;
            return this.bindTo(b, part.id, { k: 'type', t: bare });
          }
          if (p && p.k === 'template' && part.targs) {
            const c = t.cls;
            if (t.k !== 'class' || !c?.tmpl || cvOf(t) !== n.cv) return false;
            return (
              this.bindTo(b, part.id, { k: 'template', t: c.tmpl }) &&
              this.deduceArgs(part.targs, c.targs, params, b, scope)
            );
          }
        }
        if (part.targs) {
          const names = new Set(params.map((q) => q.name));
          if (mentions(n.name, names)) {
            if (n.name.parts.length > 1 && mentions(n.name.parts.slice(0, -1), names)) return true;
            if (n.name.parts.length > 1 && n.name.parts.slice(0, -1).some((q) => q.targs && mentions(q.targs, names)))
              return true;
            const found = this.inScope(scope, () => this.lookupName(n.name)).found[0];
            if (found?.e === 'type' && found.t.cls?.tmpl)
              return (
                t.k === 'class' &&
                t.cls?.tmpl === found.t.cls.tmpl &&
                this.deduceArgs(part.targs, givenArgs(part.targs, t.cls), params, b, scope)
              );
            if (found?.e !== 'tmpl') return true;
            if (found.t.kind === 'alias') return this.deduceAlias(found.t, part.targs, t, n.cv, params, b, scope);
            if (t.k !== 'class' || cvOf(t) !== n.cv) return false;
            const c = t.cls as ClassInfo;
            if (c.tmpl !== found.t) return false;
            return this.deduceArgs(part.targs, givenArgs(part.targs, c), params, b, scope);
          }
        } else if (n.name.parts.length > 1 && mentions(n.name, new Set(params.map((q) => q.name)))) return true; // typename T::x: not deduced
        const own = this.attemptX(() => this.inScope(scope, () => this.typeOf(n)));
        return own === t;
      }
      case 'pack':
        return this.deduce(n.of, t, params, b, scope);
      default: {
        if (mentions(n, new Set(params.map((q) => q.name)))) return true;
        return this.attemptX(() => this.inScope(scope, () => this.typeOf(n))) === t;
      }
    }
  }
  private deduceAlias(
    alias: TemplateInfo,
    targs: TArg[],
    t: Type,
    cv: number,
    params: TParam[],
    b: Bindings,
    scope: Scope,
  ): boolean {
    const inner: Bindings = new Map();
    const node = alias.type as TypeNode;
    if (node.k === 'named' && node.name.parts.length > 1) return true;
    if (!this.deduce({ ...node, cv: node.cv | cv } as TypeNode, t, alias.params.params, inner, alias.scope))
      return false;
    let ok = true;
    alias.params.params.forEach((p, i) => {
      const a = inner.get(p.name);
      const pat = targs[i];
      if (a && pat)
        ok =
          ok &&
          (a.k === 'pack'
            ? this.deduceArgs(targs.slice(i), a.items, params, b, scope)
            : this.deduceArg(pat, a, params, b, scope));
    });
    return ok;
  }
  /** one function argument against one parameter pattern */
  deduceParam(node0: TypeNode, arg: X, params: TParam[], b: Bindings, scope: Scope): boolean {
    let node = node0;
    const names = new Set(params.map((q) => q.name));
    if (!mentions(node, names)) return true;
    if (arg.k === 'brace') {
      if (node.k === 'ref') node = node.to;
      if (node.k === 'named') {
        const part = node.name.parts[node.name.parts.length - 1] as NamePart;
        if (part.id === 'initializer_list' && part.targs) {
          for (const item of arg.items ?? [])
            if (!this.deduceParam((part.targs[0] as TArg).type as TypeNode, item, params, b, scope)) return false;
          return true;
        }
      }
      if (node.k === 'arr') {
        for (const item of arg.items ?? []) if (!this.deduceParam(node.of, item, params, b, scope)) return false;
        if (node.n)
          return this.deduceArg(
            { expr: node.n, pack: false, pos: node.pos },
            { k: 'value', v: BigInt((arg.items ?? []).length), t: ULONG },
            params,
            b,
            scope,
          );
      }
      return true;
    }
    if (arg.k === 'set') {
      const set = arg.set as import('./typed.ts').OverloadSet;
      const fns = set.cands.filter((c): c is FuncInfo => c instanceof FuncInfo);
      const matches: Bindings[] = [];
      for (const f of fns) {
        const one: Bindings = new Map(b);
        const ft = f.type;
        if (
          this.deduceDecayed(
            node,
            f.cls && !f.isStatic ? memberPointer(f.cls, ft) : node.k === 'ref' ? ft : pointerTo(ft),
            params,
            one,
            scope,
          )
        )
          matches.push(one);
      }
      if (set.cands.length === 1 && matches.length === 1) {
        for (const [k, v] of matches[0] as Bindings) b.set(k, v);
        return true;
      }
      if (matches.length === 1) {
        for (const [k, v] of matches[0] as Bindings) b.set(k, v);
        return true;
      }
      return matches.length > 1 ? node.k !== 'named' || true : false;
    }
    let t = arg.t;
    if (node.k === 'ref') {
      const inner = node.to;
      if (
        node.rv &&
        inner.k === 'named' &&
        inner.cv === 0 &&
        inner.name.parts.length === 1 &&
        params.some((p) => p.name === (inner.name.parts[0] as NamePart).id && p.k === 'type') &&
        !(inner.name.parts[0] as NamePart).targs
      ) {
        const id = (inner.name.parts[0] as NamePart).id;
        return this.bindTo(b, id, { k: 'type', t: arg.c === 0 ? lrefTo(t) : t });
      }
      if (inner.cv) t = qualify(t, inner.cv);
      for (let e: TypeNode = inner; e.k === 'arr'; e = e.of) if (e.of.cv && t.k === 'array') t = qualify(t, e.of.cv);
      return this.deduceBased(inner, t, params, b, scope);
    }
    return this.deduceDecayed(
      node,
      t.k === 'array' ? pointerTo(t.to as Type) : t.k === 'func' ? pointerTo(t) : unqualified(t),
      params,
      b,
      scope,
    );
  }
  private deduceDecayed(node0: TypeNode, t0: Type, params: TParam[], b: Bindings, scope: Scope): boolean {
    let node = node0;
    const t = t0;
    if (node.k === 'ref') node = node.to;
    if (node.cv) node = { ...node, cv: 0 } as TypeNode;
    if (node.k === 'ptr' && t.k === 'ptr') {
      // qualification conversions are allowed
      const inner = node.to;
      let to = t.to as Type;
      if (inner.cv) to = qualify(to, inner.cv);
      return this.deduceBased(inner, to, params, b, scope);
    }
    return this.deduceBased(node, t, params, b, scope);
  }
  /** also matches a base class of a class argument */
  private deduceBased(node: TypeNode, t: Type, params: TParam[], b: Bindings, scope: Scope): boolean {
    const saved: Bindings = new Map(b);
    if (this.deduce(node, t, params, b, scope)) return true;
    if (t.k !== 'class' || node.k !== 'named' || !(node.name.parts[node.name.parts.length - 1] as NamePart).targs)
      return false;
    const c = t.cls as ClassInfo;
    this.complete(c, node.pos);
    for (const base of c.bases) {
      b.clear();
      for (const [k, v] of saved) b.set(k, v);
      if (this.deduceBased(node, qualify(base.cls.type, cvOf(t)), params, b, scope)) return true;
    }
    b.clear();
    for (const [k, v] of saved) b.set(k, v);
    return false;
  }

  // ---- function templates
  /** the function a template gives for these arguments, or null when it does not take part */
  deduceCall(
    t: TemplateInfo,
    explicit: Arg[] | null,
    targs: TArg[] | null,
    args: X[] | null,
    target?: Type,
  ): FuncInfo | null {
    const decl = t.decl as FuncDecl;
    const params = t.params.params;
    const b: Bindings = new Map();
    let r: FuncInfo | null = null;
    void targs;
    const ok = this.wellFormed(() => {
      if (explicit) {
        let i = 0;
        for (const p of params) {
          if (i >= explicit.length) break;
          if (p.pack) {
            b.set(p.name, { k: 'pack', items: explicit.slice(i).map((a) => this.fitArg(a, p, b, t)) });
            i = explicit.length;
            break;
          }
          b.set(p.name, this.fitArg(explicit[i++] as Arg, p, b, t));
        }
        if (i < explicit.length) error(t.pos, 'too many template arguments');
      }
      if (args) {
        const fps = decl.type.params;
        let ai = 0;
        for (let pi = 0; pi < fps.length; pi++) {
          const p = fps[pi] as Param;
          if (p.pack || p.type.k === 'pack') {
            const node = p.type.k === 'pack' ? p.type.of : p.type;
            const packs = params.filter((q) => q.pack && mentions(node, new Set([q.name])));
            const rest = fps.length - pi - 1;
            const n = Math.max(0, args.length - ai - rest);
            const preset = packs.filter((q) => b.has(q.name) && explicit);
            const got = new Map<string, Arg[]>(packs.map((q) => [q.name, []]));
            for (let k = 0; k < n; k++) {
              const one: Bindings = new Map(b);
              for (const q of packs) {
                const old = b.get(q.name);
                const given = old?.k === 'pack' ? old.items[k] : undefined;
                if (given && preset.includes(q)) one.set(q.name, given);
                else one.delete(q.name);
              }
              const arg = args[ai++] as X;
              const single = params.map((q) => (packs.includes(q) ? { ...q, pack: false } : q));
              if (!preset.length || !packs.every((q) => one.has(q.name)))
                if (!this.deduceParam(node, arg, single, one, t.scope)) error(t.pos, 'deduction failed');
              for (const q of packs) {
                const a = one.get(q.name);
                if (!a) error(t.pos, 'deduction failed');
                (got.get(q.name) as Arg[]).push(a);
              }
              for (const [k2, v] of one) if (!packs.some((q) => q.name === k2) && !b.has(k2)) b.set(k2, v);
            }
            for (const q of packs) b.set(q.name, { k: 'pack', items: got.get(q.name) as Arg[] });
            continue;
          }
          if (ai >= args.length) {
            if (p.def || p.defTokens) continue;
            error(t.pos, 'too few arguments');
          }
          const arg = args[ai++] as X;
          // explicitly specified parameters need no deduction
          const names = params.filter((q) => !b.has(q.name) || !explicit).map((q) => q.name);
          if (explicit && !mentions(p.type, new Set(names))) continue;
          if (!this.deduceParam(p.type, arg, params, b, t.scope)) error(t.pos, 'deduction failed');
        }
        if (ai < args.length && !decl.type.variadic) error(t.pos, 'too many arguments');
      }
      if (target) {
        const tf = target;
        const pattern: TArg[] = decl.type.params.map((p) => ({ type: p.type, pack: p.pack, pos: p.pos }));
        if (
          tf.k === 'func' &&
          !this.deduceArgs(
            pattern,
            (tf.params ?? []).map((q) => ({ k: 'type', t: q }) as Arg),
            params,
            b,
            t.scope,
          )
        )
          error(t.pos, 'deduction failed');
      }
      const bind = new Scope('template', t.scope);
      const out: Arg[] = [];
      for (const p of params) {
        let a = b.get(p.name);
        if (!a && p.pack) a = { k: 'pack', items: [] };
        a ??= this.defaultArg(p, bind, t) ?? undefined;
        if (!a) error(t.pos, `couldn't deduce template parameter '${p.name}'`);
        if (p.k === 'value' && a.k === 'value' && p.type) {
          const to = this.inScope(bind, () => this.typeOf(p.type as TypeNode));
          if (to.k !== 'auto') a = { k: 'value', v: wrapTo(to, a.v), t: to };
        }
        out.push(a);
        if (p.name) bind.add(p.name, { e: 'arg', a });
      }
      if (!this.constraintsHold(t, decl, bind, params, out)) error(t.pos, 'constraints not satisfied');
      r = this.instantiateFunction(t, out, bind);
    });
    return ok ? r : null;
  }
  private fitArg(a: Arg, p: TParam, b: Bindings, t: TemplateInfo): Arg {
    if (p.k === 'type' && a.k === 'type') {
      return a;
    }
    if (p.k === 'template' && a.k === 'template') return a;
    if (p.k === 'value' && (a.k === 'value' || a.k === 'object')) {
      const to = this.inScope(this.scopeFor(t.params.params, b, t.scope), () => this.typeOf(p.type as TypeNode));
      if (a.k === 'value' && to.k !== 'auto' && (isIntegral(to) || isEnum(to) || to.k === 'bool'))
        return { k: 'value', v: wrapTo(to, a.v), t: to };
      return a;
    }
    error(t.pos, 'type/value mismatch');
  }
  constraintsHold(t: TemplateInfo, decl: FuncDecl, bind: Scope, params: TParam[], args: Arg[]): boolean {
    for (let i = 0; i < params.length; i++) {
      const p = params[i] as TParam,
        a = args[i] as Arg;
      if (!p.concept) continue;
      const items = a.k === 'pack' ? a.items : [a];
      for (const it of items)
        if (
          it.k === 'type' &&
          !this.inFunction(null, bind, () => this.conceptHolds(p.concept as NamePart & { name: Name }, it.t))
        )
          return false;
    }
    if (t.params.requires && !this.inFunction(null, bind, () => this.satisfied(t.params.requires as Expr)))
      return false;
    if (decl.type.requires) {
      const req = decl.type.requires;
      if (!this.inFunction(null, bind, () => this.withParams(decl.type.params, () => this.satisfied(req))))
        return false;
    }
    return true;
  }
  /** declares function parameters for use in an unevaluated place */
  abstract withParams<T>(params: Param[], f: () => T): T;
  instantiateFunction(t: TemplateInfo, args: Arg[], bind: Scope): FuncInfo {
    const key = args.map(argKey).join(',');
    const old = t.funcs.get(key);
    if (old) return old;
    if (++this.instantiations > 20000) refuse(t.pos, 'template instantiation budget');
    let decl = t.decl as FuncDecl;
    let scope = bind;
    const full = t.full.get(key);
    if (full?.fn) {
      decl = full.fn;
      scope = new Scope('template', full.scope);
    }
    const f = this.inFunction(null, scope, () => this.makeFunction(decl, scope, t.cls, t.library));
    f.tmpl = t;
    f.targs = args;
    f.access = t.access;
    f.ns = t.scope.kind === 'ns' ? t.scope : f.ns;
    t.funcs.set(key, f);
    return f;
  }
  /** a type named through a dependent class, from which nothing is deduced; `type_identity_t` is an alias of one */
  private nonDeduced(n: TypeNode): boolean {
    if (n.k === 'ref' || n.k === 'ptr') return this.nonDeduced(n.to);
    if (n.k !== 'named') return false;
    const parts = n.name.parts;
    if (parts.slice(0, -1).some((p) => p.targs?.length)) return true;
    if (!parts[parts.length - 1]?.targs) return false;
    const e = this.lookupName(n.name).found.find((x) => x.e === 'tmpl' && x.t.kind === 'alias');
    return e?.e === 'tmpl' && e.t.type !== null && this.nonDeduced(e.t.type);
  }
  /** is function template a more specialised than b, for a call with n arguments? */
  moreSpecializedFunction(a: TemplateInfo, b: TemplateInfo, n: number): number {
    const fits = (x: TemplateInfo, y: TemplateInfo): boolean => {
      const s = this.inventedScope(x.params.params, x.scope);
      const xd = x.decl as FuncDecl,
        yd = y.decl as FuncDecl;
      const types = this.attemptX(() =>
        this.inScope(s, () => {
          const out: Type[] = [];
          for (const p of xd.type.params) {
            const one = (): Type => {
              const node = p.type.k === 'pack' ? p.type.of : p.type;
              return this.nonDeduced(node) ? this.inventedType() : this.typeOf(node);
            };
            if (p.pack || p.type.k === 'pack') out.push(...this.expandPack(p.type, one, p.pos));
            else out.push(one());
          }
          return out;
        }),
      );
      if (!types) return false;
      const bnd: Bindings = new Map();
      const yp = yd.type.params;
      const xPacked = xd.type.params.some((p) => p.pack),
        yPacked = yp.some((p) => p.pack);
      const count = Math.min(n, types.length);
      for (let i = 0; i < count; i++) {
        const yi = yp[Math.min(i, yp.length - 1)];
        if (!yi) return false;
        if (xPacked && !yPacked && i >= xd.type.params.length - 1) return false;
        let node = yi.type.k === 'pack' ? yi.type.of : yi.type;
        let t = types[i] as Type;
        if (node.k === 'ref') node = node.to;
        t = noRef(t);
        if (yi.pack) {
          const single = y.params.params.map((q) => ({ ...q, pack: false }));
          if (!this.deduce({ ...node, cv: 0 } as TypeNode, unqualified(t), single, new Map(), y.scope)) return false;
          continue;
        }
        if (!this.deduce({ ...node, cv: 0 } as TypeNode, unqualified(t), y.params.params, bnd, y.scope)) return false;
      }
      return true;
    };
    const ab = fits(a, b),
      ba = fits(b, a);
    if (ab && !ba) return 1;
    if (ba && !ab) return -1;
    if (ab && ba) {
      // references: const T& loses to T&, packs to non-packs
      const ad = (a.decl as FuncDecl).type.params,
        bd = (b.decl as FuncDecl).type.params;
      const ap = ad.some((p) => p.pack),
        bp = bd.some((p) => p.pack);
      if (ap !== bp) return bp ? 1 : -1;
      let better = 0;
      for (let i = 0; i < Math.min(ad.length, bd.length, n); i++) {
        const x = (ad[i] as Param).type,
          y = (bd[i] as Param).type;
        if (x.k === 'ref' && y.k === 'ref') {
          if (!x.rv && y.rv) better++;
          else if (x.rv && !y.rv) better--;
          else {
            const xc = x.to.cv & 1,
              yc = y.to.cv & 1;
            if (xc && !yc) better++;
            else if (yc && !xc) better--;
          }
        }
      }
      if (better) return better > 0 ? 1 : -1;
      const c = this.moreConstrained(a, b);
      if (c) return c;
    }
    return 0;
  }
  /** normal forms compared by the atoms they mention: more atoms that include the other's is more constrained */
  moreConstrained(a: TemplateInfo, b: TemplateInfo): number {
    const atoms = (t: TemplateInfo): Set<string> => {
      const out = new Set<string>();
      const index = new Map(t.params.params.map((p, i) => [p.name, `#${i}`]));
      const add = (e: Expr, map: Map<string, string>): void => {
        if (e.k === 'bin' && e.op === '&&') {
          add(e.a, map);
          add(e.b, map);
          return;
        }
        if (e.k === 'paren') {
          add(e.e, map);
          return;
        }
        if (e.k === 'name') {
          const part = e.name.parts[e.name.parts.length - 1] as NamePart;
          const c = this.inScope(t.scope, () => this.lookupName(e.name)).found[0];
          if (c?.e === 'tmpl' && c.t.kind === 'concept') {
            addConcept(
              c.t,
              (part.targs ?? []).map((q) => argOf(q, map)),
            );
            return;
          }
        }
        out.add(text(e, map));
      };
      const addConcept = (c: TemplateInfo, args: string[]): void => {
        const m = new Map(c.params.params.map((p, i) => [p.name, args[i] ?? '?']));
        out.add(`${c.name}<${args.join(',')}>`);
        add(c.body as Expr, m);
      };
      const argOf = (q: TArg, map: Map<string, string>): string => {
        const ty = q.type;
        if (ty?.k === 'named' && ty.cv === 0 && ty.name.parts.length === 1 && !ty.name.parts[0]?.targs) {
          const id = (ty.name.parts[0] as NamePart).id;
          return map.get(id) ?? id;
        }
        return text(q, map);
      };
      const text = (n: unknown, map: Map<string, string>): string =>
        JSON.stringify(n, (k, v: unknown) =>
          k === 'pos' || k === 'end'
            ? undefined
            : k === 'id' && typeof v === 'string'
              ? (map.get(v) ?? v)
              : typeof v === 'bigint'
                ? String(v)
                : v,
        );
      for (const p of t.params.params)
        if (p.concept) {
          const c = this.inScope(t.scope, () => this.lookupName((p.concept as { name: Name }).name)).found[0];
          if (c?.e === 'tmpl')
            addConcept(c.t, [index.get(p.name) as string, ...(p.concept.targs ?? []).map((q) => argOf(q, index))]);
        }
      if (t.params.requires) add(t.params.requires, index);
      const d = t.decl as FuncDecl | ClassDecl | null;
      if (d?.k === 'func' && d.type.requires) add(d.type.requires, index);
      return out;
    };
    const sa = atoms(a),
      sb = atoms(b);
    const inc = (x: Set<string>, y: Set<string>): boolean => [...y].every((v) => x.has(v));
    const ab = inc(sa, sb),
      ba = inc(sb, sa);
    if (ab && !ba) return 1;
    if (ba && !ab) return -1;
    return 0;
  }
}
export function nsPrefix(s: Scope | null): string {
  let out = '';
  for (let n: Scope | null = s; n && n.kind === 'ns' && n.parent; n = n.parent)
    if (n.name && !n.inline) out = `${n.name}::${out}`;
  return out;
}
function libraryName(name: string, args: Arg[], full: string): string {
  if (name === 'basic_string' && args[0]?.k === 'type' && args[0].t.k === 'char') return 'std::string';
  return full;
}
export type { Template };
/** the arguments of a class that a pattern names; those left to their defaults are compared when the whole type is */
function givenArgs(pattern: TArg[], c: ClassInfo): Arg[] {
  return pattern.some((q) => q.pack || q.type?.k === 'pack') || c.tmpl?.params.params.some((q) => q.pack)
    ? c.targs
    : c.targs.slice(0, pattern.length);
}
