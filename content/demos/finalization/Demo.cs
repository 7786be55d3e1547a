using System;
using System.Runtime.CompilerServices;

class Handle
{
    ~Handle()
    {
        Console.WriteLine("finalized");
    }
}

class Demo
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    static WeakReference Make()
    {
        return new WeakReference(new Handle(), true);          // a long weak reference
    }

    static void Main()
    {
        WeakReference seen = Make();                           // beat: dropped
        GC.Collect();                                          // beat: queued
        GC.WaitForPendingFinalizers();                         // beat: finalized
        Console.WriteLine("memory still there: " + seen.IsAlive);
        GC.Collect();                                          // beat: gone
        Console.WriteLine("memory still there: " + seen.IsAlive);
    }
}
