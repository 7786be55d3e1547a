// Primitives for the prelude: what Python code cannot say about the objects below it. All names start with an underscore and live in the prelude's own namespace.
import { FL, K, NONE, NOT_IMPLEMENTED, T, TRUE } from '../memory/kinds.ts';
import { MODE, PENDING, SLOW, type NativeFn, type RtCode, type TypeInfo, type Vm } from '../execute/vm.ts';
import { callPrelude } from '../execute/call.ts';
import { throwInto } from '../execute/throw.ts';
import { getIter, leafElements, makeFunction } from '../execute/rare.ts';
import { addressOf, bytesOf, hashOf, richLeaf, splitHash } from '../values/compare.ts';
import {
  candidates,
  copyDict,
  dictItems,
  find,
  getStr,
  insertNew,
  isGc,
  keyAt,
  newDict,
  removeAt,
  setAt,
  setStr,
  valueAt,
} from '../values/dict.ts';
import { raiseObject, newException, EX } from '../values/exception.ts';
import { builtinBinary, NOT_IMPL_NUMBER, unsupported } from '../values/number.ts';
import { setCandidates, setInsert, setKeys, setRemoveRow } from '../values/set.ts';
import { reprLeaf } from '../values/text.ts';
import {
  bind,
  genericGetAttr,
  instanceDict,
  internStr,
  lookup,
  makeExt,
  mroOf,
  TY,
  typeModified,
} from '../values/type.ts';
import { objectSize } from '../memory/sizes.ts';
import { hypot } from '../../numbers/libm/python.ts';
import { nativeFunction } from './define.ts';
import { importName } from './import.ts';
import { defineListParts } from './listparts.ts';
import { BINARY } from '../code.ts';
import { TYPE_NAMES_OF, MODULE_NAMES } from './names/index.ts';
import { floatDivMod } from '../values/number.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;

export function defineIntrinsics(m: Vm): void {
  const fn = (name: string, f: NativeFn): void => {
    setStr(m, m.primDict, m.name(name), nativeFunction(m, name, '...', f));
  };
  const int = (b: number, i: number): number => m.num[A(m, b, i)]!;
  const hash = (b: number, i: number): void => splitHash(m, m.value(A(m, b, i)));

  // Types.
  fn('_type_lookup', (_, b) => {
    const v = lookup(m, A(m, b, 0), internStr(m, A(m, b, 1)));
    return m.incref(v === 0 ? m.extra['missing']! : v);
  });
  fn('_bind_special', (_, b) => {
    // Looked up on the type, bound to the object; missing if there is none.
    const o = A(m, b, 0);
    const t = m.type[o]!;
    const d = lookup(m, t, internStr(m, A(m, b, 1)));
    if (d === 0) return m.incref(m.extra['missing']!);
    if (d === NONE) return m.none();
    return bind(m, d, o, t);
  });
  fn('_generic_getattr', (_, b) => genericGetAttr(m, A(m, b, 0), internStr(m, A(m, b, 1))));
  fn('_subtype', (_, b) => m.bool(m.isSubtype(A(m, b, 0), A(m, b, 1))));
  fn('_is_type', (_, b) => m.bool(m.kind[A(m, b, 0)] === K.type));
  fn('_is_heap', (_, b) => m.bool(m.typeInfo(A(m, b, 0)).heap));
  fn('_tp_name', (_, b) => m.str(m.typeInfo(A(m, b, 0)).name));
  fn('_new_class', (_, b) => newClass(m, A(m, b, 0), A(m, b, 1), A(m, b, 2), A(m, b, 3)));
  fn('_type_bases', (_, b) => m.incref(m.field(A(m, b, 0), TY.bases)));
  fn('_set_mro', (_, b) => {
    m.setField(A(m, b, 0), TY.mro, m.incref(A(m, b, 1)));
    typeModified(m, A(m, b, 0));
    return m.none();
  });
  fn('_instance_dict', (_, b) => {
    const o = A(m, b, 0);
    if (m.kind[o] === K.type) return copyDict(m, m.field(o, 0));
    if (m.type[o] === T.module) return m.incref(m.field(o, 0));
    return m.ext[o] !== 0 && m.typeInfo(m.type[o]!).hasDict ? m.incref(instanceDict(m, o)) : m.none();
  });
  fn('_class_dict', (_, b) => m.incref(m.field(A(m, b, 0), 0)));
  fn('_static_has', (_, b) => {
    const info = m.typeInfo(A(m, b, 0));
    return m.bool(!info.heap && (TYPE_NAMES_OF[info.name] ?? '').includes(` ${m.text(A(m, b, 1))} `));
  });
  fn('_known_names', (_, b) => {
    const o = A(m, b, 0);
    const t = m.kind[o] === K.type ? m.typeInfo(o).name : m.moduleName(o);
    const s = (m.kind[o] === K.type ? TYPE_NAMES_OF : MODULE_NAMES)[t];
    return s === undefined
      ? m.refuse('dir()')
      : m.list(
          s
            .trim()
            .split(' ')
            .map((x) => m.str(x)),
        );
  });
  // Calls, raising.
  fn('_exec_body', (_, b) => {
    const f = A(m, b, 0);
    const rt = m.payload[f] as RtCode;
    const lb = m.frame.sp;
    const fr = m.enter(rt, lb);
    for (let i = 0; i < rt.nplus; i++) m.stk[lb + i] = 0;
    fr.fn = m.incref(f);
    fr.globals = m.field(f, 0);
    fr.locals = m.incref(A(m, b, 1));
    if (m.obs) m.obs(1, fr.id, m.eventName(rt.code.qualname), 0);
    return PENDING;
  });
  fn('_do_raise', (_, b, n) => {
    const e = A(m, b, 0);
    if (m.kind[e] !== K.exception) return callPrelude(m, '_not_an_exception', [A(m, b, n > 2 ? 2 : 0), e]);
    if (n > 1 && A(m, b, 1) !== m.extra['missing']) {
      const c = A(m, b, 1);
      m.setField(e, EX.cause, c === NONE ? 0 : m.incref(c));
      m.c[e] = 1;
    }
    m.raiseInProgram = true;
    return raiseObject(m, m.incref(e));
  });
  fn('_raise_type', (_, b) => m.raise(A(m, b, 0), m.text(A(m, b, 1))));
  fn('_raise_key', (_, b) => m.raiseKey(A(m, b, 0)));
  fn('_refuse', (_, b) => m.refuse(m.text(A(m, b, 0))));
  fn('_varies', (_, b) => {
    m.varies(m.text(A(m, b, 0)));
    return m.none();
  });
  fn('_gen_type', (_, b) => {
    const g = A(m, b, 0);
    m.type[g] = A(m, b, 1);
    return m.incref(g);
  });
  fn('_gen_throw_exc', (_, b) => {
    m.thrown = [A(m, b, 2), A(m, b, 3)];
    const r = throwInto(m, A(m, b, 0), m.incref(A(m, b, 1)), MODE.push);
    m.thrown = [];
    return r;
  });
  fn('_new_exception', (_, b) => newException(m, A(m, b, 0), m.incref(A(m, b, 1))));
  fn('_set_handled', (_, b) => {
    const old = m.handled;
    m.handled = m.incref(A(m, b, 0));
    if (old !== 0) m.decref(old);
    return m.none();
  });
  fn('_caller_frame', () => {
    const f = m.programFrame();
    return f ? m.incref(m.frameObjectOf(f)) : m.none();
  });
  fn('_caller_locals', () => {
    const f = m.programFrame();
    return f ? m.localsOf(f) : newDict(m);
  });
  fn('_caller_globals', () => {
    const f = m.programFrame();
    return f ? m.incref(f.globals) : newDict(m);
  });
  fn('_set_type_attr', (_, b) => {
    setStr(m, m.field(A(m, b, 0), 0), internStr(m, A(m, b, 1)), m.incref(A(m, b, 2)));
    typeModified(m, A(m, b, 0));
    return m.none();
  });
  fn('_gc_head', (_, b) => {
    const info = m.typeInfo(m.type[A(m, b, 0)]!);
    return m.int((isGc(m, A(m, b, 0)) ? 16 : 0) + (info.preheader === true ? 16 : 0));
  });
  fn('_weak_hash_set', (_, b) => {
    const w = A(m, b, 0);
    const h = BigInt(m.value(A(m, b, 1)));
    m.b[w] = Number(BigInt.asIntN(32, h));
    m.num[w] = Number(h >> 32n);
    m.flags[w]! |= FL.hashed;
    return m.none();
  });
  fn('_import_module', (_, b) => importName(m, m.text(A(m, b, 0)), A(m, b, 1), 0));
  fn('_pending', (_, b) => m.incref(m.pendingModules(m.text(A(m, b, 0))) || NONE));
  fn('_module_done', () => {
    m.moduleDone();
    return m.none();
  });
  fn('_run_module', (_, b) => m.runModule(A(m, b, 0)));
  fn('_set_library', (_, b) => {
    m.setField(A(m, b, 0), 1, m.incref(A(m, b, 1)));
    return m.none();
  });
  // Numbers.
  fn('_binary_builtin', (_, b) => {
    const r = builtinBinary(m, int(b, 0), A(m, b, 1), A(m, b, 2), A(m, b, 3) === TRUE);
    return r === NOT_IMPL_NUMBER ? m.incref(NOT_IMPLEMENTED) : r;
  });
  fn('_unsupported', (_, b) => {
    const o = BINARY.indexOf(m.text(A(m, b, 0)) as (typeof BINARY)[number]);
    return unsupported(m, o + (A(m, b, 3) === TRUE ? 13 : 0), A(m, b, 1), A(m, b, 2));
  });
  fn('_hypot2', (_, b) => {
    const c = m.payload[A(m, b, 0)] as { re: number; im: number };
    return m.float(hypot(c.re, c.im));
  });
  fn('_float_divmod', (_, b) => {
    const [q, r] = floatDivMod(m.num[A(m, b, 0)]!, m.num[A(m, b, 1)]!);
    return m.tuple([m.float(q), m.float(r)]);
  });
  // Hashes and dicts.
  fn('_hash_leaf', (_, b) => {
    const r = hashOf(m, A(m, b, 0));
    if (r === 0) return 0;
    if (r === SLOW) return m.none();
    const v = (BigInt(m.hhi) << 32n) | BigInt(m.hlo >>> 0);
    return m.bigint(v);
  });
  fn('_address_hash', (_, b) => m.int(Math.floor(addressOf(A(m, b, 0)) / 16)));
  fn('_dict_candidates', (_, b) => {
    hash(b, 1);
    return m.list(candidates(m, A(m, b, 0), m.hlo, m.hhi).map((i) => m.int(i)));
  });
  fn('_dict_version', (_, b) => m.int(m.c[A(m, b, 0)]!));
  fn('_dict_key', (_, b) => m.incref(keyAt(m, A(m, b, 0), int(b, 1))));
  fn('_dict_value', (_, b) => m.incref(valueAt(m, A(m, b, 0), int(b, 1))));
  fn('_dict_set_at', (_, b) => {
    setAt(m, A(m, b, 0), int(b, 1), m.incref(A(m, b, 2)));
    return m.none();
  });
  fn('_dict_insert', (_, b) => {
    hash(b, 2);
    insertNew(m, A(m, b, 0), m.incref(A(m, b, 1)), m.hlo, m.hhi, m.incref(A(m, b, 3)));
    return m.none();
  });
  fn('_dict_remove', (_, b) => removeAt(m, A(m, b, 0), int(b, 1)));
  fn('_dict_find_leaf', (_, b) => {
    // Entry index, -1 absent, -2 undecided.
    const h = hashOf(m, A(m, b, 1));
    if (h === 0) return 0;
    return m.int(h === SLOW ? -2 : find(m, A(m, b, 0), A(m, b, 1), m.hlo, m.hhi));
  });
  fn('_dict_plain', (_, b) => {
    const d = newDict(m);
    for (const [k, v] of dictItems(m, A(m, b, 0))) setStr(m, d, k, m.incref(v));
    return d;
  });
  // Sets.
  fn('_set_candidates', (_, b) => {
    hash(b, 1);
    return m.list(setCandidates(m, A(m, b, 0), m.hlo, m.hhi).map((k) => m.incref(k)));
  });
  fn('_set_insert', (_, b) => {
    hash(b, 2);
    setInsert(m, A(m, b, 0), m.incref(A(m, b, 1)), m.hlo, m.hhi);
    return m.none();
  });
  fn('_set_drop', (_, b) => {
    // Removes a key that is in the set by identity.
    hash(b, 2);
    const s = A(m, b, 0);
    const k = A(m, b, 1);
    const at = m.a[s]!;
    for (let i = 0; i <= m.d[s]!; i++) {
      if (m.mem[at + 3 * i] === k) {
        m.decref(setRemoveRow(m, s, i));
        break;
      }
    }
    return m.none();
  });
  fn('_set_keys', (_, b) => m.list(setKeys(m, A(m, b, 0)).map((k) => m.incref(k))));
  fn('_set_used', (_, b) => m.int(m.b[A(m, b, 0)]!));
  // Comparison.
  fn('_rich_leaf', (_, b) => {
    const r = richLeaf(m, A(m, b, 1), A(m, b, 2), int(b, 0), 0);
    if (r === SLOW) return m.none();
    if (r === -3) return m.incref(NOT_IMPLEMENTED);
    if (r === -4) return 0;
    return m.bool(r === 1);
  });
  fn('_layout', (_, b) => m.int(m.kind[A(m, b, 0)]!));
  fn('_list_cell', (_, b) => {
    const l = A(m, b, 0);
    const i = int(b, 1);
    return i < m.b[l]! ? m.incref(m.mem[m.a[l]! + i]!) : m.incref(m.extra['missing']!);
  });
  fn('_seq_len', (_, b) => m.int(m.b[A(m, b, 0)]!));
  defineListParts(m, fn);
  // Text.
  fn('_repr_leaf', (_, b) => {
    const r = reprLeaf(m, A(m, b, 0));
    return r === undefined ? 0 : r === null ? m.none() : m.str(r);
  });
  fn('_repr_enter', (_, b) => {
    if (m.reprStack.includes(A(m, b, 0))) return m.bool(false);
    m.reprStack.push(A(m, b, 0));
    return m.bool(true);
  });
  fn('_repr_leave', (_, b) => {
    const i = m.reprStack.lastIndexOf(A(m, b, 0));
    if (i >= 0) m.reprStack.splice(i, 1);
    return m.none();
  });
  fn('_address', (_, b) => {
    m.varies('address');
    return m.str(`0x${addressOf(A(m, b, 0)).toString(16)}`);
  });
  fn('_write', (_, b) => {
    m.write(m.text(A(m, b, 0)));
    return m.none();
  });
  fn('_write_err', (_, b) => {
    m.writeErr(m.text(A(m, b, 0)));
    return m.none();
  });
  fn('_set_order', (_, b) => {
    m.setOrderVaries(A(m, b, 0));
    return m.none();
  });
  fn('_check', (_, b) => {
    const bad = m.checkResult(int(b, 0), A(m, b, 1));
    return bad === null ? m.incref(A(m, b, 1)) : m.typeError(bad);
  });
  // Iteration.
  fn('_elements', (_, b) => {
    const e = leafElements(m, A(m, b, 0));
    return e === undefined ? 0 : e === null ? m.none() : m.list(e);
  });
  fn('_raw_iter', (_, b) => getIter(m, A(m, b, 0)));
  fn('_seq_index', (_, b) => {
    const it = A(m, b, 0);
    const i = m.c[it]!;
    m.c[it] = i + 1;
    return m.int(i);
  });
  fn('_iter_done', (_, b) => {
    m.setField(A(m, b, 0), 0, 0);
    return m.none();
  });
  fn('_record', (_, b, n) =>
    m.record(
      A(m, b, 0),
      Array.from(m.stk.subarray(b + 1, b + n)).map((s) => m.incref(s)),
    ),
  );
  fn('_get', (_, b) => {
    const v = m.field(A(m, b, 0), int(b, 1));
    return m.incref(v || NONE);
  });
  fn('_put', (_, b) => {
    m.setField(A(m, b, 0), int(b, 1), m.incref(A(m, b, 2)));
    return m.none();
  });
  fn('_alloc', (_, b) => {
    // A record of a type with n empty fields.
    const t = A(m, b, 0);
    const s = m.record(t, new Array<number>(int(b, 1)).fill(0));
    m.type[s] = t;
    if (m.typeInfo(t).heap) m.incref(t);
    makeExt(m, s, t);
    return s;
  });
  fn('_num', (_, b) => m.int(m.num[A(m, b, 0)]!));
  fn('_set_num', (_, b) => {
    m.num[A(m, b, 0)] = int(b, 1);
    return m.none();
  });
  fn('_sizeof', (_, b) => m.int(objectSize(m, A(m, b, 0), false)));
  fn('_bytes_list', (_, b) => m.list(Array.from(bytesOf(m, A(m, b, 0))).map((x) => m.int(x))));
  fn('_bytes_make', (_, b) => m.bytesObject(Uint8Array.from(m.cellsOf(A(m, b, 0)).map((s) => m.num[s]!))));
  fn('_lib_function', (_, b) => {
    // A builtin-looking function: repr and type of natives are those of Python functions here.
    return m.incref(A(m, b, 0));
  });
  fn('_function', (_, b) => {
    const f = makeFunction(m, A(m, b, 0), A(m, b, 1));
    return f;
  });
  fn('_str_sub', (_, b) => {
    const s = m.alloc(K.str, T.str);
    m.payload[s] = m.text(A(m, b, 1));
    m.type[s] = A(m, b, 0);
    m.incref(A(m, b, 0));
    makeExt(m, s, A(m, b, 0));
    return s;
  });
  fn('_serial', (_, b) => m.int(m.serial[A(m, b, 0)]!));
  fn('_exc_handled', () => m.incref(m.topHandled() || NONE));
  fn('_set_type_flag', () => m.none());
  fn('_set_builtin', (_, b) => {
    setStr(m, m.builtinsDict, internStr(m, A(m, b, 0)), m.incref(A(m, b, 1)));
    return m.none();
  });
  fn('_set_method', (_, b) => {
    // Attaches a prelude function to a built-in type.
    const t = A(m, b, 0);
    setStr(m, m.field(t, 0), internStr(m, A(m, b, 1)), m.incref(A(m, b, 2)));
    m.d[t] = 0;
    return m.none();
  });
}

/** type_new without what runs user code: `(metaclass, name, bases, namespace)`; the namespace is copied. */
function newClass(m: Vm, meta: number, name: number, bases: number, ns: number): number {
  const list = m.cellsOf(bases);
  if (list.length === 0) list.push(T.object);
  for (const x of list) {
    if (m.kind[x] !== K.type) return m.typeError('bases must be types');
    const info = m.typeInfo(x);
    if (!info.subclassable) return m.typeError(`type '${info.name}' is not an acceptable base type`);
  }
  const stuck: number[] = [];
  const mro = linearize(m, list, stuck);
  if (mro === null) {
    const names = [...new Set(stuck)].map((x) => m.typeInfo(x).name).join(', ');
    return m.typeError(`Cannot create a consistent method resolution order (MRO) for bases ${names}`);
  }
  const dup = list.find((x, i) => list.indexOf(x) !== i);
  if (dup !== undefined) return m.typeError(`duplicate base class ${m.typeInfo(dup).name}`);
  // Best base: the one whose built-in layout is the most special.
  let best = list[0]!;
  for (const x of list) {
    const a = m.typeInfo(best);
    const b = m.typeInfo(x);
    const sa = structOf(m, a.solid);
    const sb = structOf(m, b.solid);
    if (sa === sb) {
      if (b.fixed > a.fixed && a.fixed <= 2) best = x;
      continue;
    }
    if (m.isSubtype(sb, sa)) best = x;
    else if (!m.isSubtype(sa, sb)) return m.typeError('multiple bases have instance lay-out conflict');
  }
  const base = m.typeInfo(best);
  const slotsValue = getStr(m, ns, m.id['__slots__']!);
  let slots: string[] = [];
  let hasDict = list.some((x) => m.typeInfo(x).hasDict);
  let hasWeak = list.some((x) => m.typeInfo(x).hasWeak);
  if (slotsValue === 0) {
    hasDict = true;
    hasWeak = true;
  } else {
    const raw = m.kind[slotsValue] === K.str ? [slotsValue] : (leafElements(m, slotsValue) ?? []);
    for (const s of raw) {
      if (m.kind[s] !== K.str) return m.typeError(`__slots__ items must be strings, not '${m.typeName(s)}'`);
      const n = m.text(s);
      if (n === '__dict__') hasDict = true;
      else if (n === '__weakref__') hasWeak = true;
      else {
        if (!/^[A-Za-z_][A-Za-z_0-9]*$/.test(n)) return m.typeError('__slots__ must be identifiers');
        if (getStr(m, ns, m.intern(n)) !== 0) return m.valueError(`'${n}' in __slots__ conflicts with class variable`);
        slots.push(n);
      }
    }
    slots = [...new Set(slots)].sort();
    if (slots.length > 0 && (base.layout === K.int || base.layout === K.tuple || base.layout === K.bytes))
      return m.typeError(`nonempty __slots__ not supported for subtype of '${base.name}'`);
  }
  // A metaclass: its instances are classes, whose dict is their own.
  if (base.layout === K.type) hasDict = false;
  const nslots = (base.fixed > 2 ? base.fixed - 2 : 0) + slots.length;
  const conflict = list.filter((x) => m.typeInfo(x).fixed > 2);
  if (conflict.length > 1 && !conflict.every((x) => m.isSubtype(best, x)))
    return m.typeError('multiple bases have instance lay-out conflict');
  const t = m.allocGc(K.type, meta);
  if (m.typeInfo(meta).heap) m.incref(meta);
  const info: TypeInfo = {
    name: m.text(name),
    layout: base.layout,
    gc: base.gc || hasDict || slots.length > 0 || slotsValue !== 0,
    heap: true,
    hasDict,
    hasWeak,
    fixed: hasDict || nslots > 0 ? 2 + nslots : base.layout === K.exception ? 2 : 0,
    subclassable: true,
    basicSize: base.basicSize + 8 * slots.length,
    // A dict or weak references that no base has live before the object (_PyType_PreHeaderSize).
    preheader:
      base.preheader === true ||
      list.some((x) => m.typeInfo(x).preheader === true) ||
      (hasDict && !m.typeInfo(base.solid).hasDict) ||
      (hasWeak && !m.typeInfo(base.solid).hasWeak),
    solid: base.solid,
  };
  m.payload[t] = info;
  m.eventName(info.name);
  m.a[t] = m.block(6);
  m.b[t] = 6;
  const d = copyDict(m, ns);
  m.track(d);
  const at = m.a[t]!;
  m.mem[at] = d;
  m.mem[at + TY.bases] = m.tuple(list.map((x) => m.incref(x)));
  m.mem[at + TY.mro] = m.tuple([m.incref(t), ...mro.map((x) => m.incref(x))]);
  m.mem[at + TY.base] = m.incref(best);
  m.mem[at + TY.name] = m.incref(name);
  const q = getStr(m, d, m.id['__qualname__']!);
  if (q !== 0) {
    if (m.kind[q] !== K.str) return m.typeError(`type __qualname__ must be a str, not ${m.typeName(q)}`);
    m.mem[m.a[t]! + TY.qualname] = m.incref(q);
    delKey(m, d, '__qualname__');
  } else m.mem[m.a[t]! + TY.qualname] = m.incref(name);
  if (getStr(m, d, m.id['__module__']!) === 0) {
    const f = m.programFrame();
    const mod = f ? getStr(m, f.globals, m.id['__name__']!) : 0;
    if (mod !== 0) setStr(m, d, m.id['__module__']!, m.incref(mod));
  }
  if (getStr(m, d, m.id['__doc__']!) === 0) setStr(m, d, m.id['__doc__']!, m.none());
  // __new__ is static, the two class hooks are class methods.
  const nw = getStr(m, d, m.id['__new__']!);
  if (nw !== 0 && m.type[nw] === T.function) setStr(m, d, m.id['__new__']!, wrap(m, T.staticmethod, nw));
  for (const n of ['__init_subclass__', '__class_getitem__'] as const) {
    const f = getStr(m, d, m.id[n]!);
    if (f !== 0 && m.type[f] === T.function) setStr(m, d, m.id[n]!, wrap(m, T.classmethod, f));
  }
  if (getStr(m, d, m.id['__eq__']!) !== 0 && getStr(m, d, m.id['__hash__']!) === 0)
    setStr(m, d, m.id['__hash__']!, m.none());
  slots.forEach((n, i) => {
    const mangled = n.startsWith('__') && !n.endsWith('__') ? `_${info.name.replace(/^_+/, '')}${n}` : n;
    const md = m.record(T.member_descriptor, [m.incref(t), m.incref(m.intern(mangled))]);
    m.c[md] = (base.fixed > 2 ? base.fixed : 2) + i;
    setStr(m, d, m.intern(mangled), md);
  });
  const getter = (n: string): void => {
    const g = m.record(T.getset_descriptor, [m.incref(t), m.incref(m.name(n))]);
    m.c[g] = m.native(n === '__dict__' ? 'instance.__dict__' : 'instance.__weakref__');
    if (n === '__dict__') m.d[g] = m.native('instance.__dict__=') + 1;
    setStr(m, d, m.name(n), g);
  };
  // Classes have their own __dict__, from type.
  if (hasDict && base.layout !== K.type && !list.some((x) => m.typeInfo(x).hasDict)) getter('__dict__');
  if (hasWeak && !list.some((x) => m.typeInfo(x).hasWeak)) getter('__weakref__');
  m.track(t);
  m.heapTypes.push(t);
  const cell = getStr(m, d, m.id['__classcell__']!);
  if (cell !== 0) {
    m.setField(cell, 0, m.incref(t));
    delKey(m, d, '__classcell__');
  }
  return t;
}
const OWN_STRUCT = new Set<number>([
  T.BaseException,
  T.OSError,
  T.SyntaxError,
  T.StopIteration,
  T.SystemExit,
  T.ImportError,
  T.UnicodeEncodeError,
  T.UnicodeDecodeError,
  T.UnicodeTranslateError,
  T.NameError,
  T.AttributeError,
  T.BaseExceptionGroup,
]);
/** solid_base: of exceptions, the nearest one with a struct of its own. */
function structOf(m: Vm, t: number): number {
  if (!m.isSubtype(t, T.BaseException)) return t;
  return m.cellsOf(m.field(t, TY.mro)).find((x) => OWN_STRUCT.has(x)) ?? t;
}
function wrap(m: Vm, type: number, f: number): number {
  const s = m.record(type, [m.incref(f)]);
  makeExt(m, s, type);
  return s;
}
function delKey(m: Vm, d: number, name: string): void {
  const k = m.name(name);
  const i = find(m, d, k, m.c[k]!, m.d[k]!);
  if (i >= 0) m.decref(removeAt(m, d, i));
}
/** C3 linearization of the bases' MROs. */
function linearize(m: Vm, bases: readonly number[], stuck: number[]): number[] | null {
  const lists = [...bases.map((b) => [...mroOf(m, b)]), [...bases]];
  const out: number[] = [];
  for (;;) {
    const open = lists.filter((l) => l.length > 0);
    if (open.length === 0) return out;
    const next = open.map((l) => l[0]!).find((c) => !open.some((l) => l.indexOf(c) > 0));
    if (next === undefined) {
      stuck.push(...open.map((l) => l[0]!));
      return null;
    }
    out.push(next);
    for (const l of lists) if (l[0] === next) l.shift();
  }
}
