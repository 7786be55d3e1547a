// The parts of an expression in order of evaluation, for passes that only look.
import type { Expr } from '../ast/tree.ts';
export function parts(e: Expr): Expr[] {
  switch (e.k) {
    case 'sel':
      return e.cls && !e.sym ? [] : [e.expr];
    case 'call':
      return [...(e.target ? [e.target] : []), ...e.args];
    case 'new':
      return [...(e.outer ? [e.outer] : []), ...e.args];
    case 'newarray':
      return [...e.dims, ...(e.init ?? [])];
    case 'unary':
    case 'paren':
    case 'cast':
    case 'instanceof':
      return [e.expr];
    case 'binary':
    case 'assign':
    case 'compound':
      return [e.left, e.right];
    case 'cond':
      return [e.cond, e.then, e.else];
    case 'index':
      return [e.expr, e.index];
    case 'mref':
      return e.expr && !((e.expr.k === 'id' || e.expr.k === 'sel') && e.expr.cls && !e.expr.sym) ? [e.expr] : [];
    case 'switchx':
      return [e.sel];
    default:
      return [];
  }
}
