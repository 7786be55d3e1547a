// The library texts of cpp, one chunk of their own: its prelude and its lists of real names.
export const texts = import.meta.glob('../../sim/cpp/library/**/*.{h,hpp,cpp,txt,tsv,json,names}', { query: '?raw', import: 'default', eager: true }) as Record<string, string>;
