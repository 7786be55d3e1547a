import java.util.*;
import java.util.function.*;
public class Main {
    int inst = 0;
    interface Two { void a(); void b(); }
    static void run(Runnable r) { }
    public static void main(String[] args) {
        int n = 0;
        Runnable r = () -> n++;
        int m = 1;
        m++;
        Supplier<Integer> s = () -> m;
        for (int i = 0; i < 3; i++) run(() -> System.out.println(i));
        Two t = () -> { };
        Function<String, Integer> f = x -> x.length;
        Function<String> g = null;
        var v = x -> x;
        Supplier<String> q = () -> { };
        Predicate<String> p = String::length;
        BiFunction<Integer, Integer, Integer> b = (x) -> x;
        int x = 5;
        Function<Integer, Integer> h = x -> x + 1;
        inst++;
        Runnable u = () -> inst++;
        List<String> l = List.of(1, 2);
        Map<String, Integer> map = new HashMap<>();
        map.put(1, "a");
        map.get("k").foo();
        for (var e : map) { }
        l.forEach(y -> { return y; });
        l.stream().map(y -> y.size()).toList();
        String z = l.stream().map(String::length).findFirst().get();
        Comparator<String> c = Comparator.comparing(y -> y.length()).reversed();
        Comparator<String> c2 = Comparator.comparing(y -> y.foo());
    }
}
