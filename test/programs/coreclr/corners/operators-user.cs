readonly struct Vec(int x, int y) : IEquatable<Vec>
{
    public int X { get; } = x; public int Y { get; } = y;
    public static Vec operator +(Vec a, Vec b) => new(a.X + b.X, a.Y + b.Y);
    public static Vec operator -(Vec a) => new(-a.X, -a.Y);
    public static Vec operator *(Vec a, int k) => new(a.X * k, a.Y * k);
    public static Vec operator *(int k, Vec a) => a * k;
    public static Vec operator ++(Vec a) => new(a.X + 1, a.Y + 1);
    public static bool operator ==(Vec a, Vec b) => a.Equals(b);
    public static bool operator !=(Vec a, Vec b) => !(a == b);
    public static bool operator true(Vec a) => a.X != 0; public static bool operator false(Vec a) => a.X == 0;
    public static Vec operator &(Vec a, Vec b) => new(a.X & b.X, a.Y & b.Y);
    public static explicit operator int(Vec a) => a.X; public static implicit operator Vec((int, int) t) => new(t.Item1, t.Item2); public static implicit operator string(Vec a) => a.ToString();
    public bool Equals(Vec o) => X == o.X && Y == o.Y; public override bool Equals(object? o) => o is Vec v && Equals(v); public override int GetHashCode() => X * 31 + Y; public override string ToString() => $"<{X},{Y}>";
    public void Deconstruct(out int x, out int y) => (x, y) = (X, Y); public int this[int i] => i switch { 0 => X, 1 => Y, _ => throw new IndexOutOfRangeException() };
}
class Money { public decimal A; public static Money operator checked +(Money a, Money b) { Console.Write("[checked]"); return new() { A = a.A + b.A }; } public static Money operator +(Money a, Money b) { Console.Write("[plain]"); return new() { A = a.A + b.A }; } public static bool operator <(Money a, Money b) => a.A < b.A; public static bool operator >(Money a, Money b) => a.A > b.A; }
static class Program
{
    static void Main()
    {
        Vec a = (1, 2), b = new(3, 4); var c = a + b * 2; c += (1, 1); var d = c++; var e = ++c;
        Console.WriteLine($"{c} {d} {e} {-a} {2 * a} {(int)b} {a == (1, 2)} {a != b} {a.Equals((object)b)}");
        string s = a; Console.WriteLine(s + b + a); if (a) Console.WriteLine("true"); if (a && b) Console.WriteLine("and"); Console.WriteLine((a & (0, 3)) ? "t" : "f");
        var (x, y) = b; Console.WriteLine(x + y + b[1]); Vec? n = null; Vec? m = a; Console.WriteLine($"[{n + m}] {m + m} {n == null} {m == a} {n == m}");
        var p = new Money { A = 1 }; var q = new Money { A = 2 }; Console.WriteLine(checked(p + q).A + " " + (p + q).A + " " + (p < q));
        var set = new HashSet<Vec> { (1, 1), (1, 1), (2, 2) }; Console.WriteLine(set.Count + " " + set.Contains((2, 2))); try { _ = a[5]; } catch (IndexOutOfRangeException ex) { Console.WriteLine(ex.Message); }
    }
}
