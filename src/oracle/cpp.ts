// g++ 12: plain build for stdout and exit, ASan+UBSan+LSan build for faults and leaks. valgrind only where a fixture asks for it.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FactDiagnostic, Facts, Found, OracleProgram } from './oracle.ts';
import { each, finish, inFolder } from './process.ts';

const FLAGS = ['-std=c++20', '-g', '-O0'];
const SANITIZE = ['-fsanitize=address,undefined', '-fno-omit-frame-pointer'];
const ENV = {
  ASAN_OPTIONS: 'exitcode=23:detect_stack_use_after_return=1:alloc_dealloc_mismatch=1:symbolize=1',
  LSAN_OPTIONS: 'use_stacks=0:use_registers=0',
  UBSAN_OPTIONS: 'print_stacktrace=1',
};

export async function findCpp(): Promise<Found> {
  const probe = await finish('g++', ['-dumpfullversion']).catch(() => undefined);
  const version = probe?.stdout.trim() ?? '';
  if (!version.startsWith('12.')) return { missing: `g++ 12${version ? ` (found ${version})` : ''}` };
  return {
    version: `g++ ${version}`,
    run: (programs) => inFolder((folder) => each(programs, (p, i) => facts(folder, p, i))),
    check: (programs) =>
      inFolder((folder) =>
        each(programs, async (p, i) => {
          const name = `p${i}.cpp`;
          await writeFile(path.join(folder, name), p.text);
          const c = await finish('g++', [...FLAGS, '-fsyntax-only', name], { cwd: folder, limitMs: 120_000 });
          return c.exit === 0 ? [] : compileErrors(c.stderr, name);
        }),
      ),
  };
}

async function facts(folder: string, p: OracleProgram, i: number): Promise<Facts> {
  const name = `p${i}.cpp`;
  await writeFile(path.join(folder, name), p.text);
  const compile = (out: string, more: readonly string[]): ReturnType<typeof finish> =>
    finish('g++', [...FLAGS, ...more, '-o', out, name], { cwd: folder, limitMs: 120_000 });
  const plain = await compile(`p${i}`, []);
  if (plain.exit !== 0) return { exit: 1, stdout: '', diagnostics: compileErrors(plain.stderr, name) };
  const r = await finish(path.join(folder, `p${i}`), [], { stdin: p.stdin, cwd: folder });
  const built = await compile(`s${i}`, SANITIZE);
  if (built.exit !== 0) throw new Error(`${p.file}: the sanitizer build failed: ${built.stderr.slice(0, 400)}`);
  const s = await finish(path.join(folder, `s${i}`), [], { stdin: p.stdin, cwd: folder, env: ENV });
  const found = sanitizerReports(s.stderr, name);
  const fault = found.some((d) => d.code !== 'leak' && !UBSAN_GOES_ON.has(d.code));
  const thrown = found.length === 0 && r.exit === 134 ? terminateKind(r.stderr) : [];
  return fault
    ? { exit: null, stdout: null, diagnostics: found }
    : { exit: r.exit, stdout: r.stdout, diagnostics: [...found, ...thrown] };
}

/** g++'s errors: no codes, so `compile` and the line. */
function compileErrors(stderr: string, name: string): FactDiagnostic[] {
  const out: FactDiagnostic[] = [];
  for (const l of stderr.split('\n')) {
    const m = /^(\S+?):(\d+):\d+: (?:fatal )?error: /.exec(l);
    if (m && path.basename(m[1]!) === name && !out.some((d) => d.line === Number(m[2])))
      out.push({ code: 'compile', line: Number(m[2]) });
  }
  return out;
}

const UBSAN: readonly (readonly [RegExp, string])[] = [
  [/signed integer overflow/, 'signed-integer-overflow'],
  [/negation of .* cannot be represented/, 'signed-integer-overflow'],
  [/division by zero/, 'integer-divide-by-zero'],
  [/shift exponent|left shift/, 'shift'],
  [/null pointer/, 'null-dereference'],
  [/index .* out of bounds/, 'bounds'],
  [/load of value .* not a valid value/, 'invalid-value'],
  [/division of .* cannot be represented/, 'signed-integer-overflow'],
  [/insufficient space/, 'object-size'],
  [/misaligned address/, 'alignment'],
  [/reached the end of a value-returning function/, 'return'],
  [/downcast|does not point to an object of type/, 'vptr'],
  [/outside the range of representable values/, 'float-cast-overflow'],
  [/pointer index expression|applying .* offset/, 'pointer-overflow'],
];
/** UBSan's kinds, after which the program goes on. */
export const UBSAN_GOES_ON = new Set(UBSAN.map(([, code]) => code).filter((c) => c !== 'null-dereference'));

/** Reports of ASan, UBSan and LSan, in order; lines are the innermost ones in the program. Leaks are added up by allocation line. */
export function sanitizerReports(stderr: string, name: string): FactDiagnostic[] {
  const lines = stderr.split('\n');
  const frame = (from: number): number | null => {
    for (let i = from; i < lines.length && /^\s+#\d+/.test(lines[i]!); i++) {
      const m = / (\S+):(\d+)(?::\d+)?$/.exec(lines[i]!);
      if (m && path.basename(m[1]!) === name) return Number(m[2]);
    }
    return null;
  };
  const after = (from: number, what: RegExp): number | null | undefined => {
    const i = lines.findIndex((l, k) => k > from && what.test(l));
    return i < 0 ? undefined : frame(i + 1);
  };
  const out: FactDiagnostic[] = [];
  const leaks = new Map<number | null, { bytes: number; count: number }>();
  for (let i = 0; i < lines.length; i++) {
    const l = lines[i]!;
    const ub = /^(\S+?):(\d+):\d+: runtime error: (.*)/.exec(l);
    if (ub) {
      const code = UBSAN.find(([pattern]) => pattern.test(ub[3]!))?.[1];
      if (!code) throw new Error(`unknown UBSan report: ${ub[3]}`);
      const line = path.basename(ub[1]!) === name ? Number(ub[2]) : frame(i + 1);
      if (!out.some((d) => d.code === code && d.line === line)) out.push({ code, line });
    }
    const asan =
      /ERROR: AddressSanitizer: (?:attempting (double-free|free on address which was not malloc)|([\w-]+))/.exec(l);
    if (asan && asan[2] !== 'detected') {
      const code =
        asan[1] === 'double-free'
          ? 'double-free'
          : asan[1]
            ? 'bad-free'
            : asan[2] === 'SEGV'
              ? 'null-dereference'
              : asan[2]!;
      const first = lines.findIndex((x, k) => k > i && /^\s+#0/.test(x));
      const allocatedAt = after(i, /allocated by thread|^allocated by/);
      const freedAt = after(i, /^freed by thread/);
      out.push({
        code,
        line: frame(first),
        ...(allocatedAt === undefined ? {} : { allocatedAt }),
        ...(freedAt === undefined ? {} : { freedAt }),
      });
    }
    const leak = /^(?:Direct|Indirect) leak of (\d+) byte\(s\) in (\d+) object\(s\)/.exec(l);
    if (leak) {
      const line = frame(i + 1);
      const sum = leaks.get(line) ?? { bytes: 0, count: 0 };
      leaks.set(line, { bytes: sum.bytes + Number(leak[1]), count: sum.count + Number(leak[2]) });
    }
  }
  for (const [line, sum] of leaks) out.push({ code: 'leak', line, ...sum });
  return out;
}

function terminateKind(stderr: string): FactDiagnostic[] {
  if (/terminate called/.test(stderr)) return [{ code: 'terminate', line: null }];
  const a = /:(\d+): .*Assertion .* failed/.exec(stderr);
  return [a ? { code: 'assert', line: Number(a[1]) } : { code: 'abort', line: null }];
}
