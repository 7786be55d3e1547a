// The command line as a person or a script meets it: usage errors, exit codes, one honest line for whatever goes wrong.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { execute } from '../../src/cli/execute.ts';
import type { Report } from '../../src/oracle/report.ts';
import { finish, type Finished } from '../../src/oracle/process.ts';
import { ROOT } from '../../src/oracle/fixture.ts';
import type { Language, LanguageEntry, Machine } from '../../src/sim/core/machine.ts';
import { worldOf } from '../runs.ts';
import { movingPrograms } from '../proof/moving.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wfi-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wfi = (args: readonly string[], stdin = ''): Promise<Finished> =>
  finish(process.execPath, [path.join(ROOT, 'src/cli/main.ts'), ...args], { stdin, limitMs: 60_000 });
function file(name: string, text: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
}
const reports = (r: Finished): Report[] =>
  r.stdout
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l) as Report);

describe('usage', () => {
  test.each([
    [['nonsense'], 'no command "nonsense"'],
    [['run'], 'no FILE given'],
    [['run', 'missing.py'], 'no such file: missing.py'],
    [['run', '--colour', 'x'], 'unknown option --colour'],
    [['run', '--option'], '--option needs a value'],
  ])('%j', async (args, message) => {
    const r = await wfi(args);
    expect(r.exit).toBe(64);
    expect(r.stderr).toContain(message);
  });
  test('help lists every command', async () => {
    const r = await wfi(['help']);
    expect(r.exit).toBe(0);
    for (const command of ['run', 'verify', 'bless', 'events', 'view', 'svg', 'subset', 'bench'])
      expect(r.stdout).toContain(`  ${command} `);
  });
  test('an option unknown to every language of the files is refused, one unknown to some is not', async () => {
    const hello = file('hello.py', 'print("hello")\n');
    expect((await wfi(['run', hello, '--option', 'no.such=1'])).exit).toBe(64);
    expect((await wfi(['run', hello, '--option', 'gc.threshold=1'])).stderr).toContain('3 whole numbers');
  });
});

describe('running', () => {
  test('stdout, stderr and the exit code are the program’s', async () => {
    const r = await wfi([
      'run',
      file('exit.py', 'import sys\nprint("out")\nprint("err", file=sys.stderr)\nsys.exit(3)\n'),
    ]);
    expect([r.stdout, r.stderr, r.exit]).toEqual(['out\n', 'err\n', 3]);
  });
  test('standard input is handed through', async () => {
    const r = await wfi(['run', file('input.py', 'print(input()[::-1])\n')], 'abc\n');
    expect(r.stdout).toBe('cba\n');
  });
  test('an uncaught exception is told in the runtime’s own words', async () => {
    const r = await wfi(['run', file('raise.py', 'def f():\n    raise KeyError("k")\nf()\n')]);
    expect(r.exit).toBe(1);
    expect(r.stderr).toContain("KeyError: 'k'");
  });
  test('a refusal names construct and line, exit 2', async () => {
    const r = await wfi(['run', file('refused.py', 'x = 1\nimport socket\n')]);
    expect(r.exit).toBe(2);
    expect(r.stderr).toMatch(/refused\.py:2.*refused/);
  });
});

describe('one honest line for whatever goes wrong', () => {
  const cases: readonly (readonly [name: string, text: string | Uint8Array, outcome: string, code: string])[] = [
    ['runaway.py', 'while True:\n    pass\n', 'stopped', 'steps'],
    ['deep.py', 'def f(n):\n    return f(n + 1)\nf(0)\n', 'finished', 'RecursionError'],
    ['big.py', 'a = "x" * 10**9\nprint(len(a))\n', 'stopped', 'bytes'],
    [
      'noise.py',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff),
      'rejected|refused',
      '',
    ],
    ['chatty.py', 'while True:\n    print("x" * 1000)\n', 'stopped', 'output'],
    ['endless.py', 'xs = []\nwhile True:\n    xs.append([0] * 1000)\n', 'stopped', 'bytes'],
    ['fine.py', 'print("still here")\n', 'finished', ''],
  ];
  test('a batch goes on past each of them, in order', async () => {
    const r = await wfi(['run', '--json', '--max-steps', '2000000', ...cases.map(([name, text]) => file(name, text))]);
    expect(r.exit).toBe(0);
    const got = reports(r);
    expect(got.map((g) => path.basename(g.file))).toEqual(cases.map(([name]) => name));
    got.forEach((g, i) => {
      const [name, , outcome, code] = cases[i]!;
      expect([name, g.outcome]).toEqual([name, expect.stringMatching(new RegExp(`^(${outcome})$`))]);
      if (code) expect(g.diagnostics.map((d) => d.code)).toContain(code);
    });
    expect(got.at(-1)!.stdout).toBe('still here\n');
  });
  test('two hundred files in one call', async () => {
    const files = Array.from({ length: 200 }, (_, i) => file(`n${i}.py`, `print(${i} * 2)\n`));
    const got = reports(await wfi(['run', '--json', ...files]));
    expect(got.map((g) => g.stdout)).toEqual(files.map((_, i) => `${i * 2}\n`));
  });
});

describe('a defect of ours', () => {
  const entry: LanguageEntry = {
    id: 'python',
    title: 'Broken',
    ending: '.py',
    models: 'nothing',
    options: [],
    load: () => Promise.reject(new Error('not loaded')),
  };
  const broken = (machine: (whole: Machine) => Machine): Language => ({
    id: 'python',
    compile: () => ({
      verdict: 'accepted',
      diagnostics: [],
      program: { start: (world) => machine(movingPrograms[0]![1].start(world)) },
    }),
  });
  test('while running is `failed` with the line, never `refused`', () => {
    const report = execute(
      broken((m) =>
        Object.assign(Object.create(m) as Machine, {
          run: () => {
            throw new TypeError('injected');
          },
          line: () => 7,
        }),
      ),
      entry,
      { name: 'x.py', text: 'a\n' },
      {},
      worldOf(),
    );
    expect(report).toMatchObject({
      outcome: 'failed',
      exit: null,
      diagnostics: [{ kind: 'internal', code: 'internal', line: 7 }],
    });
    expect(report.diagnostics[0]!.message).toContain('injected');
  });
  test('while compiling is `failed` too', () => {
    const language: Language = {
      id: 'python',
      compile: () => {
        throw new RangeError('injected');
      },
    };
    expect(execute(language, entry, { name: 'x.py', text: '' }, {}, worldOf()).outcome).toBe('failed');
  });
});
