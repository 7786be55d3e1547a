// The library texts of rust, one chunk of their own: its prelude and its lists of real names.
export const texts = import.meta.glob('../../sim/rust/library/**/*.{rs,txt,tsv,json,names}', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;
