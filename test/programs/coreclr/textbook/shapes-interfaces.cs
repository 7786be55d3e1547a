using System;
interface IShape { double Area { get; } double Perimeter(); string Describe() => $"{GetType().Name}: area {Area:F2}, perimeter {Perimeter():F2}"; }
interface IResizable { void Resize(double f); }
abstract class ShapeBase : IShape, IComparable<IShape> { public abstract double Area { get; } public abstract double Perimeter(); public int CompareTo(IShape? o) => o is null ? 1 : Area.CompareTo(o.Area); }
class Circle : ShapeBase, IResizable { double r; public Circle(double r) { this.r = r; } public override double Area => Math.PI * r * r; public override double Perimeter() => 2 * Math.PI * r; public void Resize(double f) { r *= f; } }
class Rectangle : ShapeBase { protected double W, H; public Rectangle(double w, double h) { W = w; H = h; } public override double Area => W * H; public override double Perimeter() => 2 * (W + H); }
class Square : Rectangle, IResizable { public Square(double s) : base(s, s) { } void IResizable.Resize(double f) { W *= f; H *= f; } public new double Perimeter() => 4 * W; }
class Triangle : ShapeBase { double a, b, c; public Triangle(double a, double b, double c) { if (a + b <= c || a + c <= b || b + c <= a) throw new ArgumentException("Not a triangle"); this.a = a; this.b = b; this.c = c; } public override double Area { get { double s = Perimeter() / 2; return Math.Sqrt(s * (s - a) * (s - b) * (s - c)); } } public override double Perimeter() => a + b + c; }
class Program
{
    static void Main()
    {
        IShape[] shapes = { new Circle(1.5), new Rectangle(2, 3.5), new Square(2), new Triangle(3, 4, 5) }; Array.Sort(shapes); foreach (IShape s in shapes) Console.WriteLine(s.Describe());
        double total = 0; foreach (var s in shapes) { total += s.Area; if (s is IResizable r) r.Resize(2); } Console.WriteLine($"{total:F3}"); Square sq = new Square(3); ((IResizable)sq).Resize(0.5); Console.WriteLine(sq.Area + " " + sq.Perimeter() + " " + ((Rectangle)sq).Perimeter()); try { new Triangle(1, 2, 10); } catch (ArgumentException e) { Console.WriteLine(e.Message); } object o = sq; Console.WriteLine(o is Rectangle); Console.WriteLine(o as Circle == null); Console.WriteLine(o.GetType() == typeof(Square)); Console.WriteLine(typeof(Square).BaseType!.Name + " " + typeof(IShape).IsInterface + " " + typeof(ShapeBase).IsAbstract);
    }
}
