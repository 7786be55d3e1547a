// Inference variables and unification, with undo. Regions are not inferred here: whoever asks says what two equal regions mean. After rustc_infer 1.95.
import * as T from './types.ts';
import type { Arg, Const, FnSig, Region, Ty } from './types.ts';

export class InferTable {
  private readonly parent: number[] = [];
  private readonly value: (Ty | null)[] = [];
  readonly kinds: ('ty' | 'int' | 'float')[] = [];
  readonly origin: number[] = [];
  private readonly constValue: (Const | null)[] = [];
  private log: (() => void)[] = [];
  private depth = 0;
  diverging = new Set<number>();
  /** Called with every pair of regions made equal; null in type checking, where regions are erased. */
  regionsEqual: ((a: Region, b: Region) => void) | null = null;
  freshRegion: () => Region = () => T.reErased;
  version = 0;

  fresh(kind: 'ty' | 'int' | 'float' = 'ty', at = 0): Ty {
    const v = this.parent.length;
    this.parent.push(v);
    this.value.push(null);
    this.kinds.push(kind);
    this.origin.push(at);
    return T.infer(v, kind);
  }
  freshConst(): Const {
    this.constValue.push(null);
    return T.constInfer(this.constValue.length - 1);
  }
  get count(): number {
    return this.parent.length;
  }
  root(v: number): number {
    while (this.parent[v] !== v) v = this.parent[v]!;
    return v;
  }
  /** The type itself, or what its variable stands for. */
  shallow(t: Ty): Ty {
    if (t.k !== 'infer') return t;
    const r = this.root(t.vid),
      v = this.value[r];
    if (v) return v.k === 'infer' ? this.shallow(v) : v;
    return r === t.vid ? t : T.infer(r, this.kinds[r]!);
  }
  shallowConst(c: Const): Const {
    while (c.kind === 'infer') {
      const v = this.constValue[c.vid];
      if (!v) return c;
      c = v;
    }
    return c;
  }
  private readonly folder: T.Folder = {
    mask: T.HAS_INFER,
    ty: (t) => {
      if (t.k !== 'infer') return null;
      const s = this.shallow(t);
      return s.k === 'infer' ? s : T.fold(s, this.folder);
    },
    ct: (c) => this.shallowConst(c),
  };
  resolve(t: Ty): Ty {
    return t.flags & T.HAS_INFER ? T.fold(t, this.folder) : t;
  }
  resolveArg(a: Arg): Arg {
    return a.flags & T.HAS_INFER ? T.foldArg(a, this.folder) : a;
  }
  resolveArgs(a: readonly Arg[]): readonly Arg[] {
    return T.foldArgs(a, this.folder);
  }
  private undo(f: () => void): void {
    if (this.depth) this.log.push(f);
  }
  /** Runs `f`; its bindings stay only if it returns true. */
  attempt(f: () => boolean): boolean {
    const mark = this.log.length;
    this.depth++;
    let ok = false;
    try {
      ok = f();
    } finally {
      this.depth--;
      if (!ok) this.rollback(mark);
      else if (!this.depth) this.log.length = 0;
    }
    return ok;
  }
  /** Runs `f` and undoes every binding. */
  probe<R>(f: () => R): R {
    const mark = this.log.length;
    this.depth++;
    try {
      return f();
    } finally {
      this.depth--;
      this.rollback(mark);
    }
  }
  private rollback(mark: number): void {
    while (this.log.length > mark) this.log.pop()!();
  }

  private occurs(vid: number, t: Ty): boolean {
    if (!(t.flags & T.HAS_INFER)) return false;
    let hit = false;
    T.walk(t, (x) => {
      if (x.k === 'infer') {
        const s = this.shallow(x);
        if (s.k === 'infer') {
          if (s.vid === vid) hit = true;
        } else if (this.occurs(vid, s)) hit = true;
      }
      return !hit && (x.flags & T.HAS_INFER) !== 0;
    });
    return hit;
  }
  private bind(v: Ty & { k: 'infer' }, t: Ty): boolean {
    if (t.k === 'infer') {
      if (t.vid === v.vid) return true;
      if (v.kind !== 'ty' && t.kind !== 'ty' && v.kind !== t.kind) return false;
      let a = v.vid,
        b = t.vid;
      if (v.kind !== 'ty' && t.kind === 'ty') {
        const x = a;
        a = b;
        b = x;
      } // a points to b
      if (this.diverging.has(a) && !this.diverging.has(b)) {
        this.diverging.add(b);
        this.undo(() => {
          this.diverging.delete(b);
        });
      }
      this.parent[a] = b;
      this.version++;
      this.undo(() => {
        this.parent[a] = a;
      });
      return true;
    }
    if (v.kind === 'int' && t.k !== 'int') return false;
    if (v.kind === 'float' && t.k !== 'float') return false;
    if (this.occurs(v.vid, t)) return false;
    this.value[v.vid] = t;
    this.version++;
    this.undo(() => {
      this.value[v.vid] = null;
    });
    return true;
  }
  unifyConst(a: Const, b: Const): boolean {
    a = this.shallowConst(a);
    b = this.shallowConst(b);
    if (a === b || a.kind === 'error' || b.kind === 'error') return true;
    if (a.kind === 'infer') {
      const id = a.vid;
      this.constValue[id] = b;
      this.version++;
      this.undo(() => {
        this.constValue[id] = null;
      });
      return true;
    }
    if (b.kind === 'infer') return this.unifyConst(b, a);
    return false;
  }
  region(a: Region, b: Region): void {
    if (a !== b && this.regionsEqual) this.regionsEqual(a, b);
  }
  unifyArg(a: Arg, b: Arg): boolean {
    if (a.isTy) return b.isTy && this.unify(a, b);
    if (a.k === 're') {
      if (b.k === 're') this.region(a, b as Region);
      return true;
    }
    return b.k === 'const' && this.unifyConst(a, b as Const);
  }
  unifyArgs(a: readonly Arg[], b: readonly Arg[]): boolean {
    if (a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!this.unifyArg(a[i]!, b[i]!)) return false;
    return true;
  }
  unifySig(a: FnSig, b: FnSig): boolean {
    return (
      a.inputs.length === b.inputs.length &&
      a.unsafe === b.unsafe &&
      a.inputs.every((x, i) => this.unify(x, b.inputs[i]!)) &&
      this.unify(a.output, b.output)
    );
  }
  /** Makes two types equal, or says they are not. A failure may leave bindings: call inside `attempt`. */
  unify(a: Ty, b: Ty): boolean {
    a = this.shallow(a);
    b = this.shallow(b);
    if (a === b) return true;
    if (a.k === 'infer') return this.bind(a, b);
    if (b.k === 'infer') return this.bind(b, a);
    if (a.k === 'error' || b.k === 'error') return true;
    switch (a.k) {
      case 'adt':
        return b.k === 'adt' && a.def === b.def && this.unifyArgs(a.args, b.args);
      case 'ref':
        if (b.k !== 'ref' || a.mut !== b.mut) return false;
        this.region(a.re, b.re);
        return this.unify(a.ty, b.ty);
      case 'ptr':
        return b.k === 'ptr' && a.mut === b.mut && this.unify(a.ty, b.ty);
      case 'tuple':
        return (
          b.k === 'tuple' &&
          a.elems.length === b.elems.length &&
          a.elems.every((x, i) => this.unify(x, (b as Ty & { k: 'tuple' }).elems[i]!))
        );
      case 'array':
        return b.k === 'array' && this.unify(a.ty, b.ty) && this.unifyConst(a.len, b.len);
      case 'slice':
        return b.k === 'slice' && this.unify(a.ty, b.ty);
      case 'fndef':
        return b.k === 'fndef' && a.def === b.def && this.unifyArgs(a.args, b.args);
      case 'closure':
        return b.k === 'closure' && a.def === b.def && this.unifyArgs(a.args, b.args);
      case 'fnptr':
        return b.k === 'fnptr' && this.unifySig(a.sig, b.sig);
      case 'alias':
        return b.k === 'alias' && a.item === b.item && this.unifyArgs(a.args, b.args);
      case 'opaque':
        return b.k === 'opaque' && a.def === b.def && this.unifyArgs(a.args, b.args);
      case 'dyn': {
        if (b.k !== 'dyn' || a.trait !== b.trait || a.projs.length !== b.projs.length) return false;
        if (a.autos.length !== b.autos.length || !a.autos.every((x) => (b as Ty & { k: 'dyn' }).autos.includes(x)))
          return false;
        this.region(a.re, b.re);
        return (
          this.unifyArgs(a.args, b.args) &&
          a.projs.every((p) => {
            const q = (b as Ty & { k: 'dyn' }).projs.find((y) => y.item === p.item);
            return q !== undefined && this.unify(p.ty, q.ty);
          })
        );
      }
      default:
        return false;
    }
  }
  couldUnify(a: Ty, b: Ty): boolean {
    return this.probe(() => this.unify(a, b));
  }
}
