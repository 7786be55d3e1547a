// Trees tried out before their context is known (com.sun.tools.javac.comp.DeferredAttr copies them too).
/** Does an expression declare a class or hold statements? Those are not tried out. */
export function declares(x: unknown): boolean {
  if (typeof x !== 'object' || x === null) return false;
  if (Array.isArray(x)) return x.some(declares);
  const k = (x as { k?: unknown }).k;
  if (k === 'class' || k === 'switchx' || k === 'block') return true;
  return Object.values(x).some(declares);
}
/** A copy of a tree that nobody has looked at yet. */
export function copyOf<T>(x: T): T {
  if (Array.isArray(x)) return x.map(copyOf) as T;
  if (typeof x !== 'object' || x === null) return x;
  return Object.fromEntries(Object.entries(x).map(([k, v]): [string, unknown] => [k, copyOf(v)])) as T;
}
