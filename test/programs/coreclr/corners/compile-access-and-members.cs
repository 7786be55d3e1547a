abstract class Shape { public abstract double Area(); protected int Hidden; private int secret; public virtual void Draw() { } public static void St() { } public int ReadOnly { get; } public int InitOnly { get; init; } public int PrivSet { get; private set; } }
class Sq : Shape { public override double Area() => secret; public override void Draw(int x) { } }
class Tri : Shape { }
sealed class Sealed : Shape { public sealed override double Area() => 1; }
class Sub : Sealed { }
interface IFoo { void Bar(); int Prop { get; } }
class Foo : IFoo { void Bar() { } public int Prop => 1; }
static class Util { public static int X; public int Y; public Util() { } }
class Program
{
    const int C = 1;
    readonly int ro = 1;
    int inst;
    static void Main()
    {
        var s = new Shape();
        Sq q = new Sq();
        q.Hidden = 1;
        q.St();
        Shape.Draw();
        q.ReadOnly = 1;
        q.InitOnly = 2;
        q.PrivSet = 3;
        C = 2;
        inst = 3;
        var u = new Util();
        q.Nope();
        q.Area = 5;
        Console.WriteLine(q.Area + 1);
        this.inst = 1;
        new Program().ro = 5;
        Util.Y = 1;
        string t = "abc"; t[0] = 'x'; t.Length = 5;
        base.ToString();
        int i = null; string? n = 5; var v = null; var w; var l = () => 1;
    }
}
