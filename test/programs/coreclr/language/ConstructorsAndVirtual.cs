class Animal { public virtual void Speak() => Console.WriteLine("..."); }
class Dog : Animal { public override void Speak() { base.Speak(); Console.WriteLine("Woof"); } }
class Cat : Animal { public new void Speak() => Console.WriteLine("Meow"); }
class Base { public Base() { Console.WriteLine("Base ctor"); Init(); } protected virtual void Init() => Console.WriteLine("Base init"); static Base() => Console.WriteLine("static Base"); }
class Derived : Base { int x = Log("field x"); public Derived() : base() { Console.WriteLine("Derived ctor " + x); } protected override void Init() => Console.WriteLine("Derived init " + x); static int Log(string s) { Console.WriteLine(s); return 5; } static Derived() => Console.WriteLine("static Derived"); }
class Singleton { static Singleton? inst; public static Singleton Instance => inst ??= new Singleton(); Singleton() { Console.WriteLine("created"); } }
class Counter { public static int Total; public int Id { get; } = ++Total; }
interface IShape { double Area { get; } string Describe() => $"area {Area}"; }
class Sq : IShape { public double Area => 4; }
class Program {
  static int F(int x) { try { return x / 0 == 0 ? 1 : 2; } catch { return -1; } finally { Console.WriteLine("finally"); } }
  static int zero = 0;
  static void Main() {
    Animal a = new Dog(); a.Speak(); a = new Cat(); a.Speak(); ((Cat)a).Speak(); new Derived(); _ = Singleton.Instance; _ = Singleton.Instance; new Counter(); Console.WriteLine(new Counter().Id + " " + Counter.Total); IShape s = new Sq(); Console.WriteLine(s.Describe());
    try { G(0); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message + " / " + e.InnerException?.Message); }
    Console.WriteLine(H()); var list = new List<Action>(); for (int i = 0; i < 3; i++) { int c = i; list.Add(() => Console.Write(i + ":" + c + " ")); } foreach (var f in list) f(); Console.WriteLine();
    List<int> nums = new() { 1, 2, 3 }; try { foreach (var n in nums) nums.Add(n); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    throw new InvalidOperationException("end");
  }
  static void G(int x) { try { Console.WriteLine(10 / x); } catch (DivideByZeroException e) { throw new ApplicationException("wrapped", e); } }
  static int H() { int r = 1; try { r = 2; return r; } finally { r = 3; Console.WriteLine("h fin"); } }
}
