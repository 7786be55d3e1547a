// Decimal and hexadecimal text to the nearest double or float, ties to even. Which spellings a language accepts is its own affair; these take plain ASCII forms.

import { floatNearest } from './decimal.ts';
import { scaleBig, scaleBigFloat } from './double.ts';

const decimalForm = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const hexForm = /^([+-]?)0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)(?:[pP]([+-]?\d+))?$/;

/** The nearest double of `[sign] digits [. digits] [e exponent]`, or undefined when the text has another form. */
export function parseDouble(text: string): number | undefined {
  return decimalForm.test(text) ? Number(text) : undefined;
}
/** The nearest float, rounded once from the text. */
export function parseFloat32(text: string): number | undefined {
  return decimalForm.test(text) ? floatNearest(text) : undefined;
}
/** The nearest double of `[sign] 0x hex [. hex] [p exponent]`, or undefined. */
export function parseHexDouble(text: string): number | undefined {
  return hexValue(text, scaleBig);
}
/** The nearest float of a hexadecimal text, or undefined. */
export function parseHexFloat32(text: string): number | undefined {
  return hexValue(text, scaleBigFloat);
}

function hexValue(text: string, round: (m: bigint, e: number) => number): number | undefined {
  const match = hexForm.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', power = '0'] = match;
  if (whole + fraction === '') return undefined;
  const exponent = Math.max(-1e9, Math.min(1e9, Number(power)));
  const r = round(BigInt('0x' + whole + fraction), exponent - 4 * fraction.length);
  return sign === '-' ? -r : r;
}
