// The library texts of cpp, one chunk of their own: its prelude (headers have no ending) and its lists of real names.
export const texts = import.meta.glob(
  ['../../sim/cpp/library/prelude/**/*', '../../sim/cpp/library/**/*.{txt,tsv,json,names}'],
  { query: '?raw', import: 'default', eager: true },
) as Record<string, string>;
