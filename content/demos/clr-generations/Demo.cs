using System;

class Demo
{
    static void Main()
    {
        object small = new object();
        byte[] large = new byte[85000];
        Console.WriteLine("small object: generation " + GC.GetGeneration(small)); // beat: born
        Console.WriteLine("large array: generation " + GC.GetGeneration(large));
        GC.Collect();                                                             // beat: once
        Console.WriteLine("after one collection: " + GC.GetGeneration(small));
        GC.Collect();                                                             // beat: twice
        Console.WriteLine("after two: " + GC.GetGeneration(small));
        GC.Collect();
        Console.WriteLine("after three: " + GC.GetGeneration(small));
        GC.KeepAlive(large);
    }
}
