// Methods of str (Objects/unicodeobject.c) and the constructors of str, int, float, complex and bool.
import { K, NONE, T, TRUE } from '../memory/kinds.ts';
import { PENDING, SLOW, type Vm } from '../execute/vm.ts';
import { callPrelude, keywords } from '../execute/call.ts';
import { leafElements, toStr, truth } from '../execute/rare.ts';
import { bytesOf, complexOf } from '../values/compare.ts';
import { newDict, setStr } from '../values/dict.ts';
import { newComplex, toDouble } from '../values/number.ts';
import { chars, isWide, reprText, reprBytes, strLen, substring } from '../values/text.ts';
import { lookup } from '../values/type.ts';
import * as uni from '../../text/python.ts';
import { pointsOf } from '../../text/codepoints.ts';
import { parseDouble } from '../../numbers/parse.ts';
import { bitCountInt, bitLengthInt, canonical } from '../../numbers/int.ts';
import { pythonHex } from '../../numbers/pythonfloat.ts';
import { asType } from './containers.ts';
import { decodeText, encodeText } from './codecs.ts';
import { classMethod, getset, method, staticMethod } from './define.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;

/** Whitespace as str.strip and str.split see it. */
const isSpace = (c: string): boolean => uni.isSpace(c.codePointAt(0)!);

export function defineStrings(m: Vm): void {
  const text = (b: number, i: number): string => m.text(A(m, b, i));
  const need = (b: number, i: number, what: string): boolean => {
    if (m.kind[A(m, b, i)] === K.str) return true;
    m.typeError(what.replace('%', m.typeName(A(m, b, i))));
    return false;
  };
  staticMethod(m, 'str', '__new__', '@cls object? encoding? errors?', (_, b) => {
    const [t, o, enc, err] = [A(m, b, 0), A(m, b, 1), A(m, b, 2), A(m, b, 3)];
    let r: number;
    if (o === 0) r = m.str('');
    else if (enc !== 0 || err !== 0) {
      if (m.kind[o] === K.str) return m.typeError('decoding str is not supported');
      if (m.kind[o] !== K.bytes && m.kind[o] !== K.bytearray)
        return m.typeError(`decoding to str: need a bytes-like object, ${m.typeName(o)} found`);
      r = decodeText(m, bytesOf(m, o), o, enc === 0 ? 'utf-8' : m.text(enc), err === 0 ? 'strict' : m.text(err));
    } else {
      r = toStr(m, o);
      if (r === PENDING && t !== T.str) m.refuse('str subclass of an object with its own __str__');
    }
    if (r <= 0 || t === T.str) return r;
    const s = m.alloc(K.str, T.str);
    m.payload[s] = m.text(r);
    m.decref(r);
    return asType(m, s, t);
  });
  const make = (name: string, f: (s: string) => string): void =>
    method(m, 'str', name, '', (_, b) => m.str(f(text(b, 0))));
  make('upper', uni.upper);
  make('lower', uni.lower);
  make('casefold', uni.casefold);
  make('title', uni.title);
  make('capitalize', uni.capitalize);
  make('swapcase', uni.swapcase);
  const test = (name: string, f: (points: number[]) => boolean, empty = false): void =>
    method(m, 'str', name, '', (_, b) => {
      const s = text(b, 0);
      return m.bool(s === '' ? empty : f(pointsOf(s)));
    });
  test('isalpha', (p) => p.every(uni.isAlpha));
  test('isdigit', (p) => p.every(uni.isDigit));
  test('isdecimal', (p) => p.every(uni.isDecimal));
  test('isnumeric', (p) => p.every(uni.isNumeric));
  test('isalnum', (p) => p.every((x) => uni.isAlpha(x) || uni.isDecimal(x) || uni.isDigit(x) || uni.isNumeric(x)));
  test('isspace', (p) => p.every(uni.isSpace));
  test('isprintable', (p) => p.every(uni.isPrintable), true);
  test('isascii', (p) => p.every((x) => x < 128), true);
  test('isidentifier', (p) => uni.isIdentifierStart(p[0]!) && p.every(uni.isIdentifierPart));
  test('isupper', (p) => p.some((x) => uni.isUpper(x)) && !p.some((x) => uni.isLower(x) || uni.isTitle(x)));
  test('islower', (p) => p.some((x) => uni.isLower(x)) && !p.some((x) => uni.isUpper(x) || uni.isTitle(x)));
  test('istitle', (p) => {
    let cased = false;
    let prev = false;
    for (const x of p) {
      if (uni.isUpper(x) || uni.isTitle(x)) {
        if (prev) return false;
        prev = true;
        cased = true;
      } else if (uni.isLower(x)) {
        if (!prev) return false;
        prev = true;
        cased = true;
      } else prev = false;
    }
    return cased;
  });
  method(
    m,
    'str',
    'join',
    'iterable',
    (_, b) => {
      const it = A(m, b, 1);
      const items = leafElements(m, it);
      if (items === null) return SLOW;
      if (items === undefined) {
        if (m.isSubtype(m.type[m.exc]!, T.TypeError)) {
          m.decref(m.exc);
          m.exc = 0;
          return m.typeError('can only join an iterable');
        }
        return 0;
      }
      let bad = -1;
      let total = 0;
      items.forEach((x, i) => {
        if (m.kind[x] !== K.str) bad = bad < 0 ? i : bad;
        else total += m.text(x).length + text(b, 0).length;
      });
      m.room(total * 2);
      const r =
        bad >= 0
          ? m.typeError(`sequence item ${bad}: expected str instance, ${m.typeName(items[bad]!)} found`)
          : items.length === 1 && m.type[items[0]!] === T.str
            ? m.incref(items[0]!)
            : m.str(items.map((x) => m.text(x)).join(text(b, 0)));
      for (const x of items) m.decref(x);
      return r;
    },
    '_str_join',
  );
  for (const [name, left, right] of [
    ['strip', true, true],
    ['lstrip', true, false],
    ['rstrip', false, true],
  ] as const) {
    method(m, 'str', name, 'chars?', (_, b) => {
      const set = A(m, b, 1);
      if (set !== 0 && set !== NONE && m.kind[set] !== K.str) return m.typeError(`${name} arg must be None or str`);
      const drop =
        set === 0 || set === NONE
          ? isSpace
          : (
              (cs) =>
              (c: string): boolean =>
                cs.has(c)
            )(new Set(chars(m, set)));
      const c = chars(m, A(m, b, 0));
      let i = 0;
      let j = c.length;
      if (left) while (i < j && drop(c[i]!)) i++;
      if (right) while (j > i && drop(c[j - 1]!)) j--;
      if (i === 0 && j === c.length && m.type[A(m, b, 0)] === T.str) return m.incref(A(m, b, 0));
      return m.str(c.slice(i, j).join(''));
    });
  }
  const splits = (name: 'split' | 'rsplit'): void =>
    method(m, 'str', name, '@sep? maxsplit?', (_, b) => {
      const sep = A(m, b, 1);
      const mx = A(m, b, 2);
      if (mx !== 0 && m.kind[mx] !== K.int)
        return m.typeError(`'${m.typeName(mx)}' object cannot be interpreted as an integer`);
      let max = mx === 0 ? -1 : m.num[mx]!;
      if (max < 0) max = Infinity;
      if (sep !== 0 && sep !== NONE && m.kind[sep] !== K.str)
        return m.typeError(`must be str or None, not ${m.typeName(sep)}`);
      const s = text(b, 0);
      let parts: string[];
      if (sep === 0 || sep === NONE) parts = splitSpace(chars(m, A(m, b, 0)), max, name === 'rsplit');
      else {
        const x = m.text(sep);
        if (x === '') return m.valueError('empty separator');
        parts = s.split(x);
        if (parts.length - 1 > max) {
          if (name === 'split') parts = [...parts.slice(0, max), parts.slice(max).join(x)];
          else parts = [parts.slice(0, parts.length - max).join(x), ...parts.slice(parts.length - max)];
        }
      }
      // PREALLOC_SIZE of Objects/unicodeobject.c: at most 12, then as append grows.
      const n = strLen(m, A(m, b, 0));
      const most =
        max !== Infinity
          ? max
          : sep === 0 || sep === NONE
            ? Math.trunc((n - 1) / 2) + 1
            : Math.trunc(n / strLen(m, sep)) + 1;
      const whole = max === Infinity && sep !== 0 && sep !== NONE && n < strLen(m, sep);
      const reserved = whole ? 1 : most >= 12 ? 12 : most + 1;
      const items = parts.map((p) => m.str(p));
      const l = m.listWithRoom(items.slice(0, reserved), reserved);
      for (const x of items.slice(reserved)) m.listAppend(l, x);
      return l;
    });
  splits('split');
  splits('rsplit');
  method(m, 'str', 'splitlines', '@keepends?', (_, b) =>
    m.list(splitLines(text(b, 0), A(m, b, 1) !== 0 && truth(m, A(m, b, 1)) === TRUE).map((x) => m.str(x))),
  );
  for (const name of ['partition', 'rpartition'] as const) {
    method(m, 'str', name, 'sep', (_, b) => {
      if (!need(b, 1, 'must be str, not %')) return 0;
      const s = text(b, 0);
      const x = text(b, 1);
      if (x === '') return m.valueError('empty separator');
      const i = name === 'partition' ? s.indexOf(x) : s.lastIndexOf(x);
      if (i < 0)
        return m.tuple(name === 'partition' ? [m.str(s), m.str(''), m.str('')] : [m.str(''), m.str(''), m.str(s)]);
      return m.tuple([m.str(s.slice(0, i)), m.str(x), m.str(s.slice(i + x.length))]);
    });
  }
  /** Slice of the subject for find and its kin, in code points. */
  const window = (b: number): { points: string; from: number; ok: boolean } => {
    const n = strLen(m, A(m, b, 0));
    const bound = (i: number, d: number): number | null => {
      const v = A(m, b, i);
      if (v === 0 || v === NONE) return d;
      if (m.kind[v] !== K.int) {
        m.typeError('slice indices must be integers or None or have an __index__ method');
        return null;
      }
      let x = Number(m.value(v));
      if (x < 0) x = Math.max(0, x + n);
      return x;
    };
    const from = bound(2, 0);
    const to = from === null ? null : bound(3, n);
    if (from === null || to === null) return { points: '', from: -1, ok: false };
    if (from > n) return { points: '\ud800none', from: -2, ok: true };
    return {
      points: from === 0 && to >= n ? text(b, 0) : substring(m, A(m, b, 0), from, Math.max(from, Math.min(to, n))),
      from,
      ok: true,
    };
  };
  const offset = (s: string, i: number): number => pointsOf(s.slice(0, i)).length;
  for (const name of ['find', 'rfind', 'index', 'rindex'] as const) {
    method(m, 'str', name, 'sub start? end?', (_, b) => {
      if (!need(b, 1, name.endsWith('find') ? 'must be str, not %' : 'must be str, not %')) return 0;
      const w = window(b);
      if (!w.ok) return 0;
      const i = w.from === -2 ? -1 : name[0] === 'r' ? w.points.lastIndexOf(text(b, 1)) : w.points.indexOf(text(b, 1));
      if (i < 0) return name.endsWith('index') ? m.valueError('substring not found') : m.int(-1);
      return m.int(w.from + (isWide(m, A(m, b, 0)) ? offset(w.points, i) : i));
    });
  }
  method(m, 'str', 'count', 'sub start? end?', (_, b) => {
    if (!need(b, 1, 'must be str, not %')) return 0;
    const w = window(b);
    if (!w.ok) return 0;
    if (w.from === -2) return m.int(0);
    if (text(b, 1) === '') return m.int(pointsOf(w.points).length + 1);
    return m.int(w.points.split(text(b, 1)).length - 1);
  });
  for (const name of ['startswith', 'endswith'] as const) {
    method(m, 'str', name, 'prefix start? end?', (_, b) => {
      const p = A(m, b, 1);
      const list = m.kind[p] === K.tuple ? m.cellsOf(p) : [p];
      for (const x of list) {
        if (m.kind[x] === K.str) continue;
        return m.kind[p] === K.tuple
          ? m.typeError(`tuple for ${name} must only contain str, not ${m.typeName(x)}`)
          : m.typeError(`${name} first arg must be str or a tuple of str, not ${m.typeName(p)}`);
      }
      const w = window(b);
      if (!w.ok) return 0;
      if (w.from === -2) return m.bool(false);
      return m.bool(
        list.some((x) => (name === 'startswith' ? w.points.startsWith(m.text(x)) : w.points.endsWith(m.text(x)))),
      );
    });
  }
  method(m, 'str', 'replace', '@old new / count#?', (_, b) => {
    if (
      !need(b, 1, 'replace() argument 1 must be str, not %') ||
      !need(b, 2, 'replace() argument 2 must be str, not %')
    )
      return 0;
    const s = text(b, 0);
    const c = A(m, b, 3);
    let n = c === 0 ? -1 : Number(m.value(c));
    if (n < 0) n = Infinity;
    const old = text(b, 1);
    const parts = old === '' ? ['', ...chars(m, A(m, b, 0)), ''] : s.split(old);
    if (old === '') parts.pop();
    const fresh = text(b, 2);
    if (old === '') {
      const cs = chars(m, A(m, b, 0));
      let out = '';
      for (let i = 0; i <= cs.length; i++) out += (i < n ? fresh : '') + (cs[i] ?? '');
      return m.str(out);
    }
    if (parts.length === 1) return m.type[A(m, b, 0)] === T.str ? m.incref(A(m, b, 0)) : m.str(s);
    m.room((s.length + parts.length * fresh.length) * 2);
    if (parts.length - 1 <= n) return m.str(parts.join(fresh));
    return m.str(
      `${parts.slice(0, n + 1).join(fresh)}${n + 1 < parts.length ? old : ''}${parts.slice(n + 1).join(old)}`,
    );
  });
  method(m, 'str', 'removeprefix', 'prefix', (_, b) => {
    if (!need(b, 1, 'removeprefix() argument must be str, not %')) return 0;
    return m.str(text(b, 0).startsWith(text(b, 1)) ? text(b, 0).slice(text(b, 1).length) : text(b, 0));
  });
  method(m, 'str', 'removesuffix', 'suffix', (_, b) => {
    if (!need(b, 1, 'removesuffix() argument must be str, not %')) return 0;
    const x = text(b, 1);
    return m.str(x !== '' && text(b, 0).endsWith(x) ? text(b, 0).slice(0, -x.length) : text(b, 0));
  });
  for (const name of ['ljust', 'rjust', 'center'] as const) {
    method(m, 'str', name, 'width fillchar?', (_, b) => {
      const w = A(m, b, 1);
      if (m.kind[w] !== K.int) return m.typeError(`'${m.typeName(w)}' object cannot be interpreted as an integer`);
      let fill = ' ';
      if (A(m, b, 2) !== 0) {
        if (m.kind[A(m, b, 2)] !== K.str)
          return m.typeError(`The fill character must be a unicode character, not ${m.typeName(A(m, b, 2))}`);
        if (strLen(m, A(m, b, 2)) !== 1) return m.typeError('The fill character must be exactly one character long');
        fill = text(b, 2);
      }
      const width = Number(m.value(w));
      const n = strLen(m, A(m, b, 0));
      m.room(width * 2);
      const k = width - n;
      if (k <= 0) return m.type[A(m, b, 0)] === T.str ? m.incref(A(m, b, 0)) : m.str(text(b, 0));
      if (name === 'ljust') return m.str(text(b, 0) + fill.repeat(k));
      if (name === 'rjust') return m.str(fill.repeat(k) + text(b, 0));
      const left = (k >> 1) + (k & width & 1);
      return m.str(fill.repeat(left) + text(b, 0) + fill.repeat(k - left));
    });
  }
  method(m, 'str', 'zfill', 'width', (_, b) => {
    if (m.kind[A(m, b, 1)] !== K.int)
      return m.typeError(`'${m.typeName(A(m, b, 1))}' object cannot be interpreted as an integer`);
    const s = text(b, 0);
    const k = Number(m.value(A(m, b, 1))) - strLen(m, A(m, b, 0));
    if (k <= 0) return m.str(s);
    m.room(k);
    const sign = s[0] === '+' || s[0] === '-' ? s[0] : '';
    return m.str(sign + '0'.repeat(k) + s.slice(sign.length));
  });
  method(m, 'str', 'expandtabs', '@tabsize#?', (_, b) => {
    const size = A(m, b, 1) === 0 ? 8 : Number(m.value(A(m, b, 1)));
    let col = 0;
    let out = '';
    for (const c of chars(m, A(m, b, 0))) {
      if (c === '\t') {
        if (size > 0) {
          const k = size - (col % size);
          out += ' '.repeat(k);
          col += k;
        }
      } else {
        out += c;
        col = c === '\n' || c === '\r' ? 0 : col + 1;
      }
    }
    return m.str(out);
  });
  method(m, 'str', 'encode', '@encoding? errors?', (_, b) =>
    encodeText(m, A(m, b, 0), A(m, b, 1) === 0 ? 'utf-8' : text(b, 1), A(m, b, 2) === 0 ? 'strict' : text(b, 2)),
  );
  method(m, 'str', 'format', '...', (_, b, n, kw) => {
    const k = kw ? m.b[kw]! : 0;
    const args = m.tuple(Array.from(m.stk.subarray(b + 1, b + n - k)).map((s) => m.incref(s)));
    const d = newDict(m);
    for (const [key, v] of keywords(m, b, n, kw)) setStr(m, d, m.intern(key), m.incref(v));
    const r = callPrelude(m, '_str_format', [A(m, b, 0), args, d]);
    m.decref(args);
    m.decref(d);
    return r;
  });
  method(m, 'str', 'format_map', 'mapping', (_, b) => {
    const e = m.tuple([]);
    const r = callPrelude(m, '_str_format', [A(m, b, 0), e, A(m, b, 1)]);
    m.decref(e);
    return r;
  });
  method(m, 'str', 'translate', 'table', (_, b) => callPrelude(m, '_str_translate', [A(m, b, 0), A(m, b, 1)]));
  staticMethod(m, 'str', 'maketrans', '...', (_, b, n) =>
    callPrelude(m, '_str_maketrans', [m.tupleKeep(Array.from(m.stk.subarray(b, b + n)))]),
  );
  method(m, 'str', '__getnewargs__', '', (_, b) => m.tuple([m.str(text(b, 0))]));

  // ----- int -----
  staticMethod(m, 'int', '__new__', '...', (_, b, n, kw) => {
    const t = A(m, b, 0);
    let pos = n;
    let base = 0;
    for (const [k, v] of keywords(m, b, n, kw)) {
      if (k !== 'base') return m.typeError(`int() got an unexpected keyword argument '${k}'`);
      base = v;
      pos--;
    }
    if (pos > 3) return m.typeError(`int expected at most 2 arguments, got ${pos - 1}`);
    if (pos === 3) base = A(m, b, 2);
    let r: number;
    if (pos === 1) {
      if (base !== 0) return m.typeError('int() missing string argument');
      r = m.int(0);
    } else r = toInt(m, A(m, b, 1), base);
    if (r <= 0) {
      if (r === PENDING && t !== T.int) m.refuse('int subclass of an object with its own __int__');
      return r;
    }
    if (t === T.int) return r;
    const s = m.alloc(K.int, T.int);
    m.num[s] = m.num[r]!;
    m.payload[s] = m.payload[r];
    m.decref(r);
    return asType(m, s, t);
  });
  staticMethod(m, 'bool', '__new__', 'cls x?', (_, b) => {
    if (A(m, b, 1) === 0) return m.bool(false);
    const r = truth(m, A(m, b, 1));
    return r > 0 ? m.incref(r) : r;
  });
  method(m, 'int', 'bit_length', '', (_, b) => m.int(bitLengthInt(m.value(A(m, b, 0)))));
  method(m, 'int', 'bit_count', '', (_, b) => m.int(bitCountInt(m.value(A(m, b, 0)))));
  method(m, 'int', 'conjugate', '', (_, b) => m.integer(m.value(A(m, b, 0))));
  method(m, 'int', 'is_integer', '', () => m.bool(true));
  method(m, 'int', 'as_integer_ratio', '', (_, b) => m.tuple([m.integer(m.value(A(m, b, 0))), m.int(1)]));
  for (const [n, one] of [
    ['real', false],
    ['imag', false],
    ['numerator', false],
    ['denominator', true],
  ] as const)
    getset(m, 'int', n, (_, b) => (one ? m.int(1) : n === 'imag' ? m.int(0) : m.integer(m.value(A(m, b, 0)))));
  method(m, 'int', 'to_bytes', '@length#? byteorder? * signed?', (_, b) => {
    const len = A(m, b, 1) === 0 ? 1 : Number(m.value(A(m, b, 1)));
    const order = A(m, b, 2) === 0 ? 'big' : text(b, 2);
    const signed = A(m, b, 3) !== 0 && truth(m, A(m, b, 3)) === TRUE;
    if (order !== 'big' && order !== 'little') return m.valueError("byteorder must be either 'little' or 'big'");
    if (len < 0) return m.valueError('length argument must be non-negative');
    let v = BigInt(m.value(A(m, b, 0)));
    if (v < 0n && !signed) return m.overflow("can't convert negative int to unsigned");
    const bits = BigInt(8 * len);
    if (signed ? v < -(1n << bits) / 2n || v >= (1n << bits) / 2n + (len === 0 ? 1n : 0n) : v >= 1n << bits)
      return m.overflow('int too big to convert');
    v = BigInt.asUintN(8 * len, v);
    const out = new Uint8Array(len);
    for (let i = len - 1; i >= 0; i--) {
      out[i] = Number(v & 255n);
      v >>= 8n;
    }
    if (order === 'little') out.reverse();
    return m.bytesObject(out);
  });
  classMethod(m, 'int', 'from_bytes', '@bytes byteorder? * signed?', (_, b) => {
    const x = A(m, b, 1);
    let bytes: number[];
    if (m.kind[x] === K.bytes || m.kind[x] === K.bytearray) bytes = Array.from(bytesOf(m, x));
    else {
      const items = leafElements(m, x);
      if (!items) return m.typeError(`cannot convert '${m.typeName(x)}' object to bytes`);
      bytes = items.map((s) => m.num[s]!);
      for (const s of items) m.decref(s);
    }
    const order = A(m, b, 2) === 0 ? 'big' : text(b, 2);
    if (order === 'little') bytes.reverse();
    let v = 0n;
    for (const y of bytes) v = (v << 8n) | BigInt(y);
    if (A(m, b, 3) !== 0 && truth(m, A(m, b, 3)) === TRUE) v = BigInt.asIntN(8 * bytes.length, v);
    return m.bigint(v);
  });
  // ----- float -----
  staticMethod(m, 'float', '__new__', 'cls x?', (_, b) => {
    const t = A(m, b, 0);
    const r = A(m, b, 1) === 0 ? m.float(0) : toFloat(m, A(m, b, 1));
    if (r <= 0) {
      if (r === PENDING && t !== T.float) m.refuse('float subclass of an object with its own __float__');
      return r;
    }
    if (t === T.float) return r;
    const s = m.float(m.num[r]!);
    m.decref(r);
    return asType(m, s, t);
  });
  method(m, 'float', 'is_integer', '', (_, b) => m.bool(Number.isInteger(m.num[A(m, b, 0)]!)));
  method(m, 'float', 'conjugate', '', (_, b) => m.float(m.num[A(m, b, 0)]!));
  method(m, 'float', 'hex', '', (_, b) => m.str(pythonHex(m.num[A(m, b, 0)]!)));
  getset(m, 'float', 'real', (_, b) => m.float(m.num[A(m, b, 0)]!));
  getset(m, 'float', 'imag', () => m.float(0));
  method(m, 'float', 'as_integer_ratio', '', (_, b) => {
    const v = m.num[A(m, b, 0)]!;
    if (v !== v) return m.valueError('cannot convert NaN to integer ratio');
    if (!Number.isFinite(v)) return m.overflow('cannot convert Infinity to integer ratio');
    let x = v;
    let d = 1n;
    while (!Number.isInteger(x)) {
      x *= 2;
      d *= 2n;
    }
    return m.tuple([m.bigint(BigInt(x)), m.bigint(d)]);
  });
  // ----- complex -----
  staticMethod(m, 'complex', '__new__', '@cls real? imag?', (_, b) => {
    if (A(m, b, 0) !== T.complex) m.refuse('complex subclass');
    if (A(m, b, 1) !== 0 && m.kind[A(m, b, 1)] === K.str) {
      if (A(m, b, 2) !== 0) return m.typeError("complex() can't take second arg if first is a string");
      const z = parseComplex(m.text(A(m, b, 1)));
      return z === null ? m.valueError('complex() arg is a malformed string') : newComplex(m, z.re, z.im);
    }
    if (A(m, b, 2) !== 0 && m.kind[A(m, b, 2)] === K.str) return m.typeError("complex() second arg can't be a string");
    for (const i of [1, 2]) {
      const x = A(m, b, i);
      if (x === 0 || (complexOf(m, x) !== null && !m.typeInfo(m.type[x]!).heap)) continue;
      if (m.kind[x] === K.int) return m.overflow('int too large to convert to float');
      return callPrelude(m, '_complex_of', [A(m, b, 1) || m.extra['missing']!, A(m, b, 2) || m.extra['missing']!]);
    }
    const re = A(m, b, 1) === 0 ? { re: 0, im: 0 } : complexOf(m, A(m, b, 1));
    const im = A(m, b, 2) === 0 ? { re: 0, im: 0 } : complexOf(m, A(m, b, 2));
    if (!re)
      return m.typeError(`complex() first argument must be a string or a number, not '${m.typeName(A(m, b, 1))}'`);
    if (!im) return m.typeError(`complex() second argument must be a number, not '${m.typeName(A(m, b, 2))}'`);
    const whole = A(m, b, 1) !== 0 && m.kind[A(m, b, 1)] === K.complex;
    return newComplex(
      m,
      re.re - (A(m, b, 2) !== 0 && m.kind[A(m, b, 2)] === K.complex ? im.im : 0),
      whole ? re.im + im.re : im.re,
    );
  });
  getset(m, 'complex', 'real', (_, b) => m.float((m.payload[A(m, b, 0)] as { re: number }).re));
  getset(m, 'complex', 'imag', (_, b) => m.float((m.payload[A(m, b, 0)] as { im: number }).im));
  method(m, 'complex', 'conjugate', '', (_, b) => {
    const c = m.payload[A(m, b, 0)] as { re: number; im: number };
    return newComplex(m, c.re, -c.im);
  });
}
/** complex_from_string: `1+2j`, `j`, `(3-4j)`, with blanks around; null = malformed. */
function parseComplex(text: string): { re: number; im: number } | null {
  let s = asciiDigits(text);
  if (s.startsWith('(') && s.endsWith(')')) s = s.slice(1, -1).replace(/^[\s\x1c-\x1f]+|[\s\x1c-\x1f]+$/g, '');
  const n =
    '(?:(?:\\d+(?:_\\d+)*\\.?(?:\\d+(?:_\\d+)*)?|\\.\\d+(?:_\\d+)*)(?:[eE][+-]?\\d+(?:_\\d+)*)?|inf(?:inity)?|nan)';
  const whole = new RegExp(`^(?:([+-]?${n})(?:([+-]${n}?)[jJ])?|([+-]?${n}?)[jJ])$`, 'i').exec(s);
  if (!whole) return null;
  const num = (x: string | undefined): number => {
    if (x === undefined) return 0;
    if (x === '' || x === '+') return 1;
    if (x === '-') return -1;
    const t = x.replace(/_/g, '').replace(/^\+/, '');
    if (/inf/i.test(t)) return t[0] === '-' ? -Infinity : Infinity;
    if (/nan/i.test(t)) return NaN;
    return parseDouble(t) ?? NaN;
  };
  return whole[3] !== undefined ? { re: 0, im: num(whole[3]) } : { re: num(whole[1]), im: num(whole[2]) };
}
export function splitSpace(c: readonly string[], max: number, fromRight: boolean): string[] {
  const out: string[] = [];
  if (!fromRight) {
    let i = 0;
    for (;;) {
      while (i < c.length && isSpace(c[i]!)) i++;
      if (i >= c.length) return out;
      if (out.length >= max) {
        out.push(c.slice(i).join(''));
        return out;
      }
      let j = i;
      while (j < c.length && !isSpace(c[j]!)) j++;
      out.push(c.slice(i, j).join(''));
      i = j;
    }
  }
  let i = c.length;
  for (;;) {
    while (i > 0 && isSpace(c[i - 1]!)) i--;
    if (i <= 0) return out.reverse();
    if (out.length >= max) {
      out.push(c.slice(0, i).join(''));
      return out.reverse();
    }
    let j = i;
    while (j > 0 && !isSpace(c[j - 1]!)) j--;
    out.push(c.slice(j, i).join(''));
    i = j;
  }
}
export function splitLines(s: string, keep: boolean): string[] {
  const out: string[] = [];
  let from = 0;
  for (let i = 0; i < s.length;) {
    const c = s.charCodeAt(i);
    if (!uni.isLineBreak(c)) {
      i++;
      continue;
    }
    const end = c === 13 && s.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
    out.push(s.slice(from, keep ? end : i));
    from = end;
    i = end;
  }
  if (from < s.length) out.push(s.slice(from));
  return out;
}
/** Text as ASCII digits where it has decimal digits of other scripts; surrounding space removed. */
function asciiDigits(s: string): string {
  const c = pointsOf(s);
  let i = 0;
  let j = c.length;
  while (i < j && uni.isSpace(c[i]!)) i++;
  while (j > i && uni.isSpace(c[j - 1]!)) j--;
  return c
    .slice(i, j)
    .map((p) => (p < 128 ? String.fromCodePoint(p) : uni.isDecimal(p) ? String(uni.decimalValue(p)) : '?'))
    .join('');
}
export function toInt(m: Vm, x: number, base: number): number {
  if (base === 0) {
    const k = m.kind[x]!;
    const t = m.type[x]!;
    if (m.typeInfo(t).heap && (k === K.plain || m.type[lookup(m, t, m.id['__int__']!)] === T.function)) {
      if (
        lookup(m, t, m.id['__int__']!) !== 0 ||
        lookup(m, t, m.id['__index__']!) !== 0 ||
        lookup(m, t, m.name('__trunc__')) !== 0
      )
        return callPrelude(m, '_to_int', [x]);
    }
    if (k === K.int) return m.integer(m.value(x));
    if (k === K.float) {
      const v = m.num[x]!;
      if (v !== v) return m.valueError('cannot convert float NaN to integer');
      if (!Number.isFinite(v)) return m.overflow('cannot convert float infinity to integer');
      return m.bigint(BigInt(Math.trunc(v)));
    }
    if (t === T.memoryview) return callPrelude(m, '_int_of_buffer', [x]);
    if (k !== K.str && k !== K.bytes && k !== K.bytearray) {
      if (lookup(m, t, m.id['__int__']!) !== 0) return callPrelude(m, '_to_int', [x]);
      return m.typeError(
        `int() argument must be a string, a bytes-like object or a real number, not '${m.typeName(x)}'`,
      );
    }
  } else if (m.kind[x] !== K.str && m.kind[x] !== K.bytes && m.kind[x] !== K.bytearray)
    return m.typeError("int() can't convert non-string with explicit base");
  let radix = 10;
  if (base !== 0) {
    if (m.kind[base] !== K.int) return m.typeError(`'${m.typeName(base)}' object cannot be interpreted as an integer`);
    radix = m.num[base]!;
    if (radix !== 0 && (radix < 2 || radix > 36)) return m.valueError('int() base must be >= 2 and <= 36, or 0');
  }
  const isStr = m.kind[x] === K.str;
  const raw = isStr ? m.text(x) : String.fromCharCode(...bytesOf(m, x));
  const bad = (): number =>
    m.valueError(`invalid literal for int() with base ${radix}: ${isStr ? reprText(raw) : reprBytes(bytesOf(m, x))}`);
  const v = parseInteger(asciiDigits(raw), radix);
  if (v === null) return bad();
  if (typeof v === 'number')
    return m.valueError(
      `Exceeds the limit (4300 digits) for integer string conversion: value has ${v} digits; use sys.set_int_max_str_digits() to increase the limit`,
    );
  return m.integer(canonical(v));
}
/** null = not a number; a number = too many digits. */
function parseInteger(s: string, base: number): bigint | null | number {
  let t = s.replace(/[A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 32));
  let neg = false;
  if (t[0] === '-' || t[0] === '+') {
    neg = t[0] === '-';
    t = t.slice(1);
  }
  let radix = base;
  let prefixed = false;
  const p = t.slice(0, 2);
  if ((radix === 0 || radix === 16) && p === '0x') [radix, prefixed] = [16, true];
  else if ((radix === 0 || radix === 8) && p === '0o') [radix, prefixed] = [8, true];
  else if ((radix === 0 || radix === 2) && p === '0b') [radix, prefixed] = [2, true];
  if (prefixed) t = t.slice(2);
  if (prefixed && t[0] === '_') t = t.slice(1);
  if (!/^[0-9a-z]+(_[0-9a-z]+)*$/.test(t)) return null;
  t = t.replace(/_/g, '');
  if (radix === 0) {
    if (/^0+$/.test(t)) return 0n;
    if (t[0] === '0') return null;
    radix = 10;
  }
  for (const c of t) if (parseInt(c, 36) >= radix) return null;
  if (radix === 10) {
    if (t.length > 4300) return t.length;
    return neg ? -BigInt(t) : BigInt(t);
  }
  let v = 0n;
  if (radix === 2 || radix === 8 || radix === 16) v = BigInt((radix === 2 ? '0b' : radix === 8 ? '0o' : '0x') + t);
  else for (const c of t) v = v * BigInt(radix) + BigInt(parseInt(c, 36));
  return neg ? -v : v;
}
export function toFloat(m: Vm, x: number): number {
  const k = m.kind[x]!;
  const t = m.type[x]!;
  if (m.typeInfo(t).heap) {
    const f = lookup(m, t, m.id['__float__']!);
    if (m.type[f] === T.function || (k === K.plain && (f !== 0 || lookup(m, t, m.id['__index__']!) !== 0)))
      return callPrelude(m, '_to_float_user', [x]);
  }
  if (k === K.float) return t === T.float ? m.incref(x) : m.float(m.num[x]!);
  if (k === K.int) {
    const v = toDouble(m, x);
    return v === null ? 0 : m.float(v);
  }
  if (k !== K.str && k !== K.bytes && k !== K.bytearray)
    return lookup(m, t, m.id['__float__']!) !== 0
      ? callPrelude(m, '_to_float_user', [x])
      : m.typeError(`float() argument must be a string or a real number, not '${m.typeName(x)}'`);
  const raw = k === K.str ? m.text(x) : String.fromCharCode(...bytesOf(m, x));
  const s = asciiDigits(raw);
  const bad = (): number =>
    m.valueError(`could not convert string to float: ${k === K.str ? reprText(raw) : reprBytes(bytesOf(m, x))}`);
  if (/^[+-]?(inf|infinity)$/i.test(s)) return m.float(s[0] === '-' ? -Infinity : Infinity);
  if (/^[+-]?nan$/i.test(s)) return m.float(NaN);
  if (!/^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)([eE][+-]?\d+(_\d+)*)?$/.test(s)) return bad();
  const v = parseDouble(s.replace(/_/g, '').replace(/^\+/, ''));
  return v === undefined ? bad() : m.float(v);
}
