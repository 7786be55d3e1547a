// `wfi subset`: what of a language is simulated, from the runtime's own README.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../oracle/fixture.ts';
import { languages } from '../sim/index.ts';
import { parseArguments, Usage } from './usage.ts';

const FOLDERS = { python: 'cpython', java: 'hotspot', csharp: 'coreclr', rust: 'rust', cpp: 'cpp' } as const;

/** Prints the section "Subset" of `src/sim/<runtime>/README.md`. */
export async function subset(args: string[]): Promise<number> {
  const { files } = parseArguments(args, {});
  const entry = languages.find((l) => l.id === files[0] || l.title === files[0]);
  if (!entry) throw new Usage(`which language? one of ${languages.map((l) => l.id).join(', ')}`);
  const text = readFileSync(path.join(ROOT, 'src/sim', FOLDERS[entry.id], 'README.md'), 'utf8');
  const section = /^## Subset\b[^\n]*\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(text)?.[1];
  if (section === undefined) throw new Error(`${entry.models}: its README has no section "Subset"`);
  process.stdout.write(`${entry.models}\n${section.trimEnd()}\n`);
  return 0;
}
