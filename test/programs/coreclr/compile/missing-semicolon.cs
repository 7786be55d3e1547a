using System;
class A { public int X; }
class P
{
    static void F(string s) { }
    static string? G(bool b) { if (b) return null; return "x"; }
    static void Main()
    {
        int a = 5
        Console.WriteLine(a);
    }
}
