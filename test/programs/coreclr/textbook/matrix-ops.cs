using System;
class Matrix
{
    private readonly double[,] d; public int Rows => d.GetLength(0); public int Cols => d.GetLength(1);
    public Matrix(int r, int c) { d = new double[r, c]; } public Matrix(double[,] v) { d = (double[,])v.Clone(); }
    public double this[int i, int j] { get { return d[i, j]; } set { d[i, j] = value; } }
    public static Matrix operator *(Matrix a, Matrix b) { if (a.Cols != b.Rows) throw new ArgumentException("Dimension mismatch"); var m = new Matrix(a.Rows, b.Cols); for (int i = 0; i < a.Rows; i++) for (int j = 0; j < b.Cols; j++) for (int k = 0; k < a.Cols; k++) m[i, j] += a[i, k] * b[k, j]; return m; }
    public static Matrix operator +(Matrix a, Matrix b) { var m = new Matrix(a.Rows, a.Cols); for (int i = 0; i < a.Rows; i++) for (int j = 0; j < a.Cols; j++) m[i, j] = a[i, j] + b[i, j]; return m; }
    public Matrix Transpose() { var m = new Matrix(Cols, Rows); for (int i = 0; i < Rows; i++) for (int j = 0; j < Cols; j++) m[j, i] = this[i, j]; return m; }
    public double Determinant() { if (Rows != Cols) throw new InvalidOperationException("Not square"); if (Rows == 1) return d[0, 0]; double det = 0; for (int c = 0; c < Cols; c++) det += Math.Pow(-1, c) * d[0, c] * Minor(0, c).Determinant(); return det; }
    Matrix Minor(int r, int c) { var m = new Matrix(Rows - 1, Cols - 1); for (int i = 0, mi = 0; i < Rows; i++) { if (i == r) continue; for (int j = 0, mj = 0; j < Cols; j++) { if (j == c) continue; m[mi, mj++] = d[i, j]; } mi++; } return m; }
    public override string ToString() { string s = ""; for (int i = 0; i < Rows; i++) { for (int j = 0; j < Cols; j++) s += string.Format("{0,8:F2}", d[i, j]); s += Environment.NewLine; } return s; }
    static void Main()
    {
        var a = new Matrix(new double[,] { { 1, 2, 3 }, { 4, 5, 6 } }); var b = new Matrix(new double[,] { { 7, 8 }, { 9, 10 }, { 11, 12 } });
        Console.Write(a * b); Console.WriteLine(); Console.Write(a.Transpose()); var sq = new Matrix(new double[,] { { 2, -3, 1 }, { 2, 0, -1 }, { 1, 4, 5 } }); Console.WriteLine("det = " + sq.Determinant()); Console.WriteLine((sq + sq)[0, 1]);
        try { var bad = a * a; } catch (ArgumentException e) { Console.WriteLine(e.Message); } try { Console.WriteLine(a[5, 5]); } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
        int[][] jag = new int[3][]; for (int i = 0; i < jag.Length; i++) { jag[i] = new int[i + 1]; for (int j = 0; j <= i; j++) jag[i][j] = i * j; } foreach (int[] row in jag) Console.WriteLine(string.Join(" ", row)); int[,,] cube = new int[2, 3, 4]; Console.WriteLine(cube.Length + " " + cube.Rank + " " + cube.GetUpperBound(2)); foreach (int v in new[,] { { 1, 2 }, { 3, 4 } }) Console.Write(v + ","); Console.WriteLine();
    }
}
