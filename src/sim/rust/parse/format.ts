// The format string of `format_args!` and its relatives, after rustc_parse_format 1.95.
import { SyntaxFault, Outside } from './lex.ts';
import type { Span } from './lex.ts';
import type { Expr, FormatCount, FormatPiece, FormatSpec } from './ast.ts';

const isIdent = (s: string): boolean => /^[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*$/.test(s) && s !== '_';
/** Splits a format string; names that are no explicit argument become captured variables appended to `args`. */
export function parseFormat(
  text: string,
  args: Expr[],
  named: Map<string, number>,
  explicit: number,
  litSpan: Span,
  callSpan: Span,
): FormatPiece[] {
  const pieces: FormatPiece[] = [];
  let literal = '',
    next = 0,
    i = 0;
  const used = new Set<number>();
  const fault = (m: string): never => {
    throw new SyntaxFault(m, litSpan.start, true, litSpan.exp);
  };
  const capture = (name: string): number => {
    const known = named.get(name);
    if (known !== undefined) {
      used.add(known);
      return known;
    }
    const span = litSpan;
    args.push({
      k: 'path',
      path: { global: false, qself: null, qpos: 0, segs: [{ name, span, args: null }], span },
      span,
      attrs: ['captured'],
    });
    named.set(name, args.length - 1);
    used.add(args.length - 1);
    return args.length - 1;
  };
  const position = (n: number): number => {
    if (n >= explicit) fault(`invalid reference to positional argument ${n}`);
    used.add(n);
    return n;
  };
  const flush = (): void => {
    if (literal) pieces.push({ k: 'text', text: literal });
    literal = '';
  };
  while (i < text.length) {
    const c = text[i]!;
    if (c === '{' && text[i + 1] === '{') {
      literal += '{';
      i += 2;
      continue;
    }
    if (c === '}' && text[i + 1] === '}') {
      literal += '}';
      i += 2;
      continue;
    }
    if (c === '}') return fault('invalid format string: unmatched `}` found');
    if (c !== '{') {
      literal += c;
      i++;
      continue;
    }
    const close = text.indexOf('}', i);
    if (close < 0) return fault('invalid format string: expected `}` but string was terminated');
    let body = text.slice(i + 1, close);
    // a fill of `}` is written `{:}<5}`
    let end = close;
    if (/^[^:]*:$/.test(body) && /[<^>]/.test(text[close + 1] ?? '')) {
      end = text.indexOf('}', close + 1);
      if (end < 0) return fault('invalid format string');
      body = text.slice(i + 1, end);
    }
    i = end + 1;
    flush();
    const colon = body.indexOf(':');
    const name = (colon < 0 ? body : body.slice(0, colon)).trim();
    let spec = colon < 0 ? '' : body.slice(colon + 1);
    const s: FormatSpec = {
      fill: ' ',
      align: '',
      sign: '',
      alt: false,
      zero: false,
      width: { k: 'none' },
      precision: { k: 'none' },
      trait: '',
    };
    const chars = Array.from(spec);
    if (chars.length >= 2 && /^[<^>]$/.test(chars[1]!)) {
      s.fill = chars[0]!;
      s.align = chars[1] as '<';
      spec = chars.slice(2).join('');
    } else if (/^[<^>]/.test(spec)) {
      s.align = spec[0] as '<';
      spec = spec.slice(1);
    }
    if (/^[+-]/.test(spec)) {
      s.sign = spec[0]!;
      spec = spec.slice(1);
    }
    if (spec.startsWith('#')) {
      s.alt = true;
      spec = spec.slice(1);
    }
    if (spec.startsWith('0') && spec[1] !== '$') {
      s.zero = true;
      spec = spec.slice(1);
    }
    const count = (): FormatCount => {
      const m = /^(\d+)(\$?)/.exec(spec);
      if (m) {
        spec = spec.slice(m[0].length);
        return m[2] ? { k: 'arg', index: position(Number(m[1])) } : { k: 'lit', n: Number(m[1]) };
      }
      const d = /^([A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)\$/.exec(spec);
      if (d) {
        spec = spec.slice(d[0].length);
        return { k: 'arg', index: capture(d[1]!) };
      }
      return { k: 'none' };
    };
    s.width = count();
    let star = false;
    if (spec.startsWith('.')) {
      spec = spec.slice(1);
      if (spec.startsWith('*')) {
        spec = spec.slice(1);
        star = true;
        s.precision = { k: 'arg', index: position(next++) };
      } else s.precision = count();
    }
    void star;
    spec = spec.trim();
    if (!['', '?', 'x?', 'X?', 'x', 'X', 'o', 'b', 'e', 'E', 'p'].includes(spec))
      fault(`unknown format trait \`${spec}\``);
    s.trait = spec;
    let index: number;
    if (name === '') index = position(next++);
    else if (/^\d+$/.test(name)) index = position(Number(name));
    else if (isIdent(name)) index = capture(name);
    else index = fault('invalid format string: expected `}`');
    pieces.push({ k: 'arg', index, spec: s });
  }
  flush();
  for (let k = 0; k < explicit; k++)
    if (!used.has(k)) throw new SyntaxFault('argument never used', args[k]!.span.start, true, args[k]!.span.exp);
  if (pieces.length > 400) throw new Outside('format string with too many pieces', callSpan);
  return pieces;
}
