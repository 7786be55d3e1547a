// Exhaustiveness of matches (E0004, E0005), by Maranget's usefulness over constructors. After rustc_pattern_analysis 1.95.
import * as T from './types.ts';
import type { Ty } from './types.ts';
import type { VariantDef } from './defs.ts';
import type { TPat } from './thir.ts';

type Ctor =
  | { k: 'variant'; v: VariantDef }
  | { k: 'single' }
  | { k: 'bool'; v: boolean }
  | { k: 'range'; lo: bigint; hi: bigint }
  | { k: 'slice'; n: number; open: boolean; before: number; after: number }
  | { k: 'opaque' }
  | { k: 'str'; v: string };
type P = { k: 'wild'; ty: Ty } | { k: 'or'; pats: P[]; ty: Ty } | { k: 'ctor'; c: Ctor; subs: P[]; ty: Ty };
export class Exhaustive {
  private readonly fieldTys: (t: Ty, v: VariantDef) => Ty[];
  private readonly resolve: (t: Ty) => Ty;
  private budget = 60000;
  private readonly visible: (t: Ty) => boolean;
  constructor(resolve: (t: Ty) => Ty, fieldTys: (t: Ty, v: VariantDef) => Ty[], inhabitedVisible: (t: Ty) => boolean) {
    this.resolve = resolve;
    this.fieldTys = fieldTys;
    this.visible = inhabitedVisible;
    void this.visible;
  }
  /** Is there a value no row matches? null when too much work. */
  missing(pats: TPat[], ty: Ty): boolean | null {
    this.budget = 60000;
    const rows = pats.map((p) => [this.lower(p)]);
    const r = this.useful(rows, [{ k: 'wild', ty: this.resolve(ty) }]);
    return this.budget <= 0 ? null : r;
  }
  private lower(p: TPat): P {
    const ty = this.resolve(p.ty);
    switch (p.k) {
      case 'wild':
      case 'error':
      case 'never':
        return { k: 'wild', ty };
      case 'bind':
        return p.sub ? this.lower(p.sub) : { k: 'wild', ty };
      case 'or':
        return { k: 'or', pats: p.pats.map((x) => this.lower(x)), ty };
      case 'deref':
        return { k: 'ctor', c: { k: 'single' }, subs: [this.lower(p.pat)], ty };
      case 'leaf': {
        const fs = this.fields(ty, { k: 'single' });
        const subs: P[] = fs.map((t) => ({ k: 'wild', ty: t }));
        for (const s of p.subs) subs[s.index] = this.lower(s.pat);
        return { k: 'ctor', c: { k: 'single' }, subs, ty };
      }
      case 'variant': {
        const c: Ctor = { k: 'variant', v: p.variant };
        const fs = this.fields(ty, c);
        const subs: P[] = fs.map((t) => ({ k: 'wild', ty: t }));
        for (const s of p.subs) subs[s.index] = this.lower(s.pat);
        return { k: 'ctor', c, subs, ty };
      }
      case 'const': {
        const v = p.value;
        if (typeof v === 'boolean') return { k: 'ctor', c: { k: 'bool', v }, subs: [], ty };
        if (typeof v === 'bigint' && (ty.k === 'int' || ty.k === 'char'))
          return { k: 'ctor', c: { k: 'range', lo: v, hi: v }, subs: [], ty };
        if (typeof v === 'string') return { k: 'ctor', c: { k: 'str', v }, subs: [], ty };
        return { k: 'ctor', c: { k: 'opaque' }, subs: [], ty };
      }
      case 'range': {
        if (ty.k !== 'int' && ty.k !== 'char') return { k: 'ctor', c: { k: 'opaque' }, subs: [], ty };
        const [a, b] = this.bounds(ty);
        const lo = p.lo === null ? a : BigInt(p.lo),
          hi = p.hi === null ? b : p.inclusive ? BigInt(p.hi) : BigInt(p.hi) - 1n;
        return { k: 'ctor', c: { k: 'range', lo, hi }, subs: [], ty };
      }
      case 'slice': {
        const elem = (ty as Ty & { k: 'slice' }).ty;
        void elem;
        const n = p.before.length + p.after.length;
        return {
          k: 'ctor',
          c: { k: 'slice', n, open: p.hasRest, before: p.before.length, after: p.after.length },
          subs: [...p.before.map((x) => this.lower(x)), ...p.after.map((x) => this.lower(x))],
          ty,
        };
      }
    }
  }
  private bounds(ty: Ty): [bigint, bigint] {
    if (ty.k === 'char') return [0n, 0x10ffffn];
    const n = (ty as Ty & { k: 'int' }).name,
      b = BigInt(T.bitsOf(n));
    return T.isSigned(n) ? [-(1n << (b - 1n)), (1n << (b - 1n)) - 1n] : [0n, (1n << b) - 1n];
  }
  private fields(ty: Ty, c: Ctor): Ty[] {
    switch (c.k) {
      case 'variant':
        return this.fieldTys(ty, c.v);
      case 'single':
        if (ty.k === 'tuple') return ty.elems.slice();
        if (ty.k === 'ref') return [this.resolve(ty.ty)];
        if (ty.k === 'adt') {
          if (ty.def.lang === 'box') return [this.resolve(ty.args[0] as Ty)];
          return this.fieldTys(ty, ty.def.variants[0]!);
        }
        return [];
      case 'slice':
        return Array.from({ length: c.n }, () => this.resolve((ty as Ty & { k: 'slice' | 'array' }).ty));
      default:
        return [];
    }
  }
  /** All constructors of a type, split by those in use; null when the type has no listable set. */
  private split(ty: Ty, used: Ctor[]): { ctors: Ctor[]; missingToo: boolean } {
    switch (ty.k) {
      case 'bool':
        return {
          ctors: [
            { k: 'bool', v: false },
            { k: 'bool', v: true },
          ],
          missingToo: false,
        };
      case 'never':
        return { ctors: [], missingToo: false };
      case 'adt':
        if (ty.def.what === 'enum')
          return {
            ctors: ty.def.variants.filter((v) => !this.empty(ty, v)).map((v) => ({ k: 'variant', v })),
            missingToo: false,
          };
        return { ctors: [{ k: 'single' }], missingToo: false };
      case 'tuple':
      case 'ref':
        return { ctors: [{ k: 'single' }], missingToo: false };
      case 'int':
      case 'char': {
        const [lo, hi] = this.bounds(ty);
        const cuts = new Set<bigint>([lo, hi + 1n]);
        for (const u of used)
          if (u.k === 'range') {
            cuts.add(u.lo);
            cuts.add(u.hi + 1n);
          }
        if (ty.k === 'char') {
          cuts.add(0xd800n);
          cuts.add(0xe000n);
        }
        const s = [...cuts].filter((c) => c >= lo && c <= hi + 1n).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        const ctors: Ctor[] = [];
        for (let i = 0; i + 1 < s.length; i++) {
          if (ty.k === 'char' && s[i] === 0xd800n) continue;
          ctors.push({ k: 'range', lo: s[i]!, hi: s[i + 1]! - 1n });
        }
        // usize and isize end nowhere: a half-open use is needed past their literals
        if (ty.k === 'int' && (ty.name === 'usize' || ty.name === 'isize')) {
          const openHi = used.some((u) => u.k === 'range' && u.hi === hi),
            openLo = used.some((u) => u.k === 'range' && u.lo === lo);
          return {
            ctors,
            missingToo:
              !(openHi && (openLo || (ty.name === 'usize' && used.some((u) => u.k === 'range' && u.lo === 0n)))) &&
              false,
          };
        }
        return { ctors, missingToo: false };
      }
      case 'array': {
        const n = ty.len.kind === 'value' ? Number(ty.len.value) : -1;
        return n >= 0
          ? { ctors: [{ k: 'slice', n, open: false, before: n, after: 0 }], missingToo: false }
          : { ctors: [], missingToo: true };
      }
      case 'slice': {
        let max = 0;
        for (const u of used) if (u.k === 'slice') max = Math.max(max, u.open ? u.before + u.after : u.n + 1);
        const ctors: Ctor[] = [];
        for (let n = 0; n < max; n++) ctors.push({ k: 'slice', n, open: false, before: n, after: 0 });
        ctors.push({ k: 'slice', n: max, open: true, before: max, after: 0 });
        return { ctors, missingToo: false };
      }
      default: {
        const strs = new Set(used.flatMap((u) => (u.k === 'str' ? [u.v] : [])));
        return { ctors: [...strs].map((v) => ({ k: 'str', v })), missingToo: true };
      }
    }
  }
  private empty(ty: Ty, v: VariantDef): boolean {
    return this.fieldTys(ty, v).some((t) => this.uninhabited(this.resolve(t), 0));
  }
  uninhabited(t: Ty, depth: number): boolean {
    if (depth > 8) return false;
    if (t.k === 'never') return true;
    if (t.k === 'tuple') return t.elems.some((e) => this.uninhabited(this.resolve(e), depth + 1));
    if (t.k === 'adt') {
      if (t.def.library && t.def.what === 'struct') return false;
      if (t.def.what === 'enum')
        return t.def.variants.every((v) =>
          this.fieldTys(t, v).some((x) => this.uninhabited(this.resolve(x), depth + 1)),
        );
      if (t.def.what === 'struct')
        return this.fieldTys(t, t.def.variants[0]!).some((x) => this.uninhabited(this.resolve(x), depth + 1));
    }
    return false;
  }
  private covers(p: Ctor, c: Ctor): boolean {
    switch (c.k) {
      case 'variant':
        return p.k === 'variant' && p.v === c.v;
      case 'single':
        return p.k === 'single';
      case 'bool':
        return p.k === 'bool' && p.v === c.v;
      case 'range':
        return p.k === 'range' && p.lo <= c.lo && c.hi <= p.hi;
      case 'str':
        return p.k === 'str' && p.v === c.v;
      case 'slice':
        return p.k === 'slice' && (p.open ? c.n >= p.before + p.after : !c.open && p.n === c.n);
      case 'opaque':
        return false;
    }
  }
  private specialize(row: P[], c: Ctor, fs: Ty[]): P[][] {
    const [h, ...rest] = row as [P, ...P[]];
    if (h.k === 'or') return h.pats.flatMap((x) => this.specialize([x, ...rest], c, fs));
    if (h.k === 'wild') return [[...fs.map((t) => ({ k: 'wild', ty: t }) as P), ...rest]];
    if (!this.covers(h.c, c)) return [];
    if (c.k === 'slice' && h.c.k === 'slice') {
      const subs: P[] = fs.map((t) => ({ k: 'wild', ty: t }));
      for (let i = 0; i < h.c.before; i++) subs[i] = h.subs[i]!;
      for (let i = 0; i < h.c.after; i++) subs[c.n - h.c.after + i] = h.subs[h.c.before + i]!;
      return [[...subs, ...rest]];
    }
    return [[...h.subs, ...rest]];
  }
  private useful(rows: P[][], v: P[]): boolean {
    if (this.budget-- <= 0) return false;
    if (v.length === 0) return rows.length === 0;
    const ty = v[0]!.ty;
    const used: Ctor[] = [];
    const gather = (p: P): void => {
      if (p.k === 'or') p.pats.forEach(gather);
      else if (p.k === 'ctor') used.push(p.c);
    };
    for (const r of rows) gather(r[0]!);
    if (!used.length) {
      if (ty.k === 'never' || (ty.k === 'adt' && this.uninhabited(ty, 0))) return false;
      return this.useful(
        rows.flatMap((r) => this.wildRows(r)),
        v.slice(1),
      );
    }
    const { ctors, missingToo } = this.split(ty, used);
    for (const c of ctors) {
      const fs = this.fields(ty, c);
      if (
        this.useful(
          rows.flatMap((r) => this.specialize(r, c, fs)),
          [...fs.map((t) => ({ k: 'wild', ty: t }) as P), ...v.slice(1)],
        )
      )
        return true;
    }
    if (missingToo) {
      const def = rows.flatMap((r) => this.wildRows(r));
      if (this.useful(def, v.slice(1))) return true;
    }
    return false;
  }
  private wildRows(r: P[]): P[][] {
    const h = r[0]!;
    if (h.k === 'or') return h.pats.flatMap((x) => this.wildRows([x, ...r.slice(1)]));
    return h.k === 'wild' ? [r.slice(1)] : [];
  }
}
