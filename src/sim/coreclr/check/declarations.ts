// Errors of declarations, found before any body is bound (after Roslyn's declaration stage): duplicates, overrides, interface members, modifiers.
import { checkAccessors } from './accessors.ts';
import { checkModifiers, excluded } from './modifiers.ts';
import { lookupImplementation } from './implement.ts';
import { sameSig } from './binder.ts';
import type { Model } from './model.ts';
import {
  type EventSym,
  type Member,
  type Method,
  type Property,
  sameType,
  show,
  subst,
  type Type,
  type TypeDef,
} from './types.ts';

export function checkDeclarations(model: Model, all: TypeDef[]): void {
  checkModifiers(model, all);
  for (const d of all) checkType(model, d);
}
const err = (
  model: Model,
  code: string,
  m: { start: number; end: number; nameStart?: number; nameEnd?: number },
  msg: string,
): void => {
  const s = m.nameStart || m.start;
  model.error(code, s, m.nameEnd || m.end, msg, 1);
};
function nameAt(d: TypeDef): { start: number; end: number } {
  const x = d.decls[0]!.decl;
  return { start: x.nameStart, end: x.nameEnd };
}

function checkType(model: Model, d: TypeDef): void {
  if (d.kind === 'delegate' || d.decls.length === 0) return;
  duplicates(model, d);
  if (d.kind === 'enum') return;
  if (d.kind === 'interface' && interfaceCycle(d)) {
    model.error(
      'CS0529',
      nameAt(d).start,
      nameAt(d).end,
      'Inherited interface causes a cycle in the interface hierarchy',
      1,
    );
    return;
  }
  for (const m of d.order) if (m.file !== '<record>') checkMember(model, d, m);
  if (d.kind !== 'interface') {
    if (!d.isAbstract) abstractMembers(model, d);
    interfaceMembers(model, d);
    equalityOperators(model, d);
  }
}
function duplicates(model: Model, d: TypeDef): void {
  for (const [name, list] of d.members) {
    if (name === '.cctor' || name.startsWith('__')) continue;
    if (d.kind !== 'enum' && name === d.name && d.kind !== 'interface')
      for (const m of list)
        if (m.kind !== 'method' || m.mkind === 'method')
          if (m.file !== '<record>' && !(m.kind === 'method' && m.explicitSyntax))
            err(model, 'CS0542', m, `'${name}': member names cannot be the same as their enclosing type`);
    for (let i = 1; i < list.length; i++)
      for (let j = 0; j < i; j++) {
        const a = list[j]!,
          b = list[i]!;
        if (a.kind === 'method' && b.kind === 'method') {
          if (a.explicit || b.explicit ? !(a.explicit && b.explicit && sameType(a.explicit, b.explicit)) : false)
            continue;
          if (a.tparams.length !== b.tparams.length || a.params.length !== b.params.length || a.mkind !== b.mkind)
            continue;
          if (a.mkind === 'operator' && (a.op === 'implicit' || a.op === 'explicit') && !sameType(a.ret, b.ret))
            continue;
          if (a.params.every((p, k) => sameSig(p.type, b.params[k]!.type))) {
            const refs = a.params.every((p, k) => (p.ref === '') === (b.params[k]!.ref === ''));
            if (!refs) continue;
            const exact = a.params.every((p, k) => p.ref === b.params[k]!.ref);
            if (b.file !== '<record>')
              err(
                model,
                exact ? 'CS0111' : 'CS0663',
                b,
                `Type '${d.name}' already defines a member called '${name === '.ctor' ? d.name : name}' with the same parameter types`,
              );
            break;
          }
          continue;
        }
        if (a.kind === 'property' && b.kind === 'property' && (a.isIndexer || a.explicit || b.explicit)) {
          if ((a.explicit || b.explicit) && !(a.explicit && b.explicit && sameType(a.explicit, b.explicit))) continue;
          if (a.params.length === b.params.length && a.params.every((p, k) => sameSig(p.type, b.params[k]!.type))) {
            err(
              model,
              'CS0111',
              b,
              `Type '${d.name}' already defines a member called 'this' with the same parameter types`,
            );
            break;
          }
          continue;
        }
        if (a.kind === 'type' && b.kind === 'type') continue;
        if (b.file === '<record>') break;
        err(model, 'CS0102', b, `The type '${d.name}' already contains a definition for '${name}'`);
        break;
      }
  }
}
function overriddenOf(
  model: Model,
  d: TypeDef,
  m: Method | Property | EventSym,
): { m: Method | Property | EventSym; owner: Type } | { wrong: Member } | null {
  let any: Member | null = null;
  for (let c = model.baseOf(d.open); c; c = model.baseOf(c))
    for (const x of model.members(c.def, m.name)) {
      if (x.kind !== m.kind || (x.access === 'private' && !x.owner.library)) {
        if (x.access !== 'private') any ??= x;
        continue;
      }
      if (x.kind === 'method' && m.kind === 'method') {
        model.sig(x);
        if (
          x.tparams.length !== m.tparams.length ||
          x.params.length !== m.params.length ||
          !x.params.every(
            (p, i) => sameSig(subst(p.type, c!.args, []), m.params[i]!.type) && p.ref === m.params[i]!.ref,
          )
        )
          continue;
      }
      if (x.kind === 'property' && m.kind === 'property') {
        model.sig(x);
        if (
          x.params.length !== m.params.length ||
          !x.params.every((p, i) => sameSig(subst(p.type, c!.args, []), m.params[i]!.type))
        )
          continue;
      }
      return { m: x as Method | Property | EventSym, owner: c };
    }
  return any ? { wrong: any } : null;
}
function interfaceCycle(d: TypeDef): boolean {
  const seen = new Set<TypeDef>();
  const walk = (x: TypeDef): boolean =>
    x.interfaces.some((i) => {
      if (i.kind !== 'named') return false;
      if (i.def === d) return true;
      if (seen.has(i.def)) return false;
      seen.add(i.def);
      return walk(i.def);
    });
  return walk(d);
}
/** Whether a struct holds another one by value, itself or through its fields. */
function holds(model: Model, in_: TypeDef, d: TypeDef, depth: number): boolean {
  if (in_ === d) return true;
  if (in_.library || in_.kind !== 'struct' || depth > 20) return false;
  return in_.order.some((f) => {
    if (f.kind !== 'field' || f.isStatic) return false;
    const t = model.fieldType(f);
    return t.kind === 'named' && holds(model, t.def, d, depth + 1);
  });
}
function checkMember(model: Model, d: TypeDef, m: Member): void {
  if (m.kind === 'type') return;
  if (d.isStatic && !m.isStatic && !(m.kind === 'field' && m.isConst)) {
    if (m.kind === 'method' && m.mkind === 'ctor') {
      if (m.syntax && m.syntax !== (d.decls[0]!.decl as unknown))
        err(model, 'CS0710', m, 'Static classes cannot have instance constructors');
      return;
    }
    if (m.kind === 'method' && m.mkind === 'dtor') {
      err(model, 'CS0711', m, 'Static classes cannot contain destructors');
      return;
    }
    if (m.kind === 'field' && m.name.startsWith('__')) return;
    err(model, 'CS0708', m, `'${m.name}': cannot declare instance members in a static class`);
    return;
  }
  if (m.kind === 'field') {
    if (m.isConst && !m.init) err(model, 'CS0145', m, 'A const field requires a value to be provided');
    if (m.type.is('System.Void')) err(model, 'CS0670', m, 'Field cannot have void type');
    if (m.type.kind === 'named' && m.type.def.isStatic)
      err(model, 'CS0723', m, `Cannot declare a variable of static type '${show(m.type)}'`);
    if (m.type.kind === 'named' && m.type.def.isRefStruct && !d.isRefStruct && !m.name.startsWith('__'))
      err(
        model,
        'CS8345',
        { start: m.syntaxType!.start, end: m.syntaxType!.end },
        `Field or auto-implemented property cannot be of type '${show(m.type)}' unless it is an instance member of a ref struct.`,
      );
    if (m.name.startsWith('__')) return;
    if (d.kind === 'interface' && !m.isStatic && !m.isConst)
      err(model, 'CS0525', m, 'Interfaces cannot contain instance fields');
    if (d.kind === 'struct' && !m.isStatic && m.type.kind === 'named' && holds(model, m.type.def, d, 0))
      err(
        model,
        'CS0523',
        m,
        `Struct member '${d.name}.${m.name}' of type '${show(m.type)}' causes a cycle in the struct layout`,
      );
    if (d.isReadonly && d.kind === 'struct' && !m.isStatic && !m.isReadonly)
      err(model, 'CS8340', m, 'Instance fields of readonly structs must be readonly.');
    return;
  }
  const mm = m as Method | Property | EventSym;
  if (mm.kind === 'method') {
    if (mm.mkind === 'dtor' && d.kind === 'struct') {
      err(model, 'CS0575', mm, 'Only class types can contain destructors');
      return;
    }
    if (mm.mkind === 'method' || mm.mkind === 'operator' || (mm.mkind === 'ctor' && mm.syntax && !mm.isPrimary)) {
      if (
        !mm.body &&
        !mm.isAbstract &&
        !mm.isExtern &&
        !mm.isPartial &&
        d.kind !== 'interface' &&
        !(mm.mods.includes('sealed') && !mm.isOverride) &&
        !(mm.mkind === 'ctor' && mm.mods.includes('abstract')) &&
        !mm.explicit &&
        !(mm as Method).synth
      )
        err(
          model,
          'CS0501',
          mm,
          `'${d.name}.${mm.name}()' must declare a body because it is not marked abstract, extern, or partial`,
        );
      else if (!mm.body && d.kind === 'interface' && mm.isStatic && !mm.isAbstract && !mm.isVirtual)
        err(model, 'CS0501', mm, 'must declare a body');
      if (mm.body && mm.isAbstract && d.kind !== 'interface')
        err(model, 'CS0500', mm, `'${d.name}.${mm.name}()' cannot declare a body because it is marked abstract`);
    }
    if (mm.mkind === 'operator' && !mm.explicitSyntax) {
      if (d.kind !== 'interface' && (!mm.isStatic || mm.access !== 'public'))
        err(model, 'CS0558', mm, `User-defined operator must be declared static and public`);
      else if (
        !['implicit', 'explicit'].includes(mm.op!) &&
        !mm.params.some((p) => {
          const t = p.type.kind === 'named' && p.type.def.full === 'System.Nullable`1' ? p.type.args[0]! : p.type;
          return (t.kind === 'named' && t.def === d) || (t.kind === 'tparam' && d.kind === 'interface');
        })
      )
        err(
          model,
          mm.params.length === 1 ? 'CS0562' : 'CS0563',
          mm,
          'One of the parameters of a binary operator must be the containing type',
        );
    }
    if (mm.isExtension) {
      if (!d.isStatic || d.tparams.length)
        err(model, 'CS1106', mm, 'Extension method must be defined in a non-generic static class');
      else if (d.outer) err(model, 'CS1109', mm, 'Extension methods must be defined in a top level static class');
      if (!mm.isStatic) err(model, 'CS1105', mm, 'Extension methods must be static');
    }
    const seenOpt = mm.params.findIndex((p) => p.def);
    if (seenOpt >= 0)
      for (let i = seenOpt + 1; i < mm.params.length; i++) {
        const p = mm.params[i]!;
        if (!p.def && !p.params) {
          const s = p.syntax!;
          model.error('CS1737', s.end, s.end + 1, 'Optional parameters must appear after all required parameters', 1);
          break;
        }
      }
    mm.params.forEach((p, i) => {
      if (p.syntax && p.name !== '' && mm.params.findIndex((q) => q.name === p.name) < i)
        model.error(
          'CS0100',
          p.syntax.nameStart,
          p.syntax.nameStart + p.name.length,
          `The parameter name '${p.name}' is a duplicate`,
          1,
        );
      if (p.params) {
        if (i !== mm.params.length - 1)
          model.error(
            'CS0231',
            p.syntax!.start,
            p.syntax!.end,
            'A params parameter must be the last parameter in a parameter list',
            1,
          );
        else if (p.type.kind !== 'array' && p.type.kind !== 'named')
          model.error(
            'CS0225',
            p.syntax!.start,
            p.syntax!.end,
            'The params parameter must have a valid collection type',
            1,
          );
      }
    });
  }
  if (mm.kind === 'property') {
    mm.params.forEach((p, i) => {
      if (p.syntax && mm.params.findIndex((q) => q.name === p.name) < i)
        model.error(
          'CS0100',
          p.syntax.nameStart,
          p.syntax.nameStart + p.name.length,
          `The parameter name '${p.name}' is a duplicate`,
          1,
        );
    });
    checkAccessors(model, mm);
    const acc = [mm.getter, mm.setter].filter((a): a is Method => !!a);
    if (!acc.length)
      err(model, 'CS0548', mm, `'${d.name}.${mm.name}': property or indexer must have at least one accessor`);
    const bodies = acc.filter((a) => a.body).length;
    if (
      !mm.isAbstract &&
      d.kind !== 'interface' &&
      !mm.explicitSyntax &&
      bodies &&
      bodies < acc.length &&
      !mm.usesField
    ) {
      const a = acc.find((q) => !q.body)!;
      if (!a.synth) err(model, 'CS0501', { start: a.start, end: a.start + 3 }, 'must declare a body');
    }
    if (mm.isAbstract && d.kind !== 'interface')
      for (const a of acc)
        if (a.body)
          err(
            model,
            'CS0500',
            { start: a.start, end: a.start + 3 },
            'cannot declare a body because it is marked abstract',
          );
    if (mm.type.is('System.Void')) err(model, 'CS0547', mm, 'property or indexer cannot have void type');
    if (!mm.getter && mm.setter && !mm.setter.body && !mm.isAbstract && d.kind !== 'interface' && !mm.isIndexer)
      err(
        model,
        'CS8051',
        { start: mm.setter.start, end: mm.setter.start + 3 },
        'Auto-implemented properties must have get accessors.',
      );
    if (
      mm.field &&
      d.kind === 'struct' &&
      d.isReadonly &&
      mm.setter &&
      !mm.setter.isInit &&
      !mm.isStatic &&
      mm.setter.synth
    )
      err(model, 'CS8341', mm, 'Auto-implemented instance properties in readonly structs must be readonly.');
  }
  if (
    mm.isAbstract &&
    d.kind === 'class' &&
    !d.isAbstract &&
    !mm.isStatic &&
    !(mm.kind !== 'property' && excluded(mm.mods, mm.access === 'private'))
  ) {
    const at = mm.kind === 'property' ? (mm.getter ?? mm.setter)! : mm;
    const s = mm.kind === 'property' && mm.syntax && !mm.syntax.expr ? { start: at.start, end: at.start + 3 } : mm;
    if (mm.kind === 'property')
      for (const a of [mm.getter, mm.setter]) {
        if (a)
          err(
            model,
            'CS0513',
            { start: a.start, end: a.start + 3 },
            `'${d.name}.${mm.name}' is abstract but it is contained in non-abstract type '${d.name}'`,
          );
      }
    else
      err(
        model,
        'CS0513',
        s,
        `'${d.name}.${mm.name}' is abstract but it is contained in non-abstract type '${d.name}'`,
      );
  }
  if (mm.mods.includes('virtual') && d.kind === 'class' && d.isSealed && !d.isStatic)
    err(model, 'CS0549', mm, `'${d.name}.${mm.name}' is a new virtual member in sealed type '${d.name}'`);
  if (mm.isOverride && mm.file !== '<record>') {
    if (mm.kind === 'method' && mm.mkind === 'dtor') return;
    const o = overriddenOf(model, d, mm);
    if (mm.name === 'Finalize' && mm.kind === 'method' && !mm.params.length) {
      err(model, 'CS0249', mm, 'Do not override object.Finalize. Instead, provide a destructor.');
      return;
    }
    if (!o || 'wrong' in o) {
      err(model, 'CS0115', mm, `'${d.name}.${mm.name}': no suitable method found to override`);
      return;
    }
    const b = o.m;
    if (b.isStatic || !(b.isVirtual || b.isAbstract || b.isOverride)) {
      err(
        model,
        'CS0506',
        mm,
        `'${d.name}.${mm.name}': cannot override inherited member '${b.owner.name}.${b.name}' because it is not marked virtual, abstract, or override`,
      );
      return;
    }
    if ((b.isOverride && b.mods.includes('sealed')) || (b.kind === 'method' && b.isSealed && b.isOverride)) {
      err(model, 'CS0239', mm, `'${d.name}.${mm.name}': cannot override inherited member because it is sealed`);
      return;
    }
    if (b.access !== mm.access && !(b.access === 'protected internal' && b.owner.library && mm.access === 'protected'))
      err(
        model,
        'CS0507',
        mm,
        `'${d.name}.${mm.name}': cannot change access modifiers when overriding '${b.access}' inherited member`,
      );
    if (b.kind === 'method' && mm.kind === 'method') {
      const br = subst(
        b.ret,
        o.owner.args,
        mm.tparams.map((p) => p.type),
      );
      if (!sameSig(br, mm.ret) && !(model.referenceConvertible(mm.ret, br) && mm.ret.kind !== 'tparam'))
        err(
          model,
          'CS0508',
          mm,
          `'${d.name}.${mm.name}()': return type must be '${show(br)}' to match overridden member`,
        );
    }
    if (b.kind === 'property' && mm.kind === 'property') {
      const bt = subst(model.sig(b).type, o.owner.args, []);
      if (!sameType(bt, mm.type) && !(model.referenceConvertible(mm.type, bt) && !mm.setter))
        err(model, 'CS1715', mm, `'${d.name}.${mm.name}': type must be '${show(bt)}' to match overridden member`);
      if (mm.setter && !b.setter)
        err(
          model,
          'CS0546',
          { start: mm.setter.start, end: mm.setter.start + 3 },
          'cannot override because it does not have an overridable set accessor',
        );
      if (mm.getter && !b.getter)
        err(
          model,
          'CS0545',
          { start: mm.getter.start, end: mm.getter.start + 3 },
          'cannot override because it does not have an overridable get accessor',
        );
    }
  }
  if ((mm.kind === 'method' || mm.kind === 'property' || mm.kind === 'event') && mm.explicitSyntax && mm.explicit) {
    if (mm.explicit.kind === 'named' && mm.explicit.def.kind !== 'interface') {
      model.error(
        'CS0538',
        mm.explicitSyntax.start,
        mm.explicitSyntax.end,
        `'${show(mm.explicit)}' in explicit interface declaration is not an interface`,
        1,
      );
      return;
    }
    if (!model.interfacesOf(d.open).some((i) => sameType(i, mm.explicit!))) {
      model.error(
        'CS0540',
        mm.explicitSyntax.start,
        mm.explicitSyntax.end,
        `'${d.name}.${mm.name}': containing type does not implement interface '${show(mm.explicit)}'`,
        1,
      );
      return;
    }
    const target = model
      .members(mm.explicit.def, mm.name)
      .find(
        (x) =>
          x.kind === mm.kind &&
          (x.kind !== 'method' ||
            (mm.kind === 'method' &&
              model.sig(x).params.length === mm.params.length &&
              x.params.every((p, i) => sameSig(subst(p.type, mm.explicit!.args, []), mm.params[i]!.type)))),
      );
    if (!target)
      err(
        model,
        'CS0539',
        mm,
        `'${d.name}.${mm.name}' in explicit interface declaration is not found among members of the interface that can be implemented`,
      );
  }
  accessibility(model, d, mm);
}
const rank: Record<string, number> = {
  private: 0,
  'private protected': 1,
  protected: 2,
  internal: 2,
  'protected internal': 3,
  public: 4,
};
function effective(d: TypeDef): number {
  let r = rank[d.access]!;
  for (let o = d.outer; o; o = o.outer) r = Math.min(r, rank[o.access]!);
  return d.library ? 4 : r;
}
function typeRank(t: Type): number {
  switch (t.kind) {
    case 'array':
      return typeRank(t.elem);
    case 'named':
      return Math.min(effective(t.def), ...t.args.map(typeRank), 4);
    default:
      return 4;
  }
}
/** CS0050 and relatives: a signature that shows a less accessible type. */
function accessibility(model: Model, d: TypeDef, m: Method | Property | EventSym): void {
  if (m.explicitSyntax) return;
  const mine = Math.min(rank[m.access]!, effective(d));
  if (mine <= 0) return;
  if (m.kind === 'method' && (m.mkind === 'method' || m.mkind === 'ctor' || m.mkind === 'operator')) {
    if (m.mkind === 'ctor' && (!m.syntax || (d.isRecord && m.isPrimary))) return;
    if (m.mkind !== 'ctor' && typeRank(m.ret) < mine)
      err(
        model,
        m.mkind === 'operator' ? 'CS0056' : 'CS0050',
        m,
        `Inconsistent accessibility: return type '${show(m.ret)}' is less accessible than method '${d.name}.${m.name}'`,
      );
    for (const p of m.params)
      if (typeRank(p.type) < mine)
        err(
          model,
          m.mkind === 'operator' ? 'CS0057' : 'CS0051',
          m,
          `Inconsistent accessibility: parameter type '${show(p.type)}' is less accessible than method '${d.name}.${m.name}'`,
        );
  } else if (m.kind === 'property') {
    if (typeRank(m.type) < mine)
      err(
        model,
        m.isIndexer ? 'CS0054' : 'CS0053',
        m,
        `Inconsistent accessibility: property type '${show(m.type)}' is less accessible than property '${d.name}.${m.name}'`,
      );
  }
}
function abstractMembers(model: Model, d: TypeDef): void {
  const have: (Method | Property | EventSym)[] = [];
  const seen: Type[] = [];
  const chain: Type[] = [];
  for (let c: Type | null = d.open; c; c = model.baseOf(c)) chain.push(c);
  void have;
  void seen;
  for (let i = 1; i < chain.length; i++) {
    const c = chain[i]!;
    model.ensure(c.def);
    for (const m of c.def.order)
      if ((m.kind === 'method' || m.kind === 'property' || m.kind === 'event') && m.isAbstract && !m.isStatic) {
        if (m.kind === 'method' && (m.mkind === 'get' || m.mkind === 'set')) continue;
        let ok = false;
        for (let j = i - 1; j >= 0 && !ok; j--)
          for (const x of model.members(chain[j]!.def, m.name))
            if (x.kind === m.kind && x.kind !== 'event' && x.isOverride && !x.isAbstract && m.kind !== 'event') {
              model.sig(x);
              model.sig(m);
              if (
                x.params.length === m.params.length &&
                x.params.every((p, k) =>
                  sameSig(subst(p.type, chain[j]!.args, []), subst((m as Method).params[k]!.type, c.args, [])),
                )
              )
                ok = true;
            } else if (x.kind === 'event' && m.kind === 'event' && x.isOverride) ok = true;
        if (!ok)
          model.error(
            'CS0534',
            nameAt(d).start,
            nameAt(d).end,
            `'${d.name}' does not implement inherited abstract member '${c.def.name}.${m.name}'`,
            1,
          );
      }
  }
}
function interfaceMembers(model: Model, d: TypeDef): void {
  for (const i of model.interfacesOf(d.open)) {
    const base = model.baseOf(d.open);
    const declared =
      d.interfaces.some((x) => sameType(x, i)) || d.interfaces.some((x) => model.interfacesOf(x).includes(i));
    if (!declared && base && model.interfacesOf(base).includes(i)) continue;
    model.ensure(i.def);
    const at = atInterface(model, d, i);
    for (const m of i.def.order) {
      if (m.kind === 'type' || m.kind === 'field') continue;
      if (!m.isAbstract) continue;
      if (m.kind === 'method' && (m.mkind === 'get' || m.mkind === 'set' || m.mkind === 'add' || m.mkind === 'remove'))
        continue;
      if (m.isStatic) {
        if (!staticImpl(model, d, m, i))
          model.error(
            'CS0535',
            at.start,
            at.end,
            `'${d.name}' does not implement interface member '${show(i)}.${m.name}'`,
            1,
          );
        continue;
      }
      const r = lookupImplementation(model, d.open, m, i);
      if (r === 'default') continue;
      if (r === null) {
        const close = closeMiss(model, d, m, i);
        if (close) {
          model.error(
            close,
            at.start,
            at.end,
            `'${d.name}' does not implement interface member '${show(i)}.${m.name}'`,
            1,
          );
        } else
          model.error(
            'CS0535',
            at.start,
            at.end,
            `'${d.name}' does not implement interface member '${show(i)}.${m.name}'`,
            1,
          );
      } else if (m.kind === 'property' && r.kind === 'property') {
        if ((m.getter && !r.getter) || (m.setter && !r.setter))
          model.error(
            'CS0535',
            at.start,
            at.end,
            `'${d.name}' does not implement interface member '${show(i)}.${m.name}'`,
            1,
          );
        else if (m.setter && r.setter && !!m.setter.isInit !== !!r.setter.isInit)
          model.error('CS8854', at.start, at.end, 'init', 1);
      }
    }
  }
}
function staticImpl(model: Model, d: TypeDef, m: Member, i: Type): boolean {
  for (let c: Type | null = d.open; c; c = model.baseOf(c))
    for (const x of model.members(c.def, m.name))
      if (x.isStatic && x.kind === m.kind) {
        if (x.kind === 'method' && m.kind === 'method') {
          model.sig(x);
          model.sig(m);
          if (
            x.params.length === m.params.length &&
            x.params.every((p, k) => sameSig(p.type, subst((m as Method).params[k]!.type, i.args, [])))
          )
            return true;
          continue;
        }
        return true;
      }
  return false;
}
function closeMiss(model: Model, d: TypeDef, m: Member, i: Type): string | null {
  for (let c: Type | null = d.open; c; c = model.baseOf(c))
    for (const x of model.members(c.def, m.name)) {
      if (x.kind !== m.kind || x.kind === 'field' || x.kind === 'type' || m.kind === 'field' || m.kind === 'type')
        continue;
      if ((x as Method).explicitSyntax) continue;
      if (x.kind !== 'event' && m.kind !== 'event') {
        model.sig(x);
        if (
          x.params.length !== m.params.length ||
          !x.params.every((p, k) => sameSig(subst(p.type, c!.args, []), subst(m.params[k]!.type, i.args, [])))
        )
          continue;
      }
      if (x.isStatic) return 'CS0736';
      if (x.access !== 'public') return 'CS0737';
      return 'CS0738';
    }
  return null;
}
function atInterface(model: Model, d: TypeDef, i: Type): { start: number; end: number } {
  for (const x of d.decls)
    for (const b of x.decl.bases) {
      const t = model.quietly(() =>
        model.resolve(b.type, { ns: x.scope, type: d, mparams: [], library: false, file: x.file }),
      ).value;
      if (sameType(t, i)) return b.type;
    }
  for (const x of d.decls)
    for (const b of x.decl.bases) {
      const t = model.quietly(() =>
        model.resolve(b.type, { ns: x.scope, type: d, mparams: [], library: false, file: x.file }),
      ).value;
      if (t.kind === 'named' && model.interfacesOf(t).some((k) => sameType(k, i)) && t.def.kind === 'interface')
        return b.type;
    }
  return nameAt(d);
}
function equalityOperators(model: Model, d: TypeDef): void {
  const pairs: [string, string, string, string][] = [
    ['op_Equality', 'op_Inequality', '==', '!='],
    ['op_LessThan', 'op_GreaterThan', '<', '>'],
    ['op_LessThanOrEqual', 'op_GreaterThanOrEqual', '<=', '>='],
    ['op_True', 'op_False', 'true', 'false'],
  ];
  for (const [a, b, an, bn] of pairs)
    for (const [x, y, xn, yn] of [
      [a, b, an, bn],
      [b, a, bn, an],
    ] as const)
      for (const m of d.members.get(x) ?? [])
        if (m.kind === 'method' && m.file !== '<record>' && !m.explicitSyntax) {
          const ok = (d.members.get(y) ?? []).some(
            (q) => q.kind === 'method' && q.params.every((p, i) => sameType(p.type, m.params[i]!.type)),
          );
          if (!ok)
            err(
              model,
              'CS0216',
              m,
              `The operator '${d.name}.operator ${xn}' requires a matching operator '${yn}' to also be defined`,
            );
        }
}
