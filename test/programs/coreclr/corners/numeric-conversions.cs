checked_all();
void checked_all()
{
    double[] ds = { 0.5, 1.5, 2.5, -0.5, -1.5, 1e10, -1e10, double.NaN, double.PositiveInfinity, 255.99, 256 };
    foreach (double d in ds)
    {
        string s = $"{d}: ";
        try { s += checked((byte)d); } catch (OverflowException) { s += "ovf"; }
        s += " ";
        try { s += checked((int)d); } catch (OverflowException) { s += "ovf"; }
        s += " ";
        try { s += Convert.ToInt32(d); } catch (OverflowException) { s += "ovf"; }
        s += " ";
        try { s += (decimal)d; } catch (OverflowException) { s += "ovf"; }
        Console.WriteLine(s);
    }
    int big = 300; sbyte sb = unchecked((sbyte)big); byte by = unchecked((byte)-1); ushort us = unchecked((ushort)-1); char c = (char)65.7;
    Console.WriteLine($"{sb} {by} {us} {c} {(int)'a'} {(char)('a' + 1)} {'a' + 1} {(short)40000 + 0}".Replace("40000", "x"));
    long l = long.MaxValue; float f = l; double dd = l; Console.WriteLine($"{f} {dd} {(long)f} {unchecked((long)dd)} {(ulong)l} {(float)16777217} {(int)16777217f}");
    uint u = 4000000000; int i = unchecked((int)u); Console.WriteLine($"{i} {u + i} {u * 2} {-u} {~u} {u >> 1} {i >> 1} {i >>> 1} {(ulong)i:X}");
    Console.WriteLine(0.1f + 0.2f); Console.WriteLine(0.1f + 0.2); Console.WriteLine((double)0.1f); Console.WriteLine((float)0.1); Console.WriteLine(1.0f / 3); Console.WriteLine((decimal)0.1f); Console.WriteLine((decimal)(1.0 / 3));
    Console.WriteLine(7 / 2 * 2.0 + " " + 7 / 2.0 + " " + -7 / 2 + " " + -7 % 3 + " " + 7 % -3 + " " + -7.5 % 2 + " " + 5.5m % 2 + " " + (byte)(200 + 100));
    object o = 5; try { long bad = (long)o; } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
    try { long ok = (int)o; Console.WriteLine(ok); short s2 = Convert.ToInt16(o); Console.WriteLine(s2); } catch (Exception e) { Console.WriteLine(e.Message); }
    foreach (string t in new[] { "1", " 2 ", "+3", "-4", "1,000", "0x10", "1e3", "", "٣", "9999999999", "1.0" })
        Console.WriteLine($"[{t}] {int.TryParse(t, out int r)} {r} {double.TryParse(t, out double q)} {q} {decimal.TryParse(t, out decimal m)} {m}");
    Console.WriteLine(Convert.ToString(255, 2) + " " + Convert.ToString(-1, 16) + " " + Convert.ToString(8L, 8) + " " + Convert.ToInt32("ff", 16) + " " + Convert.ToInt32("-5") + " " + Convert.ToBoolean(2) + " " + Convert.ToBoolean("True") + " " + Convert.ToChar(66) + " " + Convert.ToByte('a'));
}
