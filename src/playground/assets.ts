// The door to files in the browser: grammars as wasm files by address, preludes as text chunks; each fetched only when its language asks.
import type { Assets } from '../sim/core/machine.ts';

type Load<T> = () => Promise<T>;

const GRAMMARS: Readonly<Record<string, Load<{ default: string }>>> = {
  'tree-sitter-python.wasm': () => import('tree-sitter-python/tree-sitter-python.wasm?url'),
  'tree-sitter-java.wasm': () => import('tree-sitter-java/tree-sitter-java.wasm?url'),
  'tree-sitter-c_sharp.wasm': () => import('tree-sitter-c-sharp/tree-sitter-c_sharp.wasm?url'),
  'tree-sitter-rust.wasm': () => import('tree-sitter-rust/tree-sitter-rust.wasm?url'),
  'tree-sitter-cpp.wasm': () => import('tree-sitter-cpp/tree-sitter-cpp.wasm?url'),
  'web-tree-sitter.wasm': () => import('web-tree-sitter/web-tree-sitter.wasm?url'),
};

const texts = import.meta.glob('../sim/*/library/**/*.{py,java,cs,rs,cpp,h,hpp,txt,tsv,csv,json,names}', { query: '?raw', import: 'default' }) as Record<string, Load<string>>;
const binaries = import.meta.glob('../sim/**/*.{bin,dat,gz}', { query: '?url', import: 'default' }) as Record<string, Load<string>>;

async function download(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export const assets: Assets = {
  async bytes(name) {
    const grammar = GRAMMARS[name];
    if (grammar) return download((await grammar()).default);
    const binary = binaries[`../sim/${name}`];
    if (!binary) throw new Error(`no such asset: ${name}`);
    return download(await binary());
  },
  async folder(name) {
    const prefix = `../sim/${name}/`;
    const found = Object.entries(texts).filter(([path]) => path.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(await Promise.all(found.map(async ([path, load]) => [path.slice(prefix.length), await load()] as const)));
  },
};
