class Program
{
    struct P { public int X, Y; }
    static bool Try(out int v) { v = 1; return true; }
    static void Fill(out int a, out int b) { a = 1; }
    static int NoReturn(int x) { if (x > 0) return 1; }
    static int Loop() { while (true) { } }
    static int Sw(int x) { switch (x) { case 1: return 1; default: throw new Exception(); } }
    static void Main(string[] args)
    {
        int a;
        if (args.Length > 0) a = 1;
        Console.WriteLine(a);
        int b;
        if (args.Length > 0 && Try(out b)) Console.WriteLine(b);
        Console.WriteLine(b);
        int c;
        if (args.Length > 0 || Try(out c)) Console.WriteLine(c);
        P p;
        p.X = 1;
        Console.WriteLine(p.X);
        Console.WriteLine(p.Y);
        P q = p;
        int d;
        try { d = 1; } finally { }
        Console.WriteLine(d);
        int e;
        try { e = int.Parse("1"); } catch { }
        Console.WriteLine(e);
        int f;
        switch (args.Length) { case 0: f = 1; break; case 1: f = 2; break; }
        Console.WriteLine(f);
        int g;
        for (int i = 0; i < 3; i++) g = i;
        Console.WriteLine(g);
        int h;
        Action act = () => Console.WriteLine(h);
        h = 1;
        act();
        int k;
        void Local() { Console.WriteLine(k); }
        Local();
        k = 1;
        int m;
        while (true) { if (args.Length == 0) { m = 1; break; } }
        Console.WriteLine(m);
        bool t = args.Length > 0;
        int n;
        if (t is true && Try(out n) is var r) Console.WriteLine(n);
        int o = o + 1;
    }
}
