// rustc, debug profile: compile errors by code and primary line, panics by line.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FactDiagnostic, Facts, Found } from './oracle.ts';
import { each, finish, inFolder } from './process.ts';

interface Message {
  readonly level: string;
  readonly message: string;
  readonly code: { readonly code: string } | null;
  readonly spans: readonly { readonly is_primary: boolean; readonly line_start: number }[];
}

const VERSION = '1.95';

export async function findRust(): Promise<Found> {
  const probe = await finish('rustc', ['--version']).catch(() => undefined);
  const m = /^rustc (\d+\.\d+)(\.\d+)/.exec(probe?.stdout ?? '');
  if (m?.[1] !== VERSION) return { missing: `rustc ${VERSION}${m ? ` (found ${m[1]})` : ''}` };
  return {
    version: `rustc ${m[1]}${m[2]}`,
    run: (programs) =>
      inFolder((folder) =>
        each(programs, async (p, i): Promise<Facts> => {
          const file = path.join(folder, `${i}.rs`);
          await writeFile(file, p.text);
          const edition = p.options['edition'] ?? '2024';
          const c = await finish('rustc', [
            `--edition=${edition}`,
            '--error-format=json',
            '-Awarnings',
            '-Cdebuginfo=0',
            '-o',
            path.join(folder, `${i}`),
            file,
          ]);
          if (c.exit !== 0) return { exit: 1, stdout: '', diagnostics: rustDiagnostics(c.stderr) };
          const r = await finish(path.join(folder, `${i}`), [], { stdin: p.stdin, cwd: folder });
          const panic = /panicked at .*?:(\d+):\d+:/.exec(r.stderr);
          return {
            exit: r.exit,
            stdout: r.stdout,
            diagnostics: r.exit === 101 && panic ? [{ code: 'panic', line: Number(panic[1]) }] : [],
          };
        }),
      ),
    check: (programs) =>
      inFolder((folder) =>
        each(programs, async (p, i) => {
          const file = path.join(folder, `${i}.rs`);
          await writeFile(file, p.text);
          const c = await finish('rustc', [
            `--edition=${p.options['edition'] ?? '2024'}`,
            '--error-format=json',
            '-Awarnings',
            '--emit=metadata',
            '-o',
            path.join(folder, `${i}.rmeta`),
            file,
          ]);
          return c.exit === 0 ? [] : rustDiagnostics(c.stderr);
        }),
      ),
  };
}

/** Errors of rustc's JSON messages: code (LIFETIME where rustc gives none, SYNTAX before analysis), primary line. */
export function rustDiagnostics(json: string): FactDiagnostic[] {
  const out: FactDiagnostic[] = [];
  for (const text of json.split('\n')) {
    if (!text.startsWith('{')) continue;
    const m = JSON.parse(text) as Message;
    if (m.level !== 'error' || m.message.startsWith('aborting due to')) continue;
    const line = m.spans.find((s) => s.is_primary)?.line_start ?? null;
    out.push({
      code: m.code?.code ?? (/lifetime may not live long enough/.test(m.message) ? 'LIFETIME' : 'SYNTAX'),
      line,
    });
  }
  return out;
}
