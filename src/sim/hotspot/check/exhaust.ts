// Exhaustiveness of switches (JLS 14.11.1.1): enum constants, sealed hierarchies, record patterns.
import type { Types } from './relations.ts';
import { F, type CaseNode, type Pattern, type SwitchBody } from '../ast/tree.ts';
import { unparen } from './resolve.ts';
import type { ClassSymbol, Type, VarSymbol } from './types.ts';

type Cover =
  | { k: 'type'; type: Type }
  | { k: 'record'; type: Type; sym: ClassSymbol; subs: Cover[]; comps: Type[] }
  | { k: 'const'; v: VarSymbol };

export function exhaustive(types: Types, s: SwitchBody & { cases: CaseNode[] }): boolean {
  if (s.exhaustive) return true;
  const sel = s.selType!;
  if (sel.k === 'err') return true;
  const covers: Cover[] = [];
  const constants = new Set<VarSymbol>();
  for (const c of s.cases) {
    if (c.guard && !(unparen(c.guard).constant?.t === 'boolean')) continue;
    for (const l of c.labels) {
      if (l.l === 'pattern') covers.push(coverOf(types, l.pat, sel));
      else if (l.l === 'const') {
        const v = (unparen(l.expr) as { sym?: VarSymbol }).sym;
        if (v && v.flags & F.ENUM) {
          constants.add(v);
          covers.push({ k: 'const', v });
        } else {
          const k = unparen(l.expr).constant;
          if (k?.t === 'boolean') void k;
        }
      }
    }
  }
  return covered(types, sel, covers, 0);
}
function coverOf(types: Types, p: Pattern, from: Type): Cover {
  if (p.p === 'any') return { k: 'type', type: from };
  if (p.p === 'type') return { k: 'type', type: types.erasure(p.v.sym?.type ?? from) };
  const t = p.resolved ?? from;
  return {
    k: 'record',
    type: t,
    sym: (t as { sym: ClassSymbol }).sym,
    comps: p.compTypes ?? [],
    subs: p.subs.map((x, i) => coverOf(types, x, p.compTypes?.[i] ?? from)),
  };
}
function covered(types: Types, t: Type, covers: readonly Cover[], depth: number): boolean {
  if (depth > 12) return false;
  const e = types.erasure(t.k === 'tvar' || t.k === 'inter' ? types.upper(t) : t);
  if (covers.some((c) => c.k === 'type' && (types.isSubtype(e, types.erasure(c.type)) || e.k === 'prim'))) return true;
  if (t.k === 'tvar') return t.bounds.some((b) => covered(types, b, covers, depth + 1));
  if (t.k === 'inter') return t.parts.some((b) => covered(types, b, covers, depth + 1));
  if (e.k !== 'class') return false;
  const s = e.sym.members();
  if (s.kind === 'enum') {
    const have = new Set(covers.filter((c) => c.k === 'const').map((c) => (c as { v: VarSymbol }).v));
    if (s.enumConstants.length > 0 && s.enumConstants.every((v) => have.has(v))) return true;
  }
  if (s.kind === 'record') {
    const recs = covers.filter((c): c is Cover & { k: 'record' } => c.k === 'record' && c.sym === s);
    if (
      recs.length &&
      recordCovered(
        types,
        recs[0]!.comps,
        recs.map((r) => r.subs),
        0,
        depth + 1,
      )
    )
      return true;
  }
  if ((s.flags & F.SEALED || s.permits) && s.permits && (s.isInterface || s.flags & F.ABSTRACT)) {
    const kids = s.permits.filter((p) => possible(types, t, p));
    return kids.length > 0 && kids.every((p) => covered(types, p.type, covers, depth + 1));
  }
  return false;
}
/** Could a value of `t` be an instance of permitted subclass `p`? Generic hierarchies may exclude it. */
function possible(types: Types, t: Type, p: ClassSymbol): boolean {
  if (t.k !== 'class' || !t.args.length) return true;
  return types.isCastable(
    t,
    p.header().typeParams.length
      ? { k: 'class', sym: p, args: p.typeParams.map(() => ({ k: 'wild', kind: null, bound: null })), outer: null }
      : p.type,
  );
}
/** Component by component: every way the rest can look must be covered. */
function recordCovered(
  types: Types,
  comps: readonly Type[],
  rows: readonly Cover[][],
  i: number,
  depth: number,
): boolean {
  if (rows.length === 0) return false;
  if (i >= comps.length) return true;
  if (depth > 12) return false;
  const t = comps[i]!;
  // candidate sets of rows whose first component together covers t, each leaving a covered rest
  const groups = splits(
    types,
    t,
    rows.map((r) => r[i]!),
    depth,
  );
  return (
    groups !== null &&
    groups.every((g) =>
      recordCovered(
        types,
        comps,
        rows.filter((_r, j) => g.includes(j)),
        i + 1,
        depth + 1,
      ),
    )
  );
}
/** Splits the component's type into cases; for each, the rows that match it. Null when a case has none. */
function splits(types: Types, t: Type, covers: readonly Cover[], depth: number): number[][] | null {
  const total = covers.flatMap((c, j) => (c.k === 'type' && covered(types, t, [c], depth + 1) ? [j] : []));
  const e = types.erasure(t.k === 'tvar' ? types.upper(t) : t);
  if (e.k === 'class') {
    const s = e.sym.members();
    if (covers.every((c) => c.k === 'type' && total.length === covers.length)) return [total];
    if ((s.flags & F.SEALED || s.permits) && s.permits && (s.isInterface || s.flags & F.ABSTRACT)) {
      const out: number[][] = [];
      for (const p of s.permits) {
        if (!possible(types, t, p)) continue;
        const sub = splits(types, p.type, covers, depth + 1);
        if (!sub) return null;
        out.push(...sub);
      }
      return out;
    }
    if (s.kind === 'enum' && covers.some((c) => c.k === 'const')) {
      const out: number[][] = [];
      for (const v of s.enumConstants) {
        const g = covers.flatMap((c, j) => (c.k === 'const' ? (c.v === v ? [j] : []) : total.includes(j) ? [j] : []));
        if (!g.length) return null;
        out.push(g);
      }
      return out;
    }
    if (s.kind === 'record' && covers.some((c) => c.k === 'record' && c.sym === s)) {
      const recs = covers.filter((c): c is Cover & { k: 'record' } => c.k === 'record' && c.sym === s);
      if (
        recordCovered(
          types,
          recs[0]!.comps,
          recs.map((r) => r.subs),
          0,
          depth + 1,
        )
      )
        return [covers.flatMap((c, j) => ((c.k === 'record' && c.sym === s) || total.includes(j) ? [j] : []))];
      return total.length ? [total] : null;
    }
  }
  const hits = covers.flatMap((c, j) =>
    (c.k === 'type' && types.isSubtype(e, types.erasure(c.type))) || (c.k === 'type' && e.k === 'prim') ? [j] : [],
  );
  return hits.length ? [hits] : null;
}
