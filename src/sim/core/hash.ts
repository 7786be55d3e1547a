// A 53-bit fingerprint of plain data (views, checkpoints in tests): two runs of one program must agree on it at every moment.

/** Hashes any JSON-like value, typed arrays included. Keys are taken in their own order. */
export function fingerprint(value: unknown): number {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  const text =
    JSON.stringify(value, (_k, v: unknown) =>
      ArrayBuffer.isView(v) ? Array.from(v as unknown as ArrayLike<number>) : v,
    ) ?? 'undefined';
  for (let i = 0; i < text.length; i++) {
    const ch = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ ch, 2654435761);
    h2 = Math.imul(h2 ^ ch, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}
