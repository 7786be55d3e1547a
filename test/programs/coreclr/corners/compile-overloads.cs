class Animal { }
class Dog : Animal { }
class Cat : Animal { }
class Program
{
    static void F(int a, long b) { }
    static void F(long a, int b) { }
    static void G(params int[] xs) { }
    static void G(params object[] xs) { }
    static void H(int x = 1) { }
    static void H(int x = 1, int y = 2) { }
    static void K(Animal a) { }
    static void K(Dog d, int n = 0) { }
    static void L<T>(T a, T b) { }
    static void N(ref int x) { }
    static void O(out int x) { x = 0; }
    static void Q(string s) { }
    static void Q(int[] s) { }
    static void R(int a, string b) { }
    static void Main()
    {
        F(1, 2);
        G(1, 2);
        G();
        G(null);
        H();
        K(new Dog());
        K(new Cat());
        L(1, "a");
        L(new Dog(), new Cat());
        L<Animal>(new Dog(), new Cat());
        N(5);
        int z = 0;
        N(z);
        N(ref z);
        O(ref z);
        O(z);
        Q(null);
        R("a", 1);
        R(1);
        R(1, "a", 2);
        R(b: "x", a: 1);
        R(b: "x", 1);
        R(c: 1, a: 2);
        R(a: 1, a: 2);
        K(ref z);
        Missing(1);
        z();
        Program.Main(1);
    }
}
