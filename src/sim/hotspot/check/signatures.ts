// The declared members of JDK 25 as data (library/names, made by tools/ListNames.java from the class files): what makes a negative answer certain, and overload sets complete.
import { F } from '../ast/tree.ts';
import type { ClassSymbol } from './types.ts';
import {
  MethodSymbol,
  VarSymbol,
  VARARGS_FLAG,
  PRIM,
  VOID,
  arrayOf,
  type ClassType,
  type Type,
  type TypeVar,
  type WildType,
} from './types.ts';
import type { Constant } from './constants.ts';

export interface ClassData {
  name: string;
  flags: number;
  marks: string;
  signature: string;
  lines: string[];
}

/** Index over members.txt and classes.txt. */
export class JdkNames {
  private readonly text: string;
  private readonly at = new Map<string, [number, number]>();
  /** Class binary names by package (slashes), all public top-level classes of the java.* modules; and the module of each package. */
  readonly packages = new Map<string, Set<string>>();
  readonly moduleOf = new Map<string, string>();
  constructor(members: string, classes: string) {
    this.text = members;
    let prev = '';
    let prevAt = 0;
    const re = /^C\t([^\t]+)\t/gm;
    for (let m = re.exec(members); m; m = re.exec(members)) {
      if (prev) this.at.set(prev, [prevAt, m.index]);
      prev = m[1] as string;
      prevAt = m.index;
    }
    if (prev) this.at.set(prev, [prevAt, members.length]);
    for (const l of classes.split('\n')) {
      if (!l) continue;
      const [mod, name] = l.split(' ') as [string, string];
      const i = name.lastIndexOf('/');
      const p = name.slice(0, i);
      let s = this.packages.get(p);
      if (!s) {
        this.packages.set(p, (s = new Set()));
        this.moduleOf.set(p, mod);
      }
      s.add(name.slice(i + 1));
    }
  }
  has(name: string): boolean {
    return this.at.has(name);
  }
  data(name: string): ClassData | null {
    const r = this.at.get(name);
    if (!r) return null;
    const lines = this.text.slice(r[0], r[1]).split('\n');
    const [, n, fl, sig] = (lines[0] as string).split('\t') as [string, string, string, string];
    const hex = /^[0-9a-f]*?(?=[fsr]*$)/;
    void hex;
    const m = /^([0-9a-f]+?)(f?)(s?)(r?)$/.exec(fl) as RegExpExecArray;
    const marks = (m[2] as string) + (m[3] as string) + (m[4] as string);
    return {
      name: n,
      flags: parseInt(m[1] as string, 16),
      marks,
      signature: sig,
      lines: lines.slice(1).filter((l) => l),
    };
  }
  /** Names of the nested public classes of a class. */
  nested(name: string): string[] {
    const out: string[] = [];
    const p = name + '$';
    for (const k of this.at.keys())
      if (k.startsWith(p) && !k.slice(p.length).includes('$')) out.push(k.slice(p.length));
    return out;
  }
}

/** Reads class-file signatures (JVMS 4.7.9.1). */
export class SignatureReader {
  private readonly s: string;
  private i = 0;
  private readonly vars: Map<string, TypeVar>[];
  private readonly find: (name: string) => ClassSymbol;
  constructor(s: string, vars: Map<string, TypeVar>[], find: (name: string) => ClassSymbol) {
    this.s = s;
    this.vars = vars;
    this.find = find;
  }
  get more(): boolean {
    return this.i < this.s.length;
  }
  peek(): string {
    return this.s[this.i] as string;
  }
  /** `<T:Bound;…>`; existing variables are reused by position. */
  typeParams(owner: ClassSymbol | MethodSymbol, existing: TypeVar[] | null): TypeVar[] {
    if (this.peek() !== '<') return [];
    this.i++;
    const scope = new Map<string, TypeVar>();
    this.vars.push(scope);
    const out: TypeVar[] = [];
    const save = this.i;
    let k = 0; // names first, bounds may mention later ones
    this.skipParams((n) => {
      const tv: TypeVar = existing?.[k] ?? { k: 'tvar', name: n, bounds: [], lower: null, captured: false, owner };
      k++;
      scope.set(n, tv);
      out.push(tv);
    });
    this.i = save;
    k = 0;
    while (this.peek() !== '>') {
      while (this.peek() !== ':') this.i++;
      const tv = out[k++] as TypeVar;
      const bounds: Type[] = [];
      while (this.peek() === ':') {
        this.i++;
        if (this.peek() === ':') continue;
        bounds.push(this.type());
      }
      if (!existing) tv.bounds = bounds;
    }
    this.i++;
    return out;
  }
  private skipParams(name: (n: string) => void): void {
    let d = 0;
    let start = this.i;
    let inName = true;
    for (; ; this.i++) {
      const c = this.s[this.i] as string;
      if (inName) {
        if (c === ':') {
          name(this.s.slice(start, this.i));
          inName = false;
        }
        continue;
      }
      if (c === '<') d++;
      else if (c === '>') {
        if (d === 0) return;
        d--;
      } else if (c === ';' && d === 0) {
        const n = this.s[this.i + 1];
        if (n === '>') {
          this.i++;
          return;
        }
        if (n !== ':') {
          inName = true;
          start = this.i + 1;
        }
      }
    }
  }
  type(): Type {
    const c = this.s[this.i++] as string;
    switch (c) {
      case 'I':
        return PRIM['int'] as Type;
      case 'J':
        return PRIM['long'] as Type;
      case 'D':
        return PRIM['double'] as Type;
      case 'F':
        return PRIM['float'] as Type;
      case 'Z':
        return PRIM['boolean'] as Type;
      case 'C':
        return PRIM['char'] as Type;
      case 'B':
        return PRIM['byte'] as Type;
      case 'S':
        return PRIM['short'] as Type;
      case 'V':
        return VOID;
      case '[':
        return arrayOf(this.type());
      case 'T': {
        const e = this.s.indexOf(';', this.i);
        const n = this.s.slice(this.i, e);
        this.i = e + 1;
        for (let k = this.vars.length - 1; k >= 0; k--) {
          const t = (this.vars[k] as Map<string, TypeVar>).get(n);
          if (t) return t;
        }
        throw new Error('type variable ' + n + ' in ' + this.s);
      }
      case 'L': {
        let name = '';
        let outer: ClassType | null = null;
        for (;;) {
          const d = this.s[this.i] as string;
          if (d === ';') {
            this.i++;
            return { k: 'class', sym: this.find(name), args: [], outer };
          }
          if (d === '.') {
            this.i++;
            name += '$';
            continue;
          }
          if (d === '<') {
            this.i++;
            const args: Type[] = [];
            while (this.peek() !== '>') {
              const a = this.peek();
              if (a === '*') {
                this.i++;
                args.push({ k: 'wild', kind: null, bound: null });
              } else if (a === '+' || a === '-') {
                this.i++;
                const w: WildType = { k: 'wild', kind: a === '+' ? 'extends' : 'super', bound: this.type() };
                args.push(w);
              } else args.push(this.type());
            }
            this.i++;
            if (this.peek() === ';') {
              this.i++;
              return { k: 'class', sym: this.find(name), args, outer };
            }
            outer = { k: 'class', sym: this.find(name), args, outer };
            continue;
          }
          name += d;
          this.i++;
        }
      }
    }
    throw new Error('signature ' + this.s);
  }
  method(m: MethodSymbol): void {
    m.typeParams = this.typeParams(m, null);
    this.i++;
    const ps: Type[] = [];
    while (this.peek() !== ')') ps.push(this.type());
    this.i++;
    m.params = ps;
    m.ret = this.type();
    while (this.more && this.peek() === '^') {
      this.i++;
      m.throws.push(this.type());
    }
  }
}

export function parseConstant(s: string, type: Type): Constant {
  const v = s.slice(1);
  switch (s[0]) {
    case 'S':
      return {
        t: 'string',
        v: v.replace(/\\([\\nt])/g, (_m, c: string) => (c === 'n' ? '\n' : c === 't' ? '\t' : '\\')),
      };
    case 'J':
      return { t: 'long', v: BigInt(v) };
    case 'D': {
      const d = new DataView(new ArrayBuffer(8));
      d.setBigUint64(0, BigInt('0x' + v));
      return { t: 'double', v: d.getFloat64(0) };
    }
    case 'F': {
      const d = new DataView(new ArrayBuffer(4));
      d.setUint32(0, parseInt(v, 16));
      return { t: 'float', v: d.getFloat32(0) };
    }
    default: {
      const n = Number(v);
      const name = type.k === 'prim' ? type.name : 'int';
      return name === 'boolean' ? { t: 'boolean', v: n !== 0 } : { t: name as 'int', v: n };
    }
  }
}

/** Fills a class's header from data. */
export function dataHeader(
  sym: ClassSymbol,
  d: ClassData,
  find: (n: string) => ClassSymbol,
  outerVars: Map<string, TypeVar>[],
): Map<string, TypeVar>[] {
  const vars = [...outerVars];
  const r = new SignatureReader(d.signature, vars, find);
  sym.flags = d.flags & 0x7fff & ~F.SYNCHRONIZED;
  sym.kind =
    d.flags & F.ANNOTATION
      ? 'annotation'
      : d.flags & F.INTERFACE
        ? 'interface'
        : d.flags & F.ENUM
          ? 'enum'
          : d.marks.includes('r')
            ? 'record'
            : 'class';
  if (d.marks.includes('s')) {
    sym.sealedLibrary = true;
    sym.flags |= F.SEALED;
  }
  sym.typeParams = r.typeParams(sym, null);
  if (!r.more) return vars;
  const sup = r.type() as ClassType;
  sym.superType = sym.isInterface ? null : sup;
  while (r.more) sym.interfaces.push(r.type() as ClassType);
  return vars;
}

/** Adds the data members a prelude source does not declare: abstract ones may be called, others are `absent`. `desc` compares erased parameters. */
export function dataMembers(
  sym: ClassSymbol,
  d: ClassData,
  find: (n: string) => ClassSymbol,
  vars: Map<string, TypeVar>[],
  desc: (m: MethodSymbol) => string,
): void {
  for (const l of d.lines) {
    const [kind, name, fl, sig, cv] = l.split('\t') as [string, string, string, string, string | undefined];
    const flags = parseInt(fl, 16);
    if (kind === 'F') {
      if (sym.fields.has(name)) {
        const own = sym.fields.get(name) as VarSymbol;
        if (cv !== undefined && !own.constant) {
          own.constant = parseConstant(cv, own.type);
          own.constState = 2;
        }
        continue;
      }
      const t = new SignatureReader(sig, [...vars], find).type();
      const v = new VarSymbol(name, t, flags, sym);
      v.kind = 'field';
      if (cv !== undefined) {
        v.constant = parseConstant(cv, t);
      } else v.absent = true;
      v.constState = 2;
      sym.fields.set(name, v);
      if (flags & F.ENUM) sym.enumConstants.push(v);
    } else {
      const m = new MethodSymbol(
        name,
        (flags & 0x7fff & ~0xc0) |
          (flags & 0x80 ? VARARGS_FLAG : 0) |
          (sym.isInterface && !(flags & (F.ABSTRACT | F.STATIC | F.PRIVATE)) ? F.DEFAULT : 0),
        sym,
      );
      new SignatureReader(sig, [...vars], find).method(m);
      const own = sym.methods.get(name);
      if (own) {
        const ds = desc(m);
        if (own.some((o) => desc(o) === ds)) continue;
      }
      m.absent = !(flags & F.ABSTRACT);
      if (m.absent && sym.hasSource && !m.isCtor && !m.isStatic && inheritsBody(sym, m, desc)) continue;
      sym.addMethod(m);
    }
  }
}

/** A body for this method comes from a supertype of the prelude: the subclass need not repeat it. */
function inheritsBody(c: ClassSymbol, m: MethodSymbol, desc: (m: MethodSymbol) => string): boolean {
  for (const s of [c.superType?.sym, ...c.interfaces.map((i) => i.sym)]) {
    if (!s) continue;
    s.members();
    if (
      (s.methods.get(m.name) ?? []).some(
        (o) =>
          !o.absent &&
          !o.isAbstract &&
          !o.isStatic &&
          !(o.flags & F.PRIVATE) &&
          s.hasSource &&
          (desc(o) === desc(m) || (o.params.length === m.params.length && o.params.some((p) => p.k === 'tvar'))),
      )
    )
      return true;
    if (inheritsBody(s, m, desc)) return true;
  }
  return false;
}
