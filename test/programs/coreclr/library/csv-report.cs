using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
// inventory with csv parsing and reports
record Product(string Sku, string Name, decimal Price, int Stock, string[] Tags);
class CsvException(int line, string msg) : Exception($"line {line}: {msg}") { public int Line => line; }
static class Csv
{
    public static IEnumerable<string[]> Rows(string text) { int n = 0; foreach (var raw in text.Split('\n', StringSplitOptions.RemoveEmptyEntries)) { n++; var line = raw.TrimEnd('\r'); if (line.StartsWith("#")) continue; var cells = new List<string>(); var sb = new StringBuilder(); bool q = false; for (int i = 0; i < line.Length; i++) { char c = line[i]; if (q) { if (c == '"') { if (i + 1 < line.Length && line[i + 1] == '"') { sb.Append('"'); i++; } else q = false; } else sb.Append(c); } else if (c == '"') q = true; else if (c == ',') { cells.Add(sb.ToString()); sb.Clear(); } else sb.Append(c); } if (q) throw new CsvException(n, "unterminated quote"); cells.Add(sb.ToString()); yield return cells.ToArray(); } }
    public static Product Parse(string[] c) => c is [var sku, var name, var price, var stock, .. var tags] ? new(sku, name, decimal.Parse(price), int.Parse(stock), tags) : throw new ArgumentException($"expected 4+ cells, got {c.Length}");
}
class Program
{
    const string Data = "# sku,name,price,stock\nA1,\"Widget, large\",19.99,5,metal,big\nB2,Gadget,5.50,0\nC3,\"The \"\"Thing\"\"\",100,12,odd\n";
    static void Main()
    {
        var ps = Csv.Rows(Data).Select(Csv.Parse).ToList(); foreach (var p in ps) Console.WriteLine($"{p.Sku,-4}{p.Name,-16}{p.Price,10:C}{p.Stock,4} [{string.Join("|", p.Tags)}]"); Console.WriteLine(ps[0]);
        Console.WriteLine($"total {ps.Sum(p => p.Price * p.Stock):N2}, avg {ps.Average(p => p.Price):F4}, max {ps.MaxBy(p => p.Price)?.Name}"); var byStock = ps.ToLookup(p => p.Stock switch { 0 => "none", < 10 => "few", _ => "many" }); foreach (var g in byStock) Console.WriteLine($"{g.Key}: {string.Join(",", g.Select(p => p.Sku))}");
        try { Csv.Rows("a,\"b").ToList(); } catch (CsvException e) { Console.WriteLine($"{e.Message} ({e.Line})"); } try { Csv.Parse(["x"]); } catch (ArgumentException e) { Console.WriteLine(e.Message); } try { Csv.Parse(["x", "y", "z", "1"]); } catch (FormatException e) { Console.WriteLine(e.Message); }
        var updated = ps.Select(p => p with { Price = Math.Round(p.Price * 1.1m, 2) }); Console.WriteLine(string.Join(" ", updated.Select(p => p.Price))); var (cheap, dear) = (ps.Where(p => p.Price < 20), ps.Where(p => p.Price >= 20)); Console.WriteLine($"{cheap.Count()} {dear.Count()}"); Console.WriteLine(ps.Aggregate(new StringBuilder(), (sb, p) => sb.Append(p.Sku).Append(';'), sb => sb.ToString().TrimEnd(';'))); Console.WriteLine(ps.SelectMany(p => p.Tags, (p, t) => $"{t}:{p.Sku}").OrderByDescending(x => x).First()); Console.WriteLine(string.Join(",", ps.Select((p, i) => (p.Sku, i)).Where(t => t.i % 2 == 0))); Console.WriteLine(ps.Exists(p => p is { Stock: 0, Price: > 5 }) + " " + ps.Zip(ps.Skip(1), (a, b) => b.Price - a.Price).Min()); Dictionary<string, int> stock = ps.ToDictionary(p => p.Sku, p => p.Stock, StringComparer.OrdinalIgnoreCase); Console.WriteLine(stock["a1"] + stock.GetValueOrDefault("zz", -1)); stock.Remove("B2", out int rem); Console.WriteLine(rem + " " + stock.Count + " " + stock.TryAdd("C3", 1)); Console.WriteLine(int.Parse("x1"));
    }
}
