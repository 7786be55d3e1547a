// JDK 25: one JVM compiles all programs, each then runs in its own with the flags the model is exact under.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FactDiagnostic, Facts, Found, OracleProgram } from './oracle.ts';
import { each, finish, inFolder } from './process.ts';

const VERSION = '25';
const HOST = fileURLToPath(new URL('./hotspot/CompileHost.java', import.meta.url));
const FLAGS = [
  '-Xint',
  '-XX:+UseSerialGC',
  '-Xms16m',
  '-Xmx16m',
  '-Xmn4m',
  '-XX:MarkSweepDeadRatio=0',
  '-XX:-UsePerfData',
  '-Xshare:auto',
  '-Dfile.encoding=UTF-8',
  '-Dstdout.encoding=UTF-8',
  '-Duser.language=en',
  '-Duser.country=US',
];
/** Options of ours that are flags of the JVM. */
const OPTION_FLAGS: Readonly<Record<string, (value: string) => string>> = {
  Xmx: (v) => `-Xmx${v}`,
  Xms: (v) => `-Xms${v}`,
  Xmn: (v) => `-Xmn${v}`,
  MaxTenuringThreshold: (v) => `-XX:MaxTenuringThreshold=${v}`,
  SurvivorRatio: (v) => `-XX:SurvivorRatio=${v}`,
  UseCompactObjectHeaders: (v) => `-XX:${v === 'true' || v === 'on' ? '+' : '-'}UseCompactObjectHeaders`,
};

/** Looks through JAVA_HOME variables and the usual folders; the version is read from `release`, without starting anything. */
export function findHotspot(): Promise<Found> {
  const homes = Object.entries(process.env)
    .filter(([k]) => k.startsWith('JAVA_HOME'))
    .map(([, v]) => v ?? '');
  const roots = ['/usr/lib/jvm', '/opt/java', '/Library/Java/JavaVirtualMachines'].filter((r) => existsSync(r));
  for (const r of roots)
    for (const name of readdirSync(r)) homes.push(path.join(r, name), path.join(r, name, 'Contents/Home'));
  for (const home of homes) {
    const release = path.join(home, 'release');
    if (!existsSync(release) || !existsSync(path.join(home, 'bin/javac'))) continue;
    const version = /JAVA_VERSION="([^"]*)"/.exec(readFileSync(release, 'utf8'))?.[1];
    if (version?.split('.')[0] === VERSION) return Promise.resolve(oracle(realpathSync(home), version));
  }
  return Promise.resolve({ missing: `JDK ${VERSION}` });
}

function oracle(home: string, version: string): Found {
  const java = path.join(home, 'bin/java');
  return {
    version: `JDK ${version} (HotSpot, Serial, -Xint)`,
    run: (programs) =>
      inFolder(async (folder) => {
        const { places, rows } = await compiled(java, folder, programs);
        return each(programs, (p, i) => facts(java, p, places[i]!, rows[i]!));
      }),
    check: (programs) =>
      inFolder(async (folder) =>
        (await compiled(java, folder, programs)).rows.map((row) => {
          const [what, ...rest] = row.split('\t');
          return what === 'errors' ? compileErrors(rest) : [];
        }),
      ),
  };
}

/** All programs through one compile host: where they lie, and its answer to each. */
async function compiled(
  java: string,
  folder: string,
  programs: readonly OracleProgram[],
): Promise<{ places: Place[]; rows: string[] }> {
  const places = await Promise.all(programs.map((p, i) => place(folder, p, i)));
  const host = await finish(java, ['--source', VERSION, HOST], {
    stdin: places.map((p) => `${p.source}\t${p.classes}\n`).join(''),
    limitMs: 600_000,
  });
  const rows = host.stdout.trimEnd().split('\n');
  if (host.exit !== 0 || rows.length !== programs.length)
    throw new Error(`the compile host failed: ${host.stderr.slice(0, 1000)}`);
  return { places, rows };
}

function compileErrors(cells: readonly string[]): FactDiagnostic[] {
  return [...new Set(cells.map((r) => Number(r.split(' ')[0])))].map((line) => ({ code: 'compile', line }));
}

interface Place {
  readonly source: string;
  readonly classes: string;
}

/** javac wants a public class in a file of its name; the real file name is kept otherwise. */
async function place(folder: string, p: OracleProgram, i: number): Promise<Place> {
  const dir = path.join(folder, String(i));
  const classes = path.join(dir, 'classes');
  await mkdir(classes, { recursive: true });
  const name =
    /^\s*public\s+(?:(?:final|abstract|sealed|non-sealed|strictfp)\s+)*(?:class|record|enum|interface)\s+(\w+)/m.exec(
      p.text,
    )?.[1];
  const source = path.join(dir, name ? `${name}.java` : path.basename(p.file));
  await writeFile(source, p.text);
  return { source, classes };
}

async function facts(java: string, p: OracleProgram, at: Place, row: string): Promise<Facts> {
  const [what, ...rest] = row.split('\t');
  if (what === 'errors') {
    return { exit: 1, stdout: '', diagnostics: compileErrors(rest) };
  }
  const extra = Object.entries(p.options).flatMap(([name, value]) =>
    OPTION_FLAGS[name] ? [OPTION_FLAGS[name](value)] : [],
  );
  const log = p.options['log'] === 'gc' ? ['-Xlog:gc,gc+heap:file=gc.log:none'] : [];
  const dir = path.dirname(at.source);
  const r = await finish(java, [...FLAGS, ...extra, ...log, '-cp', at.classes, rest[0]!], { stdin: p.stdin, cwd: dir });
  return {
    exit: r.exit,
    stdout: r.stdout,
    diagnostics: javaDiagnostics(r.stderr, path.basename(at.source)),
    ...(log.length ? { log: gcLog(readFileSync(path.join(dir, 'gc.log'), 'utf8')) } : {}),
  };
}

/** The exception that ended the main thread: simple class name, innermost line in the program. */
export function javaDiagnostics(stderr: string, file: string): FactDiagnostic[] {
  const lines = stderr.split('\n');
  const start = lines.findIndex((l) => l.startsWith('Exception in thread "main" '));
  if (start < 0) return [];
  const name = /"main" ([\w.$]+)/.exec(lines[start]!)![1]!;
  for (let i = start + 1; i < lines.length && !lines[i]!.startsWith('Caused by:'); i++) {
    const m = /^\s+at .*\((\w+\.java):(\d+)\)/.exec(lines[i]!);
    if (m?.[1] === file) return [{ code: name.split(/[.$]/).at(-1)!, line: Number(m[2]) }];
  }
  return [{ code: name.split(/[.$]/).at(-1)!, line: null }];
}

/** GC log lines without times and Metaspace, which the model does not promise. */
export function gcLog(text: string): string[] {
  return text
    .split('\n')
    .filter((l) => l && !/Metaspace|user=/i.test(l))
    .map((l) => l.replace(/ \d+\.\d+ms$/, ''));
}
