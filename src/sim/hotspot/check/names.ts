// Names of types: imports, scopes, and what a TypeNode means. After com.sun.tools.javac.comp.Attr.visitIdent/Resolve.findType and TypeEnter.
import { Refusal } from '../../core/diagnostic.ts';
import type { Env } from './env.ts';
import { type Unit } from './env.ts';
import type { Types } from './relations.ts';
import { type Known } from './relations.ts';
import type { ClassTable } from './table.ts';
import { F, type ImportNode, type TypeNode, type TypeParamNode } from '../ast/tree.ts';
import {
  ClassSymbol,
  ERR,
  PRIM,
  VOID,
  arrayOf,
  type ClassType,
  type MethodSymbol,
  type Type,
  type TypeVar,
} from './types.ts';

export interface CompileError {
  pos: number;
  message: string;
}

export abstract class Names {
  readonly table: ClassTable;
  readonly types: Types;
  errors: CompileError[] = [];
  readonly library: boolean;
  unit!: Unit;
  /** Depth of speculative attribution: errors are collected, not said. */
  protected speculating = 0;
  constructor(table: ClassTable, types: Types, library: boolean) {
    this.table = table;
    this.types = types;
    this.library = library;
  }
  static known(table: ClassTable): Known {
    const n = (s: string): ClassSymbol => table.need('java/lang/' + s);
    return {
      object: n('Object'),
      string: n('String'),
      cloneable: n('Cloneable'),
      serializable: table.need('java/io/Serializable'),
      enumClass: n('Enum'),
      record: n('Record'),
      box: {
        int: n('Integer'),
        long: n('Long'),
        double: n('Double'),
        float: n('Float'),
        boolean: n('Boolean'),
        char: n('Character'),
        byte: n('Byte'),
        short: n('Short'),
      },
    };
  }
  sym(name: string): ClassSymbol {
    return this.table.need(name);
  }
  error(pos: number, message: string): void {
    if (this.library && !this.speculating)
      throw new Error(`prelude ${this.unit?.name}:${this.unit?.lineOf(pos)}: ${message}`);
    if (!this.errors.some((e) => e.pos === pos)) this.errors.push({ pos, message });
  }
  refuse(construct: string, pos: number): never {
    if (this.library) throw new Error(`prelude ${this.unit?.name}:${this.unit?.lineOf(pos)}: refused ${construct}`);
    throw new Refusal(construct, { start: pos, end: pos + 1 });
  }

  // ---- imports
  resolveImports(u: Unit): void {
    for (const i of u.imports) this.importOne(u, i);
  }
  private importOne(u: Unit, i: ImportNode): void {
    if (i.module) {
      if (i.name === 'java.base') u.moduleBase = true;
      else this.refuse('import-module', i.pos);
      return;
    }
    if (i.isStatic) {
      if (i.wildcard) {
        const c = this.importClass(i.name, i.pos);
        if (c) u.staticOnDemand.push(c.name);
        return;
      }
      const k = i.name.lastIndexOf('.');
      const c = this.importClass(i.name.slice(0, k), i.pos);
      if (!c) return;
      const name = i.name.slice(k + 1);
      c.members();
      if (!this.staticMember(c, name)) {
        this.error(i.pos, 'cannot find symbol');
        return;
      }
      u.staticSingle.push([c.name, name]);
      return;
    }
    const slash = i.name.replaceAll('.', '/');
    if (i.wildcard) {
      if (this.table.names.packages.has(slash) || this.isOwnPackage(slash)) {
        u.packages.push(slash);
        return;
      }
      const c = this.classByDots(i.name);
      if (c) {
        u.classesOnDemand.push(c.name);
        return;
      }
      if (/^(javax|jdk|sun|com\.sun|org)(\.|$)/.test(i.name)) this.refuse('import ' + i.name, i.pos);
      this.error(i.pos, `package ${i.name} does not exist`);
      return;
    }
    const c = this.importClass(i.name, i.pos);
    if (c) {
      const prev = u.single.get(c.simple);
      if (prev && prev !== c.name)
        this.error(i.pos, 'a type with the same simple name is already defined by the single-type-import');
      u.single.set(c.simple, c.name);
    }
  }
  private isOwnPackage(slash: string): boolean {
    return this.unit !== undefined && slash === this.unit.pkg && slash !== '';
  }
  private staticMember(c: ClassSymbol, name: string): boolean {
    c.members();
    if (c.fields.has(name) || c.methods.has(name) || c.memberTypes.has(name)) return true;
    return (
      (c.superType !== null && this.staticMember(c.superType.sym, name)) ||
      c.interfaces.some((x) => this.staticMember(x.sym, name))
    );
  }
  private importClass(dotted: string, pos: number): ClassSymbol | null {
    const c = this.classByDots(dotted);
    if (c) return c;
    const slash = dotted.replaceAll('.', '/');
    const k = slash.lastIndexOf('/');
    const pkg = k < 0 ? '' : slash.slice(0, k);
    for (let s = slash; s.includes('/');) {
      const j = s.lastIndexOf('/');
      const p = this.table.names.packages.get(s.slice(0, j));
      if (p) {
        if (p.has(s.slice(j + 1))) this.refuse('import ' + dotted, pos);
        break;
      }
      s = s.slice(0, j);
    }
    if (/^(javax|jdk|sun|com\.sun|org|netscape)\./.test(dotted)) this.refuse('import ' + dotted, pos);
    if (k < 0) {
      this.error(pos, "'.' expected");
      return null;
    }
    this.error(
      pos,
      this.table.names.packages.has(pkg)
        ? 'cannot find symbol'
        : `package ${dotted.slice(0, dotted.lastIndexOf('.'))} does not exist`,
    );
    return null;
  }
  /** `java.util.Map.Entry` → its class. */
  classByDots(dotted: string): ClassSymbol | null {
    const parts = dotted.split('.');
    for (let k = parts.length - 1; k >= 0; k--) {
      const pkg = parts.slice(0, k).join('/');
      const base = (pkg ? pkg + '/' : '') + parts[k];
      if (k === 0 && parts.length > 1 && !this.unit?.top.has(parts[0] as string)) break;
      let c = this.table.find(base);
      if (!c) continue;
      for (const n of parts.slice(k + 1)) {
        const m = this.memberType(c as ClassSymbol, n);
        if (!m) return null;
        c = m;
      }
      return c;
    }
    return null;
  }

  // ---- finding types by simple name
  /** A member class, inherited ones included. */
  memberType(c: ClassSymbol, name: string, seen: ClassSymbol[] = []): ClassSymbol | null {
    if (seen.includes(c)) return null;
    seen.push(c);
    if (!c.hasSource) c.members();
    const own = c.memberTypes.get(name);
    if (own) return own;
    if (c.library && c.hasSource && this.table.names.has(c.name + '$' + name)) {
      const f = this.table.find(c.name + '$' + name);
      if (f) return f;
    }
    if (c.headerBusy && !c.headerDone && !c.superType) {
      /* header under way: only what is known */
    } else c.header();
    if (c.superType) {
      const m = this.memberType(c.superType.sym, name, seen);
      if (m) return m;
    }
    for (const i of c.interfaces) {
      const m = this.memberType(i.sym, name, seen);
      if (m) return m;
    }
    return null;
  }
  findType(name: string, env: Env, pos: number): ClassSymbol | TypeVar | null {
    let isStatic = false;
    for (let e: Env | null = env; e; e = e.parent) {
      const t = e.types.get(name);
      if (t) {
        if (isStatic && !(t instanceof ClassSymbol) && e.kind === 'class') {
          this.error(pos, `non-static type variable ${name} cannot be referenced from a static context`);
        }
        return t;
      }
      if (e.kind === 'class' && e.cls) {
        const m = this.memberType(e.cls, name);
        if (m) return m;
        if (e.cls.simple === name && !e.cls.anonymous && name !== '') return e.cls;
        if (e.cls.isStatic) isStatic = true;
      } else if (e.isStatic && (e.parent === null || !e.parent.isStatic)) isStatic = true;
    }
    return this.findGlobal(name, env.unit, pos);
  }
  findGlobal(name: string, u: Unit, pos: number): ClassSymbol | null {
    const top = u.top.get(name);
    if (top) return top;
    const s = u.single.get(name);
    if (s) return this.table.need(s);
    for (const [c, n] of u.staticSingle)
      if (n === name) {
        const m = this.memberType(this.table.need(c), name);
        if (m) return m;
      }
    const here = this.table.find((u.pkg ? u.pkg + '/' : '') + name);
    if (here && here.library === u.library) return here;
    const found: ClassSymbol[] = [];
    let hidden = '';
    const tryPkg = (p: string): void => {
      const set = this.table.names.packages.get(p);
      if (set?.has(name)) {
        const c = this.table.find(p + '/' + name);
        if (c) {
          if (!found.includes(c)) found.push(c);
        } else hidden = p + '/' + name;
      } else if (u.library) {
        const c = this.table.find(p + '/' + name);
        if (c && !found.includes(c)) found.push(c);
      }
    };
    tryPkg('java/lang');
    for (const p of u.packages) if (p !== 'java/lang') tryPkg(p);
    for (const cn of u.classesOnDemand) {
      const m = this.memberType(this.table.need(cn), name);
      if (m && !found.includes(m)) found.push(m);
    }
    for (const cn of u.staticOnDemand) {
      const m = this.memberType(this.table.need(cn), name);
      if (m && !found.includes(m)) found.push(m);
    }
    if (found.length === 0 && !hidden && u.moduleBase)
      for (const [p, m] of this.table.names.moduleOf) if (m === 'java.base') tryPkg(p);
    if (found.length + (hidden ? 1 : 0) > 1) {
      this.error(pos, `reference to ${name} is ambiguous`);
      return found[0] ?? null;
    }
    if (hidden) this.refuse('class ' + hidden.replaceAll('/', '.'), pos);
    return found[0] ?? null;
  }
  isPackage(slash: string): boolean {
    if (this.table.names.packages.has(slash)) return true;
    for (const p of this.table.names.packages.keys()) if (p.startsWith(slash + '/')) return true;
    return false;
  }

  // ---- types from nodes
  typeOf(n: TypeNode, env: Env, generic = false): Type {
    const t = this.typeOf1(n, env, generic);
    n.type = t;
    return t;
  }
  private typeOf1(n: TypeNode, env: Env, diamondOk: boolean): Type {
    switch (n.t) {
      case 'prim':
        return n.name === 'void' ? VOID : (PRIM[n.name] as Type);
      case 'var':
        return ERR;
      case 'array': {
        const e = this.typeOf(n.elem as TypeNode, env);
        if (e.k === 'void') {
          this.error(n.pos, 'illegal start of type');
          return ERR;
        }
        return e.k === 'err' ? ERR : arrayOf(e);
      }
      case 'wild': {
        if (!n.bound) return { k: 'wild', kind: null, bound: null };
        const b = this.typeOf(n.elem as TypeNode, env);
        if (b.k === 'prim') {
          this.error((n.elem as TypeNode).pos, 'unexpected type');
          return ERR;
        }
        return b.k === 'err' ? ERR : { k: 'wild', kind: n.bound, bound: b };
      }
      case 'union':
        return this.types.lub(n.parts.map((p) => this.typeOf(p, env)));
      case 'inter':
        return { k: 'inter', parts: n.parts.map((p) => this.typeOf(p, env)) };
      case 'name': {
        let sym: ClassSymbol | TypeVar | null;
        let outer: ClassType | null = null;
        if (n.qualifier) {
          const q = this.qualifierOf(n.qualifier, env);
          if (q === null) {
            const slash = this.dots(n.qualifier);
            if (this.isPackage(slash)) {
              const c = this.table.find(slash + '/' + n.name);
              if (!c && this.table.names.packages.get(slash)?.has(n.name))
                this.refuse('class ' + slash.replaceAll('/', '.') + '.' + n.name, n.pos);
              sym = c;
            } else {
              this.error(n.pos, `package ${slash.replaceAll('/', '.')} does not exist`);
              return ERR;
            }
          } else if (q.k === 'class') {
            sym = this.memberType(q.sym, n.name);
            if (q.args.length) outer = q;
          } else return ERR;
        } else sym = this.findType(n.name, env, n.pos);
        if (!sym) {
          this.error(n.pos, `cannot find symbol: class ${n.name}`);
          n.args?.forEach((a) => this.typeOf(a, env));
          return ERR;
        }
        if (!(sym instanceof ClassSymbol)) {
          if (n.args) {
            this.error(n.pos, 'unexpected type');
            return ERR;
          }
          return sym;
        }
        if (n.qualifier && sym.flags & F.PRIVATE && !this.sameTop(sym, env)) {
          this.error(n.pos, 'has private access');
          return ERR;
        }
        if (
          sym.library &&
          !this.library &&
          sym.hasSource &&
          !(sym.flags & (F.PUBLIC | F.PROTECTED)) &&
          !this.table.names.has(sym.name)
        ) {
          this.error(n.pos, 'is not public');
          return ERR;
        }
        if (!n.args && !outer) outer = this.implicitOuter(sym, env);
        if (n.args && n.args.length) {
          const args: Type[] = n.args.map((a) => this.typeOf(a, env));
          let bad = false;
          const tps = sym.header().typeParams;
          n.args.forEach((a, i) => {
            const t = args[i] as Type;
            if (t.k === 'prim' || t.k === 'void') {
              this.error(a.pos, 'unexpected type');
              bad = true;
            }
            if (t.k === 'err') bad = true;
          });
          if (bad) return ERR;
          if (tps.length === 0) {
            this.error(n.args[0] ? this.ltPos(n) : n.pos, 'type does not take parameters');
            return ERR;
          }
          if (tps.length !== args.length) {
            this.error(this.ltPos(n), 'wrong number of type arguments');
            return ERR;
          }
          if (!outer) outer = this.implicitOuter(sym, env);
          const t: ClassType = { k: 'class', sym, args, outer };
          this.checkBoundsLater(t, n, env);
          return t;
        }
        if (n.args && !diamondOk) {
          this.error(n.pos, 'illegal start of type');
          return ERR;
        }
        return { k: 'class', sym, args: [], outer };
      }
    }
  }
  private ltPos(n: TypeNode): number {
    return (n.args?.[0]?.start ?? n.pos + 1) - 1;
  }
  private readonly boundChecks: { t: ClassType; n: TypeNode }[] = [];
  checkBoundsLater(t: ClassType, n: TypeNode, _env: Env): void {
    if (!this.library) this.boundChecks.push({ t, n });
  }
  /** Written type arguments lie within the bounds of their variables (JLS 4.5). */
  checkBounds(): void {
    for (const { t, n } of this.boundChecks.splice(0))
      t.sym.typeParams.forEach((tp, i) => {
        const a = t.args[i];
        if (!a || a.k === 'wild' || a.k === 'err') return;
        for (const b of tp.bounds)
          if (!this.types.isSubtype(a, this.types.subst(b, t.sym.typeParams, t.args)) && !this.types.isRaw(a)) {
            this.error(n.args?.[i]?.pos ?? n.pos, `type argument is not within bounds of type-variable ${tp.name}`);
            break;
          }
      });
  }
  /** The enclosing parameterised type a bare name of an inner class of a generic class means here. */
  implicitOuter(sym: ClassSymbol, env: Env): ClassType | null {
    if (!sym.outer || !sym.inner) return null;
    const o = sym.outer.header();
    if (o.typeParams.length === 0 && !(o.outer && o.inner)) return null;
    for (let e: Env | null = env; e; e = e.parent)
      if (e.kind === 'class' && e.cls) {
        if (e.cls === o) return o.type;
        const s = this.types.asSuper(e.cls.type, o);
        if (s) return s;
      }
    return null;
  }
  dots(n: TypeNode): string {
    return n.qualifier ? this.dots(n.qualifier) + '/' + n.name : n.name;
  }
  private qualifierOf(n: TypeNode, env: Env): Type | null {
    if (n.args) return this.typeOf(n, env);
    if (!n.qualifier) {
      const t = this.findType(n.name, env, n.pos);
      if (!t) return null;
      if (t instanceof ClassSymbol) return { k: 'class', sym: t, args: [], outer: null };
      return ERR;
    }
    const q = this.qualifierOf(n.qualifier, env);
    if (q === null) {
      const c = this.table.find(this.dots(n));
      return c ? { k: 'class', sym: c, args: [], outer: null } : null;
    }
    if (q.k === 'class') {
      const m = this.memberType(q.sym, n.name);
      if (m) return { k: 'class', sym: m, args: [], outer: null };
      this.error(n.pos, 'cannot find symbol');
      return ERR;
    }
    return ERR;
  }
  sameTop(sym: ClassSymbol, env: Env): boolean {
    const top = (c: ClassSymbol | null): ClassSymbol | null => {
      while (c && (c.outer || c.localHost)) c = c.outer ?? c.localHost;
      return c;
    };
    return top(sym) === top(env.cls);
  }
  typeParamsOf(nodes: TypeParamNode[], owner: ClassSymbol | MethodSymbol, env: Env): TypeVar[] {
    const out = nodes.map((n): TypeVar => ({
      k: 'tvar',
      name: n.name,
      bounds: [],
      lower: null,
      captured: false,
      owner,
    }));
    nodes.forEach((n, i) => {
      if (env.types.has(n.name) && nodes.some((m, j) => j < i && m.name === n.name))
        this.error(n.pos, 'already defined');
      env.types.set(n.name, out[i] as TypeVar);
    });
    nodes.forEach((n, i) => {
      (out[i] as TypeVar).bounds = n.bounds.map((b) => this.typeOf(b, env)).filter((b) => b.k !== 'err');
    });
    return out;
  }
}
