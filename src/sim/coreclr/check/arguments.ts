// Which parameter each argument belongs to (ECMA-334 §12.6.2.2), and the first thing wrong with that in the order Roslyn looks.
import type { BArg0 } from './bound.ts';
import type { Candidate, Failure } from './overload.ts';
import type { ParamSym } from './types.ts';

/** `map[i]` is the parameter of argument i; -1-k is element k of the params collection. */
export function correspond(
  c: Candidate,
  args: readonly BArg0[],
  ps: readonly ParamSym[],
  name: (k: number) => string,
  expanded: boolean,
): { map: number[]; usedDefaults: boolean } | Failure {
  const n = ps.length;
  const map: number[] = [];
  const used = new Set<number>();
  // the order of these findings is the order in which the compiler looks for them
  let outOfPlace: BArg0 | null = null,
    badNonTrailing: BArg0 | null = null,
    unmatched: Failure | null = null,
    forPositional: BArg0 | null = null,
    twice: BArg0 | null = null;
  const byName = new Set<number>();
  let extra = 0;
  for (let i = 0; i < args.length; i++) {
    const a = args[i]!;
    if (a.name !== undefined) {
      const k = ps.findIndex((_, j) => name(j) === a.name);
      if (k < 0) {
        unmatched ??= { kind: 'name', cand: c, name: a };
        continue;
      }
      if (k !== i) outOfPlace ??= a;
      if (used.has(k)) {
        if (byName.has(k)) twice ??= a;
        else forPositional ??= a;
      }
      byName.add(k);
      used.add(k);
      map.push(k);
      continue;
    }
    if (outOfPlace) badNonTrailing ??= outOfPlace;
    if (expanded && i >= n - 1) {
      map.push(-1 - extra++);
      used.add(n - 1);
      continue;
    }
    if (i >= n) {
      unmatched ??= { kind: 'count', cand: c };
      continue;
    }
    used.add(i);
    map.push(i);
  }
  if (badNonTrailing) return { kind: 'nontrailing', cand: c, name: badNonTrailing };
  if (forPositional) return { kind: 'name', cand: c, name: forPositional };
  if (unmatched) return unmatched;
  let usedDefaults = false;
  for (let k = 0; k < n; k++)
    if (!used.has(k)) {
      if (expanded && k === n - 1) continue;
      if (ps[k]!.optional) {
        usedDefaults = true;
        continue;
      }
      return { kind: 'missing', cand: c, missing: ps[k]! };
    }
  if (twice) return { kind: 'twice', cand: c, name: twice };
  return { map, usedDefaults };
}
