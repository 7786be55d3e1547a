using System;
using System.Collections;
using System.Collections.Generic;
public interface IStack<T> : IEnumerable<T> { void Push(T x); T Pop(); bool IsEmpty { get; } T Peek() => throw new NotSupportedException(); }
public class ArrayStack<T> : IStack<T>
{
    private T[] items = new T[2]; private int count; private int version;
    public bool IsEmpty => count == 0;
    public void Push(T x) { if (count == items.Length) Array.Resize(ref items, count * 2); items[count++] = x; version++; }
    public T Pop() { if (IsEmpty) throw new InvalidOperationException("Stack is empty"); var x = items[--count]; items[count] = default!; version++; return x; }
    public IEnumerator<T> GetEnumerator() { int v = version; for (int i = count - 1; i >= 0; i--) { if (v != version) throw new InvalidOperationException("changed"); yield return items[i]; } }
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, IFormattable
{
    public int Num { get; } public int Den { get; }
    public Fraction(int n, int d) { if (d == 0) throw new DivideByZeroException(); int g = Gcd(Math.Abs(n), Math.Abs(d)); if (d < 0) g = -g; Num = n / g; Den = d / g; }
    static int Gcd(int a, int b) => b == 0 ? Math.Max(a, 1) : Gcd(b, a % b);
    public static Fraction operator +(Fraction a, Fraction b) => new(a.Num * b.Den + b.Num * a.Den, a.Den * b.Den);
    public static Fraction operator -(Fraction a) => new(-a.Num, a.Den);
    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b); public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);
    public static explicit operator double(Fraction f) => (double)f.Num / f.Den; public static implicit operator Fraction(int i) => new(i, 1);
    public bool Equals(Fraction o) => Num == o.Num && Den == o.Den; public override bool Equals(object? o) => o is Fraction f && Equals(f); public override int GetHashCode() => HashCode.Combine(Num, Den);
    public int CompareTo(Fraction o) => ((long)Num * o.Den).CompareTo((long)o.Num * Den);
    public string ToString(string? f, IFormatProvider? p) => f == "d" ? ((double)this).ToString("0.000") : ToString(); public override string ToString() => Den == 1 ? $"{Num}" : $"{Num}/{Den}";
}
class Program
{
    static T Max<T>(params T[] xs) where T : IComparable<T> { T m = xs[0]; foreach (var x in xs) if (x.CompareTo(m) > 0) m = x; return m; }
    static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);
    static void Main()
    {
        IStack<Fraction> s = new ArrayStack<Fraction>(); for (int i = 1; i <= 5; i++) s.Push(new(i, 6));
        foreach (var f in s) Console.Write(f + " "); Console.WriteLine(); try { foreach (var f in s) s.Pop(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { s.Peek(); } catch (NotSupportedException e) { Console.WriteLine(e.Message); }
        Console.WriteLine($"{new Fraction(3, 4):d} {new Fraction(-3, -6)} {(Fraction)5 + new Fraction(1, -2)} {-new Fraction(1, 2)}"); Console.WriteLine(Max(new Fraction(1, 2), new(2, 3), 0) + " " + Max("b", "abc", "c") + " " + Max(1.5, 2.5));
        var d = new Dictionary<Fraction, string> { [new(1, 2)] = "half", [new(2, 4)] = "half again" }; Console.WriteLine(d.Count + d[new(3, 6)]); int a = 1, b = 2; Swap(ref a, ref b); Console.WriteLine(a + " " + b);
        try { new Fraction(1, 0); } catch (DivideByZeroException e) { Console.WriteLine(e.Message); } var set = new SortedSet<Fraction> { new(1, 2), new(1, 3), new(2, 4) }; Console.WriteLine(string.Join(" ", set) + " " + set.Min); IEnumerable e2 = s; foreach (object o in e2) Console.Write(o.GetType().Name + " "); Console.WriteLine(default(Fraction).Den);
    }
}
