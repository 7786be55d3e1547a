using System.Runtime.CompilerServices;
class Node { public Node? Next; public byte[] Data = new byte[100]; }
static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)] static WeakReference Short() => new WeakReference(new Node());
    static Node? root;
    static void Main()
    {
        root = new Node();
        for (int i = 0; i < 3; i++) { Console.WriteLine($"gen {GC.GetGeneration(root)}"); GC.Collect(); }
        root.Next = new Node();
        Console.WriteLine($"{GC.GetGeneration(root)} -> {GC.GetGeneration(root.Next)}");
        GC.Collect(0); Console.WriteLine($"{GC.GetGeneration(root)} -> {GC.GetGeneration(root.Next)}");
        GC.Collect(1); Console.WriteLine($"{GC.GetGeneration(root)} -> {GC.GetGeneration(root.Next)}");
        var w = Short(); Console.WriteLine(w.IsAlive); GC.Collect(0); Console.WriteLine(w.IsAlive);
        var big = new byte[100_000]; Console.WriteLine(GC.GetGeneration(big)); var bigStr = new string('x', 50_000); Console.WriteLine(GC.GetGeneration(bigStr)); var small = new byte[84_000]; Console.WriteLine(GC.GetGeneration(small));
        int[] c0 = { GC.CollectionCount(0), GC.CollectionCount(1), GC.CollectionCount(2) }; GC.Collect(1); GC.Collect(); GC.Collect(0);
        Console.WriteLine($"{GC.CollectionCount(0) - c0[0]} {GC.CollectionCount(1) - c0[1]} {GC.CollectionCount(2) - c0[2]}");
        Console.WriteLine(GC.GetGeneration("literal") == int.MaxValue); Console.WriteLine(GC.MaxGeneration);
        try { GC.GetGeneration((object)null!); } catch (Exception e) { Console.WriteLine(e.GetType().Name); }
        GC.KeepAlive(big);
    }
}
