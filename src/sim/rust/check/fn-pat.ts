// Patterns: default binding modes, paths in patterns, literals. After rustc_hir_typeck::pat 1.95.
import { patNames } from './pat-names.ts';
import type { Span } from '../parse/lex.ts';
import type { Expr, Pat, Path } from '../parse/ast.ts';
import { accessible, kindName } from './crate.ts';
import { FnBase } from './fn-ctxt.ts';
import * as T from './types.ts';
import type { Ty } from './types.ts';
import type { Def, VariantDef } from './defs.ts';
import type { Local, TExpr, TPat } from './thir.ts';

type Mode = 'move' | 'ref' | 'refmut';
export abstract class FnPat extends FnBase {
  abstract expr(e: Expr, exp: { ty: Ty; strong: boolean } | null): TExpr;
  abstract variantTy(v: VariantDef, path: Path, at: number, expected: Ty | null): Ty;
  private binds: Map<string, Local> = new Map();
  private orBinds: Map<string, Local> | null = null;

  /** Checks a whole pattern; its bindings become visible. */
  pat(p: Pat, ty: Ty): TPat {
    const saved = this.binds,
      savedOr = this.orBinds;
    this.binds = new Map();
    this.orBinds = null;
    const r = this.patIn(p, ty, 'move');
    this.visible.push(...this.binds.values());
    this.binds = saved;
    this.orBinds = savedOr;
    return r;
  }
  private key(p: { name: string; span: Span }): string {
    return p.name + (p.span.exp ? '#' + p.span.exp.macro + p.span.exp.call.start : '');
  }
  /** What a bare name in a pattern refers to, if not a binding. */
  private patName(p: Pat & { k: 'ident' }): Def | null {
    if (p.byRef && p.sub && p.sub.k !== 'wild' && p.sub.k !== 'lit' && p.sub.k !== 'range')
      this.s.refuse('a pattern behind a `ref` binding', p.span);
    if (p.byRef || p.mut || p.sub) return null;
    const d = this.l.lexical(p.name.name, 'values', this.scope);
    if (!d) return null;
    if (d.kind === 'variant' && d.ctor === 'unit') return d;
    if (d.kind === 'const' && !d.isStatic) return d;
    if (d.kind === 'const') {
      this.err('E0530', p.span, 'match bindings cannot shadow statics');
      return null;
    }
    if (d.kind === 'fn' && d.ctor) {
      this.err(
        'E0530',
        p.span,
        `match bindings cannot shadow ${d.ctor.adt.what === 'enum' ? 'tuple variants' : 'tuple structs'}`,
      );
      return null;
    }
    return null;
  }
  private patIn(p: Pat, expected0: Ty, mode: Mode): TPat {
    const span = p.span;
    let expected = this.rs(this.t.resolve(expected0));
    const peels =
      p.k === 'tuple' ||
      p.k === 'slice' ||
      p.k === 'tuplestruct' ||
      p.k === 'struct' ||
      p.k === 'range' ||
      (p.k === 'lit' && !this.isStrLit(p.expr)) ||
      p.k === 'path' ||
      (p.k === 'ident' && this.patName(p) !== null && this.patName(p)!.kind === 'variant') ||
      (p.k === 'ident' && this.patName(p)?.kind === 'const') ||
      (p.k === 'lit' && this.isStrLit(p.expr));
    const wraps: Ty[] = [];
    if (peels) {
      for (;;) {
        if (expected.k !== 'ref') break;
        if (p.k === 'lit' && this.isStrLit(p.expr)) {
          const inner = this.rs(expected.ty);
          if (inner.k !== 'ref') break;
        }
        if ((p.k === 'path' || p.k === 'ident') && this.constPatIsRef(p)) break;
        wraps.push(expected);
        mode = expected.mut ? (mode === 'ref' ? 'ref' : 'refmut') : 'ref';
        expected = this.rs(this.t.resolve(expected.ty));
      }
    }
    let r = this.patOn(p, expected, mode, span);
    if (r.k === 'error') this.bindAll(p);
    for (let i = wraps.length - 1; i >= 0; i--) r = { k: 'deref', pat: r, ty: wraps[i]!, span };
    return r;
  }
  /** The names of a pattern in error are there all the same, of no known type. */
  private bindAll(p: Pat): void {
    for (const { name, mut, byRef } of patNames(p).filter((x) => !this.binds.has(this.key(x.name)) && !this.patName(x)))
      this.binds.set(this.key(name), this.declare(name.name, name.span.exp, T.tError, mut && !byRef, name.span));
  }
  private constPatIsRef(p: Pat): boolean {
    let d: Def | null = null;
    if (p.k === 'ident') d = this.patName(p);
    else if (p.k === 'path' && !p.path.qself) {
      const r = this.l.resolve(p.path, 'values', this.scope, true);
      if (r && !r.rest.length) d = r.def;
    }
    return d?.kind === 'const' && this.l.constTy(d).k === 'ref';
  }
  private isStrLit(e: Expr): boolean {
    while (e.k === 'paren') e = e.expr;
    return e.k === 'lit' && (e.lit.kind === 'str' || e.lit.kind === 'bytestr');
  }
  private demand(span: Span, expected: Ty, found: Ty): boolean {
    if (this.t.attempt(() => this.t.unify(expected, found))) return true;
    this.mismatch(span, expected, found);
    return false;
  }
  private bindTy(ty: Ty, mode: Mode): Ty {
    return mode === 'move' ? ty : T.ref(T.reErased, mode === 'refmut', ty);
  }
  private patOn(p: Pat, expected: Ty, mode: Mode, span: Span): TPat {
    switch (p.k) {
      case 'wild':
        return { k: 'wild', ty: expected, span };
      case 'err':
        this.tainted = true;
        return { k: 'error', ty: expected, span };
      case 'rest':
        this.err('', span, '`..` patterns are not allowed here');
        return { k: 'error', ty: expected, span };
      case 'ident': {
        const d = this.patName(p);
        if (d?.kind === 'variant')
          return this.unitPat(
            d,
            { global: false, qself: null, qpos: 0, segs: [{ name: p.name.name, span, args: null }], span },
            1,
            expected,
            span,
          );
        if (d?.kind === 'const')
          return this.constPat(
            {
              k: 'path',
              path: { global: false, qself: null, qpos: 0, segs: [{ name: p.name.name, span, args: null }], span },
              span,
            },
            expected,
            span,
          );
        if (mode !== 'move' && this.s.edition === '2024' && (p.byRef || p.mut)) {
          this.err('', span, 'binding modifiers may only be written when the default binding mode is `move`');
        }
        const by: Mode = p.byRef ? (p.mut ? 'refmut' : 'ref') : p.mut ? 'move' : mode;
        const ty = this.bindTy(expected, by);
        const key = this.key(p.name);
        let local = this.binds.get(key) ?? null;
        const shared = this.orBinds?.get(key) ?? null;
        let primary = true;
        if (local && !shared) {
          this.err(
            this.inParams ? 'E0415' : 'E0416',
            span,
            `identifier \`${p.name.name}\` is bound more than once in the same pattern`,
          );
          return { k: 'error', ty: expected, span };
        }
        if (shared) {
          local = shared;
          primary = false;
          this.orSeen?.add(key);
          if (!this.t.attempt(() => this.t.unify(shared.ty, ty))) this.mismatch(span, shared.ty, ty);
        } else {
          local = this.declare(p.name.name, p.name.span.exp, ty, p.mut && !p.byRef, p.name.span);
          local.refBinding = by !== 'move';
          this.binds.set(key, local);
          this.orSeen?.add(key);
        }
        const sub = p.sub ? this.patIn(p.sub, expected, mode) : null;
        return { k: 'bind', local, by, sub, primary, ty: expected, span };
      }
      case 'lit':
        return this.constPat(p.expr, expected, span);
      case 'range': {
        const lo = p.lo ? this.expr(p.lo, { ty: expected, strong: false }) : null,
          hi = p.hi ? this.expr(p.hi, { ty: expected, strong: false }) : null;
        for (const e of [lo, hi])
          if (e) {
            const t = this.rs(e.ty);
            if (!(T.isNumeric(t) || t.k === 'char' || t.k === 'error')) {
              this.err('E0029', span, 'only `char` and numeric types are allowed in range patterns');
              return { k: 'error', ty: expected, span };
            }
            this.demand(e.span, expected, e.ty);
          }
        const v = (e: TExpr | null): bigint | number | null => {
          if (!e) return null;
          const x = this.constValue(e);
          return typeof x === 'bigint' || typeof x === 'number'
            ? x
            : typeof x === 'string'
              ? BigInt(x.codePointAt(0)!)
              : this.s.refuse('range pattern of a computed constant', span);
        };
        const a = v(lo),
          b = v(hi);
        if (a !== null && b !== null && (p.inclusive ? a > b : a >= b)) {
          this.patternErrors.push({
            code: p.inclusive ? 'E0030' : 'E0579',
            span,
            message: 'lower range bound must be less than upper',
          });
        }
        return { k: 'range', lo: a, hi: b, inclusive: p.inclusive, ty: expected, span };
      }
      case 'ref': {
        if (mode !== 'move') {
          if (this.s.edition === '2024') {
            this.err('', span, 'reference pattern not allowed under `ref` default binding mode');
            return { k: 'error', ty: expected, span };
          }
        }
        if (expected.k === 'ref') {
          if (expected.mut !== p.mut) {
            this.mismatch(span, expected, T.ref(T.reErased, p.mut, expected.ty));
            return { k: 'error', ty: expected, span };
          }
          return { k: 'deref', pat: this.patIn(p.pat, expected.ty, 'move'), ty: expected, span };
        }
        const inner = this.fresh(span),
          rt = T.ref(T.reErased, p.mut, inner);
        if (mode !== 'move') {
          // 2021: the reference pattern eats the default mode's reference
          if (!this.demand(span, expected, rt)) return { k: 'error', ty: expected, span };
        }
        this.demand(span, expected, rt);
        return { k: 'deref', pat: this.patIn(p.pat, inner, 'move'), ty: rt, span };
      }
      case 'tuple': {
        const at = p.pats.findIndex((x) => x.k === 'rest');
        let elems: Ty[];
        if (p.pats.filter((x) => x.k === 'rest').length > 1) {
          this.err('', span, '`..` can only be used once per tuple pattern');
          return { k: 'error', ty: expected, span };
        }
        if (expected.k === 'tuple') {
          elems = expected.elems.slice();
          if (at < 0 ? elems.length !== p.pats.length : p.pats.length - 1 > elems.length) {
            this.mismatch(span, expected, T.tuple(p.pats.filter((x) => x.k !== 'rest').map(() => this.fresh(span))));
            for (const x of p.pats) if (x.k !== 'rest') this.patIn(x, T.tError, 'move');
            return { k: 'error', ty: expected, span };
          }
        } else {
          if (at >= 0) {
            if (expected.k === 'infer') this.s.refuse('`..` in a tuple pattern of unknown type', span);
            this.mismatch(span, expected, T.tuple([]));
            return { k: 'error', ty: expected, span };
          }
          elems = p.pats.map((x) => this.fresh(x.span));
          if (!this.demand(span, expected, T.tuple(elems))) {
            for (const x of p.pats) this.patIn(x, T.tError, 'move');
            return { k: 'error', ty: expected, span };
          }
        }
        return { k: 'leaf', subs: this.positional(p.pats, elems, mode), ty: T.tuple(elems), span };
      }
      case 'slice': {
        let elem: Ty, rest: Ty;
        const restCount = p.pats.filter((x) => x.k === 'rest' || (x.k === 'ident' && x.sub?.k === 'rest')).length;
        if (restCount > 1) {
          this.err('', span, '`..` can only be used once per slice pattern');
          return { k: 'error', ty: expected, span };
        }
        if (expected.k === 'array') {
          elem = expected.ty;
          const n = expected.len.kind === 'value' ? Number(expected.len.value) : null;
          const given = p.pats.length - restCount;
          if (n === null) {
            const c = this.t.shallowConst(expected.len);
            if (c.kind === 'infer' && !restCount) {
              this.t.attempt(() => this.t.unifyConst(c, T.constValue(BigInt(given))));
              rest = T.slice(elem);
            } else if (c.kind === 'value') {
              rest = T.array(elem, T.constValue(c.value - BigInt(given)));
            } else {
              this.err('E0730', span, 'cannot pattern-match on an array without a fixed length');
              return { k: 'error', ty: expected, span };
            }
          } else {
            if (restCount ? given > n : given !== n) {
              this.err(restCount ? 'E0528' : 'E0527', span, `pattern requires ${given} elements but array has ${n}`);
              return { k: 'error', ty: expected, span };
            }
            rest = T.array(elem, T.constValue(BigInt(n - given)));
          }
        } else if (expected.k === 'slice') {
          elem = expected.ty;
          rest = T.slice(elem);
        } else {
          if (expected.k === 'infer') this.s.refuse('slice pattern on a type not known yet', span);
          if (expected.k !== 'error')
            this.err('E0529', span, `expected an array or slice, found \`${T.show(expected)}\``);
          for (const x of p.pats) if (x.k !== 'rest') this.patIn(x, T.tError, 'move');
          return { k: 'error', ty: expected, span };
        }
        const before: TPat[] = [],
          after: TPat[] = [];
        let mid: TPat | null = null,
          hasRest = false;
        for (const x of p.pats) {
          if (x.k === 'rest') {
            hasRest = true;
            continue;
          }
          if (x.k === 'ident' && x.sub?.k === 'rest') {
            hasRest = true;
            mid = this.patIn({ ...x, sub: null }, rest, mode);
            continue;
          }
          (hasRest ? after : before).push(this.patIn(x, elem, mode));
        }
        return { k: 'slice', before, rest: mid, hasRest, after, ty: expected, span };
      }
      case 'path': {
        const r = p.path.qself ? null : this.l.resolve(p.path, 'values', this.scope, false, 'pat');
        if (!p.path.qself && !r) {
          this.tainted = true;
          return { k: 'error', ty: expected, span };
        }
        if (r && !r.rest.length && r.def.kind === 'variant') return this.unitPat(r.def, p.path, r.at, expected, span);
        if (
          r &&
          !r.rest.length &&
          r.def.kind === 'selfty' &&
          r.def.ty.k === 'adt' &&
          r.def.ty.def.what === 'struct' &&
          r.def.ty.def.variants[0]!.ctor === 'unit'
        ) {
          this.demand(span, expected, r.def.ty);
          return { k: 'leaf', subs: [], ty: r.def.ty, span };
        }
        if (r && !r.rest.length && r.def.kind === 'fn') {
          this.err(
            r.def.ctor ? 'E0532' : 'E0532',
            span,
            `expected unit struct, unit variant or constant, found ${kindName(r.def)}`,
          );
          return { k: 'error', ty: expected, span };
        }
        const v = this.selfVariant(p.path);
        if (v) return this.unitPat(v, p.path, p.path.segs.length, expected, span);
        return this.constPat({ k: 'path', path: p.path, span }, expected, span);
      }
      case 'tuplestruct': {
        const v = this.patVariant(p.path, 'tuple', span);
        if (!v) {
          for (const x of p.pats) if (x.k !== 'rest') this.patIn(x, T.tError, 'move');
          return { k: 'error', ty: expected, span };
        }
        if (v.ctor !== 'tuple') {
          this.err(
            v.ctor === 'struct' ? 'E0769' : 'E0532',
            v.ctor === 'struct' ? span : p.path.span,
            `expected tuple struct or tuple variant, found ${v.ctor} variant \`${v.name}\``,
          );
          for (const x of p.pats) if (x.k !== 'rest') this.patIn(x, T.tError, 'move');
          return { k: 'error', ty: expected, span };
        }
        const ty = this.variantTy(v, p.path, p.path.segs.length, expected);
        if (!this.demand(span, expected, ty)) {
          for (const x of p.pats) if (x.k !== 'rest') this.patIn(x, T.tError, 'move');
          return { k: 'error', ty: expected, span };
        }
        const at = p.pats.findIndex((x) => x.k === 'rest'),
          n = v.fields.length;
        const given = p.pats.length - (at >= 0 ? 1 : 0);
        if (at < 0 ? given !== n : given > n) {
          this.err(
            'E0023',
            span,
            `this pattern has ${given} fields, but the corresponding tuple variant has ${n} fields`,
          );
          for (const x of p.pats) if (x.k !== 'rest') this.patIn(x, T.tError, 'move');
          return { k: 'error', ty: expected, span };
        }
        const rt = this.t.resolve(ty) as Ty & { k: 'adt' };
        const elems = v.fields.map((f) => this.norm(T.erase(T.subst(this.l.fieldTy(f), rt.args)), span));
        const subs = this.positional(p.pats, elems, mode);
        return v.adt.what === 'enum'
          ? { k: 'variant', variant: v, subs, ty: rt, span }
          : { k: 'leaf', subs, ty: rt, span };
      }
      case 'struct': {
        const v = this.patVariant(p.path, 'struct', span);
        if (!v) {
          for (const x of p.fields) this.patIn(x.pat, T.tError, 'move');
          return { k: 'error', ty: expected, span };
        }
        const ty = this.variantTy(v, p.path, p.path.segs.length, expected);
        if (!this.demand(p.path.span, expected, ty)) {
          for (const x of p.fields) this.patIn(x.pat, T.tError, 'move');
          return { k: 'error', ty: expected, span };
        }
        const rt = this.t.resolve(ty) as Ty & { k: 'adt' };
        const subs: { index: number; pat: TPat }[] = [];
        const seen = new Set<string>();
        let bad = false;
        for (const f of p.fields) {
          const fd = v.fields.find((x) => x.name === f.name.name);
          if (!fd) {
            bad = true;
            this.err(
              'E0026',
              f.name.span,
              `${v.adt.what} \`${v.name}\` does not have a field named \`${f.name.name}\``,
            );
            this.patIn(f.pat, T.tError, 'move');
            continue;
          }
          if (seen.has(fd.name)) {
            this.err('E0025', f.pat.span, `field \`${fd.name}\` bound multiple times in the pattern`);
            continue;
          }
          seen.add(fd.name);
          if (!accessible(fd.vis, this.module))
            this.privacy('E0451', f.name.span, `field \`${fd.name}\` of struct \`${v.name}\` is private`);
          subs.push({
            index: fd.index,
            pat: this.patIn(f.pat, this.norm(T.erase(T.subst(this.l.fieldTy(fd), rt.args)), span), mode),
          });
        }
        if (!p.rest && !bad) {
          const missing = v.fields.filter((f) => !seen.has(f.name));
          if (missing.length) {
            if (missing.every((f) => !accessible(f.vis, this.module)))
              this.err('', span, 'pattern requires `..` due to inaccessible fields');
            else this.err('E0027', span, `pattern does not mention field \`${missing[0]!.name}\``);
          }
        }
        return v.adt.what === 'enum'
          ? { k: 'variant', variant: v, subs, ty: rt, span }
          : { k: 'leaf', subs, ty: rt, span };
      }
      case 'or': {
        const outer = this.orBinds,
          outerSeen = this.orSeen;
        const pats: TPat[] = [];
        let first: Set<string> | null = null;
        for (const x of p.pats) {
          this.orSeen = new Set();
          this.orBinds =
            first === null ? outer : new Map([...(outer ?? []), ...[...this.binds].filter(([k]) => first!.has(k))]);
          pats.push(this.patIn(x, expected, mode));
          const seen: Set<string> = this.orSeen;
          if (first === null) first = seen;
          else {
            for (const k of first)
              if (!seen.has(k))
                this.err('E0408', x.span, `variable \`${k.split('#')[0]!}\` is not bound in all patterns`);
            for (const k of seen)
              if (!first.has(k))
                this.err('E0408', p.pats[0]!.span, `variable \`${k.split('#')[0]!}\` is not bound in all patterns`);
          }
        }
        this.orBinds = outer;
        this.orSeen = outerSeen;
        if (outerSeen) for (const k of first ?? []) outerSeen.add(k);
        // a binding of or-alternatives must bind the same way everywhere
        return { k: 'or', pats, ty: expected, span };
      }
    }
  }
  private orSeen: Set<string> | null = null;
  inParams = false;
  readonly privacyErrors: { code: string; span: Span; message: string }[] = [];
  privacy(code: string, span: Span, message: string): void {
    this.privacyErrors.push({ code, span, message });
  }
  private positional(pats: Pat[], elems: Ty[], mode: Mode): { index: number; pat: TPat }[] {
    const at = pats.findIndex((x) => x.k === 'rest');
    const out: { index: number; pat: TPat }[] = [];
    pats.forEach((x, i) => {
      if (x.k === 'rest') return;
      const index = at >= 0 && i > at ? elems.length - (pats.length - i) : i;
      out.push({ index, pat: this.patIn(x, elems[index]!, mode) });
    });
    return out;
  }
  private selfVariant(path: Path): VariantDef | null {
    if (path.qself || path.segs.length !== 2) return null;
    const r = this.l.resolve(path, 'types', this.scope, true);
    if (r && r.rest.length === 1) {
      let ty: Ty | null = null;
      if (r.def.kind === 'selfty') ty = r.def.ty;
      else if (r.def.kind === 'alias') ty = this.l.aliasTy(r.def);
      if (ty?.k === 'adt' && ty.def.what === 'enum')
        return ty.def.variants.find((v) => v.name === r.rest[0]!.name) ?? null;
    }
    return null;
  }
  private patVariant(path: Path, form: 'tuple' | 'struct', span: Span): VariantDef | null {
    const sv = this.selfVariant(path);
    if (sv) return sv;
    if (path.qself) this.s.refuse('qualified path in a pattern', span);
    const r = this.l.resolve(
      path,
      form === 'tuple' ? 'values' : 'types',
      this.scope,
      false,
      form === 'tuple' ? 'pat' : 'struct',
    );
    if (!r) {
      this.tainted = true;
      return null;
    }
    if (r.rest.length) {
      if (r.def.kind === 'adt' && r.def.what === 'enum') {
        this.err('E0599', r.rest[0]!.span, `no variant named \`${r.rest[0]!.name}\` found for enum \`${r.def.name}\``);
        return null;
      }
      this.err(form === 'tuple' ? 'E0164' : 'E0071', span, 'expected a variant');
      return null;
    }
    let d = r.def;
    if (d.kind === 'alias') {
      const t = this.l.aliasTy(d);
      if (t.k === 'adt') d = t.def;
    }
    if (d.kind === 'selfty' && d.ty.k === 'adt') d = d.ty.def;
    if (d.kind === 'variant') {
      return d;
    }
    if (d.kind === 'fn' && d.ctor) return d.ctor;
    if (d.kind === 'adt' && d.what !== 'enum') return d.variants[0]!;
    if (form === 'tuple')
      this.err(
        d.kind === 'fn' || d.kind === 'const' ? 'E0532' : 'E0532',
        path.span,
        `expected tuple struct or tuple variant, found ${kindName(d)}`,
      );
    else this.err('E0574', path.span, `expected struct, variant or union type, found ${kindName(d)}`);
    return null;
  }
  private unitPat(v: VariantDef, path: Path, at: number, expected: Ty, span: Span): TPat {
    if (v.ctor !== 'unit') {
      this.err(
        v.ctor === 'tuple' ? 'E0532' : 'E0533',
        span,
        `expected unit struct, unit variant or constant, found ${v.ctor} variant \`${v.name}\``,
      );
      return { k: 'error', ty: expected, span };
    }
    const ty = this.variantTy(v, path, at, expected);
    if (!this.demand(span, expected, ty)) return { k: 'error', ty: expected, span };
    return v.adt.what === 'enum' ? { k: 'variant', variant: v, subs: [], ty, span } : { k: 'leaf', subs: [], ty, span };
  }
  abstract constValue(e: TExpr): bigint | number | string | boolean | Uint8Array | null;
  private constPat(e: Expr, expected: Ty, span: Span): TPat {
    let x = this.expr(e, { ty: expected, strong: false });
    const xt = this.rs(x.ty);
    if (x.k === 'lit' && x.value instanceof Uint8Array) {
      const inner = expected.k === 'ref' ? this.rs(expected.ty) : expected;
      if (inner.k === 'slice') x = { ...x, ty: T.ref(T.reErased, false, T.slice(T.tU8)) };
    }
    if (!this.t.attempt(() => this.t.unify(expected, x.ty))) {
      if (xt.k !== 'error') this.mismatch(span, expected, x.ty);
      else this.tainted = true;
      return { k: 'error', ty: expected, span };
    }
    if (x.k === 'error') return { k: 'error', ty: expected, span };
    if (x.k === 'adt' && !x.fields.length)
      return x.variant.adt.what === 'enum'
        ? { k: 'variant', variant: x.variant, subs: [], ty: x.ty, span }
        : { k: 'leaf', subs: [], ty: x.ty, span };
    const value = this.constValue(x);
    if (value === null) {
      if (x.k === 'const' || x.k === 'constparam') {
        const t = this.t.resolve(x.ty);
        if (t.k === 'float' || t.k === 'int' || t.k === 'char' || t.k === 'bool' || (t.k === 'ref' && t.ty.k === 'str'))
          return { k: 'const', value: null, e: x, ty: x.ty, span };
      }
      this.s.refuse('constant pattern of this type', span);
    }
    return { k: 'const', value, e: x, ty: x.ty, span };
  }
}
