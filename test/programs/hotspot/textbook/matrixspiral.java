import java.util.*;
public class Main {
    static List<Integer> spiral(int[][] m) { List<Integer> out = new ArrayList<>(); int t = 0, b = m.length - 1, l = 0, r = m[0].length - 1; while (t <= b && l <= r) { for (int j = l; j <= r; j++) out.add(m[t][j]); t++; for (int i = t; i <= b; i++) out.add(m[i][r]); r--; if (t <= b) { for (int j = r; j >= l; j--) out.add(m[b][j]); b--; } if (l <= r) { for (int i = b; i >= t; i--) out.add(m[i][l]); l++; } } return out; }
    static int[][] pascal(int n) { int[][] p = new int[n][]; for (int i = 0; i < n; i++) { p[i] = new int[i + 1]; p[i][0] = p[i][i] = 1; for (int j = 1; j < i; j++) p[i][j] = p[i - 1][j - 1] + p[i - 1][j]; } return p; }
    static boolean magic(int[][] s) { int n = s.length, target = Arrays.stream(s[0]).sum(), d1 = 0, d2 = 0; for (int i = 0; i < n; i++) { int row = 0, col = 0; for (int j = 0; j < n; j++) { row += s[i][j]; col += s[j][i]; } if (row != target || col != target) return false; d1 += s[i][i]; d2 += s[i][n - 1 - i]; } return d1 == target && d2 == target; }
    static void floodFill(char[][] g, int r, int c, char to) { char from = g[r][c]; if (from == to) return; Deque<int[]> st = new ArrayDeque<>(); st.push(new int[]{r, c}); int[] dr = {1, -1, 0, 0}, dc = {0, 0, 1, -1}; while (!st.isEmpty()) { int[] p = st.pop(); if (p[0] < 0 || p[1] < 0 || p[0] >= g.length || p[1] >= g[0].length || g[p[0]][p[1]] != from) continue; g[p[0]][p[1]] = to; for (int k = 0; k < 4; k++) st.push(new int[]{p[0] + dr[k], p[1] + dc[k]}); } }
    public static void main(String[] args) {
        int[][] m = {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}}; System.out.println(spiral(m)); for (int[] row : pascal(6)) { StringBuilder sb = new StringBuilder(); for (int v : row) sb.append(String.format("%4d", v)); System.out.println(sb); }
        System.out.println(magic(new int[][]{{2, 7, 6}, {9, 5, 1}, {4, 3, 8}}) + " " + magic(m)); 
    }
}
