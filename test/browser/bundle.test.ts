// The simulators as shipped: the built, minified worker judges and runs programs of every language as the sources do. A
// program may depend on nothing that bundling changes (names of classes, order of modules, how preludes are fetched).
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { execute, optionsFor } from '../../src/cli/execute.ts';
import { allPrograms, fixturesIn, type Fixture } from '../../src/oracle/fixture.ts';
import type { Ran, RunRequest } from '../../src/playground/protocol.ts';
import { languages } from '../../src/sim/index.ts';
import { languageOfId, worldOf } from '../runs.ts';
import { launch, missing, root, serve, type Site } from './chromium.ts';

const why = missing();
if (why !== undefined) {
  if (process.env['WFI_REQUIRE_ALL'] === '1') throw new Error(why);
  console.warn(`not checked: the built simulators in a browser, because ${why}`);
}

/** At most this many programs a language: all demos, then fixtures and refusals spread evenly. */
const MOST = 60;
const STEPS = 200_000;

let browser: Browser;
let site: Site;
let page: Page;
beforeAll(async () => {
  if (why !== undefined) return;
  browser = await launch();
  site = await serve();
  page = await browser.newPage();
  await page.goto(`${site.url}/about/`, { waitUntil: 'load' });
});
afterAll(async () => {
  await browser?.close();
  site?.stop();
});

function sample(programs: readonly Fixture[]): Fixture[] {
  const demos = programs.filter((p) => p.file.startsWith('content/'));
  const rest = programs.filter((p) => !p.file.startsWith('content/'));
  const every = Math.max(1, Math.ceil(rest.length / (MOST - demos.length)));
  return [...demos, ...rest.filter((_, i) => i % every === 0)];
}

/** Runs programs one after another in one worker of the built site. */
async function inWorker(asks: readonly RunRequest[]): Promise<(Ran | string)[]> {
  const file = readdirSync(join(root, 'dist/_astro')).find((name) => /^worker-.*\.js$/.test(name));
  expect(file, 'the built worker').toBeDefined();
  return page.evaluate(
    async ([url, requests]) => {
      const worker = new Worker(url, { type: 'module' });
      const answers: (Ran | string)[] = [];
      for (const [id, ask] of requests.entries())
        answers.push(
          await new Promise((done) => {
            worker.onerror = (event) => done(event.message);
            worker.onmessage = (message: MessageEvent<{ id?: number; answer?: Ran; error?: string }>) => {
              if (message.data.id === id) done(message.data.answer ?? String(message.data.error));
            };
            worker.postMessage({ id, name: 'run', ask });
          }),
        );
      worker.terminate();
      return answers;
    },
    [`/_astro/${file}`, asks] as const,
  );
}

describe.skipIf(why !== undefined)('the built worker', () => {
  for (const entry of languages)
    test(`${entry.title}: says and prints what the sources say and print`, async () => {
      const language = await languageOfId(entry.id);
      const programs = sample([...allPrograms(), ...fixturesIn('test/reject')].filter((p) => p.language === entry.id));
      expect(programs.length).toBeGreaterThan(0);
      const shipped = await inWorker(
        programs.map((p) => ({
          language: entry.id,
          file: p.file,
          text: p.text,
          beats: [],
          options: p.options,
          stdin: p.stdin,
          seed: 0,
          steps: STEPS,
          patience: 60_000,
        })),
      );
      const different: string[] = [];
      for (const [i, p] of programs.entries()) {
        const here = execute(
          language,
          entry,
          { name: p.file, text: p.text },
          optionsFor(entry, p.options),
          worldOf(p.stdin, { steps: STEPS, objects: 2e6, bytes: 256 * 2 ** 20 }),
        );
        const there = shipped[i]!;
        if (typeof there === 'string') {
          different.push(`${p.file}: ${there}`);
          continue;
        }
        const line = (said: { code: string; line: number | null }): string => `${said.code}@${said.line ?? 0}`;
        const ran = [there.stdout, ...there.said.map(line).sort()].join('\n');
        const wanted = [here.stdout, ...here.diagnostics.map(line).sort()].join('\n');
        if (ran !== wanted) different.push(`${p.file}:\n${ran.slice(0, 300)}\ninstead of\n${wanted.slice(0, 300)}`);
      }
      expect(different.join('\n\n')).toBe('');
    }, 240_000);
});
