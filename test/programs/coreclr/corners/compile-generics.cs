interface IAnimal { } class Dog : IAnimal { public Dog(string n) { } } struct Pt { }
class Box<T> where T : class { public T? V; }
class Num<T> where T : struct { }
class New<T> where T : new() { public T Make() => new T(); }
class Cmp<T> where T : IComparable<T> { }
class Bad<T> { T Make() => new T(); int Len(T x) => x.Length; T Add(T a, T b) => a + b; T Def() => null; bool Eq(T a, T b) => a == b; }
class Program
{
    static T Id<T>(T x) => x;
    static T Make<T>() where T : new() => new T();
    static void Main()
    {
        var a = new Box<int>();
        var b = new Num<string>();
        var c = new New<Dog>();
        var d = new Cmp<Dog>();
        var e = new Box<string, int>();
        var f = new Box();
        Make<Dog>();
        Make();
        Id<int>("x");
        List<int> l = new List<string>();
        List<object> lo = new List<string>();
        IEnumerable<object> eo = new List<int>();
        IEnumerable<object> ok = new List<string>();
        Func<object> fo = () => 1;
        Func<string, object> ff = (object o) => "x";
        Action<string> act = (Action<object>)(o => { });
        Dictionary<string> dd;
        Num<int?> ni;
        Nullable<string> ns;
        typeof(T);
    }
}
