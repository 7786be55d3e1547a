struct Counter { public int N; public int Inc() => ++N; public override string ToString() => $"C{N}"; }
class Holder { public Counter F; public readonly Counter R; public Counter P { get; set; } public Counter[] A = new Counter[2]; public List<Counter> L = new() { new Counter() }; public ref Counter Ref() => ref F; }
interface IInc { int Inc(); }
struct Boxy : IInc { public int N; public int Inc() => ++N; }
static class Program
{
    static void ByVal(Counter c) => c.Inc();
    static void ByRef(ref Counter c) => c.Inc();
    static int ByIn(in Counter c) { c.Inc(); return c.N; }
    static void Gen<T>(T x) where T : IInc { x.Inc(); x.Inc(); Console.Write(x.Inc() + " "); }
    static void Main()
    {
        var h = new Holder();
        h.F.Inc(); h.F.Inc(); h.R.Inc(); h.P.Inc(); h.A[0].Inc(); h.L[0].Inc(); h.Ref().Inc();
        Console.WriteLine($"{h.F} {h.R} {h.P} {h.A[0]} {h.L[0]}");
        var c = new Counter(); ByVal(c); Console.Write(c.N); ByRef(ref c); Console.Write(c.N); Console.WriteLine(ByIn(c));
        var b = new Boxy(); IInc i = b; i.Inc(); i.Inc(); Gen(b); Gen(i); Console.WriteLine($"{b.N} {((Boxy)i).N}");
        object o = b; ((IInc)o).Inc(); Console.WriteLine(((Boxy)o).N);
        var arr = new[] { new Counter(), new Counter() };
        foreach (var x in arr) x.Inc();
        Console.WriteLine(string.Join(",", arr));
        foreach (ref var x in arr.AsSpan()) x.Inc();
        Console.WriteLine(string.Join(",", arr));
        ref Counter rc = ref arr[0]; rc.Inc(); rc = ref arr[1]; rc.Inc(); rc.Inc(); Console.WriteLine(string.Join(",", arr));
        Func<int> f = c.Inc; f(); f(); Console.WriteLine($"{f()} {c.N}");
        Action a = () => c.Inc(); a(); a(); Console.WriteLine(c.N);
        var t = (c, 5); t.c.Inc(); t.Item1.Inc(); Console.WriteLine($"{t} {c}");
        var d = new Dictionary<string, Counter> { ["k"] = new() }; d["k"].Inc(); var tmp = d["k"]; tmp.Inc(); d["k"] = tmp; Console.WriteLine(d["k"]);
        Counter? n = new Counter(); n.Value.Inc(); Console.WriteLine(n.Value.N + " " + n.GetValueOrDefault().Inc() + " " + n);
        var w = arr[1] with { N = 50 }; Console.WriteLine(w + " " + arr[1]);
        Console.WriteLine(default(Counter).Equals(new Counter()) + " " + arr[1].Equals(w) + " " + new Counter { N = 3 }.Equals((object)new Counter { N = 3 }));
    }
}
