// Leaves of java.lang.String, StringBuilder, Character and number text.
import { bool, need, type Registry } from './registry.ts';
import { longOf, longText, setLong } from '../../execute/long.ts';
import { javaDouble, javaFloat } from '../../../numbers/javafloat.ts';
import { parseDouble, parseFloat32, parseHexDouble, parseHexFloat32 } from '../../../numbers/parse.ts';
import { doubleBits, doubleFromBits, floatBits, floatFromBits } from '../../../numbers/double.ts';
import { canonical } from '../../../numbers/int.ts';
import { RunRefusal, type JavaMachine } from '../../execute/machine.ts';
import { isLetter, isLower, isUpper, lower, upper, lowerText, upperText, isSpace } from './letters.ts';

const S = 'java/lang/String',
  L = '(Ljava/lang/String;)';
function oob(m: JavaMachine, msg: string): never {
  throw m.throwable('java/lang/StringIndexOutOfBoundsException', msg);
}
export function hashOf(s: string): number {
  let h = 0;
  for (let i = 0; i < s.length; i++) h = (Math.imul(31, h) + s.charCodeAt(i)) | 0;
  return h;
}
function trimBy(s: string, ok: (c: number) => boolean, left: boolean, right: boolean): string {
  let a = 0,
    b = s.length;
  if (left) while (a < b && ok(s.charCodeAt(a))) a++;
  if (right) while (b > a && ok(s.charCodeAt(b - 1))) b--;
  return s.slice(a, b);
}
export function charsOf(m: JavaMachine, arr: number, from = 0, n = m.heap.len[arr]!): string {
  const h = m.heap;
  const base = ((h.addr[arr]! + 16) >> 1) + from;
  let s = '';
  for (let i = 0; i < n; i += 4096)
    s += String.fromCharCode.apply(
      null,
      h.HU16.subarray(base + i, base + Math.min(n, i + 4096)) as unknown as number[],
    );
  return s;
}
export function newChars(m: JavaMachine, s: string): number {
  const x = m.newArray(m.link.arrayOf(null, 'C'), s.length);
  const b = (m.heap.addr[x]! + 16) >> 1;
  for (let i = 0; i < s.length; i++) m.heap.HU16[b + i] = s.charCodeAt(i);
  return x;
}
export function newStrings(m: JavaMachine, list: readonly string[]): number {
  const x = m.newArray(m.link.arrayOf(m.kString, 'A'), list.length);
  list.forEach((s, i) => {
    m.putRef(x, 16 + 4 * i, m.string(s));
  });
  return x;
}
export function utf8(s: string): number[] {
  const out: number[] = [];
  for (let i = 0; i < s.length; i++) {
    let c = s.charCodeAt(i);
    if (c >= 0xd800 && c < 0xdc00 && i + 1 < s.length) {
      const d = s.charCodeAt(i + 1);
      if (d >= 0xdc00 && d < 0xe000) {
        c = 0x10000 + ((c - 0xd800) << 10) + (d - 0xdc00);
        i++;
      }
    }
    if (c < 0x80) out.push(c);
    else if (c < 0x800) out.push(0xc0 | (c >> 6), 0x80 | (c & 63));
    else if (c >= 0xd800 && c < 0xe000) out.push(63);
    else if (c < 0x10000) out.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    else out.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
  }
  return out;
}
export function fromUtf8(b: ArrayLike<number>): string {
  let s = '';
  for (let i = 0; i < b.length;) {
    const c = b[i]! & 255;
    if (c < 0x80) {
      s += String.fromCharCode(c);
      i++;
    } else if (c < 0xe0) {
      s += String.fromCharCode(((c & 31) << 6) | (b[i + 1]! & 63));
      i += 2;
    } else if (c < 0xf0) {
      s += String.fromCharCode(((c & 15) << 12) | ((b[i + 1]! & 63) << 6) | (b[i + 2]! & 63));
      i += 3;
    } else {
      s += String.fromCodePoint(
        ((c & 7) << 18) | ((b[i + 1]! & 63) << 12) | ((b[i + 2]! & 63) << 6) | (b[i + 3]! & 63),
      );
      i += 4;
    }
  }
  return s;
}

export function textLeaves(r: Registry): void {
  r.add(S, {
    [`init${L}`]: (m, t, a) => m.setString(t.S[a]!, m.str(t.S[a + 1]!), true),
    [`init0${L}`]: (m, t, a) => m.setString(t.S[a]!, m.str(t.S[a + 1]!), false),
    'length()': (m, t, a) => {
      t.S[a] = m.str(t.S[a]!).length;
    },
    'charAt(I)': (m, t, a) => {
      const s = m.str(t.S[a]!);
      const i = t.S[a + 1]!;
      if (i < 0 || i >= s.length) oob(m, `Index ${i} out of bounds for length ${s.length}`);
      t.S[a] = s.charCodeAt(i);
    },
    'codePointAt(I)': (m, t, a) => {
      const s = m.str(t.S[a]!);
      const i = t.S[a + 1]!;
      if (i < 0 || i >= s.length) oob(m, `Index ${i} out of bounds for length ${s.length}`);
      t.S[a] = s.codePointAt(i)!;
    },
    'hashCode()': (m, t, a) => {
      const o = t.S[a]!;
      const k = m.kString.byName.get('hash')!;
      const q = (m.heap.addr[o]! + k.offset) >> 2;
      let h = m.heap.H32[q]!;
      if (h === 0) {
        h = hashOf(m.str(o));
        m.heap.H32[q] = h;
      }
      t.S[a] = h;
    },
    'equals(Ljava/lang/Object;)': (m, t, a) => {
      const x = t.S[a]!,
        y = t.S[a + 1]!;
      bool(t, a, x === y || (y !== 0 && m.heap.kls[y] === m.kString.id && m.str(x) === m.str(y)));
    },
    [`equalsIgnoreCase${L}`]: (m, t, a) => {
      const y = t.S[a + 1]!;
      if (y === 0) {
        t.S[a] = 0;
        return;
      }
      const p = m.str(t.S[a]!),
        q = m.str(y);
      bool(t, a, p.length === q.length && foldCompare(p, q) === 0);
    },
    [`compareTo0${L}`]: (m, t, a) => {
      const p = m.str(t.S[a]!),
        q = need(m, t.S[a + 1]!);
      const n = Math.min(p.length, q.length);
      for (let i = 0; i < n; i++) {
        const d = p.charCodeAt(i) - q.charCodeAt(i);
        if (d) {
          t.S[a] = d;
          return;
        }
      }
      t.S[a] = p.length - q.length;
    },
    [`compareToIgnoreCase${L}`]: (m, t, a) => {
      t.S[a] = foldCompare(m.str(t.S[a]!), need(m, t.S[a + 1]!));
    },
    'isBlank()': (m, t, a) => bool(t, a, trimBy(m.str(t.S[a]!), isSpace, true, false) === ''),
    'intern()': (m, t, a) => {
      const s = m.str(t.S[a]!);
      const x = m.intern.get(s);
      if (x !== undefined) t.S[a] = x;
      else m.intern.set(s, t.S[a]!);
    },
    'startsWith(Ljava/lang/String;I)': (m, t, a) => {
      const s = m.str(t.S[a]!),
        p = need(m, t.S[a + 1]!);
      const i = t.S[a + 2]!;
      bool(t, a, i >= 0 && i <= s.length - p.length && s.startsWith(p, i));
    },
    [`endsWith${L}`]: (m, t, a) => bool(t, a, m.str(t.S[a]!).endsWith(need(m, t.S[a + 1]!))),
    'indexOf(II)': (m, t, a) => {
      const c = t.S[a + 1]!;
      t.S[a] = m
        .str(t.S[a]!)
        .indexOf(c < 0x10000 ? String.fromCharCode(c) : String.fromCodePoint(c), Math.max(0, t.S[a + 2]!));
    },
    'indexOf(Ljava/lang/String;I)': (m, t, a) => {
      const s = m.str(t.S[a]!);
      t.S[a] = s.indexOf(need(m, t.S[a + 1]!), Math.min(s.length, Math.max(0, t.S[a + 2]!)));
    },
    'lastIndexOf(II)': (m, t, a) => {
      const c = t.S[a + 1]!,
        f = t.S[a + 2]!;
      t.S[a] =
        f < 0 ? -1 : m.str(t.S[a]!).lastIndexOf(c < 0x10000 ? String.fromCharCode(c) : String.fromCodePoint(c), f);
    },
    'lastIndexOf(Ljava/lang/String;I)': (m, t, a) => {
      const f = t.S[a + 2]!;
      t.S[a] = f < 0 ? -1 : m.str(t.S[a]!).lastIndexOf(need(m, t.S[a + 1]!), f);
    },
    'substring(II)': (m, t, a) => {
      const s = m.str(t.S[a]!);
      const b = t.S[a + 1]!,
        e = t.S[a + 2]!;
      if (b < 0 || b > e || e > s.length) oob(m, `Range [${b}, ${e}) out of bounds for length ${s.length}`);
      if (b === 0 && e === s.length) return;
      t.S[a] = m.string(s.slice(b, e));
    },
    [`concat0${L}`]: (m, t, a) => {
      const q = need(m, t.S[a + 1]!);
      if (q === '') return;
      t.S[a] = m.string(m.str(t.S[a]!) + q);
    },
    'replace(CC)': (m, t, a) => {
      const s = m.str(t.S[a]!);
      const x = String.fromCharCode(t.S[a + 1]!);
      if (!s.includes(x) || t.S[a + 1] === t.S[a + 2]) return;
      t.S[a] = m.string(s.split(x).join(String.fromCharCode(t.S[a + 2]!)));
    },
    'replace0(Ljava/lang/String;Ljava/lang/String;)': (m, t, a) => {
      const s = m.str(t.S[a]!),
        x = m.str(t.S[a + 1]!),
        y = m.str(t.S[a + 2]!);
      if (x !== '' && !s.includes(x)) return;
      t.S[a] = m.string(
        x === ''
          ? y +
              s
                .split('')
                .map((c) => c + y)
                .join('')
          : s.split(x).join(y),
      );
    },
    'toLowerCase()': (m, t, a) => {
      const s = m.str(t.S[a]!);
      const l = lowerText(s);
      if (l !== s) t.S[a] = m.string(l);
    },
    'toUpperCase()': (m, t, a) => {
      const s = m.str(t.S[a]!);
      const l = upperText(s);
      if (l !== s) t.S[a] = m.string(l);
    },
    'trim()': (m, t, a) => {
      const s = m.str(t.S[a]!);
      const l = trimBy(s, (c) => c <= 32, true, true);
      if (l !== s) t.S[a] = m.string(l);
    },
    'strip()': (m, t, a) => {
      const s = m.str(t.S[a]!);
      const l = trimBy(s, isSpace, true, true);
      if (l !== s) t.S[a] = m.string(l);
    },
    'stripLeading()': (m, t, a) => {
      const s = m.str(t.S[a]!);
      const l = trimBy(s, isSpace, true, false);
      if (l !== s) t.S[a] = m.string(l);
    },
    'stripTrailing()': (m, t, a) => {
      const s = m.str(t.S[a]!);
      const l = trimBy(s, isSpace, false, true);
      if (l !== s) t.S[a] = m.string(l);
    },
    'repeat(I)': (m, t, a) => {
      const n = t.S[a + 1]!;
      const s = m.str(t.S[a]!);
      if (n < 0) throw m.throwable('java/lang/IllegalArgumentException', `count is negative: ${n}`);
      if (n === 1) return;
      if (s.length * n > 2147483647)
        throw m.throwable('java/lang/OutOfMemoryError', 'Required length exceeds implementation limit');
      if (s.length * n > m.world.limits.bytes) {
        m.stop('bytes');
        return;
      }
      t.S[a] = n === 0 || s === '' ? m.literal('') : m.string(s.repeat(n));
    },
    'stripIndent0()': (m, t, a) => {
      const s = m.str(t.S[a]!);
      const lines = s.replace(/\r\n?/g, '\n').split('\n');
      const last = lines[lines.length - 1]!;
      let min = Infinity;
      lines.forEach((l, i) => {
        const b = trimBy(l, isSpace, true, false);
        if (b !== '' || i === lines.length - 1) min = Math.min(min, l.length - b.length);
      });
      if (!Number.isFinite(min)) min = 0;
      void last;
      t.S[a] = m.string(lines.map((l) => trimBy(l.slice(Math.min(min, l.length)), isSpace, false, true)).join('\n'));
    },
    'translateEscapes()': (m, t, a) => {
      const s = m.str(t.S[a]!);
      let o = '';
      for (let i = 0; i < s.length; i++) {
        const c = s[i]!;
        if (c !== '\\') {
          o += c;
          continue;
        }
        const d = s[++i];
        const k = 'btnfrs"\'\\'.indexOf(d ?? ' ');
        if (d !== undefined && k >= 0) o += '\b\t\n\f\r "\'\\'[k]!;
        else if (d !== undefined && d >= '0' && d <= '7') {
          let v = Number(d);
          const max = d <= '3' ? 2 : 1;
          for (let j = 0; j < max && s[i + 1]! >= '0' && s[i + 1]! <= '7'; j++) v = v * 8 + Number(s[++i]);
          o += String.fromCharCode(v);
        } else if (d === '\n') {
          /* continued */
        } else
          throw m.throwable(
            'java/lang/IllegalArgumentException',
            `Invalid escape sequence: \\${d ?? '0'} \\\\u${(d ?? '0').charCodeAt(0).toString(16).padStart(4, '0')}`,
          );
      }
      t.S[a] = m.string(o);
    },
    'toCharArray()': (m, t, a) => {
      t.S[a] = newChars(m, m.str(t.S[a]!));
    },
    'getBytes()': (m, t, a) => {
      const b = utf8(m.str(t.S[a]!));
      const x = m.newArray(m.link.arrayOf(null, 'B'), b.length);
      for (let i = 0; i < b.length; i++) m.heap.H8[m.heap.addr[x]! + 16 + i] = b[i]!;
      t.S[a] = x;
    },
    'lines0()': (m, t, a) => {
      const l = m.str(t.S[a]!).split(/\r\n|\r|\n/);
      if (l[l.length - 1] === '') l.pop();
      t.S[a] = newStrings(m, l);
    },
    'valueOf([CII)': (m, t, a) => {
      const x = t.S[a]!;
      if (x === 0) throw m.throwable('java/lang/NullPointerException', null);
      const n = m.heap.len[x]!;
      const o = t.S[a + 1]!,
        c = t.S[a + 2]!;
      if (o < 0 || c < 0 || o > n - c) oob(m, `Range [${o}, ${o} + ${c}) out of bounds for length ${n}`);
      t.S[a] = m.ownString(charsOf(m, x, o, c));
    },
    'valueOf(C)': (m, t, a) => {
      t.S[a] = m.string(String.fromCharCode(t.S[a]!));
    },
  });
  builder(r);
  characters(r);
  numbers(r);
}
function foldCompare(p: string, q: string): number {
  const n = Math.min(p.length, q.length);
  for (let i = 0; i < n; i++) {
    let c = p.charCodeAt(i),
      d = q.charCodeAt(i);
    if (c !== d) {
      c = upper(c);
      d = upper(d);
      if (c !== d) {
        c = lower(c);
        d = lower(d);
        if (c !== d) return c - d;
      }
    }
  }
  return p.length - q.length;
}

/** StringBuilder over its real byte array: Latin-1 until a wider character comes, growth as AbstractStringBuilder grows. */
function builder(r: Registry): void {
  const B = 'java/lang/AbstractStringBuilder';
  const f = (m: JavaMachine): { value: number; coder: number; count: number } => {
    const k = m.link.klassNamed(B);
    return {
      value: k.byName.get('value')!.offset,
      coder: k.byName.get('coder')!.offset,
      count: k.byName.get('count')!.offset,
    };
  };
  const coderOf = (m: JavaMachine, o: number, x: ReturnType<typeof f>): number => m.heap.H8[m.heap.addr[o]! + x.coder]!;
  const text = (m: JavaMachine, o: number, a: number, b: number): string => {
    const x = f(m);
    const arr = m.getRef(o, x.value);
    const h = m.heap;
    if (coderOf(m, o, x)) return charsOf(m, arr, a, b - a);
    let s = '';
    const base = h.addr[arr]! + 16;
    const U = new Uint8Array(h.H8.buffer);
    for (let i = a; i < b; i += 4096)
      s += String.fromCharCode.apply(null, U.subarray(base + i, base + Math.min(b, i + 4096)) as unknown as number[]);
    return s;
  };
  const fit = (m: JavaMachine, o: number, min: number, wide: boolean): void => {
    const x = f(m);
    const h = m.heap;
    let arr = m.getRef(o, x.value);
    const coder = coderOf(m, o, x);
    const count = m.getInt(o, x.count);
    const cap = h.len[arr]! >> coder;
    let nc = coder;
    let ncap = cap;
    if (wide && !coder) nc = 1;
    if (min > cap) ncap = cap + Math.max(min - cap, cap + 2);
    if (nc === coder && ncap === cap) return;
    const s = text(m, o, 0, count);
    const y = m.newArray(m.link.arrayOf(null, 'B'), ncap << nc);
    arr = y;
    m.putRef(o, x.value, y);
    h.H8[h.addr[o]! + x.coder] = nc;
    fill(m, y, nc, 0, s);
  };
  const fill = (m: JavaMachine, arr: number, coder: number, at: number, s: string): void => {
    const h = m.heap;
    if (coder) {
      const b = ((h.addr[arr]! + 16) >> 1) + at;
      for (let i = 0; i < s.length; i++) h.HU16[b + i] = s.charCodeAt(i);
    } else {
      const b = h.addr[arr]! + 16 + at;
      for (let i = 0; i < s.length; i++) h.H8[b + i] = s.charCodeAt(i);
    }
  };
  const isWide = (s: string): boolean => {
    for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) > 255) return true;
    return false;
  };
  const append = (m: JavaMachine, o: number, s: string): void => {
    const x = f(m);
    const n = m.getInt(o, x.count);
    fit(m, o, n + s.length, isWide(s));
    fill(m, m.getRef(o, x.value), coderOf(m, o, x), n, s);
    m.putInt(o, x.count, n + s.length);
  };
  const replaceAll = (m: JavaMachine, o: number, s: string): void => {
    const x = f(m);
    fit(m, o, s.length, isWide(s));
    fill(m, m.getRef(o, x.value), coderOf(m, o, x), 0, s);
    m.putInt(o, x.count, s.length);
  };
  r.add(B, {
    'charAt(I)': (m, t, a) => {
      const o = t.S[a]!,
        i = t.S[a + 1]!;
      const x = f(m);
      const n = m.getInt(o, x.count);
      if (i < 0 || i >= n)
        throw m.throwable('java/lang/StringIndexOutOfBoundsException', `Index ${i} out of bounds for length ${n}`);
      const arr = m.getRef(o, x.value);
      t.S[a] = coderOf(m, o, x)
        ? m.heap.HU16[((m.heap.addr[arr]! + 16) >> 1) + i]!
        : m.heap.H8[m.heap.addr[arr]! + 16 + i]! & 255;
    },
    'setCharAt(IC)': (m, t, a) => {
      const o = t.S[a]!,
        i = t.S[a + 1]!,
        c = t.S[a + 2]!;
      const x = f(m);
      const n = m.getInt(o, x.count);
      if (i < 0 || i >= n)
        throw m.throwable('java/lang/StringIndexOutOfBoundsException', `Index ${i} out of bounds for length ${n}`);
      fit(m, o, n, c > 255);
      fill(m, m.getRef(o, x.value), coderOf(m, o, x), i, String.fromCharCode(c));
    },
    'app(Ljava/lang/String;)': (m, t, a) => append(m, t.S[a]!, m.str(t.S[a + 1]!)),
    'appc(C)': (m, t, a) => append(m, t.S[a]!, String.fromCharCode(t.S[a + 1]!)),
    'appi(I)': (m, t, a) => append(m, t.S[a]!, String(t.S[a + 1]!)),
    'ins(ILjava/lang/String;)': (m, t, a) => {
      const o = t.S[a]!,
        i = t.S[a + 1]!;
      const n = m.getInt(o, f(m).count);
      if (i < 0 || i > n)
        throw m.throwable(
          'java/lang/StringIndexOutOfBoundsException',
          `Range [${i}, ${n}) out of bounds for length ${n}`,
        );
      const s = text(m, o, 0, n);
      replaceAll(m, o, s.slice(0, i) + m.str(t.S[a + 2]!) + s.slice(i));
    },
    'del(II)': (m, t, a) => {
      const o = t.S[a]!,
        b = t.S[a + 1]!;
      let e = t.S[a + 2]!;
      const n = m.getInt(o, f(m).count);
      if (e > n) e = n;
      if (b < 0 || b > e)
        throw m.throwable(
          'java/lang/StringIndexOutOfBoundsException',
          `Range [${b}, ${e}) out of bounds for length ${n}`,
        );
      if (b === e) return;
      const s = text(m, o, 0, n);
      replaceAll(m, o, s.slice(0, b) + s.slice(e));
    },
    'rev()': (m, t, a) => {
      const o = t.S[a]!;
      const s = text(m, o, 0, m.getInt(o, f(m).count));
      replaceAll(m, o, Array.from(s).reverse().join(''));
    },
    'str(II)': (m, t, a) => {
      t.S[a] = m.string(text(m, t.S[a]!, t.S[a + 1]!, t.S[a + 2]!));
    },
    'grow(I)': (m, t, a) => fit(m, t.S[a]!, t.S[a + 1]!, false),
  });
}
function characters(r: Registry): void {
  r.add('java/lang/Character', {
    'isLowerCase(I)': (_m, t, a) => bool(t, a, isLower(t.S[a]!)),
    'isUpperCase(I)': (_m, t, a) => bool(t, a, isUpper(t.S[a]!)),
    'isLetter(I)': (_m, t, a) => bool(t, a, isLetter(t.S[a]!)),
    'isDigit(I)': (_m, t, a) => {
      const c = t.S[a]!;
      bool(
        t,
        a,
        (c >= 48 && c <= 57) ||
          (c >= 0x660 && c <= 0x669) ||
          (c >= 0x966 && c <= 0x96f) ||
          (c >= 0xff10 && c <= 0xff19),
      );
    },
    'toLowerCase(I)': (_m, t, a) => {
      t.S[a] = lower(t.S[a]!);
    },
    'toUpperCase(I)': (_m, t, a) => {
      t.S[a] = upper(t.S[a]!);
    },
    'wideDigit(I)': (_m, t, a) => {
      const c = t.S[a]!;
      t.S[a] = c >= 0x660 && c <= 0x669 ? c - 0x660 : c >= 0xff10 && c <= 0xff19 ? c - 0xff10 : -1;
    },
    'toString(I)': (m, t, a) => {
      if (t.S[a]! >>> 0 > 0x10ffff)
        throw m.throwable(
          'java/lang/IllegalArgumentException',
          `Not a valid Unicode code point: 0x${upperHex(t.S[a]! >>> 0)}`,
        );
      t.S[a] = m.string(String.fromCodePoint(t.S[a]!));
    },
    'toChars(I)': (m, t, a) => {
      if (t.S[a]! >>> 0 > 0x10ffff)
        throw m.throwable(
          'java/lang/IllegalArgumentException',
          `Not a valid Unicode code point: 0x${upperHex(t.S[a]! >>> 0)}`,
        );
      t.S[a] = newChars(m, String.fromCodePoint(t.S[a]!));
    },
  });
}
function upperHex(v: number): string {
  let s = '';
  for (let x = v; x > 0 || s === ''; x = Math.floor(x / 16)) s = '0123456789ABCDEF'.charAt(x % 16) + s;
  return s;
}
function radixText(v: bigint, radix: number): string {
  return v.toString(radix);
}
function numbers(r: Registry): void {
  r.add('java/lang/Integer', {
    'tooLong(Ljava/lang/String;)': () => {
      throw new RunRefusal('Integer.parseUnsignedInt of a long text');
    },
    'toString(I)': (m, t, a) => {
      t.S[a] = m.string(String(t.S[a]!));
    },
    'toString(II)': (m, t, a) => {
      const x = t.S[a + 1]!;
      t.S[a] = m.string(t.S[a]!.toString(x < 2 || x > 36 ? 10 : x));
    },
    'numberOfLeadingZeros(I)': (_m, t, a) => {
      t.S[a] = Math.clz32(t.S[a]!);
    },
  });
  r.add('java/lang/Long', {
    'toString(J)': (m, t, a) => {
      t.S[a] = m.string(longText(t.S[a]!, t.H[a]!));
    },
    'toString(JI)': (m, t, a) => {
      const x = t.S[a + 1]!;
      t.S[a] = m.string(radixText(longOf(t.S[a]!, t.H[a]!), x < 2 || x > 36 ? 10 : x));
    },
    'toUnsignedString0(JI)': (m, t, a) => {
      t.S[a] = m.string(BigInt.asUintN(64, longOf(t.S[a]!, t.H[a]!)).toString(1 << t.S[a + 1]!));
    },
    'toUnsignedString(J)': (m, t, a) => {
      t.S[a] = m.string(BigInt.asUintN(64, longOf(t.S[a]!, t.H[a]!)).toString());
    },
    'divideUnsigned(JJ)': (m, t, a) => {
      const y = BigInt.asUintN(64, longOf(t.S[a + 1]!, t.H[a + 1]!));
      if (y === 0n) throw m.throwable('java/lang/ArithmeticException', '/ by zero');
      setLong(t.S, t.H, a, BigInt.asIntN(64, BigInt.asUintN(64, longOf(t.S[a]!, t.H[a]!)) / y));
    },
    'remainderUnsigned(JJ)': (m, t, a) => {
      const y = BigInt.asUintN(64, longOf(t.S[a + 1]!, t.H[a + 1]!));
      if (y === 0n) throw m.throwable('java/lang/ArithmeticException', '/ by zero');
      setLong(t.S, t.H, a, BigInt.asIntN(64, BigInt.asUintN(64, longOf(t.S[a]!, t.H[a]!)) % y));
    },
  });
  const decimal =
    /^[+-]?(NaN|Infinity|((\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|0[xX]([0-9a-fA-F]+\.?[0-9a-fA-F]*|\.[0-9a-fA-F]+)[pP][+-]?\d+)[fFdD]?)$/;
  const parts = (s: string): { neg: boolean; body: string } => {
    const neg = s.startsWith('-');
    return {
      neg,
      body: s.replace(/^[+-]/, '').replace(/[fFdD]$/, (x) => (/^[+-]?0[xX]/.test(s) && !/[pP]/.test(s) ? x : '')),
    };
  };
  for (const [cls, single] of [
    ['Double', false],
    ['Float', true],
  ] as const)
    r.add(`java/lang/${cls}`, {
      'wellFormed(Ljava/lang/String;)': (m, t, a) => bool(t, a, decimal.test(m.str(t.S[a]!))),
      'parse0(Ljava/lang/String;)': (m, t, a) => {
        const s = m.str(t.S[a]!);
        const { neg, body } = parts(s);
        let v: number;
        if (body === 'NaN') v = NaN;
        else if (body === 'Infinity') v = Infinity;
        else if (/^0[xX]/.test(body)) v = (single ? parseHexFloat32(body) : parseHexDouble(body)) ?? NaN;
        else v = (single ? parseFloat32(body) : parseDouble(body)) ?? NaN;
        t.D[a] = neg ? -v : v;
      },
      [single ? 'toString(F)' : 'toString(D)']: (m, t, a) => {
        const v = t.D[a]!;
        const s = single ? javaFloat(v) : javaDouble(v);
        // the texts of these are constants of jdk.internal.math.DoubleToDecimal
        t.S[a] = v === 0 || !Number.isFinite(v) ? m.literal(s) : m.string(s);
      },
      ...(single
        ? {
            'floatToRawIntBits(F)': (_m, t, a) => {
              t.S[a] = floatBits(t.D[a]!) | 0;
            },
            'intBitsToFloat(I)': (_m, t, a) => {
              t.D[a] = floatFromBits(t.S[a]! >>> 0);
            },
          }
        : {
            'doubleToRawLongBits(D)': (_m, t, a) => {
              setLong(t.S, t.H, a, BigInt.asIntN(64, BigInt(doubleBits(t.D[a]!))));
            },
            'longBitsToDouble(J)': (_m, t, a) => {
              t.D[a] = doubleFromBits(canonical(BigInt.asUintN(64, longOf(t.S[a]!, t.H[a]!))));
            },
          }),
    } satisfies Record<string, import('./registry.ts').JavaLeaf>);
}
