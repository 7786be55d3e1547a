using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

class Session
{
    public int Number;

    public Session(int number)
    {
        Number = number;
    }
}

class Demo
{
    static readonly Dictionary<int, Session> cache = new Dictionary<int, Session>();
    static readonly List<WeakReference> seen = new List<WeakReference>();

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Handle(int number)
    {
        Session session = new Session(number);
        cache[number] = session;                   // nobody ever takes it out
        seen.Add(new WeakReference(session));
    }

    static int Alive()
    {
        int count = 0;
        foreach (WeakReference reference in seen)
        {
            if (reference.IsAlive) count++;
        }
        return count;
    }

    static void Main()
    {
        for (int n = 0; n < 5; n++) Handle(n);
        GC.Collect();                              // beat: collected
        Console.WriteLine("alive after a collection: " + Alive());
        cache.Clear();
        GC.Collect();                              // beat: cleared
        Console.WriteLine("alive after clear and a collection: " + Alive());
    }
}
