import { chromium } from 'playwright-core';
const [, , base, out, ...paths] = process.argv;
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});
const modes = (process.env.MODES || 'd,dd,p').split(',');
for (const m of modes) {
  const ctx = await b.newContext({
    viewport: m.startsWith('p') ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    colorScheme: m.length > 1 ? 'dark' : 'light',
    deviceScaleFactor: 1,
  });
  for (const p of paths) {
    const pg = await ctx.newPage();
    pg.on('console', (x) => {
      if (x.type() === 'error') console.log(p, m, x.text());
    });
    pg.on('pageerror', (e) => console.log(p, m, 'PAGEERROR', e.message));
    await pg.goto(base + p);
    await pg.waitForTimeout(300);
    const over = await pg.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.log('SIDEWAYS', p, m, over);
    await pg.screenshot({
      path: `${out}/${p.replace(/\W+/g, '_')}${m}.png`,
      fullPage: process.env.FULL === '1',
      clip: process.env.CLIP
        ? { x: 0, y: +process.env.CLIP, width: m.startsWith('p') ? 390 : 1440, height: m.startsWith('p') ? 1600 : 1600 }
        : undefined,
    });
    await pg.close();
  }
}
await b.close();
