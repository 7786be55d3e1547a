class Big { public byte[] B = new byte[1000]; public int Id; ~Big() => Console.WriteLine("~Big" + Id); }
static class Program
{
    static (Func<int>, WeakReference, WeakReference) Make() { var big = new Big { Id = 1 }; var other = new Big { Id = 2 }; int n = 5; Func<int> usesBig = () => big.Id; Func<int> usesN = () => n; Func<int> s = () => n + 1; { var inner = other; } return (usesN, new WeakReference(big), new WeakReference(other)); }
    static Func<int> Separate(out WeakReference w) { Func<int> r; int n = 9; { var big = new Big { Id = 3 }; w = new WeakReference(big); Func<int> f = () => big.Id; f(); } r = () => n; return r; }
    static IEnumerator<int> Iter(Big b) { yield return b.Id; yield return 2; }
    static (IEnumerator<int>, WeakReference) MakeIter() { var b = new Big { Id = 4 }; var i = Iter(b); i.MoveNext(); return (i, new WeakReference(b)); }
    static void GcAll() { GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect(); }
    static void Main()
    {
        var (f, w1, w2) = Make(); GcAll(); Console.WriteLine($"{w1.IsAlive} {w2.IsAlive} {f()}");
        var g = Separate(out var w3); GcAll(); Console.WriteLine(w3.IsAlive + " " + g());
        var (it, w4) = MakeIter(); GcAll(); Console.WriteLine(w4.IsAlive); it.MoveNext(); Console.WriteLine(it.Current); GcAll(); Console.WriteLine(w4.IsAlive); GC.KeepAlive(it); GC.KeepAlive(f);
    }
}
