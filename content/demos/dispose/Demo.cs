using System;
using System.Runtime.CompilerServices;

class Connection : IDisposable
{
    readonly string name;

    public Connection(string name)
    {
        this.name = name;
    }

    public void Dispose()
    {
        Console.WriteLine("disposed " + name);
        GC.SuppressFinalize(this);
    }

    ~Connection()
    {
        Console.WriteLine("finalized " + name);
    }
}

class Demo
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Work()
    {
        using (Connection careful = new Connection("careful"))
        {
            Console.WriteLine("working");
        }
        Console.WriteLine("left the block");                   // beat: disposed
        new Connection("careless");
    }

    static void Main()
    {
        Work();                                                // beat: left
        GC.Collect();
        GC.WaitForPendingFinalizers();                         // beat: finalized
        Console.WriteLine("end");
    }
}
