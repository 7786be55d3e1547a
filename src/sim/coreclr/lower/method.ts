// One method to code: parameters, constructor chain, body, return; nested functions, iterators, compiler-made bodies.
import { Refusal } from '../../core/diagnostic.ts';
import { bindMethod, type BoundMethod, staticInits } from '../check/bodies.ts';
import type { B, BoundLambda, LocalFunction } from '../check/bound.ts';
import { isValueType, type Type } from '../check/types.ts';
import type { Code, MInst } from '../execute/method.ts';
import type { Runtime } from '../execute/runtime.ts';
import { analyse, type Closures, Gen, nestedFunctions } from './gen.ts';
import { callInst, genDefault, genExpr, genVoid, loadSlot } from './expressions.ts';
import { genStatement, tryFinally } from './statements.ts';

export interface NestedInfo {
  func: import('../check/bound.ts').Func;
  lf: LocalFunction | null;
  bl: BoundLambda | null;
  closures: Closures;
  hasThis: boolean;
}

/** A refusal met while generating the program's own code names the place. */
export function compileMethod(r: Runtime, mi: MInst): Code {
  try {
    return compileOne(r, mi);
  } catch (e) {
    if (e instanceof Refusal && !e.span && !mi.def.owner.library && mi.def.file !== '<record>') {
      const at = Gen.last?.m === mi ? Gen.last.at : mi.def.start;
      throw new Refusal(e.construct, { start: at, end: at }, e.message);
    }
    throw e;
  }
}
function compileOne(r: Runtime, mi: MInst): Code {
  const m = mi.def;
  const g = new Gen(r, mi);
  if (mi.synthInfo) return compileNested(r, mi, mi.synthInfo as NestedInfo);
  const params = (first: number, n: number, structs: (i: number) => Type): void => {
    g.nargs = n;
    for (let i = 0; i < n; i++) {
      const s = g.slot(null, '', false);
      void s;
      void first;
      void structs;
    }
  };
  if (m.synth === 'autoget' || m.synth === 'autoset' || m.synth === 'eventadd' || m.synth === 'eventremove') {
    autoAccessor(g, mi);
    return g.finish();
  }
  const bm = bindMethod(r.model, m) as BoundMethod;
  const rootFunc = bm.func;
  g.func = rootFunc;
  const nested = nestedFunctions(rootFunc);
  for (const i of [...bm.inits]) collectInits(i.e, nested, rootFunc);
  g.closures = closuresOf(rootFunc, nested);
  const inst = !m.isStatic;
  g.thisIsSlot0 = inst;
  let n = 0;
  if (inst) {
    g.slot(null, 'this');
    n++;
  }
  for (const p of rootFunc.params) {
    const s = g.slot(null, p.name);
    n++;
    g.slots.set(p, s);
    g.paramSlots.set(p, s);
  }
  g.nargs = n;
  void params;
  if (rootFunc.isIterator) {
    mi.iter = iterKind(m.ret);
    g.isIter = true;
    mi.hasThis = inst;
  }
  if (rootFunc.isAsync && !rootFunc.isIterator) {
    g.isAsync = true;
    g.asyncResult = rootFunc.asyncResult;
    mi.async = 'yes';
    mi.retRT = r.rtype(g.S(m.ret));
  }
  g.at = m.nameStart || m.start;
  if (rootFunc.root) g.enterScope(rootFunc.root);
  if (m.mkind === 'cctor') for (const i of staticInits(r.model, m.owner)) staticInit(g, i);
  if (m.mkind === 'ctor') {
    const T = m.owner.open;
    const val = isValueType(T);
    if (m.isPrimary)
      for (const p of rootFunc.params) {
        const f = m.owner.members.get('__pp_' + p.name)?.[0];
        if (f?.kind === 'field') {
          g.loadThis();
          loadSlot(g, g.slots.get(p)!, p.type);
          g.emit((val ? 'stvfld' : 'stfld') + (g.isStruct(p.type) ? '.v' : ''), r.fieldIndex(mi.owner.type, f));
          g.pop(2);
        }
      }
    for (const i of bm.inits) {
      g.at = i.start;
      g.stops.push(g.ops.length, i.start);
      g.loadThis();
      genExpr(g, i.e);
      g.emit((val ? 'stvfld' : 'stfld') + (g.isStruct(i.f.type) ? '.v' : ''), r.fieldIndex(mi.owner.type, i.f));
      g.pop(2);
    }
    if (bm.chain) {
      g.at = bm.chain.start;
      genVoid(g, bm.chain);
    }
  }
  const up = m.mkind === 'dtor' && m.owner.full !== 'System.Object' ? baseFinalizer(r, mi) : null;
  if (up)
    tryFinally(
      g,
      () => body(g, rootFunc, bm.body),
      () => {
        g.loadThis();
        callInst(g, up, 1, false);
      },
    );
  else body(g, rootFunc, bm.body);
  return done(g, rootFunc.isIterator, m.ret.is('System.Void') || m.mkind === 'ctor' || m.mkind === 'cctor');
}
/** The destructor of the nearest base class that declares one. */
function baseFinalizer(r: Runtime, mi: MInst): MInst | null {
  for (let c = mi.owner.base; c; c = c.base) {
    const d = c.type.def.dtor;
    if (d && c.type.def.full !== 'System.Object') return r.minst(d, c.type, []);
  }
  return null;
}
function collectInits(
  e: B,
  nested: { func: import('../check/bound.ts').Func; lf: LocalFunction | null }[],
  root: import('../check/bound.ts').Func,
): void {
  // lambdas in shared initialisers belong to the constructor first bound
  const seen = new Set<object>();
  const walk = (x: unknown, depth: number): void => {
    if (x === null || typeof x !== 'object' || depth > 40 || seen.has(x)) return;
    seen.add(x);
    const o = x as { k?: string; fn?: BoundLambda };
    if (o.k === 'lambda' && o.fn) {
      if (!nested.some((q) => q.func === o.fn!.func)) {
        nested.push({ func: o.fn.func, lf: null });
        nested.push(...nestedFunctions(o.fn.func).filter((q) => !nested.some((z) => z.func === q.func)));
      }
      return;
    }
    for (const k of Object.keys(x)) {
      if (k === 'type' || k === 'f' || k === 'owner' || k === 'm' || k === 'p' || k === 'scope' || k === 'v') continue;
      const y = (x as Record<string, unknown>)[k];
      if (Array.isArray(y)) y.forEach((z) => walk(z, depth + 1));
      else walk(y, depth + 1);
    }
  };
  walk(e, 0);
  void root;
}
function iterKind(ret: Type): MInst['iter'] {
  const n = ret.kind === 'named' ? ret.def.name : '';
  return n === 'IEnumerable'
    ? 'enumerable'
    : n === 'IAsyncEnumerable'
      ? 'asyncEnumerable'
      : n === 'IAsyncEnumerator'
        ? 'asyncEnumerator'
        : 'enumerator';
}
function closuresOf(
  root: import('../check/bound.ts').Func,
  nested: { func: import('../check/bound.ts').Func; lf: LocalFunction | null }[],
): Closures {
  const f = root as typeof root & { closures?: Closures };
  return (f.closures ??= analyse(root, nested));
}
function staticInit(g: Gen, i: BoundMethod['inits'][number]): void {
  g.at = i.start;
  g.stops.push(g.ops.length, i.start);
  genExpr(g, i.e);
  g.emit('stsfld' + (g.isStruct(i.f.type) ? '.v' : ''), g.k(g.r.staticField(g.m.owner.type, i.f)));
  g.pop();
}
function body(g: Gen, f: import('../check/bound.ts').Func, s: import('../check/bound.ts').S | null): void {
  if (f.isIterator || g.isAsync) {
    g.returnLabel = g.label();
    if (g.isAsync && g.asyncResult) g.returnSlot = g.slot(g.asyncResult, '', true);
  }
  if (s) genStatement(g, s);
}
function done(g: Gen, iter: boolean, isVoid: boolean): Code {
  if (iter) {
    const at = g.ops.length;
    g.mark(g.returnLabel!);
    g.emit('yieldbreak');
    const c = g.finish();
    c.endPc = at;
    return c;
  }
  if (g.isAsync) {
    g.mark(g.returnLabel!);
    if (g.asyncResult) {
      loadSlot(g, g.returnSlot, g.asyncResult);
      g.emit('ret');
    } else g.emit('retv');
    return g.finish();
  }
  if (isVoid) {
    if (g.returnLabel) g.mark(g.returnLabel);
    g.emit('retv');
  } else {
    g.emit('nop');
    if (g.returnLabel) {
      g.mark(g.returnLabel);
      g.emit('ldloc', g.retSlot());
      g.push();
      g.emit('ret');
    } else {
      g.emit('ldnull');
      g.emit('throw');
    }
  }
  return g.finish();
}
function compileNested(r: Runtime, mi: MInst, info: NestedInfo): Code {
  const g = new Gen(r, mi);
  const f = info.func;
  g.func = f;
  g.closures = info.closures;
  const d = info.closures.env.get(f) ?? null;
  g.myEnv = d;
  g.thisIsSlot0 = false;
  let n = 0;
  if (d) {
    g.envSlot = g.slot(null, 'CS$<>8__locals', true);
    n++;
  } else if (info.hasThis) {
    g.slot(null, 'this');
    g.thisIsSlot0 = true;
    n++;
  } else if (!info.lf) {
    g.slot(null, '<>c', true);
    n++;
  }
  for (const p of f.params) {
    const s = g.slot(null, p.name);
    n++;
    g.slots.set(p, s);
    g.paramSlots.set(p, s);
  }
  g.nargs = n;
  const lf = info.lf;
  const bodyS = lf ? lf.body : info.bl!.body;
  if (f.isIterator) {
    mi.iter = iterKind(lf!.m.ret);
    g.isIter = true;
    mi.hasThis = g.thisIsSlot0;
  }
  if (f.isAsync && !f.isIterator) {
    g.isAsync = true;
    g.asyncResult = f.asyncResult;
    mi.async = 'yes';
    mi.retRT = r.rtype(g.S(lf ? lf.m.ret : info.bl!.ret));
  }
  if (f.root) g.enterScope(f.root);
  g.at = lf ? lf.m.start : info.bl!.syntax.start;
  const ret = lf ? lf.m.ret : info.bl!.ret;
  const isVoid = ret.is('System.Void');
  if (bodyS) {
    body(g, f, bodyS);
    return done(g, f.isIterator, isVoid);
  }
  const e = info.bl!.expr!;
  g.stops.push(g.ops.length, e.start);
  g.at = e.start;
  if (g.isAsync) {
    g.returnLabel = g.label();
    if (g.asyncResult) {
      g.returnSlot = g.slot(g.asyncResult, '', true);
      genExpr(g, e);
      g.emit(g.isStruct(g.asyncResult) ? 'stloc.v' : 'stloc', g.returnSlot);
      g.pop();
    } else genVoid(g, e);
    return done(g, false, isVoid);
  }
  if (isVoid) {
    genVoid(g, e);
    g.emit('retv');
  } else {
    genExpr(g, e);
    if (e.k !== 'throw') g.emit('ret');
  }
  return g.finish();
}
function autoAccessor(g: Gen, mi: MInst): void {
  const m = mi.def;
  const f = m.autoField!;
  const val = mi.owner.isValue;
  const st = g.isStruct(f.type) ? '.v' : '';
  const inst = !m.isStatic;
  let n = 0;
  if (inst) {
    g.slot(null, 'this');
    n++;
  }
  const idx = f.isStatic ? -1 : g.r.fieldIndex(mi.owner.type, f);
  if (m.synth === 'autoget') {
    g.nargs = n;
    if (f.isStatic) g.emit('ldsfld' + st, g.k(g.r.staticField(mi.owner.type, f)));
    else {
      g.emit('ldloc', 0);
      g.emit((val ? 'ldvfld' : 'ldfld') + st, idx);
    }
    g.push(2);
    g.emit('ret');
    return;
  }
  const v = g.slot(null, 'value');
  n++;
  g.nargs = n;
  g.push(3);
  if (m.synth === 'autoset') {
    if (f.isStatic) {
      g.emit('ldloc', v);
      g.emit('stsfld' + st, g.k(g.r.staticField(mi.owner.type, f)));
    } else {
      g.emit('ldloc', 0);
      g.emit('ldloc', v);
      g.emit((val ? 'stvfld' : 'stfld') + st, idx);
    }
    g.emit('retv');
    return;
  }
  // field-like event
  if (!f.isStatic) g.emit('ldloc', 0);
  if (f.isStatic) g.emit('ldsfld', g.k(g.r.staticField(mi.owner.type, f)));
  else {
    g.emit('ldloc', 0);
    g.emit(val ? 'ldvfld' : 'ldfld', idx);
  }
  g.emit('ldloc', v);
  const c = g.method('System.Delegate', m.synth === 'eventadd' ? 'Combine' : 'Remove', 2);
  g.emit('call', g.k(c), 2);
  if (f.isStatic) g.emit('stsfld', g.k(g.r.staticField(mi.owner.type, f)));
  else g.emit(val ? 'stvfld' : 'stfld', idx);
  g.emit('retv');
  g.push(3);
  void callInst;
  void genDefault;
}
