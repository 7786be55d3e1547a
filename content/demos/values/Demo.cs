using System;

struct Point
{
    public int X;
}

class Marker
{
    public int X;
}

class Demo
{
    static void Main()
    {
        Point p = new Point();
        Point q = p;                       // the value is copied
        q.X = 5;                           // beat: copied
        Console.WriteLine("struct: " + p.X + " and " + q.X);

        Marker m = new Marker();
        Marker n = m;                      // the reference is copied
        n.X = 5;                           // beat: shared
        Console.WriteLine("class: " + m.X + " and " + n.X);

        object box = q;                    // boxed: a copy on the heap
        q.X = 9;                           // beat: boxed
        Console.WriteLine("box: " + ((Point)box).X + ", variable: " + q.X);

        int count = 0;
        Action step = () => count++;       // captured: count lives in an object
        step();
        step();                            // beat: captured
        Console.WriteLine("captured: " + count);
    }
}
