// What the real library declares: names by header, members by class, from lists made with g++ 12.2 (library/names/). The ground of every negative answer about the library.
export class RealNames {
  private headers: string[] = [];
  /** for each name the headers that declare it */
  private std = new Map<string, Set<number>>();
  private global = new Map<string, Set<number>>();
  private members = new Map<string, Set<string>>();
  constructor(headers: string, members: string) {
    for (const line of headers.split('\n')) {
      const [tag, ...rest] = line.split(' ');
      if (tag === 'h') this.headers = rest;
      else if (tag === 's' || tag === 'g') {
        const set = ranges(rest[0] ?? '');
        const to = tag === 's' ? this.std : this.global;
        for (const n of rest.slice(1)) to.set(n, merge(to.get(n), set));
      }
    }
    for (const line of members.split('\n')) {
      if (line.startsWith('#')) continue;
      const [cls, ...rest] = line.split(' ');
      if (cls) this.members.set(cls, new Set(rest));
    }
  }
  /** what a program that includes these headers sees */
  seenBy(included: ReadonlySet<string>): Visible {
    const at = new Set<number>();
    this.headers.forEach((h, i) => {
      if (included.has(h)) at.add(i);
    });
    const inAny = (s: Set<number> | undefined): boolean => {
      if (s) for (const i of s) if (at.has(i)) return true;
      return false;
    };
    // a header without a list (none of the standard ones) may declare anything
    const whole = [...included].every((h) => this.headers.includes(h));
    return {
      whole,
      std: (name) => name.startsWith('_') || inAny(this.std.get(name)),
      global: (name) => name.startsWith('_') || inAny(this.global.get(name)),
      member: (cls, name) => {
        const m = this.members.get(cls);
        return m === undefined ? undefined : name.startsWith('_') || m.has(name);
      },
    };
  }
}
/** the real library as one program sees it */
export interface Visible {
  readonly whole: boolean;
  std(name: string): boolean;
  global(name: string): boolean;
  /** undefined: no list of this class */
  member(cls: string, name: string): boolean | undefined;
}
function ranges(text: string): Set<number> {
  const out = new Set<number>();
  for (const part of text.split(',')) {
    const [a, b] = part.split('-').map(Number);
    for (let i = a!; i <= (b ?? a!); i++) out.add(i);
  }
  return out;
}
function merge(a: Set<number> | undefined, b: Set<number>): Set<number> {
  return a ? new Set([...a, ...b]) : b;
}
