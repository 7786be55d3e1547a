// Expressions ([expr]): from syntax to typed trees.
import type { Expr, Name, NamePart, TypeNode } from './ast.ts';
import { CompileError, error, refuse, type Pos } from './diagnose.ts';
import type { ClassInfo, VarInfo } from './entities.ts';
import { FuncInfo, Scope, TemplateInfo, type Entity, type Field } from './entities.ts';
import { SemaInit } from './sema-init.ts';
import type { OverloadSet, X } from './typed.ts';
import {
  type Type,
  BOOL,
  CHAR,
  CHAR16,
  CHAR32,
  CHAR8,
  DOUBLE,
  FLOAT,
  INT,
  LDOUBLE,
  LLONG,
  LONG,
  NULLPTR,
  UINT,
  ULLONG,
  ULONG,
  VOID,
  WCHAR,
  arrayOf,
  commonArithmetic,
  constOf,
  cvOf,
  isArithmetic,
  isEnum,
  isFloating,
  isIntegral,
  isScalar,
  isScoped,
  isUnsigned,
  lrefTo,
  memberPointer,
  noRef,
  pointerTo,
  promoted,
  qualify,
  rrefTo,
  show,
  sizeOf,
  alignOf,
  unqualified,
  wrapTo,
} from './types.ts';

export abstract class SemaExpr extends SemaInit {
  abstract lambda(e: Expr & { k: 'lambda' }): X;
  abstract captured(v: VarInfo, pos: Pos): X | null;
  abstract thisX(pos: Pos): X;
  abstract typeTraitX(name: string, args: import('./ast.ts').TArg[], pos: Pos): X;
  abstract requiresX(e: Expr & { k: 'requires' }): boolean;
  abstract canThrow(x: X): boolean;

  unevaluatedExpr(e: Expr): X {
    return this.inUnevaluated(() => this.expr(e));
  }
  /** decltype(e) */
  declType(x: X, e: Expr): Type {
    if (e.k === 'name' || e.k === 'mem') {
      if (x.k === 'var' && x.v) return x.v.type;
      if (x.k === 'member' && x.fld) return x.fld.type;
      if (x.k === 'load' && x.a?.k === 'var' && x.a.v) return x.a.v.type;
      if (x.k === 'set') {
        const c = x.set?.cands[0];
        if (c instanceof FuncInfo) return c.type;
      }
      if (x.k === 'deref' && x.v) return x.v.type;
    }
    const t = x.t;
    return x.c === 0 ? lrefTo(t) : x.c === 1 ? rrefTo(t) : t;
  }
  expr(e: Expr): X {
    if (++this.depth > 400) refuse(e.pos, 'nesting');
    const r = this.exprInner(e);
    this.depth--;
    return r;
  }
  private exprInner(e: Expr): X {
    const pos = e.pos;
    switch (e.k) {
      case 'num':
        return this.number(e.s, pos);
      case 'str':
        return this.string(e);
      case 'chr': {
        const t =
          e.prefix === 'L'
            ? WCHAR
            : e.prefix === 'u8'
              ? CHAR8
              : e.prefix === 'u'
                ? CHAR16
                : e.prefix === 'U'
                  ? CHAR32
                  : e.multi
                    ? INT
                    : CHAR;
        return this.intX(wrapTo(t, BigInt(e.v)), t, pos);
      }
      case 'bool':
        return this.boolX(e.v, pos);
      case 'nullptr':
        return { k: 'null', t: NULLPTR, c: 2, pos };
      case 'this':
        return this.thisX(pos);
      case 'name':
        return this.nameExpr(e.name, pos);
      case 'paren': {
        const x = this.expr(e.e);
        return x.k === 'int' ? { ...x } : { ...x, paren: true };
      }
      case 'un':
        return this.unary(e.op, e.e, pos);
      case 'post':
        return this.incdec(e.op, e.e, true, pos);
      case 'bin':
        return this.binary(e.op, e.a, e.b, pos);
      case 'assign':
        return this.assignment(e.op, e.a, e.b, pos);
      case 'cond':
        return this.conditional(e, pos);
      case 'call':
        return this.callExpr(e.f, e.args, pos);
      case 'index':
        return this.indexExpr(e.a, e.args, pos);
      case 'mem':
        return this.memberExpr(e.o, e.arrow, e.name, pos);
      case 'cast':
        return this.cast(e.style, this.typeOf(e.type), e.e, pos);
      case 'fcast':
        return this.functionalCast(e, pos);
      case 'sizeof':
        return this.sizeofX(e, pos);
      case 'alignof': {
        const t = noRef(this.typeOf(e.type));
        this.needComplete(t, pos, "invalid application of 'alignof' to incomplete type '%'");
        return this.intX(BigInt(alignOf(t)), ULONG, pos);
      }
      case 'typeid': {
        if (e.type) {
          const t = unqualified(noRef(this.typeOf(e.type)));
          return this.typeidX({ k: 'typeid', t: VOID, c: 0, pos, type2: t }, pos);
        }
        const x = this.expr(e.e as Expr);
        const t = unqualified(x.t);
        if (x.t.k === 'class') this.complete(x.t.cls as ClassInfo, pos);
        if (x.t.k === 'class' && (x.t.cls as ClassInfo).polymorphic && x.c !== 2)
          return this.typeidX({ k: 'typeid', t: VOID, c: 0, pos, a: x, type2: t }, pos);
        return this.typeidX({ k: 'typeid', t: VOID, c: 0, pos, type2: t }, pos);
      }
      case 'noexcept': {
        const x = this.inUnevaluated(() => this.expr(e.e));
        return this.boolX(!this.canThrow(x), pos);
      }
      case 'new':
        return this.newExpr(e, pos);
      case 'delete':
        return this.deleteExpr(e, pos);
      case 'throw': {
        if (!e.e) return { k: 'throw', t: VOID, c: 2, pos };
        const x = this.expr(e.e);
        let t = x.t.k === 'array' ? pointerTo(x.t.to as Type) : x.t.k === 'func' ? pointerTo(x.t) : unqualified(x.t);
        if (x.k === 'set') t = this.load(x).t;
        this.needComplete(t, pos, "invalid use of incomplete type '%'");
        const v =
          t.k === 'class'
            ? this.initialise(t, { k: 'copy', x: this.implicitMove(x, e.e) }, pos, '')
            : this.convert(x, t, pos);
        this.useDtorOf(t, pos);
        return { k: 'throw', t: VOID, c: 2, pos, a: v, type2: t };
      }
      case 'lambda':
        return this.lambda(e);
      case 'brace':
        return this.braceX(e, this.argList(e.items.map((i) => i.e)));
      case 'pack':
        error(pos, 'expansion pattern outside a list');

      case 'fold':
        return this.foldExpr(e, pos);
      case 'requires':
        return this.boolX(this.requiresX(e), pos);
      case 'vaarg': {
        const t = this.typeOf(e.type);
        const a = this.expr(e.e);
        if (t.k === 'class' || t.k === 'float' || t.k === 'char' || t.k === 'short' || t.k === 'bool')
          refuse(pos, `va_arg of '${show(t)}'`);
        return { k: 'vaarg', t, c: 2, pos, a: this.load(a) };
      }
      case 'offsetof': {
        const t = this.typeOf(e.type);
        let off = 0;
        let c = t.cls;
        for (const m of e.member) {
          if (!c) error(pos, `request for member '${m}' in non-class type`);
          this.complete(c, pos);
          const f = this.inClass(c, m, pos).find((x) => x.e === 'field');
          if (!f || f.e !== 'field') error(pos, `'${c.fullName}' has no member named '${m}'`);
          off += f.f.offset;
          c = f.f.type.cls;
        }
        return this.intX(BigInt(off), ULONG, pos);
      }
      case 'trait':
        return this.typeTraitX(e.name, e.args, pos);
      case 'typearg':
        refuse(pos, 'type argument');
    }
  }
  /** a local about to go out of scope is an rvalue in return and throw */
  implicitMove(x: X, e: Expr): X {
    let inner = e;
    while (inner.k === 'paren') inner = inner.e;
    if (
      inner.k === 'name' &&
      x.k === 'var' &&
      x.v &&
      (x.v.storage === 'local' || x.v.storage === 'param') &&
      x.v.fn === this.fn &&
      (!x.v.type.isRef || x.v.type.k === 'rref') &&
      !(x.t.cv & 2) &&
      x.t.k === 'class'
    )
      return { ...x, c: 1 };
    return x;
  }
  private typeidX(x: X, pos: Pos): X {
    const ti = this.std.names.get('type_info')?.[0];
    if (ti?.e !== 'type') error(pos, "must '#include <typeinfo>' before using 'typeid'");
    return { ...x, t: constOf(ti.t) };
  }
  private number(s0: string, pos: Pos): X {
    const s = s0.replace(/'/g, '');
    const hex = /^0[xX]/.test(s);
    const fl = hex
      ? /^(0[xX](?:[0-9a-fA-F]+\.?[0-9a-fA-F]*|\.[0-9a-fA-F]+)[pP][+-]?\d+)([a-zA-Z_]\w*)?$/.exec(s)
      : /^((?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)([a-zA-Z_]\w*)?$/.exec(s);
    if (fl) {
      let v: number;
      const digits = fl[1] as string;
      if (hex) {
        const h = /^0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?\d+)$/.exec(digits) as RegExpExecArray;
        v = Number(BigInt(`0x${h[1]}${h[2]}` || '0x0'));
        let ex = Number(h[3]) - 4 * (h[2] as string).length;
        while (ex > 0) {
          v *= 2;
          ex--;
        }
        while (ex < 0) {
          v /= 2;
          ex++;
        }
      } else v = Number(digits);
      const suffix = fl[2] ?? '';
      if (suffix === 'l' || suffix === 'L') return { k: 'float', t: LDOUBLE, c: 2, pos, f: v };
      if (suffix === 'f' || suffix === 'F') return { k: 'float', t: FLOAT, c: 2, pos, f: Math.fround(v) };
      if (!suffix) return { k: 'float', t: DOUBLE, c: 2, pos, f: v };
      return this.userNumber(suffix, { k: 'float', t: LDOUBLE, c: 2, pos, f: v }, s0);
    }
    if (s.includes('.')) this.literalOperator(s, pos);
    const m =
      /^(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+?)([a-zA-Z]\w*)?$/.exec(/^\d+$/.test(s) ? s : s) ??
      /^(\d+)([a-zA-Z_]\w*)$/.exec(s);
    if (!m) error(pos, `invalid digit in numeric constant '${s}'`);
    let digits = m[1] as string,
      suffix = m[2] ?? '';
    if (/^\d+$/.test(s)) {
      digits = s;
      suffix = '';
    }
    if (hex) {
      const h = /^(0[xX][0-9a-fA-F]+)([uUlLzZ]*)$/.exec(s);
      if (!h) this.literalOperator(s, pos);
      digits = h[1] as string;
      suffix = h[2] as string;
    }
    if (suffix && !/^([uU]?(ll|LL|l|L|z|Z)?|(ll|LL|l|L|z|Z)[uU]?)$/.test(suffix))
      return this.userNumber(suffix, { k: 'int', t: ULLONG, c: 2, pos, n: BigInt(digits) }, s0);
    if (/^0\d+$/.test(digits)) {
      if (/[89]/.test(digits)) error(pos, `invalid digit "${/[89]/.exec(digits)?.[0]}" in octal constant`);
      digits = `0o${digits.slice(1)}`;
    }
    const v = BigInt(digits);
    const dec = /^\d+$/.test(digits);
    const u = /u/i.test(suffix),
      l = /ll/i.test(suffix) ? 2 : /[lz]/i.test(suffix) ? 1 : 0;
    const opts: Type[] = [];
    if (!l) {
      if (!u) opts.push(INT);
      if (u || !dec) opts.push(UINT);
    }
    if (l < 2) {
      if (!u) opts.push(LONG);
      if (u || !dec) opts.push(ULONG);
    }
    if (!u) opts.push(LLONG);
    if (u || !dec) opts.push(ULLONG);
    for (const t of opts) if (wrapTo(t, v) === v) return { k: 'int', t, c: 2, pos, n: v, flag: v === 0n };
    if (wrapTo(ULONG, v) === v) return { k: 'int', t: ULLONG, c: 2, pos, n: v };
    error(pos, 'integer constant is too large for its type');
  }
  private literalOperator(s: string, pos: Pos): never {
    error(pos, `unable to find numeric literal operator 'operator""' in '${s}'`);
  }
  private userNumber(suffix: string, cooked: X, raw: string): X {
    const pos = cooked.pos;
    const es = this.lookup(`operator""${suffix}`, pos);
    if (!es.length) {
      if (!suffix.startsWith('_') && this.mayBeVisible('literals')) refuse(pos, `literal suffix ${suffix}`);
      error(pos, `unable to find numeric literal operator 'operator""${suffix}'`);
    }
    const first = (e: Entity): Type | undefined => (e.e === 'func' ? e.f.type.params?.[0] : undefined);
    let arg: X = cooked;
    if (es.some((e) => e.e === 'tmpl')) refuse(pos, 'literal operator template');
    if (!es.some((e) => first(e) === cooked.t)) {
      // a raw literal operator gets the spelling
      if (!es.some((e) => first(e)?.k === 'ptr'))
        error(pos, `unable to find numeric literal operator 'operator""${suffix}'`);
      const bytes = [...raw.slice(0, raw.length - suffix.length)].map((c) => c.charCodeAt(0));
      arg = this.load({ k: 'str', t: arrayOf(constOf(CHAR), bytes.length + 1), c: 0, pos, str: bytes });
    }
    return this.callSet(
      {
        name: `operator""${suffix}`,
        cands: this.functionsOf(es),
        obj: null,
        targs: null,
        adl: false,
        pos,
        naming: null,
        qualified: true,
        entities: es,
      },
      [arg],
      pos,
    );
  }
  private string(e: Expr & { k: 'str' }): X {
    const t =
      e.prefix === 'L'
        ? WCHAR
        : e.prefix === 'u8'
          ? CHAR8
          : e.prefix === 'u'
            ? CHAR16
            : e.prefix === 'U'
              ? CHAR32
              : CHAR;
    const x: X = { k: 'str', t: arrayOf(constOf(t), e.bytes.length + 1), c: 0, pos: e.pos, str: e.bytes };
    if (e.suffix) {
      const es = this.lookup(`operator""${e.suffix}`, e.pos);
      if (!es.length) {
        if (e.suffix === 's' || e.suffix === 'sv') {
          /* needs a using-directive, as in C++ */
        }
        error(
          e.pos,
          `unable to find string literal operator 'operator""${e.suffix}' with 'const char [${e.bytes.length + 1}]', 'long unsigned int' arguments`,
        );
      }
      return this.callSet(
        {
          name: `operator""${e.suffix}`,
          cands: this.functionsOf(es),
          obj: null,
          targs: null,
          adl: false,
          pos: e.pos,
          naming: null,
          qualified: true,
          entities: es,
        },
        [this.load(x), this.intX(BigInt(e.bytes.length), ULONG, e.pos)],
        e.pos,
      );
    }
    return x;
  }
  // ---- names
  nameExpr(name: Name, pos: Pos): X {
    const part = name.parts[name.parts.length - 1] as NamePart;
    if (part.id === '__func__' && name.parts.length === 1) {
      const n = this.fn?.lambda ? 'operator()' : (this.fn?.name ?? '');
      const bytes = [...n].map((c) => c.charCodeAt(0));
      return { k: 'str', t: arrayOf(constOf(CHAR), bytes.length + 1), c: 0, pos, str: bytes };
    }
    const r = this.lookupName(name);
    if (!r.found.length) {
      if (part.id.startsWith('__builtin_')) refuse(pos, part.id);
      if (r.qualified) {
        if (r.scope?.library && !this.sfinae && this.mayExist(r.scope, part.id))
          refuse(part.pos, `${this.scopeName(r.scope)}::${part.id}`, `'${part.id}' is not in the library we model`);
        error(
          part.pos,
          r.cls
            ? `'${part.id}' is not a member of '${r.cls.fullName}'`
            : `'${part.id}' is not a member of '${r.scope ? this.scopeName(r.scope) : ''}'`,
        );
      }
      this.unknownName(part, pos);
    }
    return this.entityX(r.found, part, pos, r.cls, r.qualified);
  }
  private ofLibrary(t0: Type): boolean {
    const spaces = new Set<Scope>();
    this.associated(t0, spaces, new Set());
    for (const s of spaces) if (s.library) return true;
    return false;
  }
  unknownName(part: NamePart, pos: Pos): never {
    if (this.mayBeVisible(part.id) && !this.sfinae)
      refuse(part.pos, part.id, `'${part.id}' is not in the library we model`);
    const e = new CompileError(pos, `'${part.id}' was not declared in this scope`);
    // g++ says it once a block
    if (!this.sfinae && this.fn && this.scope.kind === 'block') this.poison(part.id, e);
    throw e;
  }
  entityX(found: Entity[], part: NamePart, pos: Pos, naming: ClassInfo | null, qualified: boolean): X {
    const e = found.find((x) => x.e !== 'type' && x.e !== 'ns') ?? (found[0] as Entity);
    switch (e.e) {
      case 'var':
        if (e.v.cls) this.checkAccess(e.v.access, e.v.cls, naming, pos, part.id, part.id);
        return this.varX(e.v, pos);
      case 'const':
        if (e.cls) this.checkAccess(e.access, e.cls, naming, pos, part.id, part.id);
        return this.intX(e.v, e.t, pos);
      case 'arg': {
        if (e.a.k === 'value') return this.intX(e.a.v, e.a.t, pos);
        if (e.a.k === 'object') return e.a.e;
        if (e.a.k === 'pack') error(pos, "parameter packs not expanded with '...'");
        error(pos, `expected primary-expression before '${part.id}'`);
      }

      case 'vpack':
        error(pos, "parameter packs not expanded with '...'");

      case 'expr':
        return e.x();
      case 'field': {
        const f = e.f;
        if (this.unevaluated && !this.fn?.cls && !this.enclosingThis()) {
          return { k: 'member', t: noRef(f.type), c: 0, pos, fld: f, a: { k: 'noop', t: f.cls.type, c: 0, pos } };
        }
        if (naming && qualified && !this.thisClass(naming)) {
          if (this.unevaluated)
            return { k: 'member', t: noRef(f.type), c: 0, pos, fld: f, a: { k: 'noop', t: f.cls.type, c: 0, pos } };
          error(pos, `invalid use of non-static data member '${f.cls.fullName}::${f.name}'`);
        }
        const self = this.implicitThis(f.cls, pos, f.name);
        return this.fieldX(self, f, pos, naming);
      }
      case 'func':
      case 'tmpl': {
        if (e.e === 'tmpl') {
          if (e.t.kind === 'concept') return this.boolX(this.checkConcept(e.t, null, part.targs ?? [], pos), pos);
          if (e.t.kind === 'var') return this.variableTemplate(e.t, part, pos);
          if (e.t.kind !== 'func') error(pos, `expected primary-expression before '${part.id}'`);
        }
        const set: OverloadSet = {
          name: part.id,
          cands: this.functionsOf(found),
          obj: null,
          targs: null,
          adl: !qualified,
          pos,
          naming,
          qualified,
          entities: found,
        };
        const first = found.find((x) => x.e === 'func' || x.e === 'tmpl');
        const owner = first?.e === 'func' ? first.f.cls : first?.e === 'tmpl' ? first.t.cls : null;
        if (part.targs) set.targs = null;
        const x = this.overloads(set);
        if (part.targs) (x as X & { part?: NamePart }).part = part;
        if (owner && !found.every((f) => f.e === 'func' && f.f.isStatic)) {
          set.adl = false;
          const t = this.thisFor(naming ?? owner, pos);
          if (t) {
            set.obj = t;
            set.arrowThis = true;
          }
        }
        if (owner) set.adl = false;
        if (!part.targs && set.cands.length === 1 && set.cands[0] instanceof FuncInfo && !set.cands[0].cls) {
          /* stays a set: may be called, or decays */
        }
        return x;
      }
      case 'type':
        error(pos, `expected primary-expression before '${part.id}'`);

      case 'ns':
        error(pos, `expected primary-expression before '${part.id}'`);
    }
  }
  partOf(x: X): NamePart | null {
    return (x as X & { part?: NamePart }).part ?? null;
  }
  varX(v: VarInfo, pos: Pos): X {
    if (v.lazy) v.lazy();
    if ((v.storage === 'local' || v.storage === 'param') && v.fn !== this.fn) {
      const c = this.captured(v, pos);
      if (c) return c;
    }
    if (v.type.k === 'auto') error(pos, `use of '${v.name}' before deduction of 'auto'`);
    v.used = true;
    if (v.storage === 'global' || v.storage === 'static') this.useVariable(v);
    return { k: 'var', t: noRef(v.type), c: 0, pos, v };
  }
  useVariable(_v: VarInfo): void {
    /* statement layer queues library variables */
  }
  abstract enclosingThis(): { cls: ClassInfo; cv: number } | null;
  private thisClass(c: ClassInfo): boolean {
    const t = this.enclosingThis();
    return !!t && (this.derivedFrom(t.cls, c) || c.anonymous);
  }
  private thisFor(owner: ClassInfo, pos: Pos): X | null {
    const t = this.enclosingThis();
    if (!t || !(this.derivedFrom(t.cls, owner) || (owner.anonymous && this.anonymousPath(t.cls, owner)))) return null;
    return { k: 'deref', t: qualify(t.cls.type, t.cv), c: 0, pos, a: this.thisX(pos) };
  }
  private implicitThis(owner: ClassInfo, pos: Pos, name: string): X {
    const t = this.thisFor(owner, pos);
    if (!t)
      error(
        pos,
        this.fn?.isStatic && this.fn.cls
          ? `invalid use of member '${owner.fullName}::${name}' in static member function`
          : `invalid use of non-static data member '${owner.fullName}::${name}'`,
      );
    return t;
  }
  fieldX(obj: X, f: Field, pos: Pos, naming: ClassInfo | null): X {
    this.checkAccess(
      f.access,
      f.cls,
      naming ?? obj.t.cls,
      pos,
      `${show(f.type)} ${f.cls.fullName}::${f.name}`,
      f.anon || f.cls.anonymous ? '' : f.name,
      obj.t.cls,
    );
    if (obj.t.cls && obj.t.cls !== f.cls && this.basesOf(obj.t.cls, f.cls) > 1)
      error(pos, `request for member '${f.name}' is ambiguous`);
    const o = this.ownerOf(obj, f, pos);
    const ft = noRef(f.type);
    const cv = f.type.isRef ? 0 : cvOf(obj.t) & (f.mutable ? 2 : 3);
    const x: X = { k: 'member', t: qualify(ft, cv), c: f.type.isRef ? 0 : obj.c === 0 ? 0 : 1, pos, a: o, fld: f };
    if (f.bits >= 0) x.bitfield = f;
    return x;
  }
  /** the subobject that holds a field: base classes and anonymous members on the way */
  ownerOf(obj: X, f: Field, pos: Pos): X {
    const c = obj.t.cls as ClassInfo;
    if (f.cls === c) return obj;
    if (this.distance(c, f.cls) >= 0) return this.upcastX(obj, qualify(f.cls.type, cvOf(obj.t)), pos);
    const path = this.anonymousPath(c, f.cls);
    if (!path) error(pos, `'${c.fullName}' has no member '${f.name}'`);
    let o = obj;
    for (const p of path)
      o = {
        k: 'member',
        t: qualify(p.type, cvOf(obj.t)),
        c: obj.c === 0 ? 0 : 1,
        pos,
        a: this.ownerOf(o, p, pos),
        fld: p,
      };
    return o;
  }
  private anonymousPath(c: ClassInfo, target: ClassInfo): Field[] | null {
    for (const f of c.fields) {
      if (!f.anon || !f.type.cls) continue;
      if (f.type.cls === target) return [f];
      const r = this.anonymousPath(f.type.cls, target);
      if (r) return [f, ...r];
    }
    for (const b of c.bases) {
      const r = this.anonymousPath(b.cls, target);
      if (r) return r;
    }
    return null;
  }
  abstract variableTemplate(t: TemplateInfo, part: NamePart, pos: Pos): X;

  memberExpr(o: Expr, arrow: boolean, name: Name, pos: Pos): X {
    let obj = this.expr(o);
    if (arrow) obj = this.arrow(obj, pos);
    else if (obj.k === 'set')
      error(
        pos,
        `request for member '${(name.parts[name.parts.length - 1] as NamePart).id}' in '${obj.set?.name}', which is of non-class type`,
      );
    const part = name.parts[name.parts.length - 1] as NamePart;
    if (obj.t.k !== 'class') {
      if (part.id.startsWith('~')) return { k: 'pseudo-dtor', t: VOID, c: 2, pos, a: obj };
      if (!arrow && obj.t.k === 'ptr')
        error(
          pos,
          `request for member '${part.id}' in '${this.sourceName(o)}', which is of pointer type '${show(obj.t)}' (maybe you meant to use '->' ?)`,
        );
      error(
        pos,
        `request for member '${part.id}' in '${this.sourceName(o)}', which is of non-class type '${show(obj.t)}'`,
      );
    }
    if (obj.c === 2) obj = this.materialise(obj);
    const c = obj.t.cls as ClassInfo;
    this.complete(c, pos);
    if (c.state === 'declared') error(pos, `invalid use of incomplete type '${c.key} ${c.fullName}'`);
    return this.memberOf(obj, c, name, part, pos);
  }
  private sourceName(e: Expr): string {
    return e.k === 'name' ? (e.name.parts[e.name.parts.length - 1] as NamePart).id : '...';
  }
  memberOf(obj0: X, c: ClassInfo, name: Name, part: NamePart, pos: Pos): X {
    let obj = obj0;
    let naming: ClassInfo = c;
    let qualified = false;
    if (name.parts.length > 1 || name.global) {
      const first = name.parts[0] as NamePart;
      const inside = name.parts.length === 2 ? this.inClass(c, first.id, pos).find((e) => e.e === 'type') : undefined;
      const q =
        inside && inside.e === 'type'
          ? { cls: this.entityType(inside, first, false)?.cls ?? null }
          : this.qualifier(name, name.parts.length - 1);
      if (q.cls) {
        naming = q.cls;
        qualified = true;
        if (part.id.startsWith('~')) qualified = q.cls !== c;
      }
    }
    if (part.id.startsWith('~')) {
      // explicit destructor call; typedef names such as ~basic_string are accepted
      const d = naming.dtor as FuncInfo;
      const set: OverloadSet = {
        name: part.id,
        cands: [d],
        obj,
        targs: null,
        adl: false,
        pos,
        naming,
        qualified,
        entities: [],
      };
      return this.overloads(set);
    }
    let found: Entity[];
    if (part.opType) {
      const t = this.typeOf(part.opType);
      const f = this.conversionFunctions(naming).find((x) => x.type.to === t);
      if (!f) error(pos, `'${c.fullName}' has no member named 'operator ${show(t)}'`);
      found = [{ e: 'func', f }];
    } else found = this.inClass(naming, part.id, pos);
    if (!found.length) {
      if ((c.library || this.hasLibraryBase(c)) && !this.sfinae && this.mayHaveMember(c, part.id))
        refuse(part.pos, `${c.fullName}::${part.id}`, `'${part.id}' is not a member of '${c.fullName}' that we model`);
      error(part.pos, `'${c.key === 'class' ? 'class' : c.key} ${c.fullName}' has no member named '${part.id}'`);
    }
    const e = found[0] as Entity;
    switch (e.e) {
      case 'field':
        if (qualified) obj = this.upcastX(obj, qualify(naming.type, cvOf(obj.t)), pos);
        return this.fieldX(obj, e.f, pos, naming);
      case 'var': {
        this.checkAccess(e.v.access, e.v.cls, naming, pos, part.id, part.id);
        const v = this.varX(e.v, pos);
        return this.hasEffects(obj) ? { ...v, k: 'comma', a: obj, b: v } : v;
      }
      case 'const':
        return this.intX(e.v, e.t, pos);
      case 'func':
      case 'tmpl': {
        if (e.e === 'tmpl' && e.t.kind === 'var') return this.variableTemplate(e.t, part, pos);
        const set: OverloadSet = {
          name: part.id,
          cands: this.functionsOf(found),
          obj,
          targs: null,
          adl: false,
          pos,
          naming,
          qualified,
          entities: found,
        };
        const x = this.overloads(set);
        if (part.targs) (x as X & { part?: NamePart }).part = part;
        return x;
      }
      case 'type':
        error(pos, `invalid use of '${show(e.t)}'`);

      default:
        error(pos, `invalid use of member '${part.id}'`);
    }
  }
  hasLibraryBase(c: ClassInfo): boolean {
    return c.bases.some((b) => b.cls.library || this.hasLibraryBase(b.cls));
  }
  /** the object `p->` reaches */
  arrow(x0: X, pos: Pos): X {
    let x = x0;
    for (let n = 0; n < 20; n++) {
      if (x.k !== 'set' && noRef(x.t).k === 'class') {
        const c = x.t.cls as ClassInfo;
        this.complete(c, pos);
        const es = this.inClass(c, 'operator->', pos);
        if (!es.length) {
          if (c.library && !this.sfinae) refuse(pos, `${c.fullName}::operator->`);
          error(pos, `base operand of '->' has non-pointer type '${show(x.t)}'`);
        }
        const obj = x.c === 2 ? this.materialise(x) : x;
        const v = this.resolve(this.functionsOf(es), [], obj, pos, 'operator->');
        x = this.call(v.f, obj, [], pos, true);
        continue;
      }
      const p = this.load(x);
      if (p.t.k !== 'ptr') error(pos, `base operand of '->' has non-pointer type '${show(x.t)}'`);
      const to = p.t.to as Type;
      return { k: 'deref', t: to, c: 0, pos, a: p };
    }
    error(pos, 'operator-> chain');
  }

  // ---- calls
  /** arguments, packs expanded */
  argList(args: Expr[]): X[] {
    const out: X[] = [];
    for (const a of args) {
      if (a.k === 'pack') out.push(...this.expandPack(a.e, () => this.expr(a.e), a.pos));
      else out.push(this.expr(a));
    }
    return out;
  }
  callExpr(f: Expr, args: Expr[], pos: Pos): X {
    let callee = f;
    while (callee.k === 'paren') callee = callee.e;
    if (callee.k === 'name') {
      const name = callee.name;
      const part = name.parts[name.parts.length - 1] as NamePart;
      const id = part.id;
      if (name.parts.length === 1 && id.startsWith('__builtin_')) {
        const b = this.builtin(id, args, pos);
        if (b) return b;
      }
      const xs = this.argList(args);
      const r = this.lookupName(name);
      let found = r.found;
      const e0 = found[0];
      if (
        e0 &&
        (e0.e === 'var' ||
          e0.e === 'field' ||
          e0.e === 'expr' ||
          e0.e === 'arg' ||
          e0.e === 'const' ||
          (e0.e === 'tmpl' && e0.t.kind !== 'func'))
      )
        return this.callValue(this.entityX(found, part, callee.pos, r.cls, r.qualified), xs, pos);
      if (e0?.e === 'type') {
        const t = this.entityType(e0, part, false) as Type;
        return this.castFrom(t, xs, pos);
      }
      const owner = e0?.e === 'func' ? e0.f.cls : e0?.e === 'tmpl' ? e0.t.cls : null;
      const useAdl =
        !r.qualified &&
        !owner &&
        f.k !== 'paren' &&
        !(e0 && found.some((e) => e.e === 'func' && e.f.pos && this.blockScoped(e.f)));
      if (useAdl) for (const e of this.adl(id, xs, pos)) if (!found.includes(e)) found = [...found, e];
      if (!found.length) {
        if (r.qualified) {
          if (r.scope?.library && !this.sfinae && this.mayExist(r.scope, id))
            refuse(part.pos, `${this.scopeName(r.scope)}::${id}`, `'${id}' is not in the library we model`);
          error(
            part.pos,
            r.cls
              ? `'${id}' is not a member of '${r.cls.fullName}'`
              : `'${id}' is not a member of '${r.scope ? this.scopeName(r.scope) : ''}'`,
          );
        }
        if (useAdl && this.visible?.std(id) && xs.some((x) => this.ofLibrary(x.t)))
          refuse(part.pos, `std::${id}`, `'${id}' is not in the library we model`);
        this.unknownName(part, callee.pos);
      }
      const set = this.entityX(found, part, callee.pos, r.cls, r.qualified);
      if (set.k !== 'set') return this.callValue(set, xs, pos);
      return this.callSet(set.set as OverloadSet, xs, pos, this.partOf(set));
    }
    if (callee.k === 'mem') {
      const m = this.memberExpr(callee.o, callee.arrow, callee.name, callee.pos);
      if (m.k === 'pseudo-dtor') {
        if (args.length) error(pos, 'too many arguments');
        return { ...m, t: VOID, c: 2 };
      }
      const xs = this.argList(args);
      if (m.k === 'set') return this.callSet(m.set as OverloadSet, xs, pos, this.partOf(m));
      return this.callValue(m, xs, pos);
    }
    if (callee.k === 'bin' && (callee.op === '.*' || callee.op === '->*')) {
      const a = this.expr(callee.a),
        b = this.load(this.expr(callee.b));
      const obj = callee.op === '->*' ? this.arrow(a, pos) : a.c === 2 ? this.materialise(a) : a;
      if (b.t.k === 'memptr' && (b.t.to as Type).k === 'func') {
        const ft = b.t.to as Type;
        const xs = this.argList(args);
        return this.indirect(
          {
            k: 'mptrcall',
            t: VOID,
            c: 2,
            pos,
            a: this.upcastX(obj, qualify((b.t.cls as ClassInfo).type, cvOf(obj.t)), pos),
            b,
          },
          ft,
          xs,
          pos,
        );
      }
    }
    const x = this.expr(callee);
    const xs = this.argList(args);
    if (x.k === 'set') return this.callSet(x.set as OverloadSet, xs, pos, this.partOf(x));
    return this.callValue(x, xs, pos);
  }
  private blockScoped(_f: FuncInfo): boolean {
    return false;
  }
  callSet(set: OverloadSet, xs: X[], pos: Pos, part: NamePart | null = null): X {
    if (set.name.startsWith('~')) {
      const d = set.cands[0] as FuncInfo;
      const obj = set.obj as X;
      const c = (set.naming ?? obj.t.cls) as ClassInfo;
      this.checkAccess(d.access, c, c, pos, `${c.fullName}::${d.name}()`);
      if (d.trivial) return { k: 'pseudo-dtor', t: VOID, c: 2, pos, a: obj };
      return this.call(d, obj, [], pos, d.isVirtual && !set.qualified, c);
    }
    const v = this.resolve(set.cands, xs, set.obj, pos, set.name, { targs: set.targs, part });
    const f = v.f;
    if (f.cls)
      this.checkAccess(
        f.access,
        f.cls,
        set.naming ?? set.obj?.t.cls ?? null,
        pos,
        `${show(f.type.to as Type)} ${f.cls.fullName}::${f.name}(...)`,
        set.name,
        f.isStatic ? null : (set.obj?.t.cls ?? null),
      );
    const virt = !set.qualified;
    if (f.cls && !f.isStatic && !set.obj)
      error(
        pos,
        `cannot call member function '${show(f.type.to as Type)} ${f.cls.fullName}::${f.name}(...)' without object`,
      );
    if (f.isPure && !virt && !f.hasBody) {
      /* link error in the real thing */
    }
    return this.call(f, set.obj, xs, pos, virt, set.naming);
  }
  callValue(x: X, xs: X[], pos: Pos): X {
    if (x.t.k === 'class') {
      const c = x.t.cls as ClassInfo;
      this.complete(c, pos);
      const es = this.inClass(c, 'operator()', pos);
      if (!es.length) {
        const conv = this.conversionFunctions(c).find(
          (f) => (f.type.to as Type).k === 'ptr' && ((f.type.to as Type).to as Type).k === 'func',
        );
        if (conv) return this.callValue(this.call(conv, x.c === 2 ? this.materialise(x) : x, [], pos), xs, pos);
        error(pos, `no match for call to '(${show(x.t)}) (${this.describe(xs)})'`);
      }
      const obj = x.c === 2 ? this.materialise(x) : x;
      const v = this.resolve(this.functionsOf(es), xs, obj, pos, 'operator()');
      this.checkAccess(v.f.access, v.f.cls, c, pos, 'operator()');
      return this.call(v.f, obj, xs, pos, true);
    }
    const p = this.load(x);
    const ft = p.t.k === 'ptr' ? (p.t.to as Type) : null;
    if (!ft || ft.k !== 'func') error(pos, `expression cannot be used as a function`);
    return this.indirect({ k: 'pcall', t: VOID, c: 2, pos, a: p }, ft, xs, pos);
  }
  private indirect(base: X, ft: Type, xs: X[], pos: Pos): X {
    const ps = ft.params ?? [];
    if (xs.length < ps.length) error(pos, `too few arguments to function`);
    if (xs.length > ps.length && !ft.variadic) error(pos, `too many arguments to function`);
    const args = xs.map((a, i) => (ps[i] ? this.convert(a, ps[i] as Type, a.pos) : this.promoteVariadic(a, '')));
    const ret = ft.to as Type;
    this.useDtorOf(noRef(ret), pos);
    return { ...base, t: noRef(ret), c: ret.k === 'lref' ? 0 : ret.k === 'rref' ? 1 : 2, args, type2: ft };
  }
  private builtin(id: string, args: Expr[], pos: Pos): X | null {
    const arg = (i: number): X => this.expr(args[i] as Expr);
    switch (id) {
      case '__builtin_va_start':
        return { k: 'vastart', t: VOID, c: 2, pos, a: this.load(arg(0)) };
      case '__builtin_va_end':
        return { k: 'void', t: VOID, c: 2, pos, a: arg(0) };
      case '__builtin_addressof': {
        const a = arg(0);
        return { k: 'addr', t: pointerTo(a.t), c: 2, pos, a };
      }
      case '__builtin_unreachable':
        return this.voidX(pos);
      case '__builtin_is_constant_evaluated':
        return this.boolX(false, pos);
      case '__builtin_expect':
        return arg(0);
      case '__builtin_fields_in_order':
        return this.boolX(true, pos);
      // destroys and creates objects in the prelude
      case '__builtin_destroy': {
        const p = this.load(arg(0));
        const t = p.t.to as Type;
        this.useDtorOf(t, pos);
        return { k: 'dtor', t: VOID, c: 2, pos, a: { k: 'deref', t: unqualified(t), c: 0, pos, a: p } };
      }
      case '__builtin_zero': {
        const p = this.load(arg(0));
        return { k: 'seq', t: VOID, c: 2, pos, a: p, n: BigInt(sizeOf(p.t.to as Type)) };
      }
      default:
        return null;
    }
  }

  indexExpr(a: Expr, args: Expr[], pos: Pos): X {
    const x = this.expr(a);
    const xs = this.argList(args);
    if (x.t.k === 'class') {
      const c = x.t.cls as ClassInfo;
      this.complete(c, pos);
      const es = this.inClass(c, 'operator[]', pos);
      if (es.length) {
        const obj = x.c === 2 ? this.materialise(x) : x;
        const v = this.resolve(this.functionsOf(es), xs, obj, pos, 'operator[]');
        this.checkAccess(v.f.access, v.f.cls, c, pos, 'operator[]');
        return this.call(v.f, obj, xs, pos, true);
      }
      const conv = this.conversionFunctions(c).find((f) => (f.type.to as Type).k === 'ptr');
      if (!conv) {
        if (c.library && !this.sfinae) refuse(pos, `${c.fullName}::operator[]`);
        error(pos, `no match for 'operator[]' (operand types are '${show(x.t)}' and '${xs[0] ? show(xs[0].t) : ''}')`);
      }
      return this.subscript(this.convert(x, conv.type.to as Type, pos), xs[0] as X, pos);
    }
    if (xs.length !== 1) error(pos, 'subscript needs one index');
    const i = xs[0] as X;
    if ((i.t.k === 'array' || i.t.k === 'ptr') && isIntegral(noRef(x.t))) return this.subscript(i, x, pos);
    return this.subscript(x, i, pos);
  }
  private subscript(x: X, i0: X, pos: Pos): X {
    const p = this.load(x);
    if (p.t.k !== 'ptr') error(pos, `invalid types '${show(x.t)}[${show(i0.t)}]' for array subscript`);
    const to = p.t.to as Type;
    if (i0.t.k === 'class') {
      const c = this.conversionFunctions(i0.t.cls as ClassInfo).find(
        (f) => isIntegral(f.type.to as Type) || isEnum(f.type.to as Type),
      );
      if (c) return this.subscript(x, this.convert(i0, c.type.to as Type, pos), pos);
    }
    const iv = this.load(i0);
    if (!isIntegral(iv.t) && !(isEnum(iv.t) && !isScoped(iv.t)))
      error(pos, `invalid types '${show(x.t)}[${show(i0.t)}]' for array subscript`);
    this.needComplete(to, pos, `invalid use of incomplete type '%'`);
    const idx = this.toScalar(this.toScalar(iv, promoted(iv.t)), sizeOf(promoted(iv.t)) === 8 ? promoted(iv.t) : LONG);
    const r: X = {
      k: 'deref',
      t: to,
      c: p.k === 'decay' && (p.a as X).c !== 0 ? 1 : 0,
      pos,
      a: { k: 'ptradd', t: p.t, c: 2, pos, a: p, b: idx, size: sizeOf(to), flag: true },
    };
    if (x.t.k === 'array' && p.k === 'decay') (r.a as X).off = x.t.n;
    return r;
  }

  // ---- operators
  unary(op: string, e: Expr, pos: Pos): X {
    if (op === '++' || op === '--') return this.incdec(op, e, false, pos);
    if (op === '&') {
      let inner = e;
      while (inner.k === 'paren') inner = inner.e;
      if (inner.k === 'name' && inner.name.parts.length > 1) {
        const r = this.lookupName(inner.name);
        const f = r.found[0];
        if (r.cls && f?.e === 'field') {
          this.checkAccess(f.f.access, f.f.cls, r.cls, pos, f.f.name);
          return { k: 'memptr', t: memberPointer(f.f.cls, f.f.type), c: 2, pos, fld: f.f };
        }
        if (r.cls && (f?.e === 'func' || f?.e === 'tmpl')) {
          const part = inner.name.parts[inner.name.parts.length - 1] as NamePart;
          const set: OverloadSet = {
            name: part.id,
            cands: this.functionsOf(r.found),
            obj: null,
            targs: null,
            adl: false,
            pos,
            naming: r.cls,
            qualified: true,
            entities: r.found,
          };
          if (set.cands.length === 1 && set.cands[0] instanceof FuncInfo) {
            const g = set.cands[0];
            this.checkAccess(g.access, g.cls, r.cls, pos, `${g.cls?.fullName}::${g.name}`);
            if (!g.retKnown) this.deduceReturn(g);
            this.useFunction(g, pos);
            if (g.isStatic)
              return { k: 'addr', t: pointerTo(g.type), c: 2, pos, a: { k: 'func', t: g.type, c: 0, pos, fn: g } };
            return { k: 'memptr', t: memberPointer(g.cls as ClassInfo, g.type), c: 2, pos, fn: g };
          }
          const x = this.overloads(set);
          if (part.targs) return this.resolveTemplateId(x, part, pos);
          return x;
        }
      }
      const x = this.expr(e);
      if (x.k === 'set') {
        const part = this.partOf(x);
        if (part) return this.resolveTemplateId(x, part, pos);
        const s = x.set as OverloadSet;
        if (s.cands.length === 1 && s.cands[0] instanceof FuncInfo && (!s.cands[0].cls || s.cands[0].isStatic)) {
          const f = s.cands[0];
          if (!f.retKnown) this.deduceReturn(f);
          this.useFunction(f, pos);
          return { k: 'addr', t: pointerTo(f.type), c: 2, pos, a: { k: 'func', t: f.type, c: 0, pos, fn: f } };
        }
        return x;
      }
      if (x.t.k === 'class' || isEnum(x.t)) {
        const o = this.overloadedOp('operator&', [x], pos);
        if (o) return o;
      }
      if (x.c !== 0) error(pos, x.c === 2 ? `lvalue required as unary '&' operand` : `taking address of rvalue`);
      if (x.bitfield) error(pos, `attempt to take address of bit-field`);
      return { k: 'addr', t: pointerTo(x.t), c: 2, pos, a: x };
    }
    const x = this.expr(e);
    if (op === '!') return this.not(x, pos);
    if (x.t.k === 'class' || isEnum(x.t)) {
      const o = this.overloadedOp(`operator${op}`, [x], pos);
      if (o) return o;
    }
    if (x.t.k === 'class') {
      const v = this.builtinOperand(x, pos);
      if (v) return this.unaryBuiltin(op, v, pos);
      this.noOperator(op, [x], pos);
    }
    return this.unaryBuiltin(op, x, pos);
  }
  private resolveTemplateId(x: X, part: NamePart, pos: Pos): X {
    const set = x.set as OverloadSet;
    const fs: FuncInfo[] = [];
    for (const c of set.cands) {
      if (c instanceof FuncInfo) continue;
      const ex = this.attemptX(() => this.explicitArgs(c, part));
      if (!ex) continue;
      const f = this.deduceCall(c, ex, null, null);
      if (f) fs.push(f);
    }
    if (fs.length !== 1) error(pos, `cannot resolve overloaded function '${part.id}'`);
    const f = fs[0] as FuncInfo;
    if (!f.retKnown) this.deduceReturn(f);
    this.useFunction(f, pos);
    return { k: 'addr', t: pointerTo(f.type), c: 2, pos, a: { k: 'func', t: f.type, c: 0, pos, fn: f } };
  }
  private unaryBuiltin(op: string, x: X, pos: Pos): X {
    if (op === '*') {
      const p = this.load(x);
      if (p.t.k !== 'ptr') error(pos, `invalid type argument of unary '*' (have '${show(x.t)}')`);
      const to = p.t.to as Type;
      if (to.k === 'void') error(pos, `'void*' is not a pointer-to-object type`);
      if (to.k === 'func') return { k: 'deref', t: to, c: 0, pos, a: p };
      return { k: 'deref', t: to, c: 0, pos, a: p };
    }
    const v = this.load(x);
    if (op === '+') {
      if (v.t.k === 'ptr') return v;
      if (!isArithmetic(v.t) && !(isEnum(v.t) && !isScoped(v.t))) error(pos, `wrong type argument to unary plus`);
      const r = this.toScalar(v, promoted(v.t));
      return { ...r, flag: false };
    }
    if (op === '-') {
      if (!isArithmetic(v.t) && !(isEnum(v.t) && !isScoped(v.t))) error(pos, `wrong type argument to unary minus`);
      const p = this.toScalar(v, isFloating(v.t) ? v.t : promoted(v.t));
      return this.fold({ k: 'un', op: '-', t: p.t, c: 2, pos, a: p });
    }
    if (op === '~') {
      if (!isIntegral(v.t) && !(isEnum(v.t) && !isScoped(v.t))) error(pos, `wrong type argument to bit-complement`);
      const p = this.toScalar(v, promoted(v.t));
      return this.fold({ k: 'un', op: '~', t: p.t, c: 2, pos, a: p });
    }
    refuse(pos, `unary ${op}`);
  }
  not(x: X, pos: Pos): X {
    if (x.t.k === 'class') {
      const o = this.overloadedOp('operator!', [x], pos);
      if (o) return o;
    }
    const b = this.toBool(x, pos);
    return this.fold({ k: 'not', t: BOOL, c: 2, pos, a: b });
  }
  /** contextual conversion to bool */
  toBool(x: X, pos: Pos): X {
    if (x.t.k === 'class') {
      const s = this.sequence(x, BOOL, false, true);
      if (!s) {
        const c = x.t.cls as ClassInfo;
        const plain =
          c.fullName === 'std::string' || (PLAIN.has(c.tmpl?.name ?? c.name) && c.tmpl?.name !== 'optional');
        if (c.library && !plain && !this.sfinae) refuse(pos, `${show(x.t)} as a condition`);
        error(pos, `could not convert '${show(x.t)}' to 'bool'`);
      }
      return this.apply(x, BOOL, s, pos);
    }
    if (x.t.k === 'nullptr') return this.boolX(false, pos);
    const v = this.load(x);
    if (!isArithmetic(v.t) && v.t.k !== 'ptr' && v.t.k !== 'memptr' && !(isEnum(v.t) && !isScoped(v.t)))
      error(pos, `could not convert '${show(x.t)}' to 'bool'`);
    return this.toScalar(v, BOOL);
  }
  incdec(op: string, e: Expr, postfix: boolean, pos: Pos): X {
    const x = this.expr(e);
    if (x.t.k === 'class' || isEnum(x.t)) {
      const o = this.overloadedOp(`operator${op}`, postfix ? [x, this.intX(0n, INT, pos)] : [x], pos);
      if (o) return o;
      if (x.t.k === 'class') this.noOperator(op, [x], pos);
    }
    if (x.c !== 0) error(pos, `lvalue required as ${op === '++' ? 'increment' : 'decrement'} operand`);
    if (x.t.isConst) error(pos, `${op === '++' ? 'increment' : 'decrement'} of read-only ${this.place(x)}`);
    if (isEnum(x.t) || x.t.k === 'bool' || (!isArithmetic(x.t) && x.t.k !== 'ptr'))
      error(pos, `no '${op}(int)' declared for postfix '${op}'`);
    if (x.t.k === 'ptr') {
      const to = x.t.to as Type;
      if (to.k !== 'void') this.needComplete(to, pos, `cannot increment a pointer to incomplete type '%'`);
      return { k: 'incdec', op, t: x.t.base, c: postfix ? 2 : 0, pos, a: x, flag: postfix, size: sizeOf(to) };
    }
    return { k: 'incdec', op, t: x.t.base, c: postfix ? 2 : 0, pos, a: x, flag: postfix, size: 1 };
  }
  private place(x: X): string {
    if (x.k === 'var' && x.v) return x.v.type.isRef ? `reference '${x.v.name}'` : `variable '${x.v.name}'`;
    if (x.k === 'member' && x.fld) return `member '${x.fld.cls.fullName}::${x.fld.name}'`;
    return 'location';
  }
  /** overloaded operator functions; null when none fits */
  overloadedOp(name: string, xs: X[], pos: Pos, _rewritten = false): X | null {
    if (!xs.some((x) => x.k !== 'set' && (x.t.k === 'class' || isEnum(x.t)))) return null;
    const [a, b] = xs as [X, X | undefined];
    const members: (FuncInfo | TemplateInfo)[] = [];
    if (a.k !== 'brace' && a.t.k === 'class') {
      this.complete(a.t.cls as ClassInfo, pos);
      members.push(...this.functionsOf(this.inClass(a.t.cls as ClassInfo, name, pos)));
    }
    let free: Entity[] = [];
    for (let s: Scope | null = this.scope; s; s = s.parent) {
      if (s.kind === 'class') continue;
      const r = this.inScopeOnly(s, name, pos).filter(
        (e) => (e.e === 'func' && !e.f.cls) || (e.e === 'tmpl' && !e.t.cls),
      );
      if (r.length) {
        free = r;
        break;
      }
    }
    if (name !== 'operator=' && name !== 'operator[]' && name !== 'operator()' && name !== 'operator->') {
      for (const e of this.adl(name, xs, pos)) if (!free.includes(e)) free.push(e);
    } else free = [];
    const vs = [] as import('./sema-convert.ts').Viable[];
    if (members.length)
      vs.push(...this.viable(members, xs.slice(1), a, {}).map((v) => ({ ...v, convs: [v.obj, ...v.convs] })));
    const isMember = new Set(vs.map((v) => v.f));
    if (free.length) vs.push(...this.viable(this.functionsOf(free), xs, null, {}));
    if (!vs.length) return null;
    // a built-in candidate after conversions may be better than a user-defined conversion on every argument
    const best = this.best(vs, xs);
    if (!best) {
      error(pos, `ambiguous overload for '${name}' (operand types are '${show(a.t)}' and '${b ? show(b.t) : ''}')`);
    }
    if (best.f.deleted) this.useOfDeleted(best.f, pos);
    const f = best.f;
    if (f.cls) this.checkAccess(f.access, f.cls, a.t.cls, pos, `${f.cls.fullName}::${name}`);
    const r = isMember.has(f)
      ? this.call(f, a.c === 2 ? this.materialise(a) : a, xs.slice(1), pos, true)
      : this.call(f, null, xs, pos);
    r.op = name;
    if (f.implicit && name === 'operator=' && f.trivial)
      return { k: 'trivassign', t: a.t, c: 0, pos, a, b: (r.args as X[])[0] as X };
    return r;
  }
  noOperator(op: string, xs: X[], pos: Pos): never {
    if (
      xs.some((x) => x.t.k === 'class' && (x.t.cls as ClassInfo).library) &&
      xs.every((x) => x.t.k !== 'class' || (x.t.cls as ClassInfo).library) &&
      !this.sfinae &&
      !this.operatorSetComplete(op, xs)
    )
      refuse(pos, `operator${op}`, `no operator${op} that we model for '${xs.map((x) => show(x.t)).join("' and '")}'`);
    error(
      pos,
      xs.length === 2
        ? `no match for 'operator${op}' (operand types are '${show((xs[0] as X).t)}' and '${show((xs[1] as X).t)}')`
        : `no match for 'operator${op}' (operand type is '${show((xs[0] as X).t)}')`,
    );
  }
  /** classes of the library all of whose operators are modelled */
  private operatorSetComplete(op: string, xs: X[]): boolean {
    const compares = ['==', '!=', '<', '>', '<=', '>=', '<=>'].includes(op);
    return xs.every((x) => {
      const c = x.t.cls;
      if (!c) return true;
      const n = c.tmpl?.name ?? c.name;
      if (compares && (n === 'optional' || n === 'variant')) return false;
      if (op === '=' && !['basic_string', 'string', 'vector'].includes(n)) return false;
      if ((op === '<<' || op === '>>') && n.startsWith('_') && n.includes('iterator')) return true;
      return PLAIN.has(n) || c.fullName === 'std::string' || n === 'basic_ostream' || n === 'ostream';
    });
  }
  /** a class operand of a built-in operator, converted by its only fitting conversion function */
  private builtinOperand(x: X, pos: Pos): X | null {
    if (x.t.k !== 'class') return x;
    const fs = this.conversionFunctions(x.t.cls as ClassInfo).filter(
      (f) => !f.explicit && this.objectConv(x, f) && isScalar(noRef(f.type.to as Type)),
    );
    if (fs.length !== 1) {
      const pick = fs.find((f) => isArithmetic(noRef(f.type.to as Type)));
      if (!pick || fs.filter((f) => isArithmetic(noRef(f.type.to as Type))).length > 1) return null;
      return this.call(pick, x.c === 2 ? this.materialise(x) : x, [], pos, pick.isVirtual);
    }
    const f = fs[0] as FuncInfo;
    return this.call(f, x.c === 2 ? this.materialise(x) : x, [], pos, f.isVirtual);
  }
  binary(op: string, ea: Expr, eb: Expr, pos: Pos): X {
    if (op === ',') {
      const a = this.expr(ea),
        b = this.expr(eb);
      if (a.k !== 'set' && b.k !== 'set') {
        const o = this.overloadedOp('operator,', [a, b], pos);
        if (o) return o;
      }
      return { ...b, k: 'comma', t: b.t, c: b.c, pos, a, b };
    }
    const a = this.expr(ea),
      b = this.expr(eb);
    return this.binaryX(op, a, b, pos);
  }
  binaryX(op: string, a: X, b: X, pos: Pos): X {
    if (op === '.*' || op === '->*') {
      const m = this.load(b);
      const obj = op === '->*' ? this.arrow(a, pos) : a.c === 2 ? this.materialise(a) : a;
      if (m.t.k !== 'memptr') error(pos, `'${op}' cannot be used with '${show(b.t)}'`);
      const t = m.t.to as Type;
      if (t.k === 'func') refuse(pos, 'member function pointer without call');
      return {
        k: 'memderef',
        t: qualify(t, cvOf(obj.t)),
        c: obj.c === 0 ? 0 : 1,
        pos,
        a: this.upcastX(obj, qualify((m.t.cls as ClassInfo).type, cvOf(obj.t)), pos),
        b: m,
      };
    }
    if (a.k === 'brace' || b.k === 'brace') error(pos, "expected primary-expression before '{' token");
    const cls = (x: X): boolean => x.t.k === 'class' || isEnum(x.t);
    if (cls(a) || cls(b)) {
      const o = this.overloadedOp(`operator${op}`, [a, b], pos);
      if (o) {
        if (op === '&&' || op === '||') return o;
        return o;
      }
      // C++20: rewritten comparisons
      if (a.t.k === 'class' || b.t.k === 'class') {
        const r = this.rewrittenComparison(op, a, b, pos);
        if (r) return r;
      }
      if (op === '&&' || op === '||') return this.logical(op, a, b, pos);
      if (a.t.k === 'class' || b.t.k === 'class') {
        const p = this.builtinOperand(a, pos),
          q = this.builtinOperand(b, pos);
        if (!p || !q) this.noOperator(op, [a, b], pos);
        return this.builtinBinary(op, p, q, pos, a, b);
      }
    }
    return this.builtinBinary(op, a, b, pos, a, b);
  }
  private rewrittenComparison(op: string, a: X, b: X, pos: Pos): X | null {
    if (op === '!=') {
      const e = this.overloadedOp('operator==', [a, b], pos) ?? this.overloadedOp('operator==', [b, a], pos);
      return e ? this.not(e, pos) : null;
    }
    if (op === '==') return this.overloadedOp('operator==', [b, a], pos);
    if (op === '<' || op === '>' || op === '<=' || op === '>=') {
      const s = this.overloadedOp('operator<=>', [a, b], pos);
      const zero = this.intX(0n, INT, pos);
      zero.flag = true;
      if (s) return this.binaryX(op, s, zero, pos);
      const r = this.overloadedOp('operator<=>', [b, a], pos);
      if (r) return this.binaryX(op, zero, r, pos);
    }
    if (op === '<=>') {
      const r = this.overloadedOp('operator<=>', [b, a], pos);
      if (r) {
        const zero = this.intX(0n, INT, pos);
        zero.flag = true;
        return this.overloadedOp('operator<=>', [zero, r], pos);
      }
    }
    return null;
  }
  private logical(op: string, a: X, b: X, pos: Pos): X {
    const x = this.toBool(a, pos),
      y = this.toBool(b, pos);
    return this.fold({ k: op === '&&' ? 'and' : 'or', t: BOOL, c: 2, pos, a: x, b: y });
  }
  builtinBinary(op: string, a0: X, b0: X, pos: Pos, oa: X, ob: X): X {
    if (op === '&&' || op === '||') return this.logical(op, a0, b0, pos);
    let a = this.load(a0),
      b = this.load(b0);
    const bad = (): never =>
      error(
        pos,
        a.t.k === 'void' || b.t.k === 'void'
          ? 'invalid use of void expression'
          : `invalid operands of types '${show(oa.t)}' and '${show(ob.t)}' to binary 'operator${op}'`,
      );
    const arith = (x: X): boolean => isArithmetic(x.t) || (isEnum(x.t) && !isScoped(x.t));
    const integral = (x: X): boolean => isIntegral(x.t) || (isEnum(x.t) && !isScoped(x.t));
    const compare = op === '==' || op === '!=' || op === '<' || op === '>' || op === '<=' || op === '>=';
    if (op === '<=>') return this.spaceship(a, b, pos, bad);
    if (compare) {
      if (isEnum(a.t) && a.t.base === b.t.base) {
        const u = a.t.enm?.under as Type;
        a = this.toScalar(a, u);
        b = this.toScalar(b, u);
      }
      if (arith(a) && arith(b)) {
        const t = commonArithmetic(this.bare(a.t), this.bare(b.t));
        return this.fold({ k: 'bin', op, t: BOOL, c: 2, pos, a: this.toScalar(a, t), b: this.toScalar(b, t) });
      }
      const pa = a.t.k === 'ptr' || a.t.k === 'nullptr',
        pb = b.t.k === 'ptr' || b.t.k === 'nullptr';
      if ((pa || this.isNullConstant(a)) && (pb || this.isNullConstant(b)) && (pa || pb)) {
        if (a.t.k === 'nullptr' && b.t.k === 'nullptr')
          return this.boolX(op === '==' || op === '<=' || op === '>=', pos);
        if (op !== '==' && op !== '!=' && (a.t.k !== 'ptr' || b.t.k !== 'ptr'))
          error(pos, `ordered comparison of pointer with integer zero`);
        const t = this.compositePointer(a, b, pos);
        if (!t) error(pos, `comparison between distinct pointer types '${show(a.t)}' and '${show(b.t)}' lacks a cast`);
        return { k: 'bin', op, t: BOOL, c: 2, pos, a: this.toScalar(a, t), b: this.toScalar(b, t) };
      }
      if ((a.t.k === 'ptr' && integral(b)) || (b.t.k === 'ptr' && integral(a)))
        error(pos, `ISO C++ forbids comparison between pointer and integer`);
      if ((a.t.k === 'memptr' || b.t.k === 'memptr') && (op === '==' || op === '!=')) {
        const t = a.t.k === 'memptr' ? a.t : b.t;
        return { k: 'bin', op, t: BOOL, c: 2, pos, a: this.convert(a, t, pos), b: this.convert(b, t, pos) };
      }
      bad();
    }
    if (op === '+' || op === '-') {
      if (a.t.k === 'ptr' && integral(b)) return this.pointerStep(op, a, b, pos);
      if (op === '+' && b.t.k === 'ptr' && integral(a)) return this.pointerStep(op, b, a, pos);
      if (op === '-' && a.t.k === 'ptr' && b.t.k === 'ptr') {
        if (unqualified(a.t.to as Type) !== unqualified(b.t.to as Type)) bad();
        this.needComplete(a.t.to as Type, pos, `invalid use of incomplete type '%'`);
        return { k: 'ptrdiff', t: LONG, c: 2, pos, a, b, size: sizeOf(a.t.to as Type) };
      }
    }
    if (op === '<<' || op === '>>') {
      if (!integral(a) || !integral(b)) bad();
      const t = promoted(a.t);
      return this.fold({ k: 'bin', op, t, c: 2, pos, a: this.toScalar(a, t), b: this.toScalar(b, promoted(b.t)) });
    }
    if (op === '%' || op === '&' || op === '|' || op === '^') {
      if (!integral(a) || !integral(b)) bad();
    } else if (!arith(a) || !arith(b)) bad();
    const t = commonArithmetic(this.bare(a.t), this.bare(b.t));
    return this.fold({ k: 'bin', op, t, c: 2, pos, a: this.toScalar(a, t), b: this.toScalar(b, t) });
  }
  private bare(t: Type): Type {
    return isEnum(t) ? (t.enm?.under as Type) : t.base;
  }
  private spaceship(a0: X, b0: X, pos: Pos, bad: () => never): X {
    let a = a0,
      b = b0;
    if (isEnum(a.t) && a.t.base === b.t.base) {
      const u = a.t.enm?.under as Type;
      a = this.toScalar(a, u);
      b = this.toScalar(b, u);
    }
    let name = 'strong_ordering';
    if (isArithmetic(a.t) && isArithmetic(b.t)) {
      const t = commonArithmetic(a.t, b.t);
      if (isFloating(t)) name = 'partial_ordering';
      a = this.toScalar(a, t);
      b = this.toScalar(b, t);
    } else if (!(a.t.k === 'ptr' && b.t.k === 'ptr')) bad();
    const e = this.std.names.get(`__compare_${name}`)?.find((x) => x.e === 'tmpl');
    if (!e) refuse(pos, '<=>', 'include <compare> for operator<=>');
    const set: OverloadSet = {
      name: `__compare_${name}`,
      cands: this.functionsOf([e]),
      obj: null,
      targs: null,
      adl: false,
      pos,
      naming: null,
      qualified: true,
      entities: [e],
    };
    return this.callSet(set, [a, b], pos);
  }
  pointerStep(op: string, p: X, i: X, pos: Pos): X {
    const to = p.t.to as Type;
    if (to.k === 'func') error(pos, 'ISO C++ forbids using pointer to a function in arithmetic');
    if (to.k !== 'void') this.needComplete(to, pos, `invalid use of incomplete type '%'`);
    const pi = promoted(i.t);
    const idx = this.toScalar(this.toScalar(i, pi), sizeOf(pi) === 8 ? pi : LONG);
    return { k: op === '+' ? 'ptradd' : 'ptrsub', t: p.t.base, c: 2, pos, a: p, b: idx, size: sizeOf(to) };
  }
  /** the composite pointer type of two operands, or null */
  compositePointer(a: X, b: X, _pos: Pos): Type | null {
    if (a.t.k !== 'ptr') return b.t.k === 'ptr' ? b.t.base : NULLPTR;
    if (b.t.k !== 'ptr') return a.t.base;
    const x = a.t.to as Type,
      y = b.t.to as Type;
    const cv = cvOf(x) | cvOf(y);
    if (unqualified(x) === unqualified(y)) return pointerTo(qualify(unqualified(x), cv));
    if (x.k === 'void' || y.k === 'void') return pointerTo(qualify(VOID, cv));
    if (x.cls && y.cls) {
      if (this.distance(x.cls, y.cls) > 0) return pointerTo(qualify(unqualified(y), cv));
      if (this.distance(y.cls, x.cls) > 0) return pointerTo(qualify(unqualified(x), cv));
    }
    if (
      x.k === 'func' &&
      y.k === 'func' &&
      x.to === y.to &&
      (x.params ?? []).every((p, i) => p === (y.params ?? [])[i])
    )
      return pointerTo(x.noexc ? y : x);
    if (x.k === 'ptr' && y.k === 'ptr' && unqualified(x.to as Type) === unqualified(y.to as Type))
      return pointerTo(constOf(pointerTo(qualify(unqualified(x.to as Type), cvOf(x.to as Type) | cvOf(y.to as Type)))));
    return null;
  }
  assignment(op: string, ea: Expr, eb: Expr, pos: Pos): X {
    const a = this.expr(ea);
    const b = this.expr(eb);
    return this.assignX(op, a, b, pos);
  }
  assignX(op: string, a: X, b0: X, pos: Pos): X {
    let b = b0;
    if (a.k === 'set') error(pos, `assignment of function`);
    if (
      a.t.k === 'class' ||
      (isEnum(a.t) && op !== '=') ||
      (op !== '=' && b.k !== 'brace' && b.k !== 'set' && (b.t.k === 'class' || isEnum(b.t)))
    ) {
      const o = this.overloadedOp(`operator${op}`, [a, b], pos);
      if (o) return o;
      if (a.t.k === 'class') {
        if (b.k === 'brace' && op === '=') {
          const t = this.listInit(a.t.base, b, pos, false);
          const r = this.overloadedOp('operator=', [a, t], pos);
          if (r) return r;
        }
        if (op !== '=') {
          this.noOperator(op, [a, b], pos);
        }
        this.noOperator('=', [a, b], pos);
      }
      if (b.k !== 'brace' && b.t.k === 'class') {
        const q = this.builtinOperand(b, pos);
        if (q) b = q;
      }
    }
    if (a.c !== 0) error(pos, `lvalue required as left operand of assignment`);
    if (a.t.isConst) error(pos, `assignment of read-only ${this.place(a)}`);
    if (a.t.k === 'array') error(pos, `invalid array assignment`);
    if (a.t.k === 'func') error(pos, `assignment of function`);
    if (op === '=') {
      const v = b.k === 'brace' ? this.listInit(a.t.base, b, pos, false) : this.convert(b, a.t.base, pos);
      return { k: 'assign', t: a.t, c: 0, pos, a, b: v };
    }
    const bop = op.slice(0, -1);
    const av: X = { k: 'load', t: a.t.base, c: 2, pos, a };
    if (a.t.k === 'ptr') {
      if (bop !== '+' && bop !== '-')
        error(pos, `invalid operands of types '${show(a.t)}' and '${show(b.t)}' to binary 'operator${bop}'`);
      const step = this.builtinBinary(bop, av, b, pos, a, b);
      return { k: 'cassign', t: a.t, c: 0, pos, op: bop, a, b: step.b as X, type2: a.t.base, size: step.size ?? 1 };
    }
    const whole = this.builtinBinary(bop, { ...av, k: 'placehold' }, b, pos, a, b);
    // the left operand converted, the right one, the operation's type
    return { k: 'cassign', t: a.t, c: 0, pos, op: bop, a, b: (whole.b ?? b) as X, type2: whole.t, d: whole };
  }
  conditional(e: Expr & { k: 'cond' }, pos: Pos): X {
    const c = this.toBool(this.expr(e.c), pos);
    const a = this.expr(e.a),
      b = this.expr(e.b);
    return this.conditionalX(c, a, b, pos);
  }
  conditionalX(c: X, a: X, b: X, pos: Pos): X {
    const mk = (x: X, y: X, t: Type, cat: X['c']): X => this.fold({ k: 'cond', t, c: cat, pos, a: c, b: x, d: y });
    if (a.t.k === 'void' || b.t.k === 'void') {
      if (a.k === 'throw' && b.t.k !== 'void') return this.condThrow(c, a, b, true, pos);
      if (b.k === 'throw' && a.t.k !== 'void') return this.condThrow(c, b, a, false, pos);
      if (a.t.k === 'void' && b.t.k === 'void') return mk(a, b, VOID, 2);
      error(
        pos,
        `second operand to the conditional operator is of type 'void', but the third operand is neither a throw-expression nor of type 'void'`,
      );
    }
    if (a.k === 'set' || b.k === 'set') {
      const x = this.load(a.k === 'set' ? a : a),
        y = this.load(b);
      const t = this.compositePointer(x, y, pos);
      if (!t) error(pos, `operands to '?:' have different types`);
      return mk(this.toScalar(x, t), this.toScalar(y, t), t, 2);
    }
    if (a.c === b.c && a.c !== 2 && a.t === b.t) return mk(a, b, a.t, a.c);
    if (
      (a.t.base !== b.t.base && (a.t.k === 'class' || b.t.k === 'class')) ||
      (a.t !== b.t && a.t.base === b.t.base && a.c === b.c && a.c !== 2)
    ) {
      // convert one to the other
      const target = (x: X): Type | null => (x.c === 0 ? lrefTo(x.t) : null);
      const tryConv = (x: X, y: X): X | null => {
        const lt = target(y);
        if (lt) {
          const s = this.sequence(x, lt);
          if (s && !(x.c === 2)) return this.attemptX(() => this.convert(x, lt, pos));
        }
        if (x.t.k === 'class' && y.t.k === 'class') {
          const d = this.distance(x.t.cls as ClassInfo, y.t.cls as ClassInfo);
          if (d >= 0 && (cvOf(y.t) & cvOf(x.t)) === cvOf(x.t))
            return this.attemptX(() => this.initialise(y.t.base, { k: 'copy', x }, pos, ''));
          if (this.distance(y.t.cls as ClassInfo, x.t.cls as ClassInfo) >= 0) return null;
        }
        return this.attemptX(() => {
          const v = this.load(y);
          return this.convert(x, unqualified(y.c === 2 ? y.t : v.t), pos);
        });
      };
      const ab = tryConv(a, b),
        ba = tryConv(b, a);
      if (ab && ba && a.t.base !== b.t.base)
        error(pos, `operands to '?:' have different types '${show(a.t)}' and '${show(b.t)}'`);
      if (ab) return this.conditionalX(c, ab, b.c === 2 || ab.c === b.c ? b : this.rvalue(b, pos), pos);
      if (ba) return this.conditionalX(c, a.c === 2 || ba.c === a.c ? a : this.rvalue(a, pos), ba, pos);
      if (a.t.k === 'class' || b.t.k === 'class')
        error(pos, `operands to '?:' have different types '${show(a.t)}' and '${show(b.t)}'`);
    }
    if (a.t.k === 'class') {
      const x = this.rvalue(a, pos),
        y = this.rvalue(b, pos);
      return mk(x, y, a.t.base, 2);
    }
    const x = this.load(a),
      y = this.load(b);
    if (
      (isArithmetic(x.t) && isArithmetic(y.t)) ||
      (isEnum(x.t) && !isScoped(x.t) && isArithmetic(y.t)) ||
      (isEnum(y.t) && !isScoped(y.t) && isArithmetic(x.t))
    ) {
      const t = x.t.base === y.t.base ? x.t.base : commonArithmetic(x.t, y.t);
      return mk(this.toScalar(x, t), this.toScalar(y, t), t, 2);
    }
    if (x.t.base === y.t.base) return mk(x, y, x.t.base, 2);
    if (x.t.k === 'ptr' || y.t.k === 'ptr') {
      if ((x.t.k === 'ptr' || this.isNullConstant(x)) && (y.t.k === 'ptr' || this.isNullConstant(y))) {
        const t = this.compositePointer(x, y, pos);
        if (t) return mk(this.toScalar(x, t), this.toScalar(y, t), t, 2);
      }
    }
    error(pos, `operands to '?:' have different types '${show(a.t)}' and '${show(b.t)}'`);
  }
  private condThrow(c: X, t: X, v: X, throwFirst: boolean, pos: Pos): X {
    const r = v.t.k === 'class' ? (v.c === 2 ? v : v) : v.c !== 2 ? v : this.load(v);
    return throwFirst
      ? { k: 'cond', t: r.t, c: r.c, pos, a: c, b: { ...t, t: VOID }, d: r }
      : { k: 'cond', t: r.t, c: r.c, pos, a: c, b: r, d: { ...t, t: VOID } };
  }
  /** a prvalue copy of a class object, or the value */
  rvalue(x: X, pos: Pos): X {
    if (x.c === 2) return x;
    return x.t.k === 'class' ? this.initialise(x.t.base, { k: 'copy', x }, pos, '') : this.load(x);
  }
  private foldExpr(e: Expr & { k: 'fold' }, pos: Pos): X {
    const op = e.op;
    const hasPack = (n: Expr | null): boolean => {
      if (!n) return false;
      try {
        this.expandPack(n, () => 0, pos);
        return true;
      } catch (err) {
        if (err instanceof CompileError) return false;
        throw err;
      }
    };
    const combine = (a: X, b: X): X =>
      op === ','
        ? (this.overloadedOp('operator,', [a, b], pos) ?? { ...b, k: 'comma', pos, a, b })
        : op.endsWith('=') && op !== '==' && op !== '!=' && op !== '<=' && op !== '>='
          ? this.assignX(op, a, b, pos)
          : this.binaryX(op, a, b, pos);
    let items: X[],
      init: X | null = null,
      left = true;
    if (e.l && e.r) {
      if (hasPack(e.l)) {
        items = this.expandPack(e.l, () => this.expr(e.l as Expr), pos);
        init = this.expr(e.r);
        left = false;
      } else {
        items = this.expandPack(e.r, () => this.expr(e.r as Expr), pos);
        init = this.expr(e.l);
        left = true;
      }
    } else if (e.r) {
      items = this.expandPack(e.r, () => this.expr(e.r as Expr), pos);
      left = true;
    } else {
      items = this.expandPack(e.l, () => this.expr(e.l as Expr), pos);
      left = false;
    }
    if (!items.length && !init) {
      if (op === '&&') return this.boolX(true, pos);
      if (op === '||') return this.boolX(false, pos);
      if (op === ',') return this.voidX(pos);
      error(pos, `fold of empty expansion over operator${op}`);
    }
    if (left) {
      let acc = init;
      for (const it of items) acc = acc ? combine(acc, it) : it;
      return acc as X;
    }
    let acc = init;
    for (const it of items.reverse()) acc = acc ? combine(it, acc) : it;
    return acc as X;
  }
  private sizeofX(e: Expr & { k: 'sizeof' }, pos: Pos): X {
    if (e.pack) {
      const f = this.lookup(e.pack, pos)[0];
      const n =
        f?.e === 'arg' && f.a.k === 'pack'
          ? f.a.items.length
          : f?.e === 'vpack'
            ? f.vars.length
            : error(pos, `'sizeof...' argument must be a parameter pack`);
      return this.intX(BigInt(n), ULONG, pos);
    }
    let t: Type;
    if (e.type) t = noRef(this.typeOf(e.type));
    else {
      let inner = e.e as Expr;
      while (inner.k === 'paren') inner = inner.e;
      const x = this.inUnevaluated(() => this.expr(inner));
      if (x.bitfield) error(pos, `invalid application of 'sizeof' to a bit-field`);
      t = x.k === 'set' ? this.load(x).t : x.t;
    }
    this.needComplete(t, pos, "invalid application of 'sizeof' to incomplete type '%'");
    if (t.k === 'array' && t.n < 0) error(pos, `invalid application of 'sizeof' to incomplete type '${show(t)}'`);
    return this.intX(BigInt(sizeOf(t)), ULONG, pos);
  }

  // ---- casts
  functionalCast(e: Expr & { k: 'fcast' }, pos: Pos): X {
    const ct = this.placeholderTemplate(e.type);
    if (ct) {
      const args = e.brace ? [this.expr(e.brace)] : this.argList(e.args);
      const t = this.deduceClass(
        ct,
        e.brace ? ((args[0] as X).items ?? []) : args,
        pos,
        e.brace ? (args[0] as X) : null,
      );
      return e.brace ? this.listInit(t, args[0] as X, pos, true) : this.castFrom(t, args, pos);
    }
    let t = this.typeOf(e.type);
    if (e.brace) {
      const b = this.expr(e.brace);
      if (t.k === 'auto') {
        const it = (b.items ?? [])[0] as X;
        return this.rvalue(it, pos);
      }
      if (t.isRef) return this.listInit(t, b, pos, true);
      return t.k === 'class' || t.k === 'array'
        ? this.listInit(unqualified(t), b, pos, true)
        : this.listInit(t.base, b, pos, true);
    }
    const args = this.argList(e.args);
    if (t.k === 'auto') {
      t = noRef(this.load(args[0] as X).t);
      return this.rvalue(args[0] as X, pos);
    }
    return this.castFrom(t, args, pos);
  }
  castFrom(t: Type, args: X[], pos: Pos): X {
    if (args.length === 1 && args[0]) return this.castX('c', t, args[0], pos);
    if (t.isRef) error(pos, `functional cast to reference`);
    if (t.k === 'class') return this.construct(t.base, args, pos, { explicit: true });
    if (!args.length) return this.valueInit(t.base, pos);
    error(pos, `functional cast expression list treated as compound expression`);
  }
  cast(style: string, t: Type, e: Expr, pos: Pos): X {
    if (t.k === 'auto') error(pos, `invalid use of 'auto'`);
    const x = this.expr(e);
    return this.castX(style, t, x, pos);
  }
  castX(style: string, t: Type, x: X, pos: Pos): X {
    if (style === 'dynamic') return this.dynamicCast(t, x, pos);
    if (style === 'const')
      return (
        this.constCast(t, x, pos) ?? error(pos, `invalid 'const_cast' from type '${show(x.t)}' to type '${show(t)}'`)
      );
    if (style === 'reinterpret') return this.reinterpret(t, x, pos);
    const s = this.staticCast(t, x, pos, style === 'c');
    if (s) return s;
    if (style === 'static') error(pos, `invalid 'static_cast' from type '${show(x.t)}' to type '${show(t)}'`);
    // C-style: const_cast, then reinterpret_cast
    const c = this.constCast(t, x, pos);
    if (c) return c;
    return this.reinterpret(t, x, pos, true);
  }
  private constCast(t: Type, x: X, pos: Pos): X | null {
    if (t.isRef) {
      const u = t.to as Type;
      if (unqualified(u) === unqualified(x.t) && (x.c !== 2 || t.k === 'rref'))
        return { ...(x.c === 2 ? this.materialise(x) : x), t: u, c: t.k === 'lref' ? 0 : 1 };
      return null;
    }
    if (t.k === 'ptr') {
      const v = this.attemptX(() => this.load(x));
      if (v && v.t.k === 'ptr' && this.sameButCv(v.t, t)) return { ...v, k: 'bitcast', t: t.base, c: 2, pos, a: v };
    }
    return null;
  }
  private sameButCv(a: Type, b: Type): boolean {
    if (a.k === 'ptr' && b.k === 'ptr') return this.sameButCv(a.to as Type, b.to as Type);
    return unqualified(a) === unqualified(b);
  }
  private staticCast(t: Type, x: X, pos: Pos, cStyle: boolean): X | null {
    if (!cStyle) return this.staticCast2(t, x, pos, false);
    this.anyBase++;
    try {
      return this.staticCast2(t, x, pos, true);
    } finally {
      this.anyBase--;
    }
  }
  private staticCast2(t: Type, x: X, pos: Pos, cStyle: boolean): X | null {
    if (t.k === 'void') return { k: 'void', t: VOID, c: 2, pos, a: x };
    if (t.isRef) {
      const u = t.to as Type;
      if (x.k !== 'brace' && x.k !== 'set' && x.c !== 2) {
        const d = this.related(u, x.t);
        if (d >= 0 && ((cvOf(x.t) & ~cvOf(u)) === 0 || cStyle))
          return {
            ...this.upcastX({ ...x }, u, pos),
            c: t.k === 'lref' ? (x.c === 1 && !u.isConst ? 0 : 0) : u.k === 'func' ? 0 : 1,
          };
        // downcast
        if (u.k === 'class' && x.t.k === 'class' && this.distance(u.cls as ClassInfo, x.t.cls as ClassInfo) > 0) {
          if ((cvOf(x.t) & ~cvOf(u)) !== 0 && !cStyle) return null;
          return { k: 'downcast', t: u, c: t.k === 'lref' ? 0 : 1, pos, a: x, cls: x.t.cls as ClassInfo };
        }
      }
      if (x.k !== 'brace' && x.c === 2 && t.k === 'rref' && this.related(u, x.t) >= 0) {
        return this.upcastX(this.materialise(x), u, pos);
      }
      const s = this.sequence(x, t, false, true);
      if (s) return this.apply(x, t, s, pos);
      return null;
    }
    if (x.k === 'set') {
      const s = this.sequence(x, t);
      return s ? this.apply(x, t, s, pos) : null;
    }
    const u = t.base;
    if (u.k === 'class') {
      const s = this.attemptX(() =>
        x.c === 2 && x.t.base === u ? x : this.construct(u, [x], pos, { explicit: true }),
      );
      if (s) return s;
      if (this.sfinae) return null;
      return x.c === 2 && x.t.base === u ? x : this.construct(u, [x], pos, { explicit: true });
    }
    if (x.t.k === 'class') {
      const s = this.sequence(x, u, false, true);
      return s ? this.apply(x, u, s, pos) : null;
    }
    const s = this.standard(x, x.t, u);
    if (s) return this.retag(this.toScalar(x, u), u);
    const v = this.load(x);
    if ((isArithmetic(v.t) || isEnum(v.t)) && (isArithmetic(u) || isEnum(u))) return this.retag(this.toScalar(v, u), u);
    if (u.k === 'bool' && v.t.k === 'nullptr') return this.boolX(false, pos);
    if (u.k === 'ptr' && v.t.k === 'ptr') {
      const a = v.t.to as Type,
        b = u.to as Type;
      if (!cStyle && (cvOf(a) & ~cvOf(b)) !== 0) return null;
      if (a.k === 'void' && b.k !== 'func') return { k: 'bitcast', t: u, c: 2, pos, a: v };
      if (a.cls && b.cls && this.distance(b.cls, a.cls) > 0)
        return { k: 'downcast', t: u, c: 2, pos, a: v, cls: a.cls };
      if (a.cls && b.cls && this.distance(a.cls, b.cls) > 0) return { k: 'upcast', t: u, c: 2, pos, a: v, cls: b.cls };
    }
    if (
      u.k === 'memptr' &&
      v.t.k === 'memptr' &&
      u.to === v.t.to &&
      this.distance(v.t.cls as ClassInfo, u.cls as ClassInfo) >= 0
    ) {
      return { k: 'conv', t: u, c: 2, pos, a: v, off: -this.baseOffset(v.t.cls as ClassInfo, u.cls as ClassInfo) };
    }
    return null;
  }
  private retag(x: X, t: Type): X {
    return x.k === 'int' ? { ...x, t, flag: false } : x;
  }
  private reinterpret(t: Type, x: X, pos: Pos, c = false): X {
    const bad = (): never =>
      error(
        pos,
        c
          ? `invalid cast from type '${show(x.t)}' to type '${show(t)}'`
          : `invalid 'reinterpret_cast' from type '${show(x.t)}' to type '${show(t)}'`,
      );
    if (t.isRef) {
      if (x.c === 2) bad();
      return {
        k: 'deref',
        t: t.to as Type,
        c: t.k === 'lref' ? 0 : 1,
        pos,
        a: {
          k: 'bitcast',
          t: pointerTo(t.to as Type),
          c: 2,
          pos,
          a: { k: 'addr', t: pointerTo(x.t), c: 2, pos, a: x },
        },
      };
    }
    if (x.t.k === 'class' || t.k === 'class') bad();
    const v = this.load(x);
    if (t.k === 'ptr' && v.t.k === 'ptr') return { k: 'bitcast', t: t.base, c: 2, pos, a: v };
    if (t.k === 'ptr' && (isIntegral(v.t) || isEnum(v.t)))
      return { k: 'bitcast', t: t.base, c: 2, pos, a: this.toScalar(v, isUnsigned(v.t) ? ULONG : LONG) };
    if ((isIntegral(t) || isEnum(t)) && (v.t.k === 'ptr' || v.t.k === 'nullptr')) {
      if (sizeOf(t) < 8) error(pos, `cast from '${show(v.t)}' to '${show(t)}' loses precision`);
      return { k: 'bitcast', t: t.base, c: 2, pos, a: v };
    }
    if (v.t.base === t.base) return v;
    if (t.k === 'memptr' && v.t.k === 'memptr') refuse(pos, 'reinterpret_cast of member pointers');
    return bad();
  }
  private dynamicCast(t: Type, x: X, pos: Pos): X {
    const ref = t.isRef;
    const to = ref
      ? (t.to as Type)
      : t.k === 'ptr'
        ? (t.to as Type)
        : error(pos, `cannot dynamic_cast to type '${show(t)}' (target is not pointer or reference)`);
    const v = ref ? (x.c === 2 ? this.materialise(x) : x) : this.load(x);
    const from = ref
      ? v.t
      : v.t.k === 'ptr'
        ? (v.t.to as Type)
        : error(pos, `cannot 'dynamic_cast' (source is not a pointer)`);
    if (from.k !== 'class') error(pos, `cannot 'dynamic_cast' (source is not a pointer to class)`);
    const fc = from.cls as ClassInfo;
    this.complete(fc, pos);
    if (to.k === 'class') this.complete(to.cls as ClassInfo, pos);
    if ((cvOf(from) & ~cvOf(to)) !== 0) error(pos, `cannot 'dynamic_cast' (conversion casts away constness)`);
    if (to.k === 'class' && this.distance(fc, to.cls as ClassInfo) >= 0)
      return ref ? this.upcastX(v, to, pos) : this.toScalar(v, t.base);
    if (!fc.polymorphic) error(pos, `cannot 'dynamic_cast' (source type is not polymorphic)`);
    if (ref) this.badCast(pos);
    return {
      k: 'dyncast',
      t: ref ? to : t.base,
      c: ref ? (t.k === 'lref' ? 0 : 1) : 2,
      pos,
      a: ref ? { k: 'addr', t: pointerTo(v.t), c: 2, pos, a: v } : v,
      type2: to,
      cls: fc,
      flag: ref,
    };
  }
  badCastFn: FuncInfo | null = null;
  badTypeidFn: FuncInfo | null = null;
  private badCast(pos: Pos): void {
    const e = this.std.names.get('__throw_bad_cast')?.[0];
    if (e?.e !== 'func')
      refuse(pos, 'dynamic_cast of a reference', 'include <typeinfo> for dynamic_cast of references');
    this.badCastFn = e.f;
    this.use(e.f);
  }

  // ---- new and delete
  private newExpr(e: Expr & { k: 'new' }, pos: Pos): X {
    let node = e.type;
    let count: X | null = null;
    let t: Type;
    const sized = (n: Expr): X => {
      const x = this.load(this.expr(n));
      if (!isIntegral(x.t) && !(isEnum(x.t) && !isScoped(x.t))) {
        if (x.t.k === 'class') return this.convert(x, ULONG, pos);
        error(pos, `expression in new-declarator must have integral or enumeration type`);
      }
      return x;
    };
    let array = false;
    if (node.k === 'arr' && node.n) {
      count = this.toScalar(sized(node.n), ULONG);
      const lit = this.fold(this.load(this.expr(node.n)));
      if (lit.k === 'int' && (lit.n as bigint) < 0n) error(node.pos, `array size is negative`);
      node = node.of;
      array = true;
    } else if (node.k === 'arr') {
      array = true;
      node = node.of;
      if (e.init.k === 'brace') count = this.intX(BigInt(e.init.e.items.length), ULONG, pos);
      else error(pos, `missing array size in new`);
    }
    const ct = this.placeholderTemplate(node);
    const args = e.init.k === 'paren' ? this.argList(e.init.args) : [];
    const brace = e.init.k === 'brace' ? this.expr(e.init.e) : null;
    if (ct) t = this.deduceClass(ct, brace ? (brace.items ?? []) : args, pos, brace);
    else t = this.typeOf(node);
    if (t.k === 'auto') t = qualify(unqualified(noRef(this.load(args[0] as X).t)), t.cv);
    if (!array && t.k === 'array') {
      array = true;
      count = this.intX(BigInt(t.n), ULONG, pos);
      t = t.to as Type;
    }
    if (t.isRef) error(pos, `new cannot be applied to a reference type`);
    this.needComplete(t, pos, "invalid use of incomplete type '%'");
    const ut = unqualified(t);
    if (ut.cls?.abstract) error(pos, `invalid new-expression of abstract class type '${ut.cls.fullName}'`);
    const place = this.argList(e.place);
    let init: X | null = null;
    if (array) {
      const el = this.elementType(ut);
      if (brace) {
        const n = brace.items?.length ?? 0;
        const c = count && count.k === 'int' ? Number(count.n) : n;
        if (count && count.k !== 'int' && n) refuse(pos, 'new[] with run-time size and initialisers');
        if (n || (count && count.k === 'int')) {
          const at = arrayOf(ut, c);
          init = this.listInit(at, brace, pos, true);
        } else init = { k: 'arrayinit', t: ut, c: 2, pos, a: this.valueInit(ut, pos), type2: ut };
      } else if (e.init.k === 'paren') {
        if (args.length) error(pos, `parenthesized initializer in array new`);
        init = { k: 'arrayinit', t: ut, c: 2, pos, a: this.valueInit(ut, pos), type2: ut };
      } else {
        const d = this.defaultInit(ut, pos, '');
        init = d.k === 'uninit' ? null : { k: 'arrayinit', t: ut, c: 2, pos, a: d, type2: ut };
      }
      this.useDtorOf(el, pos);
    } else if (brace)
      init = ut.k === 'class' ? this.listInit(ut, brace, pos, true) : this.listInit(ut, brace, pos, true);
    else if (e.init.k === 'paren')
      init =
        args.length || ut.k === 'class'
          ? ut.k === 'class'
            ? this.construct(ut, args, pos, { explicit: true })
            : this.initialise(ut, { k: 'direct', args }, pos, '')
          : this.valueInit(ut, pos);
    else {
      init = this.defaultInit(ut, pos, '');
      if (init.k === 'uninit') init = null;
    }
    const r: X = { k: 'new', t: pointerTo(t), c: 2, pos, type2: ut };
    if (init) r.a = init;
    if (count) {
      r.count = count;
    }
    r.flag = array;
    // allocation function: the class's, a placement form, a replaced global one, or the built-in
    const name = array ? 'operator new[]' : 'operator new';
    const clsOps =
      ut.k === 'class' && !e.global
        ? this.functionsOf(this.inClass(this.elementType(ut).cls as ClassInfo, name, pos))
        : [];
    const globalOps = this.functionsOf(this.globals.names.get(name) ?? []).filter(
      (f) => f instanceof FuncInfo && (!f.library || place.length > 0),
    );
    const ops = clsOps.length ? clsOps : globalOps;
    const nothrow = place.length === 1 && (place[0] as X).t.cls?.fullName === 'std::nothrow_t';
    // the default forms call the replaced one, and the sanitizers' do not
    if (!clsOps.length && this.replaced.has('operator new') && (array ? !place.length : nothrow))
      if (!globalOps.some((f) => f instanceof FuncInfo && !f.library && f.type.params?.length === (nothrow ? 2 : 1)))
        refuse(pos, `${array ? 'new[]' : 'new (std::nothrow)'} beside a replaced operator new`);
    if (place.length && !clsOps.length) {
      const first = place[0] as X;
      const p = this.attemptX(() => this.load(first));
      if (
        place.length === 1 &&
        p &&
        p.t.k === 'ptr' &&
        !globalOps.some(
          (f) =>
            f instanceof FuncInfo &&
            !f.library &&
            f.type.params?.length === 2 &&
            (f.type.params[1] as Type).k === 'ptr',
        )
      ) {
        if (!this.placementKnown())
          error(pos, `no matching function for call to 'operator new(sizetype, ${show(p.t)})'`);
        r.place = this.convert(p, pointerTo(VOID), pos);
        return r;
      }
      if (place.length === 1 && first.t.k === 'class' && first.t.cls?.fullName === 'std::nothrow_t') {
        r.op = 'nothrow';
        return r;
      }
    }
    if (ops.some((f) => f instanceof FuncInfo && !f.library) || clsOps.length || place.length) {
      const size: X = { k: 'int', t: ULONG, c: 2, pos, n: BigInt(sizeOf(ut)) };
      const v = this.resolve(ops, [size, ...place], null, pos, name);
      this.use(v.f);
      r.fn = v.f;
      r.args = this.arguments(v.f, [size, ...place], pos).slice(1);
      const dn = array ? 'operator delete[]' : 'operator delete';
      const dops = clsOps.length
        ? this.functionsOf(this.inClass(this.elementType(ut).cls as ClassInfo, dn, pos))
        : this.functionsOf(this.globals.names.get(dn) ?? []);
      const del =
        dops.find((f) => f instanceof FuncInfo && (f.type.params ?? []).length === 1 + place.length) ??
        (place.length ? undefined : dops.find((f) => f instanceof FuncInfo));
      if (del instanceof FuncInfo) {
        this.use(del);
        r.cls = undefined as unknown as ClassInfo;
        (r as X & { undo?: FuncInfo }).undo = del;
      }
    }
    return r;
  }
  placementKnown(): boolean {
    return true;
  }
  private deleteExpr(e: Expr & { k: 'delete' }, pos: Pos): X {
    let x = this.expr(e.e);
    if (x.t.k === 'class') {
      const f = this.conversionFunctions(x.t.cls as ClassInfo).find((g) => (g.type.to as Type).k === 'ptr');
      if (!f) error(pos, `type '${show(x.t)}' argument given to 'delete', expected pointer`);
      x = this.convert(x, f.type.to as Type, pos);
    }
    const p = this.load(x);
    if (p.t.k === 'nullptr') return this.voidX(pos);
    if (p.t.k !== 'ptr') error(pos, `type '${show(x.t)}' argument given to 'delete', expected pointer`);
    const to = unqualified(p.t.to as Type);
    if (to.k === 'func') error(pos, `cannot delete a function`);
    const el = this.elementType(to);
    const r: X = { k: 'delete', t: VOID, c: 2, pos, a: p, flag: e.array, type2: to };
    if (el.k === 'class') {
      const c = el.cls as ClassInfo;
      this.complete(c, pos);
      if (c.state === 'complete') {
        this.useDtorOf(el, pos);
        if (!c.dtor?.trivial && c.dtor) r.fn = c.dtor;
        const name = e.array ? 'operator delete[]' : 'operator delete';
        const ops = e.global
          ? []
          : this.functionsOf(this.inClass(c, name, pos)).filter((f): f is FuncInfo => f instanceof FuncInfo);
        if (ops.length) {
          const d = ops.find((f) => (f.type.params ?? []).length === 1) ?? (ops[0] as FuncInfo);
          this.use(d);
          (r as X & { del?: FuncInfo }).del = d;
        }
      } else r.op = 'incomplete';
    }
    const g = this.functionsOf(this.globals.names.get(e.array ? 'operator delete[]' : 'operator delete') ?? []).filter(
      (f): f is FuncInfo => f instanceof FuncInfo && !f.library,
    );
    if (g.length && !(r as X & { del?: FuncInfo }).del) {
      if (!this.replaced.has(e.array ? 'operator new[]' : 'operator new'))
        refuse(pos, 'a replaced operator delete without operator new');
      const sized = !e.array && el.k !== 'void' && r.op !== 'incomplete';
      const all = this.functionsOf(this.globals.names.get(e.array ? 'operator delete[]' : 'operator delete') ?? []);
      const d = all.find((f) => f instanceof FuncInfo && isUsualDelete(f, sized));
      if (!(d instanceof FuncInfo)) refuse(pos, 'this replaced operator delete');
      this.use(d);
      (r as X & { del?: FuncInfo }).del = d;
    }
    return r;
  }

  // ---- class template argument deduction
  deduceClass(t: TemplateInfo, args: X[], pos: Pos, brace: X | null): Type {
    const cands: (FuncInfo | TemplateInfo)[] = [];
    const d = t.decl as import('./ast.ts').ClassDecl;
    const self: TypeNode = {
      k: 'named',
      pos,
      cv: 0,
      typename: false,
      name: {
        pos,
        global: false,
        parts: [
          {
            id: t.name,
            pos,
            targs: t.params.params.map((p) => ({
              ...(p.k === 'value'
                ? { expr: { k: 'name', pos, name: { pos, global: false, parts: [{ id: p.name, pos }] } } as Expr }
                : {
                    type: {
                      k: 'named',
                      pos,
                      cv: 0,
                      typename: false,
                      name: { pos, global: false, parts: [{ id: p.name, pos }] },
                    } as TypeNode,
                  }),
              pack: p.pack,
              pos,
            })),
          },
        ],
      },
    };
    const add = (
      params: import('./ast.ts').TParam[],
      decl: import('./ast.ts').FuncDecl,
      ret: TypeNode,
      requires?: Expr,
    ): void => {
      const fd: import('./ast.ts').FuncDecl = {
        ...decl,
        kind: 'plain',
        trailing: false,
        type: { ...decl.type, ret },
        flags: {},
      };
      delete (fd as { body?: unknown }).body;
      const s = new Scope('ns', t.scope);
      s.library = t.library;
      // the injected class name is the template while deducing
      const ti = new TemplateInfo(t.name, 'func', { params, ...(requires ? { requires } : {}) }, s, fd, pos);
      for (const m of d.members ?? [])
        if (m.k === 'alias' && !m.tmpl)
          s.add(m.name, {
            e: 'tmpl',
            t: Object.assign(new TemplateInfo(m.name, 'alias', { params: [] }, s, m, pos), { type: m.type }),
          });
      cands.push(ti);
    };
    for (const g of t.guides) {
      if (g.tmpl) {
        const fd = { ...g.decl, kind: 'plain' as const, trailing: false };
        const ti = new TemplateInfo(t.name, 'func', g.tmpl, g.scope, fd, pos);
        cands.push(ti);
      } else
        cands.push(
          this.inScope(g.scope, () =>
            this.makeFunction({ ...g.decl, kind: 'plain', trailing: false }, g.scope, null, t.library),
          ),
        );
    }
    const aliases = new Map<string, TypeNode>();
    for (const m of d.members ?? []) if (m.k === 'alias' && !m.tmpl) aliases.set(m.name, m.type);
    const subst = (n: unknown): unknown => {
      if (n === null || typeof n !== 'object') return n;
      if (Array.isArray(n)) return n.map(subst);
      const o = n as Record<string, unknown>;
      if (o['k'] === 'named') {
        const nm = o['name'] as Name;
        const p0 = nm.parts[0] as NamePart;
        if (nm.parts.length === 1 && !p0.targs) {
          const a = aliases.get(p0.id);
          if (a) return { ...(subst(a) as object), cv: (a as TypeNode).cv | (o['cv'] as number) };
          if (p0.id === t.name) return { ...self, cv: o['cv'] };
        }
      }
      const out: Record<string, unknown> = {};
      for (const k in o) out[k] = k === 'body' ? o[k] : subst(o[k]);
      return out;
    };
    let any = false;
    for (const m of d.members ?? []) {
      if (m.k !== 'func' || m.kind !== 'ctor') continue;
      any = true;
      const params = [...t.params.params, ...(m.tmpl?.params ?? [])];
      add(
        params,
        { ...m, type: { ...m.type, params: subst(m.type.params) as import('./ast.ts').Param[] } },
        self,
        m.tmpl?.requires,
      );
    }
    if (!any)
      add(
        t.params.params,
        {
          k: 'func',
          pos,
          name: { pos, global: false, parts: [{ id: t.name, pos }] },
          type: { k: 'fn', pos, ret: self, params: [], variadic: false, fcv: 0, ref: '', noexc: false, cv: 0 },
          flags: {},
          access: 'public',
          kind: 'plain',
          trailing: false,
          end: pos,
        },
        self,
      );
    // aggregate deduction (C++20)
    if (!any && d.bases.length === 0) {
      const fields = (d.members ?? []).filter((m): m is import('./ast.ts').VarDecl => m.k === 'var' && !m.flags.static);
      if (fields.length >= args.length && args.length)
        add(
          t.params.params,
          {
            k: 'func',
            pos,
            name: { pos, global: false, parts: [{ id: t.name, pos }] },
            type: {
              k: 'fn',
              pos,
              ret: self,
              params: fields.slice(0, args.length).map((f) => ({ pos, name: '', type: f.type, pack: false })),
              variadic: false,
              fcv: 0,
              ref: '',
              noexc: false,
              cv: 0,
            },
            flags: {},
            access: 'public',
            kind: 'plain',
            trailing: false,
            end: pos,
          },
          self,
        );
    }
    // copy deduction candidate
    const a0 = args[0];
    if (args.length === 1 && a0 && a0.t.k === 'class' && a0.t.cls?.tmpl === t) return a0.t.base;
    if (brace && args.length) {
      const lists = cands.filter(
        (c) =>
          c instanceof TemplateInfo &&
          ((c.decl as import('./ast.ts').FuncDecl).type.params[0]?.type as TypeNode | undefined)?.k === 'named' &&
          (
            (
              (c.decl as import('./ast.ts').FuncDecl).type.params[0]?.type as TypeNode & { k: 'named' }
            ).name.parts.slice(-1)[0] as NamePart
          ).id === 'initializer_list',
      );
      const vs = this.viable(lists, [brace], null, {});
      const b = this.best(vs, [brace]);
      if (b) return b.f.type.to as Type;
    }
    const vs = this.viable(cands, args, null, {});
    if (!vs.length) error(pos, `class template argument deduction failed for '${t.name}'`);
    const b = this.best(vs, args);
    if (!b) {
      const same = vs.every((v) => v.f.type.to === (vs[0] as { f: FuncInfo }).f.type.to);
      if (same) return (vs[0] as { f: FuncInfo }).f.type.to as Type;
      error(pos, `class template argument deduction for '${t.name}' is ambiguous`);
    }
    return b.f.type.to as Type;
  }
}
/** operator delete(void*), or (void*, size_t) */
function isUsualDelete(f: FuncInfo, sized: boolean): boolean {
  const ps = f.type.params ?? [];
  return ps.length === (sized ? 2 : 1) && (!sized || ps[1] === ULONG);
}
/** containers and the like: of operators they have no more than comparison, assignment and subscripts */
const PLAIN = new Set([
  'basic_string',
  'basic_string_view',
  'string_view',
  'vector',
  'list',
  'forward_list',
  'deque',
  'map',
  'multimap',
  'set',
  'multiset',
  'unordered_map',
  'unordered_multimap',
  'unordered_set',
  'unordered_multiset',
  'array',
  'pair',
  'tuple',
  'optional',
  'variant',
  'stack',
  'queue',
  'priority_queue',
  'weak_ptr',
  'initializer_list',
]);
