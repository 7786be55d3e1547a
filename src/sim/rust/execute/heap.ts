// The allocator: size classes over a bump pointer, last freed first reused, every block with a serial number. Addresses are ours; sizes and alignments are the program's.
import { Halt } from './vm.ts';
import type { Vm } from './vm.ts';
import { HEAP_BASE } from './memory.ts';
import { siteOf } from './site.ts';

export interface AllocBlock {
  addr: number;
  size: number;
  align: number;
  serial: number;
  born: number;
  /** Name of what it was allocated for. */
  type: string;
  /** Begins with a strong and a weak count. */
  counted: boolean;
  died?: number;
}
export class Heap {
  private vm!: Vm;
  private top = HEAP_BASE;
  /** Address ranges that are stacks. */
  readonly stacks: [number, number][] = [];
  readonly live = new Map<number, AllocBlock>();
  private free = new Map<number, number[]>();
  private nextSerial = 1;
  allocated = 0;
  freed = 0;
  liveBytes = 0;
  dead: AllocBlock[] = [];
  watcher: {
    birth(b: AllocBlock): void;
    death(b: AllocBlock): void;
    resize(b: AllocBlock, moved: boolean): void;
  } | null = null;
  attach(vm: Vm): void {
    this.vm = vm;
  }
  /** Address space that is no heap block: stacks and constants. */
  reserve(size: number, align = 16): number {
    const a = Math.ceil(this.top / align) * align;
    this.top = a + size;
    this.vm.grow(this.top);
    return a;
  }
  /** The first address past everything in use. */
  end(): number {
    return this.top;
  }
  private classOf(size: number): number {
    return size <= 1024 ? Math.ceil(Math.max(size, 1) / 16) * 16 : Math.ceil(size / 256) * 256;
  }
  alloc(size: number, align: number): number {
    if (size < 0 || this.liveBytes + size > this.vm.maxBytes) throw new Halt({ k: 'limit', limit: 'bytes' });
    const c = this.classOf(size);
    const f = align <= 16 ? this.free.get(c) : undefined;
    let addr: number;
    if (f?.length) addr = f.pop()!;
    else addr = this.reserve(c, Math.max(16, align));
    const b: AllocBlock = { addr, size, align, serial: this.nextSerial++, born: this.vm.exact, ...siteOf(this.vm) };
    if (b.counted) this.vm.U8.fill(0, addr, addr + 16);
    this.live.set(addr, b);
    this.allocated++;
    this.liveBytes += size;
    this.watcher?.birth(b);
    return addr;
  }
  dealloc(addr: number): boolean {
    const b = this.live.get(addr);
    if (!b) return false;
    this.live.delete(addr);
    this.freed++;
    this.liveBytes -= b.size;
    b.died = this.vm.exact;
    this.watcher?.death(b);
    this.dead.push(b);
    if (this.dead.length > 64) this.dead.shift();
    const c = this.classOf(b.size);
    let f = this.free.get(c);
    if (!f) this.free.set(c, (f = []));
    f.push(addr);
    return true;
  }
  realloc(addr: number, size: number, align: number): number {
    const b = this.live.get(addr);
    if (!b) return this.alloc(size, align);
    const old = b.size;
    if (this.classOf(old) === this.classOf(size)) {
      b.size = size;
      this.liveBytes += size - old;
      this.watcher?.resize(b, false);
      return addr;
    }
    if (this.liveBytes + size - old > this.vm.maxBytes) throw new Halt({ k: 'limit', limit: 'bytes' });
    const c = this.classOf(size);
    const f = this.free.get(c);
    const to = f?.length ? f.pop()! : this.reserve(c, Math.max(16, align));
    this.vm.U8.copyWithin(to, addr, addr + Math.min(old, size));
    this.live.delete(addr);
    const oc = this.classOf(old);
    let of = this.free.get(oc);
    if (!of) this.free.set(oc, (of = []));
    of.push(addr);
    b.addr = to;
    b.size = size;
    this.live.set(to, b);
    this.liveBytes += size - old;
    this.watcher?.resize(b, true);
    return to;
  }
  /** The block whose counts an address lies in. */
  countedAt(addr: number): AllocBlock | null {
    const b = this.live.get(addr) ?? this.live.get(addr - 8);
    return b?.counted ? b : null;
  }
  /** The live block an address lies in. */
  blockAt(addr: number): AllocBlock | null {
    const b = this.live.get(addr);
    if (b) return b;
    for (const x of this.live.values()) if (addr >= x.addr && addr < x.addr + Math.max(1, x.size)) return x;
    return null;
  }
  save(): unknown {
    return {
      top: this.top,
      stacks: this.stacks.map((x) => [...x]),
      live: [...this.live.values()].map((b) => ({ ...b })),
      free: [...this.free].map(([k, v]) => [k, v.slice()]),
      nextSerial: this.nextSerial,
      allocated: this.allocated,
      freed: this.freed,
      liveBytes: this.liveBytes,
      dead: this.dead.map((b) => ({ ...b })),
    };
  }
  load(s: unknown): void {
    const x = s as {
      top: number;
      stacks: [number, number][];
      live: AllocBlock[];
      free: [number, number[]][];
      nextSerial: number;
      allocated: number;
      freed: number;
      liveBytes: number;
      dead: AllocBlock[];
    };
    this.top = x.top;
    this.vm.grow(x.top);
    this.stacks.length = 0;
    for (const [a, b] of x.stacks) this.stacks.push([a, b]);
    this.live.clear();
    for (const b of x.live) this.live.set(b.addr, { ...b });
    this.free = new Map(x.free.map(([k, v]) => [k, v.slice()]));
    this.nextSerial = x.nextSerial;
    this.allocated = x.allocated;
    this.freed = x.freed;
    this.liveBytes = x.liveBytes;
    this.dead = x.dead.map((b) => ({ ...b }));
  }
}
