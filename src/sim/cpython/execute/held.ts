// What an observer knows of held objects (shown.ts): which they are, and which of them a reader gets to. Decided anew only when something of it has changed.
import { K, T } from '../memory/kinds.ts';
import { dataOfClass, functionHolds, seenThrough } from './shown.ts';
import type { Node } from './node.ts';
import type { CPythonMachine } from './machine.ts';

/** What it asks of the observer. */
interface Nodes {
  readonly stamp: number;
  touches(node: Node): boolean;
  nodeAt(m: CPythonMachine, s: number): Node | null;
}

export class Held {
  readonly nodes = new Set<Node>();
  /** Something has changed that may decide who is reached. */
  changed = false;
  readonly #globals: Node;

  constructor(globals: Node) {
    this.#globals = globals;
  }

  /** Whether a reference leads a reader from what is not held to its target: any but those from an object to a class. */
  leads(o: Node, t: Node): boolean {
    return !o.held && (!t.isType || o === this.#globals);
  }
  remove(node: Node): void {
    if (this.nodes.delete(node)) this.changed = true;
  }
  /** From now on held, with all it refers to. */
  hold(first: Node): void {
    const work = [first];
    for (let n = work.pop(); n !== undefined; n = work.pop()) {
      if (n.held) continue;
      for (const t of n.cells)
        if (t !== null) {
          if (this.leads(n, t)) t.outside--;
          if (!t.held) work.push(t);
        }
      n.held = true;
      n.reach = true;
      this.nodes.add(n);
      this.changed = true;
    }
  }

  /** Gives those that became or ceased to be a box, and those that are now, or no longer, reached. */
  decide(m: CPythonMachine, holders: boolean, nodes: Nodes): Set<Node> {
    const out = new Set<Node>();
    if (this.changed || holders) this.#boxes(m, nodes, out);
    if (this.changed) this.#reach(out);
    this.changed = false;
    return out;
  }
  /** Classes and functions are boxes only while they hold data. */
  #boxes(m: CPythonMachine, nodes: Nodes, out: Set<Node>): void {
    for (const node of this.nodes) {
      if (!node.holder || !node.ours) continue;
      const isClass = m.kind[node.slot] === K.type;
      if (!isClass && m.type[node.slot] !== T.function) continue;
      const dict = isClass ? nodes.nodeAt(m, m.field(node.slot, 0)) : null;
      if (dict !== null) dict.partOf = node;
      if (!nodes.touches(node) && (dict === null || !nodes.touches(dict))) continue;
      const seen: Node[] = [];
      seenThrough(m, node.slot, (t) => {
        const to = nodes.nodeAt(m, t);
        if (to !== null && to.ours) seen.push(to);
      });
      node.seen = seen;
      this.changed = true;
      const boxed = isClass ? dataOfClass(m, node.slot).length > 0 : functionHolds(m, node.slot);
      if (boxed === node.boxed) continue;
      node.boxed = boxed;
      if (node.fresh !== nodes.stamp) node.reboxed = nodes.stamp;
      out.add(node);
    }
  }
  #reach(out: Set<Node>): void {
    const now = new Set<Node>();
    const work: Node[] = [];
    for (const node of this.nodes) if (node.holder) work.push(node);
    const holding = new Set(work);
    for (let n = work.pop(); n !== undefined; n = work.pop())
      for (const t of n.cells)
        if (t !== null && t.held && !holding.has(t)) {
          holding.add(t);
          work.push(t);
        }
    const see = (t: Node | null): void => {
      if (t === null || !t.held || now.has(t)) return;
      now.add(t);
      work.push(t);
    };
    for (const node of this.nodes) if (node.ours && (node.outside > 0 || !holding.has(node))) see(node);
    for (let n = work.pop(); n !== undefined; n = work.pop()) {
      if (n.holder) for (const t of n.seen) see(t);
      else for (const t of n.cells) if (t !== null && !t.isType) see(t);
    }
    for (const node of this.nodes) {
      const reach = now.has(node);
      if (node.reach === reach) continue;
      node.reach = reach;
      out.add(node);
    }
  }
}
