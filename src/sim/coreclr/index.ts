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
  const declarations = (await assets.folder('coreclr/library/names')).get('net10.txt')!;
  const prelude = await assets.folder('coreclr/library/prelude');
  const lib = new Library(declarations, prelude);
  return { id: 'csharp', compile: (source, options) => compile(lib, source, options) };
}
const DOUBLED_MODIFIER =
  /\b(public|private|protected|internal|static|readonly|sealed|abstract|override|virtual|async|const)\s+\1\b/;

/** Errors of one token or declarator, after which the parser goes on as if all were well. */
const ALONE: ReadonlySet<string> = new Set(['CS0145', 'CS1009', 'CS1011', 'CS1012', 'CS1021']);

/** A syntax error that Roslyn's recovery adds nothing to: one only, at the end of its line, or of the file (test/mutants.test.ts). */
function standsAlone(problems: readonly { readonly code: string; readonly start: number }[], text: string): boolean {
  const syntax = problems.filter((q) => q.code !== 'CS0201');
  if (syntax.length && syntax.every((q) => ALONE.has(q.code))) return true;
  const first = syntax[0];
  if (!first || syntax.length > 1) return false;
  if (first.code === 'CS1513') return true;
  const end = text.indexOf('\n', first.start);
  return (
    first.code === 'CS1002' && /^[;)}\]\w"']?\s*(\/\/.*)?$/.test(text.slice(first.start, end < 0 ? undefined : end))
  );
}

function compile(lib: Library, source: Source, options: OptionValues): Compiled {
  const text = source.text.charCodeAt(0) === 0xfeff ? ' ' + source.text.slice(1) : source.text;
  const p = parse(text, source.name);
  if (p.refused || !p.unit) {
    const at = p.refused?.at ?? 0;
    return {
      verdict: 'refused',
      diagnostics: [
        diagnostic(
          'refused',
          p.refused?.what ?? 'syntax',
          { start: at, end: at },
          'this syntax is outside the simulated subset',
        ),
      ],
    };
  }
  const doubled = DOUBLED_MODIFIER.exec(text);
  if (doubled)
    return {
      verdict: 'refused',
      diagnostics: [
        diagnostic(
          'refused',
          'a modifier given twice',
          { start: doubled.index, end: doubled.index + doubled[0].length },
          'a modifier given twice is not judged',
        ),
      ],
    };
  if (p.problems.some((q) => q.code !== 'CS0201') && !standsAlone(p.problems, text))
    return {
      verdict: 'refused',
      diagnostics: [
        diagnostic(
          'refused',
          'syntax',
          { start: p.problems[0]!.start, end: p.problems[0]!.end },
          'what the compiler says after this syntax error is not simulated',
        ),
      ],
    };
  if (p.problems.length)
    return {
      verdict: 'rejected',
      diagnostics: p.problems
        .filter((q) => q.code !== 'CS0201' || p.problems.every((r) => r.code === 'CS0201'))
        .map((q) => diagnostic('compile', q.code, { start: q.start, end: q.end }, q.message)),
    };
  try {
    const c = check(lib, p.unit);
    if (c.model.problems.length) {
      const s1 = c.model.problems.filter((q) => q.stage === 1);
      const use = s1.length ? s1 : c.model.problems;
      const twice = use.find((q) => q.code === 'CS0101');
      if (twice)
        return {
          verdict: 'refused',
          diagnostics: [
            diagnostic(
              'refused',
              'a name defined twice',
              { start: twice.start, end: twice.end },
              'what the compiler says after a name is defined twice is not simulated',
            ),
          ],
        };
      return {
        verdict: 'rejected',
        diagnostics: use.map((q) =>
          diagnostic('compile', q.code, q.code === 'CS5001' ? null : { start: q.start, end: q.end }, q.message),
        ),
      };
    }
    const entry = c.entry!;
    const opts = { optimised: options['optimised'] === true, gen0: Number(options['gen0size'] ?? 64 * 2 ** 20) };
    // types and code are shared by the machines of one program, so that one can go on from another's checkpoint
    const r = new Runtime(c.model);
    return {
      verdict: 'accepted',
      diagnostics: [],
      program: {
        start(world: World) {
          return new Machine(r, world, source, r.minst(entry, entry.owner.open, []), opts);
        },
      },
    };
  } catch (e) {
    if (e instanceof Refusal) return { verdict: 'refused', diagnostics: [e.diagnostic()] };
    throw e;
  }
}
