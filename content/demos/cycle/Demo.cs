using System;
using System.Runtime.CompilerServices;

class Node
{
    public string Name;
    public Node Other;

    public Node(string name)
    {
        Name = name;
    }
}

class Demo
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    static WeakReference Tie()
    {
        Node a = new Node("a");
        Node b = new Node("b");
        a.Other = b;
        b.Other = a;                           // beat: tied
        return new WeakReference(a);
    }

    static void Main()
    {
        WeakReference seen = Tie();            // beat: names-gone
        Console.WriteLine("the names are gone; still there: " + seen.IsAlive);
        GC.Collect();                          // beat: collected
        Console.WriteLine("after a collection; still there: " + seen.IsAlive);
    }
}
