// Letters and case as java.lang.Character sees them, for the scripts of everyday text; the Unicode tables of sim/text replace this when they cover the need.
/** Java's Character.isWhitespace. */
export function isSpace(c: number): boolean {
  return (
    c === 32 ||
    (c >= 9 && c <= 13) ||
    (c >= 28 && c <= 31) ||
    c === 0x1680 ||
    (c >= 0x2000 && c <= 0x200a && c !== 0x2007) ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x205f ||
    c === 0x3000
  );
}
export function isLower(c: number): boolean {
  return (
    (c >= 97 && c <= 122) ||
    c === 0xaa ||
    c === 0xb5 ||
    c === 0xba ||
    (c >= 0xdf && c <= 0xff && c !== 0xf7) ||
    (c >= 0x100 && c <= 0x17f && lowerOdd(c)) ||
    (c >= 0x3ac && c <= 0x3ce) ||
    (c >= 0x430 && c <= 0x45f)
  );
}
export function isUpper(c: number): boolean {
  return (
    (c >= 65 && c <= 90) ||
    (c >= 0xc0 && c <= 0xde && c !== 0xd7) ||
    (c >= 0x100 && c <= 0x17f && !lowerOdd(c)) ||
    (c >= 0x391 && c <= 0x3a9 && c !== 0x3a2) ||
    (c >= 0x400 && c <= 0x42f)
  );
}
function lowerOdd(c: number): boolean {
  if (c === 0x138 || c === 0x149 || c === 0x17f) return true;
  const flipped = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e);
  if (c === 0x178) return false;
  return flipped ? (c & 1) === 0 : (c & 1) === 1;
}
export function isLetter(c: number): boolean {
  return (
    (c >= 97 && c <= 122) ||
    (c >= 65 && c <= 90) ||
    c === 0xaa ||
    c === 0xb5 ||
    c === 0xba ||
    (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7) ||
    (c >= 0x250 && c <= 0x2af) ||
    (c >= 0x370 &&
      c <= 0x3ff &&
      c !== 0x37e &&
      c !== 0x387 &&
      c !== 0x375 &&
      c !== 0x384 &&
      c !== 0x385 &&
      c !== 0x3f6) ||
    (c >= 0x400 && c <= 0x481) ||
    (c >= 0x48a && c <= 0x52f) ||
    (c >= 0x5d0 && c <= 0x5ea) ||
    (c >= 0x620 && c <= 0x64a) ||
    (c >= 0x3041 && c <= 0x3096) ||
    (c >= 0x30a1 && c <= 0x30fa) ||
    (c >= 0x4e00 && c <= 0x9fff) ||
    (c >= 0xac00 && c <= 0xd7a3)
  );
}
export function lower(c: number): number {
  if (c >= 65 && c <= 90) return c + 32;
  if (c < 128) return c;
  if (c >= 0xc0 && c <= 0xde && c !== 0xd7) return c + 32;
  if (c === 0x130) return 0x69;
  if (c === 0x178) return 0xff;
  if (c >= 0x100 && c <= 0x17f && isUpper(c)) return c + 1;
  if (c >= 0x391 && c <= 0x3a9 && c !== 0x3a2) return c + 32;
  if (c >= 0x410 && c <= 0x42f) return c + 32;
  if (c >= 0x400 && c <= 0x40f) return c + 80;
  return c;
}
export function upper(c: number): number {
  if (c >= 97 && c <= 122) return c - 32;
  if (c < 128) return c;
  if (c === 0xb5) return 0x39c;
  if (c >= 0xe0 && c <= 0xfe && c !== 0xf7) return c - 32;
  if (c === 0xff) return 0x178;
  if (c === 0x131) return 0x49;
  if (c === 0x17f) return 0x53;
  if (c >= 0x100 && c <= 0x17f && isLower(c) && c !== 0x138 && c !== 0x149) return c - 1;
  if (c === 0x3c2) return 0x3a3;
  if (c >= 0x3b1 && c <= 0x3c9) return c - 32;
  if (c >= 0x430 && c <= 0x44f) return c - 32;
  if (c >= 0x450 && c <= 0x45f) return c - 80;
  return c;
}
export function lowerText(s: string): string {
  let o = '';
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c === 0x130) o += 'i\u0307';
    else if (c === 0x3a3) {
      const before = i > 0 && isLetter(s.charCodeAt(i - 1)),
        after = i + 1 < s.length && isLetter(s.charCodeAt(i + 1));
      o += before && !after ? '\u03c2' : '\u03c3';
    } else o += String.fromCharCode(lower(c));
  }
  return o;
}
export function upperText(s: string): string {
  let o = '';
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    o += c === 0xdf ? 'SS' : c === 0x149 ? '\u02bcN' : String.fromCharCode(upper(c));
  }
  return o;
}
