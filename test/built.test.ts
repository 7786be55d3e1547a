// The built site, read as files: every link leads somewhere, every page has its parts. Not checked when there is no build.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const built = existsSync(join(dist, 'index.html'));
if (!built) {
  if (process.env['WFI_REQUIRE_ALL'] === '1') throw new Error('the site is not built');
  console.warn('not checked: the built site, because there is none (npm run build)');
}
const base = `/${(process.env['BASE_PATH'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const pages = built
  ? readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.html') && !name.startsWith('pagefind'),
    )
  : [];
const html = new Map(pages.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
const ids = (text: string): Set<string> => new Set([...text.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? ''));

/** The file an address of the site leads to, or undefined. */
function fileOf(path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const inside = decodeURIComponent(path.slice(base.length));
  const name = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return existsSync(join(dist, name)) ? name : undefined;
}

describe.skipIf(!built)('the built site', () => {
  test.each(pages)('%s: its links lead to pages and anchors that exist', (name) => {
    const text = html.get(name) ?? '';
    const broken: string[] = [];
    for (const match of text.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const link = (match[1] ?? '').replaceAll('&amp;', '&');
      if (/^(https?:|data:|mailto:)/.test(link)) continue;
      const [path = '', hash = ''] = link.split('#');
      const file = path === '' ? name : fileOf(path.split('?')[0] ?? '');
      if (file === undefined) broken.push(link);
      else if (hash !== '' && file.endsWith('.html') && !ids(html.get(file) ?? '').has(decodeURIComponent(hash)))
        broken.push(link);
    }
    expect(broken).toEqual([]);
  });

  test.each(pages)('%s: no id twice, one h1, a title, a description', (name) => {
    const text = html.get(name) ?? '';
    const all = [...text.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
    expect([...text.matchAll(/<h1[\s>]/g)]).toHaveLength(1);
    expect(text).toMatch(/<title>[^<]+<\/title>/);
    expect(text).toMatch(/<meta name="description" content="[^"]+"/);
  });

  test('nothing is fetched from elsewhere', () => {
    const wrong = [...html].flatMap(([name, text]) =>
      [...text.matchAll(/<(?:script|link|img|iframe)[^>]+(?:src|href)="https?:[^"]*"/g)].map((m) => `${name}: ${m[0]}`),
    );
    expect(wrong).toEqual([]);
  });

  test('language pages have six demos and three questions', () => {
    for (const page of ['python', 'jvm', 'clr', 'rust', 'cpp']) {
      const text = html.get(join(page, 'index.html')) ?? '';
      expect([...text.matchAll(/<figure class="demo"/g)].length, page).toBeGreaterThanOrEqual(6);
    }
  });
});

test.skipIf(!built)('every page forbids what is not its own', () => {
  for (const [name, text] of html) {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? '';
    expect(policy, name).toContain("default-src 'self'");
    const inline = [...text.matchAll(/<script(?![^>]*\b(?:src|type="application\/json"))[^>]*>([\s\S]*?)<\/script>/g)];
    for (const script of inline) {
      const hash = createHash('sha256')
        .update(script[1] ?? '')
        .digest('base64');
      expect(policy.replaceAll('&#39;', "'"), `${name}: ${script[1]?.slice(0, 60)}`).toContain(hash);
    }
  }
});
