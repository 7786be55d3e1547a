abstract class Shape { public abstract double Area(); public virtual void Draw() { } }
class Tri : Shape { }
class Sq : Shape { public override double Area() => 1; public override void Drow() { } }
sealed class Last : Sq { public int X; public int X; }
class Sub : Last { }
interface IFoo { void Bar(); int Prop { get; } }
class Foo : IFoo { void Bar() { } public int Prop => 1; }
struct S : Shape { }
class Two : Shape, Sq { }
class Missing : Nowhere { }
enum Color { Red, Green, Red }
class Cyc1 : Cyc2 { }
class Cyc2 : Cyc1 { }
class Ctor { public Ctr() { } }
static class Util { public int Y; }
class Program { static void Main() { } static void F(int a, int a) { } void F(int b, int c) { } }
