using System;
using System.Collections;
using System.Collections.Generic;
public class SinglyLinkedList<T> : IEnumerable<T> where T : IComparable<T>
{
    private class Node { public T Value; public Node? Next; public Node(T v) { Value = v; } }
    private Node? head, tail; public int Count { get; private set; }
    public void AddLast(T v) { var n = new Node(v); if (head == null) head = tail = n; else { tail!.Next = n; tail = n; } Count++; }
    public void AddFirst(T v) { head = new Node(v) { Next = head }; tail ??= head; Count++; }
    public bool Remove(T v) { Node? prev = null; for (var c = head; c != null; prev = c, c = c.Next) if (c.Value.CompareTo(v) == 0) { if (prev == null) head = c.Next; else prev.Next = c.Next; if (c == tail) tail = prev; Count--; return true; } return false; }
    public void Reverse() { Node? p = null, c = head; tail = head; while (c != null) { var n = c.Next; c.Next = p; p = c; c = n; } head = p; }
    public T Max() { if (head == null) throw new InvalidOperationException("List is empty"); T m = head.Value; foreach (T x in this) if (x.CompareTo(m) > 0) m = x; return m; }
    public T this[int i] { get { if (i < 0 || i >= Count) throw new IndexOutOfRangeException($"No element {i}"); var n = head; while (i-- > 0) n = n!.Next; return n!.Value; } }
    public IEnumerator<T> GetEnumerator() { for (var n = head; n != null; n = n.Next) yield return n.Value; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); public override string ToString() => "[" + string.Join(" -> ", this) + "]";
}
class Program { static void Main() { var l = new SinglyLinkedList<int>(); foreach (int i in new[] { 5, 3, 8 }) l.AddLast(i); l.AddFirst(1); Console.WriteLine(l + " " + l.Count + " " + l.Max() + " " + l[2]); l.Reverse(); Console.WriteLine(l); Console.WriteLine(l.Remove(3) + " " + l.Remove(99)); l.AddLast(42); Console.WriteLine(l); try { Console.WriteLine(l[10]); } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); } try { new SinglyLinkedList<string>().Max(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); } var s = new SinglyLinkedList<string>(); s.AddLast("b"); s.AddLast("a"); Console.WriteLine(s.Max() + s); foreach (var x in s) Console.Write(x); Console.WriteLine(); } }
