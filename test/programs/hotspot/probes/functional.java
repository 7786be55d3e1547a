import java.util.*;
import java.util.function.*;
public class Main {
    interface Tri<A, B, C, R> { R apply(A a, B b, C c); }
    static <T, R> List<R> map(List<T> l, Function<? super T, ? extends R> f) { List<R> r = new ArrayList<>(); for (T t : l) r.add(f.apply(t)); return r; }
    static Supplier<Integer> counter() { int[] c = {0}; return () -> ++c[0]; }
    int v = 7;
    class Inner { int v = 8; void show(int v) { System.out.println(v + " " + this.v + " " + Main.this.v); } }
    static Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
    public static void main(String[] args) {
        Tri<Integer, Integer, Integer, Integer> t = (a, b, c) -> a * b + c;
        System.out.println(t.apply(2, 3, 4));
        System.out.println(map(List.of("a", "bb"), String::length));
        Supplier<Integer> c1 = counter(), c2 = counter();
        System.out.println(c1.get() + " " + c1.get() + " " + c2.get());
        new Main().new Inner().show(9);
        System.out.println(add.apply(3).apply(4));
        Function<Integer, Integer> dbl = x -> x * 2, inc = x -> x + 1;
        System.out.println(dbl.andThen(inc).apply(5) + " " + dbl.compose(inc).apply(5) + " " + Function.<Integer>identity().apply(9));
        Predicate<String> e = String::isEmpty;
        System.out.println(e.negate().test("") + " " + e.or(s -> s.length() > 3).test("abcd") + " " + Predicate.not(e).test("x") + " " + Predicate.isEqual("a").test("a"));
        BiFunction<String, Integer, String> rep = String::repeat;
        System.out.println(rep.andThen(String::length).apply("ab", 3));
        Function<String, Integer> parse = Integer::parseInt;
        Supplier<List<String>> mk = ArrayList::new;
        Function<Integer, int[]> arr = int[]::new;
        System.out.println(parse.apply("12") + " " + mk.get() + " " + arr.apply(3).length);
        UnaryOperator<String> up = String::toUpperCase;
        BinaryOperator<Integer> mx = BinaryOperator.maxBy(Comparator.naturalOrder());
        System.out.println(up.apply("x") + mx.apply(3, 9));
        Runnable[] rs = new Runnable[3];
        for (int i = 0; i < 3; i++) { int j = i; rs[i] = () -> System.out.print(j + " "); }
        for (Runnable r : rs) r.run();
        System.out.println();
        List<String> names = new ArrayList<>(List.of("bob", "Al", "christine", "dan"));
        names.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        System.out.println(names);
        names.sort(String.CASE_INSENSITIVE_ORDER);
        System.out.println(names);
        names.replaceAll(s -> s.charAt(0) + "");
        names.removeIf(s -> s.equals("A"));
        System.out.println(names);
        Map<String, Integer> m = new TreeMap<>();
        for (String w : "a b a c b a".split(" ")) m.merge(w, 1, Integer::sum);
        m.computeIfAbsent("z", k -> 26); m.computeIfPresent("a", (k, vv) -> null); m.compute("b", (k, vv) -> vv == null ? 1 : vv * 10);
        System.out.println(m + " " + m.getOrDefault("q", -1));
        IntFunction<String> itf = Integer::toString; ToIntFunction<String> ti = String::length; IntBinaryOperator ib = Math::max; IntPredicate even = n -> n % 2 == 0;
        System.out.println(itf.apply(5) + ti.applyAsInt("four") + ib.applyAsInt(3, 8) + even.test(4));
        Optional<String> o = Optional.of("v");
        System.out.println(o.map(String::toUpperCase).orElse("none") + o.filter(s -> s.isEmpty()).isPresent() + Optional.ofNullable((String) null).or(() -> Optional.of("alt")).get());
        o.ifPresentOrElse(s -> System.out.println("has " + s), () -> System.out.println("none"));
        Object lam = (Runnable & java.io.Serializable) () -> {};
        System.out.println(lam instanceof java.io.Serializable);
    }
}
