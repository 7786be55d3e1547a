// Native CPython 3.13, PYTHONHASHSEED=0: one process a program.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { FactDiagnostic, Found } from './oracle.ts';
import { each, finish, inFolder } from './process.ts';

const VERSION = '3.13';

/** Looks for python3.13 on the path and under pyenv, by running what it finds (a shim may exist without a version behind it). */
export async function findCpython(): Promise<Found> {
  const found = await pythonOnPath();
  return found ? oracle(found.python, `CPython ${VERSION}.${found.patch}`) : { missing: `CPython ${VERSION}` };
}

/** The interpreter itself, or undefined. */
export async function pythonOnPath(): Promise<{ readonly python: string; readonly patch: string } | undefined> {
  const roots = [process.env['PYENV_ROOT'], path.join(homedir(), '.pyenv')].filter((r) => r !== undefined);
  const versions = roots.flatMap((r) =>
    existsSync(path.join(r, 'versions'))
      ? readdirSync(path.join(r, 'versions'))
          .filter((v) => v.startsWith(`${VERSION}.`))
          .map((v) => path.join(r, 'versions', v, 'bin', `python${VERSION}`))
      : [],
  );
  for (const python of [process.env['WFI_PYTHON'], ...versions, `python${VERSION}`, 'python3']) {
    if (!python) continue;
    const probe = await finish(python, [
      '-c',
      'import sys, platform; print(platform.python_implementation(), *sys.version_info[:3])',
    ]).catch(() => undefined);
    const m = /^CPython 3 13 (\d+)/.exec(probe?.stdout ?? '');
    if (m) return { python, patch: m[1]! };
  }
  return undefined;
}

function oracle(python: string, version: string): Found {
  return {
    version,
    run: (programs) =>
      inFolder((folder) =>
        each(programs, async (p, i) => {
          const dir = path.join(folder, String(i));
          await mkdir(dir);
          const file = path.basename(p.file);
          await writeFile(path.join(dir, file), p.text);
          const r = await finish(python, ['-X', 'utf8', file], {
            cwd: dir,
            stdin: p.stdin,
            env: { PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1', NO_COLOR: '1' },
          });
          return { exit: r.exit, stdout: r.stdout, diagnostics: r.exit === 0 ? [] : pythonDiagnostics(r.stderr, file) };
        }),
      ),
    check: async (programs) => {
      const r = await finish(python, ['-W', 'ignore', '-X', 'utf8', '-c', CHECK], {
        stdin: JSON.stringify(programs.map((p) => p.text)),
        limitMs: 120_000,
      });
      if (r.exit !== 0) throw new Error(`checking syntax failed: ${r.stderr.slice(0, 500)}`);
      return (JSON.parse(r.stdout) as ([string, number] | null)[]).map((e) => (e ? [{ code: e[0], line: e[1] }] : []));
    },
  };
}

/** Compiles every text of a JSON list; prints class and line of each SyntaxError. */
const CHECK = `
import json, sys
out = []
for text in json.load(sys.stdin):
    try:
        compile(text, "program.py", "exec", dont_inherit=True)
        out.append(None)
    except SyntaxError as e:
        out.append([type(e).__name__, e.lineno])
    except ValueError as e:
        out.append([type(e).__name__, 1])
print(json.dumps(out))
`;

/** The uncaught exception of a Python stderr: simple class name and the innermost line in the program. */
export function pythonDiagnostics(stderr: string, file: string): FactDiagnostic[] {
  const lines = stderr.split('\n');
  const start = lines.findLastIndex((l) => l.startsWith('Traceback (most recent call last):'));
  const tail = lines.slice(start + 1);
  let line: number | null = null;
  for (const l of tail) {
    const m = /^ {2}File "(.*)", line (\d+)/.exec(l);
    if (m && path.basename(m[1]!) === file) line = Number(m[2]);
    const e = /^([A-Za-z_][\w.]*)(:|$)/.exec(l);
    if (e && line !== null) return [{ code: e[1]!.split('.').at(-1)!, line }];
  }
  return [];
}
