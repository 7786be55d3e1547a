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
/** Errors of one token or declarator, after which the parser goes on as if all were well. */
const ALONE: ReadonlySet<string> = new Set([
  'CS0106',
  'CS0145',
  'CS1009',
  'CS1010',
  'CS1011',
  'CS1012',
  'CS1013',
  'CS1021',
  'CS8180',
  'CS9007',
]);
type Problem = { readonly code: string; readonly start: number };

/** Whether Roslyn's recovery adds nothing to this error: what is missing stands at the end of its line, or before a token that closes (test/mutants.test.ts). */
function predictable(q: Problem, problems: readonly Problem[], text: string): boolean {
  if (q.code === 'CS1513')
    return (
      problems.length === 1 ||
      /^\s*(\/\/[^\n]*\s*)*$|^\s*\n\s*(public|private|protected|internal|static|override|virtual|abstract)\b/.test(
        text.slice(q.start),
      )
    );
  if (ALONE.has(q.code)) return true;
  const end = text.indexOf('\n', q.start);
  const rest = text.slice(q.start, end < 0 ? undefined : end);
  const with_ = (code: string): boolean => problems.some((o) => o.code === code && o.start === q.start);
  switch (q.code) {
    case 'CS1002':
      return (
        /^[;)}\]\w"']?\s*(\/\/.*)?$/.test(rest) ||
        /^\s*\}/.test(rest) ||
        with_('CS1525') ||
        with_('CS1026') ||
        with_('CS1001')
      );
    case 'CS1026':
      return true;
    case 'CS1525':
      return problems.length === 1 ? /^\s*([;)]|$|\/\/)/.test(rest) : /^\s*(;|$|\/\/)/.test(rest);
    case 'CS1001':
    case 'CS1003':
    case 'CS0443':
    case 'CS0839':
      return true;
    default:
      return false;
  }
}
/** Syntax errors that are all there is to say. */
function standsAlone(problems: readonly Problem[], text: string): boolean {
  return problems.every((q) => predictable(q, problems, text));
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
  if (p.problems.length && !standsAlone(p.problems, text))
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
      diagnostics: p.problems.map((q) => diagnostic('compile', q.code, { start: q.start, end: q.end }, q.message)),
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
