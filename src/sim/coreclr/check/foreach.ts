// The enumeration pattern of foreach and spreads (ECMA-334 §13.9.5), and disposal (§13.14).
import { type B, type ForEachInfo, type UsingInfo } from './bound.ts';
import { type Binder, lookup } from './binder.ts';
import { implicitConv } from './convert.ts';
import { applyConv, memberOf } from './expressions.ts';
import { callGroup } from './calls.ts';
import { awaitOf } from './async.ts';
import { errorType, isNullableT, isReferenceType, isValueType, type Method, show, type Type } from './types.ts';

const none = { k: 'missing' as const, start: 0, end: 0 };
function invoke(b: Binder, recv: B, name: string, x: { start: number; end: number }): B | null {
  const r = b.model.quietly(() => {
    const g = memberOf(b, recv, { id: name, targs: null, nameStart: x.start, start: x.start, end: x.end }, true, none);
    return g.k === 'group' ? callGroup(b, g, [], { start: x.start, end: x.end, f: none }) : null;
  });
  return r.errors || !r.value || r.value.k === 'error' ? null : r.value;
}
export function forEachInfo(
  b: Binder,
  e: B,
  x: { start: number; end: number },
  _want: Type | null,
  isAsync = false,
): ForEachInfo | null {
  const t = e.type;
  const collTemp = b.temp(t, 'coll');
  const enumTemp0 = b.temp(errorType, 'enum');
  const hole = b.temp(errorType, 'cur');
  const base = { enumTemp: enumTemp0, collTemp, conv: b.error(x), hole };
  if (t.kind === 'error') return null;
  if (t.kind === 'array') return { ...base, kind: 'array', elem: t.elem, mdRank: t.rank };
  if (t.is('System.String')) return { ...base, kind: 'string', elem: b.T.char };
  const coll = b.use(collTemp, x);
  const fail = (): null => {
    b.err(
      isAsync ? 'CS8411' : 'CS1579',
      x,
      `foreach statement cannot operate on variables of type '${show(t)}' because '${show(t)}' does not contain a public instance or extension definition for 'GetEnumerator'`,
    );
    return null;
  };
  let get: B | null = null;
  const own = lookup(b, t, 'GetEnumerator').found.some(
    (f) => f.m.kind === 'method' && !f.m.isStatic && b.model.sig(f.m).params.length === 0 && f.m.access === 'public',
  );
  if (isAsync) {
    get = invoke(b, coll, 'GetAsyncEnumerator', x);
    if (!get) return fail();
  } else if (own && t.kind !== 'tparam') get = invoke(b, coll, 'GetEnumerator', x);
  if (!get) {
    const all =
      t.kind === 'named' && t.def.kind === 'interface' ? [t, ...b.model.interfacesOf(t)] : b.model.interfacesOf(t);
    const gs = all.filter((i) => i.kind === 'named' && i.def.full === 'System.Collections.Generic.IEnumerable`1');
    if (gs.length > 1) {
      b.err(
        'CS1640',
        x,
        `foreach statement cannot operate on variables of type '${show(t)}' because it implements multiple instantiations of 'IEnumerable<T>'`,
      );
      return null;
    }
    const i = gs[0] ?? all.find((q) => q.is('System.Collections.IEnumerable'));
    if (i) {
      const m = b.model.members(i.def, 'GetEnumerator')[0] as Method;
      b.model.sig(m);
      const c = implicitConv(b, coll, i);
      const ret = i.args.length
        ? b.model.lib.type('System.Collections.Generic.IEnumerator`1', i.args[0]!)
        : b.model.lib.type('System.Collections.IEnumerator');
      get = {
        k: 'call',
        recv: c && t.kind !== 'tparam' ? applyConv(b, coll, i, c) : coll,
        m: { def: m, owner: i, targs: [] },
        args: [],
        virt: true,
        type: ret,
        start: x.start,
        end: x.end,
      };
    } else get = invoke(b, coll, 'GetEnumerator', x);
  }
  if (!get) return fail();
  const et = get.type;
  const enumTemp = b.temp(et, 'enum');
  const en = b.use(enumTemp, x);
  const move = invoke(b, en, isAsync ? 'MoveNextAsync' : 'MoveNext', x);
  const cur = b.model.quietly(() =>
    memberOf(b, en, { id: 'Current', targs: null, nameStart: x.start, start: x.start, end: x.end }, false, none),
  );
  if (!move || cur.errors || cur.value.k === 'error' || (!isAsync && !move.type.is('System.Boolean'))) {
    b.err(
      'CS0202',
      x,
      `foreach requires that the return type '${show(et)}' of 'GetEnumerator()' must have a suitable public 'MoveNext' method and public 'Current' property`,
    );
    return null;
  }
  let dispose: B | null = null,
    disposeCast = false;
  const ID = b.model.lib.type(isAsync ? 'System.IAsyncDisposable' : 'System.IDisposable');
  if (isValueType(et) || et.kind === 'tparam' || isReferenceType(et)) {
    const impl = b.model.satisfies(et, ID);
    const dm = b.model.members(ID.def, isAsync ? 'DisposeAsync' : 'Dispose')[0] as Method;
    b.model.sig(dm);
    if (impl)
      dispose = {
        k: 'call',
        recv: en,
        m: { def: dm, owner: ID, targs: [] },
        args: [],
        virt: true,
        type: isAsync ? b.model.sig(dm).ret : b.T.void,
        start: x.start,
        end: x.end,
      };
    else if (et.kind === 'named' && et.def.isRefStruct) {
      const p = lookup(b, et, 'Dispose').found.length ? invoke(b, en, 'Dispose', x) : null;
      if (p) dispose = p;
    } else if (isReferenceType(et) && !(et.kind === 'named' && et.def.isSealed) && !isAsync) {
      disposeCast = true;
      dispose = {
        k: 'call',
        recv: en,
        m: { def: dm, owner: ID, targs: [] },
        args: [],
        virt: true,
        type: b.T.void,
        start: x.start,
        end: x.end,
      };
    }
  }
  return {
    ...base,
    kind: 'pattern',
    elem: cur.value.type,
    getEnumerator: get,
    enumType: et,
    enumTemp,
    current: cur.value,
    moveNext: isAsync ? awaitOf(b, move, x) : move,
    dispose: isAsync && dispose ? awaitOf(b, dispose, x) : dispose,
    disposeCast,
    isAsync,
  };
}
/** How a `using` resource is disposed; null (reported) when it cannot be. */
export function usingInfo(b: Binder, t: Type, at: { start: number; end: number }, isAsync: boolean): UsingInfo | null {
  const hole = b.temp(t, 'using');
  const u = b.use(hole, at);
  if (t.kind === 'null') return { dispose: b.const(b.T.object, null, at), hole, nullable: true, isAsync };
  const ID = b.model.lib.type(isAsync ? 'System.IAsyncDisposable' : 'System.IDisposable');
  const inner = isNullableT(t) ? t.args[0]! : t;
  if (b.model.satisfies(inner, ID)) {
    const dm = b.model.members(ID.def, isAsync ? 'DisposeAsync' : 'Dispose')[0] as Method;
    b.model.sig(dm);
    const call: B = {
      k: 'call',
      recv: u,
      m: { def: dm, owner: ID, targs: [] },
      args: [],
      virt: true,
      type: b.model.sig(dm).ret,
      start: at.start,
      end: at.end,
    };
    return {
      dispose: isAsync ? awaitOf(b, call, at) : call,
      hole,
      nullable: isReferenceType(t) || isNullableT(t) || t.kind === 'tparam',
      isAsync,
    };
  }
  if (isAsync || (t.kind === 'named' && t.def.isRefStruct)) {
    const d = invoke(b, u, isAsync ? 'DisposeAsync' : 'Dispose', at);
    if (d) return { dispose: isAsync ? awaitOf(b, d, at) : d, hole, nullable: isReferenceType(t), isAsync };
  }
  b.err(
    isAsync ? (b.model.satisfies(inner, b.model.lib.type('System.IDisposable')) ? 'CS8418' : 'CS8410') : 'CS1674',
    at,
    `'${show(t)}': type used in a using statement must be implicitly convertible to 'System.IDisposable'.`,
  );
  return null;
}
