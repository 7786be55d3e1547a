// Emits instructions with labels, lines and exception ranges, after com.sun.tools.javac.jvm.Code.
import { OP, OPS } from './opcodes.ts';
import type {
  CallSite,
  Code,
  ConcatSite,
  Handler,
  LambdaSite,
  LocalVar,
  NullInfo,
  SwitchTable,
  TypeRef,
} from './klass.ts';
import type { ClassSymbol, Type } from '../check/types.ts';

export class Label {
  at = -1;
  readonly uses: number[] = [];
  readonly tables: ((pc: number) => void)[] = [];
}

export class Emitter {
  readonly out: number[] = [];
  readonly strings: string[] = [];
  readonly doubles: number[] = [];
  readonly longs: [number, number][] = [];
  readonly types: TypeRef[] = [];
  readonly calls: CallSite[] = [];
  readonly tables: SwitchTable[] = [];
  readonly concats: ConcatSite[] = [];
  readonly lambdas: LambdaSite[] = [];
  readonly handlers: Handler[] = [];
  readonly lines: { pc: number; line: number }[] = [];
  readonly nulls = new Map<number, NullInfo>();
  readonly locals: LocalVar[] = [];
  nextSlot = 0;
  maxLocals = 0;
  /** No instruction can be reached here until the next label. */
  dead = false;
  private lineDue = 0;
  get pc(): number {
    return this.out.length;
  }
  line(n: number): void {
    if (n > 0) this.lineDue = n;
  }
  op(op: number, a?: number, b?: number): number {
    if (this.dead) return -1;
    if (this.lineDue) {
      const last = this.lines[this.lines.length - 1];
      if (!last || last.line !== this.lineDue || true) {
        if (last && last.pc === this.pc) last.line = this.lineDue;
        else this.lines.push({ pc: this.pc, line: this.lineDue });
      }
      this.lineDue = 0;
    }
    const at = this.out.length;
    this.out.push(op);
    if (a !== undefined) this.out.push(a);
    if (b !== undefined) this.out.push(b);
    if (op === OP.GOTO || op === OP.ATHROW || (op >= OP.IRETURN && op <= OP.RETURN)) this.dead = true;
    return at;
  }
  jump(op: number, l: Label): void {
    if (this.dead) return;
    this.op(op, l.at);
    if (l.at < 0) l.uses.push(this.out.length - 1);
    else void 0;
  }
  mark(l: Label): void {
    if (l.at >= 0) throw new Error('label twice');
    l.at = this.pc;
    if (l.uses.length || l.tables.length) this.dead = false;
    for (const u of l.uses) this.out[u] = l.at;
    for (const t of l.tables) t(l.at);
  }
  /** A loop head: reachable from below too. */
  markHead(l: Label): void {
    l.at = this.pc;
    for (const u of l.uses) this.out[u] = l.at;
  }
  newSlot(wide: boolean): number {
    const s = this.nextSlot;
    this.nextSlot += wide ? 2 : 1;
    if (this.nextSlot > this.maxLocals) this.maxLocals = this.nextSlot;
    return s;
  }
  string(s: string): number {
    const i = this.strings.indexOf(s);
    if (i >= 0) return i;
    this.strings.push(s);
    return this.strings.length - 1;
  }
  double(d: number): number {
    for (let i = 0; i < this.doubles.length; i++) if (Object.is(this.doubles[i], d)) return i;
    this.doubles.push(d);
    return this.doubles.length - 1;
  }
  long(v: bigint): number {
    const lo = Number(BigInt.asIntN(32, v)),
      hi = Number(BigInt.asIntN(32, v >> 32n));
    const i = this.longs.findIndex((x) => x[0] === lo && x[1] === hi);
    if (i >= 0) return i;
    this.longs.push([lo, hi]);
    return this.longs.length - 1;
  }
  type(t: Type): number {
    this.types.push({ type: t, klass: null });
    return this.types.length - 1;
  }
  handler(start: number, end: number, pc: number, typeSym: ClassSymbol | null): void {
    if (start < end) this.handlers.push({ start, end, pc, depth: 0, type: null, typeSym });
  }
  finish(): Code {
    const code = Int32Array.from(this.out);
    const starts = new Uint8Array(code.length + 1);
    for (const l of this.lines) starts[l.pc] = 1;
    return {
      code,
      maxLocals: this.maxLocals,
      maxStack: this.maxStackOf(code),
      handlers: this.handlers,
      strings: this.strings,
      doubles: this.doubles,
      longs: this.longs,
      types: this.types,
      calls: this.calls,
      tables: this.tables,
      concats: this.concats,
      lambdas: this.lambdas,
      lines: this.lines,
      nulls: this.nulls,
      locals: this.locals,
      maps: new Map(),
      lineStarts: starts,
    };
  }
  /** Depth of the operand stack by a linear walk with joins at labels. */
  private maxStackOf(code: Int32Array): number {
    const at = new Int32Array(code.length + 1).fill(-1);
    let max = 0;
    const work: [number, number][] = [[0, 0]];
    while (work.length) {
      let [pc, d] = work.pop()!;
      while (pc < code.length && at[pc]! < d) {
        if (at[pc]! < 0)
          for (const h of this.handlers)
            if (h.start === pc) {
              h.depth = d;
              work.push([h.pc, d + 1]);
            }
        at[pc] = d;
        const op = code[pc]!;
        const [, n, eff] = OPS[op]!;
        const a = code[pc + 1]!;
        d += this.delta(op, a, code[pc + 2]!, eff);
        if (d > max) max = d;
        const up = pc;
        pc += 1 + n;
        if (op >= OP.IFEQ && op <= OP.IFNONNULL) work.push([a, d]);
        else if (op === OP.GOTO) {
          work.push([a, d]);
          break;
        } else if (op === OP.LOOKUPSWITCH || op === OP.STRINGSWITCH) {
          const t = this.tables[a]!;
          for (const x of (t.ints ?? t.strings)!.values()) work.push([x, d]);
          work.push([t.def, d]);
          break;
        } else if (op === OP.ATHROW || (op >= OP.IRETURN && op <= OP.RETURN)) break;
        void up;
      }
    }
    return max + 2;
  }
  delta(op: number, a: number, b: number, eff: string): number {
    if (eff !== '?') {
      const i = eff.indexOf('>');
      return eff.length - 1 - i - i;
    }
    switch (op) {
      case OP.POP:
        return -1;
      case OP.DUP:
      case OP.DUP_X1:
      case OP.DUP_X2:
        return 1;
      case OP.DUP2:
        return 2;
      case OP.SWAP:
        return 0;
      case OP.MULTIANEWARRAY:
        return 1 - b;
      case OP.INVOKEDYNAMIC_CONCAT:
        return 1 - this.concats[a]!.n;
      case OP.INVOKEDYNAMIC_LAMBDA:
        return 1 - this.lambdas[a]!.n;
      default: {
        const c = this.calls[a]!;
        return (c.ret === 'V' ? 0 : 1) - c.nargs;
      }
    }
  }
}
