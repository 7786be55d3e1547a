class Program
{
    private int count;
    static void Main()
    {
        int result = Add(1, "2");
        string name = "Bob";
        name.Age = 5;
        undeclared = 3;
        Console.WriteLin("x");
        int x = "s".Length();
        for (int i = 0; i < 10; i++) { int k = i; }
        Console.WriteLine(k);
        count = 5;
        double d = 1.0; int n = d;
        bool b = 5 > "a";
        if (n == 1) { return 1; }
        var p = new Person("a", 1);
        p.name = "z";
        Person q = new Person();
        q.Missing();
        IList<int> l = new IList<int>();
        string s = null + 1;
        object o = new object(); o.Foo = 1;
        int[] arr = { 1, 2 }; arr.Length = 3;
        const int c = 5; c++;
        string t = 5.ToString;
        Action a = () => 5;
        Func<int> f = () => { };

    }
    static int Add(int a, int b) { }
}
class Person { private string name; public Person(string n, int a) { name = n; } }
