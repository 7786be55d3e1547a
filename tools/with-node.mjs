#!/usr/bin/env node
// Runs a tool under the Node version this project pins as an npm package, whatever Node started npm.
//   node tools/with-node.mjs node script.ts …     node tools/with-node.mjs vitest run
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const platform = process.platform === 'win32' ? 'win' : process.platform;
const executable = process.platform === 'win32' ? 'node.exe' : 'node';

function pinned() {
  for (const prefix of ['node', 'node-bin']) {
    try {
      const file = join(
        dirname(require.resolve(`${prefix}-${platform}-${process.arch}/package.json`)),
        'bin',
        executable,
      );
      if (existsSync(file)) return file;
    } catch {
      // this platform's package is not installed under this name
    }
  }
  return undefined;
}

function recentEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 19);
}

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error('usage: node tools/with-node.mjs <node | tool> [arguments]');
  process.exit(64);
}

let node = pinned();
const running = node !== undefined && realpathSync(process.execPath) === realpathSync(node);
if (!running && (node === undefined || spawnSync(node, ['-v']).status !== 0)) {
  if (!recentEnough()) {
    console.error(
      `who-frees-it needs Node 22.19 or newer, and its own copy is not installed for ${platform}-${process.arch} (have ${process.versions.node}).`,
    );
    process.exit(1);
  }
  node = process.execPath;
}

// A tool is a local binary; `node` is the pinned Node itself.
function scriptOf(tool) {
  const local = join(root, 'node_modules', '.bin', tool);
  if (!existsSync(local)) {
    console.error(`${tool} is not installed: run npm ci`);
    process.exit(1);
  }
  return local;
}

if (
  command === 'node' &&
  args[0] !== undefined &&
  !args[0].startsWith('-') &&
  realpathSync(process.execPath) === realpathSync(node)
) {
  process.argv = [process.execPath, resolve(args[0]), ...args.slice(1)];
  await import(pathToFileURL(process.argv[1]).href);
} else {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: dirname(node) + delimiter + (process.env.PATH ?? ''),
  };
  const onWindows = process.platform === 'win32';
  const child =
    command === 'node'
      ? spawn(node, args, { stdio: 'inherit', env })
      : onWindows
        ? spawn(`${scriptOf(command)}.cmd`, args, { stdio: 'inherit', env, shell: true })
        : spawn(node, [realpathSync(scriptOf(command)), ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(String(error));
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal !== null) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else process.exit(code ?? 1);
  });
}
