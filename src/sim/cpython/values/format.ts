// The format mini-language (Python/formatter_unicode.c of CPython 3.13) for str, int, float and complex.
import { K } from '../memory/kinds.ts';
import type { Vm } from '../execute/vm.ts';
import { pythonRepr } from '../../numbers/pythonfloat.ts';
import { fixedDigits, precisionDigits, type Decimal } from '../../numbers/decimal.ts';
import { intToDouble } from '../../numbers/bigint.ts';
import type { Int } from '../../numbers/int.ts';
import { chars, pointLength } from './text.ts';
import { pointsOf } from '../../text/codepoints.ts';

export interface Spec {
  fill: string;
  align: string;
  sign: string;
  z: boolean;
  alt: boolean;
  width: number;
  group: string;
  precision: number;
  type: string;
  zero: boolean;
}

/** Parses a format spec; null = raised ValueError. */
export function parseSpec(
  m: Vm,
  text: string,
  typeName: string,
  defaultAlign: string,
  defaultType: string,
): Spec | null {
  const cs = pointsOf(text).map((p) => String.fromCodePoint(p));
  let i = 0;
  const s: Spec = {
    fill: ' ',
    align: defaultAlign,
    sign: '-',
    z: false,
    alt: false,
    width: -1,
    group: '',
    precision: -1,
    type: defaultType,
    zero: false,
  };
  let given = false;
  let fillGiven = false;
  const isAlign = (c: string | undefined): boolean => c === '<' || c === '>' || c === '=' || c === '^';
  if (isAlign(cs[1])) {
    s.fill = cs[0]!;
    s.align = cs[1]!;
    fillGiven = true;
    given = true;
    i = 2;
  } else if (isAlign(cs[0])) {
    s.align = cs[0]!;
    given = true;
    i = 1;
  }
  if (cs[i] === '+' || cs[i] === '-' || cs[i] === ' ') s.sign = cs[i++]!;
  if (cs[i] === 'z') {
    s.z = true;
    i++;
  }
  if (cs[i] === '#') {
    s.alt = true;
    i++;
  }
  if (!fillGiven && cs[i] === '0') {
    s.fill = '0';
    s.zero = true;
    if (!given && defaultAlign === '>') s.align = '=';
    i++;
  }
  const digits = (): number => {
    let n = '';
    while (cs[i] !== undefined && cs[i]! >= '0' && cs[i]! <= '9') n += cs[i++]!;
    if (n.length > 18) {
      m.valueError('Too many decimal digits in format string');
      return -2;
    }
    return n === '' ? -1 : Number(n);
  };
  s.width = digits();
  if (s.width === -2) return null;
  if (cs[i] === ',') {
    s.group = ',';
    i++;
  }
  if (cs[i] === '_') {
    if (s.group !== '') {
      m.valueError("Cannot specify both ',' and '_'.");
      return null;
    }
    s.group = '_';
    i++;
  }
  if (cs[i] === ',') {
    m.valueError(s.group === '_' ? "Cannot specify both ',' and '_'." : "Cannot specify ',' with ','.");
    return null;
  }
  if (cs[i] === '.') {
    i++;
    s.precision = digits();
    if (s.precision === -2) return null;
    if (s.precision < 0) {
      m.valueError('Format specifier missing precision');
      return null;
    }
  }
  if (cs.length - i > 1) {
    m.valueError(`Invalid format specifier '${text}' for object of type '${typeName}'`);
    return null;
  }
  if (cs.length - i === 1) s.type = cs[i]!;
  if (
    s.group !== '' &&
    !'deEfFgG%\0'.includes(s.type === '' ? '\0' : s.type) &&
    !(s.group === '_' && 'boxX'.includes(s.type))
  ) {
    m.valueError(`Cannot specify '${s.group}' with '${s.type}'.`);
    return null;
  }
  return s;
}
function unknownCode(m: Vm, code: string, typeName: string): null {
  const p = code.codePointAt(0)!;
  m.valueError(
    p > 32 && p < 128
      ? `Unknown format code '${code}' for object of type '${typeName}'`
      : `Unknown format code '\\x${p.toString(16)}' for object of type '${typeName}'`,
  );
  return null;
}
function pad(text: string, s: Spec, length: number): string {
  const n = s.width - length;
  if (n <= 0) return text;
  if (s.align === '<') return text + s.fill.repeat(n);
  if (s.align === '^') {
    const left = Math.floor(n / 2);
    return s.fill.repeat(left) + text + s.fill.repeat(n - left);
  }
  return s.fill.repeat(n) + text;
}

export function formatStr(m: Vm, v: number, spec: string): string | null {
  if (spec === '') return m.text(v);
  const s = parseSpec(m, spec, m.typeName(v), '<', 's');
  if (!s) return null;
  if (s.type !== 's') return unknownCode(m, s.type, m.typeName(v));
  const no = (what: string): null => {
    m.valueError(what);
    return null;
  };
  if (s.sign !== '-')
    return no(
      s.sign === ' ' ? 'Space not allowed in string format specifier' : 'Sign not allowed in string format specifier',
    );
  if (s.z) return no('Negative zero coercion (z) not allowed in string format specifier');
  if (s.alt) return no('Alternate form (#) not allowed in string format specifier');
  if (s.align === '=') return no("'=' alignment not allowed in string format specifier");
  let text = m.text(v);
  if (s.precision >= 0) text = chars(m, v).slice(0, s.precision).join('');
  m.room(s.width);
  return pad(text, s, pointLength(text));
}

/** Groups digits from the right; `min` = digits wanted at least (zero padding inside the grouping). */
function grouped(digits: string, sep: string, every: number, min: number): string {
  if (sep === '') return digits.padStart(min, '0');
  let out = '';
  let rest = digits;
  for (;;) {
    const part = rest.slice(-every);
    rest = rest.slice(0, -every);
    out = out === '' ? part : `${part}${sep}${out}`;
    if (rest === '') break;
  }
  // Zeros in front while the width is not reached; a separator needs a digit before it.
  while (out.length < min) {
    const run = out.indexOf(sep) < 0 ? out.length : out.indexOf(sep);
    out = run >= every ? `0${sep}${out}` : `0${out}`;
  }
  return out;
}
function numberText(s: Spec, sign: string, prefix: string, digits: string, rest: string, every: number): string {
  let min = 0;
  if (s.fill === '0' && s.align === '=') min = s.width - sign.length - prefix.length - rest.length;
  const body = grouped(digits, s.group, every, Math.max(min, digits.length));
  const head = sign + prefix;
  const length = head.length + body.length + rest.length;
  const n = s.width - length;
  if (n <= 0) return head + body + rest;
  if (s.align === '=') return head + s.fill.repeat(n) + body + rest;
  return pad(head + body + rest, s, length);
}

export function formatInt(m: Vm, v: Int, spec: string, typeName: string): string | null {
  const s = parseSpec(m, spec, typeName, '>', 'd');
  if (!s) return null;
  if ('eEfFgG%'.includes(s.type)) {
    const d = intToDouble(v);
    if (!Number.isFinite(d)) {
      m.overflow('int too large to convert to float');
      return null;
    }
    return floatWith(m, d, s, typeName);
  }
  if (!'bcdoxXn'.includes(s.type)) return unknownCode(m, s.type, typeName);
  if (s.precision >= 0) {
    m.valueError('Precision not allowed in integer format specifier');
    return null;
  }
  if (s.z) {
    m.valueError('Negative zero coercion (z) not allowed in integer format specifier');
    return null;
  }
  if (s.type === 'c') {
    if (s.sign !== '-') {
      m.valueError("Sign not allowed with integer format specifier 'c'");
      return null;
    }
    if (s.alt) {
      m.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
      return null;
    }
    if (typeof v !== 'number' || v < 0 || v > 0x10ffff) {
      m.overflow('%c arg not in range(0x110000)');
      return null;
    }
    return pad(String.fromCodePoint(v), s, 1);
  }
  const neg = v < 0;
  const radix = s.type === 'b' ? 2 : s.type === 'o' ? 8 : s.type === 'x' || s.type === 'X' ? 16 : 10;
  let digits = (neg ? (typeof v === 'number' ? -v : -v) : v).toString(radix);
  if (s.type === 'X') digits = digits.replace(/[a-f]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 32));
  if (radix === 10 && digits.length > 4300) {
    m.valueError(
      'Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit',
    );
    return null;
  }
  const prefix = s.alt && radix !== 10 ? (s.type === 'X' ? '0X' : `0${s.type}`) : '';
  const sign = neg ? '-' : s.sign === '-' ? '' : s.sign;
  m.room(s.width);
  return numberText(s, sign, prefix, digits, '', radix === 10 ? 3 : 4);
}

export function formatFloat(m: Vm, v: number, spec: string, typeName: string): string | null {
  const s = parseSpec(m, spec, typeName, '>', '');
  if (!s) return null;
  return floatWith(m, v, s, typeName);
}
function floatWith(m: Vm, v: number, s: Spec, typeName: string): string | null {
  if (s.type !== '' && !'eEfFgG%n'.includes(s.type)) return unknownCode(m, s.type, typeName);
  m.room(Math.max(s.width, s.precision));
  const { sign, digits, rest } = floatParts(v, s.type, s.precision, s.alt, s.sign, s.z);
  return numberText(s, sign, '', digits, rest, 3);
}
/** Sign, whole digits and the rest (point, fraction, exponent, percent) of a float in a presentation type. */
export function floatParts(
  v0: number,
  type: string,
  precision0: number,
  alt: boolean,
  signMode: string,
  z = false,
): { sign: string; digits: string; rest: string } {
  let v = v0;
  let text: string;
  let precision = precision0;
  const upper = type === 'E' || type === 'F' || type === 'G';
  const low = type === 'n' ? 'g' : type.replace(/[EFG]/, (c) => String.fromCharCode(c.charCodeAt(0) + 32));
  if (low === '%') v *= 100;
  const a = Math.abs(v);
  let neg = v < 0 || Object.is(v, -0);
  if (!Number.isFinite(v)) {
    text = v !== v ? 'nan' : 'inf';
    neg = v < 0;
    if (low === '%') text += '%';
    if (upper) text = text === 'nan' ? 'NAN' : 'INF';
    return { sign: neg ? '-' : signMode === '-' ? '' : signMode, digits: text, rest: '' };
  }
  if (low === '') {
    if (precision < 0) text = pythonRepr(a);
    else {
      text = general(a, precision === 0 ? 1 : precision, alt, true);
    }
  } else {
    if (precision < 0) precision = 6;
    if (low === 'f' || low === '%') text = fixedDigits(a, precision, 'half-even');
    else if (low === 'e') text = exponential(a, precision);
    else text = general(a, precision === 0 ? 1 : precision, alt, false);
    if (alt && precision === 0 && (low === 'f' || low === 'e' || low === '%'))
      text = text.includes('e') ? text.replace('e', '.e') : `${text}.`;
  }
  if (z && neg && !/[1-9]/.test(text.split('e')[0]!)) neg = false;
  if (low === '%') text += '%';
  if (upper) text = text.replace('e', 'E');
  const at = text.search(/[.eE%]/);
  return {
    sign: neg ? '-' : signMode === '-' ? '' : signMode,
    digits: at < 0 ? text : text.slice(0, at),
    rest: at < 0 ? '' : text.slice(at),
  };
}
function exponentText(e: number): string {
  const a = Math.abs(e);
  return `e${e < 0 ? '-' : '+'}${a < 10 ? '0' : ''}${a}`;
}
function digitsOf(a: number, count: number): Decimal {
  return precisionDigits(a, count, 'half-even');
}
/** Decimal exponent of the first digit. */
function leading(d: Decimal): number {
  return d.exponent;
}
function exponential(a: number, precision: number): string {
  if (a === 0) return `0${precision > 0 ? `.${'0'.repeat(precision)}` : ''}e+00`;
  const d = digitsOf(a, precision + 1);
  const ds = d.digits.padEnd(precision + 1, '0');
  const e = leading(d);
  return `${ds[0]}${precision > 0 ? `.${ds.slice(1, precision + 1)}` : ''}${exponentText(e)}`;
}
function general(a: number, precision: number, alt: boolean, addDot: boolean): string {
  if (a === 0 && addDot && precision <= 1) return '0e+00';
  if (a === 0) return alt ? `0.${'0'.repeat(Math.max(precision - 1, addDot ? 1 : 0))}` : addDot ? '0.0' : '0';
  const d = digitsOf(a, precision);
  const e = leading(d);
  let ds = d.digits.padEnd(precision, '0').slice(0, Math.max(precision, 1));
  if (!alt) ds = ds.replace(/0+$/, '');
  if (ds === '') ds = '0';
  // With no type, repr's rule for the upper bound applies: exponent form from `precision` digits on.
  if (e < -4 || e >= (addDot ? Math.max(precision - 1, 0) : precision)) {
    return `${ds[0]}${ds.length > 1 ? `.${ds.slice(1)}` : alt ? '.' : ''}${exponentText(e)}`;
  }
  if (e < 0) return `0.${'0'.repeat(-e - 1)}${ds}`;
  if (ds.length <= e + 1) {
    const whole = ds.padEnd(e + 1, '0');
    return addDot ? `${whole}.0` : alt ? `${whole}.` : whole;
  }
  return `${ds.slice(0, e + 1)}.${ds.slice(e + 1)}`;
}

/** `format(value, spec)` of built-in layouts: the text, null = raised, undefined = not one of them. */
export function formatLeaf(m: Vm, v: number, spec: string): string | null | undefined {
  switch (m.kind[v]) {
    case K.str:
      return formatStr(m, v, spec);
    case K.int:
      return formatInt(m, m.value(v), spec, m.typeName(v));
    case K.float:
      return formatFloat(m, m.num[v]!, spec, m.typeName(v));
    case K.complex: {
      const c = m.payload[v] as { re: number; im: number };
      const s = parseSpec(m, spec, 'complex', '>', '');
      if (!s) return null;
      if (s.type === '' || s.zero || s.align === '=') m.refuse('format of a complex number');
      const re = floatParts(c.re, s.type, s.precision, s.alt, s.sign);
      const im = floatParts(c.im, s.type, s.precision, s.alt, '+');
      const text = `${re.sign}${grouped(re.digits, s.group, 3, 0)}${re.rest}${im.sign}${grouped(im.digits, s.group, 3, 0)}${im.rest}j`;
      return pad(text, s, text.length);
    }
  }
  return undefined;
}
