// Reachability and definite assignment (ECMA-334 §9.4, §13.2): CS0165, CS0161, CS0177, CS0269 and relatives.
import type { B, Func, Local, P, S } from './bound.ts';

// ---- reachability of the end of a statement ----
interface Reach {
  breaks: boolean;
}
/** Whether control can reach the end point of a statement. */
export function endReachable(s: S): boolean {
  return end(s, []);
}
const constTrue = (e: B | null): boolean => e === null || e.cv === true;
function end(s: S, loops: Reach[]): boolean {
  switch (s.k) {
    case 'block':
    case 'multi': {
      let live = true;
      for (const q of s.stmts) {
        if (!live) {
          if (labelled(q)) live = end(q, loops);
          else {
            markLabels(q);
            if (q.k === 'label') live = end(q, loops);
          }
          continue;
        }
        live = end(q, loops);
      }
      return live;
    }
    case 'return':
    case 'throw':
    case 'goto':
    case 'gotoCase':
      return false;
    case 'expr':
      return s.e.k !== 'throw';
    case 'yield':
      return s.e !== null;
    case 'break': {
      const l = loops.at(-1);
      if (l) l.breaks = true;
      return false;
    }
    case 'continue':
      return false;
    case 'if': {
      if (s.c.cv === true) {
        const a = end(s.a, loops);
        if (s.b) end(s.b, loops.length ? loops : loops);
        return a;
      }
      if (s.c.cv === false) {
        return s.b ? end(s.b, loops) : true;
      }
      const a = end(s.a, loops),
        b = s.b ? end(s.b, loops) : true;
      return a || b;
    }
    case 'while': {
      const r: Reach = { breaks: false };
      end(s.body, [...loops, r]);
      return s.c.cv === true ? r.breaks : true;
    }
    case 'do': {
      const r: Reach = { breaks: false };
      const b = end(s.body, [...loops, r]);
      return r.breaks || (s.c.cv !== true && (b || hasContinue(s.body)));
    }
    case 'for': {
      const r: Reach = { breaks: false };
      end(s.body, [...loops, r]);
      return constTrue(s.c) ? r.breaks : true;
    }
    case 'foreach': {
      end(s.body, [...loops, { breaks: false }]);
      return true;
    }
    case 'try': {
      const b = end(s.body, loops);
      let c = false;
      for (const k of s.catches) c = end(k.body, loops) || c;
      const f = s.fin ? end(s.fin, loops) : true;
      return (b || c) && f;
    }
    case 'using':
    case 'lock':
      return end(s.body, loops);
    case 'label':
      return end(s.body, loops);
    case 'switch': {
      const r: Reach = { breaks: false };
      let d = false;
      for (const q of s.sections) {
        for (const l of q.labels) if (l.isDefault) d = true;
        for (const t of q.stmts) end(t, [...loops, r]);
      }
      if (!d && exhaustive(s)) d = true;
      return !d || r.breaks;
    }
    default:
      return true;
  }
}
function exhaustive(s: S & { k: 'switch' }): boolean {
  return (
    s.sections.some((q) =>
      q.labels.some(
        (l) =>
          l.p &&
          !l.when &&
          (l.p.k === 'any' ||
            l.p.k === 'var' ||
            (l.p.k === 'type' && l.p.nullOnly && l.p.t.kind === 'named' && l.p.t.def.kind === 'struct')),
      ),
    ) || boolBoth(s)
  );
}
function boolBoth(s: S & { k: 'switch' }): boolean {
  const v = new Set<unknown>();
  for (const q of s.sections) for (const l of q.labels) if (typeof l.value === 'boolean') v.add(l.value);
  return v.size === 2 && s.e.type.is('System.Boolean');
}
function hasContinue(s: S): boolean {
  switch (s.k) {
    case 'continue':
      return true;
    case 'block':
    case 'multi':
      return s.stmts.some(hasContinue);
    case 'if':
      return hasContinue(s.a) || (s.b ? hasContinue(s.b) : false);
    case 'try':
      return hasContinue(s.body) || s.catches.some((c) => hasContinue(c.body));
    case 'using':
    case 'lock':
    case 'label':
      return hasContinue(s.body);
    case 'switch':
      return s.sections.some((q) => q.stmts.some(hasContinue));
    default:
      return false;
  }
}
function labelled(s: S): boolean {
  return s.k === 'label';
}
function markLabels(_: S): void {
  /* unreachable statements are only warned about */
}

// ---- definite assignment ----
type Bits = Set<Local> | null; // null = unreachable: everything is assigned
type Err = (code: string, at: { start: number; end: number }, msg: string) => void;
const both = (a: Bits, b: Bits): Bits => {
  if (!a) return b;
  if (!b) return a;
  const r = new Set<Local>();
  for (const v of a) if (b.has(v)) r.add(v);
  return r;
};
const copy = (a: Bits): Bits => (a ? new Set(a) : null);

class Flow {
  cur: Bits = new Set();
  t: Bits = null;
  f: Bits = null;
  readonly err: Err;
  readonly func: Func;
  reported = new Set<Local>();
  structThis: boolean;
  breaks: Bits[][] = [];
  continues: Bits[][] = [];
  gotos = new Map<string, Bits[]>();
  returns: Bits[] = [];
  caseGotos: Map<string, Bits[]>[] = [];
  yieldsOk = true;
  outs: Local[];
  lambdas = 0;
  localDone = new Set<object>();
  fields: boolean;
  constructor(func: Func, err: Err, outs: Local[]) {
    this.func = func;
    this.err = err;
    this.outs = outs;
    this.structThis = false;
    this.fields = false;
  }
  assigned(v: Local): boolean {
    return this.cur === null || this.cur.has(v);
  }
  assign(v: Local): void {
    this.cur?.add(v);
  }
  use(v: Local, at: { start: number; end: number }): void {
    if (v.hidden || v.isConst || this.assigned(v) || this.reported.has(v) || v.type.kind === 'error') return;
    if (v.isParam) {
      if (v.ref === 'out') {
        this.err('CS0269', at, `Use of unassigned out parameter '${v.name}'`);
        this.reported.add(v);
        this.assign(v);
      }
      return;
    }
    if (isEmptyStruct(v.type)) return;
    this.err('CS0165', at, `Use of unassigned local variable '${v.name}'`);
    if (!structFields(v)) this.assign(v);
    this.reported.add(v);
  }
  cond(e: B): void {
    // sets t and f
    if ((e.cv === true || e.cv === false) && (e.k === 'and' || e.k === 'or')) {
      this.expr(e.l);
      this.expr(e.r);
      this.t = e.cv ? copy(this.cur) : null;
      this.f = e.cv ? null : copy(this.cur);
      return;
    }
    if ((e.cv === true || e.cv === false) && e.k === 'not') {
      this.expr(e.e);
      this.t = e.cv ? copy(this.cur) : null;
      this.f = e.cv ? null : copy(this.cur);
      return;
    }
    if (e.cv === true) {
      this.expr(e);
      this.t = copy(this.cur);
      this.f = null;
      return;
    }
    if (e.cv === false) {
      this.expr(e);
      this.f = copy(this.cur);
      this.t = null;
      return;
    }
    switch (e.k) {
      case 'and': {
        this.cond(e.l);
        const f1 = this.f;
        this.cur = this.t;
        this.cond(e.r);
        this.f = both(f1, this.f);
        return;
      }
      case 'or': {
        this.cond(e.l);
        const t1 = this.t;
        this.cur = this.f;
        this.cond(e.r);
        this.t = both(t1, this.t);
        return;
      }
      case 'not': {
        this.cond(e.e);
        const t = this.t;
        this.t = this.f;
        this.f = t;
        return;
      }
      case 'cond': {
        this.cond(e.c);
        const fb = this.f;
        this.cur = this.t;
        this.cond(e.a);
        const t1 = this.t,
          f1 = this.f;
        this.cur = fb;
        this.cond(e.b);
        this.t = both(t1, this.t);
        this.f = both(f1, this.f);
        return;
      }
      case 'is': {
        this.expr(e.e);
        const base = copy(this.cur);
        this.pattern(e.p);
        this.t = this.cur;
        this.f = isNegated(e.p) ? this.fOf(e.p, base) : base;
        if (alwaysTrue(e.p)) this.f = null;
        this.cur = base;
        return;
      }
      case 'conv':
        if (e.c.k === 'identity') {
          this.cond(e.e);
          return;
        }
        break;
      case 'bin':
        if ((e.op === '==' || e.op === '!=') && e.ot === 'bool' && !e.lifted) {
          const [k, o] = e.l.cv !== undefined ? [e.l.cv, e.r] : e.r.cv !== undefined ? [e.r.cv, e.l] : [undefined, e.l];
          if (k !== undefined) {
            this.cond(o);
            if ((k === true) !== (e.op === '==')) {
              const t = this.t;
              this.t = this.f;
              this.f = t;
            }
            return;
          }
        }
        if ((e.op === '==' || e.op === '!=') && (e.l.k === 'condAccess' || e.r.k === 'condAccess')) {
          const ca = e.l.k === 'condAccess' ? e.l : (e.r as B & { k: 'condAccess' });
          const o = e.l.k === 'condAccess' ? e.r : e.l;
          this.condAccess(ca);
          const whenNull = copy(this.f),
            whenNot = copy(this.t);
          this.cur = both(whenNull, whenNot);
          this.expr(o);
          const isNull = o.cv === null || e.ot === 'hasvalue';
          if (isNull) {
            this.t = e.op === '==' ? whenNull : whenNot;
            this.f = e.op === '==' ? whenNot : whenNull;
          } else if (o.cv !== undefined) {
            this.t = e.op === '==' ? whenNot : copy(this.cur);
            this.f = e.op === '==' ? copy(this.cur) : whenNot;
          } else {
            this.t = copy(this.cur);
            this.f = copy(this.cur);
          }
          return;
        }
        break;
      case 'seq':
        e.before.forEach((q) => this.expr(q));
        this.cond(e.value);
        return;
    }
    this.expr(e);
    this.t = copy(this.cur);
    this.f = copy(this.cur);
  }
  condAccess(e: B & { k: 'condAccess' }): void {
    this.expr(e.recv);
    const before = copy(this.cur);
    this.expr(e.access);
    this.t = this.cur;
    this.f = before;
    this.cur = both(this.t, before);
  }
  fOf(p: P, base: Bits): Bits {
    // variables assigned when a negated pattern fails: those of the inner pattern
    const old = this.cur;
    this.cur = copy(base);
    if (p.k === 'not') this.patternInner(p.p);
    const r = this.cur;
    this.cur = old;
    return r;
  }
  patternInner(p: P): void {
    this.pattern(p);
  }
  pattern(p: P): void {
    switch (p.k) {
      case 'var':
      case 'type':
        if (p.v) this.assign(p.v);
        return;
      case 'recursive':
        if (p.v) this.assign(p.v);
        p.subs.forEach((s) => this.pattern(s.p));
        return;
      case 'list':
        if (p.v) this.assign(p.v);
        p.items.forEach((i) => this.pattern(i.p));
        if (p.slice?.p) this.pattern(p.slice.p);
        return;
      case 'and':
        this.pattern(p.l);
        this.pattern(p.r);
        return;
      case 'or':
      case 'not':
      default:
        return;
    }
  }
  target(e: B, compound: boolean): void {
    switch (e.k) {
      case 'local':
        if (compound) this.use(e.v, e);
        return;
      case 'field':
        if (e.recv) {
          if (e.recv.k === 'local' && !compound && isStruct(e.recv) && !e.recv.v.isRefLocal) {
            return;
          }
          if (e.recv.k === 'local' && compound && isStruct(e.recv) && !e.recv.v.isRefLocal) {
            this.useField(e.recv.v, e.f.name, e);
            return;
          }
          this.expr(e.recv);
        }
        return;
      case 'elem':
        this.expr(e.arr);
        e.idx.forEach((i) => this.expr(i));
        return;
      case 'prop':
        if (e.recv) this.expr(e.recv);
        e.args.forEach((a) => this.expr(a.e));
        return;
      case 'discard':
      case 'outVar':
        return;
      default:
        this.expr(e);
    }
  }
  fieldState = new Map<Local, Set<string>>();
  useField(v: Local, name: string, at: { start: number; end: number }): void {
    if (this.assigned(v) || v.hidden || v.isParam) {
      if (v.isParam && v.ref === 'out' && !this.assigned(v) && !this.fieldBit(v, name)) {
        this.err('CS0170', at, `Use of possibly unassigned field '${name}'`);
        this.reported.add(v);
      }
      return;
    }
    if (this.fieldBit(v, name)) return;
    this.err('CS0170', at, `Use of possibly unassigned field '${name}'`);
    this.cur?.add(this.fieldLocal(v, name));
  }
  fieldLocal(v: Local, name: string): Local {
    let m = fieldLocals.get(v);
    if (!m) fieldLocals.set(v, (m = new Map()));
    let l = m.get(name);
    if (!l) m.set(name, (l = { hidden: 'f' } as Local));
    return l;
  }
  fieldBit(v: Local, name: string): boolean {
    return this.cur === null || this.cur.has(this.fieldLocal(v, name));
  }
  store(e: B): void {
    if (e.k === 'local') this.assign(e.v);
    else if (e.k === 'outVar' && e.local) this.assign(e.local);
    else if (e.k === 'field' && e.recv?.k === 'local' && isStruct(e.recv) && !e.recv.v.isRefLocal) {
      const v = e.recv.v;
      this.cur?.add(this.fieldLocal(v, e.f.name));
      const fs = structFields(v);
      if (fs && fs.every((n) => this.fieldBit(v, n))) this.assign(v);
    }
  }
  args(as: readonly { e: B; ref: string }[]): void {
    for (const a of as) {
      if (a.ref === 'out') this.target(a.e, false);
      else this.expr(a.e);
    }
    for (const a of as) if (a.ref === 'out') this.store(a.e);
  }
  expr(e: B | null): void {
    if (!e) return;
    switch (e.k) {
      case 'local':
        this.use(e.v, e);
        return;
      case 'assign':
        if (!e.isRef) this.target(e.target, false);
        else if (e.target.k !== 'local') this.expr(e.target);
        this.expr(e.value);
        this.store(e.target);
        return;
      case 'compound':
        this.target(e.target, true);
        this.expr(e.value);
        this.store(e.target);
        return;
      case 'incdec':
        this.target(e.target, true);
        this.store(e.target);
        return;
      case 'coalesceAssign': {
        this.target(e.target, true);
        const b = copy(this.cur);
        this.expr(e.value);
        this.cur = b;
        return;
      }
      case 'call': {
        if (e.recv) {
          if (e.recv.k === 'local' && isStruct(e.recv)) this.use(e.recv.v, e.recv);
          else this.expr(e.recv);
        }
        this.args(e.args);
        if (e.m.def.mkind === 'local') this.localCall(e.m.def, { start: e.nameStart ?? e.start, end: e.end });
        return;
      }
      case 'delegate':
        if (e.recv) this.expr(e.recv);
        if (e.m.def.mkind === 'local') this.localCall(e.m.def, e);
        return;
      case 'new':
        this.args(e.args);
        if (e.init) {
          this.assign(e.init.temp);
          e.init.sets.forEach((s) => this.expr(s));
        }
        return;
      case 'prop':
        if (e.recv) this.expr(e.recv);
        this.args(e.args);
        return;
      case 'field':
        if (e.recv?.k === 'local' && isStruct(e.recv) && !e.recv.v.isRefLocal)
          this.useField(e.recv.v, e.f.name, e.recv);
        else if (e.recv) this.expr(e.recv);
        return;
      case 'elem':
        this.expr(e.arr);
        e.idx.forEach((i) => this.expr(i));
        return;
      case 'conv':
        this.expr(e.e);
        return;
      case 'bin':
        if (
          e.cv === undefined &&
          (e.op === '==' || e.op === '!=') &&
          !e.lifted &&
          ((e.ot === 'bool' && (e.l.cv !== undefined || e.r.cv !== undefined)) || e.l.k === 'condAccess')
        ) {
          this.cond(e);
          this.cur = both(this.t, this.f);
          return;
        }
        this.expr(e.l);
        this.expr(e.r);
        return;
      case 'un':
        this.expr(e.e);
        return;
      case 'and':
      case 'or':
      case 'not':
      case 'is':
        this.cond(e);
        this.cur = both(this.t, this.f);
        return;
      case 'isType':
      case 'as':
        this.expr(e.e);
        return;
      case 'cond': {
        this.cond(e.c);
        const f = this.f;
        this.cur = this.t;
        this.expr(e.a);
        const a = this.cur;
        this.cur = f;
        this.expr(e.b);
        this.cur = both(a, this.cur);
        return;
      }
      case 'coalesce': {
        this.expr(e.l);
        const b = copy(this.cur);
        this.expr(e.r);
        this.cur = e.l.cv === null ? this.cur : e.r.k === 'throw' ? b : b;
        return;
      }
      case 'condAccess':
        this.condAccess(e);
        return;
      case 'eventAssign':
        if (e.recv) this.expr(e.recv);
        this.expr(e.value);
        return;
      case 'event':
        if (e.recv) this.expr(e.recv);
        return;
      case 'lambda':
        this.lambda(e.fn);
        return;
      case 'newArray':
        e.dims.forEach((d) => this.expr(d));
        e.init?.forEach((i) => this.expr(i));
        return;
      case 'tuple':
        e.items.forEach((i) => this.expr(i));
        return;
      case 'switchExpr': {
        this.expr(e.e);
        const base = copy(this.cur);
        let out: Bits = null;
        for (const a of e.arms) {
          this.cur = copy(base);
          this.pattern(a.p);
          if (a.when) {
            this.cond(a.when);
            this.cur = this.t;
          }
          this.expr(a.e);
          out = both(out, this.cur);
        }
        this.cur = out;
        return;
      }
      case 'interp':
        e.parts.forEach((p) => {
          if (p.e) this.expr(p.e);
        });
        return;
      case 'throw':
        this.expr(e.e);
        this.cur = null;
        return;
      case 'stackalloc':
        if (e.size) this.expr(e.size);
        e.init?.forEach((i) => this.expr(i));
        return;
      case 'collection':
        e.items.forEach((i) => this.expr(i.e));
        return;
      case 'with':
        this.expr(e.e);
        this.assign(e.temp);
        e.sets.forEach((s) => this.expr(s));
        return;
      case 'seq':
        e.before.forEach((q) => this.expr(q));
        this.expr(e.value);
        return;
      case 'ref':
        this.expr(e.e);
        return;
      case 'await':
        this.expr(e.e);
        return;
      default:
        return;
    }
  }
  /** A local function reads what it captured at the call. */
  localCall(m: import('./types.ts').Method, at: { start: number; end: number }): void {
    const lf = m.local as import('./bound.ts').LocalFunction;
    if (!lf.body || this.calling.has(m)) return;
    this.calling.add(m);
    for (const v of lf.func.captures)
      if (v.func !== lf.func && !v.hidden) {
        /* only reads count */ if (readsFirst(lf, v)) this.use(v, at);
      }
    for (const v of definitelyAssigned(lf)) this.assign(v);
    this.calling.delete(m);
  }
  calling = new Set<object>();
  lambda(fn: import('./bound.ts').BoundLambda): void {
    const save = {
      cur: copy(this.cur),
      breaks: this.breaks,
      continues: this.continues,
      returns: this.returns,
      outs: this.outs,
      gotos: this.gotos,
    };
    this.cur = copy(this.cur);
    this.breaks = [];
    this.continues = [];
    this.returns = [];
    this.gotos = new Map();
    this.outs = fn.params.filter((p) => p.ref === 'out');
    for (const p of fn.params) if (p.ref !== 'out') this.assign(p);
    if (fn.body) this.stmt(fn.body);
    else if (fn.expr) this.expr(fn.expr);
    this.cur = save.cur;
    this.breaks = save.breaks;
    this.continues = save.continues;
    this.returns = save.returns;
    this.outs = save.outs;
    this.gotos = save.gotos;
  }
  checkOuts(at: { start: number; end: number }): void {
    if (this.cur === null) return;
    for (const o of this.outs)
      if (!this.cur.has(o))
        this.err(
          'CS0177',
          at,
          `The out parameter '${o.name}' must be assigned to before control leaves the current method`,
        );
  }
  stmts(list: S[]): void {
    for (const s of list) this.stmt(s);
  }
  stmt(s: S): void {
    switch (s.k) {
      case 'block':
      case 'multi':
        this.stmts(s.stmts);
        return;
      case 'expr':
        this.expr(s.e);
        return;
      case 'local':
        if (s.init) {
          this.expr(s.init);
          this.assign(s.v);
        } else if (this.cur) {
          this.cur.delete(s.v);
          const m = fieldLocals.get(s.v);
          if (m) for (const l of m.values()) this.cur.delete(l);
        }
        return;
      case 'if': {
        this.cond(s.c);
        const f = this.f;
        this.cur = this.t;
        this.stmt(s.a);
        const a = this.cur;
        this.cur = f;
        if (s.b) this.stmt(s.b);
        this.cur = both(a, this.cur);
        return;
      }
      case 'while': {
        this.cond(s.c);
        const f = this.f;
        this.cur = this.t;
        this.loop(s.body);
        this.cur = this.joined(f);
        return;
      }
      case 'do': {
        this.breaks.push([]);
        this.continues.push([]);
        this.stmt(s.body);
        for (const c of this.continues.pop()!) this.cur = both(this.cur, c);
        this.cond(s.c);
        this.cur = this.f;
        for (const c of this.breaks.pop()!) this.cur = both(this.cur, c);
        return;
      }
      case 'for': {
        this.stmts(s.init);
        let f: Bits = null;
        if (s.c) {
          this.cond(s.c);
          f = this.f;
          this.cur = this.t;
        }
        this.breaks.push([]);
        this.continues.push([]);
        this.stmt(s.body);
        for (const c of this.continues.pop()!) this.cur = both(this.cur, c);
        s.incr.forEach((i) => this.expr(i));
        this.cur = this.joined(f);
        return;
      }
      case 'foreach': {
        this.expr(s.e);
        const base = copy(this.cur);
        if (s.v) this.assign(s.v);
        if (s.assign && !s.v) this.expr(s.assign);
        this.loop(s.body);
        this.cur = this.joined(base);
        return;
      }
      case 'return':
        this.expr(s.e);
        this.checkOuts(s);
        this.cur = null;
        return;
      case 'throw':
        this.expr(s.e);
        this.cur = null;
        return;
      case 'yield':
        this.expr(s.e);
        if (!s.e) this.cur = null;
        return;
      case 'break':
        this.breaks.at(-1)?.push(copy(this.cur));
        this.cur = null;
        return;
      case 'continue':
        for (let i = this.continues.length - 1; i >= 0; i--)
          if (this.continues[i]) {
            this.continues[i]!.push(copy(this.cur));
            break;
          }
        this.cur = null;
        return;
      case 'goto': {
        const l = this.gotos.get(s.label);
        if (l) l.push(copy(this.cur));
        else this.gotos.set(s.label, [copy(this.cur)]);
        this.cur = null;
        return;
      }
      case 'gotoCase':
        this.cur = null;
        return;
      case 'label': {
        for (const g of this.gotos.get(s.name) ?? []) this.cur = both(this.cur, g);
        if (this.cur === null) this.cur = this.labelEntry ?? null;
        this.stmt(s.body);
        return;
      }
      case 'try': {
        const start = copy(this.cur);
        const nb = this.breaks.map((x) => x.length),
          nc = this.continues.map((x) => x.length);
        this.stmt(s.body);
        let out = this.cur;
        for (const c of s.catches) {
          this.cur = copy(start);
          if (c.v) this.assign(c.v);
          if (c.filter) {
            this.cond(c.filter);
            this.cur = this.t;
          }
          this.stmt(c.body);
          out = both(out, this.cur);
        }
        if (s.fin) {
          this.cur = copy(start);
          const had = new Set(start ?? []);
          this.stmt(s.fin);
          const after = this.cur;
          if (after === null) out = null;
          else {
            const extra = [...after].filter((v) => !had.has(v));
            if (out) for (const v of extra) out.add(v);
            this.breaks.forEach((l, i) =>
              l.slice(nb[i] ?? 0).forEach((x) => {
                if (x) for (const v of extra) x.add(v);
              }),
            );
            this.continues.forEach((l, i) =>
              l.slice(nc[i] ?? 0).forEach((x) => {
                if (x) for (const v of extra) x.add(v);
              }),
            );
          }
        }
        this.cur = out;
        return;
      }
      case 'using':
        for (const d of s.decls) {
          this.expr(d.init);
          this.assign(d.v);
        }
        this.expr(s.e);
        this.stmt(s.body);
        return;
      case 'lock':
        this.expr(s.e);
        this.stmt(s.body);
        return;
      case 'switch': {
        this.expr(s.e);
        const base = copy(this.cur);
        this.breaks.push([]);
        (this.continues as (Bits[] | null)[]).push(null);
        let d = false;
        let any: Bits = null;
        for (const q of s.sections) {
          let enter: Bits = null;
          let first = true;
          for (const l of q.labels) {
            this.cur = copy(base);
            if (l.isDefault) d = true;
            if (l.p) this.pattern(l.p);
            if (l.when) {
              this.cond(l.when);
              this.cur = this.t;
            }
            enter = first ? this.cur : both(enter, this.cur);
            first = false;
          }
          this.cur = enter;
          q.stmts.forEach((t) => this.stmt(t));
          any = both(any, this.cur);
        }
        this.continues.pop();
        if (!d && exhaustive(s)) d = true;
        this.cur = d ? null : base;
        for (const k of this.breaks.pop()!) this.cur = both(this.cur, k);
        return;
      }
      case 'localFunction': {
        const lf = s.fn;
        if (!lf.body) return;
        const save = {
          cur: copy(this.cur),
          outs: this.outs,
          breaks: this.breaks,
          continues: this.continues,
          gotos: this.gotos,
          rep: this.reported,
        };
        const entry = new Set(save.cur ?? []);
        for (const v of lf.func.captures) entry.add(v);
        for (const p of lf.func.params) if (p.ref !== 'out') entry.add(p);
        this.cur = entry;
        this.outs = lf.func.params.filter((p) => p.ref === 'out');
        this.breaks = [];
        this.continues = [];
        this.gotos = new Map();
        this.stmt(lf.body);
        this.checkOuts({ start: lf.m.nameStart, end: lf.m.nameEnd });
        this.cur = save.cur;
        this.outs = save.outs;
        this.breaks = save.breaks;
        this.continues = save.continues;
        this.gotos = save.gotos;
        return;
      }
      default:
        return;
    }
  }
  labelEntry: Bits = null;
  loop(body: S): void {
    this.breaks.push([]);
    this.continues.push([]);
    this.stmt(body);
    this.continues.pop();
  }
  joined(f: Bits): Bits {
    let r = f;
    for (const b of this.breaks.pop()!) r = both(r, b);
    return r;
  }
}
/** Stand-ins for the fields of struct locals, kept on the local. */
const fieldLocals = {
  get: (v: Local): Map<string, Local> | undefined => (v as Local & { fieldBits?: Map<string, Local> }).fieldBits,
  set: (v: Local, m: Map<string, Local>): void => {
    (v as Local & { fieldBits?: Map<string, Local> }).fieldBits = m;
  },
};
function isStruct(e: B): boolean {
  return e.type.kind === 'named' && e.type.def.kind === 'struct';
}
function structFields(v: Local): string[] | null {
  if (v.type.kind !== 'named' || v.type.def.kind !== 'struct' || (v.type.def.library && !v.type.isTuple)) return null;
  return v.type.def.order.filter((m) => m.kind === 'field' && !m.isStatic).map((m) => m.name);
}
function isEmptyStruct(t: import('./types.ts').Type): boolean {
  return (
    t.kind === 'named' &&
    t.def.kind === 'struct' &&
    !t.def.library &&
    t.def.membersDone &&
    !t.def.order.some((m) => m.kind === 'field' && !m.isStatic)
  );
}
function isNegated(p: P): boolean {
  return p.k === 'not';
}
function alwaysTrue(p: P): boolean {
  return p.k === 'any' || p.k === 'var';
}
function readsFirst(lf: import('./bound.ts').LocalFunction, v: Local): boolean {
  // whether v may be read before it is written in the body
  let bad = false;
  const f = new Flow(
    lf.func,
    (code, _, msg) => {
      if (code === 'CS0165' && msg.includes(`'${v.name}'`)) bad = true;
    },
    [],
  );
  const all = new Set<Local>([...lf.func.captures]);
  all.delete(v);
  lf.func.params.forEach((p) => all.add(p));
  f.cur = all;
  f.calling.add(lf.m);
  if (lf.body) f.stmt(lf.body);
  return bad;
}
function definitelyAssigned(lf: import('./bound.ts').LocalFunction): Local[] {
  const f = new Flow(lf.func, () => undefined, []);
  f.cur = new Set(lf.func.params);
  f.calling.add(lf.m);
  if (lf.body) f.stmt(lf.body);
  const r = f.cur as Set<Local> | null;
  return r ? [...lf.func.captures].filter((v) => r.has(v)) : [];
}
/** Checks one bound method body. */
export function checkAssignment(func: Func, body: S, err: Err, nameAt: { start: number; end: number }): void {
  const outs = func.params.filter((p) => p.ref === 'out');
  const f = new Flow(func, err, outs);
  f.cur = new Set(func.params.filter((p) => p.ref !== 'out'));
  f.stmt(body);
  if (f.cur) f.checkOuts(nameAt);
}
