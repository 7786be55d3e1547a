// The impls `#[derive(…)]` writes, as rustc_builtin_macros 1.95 writes them.
import type { Expansion, Span } from '../parse/lex.ts';
import { parsePieces } from '../parse/parser.ts';
import type { Piece } from '../parse/parser.ts';
import type { GenericArg, Item, TypeNode, Bound } from '../parse/ast.ts';
import type { AdtDef, FieldDef, VariantDef } from './defs.ts';
import type { Session } from './session.ts';

const known = new Set(['Clone', 'Copy', 'Debug', 'PartialEq', 'Eq', 'PartialOrd', 'Ord', 'Hash', 'Default']);
const traitPath: Record<string, string> = {
  Clone: 'clone::Clone',
  Copy: 'marker::Copy',
  Debug: 'fmt::Debug',
  PartialEq: 'cmp::PartialEq',
  Eq: 'cmp::Eq',
  PartialOrd: 'cmp::PartialOrd',
  Ord: 'cmp::Ord',
  Hash: 'hash::Hash',
  Default: 'default::Default',
};

export function deriveItems(d: AdtDef, s: Session): { item: Item & { k: 'impl' }; trait: string }[] {
  const out: { item: Item & { k: 'impl' }; trait: string }[] = [];
  const wanted: { name: string; span: Span }[] = [];
  for (const a of d.attrs)
    if (a.name === 'derive')
      for (const n of a.tokens.replace(/^\(|\)$/g, '').split(',')) {
        const name = n.replace(/\s/g, '').split('::').pop()!;
        if (!name) continue;
        if (!known.has(name)) s.refuse(`#[derive(${name})]`, a.span);
        wanted.push({ name, span: a.span });
        d.derives.push(name);
      }
  for (const w of wanted) {
    if (d.what === 'union' && w.name !== 'Copy' && w.name !== 'Clone') s.refuse('derive on a union', w.span);
    const exp: Expansion = { call: w.span, definition: null, macro: `std::derive(${w.name})` };
    const span: Span = { start: w.span.start, end: w.span.end, exp };
    const pieces: Piece[] = [
      { text: `impl $crate::${traitPath[w.name]!} for ${'X'} {`, span },
      ...body(d, w.name, span, s),
      { text: '}', span },
    ];
    const item = parsePieces(pieces)[0] as Item & { k: 'impl' };
    const bound = (): Bound => ({ k: 'trait', path: item.trait!, maybe: false, forLts: [], span });
    const node = d.node as Item & { k: 'struct' };
    item.generics = {
      ...node.generics,
      params: node.generics.params.map((p) =>
        p.k === 'ty' ? { ...p, def: null, bounds: [...p.bounds, bound()] } : { ...p, constDef: null },
      ),
    };
    const args: GenericArg[] = node.generics.params.map((p) =>
      p.k === 'lt' ? { k: 'lt', lt: { name: p.name.name, span } } : { k: 'ty', ty: named(p.name.name, span) },
    );
    item.self = {
      k: 'path',
      span,
      path: {
        global: false,
        qself: null,
        qpos: 0,
        span,
        segs: [{ name: d.name, span, args: args.length ? { args, bindings: [], paren: null, span } : null }],
      },
    };
    item.headSpan = span;
    item.span = span;
    out.push({ item, trait: w.name });
  }
  return out;
}
const named = (name: string, span: Span): TypeNode => ({
  k: 'path',
  span,
  path: { global: false, qself: null, qpos: 0, span, segs: [{ name, span, args: null }] },
});
const str = (x: string): string => JSON.stringify(x);

function body(d: AdtDef, trait: string, span: Span, s: Session): Piece[] {
  const out: Piece[] = [];
  const t = (text: string): void => {
    out.push({ text, span });
  };
  const at = (f: FieldDef, text: string): void => {
    out.push({ text, span: { start: f.node.name.span.start, end: f.node.ty.span.end, exp: span.exp } });
  };
  const isEnum = d.what === 'enum';
  const self = (v: VariantDef): string => (isEnum ? `Self::${v.name}` : 'Self');
  const pat = (v: VariantDef, p: string): string =>
    `${self(v)} { ${v.fields.map((f) => `${f.name}: __${p}${f.index}`).join(', ')} }`;
  const generic = d.node.k !== 'mod' && 'generics' in d.node && d.node.generics.params.some((p) => p.k !== 'lt');
  const empty = isEnum && d.variants.length === 0;
  switch (trait) {
    case 'Copy':
      return out;
    case 'Clone':
      t('fn clone(&self) -> Self {');
      if (empty) t('match *self {}');
      else if ((!generic && d.derives.includes('Copy')) || d.what === 'union') {
        for (const v of d.variants)
          for (const f of v.fields)
            if (!isEnum) {
              void f;
            }
        t('*self');
      } else {
        t('match self {');
        for (const v of d.variants) {
          t(`${pat(v, 'a')} => ${self(v)} {`);
          for (const f of v.fields) at(f, `${f.name}: $crate::clone::Clone::clone(__a${f.index}),`);
          t('},');
        }
        t('}');
      }
      t('}');
      return out;
    case 'Debug':
      t("fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result {");
      if (empty) t('match *self {}');
      else {
        t('match self {');
        for (const v of d.variants) {
          t(`${pat(v, 'a')} => `);
          if (v.ctor === 'unit') t(`$crate::fmt::Formatter::write_str(f, ${str(v.name)}),`);
          else {
            t(`$crate::fmt::Formatter::debug_${v.ctor === 'tuple' ? 'tuple' : 'struct'}(f, ${str(v.name)})`);
            for (const f of v.fields)
              at(f, v.ctor === 'tuple' ? `.field(__a${f.index})` : `.field(${str(f.name)}, __a${f.index})`);
            t('.finish(),');
          }
        }
        t('}');
      }
      t('}');
      return out;
    case 'PartialEq':
      t('fn eq(&self, other: &Self) -> bool {');
      if (empty) t('match *self {}');
      else {
        if (d.variants.length > 1)
          t('$crate::intrinsics::discriminant_value(self) == $crate::intrinsics::discriminant_value(other) &&');
        t('match (self, other) {');
        for (const v of d.variants) {
          if (!v.fields.length) continue;
          t(`(${pat(v, 'a')}, ${pat(v, 'b')}) => `);
          v.fields.forEach((f, i) => {
            if (i) t('&&');
            at(f, `(__a${f.index} == __b${f.index})`);
          });
          t(',');
        }
        if (d.variants.length > 1 || !d.variants[0]!.fields.length) t('_ => true');
        t('}');
      }
      t('}');
      return out;
    case 'Eq':
      t('fn assert_receiver_is_total_eq(&self) {');
      if (!empty) {
        t('match self {');
        for (const v of d.variants) {
          t(`${pat(v, 'a')} => {`);
          for (const f of v.fields) at(f, `$crate::cmp::assert_param_is_eq(__a${f.index});`);
          t('}');
        }
        t('}');
      }
      t('}');
      return out;
    case 'PartialOrd':
    case 'Ord': {
      const p = trait === 'PartialOrd',
        f1 = p ? '$crate::cmp::PartialOrd::partial_cmp' : '$crate::cmp::Ord::cmp',
        eq = p ? '$crate::option::Option::Some($crate::cmp::Ordering::Equal)' : '$crate::cmp::Ordering::Equal';
      t(
        p
          ? 'fn partial_cmp(&self, other: &Self) -> $crate::option::Option<$crate::cmp::Ordering> {'
          : 'fn cmp(&self, other: &Self) -> $crate::cmp::Ordering {',
      );
      if (empty) t('match *self {}');
      else {
        t('match (self, other) {');
        for (const v of d.variants) {
          if (!v.fields.length) continue;
          t(`(${pat(v, 'a')}, ${pat(v, 'b')}) => `);
          v.fields.forEach((f, i) => {
            const lastOne = i === v.fields.length - 1;
            if (!lastOne) t('match ');
            at(f, `${f1}(__a${f.index}, __b${f.index})`);
            if (!lastOne) t(`{ ${eq} => `);
          });
          t(' , __c => __c }'.repeat(v.fields.length - 1));
          t(',');
        }
        if (d.variants.length > 1)
          t(
            `_ => ${f1}(&$crate::intrinsics::discriminant_value(self), &$crate::intrinsics::discriminant_value(other))`,
          );
        else if (!d.variants[0]!.fields.length) t(`_ => ${eq}`);
        t('}');
      }
      t('}');
      return out;
    }
    case 'Hash':
      t('fn hash<__H: $crate::hash::Hasher>(&self, state: &mut __H) {');
      if (empty) t('match *self {}');
      else {
        if (d.variants.length > 1) t('$crate::hash::Hash::hash(&$crate::intrinsics::discriminant_value(self), state);');
        t('match self {');
        for (const v of d.variants) {
          t(`${pat(v, 'a')} => {`);
          for (const f of v.fields) at(f, `$crate::hash::Hash::hash(__a${f.index}, state);`);
          t('}');
        }
        t('}');
      }
      t('}');
      return out;
    case 'Default': {
      t('fn default() -> Self {');
      if (isEnum) {
        const v = d.variants.find((x) => x.isDefault);
        if (!v) s.error('E0665', span, '`#[derive(Default)]` on enum with no `#[default]`');
        t(v ? `Self::${v.name}` : 'loop {}');
      } else {
        t('Self {');
        for (const f of d.variants[0]!.fields) at(f, `${f.name}: $crate::default::Default::default(),`);
        t('}');
      }
      t('}');
      return out;
    }
    default:
      return s.refuse(`#[derive(${trait})]`, span);
  }
}
