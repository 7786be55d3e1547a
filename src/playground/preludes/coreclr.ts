// The library texts of coreclr, one chunk of their own: its prelude and its lists of real names.
export const texts = import.meta.glob('../../sim/coreclr/library/**/*.{cs,txt,tsv,json,names}', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;
