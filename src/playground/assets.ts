// The door to files in the browser: each runtime's library texts are one chunk, fetched when its language is loaded.
import type { Assets } from '../sim/core/machine.ts';

type Texts = { readonly texts: Readonly<Record<string, string>> };

const PRELUDES: Readonly<Record<string, () => Promise<Texts>>> = {
  cpython: () => import('./preludes/cpython.ts'),
  hotspot: () => import('./preludes/hotspot.ts'),
  coreclr: () => import('./preludes/coreclr.ts'),
  rust: () => import('./preludes/rust.ts'),
  cpp: () => import('./preludes/cpp.ts'),
};

export const assets: Assets = {
  async folder(name) {
    const load = PRELUDES[name.split('/')[0]!];
    if (!load) throw new Error(`no such folder: ${name}`);
    const prefix = `../../sim/${name}/`;
    const found = Object.entries((await load()).texts).filter(([path]) => path.startsWith(prefix));
    return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => [path.slice(prefix.length), text]));
  },
};
