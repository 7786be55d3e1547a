using System;
using System.Collections.Generic;
using System.Linq;
record Employee(string Name, string Dept, decimal Salary, int Age);
record Dept(string Code, string Title);
static class Program
{
    static void Main()
    {
        var es = new List<Employee> { new("Ann", "IT", 5200.50m, 31), new("Bob", "HR", 3100m, 45), new("Cid", "IT", 4100m, 28), new("Dee", "OPS", 2900.75m, 39), new("Eve", "HR", 3900m, 51) };
        var ds = new[] { new Dept("IT", "Tech"), new Dept("HR", "People"), new Dept("LAW", "Legal") };
        var q = from e in es join d in ds on e.Dept equals d.Code orderby d.Title, e.Salary descending select new { d.Title, e.Name, e.Salary };
        foreach (var x in q) Console.WriteLine(x);
        var g = from e in es group e by e.Dept into grp let avg = grp.Average(x => x.Salary) where avg > 3000 select (Dept: grp.Key, Avg: avg, N: grp.Count());
        foreach (var (dept, avg, n) in g) Console.WriteLine($"{dept} {avg:F2} {n}");
        var gj = ds.GroupJoin(es, d => d.Code, e => e.Dept, (d, xs) => $"{d.Title}:{string.Join("/", xs.Select(x => x.Name))}");
        Console.WriteLine(string.Join(" ", gj));
        Console.WriteLine(es.Max(e => e.Age) + " " + es.MinBy(e => e.Salary)!.Name + " " + es.Sum(e => e.Salary) + " " + es.Average(e => e.Age));
        Console.WriteLine(es.ToDictionary(e => e.Name, e => e.Age)["Cid"] + " " + es.ToLookup(e => e.Dept)["HR"].Count());
        Console.WriteLine(string.Join(",", es.SkipWhile(e => e.Age < 40).Select(e => e.Name)) + " " + string.Join(",", es.TakeWhile(e => e.Age < 40).Select(e => e.Name)));
        Console.WriteLine(string.Join(" ", Enumerable.Range(1, 10).Chunk(3).Select(c => "[" + string.Join(",", c) + "]")));
        Console.WriteLine(string.Join(",", new[] { 1, 2, 2, 3 }.Union([3, 4]).Except([2])) + " " + string.Join(",", new[] { 1, 2, 3 }.Intersect([2, 3, 5])) + " " + string.Join(",", new[] { 3, 1, 2 }.Order()) + " " + string.Join(",", "hello".Distinct()));
        Console.WriteLine(Enumerable.Range(1, 5).Aggregate(1, (a, b) => a * b) + " " + new[] { 1, 2, 3 }.Zip(["a", "b"], (x, y) => x + y).Last() + " " + es.Any(e => e.Age > 50) + es.All(e => e.Age > 30) + " " + es.Count(e => e.Dept == "IT"));
        var nested = new List<List<int>> { new() { 1, 2 }, new(), new() { 3 } };
        Console.WriteLine(string.Join(",", nested.SelectMany(x => x)) + " " + nested.SelectMany((x, i) => x.Select(y => y * i)).Sum());
        int calls = 0; var lazy = es.Where(e => { calls++; return e.Age > 30; }); Console.WriteLine(calls); var l1 = lazy.ToList(); lazy.Count(); Console.WriteLine(calls);
        es.Add(new("Fay", "IT", 1m, 33)); Console.WriteLine(lazy.Count());
        foreach (var e in es.OrderBy(e => e.Dept).ThenByDescending(e => e.Age)) Console.Write(e.Name + " ");
        Console.WriteLine();
        Console.WriteLine(es[0] with { Name = "Zed" });
        Console.WriteLine(es.FirstOrDefault(e => e.Age > 99)?.Name ?? "nobody"); Console.WriteLine(es.ElementAtOrDefault(77) is null); Console.WriteLine(es.Select(e => e.Age).DefaultIfEmpty().Max());
        var (lo, hi) = es.Aggregate((int.MaxValue, int.MinValue), (acc, e) => (Math.Min(acc.Item1, e.Age), Math.Max(acc.Item2, e.Age))); Console.WriteLine($"{lo}..{hi}");
        try { es.Single(e => e.Dept == "IT"); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { es.First(e => e.Dept == "XX"); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        foreach (var grp in es.CountBy(e => e.Dept)) Console.Write(grp + " "); Console.WriteLine(); foreach (var (i, e) in es.Index()) Console.Write($"{i}{e.Name[0]} "); Console.WriteLine();
        Console.WriteLine(string.Join(",", Enumerable.Repeat("x", 3).Append("y").Prepend("z").Concat(["w"]).Reverse()));
    }
}
