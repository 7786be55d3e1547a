import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    static <T> Iterable<T> filter(Iterable<? extends T> in, Predicate<? super T> p) {
        return () -> new Iterator<>() {
            final Iterator<? extends T> it = in.iterator(); T next; boolean ready;
            public boolean hasNext() { while (!ready && it.hasNext()) { T t = it.next(); if (p.test(t)) { next = t; ready = true; } } return ready; }
            public T next() { if (!hasNext()) throw new NoSuchElementException(); ready = false; return next; }
        };
    }
    static <A, B> List<Map.Entry<A, B>> zip(List<? extends A> a, List<? extends B> b) { return IntStream.range(0, Math.min(a.size(), b.size())).<Map.Entry<A, B>>mapToObj(i -> Map.entry(a.get(i), b.get(i))).collect(Collectors.toList()); }
    static class Fib implements Iterator<Long>, Iterable<Long> { private long a = 0, b = 1; private final long max; Fib(long max) { this.max = max; } public Iterator<Long> iterator() { return this; } public boolean hasNext() { return a <= max; } public Long next() { long r = a; a = b; b += r; return r; } }
    public static void main(String[] args) {
        List<Integer> xs = new ArrayList<>(); for (int i = 0; i < 10; i++) xs.add(i * i);
        for (Object o : filter(xs, x -> x % 2 == 1)) System.out.print(o + " ");
        System.out.println();
        System.out.println(zip(List.of("a", "b", "c"), List.of(1, 2)));
        for (long f : new Fib(50)) System.out.print(f + " "); System.out.println();
        ListIterator<Integer> li = xs.listIterator(); while (li.hasNext()) { int v = li.next(); if (v % 3 == 0) li.remove(); else if (v > 40) li.set(-v); else if (v == 4) li.add(5); } System.out.println(xs);
        xs.removeIf(x -> x < 0); xs.replaceAll(x -> x + 100); System.out.println(xs + " " + xs.subList(1, 3)); xs.subList(0, 2).clear(); System.out.println(xs);
        try { var sub = xs.subList(0, 1); xs.add(7); System.out.println(sub); } catch (ConcurrentModificationException e) { System.out.println("sublist CME"); }
        Map<String, Integer> m = new HashMap<>(Map.of("one", 1, "two", 2, "three", 3)); for (Iterator<Map.Entry<String, Integer>> it = m.entrySet().iterator(); it.hasNext(); ) { var e = it.next(); if (e.getValue() == 2) it.remove(); else e.setValue(e.getValue() * 10); } System.out.println(m + " " + m.values()); m.keySet().removeAll(List.of("one")); System.out.println(m); m.values().remove(30); System.out.println(m.isEmpty());
        Deque<Integer> dq = new ArrayDeque<>(List.of(1, 2, 3)); dq.addFirst(0); dq.offerLast(4); Iterator<Integer> d = dq.descendingIterator(); while (d.hasNext()) System.out.print(d.next()); System.out.println(" " + dq.peekFirst() + dq.peekLast() + dq);
        PriorityQueue<String> pq = new PriorityQueue<>(Comparator.comparing(String::length).reversed()); pq.addAll(List.of("aa", "b", "cccc", "ddd")); System.out.println(pq + " " + pq.poll() + pq.peek() + pq.size()); Iterator<Integer> e = Collections.emptyIterator(); System.out.println(e.hasNext());
        PrimitiveIterator.OfInt pi = IntStream.of(3, 1, 2).sorted().iterator(); while (pi.hasNext()) System.out.print(pi.nextInt()); System.out.println(); e.next();
    }
}
