using System;

class Door : IDisposable
{
    readonly string name;

    public Door(string name)
    {
        this.name = name;
        Console.WriteLine("open " + name);
    }

    public void Dispose()
    {
        Console.WriteLine("close " + name);
    }
}

class Demo
{
    static void Main()
    {
        try
        {
            using Door x = new Door("x");
            using Door y = new Door("y");
            Console.WriteLine("inside");           // beat: opened
            throw new InvalidOperationException("fire");
        }
        catch (InvalidOperationException error)
        {
            Console.WriteLine("caught " + error.Message); // beat: caught
        }
    }
}
