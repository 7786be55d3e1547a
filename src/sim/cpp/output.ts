// stdout and stderr as glibc buffers them: stdout is fully buffered (4096 bytes) through a pipe, and what was not flushed is lost when the process is killed.
import { OverOutput } from './over.ts';

const SIZE = 4096;
function decode(bytes: readonly number[]): string {
  let out = '';
  let i = 0;
  const chunk: number[] = [];
  const put = (cp: number): void => {
    if (cp > 0xffff) {
      cp -= 0x10000;
      chunk.push(0xd800 | (cp >> 10), 0xdc00 | (cp & 1023));
    } else chunk.push(cp);
    if (chunk.length > 8000) {
      out += String.fromCharCode(...chunk);
      chunk.length = 0;
    }
  };
  while (i < bytes.length) {
    const b = bytes[i] as number;
    if (b < 0x80) {
      put(b);
      i++;
      continue;
    }
    const n = b >= 0xf0 && b < 0xf5 ? 4 : b >= 0xe0 ? 3 : b >= 0xc2 ? 2 : 0;
    let ok = n > 0 && i + n <= bytes.length;
    for (let k = 1; ok && k < n; k++) if (((bytes[i + k] as number) & 0xc0) !== 0x80) ok = false;
    if (!ok) {
      put(0xfffd);
      i++;
      continue;
    }
    let cp = b & (0xff >> (n + 1));
    for (let k = 1; k < n; k++) cp = (cp << 6) | ((bytes[i + k] as number) & 0x3f);
    put(cp);
    i += n;
  }
  return out + String.fromCharCode(...chunk);
}

export class Output {
  private bytes: number[] = [];
  private err: number[] = [];
  /** how much of `bytes` has left the buffer */
  private flushed = 0;
  private gone = false;
  private readonly most: number;
  private cached = '';
  private cachedAt = -1;
  private cachedErr = '';
  private cachedErrAt = -1;
  constructor(most: number) {
    this.most = most;
  }
  write(b: number): void {
    if (this.bytes.length - this.flushed >= SIZE) this.flushed = this.bytes.length;
    this.bytes.push(b);
    if (this.bytes.length + this.err.length > this.most) throw new OverOutput();
  }
  writeAll(bytes: ArrayLike<number>): void {
    const n = bytes.length;
    const used = this.bytes.length - this.flushed;
    const start = this.bytes.length;
    for (let i = 0; i < n; i++) this.bytes.push(bytes[i] as number);
    if (used + n > SIZE) {
      // the buffer is filled and written, whole blocks go straight out, the rest is kept
      const rest = n - (SIZE - used);
      this.flushed = start + (SIZE - used) + (rest - (rest % SIZE));
    }
    if (this.bytes.length + this.err.length > this.most) throw new OverOutput();
  }
  flush(): void {
    this.flushed = this.bytes.length;
  }
  error(bytes: ArrayLike<number>): void {
    for (let i = 0; i < bytes.length; i++) this.err.push(bytes[i] as number);
  }
  /** the process is killed: what is still in the buffer is lost */
  abandon(): void {
    this.bytes.length = this.flushed;
    this.gone = true;
    this.cachedAt = -1;
  }
  text(): string {
    if (this.cachedAt !== this.bytes.length) {
      this.cached = decode(this.bytes);
      this.cachedAt = this.bytes.length;
    }
    return this.cached;
  }
  errText(): string {
    if (this.cachedErrAt !== this.err.length) {
      this.cachedErr = decode(this.err);
      this.cachedErrAt = this.err.length;
    }
    return this.cachedErr;
  }
  save(): unknown {
    return { bytes: this.bytes.slice(), err: this.err.slice(), flushed: this.flushed, gone: this.gone };
  }
  load(saved: unknown): void {
    const s = saved as { bytes: number[]; err: number[]; flushed: number; gone: boolean };
    this.bytes = s.bytes.slice();
    this.err = s.err.slice();
    this.flushed = s.flushed;
    this.gone = s.gone;
    this.cachedAt = -1;
    this.cachedErrAt = -1;
  }
}
