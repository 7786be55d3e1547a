// Symbols of the members a type declares, with what the compiler adds: default constructors, backing fields, record members (after Roslyn's SourceMemberContainer).
import type { Accessor, Expr, Member as MemberSyntax, MethodDecl, Param, PropertyDecl, TypeDecl } from '../ast.ts';
import { parse } from '../parse/index.ts';
import { accessOf } from './universe.ts';
import {
  errorType,
  type EventSym,
  type Field,
  type Member,
  type Method,
  type NamespaceScope,
  type ParamSym,
  type Property,
  type Type,
  type TypeDef,
} from './types.ts';
import { type Model, newMethod, operatorName, type Where } from './model.ts';

interface Ctx {
  d: TypeDef;
  decl: TypeDecl;
  scope: NamespaceScope;
  file: string;
  stub: boolean;
}
const iface = (c: Ctx): boolean => c.d.kind === 'interface';

/** Fills `d.members` from all its declarations. */
export function declareMembers(m: Model, d: TypeDef): void {
  m.bases(d);
  if (d.kind === 'enum') {
    let prev: Field | null = null;
    for (const x of d.decls)
      for (const e of x.decl.enumMembers) {
        const f: Field = {
          kind: 'field',
          owner: d,
          name: e.name,
          access: 'public',
          isStatic: true,
          start: e.start,
          end: e.end,
          mods: [],
          stub: x.stub,
          scope: x.scope,
          file: x.file,
          type: d.open,
          isConst: true,
          isReadonly: false,
          init: e.value,
          syntaxType: null,
          resolved: true,
          index: -1,
        };
        (f as Field & { previous?: Field | null }).previous = prev;
        prev = f;
        m.addMember(d, f);
      }
    return;
  }
  if (d.kind === 'delegate') {
    delegateMembers(m, d);
    return;
  }
  const ours: Ctx[] = [],
    stubs: Ctx[] = [];
  for (const x of d.decls)
    (x.stub ? stubs : ours).push({ d, decl: x.decl, scope: x.scope, file: x.file, stub: x.stub });
  for (const c of ours) declareOne(m, c);
  if (d.library) {
    mergeStubs(m, d, stubs);
  }
  implicitMembers(m, d, ours);
}
function mergeStubs(m: Model, d: TypeDef, stubs: Ctx[]): void {
  if (!stubs.length) return;
  const mine = new Map(d.members);
  const myOrder = d.order;
  d.members = new Map();
  d.order = [];
  for (const c of stubs) declareOne(m, c);
  const real = d.order;
  d.members = new Map();
  d.order = [];
  const key = (x: Method | Property): string => {
    m.sig(x);
    return (
      x.params.map((p) => (p.ref ? '&' : '') + typeKey(p.type)).join(',') +
      (x.kind === 'method' ? '`' + x.tparams.length : '') +
      (x.kind === 'method' && x.mkind === 'operator' && (x.op === 'implicit' || x.op === 'explicit')
        ? '>' + typeKey(x.ret)
        : '') +
      (x.explicit ? typeKey(x.explicit) : '')
    );
  };
  const used = new Set<Member>();
  for (const s of real) {
    const cands = mine.get(s.name);
    let hit: Member | undefined;
    if (cands) {
      if (s.kind === 'method')
        hit = cands.find((c) => c.kind === 'method' && c.isStatic === s.isStatic && !c.explicit && key(c) === key(s));
      else if (s.kind === 'property')
        hit = cands.find((c) => c.kind === 'property' && !c.explicit && (!s.isIndexer || key(c) === key(s)));
      else hit = cands.find((c) => c.kind === s.kind || (s.kind === 'field' && c.kind === 'field'));
    }
    if (hit) {
      used.add(hit);
      if (hit.kind === 'method' && s.kind === 'method') {
        hit.priority = s.priority;
        hit.params.forEach((p, i) => {
          const q = s.params[i]!;
          p.name = hit && p.syntax && p.name === q.name ? p.name : p.name;
          p.params ||= q.params;
          p.optional ||= q.optional;
          p.def ??= q.def;
          if (q.callerExpr) p.callerExpr = q.callerExpr;
        });
        (hit as Method & { publicName?: string[] }).publicName = s.params.map((p) => p.name);
        hit.isExtension ||= s.isExtension;
        if (s.isExtension && hit.params[0]) hit.params[0].isThis = true;
        hit.isVirtual ||= s.isVirtual;
        hit.isOverride ||= s.isOverride;
        hit.isAbstract = s.isAbstract;
        if (s.isAbstract && hit.body) hit.isAbstract = false;
        hit.access = s.access;
      }
      m.addMember(d, hit);
    } else m.addMember(d, s);
  }
  for (const x of myOrder) if (!used.has(x)) m.addMember(d, x);
}
function typeKey(t: Type): string {
  switch (t.kind) {
    case 'tparam':
      return (t.tp.isMethod ? '!!' : '!') + t.tp.index;
    case 'array':
      return typeKey(t.elem) + '[' + t.rank + ']';
    case 'named':
      return t.plain.def.full + (t.args.length ? '<' + t.args.map(typeKey).join(',') + '>' : '');
    default:
      return t.kind;
  }
}
function where(c: Ctx, _m: Model): Where {
  return { ns: c.scope, type: c.d, mparams: [], library: c.d.library, file: c.file };
}
function common(
  c: Ctx,
  x: MemberSyntax,
  name: string,
): {
  owner: TypeDef;
  name: string;
  access: Member['access'];
  isStatic: boolean;
  start: number;
  end: number;
  mods: string[];
  stub: boolean;
  scope: NamespaceScope;
  file: string;
  obsolete?: boolean;
} {
  return {
    owner: c.d,
    name,
    access: accessOf(x.mods) ?? (iface(c) ? 'public' : 'private'),
    isStatic: x.mods.includes('static') || x.mods.includes('const'),
    start: x.start,
    end: x.end,
    mods: x.mods,
    stub: c.stub,
    scope: c.scope,
    file: c.file,
    ...(x.attrs.some((a) => a.name === 'Obsolete' && a.args.length > 1) ? { obsolete: true } : {}),
  };
}
function virtuality(
  c: Ctx,
  mods: readonly string[],
  hasBody: boolean,
): { isVirtual: boolean; isAbstract: boolean; isOverride: boolean; isSealed: boolean } {
  const st = mods.includes('static');
  if (iface(c)) {
    const abs =
      mods.includes('abstract') ||
      (!hasBody && !st && !mods.includes('virtual') && !mods.includes('private') && !mods.includes('sealed'));
    return {
      isVirtual: mods.includes('virtual') || (!st && !mods.includes('private') && !mods.includes('sealed')),
      isAbstract: abs,
      isOverride: false,
      isSealed: mods.includes('sealed') || mods.includes('private'),
    };
  }
  return {
    isVirtual: mods.includes('virtual'),
    isAbstract: mods.includes('abstract'),
    isOverride: mods.includes('override'),
    isSealed: mods.includes('sealed'),
  };
}
function declareOne(m: Model, c: Ctx): void {
  const first = c.d.isRecord;
  if (first && c.decl.params) primary(m, c);
  for (const x of c.decl.members) member(m, c, x);
  if (!first && c.decl.params && c.decl.kind !== 'delegate') primary(m, c);
}

function member(m: Model, c: Ctx, x: MemberSyntax): void {
  const d = c.d;
  switch (x.k) {
    case 'type':
      m.addMember(d, { ...common(c, x, x.name), kind: 'type', def: d.nested.get(x.name + '`' + x.tparams.length)! });
      return;
    case 'field':
      for (const v of x.decls) {
        if (x.isEvent) {
          fieldLikeEvent(m, c, x, v.name, v.init, v.start);
          continue;
        }
        const f: Field = {
          ...common(c, x, v.name),
          start: v.start,
          end: v.nameEnd,
          kind: 'field',
          type: errorType,
          isConst: x.mods.includes('const'),
          isReadonly: x.mods.includes('readonly'),
          init: v.init,
          syntaxType: x.type,
          resolved: false,
          index: -1,
          threadStatic: x.attrs.some((a) => a.name === 'ThreadStatic'),
          volatile: x.mods.includes('volatile'),
          required: x.mods.includes('required'),
        };
        const off = x.attrs.find((a) => a.name === 'FieldOffset')?.args[0]?.e;
        if (off?.k === 'lit') f.offset = Number(off.value.value);
        m.addMember(d, f);
      }
      return;
    case 'method':
      methodMember(m, c, x);
      return;
    case 'ctor': {
      const st = x.mods.includes('static');
      const k = newMethod(d, st ? '.cctor' : '.ctor', st ? 'cctor' : 'ctor', {
        ...common(c, x, st ? '.cctor' : '.ctor'),
        isStatic: st,
        nameStart: x.nameStart,
        nameEnd: x.nameEnd,
        body: x.body || x.expr ? { block: x.body, expr: x.expr } : null,
        ctorInit: x.init,
        syntax: x,
        resolved: false,
        ret: m.T.void,
        isExtern: x.mods.includes('extern'),
      });
      k.resolve = () => {
        k.params = m.params(x.params, where(c, m));
      };
      if (st) {
        d.staticCtor = k;
        k.access = 'private';
      }
      attrsOf(k, x);
      m.addMember(d, k);
      return;
    }
    case 'dtor': {
      const k = newMethod(d, 'Finalize', 'dtor', {
        ...common(c, x, 'Finalize'),
        access: 'protected',
        isOverride: d.full !== 'System.Object',
        isVirtual: d.full === 'System.Object',
        nameStart: x.nameStart,
        body: x.body || x.expr ? { block: x.body, expr: x.expr } : null,
        syntax: x,
        ret: m.T.void,
      });
      if (!c.stub || d.full === 'System.Object') {
        if (!c.stub) d.dtor = k;
        m.addMember(d, k);
      }
      return;
    }
    case 'operator': {
      const name = operatorName(x.op, x.params.length, x.checked);
      const k = newMethod(d, name, 'operator', {
        ...common(c, x, name),
        op: x.op,
        opChecked: x.checked,
        nameStart: x.nameStart,
        nameEnd: x.nameEnd,
        body: x.body || x.expr ? { block: x.body, expr: x.expr } : null,
        syntax: x,
        resolved: false,
        explicitSyntax: x.explicit,
        ...virtuality(c, x.mods, !!(x.body || x.expr)),
        isExtern: x.mods.includes('extern'),
      });
      k.resolve = () => {
        k.params = m.params(x.params, where(c, m));
        k.ret = m.resolve(x.ret, where(c, m), 1);
      };
      attrsOf(k, x);
      m.addMember(d, k);
      return;
    }
    case 'property':
      propertyMember(m, c, x);
      return;
    case 'event': {
      const acc = (kind: 'add' | 'remove'): Method => {
        const a = x.accessors.find((q) => q.kind === kind);
        const k = newMethod(d, kind + '_' + x.name, kind, {
          ...common(c, x, kind + '_' + x.name),
          body: a && (a.body || a.expr) ? { block: a.body, expr: a.expr } : null,
          explicitSyntax: x.explicit,
          syntax: x,
          ret: m.T.void,
          resolved: false,
          ...virtuality(c, x.mods, !!(a?.body || a?.expr)),
        });
        k.resolve = () => {
          k.params = [valueParam(m.sig(e).type)];
          k.explicit = e.explicit;
        };
        k.event = e;
        return k;
      };
      const e = {
        ...common(c, x, x.name),
        kind: 'event',
        type: errorType,
        field: null,
        explicit: null,
        explicitSyntax: x.explicit,
        resolved: false,
        resolve: null,
        nameStart: x.nameStart,
        ...virtuality(
          c,
          x.mods,
          x.accessors.some((a) => a.body || a.expr),
        ),
      } as unknown as EventSym;
      e.resolve = () => {
        e.type = m.resolve(x.type, where(c, m), 1);
        if (x.explicit) e.explicit = m.resolve(x.explicit, where(c, m), 1);
      };
      e.add = acc('add');
      e.remove = acc('remove');
      m.addMember(d, e);
      return;
    }
  }
}
function attrsOf(k: Method, x: { attrs: import('../ast.ts').AttributeSyntax[] }): void {
  for (const a of x.attrs)
    if (a.name === 'OverloadResolutionPriority') {
      let e = a.args[0]?.e;
      let neg = false;
      if (e?.k === 'unary' && e.op === '-') {
        neg = true;
        e = e.e;
      }
      if (e?.k === 'lit') k.priority = Number(e.value.value) * (neg ? -1 : 1);
    }
}
function valueParam(t: Type): ParamSym {
  return {
    name: 'value',
    type: t,
    ref: '',
    params: false,
    isThis: false,
    def: null,
    syntax: null,
    optional: false,
    scoped: false,
  };
}

function methodMember(m: Model, c: Ctx, x: MethodDecl): void {
  const d = c.d;
  const hasBody = !!(x.body || x.expr);
  const k = newMethod(d, x.name, 'method', {
    ...common(c, x, x.name),
    nameStart: x.nameStart,
    nameEnd: x.nameEnd,
    body: hasBody ? { block: x.body, expr: x.expr } : null,
    syntax: x,
    explicitSyntax: x.explicit,
    resolved: false,
    isExtension: x.params[0]?.isThis ?? false,
    isAsync: x.mods.includes('async'),
    isExtern: x.mods.includes('extern'),
    isReadonly: x.mods.includes('readonly'),
    isPartial: x.mods.includes('partial'),
    ...virtuality(c, x.mods, hasBody),
  });
  if (x.explicit) {
    k.access = 'private';
    k.isVirtual = false;
    k.isAbstract = false;
  }
  k.tparams = m.makeTypeParams(x.tparams, 0);
  for (const p of k.tparams) p.owner = k;
  k.resolve = () => {
    const w: Where = { ...where(c, m), mparams: [k.tparams] };
    if (x.explicit) {
      const t = m.resolve(x.explicit, where(c, m), 1);
      k.explicit = t.kind === 'error' ? null : t;
    }
    m.applyConstraints(k.tparams, x.constraints, w);
    k.params = m.params(x.params, w);
    k.ret = m.resolve(x.ret, w, 1);
    if (x.ret.k === 'ref') k.retRef = x.ret.readonly ? 'ref readonly' : 'ref';
  };
  attrsOf(k, x);
  if (k.isPartial) {
    const other = d.members
      .get(k.name)
      ?.find(
        (o) =>
          o.kind === 'method' &&
          o.isPartial &&
          o.params.length === k.params.length &&
          (o.syntax as MethodDecl).params.length === x.params.length,
      );
    if (other && other.kind === 'method') {
      if (hasBody && !other.body) {
        other.body = k.body;
        other.isAsync = k.isAsync;
        other.syntax = x;
        other.resolve = k.resolve;
        k.resolve = null;
        const t = k.tparams;
        other.tparams = t;
        other.resolve = () => {
          const w: Where = { ...where(c, m), mparams: [t] };
          m.applyConstraints(t, x.constraints, w);
          other.params = m.params(x.params, w);
          other.ret = m.resolve(x.ret, w, 1);
        };
      }
      return;
    }
  }
  m.addMember(d, k);
}
function accessor(
  m: Model,
  c: Ctx,
  p: Property,
  x: PropertyDecl,
  kind: 'get' | 'set',
  a: Accessor | null,
  expr: Expr | null,
): Method {
  const hasBody = !!(a?.body || a?.expr || expr);
  const name = kind + '_' + (p.isIndexer ? 'Item' : x.name);
  const k = newMethod(c.d, name, kind, {
    ...common(c, x, name),
    body: hasBody ? { block: a?.body ?? null, expr: a ? a.expr : expr } : null,
    syntax: x,
    explicitSyntax: x.explicit,
    resolved: false,
    ...virtuality(c, x.mods, hasBody || !!x.init),
    isReadonly: x.mods.includes('readonly') || (a?.mods.includes('readonly') ?? false),
    nameStart: a?.start ?? x.nameStart,
    nameEnd: x.nameEnd,
    isExtern: x.mods.includes('extern'),
  });
  if (a && accessOf(a.mods)) k.access = accessOf(a.mods)!;
  if (x.explicit) {
    k.access = 'private';
    k.isVirtual = false;
    k.isAbstract = false;
  }
  k.isInit = a?.kind === 'init';
  k.prop = p;
  if (a) {
    k.start = a.start;
    k.end = a.end;
  }
  k.resolve = () => {
    m.sig(p);
    k.explicit = p.explicit;
    k.retRef = p.retRef;
    if (kind === 'get') {
      k.params = p.params;
      k.ret = p.type;
    } else {
      k.params = [...p.params, valueParam(p.type)];
      k.ret = m.T.void;
    }
  };
  return k;
}
function propertyMember(m: Model, c: Ctx, x: PropertyDecl): void {
  const d = c.d;
  const isIndexer = x.params !== null;
  const p: Property = {
    ...common(c, x, isIndexer ? 'this[]' : x.name),
    kind: 'property',
    type: errorType,
    params: [],
    getter: null,
    setter: null,
    explicit: null,
    explicitSyntax: x.explicit,
    field: null,
    init: x.init,
    isIndexer,
    ...virtuality(c, x.mods, !!(x.expr || x.accessors.some((a) => a.body || a.expr))),
    retRef: '',
    resolved: false,
    resolve: null,
    required: x.mods.includes('required'),
    nameStart: x.nameStart,
    nameEnd: x.nameEnd,
    syntax: x,
    priority: 0,
  };
  if (x.explicit) {
    p.access = 'private';
    p.isVirtual = p.isAbstract = false;
  }
  p.resolve = () => {
    if (x.explicit) {
      const t = m.resolve(x.explicit, where(c, m), 1);
      p.explicit = t.kind === 'error' ? null : t;
    }
    p.type = m.resolve(x.type, where(c, m), 1);
    if (x.type.k === 'ref') p.retRef = x.type.readonly ? 'ref readonly' : 'ref';
    if (x.params) p.params = m.params(x.params, where(c, m));
  };
  if (x.expr) p.getter = accessor(m, c, p, x, 'get', null, x.expr);
  for (const a of x.accessors) {
    if (a.kind === 'get') p.getter = accessor(m, c, p, x, 'get', a, null);
    else if (a.kind === 'set' || a.kind === 'init') p.setter = accessor(m, c, p, x, 'set', a, null);
  }
  const bodies = [p.getter, p.setter].filter((a) => a?.body);
  const noBody = [p.getter, p.setter].filter((a) => a && !a.body);
  const usesField = bodies.some((a) => usesFieldKeyword(m, c, a!));
  if (
    (!c.stub &&
      (noBody.length || usesField) &&
      !p.isAbstract &&
      !x.mods.includes('extern') &&
      !x.expr &&
      !isIndexer &&
      !(iface(c) && !p.isStatic)) ||
    usesField
  ) {
    const f: Field = {
      ...common(c, x, '__bf_' + x.name),
      access: 'private',
      kind: 'field',
      type: errorType,
      isConst: false,
      isReadonly: !p.setter || (p.setter.isInit ?? false),
      init: x.init,
      syntaxType: x.type,
      resolved: false,
      index: -1,
      backing: p,
      synthetic: `<${x.name}>k__BackingField`,
    };
    p.field = f;
    p.usesField = usesField;
    m.addMember(d, f);
    for (const a of noBody) a!.synth = a!.mkind === 'get' ? 'autoget' : 'autoset';
    for (const a of noBody) a!.autoField = f;
  }
  m.addMember(d, p);
}
function usesFieldKeyword(m: Model, c: Ctx, a: Method): boolean {
  if (c.stub || !a.body) return false;
  const src = m.lib.sources.get(c.file) ?? m.sourceText;
  const n = a.body.block ?? a.body.expr!;
  return (
    /(^|[^\w.@"'])field\b(?!\s*[:"'])/.test(src.slice(n.start, n.end)) &&
    !c.d.members.has('field') &&
    !c.decl.members.some((q) => q.k === 'field' && q.decls.some((v) => v.name === 'field'))
  );
}
function fieldLikeEvent(
  m: Model,
  c: Ctx,
  x: MemberSyntax & { k: 'field' },
  name: string,
  init: Expr | null,
  start: number,
): void {
  const e = {
    ...common(c, x, name),
    kind: 'event',
    type: errorType,
    field: null,
    explicit: null,
    explicitSyntax: null,
    resolved: false,
    resolve: null,
    nameStart: start,
    start,
    ...virtuality(c, x.mods, false),
  } as unknown as EventSym;
  e.resolve = () => {
    e.type = m.resolve(x.type, where(c, m), 1);
  };
  const acc = (kind: 'add' | 'remove'): Method => {
    const k = newMethod(c.d, kind + '_' + name, kind, {
      ...common(c, x, kind + '_' + name),
      syntax: x,
      ret: m.T.void,
      resolved: false,
      ...virtuality(c, x.mods, false),
    });
    k.event = e;
    k.resolve = () => {
      k.params = [valueParam(m.sig(e).type)];
    };
    return k;
  };
  e.add = acc('add');
  e.remove = acc('remove');
  if (!e.isAbstract && !c.stub && !iface(c)) {
    const f: Field = {
      ...common(c, x, name),
      access: 'private',
      kind: 'field',
      type: errorType,
      isConst: false,
      isReadonly: false,
      init,
      syntaxType: x.type,
      resolved: false,
      index: -1,
      eventOf: e,
    };
    e.field = f;
    f.name = '__ev_' + name;
    f.synthetic = name;
    m.addMember(c.d, f);
    e.add.synth = 'eventadd';
    e.remove.synth = 'eventremove';
    e.add.autoField = f;
    e.remove.autoField = f;
  }
  m.addMember(c.d, e);
}
function delegateMembers(m: Model, d: TypeDef): void {
  const x = d.decls[0]!;
  const w: Where = { ns: x.scope, type: d, mparams: [], library: d.library, file: x.file };
  const k = newMethod(d, 'Invoke', 'method', {
    stub: x.stub,
    isVirtual: true,
    synth: 'delegateinvoke',
    resolved: false,
    scope: x.scope,
    file: x.file,
  });
  k.resolve = () => {
    k.params = m.params(x.decl.params ?? [], w);
    k.ret = m.resolve(x.decl.ret!, w, 1);
    if (x.decl.ret!.k === 'ref') k.retRef = x.decl.ret!.readonly ? 'ref readonly' : 'ref';
  };
  m.addMember(d, k);
}
function primary(m: Model, c: Ctx): void {
  const d = c.d;
  const ps = c.decl.params!;
  const k = newMethod(d, '.ctor', 'ctor', {
    access: 'public',
    isPrimary: true,
    nameStart: c.decl.nameStart,
    nameEnd: c.decl.nameEnd,
    start: c.decl.nameStart,
    end: c.decl.nameEnd,
    ret: m.T.void,
    resolved: false,
    scope: c.scope,
    file: c.file,
    body: { block: null, expr: null },
    syntax: c.decl,
  });
  k.resolve = () => {
    k.params = m.params(ps, where(c, m));
  };
  d.primary = k;
  m.addMember(d, k);
  if (d.isRecord)
    for (const p of ps) {
      if (
        c.decl.members.some(
          (x) =>
            (x.k === 'property' && x.name === p.name) || (x.k === 'field' && x.decls.some((v) => v.name === p.name)),
        )
      )
        continue;
      const inh = d.base ? findInherited(m, d, p.name) : null;
      if (inh) continue;
      recordProperty(m, c, p);
    }
}
function findInherited(m: Model, d: TypeDef, name: string): Member | null {
  for (let b = d.base; b && b.kind === 'named'; b = m.baseOf(b)) {
    const l = m.members(b.def, name).find((x) => x.kind === 'property' || x.kind === 'field');
    if (l) return l;
  }
  return null;
}
function recordProperty(m: Model, c: Ctx, p: Param): void {
  const d = c.d;
  const ro = d.kind === 'class' || d.isReadonly;
  const x: PropertyDecl = {
    k: 'property',
    mods: ['public'],
    modStarts: [],
    attrs: [],
    type: p.type,
    explicit: null,
    name: p.name,
    nameStart: p.nameStart,
    nameEnd: p.end,
    params: null,
    accessors: [
      { kind: 'get', mods: [], modStarts: [], attrs: [], body: null, expr: null, start: p.start, end: p.end },
      {
        kind: ro ? 'init' : 'set',
        mods: [],
        modStarts: [],
        attrs: [],
        body: null,
        expr: null,
        start: p.start,
        end: p.end,
      },
    ],
    expr: null,
    init: { k: 'name', id: p.name, targs: null, start: p.nameStart, end: p.end },
    start: p.start,
    end: p.end,
  };
  propertyMember(m, c, x);
}
function implicitMembers(m: Model, d: TypeDef, ours: Ctx[]): void {
  const userCtor = d.members.has('.ctor');
  if (d.isRecord) recordMembers(m, d, ours);
  if (d.kind === 'class' && !d.isStatic && !userCtor) {
    if (!d.decls.every((x) => x.stub))
      m.addMember(
        d,
        newMethod(d, '.ctor', 'ctor', {
          access: d.isAbstract ? 'protected' : 'public',
          ret: m.T.void,
          body: { block: null, expr: null },
          start: d.decls[0]!.decl.nameStart,
          end: d.decls[0]!.decl.nameEnd,
          nameStart: d.decls[0]!.decl.nameStart,
          nameEnd: d.decls[0]!.decl.nameEnd,
        }),
      );
    else if (d.full !== 'System.Object')
      m.addMember(d, newMethod(d, '.ctor', 'ctor', { access: 'private', ret: m.T.void, stub: true }));
  }
  d.hasStaticInit = d.order.some(
    (x) =>
      (x.kind === 'field' && x.isStatic && !x.isConst && x.init !== null) ||
      (x.kind === 'event' && x.isStatic && !!x.field?.init),
  );
}
/** The members Roslyn synthesises for a record, written as source and declared like the rest. */
function recordMembers(m: Model, d: TypeDef, ours: Ctx[]): void {
  const c = ours[0]!;
  const isStruct = d.kind === 'struct';
  const base = d.base && d.base.kind === 'named' && d.base.def.isRecord ? d.base : null;
  const self = selfName(d);
  const has = (n: string, count: number, ok?: (x: Method) => boolean): boolean =>
    (d.members.get(n) ?? []).some(
      (x) => x.kind === 'method' && (x.syntax as MethodDecl | null)?.params?.length === count && (!ok || ok(x)),
    );
  const userParam = (x: Method): string => {
    const t = (x.syntax as MethodDecl).params[0]!.type;
    return t.k === 'named'
      ? t.parts.at(-1)!.id
      : t.k === 'nullable' && t.elem.k === 'named'
        ? t.elem.parts.at(-1)!.id
        : '';
  };
  const fields = d.order.filter((x): x is Field => x.kind === 'field' && !x.isStatic && !x.isConst);
  const printable = d.order.filter(
    (x) =>
      (x.kind === 'field' || x.kind === 'property') &&
      !x.isStatic &&
      x.access === 'public' &&
      !(x.kind === 'property' && (x.isIndexer || !x.getter || x.isOverride)) &&
      !x.name.startsWith('__'),
  );
  const out: string[] = [];
  const RS = 'global::System.Runtime.CompilerServices.__RecordSupport';
  if (!isStruct && !d.members.has('EqualityContract'))
    out.push(
      `protected ${base ? 'override' : d.isSealed ? '' : 'virtual'} global::System.Type EqualityContract { get { return typeof(${self}); } }`,
    );
  if (!has('ToString', 0))
    out.push(
      `public override string ToString() { var b = new global::System.Text.StringBuilder(); b.Append("${d.name}"); b.Append(" { "); if (PrintMembers(b)) b.Append(' '); b.Append('}'); return b.ToString(); }`,
    );
  if (!has('PrintMembers', 1))
    out.push(
      `${isStruct ? 'private' : 'protected ' + (base ? 'override' : d.isSealed ? '' : 'virtual')} bool PrintMembers(global::System.Text.StringBuilder b) { ${base ? `if (base.PrintMembers(b)) { ${printable.length ? 'b.Append(", ");' : 'return true;'} }` : ''} ${printable.map((x, i) => `b.Append("${i ? ', ' : ''}${x.name} = "); ${RS}.Print(b, this.@${x.name});`).join(' ')} return ${printable.length ? 'true' : 'false'}; }`,
    );
  if (!has('Equals', 1, (x) => userParam(x) === d.name))
    out.push(
      isStruct
        ? `public bool Equals(${self} other) => ${fields.map((f) => `${RS}.Same(this.${f.name}, other.${f.name})`).join(' && ') || 'true'};`
        : `public ${d.isSealed ? '' : 'virtual'} bool Equals(${self} other) => (object)this == (object)other || (${base ? `base.Equals((${recBase(base)})other)` : '(object)other != null && EqualityContract == other.EqualityContract'}${fields.map((f) => ` && ${RS}.Same(this.${f.name}, other.${f.name})`).join('')});`,
    );
  if (base) out.push(`public sealed override bool Equals(${recBase(base)} other) => Equals((object)other);`);
  out.push(
    isStruct
      ? `public override bool Equals(object obj) => obj is ${self} && Equals((${self})obj);`
      : `public override bool Equals(object obj) => Equals(obj as ${self});`,
  );
  if (!has('GetHashCode', 0)) {
    let h = isStruct
      ? fields.length
        ? `${RS}.Hash(this.${fields[0]!.name})`
        : '0'
      : base
        ? 'base.GetHashCode()'
        : `${RS}.Hash(EqualityContract)`;
    for (const f of isStruct ? fields.slice(1) : fields) h = `${h} * -1521134295 + ${RS}.Hash(this.${f.name})`;
    out.push(
      `public override int GetHashCode() { unchecked { return ${h.includes('*') ? h.split(' * -1521134295 + ').reduce((a, b) => `(${a}) * -1521134295 + ${b}`) : h}; } }`,
    );
  }
  out.push(
    isStruct
      ? `public static bool operator ==(${self} left, ${self} right) => left.Equals(right);`
      : `public static bool operator ==(${self} left, ${self} right) => (object)left == (object)right || ((object)left != null && left.Equals(right));`,
  );
  out.push(`public static bool operator !=(${self} left, ${self} right) => !(left == right);`);
  if (!isStruct) {
    const hasCopy = (d.members.get('.ctor') ?? []).some(
      (x) =>
        x.kind === 'method' &&
        !x.isPrimary &&
        (x.syntax as { params?: Param[] } | null)?.params?.length === 1 &&
        (() => {
          const t = (x.syntax as unknown as { params: Param[] }).params[0]!.type;
          return t.k === 'named' && t.parts.at(-1)!.id === d.name;
        })(),
    );
    if (!hasCopy)
      out.push(
        `${d.isSealed ? 'private' : 'protected'} ${d.name}(${self} original)${base ? ` : base(original)` : ''} { ${fields.map((f) => `this.${f.name} = original.${f.name};`).join(' ')} }`,
      );
    out.push(
      d.isAbstract
        ? `public abstract ${base ? 'override ' : ''}${self} __Clone();`
        : `public ${base ? 'override' : d.isSealed ? '' : 'virtual'} ${self} __Clone() => new ${self}(this);`,
    );
  }
  const ps = ours.find((o) => o.decl.params)?.decl.params;
  if (ps?.length && !has('Deconstruct', ps.length))
    out.push(
      `public void Deconstruct(${ps.map((p) => `out __T${p.name} @${p.name}`).join(', ')}) { ${ps.map((p) => `@${p.name} = this.@${p.name};`).join(' ')} }`,
    );
  const src = `class ${d.name} { ${out.join('\n')} }`;
  const parsed = parse(src, '<record>');
  const decl = parsed.unit!.root.types[0]!;
  if (parsed.problems.length) throw new Error('record synthesis: ' + parsed.problems[0]!.message + '\n' + src);
  // positional types are taken from the parameter list as written
  for (const x of decl.members)
    if (x.k === 'method' && x.name === 'Deconstruct')
      x.params.forEach((p, i) => {
        p.type = ps![i]!.type;
      });
  const from = d.order.length;
  const sc: Ctx = { d, decl, scope: c.scope, file: c.file, stub: false };
  for (const x of decl.members) member(m, sc, x);
  for (const x of d.order.slice(from)) {
    x.file = '<record>';
    x.start = x.end = d.decls[0]!.decl.nameStart;
    if (x.kind === 'property') {
      x.nameStart = x.start;
      for (const a of [x.getter, x.setter])
        if (a) {
          a.file = '<record>';
          a.start = x.start;
        }
    }
    if (x.kind === 'method') {
      x.nameStart = x.nameEnd = x.start;
      if (x.mkind === 'ctor') x.synth = 'copyctor';
      if (x.name === '__Clone') x.isOverride = !!base;
    }
  }
}
function selfName(d: TypeDef): string {
  let s =
    d.name +
    (d.ownArity
      ? '<' +
        d.tparams
          .slice(d.tparams.length - d.ownArity)
          .map((p) => p.name)
          .join(', ') +
        '>'
      : '');
  void (s = s);
  return s;
}
function recBase(t: Type): string {
  return typeText(t);
}
/** A type as source text that resolves from anywhere inside the record. */
function typeText(t: Type): string {
  if (t.kind === 'tparam') return t.tp.name;
  if (t.kind === 'array') return typeText(t.elem) + '[' + ','.repeat(t.rank - 1) + ']';
  if (t.kind !== 'named') return 'object';
  const own = t.def.ownArity;
  const name = t.def.outer
    ? typeText(t.def.outer.inst(t.args.slice(0, t.args.length - own))) + '.' + t.def.name
    : 'global::' + (t.def.ns ? t.def.ns + '.' : '') + t.def.name;
  return (
    name +
    (own
      ? '<' +
        t.args
          .slice(t.args.length - own)
          .map(typeText)
          .join(', ') +
        '>'
      : '')
  );
}
