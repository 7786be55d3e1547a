class Program
{
    static void Main()
    {
        int x = (5 + 3;
        if (x > 3 { Console.WriteLine(x); }
        Console.WriteLine(x;
    }
}
