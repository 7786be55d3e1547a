// C# 14 on CoreCLR (.NET 10, Debug build, workstation non-concurrent GC): the language entry.
import { diagnostic, Refusal, type Source } from '../core/diagnostic.ts';
import type { Assets, Compiled, Language, World } from '../core/machine.ts';
import type { OptionValues } from '../core/option.ts';
import { check } from './check/index.ts';
import { Library } from './check/universe.ts';
import { Machine } from './execute/machine.ts';
import { Runtime } from './execute/runtime.ts';
import { parse } from './parse/index.ts';

/** Fetches declarations and prelude; everything after is synchronous. */
export async function load(assets: Assets): Promise<Language> {
  const declarations = (await assets.folder('coreclr/library/names')).get('net10.txt')!; const prelude = await assets.folder('coreclr/library/prelude');
  const lib = new Library(declarations, prelude);
  return { id: 'csharp', compile: (source, options) => compile(lib, source, options) };
}
function compile(lib: Library, source: Source, options: OptionValues): Compiled {
  const text = source.text.charCodeAt(0) === 0xfeff ? ' ' + source.text.slice(1) : source.text;
  const p = parse(text, source.name);
  if (p.refused || !p.unit) { const at = p.refused?.at ?? 0; return { verdict: 'refused', diagnostics: [diagnostic('refused', p.refused?.what ?? 'syntax', { start: at, end: at }, 'this syntax is outside the simulated subset')] }; }
  if (p.problems.length) return { verdict: 'rejected', diagnostics: p.problems.map(q => diagnostic('compile', q.code, { start: q.start, end: q.end }, q.message)) };
  try {
    const c = check(lib, p.unit);
    if (c.model.problems.length) { const s1 = c.model.problems.filter(q => q.stage === 1); const use = s1.length ? s1 : c.model.problems; return { verdict: 'rejected', diagnostics: use.map(q => diagnostic('compile', q.code, q.code === 'CS5001' ? null : { start: q.start, end: q.end }, q.message)) }; }
    const entry = c.entry!; const opts = { optimised: options['optimised'] === true, gen0: Number(options['gen0size'] ?? 64 * 2 ** 20) };
    return { verdict: 'accepted', diagnostics: [], program: { start(world: World) { const r = new Runtime(c.model); return new Machine(r, world, source, r.minst(entry, entry.owner.open, []), opts); } } };
  } catch (e) { if (e instanceof Refusal) return { verdict: 'refused', diagnostics: [e.diagnostic()] }; throw e; }
}
