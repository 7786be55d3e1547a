// Literals among a format's arguments become part of its text before anything is typed. After rustc_ast_lowering::format 1.95.
import type { Expr, FormatPiece } from '../parse/ast.ts';

/** The text of a literal argument shown by a plain `{}`; null for anything else. */
function literalText(e: Expr): string | null {
  let x = e;
  while (x.k === 'paren' || (x.k === 'borrow' && !x.raw && !x.mut)) x = x.expr;
  if (x.k !== 'lit') return null;
  if (x.lit.kind === 'str') return x.lit.value;
  if (x.lit.kind === 'int' && !/^f/.test(x.lit.suffix)) return String(BigInt(x.lit.value));
  return null;
}
/** The format with its literal arguments written into the text, and those no longer used left out. */
export function inlineLiterals(e: Expr & { k: 'format' }): { pieces: FormatPiece[]; args: Expr[] } {
  const texts = e.args.map(literalText);
  if (texts.every((t) => t === null)) return { pieces: e.pieces, args: e.args };
  const plain = (p: FormatPiece & { k: 'arg' }): boolean =>
    p.spec.trait === '' &&
    p.spec.align === '' &&
    p.spec.sign === '' &&
    !p.spec.alt &&
    !p.spec.zero &&
    p.spec.width.k === 'none' &&
    p.spec.precision.k === 'none';
  const pieces: FormatPiece[] = [];
  for (const p of e.pieces) {
    const text = p.k === 'text' ? p.text : plain(p) ? texts[p.index] : null;
    const last = pieces[pieces.length - 1];
    if (text === null || text === undefined) pieces.push(p);
    else if (last?.k === 'text') pieces[pieces.length - 1] = { k: 'text', text: last.text + text };
    else if (text !== '') pieces.push({ k: 'text', text });
  }
  const used = new Set<number>();
  for (const p of pieces)
    if (p.k === 'arg') {
      used.add(p.index);
      for (const c of [p.spec.width, p.spec.precision]) if (c.k === 'arg') used.add(c.index);
    }
  const kept = e.args.map((_, i) => i).filter((i) => used.has(i) || texts[i] === null);
  const at = new Map(kept.map((old, i) => [old, i]));
  return {
    args: kept.map((i) => e.args[i]!),
    pieces: pieces.map((p) => {
      if (p.k === 'text') return p;
      const count = (c: typeof p.spec.width): typeof c => (c.k === 'arg' ? { k: 'arg', index: at.get(c.index)! } : c);
      return {
        k: 'arg',
        index: at.get(p.index)!,
        spec: { ...p.spec, width: count(p.spec.width), precision: count(p.spec.precision) },
      };
    }),
  };
}
