import java.util.*;
import java.util.function.*;
public class Main {
    static class LRU<K, V> implements Iterable<Map.Entry<K, V>> {
        private class Node { final K k; V v; Node prev, next; Node(K k, V v) { this.k = k; this.v = v; } }
        private final Map<K, Node> map = new HashMap<>(); private final Node head = new Node(null, null), tail = new Node(null, null); private final int cap; private int hits, misses;
        LRU(int cap) { this.cap = cap; head.next = tail; tail.prev = head; }
        private void unlink(Node n) { n.prev.next = n.next; n.next.prev = n.prev; }
        private void front(Node n) { n.next = head.next; n.prev = head; head.next.prev = n; head.next = n; }
        Optional<V> get(K k) { Node n = map.get(k); if (n == null) { misses++; return Optional.empty(); } hits++; unlink(n); front(n); return Optional.of(n.v); }
        V put(K k, V v) { Node n = map.get(k); if (n != null) { V old = n.v; n.v = v; unlink(n); front(n); return old; } if (map.size() == cap) { Node l = tail.prev; unlink(l); map.remove(l.k); } n = new Node(k, v); map.put(k, n); front(n); return null; }
        @Override public Iterator<Map.Entry<K, V>> iterator() { return new Iterator<>() { Node c = head.next; public boolean hasNext() { return c != tail; } public Map.Entry<K, V> next() { if (!hasNext()) throw new NoSuchElementException(); Node n = c; c = c.next; return Map.entry(n.k, n.v); } }; }
    }
    static class EventBus { private final Map<Class<?>, List<Consumer<Object>>> hs = new LinkedHashMap<>(); <T> Runnable on(Class<T> c, Consumer<? super T> h) { Consumer<Object> w = o -> h.accept(c.cast(o)); hs.computeIfAbsent(c, k -> new ArrayList<>()).add(w); return () -> hs.get(c).remove(w); } void emit(Object o) { hs.forEach((c, l) -> { if (c.isInstance(o)) List.copyOf(l).forEach(h -> h.accept(o)); }); } }
    static class Matrix { final double[][] d; Matrix(double[]... d) { this.d = d; } Matrix times(Matrix o) { int n = d.length, m = o.d[0].length; double[][] r = new double[n][m]; for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) for (int k = 0; k < o.d.length; k++) r[i][j] += d[i][k] * o.d[k][j]; return new Matrix(r); } static Matrix id(int n) { double[][] r = new double[n][n]; for (int i = 0; i < n; i++) r[i][i] = 1; return new Matrix(r); } Matrix pow(int e) { Matrix r = id(d.length), b = this; for (; e > 0; e >>= 1) { if ((e & 1) == 1) r = r.times(b); b = b.times(b); } return r; } @Override public String toString() { return Arrays.deepToString(d); } }
    static <T> Iterator<T> interleave(Iterator<? extends T> a, Iterator<? extends T> b) { return new Iterator<T>() { boolean f; public boolean hasNext() { return a.hasNext() || b.hasNext(); } public T next() { f = !f; return (f && a.hasNext()) || !b.hasNext() ? a.next() : b.next(); } }; }
    static <T> void permute(List<T> l, int k, Consumer<List<T>> out) { if (k == l.size()) { out.accept(l); return; } for (int i = k; i < l.size(); i++) { Collections.swap(l, i, k); permute(l, k + 1, out); Collections.swap(l, i, k); } }
    static abstract class Shape { abstract double area(); static Shape of(String s) { String[] p = s.split(":"); return switch (p[0]) { case "sq" -> new Shape() { final double a = Double.parseDouble(p[1]); double area() { return a * a; } @Override public String toString() { return "Square(" + a + ")"; } }; case "ci" -> new Shape() { double area() { return Math.PI * Math.pow(Double.parseDouble(p[1]), 2); } @Override public String toString() { return "Circle"; } }; default -> throw new IllegalArgumentException("shape " + p[0]); }; } }
    public static void main(String[] args) {
        LRU<String, Integer> c = new LRU<>(2); c.put("a", 1); c.put("b", 2); c.get("a"); c.put("c", 3); System.out.println(c.get("b").isPresent() + " " + c.get("a").get() + " " + c.put("a", 9) + " h" + c.hits + " m" + c.misses);
        for (var e : c) System.out.print(e + " "); System.out.println();
        EventBus bus = new EventBus(); Runnable off = bus.on(String.class, s -> System.out.println("str " + s.length())); bus.on(Number.class, n -> System.out.println("num " + n.intValue())); bus.on(Object.class, o -> System.out.println("any " + o)); bus.emit("hey"); bus.emit(3.7); off.run(); bus.emit("again");
        System.out.println(new Matrix(new double[]{1, 1}, new double[]{1, 0}).pow(10));
        Iterator<Object> it = interleave(List.of(1, 2, 3).iterator(), List.of("a").iterator()); StringBuilder sb = new StringBuilder(); it.forEachRemaining(x -> sb.append(x).append(';')); System.out.println(sb);
        List<String> ps = new ArrayList<>(); permute(new ArrayList<>(List.of('a', 'b', 'c')), 0, l -> { StringBuilder s = new StringBuilder(); l.forEach(s::append); ps.add(s.toString()); }); System.out.println(ps);
        for (String s : List.of("sq:2", "ci:1", "tri:3")) try { Shape sh = Shape.of(s); System.out.printf("%s %.2f%n", sh, sh.area()); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    }
}
