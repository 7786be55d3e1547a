record Pt(int X, int Y);
record Shape; record Circle(double R) : Shape; record Rect(double W, double H) : Shape;
static class Program
{
    static string Num(object? o) => o switch
    {
        null => "null", int and > 100 => "big", int n and (< 0 or 0) => $"nonpos {n}", int n => $"int {n}", long l when l % 2 == 0 => "even long", long => "long",
        string { Length: 0 } => "empty", string { Length: > 3 } s => "long " + s, "abc" => "abc!", string s => s, Pt(0, _) => "on y", Pt { X: > 0, Y: > 0 } p => $"q1 {p}", Pt(var x, var y) when x == y => "diag", Pt => "pt",
        int[] and [1, .., 9] => "1..9", int[] and [var a, var b] => $"two {a + b}", int[] and [_, .. var rest] => $"rest {rest.Length}", int[] => "none", (int a, string b) => $"tuple {a}{b}", char c and (>= 'a' and <= 'z') => "lower", char => "char", double.NaN => "nan", double d => d.ToString("F1"), Type t => t.Name, System.Collections.IEnumerable => "enumerable", _ => o.GetType().Name,
    };
    static double Area(Shape s) => s switch { Circle { R: var r } => r * r * 3, Rect(var w, var h) => w * h, _ => throw new ArgumentException(s.ToString()) };
    static string Two(int a, int b) => (a, b) switch { (0, 0) => "zero", (0, _) or (_, 0) => "axis", ( > 0, > 0) => "pp", var (x, y) when x == -y => "anti", _ => "other" };
    static void Main()
    {
        foreach (object? o in new object?[] { null, 5, 500, -3, 0, 4L, 5L, "", "abcd", "abc", "x", new Pt(0, 5), new Pt(1, 2), new Pt(-1, -1), new Pt(-1, 4), new[] { 1, 5, 9 }, new[] { 4, 5 }, new[] { 4, 5, 6 }, new int[0], (3, "z"), 'q', 'Q', double.NaN, 2.55, typeof(int), new List<int>(), DateTime.MinValue, 1.5m, 1f })
            Console.WriteLine(Num(o));
        Console.WriteLine(Area(new Circle(2)) + " " + Area(new Rect(2, 3)));
        try { Area(new Shape()); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
        foreach (var (a, b) in new[] { (0, 0), (0, 3), (2, 0), (1, 1), (-2, 2), (-1, -1) }) Console.Write(Two(a, b) + " ");
        Console.WriteLine();
        int? q = 5; if (q is int v and > 3) Console.WriteLine(v); if (q is not null) Console.WriteLine("nn"); if (q is { } w) Console.WriteLine(w);
        object obj = "hello"; if (obj is not string str) throw new Exception(); Console.WriteLine(str.Length);
        if (obj is string { Length: var len } && len > 3) Console.WriteLine(len);
        var list = new List<int> { 1, 2, 3, 4 }; Console.WriteLine(list is [1, _, .., var last] ? last : -1); Console.WriteLine("abc" is ['a', ..] and { Length: 3 });
        try { Console.WriteLine(5 switch { > 10 => 1, < 3 => 2 }); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
        switch (q) { case > 10: Console.WriteLine("no"); break; case 1: case 5: Console.WriteLine("one or five"); goto case 7; case 7: Console.WriteLine("seven"); goto default; default: Console.WriteLine("def"); break; }
        string? sn = null; Console.WriteLine(sn is "" or null ? "blank" : sn); Console.WriteLine(sn switch { null => 1, _ => 2 });
        Console.WriteLine(new Pt(1, 2) is (1, > 1) and not { X: 5 });
    }
}
