// Leaves of Object, Class, System, Runtime, Thread, references, Throwable, Math and Random.
import { bool, type Registry } from './registry.ts';
import { SPACE } from '../../heap/heap.ts';
import { longOf, setLong, fromDouble, toDouble } from '../../execute/long.ts';
import type { JavaMachine } from '../../execute/machine.ts';
import { RunRefusal, UNSAID } from '../../execute/machine.ts';
import { FRAME, type JThread } from '../../execute/thread.ts';
import type { Klass, Method } from '../../code/klass.ts';
import { BYTES } from '../../code/klass.ts';
import { F } from '../../ast/tree.ts';
import { javaSeed, javaStep } from '../../../numbers/javarandom.ts';
import { canonical } from '../../../numbers/int.ts';
import * as D from '../../../numbers/double.ts';
import { fromUtf8 } from './text.ts';
import { EVENT } from '../../../core/event.ts';
import { wideName } from '../../execute/actions.ts';

export function classOf(m: JavaMachine, mirror: number): Klass | string {
  return m.heap.payload[mirror] as Klass | string;
}
export function setLongNumber(t: JThread, a: number, v: number): void {
  fromDouble(t.S, t.H, a, v);
}
export function systemLeaves(r: Registry): void {
  const O = 'java/lang/Object';
  r.add(O, {
    'getClass()': (m, t, a) => {
      t.S[a] = m.mirror(m.klassOf(t.S[a]!));
    },
    'hashCode()': (m, t, a) => {
      t.S[a] = m.identityHash(t.S[a]!);
    },
    'clone()': (m, t, a) => {
      const o = t.S[a]!;
      const k = m.klassOf(o);
      const h = m.heap;
      if (!k.isArray && !k.isSubOf(m.link.klassNamed('java/lang/Cloneable')))
        throw m.throwable('java/lang/CloneNotSupportedException', k.display);
      const x = k.isArray ? m.newArray(k, h.len[o]!) : m.allocObject(k);
      const from = h.addr[o]!,
        to = h.addr[x]!;
      const head = k.isArray ? 16 : 12;
      h.H8.copyWithin(to + head, from + head, from + h.size[o]!);
      m.fieldsOf(x, (v) => {
        if (h.space[x] === SPACE.old && h.space[v] !== SPACE.old) h.remember(x);
        if (m.observe) m.observe(EVENT.link, h.serial[x]!, h.serial[v]!, 0);
      });
      t.S[a] = x;
    },
    'notify()': (m, t, a) => notify(m, t, t.S[a]!, false),
    'notifyAll()': (m, t, a) => notify(m, t, t.S[a]!, true),
    'wait0(J)': (m, t, a) => {
      const o = t.S[a]!;
      const mo = m.monitors.get(o);
      if (!mo || mo.owner !== t.id)
        throw m.throwable('java/lang/IllegalMonitorStateException', 'current thread is not owner');
      const ms = toDouble(t.S[a + 1]!, t.H[a + 1]!);
      if (t.interrupted) {
        t.interrupted = false;
        throw m.throwable('java/lang/InterruptedException', null);
      }
      t.held = mo.count;
      m.monitors.delete(o);
      t.waiting = 'wait';
      t.on = o;
      t.notified = false;
      t.wakeAt = ms > 0 ? m.millis() + ms : Infinity;
      m.switchNow = true;
    },
  });
  r.add('java/lang/Class', {
    'getName()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      t.S[a] = m.literal(typeof k === 'string' ? k : k.isArray ? k.name.replaceAll('/', '.') : k.display);
    },
    'getSimpleName()': (m, t, a) => {
      t.S[a] = m.literal(simpleName(classOf(m, t.S[a]!)));
    },
    'getTypeName()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      t.S[a] = m.string(typeof k === 'string' ? k : typeName(k));
    },
    'getCanonicalName()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      if (typeof k !== 'string' && (k.sym?.local || (!k.sym && !k.isArray))) {
        t.S[a] = 0;
        return;
      }
      t.S[a] = m.string(typeof k === 'string' ? k : typeName(k).replaceAll('$', '.'));
    },
    'getSuperclass()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      t.S[a] = typeof k === 'string' || k.isInterface || !k.superKlass ? 0 : m.mirror(k.superKlass);
    },
    'isInstance(Ljava/lang/Object;)': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      const o = t.S[a + 1]!;
      bool(t, a, o !== 0 && typeof k !== 'string' && m.klassOf(o).isSubOf(k));
    },
    'isInterface()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      bool(t, a, typeof k !== 'string' && k.isInterface && !k.isArray);
    },
    'isArray()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      bool(t, a, typeof k !== 'string' && k.isArray);
    },
    'isEnum()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      bool(t, a, typeof k !== 'string' && k.sym?.kind === 'enum');
    },
    'isRecord()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      bool(t, a, typeof k !== 'string' && k.sym?.kind === 'record');
    },
    'isPrimitive()': (m, t, a) => bool(t, a, typeof classOf(m, t.S[a]!) === 'string'),
    'isAnonymousClass()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      bool(t, a, typeof k !== 'string' && k.sym?.anonymous === true);
    },
    'isSealed()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      bool(t, a, typeof k !== 'string' && ((k.sym?.flags ?? 0) & F.SEALED) !== 0);
    },
    'isAssignableFrom(Ljava/lang/Class;)': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      if (t.S[a + 1] === 0) throw m.throwable('java/lang/NullPointerException', null);
      const o = classOf(m, t.S[a + 1]!);
      bool(t, a, k === o || (typeof k !== 'string' && typeof o !== 'string' && o.isSubOf(k)));
    },
    'getComponentType()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      t.S[a] =
        typeof k === 'string' || !k.isArray
          ? 0
          : k.elem
            ? m.mirror(k.elem)
            : m.primMirror(
                { I: 'int', J: 'long', D: 'double', F: 'float', Z: 'boolean', C: 'char', B: 'byte', S: 'short', A: '' }[
                  k.elemKind!
                ],
              );
    },
    'getModifiers()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      let f = typeof k === 'string' ? 0x411 : (k.sym?.flags ?? 0x1011) & 0x7fff;
      if (typeof k !== 'string' && k.isInterface) f |= 0x600;
      t.S[a] = f & ~F.SYNCHRONIZED;
    },
    'enumConstants0()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      if (typeof k === 'string' || k.sym?.kind !== 'enum') {
        t.S[a] = 0;
        return;
      }
      if (!m.ready(t, k)) {
        m.retry = true;
        return;
      }
      const f = m.link.valuesField(k.sym);
      const v = m.SI[f.index]!;
      const h = m.heap;
      const x = m.newArray(m.klassOf(v), h.len[v]!);
      for (let i = 0; i < h.len[v]!; i++) m.putRef(x, 16 + 4 * i, m.getRef(v, 16 + 4 * i));
      t.S[a] = x;
    },
    'interfaces0()': (m, t, a) => {
      const k = classOf(m, t.S[a]!);
      const l = typeof k === 'string' ? [] : k.interfaces;
      const x = m.newArray(m.link.arrayOf(m.kClass, 'A'), l.length);
      l.forEach((i, n) => m.putRef(x, 16 + 4 * n, m.mirror(i)));
      t.S[a] = x;
    },
  });
  r.add('java/lang/System', {
    'in0()': (m, t, a) => {
      const l = readLine(m);
      t.S[a] = l === null ? 0 : m.string(l);
    },
    'currentTimeMillis()': (m, t, a) => {
      m.varies();
      setLongNumber(t, a, m.millis());
    },
    'nanoTime()': (m, t, a) => {
      m.varies();
      setLongNumber(t, a, (m.clock - m.world.clock) * 1e6 + m.now * 20 + 1_000_000_000);
    },
    'identityHashCode(Ljava/lang/Object;)': (m, t, a) => {
      t.S[a] = t.S[a] === 0 ? 0 : m.identityHash(t.S[a]!);
    },
    'exit0(I)': (m, t, a) => exit(m, t, t.S[a]!),
    'finalization()': (m) => {
      if (m.finalizeQueue.length) {
        m.wakeSystem();
        m.switchNow = true;
      }
    },
    'prop(Ljava/lang/String;Ljava/lang/String;)': () => {
      throw new RunRefusal('System.getProperty');
    },
    'arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)': (m, t, a) => arraycopy(m, t, a),
  });
  r.add('java/io/PrintStream', {
    'write0(ILjava/lang/String;)': (m, t, a) => {
      noteOutput(m, t);
      m.write(t.S[a] === 1 ? 1 : 2, m.str(t.S[a + 1]!));
    },
    // The line end goes into the stream's buffer: no string is made of the two.
    'writeln0(ILjava/lang/String;)': (m, t, a) => {
      noteOutput(m, t);
      m.write(t.S[a] === 1 ? 1 : 2, `${m.str(t.S[a + 1]!)}\n`);
    },
  });
  r.add('java/io/StdIn', {
    'read()': (m, t, a) => {
      const s = m.world.stdin;
      t.S[a] = m.stdinAt < s.length ? s.charCodeAt(m.stdinAt++) : -1;
    },
    'line()': (m, t, a) => {
      const l = readLine(m);
      t.S[a] = l === null ? 0 : m.string(l);
    },
    'atEnd()': (m, t, a) => bool(t, a, m.stdinAt >= m.world.stdin.length),
  });
  r.add('java/io/ByteArrayOutputStream', {
    'utf8([BI)': (m, t, a) => {
      const x = t.S[a]!;
      const b = m.heap.addr[x]! + 16;
      t.S[a] = m.string(fromUtf8(m.heap.H8.subarray(b, b + t.S[a + 1]!)));
    },
  });
  r.add('java/lang/Runtime', {
    'gc()': (m) => {
      if (!m.info.explicitGcDisabled) m.collect(true, 'System.gc()');
    },
    'freeMemory()': (m, t, a) => {
      m.varies();
      const h = m.heap;
      setLongNumber(
        t,
        a,
        h.g.eden +
          h.g.survivor +
          h.g.old -
          (h.edenTop - h.edenStart) -
          (h.fromTop - h.fromStart) -
          (h.oldTop - h.oldStart) -
          m.oldBase,
      );
    },
    'totalMemory()': (m, t, a) => {
      m.varies();
      setLongNumber(t, a, m.heap.g.eden + m.heap.g.survivor + m.heap.g.old);
    },
    'maxMemory()': (m, t, a) => {
      m.varies();
      setLongNumber(t, a, m.heap.g.eden + m.heap.g.survivor + m.heap.g.old);
    },
    'availableProcessors()': (m, t, a) => {
      m.varies();
      t.S[a] = 2;
    },
    'halt(I)': (m, t, a) => {
      m.finish(t.S[a + 1]!);
    },
    'hookAdded()': (m) => {
      m.hooked = true;
    },
  });
  r.add('java/lang/Throwable', {
    'said(Ljava/lang/String;)': (m, t, a) => {
      if (m.str(t.S[a]!) !== UNSAID) return;
      for (let f = t.top; f >= 0; f--) if (/^(printStackTrace|uncaught)/.test(t.fm[f]!.name)) return;
      throw new RunRefusal('message of a NullPointerException inside the library');
    },
    'fillInStackTrace()': (m, t, a) => {
      m.fillTrace(t, t.S[a]!, 1);
    },
    'traceLength()': (m, t, a) => {
      t.S[a] = ((m.heap.payload[t.S[a]!] as unknown[] | undefined) ?? []).length;
    },
    'traceAt(I)': (m, t, a) => {
      const e = (m.heap.payload[t.S[a]!] as { m: Method; line: number }[])[t.S[a + 1]!]!;
      const k = m.link.klassNamed('java/lang/StackTraceElement');
      const x = m.allocObject(k);
      const put = (n: string, v: number): void => m.putRef(x, k.byName.get(n)!.offset, v);
      put('declaringClass', m.string(e.m.klass.display));
      put('methodName', m.string(e.m.name));
      put(
        'fileName',
        m.string(e.m.library ? e.m.klass.display.replace(/^.*\./, '').replace(/\$.*$/, '') + '.java' : m.info.fileName),
      );
      m.putInt(x, k.byName.get('lineNumber')!.offset, e.line);
      t.S[a] = x;
    },
  });
  r.add('java/lang/Thread', {
    'newTid()': (m, t, a) => {
      t.S[a] = 30 + m.threads.length + m.tids++;
    },
    'currentThread()': (m, t, a) => {
      if (t.object === 0) {
        const o = m.allocObject(m.link.klassNamed('java/lang/Thread'));
        t.object = o;
        m.setThreadObject(o, t, t.name);
      }
      t.S[a] = t.object;
    },
    'start0(Z)': (m, t, a) => {
      const o = t.S[a]!;
      const k = m.klassOf(o);
      const n = m.str(m.getRef(o, k.byName.get('name')!.offset));
      const x = m.newThread(n, t.S[a + 1] !== 0);
      m.concurrentSince ||= m.line();
      if (m.turns?.eager) m.switchNow = true;
      x.object = o;
      m.putInt(o, k.byName.get('eetop')!.offset, x.id + 1);
      const run = m.link.findMethod(m.link.cls('java/lang/Thread'), 'run0', 0);
      x.S[0] = o;
      m.pushEntry(x, m.link.method(run, m.link.klassNamed('java/lang/Thread')), 0);
    },
    'join0(J)': (m, t, a) => {
      const o = t.S[a]!;
      const id = m.getInt(o, m.klassOf(o).byName.get('eetop')!.offset);
      const x = id ? m.threads[id - 1] : undefined;
      if (!x || !x.alive) return;
      if (t.interrupted) {
        t.interrupted = false;
        throw m.throwable('java/lang/InterruptedException', null);
      }
      const ms = toDouble(t.S[a + 1]!, t.H[a + 1]!);
      t.waiting = 'join';
      t.on = id;
      t.wakeAt = ms > 0 ? m.millis() + ms : Infinity;
      m.switchNow = true;
    },
    'sleep0(J)': (m, t, a) => {
      if (t.interrupted) {
        t.interrupted = false;
        throw m.throwable('java/lang/InterruptedException', 'sleep interrupted');
      }
      const ms = toDouble(t.S[a]!, t.H[a]!);
      t.waiting = 'sleep';
      t.wakeAt = m.millis() + Math.max(ms, 0);
      m.switchNow = true;
    },
    'yield()': (m) => {
      m.switchNow = true;
    },
    'isAlive()': (m, t, a) => {
      const x = threadOf(m, t.S[a]!);
      bool(t, a, x !== undefined && x.alive);
    },
    'state0()': (m, t, a) => {
      const x = threadOf(m, t.S[a]!);
      t.S[a] = !x
        ? 0
        : !x.alive
          ? 5
          : x.waiting === 'no'
            ? 1
            : x.waiting === 'monitor'
              ? 2
              : x.wakeAt === Infinity
                ? 3
                : 4;
    },
    'interrupt()': (m, t, a) => {
      const x = threadOf(m, t.S[a]!);
      if (!x || !x.alive) return;
      if (x.waiting === 'sleep' || x.waiting === 'join' || x.waiting === 'wait' || x.waiting === 'park') {
        if (x.waiting === 'park') {
          x.interrupted = true;
          x.wakeAt = 0;
          return;
        }
        m.interruptions.push(x.id);
        x.wakeAt = 0;
        if (x.waiting === 'wait') x.notified = true;
        x.interrupted = true;
      } else x.interrupted = true;
    },
    'isInterrupted()': (m, t, a) => bool(t, a, threadOf(m, t.S[a]!)?.interrupted === true),
    'interrupted()': (_m, t, a) => {
      bool(t, a, t.interrupted);
      t.interrupted = false;
    },
    'holdsLock(Ljava/lang/Object;)': (m, t, a) => bool(t, a, m.monitors.get(t.S[a]!)?.owner === t.id),
    'unsaid()': () => {
      throw new RunRefusal('text of a virtual thread');
    },
    'handled()': (m) => {
      const d = m.diagnostics;
      const i = d.findLastIndex((x) => x.kind === 'exception');
      if (i >= 0 && m.threads.length) {
        d.splice(i, 1);
      }
    },
  });
  r.add('java/lang/ThreadLocal', {
    'map()': (m, t, a) => {
      const o = threadObject(m, t);
      const f = m.klassOf(o).byName.get('threadLocals')!;
      t.S[a] = m.getRef(o, f.offset);
    },
    'give(Ljava/lang/Thread;Ljava/lang/Object;)': (m, t, a) => {
      m.putRef(t.S[a]!, m.klassOf(t.S[a]!).byName.get('threadLocals')!.offset, t.S[a + 1]!);
    },
    'setMap(Ljava/lang/Object;)': (m, t, a) => {
      const o = threadObject(m, t);
      m.putRef(o, m.klassOf(o).byName.get('threadLocals')!.offset, t.S[a]!);
    },
  });
  r.add('java/nio/charset/Charset', {
    'absent()': () => {
      throw new RunRefusal('Charset.forName of another charset');
    },
  });
  r.add('java/lang/ref/SoftReference', {
    'clock()': (m, t, a) => {
      t.D[a] = m.softClock;
    },
  });
  r.add('java/lang/ref/System0', { 'now()': (m, t, a) => setLongNumber(t, a, m.millis()) });
  r.add('java/lang/ref/ReferenceQueue', {
    'note(Ljava/lang/Object;Z)': (m, t, a) => {
      if (m.observe)
        m.observe(t.S[a + 1] ? EVENT.enqueue : EVENT.dequeue, m.name('reference queue'), m.heap.serial[t.S[a]!]!, 0);
    },
    'settle()': (m) => {
      if (m.pending.length || m.finalizeQueue.length) m.varies();
    },
  });
  r.add('java/lang/ref/ReferenceHandler', {
    'nextPending()': (m, t, a) => {
      const p = m.pending.shift();
      if (p === undefined) {
        t.waiting = 'daemon';
        m.switchNow = true;
        t.S[a] = 0;
        return;
      }
      t.S[a] = p;
    },
    'nextFinalizable()': (m, t, a) => {
      const p = m.finalizeQueue.shift();
      if (p === undefined) {
        t.waiting = 'daemon';
        m.switchNow = true;
        t.S[a] = 0;
        return;
      }
      if (m.observe) m.observe(EVENT.finalize, m.heap.serial[p]!, 0, 0);
      t.S[a] = p;
    },
    'runFinalizer(Ljava/lang/Object;)': (m, t, a) => {
      const o = t.S[a]!;
      const f = m.klassOf(o).finalizer!;
      t.fpc[t.top] = t.fpc[t.top]!;
      m.pushFrame(t, f, a, FRAME.call);
    },
  });
  r.add('java/util/concurrent/ConcurrentHashMap', {
    'tree()': () => {
      throw new RunRefusal('ConcurrentHashMap tree bins');
    },
  });
  r.add('java/util/HashMap', {
    'tree()': () => {
      throw new RunRefusal('HashMap tree bins');
    },
  });
  r.add('java/util/Immutable', {
    'salt()': (_m, t, a) => {
      t.S[a] = 0x1f3a77c1;
      t.H[a] = 0x2b7e1516;
    },
    'varies()': (m) => m.varies(),
  });
  math(r);
  random(r);
}
function threadOf(m: JavaMachine, o: number): JThread | undefined {
  const id = m.getInt(o, m.klassOf(o).byName.get('eetop')!.offset);
  return id ? m.threads[id - 1] : undefined;
}
function threadObject(m: JavaMachine, t: JThread): number {
  if (t.object === 0) {
    const o = m.allocObject(m.link.klassNamed('java/lang/Thread'));
    t.object = o;
    m.setThreadObject(o, t, t.name);
  }
  return t.object;
}
function notify(m: JavaMachine, t: JThread, o: number, all: boolean): void {
  const mo = m.monitors.get(o);
  if (!mo || mo.owner !== t.id)
    throw m.throwable('java/lang/IllegalMonitorStateException', 'current thread is not owner');
  for (const x of m.threads)
    if (x.waiting === 'wait' && x.on === o && !x.notified) {
      x.notified = true;
      if (!all) break;
    }
}
/** Output of threads that could run at the same time has no single order. */
function noteOutput(m: JavaMachine, t: JThread): void {
  if (m.threads.length > 1) m.outputBy(t);
}
export function exit(m: JavaMachine, _t: JThread, code: number): void {
  m.finish(code & 0xff);
}
function readLine(m: JavaMachine): string | null {
  const s = m.world.stdin;
  if (m.stdinAt >= s.length) return null;
  let e = s.indexOf('\n', m.stdinAt);
  if (e < 0) e = s.length;
  const l = s.slice(m.stdinAt, e).replace(/\r$/, '');
  m.stdinAt = e + 1;
  return l;
}
function typeName(k: Klass): string {
  return k.isArray
    ? (k.elem
        ? typeName(k.elem)
        : { I: 'int', J: 'long', D: 'double', F: 'float', Z: 'boolean', C: 'char', B: 'byte', S: 'short', A: '' }[
            k.elemKind!
          ]) + '[]'
    : k.display;
}
function simpleName(k: Klass | string): string {
  if (typeof k === 'string') return k;
  if (k.isArray)
    return (
      (k.elem
        ? simpleName(k.elem)
        : { I: 'int', J: 'long', D: 'double', F: 'float', Z: 'boolean', C: 'char', B: 'byte', S: 'short', A: '' }[
            k.elemKind!
          ]) + '[]'
    );
  if (!k.sym) return k.display.replace(/^.*\./, '');
  return k.sym.simple;
}
function arraycopy(m: JavaMachine, t: JThread, a: number): void {
  const src = t.S[a]!,
    sp = t.S[a + 1]!,
    dst = t.S[a + 2]!,
    dp = t.S[a + 3]!,
    n = t.S[a + 4]!;
  const h = m.heap;
  if (src === 0 || dst === 0) throw m.throwable('java/lang/NullPointerException', null);
  const sk = m.klassOf(src),
    dk = m.klassOf(dst);
  if (!sk.isArray)
    throw m.throwable('java/lang/ArrayStoreException', `arraycopy: source type ${wideName(sk)} is not an array`);
  if (!dk.isArray)
    throw m.throwable('java/lang/ArrayStoreException', `arraycopy: destination type ${wideName(dk)} is not an array`);
  if (sk.elemKind !== dk.elemKind)
    throw m.throwable(
      'java/lang/ArrayStoreException',
      `arraycopy: type mismatch: can not copy ${sk.elemKind === 'A' ? 'object' : typeName(sk).replace('[]', '')} array[] into ${dk.elemKind === 'A' ? 'object' : typeName(dk).replace('[]', '')} array[]`,
    );
  const w = (k: Klass): string => (k.elemKind === 'A' ? 'object array' : typeName(k).replace('[]', ''));
  const oob = (s: string): never => {
    throw m.throwable('java/lang/ArrayIndexOutOfBoundsException', s);
  };
  if (sp < 0) oob(`arraycopy: source index ${sp} out of bounds for ${w(sk)}[${h.len[src]!}]`);
  if (dp < 0) oob(`arraycopy: destination index ${dp} out of bounds for ${w(dk)}[${h.len[dst]!}]`);
  if (n < 0) oob(`arraycopy: length ${n} is negative`);
  if (sp + n > h.len[src]!) oob(`arraycopy: last source index ${sp + n} out of bounds for ${w(sk)}[${h.len[src]!}]`);
  if (dp + n > h.len[dst]!)
    oob(`arraycopy: last destination index ${dp + n} out of bounds for ${w(dk)}[${h.len[dst]!}]`);
  if (sk.elemKind === 'A') {
    const de = dk.elem!;
    const check = !(sk.elem === de || sk.elem!.isSubOf(de));
    const s0 = (h.addr[src]! + 16) >> 2,
      d0 = (h.addr[dst]! + 16) >> 2;
    if (check || m.observe) {
      const back = src === dst && sp < dp;
      for (let q = 0; q < n; q++) {
        const i = back ? n - 1 - q : q;
        const v = h.H32[s0 + sp + i]!;
        if (check && v !== 0 && !m.klassOf(v).isSubOf(de))
          throw m.throwable(
            'java/lang/ArrayStoreException',
            `arraycopy: element type mismatch: can not cast one of the elements of ${wideName(sk.elem!)}[] to the type of the destination array, ${wideName(de)}`,
          );
        m.putRef(dst, 16 + 4 * (dp + i), v);
      }
      return;
    }
    h.H32.copyWithin(d0 + dp, s0 + sp, s0 + sp + n);
    if (h.space[dst] === SPACE.old && h.dirty[dst] === 0) h.remember(dst);
    return;
  }
  const b = BYTES[sk.elemKind!];
  h.H8.copyWithin(h.addr[dst]! + 16 + dp * b, h.addr[src]! + 16 + sp * b, h.addr[src]! + 16 + (sp + n) * b);
}
function math(r: Registry): void {
  const one =
    (f: (x: number) => number) =>
    (_m: JavaMachine, t: JThread, a: number): void => {
      t.D[a] = f(t.D[a]!);
    };
  const two =
    (f: (x: number, y: number) => number) =>
    (_m: JavaMachine, t: JThread, a: number): void => {
      t.D[a] = f(t.D[a]!, t.D[a + 1]!);
    };
  r.add('java/lang/Math', {
    'max(DD)': two((x, y) => Math.max(x, y)),
    'min(DD)': two((x, y) => Math.min(x, y)),
    'sqrt(D)': one((x) => Math.sqrt(x)),
    'floor(D)': one((x) => Math.floor(x)),
    'ceil(D)': one((x) => Math.ceil(x)),
    'rint(D)': one(D.roundHalfEven),
    ...exactMath(one, two),
    'round0(D)': (_m, t, a) => {
      const x = t.D[a]!;
      let f = Math.floor(x);
      const d = x - f;
      if (d >= 0.5) f += 1;
      fromDouble(t.S, t.H, a, x !== x ? 0 : Math.abs(x) >= 4503599627370496 ? x : f);
    },
    'roundf(F)': (_m, t, a) => {
      const x = t.D[a]!;
      const f = Math.floor(x);
      const v = x - f >= 0.5 ? f + 1 : f;
      t.S[a] = x !== x ? 0 : v >= 2147483647 ? 2147483647 : v <= -2147483648 ? -2147483648 : v | 0;
    },
    'random0()': (m, t, a) => {
      m.varies();
      m.rng = javaStep(m.rng);
      const hi = Math.floor(m.rng / 4194304);
      m.rng = javaStep(m.rng);
      const lo = Math.floor(m.rng / 2097152);
      t.D[a] = (hi * 134217728 + lo) / 9007199254740992;
    },
    'ulp(D)': one(D.ulp),
    'nextUp(D)': one(D.nextUp),
    'nextDown(D)': one(D.nextDown),
    'copySign(DD)': two(D.copySign),
    'fma(DDD)': (_m, t, a) => {
      t.D[a] = D.fusedMultiplyAdd(t.D[a]!, t.D[a + 1]!, t.D[a + 2]!);
    },
    'multiplyHigh(JJ)': (_m, t, a) => {
      setLong(t.S, t.H, a, BigInt.asIntN(64, (longOf(t.S[a]!, t.H[a]!) * longOf(t.S[a + 1]!, t.H[a + 1]!)) >> 64n));
    },
  });
}
import { exactMath } from './math.ts';
function random(r: Registry): void {
  r.add('java/util/Random', {
    'fresh()': (m, t, a) => {
      m.varies();
      t.D[a] = javaSeed(m.world.seed + 8682522807148012);
    },
    'init(J)': (_m, t, a) => {
      t.D[a] = javaSeed(canonical(longOf(t.S[a]!, t.H[a]!)));
    },
    'next(I)': (m, t, a) => {
      const o = t.S[a]!;
      const f = m.link.klassNamed('java/util/Random').byName.get('seed')!;
      const q = (m.heap.addr[o]! + f.offset) >> 3;
      const s = javaStep(m.heap.HF64[q]!);
      m.heap.HF64[q] = s;
      t.S[a] = Math.floor(s / D.powerOfTwo(48 - t.S[a + 1]!)) | 0;
    },
  });
}
