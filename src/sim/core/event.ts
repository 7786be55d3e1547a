// The closed list of memory events: what a machine announces while it runs. Integers only; each kind has its lane, its arguments and (in fold.ts and narrate.ts) its effect on a view and its sentence.
// An *owner* is one integer: a serial (> 0) for an object, -frame (< 0) for a frame's variables and temporaries, 0 for globals and other roots.
// A *name* is an index into `machine.names`.

export type Lane = 'none' | 'allocate' | 'references' | 'free' | 'collect' | 'borrow' | 'output' | 'fault';

export const EVENT = {
  /** line, frame: the first instruction of a line-table row in a frame of the program is about to run. */
  stop: 0,
  /** frame, routine name, thread */
  enter: 1,
  /** frame */
  leave: 2,
  /** serial, type name, size in bytes */
  birth: 3,
  /** serial, space name, address: where a newborn lies */
  place: 4,
  /** serial, cause (CAUSE) */
  death: 5,
  /** serial, space name, address: a collector moved it */
  move: 6,
  /** serial, size */
  resize: 7,
  /** serial, which count (0 strong, 1 weak), new value (-1 = immortal) */
  count: 8,
  /** owner, target serial, edge kind (EDGE) */
  link: 9,
  /** owner, target serial, edge kind */
  unlink: 10,
  /** serial, age */
  age: 11,
  /** serial, mark: 0 not seen, 1 to scan, 2 scanned */
  mark: 12,
  /** serial, state (STATE) */
  state: 13,
  /** space name, used bytes, capacity bytes */
  space: 14,
  /** generation or kind of collection, cause name */
  collect: 15,
  /** phase name */
  phase: 16,
  /** generation, objects freed, bytes freed */
  collected: 17,
  /** serial: its finalizer or destructor starts */
  finalize: 18,
  /** queue name, serial */
  enqueue: 19,
  /** queue name, serial */
  dequeue: 20,
  /** weak reference's serial (0 = none of its own), target serial */
  clear: 21,
  /** stream 1 or 2, UTF-16 units */
  output: 22,
  /** exception's serial or 0, type name */
  raise: 23,
  /** exception's serial or 0, frame that handles it */
  catch: 24,
  /** owner, name of the variable or field: a value was stored */
  store: 25,
  /** owner, name: a variable came to life */
  live: 26,
  /** owner, name: a variable's storage ended */
  dead: 27,
  /** owner, name: a value was moved out of a variable or field */
  moved: 28,
  /** loan, owner whose place is borrowed, edge kind (shared or exclusive) */
  borrow: 29,
  /** loan */
  unborrow: 30,
  /** code name, serial or 0, address or 0 */
  fault: 31,
  /** owner, target serial: a write barrier recorded this reference */
  barrier: 32,
  /** thread, state name */
  thread: 33,
  /** line: the value differs from run to run */
  varies: 34,
  /** serial, type name, size: an object that only the runtime held (a constant, a class) becomes part of the picture; no birth */
  show: 35,
  /** serial: an object is from now on held by the runtime alone and leaves the picture; no death */
  hide: 36,
} as const;

export type EventKind = (typeof EVENT)[keyof typeof EVENT];
export type EventName = keyof typeof EVENT;
/** Event names by kind number. */
export const EVENT_NAMES = Object.keys(EVENT) as EventName[];

/** The observer: called for each event, in order, with integers only. */
export type Observe = (kind: EventKind, a: number, b: number, c: number) => void;

/** One event as data. */
export interface MemoryEvent {
  readonly kind: EventKind;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Why an object died. */
export const CAUSE = { count: 0, collector: 1, scope: 2, explicit: 3, exit: 4 } as const;

/** The life of an object as drawn. `unreachable` = found by a collector, not yet freed; `finalizing` = its finalizer is due or runs; `leaked` = nothing will ever free it. */
export const STATE = { live: 0, unreachable: 1, finalizing: 2, finalized: 3, moved: 4, leaked: 5, freed: 6 } as const;
export type ObjectState = keyof typeof STATE;
export const STATE_NAMES = Object.keys(STATE) as ObjectState[];

/** Kinds of reference, as facts of the modelled language; drawn by the vocabulary. `stack` is a temporary on the operand stack. */
export const EDGE = {
  strong: 0,
  owner: 1,
  shared: 2,
  exclusive: 3,
  raw: 4,
  weak: 5,
  soft: 6,
  phantom: 7,
  stack: 8,
} as const;
export type EdgeKind = keyof typeof EDGE;
export const EDGE_NAMES = Object.keys(EDGE) as EdgeKind[];

const LANES: Record<EventName, Lane> = {
  stop: 'none',
  enter: 'none',
  leave: 'none',
  birth: 'allocate',
  place: 'none',
  death: 'free',
  move: 'collect',
  resize: 'allocate',
  count: 'references',
  link: 'references',
  unlink: 'references',
  age: 'collect',
  mark: 'collect',
  state: 'collect',
  space: 'none',
  collect: 'collect',
  phase: 'collect',
  collected: 'collect',
  finalize: 'free',
  enqueue: 'collect',
  dequeue: 'collect',
  clear: 'references',
  output: 'output',
  raise: 'fault',
  catch: 'fault',
  store: 'none',
  live: 'none',
  dead: 'none',
  moved: 'borrow',
  borrow: 'borrow',
  unborrow: 'borrow',
  fault: 'fault',
  barrier: 'collect',
  thread: 'none',
  varies: 'none',
  show: 'none',
  hide: 'none',
};

/** The timeline lane of an event kind. */
export function laneOf(kind: EventKind): Lane {
  const name = EVENT_NAMES[kind];
  return name === undefined ? 'none' : LANES[name];
}
