// Serves dist/ on loopback, under the base path the site was built with.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const base = `/${(process.env['BASE_PATH'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

async function fileFor(path: string): Promise<string | undefined> {
  const file = normalize(join(dist, path));
  if (file !== dist && !file.startsWith(dist + '/')) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  if (!found?.isDirectory()) return undefined;
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    response.writeHead(400).end();
    return;
  }
  if (!path.startsWith(base)) {
    response.writeHead(path === '/' ? 302 : 404, { location: base }).end();
    return;
  }
  const inside = path.slice(base.length);
  const file = await fileFor(inside);
  if (file?.endsWith('index.html') && inside !== '' && !inside.endsWith('/') && !inside.endsWith('.html')) {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  const notFound = file === undefined;
  const body = await readFile(file ?? join(dist, '404.html')).catch(() => 'not found');
  const type = types[extname(file ?? '.html')] ?? 'application/octet-stream';
  response.writeHead(notFound ? 404 : 200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
});

const first = Number(process.env['PORT'] ?? 4321);
let port = first;
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && process.env['PORT'] === undefined && port < first + 20)
    server.listen(++port, '127.0.0.1');
  else throw error;
});
server.on('listening', () => console.log(`Who Frees It? is at http://localhost:${port}${base}  (Ctrl-C stops it)`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
server.listen(port, '127.0.0.1');
