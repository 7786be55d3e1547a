using System;
using System.Collections.Generic;
struct Point { public int X, Y; public Point(int x, int y) { X = x; Y = y; } public void Move(int d) { X += d; } public readonly double Len() => Math.Sqrt(X * X + Y * Y); public override string ToString() => $"({X},{Y})"; }
readonly record struct Vec(double X, double Y) { public static Vec operator +(Vec a, Vec b) => new(a.X + b.X, a.Y + b.Y); public double Dot(in Vec o) => X * o.X + Y * o.Y; }
record Person(string First, string Last) { public string Full => $"{First} {Last}"; public virtual bool Adult => false; }
record Student(string First, string Last, int Grade) : Person(First, Last) { public List<int> Marks { get; init; } = new(); }
class Program
{
    static Point[] pts = new Point[2]; static readonly Point fixedPt = new(1, 1); Point field; Point Prop { get; set; }
    static void Inc(Point p) { p.X++; } static void IncRef(ref Point p) { p.X++; } static ref Point At(int i) => ref pts[i]; static void Out(out Point p) { p = new Point(9, 9); }
    static void Main()
    {
        var p = new Point(1, 2); var q = p; q.X = 10; Console.WriteLine($"{p} {q}"); Inc(p); Console.WriteLine(p); IncRef(ref p); Console.WriteLine(p);
        pts[0].X = 5; pts[1] = pts[0]; pts[1].Move(3); Console.WriteLine($"{pts[0]} {pts[1]}"); At(0).Y = 77; ref var r = ref pts[1]; r.Y = 88; Console.WriteLine($"{pts[0]} {pts[1]}");
        fixedPt.Move(5); Console.WriteLine(fixedPt); var list = new List<Point> { p }; list[0].Move(100); Console.WriteLine(list[0]); var pr = new Program(); pr.field.Move(4); pr.Prop.Move(4); Console.WriteLine($"{pr.field} {pr.Prop}");
        object box = p; ((Point)box).Move(50); Console.WriteLine(box); Out(out var o); Console.WriteLine(o); Point? np = null; Console.WriteLine(np?.X ?? -1); np = p; Console.WriteLine(np.Value.X + " " + np.HasValue + " " + np.GetValueOrDefault());
        foreach (var x in pts) x.Move(1000); Console.WriteLine(pts[0]); Action act = () => p.Move(1); act(); act(); Console.WriteLine(p); 
        var v = new Vec(1, 2) + new Vec(0.5, 0.5); Console.WriteLine(v); Console.WriteLine(v == new Vec(1.5, 2.5)); Console.WriteLine(v.Dot(v)); var (vx, vy) = v; Console.WriteLine(vx + vy); Console.WriteLine(v with { X = 0 });
        var s = new Student("Al", "Bo", 3) { Marks = { 1, 2 } }; Console.WriteLine(s); Person ps = s; Console.WriteLine(ps == new Student("Al", "Bo", 3)); Console.WriteLine(ps.Equals(ps with { })); Console.WriteLine((s with { Grade = 4 }).Marks == s.Marks); Console.WriteLine(new Person("A", "B") == new Person("A", "B")); Console.WriteLine(new Person("A", "B").GetHashCode() == new Person("A", "B").GetHashCode()); Console.WriteLine(ps.Full + " " + ps.Adult); var (f, l, g) = s; Console.WriteLine(f + l + g);
        (int a, string b) t = (1, "x"); var u = t; u.a = 2; Console.WriteLine(t + " " + u + " " + (t == (1, "x")) + " " + t.Equals(u)); var (i, (j, k)) = (1, (2, 3)); (i, j) = (j, i); Console.WriteLine($"{i}{j}{k}"); Console.WriteLine(default(Point) + " " + new Point().Equals(default(Point)) + " " + default((int, string)));
        Span<Point> sp = stackalloc Point[2]; sp[0].X = 3; sp[0].Move(1); Console.WriteLine(sp[0] + " " + sp.Length); int[] arr = [1, 2, 3, 4, 5]; Span<int> sl = arr.AsSpan(1, 3); sl[0] = 99; sl.Reverse(); Console.WriteLine(string.Join(",", arr)); foreach (ref int e in sl) e *= 2; Console.WriteLine(string.Join(",", arr[1..4])); ReadOnlySpan<char> rs = "hello world".AsSpan(6); Console.WriteLine(rs.ToString() + rs.IndexOf('r') + rs[..2].ToString());
    }
}
