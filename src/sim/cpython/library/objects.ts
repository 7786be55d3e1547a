// object, type, functions, properties, exceptions and the dunder methods of the built-in types.
import { EMPTY_TUPLE, EXCEPTION_NAMES, FL, K, NONE, NOT_IMPLEMENTED, T, TRUE, type TypeName } from '../memory/kinds.ts';
import { MODE, PENDING, SLOW, type RtCode, type TypeInfo, type Vm } from '../execute/vm.ts';
import { callFunction, callPrelude, keywords } from '../execute/call.ts';
import {
  contains,
  delItem,
  getItem,
  getIter,
  iterNext,
  ITERATORS,
  setItem,
  toRepr,
  toStr,
  truth,
} from '../execute/rare.ts';
import { CMP_NAMES, hashOf, joinHash, NOT_IMPL, RAISED, richLeaf, withoutOverrides } from '../values/compare.ts';
import { getStr, newDict, setStr } from '../values/dict.ts';
import { EX, newException } from '../values/exception.ts';
import { formatLeaf } from '../values/format.ts';
import { builtinBinary, NOT_IMPL_NUMBER, unaryOp } from '../values/number.ts';
import { addressText, qualifiedType, reprLeaf, strLeaf } from '../values/text.ts';
import {
  genericGetAttr,
  genericSetAttr,
  instanceDict,
  internStr,
  lookup,
  makeExt,
  mroOf,
  typeGetAttr,
  typeModified,
  typeSetAttr,
  newInstance,
} from '../values/type.ts';
import { defineGenerators } from './generators.ts';
import { done } from './builtins.ts';
import { classMethod, getset, method, staticMethod } from './define.ts';
import { addressOf } from '../values/compare.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;
/** 1 = yes: a reference to NotImplemented. */
const notImpl = (m: Vm): number => m.incref(NOT_IMPLEMENTED);

export function defineObjects(m: Vm): void {
  const binary = [
    'add',
    'and',
    'floordiv',
    'lshift',
    'matmul',
    'mul',
    'mod',
    'or',
    'pow',
    'rshift',
    'sub',
    'truediv',
    'xor',
  ];
  const NUMERIC: [TypeName, string[]][] = [
    ['int', ['add', 'and', 'floordiv', 'lshift', 'mul', 'mod', 'or', 'pow', 'rshift', 'sub', 'truediv', 'xor']],
    ['bool', ['and', 'or', 'xor']],
    ['float', ['add', 'floordiv', 'mul', 'mod', 'pow', 'sub', 'truediv']],
    ['complex', ['add', 'mul', 'pow', 'sub', 'truediv']],
    ['set', ['and', 'or', 'sub', 'xor']],
    ['frozenset', ['and', 'or', 'sub', 'xor']],
  ];
  const op = (type: TypeName, name: string, o: number, reflected: boolean, inplace: boolean): void => {
    method(
      m,
      type,
      `__${inplace ? 'i' : reflected ? 'r' : ''}${name}__`,
      name === 'pow' && !inplace ? 'other mod?' : 'other',
      (_, b) => {
        const [x, y] = [A(m, b, 0), A(m, b, 1)];
        if (type === 'int' && (m.kind[x] !== K.int || m.kind[y] !== K.int)) return notImpl(m);
        if (type === 'float' && m.kind[y] !== K.float && m.kind[y] !== K.int) return notImpl(m);
        if ((type === 'set' || type === 'frozenset') && m.kind[y] !== K.set) return notImpl(m);
        const r = reflected ? builtinBinary(m, o, y, x, false) : builtinBinary(m, o, x, y, inplace);
        return r === NOT_IMPL_NUMBER ? notImpl(m) : r;
      },
    );
  };
  for (const [type, names] of NUMERIC) {
    for (const n of names) {
      op(type, n, binary.indexOf(n), false, false);
      op(type, n, binary.indexOf(n), true, false);
      if (type === 'set') op(type, n, binary.indexOf(n), false, true);
    }
  }
  for (const type of ['str', 'bytes', 'bytearray', 'list', 'tuple'] as const) {
    op(type, 'add', 0, false, false);
    op(type, 'mul', 5, false, false);
    op(type, 'mul', 5, true, false);
    if (type === 'list' || type === 'bytearray') op(type, 'mul', 5, false, true);
    if (type === 'str' || type === 'bytes') {
      op(type, 'mod', 6, false, false);
      op(type, 'mod', 6, true, false);
    }
  }
  method(m, 'list', '__iadd__', 'other', (_, b) => callPrelude(m, '_list_iadd', [A(m, b, 0), A(m, b, 1)]));
  method(m, 'bytearray', '__iadd__', 'other', (_, b) => builtinBinary(m, 0, A(m, b, 0), A(m, b, 1), true));
  for (const name of ['__or__', '__ror__', '__ior__'])
    method(m, 'dict', name, 'other', (_, b) => {
      const [x, y] = name === '__ror__' ? [A(m, b, 1), A(m, b, 0)] : [A(m, b, 0), A(m, b, 1)];
      const inplace = name === '__ior__';
      if (m.kind[x] !== K.dict || (!inplace && m.kind[y] !== K.dict)) return notImpl(m);
      const r = builtinBinary(m, 7, x, y, inplace);
      return r === NOT_IMPL_NUMBER || r === SLOW ? callPrelude(m, inplace ? '_dict_ior' : '_dict_or', [x, y]) : r;
    });
  // Comparison.
  const COMPARED: TypeName[] = [
    'int',
    'float',
    'complex',
    'str',
    'bytes',
    'bytearray',
    'list',
    'tuple',
    'dict',
    'set',
    'frozenset',
    'range',
  ];
  CMP_NAMES.forEach((name, o) => {
    for (const type of COMPARED) {
      method(m, type, name, 'other', (_, b) => {
        const [x, y] = [A(m, b, 0), A(m, b, 1)];
        const same =
          type === 'int' || type === 'float'
            ? m.kind[y] === K.int || (type === 'float' && m.kind[y] === K.float)
            : type === 'complex'
              ? m.kind[y] === K.int || m.kind[y] === K.float || m.kind[y] === K.complex
              : m.kind[x] === m.kind[y] ||
                (m.kind[x] === K.bytes && m.kind[y] === K.bytearray) ||
                (m.kind[x] === K.bytearray && m.kind[y] === K.bytes);
        if (!same) return notImpl(m);
        const r = withoutOverrides(() => richLeaf(m, x, y, o, 0));
        if (r === RAISED) return 0;
        if (r === NOT_IMPL) return notImpl(m);
        if (r === SLOW)
          return callPrelude(m, '_compare_builtin', [m.prim(['<', '<=', '==', '!=', '>', '>='][o]!), x, y]);
        return m.bool(r === 1);
      });
    }
    method(m, 'object', name, 'other', (_, b) => {
      if (o === 2) return A(m, b, 0) === A(m, b, 1) ? m.bool(true) : notImpl(m);
      if (o === 3) return callPrelude(m, '_object_ne', [A(m, b, 0), A(m, b, 1)]);
      return notImpl(m);
    });
  });
  method(m, 'object', '__hash__', '', (_, b) => m.int(Math.floor(addressOf(A(m, b, 0)) / 16)));
  for (const type of [
    'int',
    'float',
    'complex',
    'str',
    'bytes',
    'tuple',
    'frozenset',
    'range',
    'ReferenceType',
  ] as const) {
    method(m, type, '__hash__', '', (_, b) => {
      const s = A(m, b, 0);
      const r = withoutOverrides(() => hashOf(m, s));
      if (r === SLOW) return callPrelude(m, '_hash', [s]);
      return r === 0 ? 0 : m.integer(joinHash(m));
    });
  }
  for (const type of ['list', 'dict', 'set', 'bytearray'] as const)
    setStr(m, m.field(T[type], 0), m.id['__hash__']!, m.none());
  // Text.
  method(m, 'object', '__repr__', '', (_, b) => {
    m.varies('address');
    return m.str(`<${qualifiedType(m, m.type[A(m, b, 0)]!)} object at ${addressText(A(m, b, 0))}>`);
  });
  method(m, 'object', '__reduce_ex__', 'protocol', (_, b) =>
    callPrelude(m, '_object_reduce_ex', [A(m, b, 0), A(m, b, 1)]),
  );
  method(m, 'object', '__reduce__', '', (_, b) => callPrelude(m, '_object_reduce', [A(m, b, 0)]));
  method(m, 'object', '__getstate__', '', (_, b) => callPrelude(m, '_object_getstate', [A(m, b, 0)]));
  method(m, 'object', '__str__', '', (_, b) => toRepr(m, A(m, b, 0)));
  for (const type of [
    ...COMPARED,
    'bool',
    'type',
    'function',
    'slice',
    'NoneType',
    'BaseException',
    'module',
    'method',
    'generator',
    'mappingproxy',
    'ReferenceType',
  ] as TypeName[]) {
    method(m, type, '__repr__', '', (_, b) => {
      const s = A(m, b, 0);
      const t = m.type[s]!;
      // The built-in's own repr even for a class of the program.
      const r = withoutOverrides(() => builtinRepr(m, s, t));
      if (r === undefined) return 0;
      if (r === null) return callPrelude(m, '_builtin_repr', [s]);
      return m.str(r);
    });
  }
  method(m, 'str', '__str__', '', (_, b) =>
    m.type[A(m, b, 0)] === T.str ? m.incref(A(m, b, 0)) : m.str(m.text(A(m, b, 0))),
  );
  method(m, 'BaseException', '__str__', '', (_, b) => {
    const r = withoutOverrides(() => strLeaf(m, A(m, b, 0)));
    if (r === undefined) return 0;
    if (r !== null) return m.str(r);
    return callPrelude(m, '_exception_str', [A(m, b, 0)]);
  });
  method(m, 'object', '__format__', 'spec', (_, b) => {
    if (m.text(A(m, b, 1)) !== '')
      return m.typeError(`unsupported format string passed to ${m.typeName(A(m, b, 0))}.__format__`);
    return toStr(m, A(m, b, 0));
  });
  for (const type of ['int', 'float', 'complex', 'str'] as const) {
    method(m, type, '__format__', 'spec', (_, b) => {
      const r = formatLeaf(m, A(m, b, 0), m.text(A(m, b, 1)));
      return typeof r === 'string' ? m.str(r) : 0;
    });
  }
  // Unary.
  for (const type of ['int', 'float', 'complex'] as const) {
    for (const [n, o] of [
      ['neg', '-'],
      ['pos', '+'],
      ['invert', '~'],
    ] as const) {
      if (n === 'invert' && type !== 'int') continue;
      method(m, type, `__${n}__`, '', (_, b) => withoutOverrides(() => unaryOp(m, o, A(m, b, 0))));
    }
    method(m, type, '__bool__', '', (_, b) => {
      const s = A(m, b, 0);
      return m.bool(m.kind[s] === K.complex ? truth(m, s) === TRUE : m.num[s] !== 0);
    });
    method(m, type, '__abs__', '', (_, b) => {
      const s = A(m, b, 0);
      if (m.kind[s] === K.int) {
        const v = m.value(s);
        return m.integer(v < 0 ? (typeof v === 'bigint' ? -v : -v) : v);
      }
      if (m.kind[s] === K.float) return m.float(Math.abs(m.num[s]!));
      return callPrelude(m, '_complex_abs', [s]);
    });
  }
  for (const t of [T.dict_keys, T.dict_items]) setStr(m, m.field(t, 0), m.id['__hash__']!, m.none());
  setStr(m, m.field(T.NoneType, 0), m.id['__bool__']!, m.none());
  method(m, 'NoneType', '__bool__', '', () => m.bool(false));
  method(m, 'int', '__int__', '', (_, b) => m.integer(m.value(A(m, b, 0))));
  method(m, 'int', '__index__', '', (_, b) => m.integer(m.value(A(m, b, 0))));
  method(m, 'int', '__float__', '', (_, b) => callPrelude(m, '_to_float', [A(m, b, 0)]));
  method(m, 'float', '__float__', '', (_, b) => m.float(m.num[A(m, b, 0)]!));
  for (const n of ['int', 'trunc'] as const)
    method(m, 'float', `__${n}__`, '', (_, b) => callPrelude(m, '_float_int', [A(m, b, 0)]));
  for (const n of ['trunc', 'floor', 'ceil', 'round0'] as const)
    if (n !== 'round0') method(m, 'int', `__${n}__`, '', (_, b) => m.integer(m.value(A(m, b, 0))));
  for (const n of ['int', 'float'] as const) {
    method(m, n, '__divmod__', 'other', (_, b) => callPrelude(m, '_divmod_builtin', [A(m, b, 0), A(m, b, 1)]));
    method(m, n, '__rdivmod__', 'other', (_, b) => callPrelude(m, '_divmod_builtin', [A(m, b, 1), A(m, b, 0)]));
    method(m, n, '__round__', 'ndigits?', (_, b) => callPrelude(m, '_round_builtin', [A(m, b, 0), A(m, b, 1) || NONE]));
  }
  // Containers.
  for (const type of ['str', 'bytes', 'bytearray', 'list', 'tuple', 'dict', 'set', 'frozenset', 'range'] as const) {
    method(m, type, '__len__', '', (_, b) => withoutOverrides(() => exactly(m, A(m, b, 0), (s) => m.length(s))));
    method(m, type, '__iter__', '', (_, b) => withoutOverrides(() => exactly(m, A(m, b, 0), (s) => getIter(m, s))));
    method(m, type, '__contains__', 'x', (_, b) => exactly(m, A(m, b, 0), (s) => contains(m, s, A(m, b, 1), 0)));
    if (type !== 'set' && type !== 'frozenset') {
      method(m, type, '__getitem__', 'key', (_, b) => {
        const s = A(m, b, 0);
        if (m.kind[s] === K.dict && m.type[s] !== T.dict) return callPrelude(m, '_dict_getitem_base', [s, A(m, b, 1)]);
        return exactly(m, s, (x) => getItem(m, x, A(m, b, 1)));
      });
    }
    if (type === 'list' || type === 'dict' || type === 'bytearray') {
      method(m, type, '__setitem__', 'key value', (_, b) =>
        finished(
          m,
          exactly(m, A(m, b, 0), (s) => setItem(m, s, A(m, b, 1), A(m, b, 2))),
        ),
      );
      method(m, type, '__delitem__', 'key', (_, b) =>
        finished(
          m,
          exactly(m, A(m, b, 0), (s) => delItem(m, s, A(m, b, 1))),
        ),
      );
    }
  }
  for (const [name, t] of Object.entries(T)) {
    if (!ITERATORS.has(t) && t !== T.generator) continue;
    method(m, name as TypeName, '__iter__', '', (_, b) => m.incref(A(m, b, 0)));
    method(m, name as TypeName, '__next__', '', (_, b) => {
      const r = iterNext(m, A(m, b, 0));
      if (r !== 0 || m.exc !== 0) return r;
      return m.stopIteration();
    });
  }
  for (const type of [
    'list_iterator',
    'tuple_iterator',
    'range_iterator',
    'str_iterator',
    'str_ascii_iterator',
    'dict_keyiterator',
    'dict_valueiterator',
    'dict_itemiterator',
    'set_iterator',
    'list_reverseiterator',
  ] as const) {
    method(m, type, '__length_hint__', '', (_, b) => m.int(lengthHint(m, A(m, b, 0))));
  }
  for (const type of ['dict_keys', 'dict_values', 'dict_items', 'mappingproxy'] as const) {
    method(m, type, '__len__', '', (_, b) => m.int(m.b[m.field(A(m, b, 0), 0)]!));
    method(m, type, '__iter__', '', (_, b) => getIter(m, A(m, b, 0)));
  }
  // object.
  staticMethod(m, 'object', '__new__', '...', (_, b, n) => {
    const t = A(m, b, 0);
    if (m.kind[t] !== K.type) return m.typeError(`object.__new__(X): X is not a type object (${m.typeName(t)})`);
    const info = m.typeInfo(t);
    if (info.layout !== K.plain || (!info.heap && t !== T.object))
      return m.typeError(
        info.heap
          ? `object.__new__(${info.name}) is not safe, use ${m.typeInfo(info.solid).name}.__new__()`
          : m.refuse(`creating a ${info.name}`),
      );
    if (n > 1) {
      const init = lookup(m, t, m.id['__init__']!);
      const nw = lookup(m, t, m.id['__new__']!);
      if (nw !== m.extra['object.__new__'])
        return m.typeError('object.__new__() takes exactly one argument (the type to instantiate)');
      if (init === m.extra['object.__init__']) return m.typeError(`${info.name}() takes no arguments`);
    }
    if (m.flags[t]! & FL.abstract && m.abstractNames(t) !== '') {
      const names = m.abstractNames(t).split(',');
      return m.typeError(
        `Can't instantiate abstract class ${info.name} without an implementation for abstract method${names.length === 1 ? '' : 's'} ${names.map((x) => `'${x}'`).join(', ')}`,
      );
    }
    return newInstance(m, t);
  });
  m.extra['object.__new__'] = lookup(m, T.object, m.id['__new__']!);
  method(m, 'object', '__init__', '...', (_, b, n) => {
    const s = A(m, b, 0);
    const t = m.type[s]!;
    if (n > 1) {
      if (lookup(m, t, m.id['__init__']!) !== m.extra['object.__init__'])
        return m.typeError('object.__init__() takes exactly one argument (the instance to initialize)');
      if (lookup(m, t, m.id['__new__']!) === m.extra['object.__new__'])
        return m.typeError(`${m.typeName(s)}() takes no arguments`);
    }
    return m.none();
  });
  method(m, 'object', '__getattribute__', 'name', (_, b) => {
    const s = A(m, b, 0);
    const name = internStr(m, A(m, b, 1));
    return genericGetAttr(m, s, name);
  });
  method(m, 'object', '__setattr__', 'name value', (_, b) => {
    if (m.kind[A(m, b, 0)] === K.type)
      return m.typeError(`can't apply this __setattr__ to ${m.typeName(A(m, b, 0))} object`);
    return done(m, genericSetAttr(m, A(m, b, 0), internStr(m, A(m, b, 1)), m.incref(A(m, b, 2))));
  });
  method(m, 'object', '__delattr__', 'name', (_, b) =>
    done(m, genericSetAttr(m, A(m, b, 0), internStr(m, A(m, b, 1)), 0)),
  );
  method(m, 'type', '__getattribute__', 'name', (_, b) => typeGetAttr(m, A(m, b, 0), internStr(m, A(m, b, 1))));
  method(m, 'type', '__setattr__', 'name value', (_, b) =>
    done(m, typeSetAttr(m, A(m, b, 0), internStr(m, A(m, b, 1)), m.incref(A(m, b, 2)))),
  );
  method(m, 'type', '__delattr__', 'name', (_, b) => done(m, typeSetAttr(m, A(m, b, 0), internStr(m, A(m, b, 1)), 0)));
  classMethod(m, 'object', '__init_subclass__', '...', (_, b, n, kw) => {
    if (n > 1 || kw)
      return m.typeError(`${m.typeInfo(A(m, b, 0)).name}.__init_subclass__() takes no keyword arguments`);
    return m.none();
  });
  classMethod(m, 'object', '__subclasshook__', '...', () => notImpl(m));
  method(m, 'object', '__sizeof__', '', (_, b) => callPrelude(m, '_sizeof', [A(m, b, 0)]));
  method(m, 'object', '__dir__', '', (_, b) => callPrelude(m, '_dir_list', [A(m, b, 0)]));
  getset(
    m,
    'object',
    '__class__',
    (_, b) => m.incref(m.type[A(m, b, 0)]!),
    (_, b) => {
      const s = A(m, b, 0);
      const t = A(m, b, 1);
      if (m.kind[t] !== K.type) return m.typeError(`__class__ must be set to a class, not '${m.typeName(t)}' object`);
      if (!m.typeInfo(t).heap || !m.typeInfo(m.type[s]!).heap)
        return m.typeError('__class__ assignment only supported for mutable types or ModuleType subclasses');
      if (
        m.typeInfo(t).fixed !== m.typeInfo(m.type[s]!).fixed ||
        m.typeInfo(t).layout !== m.typeInfo(m.type[s]!).layout ||
        m.typeInfo(t).hasDict !== m.typeInfo(m.type[s]!).hasDict
      )
        return m.typeError(
          `__class__ assignment: '${m.typeInfo(t).name}' object layout differs from '${m.typeName(s)}'`,
        );
      if (m.typeInfo(t).hasDict) instanceDict(m, s);
      const old = m.type[s]!;
      if (m.touched !== null) m.touched.add(s);
      m.type[s] = m.incref(t);
      m.decref(old);
      return 1;
    },
  );
  m.extra['object.__class__'] = lookup(m, T.object, m.id['__class__']!);
  for (const n of ['__repr__', '__hash__', '__init__', '__getattribute__', '__setattr__', '__eq__', '__str__'])
    m.extra[`object.${n}`] = lookup(m, T.object, m.name(n));
  setStr(
    m,
    m.field(T.object, 0),
    m.id['__doc__']!,
    m.str(
      'The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n',
    ),
  );
  // type.
  staticMethod(m, 'type', '__new__', '...', (_, b, n, kw) => {
    if (n === 2 && A(m, b, 0) === T.type && !kw) return m.incref(m.type[A(m, b, 1)]!);
    const nkw = kw ? m.b[kw]! : 0;
    if (n - nkw !== 4 && A(m, b, 0) === T.type) return m.typeError('type() takes 1 or 3 arguments');
    if (n - nkw !== 4)
      return m.typeError('type.__new__() takes exactly 3 arguments (' + String(n - nkw - 1) + ' given)');
    const d = newDict(m);
    for (const [k, v] of keywords(m, b, n, kw)) setStr(m, d, m.intern(k), m.incref(v));
    const r = callPrelude(m, '_type_new', [A(m, b, 0), A(m, b, 1), A(m, b, 2), A(m, b, 3), d]);
    m.decref(d);
    return r;
  });
  method(m, 'type', '__init__', '...', () => m.none());
  method(m, 'type', '__call__', '...', (_, b, n, kw) => {
    const args = m.tuple(Array.from(m.stk.subarray(b + 1, b + n - (kw ? m.b[kw]! : 0))).map((s) => m.incref(s)));
    const d = newDict(m);
    for (const [k, v] of keywords(m, b, n, kw)) setStr(m, d, m.intern(k), m.incref(v));
    const r = callPrelude(m, '_type_call', [A(m, b, 0), args, d]);
    m.decref(args);
    m.decref(d);
    return r;
  });
  classMethod(m, 'type', '__prepare__', '...', () => newDict(m));
  method(m, 'type', 'mro', '', (_, b) => m.list(mroOf(m, A(m, b, 0)).map((t) => m.incref(t))));
  method(m, 'type', '__subclasses__', '', (_, b) =>
    m.list(m.heapTypes.filter((t) => m.cellsOf(m.field(t, 1)).includes(A(m, b, 0))).map((t) => m.incref(t))),
  );
  method(m, 'type', '__instancecheck__', 'obj', (_, b) => m.bool(m.isSubtype(m.type[A(m, b, 1)]!, A(m, b, 0))));
  method(m, 'type', '__subclasscheck__', 'cls', (_, b) => m.bool(m.isSubtype(A(m, b, 1), A(m, b, 0))));
  getset(
    m,
    'type',
    '__name__',
    (_, b) =>
      m.typeInfo(A(m, b, 0)).heap ? m.incref(m.field(A(m, b, 0), 4)) : m.incref(m.name(m.typeInfo(A(m, b, 0)).name)),
    (_, b) => {
      const t = A(m, b, 0);
      if (m.kind[A(m, b, 1)] !== K.str)
        return m.typeError(`can only assign string to ${m.typeInfo(t).name}.__name__, not '${m.typeName(A(m, b, 1))}'`);
      if (!m.typeInfo(t).heap)
        return m.typeError(`cannot set '__name__' attribute of immutable type '${m.typeInfo(t).name}'`);
      m.setField(t, 4, m.incref(A(m, b, 1)));
      m.payload[t] = { ...m.typeInfo(t), name: m.text(A(m, b, 1)) };
      m.eventName(m.text(A(m, b, 1)));
      return 1;
    },
  );
  getset(
    m,
    'type',
    '__qualname__',
    (_, b) => m.incref(m.field(A(m, b, 0), 5)),
    (_, b) => {
      m.setField(A(m, b, 0), 5, m.incref(A(m, b, 1)));
      return 1;
    },
  );
  getset(m, 'type', '__mro__', (_, b) => m.incref(m.field(A(m, b, 0), 2)));
  getset(
    m,
    'type',
    '__bases__',
    (_, b) => m.incref(m.field(A(m, b, 0), 1)),
    (_, b) => {
      const v = A(m, b, 1);
      const own = m.cellsOf(m.field(A(m, b, 0), 1));
      if (v === 0 || m.kind[v] !== K.tuple || m.b[v] !== own.length || m.cellsOf(v).some((x, i) => x !== own[i]))
        m.refuse('assignment to __bases__');
      return 1;
    },
  );
  getset(m, 'type', '__base__', (_, b) => m.incref(m.field(A(m, b, 0), 3) || NONE));
  getset(m, 'type', '__dict__', (_, b) => m.record(T.mappingproxy, [m.incref(m.field(A(m, b, 0), 0))]));
  getset(
    m,
    'type',
    '__module__',
    (_, b) => {
      const t = A(m, b, 0);
      const v = getStr(m, m.field(t, 0), m.id['__module__']!);
      if (v !== 0) return m.incref(v);
      const q = qualifiedType(m, t);
      return m.incref(m.intern(q.includes('.') ? q.slice(0, q.lastIndexOf('.')) : 'builtins'));
    },
    (_, b) => {
      setStr(m, m.field(A(m, b, 0), 0), m.id['__module__']!, m.incref(A(m, b, 1)));
      typeModified(m, A(m, b, 0));
      return 1;
    },
  );
  getset(
    m,
    'type',
    '__doc__',
    (_, b) => {
      const v = getStr(m, m.field(A(m, b, 0), 0), m.id['__doc__']!);
      if (v === 0 && !m.typeInfo(A(m, b, 0)).heap) m.refuse('docstring of a built-in type');
      if (v !== 0 && !m.frames[m.fp]?.library && libraryClass(m, A(m, b, 0))) m.refuse('docstring of a library class');
      return m.incref(v || NONE);
    },
    (_, b) => {
      setStr(m, m.field(A(m, b, 0), 0), m.id['__doc__']!, m.incref(A(m, b, 1)));
      return 1;
    },
  );
  getset(
    m,
    'type',
    '__annotations__',
    (_, b) => {
      const d = m.field(A(m, b, 0), 0);
      const v = getStr(m, d, m.id['__annotations__']!);
      if (v !== 0) return m.incref(v);
      if (!m.typeInfo(A(m, b, 0)).heap) {
        return m.raise(
          T.AttributeError,
          `type object '${m.typeInfo(A(m, b, 0)).name}' has no attribute '__annotations__'`,
        );
      }
      const n = newDict(m);
      setStr(m, d, m.id['__annotations__']!, m.incref(n));
      return n;
    },
    (_, b) => {
      if (!m.typeInfo(A(m, b, 0)).heap || A(m, b, 1) === 0) m.refuse('__annotations__ of this type');
      setStr(m, m.field(A(m, b, 0), 0), m.id['__annotations__']!, m.incref(A(m, b, 1)));
      return 1;
    },
  );
  getset(
    m,
    'type',
    '__abstractmethods__',
    (_, b) => {
      const v = getStr(m, m.field(A(m, b, 0), 0), m.name('__abstractmethods__'));
      return v
        ? m.incref(v)
        : m.raise(
            T.AttributeError,
            `type object '${m.typeInfo(A(m, b, 0)).name}' has no attribute '__abstractmethods__'`,
          );
    },
    (_, b) => {
      const t = A(m, b, 0);
      setStr(m, m.field(t, 0), m.name('__abstractmethods__'), m.incref(A(m, b, 1)));
      m.flags[t]! |= FL.abstract;
      typeModified(m, t);
      return 1;
    },
  );
  // Functions.
  const field = (type: TypeName, name: string, i: number, writable: boolean): void =>
    getset(
      m,
      type,
      name,
      (_, b) => m.incref(m.field(A(m, b, 0), i) || NONE),
      writable
        ? (_, b, n) => {
            m.setField(A(m, b, 0), i, n < 2 ? 0 : m.incref(A(m, b, 1)));
            return 1;
          }
        : null,
    );
  field('function', '__globals__', 0, false);
  field('function', '__module__', 1, true);
  field('function', '__defaults__', 2, true);
  field('function', '__kwdefaults__', 3, true);
  getset(
    m,
    'function',
    '__doc__',
    (_, b) => {
      const doc = m.field(A(m, b, 0), 4);
      const { code } = m.payload[A(m, b, 0)] as RtCode;
      // The library's own texts are not CPython's; what a program or the library gave the function is.
      if (code.library && !m.frames[m.fp]?.library && (m.kind[doc] === K.str ? m.text(doc) : '') === (code.doc ?? ''))
        m.refuse('docstring of a library function');
      return m.incref(doc || NONE);
    },
    (_, b, n) => {
      m.setField(A(m, b, 0), 4, n < 2 ? 0 : m.incref(A(m, b, 1)));
      return 1;
    },
  );
  field('function', '__closure__', 6, false);
  getset(
    m,
    'function',
    '__type_params__',
    (_, b) => m.incref(m.field(A(m, b, 0), 5) || EMPTY_TUPLE),
    (_, b) => {
      if (m.kind[A(m, b, 1)] !== K.tuple) return m.typeError('__type_params__ must be set to a tuple');
      m.setField(A(m, b, 0), 5, m.incref(A(m, b, 1)));
      return 1;
    },
  );
  getset(
    m,
    'type',
    '__type_params__',
    (_, b) => m.incref(getStr(m, m.field(A(m, b, 0), 0), m.name('__type_params__')) || EMPTY_TUPLE),
    (_, b) => {
      setStr(m, m.field(A(m, b, 0), 0), m.name('__type_params__'), m.incref(A(m, b, 1)));
      return 1;
    },
  );
  getset(
    m,
    'function',
    '__code__',
    (_, b) => m.incref(m.field(A(m, b, 0), 8)),
    (_, b) => {
      const c = A(m, b, 1);
      if (m.kind[c] !== K.code) return m.typeError('__code__ must be set to a code object');
      m.setField(A(m, b, 0), 8, m.incref(c));
      m.payload[A(m, b, 0)] = m.payload[c];
      return 1;
    },
  );
  field('function', '__name__', 9, true);
  field('function', '__qualname__', 10, true);
  getset(
    m,
    'function',
    '__annotations__',
    (_, b) => {
      const f = A(m, b, 0);
      const v = m.field(f, 7);
      if (v !== 0 && m.kind[v] === K.dict) return m.incref(v);
      const d = newDict(m);
      if (v !== 0) {
        const cells = m.cellsOf(v);
        for (let i = 0; i < cells.length; i += 2) setStr(m, d, cells[i]!, m.incref(cells[i + 1]!));
      }
      m.setField(f, 7, m.incref(d));
      return d;
    },
    (_, b) => {
      m.setField(A(m, b, 0), 7, m.incref(A(m, b, 1)));
      return 1;
    },
  );
  method(m, 'function', '__get__', 'obj owner?', (_, b) => {
    if (A(m, b, 1) === NONE) return m.incref(A(m, b, 0));
    return m.record(T.method, [m.incref(A(m, b, 0)), m.incref(A(m, b, 1))]);
  });
  method(m, 'function', '__call__', '...', (_, b, n, kw) => recall(m, b, n, kw));
  method(m, 'method', '__call__', '...', (_, b, n, kw) => recall(m, b, n, kw));
  for (const type of [
    'function',
    'partial',
    '_lru_cache_wrapper',
    'staticmethod',
    'classmethod',
    'BaseException',
    'SimpleNamespace',
  ] as const) {
    getset(m, type, '__dict__', (_, b) => m.incref(instanceDict(m, A(m, b, 0))));
  }
  getset(m, 'module', '__dict__', (_, b) => m.incref(m.field(A(m, b, 0), 0)));
  staticMethod(m, 'method', '__new__', 'cls function instance', (_, b) => {
    if (A(m, b, 2) === NONE) return m.typeError('instance must not be None');
    return m.record(T.method, [m.incref(A(m, b, 1)), m.incref(A(m, b, 2))]);
  });
  staticMethod(m, 'cell', '__new__', 'cls contents?', (_, b) =>
    m.record(T.cell, [A(m, b, 1) === 0 ? 0 : m.incref(A(m, b, 1))]),
  );
  field('method', '__func__', 0, false);
  field('method', '__self__', 1, false);
  for (const n of ['__name__', '__qualname__', '__doc__', '__module__', '__defaults__', '__code__', '__wrapped__'])
    getset(m, 'method', n, (_, b) => m.getAttrOf(m.field(A(m, b, 0), 0), m.name(n)));
  for (const type of [
    'builtin_function_or_method',
    'method_descriptor',
    'wrapper_descriptor',
    'method-wrapper',
    'classmethod_descriptor',
    'getset_descriptor',
    'member_descriptor',
  ] as const) {
    field(type, '__name__', 1, false);
    getset(m, type, '__qualname__', (_, b) => {
      const s = A(m, b, 0);
      const label = m.natives[m.c[s]!]?.label ?? '';
      return type === 'member_descriptor' || type === 'getset_descriptor'
        ? m.str(`${m.typeInfo(m.field(s, 0)).name}.${m.text(m.field(s, 1))}`)
        : m.str(label);
    });
    getset(m, type, '__doc__', () => m.refuse('docstring of a built-in'));
  }
  getset(m, 'builtin_function_or_method', '__self__', (_, b) => m.incref(m.field(A(m, b, 0), 0) || NONE));
  getset(m, 'method-wrapper', '__self__', (_, b) => m.incref(m.field(A(m, b, 0), 0)));
  getset(m, 'builtin_function_or_method', '__module__', (_, b) => {
    const s = m.field(A(m, b, 0), 0);
    return s !== 0 && m.type[s] === T.module ? m.incref(getStr(m, m.field(s, 0), m.id['__name__']!)) : m.none();
  });
  for (const type of ['method_descriptor', 'wrapper_descriptor', 'getset_descriptor', 'member_descriptor'] as const)
    field(type, '__objclass__', 0, false);
  for (const type of ['getset_descriptor', 'member_descriptor'] as const) {
    const fits = (b: number): boolean => {
      const [d, o] = [A(m, b, 0), A(m, b, 1)];
      const owner = m.field(d, 0);
      if (m.isSubtype(m.type[o]!, owner)) return true;
      const what = `descriptor '${m.text(m.field(d, 1))}' for '${m.typeInfo(owner).name}' objects`;
      m.typeError(`${what} doesn't apply to a '${m.typeName(o)}' object`);
      return false;
    };
    method(m, type, '__get__', 'obj owner?', (_, b) =>
      A(m, b, 1) === NONE ? m.incref(A(m, b, 0)) : fits(b) ? genericGetAttr(m, A(m, b, 1), m.field(A(m, b, 0), 1)) : 0,
    );
    method(m, type, '__set__', 'obj value', (_, b) =>
      fits(b) ? done(m, genericSetAttr(m, A(m, b, 1), m.field(A(m, b, 0), 1), m.incref(A(m, b, 2)))) : 0,
    );
  }
  for (const type of ['method_descriptor', 'wrapper_descriptor'] as const) {
    method(m, type, '__get__', 'obj owner?', (_, b) =>
      A(m, b, 1) === NONE ? m.incref(A(m, b, 0)) : m.bindSpecial(A(m, b, 0), A(m, b, 1), m.type[A(m, b, 1)]!),
    );
  }
  // Code objects.
  const code = (name: string, f: (c: RtCode) => number): void =>
    getset(m, 'code', name, (_, b) => f(m.payload[A(m, b, 0)] as RtCode));
  code('co_name', (c) => m.str(c.code.name));
  code('co_qualname', (c) => m.str(c.code.qualname));
  code('co_argcount', (c) => m.int(c.code.argcount));
  code('co_posonlyargcount', (c) => m.int(c.code.posonly));
  code('co_kwonlyargcount', (c) => m.int(c.code.kwonly));
  code('co_firstlineno', (c) => m.int(c.code.firstline));
  code('co_varnames', (c) => m.tuple(c.code.localsplus.slice(0, c.code.nlocals).map((n) => m.str(n))));
  code('co_cellvars', (c) =>
    m.tuple(c.code.localsplus.slice(c.code.nlocals, c.code.nlocals + c.code.ncells).map((n) => m.str(n))),
  );
  code('co_freevars', (c) => m.tuple(c.code.localsplus.slice(c.code.nlocals + c.code.ncells).map((n) => m.str(n))));
  code('co_nlocals', (c) => m.int(c.code.nlocals));
  code('co_names', (c) => m.tuple(c.code.names.map((n) => m.str(n))));
  code('co_consts', (c) => m.tuple(Array.from(m.mem.subarray(c.kbase, c.nbase)).map((s) => m.incref(s))));
  code('co_flags', (c) => m.int(c.code.flags | 3));
  code('co_filename', () => m.str(m.fileName));
  getset(
    m,
    'cell',
    'cell_contents',
    (_, b) => {
      const v = m.field(A(m, b, 0), 0);
      return v ? m.incref(v) : m.valueError('cell is empty');
    },
    (_, b, n) => {
      m.setField(A(m, b, 0), 0, n < 2 ? 0 : m.incref(A(m, b, 1)));
      return 1;
    },
  );
  // Frames and tracebacks.
  field('traceback', 'tb_next', 0, true);
  field('traceback', 'tb_frame', 1, false);
  getset(m, 'traceback', 'tb_lineno', (_, b) => m.int(m.d[A(m, b, 0)]!));
  getset(m, 'traceback', 'tb_lasti', (_, b) => m.int(2 * m.c[A(m, b, 0)]!));
  field('frame', 'f_code', 1, false);
  field('frame', 'f_globals', 2, false);
  getset(m, 'frame', 'f_lineno', (_, b) => {
    const s = A(m, b, 0);
    for (let i = m.fp; i >= 0; i--)
      if (m.frames[i]!.fobj === s) return m.int(m.frames[i]!.rt.code.lines[Math.max(0, m.frames[i]!.pc - 1)]!);
    return m.int(m.c[s]!);
  });
  getset(m, 'frame', 'f_back', (_, b) => {
    const s = A(m, b, 0);
    for (let i = m.fp; i > 0; i--) {
      if (m.frames[i]!.fobj !== s) continue;
      for (let j = i - 1; j >= 0; j--) if (!m.frames[j]!.library) return m.incref(m.frameObjectOf(m.frames[j]!));
      return m.none();
    }
    return m.incref(m.field(s, 0) || NONE);
  });
  getset(m, 'frame', 'f_locals', (_, b) => {
    const s = A(m, b, 0);
    for (let i = m.fp; i > 0; i--) if (m.frames[i]!.fobj === s) return m.localsOf(m.frames[i]!);
    const rt = m.payload[s] as RtCode;
    const d = newDict(m);
    rt.code.localsplus.forEach((n, i) => {
      let v = m.field(s, 3 + i);
      if (v !== 0 && m.type[v] === T.cell && i >= rt.code.nlocals) v = m.field(v, 0);
      if (v !== 0) setStr(m, d, m.intern(n), m.incref(v));
    });
    return d;
  });
  method(m, 'frame', 'clear', '', (_, b) => {
    const s = A(m, b, 0);
    for (let i = m.fp; i > 0; i--)
      if (m.frames[i]!.fobj === s) return m.raise(T.RuntimeError, 'cannot clear an executing frame');
    for (let i = 3; i < m.b[s]!; i++) m.setField(s, i, 0);
    return m.none();
  });
  staticMethod(m, 'method', '__new__', 'cls func obj', (_, b) => {
    if (A(m, b, 2) === NONE) return m.typeError('instance must not be None');
    return m.record(T.method, [m.incref(A(m, b, 1)), m.incref(A(m, b, 2))]);
  });
  // property, staticmethod, classmethod.
  staticMethod(m, 'property', '__new__', '...', (_, b) => {
    const s = m.record(A(m, b, 0), [0, 0, 0, 0, 0]);
    if (m.typeInfo(A(m, b, 0)).heap) {
      m.incref(A(m, b, 0));
      makeExt(m, s, A(m, b, 0));
    }
    return s;
  });
  method(m, 'property', '__init__', '@fget? fset? fdel? doc?', (_, b) => {
    const s = A(m, b, 0);
    for (let i = 0; i < 3; i++) m.setField(s, i, m.incref(A(m, b, i + 1) || NONE));
    let doc = A(m, b, 4);
    if ((doc === 0 || doc === NONE) && A(m, b, 1) !== 0 && m.type[A(m, b, 1)] === T.function)
      doc = m.field(A(m, b, 1), 4);
    m.setField(s, 3, m.incref(doc || NONE));
    return m.none();
  });
  for (const [i, n] of ['fget', 'fset', 'fdel'].entries()) field('property', n, i, false);
  getset(
    m,
    'property',
    '__doc__',
    (_, b) => m.incref(m.field(A(m, b, 0), 3) || NONE),
    (_, b) => {
      m.setField(A(m, b, 0), 3, m.incref(A(m, b, 1)));
      return 1;
    },
  );
  getset(m, 'property', '__name__', (_, b) => {
    const v = m.field(A(m, b, 0), 4);
    if (v) return m.incref(v);
    const f = m.field(A(m, b, 0), 0);
    return f && m.type[f] === T.function
      ? m.incref(m.field(f, 9))
      : m.raise(T.AttributeError, "'property' object has no attribute '__name__'");
  });
  for (const [i, n] of ['getter', 'setter', 'deleter'].entries()) {
    method(m, 'property', n, 'f', (_, b) => {
      const s = A(m, b, 0);
      if (m.type[s] !== T.property) m.refuse('copy of a property subclass');
      const c = m.record(
        T.property,
        [0, 1, 2, 3, 4].map((j) => {
          const v = j === i ? A(m, b, 1) : m.field(s, j);
          return v ? m.incref(v) : 0;
        }),
      );
      if (i === 0 && m.type[A(m, b, 1)] === T.function) m.setField(c, 3, m.incref(m.field(A(m, b, 1), 4)));
      return c;
    });
  }
  method(m, 'property', '__set_name__', 'owner name', (_, b) => {
    m.setField(A(m, b, 0), 4, m.incref(A(m, b, 2)));
    return m.none();
  });
  method(m, 'property', '__get__', 'obj owner?', (_, b) => {
    const s = A(m, b, 0);
    if (A(m, b, 1) === NONE) return m.incref(s);
    return callFunction(m, m.field(s, 0), [A(m, b, 1)]);
  });
  method(m, 'property', '__set__', 'obj value', (_, b) => {
    const f = m.field(A(m, b, 0), 1);
    if (f === NONE) return m.raise(T.AttributeError, 'property has no setter');
    return callFunction(m, f, [A(m, b, 1), A(m, b, 2)]);
  });
  for (const type of ['staticmethod', 'classmethod'] as const) {
    staticMethod(m, type, '__new__', 'cls f?', (_, b) => {
      if (A(m, b, 0) !== T[type]) m.refuse(`subclass of ${type}`);
      const s = m.record(T[type], [m.incref(A(m, b, 1) || NONE)]);
      makeExt(m, s, T[type]);
      return s;
    });
    field(type, '__func__', 0, false);
    field(type, '__wrapped__', 0, false);
    for (const n of ['__name__', '__doc__', '__qualname__', '__module__', '__isabstractmethod__'])
      getset(m, type, n, (_, b) =>
        n === '__isabstractmethod__'
          ? callPrelude(m, '_is_abstract', [m.field(A(m, b, 0), 0)])
          : m.getAttrOf(m.field(A(m, b, 0), 0), m.name(n)),
      );
  }
  getset(m, 'property', '__isabstractmethod__', (_, b) => callPrelude(m, '_property_abstract', [A(m, b, 0)]));
  method(m, 'staticmethod', '__call__', '...', (_, b, n, kw) => {
    const s = A(m, b, 0);
    m.stk[b] = m.incref(m.field(s, 0));
    m.decref(s);
    return recall(m, b, n, kw);
  });
  method(m, 'staticmethod', '__get__', 'obj owner?', (_, b) => m.incref(m.field(A(m, b, 0), 0)));
  method(m, 'classmethod', '__get__', 'obj owner?', (_, b) =>
    m.record(T.method, [m.incref(m.field(A(m, b, 0), 0)), m.incref(A(m, b, 2) || m.type[A(m, b, 1)]!)]),
  );
  // super.
  staticMethod(m, 'super', '__new__', 'cls type? obj?', (_, b) => {
    let t = A(m, b, 1);
    let o = A(m, b, 2);
    if (t === 0) {
      const f = m.frame;
      const c = f.rt.code;
      const i = c.localsplus.lastIndexOf('__class__');
      if (c.argcount === 0 && !(c.flags & 4)) return m.raise(T.RuntimeError, 'super(): no arguments');
      if (i < c.nlocals + c.ncells) return m.raise(T.RuntimeError, 'super(): __class__ cell not found');
      t = m.field(m.stk[f.lb + i]!, 0);
      o = m.stk[f.lb]!;
      if (o !== 0 && m.type[o] === T.cell && c.localsplus.indexOf(c.localsplus[0]!, 1) < 0 && m.isCellParam(f))
        o = m.field(o, 0);
      if (t === 0) return m.raise(T.RuntimeError, 'super(): empty __class__ cell');
      if (o === 0) return m.raise(T.RuntimeError, 'super(): arg[0] deleted');
    }
    if (m.kind[t] !== K.type) return m.typeError(`super() argument 1 must be a type, not ${m.typeName(t)}`);
    if (o === 0 || o === NONE) return m.record(T.super, [m.incref(t), m.none(), m.none()]);
    let ot = 0;
    if (m.kind[o] === K.type && m.isSubtype(o, t)) ot = o;
    else if (m.isSubtype(m.type[o]!, t)) ot = m.type[o]!;
    else
      return m.typeError(
        'super(type, obj): obj (' +
          (m.kind[o] === K.type ? `type ${m.typeInfo(o).name}` : `instance of ${m.typeName(o)}`) +
          `) is not an instance or subtype of type (${m.typeInfo(t).name}).`,
      );
    return m.record(T.super, [m.incref(t), m.incref(o), m.incref(ot)]);
  });
  field('super', '__thisclass__', 0, false);
  field('super', '__self__', 1, false);
  field('super', '__self_class__', 2, false);
  // Exceptions.
  staticMethod(m, 'BaseException', '__new__', '...', (_, b, n, kw) => {
    const k = kw ? m.b[kw]! : 0;
    return newException(m, A(m, b, 0), m.tuple(Array.from(m.stk.subarray(b + 1, b + n - k)).map((s) => m.incref(s))));
  });
  method(m, 'BaseException', '__init__', '...', (_, b, n, kw) => exceptionInit(m, b, n, kw));
  for (const name of EXCEPTION_NAMES) void name;
  const ex = (type: TypeName, name: string, i: number): void => {
    const d = m.record(T.member_descriptor, [T[type], m.incref(m.name(name))]);
    m.c[d] = i;
    m.num[d] = 1;
    setStr(m, m.field(T[type], 0), m.name(name), d);
  };
  getset(
    m,
    'BaseException',
    'args',
    (_, b) => m.incref(m.field(A(m, b, 0), EX.args)),
    (_, b) => {
      const v = A(m, b, 1);
      if (m.kind[v] === K.tuple) m.setField(A(m, b, 0), EX.args, m.incref(v));
      else if (m.kind[v] === K.list) m.setField(A(m, b, 0), EX.args, m.tuple(m.cellsOf(v).map((s) => m.incref(s))));
      else m.refuse('assignment to args');
      return 1;
    },
  );
  getset(
    m,
    'BaseException',
    '__traceback__',
    (_, b) => m.incref(m.field(A(m, b, 0), EX.traceback) || NONE),
    (_, b) => {
      const v = A(m, b, 1);
      if (v !== NONE && m.type[v] !== T.traceback) return m.typeError('__traceback__ must be a traceback or None');
      m.setField(A(m, b, 0), EX.traceback, v === NONE ? 0 : m.incref(v));
      return 1;
    },
  );
  getset(
    m,
    'BaseException',
    '__context__',
    (_, b) => m.incref(m.field(A(m, b, 0), EX.context) || NONE),
    (_, b) => {
      m.setField(A(m, b, 0), EX.context, A(m, b, 1) === NONE ? 0 : m.incref(A(m, b, 1)));
      return 1;
    },
  );
  getset(
    m,
    'BaseException',
    '__cause__',
    (_, b) => m.incref(m.field(A(m, b, 0), EX.cause) || NONE),
    (_, b) => {
      m.setField(A(m, b, 0), EX.cause, A(m, b, 1) === NONE ? 0 : m.incref(A(m, b, 1)));
      m.c[A(m, b, 0)] = 1;
      return 1;
    },
  );
  getset(
    m,
    'BaseException',
    '__suppress_context__',
    (_, b) => m.bool(m.c[A(m, b, 0)] === 1),
    (_, b) => {
      m.c[A(m, b, 0)] = truth(m, A(m, b, 1)) === TRUE ? 1 : 0;
      return 1;
    },
  );
  method(m, 'BaseException', 'with_traceback', 'tb', (_, b) => {
    m.setField(A(m, b, 0), EX.traceback, A(m, b, 1) === NONE ? 0 : m.incref(A(m, b, 1)));
    return m.incref(A(m, b, 0));
  });
  method(m, 'BaseException', 'add_note', 'note', (_, b) => {
    if (m.kind[A(m, b, 1)] !== K.str) return m.typeError(`note must be a str, not '${m.typeName(A(m, b, 1))}'`);
    const d = instanceDict(m, A(m, b, 0));
    let l = getStr(m, d, m.name('__notes__'));
    if (l === 0) {
      l = m.list([]);
      setStr(m, d, m.name('__notes__'), l);
    }
    m.listAppend(l, m.incref(A(m, b, 1)));
    return m.none();
  });
  ex('StopIteration', 'value', 5);
  ex('SystemExit', 'code', 5);
  ex('NameError', 'name', 5);
  ex('AttributeError', 'name', 5);
  ex('AttributeError', 'obj', 6);
  ex('ImportError', 'msg', 5);
  ex('ImportError', 'name', 6);
  ex('ImportError', 'path', 7);
  ex('OSError', 'errno', 5);
  ex('OSError', 'strerror', 6);
  ex('OSError', 'filename', 7);
  for (const [i, n] of ['encoding', 'object', 'start', 'end', 'reason'].entries())
    for (const t of ['UnicodeEncodeError', 'UnicodeDecodeError'] as const) ex(t, n, 5 + i);
  ex('BaseExceptionGroup', 'message', 5);
  ex('BaseExceptionGroup', 'exceptions', 6);
  ex('SyntaxError', 'msg', 5);
  ex('SyntaxError', 'lineno', 6);
  ex('SyntaxError', 'filename', 7);
  ex('SyntaxError', 'offset', 8);
  ex('SyntaxError', 'text', 9);
  defineGenerators(m);
  // Slices.
  staticMethod(m, 'slice', '__new__', 'cls start stop? step?', (_, b) => {
    const one = A(m, b, 2) === 0;
    return m.record(
      T.slice,
      one
        ? [m.none(), m.incref(A(m, b, 1)), m.none()]
        : [m.incref(A(m, b, 1)), m.incref(A(m, b, 2)), m.incref(A(m, b, 3) || NONE)],
    );
  });
  for (const [i, n] of ['start', 'stop', 'step'].entries()) field('slice', n, i, false);
  method(m, 'slice', 'indices', 'length', (_, b) => callPrelude(m, '_slice_indices', [A(m, b, 0), A(m, b, 1)]));
  void (0 as unknown as TypeInfo);
}
/** The object with the built-in layout and no overrides: methods called explicitly apply to the layout itself. */
/** Whether a class made by a class statement belongs to the library: its texts are ours, not CPython's. */
function libraryClass(m: Vm, t: number): boolean {
  const module = getStr(m, m.field(t, 0), m.id['__module__']!);
  return m.kind[module] === K.str && m.text(module) !== '__main__';
}
function exactly<R>(m: Vm, s: number, f: (s: number) => R): R {
  const t = m.type[s]!;
  const info = m.typeInfo(t);
  if (!info.heap) return f(s);
  m.type[s] = info.solid;
  try {
    return f(s);
  } finally {
    if (m.kind[s] !== 0) m.type[s] = t;
  }
}
function builtinRepr(m: Vm, s: number, t: number): string | null | undefined {
  const info = m.typeInfo(t);
  if (!info.heap) return reprLeaf(m, s);
  m.type[s] = info.solid;
  // Exceptions and sets show the name of their class.
  const solid = m.typeInfo(info.solid);
  const shows = m.kind[s] === K.exception || m.kind[s] === K.set;
  if (shows) m.payload[info.solid] = { ...solid, name: info.name };
  try {
    const r = reprLeaf(m, s);
    if (shows && m.kind[s] === K.set && info.solid === T.set && typeof r === 'string' && r.startsWith('{'))
      return `${info.name}(${r})`;
    return r;
  } finally {
    m.type[s] = t;
    if (shows) m.payload[info.solid] = solid;
  }
}
/** Calls what lies at `b` with the arguments after it. */
function recall(m: Vm, b: number, n: number, kw: number): number {
  const f = m.stk[b]!;
  const pos = Array.from(m.stk.subarray(b + 1, b + n - (kw ? m.b[kw]! : 0)));
  if (!kw) return callFunction(m, f, pos);
  const args = m.tuple(pos.map((s) => m.incref(s)));
  const d = newDict(m);
  for (const [k, v] of keywords(m, b, n, kw)) setStr(m, d, m.intern(k), m.incref(v));
  const r = callPrelude(m, '_call', [f, args, d]);
  m.decref(args);
  m.decref(d);
  return r;
}
function exceptionInit(m: Vm, b: number, n: number, kw: number): number {
  const s = m.stk[b]!;
  const t = m.type[s]!;
  const k = kw ? m.b[kw]! : 0;
  const args = Array.from(m.stk.subarray(b + 1, b + n - k));
  const set = (i: number, v: number): void => m.setField(s, i, m.incref(v));
  const is = (x: TypeName): boolean => m.isSubtype(t, T[x]);
  m.setField(s, EX.args, m.tuple(args.map((x) => m.incref(x))));
  const names: Record<string, number> = is('ImportError')
    ? { name: 6, path: 7 }
    : is('AttributeError')
      ? { name: 5, obj: 6 }
      : is('NameError')
        ? { name: 5 }
        : {};
  for (const [key, v] of keywords(m, b, n, kw)) {
    if (names[key] === undefined)
      return m.typeError(
        Object.keys(names).length === 0
          ? `${m.typeName(s)}() takes no keyword arguments`
          : `${m.typeName(s)}() got an unexpected keyword argument '${key}'`,
      );
    set(names[key], v);
  }
  if (is('StopIteration')) set(5, args[0] ?? NONE);
  else if (is('SystemExit')) {
    if (args.length === 1) set(5, args[0]!);
    else if (args.length > 1) m.setField(s, 5, m.tuple(args.map((x) => m.incref(x))));
  } else if (is('ImportError') && args.length === 1) set(5, args[0]!);
  else if (is('OSError') && args.length >= 2 && args.length <= 5) {
    set(5, args[0]!);
    set(6, args[1]!);
    if (args[2] !== undefined) {
      set(7, args[2]);
      m.setField(s, EX.args, m.tuple(args.slice(0, 2).map((x) => m.incref(x))));
    }
  } else if (is('SyntaxError') && args.length > 0) {
    set(5, args[0]!);
    const where = args[1];
    if (where !== undefined && m.kind[where] === K.tuple && m.b[where]! >= 4) {
      const parts = m.cellsOf(where);
      set(7, parts[0]!);
      set(6, parts[1]!);
      set(8, parts[2]!);
      set(9, parts[3]!);
    }
  } else if (is('UnicodeEncodeError') || is('UnicodeDecodeError')) {
    if (args.length !== 5) return m.typeError(`function takes exactly 5 arguments (${args.length} given)`);
    args.forEach((x, i) => set(5 + i, x));
  }
  return m.none();
}
/** None, now or when the function of the prelude returns it. */
function finished(m: Vm, r: number): number {
  if (r === PENDING) m.frame.mode = MODE.push;
  return done(m, r);
}
function lengthHint(m: Vm, it: number): number {
  const t = m.type[it]!;
  if (t === T.range_iterator) return m.c[it]!;
  const o = m.field(it, 0);
  if (o === 0) return 0;
  if (t === T.list_reverseiterator) return m.c[it]! + 1;
  if (t === T.str_iterator || t === T.str_ascii_iterator) return m.text(o).length - m.c[it]!;
  return Math.max(0, m.b[o]! - (t === T.set_iterator ? 0 : m.c[it]!));
}
