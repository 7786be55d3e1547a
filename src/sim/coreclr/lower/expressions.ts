// Expressions to instructions. Struct values on the stack are always owned copies; addresses of structs are their storage.
import type { B, BArg, Conv, Local } from '../check/bound.ts';
import { numOrEnum, type Num } from '../check/numbers.ts';
import {
  isEnum,
  isNullableT,
  isReferenceType,
  isValueType,
  type Method,
  type MethodRef,
  type Type,
} from '../check/types.ts';
import type { Gen } from './gen.ts';
import { genPattern } from './patterns.ts';
import { genForEachBody } from './statements.ts';
import type { MInst } from '../execute/method.ts';
import { constValue } from '../execute/runtime.ts';

/** Kind tag of arithmetic for a type. */
const intOps: Record<string, string> = {
  '+': 'add.i4',
  '-': 'sub.i4',
  '*': 'mul.i4',
  '/': 'div.i4',
  '%': 'rem.i4',
  '&': 'and.i4',
  '|': 'or.i4',
  '^': 'xor.i4',
  '<<': 'shl.i4',
  '>>': 'shr.i4',
  '>>>': 'shr.un.i4',
};
const dblOps: Record<string, string> = { '+': 'add.r8', '-': 'sub.r8', '*': 'mul.r8', '/': 'div.r8', '%': 'rem.r8' };
const cmp: Record<string, string> = { '==': 'ceq', '!=': 'cne', '<': 'clt', '>': 'cgt', '<=': 'cle', '>=': 'cge' };

/** Pushes the value of an expression (nothing for void). */
export function genExpr(g: Gen, e: B): void {
  const old = g.at;
  if (e.start || e.end) g.at = e.start;
  gen0(g, e);
  g.at = old;
}
export function genVoid(g: Gen, e: B): void {
  if (e.k === 'assign') {
    genAssign(g, e, false);
    return;
  }
  if (e.k === 'compound') {
    genCompound(g, e, false);
    return;
  }
  if (e.k === 'incdec') {
    genIncDec(g, e, false);
    return;
  }
  if (e.k === 'condAccess') {
    genCondAccess(g, e, false);
    return;
  }
  if (e.k === 'seq') {
    const old = g.at;
    if (e.start) g.at = e.start;
    e.before.forEach((q) => genVoid(g, q));
    if (e.value.k !== 'tuple' || !isPureTuple(e.value)) genVoid(g, e.value);
    g.at = old;
    return;
  }
  if (e.k === 'const' || e.k === 'local') return;
  genExpr(g, e);
  if (!e.type.is('System.Void') && e.k !== 'eventAssign' && e.k !== 'throw') {
    g.emit('pop');
    g.pop();
  } else if (e.k === 'throw') g.pop();
}
function isPureTuple(e: B & { k: 'tuple' }): boolean {
  return e.items.every((i) => i.k === 'local' || i.k === 'const');
}
export function genConst(g: Gen, e: B): void {
  const v = e.cv;
  g.push();
  if (v === null || v === undefined) {
    g.emit('ldnull');
    return;
  }
  if (e.type.is('System.String')) {
    g.emit('ldc', g.k(g.r.literal(v as string)));
    return;
  }
  g.emit('ldc', g.k(constValue(v)));
}
function gen0(g: Gen, e: B): void {
  if (
    e.cv !== undefined &&
    e.k !== 'const' &&
    (typeof e.cv !== 'object' || e.cv !== null) &&
    ['conv', 'bin', 'un', 'cond', 'interp', 'and', 'or', 'not'].includes(e.k)
  ) {
    if (e.type.is('System.String') || numOrEnum(g.S(e.type)) || e.type.is('System.Boolean')) {
      genConst(g, e);
      return;
    }
  }
  switch (e.k) {
    case 'const':
      if (isNullableT(g.S(e.type)) || (e.cv === null && isValueType(g.S(e.type)))) {
        genDefault(g, e.type);
        return;
      }
      genConst(g, e);
      return;
    case 'default':
      genDefault(g, e.type);
      return;
    case 'this':
      loadThisValue(g, e);
      return;
    case 'local':
      genLocal(g, e.v);
      return;
    case 'field':
      genField(g, e);
      return;
    case 'elem':
      genElem(g, e);
      return;
    case 'prop':
      genProp(g, e);
      return;
    case 'call':
      genCall(g, e);
      return;
    case 'new':
      genNew(g, e);
      return;
    case 'newArray':
      genNewArray(g, e);
      return;
    case 'assign':
      genAssign(g, e, true);
      return;
    case 'compound':
      genCompound(g, e, true);
      return;
    case 'incdec':
      genIncDec(g, e, true);
      return;
    case 'eventAssign': {
      const acc = e.add ? e.ev.add : e.ev.remove;
      if (e.recv) genReceiver(g, e.recv);
      genExpr(g, e.value);
      const mi = g.minst({ def: acc, owner: e.owner, targs: [] });
      callInst(g, mi, (e.recv ? 1 : 0) + 1, e.virt && !!e.recv);
      return;
    }
    case 'conv':
      genConv(g, e);
      return;
    case 'bin':
      genBin(g, e);
      return;
    case 'un':
      genUn(g, e);
      return;
    case 'and':
    case 'or':
      genLogic(g, e);
      return;
    case 'not':
      genExpr(g, e.e);
      g.emit('not');
      return;
    case 'cond': {
      const f = g.label(),
        end = g.label();
      genJump(g, e.c, f, false);
      genExpr(g, e.a);
      g.br('br', end);
      g.pop();
      g.mark(f);
      genExpr(g, e.b);
      g.mark(end);
      g.keep(e.type);
      return;
    }
    case 'coalesce': {
      const s = g.slotOf(e.hole);
      genExpr(g, e.l);
      storeSlot(g, s, e.l.type);
      const nul = g.label(),
        end = g.label();
      testNull(g, s, e.l.type);
      g.br('brtrue', nul);
      g.pop();
      genExpr(g, e.left);
      g.br('br', end);
      g.pop();
      g.mark(nul);
      genExpr(g, e.r);
      g.mark(end);
      g.keep(e.type);
      return;
    }
    case 'coalesceAssign': {
      const t = stableTarget(g, e.target);
      t.load();
      const s = g.slotOf(e.hole);
      storeSlot(g, s, e.target.type);
      const has = g.label(),
        end = g.label();
      testNull(g, s, e.target.type);
      g.br('brfalse', has);
      g.pop();
      if (e.nullableResult) {
        const tmp = g.slot(e.value.type, '', true);
        genExpr(g, e.value);
        storeSlot(g, tmp, e.value.type);
        t.store(() => {
          loadSlot(g, tmp, e.value.type);
          wrapNullable(g, e.target.type);
        });
        loadSlot(g, tmp, e.value.type);
        g.br('br', end);
        g.pop();
        g.mark(has);
        loadSlot(g, s, e.target.type);
        unwrapNullable(g, e.target.type, true);
        g.mark(end);
        return;
      }
      const tmp = g.slot(e.target.type, '', true);
      genExpr(g, e.value);
      storeSlot(g, tmp, e.target.type);
      t.store(() => loadSlot(g, tmp, e.target.type));
      loadSlot(g, tmp, e.target.type);
      g.br('br', end);
      g.pop();
      g.mark(has);
      loadSlot(g, s, e.target.type);
      g.mark(end);
      return;
    }
    case 'condAccess':
      genCondAccess(g, e, true);
      return;
    case 'lambda':
      genLambda(g, e);
      return;
    case 'delegate':
      genDelegate(g, e);
      return;
    case 'tuple':
      genTuple(g, e.items, e.type);
      return;
    case 'is':
      genIs(g, e);
      return;
    case 'isType': {
      const t = g.S(e.t);
      genExpr(g, e.e);
      boxIfValue(g, e.e.type);
      g.emit('isinst', g.k(g.r.rtype(isNullableT(t) ? t.args[0]! : t)));
      g.emit('isnull');
      g.emit('not');
      return;
    }
    case 'as': {
      const t = g.S(e.t);
      genExpr(g, e.e);
      boxIfValue(g, e.e.type);
      g.emit('isinst', g.k(g.r.rtype(isNullableT(t) ? t.args[0]! : t)));
      if (isNullableT(t)) g.emit('unbox.any', g.k(g.r.rtype(t)));
      return;
    }
    case 'switchExpr':
      genSwitchExpr(g, e);
      return;
    case 'interp':
      genInterp(g, e);
      return;
    case 'typeof': {
      const t = g.S(e.t);
      g.emit('ldtoken', g.k(t.open ? g.r.openType(t) : g.r.rtype(t)));
      g.push();
      return;
    }
    case 'throw':
      genExpr(g, e.e);
      g.emit('throw');
      return;
    case 'stackalloc':
      genStackalloc(g, e);
      return;
    case 'collection':
      genCollection(g, e);
      return;
    case 'with': {
      const s = g.slotOf(e.temp);
      genExpr(g, e.e);
      if (e.clone) {
        callInst(g, g.minst(e.clone), 1, true);
        g.emit('castclass', g.k(g.rt(e.type)));
      }
      storeSlot(g, s, e.type);
      e.sets.forEach((q) => genVoid(g, q));
      loadSlot(g, s, e.type);
      return;
    }
    case 'seq':
      e.before.forEach((q) => genVoid(g, q));
      genExpr(g, e.value);
      return;
    case 'ref':
      genAddress(g, e.e);
      return;
    case 'await': {
      genExpr(g, e.e);
      const s = g.slotOf(e.hole);
      storeSlot(g, s, e.e.type);
      genExpr(g, e.getAwaiter);
      const aw = g.slotOf(e.temp);
      storeSlot(g, aw, e.temp.type);
      const done = g.label();
      genExpr(g, e.isCompleted);
      g.br('brtrue', done);
      g.pop();
      loadSlot(g, aw, e.temp.type);
      boxIfValue(g, e.temp.type);
      g.emit('await');
      g.pop();
      g.mark(done);
      genExpr(g, e.getResult);
      return;
    }
    case 'discard':
      throw new Error('discard as value');
    case 'outVar':
      if (e.local) genLocal(g, e.local);
      else genDefault(g, e.type);
      return;
    case 'error':
      throw new Error(
        'error node reached code generation in ' +
          g.m.def.owner.full +
          '.' +
          g.m.def.name +
          ' near ' +
          e.start +
          ' ' +
          (g.r.model.lib.sources.get(g.m.def.file) ?? '').slice(e.start, e.start + 80),
      );
    default:
      throw new Error('cannot lower ' + e.k);
  }
}
export function genDefault(g: Gen, t: Type): void {
  const c = g.S(t);
  g.push();
  if (!isValueType(c)) {
    g.emit('ldnull');
    return;
  }
  const r = g.r.rtype(c);
  if (r.structZero) g.emit('default', g.k(r), 0);
  else g.emit('ldc', g.k(r.zero));
}
export function loadSlot(g: Gen, s: number, t: Type): void {
  g.emit(g.isStruct(t) ? 'ldloc.v' : 'ldloc', s);
  g.push();
}
export function storeSlot(g: Gen, s: number, t: Type): void {
  g.emit(g.isStruct(t) ? 'stloc.v' : 'stloc', s);
  g.pop();
}
/** true when slot s holds null. */
function testNull(g: Gen, s: number, t: Type): void {
  const c = g.S(t);
  g.push();
  g.emit('ldloc', s);
  if (isNullableT(c)) {
    g.emit('ldvfld', 0);
    g.emit('not');
  } else if (isValueType(c)) {
    g.emit('pop');
    g.emit('ldc', g.k(false));
  } else g.emit('isnull');
}
function loadThisValue(g: Gen, e: B): void {
  g.loadThis();
  const c = g.S(e.type);
  if (isValueType(c) && g.m.owner.isValue) {
    if (g.isStruct(c)) g.emit('clone');
    else g.emit('ldind');
  }
}

export function genLocal(g: Gen, v: Local): void {
  const h = g.holes.get(v);
  if (h) {
    h();
    return;
  }
  const d = g.displayOf(v);
  if (d) {
    g.loadDisplay(d);
    const i = d.vars.get(v)!;
    g.emit((d.heap ? 'ldfld' : 'ldvfld') + (g.isStruct(v.type) ? '.v' : ''), i);
    return;
  }
  const s = g.slotOf(v);
  g.push();
  if (v.isRefLocal || (v.isParam && v.ref)) {
    g.emit('ldloc', s);
    g.emit(g.isStruct(v.type) ? 'clone' : 'ldind');
    return;
  }
  g.emit(g.isStruct(v.type) ? 'ldloc.v' : 'ldloc', s);
}
/** Stores the value on the stack into a local. */
export function storeLocal(g: Gen, v: Local, value: () => void): void {
  const d = g.displayOf(v);
  if (d) {
    g.loadDisplay(d);
    value();
    g.emit((d.heap ? 'stfld' : 'stvfld') + (g.isStruct(v.type) ? '.v' : ''), d.vars.get(v)!);
    g.pop(2);
    return;
  }
  const s = g.slotOf(v);
  if (v.isRefLocal || (v.isParam && v.ref)) {
    g.emit('ldloc', s);
    g.push();
    value();
    g.emit(g.isStruct(v.type) ? 'stind.v' : 'stind');
    g.pop(2);
    return;
  }
  value();
  storeSlot(g, s, v.type);
}
// ---- receivers and addresses ----
const rvalue = (e: B): boolean =>
  !(
    e.k === 'local' ||
    e.k === 'field' ||
    e.k === 'elem' ||
    e.k === 'this' ||
    (e.k === 'call' && !!e.m.def.retRef) ||
    (e.k === 'prop' && !!e.p.retRef) ||
    (e.k === 'seq' && !rvalue(e.value)) ||
    (e.k === 'conv' && e.c.k === 'identity' && !rvalue(e.e)) ||
    (e.k === 'cond' && !!e.isRef)
  );
/** Pushes the address of a place (struct storage itself, or a managed pointer). */
export function genAddress(g: Gen, e: B): void {
  const old = g.at;
  if (e.start) g.at = e.start;
  addr(g, e);
  g.at = old;
}
function addr(g: Gen, e: B): void {
  const st = g.isStruct(e.type);
  switch (e.k) {
    case 'local': {
      const v = e.v;
      if (g.holes.has(v)) break;
      const d = g.displayOf(v);
      if (d) {
        g.loadDisplay(d);
        const i = d.vars.get(v)!;
        g.emit(st ? (d.heap ? 'ldfld' : 'ldvfld') : d.heap ? 'ldflda' : 'ldvflda', i);
        return;
      }
      const s = g.slotOf(v);
      g.push();
      if (v.isRefLocal || (v.isParam && v.ref)) {
        g.emit('ldloc', s);
        return;
      }
      g.emit(st ? 'ldloc' : 'ldloca', s);
      return;
    }
    case 'outVar': {
      if (e.local) {
        addr(g, { k: 'local', v: e.local, type: e.type, start: e.start, end: e.end });
        return;
      }
      const s = g.slot(e.type, '', true);
      g.push();
      g.emit(st ? 'ldloc' : 'ldloca', s);
      return;
    }
    case 'discard': {
      const s = g.slot(e.type, '', true);
      g.push();
      g.emit(st ? 'ldloc' : 'ldloca', s);
      return;
    }
    case 'this':
      g.loadThis();
      if (!g.m.owner.isValue) break;
      return;
    case 'field': {
      if (e.f.isStatic) {
        g.emit(st ? 'ldsfld' : 'ldsflda', g.k(g.r.staticField(g.S(e.owner), e.f)));
        g.push();
        return;
      }
      const i = g.r.fieldIndex(g.S(e.owner), e.f);
      if (isValueType(g.S(e.owner))) {
        genReceiverAddress(g, e.recv!);
        g.emit(st ? 'ldvfld' : 'ldvflda', i);
      } else {
        genExpr(g, e.recv!);
        g.emit(st ? 'ldfld' : 'ldflda', i);
      }
      return;
    }
    case 'elem': {
      genExpr(g, e.arr);
      for (const i of e.idx) genExpr(g, i);
      if (e.idx.length > 1) {
        g.emit(st ? 'ldelem.md' : 'ldelema.md', e.idx.length);
        g.pop(e.idx.length);
      } else {
        if (!st && isReferenceType(g.S(e.type))) g.emit('ldelema', 1, g.k(g.rt(e.type)));
        else g.emit(st ? 'ldelem' : 'ldelema');
        g.pop();
      }
      return;
    }
    case 'call':
      if (e.m.def.retRef) {
        genCallRaw(g, e);
        return;
      }
      break;
    case 'prop':
      if (e.p.retRef) {
        genPropRaw(g, e);
        return;
      }
      break;
    case 'seq':
      e.before.forEach((q) => genVoid(g, q));
      addr(g, e.value);
      return;
    case 'conv':
      if (e.c.k === 'identity') {
        addr(g, e.e);
        return;
      }
      break;
    case 'cond':
      if (e.isRef) {
        const f = g.label(),
          end = g.label();
        genJump(g, e.c, f, false);
        addr(g, e.a);
        g.br('br', end);
        g.pop();
        g.mark(f);
        addr(g, e.b);
        g.mark(end);
        return;
      }
      break;
    case 'assign':
      if (e.isRef) {
        genAssign(g, e, true);
        return;
      }
      break;
    case 'ref':
      addr(g, e.e);
      return;
    default:
      break;
  }
  // not a place: a temporary
  const s = g.slot(e.type, '', true);
  genExpr(g, e);
  storeSlot(g, s, e.type);
  g.push();
  g.emit(st ? 'ldloc' : 'ldloca', s);
}
function readonlyPlace(g: Gen, e: B): boolean {
  switch (e.k) {
    case 'local':
      return e.v.readonlyWhy === 'foreach' || e.v.readonlyWhy === 'using' || e.v.readonlyWhy === 'in';
    case 'field':
      if (
        e.f.isReadonly &&
        !(
          g.m.def.owner === e.f.owner &&
          (g.m.def.mkind === 'ctor' || g.m.def.mkind === 'cctor') &&
          (e.f.isStatic || e.recv?.k === 'this')
        )
      )
        return true;
      return !!e.recv && isValueType(g.S(e.recv.type)) && readonlyPlace(g, e.recv);
    case 'this':
      return g.m.def.isReadonly || (e.type.kind === 'named' && e.type.def.isReadonly && false);
    default:
      return false;
  }
}
/** Address of a struct receiver for reading a field. */
function genReceiverAddress(g: Gen, e: B): void {
  if (rvalue(e) && !(e.k === 'conv' && e.c.k === 'unbox')) {
    if (g.isStruct(e.type)) {
      genExpr(g, e);
      return;
    }
  }
  genAddress(g, e);
}
/** The `this` argument of an instance member. */
export function genReceiver(g: Gen, e: B, m?: Method): void {
  const c = g.S(e.type);
  if (isValueType(c)) {
    if (readonlyPlace(g, e) && !m?.isReadonly && !(e.type.kind === 'named' && e.type.def.isReadonly) && !g.library) {
      const s = g.slot(e.type, '', true);
      genExpr(g, e);
      storeSlot(g, s, e.type);
      g.push();
      g.emit(g.isStruct(e.type) ? 'ldloc' : 'ldloca', s);
      return;
    }
    genAddress(g, e);
    return;
  }
  genExpr(g, e);
}
function genField(g: Gen, e: B & { k: 'field' }): void {
  const st = g.isStruct(e.type) ? '.v' : '';
  if (e.f.isStatic) {
    g.emit('ldsfld' + st, g.k(g.r.staticField(g.S(e.owner), e.f)));
    g.push();
    return;
  }
  const i = g.r.fieldIndex(g.S(e.owner), e.f);
  if (isValueType(g.S(e.owner))) {
    genReceiverAddress(g, e.recv!);
    g.emit('ldvfld' + st, i);
  } else {
    genExpr(g, e.recv!);
    g.emit('ldfld' + st, i);
  }
}
function genElem(g: Gen, e: B & { k: 'elem' }): void {
  const st = g.isStruct(e.type) ? '.v' : '';
  genExpr(g, e.arr);
  for (const i of e.idx) genExpr(g, i);
  if (e.idx.length > 1) {
    g.emit('ldelem.md', e.idx.length);
    g.pop(e.idx.length);
    if (st) g.emit('clone');
  } else {
    g.emit('ldelem' + st);
    g.pop();
  }
}
// ---- calls ----
export function genArgs(g: Gen, args: BArg[], order?: number[]): void {
  const one = (a: BArg): void => {
    if (a.ref) genAddress(g, a.e);
    else genExpr(g, a.e);
  };
  if (!order) {
    args.forEach(one);
    return;
  }
  // evaluated as written, passed as declared
  const tmp = new Map<number, number>();
  for (const k of order) {
    const a = args[k]!;
    const s = g.slot(a.ref ? null : a.e.type, '', true);
    one(a);
    if (a.ref) {
      g.emit('stloc', s);
      g.pop();
    } else storeSlot(g, s, a.e.type);
    tmp.set(k, s);
  }
  args.forEach((a, k) => {
    const s = tmp.get(k);
    if (s === undefined) one(a);
    else if (a.ref) {
      g.emit('ldloc', s);
      g.push();
    } else loadSlot(g, s, a.e.type);
  });
}
/** Emits the call proper; pops the arguments, pushes the result. */
export function callInst(g: Gen, mi: MInst, n: number, virt: boolean): void {
  if (virt && mi.def.mkind !== 'local') {
    if (mi.owner.kind === 'delegate' && mi.def.name === 'Invoke') g.emit('invoke', n - 1, mi.returns ? 1 : 0);
    else g.emit('callvirt', g.k(mi), n);
  } else g.emit('call', g.k(mi), n);
  g.pop(n);
  if (mi.returns) g.push();
}
function genCall(g: Gen, e: B & { k: 'call' }): void {
  genCallRaw(g, e);
  if (e.m.def.retRef && !e.type.is('System.Void')) g.emit(g.isStruct(e.type) ? 'clone' : 'ldind');
  else if (!e.type.is('System.Void')) g.keep(e.type);
}
function genCallRaw(g: Gen, e: B & { k: 'call' }): void {
  const def = e.m.def;
  const constrained = (e as B & { constrained?: Type }).constrained;
  if (def.mkind === 'local') {
    genLocalCall(g, e);
    return;
  }
  if (constrained && def.isStatic) {
    const mi = g.r.resolveStatic(
      g.S(constrained),
      def,
      g.S(e.m.owner),
      e.m.targs.map((t) => g.S(t)),
    );
    genArgs(g, e.args, e.order);
    callInst(g, mi, e.args.length, false);
    return;
  }
  if (!e.recv) {
    genArgs(g, e.args, e.order);
    callInst(g, g.minst(e.m), e.args.length, false);
    return;
  }
  const rt = g.S(e.recv.type);
  let mi = g.minst(e.m);
  const bo = (e as B & { baseOf?: Type }).baseOf;
  if (bo) mi = g.r.virtual(g.rt(bo), mi);
  if (isValueType(rt) && mi.owner.kind !== 'delegate') {
    if (mi.owner === g.r.rtype(rt)) {
      genReceiver(g, e.recv, def);
      genArgs(g, e.args, e.order);
      callInst(g, mi, e.args.length + 1, false);
      return;
    }
    const impl = g.r.constrained(g.r.rtype(rt), mi);
    if (impl && impl.owner.isValue) {
      genReceiver(g, e.recv, impl.def);
      genArgs(g, e.args, e.order);
      callInst(g, impl, e.args.length + 1, false);
      return;
    }
    genExpr(g, e.recv);
    boxIfValue(g, e.recv.type);
    genArgs(g, e.args, e.order);
    callInst(g, mi, e.args.length + 1, e.virt);
    return;
  }
  genExpr(g, e.recv);
  if (e.virt && !(mi.owner.kind === 'interface') && e.recv.k !== 'local' && e.recv.k !== 'this') g.keep(e.recv.type);
  genArgs(g, e.args, e.order);
  const isThis = e.recv.k === 'this';
  // a non-virtual instance call still tests its receiver
  if (!e.virt && !isThis && !(def.mkind === 'ctor')) {
    g.emit('call', g.k(mi), (e.args.length + 1) | 0x10000);
    g.pop(e.args.length + 1);
    if (mi.returns) g.push();
    return;
  }
  callInst(g, mi, e.args.length + 1, e.virt);
}
function genLocalCall(g: Gen, e: B & { k: 'call' }): void {
  const lf = e.m.def.local as import('../check/bound.ts').LocalFunction;
  const mi = g.r.nested(
    g,
    lf.func,
    lf,
    e.m.targs.map((t) => (t ? g.S(t) : t)),
  );
  const n = pushEnv(g, lf.func, mi);
  genArgs(g, e.args, e.order);
  callInst(g, mi, e.args.length + n, false);
}
/** Pushes what a nested function needs of its surroundings: display, `this`, or nothing. */
function pushEnv(g: Gen, f: import('../check/bound.ts').Func, _mi: MInst): number {
  const d = g.closures?.env.get(f) ?? null;
  if (d) {
    g.loadDisplay(d);
    return 1;
  }
  if ((f as typeof f & { needsThis?: boolean }).needsThis) {
    g.loadThis();
    return 1;
  }
  return 0;
}
function genProp(g: Gen, e: B & { k: 'prop' }): void {
  genPropRaw(g, e);
  if (e.p.retRef) g.emit(g.isStruct(e.type) ? 'clone' : 'ldind');
  else g.keep(e.type);
}
function genPropRaw(g: Gen, e: B & { k: 'prop' }): void {
  const get = accessor(e, 'getter', g);
  const call: B & { k: 'call' } = {
    k: 'call',
    recv: e.recv,
    m: get,
    args: e.args,
    virt: e.virt,
    ...(e.order ? { order: e.order } : {}),
    type: e.type,
    start: e.start,
    end: e.end,
  };
  const c = (e as B & { constrained?: Type }).constrained;
  if (c) (call as B & { constrained?: Type }).constrained = c;
  const bo = (e as B & { baseOf?: Type }).baseOf;
  if (bo) (call as B & { baseOf?: Type }).baseOf = bo;
  genCallRaw(g, call);
}
function accessor(e: B & { k: 'prop' }, which: 'getter' | 'setter', g: Gen): MethodRef {
  const a = e.p[which];
  if (a) return { def: a, owner: e.owner, targs: [] };
  for (let c = g.r.model.baseOf(e.owner); c; c = g.r.model.baseOf(c))
    for (const p of g.r.model.members(c.def, e.p.name))
      if (p.kind === 'property' && p[which]) return { def: p[which]!, owner: c, targs: [] };
  throw new Error(`no ${which} of ${e.p.name}`);
}
function genNew(g: Gen, e: B & { k: 'new' }): void {
  const t = g.S(e.type);
  if (!e.m) genDefault(g, e.type);
  else {
    genArgs(g, e.args, e.order);
    g.emit('newobj', g.k(g.minst({ def: e.m.def, owner: e.m.owner, targs: [] })), e.args.length);
    g.pop(e.args.length);
    g.push();
    if (!isValueType(t)) g.keep(e.type);
  }
  if (e.init) {
    const s = g.slotOf(e.init.temp);
    storeSlot(g, s, e.type);
    for (const q of e.init.sets) genVoid(g, q);
    loadSlot(g, s, e.type);
  }
}
function genNewArray(g: Gen, e: B & { k: 'newArray' }): void {
  const rt = g.rt(e.type);
  for (const d of e.dims) genExpr(g, d);
  if (e.rank > 1) {
    g.emit('newarr.md', g.k(rt), e.rank);
    g.pop(e.rank);
    g.push();
  } else g.emit('newarr', g.k(rt), blob(g, e) ? 1 : 0);
  g.keep(e.type);
  if (!e.init) return;
  const st = g.isStruct(e.elem);
  const ref = !isValueType(g.S(e.elem));
  const dims = e.dims.map((d) => Number(d.cv ?? 0));
  e.init.forEach((x, i) => {
    if (x.cv !== undefined && (x.cv === 0 || x.cv === false || x.cv === null) && !isNullableT(g.S(e.elem))) return;
    g.emit('dup');
    g.push();
    let rest = i;
    const ix: number[] = [];
    for (let k = dims.length - 1; k >= 0; k--) {
      ix[k] = rest % dims[k]!;
      rest = Math.floor(rest / dims[k]!);
    }
    for (const k of ix) {
      g.emit('ldc', g.k(k));
      g.push();
    }
    genExpr(g, x);
    if (e.rank > 1) {
      g.emit('stelem.md', e.rank, st ? 1 : 0);
      g.pop(e.rank + 2);
    } else {
      g.emit(st ? 'stelem.v' : ref ? 'stelem.ref' : 'stelem');
      g.pop(3);
    }
  });
}
/** Roslyn's rule for storing an initialiser as a data blob, which costs 72 bytes more each time in Debug. */
function blob(g: Gen, e: B & { k: 'newArray' }): boolean {
  if (!e.init || g.library) return false;
  const c = g.S(e.elem);
  const n = numOrEnum(c);
  if (!(n && n !== 'decimal' && n !== 'nint' && n !== 'nuint') && !c.is('System.Boolean')) return false;
  let consts = 0;
  for (const x of e.init) if (x.cv !== undefined && x.cv !== null && x.cv !== 0 && x.cv !== false) consts++;
  return consts >= Math.max(3, Math.floor(e.init.length / 3));
}
export function genTuple(g: Gen, items: B[], t: Type): void {
  const c = g.S(t);
  const conv = (xs: B[], ty: Type): void => {
    const n = ty.args.length;
    const head = xs.slice(0, n === 8 ? 7 : n);
    head.forEach((x) => genExpr(g, x));
    if (n === 8) conv(xs.slice(7), ty.args[7]!);
    const ctor = g.r.model
      .members(ty.def, '.ctor')
      .find((m) => m.kind === 'method' && g.r.model.sig(m).params.length === n) as Method;
    g.emit('newobj', g.k(g.r.minst(ctor, ty, [])), n);
    g.pop(n);
    g.push();
  };
  conv(items, c);
}
// ---- assignment ----
interface Target {
  load(): void;
  store(v: () => void): void;
}
/** A target whose receiver and arguments are evaluated once. */
function stableTarget(g: Gen, e: B): Target {
  const st = g.isStruct(e.type) ? '.v' : '';
  switch (e.k) {
    case 'local':
      return { load: () => genLocal(g, e.v), store: (v) => storeLocal(g, e.v, v) };
    case 'field': {
      if (e.f.isStatic) {
        const k = g.k(g.r.staticField(g.S(e.owner), e.f));
        return {
          load: () => {
            g.emit('ldsfld' + st, k);
            g.push();
          },
          store: (v) => {
            v();
            g.emit('stsfld' + st, k);
            g.pop();
          },
        };
      }
      const i = g.r.fieldIndex(g.S(e.owner), e.f);
      const val = isValueType(g.S(e.owner));
      const s = g.slot(null, '', true);
      if (val) genAddress(g, e.recv!);
      else genExpr(g, e.recv!);
      g.emit('stloc', s);
      g.pop();
      const q = val ? 'v' : '';
      return {
        load: () => {
          g.emit('ldloc', s);
          g.push();
          g.emit(`ld${q}fld${st}`, i);
        },
        store: (v) => {
          g.emit('ldloc', s);
          g.push();
          v();
          g.emit(`st${q}fld${st}`, i);
          g.pop(2);
        },
      };
    }
    case 'elem': {
      const a = g.slot(null, '', true);
      genExpr(g, e.arr);
      g.emit('stloc', a);
      g.pop();
      const ix = e.idx.map((i) => {
        const s = g.slot(null, '', true);
        genExpr(g, i);
        g.emit('stloc', s);
        g.pop();
        return s;
      });
      const pre = (): void => {
        g.emit('ldloc', a);
        g.push();
        for (const s of ix) {
          g.emit('ldloc', s);
          g.push();
        }
      };
      const ref = !isValueType(g.S(e.type));
      return {
        load: () => {
          pre();
          if (ix.length > 1) {
            g.emit('ldelem.md', ix.length);
            g.pop(ix.length);
            if (st) g.emit('clone');
          } else {
            g.emit('ldelem' + st);
            g.pop();
          }
        },
        store: (v) => {
          pre();
          v();
          if (ix.length > 1) {
            g.emit('stelem.md', ix.length, st ? 1 : 0);
            g.pop(ix.length + 2);
          } else {
            g.emit(st ? 'stelem.v' : ref ? 'stelem.ref' : 'stelem');
            g.pop(3);
          }
        },
      };
    }
    case 'prop': {
      if (e.p.retRef) {
        const s = g.slot(null, '', true);
        genPropRaw(g, e);
        g.emit('stloc', s);
        g.pop();
        return {
          load: () => {
            g.emit('ldloc', s);
            g.push();
            g.emit(st ? 'clone' : 'ldind');
          },
          store: (v) => {
            g.emit('ldloc', s);
            g.push();
            v();
            g.emit('stind' + st);
            g.pop(2);
          },
        };
      }
      let recv = e.recv;
      if (recv && recv.k !== 'this') {
        const s = g.slot(null, '', true);
        if (isValueType(g.S(recv.type))) genAddress(g, recv);
        else genExpr(g, recv);
        g.emit('stloc', s);
        g.pop();
        recv = slotExpr(g, s, recv);
      }
      const args = e.args.map((a) => {
        if (a.e.cv !== undefined || a.ref) return a;
        const s = g.slot(a.e.type, '', true);
        genExpr(g, a.e);
        storeSlot(g, s, a.e.type);
        return { e: slotValue(g, s, a.e), ref: a.ref };
      });
      const p: B = { ...e, recv, args };
      return { load: () => genProp(g, p as B & { k: 'prop' }), store: (v) => storeProp(g, p as B & { k: 'prop' }, v) };
    }
    case 'call':
    case 'cond': {
      const s = g.slot(null, '', true);
      genAddress(g, e);
      g.emit('stloc', s);
      g.pop();
      return {
        load: () => {
          g.emit('ldloc', s);
          g.push();
          g.emit(st ? 'clone' : 'ldind');
        },
        store: (v) => {
          g.emit('ldloc', s);
          g.push();
          v();
          g.emit('stind' + st);
          g.pop(2);
        },
      };
    }
    case 'this':
      return {
        load: () => genExpr(g, e),
        store: (v) => {
          g.loadThis();
          v();
          g.emit('stind' + st);
          g.pop(2);
        },
      };
    case 'seq':
      e.before.forEach((q) => genVoid(g, q));
      return stableTarget(g, e.value);
    case 'conv':
      return stableTarget(g, e.e);
    default:
      throw new Error('bad target ' + e.k);
  }
}
/** A pseudo-local standing for a slot that holds an evaluated receiver (address for structs). */
function slotExpr(g: Gen, s: number, e: B): B {
  const v = { ...dummyLocal, type: e.type, isRefLocal: isValueType(g.S(e.type)), id: -1 } as unknown as Local;
  g.slots.set(v, s);
  return { k: 'local', v, type: e.type, start: e.start, end: e.end };
}
function slotValue(g: Gen, s: number, e: B): B {
  const v = { ...dummyLocal, type: e.type, isRefLocal: false, id: -1 } as unknown as Local;
  g.slots.set(v, s);
  return { k: 'local', v, type: e.type, start: e.start, end: e.end };
}
const dummyLocal = {
  name: '',
  captured: false,
  isParam: false,
  ref: '',
  isConst: false,
  hidden: 'temp',
  scope: null,
  readonlyWhy: '',
};
function storeProp(g: Gen, e: B & { k: 'prop' }, v: () => void): void {
  if (!e.p.setter && e.p.field) {
    const i = g.r.fieldIndexOrStatic(g.S(e.owner), e.p.field);
    const st = g.isStruct(e.type) ? '.v' : '';
    if (typeof i !== 'number') {
      v();
      g.emit('stsfld' + st, g.k(i));
      g.pop();
      return;
    }
    if (isValueType(g.S(e.owner))) genAddress(g, e.recv!);
    else genExpr(g, e.recv!);
    v();
    g.emit((isValueType(g.S(e.owner)) ? 'stvfld' : 'stfld') + st, i);
    g.pop(2);
    return;
  }
  const ref = accessor(e, 'setter', g);
  const c = (e as B & { constrained?: Type }).constrained;
  if (c) {
    const mi = g.r.resolveStatic(g.S(c), ref.def, g.S(ref.owner), []);
    genArgs(g, e.args, e.order);
    v();
    callInst(g, mi, e.args.length + 1, false);
    return;
  }
  let mi = g.minst(ref);
  const bo = (e as B & { baseOf?: Type }).baseOf;
  if (bo) mi = g.r.virtual(g.rt(bo), mi);
  let n = e.args.length + 1;
  let virt = e.virt && !!e.recv;
  if (e.recv) {
    n++;
    const rt = g.S(e.recv.type);
    if (isValueType(rt)) {
      if (mi.owner !== g.r.rtype(rt)) {
        const impl = g.r.constrained(g.r.rtype(rt), mi);
        if (impl?.owner.isValue) mi = impl;
      }
      genAddress(g, e.recv);
      virt = false;
    } else genExpr(g, e.recv);
  }
  genArgs(g, e.args, e.order);
  v();
  if (!virt && e.recv && e.recv.k !== 'this' && !isValueType(g.S(e.recv.type))) {
    g.emit('call', g.k(mi), n | 0x10000);
    g.pop(n);
  } else callInst(g, mi, n, virt);
}
function genAssign(g: Gen, e: B & { k: 'assign' }, used: boolean): void {
  const old = g.at;
  if (e.start) g.at = e.start;
  const t = e.target;
  const st = g.isStruct(e.type) ? '.v' : '';
  if (e.isRef) {
    if (t.k === 'local') {
      const v = e.value.k === 'ref' ? e.value.e : e.value;
      genAddress(g, v);
      if (used) {
        g.emit('dup');
        g.push();
      }
      g.emit('stloc', g.slotOf(t.v));
      g.pop();
    }
    g.at = old;
    return;
  }
  let value = (): void => genExpr(g, e.value);
  let keep = -1;
  if (used) {
    keep = g.slot(e.type, '', true);
    value = () => {
      genExpr(g, e.value);
      g.emit('dup');
      g.push();
      if (st) g.emit('clone');
      storeSlot(g, keep, e.type);
    };
  }
  switch (t.k) {
    case 'discard':
      if (!used) {
        genVoid(g, e.value);
        g.at = old;
        return;
      }
      value();
      g.emit('pop');
      g.pop();
      break;
    case 'local':
      storeLocal(g, t.v, value);
      break;
    case 'field':
      if (t.f.isStatic) {
        value();
        g.emit('stsfld' + st, g.k(g.r.staticField(g.S(t.owner), t.f)));
        g.pop();
      } else {
        const i = g.r.fieldIndex(g.S(t.owner), t.f);
        const val = isValueType(g.S(t.owner));
        if (val) genAddress(g, t.recv!);
        else genExpr(g, t.recv!);
        value();
        g.emit((val ? 'stvfld' : 'stfld') + st, i);
        g.pop(2);
      }
      break;
    case 'elem': {
      genExpr(g, t.arr);
      for (const i of t.idx) genExpr(g, i);
      value();
      if (t.idx.length > 1) {
        g.emit('stelem.md', t.idx.length, st ? 1 : 0);
        g.pop(t.idx.length + 2);
      } else {
        g.emit(st ? 'stelem.v' : isValueType(g.S(t.type)) ? 'stelem' : 'stelem.ref');
        g.pop(3);
      }
      break;
    }
    case 'prop':
      if (t.p.retRef) {
        genPropRaw(g, t);
        value();
        g.emit('stind' + st);
        g.pop(2);
      } else storeProp(g, t, value);
      break;
    case 'this':
      g.loadThis();
      value();
      g.emit('stind' + st);
      g.pop(2);
      break;
    case 'call':
    case 'cond':
      genAddress(g, t);
      value();
      g.emit('stind' + st);
      g.pop(2);
      break;
    case 'seq':
      t.before.forEach((q) => genVoid(g, q));
      genAssign(g, { ...e, target: t.value }, used);
      g.at = old;
      return;
    case 'conv':
      genAssign(g, { ...e, target: t.e }, used);
      g.at = old;
      return;
    case 'outVar':
      if (t.local) storeLocal(g, t.local, value);
      break;
    case 'tuple':
    case 'tupleLit':
      throw new Error('tuple target');
    default:
      throw new Error('cannot assign to ' + t.k);
  }
  if (used) loadSlot(g, keep, e.type);
  g.at = old;
}
function genCompound(g: Gen, e: B & { k: 'compound' }, used: boolean): void {
  const old = g.at;
  if (e.start) g.at = e.start;
  const t = stableTarget(g, e.target);
  const hole = e.leftHole;
  const s = g.slotOf(hole);
  t.load();
  storeSlot(g, s, e.target.type);
  const keep = used ? g.slot(e.type, '', true) : -1;
  const tmp = g.slot(e.type, '', true);
  genExpr(g, e.bin);
  storeSlot(g, tmp, e.type);
  if (used) {
    loadSlot(g, tmp, e.type);
    storeSlot(g, keep, e.type);
  }
  t.store(() => loadSlot(g, tmp, e.type));
  if (used) loadSlot(g, keep, e.type);
  g.at = old;
}
function genIncDec(g: Gen, e: B & { k: 'incdec' }, used: boolean): void {
  const old = g.at;
  if (e.start) g.at = e.start;
  const n = numOrEnum(g.S(e.type));
  // the common case: an int local
  if (
    !used &&
    e.target.k === 'local' &&
    n === 'int' &&
    !isEnum(e.type) &&
    !g.displayOf(e.target.v) &&
    !e.target.v.isRefLocal &&
    !(e.target.v.isParam && e.target.v.ref) &&
    !(e.bin.k === 'bin' && e.bin.checked)
  ) {
    g.emit('incloc', g.slotOf(e.target.v), e.op === '++' ? 1 : -1);
    g.at = old;
    return;
  }
  const t = stableTarget(g, e.target);
  const s = g.slotOf(e.hole);
  t.load();
  storeSlot(g, s, e.type);
  const tmp = g.slot(e.type, '', true);
  genExpr(g, e.bin);
  storeSlot(g, tmp, e.type);
  t.store(() => loadSlot(g, tmp, e.type));
  if (used) loadSlot(g, e.prefix ? tmp : s, e.type);
  g.at = old;
}
// ---- conversions ----
export function boxIfValue(g: Gen, t: Type): void {
  const c = g.S(t);
  if (isValueType(c)) {
    const r = g.r.rtype(c);
    g.emit('box', g.k(r), g.hid && !r.structZero ? 1 : 0);
    if (g.hid && !r.structZero) {
      const s = g.slot(null, '', true);
      g.emit('stack.hid', s);
    }
  }
}
function genConv(g: Gen, e: B & { k: 'conv' }): void {
  if (e.c.k === 'box' && e.e.k === 'this' && !isValueType(g.S(e.e.type))) {
    genExpr(g, e.e);
    return;
  }
  genExpr(g, e.e);
  applyConversion(g, e.e.type, e.type, e.c, e.checked && e.explicit, e);
}
export function applyConversion(g: Gen, from0: Type, to0: Type, c: Conv, checked: boolean, e: B): void {
  const from = g.S(from0),
    to = g.S(to0);
  switch (c.k) {
    case 'identity':
    case 'ref':
    case 'null':
    case 'error':
      return;
    case 'const':
    case 'numeric':
    case 'enum': {
      const f = numOrEnum(from),
        t = numOrEnum(to);
      if (!f || !t || f === t) return;
      convNum(g, f, t, checked);
      return;
    }
    case 'box':
      boxIfValue(g, from);
      return;
    case 'unbox':
      if (isValueType(to)) g.emit('unbox.any', g.k(g.r.rtype(to)));
      else g.emit('castclass', g.k(g.r.rtype(to)));
      return;
    case 'castRef':
      if (isValueType(to)) {
        g.emit('unbox.any', g.k(g.r.rtype(to)));
        return;
      }
      if (isValueType(from)) boxIfValue(g, from);
      g.emit('castclass', g.k(g.r.rtype(to)));
      return;
    case 'wrap': {
      const mid = to.args[0]!;
      applyConversion(g, from, mid, c.inner!, checked, e);
      wrapNullable(g, to);
      return;
    }
    case 'unwrap': {
      unwrapNullable(g, from, false);
      applyConversion(g, from.args[0]!, to, c.inner!, checked, e);
      return;
    }
    case 'lift': {
      const s = g.slot(from, '', true);
      storeSlot(g, s, from);
      const nul = g.label(),
        end = g.label();
      g.push();
      g.emit('ldloc', s);
      g.emit('ldvfld', 0);
      g.br('brfalse', nul);
      g.pop();
      loadSlot(g, s, from);
      g.emit('ldvfld' + (g.isStruct(from.args[0]!) ? '.v' : ''), 1);
      applyConversion(g, from.args[0]!, to.args[0]!, c.inner!, checked, e);
      wrapNullable(g, to);
      g.br('br', end);
      g.pop();
      g.mark(nul);
      genDefault(g, to);
      g.mark(end);
      return;
    }
    case 'user': {
      const m = c.m!;
      if (c.pre && c.midFrom) applyConversion(g, from, g.S(c.midFrom), c.pre, checked, e);
      callInst(g, g.minst(m), 1, false);
      if (c.post && c.midTo) applyConversion(g, g.S(c.midTo), to, c.post, checked, e);
      return;
    }
    case 'span':
      spanConversion(g, from, to);
      return;
    case 'tupleValue': {
      const s = g.slot(from, '', true);
      storeSlot(g, s, from);
      const el = flat(from),
        te = flat(to);
      const get = (i: number): void => {
        let t = from;
        let n = i;
        g.push();
        g.emit('ldloc', s);
        while (n >= 7) {
          g.emit('ldvfld', 7);
          n -= 7;
          t = t.args[7]!;
        }
        g.emit('ldvfld' + (g.isStruct(t.args[n]!) ? '.v' : ''), n);
      };
      const make = (k: number, ty: Type): void => {
        const n = ty.args.length;
        for (let i = 0; i < (n === 8 ? 7 : n); i++) {
          get(k + i);
          applyConversion(g, el[k + i]!, te[k + i]!, c.parts![k + i]!, checked, e);
        }
        if (n === 8) make(k + 7, ty.args[7]!);
        const ctor = g.r.model
          .members(ty.def, '.ctor')
          .find((m) => m.kind === 'method' && g.r.model.sig(m).params.length === n) as Method;
        g.emit('newobj', g.k(g.r.minst(ctor, ty, [])), n);
        g.pop(n);
        g.push();
      };
      make(0, to);
      return;
    }
    default:
      throw new Error('conversion ' + c.k);
  }
}
function flat(t: Type): Type[] {
  return t.args.length < 8 ? t.args : [...t.args.slice(0, 7), ...flat(t.args[7]!)];
}
export function wrapNullable(g: Gen, t: Type): void {
  const c = g.S(t);
  const ctor = g.r.model
    .members(c.def, '.ctor')
    .find((m) => m.kind === 'method' && g.r.model.sig(m).params.length === 1) as Method;
  g.emit('newobj', g.k(g.r.minst(ctor, c, [])), 1);
}
function unwrapNullable(g: Gen, t: Type, sure: boolean): void {
  const c = g.S(t);
  if (sure) {
    g.emit('ldvfld', 1);
    return;
  }
  const p = g.r.model.members(c.def, 'Value')[0];
  if (p?.kind !== 'property') throw new Error('Nullable.Value');
  callInst(g, g.r.minst(p.getter!, c, []), 1, false);
}
export const convKinds: Num[] = [
  'sbyte',
  'byte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'char',
  'float',
  'double',
  'decimal',
  'nint',
  'nuint',
];
function convNum(g: Gen, f: Num, t: Num, checked: boolean): void {
  const widenInt =
    (['sbyte', 'byte', 'short', 'ushort', 'char', 'int'].includes(f) &&
      (t === 'int' || t === 'long' || t === 'double' || t === 'nint')) ||
    (['byte', 'ushort', 'char', 'uint'].includes(f) &&
      (t === 'uint' || t === 'long' || t === 'ulong' || t === 'double' || t === 'nuint')) ||
    (f === 'float' && t === 'double') ||
    (f === 'byte' && ['short', 'ushort'].includes(t)) ||
    (f === 'char' && t === 'ushort') ||
    (f === 'ushort' && t === 'char') ||
    (f === 'sbyte' && t === 'short') ||
    (f === 'nint' && t === 'long') ||
    (f === 'long' && t === 'nint') ||
    (f === 'nuint' && t === 'ulong') ||
    (f === 'ulong' && t === 'nuint');
  if (widenInt) return;
  g.emit(checked ? 'conv.ovf' : 'conv', convKinds.indexOf(f) * 16 + convKinds.indexOf(t));
}
function spanConversion(g: Gen, from: Type, to: Type): void {
  const d = to.def;
  if (from.kind === 'array' || from.is('System.String')) {
    const cands = g.r.model.members(d, '__From').filter((m) => m.kind === 'method') as Method[];
    if (from.is('System.String')) {
      callInst(g, g.method('System.MemoryExtensions', '__StringSpan', 1), 1, false);
      return;
    }
    callInst(g, g.r.minst(cands[0]!, to, []), 1, false);
    return;
  }
  callInst(g, g.r.minst(g.r.model.members(from.def, '__ToReadOnly')[0] as Method, from, []), 1, false);
}
// ---- operators ----
function genBin(g: Gen, e: B & { k: 'bin' }): void {
  if (e.lifted) {
    genLifted(g, e);
    return;
  }
  switch (e.ot) {
    case 'string':
      if (e.op === '+') {
        genConcat(g, e);
        return;
      }
      genExpr(g, e.l);
      genExpr(g, e.r);
      g.emit(e.op === '==' ? 'ceq.str' : 'cne.str');
      g.pop();
      return;
    case 'delegate':
      genExpr(g, e.l);
      genExpr(g, e.r);
      if (e.op === '+' || e.op === '-') {
        callInst(g, g.method('System.Delegate', e.op === '+' ? 'Combine' : 'Remove', 2), 2, false);
        g.emit('castclass', g.k(g.rt(e.type)));
        g.keep(e.type);
      } else {
        const d = g.r.model.lib.get('System.Delegate');
        callInst(
          g,
          g.r.minst(g.r.model.members(d, e.op === '==' ? 'op_Equality' : 'op_Inequality')[0] as Method, d.open, []),
          2,
          false,
        );
      }
      return;
    case 'ref': {
      const other = e.r.cv === null ? e.l : e.l.cv === null ? e.r : null;
      if (other && isValueType(g.S(other.type)) && !isNullableT(g.S(other.type))) {
        genVoid(g, other);
        g.push();
        g.emit('ldc', g.k(e.op === '!='));
        return;
      }
      if (other && isNullableT(g.S(other.type))) {
        genExpr(g, other);
        g.emit('ldvfld', 0);
        if (e.op === '==') g.emit('not');
        return;
      }
      genExpr(g, e.l);
      boxIfValue(g, e.l.type);
      genExpr(g, e.r);
      boxIfValue(g, e.r.type);
      g.emit('refeq');
      g.pop();
      if (e.op === '!=') g.emit('not');
      return;
    }
    case 'hasvalue': {
      if (isNullableT(g.S(e.l.type))) {
        genExpr(g, e.l);
        g.emit('ldvfld', 0);
        if (e.op === '==') g.emit('not');
        return;
      }
      if (isValueType(g.S(e.l.type))) {
        genVoid(g, e.l);
        g.push();
        g.emit('ldc', g.k(e.op === '!='));
        return;
      }
      genExpr(g, e.l);
      g.emit('isnull');
      if (e.op === '!=') g.emit('not');
      return;
    }
    default:
      genExpr(g, e.l);
      genExpr(g, e.r);
      arith(g, e.op, e.ot, e.checked);
      return;
  }
}
export const ariths = ['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>', '>>>', '==', '!=', '<', '>', '<=', '>='];
function arith(g: Gen, op: string, ot: string, checked: boolean): void {
  g.pop();
  if (ot === 'decimal') {
    g.emit('arith', ariths.indexOf(op), convKinds.indexOf('decimal'));
    return;
  }
  const c = cmp[op];
  if (c) {
    g.emit(c);
    return;
  }
  if (ot === 'bool') {
    g.emit('arith', ariths.indexOf(op), 30);
    return;
  }
  const ovf = checked && (op === '+' || op === '-' || op === '*');
  if (ot === 'int' && !ovf) {
    g.emit(intOps[op]!);
    return;
  }
  if (ot === 'double') {
    g.emit(dblOps[op]!);
    return;
  }
  g.emit('arith', ariths.indexOf(op), convKinds.indexOf(ot as Num) + (ovf ? 64 : 0));
}
function genLifted(g: Gen, e: B & { k: 'bin' }): void {
  const lt = g.S(e.l.type),
    rt = g.S(e.r.type);
  const a = g.slot(lt, '', true),
    b = g.slot(rt, '', true);
  genExpr(g, e.l);
  storeSlot(g, a, lt);
  genExpr(g, e.r);
  storeSlot(g, b, rt);
  const has = (s: number): void => {
    g.push();
    g.emit('ldloc', s);
    g.emit('ldvfld', 0);
  };
  const val = (s: number, t: Type): void => {
    g.push();
    g.emit('ldloc', s);
    g.emit('ldvfld' + (g.isStruct(t.args[0]!) ? '.v' : ''), 1);
  };
  const op = (): void => {
    val(a, lt);
    val(b, rt);
    if (e.m) callInst(g, g.minst(e.m), 2, false);
    else arith(g, e.op, e.ot, e.checked);
  };
  const f = g.label(),
    end = g.label();
  if (e.op === '==' || e.op === '!=') {
    has(a);
    has(b);
    g.emit('ceq');
    g.pop();
    g.br('brfalse', f);
    g.pop();
    const bothNull = g.label();
    has(a);
    g.br('brfalse', bothNull);
    g.pop();
    op();
    g.br('br', end);
    g.pop();
    g.mark(bothNull);
    g.push();
    g.emit('ldc', g.k(e.op === '=='));
    g.br('br', end);
    g.pop();
    g.mark(f);
    g.push();
    g.emit('ldc', g.k(e.op === '!='));
    g.mark(end);
    return;
  }
  if (['<', '>', '<=', '>='].includes(e.op)) {
    has(a);
    g.br('brfalse', f);
    g.pop();
    has(b);
    g.br('brfalse', f);
    g.pop();
    op();
    g.br('br', end);
    g.pop();
    g.mark(f);
    g.push();
    g.emit('ldc', g.k(false));
    g.mark(end);
    return;
  }
  if (e.ot === 'bool' && (e.op === '&' || e.op === '|')) {
    // three-valued logic
    const dom = e.op === '|';
    const tl = g.label(),
      nl = g.label();
    for (const [s, t] of [
      [a, lt],
      [b, rt],
    ] as const) {
      const skip = g.label();
      has(s);
      g.br('brfalse', skip);
      g.pop();
      val(s, t);
      if (!dom) g.emit('not');
      g.br('brtrue', tl);
      g.pop();
      g.mark(skip);
    }
    for (const s of [a, b]) {
      has(s);
      g.br('brfalse', nl);
      g.pop();
    }
    g.push();
    g.emit('ldc', g.k(!dom));
    wrapNullable(g, e.type);
    g.br('br', end);
    g.pop();
    g.mark(tl);
    g.push();
    g.emit('ldc', g.k(dom));
    wrapNullable(g, e.type);
    g.br('br', end);
    g.pop();
    g.mark(nl);
    genDefault(g, e.type);
    g.mark(end);
    return;
  }
  has(a);
  g.br('brfalse', f);
  g.pop();
  has(b);
  g.br('brfalse', f);
  g.pop();
  op();
  wrapNullable(g, e.type);
  g.br('br', end);
  g.pop();
  g.mark(f);
  genDefault(g, e.type);
  g.mark(end);
}
function genUn(g: Gen, e: B & { k: 'un' }): void {
  if (e.lifted) {
    const t = g.S(e.e.type);
    const s = g.slot(t, '', true);
    genExpr(g, e.e);
    storeSlot(g, s, t);
    const f = g.label(),
      end = g.label();
    g.push();
    g.emit('ldloc', s);
    g.emit('ldvfld', 0);
    g.br('brfalse', f);
    g.pop();
    g.push();
    g.emit('ldloc', s);
    g.emit('ldvfld' + (g.isStruct(t.args[0]!) ? '.v' : ''), 1);
    if (e.m) callInst(g, g.minst(e.m), 1, false);
    else unary(g, e.op, e.ot, e.checked);
    wrapNullable(g, e.type);
    g.br('br', end);
    g.pop();
    g.mark(f);
    genDefault(g, e.type);
    g.mark(end);
    return;
  }
  genExpr(g, e.e);
  unary(g, e.op, e.ot, e.checked);
}
function unary(g: Gen, op: string, ot: string, checked: boolean): void {
  if (op === '+') return;
  if (op === '!') {
    g.emit('not');
    return;
  }
  if (op === '-' && ot === 'double') {
    g.emit('neg.r8');
    return;
  }
  if (op === '-' && ot === 'int' && !checked) {
    g.emit('neg.i4');
    return;
  }
  if (op === '~' && ot === 'int') {
    g.emit('not.i4');
    return;
  }
  g.emit('unary', op === '-' ? 0 : 1, convKinds.indexOf(ot as Num) + (checked && op === '-' ? 64 : 0));
}
function genLogic(g: Gen, e: B & { k: 'and' | 'or' }): void {
  if (e.m) {
    const s = g.slot(e.l.type, '', true);
    genExpr(g, e.l);
    storeSlot(g, s, e.l.type);
    const sc = g.label(),
      end = g.label();
    loadSlot(g, s, e.l.type);
    callInst(g, g.minst(e.test!), 1, false);
    g.br('brtrue', sc);
    g.pop();
    loadSlot(g, s, e.l.type);
    genExpr(g, e.r);
    callInst(g, g.minst(e.m), 2, false);
    g.br('br', end);
    g.pop();
    g.mark(sc);
    loadSlot(g, s, e.l.type);
    g.mark(end);
    return;
  }
  const f = g.label(),
    end = g.label();
  genExpr(g, e.l);
  g.br(e.k === 'and' ? 'brfalse' : 'brtrue', f);
  g.pop();
  genExpr(g, e.r);
  g.br('br', end);
  g.pop();
  g.mark(f);
  g.push();
  g.emit('ldc', g.k(e.k === 'or'));
  g.mark(end);
}
/** Jumps to `l` when the condition equals `when`. */
export function genJump(g: Gen, e: B, l: import('./gen.ts').Label, when: boolean): void {
  if (e.cv === true || e.cv === false) {
    if (e.cv === when) g.br('br', l);
    return;
  }
  if (e.k === 'not') {
    genJump(g, e.e, l, !when);
    return;
  }
  if (e.k === 'and' && !e.m) {
    if (when) {
      const no = g.label();
      genJump(g, e.l, no, false);
      genJump(g, e.r, l, true);
      g.mark(no);
    } else {
      genJump(g, e.l, l, false);
      genJump(g, e.r, l, false);
    }
    return;
  }
  if (e.k === 'or' && !e.m) {
    if (when) {
      genJump(g, e.l, l, true);
      genJump(g, e.r, l, true);
    } else {
      const yes = g.label();
      genJump(g, e.l, yes, true);
      genJump(g, e.r, l, false);
      g.mark(yes);
    }
    return;
  }
  if (e.k === 'bin' && !e.lifted && e.ot === 'int' && cmp[e.op]) {
    const old = g.at;
    if (e.start) g.at = e.start;
    genExpr(g, e.l);
    genExpr(g, e.r);
    const pos: Record<string, [string, string]> = {
      '<': ['blt', 'bge'],
      '>': ['bgt', 'ble'],
      '<=': ['ble', 'bgt'],
      '>=': ['bge', 'blt'],
      '==': ['beq', 'bne'],
      '!=': ['bne', 'beq'],
    };
    g.pop(2);
    g.br(pos[e.op]![when ? 0 : 1], l);
    g.at = old;
    return;
  }
  genExpr(g, e);
  g.br(when ? 'brtrue' : 'brfalse', l);
  g.pop();
}
// ---- strings ----
function genConcat(g: Gen, e: B): void {
  const parts: B[] = [];
  let x: B = e;
  const rev: B[] = [];
  while (x.k === 'bin' && x.ot === 'string' && x.op === '+' && x.cv === undefined) {
    rev.push(x.r);
    x = x.l;
  }
  rev.push(x);
  for (const p of rev.reverse()) {
    if (p.k === 'bin' && p.ot === 'string' && p.op === '+' && p.cv === undefined) {
      const q: B[] = [];
      let y: B = p;
      const r2: B[] = [];
      while (y.k === 'bin' && y.ot === 'string' && y.op === '+' && y.cv === undefined) {
        r2.push(y.r);
        y = y.l;
      }
      r2.push(y);
      q.push(...r2.reverse());
      parts.push(...q);
    } else parts.push(p);
  }
  // adjacent constants are one
  const merged: B[] = [];
  for (const p of parts) {
    const l = merged.at(-1);
    if (
      l &&
      typeof l.cv === 'string' &&
      typeof p.cv === 'string' &&
      p.type.is('System.String') &&
      l.type.is('System.String')
    )
      merged[merged.length - 1] = { ...l, k: 'const', cv: l.cv + p.cv } as B;
    else if (
      (p.cv === null || p.cv === '') &&
      parts.length > 1 &&
      (p.type.is('System.String') || p.type.kind === 'null')
    )
      continue;
    else merged.push(p);
  }
  for (const p of merged) {
    genExpr(g, p);
    toText(g, p.type);
  }
  if (!merged.length) {
    g.push();
    g.emit('ldc', g.k(g.r.literal('')));
    return;
  }
  g.emit('concat', merged.length);
  g.pop(merged.length - 1);
  g.keep(e.type);
}
/** The value on top as a string: `x?.ToString()`. */
function toText(g: Gen, t: Type): void {
  const c = g.S(t);
  if (c.is('System.String') || c.kind === 'null') return;
  const ts = g.r.objectMethod('ToString');
  if (isValueType(c)) {
    const impl = g.r.constrained(g.r.rtype(c), ts);
    const s = g.slot(c, '', true);
    storeSlot(g, s, c);
    g.push();
    if (impl?.owner.isValue) {
      g.emit(g.isStruct(c) ? 'ldloc' : 'ldloca', s);
      callInst(g, impl, 1, false);
    } else {
      g.emit(g.isStruct(c) ? 'ldloc.v' : 'ldloc', s);
      boxIfValue(g, c);
      callInst(g, ts, 1, true);
    }
    return;
  }
  const s = g.slot(null, '', true);
  g.emit('stloc', s);
  const nul = g.label(),
    end = g.label();
  g.emit('ldloc', s);
  g.br('brfalse', nul);
  g.pop();
  g.emit('ldloc', s);
  g.push();
  callInst(g, ts, 1, true);
  g.br('br', end);
  g.pop();
  g.mark(nul);
  g.push();
  g.emit('ldnull');
  g.mark(end);
}
function genInterp(g: Gen, e: B & { k: 'interp' }): void {
  if (e.concat) {
    const bs: B[] = e.parts.map(
      (p) => p.e ?? ({ k: 'const', type: g.r.model.T.string, cv: p.text!, start: e.start, end: e.end } as B),
    );
    for (const p of bs) genExpr(g, p);
    g.emit('concat', bs.length);
    g.pop(bs.length - 1);
    g.keep(e.type);
    return;
  }
  // DefaultInterpolatedStringHandler
  const H = g.r.model.lib.get('System.Runtime.CompilerServices.DefaultInterpolatedStringHandler');
  const t = H.open;
  const s = g.slot(t, '', true);
  const ctor = g.r.model
    .members(H, '.ctor')
    .find((m) => m.kind === 'method' && g.r.model.sig(m).params.length === 2) as Method;
  let lit = 0,
    n = 0;
  for (const p of e.parts)
    if (p.e) n++;
    else lit += p.text!.length;
  g.emit('ldc', g.k(lit));
  g.emit('ldc', g.k(n));
  g.push(2);
  g.emit('newobj', g.k(g.r.minst(ctor, t, [])), 2);
  g.pop(2);
  g.push();
  storeSlot(g, s, t);
  for (const p of e.parts) {
    g.push();
    g.emit('ldloc', s);
    if (!p.e) {
      g.push();
      g.emit('ldc', g.k(g.r.literal(p.text!)));
      callInst(g, g.method(H.full, 'AppendLiteral', 1, [], t), 2, false);
      continue;
    }
    genExpr(g, p.e);
    g.emit('ldc', g.k(p.align ?? 0));
    g.push();
    if (p.format !== undefined) g.emit('ldc', g.k(g.r.literal(p.format)));
    else g.emit('ldnull');
    g.push();
    callInst(g, g.method(H.full, '__Append', 3, [g.S(p.e.type)], t), 4, false);
  }
  g.push();
  g.emit('ldloc', s);
  callInst(g, g.method(H.full, 'ToStringAndClear', 0, [], t), 1, false);
  g.keep(e.type);
}
// ---- lambdas ----
function genLambda(g: Gen, e: B & { k: 'lambda' }): void {
  const f = e.fn.func;
  const mi = g.r.nested(g, f, null, g.margs, e.fn);
  const rt = g.rt(e.type);
  const d = g.closures?.env.get(f) ?? null;
  if (d) {
    const cache = d.caches.get(f);
    const made = g.label();
    if (cache !== undefined) {
      g.loadDisplay(d);
      g.emit(d.heap ? 'ldfld' : 'ldvfld', cache);
      g.emit('dup');
      g.push();
      g.br('brtrue', made);
      g.pop();
      g.emit('pop');
      g.pop();
    }
    g.loadDisplay(d);
    g.emit('newdel', g.k(mi), g.k(rt));
    if (cache !== undefined) {
      const s = g.slot(null, '', true);
      g.emit('stloc', s);
      g.pop();
      g.loadDisplay(d);
      g.emit('ldloc', s);
      g.push();
      g.emit(d.heap ? 'stfld' : 'stvfld', cache);
      g.pop(2);
      g.emit('ldloc', s);
      g.push();
      g.mark(made);
    }
    g.keep(e.type);
    return;
  }
  if ((f as typeof f & { needsThis?: boolean }).needsThis) {
    g.loadThis();
    g.emit('newdel', g.k(mi), g.k(rt));
    g.keep(e.type);
    return;
  }
  // cached in a static field of <>c
  g.push();
  g.emit('ldftn', g.k(mi), g.k(rt));
}
function genDelegate(g: Gen, e: B & { k: 'delegate' }): void {
  const rt = g.rt(e.type);
  const def = e.m.def;
  if (def.mkind === 'local') {
    const lf = def.local as import('../check/bound.ts').LocalFunction;
    const mi = g.r.nested(
      g,
      lf.func,
      lf,
      e.m.targs.map((t) => (t ? g.S(t) : t)),
    );
    const d = g.closures?.env.get(lf.func) ?? null;
    if (d) {
      g.loadDisplay(d);
      g.emit('newdel', g.k(mi), g.k(rt));
    } else if ((lf.func as typeof lf.func & { needsThis?: boolean }).needsThis) {
      g.loadThis();
      g.emit('newdel', g.k(mi), g.k(rt));
    } else {
      g.push();
      g.emit('ldftn', g.k(mi), g.k(rt));
    }
    g.keep(e.type);
    return;
  }
  let mi = g.minst(e.m);
  if (!e.recv) {
    g.push();
    g.emit('ldftn', g.k(mi), g.k(rt));
    g.keep(e.type);
    return;
  }
  genExpr(g, e.recv);
  const c = g.S(e.recv.type);
  if (isValueType(c)) {
    boxIfValue(g, c);
  }
  if (def.name === 'Invoke' && mi.owner.kind === 'delegate') {
    g.emit('newdel', g.k(mi), g.k(rt));
    g.keep(e.type);
    return;
  }
  if (e.virt) {
    g.emit('newdel', g.k(mi), -1 - g.k(rt));
  } else g.emit('newdel', g.k(mi), g.k(rt));
  mi = mi;
  g.keep(e.type);
}
// ---- patterns ----
function genIs(g: Gen, e: B & { k: 'is' }): void {
  let load: () => void;
  if (e.temp) {
    const s = g.slotOf(e.temp);
    genExpr(g, e.e);
    storeSlot(g, s, e.e.type);
    load = () => loadSlot(g, s, e.e.type);
  } else load = () => genExpr(g, e.e);
  const f = g.label(),
    end = g.label();
  genPattern(g, e.p, load, e.e.type, f);
  g.push();
  g.emit('ldc', g.k(true));
  g.br('br', end);
  g.pop();
  g.mark(f);
  g.push();
  g.emit('ldc', g.k(false));
  g.mark(end);
}
function genSwitchExpr(g: Gen, e: B & { k: 'switchExpr' }): void {
  g.enterOrRemake(e.scope);
  const s = g.slotOf(e.temp);
  genExpr(g, e.e);
  storeSlot(g, s, e.e.type);
  const end = g.label();
  const load = (): void => loadSlot(g, s, e.e.type);
  let total = false;
  for (const a of e.arms) {
    const next = g.label();
    g.enterOrRemake(a.scope);
    genPattern(g, a.p, load, e.e.type, next);
    if (a.when) genJump(g, a.when, next, false);
    genExpr(g, a.e);
    g.br('br', end);
    g.pop();
    g.mark(next);
    if ((a.p.k === 'any' || a.p.k === 'var') && !a.when) {
      total = true;
      break;
    }
  }
  if (!total) {
    const X = g.method('System.Runtime.CompilerServices.RuntimeHelpers', '__ThrowSwitch', 1);
    load();
    boxIfValue(g, e.e.type);
    callInst(g, X, 1, false);
    g.push();
    g.emit('ldnull');
  } else g.push();
  g.mark(end);
  g.keep(e.type);
}
// ---- null-conditional ----
function genCondAccess(g: Gen, e: B & { k: 'condAccess' }, used: boolean): void {
  const old = g.at;
  if (e.start) g.at = e.start;
  const rt = g.S(e.recv.type);
  const s = g.slotOf(e.temp);
  const nul = g.label(),
    end = g.label();
  const isVoid = e.type.is('System.Void');
  if (isNullableT(rt)) {
    const q = g.slot(rt, '', true);
    genExpr(g, e.recv);
    storeSlot(g, q, rt);
    g.push();
    g.emit('ldloc', q);
    g.emit('ldvfld', 0);
    g.br('brfalse', nul);
    g.pop();
    g.push();
    g.emit('ldloc', q);
    g.emit('ldvfld' + (g.isStruct(rt.args[0]!) ? '.v' : ''), 1);
    storeSlot(g, s, rt.args[0]!);
  } else if (isValueType(rt)) {
    genExpr(g, e.recv);
    storeSlot(g, s, rt);
  } else {
    genExpr(g, e.recv);
    g.emit('stloc', s);
    g.pop();
    g.push();
    g.emit('ldloc', s);
    g.br('brfalse', nul);
    g.pop();
  }
  if (isVoid) {
    genExpr(g, e.access);
    g.mark(nul);
    g.at = old;
    return;
  }
  if (!used) {
    genVoid(g, e.access);
    g.mark(nul);
    g.at = old;
    return;
  }
  genExpr(g, e.access);
  g.br('br', end);
  g.pop();
  g.mark(nul);
  genDefault(g, e.type);
  g.mark(end);
  g.keep(e.type);
  g.at = old;
}
function genStackalloc(g: Gen, e: B & { k: 'stackalloc' }): void {
  const at = g.S(e.elem).array();
  if (e.size) genExpr(g, e.size);
  else {
    g.push();
    g.emit('ldc', g.k(e.init!.length));
  }
  g.emit('localloc', g.k(g.r.rtype(at)));
  if (e.init)
    e.init.forEach((x, i) => {
      g.emit('dup');
      g.emit('ldc', g.k(i));
      g.push(2);
      genExpr(g, x);
      g.emit(g.isStruct(e.elem) ? 'stelem.v' : 'stelem');
      g.pop(3);
    });
  const to = g.S(e.type);
  callInst(g, g.r.minst(g.r.model.members(to.def, '__From')[0] as Method, to, []), 1, false);
}
function genCollection(g: Gen, e: B & { k: 'collection' }): void {
  const el = g.S(e.elem);
  const spread = e.items.some((i) => i.spread);
  const L = g.r.model.lib.get('System.Collections.Generic.List`1');
  const lt = L.inst([el]);
  const array = (_kindBlob: boolean): void => {
    if (!spread) {
      if (!e.items.length) {
        callInst(g, g.method('System.Array', 'Empty', 0, [el]), 0, false);
        return;
      }
      genNewArray(g, {
        k: 'newArray',
        elem: e.elem,
        dims: [{ k: 'const', type: g.r.model.T.int, cv: e.items.length, start: e.start, end: e.end }],
        init: e.items.map((i) => i.e),
        rank: 1,
        type: e.elem.array(),
        start: e.start,
        end: e.end,
      });
      return;
    }
    list();
    callInst(g, g.method(L.full, 'ToArray', 0, [], lt), 1, false);
  };
  const list = (): void => {
    const s = g.slot(null, '', true);
    const n = spread ? -1 : e.items.length;
    const ctor = g.r.model
      .members(L, '.ctor')
      .find(
        (m) =>
          m.kind === 'method' &&
          g.r.model.sig(m).params.length === (n > 0 ? 1 : 0) &&
          (n <= 0 || m.params[0]!.type.is('System.Int32')),
      ) as Method;
    if (n > 0) {
      g.push();
      g.emit('ldc', g.k(n));
    }
    g.emit('newobj', g.k(g.r.minst(ctor, lt, [])), n > 0 ? 1 : 0);
    if (n <= 0) g.push();
    g.emit('stloc', s);
    g.pop();
    const add = g.method(L.full, 'Add', 1, [], lt);
    for (const i of e.items) {
      if (i.spread)
        genForEachBody(g, i.each!, i.e, () => {
          g.push();
          g.emit('ldloc', s);
          genExpr(g, i.each!.conv);
          callInst(g, add, 2, false);
        });
      else {
        g.push();
        g.emit('ldloc', s);
        genExpr(g, i.e);
        callInst(g, add, 2, false);
      }
    }
    g.push();
    g.emit('ldloc', s);
  };
  const to = g.S(e.type);
  switch (e.kind) {
    case 'array':
      array(true);
      return;
    case 'list':
      list();
      return;
    case 'enumerable':
      if (!spread && !e.items.length) {
        array(true);
        return;
      }
      array(false);
      {
        const R = g.r.model.lib.get('System.Collections.Generic.__ReadOnlyArray`1');
        const t = R.inst([el]);
        const ctor = g.r.model
          .members(R, '.ctor')
          .find((m) => m.kind === 'method' && g.r.model.sig(m).params.length === 1) as Method;
        g.emit('newobj', g.k(g.r.minst(ctor, t, [])), 1);
      }
      return;
    case 'span':
    case 'rospan':
      array(true);
      callInst(g, g.r.minst(g.r.model.members(to.def, '__From')[0] as Method, to, []), 1, false);
      return;
    case 'builder': {
      array(true);
      const RO = g.r.model.lib.get('System.ReadOnlySpan`1').inst([el]);
      callInst(g, g.r.minst(g.r.model.members(RO.def, '__From')[0] as Method, RO, []), 1, false);
      callInst(g, g.minst(e.builder!), 1, false);
      return;
    }
    case 'add': {
      const s = g.slotOf(e.add!.recv);
      if (e.ctor) {
        g.emit('newobj', g.k(g.minst(e.ctor)), 0);
        g.push();
      } else genDefault(g, e.type);
      storeSlot(g, s, e.type);
      const h = g.slotOf(e.add!.hole);
      const put = (x: B): void => {
        genExpr(g, x);
        storeSlot(g, h, e.elem);
        genVoid(g, e.add!.call);
      };
      for (const i of e.items) {
        if (i.spread) genForEachBody(g, i.each!, i.e, () => put(i.each!.conv));
        else put(i.e);
      }
      loadSlot(g, s, e.type);
      return;
    }
  }
}
