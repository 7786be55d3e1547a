import java.util.*;
public class Main { public static void main(String[] a) {
 List<String> l = new ArrayList<>();
 l.add(5);
 l.add("a", 1);
 String s = l.get("0");
 int n = l.size;
 l.foo();
 l.stream().map(x -> x.bar()).toList();
 for (int x : l) {}
 Map<String, Integer> m = Map.of("a", "b");
 m.put(1, 2);
 Set<Integer> t = new HashSet<String>();
 } }
