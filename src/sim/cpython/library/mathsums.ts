// math.fsum and math.sumprod of CPython 3.13 (Modules/mathmodule.c): sums of floats rounded once, sums of products in three parts.
import { K, T } from '../memory/kinds.ts';
import { callPrelude } from '../execute/call.ts';
import { leafElements } from '../execute/rare.ts';
import { SLOW, type Vm } from '../execute/vm.ts';
import { fusedMultiplyAdd } from '../../numbers/double.ts';
import { addInt, mulInt, type Int } from '../../numbers/int.ts';
import { lookup } from '../values/type.ts';
import { toDouble } from '../values/number.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;

function release(m: Vm, items: readonly number[]): void {
  for (const x of items) m.decref(x);
}

/** Whether an object has to be asked for its float, by a method of its class. */
export function asksFloat(m: Vm, s: number): boolean {
  if (m.kind[s] === K.float || m.kind[s] === K.int || !m.typeInfo(m.type[s]!).heap) return false;
  return lookup(m, m.type[s]!, m.id['__float__']!) !== 0 || lookup(m, m.type[s]!, m.id['__index__']!) !== 0;
}

/** math.fsum: exact partial sums (Shewchuk); `num` reads a number or raises. */
export function fsum(m: Vm, b: number, num: (s: number) => number | null): number {
  const items = leafElements(m, A(m, b, 0));
  if (items === null) return SLOW;
  if (items === undefined) return 0;
  if (items.some((s) => asksFloat(m, s))) {
    release(m, items);
    return SLOW;
  }
  let partials: number[] = [];
  let special = 0;
  let infinite = 0;
  for (const s of items) {
    let x = num(s);
    const given = x;
    if (x === null || given === null) return 0;
    const next: number[] = [];
    for (let y of partials) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const hi: number = x + y;
      const lo = y - (hi - x);
      if (lo !== 0) next.push(lo);
      x = hi;
    }
    partials = next;
    if (x === 0) continue;
    if (Number.isFinite(x)) partials.push(x);
    else {
      if (Number.isFinite(given)) {
        release(m, items);
        return m.raise(T.OverflowError, 'intermediate overflow in fsum');
      }
      if (given === given) infinite += given;
      special += given;
      partials = [];
    }
  }
  release(m, items);
  if (special !== 0) return infinite !== infinite ? m.valueError('-inf + inf in fsum') : m.float(special);
  return m.float(rounded(partials));
}
function rounded(partials: readonly number[]): number {
  let n = partials.length;
  if (n === 0) return 0;
  let hi = partials[--n]!;
  let lo = 0;
  while (n > 0) {
    const x = hi;
    const y = partials[--n]!;
    hi = x + y;
    lo = y - (hi - x);
    if (lo !== 0) break;
  }
  // Half to even across several parts: the next one decides.
  if (n > 0 && ((lo < 0 && partials[n - 1]! < 0) || (lo > 0 && partials[n - 1]! > 0))) {
    const y = lo * 2;
    const x = hi + y;
    if (y === x - hi) hi = x;
  }
  return hi;
}

/** A float in three parts (Ogita, Rump, Oishi: SumKVert with K = 3). */
interface Triple {
  readonly hi: number;
  readonly lo: number;
  readonly tiny: number;
}
const ZERO: Triple = { hi: 0, lo: 0, tiny: 0 };
function twoSum(a: number, b: number): [number, number] {
  const x = a + b;
  const z = x - a;
  return [x, a - (x - z) + (b - z)];
}
function addProduct(x: number, y: number, total: Triple): Triple {
  const product = x * y;
  const rest = fusedMultiplyAdd(x, y, -product);
  const [hi, e0] = twoSum(total.hi, product);
  const [part, e1] = twoSum(total.lo, rest);
  const [lo, e2] = twoSum(part, e0);
  return { hi, lo, tiny: total.tiny + e1 + e2 };
}
function whole(t: Triple): number {
  const [hi, lo] = twoSum(t.lo, t.hi);
  return t.tiny + lo + hi;
}

/** math.sumprod of built-in numbers: integers first, then floats in three parts, from the first pair that is neither on one by one. */
export function sumprod(m: Vm, b: number): number {
  const p = leafElements(m, A(m, b, 0));
  const q = p ? leafElements(m, A(m, b, 1)) : null;
  const plain = (s: number): boolean => m.type[s] === T.int || m.type[s] === T.float || m.type[s] === T.bool;
  if (p === undefined || q === undefined) return 0;
  if (!p || !q || !p.every(plain) || !q.every(plain)) {
    if (p) release(m, p);
    if (q) release(m, q);
    return callPrelude(m, '_sumprod', [A(m, b, 0), A(m, b, 1)]);
  }
  const r = p.length === q.length ? ofNumbers(m, p, q) : m.valueError('Inputs are not the same length');
  release(m, p);
  release(m, q);
  return r;
}
function ofNumbers(m: Vm, p: readonly number[], q: readonly number[]): number {
  let whole_: Int = 0;
  let total: number | null = null;
  const add = (x: number): boolean => {
    const before = total ?? asDouble(m, whole_);
    if (before === null) return false;
    total = before + x;
    return true;
  };
  let parts = ZERO;
  let used = false;
  let integers = true;
  let floats = true;
  for (let i = 0; i < p.length; i++) {
    const x = p[i]!;
    const y = q[i]!;
    const fx = m.kind[x] === K.float;
    const fy = m.kind[y] === K.float;
    integers &&= m.type[x] === T.int && m.type[y] === T.int;
    if (!integers && floats) {
      if (fx || fy) {
        const [dx, dy] = [doubleOf(m, x), doubleOf(m, y)];
        if (dx !== null && dy !== null) {
          const next = addProduct(dx, dy, parts);
          if (Number.isFinite(next.hi)) {
            parts = next;
            used = true;
            continue;
          }
        }
      }
      floats = false;
      if (used && !add(whole(parts))) return 0;
      used = false;
    }
    if (fx || fy) {
      const dx = toDouble(m, x);
      const dy = dx === null ? null : toDouble(m, y);
      if (dx === null || dy === null || !add(dx * dy)) return 0;
    } else if (total === null) whole_ = addInt(whole_, mulInt(m.value(x), m.value(y)));
    else {
      const product = asDouble(m, mulInt(m.value(x), m.value(y)));
      if (product === null || !add(product)) return 0;
    }
  }
  if (used && !add(whole(parts))) return 0;
  return total === null ? m.integer(whole_) : m.float(total);
}
/** An int as a float; too large for one raises. */
function asDouble(m: Vm, v: Int): number | null {
  const s = m.integer(v);
  const d = toDouble(m, s);
  m.decref(s);
  return d;
}
/** The same without raising. */
function doubleOf(m: Vm, s: number): number | null {
  if (m.kind[s] === K.float) return m.num[s]!;
  const v = m.value(s);
  const d = Number(v);
  return Number.isFinite(d) ? toDouble(m, s) : null;
}
