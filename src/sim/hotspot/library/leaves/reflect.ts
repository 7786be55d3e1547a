// Leaves of java.lang.reflect.Declared: the members of the program's classes, and calls, reads and writes by their number (prims/jvm.cpp, runtime/reflection.cpp).
import { RunRefusal, type JavaMachine } from '../../execute/machine.ts';
import { FRAME, type JThread } from '../../execute/thread.ts';
import { F, type Modifiers } from '../../ast/tree.ts';
import { storageOf, type FieldInfo, type Klass, type Storage } from '../../code/klass.ts';

import type { ClassSymbol, MethodSymbol, Type, VarSymbol } from '../../check/types.ts';
import { bool, type Registry } from './registry.ts';
import { classOf } from './system.ts';

const ENUM_CONSTANT = 0x4000;
/** The class a mirror stands for, when it is one of the program. */
function own(m: JavaMachine, mirror: number): Klass & { readonly sym: ClassSymbol } {
  const k = classOf(m, mirror);
  if (typeof k === 'string' || !k.sym || k.library) throw new RunRefusal('members of a library class');
  return k as Klass & { readonly sym: ClassSymbol };
}
function methodsOf(c: ClassSymbol): MethodSymbol[] {
  const all = [...c.members().methods.values()].flat().filter((x) => !x.isCtor && !x.absent && !x.name.startsWith('$'));
  return all.sort((a, b) => (a.node?.pos ?? Infinity) - (b.node?.pos ?? Infinity));
}
function ctorsOf(c: ClassSymbol): MethodSymbol[] {
  if (c.isInterface) return [];
  if (c.inner || c.local || c.kind === 'enum')
    throw new RunRefusal('constructor of an inner class or enum by reflection');
  return c.members().methods.get('<init>') ?? [];
}
function fieldsOf(c: ClassSymbol): VarSymbol[] {
  if ((c.inner || c.local) && c.kind === 'class') throw new RunRefusal('fields of an inner class by reflection');
  return [...c.members().fields.values()].filter((v) => !v.absent);
}
function memberOf(m: JavaMachine, t: JThread, a: number): MethodSymbol | VarSymbol {
  const c = own(m, t.S[a]!).sym;
  const i = t.S[a + 2]!;
  const kind = t.S[a + 1]!;
  return (kind === 0 ? methodsOf(c) : kind === 1 ? ctorsOf(c) : kind === 2 ? fieldsOf(c) : c.components)[i]!;
}
/** The annotations of a member (kind 4: of the class) that last until run time. */
function notesOf(m: JavaMachine, t: JThread, a: number): string[] {
  const k = classOf(m, t.S[a]!);
  const kind = t.S[a + 1]!;
  if (typeof k === 'string' || !k.sym || k.library) {
    if (kind === 4) return [];
    throw new RunRefusal('annotations of the library');
  }
  const x = kind === 4 ? null : memberOf(m, t, a);
  const from = x === null ? k.sym.node : (x.node ?? ('component' in x ? x.component?.node : null));
  const mods = from && 'mods' in from ? (from.mods as Modifiers | undefined) : undefined;
  const place = ['METHOD', '', 'FIELD', 'RECORD_COMPONENT'][kind];
  const ofComponent =
    k.sym.kind === 'record' && (kind === 3 || (kind === 2 && !x!.isStatic) || (kind === 0 && !x!.node));
  return (mods?.annotations ?? [])
    .filter((n) => n.note !== undefined && (!ofComponent || !n.targets || n.targets.includes(place!)))
    .map((n) => n.note!);
}
function mirrorOf(m: JavaMachine, type: Type): number {
  const e = m.link.types.erasure(type);
  return e.k === 'prim' ? m.primMirror(e.name) : e.k === 'void' ? m.primMirror('void') : m.mirror(m.link.klassOf(e));
}
function mirrors(m: JavaMachine, types: readonly Type[]): number {
  const x = m.newArray(m.link.arrayOf(m.kClass, 'A'), types.length);
  m.temp.push(x);
  types.forEach((y, i) => m.putRef(x, 16 + 4 * i, mirrorOf(m, y)));
  return x;
}
/** What HotSpot lists besides the methods of the text, in an order of its own. */
function listed(m: JavaMachine, c: ClassSymbol): void {
  if (c.kind === 'enum') throw new RunRefusal('methods of an enum by reflection');
  if (c.node && /->|::/.test(m.info.text.slice(c.node.start, c.node.end)))
    throw new RunRefusal('methods of a class with lambdas by reflection');
  const types = m.link.types;
  const above = (s: ClassSymbol, out: Set<ClassSymbol>): Set<ClassSymbol> => {
    for (const x of [s.superType, ...s.interfaces]) if (x && !out.has(x.sym)) above(x.sym, out.add(x.sym));
    return out;
  };
  for (const x of methodsOf(c))
    for (const s of above(c, new Set()))
      for (const o of s.members().methods.get(x.name) ?? [])
        if (
          o.params.length === x.params.length &&
          !x.isStatic &&
          !(o.flags & (F.PRIVATE | F.STATIC)) &&
          types.paramDesc(o) + storageName(m, o.ret) !== types.paramDesc(x) + storageName(m, x.ret)
        )
          throw new RunRefusal('bridge methods by reflection');
}
function storageName(m: JavaMachine, t: Type): string {
  const e = m.link.types.erasure(t);
  return e.k === 'class' ? e.sym.name : e.k === 'prim' ? e.name : e.k;
}
/** Puts the arguments where the method expects them, and lets it run in place of the leaf. */
function call(m: JavaMachine, t: JThread, a: number): void {
  const k = own(m, t.S[a]!);
  const sym = memberOf(m, t, a) as MethodSymbol;
  const self = t.S[a + 3]!;
  const args = t.S[a + 4]!;
  const h = m.heap;
  let target = m.link.method(sym, k);
  if (!sym.isStatic && !sym.isCtor) target = m.link.virtual(m.klassOf(self), sym) ?? target;
  const values: number[] = [];
  for (let i = 0; i < sym.params.length; i++) values.push(m.getRef(args, 16 + 4 * i));
  t.ensure(a + values.length + 8);
  let at = a;
  if (!sym.isStatic) t.S[at++] = self;
  sym.params.forEach((p, i) => {
    const s = storageOf(m.link.types.erasure(p));
    const o = values[i]!;
    if (s === 'A') t.S[at++] = o;
    else {
      const f = m.klassOf(o).byName.get('value')!;
      read(m, t, at++, h.addr[o]! + f.offset, s);
    }
  });
  if (target.leaf) throw new RunRefusal('native method by reflection');
  if (target.sync) throw new RunRefusal('synchronized method by reflection');
  m.pushFrame(t, target, a, FRAME.call);
}
function read(m: JavaMachine, t: JThread, to: number, at: number, s: Storage): void {
  const h = m.heap;
  if (s === 'J') {
    t.S[to] = h.H32[at >> 2]!;
    t.H[to] = h.H32[(at >> 2) + 1]!;
  } else if (s === 'D') t.D[to] = h.HF64[at >> 3]!;
  else if (s === 'F') t.D[to] = h.HF32[at >> 2]!;
  else if (s === 'B') t.S[to] = (h.H8[at]! << 24) >> 24;
  else if (s === 'Z') t.S[to] = h.H8[at]!;
  else if (s === 'C') t.S[to] = h.HU16[at >> 1]!;
  else if (s === 'S') t.S[to] = (h.HU16[at >> 1]! << 16) >> 16;
  else t.S[to] = h.H32[at >> 2]!;
}
function field(m: JavaMachine, t: JThread, a: number): FieldInfo {
  const v = fieldsOf(own(m, t.S[a]!).sym)[t.S[a + 1]!]!;
  return v.isStatic ? m.link.staticField(v) : m.link.instanceField(v);
}
function get(m: JavaMachine, t: JThread, a: number): void {
  const f = field(m, t, a);
  if (f.sym?.isStatic) {
    m.sizeStatics();
    t.S[a] = m.SI[f.index]!;
    t.H[a] = m.SH[f.index]!;
    t.D[a] = m.SD[f.index]!;
  } else read(m, t, a, m.heap.addr[t.S[a + 2]!]! + f.offset, f.kind);
}
function set(m: JavaMachine, t: JThread, a: number): void {
  const f = field(m, t, a);
  const v = a + 3;
  const h = m.heap;
  if (f.sym?.isStatic) {
    m.sizeStatics();
    if (m.observe) throw new RunRefusal('static field by reflection');
    m.SI[f.index] = t.S[v]!;
    m.SH[f.index] = t.H[v]!;
    m.SD[f.index] = t.D[v]!;
    return;
  }
  const o = t.S[a + 2]!;
  const at = h.addr[o]! + f.offset;
  if (f.kind === 'A') m.putRef(o, f.offset, t.S[v]!);
  else if (f.kind === 'J') {
    h.H32[at >> 2] = t.S[v]!;
    h.H32[(at >> 2) + 1] = t.H[v]!;
  } else if (f.kind === 'D') h.HF64[at >> 3] = t.D[v]!;
  else if (f.kind === 'F') h.HF32[at >> 2] = t.D[v]!;
  else if (f.kind === 'B' || f.kind === 'Z') h.H8[at] = t.S[v]!;
  else if (f.kind === 'C' || f.kind === 'S') h.HU16[at >> 1] = t.S[v]!;
  else h.H32[at >> 2] = t.S[v]!;
}
const C = 'Ljava/lang/Class;';
const O = 'Ljava/lang/Object;';

export function reflectLeaves(r: Registry): void {
  r.add('java/lang/reflect/Notes', {
    [`count(${C}II)`]: (m, t, a) => {
      t.S[a] = notesOf(m, t, a).length;
    },
    [`make(${C}III)`]: (m, t, a) => {
      const k = own(m, t.S[a]!);
      const name = notesOf(m, t, a)[t.S[a + 3]!]!;
      m.pushFrame(t, m.link.method(k.sym.members().methods.get(name)![0]!, k), a, FRAME.call);
    },
    [`inherited(${C})`]: (m, t, a) =>
      bool(t, a, own(m, t.S[a]!).sym.node?.mods.annotations.some((n) => /(^|\.)Inherited$/.test(n.name)) ?? false),
    'unsaid()': () => {
      throw new RunRefusal('text of an annotation');
    },
  });
  r.add('java/lang/reflect/Declared', {
    [`count(${C}I)`]: (m, t, a) => {
      const c = own(m, t.S[a]!).sym;
      const kind = t.S[a + 1]!;
      t.S[a] = (kind === 0 ? methodsOf(c) : kind === 1 ? ctorsOf(c) : kind === 2 ? fieldsOf(c) : c.components).length;
      if (kind === 2 && c.kind === 'enum') throw new RunRefusal('fields of an enum by reflection');
    },
    [`name(${C}II)`]: (m, t, a) => {
      t.S[a] = m.literal(memberOf(m, t, a).name);
    },
    [`modifiers(${C}II)`]: (m, t, a) => {
      const v = memberOf(m, t, a);
      const c = own(m, t.S[a]!).sym;
      let f = v.flags & 0xfff & ~(F.TRANSIENT | F.VOLATILE);
      if (t.S[a + 1] === 2) f = v.flags & (0xff | ENUM_CONSTANT);
      else if ((v as MethodSymbol).varargs) f |= 0x80;
      if (c.isInterface && t.S[a + 1] === 0 && !(v.flags & F.PRIVATE)) f |= F.PUBLIC;
      t.S[a] = f;
    },
    [`type(${C}II)`]: (m, t, a) => {
      const v = memberOf(m, t, a);
      t.S[a] = mirrorOf(m, 'ret' in v ? v.ret : v.type);
    },
    [`parameters(${C}II)`]: (m, t, a) => {
      t.S[a] = mirrors(m, (memberOf(m, t, a) as MethodSymbol).params);
    },
    [`exceptions(${C}II)`]: (m, t, a) => {
      t.S[a] = mirrors(m, (memberOf(m, t, a) as MethodSymbol).throws);
    },
    [`isVarArgs(${C}II)`]: (m, t, a) => bool(t, a, (memberOf(m, t, a) as MethodSymbol).varargs),
    [`listed(${C})`]: (m, t, a) => {
      const c = own(m, t.S[a]!).sym;
      if (methodsOf(c).length > 1) {
        listed(m, c);
        m.listedAt ||= m.line() || 1;
      }
    },
    'reversed()': (m, t, a) => bool(t, a, m.backwards),
    'caller()': (m, t, a) => {
      for (let f = t.top; f >= 0; f--)
        if (!t.fm[f]!.library) {
          t.S[a] = m.mirror(t.fm[f]!.klass);
          return;
        }
      throw new RunRefusal('caller of a reflective call');
    },
    [`outermost(${C})`]: (m, t, a) => {
      let c: ClassSymbol = own(m, t.S[a]!).sym;
      for (let o = c.outer ?? c.localHost; o; o = c.outer ?? c.localHost) c = o;
      t.S[a] = m.mirror(m.link.klass(c));
    },
    [`initialise(${C})`]: (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      if (typeof k !== 'string' && !m.ready(t, k)) m.retry = true;
    },
    [`foreign(${C}Ljava/lang/String;)`]: (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      const name = m.str(t.S[a + 1]!);
      const theirs = typeof k !== 'string' && k.library && k.sym ? k.sym.members() : null;
      if (theirs?.methods.has(name) || theirs?.fields.has(name)) throw new RunRefusal('members of a library class');
      bool(t, a, theirs !== null);
    },
    [`allocate(${C})`]: (m, t, a) => {
      t.S[a] = m.allocObject(own(m, t.S[a]!));
    },
    'named(Ljava/lang/String;)': (m, t, a) => {
      const name = m.str(t.S[a]!).replaceAll('.', '/');
      const sym = m.info.classNamed(name);
      if (sym === undefined) throw new RunRefusal('class by its name');
      t.S[a] = sym ? m.mirror(m.link.klass(sym)) : 0;
    },
    ...Object.fromEntries(['V', 'I', 'J', 'F', 'D', 'A'].map((x) => [`call${x}(${C}II${O}[${O})`, call])),
    ...Object.fromEntries(['I', 'J', 'D', 'A'].map((x) => [`get${x}(${C}I${O})`, get])),
    ...Object.fromEntries(['I', 'J', 'D', 'A'].map((x) => [`set${x}(${C}I${O}${x === 'A' ? O : x})`, set])),
  });
}
