// Checks one body from signature to finished types: fallback, closures, casts, matches. After rustc_hir_typeck 1.95.
import type { Span } from '../parse/lex.ts';
import type { Expr } from '../parse/ast.ts';
import { Captures, full } from './captures.ts';
import { Exhaustive } from './exhaustive.ts';
import { FnExpr, patLocals } from './fn-expr.ts';
import type { Templates } from './fn-expr.ts';
import type { Lowering } from './lower.ts';
import * as T from './types.ts';
import type { Arg, Ty } from './types.ts';
import type { ConstDef, FnDef, Pred } from './defs.ts';
import type { Session } from './session.ts';
import type { Body, TExpr } from './thir.ts';

export interface Context {
  s: Session;
  l: Lowering;
  templates: Templates;
  line: (at: number, what: 'line' | 'column' | 'file') => number | string;
  evalThir: (e: TExpr) => bigint | null;
}
/** Functions of the library that no constant can call, and that programs try. */
const nonConst = new Set(
  'From::from ToString::to_string ToOwned::to_owned HashMap::new HashSet::new Box::new Rc::new Arc::new HashMap::with_capacity Vec::with_capacity String::with_capacity'.split(
    ' ',
  ),
);
/** The typed body of a function, constant or static. */
export function checkBody(cx: Context, def: FnDef | ConstDef): Body {
  const { s, l } = cx;
  const isFn = def.kind === 'fn';
  const env: Pred[] = l.preds(def);
  const sig = isFn ? l.fnSig(def) : null;
  const f = new FnExpr(s, l, def, def.scopeModule, env, isFn ? def.opaques : []);
  f.templates = cx.templates;
  f.lineOf = cx.line;
  f.evalInt = cx.evalThir;
  if (def.library) f.unsafeDepth = 1;
  const before = s.errors.length;
  const tmod = l.tainted;
  l.tainted = false;
  let value: TExpr;
  const params: Body['params'] = [];
  let ret: Ty;
  let endSpan: Span = def.span;
  if (isFn && sig) {
    const node = def.node!;
    if (node.unsafe) {
      if (s.edition === '2021') f.unsafeDepth++;
      else if (!def.library) f.unsafeDepth++;
    }
    ret = f.norm(T.erase(sig.output), def.span);
    if (ret.k === 'dyn' && node.ret) {
      f.err('E0746', node.ret.span, 'return type cannot be a trait object without pointer indirection');
      ret = T.tError;
    }
    f.ret = ret;
    f.inParams = true;
    // what the signature promises of a hidden type guides its inference
    for (const o of def.opaques) {
      const v = o.inferring;
      if (!v) continue;
      const fold: T.Folder = { mask: 0, ty: (t) => (t.k === 'opaque' && t.def === o ? v : null), re: () => T.reErased };
      for (const p of l.opaqueBounds(o)) {
        if (p.k !== 'trait' && p.k !== 'proj') continue;
        const args = T.foldArgs(p.args, fold);
        const pred: Pred = p.k === 'trait' ? { ...p, args } : { ...p, args, ty: T.fold(p.ty, fold) };
        const ob = { pred, span: o.span, depth: 0, raw: p };
        f.register(ob);
      }
    }
    const seen = new Map<string, Span>();
    node.params.forEach((p, i) => {
      const ty = f.norm(T.erase(sig.inputs[i]!), p.ty.span);
      const pat = f.pat(p.pat, ty);
      params.push({ pat, ty, span: p.pat.span });
      for (const loc of patLocals(pat)) {
        const k = loc.name + (loc.exp ? '#' : '');
        if (seen.has(k) && p.pat.k === 'ident')
          s.error('E0415', p.pat.span, `identifier \`${loc.name}\` is bound more than once in this parameter list`);
        seen.set(k, p.pat.span);
      }
      if (!def.library) f.registerTrait(s.langTrait('sized'), [ty], p.ty.span);
      f.irrefutable.push({ pat, span: p.pat.span, ty });
    });
    f.inParams = false;
    if (!def.library) f.registerTrait(s.langTrait('sized'), [ret], node.ret?.span ?? def.span);
    const b = node.body!;
    endSpan = { start: b.span.end - 1, end: b.span.end, exp: b.span.exp };
    const x = f.block(b, { ty: ret, strong: true }, b.span);
    if (!b.expr && f.rs(x.ty).k !== 'never') {
      if (!f.t.attempt(() => f.t.unify(ret, T.tUnit))) f.mismatch(node.ret?.span ?? def.span, ret, T.tUnit);
      value = x;
    } else value = f.coerce(x, ret, f.blockTail(b));
  } else {
    const c = def as ConstDef;
    if (!c.mut && !def.library) {
      let x = c.expr as Expr;
      while (x.k === 'paren') x = x.expr;
      if (x.k === 'borrow' && x.mut && !x.raw && !(x.expr.k === 'array' && !x.expr.elems.length))
        s.error('E0764', x.span, 'mutable borrows of temporaries that live to the end of the program are not allowed');
    }
    f.inConst = true;
    ret = f.norm(T.erase(l.constTy(c)), c.span);
    f.ret = ret;
    if (c.isStatic && !c.mut && !def.library) f.registerTrait(s.langTrait('sync'), [ret], c.tyNode.span);
    value = f.exprCoerce(c.expr as Expr, ret);
    endSpan = c.span;
  }
  f.roots.push(value);
  finish(f, s, l, before);
  const constants = !def.library && (!isFn || def.node!.isConst) ? [value] : f.tainted ? [] : f.constBodies;
  for (const constant of constants)
    visit(constant, (x) => {
      if (x.k === 'closure') return false; // an ordinary function
      if (x.k === 'call' && x.fn.k === 'fn') {
        const ft = f.t.resolve(x.fn.ty);
        if (ft.k === 'fndef' && !ft.def.ctor && !ft.def.intrinsic && !ft.def.node?.isConst) {
          const on = ft.def.container?.kind === 'impl' ? l.implSelf(ft.def.container) : null;
          const path = `${on?.k === 'adt' ? on.def.name : ft.def.container?.kind === 'trait' ? ft.def.container.name : ''}::${ft.def.name}`;
          if (nonConst.has(path)) {
            f.err('E0015', x.span, `cannot call non-const \`${path}\` in constants`);
            return true;
          }
          // a panic with a plain message is allowed
          if (ft.def.library && constPanics.has(ft.def.fullPath)) return true;
          if (ft.def.library || ft.def.container?.kind === 'trait')
            s.refuse(`call of ${ft.def.name} in a constant`, x.span);
          f.err('E0015', x.span, `cannot call non-const function \`${ft.def.name}\` in constants`);
        }
      }
      return true;
    });
  // hidden types
  if (isFn)
    for (const o of def.opaques) {
      const h = o.inferring ? f.t.resolve(o.inferring) : null;
      if (h && !(h.flags & T.HAS_INFER)) o.hidden = full(h);
      else if (h === null && !f.tainted) {
        s.refuse('impl Trait whose type is never fixed', o.span);
      }
    }
  let tainted = f.tainted || l.tainted;
  if (!tainted && !def.library)
    visit(value, (x) => {
      if (x.k === 'error') tainted = true;
    });
  l.tainted = tmod;
  const resolved = (t: Ty): Ty => full(f.t.resolve(t));
  const resolve = (t: Ty): Ty => {
    const r = resolved(t);
    return r.flags & T.HAS_ALIAS ? full(f.t.resolve(f.tr.normalise(r, def.span, 0, []))) : r;
  };
  // what rustc reports only for bodies that type-check
  if (!tainted && !def.library) {
    matches(f, s, l, resolve);
    // privacy of fields is looked at last of all
    for (const p of f.privacyErrors) s.lints.push(p);
    for (const x of f.lintErrors) s.lints.push(x);
    for (const x of f.unsized) s.error('E0161', x.span, x.message);
    for (const x of f.patternErrors) s.error(x.code, x.span, x.message);
  }
  const traits: Body['traits'] = [];
  return {
    owner: def,
    params,
    ret,
    value,
    locals: f.locals,
    closures: f.closures,
    tainted: tainted || s.errors.length > before,
    resolve,
    resolveArgs: (a: readonly Arg[]) => a.map((x) => (x.isTy ? resolve(x) : f.t.resolveArg(x))),
    env,
    traits,
    endSpan,
  };
}
/** Functions of the panic macros, which constants may call. */
const constPanics = new Set([
  'std::panicking::panic_fmt',
  'std::panicking::panic_str',
  'std::fmt::new',
  'std::panicking::unreachable_fmt',
]);
function finish(f: FnExpr, s: Session, l: Lowering, before: number): void {
  f.select();
  const fallback = (): boolean => {
    let any = false;
    for (let v = 0; v < f.t.count; v++) {
      const t = f.t.shallow(T.infer(v, f.t.kinds[v]!));
      if (t.k !== 'infer') continue;
      if (t.kind === 'int') {
        f.t.attempt(() => f.t.unify(t, T.tI32));
        any = true;
      } else if (t.kind === 'float') {
        f.t.attempt(() => f.t.unify(t, T.tF64));
        any = true;
      } else if (f.t.diverging.has(t.vid)) {
        f.t.attempt(() => f.t.unify(t, s.edition === '2024' ? T.tNever : T.tUnit));
        any = true;
      }
    }
    return any;
  };
  f.checkCasts();
  f.select();
  for (let i = 0; i < 4 && fallback(); i++) f.select();
  const caps = new Captures(f.tr, (t) => f.t.resolve(t));
  caps.onClosureKnown = (d) => {
    for (const c of f.closureCalls) if (c.def === d) c.fix();
  };
  // closures in the order their calls need: a called closure is known before the one that calls it
  for (const b of f.topClosures) caps.analyse(b);
  for (const c of f.kindChecks) {
    const got = { Fn: 0, FnMut: 1, FnOnce: 2 }[c.def.fnKind ?? 'Fn'],
      want = c.lang === 'fn' ? 0 : c.lang === 'fn_mut' ? 1 : 2;
    if (
      got > want &&
      !s.errors.some((e) => e.code === 'E0631' && e.span.start >= c.def.span.start && e.span.end <= c.def.span.end)
    )
      f.err(
        'E0525',
        c.def.headSpan,
        `expected a closure that implements another trait, but this closure only implements \`${c.def.fnKind ?? ''}\``,
      );
  }
  f.select();
  for (const g of f.finals) g();
  f.select();
  if (f.locals.some((x) => f.t.resolve(x.ty).flags & T.HAS_ERROR)) f.tainted = true;
  if (f.pending.length && !f.tainted && s.errors.length === before) ambiguity(f, s, l);
  f.checkLiterals();
  if (!f.tainted) unresolved(f, s);
}
function ambiguity(f: FnExpr, s: Session, _l: Lowering): void {
  const open = f.pending.filter((o) => o.pred.k === 'trait' || o.pred.k === 'proj');
  const rankOf = (o: (typeof open)[0]): number =>
    o.pred.k === 'trait' && o.pred.trait.lang === 'sized'
      ? f.bareCalls.has(o.span.start) || f.bareCalls.has(f.spanOf(o).start)
        ? 2
        : 1.5
      : o.pred.k === 'proj'
        ? 0
        : 1;
  const placeOf = (o: (typeof open)[0]): number =>
    o.pred.k === 'trait' && o.pred.trait.lang === 'sized'
      ? (f.localSized.get(o.span.start) ?? o.span.start)
      : o.span.start;
  // in the order of the calls, projections first; a call whose value nobody takes last of all
  open.sort(
    (a, b) => (rankOf(a) === 2 ? 1 : 0) - (rankOf(b) === 2 ? 1 : 0) || placeOf(a) - placeOf(b) || rankOf(a) - rankOf(b),
  );
  const o = open[0]!;
  if (!o) return;
  const p = o.pred as Pred & { k: 'trait' | 'proj' };
  const selfTy = f.t.resolve(p.args[0] as Ty);
  const hasVar = p.args.some((a) => f.t.resolveArg(a).flags & T.HAS_INFER);
  if (!hasVar) s.refuse(`trait selection (${T.show(selfTy)}: ${p.trait.name})`, f.spanOf(o));
  if (p.k === 'trait' && p.trait.lang === 'sized') {
    // the variable's own place is the best line
    const loc = f.locals.find((x) => {
      let hit = false;
      T.walk(f.t.resolve(x.ty), (t) => {
        if (t === selfTy) hit = true;
      });
      return hit && !x.span.exp;
    });
    f.err('E0282', loc ? loc.span : f.spanOf(o), 'type annotations needed');
    return;
  }
  const name = p.trait.name;
  if (selfTy.k === 'infer' && selfTy.kind === 'ty' && !/^fn/.test(p.trait.lang)) {
    const loc = f.locals.find((x) => f.t.resolve(x.ty) === selfTy && !x.span.exp);
    const code = o.why === 'traitpath' ? 'E0790' : p.k === 'proj' || name === 'FromStr' ? 'E0284' : 'E0283';
    f.err(code, code !== 'E0790' && loc ? loc.span : f.spanOf(o), 'type annotations needed');
    return;
  }
  s.refuse(`type inference (${T.show(selfTy)}: ${name})`, f.spanOf(o));
}
function unresolved(f: FnExpr, _s: Session): void {
  for (const x of f.locals) {
    const t = f.t.resolve(x.ty);
    if (t.flags & T.HAS_INFER) {
      if (x.name === 'args' || x.name === 'residual' || x.name === 'val') continue;
      f.err('E0282', x.span, 'type annotations needed');
      return;
    }
  }
  for (const c of f.closures)
    for (const t of [...c.def.sig.inputs, c.def.sig.output])
      if (f.t.resolve(t).flags & T.HAS_INFER) {
        f.err('E0282', c.span, 'type annotations needed');
        return;
      }
}
function matches(f: FnExpr, s: Session, l: Lowering, resolve: (t: Ty) => Ty): void {
  const ex = new Exhaustive(
    resolve,
    (t, v) => {
      const a = resolve(t) as Ty & { k: 'adt' };
      return v.fields.map((x) => resolve(T.erase(T.subst(l.fieldTy(x), a.args))));
    },
    () => true,
  );
  for (const m of f.matches)
    for (const a of m.arms) {
      const p = a.pat;
      if (p.k !== 'bind' || p.by !== 'move' || p.sub || p.local.mut) continue;
      let t = resolve(p.ty);
      while (t.k === 'ref') t = resolve(t.ty);
      if (
        t.k === 'adt' &&
        t.def.what === 'enum' &&
        t.def.variants.some((v) => v.name === p.local.name && v.ctor === 'unit')
      )
        s.error(
          'E0170',
          p.span,
          `pattern binding \`${p.local.name}\` is named the same as one of the variants of the type \`${t.def.name}\``,
        );
    }
  for (const m of f.matches) {
    if (m.arms.some((a) => hasError(a.pat))) continue;
    const ty = resolve(m.scrut.ty);
    if (!m.arms.length) {
      if (!ex.uninhabited(ty, 0) && !(ty.k === 'ref' && ex.uninhabited(resolve(ty.ty), 0) && false))
        s.error('E0004', m.span, `non-exhaustive patterns: type \`${T.show(ty)}\` is non-empty`);
      continue;
    }
    const miss = ex.missing(
      m.arms.filter((a) => !a.guard).map((a) => a.pat),
      ty,
    );
    if (miss === null) s.refuse('match too large to check', m.span);
    if (miss) s.error('E0004', m.span, 'non-exhaustive patterns', [{ span: m.span, text: 'patterns not covered' }]);
  }
  for (const p of f.irrefutable) {
    if (hasError(p.pat)) continue;
    const miss = ex.missing([p.pat], resolve(p.ty));
    if (miss) s.error('E0005', p.span, 'refutable pattern');
  }
  const stmts = (e: TExpr): void =>
    visit(e, (x) => {
      if (x.k === 'block')
        for (const st of x.stmts)
          if (st.k === 'let' && !st.els && !hasError(st.pat)) {
            const miss = ex.missing([st.pat], resolve(st.pat.ty));
            if (miss) s.error('E0005', st.pat.span, 'refutable pattern in local binding');
          }
    });
  for (const r of f.roots) stmts(r);
  for (const c of f.closures)
    for (const p of c.params)
      if (!hasError(p.pat) && ex.missing([p.pat], resolve(p.ty)))
        s.error('E0005', p.span, 'refutable pattern in closure argument');
}
function hasError(p: import('./thir.ts').TPat): boolean {
  switch (p.k) {
    case 'error':
      return true;
    case 'bind':
      return p.sub !== null && hasError(p.sub);
    case 'variant':
    case 'leaf':
      return p.subs.some((x) => hasError(x.pat));
    case 'deref':
      return hasError(p.pat);
    case 'or':
      return p.pats.some(hasError);
    case 'slice':
      return [...p.before, ...p.after, ...(p.rest ? [p.rest] : [])].some(hasError);
    default:
      return false;
  }
}
/** Visits every expression below `e`. */
export function visit(e: TExpr, f: (e: TExpr) => unknown): void {
  if (f(e) === false) return;
  const go = (x: TExpr | null): void => {
    if (x) visit(x, f);
  };
  switch (e.k) {
    case 'call':
      go(e.fn);
      e.args.forEach(go);
      break;
    case 'deref':
    case 'overderef':
    case 'field':
    case 'borrow':
    case 'rawborrow':
    case 'unary':
    case 'cast':
    case 'never':
    case 'coerce':
    case 'scope':
    case 'repeat':
      go(e.e);
      break;
    case 'index':
    case 'overindex':
      go(e.e);
      go(e.index);
      break;
    case 'binary':
    case 'lazy':
    case 'assign':
    case 'assignop':
      go(e.l);
      go(e.r);
      break;
    case 'tuple':
    case 'array':
      e.elems.forEach(go);
      break;
    case 'adt':
      e.fields.forEach((x) => go(x.e));
      go(e.base);
      break;
    case 'closure':
      go(e.body.body);
      break;
    case 'block':
      for (const st of e.stmts) {
        if (st.k === 'let') {
          go(st.init);
          go(st.els);
        } else go(st.e);
      }
      go(e.expr);
      break;
    case 'if':
      go(e.cond);
      go(e.then);
      go(e.els);
      break;
    case 'let':
      go(e.e);
      break;
    case 'match':
      go(e.e);
      for (const a of e.arms) {
        go(a.guard);
        go(a.body);
      }
      break;
    case 'loop':
      go(e.body);
      break;
    case 'break':
    case 'return':
      go(e.e);
      break;
  }
}
