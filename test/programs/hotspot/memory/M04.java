import java.util.*;
public class M04 {
    static class LRU<K, V> extends LinkedHashMap<K, V> { final int cap; LRU(int c) { super(16, 0.75f, true); cap = c; } @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) { return size() > cap; } }
    static final List<byte[]> leak = new ArrayList<>();
    public static void main(String[] args) {
        LRU<String, Integer> c = new LRU<>(3);
        for (String s : "a b c a d a e".split(" ")) c.put(s, c.getOrDefault(s, 0) + 1);
        System.out.println(c);
        try { int[] big = new int[Integer.MAX_VALUE]; } catch (OutOfMemoryError e) { System.out.println(e.getMessage()); }
        try { int n = -1; int[] neg = new int[n]; } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
        try { rec(0); } catch (StackOverflowError e) { System.out.println("SOE " + e.getMessage()); }
    }
    static int rec(int n) { return rec(n + 1) + 1; }
}
