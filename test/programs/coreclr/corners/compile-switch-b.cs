enum Color { Red, Green }
class Program
{
    static int F(Color c) => c switch { Color.Red => 1, Color.Green => 2 };
    static string G(int x) => x switch { > 0 => "p", 5 => "five", _ => "o", < 0 => "n" };
    static void Main()
    {
        int x = 1;
        switch (x) { case 1: Console.WriteLine(1); case 2: break; case 1: break; default: break; }
        switch (x) { case "a": break; case > 5: break; case 7: break; }
        switch (x) { case int n: break; case 3: break; }
        object o = x;
        if (o is string s || s.Length > 1) { }
        if (o is int i && i > 0) { } Console.WriteLine(i);
        var r = o switch { string => 1, int => "x" };
        int r2 = o switch { string => 1, int => "x", _ => 2 };
        if (x is string) { } if (x is null) { } if (x is int) { }
        string str = "a"; if (str is int) { } switch (str) { case null: break; case "a" or "b": break; case 'c': break; }
        int y = 1; { int y = 2; }
        return 5;
    }
    static void H() { break; }
    static void I() { continue; }
    static void J() { goto nowhere; }
    static void K() { lbl: ; lbl: ; }
    static bool L(object o) => o is int or string s;
    static bool N(int o) => o is > 5 and < 3;
}
