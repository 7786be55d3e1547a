// Implicit conversions and overload resolution ([conv], [over]).
import type { Expr, FuncDecl, NamePart, Param } from './ast.ts';
import { CompileError, error, refuse, type Pos } from './diagnose.ts';
import type { ClassInfo, Scope, TemplateInfo } from './entities.ts';
import { FuncInfo, type Entity } from './entities.ts';
import { SemaClasses } from './sema-classes.ts';
import type { OverloadSet, X } from './typed.ts';
import {
  type Type,
  AUTO,
  BOOL,
  DOUBLE,
  INT,
  NULLPTR,
  ULONG,
  VOID,
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
  regOf,
  rrefTo,
  show,
  sizeOf,
  unqualified,
  wrapTo,
  BRACED,
  arrayOf,
} from './types.ts';

/** An implicit conversion sequence. rank: 0 exact, 1 promotion, 2 conversion, 3 user-defined, 4 ellipsis. */
export interface Conv {
  rank: number;
  dist: number;
  ref: '' | 'l' | 'r';
  to: Type;
  user: FuncInfo | null;
  second: Conv | null;
  list: boolean;
  qual: number;
  toBool: boolean;
  lvalueFn?: boolean;
  ambiguous?: boolean;
  objectNoRef?: boolean;
}
const conv = (rank: number, to: Type, more: Partial<Conv> = {}): Conv => ({
  rank,
  dist: 0,
  ref: '',
  to,
  user: null,
  second: null,
  list: false,
  qual: 0,
  toBool: false,
  ...more,
});

export interface Viable {
  f: FuncInfo;
  convs: (Conv | null)[];
  obj: Conv | null;
  reversed: boolean;
  rewritten: boolean;
}

/** library functions whose overload sets we have whole */
const COMPLETE = new Set([
  'push_back',
  'push_front',
  'push',
  'pop_back',
  'pop_front',
  'pop',
  'at',
  'resize',
  'reserve',
  'size',
  'empty',
  'front',
  'back',
  'top',
  'stoi',
  'stol',
  'stod',
  'substr',
  'clear',
  'printf',
  'strlen',
  'strcpy',
  'malloc',
  'free',
  'release',
  'get',
]);

const ORDERED = ['map', 'multimap', 'set', 'multiset'];
const SEQUENCES = ['vector', 'deque', 'list'];
const UNORDERED = ['unordered_map', 'unordered_multimap', 'unordered_set', 'unordered_multiset'];
/** member functions of containers all of whose overloads are modelled, by name */
const CONTAINER_COMPLETE = new Map<string, ReadonlySet<string>>([
  ['operator[]', new Set(['map', 'unordered_map', 'vector', 'deque', 'array'])],
  ...['find', 'count', 'contains', 'insert', 'erase'].map((n): [string, ReadonlySet<string>] => [
    n,
    new Set(
      n === 'insert'
        ? SEQUENCES
        : n === 'erase'
          ? [...ORDERED, ...UNORDERED, ...SEQUENCES]
          : [...ORDERED, ...UNORDERED],
    ),
  ]),
]);
/** members that no class of the library has for const objects */
const CHANGES = new Set(
  (
    'push_back push_front push pop_back pop_front pop emplace emplace_back emplace_front emplace_hint try_emplace insert ' +
    'insert_or_assign erase clear resize reserve shrink_to_fit assign append sort reverse merge splice remove remove_if ' +
    'extract operator+= operator++ operator--'
  ).split(' '),
);
export abstract class SemaConvert extends SemaClasses {
  abstract initialise(t: Type, init: InitArgs, pos: Pos, what: string): X;
  abstract call(f: FuncInfo, obj: X | null, args: X[], pos: Pos, virt?: boolean, naming?: ClassInfo | null): X;
  abstract construct(t: Type, args: X[], pos: Pos, opts?: { explicit?: boolean; list?: boolean; base?: boolean }): X;
  abstract listInit(t: Type, brace: X, pos: Pos, direct: boolean): X;
  abstract materialise(x: X): X;
  abstract load(x: X): X;
  abstract fold(x: X): X;

  distance(from: ClassInfo, to: ClassInfo): number {
    if (from === to) return 0;
    this.complete(from, from.pos);
    let best = -1;
    for (const b of from.bases) {
      const d = this.distance(b.cls, to);
      if (d >= 0 && (best < 0 || d + 1 < best)) best = d + 1;
    }
    return best;
  }
  isNullConstant(x: X): boolean {
    return (
      x.t.k === 'nullptr' ||
      (x.k === 'int' && x.n === 0n && x.c === 2 && isIntegral(x.t) && x.t.k !== 'bool' && !!x.flag)
    );
  }

  /** standard conversion between object types; x gives the category */
  standard(x: X, from0: Type, to0: Type): Conv | null {
    const to = to0.base;
    let from = from0;
    let exactQual = 0;
    if (from.k === 'array' && to.k !== 'array') from = pointerTo(from.to as Type);
    else if (from.k === 'func') from = pointerTo(from);
    from = from.k === 'array' ? from : from.base;
    if (from === to) return conv(0, to0, { qual: exactQual });
    if (isArithmetic(from) || isEnum(from)) {
      if (isScoped(from)) return null;
      if (isArithmetic(to)) {
        if (isIntegral(from) || isEnum(from)) {
          if (to === promoted(from) && to !== from) return conv(1, to0);
          if (isEnum(from) && from.enm && from.enm.fixed && to === from.enm.under) return conv(1, to0);
        }
        if (from.k === 'float' && to.k === 'double') return conv(1, to0);
        return conv(2, to0, { toBool: false });
      }
    }
    if (to.k === 'bool') {
      if (from.k === 'ptr' || from.k === 'memptr') return conv(2, to0, { toBool: true });
      return null;
    }
    if (to.k === 'nullptr') return x.k === 'int' && this.isNullConstant(x) ? conv(2, to0) : null;
    if (to.k === 'ptr') {
      if (this.isNullConstant(x) || from.k === 'nullptr') return conv(2, to0);
      if (from.k !== 'ptr') return null;
      const a = from.to as Type,
        b = to.to as Type;
      if (unqualified(a) === unqualified(b)) {
        if ((cvOf(a) & ~cvOf(b)) === 0) {
          exactQual = cvOf(a) === cvOf(b) ? 0 : 1;
          return conv(0, to0, { qual: exactQual });
        }
        // a string literal as char*: g++ only warns
        if (x.k === 'str' && b.k === 'char' && cvOf(b) === 0) return conv(2, to0);
        return null;
      }
      if ((cvOf(a) & ~cvOf(b)) !== 0) return null;
      if (b.k === 'void') {
        if (a.k === 'func') return null;
        return conv(2, to0, { dist: 100, qual: cvOf(a) === cvOf(b) ? 0 : 1 });
      }
      if (a.k === 'class' && b.k === 'class') {
        const d = this.distance(a.cls as ClassInfo, b.cls as ClassInfo);
        if (d > 0) return conv(2, to0, { dist: d, qual: cvOf(a) === cvOf(b) ? 0 : 1 });
        return null;
      }
      if (
        a.k === 'func' &&
        b.k === 'func' &&
        a.noexc &&
        !b.noexc &&
        a.to === b.to &&
        a.params?.length === b.params?.length &&
        (a.params ?? []).every((p, i) => p === (b.params ?? [])[i])
      )
        return conv(0, to0);
      if (a.k === 'array' && b.k === 'array' && b.n === -1 && a.to === b.to) return conv(0, to0);
      // multi-level qualification
      if (this.similar(a, b) && this.qualifiable(a, b, true)) return conv(0, to0, { qual: 1 });
      return null;
    }
    if (to.k === 'memptr') {
      if (this.isNullConstant(x) || from.k === 'nullptr') return conv(2, to0);
      if (from.k === 'memptr') {
        const same =
          from.to === to.to ||
          ((from.to as Type).k === 'func' &&
            (to.to as Type).k === 'func' &&
            (from.to as Type).to === (to.to as Type).to &&
            (from.to as Type).noexc &&
            (from.to as Type).fcv === (to.to as Type).fcv &&
            ((from.to as Type).params ?? []).every((p, i) => p === ((to.to as Type).params ?? [])[i]));
        if (same) {
          const d = this.distance(to.cls as ClassInfo, from.cls as ClassInfo);
          if (d >= 0) return conv(d === 0 ? 0 : 2, to0, { dist: d });
        }
      }
      return null;
    }
    if (from.k === 'class' && to.k === 'class') {
      const d = this.distance(from.cls as ClassInfo, to.cls as ClassInfo);
      if (d > 0) return conv(2, to0, { dist: d });
    }
    return null;
  }
  private similar(a: Type, b: Type): boolean {
    if (a.k === 'ptr' && b.k === 'ptr') return this.similar(a.to as Type, b.to as Type);
    return unqualified(a) === unqualified(b);
  }
  private qualifiable(a: Type, b: Type, constSoFar: boolean): boolean {
    const ca = cvOf(a),
      cb = cvOf(b);
    if ((ca & ~cb) !== 0) return false;
    if (ca !== cb && !constSoFar) return false;
    if (a.k === 'ptr' && b.k === 'ptr')
      return this.qualifiable(a.to as Type, b.to as Type, constSoFar && (cb & 1) !== 0);
    return true;
  }
  related(to: Type, from: Type): number {
    const a = unqualified(to),
      b = unqualified(from);
    if (a === b) return 0;
    if (a.k === 'array' && b.k === 'array' && a.to === b.to && a.n === -1) return 0;
    if (
      a.k === 'func' &&
      b.k === 'func' &&
      b.noexc &&
      a.to === b.to &&
      (a.params ?? []).length === (b.params ?? []).length &&
      (a.params ?? []).every((p, i) => p === (b.params ?? [])[i])
    )
      return 0;
    if (a.k === 'class' && b.k === 'class') return this.distance(b.cls as ClassInfo, a.cls as ClassInfo);
    return -1;
  }
  /** the implicit conversion sequence from x to a type, or null */
  sequence(x: X, to: Type, noUser = false, explicitOk = false): Conv | null {
    if (to.k === 'auto') return conv(0, to);
    if (x.k === 'brace') return this.listSequence(x, to);
    if (x.k === 'set') {
      const f = this.chooseOverload(x.set as OverloadSet, to);
      if (f) return conv(0, to);
      const t1 = noRef(to);
      const one = (x.set as OverloadSet).cands;
      if (t1.k === 'bool' && to.k !== 'lref' && one.length === 1 && one[0] instanceof FuncInfo && !one[0].cls)
        return conv(2, to);
      if (t1.k !== 'class' || noUser || (to.k === 'lref' && !t1.isConst)) return null;
      const s = this.userConversion(x, unqualified(t1), explicitOk);
      if (!s || !to.isRef) return s;
      return { ...s, to, second: { ...(s.second ?? conv(0, to)), ref: to.k === 'lref' ? 'l' : 'r' } };
    }
    if (to.isRef) {
      const t1 = to.to as Type;
      const d = this.related(t1, x.t);
      const compatible = d >= 0 && (cvOf(x.t) & ~cvOf(t1)) === 0;
      if (to.k === 'lref') {
        if (x.c === 0 && compatible && !x.bitfield)
          return conv(d === 0 ? 0 : 2, to, { dist: d, ref: 'l', qual: cvOf(t1) === cvOf(x.t) ? 0 : cvOf(t1) });
        if (x.c === 1 && compatible && t1.k === 'func') return conv(0, to, { ref: 'l' });
        if (!noUser && x.t.k === 'class' && d < 0) {
          const u = this.conversionTo(x, to, explicitOk);
          if (u) return u;
        }
        if (!t1.isConst || t1.cv & 2) return null;
        if (compatible && (x.c !== 0 || !!x.bitfield))
          return conv(d === 0 ? 0 : 2, to, { dist: d, ref: 'l', qual: cvOf(t1) === cvOf(x.t) ? 0 : cvOf(t1) });
      } else {
        if (compatible && (x.c !== 0 || t1.k === 'func'))
          return conv(d === 0 ? 0 : 2, to, { dist: d, ref: 'r', qual: cvOf(t1) === cvOf(x.t) ? 0 : cvOf(t1) });
        if (!noUser && x.t.k === 'class' && d < 0) {
          const u = this.conversionTo(x, to, explicitOk);
          if (u) return u;
        }
        if (d >= 0 && x.c === 0) return null;
      }
      if (d >= 0 && !compatible) return null;
      // a temporary
      const s = this.sequence(x, unqualified(t1), noUser, explicitOk);
      if (!s) return null;
      if (s.user) return { ...s, to, second: { ...(s.second ?? conv(0, to)), ref: to.k === 'lref' ? 'l' : 'r' } };
      return { ...s, to, ref: to.k === 'lref' ? 'l' : 'r', qual: 0 };
    }
    if (x.t.k === 'void') return null;
    const s = this.standard(x, x.t, to);
    if (s) {
      if (to.k === 'class') {
        // initialised by a constructor of the class; identity or derived-to-base
        return s;
      }
      return s;
    }
    if (noUser) return null;
    return this.userConversion(x, to, explicitOk);
  }
  private converting = 0;
  userConversion(x: X, to: Type, explicitOk: boolean): Conv | null {
    if (this.converting > 12) return null;
    this.converting++;
    try {
      const found: Conv[] = [];
      if (to.k === 'class') {
        const c = to.cls as ClassInfo;
        this.complete(c, x.pos);
        if (c.state === 'complete') {
          const cands: (FuncInfo | TemplateInfo)[] = [
            ...c.ctors.filter((f) => explicitOk || !f.explicit),
            ...c.ctorTemplates,
          ];
          const vs = this.viable(cands, [x], null, { noUser: true, noExplicit: !explicitOk });
          const best = this.best(vs, [x]);
          if (best) {
            const k = best.convs[0] as Conv;
            found.push(conv(3, to, { user: best.f, second: k }));
          } else if (vs.length) return conv(3, to, { ambiguous: true, user: (vs[0] as Viable).f });
        }
      }
      if (x.t.k === 'class') {
        const u = this.conversionTo(x, to, explicitOk);
        if (u) found.push(u);
      }
      if (!found.length) return null;
      if (found.length > 1) {
        // constructor and conversion function both fit: the better second step decides, else ambiguous
        return found[0] as Conv;
      }
      return found[0] as Conv;
    } finally {
      this.converting--;
    }
  }
  conversionFunctions(c: ClassInfo): FuncInfo[] {
    this.complete(c, c.pos);
    const out = c.conversions.slice();
    for (const b of c.bases)
      for (const f of this.conversionFunctions(b.cls)) if (!out.some((o) => o.type.to === f.type.to)) out.push(f);
    return out;
  }
  /** by a conversion function of a class */
  conversionTo(x: X, to: Type, explicitOk: boolean): Conv | null {
    const c = x.t.cls as ClassInfo;
    const fs = this.conversionFunctions(c).slice();
    const target = to.isRef ? (to.to as Type) : to;
    for (const t of c.convTemplates) {
      const d = t.decl as FuncDecl;
      const b: Map<string, import('./entities.ts').Arg> = new Map();
      if (
        this.deduce(
          d.type.ret.k === 'ref' ? d.type.ret.to : d.type.ret,
          unqualified(target),
          t.params.params,
          b,
          t.scope,
        )
      ) {
        const g = this.deduceCall(
          t,
          t.params.params.map((p) => b.get(p.name)).filter((a): a is import('./entities.ts').Arg => !!a),
          null,
          null,
        );
        if (g) fs.push(g);
      }
    }
    const opts: { f: FuncInfo; second: Conv; obj: Conv }[] = [];
    for (const f of fs) {
      if (f.explicit && !explicitOk) continue;
      const obj = this.objectConv(x, f);
      if (!obj) continue;
      if (!f.retKnown) this.deduceReturn(f);
      const rt = f.type.to as Type;
      const r: X = { k: 'noop', t: noRef(rt), c: rt.k === 'lref' ? 0 : rt.k === 'rref' ? 1 : 2, pos: x.pos };
      const second = this.sequence(r, to, true);
      if (!second) continue;
      if (f.explicit && explicitOk && second.rank > 0 && to.k !== 'bool' && second.dist === 0 && !to.isRef) {
        if (noRef(rt).base !== target.base) continue;
      }
      opts.push({ f, second, obj });
    }
    if (!opts.length) return null;
    let best = opts[0] as { f: FuncInfo; second: Conv; obj: Conv };
    let ambiguous = false;
    for (const o of opts.slice(1)) {
      const q = this.compareConv(o.obj, best.obj),
        s = this.compareConv(o.second, best.second);
      if (q > 0 || (q === 0 && s > 0)) {
        best = o;
        ambiguous = false;
      } else if (q === 0 && s === 0) ambiguous = true;
    }
    return conv(3, to, { user: best.f, second: best.second, ...(ambiguous ? { ambiguous } : {}) });
  }
  objectConv(obj: X, f: FuncInfo): Conv | null {
    if (f.isStatic || !f.cls) return conv(0, VOID, { objectNoRef: true });
    const t = obj.t;
    const cls = t.cls;
    if (!cls) return null;
    const d = this.distance(cls, f.cls);
    if (d < 0 && f.tmpl === null && cls !== f.cls) return null;
    const want = f.type.fcv;
    if ((cvOf(t) & ~want) !== 0) return null;
    if (f.type.fref === '&' && obj.c !== 0 && !(want & 1)) return null;
    if (f.type.fref === '&&' && obj.c === 0) return null;
    return conv(d > 0 ? 2 : 0, lrefTo(qualify(cls.type, want)), {
      dist: d,
      qual: want === cvOf(t) ? 0 : want,
      ref: f.type.fref === '&&' ? 'r' : 'l',
      ...(f.type.fref === '' ? { objectNoRef: true } : {}),
    });
  }
  isInitList(t: Type): Type | null {
    const c = t.cls;
    return t.k === 'class' && c?.tmpl?.name === 'initializer_list' && c.library && c.targs[0]?.k === 'type'
      ? c.targs[0].t
      : null;
  }
  private listSequence(x: X, to0: Type): Conv | null {
    const items = x.items ?? [];
    const ref = to0.isRef;
    const to = ref ? (to0.to as Type) : to0;
    if (to0.k === 'lref' && !to.isConst) return null;
    const list = this.isInitList(to);
    if (list) {
      let worst = conv(0, to0, { list: true });
      for (const it of items) {
        const s = this.sequence(it, list);
        if (!s) return null;
        if (it.k !== 'brace' && this.narrows(it, list)) return null;
        if (s.rank > worst.rank || (s.rank === worst.rank && s.user && !worst.user))
          worst = { ...s, to: to0, list: true };
      }
      return worst.user || worst.rank === 3 ? { ...worst, list: true } : worst;
    }
    if (to.k === 'array') {
      if (to.n >= 0 && items.length > to.n) return null;
      let worst = conv(0, to0);
      for (const it of items) {
        const s = this.sequence(it, to.to as Type);
        if (!s) return null;
        if (s.rank > worst.rank) worst = { ...s, to: to0 };
      }
      return worst;
    }
    if (to.k === 'class') {
      const c = to.cls as ClassInfo;
      this.complete(c, x.pos);
      if (items.length === 1 && items[0]?.k !== 'brace' && items[0]?.t.k === 'class') {
        const it = items[0] as X;
        const d = this.distance(it.t.cls as ClassInfo, c);
        if (d >= 0) {
          const s = this.sequence(it, unqualified(to));
          if (s) return { ...s, to: to0, ref: ref ? (to0.k === 'lref' ? 'l' : 'r') : '' };
        }
      }
      if (c.aggregate) {
        return this.attemptX(() => this.listInit(unqualified(to), x, x.pos, false))
          ? conv(3, to0, { user: null, second: conv(0, to0, { ref: ref ? (to0.k === 'lref' ? 'l' : 'r') : '' }) })
          : null;
      }
      const r = this.attemptX(() => this.chooseListCtor(c, x, items, false));
      if (!r) return null;
      if (r.explicit)
        return conv(3, to0, { user: r, second: conv(0, to0, { ref: ref ? (to0.k === 'lref' ? 'l' : 'r') : '' }) });
      return conv(3, to0, { user: r, second: conv(0, to0, { ref: ref ? (to0.k === 'lref' ? 'l' : 'r') : '' }) });
    }
    if (!items.length) return isScalar(to) ? conv(0, to0, { ref: ref ? (to0.k === 'lref' ? 'l' : 'r') : '' }) : null;
    if (items.length === 1) {
      const it = items[0] as X;
      if (it.k === 'brace') return this.listSequence(it, to);
      if (this.narrows(it, to)) return null;
      return this.sequence(it, to0);
    }
    return null;
  }
  /** picks the constructor for list-initialisation: initializer_list constructors first */
  chooseListCtor(c: ClassInfo, x: X, items: X[], _direct: boolean): FuncInfo | null {
    if (!items.length) {
      const d = this.defaultCtor(c);
      if (d) return d;
    }
    const ilist = c.ctors.filter((f) => {
      const p = f.type.params?.[0];
      return p && f.minArgs <= 1 && this.isInitList(noRef(p)) !== null;
    });
    const ilistT = c.ctorTemplates.filter((t) => {
      const p = (t.decl as FuncDecl).type.params[0];
      return (
        p &&
        (p.type.k === 'named'
          ? (p.type.name.parts[p.type.name.parts.length - 1] as NamePart).id === 'initializer_list'
          : false)
      );
    });
    if (ilist.length || ilistT.length) {
      const v = this.viable([...ilist, ...ilistT], [x], null, {});
      if (v.length) {
        const b = this.best(v, [x]);
        if (!b) error(x.pos, `call of overloaded '${c.name}(<brace-enclosed initializer list>)' is ambiguous`);
        return b.f;
      }
    }
    const v = this.viable([...c.ctors, ...c.ctorTemplates], items, null, {});
    if (!v.length)
      error(x.pos, `no matching function for call to '${c.fullName}::${c.name}(<brace-enclosed initializer list>)'`);
    const b = this.best(v, items);
    if (!b) error(x.pos, `call of overloaded '${c.name}(...)' is ambiguous`);
    return b.f;
  }
  /** a narrowing conversion, which braces forbid */
  narrows(x: X, to0: Type): boolean {
    const to = noRef(to0).base;
    const from = x.t.base;
    if (!isArithmetic(to) && !isEnum(to)) return false;
    if (!isArithmetic(from) && !isEnum(from)) return to.k === 'bool' && from.k === 'ptr';
    if (from === to || isEnum(to)) return false;
    const c = this.fold(x);
    if (isFloating(from)) {
      if (isIntegral(to)) return true;
      if (sizeOf(from) > sizeOf(to)) {
        if (c.k === 'float') return false;
        return true;
      }
      return false;
    }
    if (isFloating(to)) {
      if (c.k === 'int') {
        const n = Number(c.n as bigint);
        return BigInt(Math.trunc(n)) !== c.n || (to.k === 'float' && Math.fround(n) !== n);
      }
      return true;
    }
    if (c.k === 'int') return wrapTo(to, c.n as bigint) !== c.n;
    if (to.k === 'bool') return true;
    const sf = sizeOf(from),
      st = sizeOf(to),
      uf = isUnsigned(from),
      ut = isUnsigned(to);
    if (sf > st) return true;
    if (sf === st && uf !== ut) return true;
    if (!uf && ut) return true;
    return false;
  }

  // ---- overload resolution
  chooseOverload(set: OverloadSet, to0: Type): FuncInfo | null {
    let to = to0.isRef ? (to0.to as Type) : to0;
    let member: ClassInfo | null = null;
    if (to.k === 'ptr') to = to.to as Type;
    else if (to.k === 'memptr') {
      member = to.cls;
      to = to.to as Type;
    }
    if (to.k !== 'func') {
      if (to.k === 'class' || to.k === 'bool') {
        const one = set.cands.length === 1 && set.cands[0] instanceof FuncInfo ? set.cands[0] : null;
        return one === null ? null : null;
      }
      return null;
    }
    void member;
    const matches = (f: FuncInfo): boolean => {
      if (!f.retKnown) this.deduceReturn(f);
      const t = f.type;
      return (
        t.to === to.to &&
        (t.params ?? []).length === (to.params ?? []).length &&
        (t.params ?? []).every((p, i) => p === (to.params ?? [])[i]) &&
        t.variadic === to.variadic &&
        t.fcv === to.fcv &&
        (!to.noexc || this.isNoexcept(f))
      );
    };
    const hits: FuncInfo[] = [];
    for (const c of set.cands) {
      if (c instanceof FuncInfo) {
        if (!set.targs && matches(c)) hits.push(c);
      } else {
        const f = this.deduceCall(c, set.targs, null, null, to);
        if (f && matches(f)) hits.push(f);
      }
    }
    const plain = hits.filter((f) => !f.tmpl);
    return plain[0] ?? hits[0] ?? null;
  }
  viable(
    cands: (FuncInfo | TemplateInfo)[],
    args: X[],
    obj: X | null,
    opts: {
      targs?: import('./entities.ts').Arg[] | null;
      noUser?: boolean;
      part?: NamePart | null;
      noExplicit?: boolean;
      at?: Scope;
    },
  ): Viable[] {
    const out: Viable[] = [];
    for (const c of cands) {
      let f: FuncInfo | null;
      if (c instanceof FuncInfo) {
        if (opts.targs || opts.part) continue;
        f = c;
      } else {
        const decl = c.decl as FuncDecl;
        const n = decl.type.params.length;
        const hasPack = decl.type.params.some((p) => p.pack || p.type.k === 'pack');
        if (!hasPack && args.length > n && !decl.type.variadic) continue;
        let explicit = opts.targs ?? null;
        if (opts.part) {
          explicit = this.attemptX(() => this.explicitArgs(c, opts.part as NamePart));
          if (!explicit) continue;
        }
        f = this.deduceCall(c, explicit, null, args);
        if (!f) continue;
        if (opts.noExplicit && f.explicit) continue;
      }
      const v = this.tryCall(f, args, obj, opts.noUser ?? false);
      if (v) out.push(v);
    }
    return out;
  }
  tryCall(f: FuncInfo, args: X[], obj: X | null, noUser: boolean): Viable | null {
    const ps = f.type.params ?? [];
    if (args.length < f.minArgs || (args.length > ps.length && !f.type.variadic)) return null;
    if (
      f.constraints.length &&
      !f.constraints.every((e) =>
        this.inFunction(null, f.scope, () => this.withParams(f.params, () => this.satisfied(e))),
      )
    )
      return null;
    let oc: Conv | null = null;
    if (f.cls && f.kind !== 'ctor') {
      if (obj) {
        oc = this.objectConv(obj, f);
        if (!oc) return null;
      } else if (!f.isStatic) {
        oc = null;
      }
    }
    const convs: (Conv | null)[] = [];
    for (let i = 0; i < args.length; i++) {
      const p = ps[i];
      if (!p) {
        convs.push(conv(4, VOID));
        continue;
      }
      const s = this.sequence(args[i] as X, p, noUser);
      if (!s) return null;
      convs.push(s);
    }
    return { f, convs, obj: oc, reversed: false, rewritten: false };
  }
  /** >0 when a is the better conversion */
  compareConv(a: Conv, b: Conv): number {
    if (a.list !== b.list && a.rank <= 3 && b.rank <= 3 && (a.list || b.list)) {
      if (a.list && !b.list) return 1;
      return -1;
    }
    const ra = a.rank,
      rb = b.rank;
    if (ra >= 3 || rb >= 3) {
      if (ra !== rb) return rb - ra;
      if (ra === 3 && a.user === b.user && a.second && b.second) return this.compareConv(a.second, b.second);
      return 0;
    }
    if (ra !== rb) return rb - ra;
    if (a.toBool !== b.toBool) return a.toBool ? -1 : 1;
    if (a.dist !== b.dist && a.rank === 2) return a.dist < b.dist ? 1 : -1;
    if (a.ref && b.ref && !a.objectNoRef && !b.objectNoRef && a.ref !== b.ref) return a.ref === 'r' ? 1 : -1;
    if (a.ref && b.ref) {
      const x = a.to.to,
        y = b.to.to;
      if (x && y && unqualified(x) === unqualified(y)) {
        const ca = cvOf(x),
          cb = cvOf(y);
        if (ca !== cb) {
          if ((ca & ~cb) === 0) return 1;
          if ((cb & ~ca) === 0) return -1;
        }
      }
    } else if (a.qual !== b.qual && !a.ref && !b.ref) return a.qual < b.qual ? 1 : -1;
    return 0;
  }
  compareViable(a: Viable, b: Viable, n: number): number {
    let better = false,
      worse = false;
    for (let i = 0; i < n; i++) {
      const x = a.convs[i],
        y = b.convs[i];
      if (!x || !y) continue;
      const c = this.compareConv(x, y);
      if (c > 0) better = true;
      else if (c < 0) worse = true;
    }
    if (a.obj && b.obj && !(a.f.isStatic || b.f.isStatic)) {
      const c = this.compareConv(a.obj, b.obj);
      if (c > 0) better = true;
      else if (c < 0) worse = true;
    }
    if (better && !worse) return 1;
    if (worse && !better) return -1;
    if (better && worse) return 0;
    const at = a.f.tmpl && a.f.kind !== 'dtor' ? 1 : 0,
      bt = b.f.tmpl ? 1 : 0;
    if (at !== bt) return bt - at;
    if (a.f.tmpl && b.f.tmpl && a.f.tmpl !== b.f.tmpl) {
      const c = this.moreSpecializedFunction(a.f.tmpl, b.f.tmpl, n);
      if (c) return c;
    }
    if (a.f.constraints.length !== b.f.constraints.length && !a.f.tmpl && !b.f.tmpl)
      return a.f.constraints.length - b.f.constraints.length;
    if (a.rewritten !== b.rewritten) return a.rewritten ? -1 : 1;
    if (a.reversed !== b.reversed) return a.reversed ? -1 : 1;
    // a member declared in the class hides one that was inherited by using-declaration
    if (a.f.cls && b.f.cls && a.f.cls !== b.f.cls) {
      if (this.derivedFrom(a.f.cls, b.f.cls) && a.f.inherited === null && b.f.inherited) return 1;
    }
    if (a.f.inherited && !b.f.inherited) return -1;
    if (b.f.inherited && !a.f.inherited) return 1;
    return 0;
  }
  best(vs: Viable[], args: X[]): Viable | null {
    if (!vs.length) return null;
    let best = vs[0] as Viable;
    for (const v of vs.slice(1)) if (this.compareViable(v, best, args.length) > 0) best = v;
    for (const v of vs) if (v !== best && v.f !== best.f && this.compareViable(best, v, args.length) <= 0) return null;
    return best;
  }
  describe(args: X[]): string {
    return args
      .map((a) =>
        a.k === 'brace'
          ? '<brace-enclosed initializer list>'
          : a.k === 'set'
            ? '<unresolved overloaded function type>'
            : show(a.t) + (a.c === 0 ? '&' : ''),
      )
      .join(', ');
  }
  /** overload resolution; an error when nothing or too much fits */
  resolve(
    cands: (FuncInfo | TemplateInfo)[],
    args: X[],
    obj: X | null,
    pos: Pos,
    name: string,
    opts: { targs?: import('./entities.ts').Arg[] | null; part?: NamePart | null } = {},
  ): Viable {
    const vs = this.viable(cands, args, obj, opts);
    if (!vs.length) {
      const lib = cands.some((c) => c.library);
      if (lib && obj?.t.isConst && this.sfinae === 0 && this.changes(obj.t.cls, name)) {
        const free = this.viable(cands, args, { ...obj, t: unqualified(obj.t) }, opts);
        if (free.length) error(pos, `passing '${show(obj.t)}' as 'this' argument discards qualifiers`);
      }
      if (lib && cands.length > 0 && this.sfinae === 0 && this.mayLackOverload(cands))
        refuse(pos, `call of std::${name}`, `no overload of '${name}' that we model takes (${this.describe(args)})`);
      if (cands.length === 1 && cands[0] instanceof FuncInfo) {
        const f = cands[0];
        const ps = f.type.params ?? [];
        if (args.length < f.minArgs)
          error(pos, `too few arguments to function '${show(f.type.to as Type)} ${f.name}(...)'`);
        if (args.length > ps.length && !f.type.variadic)
          error(pos, `too many arguments to function '${show(f.type.to as Type)} ${f.name}(...)'`);
        if (obj && f.cls && !this.objectConv(obj, f))
          error(pos, `passing '${show(obj.t)}' as 'this' argument discards qualifiers`);
        for (let i = 0; i < args.length; i++)
          if (ps[i] && !this.sequence(args[i] as X, ps[i] as Type)) {
            const a = args[i] as X;
            this.conversionError(a, ps[i] as Type, a.pos);
          }
      }
      error(pos, `no matching function for call to '${name}(${this.describe(args)})'`);
    }
    const b = this.best(vs, args);
    if (!b) {
      if (cands.some((c) => c.library) && this.sfinae === 0 && !vs.every((v) => !v.f.library))
        refuse(pos, `overloads of std::${name}`, `ambiguous among the library functions we model`);
      error(pos, `call of overloaded '${name}(${this.describe(args)})' is ambiguous`);
    }
    if (b.f.deleted) this.useOfDeleted(b.f, pos);
    return b;
  }
  /** does a member function of this name always change its object, in the real library? */
  private changes(c: ClassInfo | null, name: string): boolean {
    if (name === 'operator[]') return c?.tmpl?.name === 'map' || c?.tmpl?.name === 'unordered_map';
    return CHANGES.has(name);
  }
  /** library overload sets are complete only where marked */
  mayLackOverload(c: (FuncInfo | TemplateInfo)[]): boolean {
    const n = c[0]?.name ?? '';
    if (COMPLETE.has(n)) return false;
    const f = c.find((x) => x instanceof FuncInfo);
    const cls = f instanceof FuncInfo ? (f.cls?.tmpl?.name ?? '') : '';
    return !(CONTAINER_COMPLETE.get(n)?.has(cls) ?? false);
  }
  conversionError(x: X, to: Type, pos: Pos): never {
    if (x.k === 'brace') error(pos, `could not convert '<brace-enclosed initializer list>' to '${show(to)}'`);
    if (x.t.k === 'void') error(pos, 'invalid use of void expression');
    if (to.k === 'lref' && !(to.to as Type).isConst && x.c !== 0 && this.related(to.to as Type, x.t) >= 0)
      error(pos, `cannot bind non-const lvalue reference of type '${show(to)}' to an rvalue of type '${show(x.t)}'`);
    if (to.isRef && this.related(to.to as Type, x.t) >= 0) {
      if (to.k === 'rref' && x.c === 0)
        error(pos, `cannot bind rvalue reference of type '${show(to)}' to lvalue of type '${show(x.t)}'`);
      error(pos, `binding reference of type '${show(to)}' to '${show(x.t)}' discards qualifiers`);
    }
    if (isArithmetic(x.t) || x.t.k === 'ptr')
      if (isScalar(to) && (to.k === 'ptr' || x.t.k === 'ptr'))
        error(pos, `invalid conversion from '${show(x.t)}' to '${show(to)}'`);
    error(pos, `cannot convert '${show(x.t)}' to '${show(to)}'`);
  }
  implicitly(x: X, to: Type): boolean {
    return this.sequence(x, to) !== null;
  }

  /** converts x to a type as by copy-initialisation. References give glvalues, classes prvalues. */
  convert(x: X, to: Type, pos: Pos, _what = ''): X {
    const s = this.sequence(x, to);
    if (!s) this.libraryGap(x, to, pos);
    if (s.ambiguous) error(pos, `conversion from '${show(x.t)}' to '${show(to)}' is ambiguous`);
    return this.apply(x, to, s, pos);
  }
  private libraryGap(x: X, to: Type, pos: Pos): never {
    const t = noRef(to);
    // a library class may have a constructor or conversion that we lack
    void t;
    this.conversionError(x, to, pos);
  }
  apply(x: X, to: Type, s: Conv, pos: Pos): X {
    if (x.k === 'brace') {
      if (to.isRef) {
        const v = this.listInit(unqualified(to.to as Type), x, pos, false);
        return this.bindTemp(v, to, pos);
      }
      return this.listInit(to, x, pos, false);
    }
    if (x.k === 'set' && noRef(to).k === 'bool') return this.apply(this.load(x), to, s, pos);
    if (x.k === 'set' && !s.user) {
      const f = this.chooseOverload(x.set as OverloadSet, to) as FuncInfo;
      const set = x.set as OverloadSet;
      this.useFunction(f, pos);
      if (set.obj && !f.isStatic) error(pos, 'invalid use of non-static member function');
      const fx: X = { k: 'func', t: f.type, c: 0, pos, fn: f };
      if (to.isRef) return fx;
      if (f.cls && !f.isStatic) return { k: 'memptr', t: memberPointer(f.cls, f.type), c: 2, pos, fn: f };
      return { k: 'addr', t: pointerTo(f.type), c: 2, pos, a: fx };
    }
    if (to.isRef) {
      const t1 = to.to as Type;
      if (s.user) {
        const v = this.applyUser(x, to, s, pos);
        if (v.c === 2) return this.bindTemp(v, to, pos);
        if (v.t.cls && t1.cls) this.checkBase(v.t.cls, t1.cls, pos);
        return this.upcastX(v, t1, pos);
      }
      const d = this.related(t1, x.t);
      if (d >= 0) {
        if (d > 0 && x.t.cls && t1.cls) this.checkBase(x.t.cls, t1.cls, pos);
        let g = x;
        if (x.c === 2 || (x.bitfield && t1.isConst))
          g = x.c === 2 ? this.materialise(x) : this.materialise(this.load(x));
        return this.upcastX({ ...g }, t1, pos);
      }
      const v = this.apply(x, unqualified(t1), this.sequence(x, unqualified(t1)) as Conv, pos);
      return this.bindTemp(v, to, pos);
    }
    if (s.user) {
      const v = this.applyUser(x, to, s, pos);
      return v;
    }
    if (to.k === 'class') {
      // copy or move, or elision of a prvalue of the same class
      if (x.c === 2 && x.t.base === to.base) return x;
      return this.construct(to.base, [x], pos, { explicit: false });
    }
    return this.toScalar(x, to.base);
  }
  private bindTemp(v: X, to: Type, pos: Pos): X {
    if (v.c !== 2) return this.upcastX(v, to.to as Type, pos);
    const m = this.materialise(v);
    return this.upcastX(m, to.to as Type, pos);
  }
  private applyUser(x: X, to: Type, s: Conv, pos: Pos): X {
    const f = s.user as FuncInfo;
    if (f.kind === 'ctor') {
      const v = this.construct((f.cls as ClassInfo).type, [x], pos, { explicit: false });
      if (to.isRef) return v;
      return v;
    }
    const obj = x.c === 2 ? this.materialise(x) : x;
    const r = this.call(f, obj, [], pos, f.isVirtual);
    if (to.isRef) {
      const t1 = to.to as Type;
      if (this.related(t1, r.t) >= 0) return r;
      return this.convert(r, unqualified(t1), pos);
    }
    return this.convert(r, to, pos);
  }
  /** a glvalue seen as a base class object, or with other qualifiers */
  upcastX(x: X, to: Type, pos: Pos): X {
    const tc = to.cls,
      xc = x.t.cls;
    if (to.k === 'class' && x.t.k === 'class' && tc && xc && tc !== xc)
      return { k: 'upcast', t: qualify(tc.type, cvOf(to)), c: x.c, pos, a: x, cls: tc };
    if (x.t === to) return x;
    if (x.t.k === 'array' && to.k === 'array') return { ...x, t: to };
    return { ...x, t: to.k === x.t.k || to.k === 'func' ? to : x.t };
  }
  /** arithmetic, pointer and boolean conversions of a value */
  toScalar(x0: X, to: Type): X {
    let x = x0;
    if (x.t.k === 'array') x = { k: 'decay', t: pointerTo(x.t.to as Type), c: 2, pos: x.pos, a: x };
    else if (x.t.k === 'func') {
      x = { k: 'addr', t: pointerTo(x.t), c: 2, pos: x.pos, a: x };
    } else x = this.load(x);
    const from = x.t.base;
    if (from === to.base) return x.t === to ? x : { ...x, t: to.base };
    if (to.k === 'bool') {
      if (x.k === 'int') return { k: 'int', t: BOOL, c: 2, pos: x.pos, n: x.n === 0n ? 0n : 1n };
      return { k: 'conv', t: BOOL, c: 2, pos: x.pos, a: x };
    }
    if (to.k === 'ptr') {
      if (from.k === 'nullptr' || this.isNullConstant(x))
        return x.k === 'int' || x.k === 'null'
          ? { k: 'null', t: to, c: 2, pos: x.pos }
          : { k: 'bitcast', t: to, c: 2, pos: x.pos, a: x };
      const a = from.to as Type,
        b = to.to as Type;
      if (from.k === 'ptr' && a.k === 'class' && b.k === 'class' && a.cls && b.cls && a.cls !== b.cls)
        this.checkBase(a.cls, b.cls, x.pos);
      if (from.k === 'ptr' && a.k === 'class' && b.k === 'class' && a.cls !== b.cls)
        return { k: 'upcast', t: to, c: 2, pos: x.pos, a: x, cls: b.cls as ClassInfo };
      return { k: 'bitcast', t: to, c: 2, pos: x.pos, a: x };
    }
    if (to.k === 'memptr') {
      if (x.k === 'int' || from.k === 'nullptr') return { k: 'memptr', t: to, c: 2, pos: x.pos };
      const fc = from.cls as ClassInfo,
        tc = to.cls as ClassInfo;
      if (fc !== tc) {
        const off = this.baseOffset(tc, fc);
        return { k: 'conv', t: to, c: 2, pos: x.pos, a: x, off };
      }
      return { ...x, t: to };
    }
    if (to.k === 'nullptr') return { k: 'null', t: to, c: 2, pos: x.pos };
    const r: X = { k: 'conv', t: to.base, c: 2, pos: x.pos, a: x };
    return this.fold(r);
  }
  baseOffset(c: ClassInfo, b: ClassInfo): number {
    if (c === b) return 0;
    for (const x of c.bases) {
      if (this.distance(x.cls, b) >= 0) return x.offset + this.baseOffset(x.cls, b);
    }
    return 0;
  }
  useFunction(f: FuncInfo, pos: Pos): void {
    if (f.deleted) this.useOfDeleted(f, pos);
    this.use(f);
  }

  // ---- argument-dependent lookup
  associated(t0: Type, spaces: Set<Scope>, classes: Set<ClassInfo>): void {
    const t = noRef(t0);
    if (t.k === 'ptr' || t.k === 'array') {
      this.associated(t.to as Type, spaces, classes);
      return;
    }
    if (t.k === 'func') {
      this.associated(t.to as Type, spaces, classes);
      for (const p of t.params ?? []) this.associated(p, spaces, classes);
      return;
    }
    if (t.k === 'memptr') {
      this.associated((t.cls as ClassInfo).type, spaces, classes);
      this.associated(t.to as Type, spaces, classes);
      return;
    }
    if (t.k === 'enum') {
      if (t.enm?.ns) spaces.add(t.enm.ns);
      if (t.enm?.cls) classes.add(t.enm.cls);
      return;
    }
    if (t.k !== 'class') return;
    const add = (c: ClassInfo): void => {
      if (classes.has(c)) return;
      classes.add(c);
      if (c.state === 'declared') this.complete(c, c.pos);
      if (c.ns) {
        spaces.add(c.ns);
        for (let n: Scope | null = c.ns; n && n.inline && n.parent; n = n.parent) spaces.add(n.parent);
      }
      if (c.outer) {
        classes.add(c.outer);
      }
      for (const b of c.bases) add(b.cls);
    };
    const c = t.cls as ClassInfo;
    add(c);
    for (const a of c.targs) {
      const items = a.k === 'pack' ? a.items : [a];
      for (const i of items) {
        if (i.k === 'type') this.associated(i.t, spaces, classes);
      }
    }
  }
  adl(name: string, args: X[], pos: Pos): Entity[] {
    const spaces = new Set<Scope>(),
      classes = new Set<ClassInfo>();
    for (const a of args) {
      if (a.k === 'brace') continue;
      if (a.k === 'set') {
        for (const c of (a.set as OverloadSet).cands)
          if (c instanceof FuncInfo) this.associated(c.type, spaces, classes);
        continue;
      }
      this.associated(a.t, spaces, classes);
    }
    const out: Entity[] = [];
    for (const s of spaces) {
      for (const e of s.names.get(name) ?? []) if (!out.includes(e)) out.push(e);
      for (const u of s.usings)
        if (u.inline) for (const e of u.names.get(name) ?? []) if (!out.includes(e)) out.push(e);
    }
    for (const c of classes) for (const e of c.friendNames.get(name) ?? []) if (!out.includes(e)) out.push(e);
    const found = out.filter((e) => e.e === 'func' || (e.e === 'tmpl' && e.t.kind === 'func'));
    return this.inInstantiation() ? found : this.declaredBefore(found, pos);
  }
  functionsOf(es: Entity[]): (FuncInfo | TemplateInfo)[] {
    const out: (FuncInfo | TemplateInfo)[] = [];
    for (const e of es) {
      if (e.e === 'func' && !out.includes(e.f)) out.push(e.f);
      else if (e.e === 'tmpl' && e.t.kind === 'func' && !out.includes(e.t)) out.push(e.t);
    }
    return out;
  }
  /** what overload resolution needs of unexpected errors */
  protected rethrow(e: unknown): never {
    if (e instanceof CompileError) throw e;
    throw e;
  }
}
export type InitArgs = { k: 'none' } | { k: 'copy'; x: X } | { k: 'direct'; args: X[] } | { k: 'list'; x: X };
void AUTO;
void DOUBLE;
void INT;
void NULLPTR;
void ULONG;
void constOf;
void regOf;
void rrefTo;
void BRACED;
void arrayOf;
void isUnsigned;
void memberPointer;
void refuse;
export type { Expr, Param };
