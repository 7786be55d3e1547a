// Strings as sequences of code points, and repr/str of what needs no user code, after Objects/unicodeobject.c and the tp_repr functions of CPython 3.13.
import { FL, K, NONE, T } from '../memory/kinds.ts';
import type { Vm } from '../execute/vm.ts';
import { isPrintable } from '../../text/python.ts';
import { pointsOf } from '../../text/codepoints.ts';
import { pythonRepr } from '../../numbers/pythonfloat.ts';
import { addressOf, bytesOf, overridden, type RangeValue } from './compare.ts';
import { dictItems } from './dict.ts';
import { setKeys } from './set.ts';
import { lookup } from './type.ts';

const SURROGATE = /[\ud800-\udfff]/;

/** Whether a str object has code points outside the BMP (or lone surrogates), so that units are not points. */
export function isWide(m: Vm, s: number): boolean {
  const f = m.flags[s]!;
  if (f & FL.scanned) return (f & FL.astral) !== 0;
  const wide = SURROGATE.test(m.payload[s] as string);
  m.flags[s] = f | FL.scanned | (wide ? FL.astral : 0);
  return wide;
}
export function strLen(m: Vm, s: number): number {
  const text = m.payload[s] as string;
  return isWide(m, s) ? chars(m, s).length : text.length;
}
/** Code points as strings of one each. */
export function chars(m: Vm, s: number): readonly string[] {
  const text = m.payload[s] as string;
  if (lastChars.text !== text)
    lastChars = {
      text,
      chars: isWide(m, s) ? pointsOf(text).map((p) => String.fromCodePoint(p)) : text.split(''),
    };
  return lastChars.chars;
}
/** The last text taken apart: a loop over the indexes of one string does it once. A pure function of the text. */
let lastChars: { readonly text: string; readonly chars: readonly string[] } = { text: '', chars: [] };
/** Substring by code points. */
export function substring(m: Vm, s: number, from: number, to: number): string {
  const text = m.payload[s] as string;
  return isWide(m, s) ? chars(m, s).slice(from, to).join('') : text.slice(from, to);
}
/** Joins two strings into a str object; two halves of a surrogate pair may not meet. */
export function joinText(m: Vm, a: string, b: string): number {
  m.room((a.length + b.length) * 2);
  const x = a.charCodeAt(a.length - 1);
  const y = b.charCodeAt(0);
  if (x >= 0xd800 && x < 0xdc00 && y >= 0xdc00 && y < 0xe000) m.refuse('joining lone surrogates');
  return m.str(a + b);
}
/** Length in code points of host text. */
export function pointLength(text: string): number {
  return SURROGATE.test(text) ? pointsOf(text).length : text.length;
}

export function reprText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  if (/^[ !#-&(-[\]-~]*$/.test(text)) return quote + text + quote;
  let out = quote;
  for (const p of pointsOf(text)) {
    const c = String.fromCodePoint(p);
    if (c === quote || c === '\\') out += `\\${c}`;
    else if (c === '\n') out += '\\n';
    else if (c === '\r') out += '\\r';
    else if (c === '\t') out += '\\t';
    else if (p < 32 || p === 127) out += `\\x${hex(p, 2)}`;
    else if (p < 127) out += c;
    else if (isPrintable(p)) out += c;
    else if (p < 256) out += `\\x${hex(p, 2)}`;
    else if (p < 65536) out += `\\u${hex(p, 4)}`;
    else out += `\\U${hex(p, 8)}`;
  }
  return out + quote;
}
export function hex(n: number, width: number): string {
  return n.toString(16).padStart(width, '0');
}
export function reprBytes(b: Uint8Array): string {
  let hasSingle = false;
  let hasDouble = false;
  for (const x of b) {
    if (x === 39) hasSingle = true;
    if (x === 34) hasDouble = true;
  }
  const q = hasSingle && !hasDouble ? '"' : "'";
  let out = `b${q}`;
  for (const x of b) {
    if (x === q.charCodeAt(0) || x === 92) out += `\\${String.fromCharCode(x)}`;
    else if (x === 9) out += '\\t';
    else if (x === 10) out += '\\n';
    else if (x === 13) out += '\\r';
    else if (x < 32 || x > 126) out += `\\x${hex(x, 2)}`;
    else out += String.fromCharCode(x);
  }
  return out + q;
}
export function asciiText(r: string): string {
  let out = '';
  for (const p of pointsOf(r))
    out +=
      p < 128
        ? String.fromCodePoint(p)
        : p < 256
          ? `\\x${hex(p, 2)}`
          : p < 65536
            ? `\\u${hex(p, 4)}`
            : `\\U${hex(p, 8)}`;
  return out;
}
export function intText(m: Vm, v: number | bigint): string | null {
  if (typeof v === 'bigint') {
    const text = v.toString();
    const n = text.length - (v < 0n ? 1 : 0);
    if (n > 4300) {
      m.valueError(
        'Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit',
      );
      return null;
    }
    return text;
  }
  return String(v);
}
export function complexText(re: number, im: number): string {
  const f = (x: number): string => {
    const r = pythonRepr(x);
    return r.endsWith('.0') ? r.slice(0, -2) : r;
  };
  if (re === 0 && !Object.is(re, -0)) return `${f(im)}j`;
  const sign = Object.is(im, -0) || im < 0 ? '' : '+';
  return `(${f(re)}${sign}${f(im)}j)`;
}
export function addressText(s: number): string {
  return `0x${addressOf(s).toString(16)}`;
}

/** Full name of a type as repr shows it. */
export function qualifiedType(m: Vm, t: number): string {
  const info = m.typeInfo(t);
  if (!info.heap) return BUILTIN_MODULE[info.name] ? `${BUILTIN_MODULE[info.name]!}.${info.name}` : info.name;
  const mod = m.typeModule(t);
  const q = m.text(m.field(t, 5));
  return mod === 'builtins' || mod === '' ? q : `${mod}.${q}`;
}
const BUILTIN_MODULE: Record<string, string> = {
  deque: 'collections',
  partial: 'functools',
  defaultdict: 'collections',
  itemgetter: 'operator',
  attrgetter: 'operator',
  methodcaller: 'operator',
  SimpleNamespace: 'types',
  GenericAlias: 'types',
  UnionType: 'types',
  ReferenceType: 'weakref',
  ProxyType: 'weakref',
  CallableProxyType: 'weakref',
  array: 'array',
  Struct: '_struct',
  StringIO: '_io',
  Random: 'random',
  Pattern: 're',
  Match: 're',
};

/** repr without user code: the text, null = SLOW, undefined = raised. A container's text may end once it has about `most` characters: for those who want its beginning. */
export function reprLeaf(m: Vm, s: number, depth = 0, most = Infinity): string | null | undefined {
  const t = m.type[s]!;
  const info = m.typeInfo(t);
  const kind = m.kind[s]!;
  if (info.heap) {
    const r = lookup(m, t, m.id['__repr__']!);
    if (m.type[r] === T.function) return null;
    if (r === m.extra['object.__repr__']) {
      m.varies('address');
      return `<${qualifiedType(m, t)} object at ${addressText(s)}>`;
    }
    if (info.solid === T.set || info.solid === T.frozenset || info.solid === T.bytearray) return null;
  }
  if (depth > 100) return null;
  switch (kind) {
    case K.int:
      if (t === T.bool) return m.num[s] === 1 ? 'True' : 'False';
      return intText(m, m.value(s)) ?? undefined;
    case K.float:
      return pythonRepr(m.num[s]!);
    case K.str:
      return reprText(m.text(s));
    case K.complex: {
      const c = m.payload[s] as { re: number; im: number };
      return complexText(c.re, c.im);
    }
    case K.bytes:
      return reprBytes(m.payload[s] as Uint8Array);
    case K.bytearray:
      return `bytearray(${reprBytes(bytesOf(m, s))})`;
    case K.range: {
      const r = m.payload[s] as RangeValue;
      return r.step === 1 ? `range(${r.start}, ${r.stop})` : `range(${r.start}, ${r.stop}, ${r.step})`;
    }
    case K.list:
    case K.tuple: {
      if (m.b[s] === 0) return kind === K.list ? '[]' : '()';
      if (m.reprStack.includes(s)) return kind === K.list ? '[...]' : '(...)';
      m.reprStack.push(s);
      const parts: string[] = [];
      let left = most;
      for (let i = 0, n = m.b[s]!; i < n && left > 0; i++) {
        const r = reprLeaf(m, m.mem[m.a[s]! + i]!, depth + 1, left);
        if (r === null || r === undefined) {
          m.reprStack.pop();
          return r;
        }
        parts.push(r);
        left -= r.length + 2;
      }
      m.reprStack.pop();
      return kind === K.list
        ? `[${parts.join(', ')}]`
        : parts.length === 1
          ? `(${parts[0]},)`
          : `(${parts.join(', ')})`;
    }
    case K.dict: {
      if (m.b[s] === 0) return '{}';
      if (m.reprStack.includes(s)) return '{...}';
      m.reprStack.push(s);
      const parts: string[] = [];
      let left = most;
      for (const [k, v] of dictItems(m, s)) {
        if (left <= 0) break;
        const a = reprLeaf(m, k, depth + 1);
        const b = a === null || a === undefined ? a : reprLeaf(m, v, depth + 1, left);
        if (a === null || a === undefined || b === null || b === undefined) {
          m.reprStack.pop();
          return a === null || a === undefined ? a : b;
        }
        parts.push(`${a}: ${b}`);
        left -= a.length + b.length + 4;
      }
      m.reprStack.pop();
      return `{${parts.join(', ')}}`;
    }
    case K.set: {
      const name = info.name;
      if (m.b[s] === 0) return `${name}()`;
      if (m.reprStack.includes(s)) return `${name}(...)`;
      m.setOrderVaries(s);
      m.reprStack.push(s);
      const parts: string[] = [];
      let left = most;
      for (const x of setKeys(m, s)) {
        if (left <= 0) break;
        const r = reprLeaf(m, x, depth + 1);
        if (r === null || r === undefined) {
          m.reprStack.pop();
          return r;
        }
        parts.push(r);
        left -= r.length + 2;
      }
      m.reprStack.pop();
      return t === T.set ? `{${parts.join(', ')}}` : `${name}({${parts.join(', ')}})`;
    }
    case K.type: {
      const q = qualifiedType(m, s);
      return `<class '${q}'>`;
    }
    case K.exception: {
      const args = m.field(s, 0);
      const n = m.b[args]!;
      if (n === 1) {
        const r = reprLeaf(m, m.mem[m.a[args]!]!, depth + 1);
        return r === null || r === undefined ? r : `${info.name}(${r})`;
      }
      const r = reprLeaf(m, args, depth + 1);
      return r === null || r === undefined ? r : `${info.name}${r}`;
    }
    case K.weakref: {
      m.varies('address');
      const target = m.a[s]!;
      if (t !== T.ReferenceType && !info.heap) return m.refuse('repr of a weak proxy');
      if (target === 0) return `<weakref at ${addressText(s)}; dead>`;
      return `<weakref at ${addressText(s)}; to '${m.typeName(target)}' at ${addressText(target)}>`;
    }
    case K.code:
      m.varies('address');
      return `<code object ${(m.payload[s] as { code: { name: string; firstline: number } }).code.name} at ${addressText(s)}, file "main.py", line ${(m.payload[s] as { code: { firstline: number } }).code.firstline}>`;
    case K.generator:
      m.varies('address');
      if (t === T.generator || t === T.coroutine)
        return `<${info.name} object ${m.text(m.field(s, 2))} at ${addressText(s)}>`;
      return `<${info.name} object at ${addressText(s)}>`;
  }
  if (s === NONE) return 'None';
  switch (t) {
    case T.NotImplementedType:
      return 'NotImplemented';
    case T.ellipsis:
      return 'Ellipsis';
    case T.function:
      m.varies('address');
      return `<function ${m.text(m.field(s, 10))} at ${addressText(s)}>`;
    case T['builtin_function_or_method']: {
      const self = m.field(s, 0);
      if (self === 0 || m.type[self] === T.module) return `<built-in function ${m.text(m.field(s, 1))}>`;
      m.varies('address');
      return `<built-in method ${m.text(m.field(s, 1))} of ${m.typeName(self)} object at ${addressText(self)}>`;
    }
    case T.method: {
      const fn = m.field(s, 0);
      if (m.type[fn] !== T.function) return null;
      const self = reprLeaf(m, m.field(s, 1), depth + 1);
      return self === null || self === undefined ? self : `<bound method ${m.text(m.field(fn, 10))} of ${self}>`;
    }
    case T.method_descriptor:
      return `<method '${m.text(m.field(s, 1))}' of '${m.typeInfo(m.field(s, 0)).name}' objects>`;
    case T.wrapper_descriptor:
      return `<slot wrapper '${m.text(m.field(s, 1))}' of '${m.typeInfo(m.field(s, 0)).name}' objects>`;
    case T.getset_descriptor:
      return `<attribute '${m.text(m.field(s, 1))}' of '${m.typeInfo(m.field(s, 0)).name}' objects>`;
    case T.member_descriptor:
      return `<member '${m.text(m.field(s, 1))}' of '${m.typeInfo(m.field(s, 0)).name}' objects>`;
    case T['method-wrapper']:
      m.varies('address');
      return `<method-wrapper '${m.text(m.field(s, 1))}' of ${m.typeName(m.field(s, 0))} object at ${addressText(m.field(s, 0))}>`;
    case T.slice: {
      const p: string[] = [];
      for (let i = 0; i < 3; i++) {
        const r = reprLeaf(m, m.field(s, i), depth + 1);
        if (r === null || r === undefined) return r;
        p.push(r);
      }
      return `slice(${p.join(', ')})`;
    }
    case T.module: {
      const name = m.moduleName(s);
      if (name === '__main__') m.refuse('repr of a module');
      return m.isBuiltinModule(name) ? `<module '${name}' (built-in)>` : m.refuse('repr of a module');
    }
    case T.mappingproxy: {
      const r = reprLeaf(m, m.field(s, 0), depth + 1);
      return r === null || r === undefined ? r : `mappingproxy(${r})`;
    }
    case T.dict_keys:
    case T.dict_values:
    case T.dict_items: {
      const parts: string[] = [];
      for (const [k, v] of dictItems(m, m.field(s, 0))) {
        const a = t === T.dict_values ? '' : reprLeaf(m, k, depth + 1);
        const b = t === T.dict_keys ? '' : reprLeaf(m, v, depth + 1);
        if (a === null || b === null) return null;
        if (a === undefined || b === undefined) return undefined;
        parts.push(t === T.dict_items ? `(${a}, ${b})` : a + b);
      }
      return `${info.name}([${parts.join(', ')}])`;
    }
    case T.cell: {
      m.varies('address');
      const v = m.field(s, 0);
      return `<cell at ${addressText(s)}: ${v === 0 ? 'empty' : `${m.typeName(v)} object at ${addressText(v)}`}>`;
    }
  }
  const r = lookup(m, t, m.id['__repr__']!);
  if (r !== m.extra['object.__repr__'] && r !== 0) return null;
  m.varies('address');
  return `<${qualifiedType(m, t)} object at ${addressText(s)}>`;
}

/** str() without user code. */
/** str of a mappingproxy is that of what it shows. */
export function strLeaf(m: Vm, s: number): string | null | undefined {
  const t = m.type[s]!;
  if (t === T.str) return m.text(s);
  if (m.typeInfo(t).heap) {
    const f = lookup(m, t, m.id['__str__']!);
    if (m.type[f] === T.function) return null;
    // A class may have taken another method of a built-in type for its __str__, as IntEnum does.
    if (m.type[f] === T.wrapper_descriptor && m.field(f, 1) !== m.id['__str__']) return null;
    if (m.kind[s] === K.str && f === lookup(m, T.str, m.id['__str__']!)) return m.text(s);
    // A number's own text although the class has another repr (ReprEnum).
    if (m.type[f] === T.wrapper_descriptor && m.field(f, 0) !== T.object) {
      if (m.kind[s] === K.int) return intText(m, m.value(s)) ?? undefined;
      if (m.kind[s] === K.float) return pythonRepr(m.num[s]!);
    }
  }
  if (m.kind[s] === K.exception) return exceptionText(m, s);
  if (t === T.mappingproxy) return strLeaf(m, m.field(s, 0));
  if (t === T.ProxyType || t === T.CallableProxyType) {
    if (m.a[s] !== 0) return strLeaf(m, m.a[s]!) ?? m.refuse('str of a weak proxy');
    m.raise(T.ReferenceError, 'weakly-referenced object no longer exists');
    return undefined;
  }
  return reprLeaf(m, s);
}
function exceptionText(m: Vm, s: number): string | null | undefined {
  const args = m.field(s, 0);
  const n = m.b[args]!;
  const t = m.type[s]!;
  if (m.isSubtype(t, T.KeyError) && n === 1) return reprLeaf(m, m.mem[m.a[args]!]!);
  if (m.isSubtype(t, T.OSError) && m.field(s, 5) !== 0 && m.field(s, 6) !== 0) {
    const e = strLeaf(m, m.field(s, 5));
    const x = strLeaf(m, m.field(s, 6));
    const file = m.field(s, 7);
    if (typeof e !== 'string' || typeof x !== 'string') return null;
    if (file !== 0 && file !== NONE) {
      const r = reprLeaf(m, file);
      return typeof r === 'string' ? `[Errno ${e}] ${x}: ${r}` : r;
    }
    return `[Errno ${e}] ${x}`;
  }
  if (m.isSubtype(t, T.ImportError) && m.field(s, 5) !== 0 && m.kind[m.field(s, 5)] === K.str)
    return m.text(m.field(s, 5));
  if (m.isSubtype(t, T.UnicodeError) && n === 5) return unicodeErrorText(m, s);
  if (m.isSubtype(t, T.BaseExceptionGroup)) {
    const k = m.b[m.field(s, 6)]!;
    return `${m.text(m.field(s, 5))} (${k} sub-exception${k === 1 ? '' : 's'})`;
  }
  if (m.isSubtype(t, T.SyntaxError) && n > 1) {
    // SyntaxError.__str__: message, file and line.
    const [msg, line, file] = [m.field(s, 5), m.field(s, 6), m.field(s, 7)];
    const text = msg === 0 ? 'None' : strLeaf(m, msg);
    if (typeof text !== 'string') return text;
    const name = file !== 0 && m.kind[file] === K.str ? m.text(file).split('/').at(-1)! : null;
    const at = line !== 0 && m.kind[line] === K.int ? `line ${m.value(line)}` : null;
    if (name === null && at === null) return text;
    return `${text} (${[name, at].filter((x) => x !== null).join(', ')})`;
  }
  if (n === 0) return '';
  if (n === 1) return strLeaf(m, m.mem[m.a[args]!]!);
  return reprLeaf(m, args);
}
function unicodeErrorText(m: Vm, s: number): string | null {
  const args = m.cellsOf(m.field(s, 0));
  const [enc, obj, start, end, reason] = args as [number, number, number, number, number];
  const a = m.num[start]!;
  const b = m.num[end]!;
  if (m.isSubtype(m.type[s]!, T.UnicodeEncodeError)) {
    const cs = chars(m, obj);
    if (b === a + 1) {
      const p = cs[a]!.codePointAt(0)!;
      const shown = p < 256 ? `\\x${hex(p, 2)}` : p < 65536 ? `\\u${hex(p, 4)}` : `\\U${hex(p, 8)}`;
      return `'${m.text(enc)}' codec can't encode character '${shown}' in position ${a}: ${m.text(reason)}`;
    }
    return `'${m.text(enc)}' codec can't encode characters in position ${a}-${b - 1}: ${m.text(reason)}`;
  }
  const bytes = bytesOf(m, obj);
  if (b === a + 1)
    return `'${m.text(enc)}' codec can't decode byte 0x${hex(bytes[a]!, 2)} in position ${a}: ${m.text(reason)}`;
  return `'${m.text(enc)}' codec can't decode bytes in position ${a}-${b - 1}: ${m.text(reason)}`;
}
export { overridden };
