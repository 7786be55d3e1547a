using System;
class Program
{
    static void Main(string[] args)
    {
        int x = 10;
        string s = x;
        int y = "5";
        Console.Writeline(x);
        undefinedVar = 3;
        double d = 3.14;
        float f = d;
        int z = d;
        bool b = 1;
        char c = "a";
        if (x = 5) { }
        int x = 20;
        for (int i = 0; i < 3; i++) { int x = i; }
        Console.WriteLine(i);
        string t = null;
        t.Foo();
        int[] arr = new int[3] { 1, 2 };
        arr.Add(4);
        List<int> l = new List<int>();
        var v;
        const int k;
        return 5;
    }
    int NoReturn() { }
    void Extra() { return 1; }
    static int Missing(int a) { if (a > 0) return a; }
}
