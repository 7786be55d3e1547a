// Starts Debian's (or any) Chromium, and the built site on a free port. Without a browser the tests say so; with WFI_REQUIRE_ALL they fail.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The path of a Chromium, from CHROME_BIN or PATH. */
export function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const places = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env['CHROME_BIN'] ?? '', ...places].find((path) => path !== '' && existsSync(path));
}

/** Why the browser tests cannot run here, or undefined. */
export function missing(): string | undefined {
  if (findChromium() === undefined) return 'no Chromium is installed (set CHROME_BIN, or install the package chromium)';
  if (!existsSync(join(root, 'dist/index.html'))) return 'the site is not built (npm run build)';
  return undefined;
}

export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(missing());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

export interface Site {
  readonly url: string;
  stop(): void;
}

/** Serves dist/ with the project's own server. */
export async function serve(): Promise<Site> {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, ['scripts/serve.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => resolve());
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { url: `http://localhost:${port}`, stop: () => void child.kill() };
}
