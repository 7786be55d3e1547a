class Tree { public int V; public Tree? L, R; public Tree(int v) { V = v; } ~Tree() => Program.Dead++; }
class Ring { public Ring? Next, Prev; public static int Dead; ~Ring() => Dead++; }
static class Program
{
    public static int Dead; static Tree? Build(int d) => d == 0 ? null : new Tree(d) { L = Build(d - 1), R = Build(d - 1) };
    static Tree Root() => Build(5)!; static void MakeRing(int n) { Ring first = new(), cur = first; for (int i = 1; i < n; i++) { var x = new Ring { Prev = cur }; cur.Next = x; cur = x; } cur.Next = first; first.Prev = cur; }
    static void Full() { GC.Collect(); GC.WaitForPendingFinalizers(); }
    static void CutLeft(Tree t) => t.L = null; static Tree? held;
    static void Main()
    {
        held = Root(); Full(); Console.WriteLine(Dead); CutLeft(held); Full(); Console.WriteLine(Dead); held = held.R; Full(); Console.WriteLine(Dead); held = null; Full(); Console.WriteLine(Dead); MakeRing(100); Full(); Console.WriteLine(Ring.Dead);
        var list = new LinkedList<int>(); for (int i = 0; i < 5; i++) list.AddLast(i); var n = list.Find(2)!; list.Remove(n); Console.WriteLine(n.List == null); list.AddFirst(n); Console.WriteLine(string.Join(" ", list) + " " + list.First!.Value + " " + (n.Next!.Previous == n)); try { list.AddLast(n); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    }
}
