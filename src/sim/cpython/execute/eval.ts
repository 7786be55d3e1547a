// The evaluation loop: one instruction a step, named and ordered as CPython 3.13's (Python/bytecodes.c). Opcode numbers are those of code.ts (a test compares them).
import { BINARY } from '../code.ts';
import {
  FALSE,
  K,
  NONE,
  T,
  T_BOOL,
  T_DICT,
  T_FLOAT,
  T_FUNCTION,
  T_INT,
  T_LIST,
  T_LIST_ITER,
  T_RANGE_ITER,
  T_STR,
  T_TUPLE,
  TRUE,
} from '../memory/kinds.ts';
import { collect, SUSPEND } from '../memory/gc.ts';
import { binaryOp, unaryOp } from '../values/number.ts';
import { NOT_IMPL, RAISED, richLeaf } from '../values/compare.ts';
import { delStr, getStr, setLeaf, setStr } from '../values/dict.ts';
import { getAttr, inlineIndex, internStr, lookup, setAttr } from '../values/type.ts';
import { raiseObject } from '../values/exception.ts';
import { callAt, callPrelude, callPython } from './call.ts';
import { GEN, makeGenerator, resume, sendTo, suspend } from './generator.ts';
import * as rare from './rare.ts';
import { deliver, leaveFrame, unwind } from './unwind.ts';
import { CACHE, MODE, PENDING, SLOW, type Vm } from './vm.ts';

const MAX = 9007199254740991;

/** Runs until `until`, until something is due between instructions, or the run ends. */
export function evaluate(m: Vm, until: number): void {
  let f = m.frames[m.fp]!;
  let rt = f.rt;
  let ops = rt.code.ops;
  let cache = rt.cache;
  let stk = m.stk;
  let sp = f.sp;
  let pc = f.pc;
  let lb = f.lb;
  let r = 0;
  const observed = m.obs !== null;
  if (m.leafOff) m.leaf = f.library;
  for (; ; m.now++) {
    if (observed && rt.rows[pc] === 1) {
      f.sp = sp;
      f.pc = pc;
      m.observeChange(f);
    }
    if (m.now >= until || m.due) {
      f.sp = sp;
      f.pc = pc;
      return;
    }
    if (observed) m.observeStop(f, pc, sp);
    const w = ops[pc++]!;
    const arg = w >> 8;
    switch (w & 255) {
      case 0 /* NOP */:
        continue;
      case 1 /* RESUME */:
        if (m.gcPending) break;
        continue;
      case 2 /* LOAD_FAST */: {
        const v = stk[lb + arg]!;
        if (v === 0) {
          f.pc = pc;
          f.sp = sp;
          r = rare.unbound(m, rt.code.localsplus[arg]!);
          break;
        }
        m.rc[v]!++;
        stk[sp++] = v;
        continue;
      }
      case 3 /* LOAD_FAST_AND_CLEAR */:
        stk[sp++] = stk[lb + arg]!;
        stk[lb + arg] = 0;
        continue;
      case 4 /* STORE_FAST */: {
        const old = stk[lb + arg]!;
        stk[lb + arg] = stk[--sp]!;
        if (old !== 0 && --m.rc[old]! === 0) m.dealloc(old);
        continue;
      }
      case 5 /* DELETE_FAST */: {
        const old = stk[lb + arg]!;
        if (old === 0) {
          f.pc = pc;
          f.sp = sp;
          r = rare.unbound(m, rt.code.localsplus[arg]!);
          break;
        }
        stk[lb + arg] = 0;
        m.decref(old);
        continue;
      }
      case 6 /* LOAD_CONST */: {
        const v = m.mem[rt.kbase + arg]!;
        m.rc[v]!++;
        stk[sp++] = v;
        continue;
      }
      case 7 /* LOAD_GLOBAL */: {
        const name = m.mem[rt.nbase + arg]!;
        const at = CACHE * (pc - 1);
        const g = f.globals;
        // Guess: the entry where it was found last (globals by key; builtins by the version of globals).
        const guess = cache[at]!;
        if (guess > 0) {
          const e = m.a[g]! + guess;
          if (m.mem[e] === name && cache[at + 1] === m.a[g]) {
            const v = m.mem[e + 1]!;
            m.rc[v]!++;
            stk[sp++] = v;
            continue;
          }
        } else if (guess < 0 && cache[at + 1] === m.c[g] && cache[at + 2] === m.a[g]) {
          const e = m.a[m.builtinsDict]! - guess;
          if (m.mem[e] === name && cache[at + 3] === m.a[m.builtinsDict]) {
            const v = m.mem[e + 1]!;
            m.rc[v]!++;
            stk[sp++] = v;
            continue;
          }
        }
        f.pc = pc;
        f.sp = sp;
        const v = rare.loadGlobal(m, f, name, cache, at);
        if (v === 0) {
          r = 0;
          break;
        }
        m.rc[v]!++;
        stk[sp++] = v;
        continue;
      }
      case 8 /* LOAD_NAME */: {
        const name = m.mem[rt.nbase + arg]!;
        let v = f.locals === 0 ? 0 : m.type[f.locals] === T_DICT ? getStr(m, f.locals, name) : -1;
        f.pc = pc;
        f.sp = sp;
        if (v === -1) {
          r = callPrelude(m, '_load_name', [f.locals, name, f.globals]);
          if (r > 0) {
            stk[sp++] = r;
            continue;
          }
          break;
        }
        if (v === 0) v = rare.loadGlobal(m, f, name, null, 0);
        if (v === 0) {
          r = 0;
          break;
        }
        m.rc[v]!++;
        stk[sp++] = v;
        continue;
      }
      case 9 /* STORE_NAME */: {
        const d = f.locals;
        if (m.type[d] !== T_DICT) {
          f.pc = pc;
          f.sp = sp - 1;
          const v = stk[sp - 1]!;
          r = callPrelude(m, '_store_item_drop', [d, m.mem[rt.nbase + arg]!, v]);
          m.decref(v);
          if (r === PENDING) m.frame.mode = MODE.drop;
          break;
        }
        f.pc = pc;
        setStr(m, d, m.mem[rt.nbase + arg]!, stk[--sp]!);
        continue;
      }
      case 10 /* DELETE_NAME */:
        f.pc = pc;
        f.sp = sp;
        if (delStr(m, f.locals, m.mem[rt.nbase + arg]!)) continue;
        r = m.raise(T.NameError, `name '${m.text(m.mem[rt.nbase + arg]!)}' is not defined`);
        break;
      case 11 /* STORE_GLOBAL */:
        f.pc = pc;
        setStr(m, f.globals, m.mem[rt.nbase + arg]!, stk[--sp]!);
        continue;
      case 12 /* DELETE_GLOBAL */:
        f.pc = pc;
        f.sp = sp;
        if (delStr(m, f.globals, m.mem[rt.nbase + arg]!)) continue;
        r = m.raise(T.NameError, `name '${m.text(m.mem[rt.nbase + arg]!)}' is not defined`);
        break;
      case 13 /* LOAD_DEREF */: {
        const v = m.mem[m.a[stk[lb + arg]!]!]!;
        if (v === 0) {
          f.pc = pc;
          f.sp = sp;
          r = rare.unboundDeref(m, rt.code, arg);
          break;
        }
        m.rc[v]!++;
        stk[sp++] = v;
        continue;
      }
      case 14 /* STORE_DEREF */:
        m.setField(stk[lb + arg]!, 0, stk[--sp]!);
        continue;
      case 15 /* DELETE_DEREF */: {
        const c = stk[lb + arg]!;
        if (m.field(c, 0) === 0) {
          f.pc = pc;
          f.sp = sp;
          r = rare.unboundDeref(m, rt.code, arg);
          break;
        }
        m.setField(c, 0, 0);
        continue;
      }
      case 16 /* MAKE_CELL */:
        stk[lb + arg] = m.record(T.cell, [stk[lb + arg]!]);
        continue;
      case 17 /* COPY_FREE_VARS */: {
        const closure = m.field(f.fn, 6);
        const to = lb + rt.nplus - arg;
        for (let i = 0; i < arg; i++) stk[to + i] = m.incref(m.mem[m.a[closure]! + i]!);
        continue;
      }
      case 98 /* LOAD_LOCALS */:
        stk[sp++] = m.incref(f.locals);
        continue;
      case 18 /* LOAD_FROM_DICT_OR_DEREF */: {
        const d = stk[sp - 1]!;
        const name = m.name(rt.code.localsplus[arg]!);
        let v = getStr(m, d, name);
        if (v === 0) v = m.mem[m.a[stk[lb + arg]!]!]!;
        f.pc = pc;
        f.sp = sp;
        if (v === 0) {
          r = rare.unboundDeref(m, rt.code, arg);
          break;
        }
        stk[sp - 1] = m.incref(v);
        m.decref(d);
        continue;
      }
      case 19 /* LOAD_ATTR */: {
        const o = stk[sp - 1]!;
        const e = m.ext[o]!;
        const at = CACHE * (pc - 1);
        // Inline value of an instance whose type is unchanged.
        if (e !== 0 && cache[at] === m.d[m.type[o]!] && cache[at] !== 0 && m.mem[e + 1] === 0) {
          const i = cache[at + 1]!;
          const v = i < m.mem[e]! ? m.mem[e + i]! : 0;
          if (v !== 0) {
            m.rc[v]!++;
            stk[sp - 1] = v;
            if (--m.rc[o]! === 0) m.dealloc(o);
            continue;
          }
        }
        f.pc = pc;
        f.sp = sp;
        r = getAttr(m, o, m.mem[rt.nbase + arg]!);
        if (r > 0) {
          stk = m.stk;
          stk[sp - 1] = r;
          rare.cacheAttr(m, o, m.mem[rt.nbase + arg]!, cache, at);
          m.decref(o);
          continue;
        }
        if (r === PENDING) {
          f.sp = sp - 1;
          m.decref(o);
        }
        break;
      }
      case 20 /* LOAD_METHOD */: {
        const o = stk[sp - 1]!;
        const t = m.type[o]!;
        const name = m.mem[rt.nbase + arg]!;
        const at = CACHE * (pc - 1);
        const v = m.d[t]!;
        if (v !== 0 && cache[at] === v) {
          // A method found on the type, not shadowed by the instance when cached; instances are checked again.
          const fn = cache[at + 1]!;
          const e = m.ext[o]!;
          if (e === 0 || (cache[at + 2] === m.num[t] && m.mem[e + 1] === 0) || rare.notShadowed(m, o, e, t, name)) {
            m.rc[fn]!++;
            stk[sp - 1] = fn;
            stk[sp++] = o;
            continue;
          }
        }
        f.pc = pc;
        f.sp = sp;
        const fn = rare.plainMethod(m, o, t, name);
        if (fn !== 0) {
          cache[at] = m.d[t]!;
          cache[at + 1] = fn;
          // Names of inline attributes are only added: while there are no more of them, none hides the method.
          cache[at + 2] = inlineIndex(m, t, name) < 0 ? m.num[t]! : -1;
          m.rc[fn]!++;
          stk[sp - 1] = fn;
          stk[sp++] = o;
          continue;
        }
        r = getAttr(m, o, name);
        stk = m.stk;
        if (r > 0) {
          stk[sp - 1] = r;
          stk[sp++] = 0;
          m.decref(o);
          continue;
        }
        if (r === PENDING) {
          // The attribute comes later; self is absent.
          f.sp = sp - 1;
          m.frame.pushNull = true;
          m.decref(o);
        }
        break;
      }
      case 21 /* STORE_ATTR */: {
        const o = stk[sp - 1]!;
        const v = stk[sp - 2]!;
        const e = m.ext[o]!;
        const at = CACHE * (pc - 1);
        if (e !== 0 && cache[at] === m.d[m.type[o]!] && cache[at] !== 0 && m.mem[e + 1] === 0) {
          const i = e + cache[at + 1]!;
          const room = cache[at + 1]! < m.mem[e]!;
          const old = room ? m.mem[i]! : 0;
          if (old === 0 && room) {
            // The first value, if none of a later name is there (order is kept by a dict otherwise).
            let j = i + 1;
            const end = e + m.mem[e]!;
            while (j < end && m.mem[j] === 0) j++;
            if (j === end && cache[at + 2]! < m.num[m.type[o]!]!) {
              if (m.touched !== null) m.touched.add(o);
              m.mem[i] = v;
              sp -= 2;
              if (--m.rc[o]! === 0) {
                f.pc = pc;
                m.dealloc(o);
              }
              continue;
            }
          }
          if (old !== 0) {
            if (m.touched !== null) m.touched.add(o);
            m.mem[i] = v;
            sp -= 2;
            f.pc = pc;
            if (--m.rc[old]! === 0) m.dealloc(old);
            if (--m.rc[o]! === 0) m.dealloc(o);
            continue;
          }
        }
        f.pc = pc;
        f.sp = sp - 2;
        r = setAttr(m, o, m.mem[rt.nbase + arg]!, v);
        if (r === 1) {
          stk = m.stk;
          sp -= 2;
          rare.cacheStore(m, o, m.mem[rt.nbase + arg]!, cache, at);
          m.decref(o);
          continue;
        }
        if (r === PENDING) m.frame.mode = MODE.drop;
        else if (r > 1) {
          m.decref(r);
          r = 1;
        }
        m.decref(o);
        if (r === 1) {
          sp -= 2;
          continue;
        }
        break;
      }
      case 22 /* DELETE_ATTR */: {
        const o = stk[sp - 1]!;
        f.pc = pc;
        f.sp = sp - 1;
        r = setAttr(m, o, m.mem[rt.nbase + arg]!, 0);
        if (r === PENDING) m.frame.mode = MODE.drop;
        else if (r > 1) m.decref(r);
        m.decref(o);
        if (r > 0) {
          sp--;
          continue;
        }
        break;
      }
      case 23 /* POP_TOP */: {
        const v = stk[--sp]!;
        if (--m.rc[v]! === 0) m.dealloc(v);
        continue;
      }
      case 24 /* PUSH_NULL */:
        stk[sp++] = 0;
        continue;
      case 25 /* COPY */: {
        const v = stk[sp - arg]!;
        if (v !== 0) m.rc[v]!++;
        stk[sp++] = v;
        continue;
      }
      case 26 /* SWAP */: {
        const v = stk[sp - 1]!;
        stk[sp - 1] = stk[sp - arg]!;
        stk[sp - arg] = v;
        continue;
      }
      case 27 /* UNARY_NEGATIVE */:
      case 29 /* UNARY_INVERT */:
      case 30 /* UNARY_POSITIVE */: {
        const v = stk[sp - 1]!;
        f.pc = pc;
        f.sp = sp - 1;
        r = unaryOp(
          m,
          (w & 255) === 27 /* UNARY_NEGATIVE */ ? '-' : (w & 255) === 29 /* UNARY_INVERT */ ? '~' : '+',
          v,
        );
        stk = m.stk;
        m.decref(v);
        if (r > 0) {
          stk[sp - 1] = r;
          continue;
        }
        break;
      }
      case 28 /* UNARY_NOT */: {
        const v = stk[sp - 1]!;
        stk[sp - 1] = v === TRUE ? FALSE : TRUE;
        m.rc[v]!--;
        m.rc[stk[sp - 1]!]!++;
        continue;
      }
      case 31 /* TO_BOOL */: {
        const v = stk[sp - 1]!;
        if (m.type[v] === T_BOOL) continue;
        f.pc = pc;
        f.sp = sp - 1;
        r = rare.truth(m, v);
        m.decref(v);
        if (r === TRUE || r === FALSE) {
          stk[sp - 1] = r;
          m.rc[r]!++;
          continue;
        }
        break;
      }
      case 32 /* BINARY_OP */: {
        const b = stk[sp - 1]!;
        const a = stk[sp - 2]!;
        const ta = m.type[a]!;
        const tb = m.type[b]!;
        if (ta === T_INT && tb === T_INT) {
          const x = m.num[a]!;
          const y = m.num[b]!;
          let v = NaN;
          switch (arg) {
            case 0:
            case 13:
              v = x + y;
              break;
            case 10:
            case 23:
              v = x - y;
              break;
            case 5:
            case 18:
              v = x * y;
              break;
            case 6:
            case 19:
              if (x >= 0 && x <= 0x7fffffff && y > 0 && y <= 0x7fffffff) v = (x | 0) % (y | 0);
              else if (y > 0 && x === x) v = x >= 0 ? x % y : x - Math.floor(x / y) * y;
              if (v < 0 || v >= y || x < -4503599627370496) v = NaN;
              break;
            case 2:
            case 15:
              if (y > 0 && x >= 0 && x <= 4503599627370495) v = Math.floor(x / y);
              break;
            case 1:
            case 14:
              if (x >= 0 && y >= 0 && x <= 0x7fffffff && y <= 0x7fffffff) v = x & y;
              break;
          }
          if (v >= -MAX && v <= MAX) {
            if (v === 0) v = 0;
            sp--;
            const res = m.int(v);
            stk[sp - 1] = res;
            if (--m.rc[a]! === 0) m.releaseNumber(a);
            if (--m.rc[b]! === 0) m.releaseNumber(b);
            continue;
          }
        } else if (ta === T_FLOAT && tb === T_FLOAT) {
          const x = m.num[a]!;
          const y = m.num[b]!;
          const o = arg >= 13 ? arg - 13 : arg;
          if (o === 0 || o === 10 || o === 5 || (o === 11 && y !== 0)) {
            const v = o === 0 ? x + y : o === 10 ? x - y : o === 5 ? x * y : x / y;
            sp--;
            stk[sp - 1] = m.float(v);
            if (--m.rc[a]! === 0) m.releaseNumber(a);
            if (--m.rc[b]! === 0) m.releaseNumber(b);
            continue;
          }
        }
        f.pc = pc;
        f.sp = sp - 2;
        m.savedSp = sp;
        r = binaryOp(m, arg, a, b);
        if (r === SLOW) {
          r = callPrelude(m, arg >= 13 ? '_inplace' : '_binary', [m.prim(BINARY[arg >= 13 ? arg - 13 : arg]!), a, b]);
          if (r === PENDING) f.sp = sp - 2;
        }
        stk = m.stk;
        if (r > 0) {
          stk[sp - 2] = r;
          sp--;
          f.sp = sp;
          m.decref(a);
          m.decref(b);
          continue;
        }
        m.decref(a);
        m.decref(b);
        break;
      }
      case 33 /* COMPARE_OP */: {
        const b = stk[sp - 1]!;
        const a = stk[sp - 2]!;
        let c: number;
        if (m.type[a] === T_INT && m.type[b] === T_INT && m.num[a]! === m.num[a]! && m.num[b]! === m.num[b]!) {
          const x = m.num[a]!;
          const y = m.num[b]!;
          c = (
            arg === 0
              ? x < y
              : arg === 1
                ? x <= y
                : arg === 2
                  ? x === y
                  : arg === 3
                    ? x !== y
                    : arg === 4
                      ? x > y
                      : x >= y
          )
            ? 1
            : 0;
        } else {
          f.pc = pc;
          f.sp = sp - 2;
          c = m.leaf ? richLeaf(m, a, b, arg, 0) : SLOW;
        }
        if (c === 0 || c === 1) {
          const v = c === 1 ? TRUE : FALSE;
          sp--;
          stk[sp - 1] = v;
          m.rc[v]!++;
          if (--m.rc[a]! === 0) m.dealloc(a);
          if (--m.rc[b]! === 0) m.dealloc(b);
          continue;
        }
        if (c === RAISED) r = 0;
        else if (c === NOT_IMPL) r = rare.noCompare(m, a, b, arg);
        else r = rare.compareSlow(m, a, b, arg);
        m.decref(a);
        m.decref(b);
        if (r > 0) {
          stk = m.stk;
          sp--;
          stk[sp - 1] = r;
          continue;
        }
        break;
      }
      case 34 /* IS_OP */: {
        const b = stk[--sp]!;
        const a = stk[sp - 1]!;
        const v = (a === b) === (arg === 0) ? TRUE : FALSE;
        m.rc[v]!++;
        stk[sp - 1] = v;
        if (--m.rc[a]! === 0) m.dealloc(a);
        if (--m.rc[b]! === 0) m.dealloc(b);
        continue;
      }
      case 35 /* CONTAINS_OP */: {
        const c = stk[sp - 1]!;
        const x = stk[sp - 2]!;
        f.pc = pc;
        f.sp = sp - 2;
        r = rare.contains(m, c, x, arg);
        stk = m.stk;
        m.decref(x);
        m.decref(c);
        if (r > 0) {
          sp--;
          stk[sp - 1] = r;
          continue;
        }
        break;
      }
      case 36 /* BINARY_SUBSCR */: {
        const k = stk[sp - 1]!;
        const c = stk[sp - 2]!;
        const tc = m.type[c]!;
        if ((tc === T_LIST || tc === T_TUPLE) && m.type[k] === T_INT) {
          let i = m.num[k]!;
          const n = m.b[c]!;
          if (i < 0) i += n;
          if (i >= 0 && i < n) {
            const v = m.mem[m.a[c]! + i]!;
            m.rc[v]!++;
            sp--;
            stk[sp - 1] = v;
            if (--m.rc[c]! === 0) m.dealloc(c);
            if (--m.rc[k]! === 0) m.dealloc(k);
            continue;
          }
        }
        f.pc = pc;
        f.sp = sp - 2;
        r = rare.getItem(m, c, k);
        stk = m.stk;
        m.decref(c);
        m.decref(k);
        if (r > 0) {
          sp--;
          stk[sp - 1] = r;
          continue;
        }
        break;
      }
      case 37 /* STORE_SUBSCR */: {
        const k = stk[sp - 1]!;
        const c = stk[sp - 2]!;
        const v = stk[sp - 3]!;
        f.pc = pc;
        f.sp = sp - 3;
        if (m.type[c] === T_LIST && m.type[k] === T_INT) {
          let i = m.num[k]!;
          const n = m.b[c]!;
          if (i < 0) i += n;
          if (i >= 0 && i < n) {
            const at = m.a[c]! + i;
            const old = m.mem[at]!;
            if (m.touched !== null) m.touched.cell(c, i);
            m.mem[at] = v;
            sp -= 3;
            if (--m.rc[old]! === 0) m.dealloc(old);
            if (--m.rc[c]! === 0) m.dealloc(c);
            if (--m.rc[k]! === 0) m.dealloc(k);
            continue;
          }
        } else if (m.type[c] === T_DICT && m.leaf) {
          m.rc[k]!++;
          m.rc[v]!++;
          const h = setLeaf(m, c, k, v);
          if (h === 1) {
            sp -= 3;
            m.decref(v);
            m.decref(c);
            m.decref(k);
            continue;
          }
          m.rc[k]!--;
          m.rc[v]!--;
        }
        r = rare.setItem(m, c, k, v);
        m.decref(v);
        m.decref(c);
        m.decref(k);
        if (r > 0) {
          stk = m.stk;
          sp -= 3;
          continue;
        }
        break;
      }
      case 38 /* DELETE_SUBSCR */: {
        const k = stk[sp - 1]!;
        const c = stk[sp - 2]!;
        f.pc = pc;
        f.sp = sp - 2;
        r = rare.delItem(m, c, k);
        m.decref(c);
        m.decref(k);
        if (r > 0) {
          sp -= 2;
          continue;
        }
        break;
      }
      case 39 /* BINARY_SLICE */: {
        f.pc = pc;
        const sl = m.record(T.slice, [stk[sp - 2]!, stk[sp - 1]!, m.incref(NONE)]);
        const c = stk[sp - 3]!;
        f.sp = sp - 3;
        r = rare.getItem(m, c, sl);
        stk = m.stk;
        m.decref(sl);
        m.decref(c);
        if (r > 0) {
          sp -= 2;
          stk[sp - 1] = r;
          continue;
        }
        break;
      }
      case 40 /* STORE_SLICE */: {
        f.pc = pc;
        const sl = m.record(T.slice, [stk[sp - 2]!, stk[sp - 1]!, m.incref(NONE)]);
        const c = stk[sp - 3]!;
        const v = stk[sp - 4]!;
        f.sp = sp - 4;
        r = rare.setItem(m, c, sl, v);
        m.decref(sl);
        m.decref(v);
        m.decref(c);
        if (r > 0) {
          stk = m.stk;
          sp -= 4;
          continue;
        }
        break;
      }
      case 41 /* BUILD_SLICE */: {
        const step = arg === 3 ? stk[--sp]! : m.incref(NONE);
        sp -= 2;
        stk[sp] = m.record(T.slice, [stk[sp]!, stk[sp + 1]!, step]);
        sp++;
        continue;
      }
      case 42 /* BUILD_TUPLE */:
      case 43 /* BUILD_LIST */: {
        sp -= arg;
        const isTuple = (w & 255) === 42; /* BUILD_TUPLE */
        if (isTuple && arg === 0) {
          stk[sp++] = m.tuple([]);
          continue;
        }
        const s = m.allocGc(isTuple ? K.tuple : K.list, isTuple ? T_TUPLE : T_LIST);
        if (arg > 0) {
          const base = m.block(arg);
          m.a[s] = base;
          m.b[s] = arg;
          if (!isTuple) m.c[s] = arg;
          const mem = m.mem;
          for (let i = 0; i < arg; i++) mem[base + i] = stk[sp + i]!;
        }
        m.track(s);
        stk[sp++] = s;
        continue;
      }
      case 44 /* BUILD_SET */:
      case 45 /* BUILD_MAP */:
      case 46 /* BUILD_STRING */:
      case 49 /* SET_ADD */:
      case 50 /* SET_UPDATE */:
      case 51 /* MAP_ADD */:
      case 52 /* DICT_UPDATE */:
      case 53 /* DICT_MERGE */:
      case 48 /* LIST_EXTEND */:
      case 54 /* LIST_TO_TUPLE */:
      case 56 /* UNPACK_EX */:
      case 59 /* GET_LEN */:
      case 79 /* SETUP_ANNOTATIONS */:
      case 80 /* RAISE_VARARGS */:
      case 81 /* RERAISE */:
      case 84 /* CHECK_EXC_MATCH */:
      case 85 /* BEFORE_WITH */:
      case 86 /* WITH_EXCEPT_START */:
      case 87 /* IMPORT_NAME */:
      case 88 /* IMPORT_FROM */:
      case 89 /* IMPORT_STAR */:
      case 90 /* CONVERT_VALUE */:
      case 91 /* FORMAT_SIMPLE */:
      case 92 /* FORMAT_WITH_SPEC */:
      case 93 /* MATCH_CLASS */:
      case 94 /* MATCH_MAPPING */:
      case 95 /* MATCH_SEQUENCE */:
      case 96 /* MATCH_KEYS */:
      case 97 /* STOPITERATION_ERROR */:
      case 69 /* MAKE_FUNCTION */:
      case 70 /* SET_FUNCTION_ATTRIBUTE */:
      case 68 /* CALL_FUNCTION_EX */:
      case 76 /* GET_YIELD_FROM_ITER */:
      case 103 /* GET_AWAITABLE */:
      case 104 /* CHECK_EG_MATCH */:
      case 105 /* PREP_RERAISE_STAR */:
      case 106 /* BEFORE_ASYNC_WITH */:
      case 107 /* GET_AITER */:
      case 108 /* GET_ANEXT */:
      case 109 /* END_ASYNC_FOR */:
      case 116 /* CLEANUP_THROW */:
      case 117 /* ASYNC_GEN_WRAP */:
      case 118 /* LOAD_INTRINSIC */:
        f.pc = pc;
        f.sp = sp;
        r = rare.execute(m, f, w & 255, arg);
        if (r === 1) {
          stk = m.stk;
          sp = f.sp;
          continue;
        }
        break;
      case 47 /* LIST_APPEND */: {
        const v = stk[--sp]!;
        m.listAppend(stk[sp - arg]!, v);
        continue;
      }
      case 55 /* UNPACK_SEQUENCE */: {
        const s = stk[sp - 1]!;
        const t = m.type[s]!;
        if ((t === T_TUPLE || t === T_LIST) && m.b[s] === arg) {
          sp--;
          const at = m.a[s]!;
          for (let i = arg - 1; i >= 0; i--) {
            const v = m.mem[at + i]!;
            m.rc[v]!++;
            stk[sp++] = v;
          }
          if (--m.rc[s]! === 0) m.dealloc(s);
          continue;
        }
        f.pc = pc;
        f.sp = sp;
        r = rare.unpack(m, arg);
        if (r === 1) {
          stk = m.stk;
          sp = f.sp;
          continue;
        }
        break;
      }
      case 57 /* GET_ITER */: {
        const o = stk[sp - 1]!;
        f.pc = pc;
        f.sp = sp - 1;
        r = rare.getIter(m, o);
        stk = m.stk;
        m.decref(o);
        if (r > 0) {
          stk[sp - 1] = r;
          continue;
        }
        break;
      }
      case 58 /* FOR_ITER */: {
        const it = stk[sp - 1]!;
        const t = m.type[it]!;
        if (t === T_RANGE_ITER) {
          const n = m.c[it]!;
          if (n > 0) {
            const v = m.num[it]!;
            m.c[it] = n - 1;
            m.num[it] = v + m.d[it]!;
            stk[sp++] = m.int(v);
            continue;
          }
          pc = arg;
          continue;
        }
        if (t === T_LIST_ITER) {
          const l = m.mem[m.a[it]!]!;
          const i = m.c[it]!;
          if (l !== 0 && i < m.b[l]!) {
            const v = m.mem[m.a[l]! + i]!;
            m.c[it] = i + 1;
            m.rc[v]!++;
            stk[sp++] = v;
            continue;
          }
          if (l !== 0) m.setField(it, 0, 0);
          pc = arg;
          continue;
        }
        f.pc = pc;
        f.sp = sp;
        if (m.kind[it] === K.generator) {
          r =
            m.c[it] === GEN.closed
              ? 0
              : m.c[it] === GEN.running
                ? sendTo(m, it, m.incref(NONE), MODE.next)
                : resume(m, it, m.incref(NONE));
          if (r === PENDING) {
            m.frame.mode = MODE.next;
            break;
          }
          if (m.exc !== 0) break;
          pc = arg;
          continue;
        }
        r = rare.iterNext(m, it);
        stk = m.stk;
        if (r > 0) {
          stk[sp++] = r;
          continue;
        }
        if (r === PENDING) {
          m.frame.mode = MODE.next;
          break;
        }
        if (m.exc !== 0) {
          if (!rare.isStop(m)) break;
          m.decref(m.exc);
          m.exc = 0;
        }
        pc = arg;
        continue;
      }
      case 60 /* JUMP_FORWARD */:
        pc = arg;
        continue;
      case 61 /* JUMP_BACKWARD */:
        pc = arg;
        if (m.gcPending) break;
        continue;
      case 62 /* POP_JUMP_IF_FALSE */: {
        const v = stk[--sp]!;
        m.rc[v]!--;
        if (v === FALSE) pc = arg;
        continue;
      }
      case 63 /* POP_JUMP_IF_TRUE */: {
        const v = stk[--sp]!;
        m.rc[v]!--;
        if (v === TRUE) pc = arg;
        continue;
      }
      case 64 /* POP_JUMP_IF_NONE */: {
        const v = stk[--sp]!;
        if (v === NONE) pc = arg;
        if (--m.rc[v]! === 0) m.dealloc(v);
        continue;
      }
      case 65 /* POP_JUMP_IF_NOT_NONE */: {
        const v = stk[--sp]!;
        if (v !== NONE) pc = arg;
        if (--m.rc[v]! === 0) m.dealloc(v);
        continue;
      }
      case 66 /* CALL */: {
        f.pc = pc;
        f.sp = sp;
        const ci = sp - arg - 2;
        const callee = stk[ci]!;
        if (m.type[callee] === T_FUNCTION) {
          r =
            stk[ci + 1] !== 0
              ? callPython(m, ci, callee, ci + 1, arg + 1, 0)
              : callPython(m, ci, callee, ci + 2, arg, 0);
          break;
        }
        r = callAt(m, ci, arg, 0);
        stk = m.stk;
        if (r > 0) {
          sp = f.sp;
          stk[sp++] = r;
          if (m.gcPending) break;
          continue;
        }
        break;
      }
      case 67 /* CALL_KW */: {
        const kw = stk[--sp]!;
        f.pc = pc;
        f.sp = sp;
        r = callAt(m, sp - arg - 2, arg, kw);
        m.decref(kw);
        stk = m.stk;
        if (r > 0) {
          sp = f.sp;
          stk[sp++] = r;
          continue;
        }
        break;
      }
      case 71 /* RETURN_VALUE */: {
        const v = stk[--sp]!;
        f.pc = pc;
        f.sp = sp;
        const init = f.mode === MODE.init && v === NONE;
        if ((f.mode === MODE.push || init) && f.gen === 0 && f.fobj === 0 && !f.isGen && !observed) {
          // An ordinary return: what leaveFrame and deliver do for it.
          if (f.counts) m.depth--;
          else m.libDepth--;
          m.fp--;
          for (let i = lb; i < sp; i++) {
            const x = stk[i]!;
            if (x !== 0 && --m.rc[x]! === 0) m.dealloc(x);
          }
          if (f.locals !== 0) m.decref(f.locals);
          if (f.fn !== 0 && --m.rc[f.fn]! === 0) m.dealloc(f.fn);
          const caller = m.frames[m.fp]!;
          if (init) {
            m.rc[NONE]!--;
            m.stk[caller.sp++] = f.aux;
          } else {
            m.stk[caller.sp++] = v;
            if (f.pushNull) m.stk[caller.sp++] = 0;
          }
          r = 1;
          break;
        }
        leaveFrame(m, f, 0);
        r = deliver(m, f, v);
        break;
      }
      case 72 /* RETURN_GENERATOR */: {
        f.pc = pc;
        f.sp = sp;
        const mode = f.mode;
        void mode;
        r = makeGenerator(m, f);
        r = deliver(m, f, r);
        break;
      }
      case 73 /* YIELD_VALUE */: {
        const v = stk[--sp]!;
        f.pc = pc;
        f.sp = sp;
        suspend(m, f);
        r = deliver(m, f, v);
        break;
      }
      case 74 /* SEND */: {
        const v = stk[sp - 1]!;
        const it = stk[sp - 2]!;
        f.pc = pc;
        f.sp = sp - 1;
        if (m.kind[it] === K.generator) {
          if (m.c[it] === GEN.closed && m.type[it] !== T.coroutine) {
            // An exhausted generator gives None.
            m.decref(v);
            stk[sp - 1] = m.incref(NONE);
            pc = arg;
            continue;
          }
          r = sendTo(m, it, v, MODE.send);
          break;
        }
        r = rare.sendOther(m, it, v);
        stk = m.stk;
        if (r > 0) {
          stk[sp - 1] = r;
          continue;
        }
        if (r === PENDING) {
          m.frame.mode = MODE.send;
          break;
        }
        if (m.exc !== 0 && !rare.isStop(m)) break;
        stk[sp - 1] = m.exc !== 0 ? rare.stopValue(m) : m.incref(NONE);
        pc = arg;
        continue;
      }
      case 75 /* END_SEND */: {
        const v = stk[--sp]!;
        const it = stk[sp - 1]!;
        stk[sp - 1] = v;
        m.decref(it);
        continue;
      }
      case 77 /* LOAD_BUILD_CLASS */:
        stk[sp++] = m.incref(m.preludeFn('__build_class__'));
        continue;
      case 78 /* LOAD_ASSERTION_ERROR */:
        stk[sp++] = m.incref(T.AssertionError);
        continue;
      case 82 /* PUSH_EXC_INFO */: {
        const e = stk[sp - 1]!;
        stk[sp - 1] = m.handled === 0 ? m.incref(NONE) : m.handled;
        m.handled = m.incref(e);
        stk[sp++] = e;
        continue;
      }
      case 83 /* POP_EXCEPT */: {
        const v = stk[--sp]!;
        const old = m.handled;
        m.handled = v === NONE ? 0 : v;
        if (v === NONE) m.rc[v]!--;
        if (old !== 0) m.decref(old);
        continue;
      }
      default:
        f.pc = pc;
        f.sp = sp;
        r = m.bottom(w & 255);
        break;
    }
    // Here: a frame was pushed or left, something was raised (r = 0), or a collection is due.
    if (r === 0 && m.exc !== 0) {
      if (m.frame === f) {
        f.pc = pc;
      }
      if (!unwind(m)) {
        m.now++;
        return;
      }
    } else if (m.gcPending && m.frame === f && r !== PENDING) {
      f.pc = pc;
      f.sp = sp;
      m.autoCollect(collect, SUSPEND);
    }
    if (m.fp < 0) {
      m.now++;
      return;
    }
    f = m.frames[m.fp]!;
    if (m.leafOff) m.leaf = f.library;
    rt = f.rt;
    ops = rt.code.ops;
    cache = rt.cache;
    stk = m.stk;
    sp = f.sp;
    pc = f.pc;
    lb = f.lb;
    r = 0;
  }
}
export { internStr, lookup, raiseObject, T_FUNCTION, T_STR };
