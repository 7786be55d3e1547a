abstract class Shape { public abstract double Area(); public virtual void Draw() { } }
class Tri : Shape { }
class Sq : Shape { public override double Area() => 1; public override void Drow() { } }
sealed class Last : Sq { public int X; public int X; }
class Sub : Last { }
interface IFoo { void Bar(); int Prop { get; } }
class Foo : IFoo { void Bar() { } public int Prop => 1; }
class Two : Shape, Sq { }
enum Color { Red, Green, Red }
static class Util { public int Y; public Util() { } }
class Program { static void Main() { } int F(int a) => 1; void F(int b) { } abstract void G(); public override string ToString(int x) => ""; public virtual private void H() { } }
class Rec { public int this[int i] => i; public static bool operator ==(Rec a, Rec b) => true; }
