// Type parameter lists (PEP 695 and 696), after Grammar/python.gram of CPython 3.13.
import { SyntaxFault, type TypeParam } from '../ast.ts';
import type { Expressions } from './expressions.ts';

/** `[T: int = str, *Ts, **P]`, standing at the bracket. */
export function parseTypeParams(p: Expressions): readonly TypeParam[] {
  const open = p.need('[');
  if (p.is(']')) throw new SyntaxFault('Type parameter list cannot be empty', open.start);
  const out: TypeParam[] = [];
  const names = new Set<string>();
  let defaulted = false;
  for (;;) {
    const first = p.tok;
    const kind = p.eat('**') ? 'ParamSpec' : p.eat('*') ? 'TypeVarTuple' : 'TypeVar';
    const at = p.tok;
    const name = p.name().s;
    if (names.has(name)) throw new SyntaxFault(`duplicate type parameter '${name}'`, at.start);
    names.add(name);
    let bound: TypeParam['bound'] = null;
    if (p.is(':')) {
      const colon = p.tok;
      p.i++;
      const value = p.expression();
      if (kind !== 'TypeVar') {
        const what = value.k === 'Tuple' ? 'constraints' : 'bound';
        throw new SyntaxFault(`cannot use ${what} with ${kind}`, colon.start);
      }
      bound = { value };
    }
    let fallback: TypeParam['fallback'] = null;
    if (p.eat('=')) {
      fallback = { value: kind === 'TypeVarTuple' && p.is('*') ? p.starNamed() : p.expression() };
      defaulted = true;
    } else if (defaulted)
      throw new SyntaxFault(`non-default type parameter '${name}' follows default type parameter`, at.start);
    out.push({ kind, name, bound, fallback, ...p.pos(first) });
    if (!p.eat(',') || p.is(']')) break;
  }
  p.need(']');
  return out;
}
