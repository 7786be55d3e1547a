// Calls: binding arguments as `initialize_locals` of Python/ceval.c does, natives, types, bound methods. A Python callee gets a frame whose fast slots are the arguments where they lie.
import { FLAG } from '../code.ts';
import { EMPTY_TUPLE, K, NONE, T } from '../memory/kinds.ts';
import { dictItems, getStr, newDict, setStr } from '../values/dict.ts';
import { lookup } from '../values/type.ts';
import { strLeaf } from '../values/text.ts';
import { suggestion } from '../values/suggest.ts';
import { ASKS_FLOAT } from '../library/mathmodule.ts';
import { callType } from './construct.ts';
import { PENDING, SLOW, type Frame, type Native, type RtCode, type Vm } from './vm.ts';

/** Calls with borrowed arguments: a reference, 0 = raised, PENDING. */
export function callFunction(m: Vm, f: number, args: readonly number[]): number {
  if (m.type[f] === T.staticmethod || m.type[f] === T.classmethod) m.refuse('special method that is no function');
  const caller = m.frame;
  const ci = caller.sp;
  m.need(ci + args.length + 8);
  const stk = m.stk;
  stk[ci] = m.incref(f);
  stk[ci + 1] = 0;
  for (let i = 0; i < args.length; i++) stk[ci + 2 + i] = m.incref(args[i]!);
  caller.sp = ci + 2 + args.length;
  return callAt(m, ci, args.length, 0);
}
/** Calls a prelude function by name. */
export function callPrelude(m: Vm, name: string, args: readonly number[]): number {
  return callFunction(m, m.preludeFn(name), args);
}

/** Drops callable and arguments and lowers the caller's stack. */
export function drop(m: Vm, caller: Frame, ci: number, end: number): void {
  caller.sp = ci;
  for (let i = end - 1; i > ci; i--) {
    const s = m.stk[i]!;
    if (s !== 0) m.decref(s);
  }
  m.decref(m.stk[ci]!);
}

/** The call whose callable lies at `ci`, self or 0 above it, then n arguments, the last of them named by the tuple kw. Consumes them all. */
export function callAt(m: Vm, ci: number, n: number, kw: number): number {
  const stk = m.stk;
  const f = stk[ci]!;
  const t = m.type[f]!;
  const self = stk[ci + 1]!;
  const base = self !== 0 ? ci + 1 : ci + 2;
  const nargs = self !== 0 ? n + 1 : n;
  if (t === T.function) return callPython(m, ci, f, base, nargs, kw);
  const caller = m.frame;
  if (t === T.method_descriptor || t === T.wrapper_descriptor || t === T.classmethod_descriptor) {
    const native = m.natives[m.c[f]!]!;
    if (nargs - (kw ? m.b[kw]! : 0) < 1) {
      drop(m, caller, ci, ci + 2 + n);
      return m.typeError(
        `unbound method ${m.typeInfo(m.field(f, 0)).name}.${m.text(m.field(f, 1))}() needs an argument`,
      );
    }
    if (t !== T.classmethod_descriptor && !checkSelf(m, f, stk[base]!)) {
      drop(m, caller, ci, ci + 2 + n);
      return 0;
    }
    return callNative(m, native, ci, base, nargs, kw, ci + 2 + n);
  }
  if (t === T['builtin_function_or_method'] || t === T['method-wrapper']) {
    const bound = m.field(f, 0);
    const native = m.natives[m.c[f]!]!;
    if (bound === 0 || (m.type[bound] === T.module && m.d[f] !== 1))
      return callNative(m, native, ci, base, nargs, kw, ci + 2 + n);
    if (self === 0) {
      stk[ci + 1] = m.incref(bound);
      return callNative(m, native, ci, ci + 1, n + 1, kw, ci + 2 + n);
    }
    insertSelf(m, ci, n, bound);
    return callNative(m, native, ci, ci + 1, n + 2, kw, ci + 3 + n);
  }
  if (t === T.method) {
    const func = m.incref(m.field(f, 0));
    const bound = m.field(f, 1);
    let extra = 0;
    if (self === 0) stk[ci + 1] = m.incref(bound);
    else {
      insertSelf(m, ci, n, bound);
      extra = 1;
    }
    m.stk[ci] = func;
    m.decref(f);
    return callAt(m, ci, n + extra, kw);
  }
  if (m.kind[f] === K.type) return callType(m, ci, n, kw);
  const call = lookup(m, t, m.id['__call__']!);
  if (call === 0) {
    drop(m, caller, ci, ci + 2 + n);
    return m.typeError(`'${m.typeInfo(t).name}' object is not callable`);
  }
  let extra = 0;
  if (self === 0) stk[ci + 1] = m.incref(f);
  else {
    insertSelf(m, ci, n, f);
    extra = 1;
  }
  m.stk[ci] = m.incref(call);
  if (m.type[call] === T.staticmethod || m.type[call] === T.classmethod) m.refuse('__call__ that is no method');
  const r = callAt(m, ci, n + extra, kw);
  m.decref(f);
  return r;
}
/** Shifts the arguments (self included) up by one and puts `v` first. */
export function insertSelf(m: Vm, ci: number, n: number, v: number): void {
  m.need(ci + n + 8);
  m.stk.copyWithin(ci + 2, ci + 1, ci + 2 + n);
  m.stk[ci + 1] = m.incref(v);
  m.frame.sp = Math.max(m.frame.sp, ci + 3 + n);
}
/** Checks that a method descriptor applies to its first argument. */
function checkSelf(m: Vm, f: number, self: number): boolean {
  const owner = m.field(f, 0);
  if (owner === T.object || m.isSubtype(m.type[self]!, owner)) return true;
  const what =
    m.type[f] === T.wrapper_descriptor
      ? `descriptor '${m.text(m.field(f, 1))}' requires a '${m.typeInfo(owner).name}' object but received a '${m.typeName(self)}'`
      : `descriptor '${m.text(m.field(f, 1))}' for '${m.typeInfo(owner).name}' objects doesn't apply to a '${m.typeName(self)}' object`;
  m.typeError(what);
  return false;
}

/** Runs a native on arguments in place and cleans up after it. */
export function callNative(
  m: Vm,
  native: Native,
  ci: number,
  base: number,
  nargs: number,
  kw: number,
  end: number,
): number {
  const caller = m.frame;
  let n = nargs;
  let top = end;
  if (native.params) {
    const p = native.params;
    n = p.names.length;
    const free = base + n;
    if (free > top) {
      m.need(free + 16);
      for (let i = top; i < free; i++) m.stk[i] = 0;
      top = free;
    }
    if (kw !== 0 || nargs < p.required || nargs > p.positional) {
      if (!bindNative(m, native, base, nargs, kw)) {
        drop(m, caller, ci, top);
        return 0;
      }
    } else for (let i = nargs; i < n; i++) m.stk[base + i] = 0;
    caller.sp = top;
    let r = 1;
    for (const i of p.integers) {
      const x = m.stk[base + i]!;
      if (x !== 0 && m.kind[x] !== K.int)
        r = m.typeError(`'${m.typeName(x)}' object cannot be interpreted as an integer`);
    }
    if (r !== 0) r = m.leaf || native.slow === null ? native.fn(m, base, n, 0) : SLOW;
    return finish(m, native, r, ci, base, n, 0, top, caller);
  }
  caller.sp = top;
  const r = native.fn(m, base, n, kw);
  return finish(m, native, r, ci, base, n, kw, top, caller);
}
function finish(
  m: Vm,
  native: Native,
  r0: number,
  ci: number,
  base: number,
  n: number,
  kw: number,
  top: number,
  caller: Frame,
): number {
  let r = r0;
  if (r === SLOW) {
    if (native.slow === null)
      m.refuse(native.name, `${native.name} with these operands is not in the simulated subset`);
    const args: number[] = [];
    let last = n;
    while (last > 0 && m.stk[base + last - 1] === 0) last--;
    for (let i = 0; i < last; i++) args.push(m.stk[base + i] || m.extra['missing']!);
    void kw;
    r = callPrelude(m, native.slow, args);
  } else if (r === 0 && kw === 0 && m.exc !== 0 && m.type[m.exc] === T.TypeError)
    r = withNumbers(m, native, ci, base, n);
  drop(m, caller, ci, top);
  if (m.loose.length > 0) m.dropLoose();
  return r;
}

/** A native that wanted numbers and was given objects with `__index__` or `__float__`: they are asked for theirs, and it is called again. Nothing has happened yet, since arguments are looked at first. */
function withNumbers(m: Vm, native: Native, ci: number, base: number, n: number): number {
  const first = native.label.includes('.') ? 1 : 0;
  const has = (s: number, name: string): boolean => lookup(m, m.type[s]!, m.id[name]!) !== 0;
  const asked = (s: number): boolean =>
    s !== 0 &&
    m.typeInfo(m.type[s]!).heap &&
    m.kind[s] !== K.int &&
    m.kind[s] !== K.float &&
    (has(s, '__index__') || has(s, '__float__'));
  let last = n;
  while (last > 0 && m.stk[base + last - 1] === 0) last--;
  let any = false;
  for (let i = first; i < last; i++) if (asked(m.stk[base + i]!)) any = true;
  if (!any) return 0;
  const message = strLeaf(m, m.exc) || '';
  const float = message === ASKS_FLOAT;
  if (!float && !/integer|indices/.test(message)) return 0;
  if (Array.from(m.stk.subarray(base, base + last)).includes(0)) m.refuse(native.name, `${native.name} with __index__`);
  m.decref(m.exc);
  m.exc = 0;
  const f = m.stk[ci]!;
  const bound = m.type[f] === T['builtin_function_or_method'] && base === ci + 1 ? 1 : 0;
  const args = m.tuple(Array.from(m.stk.subarray(base + bound, base + last), (s) => m.incref(s)));
  const from = m.int(first - bound);
  const r = callPrelude(m, float ? '_with_float' : '_with_index', [f, args, from]);
  m.decref(args);
  return r;
}
/** Puts arguments into parameter order in place; missing optional ones become 0. */
export function bindNative(m: Vm, native: Native, base: number, nargs: number, kw: number): boolean {
  const p = native.params!;
  const nkw = kw === 0 ? 0 : m.b[kw]!;
  const npos = nargs - nkw;
  const given = Array.from(m.stk.subarray(base, base + nargs));
  const slots: number[] = new Array<number>(p.names.length).fill(0);
  const self = native.label.includes('.') ? 1 : 0;
  const f = native.label;
  const last = f.split('.').at(-1)!;
  const short = last === '__new__' || last === '__init__' ? f.split('.')[0]! : last;
  const s = (k: number): string => (k === 1 ? '' : 's');
  if (nkw > 0 && p.posonly >= p.names.length) {
    m.typeError(`${f}() takes no keyword arguments`);
    return false;
  }
  const most = p.positional - self;
  const least = p.required - self;
  const got = npos - self;
  if (got > most || (got < least && (nkw === 0 || p.style !== 'clinic'))) {
    if (p.style === 'none') m.typeError(`${f}() takes no arguments (${got} given)`);
    else if (p.style === 'one') m.typeError(`${f}() takes exactly one argument (${got} given)`);
    else if (p.style === 'range') {
      if (least === most) m.typeError(`${short} expected ${least} argument${s(least)}, got ${got}`);
      else if (got < least) m.typeError(`${short} expected at least ${least} argument${s(least)}, got ${got}`);
      else m.typeError(`${short} expected at most ${most} argument${s(most)}, got ${got}`);
    } else if (got > most) {
      if (most === 0) m.typeError(`${short}() takes no positional arguments`);
      else if (p.names.length > p.positional)
        m.typeError(
          `${short}() takes ${least === most ? 'exactly' : 'at most'} ${most} positional argument${s(most)} (${got} given)`,
        );
      else
        m.typeError(
          `${short}() takes ${least === most ? 'exactly' : 'at most'} ${most} argument${s(most)} (${got} given)`,
        );
    } else if (p.posonly > self && npos < Math.min(p.posonly, p.required)) {
      const need = Math.min(p.posonly, p.required) - self;
      m.typeError(
        `${short}() takes ${need < most ? 'at least' : 'exactly'} ${need} positional argument${s(need)} (${got} given)`,
      );
    } else m.typeError(`${short}() missing required argument '${p.names[npos]}' (pos ${npos - self + 1})`);
    return false;
  }
  for (let i = 0; i < npos; i++) slots[i] = given[i]!;
  for (let i = 0; i < nkw; i++) {
    const name = m.text(m.mem[m.a[kw]! + i]!);
    const at = p.names.indexOf(name);
    if (at < 0 || at < p.posonly) {
      m.typeError(`${short}() got an unexpected keyword argument '${name}'`);
      return false;
    }
    if (slots[at] !== 0) {
      m.typeError(`argument for ${short}() given by name ('${name}') and position (${at - self + 1})`);
      return false;
    }
    slots[at] = given[npos + i]!;
  }
  for (let i = 0; i < p.required; i++) {
    if (slots[i] === 0) {
      m.typeError(`${short}() missing required argument '${p.names[i]}' (pos ${i - self + 1})`);
      return false;
    }
  }
  for (let i = 0; i < slots.length; i++) m.stk[base + i] = slots[i]!;
  for (let i = slots.length; i < nargs; i++) m.stk[base + i] = 0;
  return true;
}

/** RtCode of a function object. */
export const codeOf = (m: Vm, f: number): RtCode => m.payload[f] as RtCode;

/** Calls a Python function: its frame is pushed. */
export function callPython(m: Vm, ci: number, f: number, base: number, nargs: number, kw: number): number {
  const rt = m.payload[f] as RtCode;
  const code = rt.code;
  const caller = m.frames[m.fp]!;
  if (m.depth >= m.recursionLimit && code.counts) {
    drop(m, caller, ci, base + nargs);
    return m.raise(T.RecursionError, 'maximum recursion depth exceeded');
  }
  if (!code.counts && m.libDepth > 3000) {
    drop(m, caller, ci, base + nargs);
    return m.raise(T.RecursionError, m.recursionMessage(code.name));
  }
  if (base + rt.nplus + code.stacksize + 16 >= m.stk.length) m.need(base + rt.nplus + code.stacksize + 16);
  if (kw !== 0 || nargs !== code.argcount || code.kwonly !== 0 || (code.flags & 12) !== 0) {
    if (!bindArguments(m, f, rt, base, nargs, kw)) {
      drop(m, caller, ci, base + nargs);
      return 0;
    }
  } else {
    const stk = m.stk;
    for (let i = base + nargs, e = base + rt.nplus; i < e; i++) stk[i] = 0;
  }
  caller.sp = ci;
  const fr = m.enter(rt, base);
  fr.fn = f;
  fr.globals = m.mem[m.a[f]!]!;
  if (m.obs) m.obs(1, fr.id, m.eventName(code.qualname), 0);
  return PENDING;
}

/** Fills the parameter slots from what was given; on failure the arguments still lie where they were. */
function bindArguments(m: Vm, f: number, rt: RtCode, base: number, nargs: number, kw: number): boolean {
  const code = rt.code;
  const nkw = kw === 0 ? 0 : m.b[kw]!;
  const npos = nargs - nkw;
  const co = code.argcount;
  const total = co + code.kwonly;
  const given = Array.from(m.stk.subarray(base, base + nargs));
  const slots: number[] = new Array<number>(rt.nplus).fill(0);
  const made: number[] = [];
  const fail = (): boolean => {
    for (const s of made) m.decref(s);
    return false;
  };
  const qual = m.text(m.field(f, 10));
  let at = total;
  let kwdict = 0;
  const takesArgs = (code.flags & FLAG.varargs) !== 0;
  if ((code.flags & FLAG.varkeywords) !== 0) {
    kwdict = newDict(m);
    made.push(kwdict);
    slots[at + (takesArgs ? 1 : 0)] = kwdict;
  }
  const n = Math.min(npos, co);
  for (let i = 0; i < n; i++) slots[i] = given[i]!;
  if (takesArgs) {
    const rest = given.slice(n, npos);
    for (const s of rest) m.incref(s);
    const tup = m.tuple(rest);
    made.push(tup);
    slots[at++] = tup;
  }
  for (let i = 0; i < nkw; i++) {
    const key = m.mem[m.a[kw]! + i]!;
    const name = m.text(key);
    let j = code.localsplus.indexOf(name, code.posonly);
    if (j >= total) j = -1;
    if (j < 0) {
      if (kwdict === 0) {
        const pos: string[] = [];
        for (let k = 0; k < nkw; k++) {
          const x = m.text(m.mem[m.a[kw]! + k]!);
          if (code.localsplus.indexOf(x) >= 0 && code.localsplus.indexOf(x) < code.posonly) pos.push(x);
        }
        if (pos.length > 0)
          m.typeError(`${qual}() got some positional-only arguments passed as keyword arguments: '${pos.join(', ')}'`);
        else {
          const near = suggestion(code.localsplus.slice(code.posonly, total), name);
          m.typeError(
            `${qual}() got an unexpected keyword argument '${name}'${near === null ? '' : `. Did you mean '${near}'?`}`,
          );
        }
        return fail();
      }
      if (getStr(m, kwdict, key) !== 0) {
        m.typeError(`${qual}() got multiple values for keyword argument '${name}'`);
        return fail();
      }
      setStr(m, kwdict, key, m.incref(given[npos + i]!));
      continue;
    }
    if (slots[j] !== 0) {
      m.typeError(`${qual}() got multiple values for argument '${name}'`);
      return fail();
    }
    slots[j] = given[npos + i]!;
  }
  const defaults = m.field(f, 2);
  const ndef = defaults === 0 || defaults === NONE ? 0 : m.b[defaults]!;
  if (npos > co && !takesArgs) {
    let kwGiven = 0;
    for (let i = co; i < total; i++) if (slots[i] !== 0) kwGiven++;
    const plural = ndef > 0 ? true : co !== 1;
    const sig = ndef > 0 ? `from ${co - ndef} to ${co}` : `${co}`;
    const kwText =
      kwGiven > 0
        ? ` positional argument${npos !== 1 ? 's' : ''} (and ${kwGiven} keyword-only argument${kwGiven !== 1 ? 's' : ''})`
        : '';
    m.typeError(
      `${qual}() takes ${sig} positional argument${plural ? 's' : ''} but ${npos}${kwText} ${npos === 1 && kwGiven === 0 ? 'was' : 'were'} given`,
    );
    return fail();
  }
  const names = (list: readonly string[]): string =>
    list.length === 1
      ? `'${list[0]}'`
      : list.length === 2
        ? `'${list[0]}' and '${list[1]}'`
        : `${list
            .slice(0, -1)
            .map((x) => `'${x}'`)
            .join(', ')}, and '${list.at(-1)}'`;
  if (npos < co) {
    const first = co - ndef;
    const missing: string[] = [];
    for (let i = npos; i < first; i++) if (slots[i] === 0) missing.push(code.localsplus[i]!);
    if (missing.length > 0) {
      m.typeError(
        `${qual}() missing ${missing.length} required positional argument${missing.length === 1 ? '' : 's'}: ${names(missing)}`,
      );
      return fail();
    }
  }
  const owned: boolean[] = slots.map(() => false);
  for (let i = Math.max(0, co - ndef); i < co; i++) {
    if (slots[i] === 0) {
      slots[i] = m.incref(m.mem[m.a[defaults]! + i - (co - ndef)]!);
      owned[i] = true;
    }
  }
  if (code.kwonly > 0) {
    const kwd = m.field(f, 3);
    const missing: string[] = [];
    for (let i = co; i < total; i++) {
      if (slots[i] !== 0) continue;
      const v = kwd === 0 || kwd === NONE ? 0 : getStr(m, kwd, m.name(code.localsplus[i]!));
      if (v === 0) missing.push(code.localsplus[i]!);
      else {
        slots[i] = m.incref(v);
        owned[i] = true;
      }
    }
    if (missing.length > 0) {
      for (let i = 0; i < total; i++) if (owned[i]) m.decref(slots[i]!);
      m.typeError(
        `${qual}() missing ${missing.length} required keyword-only argument${missing.length === 1 ? '' : 's'}: ${names(missing)}`,
      );
      return fail();
    }
  }
  // Moved: every given argument into its slot or a container; those in containers gave a copy of the reference.
  const inSlots = new Set<number>();
  void inSlots;
  const moved = new Array<boolean>(given.length).fill(false);
  for (let i = 0; i < n; i++) moved[i] = true;
  for (let i = 0; i < nkw; i++) {
    const name = m.text(m.mem[m.a[kw]! + i]!);
    const j = code.localsplus.indexOf(name, code.posonly);
    if (j >= 0 && j < total) moved[npos + i] = true;
  }
  const stk = m.stk;
  const drops: number[] = [];
  for (let i = 0; i < given.length; i++) if (!moved[i]) drops.push(given[i]!);
  for (let i = 0; i < slots.length; i++) stk[base + i] = slots[i]!;
  for (const s of drops) m.decref(s);
  return true;
}

/** Keyword arguments of a native that takes any: name and value pairs. */
export function keywords(m: Vm, base: number, n: number, kw: number): [string, number][] {
  const out: [string, number][] = [];
  if (kw === 0) return out;
  const k = m.b[kw]!;
  for (let i = 0; i < k; i++) out.push([m.text(m.mem[m.a[kw]! + i]!), m.stk[base + n - k + i]!]);
  return out;
}
export { dictItems, EMPTY_TUPLE };
