class Native : IDisposable
{
    bool disposed; readonly string name; public Native(string n) { name = n; Console.WriteLine($"open {n}"); }
    public void Use() { ObjectDisposedException.ThrowIf(disposed, this); Console.WriteLine($"use {name}"); }
    protected virtual void Dispose(bool disposing) { if (disposed) { Console.WriteLine("again"); return; } Console.WriteLine($"dispose {name} {disposing}"); disposed = true; }
    public void Dispose() { Dispose(true); GC.SuppressFinalize(this); }
    ~Native() => Dispose(false);
}
class Derived(string n) : Native(n) { protected override void Dispose(bool d) { Console.WriteLine("derived " + d); base.Dispose(d); } }
static class Program
{
    static void Leak() { new Derived("leaked").Use(); }
    static void Main()
    {
        using (var a = new Native("a")) a.Use();
        using var b = new Derived("b"); b.Use(); b.Dispose();
        try { b.Use(); } catch (ObjectDisposedException e) { Console.WriteLine(e.ObjectName + " | " + e.Message.Split('\n')[0]); }
        Leak(); GC.Collect(); GC.WaitForPendingFinalizers(); Console.WriteLine("after gc");
        try { using var c = new Native("c"); throw new InvalidOperationException("x"); } catch (InvalidOperationException e) { Console.WriteLine("caught " + e.Message); }
        Native? none = null; using (none) Console.WriteLine("null using ok");
        using (Native x = new("x"), y = new("y")) { x.Use(); y.Use(); }
        Console.WriteLine("end");
    }
}
