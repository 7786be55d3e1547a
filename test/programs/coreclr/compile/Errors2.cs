class A { public abstract void F(); }
interface I { void M(); int P { get; } }
class B : I { public void M() { } }
class C { void F() { } void F() { } int x; string x; }
class D : Missing { }
sealed class S { } class E : S { }
abstract class Abs { public abstract void Go(); } class Impl : Abs { }
class O { public override string Foo() => ""; }
class Program { static void Main() { } }
