// What a diagram draws: a moment of a run as plain data. `heap` holds every object as typed columns; `objects` gives cells for the few that are drawn as boxes.
import type { EdgeKind, ObjectState } from './event.ts';
import type { Step, Status } from './machine.ts';

/** Where a value lives. `frame` is a frame number, `object` a serial, `global` a group (module, class statics, segment). */
export interface Place {
  readonly root: { readonly frame: number } | { readonly object: number } | { readonly global: string };
  /** Names or indices inside the root, outermost first. */
  readonly path: readonly (string | number)[];
}

export interface Edge {
  readonly kind: EdgeKind;
  /** null = points to nothing nameable (freed and reused, or nowhere). */
  readonly to: Place | null;
  readonly state: 'ok' | 'dangling';
}

export type CellState = 'live' | 'moved' | 'partly-moved' | 'uninitialised' | 'dead';

/** A variable, field, element or temporary. */
export interface Cell {
  readonly place: Place;
  readonly name: string;
  readonly type?: string;
  /** The value as text where it is no reference. */
  readonly text?: string;
  readonly state: CellState;
  readonly parts?: readonly Cell[];
  readonly edge?: Edge;
  /** Short remarks: `borrowed`, `hidden`, `drop flag 1`. */
  readonly flags?: readonly string[];
}

export interface FrameView {
  /** Number of the frame, by order of entry, never reused. */
  readonly frame: number;
  readonly routine: string;
  /** Line (from 1) being executed in it, or 0. */
  readonly line: number;
  /** A frame of the library: hidden unless asked for. */
  readonly library: boolean;
  readonly cells: readonly Cell[];
}

export interface ThreadView {
  readonly name: string;
  readonly state: string;
  /** Innermost frame last. */
  readonly frames: readonly FrameView[];
}

/** All live objects, one row each, ascending by serial. Typed arrays, so that they can be handed over without copying. */
export interface HeapColumns {
  readonly length: number;
  readonly serial: Int32Array;
  /** Indices into `machine.names`. */
  readonly type: Int32Array;
  readonly size: Float64Array;
  readonly space: Int32Array;
  readonly address: Float64Array;
  readonly age: Uint8Array;
  readonly mark: Uint8Array;
  /** STATE numbers. */
  readonly state: Uint8Array;
  /** Strong and weak counts; -1 = immortal, -2 = the runtime counts nothing. */
  readonly strong: Int32Array;
  readonly weak: Int32Array;
}

export interface ObjectView {
  readonly serial: number;
  readonly type: string;
  readonly size: number;
  readonly space: string;
  readonly address: number;
  readonly age: number;
  readonly mark: 0 | 1 | 2;
  readonly state: ObjectState;
  readonly counts: readonly { readonly name: string; readonly n: number }[];
  /** `immortal`, `pinned`, `library`, `tracked`, `frozen`, ...; `code` = part of the program's text (class, function), not drawn unless asked for. */
  readonly flags: readonly string[];
  /** Step of birth. */
  readonly born: Step;
  readonly text?: string;
  readonly cells: readonly Cell[];
}

/** A dead object that is still shown. */
export interface Tombstone {
  readonly serial: number;
  readonly type: string;
  readonly size: number;
  readonly space: string;
  readonly address: number;
  readonly born: Step;
  readonly died: Step;
}

/** A generation, arena, segment or region. Sizes in bytes; capacity 0 = unbounded. */
export interface SpaceView {
  readonly name: string;
  readonly used: number;
  readonly capacity: number;
  /** e.g. `3 of 2000 until a collection`. */
  readonly text?: string;
  /** Lane it belongs to, where spaces nest (Eden in young). */
  readonly group?: string;
}

export interface QueueView {
  readonly name: string;
  readonly serials: readonly number[];
}

/** All references as columns (owner as in event.ts, target serial, EDGE number); given when `detail.edges` asks. */
export interface EdgeColumns {
  readonly length: number;
  readonly owner: Int32Array;
  readonly target: Int32Array;
  readonly kind: Uint8Array;
}

export interface View {
  readonly at: Step;
  /** Program line (from 1) about to run, or 0. */
  readonly line: number;
  readonly status: Status['kind'];
  readonly threads: readonly ThreadView[];
  readonly globals: readonly Cell[];
  readonly heap: HeapColumns;
  readonly objects: readonly ObjectView[];
  readonly tombstones: readonly Tombstone[];
  readonly spaces: readonly SpaceView[];
  readonly queues: readonly QueueView[];
  readonly edges?: EdgeColumns;
  readonly stdout: string;
  readonly stderr: string;
  /** The runtime's own log up to here (GC log lines, sanitizer report), and remarks. */
  readonly notes: readonly string[];
}

/** How much to put into a view. */
export interface Detail {
  /** Serials wanted with cells, besides those nearest the frames. */
  readonly serials?: readonly number[];
  /** At most this many objects with cells (default 400). */
  readonly limit?: number;
  /** Also all references as columns (the laws ask for it). */
  readonly edges?: boolean;
  /** Also library frames and the runtime's own objects. */
  readonly library?: boolean;
}

/** What the inspector tells of one object. */
export interface Inspection {
  readonly object: ObjectView;
  /** Who refers to it. */
  readonly holders: readonly { readonly place: Place; readonly kind: EdgeKind }[];
  /** A path of references from a root, outermost first; empty = unreachable. */
  readonly path: readonly Place[];
}

/** The bytes of one object with their meaning. */
export interface ByteView {
  readonly address: number;
  readonly bytes: Uint8Array;
  /** Per byte: 0 addressable and initialised, 1 uninitialised, 2 padding, 3 freed, 4 redzone, 5 out of scope. */
  readonly state: Uint8Array;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly offset: number;
    readonly size: number;
  }[];
}

/** An empty set of heap columns with room for `n` rows. */
export function heapColumns(n: number): HeapColumns {
  return {
    length: n,
    serial: new Int32Array(n),
    type: new Int32Array(n),
    size: new Float64Array(n),
    space: new Int32Array(n),
    address: new Float64Array(n),
    age: new Uint8Array(n),
    mark: new Uint8Array(n),
    state: new Uint8Array(n),
    strong: new Int32Array(n).fill(-2),
    weak: new Int32Array(n).fill(-2),
  };
}
