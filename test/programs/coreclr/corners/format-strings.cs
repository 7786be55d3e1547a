using System.Globalization;
double d = 1234567.891; int n = 42; decimal m = 1234.5m;
foreach (string f in new[] { "C", "C0", "N", "N0", "N3", "F", "F0", "F1", "E", "E2", "e4", "G", "G3", "G10", "P", "P1", "R", "0", "0.0", "#,##0.00", "00000000.000", "#", "#.##", "0.###E+0", "0%", "[0]", "0;neg;zero", "'x'0" })
    Console.WriteLine($"{f,-14}|{d.ToString(f),18}|{(-d).ToString(f),18}|{0.0.ToString(f)}");
foreach (string f in new[] { "D", "D5", "X", "x4", "X8", "B", "B10", "N", "C", "E1", "G", "P0", "000", "#,#", "##;(##);-" })
    Console.WriteLine($"{f,-10}|{n.ToString(f),14}|{(-n).ToString(f),36}|{0.ToString(f)}");
foreach (string f in new[] { "C", "N1", "F0", "G", "0.00", "E3", "P" }) Console.WriteLine($"{f}|{m.ToString(f)}|{(-0.005m).ToString(f)}|{1e-10m.ToString(f)}");
Console.WriteLine($"{n,6}|{n,-6}|{n:D4}|{n,8:X}|{{braces}}|{(n > 1 ? "y" : "n")}|{d:#,0}|{null}|{"s",4}|{'c',-3}|{true,6}");
Console.WriteLine(string.Format("{0} {1:N2} {0,5} {2}", 1, 2.5, "z") + string.Format("{0:yyyy}", new DateTime(2020, 1, 2)) + string.Format(CultureInfo.InvariantCulture, "{0:0.0}", 1.25));
try { string.Format("{1}", 1); } catch (FormatException e) { Console.WriteLine(e.Message); }
try { string.Format("}", 1); } catch (FormatException e) { Console.WriteLine(e.Message); }
try { 1.5.ToString("D"); } catch (FormatException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine(5.ToString("Q")); } catch (FormatException e) { Console.WriteLine(e.Message); }
Console.WriteLine(double.MaxValue + " " + double.Epsilon + " " + float.MaxValue + " " + decimal.MaxValue + " " + 1e15 + " " + 1e16 + " " + 123456789012345680.0 + " " + 0.0001 + " " + 0.00001 + " " + 1f / 3 + " " + 100f + " " + 1e10f);
Console.WriteLine($"{1.0} {1.50m} {1e20} {-0.0} {double.NaN} {double.NegativeInfinity} {(1, 2.0)} {new[] { 1 }} {DayOfWeek.Friday} {DayOfWeek.Friday:D} {(DayOfWeek)9} {new TimeSpan(1, 2, 3)} {typeof(int?)}");
