using System;
class A { public A(int x) { } }
class B : A { }
class C { int x; int x; void M() { } void M() { } public C() { } public C() { } }
class D : Undefined { }
interface I { void M(); int P { get; set; } }
class E : I { void M() { } public int P { get; } }
class F { static void Main() { } public abstract void Q(); override public void ToStrin() { } }
struct S { public S() { } S s; }
class G<T> where T : struct { G<string> g; }
partial class H { } class H { }
class J { int M(int a, int a) => 1; T N() => default; }
enum K { A, A }
class L : I, I { void I.M() { } int I.P { get; set; } void I.Z() { } }
delegate void Del(int x);
class M { event Del E; event int Z; const string s = null; const int n; static readonly int k; int this[int i] => 1; int this[int j] => 2; }
