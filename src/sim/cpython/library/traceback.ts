// Tracebacks as the interpreter prints them on stderr (without source carets), and the diagnostics that follow from an uncaught exception.
import { K, NONE, T } from '../memory/kinds.ts';
import { MODE, type Frame, type RtCode, type Vm } from '../execute/vm.ts';
import { callPrelude } from '../execute/call.ts';
import { EX } from '../values/exception.ts';
import { qualifiedType, reprLeaf, strLeaf } from '../values/text.ts';
import { getStr, setStr } from '../values/dict.ts';
import { instanceDict, makeExt } from '../values/type.ts';

function typeText(m: Vm, e: number): string {
  return qualifiedType(m, m.type[e]!).replace(/^__main__\./, '');
}
/** Last line of a traceback: type and message. */
export function exceptionLine(m: Vm, e: number): string {
  const saved = m.exc;
  m.exc = 0;
  let text = strLeaf(m, e);
  if (m.exc) m.exc = 0;
  m.exc = saved;
  if (text === null || text === undefined) text = '<exception str() failed>';
  return text === '' ? `${typeText(m, e)}\n` : `${typeText(m, e)}: ${text}\n`;
}
/** Lines of the traceback chain, program frames only, outermost first. */
export function tracebackLines(m: Vm, e: number): { line: number; name: string }[] {
  const out: { line: number; name: string }[] = [];
  let tb = m.field(e, EX.traceback);
  while (tb !== 0 && tb !== NONE) {
    const f = m.field(tb, 1);
    const rt = m.payload[f] as RtCode;
    if (!rt.code.library) out.push({ line: m.d[tb]!, name: rt.code.qualname });
    tb = m.field(tb, 0);
  }
  return out;
}
export function formatException(m: Vm, e: number, seen: Set<number> = new Set()): string {
  seen.add(e);
  let out = '';
  const cause = m.field(e, EX.cause);
  const context = m.field(e, EX.context);
  if (cause !== 0 && cause !== NONE && !seen.has(cause))
    out += `${formatException(m, cause, seen)}\nThe above exception was the direct cause of the following exception:\n\n`;
  else if (context !== 0 && context !== NONE && m.c[e] !== 1 && !seen.has(context))
    out += `${formatException(m, context, seen)}\nDuring handling of the above exception, another exception occurred:\n\n`;
  const lines = tracebackLines(m, e);
  if (lines.length > 0) {
    out += 'Traceback (most recent call last):\n';
    let i = 0;
    while (i < lines.length) {
      let n = 1;
      while (i + n < lines.length && lines[i + n]!.line === lines[i]!.line && lines[i + n]!.name === lines[i]!.name)
        n++;
      for (let j = 0; j < Math.min(n, 3); j++)
        out += `  File "${m.fileName}", line ${lines[i]!.line}, in ${lines[i]!.name}\n${m.sourceLine(lines[i]!.line)}`;
      if (n > 3) out += `  [Previous line repeated ${n - 3} more time${n - 3 === 1 ? '' : 's'}]\n`;
      i += n;
    }
  }
  out += exceptionLine(m, e);
  const notes = m.ext[e] !== 0 ? getStr(m, m.mem[m.ext[e]! + 1] || m.extra['emptyDict']!, m.name('__notes__')) : 0;
  if (notes !== 0 && m.kind[notes] === K.list) for (const n of m.cellsOf(notes)) out += `${strLeaf(m, n) ?? ''}\n`;
  return out;
}
export function unraisableText(m: Vm, e: number, where: number): string {
  const w = where === 0 ? null : reprLeaf(m, where);
  return `Exception ignored in: ${w ?? '<object>'}\n${formatException(m, e)}`;
}
/** What `sys.unraisablehook` is given (a reference). */
export function hookArguments(m: Vm, e: number, where: number): number {
  const s = m.record(T.SimpleNamespace, []);
  makeExt(m, s, T.SimpleNamespace);
  const d = instanceDict(m, s);
  const fields: readonly (readonly [string, number])[] = [
    ['exc_type', m.type[e]!],
    ['exc_value', e],
    ['exc_traceback', m.field(e, EX.traceback) || NONE],
    ['err_msg', NONE],
    ['object', where || NONE],
  ];
  for (const [name, v] of fields) setStr(m, d, m.name(name), m.incref(v));
  return s;
}
/** An uncaught exception at the bottom: message, exit code, diagnostic; the run goes on to its end. */
export function printTraceback(m: Vm, f: Frame): boolean {
  const e = m.exc;
  m.exc = 0;
  while (f.sp > f.sb) {
    const v = m.stk[--f.sp]!;
    if (v !== 0) m.decref(v);
  }
  f.pc = 2;
  const hook = m.replacedHook('excepthook');
  if (hook !== 0 && !m.isSubtype(m.type[e]!, T.SystemExit)) {
    noteUncaught(m, e);
    callPrelude(m, '_excepthook', [hook, e]);
    m.frame.mode = MODE.drop;
    m.decref(e);
    return true;
  }
  if (m.isSubtype(m.type[e]!, T.SystemExit)) {
    const code = m.field(e, EX.first);
    if (code === 0 || code === NONE) m.exitCode = 0;
    else if (m.kind[code] === K.int) m.exitCode = Number(BigInt.asUintN(8, BigInt(m.value(code))));
    else {
      const text = strLeaf(m, code);
      if (typeof text !== 'string') m.refuse('SystemExit with an object');
      m.writeErr(`${text}\n`);
      m.exitCode = 1;
    }
  } else {
    m.writeErr(formatException(m, e));
    noteUncaught(m, e);
  }
  m.decref(e);
  return true;
}
function noteUncaught(m: Vm, e: number): void {
  m.exitCode = 1;
  const lines = tracebackLines(m, e);
  m.uncaughtLine = lines.at(-1)?.line ?? 0;
  m.uncaughtCode = m.typeInfo(m.type[e]!).name;
  m.uncaughtMessage = exceptionLine(m, e).trimEnd();
}
