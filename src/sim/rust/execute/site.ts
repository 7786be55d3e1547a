// What a heap block is for: read from the library function that asks for it and the arguments of its generics.
import * as T from '../check/types.ts';
import type { Ty } from '../check/types.ts';
import type { Code, Vm } from './vm.ts';

/** Type name of the block that the running instruction allocates. */
export function siteOf(vm: Vm): { type: string; counted: boolean } {
  const t = vm.cur;
  const top = vm.fns[t.fns[t.depth - 1]!]!;
  const site = (top.site ??= describe(top));
  if (site.type !== '[u8]') return site;
  for (let d = t.depth - 2; d >= 0 && d > t.depth - 7; d--) {
    const c = vm.fns[t.fns[d]!]!;
    if (!c.library) break;
    if (/\bstring::|\bstr::|fmt::|String/.test(c.name)) return TEXT;
  }
  return site;
}
const TEXT = { type: 'str', counted: false };

function describe(c: Code): { type: string; counted: boolean } {
  const ty = c.targs.find((a) => (a as Ty).isTy) as Ty | undefined;
  if (!ty) return { type: 'block', counted: false };
  if (ty.k === 'adt' && ty.def.library && (ty.def.name === 'RcBox' || ty.def.name === 'ArcInner'))
    return { type: `${ty.def.name === 'RcBox' ? 'Rc' : 'Arc'}<${T.show(ty.args[0] as Ty)}>`, counted: true };
  const of = /\b(rc|arc|sync)::.*\b(Rc|Arc)\b|\b(Rc|Arc)</.exec(c.name);
  if (of) return { type: `${of[2] ?? of[3]}<[${T.show(ty)}]>`, counted: true };
  if (/RawVec|Vec|VecDeque|raw_vec/.test(c.name)) return { type: `[${T.show(ty)}]`, counted: false };
  return { type: T.show(ty), counted: false };
}
