// The built-in functions (Python/bltinmodule.c) that have a leaf; the rest, and what needs user code, is in the prelude.
import { FALSE, K, NONE, T, TRUE } from '../memory/kinds.ts';
import { MODE, PENDING, SLOW, type Vm } from '../execute/vm.ts';
import { callFunction, callPrelude, keywords } from '../execute/call.ts';
import { formatValue, getIter, iterNext, leafElements, toRepr, truth } from '../execute/rare.ts';
import { addressOf, hashOf, joinHash, richLeaf, type RangeValue } from '../values/compare.ts';
import { extendFrom, plainLength } from '../values/extend.ts';
import { getStr, setStr } from '../values/dict.ts';
import { floatDivMod, floatPower, toDouble } from '../values/number.ts';
import { chars, strLeaf } from '../values/text.ts';
import { getAttr, instanceDict, internStr, lookup, setAttr } from '../values/type.ts';
import { absInt, addInt, floorDivInt, floorModInt, powInt } from '../../numbers/int.ts';
import { powMod } from '../../numbers/bigint.ts';
import { pythonRound } from '../../numbers/pythonfloat.ts';
import { roundHalfEven } from '../../numbers/double.ts';
import { nativeFunction } from './define.ts';

export function defineBuiltins(m: Vm, mod: number): void {
  const d = m.field(mod, 0);
  const fn = (
    name: string,
    text: string,
    f: (m: Vm, base: number, n: number, kw: number) => number,
    slow: string | null = null,
  ): void => {
    setStr(m, d, m.name(name), nativeFunction(m, name, text, f, slow, mod));
  };
  const arg = (base: number, i: number): number => m.stk[base + i]!;

  fn('len', 'obj', (_, b) => m.length(arg(b, 0)));
  fn('id', 'obj', (_, b) => {
    if (!m.frame.library) m.varies('id');
    return m.int(addressOf(arg(b, 0)));
  });
  fn(
    'hash',
    'obj',
    (_, b) => {
      const s = arg(b, 0);
      const h = hashOf(m, s);
      if (h === SLOW) return SLOW;
      if (h === 0) return 0;
      if (!m.frame.library && m.hashVaries(s)) m.varies('hash');
      // hashVaries may have hashed parts: take it anew.
      hashOf(m, s);
      return m.integer(joinHash(m));
    },
    '_hash',
  );
  fn('callable', 'obj', (_, b) => {
    const s = arg(b, 0);
    const t = m.type[s]!;
    return m.bool(
      m.kind[s] === K.type ||
        [
          T.function,
          T['builtin_function_or_method'],
          T.method,
          T.method_descriptor,
          T.wrapper_descriptor,
          T['method-wrapper'],
        ].includes(t) ||
        lookup(m, t, m.id['__call__']!) !== 0,
    );
  });
  fn(
    'isinstance',
    'obj cls',
    (_, b) => {
      const r = isInstance(m, arg(b, 0), arg(b, 1));
      return r === SLOW || r === 0 ? r : m.bool(r === 1);
    },
    '_isinstance',
  );
  fn(
    'issubclass',
    'cls bases',
    (_, b) => {
      const c = arg(b, 0);
      if (m.kind[c] !== K.type) return m.typeError('issubclass() arg 1 must be a class');
      const r = isSubclass(m, c, arg(b, 1));
      return r === SLOW || r === 0 ? r : m.bool(r === 1);
    },
    '_issubclass',
  );
  fn('getattr', 'obj name default?', (_, b) => {
    const [o, n, dflt] = [arg(b, 0), arg(b, 1), arg(b, 2)];
    if (m.kind[n] !== K.str) return m.typeError('attribute name must be string, not ' + `'${m.typeName(n)}'`);
    const r = getAttr(m, o, internStr(m, n));
    if (dflt === 0) return r;
    if (r === PENDING) {
      const f = m.frame;
      if (f.mode === MODE.push) {
        f.mode = MODE.attr;
        f.aux = m.incref(dflt);
      } else f.dflt = m.incref(dflt);
      return PENDING;
    }
    if (r !== 0) return r;
    if (!m.isSubtype(m.type[m.exc]!, T.AttributeError)) return 0;
    m.decref(m.exc);
    m.exc = 0;
    return m.incref(dflt);
  });
  fn('hasattr', 'obj name', (_, b) => {
    const n = arg(b, 1);
    if (m.kind[n] !== K.str) return m.typeError(`attribute name must be string, not '${m.typeName(n)}'`);
    const r = getAttr(m, arg(b, 0), internStr(m, n));
    if (r === PENDING) {
      if (m.frame.mode === MODE.push) m.frame.mode = MODE.hasattr;
      else m.frame.dflt = -1;
      return PENDING;
    }
    if (r !== 0) {
      m.decref(r);
      return m.bool(true);
    }
    if (!m.isSubtype(m.type[m.exc]!, T.AttributeError)) return 0;
    m.decref(m.exc);
    m.exc = 0;
    return m.bool(false);
  });
  fn('setattr', 'obj name value', (_, b) => {
    const n = arg(b, 1);
    if (m.kind[n] !== K.str) return m.typeError(`attribute name must be string, not '${m.typeName(n)}'`);
    const r = setAttr(m, arg(b, 0), internStr(m, n), m.incref(arg(b, 2)));
    return done(m, r);
  });
  fn('delattr', 'obj name', (_, b) => {
    const n = arg(b, 1);
    if (m.kind[n] !== K.str) return m.typeError(`attribute name must be string, not '${m.typeName(n)}'`);
    return done(m, setAttr(m, arg(b, 0), internStr(m, n), 0));
  });
  fn('repr', 'obj', (_, b) => toRepr(m, arg(b, 0)));
  fn('ascii', 'obj', (_, b) => toRepr(m, arg(b, 0), true));
  fn('iter', 'obj sentinel?', (_, b) => {
    if (arg(b, 1) !== 0) {
      return m.record(T.callable_iterator, [m.incref(arg(b, 0)), m.incref(arg(b, 1))]);
    }
    return getIter(m, arg(b, 0));
  });
  fn('next', 'it default?', (_, b) => {
    const it = arg(b, 0);
    const dflt = arg(b, 1);
    const t = m.type[it]!;
    if (m.kind[it] !== K.generator && lookup(m, t, m.id['__next__']!) === 0)
      return m.typeError(`'${m.typeName(it)}' object is not an iterator`);
    const r = iterNext(m, it);
    if (r > 0) return r;
    if (r === PENDING) {
      if (dflt !== 0) {
        m.frame.mode = MODE.gennext;
        m.frame.aux = m.incref(dflt);
      }
      return PENDING;
    }
    if (m.exc !== 0) {
      if (dflt === 0 || !m.isSubtype(m.type[m.exc]!, T.StopIteration)) return 0;
      m.decref(m.exc);
      m.exc = 0;
      return m.incref(dflt);
    }
    if (dflt !== 0) return m.incref(dflt);
    return m.stopIteration();
  });
  fn('print', '...', (_, b, n, kw) => {
    let sep = ' ';
    let end = '\n';
    let nargs = n;
    let file = 0;
    for (const [k, v] of keywords(m, b, n, kw)) {
      nargs--;
      if (k === 'sep' || k === 'end') {
        if (v === NONE) continue;
        if (m.kind[v] !== K.str) return m.typeError(`${k} must be None or a string, not ${m.typeName(v)}`);
        if (k === 'sep') sep = m.text(v);
        else end = m.text(v);
      } else if (k === 'file') file = v === NONE ? 0 : v;
      else if (k !== 'flush') return m.typeError(`print() got an unexpected keyword argument '${k}'`);
    }
    let text = '';
    for (let i = 0; i < nargs; i++) {
      const r = strLeaf(m, arg(b, i));
      if (r === undefined) return 0;
      if (r === null) {
        // Objects with methods of their own: each argument to text first, then printed piece by piece as the real one does.
        const args = m.tuple(Array.from(m.stk.subarray(b, b + nargs)).map((s) => m.incref(s)));
        const s = m.str(sep);
        const e = m.str(end);
        const q = callPrelude(m, '_print', [args, s, e, file === 0 ? m.extra['stdout']! : file]);
        m.decref(args);
        m.decref(s);
        m.decref(e);
        return q;
      }
      text += (i > 0 ? sep : '') + r;
      m.room(text.length);
    }
    text += end;
    if (file !== 0 && file !== m.extra['stdout']) {
      if (file === m.extra['stderr']) m.writeErr(text);
      else {
        return printInto(m, b, nargs, file, text, sep, end);
      }
    } else if (getStr(m, m.extra['sysDict']!, m.name('stdout')) !== m.extra['stdout']) {
      return printInto(m, b, nargs, getStr(m, m.extra['sysDict']!, m.name('stdout')), text, sep, end);
    } else {
      if (/[\ud800-\udfff]/.test(text) && hasLone(text)) return m.surrogateError(text);
      m.write(text);
    }
    return m.none();
  });
  fn('input', 'prompt?', (_, b) => {
    if (arg(b, 0) !== 0) {
      const t = strLeaf(m, arg(b, 0));
      if (typeof t !== 'string') m.refuse('input prompt');
      else m.write(t);
    }
    if (m.stdinPos >= m.stdin.length) return m.raise(T.EOFError, 'EOF when reading a line');
    const nl = m.stdin.indexOf('\n', m.stdinPos);
    const line = m.stdin.slice(m.stdinPos, nl < 0 ? m.stdin.length : nl);
    m.stdinPos = nl < 0 ? m.stdin.length : nl + 1;
    return m.str(line);
  });
  fn('abs', 'x', (_, b) => {
    const x = arg(b, 0);
    const t = m.type[x]!;
    if (m.typeInfo(t).heap) {
      const f = lookup(m, t, m.id['__abs__']!);
      if (f === 0) return m.typeError(`bad operand type for abs(): '${m.typeName(x)}'`);
      if (m.type[f] !== T.wrapper_descriptor) return callFunction(m, f, [x]);
    }
    if (m.kind[x] === K.int) return m.integer(absInt(m.value(x)));
    if (m.kind[x] === K.float) return m.float(Math.abs(m.num[x]!));
    if (m.kind[x] === K.complex) return callPrelude(m, '_complex_abs', [x]);
    const f = lookup(m, t, m.id['__abs__']!);
    if (f !== 0) return callFunction(m, f, [x]);
    return m.typeError(`bad operand type for abs(): '${m.typeName(x)}'`);
  });
  fn('chr', 'i', (_, b) => {
    const x = arg(b, 0);
    if (m.kind[x] !== K.int) return m.typeError(`'${m.typeName(x)}' object cannot be interpreted as an integer`);
    const v = m.value(x);
    if (typeof v === 'bigint') return m.overflow('Python int too large to convert to C int');
    if (v < 0 || v > 0x10ffff) return m.valueError('chr() arg not in range(0x110000)');
    return m.str(String.fromCodePoint(v));
  });
  fn('ord', 'c', (_, b) => {
    const x = arg(b, 0);
    if (m.kind[x] === K.str) {
      const c = chars(m, x);
      if (c.length !== 1) return m.typeError(`ord() expected a character, but string of length ${c.length} found`);
      return m.int(c[0]!.codePointAt(0)!);
    }
    if (m.kind[x] === K.bytes) {
      const v = m.payload[x] as Uint8Array;
      if (v.length !== 1) return m.typeError(`ord() expected a character, but string of length ${v.length} found`);
      return m.int(v[0]!);
    }
    return m.typeError(`ord() expected string of length 1, but ${m.typeName(x)} found`);
  });
  for (const [name, radix, prefix] of [
    ['bin', 2, '0b'],
    ['oct', 8, '0o'],
    ['hex', 16, '0x'],
  ] as const) {
    fn(name, 'x', (_, b) => {
      const x = arg(b, 0);
      if (m.kind[x] !== K.int) {
        if (lookup(m, m.type[x]!, m.id['__index__']!) !== 0) return callPrelude(m, `_${name}`, [x]);
        return m.typeError(`'${m.typeName(x)}' object cannot be interpreted as an integer`);
      }
      const v = m.value(x);
      return m.str(v < 0 ? `-${prefix}${(-v).toString(radix)}` : prefix + v.toString(radix));
    });
  }
  fn(
    'divmod',
    'x y',
    (_, b) => {
      const [x, y] = [arg(b, 0), arg(b, 1)];
      const exact = (s: number): boolean => !m.typeInfo(m.type[s]!).heap;
      if (!exact(x) || !exact(y)) return SLOW;
      if (m.kind[x] === K.int && m.kind[y] === K.int) {
        const p = m.value(x);
        const q = m.value(y);
        if (q === 0) return m.raise(T.ZeroDivisionError, 'integer division or modulo by zero');
        return m.tuple([m.integer(floorDivInt(p, q)), m.integer(floorModInt(p, q))]);
      }
      if ((m.kind[x] === K.int || m.kind[x] === K.float) && (m.kind[y] === K.int || m.kind[y] === K.float)) {
        const p = toDouble(m, x);
        const q = toDouble(m, y);
        if (p === null || q === null) return 0;
        if (q === 0) return m.raise(T.ZeroDivisionError, 'float divmod()');
        const [u, v] = floatDivMod(p, q);
        return m.tuple([m.float(u), m.float(v)]);
      }
      return SLOW;
    },
    '_divmod',
  );
  fn(
    'pow',
    '@base exp mod?',
    (_, b) => {
      const [x, y, z] = [arg(b, 0), arg(b, 1), arg(b, 2)];
      const exact = (s: number): boolean => s === 0 || !m.typeInfo(m.type[s]!).heap;
      if (!exact(x) || !exact(y) || !exact(z)) return SLOW;
      if (z !== 0 && z !== NONE) {
        if (m.kind[x] !== K.int || m.kind[y] !== K.int || m.kind[z] !== K.int)
          return m.typeError(
            m.kind[x] === K.float || m.kind[y] === K.float || m.kind[z] === K.float
              ? 'pow() 3rd argument not allowed unless all arguments are integers'
              : `unsupported operand type(s) for ** or pow(): '${m.typeName(x)}', '${m.typeName(y)}', '${m.typeName(z)}'`,
          );
        const mod = m.value(z);
        if (mod === 0) return m.valueError('pow() 3rd argument cannot be 0');
        const e = m.value(y);
        if (e < 0) return SLOW;
        const r = powMod(m.value(x), e, absInt(mod));
        return m.integer(mod < 0 && r !== 0 ? addInt(r, mod) : r);
      }
      if (m.kind[x] === K.int && m.kind[y] === K.int && m.value(y) >= 0 && m.value(y) <= 1e6)
        return m.integer(powInt(m.value(x), Number(m.value(y))));
      if (m.kind[x] === K.float && m.kind[y] === K.float) return floatPower(m, m.num[x]!, m.num[y]!);
      return SLOW;
    },
    '_pow',
  );
  fn(
    'round',
    '@number ndigits?',
    (_, b) => {
      const x = arg(b, 0);
      const nd = arg(b, 1);
      const t = m.type[x]!;
      if (m.typeInfo(t).heap && m.kind[x] === K.plain) return SLOW;
      if (m.kind[x] === K.float) {
        const v = m.num[x]!;
        if (nd === 0 || nd === NONE) {
          if (v !== v) return m.valueError('cannot convert float NaN to integer');
          if (!Number.isFinite(v)) return m.overflow('cannot convert float infinity to integer');
          return m.bigint(BigInt(roundHalfEven(v)));
        }
        if (m.kind[nd] !== K.int) return m.typeError(`'${m.typeName(nd)}' object cannot be interpreted as an integer`);
        const r = pythonRound(v, m.num[nd]!);
        return r === undefined ? m.overflow('rounded value too large to represent') : m.float(r);
      }
      if (m.kind[x] === K.int) {
        if (nd === 0 || nd === NONE) return m.integer(m.value(x));
        if (m.kind[nd] !== K.int) return m.typeError(`'${m.typeName(nd)}' object cannot be interpreted as an integer`);
        const n = m.value(nd);
        if (n >= 0) return m.integer(m.value(x));
        if (n < -1000) return m.int(0);
        const p = 10n ** BigInt(-n);
        const v = BigInt(m.value(x));
        let q = v / p;
        let r = v % p;
        if (r < 0n) {
          r += p;
          q -= 1n;
        }
        if (r * 2n > p || (r * 2n === p && q % 2n !== 0n)) q += 1n;
        return m.bigint(q * p);
      }
      return SLOW;
    },
    '_round',
  );
  fn('format', 'value spec?', (_, b) => {
    const s = arg(b, 1);
    if (s !== 0 && m.kind[s] !== K.str) return m.typeError(`format() argument 2 must be str, not ${m.typeName(s)}`);
    return formatValue(m, arg(b, 0), s === 0 ? m.str('') : m.incref(s));
  });
  fn(
    'sum',
    '@iterable / start?',
    (_, b) => {
      const o = arg(b, 0);
      const start = arg(b, 1);
      if (start !== 0 && m.kind[start] === K.str)
        return m.typeError("sum() can't sum strings [use ''.join(seq) instead]");
      if (start !== 0 && m.type[start] !== T.int && m.type[start] !== T.float) return SLOW;
      if (m.kind[o] === K.range && start === 0) return SLOW;
      if (
        m.kind[o] !== K.list &&
        m.kind[o] !== K.tuple &&
        m.kind[o] !== K.set &&
        m.kind[o] !== K.dict &&
        m.type[o] !== T.dict_values
      )
        return SLOW;
      const items = leafElements(m, o);
      if (!items) return items === null ? SLOW : 0;
      const drop = (): void => {
        for (const x of items) m.decref(x);
      };
      let total = start === 0 ? 0 : m.type[start] === T.int ? m.value(start) : NaN;
      if (items.every((x) => m.type[x] === T.int || m.type[x] === T.bool) && total === total) {
        for (const x of items) total = addInt(total, m.value(x));
        drop();
        return m.integer(total);
      }
      drop();
      return SLOW;
    },
    '_sum',
  );
  fn('any', 'iterable', (_, b) => anyAll(m, arg(b, 0), true), '_any');
  fn('all', 'iterable', (_, b) => anyAll(m, arg(b, 0), false), '_all');
  fn('min', '...', (_, b, n, kw) => minMax(m, b, n, kw, 'min'));
  fn('max', '...', (_, b, n, kw) => minMax(m, b, n, kw, 'max'));
  fn('sorted', '...', (_, b, n, kw) => {
    let key = NONE;
    let reverse = FALSE;
    for (const [k, v] of keywords(m, b, n, kw)) {
      if (k === 'key') key = v;
      else if (k === 'reverse') reverse = v;
      else return m.typeError(`sort() got an unexpected keyword argument '${k}'`);
      n--;
    }
    if (n !== 1)
      return m.typeError(n === 0 ? 'sorted expected 1 argument, got 0' : `sorted expected 1 argument, got ${n}`);
    const items = key === NONE && plainLength(m, arg(b, 0)) ? leafElements(m, arg(b, 0)) : null;
    if (items === undefined) return 0;
    if (items !== null) {
      const l = m.list([]);
      extendFrom(m, l, arg(b, 0), items);
      const r = sortLeaf(m, l, truth(m, reverse) === TRUE);
      if (r === 1) return l;
      m.decref(l);
      if (m.exc) return 0;
    }
    return callPrelude(m, '_sorted', [arg(b, 0), key, reverse]);
  });
  fn('vars', 'obj?', (_, b) => {
    const o = arg(b, 0);
    if (o === 0) return m.localsDict();
    if (m.kind[o] === K.type) return m.record(T.mappingproxy, [m.incref(m.field(o, 0))]);
    if (m.type[o] === T.module) return m.incref(m.field(o, 0));
    if (m.ext[o] === 0 || !m.typeInfo(m.type[o]!).hasDict)
      return m.typeError('vars() argument must have __dict__ attribute');
    return m.incref(instanceDict(m, o));
  });
  fn('locals', '', () => m.localsDict());
  fn('globals', '', () => m.incref(m.programFrameOrLibrary().globals));
  fn('dir', 'obj?', (_, b) => {
    const o = arg(b, 0);
    if (o === 0) return callPrelude(m, '_dir_here', []);
    return callPrelude(m, '_dir', [o]);
  });
  void (0 as unknown as RangeValue);
}
export function hasLone(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0xd800 && c < 0xdc00) {
      const d = text.charCodeAt(i + 1);
      if (!(d >= 0xdc00 && d < 0xe000)) return true;
      i++;
    } else if (c >= 0xdc00 && c < 0xe000) return true;
  }
  return false;
}
/** None for a store that is done. */
export function done(m: Vm, r: number): number {
  if (r === 0) return 0;
  if (r === PENDING) {
    return PENDING;
  }
  if (r > 1) m.decref(r);
  return m.none();
}
export function isInstance(m: Vm, o: number, c: number): number {
  if (m.kind[c] === K.type) {
    if (m.type[o] === c) return 1;
    const meta = m.type[c]!;
    if (meta !== T.type && m.type[lookup(m, meta, m.name('__instancecheck__'))] === T.function) return SLOW;
    if (m.isSubtype(m.type[o]!, c)) return 1;
    if (
      m.type[o] === T.ProxyType ||
      (m.typeInfo(m.type[o]!).heap && lookup(m, m.type[o]!, m.id['__class__']!) !== m.extra['object.__class__'])
    )
      return SLOW;
    return -5;
  }
  if (m.kind[c] === K.tuple) {
    for (const x of m.cellsOf(c)) {
      const r = isInstance(m, o, x);
      if (r === 1 || r === 0 || r === SLOW) return r;
    }
    return -5;
  }
  if (m.type[c] === T.UnionType || m.typeInfo(m.type[c]!).heap) return SLOW;
  return m.typeError('isinstance() arg 2 must be a type, a tuple of types, or a union');
}
function isSubclass(m: Vm, c: number, b: number): number {
  if (m.kind[b] === K.type) {
    const meta = m.type[b]!;
    if (meta !== T.type && m.type[lookup(m, meta, m.name('__subclasscheck__'))] === T.function) return SLOW;
    return m.isSubtype(c, b) ? 1 : -5;
  }
  if (m.kind[b] === K.tuple) {
    for (const x of m.cellsOf(b)) {
      const r = isSubclass(m, c, x);
      if (r === 1 || r === 0 || r === SLOW) return r;
    }
    return -5;
  }
  if (m.type[b] === T.UnionType || m.typeInfo(m.type[b]!).heap) return SLOW;
  return m.typeError('issubclass() arg 2 must be a class, a tuple of classes, or a union');
}
function anyAll(m: Vm, o: number, any: boolean): number {
  if (m.kind[o] !== K.list && m.kind[o] !== K.tuple && m.kind[o] !== K.set && m.kind[o] !== K.dict) return SLOW;
  const items = leafElements(m, o);
  if (!items) return items === null ? SLOW : 0;
  let r = !any;
  let slow = false;
  for (const x of items) {
    if (
      m.typeInfo(m.type[x]!).heap &&
      (lookup(m, m.type[x]!, m.id['__bool__']!) !== 0 || lookup(m, m.type[x]!, m.id['__len__']!) !== 0)
    ) {
      slow = true;
      break;
    }
    if ((truth(m, x) === TRUE) === any) {
      r = any;
      break;
    }
  }
  for (const x of items) m.decref(x);
  return slow ? SLOW : m.bool(r);
}
function minMax(m: Vm, b: number, n0: number, kw: number, name: 'min' | 'max'): number {
  let n = n0;
  let key = NONE;
  let dflt = 0;
  for (const [k, v] of keywords(m, b, n, kw)) {
    if (k === 'key') key = v;
    else if (k === 'default') dflt = v;
    else return m.typeError(`${name}() got an unexpected keyword argument '${k}'`);
    n--;
  }
  if (n === 0) return m.typeError(`${name} expected at least 1 argument, got 0`);
  if (n > 1 && dflt !== 0)
    return m.typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  let items: number[] | null | undefined = null;
  if (key === NONE) {
    if (n === 1) {
      const o = m.stk[b]!;
      items = m.kind[o] === K.generator || m.kind[o] === K.record ? null : leafElements(m, o);
      if (items === undefined) return 0;
    } else items = Array.from(m.stk.subarray(b, b + n)).map((s) => m.incref(s));
  }
  if (items && items.length > 0) {
    let best = items[0]!;
    let ok = true;
    for (let i = 1; i < items.length && ok; i++) {
      const r = m.leaf ? richLeaf(m, items[i]!, best, name === 'min' ? 0 : 4, 0) : SLOW;
      if (r === 1) best = items[i]!;
      else if (r !== 0) ok = false;
    }
    if (ok) m.incref(best);
    for (const x of items) m.decref(x);
    if (ok) return best;
    if (m.exc) return 0;
  } else if (items) {
    if (dflt !== 0) return m.incref(dflt);
    return m.valueError(`${name}() iterable argument is empty`);
  }
  const src = n === 1 ? m.incref(m.stk[b]!) : m.tuple(Array.from(m.stk.subarray(b, b + n)).map((s) => m.incref(s)));
  const r = callPrelude(m, `_${name}`, [src, key, dflt === 0 ? m.extra['missing']! : dflt]);
  m.decref(src);
  return r;
}

/** Sorts a list whose elements all compare as leaves: 1 done, SLOW. */
export function sortLeaf(m: Vm, l: number, reverse: boolean): number {
  if (!m.leaf) return SLOW;
  const cells = m.cellsOf(l);
  if (cells.length < 2) return 1;
  const t = m.type[cells[0]!]!;
  let compare: (x: number, y: number) => number;
  const allNum = cells.every((x) => (m.type[x] === T.int || m.type[x] === T.float) && m.num[x] === m.num[x]);
  if (allNum) compare = (x, y) => m.num[x]! - m.num[y]!;
  else {
    if (
      !cells.every((x) => m.type[x] === t) ||
      (t !== T.str && t !== T.tuple && t !== T.int && t !== T.list && t !== T.bytes)
    )
      return SLOW;
    if ((t === T.tuple || t === T.list) && !sortable(m, cells)) return SLOW;
    compare = (x, y) => (richLeaf(m, x, y, 0, 0) === 1 ? -1 : richLeaf(m, y, x, 0, 0) === 1 ? 1 : 0);
  }
  if (reverse) cells.reverse();
  cells.sort(compare);
  if (reverse) cells.reverse();
  const at = m.a[l]!;
  if (m.touched !== null) m.touched.add(l);
  for (let i = 0; i < cells.length; i++) m.mem[at + i] = cells[i]!;
  return 1;
}
/** Whether tuples or lists compare without user code or errors: the same plain types position by position. */
function sortable(m: Vm, cells: readonly number[]): boolean {
  const shape = (s: number, depth: number): string => {
    const t = m.type[s]!;
    if (t === T.int || t === T.bool) return 'n';
    if (t === T.float) return m.num[s] === m.num[s] ? 'n' : '?';
    if (t === T.str) return 's';
    if (t === T.bytes) return 'b';
    if ((t === T.tuple || t === T.list) && depth < 5)
      return `${t === T.tuple ? '(' : '['}${m
        .cellsOf(s)
        .map((x) => shape(x, depth + 1))
        .join('')})`;
    return '?';
  };
  const first = shape(cells[0]!, 0);
  return !first.includes('?') && cells.every((x) => shape(x, 0) === first);
}
/** print() to an object: one `write` a piece, as the real one; a stream of the library takes all at once. */
function printInto(m: Vm, b: number, nargs: number, file: number, text: string, sep: string, end: string): number {
  const whole = m.typeInfo(m.type[file]!).immutable === true;
  const held = whole
    ? [m.str(text)]
    : [m.tuple(Array.from(m.stk.subarray(b, b + nargs)).map((s) => m.incref(s))), m.str(sep), m.str(end)];
  const w = whole
    ? callPrelude(m, '_print_to', [file, held[0]!])
    : callPrelude(m, '_print', [held[0]!, held[1]!, held[2]!, file]);
  for (const s of held) m.decref(s);
  return w;
}
