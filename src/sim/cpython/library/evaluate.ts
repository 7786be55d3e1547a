// eval, exec and compile of CPython 3.13 (Python/bltinmodule.c). Code made from text is library code: never a stop, and an exception in it has the line of the call.
import { K, NONE, T } from '../memory/kinds.ts';
import type { RtCode, Vm } from '../execute/vm.ts';
import { SyntaxFault } from '../ast.ts';
import { countFrames } from '../code.ts';
import { compileModule } from '../lower/compile.ts';
import { parseModule } from '../parse/statements.ts';
import { Refusal } from '../../core/diagnostic.ts';
import { bytesOf } from '../values/compare.ts';
import { getStr, setStr } from '../values/dict.ts';
import { EX, newException, raiseObject } from '../values/exception.ts';
import { nativeFunction } from './define.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;

/** A code object (a reference) or 0 = SyntaxError raised. */
function compileText(m: Vm, text: string, mode: 'exec' | 'eval', file: string): number {
  if (text.length > 1 << 18) m.refuse(`${mode} of a long text`);
  const source = mode === 'eval' ? text.replace(/^[ \t]+/, '') : text;
  try {
    const body = parseModule(source);
    if (mode === 'eval' && (body.length !== 1 || body[0]!.k !== 'Expr')) throw new SyntaxFault('invalid syntax', 0);
    const rt = m.runtimeCode(countFrames(compileModule(body, source, true, mode === 'eval')));
    if (mode === 'eval') m.flags[rt.slot]! |= 64;
    return rt.slot;
  } catch (e) {
    if (e instanceof Refusal) m.refuse(e.construct, e.message);
    if (!(e instanceof SyntaxFault)) throw e;
    const line = source.slice(0, e.at).split('\n').length;
    const start = source.lastIndexOf('\n', e.at - 1) + 1;
    const message = m.str(e.message);
    const rows = [
      m.str(file),
      m.int(line),
      m.int(e.at - start + 1),
      m.str(source.split('\n')[line - 1] ?? ''),
      m.int(line),
      m.int(e.at - start + 1),
    ];
    const x = newException(m, T[e.cls], m.tuple([message, m.tuple(rows)]));
    m.setField(x, EX.first, m.incref(message));
    m.setField(x, EX.first + 1, m.incref(rows[1]!));
    m.setField(x, EX.first + 2, m.incref(rows[0]!));
    m.setField(x, EX.first + 3, m.incref(rows[2]!));
    m.setField(x, EX.first + 4, m.incref(rows[3]!));
    return raiseObject(m, x);
  }
}
function run(m: Vm, b: number, mode: 'exec' | 'eval'): number {
  const source = A(m, b, 0);
  let globals = A(m, b, 1);
  let locals = A(m, b, 2);
  let code: number;
  if (m.type[source] === T.code) {
    code = m.incref(source);
    const rt = m.payload[source] as RtCode;
    if (rt.code.nfrees > 0) return m.typeError(`code object passed to ${mode}() may not contain free variables`);
    if (!rt.code.isModule) m.refuse(`${mode} of a function's code`);
  } else if (m.kind[source] === K.str) {
    code = compileText(m, m.text(source), mode, '<string>');
    if (code === 0) return 0;
  } else if (m.kind[source] === K.bytes || m.kind[source] === K.bytearray) {
    const data = bytesOf(m, source);
    if (data.some((x) => x >= 128)) return m.refuse(`${mode} of bytes that are not ASCII`);
    code = compileText(m, String.fromCharCode(...data), mode, '<string>');
    if (code === 0) return 0;
  } else if (m.type[source] === T.memoryview) return m.refuse(`${mode} of a memoryview`);
  else return m.typeError(`${mode}() arg 1 must be a string, bytes or code object`);
  const f = m.frame;
  const owner = f.library && m.type[source] !== T.code ? f : (m.programFrame() ?? f);
  let made = 0;
  if (globals === 0 || globals === NONE) {
    globals = owner.globals;
    if (locals === 0 || locals === NONE) {
      made = m.localsOf(owner);
      locals = made;
    }
  } else if (m.kind[globals] !== K.dict)
    return m.typeError(`${mode}() globals must be a dict, not ${m.typeName(globals)}`);
  if (locals === 0 || locals === NONE) locals = globals;
  if (m.kind[locals] !== K.dict) m.refuse(`${mode} with a mapping for locals`);
  const builtins = m.name('__builtins__');
  if (getStr(m, globals, builtins) === 0) setStr(m, globals, builtins, m.incref(m.field(m.extra['builtins']!, 0)));
  m.enterText(m.payload[code] as RtCode, globals, locals);
  if (made !== 0) m.decref(made);
  return -1;
}
export function defineEvaluate(m: Vm, mod: number): void {
  const put = (name: string, v: number): void => setStr(m, m.field(mod, 0), m.name(name), v);
  put(
    'eval',
    nativeFunction(m, 'eval', '@source globals? locals?', (_, b) => run(m, b, 'eval'), null, mod),
  );
  put(
    'exec',
    nativeFunction(m, 'exec', '@source globals? locals? * closure?', (_, b) => run(m, b, 'exec'), null, mod),
  );
  put(
    'compile',
    nativeFunction(
      m,
      'compile',
      '@source filename mode flags? dont_inherit? optimize?',
      (_, b) => {
        if (m.kind[A(m, b, 0)] !== K.str || m.kind[A(m, b, 2)] !== K.str) m.refuse('compile of this source');
        const mode = m.text(A(m, b, 2));
        if (mode === 'single') m.refuse("compile with mode 'single'");
        if (mode !== 'exec' && mode !== 'eval')
          return m.valueError("compile() mode must be 'exec', 'eval' or 'single'");
        return compileText(m, m.text(A(m, b, 0)), mode, m.kind[A(m, b, 1)] === K.str ? m.text(A(m, b, 1)) : '<string>');
      },
      null,
      mod,
    ),
  );
}
