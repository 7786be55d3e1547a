interface IA { void A(); } interface IB { int B { get; set; } }
class C1 : IA { void A() { } } class C2 : IB { public int B { get; } } class C3 : IA, IB { public void A() { } public int B { get; set; } }
static class SC { public int X; public void M() { } } class Derived2 : Sealed2 { } sealed class Sealed2 { }
class Dup { public int P { get; set; } public void P() { } } abstract class Abs { public abstract void M() { } public void N(); }
class Ov : Base2 { public override void V() { } public override void NV() { } public void W() { } } class Base2 { public virtual int V() => 1; public void NV() { } public virtual void W() { } }
class Gen<T> where T : class { } class UseGen { Gen<int> g; Gen<string, int> h; List l; Unknown u; } enum E { A, B, A } struct St { public St() { } int x = 5; }
class Ctor { public Ctor(int x) { } } class Ctor2 : Ctor { } class Ctor3 : Ctor { public Ctor3() { } }
class Prog { static void Main() { } }
