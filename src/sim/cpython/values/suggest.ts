// "Did you mean": the nearest name, after Python/suggestions.c of CPython 3.13.

const MOVE = 2;
const CASE = 1;
const isLetter = (c: string): boolean => /[a-zA-Z]/.test(c);
const lowerOf = (c: string): string => (c >= 'A' && c <= 'Z' ? String.fromCharCode(c.charCodeAt(0) + 32) : c);

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return isLetter(a) && isLetter(b) && lowerOf(a) === lowerOf(b) ? CASE : MOVE;
}
function distance(a0: string, b0: string, max: number): number {
  let a = a0;
  let b = b0;
  if (a === b) return 0;
  while (a !== '' && b !== '' && a[0] === b[0]) {
    a = a.slice(1);
    b = b.slice(1);
  }
  while (a !== '' && b !== '' && a.at(-1) === b.at(-1)) {
    a = a.slice(0, -1);
    b = b.slice(0, -1);
  }
  if (a === '' || b === '') return (a.length + b.length) * MOVE;
  if (a.length > 40 || b.length > 40) return max + 1;
  if (b.length < a.length) [a, b] = [b, a];
  if ((b.length - a.length) * MOVE > max) return max + 1;
  const row: number[] = [];
  for (let i = 0; i < a.length; i++) row[i] = (i + 1) * MOVE;
  let result = 0;
  for (let j = 0; j < b.length; j++) {
    let dist = (result = j * MOVE);
    let least = Infinity;
    for (let i = 0; i < a.length; i++) {
      const sub = dist + substitution(b[j]!, a[i]!);
      dist = row[i]!;
      result = Math.min(sub, Math.min(result, dist) + MOVE);
      row[i] = result;
      if (result < least) least = result;
    }
    if (least > max) return max + 1;
  }
  return result;
}
/** The best of `names` for `wrong`, or null. */
export function suggestion(names: readonly string[], wrong: string): string | null {
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const name of names) {
    if (name === wrong) continue;
    let max = Math.floor(((name.length + wrong.length + 3) * MOVE) / 6);
    max = Math.min(max, bestDistance - 1);
    const d = distance(wrong, name, max);
    if (d > max) continue;
    if (best === null || d < bestDistance) {
      best = name;
      bestDistance = d;
    }
  }
  return best;
}
