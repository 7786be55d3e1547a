// Interpolated strings (ECMA-334 §12.8.3): concatenation when all parts are strings, else a handler.
import type { Expr } from '../ast.ts';
import { type B } from './bound.ts';
import type { Binder } from './binder.ts';
import { hasNaturalType } from './convert.ts';
import { bindTyped, convertTo } from './expressions.ts';
import { type Type } from './types.ts';

export function bindInterp(b: Binder, x: Expr & { k: 'interp' }): B {
  const parts: { text?: string; e?: B; align?: number; format?: string }[] = [];
  let bad = false;
  let concat = true;
  let cv: string | undefined = '';
  for (const p of x.parts) {
    if (!p.e) {
      parts.push({ text: p.part.text! });
      if (cv !== undefined) cv += p.part.text!;
      continue;
    }
    let e = bindTyped(b, p.e);
    const q: { e?: B; align?: number; format?: string } = {};
    if (e.k === 'error' || (e.type.kind === 'error' && e.k !== 'tupleLit' && hasNaturalType(e))) {
      bad = true;
      continue;
    }
    if (e.type.is('System.Void')) {
      b.err('CS0029', p.e, "Cannot implicitly convert type 'void' to 'object'");
      bad = true;
      continue;
    }
    if (!hasNaturalType(e)) {
      if (e.type.kind === 'null') e = b.const(b.T.object, null, e);
      else {
        e = convertTo(b, e, b.T.object, p.e);
        if (e.k === 'error') {
          bad = true;
          continue;
        }
      }
    }
    q.e = e;
    if (p.align) {
      const a = convertTo(b, bindTyped(b, p.align), b.T.int, p.align);
      if (a.k !== 'error') {
        if (typeof a.cv !== 'number') {
          b.err('CS0150', p.align, 'A constant value is expected');
          bad = true;
        } else q.align = a.cv;
      }
    }
    if (p.part.format !== undefined) q.format = p.part.format;
    if (!e.type.is('System.String') || q.align !== undefined || q.format !== undefined) concat = false;
    if (e.type.is('System.String') && typeof e.cv === 'string' && q.align === undefined && q.format === undefined) {
      if (cv !== undefined) cv += e.cv;
    } else cv = undefined;
    parts.push(q);
  }
  if (bad) return { ...b.error(x), type: b.T.string };
  if (parts.every((p) => p.text !== undefined)) return b.const(b.T.string, parts.map((p) => p.text).join(''), x);
  return {
    k: 'interp',
    parts,
    concat: (concat && parts.length <= 4) || concat,
    type: b.T.string,
    start: x.start,
    end: x.end,
    ...(cv !== undefined ? { cv } : {}),
  };
}
export function finishInterp(b: Binder, e: B & { k: 'interp' }, to: Type): B {
  return b.refuse('interpolated string as ' + to.def.name, e);
}
