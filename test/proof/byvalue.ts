// Proof machine (b): by-value aggregates in frames, pointers to slots and interiors, explicit free, moved-from and uninitialised parts, a dangling pointer, two threads; on native/store.ts.
import { CAUSE, EDGE, EVENT, type Observe } from '../../src/sim/core/event.ts';
import { overLimit, type Limits } from '../../src/sim/core/budget.ts';
import { diagnostic, type Diagnostic } from '../../src/sim/core/diagnostic.ts';
import type { Checkpoint, Machine, Program, Status, Step, World } from '../../src/sim/core/machine.ts';
import {
  heapColumns,
  type ByteView,
  type Cell,
  type Detail,
  type Inspection,
  type ObjectView,
  type Place,
  type View,
} from '../../src/sim/core/view.ts';
import type { Block } from '../../src/sim/native/blocks.ts';
import { BYTE, Segment } from '../../src/sim/native/segment.ts';
import { Store, type SavedStore } from '../../src/sim/native/store.ts';

/** Instructions over the variables of a frame. A variable is `struct { int x; void *p; }`, 16 bytes, by value. */
type Op =
  | readonly ['var', number]
  | readonly ['set', number, number]
  | readonly ['copy', number, number]
  | readonly ['move', number, number]
  | readonly ['address', number, number]
  | readonly ['inside', number, number]
  | readonly ['malloc', number]
  | readonly ['free', number]
  | readonly ['poke', number, number]
  | readonly ['call', number]
  | readonly ['spawn', number]
  | readonly ['ret'];
interface Routine {
  readonly name: string;
  readonly variables: readonly string[];
  readonly code: readonly (readonly [line: number, op: Op])[];
}
interface Frame {
  readonly id: number;
  readonly routine: number;
  pc: number;
  readonly base: number;
  readonly blocks: number[];
  readonly moved: boolean[];
}
interface Thread {
  readonly frames: Frame[];
  top: number;
}
interface Saved extends Checkpoint {
  readonly store: SavedStore;
  readonly threads: readonly Thread[];
  readonly rest: readonly number[];
  readonly status: Status;
}

const STRUCT = 16;
const STACKS = 0x7000_0000_0000;
const HEAP = 0x6000_0000_0000;

class ByValue implements Machine {
  now: Step = 0;
  status: Status = { kind: 'running' };
  readonly diagnostics: readonly Diagnostic[] = [];
  readonly stdout = '';
  readonly stderr = '';
  readonly names: string[] = [''];
  readonly #routines: readonly Routine[];
  readonly #limits: Limits;
  readonly #stack = new Segment('stack', STACKS, 1 << 20);
  readonly #heap = new Segment('heap', HEAP, 1 << 20);
  readonly #store = new Store([this.#stack, this.#heap], (t) => this.#name(t));
  #threads: Thread[] = [];
  #nextFrame = 1;
  #turn = 0;
  #brk = 16;
  #allocated = 0;
  #freed = 0;
  #observe: Observe | undefined;

  constructor(routines: readonly Routine[], world: World) {
    this.#routines = routines;
    this.#limits = world.limits;
    for (const text of [
      'stack',
      'heap',
      'struct',
      'malloc',
      'heap-use-after-free',
      ...routines.flatMap((r) => [r.name, ...r.variables]),
    ])
      this.#name(text);
    this.#threads.push({ frames: [], top: 0 });
    this.#enter(0, 0);
  }
  #name(text: string): number {
    const i = this.names.indexOf(text);
    return i >= 0 ? i : this.names.push(text) - 1;
  }
  get counts(): Machine['counts'] {
    const live = this.#store.blocks.live();
    return {
      allocated: this.#allocated,
      freed: this.#freed,
      liveObjects: live.length,
      liveBytes: live.reduce((n, b) => n + b.size, 0),
      collections: 0,
    };
  }
  #enter(thread: number, routine: number): void {
    const t = this.#threads[thread]!;
    const r = this.#routines[routine]!;
    const f: Frame = {
      id: this.#nextFrame++,
      routine,
      pc: 0,
      base: STACKS + thread * 0x10000 + t.top,
      blocks: r.variables.map(() => 0),
      moved: r.variables.map(() => false),
    };
    t.top += STRUCT * r.variables.length;
    t.frames.push(f);
    this.#observe?.(EVENT.enter, f.id, this.#name(r.name), thread);
  }
  line(): number {
    const f = this.#threads[this.#turn]?.frames.at(-1);
    return f ? this.#routines[f.routine]!.code[f.pc]![0] : 0;
  }

  run(until: Step, observe?: Observe): void {
    this.#observe = observe;
    this.#store.observe = observe;
    while (this.status.kind === 'running' && this.now < until) {
      if (this.now >= this.#limits.steps) {
        this.status = { kind: 'stopped', limit: 'steps', at: overLimit('steps', null) };
        break;
      }
      const turn = this.#turn;
      const f = this.#threads[turn]!.frames.at(-1)!;
      const [line, op] = this.#routines[f.routine]!.code[f.pc]!;
      observe?.(EVENT.stop, line, f.id, 0);
      f.pc++;
      this.#step(turn, f, line, op);
      this.now++;
      // One deterministic schedule: threads take turns, instruction by instruction.
      const ready = this.#threads.map((t, i) => (t.frames.length > 0 ? i : -1)).filter((i) => i >= 0);
      if (ready.length === 0 && this.status.kind === 'running') this.status = { kind: 'finished', exit: 0 };
      this.#turn = ready.find((i) => i > turn) ?? ready[0] ?? 0;
    }
    this.#observe = undefined;
    this.#store.observe = undefined;
  }

  #at(f: Frame, variable: number): number {
    return f.base + STRUCT * variable;
  }
  #pointer(f: Frame, variable: number): { readonly value: number; readonly serial: number } {
    return this.#store.loadPointer(this.#at(f, variable) + 8);
  }
  #step(turn: number, f: Frame, line: number, op: Op): void {
    const store = this.#store;
    switch (op[0]) {
      case 'var': {
        const block = store.birth(this.#stack, {
          address: this.#at(f, op[1]),
          size: STRUCT,
          type: 'struct',
          owner: -f.id,
          born: this.now,
          allocatedAt: line,
          by: 'variable',
        });
        f.blocks[op[1]] = block.serial;
        this.#allocated++;
        this.#observe?.(EVENT.live, -f.id, this.#name(this.#routines[f.routine]!.variables[op[1]]!), 0);
        break;
      }
      case 'set':
        store.written(this.#at(f, op[1]), 4);
        this.#stack.data.setInt32(this.#at(f, op[1]) - STACKS, op[2], true);
        break;
      case 'copy':
      case 'move': {
        const [from, to] = [this.#at(f, op[1]), this.#at(f, op[2])];
        for (let i = 0; i < 8; i++) {
          this.#stack.bytes[to - STACKS + i] = this.#stack.bytes[from - STACKS + i]!;
          this.#stack.state[to - STACKS + i] = this.#stack.state[from - STACKS + i]!;
        }
        const p = this.#pointer(f, op[1]);
        store.storePointer(to + 8, p.value, p.serial);
        if (op[0] === 'move') {
          store.storePointer(from + 8, 0, 0);
          f.moved[op[1]] = true;
          this.#observe?.(EVENT.moved, -f.id, this.#name(this.#routines[f.routine]!.variables[op[1]]!), 0);
        }
        break;
      }
      case 'address':
        store.storePointer(this.#at(f, op[1]) + 8, this.#at(f, op[2]), f.blocks[op[2]]!);
        break;
      case 'inside':
        store.storePointer(this.#at(f, op[1]) + 8, this.#at(f, op[2]) + 4, f.blocks[op[2]]!);
        break;
      case 'malloc': {
        const block = store.birth(
          this.#heap,
          {
            address: HEAP + this.#brk + 16,
            size: 24,
            type: 'malloc',
            owner: store.blocks.nextSerial,
            born: this.now,
            allocatedAt: line,
            by: 'malloc',
          },
          16,
        );
        this.#brk += 64;
        this.#allocated++;
        store.storePointer(this.#at(f, op[1]) + 8, block.address, block.serial);
        break;
      }
      case 'free':
        this.#end(store.blocks.get(this.#pointer(f, op[1]).serial)!, line, BYTE.freed, CAUSE.explicit);
        break;
      case 'poke': {
        const p = this.#pointer(f, op[1]);
        const bad = store.check(p.value, 4);
        if (bad) {
          this.#observe?.(EVENT.fault, this.#name('heap-use-after-free'), bad.block?.serial ?? 0, p.value);
          this.status = {
            kind: 'faulted',
            exit: 1,
            fault: diagnostic('memory', 'heap-use-after-free', null, 'write of 4 bytes'),
          };
          break;
        }
        store.written(p.value, 4);
        const segment = store.segment(p.value)!;
        segment.data.setInt32(p.value - segment.base, op[2], true);
        break;
      }
      case 'call':
        this.#enter(turn, op[1]);
        break;
      case 'spawn':
        this.#threads.push({ frames: [], top: 0 });
        this.#enter(this.#threads.length - 1, op[1]);
        break;
      case 'ret': {
        const t = this.#threads[turn]!;
        for (const serial of [...f.blocks].reverse())
          if (serial) this.#end(store.blocks.get(serial)!, line, BYTE.scopeEnded, CAUSE.scope);
        t.frames.pop();
        t.top -= STRUCT * f.blocks.length;
        this.#observe?.(EVENT.leave, f.id, 0, 0);
        break;
      }
    }
  }
  #end(
    block: Block,
    line: number,
    state: typeof BYTE.freed | typeof BYTE.scopeEnded,
    cause: typeof CAUSE.explicit | typeof CAUSE.scope,
  ): void {
    this.#store.death(block, this.now, line, state, cause);
    this.#freed++;
  }

  view(detail: Detail = {}): View {
    const live = this.#store.blocks.live().sort((a, b) => a.serial - b.serial);
    const heap = heapColumns(live.length);
    live.forEach((b, i) => {
      heap.serial[i] = b.serial;
      heap.type[i] = this.#name(b.type);
      heap.size[i] = b.size;
      heap.space[i] = this.#name(b.space);
      heap.address[i] = b.address;
    });
    const pointers = this.#store.pointers();
    const pointerCell = (address: number, place: Place): Cell => {
      if (!this.#store.initialised(address, 8)) return { place, name: 'p', state: 'uninitialised' };
      const { value, serial } = this.#store.loadPointer(address);
      const target = this.#store.blocks.get(serial);
      return {
        place,
        name: 'p',
        state: 'live',
        text: `0x${value.toString(16)}`,
        ...(target
          ? {
              edge: {
                kind: 'raw',
                to: { root: { object: serial }, path: value === target.address ? [] : [value - target.address] },
                state: target.died < 0 ? 'ok' : 'dangling',
              },
            }
          : {}),
      };
    };
    return {
      at: this.now,
      line: this.line(),
      status: this.status.kind,
      threads: this.#threads.map((t, i) => ({
        name: `thread ${i}`,
        state: t.frames.length ? 'ready' : 'ended',
        frames: t.frames.map((f) => ({
          frame: f.id,
          routine: this.#routines[f.routine]!.name,
          line: this.#routines[f.routine]!.code[f.pc]?.[0] ?? 0,
          library: false,
          cells: this.#routines[f.routine]!.variables.flatMap((name, v): Cell[] => {
            if (!f.blocks[v]) return [];
            const place = { root: { frame: f.id }, path: [name] };
            const at = this.#at(f, v);
            const x: Cell = this.#store.initialised(at, 4)
              ? {
                  place: { ...place, path: [name, 'x'] },
                  name: 'x',
                  state: 'live',
                  text: String(this.#stack.data.getInt32(at - STACKS, true)),
                }
              : { place: { ...place, path: [name, 'x'] }, name: 'x', state: 'uninitialised' };
            return [
              {
                place,
                name,
                state: f.moved[v] ? 'moved' : 'live',
                parts: [x, pointerCell(at + 8, { ...place, path: [name, 'p'] })],
              },
            ];
          }),
        })),
      })),
      globals: [],
      heap,
      objects: live.map((b): ObjectView => ({
        serial: b.serial,
        type: b.type,
        size: b.size,
        space: b.space,
        address: b.address,
        age: 0,
        mark: 0,
        state: 'live',
        counts: [],
        flags: [],
        born: b.born,
        cells: [],
      })),
      tombstones: [],
      spaces: [],
      queues: [],
      stdout: '',
      stderr: '',
      notes: [],
      ...(detail.edges
        ? {
            edges: {
              length: pointers.length,
              owner: Int32Array.from(pointers, (p) => p.owner),
              target: Int32Array.from(pointers, (p) => p.target),
              kind: new Uint8Array(pointers.length).fill(EDGE.raw),
            },
          }
        : {}),
    };
  }
  inspect(serial: number): Inspection | undefined {
    const object = this.view().objects.find((o) => o.serial === serial);
    return (
      object && {
        object,
        holders: this.#store
          .pointers()
          .filter((p) => p.target === serial)
          .map((p) => ({
            place: { root: p.owner > 0 ? { object: p.owner } : { frame: -p.owner }, path: [] },
            kind: 'raw',
          })),
        path: [],
      }
    );
  }
  bytes(place: Place): ByteView | undefined {
    const block = 'object' in place.root ? this.#store.blocks.get(place.root.object) : undefined;
    const segment = block && this.#store.segment(block.address);
    if (!block || !segment) return undefined;
    const from = block.address - segment.base;
    return {
      address: block.address,
      bytes: segment.bytes.slice(from, from + block.size),
      state: segment.state.slice(from, from + block.size),
      fields: [],
    };
  }
  save(): Saved {
    const store = this.#store.save();
    return {
      step: this.now,
      bytes: store.bytes,
      store,
      status: this.status,
      threads: copyThreads(this.#threads),
      rest: [this.#nextFrame, this.#turn, this.#brk, this.#allocated, this.#freed],
    };
  }
  load(checkpoint: Checkpoint): void {
    const c = checkpoint as Saved;
    this.now = c.step;
    this.status = c.status;
    this.#store.load(c.store);
    this.#threads = copyThreads(c.threads);
    [this.#nextFrame, this.#turn, this.#brk, this.#allocated, this.#freed] = c.rest as [
      number,
      number,
      number,
      number,
      number,
    ];
  }
}

function copyThreads(threads: readonly Thread[]): Thread[] {
  return threads.map((t) => ({
    top: t.top,
    frames: t.frames.map((f) => ({ ...f, blocks: [...f.blocks], moved: [...f.moved] })),
  }));
}

const program = (routines: readonly Routine[]): Program => ({ start: (world) => new ByValue(routines, world) });

/** Values copied and moved with a part uninitialised, a pointer into a dead frame, a use after free, two threads. */
export const byValuePrograms: readonly (readonly [string, Program])[] = [
  [
    'values, moves and a dead frame',
    program([
      {
        name: 'main',
        variables: ['a', 'b', 'q'],
        code: [
          [1, ['var', 0]],
          [1, ['set', 0, 7]],
          [2, ['var', 1]],
          [3, ['malloc', 0]],
          [4, ['copy', 0, 1]],
          [5, ['poke', 1, 42]],
          [6, ['move', 0, 1]],
          [7, ['var', 2]],
          [7, ['inside', 2, 1]],
          [8, ['call', 1]],
          [9, ['free', 1]],
          [10, ['malloc', 1]],
          [11, ['ret']],
        ],
      },
      {
        name: 'callee',
        variables: ['here'],
        code: [
          [20, ['var', 0]],
          [21, ['address', 0, 0]],
          [22, ['poke', 0, 1]],
          [23, ['ret']],
        ],
      },
    ]),
  ],
  [
    'two threads and a use after free',
    program([
      {
        name: 'main',
        variables: ['a', 'b'],
        code: [
          [1, ['var', 0]],
          [2, ['spawn', 1]],
          [3, ['malloc', 0]],
          [4, ['var', 1]],
          [5, ['copy', 0, 1]],
          [6, ['free', 0]],
          [7, ['poke', 1, 3]],
          [8, ['ret']],
        ],
      },
      {
        name: 'worker',
        variables: ['w'],
        code: [
          [10, ['var', 0]],
          [11, ['malloc', 0]],
          [12, ['poke', 0, 5]],
          [13, ['free', 0]],
          [14, ['ret']],
        ],
      },
    ]),
  ],
];
