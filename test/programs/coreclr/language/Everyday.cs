abstract class Shape { public abstract double Area(); public virtual string Name => "shape"; public override string ToString() => $"{Name} {Area():F2}"; }
class Circle(double r) : Shape { public override double Area() => Math.PI * r * r; public override string Name => "circle"; }
class Rect : Shape { public double W { get; init; } public double H { get; init; } public override double Area() => W * H; }
interface IGreeter { string Greet(string n) => "Hello " + n; }
class G : IGreeter { }
struct Point { public int X, Y; public Point(int x, int y) { X = x; Y = y; } public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y); public override string ToString() => $"({X},{Y})"; }
enum Color { Red, Green = 5, Blue }
[Flags] enum Perm { None = 0, R = 1, W = 2, X = 4 }
delegate int Op(int a, int b);
class Program {
  static event Action<string>? Changed;
  static int Fact(int n) => n <= 1 ? 1 : n * Fact(n - 1);
  static void Swap<T>(ref T a, ref T b) { (a, b) = (b, a); }
  static bool TryHalf(int n, out int h) { h = n / 2; return n % 2 == 0; }
  static int Sum(params int[] xs) { int s = 0; foreach (var x in xs) s += x; return s; }
  static void Main() {
    Shape[] shapes = { new Circle(2), new Rect { W = 3, H = 4.5 } };
    foreach (var s in shapes) Console.WriteLine(s);
    Console.WriteLine(((IGreeter)new G()).Greet("Bob"));
    var p = new Point(1, 2) + new Point(3, 4); Console.WriteLine(p);
    Point q = p; q.X = 100; Console.WriteLine($"{p} {q}");
    Console.WriteLine(Color.Green + " " + (int)Color.Blue + " " + (Color)0 + " " + (Perm.R | Perm.X) + " " + (Perm)8);
    Op add = (a, b) => a + b; Op mul = delegate (int a, int b) { return a * b; };
    Console.WriteLine(add(2, 3) + " " + mul(2, 3));
    Changed += s => Console.WriteLine("changed " + s); Changed += s => Console.WriteLine("again " + s); Changed?.Invoke("x");
    Console.WriteLine(Fact(10)); int i1 = 1, i2 = 2; Swap(ref i1, ref i2); Console.WriteLine($"{i1} {i2}");
    if (TryHalf(10, out int h)) Console.WriteLine(h);
    Console.WriteLine(Sum() + " " + Sum(1, 2, 3));
    var list = new List<int> { 5, 3, 8, 1 }; list.Sort(); Console.WriteLine(string.Join(",", list));
    list.ForEach(x => Console.Write(x + ";")); Console.WriteLine();
    var dict = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }; dict["c"] = 3; foreach (var (k, v) in dict) Console.Write($"{k}={v} "); Console.WriteLine();
    foreach (KeyValuePair<string, int> kv in dict) Console.Write(kv.Key); Console.WriteLine();
    var words = "the quick brown fox".Split(' '); Console.WriteLine(string.Join("|", words.Select(w => w.ToUpper()).Where(w => w.Length > 3).OrderBy(w => w)));
    int[,] grid = new int[2, 3]; grid[1, 2] = 7; Console.WriteLine(grid.GetLength(0) + " " + grid.GetLength(1) + " " + grid[1, 2]); foreach (int g in grid) Console.Write(g); Console.WriteLine();
    int[][] jag = [[1], [2, 3]]; Console.WriteLine(jag[1].Length);
    string s1 = null; Console.WriteLine(s1 ?? "null!"); Console.WriteLine(s1?.Length.ToString() ?? "none");
    object o = 42; if (o is int n && n > 40) Console.WriteLine("big " + n);
    Console.WriteLine(o switch { int k when k > 100 => "huge", int => "int", string => "str", _ => "?" });
    try { int z = 0; Console.WriteLine(1 / z); } catch (DivideByZeroException e) { Console.WriteLine(e.Message); } finally { Console.WriteLine("fin"); }
    long big = long.MaxValue; unchecked { big++; } Console.WriteLine(big); ulong ul = ulong.MaxValue; Console.WriteLine(ul);
    try { checked { int m = int.MaxValue; m++; } } catch (OverflowException e) { Console.WriteLine(e.Message); }
    decimal d = 0.1m + 0.2m; double db = 0.1 + 0.2; Console.WriteLine($"{d} {db} {1.0 / 3} {10m / 3}");
    Console.WriteLine($"{1234567.891:N2} {0.256:P1} {255:X} {42:D5} {3.14159:F3} {1e20} {1.5e-7} {float.MaxValue}");
    Console.WriteLine($"|{"ab",5}|{"ab",-5}|{3.5,8:F2}|");
    var sb = new System.Text.StringBuilder(); for (int i = 0; i < 3; i++) sb.Append(i).Append(','); sb.Length--; Console.WriteLine(sb);
    int? maybe = null; Console.WriteLine(maybe.HasValue + " " + (maybe ?? 5) + " " + (maybe + 1 == null)); maybe = 3; Console.WriteLine(maybe * 2);
    var t = (Name: "x", Age: 3); Console.WriteLine(t.Name + t.Age + t); var (nm, ag) = t; Console.WriteLine(nm + ag);
    char c = 'a'; c++; Console.WriteLine(c); Console.WriteLine((int)c + " " + (char)(c + 1)); Console.WriteLine('a' + 'b');
    for (int i = 0, j = 10; i < j; i += 3, j -= 2) Console.Write($"{i}-{j} "); Console.WriteLine();
    int w2 = 0; while (true) { if (++w2 > 5) break; if (w2 % 2 == 0) continue; Console.Write(w2); } Console.WriteLine(); do { w2--; } while (w2 > 0); Console.WriteLine(w2);
    switch (w2) { case 0: Console.WriteLine("zero"); goto case 1; case 1: Console.WriteLine("one"); break; default: Console.WriteLine("d"); break; }
    Console.WriteLine(typeof(int) + " " + typeof(List<string>) + " " + o.GetType().Name); Console.WriteLine(nameof(Main) + " " + default(int) + " " + default(string));
    Func<int, Func<int, int>> curried = a => b => a * b; Console.WriteLine(curried(3)(4)); var counter = MakeCounter(); counter(); counter(); Console.WriteLine(counter());
    static Func<int> MakeCounter() { int n2 = 0; return () => ++n2; }
    Console.WriteLine(string.Format("{0:0.00} {1,5} {2}", 3.14159, 42, true)); Console.WriteLine(Math.Round(2.5) + " " + Math.Round(3.5) + " " + Math.Round(2.567, 2) + " " + Math.Pow(2, 10) + " " + Math.Sqrt(2) + " " + Math.Max(3, 7));
    foreach (var x in Evens(10)) Console.Write(x + " "); Console.WriteLine(); static IEnumerable<int> Evens(int max) { for (int i = 0; i <= max; i += 2) yield return i; }
  }
}
