class Session { public string User; public byte[] Buf = new byte[50_000]; public Session(string u) => User = u; }
static class Registry { static readonly Dictionary<string, Session> all = new(); static readonly List<WeakReference> weak = new(); public static void Open(string u) { var s = new Session(u); all[u] = s; weak.Add(new WeakReference(s)); } public static void Close(string u) => all.Remove(u); public static string State() { GC.Collect(); return string.Join(",", weak.Select(w => w.IsAlive ? 1 : 0)); } public static int Count => all.Count; }
class TimerLike { readonly List<Action> cbs = new(); public void Add(Action a) => cbs.Add(a); public void Tick() { foreach (var a in cbs) a(); } public void Clear() => cbs.Clear(); }
class Widget { int n; public Widget(TimerLike t) => t.Add(() => n++); public static WeakReference Make(TimerLike t) => new(new Widget(t)); }
static class Program
{
    [ThreadStatic] static int ts; static readonly ThreadLocal<List<int>> tl = new(() => new List<int> { 1 });
    static void Main()
    {
        foreach (var u in new[] { "ann", "bob", "cid" }) Registry.Open(u); Console.WriteLine(Registry.State()); Registry.Close("bob"); Console.WriteLine(Registry.State() + " " + Registry.Count);
        var t = new TimerLike(); var w = Widget.Make(t); GC.Collect(); Console.WriteLine(w.IsAlive); t.Tick(); t.Clear(); GC.Collect(); Console.WriteLine(w.IsAlive);
        ts = 5; var th = new Thread(() => { ts++; tl.Value!.Add(2); Console.WriteLine(ts + " " + tl.Value!.Count); }); th.Start(); th.Join(); Console.WriteLine(ts + " " + tl.Value!.Count + " " + tl.IsValueCreated); Lazy<Session> lz = new(() => new Session("z")); Console.WriteLine(lz.IsValueCreated + lz.Value.User + lz.IsValueCreated);
    }
}
