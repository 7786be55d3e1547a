// Python as CPython 3.13 runs it: parse, compile, and a program that starts machines.
import { diagnostic, LineMap, Refusal, type Diagnostic, type Source } from '../core/diagnostic.ts';
import type { Assets, Compiled, Language, Program, World } from '../core/machine.ts';
import type { OptionValues } from '../core/option.ts';
import { SyntaxFault } from './ast.ts';
import { countFrames, OP_NAMES, type Code } from './code.ts';
import { CPythonMachine, type Prepared } from './execute/machine.ts';
import { compileModule } from './lower/compile.ts';
import { parseModule } from './parse/statements.ts';
export { options } from './options.ts';

/** Modules whose every frame upstream has too: they count towards the recursion limit. */
const COUNTED = new Set([
  '_collections_abc.py',
  'abc.py',
  'collections/__init__.py',
  'contextlib.py',
  'copy.py',
  'copyreg.py',
  'dataclasses.py',
  'enum.py',
  'functools.py',
  'reprlib.py',
]);

const MAX_SOURCE = 1 << 20;

/** Loads the language: the prelude is compiled once; modules of the library when first imported. */
export async function load(assets: Assets): Promise<Language> {
  const files = await assets.folder('cpython/library/prelude');
  const compiled = new Map<string, Code>();
  const library = (file: string): Code => {
    let c = compiled.get(file);
    if (!c) {
      const text = files.get(file)!;
      c = compileModule(parseModule(text), text, true);
      if (COUNTED.has(file)) countFrames(c);
      compiled.set(file, c);
    }
    return c;
  };
  const modules = new Map<string, () => Code>();
  for (const file of files.keys())
    if (file.endsWith('.py') && file !== '_prelude.py')
      modules.set(
        file
          .slice(0, -3)
          .replace(/\/__init__$/, '')
          .replace(/\//g, '.'),
        () => library(file),
      );
  return { id: 'python', compile: (source, options) => compile(source, options, library, modules) };
}

function compile(
  source: Source,
  options: OptionValues,
  library: (file: string) => Code,
  modules: ReadonlyMap<string, () => Code>,
): Compiled {
  const text = source.text;
  const refused = (d: Diagnostic): Compiled => ({ verdict: 'refused', diagnostics: [d] });
  if (text.length > MAX_SOURCE)
    return refused(diagnostic('refused', 'source', { start: 0, end: 1 }, 'the source is longer than 1 MB'));
  let main: Code;
  try {
    main = compileModule(parseModule(text), text, false);
  } catch (e) {
    if (e instanceof SyntaxFault) {
      const at = Math.min(e.at, text.length);
      return {
        verdict: 'rejected',
        diagnostics: [diagnostic('compile', e.cls, { start: at, end: Math.min(text.length, at + 1) }, e.message)],
      };
    }
    if (e instanceof Refusal) return refused(e.diagnostic());
    throw e;
  }
  const prepared: Prepared = {
    main,
    prelude: library('_prelude.py'),
    modules,
    fileName: source.name,
    lines: new LineMap(text),
    source: text.split('\n'),
    leaf: options['leaf'] !== false,
    threshold: (options['gc.threshold'] as readonly number[] | undefined) ?? [2000, 10, 10],
  };
  const program: Program = { start: (world: World) => new CPythonMachine(prepared, world) };
  return { verdict: 'accepted', diagnostics: [], program, analysis: { lowered: lowered(main), facts: [] } };
}

/** The instructions as `dis` would list them. */
function lowered(code: Code): { line: number; routine: string; offset: number; text: string }[] {
  const out = Array.from(code.ops, (w, i) => ({
    line: code.lines[i]!,
    routine: code.qualname,
    offset: i,
    text: `${OP_NAMES[w & 255]} ${w >> 8}`,
  }));
  for (const c of code.consts) if (!('t' in c)) out.push(...lowered(c));
  return out;
}
