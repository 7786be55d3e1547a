// Library functions that run no code of the program: memory, strings, formatting, streams, arithmetic. Argument 0 lies on top of the operand stack; the result replaces the last one.
import {
  formatFixed,
  formatGeneral,
  formatGeneralGlibc,
  formatHex,
  formatScientific,
  specialText,
} from '../numbers/cfloat.ts';
import { parseDouble, parseHexDouble } from '../numbers/parse.ts';
import { GLOBALS, ST } from './code.ts';
import { lineOf } from './diagnose.ts';
import { diagnostic } from '../core/diagnostic.ts';
import { Halt, type CppMachine } from './machine.ts';
import { MATH1, MATH2 } from './math.ts';
import { mangle } from './mangle.ts';

export type Leaf = (m: CppMachine, sp: number) => void;
const big = (m: CppMachine, i: number): bigint => BigInt.asIntN(64, (BigInt(m.H[i]!) << 32n) | BigInt(m.I[i]! >>> 0));
const size = (m: CppMachine, i: number): number => {
  const h = m.H[i]! >>> 0;
  return h * 4294967296 + (m.I[i]! >>> 0);
};
const put = (m: CppMachine, i: number, v: number): void => {
  m.I[i] = v | 0;
  m.H[i] = v < 0 ? -1 : Math.floor(v / 4294967296) | 0;
};
const putBig = (m: CppMachine, i: number, v: bigint): void => {
  m.I[i] = Number(BigInt.asIntN(32, v));
  m.H[i] = Number(BigInt.asIntN(32, v >> 32n));
};

/** the bytes of a C string, each one checked */
export function cstring(m: CppMachine, lo: number, hi: number): number[] {
  const out: number[] = [];
  for (let a = lo; ; a++) {
    if (hi !== 0 || a < GLOBALS || m.S8[a] !== ST.ok) m.checkRead(a, hi, 1);
    const b = m.M8[a]!;
    if (b === 0) return out;
    out.push(b);
  }
}
function store(m: CppMachine, lo: number, hi: number, bytes: ArrayLike<number>): void {
  m.check(lo, hi, bytes.length, true);
  for (let i = 0; i < bytes.length; i++) m.M8[lo + i] = bytes[i]!;
  m.S8.fill(ST.ok, lo, lo + bytes.length);
}
const upper = (s: string): string => s.replace(/[a-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 32));
const lower = (s: string): string => s.replace(/[A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 32));
const ascii = (s: string): number[] => {
  const out: number[] = [];
  for (let i = 0; i < s.length; i++) out.push(s.charCodeAt(i));
  return out;
};

/** printf's formatting; `va` points to 8-byte argument slots */
export function format(m: CppMachine, fmt: number[], va: number): number[] {
  const out: number[] = [];
  let at = va;
  const next = (): number => {
    const a = at;
    at += 8;
    m.checkRead(a, 0, 8);
    return a;
  };
  const int = (): bigint => {
    const a = next();
    return (BigInt(m.M32[(a >> 2) + 1]!) << 32n) | BigInt(m.M32[a >> 2]! >>> 0);
  };
  let i = 0;
  while (i < fmt.length) {
    const c = fmt[i++]!;
    if (c !== 37) {
      out.push(c);
      continue;
    }
    let left = false,
      plus = false,
      space = false,
      alt = false,
      zero = false;
    for (;;) {
      const f = fmt[i];
      if (f === 45) left = true;
      else if (f === 43) plus = true;
      else if (f === 32) space = true;
      else if (f === 35) alt = true;
      else if (f === 48) zero = true;
      else break;
      i++;
    }
    let width = 0,
      prec = -1;
    if (fmt[i] === 42) {
      width = Number(BigInt.asIntN(32, int()));
      if (width < 0) {
        left = true;
        width = -width;
      }
      i++;
    } else while (fmt[i]! >= 48 && fmt[i]! <= 57) width = width * 10 + fmt[i++]! - 48;
    if (fmt[i] === 46) {
      i++;
      prec = 0;
      if (fmt[i] === 42) {
        prec = Number(BigInt.asIntN(32, int()));
        i++;
      } else while (fmt[i]! >= 48 && fmt[i]! <= 57) prec = prec * 10 + fmt[i++]! - 48;
    }
    let len = '';
    while ('hlLqjzt'.includes(String.fromCharCode(fmt[i] ?? 0)) && fmt[i]) len += String.fromCharCode(fmt[i++]!);
    const k = String.fromCharCode(fmt[i++] ?? 0);
    const pad = (body: string | number[], sign = '', numeric = false): void => {
      const b = typeof body === 'string' ? ascii(body) : body;
      const n = b.length + sign.length;
      const fill = Math.max(0, width - n);
      if (left) {
        out.push(...ascii(sign), ...b);
        for (let q = 0; q < fill; q++) out.push(32);
      } else if (zero && numeric) {
        out.push(...ascii(sign));
        for (let q = 0; q < fill; q++) out.push(48);
        out.push(...b);
      } else {
        for (let q = 0; q < fill; q++) out.push(32);
        out.push(...ascii(sign), ...b);
      }
    };
    const bits = len === 'hh' ? 8 : len === 'h' ? 16 : len === '' ? 32 : 64;
    switch (k) {
      case 'd':
      case 'i': {
        const v = BigInt.asIntN(bits, int());
        let s = (v < 0n ? -v : v).toString();
        if (prec === 0 && v === 0n) s = '';
        if (prec >= 0) s = s.padStart(prec, '0');
        pad(s, v < 0n ? '-' : plus ? '+' : space ? ' ' : '', prec < 0);
        break;
      }
      case 'u':
      case 'x':
      case 'X':
      case 'o':
      case 'b': {
        const v = BigInt.asUintN(bits, int());
        let s = v.toString(k === 'o' ? 8 : k === 'u' ? 10 : k === 'b' ? 2 : 16);
        if (k === 'X') s = upper(s);
        if (prec === 0 && v === 0n) s = '';
        if (prec >= 0) s = s.padStart(prec, '0');
        if (alt && k === 'o' && !s.startsWith('0')) s = `0${s}`;
        pad(s, alt && v !== 0n && (k === 'x' || k === 'X') ? `0${k}` : '', prec < 0);
        break;
      }
      case 'c':
        pad([Number(int() & 255n)]);
        break;
      case 's': {
        const a = next();
        const lo = m.M32[a >> 2]!,
          hi = m.M32[(a >> 2) + 1]!;
        let b: number[];
        if (lo === 0 && hi === 0) b = prec >= 0 && prec < 6 ? [] : ascii('(null)');
        else if (prec >= 0) {
          b = [];
          for (let q = 0; q < prec; q++) {
            m.checkRead(lo + q, hi, 1);
            if (m.M8[lo + q] === 0) break;
            b.push(m.M8[lo + q]!);
          }
        } else b = cstring(m, lo, hi);
        pad(b);
        break;
      }
      case 'p': {
        m.varies('an address');
        const v = BigInt.asUintN(64, int());
        pad(v === 0n ? '(nil)' : `0x${v.toString(16)}`);
        break;
      }
      case 'f':
      case 'F':
      case 'e':
      case 'E':
      case 'g':
      case 'G':
      case 'a':
      case 'A': {
        const a = next();
        if (len === 'L') m.refuse('printf %L', 'long double in printf');
        const v = m.DV.getFloat64(a, true);
        let s = floatText(v, lower(k), prec, alt);
        const neg = s.startsWith('-');
        if (neg) s = s.slice(1);
        if (k < 'a') s = upper(s);
        const finite = v - v === 0;
        if (!finite) {
          const z = zero;
          zero = false;
          pad(s, neg ? '-' : plus ? '+' : space ? ' ' : '');
          zero = z;
        } else if (k === 'a' || k === 'A')
          pad(s.slice(2), (neg ? '-' : plus ? '+' : space ? ' ' : '') + s.slice(0, 2), true);
        else pad(s, neg ? '-' : plus ? '+' : space ? ' ' : '', true);
        break;
      }
      case '%':
        out.push(37);
        break;
      case 'n':
        m.refuse('printf %n');

      default:
        m.refuse(`printf %${k}`, `conversion %${len}${k}`);
    }
  }
  return out;
}
export function floatText(v: number, k: string, prec: number, alt: boolean): string {
  const p = prec < 0 ? 6 : prec;
  if (k === 'a') {
    if (prec >= 0) return formatHex(v);
    return formatHex(v);
  }
  const special = specialText(v);
  if (special !== undefined) return special;
  let s: string;
  if (k === 'f') s = formatFixed(v, p);
  else if (k === 'e') s = formatScientific(v, p);
  else return alt ? formatGeneralGlibc(v, p) : formatGeneral(v, p);
  if (alt && p === 0) s = k === 'f' ? `${s}.` : s.replace(/e/, '.e');
  return s;
}
/** MurmurHash64A as libstdc++'s _Hash_bytes on 64-bit, seed 0xc70f6907 */
function hashBytes(bytes: Uint8Array): bigint {
  const mul = (0xc6a4a793n << 32n) + 0x5bd1e995n;
  const M = (1n << 64n) - 1n;
  const len = bytes.length;
  let hash = (0xc70f6907n ^ ((BigInt(len) * mul) & M)) & M;
  const shift = (v: bigint): bigint => v ^ (v >> 47n);
  const end = len & ~7;
  for (let p = 0; p < end; p += 8) {
    let w = 0n;
    for (let k = 7; k >= 0; k--) w = (w << 8n) | BigInt(bytes[p + k]!);
    const d = (shift((w * mul) & M) * mul) & M;
    hash = ((hash ^ d) * mul) & M;
  }
  if (len & 7) {
    let w = 0n;
    for (let k = (len & 7) - 1; k >= 0; k--) w = (w << 8n) | BigInt(bytes[end + k]!);
    hash = ((hash ^ w) * mul) & M;
  }
  hash = (shift(hash) * mul) & M;
  return shift(hash);
}
function stream(m: CppMachine, n: number, bytes: ArrayLike<number>): void {
  if (n === 2) m.out.error(bytes);
  else m.out.writeAll(bytes);
}
function overlap(m: CppMachine, name: string, a: number, b: number, n: number): void {
  if (n > 0 && a !== b && a < b + n && b < a + n) m.fault(`${name}-param-overlap`, 'memory ranges overlap');
}

const TABLE: Record<string, Leaf> = {
  // void __out(int stream, const char* p, unsigned long n)
  out(m, sp) {
    const n = size(m, sp - 2),
      a = m.I[sp - 1]!;
    m.checkRead(a, m.H[sp - 1]!, n);
    if (n === 1 && m.I[sp] === 1) {
      m.out.write(m.M8[a]!);
      return;
    }
    stream(m, m.I[sp]!, m.M8.subarray(a, a + n));
  },
  outc(m, sp) {
    if (m.I[sp] === 2) m.out.error([m.I[sp - 1]! & 255]);
    else m.out.write(m.I[sp - 1]! & 255);
  },
  flush(m, sp) {
    if (m.I[sp] !== 2) m.out.flush();
  },
  getc(m, sp) {
    const s = stdinBytes(m);
    m.I[sp + 1] = m.stdinPos < s.length ? s[m.stdinPos++]! : -1;
  },
  peekc(m, sp) {
    const s = stdinBytes(m);
    m.I[sp + 1] = m.stdinPos < s.length ? s[m.stdinPos]! : -1;
  },
  printf(m, sp) {
    const b = format(m, cstring(m, m.I[sp]!, m.H[sp]!), m.I[sp - 1]!);
    m.out.writeAll(b);
    m.I[sp - 1] = b.length;
  },
  // int fprintf(FILE*, fmt, ...): a FILE is its number
  fprintf(m, sp) {
    const b = format(m, cstring(m, m.I[sp - 1]!, m.H[sp - 1]!), m.I[sp - 2]!);
    const f = fileNumber(m, sp);
    stream(m, f, b);
    m.I[sp - 2] = b.length;
  },
  sprintf(m, sp) {
    const b = format(m, cstring(m, m.I[sp - 1]!, m.H[sp - 1]!), m.I[sp - 2]!);
    store(m, m.I[sp]!, m.H[sp]!, [...b, 0]);
    m.I[sp - 2] = b.length;
  },
  snprintf(m, sp) {
    const b = format(m, cstring(m, m.I[sp - 2]!, m.H[sp - 2]!), m.I[sp - 3]!);
    const n = size(m, sp - 1);
    if (n > 0) store(m, m.I[sp]!, m.H[sp]!, [...b.slice(0, n - 1), 0]);
    m.I[sp - 3] = b.length;
  },
  vprintf(m, sp) {
    const b = format(m, cstring(m, m.I[sp]!, m.H[sp]!), m.M32[m.I[sp - 1]! >> 2]!);
    m.out.writeAll(b);
    m.I[sp - 1] = b.length;
  },
  vsnprintf(m, sp) {
    const b = format(m, cstring(m, m.I[sp - 2]!, m.H[sp - 2]!), m.M32[m.I[sp - 3]! >> 2]!);
    const n = size(m, sp - 1);
    if (n > 0) store(m, m.I[sp]!, m.H[sp]!, [...b.slice(0, n - 1), 0]);
    m.I[sp - 3] = b.length;
  },
  // int __fmt(char* buf, double v, int kind, int prec, int alt)
  fmt(m, sp) {
    const s = ascii(floatText(m.D[sp - 1]!, String.fromCharCode(m.I[sp - 2]!), m.I[sp - 3]!, m.I[sp - 4] !== 0));
    store(m, m.I[sp]!, m.H[sp]!, s);
    m.I[sp - 4] = s.length;
    m.H[sp - 4] = 0;
  },
  // memory
  malloc(m, sp) {
    const n = size(m, sp);
    put(m, sp, m.allocate(n, 'malloc', ''));
  },
  calloc(m, sp) {
    const n = size(m, sp) * size(m, sp - 1);
    const a = m.allocate(n, 'calloc', '');
    if (a) {
      m.M8.fill(0, a, a + n);
      m.S8.fill(ST.ok, a, a + n);
    }
    put(m, sp - 1, a);
  },
  realloc(m, sp) {
    const n = size(m, sp - 1),
      old = m.I[sp]!,
      hi = m.H[sp]!;
    if (old === 0 && hi === 0) {
      put(m, sp - 1, m.allocate(n, 'realloc', ''));
      return;
    }
    const b = m.heap.at(old);
    if (!b || hi !== 0) m.fault('bad-free', 'attempting to call realloc on address which was not malloc()-ed');
    if (b!.died >= 0) m.fault('double-free', 'realloc of a freed block', b);
    if (b!.by === 'new' || b!.by === 'new[]') m.fault('alloc-dealloc-mismatch', `${b!.by} vs realloc`, b);
    if (n === 0) {
      m.free(old, 0, 'free', -1);
      put(m, sp - 1, 0);
      return;
    }
    const a = m.allocate(n, 'realloc', b!.type);
    const k = Math.min(n, b!.size);
    m.M8.copyWithin(a, old, old + k);
    m.S8.copyWithin(a, old, old + k);
    m.free(old, 0, 'free', -1);
    put(m, sp - 1, a);
  },
  free(m, sp) {
    m.free(m.I[sp]!, m.H[sp]!, 'free', -1);
  },
  // void* operator new(size_t): 0 when it fails
  opnew(m, sp) {
    put(m, sp, m.allocate(size(m, sp), 'new', ''));
  },
  opnewarr(m, sp) {
    put(m, sp, m.allocate(size(m, sp), 'new[]', ''));
  },
  opdelete(m, sp) {
    m.free(m.I[sp]!, m.H[sp]!, 'delete', -1);
  },
  opdeletesized(m, sp) {
    m.free(m.I[sp]!, m.H[sp]!, 'delete', size(m, sp - 1));
  },
  /** what the sanitizer's own operator delete(void*, size_t) would object to */
  opdeletecheck(m, sp) {
    m.mayFree(m.I[sp]!, m.H[sp]!, 'delete', size(m, sp - 1));
  },
  opdeletearr(m, sp) {
    m.free(m.I[sp]!, m.H[sp]!, 'delete[]', -1);
  },
  // void __label(void*, const char*): the type shown for a library block
  memcpy(m, sp) {
    const n = size(m, sp - 2),
      d = m.I[sp]!,
      s = m.I[sp - 1]!;
    if (n) {
      m.check(s, m.H[sp - 1]!, n, false);
      m.check(d, m.H[sp]!, n, true);
      overlap(m, 'memcpy', d, s, n);
      m.M8.copyWithin(d, s, s + n);
      m.S8.copyWithin(d, s, s + n);
    }
    m.I[sp - 2] = d;
    m.H[sp - 2] = m.H[sp]!;
  },
  memmove(m, sp) {
    const n = size(m, sp - 2),
      d = m.I[sp]!,
      s = m.I[sp - 1]!;
    if (n) {
      m.check(s, m.H[sp - 1]!, n, false);
      m.check(d, m.H[sp]!, n, true);
      m.M8.copyWithin(d, s, s + n);
      m.S8.copyWithin(d, s, s + n);
    }
    m.I[sp - 2] = d;
    m.H[sp - 2] = m.H[sp]!;
  },
  memset(m, sp) {
    const n = size(m, sp - 2),
      d = m.I[sp]!;
    if (n) {
      m.check(d, m.H[sp]!, n, true);
      m.M8.fill(m.I[sp - 1]! & 255, d, d + n);
      m.S8.fill(ST.ok, d, d + n);
    }
    m.I[sp - 2] = d;
    m.H[sp - 2] = m.H[sp]!;
  },
  memcmp(m, sp) {
    const n = size(m, sp - 2),
      a = m.I[sp]!,
      b = m.I[sp - 1]!;
    if (n) {
      m.check(a, m.H[sp]!, n, false);
      m.check(b, m.H[sp - 1]!, n, false);
    }
    let r = 0;
    for (let i = 0; i < n && r === 0; i++) {
      m.checkRead(a + i, 0, 1);
      m.checkRead(b + i, 0, 1);
      r = m.M8[a + i]! - m.M8[b + i]!;
    }
    m.I[sp - 2] = r;
  },
  memchr(m, sp) {
    const n = size(m, sp - 2),
      a = m.I[sp]!,
      c = m.I[sp - 1]! & 255;
    let r = 0;
    for (let i = 0; i < n; i++) {
      m.checkRead(a + i, m.H[sp]!, 1);
      if (m.M8[a + i] === c) {
        r = a + i;
        break;
      }
    }
    put(m, sp - 2, r);
  },
  strlen(m, sp) {
    put(m, sp, cstring(m, m.I[sp]!, m.H[sp]!).length);
  },
  strcmp(m, sp) {
    const a = cstring(m, m.I[sp]!, m.H[sp]!),
      b = cstring(m, m.I[sp - 1]!, m.H[sp - 1]!);
    m.I[sp - 1] = compareBytes(a, b);
  },
  strncmp(m, sp) {
    const n = size(m, sp - 2);
    let r = 0;
    const a = m.I[sp]!,
      b = m.I[sp - 1]!;
    for (let i = 0; i < n && r === 0; i++) {
      m.checkRead(a + i, m.H[sp]!, 1);
      m.checkRead(b + i, m.H[sp - 1]!, 1);
      r = m.M8[a + i]! - m.M8[b + i]!;
      if (m.M8[a + i] === 0) break;
    }
    m.I[sp - 2] = r;
  },
  strcpy(m, sp) {
    const s = cstring(m, m.I[sp - 1]!, m.H[sp - 1]!);
    store(m, m.I[sp]!, m.H[sp]!, [...s, 0]);
    m.I[sp - 1] = m.I[sp]!;
    m.H[sp - 1] = m.H[sp]!;
  },
  strncpy(m, sp) {
    const n = size(m, sp - 2);
    const out: number[] = [];
    const a = m.I[sp - 1]!;
    let done = false;
    for (let i = 0; i < n; i++) {
      if (!done) {
        m.checkRead(a + i, m.H[sp - 1]!, 1);
        if (m.M8[a + i] === 0) done = true;
      }
      out.push(done ? 0 : m.M8[a + i]!);
    }
    store(m, m.I[sp]!, m.H[sp]!, out);
    m.I[sp - 2] = m.I[sp]!;
    m.H[sp - 2] = m.H[sp]!;
  },
  strcat(m, sp) {
    const d = cstring(m, m.I[sp]!, m.H[sp]!),
      s = cstring(m, m.I[sp - 1]!, m.H[sp - 1]!);
    store(m, m.I[sp]! + d.length, 0, [...s, 0]);
    m.I[sp - 1] = m.I[sp]!;
    m.H[sp - 1] = m.H[sp]!;
  },
  strncat(m, sp) {
    const d = cstring(m, m.I[sp]!, m.H[sp]!),
      n = size(m, sp - 2);
    const s = cstring(m, m.I[sp - 1]!, m.H[sp - 1]!).slice(0, n);
    store(m, m.I[sp]! + d.length, 0, [...s, 0]);
    m.I[sp - 2] = m.I[sp]!;
    m.H[sp - 2] = m.H[sp]!;
  },
  strchr(m, sp) {
    const a = m.I[sp]!,
      s = [...cstring(m, a, m.H[sp]!), 0];
    const i = s.indexOf(m.I[sp - 1]! & 255);
    put(m, sp - 1, i < 0 ? 0 : a + i);
  },
  strrchr(m, sp) {
    const a = m.I[sp]!,
      s = [...cstring(m, a, m.H[sp]!), 0];
    const i = s.lastIndexOf(m.I[sp - 1]! & 255);
    put(m, sp - 1, i < 0 ? 0 : a + i);
  },
  strstr(m, sp) {
    const a = m.I[sp]!,
      s = cstring(m, a, m.H[sp]!),
      t = cstring(m, m.I[sp - 1]!, m.H[sp - 1]!);
    let r = -1;
    for (let i = 0; i + t.length <= s.length && r < 0; i++) {
      let ok = true;
      for (let k = 0; k < t.length; k++)
        if (s[i + k] !== t[k]) {
          ok = false;
          break;
        }
      if (ok) r = i;
    }
    put(m, sp - 1, r < 0 ? 0 : a + r);
  },
  // double __strtod(const char* s, long* used)
  strtod(m, sp) {
    const s = String.fromCharCode(...cstring(m, m.I[sp]!, m.H[sp]!));
    const mt =
      /^[ \t\n\v\f\r]*([+-]?(?:0[xX][0-9a-fA-F]*\.?[0-9a-fA-F]*(?:[pP][+-]?\d+)?|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|inf(?:inity)?|nan))/i.exec(
        s,
      );
    let v = 0,
      used = 0;
    if (mt) {
      const text = mt[1]!;
      used = mt[0].length;
      const low = lower(text).replace(/^[+-]/, '');
      const neg = text.startsWith('-');
      if (low.startsWith('inf')) v = Infinity;
      else if (low.startsWith('nan')) v = NaN;
      else if (low.startsWith('0x')) v = parseHexDouble(low) ?? 0;
      else v = parseDouble(low) ?? 0;
      if (neg) v = -v;
    }
    const p = m.I[sp - 1]!;
    m.check(p, 0, 8, true);
    m.M32[p >> 2] = used;
    m.M32[(p >> 2) + 1] = 0;
    m.S8.fill(ST.ok, p, p + 8);
    m.D[sp - 1] = v;
  },
  // control
  exit(m, sp) {
    m.exitCode = m.I[sp]!;
    m.jump = 0;
  },
  quickexit(m, sp) {
    m.out.abandon();
    m.status = { kind: 'finished', exit: m.I[sp]! & 255 };
    throw new Halt();
  },
  abort(m) {
    m.abort('abort', 'abort', m.programPos());
  },
  terminate(m) {
    m.terminate();
  },
  setterminate(m, sp) {
    const old = m.state.get('terminate') ?? -1;
    m.state.set('terminate', m.H[sp] === 0x20000000 ? m.I[sp]! : -1);
    if (old >= 0) {
      m.I[sp] = old;
      m.H[sp] = 0x20000000;
    } else put(m, sp, 0);
  },
  atexit(m, sp) {
    m.exits.push(m.I[sp]!);
    m.I[sp] = 0;
  },
  assertfail(m, sp) {
    const text = String.fromCharCode(...cstring(m, m.I[sp]!, m.H[sp]!));
    const pos = m.programPos();
    m.diagnostics.push(diagnostic('exception', 'assert', m.span(pos), `Assertion \`${text}' failed.`));
    m.out.error(ascii(`main.cpp:${lineOf(pos)}: Assertion \`${text}' failed.\n`));
    m.out.abandon();
    m.status = { kind: 'finished', exit: 134 };
    throw new Halt();
  },
  varies(m, sp) {
    m.varies(String.fromCharCode(...cstring(m, m.I[sp]!, m.H[sp]!)));
  },
  refuse(m, sp) {
    m.refuse(String.fromCharCode(...cstring(m, m.I[sp]!, m.H[sp]!)));
  },
  now(m, sp) {
    m.varies('the clock');
    put(m, sp + 1, m.world.clock + Math.floor(m.now / 1000));
  },
  // exceptions: an exception is its number plus one
  exccurrent(m, sp) {
    const c = m.caught[m.caught.length - 1];
    if (c === undefined) put(m, sp + 1, 0);
    else {
      m.excs[c]!.refs++;
      put(m, sp + 1, c + 1);
    }
  },
  excref(m, sp) {
    const n = m.I[sp]!;
    if (n) m.excs[n - 1]!.refs++;
  },
  excunref(m, sp) {
    const n = m.I[sp]!;
    if (n) m.releaseExc(n - 1);
  },
  excrethrow(m, sp) {
    const n = m.I[sp]!;
    if (!n) m.terminate();
    m.excs[n - 1]!.refs++;
    m.pendingDtor = n - 1;
    m.jump = -3;
  },
  uncaught(m, sp) {
    m.I[sp + 1] = m.flying ? 1 : 0;
  },
  // const char* __type_name(int)
  typename(m, sp) {
    const t = m.I[sp]!;
    const key = `tn${t}`;
    let a = m.state.get(key);
    if (a === undefined) {
      const s = mangle(m.image.types[t]!);
      if (s === null) m.refuse('type_info::name', `mangled name of '${m.image.typeNames[t]}'`);
      const b = ascii(`${s}\0`);
      a = m.heap.hidden(b.length, (e) => m.ensure(e));
      for (let i = 0; i < b.length; i++) m.M8[a + i] = b[i]!;
      m.S8.fill(ST.ok, a, a + b.length);
      m.state.set(key, a);
    }
    put(m, sp, a);
  },
  hashbytes(m, sp) {
    const n = size(m, sp - 1),
      a = m.I[sp]!;
    m.checkRead(a, m.H[sp]!, n);
    putBig(m, sp - 1, hashBytes(m.M8.subarray(a, a + n)));
  },
  hashdouble(m, sp) {
    const dv = new DataView(new ArrayBuffer(8));
    dv.setFloat64(0, m.D[sp]!, true);
    const b = new Uint8Array(8);
    for (let i = 0; i < 8; i++) b[i] = dv.getUint8(i);
    putBig(m, sp, m.D[sp] === 0 ? 0n : hashBytes(b));
  },
  hashfloat(m, sp) {
    const dv = new DataView(new ArrayBuffer(4));
    dv.setFloat32(0, m.D[sp]!, true);
    const b = new Uint8Array(4);
    for (let i = 0; i < 4; i++) b[i] = dv.getUint8(i);
    putBig(m, sp, m.D[sp] === 0 ? 0n : hashBytes(b));
  },
  bits(m, sp) {
    const dv = new DataView(new ArrayBuffer(8));
    dv.setFloat64(0, m.D[sp]!);
    m.I[sp] = dv.getInt32(4);
    m.H[sp] = dv.getInt32(0);
  },
  frombits(m, sp) {
    const dv = new DataView(new ArrayBuffer(8));
    dv.setInt32(4, m.I[sp]!);
    dv.setInt32(0, m.H[sp]!);
    m.D[sp] = dv.getFloat64(0);
  },
  floor(m, sp) {
    m.D[sp] = Math.floor(m.D[sp]!);
  },
  ceil(m, sp) {
    m.D[sp] = Math.ceil(m.D[sp]!);
  },
  trunc(m, sp) {
    m.D[sp] = Math.trunc(m.D[sp]!);
  },
  fabs(m, sp) {
    m.D[sp] = Math.abs(m.D[sp]!);
  },
  sqrt(m, sp) {
    m.D[sp] = Math.sqrt(m.D[sp]!);
  },
  fmod(m, sp) {
    m.D[sp - 1] = m.D[sp]! % m.D[sp - 1]!;
  },
};
for (const [n, f] of Object.entries(MATH1))
  TABLE[n] = (m, sp) => {
    m.D[sp] = f(m.D[sp]!);
  };
for (const [n, f] of Object.entries(MATH2))
  TABLE[n] = (m, sp) => {
    m.D[sp - 1] = f(m.D[sp]!, m.D[sp - 1]!);
  };
function compareBytes(a: number[], b: number[]): number {
  for (let i = 0; ; i++) {
    const x = a[i] ?? 0,
      y = b[i] ?? 0;
    if (x !== y) return x - y;
    if (x === 0) return 0;
  }
}
function fileNumber(m: CppMachine, sp: number): number {
  const a = m.I[sp]!;
  m.check(a, m.H[sp]!, 4, false);
  return m.M32[a >> 2]!;
}

function stdinBytes(m: CppMachine): Uint8Array {
  let b = m.stdinBytes;
  if (!b) {
    const out: number[] = [];
    for (const ch of m.world.stdin) {
      const c = ch.codePointAt(0)!;
      if (c < 0x80) out.push(c);
      else if (c < 0x800) out.push(0xc0 | (c >> 6), 0x80 | (c & 63));
      else if (c < 0x10000) out.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
      else out.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    }
    b = new Uint8Array(out);
    m.stdinBytes = b;
  }
  return b;
}
/** the function behind a leaf's name; a missing one refuses when called */
export function leafNamed(name: string): Leaf {
  return TABLE[name] ?? ((m) => m.refuse(`std::${name}`));
}
void big;
