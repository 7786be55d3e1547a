// The colour pairs of the two code themes, each with its class. A pair that is missing fails the build, so that code is
// never shown in a wrong colour.
export interface CodeColour {
  /** '' is plain ink. */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

export const codeColours: readonly CodeColour[] = [
  { name: '', light: '#0e1116', dark: '#f0f3f6' },
  { name: 'k1', light: '#a0111f', dark: '#ff9492' },
  { name: 'k2', light: '#023b95', dark: '#91cbff' },
  { name: 'k3', light: '#032563', dark: '#addcff' },
  { name: 'k4', light: '#622cbc', dark: '#dbb7ff' },
  { name: 'k5', light: '#702c00', dark: '#ffb757' },
  { name: 'k6', light: '#024c1a', dark: '#72f088' },
  { name: 'k7', light: '#66707b', dark: '#bdc4cc' },
];

/** The classes as a stylesheet. */
export function codeColourSheet(): string {
  return codeColours
    .filter((one) => one.name !== '')
    .map((one) => `.${one.name}{color:light-dark(${one.light},${one.dark})}`)
    .join('\n');
}
