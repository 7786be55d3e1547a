import java.util.*;
import java.util.stream.Collectors;

public class Main {
    sealed interface Product permits Book, Gadget, Food {}
    record Book(String title, String author, double price) implements Product {}
    record Gadget(String name, double price, int warrantyMonths) implements Product {}
    record Food(String name, double price, boolean perishable) implements Product {}

    static double price(Product p) {
        return switch (p) {
            case Book b -> b.price();
            case Gadget g when g.warrantyMonths() > 12 -> g.price() * 1.1;
            case Gadget g -> g.price();
            case Food(String n, double pr, boolean perishable) -> perishable ? pr * 0.9 : pr;
        };
    }
    static String category(Product p) { return p.getClass().getSimpleName(); }

    public static void main(String[] args) {
        List<Product> stock = List.of(new Book("Dune", "Herbert", 9.99), new Gadget("Phone", 500, 24), new Food("Milk", 1.2, true),
            new Gadget("Cable", 5, 6), new Book("Emma", "Austen", 7.5), new Food("Rice", 2, false));
        Map<String, List<Product>> by = stock.stream().collect(Collectors.groupingBy(Main::category, TreeMap::new, Collectors.toList()));
        by.forEach((k, v) -> System.out.println(k + " -> " + v));
        Map<String, Double> totals = stock.stream().collect(Collectors.groupingBy(Main::category, Collectors.summingDouble(Main::price)));
        System.out.println(totals);
        System.out.println(stock.stream().collect(Collectors.averagingDouble(Main::price)));
        var stats = stock.stream().mapToDouble(Main::price).summaryStatistics();
        System.out.println(stats);
        System.out.println(stock.stream().sorted(Comparator.comparingDouble(Main::price).reversed()).map(Main::category).collect(Collectors.joining(", ", "[", "]")));
        Map<Boolean, Long> part = stock.stream().collect(Collectors.partitioningBy(p -> price(p) > 5, Collectors.counting()));
        System.out.println(part);
        Optional<Product> dearest = stock.stream().max(Comparator.comparing(Main::price));
        System.out.println(dearest.map(Object::toString).orElse("none"));
        System.out.println(String.format("%-10s|%8.2f|%05d|%x", "total", stock.stream().mapToDouble(Main::price).sum(), 42, 255));
    }
}
