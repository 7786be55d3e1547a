class Zombie
{
    public static Zombie? Saved; public static int Count; public int Lives = 2;
    ~Zombie() { Count++; Console.WriteLine($"finalize {Lives}"); if (Lives-- > 0) { Saved = this; GC.ReRegisterForFinalize(this); } }
}
static class Program
{
    static void Make() => new Zombie();
    static void Full() { GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect(); }
    static void Check() { Console.WriteLine(Zombie.Saved is null ? "gone" : "alive gen " + GC.GetGeneration(Zombie.Saved)); Zombie.Saved = null; }
    static void Main()
    {
        Make(); Full(); Check(); Full(); Check(); Full(); Check(); Full(); Check();
        Console.WriteLine(Zombie.Count);
    }
}
