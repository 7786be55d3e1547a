using System;
using System.Collections.Generic;
// corner probes
class Base { public Base() { Console.WriteLine("Base()"); Init(); } protected virtual void Init() => Console.WriteLine("Base.Init"); public void Show() => Console.WriteLine("Base.Show"); public virtual string Name { get; set; } = "base"; static Base() => Console.WriteLine("static Base"); }
class Derived : Base { int x = Log("field x", 5); readonly string tag; public Derived() : this("dflt") => Console.WriteLine($"Derived() {x}"); public Derived(string t) { tag = t; Console.WriteLine($"Derived({t})"); } protected override void Init() => Console.WriteLine($"Derived.Init x={x} tag={tag ?? "null"}"); public new void Show() => Console.WriteLine("Derived.Show"); public override string Name => "derived:" + base.Name; static int Log(string s, int v) { Console.WriteLine(s); return v; } static Derived() => Console.WriteLine("static Derived"); }
struct Counter { public int N; public int Next() => ++N; public static Counter operator ++(Counter c) => new() { N = c.N + 10 }; public static bool operator true(Counter c) => c.N != 0; public static bool operator false(Counter c) => c.N == 0; }
class P
{
    static int F(string s, int r) { Console.Write(s + " "); return r; }
    static bool B(string s, bool r) { Console.Write(s + " "); return r; }
    static void Opt(int a, int b = 2, params int[] rest) => Console.WriteLine($"{a} {b} {rest.Length}");
    static void Over(object o) => Console.Write("object "); static void Over(int i) => Console.Write("int "); static void Over(long l) => Console.Write("long "); static void Over(double d) => Console.Write("double "); static void Over(params int[] a) => Console.Write("params "); static void Over(string s) => Console.Write("string ");
    static int TryFinally() { int x = 1; try { return x; } finally { x = 2; Console.Write("fin "); } }
    static string Sw(object? o) { switch (o) { case int n when n > 10: return "big"; case int: return "int"; case string { Length: 0 }: return "empty"; case string s: return s.ToUpper(); case null: return "null"; case int[] { Length: > 2 } a: return $"arr{a[^1]}"; case (int a, int b): return $"pair {a + b}"; default: return o.GetType().Name; } }
    static void Main()
    {
        Base b = new Derived(); b.Show(); ((Derived)b).Show(); Console.WriteLine(b.Name);
        int[] a = { 1, 2, 3 }; int i = 0; a[i++] = a[i] + i++; Console.WriteLine(string.Join(",", a) + " " + i); i = i++ + ++i; Console.WriteLine(i);
        Console.WriteLine(F("a", 1) + F("b", 2) * F("c", 3)); Console.WriteLine(B("x", false) && B("y", true) || B("z", true)); Console.WriteLine(B("x", false) & B("y", true) | B("z", true) ^ true);
        Opt(1); Opt(1, 5, 6, 7); Opt(b: 9, a: 8); Over(1); Over(1L); Over(1f); Over('c'); Over((byte)1); Over((object)"s"); Over("s"); Over(); Over(1, 2); Over(1m); Console.WriteLine();
        Console.WriteLine(TryFinally()); foreach (var o in new object?[] { 5, 50, "", "abc", null, new[] { 1, 2, 3 }, (1, 2), 2.5, new int[1] }) Console.Write(Sw(o) + " "); Console.WriteLine();
        var c = new Counter(); var c2 = c; c.Next(); Console.WriteLine($"{c.N} {c2.N}"); c++; Console.WriteLine(c.N); if (c) Console.WriteLine("true"); 
        string? s = null; Console.WriteLine(s?.Length ?? -1); s ??= "set"; Console.WriteLine(s + null + 'x'); Console.WriteLine($"{s?[0]}{s![^1]}"); int? n = null; Console.WriteLine((n + 1 == null) + " " + (n > 0) + " " + (n == null) + " " + (n ?? 7) + " " + n.GetValueOrDefault(3)); bool? t = true, u = null; Console.WriteLine((t & u) + "|" + (t | u) + "|" + (!u) + "|");
        object x1 = 1, x2 = 1; Console.WriteLine((x1 == x2) + " " + x1.Equals(x2) + " " + (1 == 1.0) + " " + 1.Equals(1.0) + " " + 'a'.Equals(97) + " " + ("a" + "b" == "ab") + " " + ((object)"ab" == (object)"ab"));
        Console.WriteLine(0.1 + 0.2 == 0.3); Console.WriteLine(0.1f + 0.2f == 0.3f); Console.WriteLine(0.1m + 0.2m == 0.3m); Console.WriteLine(double.NaN == double.NaN); Console.WriteLine((int)'A' + (char)66 + "C"); Console.WriteLine(10 / 3 * 3.0 + " " + 10 / 3.0 + " " + 10 % -3 + " " + -10 / 3); short sh = 10; sh += 5; sh++; Console.WriteLine(sh.GetType() + " " + (sh + sh).GetType()); 
        { int k = 5; Action inc = () => k++; inc(); inc(); Console.WriteLine(k); } for (int q = 0, w = 10; q < w; q += 3, w--) Console.Write($"{q}:{w} "); Console.WriteLine(); int d = 0; do { d++; if (d == 2) continue; if (d > 3) break; } while (d < 10); Console.WriteLine(d); goto skip; 
        skip: Console.WriteLine(typeof(List<>).Name + " " + nameof(List<int>.Count) + " " + sizeof(long) + " " + default(DateTime).Year); checked { try { int big = int.MaxValue; big += d; } catch (OverflowException) { Console.WriteLine("overflow"); } } Console.WriteLine(unchecked((byte)(250 + d * 3)) + " " + (uint)int.MaxValue + " " + (long)1e18 + " " + unchecked((int)3e9) + " " + Convert.ToByte(true) + (char)('a' + 2));
    }
}
