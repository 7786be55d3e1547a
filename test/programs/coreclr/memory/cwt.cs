using System.Runtime.CompilerServices;
class Key { public string N = "k"; } class Extra { public string Info = ""; ~Extra() => Console.WriteLine("~Extra " + Info); }
static class Program
{
    static readonly ConditionalWeakTable<Key, Extra> table = new();
    static WeakReference Add(string s) { var k = new Key { N = s }; table.Add(k, new Extra { Info = s }); return new WeakReference(k); }
    static void Main()
    {
        var keep = new Key(); table.Add(keep, new Extra { Info = "kept" }); var w = Add("lost");
        Console.WriteLine(table.TryGetValue(keep, out var e) + " " + e!.Info);
        GC.Collect(); GC.WaitForPendingFinalizers(); Console.WriteLine(w.IsAlive);
        Console.WriteLine(table.Count());
        try { table.Add(keep, new Extra()); } catch (ArgumentException x) { Console.WriteLine(x.Message); }
        table.AddOrUpdate(keep, new Extra { Info = "new" }); Console.WriteLine(table.GetOrCreateValue(keep).Info); var k2 = new Key(); Console.WriteLine(table.GetValue(k2, k => new Extra { Info = "made for " + k.N }).Info);
        Console.WriteLine(table.Remove(k2) + " " + table.Remove(k2) + " " + table.TryGetValue(k2, out _)); Console.WriteLine(table.TryAdd(k2, new Extra { Info = "t" }) + " " + table.TryAdd(k2, new Extra()));
        foreach (var kv in table) Console.WriteLine(kv.Key.N + "=" + kv.Value.Info); table.Clear(); Console.WriteLine(table.Any()); GC.KeepAlive(keep); GC.KeepAlive(k2);
    }
}
