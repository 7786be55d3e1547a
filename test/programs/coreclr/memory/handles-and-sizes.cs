using System;
using System.Runtime.InteropServices;
using System.Runtime.CompilerServices;
using System.Collections.Generic;
using System.Threading;
class Fin { public static List<string> Log = new(); public readonly string N; public Fin(string n) => N = n; ~Fin() { lock (Log) Log.Add(N); } }
class Res { public static Res? Saved; public int Deaths; ~Res() { Deaths++; Saved = this; if (Deaths < 2) GC.ReRegisterForFinalize(this); } }
class DF : Fin { Fin inner; public DF(string n) : base(n) => inner = new Fin(n + ".inner"); ~DF() => Log.Add(N + ".derived"); }
struct Big { public long A, B, C; } class Holder<T> { public T V = default!; }
static class P
{
    [MethodImpl(MethodImplOptions.NoInlining)] static void Make() { new Fin("a"); new DF("b"); new Fin("c"); }
    [MethodImpl(MethodImplOptions.NoInlining)] static void MakeRes() { new Res(); }
    [MethodImpl(MethodImplOptions.NoInlining)] static void Drop() { Res.Saved = null; }
    [MethodImpl(MethodImplOptions.NoInlining)] static GCHandle[] Handles() { return new[] { GCHandle.Alloc(new object(), GCHandleType.Weak), GCHandle.Alloc(new object(), GCHandleType.Normal), GCHandle.Alloc(new Fin("h"), GCHandleType.WeakTrackResurrection), GCHandle.Alloc(new byte[5], GCHandleType.Pinned) }; }
    static void Full() { GC.Collect(); GC.WaitForPendingFinalizers(); }
    static long Bytes(Action a) { a(); long b = GC.GetAllocatedBytesForCurrentThread(); a(); return GC.GetAllocatedBytesForCurrentThread() - b; } static object? sink;
    static void Main()
    {
        Make(); Full(); Fin.Log.Sort(); Console.WriteLine(string.Join(",", Fin.Log)); Fin.Log.Clear();
        MakeRes(); Full(); Console.WriteLine(Res.Saved!.Deaths); Drop(); Full(); Console.WriteLine(Res.Saved!.Deaths); Drop(); Full(); Console.WriteLine(Res.Saved == null);
        var hs = Handles(); Full(); foreach (var h in hs) Console.Write((h.Target?.GetType().Name ?? "null") + " "); Console.WriteLine(); Full(); Console.WriteLine(hs[2].Target == null); foreach (var h in hs) h.Free(); try { hs[1].Free(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); } try { _ = hs[0].Target; } catch (InvalidOperationException e) { Console.WriteLine("freed " + hs[0].IsAllocated); }
        Console.WriteLine(Bytes(() => sink = new object()) + " " + Bytes(() => sink = new Big()) + " " + Bytes(() => sink = new Holder<byte>()) + " " + Bytes(() => sink = new Holder<Big>()) + " " + Bytes(() => sink = new int[5]) + " " + Bytes(() => sink = new string('x', 7)) + " " + Bytes(() => sink = new List<int>(4)) + " " + Bytes(() => sink = 5) + " " + Bytes(() => sink = (1, 2)) + " " + Bytes(() => sink = new int[2, 3]) + " " + Bytes(() => sink = new string[3]) + " " + Bytes(() => sink = new Dictionary<int, int>()) + " " + Bytes(() => { int i = 0; for (; i < 10; i++) ; }) + " " + Bytes(() => sink = new Exception("x")) + " " + Bytes(() => sink = new decimal[2]) + " " + Bytes(() => sink = new bool[1]));
        Console.WriteLine(Unsafe.SizeOf<Big>() + " " + Unsafe.SizeOf<DateTime>() + " " + Marshal.SizeOf<int>() + " " + sizeof(decimal)); var ws = new ConditionalWeakTable<object, Fin>(); var key = new object(); ws.Add(key, new Fin("val")); Console.WriteLine(ws.TryGetValue(key, out var fv) && fv.N == "val"); ws.GetValue(new object(), _ => new Fin("gv")); Full(); Console.WriteLine(string.Join(",", Fin.Log));
        string a = "hello", b = "hel" + "lo", c = string.Concat("hel", "lo".ToString()), d = string.Intern(new string("hello")); Console.WriteLine($"{ReferenceEquals(a, b)} {ReferenceEquals(a, d)} {(object)a == (object)new string("hello".AsSpan())} {ReferenceEquals(string.Empty, "")}"); int v = 5; object o1 = v, o2 = o1; v = 6; Console.WriteLine($"{o1} {ReferenceEquals(o1, o2)} {o1.Equals(5)} {ReferenceEquals(v, v)}"); int[] arr1 = [1, 2, 3], arr2 = arr1, arr3 = (int[])arr1.Clone(); arr2[0] = 99; Console.WriteLine(arr1[0] + " " + arr3[0]); var pinned = GC.AllocateArray<byte>(10, pinned: true); Console.WriteLine(GC.GetGeneration(pinned) + " " + GC.GetGeneration(new byte[84_900]) + " " + GC.GetGeneration(new double[11000]) + " " + GC.MaxGeneration); using var lease = new Lease(); Console.WriteLine(lease); GC.SuppressFinalize(lease); var pool = System.Buffers.ArrayPool<int>.Shared; var r1 = pool.Rent(10); Console.WriteLine(r1.Length); pool.Return(r1); var r2 = pool.Rent(12); Console.WriteLine(ReferenceEquals(r1, r2)); Console.WriteLine(GC.CollectionCount(1) >= GC.CollectionCount(2)); Console.WriteLine(GC.GetTotalMemory(false) > 0);
    }
    class Lease : IDisposable { public void Dispose() => Console.WriteLine("lease disposed"); public override string ToString() => "lease"; ~Lease() => Console.WriteLine("lease finalized"); }
}
