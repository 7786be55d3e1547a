// The class table: program classes, prelude classes parsed on demand, and JDK 25 names beyond them.
import { parse } from '../parse/parser.ts';
import { LineMap } from '../../core/diagnostic.ts';
import { ClassSymbol, type MethodSymbol, type TypeVar } from './types.ts';
import type { JdkNames } from './signatures.ts';
import { dataHeader, dataMembers } from './signatures.ts';
import type { Unit } from './env.ts';
import type { ClassNode, CompilationUnit } from '../ast/tree.ts';

/** Who completes source classes (the checker). */
export interface SourceCompleter {
  sourceHeader(sym: ClassSymbol): void;
  sourceMembers(sym: ClassSymbol): void;
  desc(m: MethodSymbol): string;
}

export class ClassTable {
  readonly names: JdkNames;
  readonly prelude: ReadonlyMap<string, string>;
  private readonly classes = new Map<string, ClassSymbol>();
  completer!: SourceCompleter;
  private readonly dataVars = new Map<ClassSymbol, Map<string, TypeVar>[]>();
  readonly parent: ClassTable | null;
  /** A program's table stands on the library's, which is shared by all compilations. */
  constructor(names: JdkNames, prelude: ReadonlyMap<string, string>, parent: ClassTable | null = null) {
    this.names = names;
    this.prelude = prelude;
    this.parent = parent;
  }

  /** A class by binary name, or null. */
  find(name: string): ClassSymbol | null {
    const c = this.classes.get(name);
    if (c) return c;
    if (this.parent) return this.parent.find(name);
    const d = name.indexOf('$');
    if (d > 0) {
      // nested: its outermost class brings source members; data-only nested classes stand alone
      const i = name.lastIndexOf('$');
      const outer = this.find(name.slice(0, i));
      const again = this.classes.get(name);
      if (again) return again;
      if (outer && this.names.has(name)) return this.dataClass(name, outer);
      return null;
    }
    const src = this.prelude.get(name + '.java');
    if (src !== undefined) {
      this.loadPrelude(name, src);
      return this.classes.get(name) ?? null;
    }
    if (this.names.has(name)) return this.dataClass(name, null);
    return null;
  }
  need(name: string): ClassSymbol {
    if (this.parent) return this.classes.get(name) ?? this.parent.need(name);
    const c = this.find(name);
    if (!c) return this.hollow(name);
    return c;
  }
  /** A class named by a signature but not offered: known by name only. */
  private hollow(name: string): ClassSymbol {
    const i = name.lastIndexOf('/');
    const s = new ClassSymbol(name, name.slice(i + 1).replace(/^.*\$/, ''), null, name.slice(0, i));
    s.library = true;
    s.headerDone = s.membersDone = true;
    s.flags = 1;
    s.superType = name === 'java/lang/Object' ? null : this.need('java/lang/Object').type;
    this.classes.set(name, s);
    return s;
  }
  private dataClass(name: string, outer: ClassSymbol | null): ClassSymbol {
    const i = name.lastIndexOf('/');
    const s = new ClassSymbol(name, name.slice(i + 1).replace(/^.*\$/, ''), outer, name.slice(0, i));
    s.library = true;
    this.classes.set(name, s);
    outer?.memberTypes.set(s.simple, s);
    s.completer = (phase) => {
      const d = this.names.data(name);
      if (!d) return;
      if (phase === 'header') {
        const ov = outer ? (outer.header(), this.varsOf(outer)) : [];
        this.dataVars.set(
          s,
          dataHeader(s, d, (n) => this.need(n), d.flags & 8 ? [] : ov),
        );
      } else {
        for (const n of this.names.nested(name)) if (!s.memberTypes.has(n)) this.find(name + '$' + n);
        dataMembers(
          s,
          d,
          (n) => this.need(n),
          this.varsOf(s),
          (m) => this.completer.desc(m),
        );
      }
    };
    return s;
  }
  private varsOf(s: ClassSymbol): Map<string, TypeVar>[] {
    const have = this.dataVars.get(s);
    if (have) return have;
    const own = new Map<string, TypeVar>();
    s.header();
    const out = [...(s.outer && s.inner ? this.varsOf(s.outer) : []), own];
    const d = this.names.data(s.name); // map JDK's parameter names to the prelude's variables by position
    if (d && d.signature[0] === '<') {
      let k = 0;
      for (const n of paramNames(d.signature)) own.set(n, s.typeParams[k++] as TypeVar);
    } else for (const t of s.typeParams) own.set(t.name, t);
    this.dataVars.set(s, out);
    return out;
  }
  private loadPrelude(name: string, src: string): void {
    const { unit, problems } = parse(src);
    if (!unit) {
      const m = new LineMap(src);
      throw new Error(`prelude ${name}: ${problems.map((p) => `${m.line(p.pos)}: ${p.message}`).join('; ')}`);
    }
    const u = this.unitOf(unit, src, name, true);
    for (const t of unit.types) this.enter(t, null, u, true);
  }
  unitOf(unit: CompilationUnit, src: string, name: string, library: boolean): Unit {
    const lm = new LineMap(src);
    return {
      pkg: unit.pkg.replaceAll('.', '/'),
      name,
      library,
      single: new Map(),
      packages: [],
      classesOnDemand: [],
      staticSingle: [],
      staticOnDemand: [],
      moduleBase: unit.implicitClass,
      top: new Map(),
      lineOf: (p) => lm.line(p),
      imports: unit.imports,
    };
  }
  /** Makes the symbol of a class declaration (and of its member classes). */
  enter(node: ClassNode, outer: ClassSymbol | null, unit: Unit, library: boolean): ClassSymbol {
    const base = outer ? outer.name + '$' + node.name : (unit.pkg ? unit.pkg + '/' : '') + node.name;
    const s = new ClassSymbol(base, node.name, outer, unit.pkg);
    node.sym = s;
    s.node = node;
    s.unit = unit;
    s.library = library;
    s.hasSource = true;
    s.kind = node.kind;
    s.flags = node.mods.flags;
    s.topPos = node.start;
    if (outer) {
      if (node.kind !== 'class' || outer.isInterface) s.flags |= 8;
      if (outer.isInterface) s.flags |= 1;
      outer.memberTypes.set(node.name, s);
    } else unit.top.set(node.name, s);
    if (!this.classes.has(base)) this.classes.set(base, s);
    else if (library) throw new Error('prelude class twice: ' + base);
    for (const m of node.members) if (m.k === 'class') this.enter(m, s, unit, library);
    this.completeBy(s);
    return s;
  }
  completeBy(s: ClassSymbol): void {
    s.completer = (phase) => {
      if (phase === 'header') this.completer.sourceHeader(s);
      else {
        this.completer.sourceMembers(s);
        if (s.library) {
          const d = this.names.data(s.name);
          if (d) {
            for (const n of this.names.nested(s.name)) if (!s.memberTypes.has(n)) this.find(s.name + '$' + n);
            dataMembers(
              s,
              d,
              (n) => this.need(n),
              this.varsOf(s),
              (m) => this.completer.desc(m),
            );
            if (d.marks.includes('s')) s.sealedLibrary = true;
          }
        }
      }
    };
  }
  register(s: ClassSymbol): void {
    this.classes.set(s.name, s);
  }
  get all(): IterableIterator<ClassSymbol> {
    return this.classes.values();
  }
}
function paramNames(sig: string): string[] {
  const out: string[] = [];
  let i = 1,
    d = 0,
    start = 1,
    inName = true;
  for (; i < sig.length; i++) {
    const c = sig[i];
    if (inName) {
      if (c === ':') {
        out.push(sig.slice(start, i));
        inName = false;
      }
      continue;
    }
    if (c === '<') d++;
    else if (c === '>') {
      if (d === 0) break;
      d--;
    } else if (c === ';' && d === 0) {
      const n = sig[i + 1];
      if (n === '>') break;
      if (n !== ':') {
        inName = true;
        start = i + 1;
      }
    }
  }
  return out;
}
