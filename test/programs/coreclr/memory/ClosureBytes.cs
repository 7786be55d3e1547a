// One display object a scope: the bytes a closure costs, by where its variable is declared.
using System;

class ClosureBytes
{
    int field = 1;
    static int Body() { int c = 0; Action f = () => c++; f(); return c; }
    static int Parameter(int p) { Func<int> f = () => p; return f(); }
    static int Inner() { int s = 0; { int c = 2; Func<int> f = () => c; s += f(); } return s; }
    static int Loop() { int s = 0; for (int i = 0; i < 3; i++) { int c = i; Func<int> f = () => c; s += f(); } return s; }
    static int LoopVariable() { var all = new Func<int>[3]; int s = 0; for (int i = 0; i < 3; i++) all[i] = () => i; foreach (var f in all) s += f(); return s; }
    static int Each(int[] xs) { int s = 0; foreach (var x in xs) { Func<int> f = () => x + s; s += f(); } return s; }
    static int Two() { int a = 1; Func<int> f = () => a; { int b = 2; Func<int> g = () => a + b; return f() + g(); } }
    static int Nested() { int a = 1; Func<Func<int>> f = () => { int b = 2; return () => a + b; }; return f()(); }
    static int Local() { int a = 1; int Add(int x) => x + a; return Add(2); }
    static int LocalEscapes() { int a = 1; int Add(int x) => x + a; Func<int, int> f = Add; return f(2); }
    int This() { Func<int> f = () => field; return f(); }
    int ThisAndLocal() { int a = 2; Func<int> f = () => field + a; return f(); }
    static int Nothing() { Func<int> f = () => 7; return f(); }
    static int Caught() { try { throw new Exception("x"); } catch (Exception e) { Func<int> f = () => e.Message.Length; return f(); } }
    static int Pattern(object o) { if (o is int n) { Func<int> f = () => n; return f(); } return 0; }

    static void Show(string name, Func<int> what)
    {
        what();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int result = what();
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine(name + ": " + result + ", " + bytes + " bytes");
    }

    static void Main()
    {
        var it = new ClosureBytes();
        var xs = new[] { 1, 2, 3 };
        object boxed = 5;
        Show("body", Body);
        Show("parameter", () => Parameter(3));
        Show("inner", Inner);
        Show("loop", Loop);
        Show("loop variable", LoopVariable);
        Show("each", () => Each(xs));
        Show("two", Two);
        Show("nested", Nested);
        Show("local function", Local);
        Show("local function as delegate", LocalEscapes);
        Show("this", it.This);
        Show("this and local", it.ThisAndLocal);
        Show("nothing", Nothing);
        Show("pattern", () => Pattern(boxed));
    }
}
