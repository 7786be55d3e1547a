// What single instructions do that takes more than a line: string concatenation, lambda objects, unwinding to a handler.
import { diagnostic } from '../../core/diagnostic.ts';
import { EVENT } from '../../core/event.ts';
import { javaDouble, javaFloat } from '../../numbers/javafloat.ts';
import type { ConcatSite, Klass, LambdaSite, Method, Storage } from '../code/klass.ts';
import { RunRefusal, type JavaMachine } from './machine.ts';
import { FRAME, type JThread } from './thread.ts';
import { longText } from './long.ts';

/** Class name as messages write it: dots, arrays in descriptor form. */
export function wideName(k: Klass): string {
  return k.display;
}
/** Text of a primitive in a stack slot. */
export function primText(t: JThread, i: number, kind: Storage): string {
  switch (kind) {
    case 'I':
    case 'B':
    case 'S':
      return String(t.S[i]!);
    case 'C':
      return String.fromCharCode(t.S[i]!);
    case 'Z':
      return t.S[i] ? 'true' : 'false';
    case 'J':
      return longText(t.S[i]!, t.H[i]!);
    case 'F':
      return javaFloat(t.D[i]!);
    case 'D':
      return javaDouble(t.D[i]!);
    default:
      return '';
  }
}
export function concat(m: JavaMachine, t: JThread, site: ConcatSite, sp: number): number {
  let s = '';
  let i = sp - site.n;
  for (const r of site.recipe) {
    if (r.length > 1 || r === '=') s += r.slice(1);
    else if (r === 'A') {
      const x = t.S[i++]!;
      s += x === 0 ? 'null' : m.str(x);
    } else s += primText(t, i++, r as Storage);
  }
  if (s.length * 2 > m.world.limits.bytes) m.stop('bytes');
  return m.string(s);
}
/** An object of a lambda's class; one that captures nothing is made once (as LambdaMetafactory does). */
export function makeLambda(m: JavaMachine, t: JThread, site: LambdaSite, sp: number): number {
  const k = site.klass;
  const cache = m.lambdaCache;
  if (site.n === 0) {
    const c = cache.get(k.id);
    if (c) return c;
  }
  const o = m.allocObject(k);
  const h = m.heap;
  const a = h.addr[o]!;
  for (let i = 0; i < site.n; i++) {
    const f = k.fields[i]!;
    const j = sp - site.n + i;
    switch (f.kind) {
      case 'A':
        m.putRef(o, f.offset, t.S[j]!);
        break;
      case 'I':
        h.H32[(a + f.offset) >> 2] = t.S[j]!;
        break;
      case 'B':
      case 'Z':
        h.H8[a + f.offset] = t.S[j]!;
        break;
      case 'C':
      case 'S':
        h.HU16[(a + f.offset) >> 1] = t.S[j]!;
        break;
      case 'J':
        h.H32[(a + f.offset) >> 2] = t.S[j]!;
        h.H32[((a + f.offset) >> 2) + 1] = t.H[j]!;
        break;
      case 'F':
        h.HF32[(a + f.offset) >> 2] = t.D[j]!;
        break;
      case 'D':
        h.HF64[(a + f.offset) >> 3] = t.D[j]!;
        break;
    }
  }
  if (site.n === 0) cache.set(k.id, o);
  return o;
}
/** Finds the handler of an exception; false when the thread ended with it. */
export function unwind(m: JavaMachine, t: JThread, ex0: number): boolean {
  let ex = ex0;
  const h = m.heap;
  if (m.observe) m.observe(EVENT.raise, h.serial[ex]!, m.typeName(h.kls[ex]!), 0);
  t.sawLow = false;
  while (t.top >= 0) {
    const f = t.top;
    const meth = t.fm[f]!;
    const c = meth.code!;
    const pc = t.fpc[f]!;
    const k = m.klasses[h.kls[ex]!]!;
    for (const hd of c.handlers) {
      if (pc < hd.start || pc >= hd.end) continue;
      if (hd.typeSym) {
        const hk = (hd.type ??= m.link.klass(hd.typeSym));
        if (!k.supers.has(hk.id)) continue;
      }
      const sp = t.fbase[f]! + Math.max(c.maxLocals, meth.argSlots) + hd.depth;
      t.S[sp] = ex;
      t.fsp[f] = sp + 1;
      t.fpc[f] = hd.pc;
      if (m.observe) m.observe(EVENT.catch, h.serial[ex]!, t.fnum[f]!, 0);
      return true;
    }
    if (meth.sync) m.exit(t, meth.isStatic ? m.mirror(meth.klass) : t.S[t.fbase[f]!]!);
    const clinit = meth.name === '<clinit>';
    if (f === 0) m.temp.push(ex);
    if (f === 0 && !t.daemonSystem && !(meth.library && meth.name === 'uncaught')) {
      m.vmRoots.push(ex);
      uncaught(m, t, ex, meth);
      return t.top >= 0;
    }
    m.popFrame(t);
    if (clinit) {
      if (meth.library && k.name === 'java/lang/StackOverflowError')
        throw new RunRefusal('StackOverflowError while a class of the library is initialised');
      m.init[meth.klass.id] = 3;
      if (!k.isSubOf(m.link.klassNamed('java/lang/Error'))) {
        const w = m.throwable('java/lang/ExceptionInInitializerError', null).slot;
        m.putRef(w, m.fThrow.cause.offset, ex);
        ex = w;
      }
    }
  }
  m.endThread(t);
  return false;
}
/** Nobody caught it: the trace goes to stderr through the library, then the thread ends. */
function uncaught(m: JavaMachine, t: JThread, ex: number, _meth: Method): void {
  const trace = m.heap.payload[ex] as { m: Method; line: number }[] | undefined;
  const k = m.klassOf(ex);
  const own = trace?.find((x) => !x.m.library);
  const simple = k.display.replace(/^.*[.$]/, '');
  m.diagnostics.push(diagnostic('exception', simple, own ? m.info.lineSpan(own.line) : null, k.display));
  m.mainUncaught ||= t.id === 0;
  m.popFrame(t);
  t.top = -1;
  const sys = m.link.klassNamed('java/lang/Launcher');
  const run = sys.sym!.members().methods.get('uncaught')![0]!;
  t.S[0] = ex;
  m.pushEntry(t, m.link.method(run, sys), 0);
  t.fkind[0] = FRAME.entry;
}
