using System.Text;
class P1 { public int X; } class P2 { public long A, B; public bool C; } struct SV { public int A, B, C; } class Emp { } record R(string N, int A); enum Col : byte { A }
static class Program
{
    static object? sink; static long Measure(Func<object?> f) { sink = f(); long b = GC.GetAllocatedBytesForCurrentThread(); sink = f(); return GC.GetAllocatedBytesForCurrentThread() - b; }
    static void Main()
    {
        Console.WriteLine(Measure(() => new object()) + " " + Measure(() => new Emp()) + " " + Measure(() => new P1()) + " " + Measure(() => new P2()) + " " + Measure(() => new R("a", 1)));
        Console.WriteLine(Measure(() => new int[10]) + " " + Measure(() => new byte[0]) + " " + Measure(() => new SV[4]) + " " + Measure(() => new string[3]) + " " + Measure(() => new int[2, 3]) + " " + Measure(() => new int[2][]));
        Console.WriteLine(Measure(() => 5) + " " + Measure(() => new SV()) + " " + Measure(() => Col.A) + " " + Measure(() => (1, 2L)) + " " + Measure(() => 'c') + " " + Measure(() => (object)true) + " " + Measure(() => 1.5m));
        Console.WriteLine(Measure(() => new List<int>()) + " " + Measure(() => new List<int>(10)) + " " + Measure(() => new Dictionary<int, int>()) + " " + Measure(() => new List<int> { 1, 2, 3, 4, 5 }) + " " + Measure(() => new Stack<int>()) + " " + Measure(() => new HashSet<string>()));
        int k = 3; string s = "abc"; Console.WriteLine(Measure(() => s + k) + " " + Measure(() => s + "d") + " " + Measure(() => $"{s}!") + " " + Measure(() => s.Substring(1)) + " " + Measure(() => new string('x', 20)) + " " + Measure(() => s.ToUpper()) + " " + Measure(() => string.Concat(s, s, s)) + " " + Measure(() => new StringBuilder()));
        Func<int> f1 = () => k; Console.WriteLine(Measure(() => new Func<int>(() => k)) + " " + Measure(() => (Func<int>)(() => 1)) + " " + Measure(() => { int z = k; return (Func<int>)(() => z); }));
        Console.WriteLine(Measure(() => new[] { 1, 2 }.Where(x => x > 1)) + " " + Measure(() => Enumerable.Range(0, 3)) + " " + Measure(() => Enumerable.Range(0, 10).ToList()) + " " + Measure(() => new WeakReference(s)) + " " + Measure(() => new Exception("x")) + " " + Measure(() => Tuple.Create(1, 2)));
    }
}
