import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Inventory {
    enum Category { FOOD("Food", 0.05), TOOL("Tools", 0.2), TOY("Toys", 0.1) { @Override double tax(double p) { return p * rate / 2; } };
        final String label; final double rate;
        Category(String l, double r) { label = l; rate = r; }
        double tax(double price) { return price * rate; }
    }
    record Item(String name, Category cat, int qty, double price) {
        Item { if (qty < 0) throw new IllegalArgumentException("qty " + qty); }
        double total() { return qty * price; }
        static Item parse(String s) { String[] p = s.split(";"); return new Item(p[0].trim(), Category.valueOf(p[1].trim()), Integer.parseInt(p[2].trim()), Double.parseDouble(p[3].trim())); }
    }
    sealed interface Shape permits Circle, Square, Rect {}
    record Circle(double r) implements Shape {}
    record Square(double s) implements Shape {}
    record Rect(double w, double h) implements Shape {}
    static double area(Shape s) { return switch (s) { case Circle c -> Math.PI * c.r() * c.r(); case Square q -> q.s() * q.s(); case Rect(double w, double h) when w == h -> w * w; case Rect(var w, var h) -> w * h; }; }
    static abstract class Animal implements Comparable<Animal> {
        private static int count = 0; protected final String name; final int id = ++count;
        Animal(String n) { name = n; init(); }
        void init() { System.out.println("Animal.init " + name); }
        abstract String sound();
        @Override public String toString() { return getClass().getSimpleName() + "#" + id + "(" + name + ")"; }
        public int compareTo(Animal o) { return name.compareTo(o.name); }
    }
    static class Dog extends Animal { int legs = 4; Dog(String n) { super(n); } void init() { System.out.println("Dog.init legs=" + legs); } String sound() { return "Woof"; } }
    static class Cat extends Animal { Cat(String n) { super(n); } String sound() { return "Meow"; } }
    interface Greeter { String greet(String n); default Greeter twice() { return n -> greet(greet(n)); } static Greeter polite() { return n -> "Dear " + n; } }
    static <T extends Comparable<? super T>> T maxOf(List<? extends T> l) { T best = null; for (T t : l) if (best == null || t.compareTo(best) > 0) best = t; return best; }
    static int sum(int... xs) { int s = 0; for (int x : xs) s += x; return s; }
    static class Counter { private int c; synchronized void inc() { c++; } int get() { return c; } }
    static class Node<T> { T val; Node<T> next; Node(T v, Node<T> n) { val = v; next = n; } }
    static class LinkedStack<T> implements Iterable<T> {
        private Node<T> head; private int size;
        void push(T t) { head = new Node<>(t, head); size++; }
        T pop() { if (head == null) throw new RuntimeException("empty"); T v = head.val; head = head.next; size--; return v; }
        public Iterator<T> iterator() { return new Iterator<T>() { Node<T> cur = head; public boolean hasNext() { return cur != null; } public T next() { T v = cur.val; cur = cur.next; return v; } }; }
    }
    class Inner { int v = base * 2; int outer() { return Inventory.this.base + v; } }
    int base = 21;
    static String classify(Object o) {
        if (o instanceof Integer i && i > 10) return "big int " + i;
        return switch (o) { case null -> "null!"; case Integer i -> "int " + i; case String s when s.isEmpty() -> "empty"; case String s -> "str " + s.length(); case int[] a -> "ints " + a.length; case List<?> l -> "list " + l.size(); default -> o.getClass().getName(); };
    }
    public static void main(String[] args) throws Exception {
        List<Item> items = Stream.of("apple;FOOD;10;0.5", "hammer;TOOL;2;19.99", "doll;TOY;3;7.25", "bread;FOOD;4;2.75").map(Item::parse).collect(Collectors.toList());
        items.forEach(System.out::println);
        System.out.printf("%-10s|%8.2f|%05d|%x|%,d%n", "total", items.stream().mapToDouble(Item::total).sum(), 42, 255, 1234567);
        Map<Category, List<String>> byCat = items.stream().collect(Collectors.groupingBy(Item::cat, TreeMap::new, Collectors.mapping(Item::name, Collectors.toList())));
        System.out.println(byCat);
        Map<Category, Double> totals = new EnumMap<>(Category.class);
        for (Item it : items) totals.merge(it.cat(), it.total(), Double::sum);
        totals.forEach((k, v) -> System.out.println(k + " " + k.label + " " + v + " tax " + String.format("%.3f", k.tax(v))));
        System.out.println(items.stream().sorted(Comparator.comparing(Item::cat).thenComparing(Item::price, Comparator.reverseOrder())).map(Item::name).collect(Collectors.joining(", ", "[", "]")));
        for (Shape s : List.of(new Circle(1.5), new Square(2), new Rect(2, 3), new Rect(4, 4))) System.out.println(s + " " + area(s));
        List<Animal> zoo = new ArrayList<>(List.of(new Dog("Rex"), new Cat("Tom"), new Dog("Ace")));
        Collections.sort(zoo); System.out.println(zoo + " " + maxOf(zoo).sound());
        Greeter g = n -> "Hi " + n; System.out.println(g.twice().greet("Bob") + " / " + Greeter.polite().greet("Al"));
        System.out.println(sum() + " " + sum(1) + " " + sum(1, 2, 3));
        Counter c = new Counter(); Thread[] ts = new Thread[3]; for (int i = 0; i < 3; i++) { ts[i] = new Thread(() -> { for (int j = 0; j < 100; j++) c.inc(); }); ts[i].start(); } for (Thread t : ts) t.join(); System.out.println(c.get());
        LinkedStack<String> st = new LinkedStack<>(); for (String s : "a b c".split(" ")) st.push(s); StringBuilder sb = new StringBuilder(); for (String s : st) sb.append(s).append(','); sb.setLength(sb.length() - 1); System.out.println(sb.reverse() + " " + st.pop() + st.size);
        Inventory inv = new Inventory(); Inventory.Inner in = inv.new Inner(); System.out.println(in.outer());
        for (Object o : new Object[]{5, 50, "", "hello", new int[3], List.of(1), 2.5, null}) System.out.println(classify(o));
        int day = 3; String name = switch (day) { case 1, 7 -> "weekend"; case 2, 3, 4, 5, 6 -> { String t = "week"; yield t + "day"; } default -> throw new IllegalStateException(); }; System.out.println(name);
        String text = """
            Hello,
              "World" \
            joined
            end""";
        System.out.println(text);
        int[][] grid = new int[3][4]; for (int i = 0; i < 3; i++) for (int j = 0; j < 4; j++) grid[i][j] = i * j; System.out.println(Arrays.deepToString(grid));
        label: for (int i = 0; ; i++) { for (int j = 0; j < 5; j++) { if (i * j == 6) { System.out.println(i + "," + j); break label; } if (j > i) continue label; } }
        try { Object o = "s"; Integer bad = (Integer) o; } catch (ClassCastException e) { System.out.println(e.getMessage()); }
        try { int[] a = new int[2]; a[2] = 1; } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { String s = null; s.length(); } catch (NullPointerException e) { System.out.println(e.getClass()); }
        try { new Item("x", Category.TOY, -1, 1); } catch (IllegalArgumentException e) { System.out.println(e); }
        try { Category.valueOf("NOPE"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { List.of(1).add(2); } catch (UnsupportedOperationException e) { System.out.println(e); }
        long big = Integer.MAX_VALUE; big++; int ov = Integer.MAX_VALUE; ov++; System.out.println(big + " " + ov + " " + (byte) 200 + " " + (char) 66 + " " + (int) 3.99 + " " + 7 / 2 + " " + -7 / 2 + " " + -7 % 3 + " " + Math.floorMod(-7, 3) + " " + 1.0 / 0 + " " + 0.1f + " " + (0.1 + 0.2) + " " + 1e10 + " " + 100.0 + " " + 1.0E-5);
        System.out.println((5 & 3) + " " + (5 | 3) + " " + (5 ^ 3) + " " + (~5) + " " + (1 << 33) + " " + (1L << 33) + " " + (-16 >> 2) + " " + (-16 >>> 28));
        Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b; BiFunction<Integer, Integer, Integer> mul = (a, b) -> a * b; Supplier<List<String>> sup = ArrayList::new; UnaryOperator<String> up = String::toUpperCase;
        System.out.println(add.apply(3).apply(4) + " " + mul.andThen(x -> x * 2).apply(3, 4) + " " + sup.get() + " " + up.apply("abc"));
        Optional<String> first = items.stream().map(Item::name).filter(n -> n.startsWith("z")).findFirst(); System.out.println(first.orElse("none") + " " + first.isPresent());
        System.out.println(IntStream.rangeClosed(1, 5).mapToObj(i -> "x".repeat(i)).toList() + " " + Stream.iterate(1, x -> x * 2).limit(8).reduce(0, Integer::sum));
        Iterator<Item> it = items.iterator(); while (it.hasNext()) if (it.next().price() > 10) it.remove(); System.out.println(items.size());
        var map = new LinkedHashMap<String, Integer>(); for (String w : "the cat the dog a cat the".split(" ")) map.merge(w, 1, Integer::sum); System.out.println(map + " " + map.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey());
        Deque<Integer> dq = new ArrayDeque<>(); dq.offerFirst(1); dq.offerLast(2); dq.push(0); System.out.println(dq + " " + dq.pollLast() + " " + dq.peekFirst());
        PriorityQueue<int[]> pq = new PriorityQueue<>((a, b) -> a[1] - b[1]); pq.add(new int[]{1, 9}); pq.add(new int[]{2, 3}); pq.add(new int[]{3, 5}); while (!pq.isEmpty()) System.out.print(pq.poll()[0] + " "); System.out.println();
        Object o1 = new Object(); System.out.println(o1.equals(o1) + " " + "abc".equals(new String("abc")) + " " + (new String("abc") == "abc"));
        System.out.println(new Random(42).nextInt(100) + " " + new Random(42).nextDouble() + " " + new Random(7).nextGaussian() + " " + new Random(1).nextLong());
        char ch = 'a'; ch += 1; ch++; System.out.println(ch + " " + (ch + 1) + " " + Character.isDigit('5') + " " + (int) 'z' + " " + Character.getNumericValue('7'));
        StringBuilder s2 = new StringBuilder("hello"); s2.insert(0, "[").append(']').replace(1, 3, "HE").deleteCharAt(s2.length() - 1); System.out.println(s2 + " " + s2.indexOf("l") + " " + s2.charAt(1));
        int x = 5; x += 3.7; System.out.println(x + " " + (x++ + ++x) + " " + x); int y = x > 5 ? x < 10 ? 1 : 2 : 3; System.out.println(y);
        System.out.println(String.join("|", new TreeSet<>(Arrays.asList("b", "a", "c"))) + " " + "a-b-c".replace('-', '+') + " " + "  trim ".trim() + "|" + "Hello".substring(1, 3) + " " + "hello".indexOf("l") + " " + "Hello".compareTo("Help") + " " + "x,y,,".split(",").length);
        throw new IllegalStateException("final");
    }
}
