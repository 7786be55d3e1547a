import java.util.*;
import java.util.function.*;

public class Main {
    static class Box<T> { private T v; Box(T v) { this.v = v; } T get() { return v; } void set(T v) { this.v = v; } <R> Box<R> map(Function<? super T, ? extends R> f) { return new Box<>(f.apply(v)); } @Override public String toString() { return "Box(" + v + ")"; } }
    static class Pair<A, B> extends Box<A> { final B second; Pair(A a, B b) { super(a); second = b; } static <X> Pair<X, X> twin(X x) { return new Pair<>(x, x); } Pair<B, A> swap() { return new Pair<>(second, get()); } @Override public String toString() { return "(" + get() + ", " + second + ")"; } }
    static double sum(Collection<? extends Number> c) { double s = 0; for (Number n : c) s += n.doubleValue(); return s; }
    static void fill(List<? super Integer> l, int n) { for (int i = 0; i < n; i++) l.add(i); }
    static <T extends Comparable<? super T>> T max(Iterable<T> it) { T best = null; for (T t : it) if (best == null || t.compareTo(best) > 0) best = t; return best; }
    @SafeVarargs static <T> List<T> listOf(T... xs) { return new ArrayList<>(Arrays.asList(xs)); }
    static <K, V extends Comparable<V>> K argMax(Map<K, V> m) { return m.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null); }
    interface Visitor<R> { R num(int n); R add(Node a, Node b); }
    interface Node { <R> R accept(Visitor<R> v); }
    static Node num(int n) { return new Node() { public <R> R accept(Visitor<R> v) { return v.num(n); } }; }
    static Node add(Node a, Node b) { return new Node() { public <R> R accept(Visitor<R> v) { return v.add(a, b); } }; }
    static abstract class Builder<T extends Builder<T>> { String name; abstract T self(); T name(String n) { name = n; return self(); } }
    static class CarBuilder extends Builder<CarBuilder> { int doors; CarBuilder self() { return this; } CarBuilder doors(int d) { doors = d; return this; } String build() { return name + "/" + doors; } }
    public static void main(String[] args) {
        System.out.println(new Box<>(21).map(x -> x * 2).map(x -> "v" + x) + " " + new Pair<>("k", 9).swap() + " " + Pair.twin('c'));
        List<Number> nums = new ArrayList<>(List.of(1.5, 2L)); fill(nums, 3); System.out.println(nums + " " + sum(nums) + " " + max(List.of("pear", "apple", "zoo")) + " " + Main.<Integer>max(listOf(3, 8, 5)));
        System.out.println(argMax(Map.of("a", 3, "b", 7, "c", 5)) + " " + listOf().size() + " " + listOf(1, "x", 'c', null));
        Node n = add(num(1), add(num(2), num(39))); int v = n.accept(new Visitor<Integer>() { public Integer num(int k) { return k; } public Integer add(Node a, Node b) { return a.accept(this) + b.accept(this); } }); String s = n.accept(new Visitor<>() { public String num(int k) { return "" + k; } public String add(Node a, Node b) { return "(" + a.accept(this) + "+" + b.accept(this) + ")"; } }); System.out.println(v + " " + s);
        System.out.println(new CarBuilder().name("vw").doors(5).build());
        Box raw = new Box("text"); Box<Integer> bad = raw; System.out.println(bad + " " + raw.get());
        Comparator<Box<? extends Number>> cmp = Comparator.comparingDouble(b -> b.get().doubleValue()); System.out.println(cmp.compare(new Box<>(1), new Box<>(0.5)));
        Object[] objs = new Integer[2]; try { objs[0] = "s"; } catch (ArrayStoreException e) { System.out.println(e); }
        Integer boom = bad.get(); System.out.println(boom);
    }
}
