// Items and macro uses: the top of the parser, after rustc_parse 1.95.
import { checkBrackets, lex, Outside, SyntaxFault } from './lex.ts';
import type { DocComment, SoftFault, Span, Token } from './lex.ts';
import { ExprParser } from './expr-parser.ts';
import { expand, MacroScope, parseRules } from './macros.ts';
import { parseFormat } from './format.ts';
import { isKeyword } from './tokens.ts';
import type {
  Attr,
  Bound,
  Expr,
  FieldNode,
  FnNode,
  FnParam,
  GenericParam,
  Generics,
  Ident,
  Item,
  Path,
  UseTree,
  VariantData,
  Vis,
  WherePred,
} from './ast.ts';

/** Is this the inside of `allow(a, b::c)`? */
function lintList(inner: Token[]): boolean {
  const t = inner
    .slice(1)
    .map((x) => (x.kind === 'str' ? '"' : x.kind === 'ident' ? 'i' : x.text))
    .join(' ');
  return /^\( (i( :: i)*( , i( :: i)*)*( , reason? ?= ")?( , i = ")?( ,)? )?\)$/.test(t);
}
/** Attributes rustc does not take on such an item. */
function misplaced(name: string, word: string): boolean {
  switch (name) {
    case 'inline':
    case 'cold':
    case 'track_caller':
      return word !== 'fn' && word !== '$';
    case 'test':
    case 'should_panic':
      return word !== 'fn' && word !== '$';
    case 'repr':
      return !['struct', 'enum', 'union', '$'].includes(word);
    case 'must_use':
      return !['fn', 'struct', 'enum', 'union', 'trait', '$'].includes(word);
    case 'macro_export':
      return word !== 'macro_rules';
    case 'default':
    case 'non_exhaustive':
      return !['struct', 'enum', 'union', '$'].includes(word);
    default:
      return false;
  }
}
/** Features of the nightly compiler a learner may try: each is an error on the stable one. */
const features = new Set(
  'box_patterns never_type specialization min_specialization generic_const_exprs let_chains if_let_guard try_blocks trait_alias type_alias_impl_trait exclusive_range_pattern box_syntax test async_closure negative_impls auto_traits allocator_api core_intrinsics unboxed_closures fn_traits generators coroutines inline_const decl_macro associated_type_defaults arbitrary_self_types extern_types portable_simd step_trait array_chunks is_sorted map_try_insert strict_provenance yeet_expr deref_patterns default_field_values'.split(
    ' ',
  ),
);
/** The attributes rustc 1.95 has of its own. */
const builtinAttributes = new Set(
  'derive allow warn expect deny forbid doc inline must_use test cfg cfg_attr default derive_default non_exhaustive macro_export macro_use rustfmt clippy track_caller cold repr deprecated may_dangle lang intrinsic fundamental unstable stable ignore should_panic no_mangle export_name link link_name link_section link_ordinal no_link no_std no_main no_core used global_allocator target_feature proc_macro proc_macro_derive proc_macro_attribute automatically_derived recursion_limit type_length_limit path crate_name crate_type feature no_implicit_prelude non_snake_case diagnostic debugger_visualizer instruction_set windows_subsystem panic_handler bench global_asm naked coverage optimize marker thread_local rustc_on_unimplemented ffi_const ffi_pure no_sanitize coroutine type_const cfi_encoding collapse_debuginfo do_not_recommend no_coverage linkage prelude_import profiler_runtime needs_allocator needs_panic_runtime panic_runtime allow_internal_unstable allow_internal_unsafe const_trait deprecated_safe unsafe pointee pin_v2 test_case derive_const cfg_eval cfg_accessible define_opaque autodiff alloc_error_handler miri serde'.split(
    ' ',
  ),
);
const stdMacros = new Set(
  'assert assert_eq assert_ne cfg column compile_error concat concat_bytes concat_idents dbg debug_assert debug_assert_eq debug_assert_ne env eprint eprintln file format format_args format_args_nl include include_bytes include_str is_x86_feature_detected line matches module_path option_env panic print println stringify thread_local todo try unimplemented unreachable vec write writeln asm global_asm naked_asm addr_of addr_of_mut pin ready join offset_of assert_matches debug_assert_matches trace_macros log_syntax const_format_args cfg_match cfg_select assert_unsafe_precondition'.split(
    ' ',
  ),
);
/** Macros we read ourselves. */
const builtin = new Set([
  'format_args',
  'format_args_nl',
  'concat',
  'stringify',
  'line',
  'column',
  'file',
  'module_path',
  'include_str',
  'env',
  'option_env',
  'cfg',
  'compile_error',
  'offset_of',
  'panic_2021',
]);

export class Parser extends ExprParser {
  private readonly source: string;
  private readonly base: number;
  /** Brackets do not pair up: there is nothing to parse. */
  readonly unbalanced: boolean;
  constructor(source: string, base: number, library: MacroScope | null, given: Token[] | null = null) {
    const docs = new Map<number, DocComment>();
    const tokens = given ?? lex(source, base, docs);
    const brackets = given ? [] : checkBrackets(tokens);
    if (!given) tokens.pop();
    super(tokens, new MacroScope(library));
    this.faults.push(...brackets);
    this.unbalanced = brackets.length > 0;
    for (const [at, d] of docs) {
      if (!d.inner) this.docs.set(at, d);
      else if (d.after && d.after !== '{' && d.after !== ']') this.soft('E0753', d.span, 'expected outer doc comment');
    }
    this.source = source;
    this.base = base;
  }
  onNewLine(): boolean {
    const s = this.last.end - this.base,
      e = this.tok.start - this.base;
    return s >= 0 && e <= this.source.length && this.source.slice(s, e).includes('\n');
  }
  crate(): Item[] {
    const it = this.items(null);
    return it;
  }
  items(close: string | null, member = false): Item[] {
    const out: Item[] = [];
    for (;;) {
      if (close ? this.is(close) : this.atEnd) {
        this.strayDoc(
          close && member ? 'E0584' : '',
          close && member
            ? "a documentation comment that doesn't document anything"
            : 'expected item after doc comment',
        );
        break;
      }
      if (this.atEnd) return this.unexpected(`expected \`${close ?? ''}\``);
      if (this.is(';')) {
        this.soft('', this.spanOf(this.tok), 'expected item, found `;`');
        this.next();
        continue;
      }
      if (this.is('#') && this.peekIs(1, '!')) {
        this.innerAttribute();
        continue;
      }
      const t = this.tok;
      if (t.kind === 'group' && t.frag === 'item') {
        out.push(...this.inGroup((c) => c.items(null)));
        continue;
      }
      const attrs = this.attributes(true);
      if (!this.isItemStart()) {
        if ((this.isIdent || this.is('crate') || this.is('std')) && (this.peekIs(1, '!') || this.peekIs(1, '::'))) {
          out.push(...this.itemMacro());
          continue;
        }
        throw new SyntaxFault(`expected item, found \`${this.tok.text}\``, this.tok.start, !this.tok.exp, this.tok.exp);
      }
      const it = this.item(attrs);
      if (it) {
        if (!member) this.bodiless(it);
        out.push(it);
      }
    }
    return out;
  }
  /** Items outside traits need their bodies. */
  bodiless(it: Item): void {
    if (this.base >= 1 << 24) return;
    if (it.k === 'fn' && !it.fn.body) this.soft('', it.fn.sigSpan, 'free function without a body');
    else if ((it.k === 'const' || it.k === 'static') && !it.expr)
      this.soft('', it.span, `free ${it.k} item without body`);
    else if (it.k === 'type' && !it.ty) this.soft('', it.span, 'free type alias without body');
  }
  private itemMacro(): Item[] {
    const nameTok = this.tok;
    const path = this.path(true);
    this.expect('!');
    const brace = this.is('{');
    const { inner } = this.takeGroup();
    const call = this.from(nameTok);
    if (!brace) this.expect(';');
    const toks = this.macroTokens(path.segs[path.segs.length - 1]!.name, inner, call);
    if (toks === 'unknown') return [];
    if (!toks) this.outside(`macro ${path.segs[path.segs.length - 1]!.name}! as an item`, call);
    return this.onTokens(toks!, (c) => c.items(null));
  }
  private innerAttribute(): void {
    const start = this.tok;
    this.next();
    this.next();
    const { inner } = this.takeGroup();
    const text = this.tokenText(inner);
    if (/^feature\b/.test(text)) {
      for (const t of inner.slice(2, -1))
        if (t.kind === 'ident' && !features.has(t.text)) this.outside(`#![feature(${t.text})]`, this.spanOf(t));
      this.soft('E0554', this.from(start), '`#![feature]` may not be used on the stable release channel');
      return;
    }
    if (/^(allow|warn|expect)\b/.test(text) && !lintList(inner)) this.outside(`#![${text}]`, this.from(start));
    if (/^crate_name\b/.test(text)) this.outside('#![crate_name]', this.from(start));
    if (!/^(allow|warn|deny|forbid|expect|doc|crate_type|crate_name|rustfmt|cfg_attr)\b/.test(text))
      this.outside(`#![${text}]`, this.from(start));
    if (/^(deny|forbid)\b/.test(text)) this.outside('#![deny] (lints are not modelled)', this.from(start));
  }
  /** The word that says what item follows: past further attributes, visibility and qualifiers. */
  private itemWord(): string {
    let at = this.pos;
    for (let n = 0; n < 40; n++) {
      const t = this.tokens[at];
      if (!t) return '';
      if (t.text === '#' && t.kind === 'punct') at = this.skipGroup(at + 1);
      else if (t.text === 'pub') {
        at++;
        if (this.tokens[at]?.text === '(') at = this.skipGroup(at);
      } else if (t.kind === 'group' && t.frag === 'vis') at++;
      else if (t.kind === 'group') return '$';
      else if (t.text === 'unsafe' || (t.text === 'const' && this.tokens[at + 1]?.text === 'fn') || t.text === 'async')
        at++;
      else return t.text;
    }
    return '';
  }
  attributes(onItem = false): Attr[] {
    const out: Attr[] = [];
    while (this.is('#')) {
      if (this.peekIs(1, '!')) {
        this.innerAttribute();
        continue;
      }
      const start = this.tok;
      this.next();
      if (!this.is('[')) this.unexpected('expected `[`');
      const { inner } = this.takeGroup();
      const text = this.tokenText(inner);
      const name = inner[0]?.text ?? '';
      const span = this.from(start);
      if (inner[0]?.kind === 'ident' && !builtinAttributes.has(name) && !/^(each|intrinsic)$/.test(name)) {
        this.soft('', this.spanOf(inner[0]), `cannot find attribute \`${name}\` in this scope`);
        continue;
      }
      if (['allow', 'warn', 'expect', 'deny', 'forbid'].includes(name) && !lintList(inner))
        this.outside(`#[${text}]`, span);
      if (name === 'derive' && (onItem ? !['struct', 'enum', 'union'].includes(this.itemWord()) : false))
        this.soft('E0774', span, '`derive` may only be applied to `struct`s, `enum`s and `union`s');
      if (onItem && this.base < 1 << 24 && misplaced(name, this.itemWord())) this.outside(`#[${text}] here`, span);
      if (
        ![
          'derive',
          'allow',
          'warn',
          'expect',
          'doc',
          'inline',
          'must_use',
          'test',
          'cfg',
          'default',
          'derive_default',
          'non_exhaustive',
          'macro_export',
          'macro_use',
          'rustfmt',
          'track_caller',
          'cold',
          'repr',
          'deprecated',
          'may_dangle',
          'lang',
          'intrinsic',
          'clippy',
          'fundamental',
          'unstable',
          'each',
          'ignore',
          'should_panic',
          'no_mangle',
        ].includes(name)
      ) {
        if (name === 'deny' || name === 'forbid') this.outside(`#[${name}] (lints are not modelled)`, span);
        this.outside(`#[${text}]`, span);
      }
      out.push({
        name,
        tokens: inner
          .slice(1)
          .map((t) => (t.kind === 'str' ? t.value : t.text))
          .join(' '),
        span,
      });
    }
    return out;
  }
  isItemStart(): boolean {
    const t = this.tok,
      n = this.peek();
    if (t.kind === 'group') return t.frag === 'vis' || t.frag === 'item';
    if (t.kind !== 'ident') return false;
    switch (t.text) {
      case 'fn':
      case 'struct':
      case 'enum':
      case 'trait':
      case 'mod':
      case 'pub':
      case 'impl':
      case 'type':
      case 'extern':
        return true;
      case 'use':
        return true;
      case 'static':
        return n.text !== '|' && n.text !== 'move' && n.text !== '||';
      case 'const':
        return n.text !== '{';
      case 'unsafe':
        return n.text === 'fn' || n.text === 'impl' || n.text === 'trait' || n.text === 'extern';
      case 'async':
        return n.text === 'fn';
      case 'auto':
        return n.text === 'trait';
      case 'union':
        return n.kind === 'ident' && !isKeyword(n);
      case 'macro_rules':
        return n.text === '!';
      default:
        return false;
    }
  }
  vis(): Vis {
    if (this.tok.kind === 'group' && this.tok.frag === 'vis') return this.inGroup((c) => c.vis());
    if (!this.eat('pub')) return { k: 'priv' };
    if (
      this.is('(') &&
      (this.peekIs(1, 'crate') || this.peekIs(1, 'self') || this.peekIs(1, 'super') || this.peekIs(1, 'in'))
    ) {
      this.next();
      this.eat('in');
      const path = this.path(true);
      this.expect(')');
      return { k: 'in', path };
    }
    return { k: 'pub' };
  }
  item(attrs: Attr[]): Item | null {
    const start = this.tok;
    const off = attrs.some((a) => a.name === 'test' || (a.name === 'cfg' && a.tokens.replace(/\s/g, '') === '(test)'));
    const cfg = attrs.find((a) => a.name === 'cfg' && a.tokens.replace(/\s/g, '') !== '(test)');
    if (cfg && !/^\(debug_assertions\)$/.test(cfg.tokens.replace(/\s/g, ''))) this.outside('#[cfg]', cfg.span);
    const vis = this.vis();
    const faults = this.faults.length;
    const it = this.itemIn(attrs, vis, start);
    // only its syntax counts in an item that is configured out
    if (off)
      this.faults.splice(
        faults,
        this.faults.length,
        ...this.faults.slice(faults).filter((f) => !f.message.startsWith('cannot find')),
      );
    if (!it) return null;
    it.attrs = attrs;
    if (it.k === 'impl' && vis.k !== 'priv')
      this.soft('E0449', this.spanOf(start), 'visibility qualifiers are not permitted here');
    it.vis = vis;
    if (!(it.k === 'fn')) it.span = this.from(start);
    return off ? null : it;
  }
  private itemIn(attrs: Attr[], vis: Vis, start: Token): Item | null {
    const base = (name: Ident) => ({ name, vis, attrs, span: this.from(start) });
    if (this.is('macro_rules') && this.peekIs(1, '!')) {
      this.next();
      this.next();
      const name = this.ident();
      const brace = this.is('{');
      const { inner } = this.takeGroup();
      if (!brace) this.expect(';');
      const m = {
        name: name.name,
        rules: parseRules(this, name.name, inner),
        local: this.scope.inFn > 0,
        defExp: start.exp,
        library: this.base >= 1 << 24,
      };
      if (attrs.some((a) => a.name === 'macro_export')) this.scope.frames[0]!.set(m.name, m);
      this.scope.define(m);
      return null;
    }
    if (this.is('use')) {
      this.next();
      const tree = this.useTree();
      this.expectItemSemi();
      return { ...base({ name: '', span: tree.span }), k: 'use', tree };
    }
    if (this.is('extern')) this.outside('extern');
    if (this.is('mod')) {
      this.next();
      const name = this.ident();
      if (this.is(';')) this.outside('module in another file', this.from(start));
      const use = attrs.some((a) => a.name === 'macro_use');
      this.expect('{');
      if (!use) this.scope.frames.push(new Map());
      const items = this.items('}');
      if (!use) this.scope.frames.pop();
      this.expect('}');
      return { ...base(name), k: 'mod', items };
    }
    if (this.is('struct') || this.is('union')) {
      const k = this.next().text as 'struct' | 'union';
      const name = this.ident();
      const generics = this.generics();
      let data: VariantData;
      if (this.is('where')) this.where(generics);
      if (this.is('{')) data = { kind: 'struct', fields: this.fields() };
      else if (this.is('(')) {
        data = { kind: 'tuple', fields: this.tupleFields() };
        if (this.is('where')) this.where(generics);
        this.expectItemSemi();
      } else {
        data = { kind: 'unit', fields: [] };
        if (!this.is(';'))
          throw new SyntaxFault('expected `where`, `{`, `(`, or `;`', this.tok.start, !this.tok.exp, this.tok.exp);
        this.next();
      }
      return { ...base(name), k, generics, data };
    }
    if (this.is('enum')) {
      this.next();
      const name = this.ident();
      const generics = this.generics();
      this.where(generics);
      this.expect('{');
      const variants = this.list(
        '}',
        () => {
          const at = this.attributes();
          const s = this.tok;
          if (this.vis().k !== 'priv') this.soft('E0449', this.from(s), 'visibility qualifiers are not permitted here');
          const n = this.ident();
          let data: VariantData = { kind: 'unit', fields: [] };
          if (this.is('{')) data = { kind: 'struct', fields: this.fields() };
          else if (this.is('(')) data = { kind: 'tuple', fields: this.tupleFields() };
          for (const f of data.fields)
            if (f.vis.k !== 'priv') this.soft('E0449', f.ty.span, 'visibility qualifiers are not permitted here');
          const disc = this.eat('=') ? this.expr() : null;
          return { name: n, data, disc, attrs: at, span: this.from(s) };
        },
        ',',
        true,
      );
      return { ...base(name), k: 'enum', generics, variants };
    }
    if (this.is('type')) {
      this.next();
      const name = this.ident();
      const generics = this.generics();
      const bounds = this.eat(':') ? this.bounds() : [];
      this.where(generics);
      const ty = this.eat('=') ? this.type() : null;
      this.where(generics);
      this.expectItemSemi();
      return { ...base(name), k: 'type', generics, ty, bounds };
    }
    if (this.is('static')) {
      this.next();
      const mut = this.eat('mut');
      const name = this.ident();
      this.expect(':');
      const ty = this.type();
      const expr = this.eat('=') ? this.expr() : null;
      this.expectItemSemi();
      return { ...base(name), k: 'static', ty, expr, mut };
    }
    if (this.is('const') && !(this.peekIs(1, 'fn') || this.peekIs(1, 'unsafe') || this.peekIs(1, 'async'))) {
      this.next();
      const t = this.tok;
      const name = this.eat('_') ? { name: '_', span: this.spanOf(t) } : this.ident();
      const generics = this.generics();
      this.expect(':');
      const ty = this.type();
      const expr = this.eat('=') ? this.expr() : null;
      this.expectItemSemi();
      return { ...base(name), k: 'const', ty, expr, generics };
    }
    if (
      this.is('auto') ||
      (this.is('unsafe') && (this.peekIs(1, 'trait') || this.peekIs(1, 'auto'))) ||
      this.is('trait')
    ) {
      const unsafe = this.eat('unsafe'),
        auto = this.eat('auto');
      this.expect('trait');
      const name = this.ident();
      const generics = this.generics();
      const supers: Bound[] = this.eat(':') ? this.bounds() : [];
      this.where(generics);
      this.expect('{');
      const items = this.items('}', true);
      this.expect('}');
      for (const i of items)
        if (i.k === 'fn') {
          if (i.fn.isConst) this.soft('E0379', i.fn.sigSpan, 'functions in traits cannot be declared const');
          if (!i.fn.body)
            for (const p of i.fn.params)
              if (p.pat.k === 'ident' ? p.pat.byRef || p.pat.sub : p.pat.k !== 'wild' && p.pat.k !== 'err')
                this.soft('E0642', p.pat.span, "patterns aren't allowed in functions without bodies");
              else if (p.pat.k === 'ident' && p.pat.mut)
                this.soft(
                  'patterns_in_fns_without_body',
                  p.pat.span,
                  "patterns aren't allowed in functions without bodies",
                );
        }
      return { ...base(name), k: 'trait', generics, supers, items, unsafe, auto };
    }
    if (this.is('impl') || (this.is('unsafe') && this.peekIs(1, 'impl'))) {
      const unsafe = this.eat('unsafe');
      this.expect('impl');
      const generics =
        this.begins('<') &&
        (this.peek().kind === 'lifetime' ||
          this.peekIs(1, '>') ||
          this.peekIs(1, 'const') ||
          this.peekIs(1, '#') ||
          (this.peek().kind === 'ident' && [':', ',', '>', '='].includes(this.peek(2).text)))
          ? this.generics()
          : { params: [], preds: [], span: this.from(this.tok) };
      const negative = this.eat('!');
      const first = this.type();
      let trait: Path | null = null,
        self = first;
      if (this.eat('for')) {
        if (first.k !== 'path') return this.unexpected('expected a trait');
        trait = first.path;
        self = this.type();
      }
      const headSpan = this.from(start);
      this.where(generics);
      this.expect('{');
      const items = this.items('}', true);
      this.expect('}');
      if (!trait && unsafe) this.soft('E0197', headSpan, 'inherent impls cannot be unsafe');
      if (negative && unsafe) this.soft('E0198', headSpan, 'negative impls cannot be unsafe');
      if (negative && trait) this.soft('E0658', headSpan, 'negative trait bounds are not fully implemented');
      for (const i of items)
        if (i.k === 'fn') {
          if (i.fn.isConst && trait)
            this.soft('E0379', i.fn.sigSpan, 'functions in trait impls cannot be declared const');
          if (!i.fn.body) this.soft('', i.fn.sigSpan, 'associated function in `impl` without body');
        } else if (i.k === 'const' && !i.expr) this.soft('', i.span, 'associated constant in `impl` without body');
        else if (i.k === 'type' && !i.ty) this.soft('', i.span, 'associated type in `impl` without body');
      return {
        ...base({ name: '', span: self.span }),
        k: 'impl',
        generics,
        trait,
        negative,
        self,
        items,
        unsafe,
        headSpan,
      };
    }
    return this.fnItem(attrs, vis, start);
  }
  private expectItemSemi(): void {
    if (this.eat(';')) return;
    const at = { start: this.last.end - 1, end: this.last.end, exp: this.tok.exp };
    if (this.atEnd || !this.onNewLine() || !this.beginsAnything())
      throw new SyntaxFault('expected `;`', this.tok.start, !this.tok.exp, this.tok.exp);
    this.soft('', at, `expected \`;\`, found \`${this.tok.text}\``);
  }
  private fnItem(attrs: Attr[], vis: Vis, start: Token): Item {
    const isConst = this.eat('const');
    const isAsync = this.eat('async');
    if (isAsync) this.outside('async');
    const unsafe = this.eat('unsafe');
    if (this.is('extern')) this.outside('extern');
    this.expect('fn');
    const name = this.ident();
    const generics = this.generics();
    this.expect('(');
    const params: FnParam[] = [];
    let selfKind: FnNode['selfKind'] = '';
    let first = true;
    while (!this.is(')')) {
      this.attributes();
      const s = this.tok;
      if (first) {
        const n1 = this.peek(),
          n2 = this.peek(2),
          n3 = this.peek(3);
        const selfAt = this.is('self') || (this.is('mut') && n1.text === 'self');
        const selfRef =
          this.is('&') &&
          (n1.text === 'self' ||
            (n1.text === 'mut' && n2.text === 'self') ||
            (n1.kind === 'lifetime' && (n2.text === 'self' || (n2.text === 'mut' && n3.text === 'self'))));
        if (selfAt) {
          const mut = this.eat('mut');
          const st = this.next();
          const nm = { name: 'self', span: this.spanOf(st) };
          if (this.eat(':')) {
            const ty = this.type();
            selfKind = 'typed';
            params.push({
              pat: { k: 'ident', byRef: false, mut, name: nm, sub: null, span: nm.span },
              ty,
              isSelf: true,
            });
          } else {
            selfKind = 'value';
            params.push({
              pat: { k: 'ident', byRef: false, mut, name: nm, sub: null, span: nm.span },
              ty: this.selfType(nm.span),
              isSelf: true,
            });
          }
        } else if (selfRef) {
          this.next();
          const lt = this.tok.kind === 'lifetime' ? this.lifetime() : null;
          const mut = this.eat('mut');
          const st = this.next();
          const nm = { name: 'self', span: this.spanOf(st) };
          if (this.is(':')) this.unexpected('expected `,`');
          selfKind = mut ? 'refmut' : 'ref';
          params.push({
            pat: { k: 'ident', byRef: false, mut: false, name: nm, sub: null, span: this.from(s) },
            ty: { k: 'ref', lt, mut, ty: this.selfType(nm.span), span: this.from(s) },
            isSelf: true,
          });
        }
        if (selfKind) {
          first = false;
          if (!this.eat(',')) break;
          continue;
        }
      }
      first = false;
      const pat = this.patternNoTop();
      if (!this.is(':')) return this.unexpected('expected one of `:`, `@`, or `|`');
      this.next();
      const ty = this.type();
      params.push({ pat, ty, isSelf: false });
      if (!this.eat(',')) break;
    }
    this.expect(')');
    const ret = this.eat('->') ? this.type() : null;
    const sigSpan = this.from(start);
    this.where(generics);
    const body = this.is('{') ? this.block() : (this.expect(';'), null);

    return {
      name,
      vis,
      attrs,
      span: sigSpan,
      k: 'fn',
      fn: { generics, params, ret, body, unsafe, isConst, isAsync, selfKind, sigSpan },
    };
  }
  private selfType(span: Span) {
    return {
      k: 'path' as const,
      span,
      path: { global: false, qself: null, qpos: 0, span, segs: [{ name: 'Self', span, args: null }] },
    };
  }
  private tupleFields(): FieldNode[] {
    this.next();
    let i = 0;
    return this.list(')', () => {
      const attrs = this.attributes();
      const vis = this.vis();
      const ty = this.type();
      return { name: { name: String(i++), span: ty.span }, ty, vis, attrs };
    });
  }
  private fields(): FieldNode[] {
    this.expect('{');
    const out = this.list(
      '}',
      () => {
        const attrs = this.attributes();
        const vis = this.vis();
        const name = this.ident();
        this.expect(':');
        const ty = this.type();
        return { name, ty, vis, attrs };
      },
      ',',
      true,
    );
    return out;
  }
  generics(): Generics {
    const start = this.tok;
    const params: GenericParam[] = [];
    if (!this.begins('<')) return { params, preds: [], span: { start: start.start, end: start.start, exp: start.exp } };
    this.expectSplit('<');
    while (!this.begins('>')) {
      const attrs = this.attributes();
      const mayDangle = attrs.some((a) => a.name === 'may_dangle');
      if (this.tok.kind === 'lifetime') {
        const lt = this.lifetime();
        const bounds = this.eat(':') ? this.bounds() : [];
        params.push({
          k: 'lt',
          name: { name: lt.name, span: lt.span },
          bounds,
          ty: null,
          def: null,
          constDef: null,
          mayDangle,
        });
      } else if (this.is('const')) {
        this.next();
        const name = this.ident();
        this.expect(':');
        const ty = this.type();
        const constDef = this.eat('=') ? (this.is('{') ? this.expr() : this.literal()) : null;
        params.push({ k: 'const', name, bounds: [], ty, def: null, constDef, mayDangle });
      } else {
        const name = this.ident();
        const bounds = this.eat(':') ? this.bounds() : [];
        const def = this.eat('=') ? this.type() : null;
        params.push({ k: 'ty', name, bounds, ty: null, def, constDef: null, mayDangle });
      }
      if (!this.begins('>')) {
        if (!this.is(',')) this.unexpected('expected one of `,`, `>`');
        this.next();
      }
    }
    this.expectSplit('>');
    const g: Generics = { params, preds: [], span: this.from(start) };
    return g;
  }
  private where(g: Generics): void {
    if (!this.eat('where')) return;
    while (!this.is('{') && !this.is(';') && !this.is('=') && !this.atEnd) {
      const start = this.tok;
      let p: WherePred;
      if (start.kind === 'lifetime') {
        const lt = this.lifetime();
        this.expect(':');
        p = { k: 'lt', lt, bounds: this.bounds(), span: this.from(start) };
      } else {
        const forLts = this.forLifetimes();
        const ty = this.typeNoBounds();
        this.expect(':');
        p = { k: 'ty', forLts, ty, bounds: this.bounds(), span: this.from(start) };
      }
      g.preds.push(p);
      if (!this.eat(',')) break;
    }
  }
  private useTree(): UseTree {
    const start = this.tok;
    const segs: Path['segs'] = [];
    let global = false;
    if (this.eat('::')) global = true;
    const path = (): Path => ({ global, qself: null, qpos: 0, segs, span: this.from(start) });
    for (;;) {
      if (this.is('{')) {
        this.next();
        const nested = this.list('}', () => this.useTree());
        return { path: path(), k: 'nested', rename: null, nested, span: this.from(start) };
      }
      if (this.is('*')) {
        this.next();
        return { path: path(), k: 'glob', rename: null, nested: [], span: this.from(start) };
      }
      const t = this.tok;
      if (!(this.isIdent || ['self', 'super', 'crate', 'Self', '$crate'].includes(t.text)))
        return this.unexpected('expected identifier');
      const id = this.tok.kind === 'group' ? this.ident() : (this.next(), { name: t.text, span: this.spanOf(t) });
      segs.push({ name: id.name, span: id.span, args: null });
      if (!this.eat('::')) break;
    }
    const p = path();
    let rename: Ident | null = null;
    if (this.eat('as')) {
      const t = this.tok;
      rename = this.eat('_') ? { name: '_', span: this.spanOf(t) } : this.ident();
    }
    return { path: p, k: 'simple', rename, nested: [], span: this.from(start) };
  }

  // ---- macro uses
  macroTokens(name: string, args: Token[], call: Span): Token[] | 'unknown' | null {
    if (builtin.has(name)) return null;
    const m = this.scope.find(name);
    if (!m) {
      if (stdMacros.has(name) || this.base >= 1 << 24) throw new Outside(`macro ${name}!`, call);
      this.soft('', call, `cannot find macro \`${name}\` in this scope`);
      return 'unknown';
    }
    return expand(this, m, args, call, (frag, toks, at) => this.fragment(frag, toks, at));
  }
  /** Reads one fragment at `at`; null where it cannot start. */
  private fragment(frag: string, toks: Token[], at: number): number | null {
    const t = toks[at];
    if (frag === 'vis') {
      if (!t || t.text !== 'pub') return t?.kind === 'group' && t.frag === 'vis' ? at + 1 : at;
    }
    if (!t) return null;
    if (
      t.kind === 'group' &&
      (t.frag === frag ||
        frag === 'tt' ||
        (frag === 'expr' && (t.frag === 'literal' || t.frag === 'path' || t.frag === 'block' || t.frag === 'ident')))
    ) {
      if (frag !== 'expr' || t.frag === 'expr') return at + 1;
    }
    const sub = (f: () => void): number => {
      const saved = this.tokens,
        pos = this.pos,
        last = this.last;
      this.tokens = toks;
      this.pos = at;
      f();
      const end = this.pos;
      this.tokens = saved;
      this.pos = pos;
      this.last = last;
      return end;
    };
    const punct = t.kind === 'punct' ? t.text : '';
    switch (frag) {
      case 'ident':
        return t.kind === 'raw' || (t.kind === 'ident' && t.text !== '_') ? at + 1 : null;
      case 'lifetime':
        return t.kind === 'lifetime' ? at + 1 : null;
      case 'tt': {
        if (punct && '([{'.includes(punct)) {
          const saved = this.tokens;
          this.tokens = toks;
          const e = this.skipGroup(at);
          this.tokens = saved;
          return e;
        }
        return ')]}'.includes(punct) && punct ? null : at + 1;
      }
      case 'literal':
        return ['int', 'float', 'str', 'bytestr', 'char', 'byte'].includes(t.kind) ||
          t.text === 'true' ||
          t.text === 'false'
          ? at + 1
          : punct === '-' && toks[at + 1] && ['int', 'float'].includes(toks[at + 1]!.kind)
            ? at + 2
            : null;
      case 'block':
        return punct === '{' ? sub(() => this.block()) : null;
      case 'expr':
      case 'expr_2021':
        if (
          t.kind === 'punct' &&
          !['(', '[', '{', '-', '*', '!', '&', '&&', '|', '||', '<', '::', '..', '..=', '<<'].includes(t.text)
        )
          return null;
        if (
          t.kind === 'ident' &&
          (t.text === '_' ||
            t.text === 'let' ||
            [
              'as',
              'else',
              'in',
              'where',
              'mut',
              'ref',
              'fn',
              'struct',
              'enum',
              'impl',
              'trait',
              'type',
              'use',
              'pub',
              'mod',
            ].includes(t.text))
        )
          return null;
        return sub(() => this.expr());
      case 'ty':
        if (t.kind === 'punct' && !['(', '[', '!', '*', '&', '&&', '<', '::'].includes(t.text)) return null;
        if (['int', 'str', 'float', 'char'].includes(t.kind)) return null;
        return sub(() => this.type());
      case 'path':
        if (t.kind !== 'ident' && punct !== '::' && punct !== '<') return null;
        return sub(() => this.path(false));
      case 'pat':
        if (t.kind === 'punct' && !['(', '[', '-', '&', '&&', '<', '::', '|', '..'].includes(t.text)) return null;
        return sub(() => this.pattern());
      case 'pat_param':
        return sub(() => this.patternNoTop());
      case 'stmt':
        if (t.kind === 'ident' && t.text === 'let')
          return sub(() => {
            this.next();
            this.pattern();
            if (this.eat(':')) this.type();
            if (this.eat('=')) this.expr();
          });
        return sub(() => this.expr());
      case 'item':
        return sub(() => {
          const a = this.attributes();
          this.item(a);
        });
      case 'meta':
        return sub(() => {
          this.path(false);
          if (this.is('(') || this.is('[') || this.is('{')) this.takeGroup();
          else if (this.eat('=')) this.expr();
        });
      case 'vis':
        return sub(() => this.vis());
      default:
        throw new Outside(`macro fragment ${frag}`, this.spanOf(t));
    }
  }
  macroExpr(path: { name: string; span: Span; segs: number }, _open: Token, inner: Token[], span: Span): Expr {
    const name = path.name;
    const toks = this.macroTokens(name, inner, span);
    if (toks === 'unknown') return { k: 'err', span };
    if (toks) {
      // in expression position an expansion is an expression; a trailing `;` is tolerated as rustc does
      const e = this.onTokens(toks, (c) => {
        if (c.atEnd) return { k: 'tuple', elems: [], span } as Expr;
        const x = c.expr();
        c.eat(';');
        return x;
      });
      return { k: 'paren', expr: e, span };
    }
    const str = (value: string): Expr => ({ k: 'lit', lit: { kind: 'str', value, suffix: '', span }, span });
    switch (name) {
      case 'stringify':
        return str(this.stringify(inner));
      case 'line':
      case 'column':
      case 'file':
        return { k: 'lineno', what: name, span };
      case 'concat': {
        const v = this.concat(inner);
        if (v === null) return this.outside('concat! of other than literals', span);
        return str(v);
      }
      case 'compile_error':
        this.soft('', span, 'compile_error!');
        return { k: 'err', span };
      case 'cfg': {
        const c = this.tokenText(inner).replace(/\s/g, '');
        if (c === 'debug_assertions') return { k: 'lit', lit: { kind: 'bool', value: 'true', suffix: '', span }, span };
        return this.outside('cfg!', span);
      }
      case 'format_args':
      case 'format_args_nl':
        return this.formatArgs(inner, name === 'format_args_nl', span);
      default:
        return this.outside(`macro ${name}!`, span);
    }
  }
  private concat(inner: Token[]): string | null {
    let s = '';
    const parts = this.onTokens(inner, (c) => {
      const out: Expr[] = [];
      while (!c.atEnd) {
        out.push(c.expr());
        if (!c.eat(',')) break;
      }
      return out;
    });
    for (let p of parts) {
      while (p.k === 'paren') p = p.expr;
      let neg = '';
      if (p.k === 'unary' && p.op === '-') {
        neg = '-';
        p = p.expr;
      }
      if (p.k !== 'lit' || p.lit.kind === 'bytestr' || p.lit.kind === 'float') return null;
      s += neg + p.lit.value;
    }
    return s;
  }
  private stringify(tokens: Token[]): string {
    const flat: Token[] = [];
    const walk = (ts: Token[]): void => {
      for (const t of ts)
        if (t.kind === 'group') walk(t.inner!);
        else flat.push(t);
    };
    walk(tokens);
    let s = '';
    for (let i = 0; i < flat.length; i++) {
      const t = flat[i]!;
      s += t.text;
      const n = flat[i + 1];
      if (n && !(t.joint || t.end === n.start)) s += ' ';
    }
    return s;
  }
  private formatArgs(inner: Token[], newline: boolean, span: Span): Expr {
    if (inner.length === 0) {
      if (newline) return { k: 'format', pieces: [{ k: 'text', text: '\n' }], args: [], const: true, span };
      throw new SyntaxFault('requires at least a format string argument', span.start, true, span.exp);
    }
    const args: Expr[] = [];
    const named = new Map<string, number>();
    const parsed = this.onTokens(inner, (c) => {
      let f = c.expr();
      while (f.k === 'paren') f = f.expr;
      while (!c.atEnd) {
        c.expect(',');
        if (c.atEnd) break;
        if (c.isIdent && c.peekIs(1, '=')) {
          const n = c.ident();
          c.next();
          args.push(c.expr());
          named.set(n.name, args.length - 1);
        } else {
          if (named.size)
            throw new SyntaxFault('positional arguments cannot follow named arguments', c.tok.start, true, c.tok.exp);
          args.push(c.expr());
        }
      }
      return f;
    });
    if (parsed.k !== 'lit' || parsed.lit.kind !== 'str')
      throw new SyntaxFault(
        'format argument must be a string literal',
        parsed.span.start,
        parsed.k === 'path' || parsed.k === 'lit' || parsed.k === 'method',
        parsed.span.exp,
      );
    const litSpan = parsed.span;
    let pieces;
    try {
      pieces = parseFormat(parsed.lit.value, args, named, args.length, litSpan, span);
    } catch (e) {
      if (!(e instanceof SyntaxFault) || !e.certain) throw e;
      this.soft('', { start: e.at, end: e.at + 1, exp: e.exp }, e.message);
      return { k: 'err', span };
    }
    if (newline) {
      const l = pieces[pieces.length - 1];
      if (l?.k === 'text') pieces[pieces.length - 1] = { k: 'text', text: l.text + '\n' };
      else pieces.push({ k: 'text', text: '\n' });
    }
    return { k: 'format', pieces, args, const: args.length === 0, span };
  }
}
/** Parses one source text whose offsets begin at `base`. */
export function parseSource(
  source: string,
  base: number,
  library: MacroScope | null,
): { items: Item[]; macros: MacroScope; faults: SoftFault[]; end: number; macroNames: Set<string> } {
  const p = new Parser(source, base, library);
  const macroNames = p.scope.names;
  if (p.unbalanced)
    return { items: [], macros: p.scope, faults: p.faults.map((f) => ({ ...f, fatal: true })), end: 0, macroNames };
  let items: Item[];
  try {
    items = p.crate();
  } catch (e) {
    if (!(e instanceof SyntaxFault) || !e.certain) throw e;
    const code = /^E\d{4}$/.test(e.message) ? e.message : '';
    p.soft(code, { start: e.at, end: e.at + 1, exp: e.exp }, e.message);
    return { items: [], macros: p.scope, faults: p.faults.map((f) => ({ ...f, fatal: true })), end: 0, macroNames };
  }
  return { items, macros: p.scope, faults: p.faults, end: p.last.end, macroNames };
}
/** Text with the place it stands for. */
export interface Piece {
  text: string;
  span: Span;
}
/** Parses text written by the compiler itself; every token takes the span of its piece. */
export function parsePieces(pieces: Piece[]): Item[] {
  const tokens: Token[] = [];
  for (const p of pieces) {
    let dollar = false;
    for (const t of lex(p.text, 0)) {
      if (t.kind === 'eof') continue;
      if (t.text === '$' && t.kind === 'punct') {
        dollar = true;
        continue;
      }
      tokens.push({
        ...t,
        text: dollar ? '$' + t.text : t.text,
        start: p.span.start,
        end: p.span.end,
        exp: p.span.exp,
      });
      dollar = false;
    }
  }
  return new Parser('', 0, null, tokens).crate();
}
