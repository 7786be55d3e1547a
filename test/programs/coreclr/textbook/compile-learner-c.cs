using System;
class Program
{
    static int Add(int a, int b) => a + b;
    static void Print(string s) { }
    static void Main()
    {
        int r = Add(1);
        int q = Add("1", 2);
        string t = Add(1, 2);
        Print(5);
        var w = Print("x");
        Add(1, 2, 3);
        int u = Print("x");
        int n = null;
        string m = 5 + "x";
        string o = "x" - "y";
        bool p = "a" > "b";
        int e = 5 / "1";
        if (r) { }
        while (r = 1) { }
        object ob = 5; int iv = ob;
        foreach (var c in 5) { }
        foreach (int c in "abc") { }
        foreach (string c in "abc") { }
        throw "error";
        int unreachable = 1;
    }
}
