using System;
using System.Runtime.CompilerServices;
using System.Collections.Generic;
class Res : IDisposable { static int live; readonly string n; bool gone; public Res(string n) { this.n = n; live++; Console.WriteLine($"+{n} ({live})"); } public void Use() { ObjectDisposedException.ThrowIf(gone, this); Console.WriteLine("use " + n); } public void Dispose() { if (gone) return; gone = true; live--; Console.WriteLine($"-{n} ({live})"); } }
class Cache<K, V> where K : notnull where V : class { readonly Dictionary<K, WeakReference<V>> d = new(); readonly Func<K, V> make; public int Made; public Cache(Func<K, V> m) => make = m; public V Get(K k) { if (d.TryGetValue(k, out var w) && w.TryGetTarget(out var v)) return v; v = make(k); Made++; d[k] = new WeakReference<V>(v); return v; } }
class Pub { public event Action<string>? Ev; public void Fire(string s) => Ev?.Invoke(s); public int Count => Ev?.GetInvocationList().Length ?? 0; }
class Sub { readonly byte[] big = new byte[1000]; public int Got; public void On(string s) => Got += s.Length; ~Sub() => P.Fin++; }
class Tree { public Tree? L, R; public static Tree Make(int d) => d == 0 ? new Tree() : new Tree { L = Make(d - 1), R = Make(d - 1) }; public int Count() => 1 + (L?.Count() ?? 0) + (R?.Count() ?? 0); }
static class P
{
    public static int Fin;
    [MethodImpl(MethodImplOptions.NoInlining)] static WeakReference Subscribe(Pub p, bool un) { var s = new Sub(); p.Ev += s.On; p.Fire("abc"); if (un) p.Ev -= s.On; return new WeakReference(s); }
    [MethodImpl(MethodImplOptions.NoInlining)] static void Fill(Cache<int, string> c) { for (int i = 0; i < 3; i++) Console.Write(c.Get(i) + " "); Console.WriteLine(c.Made); }
    [MethodImpl(MethodImplOptions.NoInlining)] static WeakReference Closure(out Func<int> f) { var big = new int[100]; int small = 5; var w = new WeakReference(big); Action a = () => big[0]++; a(); f = () => small; return w; }
    [MethodImpl(MethodImplOptions.NoInlining)] static (WeakReference, WeakReference) Pair() { var t = Tree.Make(3); Console.WriteLine(t.Count()); keep = t.L; return (new WeakReference(t), new WeakReference(t.L)); } static Tree? keep;
    static void GCs() { GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect(); }
    static void Main()
    {
        using (var a = new Res("a")) { a.Use(); using var b = new Res("b"); b.Use(); }
        try { using var c = new Res("c"); throw new Exception("oops"); } catch (Exception e) { Console.WriteLine(e.Message); }
        var d = new Res("d"); d.Dispose(); d.Dispose(); try { d.Use(); } catch (ObjectDisposedException e) { Console.WriteLine(e.Message.Split('\n')[0] + "|" + e.ObjectName); }
        var pub = new Pub(); var w1 = Subscribe(pub, false); var w2 = Subscribe(pub, true); GCs(); Console.WriteLine($"{w1.IsAlive} {w2.IsAlive} {pub.Count} {Fin}"); pub = null; GCs(); Console.WriteLine($"{w1.IsAlive} {Fin}");
        var cache = new Cache<int, string>(i => new string('x', i + 1)); Fill(cache); GCs(); Fill(cache);
        var wc = Closure(out var f); GCs(); Console.WriteLine($"{wc.IsAlive} {f()}"); f = null!; GCs(); Console.WriteLine(wc.IsAlive);
        var (wt, wl) = Pair(); GCs(); Console.WriteLine($"{wt.IsAlive} {wl.IsAlive} {keep!.Count()}");
        long m0 = GC.GetAllocatedBytesForCurrentThread(); object box = 42; long m1 = GC.GetAllocatedBytesForCurrentThread(); string s = "a" + m0.GetType().Name.Length; long m2 = GC.GetAllocatedBytesForCurrentThread(); var arr = new int[10]; long m3 = GC.GetAllocatedBytesForCurrentThread(); var st = (1, 2L); long m4 = GC.GetAllocatedBytesForCurrentThread(); Console.WriteLine($"{m1 - m0} {m3 - m2} {m4 - m3}");
        int g0 = GC.CollectionCount(0), g2 = GC.CollectionCount(2); GC.Collect(0); GC.Collect(1); GC.Collect(); Console.WriteLine($"{GC.CollectionCount(0) - g0} {GC.CollectionCount(2) - g2}"); Console.WriteLine(GC.GetGeneration(arr) + " " + GC.GetGeneration("lit") + " " + GC.GetGeneration(new byte[85000]) + " " + GC.GetGeneration(typeof(int)));
        GC.KeepAlive(box);
    }
}
