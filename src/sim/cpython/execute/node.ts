// One of the program's objects as an observer knows it: what was told of it last, and what it refers to.

/** References in a fixed order (a list's elements, a dict's keys and values); null = to nothing drawn. */
export type Cells = readonly (Node | null)[];
const NO_CELLS: Cells = [];

export class Node {
  slot: number;
  readonly serial: number;
  /** Made by the program. */
  ours = true;
  isType = false;
  /** A class, a function, a code object, a module, or something of the interpreter: holds without showing. */
  holder = false;
  /** Something that holds leads here (and once did is enough: whether it still does is found out anew). */
  held = false;
  /** If held: whether a reader gets here. */
  reach = false;
  /** Drawn as a box of its own. */
  boxed = false;
  /** In the picture now, and as last told. */
  row = false;
  told = false;
  cells: Cells = NO_CELLS;
  /** The cells as last told, while they are being brought up to date. */
  before: Cells | null = null;
  /** If it holds: what a reader sees through it. */
  seen: readonly Node[] = [];
  /** References that lead here from frames, globals and objects that are not held. */
  outside = 0;
  /** References told of. */
  links = 0;
  /** A class's dict: the class. */
  partOf: Node | null = null;
  /** Slot of its class. */
  type = 0;
  size = 0;
  /** Index in SPACES. */
  space = 0;
  age = 0;
  state = 0;
  strong = 0;
  weak = 0;
  /** References held by the runtime itself: name tables, the exception being handled, modules. */
  roots = 0;
  /** Its counts are to be looked at. */
  pending = false;
  // Numbers of the synchronisation in which it was made, looked at, became a box or ceased to be one.
  fresh = 0;
  scanned = 0;
  reboxed = 0;

  constructor(slot: number, serial: number) {
    this.slot = slot;
    this.serial = serial;
  }
}
