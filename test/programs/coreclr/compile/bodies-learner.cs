using System;
using System.Collections.Generic;
class Animal { public virtual void Speak() { } public string Name { get; } = ""; private void Secret() { } protected int age; }
class Cat : Animal { public override void Speak(int x) { } public void Purr() { } }
class Program
{
    static int Calc(int a, int b) { return a + b; }
    static void Main(string[] args)
    {
        Animal a = new Cat();
        a.Purr();
        a.Name = "x";
        a.Secret();
        a.age = 3;
        int r = Calc(1);
        int q = Calc(1, "2");
        string s = Calc(1, 2);
        Cat c = a;
        var v;
        var w = {1, 2};
        int[] arr = {1, "2"};
        for (int i = 0; i < 3; i++) { }
        Console.WriteLine(i);
        List<int> l = new(); l.Add("x"); l.Push(1); int n = l.Length;
        if (r) { } while (1) { }
        string t = null + 1; bool bb = "a" > "b"; int z = true ? 1 : "2";
        double dd = 1.5m; float f = 1.5; long lg = 1L; int il = lg; char ch = 65; byte by = 300;
        c.Speak(1, 2); new Program().Calc(1, 2); Program.Missing(); string.Foo();
        object o = new object(); o.Foo = 1; o++; int y = o as int; 
    }
}
