// Run-time type information: which handler takes which exception, dynamic_cast, and the vtables of objects under construction.
import type { Gen } from './gen.ts';
import type { ClassInfo } from './entities.ts';
import { type Type, cvOf, unqualified } from './types.ts';

/** What the machine asks of the lowering after it is done. */
export class Link {
  gen: Gen;
  private cache = new Map<string, [number, number][]>();
  constructor(gen: Gen) {
    this.gen = gen;
  }
  vtt(whole: ClassInfo, offset: number, cls: ClassInfo): number {
    return this.gen.vtt(whole, offset, cls);
  }
  /** the triple for a non-virtual base at `off` of class c, constructed within `t` */
  sub(t: number, c: ClassInfo, off: number, base: ClassInfo): number {
    if (t === 0) return this.gen.vtt(c, off, base);
    const v = this.gen.vtts[t]!;
    return this.gen.vtt(v.whole, v.offset + off, base);
  }
  /** offsets (from the object's address) and vtables to set when a constructor or destructor of c starts */
  vptrs(t: number, c: ClassInfo): [number, number][] {
    const id = this.gen.classId(c);
    const key = `${t}:${id}`;
    let r = this.cache.get(key);
    if (!r) {
      if (t === 0) r = this.gen.vptrs(c, 0, c);
      else {
        const v = this.gen.vtts[t]!;
        r = this.gen.vptrs(v.whole, v.offset, c).map(([o, x]) => [o - v.offset, x]);
      }
      this.cache.set(key, r);
    }
    return r;
  }
  typeOf(c: ClassInfo): number {
    return this.gen.typeId(c.type);
  }
}
/** the distance to add to a thrown object's address for a handler, or null when it does not match */
export function catches(link: Link, thrown: Type, handler: Type): number | null {
  const h = handler.isRef ? (handler.to as Type) : handler;
  const u = unqualified(h);
  if (u === unqualified(thrown)) return 0;
  if (u.k === 'class' && thrown.k === 'class') return publicBase(link, thrown.cls as ClassInfo, u.cls as ClassInfo);
  if (u.k === 'ptr' && thrown.k === 'ptr') {
    const a = thrown.to as Type,
      b = u.to as Type;
    if ((cvOf(a) & ~cvOf(b)) !== 0) return null;
    if (b.k === 'void' && a.k !== 'func') return 0;
    if (unqualified(a) === unqualified(b)) return 0;
    if (a.cls && b.cls) return publicBase(link, a.cls, b.cls);
  }
  if (u.k === 'ptr' && thrown.k === 'nullptr') return 0;
  return null;
}
/** offset of an unambiguous public base in a complete object of class c */
export function publicBase(link: Link, c: ClassInfo, b: ClassInfo): number | null {
  const found = new Set<number>();
  let hidden = false;
  const walk = (k: ClassInfo, at: number, open: boolean): void => {
    if (k === b) {
      if (open) found.add(at);
      else hidden = true;
      return;
    }
    for (const x of k.bases)
      walk(
        x.cls,
        x.virtual ? c.vbases.find((v) => v.cls === x.cls)!.offset : at + x.offset,
        open && x.access === 'public',
      );
  };
  walk(c, 0, true);
  void link;
  void hidden;
  return found.size === 1 ? ([...found][0] as number) : null;
}
/** dynamic_cast: the target's offset in the whole object, or null */
export function subobject(
  _link: Link,
  whole: ClassInfo,
  target: ClassInfo,
  from: number,
  source: ClassInfo,
  vbase: (c: ClassInfo) => number,
): number | null {
  const targets: { at: number; open: boolean }[] = [];
  const walk = (k: ClassInfo, at: number, open: boolean): void => {
    if (k === target) {
      if (!targets.some((t) => t.at === at)) targets.push({ at, open });
      else if (open) targets.find((t) => t.at === at)!.open = true;
    }
    for (const x of k.bases)
      walk(
        x.cls,
        x.virtual ? (whole.vbases.find((v) => v.cls === x.cls)?.offset ?? vbase(x.cls)) : at + x.offset,
        open && x.access === 'public',
      );
  };
  walk(whole, 0, true);
  // a target that contains the source subobject: downcast
  const contains = (t: ClassInfo, at: number): boolean => {
    if (t === source && at === from) return true;
    return t.bases.some(
      (x) =>
        x.access === 'public' &&
        contains(x.cls, x.virtual ? (whole.vbases.find((v) => v.cls === x.cls)?.offset ?? 0) : at + x.offset),
    );
  };
  const down = targets.filter((t) => contains(target, t.at));
  if (down.length === 1) return down[0]!.at;
  if (targets.length === 1 && targets[0]!.open) return targets[0]!.at;
  return null;
}
