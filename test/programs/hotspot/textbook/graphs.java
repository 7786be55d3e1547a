import java.util.*;
import java.util.function.*;

public class Main {
    static class Graph<V extends Comparable<V>> {
        private final Map<V, Map<V, Integer>> adj = new TreeMap<>();
        void edge(V a, V b, int w) {
            adj.computeIfAbsent(a, k -> new TreeMap<>()).put(b, w);
            adj.computeIfAbsent(b, k -> new TreeMap<>()).put(a, w);
        }
        Map<V, Integer> dijkstra(V src) {
            record Item<W>(W v, int d) {}
            Map<V, Integer> dist = new LinkedHashMap<>();
            PriorityQueue<Item<V>> pq = new PriorityQueue<>(Comparator.comparingInt(Item::d));
            pq.add(new Item<>(src, 0));
            while (!pq.isEmpty()) {
                Item<V> it = pq.poll();
                if (dist.putIfAbsent(it.v(), it.d()) != null) continue;
                adj.getOrDefault(it.v(), Map.of()).forEach((n, w) -> { if (!dist.containsKey(n)) pq.add(new Item<>(n, it.d() + w)); });
            }
            return dist;
        }
        List<V> bfs(V s) {
            List<V> order = new ArrayList<>();
            Set<V> seen = new HashSet<>(Set.of(s));
            Queue<V> q = new LinkedList<>();
            q.offer(s);
            while (q.peek() != null) {
                V v = q.remove();
                order.add(v);
                for (var e : adj.get(v).entrySet()) if (seen.add(e.getKey())) q.add(e.getKey());
            }
            return order;
        }
        void dfs(V v, Set<V> seen, Consumer<? super V> visit) {
            if (!seen.add(v)) return;
            visit.accept(v);
            for (V n : adj.get(v).keySet()) dfs(n, seen, visit);
        }
    }
    static int[] parent;
    static int find(int x) { return parent[x] == x ? x : (parent[x] = find(parent[x])); }
    public static void main(String[] args) {
        Graph<String> g = new Graph<>();
        String[] edges = {"a-b:4", "a-c:1", "c-b:2", "b-d:5", "c-d:8", "d-e:3", "f-g:1"};
        for (String e : edges) {
            String[] p = e.split("[-:]");
            g.edge(p[0], p[1], Integer.parseInt(p[2]));
        }
        System.out.println(g.dijkstra("a"));
        System.out.println(g.bfs("a") + " " + g.adj);
        StringJoiner sj = new StringJoiner(" > ", "<", ">");
        g.dfs("d", new HashSet<>(), sj::add);
        System.out.println(sj + " " + sj.length());
        parent = new int[6];
        Arrays.setAll(parent, i -> i);
        int[][] es = {{0, 1}, {2, 3}, {1, 3}, {4, 5}};
        for (int[] e : es) parent[find(e[0])] = find(e[1]);
        System.out.println(Arrays.toString(parent) + " " + (find(0) == find(2)) + " " + (find(0) == find(5)));
    }
}
