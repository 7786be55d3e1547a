// What type_info::name() gives: the Itanium mangling of a type. null = not modelled.
import type { Scope } from './entities.ts';
import type { Type } from './types.ts';

const BASIC: Record<string, string> = {
  void: 'v',
  bool: 'b',
  char: 'c',
  schar: 'a',
  uchar: 'h',
  short: 's',
  ushort: 't',
  int: 'i',
  uint: 'j',
  long: 'l',
  ulong: 'm',
  llong: 'x',
  ullong: 'y',
  float: 'f',
  double: 'd',
  ldouble: 'e',
  wchar: 'w',
  char8: 'Du',
  char16: 'Ds',
  char32: 'Di',
  nullptr: 'Dn',
};
export function mangle(t: Type): string | null {
  if (t.cv & 1) {
    const m = mangle(t.base);
    return m === null ? null : `K${m}`;
  }
  const b = BASIC[t.k];
  if (b) return b;
  if (t.k === 'ptr') {
    const m = mangle(t.to as Type);
    return m === null ? null : `P${m}`;
  }
  if (t.k === 'array') {
    const m = mangle(t.to as Type);
    return m === null ? null : `A${t.n}_${m}`;
  }
  if (t.k === 'class' && t.cls) {
    const c = t.cls;
    if (c.fullName === 'std::string') return 'NSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE';
    if (c.tmpl || c.local || c.name.startsWith('<') || c.library) return null;
    if (c.outer) return null;
    return nested(c.ns, c.name);
  }
  if (t.k === 'enum' && t.enm && !t.enm.cls) return nested(t.enm.ns, t.enm.name.split('::').pop() as string);
  return null;
}
function nested(ns: Scope | null, name: string): string {
  const parts: string[] = [];
  for (let s = ns; s && s.parent; s = s.parent) if (s.kind === 'ns') parts.unshift(s.name || '_GLOBAL__N_1');
  const own = `${name.length}${name}`;
  return parts.length ? `N${parts.map((p) => `${p.length}${p}`).join('')}${own}E` : own;
}
