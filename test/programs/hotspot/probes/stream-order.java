import java.util.*; import java.util.stream.*;
public class Q1 {
    public static void main(String[] a) {
        System.out.println(IntStream.rangeClosed(1, 8).boxed().peek(x -> System.out.print(x + "!")).sorted().limit(3).max(Comparator.naturalOrder()));
        System.out.println(IntStream.range(0, 8).peek(x -> System.out.print(x + "!")).sorted().findFirst());
        System.out.println(IntStream.range(0, 8).map(x -> -x).peek(x -> System.out.print(x + "!")).sorted().findFirst());
        System.out.println(LongStream.range(0, 8).filter(x -> x > 2).peek(x -> System.out.print(x + "!")).sorted().findFirst());
        System.out.println(new TreeSet<>(List.of(3, 1, 2)).stream().peek(x -> System.out.print(x + "!")).sorted().findFirst());
        System.out.println(new TreeSet<>(Comparator.<Integer>reverseOrder()).stream().peek(x -> System.out.print(x + "!")).sorted().findFirst());
        System.out.println(Stream.of(3, 1, 2).sorted().peek(x -> System.out.print(x + "!")).sorted().findFirst());
        System.out.println(Stream.of(3, 1, 2).sorted(Comparator.naturalOrder()).peek(x -> System.out.print(x + "!")).sorted().findFirst());
        System.out.println(Stream.of(3, 1, 2).sorted().map(x -> x).peek(x -> System.out.print(x + "!")).sorted().findFirst());
        System.out.println(IntStream.rangeClosed(1, 5).asLongStream().peek(x -> System.out.print(x + "!")).sorted().findFirst());
        System.out.println(IntStream.rangeClosed(1, 5).mapToObj(x -> x).peek(x -> System.out.print(x + "!")).sorted().findFirst());
        System.out.println(IntStream.rangeClosed(1, 5).skip(1).peek(x -> System.out.print(x + "!")).distinct().sorted().takeWhile(x -> x < 3).count());
        System.out.println("hello".chars().peek(x -> System.out.print(x + "!")).sorted().findFirst());
        System.out.println(IntStream.rangeClosed(1, 5).peek(x -> System.out.print(x + "!")).count());
        System.out.println(IntStream.rangeClosed(1, 5).peek(x -> System.out.print(x + "!")).sorted().count());
        System.out.println(IntStream.rangeClosed(1, 5).peek(x -> System.out.print(x + "!")).skip(2).limit(2).count());
        System.out.println(IntStream.rangeClosed(1, 5).peek(x -> System.out.print(x + "!")).skip(2).sum());
        System.out.println(IntStream.rangeClosed(1, 5).peek(x -> System.out.print(x + "!")).limit(2).boxed().sorted(Comparator.reverseOrder()).toList());
        System.out.println(Stream.concat(Stream.of(1, 2).peek(x -> System.out.print(x + "a")), Stream.of(3).peek(x -> System.out.print(x + "b"))).sorted().findFirst());
        System.out.println(Stream.of(1, 2, 3).flatMap(x -> Stream.of(x, x * 10).peek(y -> System.out.print(y + "i "))).peek(x -> System.out.print(x + "o ")).anyMatch(x -> x == 20));
        System.out.println(Stream.iterate(1, x -> { System.out.print("it" + x + " "); return x + 1; }).limit(3).toList());
        System.out.println(Stream.iterate(1, x -> x < 4, x -> { System.out.print("it" + x + " "); return x + 1; }).toList());
        System.out.println(Stream.generate(() -> { System.out.print("g "); return 1; }).limit(2).toList());
        System.out.println(Stream.of("b", "a").sorted().peek(System.out::print).map(s -> { System.out.print("m" + s); return s; }).collect(Collectors.toList()));
        System.out.println(Stream.of(5, 1, 4).peek(x -> System.out.print("p" + x)).sorted((x, y) -> { System.out.print("c"); return x - y; }).limit(2).toList());
        System.out.println(Stream.of(1, 2, 3, 4).skip(1).peek(x -> System.out.print("p" + x)).limit(2).peek(x -> System.out.print("q" + x)).toList());
        System.out.println(Stream.of(1, 2, 3).<Integer>mapMulti((x, c) -> { c.accept(x); c.accept(-x); }).peek(x -> System.out.print(x + " ")).toList());
    }
}
