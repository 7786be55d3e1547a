using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
class Res { public static List<string> Log = new(); public string N; public Res(string n) { N = n; } ~Res() { Log.Add(N); } }
class Derived : Res { public Derived(string n) : base(n) { } ~Derived() { Log.Add("d" + N); } }
class Phoenix { public static Phoenix? Saved; ~Phoenix() { Saved = this; } }
static class P {
  static object? field; static readonly List<WeakReference> refs = new();
  [MethodImpl(MethodImplOptions.NoInlining)] static WeakReference Mk(string n) => new(new Res(n));
  [MethodImpl(MethodImplOptions.NoInlining)] static void Many() { for (int i = 0; i < 3; i++) new Derived("x" + i); }
  [MethodImpl(MethodImplOptions.NoInlining)] static WeakReference MkP() => new(new Phoenix(), true);
  [MethodImpl(MethodImplOptions.NoInlining)] static (WeakReference, WeakReference) Closure() { var big = new Res("big"); var small = new Res("small"); Action a = () => Console.WriteLine(big.N); Action b = () => Console.WriteLine(small.N); field = b; return (new(big), new(small)); }
  static void Main() {
    var w = Mk("a"); GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect(); Console.WriteLine(w.IsAlive + " " + string.Join(",", Res.Log)); Many(); GC.Collect(); GC.WaitForPendingFinalizers(); Console.WriteLine(string.Join(",", Res.Log)); Res.Log.Clear();
    var p = MkP(); GC.Collect(); GC.WaitForPendingFinalizers(); Console.WriteLine((Phoenix.Saved != null) + " " + p.IsAlive); Phoenix.Saved = null; GC.Collect(); Console.WriteLine(p.IsAlive);
    var (b, s) = Closure(); GC.Collect(); GC.WaitForPendingFinalizers(); Console.WriteLine(b.IsAlive + " " + s.IsAlive); field = null; GC.Collect(); GC.WaitForPendingFinalizers(); Console.WriteLine(b.IsAlive + " " + s.IsAlive);
    object local = new Res("local"); var wl = new WeakReference(local); local = null!; GC.Collect(); Console.WriteLine(wl.IsAlive); var h = GCHandle.Alloc(new Res("h"), GCHandleType.Weak); GC.Collect(); Console.WriteLine(h.Target == null); h.Free(); try { h.Free(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); } var wt = new WeakReference<string>("lit"); Console.WriteLine(wt.TryGetTarget(out var t) + t); Console.WriteLine(GC.GetGeneration(w) + " " + GC.MaxGeneration); int c0 = GC.CollectionCount(0); GC.Collect(1); Console.WriteLine(GC.CollectionCount(0) - c0); Console.WriteLine(GC.GetGeneration(new byte[84975]) + " " + GC.GetGeneration(new byte[84976]) + " " + GC.GetGeneration(GC.AllocateArray<byte>(10, true))); Console.WriteLine(GC.GetGeneration(typeof(int)) + " " + GC.GetGeneration(new string('a', 5)));
    var list = new List<Res>(); Fill(list); var wr = new WeakReference(list[0]); list.Clear(); GC.Collect(); Console.WriteLine(list.Capacity); int[] pooled = System.Buffers.ArrayPool<int>.Shared.Rent(100); Console.WriteLine(pooled.Length); System.Buffers.ArrayPool<int>.Shared.Return(pooled); Console.WriteLine(ReferenceEquals(pooled, System.Buffers.ArrayPool<int>.Shared.Rent(100))); string x = "ab", y = "a" + "b", z = new string(new[] { 'a', 'b' }); Console.WriteLine(ReferenceEquals(x, y) + " " + ReferenceEquals(x, z) + " " + ReferenceEquals(x, string.Intern(z)) + " " + (string.IsInterned("zzz" + x) == null)); object o1 = 5, o2 = 5; Console.WriteLine(ReferenceEquals(o1, o2) + " " + o1.Equals(o2)); try { GC.Collect(-1); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); } Console.WriteLine(RuntimeHelpers.GetHashCode(o1) == RuntimeHelpers.GetHashCode(o1)); }
  [MethodImpl(MethodImplOptions.NoInlining)] static void Fill(List<Res> l) { for (int i = 0; i < 5; i++) l.Add(new Res("l" + i)); }
}
