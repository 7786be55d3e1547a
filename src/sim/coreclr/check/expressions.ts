// Expressions: names, member access, conversions applied, and the dispatch to the other binding files (ECMA-334 §12).
import type { Expr } from '../ast.ts';
import { type B, type BArg0, type Conv, Local } from './bound.ts';
import { accessible, type Binder, extensionLevels, type Found, lookup, typeAccessible } from './binder.ts';
import { explicitConv, hasNaturalType, implicitConv, naturalTuple } from './convert.ts';
import { bindCall, finishGroup, reportFailure, paramDefault, fixOutVars } from './calls.ts';
import { finishLambda, reportLambda, unboundLambda } from './lambda.ts';
import { convertConst, Fold, fits, literalNumber, numOf, numOrEnum, isIntegral } from './numbers.ts';
import { bindAssign, bindBinary, bindConditional, bindIncDec, bindUnary } from './operators.ts';
import {
  bindAnon,
  bindNew,
  bindNewArray,
  bindImplicitArray,
  bindStackalloc,
  bindWith,
  finishNewTarget,
  bindTuple,
} from './create.ts';
import { finishCollection, makeParamsCollection } from './collections.ts';
import { bindIs, bindSwitchExpr, finishSwitch } from './patterns.ts';
import { bindQuery } from './query.ts';
import { bindAwait } from './async.ts';
import { bindInterp, finishInterp } from './interp.ts';
import { finishArgs, resolve } from './overload.ts';
import {
  type ConstValue,
  errorType,
  type Field,
  isEnum,
  isNullableT,
  isReferenceType,
  isValueType,
  type Member,
  type Method,
  type ParamSym,
  type Property,
  sameType,
  show,
  subst,
  type Type,
  TypeDef,
} from './types.ts';
import type { Int } from '../../numbers/int.ts';

/** Binds an expression that may turn out to be a type, a namespace or a method group. */
export function bindExpr(b: Binder, x: Expr, callee = false): B {
  const e = bind0(b, x, callee);
  if (e.start === 0 && e.end === 0) {
    e.start = x.start;
    e.end = x.end;
  }
  return e;
}
/** Binds an expression that must be a value. */
export function bindValue(b: Binder, x: Expr): B {
  const e = bindExpr(b, x);
  return asValue(b, e, x);
}
function asValue(b: Binder, e: B, x: { start: number; end: number }): B {
  if (e.k === 'typeRef') {
    b.err('CS0119', x, `'${show(e.t)}' is a type, which is not valid in the given context`);
    return b.error(x);
  }
  if (e.k === 'nsRef') {
    b.err('CS0118', x, `'${e.name}' is a namespace but is used like a variable`);
    return b.error(x);
  }
  if (e.k === 'propGroup') {
    return b.error(x);
  }
  if (e.k === 'group' && !e.methods.length) {
    const at = { start: e.nameStart, end: x.end };
    if (e.inaccessible) b.err('CS0122', at, `'${e.name}' is inaccessible due to its protection level`);
    else if (!extensionLevels(b, e.name).length) {
      if (e.viaType)
        b.err(
          'CS0117',
          at,
          `'${show((e.recv as B & { k: 'typeRef' }).t)}' does not contain a definition for '${e.name}'`,
        );
      else b.err('CS1061', at, `'${show(e.recv!.type)}' does not contain a definition for '${e.name}'`);
      return b.error(x);
    } else if (!groupHasExtension(b, e)) {
      b.err('CS1061', at, `'${show(e.recv!.type)}' does not contain a definition for '${e.name}'`);
      return b.error(x);
    }
  }
  return e;
}
function groupHasExtension(b: Binder, g: B & { k: 'group' }): boolean {
  return extensionLevels(b, g.name).some((l) =>
    l.some((m) => {
      b.model.sig(m.m);
      const p = m.m.params[0]!.type;
      if (p.open) {
        if (p.kind === 'tparam') return true;
        if (p.kind === 'array') return g.recv!.type.kind === 'array';
        return (
          p.kind === 'named' &&
          ((g.recv!.type.kind === 'named' && g.recv!.type.def === p.def) ||
            b.model.interfacesOf(g.recv!.type).some((i) => i.def === p.def))
        );
      }
      return !!implicitConv(b, g.recv!, p);
    }),
  );
}
export function bindArgValue(b: Binder, x: Expr): B {
  const e = bindExpr(b, x);
  return e.k === 'typeRef' || e.k === 'nsRef'
    ? asValue(b, e, x)
    : e.k === 'group' && !e.methods.length
      ? asValue(b, e, x)
      : e.k === 'call' && e.type.is('System.Void')
        ? e
        : e;
}
/** A value with a type of its own: `null`, lambdas and the like are errors. */
export function bindTyped(b: Binder, x: Expr): B {
  const e = bindValue(b, x);
  return settleType(b, e, x);
}
export function settleType(b: Binder, e: B, x: { start: number; end: number }): B {
  if (e.k === 'tupleLit') {
    const t = naturalTuple(b, e);
    if (t) return convertTo(b, e, t, x);
  }
  if (e.k === 'condTarget') {
    b.err(
      'CS0173',
      e,
      `Type of conditional expression cannot be determined because there is no implicit conversion between '${show(e.a.type)}' and '${show(e.b.type)}'`,
    );
    return b.error(x);
  }
  if (e.k === 'switchTarget') {
    b.err('CS8506', x, 'No best type was found for the switch expression.');
    return b.error(x);
  }
  return e;
}

export function convertTo(b: Binder, e: B, to: Type, at: { start: number; end: number }): B {
  if (e.k === 'error' || (e.type.kind === 'error' && ['call', 'prop', 'field', 'local', 'conv'].includes(e.k)))
    return { ...b.error(at), type: to };
  if (to.kind === 'error') return e;
  const c = implicitConv(b, e, to);
  if (c) return applyConv(b, e, to, c);
  reportNoConversion(b, e, to, at);
  return { ...b.error(at), type: to };
}
export function reportNoConversion(b: Binder, e: B, to: Type, at: { start: number; end: number }): void {
  if (e.k === 'ulambda') {
    reportLambda(b, e, to);
    return;
  }
  if (e.k === 'typeRef' || e.k === 'nsRef') {
    asValue(b, e, at);
    return;
  }
  if (e.k === 'group') {
    if (to.kind === 'named' && to.def.kind === 'delegate') {
      const nm = e.methods[0];
      b.err(
        nm && !groupShape(b, e, to) ? 'CS0123' : 'CS0407',
        at,
        `No overload for '${e.name}' matches delegate '${show(to)}'`,
      );
    } else
      b.err(
        'CS0428',
        { start: e.nameStart, end: at.end },
        `Cannot convert method group '${e.name}' to non-delegate type '${show(to)}'. Did you intend to invoke the method?`,
      );
    return;
  }
  if (e.k === 'defaultLit') return;
  if (e.k === 'newTarget') {
    targetTypedNewReport(b, e, to);
    return;
  }
  if (e.k === 'collectionLit') {
    reportCollection(b, e, to, at);
    return;
  }
  if (e.k === 'condTarget') {
    for (const k of [e.a, e.b]) if (!implicitConv(b, k, to)) reportNoConversion(b, k, to, k);
    return;
  }
  if (e.k === 'switchTarget') {
    for (const a of e.arms) if (!implicitConv(b, a.e, to)) reportNoConversion(b, a.e, to, a.e);
    return;
  }
  if (e.k === 'tupleLit') {
    const t = isNullableT(to) ? to.args[0]! : to;
    if (t.isTuple && t.args.length === e.items.length) {
      let any = false;
      e.items.forEach((i, k) => {
        if (!implicitConv(b, i, t.args[k]!)) {
          reportNoConversion(b, i, t.args[k]!, i);
          any = true;
        }
      });
      if (any) return;
    }
    const n = naturalTuple(b, e);
    if (!n) {
      b.err('CS8135', at, 'Tuple with elements cannot be converted to type');
      return;
    }
    b.err('CS0029', at, `Cannot implicitly convert type '${show(n)}' to '${show(to)}'`);
    return;
  }
  if (e.k === 'void' || e.type.is('System.Void')) {
    b.err('CS0029', at, `Cannot implicitly convert type 'void' to '${show(to)}'`);
    return;
  }
  if (e.type.kind === 'null') {
    b.err(
      to.kind === 'tparam' ? 'CS0403' : 'CS0037',
      at,
      `Cannot convert null to '${show(to)}' because it is a non-nullable value type`,
    );
    return;
  }
  // constants out of range
  const n = numOf(to);
  if (e.cv !== undefined && e.cv !== null && n && isIntegral(n)) {
    const f = numOf(e.type);
    if (
      f &&
      isIntegral(f) &&
      (f === 'int' || f === 'long' || f === 'uint' || f === 'ulong') &&
      n !== 'char' &&
      !fits(e.cv as Int, n) &&
      (f === 'int' || (n !== 'int' && n !== 'uint' && false))
    ) {
      b.err('CS0031', at, `Constant value '${String(e.cv)}' cannot be converted to a '${show(to)}'`);
      return;
    }
  }
  if (
    e.k === 'const' &&
    e.type.is('System.Double') &&
    (to.is('System.Single') || to.is('System.Decimal')) &&
    isLiteral(b, e)
  ) {
    b.err(
      'CS0664',
      at,
      `Literal of type double cannot be implicitly converted to type '${show(to)}'; use an '${to.is('System.Single') ? 'F' : 'M'}' suffix to create a literal of this type`,
    );
    return;
  }
  const x = explicitConv(b, e, to);
  b.err(
    x ? 'CS0266' : 'CS0029',
    at,
    `Cannot implicitly convert type '${show(e.type)}' to '${show(to)}'` +
      (x ? '. An explicit conversion exists (are you missing a cast?)' : ''),
  );
}
function isLiteral(_b: Binder, e: B): boolean {
  return (e as B & { literal?: boolean }).literal === true;
}
function groupShape(b: Binder, g: B & { k: 'group' }, to: Type): boolean {
  const d = b.model.members(to.def, 'Invoke')[0] as Method;
  b.model.sig(d);
  const ps = d.params.map((p) => subst(p.type, to.args, []));
  return g.methods.some((m) => {
    b.model.sig(m.m);
    return (
      m.m.params.length === ps.length &&
      m.m.params.every((p, i) => {
        const t = subst(p.type, m.owner.args, []);
        return t.open || sameType(t, ps[i]!) || b.model.referenceConvertible(ps[i]!, t);
      })
    );
  });
}

/** Wraps an expression in a conversion already found. */
export function applyConv(b: Binder, e: B, to: Type, c: Conv, explicit = false): B {
  switch (c.k) {
    case 'identity':
      if (e.type !== to && e.k !== 'const' && !e.lvalue) return { ...e, type: to };
      return e.lvalue && e.type !== to
        ? { k: 'conv', e, c, checked: false, explicit, type: to, start: e.start, end: e.end, cv: e.cv }
        : e;
    case 'lambda':
      return e.k === 'ulambda' ? finishLambda(b, e, to, c) : e;
    case 'group':
      return e.k === 'group' ? finishGroup(b, e, to, c) : e;
    case 'collection':
      return e.k === 'collectionLit' ? finishCollection(b, e, to) : e;
    case 'new':
      return e.k === 'newTarget' ? finishNewTarget(b, e, to) : e;
    case 'default':
      return isReferenceType(to) ? b.const(to, null, e) : { k: 'default', type: to, start: e.start, end: e.end };
    case 'null':
      return b.const(to, null, e);
    case 'throw':
      return { ...e, type: to };
    case 'error':
      return { ...e, type: e.type };
    case 'outvar':
      return e;
    case 'branches':
      if (e.k === 'condTarget')
        return {
          k: 'cond',
          c: e.c,
          a: applyConv(b, e.a, to, c.parts![0]!),
          b: applyConv(b, e.b, to, c.parts![1]!),
          type: to,
          start: e.start,
          end: e.end,
        };
      return e;
    case 'switch':
      if (e.k === 'switchTarget') return finishSwitch(b, e, to, c.parts!);
      return e;
    case 'tuple':
      if (e.k === 'tupleLit') {
        const t = isNullableT(to) ? to.args[0]! : to;
        const el = tupleEls(t);
        const items = e.items.map((x, i) => applyConv(b, x, el[i]!, c.parts![i]!));
        const r: B = { k: 'tuple', items, type: t, start: e.start, end: e.end };
        return t === to
          ? r
          : {
              k: 'conv',
              e: r,
              c: { k: 'wrap', implicit: true, inner: { k: 'identity', implicit: true }, midTo: t },
              checked: false,
              explicit,
              type: to,
              start: e.start,
              end: e.end,
            };
      }
      return e;
    case 'interp':
      return e.k === 'interp' ? finishInterp(b, e, to) : e;
    case 'stackalloc':
      return e.k === 'stackalloc' ? { ...e, span: true, type: to } : e;
    case 'user':
    case 'box':
    case 'ref':
      if (e.k === 'tupleLit') {
        const n = naturalTuple(b, e)!;
        return applyConv(b, applyConv(b, e, n, implicitConv(b, e, n)!), to, c);
      }
      break;
    default:
      break;
  }
  let cv: ConstValue | undefined;
  if (e.cv !== undefined) {
    const f = numOrEnum(e.type),
      t = numOrEnum(to);
    if (c.k === 'const' || c.k === 'numeric' || c.k === 'enum') {
      if (f && t && e.cv !== null) {
        try {
          cv = convertConst(e.cv, f, t, explicit ? b.checkedConst : true);
        } catch (x) {
          if (!(x instanceof Fold)) throw x;
          const at = { start: e.start, end: e.end };
          b.err(
            t === 'decimal' || f === 'decimal' ? 'CS0031' : 'CS0221',
            explicit ? (b.castSpan ?? at) : at,
            `Constant value '${constText(e.cv)}' cannot be converted to a '${show(to)}' (use 'unchecked' syntax to override)`,
          );
        }
      }
    } else if (c.k === 'ref' && e.cv === null) cv = null;
  }
  if (e.k === 'const' && cv !== undefined) return b.const(to, cv, e);
  return {
    k: 'conv',
    e,
    c,
    checked: b.checked,
    explicit,
    type: to,
    start: e.start,
    end: e.end,
    ...(cv !== undefined ? { cv } : {}),
  };
}
function constText(v: ConstValue): string {
  return typeof v === 'object' && v !== null ? '' : String(v);
}
export function tupleEls(t: Type): Type[] {
  return t.args.length < 8 ? t.args : [...t.args.slice(0, 7), ...tupleEls(t.args[7]!)];
}
function reportCollection(
  b: Binder,
  e: B & { k: 'collectionLit' },
  to: Type,
  at: { start: number; end: number },
): void {
  if (to.kind === 'array') {
    for (const i of e.items)
      if (!i.spread && !implicitConv(b, i.e, to.elem)) {
        reportNoConversion(b, i.e, to.elem, i.e);
      }
    return;
  }
  if (to.kind === 'named' && to.args.length === 1 && !isNullableT(to) && !to.isTuple) {
    let any = false;
    for (const i of e.items)
      if (!i.spread && !implicitConv(b, i.e, to.args[0]!)) {
        reportNoConversion(b, i.e, to.args[0]!, i.e);
        any = true;
      }
    if (any) return;
  }
  b.err(
    'CS9174',
    at,
    `Cannot initialize type '${show(to)}' with a collection expression because the type is not constructible.`,
  );
}
import { targetTypedNewReport } from './create.ts';

function bind0(b: Binder, x: Expr, callee: boolean): B {
  switch (x.k) {
    case 'lit': {
      const v = x.value;
      const T = b.T;
      switch (v.type) {
        case 'null':
          return { k: 'const', type: b.nullType, cv: null, start: x.start, end: x.end };
        case 'bool':
          return b.const(T.bool, v.value as boolean, x);
        case 'string':
          return b.const(T.string, v.value as string, x);
        case 'char':
          return b.const(T.char, (v.value as string).charCodeAt(0), x);
        case 'utf8':
          return b.refuse('UTF-8 string literal', x);
        case 'float':
        case 'double':
        case 'decimal': {
          const r: B = b.const(T[v.type], literalNumber(v.type, v.value as string), x);
          (r as B & { literal?: boolean }).literal = true;
          if (v.type !== 'decimal') {
            const y = r.cv as number;
            if (y - y !== 0) b.err('CS0594', x, `Floating-point constant is outside the range of type '${v.type}'`);
          }
          return r;
        }
        default: {
          const n = v.value as bigint;
          return b.const(T[v.type as 'int'], n <= 9007199254740991n ? Number(n) : n, x);
        }
      }
    }
    case 'paren': {
      const e = bindExpr(b, x.e, callee);
      return e.k === 'typeRef' || e.k === 'nsRef' ? e : { ...e, start: e.start, end: e.end, paren: true };
    }
    case 'name':
      return bindName(b, x, callee);
    case 'predefined':
      return { k: 'typeRef', t: b.T[x.id as 'int'], type: errorType, start: x.start, end: x.end };
    case 'typeExpr':
      return { k: 'typeRef', t: b.resolve(x.type), type: errorType, start: x.start, end: x.end };
    case 'alias': {
      if (x.alias === 'global' && !x.targs && b.model.namespaceExists(x.id))
        return { k: 'nsRef', name: x.id, type: errorType, start: x.start, end: x.end };
      const t = b.resolve({
        k: 'named',
        parts: [{ id: x.id, targs: x.targs, start: x.start, end: x.end }],
        alias: x.alias,
        start: x.start,
        end: x.end,
      });
      return { k: 'typeRef', t, type: errorType, start: x.start, end: x.end };
    }
    case 'member':
      return bindMember(b, x, callee);
    case 'call':
      return bindCall(b, x);
    case 'index':
      return bindIndex(b, bindValue(b, x.e), x);
    case 'this':
      return bindThis(b, x);
    case 'base': {
      if (b.staticContext) {
        b.err('CS1511', x, "Keyword 'base' is not available in a static method");
        return b.error(x);
      }
      b.captureThis();
      const t = b.model.baseOf(b.type.open);
      return { k: 'baseRef', type: t ?? b.T.object, start: x.start, end: x.end };
    }
    case 'binary':
      return bindBinary(b, x);
    case 'unary':
      return bindUnary(b, x);
    case 'postfix':
      return bindIncDec(b, x.e, x.op, false, x);
    case 'assign':
      return bindAssign(b, x);
    case 'conditional':
      return bindConditional(b, x);
    case 'cast': {
      const to = b.resolve(x.type);
      const e = bindValue(b, x.e);
      if (
        to.kind === 'error' ||
        e.k === 'error' ||
        (e.type.kind === 'error' && e.k !== 'tupleLit' && hasNaturalType(e))
      )
        return { ...b.error(x), type: to };
      if (to.kind === 'named' && to.def.isStatic) {
        b.err('CS0716', x, `Cannot convert to static type '${show(to)}'`);
        return b.error(x);
      }
      const c = explicitConv(b, e, to);
      if (!c) {
        if (e.k === 'ulambda') reportLambda(b, e, to);
        else if (e.k === 'group') b.err('CS0030', x, `Cannot convert type 'method' to '${show(to)}'`);
        else if (e.type.kind === 'null')
          b.err('CS0037', x, `Cannot convert null to '${show(to)}' because it is a non-nullable value type`);
        else if (hasNaturalType(e)) b.err('CS0030', x, `Cannot convert type '${show(e.type)}' to '${show(to)}'`);
        else reportNoConversion(b, e, to, x);
        return { ...b.error(x), type: to };
      }
      const old = b.castSpan;
      b.castSpan = x;
      const r = applyConv(b, e, to, c, true);
      b.castSpan = old;
      if (r === e || r.k === 'const')
        return r.k === 'const'
          ? { ...r, start: x.start, end: x.end }
          : {
              k: 'conv',
              e,
              c: { k: 'identity', implicit: true },
              checked: false,
              explicit: true,
              type: to,
              start: x.start,
              end: x.end,
              ...(e.cv !== undefined ? { cv: e.cv } : {}),
            };
      return { ...r, start: x.start, end: x.end, lvalue: false };
    }
    case 'as': {
      const t = b.resolve(x.type),
        e = bindTyped(b, x.e);
      if (t.kind === 'error' || e.type.kind === 'error') return { ...b.error(x), type: t };
      if (isValueType(t) && !isNullableT(t)) {
        b.err(
          'CS0077',
          x,
          `The as operator must be used with a reference type or nullable type ('${show(t)}' is a non-nullable value type)`,
        );
        return b.error(x);
      }
      if (t.kind === 'tparam' && !isReferenceType(t)) {
        b.err(
          'CS0413',
          x,
          `The type parameter '${t.tp.name}' cannot be used with the 'as' operator because it does not have a class type constraint nor a 'class' constraint`,
        );
        return b.error(x);
      }
      const c = explicitConv(b, e, t);
      if (
        (!c || c.k === 'user' || c.k === 'numeric') &&
        e.type.kind !== 'tparam' &&
        t.kind !== 'tparam' &&
        !(e.type.kind === 'null')
      ) {
        b.err(
          'CS0039',
          x,
          `Cannot convert type '${show(e.type)}' to '${show(t)}' via a reference conversion, boxing conversion, unboxing conversion, wrapping conversion, or null type conversion`,
        );
        return { ...b.error(x), type: t };
      }
      return { k: 'as', e, t, type: t, start: x.start, end: x.end };
    }
    case 'is':
      return bindIs(b, x);
    case 'lambda':
      return unboundLambda(b, x);
    case 'new':
      return bindNew(b, x);
    case 'newArray':
      return bindNewArray(b, x, null);
    case 'implicitArray':
      return bindImplicitArray(b, x);
    case 'arrayInit':
      b.err(
        'CS0622',
        x,
        'Can only use array initializer expressions to assign to array types. Try using a new expression instead.',
      );
      return b.error(x);
    case 'anonObject':
      return bindAnon(b, x);
    case 'stackalloc':
      return bindStackalloc(b, x);
    case 'collection':
      return {
        k: 'collectionLit',
        items: x.items.map((i) => ({ e: bindValue(b, i.e), spread: i.spread })),
        scope: b.scope,
        type: errorType,
        start: x.start,
        end: x.end,
      };
    case 'tuple':
      return bindTuple(b, x);
    case 'throw': {
      const e = bindValue(b, x.e);
      const t = b.model.lib.type('System.Exception');
      if (e.k !== 'error' && e.type.kind !== 'error') {
        if (!implicitConv(b, e, t)) {
          reportNoConversion(b, e, t, x.e);
          return b.error(x);
        }
      }
      return {
        k: 'throw',
        e: e.type.kind === 'null' ? b.const(t, null, x) : e,
        type: errorType,
        start: x.start,
        end: x.end,
      };
    }
    case 'await':
      return bindAwait(b, x);
    case 'switch':
      return bindSwitchExpr(b, x);
    case 'with':
      return bindWith(b, x);
    case 'default':
      if (x.type) {
        const t = b.resolve(x.type);
        if (t.kind === 'error') return b.error(x);
        const z = zero(t);
        return z !== undefined
          ? b.const(t, z, x)
          : isReferenceType(t)
            ? b.const(t, null, x)
            : { k: 'default', type: t, start: x.start, end: x.end };
      }
      return { k: 'defaultLit', type: errorType, start: x.start, end: x.end };
    case 'typeof': {
      const t =
        x.type.k === 'named' && x.type.parts.some((p) => p.targs?.[0]?.k === 'omitted')
          ? b.resolve(x.type)
          : b.resolve(x.type);
      if (t.kind === 'error') return b.error(x);
      return { k: 'typeof', t, type: b.model.lib.type('System.Type'), start: x.start, end: x.end };
    }
    case 'sizeof': {
      const t = b.resolve(x.type);
      const n = numOrEnum(t);
      const s: Record<string, number> = {
        sbyte: 1,
        byte: 1,
        short: 2,
        ushort: 2,
        char: 2,
        int: 4,
        uint: 4,
        float: 4,
        long: 8,
        ulong: 8,
        double: 8,
        decimal: 16,
      };
      if (n && s[n]) return b.const(b.T.int, s[n]!, x);
      if (t.is('System.Boolean')) return b.const(b.T.int, 1, x);
      if (t.kind === 'error') return b.error(x);
      b.err(
        'CS0233',
        x,
        `'${show(t)}' does not have a predefined size, therefore sizeof can only be used in an unsafe context`,
      );
      return { ...b.error(x), type: b.T.int };
    }
    case 'checked': {
      const old = b.checked,
        oc = b.checkedConst;
      b.checked = x.on;
      b.checkedConst = x.on;
      const e = bindExpr(b, x.e);
      b.checked = old;
      b.checkedConst = oc;
      return e;
    }
    case 'interp':
      return bindInterp(b, x);
    case 'ref': {
      const e = bindValue(b, x.e);
      if (e.k !== 'error') isWritable(b, e, 'ref', x.e);
      return { k: 'ref', e, type: e.type, start: x.start, end: x.end };
    }
    case 'range': {
      const I = b.model.lib.type('System.Index');
      const l = x.l
        ? convertTo(b, bindValue(b, x.l), I, x.l)
        : ({ k: 'default', type: I, start: x.start, end: x.start } as B);
      const one = b.model
        .members(I.def, '.ctor')
        .find((m) => m.kind === 'method' && b.model.sig(m).params.length === 2) as Method;
      const r = x.r
        ? convertTo(b, bindValue(b, x.r), I, x.r)
        : ({
            k: 'new',
            m: { def: one, owner: I, targs: [] },
            args: [
              { e: b.const(b.T.int, 0, x), ref: '' },
              { e: b.const(b.T.bool, true, x), ref: '' },
            ],
            init: null,
            type: I,
            start: x.end,
            end: x.end,
          } as B);
      const R = b.model.lib.type('System.Range');
      const ctor = b.model
        .members(R.def, '.ctor')
        .find((m) => m.kind === 'method' && b.model.sig(m).params.length === 2) as Method;
      return {
        k: 'new',
        m: { def: ctor, owner: R, targs: [] },
        args: [
          { e: l, ref: '' },
          { e: r, ref: '' },
        ],
        init: null,
        type: R,
        start: x.start,
        end: x.end,
      };
    }
    case 'declare': {
      const d = x.d;
      const isVar = x.type.k === 'named' && x.type.parts[0]!.id === 'var' && x.type.parts.length === 1;
      if (d.k === 'single' && !isVar) {
        const v = b.declare(d.name, b.resolve(x.type), d);
        return { ...b.use(v, x) };
      }
      if (d.k === 'single') {
        const v = b.declare(d.name, errorType, d);
        return {
          k: 'outVar',
          name: d.name,
          local: v,
          nstart: d.start,
          isDiscard: false,
          type: errorType,
          start: x.start,
          end: x.end,
        };
      }
      return b.refuse('declaration expression', x);
    }
    case 'suppress': {
      const e = bindExpr(b, x.e);
      return e;
    }
    case 'cond?':
      return bindCondAccess(b, x);
    case 'binding':
    case 'elementBinding':
      return b.refuse('conditional access', x);
    case 'query':
      return bindQuery(b, x);
    case 'missing':
      return b.error(x);
    case 'unsupported':
      return b.refuse(x.what, x);
  }
}
export function zero(t: Type): ConstValue | undefined {
  const n = numOf(t);
  if (n) return n === 'decimal' ? { c: 0n, scale: 0, neg: false } : n === 'nint' || n === 'nuint' ? undefined : 0;
  if (t.is('System.Boolean')) return false;
  if (isEnum(t)) return 0;
  return undefined;
}
function bindThis(b: Binder, x: { start: number; end: number }): B {
  if (b.staticContext) {
    b.err(
      b.inInitializer ? 'CS0027' : 'CS0026',
      x,
      "Keyword 'this' is not valid in a static property, static method, or static field initializer",
    );
    return b.error(x);
  }
  if (b.inInitializer || b.ctorInitializer) {
    b.err('CS0027', x, "Keyword 'this' is not available in the current context");
    return b.error(x);
  }
  for (let f: typeof b.func | null = b.func; f && f.kind !== 'method'; f = f.parent) {
    if (f.isStatic) {
      b.err(
        f.kind === 'local' ? 'CS8422' : 'CS8821',
        x,
        "A static local function or lambda cannot contain a reference to 'this' or 'base'.",
      );
      return b.error(x);
    }
    if (b.type.kind === 'struct') {
      b.err(
        'CS1673',
        x,
        "Anonymous methods, lambda expressions, query expressions, and local functions inside structs cannot access instance members of 'this'.",
      );
      return b.error(x);
    }
  }
  b.captureThis();
  return { k: 'this', type: b.type.open, start: x.start, end: x.end, lvalue: b.type.kind === 'struct' };
}

// ---- simple names ----
export function bindName(b: Binder, x: Expr & { k: 'name' }, callee: boolean): B {
  if (!x.targs) {
    const v = b.findLocal(x.id);
    if (v instanceof Local) return localRef(b, v, x);
    if (v && 'pending' in v) {
      b.err('CS0841', x, `Cannot use local variable '${x.id}' before it is declared`);
      return b.error(x);
    }
    if (v && 'kind' in v)
      return {
        k: 'group',
        recv: null,
        methods: [{ m: v, owner: b.type.open }],
        targs: null,
        name: x.id,
        viaType: false,
        extensions: false,
        virt: false,
        nameStart: x.start,
        type: errorType,
        start: x.start,
        end: x.end,
      };
  } else {
    const v = b.findLocal(x.id);
    if (v && !(v instanceof Local) && 'kind' in v)
      return {
        k: 'group',
        recv: null,
        methods: [{ m: v, owner: b.type.open }],
        targs: x.targs.map((t) => b.resolve(t)),
        name: x.id,
        viaType: false,
        extensions: false,
        virt: false,
        nameStart: x.start,
        type: errorType,
        start: x.start,
        end: x.end,
      };
  }
  if (x.id === 'field' && !x.targs && b.fieldKeyword) {
    const f = b.fieldKeyword;
    b.model.fieldType(f);
    if (!f.isStatic) b.captureThis();
    return {
      k: 'field',
      recv: f.isStatic ? null : { k: 'this', type: b.type.open, start: x.start, end: x.end },
      f,
      owner: b.type.open,
      type: f.type,
      start: x.start,
      end: x.end,
      lvalue: true,
    };
  }
  // members of the enclosing types
  let hidden: Found | null = null;
  for (let t: TypeDef | null = b.type; t; t = t.outer) {
    const prim = t.primary;
    if (prim && !x.targs && !t.isRecord && t === b.type) {
      const p = primaryParam(b, t, prim, x);
      if (p) return p;
    }
    const r = lookup(b, t.open, x.id);
    hidden ??= r.inaccessible;
    if (r.found.length) {
      const f0 = r.found[0]!;
      if (f0.m.kind === 'type') {
        const d = f0.m.def;
        if ((x.targs?.length ?? 0) === d.ownArity) break;
        continue;
      }
      const isStatic = !(f0.m.kind === 'method') && f0.m.isStatic;
      if (x.targs && f0.m.kind !== 'method' && b.model.lookupName(x.id, x.targs.length, b.where)) break;
      if (x.targs && f0.m.kind !== 'method') {
        b.err('CS0307', x, `The ${f0.m.kind} '${x.id}' cannot be used with type arguments`);
        return b.error(x);
      }
      if (f0.m.kind === 'method') {
        const recv: B = { k: 'this', type: t.open, start: x.start, end: x.start, synth: true };
        return {
          k: 'group',
          recv: t === b.type ? recv : { k: 'typeRef', t: t.open, type: errorType, start: x.start, end: x.end },
          methods: r.found.filter((f) => f.m.kind === 'method').map((f) => ({ m: f.m as Method, owner: f.owner })),
          targs: x.targs ? x.targs.map((a) => b.resolve(a)) : null,
          name: x.id,
          viaType: t !== b.type,
          extensions: false,
          virt: true,
          nameStart: x.start,
          type: errorType,
          start: x.start,
          end: x.end,
        };
      }
      if (!isStatic && (t !== b.type || b.staticContext || lambdaStatic(b))) {
        // a type of the same name is meant in a static context (Color Color)
        const ty = typeNamed(b, x);
        if (ty) return ty;
        if (b.nameofDepth)
          return memberValue(b, { k: 'this', type: t.open, start: x.start, end: x.start, synth: true }, f0, x, x.start);
        b.err(
          t === b.type && lambdaStatic(b) && !b.staticContext
            ? 'CS8821'
            : b.inInitializer || b.ctorInitializer
              ? b.ctorInitializer
                ? 'CS0120'
                : 'CS0236'
              : 'CS0120',
          x,
          `An object reference is required for the non-static field, method, or property '${describe(f0.m)}'`,
        );
        return { ...b.error(x), type: memberType(b, f0) };
      }
      if (!isStatic && b.type.kind === 'struct' && b.func.kind !== 'method') {
        b.err(
          'CS1673',
          x,
          "Anonymous methods, lambda expressions, query expressions, and local functions inside structs cannot access instance members of 'this'.",
        );
        return b.error(x);
      }
      if (!isStatic) b.captureThis();
      const v = memberValue(
        b,
        isStatic ? null : { k: 'this', type: t.open, start: x.start, end: x.start, synth: true },
        f0,
        x,
        x.start,
      );
      (v as B & { simpleName?: string }).simpleName = x.id;
      return v;
    }
  }
  if (!x.targs && b.topLocals && !b.topLevel) {
    const v = b.topLocals.get(x.id);
    if (v) {
      b.err(
        'CS8801',
        x,
        `Cannot use local variable or local function '${x.id}' declared in a top-level statement in this context.`,
      );
      return b.error(x);
    }
  }
  const ty = typeNamed(b, x);
  if (ty) return ty;
  // using static
  for (let s: typeof b.ns | null = b.ns; s; s = s.parent)
    for (const st of s.statics) {
      const r = lookup(b, st, x.id);
      const f = r.found.filter((q) => q.m.isStatic || (q.m.kind === 'method' && q.m.isStatic));
      if (f.length) {
        if (f[0]!.m.kind === 'method')
          return {
            k: 'group',
            recv: { k: 'typeRef', t: st, type: errorType, start: x.start, end: x.end },
            methods: f.map((q) => ({ m: q.m as Method, owner: q.owner })),
            targs: x.targs ? x.targs.map((a) => b.resolve(a)) : null,
            name: x.id,
            viaType: true,
            extensions: false,
            virt: false,
            nameStart: x.start,
            type: errorType,
            start: x.start,
            end: x.end,
          };
        return memberValue(b, null, f[0]!, x, x.start);
      }
    }
  if (hidden) {
    b.err('CS0122', x, `'${describe(hidden.m)}' is inaccessible due to its protection level`);
    return { ...b.error(x), type: memberType(b, hidden) };
  }
  if (x.targs) {
    for (let n = 0; n < 9; n++) {
      const r = b.model.lookupName(x.id, n, b.where);
      if (r instanceof TypeDef) {
        b.resolve({
          k: 'named',
          parts: [{ id: x.id, targs: x.targs, start: x.start, end: x.end }],
          start: x.start,
          end: x.end,
        });
        return b.error(x);
      }
    }
  } else
    for (let n = 1; n < 9; n++) {
      const r = b.model.lookupName(x.id, n, b.where);
      if (r instanceof TypeDef && typeAccessible(b, r)) {
        b.err('CS0305', x, `Using the generic type '${r.name}<T>' requires ${r.ownArity} type arguments`);
        return b.error(x);
      }
    }
  if (callee || !b.inErrorName) b.err('CS0103', x, `The name '${x.id}' does not exist in the current context`);
  return b.error(x);
}
function lambdaStatic(b: Binder): boolean {
  for (let f: typeof b.func | null = b.func; f && f.kind !== 'method'; f = f.parent) if (f.isStatic) return true;
  return false;
}
function memberType(b: Binder, f: Found): Type {
  const m = f.m;
  if (m.kind === 'field') return subst(b.model.fieldType(m), f.owner.args, []);
  if (m.kind === 'property' || m.kind === 'event') return subst(b.model.sig(m).type, f.owner.args, []);
  return errorType;
}
function localRef(b: Binder, v: Local, x: { start: number; end: number }): B {
  if (v.isConst) {
    return v.value === undefined ? { ...b.error(x), type: v.type } : b.const(v.type, v.value, x);
  }
  if (v.func !== b.func) {
    for (let f: typeof b.func | null = b.func; f && f !== v.func; f = f.parent)
      if (f.isStatic && f.kind !== 'method') {
        b.err(
          f.kind === 'local' ? 'CS8421' : 'CS8820',
          x,
          `A static ${f.kind === 'local' ? 'local' : 'anonymous'} function cannot contain a reference to '${v.name}'.`,
        );
        return { ...b.error(x), type: v.type };
      }
    if (v.isParam && v.ref) {
      b.err(
        'CS1628',
        x,
        `Cannot use ref, out, or in parameter '${v.name}' inside an anonymous method, lambda expression, query expression, or local function`,
      );
      return { ...b.error(x), type: v.type };
    }
    if (v.isRefLocal || (v.type.kind === 'named' && v.type.def.isRefStruct)) {
      b.err(
        v.isParam ? 'CS9108' : 'CS8175',
        x,
        `Cannot use ref local '${v.name}' inside an anonymous method, lambda expression, or query expression`,
      );
      return { ...b.error(x), type: v.type };
    }
  }
  if (v.type.kind === 'error' && !v.declared) {
    return b.error(x);
  }
  if ((v as Local & { inferring?: boolean }).inferring) {
    b.err('CS0841', x, `Cannot use local variable '${v.name}' before it is declared`);
    return b.error(x);
  }
  return b.use(v, x);
}
function typeNamed(b: Binder, x: Expr & { k: 'name' }): B | null {
  const r = b.model.lookupName(x.id, x.targs?.length ?? 0, b.where);
  if (r === null) {
    if (!x.targs && (x.id === 'nint' || x.id === 'nuint'))
      return { k: 'typeRef', t: b.T[x.id], type: errorType, start: x.start, end: x.end };
    return null;
  }
  if (typeof r === 'string') return { k: 'nsRef', name: r, type: errorType, start: x.start, end: x.end };
  if (typeof r === 'object' && 'ambiguous' in r) {
    b.err(
      'CS0104',
      x,
      `'${x.id}' is an ambiguous reference between '${r.ambiguous[0]!.full}' and '${r.ambiguous[1]!.full}'`,
    );
    return b.error(x);
  }
  const t = b.resolve({
    k: 'named',
    parts: [{ id: x.id, targs: x.targs, start: x.start, end: x.end }],
    start: x.start,
    end: x.end,
  });
  return t.kind === 'error' ? b.error(x) : { k: 'typeRef', t, type: errorType, start: x.start, end: x.end };
}
/** A primary constructor parameter: the parameter itself in initialisers, else a captured field. */
function primaryParam(b: Binder, t: TypeDef, prim: Method, x: Expr & { k: 'name' }): B | null {
  b.model.sig(prim);
  const p = prim.params.find((q) => q.name === x.id);
  if (!p) return null;
  if (b.primaryLocals) {
    const v = b.primaryLocals.get(x.id);
    if (v) return b.use(v, x);
  }
  if (lookup(b, t.open, x.id).found.some((f) => f.m.kind !== 'method' && f.m.owner === t)) return null;
  if (b.staticContext) return null;
  if (p.ref) {
    b.err('CS9109', x, `Cannot use ref, out, or in primary constructor parameter '${x.id}' inside an instance member`);
    return b.error(x);
  }
  const name = '__pp_' + x.id;
  let f = t.members.get(name)?.[0] as Field | undefined;
  if (!f) {
    f = {
      kind: 'field',
      owner: t,
      name,
      access: 'private',
      isStatic: false,
      start: x.start,
      end: x.end,
      mods: [],
      stub: false,
      scope: prim.scope,
      file: prim.file,
      type: p.type,
      isConst: false,
      isReadonly: false,
      init: null,
      syntaxType: null,
      resolved: true,
      index: -1,
      synthetic: `<${x.id}>P`,
    };
    b.model.addMember(t, f);
  }
  b.captureThis();
  return {
    k: 'field',
    recv: { k: 'this', type: t.open, start: x.start, end: x.end },
    f,
    owner: t.open,
    type: p.type,
    start: x.start,
    end: x.end,
    lvalue: true,
  };
}

// ---- member access ----
export function bindMember(b: Binder, x: Expr & { k: 'member' }, callee: boolean): B {
  const found = bindExpr(b, x.e, false);
  if (found.k === 'error') return b.error(x);
  const tuple = found.k === 'tupleLit' ? naturalTuple(b, found) : null;
  return memberOf(b, tuple ? convertTo(b, found, tuple, x.e) : found, x, callee, x.e);
}
export function memberOf(
  b: Binder,
  recv: B,
  x: { id: string; targs: import('../ast.ts').TypeSyntax[] | null; nameStart: number; start: number; end: number },
  callee: boolean,
  syntax: Expr,
): B {
  const at = { start: x.nameStart, end: x.end };
  if (x.id === '') return b.error(x);
  if (recv.k === 'nsRef') {
    const full = recv.name + '.' + x.id + (x.targs ? '`' + x.targs.length : '');
    const d = b.type.library ? b.model.lib.find(full) : b.model.findType(full);
    if (d && typeAccessible(b, d))
      return {
        k: 'typeRef',
        t: d.inst(x.targs ? x.targs.map((t) => b.resolve(t)) : []),
        type: errorType,
        start: x.start,
        end: x.end,
      };
    if (!x.targs && b.model.namespaceExists(recv.name + '.' + x.id))
      return { k: 'nsRef', name: recv.name + '.' + x.id, type: errorType, start: x.start, end: x.end };
    b.err(
      'CS0234',
      at,
      `The type or namespace name '${x.id}' does not exist in the namespace '${recv.name}' (are you missing an assembly reference?)`,
    );
    return b.error(x);
  }
  let viaType = recv.k === 'typeRef';
  const t = recv.k === 'typeRef' ? recv.t : recv.type;
  if (t.kind === 'error' && recv.k !== 'group' && recv.k !== 'ulambda' && recv.k !== 'defaultLit') return b.error(x);
  if (recv.k === 'group') {
    b.err(
      'CS0119',
      { start: recv.nameStart, end: recv.end },
      `'${recv.name}' is a method, which is not valid in the given context`,
    );
    return b.error(x);
  }
  if (recv.k === 'ulambda' || recv.k === 'defaultLit' || (recv.type.kind === 'null' && !viaType)) {
    b.err(
      'CS0023',
      { start: recv.start, end: at.end },
      `Operator '.' cannot be applied to operand of type '${recv.k === 'ulambda' ? 'lambda expression' : recv.k === 'defaultLit' ? 'default' : '<null>'}'`,
    );
    return b.error(x);
  }
  if (recv.k === 'tupleLit') {
    const n = naturalTuple(b, recv);
    if (n) recv = convertTo(b, recv, n, recv);
  }
  if (!viaType && t.is('System.Void')) {
    b.err('CS0023', { start: recv.start, end: at.end }, `Operator '.' cannot be applied to operand of type 'void'`);
    return b.error(x);
  }
  // tuple element names
  if (!viaType && recv.type.isTuple) {
    const te = tupleMember(b, recv, x);
    if (te) return te;
  }
  let r = lookup(b, t, x.id, recv.k === 'baseRef');
  // Color Color
  let colorType: Type | undefined;
  if (
    !viaType &&
    syntax.k === 'name' &&
    !syntax.targs &&
    (recv.k === 'local' || recv.k === 'field' || recv.k === 'prop') &&
    recv.type.kind === 'named' &&
    recv.type.def.name === syntax.id
  ) {
    const ty = b.model.lookupName(syntax.id, 0, b.where);
    const tt = ty instanceof TypeDef ? ty.inst([]) : ty && typeof ty === 'object' && 'kind' in ty ? ty : null;
    if (tt && sameType(tt as Type, recv.type)) {
      const f = r.found[0];
      if (f && f.m.kind !== 'method' && f.m.isStatic) {
        recv = { k: 'typeRef', t: tt as Type, type: errorType, start: recv.start, end: recv.end };
        viaType = true;
      } else if (f?.m.kind === 'type') {
        recv = { k: 'typeRef', t: tt as Type, type: errorType, start: recv.start, end: recv.end };
        viaType = true;
      } else if (f?.m.kind === 'method') colorType = tt as Type;
    }
  }
  if (viaType && t.kind === 'tparam') {
    r = staticOfParam(b, t, x.id);
    if (!r.found.length) {
      b.err('CS0704', x, `Cannot do non-virtual member lookup in '${t.tp.name}' because it is a type parameter`);
      return b.error(x);
    }
  }
  if (viaType) {
    const n = t.kind === 'named' ? b.model.nestedType(t.def, x.id, x.targs?.length ?? 0) : null;
    if (n instanceof TypeDef && (!r.found.length || r.found[0]!.m.kind === 'type')) {
      if (!typeAccessible(b, n)) {
        b.err('CS0122', at, `'${n.name}' is inaccessible due to its protection level`);
        return b.error(x);
      }
      const outer = t.args;
      const pre = n.tparams.length - n.ownArity;
      const args = [...outer.slice(0, pre), ...(x.targs ?? []).map((a) => b.resolve(a))];
      return { k: 'typeRef', t: n.inst(args), type: errorType, start: x.start, end: x.end };
    }
  }
  const f0 = r.found[0];
  if (f0 && f0.m.kind !== 'method') {
    if (callee && !isInvocable(b, f0)) {
      const ex = extensionLevels(b, x.id);
      if (ex.length && !viaType)
        return {
          k: 'group',
          recv,
          methods: [],
          targs: x.targs ? x.targs.map((a) => b.resolve(a)) : null,
          name: x.id,
          viaType: false,
          extensions: true,
          virt: false,
          nameStart: x.nameStart,
          type: errorType,
          start: x.start,
          end: x.end,
        };
    }
    if (f0.m.kind === 'type') {
      b.err('CS0572', at, `'${x.id}': cannot reference a type through an expression`);
      return b.error(x);
    }
    if (x.targs) {
      b.err('CS0307', at, `The ${f0.m.kind} '${x.id}' cannot be used with type arguments`);
      return b.error(x);
    }
    if (viaType && !f0.m.isStatic && !b.nameofDepth) {
      b.err(
        'CS0120',
        x,
        `An object reference is required for the non-static field, method, or property '${describe(f0.m)}'`,
      );
      return { ...b.error(x), type: memberType(b, f0) };
    }
    if (!viaType && f0.m.isStatic) {
      b.err(
        'CS0176',
        x,
        `Member '${describe(f0.m)}' cannot be accessed with an instance reference; qualify it with a type name instead`,
      );
      return { ...b.error(x), type: memberType(b, f0) };
    }
    const v = memberValue(b, viaType ? null : recv, f0, x, x.nameStart);
    if (viaType && t.kind === 'tparam') (v as B & { constrained?: Type }).constrained = t;
    return v;
  }
  if (!f0 && r.inaccessible && !extensionLevels(b, x.id).length) {
    b.err('CS0122', at, `'${describe(r.inaccessible.m)}' is inaccessible due to its protection level`);
    return { ...b.error(x), type: memberType(b, r.inaccessible) };
  }
  const g: B = {
    k: 'group',
    recv,
    methods: r.found.map((f) => ({ m: f.m as Method, owner: f.owner })),
    targs: x.targs ? x.targs.map((a) => b.resolve(a)) : null,
    name: x.id,
    viaType,
    extensions: !viaType,
    virt: recv.k !== 'baseRef',
    nameStart: x.nameStart,
    type: errorType,
    start: x.start,
    end: x.end,
    ...(colorType ? { colorType } : {}),
    inaccessible: !!r.inaccessible,
  };
  if (!callee && !g.methods.length && (viaType || !groupHasExtension(b, g))) return asValue(b, g, x);
  if (callee && !g.methods.length && viaType) {
    b.err('CS0117', at, `'${show(t)}' does not contain a definition for '${x.id}'`);
    return b.error(x);
  }
  if (callee && !g.methods.length && !extensionLevels(b, x.id).length) {
    b.err(
      r.inaccessible ? 'CS0122' : 'CS1061',
      at,
      `'${show(t)}' does not contain a definition for '${x.id}' and no accessible extension method '${x.id}' accepting a first argument of type '${show(t)}' could be found (are you missing a using directive or an assembly reference?)`,
    );
    return b.error(x);
  }
  return g;
}
function isInvocable(b: Binder, f: Found): boolean {
  const t = memberType(b, f);
  return t.kind === 'error' || (t.kind === 'named' && t.def.kind === 'delegate');
}
function staticOfParam(b: Binder, t: Type, name: string): { found: Found[]; inaccessible: Found | null } {
  const out: Found[] = [];
  for (const bd of t.tp.bounds)
    for (const i of [bd, ...b.model.interfacesOf(bd)])
      if (i.kind === 'named')
        for (const m of b.model.members(i.def, name))
          if (
            m.isStatic &&
            m.kind !== 'type' &&
            !(m.kind === 'method' && m.explicitSyntax) &&
            !out.some((o) => o.m === m)
          )
            out.push({ m, owner: i });
  return { found: out, inaccessible: null };
}
function tupleMember(b: Binder, recv: B, x: { id: string; nameStart: number; start: number; end: number }): B | null {
  const t = recv.type;
  const n = tupleEls(t).length;
  let i = t.names ? t.names.indexOf(x.id) : -1;
  if (i < 0) {
    const m = /^Item([1-9]\d*)$/.exec(x.id);
    if (m && Number(m[1]) <= n) i = Number(m[1]) - 1;
  }
  if (i < 0) return null;
  let r = recv,
    ty = t;
  while (i >= 7) {
    const f = b.model.members(ty.def, 'Rest')[0] as Field;
    b.model.fieldType(f);
    r = {
      k: 'field',
      recv: r,
      f,
      owner: ty,
      type: ty.args[7]!,
      start: x.start,
      end: x.end,
      lvalue: recv.lvalue ?? false,
    };
    ty = ty.args[7]!;
    i -= 7;
  }
  const f = b.model.members(ty.def, 'Item' + (i + 1))[0] as Field;
  b.model.fieldType(f);
  return { k: 'field', recv: r, f, owner: ty, type: ty.args[i]!, start: x.start, end: x.end, lvalue: true };
}
/** Field, property or event as a value. */
export function memberValue(
  b: Binder,
  recv: B | null,
  f: Found,
  x: { start: number; end: number },
  nameStart: number,
): B {
  const m = f.m;
  if (recv?.k === 'baseRef' || recv?.k === 'this') b.captureThis();
  const isBase = recv?.k === 'baseRef';
  const rv: B | null = isBase ? ({ ...recv!, k: 'this' } as B) : recv;
  switch (m.kind) {
    case 'field': {
      const t = subst(b.model.fieldType(m), f.owner.args, []);
      if (m.isConst) {
        const c = constantOf(b, m);
        if (c === null) return { ...b.error(x), type: t };
        return b.const(t, c.value, x);
      }
      if (m.owner.library && m.stub && !b.type.library && !(m.owner.kind === 'struct' && !m.isStatic))
        b.refuse(`${m.owner.ns}.${m.owner.name}.${m.name}`, { start: nameStart, end: x.end });
      return { k: 'field', recv: rv, f: m, owner: f.owner, type: t, start: x.start, end: x.end, lvalue: true };
    }
    case 'property': {
      b.model.sig(m);
      const t = subst(m.type, f.owner.args, []);
      const virt = !isBase && !m.isStatic && (m.isVirtual || m.isAbstract || m.isOverride);
      const p: B = {
        k: 'prop',
        recv: m.isStatic ? null : rv,
        p: m,
        owner: f.owner,
        args: [],
        virt,
        type: t,
        start: x.start,
        end: x.end,
        lvalue: true,
      };
      (p as B & { nameAt?: number }).nameAt = nameStart;
      if (isBase && (m.isVirtual || m.isAbstract || m.isOverride)) (p as B & { baseOf?: Type }).baseOf = recv!.type;
      return p;
    }
    case 'event': {
      b.model.sig(m);
      const t = subst(m.type, f.owner.args, []);
      if (m.field && (m.owner === b.type || insideOf(b, m.owner))) {
        const fl = m.field;
        b.model.fieldType(fl);
        const r: B = {
          k: 'field',
          recv: m.isStatic ? null : rv,
          f: fl,
          owner: f.owner,
          type: t,
          start: x.start,
          end: x.end,
          lvalue: true,
        };
        (r as B & { event?: unknown }).event = { recv: m.isStatic ? null : rv, ev: m, owner: f.owner };
        return r;
      }
      return {
        k: 'event',
        recv: m.isStatic ? null : rv,
        ev: m,
        owner: f.owner,
        virt: !isBase && (m.isVirtual || m.isAbstract || m.isOverride),
        type: t,
        start: x.start,
        end: x.end,
      };
    }
    default:
      return b.error(x);
  }
}
function insideOf(b: Binder, d: TypeDef): boolean {
  for (let t: TypeDef | null = b.type; t; t = t.outer) if (t === d) return true;
  return false;
}

// ---- element access ----
export function bindIndex(b: Binder, recv: B, x: { args: import('../ast.ts').Arg[]; start: number; end: number }): B {
  const args = bindIndexArgs(b, x.args);
  if (recv.k === 'error' || recv.type.kind === 'error') return b.error(x);
  return indexOf(b, recv, args, x);
}
import { bindArgs } from './calls.ts';
function bindIndexArgs(b: Binder, a: import('../ast.ts').Arg[]): BArg0[] {
  return bindArgs(b, a);
}
export function indexOf(b: Binder, recv: B, args: BArg0[], x: { start: number; end: number }): B {
  const t = recv.type;
  const Idx = b.model.lib.type('System.Index'),
    Rng = b.model.lib.type('System.Range');
  if (args.some((a) => a.e.k === 'error')) return b.error(x);
  if (t.kind === 'array') {
    if (args.length !== t.rank) {
      b.err('CS0022', x, `Wrong number of indices inside []; expected ${t.rank}`);
      return { ...b.error(x), type: t.elem };
    }
    if (args.length === 1 && (sameType(args[0]!.e.type, Idx) || sameType(args[0]!.e.type, Rng)))
      return implicitIndex(b, recv, args[0]!.e, x);
    const idx = args.map((a) => {
      for (const n of ['int', 'uint', 'long', 'ulong'] as const) {
        const c = implicitConv(b, a.e, b.T[n]);
        if (c) return applyConv(b, a.e, b.T[n], c);
      }
      reportNoConversion(b, a.e, b.T.int, a.e);
      return b.error(a.e);
    });
    return { k: 'elem', arr: recv, idx, type: t.elem, start: x.start, end: x.end, lvalue: true };
  }
  const found = lookup(b, t, 'this[]', recv.k === 'baseRef')
    .found.filter((f) => f.m.kind === 'property')
    .map((f) => ({ m: f.m as Property, owner: f.owner }));
  const r = resolve(b, found, args, null);
  if (!r.best) {
    if (args.length === 1 && (sameType(args[0]!.e.type, Idx) || sameType(args[0]!.e.type, Rng))) {
      const i = implicitIndex(b, recv, args[0]!.e, x);
      if (i.k !== 'error') return i;
    }
    if (!found.length) {
      if (recv.k === 'group')
        b.err('CS0021', x, `Cannot apply indexing with [] to an expression of type 'method group'`);
      else b.err('CS0021', x, `Cannot apply indexing with [] to an expression of type '${show(t)}'`);
      return b.error(x);
    }
    if (r.ambiguous) {
      b.err('CS0121', x, 'The call is ambiguous');
      return b.error(x);
    }
    reportFailure(b, r, args, 'this', x, x, 'indexer');
    return {
      ...b.error(x),
      type: found.length === 1 ? subst(b.model.sig(found[0]!.m).type, found[0]!.owner.args, []) : errorType,
    };
  }
  const p = r.best.m as Property;
  const fin = finishArgs(b, r.best, args, x, applyConv, paramDefault, (bb, tt, e, items) =>
    makeParamsCollection(bb, tt, e, items, x),
  );
  fixOutVars(b, r.best, args);
  const rv = recv.k === 'baseRef' ? ({ ...recv, k: 'this' } as B) : recv;
  const out: B = {
    k: 'prop',
    recv: rv,
    p,
    owner: r.best.owner,
    args: fin.args,
    virt: recv.k !== 'baseRef' && (p.isVirtual || p.isAbstract || p.isOverride),
    ...(fin.order ? { order: fin.order } : {}),
    type: subst(p.type, r.best.owner.args, []),
    start: x.start,
    end: x.end,
    lvalue: true,
  };
  return out;
}
/** The pattern-based index and range accesses: length, then an int indexer, Slice or Substring. */
function implicitIndex(b: Binder, recv: B, arg: B, x: { start: number; end: number }): B {
  const t = recv.type;
  const isRange = arg.type.is('System.Range');
  const str = t.is('System.String');
  const temp = b.temp(t, 'recv');
  const it = b.temp(arg.type, 'index');
  const len = b.temp(b.T.int, 'len');
  const lenName = t.kind === 'array' || str || lookup(b, t, 'Length').found.length ? 'Length' : 'Count';
  const rv = b.use(temp, x);
  const length = memberOf(b, rv, { id: lenName, targs: null, nameStart: x.start, start: x.start, end: x.end }, false, {
    k: 'missing',
    start: 0,
    end: 0,
  });
  if (length.k === 'error') return length;
  const call = (target: B, name: string, args: B[]): B => {
    const g = memberOf(b, target, { id: name, targs: null, nameStart: x.start, start: x.start, end: x.end }, true, {
      k: 'missing',
      start: 0,
      end: 0,
    });
    return g.k === 'group'
      ? callGroup(
          b,
          g,
          args.map((e) => ({ e, ref: '' as const, syntax: null })),
          { start: x.start, end: x.end, f: { k: 'missing', start: x.start, end: x.end } },
        )
      : b.error(x);
  };
  const before: B[] = [asg(temp, recv), asg(it, arg), asg(len, length)];
  if (!isRange) {
    const off = call(b.use(it, x), 'GetOffset', [b.use(len, x)]);
    const access = indexOf(b, rv, [{ e: off, ref: '', syntax: null }], x);
    if (access.k === 'error') return access;
    return {
      k: 'seq',
      temps: [temp, it, len],
      before,
      value: access,
      type: access.type,
      start: x.start,
      end: x.end,
      lvalue: true,
    };
  }
  if (t.kind === 'array') {
    const RH = b.model.lib.get('System.Runtime.CompilerServices.RuntimeHelpers');
    const m = b.model.members(RH, 'GetSubArray')[0] as Method;
    b.model.sig(m);
    return {
      k: 'call',
      recv: null,
      m: { def: m, owner: RH.open, targs: [t.elem] },
      args: [
        { e: recv, ref: '' },
        { e: arg, ref: '' },
      ],
      virt: false,
      type: t,
      start: x.start,
      end: x.end,
    };
  }
  const rg = b.use(it, x);
  const prop = (n: string): B =>
    memberOf(b, rg, { id: n, targs: null, nameStart: x.start, start: x.start, end: x.end }, false, {
      k: 'missing',
      start: 0,
      end: 0,
    });
  const st = b.temp(b.T.int, 'start');
  const startV = call(prop('Start'), 'GetOffset', [b.use(len, x)]);
  const endV = call(prop('End'), 'GetOffset', [b.use(len, x)]);
  const cnt: B = {
    k: 'bin',
    op: '-',
    ot: 'int',
    l: endV,
    r: b.use(st, x),
    checked: false,
    lifted: false,
    type: b.T.int,
    start: x.start,
    end: x.end,
  };
  const value = call(rv, str ? 'Substring' : 'Slice', [b.use(st, x), cnt]);
  if (value.k === 'error') return value;
  return {
    k: 'seq',
    temps: [temp, it, len, st],
    before: [...before, asg(st, startV)],
    value,
    type: value.type,
    start: x.start,
    end: x.end,
  };
  function asg(v: Local, e: B): B {
    return { k: 'assign', target: b.use(v, x), value: e, isRef: false, type: v.type, start: x.start, end: x.end };
  }
}
import { callGroup } from './calls.ts';

// ---- conditional access ----
function bindCondAccess(b: Binder, x: Expr & { k: 'cond?' }): B {
  const recv = bindTyped(b, x.e);
  if (recv.k === 'error' || recv.type.kind === 'error') {
    if (recv.k === 'group') b.err('CS0119', x.e, 'method');
    return b.error(x);
  }
  const t = recv.type;
  if (isValueType(t) && !isNullableT(t)) {
    b.err(
      'CS0023',
      { start: x.e.end, end: x.e.end + 1 },
      `Operator '?' cannot be applied to operand of type '${show(t)}'`,
    );
    return b.error(x);
  }
  const inner = isNullableT(t) ? t.args[0]! : t;
  const temp = b.temp(inner, 'cond');
  temp.hidden = 'condaccess';
  const access = bindRest(b, x.rest, b.use(temp, x.e));
  if (access.k === 'error') return { ...b.error(x), type: access.type };
  if (access.k === 'group') {
    b.err('CS8977', x, 'method group');
    return b.error(x);
  }
  let rt = access.type;
  if (access.type.is('System.Void'))
    return { k: 'condAccess', recv, temp, access, type: access.type, start: x.start, end: x.end };
  if (rt.kind === 'tparam' && !isReferenceType(rt) && !isValueType(rt)) {
    b.err('CS8978', x.rest, `'${show(rt)}' cannot be made nullable.`);
    return b.error(x);
  }
  if (rt.kind === 'named' && rt.def.isRefStruct) {
    b.err('CS8978', x.rest, `'${show(rt)}' cannot be made nullable.`);
    return b.error(x);
  }
  if (isValueType(rt) && !isNullableT(rt)) rt = b.model.lib.type('System.Nullable`1', rt);
  const acc =
    rt === access.type
      ? access
      : applyConv(b, access, rt, {
          k: 'wrap',
          implicit: true,
          inner: { k: 'identity', implicit: true },
          midTo: access.type,
        });
  return { k: 'condAccess', recv, temp, access: acc, type: rt, start: x.start, end: x.end };
}
function bindRest(b: Binder, x: Expr, target: B, callee = false): B {
  switch (x.k) {
    case 'binding':
      return memberOf(b, target, x, callee, { k: 'missing', start: 0, end: 0 });
    case 'elementBinding':
      return bindIndex(b, target, { args: x.args, start: x.start, end: x.end });
    case 'member': {
      const r = bindRest(b, x.e, target);
      return r.k === 'error' ? r : memberOf(b, r, x, callee, { k: 'missing', start: 0, end: 0 });
    }
    case 'call': {
      const f = bindRest(b, x.f, target, true);
      if (f.k === 'error') return f;
      return finishCall(b, f, x, f.k === 'group' ? { start: f.nameStart, end: x.f.end } : undefined);
    }
    case 'index': {
      const r = bindRest(b, x.e, target);
      return bindIndex(b, r, x);
    }
    case 'suppress':
      return bindRest(b, x.e, target, callee);
    case 'postfix':
      return b.error(x);
    case 'cond?': {
      const r0 = bindRest(b, x.e, target);
      if (r0.k === 'error') return r0;
      return condOn(b, r0, x);
    }
    default:
      return b.refuse('conditional access', x);
  }
}
function condOn(b: Binder, recv: B, x: Expr & { k: 'cond?' }): B {
  const t = recv.type;
  if (isValueType(t) && !isNullableT(t)) {
    b.err(
      'CS0023',
      { start: x.e.end, end: x.e.end + 1 },
      `Operator '?' cannot be applied to operand of type '${show(t)}'`,
    );
    return b.error(x);
  }
  const inner = isNullableT(t) ? t.args[0]! : t;
  const temp = b.temp(inner, 'cond');
  temp.hidden = 'condaccess';
  const access = bindRest(b, x.rest, b.use(temp, x.e));
  if (access.k === 'error') return access;
  let rt = access.type;
  if (isValueType(rt) && !isNullableT(rt) && !rt.is('System.Void')) rt = b.model.lib.type('System.Nullable`1', rt);
  const acc =
    rt === access.type
      ? access
      : applyConv(b, access, rt, {
          k: 'wrap',
          implicit: true,
          inner: { k: 'identity', implicit: true },
          midTo: access.type,
        });
  return { k: 'condAccess', recv, temp, access: acc, type: rt, start: x.start, end: x.end };
}
import { finishCall } from './calls.ts';

/** Checks that an expression can be assigned to, passed by ref or out. */
export function isWritable(
  b: Binder,
  e: B,
  how: 'assign' | 'ref' | 'out' | 'incdec',
  at: { start: number; end: number },
): boolean {
  const bad = (code: string, msg: string): boolean => {
    b.err(code, at, msg);
    return false;
  };
  switch (e.k) {
    case 'error':
    case 'outVar':
    case 'discard':
      return true;
    case 'local': {
      const v = e.v;
      v.written = true;
      if (v.readonlyWhy === 'foreach')
        return bad(
          how === 'assign' || how === 'incdec' ? 'CS1656' : 'CS1657',
          `Cannot assign to '${v.name}' because it is a 'foreach iteration variable'`,
        );
      if (v.readonlyWhy === 'using')
        return bad(
          how === 'assign' || how === 'incdec' ? 'CS1656' : 'CS1657',
          `Cannot assign to '${v.name}' because it is a 'using variable'`,
        );
      if (v.readonlyWhy === 'in')
        return bad(
          how === 'ref' || how === 'out' ? 'CS8329' : 'CS8331',
          `Cannot assign to variable '${v.name}' or use it as the right hand side of a ref assignment because it is a readonly variable`,
        );
      if (v.hidden === 'range')
        return bad('CS1947', `Range variable '${v.name}' cannot be assigned to -- it is read only`);
      return true;
    }
    case 'field': {
      if (e.f.isReadonly && !canInit(b, e.f, e.recv)) {
        const st = e.f.isStatic;
        return bad(
          how === 'assign' || how === 'incdec' ? (st ? 'CS0198' : 'CS0191') : st ? 'CS0199' : 'CS0192',
          `A readonly field cannot be assigned to (except in a constructor or init-only setter of the type in which the field is defined or a variable initializer)`,
        );
      }
      if (e.recv && isValueType(e.recv.type) && !e.f.isStatic) return structTarget(b, e.recv, how, at, e.f.name);
      return true;
    }
    case 'elem':
      return true;
    case 'prop': {
      const p = e.p;
      if (p.retRef) {
        if (p.retRef === 'ref readonly')
          return bad(
            how === 'assign' ? 'CS8331' : 'CS8329',
            'Cannot assign to property because it is a readonly variable',
          );
        return true;
      }
      if (how === 'ref' || how === 'out')
        return bad('CS0206', 'A non ref-returning property or indexer may not be used as an out or ref value');
      if (!p.setter) {
        if (
          p.field &&
          b.func.kind === 'method' &&
          (b.func.method.mkind === 'ctor' || b.func.method.mkind === 'cctor') &&
          p.owner === b.type &&
          (p.isStatic || e.recv?.k === 'this')
        )
          return true;
        const ov = p.isOverride ? inheritedSetter(b, p, e.owner) : null;
        if (ov) {
          e.p = ov.p;
          e.owner = ov.owner;
          return isWritable(b, e, how, at);
        }
        return bad('CS0200', `Property or indexer '${describe(p)}' cannot be assigned to -- it is read only`);
      }
      if (p.setter.isInit && !b.initAllowed(e))
        return bad(
          'CS8852',
          `Init-only property or indexer '${describe(p)}' can only be assigned in an object initializer, or on 'this' or 'base' in an instance constructor or an 'init' accessor.`,
        );
      if (!accessible(b, p.setter, e.owner, e.recv?.type ?? null))
        return bad(
          'CS0272',
          `The property or indexer '${describe(p)}' cannot be used in this context because the set accessor is inaccessible`,
        );
      if (e.recv && isValueType(e.recv.type) && e.recv.k !== 'this' && !p.isStatic && !p.setter.isReadonly)
        return structTarget(b, e.recv, how, at, p.name);

      return true;
    }
    case 'this':
      if (b.type.kind !== 'struct' || (b.type.isReadonly && b.func.method.mkind !== 'ctor'))
        return bad('CS1604', "Cannot assign to 'this' because it is read-only");
      return true;
    case 'call':
      if (e.m.def.retRef === 'ref') return true;
      if (e.m.def.retRef) return bad('CS8331', 'readonly');
      return bad(
        how === 'incdec' ? 'CS1059' : how === 'assign' ? 'CS0131' : 'CS1510',
        'The left-hand side of an assignment must be a variable, property or indexer',
      );
    case 'seq':
      return isWritable(b, e.value, how, at);
    case 'condAccess':
      if (how === 'assign') return b.refuse('null-conditional assignment', at);
      return bad('CS1510', 'A ref or out value must be an assignable variable');
    case 'conv':
      if (e.c.k === 'identity' && e.lvalue) return isWritable(b, e.e, how, at);
      return bad(
        how === 'incdec' ? 'CS1059' : how === 'assign' ? 'CS0131' : 'CS1510',
        'The left-hand side of an assignment must be a variable, property or indexer',
      );
    case 'cond':
      if (e.isRef) return true;
      return bad(
        how === 'assign' ? 'CS0131' : how === 'incdec' ? 'CS1059' : 'CS1510',
        'The left-hand side of an assignment must be a variable, property or indexer',
      );
    case 'tupleLit':
    case 'tuple':
      return true;
    case 'group':
      return bad('CS1656', `Cannot assign to '${e.name}' because it is a 'method group'`);
    case 'event':
      return bad(
        'CS0070',
        `The event '${describe(e.ev)}' can only appear on the left hand side of += or -= (except when used from within the type '${e.ev.owner.name}')`,
      );
    case 'assign':
      return bad(
        how === 'incdec' ? 'CS1059' : how === 'assign' ? 'CS0131' : 'CS1510',
        'The left-hand side of an assignment must be a variable, property or indexer',
      );
    default:
      return bad(
        how === 'incdec' ? 'CS1059' : how === 'assign' ? 'CS0131' : 'CS1510',
        how === 'assign'
          ? 'The left-hand side of an assignment must be a variable, property or indexer'
          : how === 'incdec'
            ? 'The operand of an increment or decrement operator must be a variable, property or indexer'
            : 'A ref or out value must be an assignable variable',
      );
  }
}
function inheritedSetter(b: Binder, p: Property, owner: Type): { p: Property; owner: Type } | null {
  for (let c = b.model.baseOf(owner); c; c = b.model.baseOf(c))
    for (const q of b.model.members(c.def, p.name))
      if (q.kind === 'property' && q.setter) {
        b.model.sig(q);
        return { p: q, owner: c };
      }
  return null;
}
function canInit(b: Binder, f: Field, recv: B | null): boolean {
  if (f.owner !== b.type) return false;
  const m = b.func.method;
  if (b.func.kind !== 'method') return false;
  if (b.inInitializer) return true;
  return f.isStatic
    ? m.mkind === 'cctor'
    : (m.mkind === 'ctor' || (m.mkind === 'set' && m.isInit === true)) && recv?.k === 'this';
}
/** Assigning into a struct reached through something that is no variable: CS1612 and its relatives. */
function structTarget(b: Binder, recv: B, how: string, at: { start: number; end: number }, name: string): boolean {
  switch (recv.k) {
    case 'prop':
      if (recv.p.retRef === 'ref') return true;
      b.err(
        'CS1612',
        { start: recv.start, end: recv.end },
        `Cannot modify the return value of '${describe(recv.p)}' because it is not a variable`,
      );
      return false;
    case 'call':
      if (recv.m.def.retRef === 'ref') return true;
      b.err(
        'CS1612',
        { start: recv.start, end: recv.end },
        `Cannot modify the return value of '${describe(recv.m.def)}' because it is not a variable`,
      );
      return false;
    case 'local':
      if (recv.v.readonlyWhy === 'foreach') {
        b.err('CS1654', at, `Cannot modify members of '${recv.v.name}' because it is a 'foreach iteration variable'`);
        return false;
      }
      if (recv.v.readonlyWhy === 'using') {
        b.err('CS1654', at, `Cannot modify members of '${recv.v.name}' because it is a 'using variable'`);
        return false;
      }
      if (recv.v.readonlyWhy === 'in') {
        b.err(
          'CS8332',
          at,
          `Cannot assign to a member of variable '${recv.v.name}' or use it as the right hand side of a ref assignment because it is a readonly variable`,
        );
        return false;
      }
      return true;
    case 'field':
      if (recv.f.isReadonly && !canInit(b, recv.f, recv.recv)) {
        b.err(
          recv.f.isStatic
            ? how === 'ref' || how === 'out'
              ? 'CS1651'
              : 'CS1650'
            : how === 'ref' || how === 'out'
              ? 'CS1649'
              : 'CS1648',
          at,
          `Members of readonly field '${recv.f.name}' cannot be modified (except in a constructor or a variable initializer)`,
        );
        return false;
      }
      if (recv.recv && isValueType(recv.recv.type)) return structTarget(b, recv.recv, how, at, name);
      return true;
    case 'this':
      if (b.func.method.isReadonly || b.type.isReadonly) {
        if (b.func.method.mkind === 'ctor' || b.func.method.isInit) return true;
        b.err('CS1604', at, 'Cannot assign because it is read-only');
        return false;
      }
      return true;
    case 'elem':
    case 'error':
      return true;
    case 'seq':
      return structTarget(b, recv.value, how, at, name);
    case 'conv':
      if (recv.c.k === 'identity' && recv.lvalue) return structTarget(b, recv.e, how, at, name);
      if (recv.c.k === 'unbox') {
        b.err('CS0445', at, 'Cannot modify the result of an unboxing conversion');
        return false;
      }
      b.err(
        how === 'assign' ? 'CS0131' : 'CS1510',
        at,
        'The left-hand side of an assignment must be a variable, property or indexer',
      );
      return false;
    default:
      b.err(
        'CS1612',
        { start: recv.start, end: recv.end },
        'Cannot modify the return value because it is not a variable',
      );
      return false;
  }
}
export function describe(m: Member): string {
  if (m.kind === 'type') return m.def.name;
  const n = m.kind === 'method' && m.mkind === 'ctor' ? m.owner.name : m.name;
  const o = m.owner.name;
  if (m.kind === 'method') return `${o}.${n}(${m.params.map((p) => show(p.type)).join(', ')})`;
  return `${o}.${n === 'this[]' ? 'this[]' : n}`;
}

// ---- constants ----
export function constantOf(b: Binder, f: Field): { type: Type; value: ConstValue } | null {
  if (f.value !== undefined) return f.value;
  if (f.busy) {
    b.model.error(
      'CS0110',
      f.start,
      f.end,
      `The evaluation of the constant value for '${describe(f)}' involves a circular definition`,
      2,
    );
    return (f.value = null);
  }
  f.busy = true;
  const t = b.model.fieldType(f);
  let v: { type: Type; value: ConstValue } | null = null;
  if (f.owner.kind === 'enum') {
    const u = f.owner.enumType!;
    const prev = (f as Field & { previous?: Field | null }).previous;
    if (f.init) {
      const c = constExpr(b, f, f.init, u);
      if (c !== null) v = { type: t, value: c };
    } else if (prev) {
      const p = constantOf(b, prev);
      if (p) {
        const n = BigInt(p.value as Int) + 1n;
        const i = n >= -9007199254740991n && n <= 9007199254740991n ? Number(n) : n;
        if (!fits(i, numOf(u)!)) {
          if (!f.owner.library)
            b.model.error(
              'CS0543',
              f.start,
              f.start + f.name.length,
              `'${f.name}': the enumerator value is too large to fit in its type`,
              1,
            );
        } else v = { type: t, value: i };
      }
    } else v = { type: t, value: 0 };
  } else if (f.init) {
    const c = constExpr(b, f, f.init, t);
    if (c !== undefined && (c !== null || isReferenceType(t))) v = { type: t, value: c };
  }
  f.busy = false;
  return (f.value = v);
}
/** Types a constant may be declared with: the numbers, bool, string, enums, and references (for null). */
export function constType(t: Type): boolean {
  if (t.kind === 'error' || isReferenceType(t)) return true;
  return isEnum(t) || numOf(t) !== null || t.is('System.Boolean') || t.is('System.IntPtr') || t.is('System.UIntPtr');
}
function constExpr(b: Binder, f: Field, x: Expr, t: Type): ConstValue | null {
  const c = b.child(f.owner, f.scope, f.file);
  c.staticContext = true;
  c.inInitializer = true;
  c.enumInit = f.owner.kind === 'enum' ? f.owner : null;
  const typeBad = f.owner.kind !== 'enum' && !f.owner.library && !constType(t);
  if (typeBad) {
    const at = f.syntaxType ?? { start: f.start, end: f.end };
    c.err('CS0283', at, `The type '${show(t)}' cannot be declared const`);
  }
  const notConstant = (): null => {
    c.err('CS0133', x, `The expression being assigned to '${describe(f)}' must be constant`);
    return null;
  };
  if (x.k === 'arrayInit' && t.kind === 'array') return notConstant();
  let e = bindValue(c, x);
  if (f.owner.kind === 'enum' && e.type.kind === 'named' && isEnum(e.type)) e = { ...e, type: e.type.def.enumType! };
  const original = e.cv;
  e = convertTo(c, e, t, x);
  if (e.k === 'error' || (typeBad && original === null)) return null;
  if (e.cv === undefined) {
    if (!f.owner.library) {
      if (original === undefined) return notConstant();
      c.err(
        'CS0134',
        x,
        `'${f.name}' is of type '${show(t)}'. A const field of a reference type other than string can only be initialized with null.`,
      );
    }
    return null;
  }
  return e.cv;
}
export function constDefault(
  b: Binder,
  p: ParamSym,
  m: Method | Property,
): { type: Type; value: ConstValue } | undefined {
  if (p.defValue !== undefined) return p.defValue ?? undefined;
  if (!p.def) {
    p.defValue = null;
    return undefined;
  }
  const c = b.child(m.owner, m.scope, m.file);
  c.staticContext = true;
  if (m.kind === 'method' && m.tparams.length) c.mparams = [m.tparams];
  const e0 = bindValue(c, p.def);
  const cv = implicitConv(c, e0, p.type);
  const e = cv ? applyConv(c, e0, p.type, cv) : e0;
  if (e.k === 'default' || e0.k === 'defaultLit') {
    p.defValue = null;
    return undefined;
  }
  if (e.cv !== undefined) return (p.defValue = { type: e.type, value: e.cv });
  if (e.k === 'conv' && e.e.cv !== undefined) return (p.defValue = { type: e.e.type, value: e.e.cv });
  p.defValue = null;
  return undefined;
}
