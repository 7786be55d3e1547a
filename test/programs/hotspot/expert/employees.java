import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    enum Dept { ENG, OPS, HR }
    record Employee(String name, Dept dept, double salary, int age) {}
    public static void main(String[] args) {
        List<Employee> es = List.of(
            new Employee("Ann", Dept.ENG, 120_000, 34), new Employee("Bob", Dept.OPS, 80_000, 45),
            new Employee("Cid", Dept.ENG, 95_500.5, 28), new Employee("Dee", Dept.HR, 70_000, 51),
            new Employee("Eve", Dept.OPS, 82_000, 39), new Employee("Fay", Dept.ENG, 101_000, 41));
        Map<Dept, Double> avg = es.stream().collect(Collectors.groupingBy(Employee::dept, () -> new EnumMap<>(Dept.class), Collectors.averagingDouble(Employee::salary)));
        avg.forEach((d, a) -> System.out.printf("%-4s %.2f%n", d, a));
        System.out.println(es.stream().collect(Collectors.partitioningBy(e -> e.age() > 40, Collectors.mapping(Employee::name, Collectors.joining("|", "<", ">")))));
        System.out.println(es.stream().sorted(Comparator.comparing(Employee::dept).thenComparing(Employee::salary, Comparator.reverseOrder())).map(Employee::name).toList());
        System.out.println(es.stream().collect(Collectors.summarizingDouble(Employee::salary)));
        System.out.println(es.stream().mapToInt(Employee::age).summaryStatistics());
        System.out.println(es.stream().collect(Collectors.toMap(Employee::dept, Employee::name, (a, b) -> a + "+" + b, TreeMap::new)));
        System.out.println(es.stream().max(Comparator.comparingDouble(Employee::salary)).map(Employee::name).orElse("?"));
        System.out.println(es.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.averagingInt(Employee::age), (c, a) -> c + "/" + a)));
        System.out.println(es.stream().collect(Collectors.groupingBy(e -> e.name().charAt(0) < 'D', TreeMap::new, Collectors.counting())));
        System.out.println(es.stream().collect(Collectors.collectingAndThen(Collectors.toList(), List::size)));
        System.out.println(es.stream().collect(Collectors.reducing(0.0, Employee::salary, Double::sum)));
        System.out.println(es.stream().collect(Collectors.groupingBy(Employee::dept, TreeMap::new, Collectors.filtering(e -> e.age() > 35, Collectors.toCollection(TreeSet<Employee>::new == null ? null : () -> new TreeSet<>(Comparator.comparing(Employee::name)))))).keySet());
        System.out.println(IntStream.rangeClosed(1, 5).mapToObj(i -> "x".repeat(i)).collect(Collectors.joining(",")));
        System.out.println(Stream.iterate(1, x -> x < 200, x -> x * 3).map(String::valueOf).collect(Collectors.toList()));
        System.out.println(Stream.of(5, 3, 8).flatMap(n -> IntStream.range(0, n).boxed()).distinct().count());
        System.out.println(Stream.of("a", "b", "c").reduce("", (x, y) -> y + x));
        System.out.println(IntStream.of(3, 1, 2).boxed().sorted(Collections.reverseOrder()).toList());
        System.out.println(Stream.of(1, 2, 3, 4, 5, 6).takeWhile(x -> x < 4).toList() + "" + Stream.of(1, 2, 3, 4, 5, 1).dropWhile(x -> x < 4).toList());
        System.out.println(DoubleStream.of(1, 2, 3.5).map(Math::sqrt).boxed().map(d -> String.format("%.3f", d)).toList());
        System.out.println(Arrays.stream(new int[][]{{1, 2}, {3}}).flatMapToInt(Arrays::stream).sum());
        System.out.println(Stream.of("b", "a", "c").collect(Collectors.toCollection(LinkedList::new)).getLast());
        System.out.println(Stream.of(1, 2, 3, 4).<String>mapMulti((x, c) -> { if (x % 2 == 0) { c.accept("e" + x); c.accept("E" + x); } }).toList());
        System.out.println("the quick brown fox jumps over the lazy dog the end".chars().filter(Character::isLetter).mapToObj(c -> (char) c).collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
        Supplier<Stream<Integer>> sup = () -> Stream.of(1, 2, 3);
        Stream<Integer> once = sup.get(); once.count();
        try { once.count(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
        try { Stream.of("a", "a").collect(Collectors.toMap(x -> x, x -> 1)); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
        System.out.println(Stream.of("z", "y").parallel().map(String::toUpperCase).toList() + " " + LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b) + " " + IntStream.iterate(1, i -> i * 2).limit(10).sum() + " " + Stream.generate(() -> "q").limit(3).collect(Collectors.joining()));
        System.out.println(IntStream.range(0, 20).boxed().collect(Collectors.partitioningBy(x -> x % 3 == 0, Collectors.summingInt(x -> x))) + " " + Stream.concat(Stream.of(1), Stream.of(2)).toList() + " " + Stream.of(1, 2, 3).mapToInt(x -> x).average() + " " + Stream.empty().findFirst() + " " + IntStream.empty().max());
    }
}
