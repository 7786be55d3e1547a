// Which slots of a frame hold references at an instruction: by the verifier's type flow, not by liveness and not by scope, as the interpreter's oop maps are.
// Follows openjdk-25 src/hotspot/share/oops/generateOopMap.cpp.
import { OP, OPS } from '../code/opcodes.ts';
import type { Code, Method } from '../code/klass.ts';

/** State before each instruction: locals, then operands; 1 = reference. Computed for a whole method at once. */
export function mapsOf(m: Method, c: Code): void {
  const n = c.maxLocals;
  const code = c.code;
  const at = c.maps;
  const work: number[] = [];
  const first = new Uint8Array(n);
  const kinds = m.paramKinds;
  let s = 0;
  for (let i = 0; i < kinds.length; i++) {
    const k = kinds[i]!;
    first[s] = k === 'A' ? 1 : 0;
    s += k === 'J' || k === 'D' ? 2 : 1;
  }
  const merge = (pc: number, state: Uint8Array): void => {
    const old = at.get(pc);
    if (!old) {
      at.set(pc, state.slice());
      work.push(pc);
      return;
    }
    let changed = false;
    for (let i = 0; i < old.length; i++)
      if (old[i] && !state[i]) {
        old[i] = 0;
        changed = true;
      }
    if (changed) work.push(pc);
  };
  merge(0, first);
  const toHandlers = (pc: number, state: Uint8Array): void => {
    for (const h of c.handlers)
      if (pc >= h.start && pc < h.end) {
        const hs = new Uint8Array(n + h.depth + 1);
        hs.set(state.subarray(0, n + h.depth));
        hs[n + h.depth] = 1;
        merge(h.pc, hs);
      }
  };
  while (work.length) {
    const pc = work.pop()!;
    const st = at.get(pc)!;
    const op = code[pc]!;
    const [, operands, eff] = OPS[op]!;
    const a = code[pc + 1]!,
      b = code[pc + 2]!;
    const loc = st.slice(0, n);
    const stk: number[] = [];
    for (let i = n; i < st.length; i++) stk.push(st[i]!);
    toHandlers(pc, st);
    switch (op) {
      case OP.ISTORE:
      case OP.FSTORE:
        stk.pop();
        loc[a] = 0;
        break;
      case OP.LSTORE:
      case OP.DSTORE:
        stk.pop();
        loc[a] = 0;
        if (a + 1 < n) loc[a + 1] = 0;
        break;
      case OP.ASTORE:
        loc[a] = stk.pop()!;
        break;
      case OP.POP:
        stk.pop();
        break;
      case OP.DUP:
        stk.push(stk[stk.length - 1]!);
        break;
      case OP.DUP2: {
        const x = stk[stk.length - 2]!,
          y = stk[stk.length - 1]!;
        stk.push(x, y);
        break;
      }
      case OP.DUP_X1: {
        const y = stk.pop()!,
          x = stk.pop()!;
        stk.push(y, x, y);
        break;
      }
      case OP.DUP_X2: {
        const z = stk.pop()!,
          y = stk.pop()!,
          x = stk.pop()!;
        stk.push(z, x, y, z);
        break;
      }
      case OP.SWAP: {
        const y = stk.pop()!,
          x = stk.pop()!;
        stk.push(y, x);
        break;
      }
      case OP.MULTIANEWARRAY:
        stk.length -= b;
        stk.push(1);
        break;
      case OP.INVOKEDYNAMIC_CONCAT:
        stk.length -= c.concats[a]!.n;
        stk.push(1);
        break;
      case OP.INVOKEDYNAMIC_LAMBDA:
        stk.length -= c.lambdas[a]!.n;
        stk.push(1);
        break;
      case OP.INVOKESTATIC:
      case OP.INVOKESPECIAL:
      case OP.INVOKEVIRTUAL:
      case OP.INVOKEINTERFACE: {
        const cs = c.calls[a]!;
        stk.length -= cs.nargs;
        if (cs.ret !== 'V') stk.push(cs.ret === 'A' ? 1 : 0);
        break;
      }
      default: {
        const g = eff.indexOf('>');
        stk.length -= g;
        for (let i = g + 1; i < eff.length; i++) stk.push(eff[i] === 'a' ? 1 : 0);
      }
    }
    const next = new Uint8Array(n + stk.length);
    next.set(loc);
    next.set(stk, n);
    if (op === OP.IINC) {
      /* locals unchanged */
    }
    if (op === OP.GOTO) {
      merge(a, next);
      continue;
    }
    if (op >= OP.IFEQ && op <= OP.IFNONNULL) merge(a, next);
    if (op === OP.LOOKUPSWITCH || op === OP.STRINGSWITCH) {
      const t = c.tables[a]!;
      for (const x of (t.ints ?? t.strings)!.values()) merge(x, next);
      merge(t.def, next);
      continue;
    }
    if (op === OP.ATHROW || (op >= OP.IRETURN && op <= OP.RETURN)) continue;
    merge(pc + 1 + operands, next);
  }
}
