import java.util.*;
import java.util.stream.*;

public class Main {
    enum Grade {
        A(90), B(80), C(70), D(60), F(0);
        private final int min;
        Grade(int min) { this.min = min; }
        static Grade of(double score) { return Arrays.stream(values()).filter(g -> score >= g.min).findFirst().orElseThrow(); }
        boolean passing() { return this != F; }
    }
    record Student(String name, int year, Map<String, Integer> scores) {
        Student { if (name == null || name.isBlank()) throw new IllegalArgumentException("name"); scores = Map.copyOf(scores); }
        double average() { return scores.values().stream().mapToInt(Integer::intValue).average().orElse(Double.NaN); }
        Grade grade() { return Grade.of(average()); }
    }
    public static void main(String[] args) {
        List<Student> all = new ArrayList<>();
        all.add(new Student("Zoe", 2, Map.of("math", 95, "art", 88)));
        all.add(new Student("Al", 1, Map.of("math", 55, "art", 70)));
        all.add(new Student("Bea", 2, Map.of("math", 78)));
        all.add(new Student("Cy", 3, Map.of("art", 61, "pe", 100, "math", 40)));
        EnumMap<Grade, List<String>> g = new EnumMap<>(Grade.class);
        for (Student s : all) g.computeIfAbsent(s.grade(), k -> new ArrayList<>()).add(s.name());
        System.out.println(g + " " + g.containsKey(Grade.B));
        System.out.println(all.stream().collect(Collectors.toMap(Student::name, s -> Math.round(s.average() * 10) / 10.0)));
        System.out.println(all.stream().collect(Collectors.groupingBy(Student::year, Collectors.mapping(Student::name, Collectors.joining("/")))));
        System.out.println(all.stream().flatMap(s -> s.scores().entrySet().stream()).collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.averagingInt(Map.Entry::getValue))));
        System.out.println(all.stream().sorted(Comparator.comparing(Student::year).thenComparing(Student::average, Comparator.reverseOrder())).map(Student::name).toList());
        System.out.println(EnumSet.range(Grade.B, Grade.D) + " " + EnumSet.complementOf(EnumSet.of(Grade.A)) + " " + Grade.valueOf("C").ordinal() + " " + Grade.A.compareTo(Grade.F) + " " + Grade.D.passing());
        try { new Student(" ", 1, Map.of()); } catch (IllegalArgumentException e) { System.out.println("bad " + e.getMessage()); }
        try { Grade.valueOf("E"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { all.get(0).scores().put("x", 1); } catch (UnsupportedOperationException e) { System.out.println("immutable " + e.getMessage()); }
        System.out.println(all.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.averagingDouble(Student::average), (n, a) -> n + "@" + a)));
        System.out.println(all.get(2));
    }
}
