// Java class hierarchies: initialisation order, overriding, hiding, overloads, interfaces with defaults, generics, records, enums, sealed types, exceptions with finally.
import type { Chance, Piece } from './chance.ts';

const PARAMS = [
  'int',
  'long',
  'double',
  'char',
  'Object',
  'String',
  'Integer',
  'Number',
  'CharSequence',
  'short',
  'float',
  'Comparable<?>',
  'Long',
  'byte',
];
const ARGUMENTS = [
  '1',
  '2L',
  "'c'",
  '"s"',
  '1.5',
  '2f',
  '(short) 3',
  '(byte) 4',
  'Integer.valueOf(5)',
  '(Object) "o"',
  'new StringBuilder("b")',
  'Long.valueOf(6)',
  'true',
  'new int[0]',
];

/** A chain of classes with blocks, fields, overridden and hidden members. */
function chain(c: Chance, p: string): Piece {
  const depth = c.between(2, 4);
  const names = Array.from({ length: depth }, (_, i) => `${p}C${i}`);
  let classes = '';
  const iface = c.once(2);
  if (iface)
    classes += `interface ${p}I { ${c.once(2) ? `int K = ini("${p}I.K", 5); ` : ''}default String who() { return "I:" + id(); } String id(); static String st() { return "static"; } }\n`;
  names.forEach((name, i) => {
    const abstract = i === 0 && c.once(3);
    const parts: string[] = [];
    if (c.once(2)) parts.push(`static int S = ini("${name}.S", ${i});`);
    if (c.once(2)) parts.push(`static { p("static ${name}"); }`);
    if (c.once(2)) parts.push(`int f = ini("${name}.f", ${i + 10});`);
    if (c.once(2)) parts.push(`{ p("block ${name}" ${i > 0 || c.once(2) ? '+ id()' : ''}); }`);
    parts.push(`String n = "${name}";`);
    const ctor = c.next(4);
    if (ctor === 0) parts.push(`${name}() { p("new ${name} " + id()); }`);
    else if (ctor === 1)
      parts.push(
        `${name}() { this(${i}); p("new ${name}"); }`,
        `${name}(int x) { ${i > 0 && c.once(2) ? 'super(); ' : ''}p("new ${name} " + x + n); }`,
      );
    else if (ctor === 2) parts.push(`${name}(Object... x) { p("new ${name} varargs " + x.length); }`);
    if (abstract) parts.push(c.once(2) ? 'abstract String hook();' : 'String hook() { return "h0"; }');
    else if (i === 0 || c.once(2))
      parts.push(
        `String hook() { return "h${i}"${i > 0 && c.once(2) && !classes.includes('abstract String hook') ? ' + super.hook()' : ''} + n; }`,
      );
    if (i === 0 || c.once(2))
      parts.push(
        `${i === 0 ? 'public ' : 'public '}String id() { return "id${i}${c.once(2) ? '" + hook() + "' : ''}"; }`,
      );
    if (c.once(3)) parts.push(`static String st() { return "${name}.st"; }`);
    if (c.once(3))
      parts.push(`public String toString() { return "${name}(" + ${i > 0 && c.once(2) ? 'super.n' : 'n'} + ")"; }`);
    else if (i === 0) parts.push(`public String toString() { return "<" + n + ">"; }`);
    if (c.once(3)) parts.push(`static final int CONST = ${c.next(9)};`);
    // the leaf has to have a body for whatever is abstract above it
    if (i === depth - 1)
      parts.push(
        ...(classes.includes('abstract String hook') && !parts.some((x) => x.startsWith('String hook'))
          ? [`String hook() { return "leaf"; }`]
          : []),
      );
    const middle = i > 0 && i < depth - 1 && classes.includes('abstract String hook');
    classes += `static ${abstract || (middle && !parts.some((x) => x.startsWith('String hook'))) ? 'abstract ' : ''}class ${name}${i > 0 ? ` extends ${names[i - 1]}` : ''}${i === 0 && iface ? ` implements ${p}I` : ''} { ${parts.join(' ')} }\n`;
  });
  const leaf = names[depth - 1]!;
  const base = c.pick(names);
  const body = [
    `${base} x = new ${leaf}();`,
    'p(x);',
    'p(x.n + " " + x.hook() + " " + x.id());',
    `p(((${names[0]}) x).n + ((${leaf}) x).n);`,
    ...(iface ? [`p(((${p}I) x).who() + ${p}I.st());`] : []),
    `p(x instanceof ${c.pick(names)});`,
    `try { Object o = ${c.pick(['x', '"text"', 'Integer.valueOf(1)'])}; p(((${leaf}) o).n); } catch (ClassCastException e) { p("cce"); }`,
    `p(new ${leaf}() { public String toString() { return "anon " + super.toString(); } });`,
  ];
  return { classes, body: body.join('\n') };
}

/** Overloads of one name called with arguments of many types; some calls are rejected. */
export function overloads(c: Chance, p: string, calls: number): Piece {
  let classes = '';
  const used = new Set<string>();
  for (let i = c.between(2, 5); i > 0; i--) {
    const n = c.between(1, 2);
    const params = Array.from({ length: n }, () => c.pick(PARAMS));
    if (c.once(4)) params[n - 1] = params[n - 1]!.replace('<?>', '') + '...';
    const key = params.join().replace('...', '[]').replace('<?>', '');
    if (used.has(key)) continue;
    used.add(key);
    classes += `static String ${p}f(${params.map((t, k) => `${t} a${k}`).join(', ')}) { return "${params.join(',')}"; }\n`;
  }
  if (c.once(3)) classes += `static <T> String ${p}f(T t) { return "T"; }\n`;
  if (c.once(4) && !used.has('Comparable'))
    classes += `static <T extends Comparable<T>> String ${p}f(T t, T u) { return "TT"; }\n`;
  const body: string[] = [];
  for (let i = 0; i < calls; i++) {
    const n = c.between(1, 2);
    body.push(`p(${p}f(${Array.from({ length: n }, () => c.pick(ARGUMENTS)).join(', ')}));`);
  }
  return { classes, body: body.join('\n') };
}

/** Nested try, catch and finally with loops that are left by break, continue and return. */
function leaving(c: Chance, p: string): Piece {
  const thrown = [
    'new IllegalStateException("a")',
    'new ArithmeticException("b")',
    'new RuntimeException("c", new Error("d"))',
    'new IndexOutOfBoundsException(3)',
  ];
  const stat = (depth: number): string => {
    if (depth <= 0)
      return c.pick([
        'k += 1;',
        'k *= 2;',
        's += k;',
        'if (k > 20) return s + "!";',
        'if (k % 3 == 0) break;',
        'if (k % 5 == 0) continue;',
        `if (k == n) throw ${c.pick(thrown)};`,
        'k += 10 / (n - 2);',
        'a[k % 4]++;',
        'p(k);',
      ]);
    switch (c.next(4)) {
      case 0:
        return `try { ${stat(depth - 1)} ${stat(depth - 1)} } catch (${c.pick(['ArithmeticException', 'RuntimeException', 'IllegalStateException | IndexOutOfBoundsException'])} e) { s += "[" + e.getMessage() + "]"; ${stat(depth - 2)} } finally { s += "f"; ${c.once(4) ? stat(0) : ''} }`;
      case 1:
        return `if (${c.pick(['k > 3', 'n % 2 == 0', 's.length() > 4', '(k & 1) == 1'])}) { ${stat(depth - 1)} } else { ${stat(depth - 1)} }`;
      case 2:
        return `for (int j${depth} = 0; j${depth} < ${c.between(1, 4)}; j${depth}++) { ${stat(depth - 1)} ${stat(0)} }`;
      default:
        return `${stat(depth - 1)} ${stat(depth - 1)}`;
    }
  };
  const classes = `static String ${p}go(int n) { int k = 0; String s = ""; int[] a = new int[4]; for (int i = 0; i < 6; i++) { ${stat(3)} k++; } return s + k + Arrays.toString(a); }\n`;
  return {
    classes,
    body: `for (int n = 0; n < 6; n++) try { p(${p}go(n)); } catch (RuntimeException e) { p(e + " " + e.getCause()); }`,
  };
}

/** A sealed hierarchy of records taken apart by a pattern switch, an enum with bodies, and generic code over them. */
function patterns(c: Chance, p: string): Piece {
  const n = c.between(2, 4);
  const types = ['int', 'String', 'double', 'long', 'char', 'boolean', 'Object'];
  let classes = `sealed interface ${p}S permits ${Array.from({ length: n }, (_, i) => `${p}R${i}`).join(', ')} {}\n`;
  const shapes: string[][] = [];
  for (let i = 0; i < n; i++) {
    const f = Array.from({ length: c.between(1, 3) }, () => c.pick(types));
    shapes.push(f);
    classes += `record ${p}R${i}(${f.map((t, k) => `${t} ${'abc'[k]}`).join(', ')}) implements ${p}S {${c.once(4) && f[0] === 'int' ? ` ${p}R${i} { if (a < 0) throw new IllegalArgumentException("neg " + a); }` : ''} }\n`;
  }
  const value = (t: string): string =>
    ({
      int: c.pick(['1', '-4', '70']),
      String: c.pick(['"q"', 'null', '""']),
      double: c.pick(['0.5', '-0.0', 'Double.NaN']),
      long: '5L',
      char: "'x'",
      boolean: 'true',
      Object: c.pick(['"o"', '7', 'null', 'List.of(1)']),
    })[t]!;
  const arms = shapes.flatMap((f, i) => {
    const whole = c.once(3)
      ? `case ${p}R${i} r -> "${i}" + r;`
      : `case ${p}R${i}(${f.map((t, k) => `${c.once(3) ? 'var' : t} ${'xyz'[k]}`).join(', ')}) -> "${i}:" + ${f.map((_, k) => 'xyz'[k]).join(' + "," + ')};`;
    return c.once(3)
      ? [`case ${p}R${i} r when r.toString().length() > ${c.between(12, 20)} -> "long ${i}";`, whole]
      : [whole];
  });
  classes += `static String ${p}on(${p}S s) { return switch (s) { ${arms.join(' ')} }; }\n`;
  classes += `enum ${p}E { A, B${c.once(2) ? ' { int w() { return 9; } @Override public String toString() { return "b!"; } }' : ''}, C; int w() { return ordinal() * 2; } }\n`;
  classes += `static <T extends Comparable<? super T>> T ${p}max(List<? extends T> l) { T m = null; for (T t : l) if (m == null || t.compareTo(m) > 0) m = t; return m; }\n`;
  const body: string[] = [];
  shapes.forEach((f, i) => {
    const make = (): string => `new ${p}R${i}(${f.map(value).join(', ')})`;
    body.push(
      `try { var r = ${make()}; p(r + " " + ${p}on(r) + " " + r.equals(${make()}) + " " + (r.hashCode() == ${make()}.hashCode())); } catch (RuntimeException e) { p(e); }`,
    );
  });
  body.push(
    `for (${p}E e : ${p}E.values()) p(e + " " + e.name() + e.w() + switch (e) { case A -> "first"; case B, C -> e.compareTo(${p}E.B); });`,
  );
  body.push(`p(${p}max(List.of(${c.pick(['3, 9, 2', '"b", "z", "a"', "'q', 'r'", `${p}E.B, ${p}E.A`])})));`);
  body.push(
    `Object[] os = {1, "s", 'c', 2.5, null, new int[] {1}, ${p}E.C, List.of(), new ${p}R0(${shapes[0]!.map((t) => (t === 'int' ? '3' : value(t))).join(', ')})};`,
  );
  body.push(
    `for (Object o : os) p(switch (o) { case null -> "nil"; case Integer i when i > 5 -> "big"; case Integer i -> i + 1; case String s -> s.length(); case ${p}E e -> e.ordinal(); case int[] a -> a.length; case ${p}S s -> ${p}on(s); case Comparable<?> k -> "cmp"; default -> "?"; });`,
  );
  body.push(
    `try { p(${p}E.valueOf("${c.pick(['A', 'D', 'a'])}")); } catch (IllegalArgumentException e) { p(e.getMessage()); }`,
  );
  return { classes, body: body.join('\n') };
}

/** Lambdas, captured variables, inner and local classes, iterators of one's own. */
function closures(c: Chance, p: string): Piece {
  const classes = `static class ${p}Box<T> implements Iterable<T> { private final List<T> l = new ArrayList<>(); int hits; ${p}Box<T> add(T t) { l.add(t); return this; } class In { int at = ${c.next(2)}; T next() { hits++; return l.get(at++); } boolean more() { return at < l.size(); } } public Iterator<T> iterator() { In in = new In(); return new Iterator<>() { public boolean hasNext() { return in.more(); } public T next() { return in.next(); } }; } <R> ${p}Box<R> map(Function<? super T, ? extends R> f) { ${p}Box<R> b = new ${p}Box<>(); for (T t : this) b.add(f.apply(t)); return b; } @Override public String toString() { return l + "#" + hits; } }\n`;
  const f = (): string =>
    c.pick([
      'x -> x + 1',
      'x -> x * 2',
      'x -> -x',
      'x -> x * x',
      'Math::abs',
      'Integer::reverse',
      'x -> x % 3',
      'Integer::bitCount',
    ]);
  const body = [
    `${p}Box<Integer> b = new ${p}Box<Integer>().add(${c.next(9)}).add(${c.between(10, 99)}).add(-${c.next(50)});`,
    `p(b.map(${f().startsWith('x') ? f() : 'x -> x + 5'}).map(x -> "<" + x + ">"));`,
    'p(b);',
    `Function<Integer, Integer> f = ${f()}, g = ${f()};`,
    `p(f.andThen(g).apply(${c.next(20)}) + " " + f.compose(g).apply(${c.next(20)}));`,
    `int[] n = {0}; Runnable r = () -> n[0] += ${c.between(1, 5)}; for (int i = 0; i < ${c.between(2, 5)}; i++) r.run(); p(n[0]);`,
    `List<Supplier<String>> ss = new ArrayList<>(); for (String w : "${c.pick(['a b c', 'x y', 'one two three'])}".split(" ")) ss.add(() -> w + ss.size()); for (Supplier<String> s : ss) p(s.get());`,
    `class Local { final int v; Local(int v) { this.v = v + n[0]; } int twice() { return v * 2; } } p(new Local(${c.next(9)}).twice());`,
    `BiFunction<Integer, Integer, Integer> h = ${c.pick(['Math::max', 'Integer::sum', '(x, y) -> x * 10 + y', 'Integer::compare'])}; p(h.andThen(f).apply(${c.next(9)}, ${c.next(9)}));`,
    `Optional<String> o = Optional.of("${c.pick(['v', 'word'])}").filter(x -> x.length() > ${c.next(3)}).map(x -> x + "!"); p(o.orElse("none") + o.isPresent());`,
    `StringBuilder sb = new StringBuilder(); outer: for (int i = 0; i < 5; i++) { for (int j = 0; j < 5; j++) { if (j == ${c.next(5)}) continue outer; if (i == ${c.next(5)}) break outer; sb.append(i).append(j).append(' '); } } p(sb);`,
    `p(Stream.of("${c.pick(['b a', 'zz y'])}".split(" ")).sorted(Comparator.comparing(String::length).thenComparing(Function.identity())).collect(Collectors.toMap(x -> x, String::length, (x, y) -> x, TreeMap::new)));`,
  ];
  return { classes, body: body.join('\n') };
}

export function hierarchies(c: Chance, p: string): Piece {
  return c.pick([chain, leaving, patterns, closures])(c, p);
}
