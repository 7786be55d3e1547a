using System;
using System.Runtime.CompilerServices;

class Picture
{
    public string Name;

    public Picture(string name)
    {
        Name = name;
    }
}

class Wall
{
    public Picture Picture;

    public Wall(Picture picture)
    {
        Picture = picture;
    }
}

class Demo
{
    static Wall hall;
    static Wall room;

    [MethodImpl(MethodImplOptions.NoInlining)]
    static WeakReference Hang()
    {
        Picture picture = new Picture("sea");
        hall = new Wall(picture);
        room = new Wall(picture);              // beat: shared
        return new WeakReference(picture);
    }

    static void Main()
    {
        WeakReference seen = Hang();
        hall = null;
        GC.Collect();                          // beat: one-left
        Console.WriteLine("one owner left; still there: " + seen.IsAlive);
        room = null;
        Console.WriteLine("no owner left; still there: " + seen.IsAlive);
        GC.Collect();                          // beat: none-left
        Console.WriteLine("after a collection; still there: " + seen.IsAlive);
    }
}
