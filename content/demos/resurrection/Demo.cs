using System;
using System.Runtime.CompilerServices;

class Ghost
{
    public static Ghost Saved;

    ~Ghost()
    {
        Console.WriteLine("finalizer runs");
        Saved = this;
    }
}

class Demo
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Make()
    {
        new Ghost();
    }

    static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    static void Main()
    {
        Make();
        Collect();                             // beat: first-death
        Console.WriteLine("saved: " + (Ghost.Saved != null));
        Ghost.Saved = null;
        Collect();                             // beat: second-death
        Console.WriteLine("saved: " + (Ghost.Saved != null));
    }
}
