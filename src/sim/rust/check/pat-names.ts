// The names a pattern would bind, read off its syntax.
import type { Pat } from '../parse/ast.ts';

/** Every binding of a pattern; of alternatives, those of the first. */
export function patNames(p: Pat): (Pat & { k: 'ident' })[] {
  switch (p.k) {
    case 'ident':
      return [p, ...(p.sub ? patNames(p.sub) : [])];
    case 'ref':
      return patNames(p.pat);
    case 'tuple':
    case 'slice':
    case 'tuplestruct':
      return p.pats.flatMap(patNames);
    case 'struct':
      return p.fields.flatMap((f) => patNames(f.pat));
    case 'or':
      return p.pats[0] ? patNames(p.pats[0]) : [];
    default:
      return [];
  }
}
