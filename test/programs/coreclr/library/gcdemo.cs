using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
class Node { public string Name; public Node? Next; public byte[] Data = new byte[100]; public Node(string n) => Name = n; ~Node() => Console.WriteLine($"~{Name}"); }
class Holder : IDisposable
{
    private bool disposed; private readonly string id; private GCHandle h;
    public Holder(string id) { this.id = id; h = GCHandle.Alloc(new byte[10], GCHandleType.Pinned); }
    public void Dispose() { Dispose(true); GC.SuppressFinalize(this); }
    protected virtual void Dispose(bool disposing) { if (disposed) return; disposed = true; if (h.IsAllocated) h.Free(); Console.WriteLine($"Dispose({disposing}) {id}"); }
    ~Holder() { Dispose(false); }
}
static class P
{
    static Node? root; static List<WeakReference<Node>> weak = new();
    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Build() { var a = new Node("a"); var b = new Node("b"); var c = new Node("c"); a.Next = b; b.Next = c; c.Next = a; root = b; foreach (var n in new[] { a, b, c }) weak.Add(new WeakReference<Node>(n)); }
    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Use() { using var h = new Holder("using"); new Holder("leaked"); using (var k = new Holder("block")) Console.WriteLine("in block"); Console.WriteLine("end of Use"); }
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Alive() { int n = 0; foreach (var w in weak) if (w.TryGetTarget(out _)) n++; return n; }
    static void Full() { GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect(); }
    static void Main()
    {
        Build(); Full(); Console.WriteLine($"alive {Alive()}");
        root!.Next!.Next = null; Full(); Console.WriteLine($"alive {Alive()}");
        root = null; Full(); Console.WriteLine($"alive {Alive()}");
        Use(); Full();
        var big = new byte[90000]; Console.WriteLine($"{GC.GetGeneration(big)} {GC.GetGeneration(new object())} {GC.MaxGeneration}");
        var o = new object(); Console.Write(GC.GetGeneration(o)); GC.Collect(); Console.Write(GC.GetGeneration(o)); GC.Collect(0); Console.Write(GC.GetGeneration(o)); GC.Collect(); Console.WriteLine(GC.GetGeneration(o));
        long before = GC.GetAllocatedBytesForCurrentThread(); var list = new List<int>(); for (int i = 0; i < 100; i++) list.Add(i); long after = GC.GetAllocatedBytesForCurrentThread(); Console.WriteLine(after - before);
        object boxed = 5; object again = 5; Console.WriteLine(ReferenceEquals(boxed, again) + " " + boxed.Equals(again));
        string s1 = "hi", s2 = "h" + "i", s3 = new string("hi".ToCharArray()); Console.WriteLine(ReferenceEquals(s1, s2) + " " + ReferenceEquals(s1, s3) + " " + ReferenceEquals(s1, string.Intern(s3)) + " " + (string.IsInterned(s3) != null));
        var cwt = new ConditionalWeakTable<object, string>(); cwt.Add(o, "meta"); Console.WriteLine(cwt.TryGetValue(o, out var meta) ? meta : "none");
    }
}
