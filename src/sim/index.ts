// The whole public API of the simulator: the language table and `record`.
import type { LanguageEntry } from './core/machine.ts';
import { options as coreclr } from './coreclr/options.ts';
import { options as cpython } from './cpython/options.ts';
import { options as hotspot } from './hotspot/options.ts';
import { options as rust } from './rust/options.ts';

export { record, Recording, type Moment, type Want } from './core/recording.ts';

/** All languages, in the site's fixed order. */
export const languages: readonly LanguageEntry[] = [
  {
    id: 'python',
    title: 'Python',
    ending: '.py',
    models: 'CPython 3.13',
    options: cpython,
    load: async (assets) => (await import('./cpython/index.ts')).load(assets),
  },
  {
    id: 'java',
    title: 'Java',
    ending: '.java',
    models: 'JDK 25 HotSpot, Serial, -Xint',
    options: hotspot,
    load: async (assets) => (await import('./hotspot/index.ts')).load(assets),
  },
  {
    id: 'rust',
    title: 'Rust',
    ending: '.rs',
    models: 'rustc 1.95, edition 2024, debug',
    options: rust,
    load: async (assets) => (await import('./rust/index.ts')).load(assets),
  },
  {
    id: 'csharp',
    title: 'C#',
    ending: '.cs',
    models: '.NET 10',
    options: coreclr,
    load: async (assets) => (await import('./coreclr/index.ts')).load(assets),
  },
  {
    id: 'cpp',
    title: 'C++',
    ending: '.cpp',
    models: 'g++ 12 (C++20, x86-64, libstdc++)',
    options: [],
    load: async (assets) => (await import('./cpp/index.ts')).load(assets),
  },
];

/** The language of a file name, by its ending. */
export function languageOf(fileName: string): LanguageEntry | undefined {
  return languages.find((l) => fileName.endsWith(l.ending));
}
