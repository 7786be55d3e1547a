class A { public static int X = Log("A.X", B.Y + 1); static A() { Log("A.cctor", 0); } public static int Log(string s, int v) { Console.WriteLine($"{s}={v}"); return v; } }
class B { public static int Y = A.Log("B.Y", A.X + 10); }
class C { public static int First = Second + 1; public static int Second = 5; public const int K = 3; static C() => Console.WriteLine("C.cctor"); public static void Touch() { } }
class D<T> { public static int N; static D() => Console.WriteLine("D<" + typeof(T).Name + ">"); }
class Base { public int V = Say("Base.V"); public Base() { Say("Base()"); Virt(); } public virtual void Virt() => Say("Base.Virt"); public static int Say(string s) { Console.WriteLine(s); return 1; } static Base() => Say("Base.cctor"); }
class Derived : Base { public int W = Say("Derived.W"); public string Name = "set"; public Derived() : base() => Say("Derived()"); public override void Virt() => Say("Derived.Virt " + (Name ?? "null") + W); static Derived() => Say("Derived.cctor"); }
class Bad { public static int V = int.Parse("x"); public static int W = 1; static Bad() { } }
class E { public int A1 = 1, B1; public E() : this(5) => Console.WriteLine($"E() {A1} {B1}"); public E(int b) { B1 = b; Console.WriteLine($"E(int) {A1}"); } }
static class Program
{
    static int top = A.Log("Program.top", 1);
    static Program() { Console.WriteLine("Program.cctor"); }
    static void Main()
    {
        Console.WriteLine("Main"); Console.WriteLine(C.K); Console.WriteLine(A.X + " " + B.Y); Console.WriteLine(C.First + " " + C.Second);
        D<int>.N++; D<string>.N += 5; D<int>.N++; Console.WriteLine(D<int>.N + " " + D<string>.N);
        new Derived(); new Derived(); new E();
        for (int i = 0; i < 2; i++) try { Console.WriteLine(Bad.W); } catch (TypeInitializationException e) { Console.WriteLine(e.Message + " / " + e.InnerException!.GetType().Name + " / " + e.TypeName); }
    }
}
