// What depends on memory that was never written: undefined bits of operand slots, carried through operations as valgrind's memcheck does (mc_translate.c, 3.19), and the uses at which it reports.
import { OP } from './code.ts';
import { lineOf } from './diagnose.ts';
import { diagnostic } from '../core/diagnostic.ts';
import type { CppMachine } from './machine.ts';

/** how the bytes of a load become a slot */
export const AS = { unsigned: 0, signed: 1, wide: 2, floating: 3 } as const;

/** local loads and the checked form of each */
const CHECKED: readonly (readonly [number, number])[] = [
  [OP.ll8s, OP.lc8s],
  [OP.ll8u, OP.lc8u],
  [OP.ll16s, OP.lc16s],
  [OP.ll16u, OP.lc16u],
  [OP.ll32, OP.lc32],
  [OP.ll64, OP.lc64],
  [OP.llp, OP.lc64],
  [OP.llf, OP.lcf],
  [OP.lld, OP.lcd],
];
/** the same program with every load of a variable checked */
export function checkedCode(code: Int32Array): Int32Array {
  const out = code.slice();
  const to = new Map(CHECKED);
  for (let at = 0; at < out.length; at += 4) {
    const c = to.get(out[at]!);
    if (c !== undefined) out[at] = c;
  }
  return out;
}

/** Undefined bits of the operand stack; a slot without any has zeros. */
export class Taint {
  lo = new Int32Array(1 << 16);
  hi = new Int32Array(1 << 16);
  /** how many slots have undefined bits */
  count = 0;
  set(slot: number, lo: number, hi: number): void {
    if (slot >= this.lo.length) {
      const a = new Int32Array(slot * 2),
        b = new Int32Array(slot * 2);
      a.set(this.lo);
      b.set(this.hi);
      this.lo = a;
      this.hi = b;
    }
    const was = (this.lo[slot]! | this.hi[slot]!) !== 0,
      is = (lo | hi) !== 0;
    if (was !== is) this.count += is ? 1 : -1;
    this.lo[slot] = lo;
    this.hi[slot] = hi;
  }
  has(slot: number): boolean {
    return (this.lo[slot]! | this.hi[slot]!) !== 0;
  }
  /** forgets the slots above `sp`, of which the highest is `from` */
  drop(from: number, sp: number): void {
    for (let i = from; i > sp; i--) if (this.has(i)) this.set(i, 0, 0);
  }
  save(): [number, number, number][] {
    const out: [number, number, number][] = [];
    for (let i = 0, left = this.count; left > 0; i++)
      if (this.has(i)) {
        out.push([i, this.lo[i]!, this.hi[i]!]);
        left--;
      }
    return out;
  }
  load(slots: readonly [number, number, number][]): void {
    this.lo.fill(0);
    this.hi.fill(0);
    this.count = 0;
    for (const [i, lo, hi] of slots) this.set(i, lo, hi);
  }
}

/** bits from the lowest undefined one upwards: what a carry may reach */
const left = (v: number): number => v | -v;

/** A use at which memcheck reports. What follows depends on a value that nothing determines, so the run ends here. */
export function useOfUninitialised(m: CppMachine, what: string): never {
  const pos = m.programPos();
  m.diagnostics.push(diagnostic('memory', 'uninitialised', m.span(pos), what));
  m.refuse('uninitialised value', `line ${lineOf(pos)}: ${what}; what the program does next depends on it`);
}
const BRANCH = 'a branch depends on a value that was never initialised';
const ADDRESS = 'an address depends on a value that was never initialised';
const CALL = 'a library function is given a value that was never initialised';

/** the state of freshly stored bytes, from the undefined bits of what was stored */
function mark(m: CppMachine, at: number, n: number, lo: number, hi: number): void {
  for (let i = 0; i < n; i++) {
    const bits = i < 4 ? (lo >>> (8 * i)) & 255 : (hi >>> (8 * (i - 4))) & 255;
    if (bits) m.S8[at + i] = 1;
  }
}
/** One instruction while some slot has undefined bits. */
export function stepTainted(m: CppMachine): void {
  const code = m.code,
    at = m.pc,
    op = code[at]!,
    sp = m.sp,
    t = m.taint;
  const lo = t.lo,
    hi = t.hi;
  const a0 = lo[sp - 1]!,
    a1 = hi[sp - 1]!,
    b0 = lo[sp]!,
    b1 = hi[sp]!;
  const any = (a0 | a1 | b0 | b1) !== 0;
  /** runs the instruction itself, then says what its result is */
  const run = (): void => {
    m.exec(m.now + 1);
    t.drop(sp, m.sp);
  };
  const binary = (rl: number, rh: number): void => {
    t.set(sp, 0, 0);
    t.set(sp - 1, 0, 0);
    run();
    t.set(sp - 1, rl, rh);
  };
  const unary = (rl: number, rh: number): void => {
    run();
    t.set(sp, rl, rh);
  };
  /** in place of an instruction that would report an overflow of a value nobody knows */
  const instead = (other: number): void => {
    code[at] = other;
    try {
      m.exec(m.now + 1);
    } finally {
      code[at] = op;
    }
  };
  switch (op) {
    case OP.dup:
      run();
      t.set(sp + 1, b0, b1);
      return;
    case OP.over:
      run();
      t.set(sp + 1, a0, a1);
      return;
    case OP.swap:
      run();
      t.set(sp, a0, a1);
      t.set(sp - 1, b0, b1);
      return;
    case OP.pop:
      run();
      return;
    case OP.add:
    case OP.sub:
    case OP.mul:
    case OP.addu:
    case OP.subu:
    case OP.mulu: {
      if (!any) break;
      const plain: Record<number, number> = { [OP.add]: OP.addu, [OP.sub]: OP.subu, [OP.mul]: OP.mulu };
      instead(plain[op] ?? op);
      t.drop(sp, sp - 1);
      t.set(sp - 1, left(a0 | b0), 0);
      return;
    }
    case OP.add64:
    case OP.sub64:
    case OP.mul64:
    case OP.addu64:
    case OP.subu64:
    case OP.mulu64: {
      if (!any) break;
      const plain: Record<number, number> = {
        [OP.add64]: OP.addu64,
        [OP.sub64]: OP.subu64,
        [OP.mul64]: OP.mulu64,
      };
      instead(plain[op] ?? op);
      t.drop(sp, sp - 1);
      const l = a0 | b0;
      t.set(sp - 1, left(l), l !== 0 ? -1 : left(a1 | b1));
      return;
    }
    case OP.neg:
    case OP.negu:
      instead(OP.negu);
      t.set(sp, left(b0), 0);
      return;
    case OP.neg64:
    case OP.negu64:
      instead(OP.negu64);
      t.set(sp, left(b0), b0 !== 0 ? -1 : left(b1));
      return;
    case OP.div:
    case OP.divu:
    case OP.mod:
    case OP.modu:
    case OP.div64:
    case OP.divu64:
    case OP.mod64:
    case OP.modu64:
      if (!any) break;
      if (t.has(sp)) useOfUninitialised(m, 'a division depends on a value that was never initialised');
      binary(-1, op >= OP.add64 ? -1 : 0);
      return;
    case OP.and:
    case OP.and64: {
      const x0 = m.I[sp - 1]!,
        y0 = m.I[sp]!,
        x1 = m.H[sp - 1]!,
        y1 = m.H[sp]!;
      binary((a0 & b0) | (a0 & y0) | (b0 & x0), op === OP.and ? 0 : (a1 & b1) | (a1 & y1) | (b1 & x1));
      return;
    }
    case OP.or:
    case OP.or64: {
      const x0 = m.I[sp - 1]!,
        y0 = m.I[sp]!,
        x1 = m.H[sp - 1]!,
        y1 = m.H[sp]!;
      binary((a0 & b0) | (a0 & ~y0) | (b0 & ~x0), op === OP.or ? 0 : (a1 & b1) | (a1 & ~y1) | (b1 & ~x1));
      return;
    }
    case OP.xor:
    case OP.xor64:
      binary(a0 | b0, op === OP.xor ? 0 : a1 | b1);
      return;
    case OP.not:
    case OP.not64:
      unary(b0, b1);
      return;
    case OP.shl:
    case OP.shlu:
    case OP.shr:
    case OP.shru:
    case OP.shl64:
    case OP.shlu64:
    case OP.shr64:
    case OP.shru64:
      if (!any) break;
      if (t.has(sp)) useOfUninitialised(m, 'a shift depends on a value that was never initialised');
      // DEVIATION: every bit of the result is undefined, where memcheck moves the undefined ones
      binary(-1, op >= OP.add64 ? -1 : 0);
      return;
    case OP.eq:
    case OP.ne: {
      const defined = ~(a0 | b0);
      binary(((m.I[sp - 1]! ^ m.I[sp]!) & defined) !== 0 ? 0 : a0 | b0 ? 1 : 0, 0);
      return;
    }
    case OP.eq64:
    case OP.ne64: {
      const d0 = ~(a0 | b0),
        d1 = ~(a1 | b1);
      const sure = (((m.I[sp - 1]! ^ m.I[sp]!) & d0) | ((m.H[sp - 1]! ^ m.H[sp]!) & d1)) !== 0;
      binary(!sure && any ? 1 : 0, 0);
      return;
    }
    case OP.sext64:
      unary(b0, b0 >> 31);
      return;
    case OP.zext64:
      unary(b0, 0);
      return;
    case OP.sext8:
      unary((b0 << 24) >> 24, 0);
      return;
    case OP.zext8:
      unary(b0 & 255, 0);
      return;
    case OP.sext16:
      unary((b0 << 16) >> 16, 0);
      return;
    case OP.zext16:
      unary(b0 & 65535, 0);
      return;
    case OP.bool32:
    case OP.notb:
      unary(b0 ? 1 : 0, 0);
      return;
    case OP.bool64:
    case OP.boold:
      unary(b0 | b1 ? 1 : 0, 0);
      return;
    case OP.jz:
    case OP.jnz:
    case OP.switch:
      if (t.has(sp)) useOfUninitialised(m, BRANCH);
      run();
      return;
    case OP.retv: {
      const r = m.frameBase[m.depth]! + 1;
      t.drop(sp, r - 1);
      m.exec(m.now + 1);
      t.set(r, b0, b1);
      return;
    }
    case OP.sl8:
    case OP.sl16:
    case OP.sl32:
    case OP.sl64:
    case OP.slf:
    case OP.sld: {
      const to = m.fp + code[at + 1]!;
      run();
      mark(m, to, op === OP.sl8 ? 1 : op === OP.sl16 ? 2 : op === OP.sl32 || op === OP.slf ? 4 : 8, b0, b1);
      return;
    }
    case OP.sm8:
    case OP.sm16:
    case OP.sm32:
    case OP.sm64:
    case OP.smf:
    case OP.smd: {
      if (t.has(sp)) useOfUninitialised(m, ADDRESS);
      const to = m.I[sp]! + code[at + 1]!;
      t.set(sp - 1, 0, 0);
      run();
      mark(m, to, op === OP.sm8 ? 1 : op === OP.sm16 ? 2 : op === OP.sm32 || op === OP.smf ? 4 : 8, a0, a1);
      return;
    }
    case OP.bfstore: {
      if (t.has(sp)) useOfUninitialised(m, ADDRESS);
      if (!t.has(sp - 1)) break;
      const to = m.I[sp]!,
        bo = code[at + 2]! & 255,
        bits = code[at + 2]! >> 8;
      t.set(sp - 1, 0, 0);
      run();
      for (let k = Math.floor(bo / 8); k < Math.ceil((bo + bits) / 8); k++) m.S8[to + k] = 1;
      return;
    }
    case OP.ptradd:
    case OP.ptrsub:
    case OP.ptrdiff:
      if (!any) break;
      binary(-1, -1);
      return;
    case OP.offset:
    case OP.nonnull:
      if (!t.has(sp)) break;
      if (op === OP.offset) unary(-1, -1);
      else {
        m.pc += 4;
        m.now++;
      }
      return;
    case OP.leaf: {
      const n = code[at + 2]!;
      for (let i = 0; i < n; i++) if (t.has(sp - i)) useOfUninitialised(m, CALL);
      run();
      return;
    }
    case OP.callv:
    case OP.callm:
    case OP.callp: {
      const o = op === OP.callp ? sp : op === OP.callv ? sp - code[at + 2]! : sp - 1 - code[at + 1]!;
      if (t.has(o) || (op === OP.callm && t.has(sp))) useOfUninitialised(m, ADDRESS);
      run();
      return;
    }
  }
  if (op >= OP.lt && op <= OP.geu) binary(any ? 1 : 0, 0);
  else if (op >= OP.lt64 && op <= OP.geu64) binary(any ? 1 : 0, 0);
  else if (op >= OP.addd && op <= OP.divf) binary(any ? -1 : 0, any ? -1 : 0);
  else if (op >= OP.eqd && op <= OP.ged) binary(any ? 1 : 0, 0);
  else if (op === OP.negd || (op >= OP.i2d && op <= OP.d2ul)) unary(t.has(sp) ? -1 : 0, t.has(sp) ? -1 : 0);
  else {
    const n =
      op === OP.delete ? (code[at + 2] === -2 ? 2 : 1) : op === OP.typeid && code[at + 1] !== -1 ? 0 : USES.get(op);
    if (any && n && (t.has(sp) || (n === 2 && t.has(sp - 1)))) useOfUninitialised(m, ADDRESS);
    run();
  }
}
/** what else looks at its operands: how many of them */
const USES = new Map<number, number>([
  ...[OP.lm8s, OP.lm8u, OP.lm16s, OP.lm16u, OP.lm32, OP.lm64, OP.lmf, OP.lmd].map((o): [number, number] => [o, 1]),
  ...[OP.vbase, OP.mdata, OP.top, OP.delsize, OP.zero, OP.subvtt, OP.bfload, OP.newarr, OP.cookie].map(
    (o): [number, number] => [o, 1],
  ),
  ...[OP.throw, OP.dyncast, OP.typeid, OP.exitcall, OP.vaarg].map((o): [number, number] => [o, 1]),
  ...[OP.index, OP.copy, OP.fill, OP.setvptr, OP.bfstore, OP.delete].map((o): [number, number] => [o, 2]),
]);
