// Names of types as reflection gives them.
import { type Type } from '../check/types.ts';
import type { RType } from './rtype.ts';

/** Type.ToString(): namespaces, `+` for nesting, arity and arguments in brackets. */
export function typeText(t: Type): string {
  if (t.kind === 'array') return typeText(t.elem) + '[' + ','.repeat(t.rank - 1) + ']';
  if (t.kind !== 'named') return t.kind === 'tparam' ? t.tp.name : '?';
  return t.def.full + (t.args.length ? '[' + t.args.map(typeText).join(',') + ']' : '');
}
export function reflectionName(r: RType): string {
  return r.type.kind === 'named' && r.type.def.synthetic === 'display' ? r.name : typeText(r.type);
}
/** Type.Name. */
export function simpleName(t: Type): string {
  if (t.kind === 'array') return simpleName(t.elem) + '[' + ','.repeat(t.rank - 1) + ']';
  return t.kind === 'named' ? t.def.name + (t.def.ownArity ? '`' + t.def.ownArity : '') : '?';
}
