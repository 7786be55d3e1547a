// Annotations: what javac checks of them (comp.Annotate, comp.Check.validateAnnotation), and the hidden code that makes them at run time (sun.reflect.annotation.AnnotationParser).
import {
  F,
  type Annotation,
  type ClassNode,
  type CompilationUnit,
  type Expr,
  type MemberNode,
  type MethodNode,
  type Modifiers,
} from '../ast/tree.ts';
import { Parser } from './parser.ts';

export interface Noted {
  readonly late: { pos: number; message: string }[];
  readonly refused: { construct: string; pos: number } | null;
}
/** Annotations of the JDK: their elements (a star marks one without default) and where they may stand. */
const KNOWN: Readonly<Record<string, readonly [elements: string, targets: string]>> = {
  Override: ['', 'METHOD'],
  Deprecated: ['since forRemoval', 'CONSTRUCTOR FIELD LOCAL_VARIABLE METHOD PARAMETER TYPE'],
  SuppressWarnings: ['value*', 'TYPE FIELD METHOD PARAMETER CONSTRUCTOR LOCAL_VARIABLE'],
  SafeVarargs: ['', 'CONSTRUCTOR METHOD'],
  FunctionalInterface: ['', 'TYPE'],
  Retention: ['value*', 'ANNOTATION_TYPE'],
  Target: ['value*', 'ANNOTATION_TYPE'],
  Documented: ['', 'ANNOTATION_TYPE'],
  Inherited: ['', 'ANNOTATION_TYPE'],
  Repeatable: ['value*', 'ANNOTATION_TYPE'],
};
const META = new Set(['Retention', 'Target', 'Documented', 'Inherited', 'Repeatable']);
const last = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** An annotation interface of the program. */
interface Declared {
  readonly node: ClassNode;
  readonly outer: ClassNode | null;
  readonly elements: readonly MethodNode[];
  readonly runtime: boolean;
  readonly targets: readonly string[] | null;
}
class Notes {
  readonly late: Noted['late'] = [];
  refused: Noted['refused'] = null;
  private readonly unit: CompilationUnit;
  private readonly source: string;
  private readonly declared = new Map<string, Declared>();
  private readonly classes = new Set<string>();
  private made = 0;
  /** Annotations with a mistake of their own. */
  private readonly wrong = new Set<Annotation>();
  constructor(unit: CompilationUnit, source: string) {
    this.unit = unit;
    this.source = source;
  }
  private refuse(construct: string, pos: number): void {
    this.refused ??= { construct, pos };
  }
  run(every: readonly Annotation[]): void {
    this.visit(this.unit.types, null, (c, outer) => {
      this.classes.add(c.name);
      if (c.kind === 'annotation') this.enter(c, outer);
    });
    for (const a of every) {
      const n = this.late.length;
      this.resolve(a);
      if (this.late.length > n) this.wrong.add(a);
    }
    this.visit(this.unit.types, null, (c) => this.class(c));
    for (const d of this.declared.values()) this.body(d);
  }
  /** Every class of the tree, local ones too. */
  private visit(x: unknown, outer: ClassNode | null, each: (c: ClassNode, outer: ClassNode | null) => void): void {
    if (Array.isArray(x)) for (const y of x as unknown[]) this.visit(y, outer, each);
    else if (x && typeof x === 'object') {
      const c = (x as { k?: string }).k === 'class' ? (x as ClassNode) : null;
      if (c) each(c, outer);
      for (const y of Object.values(x)) if (y && typeof y === 'object') this.visit(y, c ?? outer, each);
    }
  }
  private words(mods: Modifiers, name: string): string | null {
    const a = mods.annotations.find((x) => last(x.name) === name);
    return a ? this.source.slice(a.start, a.end) : null;
  }
  private enter(c: ClassNode, outer: ClassNode | null): void {
    if (this.declared.has(c.name)) this.refuse('two annotations of one name', c.pos);
    if (this.words(c.mods, 'Repeatable')) this.refuse('repeatable annotation', c.pos);
    const targets = this.words(c.mods, 'Target');
    const elements = c.members.filter((m): m is MethodNode => m.k === 'method');
    for (const m of elements) {
      const type = m.ret ? this.source.slice(m.ret.start, m.ret.end) : '';
      if (m.params.length)
        this.late.push({
          pos: m.params[0]!.pos,
          message: 'elements in annotation interface declarations cannot declare formal parameters',
        });
      if (/^(byte|short)\b/.test(type)) this.refuse('annotation element of type ' + type, m.pos);
      if (m.throws.length || m.typeParams.length || m.body || m.mods.flags & (F.STATIC | F.PRIVATE | F.DEFAULT))
        this.refuse('annotation element', m.pos);
    }
    if (c.typeParams.length || c.implements.length || c.extends) this.refuse('annotation-declaration', c.pos);
    this.declared.set(c.name, {
      node: c,
      outer,
      elements,
      runtime: /\bRUNTIME\b/.test(this.words(c.mods, 'Retention') ?? ''),
      targets: targets === null ? null : [...targets.matchAll(/\b[A-Z_]{4,}\b/g)].map((m) => m[0]),
    });
  }
  private imported(name: string): boolean {
    return (
      this.unit.implicitClass ||
      this.unit.imports.some(
        (i) =>
          i.module || i.name === `java.lang.annotation.${name}` || (i.wildcard && i.name === 'java.lang.annotation'),
      )
    );
  }
  /** Is there such an annotation, has it these elements, and are they given once? */
  private resolve(a: Annotation): void {
    const name = last(a.name);
    const own = this.declared.get(name);
    const missing = (): void => void this.late.push({ pos: a.pos + 1, message: `cannot find symbol: class ${a.name}` });
    let elements: { readonly name: string; readonly needed: boolean }[];
    if (own) {
      const { outer, node } = own;
      if (outer && !a.name.includes('.') && (a.pos < outer.start || a.pos > outer.end)) {
        this.refuse('annotation of another class', a.pos);
        return;
      }
      elements = own.elements.map((m) => ({ name: m.name, needed: m.def === null }));
      void node;
    } else if (this.classes.has(name)) {
      this.late.push({ pos: a.pos + 1, message: `incompatible types: ${a.name} cannot be converted to Annotation` });
      return;
    } else if (a.name in KNOWN || /^java\.lang\.(annotation\.)?\w+$/.test(a.name)) {
      const known = KNOWN[name];
      if (!known || (META.has(name) && !a.name.includes('.') && !this.imported(name))) {
        missing();
        return;
      }
      elements = known[0]
        .split(' ')
        .filter(Boolean)
        .map((e) => ({ name: e.replace('*', ''), needed: e.endsWith('*') }));
      if (name === 'Retention' || name === 'Target')
        this.constants(a, name === 'Retention' ? 'RetentionPolicy' : 'ElementType');
    } else if (
      a.name.includes('.') ||
      this.unit.imports.some((i) => last(i.name) === name || (i.wildcard && !i.name.startsWith('java.')))
    ) {
      this.refuse('annotation ' + a.name, a.pos);
      return;
    } else {
      missing();
      return;
    }
    const given = new Set<string>();
    for (const v of a.values) {
      if (!elements.some((e) => e.name === v.name))
        this.late.push({ pos: v.pos, message: `cannot find symbol: method ${v.name}()` });
      else if (given.has(v.name)) this.late.push({ pos: v.pos, message: 'duplicate element in annotation' });
      given.add(v.name);
      this.constant(v.value);
    }
    if (elements.some((e) => e.needed && !given.has(e.name)))
      this.late.push({ pos: a.pos, message: 'annotation is missing a default value for an element' });
  }
  /** The constants of an enum of java.lang.annotation are in scope only when it is imported. */
  private constants(a: Annotation, of: string): void {
    for (const v of a.values) {
      const text = this.source.slice(v.value.start, v.value.end);
      if (!text.includes('.') || text.includes('java.lang')) {
        if (!this.unit.imports.some((i) => i.isStatic)) this.refuse('constants of ' + of, v.pos);
      } else if (!this.imported(of) && text.includes(of + '.'))
        for (const m of text.matchAll(new RegExp(`\\b${of}\\.`, 'g')))
          this.late.push({ pos: v.value.start + m.index, message: `cannot find symbol: variable ${of}` });
    }
  }
  private constant(e: Expr): void {
    if (e.k === 'newarray') e.init?.forEach((x) => this.constant(x));
    else if (e.k === 'call' || e.k === 'new' || (e.k === 'lit' && this.source.slice(e.start, e.end) === 'null'))
      this.late.push({ pos: e.start, message: 'element value must be a constant expression' });
    else if (e.k === 'lambda' || e.k === 'switchx') this.refuse('annotation value', e.start);
  }
  /** The annotations of a class and of its members. */
  private class(c: ClassNode): void {
    const host = c.members;
    const extra: MemberNode[] = [];
    const each = (mods: Modifiers, ...places: string[]): void => {
      const seen = new Set<string>();
      for (const a of mods.annotations) {
        const name = last(a.name);
        const own = this.declared.get(name);
        const targets = own ? own.targets : (KNOWN[name]?.[1].split(' ') ?? null);
        if (seen.has(name)) this.late.push({ pos: a.pos, message: `${name} is not a repeatable annotation interface` });
        seen.add(name);
        if (targets && !targets.some((t) => places.includes(t)))
          this.late.push({ pos: a.pos, message: 'annotation interface not applicable to this kind of declaration' });
        a.targets = targets;
        if (own && !this.wrong.has(a)) extra.push(this.note(a, own));
      }
    };
    each(c.mods, 'TYPE', 'TYPE_USE', ...(c.kind === 'annotation' ? ['ANNOTATION_TYPE'] : []));
    for (const p of c.components) each(p.mods, 'RECORD_COMPONENT', 'FIELD', 'METHOD', 'PARAMETER', 'TYPE_USE');
    const done = new Set<Modifiers>();
    for (const m of [...host])
      if (m.k === 'method') {
        if (m.ret) each(m.mods, 'METHOD', ...(m.ret.t === 'prim' && m.ret.name === 'void' ? [] : ['TYPE_USE']));
        else each(m.mods, 'CONSTRUCTOR', 'TYPE_USE');
      } else if (m.k === 'var' || m.k === 'enumconst') {
        // several variables share one list
        if (!done.has(m.mods)) each(m.mods, 'FIELD', 'TYPE_USE');
        done.add(m.mods);
      }
    host.push(...extra);
  }
  private method(text: string, pos: number): MemberNode {
    const c = new Parser(`class $H { ${text} }`).unit().types[0]!;
    place(c, pos);
    return c.members[0]!;
  }
  /** A hidden method that makes the annotation. */
  private note(a: Annotation, d: Declared): MemberNode {
    const made = `${a.name}.$Value`;
    const args = d.elements.map((m) => {
      if (!a.values.some((v) => v.name === m.name)) return `${made}.$default_${m.name}()`;
      return m.ret?.t === 'array' ? `${made}.$array_${m.name}()` : '0';
    });
    const name = `$note${this.made++}`;
    if (d.runtime) a.note = name;
    const m = this.method(
      `static java.lang.annotation.Annotation ${name}() { return new ${made}(${args.join(', ')}); }`,
      a.pos,
    ) as MethodNode;
    const ret = m.body!.stats[0] as unknown as { expr: { args: Expr[] } };
    d.elements.forEach((e, i) => {
      const v = a.values.find((x) => x.name === e.name)?.value;
      if (!v) return;
      if (e.ret?.t === 'array')
        (ret.expr.args[i] as unknown as { args: Expr[] }).args = v.k === 'newarray' ? [...(v.init ?? [])] : [v];
      else ret.expr.args[i] = v;
    });
    return m;
  }
  /** The class whose objects are annotations of this interface. */
  private body(d: Declared): void {
    const { node, elements } = d;
    const pos = node.pos;
    const holder = new Parser('interface $H extends java.lang.annotation.Annotation { }').unit().types[0]!;
    place(holder, pos);
    node.implements.push(holder.implements[0]!);
    const type = (m: MethodNode): string => this.source.slice(m.ret!.start, m.ret!.end);
    const names = elements.map((m) => `"${m.name}"`).join(', ');
    const values = elements.map((m) => m.name).join(', ');
    const text = [
      `public static final class $Value implements ${node.name} {`,
      ...elements.map((m) => `final ${type(m)} ${m.name};`),
      `public $Value(${elements.map((m) => `${type(m)} ${m.name}`).join(', ')}) { ${elements.map((m) => `this.${m.name} = ${m.name};`).join(' ')} }`,
      ...elements.map(
        (m) => `public ${type(m)} ${m.name}() { return ${m.name}${m.ret?.t === 'array' ? '.clone()' : ''}; }`,
      ),
      ...elements
        .filter((m) => m.def)
        .map(
          (m) =>
            `public static ${type(m)} $default_${m.name}() { return ${m.ret?.t === 'array' ? `$array_${m.name}()` : '0'}; }`,
        ),
      ...elements
        .filter((m) => m.ret?.t === 'array')
        .map(
          (m) => `public static ${type(m)} $array_${m.name}(${type(m).replace(/\[\s*\]\s*$/, '...')} v) { return v; }`,
        ),
      `public Class<? extends java.lang.annotation.Annotation> annotationType() { return ${node.name}.class; }`,
      `public String toString() { return java.lang.reflect.Notes.text(${node.name}.class, new String[] { ${names} }, new Object[] { ${values} }); }`,
      `public int hashCode() { return java.lang.reflect.Notes.hash(new String[] { ${names} }, new Object[] { ${values} }); }`,
      `public boolean equals(Object o) { return o instanceof $Value v && java.lang.reflect.Notes.same(new Object[] { ${values} }, new Object[] { ${elements.map((m) => `v.${m.name}`).join(', ')} }); }`,
      '}',
    ].join(' ');
    const c = new Parser(`class $H { ${text} }`).unit().types[0]!.members[0] as ClassNode;
    place(c, pos);
    for (const m of c.members)
      if (m.k === 'method' && m.name.startsWith('$default_')) {
        const def = elements.find((e) => '$default_' + e.name === m.name)!.def!;
        const ret = m.body!.stats[0] as unknown as { expr: Expr };
        if (ret.expr.k === 'call') ret.expr.args = def.k === 'newarray' ? [...(def.init ?? [])] : [def];
        else ret.expr = def;
      }
    node.members.push(c);
  }
}
/** Gives hidden code the place of what it belongs to. */
function place(x: unknown, pos: number): void {
  if (Array.isArray(x)) for (const y of x as unknown[]) place(y, pos);
  else if (x && typeof x === 'object') {
    const o = x as Record<string, unknown>;
    for (const [k, v] of Object.entries(o))
      if (typeof v === 'number' && ['pos', 'start', 'end', 'closePos', 'bodyStart'].includes(k)) o[k] = pos;
      else if (v && typeof v === 'object') place(v, pos);
  }
}
/** Checks all annotations of a program and adds the code that makes those that last until run time. */
export function settleAnnotations(unit: CompilationUnit, every: readonly Annotation[], source: string): Noted {
  const n = new Notes(unit, source);
  n.run(every);
  return n;
}
