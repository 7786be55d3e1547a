using System;

class Lamp
{
    readonly string name;

    public Lamp(string name)
    {
        this.name = name;
    }

    ~Lamp()
    {
        Console.WriteLine("off: " + name);
    }
}

class Demo
{
    static readonly Lamp Everywhere = new Lamp("static");

    static void Main()
    {
        Lamp here = new Lamp("local");
        Console.WriteLine("leaving");              // beat: leaving
        Environment.Exit(0);
    }
}
