// The list of pages in reading order, for the header and the home page.
export interface SitePage {
  readonly path: string;
  readonly menu: string;
  readonly about: string;
}

export const sitePages: readonly SitePage[] = [
  { path: '/compare/', menu: 'Compare', about: 'One question, five answers: who frees it, when, and is that certain?' },
  { path: '/python/', menu: 'Python', about: 'CPython counts references at once and looks for cycles now and then.' },
  { path: '/jvm/', menu: 'Java', about: 'HotSpot traces from the roots, and moves what it finds.' },
  {
    path: '/clr/',
    menu: 'C#',
    about: '.NET has three generations, a finalizer thread, and values that are not objects.',
  },
  { path: '/rust/', menu: 'Rust', about: 'One owner for each value; the compiler writes the drops.' },
  { path: '/cpp/', menu: 'C++', about: 'Scopes, smart pointers, and everything that can still go wrong.' },
  { path: '/lab/write-a-gc/', menu: 'Lab', about: 'Write a collector, and make its classic mistake.' },
  { path: '/glossary/', menu: 'Glossary', about: 'One word per idea, the same in all five languages.' },
  { path: '/questions/', menu: 'Questions', about: 'The questions people ask, each answered once.' },
];

export const smallPages: readonly SitePage[] = [
  { path: '/verified/', menu: 'Verified', about: 'Every demo, every runtime, every version it was run on.' },
  { path: '/about/', menu: 'About', about: 'How the simulator works, what it covers, and what it does not.' },
];
