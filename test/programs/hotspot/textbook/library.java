import java.util.*;
public class Library {
    enum Genre { FICTION, SCIENCE, HISTORY }
    static abstract class Item { private static int next = 1; protected final int id; private final String title; private boolean out; Item(String t) { id = next++; title = t; } abstract double fee(int days); boolean checkout() { if (out) return false; out = true; return true; } void giveBack() { out = false; } String getTitle() { return title; } @Override public String toString() { return String.format("#%d %s [%s]", id, title, out ? "out" : "in"); } }
    static class Book extends Item { final Genre g; Book(String t, Genre g) { super(t); this.g = g; } @Override double fee(int d) { return d <= 14 ? 0 : (d - 14) * 0.25; } @Override public String toString() { return super.toString() + " " + g.name().charAt(0) + g.name().substring(1).toLowerCase(); } }
    static class Dvd extends Item { Dvd(String t) { super(t); } @Override double fee(int d) { return Math.max(0, d - 3) * 1.0; } }
    interface Searchable { List<Item> search(String q); default Item first(String q) { List<Item> r = search(q); return r.isEmpty() ? null : r.get(0); } }
    static class Catalog implements Searchable { private final Map<Integer, Item> items = new LinkedHashMap<>(); void add(Item i) { items.put(i.id, i); } @Override public List<Item> search(String q) { List<Item> r = new ArrayList<>(); for (Item i : items.values()) if (i.getTitle().toLowerCase().contains(q.toLowerCase())) r.add(i); return r; } }
    public static void main(String[] args) {
        Catalog c = new Catalog(); c.add(new Book("Java Basics", Genre.SCIENCE)); c.add(new Dvd("Java: the Movie")); c.add(new Book("Rome", Genre.HISTORY));
        Item i = c.first("java"); System.out.println(i.checkout() + " " + i.checkout() + " " + i); for (Item x : c.search("JAVA")) System.out.printf("%s fee %.2f%n", x.getTitle(), x.fee(20)); System.out.println(c.first("zzz")); i.giveBack(); System.out.println(c.items.values()); System.out.println(Genre.valueOf("HISTORY").compareTo(Genre.FICTION) + " " + Arrays.toString(Genre.values()));
    }
}
