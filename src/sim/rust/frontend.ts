// One compilation: parse, collect, check, build MIR, check borrows. The prelude is parsed and collected once and then shared.
import { Outside, SyntaxFault } from './parse/lex.ts';
import type { Span } from './parse/lex.ts';
import { parseSource } from './parse/parser.ts';
import type { MacroScope } from './parse/macros.ts';
import { Collector, newModule, Resolver } from './check/crate.ts';
import { Lowering } from './check/lower.ts';
import { Session } from './check/session.ts';
import type { Diag, StdNames } from './check/session.ts';
import { checkBody } from './check/body.ts';
import type { Context } from './check/body.ts';
import { installConstEval, discriminant, thirValue } from './check/const-eval.ts';
import { outermost } from './check/fn-expr.ts';
import { checkItems } from './check/items.ts';
import { Traits } from './check/traits.ts';
import { InferTable } from './check/infer.ts';
import { MirBuilder } from './mir/build.ts';
import type { MirBody, Operand } from './mir/mir.ts';
import type { Body } from './check/thir.ts';
import type { ConstDef, Def, FnDef, ImplDef, Module, TraitDef } from './check/defs.ts';
import { borrowCheck } from './borrowck/check.ts';
import { knownPanics } from './borrowck/known-panics.ts';
import * as T from './check/types.ts';
import type { FormatPiece } from './parse/ast.ts';

/** Is the local moved out as a whole somewhere? Then nothing of it is left to drop. */
function movedWhole(m: MirBody, local: number): boolean {
  const of = (o: Operand): boolean => o.k === 'move' && o.place.local === local && !o.place.proj.length;
  return m.blocks.some(
    (b) =>
      (b.term.k === 'call' && b.term.args.some(of)) ||
      b.stmts.some(
        (x) =>
          x.k === 'assign' &&
          ((x.rv.k === 'aggregate' && x.rv.ops.some(of)) || ((x.rv.k === 'use' || x.rv.k === 'cast') && of(x.rv.op))),
      ),
  );
}
/** What is found before the bodies are looked at. */
const early = new Set([
  '',
  'SYNTAX',
  'E0046',
  'E0106',
  'E0107',
  'E0124',
  'E0128',
  'E0185',
  'E0186',
  'E0191',
  'E0197',
  'E0220',
  'E0223',
  'E0252',
  'E0254',
  'E0255',
  'E0261',
  'E0262',
  'E0379',
  'E0401',
  'E0403',
  'E0404',
  'E0405',
  'E0407',
  'E0408',
  'E0411',
  'E0412',
  'E0415',
  'E0416',
  'E0422',
  'E0423',
  'E0424',
  'E0425',
  'E0426',
  'E0428',
  'E0429',
  'E0430',
  'E0431',
  'E0432',
  'E0433',
  'E0434',
  'E0437',
  'E0438',
  'E0449',
  'E0496',
  'E0530',
  'E0531',
  'E0532',
  'E0573',
  'E0574',
  'E0576',
  'E0584',
  'E0585',
  'E0586',
  'E0603',
  'E0642',
  'E0659',
  'E0742',
  'E0753',
  'E0767',
  'E0774',
  'E0782',
  'E0783',
]);
const PRELUDE_BASE = 1 << 24;
/** The library, parsed and collected. */
export interface Prelude {
  macros: MacroScope;
  std: Module;
  impls: ImplDef[];
  lang: Map<string, Def>;
  nextId: number;
  traitImpls: Map<TraitDef, ImplDef[]>;
  traitImplsAt: number;
  names: StdNames | null;
  session: Session;
  lowering: Lowering;
}
const templates: { pieces: FormatPiece[][] } = { pieces: [] };
const preludeMir = new Map<FnDef | ConstDef, MirBody>();

export function loadPrelude(texts: readonly string[], names: StdNames | null): Prelude {
  const text = texts.join('\n');
  const { items, macros } = parseSource(text, PRELUDE_BASE, null);
  const s = new Session();
  const span: Span = { start: PRELUDE_BASE, end: PRELUDE_BASE, exp: null };
  const std = newModule(s, 'std', null, false, true, span);
  s.std = std;
  s.root = std;
  s.names = names;
  const r = new Resolver(s);
  const c = new Collector(s, true);
  c.module(items, std);
  s.prelude = (std.types.get('prelude')!.def as Module).types.get('v1')!.def as Module;
  c.resolveImports(r);
  if (s.errors.length)
    throw new Error(
      `prelude: ${s.errors
        .slice(0, 5)
        .map(
          (e) => `${e.code} ${e.message} @${text.slice(e.span.start - PRELUDE_BASE, e.span.start - PRELUDE_BASE + 60)}`,
        )
        .join('\n')}`,
    );
  const l = new Lowering(s, r);
  installConstEval(l);
  return {
    macros,
    std,
    impls: s.impls,
    lang: s.lang,
    nextId: s.nextId,
    traitImpls: s.traitImpls,
    traitImplsAt: 0,
    names,
    session: s,
    lowering: l,
  };
}
export interface Result {
  verdict: 'accepted' | 'rejected' | 'refused';
  errors: Diag[];
  refusals: { construct: string; span: Span }[];
  session: Session;
  lowering: Lowering;
  main: FnDef | null;
  mirOf: (d: FnDef | ConstDef) => MirBody;
  templates: typeof templates;
  discOf: (v: import('./check/defs.ts').VariantDef) => bigint;
  bodies: MirBody[];
}

export function compileRust(
  p: Prelude,
  source: string,
  edition: '2021' | '2024',
  line: (at: number) => number,
  column: (at: number) => number,
): Result {
  const s = new Session();
  s.nextId = p.nextId + 100000;
  s.std = p.std;
  s.prelude = p.session.prelude;
  s.names = p.names;
  s.edition = edition;
  for (const i of p.impls) s.impls.push(i);
  for (const [k, v] of p.lang) s.lang.set(k, v);
  s.traitImpls = new Map([...p.traitImpls].map(([k, v]) => [k, v.slice()]));
  s.traitImplsAt = p.traitImplsAt;
  const r = new Resolver(s);
  const l = new Lowering(s, r);
  installConstEval(l);
  const discOf = (v: import('./check/defs.ts').VariantDef): bigint => discriminant(l, v);
  const cx: Context = {
    s,
    l,
    templates,
    line: (at, what) => (what === 'file' ? 'src/main.rs' : what === 'line' ? line(at) : column(at)),
    evalThir: (e) => thirValue(l, e),
  };
  const bodies = new Map<FnDef | ConstDef, Body>();
  const mirs = new Map<FnDef | ConstDef, MirBody>();
  const out: MirBody[] = [];
  const bodyOf = (d: FnDef | ConstDef): Body => {
    let b = bodies.get(d);
    if (!b) {
      b = checkBody(cx, d);
      bodies.set(d, b);
    }
    return b;
  };
  const mirOf = (d: FnDef | ConstDef): MirBody => {
    const lib = preludeMir.get(d);
    if (lib) return lib;
    let m = mirs.get(d);
    if (m) return m;
    const before = s.errors.length;
    const b = bodyOf(d);
    if (d.library && s.errors.length > before)
      throw new Error(
        `prelude body ${d.fullPath}: ${s.errors
          .slice(before)
          .map((e) => `${e.code} ${e.message} at ${e.span.start - PRELUDE_BASE}`)
          .join('; ')}`,
      );
    const tr = new Traits(s, l, new InferTable(), Traits.elaborate(l, b.env).map(Traits.erasePred));
    if (d.kind === 'fn') for (const o of d.opaques) tr.defining.add(o);
    const mb = new MirBuilder(tr, b, null, d.library ? '2021' : edition);
    mb.discOf = discOf;
    m = mb.build();
    if (d.library) preludeMir.set(d, m);
    else mirs.set(d, m);
    return m;
  };
  const result = (verdict: Result['verdict'], main: FnDef | null = null): Result => ({
    verdict,
    errors: s.errors,
    refusals: s.refusals,
    session: s,
    lowering: l,
    main,
    mirOf,
    templates,
    discOf,
    bodies: out,
  });
  try {
    const { items, faults, end, macroNames } = parseSource(source, 0, p.macros);
    for (const f of faults) s.error(f.code, f.span, f.message);
    if (faults.some((f) => f.fatal)) return result('rejected');
    s.isMacro = (name) => macroNames.has(name);
    const root = newModule(s, '', null, false, false, { start: 0, end: source.length, exp: null });
    root.fullPath = 'main';
    s.root = root;
    const c = new Collector(s, false);
    c.module(items, root);
    c.resolveImports(r);
    const main = root.values.get('main')?.def;
    checkItems(s, l);
    const fns: (FnDef | ConstDef)[] = [];
    const done = new Set<FnDef | ConstDef>();
    for (const i of s.userImpls) for (const x of i.items.values()) if (x.kind === 'const') fns.push(x);
    for (const t of s.userTraits) for (const x of t.items.values()) if (x.kind === 'const' && x.expr) fns.push(x);
    const work = (): void => {
      for (const f of [...fns, ...s.userConsts, ...s.userFns]) {
        if (done.has(f)) continue;
        done.add(f);
        if (f.kind === 'fn' ? !f.node?.body : !f.expr) {
          if (f.kind === 'fn' && f.node) l.fnSig(f);
          continue;
        }
        bodyOf(f);
      }
    };
    for (let n = -1; n !== s.userFns.length + s.userConsts.length;) {
      n = s.userFns.length + s.userConsts.length;
      work();
      checkItems(s, l);
    }
    if (main?.kind === 'fn' && main.node && !main.node.generics.params.length) {
      const ret = T.erase(l.fnSig(main).output);
      const tr = new Traits(s, l, new InferTable(), []);
      const at = main.node.ret?.span ?? main.span;
      if (
        !(ret.flags & T.HAS_ERROR) &&
        !(ret.flags & T.HAS_OPAQUE) &&
        tr.holds(s.langTrait('termination'), [ret], at) === 'no'
      )
        s.error('E0277', at, `\`main\` has invalid return type \`${T.show(ret)}\``);
    }
    if (s.traitUnknown) {
      const kept = s.errors.filter((e) => early.has(e.code));
      s.errors.length = 0;
      s.errors.push(...kept);
      return result('rejected');
    }
    if (!main || main.kind !== 'fn') {
      if (!root.values.has('main'))
        s.error('E0601', { start: Math.max(0, end - 1), end, exp: null }, '`main` function not found in crate');
    }
    // a type without size that is used somewhere also makes the compiler run in a circle
    for (const d of s.recursive)
      if (
        [...bodies.values()].some(
          (b) =>
            b.locals.some((x) => {
              let hit = false;
              T.walk(b.resolve(x.ty), (t) => {
                if (t.k === 'adt' && t.def === d) hit = true;
              });
              return hit;
            }) ||
            b.params.some((x) => {
              let hit = false;
              T.walk(b.resolve(x.ty), (t) => {
                if (t.k === 'adt' && t.def === d) hit = true;
              });
              return hit;
            }),
        )
      )
        s.error('E0391', d.span, 'cycle detected when computing when the type needs drop');
    if (s.recursive.length) return result('rejected');
    const badSig = (f: FnDef | ConstDef): boolean =>
      f.kind === 'fn' &&
      f.node !== null &&
      s.errors.some(
        (e) =>
          (e.code === 'E0106' || e.code === 'E0261') &&
          e.span.start >= f.node!.sigSpan.start &&
          e.span.end <= f.node!.sigSpan.end,
      );
    // borrow checking, body by body, as far as the types are sound
    const resolveFailed = s.errors.some((e) =>
      [
        'E0432',
        'E0433',
        'E0425',
        'E0405',
        'E0412',
        'E0404',
        'E0106',
        'E0261',
        'E0407',
        'E0437',
        'E0428',
        'E0403',
        'E0408',
        'E0416',
        'E0415',
        'E0531',
        'E0532',
        'E0422',
        'E0423',
        'E0424',
        'E0434',
        'E0426',
        'E0603',
        'E0404',
        'E0573',
        'E0574',
      ].includes(e.code),
    );
    void resolveFailed;
    for (const f of done) {
      if (f.kind === 'fn' ? !f.node?.body : !f.expr) continue;
      const b = bodyOf(f);
      if (b.tainted || badSig(f)) continue;
      const m = mirOf(f);
      out.push(m);
      if (f.kind === 'const' && !m.closure)
        for (const blk of m.blocks)
          if (!blk.cleanup && blk.term.k === 'drop' && !movedWhole(m, blk.term.place.local))
            s.refuse('a value dropped in a constant', blk.term.span);
      const had = s.errors.length;
      borrowCheck(s, l, m, f);
      if (f.kind === 'fn' && s.errors.length === had) knownPanics(s, l, m);
    }
    if (!s.errors.length) for (const x of s.lints) s.error(x.code, x.span, x.message);
    if (main?.kind === 'fn' && main.node!.generics.params.length)
      s.error('E0131', main.span, '`main` function is not allowed to have generic parameters');
    if (main?.kind === 'fn' && main.node!.generics.preds.length)
      s.error('E0646', main.span, '`main` function is not allowed to have a `where` clause');
    if (main?.kind === 'fn' && !s.errors.length && main.node!.params.length)
      s.error('E0580', main.span, '`main` function has wrong type');
    if (!s.errors.length)
      for (const b of bodies.values())
        if (b.tainted && !b.owner.library) throw new Error(`an error in ${b.owner.fullPath} was not told`);
    return result(s.errors.length ? 'rejected' : 'accepted', main?.kind === 'fn' ? main : null);
  } catch (e) {
    if (e instanceof SyntaxFault) {
      if (e.certain) {
        s.errors.length = 0;
        const code = /^E\d{4}$/.test(e.message) ? e.message : 'SYNTAX';
        s.error(code, outermost({ start: e.at, end: e.at + 1, exp: e.exp }), e.message);
        return result('rejected');
      }
      s.refusals.push({ construct: 'syntax', span: outermost({ start: e.at, end: e.at + 1, exp: e.exp }) });
      return result('refused');
    }
    if (e instanceof Outside) {
      s.refusals.push({ construct: e.construct, span: outermost(e.span) });
      return result('refused');
    }
    throw e;
  }
}
