import java.util.*;
public class Main {
    static <T extends Comparable<T>> T max(List<? extends T> l) { T b = null; for (T t : l) if (b == null || t.compareTo(b) > 0) b = t; return b; }
    static void fill(List<? super Integer> l) { l.add(1); }
    public static void main(String[] args) {
        System.out.println(max(List.of(3, 9, 2)));
        List<Object> lo = new ArrayList<String>();
        List<? extends Number> ln = new ArrayList<Integer>();
        ln.add(5);
        Number n = ln.get(0);
        List<? super Integer> ls = new ArrayList<Number>();
        Integer i = ls.get(0);
        max(List.of(new Object()));
        Map<String> m;
        List<String> raw = new ArrayList();
        T t;
        Comparable<String> c = 5;
        String s = (String) 5;
        Integer k = (Integer) "s";
        if (s instanceof Integer) { }
        List<String> gl = List.of(1, 2);
        new Main().<String>foo();
        int[] arr = {1, "2"};
        int[] brr = new int[]{1.0};
        for (String e : 5) { }
        for (int e : List.of("a")) { }
    }
}
