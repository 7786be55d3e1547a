// Sizes, alignments, field order and niches of types. After rustc_abi::layout 1.95 (default representation).
import * as T from '../check/types.ts';
import type { Ty } from '../check/types.ts';
import type { Traits } from '../check/traits.ts';
import type { VariantDef } from '../check/defs.ts';

export interface Niche {
  offset: number;
  size: number;
  start: bigint;
  end: bigint;
} // valid values start..=end, wrapping
export interface Tag {
  k: 'direct' | 'niche';
  offset: number;
  size: number;
  nicheStart: bigint;
  first: number;
  last: number;
  untagged: number;
}
export interface Layout {
  size: number;
  align: number;
  offsets: number[];
  niche: Niche | null;
  variants: (Layout & { absent: boolean })[] | null;
  tag: Tag | null;
  fields: Ty[];
  zst: boolean;
  order: number[];
}
const max = (size: number): bigint => (1n << BigInt(size * 8)) - 1n;
export const available = (n: Niche): bigint => (n.start - n.end - 1n) & max(n.size);
const alignTo = (n: number, a: number): number => Math.floor((n + a - 1) / a) * a;
const tz = (n: number): number => (n === 0 ? 32 : 31 - Math.clz32(n & -n));
const scalar = (size: number, niche: Niche | null = null, align = Math.min(size, 16)): Layout => ({
  size,
  align,
  offsets: [],
  niche,
  variants: null,
  tag: null,
  fields: [],
  zst: size === 0,
  order: [],
});

export class Layouts {
  readonly tr: Traits;
  private readonly cache = new Map<Ty, Layout>();
  discOf: (v: VariantDef) => bigint;
  constructor(tr: Traits, discOf: (v: VariantDef) => bigint) {
    this.tr = tr;
    this.discOf = discOf;
  }
  norm: (t: Ty) => Ty = (t) => T.erase(this.tr.normalise(t, this.tr.s.std.span, 0, []));
  fieldTys(t: Ty, v: VariantDef | null): Ty[] {
    switch (t.k) {
      case 'tuple':
        return t.elems.slice();
      case 'closure':
        return this.tr.upvarTys(t).map((u) => this.norm(u));
      case 'adt':
        return (v ?? t.def.variants[0]!).fields.map((f) => this.norm(T.subst(this.tr.l.fieldTy(f), t.args)));
      default:
        return [];
    }
  }
  /** The unsized tail of a pointee: nothing, a length, or a vtable. */
  tail(t: Ty): 'thin' | 'len' | 'vtable' {
    switch (t.k) {
      case 'str':
      case 'slice':
        return 'len';
      case 'dyn':
        return 'vtable';
      case 'adt': {
        if (t.def.what !== 'struct') return 'thin';
        const v = t.def.variants[0]!;
        const f = v.fields[v.fields.length - 1];
        if (!f) return 'thin';
        const ft = this.tr.l.fieldTy(f);
        if (!(ft.flags & T.HAS_PARAM) && !(ft.k === 'str' || ft.k === 'slice' || ft.k === 'dyn')) return 'thin';
        return this.tail(this.norm(T.subst(ft, t.args)));
      }
      default:
        return 'thin';
    }
  }
  of(t: Ty): Layout {
    let l = this.cache.get(t);
    if (!l) {
      l = this.compute(t);
      this.cache.set(t, l);
    }
    return l;
  }
  private compute(t: Ty): Layout {
    switch (t.k) {
      case 'bool':
        return scalar(1, { offset: 0, size: 1, start: 0n, end: 1n });
      case 'char':
        return scalar(4, { offset: 0, size: 4, start: 0n, end: 0x10ffffn });
      case 'int':
        return scalar(T.bitsOf(t.name) / 8);
      case 'float':
        return scalar(t.name === 'f32' ? 4 : 8);
      case 'never':
      case 'fndef':
        return scalar(0, null, 1);
      case 'ptr':
        return this.tail(t.ty) === 'thin'
          ? scalar(8)
          : { ...scalar(16, this.tail(t.ty) === 'vtable' ? { offset: 8, size: 8, start: 1n, end: max(8) } : null, 8) };
      case 'ref':
        return this.tail(t.ty) === 'thin'
          ? scalar(8, { offset: 0, size: 8, start: 1n, end: max(8) })
          : scalar(16, { offset: 0, size: 8, start: 1n, end: max(8) }, 8);
      case 'fnptr':
        return scalar(8, { offset: 0, size: 8, start: 1n, end: max(8) });
      case 'array': {
        const e = this.of(t.ty),
          n = t.len.kind === 'value' ? Number(t.len.value) : 0;
        return { ...scalar(e.size * n, n ? e.niche : null, e.align), zst: e.size * n === 0 };
      }
      case 'slice':
      case 'str': {
        const al = t.k === 'slice' ? this.of(t.ty).align : 1;
        return scalar(0, null, al);
      }
      case 'dyn':
        return scalar(0, null, 1);
      case 'tuple':
        return this.struct(t.elems.slice(), true);
      case 'closure':
        return this.struct(this.fieldTys(t, null), true);
      case 'adt':
        return this.adt(t);
      default:
        throw new Error(`layout of ${T.show(t)}`);
    }
  }
  private adt(t: Ty & { k: 'adt' }): Layout {
    const d = t.def;
    if (d.what === 'union') {
      const fs = this.fieldTys(t, null).map((f) => this.of(f));
      const align = Math.max(1, ...fs.map((f) => f.align));
      return {
        ...scalar(alignTo(Math.max(0, ...fs.map((f) => f.size)), align), null, align),
        offsets: fs.map(() => 0),
        fields: this.fieldTys(t, null),
        zst: false,
      };
    }
    if (d.what === 'struct') {
      const l = { ...this.struct(this.fieldTys(t, null), !d.reprC) };
      if (d.lang === 'non_null') l.niche = { offset: 0, size: 8, start: 1n, end: max(8) };
      else if (d.lang === 'cap') l.niche = { offset: 0, size: 8, start: 0n, end: (1n << 63n) - 1n };
      else if (d.lang === 'unsafe_cell') l.niche = null;
      else if (d.lang === 'nonzero') l.niche = { offset: 0, size: l.size, start: 1n, end: max(l.size) };
      else if (d.lang === 'nanos') l.niche = { offset: 0, size: 4, start: 0n, end: 999999999n };
      else if (d.lang === 'maybe_uninit') l.niche = null;
      return l;
    }
    return this.enum(t);
  }
  /** One sequence of fields, reordered unless `keep`. */
  struct(fields: Ty[], reorder: boolean, prefix = 0, prefixAlign = 1, bias: 'start' | 'end' = 'start'): Layout {
    const ls = fields.map((f) => this.of(f));
    const idx = fields.map((_, i) => i);
    const unsizedLast = fields.length > 0 && this.unsized(fields[fields.length - 1]!);
    const end = unsizedLast ? fields.length - 1 : fields.length;
    const opt = idx.slice(0, end);
    if (reorder && fields.length > 1) {
      const maxAlign = Math.max(1, ...ls.map((l) => l.align));
      const nicheSize = (l: Layout): bigint => (l.niche ? available(l.niche) : 0n);
      const largest = opt.reduce((m, i) => (nicheSize(ls[i]!) > m ? nicheSize(ls[i]!) : m), 0n);
      const group = (l: Layout): number => {
        const sa = tz(Math.max(l.align, l.size));
        if (largest > 0n)
          return bias === 'start' ? Math.min(tz(maxAlign), sa) : nicheSize(l) === largest ? tz(l.align) : sa;
        return sa;
      };
      const cmpB = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
      if (prefix === 0)
        opt.sort(
          (a, b) =>
            group(ls[b]!) - group(ls[a]!) ||
            (bias === 'start'
              ? cmpB(nicheSize(ls[b]!), nicheSize(ls[a]!))
              : cmpB(nicheSize(ls[a]!), nicheSize(ls[b]!))) ||
            (ls[a]!.niche?.offset ?? 0) - (ls[b]!.niche?.offset ?? 0) ||
            a - b,
        );
      else opt.sort((a, b) => group(ls[a]!) - group(ls[b]!) || cmpB(nicheSize(ls[a]!), nicheSize(ls[b]!)) || a - b);
    }
    const order = unsizedLast ? [...opt, fields.length - 1] : opt;
    const offsets = new Array<number>(fields.length).fill(0);
    let off = prefix,
      align = prefixAlign;
    let niche: Niche | null = null;
    for (const i of order) {
      const l = ls[i]!;
      off = alignTo(off, l.align);
      offsets[i] = off;
      align = Math.max(align, l.align);
      if (l.niche) {
        const n: Niche = { ...l.niche, offset: off + l.niche.offset };
        if (!niche || available(n) > available(niche)) niche = n;
      }
      off += l.size;
    }
    const size = unsizedLast ? off : alignTo(off, align);
    return { size, align, offsets, niche, variants: null, tag: null, fields, zst: size === 0, order };
  }
  unsized(t: Ty): boolean {
    return this.tail(t) !== 'thin';
  }
  private uninhabited(t: Ty, d = 0): boolean {
    if (d > 8) return false;
    switch (t.k) {
      case 'never':
        return true;
      case 'tuple':
        return t.elems.some((e) => this.uninhabited(e, d + 1));
      case 'adt':
        if (t.def.what === 'enum')
          return t.def.variants.every((v) => this.fieldTys(t, v).some((f) => this.uninhabited(f, d + 1)));
        return t.def.what === 'struct' && this.fieldTys(t, null).some((f) => this.uninhabited(f, d + 1));
      default:
        return false;
    }
  }
  private enum(t: Ty & { k: 'adt' }): Layout {
    const vs = t.def.variants;
    const fields = vs.map((v) => this.fieldTys(t, v));
    const absent = fields.map((fs) => fs.some((f) => this.uninhabited(f)) && fs.every((f) => this.of(f).zst));
    const present = vs.map((_, i) => i).filter((i) => !absent[i]);
    const none = (l: Layout, a: boolean): Layout & { absent: boolean } => ({ ...l, absent: a });
    if (!vs.length || !present.length)
      return { ...scalar(0, null, 1), variants: vs.map((_, i) => none(this.struct(fields[i]!, true), true)) };
    if (present.length === 1 && !t.def.repr) {
      const i = present[0]!;
      const l = this.struct(fields[i]!, true);
      return {
        ...l,
        variants: vs.map((_, k) => (k === i ? none(l, false) : none(this.struct(fields[k]!, true), true))),
        tag: null,
      };
    }
    // niche filling
    let best: Layout | null = null;
    if (!t.def.repr && !t.def.reprC) {
      const ls = fields.map((fs) => this.struct(fs, true));
      let big = present[0]!;
      for (const i of present)
        if (ls[i]!.size >= ls[big]!.size && !(i === big)) {
          if (ls[i]!.size > ls[big]!.size || true)
            big = ls[i]!.size > ls[big]!.size ? i : ls[i]!.size === ls[big]!.size ? i : big;
        }
      const others = present.filter((i) => i !== big);
      const first = others[0]!,
        last = others[others.length - 1]!;
      const count = BigInt(last - first + 1);
      const n = ls[big]!.niche;
      if (others.length && n && count <= available(n)) {
        const { start, niche } = reserve(n, count);
        const align = Math.max(...ls.map((l) => l.align));
        const size = ls[big]!.size;
        let fit = true;
        const variants = ls.map((l, i) => {
          if (i === big || l.size <= n.offset) return none(l, absent[i]!);
          const at = alignTo(n.offset + n.size, l.align);
          if (at + l.size > size) {
            fit = false;
            return none(l, false);
          }
          return none({ ...l, offsets: l.offsets.map((o) => o + at) }, absent[i]!);
        });
        if (fit)
          best = {
            size: alignTo(size, align),
            align,
            offsets: [],
            niche: available(niche) > 0n ? niche : null,
            variants,
            tag: { k: 'niche', offset: n.offset, size: n.size, nicheStart: start, first, last, untagged: big },
            fields: [],
            zst: false,
            order: [],
          };
      }
    }
    // a tag
    const ds = present.map((i) => this.discOf(vs[i]!));
    const lo = ds.reduce((a, b) => (a < b ? a : b)),
      hi = ds.reduce((a, b) => (a > b ? a : b));
    let tagSize: number;
    if (t.def.repr) tagSize = T.bitsOf(t.def.repr) / 8;
    else {
      tagSize = 1;
      const fits = (s: number): boolean =>
        lo < 0n ? lo >= -(1n << BigInt(s * 8 - 1)) && hi < 1n << BigInt(s * 8 - 1) : hi <= max(s);
      while (!fits(tagSize)) tagSize *= 2;
      if (t.def.reprC) tagSize = Math.max(4, tagSize);
    }
    const startAlign = ((): number => {
      let a = tagSize;
      void a;
      a = Infinity;
      return a;
    })();
    void startAlign;
    const variants = fields.map((fs, i) => none(this.struct(fs, !t.def.reprC, tagSize, tagSize, 'end'), absent[i]!));
    const align = Math.max(tagSize, ...variants.map((v) => v.align));
    const size = alignTo(Math.max(tagSize, ...variants.map((v) => v.size)), align);
    const tagNiche: Niche = { offset: 0, size: tagSize, start: lo & max(tagSize), end: hi & max(tagSize) };
    let niche: Niche | null = available(tagNiche) > 0n ? tagNiche : null;
    if (tagSize === 0) niche = null;
    const tagged: Layout = {
      size,
      align,
      offsets: [],
      niche,
      variants,
      tag: { k: 'direct', offset: 0, size: tagSize, nicheStart: 0n, first: 0, last: 0, untagged: -1 },
      fields: [],
      zst: false,
      order: [],
    };
    if (best) {
      const bn = best.niche ? available(best.niche) : 0n,
        tn = tagged.niche ? available(tagged.niche) : 0n;
      if (best.size < tagged.size || (best.size === tagged.size && bn >= tn)) return best;
    }
    return tagged;
  }
}
function reserve(n: Niche, count: bigint): { start: bigint; niche: Niche } {
  const m = max(n.size);
  const moveStart = (): { start: bigint; niche: Niche } => {
    const start = (n.start - count) & m;
    return { start, niche: { ...n, start } };
  };
  const moveEnd = (): { start: bigint; niche: Niche } => ({
    start: (n.end + 1n) & m,
    niche: { ...n, end: (n.end + count) & m },
  });
  const dist = m - n.end;
  if (n.start > n.end) return moveEnd();
  if (n.start <= dist) return count <= n.start ? moveStart() : moveEnd();
  const end = (n.end + count) & m;
  return end >= 1n && end <= n.end ? moveStart() : moveEnd();
}
