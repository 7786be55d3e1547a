interface ICounter { void Inc(); int N { get; } }
struct C : ICounter { int n; public void Inc() => n++; public int N => n; public override string ToString() => "C" + n; }
static class Program
{
    static void Use<T>(ref T x) where T : ICounter { x.Inc(); x.Inc(); }
    static void UseI(ICounter x) { x.Inc(); }
    static void Main()
    {
        int i = 5; object o = i; i = 6; Console.WriteLine(o + " " + i + " " + (int)o); object o2 = o; Console.WriteLine(ReferenceEquals(o, o2) + " " + ReferenceEquals(o, (object)5) + " " + o.Equals(5) + " " + (o == (object)5));
        C c = new(); Use(ref c); UseI(c); Console.WriteLine(c.N); ICounter ic = c; UseI(ic); ic.Inc(); Console.WriteLine(ic.N + " " + c.N); object b = ic; ((ICounter)b).Inc(); Console.WriteLine(ic.N + " " + ((C)b).N);
        try { short s = (short)o; } catch (InvalidCastException e) { Console.WriteLine(e.Message); } Console.WriteLine((short)(int)o + " " + (o is int) + " " + (o is long) + " " + (o as int?) + " " + (o as string ?? "null"));
        int? n = null; object bn = n!; Console.WriteLine(bn == null); n = 3; bn = n; Console.WriteLine(bn.GetType() + " " + ((int?)bn).HasValue); var list = new List<object> { 1, 2L, 'c', 1.5, true, new C() }; foreach (var x in list) Console.Write(x.GetType().Name + " "); Console.WriteLine();
        Console.WriteLine(list.OfType<int>().Count() + " " + list.Contains(1) + " " + list.IndexOf(2L) + " " + object.Equals(1, 1L) + " " + 1.Equals(1L) + " " + 1L.Equals(1)); Array arr = new int[] { 1, 2 }; Console.WriteLine(arr.GetValue(0)!.GetType().Name); arr.SetValue(9, 1); Console.WriteLine(((int[])arr)[1]);
        ValueType v = 5; Enum e = DayOfWeek.Monday; Console.WriteLine(v.GetType() + " " + e + " " + (DayOfWeek)e + " " + (int)(DayOfWeek)(object)e); IComparable cmp = 3; Console.WriteLine(cmp.CompareTo(4)); try { cmp.CompareTo("x"); } catch (ArgumentException x) { Console.WriteLine(x.Message); }
        IFormattable fm = 255; Console.WriteLine(fm.ToString("X", null)); dynamicBox(7); void dynamicBox(object q) { switch (q) { case int z when z > 5: Console.WriteLine("big"); break; default: Console.WriteLine("other"); break; } }
    }
}
