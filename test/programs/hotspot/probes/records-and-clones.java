import java.util.*;
public class Main {
    static class Point implements Cloneable { int x, y; int[] tags = {1}; Point(int x, int y) { this.x = x; this.y = y; }
        @Override protected Point clone() throws CloneNotSupportedException { return (Point) super.clone(); }
        @Override public boolean equals(Object o) { return o instanceof Point p && p.x == x && p.y == y; }
        @Override public int hashCode() { return Objects.hash(x, y); } }
    static class NoHash { int v; NoHash(int v) { this.v = v; } @Override public boolean equals(Object o) { return o instanceof NoHash n && n.v == v; } }
    record Pair<A, B>(A a, B b) { static <T> Pair<T, T> twin(T t) { return new Pair<>(t, t); } <C> Pair<A, C> with(C c) { return new Pair<>(a, c); } }
    record Range(int lo, int hi) implements Comparable<Range>, Iterable<Integer> {
        static int made = 0;
        Range { if (lo > hi) { int t = lo; lo = hi; hi = t; } made++; }
        Range(int hi) { this(0, hi); }
        int len() { return hi - lo; }
        public int compareTo(Range o) { return Integer.compare(len(), o.len()); }
        public Iterator<Integer> iterator() { return new Iterator<>() { int c = lo; public boolean hasNext() { return c < hi; } public Integer next() { return c++; } }; }
        @Override public int lo() { return lo + 1000; }
    }
    record Arr(int[] a, double d, float f, String s, char c, boolean b, long l) {}
    public static void main(String[] args) throws Exception {
        Point p = new Point(1, 2), q = p.clone(); q.tags[0] = 9; System.out.println(p.equals(q) + " " + (p == q) + " " + p.tags[0] + " " + p.hashCode());
        Set<NoHash> s = new HashSet<>(); s.add(new NoHash(1)); System.out.println(s.contains(new NoHash(1)) + " " + new ArrayList<>(s).contains(new NoHash(1)));
        Set<Point> sp = new HashSet<>(); sp.add(p); p.x = 50; System.out.println(sp.contains(p) + " " + sp.size() + " " + sp.contains(new Point(1, 2)));
        System.out.println(Pair.twin("z") + " " + new Pair<>(1, null).with(2.5) + " " + new Pair<>(1, 2).equals(new Pair<>(1, 2)) + " " + new Pair<>("a", List.of()).hashCode());
        Range r = new Range(5, 2); System.out.println(r + " " + r.lo() + " " + r.hi() + " " + r.len() + " " + Range.made);
        int sum = 0; for (int i : new Range(4)) sum += i; System.out.println(sum);
        System.out.println(new TreeSet<>(List.of(new Range(9), new Range(1, 3), new Range(5))));
        Arr a = new Arr(null, 1.0, 2f, "s", 'c', true, 5L); System.out.println(a + " " + a.equals(new Arr(null, 1.0, 2f, "s", 'c', true, 5L)) + " " + a.hashCode());
        System.out.println(new Arr(null, Double.NaN, -0f, null, '\0', false, 0).equals(new Arr(null, Double.NaN, 0f, null, '\0', false, 0)));
        int[] orig = {1, 2, 3}, alias = orig, copy = orig.clone(); alias[0] = 99; System.out.println(orig[0] + " " + copy[0] + " " + orig.equals(copy) + " " + Arrays.equals(orig, alias));
        int[][] deep = {{1}, {2}}, sh = deep.clone(); sh[0][0] = 7; sh[1] = new int[]{8}; System.out.println(deep[0][0] + " " + deep[1][0]);
        Object o = new Object(); System.out.println(o.equals(o) + " " + (o.hashCode() == System.identityHashCode(o)) + " " + o.toString().startsWith("java.lang.Object@"));
        System.out.println(new int[0].getClass().getName() + " " + new String[0][0].getClass() + " " + Integer.class.getSimpleName() + " " + int.class + " " + p.getClass().getName() + " " + new Object() { }.getClass().getName() + " " + void.class);
        enum Lv { LO, HI } record Loc(Lv lv) {} interface K { int z(); }
        K k = () -> 3; System.out.println(new Loc(Lv.HI) + " " + k.z() + " " + Lv.valueOf("LO").compareTo(Lv.HI) + " " + Loc.class.getName());
    }
}
