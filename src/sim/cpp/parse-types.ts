// Names, type specifiers, declarators and parameter lists ([dcl.spec], [dcl.decl]).
import { error, refuse, type Pos } from './diagnose.ts';
import { Cursor, NameScope, type NameKind } from './parse-base.ts';
import type {
  ClassDecl,
  EnumDecl,
  Expr,
  Flags,
  Name,
  NamePart,
  Param,
  TArg,
  Template,
  TParam,
  TypeNode,
} from './ast.ts';

export const BASIC = new Set([
  'void',
  'bool',
  'char',
  'wchar_t',
  'char8_t',
  'char16_t',
  'char32_t',
  'short',
  'int',
  'long',
  'signed',
  'unsigned',
  'float',
  'double',
  '__int128',
]);
export const SPECIFIERS = new Set([
  'const',
  'volatile',
  'static',
  'extern',
  'constexpr',
  'consteval',
  'constinit',
  'inline',
  'virtual',
  'explicit',
  'friend',
  'mutable',
  'typedef',
  'thread_local',
  'register',
]);
export const KEYWORDS = new Set([
  'alignas',
  'alignof',
  'asm',
  'auto',
  'bool',
  'break',
  'case',
  'catch',
  'char',
  'char8_t',
  'char16_t',
  'char32_t',
  'class',
  'const',
  'consteval',
  'constexpr',
  'constinit',
  'const_cast',
  'continue',
  'co_await',
  'co_return',
  'co_yield',
  'concept',
  'decltype',
  'default',
  'delete',
  'do',
  'double',
  'dynamic_cast',
  'else',
  'enum',
  'explicit',
  'export',
  'extern',
  'false',
  'float',
  'for',
  'friend',
  'goto',
  'if',
  'inline',
  'int',
  'long',
  'mutable',
  'namespace',
  'new',
  'noexcept',
  'nullptr',
  'operator',
  'private',
  'protected',
  'public',
  'register',
  'reinterpret_cast',
  'requires',
  'return',
  'short',
  'signed',
  'sizeof',
  'static',
  'static_assert',
  'static_cast',
  'struct',
  'switch',
  'template',
  'this',
  'thread_local',
  'throw',
  'true',
  'try',
  'typedef',
  'typeid',
  'typename',
  'union',
  'unsigned',
  'using',
  'virtual',
  'void',
  'volatile',
  'wchar_t',
  'while',
  'and',
  'or',
  'not',
  'xor',
  'bitand',
  'bitor',
  'compl',
  'and_eq',
  'or_eq',
  'xor_eq',
  'not_eq',
]);
const OVERLOADABLE = [
  '<=>',
  '->*',
  '<<=',
  '()',
  '[]',
  '<<',
  '<=',
  '>=',
  '==',
  '!=',
  '&&',
  '||',
  '++',
  '--',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '&=',
  '|=',
  '^=',
  '->',
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  '&',
  '|',
  '~',
  '!',
  '=',
  '<',
  '>',
  ',',
];

export interface Specs {
  type: TypeNode | null;
  flags: Flags;
  pos: Pos;
  cls: ClassDecl | undefined;
  enm: EnumDecl | undefined;
}
export interface Declarator {
  name: Name | null;
  wrap: (t: TypeNode) => TypeNode;
  pos: Pos;
  pack: boolean;
  fn: boolean;
  params?: Param[];
  scope?: NameScope;
  bindings?: { name: string; pos: Pos }[];
  init?: { open: number };
}

export abstract class TypeParser extends Cursor {
  abstract expr(): Expr;
  abstract assignExpr(): Expr;
  abstract condExpr(): Expr;
  abstract binaryExpr(min: number): Expr;
  abstract classSpecifier(flags: Flags, tmpl: Template | undefined): ClassDecl;
  abstract enumSpecifier(): EnumDecl;
  abstract requiresClauseExpr(): Expr;
  /** classes parse default arguments and bodies at their end */
  deferring: (() => void)[] | null = null;

  /** what kind of thing a (possibly qualified) name is, by the scopes seen so far */
  kindOf(name: Name): NameKind | undefined {
    if (name.decl) return undefined;
    let scope: NameScope | undefined = this.scope;
    for (let i = 0; i < name.parts.length; i++) {
      const part = name.parts[i] as NamePart;
      const last = i === name.parts.length - 1;
      if (!scope) return undefined;
      if (last) {
        if (i === 0 && !name.global) return scope.find(part.id);
        if (i === 0) {
          let s: NameScope = scope;
          while (s.parent) s = s.parent;
          return s.own(part.id);
        }
        return scope.qualified(part.id);
      }
      if (i === 0 && name.global) {
        while (scope.parent) scope = scope.parent;
        scope = scope.ownInner(part.id);
      } else if (i === 0) scope = scope.findInner(part.id);
      else scope = scope.qualifiedInner(part.id);
    }
    return undefined;
  }
  scopeOf(name: Name, count: number): NameScope | undefined {
    let scope: NameScope | undefined = this.scope;
    for (let i = 0; i < count; i++) {
      const part = name.parts[i] as NamePart;
      if (!scope) return undefined;
      if (i === 0 && name.global) {
        while (scope.parent) scope = scope.parent;
        scope = scope.ownInner(part.id);
      } else scope = i === 0 ? scope.findInner(part.id) : scope.qualifiedInner(part.id);
    }
    return scope;
  }
  isTypeKind(k: NameKind | undefined): boolean {
    return k === 't' || k === 'tt';
  }
  /** every name declared anywhere, speculation included */
  readonly declared = new Set<string>();
  declare(name: string, kind: NameKind, inner?: NameScope, scope = this.scope): void {
    this.declared.add(name);
    const old = scope.names.get(name);
    // a function or variable hides a class of the same name only in expressions; textbook code never does this
    if (!(old && (old === 'tt' || old === 'ft' || old === 'vt' || old === 'c') && kind === 'v'))
      scope.names.set(name, kind);
    if (inner) scope.inner.set(name, inner);
  }

  operatorName(): NamePart {
    const at = this.expect('operator').pos;
    const t = this.tok;
    if (t.s === 'new' || t.s === 'delete') {
      this.p++;
      if (this.is('[') && this.isAt(1, ']')) {
        this.p += 2;
        return { id: `operator ${t.s}[]`, pos: at };
      }
      return { id: `operator ${t.s}`, pos: at };
    }
    if (t.t === 'str') {
      this.p++;
      if (t.suffix) return { id: `operator""${t.suffix}`, pos: at };
      return { id: `operator""${this.ident().s}`, pos: at };
    }
    if (t.t === 'op') {
      if (this.isShift()) {
        this.p += 2;
        return { id: 'operator>>', pos: at };
      }
      if (t.s === '>' && this.isAt(1, '>=') && !this.peek().ws) {
        this.p += 2;
        return { id: 'operator>>=', pos: at };
      }
      if (t.s === '(' && this.isAt(1, ')')) {
        this.p += 2;
        return { id: 'operator()', pos: at };
      }
      if (t.s === '[' && this.isAt(1, ']')) {
        this.p += 2;
        return { id: 'operator[]', pos: at };
      }
      if (OVERLOADABLE.includes(t.s)) {
        this.p++;
        return { id: `operator${t.s}`, pos: at };
      }
      error(t.pos, `expected operator before '${t.s}'`);
    }
    const specs = this.typeSpecs();
    let type = specs.type as TypeNode;
    for (;;) {
      if (this.is('*')) {
        const p = this.next().pos;
        type = { k: 'ptr', pos: p, to: type, cv: this.cvs() };
      } else if (this.is('&') || this.is('&&')) {
        const p = this.next();
        type = { k: 'ref', pos: p.pos, to: type, rv: p.s === '&&', cv: 0 };
      } else break;
    }
    return { id: 'operator T', opType: type, pos: at };
  }
  cvs(): number {
    let cv = 0;
    for (;;) {
      if (this.accept('const')) cv |= 1;
      else if (this.accept('volatile')) cv |= 2;
      else if (this.accept('__restrict') || this.accept('restrict') || this.accept('__restrict__')) continue;
      else return cv;
    }
  }

  /** a name in a place where it may be a type or a value; template arguments are parsed when the name is known to be a template */
  name(opts: { typename?: boolean; declarator?: boolean } = {}): Name {
    const pos = this.pos;
    const name: Name = { pos, global: false, parts: [] };
    if (this.is('decltype')) {
      this.p++;
      this.expect('(');
      name.decl = this.expr();
      this.expect(')');
      if (!this.is('::')) error(this.pos, "expected '::'");
      this.p++;
    } else if (this.accept('::')) name.global = true;
    for (;;) {
      const forcedTemplate = this.accept('template');
      const t = this.tok;
      let part: NamePart;
      if (t.s === 'operator' && t.t === 'id') {
        part = this.operatorName();
        name.parts.push(part);
        this.maybeOperatorArgs(part, name, forcedTemplate);
        return name;
      }
      if (t.s === '~' && (name.parts.length || name.global || opts.declarator)) {
        this.p++;
        if (this.is('decltype')) refuse(this.pos, '~decltype');
        part = { id: `~${this.ident().s}`, pos: t.pos };
        if (this.is('<')) {
          const c = this.attempt(() => this.templateArgs());
          if (c) part.targs = c;
        }
        name.parts.push(part);
        return name;
      }
      if (t.t !== 'id' || KEYWORDS.has(t.s)) error(t.pos, `expected unqualified-id before '${t.s || 'end of input'}'`);
      this.p++;
      part = { id: t.s, pos: t.pos };
      name.parts.push(part);
      if (this.is('<')) {
        const kind = name.parts.length === 1 || name.parts.length > 0 ? this.kindOf(name) : undefined;
        if (forcedTemplate || kind === 'tt' || kind === 'ft' || kind === 'vt' || kind === 'c')
          part.targs = this.templateArgs();
        else if (kind === undefined && !opts.declarator) {
          // unknown name (dependent, or found by argument-dependent lookup): template arguments if it can only be that
          const args = this.attempt(() => {
            const a = this.templateArgs();
            return this.is('(') || this.is('::') || (opts.typename && !this.is('=')) || this.is('{') ? a : undefined;
          });
          if (args) part.targs = args;
        }
      }
      if (this.is('::') && !this.isAt(1, '*')) {
        this.p++;
        continue;
      }
      return name;
    }
  }
  maybeOperatorArgs(part: NamePart, name: Name, forced: boolean): void {
    if (!this.is('<')) return;
    if (forced || this.kindOf(name) === 'ft') {
      const a = this.attempt(() => {
        const x = this.templateArgs();
        return this.is('(') ? x : undefined;
      });
      if (a) part.targs = a;
    }
  }
  templateArgs(): TArg[] {
    this.expect('<');
    const args: TArg[] = [];
    if (this.accept('>')) return args;
    if (++this.depth > 500) refuse(this.pos, 'nesting');
    for (;;) {
      args.push(this.templateArg());
      if (this.accept(',')) continue;
      this.closeAngle();
      this.depth--;
      return args;
    }
  }
  templateArg(): TArg {
    const pos = this.pos;
    if (this.startsType()) {
      const type = this.attempt(() => {
        const t = this.typeId();
        return this.is(',') || this.atAngleClose() || this.is('...') ? t : undefined;
      });
      if (type) {
        const pack = this.accept('...');
        return { type, pack, pos };
      }
    }
    const saved = this.noAngle;
    this.noAngle = true;
    const e = this.condExpr();
    this.noAngle = saved;
    const pack = this.accept('...');
    return { expr: e, pack, pos };
  }
  noAngle = false;

  /** can the tokens at the cursor begin a type? */
  startsType(): boolean {
    const t = this.tok;
    if (t.t === 'op') {
      if (t.s !== '::') return false;
    } else if (t.t !== 'id') return false;
    if (
      BASIC.has(t.s) ||
      t.s === 'const' ||
      t.s === 'volatile' ||
      t.s === 'auto' ||
      t.s === 'typename' ||
      t.s === 'struct' ||
      t.s === 'class' ||
      t.s === 'enum' ||
      t.s === 'union'
    )
      return true;
    if (t.s === '__underlying_type' || t.s === '__remove_cv' || t.s === '__make_unsigned' || t.s === '__make_signed')
      return true;
    if (t.s === 'decltype') {
      const p = this.p;
      this.p++;
      if (this.is('(')) this.skipBalanced();
      const q = this.is('::');
      this.p = p;
      return !q || this.lookKind() === 't';
    }
    if (KEYWORDS.has(t.s)) return false;
    const k = this.lookKind();
    return this.isTypeKind(k) || k === 'c';
  }
  /** kind of the name at the cursor, without moving */
  lookKind(): NameKind | undefined {
    const p = this.p;
    // the common case: a plain identifier
    if (this.tok.t === 'id' && !this.isAt(1, '::') && !this.isAt(1, '<')) return this.scope.find(this.tok.s);
    const name = this.attempt(() => this.name({ typename: true }));
    this.p = p;
    return name ? this.kindOf(name) : undefined;
  }

  attributes(flags?: Flags): void {
    for (;;) {
      if (this.is('[') && this.isAt(1, '[')) {
        const t = this.skipBalanced();
        if (flags)
          for (const x of t) {
            if (x.s === 'nodiscard') flags.nodiscard = true;
            if (x.s === 'noreturn') flags.noreturn = true;
            if (x.s === 'no_unique_address') flags.nua = true;
          }
      } else if (this.is('alignas')) {
        this.p++;
        this.expect('(');
        const type = this.startsType()
          ? this.attempt(() => {
              const t = this.typeId();
              return this.is(')') ? t : undefined;
            })
          : undefined;
        const a = type ?? this.condExpr();
        this.expect(')');
        if (flags) flags.align = a;
      } else if (this.is('__attribute__')) refuse(this.pos, '__attribute__');
      else return;
    }
  }

  /** decl-specifier-seq; `type` is null when there is none (constructors, conversion functions) */
  specs(mode: 'decl' | 'type', className?: string): Specs {
    const flags: Flags = {};
    const pos = this.pos;
    let cv = 0,
      type: TypeNode | null = null;
    const basic: string[] = [];
    let cls: ClassDecl | undefined, enm: EnumDecl | undefined;
    for (;;) {
      const t = this.tok;
      if (t.t === 'op') {
        if (t.s === '[' && this.isAt(1, '[')) {
          this.attributes(flags);
          continue;
        }
        if (t.s === '::' && !type && !basic.length) {
          type = this.namedType(false);
          continue;
        }
        break;
      }
      if (t.t !== 'id') break;
      const s = t.s;
      if (s === 'const') {
        cv |= 1;
        this.p++;
        continue;
      }
      if (s === 'volatile') {
        cv |= 2;
        this.p++;
        continue;
      }
      if (s === 'alignas' || s === '__attribute__') {
        this.attributes(flags);
        continue;
      }
      if (SPECIFIERS.has(s)) {
        if (mode === 'type' && s !== 'static' && s !== 'constexpr' && s !== 'register')
          error(t.pos, `expected type-specifier before '${s}'`);
        this.p++;
        if (s === 'explicit' && this.is('(')) {
          this.p++;
          flags.explicitExpr = this.condExpr();
          this.expect(')');
          flags.explicit = true;
        } else (flags as Record<string, boolean>)[s] = true;
        continue;
      }
      if (BASIC.has(s)) {
        if (type) break;
        basic.push(s);
        this.p++;
        continue;
      }
      if (type || basic.length) break;
      if (s === 'auto') {
        this.p++;
        type = { k: 'auto', pos: t.pos, cv: 0, dauto: false };
        continue;
      }
      if (s === 'decltype') {
        if (this.isAt(1, '(') && this.isAt(2, 'auto') && this.isAt(3, ')')) {
          this.p += 4;
          type = { k: 'auto', pos: t.pos, cv: 0, dauto: true };
          continue;
        }
        const p = this.p;
        this.p++;
        this.expect('(');
        const e = this.expr();
        this.expect(')');
        if (this.is('::')) {
          this.p = p;
          type = this.namedType(false);
          continue;
        }
        type = { k: 'decltype', pos: t.pos, e, cv: 0 };
        continue;
      }
      if (s === 'typename') {
        this.p++;
        type = this.namedType(true);
        continue;
      }
      if (s === '__underlying_type' || s === '__remove_cv' || s === '__make_unsigned' || s === '__make_signed') {
        this.p++;
        this.expect('(');
        const of = this.typeId();
        this.expect(')');
        type = { k: 'trait', pos: t.pos, name: s, of, cv: 0 };
        continue;
      }
      if (s === 'class' || s === 'struct' || s === 'union') {
        cls = this.classSpecifier(flags, undefined);
        type = { k: 'class', pos: t.pos, decl: cls, cv: 0 };
        continue;
      }
      if (s === 'enum') {
        enm = this.enumSpecifier();
        type = { k: 'enum', pos: t.pos, decl: enm, cv: 0 };
        continue;
      }
      if (s === 'asm' || s === 'co_await' || s === 'co_return' || s === 'co_yield' || s === 'export') refuse(t.pos, s);
      if (KEYWORDS.has(s)) break;
      // a class's own name before '(' declares a constructor
      if (className && s === className && this.isAt(1, '(')) break;
      if (className && s === className && this.isAt(1, '<')) {
        const p = this.p;
        this.p++;
        const a = this.attempt(() => this.templateArgs());
        const ctor = !!a && this.is('(');
        this.p = p;
        if (ctor) break;
      }
      if (mode === 'decl' && this.outsideConstructor()) break;
      const k = this.lookKind();
      if (k === 'tt' && mode === 'decl' && this.isAt(1, '(') && this.guideFollows()) break;
      if (this.isTypeKind(k)) {
        type = this.namedType(false);
        continue;
      }
      if (k === 'c') {
        const p = this.p;
        const name = this.name();
        if (this.is('auto') || this.is('decltype')) {
          const d = this.is('decltype');
          if (d) this.p += 4;
          else this.p++;
          const part = name.parts[name.parts.length - 1] as NamePart;
          type = { k: 'auto', pos: t.pos, cv: 0, dauto: d, concept: { ...part, name } };
          continue;
        }
        this.p = p;
        break;
      }
      if (k === undefined) {
        // `X::Y z`, `X y`: only a declaration can look like this; the checker says what X is
        const p = this.p;
        const name = this.attempt(() => this.name({ typename: true }));
        const follow = this.tok;
        const cm = name && name.parts.length > 1 ? this.scopeOf(name, name.parts.length - 1) : undefined;
        const last = name?.parts[name.parts.length - 1] as NamePart | undefined;
        const isCtor =
          !!last &&
          !!name &&
          name.parts.length > 1 &&
          (last.id === (name.parts[name.parts.length - 2] as NamePart).id ||
            last.id.startsWith('~') ||
            last.id.startsWith('operator'));
        this.p = p;
        if (
          name &&
          !isCtor &&
          ((follow.t === 'id' && !KEYWORDS.has(follow.s)) ||
            (follow.s === 'operator' && follow.t === 'id') ||
            ((follow.s === '&' || follow.s === '*' || follow.s === '&&') && mode === 'type'))
        ) {
          void cm;
          type = this.namedType(true);
          continue;
        }
      }
      break;
    }
    if (basic.length) type = { k: 'basic', pos, b: basicName(basic, pos), cv };
    else if (type) type = { ...type, cv: type.cv | cv };
    else if (cv && mode === 'type') error(this.pos, 'expected type-specifier');
    if (!type && cv) error(this.pos, `'${this.tok.s}' does not name a type`);
    return { type, flags, pos, cls, enm };
  }
  /** `A::A(` or `A<T>::A(`: a constructor defined outside its class */
  outsideConstructor(): boolean {
    if (!this.isAt(1, '::') && !this.isAt(1, '<')) return false;
    const p = this.p;
    const name = this.attempt(() => this.name({ typename: true }));
    const open = this.is('(');
    this.p = p;
    if (!name || !open || name.parts.length < 2) return false;
    return name.parts[name.parts.length - 1]!.id === name.parts[name.parts.length - 2]!.id;
  }
  /** `Name(params) ->`: a deduction guide */
  private guideFollows(): boolean {
    const p = this.p;
    this.p++;
    const ok = this.attempt(() => {
      this.skipBalanced();
      return this.is('->') || undefined;
    });
    this.p = p;
    return ok === true;
  }
  namedType(typename: boolean): TypeNode {
    const pos = this.pos;
    const name = this.name({ typename: true });
    return { k: 'named', pos, name, cv: 0, typename };
  }
  /** may the real library declare this name of std, as the program's includes show it? Set for programs. */
  inRealStd: ((name: string) => boolean) | null = null;
  /** a name at the cursor that the real library has and ours has not */
  refuseUnmodelled(): void {
    let root: NameScope = this.scope;
    while (root.parent) root = root.parent;
    const std = root.inner.get('std');
    const known = (name: string): boolean =>
      this.inRealStd !== null && std?.own(name) === undefined && this.inRealStd(name);
    const at = this.is('::') ? 1 : 0;
    if (this.isAt(at, 'std') && this.isAt(at + 1, '::')) {
      const n = this.peek(at + 2);
      if (n.t === 'id' && known(n.s)) refuse(n.pos, `std::${n.s}`, `'${n.s}' is not in the library we model`);
      return;
    }
    const n = this.tok;
    if (n.t !== 'id' || this.scope.find(n.s) !== undefined || !known(n.s)) return;
    for (let s: NameScope | null = this.scope; s; s = s.parent) {
      if (std && s.usings.includes(std)) refuse(n.pos, `std::${n.s}`, `'${n.s}' is not in the library we model`);
    }
  }
  typeSpecs(): Specs {
    const s = this.specs('type');
    if (!s.type) this.refuseUnmodelled();
    if (!s.type) error(this.pos, `expected type-specifier before '${this.tok.s || 'end of input'}'`);
    return s;
  }
  typeId(): TypeNode {
    if (++this.depth > 500) refuse(this.pos, 'nesting');
    const s = this.typeSpecs();
    const d = this.declarator('abstract');
    this.depth--;
    let t = d.wrap(s.type as TypeNode);
    if (d.pack) t = { k: 'pack', pos: s.pos, of: t, cv: 0 };
    return t;
  }

  /** ptr-operators and what they bind to */
  declarator(mode: 'named' | 'abstract' | 'either' | 'new'): Declarator {
    const pos = this.pos;
    if (this.is('*') || this.is('&') || this.is('&&')) {
      const t = this.next();
      this.attributes();
      const cv = t.s === '*' ? this.cvs() : 0;
      const inner = this.declarator(mode);
      return {
        ...inner,
        wrap: (x) =>
          inner.wrap(
            t.s === '*'
              ? { k: 'ptr', pos: t.pos, to: x, cv }
              : { k: 'ref', pos: t.pos, to: x, rv: t.s === '&&', cv: 0 },
          ),
      };
    }
    // pointer to member
    if (this.tok.t === 'id' && !KEYWORDS.has(this.tok.s) && this.lookMemberPointer()) {
      const name: Name = { pos, global: false, parts: [] };
      for (;;) {
        const t = this.ident();
        const part: NamePart = { id: t.s, pos: t.pos };
        if (this.is('<')) part.targs = this.templateArgs();
        name.parts.push(part);
        this.expect('::');
        if (this.accept('*')) break;
      }
      const cv = this.cvs();
      const inner = this.declarator(mode);
      return { ...inner, wrap: (x) => inner.wrap({ k: 'memptr', pos, cls: name, to: x, cv }) };
    }
    return this.directDeclarator(mode);
  }
  lookMemberPointer(): boolean {
    if (!this.isAt(1, '::') && !this.isAt(1, '<')) return false;
    const p = this.p;
    let ok = false;
    for (;;) {
      if (this.tok.t !== 'id') break;
      this.p++;
      if (this.is('<') && !this.attempt(() => this.templateArgs())) break;
      if (!this.accept('::')) break;
      if (this.is('*')) {
        ok = true;
        break;
      }
    }
    this.p = p;
    return ok;
  }
  directDeclarator(mode: 'named' | 'abstract' | 'either' | 'new'): Declarator {
    const pos = this.pos;
    let d: Declarator;
    const pack = mode !== 'new' && this.is('...') ? (this.p++, true) : false;
    if (this.is('(') && mode !== 'new' && this.parenDeclarator(mode)) {
      this.p++;
      d = this.declarator(mode);
      this.expect(')');
    } else if (
      mode !== 'abstract' &&
      mode !== 'new' &&
      (this.tok.t === 'id' ? !KEYWORDS.has(this.tok.s) || this.tok.s === 'operator' : this.is('~') || this.is('::'))
    ) {
      const name = this.name({ declarator: true });
      d = { name, wrap: (x) => x, pos, pack, fn: false };
    } else {
      if (mode === 'named') error(this.pos, `expected unqualified-id before '${this.tok.s || 'end of input'}'`);
      d = { name: null, wrap: (x) => x, pos, pack, fn: false };
    }
    d.pack ||= pack;
    const outer = d.wrap;
    const suffixes: ((x: TypeNode) => TypeNode)[] = [];
    for (;;) {
      if (this.is('[') && !this.isAt(1, '[')) {
        const at = this.next().pos;
        const saved = this.noAngle;
        this.noAngle = false;
        const n = this.is(']') ? null : this.expr();
        this.noAngle = saved;
        this.expect(']');
        suffixes.push((x) => ({ k: 'arr', pos: at, of: x, n, cv: 0 }));
        continue;
      }
      if (mode !== 'new' && this.is('(') && this.paramsFollow(mode, d)) {
        const fn = this.functionSuffix(d.name);
        suffixes.push(fn.wrap);
        if (!d.fn && suffixes.length === 1 && d.wrap === outer) {
          d.fn = true;
          d.params = fn.params;
          d.scope = fn.scope;
        }
        continue;
      }
      break;
    }
    if (suffixes.length) {
      const inner = outer;
      d = { ...d, wrap: (x) => inner(suffixes.reduceRight((t, f) => f(t), x)) };
    }
    return d;
  }
  /** `(` opens a nested declarator, not parameters */
  parenDeclarator(mode: string): boolean {
    const t = this.peek();
    if (t.s === '*' || t.s === '&' || t.s === '&&' || t.s === '(')
      return t.t === 'op' && (t.s !== '(' || mode !== 'abstract');
    if (t.s === '^') return false;
    if (t.t === 'id' && !KEYWORDS.has(t.s)) {
      const p = this.p;
      this.p++;
      const mp = this.lookMemberPointer();
      const type = this.startsType();
      this.p = p;
      if (mp) return true;
      return mode !== 'abstract' && !type;
    }
    return false;
  }
  /** after a declarator: is `(` a parameter list or an initialiser? */
  paramsFollow(mode: string, d: Declarator): boolean {
    if (mode === 'abstract') return true;
    if (this.isAt(1, ')')) return true;
    if (this.paramsForced) return true;
    if (this.isAt(1, '...')) return true;
    const p = this.p;
    this.p++;
    if (!this.startsType() && !this.is('typename') && !(this.is('[') && this.isAt(1, '['))) {
      this.p = p;
      return this.initForbidden(d);
    }
    this.p = p;
    const ok = this.attempt(() => {
      this.p++;
      this.params();
      if (!this.accept(')')) return undefined;
      const s = this.tok.s;
      return s === ';' ||
        s === '{' ||
        s === ',' ||
        s === '=' ||
        s === 'const' ||
        s === 'noexcept' ||
        s === '->' ||
        s === ':' ||
        s === 'override' ||
        s === 'final' ||
        s === ')' ||
        s === '&' ||
        s === '&&' ||
        s === 'requires' ||
        s === 'try' ||
        s === 'throw' ||
        s === '[' ||
        s === '(' ||
        s === '>' ||
        s === '__leaf'
        ? true
        : undefined;
    });
    this.p = p;
    return ok === true;
  }
  paramsForced = false;
  initForbidden(_d: Declarator): boolean {
    return false;
  }

  functionSuffix(name: Name | null): { wrap: (x: TypeNode) => TypeNode; params: Param[]; scope: NameScope } {
    const at = this.expect('(').pos;
    const scope = new NameScope(this.scope, 'block');
    const saved = this.scope;
    // parameters of a member defined outside see the class's names
    if (name && name.parts.length > 1) {
      const cls = this.scopeOf(name, name.parts.length - 1);
      if (cls) {
        scope.usings.push(cls);
        for (let s = cls.parent; s && s.what === 'class'; s = s.parent) scope.usings.push(s);
        for (let k = 1; k < name.parts.length - 1; k++) {
          const o = this.scopeOf(name, k);
          if (o) scope.usings.push(o);
        }
      }
    }
    this.scope = scope;
    const forced = this.paramsForced,
      angle = this.noAngle;
    this.paramsForced = false;
    this.noAngle = false;
    const { params, variadic } = this.params();
    if (!this.accept(')')) {
      // g++ skips to the closing parenthesis, or takes a body as if it were there
      if (this.is(';')) this.fail(')');
      this.missing(this.pos, `expected ',' or '...' before '${this.tok.s}'`);
      while (!this.is(')') && !this.is('{') && !this.is(';') && this.p < this.tokens.length - 1) this.p++;
      this.accept(')');
    }
    this.noAngle = angle;
    let fcv = 0,
      ref = '';
    let noexc: boolean | Expr = false;
    let trailing: TypeNode | null = null;
    let requires: Expr | undefined;
    for (;;) {
      if (this.is('const') || this.is('volatile')) {
        fcv |= this.cvs();
        continue;
      }
      if ((this.is('&') || this.is('&&')) && !ref) {
        ref = this.next().s;
        continue;
      }
      if (this.is('noexcept')) {
        this.p++;
        if (this.accept('(')) {
          noexc = this.condExpr();
          this.expect(')');
        } else noexc = true;
        continue;
      }
      if (this.is('throw') && this.isAt(1, '(')) {
        this.p++;
        this.skipBalanced();
        noexc = true;
        continue;
      }
      if (this.is('[') && this.isAt(1, '[')) {
        this.attributes();
        continue;
      }
      if (this.is('->')) {
        this.p++;
        trailing = this.typeId();
        continue;
      }
      break;
    }
    this.paramsForced = forced;
    if (this.is('requires')) {
      this.p++;
      requires = this.requiresClauseExpr();
    }
    this.scope = saved;
    return {
      params,
      scope,
      wrap: (x) => ({
        k: 'fn',
        pos: at,
        ret: trailing ?? x,
        params,
        variadic,
        fcv,
        ref,
        noexc,
        cv: 0,
        ...(requires ? { requires } : {}),
      }),
    };
  }
  params(): { params: Param[]; variadic: boolean } {
    const params: Param[] = [];
    if (this.is(')')) return { params, variadic: false };
    if (this.is('void') && this.isAt(1, ')')) {
      this.p++;
      return { params, variadic: false };
    }
    for (;;) {
      if (this.accept('...')) return { params, variadic: true };
      this.attributes();
      const pos = this.pos;
      const s = this.typeSpecs();
      const d = this.declarator('either');
      const name = d.name ? (d.name.parts[0] as NamePart).id : '';
      const param: Param = { pos: d.name?.pos ?? pos, type: d.wrap(s.type as TypeNode), name, pack: d.pack };
      if (name) this.declare(name, 'v');
      this.attributes();
      if (this.is('=')) {
        this.p++;
        if (this.deferring) {
          param.defTokens = this.skipDefault();
          const q = param,
            scope = this.scope;
          this.deferring.push(() => {
            q.def = this.parseSlice(q.defTokens ?? [], scope, () => (this.is('{') ? this.brace() : this.assignExpr()));
            delete q.defTokens;
          });
        } else param.def = this.is('{') ? this.brace() : this.assignExpr();
      }
      params.push(param);
      if (this.accept(',')) continue;
      if (this.accept('...')) return { params, variadic: true };
      return { params, variadic: false };
    }
  }
  abstract brace(): Expr;
  /** runs `f` over a saved slice of tokens in a scope */
  parseSlice<T>(slice: import('./lex.ts').Token[], scope: NameScope, f: () => T): T {
    const tokens = this.tokens,
      p = this.p,
      saved = this.scope,
      deferring = this.deferring;
    const last = slice[slice.length - 1];
    this.tokens = [
      ...slice,
      { t: 'eof', s: '', pos: last?.pos ?? this.pos, ws: false, bol: false, end: last?.end ?? 0 },
    ];
    this.p = 0;
    this.scope = scope;
    this.deferring = null;
    const r = f();
    if (this.tok.t !== 'eof') error(this.pos, `expected ';' before '${this.tok.s}'`);
    this.tokens = tokens;
    this.p = p;
    this.scope = saved;
    this.deferring = deferring;
    return r;
  }
  skipDefault(): import('./lex.ts').Token[] {
    const start = this.p;
    let angle = 0;
    for (;;) {
      const t = this.tok;
      if (t.t === 'eof') error(t.pos, 'unexpected end of input');
      if (t.t === 'op') {
        if (t.s === '(' || t.s === '{' || t.s === '[') {
          this.skipBalanced();
          continue;
        }
        if (t.s === '<' && this.p > start && this.isTemplateBefore()) angle++;
        else if (t.s === '>' && angle > 0) angle--;
        else if (angle === 0 && (t.s === ',' || t.s === ')' || t.s === ';')) return this.tokens.slice(start, this.p);
      }
      this.p++;
    }
  }
  isTemplateBefore(): boolean {
    const t = this.tokens[this.p - 1];
    if (!t || t.t !== 'id') return false;
    const q = this.tokens[this.p - 2];
    if (q?.s === '::') return true;
    const k = this.scope.find(t.s);
    return k === 'tt' || k === 'ft' || k === 'vt';
  }
  /** template-parameter-list after `template`; declares the names in the current scope */
  templateParams(): TParam[] {
    this.expect('<');
    const params: TParam[] = [];
    if (this.accept('>')) return params;
    for (;;) {
      params.push(this.templateParam());
      if (this.accept(',')) continue;
      this.closeAngle();
      return params;
    }
  }
  templateParam(): TParam {
    const pos = this.pos;
    if (this.is('template')) {
      this.p++;
      const saved = this.scope;
      this.scope = new NameScope(saved, 'block');
      const params = this.templateParams();
      this.scope = saved;
      if (!this.accept('class')) this.expect('typename');
      const pack = this.accept('...');
      const name = this.tok.t === 'id' && !KEYWORDS.has(this.tok.s) ? this.next().s : '';
      if (name) this.declare(name, 'tt');
      const param: TParam = { k: 'template', name, pos, pack, params };
      if (this.accept('=')) param.defType = this.typeId();
      return param;
    }
    if (
      (this.is('class') || this.is('typename')) &&
      (this.isAt(1, '...') ||
        this.isAt(1, ',') ||
        this.isAt(1, '>') ||
        this.isAt(1, '=') ||
        (this.peek().t === 'id' && (this.isAt(2, ',') || this.isAt(2, '>') || this.isAt(2, '='))))
    ) {
      this.p++;
      const pack = this.accept('...');
      const name = this.tok.t === 'id' ? this.next().s : '';
      if (name) this.declare(name, 't');
      const param: TParam = { k: 'type', name, pos, pack };
      if (this.accept('=')) param.defType = this.typeId();
      return param;
    }
    // a constrained type parameter
    if (this.tok.t === 'id' && this.lookKind() === 'c') {
      const p = this.p;
      const cname = this.name();
      if (!this.is('auto')) {
        const pack = this.accept('...');
        const name = this.tok.t === 'id' && !KEYWORDS.has(this.tok.s) ? this.next().s : '';
        if (name) this.declare(name, 't');
        const part = cname.parts[cname.parts.length - 1] as NamePart;
        const param: TParam = { k: 'type', name, pos, pack, concept: { ...part, name: cname } };
        if (this.accept('=')) param.defType = this.typeId();
        return param;
      }
      this.p = p;
    }
    const s = this.typeSpecs();
    const d = this.declarator('either');
    const name = d.name ? (d.name.parts[0] as NamePart).id : '';
    if (name) this.declare(name, 'v');
    const param: TParam = { k: 'value', name, pos, pack: d.pack, type: d.wrap(s.type as TypeNode) };
    if (this.accept('=')) {
      const saved = this.noAngle;
      this.noAngle = true;
      param.defExpr = this.condExpr();
      this.noAngle = saved;
    }
    return param;
  }
}

function basicName(words: string[], pos: Pos): string {
  const count = (w: string): number => words.filter((x) => x === w).length;
  const others = words.filter(
    (w) => w !== 'signed' && w !== 'unsigned' && w !== 'long' && w !== 'short' && w !== 'int',
  );
  if (others[0] === '__int128') refuse(pos, '__int128');
  if (others.length > 1) error(pos, 'two or more data types in declaration');
  const o = others[0];
  const u = count('unsigned'),
    s = count('signed'),
    l = count('long'),
    h = count('short');
  if (o && o !== 'char' && o !== 'double' && (u || s || l || h)) error(pos, `'${words.join(' ')}' is not a type`);
  const wrong =
    (o === 'char' && (l || h)) ||
    (o === 'double' && (u || s || h || l > 1)) ||
    (u && s) ||
    (h && l) ||
    u > 1 ||
    s > 1 ||
    h > 1;
  if (wrong || (o && words.includes('int'))) error(pos, `'${words.join(' ')}' is not a type`);
  if (o === 'char') return u ? 'uchar' : s ? 'schar' : 'char';
  if (o === 'double') return l ? 'ldouble' : 'double';
  if (o)
    return o === 'wchar_t'
      ? 'wchar'
      : o === 'char8_t'
        ? 'char8'
        : o === 'char16_t'
          ? 'char16'
          : o === 'char32_t'
            ? 'char32'
            : o;
  if (h) return u ? 'ushort' : 'short';
  if (l >= 3) error(pos, "'long long long' is too long for GCC");
  if (l === 2) return u ? 'ullong' : 'llong';
  if (l === 1) return u ? 'ulong' : 'long';
  return u ? 'uint' : 'int';
}
