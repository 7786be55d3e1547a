// Statements to instructions: loops, switch, try regions, using, lock, iterators (after Roslyn's LocalRewriter in Debug).
import type { B, ForEachInfo, S, UsingInfo } from '../check/bound.ts';
import { keyOf } from '../check/statements.ts';
import { isNullableT, isReferenceType, isValueType } from '../check/types.ts';
import type { Gen, Label } from './gen.ts';
import { callInst, genAddress, genExpr, genJump, genVoid, loadSlot, storeLocal, storeSlot } from './expressions.ts';
import { genPattern } from './patterns.ts';

export function genStatement(g: Gen, s: S): void {
  const old = g.at;
  g.at = s.start;
  switch (s.k) {
    case 'block':
      genBlock(g, s);
      break;
    case 'multi':
      genList(g, s.stmts, 0, s);
      break;
    case 'nop':
      stop(g, s.start);
      g.emit('nop');
      break;
    case 'expr':
      stop(g, s.start);
      g.at = s.start;
      genVoid(g, s.e);
      break;
    case 'local':
      genLocalDecl(g, s);
      break;
    case 'if': {
      stop(g, s.start);
      const els = g.label(),
        end = g.label();
      genJump(g, s.c, els, false);
      genStatement(g, s.a);
      if (s.b) {
        g.br('br', end);
        g.mark(els);
        genStatement(g, s.b);
        g.mark(end);
      } else g.mark(els);
      break;
    }
    case 'while': {
      const top = g.label(),
        cond = g.label(),
        end = g.label();
      g.br('br', cond);
      g.mark(top);
      g.enterOrRemake(s.scope);
      loop(g, end, cond, () => genStatement(g, s.body));
      g.mark(cond);
      g.at = s.start;
      stop(g, s.start);
      if (hasVars(s.scope)) {
        const out = g.label();
        g.enterOrRemake(s.scope);
        genJump(g, s.c, out, false);
        loopBody(g, () => undefined);
        g.br('br', top);
        g.mark(out);
      } else genJump(g, s.c, top, true);
      g.mark(end);
      break;
    }
    case 'do': {
      const top = g.label(),
        cond = g.label(),
        end = g.label();
      g.mark(top);
      loop(g, end, cond, () => genStatement(g, s.body));
      g.mark(cond);
      stop(g, s.c.start);
      genJump(g, s.c, top, true);
      g.mark(end);
      break;
    }
    case 'for': {
      g.enterOrRemake(s.scope);
      s.init.forEach((i) => genStatement(g, i));
      const top = g.label(),
        cond = g.label(),
        next = g.label(),
        end = g.label();
      g.br('br', cond);
      g.mark(top);
      loop(g, end, next, () => genStatement(g, s.body));
      g.mark(next);
      for (const i of s.incr) {
        stop(g, i.start);
        g.at = i.start;
        genVoid(g, i);
      }
      g.mark(cond);
      g.enterOrRemake(s.bodyScope);
      if (s.c) {
        stop(g, s.c.start);
        g.at = s.c.start;
        genJump(g, s.c, top, true);
      } else g.br('br', top);
      g.mark(end);
      break;
    }
    case 'foreach':
      genForEach(g, s);
      break;
    case 'return':
      genReturn(g, s);
      break;
    case 'break':
      stop(g, s.start);
      jumpOut(g, g.breaks.at(-1)!.brk, g.breaks.at(-1)!.depth);
      break;
    case 'continue': {
      stop(g, s.start);
      const l = g.breaks.findLast((x) => x.cont)!;
      jumpOut(g, l.cont!, l.cdepth);
      break;
    }
    case 'throw':
      stop(g, s.start);
      if (s.e) {
        genExpr(g, s.e);
        g.emit('throw');
        g.pop();
      } else g.emit('rethrow');
      break;
    case 'yield': {
      stop(g, s.start);
      if (s.e) {
        genExpr(g, s.e);
        g.emit('yield');
        g.pop();
      } else {
        if (g.tryDepth) g.br('leave', g.returnLabel!);
        else g.br('br', g.returnLabel!);
      }
      break;
    }
    case 'try':
      genTry(g, s);
      break;
    case 'using':
      genUsing(g, s);
      break;
    case 'lock': {
      stop(g, s.start);
      const v = g.slotOf(s.temp);
      genExpr(g, s.e);
      storeSlot(g, v, s.e.type);
      const M = 'System.Threading.Monitor';
      g.emit('ldloc', v);
      g.push();
      callInst(g, g.method(M, 'Enter', 1), 1, false);
      tryFinally(
        g,
        () => genStatement(g, s.body),
        () => {
          g.emit('ldloc', v);
          g.push();
          callInst(g, g.method(M, 'Exit', 1), 1, false);
        },
      );
      break;
    }
    case 'switch':
      genSwitch(g, s);
      break;
    case 'goto': {
      stop(g, s.start);
      let l = g.labels.get(s.label);
      if (!l) {
        l = { l: g.label(), depth: 0 };
        g.labels.set(s.label, l);
      }
      if (g.tryDepth) g.br('leave', l.l);
      else g.br('br', l.l);
      break;
    }
    case 'gotoCase': {
      stop(g, s.start);
      const sw = g.switches.at(-1)!;
      const l = s.isDefault ? sw.def! : sw.cases.get(keyOf(s.value!))!;
      jumpOut(g, l, sw.depth);
      break;
    }
    case 'label': {
      let l = g.labels.get(s.name);
      if (!l) {
        l = { l: g.label(), depth: 0 };
        g.labels.set(s.name, l);
      }
      g.mark(l.l);
      genStatement(g, s.body);
      break;
    }
    case 'localFunction':
      break;
  }
  g.at = old;
}
function hasVars(s: import('../check/bound.ts').BScope): boolean {
  return s.locals.length > 0;
}
function loopBody(_: Gen, f: () => void): void {
  f();
}
/** A line-table row begins here. */
function stop(g: Gen, at: number): void {
  g.stops.push(g.ops.length, at);
}
function loop(g: Gen, brk: Label, cont: Label | null, body: () => void): void {
  g.breaks.push({ brk, cont, depth: g.tryDepth, cdepth: g.tryDepth });
  body();
  g.breaks.pop();
}
function jumpOut(g: Gen, l: Label, depth: number): void {
  g.br(g.tryDepth > depth ? 'leave' : 'br', l);
}
function genBlock(g: Gen, s: S & { k: 'block' }): void {
  g.enterOrRemake(s.scope);
  genList(g, s.stmts, 0, s);
}
/** Statements of a block; a using declaration wraps the rest. */
function genList(g: Gen, list: S[], from: number, owner: S): void {
  for (let i = from; i < list.length; i++) {
    const s = list[i]!;
    const flat = s.k === 'multi' && s.stmts.some((q) => q.k === 'local' && q.usingInfo) ? s.stmts : null;
    if (flat) {
      genList(g, [...flat, ...list.slice(i + 1)], 0, owner);
      return;
    }
    if (s.k === 'local' && s.usingInfo) {
      stop(g, s.start);
      genExprInto(g, s);
      const info = s.usingInfo;
      tryFinally(
        g,
        () => genList(g, list, i + 1, owner),
        () =>
          dispose(
            g,
            info,
            () => {
              genExpr(g, { k: 'local', v: s.v, type: s.v.type, start: s.start, end: s.end });
            },
            { k: 'local', v: s.v, type: s.v.type, start: s.start, end: s.end },
          ),
      );
      return;
    }
    genStatement(g, s);
  }
}
function genExprInto(g: Gen, s: S & { k: 'local' }): void {
  g.at = s.start;
  storeLocal(g, s.v, () => genExpr(g, s.init!));
}
function genLocalDecl(g: Gen, s: S & { k: 'local' }): void {
  if (!s.init) {
    g.slotIfPlain(s.v);
    return;
  }
  stop(g, s.start);
  g.at = s.start;
  if (s.v.isRefLocal) {
    genAddress(g, s.init);
    g.emit('stloc', g.slotOf(s.v));
    g.pop();
    return;
  }
  storeLocal(g, s.v, () => genExpr(g, s.init!));
}
function genReturn(g: Gen, s: S & { k: 'return' }): void {
  stop(g, s.start);
  if (g.isAsync) {
    if (s.e) {
      if (g.asyncResult) {
        genExpr(g, s.e);
        storeSlot(g, g.returnSlot, g.asyncResult);
      } else genVoid(g, s.e);
    }
    g.br(g.tryDepth ? 'leave' : 'br', g.returnLabel!);
    return;
  }
  if (s.e) {
    if (s.isRef) genAddress(g, s.e);
    else genExpr(g, s.e);
  }
  if (s.e?.k === 'throw') {
    g.pop();
    return;
  }
  if (g.tryDepth > 0) {
    if (s.e) {
      g.emit('stloc', g.retSlot());
      g.pop();
    }
    g.br('leave', g.leaveReturn());
    return;
  }
  g.emit(s.e ? 'ret' : 'retv');
  if (s.e) g.pop();
}
/** try { body } finally { fin } */
export function tryFinally(g: Gen, body: () => void, fin: () => void): void {
  const start = g.ops.length;
  const end = g.label();
  g.tryDepth++;
  body();
  g.tryDepth--;
  g.br('leave', end);
  const at = g.ops.length;
  const td = g.tryDepth;
  g.tryDepth = td + 1;
  fin();
  g.tryDepth = td;
  g.emit('endfinally');
  g.handlers.push({ start, end: at, kind: 'finally', type: null, at, filterAt: -1, hend: g.ops.length });
  g.mark(end);
}
function genTry(g: Gen, s: S & { k: 'try' }): void {
  const inner = (): void => {
    if (!s.catches.length) {
      genStatement(g, s.body);
      return;
    }
    const end = g.label();
    const start = g.ops.length;
    g.tryDepth++;
    genStatement(g, s.body);
    g.br('leave', end);
    const tryEnd = g.ops.length;
    for (const c of s.catches) {
      const t = c.type ? g.rt(c.type) : g.rt(g.r.model.lib.type('System.Exception'));
      const h = {
        start,
        end: tryEnd,
        kind: (c.filter ? 'filter' : 'catch') as 'filter' | 'catch',
        type: t,
        at: 0,
        filterAt: -1,
        hend: 0,
      };
      const ex = g.slot(null, '', true);
      if (c.filter) {
        h.filterAt = g.ops.length;
        g.push();
        g.emit('stloc', ex);
        g.pop();
        g.enterOrRemake(c.scope);
        if (c.v)
          storeLocal(g, c.v, () => {
            g.emit('ldloc', ex);
            g.push();
          });
        genExpr(g, c.filter);
        g.emit('endfilter');
        g.pop();
        h.at = g.ops.length;
        g.push();
        g.emit('stloc', ex);
        g.pop();
      } else {
        h.at = g.ops.length;
        g.push();
        g.emit('stloc', ex);
        g.pop();
        g.enterOrRemake(c.scope);
        g.at = c.start;
        if (c.v)
          storeLocal(g, c.v, () => {
            g.emit('ldloc', ex);
            g.push();
          });
      }
      genStatement(g, c.body);
      g.br('leave', end);
      h.hend = g.ops.length;
      g.handlers.push(h);
    }
    g.tryDepth--;
    g.mark(end);
  };
  if (s.fin) tryFinally(g, inner, () => genStatement(g, s.fin!));
  else inner();
}
function dispose(g: Gen, info: UsingInfo, load: () => void, _place: B): void {
  const t = g.S(info.hole.type);
  if (info.dispose.k === 'const') return;
  const skip = g.label();
  const s = g.slotOf(info.hole);
  if (info.dispose.k === 'await') {
    if (!isValueType(t)) {
      load();
      g.br('brfalse', skip);
      g.pop();
    }
    load();
    storeSlot(g, s, t);
    genVoid(g, info.dispose);
    g.mark(skip);
    return;
  }
  if (isNullableT(t)) {
    load();
    g.emit('ldvfld', 0);
    g.br('brfalse', skip);
    g.pop();
  } else if (!isValueType(t)) {
    load();
    g.br('brfalse', skip);
    g.pop();
  }
  if (info.dispose.k === 'call') {
    const d = info.dispose;
    if (isNullableT(t)) {
      const inner = t.args[0]!;
      const q = g.slot(inner, '', true);
      load();
      g.emit('ldvfld' + (g.isStruct(inner) ? '.v' : ''), 1);
      storeSlot(g, q, inner);
      const impl = g.r.constrained(g.r.rtype(inner), g.minst(d.m));
      g.emit(g.isStruct(inner) ? 'ldloc' : 'ldloca', q);
      g.push();
      callInst(g, impl ?? g.minst(d.m), 1, !impl);
    } else {
      load();
      storeSlot(g, s, t);
      genVoid(g, d);
    }
  }
  g.mark(skip);
}
function genUsing(g: Gen, s: S & { k: 'using' }): void {
  g.enterOrRemake(s.scope);
  stop(g, s.start);
  if (s.e) {
    const v = g.slot(s.e.type, '', true);
    genExpr(g, s.e);
    storeSlot(g, v, s.e.type);
    tryFinally(
      g,
      () => genStatement(g, s.body),
      () => dispose(g, s.info, () => loadSlot(g, v, s.e!.type), s.e!),
    );
    return;
  }
  const rec = (i: number): void => {
    if (i >= s.decls.length) {
      genStatement(g, s.body);
      return;
    }
    const d = s.decls[i]!;
    stop(g, d.v.start);
    g.at = d.v.start;
    storeLocal(g, d.v, () => genExpr(g, d.init));
    tryFinally(
      g,
      () => rec(i + 1),
      () =>
        dispose(g, s.info, () => genExpr(g, { k: 'local', v: d.v, type: d.v.type, start: s.start, end: s.end }), {
          k: 'local',
          v: d.v,
          type: d.v.type,
          start: s.start,
          end: s.end,
        }),
    );
  };
  rec(0);
}
function genForEach(g: Gen, s: S & { k: 'foreach' }): void {
  g.enterOrRemake(s.outer);
  stop(g, s.start);
  const brk = g.label();
  const d0 = g.tryDepth;
  genForEachBody(
    g,
    s.info,
    s.e,
    (cont) => {
      g.enterOrRemake(s.scope);
      stop(g, s.v ? s.v.start : s.start);
      if (s.v) {
        if (s.v.isRefLocal) {
          const src = s.info.kind === 'array' ? g.foreachAddress! : null;
          if (src) src();
          else {
            genAddress(g, s.info.current!);
          }
          g.emit('stloc', g.slotOf(s.v));
          g.pop();
        } else storeLocal(g, s.v, () => genExpr(g, s.info.conv));
      } else if (s.assign) genVoid(g, s.assign);
      g.breaks.push({ brk, cont: cont!, depth: d0, cdepth: g.tryDepth });
      genStatement(g, s.body);
      g.breaks.pop();
    },
    brk,
  );
}
/** The loop of foreach over one collection; the element is in the info's hole while `body` runs. */
export function genForEachBody(
  g: Gen,
  info: ForEachInfo,
  coll: B,
  body: (cont: Label | null) => void,
  brk?: Label,
): void {
  const end = brk ?? g.label(),
    cont = g.label();
  const h = g.slotOf(info.hole);
  const et = info.elem;
  const at = g.at;
  if ((info.kind === 'array' && (info.mdRank ?? 1) === 1) || info.kind === 'string') {
    const a = g.across(g.slotOf(info.collTemp)),
      i = g.across(g.slot(g.r.model.T.int, '', true));
    genExpr(g, coll);
    g.emit('stloc', a);
    g.pop();
    g.emit('ldc', g.k(0));
    g.push();
    g.emit('stloc', i);
    g.pop();
    const top = g.label(),
      cond = g.label();
    g.br('br', cond);
    g.mark(top);
    const getChars = info.kind === 'string';
    const oldFA = g.foreachAddress;
    g.foreachAddress = () => {
      g.emit('ldloc', a);
      g.emit('ldloc', i);
      g.push(2);
      g.emit(g.isStruct(et) ? 'ldelem' : 'ldelema');
      g.pop();
    };
    g.emit('ldloc', a);
    g.emit('ldloc', i);
    g.push(2);
    if (getChars) callInst(g, g.method('System.String', 'get_Chars', 1, [], g.r.model.T.string), 2, false);
    else {
      g.emit('ldelem' + (g.isStruct(et) ? '.v' : ''));
      g.pop();
    }
    storeSlot(g, h, et);
    body(cont);
    g.foreachAddress = oldFA;
    g.mark(cont);
    g.at = at;
    g.emit('incloc', i, 1);
    g.mark(cond);
    g.emit('ldloc', i);
    g.emit('ldloc', a);
    g.push(2);
    if (getChars) callInst(g, g.method('System.String', '__Len', 0, [], g.r.model.T.string), 1, false);
    else g.emit('ldlen');
    g.pop(2);
    g.br('blt', top);
    g.mark(end);
    return;
  }
  if (info.kind === 'array') {
    const a = g.across(g.slotOf(info.collTemp)),
      n = info.mdRank!;
    genExpr(g, coll);
    g.emit('stloc', a);
    g.pop();
    const ix: number[] = [];
    const tops: Label[] = [],
      conds: Label[] = [];
    for (let k = 0; k < n; k++) {
      const i = g.across(g.slot(g.r.model.T.int, '', true));
      ix.push(i);
      g.emit('ldc', g.k(0));
      g.push();
      g.emit('stloc', i);
      g.pop();
      const top = g.label(),
        cond = g.label();
      tops.push(top);
      conds.push(cond);
      g.br('br', cond);
      g.mark(top);
    }
    g.emit('ldloc', a);
    g.push();
    for (const i of ix) {
      g.emit('ldloc', i);
      g.push();
    }
    g.emit('ldelem.md', n);
    g.pop(n);
    if (g.isStruct(et)) g.emit('clone');
    storeSlot(g, h, et);
    body(cont);
    g.mark(cont);
    for (let k = n - 1; k >= 0; k--) {
      g.emit('incloc', ix[k]!, 1);
      g.mark(conds[k]!);
      g.emit('ldloc', ix[k]!);
      g.emit('ldloc', a);
      g.push(2);
      g.emit('ldc', g.k(k));
      g.push();
      callInst(g, g.method('System.Array', 'GetLength', 1), 2, false);
      g.pop(2);
      g.br('blt', tops[k]!);
    }
    g.mark(end);
    return;
  }
  const c = g.slotOf(info.collTemp),
    en = g.across(g.slotOf(info.enumTemp));
  genExpr(g, coll);
  storeSlot(g, c, info.collTemp.type);
  genExpr(g, info.getEnumerator!);
  storeSlot(g, en, info.enumTemp.type);
  const run = (): void => {
    const top = g.label();
    g.br('br', cont);
    g.mark(top);
    if (info.current!.type.plain && !(info.current!.k === 'prop' && info.current!.p.retRef && false)) {
      genExpr(g, info.current!);
      storeSlot(g, h, et);
    }
    body(cont);
    g.mark(cont);
    g.at = at;
    genExpr(g, info.moveNext!);
    g.br('brtrue', top);
    g.pop();
  };
  if (!info.dispose) {
    run();
    g.mark(end);
    return;
  }
  const outer = g.label();
  const start = g.ops.length;
  g.tryDepth++;
  const inner = g.label();
  if (brk) {
    // breaks leave the region
    run();
    g.mark(inner);
    g.tryDepth--;
    g.br('leave', outer);
  } else {
    run();
    g.tryDepth--;
    g.br('leave', outer);
  }
  const fin = g.ops.length;
  const t = g.S(info.enumTemp.type);
  const skip = g.label();
  g.tryDepth++;
  if (info.disposeCast) {
    const ID = g.rt(g.r.model.lib.type('System.IDisposable'));
    const q = g.slot(null, '', true);
    g.emit('ldloc', en);
    g.push();
    g.emit('isinst', g.k(ID));
    g.emit('stloc', q);
    g.pop();
    g.emit('ldloc', q);
    g.push();
    g.br('brfalse', skip);
    g.pop();
    g.emit('ldloc', q);
    g.push();
    callInst(g, g.minst((info.dispose as B & { k: 'call' }).m), 1, true);
  } else {
    if (isReferenceType(t)) {
      g.emit('ldloc', en);
      g.push();
      g.br('brfalse', skip);
      g.pop();
    }
    genVoid(g, info.dispose);
  }
  g.mark(skip);
  g.tryDepth--;
  g.emit('endfinally');
  g.handlers.push({ start, end: fin, kind: 'finally', type: null, at: fin, filterAt: -1, hend: g.ops.length });
  g.mark(outer);
  g.mark(end);
}
function genSwitch(g: Gen, s: S & { k: 'switch' }): void {
  stop(g, s.start);
  g.enterOrRemake(s.scope);
  const v = g.across(g.slotOf(s.temp));
  genExpr(g, s.e);
  storeSlot(g, v, s.e.type);
  const end = g.label();
  const load = (): void => loadSlot(g, v, s.e.type);
  const cases = new Map<string, Label>();
  let def: Label | null = null;
  const bodies = s.sections.map(() => g.label());
  s.sections.forEach((q, i) => {
    for (const l of q.labels) {
      if (l.isDefault) def = bodies[i]!;
      else if (l.value !== undefined) cases.set(keyOf(l.value), bodies[i]!);
    }
  });
  g.switches.push({ cases, def, depth: g.tryDepth });
  s.sections.forEach((q, i) => {
    const sc = (q.stmts[0] as S & { k: 'block' }).scope;
    for (const l of q.labels) {
      if (l.isDefault) continue;
      const next = g.label();
      g.enterOrRemake(sc);
      genPattern(g, l.p!, load, s.e.type, next);
      if (l.when) genJump(g, l.when, next, false);
      g.br('br', bodies[i]!);
      g.mark(next);
    }
  });
  g.br('br', def ?? end);
  g.breaks.push({ brk: end, cont: null, depth: g.tryDepth, cdepth: g.tryDepth });
  s.sections.forEach((q, i) => {
    g.mark(bodies[i]!);
    q.stmts.forEach((t) => genSection(g, t));
  });
  g.breaks.pop();
  g.switches.pop();
  g.mark(end);
}
function genSection(g: Gen, t: S): void {
  if (t.k === 'block') {
    const d = g.closures?.displays.get(t.scope);
    if (d && !g.displaySlots.has(d)) g.enterScope(t.scope);
    genList(g, t.stmts, 0, t);
  } else genStatement(g, t);
}
