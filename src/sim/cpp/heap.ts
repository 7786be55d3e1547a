// The heap's allocation table: blocks with redzones, never reused until much has been freed (ASan's quarantine), and the leak check (LSan with use_stacks=0).
export interface Block {
  serial: number;
  address: number;
  size: number;
  room: number;
  by: string;
  type: string;
  born: number;
  died: number;
  allocatedAt: number;
  freedAt: number;
  /** the serial the next block got when this one was freed */
  next: number;
}
export interface LeakRow {
  line: number;
  bytes: number;
  count: number;
  serials: number[];
}
const QUARANTINE = 160 << 20;

export class Heap {
  base: number;
  end: number;
  blocks: Block[] = [];
  /** exception objects and other memory of the runtime: address → size */
  raw = new Map<number, number>();
  private byAddress = new Map<number, Block>();
  private recycled = new Map<number, Block[]>();
  private queue: Block[] = [];
  private queued = 0;
  allocated = 0;
  freed = 0;
  liveBytes = 0;
  nextSerial = 1;
  constructor(base: number) {
    this.base = base;
    this.end = base;
  }
  allocate(size: number, by: string, type: string, line: number, now: number, ensure: (end: number) => void): Block {
    const room = (Math.max(size, 1) + 16 + 15) & ~15;
    let address: number;
    const free = this.recycled.get(room);
    const old = free?.pop();
    if (old) {
      address = old.address;
    } else {
      address = this.end + 16;
      this.end = address + room;
      ensure(this.end + 64);
    }
    const b: Block = {
      serial: this.nextSerial++,
      address,
      size,
      room,
      by,
      type,
      born: now,
      died: -1,
      allocatedAt: line,
      freedAt: 0,
      next: 0,
    };
    this.blocks.push(b);
    this.byAddress.set(address, b);
    this.allocated++;
    this.liveBytes += size;
    return b;
  }
  /** memory of the runtime itself: not a block of the program */
  hidden(size: number, ensure: (end: number) => void): number {
    const a = this.end + 16;
    this.end = a + ((size + 31) & ~15);
    ensure(this.end + 64);
    return a;
  }
  at(address: number): Block | null {
    return this.byAddress.get(address) ?? null;
  }
  free(b: Block, line: number, now: number): void {
    b.died = now;
    b.freedAt = line;
    b.next = this.nextSerial;
    this.freed++;
    this.liveBytes -= b.size;
    this.queue.push(b);
    this.queued += b.room;
    if (this.queued > QUARANTINE) {
      const half = Math.floor(this.queue.length / 2);
      for (const q of this.queue.splice(0, half)) {
        this.queued -= q.room;
        const l = this.recycled.get(q.room);
        if (l) l.push(q);
        else this.recycled.set(q.room, [q]);
      }
      this.blocks = this.blocks.filter((x) => x.died < 0 || this.byAddress.get(x.address) === x);
    }
  }
  /** may glibc have given a freed block's chunk to somebody since? */
  takenSince(b: Block): boolean {
    const chunk = (n: number): number => Math.max(32, (n + 23) & ~15);
    if (b.size > 1032) return true;
    for (let i = this.blocks.length - 1; i >= 0; i--) {
      const o = this.blocks[i] as Block;
      if (o.serial < b.next) return false;
      if (o !== b && chunk(o.size) === chunk(b.size)) return true;
    }
    return false;
  }
  live(): Block[] {
    return this.blocks.filter((b) => b.died < 0);
  }
  get(serial: number): Block | undefined {
    let lo = 0,
      hi = this.blocks.length - 1;
    while (lo <= hi) {
      const m = (lo + hi) >> 1;
      const s = (this.blocks[m] as Block).serial;
      if (s === serial) return this.blocks[m];
      if (s < serial) lo = m + 1;
      else hi = m - 1;
    }
    return undefined;
  }
  /** the block that covers an address, else the nearest one */
  near(address: number): Block | null {
    let best: Block | null = null,
      dist = Infinity;
    for (const b of this.blocks) {
      if (this.byAddress.get(b.address) !== b) continue;
      const d =
        address >= b.address && address < b.address + Math.max(b.size, 1)
          ? -1
          : address < b.address
            ? b.address - address
            : address - (b.address + b.size) + 0.5;
      if (d < dist) {
        dist = d;
        best = b;
        if (d < 0) break;
      }
    }
    return dist < 4096 ? best : null;
  }
  /** live blocks that nothing reaches from the globals */
  leaks(M32: Int32Array, S8: Uint8Array, from: number, to: number): LeakRow[] {
    const live = this.live().sort((a, b) => a.address - b.address);
    if (!live.length) return [];
    const reached = new Set<Block>();
    const work: Block[] = [];
    const find = (p: number): Block | null => {
      let lo = 0,
        hi = live.length - 1;
      while (lo < hi) {
        const m = (lo + hi + 1) >> 1;
        if ((live[m] as Block).address <= p) lo = m;
        else hi = m - 1;
      }
      const b = live[lo] as Block;
      return p >= b.address && p < b.address + Math.max(b.size, 1) ? b : null;
    };
    const scan = (a: number, e: number): void => {
      for (let p = (a + 7) & ~7; p + 8 <= e; p += 8) {
        if (M32[(p >> 2) + 1] !== 0 || (S8[p] as number) === 0) continue;
        const v = M32[p >> 2] as number;
        if (v < this.base || v >= this.end) continue;
        const b = find(v);
        if (b && !reached.has(b)) {
          reached.add(b);
          work.push(b);
        }
      }
    };
    scan(from, to);
    for (const [a, size] of this.raw) scan(a, a + size);
    while (work.length) {
      const b = work.pop() as Block;
      scan(b.address, b.address + b.size);
    }
    const rows = new Map<number, LeakRow>();
    for (const b of live) {
      if (reached.has(b)) continue;
      let r = rows.get(b.allocatedAt);
      if (!r) {
        r = { line: b.allocatedAt, bytes: 0, count: 0, serials: [] };
        rows.set(b.allocatedAt, r);
      }
      r.bytes += b.size === 0 ? 1 : b.size;
      r.count++;
      r.serials.push(b.serial);
    }
    return [...rows.values()].sort((a, b) => a.line - b.line);
  }
  save(): unknown {
    return {
      end: this.end,
      blocks: this.blocks.map((b) => ({ ...b })),
      raw: [...this.raw],
      queue: this.queue.map((b) => b.serial),
      queued: this.queued,
      recycled: [...this.recycled].map(([k, v]) => [k, v.map((b) => ({ ...b }))] as [number, Block[]]),
      allocated: this.allocated,
      freed: this.freed,
      liveBytes: this.liveBytes,
      nextSerial: this.nextSerial,
    };
  }
  load(saved: unknown): void {
    const s = saved as {
      end: number;
      blocks: Block[];
      raw: [number, number][];
      queue: number[];
      queued: number;
      recycled: [number, Block[]][];
      allocated: number;
      freed: number;
      liveBytes: number;
      nextSerial: number;
    };
    this.end = s.end;
    this.blocks = s.blocks.map((b) => ({ ...b }));
    this.raw = new Map(s.raw);
    this.queued = s.queued;
    this.recycled = new Map(s.recycled.map(([k, v]) => [k, v.map((b) => ({ ...b }))]));
    this.allocated = s.allocated;
    this.freed = s.freed;
    this.liveBytes = s.liveBytes;
    this.nextSerial = s.nextSerial;
    this.byAddress = new Map();
    for (const b of this.blocks) this.byAddress.set(b.address, b);
    const bySerial = new Map(this.blocks.map((b) => [b.serial, b]));
    this.queue = s.queue.map((q) => bySerial.get(q)).filter((b): b is Block => !!b);
  }
}
