// Modifiers of accessors (ECMA-334 §15.7.3): at most one of a pair has one, and it says less than the property.
import type { Model } from './model.ts';
import type { Access, Property } from './types.ts';
import { accessOf } from './universe.ts';

/** What each access allows besides what `private` does. */
const ALLOWS: Readonly<Record<Access, readonly string[]>> = {
  private: [],
  'private protected': ['both'],
  protected: ['both', 'derived'],
  internal: ['both', 'assembly'],
  'protected internal': ['both', 'derived', 'assembly'],
  public: ['both', 'derived', 'assembly', 'all'],
};
const less = (a: Access, b: Access): boolean =>
  ALLOWS[a].length < ALLOWS[b].length && ALLOWS[a].every((x) => ALLOWS[b].includes(x));
export function checkAccessors(model: Model, p: Property): void {
  const accessors = p.syntax?.accessors ?? [];
  const marked = accessors.filter((a) => accessOf(a.mods));
  if (!marked.length) return;
  const at = { start: p.nameStart, end: p.nameEnd };
  const say = (code: string, n: { start: number; end: number }, message: string): void =>
    model.error(code, n.start, n.end, message, 1);
  if (accessors.length > 1 && marked.length > 1)
    say('CS0274', at, `Cannot specify accessibility modifiers for both accessors of the property '${p.name}'`);
  else if (accessors.length === 1)
    say(
      'CS0276',
      at,
      `'${p.name}': accessibility modifiers on accessors may only be used with a get and a set accessor`,
    );
  else
    for (const a of marked)
      if (!less(accessOf(a.mods)!, p.access))
        say('CS0273', a, `The accessibility modifier of the accessor must be more restrictive than '${p.name}'`);
}
