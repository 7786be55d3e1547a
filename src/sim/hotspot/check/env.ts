// Scopes of names: what a place in the source can see, from the innermost block to the compilation unit.
import type { ClassSymbol, MethodSymbol, TypeVar, VarSymbol } from './types.ts';
import type { ImportNode, Lambda } from '../ast/tree.ts';

/** The imports of one source file. */
export interface Unit {
  pkg: string;
  name: string;
  library: boolean;
  single: Map<string, string>;
  packages: string[];
  classesOnDemand: string[];
  staticSingle: [cls: string, name: string][];
  staticOnDemand: string[];
  moduleBase: boolean;
  top: Map<string, ClassSymbol>;
  lineOf: (pos: number) => number;
  imports: ImportNode[];
}

export class Env {
  readonly parent: Env | null;
  readonly kind: 'unit' | 'class' | 'method' | 'block' | 'lambda';
  readonly unit: Unit;
  cls: ClassSymbol | null;
  method: MethodSymbol | null = null;
  lambda: Lambda | null = null;
  /** No `this` here: static member, static initialiser, or before super(...). */
  isStatic = false;
  ctorPrologue = false;
  readonly vars = new Map<string, VarSymbol>();
  readonly types = new Map<string, ClassSymbol | TypeVar>();
  /** A code unit (method, initialiser, lambda body) that owns local variables. */
  code: object | null = null;
  constructor(parent: Env | null, kind: Env['kind'], unit: Unit) {
    this.parent = parent;
    this.kind = kind;
    this.unit = unit;
    this.cls = parent?.cls ?? null;
    if (parent) {
      this.method = parent.method;
      this.lambda = parent.lambda;
      this.isStatic = parent.isStatic;
      this.ctorPrologue = parent.ctorPrologue;
      this.code = parent.code;
    }
  }
  block(): Env {
    return new Env(this, 'block', this.unit);
  }
}
