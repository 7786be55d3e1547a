// Invocations: method groups, delegates, local functions; their errors; method group conversions (ECMA-334 §12.8.10, §10.8).
import type { Arg, Expr } from '../ast.ts';
import { type B, type BArg0, type Conv } from './bound.ts';
import { type Binder, extensionLevels, lookup } from './binder.ts';
import { type Candidate, type Failure, finishArgs, type Match, resolve, type Resolution } from './overload.ts';
import { applyConv, bindArgValue, bindExpr, constDefault, describe, isWritable } from './expressions.ts';
import { delegateSig, reportLambda } from './lambda.ts';
import {
  errorType,
  isValueType,
  type Method,
  type ParamSym,
  type Property,
  sameType,
  show,
  subst,
  type Type,
} from './types.ts';
import { implicitConv, standardConv } from './convert.ts';
import { makeParamsCollection } from './collections.ts';

export function bindArgs(b: Binder, args: Arg[]): BArg0[] {
  let named = false;
  return args.map((a) => {
    if (a.name !== undefined) named = true;
    void named;
    if (a.e.k === 'declare' && a.ref === 'out') {
      const d = a.e.d;
      const isVar =
        a.e.type.k === 'named' && a.e.type.parts[0]!.id === 'var' && a.e.type.parts.length === 1 && !a.e.type.alias;
      if (d.k === 'discard') {
        const t = isVar ? errorType : b.resolve(a.e.type);
        return {
          e: isVar
            ? {
                k: 'outVar',
                name: '_',
                local: null,
                nstart: d.start,
                isDiscard: true,
                type: errorType,
                start: a.e.start,
                end: a.e.end,
              }
            : { k: 'discard', type: t, start: a.e.start, end: a.e.end, lvalue: true },
          ref: 'out',
          name: a.name,
          nameStart: a.nameStart,
          syntax: a,
        };
      }
      if (d.k === 'single') {
        if (isVar) {
          const v = b.declare(d.name, errorType, d);
          v.isConst = false;
          return {
            e: {
              k: 'outVar',
              name: d.name,
              local: v,
              nstart: d.start,
              isDiscard: false,
              type: errorType,
              start: a.e.start,
              end: a.e.end,
            },
            ref: 'out',
            name: a.name,
            nameStart: a.nameStart,
            syntax: a,
          };
        }
        const v = b.declare(d.name, b.resolve(a.e.type), d);
        return { e: { ...b.use(v, a.e) }, ref: 'out', name: a.name, nameStart: a.nameStart, syntax: a };
      }
    }
    if (a.ref === 'out' && a.e.k === 'name' && a.e.id === '_' && !b.findLocal('_'))
      return {
        e: {
          k: 'outVar',
          name: '_',
          local: null,
          nstart: a.e.start,
          isDiscard: true,
          type: errorType,
          start: a.e.start,
          end: a.e.end,
        },
        ref: 'out',
        name: a.name,
        nameStart: a.nameStart,
        syntax: a,
      };
    const e = bindArgValue(b, a.e);
    if (a.ref === 'ref' || a.ref === 'out') {
      if (e.k !== 'error') isWritable(b, e, a.ref === 'out' ? 'out' : 'ref', a.e);
    }
    return { e, ref: a.ref, name: a.name, nameStart: a.nameStart, syntax: a };
  });
}
export function bindCall(b: Binder, x: Expr & { k: 'call' }): B {
  if (x.f.k === 'name' && x.f.id === 'nameof' && !x.f.targs && !b.findLocal('nameof')) {
    const l = lookup(b, b.type.open, 'nameof');
    if (!l.found.length) return nameofExpr(b, x);
  }
  const f = bindExpr(b, x.f, true);
  return finishCall(b, f, x);
}
function nameofExpr(b: Binder, x: Expr & { k: 'call' }): B {
  const a = x.args[0]?.e;
  let name = '';
  if (a?.k === 'name') name = a.id;
  else if (a?.k === 'member') name = a.id;
  else if (a?.k === 'alias') name = a.id;
  else if (a?.k === 'predefined') {
    b.err('CS8081', a, 'Expression does not have a name.');
  } else if (a?.k === 'this' || a?.k === 'lit' || a?.k === 'call' || a) {
    b.err('CS8081', a ?? x, 'Expression does not have a name.');
    return b.const(b.T.string, '', x);
  }
  if (a) {
    const st = b.staticContext;
    b.nameofDepth++;
    b.staticContext = false;
    const f = b.func.usesThis;
    bindExpr(b, a, true);
    b.func.usesThis = f;
    b.staticContext = st;
    b.nameofDepth--;
  }
  return b.const(b.T.string, name, x);
}
export function finishCall(
  b: Binder,
  f: B,
  x: { args: Arg[]; start: number; end: number; f: Expr; open?: number },
  nameAt?: { start: number; end: number },
): B {
  const args = bindArgs(b, x.args);
  if (f.k === 'error') {
    for (const a of args) settle(b, a.e);
    return b.error(x);
  }
  if (f.k === 'group') return callGroup(b, f, args, x, nameAt);
  if (f.k === 'typeRef') {
    b.err('CS1955', x.f, `Non-invocable member '${show(f.t)}' cannot be used like a method.`);
    return b.error(x);
  }
  if (f.k === 'nsRef') {
    b.err('CS0118', x.f, `'${f.name}' is a namespace but is used like a variable`);
    return b.error(x);
  }
  const v = f.k === 'propGroup' ? f : f;
  const d = v.type.kind === 'named' ? delegateSig(b, v.type) : null;
  if (!d) {
    if (v.type.kind === 'error') return b.error(x);
    const nm = x.f.k === 'name' ? x.f.id : x.f.k === 'member' ? x.f.id : '';
    const at = x.f.k === 'member' ? { start: x.f.nameStart, end: x.f.end } : x.f;
    if (nm && (f.k === 'prop' || f.k === 'field'))
      b.err('CS1955', at, `Non-invocable member '${nm}' cannot be used like a method.`);
    else b.err('CS0149', x.f, 'Method name expected');
    return b.error(x);
  }
  const m = b.model.members(v.type.def, 'Invoke')[0] as Method;
  const r = resolve(b, [{ m, owner: v.type }], args, null);
  if (!r.best) {
    reportFailure(b, r, args, show(v.type), x, x, 'delegate');
    return { ...b.error(x), type: errorType };
  }
  const fin = finishArgs(b, r.best, args, x, applyConv, paramDefault, (bb, t, e, items) =>
    makeParamsCollection(bb, t, e, items, x),
  );
  fixOutVars(b, r.best, args);
  return {
    k: 'call',
    recv: v,
    m: { def: m, owner: v.type, targs: [] },
    args: fin.args,
    virt: true,
    ...(fin.order ? { order: fin.order } : {}),
    type: d.ret,
    start: x.start,
    end: x.end,
    lvalue: !!d.retRef,
  };
}
/** Gives `out var` its type once the parameter is known. */
export function fixOutVars(b: Binder, r: Match, args: BArg0[]): void {
  args.forEach((a, i) => {
    if (a.e.k === 'outVar') {
      const t = r.map[i]! >= 0 ? r.types[r.map[i]!]! : errorType;
      if (a.e.local) a.e.local.type = t;
      a.e.type = t;
    }
  });
  void b;
}
export function settle(b: Binder, e: B): void {
  if (e.k === 'outVar' && e.local) e.local.type = errorType;
  if (e.k === 'ulambda') {
    /* body errors are not reported when the call itself fails */
  }
  void b;
}

export function callGroup(
  b: Binder,
  g: B & { k: 'group' },
  args: BArg0[],
  x: { start: number; end: number; f: Expr; open?: number },
  nameAt?: { start: number; end: number },
): B {
  const at = nameAt ?? { start: g.nameStart, end: x.f.end };
  const anyBad = args.some(
    (a) =>
      a.e.k === 'error' ||
      (a.e.type.kind === 'error' &&
        ![
          'ulambda',
          'group',
          'defaultLit',
          'newTarget',
          'collectionLit',
          'outVar',
          'condTarget',
          'switchTarget',
          'throw',
          'tupleLit',
          'typeRef',
        ].includes(a.e.k)),
  );
  let r: Resolution = { best: null, ambiguous: null, failures: [] };
  let cands: Candidate[] = g.methods.map((m) => ({ m: m.m, owner: m.owner }));
  const instance = cands.length > 0;
  if (instance) r = resolve(b, cands, args, g.targs);
  let ext = false;
  let extFail: Resolution | null = null;
  let all = args;
  if (!r.best && !r.ambiguous && g.recv && !g.viaType && g.recv.k !== 'baseRef') {
    const recvArg: BArg0 = { e: g.recv, ref: '', syntax: null };
    for (const level of extensionLevels(b, g.name)) {
      all = [recvArg, ...args];
      const refThis = level.filter((c) => {
        b.model.sig(c.m);
        return true;
      });
      const rr = resolve(b, refThis, all, g.targs);
      if (rr.best || rr.ambiguous) {
        r = rr;
        ext = true;
        cands = refThis;
        break;
      }
      if (!extFail) extFail = rr;
      else extFail.failures.push(...rr.failures);
    }
  }
  if (!r.best) {
    for (const a of args) settle(b, a.e);
    if (anyBad) {
      return errCall(b, r, extFail, x);
    }
    if (r.ambiguous) {
      b.err(
        'CS0121',
        at,
        `The call is ambiguous between the following methods or properties: '${describe(r.ambiguous[0]!.m)}' and '${describe(r.ambiguous[1]!.m)}'`,
      );
      return errCall(b, r, null, x);
    }
    if (!instance && !extFail) {
      noSuchMember(b, g, at);
      return b.error(x);
    }
    if (!instance && extFail) {
      const usable = extFail.failures.filter(
        (f) =>
          !(f.kind === 'infer' && !receiverFits(b, g.recv!, f.cand)) &&
          !(f.kind === 'args' && f.bad!.includes(0)) &&
          f.kind !== 'arity',
      );
      if (!usable.length) {
        const inf =
          extFail.failures.find((f) => f.kind === 'args' && f.bad!.includes(0)) ??
          extFail.failures.find((f) => f.kind === 'constraint');
        if (inf && inf.kind === 'args') {
          b.err(
            'CS1929',
            g.recv!,
            `'${show(g.recv!.type)}' does not contain a definition for '${g.name}' and the best extension method overload requires a receiver of another type`,
          );
          return b.error(x);
        }
        noSuchMember(b, g, at);
        return b.error(x);
      }
      reportFailure(
        b,
        { best: null, ambiguous: null, failures: usable },
        [{ e: g.recv!, ref: '', syntax: null }, ...args],
        g.name,
        x,
        at,
        'extension',
      );
      return errCall(b, extFail, null, x);
    }
    if (extFail && extFail.failures.length) {
      const better = extFail.failures.filter((f) => f.kind === 'args' && !f.bad!.includes(0));
      if (better.length && !r.failures.some((f) => f.kind === 'args')) {
        reportFailure(
          b,
          { best: null, ambiguous: null, failures: better },
          [{ e: g.recv!, ref: '', syntax: null }, ...args],
          g.name,
          x,
          at,
          'extension',
        );
        return errCall(b, r, null, x);
      }
    }
    reportFailure(b, r, args, g.name, x, at, 'method');
    return errCall(b, r, null, x);
  }
  const m = r.best.m as Method;
  const owner = r.best.owner;
  // static or instance as the receiver asks
  let recv = g.recv;
  if (!ext) {
    if (m.isStatic) {
      if (recv && !g.viaType && recv.k !== 'this' && !g.colorType) {
        b.err(
          'CS0176',
          x.f,
          `Member '${describe(m)}' cannot be accessed with an instance reference; qualify it with a type name instead`,
        );
        return { ...b.error(x), type: subst(m.ret, owner.args, r.best.targs) };
      }
      recv = null;
    } else if (m.mkind !== 'local') {
      if (g.viaType && !g.colorType) {
        b.err(
          'CS0120',
          x.f,
          `An object reference is required for the non-static field, method, or property '${describe(m)}'`,
        );
        return { ...b.error(x), type: subst(m.ret, owner.args, r.best.targs) };
      }
      if (recv?.k === 'this' && recv.synth) {
        if (b.staticContext || (b.func.isStatic && b.func.kind !== 'method')) {
          b.err(
            b.func.kind !== 'method' && !b.staticContext
              ? 'CS8821'
              : b.ctorInitializer
                ? 'CS0120'
                : b.inInitializer
                  ? 'CS0236'
                  : 'CS0120',
            x.f.k === 'name' ? x.f : at,
            `An object reference is required for the non-static field, method, or property '${describe(m)}'`,
          );
          return { ...b.error(x), type: subst(m.ret, owner.args, r.best.targs) };
        }
      }
    }
  }
  if (
    m.name === 'Finalize' &&
    m.params.length === 0 &&
    !b.type.library &&
    (m.mkind === 'dtor' || m.owner.full === 'System.Object')
  ) {
    b.err(
      g.recv?.k === 'baseRef' ? 'CS0250' : 'CS0245',
      { start: x.start, end: x.end },
      'Destructors and object.Finalize cannot be called directly. Consider calling IDisposable.Dispose if available.',
    );
    return b.error(x);
  }
  return makeCall(b, r.best, ext ? all : args, recv, ext, g, x, at);
}
function receiverFits(b: Binder, recv: B, c: Candidate): boolean {
  if (c.m.kind !== 'method') return true;
  b.model.sig(c.m);
  const p = c.m.params[0]!.type;
  if (p.kind === 'tparam') return true;
  if (p.kind === 'named' && p.open) {
    if (p.def.kind === 'interface')
      return (
        (recv.type.kind === 'named' && recv.type.def === p.def) ||
        b.model.interfacesOf(recv.type).some((i) => i.def === p.def) ||
        recv.type.kind === 'error'
      );
    return recv.type.kind === 'named' && b.model.derives(recv.type.def, p.def);
  }
  if (p.kind === 'array') return recv.type.kind === 'array';
  return !!implicitConv(b, recv, p);
}
function errCall(b: Binder, r: Resolution, e: Resolution | null, x: { start: number; end: number }): B {
  // an error call keeps the type when all candidates agree on it
  const fs = [...r.failures, ...(r.ambiguous ?? []).map((m) => ({ cand: { m: m.m, owner: m.owner } }))];
  void e;
  const ts = new Set(
    fs.map((f) =>
      f.cand.m.kind === 'method'
        ? f.cand.m.tparams.length
          ? errorType
          : subst(b.model.sig(f.cand.m).ret, f.cand.owner.args, [])
        : errorType,
    ),
  );
  return { ...b.error(x), type: ts.size === 1 ? [...ts][0]! : errorType };
}
export function noSuchMember(b: Binder, g: B & { k: 'group' }, at: { start: number; end: number }): void {
  if (g.inaccessible) {
    b.err('CS0122', at, `'${show(g.recv!.type)}.${g.name}' is inaccessible due to its protection level`);
    return;
  }
  if (g.viaType) {
    const t = (g.recv as B & { k: 'typeRef' }).t ?? g.recv!.type;
    b.err('CS0117', at, `'${show(t)}' does not contain a definition for '${g.name}'`);
    return;
  }
  b.err(
    'CS1061',
    at,
    `'${show(g.recv!.type)}' does not contain a definition for '${g.name}' and no accessible extension method '${g.name}' accepting a first argument of type '${show(g.recv!.type)}' could be found (are you missing a using directive or an assembly reference?)`,
  );
}
export function localTargs(b: Binder, m: Method, targs: Type[]): Type[] {
  if (m.mkind !== 'local') return targs;
  const outer: Type[] = [];
  for (const ps of b.mparams) for (const p of ps) if (!m.tparams.includes(p)) outer[p.index] = p.type;
  const out: Type[] = [];
  const n = Math.max(outer.length, targs.length);
  for (let i = 0; i < n; i++) out[i] = targs[i] ?? outer[i]!;
  return out;
}
export function makeCall(
  b: Binder,
  r: Match,
  args: BArg0[],
  recv: B | null,
  ext: boolean,
  g: { recv: B | null; name: string; virt?: boolean } | null,
  x: { start: number; end: number },
  at: { start: number; end: number },
): B {
  const m = r.m as Method;
  b.model.sig(m);
  fixOutVars(b, r, args);
  if (m.tparams.length) b.model.checkConstraints(m.tparams, r.owner.args, r.targs, at, m, 2);
  const ret = subst(m.ret, r.owner.args, r.targs);
  if (m.obsolete && !b.type.library) b.err('CS0619', x, `'${describe(m)}' is obsolete`);
  if (m.isAbstract && g?.recv?.k === 'baseRef') {
    b.err('CS0205', x, `Cannot call an abstract base member: '${describe(m)}'`);
    return { ...b.error(x), type: ret };
  }
  if (
    m.isStatic &&
    (m.isAbstract || m.isVirtual) &&
    r.owner.kind === 'named' &&
    r.owner.def.kind === 'interface' &&
    !(g?.recv?.k === 'typeRef' && g.recv.t.kind === 'tparam') &&
    g?.recv?.k === 'typeRef'
  ) {
    b.err('CS8926', x, 'A static virtual or abstract interface member can be accessed only on a type parameter.');
  }
  if (m.mkind === 'local') {
    const f = (m.local as import('./bound.ts').LocalFunction).func;
    noteLocalCall(b, f, m, at);
  }
  const thisArg = ext ? args[0] : null;
  if (thisArg && m.params[0]!.ref === 'ref') {
    isWritable(b, thisArg.e, 'ref', thisArg.e);
  }
  const fin = finishArgs(b, r, args, x, applyConv, paramDefault, (bb, t, e, items) =>
    makeParamsCollection(bb, t, e, items, x),
  );
  if (m.stub && !m.isAbstract && !m.synth) {
    if (!hasLeaf(m)) {
      if (!b.type.library) b.refuse(`${m.owner.ns}.${m.owner.name}.${m.name}`, at);
    }
  }
  const isBase = g?.recv?.k === 'baseRef';
  if (recv?.k === 'this' || recv?.k === 'baseRef') b.captureThis();
  const virt = !isBase && !m.isStatic && (m.isVirtual || m.isAbstract || m.isOverride);
  let rv = recv;
  if (rv?.k === 'typeRef') rv = null;
  if (rv?.k === 'baseRef') rv = { ...rv, k: 'this' };
  const owner = g?.recv?.k === 'typeRef' && g.recv.t.kind === 'tparam' && m.isStatic ? r.owner : r.owner;
  const call: B = {
    k: 'call',
    recv: m.isStatic ? null : rv,
    m: { def: m, owner, targs: localTargs(b, m, r.targs) },
    args: fin.args,
    virt,
    ...(fin.order ? { order: fin.order } : {}),
    type: ret,
    start: x.start,
    end: x.end,
    lvalue: m.retRef === 'ref',
    ext,
    nameStart: at.start,
  };
  if (isBase && (m.isVirtual || m.isAbstract || m.isOverride)) (call as B & { baseOf?: Type }).baseOf = g!.recv!.type;
  if (g?.recv?.k === 'typeRef' && g.recv.t.kind === 'tparam' && m.isStatic)
    (call as B & { constrained?: Type }).constrained = g.recv.t;
  return call;
}
export function hasLeaf(m: Method): boolean {
  void m;
  return false;
}
export function noteLocalCall(
  b: Binder,
  f: import('./bound.ts').Func,
  m: Method,
  at: { start: number; end: number },
): void {
  b.func.calledLocals.add(m);
  void f;
  for (let q: import('./bound.ts').Func | null = b.func; q && q !== f.parent; q = q.parent) {
    if (q.isStatic && q.kind !== 'method' && q !== f && !m.isStatic) {
      b.err('CS8421', at, 'A static local function cannot contain a reference');
      break;
    }
    (q as import('./bound.ts').Func & { localCalls?: Set<Method> }).localCalls ??= new Set();
    (q as import('./bound.ts').Func & { localCalls?: Set<Method> }).localCalls!.add(m);
  }
}
/** The value of an omitted optional argument. */
export function paramDefault(b: Binder, p: ParamSym, t: Type, m: Method | Property, args: BArg0[], map: number[]): B {
  const at = { start: args[0]?.e.start ?? 0, end: args[0]?.e.end ?? 0 };
  if (p.callerExpr) {
    const pub = (m as { publicName?: string[] }).publicName;
    const k = m.params.findIndex((q, i) => (pub?.[i] ?? q.name) === p.callerExpr);
    const i = map.indexOf(k);
    const s = args[i]?.syntax;
    if (s && !b.type.library) return b.const(b.T.string, b.model.sourceText.slice(s.e.start, s.e.end), at);
    if (i >= 0 && args[i]!.e.start < args[i]!.e.end && !b.type.library)
      return b.const(b.T.string, b.model.sourceText.slice(args[i]!.e.start, args[i]!.e.end), at);
    return b.const(b.T.string, null, at);
  }
  const d = constDefault(b, p, m);
  if (d === undefined) return { k: 'default', type: t, ...at };
  if (d.value === null)
    return (t.kind === 'named' && !isValueType(t)) || t.kind === 'array'
      ? b.const(t, null, at)
      : { k: 'default', type: t, ...at };
  const c: B = b.const(d.type, d.value, at);
  if (sameType(d.type, t)) return c;
  const cv = implicitConv(b, c, t) ?? standardConv(b, d.type, t);
  return cv ? applyConv(b, c, t, cv) : c;
}
export function reportFailure(
  b: Binder,
  r: Resolution,
  args: BArg0[],
  name: string,
  x: { start: number; end: number; open?: number },
  at: { start: number; end: number },
  kind: 'method' | 'ctor' | 'delegate' | 'indexer' | 'extension' | 'add',
): void {
  const fs = r.failures;
  if (!fs.length) return;
  if (fs.some((f) => f.cand.m.owner.library && f.cand.m.owner.synthetic === 'opaque') && !b.type.library)
    b.refuse(name, at);
  const bad = fs.filter((f) => f.kind === 'args');
  if (bad.length) {
    // the candidate closest to fitting, first declared among equals
    const f = bestBad(bad);
    const nth = kind === 'extension' ? 0 : 1;
    for (const i of f.bad!) {
      const a = args[i]!;
      const k = f.match!.map[i]!;
      const p = k >= 0 ? f.match!.params[k]! : f.match!.params.at(-1)!;
      const t = k >= 0 ? f.match!.types[k]! : f.match!.elem!;
      const pos = a.syntax ? (a.syntax.e.k === 'declare' ? a.syntax.e : a.syntax.e) : a.e;
      const want = k < 0 ? '' : p.ref;
      if (kind === 'extension' && i === 0) {
        b.err(
          'CS1929',
          a.e,
          `'${show(a.e.type)}' does not contain a definition for '${name}' and the best extension method overload requires a receiver of type '${show(t)}'`,
        );
        return;
      }
      if ((want === 'ref' || want === 'out') && a.ref !== want) {
        b.err('CS1620', pos, `Argument ${i + nth} must be passed with the '${want}' keyword`);
        continue;
      }
      if (a.ref && a.ref !== want && !(a.ref === 'ref' && (want === 'in' || want === 'ref readonly'))) {
        b.err('CS1615', pos, `Argument ${i + nth} may not be passed with the '${a.ref}' keyword`);
        continue;
      }
      if (a.e.k === 'ulambda') {
        reportLambda(b, a.e, t);
        continue;
      }
      if (a.e.k === 'group' && delegateSig(b, t)) {
        const d = delegateSig(b, t)!;
        const only = a.e.methods[0];
        if (
          only &&
          a.e.methods.length === 1 &&
          b.model.sig(only.m).params.length === d.params.length &&
          !groupConversionIgnoringReturn(
            b,
            a.e,
            d.params.map((q) => q.type),
          )
        ) {
          b.err('CS1503', pos, `Argument ${i + nth}: cannot convert from 'method group' to '${show(t)}'`);
          continue;
        }
        if (
          groupConversionIgnoringReturn(
            b,
            a.e,
            d.params.map((q) => q.type),
          )
        ) {
          b.err('CS0407', pos, `'${a.e.name}' has the wrong return type`);
          continue;
        }
        b.err('CS1503', pos, `Argument ${i + nth}: cannot convert from 'method group' to '${show(t)}'`);
        continue;
      }
      b.err('CS1503', pos, `Argument ${i + nth}: cannot convert from '${show(a.e.type)}' to '${show(t)}'`);
    }
    return;
  }
  const inf = fs.find((f) => f.kind === 'infer');
  if (inf) {
    const lam = args.find((a) => a.e.k === 'ulambda');
    void lam;
    b.err(
      'CS0411',
      at,
      `The type arguments for method '${describe(inf.cand.m)}' cannot be inferred from the usage. Try specifying the type arguments explicitly.`,
    );
    return;
  }
  const con = fs.find((f) => f.kind === 'constraint');
  if (con) {
    const m = con.cand.m as Method;
    b.model.checkConstraints(m.tparams, con.cand.owner.args, con.match!.targs, at, m, 2);
    return;
  }
  const place = fs.find((f) => f.kind === 'nontrailing') ?? fs.find((f) => f.kind === 'twice');
  if (place) {
    const n = place.name!;
    const pos = { start: n.nameStart ?? at.start, end: (n.nameStart ?? at.start) + (n.name?.length ?? 0) };
    if (place.kind === 'twice') b.err('CS1740', pos, `Named argument '${n.name}' cannot be specified multiple times`);
    else
      b.err('CS8323', pos, `Named argument '${n.name}' is used out-of-position but is followed by an unnamed argument`);
    return;
  }
  const nm = fs.find((f) => f.kind === 'name');
  if (nm) {
    const n = nm.name!;
    const pos = { start: n.nameStart ?? at.start, end: (n.nameStart ?? at.start) + (n.name?.length ?? 0) };
    if (b.model.sig(nm.cand.m).params.some((p) => p.name === n.name))
      b.err(
        'CS1744',
        pos,
        `Named argument '${n.name}' specifies a parameter for which a positional argument has already been given`,
      );
    else b.err('CS1739', pos, `The best overload for '${name}' does not have a parameter named '${n.name}'`);
    return;
  }
  const miss = fs.filter((f) => f.kind === 'missing'),
    cnt = fs.filter((f) => f.kind === 'count');
  const ar = fs.filter((f) => f.kind === 'arity');
  if (ar.length === fs.length) {
    const m = ar[0]!.cand.m as Method;
    if (!m.tparams.length)
      b.err('CS0308', at, `The non-generic method '${describe(m)}' cannot be used with type arguments`);
    else b.err('CS0305', at, `Using the generic method '${describe(m)}' requires ${m.tparams.length} type arguments`);
    return;
  }
  if (miss.length === 1 && !cnt.length) {
    b.err(
      'CS7036',
      kind === 'indexer' ? x : at,
      `There is no argument given that corresponds to the required parameter '${miss[0]!.missing!.name}' of '${describe(miss[0]!.cand.m)}'`,
    );
    return;
  }
  const n = args.length - (kind === 'extension' ? 1 : 0);
  if (kind === 'ctor') b.err('CS1729', at, `'${name}' does not contain a constructor that takes ${n} arguments`);
  else if (kind === 'delegate')
    b.err('CS1593', 'f' in x ? (x as unknown as { f: Expr }).f : at, `Delegate '${name}' does not take ${n} arguments`);
  else b.err('CS1501', kind === 'indexer' ? x : at, `No overload for method '${name}' takes ${n} arguments`);
}
function bestBad(bad: Failure[]): Failure {
  return bad[0]!;
}

// ---- method group conversions ----
export function groupMatch(
  b: Binder,
  g: B & { k: 'group' },
  params: { type: Type; ref: string }[],
): { r: Match; ext: boolean } | null {
  const args: BArg0[] = params.map((p) => ({
    e: { k: 'default', type: p.type, start: g.start, end: g.end, lvalue: true },
    ref: (p.ref === 'ref readonly' ? 'in' : p.ref) as BArg0['ref'],
    syntax: null,
  }));
  const r = resolve(
    b,
    g.methods.map((m) => ({ m: m.m, owner: m.owner })),
    args,
    g.targs,
  );
  if (r.best) return r.best.expanded ? null : { r: r.best, ext: false };
  if (g.recv && !g.viaType)
    for (const level of extensionLevels(b, g.name)) {
      const rr = resolve(b, level, [{ e: g.recv, ref: '', syntax: null }, ...args], g.targs);
      if (rr.best) return { r: rr.best, ext: true };
    }
  return null;
}
export function groupReturn(b: Binder, g: B & { k: 'group' }, params: Type[]): Type | null {
  if (params.some((p) => p.open && p.kind === 'tparam' && p.tp.isMethod && p.tp.owner && false)) return null;
  const m = groupMatch(
    b,
    g,
    params.map((p) => ({ type: p, ref: '' })),
  );
  if (!m) return null;
  const me = m.r.m as Method;
  return subst(me.ret, m.r.owner.args, m.r.targs);
}
function groupConversionIgnoringReturn(b: Binder, g: B & { k: 'group' }, params: Type[]): boolean {
  return !!groupMatch(
    b,
    g,
    params.map((p) => ({ type: p, ref: '' })),
  );
}
export function groupConversion(b: Binder, g: B & { k: 'group' }, to: Type): Conv | null {
  if (to.is('System.Delegate') || to.is('System.MulticastDelegate') || to.is('System.Object')) {
    const n = naturalGroupType(b, g);
    return n ? { k: 'group', implicit: true, midTo: n } : null;
  }
  const d = delegateSig(b, to);
  if (!d) return null;
  const m = groupMatch(b, g, d.params);
  if (!m) return null;
  const me = m.r.m as Method;
  const ret = subst(me.ret, m.r.owner.args, m.r.targs);
  if (d.ret.is('System.Void') !== ret.is('System.Void')) return null;
  if (!d.ret.is('System.Void')) {
    const c = standardConv(b, ret, d.ret);
    if (!c || !c.implicit || (c.k !== 'identity' && c.k !== 'ref')) return null;
  }
  for (let i = 0; i < d.params.length; i++) {
    const pt = m.r.types[i + (m.ext ? 1 : 0)]!;
    const c = standardConv(b, d.params[i]!.type, pt);
    if (!c || (c.k !== 'identity' && c.k !== 'ref')) return null;
  }
  return { k: 'group', implicit: true };
}
export function naturalGroupType(b: Binder, g: B & { k: 'group' }): Type | null {
  if (g.methods.length !== 1) return null;
  const m = g.methods[0]!;
  b.model.sig(m.m);
  if (m.m.tparams.length && !g.targs) return null;
  if (m.m.params.some((p) => p.ref)) return null;
  const ps = m.m.params.map((p) => subst(p.type, m.owner.args, g.targs ?? []));
  const r = subst(m.m.ret, m.owner.args, g.targs ?? []);
  return r.is('System.Void')
    ? ps.length
      ? b.model.lib.type('System.Action`' + ps.length, ...ps)
      : b.model.lib.type('System.Action')
    : b.model.lib.type('System.Func`' + (ps.length + 1), ...ps, r);
}
export function finishGroup(b: Binder, g: B & { k: 'group' }, to: Type, c: Conv): B {
  if (c.midTo) to = c.midTo;
  const d = delegateSig(b, to)!;
  const m = groupMatch(b, g, d.params)!;
  const me = m.r.m as Method;
  let recv = me.isStatic && !m.ext ? null : g.recv;
  if (recv?.k === 'typeRef') recv = null;
  if (!me.isStatic && me.mkind !== 'local' && g.viaType && !g.colorType) {
    b.err(
      'CS0120',
      g,
      `An object reference is required for the non-static field, method, or property '${describe(me)}'`,
    );
    return b.error(g);
  }
  if (!me.isStatic && me.mkind !== 'local' && recv?.k === 'this' && recv.synth && b.staticContext) {
    b.err(
      b.inInitializer ? 'CS0236' : 'CS0120',
      g,
      `An object reference is required for the non-static field, method, or property '${describe(me)}'`,
    );
    return b.error(g);
  }
  const virt = recv?.k !== 'baseRef' && (me.isVirtual || me.isAbstract || me.isOverride);
  if (recv?.k === 'this' || recv?.k === 'baseRef') {
    b.captureThis();
    recv = { ...recv, k: 'this' };
  }
  if (me.mkind === 'local') (me as Method & { converted?: boolean }).converted = true;
  if (me.mkind === 'local') noteLocalCall(b, (me.local as import('./bound.ts').LocalFunction).func, me, g);
  if (me.stub && !me.isAbstract && !b.type.library) b.refuse(`${me.owner.ns}.${me.owner.name}.${me.name}`, g);
  return {
    k: 'delegate',
    recv: recv && isValueType(recv.type) ? { ...recv } : recv,
    m: { def: me, owner: m.r.owner, targs: localTargs(b, me, m.r.targs) },
    virt,
    ext: m.ext,
    type: to,
    start: g.start,
    end: g.end,
  };
}
