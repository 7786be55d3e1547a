import java.util.*;
public class Main<T> {
    static T bad;
    T ok = new T();
    T[] arr = new T[3];
    List<String>[] gs = new List<String>[2];
    static <E> void m(List<E> a, List<E> b) { }
    static void n(List<? extends Number> l) { l.add(1); Number x = l.get(0); Integer i = l.get(0); }
    static void o(List<? super Integer> l) { l.add(1); Integer i = l.get(0); Object p = l.get(0); }
    static void w(List<?> l) { l.add("x"); l.add(null); }
    void inst(Object o) { if (o instanceof T) { } if (o instanceof List<String>) { } T t = (T) o; }
    static void f(List<String> a) { }
    static void f(List<Integer> a) { }
    class X extends Exception { }
    class Y<Q> extends Exception { }
    static <N extends Number> N num(N n) { return n; }
    interface Foo<A> { A get(); }
    static class Bar implements Foo<String>, Comparable<Bar> { public Integer get() { return 1; } public int compareTo(Object o) { return 0; } }
    public static void main(String[] args) {
        num("x");
        Main<int> q;
        Main<String, String> r;
        String<Integer> s;
        List<Number> ln = List.of(1, 2.0);
        List<Integer> li = List.of(1, 2.0);
        Map<String> mm;
        List<String> raw = new ArrayList();
        Set<Integer> si = new HashSet<>(List.of("a"));
        Object o = new ArrayList<>() {{ add(1); }};
        Comparable<Integer> c = "x";
    }
}
