// Modules sys, gc and _weakref of CPython 3.13.
import { IMMORTAL, K, NONE, NOT_IMPLEMENTED, T } from '../memory/kinds.ts';
import { PENDING, type NativeFn, type Vm } from '../execute/vm.ts';
import { formatException } from './traceback.ts';
import { callPrelude } from '../execute/call.ts';
import { dequeSize } from './deque.ts';
import { leafElements } from '../execute/rare.ts';
import { strLen } from '../values/text.ts';
import { hasLone } from './builtins.ts';
import { collect, freeze, listOf, listSize, SUSPEND, traverse, unfreeze } from '../memory/gc.ts';
import { STARTUP_SERIAL } from '../memory/heap.ts';
import { noteDisabled, startupGarbage } from '../memory/startup.ts';
import { objectSize } from '../memory/sizes.ts';
import { hashOf } from '../values/compare.ts';
import { find, getStr, isGc, removeAt, setStr, valueAt } from '../values/dict.ts';
import { EX } from '../values/exception.ts';
import { internStr, lookup, makeExt } from '../values/type.ts';
import { getset, method, nativeFunction, staticMethod } from './define.ts';
import { native } from './define.ts';
import { instanceDict } from '../values/type.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;

function definer(m: Vm, mod: number, _prefix = ''): (name: string, text: string, f: NativeFn) => void {
  return (name, text, f) => setStr(m, m.field(mod, 0), m.name(name), nativeFunction(m, name, text, f, null, mod));
}

export function defineSys(m: Vm, mod: number): void {
  const fn = definer(m, mod);
  const put = (name: string, v: number): void => setStr(m, m.field(mod, 0), m.name(name), v);
  fn('getrefcount', 'object', (_, b) => {
    const s = A(m, b, 0);
    return m.int(m.rc[s]! >= IMMORTAL ? 4294967295 : m.rc[s]!);
  });
  fn('getsizeof', '@object default?', (_, b) => {
    const s = A(m, b, 0);
    const f = lookup(m, m.type[s]!, m.name('__sizeof__'));
    if (m.type[f] === T.function) return callPrelude(m, '_getsizeof', [s]);
    if (m.isSubtype(m.type[s]!, T.deque)) {
      const info = m.typeInfo(m.type[s]!);
      const extra = info.heap ? info.basicSize - m.typeInfo(info.solid).basicSize : 0;
      return m.int(dequeSize(m, s) + 16 + extra + (info.preheader === true ? 16 : 0));
    }
    return m.int(objectSize(m, s, true));
  });
  fn('intern', 'string', (_, b) => {
    if (m.type[A(m, b, 0)] !== T.str)
      return m.typeError(`intern() argument must be str, not ${m.typeName(A(m, b, 0))}`);
    return m.incref(internStr(m, A(m, b, 0)));
  });
  fn('getrecursionlimit', '', () => m.int(m.recursionLimit));
  fn('setrecursionlimit', 'limit', (_, b) => {
    if (m.kind[A(m, b, 0)] !== K.int)
      return m.typeError(`'${m.typeName(A(m, b, 0))}' object cannot be interpreted as an integer`);
    const n = Number(m.value(A(m, b, 0)));
    if (n < 1) return m.valueError('recursion limit must be greater or equal than 1');
    if (m.depth >= n)
      return m.raise(
        T.RecursionError,
        `cannot set the recursion limit to ${n} at the recursion depth ${m.depth}: the limit is too low`,
      );
    m.recursionLimit = n;
    return m.none();
  });
  fn('exc_info', '', () => {
    const e = m.topHandled();
    if (e === 0) return m.tuple([m.none(), m.none(), m.none()]);
    return m.tuple([m.incref(m.type[e]!), m.incref(e), m.incref(m.field(e, EX.traceback) || NONE)]);
  });
  fn('exception', '', () => m.incref(m.topHandled() || NONE));
  fn('exit', 'status?', (_, b) => m.systemExit(A(m, b, 0)));
  fn('_getframe', 'depth#?', (_, b) => {
    let n = A(m, b, 0) === 0 ? 0 : m.num[A(m, b, 0)]!;
    // A library function counts itself as the innermost frame, which is not shown.
    if (m.frame.library && n > 0) n--;
    for (let i = m.fp; i >= 0; i--) {
      const f = m.frames[i]!;
      if (f.library) continue;
      if (n-- === 0) return m.incref(m.frameObjectOf(f));
    }
    return m.valueError('call stack is not deep enough');
  });
  fn('_getframemodulename', 'depth?', () => {
    const f = m.programFrame();
    const name = f ? getStr(m, f.globals, m.id['__name__']!) : 0;
    return m.incref(name || NONE);
  });
  fn('getdefaultencoding', '', () => m.str('utf-8'));
  fn('getswitchinterval', '', () => m.float(0.005));
  fn('is_finalizing', '', () => m.bool(false));
  put('maxsize', m.bigint(9223372036854775807n));
  put('maxunicode', m.int(1114111));
  put('byteorder', m.str('little'));
  put('modules', m.incref(m.sysModules));
  put('argv', m.list([m.str(m.fileName)]));
  put('platform', m.str('linux'));
  put('dont_write_bytecode', m.bool(false));
  const file = (name: string): number => {
    const s = m.record(T.SimpleNamespace, []);
    makeExt(m, s, T.SimpleNamespace);
    const d = instanceDict(m, s);
    setStr(m, d, m.name('name'), m.str(`<${name}>`));
    setStr(m, d, m.name('encoding'), m.str('utf-8'));
    setStr(m, d, m.name('closed'), m.bool(false));
    const out = (text: string): void => (name === 'stderr' ? m.writeErr(text) : m.write(text));
    const fn = (label: string, params: string, f: NativeFn): void =>
      setStr(m, d, m.name(label), nativeFunction(m, label, params, f));
    fn('write', 'text', (_, b) => {
      const x = A(m, b, 0);
      if (m.kind[x] !== K.str) return m.typeError(`write() argument must be str, not ${m.typeName(x)}`);
      const text = m.text(x);
      if (/[\ud800-\udfff]/.test(text) && hasLone(text)) return m.surrogateError(text);
      out(text);
      return m.int(strLen(m, x));
    });
    fn('writelines', 'lines', (_, b) => {
      const items = leafElements(m, A(m, b, 0));
      if (items === undefined) return 0;
      if (items === null) return m.refuse('writelines of such an iterable');
      for (const x of items) {
        if (m.kind[x] !== K.str) return m.typeError(`write() argument must be str, not ${m.typeName(x)}`);
        out(m.text(x));
        m.decref(x);
      }
      return m.none();
    });
    fn('flush', '', () => m.none());
    fn('isatty', '', () => m.bool(false));
    fn('writable', '', () => m.bool(true));
    fn('readable', '', () => m.bool(false));
    fn('fileno', '', () => m.int(name === 'stderr' ? 2 : 1));
    return s;
  };
  const named = (name: string, values: Readonly<Record<string, number | bigint | string | { f: number }>>): void => {
    const s = m.record(T.SimpleNamespace, []);
    makeExt(m, s, T.SimpleNamespace);
    const d = instanceDict(m, s);
    for (const [n, v] of Object.entries(values))
      setStr(
        m,
        d,
        m.name(n),
        typeof v === 'string' ? m.str(v) : typeof v === 'object' ? m.float(v.f) : m.bigint(BigInt(v)),
      );
    put(name, s);
  };
  named('hash_info', {
    width: 64,
    modulus: 2305843009213693951n,
    inf: 314159,
    nan: 0,
    imag: 1000003,
    algorithm: 'siphash13',
    hash_bits: 64,
    seed_bits: 128,
    cutoff: 0,
  });
  named('implementation', {
    name: 'cpython',
    cache_tag: 'cpython-313',
    hexversion: 51183856,
    _multiarch: 'x86_64-linux-gnu',
  });
  named('float_info', {
    max: { f: Number.MAX_VALUE },
    max_exp: 1024,
    max_10_exp: 308,
    min: { f: 2.2250738585072014e-308 },
    min_exp: -1021,
    min_10_exp: -307,
    dig: 15,
    mant_dig: 53,
    epsilon: { f: Number.EPSILON },
    radix: 2,
    rounds: 1,
  });
  named('int_info', {
    bits_per_digit: 30,
    sizeof_digit: 4,
    default_max_str_digits: 4300,
    str_digits_check_threshold: 640,
  });
  fn('excepthook', 'exctype value traceback', (_, b) => {
    m.writeErr(formatException(m, A(m, b, 1)));
    return m.none();
  });
  fn('unraisablehook', 'unraisable', () => {
    m.writeErr('Exception ignored\n');
    return m.none();
  });
  for (const name of ['excepthook', 'unraisablehook']) {
    m.extra[`sys.${name}`] = getStr(m, m.field(mod, 0), m.name(name));
    put(`__${name}__`, m.incref(m.extra[`sys.${name}`]!));
  }
  m.extra['stdout'] = file('stdout');
  m.extra['stderr'] = file('stderr');
  put('stdout', m.incref(m.extra['stdout']));
  put('stderr', m.incref(m.extra['stderr']));
  put('__stderr__', m.incref(m.extra['stderr']));
  put('__stdout__', m.incref(m.extra['stdout']));
  native(m, 'instance.__dict__', '...', (_, b) => m.incref(instanceDict(m, A(m, b, 0))));
  native(m, 'instance.__dict__=', '...', (_, b) => {
    const v = A(m, b, 1);
    if (m.kind[v] !== K.dict) return m.typeError(`__dict__ must be set to a dictionary, not a '${m.typeName(v)}'`);
    instanceDict(m, A(m, b, 0));
    const at = m.ext[A(m, b, 0)]! + 1;
    const old = m.mem[at]!;
    if (m.touched !== null) m.touched.add(A(m, b, 0));
    m.mem[at] = m.incref(v);
    m.decref(old);
    return 1;
  });
  native(m, 'instance.__weakref__', '...', (_, b) => m.incref(m.weak[A(m, b, 0)] || NONE));
}

export function defineGc(m: Vm, mod: number): void {
  const fn = definer(m, mod);
  const put = (name: string, v: number): void => setStr(m, m.field(mod, 0), m.name(name), v);
  fn('enable', '', () => {
    m.gcEnabled = true;
    return m.none();
  });
  fn('disable', '', () => {
    m.gcEnabled = false;
    noteDisabled(m);
    return m.none();
  });
  fn('isenabled', '', () => m.bool(m.gcEnabled));
  fn('collect', '@generation#?', (_, b) => {
    const g = A(m, b, 0) === 0 ? 2 : m.num[A(m, b, 0)]!;
    if (!(g >= 0 && g <= 2)) return m.valueError('invalid generation');
    if (m.gcCollecting) return m.int(0);
    const left = startupGarbage(m);
    const r = collect(m, g, true, left);
    if (r === SUSPEND) {
      m.jobWaits = true;
      return PENDING;
    }
    return r;
  });
  fn('get_count', '', () => {
    m.varies('gc.get_count');
    return m.tuple(m.gcCount.map((n) => m.int(n)));
  });
  fn('get_threshold', '', () => m.tuple(m.gcThreshold.map((n) => m.int(n))));
  fn('set_threshold', '...', (_, b, n) => {
    if (n < 1 || n > 3) return m.typeError('gc.set_threshold requires 1 to 3 arguments');
    for (let i = 0; i < n; i++) {
      if (m.kind[A(m, b, i)] !== K.int)
        return m.typeError(`'${m.typeName(A(m, b, i))}' object cannot be interpreted as an integer`);
      m.gcThreshold[i] = m.num[A(m, b, i)]!;
    }
    return m.none();
  });
  fn('get_stats', '', () =>
    m.list(
      m.gcStats.map((s) =>
        m.dictOf([
          ['collections', m.int(s[0]!)],
          ['collected', m.int(s[1]!)],
          ['uncollectable', m.int(s[2]!)],
        ]),
      ),
    ),
  );
  fn('is_tracked', 'obj', (_, b) => m.bool((m.gcBits[A(m, b, 0)]! & 1) !== 0));
  fn('is_finalized', 'obj', (_, b) => m.bool((m.gcBits[A(m, b, 0)]! & 2) !== 0));
  fn('get_debug', '', () => m.int(m.gcDebug));
  fn('set_debug', 'flags#', (_, b) => {
    const f = m.num[A(m, b, 0)]!;
    if (f & 1 || f & 2 || f & 4) m.refuse('gc.set_debug with printing flags');
    m.gcDebug = f;
    return m.none();
  });
  fn('freeze', '', () => {
    freeze(m);
    return m.none();
  });
  fn('unfreeze', '', () => {
    unfreeze(m);
    return m.none();
  });
  fn('get_freeze_count', '', () => m.int(listSize(m, 4)));
  fn('get_objects', '@generation?', (_, b) => {
    const g = A(m, b, 0);
    const gens = g === 0 || g === NONE ? [1, 2, 3] : [m.num[g]! + 1];
    const out: number[] = [];
    for (const h of gens) for (const s of listOf(m, h)) if (m.serial[s]! < STARTUP_SERIAL) out.push(m.incref(s));
    m.varies('gc.get_objects');
    return m.list(out);
  });
  fn('get_referents', '...', (_, b, n) => {
    const out: number[] = [];
    for (let i = 0; i < n; i++) {
      const s = A(m, b, i);
      if (!isGc(m, s)) continue;
      const held: number[] = [];
      traverse(m, s, (t) => held.push(t));
      // A function also refers to its builtins; names of types and what a property lacks are not referred to.
      if (m.type[s] === T.function) held.splice(2, 0, m.builtinsDict);
      const shown =
        m.kind[s] === K.type
          ? held.filter((t) => m.type[t] !== T.str)
          : m.type[s] === T.property
            ? held.filter((t) => t !== NONE)
            : held;
      for (const t of shown) out.push(m.incref(t));
    }
    return m.list(out);
  });
  fn('get_referrers', '...', (_, b, n) => {
    const wanted = new Set(Array.from(m.stk.subarray(b, b + n)));
    const out: number[] = [];
    for (const h of [1, 2, 3]) {
      for (const s of listOf(m, h)) {
        let hit = false;
        traverse(m, s, (t) => (hit = hit || wanted.has(t)));
        if (hit) out.push(m.incref(s));
      }
    }
    return m.list(out);
  });
  put('garbage', m.incref(m.extra['gc.garbage']!));
  put('callbacks', m.incref(m.extra['gc.callbacks']!));
  for (const [n, v] of [
    ['DEBUG_STATS', 1],
    ['DEBUG_COLLECTABLE', 2],
    ['DEBUG_UNCOLLECTABLE', 4],
    ['DEBUG_SAVEALL', 32],
    ['DEBUG_LEAK', 38],
  ] as const)
    put(n, m.int(v));
}

/** A weak reference object (new, or the shared one without a callback). */
function weakref(m: Vm, type: number, o: number, callback: number): number {
  const t = m.type[o]!;
  const info = m.typeInfo(t);
  if (!(m.kind[o] === K.type ? true : info.hasWeak))
    return m.typeError(`cannot create weak reference to '${info.name}' object`);
  if (callback === 0 && !m.typeInfo(type).heap)
    for (let w = m.weak[o]!; w !== 0; w = m.d[w]!) if (m.type[w] === type && m.c[w] === 0) return m.incref(w);
  const w = m.allocGc(K.weakref, type);
  if (m.typeInfo(type).heap) m.incref(type);
  makeExt(m, w, type);
  m.a[w] = o;
  m.c[w] = callback === 0 ? 0 : m.incref(callback);
  // References without callback stand first, proxies after them; others go behind.
  if (callback === 0 && type === T.ReferenceType) {
    m.d[w] = m.weak[o]!;
    m.weak[o] = w;
  } else {
    let p = 0;
    for (let q = m.weak[o]!; q !== 0 && m.c[q] === 0 && !m.typeInfo(m.type[q]!).heap; q = m.d[q]!) p = q;
    if (p === 0) {
      m.d[w] = m.weak[o]!;
      m.weak[o] = w;
    } else {
      m.d[w] = m.d[p]!;
      m.d[p] = w;
    }
  }
  if (m.touched !== null) m.touched.add(o);
  m.track(w);
  return w;
}

export function defineWeakref(m: Vm, mod: number): void {
  const fn = definer(m, mod);
  const put = (name: string, v: number): void => setStr(m, m.field(mod, 0), m.name(name), v);
  fn('getweakrefcount', 'object', (_, b) => {
    let n = 0;
    for (let w = m.weak[A(m, b, 0)]!; w !== 0; w = m.d[w]!) n++;
    return m.int(n);
  });
  fn('getweakrefs', 'object', (_, b) => {
    const out: number[] = [];
    for (let w = m.weak[A(m, b, 0)]!; w !== 0; w = m.d[w]!) out.push(m.incref(w));
    return m.list(out);
  });
  fn('proxy', 'object callback?', (_, b) => {
    const o = A(m, b, 0);
    const cb = A(m, b, 1);
    return weakref(
      m,
      lookup(m, m.type[o]!, m.id['__call__']!) !== 0 ? T.CallableProxyType : T.ProxyType,
      o,
      cb === 0 || cb === NONE ? 0 : cb,
    );
  });
  fn('_remove_dead_weakref', 'dict key', (_, b) => {
    const [d, k] = [A(m, b, 0), A(m, b, 1)];
    const h = hashOf(m, k);
    if (h !== 1) return h === 0 ? 0 : m.refuse('WeakValueDictionary with keys that have their own __hash__');
    const i = find(m, d, k, m.hlo, m.hhi);
    if (i >= 0) {
      const w = valueAt(m, d, i);
      if (m.kind[w] === K.weakref && m.a[w] === 0) m.decref(removeAt(m, d, i));
    }
    return m.none();
  });
  put('ref', m.incref(T.ReferenceType));
  put('ReferenceType', m.incref(T.ReferenceType));
  put('ProxyType', m.incref(T.ProxyType));
  put('CallableProxyType', m.incref(T.CallableProxyType));
  if (m.extra['weakref.defined']) return;
  m.extra['weakref.defined'] = 1;
  staticMethod(m, 'ReferenceType', '__new__', '...', (_, b, n) => {
    if (n < 2) return m.typeError('ref expected at least 1 argument, got 0');
    const cb = n > 2 ? A(m, b, 2) : 0;
    return weakref(m, A(m, b, 0), A(m, b, 1), cb === NONE ? 0 : cb);
  });
  method(m, 'ReferenceType', '__init__', '...', () => m.none());
  for (const [name, op] of [
    ['__eq__', 2],
    ['__ne__', 3],
  ] as const) {
    method(m, 'ReferenceType', name, 'other', (_, b) => {
      const [x, y] = [A(m, b, 0), A(m, b, 1)];
      if (m.kind[y] !== K.weakref) return m.incref(NOT_IMPLEMENTED);
      if (m.a[x] === 0 || m.a[y] === 0) return m.bool((x === y) === (op === 2));
      return callPrelude(m, '_rich', [m.prim(op === 2 ? '==' : '!='), m.a[x]!, m.a[y]!]);
    });
  }
  method(m, 'ReferenceType', '__call__', '...', (_, b) => m.incref(m.a[A(m, b, 0)] || NONE));
  getset(m, 'ReferenceType', '__callback__', (_, b) => m.incref(m.c[A(m, b, 0)] || NONE));
}
