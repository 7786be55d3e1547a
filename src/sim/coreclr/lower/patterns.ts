// Pattern tests to instructions: fall through when matched, jump to `fail` when not.
import type { P } from '../check/bound.ts';
import { numOrEnum } from '../check/numbers.ts';
import { isNullableT, isValueType, sameType, type Type } from '../check/types.ts';
import type { Gen, Label } from './gen.ts';
import { ariths, boxIfValue, convKinds, genConst, genExpr, genVoid, storeLocal, storeSlot } from './expressions.ts';

/** `load` pushes the input (an owned value) of type `input`. */
export function genPattern(g: Gen, p: P, load: () => void, input0: Type, fail: Label): void {
  const input = g.S(input0);
  switch (p.k) {
    case 'any':
      return;
    case 'var':
      if (p.v) storeLocal(g, p.v, load);
      return;
    case 'const': {
      if (p.nullTest) {
        load();
        nullOf(g, input);
        g.br('brfalse', fail);
        g.pop();
        return;
      }
      const t = g.S(p.value.type);
      if (typeof p.value.cv === 'number' && p.value.cv !== p.value.cv) {
        constTest(
          g,
          load,
          input,
          t,
          () => {
            g.emit('dup');
            g.push();
            g.emit('cne');
            g.pop();
          },
          fail,
        );
        return;
      }
      constTest(
        g,
        load,
        input,
        t,
        () => {
          genConst(g, p.value);
          equal(g, t);
        },
        fail,
      );
      return;
    }
    case 'rel': {
      const t = g.S(p.value.type);
      constTest(
        g,
        load,
        input,
        t,
        () => {
          genConst(g, p.value);
          g.pop();
          if (p.ot === 'decimal') g.emit('arith', ariths.indexOf(p.op), convKinds.indexOf('decimal'));
          else g.emit({ '<': 'clt', '>': 'cgt', '<=': 'cle', '>=': 'cge' }[p.op]!);
        },
        fail,
      );
      return;
    }
    case 'type':
      typeTest(g, load, input, g.S(p.t), p.v ? (v) => storeLocal(g, p.v!, v) : null, fail);
      return;
    case 'not': {
      if (p.p.k === 'const' && p.p.nullTest) {
        load();
        nullOf(g, input);
        g.br('brtrue', fail);
        g.pop();
        return;
      }
      const ok = g.label();
      genPattern(g, p.p, load, input, ok);
      g.br('br', fail);
      g.mark(ok);
      return;
    }
    case 'and':
      genPattern(g, p.l, load, input, fail);
      {
        const nt = narrowed(g, p.l, input);
        if (nt && !sameType(nt, input))
          genPattern(
            g,
            p.r,
            () => {
              load();
              convertKnown(g, input, nt);
            },
            nt,
            fail,
          );
        else genPattern(g, p.r, load, input, fail);
      }
      return;
    case 'or': {
      const r = g.label(),
        ok = g.label();
      genPattern(g, p.l, load, input, r);
      g.br('br', ok);
      g.mark(r);
      genPattern(g, p.r, load, input, fail);
      g.mark(ok);
      return;
    }
    case 'recursive': {
      const recv = p.cast!;
      const s = g.slotOf(recv);
      const t = g.S(recv.type);
      typeTest(
        g,
        load,
        input,
        p.t ? g.S(p.t) : isNullableT(input) ? input.args[0]! : input,
        (v) => {
          v();
          storeSlot(g, s, t);
        },
        fail,
      );
      if (p.deconstruct) {
        for (const h of p.deconstruct.holes) g.slotOf(h);
        genVoid(g, p.deconstruct.call);
      }
      for (const q of p.subs) {
        const st = g.slotOf(q.temp);
        genExpr(g, q.get);
        storeSlot(g, st, q.temp.type);
        genPattern(
          g,
          q.p,
          () => {
            g.emit(g.isStruct(q.temp.type) ? 'ldloc.v' : 'ldloc', st);
            g.push();
          },
          q.temp.type,
          fail,
        );
      }
      if (p.v)
        storeLocal(g, p.v, () => {
          g.emit(g.isStruct(t) ? 'ldloc.v' : 'ldloc', s);
          g.push();
        });
      return;
    }
    case 'list': {
      const s = g.slotOf(p.recv);
      const t = g.S(p.recv.type);
      typeTest(
        g,
        load,
        input,
        t,
        (v) => {
          v();
          storeSlot(g, s, t);
        },
        fail,
      );
      genExpr(g, p.length);
      g.emit('ldc', g.k(p.min));
      g.push();
      g.emit(p.exact ? 'ceq' : 'cge');
      g.pop();
      g.br('brfalse', fail);
      g.pop();
      const item = (q: {
        get: import('../check/bound.ts').B;
        temp: import('../check/bound.ts').Local;
        p: P | null;
      }): void => {
        const st = g.slotOf(q.temp);
        genExpr(g, q.get);
        storeSlot(g, st, q.temp.type);
        genPattern(
          g,
          q.p!,
          () => {
            g.emit(g.isStruct(q.temp.type) ? 'ldloc.v' : 'ldloc', st);
            g.push();
          },
          q.temp.type,
          fail,
        );
      };
      p.items.forEach((q, i) => {
        if (p.slice?.get && p.slice.at === i)
          item(p.slice as { get: import('../check/bound.ts').B; temp: import('../check/bound.ts').Local; p: P | null });
        item(q);
      });
      if (p.slice?.get && p.slice.at >= p.items.length)
        item(p.slice as { get: import('../check/bound.ts').B; temp: import('../check/bound.ts').Local; p: P | null });
      if (p.v)
        storeLocal(g, p.v, () => {
          g.emit(g.isStruct(t) ? 'ldloc.v' : 'ldloc', s);
          g.push();
        });
      return;
    }
    case 'error':
      throw new Error('error pattern');
  }
}
function narrowed(g: Gen, p: P, input: Type): Type | null {
  return p.k === 'type'
    ? g.S(p.t)
    : p.k === 'recursive' && p.t
      ? g.S(p.t)
      : p.k === 'and'
        ? narrowed(g, p.r, narrowed(g, p.l, input) ?? input)
        : input;
}
function nullOf(g: Gen, t: Type): void {
  if (isNullableT(t)) {
    g.emit('ldvfld', 0);
    g.emit('not');
  } else {
    if (isValueType(t)) boxIfValue(g, t);
    g.emit('isnull');
  }
}
/** After a type test succeeded: the value as `to`. */
function convertKnown(g: Gen, from: Type, to: Type): void {
  if (sameType(from, to)) return;
  if (isNullableT(from)) {
    g.emit('ldvfld' + (g.isStruct(from.args[0]!) ? '.v' : ''), 1);
    if (!sameType(from.args[0]!, to)) {
      boxIfValue(g, from.args[0]!);
      if (isValueType(to)) g.emit('unbox.any', g.k(g.r.rtype(to)));
    }
    return;
  }
  if (isValueType(from)) {
    boxIfValue(g, from);
    if (isValueType(to)) g.emit('unbox.any', g.k(g.r.rtype(to)));
    return;
  }
  if (isValueType(to)) g.emit('unbox.any', g.k(g.r.rtype(to)));
}
function typeTest(
  g: Gen,
  load: () => void,
  input: Type,
  t: Type,
  store: ((v: () => void) => void) | null,
  fail: Label,
): void {
  if (isNullableT(t) && !isNullableT(input)) t = t.args[0]!;
  if (isValueType(input) && !isNullableT(input) && sameType(input, t)) {
    if (store) store(load);
    return;
  }
  if (isNullableT(input) && sameType(input.args[0]!, t)) {
    load();
    g.emit('ldvfld', 0);
    g.br('brfalse', fail);
    g.pop();
    if (store)
      store(() => {
        load();
        g.emit('ldvfld' + (g.isStruct(t) ? '.v' : ''), 1);
      });
    return;
  }
  if (!isValueType(input) && sameType(input, t)) {
    load();
    g.br('brfalse', fail);
    g.pop();
    if (store) store(load);
    return;
  }
  load();
  if (isValueType(input)) boxIfValue(g, input);
  g.emit('isinst', g.k(g.r.rtype(t)));
  g.br('brfalse', fail);
  g.pop();
  if (store)
    store(() => {
      load();
      convertKnown(g, input, t);
    });
}
function constTest(g: Gen, load: () => void, input: Type, t: Type, test: () => void, fail: Label): void {
  if (sameType(input, t) || (numOrEnum(input) && sameType(input, t))) {
    load();
    test();
    g.br('brfalse', fail);
    g.pop();
    return;
  }
  if (isNullableT(input)) {
    load();
    g.emit('ldvfld', 0);
    g.br('brfalse', fail);
    g.pop();
    load();
    g.emit('ldvfld' + (g.isStruct(input.args[0]!) ? '.v' : ''), 1);
    test();
    g.br('brfalse', fail);
    g.pop();
    return;
  }
  load();
  if (isValueType(input)) boxIfValue(g, input);
  g.emit('isinst', g.k(g.r.rtype(t)));
  g.br('brfalse', fail);
  g.pop();
  load();
  if (isValueType(input)) boxIfValue(g, input);
  if (isValueType(t)) g.emit('unbox.any', g.k(g.r.rtype(t)));
  test();
  g.br('brfalse', fail);
  g.pop();
}
function equal(g: Gen, t: Type): void {
  g.pop();
  if (t.is('System.String')) {
    g.emit('ceq.str');
    return;
  }
  if (numOrEnum(t) === 'decimal') {
    g.emit('arith', ariths.indexOf('=='), convKinds.indexOf('decimal'));
    return;
  }
  g.emit('ceq');
}
