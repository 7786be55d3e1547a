import java.util.*;
public class Main {
    static class Tracker { static final List<String> log = new ArrayList<>(); }
    record Pt(int x, int[] arr) {}
    static void swap(Integer a, Integer b) { Integer t = a; a = b; b = t; }
    static void mutate(StringBuilder sb, String s, int[] a, int n, Integer box) { sb.append("!"); s += "!"; a[0]++; n++; box++; a = new int[]{99}; sb = new StringBuilder("new"); }
    static int[] fill(int... xs) { xs[0] = -1; return xs; }
    public static void main(String[] args) {
        StringBuilder sb = new StringBuilder("sb"); String s = "s"; int[] a = {1}; int n = 1; Integer box = 1; mutate(sb, s, a, n, box); System.out.println(sb + s + a[0] + n + box);
        int[] arr = {5, 6}; fill(arr); System.out.println(arr[0]); Integer p = 1, q = 2; swap(p, q); System.out.println(p + " " + q);
        List<int[]> l = new ArrayList<>(); int[] sh = new int[1]; for (int i = 0; i < 3; i++) { sh[0] = i; l.add(sh); } System.out.println(l.get(0)[0] + " " + (l.get(0) == l.get(2)));
        int[][] grid = new int[2][]; Arrays.fill(grid, new int[2]); grid[0][0] = 1; System.out.println(Arrays.deepToString(grid)); List<List<Integer>> ll = new ArrayList<>(Collections.nCopies(2, new ArrayList<>())); ll.get(0).add(1); System.out.println(ll);
        Pt pt = new Pt(1, new int[]{1}), pc = new Pt(pt.x(), pt.arr()); pt.arr()[0] = 7; System.out.println(pc.arr()[0] + " " + pt.equals(pc) + " " + pt.equals(new Pt(1, new int[]{7})));
        String x = "a", y = "a", z = new String("a"), w = z.intern(), v = String.valueOf('a'), u = "ab".substring(0, 1), t = "" + 'a', c = "a".concat(""), r = z.toString(), tr = "a ".trim(); System.out.println((x == y) + " " + (x == z) + " " + (x == w) + " " + (x == v) + " " + (x == u) + " " + (x == t) + " " + (x == c) + " " + (z == r) + " " + (x == tr) + " " + ("a".trim() == x) + " " + ("A".toLowerCase() == x) + " " + ("a".toLowerCase() == x) + " " + ("a".replace('b', 'c') == x) + " " + ("ab".substring(0) == "ab") + " " + (String.valueOf(x) == x) + " " + ("".isEmpty() && "" == "a".substring(1)));
        Long l1 = 127L, l2 = 127L, l3 = 128L, l4 = 128L; Character c1 = 'x', c2 = 'x', c3 = 'é', c4 = 'é'; Byte b1 = 1, b2 = 1; Boolean t1 = true, t2 = Boolean.valueOf("TRUE"); System.out.println((l1 == l2) + " " + (l3 == l4) + " " + (c1 == c2) + " " + (c3 == c4) + " " + (b1 == b2) + " " + (t1 == t2) + " " + (Integer.valueOf("127") == Integer.valueOf(127)) + " " + (new Integer(5) == new Integer(5)) + " " + l3.equals(128) + " " + new ArrayList<>(List.of(1L)).contains(1));
        List<Integer> view = Arrays.asList(1, 2, 3), un = Collections.unmodifiableList(view), cp = List.copyOf(view); view.set(0, 100); System.out.println(un + " " + cp); Integer[] back = {1, 2}; List<Integer> as = Arrays.asList(back); back[0] = 9; System.out.println(as); Map<String, Integer> hm = new HashMap<>(Map.of("k", 1)); Set<String> ks = hm.keySet(); hm.put("j", 2); System.out.println(ks.size()); ks.remove("k"); System.out.println(hm);
        Object o = new Object(); System.out.println((System.identityHashCode(o) == o.hashCode()) + " " + System.identityHashCode(null) + " " + (System.identityHashCode("x") == System.identityHashCode("x")) + " " + (System.identityHashCode(new String("x")) == System.identityHashCode(new String("x")))); IdentityHashMap<String, Integer> im = new IdentityHashMap<>(); im.put(new String("k"), 1); im.put(new String("k"), 2); im.put("k", 3); im.put("k", 4); System.out.println(im.size() + " " + im.get("k"));
    }
}
