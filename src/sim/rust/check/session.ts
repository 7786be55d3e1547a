// What one compilation knows and reports.
import { Outside } from '../parse/lex.ts';
import type { Span } from '../parse/lex.ts';
import type { AdtDef, AliasDef, ConstDef, ImplDef, Module, TraitDef, FnDef, Def } from './defs.ts';

export interface Diag {
  code: string;
  span: Span;
  message: string;
  labels: { span: Span; text: string }[];
  notes: string[];
}
let nextDef = 1; // never reused in a process: types are interned by it
/** Thrown to abandon a body after an error was reported. */
export class Tainted extends Error {}

export class Session {
  /** Items already checked: block items come one by one. */
  readonly itemsDone = new Set<object>();
  readonly errors: Diag[] = [];
  readonly refusals: { construct: string; span: Span }[] = [];
  nextId = 0;
  readonly lang = new Map<string, Def>();
  readonly seen = new Set<string>();
  readonly impls: ImplDef[] = [];
  std!: Module;
  edition: '2021' | '2024' = '2024';
  root!: Module;
  prelude!: Module;
  userImpls: ImplDef[] = [];
  userAliases: AliasDef[] = [];
  userConsts: ConstDef[] = [];
  userAdts: AdtDef[] = [];
  userTraits: TraitDef[] = [];
  userFns: FnDef[] = [];
  /** Const blocks of the program: what panics in one is an error of the compiler, which is refused. */
  readonly constBlocks: Span[] = [];
  readonly lints: { code: string; span: Span; message: string }[] = [];
  inherent: { n: number; map: Map<string, ImplDef[]> } | null = null;
  readonly recursive: AdtDef[] = [];
  names: StdNames | null = null;
  /** A bound or impl names no trait: rustc stops before it looks at bodies. */
  traitUnknown = false;
  isMacro: (name: string) => boolean = () => false;
  traitImpls = new Map<TraitDef, ImplDef[]>();
  traitImplsAt = 0;
  id(): number {
    return nextDef++;
  }
  error(code: string, span: Span, message: string, labels: Diag['labels'] = [], notes: string[] = []): void {
    const key = `${code}@${span.start}-${span.end}:${message}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.errors.push({ code, span, message, labels, notes });
  }
  refuse(construct: string, span: Span): never {
    throw new Outside(construct, span);
  }
  langTrait(name: string): TraitDef {
    const t = this.lang.get(name);
    if (t?.kind !== 'trait') throw new Error(`library trait ${name} is missing`);
    return t;
  }
  langAdt(name: string): AdtDef {
    const t = this.lang.get(name);
    if (t?.kind !== 'adt') throw new Error(`library type ${name} is missing`);
    return t;
  }
}
/** The names of the real standard library (library/names), asked before any negative answer. */
export interface StdNames {
  hasPath(path: string): boolean; // "collections::HashMap"
  hasMethod(typeName: string, method: string): boolean; // could a std type of that name have this method or associated item?
  anyMethod(method: string): boolean;
  hasImpl(trait: string, typeName: string): boolean;
  anyItem(name: string): boolean;
}
