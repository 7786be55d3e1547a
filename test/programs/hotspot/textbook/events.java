import java.util.*;
import java.util.function.*;

public class Main {
    static class EventBus {
        private final Map<Class<?>, List<Consumer<Object>>> handlers = new LinkedHashMap<>();
        <T> Runnable on(Class<T> type, Consumer<? super T> h) {
            Consumer<Object> w = o -> h.accept(type.cast(o));
            handlers.computeIfAbsent(type, k -> new ArrayList<>()).add(w);
            return () -> handlers.get(type).remove(w);
        }
        void publish(Object e) {
            int n = 0;
            for (Map.Entry<Class<?>, List<Consumer<Object>>> en : handlers.entrySet())
                if (en.getKey().isInstance(e)) for (Consumer<Object> c : List.copyOf(en.getValue())) { c.accept(e); n++; }
            if (n == 0) System.out.println("dead letter " + e);
        }
    }
    record Login(String user) {}
    record Logout(String user, int seconds) {}
    static class Counter implements Supplier<Integer> { private int n; void inc() { n++; } public Integer get() { return n; } }
    public static void main(String[] args) {
        EventBus bus = new EventBus();
        Counter c = new Counter();
        bus.on(Object.class, o -> c.inc());
        Runnable off = bus.on(Login.class, l -> System.out.println("hello " + l.user()));
        bus.on(Logout.class, l -> System.out.println("bye " + l.user() + " after " + l.seconds()));
        bus.on(CharSequence.class, s -> System.out.println("text of " + s.length()));
        bus.publish(new Login("ann")); bus.publish("message"); bus.publish(new StringBuilder("sb")); off.run(); bus.publish(new Login("bob")); bus.publish(new Logout("ann", 61));
        System.out.println("seen " + c.get());
        Function<Integer, Integer> dbl = x -> x * 2, inc = x -> x + 1;
        System.out.println(dbl.andThen(inc).apply(5) + " " + dbl.compose(inc).apply(5) + " " + Function.<String>identity().apply("id"));
        Predicate<String> empty = String::isEmpty, longer = s -> s.length() > 3;
        System.out.println(empty.negate().and(longer.or(s -> s.startsWith("x"))).test("xy") + " " + Predicate.not(empty).test("") + " " + Predicate.isEqual("a").test("a"));
        BiFunction<Integer, Integer, Integer> add = Integer::sum; UnaryOperator<String> up = String::toUpperCase; BinaryOperator<Integer> mx = BinaryOperator.maxBy(Comparator.naturalOrder()); Supplier<List<String>> mk = ArrayList::new;
        List<String> l = mk.get(); l.add(up.apply("q")); System.out.println(add.andThen(x -> x * x).apply(2, 3) + " " + mx.apply(3, 9) + " " + l);
        Runnable[] rs = new Runnable[3]; for (int i = 0; i < rs.length; i++) { int k = i; rs[i] = () -> System.out.print(k + ";"); } for (Runnable r : rs) r.run(); System.out.println();
        IntBinaryOperator gcd = new IntBinaryOperator() { public int applyAsInt(int a, int b) { return b == 0 ? a : applyAsInt(b, a % b); } }; System.out.println(gcd.applyAsInt(84, 36)); ToIntFunction<String> len = String::length; ToDoubleBiFunction<Integer, Integer> div = (a, b) -> (double) a / b; System.out.println(len.applyAsInt("four") + " " + div.applyAsDouble(1, 8));
    }
}
