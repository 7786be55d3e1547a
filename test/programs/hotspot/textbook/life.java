import java.util.*;
import java.util.stream.*;

public class Main {
    private final boolean[][] g;
    Main(String... rows) { g = new boolean[rows.length][]; for (int i = 0; i < rows.length; i++) { g[i] = new boolean[rows[i].length()]; for (int j = 0; j < g[i].length; j++) g[i][j] = rows[i].charAt(j) == '#'; } }
    private Main(boolean[][] g) { this.g = g; }
    int neighbours(int r, int c) { int n = 0; for (int i = -1; i <= 1; i++) for (int j = -1; j <= 1; j++) { if (i == 0 && j == 0) continue; int y = (r + i + g.length) % g.length, x = (c + j + g[0].length) % g[0].length; if (g[y][x]) n++; } return n; }
    Main next() { boolean[][] o = new boolean[g.length][g[0].length]; for (int r = 0; r < g.length; r++) for (int c = 0; c < g[r].length; c++) { int n = neighbours(r, c); o[r][c] = g[r][c] ? n == 2 || n == 3 : n == 3; } return new Main(o); }
    @Override public String toString() { return Arrays.stream(g).map(row -> IntStream.range(0, row.length).mapToObj(i -> row[i] ? "#" : ".").collect(Collectors.joining())).collect(Collectors.joining("\n")); }
    @Override public boolean equals(Object o) { if (this == o) return true; if (o == null || getClass() != o.getClass()) return false; return Arrays.deepEquals(g, ((Main) o).g); }
    @Override public int hashCode() { return Arrays.deepHashCode(g); }
    public static void main(String[] args) {
        Main m = new Main(".....", "..#..", "...#.", ".###.", ".....");
        Set<Main> seen = new HashSet<>(); int k = 0;
        while (seen.add(m)) { m = m.next(); k++; }
        System.out.println(m + "\nperiod " + k + " hash " + m.hashCode());
        char[][] cs = new char[3][4]; for (char[] r : cs) Arrays.fill(r, '*'); cs[1][2] = ' '; for (char[] r : cs) System.out.println(r); System.out.println(String.valueOf(cs[1]).trim() + "|" + new String(cs[0], 1, 2) + "|" + cs[2].length);
        StringBuilder tri = new StringBuilder(); for (int i = 1; i <= 4; i++) tri.append(" ".repeat(4 - i)).append("* ".repeat(i)).append(System.lineSeparator()); System.out.print(tri);
        for (int i = 1, f = 1; i <= 5; f *= ++i) System.out.print(f + (i < 5 ? "," : "\n"));
        label: for (int i = 0; ; i++) { switch (i) { case 0: case 1: continue label; case 5: break label; default: System.out.print(i); } } System.out.println();
    }
}
