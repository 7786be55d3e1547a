import java.util.*;
import java.util.stream.*;
public class Main {
    static class Graph<T extends Comparable<T>> {
        private final Map<T, Map<T, Integer>> adj = new TreeMap<>();
        Graph<T> edge(T a, T b, int w) { adj.computeIfAbsent(a, k -> new TreeMap<>()).put(b, w); adj.computeIfAbsent(b, k -> new TreeMap<>()); return this; }
        Map<T, Integer> dijkstra(T s) { Map<T, Integer> dist = new HashMap<>(); record Q<T>(T n, int d) {} PriorityQueue<Q<T>> pq = new PriorityQueue<>(Comparator.comparingInt(Q::d)); pq.add(new Q<>(s, 0)); while (!pq.isEmpty()) { var q = pq.poll(); if (dist.putIfAbsent(q.n(), q.d()) != null) continue; adj.get(q.n()).forEach((n, w) -> { if (!dist.containsKey(n)) pq.add(new Q<>(n, q.d() + w)); }); } return new TreeMap<>(dist); }
        List<T> topo() { Map<T, Integer> in = new TreeMap<>(); adj.keySet().forEach(k -> in.put(k, 0)); adj.values().forEach(m -> m.keySet().forEach(k -> in.merge(k, 1, Integer::sum))); Deque<T> q = in.entrySet().stream().filter(e -> e.getValue() == 0).map(Map.Entry::getKey).collect(Collectors.toCollection(ArrayDeque::new)); List<T> out = new ArrayList<>(); while (!q.isEmpty()) { T t = q.poll(); out.add(t); for (T n : adj.get(t).keySet()) if (in.merge(n, -1, Integer::sum) == 0) q.add(n); } if (out.size() < adj.size()) throw new IllegalStateException("cycle among " + in.entrySet().stream().filter(e -> e.getValue() > 0).map(Map.Entry::getKey).toList()); return out; }
        boolean dfs(T s, T g, Set<T> seen, Deque<T> path) { if (!seen.add(s)) return false; path.addLast(s); if (s.equals(g)) return true; for (T n : adj.get(s).keySet()) if (dfs(n, g, seen, path)) return true; path.removeLast(); return false; }
    }
    static class UF { int[] p; int comps; UF(int n) { p = IntStream.range(0, n).toArray(); comps = n; } int find(int x) { return p[x] == x ? x : (p[x] = find(p[x])); } boolean union(int a, int b) { a = find(a); b = find(b); if (a == b) return false; p[a] = b; comps--; return true; } }
    static int lcs(String a, String b) { int[][] dp = new int[a.length() + 1][b.length() + 1]; for (int i = 1; i <= a.length(); i++) for (int j = 1; j <= b.length(); j++) dp[i][j] = a.charAt(i - 1) == b.charAt(j - 1) ? dp[i - 1][j - 1] + 1 : Math.max(dp[i - 1][j], dp[i][j - 1]); return dp[a.length()][b.length()]; }
    static List<List<Integer>> queens(int n) { List<List<Integer>> r = new ArrayList<>(); place(n, new ArrayList<>(), r); return r; }
    static void place(int n, List<Integer> c, List<List<Integer>> r) { int row = c.size(); if (row == n) { r.add(List.copyOf(c)); return; } next: for (int x = 0; x < n; x++) { for (int i = 0; i < row; i++) if (c.get(i) == x || Math.abs(c.get(i) - x) == row - i) continue next; c.add(x); place(n, c, r); c.remove(c.size() - 1); } }
    static String life(String g) { String[] rows = g.split("/"); int h = rows.length, w = rows[0].length(); return IntStream.range(0, h).mapToObj(y -> IntStream.range(0, w).mapToObj(x -> { int n = 0; for (int dy = -1; dy <= 1; dy++) for (int dx = -1; dx <= 1; dx++) if ((dx | dy) != 0 && rows[Math.floorMod(y + dy, h)].charAt(Math.floorMod(x + dx, w)) == '#') n++; return n == 3 || n == 2 && rows[y].charAt(x) == '#' ? "#" : "."; }).collect(Collectors.joining())).collect(Collectors.joining("/")); }
    public static void main(String[] args) {
        Graph<String> g = new Graph<String>().edge("a", "b", 4).edge("a", "c", 1).edge("c", "b", 2).edge("b", "d", 5);
        System.out.println(g.dijkstra("a") + " " + g.topo()); Deque<String> path = new ArrayDeque<>(); System.out.println(g.dfs("a", "d", new HashSet<>(), path) + " " + path);
        try { g.edge("d", "a", 1).topo(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
        UF uf = new UF(6); uf.union(0, 1); uf.union(2, 3); uf.union(1, 3); System.out.println(uf.comps + " " + uf.union(0, 2) + " " + (uf.find(0) == uf.find(3)));
        System.out.println(lcs("AGGTAB", "GXTXAYB") + " " + queens(6) + " " + queens(8).size());
        String l = "...../..#../..#../..#../....."; System.out.println(life(l) + " " + life(life(l)).equals(l));
        boolean[] comp = new boolean[50]; List<Integer> primes = new ArrayList<>(); for (int i = 2; i < 50; i++) { if (comp[i]) continue; primes.add(i); for (int j = i * i; j < 50; j += i) comp[j] = true; } System.out.println(primes);
        int[] coins = {1, 5, 10, 25}; long[] ways = new long[101]; ways[0] = 1; for (int c : coins) for (int i = c; i <= 100; i++) ways[i] += ways[i - c]; System.out.println(ways[100]);
        int[] arr = {5, 2, 9, 1, 5, 6}; for (int i = 1; i < arr.length; i++) { int k = arr[i], j = i - 1; while (j >= 0 && arr[j] > k) arr[j + 1] = arr[j--]; arr[j + 1] = k; } System.out.println(Arrays.toString(arr));
        System.out.println(Stream.iterate(new int[]{0, 1}, t -> new int[]{t[1], t[0] + t[1]}).limit(12).map(t -> t[0]).map(String::valueOf).collect(Collectors.joining(" ")));
        StringBuilder roman = new StringBuilder(); int n = 1994; int[] v = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}; String[] s = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}; for (int i = 0; i < v.length; i++) while (n >= v[i]) { roman.append(s[i]); n -= v[i]; } System.out.println(roman);
    }
}
