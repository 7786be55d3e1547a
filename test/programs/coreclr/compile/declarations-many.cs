using System;
interface IShape { double Area(); string Name { get; } }
class Sq : IShape { public double Area() => 1; }
class Ci : IShape { double Area() => 2; public string Name => "c"; }
abstract class Ab { public abstract int X(); public abstract int Y { get; } }
class Co : Ab { public override int X() => 1; }
sealed class Se { } class Su : Se { }
class Ct { private Ct() { } public Ct(int a) { } }
class Cu : Ct { public Cu() { } }
static class St { int x; public void M() { } static int ok; }
struct Sv : Sq { }
class Ge<T> where T : class, new() { T t = new T(); }
class Us { Ge<int> a; Ge<string> b; Ge<Us> c = new(); }
class Ov { public virtual void A() { } public void B() { } public virtual int C() => 1; }
class Ow : Ov { public override void B() { } public override string C() => ""; public override void D() { } public void A() { } }
enum En { A = 1, B = "x", C }
class Op { public static int operator +(int a, int b) => 1; public static Op operator -(Op a) => a; static bool operator ==(Op a, Op b) => true; }
record Re(int X) { public int X { get; } = "s"; }
class Pr { public int A { get; set; } = 1; public int B { get; } public void M() { B = 2; } public Pr() { B = 3; } int C { get => 1; set => value.Foo(); } }
class Dl { delegate int F(int a); void M() { F f = x => x.Length; F g = (a, b) => 1; F h = () => 1; Func<int, string> k = n => n; Action t = () => 5; Func<int> u = () => { }; var v = x => x; } }
class Nu { void M(string? s, int? n) { int l = s.Length; int m = n; int k = n.Value + n; string t = n; } }
class Gn { T F<T>(T a) where T : IComparable<T> => a; void M() { F(new object()); F<int>("s"); var x = F; } }
