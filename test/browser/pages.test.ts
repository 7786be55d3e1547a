// Every page in a real browser: no errors, nothing from elsewhere, no accessibility violation, no sideways scrolling, few bytes.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, missing, root, serve, type Site } from './chromium.ts';

const why = missing();
if (why !== undefined) {
  if (process.env['WFI_REQUIRE_ALL'] === '1') throw new Error(why);
  console.warn(`not checked: the pages in a browser, because ${why}`);
}

const dist = join(root, 'dist');
const paths =
  why === undefined
    ? readdirSync(dist, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('index.html'))
        .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
        .filter((path) => !/^\/(pagefind|embed)/.test(path))
        .concat('/embed/cycle/')
        .sort()
    : [];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: Site;
beforeAll(async () => {
  if (why !== undefined) return;
  [browser, site] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser?.close();
  site?.stop();
});

interface Watched {
  readonly page: Page;
  readonly errors: string[];
  readonly outside: string[];
  readonly scripts: { url: string; bytes: number }[];
  readonly requests: string[];
}

async function open(context: BrowserContext, path: string): Promise<Watched> {
  const page = await context.newPage();
  const watched: Watched = { page, errors: [], outside: [], scripts: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(message.text());
  });
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  page.on('request', (request) => {
    watched.requests.push(request.url());
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:') && !request.url().startsWith('blob:'))
      watched.outside.push(request.url());
  });
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script' && !response.url().endsWith('/sw.js'))
      void response
        .body()
        .then((body) => watched.scripts.push({ url: response.url(), bytes: brotliCompressSync(body).length }))
        .catch(() => undefined);
  });
  await page.goto(site.url + path, { waitUntil: 'load' });
  await page.waitForTimeout(100);
  return watched;
}

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  const only = rules === undefined ? '' : `, runOnly: ${JSON.stringify(rules)}`;
  const found = (await page.evaluate(
    `axe.run(document, { resultTypes: ["violations"]${only} }).then((r) => r.violations)`,
  )) as Violation[];
  return found.map(
    (one) =>
      `${one.id}: ${one.nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`)
        .join(' | ')}`,
  );
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.skipIf(why !== undefined)('pages', () => {
  test.each(paths)('%s', async (path) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      colorScheme: 'light',
      serviceWorkers: 'block',
    });
    const { page, errors, outside, scripts, requests } = await open(context, path);
    expect(await sideways(page), 'wider than a desktop').toBe(0);
    expect(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    for (const width of [768, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await sideways(page), `wider than ${width}`).toBe(0);
    }
    expect(await violations(page), 'phone').toEqual([]);
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
    // Before anybody has done anything: at most 5 KB of script, no editor, no grammar, no simulator.
    const sum = scripts.reduce((total, one) => total + one.bytes, 0);
    expect(sum, scripts.map((one) => `${one.url} ${one.bytes}`).join('\n')).toBeLessThanOrEqual(5 * 1024);
    expect(requests.filter((url) => /\.wasm|monaco|worker/i.test(url))).toEqual([]);
    await context.close();
  });

  test('a page is complete without JavaScript', async () => {
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/python/`);
    expect(await page.locator('.demo').count()).toBeGreaterThanOrEqual(6);
    expect(await page.locator('#open-search').isVisible()).toBe(false);
    const first = page.locator('.predict details').first();
    if ((await first.count()) > 0) {
      await first.locator('summary').click();
      expect(await first.locator('p').isVisible()).toBe(true);
    }
    await context.close();
  });

  test('search finds a word and leads to it', async () => {
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, serviceWorkers: 'block' });
    const { page, errors } = await open(context, '/');
    await page.keyboard.press('Control+k');
    await page.locator('#search-words').fill('immortal');
    await page.locator('#search-results a').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/python|glossary|questions/);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('the theme is kept over a reload', async () => {
    const context = await browser.newContext({
      viewport: { width: 1200, height: 900 },
      colorScheme: 'light',
      serviceWorkers: 'block',
    });
    const { page } = await open(context, '/about/');
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.locator('#theme').click(); // light
    await page.locator('#theme').click(); // dark
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(dark);
    await context.close();
  });

  test('pages that were visited work offline', async () => {
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${site.url}/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload({ waitUntil: 'networkidle' });
    await context.setOffline(true);
    await page.goto(`${site.url}/rust/`);
    expect(await page.locator('h1').textContent()).toBe('Rust');
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await context.close();
  });

  test('the skip link leads to the content, and the keyboard reaches the header', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    const { page } = await open(context, '/python/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await context.close();
  });
});
