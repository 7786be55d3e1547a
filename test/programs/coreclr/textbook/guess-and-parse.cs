using System;
class Program
{
    static int ReadInt(string? s, int min, int max) { if (!int.TryParse(s, out int v)) throw new FormatException($"'{s}' is not a number"); if (v < min || v > max) throw new ArgumentOutOfRangeException(nameof(s), v, $"must be {min}..{max}"); return v; }
    static void Main()
    {
        string? line = Console.ReadLine(); Console.WriteLine(line is null ? "no input" : "got " + line); foreach (var s in new string?[] { "5", "abc", "500", null, " 7 ", "-3" }) try { Console.WriteLine(ReadInt(s, 0, 100)); } catch (FormatException e) { Console.WriteLine("Format: " + e.Message); } catch (ArgumentOutOfRangeException e) { Console.WriteLine("Range: " + e.Message); }
        var rnd = new Random(42); int secret = rnd.Next(1, 101), lo = 1, hi = 100, tries = 0; while (true) { int g = (lo + hi) / 2; tries++; if (g == secret) break; if (g < secret) lo = g + 1; else hi = g - 1; } Console.WriteLine($"found {secret} in {tries}"); Console.WriteLine(rnd.Next() + " " + rnd.Next(10) + " " + rnd.NextDouble().ToString("F4") + " " + rnd.NextInt64(1000)); byte[] b = new byte[4]; rnd.NextBytes(b); Console.WriteLine(string.Join(",", b)); int[] deck = { 1, 2, 3, 4, 5, 6 }; rnd.Shuffle(deck); Console.WriteLine(string.Join("", deck));
        int i = 0; do { if (i == 2) { i++; continue; } Console.Write(i++ + " "); } while (i < 5); Console.WriteLine(); for (int x = 0, y = 10; x < y; x += 3, y--) Console.Write($"({x},{y})"); Console.WriteLine(); outer: for (int a = 0; a < 3; a++) for (int c = 0; c < 3; c++) { if (a * c == 2) goto done; Console.Write(a * c); } goto outer; done: Console.WriteLine("!"); Console.WriteLine(10 % 3 + " " + -10 % 3 + " " + 10 / 3 + " " + 10 / 3.0 + " " + (10 ^ 3) + " " + (10 & 3) + " " + (10 | 3) + " " + (1 << 10) + " " + (~5)); int n = 5; n += n++ + ++n; Console.WriteLine(n); bool t = true, f = false; Console.WriteLine((t ^ f) + " " + (t & f | t) + " " + (!t || f && t)); string r = n > 10 ? n > 15 ? "big" : "mid" : "small"; Console.WriteLine(r);
    }
}
