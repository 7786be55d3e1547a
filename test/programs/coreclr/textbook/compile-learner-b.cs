using System;
class Animal { private string name; public Animal(string n) { name = n; } public void Speak() { } }
class Dog : Animal { public void Bark() { } }
class Cat : Animal { public Cat() : base("c") { } public override void Speak() { Console.WriteLine(name); } }
interface IFly { void Fly(); }
class Bird : IFly { }
class Program
{
    int count;
    static void Main()
    {
        Animal a = new Animal();
        Dog d = new Animal("x");
        a.name = "y";
        count++;
        Helper();
        Animal.Speak();
        IFly f = new IFly();
        string s = a;
        this.count = 1;
    }
    void Helper() { }
}
