// .NET 10, Debug build: the host in tools/coreclr compiles all programs with the SDK's own compiler and runs each in its own process.
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './fixture.ts';
import type { FactDiagnostic, Found, OracleProgram } from './oracle.ts';
import { finish, inFolder } from './process.ts';

const VERSION = '10.';

interface Row {
  readonly exit: number;
  readonly stdout: string;
  readonly diagnostics: readonly { readonly code: string; readonly line?: number }[];
}

export async function findCoreclr(): Promise<Found> {
  const probe = await finish('dotnet', ['--list-sdks']).catch(() => undefined);
  const sdk = (probe?.stdout ?? '')
    .split('\n')
    .map((l) => /^(\S+) \[(.*)\]/.exec(l))
    .findLast((m) => m?.[1]?.startsWith(VERSION));
  if (!sdk) return { missing: '.NET SDK 10' };
  const packs = path.join(path.dirname(sdk[2]!), 'packs/Microsoft.NETCore.App.Ref');
  const ref = await finish('sh', ['-c', `ls -d ${packs}/*/ref/net10.0 | tail -1`]);
  const out = path.join(tmpdir(), `wfi-coreclr-${sdk[1]}`);
  const build = await finish('bash', [path.join(ROOT, 'tools/coreclr/build.sh'), 'Host', out]);
  if (build.exit !== 0) return { missing: `the C# compile host (${build.stderr.slice(0, 200)})` };
  const host = (programs: readonly OracleProgram[], env: Readonly<Record<string, string>>): Promise<Row[]> =>
    inFolder(async (folder) => {
      const files: string[] = [];
      for (const [i, p] of programs.entries()) {
        const dir = path.join(folder, 'in', String(i));
        await mkdir(dir, { recursive: true });
        const file = path.join(dir, path.basename(p.file));
        await writeFile(file, p.text);
        if (p.stdin) await writeFile(file.replace(/\.cs$/, '.stdin'), p.stdin);
        files.push(file);
      }
      await writeFile(path.join(folder, 'list'), files.join('\n'));
      const r = await finish(
        'dotnet',
        ['exec', path.join(out, 'Host.dll'), path.join(folder, 'out'), `@${path.join(folder, 'list')}`],
        { env: { REF_DIR: ref.stdout.trim(), ...env }, limitMs: 900_000 },
      );
      const rows = r.stdout
        .split('\n')
        .filter((l) => l.startsWith('{'))
        .map((l) => JSON.parse(l) as Row);
      if (rows.length !== programs.length) throw new Error(`the C# host failed: ${r.stderr.slice(0, 1000)}`);
      return rows;
    });
  const diagnostics = (row: Row): FactDiagnostic[] =>
    row.diagnostics.map((d) => ({ code: d.code, line: d.line ?? null }));
  return {
    version: `.NET SDK ${sdk[1]}`,
    run: async (programs) =>
      (await host(programs, {})).map((row) => ({ exit: row.exit, stdout: row.stdout, diagnostics: diagnostics(row) })),
    check: async (programs) => (await host(programs, { COMPILE_ONLY: '1' })).map(diagnostics),
  };
}
