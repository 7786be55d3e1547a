static class Program
{
    static IEnumerable<int> Gen(int n) { Console.WriteLine("start"); if (n < 0) throw new ArgumentException("neg"); for (int i = 0; i < n; i++) { Console.WriteLine("yield " + i); yield return i; } Console.WriteLine("end"); }
    static IEnumerable<T> Twice<T>(IEnumerable<T> s) { foreach (var x in s) { yield return x; yield return x; } }
    static IEnumerable<int> Fib() { int a = 0, b = 1; while (true) { yield return a; (a, b) = (b, a + b); } }
    static IEnumerator<string> Words() { yield return "a"; yield return "b"; yield break; }
    static void Main()
    {
        var g = Gen(-1); Console.WriteLine("made"); try { g.ToList(); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
        var q = Gen(3).Where(x => { Console.WriteLine("where " + x); return x != 1; }).Select(x => { Console.WriteLine("select " + x); return x * 10; });
        Console.WriteLine("query"); Console.WriteLine(q.First()); Console.WriteLine(string.Join(",", q));
        Console.WriteLine(string.Join(" ", Fib().Skip(5).Take(5)) + " " + Fib().TakeWhile(x => x < 50).Count() + " " + Fib().First(x => x > 100));
        Console.WriteLine(string.Join("", Twice("abc")));
        var e = Words(); Console.Write(e.Current == null); while (e.MoveNext()) Console.Write(" " + e.Current); Console.WriteLine(" " + e.MoveNext() + " " + e.Current);
        try { e.Reset(); } catch (NotSupportedException x) { Console.WriteLine(x.Message); }
        var src = new List<int> { 1, 2, 3 }; var evens = src.Where(x => x % 2 == 0); src.Add(4); Console.WriteLine(evens.Count()); src.Clear(); Console.WriteLine(evens.Any());
        var gen = Gen(2); using (var a = gen.GetEnumerator()) using (var b = gen.GetEnumerator()) { a.MoveNext(); a.MoveNext(); b.MoveNext(); Console.WriteLine(a.Current + " " + b.Current + " " + ReferenceEquals(a, gen)); }
        var ordered = new[] { 3, 1, 2 }.OrderBy(x => { Console.Write("k" + x + " "); return x; }); Console.WriteLine("before"); foreach (var x in ordered.Take(1)) Console.WriteLine(x);
        int n = 10; var cl = new[] { 1, 2 }.Select(x => x + n); n = 100; Console.WriteLine(cl.Sum());
        try { var l = new List<int> { 1, 2, 3 }; foreach (var x in l) if (x == 2) l.Remove(x); } catch (InvalidOperationException ex) { Console.WriteLine(ex.Message); }
        var l2 = new List<int> { 1, 2, 3 }; foreach (var x in l2) if (x == 2) l2.Remove(x); else Console.Write(x); Console.WriteLine();
    }
}
