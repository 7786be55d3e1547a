class Doc { public string Name; public Doc(string n) { Name = n; } ~Doc() { Program.Log.Add("~" + Name); } }
class Cache { readonly Dictionary<string, WeakReference<Doc>> d = new(); public int Hits, Misses; public Doc Get(string k) { if (d.TryGetValue(k, out var w) && w.TryGetTarget(out var doc)) { Hits++; return doc; } Misses++; doc = new Doc(k); d[k] = new WeakReference<Doc>(doc); return doc; } public int Alive => d.Values.Count(w => w.TryGetTarget(out _)); public void Purge() { foreach (var k in d.Where(p => !p.Value.TryGetTarget(out _)).Select(p => p.Key).ToList()) d.Remove(k); } public int Count => d.Count; }
static class Program
{
    public static List<string> Log = new();
    static void Touch(Cache c, params string[] ks) { foreach (var k in ks) c.Get(k); }
    static void Main()
    {
        var c = new Cache(); var keep = c.Get("keep"); Touch(c, "a", "b", "keep"); Console.WriteLine($"{c.Alive} {c.Hits}/{c.Misses}");
        GC.Collect(); GC.WaitForPendingFinalizers(); Console.WriteLine($"{c.Alive} of {c.Count} log {string.Join(" ", Log.OrderBy(x => x))}"); c.Purge(); Console.WriteLine(c.Count); Touch(c, "a", "keep"); Console.WriteLine($"{c.Hits}/{c.Misses}");
        var w = new WeakReference(keep, true); Console.WriteLine(w.TrackResurrection + " " + w.IsAlive + " " + (w.Target == keep)); w.Target = "other"; Console.WriteLine(w.Target); w.Target = null; Console.WriteLine(w.IsAlive); var wr = new WeakReference<string>("s"); wr.SetTarget("t"); Console.WriteLine(wr.TryGetTarget(out var t) + t); Console.WriteLine(keep.Name);
    }
}
