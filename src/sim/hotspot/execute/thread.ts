// A Java thread: its operand and local slots in three columns (int/reference/long low, long high, float/double), its frames, and why it waits.
import type { Method } from '../code/klass.ts';

const SLOTS = 2048,
  FRAMES = 128;
export type Waiting = 'no' | 'sleep' | 'join' | 'wait' | 'monitor' | 'park' | 'daemon';

export class JThread {
  readonly id: number;
  name: string;
  S = new Int32Array(SLOTS);
  H = new Int32Array(SLOTS);
  D = new Float64Array(SLOTS);
  fm: Method[] = [];
  fpc = new Int32Array(FRAMES);
  fbase = new Int32Array(FRAMES);
  fsp = new Int32Array(FRAMES);
  fkind = new Uint8Array(FRAMES);
  fnum = new Int32Array(FRAMES);
  fbytes = new Int32Array(FRAMES);
  /** Index of the innermost frame; -1 = none. */
  top = -1;
  object = 0;
  alive = true;
  daemon = false;
  waiting: Waiting = 'no';
  wakeAt = Infinity;
  on = 0;
  held = 0;
  interrupted = false;
  notified = false;
  permit = false;
  /** Identity hash state (Marsaglia xorshift, thread.cpp). */
  hx = 1422014746;
  hy = 842502087;
  hz = 0x8767;
  hw = 273326509;
  overflowing = false;
  daemonSystem = false;
  sawLow = false;
  constructor(id: number, name: string) {
    this.id = id;
    this.name = name;
  }
  ensure(sp: number): void {
    if (sp + 8 <= this.S.length) return;
    let n = this.S.length;
    while (n < sp + 8) n *= 2;
    const s = new Int32Array(n);
    s.set(this.S);
    this.S = s;
    const h = new Int32Array(n);
    h.set(this.H);
    this.H = h;
    const d = new Float64Array(n);
    d.set(this.D);
    this.D = d;
  }
  ensureFrame(): void {
    if (this.top + 2 <= this.fpc.length) return;
    const n = this.fpc.length * 2;
    const g = (a: Int32Array): Int32Array<ArrayBuffer> => {
      const b = new Int32Array(n);
      b.set(a);
      return b;
    };
    this.fpc = g(this.fpc);
    this.fbase = g(this.fbase);
    this.fsp = g(this.fsp);
    this.fnum = g(this.fnum);
    this.fbytes = g(this.fbytes);
    const k = new Uint8Array(n);
    k.set(this.fkind);
    this.fkind = k;
  }
  nextHash(): number {
    let t = this.hx;
    t ^= t << 11;
    this.hx = this.hy;
    this.hy = this.hz;
    this.hz = this.hw;
    let v = this.hw;
    v = v ^ (v >>> 19) ^ (t ^ (t >>> 8));
    this.hw = v;
    const h = v & 0x7fffffff;
    return h === 0 ? 0xbad : h;
  }
  save(): object {
    const used = this.top < 0 ? 0 : this.fsp[this.top]! + 64;
    return {
      S: this.S.slice(0, used),
      H: this.H.slice(0, used),
      D: this.D.slice(0, used),
      fm: this.fm.slice(0, this.top + 1),
      fpc: this.fpc.slice(0, this.top + 1),
      fbase: this.fbase.slice(0, this.top + 1),
      fsp: this.fsp.slice(0, this.top + 1),
      fkind: this.fkind.slice(0, this.top + 1),
      fnum: this.fnum.slice(0, this.top + 1),
      fbytes: this.fbytes.slice(0, this.top + 1),
      rest: {
        name: this.name,
        top: this.top,
        object: this.object,
        alive: this.alive,
        daemon: this.daemon,
        waiting: this.waiting,
        wakeAt: this.wakeAt,
        on: this.on,
        held: this.held,
        interrupted: this.interrupted,
        notified: this.notified,
        permit: this.permit,
        hx: this.hx,
        hy: this.hy,
        hz: this.hz,
        hw: this.hw,
        overflowing: this.overflowing,
        daemonSystem: this.daemonSystem,
        sawLow: this.sawLow,
      },
    };
  }
  load(o: object): void {
    const s = o as {
      S: Int32Array;
      H: Int32Array;
      D: Float64Array;
      fm: Method[];
      fpc: Int32Array;
      fbase: Int32Array;
      fsp: Int32Array;
      fkind: Uint8Array;
      fnum: Int32Array;
      fbytes: Int32Array;
      rest: object;
    };
    this.ensure(s.S.length);
    this.S.set(s.S);
    this.H.set(s.H);
    this.D.set(s.D);
    this.fm = s.fm.slice();
    while (this.fpc.length < s.fpc.length + 2) {
      this.top = this.fpc.length;
      this.ensureFrame();
    }
    this.fpc.set(s.fpc);
    this.fbase.set(s.fbase);
    this.fsp.set(s.fsp);
    this.fkind.set(s.fkind);
    this.fnum.set(s.fnum);
    this.fbytes.set(s.fbytes);
    Object.assign(this, s.rest);
  }
}
/** Kinds of frames: how the caller goes on when it returns. */
export const FRAME = { call: 0, clinit: 1, entry: 2 } as const;
