// The library texts of hotspot, one chunk of their own: its prelude and its lists of real names.
export const texts = import.meta.glob('../../sim/hotspot/library/**/*.{java,txt,tsv,json,names}', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;
