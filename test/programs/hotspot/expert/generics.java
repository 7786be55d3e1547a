import java.util.*;
import java.util.function.*;
public class Main {
    interface Monoid<T> { T zero(); T plus(T a, T b); static <T> Monoid<T> of(T z, BinaryOperator<T> f) { return new Monoid<>() { public T zero() { return z; } public T plus(T a, T b) { return f.apply(a, b); } }; } default T fold(Iterable<? extends T> xs) { T r = zero(); for (T x : xs) r = plus(r, x); return r; } }
    static abstract sealed class Result<T> permits Result.Ok, Result.Err { static final class Ok<T> extends Result<T> { final T v; Ok(T v) { this.v = v; } } static final class Err<T> extends Result<T> { final String m; Err(String m) { this.m = m; } } <R> Result<R> flatMap(Function<? super T, Result<R>> f) { return switch (this) { case Ok<T> o -> f.apply(o.v); case Err<T> e -> new Err<>(e.m); }; } <R> Result<R> map(Function<? super T, ? extends R> f) { return flatMap(v -> new Ok<>(f.apply(v))); } @Override public String toString() { return this instanceof Ok<T> o ? "Ok(" + o.v + ")" : "Err(" + ((Err<T>) this).m + ")"; } }
    static Result<Integer> parse(String s) { try { return new Result.Ok<>(Integer.parseInt(s)); } catch (NumberFormatException e) { return new Result.Err<>(e.getMessage()); } }
    static class Builder<B extends Builder<B>> { protected final List<String> parts = new ArrayList<>(); @SuppressWarnings("unchecked") B self() { return (B) this; } B add(String s) { parts.add(s); return self(); } String build() { return String.join("-", parts); } }
    static class Loud extends Builder<Loud> { Loud shout(String s) { parts.add(s.toUpperCase()); return this; } }
    static <K, V extends Comparable<? super V>> List<Map.Entry<K, V>> byValue(Map<K, V> m) { List<Map.Entry<K, V>> l = new ArrayList<>(m.entrySet()); l.sort(Map.Entry.<K, V>comparingByValue().reversed().thenComparing(e -> e.getKey().toString())); return l; }
    static <T, U extends T> void copy(List<? super T> dst, List<U> src) { for (U u : src) dst.add(u); }
    static <T> Predicate<T> all(List<Predicate<? super T>> ps) { return t -> ps.stream().allMatch(p -> p.test(t)); }
    static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) { return a -> g.apply(f.apply(a)); }
    static <T> Function<T, T> memo(Function<T, T> f) { Map<T, T> c = new HashMap<>(); return x -> c.computeIfAbsent(x, k -> { System.out.print("*"); return f.apply(k); }); }
    @SafeVarargs static <T> Set<T> setOf(T... ts) { return new LinkedHashSet<>(Arrays.asList(ts)); }
    static class Tree<T extends Comparable<T>> { private record N<T>(T v, N<T> l, N<T> r) {} private N<T> root; private int size; void add(T v) { root = ins(root, v); } private N<T> ins(N<T> n, T v) { if (n == null) { size++; return new N<>(v, null, null); } int c = v.compareTo(n.v); return c == 0 ? n : c < 0 ? new N<>(n.v, ins(n.l, v), n.r) : new N<>(n.v, n.l, ins(n.r, v)); } void walk(Consumer<? super T> c) { walk(root, c); } private void walk(N<T> n, Consumer<? super T> c) { if (n != null) { walk(n.l, c); c.accept(n.v); walk(n.r, c); } } int depth() { return depth(root); } private static int depth(N<?> n) { return n == null ? 0 : 1 + Math.max(depth(n.l()), depth(n.r())); } }
    public static void main(String[] args) {
        System.out.println(Monoid.of(0, Integer::sum).fold(List.of(1, 2, 3)) + Monoid.of("", String::concat).fold(List.of("a", "b")));
        for (String s : List.of("12", "x1")) System.out.println(parse(s).map(x -> x * 2).flatMap(x -> x > 20 ? new Result.Ok<>("big " + x) : new Result.Err<>("small")));
        System.out.println(new Loud().add("a").shout("b").add("c").build());
        System.out.println(byValue(new HashMap<>(Map.of("a", 2, "b", 5, "c", 2))));
        List<Object> dst = new ArrayList<>(); Main.<Number, Integer>copy(dst, List.of(1, 2)); System.out.println(dst);
        System.out.println(all(List.<Predicate<? super Integer>>of(x -> x > 1, (Object o) -> o != null)).test(5));
        System.out.println(compose((String s) -> s.length(), n -> n * n).apply("abcd"));
        Function<Integer, Integer> f = memo(x -> x + 1); System.out.println(f.apply(1) + f.apply(1) + f.apply(2));
        System.out.println(setOf(3, 1, 3, 2)); Tree<String> t = new Tree<>(); for (String s : "m f t a z m".split(" ")) t.add(s); StringJoiner j = new StringJoiner(","); t.walk(j::add); System.out.println(j + " " + t.size + " " + t.depth());
        BiFunction<Integer, Integer, Integer> gcd = new BiFunction<>() { public Integer apply(Integer a, Integer b) { return b == 0 ? a : this.apply(b, a % b); } }; System.out.println(gcd.apply(48, 18));
        Supplier<Supplier<String>> ss = () -> () -> "deep"; System.out.println(ss.get().get());
        Object[] objs = {1, "s", 2.0, 'c', null, new int[]{1}, List.of()}; for (Object o : objs) System.out.print((o instanceof Number n ? "num" + n.intValue() : o instanceof String s && !s.isEmpty() ? "str" : o == null ? "null" : o.getClass().getSimpleName()) + " "); System.out.println();
    }
}
