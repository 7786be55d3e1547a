using System;
using System.Collections.Generic;
using System.Linq;
class Tree<T> where T : IComparable<T>
{
    class Node { public T Val; public Node? L, R; public Node(T v) { Val = v; } }
    Node? root; public int Count { get; private set; }
    public void Add(T v) { ref Node? n = ref root; while (n != null) { int c = v.CompareTo(n.Val); if (c == 0) return; n = ref (c < 0 ? ref n.L : ref n.R); } n = new Node(v); Count++; }
    public IEnumerable<T> InOrder() { return Walk(root); static IEnumerable<T> Walk(Node? n) { if (n == null) yield break; foreach (var x in Walk(n.L)) yield return x; yield return n.Val; foreach (var x in Walk(n.R)) yield return x; } }
    public int Height { get { int H(Node? n) => n == null ? 0 : 1 + Math.Max(H(n.L), H(n.R)); return H(root); } }
}
static class Ext { public static IEnumerable<(T, T)> Pairs<T>(this IEnumerable<T> s) { using var e = s.GetEnumerator(); if (!e.MoveNext()) yield break; T prev = e.Current; while (e.MoveNext()) { yield return (prev, e.Current); prev = e.Current; } } public static string Dump<T>(this IEnumerable<T> s) => "[" + string.Join(", ", s) + "]"; }
class Res : IDisposable { string n; public Res(string n) { this.n = n; Console.WriteLine("open " + n); } public void Dispose() => Console.WriteLine("close " + n); }
class P
{
    static IEnumerable<int> Numbers() { try { Console.WriteLine("start"); for (int i = 0; ; i++) { Console.WriteLine("yield " + i); yield return i; } } finally { Console.WriteLine("cleanup"); } }
    static IEnumerable<string> Lines() { using var r = new Res("file"); yield return "a"; yield return "b"; }
    static IEnumerable<int> Primes() { var seen = new List<int>(); for (int n = 2; ; n++) { if (seen.TakeWhile(p => p * p <= n).All(p => n % p != 0)) { seen.Add(n); yield return n; } } }
    static void Main()
    {
        foreach (var n in Numbers()) if (n == 2) break; Console.WriteLine(Numbers().Take(2).Dump()); foreach (var l in Lines()) Console.WriteLine(l); Console.WriteLine(Lines().First());
        Console.WriteLine(Primes().Skip(5).Take(5).Dump()); var t = new Tree<string>(); foreach (var w in "the quick brown fox jumps over the lazy dog".Split()) t.Add(w); Console.WriteLine(t.InOrder().Dump() + t.Count + t.Height);
        Console.WriteLine(new[] { 1, 4, 9 }.Pairs().Dump()); var e = Enumerable.Range(0, 3).GetEnumerator(); while (e.MoveNext()) Console.Write(e.Current); Console.WriteLine(); IEnumerator<int> it = Numbers().GetEnumerator(); Console.WriteLine(it.Current); it.MoveNext(); it.Dispose(); Console.WriteLine(it.MoveNext());
        var list = new List<int> { 1, 2, 3 }; try { foreach (var x in list) if (x == 2) list.Remove(x); } catch (InvalidOperationException ex) { Console.WriteLine(ex.Message); } Console.WriteLine(list.Dump());
        var q = new Queue<int>([1, 2, 3]); q.Enqueue(q.Dequeue()); Console.WriteLine(q.Dump() + q.Peek()); var st = new Stack<char>("abc"); Console.WriteLine(st.Dump() + st.Pop()); var ll = new LinkedList<int>([1, 2]); ll.AddAfter(ll.First!, 9); Console.WriteLine(ll.Dump()); var sd = new SortedDictionary<string, int> { ["b"] = 1, ["a"] = 2 }; Console.WriteLine(sd.Dump() + sd.Keys.Dump()); var pq = new PriorityQueue<string, int>(); pq.Enqueue("lo", 5); pq.Enqueue("hi", 1); pq.Enqueue("mid", 3); while (pq.TryDequeue(out var item, out var pri)) Console.Write(item + pri + " "); Console.WriteLine(); var hs = new HashSet<int> { 1, 2, 3 }; hs.SymmetricExceptWith([3, 4]); Console.WriteLine(hs.Dump() + hs.IsSubsetOf([1, 2, 4, 5]) + hs.Add(1)); var ba = new System.Collections.BitArray(4); ba[1] = true; foreach (bool b in ba) Console.Write(b ? 1 : 0); Console.WriteLine(); var sl = new SortedList<int, string> { { 3, "c" }, { 1, "a" } }; Console.WriteLine(sl.Values.Dump() + sl.IndexOfKey(3)); Dictionary<string, List<int>> dd = []; (dd.TryGetValue("k", out var lst) ? lst : dd["k"] = []).Add(4); Console.WriteLine(dd["k"].Dump()); var ro = list.AsReadOnly(); Console.WriteLine(ro.Count + " " + ro[0]);
    }
}
