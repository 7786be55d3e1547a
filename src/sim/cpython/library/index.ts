// Puts the library together: types, natives, built-in modules; what is written in Python follows from the prelude.
import { CHARS, EMPTY_STR, FL, IMMORTAL_START, T, TYPE_NAMES, type TypeName } from '../memory/kinds.ts';
import { newDict, setStr } from '../values/dict.ts';
import type { Vm } from '../execute/vm.ts';
import { bootTypes } from './boot.ts';
import { defineBuiltins } from './builtins.ts';
import { defineBytes } from './bytes.ts';
import { defineContainers } from './containers.ts';
import { defineEvaluate } from './evaluate.ts';
import { defineIntrinsics } from './intrinsics.ts';
import { defineAgen } from './generators.ts';
import { newModule } from './import.ts';
import { defineMath } from './mathmodule.ts';
import { defineMemoryview } from './memoryview.ts';
import { defineObjects } from './objects.ts';
import { defineStrings } from './strings.ts';
import { defineGc, defineSys, defineWeakref } from './system.ts';
import { defineSre } from './sre.ts';
import { defineRefusal, defineStatic } from './static.ts';
import { defineRandom, defineTime, defineUnicode } from './worlds.ts';

/** Modules (or their native parts) by name. */
export const NATIVE_MODULES: Readonly<Record<string, (m: Vm, mod: number) => void>> = {
  _static: defineStatic,
  _refusal: defineRefusal,
  _agen: defineAgen,
  _sre: defineSre,
  gc: defineGc,
  _weakref: defineWeakref,
  math: defineMath,
  _random: defineRandom,
  _time: defineTime,
  _unicodedata: defineUnicode,
  sys: (m, mod) => setStr(m, m.extra['sysDict']!, m.name('__dummy'), m.incref(mod)),
  builtins: () => undefined,
};
const HIDDEN = new Set(['bool', 'object']);

export function bootLibrary(m: Vm): void {
  bootTypes(m);
  // Names that events refer to are numbered before the first step, or when a class or code object is made: never by who watches.
  for (const n of [
    ...TYPE_NAMES,
    'untracked',
    'generation 0',
    'generation 1',
    'generation 2',
    'gc.collect()',
    'threshold',
  ])
    m.eventName(n);
  for (let i = 0; i < 256; i++) m.hashName(CHARS + i);
  m.hashName(EMPTY_STR);
  const builtins = newModule(m, 'builtins');
  m.builtinsDict = m.field(builtins, 0);
  m.extra['builtins'] = builtins;
  m.sysModules = newDict(m);
  const sys = newModule(m, 'sys');
  m.extra['sysDict'] = m.field(sys, 0);
  m.extra['missing'] = m.record(T.object, [], false);
  m.rc[m.extra['missing']!] = IMMORTAL_START;
  m.extra['gc.callbacks'] = m.list([]);
  m.extra['gc.garbage'] = m.list([]);
  m.primDict = newDict(m);
  setStr(m, m.primDict, m.id['__name__']!, m.incref(m.name('builtins')));
  defineObjects(m);
  defineContainers(m);
  defineStrings(m);
  defineBytes(m);
  defineBuiltins(m, builtins);
  defineIntrinsics(m);
  defineEvaluate(m, builtins);
  defineMemoryview(m);
  defineSys(m, sys);
  const PUBLIC =
    'object type int bool float complex str bytes bytearray list tuple dict set frozenset property staticmethod classmethod super range slice enumerate zip map filter reversed memoryview'.split(
      ' ',
    );
  for (const n of TYPE_NAMES) {
    const exc = m.isSubtype(T[n], T.BaseException);
    if (PUBLIC.includes(n) || exc) setStr(m, m.builtinsDict, m.name(n), m.incref(T[n]));
    setStr(m, m.primDict, m.name(`_t_${n.replace('-', '_')}`), m.incref(T[n]));
  }
  for (const [n, s] of [
    ['EnvironmentError', T.OSError],
    ['IOError', T.OSError],
  ] as const)
    setStr(m, m.builtinsDict, m.name(n), m.incref(s));
  setStr(m, m.builtinsDict, m.name('NotImplemented'), m.incref(9));
  setStr(m, m.builtinsDict, m.name('Ellipsis'), m.incref(10));
  setStr(m, m.builtinsDict, m.name('__debug__'), m.bool(true));
  setStr(m, m.primDict, m.name('_missing'), m.incref(m.extra['missing']!));
  m.modulesMade.set('builtins', builtins);
  m.modulesMade.set('sys', sys);
  for (const [n, mod] of [
    ['builtins', builtins],
    ['sys', sys],
  ] as const)
    setStr(m, m.sysModules, m.name(n), m.incref(mod));
  void HIDDEN;
  void FL;
  void (0 as unknown as TypeName);
}
