static class Program
{
    const string K = "con" + "st"; static readonly string RO = "con" + "st"; static string Make(string a, string b) => a + b;
    static bool Same(object a, object b) => ReferenceEquals(a, b);
    static void Main()
    {
        string a = "hello", b = "hello", c = Make("hel", "lo"), d = new string("hello"), e = "hel" + "lo";
        Console.WriteLine($"{Same(a, b)} {Same(a, c)} {Same(a, d)} {Same(a, e)} {Same(a, string.Intern(c))} {Same(K, RO)} {Same(K, "const")} {a == c} {a.Equals(d)}");
        Console.WriteLine($"{string.IsInterned(c) != null} {string.IsInterned(Make("zz", "yy")) == null} {Same("", string.Empty)} {Same(a.Substring(0), a)} {Same(a.Substring(5), "")} {Same(a.Trim(), a)} {Same(a.Replace('z', 'y'), a)} {Same(a.ToString(), a)} {Same(a.ToLower(), a)} {Same(string.Concat(a, ""), a)} {Same(a + null, a)}");
        Console.WriteLine($"{Same(1.ToString(), 1.ToString())} {Same(1000.ToString(), 1000.ToString())} {Same(true.ToString(), bool.TrueString)} {Same('a'.ToString(), 'a'.ToString())} {Same(nameof(Main), "Main")} {Same($"{a}", a)} {Same(a[..], a)} {Same((string)a.Clone(), a)} {Same(string.Join(",", new[] { a }), a)} {Same(new string(new char[0]), "")} {Same(a.PadLeft(3), a)}");
        string s = "x"; string t = s; s += "y"; Console.WriteLine(t + s); string u = "a"; string v = "a"; Console.WriteLine((object)u == (object)v); v = v.Insert(0, ""); Console.WriteLine(Same(u, v));
        GC.Collect(); var w = new WeakReference(string.Intern(Make("in", "terned"))); GC.Collect(); Console.WriteLine(w.IsAlive); var w2 = new WeakReference(Make("not", "in")); GC.Collect(); Console.WriteLine(w2.IsAlive);
    }
}
