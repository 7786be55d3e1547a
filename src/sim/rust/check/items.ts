// Checks of items themselves: impls against their traits, recursive types, coherence, markers. After rustc_hir_analysis 1.95.
import type { Span } from '../parse/lex.ts';
import { InferTable } from './infer.ts';
import type { Lowering } from './lower.ts';
import { Traits, quickMatch } from './traits.ts';
import * as T from './types.ts';
import type { Ty } from './types.ts';
import type { AdtDef, FnDef, ImplDef, Module, TraitDef } from './defs.ts';
import { isWithin } from './crate.ts';
import type { Session } from './session.ts';
import { method } from './impl-methods.ts';

export function checkItems(s: Session, l: Lowering): void {
  const done = s.itemsDone;
  for (const a of s.userAliases)
    if (!done.has(a)) {
      done.add(a);
      l.aliasTy(a);
    }
  for (const d of s.userAdts)
    if (!done.has(d)) {
      done.add(d);
      adt(s, l, d);
    }
  for (const t of s.userTraits)
    if (!done.has(t)) {
      done.add(t);
      superCycle(s, l, t);
      l.preds(t);
      l.superPreds(t);
      for (const m of t.items.values())
        if (m.kind === 'fn') l.fnSig(m);
        else if (m.kind === 'assocty') l.assocBounds(m);
        else l.constTy(m);
    }
  for (const f of s.userFns)
    if (!done.has(f)) {
      done.add(f);
      if (f.node) {
        l.fnSig(f);
        l.preds(f);
        if (f.container?.kind === 'impl' && !f.container.node.trait && f.hasSelf) receiver(s, l, f);
      }
    }
  for (const i of s.userImpls)
    if (!done.has(i)) {
      done.add(i);
      impl(s, l, i);
    }
}
/** A trait that is its own supertrait. */
function superCycle(s: Session, l: Lowering, t: TraitDef): void {
  const seen = new Set<TraitDef>();
  const todo = l.superTraits(t);
  for (let x = todo.pop(); x; x = todo.pop()) {
    if (x === t) {
      if (![...seen].some((y) => s.itemsDone.has(y) && y.id < t.id))
        s.error('E0391', t.span, `cycle detected when computing the super predicates of \`${t.name}\``);
      return;
    }
    if (seen.has(x)) continue;
    seen.add(x);
    todo.push(...l.superTraits(x));
  }
}
function traitsFor(s: Session, l: Lowering, preds: import('./defs.ts').Pred[]): Traits {
  return new Traits(s, l, new InferTable(), Traits.elaborate(l, preds).map(Traits.erasePred));
}
function receiver(s: Session, l: Lowering, f: FnDef): void {
  const t = l.fnSig(f).inputs[0]!;
  const self = l.implSelf(f.container as ImplDef);
  let x: Ty = t;
  for (let i = 0; i < 5; i++) {
    if (T.erase(x) === T.erase(self)) return;
    if (x.k === 'ref') x = x.ty;
    else if (x.k === 'adt' && x.def.library && ['Box', 'Rc', 'Arc', 'Pin'].includes(x.def.name) && x.args[0]?.isTy)
      x = x.args[0];
    else break;
  }
  if (x.k !== 'error')
    s.error('E0307', f.node!.params[0]!.ty.span, `invalid \`self\` parameter type: \`${T.show(t)}\``);
}
function adt(s: Session, l: Lowering, d: AdtDef): void {
  l.preds(d);
  const used = new Set<number>();
  for (const v of d.variants)
    for (const f of v.fields) {
      const t = l.fieldTy(f);
      const mark = (x: Ty): void => {
        T.fold(x, {
          mask: 0,
          ty: (y) => {
            if (y.k === 'param') used.add(y.index);
            return null;
          },
          re: (r) => {
            if (r.kind === 'param') used.add(r.index);
            return r;
          },
          ct: (c) => {
            if (c.kind === 'param') used.add(c.index);
            return c;
          },
        });
      };
      mark(t);
      const last = f === v.fields[v.fields.length - 1] && d.what === 'struct';
      const tr = traitsFor(s, l, l.preds(d));
      if (!(t.flags & T.HAS_ERROR) && !last && tr.holds(s.langTrait('sized'), [T.erase(t)], f.node.ty.span) === 'no')
        s.error(
          'E0277',
          f.node.ty.span,
          `the size for values of type \`${T.show(t)}\` cannot be known at compilation time`,
        );
      bounds(s, tr, t, f.node.ty.span);
      staticRefs(s, l, d, t, f.node.ty.span);
      T.walk(t, (x) => {
        if (x.k === 'alias' && x.args.some((a) => a.k === 're' && a.kind === 'param'))
          s.refuse('a projection with a lifetime in a field', f.node.ty.span);
      });
    }
  for (const p of d.generics.own)
    if (p.k !== 'const' && !used.has(p.index))
      s.error('E0392', p.span, `${p.k === 'lt' ? 'lifetime' : 'type'} parameter \`${p.name}\` is never used`);
  // a type that contains itself has no size
  const contains = (x: Ty, seen: Set<AdtDef>, depth: number): boolean => {
    if (depth > 30) return false;
    if (x.k === 'adt') {
      if (x.def === d) return true;
      if (
        x.def.library &&
        !['Option', 'Result', 'Cell', 'RefCell', 'UnsafeCell', 'ManuallyDrop', 'Reverse', 'Wrapping', 'Cow'].includes(
          x.def.name,
        )
      )
        return false;
      if (seen.has(x.def) && !x.args.some((a) => a.isTy)) return false;
      const s2 = new Set(seen).add(x.def);
      return x.def.variants.some((v) => v.fields.some((f) => contains(T.subst(l.fieldTy(f), x.args), s2, depth + 1)));
    }
    if (x.k === 'tuple') return x.elems.some((e) => contains(e, seen, depth + 1));
    if (x.k === 'array') return contains(x.ty, seen, depth + 1);
    return false;
  };
  if (d.variants.some((v) => v.fields.some((f) => contains(l.fieldTy(f), new Set(), 0)))) {
    // types that go round together are told of once
    if (!s.recursive.some((o) => reaches(l, o, d) && reaches(l, d, o)))
      s.error('E0072', d.span, `recursive type \`${d.name}\` has infinite size`);
    s.recursive.push(d);
  }
  if (d.what === 'enum') {
    const seen = new Map<bigint, string>();
    let next = 0n;
    let plain = true;
    for (const v of d.variants) {
      if (v.discExpr) {
        const c = l.evalConst(v.discExpr, l.scopeFor(d), T.tIsize);
        if (c.kind === 'value') next = c.value;
        else plain = false;
      }
      v.disc = next;
      if (plain && seen.has(next)) s.error('E0081', d.span, `discriminant value \`${next}\` assigned more than once`);
      seen.set(next, v.name);
      next += 1n;
    }
    if (
      !d.repr &&
      (d.variants.some((v) => v.discExpr && v.ctor !== 'unit') ||
        (d.variants.some((v) => v.discExpr) && d.variants.some((v) => v.ctor !== 'unit')))
    )
      s.error('E0732', d.span, '`#[repr(inttype)]` must be specified');
    if (d.repr && !d.variants.length) s.error('E0084', d.span, 'unsupported representation for zero-variant enum');
  }
  if (d.what === 'union')
    for (const f of d.variants[0]!.fields) {
      const t = l.fieldTy(f);
      if (
        !(t.k === 'adt' && t.def.lang === 'manually_drop') &&
        traitsFor(s, l, l.preds(d)).holds(s.langTrait('copy'), [T.erase(t)], f.node.ty.span) === 'no' &&
        t.k !== 'ref'
      )
        s.error(
          'E0740',
          f.node.name.span,
          'field must implement `Copy` or be wrapped in `ManuallyDrop<...>` to be used in a union',
        );
    }
}
/** Does a value of `a` hold one of `b`? */
function reaches(l: Lowering, a: AdtDef, b: AdtDef): boolean {
  const seen = new Set<AdtDef>();
  const todo = [a];
  for (let x = todo.pop(); x; x = todo.pop()) {
    if (seen.has(x)) continue;
    seen.add(x);
    for (const v of x.variants)
      for (const f of v.fields)
        T.walk(l.fieldTy(f), (t) => {
          if (t.k === 'ref' || t.k === 'ptr') return false;
          if (t.k === 'adt' && !t.def.library) todo.push(t.def);
          return true;
        });
    if (x !== a && x === b) return true;
  }
  return false;
}
/** `&'static T` wants `T: 'static`, which a type definition has to say itself. */
function staticRefs(s: Session, l: Lowering, d: AdtDef, t: Ty, span: Span): void {
  T.walk(t, (x) => {
    if (x.k !== 'ref' || x.re.kind !== 'static') return;
    T.walk(x.ty, (y) => {
      if (y.k !== 'param') return;
      const said = l.preds(d).some((p) => p.k === 'tyout' && p.ty === y && p.re.kind === 'static');
      if (!said) s.error('E0310', span, `the parameter type \`${y.name}\` may not live long enough`);
    });
  });
}
/** How far the types of an impl's header can be seen; null is everywhere. */
function headerVis(args: readonly T.Arg[], trait: TraitDef): Module | null {
  let v: Module | null = trait.vis;
  const narrow = (w: Module | null): void => {
    if (w && (!v || isWithin(w, v))) v = w;
  };
  for (const a of args)
    if (a.isTy)
      T.walk(a, (x) => {
        if (x.k === 'adt' && !x.def.library) narrow(x.def.vis);
        if (x.k === 'dyn' && x.trait && !x.trait.library) narrow(x.trait.vis);
      });
  return v;
}
/** The bounds of types named in a signature or field. */
function bounds(s: Session, tr: Traits, t: Ty, span: Span): void {
  T.walk(t, (x) => {
    if (x.k === 'adt' && x.args.length && !(x.flags & T.HAS_ERROR))
      for (const o of tr.obligationsOf(x.def, T.eraseArgs(x.args), span)) {
        if (o.pred.k !== 'trait') continue;
        if (tr.evaluate(o) === 'no') {
          if (o.pred.trait.lang === 'sized' && o.pred.args[0]!.isTy && o.pred.args[0]!.k === 'dyn') continue;
          if (o.pred.trait.library && x.def.library) continue;
          s.error(
            'E0277',
            span,
            `the trait bound \`${T.show(o.pred.args[0]!)}: ${o.pred.trait.name}\` is not satisfied`,
          );
        }
      }
  });
}
function impl(s: Session, l: Lowering, i: ImplDef): void {
  const self = l.implSelf(i);
  const ref = l.implTraitRef(i);
  l.preds(i);
  const head = i.node.headSpan;
  const derivedAt = self.k === 'adt' ? self.def.span : head;
  const tr = traitsFor(s, l, l.preds(i));
  if (i.failed) return;
  const used = new Set<number>();
  const mark = (x: T.Arg): void => {
    if (x.isTy)
      T.fold(x, {
        mask: 0,
        ty: (y) => {
          if (y.k === 'param') used.add(y.index);
          return y.k === 'alias' ? y : null;
        },
        re: (r) => {
          if (r.kind === 'param') used.add(r.index);
          return r;
        },
        ct: (c) => {
          if (c.kind === 'param') used.add(c.index);
          return c;
        },
      });
  };
  mark(self);
  for (const a of ref?.args ?? []) mark(a);
  for (let n = 0; n < 4; n++)
    for (const p of l.preds(i))
      if (
        p.k === 'proj' &&
        p.args.every((a) => {
          let ok = true;
          if (a.isTy)
            T.walk(a, (y) => {
              if (y.k === 'param' && !used.has(y.index)) ok = false;
            });
          return ok;
        })
      )
        mark(p.ty);
  for (const p of i.generics.own)
    if (p.k !== 'lt' && !used.has(p.index))
      s.error(
        'E0207',
        p.span,
        `the ${p.k === 'ty' ? 'type' : 'const'} parameter \`${p.name}\` is not constrained by the impl trait, self type, or predicates`,
      );
  const local = (t: Ty): boolean =>
    t.k === 'adt'
      ? !t.def.library || (t.def.lang === 'box' && t.args[0]?.isTy === true && local(t.args[0] as Ty))
      : t.k === 'ref'
        ? local(t.ty)
        : t.k === 'dyn'
          ? t.trait !== null && !t.trait.library
          : false;
  if (!ref) {
    if (self.k === 'adt' ? self.def.library : self.k !== 'dyn' && self.k !== 'error') {
      if (self.k === 'adt')
        s.error(
          'E0116',
          i.node.self.span.start < head.start ? head : head,
          'cannot define inherent `impl` for a type outside of the crate where the type is defined',
        );
      else if (self.k === 'param')
        s.error('E0118', i.node.self.span, 'no nominal type found for inherent implementation');
      else s.error('E0390', head, 'cannot define inherent `impl` for primitive types');
    }
    for (const o of s.userImpls)
      if (o !== i && !o.node.trait && o.id < i.id)
        for (const [n, m] of i.items) {
          const other = o.items.get(n);
          if (other && overlap(s, l, o, i))
            (s.error('E0592', other.span, `duplicate definitions with name \`${n}\``), void m);
        }
    return;
  }
  const t = ref.trait;
  if (t.library && !ref.args.some((a) => a.isTy && local(a))) {
    const firstParam = ref.args.find((a) => a.isTy && a.k === 'param');
    s.error(
      firstParam ? 'E0210' : 'E0117',
      firstParam ? (i.generics.own.find((p) => p.k === 'ty')?.span ?? head) : head,
      'only traits defined in the current crate can be implemented for types defined outside of the crate',
    );
  }
  if (t.library && ref.args[0]?.isTy && ref.args[0].k === 'param') {
    const fl = ref.args.findIndex((a) => a.isTy && local(a));
    if (fl !== 0 && fl > 0)
      s.error(
        'E0210',
        i.generics.own.find((p) => p.k === 'ty')?.span ?? head,
        'type parameter must be covered by another type',
      );
  }
  for (const o of [...s.impls])
    if (
      o !== i &&
      o.node.trait &&
      (o.id < i.id || o.library) &&
      l.implTraitRef(o)?.trait === t &&
      quickMatch(
        l.implTraitRef(o)!.args,
        ref.args.map((a) => a),
      ) &&
      overlap(s, l, o, i)
    ) {
      if (o.negative !== i.negative) s.error('E0751', head, 'found both positive and negative implementation');
      else
        s.error(
          'E0119',
          o.derived && !i.derived ? o.node.headSpan : head,
          `conflicting implementations of trait \`${t.name}\` for type \`${T.show(self)}\``,
        );
      break;
    }
  if (i.negative) {
    return;
  }
  if (t.lang === 'copy' && self.k === 'adt') {
    const at204 = i.derived ? derivedAt : i.node.self.span;
    if (
      tr.implsOf(s.langTrait('drop')).some((d) => {
        const x = l.implSelf(d);
        return x.k === 'adt' && x.def === self.def;
      })
    )
      s.error(
        'E0184',
        i.derived ? derivedAt : i.node.self.span,
        'the trait `Copy` cannot be implemented for this type; the type has a destructor',
      );
    for (const v of self.def.variants)
      for (const f of v.fields) {
        const ft = T.erase(T.subst(l.fieldTy(f), self.args));
        if (
          !s.errors.some((e) => e.code === 'E0204' && e.span === at204) &&
          !(ft.flags & T.HAS_ERROR) &&
          tr.holds(t, [ft], f.node.ty.span) === 'no'
        ) {
          s.error('E0204', at204, 'the trait `Copy` cannot be implemented for this type');
        }
      }
  }
  if (t.lang === 'sized') s.error('E0322', head, 'explicit impls for the `Sized` trait are not permitted');
  if (t.lang === 'drop') {
    if (self.k === 'adt' && !self.def.library)
      for (const p of l.preds(i))
        if (p.k === 'trait' && p.trait.lang !== 'sized' && !s.errors.some((e) => e.code === 'E0366')) {
          const mine = T.eraseArgs(p.args);
          const theirs = Traits.elaborate(
            l,
            l.preds(self.def).map((q) => (q.k === 'trait' ? { ...q, args: T.substArgs(q.args, self.args) } : q)),
          );
          if (
            !theirs.some(
              (q) => q.k === 'trait' && q.trait === p.trait && T.eraseArgs(q.args).every((x, n) => x === mine[n]),
            )
          )
            s.error(
              'E0367',
              p.span,
              '`Drop` impl requires a bound that the struct it is implemented for does not have',
            );
        }
    if (self.k !== 'adt')
      s.error(
        'E0120',
        i.node.self.span,
        'the `Drop` trait may only be implemented for local structs, enums, and unions',
      );
    else if (self.args.some((a) => a.isTy && a.k !== 'param') || new Set(self.args).size !== self.args.length)
      s.error('E0366', head, '`Drop` impls cannot be specialized');
  }
  if (t.unsafe !== i.node.unsafe)
    s.error(
      t.unsafe ? 'E0200' : 'E0199',
      head,
      t.unsafe
        ? `the trait \`${t.name}\` requires an \`unsafe impl\` declaration`
        : `implementing the trait \`${t.name}\` is not unsafe`,
    );
  const missing = [...t.items.values()].filter(
    (m) =>
      !i.items.has(m.name) &&
      (m.kind === 'fn' ? !m.node?.body && !m.intrinsic : m.kind === 'const' ? !m.expr : !m.node.ty),
  );
  if (missing.length) {
    if (t.library && missing.some((m) => m.name === 'exact')) {
      /* ours alone */
    } else
      s.error(
        'E0046',
        head,
        `not all trait items implemented, missing: \`${missing.map((m) => m.name).join('`, `')}\``,
      );
  }
  for (const m of i.items.values()) {
    const tm = t.items.get(m.name);
    const what = m.kind === 'fn' ? ['E0407', 'method'] : m.kind === 'assocty' ? ['E0437', 'type'] : ['E0438', 'const'];
    if (!tm) {
      if (t.library && s.names?.hasMethod(t.name, m.name) !== false) s.refuse(`${t.name}::${m.name}`, m.span);
      s.error(
        what[0]!,
        m.kind === 'fn' ? m.span : m.span,
        `${what[1]} \`${m.name}\` is not a member of trait \`${t.name}\``,
      );
      continue;
    }
    if (m.kind !== tm.kind) {
      s.error(
        m.kind === 'fn' ? 'E0324' : m.kind === 'assocty' ? 'E0325' : 'E0323',
        m.span,
        'item kind does not match its trait',
      );
      continue;
    }
    if (m.kind === 'fn' && tm.kind === 'fn') method(s, l, i, m, tm, ref.args);
    if (m.kind === 'assocty' && tm.kind === 'assocty') {
      const at = T.erase(l.assocTyOf(m));
      T.walk(l.assocTyOf(m), (x) => {
        if (x.k !== 'ref' || x.re.kind !== 'param') return;
        const own = x.re;
        T.fold(x.ty, {
          mask: 0,
          re: (r) => {
            if (r.kind === 'param' && r !== own && !l.preds(i).some((p) => p.k === 'reout'))
              s.refuse('a reference to borrowed data of another lifetime in an associated type', m.span);
            return r;
          },
        });
      });
      const seen = headerVis(ref.args, t);
      T.walk(at, (x) => {
        if (x.k === 'adt' && !x.def.library && x.def.vis && (!seen || !isWithin(seen, x.def.vis)))
          s.error('E0446', m.span, `private type \`${x.def.name}\` in public interface`);
      });
      if (!(at.flags & T.HAS_ERROR))
        for (const b of l.assocBounds(tm)) {
          if (b.k !== 'trait') continue;
          const f: T.Folder = {
            mask: 0,
            ty: (y) =>
              y.k === 'alias' && y.item === tm
                ? at
                : y.k === 'param'
                  ? ((ref.args[y.index] as Ty | undefined) ?? y)
                  : null,
          };
          const args = T.eraseArgs(T.foldArgs(b.args, f));
          const nargs = tr.normalizeArgs(args, m.span, 0, []);
          if (tr.holds(b.trait, nargs, m.span) === 'no')
            s.error('E0277', m.node.ty!.span, `the trait bound \`${T.show(at)}: ${b.trait.name}\` is not satisfied`);
        }
    }
    if (m.kind === 'const' && tm.kind === 'const') {
      const a = T.erase(l.constTy(m)),
        b = T.erase(tr.normalise(T.erase(T.subst(l.constTy(tm), ref.args)), m.span, 0, []));
      if (a !== b && !((a.flags | b.flags) & T.HAS_ERROR))
        s.error('E0326', m.tyNode.span, 'implemented const has an incompatible type for trait');
    }
  }
  const copyFailed = t.lang === 'copy' && s.errors.some((e) => e.code === 'E0204' || e.code === 'E0184');
  for (const p of copyFailed ? [] : l.superPreds(t))
    if (p.k === 'trait') {
      const args = T.eraseArgs(T.substArgs(p.args, ref.args));
      if (tr.holds(p.trait, args, head) === 'no')
        s.error(
          'E0277',
          i.derived ? derivedAt : i.node.self.span,
          `the trait bound \`${T.show(args[0]!)}: ${p.trait.name}\` is not satisfied`,
        );
    }
  for (const p of l.preds(t))
    if (p.k === 'trait' && p.trait !== t && !l.superPreds(t).includes(p)) {
      const args = tr.normalizeArgs(T.eraseArgs(T.substArgs(p.args, ref.args)), head, 0, []);
      if (tr.holds(p.trait, args, head) === 'no')
        s.error(
          'E0277',
          i.node.trait!.span,
          `the trait bound \`${T.show(args[0]!)}: ${p.trait.name}\` is not satisfied`,
        );
    }
}
function overlap(s: Session, l: Lowering, a: ImplDef, b: ImplDef): boolean {
  const tr = traitsFor(s, l, []);
  return tr.t.probe(() => {
    const x = tr.freshArgs(a.generics, 0),
      y = tr.freshArgs(b.generics, 0);
    const ra = l.implTraitRef(a),
      rb = l.implTraitRef(b);
    const ok =
      ra && rb
        ? tr.t.unifyArgs(T.eraseArgs(T.substArgs(ra.args, x)), T.eraseArgs(T.substArgs(rb.args, y)))
        : tr.t.unify(T.erase(T.subst(l.implSelf(a), x)), T.erase(T.subst(l.implSelf(b), y)));
    if (!ok) return false;
    return tr.evaluateAll([...tr.obligationsOf(a, x, a.span), ...tr.obligationsOf(b, y, b.span)]) !== 'no';
  });
}
