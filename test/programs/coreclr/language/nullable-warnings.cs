#nullable enable
using System;
class Person { public string Name { get; set; } public string? Nick; public Person(string n) { Name = n; } }
class P
{
    static int Len(string? s) => s.Length;
    static void Main()
    {
        Person p = null; string s = p?.Name; Console.WriteLine(Len("abc") + (s == null ? " null" : s)); 
        object? o = "text"; if (o is string { Length: > 3 } str) Console.WriteLine(str);
        int[] a = new int[] { 3, 1, 2 }; Array.Sort(a, (x, y) => y - x); Console.WriteLine(string.Join(",", a));
        Console.WriteLine(p!.Name.Length);
    }
}
