// Java collections: sequences of operations on lists, deques, sets, maps and streams, with iterators that sometimes fail.
import type { Chance, Piece } from './chance.ts';

const LISTS = [
  'new ArrayList<>()',
  'new LinkedList<>()',
  'new ArrayList<>(List.of(3, 1, 2))',
  'new Vector<>()',
  'new ArrayList<>(Arrays.asList(5, 5, 4, 9))',
];
const DEQUES = ['new ArrayDeque<>()', 'new LinkedList<>()', 'new ArrayDeque<>(List.of(1, 2))'];
const SETS = [
  'new HashSet<>()',
  'new TreeSet<>()',
  'new LinkedHashSet<>()',
  'new TreeSet<>(Comparator.reverseOrder())',
  'new HashSet<>(List.of(17, 33, 1, 49))',
];
const MAPS = [
  'new HashMap<>()',
  'new TreeMap<>()',
  'new LinkedHashMap<>()',
  'new HashMap<>(Map.of("k", 1))',
  'new LinkedHashMap<>(4, 0.75f, true)',
  'new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()))',
  'new ConcurrentHashMap<>()',
];
const KEYS = ['"a"', '"bb"', '"c"', '"Aa"', '"BB"', '"key"', '"zz"', '""', '"delta"', '"x" + v()'];

class Writer {
  private readonly c: Chance;
  constructor(c: Chance) {
    this.c = c;
  }
  private n(): string {
    return String(this.c.pick([0, 1, 2, 3, 5, 7, 10, -1, 16, 33, 100]));
  }
  private i(): string {
    return String(this.c.pick([0, 0, 1, 2, 3, 8, -1]));
  }
  private list(): string {
    const c = this.c;
    const n = this.n();
    return c.pick([
      `l.add(${n});`,
      `l.add(${n});`,
      `l.add(${n});`,
      `l.add(${this.i()}, ${n});`,
      `p(l.remove(${this.i()}));`,
      `p(l.remove(Integer.valueOf(${n})));`,
      `p(l.get(${this.i()}));`,
      `p(l.set(${this.i()}, ${n}));`,
      `p(l.indexOf(${n}) + " " + l.lastIndexOf(${n}) + " " + l.contains(${n}));`,
      `l.sort(${c.pick(['null', 'Comparator.reverseOrder()', 'Comparator.comparing(x -> x % 3)'])});`,
      `Collections.${c.pick(['reverse(l)', 'sort(l)', 'swap(l, 0, 1)', 'rotate(l, 2)', 'shuffle(l, new Random(7))'])};`,
      `l.addAll(${c.pick(['', '0, '])}List.of(${n}, 4));`,
      `p(l.subList(${c.next(2)}, ${c.between(1, 4)}));`,
      `l.subList(0, ${c.between(0, 3)}).clear();`,
      `l.removeIf(x -> x % 2 == 0);`,
      `l.replaceAll(x -> x * 2 - 1);`,
      `for (Iterator<Integer> it = l.iterator(); it.hasNext(); ) if (it.next() > 4) it.remove();`,
      `for (Integer x : l) if (x == ${n}) l.${c.pick(['add(1)', 'remove(x)'])};`,
      `for (ListIterator<Integer> it = l.listIterator(); it.hasNext(); ) { int x = it.next(); if (x % 2 == 1) it.set(x + 100); else if (x > 8) it.add(0); }`,
      `p(l.equals(new LinkedList<>(l)) + " " + l.hashCode());`,
      `p(Collections.max(l) + " " + Collections.min(l) + " " + Collections.frequency(l, ${n}));`,
      `p(l.reversed() + " " + l.getFirst() + " " + l.getLast());`,
      `p(Collections.binarySearch(l, ${n}));`,
      `p(List.copyOf(l).equals(l));`,
      `p(Arrays.toString(l.toArray(new Integer[0])));`,
      `p(l.removeAll(List.of(${n}, 5)) + " " + l.retainAll(List.of(1, 2, 3, ${n})));`,
      `l.forEach(x -> System.out.print(x + ";")); p("");`,
    ]);
  }
  private deque(): string {
    const c = this.c;
    const n = this.n();
    return c.pick([
      `d.push(${n});`,
      `d.addLast(${n});`,
      `d.offer(${n});`,
      `d.offerFirst(${n});`,
      `p(d.pop());`,
      `p(d.poll());`,
      `p(d.pollLast());`,
      `p(d.peek() + " " + d.peekLast());`,
      `p(d.removeFirst());`,
      `p(d.getLast());`,
      `p(d.size() + " " + d.contains(${n}));`,
      `p(d.removeFirstOccurrence(${n}));`,
      `for (Iterator<Integer> it = d.descendingIterator(); it.hasNext(); ) System.out.print(it.next() + ","); p("");`,
      `q.add(${n}); q.add(4); q.add(-2);`,
      `p(q + " " + q.poll() + " " + q);`,
      `p(q.remove(${n}) + " " + q.peek());`,
      `p(d);`,
    ]);
  }
  private set(): string {
    const c = this.c;
    const n = this.n();
    return c.pick([
      `p(s.add(${n}));`,
      `s.add(${n}); s.add(${n} * 17);`,
      `for (int i = 0; i < ${c.between(3, 20)}; i++) s.add(i * ${c.pick([3, 7, 16, 31])} % 50);`,
      `p(s.remove(${n}));`,
      `p(s.contains(${n}) + " " + s.size());`,
      `p(s);`,
      `p(s.removeIf(x -> x % 3 == 0) + " " + s);`,
      `p(s.retainAll(Set.of(1, 2, 3, ${n === '1' || n === '2' || n === '3' ? '99' : n})));`,
      `p(new TreeSet<>(s).${c.pick(['first()', 'last()', `floor(${n})`, `higher(${n})`, `headSet(${n})`, `tailSet(${n}, false)`, 'descendingSet()', 'pollFirst()', `ceiling(${n})`])});`,
      `p(s.hashCode() + " " + s.equals(new HashSet<>(s)));`,
      `for (Integer x : s) if (x == ${n}) s.add(x + 1000);`,
      `p(s.stream().mapToInt(x -> x).sum());`,
    ]);
  }
  private map(): string {
    const c = this.c;
    const k = c.pick(KEYS);
    const n = this.n();
    return c.pick([
      `p(m.put(${k}, ${n}));`,
      `m.put(${k}, ${n});`,
      `m.put(${k}, ${n});`,
      `p(m.get(${k}) + " " + m.getOrDefault(${k}, -9));`,
      `p(m.remove(${k}));`,
      `p(m.putIfAbsent(${k}, ${n}));`,
      `p(m.merge(${k}, ${n}, Integer::sum));`,
      `p(m.merge(${k}, ${n}, (x, y) -> x > 5 ? null : x * 10));`,
      `p(m.computeIfAbsent(${k}, x -> x.length()));`,
      `p(m.computeIfPresent(${k}, (x, y) -> y % 2 == 0 ? null : y + 1));`,
      `p(m.compute(${k}, (x, y) -> y == null ? 1 : y + 1));`,
      `p(m);`,
      `p(m.keySet() + " " + m.values());`,
      `for (int i = 0; i < ${c.between(2, 15)}; i++) m.put("k" + i * ${c.pick([1, 7, 13])}, i);`,
      `p(m.entrySet().iterator().next());`,
      `m.replaceAll((x, y) -> y + x.length());`,
      `p(m.containsKey(${k}) + " " + m.containsValue(${n}));`,
      `for (Map.Entry<String, Integer> e : m.entrySet()) e.setValue(e.getValue() * 2);`,
      `m.keySet().removeIf(x -> x.length() > 1);`,
      `m.values().remove(${n});`,
      `p(m.hashCode() + " " + m.equals(new HashMap<>(m)));`,
      `for (String x : m.keySet()) if (x.length() == 1) m.remove(x);`,
      `p(new TreeMap<>(m).${c.pick(['firstEntry()', 'lastKey()', `floorKey(${k})`, `headMap(${k})`, `tailMap(${k})`, 'descendingMap()', `higherEntry(${k})`])});`,
      `p(m.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList());`,
    ]);
  }
  private stream(): string {
    const c = this.c;
    let s = c.pick([
      'l.stream()',
      'Stream.of(5, 3, 9, 3, 1)',
      'IntStream.rangeClosed(1, 8).boxed()',
      'Stream.iterate(1, x -> x * 3).limit(6)',
      'IntStream.of(4, 2, 7).boxed()',
    ]);
    for (let i = c.between(1, 4); i > 0; i--)
      s += c.pick([
        '.filter(x -> x % 2 == 1)',
        '.map(x -> x * x - 3)',
        '.sorted()',
        '.sorted(Comparator.reverseOrder())',
        '.distinct()',
        '.limit(3)',
        '.skip(1)',
        '.flatMap(x -> Stream.of(x, -x))',
        '.peek(x -> System.out.print(x + "!"))',
        '.takeWhile(x -> x < 9)',
        '.dropWhile(x -> x < 3)',
      ]);
    s += c.pick([
      '.toList()',
      '.count()',
      '.reduce(0, Integer::sum)',
      '.map(String::valueOf).collect(Collectors.joining(",", "[", "]"))',
      '.mapToInt(x -> x).summaryStatistics()',
      '.collect(Collectors.groupingBy(x -> x % 3))',
      '.collect(Collectors.partitioningBy(x -> x > 4, Collectors.counting()))',
      '.max(Comparator.naturalOrder())',
      '.findFirst()',
      '.anyMatch(x -> x > 5)',
      '.mapToDouble(x -> x / 2.0).average()',
      '.collect(Collectors.toMap(x -> x, x -> "v" + x))',
      '.mapToObj0'.slice(0, 0) + '.collect(Collectors.averagingInt(x -> x))',
      '.noneMatch(x -> x == 3)',
      '.collect(Collectors.toCollection(TreeSet::new))',
    ]);
    return `p(${s});`;
  }
  program(): string {
    const c = this.c;
    const out = ['List<Integer> l = ' + c.pick(LISTS) + ';'];
    const what = c.next(5);
    if (what === 1)
      out.push(
        `Deque<Integer> d = ${c.pick(DEQUES)};`,
        `PriorityQueue<Integer> q = new PriorityQueue<>(${c.pick(['', 'Comparator.reverseOrder()'])});`,
      );
    if (what === 2) out.push(`Set<Integer> s = ${c.pick(SETS)};`);
    if (what === 3) out.push(`Map<String, Integer> m = ${c.pick(MAPS)};`);
    for (let i = c.between(6, 14); i > 0; i--) {
      const line =
        what === 0 || c.once(6)
          ? this.list()
          : what === 1
            ? this.deque()
            : what === 2
              ? this.set()
              : what === 3
                ? this.map()
                : this.stream();
      out.push(`try { ${line} } catch (RuntimeException e) { p(e); }`);
    }
    out.push('p(l);');
    if (what === 1) out.push('p(d + " " + q.size());');
    if (what === 2) out.push('p(s);');
    if (what === 3) out.push('p(m);');
    return out.join('\n');
  }
}

export function collections(c: Chance): Piece {
  return { classes: '', body: new Writer(c).program() };
}
