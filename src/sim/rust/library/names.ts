// The names of the real standard library (rustdoc of 1.95): asked before any "no such name", so that a hole of ours is never called an error.
import type { StdNames } from '../check/session.ts';

/** Reads `names/paths.txt` (one path a line) and `names/members.txt` (`Type: member member …`) and `names/impls.txt` (`Trait: Type Type …`). */
export function parseNames(files: ReadonlyMap<string, string>): StdNames | null {
  const paths = files.get('paths.txt'),
    members = files.get('members.txt'),
    impls = files.get('impls.txt');
  if (!paths || !members || !impls) return null;
  const pathSet = new Set(paths.split('\n'));
  const last = new Set<string>();
  for (const p of pathSet) last.add(p.slice(p.lastIndexOf(':') + 1));
  const table = (text: string): Map<string, Set<string>> => {
    const m = new Map<string, Set<string>>();
    for (const line of text.split('\n')) {
      const i = line.indexOf(': ');
      if (i > 0) {
        const k = line.slice(0, i);
        const s = m.get(k) ?? new Set<string>();
        for (const x of line.slice(i + 2).split(' ')) s.add(x);
        m.set(k, s);
      }
    }
    return m;
  };
  const byType = table(members),
    byTrait = table(impls);
  const all = new Set<string>();
  for (const s of byType.values()) for (const x of s) all.add(x);
  const prelude = [
    'Clone',
    'Iterator',
    'Into',
    'From',
    'TryFrom',
    'TryInto',
    'ToString',
    'ToOwned',
    'PartialEq',
    'PartialOrd',
    'Ord',
    'Eq',
    'AsRef',
    'AsMut',
    'Default',
    'Extend',
    'IntoIterator',
    'DoubleEndedIterator',
    'ExactSizeIterator',
    'FromIterator',
    'Drop',
    'Fn',
    'FnMut',
    'FnOnce',
  ];
  const pre = new Set<string>();
  for (const t of prelude) for (const m of byType.get(t) ?? []) pre.add(m);
  return {
    hasPath: (p) => pathSet.has(p) || [...pathSet].some((x) => x.startsWith(p + '::')),
    hasMethod: (t, m) => (t === 'prelude-traits' ? pre.has(m) : (byType.get(t)?.has(m) ?? all.has(m))),
    anyMethod: (m) => all.has(m),
    hasImpl: (t, h) => byTrait.get(t)?.has(h) ?? true,
    anyItem: (n) => last.has(n),
  };
}
