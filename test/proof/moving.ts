// Proof machine (a): a typed machine whose two-space collector moves every survivor. It exists to show that the contract is not one language in disguise.
import { CAUSE, EDGE, EVENT, type Observe } from '../../src/sim/core/event.ts';
import { overLimit, type Limits } from '../../src/sim/core/budget.ts';
import type { Diagnostic } from '../../src/sim/core/diagnostic.ts';
import type { Checkpoint, Machine, Program, Status, Step, World } from '../../src/sim/core/machine.ts';
import {
  heapColumns,
  type ByteView,
  type Cell,
  type Detail,
  type Inspection,
  type ObjectView,
  type View,
} from '../../src/sim/core/view.ts';
import { ObjectTable, type SavedObjects } from '../../src/sim/memory/objects.ts';

/** One instruction: operation, operand. A row starts where `line` changes. */
type Op = readonly [
  op: 'new' | 'load' | 'store' | 'get' | 'put' | 'pop' | 'null' | 'call' | 'ret' | 'times' | 'again' | 'end',
  operand: number | string,
  line: number,
];
interface Routine {
  readonly name: string;
  readonly locals: readonly string[];
  readonly code: readonly Op[];
}
interface Frame {
  readonly id: number;
  readonly routine: number;
  pc: number;
  locals: number[];
  stack: number[];
  left: number;
}
interface Saved extends Checkpoint {
  readonly frames: readonly Frame[];
  readonly table: SavedObjects;
  readonly fields: readonly (readonly [number, readonly number[]])[];
  readonly rest: readonly number[];
  readonly status: Status;
}

const FIELDS = ['left', 'right'];
const SIZE = 16 + 8 * FIELDS.length;
const SPACE = 4 * 1024;

class Moving implements Machine {
  now: Step = 0;
  status: Status = { kind: 'running' };
  readonly diagnostics: readonly Diagnostic[] = [];
  readonly stdout = '';
  readonly stderr = '';
  readonly names: string[] = ['', 'from', 'to', 'full'];
  readonly #routines: readonly Routine[];
  readonly #limits: Limits;
  #frames: Frame[] = [];
  #table = new ObjectTable();
  #fields = new Map<number, number[]>();
  #nextFrame = 1;
  #top = 0;
  #half = 1;
  #allocated = 0;
  #freed = 0;
  #collections = 0;
  #observe: Observe | undefined;

  constructor(routines: readonly Routine[], world: World) {
    this.#routines = routines;
    this.#limits = world.limits;
    for (const r of routines) this.#name(r.name);
    for (const r of routines) for (const op of r.code) if (op[0] === 'new') this.#name(String(op[1]));
    this.#enter(0);
  }

  get counts(): Machine['counts'] {
    return {
      allocated: this.#allocated,
      freed: this.#freed,
      liveObjects: this.#table.live,
      liveBytes: this.#table.live * SIZE,
      collections: this.#collections,
    };
  }
  #name(text: string): number {
    const i = this.names.indexOf(text);
    return i >= 0 ? i : this.names.push(text) - 1;
  }
  #enter(routine: number): void {
    const r = this.#routines[routine]!;
    const frame: Frame = { id: this.#nextFrame++, routine, pc: 0, locals: r.locals.map(() => 0), stack: [], left: 0 };
    this.#frames.push(frame);
    this.#observe?.(EVENT.enter, frame.id, this.#name(r.name), 0);
  }
  #serial(slot: number): number {
    return this.#table.serial[slot]!;
  }
  #link(owner: number, slot: number, kind: number = EDGE.strong): void {
    if (slot) this.#observe?.(EVENT.link, owner, this.#serial(slot), kind);
  }
  #unlink(owner: number, slot: number, kind: number = EDGE.strong): void {
    if (slot) this.#observe?.(EVENT.unlink, owner, this.#serial(slot), kind);
  }
  #push(f: Frame, slot: number): void {
    f.stack.push(slot);
    this.#link(-f.id, slot, EDGE.stack);
  }
  #pop(f: Frame): number {
    const slot = f.stack.pop() ?? 0;
    this.#unlink(-f.id, slot, EDGE.stack);
    return slot;
  }

  line(): number {
    const f = this.#frames.at(-1);
    return f ? this.#routines[f.routine]!.code[f.pc]![2] : 0;
  }

  run(until: Step, observe?: Observe): void {
    this.#observe = observe;
    while (this.status.kind === 'running' && this.now < until) {
      if (this.now >= this.#limits.steps) {
        this.status = { kind: 'stopped', limit: 'steps', at: overLimit('steps', null) };
        break;
      }
      const f = this.#frames.at(-1)!;
      const code = this.#routines[f.routine]!.code;
      const [op, operand, line] = code[f.pc]!;
      if (f.pc === 0 || code[f.pc - 1]![2] !== line) observe?.(EVENT.stop, line, f.id, 0);
      f.pc++;
      this.#step(f, op, operand);
      this.now++;
    }
    this.#observe = undefined;
  }

  #step(f: Frame, op: Op[0], operand: number | string): void {
    const n = Number(operand);
    switch (op) {
      case 'new':
        this.#push(f, this.#new(this.#name(String(operand))));
        break;
      case 'null':
        f.stack.push(0);
        break;
      case 'load':
        this.#push(f, f.locals[n]!);
        break;
      case 'store': {
        const value = this.#pop(f);
        this.#unlink(-f.id, f.locals[n]!);
        f.locals[n] = value;
        this.#link(-f.id, value);
        break;
      }
      case 'get':
        this.#push(f, this.#fields.get(this.#pop(f))![n]!);
        break;
      case 'put': {
        const value = this.#pop(f);
        const object = this.#pop(f);
        const fields = this.#fields.get(object)!;
        this.#unlink(this.#serial(object), fields[n]!);
        fields[n] = value;
        this.#link(this.#serial(object), value);
        break;
      }
      case 'pop':
        this.#pop(f);
        break;
      case 'call':
        this.#enter(n);
        break;
      case 'times':
        f.left = n;
        break;
      case 'again':
        if (--f.left > 0) f.pc = n;
        break;
      case 'ret':
      case 'end': {
        for (const slot of f.stack) this.#unlink(-f.id, slot, EDGE.stack);
        for (const slot of f.locals) this.#unlink(-f.id, slot);
        this.#frames.pop();
        this.#observe?.(EVENT.leave, f.id, 0, 0);
        if (this.#frames.length === 0) this.status = { kind: 'finished', exit: 0 };
        break;
      }
    }
  }

  #new(type: number): number {
    if (this.#top + SIZE > SPACE) this.#collect();
    if (this.#top + SIZE > SPACE) throw new Error('the proof programs fit');
    const slot = this.#table.take(this.now);
    this.#table.type[slot] = type;
    this.#table.size[slot] = SIZE;
    this.#fields.set(
      slot,
      FIELDS.map(() => 0),
    );
    this.#allocated++;
    const serial = this.#serial(slot);
    this.#observe?.(EVENT.birth, serial, type, SIZE);
    this.#lay(slot, EVENT.place);
    return slot;
  }
  #lay(slot: number, kind: typeof EVENT.place | typeof EVENT.move): void {
    const address = this.#half * 0x10000 + this.#top;
    this.#top += SIZE;
    this.#table.space[slot] = this.#half;
    this.#table.address[slot] = address;
    this.#observe?.(kind, this.#serial(slot), this.#half, address);
    this.#observe?.(EVENT.space, this.#half, this.#top, SPACE);
  }

  /** Cheney's order: roots, then each copied object's fields. */
  #collect(): void {
    this.#observe?.(EVENT.collect, this.#name('full'), 0, 0);
    this.#observe?.(EVENT.space, this.#half, 0, SPACE);
    this.#half = 3 - this.#half;
    this.#top = 0;
    const copied: number[] = [];
    const copy = (slot: number): void => {
      if (slot === 0 || copied.includes(slot)) return;
      copied.push(slot);
      this.#table.age[slot] = Math.min(255, this.#table.age[slot]! + 1);
      this.#observe?.(EVENT.age, this.#serial(slot), this.#table.age[slot]!, 0);
      this.#lay(slot, EVENT.move);
    };
    for (const f of this.#frames) for (const slot of [...f.locals, ...f.stack]) copy(slot);
    for (let i = 0; i < copied.length; i++) for (const slot of this.#fields.get(copied[i]!)!) copy(slot);
    let freed = 0;
    for (let slot = 1; slot < this.#table.used; slot++) {
      if (!this.#table.isLive(slot) || copied.includes(slot)) continue;
      for (const field of this.#fields.get(slot)!) this.#unlink(this.#serial(slot), field);
      this.#observe?.(EVENT.death, this.#serial(slot), CAUSE.collector, 0);
      freed++;
    }
    for (let slot = 1; slot < this.#table.used; slot++)
      if (this.#table.isLive(slot) && !copied.includes(slot)) {
        this.#fields.delete(slot);
        this.#table.give(slot, this.now, this.names[this.#table.type[slot]!]!, this.names[this.#table.space[slot]!]!);
      }
    this.#freed += freed;
    this.#collections++;
    this.#observe?.(EVENT.collected, this.#name('full'), freed, freed * SIZE);
  }

  view(detail: Detail = {}): View {
    const slots = Array.from({ length: this.#table.used }, (_, i) => i)
      .filter((i) => this.#table.isLive(i))
      .sort((a, b) => this.#serial(a) - this.#serial(b));
    const heap = heapColumns(slots.length);
    slots.forEach((slot, i) => {
      for (const k of ['serial', 'type', 'size', 'space', 'address', 'age', 'mark', 'state'] as const)
        heap[k][i] = this.#table[k][slot]!;
    });
    const to = (slot: number): Pick<Cell, 'edge'> =>
      slot ? { edge: { kind: 'strong', to: { root: { object: this.#serial(slot) }, path: [] }, state: 'ok' } } : {};
    const edges: [number, number, number][] = [];
    for (const f of this.#frames) {
      for (const s of f.locals) if (s) edges.push([-f.id, this.#serial(s), EDGE.strong]);
      for (const s of f.stack) if (s) edges.push([-f.id, this.#serial(s), EDGE.stack]);
    }
    for (const o of slots)
      for (const s of this.#fields.get(o)!) if (s) edges.push([this.#serial(o), this.#serial(s), EDGE.strong]);
    return {
      at: this.now,
      line: this.status.kind === 'running' ? this.line() : 0,
      status: this.status.kind,
      threads: [
        {
          name: 'main',
          state: 'running',
          frames: this.#frames.map((f) => ({
            frame: f.id,
            routine: this.#routines[f.routine]!.name,
            line: this.#routines[f.routine]!.code[f.pc]?.[2] ?? 0,
            library: false,
            cells: this.#routines[f.routine]!.locals.map((name, i): Cell => ({
              place: { root: { frame: f.id }, path: [name] },
              name,
              state: 'live',
              ...to(f.locals[i]!),
            })),
          })),
        },
      ],
      globals: [],
      heap,
      objects: slots.map((slot): ObjectView => ({
        serial: this.#serial(slot),
        type: this.names[this.#table.type[slot]!]!,
        size: SIZE,
        space: this.names[this.#table.space[slot]!]!,
        address: this.#table.address[slot]!,
        age: this.#table.age[slot]!,
        mark: 0,
        state: 'live',
        counts: [],
        flags: [],
        born: this.#table.born[slot]!,
        cells: FIELDS.map((name, i): Cell => ({
          place: { root: { object: this.#serial(slot) }, path: [name] },
          name,
          state: 'live',
          ...to(this.#fields.get(slot)![i]!),
        })),
      })),
      tombstones: this.#table.tombstones,
      spaces: ([1, 2] as const)
        .filter((i) => this.#allocated > 0 && (i === this.#half || this.#collections > 0))
        .map((i) => ({ name: this.names[i]!, used: i === this.#half ? this.#top : 0, capacity: SPACE })),
      queues: [],
      stdout: '',
      stderr: '',
      notes: [],
      ...(detail.edges
        ? {
            edges: {
              length: edges.length,
              owner: Int32Array.from(edges, (e) => e[0]),
              target: Int32Array.from(edges, (e) => e[1]),
              kind: Uint8Array.from(edges, (e) => e[2]),
            },
          }
        : {}),
    };
  }
  inspect(serial: number): Inspection | undefined {
    const object = this.view().objects.find((o) => o.serial === serial);
    return object && { object, holders: [], path: [] };
  }
  bytes(): ByteView | undefined {
    return undefined; // typed objects: nothing to show byte by byte
  }
  save(): Saved {
    const table = this.#table.save();
    return {
      step: this.now,
      bytes: table.bytes,
      table,
      status: this.status,
      frames: this.#frames.map((f) => ({ ...f, locals: [...f.locals], stack: [...f.stack] })),
      fields: [...this.#fields].map(([k, v]) => [k, [...v]] as const),
      rest: [this.#nextFrame, this.#top, this.#half, this.#allocated, this.#freed, this.#collections],
    };
  }
  load(checkpoint: Checkpoint): void {
    const c = checkpoint as Saved;
    this.now = c.step;
    this.status = c.status;
    this.#table.load(c.table);
    this.#frames = c.frames.map((f) => ({ ...f, locals: [...f.locals], stack: [...f.stack] }));
    this.#fields = new Map(c.fields.map(([k, v]) => [k, [...v]]));
    [this.#nextFrame, this.#top, this.#half, this.#allocated, this.#freed, this.#collections] = c.rest as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
  }
}

const program = (routines: readonly Routine[]): Program => ({ start: (world) => new Moving(routines, world) });

/** A list that is kept, garbage between its nodes, a cycle that dies, and a call that leaves temporaries behind. */
export const movingPrograms: readonly (readonly [string, Program])[] = [
  [
    'kept list and garbage',
    program([
      {
        name: 'main',
        locals: ['list', 'node'],
        code: [
          ['times', 60, 1],
          ['new', 'Node', 2],
          ['store', 1, 2],
          ['new', 'Junk', 3],
          ['pop', 0, 3],
          ['load', 1, 4],
          ['load', 0, 4],
          ['put', 0, 4],
          ['load', 1, 5],
          ['store', 0, 5],
          ['call', 1, 6],
          ['again', 1, 7],
          ['end', 0, 8],
        ],
      },
      {
        name: 'churn',
        locals: ['a', 'b'],
        code: [
          ['new', 'Ring', 10],
          ['store', 0, 10],
          ['new', 'Ring', 11],
          ['store', 1, 11],
          ['load', 0, 12],
          ['load', 1, 12],
          ['put', 0, 12],
          ['load', 1, 13],
          ['load', 0, 13],
          ['put', 1, 13],
          ['load', 0, 14],
          ['get', 0, 14],
          ['ret', 0, 14],
        ],
      },
    ]),
  ],
  [
    'one cycle',
    program([
      {
        name: 'main',
        locals: ['a'],
        code: [
          ['new', 'Node', 1],
          ['store', 0, 1],
          ['load', 0, 2],
          ['load', 0, 2],
          ['put', 1, 2],
          ['null', 0, 3],
          ['store', 0, 3],
          ['times', 200, 4],
          ['new', 'Junk', 5],
          ['pop', 0, 5],
          ['again', 8, 6],
          ['end', 0, 7],
        ],
      },
    ]),
  ],
];
