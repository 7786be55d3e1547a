// From bound tree to instructions, for one concrete instantiation: the emitter, locals, closures (after Roslyn's CodeGen and ClosureConversion).
import type { Func, Local } from '../check/bound.ts';
import { type B, type BoundLambda, type BScope, type LocalFunction, type S } from '../check/bound.ts';
import type { BoundMethod } from '../check/bodies.ts';
import { isNullableT, isValueType, type Method, type MethodRef, subst, type Type } from '../check/types.ts';
import { OP } from '../code/ops.ts';
import type { Code, Handler, MInst } from '../execute/method.ts';
import type { RType } from '../execute/rtype.ts';
import type { Runtime } from '../execute/runtime.ts';
import { genStatement } from './statements.ts';
import { genExpr } from './expressions.ts';

/** A display class: the captured variables of one scope. */
export interface Display {
  scope: BScope;
  vars: Map<Local, number>;
  names: string[];
  types: Type[];
  link: number;
  thisIndex: number;
  heap: boolean;
  parent: Display | null;
  rt: RType | null;
  n: number;
  /** Lambdas whose delegates are kept here, being made again and again (in a loop, in another lambda). */
  caches: Map<Func, number>;
}
export interface Label {
  at: number;
  refs: number[];
}
/** What is known of a method's functions and captured scopes, computed once for a body. */
export interface Closures {
  displays: Map<BScope, Display>;
  env: Map<Func, Display | null>;
}

export class Gen {
  readonly r: Runtime;
  readonly m: MInst;
  readonly targs: Type[];
  readonly margs: Type[];
  ops: number[] = [];
  K: unknown[] = [];
  kIndex = new Map<unknown, number>();
  spans: number[] = [];
  handlers: Handler[] = [];
  slots = new Map<Local, number>();
  nargs = 0;
  nslots = 0;
  sp = 0;
  maxSp = 0;
  at = -1;
  func: Func | null = null;
  closures: Closures | null = null;
  displaySlots = new Map<Display, number>();
  myEnv: Display | null = null;
  thisDisplay: Display | null = null;
  breaks: { brk: Label; cont: Label | null; depth: number; cdepth: number }[] = [];
  tryDepth = 0;
  labels = new Map<string, { l: Label; depth: number }>();
  returnLabel: Label | null = null;
  returnSlot = -1;
  names: Code['names'] = [];
  structSlots: { slot: number; rt: RType }[] = [];
  zeroSlots: Code['zeroSlots'] = [];
  switches: { cases: Map<string, Label>; def: Label | null; depth: number }[] = [];
  library: boolean;
  isIter = false;
  iterElem: Type | null = null;
  hid = false;
  stops: number[] = [];
  envSlot = -1;
  thisIsSlot0 = false;
  holes = new Map<Local, () => void>();
  asyncResult: Type | null = null;
  isAsync = false;
  fileLib = false;
  freeTemps = new Map<number, number[]>();
  root: MInst;
  constructor(r: Runtime, m: MInst) {
    this.r = r;
    this.m = m;
    this.targs = m.owner.type.kind === 'named' ? m.owner.type.args : [];
    this.margs = m.margs;
    this.library = m.def.owner.library || m.def.file === '<record>' || m.def.owner.isAnonymous;
    this.hid = !this.library;
    this.root = m;
    Gen.last = this;
  }
  static last: Gen | null = null;
  S(t: Type): Type {
    return t.open ? subst(t, this.targs, this.margs) : t;
  }
  rt(t: Type): RType {
    return this.r.rtype(this.S(t));
  }
  k(v: unknown): number {
    let i = this.kIndex.get(v);
    if (i === undefined) {
      i = this.K.length;
      this.K.push(v);
      if (typeof v === 'object' && v !== null) this.kIndex.set(v, i);
    }
    return i;
  }
  emit(op: string, a = 0, b = 0): number {
    const o = OP[op];
    if (o === undefined) throw new Error('no opcode ' + op);
    const i = this.ops.length;
    this.ops.push(o, a, b);
    this.spans.push(this.at);
    return i;
  }
  push(n = 1): void {
    this.sp += n;
    if (this.sp > this.maxSp) this.maxSp = this.sp;
  }
  pop(n = 1): void {
    this.sp -= n;
  }
  label(): Label {
    return { at: -1, refs: [] };
  }
  mark(l: Label): void {
    l.at = this.ops.length;
    for (const r of l.refs) this.ops[r + 1] = l.at;
    l.refs = [];
  }
  br(op: string, l: Label): void {
    const i = this.emit(op, l.at);
    if (l.at < 0) l.refs.push(i);
  }
  slot(t: Type | null, name = '', hidden = false): number {
    const i = this.nslots++;
    const entry: Code['names'][number] = { name, slot: i, hidden, rt: null, type: name, from: 0, to: 0 };
    this.names.push(entry);
    if (t) {
      const c = this.S(t);
      if (isValueType(c)) entry.rt = this.r.rtype(c);
      if (isStructLike(this, c)) this.structSlots.push({ slot: i, rt: this.r.rtype(c) });
    }
    return i;
  }
  /** A hidden slot whose value has to survive a yield: part of the object of an iterator. */
  across(slot: number): number {
    const n = this.names.find((x) => x.slot === slot);
    if (n) n.across = true;
    return slot;
  }
  slotOf(v: Local): number {
    let i = this.slots.get(v);
    if (i === undefined) {
      i = this.slot(v.isRefLocal || v.ref ? null : v.type, v.hidden ? '' : v.name, !!v.hidden);
      this.slots.set(v, i);
    }
    return i;
  }
  /** Whether a type's values are struct arrays. */
  isStruct(t: Type): boolean {
    return isStructLike(this, this.S(t));
  }
  minst(ref: MethodRef): MInst {
    return this.r.minst(
      ref.def,
      this.S(ref.owner),
      ref.targs.map((t) => (t ? this.S(t) : t)),
    );
  }
  method(full: string, name: string, n: number, targs: Type[] = [], owner?: Type): MInst {
    const d = this.r.model.lib.get(full);
    const m = this.r.model
      .members(d, name)
      .find(
        (x) => x.kind === 'method' && this.r.model.sig(x).params.length === n && x.tparams.length === targs.length,
      ) as Method | undefined;
    if (!m) throw new Error(`missing ${full}.${name}`);
    return this.r.minst(m, owner ?? d.open, targs);
  }
  /** Hidden Debug slot: keeps the value on top alive until the frame ends. */
  keep(t: Type): void {
    if (!this.hid) return;
    const c = this.S(t);
    if (isValueType(c) && !this.r.rtype(c).hasRefs) return;
    if (this.r.rtype(c).isValue) return;
    const s = this.slot(null, '', true);
    this.emit('stack.hid', s);
  }

  foreachAddress: (() => void) | null = null;
  slotIfPlain(v: Local): void {
    if (!this.displayOf(v)) this.slotOf(v);
  }
  retSlot(): number {
    if (this.returnSlot < 0) this.returnSlot = this.slot(null, '', true);
    return this.returnSlot;
  }
  leaveReturn(): Label {
    return (this.returnLabel ??= this.label());
  }
  // ---- closures ----
  displayOf(v: Local): Display | null {
    if (!v.captured || !this.closures) return null;
    const d = v.scope ? this.closures.displays.get(v.scope) : null;
    return d && d.vars.has(v) ? d : null;
  }
  /** Pushes the display object of a captured scope. */
  loadDisplay(d: Display): void {
    const s = this.displaySlots.get(d);
    if (s !== undefined) {
      this.emit('ldloc', s);
      this.push();
      return;
    }
    // walk the links from this function's environment
    let cur = this.myEnv;
    if (!cur) throw new Error('no environment for captured variable');
    this.emit('ldloc', this.envSlot);
    this.push();
    while (cur !== d) {
      if (!cur.parent || cur.link < 0) throw new Error('broken closure chain');
      this.emit(cur.heap ? 'ldfld' : 'ldvfld', cur.link);
      cur = cur.parent;
    }
  }
  loadThis(): void {
    if (this.thisIsSlot0) {
      this.emit('ldloc', 0);
      this.push();
      return;
    }
    if (this.isIter && this.m.hasThis) {
      this.emit('ldloc', 0);
      this.push();
      return;
    }
    for (const [d, s] of this.displaySlots)
      if (d.thisIndex >= 0) {
        this.emit('ldloc', s);
        this.push();
        this.emit(d.heap ? 'ldfld' : 'ldvfld', d.thisIndex);
        return;
      }
    let cur = this.myEnv;
    if (!cur) throw new Error('no this');
    this.emit('ldloc', this.envSlot);
    this.push();
    while (cur && cur.thisIndex < 0) {
      if (!cur.parent || cur.link < 0) throw new Error('no captured this');
      this.emit(cur.heap ? 'ldfld' : 'ldvfld', cur.link);
      cur = cur.parent;
    }
    this.emit(cur!.heap ? 'ldfld' : 'ldvfld', cur!.thisIndex);
  }
  /** At the entry of a scope: makes its display object. */
  enterScope(scope: BScope): void {
    const d = this.closures?.displays.get(scope);
    if (!d || this.displaySlots.has(d)) return;
    const s = this.across(this.slot(null, 'CS$<>8__locals', true));
    this.displaySlots.set(d, s);
    this.makeDisplay(d, s);
  }
  /** Entry of a scope that may be entered more than once. A function's own scope is entered with the function. */
  enterOrRemake(scope: BScope): void {
    const d = this.closures?.displays.get(scope);
    if (!d) return;
    const s = this.displaySlots.get(d);
    if (s === undefined) this.enterScope(scope);
    else if (scope !== this.func?.root) this.makeDisplay(d, s);
  }
  /** Runs again for each entry of the scope. */
  makeDisplay(d: Display, s: number): void {
    const rt = this.r.displayType(d, this);
    this.emit('default', this.k(rt), 1);
    this.push();
    this.emit('stloc', s);
    this.pop();
    if (d.link >= 0 && d.parent) {
      this.emit('ldloc', s);
      this.push();
      this.loadDisplay(d.parent);
      this.emit(d.heap ? 'stfld' : 'stvfld', d.link);
      this.pop(2);
    }
    if (d.thisIndex >= 0) {
      this.emit('ldloc', s);
      this.push();
      if (this.thisIsSlot0 || (this.isIter && this.m.hasThis)) {
        this.emit('ldloc', 0);
        this.push();
      } else {
        const own = this.displaySlots.get(d)!;
        this.displaySlots.delete(d);
        this.loadThis();
        this.displaySlots.set(d, own);
      }
      this.emit(d.heap ? 'stfld' : 'stvfld', d.thisIndex);
      this.pop(2);
    }
    // captured parameters move in
    for (const [v, i] of d.vars)
      if (v.isParam && v.func === this.func && this.paramSlots.has(v)) {
        this.emit('ldloc', s);
        this.push();
        this.emit('ldloc', this.paramSlots.get(v)!);
        this.push();
        this.emit(this.isStruct(v.type) ? (d.heap ? 'stfld.v' : 'stvfld.v') : d.heap ? 'stfld' : 'stvfld', i);
        this.pop(2);
      }
  }
  paramSlots = new Map<Local, number>();

  finish(): Code {
    const n = this.ops.length;
    const flags = new Uint8Array(n / 3 + 1);
    // what a trace names is the row of the line table an instruction belongs to
    const rows: [number, number][] = [];
    for (let i = 0; i < this.stops.length; i += 2) rows.push([this.stops[i]! / 3, this.stops[i + 1]!]);
    rows.sort((a, b) => a[0] - b[0]);
    const spans = Int32Array.from(this.spans);
    let k = 0,
      cur = -1;
    for (let i = 0; i < spans.length; i++) {
      while (k < rows.length && rows[k]![0] <= i) {
        cur = rows[k]![1];
        flags[rows[k]![0]] = 1;
        k++;
      }
      if (cur >= 0) spans[i] = cur;
    }
    return {
      ops: Int32Array.from(this.ops),
      K: this.K,
      spans,
      nargs: this.nargs,
      nlocals: this.nslots,
      stack: this.maxSp + 4,
      handlers: this.handlers,
      names: this.names,
      structSlots: this.structSlots,
      zeroSlots: this.zeroSlots,
      file: this.m.def.file,
      library: this.library,
      endPc: n,
      minst: this.m,
      iterSize: 0,
      stops: flags,
      inexact: this.library && isInexact(this.m.def),
    };
  }
}
/** Files of the prelude whose objects differ from CoreLib's, and the methods of Enumerable that agree. */
const INEXACT: ReadonlySet<string> = new Set(
  [
    'Linq',
    'Tasks',
    'Threading',
    'Concurrent',
    'Time',
    'Odds',
    'Numerics',
    'Channels',
    'Immutable',
    'Regex',
    'Strings',
    'Sequences',
    'Arrays',
  ].map((f) => f + '.cs'),
);
const EXACT_LINQ: ReadonlySet<string> = new Set(
  (
    'Where Select Range Repeat ToArray ToList ToHashSet Any All Count First FirstOrDefault Last LastOrDefault Single Contains ElementAt ' +
    'Aggregate Sum Average Min Max MS MM MaxBy MinBy MB SequenceEqual Flat Zip TakeWhile TW Except EX'
  ).split(' '),
);
function isInexact(m: Method): boolean {
  return INEXACT.has(m.file) && !(m.file === 'Linq.cs' && m.owner.name === 'Enumerable' && EXACT_LINQ.has(m.name));
}
export function isStructLike(g: Gen, c: Type): boolean {
  return isValueType(c) && g.r.rtype(c).structZero !== null;
}

/** Analyses captures of all functions nested in `root`. */
export function analyse(root: Func, all: { func: Func; lf: LocalFunction | null }[]): Closures {
  const displays = new Map<BScope, Display>();
  const env = new Map<Func, Display | null>();
  const caps = new Map<Func, Set<BScope>>();
  const self = new Map<Func, boolean>();
  const inside = (s: BScope, f: Func): boolean => {
    for (let q: Func | null = s.func; q; q = q.parent) if (q === f) return true;
    return false;
  };
  for (const { func } of all) {
    caps.set(func, new Set([...func.captures].filter((v) => v.captured && !v.isConst && v.scope).map((v) => v.scope!)));
    self.set(func, func.usesThis);
  }
  const calls = (f: Func): Method[] => [...((f as Func & { localCalls?: Set<Method> }).localCalls ?? [])];
  for (let changed = true; changed;) {
    changed = false;
    for (const { func } of all)
      for (const m of calls(func)) {
        const t = (m.local as LocalFunction).func;
        if (t === func) continue;
        for (const s of caps.get(t) ?? [])
          if (!inside(s, func) && !caps.get(func)!.has(s)) {
            caps.get(func)!.add(s);
            changed = true;
          }
        if (self.get(t) && !self.get(func)) {
          self.set(func, true);
          changed = true;
        }
      }
    for (const { func } of all)
      if (func.parent && caps.has(func.parent) && func.parent !== root) {
        const p = func.parent;
        for (const s of caps.get(func)!)
          if (!inside(s, p) && !caps.get(p)!.has(s)) {
            caps.get(p)!.add(s);
            changed = true;
          }
        if (self.get(func) && !self.get(p)) {
          self.set(p, true);
          changed = true;
        }
      }
  }
  for (const { func } of all) {
    for (const s of caps.get(func)!)
      if (!displays.has(s))
        displays.set(s, {
          scope: s,
          vars: new Map(),
          names: [],
          types: [],
          link: -1,
          thisIndex: -1,
          heap: false,
          parent: null,
          rt: null,
          n: 0,
          caches: new Map(),
        });
  }
  for (const { func } of all)
    for (const v of func.captures) {
      const d = v.scope && displays.get(v.scope);
      if (d && v.captured && !v.isConst && !d.vars.has(v)) {
        d.vars.set(v, 0);
      }
    }
  // parents by scope nesting
  const outward = (s: BScope | null): Display | null => {
    for (let q = s; q; q = q.parent) {
      const d = displays.get(q);
      if (d) return d;
    }
    return null;
  };
  for (const d of displays.values()) d.parent = outward(d.scope.parent);
  for (const { func, lf } of all) {
    let inner: Display | null = null; // innermost captured scope
    for (let d = outward(lf ? lf.scope : func.outerScope); d; d = d.parent)
      if (caps.get(func)!.has(d.scope)) {
        inner = d;
        break;
      }
    env.set(func, inner);
    if (inner && !lf && madeAgain(func, inner.scope)) inner.caches.set(func, 0);
    const heap =
      !lf || (lf.m as Method & { converted?: boolean }).converted === true || lf.func.isIterator || lf.func.isAsync;
    for (let d = inner; d; d = d.parent) {
      if (caps.get(func)!.has(d.scope) && heap) d.heap = true;
    }
    // links as far out as anything is needed
    let last: Display | null = null;
    for (let d = inner; d; d = d.parent) if (caps.get(func)!.has(d.scope)) last = d;
    for (let d = inner; d && d !== last; d = d.parent) {
      d.link = 0;
      if (heap) {
        d.heap = true;
        if (d.parent) d.parent.heap = true;
      }
    }
    if (self.get(func) && inner) {
      (last as Display).thisIndex = 0;
    }
  }
  // a heap display cannot point to a stack one
  for (let changed = true; changed;) {
    changed = false;
    for (const d of displays.values())
      if (d.heap && d.link >= 0 && d.parent && !d.parent.heap) {
        d.parent.heap = true;
        changed = true;
      }
  }
  for (const d of displays.values()) {
    let i = 0;
    if (d.thisIndex >= 0) {
      d.thisIndex = i++;
      d.names.push('<>4__this');
    }
    for (const v of d.vars.keys()) {
      d.vars.set(v, i++);
      d.names.push(v.name);
      d.types.push(v.type);
    }
    if (d.link >= 0) {
      d.link = i++;
      d.names.push('CS$<>8__locals');
    }
    for (const f of d.caches.keys()) {
      d.caches.set(f, i++);
      d.names.push('<>9');
    }
    d.n = i;
  }
  for (const { func } of all) (func as Func & { needsThis?: boolean }).needsThis = self.get(func)!;
  return { displays, env };
}
/** Whether a `for`, a `foreach` or another lambda lies between a lambda and the scope that holds what it captures (Roslyn's InLoopOrLambda knows no other loops). */
function madeAgain(f: Func, scope: BScope): boolean {
  for (let q = f.outerScope; q && q !== scope; q = q.parent)
    if (q.loop || (q.parent && q.parent.func !== q.func && q.func.kind === 'lambda')) return true;
  return false;
}
/** All lambdas and local functions below a function. */
export function nestedFunctions(root: Func): { func: Func; lf: LocalFunction | null }[] {
  const out: { func: Func; lf: LocalFunction | null }[] = [];
  const walk = (f: Func): void => {
    for (const c of (f as Func & { children?: { func: Func; lf: LocalFunction | null }[] }).children ?? []) {
      out.push(c);
      walk(c.func);
    }
  };
  walk(root);
  return out;
}
export type { BoundLambda, BoundMethod, B, S };
export { genStatement, genExpr, isNullableT };
