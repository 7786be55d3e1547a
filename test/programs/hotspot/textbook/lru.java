import java.util.*;

public class Main {
    static class LRU<K, V> extends LinkedHashMap<K, V> {
        private final int cap;
        LRU(int cap) { super(16, 0.75f, true); this.cap = cap; }
        @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) { return size() > cap; }
    }
    static class Manual<K, V> {
        private static final class N<K, V> { K k; V v; N<K, V> p, n; }
        private final N<K, V> head = new N<>(), tail = new N<>();
        private final Map<K, N<K, V>> map = new HashMap<>();
        private final int cap;
        private int hits, misses;
        Manual(int cap) { this.cap = cap; head.n = tail; tail.p = head; }
        private void unlink(N<K, V> x) { x.p.n = x.n; x.n.p = x.p; }
        private void front(N<K, V> x) { x.n = head.n; x.p = head; head.n.p = x; head.n = x; }
        Optional<V> get(K k) {
            N<K, V> x = map.get(k);
            if (x == null) { misses++; return Optional.empty(); }
            hits++; unlink(x); front(x);
            return Optional.ofNullable(x.v);
        }
        void put(K k, V v) {
            N<K, V> x = map.get(k);
            if (x == null) {
                if (map.size() == cap) { N<K, V> l = tail.p; unlink(l); map.remove(l.k); System.out.println("evict " + l.k); }
                x = new N<>(); x.k = k; map.put(k, x);
            } else unlink(x);
            x.v = v; front(x);
        }
    }
    public static void main(String[] args) {
        LRU<String, Integer> c = new LRU<>(3);
        c.put("a", 1); c.put("b", 2); c.put("c", 3); c.get("a"); c.put("d", 4); c.putIfAbsent("c", 9); c.getOrDefault("zz", 0);
        System.out.println(c + " " + c.keySet() + " " + c.containsKey("b") + " " + c.firstEntry() + " " + c.lastEntry());
        Manual<Integer, String> m = new Manual<>(2);
        m.put(1, "x"); m.put(2, "y"); m.get(1); m.put(3, "z"); m.put(1, "X");
        System.out.println(m.get(2) + " " + m.get(1) + " " + m.get(3).orElseThrow() + " " + m.hits + "/" + m.misses);
        try { c.keySet().forEach(k -> c.get(k)); } catch (ConcurrentModificationException e) { System.out.println("CME in access order"); }
        m.get(99).orElseThrow(() -> new IllegalStateException("gone"));
    }
}
