// The measures of the drawing, in SVG units (1 unit = 1 CSS pixel at scale 1).

/** One set of measures: `wide` for desktop and build, `narrow` for phones. */
export interface Metrics {
  readonly stackWidth: number;
  readonly boxWidth: number;
  /** Free strip between columns, in which edges run up and down. */
  readonly channel: number;
  readonly row: number;
  readonly head: number;
  /** Least vertical distance between two boxes. */
  readonly gap: number;
  readonly pad: number;
  /** Object columns before deeper objects are put under the last one. */
  readonly columns: number;
  /** Rows a box shows before it says how many more there are. */
  readonly rows: number;
  /** Height below which a column does not reuse the places of the dead. */
  readonly roomy: number;
  /** Estimated width of a character of the two fonts. */
  readonly mono: number;
  readonly sans: number;
}

export const WIDE: Metrics = {
  stackWidth: 176,
  boxWidth: 156,
  channel: 52,
  row: 19,
  head: 23,
  gap: 26,
  pad: 16,
  columns: 4,
  rows: 9,
  roomy: 420,
  mono: 7.25,
  sans: 7.6,
};

export const NARROW: Metrics = { ...WIDE, stackWidth: 128, boxWidth: 118, channel: 34, columns: 2, rows: 6, pad: 10 };

/** One column of objects: for pictures side by side. */
export const SLIM: Metrics = { ...NARROW, stackWidth: 118, boxWidth: 112, channel: 30, columns: 1, pad: 8 };

export type Size = 'wide' | 'narrow' | 'slim';
export const SIZES: Readonly<Record<Size, Metrics>> = { wide: WIDE, narrow: NARROW, slim: SLIM };

/** How many objects are drawn how: boxes up to the first, compact up to the second, a map up to the third, bars beyond. */
export const SCALE = { boxes: 40, compact: 400, map: 100_000 } as const;

export type Mode = 'boxes' | 'compact' | 'map' | 'bars';

/** The way a heap of `n` objects is drawn. */
export function modeOf(n: number): Mode {
  return n <= SCALE.boxes ? 'boxes' : n <= SCALE.compact ? 'compact' : n < SCALE.map ? 'map' : 'bars';
}

/** Share of the mean width that a character of a sans-serif face takes: wide, narrow and other letters. */
const share = (c: string): number => (/[mwMWOQ<>%@_=+~&#]/.test(c) ? 1.3 : /[ijlftrI.,:;'|!()[\] ]/.test(c) ? 0.7 : 1);

/** Text of the proportional face cut to `width`, with an ellipsis; `character` is the mean width. */
export function fitSans(text: string, width: number, character: number): string {
  const all = [...text];
  const ends = all.map(
    (
      (sum) => (c: string) =>
        (sum += share(c) * character)
    )(0),
  );
  if ((ends.at(-1) ?? 0) <= width) return text;
  const kept = ends.findIndex((end) => end > width - character);
  return `${all.slice(0, Math.max(1, kept)).join('')}…`;
}

/** Text of the fixed-width face cut to `width`, with an ellipsis. */
export function fit(text: string, width: number, character: number): string {
  const most = Math.max(1, Math.floor(width / character));
  const all = [...text];
  return all.length <= most ? text : `${all.slice(0, most - 1).join('')}…`;
}
