// Rust as rustc 1.95 compiles it and a debug build runs it.
import { diagnostic, LineMap, type Diagnostic, type Source } from '../core/diagnostic.ts';
import type { Assets, Compiled, Language, Program, World } from '../core/machine.ts';
import type { OptionValues } from '../core/option.ts';
import { compileRust, loadPrelude } from './frontend.ts';
import type { Prelude, Result } from './frontend.ts';
import { outermost } from './check/fn-expr.ts';
import { Outside, SyntaxFault } from './parse/lex.ts';
import { Compiler, ConstPanic } from './execute/codegen.ts';
import { Heap } from './execute/heap.ts';
import { Vm } from './execute/vm.ts';
import { RustMachine } from './execute/machine.ts';
import { parseNames } from './library/names.ts';
export { options } from './options.ts';

const MAX_SOURCE = 1 << 20;
/** Loads the language: the library's text is parsed and collected once, its bodies when first needed. */
export async function load(assets: Assets): Promise<Language> {
  const files = await assets.folder('rust/library/prelude');
  const names = await assets.folder('rust/library/names');
  const texts = [...files.keys()]
    .filter((f) => f.endsWith('.rs'))
    .sort()
    .map((f) => files.get(f)!);
  const prelude = loadPrelude(texts, parseNames(names));
  return { id: 'rust', compile: (source, options) => compile(prelude, source, options) };
}
function compile(prelude: Prelude, source: Source, options: OptionValues): Compiled {
  const text = source.text;
  if (text.length > MAX_SOURCE)
    return {
      verdict: 'refused',
      diagnostics: [diagnostic('refused', 'source', { start: 0, end: 1 }, 'the source is longer than 1 MB')],
    };
  const lines = new LineMap(text);
  const edition = options['edition'] === '2021' ? '2021' : '2024';
  const clip = (s: { start: number; end: number }): { start: number; end: number } => {
    // behind a last line break there is no line
    const start = Math.max(0, Math.min(s.start, text.endsWith('\n') ? text.length - 1 : text.length));
    return { start, end: Math.max(start, Math.min(s.end, text.length)) };
  };
  const r = compileRust(
    prelude,
    text,
    edition,
    (at) => lines.line(at),
    (at) => lines.column(at),
  );
  if (r.verdict === 'refused')
    return {
      verdict: 'refused',
      diagnostics: r.refusals.map((x) =>
        diagnostic('refused', x.construct, clip(x.span), `${x.construct} is not in the simulated subset`),
      ),
    };
  if (r.verdict === 'rejected')
    return {
      verdict: 'rejected',
      diagnostics: r.errors.map((e): Diagnostic => {
        const at = outermost(e.span.start >= 1 << 24 ? e.span : innermostUser(e.span));
        return diagnostic('compile', e.code || 'SYNTAX', clip(at), e.message, {
          labels: e.labels.filter((l) => l.span.start < 1 << 24).map((l) => ({ span: clip(l.span), text: l.text })),
          notes: e.notes,
        });
      }),
    };
  // one compiler for all machines of the program: they share its functions and constants
  const compiler = new Compiler({
    s: r.session,
    l: r.lowering,
    mirOf: r.mirOf,
    discOf: r.discOf,
    templates: r.templates,
    userLine: (at) => lines.line(at),
  });
  // constants are evaluated by the compiler: a panic there is an error
  try {
    instantiate(r, compiler);
    constants(r, compiler);
  } catch (e) {
    if (e instanceof ConstPanic)
      return {
        verdict: 'rejected',
        diagnostics: [
          diagnostic('compile', 'E0080', clip(outermost(e.body.span)), 'evaluation of constant value failed'),
        ],
      };
    if (e instanceof Outside)
      return {
        verdict: 'refused',
        diagnostics: [
          diagnostic('refused', e.construct, clip(outermost(e.span)), `${e.construct} is not in the simulated subset`),
        ],
      };
    if (e instanceof SyntaxFault) throw e;
    throw e;
  }
  const program: Program = {
    start: (world: World) => {
      return new RustMachine(instantiate(r, compiler), compiler, world, lines, text.length);
    },
  };
  return { verdict: 'accepted', diagnostics: [], program, analysis: { lowered: [], facts: [] } };
}
/** The place in the program's own text: where it was written, not where a macro of the program was called. */
function innermostUser(s: import('./parse/lex.ts').Span): import('./parse/lex.ts').Span {
  return { start: s.start, end: s.end, exp: null };
}
function instantiate(r: Result, compiler: Compiler): Vm {
  const vm = new Vm(compiler, new Heap());
  compiler.attach(vm);
  const main = r.main!;
  const start = r.session.lang.get('start');
  if (start?.kind !== 'fn') throw new Error('lang_start');
  const ret = compiler.norm(r.lowering.fnSig(main).output);
  const entry = compiler.instance(start, [ret]);
  vm.U32[vm.cur.stackBase >> 2] = compiler.fnPointer(compiler.instance(main, []));
  vm.U32[(vm.cur.stackBase >> 2) + 1] = 0;
  vm.pushFrame(entry, vm.cur.stackBase);
  return vm;
}
function constants(r: Result, compiler: Compiler): void {
  for (const m of r.bodies)
    if (m.owner.kind === 'const' && !m.closure && !m.owner.container) {
      if (m.owner.isStatic) compiler.staticAddr(m.owner);
      else compiler.constAddr(`k${m.owner.id}<`, compiler.norm(r.lowering.constTy(m.owner)), () => m, []);
    }
}
