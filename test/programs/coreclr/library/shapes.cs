using System;
using System.Collections.Generic;

abstract class Shape : IComparable<Shape>
{
    private static int _next = 1;
    public int Id { get; } = _next++;
    public abstract double Area { get; }
    public virtual string Name => GetType().Name;
    public int CompareTo(Shape? other) => other is null ? 1 : Area.CompareTo(other.Area);
    public override string ToString() => $"#{Id} {Name} area={Area:F3}";
    public static bool operator <(Shape a, Shape b) => a.CompareTo(b) < 0;
    public static bool operator >(Shape a, Shape b) => a.CompareTo(b) > 0;
}
sealed class Circle : Shape
{
    public double R { get; init; }
    public override double Area => Math.PI * R * R;
}
class Rect : Shape
{
    public double W { get; set; }
    public double H { get; set; }
    public Rect(double w, double h) => (W, H) = (w, h);
    public override double Area => W * H;
    public void Deconstruct(out double w, out double h) { w = W; h = H; }
}
class Square : Rect
{
    public Square(double s) : base(s, s) { }
    public override string Name => "Sq:" + base.Name;
}
interface IVisitor<T> { T Visit(Shape s); }
class Describer : IVisitor<string>
{
    public string Visit(Shape s) => s switch
    {
        Circle { R: > 2 } c => $"big circle r={c.R}",
        Circle c => $"circle r={c.R}",
        Square { W: var w } => $"square {w}",
        Rect (var w, var h) when w == h => "accidental square",
        Rect (> 5, _) => "wide",
        Rect r => $"rect {r.W}x{r.H}",
        null => "nothing",
        _ => "?"
    };
}
class Program
{
    static void Main()
    {
        var shapes = new List<Shape> { new Circle { R = 1.5 }, new Rect(2, 3), new Square(2.5), new Rect(4, 4), new Circle { R = 3 }, new Rect(6, 1) };
        var d = new Describer();
        foreach (var s in shapes) Console.WriteLine(d.Visit(s));
        shapes.Sort();
        foreach (var s in shapes) Console.WriteLine(s);
        Console.WriteLine(shapes[0] < shapes[1]);
        shapes.Sort((a, b) => b.Id - a.Id);
        Console.WriteLine(string.Join(",", shapes.ConvertAll(s => s.Id)));
        Console.WriteLine(shapes.Find(s => s is Square)?.Name ?? "none");
        Console.WriteLine(shapes.Exists(s => s.Area > 28) + " " + shapes.FindIndex(s => s is Circle) + " " + shapes.TrueForAll(s => s.Area > 0));
        shapes.RemoveAll(s => s is Circle);
        var (w, h) = (Rect)shapes[0];
        Console.WriteLine($"{w} {h} {shapes.Count}");
        object o = shapes;
        if (o is List<Shape> { Count: > 2 and < 10 } list && list[^1] is Rect { W: >= 2 } last) Console.WriteLine(last);
        Shape[] arr = shapes.ToArray(); if (arr is [Rect first, .. var rest]) Console.WriteLine($"{first.Id} {rest.Length}");
    }
}
