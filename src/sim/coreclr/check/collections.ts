// Collection expressions and `params` collections: which types they build and how (C# 12 §collection-expressions, C# 13 params collections).
import { type B, type Conv } from './bound.ts';
import { type Binder, lookup } from './binder.ts';
import { implicitConv } from './convert.ts';
import { convertTo } from './expressions.ts';
import { iterElement } from './infer.ts';
import { addCall, constructors } from './create.ts';
import { isNullableT, type Method, type Type } from './types.ts';
import { forEachInfo } from './foreach.ts';

const C = 'System.Collections.Generic.';
type Target = { kind: 'array' | 'list' | 'span' | 'rospan' | 'enumerable' | 'builder' | 'add'; elem: Type };
/** What a collection expression would build for this target type. */
export function collectionTarget(b: Binder, to: Type): Target | null {
  if (to.kind === 'array') return to.rank === 1 ? { kind: 'array', elem: to.elem } : null;
  if (to.kind !== 'named') return null;
  const f = to.def.full;
  if (f === 'System.Span`1') return { kind: 'span', elem: to.args[0]! };
  if (f === 'System.ReadOnlySpan`1') return { kind: 'rospan', elem: to.args[0]! };
  if (f === C + 'List`1') return { kind: 'list', elem: to.args[0]! };
  if ([C + 'IEnumerable`1', C + 'IReadOnlyCollection`1', C + 'IReadOnlyList`1'].includes(f))
    return { kind: 'enumerable', elem: to.args[0]! };
  if ([C + 'ICollection`1', C + 'IList`1'].includes(f)) return { kind: 'list', elem: to.args[0]! };
  if (to.def.builder) {
    const e = iterElement(b, to);
    return e ? { kind: 'builder', elem: e } : null;
  }
  if (
    (to.def.kind === 'class' || to.def.kind === 'struct') &&
    b.model.interfacesOf(to).some((i) => i.def.full === 'System.Collections.IEnumerable')
  ) {
    if (to.is('System.String')) return null;
    const e = iterElement(b, to);
    if (
      e &&
      lookup(b, to, 'Add').found.length &&
      (to.def.kind === 'struct' ||
        constructors(b, to).some((c) => b.model.sig(c.m).params.every((p) => p.optional || p.params)))
    )
      return { kind: 'add', elem: e };
  }
  return null;
}
export function collectionConversion(b: Binder, e: B & { k: 'collectionLit' }, to: Type): Conv | null {
  if (isNullableT(to)) {
    const c = collectionConversion(b, e, to.args[0]!);
    return c ? { k: 'wrap', implicit: true, inner: c, midTo: to.args[0]! } : null;
  }
  const t = collectionTarget(b, to);
  if (!t) return null;
  for (const i of e.items) {
    if (i.e.k === 'error') continue;
    if (i.spread) {
      const s = iterElement(b, i.e.type) ?? patternElement(b, i.e);
      if (!s) return null;
      const c = implicitConv(b, { k: 'default', type: s, start: i.e.start, end: i.e.end }, t.elem);
      if (!c) return null;
    } else if (!implicitConv(b, i.e, t.elem)) return null;
  }
  return { k: 'collection', implicit: true };
}
function patternElement(b: Binder, e: B): Type | null {
  if (e.type.kind === 'error') return null;
  const r = b.model.quietly(() => forEachInfo(b, e, e, null));
  return r.value && !r.errors ? r.value.elem : null;
}
export function finishCollection(b: Binder, e: B & { k: 'collectionLit' }, to: Type): B {
  const t = collectionTarget(b, to)!;
  const items = e.items.map((i) => {
    if (!i.spread) return { e: convertTo(b, i.e, t.elem, i.e), spread: false };
    const info = forEachInfo(b, i.e, i.e, null)!;
    const hole = b.temp(info.elem, 'spread');
    info.hole = hole;
    info.conv = convertTo(b, b.use(hole, i.e), t.elem, i.e);
    return { e: i.e, spread: true, each: info };
  });
  if (items.some((i) => i.e.k === 'error')) return { ...b.error(e), type: to };
  const r: B = { k: 'collection', kind: t.kind, elem: t.elem, items, type: to, start: e.start, end: e.end };
  if (t.kind === 'add') {
    const empty = !items.length;
    const recv = b.temp(to, 'coll'),
      hole = b.temp(t.elem, 'item');
    const call = empty ? null : addCall(b, b.use(recv, e), to, [{ e: b.use(hole, e), ref: '', syntax: null }], e);
    if (!call && !empty) return b.error(e);
    r.add = { call: call ?? b.use(recv, e), hole, recv };
    const ctor = constructors(b, to).find((c) => b.model.sig(c.m).params.every((p) => p.optional || p.params));
    r.ctor = ctor && ctor.m.params.length === 0 ? { def: ctor.m, owner: to, targs: [] } : null;
    if (!r.ctor && to.def.kind === 'class') b.refuse('collection expression for this type', e);
  }
  if (t.kind === 'builder') {
    const [tn, mn] = to.def.builder!.split('|');
    const d = b.model.findType(tn!);
    const m = d
      ? (b.model
          .members(d, mn!)
          .find(
            (q) =>
              q.kind === 'method' &&
              b.model.sig(q).params.length === 1 &&
              q.params[0]!.type.kind === 'named' &&
              q.params[0]!.type.def.full === 'System.ReadOnlySpan`1',
          ) as Method | undefined)
      : undefined;
    if (!m || m.stub) return b.refuse('collection expression for this type', e);
    r.builder = { def: m, owner: d!.open, targs: to.args.slice(0, m.tparams.length) };
  }
  return r;
}
/** The collection passed to an expanded `params` parameter. */
export function makeParamsCollection(
  b: Binder,
  t: Type,
  elem: Type,
  items: B[],
  at: { start: number; end: number },
): B {
  if (t.kind === 'array') {
    if (!items.length) {
      const A = b.model.lib.get('System.Array');
      const m = b.model.members(A, 'Empty')[0] as Method;
      b.model.sig(m);
      return {
        k: 'call',
        recv: null,
        m: { def: m, owner: A.open, targs: [elem] },
        args: [],
        virt: false,
        type: t,
        start: at.start,
        end: at.start,
      };
    }
    return {
      k: 'newArray',
      elem,
      dims: [b.const(b.T.int, items.length, at)],
      init: items,
      params: true,
      rank: 1,
      type: t,
      start: items[0]!.start,
      end: items.at(-1)!.end,
    };
  }
  const c = collectionTarget(b, t);
  if (!c) return b.refuse('params collection', at);
  return {
    k: 'collection',
    kind: c.kind,
    elem,
    items: items.map((e) => ({ e, spread: false })),
    type: t,
    start: at.start,
    end: at.start,
  };
}
