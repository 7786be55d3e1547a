import { chromium } from 'playwright-core';
// usage: path selector out [scheme] [width]
const [,, path, sel, out, scheme='light', width='1440'] = process.argv;
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--disable-dev-shm-usage']});
const pg = await b.newPage({viewport:{width:+width,height:1000}, colorScheme: scheme});
pg.on('console',x=>{if(x.type()==='error')console.log(x.text())}); pg.on('pageerror',e=>console.log('ERR',e.message));
await pg.goto('http://localhost:4501'+path); const [s,act]=sel.split('@@');
if(act){ await pg.locator(act).first().scrollIntoViewIfNeeded(); await pg.locator(act).first().click(); await pg.waitForTimeout(2500);}
await pg.locator(s).first().scrollIntoViewIfNeeded(); await pg.waitForTimeout(200); await pg.locator(s).first().screenshot({path:out}); await b.close();
