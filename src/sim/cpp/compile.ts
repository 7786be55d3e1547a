// From a source text to a program: preprocess, parse, check, lower.
import { diagnostic, LineMap, type Diagnostic, type Source } from '../core/diagnostic.ts';
import type { Compiled, LoweredRow, Program } from '../core/machine.ts';
import type { Image } from './code.ts';
import { OP_NAMES } from './code.ts';
import type { Decl } from './ast.ts';
import { CompileError, Refusal, columnOf, fileOf, lineOf, refuse, type Pos } from './diagnose.ts';
import type { Token } from './lex.ts';
import { KEYWORDS } from './parse-types.ts';
import type { NameScope } from './parse-base.ts';
import type { FuncInfo } from './entities.ts';
import { Gen } from './gen.ts';
import type { Library } from './library.ts';
import { CppMachine, Halt } from './machine.ts';
import { Parser } from './parse.ts';
import { preprocess, type Macro } from './preprocess.ts';
import { Link } from './rtti.ts';
import { Poisoned } from './sema-base.ts';
import { Sema } from './sema-stmt.ts';
import type { X } from './typed.ts';
import { isFloating, isUnsigned, regOf, sizeOf } from './types.ts';
import { Scope } from './entities.ts';

/** modules that every program has: what the language itself needs */
const CORE = ['core'];

export function compileCpp(source: Source, library: Library): Compiled {
  const lines = new LineMap(source.text);
  const starts: number[] = [];
  for (let i = 1; i <= lines.count; i++) starts.push(lines.start(i));
  const span = (pos: Pos): { start: number; end: number } | null => {
    if (!pos || fileOf(pos) !== 0) return null;
    const l = lineOf(pos);
    const start = (starts[l - 1] ?? 0) + Math.max(0, columnOf(pos) - 1);
    return { start, end: start + 1 };
  };
  let lastPos: Pos = 0;
  try {
    const macros = new Map<string, Macro>();
    const wanted: string[] = [...CORE];
    for (const m of library.closure(CORE)) for (const [k, v] of m.macros) if (k.startsWith('__')) macros.set(k, v);
    const predefined: [string, string][] = [
      ['__cplusplus', '202002L'],
      ['__GNUC__', '12'],
      ['__GNUG__', '12'],
      ['__linux__', '1'],
      ['__x86_64__', '1'],
      ['__LP64__', '1'],
      ['__SIZEOF_POINTER__', '8'],
      ['__cpp_concepts', '202002L'],
      ['__cpp_lib_ranges', '202110L'],
      ['__STDC_HOSTED__', '1'],
      ['__OPTIMIZE_NOT__', '1'],
    ];
    for (const [n, v] of predefined)
      macros.set(n, { name: n, variadic: false, body: [{ t: 'num', s: v, pos: 0, ws: false, bol: false, end: 0 }] });
    // a byte order mark is no part of the text
    const text = source.text.startsWith('\ufeff') ? ` ${source.text.slice(1)}` : source.text;
    const included = new Set<string>();
    const pp = preprocess(text, 0, macros, (name) => {
      included.add(name);
      const a = library.include(name);
      if ('modules' in a)
        for (const m of library.closure(a.modules))
          for (const [k, v] of m.macros) if (!macros.has(k) && library.showsMacro(name, k)) macros.set(k, v);
      return a;
    });
    for (const i of pp.includes) for (const m of i.modules) if (!wanted.includes(m)) wanted.push(m);
    const scope = library.scopeFor(wanted);
    const parser = new Parser(pp.tokens, scope, new Set(library.memberTemplates), false);
    const visible = library.real.seenBy(included);
    parser.inRealStd = (n) => !visible.whole || visible.std(n);
    const decls = parsed(parser, pp.tokens, scope);
    const sema = new Sema();
    sema.evaluate = (x) => evaluate(sema, x);
    sema.errors.push(...pp.errors, ...parser.errors);
    for (const m of library.closure(wanted)) {
      sema.globals.library = true;
      sema.inScope(sema.globals, () => sema.declarations(m.decls, sema.globals));
    }
    sema.globals.library = false;
    sema.visible = visible;
    sema.libraryGlobals = new Set([...sema.globals.names.values()].flat());
    sema.inScope(sema.globals, () => sema.declarations(decls, sema.globals));
    const safely = (f: () => void): void => {
      try {
        f();
      } catch (e) {
        if (!(e instanceof CompileError)) throw e;
        sema.report(e);
      }
    };
    safely(() => sema.flushLater());
    // bodies, and what they need, until nothing is left
    for (let i = 0; i < sema.queue.length; i++) {
      const f = sema.queue[i] as FuncInfo;
      lastPos = f.pos;
      safely(() => sema.checkBody(f));
      safely(() => sema.flushLater());
    }
    const main = sema.globals.names.get('main')?.find((e) => e.e === 'func');
    const real = sema.errors.filter((e) => !(e instanceof Poisoned));
    // what a declaration that g++ could not parse declares all the same is not known
    const lost = parser.lost.find((e) => !e.message.includes('does not name a type'));
    if (lost && real.some((e) => !parser.errors.includes(e) && !pp.errors.includes(e)))
      refuse(lost.pos, 'syntax', `${lost.message}, and what follows from it`);
    if (real.length) {
      const seen = new Set<number>();
      const diagnostics: Diagnostic[] = [];
      for (const e of real.sort((a, b) => a.pos - b.pos)) {
        const s = span(e.pos);
        const l = lineOf(e.pos);
        if (seen.has(l)) continue;
        seen.add(l);
        diagnostics.push(diagnostic('compile', 'compile', s, e.message));
      }
      return { verdict: 'rejected', diagnostics };
    }
    if (!main || main.e !== 'func')
      return {
        verdict: 'rejected',
        diagnostics: [diagnostic('compile', 'compile', null, "undefined reference to 'main'")],
      };
    const gen = lowerAll(
      sema,
      main.f,
      (p) => {
        lastPos = p;
      },
      safely,
    );
    if (sema.errors.length) {
      const e = sema.errors[0] as CompileError;
      return { verdict: 'rejected', diagnostics: [diagnostic('compile', 'compile', span(e.pos), e.message)] };
    }
    gen.gen.silent = library.fileNumber('treebase');
    const image = gen.gen.image(gen.start);
    const link = new Link(gen.gen);
    const program: Program = { start: (world) => new CppMachine(image, link, world, starts) };
    return { verdict: 'accepted', diagnostics: [], program, analysis: { lowered: listing(image), facts: [] } };
  } catch (e) {
    if (e instanceof CompileError) {
      if (fileOf(e.pos) !== 0)
        return {
          verdict: 'refused',
          diagnostics: [
            diagnostic(
              'refused',
              'library',
              span(lastPos) ?? span(fallback(source)),
              `inside the library: ${e.message} (${library.fileName(fileOf(e.pos))}:${lineOf(e.pos)})`,
            ),
          ],
        };
      return { verdict: 'rejected', diagnostics: [diagnostic('compile', 'compile', span(e.pos), e.message)] };
    }
    if (e instanceof Refusal)
      return {
        verdict: 'refused',
        diagnostics: [
          diagnostic(
            'refused',
            e.construct,
            span(e.pos) ?? span(lastPos) ?? { start: 0, end: 1 },
            `${e.message}${fileOf(e.pos) ? ` (${library.fileName(fileOf(e.pos))}:${lineOf(e.pos)})` : ''}`,
          ),
        ],
      };
    throw e;
  }
}
/** a syntax error beside a type nobody declared: g++ goes on from there in ways of its own, so no verdict is given */
function parsed(parser: Parser, tokens: readonly Token[], known: NameScope): Decl[] {
  const decls = parser.translationUnit();
  const makers = new Set(['class', 'struct', 'enum', 'union', 'using', 'typename', 'namespace', 'concept']);
  for (const e of parser.errors) {
    if (fileOf(e.pos) !== 0) throw e;
    const at = tokens.findIndex((t) => t.pos === e.pos);
    for (let i = Math.max(0, at - 3); i <= at; i++) {
      const t = tokens[i]!,
        next = tokens[i + 1];
      if (t.t !== 'id' || KEYWORDS.has(t.s) || known.find(t.s) !== undefined) continue;
      const used = next && ((next.t === 'id' && !KEYWORDS.has(next.s)) || ['<', '&', '*', '&&'].includes(next.s));
      if (!used || parser.declared.has(t.s) || tokens.some((o, k) => o.s === t.s && makers.has(tokens[k - 1]?.s ?? '')))
        continue;
      const before = tokens[i - 1];
      if (before && before.s !== 'const' && before.t === 'id') continue;
      if (before && ['>', '*', '&', '&&', '.', '->', '::'].includes(before.s)) continue;
      refuse(e.pos, 'syntax', `${e.message}, beside '${t.s}', which nothing declares`);
    }
  }
  return decls;
}
function fallback(_s: Source): Pos {
  return 4097;
}
function lowerAll(
  sema: Sema,
  main: FuncInfo,
  note: (p: Pos) => void,
  safely: (f: () => void) => void,
): { gen: Gen; start: number } {
  const gen = new Gen(sema);
  // start: initialise globals, call main, exit
  const init = gen.routines.length;
  gen.routines.push({
    name: 'static initialisation',
    entry: -1,
    end: -1,
    frame: 0,
    args: 0,
    ret: 'v',
    library: true,
    noexcept: false,
    poison: false,
    left: -1,
    flags: [],
    regions: [],
    locals: [],
    pos: 0,
  });
  const mainIndex = gen.routine(main);
  const start = gen.pc;
  gen.emit('call', init);
  if ((main.type.params ?? []).length) {
    const argv = gen.place(24, 8, false);
    gen.emit('pushl', argv, 0);
    gen.emit('pushi', 1);
    const name = gen.string(
      [...'./a.out'].map((c) => c.charCodeAt(0)),
      1,
    );
    gen.data[argv - 65536] = name & 255;
    gen.data[argv - 65535] = (name >> 8) & 255;
    gen.data[argv - 65534] = (name >> 16) & 255;
    gen.data[argv - 65533] = (name >> 24) & 255;
  }
  gen.emit('call', mainIndex);
  gen.emit('exitcall');
  const drain = (): void => {
    for (;;) {
      const f = gen.pending.pop();
      if (f) {
        note(f.pos);
        safely(() => sema.checkBody(f));
        for (const q of sema.queue) if (q.state === 'none') safely(() => sema.checkBody(q));
        if (sema.errors.length) return;
        gen.lower(f);
        continue;
      }
      if (gen.thunks.length) {
        gen.flushThunks();
        continue;
      }
      return;
    }
  };
  drain();
  for (const n of ['__throw_bad_alloc', '__throw_bad_array_new_length', '__throw_bad_cast', '__throw_bad_typeid']) {
    const e = sema.std.names.get(n)?.[0];
    if (e?.e === 'func') gen.routine(e.f);
  }
  // initialisers of globals, in order; constants go straight into the data
  gen.initRoutine(init, sema.globalOrder, drain);
  drain();
  return { gen, start };
}
/** runs a constant expression on a machine of its own */
function evaluate(sema: Sema, x: X): X | null {
  sema.constantReads = null;
  if (!evaluable(x)) return null;
  const saved = { queue: sema.queue.slice(), order: sema.globalOrder.slice() };
  const indexes = new Map(sema.globalOrder.map((v) => [v, v.index]));
  const gen = new Gen(sema);
  try {
    for (const v of sema.globalOrder) v.index = -1;
    const scope = new Scope('ns', sema.globals);
    const start = gen.constantRoutine(
      x,
      scope,
      sema.globalOrder.filter((v) => v.isConstexpr || v.type.isConst),
      () => {
        for (;;) {
          const f = gen.pending.pop();
          if (f) {
            sema.checkBody(f);
            gen.lower(f);
            continue;
          }
          if (gen.thunks.length) {
            gen.flushThunks();
            continue;
          }
          return;
        }
      },
    );
    // Its value is not there while compiling; g++ then complains inside the function that reads it, too.
    const variable = gen.placed.find((v) => !v.library && !v.isConstexpr && !v.type.isConst);
    if (variable) {
      sema.constantReads = variable.name;
      return null;
    }
    const image = gen.image(start);
    const m = new CppMachine(
      image,
      new Link(gen),
      { seed: 0, clock: 0, stdin: '', limits: { steps: 4e6, objects: 1e5, bytes: 1 << 24, output: 1e5, depth: 1e4 } },
      [],
    );
    m.run(4e6);
    if (m.status.kind !== 'finished' || m.status.exit !== 0 || m.diagnostics.length) return null;
    if (isFloating(x.t)) return { k: 'float', t: x.t.base, c: 2, pos: x.pos, f: m.D[m.sp] as number };
    const v =
      regOf(x.t) === 'l'
        ? BigInt.asIntN(64, (BigInt(m.H[m.sp] as number) << 32n) | BigInt((m.I[m.sp] as number) >>> 0))
        : BigInt(m.I[m.sp] as number);
    return { k: 'int', t: x.t.base, c: 2, pos: x.pos, n: isUnsigned(x.t) ? BigInt.asUintN(sizeOf(x.t) * 8, v) : v };
  } catch (e) {
    if (e instanceof Refusal || e instanceof CompileError || e instanceof Halt) return null;
    throw e;
  } finally {
    for (const v of gen.placed) v.index = -1;
    for (const [v, i] of indexes) v.index = i;
    void saved;
  }
}
/** may a constant expression mention this? locals and calls of ordinary functions may not be */
function evaluable(x: X | undefined): boolean {
  if (!x) return true;
  if (x.k === 'var' && x.v) {
    if (x.v.storage === 'local' || x.v.storage === 'param') return x.v.constant !== null;
    if (!x.v.constant && !x.v.isConstexpr && !x.v.type.isConst) return false;
  }
  if (x.k === 'call' && x.fn && !x.fn.isConstexpr && !x.fn.library && !x.fn.implicit && !x.fn.lambda) return false;
  if (x.k === 'ctor' && x.fn && !x.fn.isConstexpr && !x.fn.library && !x.fn.implicit) return false;
  if (x.k === 'new' || x.k === 'throw' || x.k === 'this') return false;
  for (const y of [x.a, x.b, x.d, x.place, x.count, ...(x.args ?? []), ...(x.inits ?? []).map((i) => i.x)])
    if (!evaluable(y)) return false;
  return true;
}
function listing(image: Image): LoweredRow[] {
  const out: LoweredRow[] = [];
  for (const r of image.routines) {
    if (r.library || r.entry < 0) continue;
    for (let pc = r.entry; pc < r.end; pc += 4) {
      const p = image.lines[pc >> 2] as number;
      if (fileOf(p) !== 0) continue;
      out.push({
        line: lineOf(p),
        routine: r.name,
        offset: (pc - r.entry) / 4,
        text: `${OP_NAMES[image.code[pc] as number]} ${image.code[pc + 1]}`,
      });
    }
  }
  return out;
}
