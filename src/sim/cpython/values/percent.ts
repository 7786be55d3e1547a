// printf-style formatting of str and bytes (unicode_format_arg and _PyBytes_FormatEx of CPython 3.13).
import { K, T } from '../memory/kinds.ts';
import { SLOW, type Vm } from '../execute/vm.ts';
import { bytesOf } from './compare.ts';
import { floatParts } from './format.ts';
import { asciiText, pointLength, reprLeaf, strLeaf } from './text.ts';
import { getStr, strHash } from './dict.ts';
import { toDouble } from './number.ts';
import { pointsOf, textOfPoints } from '../../text/codepoints.ts';

/** `format % values`. SLOW where an operand's own `__str__` and the like must run. */
export function percentFormat(m: Vm, f: number, values: number): number {
  const isBytes = m.kind[f] !== K.str;
  const text = isBytes ? latin(bytesOf(m, f)) : m.text(f);
  const cs = pointsOf(text).map((p) => String.fromCodePoint(p));
  const isTuple = m.kind[values] === K.tuple;
  const args = isTuple ? m.cellsOf(values) : [values];
  const mapping = !isTuple && m.kind[values] === K.dict ? values : 0;
  let used = 0;
  let byName = false;
  let out = '';
  const err = (e: number): number => e;
  const next = (): number => {
    if (used < args.length) return args[used++]!;
    m.typeError(`not enough arguments for format string`);
    return 0;
  };
  let i = 0;
  while (i < cs.length) {
    const c = cs[i]!;
    if (c !== '%') {
      out += c;
      i++;
      continue;
    }
    const start = ++i;
    let arg = 0;
    if (cs[i] === '(') {
      if (mapping === 0) {
        if (m.typeInfo(m.type[values]!).heap) return SLOW;
        return m.typeError('format requires a mapping');
      }
      let depth = 1;
      let key = '';
      i++;
      while (i < cs.length) {
        if (cs[i] === ')' && --depth === 0) break;
        if (cs[i] === '(') depth++;
        key += cs[i++]!;
      }
      if (i >= cs.length) return m.valueError('incomplete format key');
      i++;
      if (m.type[mapping] !== T.dict) return SLOW;
      const k = isBytes ? m.bytesObject(Uint8Array.from(key, (x) => x.charCodeAt(0))) : m.str(key);
      if (isBytes) m.refuse('%(name) in bytes');
      strHash(m, k);
      arg = getStr(m, mapping, k);
      if (arg === 0) {
        const e = m.raiseKey(k);
        m.decref(k);
        return e;
      }
      m.decref(k);
      byName = true;
    }
    let left = false;
    let plus = false;
    let space = false;
    let alt = false;
    let zero = false;
    for (; ; i++) {
      const x = cs[i];
      if (x === '-') left = true;
      else if (x === '+') plus = true;
      else if (x === ' ') space = true;
      else if (x === '#') alt = true;
      else if (x === '0') zero = true;
      else break;
    }
    let width = -1;
    let precision = -1;
    const star = (): number | null => {
      const a = next();
      if (a === 0) return null;
      if (m.kind[a] !== K.int) {
        m.typeError('* wants int');
        return null;
      }
      return m.num[a]!;
    };
    if (cs[i] === '*') {
      const n = star();
      if (n === null) return err(0);
      width = n;
      if (width < 0) {
        left = true;
        width = -width;
      }
      i++;
    } else {
      let n = '';
      while (cs[i] !== undefined && cs[i]! >= '0' && cs[i]! <= '9') n += cs[i++]!;
      if (n !== '') width = Number(n);
    }
    if (cs[i] === '.') {
      i++;
      precision = 0;
      if (cs[i] === '*') {
        const n = star();
        if (n === null) return err(0);
        precision = Math.max(0, n);
        i++;
      } else {
        let n = '';
        while (cs[i] !== undefined && cs[i]! >= '0' && cs[i]! <= '9') n += cs[i++]!;
        if (n !== '') precision = Number(n);
      }
    }
    if (cs[i] === 'h' || cs[i] === 'l' || cs[i] === 'L') i++;
    const conv = cs[i];
    if (conv === undefined) return m.valueError('incomplete format');
    i++;
    if (conv === '%') {
      out += '%';
      continue;
    }
    const bad = (): number =>
      m.valueError(`unsupported format character '${conv}' (0x${conv.codePointAt(0)!.toString(16)}) at index ${i - 1}`);
    if (!'diouxXeEfFgGcrsab'.includes(conv) || (conv === 'b' && !isBytes)) return bad();
    if (arg === 0) {
      if (mapping !== 0 && !byName && args.length === 1 && used === 0) arg = args[used++]!;
      else arg = next();
      if (arg === 0) return 0;
    }
    m.room(Math.max(width, precision));
    let sign = '';
    let body: string;
    let numeric = true;
    switch (conv) {
      case 's':
      case 'r':
      case 'a':
      case 'b': {
        let r: string | null | undefined;
        if (isBytes && (conv === 's' || conv === 'b')) {
          if (m.kind[arg] !== K.bytes && m.kind[arg] !== K.bytearray)
            return m.typeError(
              `%b requires a bytes-like object, or an object that implements __bytes__, not '${m.typeName(arg)}'`,
            );
          r = latin(bytesOf(m, arg));
        } else r = conv === 's' ? strLeaf(m, arg) : reprLeaf(m, arg);
        if (r === null) return SLOW;
        if (r === undefined) return 0;
        body = conv === 'a' || (isBytes && conv === 'r') ? asciiText(r) : r;
        if (precision >= 0) body = textOfPoints(pointsOf(body).slice(0, precision));
        numeric = false;
        break;
      }
      case 'c':
        numeric = false;
        if (m.kind[arg] === K.int) {
          const v = m.num[arg]!;
          if (!(v >= 0 && v <= (isBytes ? 255 : 0x10ffff)))
            return m.raise(T.OverflowError, isBytes ? '%c arg not in range(256)' : '%c arg not in range(0x110000)');
          body = String.fromCodePoint(v);
        } else if (!isBytes && m.kind[arg] === K.str && pointLength(m.text(arg)) === 1) body = m.text(arg);
        else if (isBytes && m.kind[arg] === K.bytes && bytesOf(m, arg).length === 1) body = latin(bytesOf(m, arg));
        else if (m.kind[arg] === K.str)
          return m.typeError(
            isBytes
              ? `%c requires an integer in range(256) or a single byte, not ${m.typeName(arg)}`
              : `%c requires an int or a unicode character, not a string of length ${pointLength(m.text(arg))}`,
          );
        else
          return m.typeError(
            isBytes
              ? `%c requires an integer in range(256) or a single byte, not ${m.typeName(arg)}`
              : `%c requires an int or a unicode character, not ${m.typeName(arg)}`,
          );
        break;
      case 'd':
      case 'i':
      case 'u':
      case 'o':
      case 'x':
      case 'X': {
        let v;
        if (m.kind[arg] === K.int) v = m.value(arg);
        else if (m.kind[arg] === K.float && 'diu'.includes(conv)) {
          const d = m.num[arg]!;
          if (!Number.isFinite(d))
            return d !== d
              ? m.valueError('cannot convert float NaN to integer')
              : m.raise(T.OverflowError, 'cannot convert float infinity to integer');
          v = BigInt(Math.trunc(d));
        } else if (m.typeInfo(m.type[arg]!).heap) return SLOW;
        else if ('diu'.includes(conv))
          return m.typeError(`%${conv} format: a real number is required, not ${m.typeName(arg)}`);
        else return m.typeError(`%${conv} format: an integer is required, not ${m.typeName(arg)}`);
        const neg = v < 0;
        const radix = conv === 'o' ? 8 : conv === 'x' || conv === 'X' ? 16 : 10;
        body = (neg ? -v : v).toString(radix);
        if (precision >= 0) body = body.padStart(precision, '0');
        sign = neg ? '-' : plus ? '+' : space ? ' ' : '';
        if (alt && radix !== 10) sign += radix === 8 ? '0o' : '0x';
        if (conv === 'X') {
          const up = (x: string): string => x.replace(/[a-fx]/g, (y) => String.fromCharCode(y.charCodeAt(0) - 32));
          body = up(body);
          sign = up(sign);
        }
        break;
      }
      default: {
        if (m.kind[arg] !== K.int && m.kind[arg] !== K.float) {
          if (m.typeInfo(m.type[arg]!).heap) return SLOW;
          return m.typeError(
            isBytes ? `float argument required, not ${m.typeName(arg)}` : `must be real number, not ${m.typeName(arg)}`,
          );
        }
        const d = toDouble(m, arg);
        if (d === null) return 0;
        const p = floatParts(d, conv, precision < 0 ? 6 : precision, alt, plus ? '+' : space ? ' ' : '-');
        sign = p.sign;
        body = p.digits + p.rest;
      }
    }
    const n = width - pointLength(sign) - pointLength(body);
    if (n <= 0) out += sign + body;
    else if (left) out += sign + body + ' '.repeat(n);
    else if (zero && numeric) out += sign + '0'.repeat(n) + body;
    else out += ' '.repeat(n) + sign + body;
    void start;
  }
  if (used < args.length && mapping === 0) {
    const plainArg =
      !isTuple && (m.kind[values] === K.list || m.kind[values] === K.bytes || m.typeInfo(m.type[values]!).heap);
    if (!(plainArg && used === 0 && !isTuple && lookupGetItem(m, values)))
      return m.typeError('not all arguments converted during string formatting');
  }
  return isBytes ? m.bytesObject(Uint8Array.from(out, (x) => x.charCodeAt(0))) : m.str(out);
}
/** A value with `__getitem__` that is no tuple or str counts as a mapping: nothing is left over. */
function lookupGetItem(m: Vm, s: number): boolean {
  if (m.kind[s] === K.str) return false;
  return m.hasSpecial(s, '__getitem__');
}
function latin(b: Uint8Array): string {
  let s = '';
  for (const x of b) s += String.fromCharCode(x);
  return s;
}
