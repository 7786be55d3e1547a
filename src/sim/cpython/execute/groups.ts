// The instructions of except*: the group is split by the prelude, what nobody handled is raised again. After Python/bytecodes.c and exceptions.c of CPython 3.13.
import { OP } from '../code.ts';
import { K, T } from '../memory/kinds.ts';
import { callPrelude } from './call.ts';
import type { Frame, Vm } from './vm.ts';

/** CHECK_EG_MATCH and PREP_RERAISE_STAR: 1 done, 0 raised, PENDING. */
export function executeGroup(m: Vm, f: Frame, op: number): number {
  const y = m.stk[f.sp - 1]!;
  const x = m.stk[f.sp - 2]!;
  if (op === OP.CHECK_EG_MATCH) {
    for (const t of m.kind[y] === K.tuple ? m.cellsOf(y) : [y]) {
      if (m.kind[t] !== K.type || !m.isSubtype(t, T.BaseException))
        return m.typeError('catching classes that do not inherit from BaseException is not allowed');
      if (m.isSubtype(t, T.BaseExceptionGroup))
        return m.typeError('catching ExceptionGroup with except* is not allowed. Use except instead.');
    }
  }
  f.sp -= 2;
  const r = callPrelude(m, op === OP.CHECK_EG_MATCH ? '_check_eg_match' : '_prep_reraise_star', [x, y]);
  m.decref(y);
  m.decref(x);
  if (r > 0) m.stk[f.sp++] = r;
  return r > 0 ? 1 : r;
}
