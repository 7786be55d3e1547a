// Methods of bytes and bytearray (Objects/bytes_methods.c, bytesobject.c, bytearrayobject.c).
import { viewBytes } from './memoryview.ts';
import { K, NONE, T, TRUE } from '../memory/kinds.ts';
import { SLOW, type Vm } from '../execute/vm.ts';
import { leafElements, truth } from '../execute/rare.ts';
import { bytesOf } from '../values/compare.ts';
import { hex } from '../values/text.ts';
import { asType } from './containers.ts';
import { decodeText, encodeText } from './codecs.ts';
import { classMethod, method, staticMethod } from './define.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;
const isB = (m: Vm, s: number): boolean => m.kind[s] === K.bytes || m.kind[s] === K.bytearray;
const space = (x: number): boolean => x === 32 || (x >= 9 && x <= 13);

/** What bytes() and bytearray() make of their arguments; null = raised, undefined = SLOW. */
function source(m: Vm, b: number, name: string): Uint8Array | null | undefined {
  const [x, enc, err] = [A(m, b, 1), A(m, b, 2), A(m, b, 3)];
  if (x === 0) return new Uint8Array(0);
  if (m.kind[x] === K.str) {
    if (enc === 0) {
      m.typeError('string argument without an encoding');
      return null;
    }
    const r = encodeText(m, x, m.text(enc), err === 0 ? 'strict' : m.text(err));
    if (r === 0) return null;
    const v = m.payload[r] as Uint8Array;
    m.decref(r);
    return v;
  }
  if (enc !== 0) {
    m.typeError('encoding without a string argument');
    return null;
  }
  if (isB(m, x)) return bytesOf(m, x);
  if (m.kind[x] === K.int) {
    const n = Number(m.value(x));
    if (n < 0) {
      m.valueError('negative count');
      return null;
    }
    m.room(n);
    return new Uint8Array(n);
  }
  if (m.type[x] === T.memoryview)
    return m.field(x, 0) === 0
      ? (m.valueError('operation forbidden on released memoryview object'), null)
      : viewBytes(m, x);
  if (m.typeInfo(m.type[x]!).heap && m.hasSpecial(x, '__bytes__')) return undefined;
  const items = leafElements(m, x);
  if (items === null) return undefined;
  if (items === undefined) {
    if (m.exc) m.decref(m.exc);
    m.exc = 0;
    m.typeError(`cannot convert '${m.typeName(x)}' object to ${name}`);
    return null;
  }
  const out = new Uint8Array(items.length);
  let bad = false;
  items.forEach((s, i) => {
    if (!bad) {
      if (m.kind[s] !== K.int) {
        m.typeError(`'${m.typeName(s)}' object cannot be interpreted as an integer`);
        bad = true;
      } else {
        const v = m.num[s]!;
        if (!(v >= 0 && v <= 255)) {
          m.valueError(name === 'bytes' ? 'bytes must be in range(0, 256)' : 'byte must be in range(0, 256)');
          bad = true;
        } else out[i] = v;
      }
    }
    m.decref(s);
  });
  return bad ? null : out;
}

export function defineBytes(m: Vm): void {
  staticMethod(
    m,
    'bytes',
    '__new__',
    '@cls source? encoding? errors?',
    (_, b) => {
      if (A(m, b, 0) === T.bytes && A(m, b, 1) !== 0 && m.type[A(m, b, 1)] === T.bytes && A(m, b, 2) === 0)
        return m.incref(A(m, b, 1));
      const v = source(m, b, 'bytes');
      if (v === undefined) return SLOW;
      if (v === null) return 0;
      if (A(m, b, 0) !== T.bytes) m.refuse('bytes subclass');
      return m.bytesObject(v);
    },
    '_bytes_new',
  );
  staticMethod(m, 'bytearray', '__new__', '...', (_, b) => asType(m, m.bytearray(new Uint8Array(0)), A(m, b, 0)));
  method(
    m,
    'bytearray',
    '__init__',
    '@source? encoding? errors?',
    (_, b) => {
      const v = source(m, b, 'bytearray');
      if (v === undefined) return SLOW;
      if (v === null) return 0;
      m.setBytearray(A(m, b, 0), v);
      return m.none();
    },
    '_bytearray_init',
  );
  for (const type of ['bytes', 'bytearray'] as const) {
    const out = (s: number, v: Uint8Array): number => (m.kind[s] === K.bytes ? m.bytesObject(v) : m.bytearray(v));
    const need = (s: number): Uint8Array | null => {
      if (isB(m, s)) return bytesOf(m, s);
      if (m.type[s] === T.memoryview && m.field(s, 0) !== 0) return viewBytes(m, s);
      m.typeError(`a bytes-like object is required, not '${m.typeName(s)}'`);
      return null;
    };
    const map = (name: string, f: (x: number, prev: number) => number): void =>
      method(m, type, name, '', (_, b) => {
        let prev = 32;
        return out(
          A(m, b, 0),
          bytesOf(m, A(m, b, 0)).map((x) => {
            const y = f(x, prev);
            prev = x;
            return y;
          }),
        );
      });
    const up = (x: number): number => (x >= 97 && x <= 122 ? x - 32 : x);
    const low = (x: number): number => (x >= 65 && x <= 90 ? x + 32 : x);
    const letter = (x: number): boolean => up(x) >= 65 && up(x) <= 90;
    const digit = (x: number): boolean => x >= 48 && x <= 57;
    map('upper', up);
    map('lower', low);
    map('swapcase', (x) => (up(x) === x ? low(x) : up(x)));
    map('title', (x, p) => (letter(p) ? low(x) : up(x)));
    method(m, type, 'capitalize', '', (_, b) =>
      out(
        A(m, b, 0),
        bytesOf(m, A(m, b, 0)).map((x, i) => (i === 0 ? up(x) : low(x))),
      ),
    );
    const test = (name: string, f: (x: number) => boolean, empty = false): void =>
      method(m, type, name, '', (_, b) => {
        const v = bytesOf(m, A(m, b, 0));
        return m.bool(v.length === 0 ? empty : v.every(f));
      });
    test('isalpha', letter);
    test('isdigit', digit);
    test('isalnum', (x) => letter(x) || digit(x));
    test('isspace', space);
    test('isascii', (x) => x < 128, true);
    method(m, type, 'isupper', '', (_, b) => {
      const v = bytesOf(m, A(m, b, 0));
      return m.bool(v.some(letter) && v.every((x) => !letter(x) || up(x) === x));
    });
    method(m, type, 'islower', '', (_, b) => {
      const v = bytesOf(m, A(m, b, 0));
      return m.bool(v.some(letter) && v.every((x) => !letter(x) || low(x) === x));
    });
    method(m, type, 'hex', '@sep? bytes_per_sep#?', (_, b) => {
      const v = Array.from(bytesOf(m, A(m, b, 0))).map((x) => hex(x, 2));
      if (A(m, b, 1) === 0) return m.str(v.join(''));
      const sep = m.kind[A(m, b, 1)] === K.str ? m.text(A(m, b, 1)) : String.fromCharCode(...bytesOf(m, A(m, b, 1)));
      if (sep.length !== 1) return m.valueError('sep must be length 1.');
      const n = A(m, b, 2) === 0 ? 1 : m.num[A(m, b, 2)]!;
      if (n === 0) return m.str(v.join(''));
      let text = '';
      v.forEach((x, i) => {
        const at = n > 0 ? (v.length - i) % n === 0 : i % -n === 0;
        text += (i > 0 && at ? sep : '') + x;
      });
      return m.str(text);
    });
    classMethod(m, type, 'fromhex', 'string', (_, b) => {
      if (m.kind[A(m, b, 1)] !== K.str)
        return m.typeError(`fromhex() argument must be str, not ${m.typeName(A(m, b, 1))}`);
      const t = m.text(A(m, b, 1));
      const v: number[] = [];
      let i = 0;
      for (;;) {
        while (i < t.length && space(t.charCodeAt(i))) i++;
        if (i >= t.length) break;
        for (const k of [0, 1]) {
          if (!/[0-9a-fA-F]/.test(t[i + k] ?? ''))
            return m.valueError(`non-hexadecimal number found in fromhex() arg at position ${i + k}`);
        }
        v.push(parseInt(t.slice(i, i + 2), 16));
        i += 2;
      }
      const u = Uint8Array.from(v);
      return type === 'bytes' ? m.bytesObject(u) : m.bytearray(u);
    });
    method(m, type, 'decode', '@encoding? errors?', (_, b) =>
      decodeText(
        m,
        bytesOf(m, A(m, b, 0)),
        A(m, b, 0),
        A(m, b, 1) === 0 ? 'utf-8' : m.text(A(m, b, 1)),
        A(m, b, 2) === 0 ? 'strict' : m.text(A(m, b, 2)),
      ),
    );
    for (const name of ['find', 'rfind', 'index', 'rindex', 'count'] as const) {
      method(m, type, name, 'sub start? end?', (_, b) => {
        const v = bytesOf(m, A(m, b, 0));
        const bound = (s: number, d: number): number => {
          if (s === 0 || s === NONE) return d;
          const x = Number(m.value(s));
          return x < 0 ? Math.max(0, x + v.length) : x;
        };
        const from = bound(A(m, b, 2), 0);
        const to = Math.min(v.length, bound(A(m, b, 3), v.length));
        let x: Uint8Array;
        if (m.kind[A(m, b, 1)] === K.int) {
          const y = m.byteValue(A(m, b, 1));
          if (y === null) return 0;
          x = Uint8Array.of(y);
        } else if (isB(m, A(m, b, 1))) x = bytesOf(m, A(m, b, 1));
        else return m.typeError(`argument should be integer or bytes-like object, not '${m.typeName(A(m, b, 1))}'`);
        if (name === 'count') {
          let n = 0;
          for (let i = from; (i = m.bytesFind(v, x, i, to)) >= 0; i += Math.max(1, x.length)) n++;
          return m.int(n);
        }
        let r = -1;
        if (name[0] === 'r') {
          for (let i = to - x.length; i >= from && r < 0; i--) if (m.bytesFind(v, x, i, i + x.length) === i) r = i;
        } else r = m.bytesFind(v, x, from, to);
        if (r < 0 && name.endsWith('index')) return m.valueError('subsection not found');
        return m.int(r);
      });
    }
    for (const name of ['startswith', 'endswith'] as const) {
      method(m, type, name, 'prefix start? end?', (_, b) => {
        if (A(m, b, 2) !== 0) m.refuse(`${type}.${name} with bounds`);
        const v = bytesOf(m, A(m, b, 0));
        const p = A(m, b, 1);
        const list = m.kind[p] === K.tuple ? m.cellsOf(p) : [p];
        for (const x of list)
          if (!isB(m, x))
            return m.typeError(`${name} first arg must be bytes or a tuple of bytes, not ${m.typeName(p)}`);
        return m.bool(
          list.some((x) => {
            const y = bytesOf(m, x);
            return (
              y.length <= v.length &&
              m.bytesFind(
                v,
                y,
                name === 'startswith' ? 0 : v.length - y.length,
                name === 'startswith' ? y.length : v.length,
              ) >= 0
            );
          }),
        );
      });
    }
    for (const [name, left, right] of [
      ['strip', true, true],
      ['lstrip', true, false],
      ['rstrip', false, true],
    ] as const) {
      method(m, type, name, 'bytes?', (_, b) => {
        const v = bytesOf(m, A(m, b, 0));
        const set = A(m, b, 1) === 0 || A(m, b, 1) === NONE ? null : need(A(m, b, 1));
        if (set === null && A(m, b, 1) !== 0 && A(m, b, 1) !== NONE) return 0;
        const drop = (x: number): boolean => (set === null ? space(x) : set.includes(x));
        let i = 0;
        let j = v.length;
        if (left) while (i < j && drop(v[i]!)) i++;
        if (right) while (j > i && drop(v[j - 1]!)) j--;
        if (i === 0 && j === v.length && m.type[A(m, b, 0)] === T.bytes) return m.incref(A(m, b, 0));
        return out(A(m, b, 0), v.slice(i, j));
      });
    }
    for (const name of ['split', 'rsplit'] as const) {
      method(m, type, name, '@sep? maxsplit#?', (_, b) => {
        const v = bytesOf(m, A(m, b, 0));
        let max = A(m, b, 2) === 0 ? -1 : m.num[A(m, b, 2)]!;
        if (max < 0) max = Infinity;
        const parts: Uint8Array[] = [];
        if (A(m, b, 1) === 0 || A(m, b, 1) === NONE) {
          if (name === 'rsplit' && max !== Infinity) m.refuse('bytes.rsplit');
          let i = 0;
          for (;;) {
            while (i < v.length && space(v[i]!)) i++;
            if (i >= v.length) break;
            if (parts.length >= max) {
              parts.push(v.slice(i));
              break;
            }
            let j = i;
            while (j < v.length && !space(v[j]!)) j++;
            parts.push(v.slice(i, j));
            i = j;
          }
        } else {
          const sep = need(A(m, b, 1));
          if (sep === null) return 0;
          if (sep.length === 0) return m.valueError('empty separator');
          const cuts: number[] = [];
          for (let i = 0; (i = m.bytesFind(v, sep, i, v.length)) >= 0; i += sep.length) cuts.push(i);
          const used =
            name === 'split'
              ? cuts.slice(0, max === Infinity ? undefined : max)
              : cuts.slice(max === Infinity ? 0 : Math.max(0, cuts.length - max));
          let from = 0;
          for (const c of used) {
            parts.push(v.slice(from, c));
            from = c + sep.length;
          }
          parts.push(v.slice(from));
        }
        return m.list(parts.map((p) => out(A(m, b, 0), p)));
      });
    }
    method(
      m,
      type,
      'join',
      'iterable',
      (_, b) => {
        const items = leafElements(m, A(m, b, 1));
        if (items === null) return SLOW;
        if (items === undefined) return 0;
        const sep = bytesOf(m, A(m, b, 0));
        const all: number[] = [];
        let bad = -1;
        items.forEach((x, i) => {
          if (!isB(m, x)) {
            if (bad < 0) bad = i;
            return;
          }
          if (i > 0) for (const y of sep) all.push(y);
          for (const y of bytesOf(m, x)) all.push(y);
        });
        const r =
          bad >= 0
            ? m.typeError(`sequence item ${bad}: expected a bytes-like object, ${m.typeName(items[bad]!)} found`)
            : out(A(m, b, 0), Uint8Array.from(all));
        for (const x of items) m.decref(x);
        return r;
      },
      '_bytes_join',
    );
    method(m, type, 'replace', 'old new count#?', (_, b) => {
      const x = need(A(m, b, 1));
      if (x === null) return 0;
      const y = need(A(m, b, 2));
      if (y === null) return 0;
      const v = bytesOf(m, A(m, b, 0));
      if (x.length === 0) m.refuse('bytes.replace of nothing');
      let n = A(m, b, 3) === 0 ? Infinity : m.num[A(m, b, 3)]!;
      if (n < 0) n = Infinity;
      const all: number[] = [];
      let i = 0;
      while (i < v.length) {
        if (n > 0 && m.bytesFind(v, x, i, i + x.length > v.length ? 0 : i + x.length) === i) {
          for (const b of y) all.push(b);
          i += x.length;
          n--;
        } else all.push(v[i++]!);
      }
      return out(A(m, b, 0), Uint8Array.from(all));
    });
    for (const name of ['ljust', 'rjust', 'center'] as const) {
      method(m, type, name, 'width# fill?', (_, b) => {
        const v = bytesOf(m, A(m, b, 0));
        const f = A(m, b, 2) === 0 ? 32 : bytesOf(m, A(m, b, 2))[0]!;
        const w = m.num[A(m, b, 1)]!;
        m.room(w);
        const k = w - v.length;
        if (k <= 0) return out(A(m, b, 0), v);
        const left = name === 'ljust' ? 0 : name === 'rjust' ? k : (k >> 1) + (k & w & 1);
        const z = new Uint8Array(w).fill(f);
        z.set(v, left);
        return out(A(m, b, 0), z);
      });
    }
    method(m, type, 'zfill', 'width#', (_, b) => {
      const v = bytesOf(m, A(m, b, 0));
      const k = m.num[A(m, b, 1)]! - v.length;
      if (k <= 0) return out(A(m, b, 0), v);
      const sign = v[0] === 43 || v[0] === 45 ? 1 : 0;
      return out(
        A(m, b, 0),
        Uint8Array.from([...v.slice(0, sign), ...new Array<number>(k).fill(48), ...v.slice(sign)]),
      );
    });
    for (const name of ['partition', 'rpartition'] as const) {
      method(m, type, name, 'sep', (_, b) => {
        const v = bytesOf(m, A(m, b, 0));
        const x = need(A(m, b, 1));
        if (x === null) return 0;
        if (x.length === 0) return m.valueError('empty separator');
        let i = -1;
        if (name === 'partition') i = m.bytesFind(v, x, 0, v.length);
        else
          for (let j = v.length - x.length; j >= 0 && i < 0; j--) if (m.bytesFind(v, x, j, j + x.length) === j) i = j;
        const e = new Uint8Array(0);
        const p = i < 0 ? (name === 'partition' ? [v, e, e] : [e, e, v]) : [v.slice(0, i), x, v.slice(i + x.length)];
        return m.tuple(p.map((y) => out(A(m, b, 0), y)));
      });
    }
    for (const [name, prefix] of [
      ['removeprefix', true],
      ['removesuffix', false],
    ] as const) {
      method(m, type, name, 'x', (_, b) => {
        const v = bytesOf(m, A(m, b, 0));
        const x = need(A(m, b, 1));
        if (x === null) return 0;
        const hit =
          x.length <= v.length &&
          m.bytesFind(v, x, prefix ? 0 : v.length - x.length, prefix ? x.length : v.length) >= 0;
        return out(A(m, b, 0), hit ? (prefix ? v.slice(x.length) : v.slice(0, v.length - x.length)) : v);
      });
    }
    method(m, type, 'splitlines', '@keepends?', (_, b) => {
      const v = bytesOf(m, A(m, b, 0));
      const keep = A(m, b, 1) !== 0 && truth(m, A(m, b, 1)) === TRUE;
      const parts: Uint8Array[] = [];
      let from = 0;
      for (let i = 0; i < v.length;) {
        if (v[i] !== 10 && v[i] !== 13) {
          i++;
          continue;
        }
        const end = v[i] === 13 && v[i + 1] === 10 ? i + 2 : i + 1;
        parts.push(v.slice(from, keep ? end : i));
        from = end;
        i = end;
      }
      if (from < v.length) parts.push(v.slice(from));
      return m.list(parts.map((p) => out(A(m, b, 0), p)));
    });
  }
  // bytearray only.
  const grow = (s: number): boolean => {
    if (!m.exports(s)) return true;
    m.raise(T.BufferError, 'Existing exports of data: object cannot be re-sized');
    return false;
  };
  method(m, 'bytearray', 'append', 'item', (_, b) => {
    const v = m.byteValue(A(m, b, 1));
    if (v === null || !grow(A(m, b, 0))) return 0;
    m.bytearraySplice(A(m, b, 0), m.c[A(m, b, 0)]!, 0, [v]);
    return m.none();
  });
  method(m, 'bytearray', 'extend', 'iterable', (_, b) => {
    if (!grow(A(m, b, 0))) return 0;
    const x = A(m, b, 1);
    let more: ArrayLike<number>;
    if (isB(m, x)) more = bytesOf(m, x);
    else {
      const items = leafElements(m, x);
      if (!items) return items === null ? m.refuse('bytearray.extend') : 0;
      const values: number[] = [];
      for (const s of items) {
        const v = m.byteValue(s);
        if (v === null) return 0;
        values.push(v);
      }
      more = values;
    }
    m.bytearraySplice(A(m, b, 0), m.c[A(m, b, 0)]!, 0, more);
    return m.none();
  });
  method(m, 'bytearray', 'insert', 'index# item', (_, b) => {
    const v = m.byteValue(A(m, b, 2));
    if (v === null || !grow(A(m, b, 0))) return 0;
    const n = m.c[A(m, b, 0)]!;
    let i = m.num[A(m, b, 1)]!;
    if (i < 0) i = Math.max(0, i + n);
    m.bytearraySplice(A(m, b, 0), Math.min(i, n), 0, [v]);
    return m.none();
  });
  method(m, 'bytearray', 'pop', 'index#?', (_, b) => {
    const s = A(m, b, 0);
    const n = m.c[s]!;
    if (n === 0) return m.raise(T.IndexError, 'pop from empty bytearray');
    let i = A(m, b, 1) === 0 ? -1 : m.num[A(m, b, 1)]!;
    if (i < 0) i += n;
    if (i < 0 || i >= n) return m.raise(T.IndexError, 'pop index out of range');
    if (!grow(s)) return 0;
    const v = m.mem[m.a[s]! + i]!;
    m.bytearraySplice(s, i, 1, []);
    return m.int(v);
  });
  method(m, 'bytearray', 'remove', 'value', (_, b) => {
    const v = m.byteValue(A(m, b, 1));
    if (v === null) return 0;
    const x = Array.from(bytesOf(m, A(m, b, 0)));
    const i = x.indexOf(v);
    if (i < 0) return m.valueError('value not found in bytearray');
    x.splice(i, 1);
    m.setBytearray(A(m, b, 0), Uint8Array.from(x));
    return m.none();
  });
  method(m, 'bytearray', 'reverse', '', (_, b) => {
    m.setBytearray(A(m, b, 0), bytesOf(m, A(m, b, 0)).reverse());
    return m.none();
  });
  method(m, 'bytearray', 'clear', '', (_, b) => {
    if (!grow(A(m, b, 0))) return 0;
    m.setBytearray(A(m, b, 0), new Uint8Array(0));
    return m.none();
  });
  method(m, 'bytearray', 'copy', '', (_, b) => m.bytearray(bytesOf(m, A(m, b, 0))));
}
