import java.util.*;

public class Main {
    static String lcs(String a, String b) {
        int[][] t = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) for (int j = 1; j <= b.length(); j++)
            t[i][j] = a.charAt(i - 1) == b.charAt(j - 1) ? t[i - 1][j - 1] + 1 : Math.max(t[i - 1][j], t[i][j - 1]);
        StringBuilder sb = new StringBuilder();
        for (int i = a.length(), j = b.length(); i > 0 && j > 0; ) {
            if (a.charAt(i - 1) == b.charAt(j - 1)) { sb.append(a.charAt(i - 1)); i--; j--; }
            else if (t[i - 1][j] >= t[i][j - 1]) i--; else j--;
        }
        return sb.reverse().toString();
    }
    static int knapsack(int[] w, int[] v, int cap) { int[] dp = new int[cap + 1]; for (int i = 0; i < w.length; i++) for (int c = cap; c >= w[i]; c--) dp[c] = Math.max(dp[c], dp[c - w[i]] + v[i]); return dp[cap]; }
    static long coins(int[] cs, int n) { long[] d = new long[n + 1]; d[0] = 1; for (int c : cs) for (int i = c; i <= n; i++) d[i] += d[i - c]; return d[n]; }
    static int edit(String s, String t) {
        int[] prev = new int[t.length() + 1], cur = new int[t.length() + 1];
        for (int j = 0; j <= t.length(); j++) prev[j] = j;
        for (int i = 1; i <= s.length(); i++, prev = cur.clone()) { cur[0] = i; for (int j = 1; j <= t.length(); j++) cur[j] = Math.min(Math.min(cur[j - 1], prev[j]) + 1, prev[j - 1] + (s.charAt(i - 1) == t.charAt(j - 1) ? 0 : 1)); }
        return prev[t.length()];
    }
    static final Map<String, Long> memo = new HashMap<>();
    static long paths(int r, int c) { if (r == 0 || c == 0) return 1; String k = r + "," + c; Long m = memo.get(k); if (m != null) return m; long v = paths(r - 1, c) + paths(r, c - 1); memo.put(k, v); return v; }
    static List<List<Integer>> perms(List<Integer> xs) {
        if (xs.isEmpty()) return List.of(List.of());
        List<List<Integer>> out = new ArrayList<>();
        for (int i = 0; i < xs.size(); i++) { List<Integer> rest = new ArrayList<>(xs); Integer h = rest.remove(i); for (List<Integer> p : perms(rest)) { List<Integer> q = new LinkedList<>(p); q.add(0, h); out.add(q); } }
        return out;
    }
    static int queens(int n, int row, int cols, int d1, int d2) { if (row == n) return 1; int c = 0; for (int avail = ~(cols | d1 | d2) & ((1 << n) - 1); avail != 0; avail &= avail - 1) { int b = avail & -avail; c += queens(n, row + 1, cols | b, (d1 | b) << 1, (d2 | b) >> 1); } return c; }
    public static void main(String[] args) {
        System.out.println(lcs("AGGTAB", "GXTXAYB") + " " + knapsack(new int[]{1, 3, 4, 5}, new int[]{1, 4, 5, 7}, 7) + " " + coins(new int[]{1, 2, 5, 10, 25, 50}, 100) + " " + edit("kitten", "sitting") + " " + paths(16, 16) + " " + memo.size());
        System.out.println(perms(List.of(1, 2, 3)) + " " + queens(6, 0, 0, 0, 0) + " " + queens(8, 0, 0, 0, 0));
        long[] ways = new long[91]; ways[0] = ways[1] = 1; for (int i = 2; i < ways.length; i++) ways[i] = ways[i - 1] + ways[i - 2]; System.out.println(ways[90]);
        int[] lis = {10, 9, 2, 5, 3, 7, 101, 18}; TreeSet<Integer> ts = new TreeSet<>(); for (int x : lis) { Integer up = ts.ceiling(x); if (up != null) ts.remove(up); ts.add(x); } System.out.println(ts.size() + " " + ts + " " + ts.descendingSet() + ts.headSet(7) + ts.tailSet(7, false) + ts.floor(6) + ts.higher(101));
    }
}
