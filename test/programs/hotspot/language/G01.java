import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class G01 {
    record Emp(String name, String dept, double sal, int age, List<String> skills) { }
    interface Visitor<R> { R num(int n); R add(Expr a, Expr b); } interface Expr { <R> R accept(Visitor<R> v); }
    static class Num implements Expr { int n; Num(int n) { this.n = n; } public <R> R accept(Visitor<R> v) { return v.num(n); } } static class Add implements Expr { Expr a, b; Add(Expr a, Expr b) { this.a = a; this.b = b; } public <R> R accept(Visitor<R> v) { return v.add(a, b); } }
    static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) { return a -> g.apply(f.apply(a)); }
    static <T, R> List<R> map(Collection<? extends T> c, Function<? super T, ? extends R> f) { List<R> r = new ArrayList<>(); for (T t : c) r.add(f.apply(t)); return r; }
    static <T> Predicate<T> not(Predicate<T> p) { return p.negate(); }
    static <K, V extends Comparable<? super V>> List<Map.Entry<K, V>> top(Map<K, V> m, int n) { return m.entrySet().stream().sorted(Map.Entry.<K, V>comparingByValue().reversed()).limit(n).collect(Collectors.toList()); }
    static class Pair<A extends Comparable<A>, B> { final A a; final B b; Pair(A a, B b) { this.a = a; this.b = b; } static <X extends Comparable<X>, Y> Pair<X, Y> of(X x, Y y) { return new Pair<>(x, y); } <C> Pair<A, C> with(C c) { return new Pair<>(a, c); } @Override public String toString() { return "(" + a + ", " + b + ")"; } }
    static class Cache<K, V> { private final Map<K, V> m = new HashMap<>(); private final Function<K, V> f; Cache(Function<K, V> f) { this.f = f; } V get(K k) { return m.computeIfAbsent(k, f); } }
    static class Event<T> { private final List<Consumer<? super T>> ls = new ArrayList<>(); void on(Consumer<? super T> c) { ls.add(c); } void fire(T t) { ls.forEach(l -> l.accept(t)); } }
    public static void main(String[] args) {
        List<Emp> es = List.of(new Emp("Ann", "IT", 5000, 30, List.of("java", "sql")), new Emp("Bob", "HR", 3500.5, 45, List.of("talk")), new Emp("Cid", "IT", 4200, 28, List.of("c", "java")), new Emp("Dee", "Ops", 3900, 39, List.of("bash", "sql")), new Emp("Eve", "HR", 3600, 50, List.of()));
        show(es.stream().collect(Collectors.groupingBy(Emp::dept, TreeMap::new, Collectors.averagingDouble(Emp::sal))));
        show(es.stream().collect(Collectors.partitioningBy(e -> e.age() > 35, Collectors.counting())));
        System.out.println(es.stream().flatMap(e -> e.skills().stream()).distinct().sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder())).toList());
        show(es.stream().collect(Collectors.toMap(Emp::dept, Emp::sal, Double::sum, LinkedHashMap::new)));
        System.out.println(es.stream().max(Comparator.comparingDouble(Emp::sal)).map(Emp::name).orElse("?") + es.stream().mapToInt(Emp::age).summaryStatistics());
        System.out.println(es.stream().sorted(Comparator.comparing(Emp::dept).reversed().thenComparing(Emp::name)).map(Emp::name).collect(Collectors.joining(",")));
        Map<String, Optional<Emp>> oldest = es.stream().collect(Collectors.groupingBy(Emp::dept, Collectors.maxBy(Comparator.comparingInt(Emp::age)))); System.out.println(new TreeMap<>(oldest).values().stream().map(o -> o.get().name()).toList());
        show(es.stream().collect(Collectors.groupingBy(e -> e.age() / 10 * 10, TreeMap::new, Collectors.mapping(Emp::name, Collectors.joining("/")))));
        System.out.println(es.stream().map(Emp::sal).reduce(0.0, Double::sum) + " " + es.stream().collect(Collectors.summingInt(Emp::age)) + " " + es.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.averagingInt(Emp::age), (c, a) -> c + ":" + a)));
        Expr ex = new Add(new Num(1), new Add(new Num(2), new Num(3))); System.out.println(ex.accept(new Visitor<Integer>() { public Integer num(int n) { return n; } public Integer add(Expr a, Expr b) { return a.accept(this) + b.accept(this); } }) + " " + ex.<String>accept(new Visitor<>() { public String num(int n) { return "" + n; } public String add(Expr a, Expr b) { return "(" + a.accept(this) + "+" + b.accept(this) + ")"; } }));
        System.out.println(compose((String s) -> s.length(), n -> n * n).apply("abcd") + " " + map(List.of(1, 2, 3), i -> "n" + i) + " " + Stream.of("a", "", "b").filter(not(String::isEmpty)).count() + " " + top(Map.of("x", 3, "y", 9, "z", 5), 2));
        System.out.println(Pair.of("k", 1).with(List.of(2.5)) + " " + new Cache<Integer, String>(k -> "v" + k).get(7)); Event<String> ev = new Event<>(); StringBuilder log = new StringBuilder(); ev.on(s -> log.append(s)); ev.on((Object o) -> log.append(o.hashCode())); ev.fire("hi"); System.out.println(log);
        System.out.println(IntStream.range(0, 20).filter(i -> i % 3 == 0).boxed().collect(Collectors.toList()) + " " + Stream.of(5, 3, 8).sorted(Collections.reverseOrder()).map(String::valueOf).collect(Collectors.joining("-", "<", ">")) + " " + Arrays.stream(new int[]{3, 1, 2}).sorted().mapToObj(Integer::toString).collect(Collectors.toCollection(ArrayDeque::new)));
        Supplier<Supplier<String>> ss = () -> () -> "deep"; System.out.println(ss.get().get()); BinaryOperator<Integer> gcd = new BinaryOperator<>() { public Integer apply(Integer a, Integer b) { return b == 0 ? a : this.apply(b, a % b); } }; System.out.println(gcd.apply(48, 18));
        Function<Object, String> fo = Object::toString; Function<String, Object> widened = fo::apply; System.out.println(widened.apply("w")); Callback cb = G01::helper; System.out.println(cb.call(1, 2, 3)); List<? super Integer> sup = new ArrayList<Number>(List.of(1.5)); sup.add(3); System.out.println(sup); List<?>[] arr = new List<?>[2]; arr[0] = List.of(1); System.out.println(arr[0] + " " + arr[1]);
        System.out.println(Stream.iterate(new int[]{0, 1}, f -> new int[]{f[1], f[0] + f[1]}).limit(10).map(f -> f[0]).toList() + " " + Stream.of(1, 2, 3, 4).reduce((a, b) -> a * b).get() + " " + IntStream.rangeClosed(1, 5).mapToObj(i -> IntStream.rangeClosed(1, i).mapToObj(String::valueOf).collect(Collectors.joining(""))).collect(Collectors.joining("|")));
        System.out.println(Stream.of("b", "a", "c").collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).reverse() + " " + Stream.of(1, 2, 3, 4, 5).takeWhile(x -> x < 4).dropWhile(x -> x < 2).toList() + " " + DoubleStream.of(1.5, 2.5).sum() + " " + LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b) + " " + Stream.concat(Stream.of(1), Stream.of(2)).toList() + Collections.max(List.of(3, 9, 2)) + Collections.min(List.of("q", "b"), Comparator.reverseOrder()) + Collections.frequency(List.of(1, 1, 2), 1) + Collections.nCopies(3, "z"));
    }
    static void show(Object o) { System.out.println(o); }
    interface Callback { int call(int... xs); } static int helper(int... xs) { return xs.length; }
}
