using System;
struct Matrix
{
    private readonly double[,] d;
    public int Rows => d.GetLength(0);
    public int Cols => d.GetLength(1);
    public Matrix(int r, int c) { d = new double[r, c]; }
    public double this[int i, int j] { get => d[i, j]; set => d[i, j] = value; }
    public static Matrix operator *(Matrix a, Matrix b)
    {
        if (a.Cols != b.Rows) throw new InvalidOperationException($"Cannot multiply {a.Rows}x{a.Cols} by {b.Rows}x{b.Cols}");
        var m = new Matrix(a.Rows, b.Cols);
        for (int i = 0; i < a.Rows; i++)
            for (int j = 0; j < b.Cols; j++)
            {
                double s = 0;
                for (int k = 0; k < a.Cols; k++) s += a[i, k] * b[k, j];
                m[i, j] = s;
            }
        return m;
    }
    public static implicit operator Matrix(double[,] x)
    {
        var m = new Matrix(x.GetLength(0), x.GetLength(1));
        Array.Copy(x, m.d, x.Length);
        return m;
    }
    public static Matrix Identity(int n) { Matrix m = new(n, n); for (int i = 0; i < n; i++) m[i, i] = 1; return m; }
    public void Print() { for (int i = 0; i < Rows; i++) { for (int j = 0; j < Cols; j++) Console.Write("{0,7:F1}", d[i, j]); Console.WriteLine(); } }
}
class P
{
    static long Pow(long b, int e, long mod) { long r = 1; b %= mod; while (e > 0) { if ((e & 1) == 1) r = r * b % mod; b = b * b % mod; e >>= 1; } return r; }
    static int[][] Pascal(int n) { var t = new int[n][]; for (int i = 0; i < n; i++) { t[i] = new int[i + 1]; t[i][0] = t[i][i] = 1; for (int j = 1; j < i; j++) t[i][j] = t[i - 1][j - 1] + t[i - 1][j]; } return t; }
    static void Main()
    {
        Matrix a = new double[,] { { 1, 2 }, { 3, 4 }, { 5, 6 } };
        Matrix b = new double[,] { { 1, 0, 2 }, { 0, 1, -1 } };
        (a * b).Print();
        Matrix.Identity(2).Print();
        try { var x = a * a; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(Pow(3, 200, 1_000_000_007));
        foreach (var row in Pascal(6)) Console.WriteLine(string.Join(" ", row).PadLeft(20));
        int[,] grid = new int[3, 4];
        int n = 0;
        for (int i = 0; i < grid.GetLength(0); i++) for (int j = 0; j < grid.GetLength(1); j++) grid[i, j] = n++;
        int sum = 0; foreach (int v in grid) sum += v;
        Console.WriteLine($"{sum} {grid.Rank} {grid.Length} {grid.GetUpperBound(1)}");
        int[] arr = { 5, 3, 9, 1 };
        Array.Sort(arr); Console.WriteLine(string.Join(",", arr) + " " + Array.BinarySearch(arr, 5) + " " + Array.IndexOf(arr, 9) + " " + ~Array.BinarySearch(arr, 4));
        Array.Reverse(arr); Array.Resize(ref arr, 6); Console.WriteLine(string.Join(",", arr));
        Array.Fill(arr, 7, 4, 2); Array.Clear(arr, 0, 2); Console.WriteLine(string.Join(",", arr));
        Console.WriteLine(Array.Exists(arr, x => x == 7) + " " + Array.Find(arr, x => x > 3) + " " + string.Join(",", Array.FindAll(arr, x => x > 2)) + string.Join(";", Array.ConvertAll(arr, x => x / 2.0)));
        grid[3, 0] = 1;
    }
}
