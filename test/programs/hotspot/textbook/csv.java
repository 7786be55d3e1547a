import java.util.*;
import java.util.stream.*;

public class Main {
    record Row(String city, String country, int pop, double area) {
        static Row parse(String line) { String[] f = line.split("\\s*,\\s*"); return new Row(f[0], f[1], Integer.parseInt(f[2]), Double.parseDouble(f[3])); }
        double density() { return pop / area; }
    }
    static final String DATA = """
        Paris, France, 2161000, 105.4
        Lyon , France, 513000, 47.87
        Berlin,Germany,3645000,891.7
        Hamburg, Germany, 1841000, 755.2
        Rome,Italy,2873000,1285
        bad line
        Oslo,Norway,many,454
        """;
    public static void main(String[] args) {
        List<Row> rows = new ArrayList<>(); int ln = 0;
        for (String line : DATA.split("\n")) { ln++; try { rows.add(Row.parse(line)); } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) { System.out.println(ln + ": " + e.getClass().getSimpleName() + ": " + e.getMessage()); } }
        System.out.println(rows.get(4));
        Map<String, IntSummaryStatistics> st = rows.stream().collect(Collectors.groupingBy(Row::country, TreeMap::new, Collectors.summarizingInt(Row::pop))); st.forEach((k, v) -> System.out.printf("%-8s n=%d max=%,d avg=%.1f%n", k, v.getCount(), v.getMax(), v.getAverage()));
        System.out.println(rows.stream().map(Row::city).sorted(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder())).toList());
        System.out.println(rows.stream().collect(Collectors.groupingBy(Row::country, LinkedHashMap::new, Collectors.collectingAndThen(Collectors.maxBy(Comparator.comparingDouble(Row::density)), r -> r.get().city()))));
        System.out.println(rows.stream().map(r -> String.join(";", r.city(), String.valueOf(r.pop()), Double.toString(r.area()))).reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b));
        System.out.println(rows.stream().mapToInt(Row::pop).boxed().collect(Collectors.toCollection(ArrayDeque::new)).peekLast() + " " + rows.stream().collect(Collectors.reducing(0, Row::pop, Integer::sum)) + " " + rows.stream().skip(1).limit(2).count() + " " + rows.stream().takeWhile(r -> r.pop() > 1_000_000).count() + " " + rows.stream().dropWhile(r -> r.pop() > 1_000_000).findFirst().get().city());
        System.out.println(Stream.of("x", "y").collect(Collectors.toMap(k -> k, String::hashCode)) + " " + Stream.of(1, 2, 3, 4).collect(Collectors.partitioningBy(i -> i % 2 == 0, Collectors.mapping(i -> i * i, Collectors.toList()))) + " " + IntStream.rangeClosed(1, 5).mapToObj(Integer::toString).collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList)));
        Stream.of("a", "a").collect(Collectors.toMap(k -> k, k -> 1));
    }
}
