// CPython 3.13 in WebAssembly, from npm: everywhere, but with half the object sizes, no teardown at exit and a small stack.
import { createRequire } from 'node:module';
import type { Found } from './oracle.ts';
import { pythonDiagnostics } from './cpython.ts';

interface Pyodide {
  readonly version: string;
  runPython(code: string, settings: { readonly globals: unknown; readonly filename: string }): unknown;
  setStdout(settings: { readonly batched?: never; readonly write: (bytes: Uint8Array) => number }): void;
  setStderr(settings: { readonly write: (bytes: Uint8Array) => number }): void;
  setStdin(settings: { readonly stdin: () => string | undefined }): void;
  toPy(value: unknown): unknown;
}

async function loaded(): Promise<Pyodide | undefined> {
  let load: (settings: { readonly env: Readonly<Record<string, string>> }) => Promise<Pyodide>;
  try {
    createRequire(import.meta.url).resolve('pyodide');
    ({ loadPyodide: load } = (await import('pyodide')) as unknown as { loadPyodide: typeof load });
  } catch {
    return undefined;
  }
  return load({ env: { PYTHONHASHSEED: '0', HOME: '/home/pyodide' } });
}

/** A function that runs a program with fresh globals and drops its output, or undefined where Pyodide is not installed. */
export async function pyodideRunner(): Promise<((text: string) => void) | undefined> {
  const py = await loaded();
  py?.setStdout({ write: (bytes) => bytes.length });
  return (
    py && ((text) => void py.runPython(text, { globals: py.toPy({ __name__: '__main__' }), filename: 'program.py' }))
  );
}

/** Loads Pyodide when the package is installed. Programs share one interpreter, each with fresh globals. */
export async function findPyodide(): Promise<Found> {
  const py = await loaded();
  if (!py) return { missing: 'pyodide' };
  const python = String(
    py.runPython('import sys; ".".join(map(str, sys.version_info[:3]))', { globals: py.toPy({}), filename: 'version' }),
  );
  return {
    version: `CPython ${python} (Pyodide ${py.version}, wasm32)`,
    run: async (programs) =>
      programs.map((p) => {
        const out: Uint8Array[] = [];
        const keep = (bytes: Uint8Array): number => (out.push(bytes.slice()), bytes.length);
        py.setStdout({ write: keep });
        py.setStderr({ write: (bytes) => bytes.length });
        const input = p.stdin.split('\n');
        py.setStdin({ stdin: () => input.shift() });
        const globals = py.toPy({ __name__: '__main__' });
        let exit = 0;
        let diagnostics: readonly import('./oracle.ts').FactDiagnostic[] = [];
        try {
          py.runPython(p.text, { globals, filename: p.file });
        } catch (error) {
          const text = error instanceof Error ? error.message : String(error);
          const left = /SystemExit: ?(-?\d*)/.exec(text);
          exit = left ? Number(left[1] || 0) : 1;
          diagnostics = left ? [] : pythonDiagnostics(text, p.file.split('/').at(-1)!);
        }
        return { exit, stdout: Buffer.concat(out).toString('utf8'), diagnostics };
      }),
    check: async (programs) =>
      programs.map((p) => {
        const found = py.runPython(
          'def check(text):\n    try:\n        compile(text, "program.py", "exec")\n    except SyntaxError as e:\n        return f"{type(e).__name__} {e.lineno}"\ncheck(text)',
          { globals: py.toPy({ text: p.text }), filename: 'check' },
        );
        return typeof found === 'string' ? [{ code: found.split(' ')[0]!, line: Number(found.split(' ')[1]) }] : [];
      }),
  };
}
