// The interpreter loop. Opcode numbers are written out (code/opcodes.ts names them) so that the host makes one jump table.
import { EVENT } from '../../core/event.ts';
import { SPACE } from '../heap/heap.ts';
import { l2f, d2i } from '../check/constants.ts';
import type { CallSite, Code, Klass, Method } from '../code/klass.ts';
import { JavaThrow, RunRefusal, type JavaMachine } from './machine.ts';
import { FRAME, type JThread } from './thread.ts';
import { longDiv, longRem, longMulHi, longOf, toDouble, fromDouble } from './long.ts';
import { concat, makeLambda, unwind, wideName } from './actions.ts';

const OLD = SPACE.old;
const QUANTUM = 200_000;

function typeAt(m: JavaMachine, c: Code, i: number): Klass {
  const r = c.types[i]!;
  return (r.klass ??= m.link.klassOf(r.type));
}
function targetOf(m: JavaMachine, s: CallSite): Method {
  const t = m.link.method(s.sym, m.link.klass(s.sym.owner));
  s.target = t;
  return t;
}
function virtualOf(m: JavaMachine, s: CallSite, k: Klass): Method {
  const id = s.sym;
  let t = k.methods.get(id);
  const key = k.vcache;
  void key;
  const cached = ((k as Klass & { vm?: Map<object, Method> }).vm ??= new Map());
  t = cached.get(id);
  if (!t) {
    const v = m.link.virtual(k, id);
    if (!v)
      throw m.throwable(
        'java/lang/AbstractMethodError',
        `Receiver class ${k.display} does not define or inherit an implementation of ${id.name}`,
      );
    t = v;
    cached.set(id, t);
  }
  s.icKlass = k.id;
  s.icMethod = t;
  return t;
}

/** Runs thread `t` until `until`, a switch of threads, or its end. */
export function interpret(m: JavaMachine, t: JThread, until: number): void {
  const h = m.heap;
  let S = t.S,
    H = t.H,
    D = t.D;
  let f = t.top;
  let meth = t.fm[f]!;
  let c = meth.code!;
  let code = c.code;
  let pc = t.fpc[f]!;
  let base = t.fbase[f]!;
  let sp = t.fsp[f]!;
  let n = m.now;
  const observing = m.observe !== undefined;
  const obs = m.observe;
  const sliceEnd = m.sliceStart + QUANTUM;
  const others = (): boolean => m.threads.length > 1;
  const reload = (): void => {
    S = t.S;
    H = t.H;
    D = t.D;
    f = t.top;
    meth = t.fm[f]!;
    c = meth.code!;
    code = c.code;
    pc = t.fpc[f]!;
    base = t.fbase[f]!;
    sp = t.fsp[f]!;
  };
  const npe = (): JavaThrow => {
    m.now = n - 1;
    t.fpc[f] = pc;
    t.fsp[f] = sp;
    return m.throwable('java/lang/NullPointerException', m.nullMessage(meth, pc));
  };
  const bounds = (i: number, len: number): JavaThrow => {
    m.now = n - 1;
    t.fpc[f] = pc;
    t.fsp[f] = sp;
    return m.throwable('java/lang/ArrayIndexOutOfBoundsException', `Index ${i} out of bounds for length ${len}`);
  };
  const arith = (): JavaThrow => {
    m.now = n - 1;
    t.fpc[f] = pc;
    t.fsp[f] = sp;
    return m.throwable('java/lang/ArithmeticException', '/ by zero');
  };
  for (;;) {
    try {
      for (;;) {
        if (n >= until) {
          m.now = n;
          t.fpc[f] = pc;
          t.fsp[f] = sp;
          return;
        }
        if (observing) {
          m.now = n;
          if (c.lineStarts[pc] === 1 && !meth.library && !meth.hidden) {
            t.fpc[f] = pc;
            t.fsp[f] = sp;
            obs!(EVENT.stop, m.lineAt(meth, pc), t.fnum[f]!, 0);
          }
        }
        n++;
        switch (code[pc]) {
          case 0 /* NOP */:
            pc++;
            break;
          case 1 /* ACONST_NULL */:
            S[sp++] = 0;
            pc++;
            break;
          case 2 /* ICONST */:
            S[sp++] = code[pc + 1]!;
            pc += 2;
            break;
          case 3 /* LCONST */: {
            const l = c.longs[code[pc + 1]!]!;
            S[sp] = l[0];
            H[sp++] = l[1];
            pc += 2;
            break;
          }
          case 4 /* DCONST */:
          case 5 /* FCONST */:
            D[sp++] = c.doubles[code[pc + 1]!]!;
            pc += 2;
            break;
          case 6 /* LDC_STRING */: {
            const x = c as Code & { ldcOwner?: JavaMachine; ldcEpoch?: number; ldc?: Int32Array };
            const i = code[pc + 1]!;
            if (x.ldcOwner !== m || x.ldcEpoch !== m.epoch) {
              x.ldcOwner = m;
              x.ldcEpoch = m.epoch;
              x.ldc = new Int32Array(c.strings.length);
            }
            let s = x.ldc![i]!;
            if (s === 0) {
              m.now = n - 1;
              t.fpc[f] = pc;
              t.fsp[f] = sp;
              s = m.literal(c.strings[i]!);
              m.temp.length = 0;
              x.ldc![i] = s;
            }
            S[sp++] = s;
            pc += 2;
            break;
          }
          case 7 /* LDC_CLASS */: {
            m.now = n - 1;
            t.fpc[f] = pc;
            t.fsp[f] = sp;
            const r = c.types[code[pc + 1]!]!;
            const s =
              r.type.k === 'prim'
                ? m.primMirror(r.type.name)
                : r.type.k === 'void'
                  ? m.primMirror('void')
                  : m.mirror(typeAt(m, c, code[pc + 1]!));
            m.temp.length = 0;
            S[sp++] = s;
            pc += 2;
            break;
          }
          case 8 /* ILOAD */:
          case 12 /* ALOAD */:
            S[sp++] = S[base + code[pc + 1]!]!;
            pc += 2;
            break;
          case 9 /* LLOAD */: {
            const i = base + code[pc + 1]!;
            S[sp] = S[i]!;
            H[sp++] = H[i]!;
            pc += 2;
            break;
          }
          case 10 /* FLOAD */:
          case 11 /* DLOAD */:
            D[sp++] = D[base + code[pc + 1]!]!;
            pc += 2;
            break;
          case 13 /* ISTORE */:
          case 17 /* ASTORE */:
            S[base + code[pc + 1]!] = S[--sp]!;
            pc += 2;
            break;
          case 14 /* LSTORE */: {
            const i = base + code[pc + 1]!;
            sp--;
            S[i] = S[sp]!;
            H[i] = H[sp]!;
            pc += 2;
            break;
          }
          case 15 /* FSTORE */:
          case 16 /* DSTORE */:
            D[base + code[pc + 1]!] = D[--sp]!;
            pc += 2;
            break;
          case 18 /* IINC */: {
            const i = base + code[pc + 1]!;
            S[i] = (S[i]! + code[pc + 2]!) | 0;
            pc += 3;
            break;
          }
          case 19 /* IALOAD */:
          case 26 /* AALOAD */: {
            const i = S[sp - 1]!,
              a = S[sp - 2]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            sp--;
            S[sp - 1] = h.H32[((h.addr[a]! + 16) >> 2) + i]!;
            pc++;
            break;
          }
          case 20 /* BALOAD */: {
            const i = S[sp - 1]!,
              a = S[sp - 2]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            sp--;
            S[sp - 1] = h.H8[h.addr[a]! + 16 + i]!;
            pc++;
            break;
          }
          case 21 /* CALOAD */: {
            const i = S[sp - 1]!,
              a = S[sp - 2]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            sp--;
            S[sp - 1] = h.HU16[((h.addr[a]! + 16) >> 1) + i]!;
            pc++;
            break;
          }
          case 22 /* SALOAD */: {
            const i = S[sp - 1]!,
              a = S[sp - 2]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            sp--;
            S[sp - 1] = h.H16[((h.addr[a]! + 16) >> 1) + i]!;
            pc++;
            break;
          }
          case 23 /* LALOAD */: {
            const i = S[sp - 1]!,
              a = S[sp - 2]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            sp--;
            const q = ((h.addr[a]! + 16) >> 2) + (i << 1);
            S[sp - 1] = h.H32[q]!;
            H[sp - 1] = h.H32[q + 1]!;
            pc++;
            break;
          }
          case 24 /* FALOAD */: {
            const i = S[sp - 1]!,
              a = S[sp - 2]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            sp--;
            D[sp - 1] = h.HF32[((h.addr[a]! + 16) >> 2) + i]!;
            pc++;
            break;
          }
          case 25 /* DALOAD */: {
            const i = S[sp - 1]!,
              a = S[sp - 2]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            sp--;
            D[sp - 1] = h.HF64[((h.addr[a]! + 16) >> 3) + i]!;
            pc++;
            break;
          }
          case 27 /* IASTORE */: {
            const i = S[sp - 2]!,
              a = S[sp - 3]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            h.H32[((h.addr[a]! + 16) >> 2) + i] = S[sp - 1]!;
            sp -= 3;
            pc++;
            break;
          }
          case 28 /* BASTORE */: {
            const i = S[sp - 2]!,
              a = S[sp - 3]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            h.H8[h.addr[a]! + 16 + i] = S[sp - 1]!;
            sp -= 3;
            pc++;
            break;
          }
          case 29 /* CASTORE */:
          case 30 /* SASTORE */: {
            const i = S[sp - 2]!,
              a = S[sp - 3]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            h.HU16[((h.addr[a]! + 16) >> 1) + i] = S[sp - 1]!;
            sp -= 3;
            pc++;
            break;
          }
          case 31 /* LASTORE */: {
            const i = S[sp - 2]!,
              a = S[sp - 3]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            const q = ((h.addr[a]! + 16) >> 2) + (i << 1);
            h.H32[q] = S[sp - 1]!;
            h.H32[q + 1] = H[sp - 1]!;
            sp -= 3;
            pc++;
            break;
          }
          case 32 /* FASTORE */: {
            const i = S[sp - 2]!,
              a = S[sp - 3]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            h.HF32[((h.addr[a]! + 16) >> 2) + i] = D[sp - 1]!;
            sp -= 3;
            pc++;
            break;
          }
          case 33 /* DASTORE */: {
            const i = S[sp - 2]!,
              a = S[sp - 3]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            h.HF64[((h.addr[a]! + 16) >> 3) + i] = D[sp - 1]!;
            sp -= 3;
            pc++;
            break;
          }
          case 34 /* AASTORE */: {
            const v = S[sp - 1]!,
              i = S[sp - 2]!,
              a = S[sp - 3]!;
            if (a === 0) throw npe();
            if (i >>> 0 >= h.len[a]!) throw bounds(i, h.len[a]!);
            if (v !== 0) {
              const ek = m.klasses[h.kls[a]!]!.elem!;
              const vk = m.klasses[h.kls[v]!]!;
              if (vk !== ek && !vk.supers.has(ek.id)) {
                m.now = n - 1;
                t.fpc[f] = pc;
                t.fsp[f] = sp;
                throw m.throwable('java/lang/ArrayStoreException', wideName(vk));
              }
            }
            const q = ((h.addr[a]! + 16) >> 2) + i;
            if (observing) {
              const old = h.H32[q]!;
              m.now = n - 1;
              if (old) obs!(EVENT.unlink, h.serial[a]!, h.serial[old]!, 0);
              if (v) obs!(EVENT.link, h.serial[a]!, h.serial[v]!, 0);
            }
            h.H32[q] = v;
            if (v !== 0 && h.space[a] === OLD && h.space[v] !== OLD && h.dirty[a] === 0) {
              h.remember(a);
              if (observing) obs!(EVENT.barrier, h.serial[a]!, h.serial[v]!, 0);
            }
            sp -= 3;
            pc++;
            break;
          }
          case 35 /* POP */:
            sp--;
            pc++;
            break;
          case 36 /* DUP */:
            S[sp] = S[sp - 1]!;
            H[sp] = H[sp - 1]!;
            D[sp] = D[sp - 1]!;
            sp++;
            pc++;
            break;
          case 37 /* DUP_X1 */: {
            const a = sp - 1,
              b = sp - 2;
            S[sp] = S[a]!;
            H[sp] = H[a]!;
            D[sp] = D[a]!;
            S[a] = S[b]!;
            H[a] = H[b]!;
            D[a] = D[b]!;
            S[b] = S[sp]!;
            H[b] = H[sp]!;
            D[b] = D[sp]!;
            sp++;
            pc++;
            break;
          }
          case 38 /* DUP_X2 */: {
            const a = sp - 1,
              b = sp - 2,
              q = sp - 3;
            S[sp] = S[a]!;
            H[sp] = H[a]!;
            D[sp] = D[a]!;
            S[a] = S[b]!;
            H[a] = H[b]!;
            D[a] = D[b]!;
            S[b] = S[q]!;
            H[b] = H[q]!;
            D[b] = D[q]!;
            S[q] = S[sp]!;
            H[q] = H[sp]!;
            D[q] = D[sp]!;
            sp++;
            pc++;
            break;
          }
          case 39 /* DUP2 */:
            S[sp] = S[sp - 2]!;
            H[sp] = H[sp - 2]!;
            D[sp] = D[sp - 2]!;
            S[sp + 1] = S[sp - 1]!;
            H[sp + 1] = H[sp - 1]!;
            D[sp + 1] = D[sp - 1]!;
            sp += 2;
            pc++;
            break;
          case 40 /* SWAP */: {
            const a = sp - 1,
              b = sp - 2;
            const x = S[a]!,
              y = H[a]!,
              z = D[a]!;
            S[a] = S[b]!;
            H[a] = H[b]!;
            D[a] = D[b]!;
            S[b] = x;
            H[b] = y;
            D[b] = z;
            pc++;
            break;
          }
          case 41 /* IADD */:
            sp--;
            S[sp - 1] = (S[sp - 1]! + S[sp]!) | 0;
            pc++;
            break;
          case 42 /* ISUB */:
            sp--;
            S[sp - 1] = (S[sp - 1]! - S[sp]!) | 0;
            pc++;
            break;
          case 43 /* IMUL */:
            sp--;
            S[sp - 1] = Math.imul(S[sp - 1]!, S[sp]!);
            pc++;
            break;
          case 44 /* IDIV */:
            if (S[sp - 1] === 0) throw arith();
            sp--;
            S[sp - 1] = (S[sp - 1]! / S[sp]!) | 0;
            pc++;
            break;
          case 45 /* IREM */:
            if (S[sp - 1] === 0) throw arith();
            sp--;
            S[sp - 1] = (S[sp - 1]! % S[sp]!) | 0;
            pc++;
            break;
          case 46 /* INEG */:
            S[sp - 1] = -S[sp - 1]! | 0;
            pc++;
            break;
          case 47 /* ISHL */:
            sp--;
            S[sp - 1] = S[sp - 1]! << S[sp]!;
            pc++;
            break;
          case 48 /* ISHR */:
            sp--;
            S[sp - 1] = S[sp - 1]! >> S[sp]!;
            pc++;
            break;
          case 49 /* IUSHR */:
            sp--;
            S[sp - 1] = S[sp - 1]! >>> S[sp]!;
            pc++;
            break;
          case 50 /* IAND */:
            sp--;
            S[sp - 1] = S[sp - 1]! & S[sp]!;
            pc++;
            break;
          case 51 /* IOR */:
            sp--;
            S[sp - 1] = S[sp - 1]! | S[sp]!;
            pc++;
            break;
          case 52 /* IXOR */:
            sp--;
            S[sp - 1] = S[sp - 1]! ^ S[sp]!;
            pc++;
            break;
          case 53 /* LADD */: {
            sp--;
            const lo = (S[sp - 1]! >>> 0) + (S[sp]! >>> 0);
            H[sp - 1] = (H[sp - 1]! + H[sp]! + (lo > 4294967295 ? 1 : 0)) | 0;
            S[sp - 1] = lo | 0;
            pc++;
            break;
          }
          case 54 /* LSUB */: {
            sp--;
            const lo = (S[sp - 1]! >>> 0) - (S[sp]! >>> 0);
            H[sp - 1] = (H[sp - 1]! - H[sp]! - (lo < 0 ? 1 : 0)) | 0;
            S[sp - 1] = lo | 0;
            pc++;
            break;
          }
          case 55 /* LMUL */: {
            sp--;
            const al = S[sp - 1]!,
              ah = H[sp - 1]!,
              bl = S[sp]!,
              bh = H[sp]!;
            H[sp - 1] = longMulHi(al, ah, bl, bh);
            S[sp - 1] = Math.imul(al, bl);
            pc++;
            break;
          }
          case 56 /* LDIV */: {
            if (S[sp - 1] === 0 && H[sp - 1] === 0) throw arith();
            sp--;
            longDiv(S, H, sp - 1, sp);
            pc++;
            break;
          }
          case 57 /* LREM */: {
            if (S[sp - 1] === 0 && H[sp - 1] === 0) throw arith();
            sp--;
            longRem(S, H, sp - 1, sp);
            pc++;
            break;
          }
          case 58 /* LNEG */: {
            const lo = -S[sp - 1]! | 0;
            H[sp - 1] = lo === 0 ? -H[sp - 1]! | 0 : ~H[sp - 1]!;
            S[sp - 1] = lo;
            pc++;
            break;
          }
          case 59 /* LSHL */: {
            sp--;
            const k = S[sp]! & 63;
            const lo = S[sp - 1]!,
              hi = H[sp - 1]!;
            if (k === 0) {
              /* as it is */
            } else if (k < 32) {
              H[sp - 1] = (hi << k) | (lo >>> (32 - k));
              S[sp - 1] = lo << k;
            } else {
              H[sp - 1] = lo << (k - 32);
              S[sp - 1] = 0;
            }
            pc++;
            break;
          }
          case 60 /* LSHR */: {
            sp--;
            const k = S[sp]! & 63;
            const lo = S[sp - 1]!,
              hi = H[sp - 1]!;
            if (k === 0) {
              /* as it is */
            } else if (k < 32) {
              S[sp - 1] = (lo >>> k) | (hi << (32 - k));
              H[sp - 1] = hi >> k;
            } else {
              S[sp - 1] = hi >> (k - 32);
              H[sp - 1] = hi >> 31;
            }
            pc++;
            break;
          }
          case 61 /* LUSHR */: {
            sp--;
            const k = S[sp]! & 63;
            const lo = S[sp - 1]!,
              hi = H[sp - 1]!;
            if (k === 0) {
              /* as it is */
            } else if (k < 32) {
              S[sp - 1] = (lo >>> k) | (hi << (32 - k));
              H[sp - 1] = hi >>> k;
            } else {
              S[sp - 1] = hi >>> (k - 32);
              H[sp - 1] = 0;
            }
            pc++;
            break;
          }
          case 62 /* LAND */:
            sp--;
            S[sp - 1] = S[sp - 1]! & S[sp]!;
            H[sp - 1] = H[sp - 1]! & H[sp]!;
            pc++;
            break;
          case 63 /* LOR */:
            sp--;
            S[sp - 1] = S[sp - 1]! | S[sp]!;
            H[sp - 1] = H[sp - 1]! | H[sp]!;
            pc++;
            break;
          case 64 /* LXOR */:
            sp--;
            S[sp - 1] = S[sp - 1]! ^ S[sp]!;
            H[sp - 1] = H[sp - 1]! ^ H[sp]!;
            pc++;
            break;
          case 65 /* FADD */:
            sp--;
            D[sp - 1] = Math.fround(D[sp - 1]! + D[sp]!);
            pc++;
            break;
          case 66 /* FSUB */:
            sp--;
            D[sp - 1] = Math.fround(D[sp - 1]! - D[sp]!);
            pc++;
            break;
          case 67 /* FMUL */:
            sp--;
            D[sp - 1] = Math.fround(D[sp - 1]! * D[sp]!);
            pc++;
            break;
          case 68 /* FDIV */:
            sp--;
            D[sp - 1] = Math.fround(D[sp - 1]! / D[sp]!);
            pc++;
            break;
          case 69 /* FREM */:
            sp--;
            D[sp - 1] = Math.fround(D[sp - 1]! % D[sp]!);
            pc++;
            break;
          case 70 /* FNEG */:
          case 76 /* DNEG */:
            D[sp - 1] = -D[sp - 1]!;
            pc++;
            break;
          case 71 /* DADD */:
            sp--;
            D[sp - 1] = D[sp - 1]! + D[sp]!;
            pc++;
            break;
          case 72 /* DSUB */:
            sp--;
            D[sp - 1] = D[sp - 1]! - D[sp]!;
            pc++;
            break;
          case 73 /* DMUL */:
            sp--;
            D[sp - 1] = D[sp - 1]! * D[sp]!;
            pc++;
            break;
          case 74 /* DDIV */:
            sp--;
            D[sp - 1] = D[sp - 1]! / D[sp]!;
            pc++;
            break;
          case 75 /* DREM */:
            sp--;
            D[sp - 1] = D[sp - 1]! % D[sp]!;
            pc++;
            break;
          case 77 /* I2L */:
            H[sp - 1] = S[sp - 1]! >> 31;
            pc++;
            break;
          case 78 /* I2F */:
            D[sp - 1] = Math.fround(S[sp - 1]!);
            pc++;
            break;
          case 79 /* I2D */:
            D[sp - 1] = S[sp - 1]!;
            pc++;
            break;
          case 80 /* L2I */:
            pc++;
            break;
          case 81 /* L2F */: {
            const hi = H[sp - 1]!;
            D[sp - 1] = hi === S[sp - 1]! >> 31 ? Math.fround(S[sp - 1]!) : l2f(longOf(S[sp - 1]!, hi));
            pc++;
            break;
          }
          case 82 /* L2D */:
            D[sp - 1] = toDouble(S[sp - 1]!, H[sp - 1]!);
            pc++;
            break;
          case 83 /* F2I */:
          case 86 /* D2I */:
            S[sp - 1] = d2i(D[sp - 1]!);
            pc++;
            break;
          case 84 /* F2L */:
          case 87 /* D2L */:
            fromDouble(S, H, sp - 1, D[sp - 1]!);
            pc++;
            break;
          case 85 /* F2D */:
            pc++;
            break;
          case 88 /* D2F */:
            D[sp - 1] = Math.fround(D[sp - 1]!);
            pc++;
            break;
          case 89 /* I2B */:
            S[sp - 1] = (S[sp - 1]! << 24) >> 24;
            pc++;
            break;
          case 90 /* I2C */:
            S[sp - 1] = S[sp - 1]! & 0xffff;
            pc++;
            break;
          case 91 /* I2S */:
            S[sp - 1] = (S[sp - 1]! << 16) >> 16;
            pc++;
            break;
          case 92 /* LCMP */: {
            sp--;
            const ah = H[sp - 1]!,
              bh = H[sp]!;
            if (ah !== bh) S[sp - 1] = ah < bh ? -1 : 1;
            else {
              const al = S[sp - 1]! >>> 0,
                bl = S[sp]! >>> 0;
              S[sp - 1] = al < bl ? -1 : al > bl ? 1 : 0;
            }
            pc++;
            break;
          }
          case 93 /* FCMPL */:
          case 95 /* DCMPL */: {
            sp--;
            const a = D[sp - 1]!,
              b = D[sp]!;
            S[sp - 1] = a > b ? 1 : a === b ? 0 : -1;
            pc++;
            break;
          }
          case 94 /* FCMPG */:
          case 96 /* DCMPG */: {
            sp--;
            const a = D[sp - 1]!,
              b = D[sp]!;
            S[sp - 1] = a < b ? -1 : a === b ? 0 : 1;
            pc++;
            break;
          }
          case 97 /* IFEQ */:
          case 111 /* IFNULL */:
            pc = S[--sp] === 0 ? code[pc + 1]! : pc + 2;
            break;
          case 98 /* IFNE */:
          case 112 /* IFNONNULL */:
            pc = S[--sp] !== 0 ? code[pc + 1]! : pc + 2;
            break;
          case 99 /* IFLT */:
            pc = S[--sp]! < 0 ? code[pc + 1]! : pc + 2;
            break;
          case 100 /* IFGE */:
            pc = S[--sp]! >= 0 ? code[pc + 1]! : pc + 2;
            break;
          case 101 /* IFGT */:
            pc = S[--sp]! > 0 ? code[pc + 1]! : pc + 2;
            break;
          case 102 /* IFLE */:
            pc = S[--sp]! <= 0 ? code[pc + 1]! : pc + 2;
            break;
          case 103 /* IF_ICMPEQ */:
          case 109 /* IF_ACMPEQ */:
            sp -= 2;
            pc = S[sp] === S[sp + 1] ? code[pc + 1]! : pc + 2;
            break;
          case 104 /* IF_ICMPNE */:
          case 110 /* IF_ACMPNE */:
            sp -= 2;
            pc = S[sp] !== S[sp + 1] ? code[pc + 1]! : pc + 2;
            break;
          case 105 /* IF_ICMPLT */:
            sp -= 2;
            pc = S[sp]! < S[sp + 1]! ? code[pc + 1]! : pc + 2;
            break;
          case 106 /* IF_ICMPGE */:
            sp -= 2;
            pc = S[sp]! >= S[sp + 1]! ? code[pc + 1]! : pc + 2;
            break;
          case 107 /* IF_ICMPGT */:
            sp -= 2;
            pc = S[sp]! > S[sp + 1]! ? code[pc + 1]! : pc + 2;
            break;
          case 108 /* IF_ICMPLE */:
            sp -= 2;
            pc = S[sp]! <= S[sp + 1]! ? code[pc + 1]! : pc + 2;
            break;
          case 113 /* GOTO */: {
            const to = code[pc + 1]!;
            if (to <= pc && n > sliceEnd && others()) {
              m.now = n;
              t.fpc[f] = to;
              t.fsp[f] = sp;
              m.switchNow = true;
              return;
            }
            pc = to;
            break;
          }
          case 114 /* LOOKUPSWITCH */: {
            const tb = c.tables[code[pc + 1]!]!;
            const x = tb.ints!.get(S[--sp]!);
            pc = x === undefined ? tb.def : x;
            break;
          }
          case 115 /* STRINGSWITCH */: {
            const s = S[sp - 1]!;
            if (s === 0) throw npe();
            sp--;
            const tb = c.tables[code[pc + 1]!]!;
            const x = tb.strings!.get(m.str(s));
            pc = x === undefined ? tb.def : x;
            break;
          }
          case 116 /* IRETURN */:
          case 117 /* LRETURN */:
          case 118 /* FRETURN */:
          case 119 /* DRETURN */:
          case 120 /* ARETURN */:
          case 121 /* RETURN */: {
            const kind = t.fkind[f]!;
            const r = sp - 1;
            const isVoid = meth.ret === 'V';
            if (meth.sync) {
              const o = meth.isStatic ? m.mirror(meth.klass) : S[base]!;
              m.exit(t, o);
              if (m.switchSoon) {
                m.switchSoon = false;
                m.switchNow = true;
              }
            }
            if (observing) {
              m.now = n - 1;
              t.fpc[f] = pc;
              t.fsp[f] = sp;
              m.popFrame(t);
            } else t.top = f - 1;
            if (meth.name === '<clinit>') m.init[meth.klass.id] = 2;
            if (f === 0) {
              m.now = n;
              m.endThread(t);
              return;
            }
            f--;
            const a = base;
            meth = t.fm[f]!;
            c = meth.code!;
            code = c.code;
            base = t.fbase[f]!;
            if (kind === FRAME.call) {
              pc = t.fpc[f]! + 2;
              if (isVoid) sp = a;
              else {
                S[a] = S[r]!;
                H[a] = H[r]!;
                D[a] = D[r]!;
                sp = a + 1;
              }
            } else {
              pc = t.fpc[f]!;
              sp = t.fsp[f]!;
              if (t.sawLow && t.fbytes[f]! < m.stackLow - 60_000) {
                t.sawLow = false;
              }
            }
            if (t.sawLow && t.fbytes[f]! < m.stackLow - 20_000) {
              t.sawLow = false;
              m.now = n;
              t.fpc[f] = pc;
              t.fsp[f] = sp;
              m.stop('depth');
              return;
            }
            if (m.switchNow) {
              m.now = n;
              t.fpc[f] = pc;
              t.fsp[f] = sp;
              return;
            }
            break;
          }
          case 122 /* GETSTATIC_I */:
          case 125 /* GETSTATIC_A */: {
            const k = typeAt(m, c, code[pc + 2]!);
            if (m.init[k.id] !== 2) {
              t.fpc[f] = pc;
              t.fsp[f] = sp;
              m.now = n - 1;
              if (!m.ready(t, k)) {
                n = m.now;
                m.temp.length = 0;
                if (m.switchNow) return;
                reload();
                break;
              }
              m.temp.length = 0;
            }
            S[sp++] = m.SI[code[pc + 1]!]!;
            pc += 3;
            break;
          }
          case 123 /* GETSTATIC_L */: {
            const k = typeAt(m, c, code[pc + 2]!);
            if (m.init[k.id] !== 2) {
              t.fpc[f] = pc;
              t.fsp[f] = sp;
              m.now = n - 1;
              if (!m.ready(t, k)) {
                n = m.now;
                m.temp.length = 0;
                if (m.switchNow) return;
                reload();
                break;
              }
              m.temp.length = 0;
            }
            const i = code[pc + 1]!;
            S[sp] = m.SI[i]!;
            H[sp++] = m.SH[i]!;
            pc += 3;
            break;
          }
          case 124 /* GETSTATIC_D */: {
            const k = typeAt(m, c, code[pc + 2]!);
            if (m.init[k.id] !== 2) {
              t.fpc[f] = pc;
              t.fsp[f] = sp;
              m.now = n - 1;
              if (!m.ready(t, k)) {
                n = m.now;
                m.temp.length = 0;
                if (m.switchNow) return;
                reload();
                break;
              }
              m.temp.length = 0;
            }
            D[sp++] = m.SD[code[pc + 1]!]!;
            pc += 3;
            break;
          }
          case 126 /* PUTSTATIC_I */:
          case 129 /* PUTSTATIC_A */: {
            const k = typeAt(m, c, code[pc + 2]!);
            if (m.init[k.id] !== 2) {
              t.fpc[f] = pc;
              t.fsp[f] = sp;
              m.now = n - 1;
              if (!m.ready(t, k)) {
                n = m.now;
                m.temp.length = 0;
                if (m.switchNow) return;
                reload();
                break;
              }
              m.temp.length = 0;
            }
            const i = code[pc + 1]!;
            if (i >= m.SI.length) m.sizeStatics();
            const v = S[--sp]!;
            if (observing && code[pc] === 129) {
              m.now = n - 1;
              const old = m.SI[i]!;
              if (old) obs!(EVENT.unlink, 0, h.serial[old]!, 0);
              if (v) obs!(EVENT.link, 0, h.serial[v]!, 0);
            }
            m.SI[i] = v;
            pc += 3;
            break;
          }
          case 127 /* PUTSTATIC_L */: {
            const k = typeAt(m, c, code[pc + 2]!);
            if (m.init[k.id] !== 2) {
              t.fpc[f] = pc;
              t.fsp[f] = sp;
              m.now = n - 1;
              if (!m.ready(t, k)) {
                n = m.now;
                m.temp.length = 0;
                if (m.switchNow) return;
                reload();
                break;
              }
              m.temp.length = 0;
            }
            const i = code[pc + 1]!;
            if (i >= m.SI.length) m.sizeStatics();
            sp--;
            m.SI[i] = S[sp]!;
            m.SH[i] = H[sp]!;
            pc += 3;
            break;
          }
          case 128 /* PUTSTATIC_D */: {
            const k = typeAt(m, c, code[pc + 2]!);
            if (m.init[k.id] !== 2) {
              t.fpc[f] = pc;
              t.fsp[f] = sp;
              m.now = n - 1;
              if (!m.ready(t, k)) {
                n = m.now;
                m.temp.length = 0;
                if (m.switchNow) return;
                reload();
                break;
              }
              m.temp.length = 0;
            }
            const i = code[pc + 1]!;
            if (i >= m.SD.length) m.sizeStatics();
            m.SD[i] = D[--sp]!;
            pc += 3;
            break;
          }
          case 130 /* GETFIELD_I */:
          case 137 /* GETFIELD_A */: {
            const o = S[sp - 1]!;
            if (o === 0) throw npe();
            S[sp - 1] = h.H32[(h.addr[o]! + code[pc + 1]!) >> 2]!;
            pc += 3;
            break;
          }
          case 131 /* GETFIELD_B */: {
            const o = S[sp - 1]!;
            if (o === 0) throw npe();
            S[sp - 1] = h.H8[h.addr[o]! + code[pc + 1]!]!;
            pc += 3;
            break;
          }
          case 132 /* GETFIELD_C */: {
            const o = S[sp - 1]!;
            if (o === 0) throw npe();
            S[sp - 1] = h.HU16[(h.addr[o]! + code[pc + 1]!) >> 1]!;
            pc += 3;
            break;
          }
          case 133 /* GETFIELD_S */: {
            const o = S[sp - 1]!;
            if (o === 0) throw npe();
            S[sp - 1] = h.H16[(h.addr[o]! + code[pc + 1]!) >> 1]!;
            pc += 3;
            break;
          }
          case 134 /* GETFIELD_L */: {
            const o = S[sp - 1]!;
            if (o === 0) throw npe();
            const q = (h.addr[o]! + code[pc + 1]!) >> 2;
            S[sp - 1] = h.H32[q]!;
            H[sp - 1] = h.H32[q + 1]!;
            pc += 3;
            break;
          }
          case 135 /* GETFIELD_F */: {
            const o = S[sp - 1]!;
            if (o === 0) throw npe();
            D[sp - 1] = h.HF32[(h.addr[o]! + code[pc + 1]!) >> 2]!;
            pc += 3;
            break;
          }
          case 136 /* GETFIELD_D */: {
            const o = S[sp - 1]!;
            if (o === 0) throw npe();
            D[sp - 1] = h.HF64[(h.addr[o]! + code[pc + 1]!) >> 3]!;
            pc += 3;
            break;
          }
          case 138 /* PUTFIELD_I */: {
            const o = S[sp - 2]!;
            if (o === 0) throw npe();
            h.H32[(h.addr[o]! + code[pc + 1]!) >> 2] = S[sp - 1]!;
            sp -= 2;
            pc += 3;
            break;
          }
          case 139 /* PUTFIELD_B */: {
            const o = S[sp - 2]!;
            if (o === 0) throw npe();
            h.H8[h.addr[o]! + code[pc + 1]!] = S[sp - 1]!;
            sp -= 2;
            pc += 3;
            break;
          }
          case 140 /* PUTFIELD_C */:
          case 141 /* PUTFIELD_S */: {
            const o = S[sp - 2]!;
            if (o === 0) throw npe();
            h.HU16[(h.addr[o]! + code[pc + 1]!) >> 1] = S[sp - 1]!;
            sp -= 2;
            pc += 3;
            break;
          }
          case 142 /* PUTFIELD_L */: {
            const o = S[sp - 2]!;
            if (o === 0) throw npe();
            const q = (h.addr[o]! + code[pc + 1]!) >> 2;
            h.H32[q] = S[sp - 1]!;
            h.H32[q + 1] = H[sp - 1]!;
            sp -= 2;
            pc += 3;
            break;
          }
          case 143 /* PUTFIELD_F */: {
            const o = S[sp - 2]!;
            if (o === 0) throw npe();
            h.HF32[(h.addr[o]! + code[pc + 1]!) >> 2] = D[sp - 1]!;
            sp -= 2;
            pc += 3;
            break;
          }
          case 144 /* PUTFIELD_D */: {
            const o = S[sp - 2]!;
            if (o === 0) throw npe();
            h.HF64[(h.addr[o]! + code[pc + 1]!) >> 3] = D[sp - 1]!;
            sp -= 2;
            pc += 3;
            break;
          }
          case 145 /* PUTFIELD_A */: {
            const o = S[sp - 2]!;
            if (o === 0) throw npe();
            const v = S[sp - 1]!;
            if (observing) {
              m.now = n - 1;
              m.putRef(o, code[pc + 1]!, v);
            } else {
              h.H32[(h.addr[o]! + code[pc + 1]!) >> 2] = v;
              if (v !== 0 && h.space[o] === OLD && h.space[v] !== OLD && h.dirty[o] === 0) h.remember(o);
            }
            sp -= 2;
            pc += 3;
            break;
          }
          case 148 /* INVOKEVIRTUAL */:
          case 149 /* INVOKEINTERFACE */:
          case 147 /* INVOKESPECIAL */:
          case 146 /* INVOKESTATIC */: {
            const op = code[pc]!;
            const s = c.calls[code[pc + 1]!]!;
            const a = sp - s.nargs;
            let x: Method;
            if (op === 146 /* INVOKESTATIC */) {
              x = s.target ?? targetOf(m, s);
              if (m.init[x.klass.id] !== 2) {
                t.fpc[f] = pc;
                t.fsp[f] = sp;
                m.now = n - 1;
                if (!m.ready(t, x.klass)) {
                  n = m.now;
                  m.temp.length = 0;
                  if (m.switchNow) return;
                  reload();
                  break;
                }
                m.temp.length = 0;
              }
            } else {
              const o = S[a]!;
              if (o === 0) throw npe();
              if (op === 147 /* INVOKESPECIAL */) x = s.target ?? targetOf(m, s);
              else {
                const kid = h.kls[o]!;
                x =
                  kid === s.icKlass
                    ? s.icMethod!
                    : ((t.fpc[f] = pc), (t.fsp[f] = sp), virtualOf(m, s, m.klasses[kid]!));
              }
            }
            t.fpc[f] = pc;
            t.fsp[f] = sp;
            if (x.leaf !== null) {
              m.now = n - 1;
              (x.leaf as (m: JavaMachine, t: JThread, a: number) => void)(m, t, a);
              m.temp.length = 0;
              n = m.now + 1;
              if (m.retry) {
                m.retry = false;
                m.now = n;
                if (m.switchNow) return;
                reload();
                break;
              }
              sp = s.ret === 'V' ? a : a + 1;
              pc += 2;
              if (m.switchNow || m.status.kind !== 'running' || t.top !== f) {
                if (t.top === f) {
                  t.fpc[f] = pc;
                  t.fsp[f] = sp;
                }
                m.now = n;
                if (t.top !== f && m.status.kind === 'running' && !m.switchNow && t.top >= 0) {
                  reload();
                  S = t.S;
                  break;
                }
                return;
              }
              break;
            }
            if (x.sync) {
              const o = x.isStatic ? m.mirror(x.klass) : S[a]!;
              m.temp.length = 0;
              if (!m.enter(t, o)) {
                t.held = -1;
                m.now = n;
                return;
              }
            }
            m.now = n - 1;
            m.pushFrame(t, x, a, FRAME.call);
            S = t.S;
            H = t.H;
            D = t.D;
            f = t.top;
            meth = x;
            c = x.code!;
            code = c.code;
            pc = 0;
            base = a;
            sp = t.fsp[f]!;
            break;
          }
          case 150 /* NEW */: {
            const k = typeAt(m, c, code[pc + 1]!);
            t.fpc[f] = pc;
            t.fsp[f] = sp;
            m.now = n - 1;
            if (m.init[k.id] !== 2 && !m.ready(t, k)) {
              n = m.now;
              m.temp.length = 0;
              if (m.switchNow) return;
              reload();
              break;
            }
            const o = m.allocObject(k);
            m.temp.length = 0;
            S[sp++] = o;
            pc += 2;
            break;
          }
          case 151 /* NEWARRAY */: {
            t.fpc[f] = pc;
            t.fsp[f] = sp;
            m.now = n - 1;
            const len = S[sp - 1]!;
            if (len < 0) throw m.throwable('java/lang/NegativeArraySizeException', String(len));
            const o = m.newArray(m.link.arrayOf(null, 'IBCSZJFD'[code[pc + 1]!] as 'I'), len);
            m.temp.length = 0;
            S[sp - 1] = o;
            pc += 2;
            break;
          }
          case 152 /* ANEWARRAY */: {
            t.fpc[f] = pc;
            t.fsp[f] = sp;
            m.now = n - 1;
            const len = S[sp - 1]!;
            if (len < 0) throw m.throwable('java/lang/NegativeArraySizeException', String(len));
            const o = m.newArray(m.link.arrayOf(typeAt(m, c, code[pc + 1]!), 'A'), len);
            m.temp.length = 0;
            S[sp - 1] = o;
            pc += 2;
            break;
          }
          case 153 /* MULTIANEWARRAY */: {
            t.fpc[f] = pc;
            t.fsp[f] = sp;
            m.now = n - 1;
            const d = code[pc + 2]!;
            const k = typeAt(m, c, code[pc + 1]!);
            const dims: number[] = [];
            for (let i = 0; i < d; i++) dims.push(S[sp - d + i]!);
            for (const x of dims) if (x < 0) throw m.throwable('java/lang/NegativeArraySizeException', String(x));
            const o = multi(m, k, dims, 0);
            m.temp.length = 0;
            sp -= d;
            S[sp++] = o;
            pc += 3;
            break;
          }
          case 154 /* ARRAYLENGTH */: {
            const a = S[sp - 1]!;
            if (a === 0) throw npe();
            S[sp - 1] = h.len[a]!;
            pc++;
            break;
          }
          case 155 /* ATHROW */: {
            const o = S[sp - 1]!;
            if (o === 0) throw npe();
            t.fpc[f] = pc;
            t.fsp[f] = sp;
            throw new JavaThrow(o);
          }
          case 156 /* CHECKCAST */: {
            const o = S[sp - 1]!;
            if (o !== 0) {
              const r = c.types[code[pc + 1]!]!;
              const k = r.klass ?? typeAt(m, c, code[pc + 1]!);
              const ok = m.klasses[h.kls[o]!]!;
              if (ok !== k && !ok.supers.has(k.id)) {
                m.now = n - 1;
                t.fpc[f] = pc;
                t.fsp[f] = sp;
                throw m.throwable('java/lang/ClassCastException', castMessage(ok, k));
              }
            }
            pc += 2;
            break;
          }
          case 157 /* INSTANCEOF */: {
            const o = S[sp - 1]!;
            if (o !== 0) {
              const k = typeAt(m, c, code[pc + 1]!);
              S[sp - 1] = m.klasses[h.kls[o]!]!.supers.has(k.id) ? 1 : 0;
            }
            pc += 2;
            break;
          }
          case 158 /* MONITORENTER */: {
            const o = S[sp - 1]!;
            if (o === 0) throw npe();
            sp--;
            pc++;
            if (!m.enter(t, o)) {
              m.now = n;
              t.fpc[f] = pc;
              t.fsp[f] = sp;
              return;
            }
            break;
          }
          case 159 /* MONITOREXIT */: {
            const o = S[--sp]!;
            pc++;
            m.exit(t, o);
            if (m.switchSoon) {
              m.switchSoon = false;
              m.switchNow = true;
              m.now = n;
              t.fpc[f] = pc;
              t.fsp[f] = sp;
              return;
            }
            break;
          }
          case 160 /* INVOKEDYNAMIC_CONCAT */: {
            t.fpc[f] = pc;
            t.fsp[f] = sp;
            m.now = n - 1;
            const site = c.concats[code[pc + 1]!]!;
            m.linkedSites ||= !t.fm[f]!.library;
            const s = concat(m, t, site, sp);
            m.temp.length = 0;
            sp -= site.n;
            S[sp++] = s;
            pc += 2;
            break;
          }
          case 161 /* INVOKEDYNAMIC_LAMBDA */: {
            t.fpc[f] = pc;
            t.fsp[f] = sp;
            m.now = n - 1;
            const site = c.lambdas[code[pc + 1]!]!;
            m.linkedSites ||= !t.fm[f]!.library;
            const o = makeLambda(m, t, site, sp);
            m.temp.length = 0;
            sp -= site.n;
            S[sp++] = o;
            pc += 2;
            break;
          }
          case 162 /* NULLCHECK */:
            if (S[sp - 1] === 0) throw npe();
            pc++;
            break;
          default:
            throw new RunRefusal('instruction ' + String(code[pc]));
        }
      }
    } catch (e) {
      if (!(e instanceof JavaThrow)) {
        m.now = Math.max(m.now, n - 1);
        if (t.top === f) {
          t.fpc[f] = pc;
        }
        throw e;
      }
      m.now = n - 1;
      m.temp.length = 0;
      if (t.top === f) t.fpc[f] = pc;
      if (!unwind(m, t, e.slot)) {
        m.now = n;
        return;
      }
      n = m.now + 1;
      reload();
      if (m.switchNow) {
        m.now = n;
        return;
      }
    }
  }
}
function multi(m: JavaMachine, k: Klass, dims: number[], i: number): number {
  const o = m.newArray(k, dims[i]!);
  if (i + 1 < dims.length)
    for (let j = 0; j < dims[i]!; j++) {
      const e = multi(m, k.elem!, dims, i + 1);
      m.putRef(o, 16 + 4 * j, e);
    }
  return o;
}
function moduleOf(k: Klass): string {
  let e = k;
  while (e.elem) e = e.elem;
  return e.library || e.isArray ? `java.base of loader 'bootstrap'` : `unnamed module of loader 'app'`;
}
function castMessage(from: Klass, to: Klass): string {
  const a = wideName(from),
    b = wideName(to);
  const x = moduleOf(from),
    y = moduleOf(to);
  return `class ${a} cannot be cast to class ${b} (${x === y ? `${a} and ${b} are in ${x.startsWith('java.base') ? 'module ' + x : x}` : `${a} is in ${x.startsWith('java.base') ? 'module ' + x : x}; ${b} is in ${y.startsWith('java.base') ? 'module ' + y : y}`})`;
}
