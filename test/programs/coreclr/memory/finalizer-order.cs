class Base { protected string N; public Base(string n) => N = n; ~Base() => Console.WriteLine("~Base " + N); }
class Der : Base { public Base? Child; public Der(string n) : base(n) { } ~Der() => Console.WriteLine("~Der " + N + " child " + (Child != null)); }
class Thrower { public Thrower() { Console.WriteLine("ctor"); throw new Exception("fail"); } ~Thrower() => Console.WriteLine("~Thrower"); }
static class Program
{
    static void Make() { var d = new Der("d") { Child = new Base("child") }; new Base("b1"); new Base("b2"); new Base("b3"); }
    static void MakeThrow() { try { new Thrower(); } catch (Exception e) { Console.WriteLine(e.Message); } }
    static void Suppressed() { var b = new Base("sup"); GC.SuppressFinalize(b); var c = new Base("both"); GC.SuppressFinalize(c); GC.ReRegisterForFinalize(c); }
    static void Main()
    {
        Make(); GC.Collect(); GC.WaitForPendingFinalizers(); Console.WriteLine("--"); MakeThrow(); GC.Collect(); GC.WaitForPendingFinalizers(); Console.WriteLine("--"); Suppressed(); GC.Collect(); GC.WaitForPendingFinalizers(); Console.WriteLine("--");
        Make(); GC.Collect(0); GC.WaitForPendingFinalizers(); Console.WriteLine("end"); new Base("never");
    }
}
