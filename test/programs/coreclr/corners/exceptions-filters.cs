class Res(string n) : IDisposable { public void Dispose() => Console.WriteLine($"dispose {n}"); }
class MyEx : Exception { public int Code; public MyEx(int c, Exception? inner = null) : base($"code {c}", inner) => Code = c; }
static class Program
{
    static bool Log(string s, bool r) { Console.WriteLine("filter " + s); return r; }
    static int F(int k)
    {
        try
        {
            try { if (k == 0) return 10; if (k == 1) throw new MyEx(1); if (k == 2) throw new InvalidOperationException("two"); using var r = new Res("r" + k); if (k == 3) throw new MyEx(3); return 20; }
            catch (MyEx e) when (Log("inner " + e.Code, e.Code == 3)) { Console.WriteLine("caught inner"); throw new MyEx(99, e); }
            finally { Console.WriteLine("finally inner " + k); }
        }
        catch (MyEx e) when (Log("outer", true)) { Console.WriteLine($"outer {e.Message} {e.InnerException?.Message ?? "none"}"); return 30; }
        finally { Console.WriteLine("finally outer"); }
    }
    static int Tricky() { int x = 1; try { return x; } finally { x = 2; Console.WriteLine("x=" + x); } }
    static IEnumerable<int> It() { try { yield return 1; yield return 2; } finally { Console.WriteLine("it done"); } }
    static void Throwing() { try { throw new Exception("a"); } finally { try { throw new Exception("b"); } catch (Exception e) { Console.WriteLine("swallowed " + e.Message); } } }
    static void Main()
    {
        for (int k = 0; k < 5; k++) try { Console.WriteLine("=> " + F(k)); } catch (Exception e) { Console.WriteLine("main " + e.GetType().Name); }
        Console.WriteLine(Tricky());
        foreach (int i in It()) { if (i == 1) break; }
        try { Throwing(); } catch (Exception e) { Console.WriteLine("got " + e.Message); }
        try { try { throw new Exception("first"); } finally { throw new Exception("second"); } } catch (Exception e) { Console.WriteLine(e.Message + " " + (e.InnerException == null)); }
        try { try { throw new Exception("f"); } catch (Exception e) when (Boom(e)) { Console.WriteLine("never"); } } catch (Exception e) { Console.WriteLine("outer got " + e.Message); }
        try { object o = null!; o.ToString(); } catch (NullReferenceException e) { Console.WriteLine(e.Message); }
        for (int i = 0; i < 2; i++) { try { continue; } finally { Console.WriteLine("cont " + i); } }
        try { throw null!; } catch (Exception e) { Console.WriteLine(e.GetType().Name); }
        var agg = new AggregateException("m", new MyEx(1), new AggregateException(new MyEx(2)));
        Console.WriteLine(agg.Message + " | " + agg.Flatten().InnerExceptions.Count + " | " + agg.GetBaseException().GetType().Name);
        try { agg.Handle(e => e is MyEx); } catch (AggregateException e) { Console.WriteLine(e.InnerExceptions.Count + " " + e.Message); }
        throw new MyEx(7, new MyEx(8));
    }
    static bool Boom(Exception e) => throw new InvalidOperationException("in filter");
}
