// _sre of CPython 3.13: compiling and matching for the prelude's re; the engine is in sre/.
import { K, NONE, T } from '../memory/kinds.ts';
import type { Vm } from '../execute/vm.ts';
import { setStr } from '../values/dict.ts';
import { bytesOf } from '../values/compare.ts';
import { isWide } from '../values/text.ts';
import { nativeFunction } from './define.ts';
import { parsePattern, PatternError } from './sre/parse.ts';
import { compilePattern, type Regex } from './sre/program.ts';
import { matchAt, searchFrom, TooManySteps, type Subject } from './sre/match.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;

/** The text as code points (or bytes), and how positions are counted in it. */
function subject(m: Vm, s: number): Subject {
  if (m.kind[s] === K.str) {
    const text = m.text(s);
    if (isWide(m, s)) return Array.from(text, (c) => c.codePointAt(0)!);
    const out = new Uint16Array(text.length);
    for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
    return out;
  }
  return bytesOf(m, s);
}
let lastText: string | null = null;
let lastSubject: Subject = [];
/** Code points of the text asked last are kept: a loop of matches over one string asks again and again. */
function remembered(m: Vm, s: number): Subject {
  if (m.kind[s] !== K.str) return subject(m, s);
  const text = m.text(s);
  if (lastText !== text) {
    lastText = text;
    lastSubject = subject(m, s);
  }
  return lastSubject;
}

export function defineSre(m: Vm, mod: number): void {
  const put = (name: string, v: number): void => setStr(m, m.field(mod, 0), m.name(name), v);
  put(
    'compile',
    nativeFunction(
      m,
      'compile',
      'pattern flags',
      (_, b) => {
        const p = A(m, b, 0);
        const bytes = m.kind[p] !== K.str;
        try {
          const parsed = parsePattern(Array.from(subject(m, p)), m.num[A(m, b, 1)]!, bytes);
          const regex = compilePattern(parsed);
          const code = m.record(T.object, [], false);
          m.payload[code] = regex;
          const names: [string, number][] = [...parsed.names].map(([name, i]) => [name, m.int(i)]);
          return m.tuple([code, m.int(parsed.flags), m.int(parsed.groups), m.dictOf(names)]);
        } catch (e) {
          if (e instanceof PatternError) return m.tuple([m.str(e.message), m.int(e.position)]);
          throw e;
        }
      },
      null,
      mod,
    ),
  );
  put(
    'match',
    nativeFunction(
      m,
      'match',
      'code string pos endpos mode',
      (_, b) => {
        const regex = m.payload[A(m, b, 0)] as Regex;
        const text = remembered(m, A(m, b, 1));
        const pos = m.num[A(m, b, 2)]!;
        const end = m.num[A(m, b, 3)]!;
        const mode = m.num[A(m, b, 4)]!;
        let found: number[] | undefined;
        try {
          found =
            mode & 2
              ? searchFrom(regex, text, pos, end, (mode & 4) !== 0)
              : matchAt(regex, text, pos, end, (mode & 1) !== 0, (mode & 4) !== 0);
        } catch (e) {
          if (e instanceof TooManySteps) m.refuse('regular expression that backtracks too much');
          throw e;
        }
        return found === undefined ? m.incref(NONE) : m.tuple(found.map((x) => m.int(x)));
      },
      null,
      mod,
    ),
  );
}
