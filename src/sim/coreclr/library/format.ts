// Numeric format strings, standard and custom, invariant culture (.NET 10 Number.Formatting).
import { upper } from '../../text/dotnet.ts';
import type { Int } from '../../numbers/int.ts';
import { dotnetCustomDigits, dotnetDouble, dotnetFormat, dotnetSingle } from '../../numbers/dotnetfloat.ts';
import { isNegative } from '../../numbers/double.ts';
import { decRound, decText, type Dec } from '../values/decimal.ts';
import type { Value } from '../values/object.ts';

const bits: Record<string, number> = {
  sbyte: 8,
  byte: 8,
  short: 16,
  ushort: 16,
  int: 32,
  uint: 32,
  long: 64,
  ulong: 64,
  char: 16,
  nint: 64,
  nuint: 64,
};
function group(s: string): string {
  let r = '';
  for (let i = 0; i < s.length; i++) {
    if (i && (s.length - i) % 3 === 0) r += ',';
    r += s[i];
  }
  return r;
}
function grouped(t: string): string {
  const p = t.indexOf('.');
  return p < 0 ? group(t) : group(t.slice(0, p)) + t.slice(p);
}
/** Null when the specifier is invalid. */
export function formatNumber(v: Value, kind: string, format: string): string | null {
  const m = /^([A-Za-z])(\d{0,9})$/.exec(format);
  const real = kind === 'double' || kind === 'float';
  if (!m) return custom(v, kind, format);
  const letter = m[1]!,
    prec = m[2] === '' ? -1 : Number(m[2]);
  const L = upper(letter);
  if (real) {
    if (L === 'D' || L === 'X' || L === 'B') return null;
    return dotnetFormat(v as number, letter, prec, kind === 'float') ?? null;
  }
  if (kind === 'decimal') return decimalFormat(v as Dec, letter, prec);
  const n = BigInt(v as Int);
  const neg = n < 0n;
  const digits = (neg ? -n : n).toString();
  switch (L) {
    case 'D':
      return (neg ? '-' : '') + digits.padStart(Math.max(prec, 0), '0');
    case 'X': {
      const h = BigInt.asUintN(bits[kind] ?? 32, n).toString(16);
      const t = h.padStart(Math.max(prec, 0), '0');
      return letter === 'X' ? upper(t) : t;
    }
    case 'B':
      return BigInt.asUintN(bits[kind] ?? 32, n)
        .toString(2)
        .padStart(Math.max(prec, 0), '0');
    case 'N':
    case 'F':
    case 'P':
    case 'C':
    case 'E':
      return decimalFormat({ c: neg ? -n : n, scale: 0, neg }, letter, prec);
    case 'G':
    case 'R': {
      if (L === 'R' || prec <= 0 || digits.length <= prec) return (neg ? '-' : '') + digits;
      return decimalFormat({ c: neg ? -n : n, scale: 0, neg }, letter, prec);
    }
    default:
      return null;
  }
}
function fixed(d: Dec, places: number): string {
  const r = decRound(d, places, 'away');
  let s = decText({ c: r.c, scale: r.scale, neg: false });
  let p = s.indexOf('.');
  if (places > 0) {
    if (p < 0) {
      s += '.';
      p = s.length - 1;
    }
    s = s.padEnd(p + 1 + places, '0');
  }
  return s;
}
function decimalFormat(d: Dec, letter: string, prec: number): string | null {
  const L = upper(letter);
  switch (L) {
    case 'F':
    case 'N': {
      const t = fixed(d, prec < 0 ? 2 : prec);
      const neg = d.neg && /[1-9]/.test(t);
      return (neg ? '-' : '') + (L === 'N' ? grouped(t) : t);
    }
    case 'P': {
      const t = fixed({ c: d.c * 100n, scale: d.scale, neg: d.neg }, prec < 0 ? 2 : prec);
      const neg = d.neg && /[1-9]/.test(t);
      return (neg ? '-' : '') + grouped(t) + ' %';
    }
    case 'C': {
      const t = grouped(fixed(d, prec < 0 ? 2 : prec));
      const neg = d.neg && /[1-9]/.test(t);
      return neg ? `(¤${t})` : '¤' + t;
    }
    case 'G':
    case 'R': {
      if (prec <= 0 || L === 'R') return decText(d);
      let s = d.c.toString();
      let exp = s.length - 1 - d.scale;
      if (d.c === 0n) return '0';
      if (s.length > prec) {
        const cut = s.length - prec;
        const r = decRound({ c: d.c, scale: cut, neg: false }, 0, 'away').c.toString();
        if (r.length > prec) exp++;
        s = r.slice(0, prec);
      }
      s = s.replace(/0+$/, '') || '0';
      const sign = d.neg ? '-' : '';
      if (exp >= prec || exp < -5)
        return (
          sign +
          s[0] +
          (s.length > 1 ? '.' + s.slice(1) : '') +
          (letter === 'G' ? 'E' : 'e') +
          (exp < 0 ? '-' : '+') +
          String(Math.abs(exp)).padStart(2, '0')
        );
      if (exp < 0) return sign + '0.' + '0'.repeat(-exp - 1) + s;
      if (s.length <= exp + 1) return sign + s.padEnd(exp + 1, '0');
      return sign + s.slice(0, exp + 1) + '.' + s.slice(exp + 1);
    }
    case 'E': {
      const p = prec < 0 ? 6 : prec;
      let s = d.c.toString();
      let exp = d.c === 0n ? 0 : s.length - 1 - d.scale;
      if (s.length > p + 1) {
        const r = decRound({ c: d.c, scale: s.length - p - 1, neg: false }, 0, 'away').c.toString();
        if (r.length > p + 1) exp++;
        s = r.slice(0, p + 1);
      }
      s = s.padEnd(p + 1, '0');
      return (
        (d.neg ? '-' : '') +
        s[0] +
        (p ? '.' + s.slice(1) : '') +
        letter +
        (exp < 0 ? '-' : '+') +
        String(Math.abs(exp)).padStart(3, '0')
      );
    }
    default:
      return null;
  }
}
/** Custom picture formats: sections, 0 # . , % ‰ E literals. */
function custom(v: Value, kind: string, format: string): string | null {
  const sections = splitSections(format);
  let neg: boolean, digits: string, exp: number; // value = 0.digits × 10^exp
  if (kind === 'double' || kind === 'float') {
    const x = v as number;
    if (x - x !== 0) return kind === 'float' ? dotnetSingle(x) : dotnetDouble(x);
    neg = isNegative(x);
    if (x === 0) {
      digits = '';
      exp = 0;
      neg = false;
    } else {
      const d = dotnetCustomDigits(neg ? -x : x, kind === 'float');
      digits = d.digits.replace(/0+$/, '');
      exp = d.exponent + 1;
    }
  } else {
    const d: Dec =
      kind === 'decimal'
        ? (v as Dec)
        : { c: BigInt(v as Int) < 0n ? -BigInt(v as Int) : BigInt(v as Int), scale: 0, neg: BigInt(v as Int) < 0n };
    neg = d.neg && d.c !== 0n;
    const s = d.c === 0n ? '' : d.c.toString();
    digits = s.replace(/0+$/, '');
    exp = s.length - d.scale;
  }
  let sec = sections[0]!;
  const isZero = digits === '';
  if (sections.length >= 3 && isZero) {
    sec = sections[2] || sections[0]!;
  } else if (neg && sections.length >= 2 && sections[1] !== '') {
    sec = sections[1]!;
    const t = picture(sec, digits, exp);
    if (t.zero && sections.length >= 3) return picture(sections[2] || sections[0]!, '', 0).text;
    return t.text;
  }
  const t = picture(sec, digits, exp);
  if (t.zero && sections.length >= 3 && !isZero) return picture(sections[2] || sections[0]!, '', 0).text;
  return (neg && !t.zero ? '-' : '') + t.text;
}
function splitSections(f: string): string[] {
  const out: string[] = [];
  let s = '',
    q = '';
  for (let i = 0; i < f.length; i++) {
    const c = f[i]!;
    if (q) {
      s += c;
      if (c === q) q = '';
      continue;
    }
    if (c === '\\') {
      s += c + (f[++i] ?? '');
      continue;
    }
    if (c === '"' || c === "'") {
      q = c;
      s += c;
      continue;
    }
    if (c === ';') {
      out.push(s);
      s = '';
      continue;
    }
    s += c;
  }
  out.push(s);
  return out;
}
function picture(sec: string, digits0: string, exp0: number): { text: string; zero: boolean } {
  let digits = digits0,
    exp = exp0;
  let int = 0,
    frac = 0,
    firstZero = -1,
    lastZero = 0,
    point = false,
    thousands = false,
    scale = 0,
    sci: { pos: number; min: number; plus: boolean; letter: string; len: number } | null = null;
  let commas = 0;
  for (let i = 0; i < sec.length; i++) {
    const c = sec[i]!;
    if (c === '\\') {
      i++;
      continue;
    }
    if (c === '"' || c === "'") {
      const e = sec.indexOf(c, i + 1);
      i = e < 0 ? sec.length : e;
      continue;
    }
    if (c === '0' || c === '#') {
      if (point) {
        frac++;
        if (c === '0') lastZero = frac;
      } else {
        if (commas) {
          thousands = true;
          commas = 0;
        }
        int++;
        if (c === '0' && firstZero < 0) firstZero = int;
      }
    } else if (c === '.') {
      if (!point) {
        point = true;
        if (commas) {
          scale += commas * 3;
          commas = 0;
        }
      }
    } else if (c === ',') {
      if (!point && int) commas++;
    } else if (c === '%') exp += digits ? 2 : 0;
    else if (c === '‰') exp += digits ? 3 : 0;
    else if ((c === 'E' || c === 'e') && /^[Ee][+-]?0+/.test(sec.slice(i))) {
      const m = /^[Ee]([+-]?)(0+)/.exec(sec.slice(i))!;
      sci = { pos: i, min: m[2]!.length, plus: m[1] === '+', letter: c, len: m[0].length };
      i += m[0].length - 1;
    }
  }
  if (commas && !point) scale += commas * 3;
  if (scale) exp -= scale;
  let shown = 0;
  if (sci) {
    shown = digits ? exp - int : 0;
    if (digits) exp = int;
  }
  // round at the last place, half away from zero
  const keep = exp + frac;
  if (digits.length > keep) {
    if (keep < 0) {
      digits = '';
    } else {
      const up = digits.charCodeAt(keep) >= 53;
      digits = digits.slice(0, keep);
      if (up) {
        let a = digits.split('');
        let i = a.length - 1;
        for (; i >= 0; i--) {
          if (a[i] === '9') {
            a[i] = '0';
            continue;
          }
          a[i] = String(Number(a[i]) + 1);
          break;
        }
        if (i < 0) {
          a = ['1', ...a];
          exp++;
          if (sci) {
            shown++;
            exp--;
            a.pop();
          }
        }
        digits = a.join('');
      }
    }
  }
  digits = digits.replace(/0+$/, '');
  const zero = digits === '';
  if (zero) exp = 0;
  const ip = exp > 0 ? digits.slice(0, exp).padEnd(exp, '0') : '';
  const fp = (exp < 0 ? '0'.repeat(-exp) : '') + digits.slice(Math.max(exp, 0));
  const minInt = firstZero < 0 ? 0 : int - firstZero + 1;
  let whole = ip.padStart(minInt, '0');
  const fraction = fp.padEnd(lastZero, '0').slice(0, Math.max(frac, 0));
  let out = '';
  let seenInt = 0,
    seenFrac = 0,
    afterPoint = false;
  const extra = whole.length - int;
  const putInt = (): void => {
    // digits belonging to this placeholder
    const idx = seenInt;
    const from = idx === 0 ? 0 : extra + idx;
    const to = extra + idx + 1;
    for (let k = Math.max(0, from); k < to; k++) {
      if (k < 0 || k >= whole.length) continue;
      out += whole[k];
      const left = whole.length - k - 1;
      if (thousands && left > 0 && left % 3 === 0) out += ',';
    }
  };
  whole = whole.length < 0 ? '' : whole;
  for (let i = 0; i < sec.length; i++) {
    const c = sec[i]!;
    if (c === '\\') {
      out += sec[++i] ?? '';
      continue;
    }
    if (c === '"' || c === "'") {
      const e = sec.indexOf(c, i + 1);
      const en = e < 0 ? sec.length : e;
      out += sec.slice(i + 1, en);
      i = en;
      continue;
    }
    if (sci && i === sci.pos) {
      out += sci.letter + (shown < 0 ? '-' : sci.plus ? '+' : '') + String(Math.abs(shown)).padStart(sci.min, '0');
      i += sci.len - 1;
      continue;
    }
    if (c === '0' || c === '#') {
      if (!afterPoint) {
        putInt();
        seenInt++;
      } else {
        const d = fraction[seenFrac++];
        if (d !== undefined) out += d;
      }
      continue;
    }
    if (c === '.') {
      if (!afterPoint) {
        afterPoint = true;
        if (int === 0 && whole) out += whole;
        if (fraction.length) out += '.';
      }
      continue;
    }
    if (c === ',') continue;
    out += c;
  }
  return { text: out, zero };
}
