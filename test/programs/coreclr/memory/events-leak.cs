class Publisher { public event EventHandler<string>? Changed; public void Raise(string s) => Changed?.Invoke(this, s); public int Count => Changed?.GetInvocationList().Length ?? 0; }
class Subscriber { readonly string id; public Subscriber(Publisher p, string id) { this.id = id; p.Changed += On; } public void On(object? s, string e) => Console.WriteLine($"{id} got {e}"); public void Off(Publisher p) => p.Changed -= On; ~Subscriber() => Console.WriteLine($"~{id}"); }
class WeakSub { readonly WeakReference<Subscriber> r; public WeakSub(Publisher p, Subscriber s) { r = new(s); p.Changed += Handler; } void Handler(object? o, string e) { if (r.TryGetTarget(out var t)) t.On(o, "weak " + e); else { ((Publisher)o!).Changed -= Handler; Console.WriteLine("unhooked"); } } }
static class Program
{
    static WeakReference Sub(Publisher p, string id, bool off) { var s = new Subscriber(p, id); if (off) s.Off(p); return new WeakReference(s); }
    static void WeakOne(Publisher p) { var other = new Publisher(); var s = new Subscriber(other, "w"); new WeakSub(p, s); p.Raise("now"); }
    static void Collect() { GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect(); }
    static void Main()
    {
        var p = new Publisher(); var a = Sub(p, "a", false); var b = Sub(p, "b", true); Collect();
        Console.WriteLine($"{a.IsAlive} {b.IsAlive} {p.Count}"); p.Raise("hi"); WeakOne(p); Collect(); p.Raise("later"); Console.WriteLine(p.Count);
        p = null!; Collect(); Console.WriteLine(a.IsAlive);
    }
}
