using System;
using System.Runtime.CompilerServices;

class Cup
{
}

class Demo
{
    static WeakReference seen;

    static void MakeHere()
    {
        Cup cup = new Cup();
        seen = new WeakReference(cup);
        cup = null;
        GC.Collect();                                          // beat: here
        Console.WriteLine("made in this method, set to null: alive " + seen.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static WeakReference MakeThere()
    {
        return new WeakReference(new Cup());
    }

    static void Main()
    {
        MakeHere();
        WeakReference other = MakeThere();
        GC.Collect();                                          // beat: there
        Console.WriteLine("made in a method that returned: alive " + other.IsAlive);
    }
}
