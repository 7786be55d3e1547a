// How natives are declared: a parameter list in words, the leaf, and the prelude function that does the same with user code.
import { T, type TypeName } from '../memory/kinds.ts';
import { setStr } from '../values/dict.ts';
import type { Native, NativeFn, Params, Vm } from '../execute/vm.ts';

/** `x y? / z? * key?`: `?` optional, after `*` by keyword only; a leading `@` lets the names be used as keywords; `...` takes anything. */
export function params(text: string, method: boolean): Params | null {
  if (text.includes('...')) return null;
  const clinic = text.startsWith('@') || text.includes('*');
  const all = text
    .replace('@', '')
    .trim()
    .split(/\s+/)
    .filter((w) => w !== '');
  // Those before `/` are positional-only although others may be given by keyword.
  const slash = all.indexOf('/');
  const words = all.filter((w) => w !== '/');
  const star = words.indexOf('*');
  const names = words.filter((w) => w !== '*');
  const positional = star < 0 ? names.length : star;
  const required = names.slice(0, positional).filter((w) => !w.endsWith('?')).length;
  const first = method ? 1 : 0;
  const style = clinic
    ? 'clinic'
    : names.length === first
      ? 'none'
      : names.length === first + 1 && required === first + 1
        ? 'one'
        : 'range';
  return {
    names: names.map((w) => w.replace(/[?#]/g, '')),
    integers: names.flatMap((w, i) => (w.includes('#') ? [i] : [])),
    required,
    posonly: slash >= 0 ? slash : text.startsWith('@') ? first : positional,
    positional,
    style,
  };
}
/** Registers a native; returns its number. */
export function native(m: Vm, label: string, text: string, fn: NativeFn, slow: string | null = null): number {
  const n: Native = { name: label, label, fn, params: params(text, label.includes('.')), slow };
  m.natives.push(n);
  return m.natives.length - 1;
}
/** A function object for a native (a reference). */
export function nativeFunction(
  m: Vm,
  label: string,
  text: string,
  fn: NativeFn,
  slow: string | null = null,
  module = 0,
): number {
  const i = native(m, label, text, fn, slow);
  const f = m.record(T['builtin_function_or_method'], [
    module === 0 ? 0 : m.incref(module),
    m.incref(m.name(label.split('.').at(-1)!)),
  ]);
  m.c[f] = i;
  return f;
}
/** A method of a built-in type. */
export function method(
  m: Vm,
  type: TypeName,
  name: string,
  text: string,
  fn: NativeFn,
  slow: string | null = null,
): void {
  const i = native(
    m,
    `${m.typeInfo(T[type]).name}.${name}`,
    text === '...' ? text : text.startsWith('@') ? `@self ${text.slice(1)}` : `self ${text}`,
    fn,
    slow,
  );
  const d = m.record(
    name.startsWith('__') &&
      name.endsWith('__') &&
      ![
        '__reversed__',
        '__format__',
        '__sizeof__',
        '__reduce__',
        '__reduce_ex__',
        '__getstate__',
        '__dir__',
        '__contains__0',
        '__getnewargs__',
        '__round__',
        '__floor__',
        '__ceil__',
        '__trunc__',
        '__copy__',
        '__deepcopy__',
        '__exit__',
        '__enter__',
      ].includes(name)
      ? T.wrapper_descriptor
      : T.method_descriptor,
    [T[type], m.incref(m.name(name))],
  );
  m.c[d] = i;
  setStr(m, m.field(T[type], 0), m.name(name), d);
}
export function classMethod(
  m: Vm,
  type: TypeName,
  name: string,
  text: string,
  fn: NativeFn,
  slow: string | null = null,
): void {
  const i = native(
    m,
    `${m.typeInfo(T[type]).name}.${name}`,
    text === '...' ? text : text.startsWith('@') ? `@cls ${text.slice(1)}` : `cls ${text}`,
    fn,
    slow,
  );
  const d = m.record(T.classmethod_descriptor, [T[type], m.incref(m.name(name))]);
  m.c[d] = i;
  setStr(m, m.field(T[type], 0), m.name(name), d);
}
/** `__new__` and other static natives. */
export function staticMethod(
  m: Vm,
  type: TypeName,
  name: string,
  text: string,
  fn: NativeFn,
  slow: string | null = null,
): void {
  const f = nativeFunction(m, `${m.typeInfo(T[type]).name}.${name}`, text, fn, slow);
  setStr(m, m.field(T[type], 0), m.name(name), name === '__new__' ? f : m.record(T.staticmethod, [f]));
}
/** A computed attribute; `set` gets the object and the value (nothing = delete). `classToo`: also when asked through the class. */
export function getset(
  m: Vm,
  type: TypeName,
  name: string,
  get: NativeFn,
  set: NativeFn | null = null,
  classToo = false,
): void {
  const d = m.record(T.getset_descriptor, [T[type], m.incref(m.name(name))]);
  m.c[d] = native(m, `${type}.${name}`, '...', get);
  if (set) m.d[d] = native(m, `${type}.${name}`, '...', set) + 1;
  if (classToo) m.num[d] = 2;
  setStr(m, m.field(T[type], 0), m.name(name), d);
}
