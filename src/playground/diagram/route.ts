// Edges as orthogonal paths that cross no box. Columns of boxes are separated by channels; an edge runs up and down in
// channels and crosses a column only between two of its boxes. Shortest path with a price for bends and for lying on another edge.
import type { Box, Layout } from './layout.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A wish: from a point at the right side of a box to a box, or to one of its rows. */
export interface Wire {
  readonly key: string;
  readonly from: Box;
  readonly start: Point;
  readonly to: Box;
  /** y of the row that is pointed at; without it, the box as a whole. */
  readonly row?: number;
}

export interface Path {
  readonly key: string;
  readonly points: readonly Point[];
}

const PITCH = 7;
const BEND = 14;
const CLEAR = 5;

interface Goal {
  /** Track and line at which the last straight piece begins. */
  readonly track: number;
  readonly y: number;
  readonly cost: number;
  readonly tail: readonly Point[];
  readonly port: string;
}

interface Used {
  readonly low: number;
  readonly high: number;
  readonly to: string;
}

/** Routes all wires of a layout, in order. */
export function route(plan: Layout, wires: readonly Wire[]): Path[] {
  return new Router(plan).all(wires);
}

class Router {
  /** x of the vertical tracks, ascending, with the channel (index of the column at its left) of each. */
  readonly #tracks: { readonly x: number; readonly channel: number }[] = [];
  readonly #lines: readonly number[];
  readonly #vertical = new Map<number, Used[]>();
  readonly #horizontal = new Map<number, Used[]>();
  readonly #ports = new Map<string, string>();
  readonly #columns: readonly (readonly Box[])[];

  constructor(plan: Layout) {
    this.#columns = plan.columns.map((_, i) => plan.boxes.filter((b) => b.column === i && b.kind !== 'ghost'));
    plan.columns.forEach((column, channel) => {
      const left = column.x + column.w;
      const right = plan.columns[channel + 1]?.x ?? plan.width;
      const count = Math.max(1, Math.floor((right - left - 22) / PITCH) + 1);
      for (let i = 0; i < count; i++)
        this.#tracks.push({ x: left + 11 + i * ((right - left - 22) / Math.max(1, count - 1)), channel });
    });
    const ys = new Set<number>([plan.top - 14, plan.top - 21, plan.height - 12, plan.height - 19]);
    for (const box of plan.boxes)
      if (box.column > 0)
        for (const y of [box.y - 8, box.y - 13, box.y + box.h + 8, box.y + box.h + 13]) ys.add(Math.round(y));
    this.#lines = [...ys];
  }

  all(wires: readonly Wire[]): Path[] {
    return wires.map((wire) => ({ key: wire.key, points: this.#route(wire) }));
  }

  /** Whether a horizontal line may cross a column at `y`. */
  #clear(column: number, y: number): boolean {
    return (this.#columns[column] ?? []).every((b) => y < b.y - CLEAR || y > b.y + b.h + CLEAR);
  }

  #goals(wire: Wire): Goal[] {
    const { to } = wire;
    const goals: Goal[] = [];
    const add = (channel: number, y: number, tail: Point[], cost: number, port: string): void => {
      const id = `${to.key}:${port}`;
      const taken = this.#ports.has(id) ? 18 : 0;
      this.#tracks.forEach((t, track) => {
        if (t.channel === channel)
          goals.push({ track, y, cost: cost + taken + Math.abs(t.x - tail[0]!.x), tail, port: id });
      });
    };
    const right = to.x + to.w;
    if (wire.row !== undefined) {
      for (const [i, dy] of [-5, 5].entries()) {
        const y = wire.row + dy;
        if (to.column > 0) add(to.column - 1, y, [{ x: to.x, y }], 0, `l${y}`);
        add(to.column, y, [{ x: right, y }], 8 + i, `r${y}`);
      }
      return goals;
    }
    // Straight in, where the row is level with the box.
    const level = wire.start.y;
    if (to.column === wire.from.column + 1 && level > to.y + 13 && level < to.y + to.h - 4)
      add(to.column - 1, level, [{ x: to.x, y: level }], -4, `l${level}`);
    const lefts = Math.max(1, Math.min(4, Math.floor((to.h - 18) / 6)));
    for (let i = 0; i < lefts; i++) {
      const y = to.y + 16 + i * 6;
      if (to.column > 0) add(to.column - 1, y, [{ x: to.x, y }], i * 2, `l${i}`);
    }
    for (const [i, dy] of [7, 15].entries())
      add(to.column, to.y + dy, [{ x: right, y: to.y + dy }], 10 + i * 2, `r${i}`);
    for (const [i, dx] of [0, 16, -16].entries()) {
      const x = to.x + to.w / 2 + dx;
      for (const [port, edge, line] of [
        ['t', to.y, to.y - 13],
        ['b', to.y + to.h, to.y + to.h + 13],
      ] as const) {
        if (to.column === 0 || !this.#clear(to.column, Math.round(line))) continue;
        const y = Math.round(line);
        for (const channel of [to.column - 1, to.column])
          add(
            channel,
            y,
            [
              { x, y },
              { x, y: edge },
            ],
            12 + BEND + i * 2,
            `${port}${i}`,
          );
      }
    }
    return goals;
  }

  #route(wire: Wire): Point[] {
    const goals = this.#goals(wire);
    const ys = [...new Set([...this.#lines, wire.start.y, ...goals.map((g) => g.y)])].sort((a, b) => a - b);
    const rowOf = new Map(ys.map((y, i) => [y, i]));
    const tracks = this.#tracks;
    const nodes = tracks.length * ys.length * 2;
    const cost = new Float64Array(nodes).fill(Infinity);
    const parent = new Int32Array(nodes).fill(-1);
    const heap = new Heap();
    const id = (track: number, row: number, direction: number): number => (track * ys.length + row) * 2 + direction;
    const goalAt = new Map<number, Goal[]>();
    for (const g of goals) {
      const at = g.track * ys.length + rowOf.get(g.y)!;
      goalAt.set(at, [...(goalAt.get(at) ?? []), g]);
    }
    const startRow = rowOf.get(wire.start.y)!;
    tracks.forEach((t, i) => {
      if (t.channel !== wire.from.column) return;
      const n = id(i, startRow, 0);
      cost[n] = t.x - wire.start.x + this.#price(this.#horizontal, wire.start.y, wire.start.x, t.x, wire.to.key);
      heap.push(n, cost[n]!);
    });
    let best: { node: number; goal: Goal; cost: number } | undefined;
    for (let n = heap.pop(); n !== undefined; n = heap.pop()) {
      const c = cost[n]!;
      if (best && c >= best.cost) break;
      const direction = n & 1;
      const cell = n >> 1;
      const track = Math.floor(cell / ys.length);
      const row = cell % ys.length;
      const x = tracks[track]!.x;
      const y = ys[row]!;
      for (const g of goalAt.get(cell) ?? []) {
        const total =
          c +
          g.cost +
          (direction === 1 ? BEND : 0) +
          this.#price(this.#horizontal, y, Math.min(x, g.tail[0]!.x), Math.max(x, g.tail[0]!.x), wire.to.key);
        if (!best || total < best.cost) best = { node: n, goal: g, cost: total };
      }
      const relax = (next: number, step: number, turn: boolean): void => {
        const total = c + step + (turn ? BEND : 0);
        if (total < cost[next]!) {
          cost[next] = total;
          parent[next] = n;
          heap.push(next, total);
        }
      };
      for (const d of [-1, 1]) {
        const up = row + d;
        if (up >= 0 && up < ys.length)
          relax(
            id(track, up, 1),
            Math.abs(ys[up]! - y) +
              this.#price(this.#vertical, x, Math.min(y, ys[up]!), Math.max(y, ys[up]!), wire.to.key),
            direction === 0,
          );
        const side = track + d;
        const other = tracks[side];
        if (!other) continue;
        const crossing =
          other.channel === tracks[track]!.channel ? -1 : Math.max(other.channel, tracks[track]!.channel);
        if (crossing >= 0 && !this.#clear(crossing, y)) continue;
        relax(
          id(side, row, 0),
          Math.abs(other.x - x) +
            this.#price(this.#horizontal, y, Math.min(x, other.x), Math.max(x, other.x), wire.to.key),
          direction === 1,
        );
      }
    }
    if (!best) throw new Error(`no way for edge ${wire.key}`);
    const points: Point[] = [];
    for (let n = best.node; n >= 0; n = parent[n]!)
      points.push({ x: tracks[Math.floor((n >> 1) / ys.length)]!.x, y: ys[(n >> 1) % ys.length]! });
    const path = straight([wire.start, ...points.reverse(), ...best.goal.tail]);
    this.#ports.set(best.goal.port, wire.key);
    this.#use(path, wire.to.key);
    return path;
  }

  /** Price of lying on edges that lead elsewhere. */
  #price(used: Map<number, Used[]>, at: number, low: number, high: number, to: string): number {
    let price = 0;
    for (const u of used.get(Math.round(at)) ?? [])
      if (u.to !== to && u.low < high - 1 && low < u.high - 1) price += 40;
    return price;
  }

  #use(path: readonly Point[], to: string): void {
    for (let i = 1; i < path.length; i++) {
      const a = path[i - 1]!;
      const b = path[i]!;
      const upright = a.x === b.x;
      const used = upright ? this.#vertical : this.#horizontal;
      const at = Math.round(upright ? a.x : a.y);
      const ends = upright ? [a.y, b.y] : [a.x, b.x];
      used.set(at, [...(used.get(at) ?? []), { low: Math.min(...ends), high: Math.max(...ends), to }]);
    }
  }
}

/** The same polyline without points in the middle of a straight piece. */
function straight(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (const p of points) {
    const a = out.at(-2);
    const b = out.at(-1);
    if (b && b.x === p.x && b.y === p.y) continue;
    if (a && b && ((a.x === b.x && b.x === p.x) || (a.y === b.y && b.y === p.y))) out.pop();
    out.push(p);
  }
  return out;
}

/** A binary heap of node numbers by cost. */
class Heap {
  readonly #nodes: number[] = [];
  readonly #costs: number[] = [];

  push(node: number, cost: number): void {
    let i = this.#nodes.length;
    this.#nodes.push(node);
    this.#costs.push(cost);
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (this.#costs[up]! <= cost) break;
      this.#nodes[i] = this.#nodes[up]!;
      this.#costs[i] = this.#costs[up]!;
      i = up;
    }
    this.#nodes[i] = node;
    this.#costs[i] = cost;
  }

  pop(): number | undefined {
    const top = this.#nodes[0];
    const node = this.#nodes.pop();
    const cost = this.#costs.pop();
    if (top === undefined || node === undefined || cost === undefined) return top;
    const n = this.#nodes.length;
    if (n === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= n) break;
      if (child + 1 < n && this.#costs[child + 1]! < this.#costs[child]!) child++;
      if (this.#costs[child]! >= cost) break;
      this.#nodes[i] = this.#nodes[child]!;
      this.#costs[i] = this.#costs[child]!;
      i = child;
    }
    this.#nodes[i] = node;
    this.#costs[i] = cost;
    return top;
  }
}
