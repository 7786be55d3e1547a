// Declarations: namespaces, classes with their layout (Itanium C++ ABI), virtual functions, implicit members, templates.
import type {
  ClassDecl,
  Decl,
  EnumDecl,
  Expr,
  FuncDecl,
  Name,
  NamePart,
  Param,
  Template,
  TypeNode,
  VarDecl,
} from './ast.ts';
import { CompileError, error, refuse, type Pos } from './diagnose.ts';
import {
  ClassInfo,
  FuncInfo,
  Scope,
  TemplateInfo,
  type Access,
  type Arg,
  type BaseInfo,
  type EnumInfo,
  type Entity,
  type Field,
} from './entities.ts';
import { SemaTypes, argKey, nsPrefix, mentions } from './sema-types.ts';
import type { X } from './typed.ts';
import {
  type Type,
  AUTO,
  BOOL,
  INT,
  UINT,
  LONG,
  ULONG,
  VOID,
  alignOf,
  classType,
  constOf,
  cvOf,
  enumType,
  funcType,
  isClass,
  isEnum,
  isIntegral,
  isScalar,
  lrefTo,
  noRef,
  pointerTo,
  qualify,
  rrefTo,
  show,
  sizeOf,
  unqualified,
  wrapTo,
} from './types.ts';

const align = (n: number, a: number): number => Math.ceil(n / a) * a;

export abstract class SemaClasses extends SemaTypes {
  abstract checkBody(f: FuncInfo): void;
  abstract declareVariable(d: VarDecl, scope: Scope): void;
  abstract constantOf(e: Expr, pos: Pos): bigint;
  /** The variable for whose sake the last constant expression that was tried is none. */
  constantReads: string | null = null;
  /** g++ names the function that reads it as well, and where: not modelled. */
  refuseVariable(pos: Pos): void {
    if (this.constantReads !== null)
      refuse(pos, 'constant expression', `a constant expression that reads the variable '${this.constantReads}'`);
  }
  abstract deduceReturn(f: FuncInfo): void;
  abstract synthesise(f: FuncInfo): void;

  declarations(list: Decl[], scope: Scope): void {
    for (const d of list) {
      try {
        this.declaration(d, scope);
      } catch (e) {
        if (!(e instanceof CompileError) || this.sfinae) throw e;
        this.report(e);
      }
    }
  }
  report(e: CompileError): void {
    if (this.isLibrary(e.pos)) refuse(this.fn?.pos ?? 0, 'library instantiation', e.message);
    this.errors.push(e, ...e.also);
  }
  /** a deleted function is chosen; for an implicitly deleted one g++ repeats the error where it would be defined */
  useOfDeleted(f: FuncInfo, pos: Pos): never {
    const e = new CompileError(
      pos,
      `use of deleted function '${f.kind === 'plain' ? `${show(f.type.to as Type)} ` : ''}${f.cls ? `${f.cls.fullName}::` : ''}${f.name}(...)'`,
    );
    const seen = new Set<FuncInfo>();
    const explain = (g: FuncInfo): void => {
      if (seen.has(g) || !g.why || this.isLibrary(g.why)) return;
      seen.add(g);
      e.also.push(new CompileError(g.why, `'${g.cls?.fullName}::${g.name}' would be ill-formed`));
      g.because.forEach(explain);
    };
    explain(f);
    throw e;
  }

  declaration(d: Decl, scope: Scope): void {
    if (scope.kind === 'ns') this.reading = d.pos;
    switch (d.k) {
      case 'namespace': {
        let s = scope;
        for (const n of d.names.length ? d.names : ['']) {
          const key = n || '(anonymous)';
          const old = s.names.get(key)?.find((e) => e.e === 'ns');
          let inner: Scope;
          if (old && old.e === 'ns') inner = old.s;
          else {
            inner = new Scope('ns', s);
            inner.name = n;
            inner.library = scope.library;
            inner.inline = d.inline || !n;
            s.add(key, { e: 'ns', s: inner });
            if (!n || d.inline) s.usings.push(inner);
          }
          s = inner;
        }
        this.inScope(s, () => this.declarations(d.body, s));
        return;
      }
      case 'nsalias': {
        const q = this.qualifierNs(d.target, scope);
        scope.add(d.name, { e: 'ns', s: q });
        return;
      }
      case 'usingns': {
        const q = this.qualifierNs(d.name, scope);
        if (!scope.usings.includes(q)) scope.usings.push(q);
        return;
      }
      case 'using':
        if (d.pack) {
          this.inScope(scope, () =>
            this.expandPack(
              { name: d.name },
              () => {
                this.usingDeclaration(d.name, scope, d.pos, d.access as Access, false, this.scope);
              },
              d.pos,
            ),
          );
          return;
        }
        this.usingDeclaration(d.name, scope, d.pos, d.access as Access, !!d.enum);
        return;
      case 'alias': {
        if (d.tmpl) {
          const t = new TemplateInfo(d.name, 'alias', d.tmpl, scope, d, d.pos);
          t.type = d.type;
          t.cls = scope.cls;
          t.access = d.access as Access;
          scope.add(d.name, { e: 'tmpl', t });
          return;
        }
        const t = this.inScope(scope, () => this.typeOf(d.type));
        const old = scope.names.get(d.name)?.[0];
        if (old) {
          if (old.e === 'type' && old.t === t) return;
          if (old.e !== 'type' || scope.kind !== 'ns') error(d.pos, `conflicting declaration 'using ${d.name} = ...'`);
          if (!(old.t.cls && d.type.k === 'class')) error(d.pos, `conflicting declaration`);
        }
        if (d.type.k === 'class' && t.cls && !d.type.decl.name) {
          t.cls.name = d.name;
          t.cls.fullName = nsPrefix(scope) + d.name;
        }
        if (d.type.k === 'enum' && t.enm && !d.type.decl.name) t.enm.name = d.name;
        scope.add(d.name, {
          e: 'type',
          t,
          access: (scope.cls ? d.access : 'public') as Access,
          cls: scope.cls,
          alias: true,
        });
        return;
      }
      case 'concept': {
        const t = new TemplateInfo(d.name, 'concept', d.tmpl, scope, null, d.pos);
        t.body = d.e;
        scope.add(d.name, { e: 'tmpl', t });
        return;
      }
      case 'static_assert': {
        const v = this.inScope(scope, () => {
          const x = this.inUnevaluated(() => this.expr(d.e));
          return this.constantInt(this.toBool(x, d.pos));
        });
        if (v === null) {
          this.refuseVariable(d.pos);
          error(d.pos, 'non-constant condition for static assertion');
        }
        if (v === 0n) error(d.pos, `static assertion failed${d.msg ? `: ${d.msg}` : ''}`);
        return;
      }
      case 'empty':
      case 'explicit':
        return;
      case 'enum':
        this.declareEnum(d, scope);
        return;
      case 'class':
        this.classDeclaration(d, scope);
        return;
      case 'func':
        this.functionDeclaration(d, scope);
        return;
      case 'var':
        this.declareVariable(d, scope);
        return;
      case 'sbind':
        refuse(d.pos, 'structured binding at namespace scope');
    }
  }
  abstract toBool(x: X, pos: Pos): X;
  private qualifierNs(name: Name, scope: Scope): Scope {
    return this.inScope(scope, () => {
      const r = this.lookupName(name);
      const e = r.found.find((f) => f.e === 'ns');
      const id = (name.parts[name.parts.length - 1] as NamePart).id;
      if (!e || e.e !== 'ns') {
        if (r.scope?.library) refuse(name.pos, `namespace std::${id}`);
        error(name.pos, `'${id}' is not a namespace-name`);
      }
      return e.s;
    });
  }
  usingDeclaration(
    name: Name,
    scope: Scope,
    pos: Pos,
    access: Access,
    isEnumUsing: boolean,
    from: Scope = scope,
  ): void {
    this.inScope(from, () => {
      const id = (name.parts[name.parts.length - 1] as NamePart).id;
      const r = this.lookupName(name);
      if (isEnumUsing) {
        const e = r.found.find((f) => f.e === 'type' && f.t.enm);
        if (!e || e.e !== 'type') error(pos, `'${id}' is not an enumeration`);
        for (const it of (e.t.enm as EnumInfo).items)
          scope.add(it.name, { e: 'const', v: it.v, t: e.t, access: 'public', cls: null });
        return;
      }
      if (scope.cls && r.cls && id === r.cls.name) {
        // inherited constructors
        const base = r.cls;
        this.complete(base, pos);
        this.pendingInherit.push({ cls: scope.cls, base });
        return;
      }
      if (!r.found.length) {
        if (r.scope?.library)
          refuse(name.pos, `${this.scopeName(r.scope)}::${id}`, `'${id}' is not in the library we model`);
        error(name.pos, `'${id}' has not been declared in '${r.scope ? this.scopeName(r.scope) : '::'}'`);
      }
      scope.cls?.shownAs.set(id, access);
      for (const e of r.found) {
        if (scope.names.get(id)?.includes(e)) continue;
        if (scope.cls && access === 'public' && e.e === 'field') {
          scope.add(id, { e: 'field', f: e.f });
          continue;
        }
        scope.add(id, e.e === 'type' ? { ...e, access: scope.cls ? access : 'public', cls: scope.cls } : e);
      }
    });
  }
  private pendingInherit: { cls: ClassInfo; base: ClassInfo }[] = [];

  // ---- enumerations
  declareEnum(d: EnumDecl, scope: Scope): Type {
    const id = d.name ? (d.name.parts[d.name.parts.length - 1] as NamePart).id : '';
    const old = id ? scope.names.get(id)?.find((e) => e.e === 'type' && e.t.k === 'enum') : undefined;
    let info: EnumInfo;
    if (old && old.e === 'type' && old.t.enm) {
      info = old.t.enm;
      if (info.complete && d.items) error(d.pos, `multiple definition of 'enum ${id}'`);
    } else {
      const under = d.base ? this.inScope(scope, () => this.typeOf(d.base as TypeNode)).base : INT;
      const prefix = scope.cls ? `${scope.cls.fullName}::` : nsPrefix(scope.kind === 'ns' ? scope : null);
      info = {
        name: prefix + (id || '<unnamed enum>'),
        scoped: d.scoped,
        under,
        items: [],
        fixed: !!d.base || d.scoped,
        type: INT,
        complete: false,
        scope: new Scope('class', scope),
        ns: this.namespaceOf(scope),
        cls: scope.cls,
      };
      info.type = enumType(info);
      if (id)
        scope.add(id, {
          e: 'type',
          t: info.type,
          access: (scope.cls ? d.access : 'public') as Access,
          cls: scope.cls,
          alias: false,
        });
    }
    if (!d.items) {
      if (!info.fixed && d.items === null) return info.type;
      return info.type;
    }
    let next = 0n,
      min = 0n,
      max = 0n;
    const inner = new Scope('block', scope);
    const values: { name: string; v: bigint; pos: Pos }[] = [];
    for (const it of d.items) {
      if (it.e) next = this.inScope(inner, () => this.constantOf(it.e as Expr, it.pos));
      if (values.some((v) => v.name === it.name)) error(it.pos, `redefinition of '${it.name}'`);
      if (info.fixed && wrapTo(info.under, next) !== next)
        this.report(
          new CompileError(
            it.pos,
            `enumerator value '${next}' is outside the range of underlying type '${show(info.under)}'`,
          ),
        );
      values.push({ name: it.name, v: next, pos: it.pos });
      inner.add(it.name, {
        e: 'const',
        v: next,
        t: info.fixed
          ? info.under
          : next >= -2147483648n && next <= 2147483647n
            ? INT
            : next <= 4294967295n && next >= 0n
              ? UINT
              : LONG,
        access: 'public',
        cls: null,
      });
      if (next < min) min = next;
      if (next > max) max = next;
      next++;
    }
    if (!info.fixed)
      info.under =
        min < 0n ? (min >= -2147483648n && max <= 2147483647n ? INT : LONG) : max <= 4294967295n ? UINT : ULONG;
    info.items = values;
    info.complete = true;
    for (const v of values) {
      const e: Entity = {
        e: 'const',
        v: v.v,
        t: info.type,
        access: (scope.cls ? d.access : 'public') as Access,
        cls: scope.cls,
      };
      info.scope.add(v.name, e.access === 'public' ? e : { ...e, access: 'public' });
      if (!d.scoped) {
        const clash = scope.names.get(v.name)?.[0];
        if (clash && scope.kind !== 'template') error(v.pos, `'${v.name}' conflicts with a previous declaration`);
        scope.add(v.name, e);
      }
    }
    return info.type;
  }
  namespaceOf(s: Scope): Scope | null {
    for (let n: Scope | null = s; n; n = n.parent) if (n.kind === 'ns') return n;
    return null;
  }

  // ---- classes
  classDeclaration(d: ClassDecl, scope: Scope): ClassInfo | null {
    if (d.friend) {
      this.friendClass(d, scope);
      return null;
    }
    const name = d.name;
    const part = name ? (name.parts[name.parts.length - 1] as NamePart) : null;
    let where = scope;
    if (name && name.parts.length > 1) {
      // struct Outer::Inner { … }, also of a template
      const q = name.parts.slice(0, -1);
      const t = this.lookup((q[0] as NamePart).id, d.pos, scope)[0];
      if (t?.e === 'tmpl' && d.tmpl) {
        t.t.outside.push({ name: (part as NamePart).id, decl: d, tmpl: d.tmpl, scope, used: false });
        return null;
      }
      where = this.inScope(scope, () => this.qualifier(name, name.parts.length - 1)).scope;
    }
    const id = part?.id ?? '';
    if (d.tmpl) {
      this.classTemplate(d, where, id);
      return null;
    }
    const c = this.declareClass(d, where, id);
    if (d.members) this.defineClass(c, d);
    if (!name) this.anonymousMembers(c, scope, d);
    return c;
  }
  localClass(d: ClassDecl): ClassInfo {
    const id = d.name ? (d.name.parts[d.name.parts.length - 1] as NamePart).id : '';
    // a named class in a declaration's specifiers was declared when its own declaration was met
    if (id) {
      const f = this.lookup(id, d.pos).find((e) => e.e === 'type' && e.t.cls?.decl === d);
      if (f && f.e === 'type') return f.t.cls as ClassInfo;
    }
    const known = this.classOfDecl.get(d)?.get(this.scope);
    if (known) return known;
    const c = this.declareClass(d, this.scope, id);
    let m = this.classOfDecl.get(d);
    if (!m) {
      m = new Map();
      this.classOfDecl.set(d, m);
    }
    m.set(this.scope, c);
    this.defineClass(c, d);
    return c;
  }
  private classOfDecl = new Map<ClassDecl, Map<Scope, ClassInfo>>();
  private anonymousMembers(c: ClassInfo, scope: Scope, d: ClassDecl): void {
    if (!scope.cls) {
      if (c.isUnion) refuse(d.pos, 'anonymous union outside a class');
      return;
    }
    // an anonymous struct or union: its members become members of the class
    c.anonymous = true;
    const owner = scope.cls;
    const f: Field = this.addField(owner, '', c.type, d.access as Access, d.pos, null);
    f.anon = true;
    for (const [n, es] of c.scope.names) for (const e of es) if (e.e === 'field') scope.add(n, { e: 'field', f: e.f });
  }
  private friendClass(d: ClassDecl, scope: Scope): void {
    const cls = scope.cls as ClassInfo;
    const name = d.name as Name;
    const part = name.parts[name.parts.length - 1] as NamePart;
    if (d.tmpl) {
      const e = this.lookup(part.id, d.pos, scope)[0];
      if (e?.e === 'tmpl') cls.friends.push({ tmpl: e.t });
      return;
    }
    this.inScope(scope, () => {
      for (const e of this.lookupName(name).found) {
        const t = this.entityType(e, part, true);
        if (t?.cls) {
          cls.friends.push({ cls: t.cls });
          return;
        }
      }
      let s: Scope = scope;
      while (s.kind !== 'ns') s = s.parent as Scope;
      cls.friends.push({ cls: this.declareClass(d, s, part.id) });
    });
  }
  declareClass(d: ClassDecl, scope: Scope, name: string): ClassInfo {
    const old = name ? scope.names.get(name)?.find((e) => e.e === 'type' && e.t.k === 'class' && !e.alias) : undefined;
    if (old && old.e === 'type' && old.t.cls) {
      if (d.members && old.t.cls.state !== 'declared') error(d.pos, `redefinition of '${d.key} ${name}'`);
      return old.t.cls;
    }
    if (name && scope.kind !== 'template') {
      const clash = scope.names.get(name)?.[0];
      if (clash && (clash.e === 'tmpl' || (clash.e === 'type' && clash.alias)) && !scope.library)
        error(d.pos, `'${name}' conflicts with a previous declaration`);
    }
    const inner = new Scope('class', scope);
    const c = new ClassInfo(name || '<unnamed>', d.key as ClassInfo['key'], inner, d, d.pos, classType);
    inner.cls = c;
    c.library = scope.library;
    c.outer = scope.cls;
    c.local = this.fn;
    c.ns = this.namespaceOf(scope);
    c.access = (scope.cls ? d.access : 'public') as Access;
    c.fullName = (scope.cls ? `${scope.cls.fullName}::` : scope.kind === 'ns' ? nsPrefix(scope) : '') + c.name;
    if (name) {
      scope.add(name, { e: 'type', t: c.type, access: c.access, cls: scope.cls, alias: false });
      inner.add(name, { e: 'type', t: c.type, access: 'public', cls: null, alias: false });
    }
    this.classes.push(c);
    return c;
  }
  private classTemplate(d: ClassDecl, scope: Scope, id: string): void {
    const tmpl = d.tmpl as Template;
    const old = scope.names.get(id)?.find((e) => e.e === 'tmpl' && e.t.kind === 'class');
    if (d.spec) {
      const r = old ?? this.lookup(id, d.pos, scope).find((e) => e.e === 'tmpl');
      if (!r || r.e !== 'tmpl') error(d.pos, `'${id}' is not a class template`);
      if (tmpl.params.length === 0) {
        const args = this.inScope(scope, () => this.resolveArgs(r.t.params.params, d.spec ?? [], r.t, d.pos));
        const key = args.map(argKey).join(',');
        const inst = r.t.insts.get(key);
        if (inst && inst.state !== 'declared') error(d.pos, `specialization of '${inst.fullName}' after instantiation`);
        r.t.full.set(key, { cls: d, scope });
        if (inst) {
          inst.decl = d;
          inst.instantiate = d.members ? () => {} : null;
          inst.key = d.key as ClassInfo['key'];
        }
        return;
      }
      r.t.specs.push({ params: tmpl, args: d.spec, decl: d, scope });
      return;
    }
    if (old && old.e === 'tmpl') {
      if (d.members) {
        old.t.decl = d;
        old.t.params = this.mergeDefaults(old.t.params, tmpl);
        for (const c of old.t.insts.values()) {
          if (c.state === 'declared') {
            c.decl = d;
            c.instantiate = () => {};
            c.bindScope = this.bindScope(old.t.params.params, c.targs, old.t.scope);
            c.scope.parent = c.bindScope;
          }
        }
      }
      return;
    }
    const t = new TemplateInfo(id, 'class', tmpl, scope, d, d.pos);
    t.cls = scope.cls;
    t.access = (scope.cls ? d.access : 'public') as Access;
    scope.add(id, { e: 'tmpl', t });
  }
  private mergeDefaults(a: Template, b: Template): Template {
    return {
      ...b,
      params: b.params.map((p, i) => {
        const q = a.params[i];
        return q && !p.defType && !p.defExpr
          ? { ...p, ...(q.defType ? { defType: q.defType } : {}), ...(q.defExpr ? { defExpr: q.defExpr } : {}) }
          : p;
      }),
    };
  }
  complete(c: ClassInfo, pos: Pos): void {
    if (c.state !== 'declared') return;
    const d = c.decl;
    if (!d || !d.members || (c.tmpl && !c.instantiate)) return;
    void pos;
    this.inFunction(null, c.bindScope ?? (c.scope.parent as Scope), () => this.defineClass(c, d));
  }
  /** completes, or says g++'s error for an incomplete type */
  needComplete(t: Type, pos: Pos, what: string): void {
    const u = t.k === 'array' ? this.elementType(t) : t;
    if (u.k === 'class') {
      const c = u.cls as ClassInfo;
      this.complete(c, pos);
      if (c.state === 'declared' || c.state === 'defining') error(pos, what.replace('%', show(unqualified(u))));
    }
    if (t.k === 'array' && t.n < 0) error(pos, what.replace('%', show(t)));
  }
  elementType(t: Type): Type {
    let e = t;
    while (e.k === 'array') e = e.to as Type;
    return e;
  }

  private defineClass(c: ClassInfo, d: ClassDecl): void {
    if (c.state !== 'declared') return;
    c.state = 'defining';
    c.decl = d;
    c.pos = d.pos;
    c.final = d.final;
    c.key = d.key as ClassInfo['key'];
    c.isUnion = d.key === 'union';
    const scope = c.scope;
    const outerFn = this.fn;
    for (const b of d.bases) {
      const types = b.pack
        ? this.inScope(scope, () => this.expandPack(b.name, () => this.typeOf(b.name), b.pos))
        : [this.inScope(scope, () => this.typeOf(b.name))];
      for (const t of types) {
        const bc = t.cls;
        if (!bc) error(b.pos, `base type '${show(t)}' fails to be a struct or class type`);
        this.complete(bc, b.pos);
        if (bc.state === 'declared' || bc.state === 'defining')
          error(b.pos, `invalid use of incomplete type '${bc.key} ${bc.fullName}'`);
        if (bc.final) error(b.pos, `cannot derive from 'final' base '${bc.fullName}' in derived type '${c.fullName}'`);
        if (c.bases.some((x) => x.cls === bc)) error(b.pos, `duplicate base type '${bc.fullName}' invalid`);
        c.bases.push({
          cls: bc,
          access: (b.access || (d.key === 'class' ? 'private' : 'public')) as Access,
          virtual: b.virtual,
          offset: 0,
        });
      }
    }
    c.polymorphic = c.bases.some((b) => b.cls.polymorphic);
    c.virtualAnywhere = c.bases.some((b) => b.virtual || b.cls.virtualAnywhere);
    this.inScope(scope, () => {
      for (const m of d.members ?? []) {
        try {
          this.member(c, m);
        } catch (e) {
          if (!(e instanceof CompileError) || this.sfinae) throw e;
          this.report(e);
        }
      }
    });
    this.adoptOutside(c);
    this.impliedEquality(c);
    this.layout(c, d);
    c.state = 'complete';
    for (const f of c.ctors) if (!f.implicit) c.userCtor = true;
    this.implicitMembers(c);
    this.virtuals(c);
    c.aggregate = this.isAggregate(c);
    // member function bodies of ordinary classes are all checked
    if (!c.tmpl && !c.library && !this.insideTemplate(c)) this.queueMembers(c);
    void outerFn;
  }
  /** a defaulted operator<=> brings a defaulted operator== */
  private impliedEquality(c: ClassInfo): void {
    const three = c.scope.names.get('operator<=>')?.find((e) => e.e === 'func' && e.f.defaulted);
    const add = (f0: FuncInfo): FuncInfo => {
      const f = new FuncInfo(
        'operator==',
        funcType(BOOL, f0.type.params ?? [], false, f0.type.fcv, f0.type.fref),
        f0.pos,
        c.scope,
      );
      f.cls = f0.cls;
      f.defaulted = true;
      f.hasBody = true;
      f.library = c.library;
      f.minArgs = f0.minArgs;
      f.access = f0.access;
      f.isConstexpr = true;
      f.ns = f0.ns;
      return f;
    };
    if (three && three.e === 'func' && !c.scope.names.has('operator=='))
      c.scope.add('operator==', { e: 'func', f: add(three.f) });
    const friend = c.friendNames.get('operator<=>')?.find((e) => e.e === 'func' && e.f.defaulted);
    if (friend && friend.e === 'func' && !c.friendNames.has('operator=='))
      c.friendNames.set('operator==', [{ e: 'func', f: add(friend.f) }]);
  }
  private insideTemplate(c: ClassInfo): boolean {
    for (let o = c.outer; o; o = o.outer) if (o.tmpl) return true;
    return !!c.local && (c.local.tmpl !== null || !!c.local.cls?.tmpl);
  }
  private queueMembers(c: ClassInfo): void {
    const add = (f: FuncInfo): void => {
      if (f.hasBody && !f.deleted && !f.tmpl) this.use(f);
    };
    for (const es of c.scope.names.values()) for (const e of es) if (e.e === 'func' && e.f.cls === c) add(e.f);
    for (const f of [...c.ctors, ...c.conversions]) if (!f.implicit) add(f);
    if (c.dtor && !c.dtor.implicit) add(c.dtor);
  }
  /** marks a function as needed in the program */
  use(f: FuncInfo): void {
    if (this.unevaluated || f.queued) return;
    f.queued = true;
    this.queue.push(f);
  }
  private member(c: ClassInfo, m: Decl): void {
    switch (m.k) {
      case 'var': {
        const id = (m.name.parts[0] as NamePart).id;
        if (m.flags.static || m.tmpl) {
          this.declareVariable(m, c.scope);
          return;
        }
        if (m.flags.constexpr) error(m.pos, `non-static data member '${id}' declared 'constexpr'`);
        if (m.flags.friend) refuse(m.pos, 'friend variable');
        const node = m.type;
        const t = this.typeOf(node);
        if (t.k === 'auto') error(m.pos, `non-static data member declared with placeholder 'auto'`);
        if (t.k === 'func') error(m.pos, `field '${id}' has function type`);
        if (t.k === 'array' && t.n < 0) {
          refuse(m.pos, 'flexible array member');
        }
        this.needComplete(t, m.pos, `field '${id}' has incomplete type '%'`);
        const el = this.elementType(t);
        if (el.cls?.abstract)
          error(m.pos, `cannot declare field '${c.fullName}::${id}' to be of abstract type '${show(el)}'`);
        if (id && c.scope.names.get(id)?.some((e) => e.e === 'field'))
          error(m.pos, `redeclaration of '${show(t)} ${c.fullName}::${id}'`);
        const f = this.addField(c, id, t, m.access as Access, m.pos, m);
        f.mutable = !!m.flags.mutable;
        f.nua = !!m.flags.nua;
        if (m.bits) {
          const n = this.constantOf(m.bits, m.pos);
          f.bits = Number(n);
          if (!id) f.anon = true;
        }
        if (m.flags.align) f.bits = f.bits;
        return;
      }
      case 'func':
        this.memberFunction(c, m);
        return;
      case 'class': {
        const inner = this.classDeclaration(m, c.scope);
        void inner;
        return;
      }
      default:
        this.declaration(m, c.scope);
    }
  }
  addField(c: ClassInfo, name: string, type: Type, access: Access, pos: Pos, decl: VarDecl | null): Field {
    const f: Field = {
      name,
      type,
      offset: 0,
      access,
      mutable: false,
      cls: c,
      decl,
      bits: -1,
      bitOffset: 0,
      pos,
      anon: false,
      index: c.fields.length,
      init: null,
      initState: 'none',
      nua: false,
    };
    c.fields.push(f);
    if (name) c.scope.add(name, { e: 'field', f });
    return f;
  }
  private memberFunction(c: ClassInfo, d: FuncDecl): void {
    if (d.type.params.some((p) => this.hasAutoParam(p.type))) this.abbreviate(d);
    if (d.friend) {
      this.friendFunction(c, d);
      return;
    }
    const part = d.name.parts[d.name.parts.length - 1] as NamePart;
    if (d.tmpl) {
      const kind = d.kind === 'guide' ? 'plain' : d.kind;
      const t = new TemplateInfo(part.id, 'func', d.tmpl, c.scope, d, d.pos);
      t.cls = c;
      t.access = d.access as Access;
      if (kind === 'ctor') c.ctorTemplates.push(t);
      else if (kind === 'conv') c.convTemplates.push(t);
      else c.scope.add(part.id, { e: 'tmpl', t });
      return;
    }
    const f = this.makeFunction(d, c.scope, c, c.library);
    if (f.kind === 'plain') {
      for (const e of c.scope.names.get(part.id) ?? []) {
        if (e.e === 'func' && e.f.cls === c && this.sameSignature(e.f, f)) {
          if (f.constraints.length || e.f.constraints.length) continue;
          error(
            d.pos,
            `'${show(f.type.to as Type)} ${c.fullName}::${part.id}(...)' cannot be overloaded with '${show(e.f.type.to as Type)} ${c.fullName}::${part.id}(...)'`,
          );
        }
        if (e.e === 'field' || e.e === 'type') {
          if (e.e === 'field') error(d.pos, `declaration of '${part.id}' conflicts with a data member`);
        }
      }
      c.scope.add(part.id, { e: 'func', f });
    } else if (f.kind === 'ctor') {
      if (c.ctors.some((g) => this.sameSignature(g, f) && !g.constraints.length && !f.constraints.length))
        error(d.pos, `'${c.fullName}::${c.name}(...)' cannot be overloaded`);
      c.ctors.push(f);
    } else if (f.kind === 'conv') {
      c.conversions.push(f);
    } else {
      const id = part.id.slice(1);
      if (id !== c.name && !c.tmpl) error(d.pos, `declaration of '~${id}' as member of '${c.fullName}'`);
      c.dtors.push(f);
      c.dtor = f;
    }
  }
  sameSignature(a: FuncInfo, b: FuncInfo): boolean {
    const p = a.type.params ?? [],
      q = b.type.params ?? [];
    return (
      p.length === q.length &&
      p.every((t, i) => t === q[i]) &&
      a.type.fcv === b.type.fcv &&
      a.type.fref === b.type.fref &&
      a.type.variadic === b.type.variadic
    );
  }
  private friendFunction(c: ClassInfo, d: FuncDecl): void {
    const part = d.name.parts[d.name.parts.length - 1] as NamePart;
    if (d.name.parts.length > 1) {
      const q = this.qualifier(d.name, d.name.parts.length - 1);
      const type = this.typeOf(d.type);
      const es =
        part.id === q.cls?.name
          ? q.cls.ctors.map((f) => ({ e: 'func', f }) as Entity)
          : this.inScopeOnly(q.scope, part.id);
      for (const e of es)
        if (e.e === 'func' && (e.f.type.params ?? []).length === (type.params ?? []).length) c.friends.push({ f: e.f });
      return;
    }
    let ns: Scope = c.scope;
    while (ns.kind !== 'ns') ns = ns.parent as Scope;
    if (d.tmpl) {
      const t = new TemplateInfo(part.id, 'func', d.tmpl, c.scope, d, d.pos);
      t.friend = true;
      const known = ns.names.get(part.id)?.find((e) => e.e === 'tmpl');
      if (known && known.e === 'tmpl' && !d.body) {
        c.friends.push({ tmpl: known.t });
        return;
      }
      c.friends.push({ tmpl: t });
      this.hide(c, part.id, { e: 'tmpl', t }, ns, !!d.body);
      return;
    }
    if (part.targs) {
      // friend f<>(…): a specialisation of a template
      const e = this.lookup(part.id, d.pos).find((x) => x.e === 'tmpl');
      if (e && e.e === 'tmpl') c.friends.push({ tmpl: e.t });
      return;
    }
    const f = this.makeFunction(d, c.scope, null, c.library);
    f.friend = true;
    f.ns = ns;
    for (const e of ns.names.get(part.id) ?? [])
      if (e.e === 'func' && this.sameSignature(e.f, f)) {
        c.friends.push({ f: e.f });
        if (d.body) {
          e.f.decl = f.decl;
          e.f.scope = f.scope;
          e.f.params = f.params;
          e.f.hasBody = true;
          e.f.pos = f.pos;
        }
        return;
      }
    c.friends.push({ f });
    this.hide(c, part.id, { e: 'func', f }, ns, !!d.body);
    if (f.hasBody && !c.tmpl && !c.library) this.use(f);
  }
  /** a friend is found by argument-dependent lookup only, until declared in its namespace */
  hiddenFriends = new Map<Scope, Map<string, Entity[]>>();
  private hide(c: ClassInfo, name: string, e: Entity, ns: Scope, _defined: boolean): void {
    const l = c.friendNames.get(name);
    if (l) l.push(e);
    else c.friendNames.set(name, [e]);
    let m = this.hiddenFriends.get(ns);
    if (!m) {
      m = new Map();
      this.hiddenFriends.set(ns, m);
    }
    const h = m.get(name);
    if (h) h.push(e);
    else m.set(name, [e]);
  }

  // ---- functions
  makeFunction(d: FuncDecl, scope: Scope, cls: ClassInfo | null, library: boolean): FuncInfo {
    const part = d.name.parts[d.name.parts.length - 1] as NamePart;
    let ret: Type = VOID;
    let type: Type;
    const kind = d.kind === 'guide' ? 'plain' : d.kind;
    const bound = this.inScope(scope, () => {
      const autoRet = (d.type.ret.k === 'auto' || this.hasAuto(d.type.ret)) && kind !== 'conv';
      const params = this.declaredParams(d.type.params);
      if (kind === 'ctor' || kind === 'dtor') ret = VOID;
      else if (autoRet) ret = AUTO;
      else
        ret =
          d.trailing || mentions(d.type.ret, new Set(d.type.params.map((p) => p.name).filter((n) => n)))
            ? this.withParams(d.type.params, () => this.typeOf(d.type.ret))
            : this.typeOf(d.type.ret);
      if (ret.k === 'array' || ret.k === 'func')
        error(d.pos, `'${part.id}' declared as function returning ${ret.k === 'array' ? 'an array' : 'a function'}`);
      if (isScalar(ret)) ret = ret.base;
      const noexc = typeof d.type.noexc === 'boolean' ? d.type.noexc : false;
      type = funcType(ret, params, d.type.variadic, d.type.fcv, d.type.ref, noexc);
      return autoRet;
    });
    const f = new FuncInfo(
      kind === 'ctor' ? (cls?.name ?? part.id) : kind === 'conv' ? 'operator T' : part.id,
      type!,
      d.pos,
      scope,
    );
    f.decl = d;
    f.params = d.type.params;
    f.cls = cls;
    f.kind = kind;
    f.access = d.access as Access;
    f.library = library || !!d.library;
    f.isStatic =
      !!d.flags.static ||
      part.id === 'operator new' ||
      part.id === 'operator delete' ||
      part.id === 'operator new[]' ||
      part.id === 'operator delete[]';
    if (!cls) f.isStatic = false;
    f.isVirtual = !!d.flags.virtual;
    f.isPure = d.special === 'pure';
    f.isFinal = !!d.final;
    f.explicit = !!d.flags.explicit;
    if (d.flags.explicitExpr) {
      f.explicit =
        this.inScope(scope, () =>
          this.constantInt(this.inUnevaluated(() => this.expr(d.flags.explicitExpr as Expr))),
        ) === 1n;
    }
    f.isConstexpr = !!d.flags.constexpr || !!d.flags.consteval;
    f.noexc = d.type.noexc;
    f.deleted = d.special === 'delete';
    f.defaulted = d.special === 'default';
    f.autoRet = bound;
    f.retKnown = !bound;
    f.leaf = d.flags.leaf ?? '';
    f.hasBody = !!d.body || f.defaulted;
    f.minArgs = 0;
    f.end = d.end;
    f.ns = this.namespaceOf(scope);
    if (d.type.requires && !d.tmpl) f.constraints = [d.type.requires];
    this.countArgs(f, d);
    if (d.override && !cls) error(d.pos, 'override outside a class');
    if (cls && cls.lambda === null && kind === 'plain' && f.isStatic && d.type.fcv)
      error(d.pos, `static member function cannot have cv-qualifier`);
    return f;
  }
  hasAuto(n: TypeNode): boolean {
    return n.k === 'auto' ? true : n.k === 'ptr' || n.k === 'ref' ? this.hasAuto(n.to) : false;
  }
  private declaredParams(params: Param[]): Type[] {
    // later parameters may mention earlier ones only in decltype; textbook code does not
    return this.paramTypes(params);
  }
  private countArgs(f: FuncInfo, d: FuncDecl): void {
    let min = 0;
    const n = (f.type.params ?? []).length;
    let i = 0;
    for (const p of d.type.params) {
      if (p.pack || p.type.k === 'pack') {
        const k = n - (d.type.params.length - 1);
        min += k;
        i += k;
        continue;
      }
      if (p.def || p.defTokens) break;
      min++;
      i++;
    }
    f.minArgs = Math.min(min, n);
    void i;
  }
  functionDeclaration(d: FuncDecl, scope: Scope): void {
    const part = d.name.parts[d.name.parts.length - 1] as NamePart;
    if (d.name.parts.length > 1) {
      this.outsideMember(d, scope);
      return;
    }
    if (d.kind === 'guide') {
      const e = this.lookup(part.id, d.pos, scope).find((x) => x.e === 'tmpl');
      if (!e || e.e !== 'tmpl') error(d.pos, `'${part.id}' does not name a class template`);
      e.t.guides.push({ tmpl: d.tmpl ?? null, decl: d, scope });
      return;
    }
    const abbreviated = d.type.params.some((p) => this.hasAutoParam(p.type));
    if (abbreviated) this.abbreviate(d);
    if (d.tmpl) {
      if (part.targs || d.tmpl.params.length === 0) {
        this.explicitSpecialization(d, scope, part);
        return;
      }
      const t = new TemplateInfo(part.id, 'func', d.tmpl, scope, d, d.pos);
      // a definition after a declaration replaces it
      for (const e of scope.names.get(part.id) ?? []) {
        if (
          e.e === 'tmpl' &&
          e.t.kind === 'func' &&
          !(e.t.decl as FuncDecl).body &&
          this.sameTemplate(e.t.decl as FuncDecl, d)
        ) {
          const od = e.t.decl as FuncDecl;
          d.type.params.forEach((p, i) => {
            const q = od.type.params[i];
            if (q?.def && !p.def) p.def = q.def;
          });
          e.t.params = this.mergeDefaults(e.t.params, d.tmpl);
          e.t.decl = d;
          e.t.pos = d.pos;
          for (const f of e.t.funcs.values()) {
            f.decl = d;
            f.params = d.type.params;
            f.hasBody = !!d.body;
            const b = new Scope('template', scope);
            d.tmpl.params.forEach((p, i) => {
              const a = f.targs[i];
              if (p.name && a) b.add(p.name, { e: 'arg', a });
            });
            f.scope = b;
          }
          return;
        }
      }
      scope.add(part.id, { e: 'tmpl', t });
      return;
    }
    const f = this.makeFunction(d, scope, null, scope.library);
    this.addFunction(f, scope, d, part.id);
  }
  private sameTemplate(a: FuncDecl, b: FuncDecl): boolean {
    if (a.type.params.length !== b.type.params.length || (a.tmpl?.params.length ?? 0) !== (b.tmpl?.params.length ?? 0))
      return false;
    const ma = new Map((a.tmpl?.params ?? []).map((p, i) => [p.name, `#${i}`])),
      mb = new Map((b.tmpl?.params ?? []).map((p, i) => [p.name, `#${i}`]));
    return (
      this.canonical(
        a.type.params.map((p) => p.type),
        ma,
      ) ===
        this.canonical(
          b.type.params.map((p) => p.type),
          mb,
        ) &&
      this.canonical([a.tmpl?.requires, a.type.requires], ma) ===
        this.canonical([b.tmpl?.requires, b.type.requires], mb) &&
      a.type.fcv === b.type.fcv
    );
  }
  /** a piece of syntax as text, template parameters by position */
  canonical(n: unknown, map: Map<string, string>): string {
    return (
      JSON.stringify(n, (k, v: unknown) =>
        k === 'pos' || k === 'end' || k === 'def' || k === 'typename' || k === 'global'
          ? undefined
          : k === 'id' && typeof v === 'string'
            ? (map.get(v) ?? v)
            : k === 'name' && typeof v === 'string'
              ? undefined
              : typeof v === 'bigint'
                ? String(v)
                : v,
      ) ?? ''
    );
  }
  hasAutoParam(n: TypeNode): boolean {
    return (
      n.k === 'auto' ||
      ((n.k === 'ref' || n.k === 'ptr') && this.hasAutoParam(n.to)) ||
      (n.k === 'pack' && this.hasAutoParam(n.of))
    );
  }
  /** `auto` parameters make a template */
  abbreviate(d: { tmpl?: Template; type: { params: Param[] } }): void {
    const tmpl: Template = d.tmpl ?? { params: [] };
    const extra = [...tmpl.params];
    d.type.params.forEach((p, i) => {
      const replace = (n: TypeNode): TypeNode => {
        if (n.k === 'auto') {
          const name = `auto:${i + 1}`;
          extra.push({ k: 'type', name, pos: p.pos, pack: p.pack, ...(n.concept ? { concept: n.concept } : {}) });
          return {
            k: 'named',
            pos: n.pos,
            cv: n.cv,
            typename: false,
            name: { pos: n.pos, global: false, parts: [{ id: name, pos: n.pos }] },
          };
        }
        if (n.k === 'ref' || n.k === 'ptr') return { ...n, to: replace(n.to) };
        if (n.k === 'pack') return { ...n, of: replace(n.of) };
        return n;
      };
      if (this.hasAutoParam(p.type)) p.type = replace(p.type);
    });
    d.tmpl = { ...tmpl, params: extra };
  }
  private explicitSpecialization(d: FuncDecl, scope: Scope, part: NamePart): void {
    const ts = this.lookup(part.id, d.pos, scope).filter((e) => e.e === 'tmpl' && e.t.kind === 'func');
    for (const e of ts) {
      if (e.e !== 'tmpl') continue;
      const explicit = part.targs ? this.inScope(scope, () => this.attemptX(() => this.explicitArgs(e.t, part))) : null;
      const target = this.inScope(scope, () => this.typeOf(d.type));
      const f = this.deduceCall(e.t, explicit, null, null, target);
      if (!f) continue;
      if (f.state !== 'none') error(d.pos, `specialization after instantiation`);
      f.decl = d;
      f.params = d.type.params;
      f.scope = new Scope('template', scope);
      f.hasBody = !!d.body;
      f.deleted = d.special === 'delete';
      f.pos = d.pos;
      f.library = scope.library;
      f.autoRet = this.hasAuto(d.type.ret);
      f.retKnown = !f.autoRet;
      if (!f.autoRet) f.type = target;
      e.t.full.set(f.targs.map(argKey).join(','), { fn: d, scope });
      if (f.hasBody && !scope.library) this.use(f);
      return;
    }
    error(d.pos, `template-id '${part.id}<...>' for '...' does not match any template declaration`);
  }
  /** explicit template arguments of a call, as far as they go */
  explicitArgs(t: TemplateInfo, part: NamePart): Arg[] {
    const out: Arg[] = [];
    const params = t.params.params;
    let i = 0;
    const flat = this.flattenArgs(part.targs ?? []);
    for (const { targ, at } of flat) {
      const p = params[Math.min(i, params.length - 1)];
      if (!p || (i >= params.length && !p.pack)) error(part.pos, 'too many template arguments');
      const one = { ...p, pack: false };
      const b = new Scope('template', t.scope);
      params.forEach((q, k) => {
        const a = out[k];
        if (q.name && a && !q.pack) b.add(q.name, { e: 'arg', a });
      });
      let a: Arg;
      if (one.k === 'type') {
        if (!targ.type) error(part.pos, 'type/value mismatch');
        a = { k: 'type', t: this.inScope(at, () => this.typeOf(targ.type as TypeNode)) };
        if (one.concept && one.concept.targs === undefined) {
          /* checked with the constraints */
        }
      } else {
        const single = { ...one, name: '' };
        delete (single as { concept?: unknown }).concept;
        const made = this.inScope(at, () =>
          this.resolveArgs(
            [{ ...single, ...(single.type ? { type: single.type } : {}) }],
            [targ],
            { ...t, scope: b } as TemplateInfo,
            part.pos,
          ),
        );
        a = made[0] as Arg;
      }
      out.push(a);
      i++;
    }
    return out;
  }
  flattenArgs(targs: import('./ast.ts').TArg[]): { targ: import('./ast.ts').TArg; at: Scope }[] {
    const flat: { targ: import('./ast.ts').TArg; at: Scope }[] = [];
    for (const a of targs) {
      if (a.pack || a.type?.k === 'pack') {
        const inner = a.type?.k === 'pack' ? { type: a.type.of, pack: false, pos: a.pos } : { ...a, pack: false };
        this.expandPack(
          a.type?.k === 'pack' ? a.type.of : (a.type ?? a.expr),
          () => {
            flat.push({ targ: inner, at: this.scope });
          },
          a.pos,
        );
      } else flat.push({ targ: a, at: this.scope });
    }
    return flat;
  }
  private addFunction(f: FuncInfo, scope: Scope, d: FuncDecl, id: string): void {
    const list = scope.names.get(id) ?? [];
    for (const e of list) {
      if (e.e === 'func' && this.sameSignature(e.f, f) && !f.constraints.length) {
        if (e.f.type.to !== f.type.to && !e.f.autoRet && !f.autoRet)
          error(d.pos, `ambiguating new declaration of '${show(f.type.to as Type)} ${id}(...)'`);
        const replaces = e.f.library && !scope.library && /^operator (new|delete)/.test(id);
        if (e.f.hasBody && f.hasBody && !replaces)
          error(d.pos, `redefinition of '${show(f.type.to as Type)} ${id}(...)'`);
        if (replaces) {
          if (!d.body) return;
          if (e.f.state !== 'none') refuse(d.pos, id, 'replaced after its first use');
          e.f.library = false;
          this.replaced.add(id);
        }
        if (d.body) {
          d.type.params.forEach((p, i) => {
            const q = e.f.params[i];
            if (q?.def && p.def) error(p.pos, `default argument given for parameter ${i + 1} of '${id}'`);
            if (q?.def && !p.def) p.def = q.def;
          });
          e.f.decl = d;
          e.f.params = d.type.params;
          e.f.hasBody = true;
          e.f.pos = d.pos;
          e.f.scope = f.scope;
          e.f.isConstexpr ||= f.isConstexpr;
          e.f.end = d.end;
          if (f.type.noexc) e.f.type = f.type;
          e.f.minArgs = Math.min(e.f.minArgs, f.minArgs);
          if (!scope.library) this.use(e.f);
        } else {
          d.type.params.forEach((p, i) => {
            const q = e.f.params[i];
            if (q && p.def && !q.def) q.def = p.def;
          });
          e.f.minArgs = Math.min(e.f.minArgs, f.minArgs);
        }
        return;
      }
      if (e.e === 'var' || e.e === 'ns' || (e.e === 'type' && !e.t.cls && !e.t.enm))
        error(d.pos, `'${show(f.type)} ${id}' redeclared as different kind of entity`);
    }
    // a friend declared earlier becomes visible
    const hidden = this.hiddenFriends
      .get(scope)
      ?.get(id)
      ?.find((e) => e.e === 'func' && this.sameSignature(e.f, f));
    if (hidden && hidden.e === 'func') {
      const g = hidden.f;
      if (d.body && g.hasBody && g.decl?.body) error(d.pos, `redefinition of '${id}'`);
      if (d.body) {
        g.decl = d;
        g.params = d.type.params;
        g.hasBody = true;
        g.pos = d.pos;
        g.scope = f.scope;
        g.end = d.end;
        if (!scope.library) this.use(g);
      }
      hidden.at = d.pos;
      scope.add(id, hidden);
      return;
    }
    if (!list.length && !scope.library) this.defaultsAtEnd(d);
    scope.add(id, { e: 'func', f });
    if (id === 'main' && scope === this.globals) {
      f.isMain = true;
      if (f.type.to !== INT) error(d.pos, "'::main' must return 'int'");
    }
    if (f.hasBody && !scope.library) this.use(f);
  }
  private defaultsAtEnd(d: FuncDecl): void {
    let seen = false;
    for (const p of d.type.params) {
      if (p.def || p.defTokens) seen = true;
      else if (seen && !p.pack && p.type.k !== 'pack')
        error(p.pos, `default argument missing for parameter of '${d.name.parts[0]?.id}'`);
    }
  }
  /** a member defined outside its class, or a namespace's function defined with its qualified name */
  private outsideMember(d: FuncDecl, scope: Scope): void {
    const first = d.name.parts[0] as NamePart;
    const id = (d.name.parts[d.name.parts.length - 1] as NamePart).id;
    if (d.tmpl) {
      const te = this.inScope(scope, () =>
        d.name.parts.length === 2
          ? this.lookup(first.id, d.pos)
          : this.lookupName({ ...d.name, parts: d.name.parts.slice(0, -1).map((p) => ({ id: p.id, pos: p.pos })) })
              .found,
      ).find((e) => e.e === 'tmpl' && e.t.kind === 'class');
      const owner = te ?? this.templateQualifier(d.name, scope);
      if (
        (owner && owner.e === 'tmpl' && (d.name.parts[d.name.parts.length - 2] as NamePart).targs) ||
        (owner && owner.e === 'tmpl' && d.name.parts.some((p) => p.targs))
      ) {
        const o = owner as Entity & { e: 'tmpl' };
        if (d.tmpl.params.length === 0 || d.outers?.[0]?.params.length === 0) {
          this.memberSpecialization(d, scope);
          return;
        }
        const outer = d.outers?.[0] ?? d.tmpl;
        o.t.outside.push({ name: id, decl: d, tmpl: outer, scope, used: false });
        for (const c of o.t.insts.values()) if (c.state === 'complete') this.adoptOutside(c);
        return;
      }
      // a member template of an ordinary class
      const q = this.inScope(scope, () => this.qualifier(d.name, d.name.parts.length - 1));
      const m =
        this.inScopeOnly(q.scope, id).find(
          (e) => e.e === 'tmpl' && e.t.kind === 'func' && this.sameTemplate(e.t.decl as FuncDecl, d),
        ) ??
        (q.cls?.ctorTemplates.find((t) => this.sameTemplate(t.decl as FuncDecl, d))
          ? {
              e: 'tmpl' as const,
              t: q.cls.ctorTemplates.find((t) => this.sameTemplate(t.decl as FuncDecl, d)) as TemplateInfo,
            }
          : undefined);
      if (!m || m.e !== 'tmpl') error(d.pos, `no declaration matches '${d.name.parts.map((p) => p.id).join('::')}'`);
      const old = m.t.decl as FuncDecl;
      d.type.params.forEach((p, i) => {
        const qd = old.type.params[i];
        if (qd?.def && !p.def) p.def = qd.def;
      });
      m.t.params = this.mergeDefaults(m.t.params, d.tmpl);
      m.t.decl = { ...d, access: old.access, flags: old.flags };
      for (const f of m.t.funcs.values()) {
        f.decl = d;
        f.params = d.type.params;
        f.hasBody = true;
        const b = new Scope('template', m.t.scope);
        d.tmpl.params.forEach((p, i) => {
          const a = f.targs[i];
          if (p.name && a) b.add(p.name, { e: 'arg', a });
        });
        f.scope = b;
      }
      return;
    }
    const q = this.inScope(scope, () => this.qualifier(d.name, d.name.parts.length - 1));
    const inner = q.scope;
    const cls = q.cls;
    if (cls) {
      this.complete(cls, d.pos);
      if (cls.state === 'declared') error(d.pos, `invalid use of incomplete type '${cls.key} ${cls.fullName}'`);
    }
    const shown = d.name.parts.map((p) => p.id).join('::');
    const type = this.inScope(inner, () => this.paramTypes(d.type.params));
    const fcv = d.type.fcv;
    const candidates = cls
      ? d.kind === 'ctor'
        ? cls.ctors
        : d.kind === 'dtor'
          ? cls.dtor
            ? [cls.dtor]
            : []
          : d.kind === 'conv'
            ? cls.conversions
            : (cls.scope.names.get(id) ?? []).flatMap((e) => (e.e === 'func' && e.f.cls === cls ? [e.f] : []))
      : this.inNamespace(inner, id).flatMap((e) => (e.e === 'func' ? [e.f] : []));
    const ret = d.kind === 'conv' ? this.inScope(inner, () => this.typeOf(d.type.ret)) : null;
    const m = candidates.find((f) => {
      const p = f.type.params ?? [];
      return (
        !f.implicit &&
        p.length === type.length &&
        p.every((t, i) => t === type[i]) &&
        f.type.fcv === fcv &&
        f.type.fref === d.type.ref &&
        (!ret || f.type.to === ret)
      );
    });
    if (!m)
      error(
        d.pos,
        cls
          ? `no declaration matches '${shown}(...)'`
          : `'${shown}(...)' should have been declared inside '${this.scopeName(inner)}'`,
      );
    if (d.kind === 'plain' && !m.autoRet) {
      const r = this.inScope(
        d.trailing ? inner : new Scope('block', scope),
        () => this.attemptX(() => this.typeOf(d.type.ret)) ?? this.inScope(inner, () => this.typeOf(d.type.ret)),
      );
      if (r.base !== (m.type.to as Type).base) error(d.pos, `no declaration matches '${show(r)} ${shown}(...)'`);
    }
    if (m.decl?.body) error(d.pos, `redefinition of '${shown}(...)'`);
    if (m.deleted) error(d.pos, `redefinition of deleted '${shown}'`);
    d.type.params.forEach((p, i) => {
      const qd = m.params[i];
      if (qd?.def && p.def) error(p.pos, `default argument given for parameter ${i + 1}`);
      if (qd?.def && !p.def) p.def = qd.def;
    });
    m.decl = { ...d, access: m.access, flags: m.decl?.flags ?? d.flags };
    m.params = d.type.params;
    m.hasBody = true;
    m.pos = d.pos;
    m.scope = inner;
    m.end = d.end;
    if (d.special === 'default') m.defaulted = true;
    if (!inner.library) this.use(m);
  }
  private templateQualifier(name: Name, scope: Scope): Entity | undefined {
    for (let n = name.parts.length - 1; n >= 1; n--) {
      const p = name.parts[n - 1] as NamePart;
      if (!p.targs) continue;
      const sub: Name = { ...name, parts: name.parts.slice(0, n).map((q) => ({ id: q.id, pos: q.pos })) };
      const e = this.inScope(scope, () => this.attemptX(() => this.lookupName(sub).found))?.find((x) => x.e === 'tmpl');
      if (e) return e;
    }
    return undefined;
  }
  /** template<> R C<int>::f() { … } */
  private memberSpecialization(d: FuncDecl, scope: Scope): void {
    const copy: FuncDecl = { ...d };
    delete (copy as { tmpl?: Template }).tmpl;
    delete (copy as { outers?: Template[] }).outers;
    this.outsideMember(copy, scope);
  }
  /** attaches members defined outside a class template to one instantiation */
  private adoptOutside(c: ClassInfo): void {
    const t = c.tmpl;
    if (!t || !t.outside.length) return;
    const decl = t.decl as ClassDecl;
    if (c.decl !== decl) return;
    for (const o of t.outside) {
      const inMap = new Map(t.params.params.map((p, i) => [p.name, `$${i}`])),
        outMap = new Map(o.tmpl.params.map((p, i) => [p.name, `$${i}`]));
      const d = o.decl;
      if (d.k === 'class') {
        const e = c.scope.names.get(o.name)?.[0];
        if (e?.e === 'type' && e.t.cls && e.t.cls.state === 'declared') {
          const bind = new Scope('template', c.scope);
          o.tmpl.params.forEach((p, i) => {
            const a = c.targs[i];
            if (p.name && a) bind.add(p.name, { e: 'arg', a });
          });
          e.t.cls.decl = { ...d };
          e.t.cls.scope.parent = bind;
          e.t.cls.instantiate = () => {};
          e.t.cls.bindScope = bind;
        }
        continue;
      }
      const bind = new Scope('template', c.scope);
      o.tmpl.params.forEach((p, i) => {
        const a = c.targs[i];
        if (p.name && a) bind.add(p.name, { e: 'arg', a });
      });
      if (d.k === 'var') {
        const v = c.statics.find((s) => s.name === o.name);
        if (v && !v.defined) {
          v.defined = true;
          v.decl = d;
          v.scope = bind;
          v.pos = d.pos;
          v.lazy = null;
        }
        continue;
      }
      const strip = (s: string): string =>
        s
          .replaceAll(`"id":"${t.name}","targs"`, '"id":"@self","targs"')
          .replace(/"id":"([^"]*)","targs":\[\]/g, '"id":"$1"');
      const selfName = (s: string): string =>
        s.replace(new RegExp(`\\{"id":"@self","targs":\\[[^\\]]*\\]\\}`, 'g'), `{"id":"${t.name}"}`);
      const key = (fd: FuncDecl, map: Map<string, string>, inner: Template | undefined): string => {
        const m2 = new Map(map);
        (inner?.params ?? []).forEach((p, i) => m2.set(p.name, `%${i}`));
        return `${selfName(
          strip(
            this.canonical(
              fd.type.params.map((p) => p.type),
              m2,
            ),
          ),
        )}|${fd.type.fcv}|${fd.type.ref}|${fd.kind}`;
      };
      if (d.outers) {
        // member template of a class template
        const k = key(d, outMap, d.tmpl);
        const list: TemplateInfo[] =
          d.kind === 'ctor'
            ? c.ctorTemplates
            : (c.scope.names.get(o.name) ?? []).flatMap((e) => (e.e === 'tmpl' && e.t.kind === 'func' ? [e.t] : []));
        const m = list.find((x) => key(x.decl as FuncDecl, inMap, x.params) === k && !(x.decl as FuncDecl).body);
        if (!m) continue;
        m.decl = { ...d, access: (m.decl as FuncDecl).access, flags: (m.decl as FuncDecl).flags };
        m.scope = bind;
        m.params = this.mergeDefaults(m.params, d.tmpl as Template);
        bind.cls = null;
        continue;
      }
      const k = key(d, outMap, undefined);
      const list =
        d.kind === 'ctor'
          ? c.ctors
          : d.kind === 'dtor'
            ? c.dtor
              ? [c.dtor]
              : []
            : d.kind === 'conv'
              ? c.conversions
              : (c.scope.names.get(o.name) ?? []).flatMap((e) => (e.e === 'func' && e.f.cls === c ? [e.f] : []));
      const free = list.filter((f) => !f.decl?.body && !f.implicit);
      let m = free.find((f) => f.decl && key(f.decl, inMap, undefined) === k);
      if (!m) {
        // compare the substituted types
        const types = this.attemptX(() => this.inFunction(null, bind, () => this.paramTypes(d.type.params)));
        m = types
          ? free.find((f) => {
              const p = f.type.params ?? [];
              return p.length === types.length && p.every((x, i) => x === types[i]) && f.type.fcv === d.type.fcv;
            })
          : undefined;
      }
      if (!m) {
        if (!list.some((f) => f.decl?.body))
          error(d.pos, `no declaration matches '${d.name.parts.map((p) => p.id).join('::')}(...)'`);
        continue;
      }
      d.type.params.forEach((p, i) => {
        const qd = (m as FuncInfo).params[i];
        if (qd?.def && !p.def) p.def = qd.def;
      });
      m.decl = { ...d, access: m.access, flags: m.decl?.flags ?? d.flags };
      m.params = d.type.params;
      m.hasBody = true;
      m.pos = d.pos;
      m.scope = bind;
      m.end = d.end;
      if (d.special === 'default') m.defaulted = true;
    }
  }

  // ---- layout
  private layout(c: ClassInfo, d: ClassDecl): void {
    if (c.isUnion) {
      let size = 0,
        al = 1;
      for (const f of c.fields) {
        f.offset = 0;
        size = Math.max(size, sizeOf(f.type));
        al = Math.max(al, alignOf(f.type));
        if (f.bits >= 0) refuse(f.pos, 'bit-field in union');
      }
      c.isEmpty = false;
      c.align = al;
      c.size = Math.max(1, align(size, al));
      c.nvsize = c.size;
      c.dsize = size;
      this.alignAs(c, d);
      return;
    }
    const ownVirtual = this.declaresVirtual(c);
    if (ownVirtual) c.polymorphic = true;
    let off = 0,
      al = 1;
    const empties: { cls: ClassInfo; off: number }[] = [];
    const emptyClash = (k: ClassInfo, at: number): boolean => empties.some((e) => e.off === at && e.cls === k);
    const noteEmpty = (k: ClassInfo, at: number): void => {
      if (k.isEmpty) empties.push({ cls: k, off: at });
      for (const b of k.bases) noteEmpty(b.cls, at + b.offset);
    };
    const noteFields = (k: ClassInfo, at: number): void => {
      for (const b of k.bases) {
        if (b.cls.isEmpty) empties.push({ cls: b.cls, off: at + b.offset });
        noteFields(b.cls, at + b.offset);
      }
      if (k.fields[0]?.type.k === 'class' && k.fields[0].type.cls) {
        const fc = k.fields[0].type.cls;
        if (fc.isEmpty) empties.push({ cls: fc, off: at });
        noteFields(fc, at);
      }
    };
    // primary base: the first non-virtual base with a vptr
    const dynamicBase = c.bases.find((b) => !b.virtual && b.cls.hasVptr);
    c.hasVptr = c.polymorphic || c.bases.some((b) => b.virtual) || c.bases.some((b) => b.cls.hasVptr);
    if (dynamicBase) {
      c.primary = dynamicBase.cls;
      dynamicBase.offset = 0;
      off = dynamicBase.cls.nvsize;
      al = Math.max(al, dynamicBase.cls.align);
      noteFields(dynamicBase.cls, 0);
    } else if (c.hasVptr) {
      off = 8;
      al = 8;
    }
    for (const b of c.bases) {
      if (b.virtual || b === dynamicBase) continue;
      if (b.cls.isEmpty) {
        let at = 0;
        if (emptyClash(b.cls, 0)) {
          at = off;
          while (emptyClash(b.cls, at)) at += b.cls.align;
        }
        b.offset = at;
        noteEmpty(b.cls, at);
        if (at + 1 > off && at > 0) off = Math.max(off, at + b.cls.size);
        al = Math.max(al, b.cls.align);
        continue;
      }
      let at = align(off, b.cls.align);
      while (b.cls.isEmpty && emptyClash(b.cls, at)) at += b.cls.align;
      b.offset = at;
      noteFields(b.cls, at);
      off = at + b.cls.nvsize;
      al = Math.max(al, b.cls.align);
    }
    let dsize = off;
    let bitEnd = -1;
    for (const f of c.fields) {
      const a = f.decl?.flags.align ? Math.max(alignOf(f.type), this.alignValue(f.decl.flags.align)) : alignOf(f.type);
      const s = sizeOf(f.type);
      if (f.bits >= 0) {
        const unit = s * 8;
        if (f.bits === 0) {
          bitEnd = align(bitEnd < 0 ? off * 8 : bitEnd, unit);
          off = Math.ceil(bitEnd / 8);
          continue;
        }
        let start = bitEnd < 0 ? off * 8 : bitEnd;
        if (Math.floor(start / unit) !== Math.floor((start + f.bits - 1) / unit)) start = align(start, unit);
        f.offset = Math.floor(start / unit) * s;
        f.bitOffset = start - f.offset * 8;
        bitEnd = start + f.bits;
        off = Math.ceil(bitEnd / 8);
        dsize = off;
        if (f.name) al = Math.max(al, a);
        continue;
      }
      bitEnd = -1;
      const fc = f.type.k === 'class' ? f.type.cls : null;
      if (fc && fc.isEmpty && f.nua) {
        let at = 0;
        while (emptyClash(fc, at)) at = at === 0 ? align(off, a) : at + a;
        f.offset = at;
        noteEmpty(fc, at);
        al = Math.max(al, a);
        if (at + 1 > off) {
          off = Math.max(off, at + (at > 0 ? 1 : 0));
          dsize = off;
        }
        continue;
      }
      let at = align(off, a);
      if (fc) while (this.overlapsEmpty(fc, at, empties)) at += a;
      f.offset = at;
      if (fc) {
        noteEmpty(fc, at);
        noteFields(fc, at);
      }
      off = at + s;
      dsize = off;
      al = Math.max(al, a);
    }
    c.isEmpty = c.fields.every((f) => f.bits === 0) && !c.hasVptr && c.bases.every((b) => b.cls.isEmpty && !b.virtual);
    c.nvsize = c.isEmpty ? 0 : off;
    // a POD's tail padding is not reused
    const pod =
      c.bases.length === 0 && !c.hasVptr && c.fields.every((f) => f.access === 'public') && !c.userDeclaredSpecial();
    c.align = al;
    // virtual bases
    const vb: ClassInfo[] = [];
    const gather = (k: ClassInfo): void => {
      for (const b of k.bases) {
        if (b.virtual && !vb.includes(b.cls)) {
          gather(b.cls);
          if (!vb.includes(b.cls)) vb.push(b.cls);
        } else gather(b.cls);
      }
    };
    gather(c);
    let end = off;
    for (const v of vb) {
      const at = v.isEmpty
        ? empties.some((e) => e.cls === v && e.off === 0)
          ? align(end, v.align)
          : 0
        : align(end, v.align);
      c.vbases.push({ cls: v, offset: at });
      if (!v.isEmpty) end = at + v.nvsize;
      al = Math.max(al, v.align);
    }
    for (const b of c.bases)
      if (b.virtual) b.offset = (c.vbases.find((v) => v.cls === b.cls) as { offset: number }).offset;
    c.align = al;
    c.dsize = dsize;
    c.size = Math.max(1, align(end, al));
    if (c.isEmpty && empties.length) c.size = Math.max(c.size, align(Math.max(...empties.map((e) => e.off)) + 1, al));
    if (pod) c.nvsize = c.size;
    this.alignAs(c, d);
  }
  private overlapsEmpty(k: ClassInfo, at: number, empties: { cls: ClassInfo; off: number }[]): boolean {
    if (k.isEmpty && empties.some((e) => e.cls === k && e.off === at)) return true;
    for (const b of k.bases) if (this.overlapsEmpty(b.cls, at + b.offset, empties)) return true;
    const f = k.fields[0];
    return f?.type.k === 'class' && f.offset === 0 && this.overlapsEmpty(f.type.cls as ClassInfo, at, empties);
  }
  private alignAs(c: ClassInfo, d: ClassDecl): void {
    if (!d.align) return;
    const a = this.alignValue(d.align);
    if (a > c.align) {
      c.align = a;
      c.size = align(c.size, a);
      if (!c.isEmpty) c.nvsize = c.size;
    }
  }
  alignValue(n: Expr | TypeNode): number {
    if (n.k === 'basic' || n.k === 'named' || n.k === 'ptr') return alignOf(this.typeOf(n as TypeNode));
    return Number(this.constantOf(n as Expr, n.pos));
  }
  private declaresVirtual(c: ClassInfo): boolean {
    const baseHas = (b: ClassInfo, f: FuncInfo): FuncInfo | null => {
      for (const es of [b.scope.names.get(f.name) ?? []])
        for (const e of es) if (e.e === 'func' && e.f.cls === b && e.f.isVirtual && this.overrides(f, e.f)) return e.f;
      for (const x of b.bases) {
        const r = baseHas(x.cls, f);
        if (r) return r;
      }
      return null;
    };
    let any = false;
    for (const es of c.scope.names.values())
      for (const e of es) {
        if (e.e !== 'func' || e.f.cls !== c || e.f.isStatic) continue;
        const f = e.f;
        const over = c.bases.map((b) => baseHas(b.cls, f)).find((x) => x);
        if (over) {
          f.isVirtual = true;
          if (over.isFinal)
            this.softError(f.pos, `virtual function '${c.fullName}::${f.name}' overriding final function`);
          this.checkCovariant(f, over);
        } else if (f.decl?.override)
          this.softError(f.pos, `'${c.fullName}::${f.name}(...)' marked 'override', but does not override`);
        else if (f.isFinal && !f.isVirtual)
          this.softError(f.pos, `'${c.fullName}::${f.name}(...)' marked 'final', but is not virtual`);
        if (f.isVirtual) any = true;
      }
    const convs = c.conversions;
    for (const f of convs) if (f.isVirtual) any = true;
    if (c.dtor?.isVirtual) any = true;
    if (c.bases.some((b) => b.cls.dtor?.isVirtual) && c.dtor) c.dtor.isVirtual = true;
    const own = [...c.scope.names.values()].flatMap((es) =>
      es.flatMap((e) => (e.e === 'func' && e.f.cls === c ? [e.f] : [])),
    );
    for (const f of [...own, ...convs, ...(c.dtor ? [c.dtor] : [])])
      if (f.isPure && !f.isVirtual)
        this.softError(f.pos, `initializer specified for non-virtual method '${c.fullName}::${f.name}(...)'`);
    return any;
  }
  softError(pos: Pos, m: string): void {
    if (this.sfinae) error(pos, m);
    this.report(new CompileError(pos, m));
  }
  private checkCovariant(f: FuncInfo, over: FuncInfo): void {
    const a = f.type.to as Type,
      b = over.type.to as Type;
    if (a === b || f.autoRet) return;
    const pa = a.k === 'ptr' || a.isRef ? (a.to as Type) : null,
      pb = b.k === b.k && (b.k === 'ptr' || b.isRef) ? (b.to as Type) : null;
    if (pa?.cls && pb?.cls && a.k === b.k && this.derivedFrom(pa.cls, pb.cls)) return;
    this.softError(f.pos, `invalid covariant return type for 'virtual ${show(a)} ${f.cls?.fullName}::${f.name}(...)'`);
  }
  private overrides(f: FuncInfo, b: FuncInfo): boolean {
    const p = f.type.params ?? [],
      q = b.type.params ?? [];
    return (
      p.length === q.length && p.every((t, i) => t === q[i]) && f.type.fcv === b.type.fcv && f.type.fref === b.type.fref
    );
  }
  /** vtable slots: those of the primary base first, then new ones; every virtual function of every base is mapped to its final overrider when vtables are built */
  private virtuals(c: ClassInfo): void {
    c.vslots = c.primary ? c.primary.vslots.slice() : [];
    const own: FuncInfo[] = [];
    for (const m of c.decl?.members ?? []) {
      if (m.k === 'func' && !m.tmpl && !m.friend) {
        const id = (m.name.parts[m.name.parts.length - 1] as NamePart).id;
        const f =
          m.kind === 'dtor'
            ? c.dtor
            : m.kind === 'conv'
              ? c.conversions.find((x) => x.decl === m)
              : c.scope.names
                  .get(id)
                  ?.map((e) => (e.e === 'func' ? e.f : null))
                  .find((x) => x && x.pos === m.pos && x.cls === c);
        if (f?.isVirtual && !own.includes(f)) own.push(f);
        else if (f === undefined && m.kind === 'plain') {
          const g = (c.scope.names.get(id) ?? [])
            .map((e) => (e.e === 'func' ? e.f : null))
            .find((x) => x && x.cls === c && x.isVirtual && !own.includes(x));
          if (g) own.push(g);
        }
      }
    }
    if (c.dtor?.isVirtual && !own.includes(c.dtor)) own.push(c.dtor);
    for (const es of c.scope.names.values())
      for (const e of es) if (e.e === 'func' && e.f.cls === c && e.f.isVirtual && !own.includes(e.f)) own.push(e.f);
    for (const f of own) {
      const i = c.vslots.findIndex((s) =>
        f.kind === 'dtor'
          ? s.f.kind === 'dtor'
          : s.f.kind === f.kind &&
            s.f.name === f.name &&
            this.overrides(f, s.f) &&
            (f.kind !== 'conv' || s.f.type.to === f.type.to),
      );
      if (i >= 0) {
        c.vslots[i] = { name: f.name, f };
        f.vslot = i;
      } else {
        f.vslot = c.vslots.length;
        c.vslots.push({ name: f.name, f });
      }
    }
    // abstract: some final overrider is pure
    c.abstract = null;
    const check = (k: ClassInfo): void => {
      for (const s of k.vslots) {
        const o = this.finalOverrider(c, s.f);
        if (o.isPure && !c.abstract) c.abstract = o;
      }
      for (const b of k.bases) check(b.cls);
    };
    check(c);
  }
  /** the function that a call of `f` reaches in an object whose class is `c` */
  finalOverrider(c: ClassInfo, f: FuncInfo): FuncInfo {
    const find = (k: ClassInfo): FuncInfo | null => {
      if (f.kind === 'dtor') return k.dtor;
      if (f.kind === 'conv') {
        const g = k.conversions.find((x) => x.type.to === f.type.to && x.cls === k);
        if (g) return g;
      } else
        for (const e of k.scope.names.get(f.name) ?? [])
          if (e.e === 'func' && e.f.cls === k && !e.f.isStatic && this.overrides(e.f, f)) return e.f;
      if (k === f.cls) return null;
      let best: FuncInfo | null = null;
      for (const b of k.bases)
        if (this.derivedFrom(b.cls, f.cls as ClassInfo)) {
          const r = find(b.cls);
          if (r && (!best || (r.cls && best.cls && this.derivedFrom(r.cls, best.cls)))) best = r;
        }
      return best;
    };
    return find(c) ?? f;
  }
  isAggregate(c: ClassInfo): boolean {
    if (c.ctors.some((f) => !f.implicit) || c.ctorTemplates.length) return false;
    if (c.polymorphic || c.bases.some((b) => b.virtual || b.access !== 'public')) return false;
    return c.fields.every((f) => f.access === 'public' || f.anon);
  }

  // ---- implicit members
  /** declares the special members a class does not declare itself */
  implicitMembers(c: ClassInfo): void {
    if (c.implicitDone) return;
    c.implicitDone = true;
    const t = c.type;
    const cref = lrefTo(constOf(t)),
      rref = rrefTo(t);
    const isCopyParam = (p: Type | undefined, k: 'lref' | 'rref'): boolean =>
      !!p && p.k === k && (p.to as Type).base === t;
    const only = (f: FuncInfo): boolean => (f.type.params ?? []).length >= 1 && f.minArgs <= 1;
    const userCopy = c.ctors.find((f) => only(f) && isCopyParam(f.type.params?.[0], 'lref'));
    const userMove = c.ctors.find((f) => only(f) && isCopyParam(f.type.params?.[0], 'rref'));
    const assigns = (c.scope.names.get('operator=') ?? []).flatMap((e) =>
      e.e === 'func' && e.f.cls === c ? [e.f] : [],
    );
    const userCopyA = assigns.find((f) => isCopyParam(f.type.params?.[0], 'lref') || f.type.params?.[0]?.base === t);
    const userMoveA = assigns.find((f) => isCopyParam(f.type.params?.[0], 'rref'));
    // [class.dtor]: of several prospective destructors the one whose constraints hold is the destructor.
    if (c.dtors.some((f) => f.constraints.length > 0)) {
      const held = c.dtors.filter((f) => this.constraintsMet(f));
      const most = Math.max(0, ...held.map((f) => f.constraints.length));
      const best = held.filter((f) => f.constraints.length === most);
      if (best.length !== 1) refuse(c.pos, 'destructors', `${best.length} prospective destructors`);
      c.dtor = best[0]!;
    }
    const userDtor = c.dtor;
    const add = (kind: FuncInfo['kind'], name: string, type: Type): FuncInfo => {
      const f = new FuncInfo(name, type, c.pos, c.scope);
      f.cls = c;
      f.kind = kind;
      f.implicit = true;
      f.defaulted = true;
      f.hasBody = true;
      f.library = c.library;
      f.minArgs = (type.params ?? []).length;
      f.isConstexpr = true;
      return f;
    };
    if (!c.ctors.length && !c.ctorTemplates.length) {
      const f = add('ctor', c.name, funcType(VOID, []));
      c.ctors.push(f);
      this.judge(f, c);
    }
    if (!userDtor) {
      c.dtor = add('dtor', `~${c.name}`, funcType(VOID, []));
      c.dtor.isVirtual = c.bases.some((b) => b.cls.dtor?.isVirtual);
      this.judge(c.dtor, c);
    }
    const canMove = !userCopy && !userCopyA && !userMoveA && !userDtor;
    if (!userMove && canMove && !(userMove as FuncInfo | undefined)) {
      const f = add('ctor', c.name, funcType(VOID, [rref]));
      this.judge(f, c);
      if (!f.deleted) c.ctors.push(f);
    }
    if (!userCopy) {
      const f = add('ctor', c.name, funcType(VOID, [cref]));
      if (userMove || userMoveA) f.deleted = true;
      else this.judge(f, c);
      c.ctors.push(f);
    }
    if (!userMoveA && !userCopy && !userCopyA && !userMove && !userDtor) {
      const f = add('plain', 'operator=', funcType(lrefTo(t), [rref]));
      this.judge(f, c);
      if (!f.deleted) c.scope.add('operator=', { e: 'func', f });
    }
    if (!userCopyA) {
      const f = add('plain', 'operator=', funcType(lrefTo(t), [cref]));
      if (userMove || userMoveA) f.deleted = true;
      else this.judge(f, c);
      c.scope.add('operator=', { e: 'func', f });
    }
    for (const f of [...c.ctors, ...assigns, ...(c.dtor ? [c.dtor] : [])])
      if (!f.implicit && f.defaulted) this.judge(f, c);
    for (const p of this.pendingInherit.filter((x) => x.cls === c)) {
      for (const b of p.base.ctors) {
        const ps = b.type.params ?? [];
        if (!ps.length || (ps.length === 1 && noRef(ps[0] as Type).base === p.base.type)) continue;
        if (c.ctors.some((f) => !f.implicit && this.sameSignature(f, b))) continue;
        const f = add('ctor', c.name, b.type);
        f.inherited = b;
        f.minArgs = b.minArgs;
        f.params = b.params;
        f.implicit = false;
        f.access = b.access;
        f.explicit = b.explicit;
        f.deleted = b.deleted;
        c.ctors.push(f);
      }
      if (c.ctors.some((f) => f.inherited) && !c.ctors.some((f) => !(f.type.params ?? []).length)) {
        const f = add('ctor', c.name, funcType(VOID, []));
        c.ctors.push(f);
        this.judge(f, c);
      }
    }
  }
  /** is a defaulted special member deleted, trivial, noexcept? */
  private judge(f: FuncInfo, c: ClassInfo): void {
    const p = f.type.params ?? [];
    const move = p[0]?.k === 'rref',
      copy = p[0]?.k === 'lref';
    const parts: { t: Type; f: Field | null; b: BaseInfo | null }[] = [
      ...c.bases.map((b) => ({ t: b.cls.type, f: null, b })),
      ...c.vbases
        .filter((v) => !c.bases.some((b) => b.cls === v.cls))
        .map((v) => ({ t: v.cls.type, f: null, b: null })),
      ...c.fields.filter((x) => x.bits !== 0).map((x) => ({ t: x.type, f: x, b: null })),
    ];
    let trivial = !c.hasVptr || f.kind === 'dtor',
      noexc = true,
      deleted = false;
    if (f.kind === 'dtor') trivial = !f.isVirtual;
    const spoil = (g: FuncInfo | null): void => {
      deleted = true;
      if (g?.deleted) f.because.push(g);
    };
    const judgePart = (part: (typeof parts)[number]): void => {
      const el = this.elementType(part.t);
      const k = el.cls;
      if (f.kind === 'ctor' && !copy && !move) {
        if ((part.f?.decl && part.f.decl.init.k !== 'none') || part.f?.init) {
          trivial = false;
          return;
        }
        if (part.f?.decl?.initTokens) {
          trivial = false;
          return;
        }
        if (el.isRef) {
          deleted = true;
          return;
        }
        if (!k) {
          if (el.isConst && !c.isUnion) deleted = true;
          return;
        }
        if (c.isUnion) {
          const dc = this.defaultCtor(k);
          if (dc && !dc.trivial) deleted = true;
          return;
        }
        const dc = this.defaultCtor(k);
        if (!dc || dc.deleted || !this.reachable(dc, k, c)) spoil(dc);
        else {
          if (!dc.trivial) trivial = false;
          if (!this.isNoexcept(dc)) noexc = false;
        }
        const dd = k.dtor;
        if (dd?.deleted) spoil(dd);
        return;
      }
      if (f.kind === 'dtor') {
        if (!k) return;
        const dd = k.dtor;
        if (c.isUnion) {
          if (dd && !dd.trivial) deleted = true;
          return;
        }
        if (!dd || dd.deleted || !this.reachable(dd, k, c)) spoil(dd);
        else if (!dd.trivial) trivial = false;
        return;
      }
      if (f.kind === 'ctor') {
        if (el.k === 'rref' && copy) {
          deleted = true;
          return;
        }
        if (!k) return;
        const g = this.copyOrMove(k, move, (el.cv & 1) !== 0);
        if (!g || g.deleted || !this.reachable(g, k, c)) spoil(g);
        else {
          if (!g.trivial) {
            trivial = false;
            if (c.isUnion) deleted = true;
          }
          if (!this.isNoexcept(g)) noexc = false;
        }
        if (k.dtor?.deleted) spoil(k.dtor);
        return;
      }
      // assignment
      if (el.isRef || el.isConst) {
        deleted = true;
        return;
      }
      if (!k) return;
      const g = this.assignOf(k, move);
      if (!g || g.deleted || !this.reachable(g, k, c)) spoil(g);
      else {
        if (!g.trivial) {
          trivial = false;
          if (c.isUnion) deleted = true;
        }
        if (!this.isNoexcept(g)) noexc = false;
      }
    };
    const at = f.implicit ? c.pos : f.pos;
    for (const part of parts) {
      const before: boolean = deleted;
      deleted = false;
      judgePart(part);
      if (deleted) f.why ||= c.isUnion && part.f ? part.f.pos : at;
      deleted ||= before;
    }
    // of an anonymous union the member is named
    for (const part of parts)
      if (part.f?.anon && part.f.type.cls?.isUnion) {
        const g = f.because.find((x) => x.cls === part.f?.type.cls);
        if (g?.why) f.why = g.why;
      }
    f.deleted = f.deleted || deleted;
    f.trivial = trivial && !f.deleted;
    if (f.noexc === false) {
      f.noexcKnown = noexc;
      if (noexc) f.type = funcType(f.type.to as Type, p, false, f.type.fcv, f.type.fref, true);
    }
  }
  private reachable(g: FuncInfo, k: ClassInfo, c: ClassInfo): boolean {
    return g.access === 'public' || this.inScope(c.scope, () => this.accessible(g.access, k, c));
  }
  private constraintsMet(f: FuncInfo): boolean {
    return f.constraints.every((e) => this.inFunction(null, f.scope, () => this.satisfied(e)));
  }
  defaultCtor(c: ClassInfo): FuncInfo | null {
    this.complete(c, c.pos);
    const f = c.ctors.find((x) => x.minArgs === 0 && this.constraintsMet(x));
    if (f) return f;
    for (const t of c.ctorTemplates) {
      const g = this.deduceCall(t, null, null, []);
      if (g) return g;
    }
    return null;
  }
  copyOrMove(c: ClassInfo, move: boolean, isConst: boolean): FuncInfo | null {
    this.complete(c, c.pos);
    const t = c.type;
    const of = (k: 'lref' | 'rref'): FuncInfo[] =>
      c.ctors.filter(
        (x) =>
          x.minArgs <= 1 &&
          x.type.params?.[0]?.k === k &&
          (x.type.params[0].to as Type).base === t &&
          this.constraintsMet(x),
      );
    if (move && !isConst) {
      const m = of('rref')[0];
      if (m) return m;
    }
    const l = of('lref');
    return l.find((x) => ((x.type.params?.[0] as Type).to as Type).isConst) ?? l[0] ?? null;
  }
  assignOf(c: ClassInfo, move: boolean): FuncInfo | null {
    this.complete(c, c.pos);
    const fs = (c.scope.names.get('operator=') ?? []).flatMap((e) =>
      e.e === 'func' && e.f.cls === c && this.constraintsMet(e.f) ? [e.f] : [],
    );
    const p = (f: FuncInfo): Type => f.type.params?.[0] as Type;
    if (move) {
      const m = fs.find((f) => p(f)?.k === 'rref' && (p(f).to as Type).base === c.type);
      if (m) return m;
    }
    return (
      fs.find((f) => p(f)?.k === 'lref' && (p(f).to as Type).base === c.type) ??
      fs.find((f) => p(f)?.base === c.type) ??
      null
    );
  }
  isNoexcept(f: FuncInfo): boolean {
    if (f.noexcKnown !== null) return f.noexcKnown;
    if (f.leaf) return (f.noexcKnown = true);
    if (f.kind === 'dtor' && f.noexc === false) return (f.noexcKnown = true);
    if (typeof f.noexc === 'boolean') return (f.noexcKnown = f.noexc || f.type.noexc);
    f.noexcKnown = false;
    const e = f.noexc;
    f.noexcKnown = this.inFunction(null, f.scope, () =>
      this.withParams(
        f.params,
        () =>
          this.inScope(
            f.scope === this.scope ? this.scope : this.scope,
            () => this.constantInt(this.inUnevaluated(() => this.expr(e))) === 1n,
          ),
        f.cls,
        f.type.fcv,
      ),
    );
    return f.noexcKnown;
  }
  abstract override withParams<T>(params: Param[], f: () => T, cls?: ClassInfo | null, fcv?: number): T;
  trivialDtor(t: Type): boolean {
    const e = this.elementType(t);
    if (e.k !== 'class') return true;
    const c = e.cls as ClassInfo;
    this.complete(c, c.pos);
    return !c.dtor || c.dtor.trivial;
  }
  /** copied as bytes: trivial copy constructor and destructor */
  trivialCopy(t: Type): boolean {
    const e = this.elementType(t);
    if (e.k !== 'class') return true;
    const c = e.cls as ClassInfo;
    this.complete(c, c.pos);
    if (c.trivialCopyKnown !== null) return c.trivialCopyKnown;
    const all = [
      ...c.ctors.filter((f) => {
        const p = f.type.params?.[0];
        return !!p && p.isRef && (p.to as Type).base === c.type && f.minArgs <= 1;
      }),
    ].filter((f) => !f.deleted);
    c.trivialCopyKnown = all.length > 0 && all.every((f) => f.trivial) && this.trivialDtor(t);
    return c.trivialCopyKnown;
  }
}
// keep helpers referenced where only types use them
void isClass;
void isEnum;
void isIntegral;
void pointerTo;
void qualify;
void rrefTo;
void cvOf;
