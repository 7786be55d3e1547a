// Primitives for what lists do around code of the program: taking elements and sorting (Objects/listobject.c of CPython 3.13).
import type { NativeFn, Vm } from '../execute/vm.ts';
import { cutBack, reserve } from '../values/extend.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;

export function defineListParts(m: Vm, fn: (name: string, f: NativeFn) => void): void {
  fn('_list_reserve', (_, b) => {
    const n = m.value(A(m, b, 2));
    if (n > 2 ** 40) m.room(Infinity);
    reserve(m, A(m, b, 0), A(m, b, 1), Number(n));
    return m.none();
  });
  fn('_list_cut', (_, b) => {
    cutBack(m, A(m, b, 0));
    return m.none();
  });
  fn('_list_take', (_, b) => {
    // The list's cells move into a new list; the old one is empty meanwhile.
    const l = A(m, b, 0);
    const r = m.list([]);
    for (const x of [l, r]) m.touched?.add(x);
    for (const col of [m.a, m.b, m.c]) [col[l], col[r]] = [0, col[l]!];
    return r;
  });
  fn('_list_give', (_, b) => {
    // Puts the cells of the second list into the first (both lists keep their own identity).
    const [to, from] = [A(m, b, 0), A(m, b, 1)];
    for (const l of [to, from]) m.touched?.add(l);
    for (const col of [m.a, m.b, m.c]) [col[to], col[from]] = [col[from]!, col[to]!];
    return m.none();
  });
}
