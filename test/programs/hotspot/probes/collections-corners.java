import java.util.*;
public class Main {
    public static void main(String[] args) {
        Iterator<Integer> it = new Iterator<>() { int i = 0; public boolean hasNext() { return i < 3; } public Integer next() { return i++; } };
        while (it.hasNext()) System.out.print(it.next() + " ");
        System.out.println();
        try { it.remove(); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
        List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4, 5));
        ListIterator<Integer> li = l.listIterator();
        while (li.hasNext()) { int v = li.next(); if (v % 2 == 0) li.remove(); else li.set(v * 10); }
        System.out.println(l);
        li.add(99); System.out.println(l + " " + li.previousIndex() + " " + li.hasPrevious() + " " + li.previous());
        try { for (Integer v : l) if (v == 10) l.add(5); } catch (ConcurrentModificationException e) { System.out.println("CME " + e.getMessage()); }
        Map<String, Integer> lhm = new LinkedHashMap<>(16, 0.75f, true) { protected boolean removeEldestEntry(Map.Entry<String, Integer> e) { return size() > 2; } };
        lhm.put("a", 1); lhm.put("b", 2); lhm.get("a"); lhm.put("c", 3);
        System.out.println(lhm);
        TreeMap<Integer, String> tm = new TreeMap<>(Map.of(1, "a", 3, "c", 5, "e", 7, "g"));
        System.out.println(tm.floorKey(4) + " " + tm.ceilingKey(4) + " " + tm.headMap(3) + " " + tm.tailMap(3, false) + " " + tm.subMap(1, 5) + " " + tm.firstEntry() + " " + tm.lastKey() + " " + tm.descendingMap() + " " + tm.higherKey(7) + " " + tm.pollFirstEntry() + " " + tm.lowerEntry(5));
        TreeSet<String> ts = new TreeSet<>(Comparator.comparing(String::length)); ts.addAll(List.of("ccc", "a", "bb", "dd"));
        System.out.println(ts + " " + ts.first() + " " + ts.headSet("bb", true) + " " + ts.descendingSet() + " " + ts.ceiling("xx"));
        Deque<Integer> dq = new ArrayDeque<>(); dq.offerFirst(1); dq.offerLast(2); dq.push(0); dq.addLast(3);
        System.out.println(dq + " " + dq.peekFirst() + " " + dq.pollLast() + " " + dq.pop() + " " + dq);
        PriorityQueue<int[]> pq = new PriorityQueue<>((p, q) -> p[1] != q[1] ? Integer.compare(p[1], q[1]) : q[0] - p[0]);
        pq.add(new int[]{1, 5}); pq.add(new int[]{2, 3}); pq.add(new int[]{3, 3});
        while (!pq.isEmpty()) System.out.print(Arrays.toString(pq.poll()) + " ");
        System.out.println();
        System.out.println(new PriorityQueue<>(List.of(5, 1, 4, 2, 3)));
        Integer[] arr = {3, 1, 2}; Arrays.sort(arr, Collections.reverseOrder()); System.out.println(Arrays.toString(arr));
        int[][] g = {{1, 2}, {3, 4}}; System.out.println(Arrays.deepToString(g) + Arrays.equals(g[0], new int[]{1, 2}) + Arrays.hashCode(g[0]) + Arrays.asList(arr).indexOf(1));
        int[] f = new int[5]; Arrays.fill(f, 1, 3, 7); System.out.println(Arrays.toString(f) + Arrays.binarySearch(new int[]{1, 3, 5}, 4) + Arrays.stream(f).sum() + Arrays.toString(Arrays.copyOfRange(f, 2, 7)));
        List<Integer> c = new ArrayList<>(List.of(1, 2, 3, 4)); Collections.rotate(c, 1); Collections.swap(c, 0, 3); System.out.println(c + " " + Collections.max(c) + Collections.frequency(c, 2) + Collections.nCopies(2, "x") + Collections.disjoint(c, List.of(9)));
        Collections.shuffle(c, new Random(42)); System.out.println(c); Collections.reverse(c); System.out.println(c);
        BitSet bs = new BitSet(); bs.set(1); bs.set(5, 8); System.out.println(bs + " " + bs.cardinality() + " " + bs.nextClearBit(5) + " " + bs.length());
        EnumMap<Thread.State, Integer> em = new EnumMap<>(Thread.State.class); em.put(Thread.State.RUNNABLE, 1); em.put(Thread.State.NEW, 0); System.out.println(em);
        System.out.println(List.of(1, 2).equals(Arrays.asList(1, 2)) + " " + new HashSet<>(List.of(1, 2)).equals(Set.of(2, 1)) + " " + Map.of(1, 2).equals(new TreeMap<>(Map.of(1, 2))));
        List<Integer> sub = c.subList(1, 3); sub.set(0, 100); sub.clear(); System.out.println(c);
        List<String> un = Collections.unmodifiableList(new ArrayList<>(List.of("a"))); try { un.add("b"); } catch (UnsupportedOperationException e) { System.out.println("unmod"); }
        Random r = new Random(7); System.out.println(r.nextInt(100) + " " + r.nextInt() + " " + r.nextDouble() + " " + r.nextBoolean() + " " + r.nextLong() + " " + r.nextGaussian() + " " + r.nextInt(5, 10));
        System.out.println(l.reversed() + " " + l.getFirst() + " " + l.removeLast());
        StringJoiner sj = new StringJoiner(", ", "{", "}"); sj.setEmptyValue("EMPTY"); System.out.println(sj); sj.add("a").add("b"); System.out.println(sj + " " + sj.length());
    }
}
