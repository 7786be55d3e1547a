// The five languages in the site's fixed order: what they are called, what their programs are called, where they live.
export interface SiteLanguage {
  readonly id: 'python' | 'java' | 'csharp' | 'rust' | 'cpp';
  readonly title: string;
  /** The reference implementation and version. */
  readonly models: string;
  /** The page about it, without a leading slash. */
  readonly page: string;
  /** Name of a scenario's program in this language. */
  readonly file: string;
  /** Grammar name for code colours. */
  readonly grammar: 'python' | 'java' | 'csharp' | 'rust' | 'cpp';
  readonly comment: '#' | '//';
}

export const siteLanguages: readonly SiteLanguage[] = [
  {
    id: 'python',
    title: 'Python',
    models: 'CPython 3.13',
    page: 'python',
    file: 'demo.py',
    grammar: 'python',
    comment: '#',
  },
  {
    id: 'java',
    title: 'Java',
    models: 'JDK 25, Serial',
    page: 'jvm',
    file: 'Demo.java',
    grammar: 'java',
    comment: '//',
  },
  { id: 'csharp', title: 'C#', models: '.NET 10', page: 'clr', file: 'Demo.cs', grammar: 'csharp', comment: '//' },
  { id: 'rust', title: 'Rust', models: 'rustc 1.95', page: 'rust', file: 'demo.rs', grammar: 'rust', comment: '//' },
  { id: 'cpp', title: 'C++', models: 'g++ 12', page: 'cpp', file: 'demo.cpp', grammar: 'cpp', comment: '//' },
];

export type LanguageId = SiteLanguage['id'];

export function siteLanguage(id: string): SiteLanguage {
  const found = siteLanguages.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no language is called ${id}`);
  return found;
}
