public class Main {
    private static int guesses = 0;
    static boolean ok(int[][] b, int r, int c, int v) { for (int i = 0; i < 9; i++) if (b[r][i] == v || b[i][c] == v || b[r / 3 * 3 + i / 3][c / 3 * 3 + i % 3] == v) return false; return true; }
    static boolean solve(int[][] b) { for (int r = 0; r < 9; r++) for (int c = 0; c < 9; c++) if (b[r][c] == 0) { for (int v = 1; v <= 9; v++) if (ok(b, r, c, v)) { b[r][c] = v; guesses++; if (solve(b)) return true; b[r][c] = 0; } return false; } return true; }
    public static void main(String[] args) { String p = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"; int[][] b = new int[9][9]; for (int i = 0; i < 81; i++) b[i / 9][i % 9] = p.charAt(i) - '0'; System.out.println(solve(b) + " " + guesses); for (int[] row : b) { for (int i = 0; i < 9; i++) System.out.print(row[i] + (i % 3 == 2 && i < 8 ? "|" : "")); System.out.println(); } }
}
