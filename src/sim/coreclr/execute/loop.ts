// The dispatch loop: one instruction a turn, in the order of code/ops.ts (the numbers are literals so that the host makes a jump table).
import { EVENT } from '../../core/event.ts';
import { Refusal } from '../../core/diagnostic.ts';
import { cloneStruct, Obj, Ref, storeStruct, type Value } from '../values/object.ts';
import { arithmetic, convert, unaryOp } from './arith.ts';
import { CallInstead, type Frame, type Machine, RETURN, selfArg } from './machine.ts';
import type { MInst } from './method.ts';
import type { RType } from './rtype.ts';
import type { StaticRef } from './runtime.ts';
import { asyncReturn, asyncStart, asyncYielded, suspend } from './async.ts';
import { reflectionName } from './names.ts';

/** State of an iterator object. */
export interface IterState {
  m: MInst;
  R: Value[];
  params: Value[];
  pc: number;
  state: number;
  current: Value;
  running: boolean;
}
export function iterOf(o: Obj): IterState {
  return o.host as IterState;
}

export function loop(m: Machine, until: number): void {
  let f: Frame = m.frame!;
  let R = f.R,
    ops = f.code.ops,
    K = f.code.K,
    pc = f.pc < 0 ? 0 : f.pc,
    sp = f.sp;
  let now = m.now;
  const observed = m.observe !== null;
  const r = m.r;
  try {
    while (now < until) {
      f.pc = pc;
      now++;
      const a = ops[pc + 1]!,
        b = ops[pc + 2]!;
      m.now = now - 1;
      if (observed) {
        f.sp = sp;
        trace(m, f, pc);
      }
      switch (ops[pc]) {
        case 0 /* nop */:
          break;
        case 1 /* ldc */:
          R[sp++] = K[a] as Value;
          break;
        case 2 /* ldnull */:
          R[sp++] = null;
          break;
        case 3 /* ldloc */:
          R[sp++] = R[a];
          break;
        case 4 /* stloc */:
          R[a] = R[--sp];
          break;
        case 5 /* ldloc.v */:
          R[sp++] = cloneStruct(R[a] as Value[]);
          break;
        case 6 /* stloc.v */: {
          const v = R[--sp] as Value[];
          const t = R[a];
          if (t === undefined) R[a] = v;
          else storeStruct(t as Value[], v);
          break;
        }
        case 7 /* ldloca */:
          R[sp++] = new Ref(R, a, null);
          break;
        case 9 /* ldfld */: {
          const o = R[sp - 1];
          if (o === null || o === undefined) {
            f.sp = sp;
            m.nullRef();
          }
          R[sp - 1] = (o as Obj).f[a];
          break;
        }
        case 10 /* stfld */: {
          const o = R[sp - 2];
          if (o === null || o === undefined) {
            f.sp = sp;
            m.nullRef();
          }
          (o as Obj).f[a] = R[sp - 1];
          sp -= 2;
          break;
        }
        case 11 /* ldfld.v */: {
          const o = R[sp - 1];
          if (o === null || o === undefined) {
            f.sp = sp;
            m.nullRef();
          }
          R[sp - 1] = cloneStruct((o as Obj).f[a] as Value[]);
          break;
        }
        case 12 /* stfld.v */: {
          const o = R[sp - 2];
          if (o === null || o === undefined) {
            f.sp = sp;
            m.nullRef();
          }
          storeStruct((o as Obj).f[a] as Value[], R[sp - 1] as Value[]);
          sp -= 2;
          break;
        }
        case 13 /* ldflda */: {
          const o = R[sp - 1];
          if (o === null || o === undefined) {
            f.sp = sp;
            m.nullRef();
          }
          R[sp - 1] = new Ref((o as Obj).f, a, o as Obj);
          break;
        }
        case 14 /* ldvfld */: {
          const v = R[sp - 1];
          R[sp - 1] = (v as Value[])[a];
          break;
        }
        case 15 /* stvfld */: {
          (R[sp - 2] as Value[])[a] = R[sp - 1];
          sp -= 2;
          break;
        }
        case 16 /* ldvfld.v */:
          R[sp - 1] = cloneStruct((R[sp - 1] as Value[])[a] as Value[]);
          break;
        case 17 /* stvfld.v */:
          storeStruct((R[sp - 2] as Value[])[a] as Value[], R[sp - 1] as Value[]);
          sp -= 2;
          break;
        case 18 /* ldvflda */:
          R[sp - 1] = new Ref(R[sp - 1] as Value[], a, null);
          break;
        case 19 /* ldsfld */:
        case 20 /* stsfld */:
        case 21 /* ldsfld.v */:
        case 22 /* stsfld.v */:
        case 23 /* ldsflda */: {
          const s = K[a] as StaticRef;
          f.sp = sp;
          let st = m.statics(s.rt);
          if (st === null) {
            f = m.frame!;
            R = f.R;
            ops = f.code.ops;
            K = f.code.K;
            pc = f.pc;
            sp = f.sp;
            continue;
          }
          if (s.f.threadStatic) st = m.threadStatics(s.rt, st);
          switch (ops[pc]) {
            case 19 /* ldsfld */:
              R[sp++] = st[s.i];
              break;
            case 20 /* stsfld */:
              st[s.i] = R[--sp];
              break;
            case 21 /* ldsfld.v */:
              R[sp++] = cloneStruct(st[s.i] as Value[]);
              break;
            case 22 /* stsfld.v */:
              storeStruct(st[s.i] as Value[], R[--sp] as Value[]);
              break;
            default:
              R[sp++] = new Ref(st, s.i, null);
          }
          break;
        }
        case 24 /* ldelem */: {
          const o = R[sp - 2] as Obj | null,
            i = R[sp - 1] as number;
          if (o === null || o === undefined) {
            m.nullRef();
          }
          const e = o.f;
          if (!(i >= 0 && i < e.length)) {
            m.range();
          }
          sp--;
          R[sp - 1] = e[i];
          break;
        }
        case 25 /* stelem */: {
          const o = R[sp - 3] as Obj | null,
            i = R[sp - 2] as number;
          if (o === null || o === undefined) {
            m.nullRef();
          }
          const e = o.f;
          if (!(i >= 0 && i < e.length)) {
            m.range();
          }
          e[i] = R[sp - 1];
          sp -= 3;
          break;
        }
        case 26 /* stelem.ref */: {
          const o = R[sp - 3] as Obj | null,
            i = R[sp - 2] as number;
          if (o === null || o === undefined) {
            m.nullRef();
          }
          const e = o.f;
          if (!(i >= 0 && i < e.length)) {
            m.range();
          }
          const v = R[sp - 1] as Obj | null;
          if (v !== null && v.t !== o.t.elem && !r.isInstance(v.t, o.t.elem!))
            m.raise(
              'System.ArrayTypeMismatchException',
              'Attempted to access an element as a type incompatible with the array.',
            );
          e[i] = v;
          sp -= 3;
          break;
        }
        case 27 /* ldelem.v */: {
          const o = R[sp - 2] as Obj | null,
            i = R[sp - 1] as number;
          if (o === null || o === undefined) {
            m.nullRef();
          }
          const e = o.f;
          if (!(i >= 0 && i < e.length)) {
            m.range();
          }
          sp--;
          R[sp - 1] = cloneStruct(e[i] as Value[]);
          break;
        }
        case 28 /* stelem.v */: {
          const o = R[sp - 3] as Obj | null,
            i = R[sp - 2] as number;
          if (o === null || o === undefined) {
            m.nullRef();
          }
          const e = o.f;
          if (!(i >= 0 && i < e.length)) {
            m.range();
          }
          storeStruct(e[i] as Value[], R[sp - 1] as Value[]);
          sp -= 3;
          break;
        }
        case 29 /* ldelema */: {
          const o = R[sp - 2] as Obj | null,
            i = R[sp - 1] as number;
          if (o === null || o === undefined) {
            m.nullRef();
          }
          if (!(i >= 0 && i < o.f.length)) {
            m.range();
          }
          if (a === 1 && o.t.elem !== K[b])
            m.raise(
              'System.ArrayTypeMismatchException',
              'Attempted to access an element as a type incompatible with the array.',
            );
          sp--;
          R[sp - 1] = new Ref(o.f, i, o);
          break;
        }
        case 30 /* ldelem.md */: {
          const n = a;
          const o = R[sp - n - 1] as Obj | null;
          if (o === null || o === undefined) {
            m.nullRef();
          }
          const ix = mdIndex(m, o, R, sp - n, n);
          sp -= n;
          R[sp - 1] = o.f[ix];
          break;
        }
        case 31 /* stelem.md */: {
          const n = a;
          const o = R[sp - n - 2] as Obj | null;
          if (o === null || o === undefined) {
            m.nullRef();
          }
          const ix = mdIndex(m, o, R, sp - n - 1, n);
          if (b) storeStruct(o.f[ix] as Value[], R[sp - 1] as Value[]);
          else o.f[ix] = R[sp - 1];
          sp -= n + 2;
          break;
        }
        case 32 /* ldelema.md */: {
          const n = a;
          const o = R[sp - n - 1] as Obj | null;
          if (o === null || o === undefined) {
            m.nullRef();
          }
          const ix = mdIndex(m, o, R, sp - n, n);
          sp -= n;
          R[sp - 1] = new Ref(o.f, ix, o);
          break;
        }
        case 33 /* ldlen */: {
          const o = R[sp - 1] as Obj | null;
          if (o === null || o === undefined) {
            m.nullRef();
          }
          R[sp - 1] = o.f.length;
          break;
        }
        case 34 /* ldind */: {
          const p = R[sp - 1];
          if (p === null || p === undefined) m.nullRef();
          if (p instanceof Ref) R[sp - 1] = p.c[p.i];
          break;
        }
        case 35 /* stind */: {
          const p = R[sp - 2];
          if (p === null || p === undefined) m.nullRef();
          (p as Ref).c[(p as Ref).i] = R[sp - 1];
          sp -= 2;
          break;
        }
        case 36 /* ldind.v */:
        case 99 /* clone */: {
          const p = R[sp - 1];
          if (p === null || p === undefined) m.nullRef();
          R[sp - 1] = cloneStruct(p as Value[]);
          break;
        }
        case 37 /* stind.v */:
          storeStruct(R[sp - 2] as Value[], R[sp - 1] as Value[]);
          sp -= 2;
          break;
        case 38 /* newobj */: {
          const mi = K[a] as MInst,
            n = b;
          const rt = mi.owner;
          f.sp = sp;
          if (mi.leaf) {
            const args = R.slice(sp - n, sp);
            sp -= n;
            const v = mi.leaf(m, args, 0) as Value;
            R[sp++] = v;
            break;
          }
          if (rt.precise && (m.state.init.get(rt) ?? 0) === 0) {
            if (m.statics(rt) === null) {
              f = m.frame!;
              R = f.R;
              ops = f.code.ops;
              K = f.code.K;
              pc = f.pc;
              sp = f.sp;
              continue;
            }
          }
          if (rt.isValue) {
            const v = rt.default();
            const args = [v, ...R.slice(sp - n, sp)];
            sp -= n;
            f.sp = sp;
            m.push(mi, args, RETURN.ctor, v);
          } else {
            const o = m.heap.alloc(rt);
            const args = [o as Value, ...R.slice(sp - n, sp)];
            sp -= n;
            f.sp = sp;
            m.push(mi, args, RETURN.ctor, o);
            f.pc = pc;
          }
          f = m.frame!;
          R = f.R;
          ops = f.code.ops;
          K = f.code.K;
          pc = 0;
          sp = f.sp;
          continue;
        }
        case 39 /* newarr */: {
          const n = R[sp - 1] as number;
          f.sp = sp;
          if (n < 0) m.raise('System.OverflowException', 'Arithmetic operation resulted in an overflow.');
          R[sp - 1] = m.heap.array(K[a] as RType, Number(n), b);
          break;
        }
        case 40 /* newarr.md */: {
          const n = b;
          const dims = R.slice(sp - n, sp).map(Number);
          f.sp = sp;
          if (dims.some((d) => d < 0))
            m.raise('System.OverflowException', 'Arithmetic operation resulted in an overflow.');
          sp -= n;
          R[sp++] = m.heap.mdArray(K[a] as RType, dims);
          break;
        }
        case 41 /* call */: {
          const mi = K[a] as MInst;
          const n = b & 0xffff;
          f.sp = sp;
          if (b > 0xffff) {
            const o = R[sp - n];
            if (o === null || o === undefined) m.nullRef();
          }
          if (mi.needsInit && (m.state.init.get(mi.owner) ?? 0) === 0) {
            if (m.statics(mi.owner) === null) {
              f = m.frame!;
              R = f.R;
              ops = f.code.ops;
              K = f.code.K;
              pc = f.pc;
              sp = f.sp;
              continue;
            }
          }
          const leaf = mi.leaf;
          if (leaf !== null) {
            const args = R.slice(sp - n, sp);
            m.now = now;
            const v = leaf(m, args, pc);
            sp -= n;
            if (v instanceof CallInstead) {
              f.sp = sp;
              f.pc = pc;
              m.push(v.m, v.args, mi.returns ? RETURN.normal : RETURN.discard);
              f = m.frame!;
              R = f.R;
              ops = f.code.ops;
              K = f.code.K;
              pc = 0;
              sp = f.sp;
              continue;
            }
            if (m.frame !== f) {
              f.sp = sp;
              if (mi.returns && v !== undefined) {
                f.R[f.sp++] = v;
              }
              f.pc = pc + 3;
              (f as Frame & { leafReturn?: boolean }).leafReturn = true;
              f = m.frame!;
              if (!f) {
                m.now = now;
                return;
              }
              R = f.R;
              ops = f.code.ops;
              K = f.code.K;
              pc = f.pc < 0 ? 0 : f.pc;
              sp = f.sp;
              continue;
            }
            if (mi.returns) R[sp++] = v;
            break;
          }
          const code = mi.code ?? r.code(mi);
          if (mi.iter !== null) {
            const args = R.slice(sp - n, sp);
            sp -= n;
            R[sp++] = m.heap.iterator(mi, args);
            break;
          }
          if (mi.async !== '') {
            const args = R.slice(sp - n, sp);
            sp -= n;
            f.sp = sp;
            f.pc = pc;
            asyncStart(m, mi, args);
            f = m.frame!;
            R = f.R;
            ops = f.code.ops;
            K = f.code.K;
            pc = f.pc < 0 ? 0 : f.pc;
            sp = f.sp;
            continue;
          }
          const size = code.nlocals + code.stack;
          const N = new Array<Value>(size);
          const base = sp - n;
          for (let i = 0; i < n; i++) N[i] = R[base + i];
          for (const s of code.structSlots) if (s.slot >= n) N[s.slot] = s.rt.default();
          f.sp = base;
          f = m.enter(code, N, mi.returns ? RETURN.normal : RETURN.discard);
          R = N;
          ops = code.ops;
          K = code.K;
          pc = 0;
          sp = code.nlocals;
          continue;
        }
        case 42 /* callvirt */: {
          const mi = K[a] as MInst,
            n = b;
          const base = sp - n;
          let o = R[base];
          f.sp = sp;
          if (o === null || o === undefined) m.nullRef();
          if (!(o instanceof Obj)) {
            throw new Error('virtual call on a value: ' + mi.name);
          }
          const impl = o.t.vt[mi.id] ?? r.virtual(o.t, mi);
          if (impl.owner.isValue && impl.hasThis) o = o.t.structZero ? o.f : new Ref(o.f, 0, o);
          if (impl.leaf !== null) {
            const args = R.slice(base, sp);
            args[0] = o;
            m.now = now;
            const v = impl.leaf(m, args, pc);
            sp = base;
            if (v instanceof CallInstead) {
              f.sp = sp;
              f.pc = pc;
              m.push(v.m, v.args, impl.returns ? RETURN.normal : RETURN.discard);
              f = m.frame!;
              R = f.R;
              ops = f.code.ops;
              K = f.code.K;
              pc = 0;
              sp = f.sp;
              continue;
            }
            if (m.frame !== f) {
              f.sp = sp;
              if (impl.returns && v !== undefined) f.R[f.sp++] = v;
              f.pc = pc + 3;
              (f as Frame & { leafReturn?: boolean }).leafReturn = true;
              f = m.frame!;
              if (!f) {
                m.now = now;
                return;
              }
              R = f.R;
              ops = f.code.ops;
              K = f.code.K;
              pc = f.pc < 0 ? 0 : f.pc;
              sp = f.sp;
              continue;
            }
            if (mi.returns) R[sp++] = v;
            break;
          }
          const code = impl.code ?? r.code(impl);
          if (impl.iter !== null) {
            const args = R.slice(base, sp);
            args[0] = o;
            sp = base;
            R[sp++] = m.heap.iterator(impl, args);
            break;
          }
          if (impl.async !== '') {
            const args = R.slice(base, sp);
            args[0] = o;
            sp = base;
            f.sp = sp;
            f.pc = pc;
            asyncStart(m, impl, args);
            f = m.frame!;
            R = f.R;
            ops = f.code.ops;
            K = f.code.K;
            pc = f.pc < 0 ? 0 : f.pc;
            sp = f.sp;
            continue;
          }
          const size = code.nlocals + code.stack;
          const N = new Array<Value>(size);
          for (let i = 0; i < n; i++) N[i] = R[base + i];
          N[0] = o;
          for (const s of code.structSlots) if (s.slot >= n) N[s.slot] = s.rt.default();
          f.sp = base;
          f = m.enter(code, N, mi.returns ? RETURN.normal : RETURN.discard);
          R = N;
          ops = code.ops;
          K = code.K;
          pc = 0;
          sp = code.nlocals;
          continue;
        }
        case 43 /* invoke */: {
          const n = a;
          const base = sp - n - 1;
          const d = R[base];
          f.sp = sp;
          if (d === null || d === undefined) m.nullRef();
          const dd = d as Obj;
          const args = R.slice(base + 1, sp);
          sp = base;
          f.sp = sp;
          const kind = b ? RETURN.normal : RETURN.discard;
          const list = dd.host as Obj[] | null;
          if (list) {
            for (let i = list.length - 1; i >= 0; i--) {
              const q = list[i]!;
              const cp = i === 0 ? args : args.map((v) => (Array.isArray(v) && !(v instanceof Ref) ? v : v));
              pushDelegate(m, q, cp, i === list.length - 1 ? kind : RETURN.discard);
              if (m.frame !== f && i > 0) m.frame!.pc = -1;
            }
          } else {
            const mi = dd.m!;
            if (mi.leaf === null && mi.owner.kind !== 'delegate') {
              const code = mi.code ?? r.code(mi);
              if (mi.iter === null && mi.async === '') {
                const full = mi.nargs > n ? 1 : 0;
                const size = code.nlocals + code.stack;
                const N = new Array<Value>(size);
                if (full) N[0] = selfArg(dd.f[0], mi);
                for (let i = 0; i < n; i++) N[i + full] = args[i];
                for (const s of code.structSlots) if (s.slot >= n + full) N[s.slot] = s.rt.default();
                f = m.enter(code, N, kind);
                R = N;
                ops = code.ops;
                K = code.K;
                pc = 0;
                sp = code.nlocals;
                continue;
              }
            }
            pushDelegate(m, dd, args, kind);
          }
          if (m.frame === f) {
            sp = f.sp;
            break;
          }
          f = m.frame!;
          R = f.R;
          ops = f.code.ops;
          K = f.code.K;
          pc = f.pc < 0 ? 0 : f.pc;
          sp = f.sp;
          continue;
        }
        case 45 /* ret */:
        case 46 /* retv */: {
          const v = ops[pc] === 45 /* ret */ ? R[--sp] : undefined;
          const k = f.kind;
          const done = f;
          m.now = now;
          if (k === RETURN.asyncStart || k === RETURN.asyncResume) {
            const first = k === RETURN.asyncStart;
            asyncReturn(m, f, v);
            f = m.frame!;
            if (!f) return;
            R = f.R;
            ops = f.code.ops;
            K = f.code.K;
            pc = first || done.result === null ? resume(f, true) : 0;
            sp = f.sp;
            continue;
          }
          m.popFrame();
          f = m.frame!;
          if (k === RETURN.entry) {
            if (typeof v === 'number') m.exitCode = v;
            return;
          }
          if (k === RETURN.finalizer) {
            if (!f) return;
            R = f.R;
            ops = f.code.ops;
            K = f.code.K;
            pc = f.pc;
            sp = f.sp;
            continue;
          }
          if (!f) return;
          R = f.R;
          ops = f.code.ops;
          K = f.code.K;
          sp = f.sp;
          if (k === RETURN.cctor) {
            if ((done.result as unknown as RType).isLibrary) m.heap.muted--;
            m.state.init.set(done.result as unknown as RType, 2);
            pc = f.pc;
            continue;
          }
          if (k === RETURN.retry) {
            pc = f.pc;
            continue;
          }
          if (k === RETURN.ctor) R[sp++] = done.result;
          else if (k === RETURN.normal) R[sp++] = v;
          pc = resume(f, true);
          continue;
        }
        case 100 /* yield */: {
          const v = R[--sp];
          const it = iterOf(f.inst!);
          it.pc = pc + 3;
          it.state = 1;
          it.current = v;
          it.running = false;
          if (f.kind === RETURN.asyncIterator) {
            f.pc = pc + 3;
            f.sp = sp;
            asyncYielded(m, f, true);
            f = m.frame!;
            R = f.R;
            ops = f.code.ops;
            K = f.code.K;
            pc = 0;
            sp = f.sp;
            continue;
          }
          m.popFrame();
          f = m.frame!;
          R = f.R;
          ops = f.code.ops;
          K = f.code.K;
          sp = f.sp;
          R[sp++] = true;
          pc = resume(f, true);
          continue;
        }
        case 101 /* yieldbreak */: {
          const it = iterOf(f.inst!);
          it.state = -1;
          it.running = false;
          if (f.kind === RETURN.asyncIterator) {
            asyncYielded(m, f, false);
            f = m.frame!;
            R = f.R;
            ops = f.code.ops;
            K = f.code.K;
            pc = 0;
            sp = f.sp;
            continue;
          }
          const k = f.kind;
          m.popFrame();
          f = m.frame!;
          R = f.R;
          ops = f.code.ops;
          K = f.code.K;
          sp = f.sp;
          if (k === RETURN.iterator) R[sp++] = false;
          pc = resume(f, true);
          continue;
        }
        case 102 /* await */: {
          const aw = R[--sp] as Obj;
          m.now = now;
          suspend(m, f, aw, pc + 3, sp);
          f = m.frame!;
          R = f.R;
          ops = f.code.ops;
          K = f.code.K;
          pc = 0;
          sp = f.sp;
          continue;
        }
        case 47 /* br */:
          pc = a;
          continue;
        case 48 /* brtrue */: {
          const v = R[--sp];
          if (v !== false && v !== null && v !== 0 && v !== undefined) {
            pc = a;
            continue;
          }
          break;
        }
        case 49 /* brfalse */: {
          const v = R[--sp];
          if (v === false || v === null || v === 0 || v === undefined) {
            pc = a;
            continue;
          }
          break;
        }
        case 108 /* blt */:
          sp -= 2;
          if ((R[sp] as number) < (R[sp + 1] as number)) {
            pc = a;
            continue;
          }
          break;
        case 109 /* bge */:
          sp -= 2;
          if ((R[sp] as number) >= (R[sp + 1] as number)) {
            pc = a;
            continue;
          }
          break;
        case 110 /* ble */:
          sp -= 2;
          if ((R[sp] as number) <= (R[sp + 1] as number)) {
            pc = a;
            continue;
          }
          break;
        case 111 /* bgt */:
          sp -= 2;
          if ((R[sp] as number) > (R[sp + 1] as number)) {
            pc = a;
            continue;
          }
          break;
        case 112 /* beq */:
          sp -= 2;
          if (R[sp] === R[sp + 1]) {
            pc = a;
            continue;
          }
          break;
        case 113 /* bne */:
          sp -= 2;
          if (R[sp] !== R[sp + 1]) {
            pc = a;
            continue;
          }
          break;
        case 114 /* incloc */:
          R[a] = ((R[a] as number) + b) | 0;
          break;
        case 51 /* add.i4 */:
          sp--;
          R[sp - 1] = ((R[sp - 1] as number) + (R[sp] as number)) | 0;
          break;
        case 52 /* sub.i4 */:
          sp--;
          R[sp - 1] = ((R[sp - 1] as number) - (R[sp] as number)) | 0;
          break;
        case 53 /* mul.i4 */:
          sp--;
          R[sp - 1] = Math.imul(R[sp - 1] as number, R[sp] as number);
          break;
        case 54 /* div.i4 */: {
          const y = R[sp - 1] as number,
            x = R[sp - 2] as number;
          if (y === 0) m.raise('System.DivideByZeroException', 'Attempted to divide by zero.');
          if (y === -1 && x === -2147483648)
            m.raise('System.OverflowException', 'Arithmetic operation resulted in an overflow.');
          sp--;
          R[sp - 1] = (x / y) | 0;
          break;
        }
        case 55 /* rem.i4 */: {
          const y = R[sp - 1] as number,
            x = R[sp - 2] as number;
          if (y === 0) m.raise('System.DivideByZeroException', 'Attempted to divide by zero.');
          sp--;
          R[sp - 1] = (x % y) | 0;
          break;
        }
        case 56 /* and.i4 */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) & (R[sp] as number);
          break;
        case 57 /* or.i4 */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) | (R[sp] as number);
          break;
        case 58 /* xor.i4 */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) ^ (R[sp] as number);
          break;
        case 59 /* shl.i4 */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) << ((R[sp] as number) & 31);
          break;
        case 60 /* shr.i4 */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) >> ((R[sp] as number) & 31);
          break;
        case 61 /* shr.un.i4 */:
          sp--;
          R[sp - 1] = ((R[sp - 1] as number) >>> ((R[sp] as number) & 31)) | 0;
          break;
        case 62 /* neg.i4 */:
          R[sp - 1] = -(R[sp - 1] as number) | 0;
          break;
        case 63 /* not.i4 */:
          R[sp - 1] = ~(R[sp - 1] as number);
          break;
        case 64 /* add.r8 */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) + (R[sp] as number);
          break;
        case 65 /* sub.r8 */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) - (R[sp] as number);
          break;
        case 66 /* mul.r8 */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) * (R[sp] as number);
          break;
        case 67 /* div.r8 */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) / (R[sp] as number);
          break;
        case 68 /* rem.r8 */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) % (R[sp] as number);
          break;
        case 69 /* neg.r8 */:
          R[sp - 1] = -(R[sp - 1] as number);
          break;
        case 70 /* arith */:
          sp--;
          R[sp - 1] = arithmetic(m, a, b, R[sp - 1], R[sp]);
          break;
        case 71 /* unary */:
          R[sp - 1] = unaryOp(m, a, b, R[sp - 1]);
          break;
        case 72 /* ceq */:
          sp--;
          R[sp - 1] = R[sp - 1] === R[sp];
          break;
        case 73 /* cne */:
          sp--;
          R[sp - 1] = R[sp - 1] !== R[sp];
          break;
        case 74 /* clt */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) < (R[sp] as number);
          break;
        case 75 /* cgt */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) > (R[sp] as number);
          break;
        case 76 /* cle */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) <= (R[sp] as number);
          break;
        case 77 /* cge */:
          sp--;
          R[sp - 1] = (R[sp - 1] as number) >= (R[sp] as number);
          break;
        case 78 /* ceq.str */:
        case 79 /* cne.str */: {
          sp--;
          const x = R[sp - 1] as Obj | null,
            y = R[sp] as Obj | null;
          const eq = x === y || (!!x && !!y && x.s === y.s);
          R[sp - 1] = eq === (ops[pc] === 78); /* ceq.str */
          break;
        }
        case 106 /* refeq */: {
          sp--;
          const x = R[sp - 1] ?? null,
            y = R[sp] ?? null;
          R[sp - 1] = x === y;
          break;
        }
        case 80 /* conv */:
          R[sp - 1] = convert(m, a, R[sp - 1], false);
          break;
        case 81 /* conv.ovf */:
          R[sp - 1] = convert(m, a, R[sp - 1], true);
          break;
        case 82 /* box */:
          R[sp - 1] = m.heap.box(K[a] as RType, R[sp - 1]);
          break;
        case 83 /* unbox */: {
          const o = R[sp - 1] as Obj | null;
          if (o === null || o === undefined) m.nullRef();
          if (o.t !== K[a]) badCast(m, o.t, K[a] as RType);
          R[sp - 1] = o.f;
          break;
        }
        case 84 /* unbox.any */: {
          const o = (R[sp - 1] ?? null) as Obj | null;
          const t = K[a] as RType;
          R[sp - 1] = unboxAny(m, o, t);
          break;
        }
        case 85 /* castclass */: {
          const o = R[sp - 1] as Obj | null;
          if (o && o.t !== K[a] && !r.isInstance(o.t, K[a] as RType)) badCast(m, o.t, K[a] as RType);
          break;
        }
        case 86 /* isinst */: {
          const o = R[sp - 1] as Obj | null;
          if (!o || (o.t !== K[a] && !r.isInstance(o.t, K[a] as RType))) R[sp - 1] = null;
          break;
        }
        case 87 /* dup */:
          R[sp] = R[sp - 1];
          sp++;
          break;
        case 88 /* pop */:
          sp--;
          break;
        case 104 /* not */:
          R[sp - 1] = !R[sp - 1];
          break;
        case 115 /* isnull */: {
          const v = R[sp - 1];
          R[sp - 1] = v === null || v === undefined;
          break;
        }
        case 89 /* newdel */: {
          const t = R[sp - 1] ?? null;
          let mi = K[a] as MInst;
          let rt: RType;
          if (b < 0) {
            rt = K[-1 - b] as RType;
            if (t === null) m.nullRef();
            mi = r.virtual((t as Obj).t, mi);
          } else rt = K[b] as RType;
          if (t === null && !mi.def.isStatic && mi.synthInfo === null) m.nullRef();
          R[sp - 1] = m.delegate(rt, t, mi);
          break;
        }
        case 120 /* ldftn */: {
          R[sp++] = m.heap.cachedDelegate(K[a] as MInst, K[b] as RType);
          break;
        }
        case 90 /* throw */: {
          const o = R[--sp] as Obj | null;
          f.sp = sp;
          m.now = now;
          if (o === null || o === undefined) m.nullRef();
          m.dispatch(o);
          f = m.frame!;
          if (!f) return;
          R = f.R;
          ops = f.code.ops;
          K = f.code.K;
          pc = f.pc;
          sp = f.sp;
          continue;
        }
        case 91 /* rethrow */: {
          const o = f.caught.at(-1)!;
          m.now = now;
          m.dispatch(o, true);
          f = m.frame!;
          if (!f) return;
          R = f.R;
          ops = f.code.ops;
          K = f.code.K;
          pc = f.pc;
          sp = f.sp;
          continue;
        }
        case 92 /* leave */: {
          pc = leave(f, pc, a);
          sp = f.sp = f.code.nlocals;
          continue;
        }
        case 93 /* endfinally */: {
          const fin = f.fin.at(-1)!;
          if (fin.unwinding) {
            f.pc = (fin as typeof fin & { pc: number }).pc;
            m.now = now;
            m.second(fin.unwinding);
            f = m.frame!;
            if (!f) return;
            R = f.R;
            ops = f.code.ops;
            K = f.code.K;
            pc = f.pc;
            sp = f.sp;
            continue;
          }
          f.fin.pop();
          pc = nextFinally(f, fin.at, (fin as typeof fin & { pc: number }).pc, fin.target);
          sp = f.sp = f.code.nlocals;
          continue;
        }
        case 94 /* endfilter */: {
          const yes = R[--sp];
          const q = f.filter!;
          m.frame = f.caller;
          m.depth--;
          m.now = now;
          if (yes) {
            const u = q.u;
            u.targetFrame = q.of;
            u.handler = q.of.code.handlers[q.hi]!;
            m.second(u);
          } else m.search(q.u, q.of, q.hi + 1, q.pc);
          f = m.frame!;
          if (!f) return;
          R = f.R;
          ops = f.code.ops;
          K = f.code.K;
          pc = f.pc;
          sp = f.sp;
          continue;
        }
        case 95 /* ldtoken */:
          R[sp++] = m.heap.typeObject(K[a] as RType);
          break;
        case 96 /* concat */: {
          let s = '';
          const base = sp - a;
          let only: Obj | null = null,
            n = 0;
          for (let i = base; i < sp; i++) {
            const x = R[i] as Obj | null;
            if (x && x.s.length) {
              s += x.s;
              only = x;
              n++;
            }
          }
          sp = base;
          R[sp++] = n === 1 ? only! : n === 0 ? r.literal('') : m.heap.string(s);
          break;
        }
        case 98 /* default */: {
          const rt = K[a] as RType;
          R[sp++] = rt.isValue ? rt.default() : m.heap.alloc(rt);
          break;
        }
        case 125 /* localloc */: {
          const n = R[sp - 1] as number;
          if (n < 0) m.raise('System.OverflowException', 'Arithmetic operation resulted in an overflow.');
          R[sp - 1] = m.heap.stackArray(K[a] as RType, n);
          break;
        }
        case 103 /* stack.hid */:
          R[a] = R[sp - 1];
          break;
        case 117 /* refuse */:
          throw new Refusal(String(K[a] ?? 'construct'), m.span());
        default:
          throw new Error('bad opcode ' + ops[pc]);
      }
      pc += 3;
    }
    f.pc = pc;
    f.sp = sp;
    m.now = now;
    m.frame = f;
  } catch (e) {
    m.now = now;
    if (m.frame === f) {
      f.sp = sp < f.code.nlocals ? f.code.nlocals : sp;
    }
    throw e;
  }
}
/** Where a caller goes on: behind the call, unless a leaf already moved it there. */
function resume(f: Frame, called: boolean): number {
  const x = f as Frame & { leafReturn?: boolean };
  if (x.leafReturn) {
    x.leafReturn = false;
    return f.pc;
  }
  if (f.pc < 0) return 0;
  return called ? f.pc + (f.pc >= 0 && isCall(f) ? 3 : 0) : f.pc;
}
function isCall(f: Frame): boolean {
  const op = f.code.ops[f.pc];
  return (
    op === 41 /* call */ || op === 42 /* callvirt */ || op === 43 /* invoke */ || op === 38 /* newobj */ || op === 102
  ); /* await */
}
function leave(f: Frame, pc: number, target: number): number {
  if (f.caught.length) popCaught(f, pc, target);
  return nextFinally(f, -1, pc, target);
}
/** A catch block is left: its exception is no longer the one `throw;` means. */
function popCaught(f: Frame, pc: number, target: number): void {
  for (const h of f.code.handlers)
    if (h.kind !== 'finally' && pc >= h.at && pc < h.hend && !(target >= h.at && target < h.hend)) f.caught.pop();
}
/** The next finally block between `pc` and the target, or the target itself. */
function nextFinally(f: Frame, from: number, pc: number, target: number): number {
  const hs = f.code.handlers;
  for (let i = from + 1; i < hs.length; i++) {
    const h = hs[i]!;
    if (h.kind !== 'finally' || pc < h.start || pc >= h.end || (target >= h.start && target < h.end)) continue;
    const fin = { target, unwinding: null, at: i, pc };
    f.fin.push(fin);
    return h.at;
  }
  return target;
}
function pushDelegate(m: Machine, d: Obj, args: Value[], kind: number): void {
  const mi = d.m!;
  if (mi.owner.kind === 'delegate' && mi.def.name === 'Invoke') {
    const inner = d.f[0] as Obj;
    const list = inner.host as Obj[] | null;
    if (!list) {
      pushDelegate(m, inner, args, kind);
      return;
    }
    for (let i = list.length - 1; i >= 0; i--) {
      pushDelegate(m, list[i]!, args, i === list.length - 1 ? kind : RETURN.discard);
      if (i > 0) m.frame!.pc = -1;
    }
    return;
  }
  const full = mi.nargs > args.length ? [selfArg(d.f[0], mi), ...args] : args.slice();
  if (mi.leaf) {
    const v = mi.leaf(m, full, 0);
    if (v instanceof CallInstead) {
      m.push(v.m, v.args, kind);
      return;
    }
    if (kind === RETURN.normal) {
      const f = m.frame!;
      f.R[f.sp++] = v;
    }
    return;
  }
  m.r.code(mi);
  if (mi.iter !== null) {
    const f = m.frame!;
    const it = m.heap.iterator(mi, full);
    if (kind === RETURN.normal) f.R[f.sp++] = it;
    return;
  }
  if (mi.async !== '') {
    asyncStart(m, mi, full, kind);
    return;
  }
  m.push(mi, full, kind);
}
function mdIndex(m: Machine, o: Obj, R: Value[], at: number, n: number): number {
  const d = o.dims!;
  let ix = 0;
  for (let i = 0; i < n; i++) {
    const v = R[at + i] as number;
    if (!(v >= 0 && v < d[i]!)) m.range();
    ix = ix * d[i]! + v;
  }
  return ix;
}
export function badCast(m: Machine, from: RType, to: RType): never {
  return m.raise(
    'System.InvalidCastException',
    `Unable to cast object of type '${reflectionName(from)}' to type '${reflectionName(to)}'.`,
  );
}
export function unboxAny(m: Machine, o: Obj | null, t: RType): Value {
  if (!t.isValue) {
    if (o && o.t !== t && !m.r.isInstance(o.t, t)) badCast(m, o.t, t);
    return o;
  }
  if (t.nullable) {
    const v = t.default() as Value[];
    if (!o) return v;
    if (o.t !== t.nullable) badCast(m, o.t, t.nullable);
    v[0] = true;
    v[1] = t.nullable.structZero ? cloneStruct(o.f) : o.f[0];
    return v;
  }
  if (!o) return m.nullRef();
  if (o.t !== t) {
    const e = (x: RType): string | null => (x.kind === 'enum' || x.kind === 'prim' ? x.num : null);
    if (!(e(o.t) && e(o.t) === e(t))) badCast(m, o.t, t);
  }
  return t.structZero ? cloneStruct(o.f) : o.f[0];
}
function trace(m: Machine, f: Frame, pc: number): void {
  if (f.code.library) return;
  const stops = f.code.stops;
  if (!stops.length) return;
  const s = stops[pc / 3];
  if (s) {
    const line = m.lineOf(f.code.spans[pc / 3]!);
    m.announcer?.reconcile(m, false);
    m.observe!(EVENT.stop, line, f.id, 0);
  }
}
