// Initialisation ([dcl.init]): default, value, direct, copy, list and aggregate; calls with their default arguments; constant folding.
import type { BraceExpr, Expr, NamePart } from './ast.ts';
import { error, refuse, type Pos } from './diagnose.ts';
import type { ClassInfo, Scope, VarInfo } from './entities.ts';
import { FuncInfo, TemplateInfo, type Arg, type Field } from './entities.ts';
import { Poisoned } from './sema-base.ts';
import { SemaConvert, type InitArgs } from './sema-convert.ts';
import type { X } from './typed.ts';
import {
  type Type,
  BOOL,
  CHAR,
  DOUBLE,
  FLOAT,
  INT,
  VOID,
  arrayOf,
  commonArithmetic,
  constOf,
  cvOf,
  isArithmetic,
  isEnum,
  isFloating,
  isIntegral,
  isScalar,
  isUnsigned,
  lrefTo,
  noRef,
  pointerTo,
  promoted,
  qualify,
  show,
  sizeOf,
  unqualified,
  wrapTo,
} from './types.ts';

export abstract class SemaInit extends SemaConvert {
  abstract runConstant(x: X): X | null;
  /** a base class of the class under construction may be abstract */
  baseInit = false;
  /** a glvalue for a prvalue: a temporary in this full-expression */
  materialise(x: X): X {
    if (x.c !== 2) return x;
    if (x.t.k === 'void') error(x.pos, 'invalid use of void expression');
    return { k: 'temp', t: x.t, c: 1, pos: x.pos, a: x };
  }
  /** the value of a glvalue of scalar type */
  load(x: X): X {
    if (x.k === 'set') {
      const c = x.set?.cands;
      if (c && c.length === 1 && c[0] instanceof FuncInfo && (!c[0].cls || c[0].isStatic)) {
        this.useFunction(c[0], x.pos);
        return {
          k: 'addr',
          t: pointerTo(c[0].type),
          c: 2,
          pos: x.pos,
          a: { k: 'func', t: c[0].type, c: 0, pos: x.pos, fn: c[0] },
        };
      }
      error(x.pos, `cannot resolve overloaded function '${x.set?.name}' based on conversion to the type needed`);
    }
    if (x.k === 'brace') error(x.pos, "expected primary-expression before '{' token");
    if (x.t.k === 'array') return { k: 'decay', t: pointerTo(x.t.to as Type), c: 2, pos: x.pos, a: x };
    if (x.t.k === 'func') return { k: 'addr', t: pointerTo(x.t), c: 2, pos: x.pos, a: x };
    if (x.c === 2 || !isScalar(x.t)) return x;
    if (x.k === 'var' && x.v && (x.t.isConst || x.v.isConstexpr) && !x.v.type.isRef) {
      const k = this.constantVar(x.v);
      if (k) return { ...k, t: x.t.base, pos: x.pos, flag: false };
    }
    return { k: 'load', t: x.t.base, c: 2, pos: x.pos, a: x };
  }
  /** the value of a constant variable of scalar type, when its initialiser is a constant */
  constantVar(v: VarInfo): X | null {
    if (v.lazy) v.lazy();
    if (v.constant) return v.constant.k === 'int' || v.constant.k === 'float' ? v.constant : null;
    return null;
  }

  // ---- constants
  fold(x: X): X {
    switch (x.k) {
      case 'conv': {
        const a = x.a as X;
        if (a.k === 'int') {
          if (isIntegral(x.t) || isEnum(x.t))
            return { k: 'int', t: x.t, c: 2, pos: x.pos, n: wrapTo(x.t, a.n as bigint) };
          if (x.t.k === 'double' || x.t.k === 'ldouble')
            return { k: 'float', t: x.t, c: 2, pos: x.pos, f: Number(a.n) };
          if (x.t.k === 'float') {
            const n = Number(a.n);
            if (n <= 16777216 && n >= -16777216) return { k: 'float', t: x.t, c: 2, pos: x.pos, f: n };
            return x;
          }
        }
        if (a.k === 'float') {
          if (x.t.k === 'float') return { k: 'float', t: x.t, c: 2, pos: x.pos, f: Math.fround(a.f as number) };
          if (isFloating(x.t)) return { k: 'float', t: x.t, c: 2, pos: x.pos, f: a.f as number };
          const n = Math.trunc(a.f as number);
          if (isIntegral(x.t) && x.t.k !== 'bool' && n - n === 0) {
            const b = BigInt(n);
            if (wrapTo(x.t, b) === b) return { k: 'int', t: x.t, c: 2, pos: x.pos, n: b };
          }
          if (x.t.k === 'bool') return { k: 'int', t: BOOL, c: 2, pos: x.pos, n: a.f === 0 ? 0n : 1n };
        }
        return x;
      }
      case 'bin': {
        const a = x.a as X,
          b = x.b as X;
        if (a.k === 'int' && b.k === 'int') {
          const p = a.n as bigint,
            q = b.n as bigint;
          const bool = (v: boolean): X => ({ k: 'int', t: BOOL, c: 2, pos: x.pos, n: v ? 1n : 0n });
          let r: bigint | null = null;
          switch (x.op) {
            case '+':
              r = p + q;
              break;
            case '-':
              r = p - q;
              break;
            case '*':
              r = p * q;
              break;
            case '/':
              if (q !== 0n) r = p / q;
              break;
            case '%':
              if (q !== 0n) r = p % q;
              break;
            case '&':
              r = p & q;
              break;
            case '|':
              r = p | q;
              break;
            case '^':
              r = p ^ q;
              break;
            case '<<':
              if (q >= 0n && q < BigInt(sizeOf(x.t) * 8)) r = wrapTo(x.t, p << q);
              break;
            case '>>':
              if (q >= 0n && q < BigInt(sizeOf(x.t) * 8)) r = p >> q;
              break;
            case '==':
              return bool(p === q);
            case '!=':
              return bool(p !== q);
            case '<':
              return bool(p < q);
            case '>':
              return bool(p > q);
            case '<=':
              return bool(p <= q);
            case '>=':
              return bool(p >= q);
          }
          if (r === null) return x;
          const w = wrapTo(x.t, r);
          if (w !== r && !isUnsigned(x.t)) return x;
          return { k: 'int', t: x.t, c: 2, pos: x.pos, n: w };
        }
        if (a.k === 'float' && b.k === 'float') {
          const p = a.f as number,
            q = b.f as number;
          const bool = (v: boolean): X => ({ k: 'int', t: BOOL, c: 2, pos: x.pos, n: v ? 1n : 0n });
          const num = (v: number): X => ({
            k: 'float',
            t: x.t,
            c: 2,
            pos: x.pos,
            f: x.t.k === 'float' ? Math.fround(v) : v,
          });
          switch (x.op) {
            case '+':
              return num(p + q);
            case '-':
              return num(p - q);
            case '*':
              return num(p * q);
            case '/':
              return q === 0 ? x : num(p / q);
            case '==':
              return bool(p === q);
            case '!=':
              return bool(p !== q);
            case '<':
              return bool(p < q);
            case '>':
              return bool(p > q);
            case '<=':
              return bool(p <= q);
            case '>=':
              return bool(p >= q);
          }
        }
        return x;
      }
      case 'un': {
        const a = x.a as X;
        if (a.k === 'int') {
          if (x.op === '-') {
            const r = -(a.n as bigint);
            const w = wrapTo(x.t, r);
            return w !== r && !isUnsigned(x.t) ? x : { k: 'int', t: x.t, c: 2, pos: x.pos, n: w };
          }
          if (x.op === '~') return { k: 'int', t: x.t, c: 2, pos: x.pos, n: wrapTo(x.t, ~(a.n as bigint)) };
        }
        if (a.k === 'float' && x.op === '-') return { k: 'float', t: x.t, c: 2, pos: x.pos, f: -(a.f as number) };
        return x;
      }
      case 'not': {
        const a = x.a as X;
        return a.k === 'int' ? { k: 'int', t: BOOL, c: 2, pos: x.pos, n: a.n === 0n ? 1n : 0n } : x;
      }
      case 'and': {
        const a = x.a as X,
          b = x.b as X;
        if (a.k === 'int' && (a.n === 0n || b.k === 'int'))
          return { k: 'int', t: BOOL, c: 2, pos: x.pos, n: a.n === 0n ? 0n : (b.n as bigint) };
        return x;
      }
      case 'or': {
        const a = x.a as X,
          b = x.b as X;
        if (a.k === 'int' && (a.n !== 0n || b.k === 'int'))
          return { k: 'int', t: BOOL, c: 2, pos: x.pos, n: a.n !== 0n ? 1n : (b.n as bigint) };
        return x;
      }
      case 'cond': {
        const c = x.a as X;
        if (c.k === 'int' && x.c === 2 && isScalar(x.t)) {
          const r = (c.n !== 0n ? x.b : x.d) as X;
          if (r.k === 'int' || r.k === 'float') return { ...r, pos: x.pos, flag: false };
        }
        return x;
      }
      default:
        return x;
    }
  }
  /** the integer a constant expression has, or null */
  constantInt(x0: X): bigint | null {
    let x: X;
    if (x0.k === 'brace') {
      const i = x0.items ?? [];
      if (i.length !== 1) return i.length ? null : 0n;
      return this.constantInt(i[0] as X);
    }
    if (x0.t.k === 'class') {
      const u = this.attemptX(() => this.convertConstant(x0));
      if (!u) return null;
      x = u;
    } else x = this.fold(this.load(x0));
    if (x.k === 'int') return x.n as bigint;
    if (!isIntegral(x.t) && !isEnum(x.t)) return null;
    const r = this.runConstant(x);
    return r && r.k === 'int' ? (r.n as bigint) : null;
  }
  private convertConstant(x: X): X {
    const s = this.conversionFunctions(x.t.cls as ClassInfo).find((f) => isScalar(f.type.to as Type));
    if (!s) error(x.pos, 'not a constant');
    return this.convert(x, s.type.to as Type, x.pos);
  }
  constantOf(e: Expr, pos: Pos): bigint {
    const x = this.inUnevaluated(() => this.expr(e));
    const v = this.constantInt(x);
    if (v === null) {
      if (this.library()) refuse(pos, 'constant expression');
      this.refuseVariable(pos);
      if (x.k === 'load' && x.a?.k === 'var')
        error(pos, `the value of '${x.a.v?.name}' is not usable in a constant expression`);
      error(pos, 'expression is not a constant-expression');
    }
    return v;
  }
  library(): boolean {
    return this.scope.library;
  }
  templateValue(x: X, to0: Type, pos: Pos): Arg {
    let to = to0;
    if (to.k === 'auto' || x.k === 'noop') to = noRef(this.load(x).t).base;
    if (isIntegral(to) || isEnum(to)) {
      if (!isIntegral(noRef(x.t)) && !isEnum(noRef(x.t)) && x.t.k !== 'class')
        error(pos, `could not convert template argument from '${show(x.t)}' to '${show(to)}'`);
      const v = this.constantInt(this.load(x));
      if (v === null) error(pos, 'template argument is not a constant expression');
      const w = wrapTo(to, v);
      if (w !== v && to.k !== 'bool') error(pos, `narrowing conversion of '${v}' to '${show(to)}'`);
      return { k: 'value', v: w, t: to.base };
    }
    if (to.k === 'ptr' || to.isRef || to.k === 'memptr') {
      const c = this.convert(x, to, pos);
      const f = c.k === 'addr' ? c.a : c;
      if (f?.fn) return { k: 'object', e: c, key: `&f${f.fn.name}:${this.functionId(f.fn)}`, t: to };
      if (f?.k === 'var' && f.v) return { k: 'object', e: c, key: `&v${f.v.name}:${f.v.pos}`, t: to };
      if (c.k === 'memptr' && c.fld) return { k: 'object', e: c, key: `&m${c.fld.name}:${c.fld.pos}`, t: to };
      if (c.k === 'null') return { k: 'object', e: c, key: 'null', t: to };
    }
    refuse(pos, 'template argument', `non-type template argument of type '${show(to)}'`);
  }
  private fids = new Map<FuncInfo, number>();
  private functionId(f: FuncInfo): number {
    let n = this.fids.get(f);
    if (n === undefined) {
      n = this.fids.size;
      this.fids.set(f, n);
    }
    return n;
  }

  // ---- initialisation
  initialise(t: Type, init: InitArgs, pos: Pos, what: string): X {
    if (t.isRef) {
      if (init.k === 'none') error(pos, `'${what}' declared as reference but not initialized`);
      const x =
        init.k === 'copy' || init.k === 'list'
          ? init.x
          : init.args.length === 1
            ? (init.args[0] as X)
            : error(pos, `expression list treated as compound expression in initializer`);
      if (x.k === 'brace' && (x.items ?? []).length === 1 && init.k === 'list') {
        const it = (x.items as X[])[0] as X;
        if (it.k !== 'brace' && this.sequence(it, t)) return this.convert(it, t, pos);
      }
      return this.convert(x, t, pos);
    }
    const el = this.elementType(t);
    if (el.k === 'class') {
      const c = el.cls as ClassInfo;
      this.complete(c, pos);
      if (c.state === 'declared')
        error(pos, `variable '${show(unqualified(t))} ${what}' has initializer but incomplete type`);
      if (c.abstract) error(pos, `cannot declare variable '${what}' to be of abstract type '${c.fullName}'`);
    }
    switch (init.k) {
      case 'none':
        return this.defaultInit(t, pos, what);
      case 'copy': {
        const x = init.x;
        if (x.k === 'brace') return this.listInit(unqualified(t), x, pos, false);
        if (t.k === 'array') return this.arrayFrom(t, x, pos);
        if (t.k === 'class') {
          if (x.c === 2 && x.t.base === t.base) return x;
          if (x.t.k === 'class' && this.distance(x.t.cls as ClassInfo, t.cls as ClassInfo) >= 0)
            return this.construct(t.base, [x], pos, { explicit: false });
          return this.convert(x, t.base, pos);
        }
        return this.convert(x, t.base, pos);
      }
      case 'direct': {
        if (t.k === 'class') {
          const a = init.args[0];
          if (init.args.length === 1 && a && a.c === 2 && a.t.base === t.base && a.k !== 'brace') return a;
          return this.construct(t.base, init.args, pos, { explicit: true });
        }
        if (t.k === 'array') {
          if ((t.to as Type).base.k === 'char' && init.args.length === 1)
            return this.arrayFrom(t, init.args[0] as X, pos);
          return this.parenArray(t, init.args, pos);
        }
        if (!init.args.length) return this.valueInit(t, pos);
        if (init.args.length > 1) error(pos, `expression list treated as compound expression in initializer`);
        const a = init.args[0] as X;
        if (t.k === 'bool' && a.t.k === 'nullptr') return this.boolX(false, pos);
        const s = this.sequence(a, t.base, false, true);
        if (!s) this.conversionError(a, t, pos);
        return this.apply(a, t.base, s, pos);
      }
      case 'list':
        return this.listInit(unqualified(t), init.x, pos, true);
    }
  }
  private parenArray(t: Type, args: X[], pos: Pos): X {
    const b: X = { k: 'brace', t: VOID, c: 2, pos, items: args, brace: { k: 'brace', pos, items: [], end: pos } };
    return this.listInit(t, b, pos, true);
  }
  private arrayFrom(t: Type, x: X, pos: Pos): X {
    const e = (t.to as Type).base;
    if (x.k === 'str' && sizeOf(e) === sizeOf(x.t.to as Type)) {
      const len = x.t.n;
      if (t.n >= 0 && len > t.n) error(pos, `initializer-string for '${show(t)}' is too long`);
      return { k: 'str', t: t.n < 0 ? arrayOf(t.to as Type, len) : unqualified(t), c: 2, pos, str: x.str ?? [] };
    }
    if (x.t.k === 'array' && x.c === 2) return x;
    error(pos, `array must be initialized with a brace-enclosed initializer`);
  }
  defaultInit(t: Type, pos: Pos, what: string): X {
    const el = this.elementType(t);
    if (el.k === 'class') {
      const c = el.cls as ClassInfo;
      const f = this.pickCtor(c, [], pos, true);
      if (cvOf(t) & 1 && f.trivial && !this.hasInitialisers(c) && what) error(pos, `uninitialized 'const ${what}'`);
      if (f.trivial) return { k: 'uninit', t: unqualified(t), c: 2, pos };
      const one = this.ctorCall(c, f, [], pos);
      return t.k === 'array' ? this.eachElement(t, one, pos) : one;
    }
    if (el.isConst && what) error(pos, `uninitialized 'const ${what}'`);
    return { k: 'uninit', t: unqualified(t), c: 2, pos };
  }
  private hasInitialisers(c: ClassInfo): boolean {
    return c.fields.every((f) => (f.decl?.init.k ?? 'none') !== 'none') || c.fields.length === 0;
  }
  private eachElement(t: Type, one: X, pos: Pos): X {
    return {
      k: 'arrayinit',
      t: unqualified(t),
      c: 2,
      pos,
      a: one,
      type2: this.elementType(t),
      size: sizeOf(t) / sizeOf(this.elementType(t)),
    };
  }
  valueInit(t: Type, pos: Pos, base = false): X {
    const el = this.elementType(t);
    if (el.k === 'class') {
      const c = el.cls as ClassInfo;
      this.complete(c, pos);
      if (c.state === 'declared') error(pos, `invalid use of incomplete type '${c.key} ${c.fullName}'`);
      if (c.abstract && !base) error(pos, `invalid cast to abstract class type '${c.fullName}'`);
      const f = this.pickCtor(c, [], pos, true);
      if (f.trivial) return { k: 'zero', t: unqualified(t), c: 2, pos };
      const one = {
        ...this.ctorCall(c, f, [], pos),
        flag: f.implicit || (f.defaulted && f.decl?.special === 'default'),
      };
      return t.k === 'array' ? this.eachElement(t, one, pos) : one;
    }
    if (t.k === 'array') return { k: 'zero', t: unqualified(t), c: 2, pos };
    if (t.isRef) error(pos, `value-initialization of reference type '${show(t)}'`);
    if (t.k === 'void') return this.voidX(pos);
    if (isFloating(t)) return { k: 'float', t: t.base, c: 2, pos, f: 0 };
    if (isIntegral(t) || isEnum(t)) return { k: 'int', t: t.base, c: 2, pos, n: 0n };
    if (t.k === 'memptr') return { k: 'memptr', t: t.base, c: 2, pos };
    if (t.k === 'func') error(pos, `invalid use of function type`);
    return { k: 'null', t: t.base, c: 2, pos };
  }
  pickCtor(c: ClassInfo, args: X[], pos: Pos, explicit: boolean): FuncInfo {
    return this.resolveCtor(c, args, pos, explicit).f;
  }
  private resolveCtor(c: ClassInfo, args: X[], pos: Pos, explicit: boolean): { f: FuncInfo } {
    this.complete(c, pos);
    const cands = [...c.ctors.filter((f) => explicit || !f.explicit), ...c.ctorTemplates];
    const v = this.resolve(cands, args, null, pos, `${c.fullName}::${c.name}`);
    if (!explicit && v.f.explicit)
      error(pos, `converting to '${c.fullName}' from initializer list would use explicit constructor`);
    this.checkAccess(v.f.access, c, c, pos, `${c.fullName}::${c.name}(...)`);
    return { f: v.f };
  }
  /** a constructor call with its arguments converted */
  ctorCall(c: ClassInfo, f: FuncInfo, args: X[], pos: Pos): X {
    this.useFunction(f, pos);
    this.checkAccess(f.access, c, c, pos, `${c.fullName}::${c.name}(...)`);
    if (!this.unevaluated && c.dtor && !c.dtor.trivial) this.useDtor(c, pos);
    return { k: 'ctor', t: c.type, c: 2, pos, fn: f, cls: c, args: this.arguments(f, args, pos) };
  }
  useDtor(c: ClassInfo, pos: Pos): void {
    const d = c.dtor;
    if (!d) return;
    if (d.deleted) this.useOfDeleted(d, pos);
    this.checkAccess(d.access, c, c, pos, `${c.fullName}::~${c.name}()`);
    this.use(d);
  }
  construct(t: Type, args: X[], pos: Pos, opts: { explicit?: boolean; base?: boolean } = {}): X {
    const c = t.cls as ClassInfo;
    this.complete(c, pos);
    if (c.state === 'declared') error(pos, `invalid use of incomplete type '${c.key} ${c.fullName}'`);
    if (c.abstract && !opts.base) error(pos, `invalid new-expression of abstract class type '${c.fullName}'`);
    const a = args[0];
    if (!args.length) return this.valueInit(t, pos, opts.base);
    // C++20: aggregates may be initialised with parentheses
    if (
      c.aggregate &&
      opts.explicit &&
      !(args.length === 1 && a && a.k !== 'brace' && a.t.k === 'class' && this.distance(a.t.cls as ClassInfo, c) >= 0)
    ) {
      const cands = [...c.ctors];
      const vs = this.viable(cands, args, null, {});
      if (!vs.length) {
        const b: X = {
          k: 'brace',
          t: VOID,
          c: 2,
          pos,
          items: args,
          paren: true,
          brace: { k: 'brace', pos, items: [], end: pos },
        };
        return this.aggregateInit(t, b, pos);
      }
    }
    const { f } = this.resolveCtor(c, args, pos, opts.explicit ?? true);
    if (f.trivial && args.length === 1 && (f.type.params ?? []).length === 1) {
      const g = this.convert(a as X, (f.type.params as Type[])[0] as Type, pos);
      if (!this.unevaluated && c.dtor && !c.dtor.trivial) this.useDtor(c, pos);
      return { k: 'copy', t: c.type, c: 2, pos, a: g };
    }
    return this.ctorCall(c, f, args, pos);
  }
  /** converted arguments of a call, defaults added */
  arguments(f: FuncInfo, args: X[], pos: Pos): X[] {
    const ps = f.type.params ?? [];
    const out: X[] = [];
    for (let i = 0; i < Math.max(ps.length, args.length); i++) {
      const p = ps[i];
      const a = args[i];
      if (!p) {
        out.push(this.promoteVariadic(a as X, f.name));
        continue;
      }
      if (a) {
        out.push(this.convert(a, p, a.pos));
        continue;
      }
      out.push(this.defaultArgument(f, i, p, pos));
    }
    return out;
  }
  promoteVariadic(a: X, _name: string): X {
    const v = this.load(a);
    if (v.t.k === 'float') return this.toScalar(v, DOUBLE);
    if (isIntegral(v.t) || isEnum(v.t)) return this.toScalar(v, promoted(v.t));
    if (v.t.k === 'nullptr') return this.toScalar(v, pointerTo(VOID));
    if (v.t.k === 'class') {
      if (!this.trivialCopy(v.t))
        error(a.pos, `cannot pass object of non-trivially-copyable type '${show(v.t)}' through '...'`);
      refuse(a.pos, 'class object through ...');
    }
    return v;
  }
  private defaultArgument(f: FuncInfo, i: number, p: Type, pos: Pos): X {
    const src = f.inherited ?? f;
    const params = src.params;
    let k = i;
    // packs before it shift positions
    const pack = params.findIndex((q) => q.pack || q.type.k === 'pack');
    if (pack >= 0 && i > pack) k = i - ((f.type.params ?? []).length - params.length);
    const d = params[k]?.def;
    if (!d) error(pos, `too few arguments to function '${f.name}'`);
    const scope = src.cls && src.scope === src.cls.scope ? src.cls.scope : src.scope;
    const cached = this.fn;
    const x = this.inDefault(src, scope, () => this.convert(this.expr(d), p, pos));
    void cached;
    return this.rebase(x, pos);
  }
  private inDefault<T>(f: FuncInfo, scope: Scope, g: () => T): T {
    const s = this.scope;
    this.scope = scope;
    const fn = this.fn;
    try {
      void f;
      return g();
    } finally {
      this.scope = s;
      this.fn = fn;
    }
  }
  /** a default argument's code belongs to the line of the call */
  private rebase(x: X, _pos: Pos): X {
    return x;
  }

  call(f: FuncInfo, obj: X | null, args: X[], pos: Pos, virt = false, _naming: ClassInfo | null = null): X {
    if (!f.retKnown) this.deduceReturn(f);
    if (f.broken) throw new Poisoned(f.broken);
    this.useFunction(f, pos);
    const converted = this.arguments(f, args, pos);
    const ret = f.type.to as Type;
    const c = ret.k === 'lref' ? 0 : ret.k === 'rref' ? ((ret.to as Type).k === 'func' ? 0 : 1) : 2;
    const t = noRef(ret);
    if (c === 2 && t.k === 'class') {
      this.needComplete(t, pos, `invalid use of incomplete type '%'`);
      if (!this.unevaluated && t.cls?.dtor && !t.cls.dtor.trivial) this.useDtor(t.cls, pos);
    }
    let o: X | undefined;
    if (f.cls && !f.isStatic && f.kind !== 'ctor') {
      if (!obj) error(pos, `cannot call member function '${f.cls.fullName}::${f.name}' without object`);
      if (obj.t.cls && obj.t.cls !== f.cls && this.basesOf(obj.t.cls, f.cls) > 1)
        error(pos, `request for member '${f.name}' is ambiguous`);
      o = this.upcastX(obj.c === 2 ? this.materialise(obj) : obj, qualify(f.cls.type, cvOf(obj.t)), pos);
    } else if (obj && f.isStatic && this.hasEffects(obj)) {
      return {
        k: 'comma',
        t,
        c: c as X['c'],
        pos,
        a: obj,
        b: { k: 'call', t, c: c as X['c'], pos, fn: f, args: converted },
      };
    }
    const k = virt && f.isVirtual && o ? 'vcall' : 'call';
    const x: X = { k, t: c === 2 && isScalar(t) ? t.base : t, c: c as X['c'], pos, fn: f, args: converted };
    if (o) x.a = o;
    return x;
  }
  hasEffects(x: X): boolean {
    return !(
      x.k === 'var' ||
      (x.k === 'member' && x.a !== undefined && !this.hasEffects(x.a)) ||
      (x.k === 'deref' && x.a !== undefined && !this.hasEffects(x.a)) ||
      (x.k === 'load' && x.a !== undefined && !this.hasEffects(x.a)) ||
      x.k === 'int' ||
      x.k === 'this'
    );
  }

  /** list-initialisation; x is a braced list */
  listInit(t: Type, x: X, pos: Pos, direct: boolean): X {
    const items = x.items ?? [];
    const designated = (x.brace?.items ?? []).some((i) => i.name);
    if (t.isRef) {
      const inner = t.to as Type;
      if (items.length === 1 && items[0]?.k !== 'brace' && this.sequence(items[0] as X, t))
        return this.convert(items[0] as X, t, pos);
      return this.materialise(this.listInit(unqualified(inner), x, pos, direct));
    }
    if (t.k === 'class') {
      const c = t.cls as ClassInfo;
      this.complete(c, pos);
      if (c.state === 'declared') error(pos, `invalid use of incomplete type '${c.key} ${c.fullName}'`);
      if (c.abstract && !this.baseInit) error(pos, `invalid abstract type '${c.fullName}'`);
      const first = items[0];
      if (c.aggregate) {
        if (
          items.length === 1 &&
          !designated &&
          first &&
          first.k !== 'brace' &&
          first.t.k === 'class' &&
          this.distance(first.t.cls as ClassInfo, c) >= 0
        ) {
          if (first.c === 2 && first.t.base === t.base) return first;
          return this.construct(t, [first], pos, { explicit: direct });
        }
        return this.aggregateInit(t, x, pos);
      }
      if (designated) error(pos, `designated initializers cannot be used with a non-aggregate type '${c.fullName}'`);
      const list = this.isInitList(t);
      if (list) return this.initializerList(t, list, items, pos);
      if (!items.length) {
        const d = this.defaultCtor(c);
        if (d) return this.valueInit(t, pos);
      }
      if (items.length === 1 && first && first.k !== 'brace' && first.c === 2 && first.t.base === t.base) return first;
      const f = this.chooseListCtor(c, x, items, direct);
      if (!f) error(pos, `no matching constructor for '${c.fullName}'`);
      if (f.deleted) this.useOfDeleted(f, pos);
      if (f.explicit && !direct)
        error(
          pos,
          `converting to '${c.fullName}' from initializer list would use explicit constructor '${c.fullName}::${c.name}(...)'`,
        );
      const p0 = f.type.params?.[0];
      if (
        p0 &&
        f.minArgs <= 1 &&
        this.isInitList(noRef(p0)) !== null &&
        this.sequence(x, p0)?.list !== undefined &&
        !(items.length === 1 && first && first.k !== 'brace' && this.isInitList(noRef(first.t)) !== null && false)
      ) {
        const asList = this.sequence(x, p0);
        if (asList) return this.ctorCall(c, f, [x], pos);
      }
      for (let i = 0; i < items.length; i++) {
        const p = f.type.params?.[i];
        if (p) this.checkNarrowing(items[i] as X, p);
      }
      if (f.trivial && items.length === 1 && (f.type.params ?? []).length === 1)
        return {
          k: 'copy',
          t: c.type,
          c: 2,
          pos,
          a: this.convert(first as X, (f.type.params as Type[])[0] as Type, pos),
        };
      return this.ctorCall(c, f, items, pos);
    }
    if (t.k === 'array') return this.aggregateInit(t, x, pos);
    if (t.k === 'auto') error(pos, 'unable to deduce from brace-enclosed initializer list');
    if (!items.length) return this.valueInit(t, pos);
    if (items.length > 1) error(pos, `scalar object requires one element in initializer`);
    const it = items[0] as X;
    if (it.k === 'brace') return this.listInit(t, it, pos, direct);
    this.checkNarrowing(it, t);
    if (direct && isEnum(t) && t.enm?.fixed && isIntegral(noRef(it.t)))
      return this.toScalar(this.toScalar(it, t.enm.under), t);
    return this.convert(it, t.base, it.pos);
  }
  checkNarrowing(x: X, to: Type): void {
    if (x.k === 'brace' || x.k === 'set' || !this.narrows(x, to)) return;
    // g++ gives an error for constants, only a warning elsewhere
    const c = this.fold(this.load(x));
    const isConst = c.k === 'int' || c.k === 'float';
    if (isConst || this.sfinae || true) {
      if (!isConst && !this.sfinae) {
        const from = x.t.base,
          t = noRef(to);
        const warnOnly = isIntegral(from) || isFloating(from);
        if (warnOnly && this.narrowingIsWarning(from, t)) return;
      }
      error(x.pos, `narrowing conversion of '${show(x.t)}' to '${show(noRef(to))}'`);
    }
  }
  /** g++ 12 reports narrowing of non-constants with -Wnarrowing: an error only for constants, a warning otherwise */
  private narrowingIsWarning(_from: Type, _to: Type): boolean {
    return true;
  }
  private initializerList(t: Type, el: Type, items: X[], pos: Pos): X {
    const arr = arrayOf(unqualified(el), items.length);
    const inits = items.map((it, i) => {
      this.checkNarrowing(it, el);
      return {
        off: i * sizeOf(el),
        t: unqualified(el),
        x:
          el.k === 'class'
            ? this.initialise(unqualified(el), { k: 'copy', x: it }, it.pos, '')
            : this.convert(it, unqualified(el), it.pos),
      };
    });
    if (!this.unevaluated && el.cls) this.useDtorOf(el, pos);
    return { k: 'ilist', t, c: 2, pos, a: { k: 'agg', t: arr, c: 2, pos, inits }, size: items.length };
  }
  useDtorOf(t: Type, pos: Pos): void {
    const e = this.elementType(t);
    if (e.k === 'class' && e.cls) {
      this.complete(e.cls, pos);
      if (e.cls.dtor && !e.cls.dtor.trivial) this.useDtor(e.cls, pos);
    }
  }
  /** aggregate initialisation with brace elision and designators */
  private aggregateInit(t: Type, x: X, pos: Pos): X {
    const cursor = { items: x.items ?? [], i: 0 };
    const r = this.aggregate(t, cursor, x, pos, true);
    if (cursor.i < cursor.items.length)
      error((cursor.items[cursor.i] as X).pos, `too many initializers for '${show(t)}'`);
    return r;
  }
  private aggregate(t: Type, cur: { items: X[]; i: number }, x: X, pos: Pos, top: boolean): X {
    const inits: NonNullable<X['inits']> = [];
    if (t.k === 'array') {
      const el = t.to as Type;
      const first = cur.items[cur.i];
      if (
        first &&
        first.k === 'str' &&
        cur.items.length - cur.i >= 1 &&
        isIntegral(el) &&
        top &&
        cur.items.length === 1
      ) {
        cur.i++;
        return this.arrayFrom(t, first, pos);
      }
      let n = 0;
      while (cur.i < cur.items.length && (t.n < 0 || n < t.n)) {
        inits.push({ off: n * sizeOf(el), t: unqualified(el), x: this.element(unqualified(el), cur, pos) });
        n++;
      }
      const total = t.n < 0 ? n : t.n;
      const r: X = { k: 'agg', t: arrayOf(unqualified(el), total), c: 2, pos, inits };
      this.useDtorOf(el, pos);
      if (n < total) r.rest = { from: n, n: total - n, x: this.emptyInit(unqualified(el), pos) };
      return r;
    }
    const c = t.cls as ClassInfo;
    const designators = x.brace?.items ?? [];
    const byName = top && designators.some((d) => d.name);
    for (const b of c.bases) {
      if (cur.i < cur.items.length && !byName)
        inits.push({ off: b.offset, t: b.cls.type, x: this.element(b.cls.type, cur, pos) });
      else inits.push({ off: b.offset, t: b.cls.type, x: this.emptyInit(b.cls.type, pos) });
    }
    if (c.isUnion) {
      const name = byName ? designators[0]?.name : undefined;
      const f = name ? c.fields.find((q) => q.name === name) : c.fields[0];
      if (name && !f) error(pos, `'${c.fullName}' has no non-static data member named '${name}'`);
      if (f) {
        if (cur.i < cur.items.length) inits.push({ off: 0, t: unqualified(f.type), x: this.element(f.type, cur, pos) });
        else {
          const dflt = c.fields.find((q) => q.decl && q.decl.init.k !== 'none') ?? f;
          inits.push({
            off: 0,
            t: unqualified(dflt.type),
            x: this.fieldDefault(dflt, pos) ?? this.emptyInit(unqualified(dflt.type), pos),
          });
        }
      }
      return { k: 'agg', t, c: 2, pos, inits };
    }
    if (byName) {
      let last = -1;
      for (const d of designators) {
        const i = c.fields.findIndex((f) => f.name === d.name);
        if (i < 0) error(d.pos, `'${c.fullName}' has no non-static data member named '${d.name}'`);
        if (i <= last)
          error(
            d.pos,
            `designator order for field '${c.fullName}::${d.name}' does not match declaration order in '${c.fullName}'`,
          );
        last = i;
      }
    }
    for (const f of c.fields) {
      if (f.bits >= 0 && !f.name) continue;
      const ft = f.type.isRef ? f.type : unqualified(f.type);
      let v: X | null = null;
      if (byName) {
        const d = designators.findIndex((q) => q.name === f.name);
        if (d >= 0) {
          const one = { items: [cur.items[d] as X], i: 0 };
          v = this.element(ft, one, pos);
          cur.i++;
        }
      } else if (cur.i < cur.items.length) v = this.element(ft, cur, pos);
      v ??= this.fieldDefault(f, pos);
      if (!v && ft.isRef) error(pos, `member '${c.fullName}::${f.name}' is uninitialized reference`);
      inits.push({ off: f.offset, t: ft, x: v ?? this.emptyInit(ft, pos), fld: f });
    }
    this.useDtorOf(t, pos);
    return { k: 'agg', t, c: 2, pos, inits };
  }
  private emptyInit(t: Type, pos: Pos): X {
    return t.k === 'class' || t.k === 'array'
      ? this.listInit(
          t,
          { k: 'brace', t: VOID, c: 2, pos, items: [], brace: { k: 'brace', pos, items: [], end: pos } },
          pos,
          false,
        )
      : this.valueInit(t, pos);
  }
  /** one element, taking the next item or, by brace elision, several */
  private element(t: Type, cur: { items: X[]; i: number }, pos: Pos): X {
    const it = cur.items[cur.i] as X;
    if (t.isRef) {
      cur.i++;
      return this.initialise(t, it.k === 'brace' ? { k: 'list', x: it } : { k: 'copy', x: it }, it.pos, '');
    }
    if (it.k === 'brace') {
      cur.i++;
      return this.listInit(t, it, it.pos, false);
    }
    if (t.k === 'array') {
      if (it.k === 'str' && isIntegral(t.to as Type)) {
        cur.i++;
        return this.arrayFrom(t, it, it.pos);
      }
      return this.aggregate(t, cur, it, pos, false);
    }
    if (t.k === 'class') {
      const c = t.cls as ClassInfo;
      this.complete(c, pos);
      const s = this.sequence(it, t);
      if (s) {
        cur.i++;
        return this.initialise(t, { k: 'copy', x: it }, it.pos, '');
      }
      if (c.aggregate) return this.aggregate(t, cur, it, pos, false);
      cur.i++;
      return this.convert(it, t, it.pos);
    }
    cur.i++;
    this.checkNarrowing(it, t);
    return this.convert(it, t.base, it.pos);
  }
  /** a default member initialiser, checked in its class */
  fieldDefault(f: Field, pos: Pos): X | null {
    if (!f.decl) return f.init;
    const init = f.decl.init;
    if (init.k === 'none') return null;
    return this.inMember(f.cls, () => {
      const t = f.type.isRef ? f.type : f.type;
      const x =
        init.k === 'copy'
          ? this.initialise(t, { k: 'copy', x: this.expr(init.e) }, init.pos, f.name)
          : init.k === 'brace'
            ? this.initialise(t, { k: 'list', x: this.expr(init.e) }, init.pos, f.name)
            : this.initialise(t, { k: 'direct', args: init.args.map((a) => this.expr(a)) }, init.pos, f.name);
      void pos;
      return x;
    });
  }
  abstract inMember<T>(c: ClassInfo, f: () => T): T;
  braceX(e: BraceExpr, items: X[]): X {
    return { k: 'brace', t: VOID, c: 2, pos: e.pos, items, brace: e };
  }
}
void CHAR;
void FLOAT;
void INT;
void commonArithmetic;
void constOf;
void isArithmetic;
void lrefTo;
void TemplateInfo;
export type { NamePart };
